"""Searching by words, finding by the beginning of an id, counting, and looking whether all is well."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, literal, select, union_all

from onrecord.model.reading_json import found_from_json
from onrecord.store import schema as t
from onrecord.store.dialect import MARK_BEGINS, MARK_ENDS, phrases
from onrecord.store.protocol import Found, FoundKind, Hit
from onrecord.store.sql_evidence import EvidenceRows

SHORTEST_BEGINNING = 4
"""Characters of an id that are enough to ask by: its prefix, the dash and one more."""

_LAST_CHARACTER = "\U0010ffff"

_ID_COLUMNS = (
    (FoundKind.REPORT, t.report.c.id, None),
    (FoundKind.CAPTURE, t.capture.c.id, t.capture.c.report),
    (FoundKind.STATEMENT, t.statement.c.id, t.statement.c.report),
    (FoundKind.MENTION, t.mention.c.id, t.mention.c.report),
    (FoundKind.EVIDENCE, t.evidence.c.id, t.evidence.c.mention),
    (FoundKind.RESPONSE, t.response.c.id, t.response.c.mention),
    (FoundKind.INCIDENT, t.incident.c.id, None),
    (FoundKind.FORMER_INCIDENT, t.former_id.c.former, t.former_id.c.incident),
    (FoundKind.DECISION, t.decision.c.id, None),
    (FoundKind.SET_ASIDE, t.set_aside.c.id, None),
)


class SearchRows(EvidenceRows):
    """What `Store` adds to its two halves."""

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """See the protocol."""
        asked = phrases(words)
        if not asked or limit < 1:
            return ()
        with self._reading() as connection:
            statements = self._dialect.search(connection, "statement", asked, limit)
            reports = self._dialect.search(connection, "report", asked, limit)
        room = limit - min(len(reports), limit // 2)  # reports get half where there are enough of both
        return tuple([_hit(*row) for row in [*statements[:room], *reports][:limit]])

    def resolve_id(self, prefix: str, limit: int = 20) -> tuple[Found, ...]:
        """See the protocol."""
        found = self._found(lambda column: column == prefix, limit)
        if not found and len(prefix) >= SHORTEST_BEGINNING:
            found = self._found(lambda column: begins(column, prefix), limit)
        return found

    def _found(self, condition: Any, limit: int) -> tuple[Found, ...]:
        found: set[Found] = set()
        with self._reading() as connection:
            for kind, column, inside in _ID_COLUMNS:
                columns = [column] if inside is None else [column, inside]
                query = select(*columns).where(condition(column)).distinct().order_by(*columns).limit(limit)
                found.update(Found(kind, *row) for row in connection.execute(query))
        return tuple(sorted(found, key=lambda one: (one.kind, one.id, one.inside or ""))[:limit])

    def counts(self, tables: Collection[str] = ()) -> Mapping[str, int]:
        """See the protocol."""
        wanted = [table for table in t.metadata.sorted_tables if not tables or table.name in tables]
        query = union_all(*(select(literal(table.name), func.count()).select_from(table) for table in wanted))
        with self._reading() as connection:
            return dict(sorted((name, count) for name, count in connection.execute(query)))

    def check(self) -> tuple[str, ...]:
        """See the protocol."""
        uncaptured = select(t.report.c.id).where(~exists().where(t.capture.c.report == t.report.c.id))
        with self._reading() as connection:
            found = list(self._dialect.check(connection))
            found += [f"report {name} has no capture" for name in connection.scalars(uncaptured.limit(10))]
        return tuple(found)

    def reindex(self) -> None:
        """See the protocol."""
        newest = select(func.max(t.reading.c.seq)).group_by(t.reading.c.report)
        query = select(t.reading.c.seq, t.reading.c.report, t.reading.c.reader, t.reading.c.found)
        with self._writing() as connection:
            connection.execute(delete(t.statement))
            for seq in connection.scalars(newest.order_by(func.max(t.reading.c.seq))).all():
                row = connection.execute(query.where(t.reading.c.seq == seq)).one()
                self._index_statements(connection, found_from_json(row.reader, row.report, json.loads(row.found)))
            self._dialect.rebuild_search(connection)


def begins(column: Any, prefix: str) -> ColumnElement[bool]:
    """The column's value begins with `prefix`: a range, so that an index serves it."""
    return and_(column >= prefix, column < prefix + _LAST_CHARACTER)


def _hit(report: str, statement: str, marked: str) -> Hit:
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    begun: int | None = None
    for piece in _split(marked):
        if piece == MARK_BEGINS:
            begun = length
        elif piece == MARK_ENDS:
            if begun is not None:
                marks.append((begun, length))
            begun = None
        else:
            pieces.append(piece)
            length += len(piece)
    return Hit(report, statement or None, "".join(pieces), tuple(marks))


def _split(marked: str) -> Sequence[str]:
    spaced = marked.replace(MARK_BEGINS, f"\x00{MARK_BEGINS}\x00").replace(MARK_ENDS, f"\x00{MARK_ENDS}\x00")
    return spaced.split("\x00")
