"""Rows of evidence: reports and their captures, readings, decisions, items set aside. Nothing here updates or deletes,
but for the store's own index of statements, which follows the reading added last.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, Select, Table, bindparam, delete, exists, select

from onrecord.model.decision import Decision
from onrecord.model.decision_json import decision_from_text, decision_text
from onrecord.model.reading import Reading, Statement
from onrecord.model.reading_json import found_from_json, found_json, report_from_json, report_json
from onrecord.model.report import Capture, Report, SetAside
from onrecord.model.span import Span
from onrecord.store import schema as t
from onrecord.store.holding import Holding, batches, holds, not_found
from onrecord.store.protocol import Added
from onrecord.store.sql_lines import undone_by, unlist_decided

PAGE = 200
"""Rows an `iter_*` takes at a time."""
RAW_PAGE = 8
"""The same, where a row may hold ten megabytes."""


class EvidenceRows(Holding):
    """`EvidenceStore` on tables."""

    def add_report(self, report: Report, capture: Capture) -> Added:
        """See the protocol."""
        if capture.report != report.id:
            raise ValueError(f"a capture of {capture.report} was handed in with {report.id}")
        with self._writing() as connection:
            known = holds(connection, t.report, report.id)
            if known and holds(connection, t.capture, capture.id):
                return Added.HELD
            if not known:
                connection.execute(t.report.insert(), {"id": report.id, "title": report.title, "text": report.text})
                self._saw(t.report, [report.id])
            connection.execute(t.capture.insert(), _capture_row(report, capture))
            if not known:
                return Added.NEW
            first = connection.scalar(_FIRST, {"report": report.id})
            return Added.EARLIER if first == capture.id else Added.AGAIN

    def has_report(self, report_id: str) -> bool:
        """See the protocol."""
        with self._reading() as connection:
            return holds(connection, t.report, report_id)

    def get_report(self, report_id: str) -> Report:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.execute(_REPORT, {"of": report_id}).first()
        if row is None:
            raise not_found("report", report_id)
        return _report(row)

    def get_reports(self, report_ids: Sequence[str]) -> Mapping[str, Report]:
        """See the protocol."""
        found: dict[str, Report] = {}
        for asked in batches(report_ids):
            with self._reading() as connection:
                rows = connection.execute(_reports().where(t.report.c.id.in_(asked)).order_by(t.report.c.id))
                found.update((row.id, _report(row)) for row in rows)
        return found

    def iter_reports(self) -> Iterator[Report]:
        """See the protocol."""
        return map(_report, self._paged(_reports(), t.report.c.seq, PAGE))

    def iter_captures(self, report_id: str) -> Iterator[Capture]:
        """See the protocol."""
        return iter(self._captures(t.capture.c.report == report_id))

    def find_captures(self, bytes_hash: str) -> tuple[Capture, ...]:
        """See the protocol."""
        return self._captures(t.capture.c.bytes_hash == bytes_hash)

    def find_by_url(self, url: str) -> tuple[str, ...]:
        """See the protocol."""
        with self._reading() as connection:
            return tuple(dict.fromkeys(connection.scalars(_AT_URL, {"url": url})))

    def _captures(self, condition: Any) -> tuple[Capture, ...]:
        columns = [t.capture.c[name] for name in ("id", "report", "address", "channel", "received", "bytes_hash")]
        query = select(*columns).where(condition).order_by(t.capture.c.received, t.capture.c.id)
        with self._reading() as connection:
            return tuple(Capture(*row) for row in connection.execute(query))

    def add_reading(self, reading: Reading) -> bool:
        """See the protocol."""
        with self._writing() as connection:
            first = connection.scalar(_FIRST, {"report": reading.report})
            if first is None:
                raise not_found("report", reading.report)
            found = json.dumps(found_json(reading), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            row = {"report": reading.report, "reader": reading.reader, "capture": first, "found": found}
            if connection.scalar(_READ, {"report": reading.report, "reader": reading.reader}):
                return False
            connection.execute(t.reading.insert(), row)
            self._index_statements(connection, reading)
            return True

    def _index_statements(self, connection: Connection, reading: Reading) -> None:
        """Put a reading's statements in place of those indexed for its report."""
        connection.execute(_NO_STATEMENTS, {"of": reading.report})
        if not reading.statements:
            return
        title, text = connection.execute(_WORDS, {"of": reading.report}).one()
        report = Report(id=reading.report, text=text, title=title)
        connection.execute(t.statement.insert(), [_statement_row(report, each) for each in reading.statements])

    def has_reading(self, report_id: str, reader: str) -> bool:
        """See the protocol."""
        with self._reading() as connection:
            return bool(connection.scalar(_READ, {"report": report_id, "reader": reader}))

    def get_reading(self, report_id: str, reader: str | None = None) -> Reading:
        """See the protocol."""
        query = _READING if reader is None else _READING.where(t.reading.c.reader == reader)
        with self._reading() as connection:
            row = connection.execute(query, {"report": report_id}).first()
        if row is None:
            raise not_found("reading of report", report_id)
        return found_from_json(row.reader, report_id, json.loads(row.found))

    def get_readings(self, report_ids: Sequence[str], reader: str) -> Mapping[str, Reading]:
        """See the protocol."""
        found: dict[str, Reading] = {}
        for asked in batches(report_ids):
            with self._reading() as connection:
                for row in connection.execute(_READINGS, {"ids": asked, "reader": reader}):
                    found[row.report] = found_from_json(reader, row.report, json.loads(row.found))
        return found

    def iter_unread(self, reader: str) -> Iterator[str]:
        """See the protocol."""
        query = select(t.report.c.seq, t.report.c.id).where(~_read_by(reader, t.report.c.id))
        return (row.id for row in self._paged(query, t.report.c.seq, PAGE))

    def add_set_aside(self, item: SetAside) -> bool:
        """See the protocol."""
        row = {name: getattr(item, name) for name in _SET_ASIDE}
        with self._writing() as connection:
            return _added(connection, t.set_aside, row)

    def get_set_aside(self, item_id: str) -> SetAside:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.execute(_set_asides().where(t.set_aside.c.id == item_id)).first()
        if row is None:
            raise not_found("item set aside", item_id)
        return _set_aside(row)

    def iter_set_aside(self) -> Iterator[SetAside]:
        """See the protocol."""
        return map(_set_aside, self._paged(_set_asides(), t.set_aside.c.seq, RAW_PAGE))

    def add_decision(self, decision: Decision) -> bool:
        """See the protocol."""
        row = {"id": decision.id, "at": decision.at, "row": decision_text(decision)}
        with self._writing() as connection:
            added = _added(connection, t.decision, row)
            if added:
                unlist_decided(connection, decision, undone_by(decision, self.get_decision))
            return added

    def get_decision(self, decision_id: str) -> Decision:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.scalar(select(t.decision.c.row).where(t.decision.c.id == decision_id))
        if row is None:
            raise not_found("decision", decision_id)
        return decision_from_text(row)

    def iter_decisions(self) -> Iterator[Decision]:
        """See the protocol."""
        with self._reading() as connection:
            rows = connection.scalars(select(t.decision.c.row).order_by(t.decision.c.at, t.decision.c.id)).all()
        return map(decision_from_text, rows)

    def _paged(self, query: Select[Any], seq: Any, page: int) -> Iterator[Row[Any]]:
        """Rows in the order of `seq`, a page at a time, so that nothing is locked while they are walked."""
        last = 0
        while True:
            with self._reading() as connection:
                rows = connection.execute(query.where(seq > last).order_by(seq).limit(page)).all()
            if not rows:
                return
            yield from rows
            last = rows[-1].seq


