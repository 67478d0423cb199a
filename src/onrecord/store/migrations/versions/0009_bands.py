"""Near-copy index keys stand with the moment their report was known, which nobody asks of a ref any more. What was made of reports is made anew (`evidence_json.FORMAT`)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.drop_table("band")
    op.create_table(
        "band",
        sa.Column("key", ID, primary_key=True),
        sa.Column("at", sa.String(27), primary_key=True),
        sa.Column("report", ID, sa.ForeignKey("report.id"), primary_key=True),
        sa.Column("dated", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("band_report", "band", ["report"])
    op.drop_column("ref", "dated")
