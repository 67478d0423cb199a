"""Lists a page at a time, and what tells whether anything has changed: what the desk asks of the store.

Every list goes by a key that stays what it is while rows are added, never by counting rows off: the hundredth page costs what
the first does, and nothing is shown twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import and_, func, select, tuple_

from onrecord.errors import NotFound
from onrecord.model.evidence_json import evidence_from_texts
from onrecord.model.report import SetAside
from onrecord.store import schema as t
from onrecord.store.connected import Connected
from onrecord.store.protocol import Channel, Membership, PartyCount, PartyEvidence
from onrecord.store.sql_incidents import memberships_of

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
            select(func.count()).select_from(t.capture).scalar_subquery(),
            select(func.count()).select_from(t.decision).scalar_subquery(),
            select(func.max(t.set_aside.c.seq)).scalar_subquery(),
            select(func.max(t.mark.c.value)).scalar_subquery(),
        )
        with self._reading() as connection:
            return "/".join(str(value) for value in connection.execute(query).one())

    def page_incidents(
        self, limit: int, after: tuple[str, str] | None = None, words: Sequence[str] = ()
    ) -> tuple[Membership, ...]:
        """See the protocol."""
        order = (t.incident.c.sort_key, t.incident.c.id)
        query = select(t.incident.c.id, t.incident.c.sort_key, t.incident.c.summary).order_by(*order).limit(limit)
        for word in words:
            query = query.where(func.lower(t.incident.c.summary).like(_holding(word), escape=_ESCAPE))
        if after is not None:
            query = query.where(tuple_(*order) > tuple_(*after))
        with self._reading() as connection:
            return tuple(memberships_of(connection, connection.execute(query).all()))

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
        """See the protocol."""
        counts = (func.min(t.evidence.c.row), func.count(), func.count(t.evidence.c.report.distinct()))
        query = select(*counts).group_by(t.evidence.c.origin).order_by(t.evidence.c.origin).limit(limit)
        for word in words:
            query = query.where(func.lower(t.evidence.c.origin).like(_holding(word), escape=_ESCAPE))
        if after is not None:
            query = query.where(t.evidence.c.origin > after)
        with self._reading() as connection:
            rows = connection.execute(query).all()
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
        """See the protocol."""
        query = (
            select(t.incident.c.id)
            .join(t.membership, t.membership.c.incident == t.incident.c.id)
            .join(t.evidence, t.evidence.c.mention == t.membership.c.mention)
            .where(t.evidence.c.origin == party_id)
            .group_by(t.incident.c.id, t.incident.c.sort_key)
            .order_by(t.incident.c.sort_key, t.incident.c.id)
            .limit(limit)
        )
        with self._reading() as connection:
            return tuple(connection.scalars(query).all())

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


def _moment(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _holding(word: str) -> str:
    """A LIKE pattern for text that holds the word, in small letters, its own signs taken as they are."""
    for sign in (_ESCAPE, "%", "_"):
        word = word.replace(sign, _ESCAPE + sign)
    return f"%{word.lower()}%"
