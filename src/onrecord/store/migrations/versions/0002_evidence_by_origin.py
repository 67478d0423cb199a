"""Evidence is found by whom it comes from: a source's page is one range of an index."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_index("evidence_origin", "evidence", ["origin", "report"])
