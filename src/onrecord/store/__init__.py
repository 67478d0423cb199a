"""The store: what is held of reports, readings and decisions, and what was made of them."""

from __future__ import annotations

from onrecord.store.protocol import (
    Added,
    DerivedStore,
    EvidenceStore,
    Found,
    FoundKind,
    Hit,
    Membership,
    PartyCount,
    Store,
)
from onrecord.store.sql import open_store

__all__ = [
    "Added",
    "DerivedStore",
    "EvidenceStore",
    "Found",
    "FoundKind",
    "Hit",
    "Membership",
    "PartyCount",
    "Store",
    "open_store",
]
