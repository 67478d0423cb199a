"""The list of incidents: what it says of each, kept until something of the incident is another, and by what it is narrowed.

A line goes (`unlist`) with every change from which it follows: who is in the incident, the evidence of a member, a decision on any of
it. It comes back with `put_lines`; until then the incident is in the list without one. Each making of lines has a number of its own, so
a line's number is the revision of all that is held of its incident.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, or_, select, tuple_, union

from onrecord.errors import NotFound
from onrecord.model.decision import Decision
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.store import schema as t
from onrecord.store.holding import Holding, batches
from onrecord.store.protocol import Listed, ListLine, Wanted

_ESCAPE = "\\"
_ALL = Wanted()


class LineRows(Holding):
    """The part of `Store` that is the list of incidents."""

    def put_lines(self, lines: Sequence[ListLine]) -> None:
        """See the protocol."""
        if not lines:
            return
        ids = [line.incident for line in lines]
        with self._writing() as connection:
            unlist(connection, ids)
            revision = int(connection.scalar(_LISTINGS) or 0) + 1
            connection.execute(self._upsert(t.mark, ["name"], ["value"]), {"name": LISTINGS, "value": str(revision)})
            newest = _newest(connection, ids)
            connection.execute(
                t.line.insert(),
                [
                    {
                        "incident": line.incident,
                        "published": line.published,
                        "received": line.received,
                        "begins": _day(line.begins),
                        "ends": _day(line.ends),
                        "newest": newest.get(line.incident, 0),
                        "revision": revision,
                        "words": line.words.casefold(),
                        "row": None if line.row is None else json.dumps(line.row, ensure_ascii=False, allow_nan=False),
                    }
                    for line in lines
                ],
            )
            tags = [{"tag": tag, "incident": line.incident} for line in lines for tag in sorted(set(line.tags))]
            if tags:
                connection.execute(t.line_tag.insert(), tags)

    def get_revision(self, incident_id: str) -> int | None:
        """See the protocol."""
        with self._reading() as connection:
            found: int | None = connection.scalar(_REVISION, {"one": incident_id})
        return found

    def find_unlisted(self, limit: int) -> tuple[str, ...]:
        """See the protocol."""
        query = (
            select(t.incident.c.id)
            .outerjoin(t.line, t.line.c.incident == t.incident.c.id)
            .where(t.line.c.incident.is_(None))
            .order_by(t.incident.c.sort_key, t.incident.c.id)
            .limit(limit)
        )
        with self._reading() as connection:
            return tuple(connection.scalars(query).all())

    def page_lines(self, limit: int, after: tuple[str, str] | None = None, wanted: Wanted = _ALL) -> tuple[Listed, ...]:
        """See the protocol."""
        order = (t.incident.c.sort_key, t.incident.c.id)
        query = (
            select(*order, t.line.c.row, func.coalesce(t.line.c.newest, 0))
            .outerjoin(t.line, t.line.c.incident == t.incident.c.id)
            .where(or_(t.line.c.incident.is_(None), and_(*_conditions(wanted))))
            .order_by(*order)
            .limit(limit)
        )
        if after is not None:
            query = query.where(tuple_(*order) > tuple_(*after))
        with self._reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Listed(row[1], row[0], None if row[2] is None else json.loads(row[2]), row[3]) for row in rows)

    def count_newer(self, number: int) -> int:
        """See the protocol."""
        newer = select(func.count()).select_from(t.line).where(t.line.c.newest > number)
        unlisted = (
            select(func.count())
            .select_from(t.incident.outerjoin(t.line, t.line.c.incident == t.incident.c.id))
            .where(t.line.c.incident.is_(None))
        )
        with self._reading() as connection:
            return int(connection.scalar(newer) or 0) + int(connection.scalar(unlisted) or 0)

    def last_added(self) -> int:
        """See the protocol."""
        with self._reading() as connection:
            return int(connection.scalar(select(func.max(t.report.c.seq))) or 0)


def unlist(connection: Connection, incident_ids: Collection[str]) -> None:
    """The lines of these incidents are to be made anew."""
    ids = sorted(incident_ids)
    for table in (t.line_tag, t.line):
        for n in range(0, len(ids), _BATCH):
            connection.execute(delete(table).where(table.c.incident.in_(ids[n : n + _BATCH])))


def unlist_of(connection: Connection, mention_id: str) -> None:
    """The line of the incident that a mention is in is to be made anew."""
    for table in (t.line_tag, t.line):
        home = select(t.membership.c.incident).where(t.membership.c.mention == mention_id)
        connection.execute(delete(table).where(table.c.incident.in_(home)))


def unlist_beside(connection: Connection, mention_ids: Collection[str]) -> None:
    """The lines of the incidents that the reports of these mentions tell of are to be made anew: one report's incidents are linked, and
    a link names the incident that a mention is in."""
    for asked in batches(mention_ids):
        unlist(connection, set(connection.scalars(_BESIDE, {"ids": asked})))


def unlist_told_by(connection: Connection, report_id: str) -> None:
    """The lines of the incidents that a report tells of are to be made anew."""
    unlist(connection, set(connection.scalars(_TOLD_BY, {"one": report_id})))


def unlist_decided(connection: Connection, decision: Decision, undone: Sequence[Decision]) -> None:
    """The lines of all incidents that a decision (or one that it undoes) bears on are to be made anew: those that it names, and those
    of the mentions, evidence, statements and sources that it names."""
    ids = sorted({key for one in (decision, *undone) for key in one.targets})
    of_evidence = or_(t.evidence.c.id.in_(ids), t.evidence.c.statement.in_(ids), t.evidence.c.origin.in_(ids))
    mentions = union(
        select(t.evidence.c.mention).where(of_evidence),
        select(t.response.c.mention).where(t.response.c.id.in_(ids)),
        select(t.mention.c.id).where(or_(t.mention.c.id.in_(ids), t.mention.c.report.in_(ids))),
    )
    homes = union(
        select(t.membership.c.incident).where(t.membership.c.mention.in_(mentions)),
        select(t.incident.c.id).where(t.incident.c.id.in_(ids)),
        select(t.former_id.c.incident).where(t.former_id.c.former.in_(ids)),
    )
    unlist(connection, set(connection.scalars(homes)))


def undone_by(decision: Decision, get: Any) -> list[Decision]:
    """The decisions that one undoes, and those that these undo; none where what it names is not held. `get`: a decision by id."""
    found: list[Decision] = []
    ahead = [decision]
    while ahead:
        one = ahead.pop()
        if one.kind is DecisionKind.UNDO:
            undone = []
            for key in one.targets:
                with suppress(NotFound):
                    undone.append(get(key))
            found += undone
            ahead += undone
    return found


_BATCH = 5_000
LISTINGS = "listings"
"""The mark that says how often lines were made; it only grows."""
_LISTINGS = select(t.mark.c.value).where(t.mark.c.name == LISTINGS)
_ONE = bindparam("one", type_=t.Id)
_named = t.mention.alias("named")
_HOMES = select(t.membership.c.incident).join(t.mention, t.mention.c.id == t.membership.c.mention)
_TOLD_BY = _HOMES.where(t.mention.c.report == _ONE)
_BESIDE = _HOMES.where(
    t.mention.c.report.in_(select(_named.c.report).where(_named.c.id.in_(bindparam("ids", expanding=True))))
)
_REVISION = select(t.line.c.revision).where(t.line.c.incident == _ONE)


def _newest(connection: Connection, incident_ids: Sequence[str]) -> dict[str, int]:
    query = (
        select(t.membership.c.incident, func.max(t.report.c.seq))
        .join(t.mention, t.mention.c.id == t.membership.c.mention)
        .join(t.report, t.report.c.id == t.mention.c.report)
        .where(t.membership.c.incident.in_(incident_ids))
        .group_by(t.membership.c.incident)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    known = t.line.c.received if wanted.clock is Clock.RECEIVED else t.line.c.published
    found: list[ColumnElement[bool]] = [known.is_not(None)]
    if wanted.known_by is not None:
        found.append(known <= wanted.known_by)
    found += [t.line.c.words.like(_holding(word), escape=_ESCAPE) for word in wanted.words]
    for tag in wanted.tags:
        found.append(t.line.c.incident.in_(select(t.line_tag.c.incident).where(t.line_tag.c.tag == tag)))
    if wanted.since is not None:
        found.append(t.line.c.ends >= wanted.since.isoformat())
    if wanted.until is not None:
        found.append(t.line.c.begins <= wanted.until.isoformat())
    if wanted.newer_than is not None:
        found.append(t.line.c.newest > wanted.newer_than)
    return found


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _holding(word: str) -> str:
    """A LIKE pattern for text that holds the word, in small letters, its own signs taken as they are."""
    for sign in (_ESCAPE, "%", "_"):
        word = word.replace(sign, _ESCAPE + sign)
    return f"%{word.casefold()}%"
