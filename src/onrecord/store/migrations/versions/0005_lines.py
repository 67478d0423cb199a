"""What the list of incidents says of each, and by what it is narrowed: made of the records, so that a page of the list judges none. And
indexes along which a source's words, and what came by each channel, are read a page at a time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "line",
        sa.Column("incident", ID, sa.ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("published", sa.String(27)),
        sa.Column("received", sa.String(27)),
        sa.Column("begins", ID),
        sa.Column("ends", ID),
        sa.Column("newest", sa.Integer, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("row", sa.Text),
    )
    op.create_index("line_newest", "line", ["newest"])
    op.create_table(
        "line_tag",
        sa.Column("tag", ID, primary_key=True),
        sa.Column("incident", ID, sa.ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("line_tag_incident", "line_tag", ["incident"])
    op.create_index("evidence_said", "evidence", ["origin", "mention", "position", "report"])
    op.create_index("capture_channel", "capture", ["channel", "received"])
