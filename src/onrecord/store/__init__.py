"""The store: what is held of reports, readings and decisions, and what was made of them.

`sql.open_store` opens one. It is not brought in from here: it loads SQLAlchemy, and what only reads needs no database.
"""

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
]
