"""The store: what is held of reports, readings and decisions, and what was made of them.

`sql.open_store` opens one. It is not brought in from here: it loads SQLAlchemy, and what only reads needs no database.
"""

from __future__ import annotations

from onrecord.store.protocol import (
    Added,
    Channel,
    DerivedStore,
    EvidenceStore,
    Found,
    FoundKind,
    Hit,
    Listed,
    ListLine,
    Membership,
    PartyCount,
    PartyEvidence,
    Store,
    Wanted,
)

__all__ = [
    "Added",
    "Channel",
    "DerivedStore",
    "EvidenceStore",
    "Found",
    "FoundKind",
    "Hit",
    "ListLine",
    "Listed",
    "Membership",
    "PartyCount",
    "PartyEvidence",
    "Store",
    "Wanted",
]
