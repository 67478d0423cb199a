"""A match is held as its score: its sheet follows from the two mentions, and is worked out where somebody asks."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.drop_column("match", "row")
