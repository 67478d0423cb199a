"""Accounts, their sessions and API tokens, and what is noted of their use."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.String(27)


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("name", ID, primary_key=True),
        sa.Column("role", ID, nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("made", MOMENT, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("password_at", MOMENT, nullable=False),
        sa.Column("disabled", MOMENT),
    )
    op.create_table(
        "session",
        sa.Column("id", ID, primary_key=True),
        sa.Column("account", ID, sa.ForeignKey("account.name"), nullable=False),
        sa.Column("made", MOMENT, nullable=False),
        sa.Column("seen", MOMENT, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
    )
    op.create_index("session_account", "session", ["account"])
    op.create_table(
        "token",
        sa.Column("id", ID, primary_key=True),
        sa.Column("hash", ID, nullable=False),
        sa.Column("account", ID, sa.ForeignKey("account.name"), nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("role", ID, nullable=False),
        sa.Column("made", MOMENT, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("expires", MOMENT, nullable=False),
        sa.Column("used", MOMENT),
        sa.Column("revoked", MOMENT),
        sa.UniqueConstraint("hash"),
    )
    op.create_index("token_account", "token", ["account"])
    op.create_table(
        "access_event",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("what", ID, nullable=False),
        sa.Column("account", ID, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("address", ID, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("access_event_account", "access_event", ["account", "seq"])
    op.create_index("access_event_address", "access_event", ["account", "address", "what"])
