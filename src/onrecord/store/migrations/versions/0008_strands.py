"""Mentions under an index key stand in canonical order, and each is of a strand. What was made of reports is made anew (`evidence_json.FORMAT`)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _mention() -> sa.Column[str]:
    return sa.Column("mention", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True)


def upgrade() -> None:
    op.drop_table("mention_key")
    op.create_table(
        "mention_key",
        sa.Column("key", ID, primary_key=True),
        sa.Column("at", sa.String(27), primary_key=True),
        _mention(),
        sqlite_with_rowid=False,
    )
    op.create_index("mention_key_mention", "mention_key", ["mention"])
    op.create_table(
        "strand",
        _mention(),
        sa.Column("strand", ID, nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
    )
    op.create_index("strand_strand", "strand", ["strand", "at", "mention"])
