"""The tables of accounts, apart from those of evidence: nothing in `schema` points here, and nothing here points there.

They are no part of the store's stamp, its counts or its search, and `drop_derived` leaves them.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table

from onrecord.store.schema import Id, Moment, Words

metadata = MetaData()

account = Table(
    "account",
    metadata,
    Column("name", Id, primary_key=True),
    Column("role", Id, nullable=False),
    Column("password", Words, nullable=False),
    Column("made", Moment, nullable=False),
    Column("made_by", Words, nullable=False),
    Column("password_at", Moment, nullable=False),
    Column("disabled", Moment),
)
session = Table(
    "session",
    metadata,
    Column("id", Id, primary_key=True),
    Column("account", Id, ForeignKey("account.name"), nullable=False),
    Column("made", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("address", Words, nullable=False),
    Column("agent", Words, nullable=False),
    Index("session_account", "account"),
)
token = Table(
    "token",
    metadata,
    Column("id", Id, primary_key=True),
    Column("hash", Id, nullable=False, unique=True),
    Column("account", Id, ForeignKey("account.name"), nullable=False),
    Column("label", Words, nullable=False),
    Column("role", Id, nullable=False),
    Column("made", Moment, nullable=False),
    Column("made_by", Words, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used", Moment),
    Column("revoked", Moment),
    Index("token_account", "account"),
)
access_event = Table(
    "access_event",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("what", Id, nullable=False),
    Column("account", Id, nullable=False),
    Column("by", Words, nullable=False),
    Column("address", Id, nullable=False),
    Column("note", Words, nullable=False),
    Index("access_event_account", "account", "seq"),
    Index("access_event_address", "account", "address", "what"),
    sqlite_autoincrement=True,
)
