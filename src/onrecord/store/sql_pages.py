"""Lists a page at a time, and what tells whether anything has changed: what the desk asks of the store.

Every list goes by a key that stays what it is while rows are added, never by counting rows off: the hundredth page costs what
the first does, and nothing is shown twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, select, tuple_

from onrecord.errors import NotFound
from onrecord.model.evidence_json import evidence_from_texts
from onrecord.model.report import SetAside
from onrecord.store import schema as t
from onrecord.store.connected import Connected
from onrecord.store.protocol import MOST_COUNTED, Channel, PartyCount, PartyEvidence

_ESCAPE = "\\"


class PageRows(Connected):
    """The part of `Store` that is asked for a page at a time."""

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See the protocol."""
        if self._connection.in_transaction():
            yield
            return
        with self._reading() as connection:
            self._dialect.hold_still(connection)
            yield

    def stamp(self) -> str:
        """See the protocol."""
        query = select(
            select(func.max(t.report.c.seq)).scalar_subquery(),
            select(func.max(t.reading.c.seq)).scalar_subquery(),
            select(func.count()).select_from(t.decision).scalar_subquery(),
            select(func.max(t.set_aside.c.seq)).scalar_subquery(),
            select(func.max(t.mark.c.value)).scalar_subquery(),
        )
        with self._reading() as connection:
            captures = self._dialect.rows_added(connection, t.capture)
            return "/".join(str(value) for value in (*connection.execute(query).one(), captures))

    def page_reports(self, limit: int, after: str | None = None) -> tuple[str, ...]:
        """See the protocol."""
        query = select(t.report.c.id).order_by(t.report.c.seq.desc()).limit(limit)
        with self._reading() as connection:
            if after is not None:
                seq = connection.scalar(select(t.report.c.seq).where(t.report.c.id == after))
                if seq is None:
                    raise NotFound(f"no report is held under {after!r}", key=after, todo="Begin with the first page.")
                query = query.where(t.report.c.seq < seq)
            return tuple(connection.scalars(query).all())

    def page_parties(self, limit: int, after: str | None = None, words: Sequence[str] = ()) -> tuple[PartyCount, ...]:
        """See the protocol. From one origin to the next along the index: no page walks over all evidence."""
        with self._reading() as connection:
            origins = connection.scalars(_origins(limit, after or "", words)).all()
            rows = [connection.execute(_COUNTED, {"origin": origin}).one() for origin in origins]
        items = evidence_from_texts([row[0] for row in rows])
        return tuple(PartyCount(item.origin, row[1], row[2]) for item, row in zip(items, rows, strict=True))

    def page_party(self, party_id: str, limit: int, after: tuple[str, int] | None = None) -> tuple[PartyEvidence, ...]:
        """See the protocol."""
        where = t.evidence.c.origin == party_id
        order = (t.evidence.c.mention, t.evidence.c.position)
        if after is not None:
            where = and_(where, tuple_(*order) > tuple_(*after))
        query = (
            select(t.membership.c.incident, *order, t.evidence.c.row)
            .join(t.membership, t.membership.c.mention == t.evidence.c.mention)
            .where(where)
            .order_by(*order)
            .limit(limit)
        )
        with self._reading() as connection:
            rows = connection.execute(query).all()
        items = evidence_from_texts([row.row for row in rows])
        return tuple(
            PartyEvidence(row.incident, (row.mention, row.position), item)
            for row, item in zip(rows, items, strict=True)
        )

    def find_incidents_with(self, party_id: str, limit: int) -> tuple[str, ...]:
        """See the protocol. From the party's evidence to its incidents where that is little; else down the list, where those of a party
        that speaks everywhere are found at once."""
        order = (t.incident.c.sort_key, t.incident.c.id)
        homes = (
            select(t.membership.c.incident)
            .join(t.evidence, t.evidence.c.mention == t.membership.c.mention)
            .where(t.evidence.c.origin == party_id)
        )
        with self._reading() as connection:
            much = connection.execute(_COUNTED, {"origin": party_id}).one()[1] >= MOST_COUNTED
            said = exists().where(t.evidence.c.origin == party_id, t.evidence.c.mention == t.membership.c.mention)
            told = exists().where(t.membership.c.incident == t.incident.c.id, said)
            here = told if much else t.incident.c.id.in_(homes)
            return tuple(connection.scalars(select(t.incident.c.id).where(here).order_by(*order).limit(limit)).all())

    def page_set_aside(self, limit: int, after: str | None = None) -> tuple[SetAside, ...]:
        """See the protocol."""
        columns = [column for column in t.set_aside.c if column.name not in ("raw", "seq")]
        query = select(*columns).order_by(t.set_aside.c.seq.desc()).limit(limit)
        with self._reading() as connection:
            if after is not None:
                seq = connection.scalar(select(t.set_aside.c.seq).where(t.set_aside.c.id == after))
                if seq is None:
                    raise NotFound(
                        f"nothing is set aside under {after!r}", key=after, todo="Begin with the first page."
                    )
                query = query.where(t.set_aside.c.seq < seq)
            rows = connection.execute(query).all()
        return tuple(SetAside(**row._mapping, raw=b"") for row in rows)

    def channels(self) -> tuple[Channel, ...]:
        """See the protocol."""
        query = (
            select(t.capture.c.channel, func.count(), func.max(t.capture.c.received))
            .group_by(t.capture.c.channel)
            .order_by(t.capture.c.channel)
        )
        with self._reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Channel(row[0], row[1], _moment(row[2])) for row in rows)


_FIRST, _MOST = 20, MOST_COUNTED
"""Evidence items of a party that its name is taken from, and that are counted."""


def _origins(limit: int, after: str, words: Sequence[str]) -> Any:
    """Origins in their order, one seek of the index each."""
    origin = t.evidence.c.origin
    walked = select(select(func.min(origin)).where(origin > after).scalar_subquery().label("origin"))
    found = walked.cte("origins", recursive=True)
    following = select(func.min(origin)).where(origin > found.c.origin).scalar_subquery()
    found = found.union_all(select(following).where(found.c.origin.is_not(None)))
    query = select(found.c.origin).where(found.c.origin.is_not(None))
    for word in words:
        query = query.where(func.lower(found.c.origin).like(_holding(word), escape=_ESCAPE))
    return query.limit(limit)


def _counted() -> Any:
    """A party's first name, and how many evidence items in how many reports it has, up to `MOST_COUNTED`."""
    of = t.evidence.c.origin == bindparam("origin", type_=t.Id)
    order = (t.evidence.c.mention, t.evidence.c.position)  # as the index has them
    named = select(t.evidence.c.row).where(of).order_by(*order).limit(_FIRST).subquery()
    counted = select(t.evidence.c.report).where(of).order_by(*order).limit(_MOST).subquery()
    return select(
        select(func.min(named.c.row)).scalar_subquery(),
        select(func.count()).select_from(counted).scalar_subquery(),
        select(func.count(counted.c.report.distinct())).scalar_subquery(),
    )


_COUNTED = _counted()  # made once: to build such a query takes longer than to run it


def _moment(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _holding(word: str) -> str:
    """A LIKE pattern for text that holds the word, in small letters, its own signs taken as they are."""
    for sign in (_ESCAPE, "%", "_"):
        word = word.replace(sign, _ESCAPE + sign)
    return f"%{word.lower()}%"
