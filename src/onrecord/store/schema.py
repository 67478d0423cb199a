"""The tables, as SQLAlchemy Core describes them; `migrations/` makes them, and a test holds the two alike.

Evidence: report, capture, reading, set_aside, decision. Derived: band, ref, mention, mention_key, strand, match, incident,
membership, former_id, line, line_tag, evidence, response, mark. An index that the store itself keeps from readings: statement.

Rules: a moment is ISO 8601 text in UTC of one width, so that it sorts and compares alike everywhere; values with inner
structure are JSON text that only `model/*_json` reads; what is searched or joined by is a column.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect

_ESCAPED = "\x1b"
_NEEDS_ESCAPE = re.compile("^\x1b|[\x00\ud800-\udfff]")


class Words(TypeDecorator[str]):
    """Any Python string, also one that no database can hold as it is (a NUL, half a surrogate pair: file names and
    `\\u` escapes bring them): such a string is held as ESC and its JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """On the way in."""
        if value is None or not _NEEDS_ESCAPE.search(value):
            return value
        return _ESCAPED + json.dumps(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """On the way out."""
        if value is None or not value.startswith(_ESCAPED):
            return value
        text: str = json.loads(value[1:])
        return text


class Id(Words):
    """An id: compared byte by byte on every database, so that a beginning is a range."""

    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """PostgreSQL is told to compare bytes; SQLite does."""
        collation = "C" if dialect.name == "postgresql" else None
        return dialect.type_descriptor(Text(collation=collation))


class Moment(TypeDecorator[datetime]):
    """A UTC moment as text of one width: `2031-03-04T05:06:07.000000Z`."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """On the way in. Raises ValueError for a moment without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone: {value.isoformat()}")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """On the way out."""
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData()


def _report(name: str = "report", **options: Any) -> Column[Any]:
    return Column(name, Id, ForeignKey("report.id"), nullable=False, **options)


def _mention(name: str = "mention", **options: Any) -> Column[Any]:
    return Column(name, Id, ForeignKey("mention.id", ondelete="CASCADE"), nullable=False, **options)


# Evidence

report = Table(
    "report",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("title", Words),
    Column("text", Words, nullable=False),
    sqlite_autoincrement=True,
)
capture = Table(
    "capture",
    metadata,
    Column("id", Id, primary_key=True),
    _report(),
    Column("address", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("received", Moment, nullable=False),
    Column("bytes_hash", Id, nullable=False),
    Column("url", Id),
    Column("heading", Words, nullable=False),  # the report as this capture gave it, but for its text
    Index("capture_report", "report", "received", "id"),
    Index("capture_bytes", "bytes_hash"),
    Index("capture_url", "url"),
    Index("capture_channel", "channel", "received"),
)
reading = Table(
    "reading",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _report(),
    Column("reader", Id, nullable=False),
    Column("capture", Id, ForeignKey("capture.id"), nullable=False),  # whose times and names it was read with
    Column("found", Words, nullable=False),
    UniqueConstraint("report", "reader", "capture", name="reading_once"),
    sqlite_autoincrement=True,
)
set_aside = Table(
    "set_aside",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("address", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("received", Moment, nullable=False),
    Column("code", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("todo", Words, nullable=False),
    Column("bytes_hash", Id, nullable=False),
    Column("size", Integer, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
decision = Table(
    "decision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("row", Words, nullable=False),
    Index("decision_at", "at", "id"),
)

# The store's own index of what statements say: made of the reading added last.

statement = Table(
    "statement",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False),
    _report(),
    Column("source", Words, nullable=False),
    Column("words", Words, nullable=False),
    Index("statement_id", "id"),
    Index("statement_report", "report"),
    sqlite_autoincrement=True,
)

# Derived

band = Table(
    "band",
    metadata,
    Column("key", Id, primary_key=True),
    Column("at", Moment, primary_key=True),
    _report(primary_key=True),
    Column("dated", Boolean, nullable=False),
    Index("band_report", "report"),
    sqlite_with_rowid=False,
)
ref = Table(
    "ref",
    metadata,
    _report(primary_key=True),
    Column("outlet", Id),
    Column("at", Moment, nullable=False),
    Column("replaces", Id),
    Column("row", Words, nullable=False),
    Index("ref_outlet", "outlet", "at"),
    Index("ref_replaces", "replaces"),
)
mention = Table(
    "mention",
    metadata,
    Column("id", Id, primary_key=True),
    _report(),
    Column("position", Integer, nullable=False),
    Column("row", Words, nullable=False),
    Index("mention_report", "report", "position"),
)
mention_key = Table(
    "mention_key",
    metadata,
    Column("key", Id, primary_key=True),
    Column("at", Moment, primary_key=True),  # when the mention was known: a key's mentions stand in canonical order
    _mention(primary_key=True),
    Index("mention_key_mention", "mention"),
    sqlite_with_rowid=False,
)
strand = Table(
    "strand",
    metadata,
    _mention(primary_key=True),
    Column("strand", Id, nullable=False),  # the mention that it begins with
    Column("at", Moment, nullable=False),
    Index("strand_strand", "strand", "at", "mention"),
)
match = Table(
    "match",
    metadata,
    _mention("a", primary_key=True),
    _mention("b", primary_key=True),
    Column("score", Float, nullable=False),
    Index("match_b", "b"),
)
incident = Table(
    "incident",
    metadata,
    Column("id", Id, primary_key=True),
    Column("sort_key", Id, nullable=False),
    Column("summary", Words, nullable=False),
    Index("incident_sort", "sort_key", "id"),
)
membership = Table(
    "membership",
    metadata,
    _mention(primary_key=True),
    Column("incident", Id, ForeignKey("incident.id", ondelete="CASCADE"), nullable=False),
    Index("membership_incident", "incident", "mention"),
)
former_id = Table(
    "former_id",
    metadata,
    Column("former", Id, primary_key=True),
    Column("incident", Id, ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
    Index("former_id_incident", "incident"),
    sqlite_with_rowid=False,
)
line = Table(
    "line",
    metadata,
    Column("incident", Id, ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
    Column("published", Moment),  # when it was first known, by clock
    Column("received", Moment),
    Column("begins", Id),  # days, as ISO 8601 writes them
    Column("ends", Id),
    Column("newest", Integer, nullable=False),  # the report of it that was added last
    Column("revision", Integer, nullable=False, server_default="0"),  # never the same for two states of one incident
    Column("words", Words, nullable=False),
    Column("row", Words),  # None: it is not known on the published clock
    Index("line_newest", "newest"),
)
line_tag = Table(
    "line_tag",
    metadata,
    Column("tag", Id, primary_key=True),
    Column("incident", Id, ForeignKey("incident.id", ondelete="CASCADE"), primary_key=True),
    Index("line_tag_incident", "incident"),
    sqlite_with_rowid=False,
)
evidence = Table(
    "evidence",
    metadata,
    _mention(primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("statement", Id, nullable=False),
    _report(),
    Column("origin", Id, nullable=False),
    Column("row", Words, nullable=False),
    Index("evidence_id", "id"),
    Index("evidence_statement", "statement"),
    Index("evidence_origin", "origin", "report"),
    Index("evidence_said", "origin", "mention", "position", "report"),
)
response = Table(
    "response",
    metadata,
    _mention(primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("row", Words, nullable=False),
    Index("response_id", "id"),
)
mark = Table(
    "mark",
    metadata,
    Column("name", Id, primary_key=True),
    Column("value", Words, nullable=False),
)

DERIVED = (
    line_tag,
    line,
    evidence,
    response,
    former_id,
    membership,
    incident,
    match,
    strand,
    mention_key,
    mention,
    ref,
    band,
    mark,
)
"""In an order in which they can be emptied."""
