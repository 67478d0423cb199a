"""The number of an incident's revision beside its line: what was worked out of an incident holds while its number is the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("line", sa.Column("revision", sa.Integer, nullable=False, server_default="0"))
