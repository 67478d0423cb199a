"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Compared byte by byte on every database.
ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", ID, primary_key=True),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("decision_at", "decision", ["at", "id"])
    op.create_table(
        "incident",
        sa.Column("id", ID, primary_key=True),
        sa.Column("sort_key", ID, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
    )
    op.create_index("incident_sort", "incident", ["sort_key", "id"])
    op.create_table(
        "mark",
        sa.Column("name", ID, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "report",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", ID, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.UniqueConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "set_aside",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", ID, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("received", sa.String(27), nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("todo", sa.Text, nullable=False),
        sa.Column("bytes_hash", ID, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("raw", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "band",
        sa.Column("key", ID, primary_key=True),
        sa.Column("report", ID, sa.ForeignKey("report.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("band_report", "band", ["report"])
    op.create_table(
        "capture",
        sa.Column("id", ID, primary_key=True),
        sa.Column("report", ID, sa.ForeignKey("report.id"), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("received", sa.String(27), nullable=False),
        sa.Column("bytes_hash", ID, nullable=False),
        sa.Column("url", ID),
        sa.Column("heading", sa.Text, nullable=False),
    )
    op.create_index("capture_bytes", "capture", ["bytes_hash"])
    op.create_index("capture_report", "capture", ["report", "received", "id"])
    op.create_index("capture_url", "capture", ["url"])
    op.create_table(
        "former_id",
        sa.Column("former", ID, primary_key=True),
        sa.Column("incident", ID, sa.ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("former_id_incident", "former_id", ["incident"])
    op.create_table(
        "mention",
        sa.Column("id", ID, primary_key=True),
        sa.Column("report", ID, sa.ForeignKey("report.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("mention_report", "mention", ["report", "position"])
    op.create_table(
        "ref",
        sa.Column("report", ID, sa.ForeignKey("report.id"), primary_key=True),
        sa.Column("outlet", ID),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("dated", sa.Boolean, nullable=False),
        sa.Column("replaces", ID),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("ref_outlet", "ref", ["outlet", "at"])
    op.create_index("ref_replaces", "ref", ["replaces"])
    op.create_table(
        "statement",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", ID, nullable=False),
        sa.Column("report", ID, sa.ForeignKey("report.id"), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("statement_id", "statement", ["id"])
    op.create_index("statement_report", "statement", ["report"])
    op.create_table(
        "evidence",
        sa.Column("mention", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("statement", ID, nullable=False),
        sa.Column("report", ID, sa.ForeignKey("report.id"), nullable=False),
        sa.Column("origin", ID, nullable=False),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("evidence_id", "evidence", ["id"])
    op.create_index("evidence_statement", "evidence", ["statement"])
    op.create_table(
        "match",
        sa.Column("a", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("b", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("match_b", "match", ["b"])
    op.create_table(
        "membership",
        sa.Column("mention", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("incident", ID, sa.ForeignKey("incident.id", ondelete="CASCADE"), nullable=False),
    )
    op.create_index("membership_incident", "membership", ["incident", "mention"])
    op.create_table(
        "mention_key",
        sa.Column("key", ID, primary_key=True),
        sa.Column("mention", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("mention_key_mention", "mention_key", ["mention"])
    op.create_table(
        "reading",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("report", ID, sa.ForeignKey("report.id"), nullable=False),
        sa.Column("reader", ID, nullable=False),
        sa.Column("capture", ID, sa.ForeignKey("capture.id"), nullable=False),
        sa.Column("found", sa.Text, nullable=False),
        sa.UniqueConstraint("report", "reader", "capture", name="reading_once"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "response",
        sa.Column("mention", ID, sa.ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("row", sa.Text, nullable=False),
    )
    op.create_index("response_id", "response", ["id"])
    if op.get_bind().dialect.name == "sqlite":
        _index_on_sqlite("report", "title", "text")
        _index_on_sqlite("statement", "source", "words")
    else:
        _index_on_postgresql("report", "coalesce(title, '') || ' ' || text")
        _index_on_postgresql("statement", "source || ' ' || words")


def _index_on_sqlite(table: str, *columns: str) -> None:
    """Full text over rows of `table`, with no text of its own, and the triggers that keep it."""
    listed = ", ".join(columns)
    new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
    fts = f"{table}_fts"
    op.execute(
        f"CREATE VIRTUAL TABLE {fts} USING fts5({listed}, content='{table}', content_rowid='seq', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute(
        f"CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN "
        f"INSERT INTO {fts}(rowid, {listed}) VALUES (new.seq, {new}); END"
    )
    op.execute(
        f"CREATE TRIGGER {table}_dropped AFTER DELETE ON {table} BEGIN "
        f"INSERT INTO {fts}({fts}, rowid, {listed}) VALUES ('delete', old.seq, {old}); END"
    )


def _index_on_postgresql(table: str, words: str) -> None:
    only_words = f"regexp_replace(left({words}, 250000), '[^[:alnum:]]+', ' ', 'g')"
    op.execute(f"CREATE INDEX {table}_fts ON {table} USING gin (to_tsvector('simple', {only_words}))")