def _added(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert a row unless one of its id is held: none can come in between, for the writer's lock is ours."""
    if holds(connection, table, row["id"]):
        return False
    connection.execute(table.insert(), row)
    return True


def _first_capture(report_id: Any) -> ScalarSelect[Any]:
    """The id of the capture whose times and names count: the first received."""
    one = t.capture.alias()
    query = select(one.c.id).where(one.c.report == report_id).order_by(one.c.received, one.c.id).limit(1)
    return query.correlate(t.report, t.reading).scalar_subquery()


def _read_by(reader: Any, report_id: Any) -> Any:
    return exists().where(
        t.reading.c.report == report_id, t.reading.c.reader == reader, t.reading.c.capture == _first_capture(report_id)
    )


# Made once: to build such a query takes longer than to run it.
_FIRST = select(_first_capture(bindparam("report", type_=t.Id)))
_READ = select(_read_by(bindparam("reader", type_=t.Id), bindparam("report", type_=t.Id)))
_OF = bindparam("of", type_=t.Id)
_NO_STATEMENTS = delete(t.statement).where(t.statement.c.report == _OF)
_WORDS = select(t.report.c.title, t.report.c.text).where(t.report.c.id == _OF)
_READING = (
    select(t.reading.c.reader, t.reading.c.found)
    .where(t.reading.c.report == bindparam("report", type_=t.Id))
    .where(t.reading.c.capture == _first_capture(bindparam("report", type_=t.Id)))
    .order_by(t.reading.c.seq.desc())
    .limit(1)
)
_READINGS = (
    select(t.reading.c.report, t.reading.c.found)
    .where(t.reading.c.report.in_(bindparam("ids", expanding=True)))
    .where(t.reading.c.reader == bindparam("reader", type_=t.Id))
    .where(t.reading.c.capture == _first_capture(t.reading.c.report))
    .order_by(t.reading.c.report, t.reading.c.seq)
)
_AT_URL = (
    select(t.capture.c.report)
    .where(t.capture.c.url == bindparam("url", type_=t.Id))
    .order_by(t.capture.c.received, t.capture.c.id)
)


def _reports() -> Select[Any]:
    first = t.capture.c.id == _first_capture(t.report.c.id)
    columns = (t.report.c.seq, t.report.c.id, t.report.c.text, t.capture.c.heading)
    return select(*columns).select_from(t.report.join(t.capture, first))


_REPORT = _reports().where(t.report.c.id == _OF)


def _report(row: Row[Any]) -> Report:
    return report_from_json({**json.loads(row.heading), "text": row.text})


def _capture_row(report: Report, capture: Capture) -> dict[str, Any]:
    heading = report_json(report)
    del heading["text"]
    return {
        "id": capture.id,
        "report": capture.report,
        "address": capture.address,
        "channel": capture.channel,
        "received": capture.received,
        "bytes_hash": capture.bytes_hash,
        "url": report.url,
        "heading": json.dumps(heading, ensure_ascii=False, separators=(",", ":")),
    }


def _statement_row(report: Report, statement: Statement) -> dict[str, str]:
    source = statement.source
    said_by = [source.name, source.role, source.affiliation] if source else []
    content: Sequence[Span] = statement.content
    return {
        "id": statement.id,
        "report": report.id,
        "source": " ".join(part for part in said_by if part),
        "words": " … ".join(report.words(span) for span in content),
    }


_SET_ASIDE = ("id", "address", "channel", "received", "code", "reason", "todo", "bytes_hash", "raw", "size")


def _set_asides() -> Select[Any]:
    return select(t.set_aside.c.seq, *(t.set_aside.c[name] for name in _SET_ASIDE))


def _set_aside(row: Row[Any]) -> SetAside:
    return SetAside(**{name: getattr(row, name) for name in _SET_ASIDE})
