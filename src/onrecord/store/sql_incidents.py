"""Derived rows of incidents: which mentions they are made of, their names, and the evidence on them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import BindParameter, Column, Connection, Select, Table, bindparam, delete, func, select, tuple_

from onrecord.errors import NotFound
from onrecord.model.evidence import Evidence, MentionCard, ReportRef, ResponseEvidence
from onrecord.model.evidence_json import (
    FORMAT,
    cards_from_texts,
    evidence_from_texts,
    evidence_text,
    refs_from_texts,
    response_text,
    responses_from_texts,
)
from onrecord.store import schema as t
from onrecord.store.holding import Holding, batches
from onrecord.store.protocol import Membership, PartyCount
from onrecord.store.sql_evidence import PAGE
from onrecord.store.sql_lines import LISTINGS, unlist, unlist_beside, unlist_of
from onrecord.store.sql_search import begins


class IncidentRows(Holding):
    """The half of `DerivedStore` that goes by incident."""

    def replace_incidents(self, dropped: Sequence[str], put: Sequence[Membership]) -> None:
        """See the protocol. Only members that come, go or move cost a write."""
        wanted = {mention: membership.id for membership in put for mention in membership.members}
        if len(wanted) != sum(len(membership.members) for membership in put):
            raise ValueError("a mention can't be in two incidents")
        kept = [membership.id for membership in put]
        with self._writing() as connection:
            held = self._members_of([*dropped, *kept])
            coming = [mention for mention, incident in wanted.items() if held.get(mention) != incident]
            going = [mention for mention, incident in held.items() if wanted.get(mention) != incident]
            before = self.find_incidents_of(coming)
            for mention, incident in before.items():
                if mention not in held:
                    raise ValueError(f"mention {mention} is in incident {incident} already")
            self._require(connection, t.mention, coming)
            unlist(connection, {home for key in (*coming, *going) for home in (held.get(key), wanted.get(key)) if home})
            unlist_beside(connection, [mention for mention in coming if mention in before or mention in held])
            _delete(connection, t.membership.c.mention, going)
            _delete(connection, t.incident.c.id, set(dropped) - set(kept))
            self._put_incidents(connection, put)
            if coming:
                rows = [{"mention": mention, "incident": wanted[mention]} for mention in coming]
                connection.execute(_PUT_MEMBERS, rows)

    def _members_of(self, incident_ids: Sequence[str]) -> dict[str, str]:
        held: dict[str, str] = {}
        for asked in batches(incident_ids):
            with self._reading() as connection:
                held.update((mention, home) for mention, home in connection.execute(_MEMBERS, {"ids": asked}))
        return held

    def _put_incidents(self, connection: Connection, put: Sequence[Membership]) -> None:
        if not put:
            return
        incidents = [
            {"id": m.id, "sort_key": m.sort_key, "summary": json.dumps(m.summary, ensure_ascii=False, allow_nan=False)}
            for m in put
        ]
        wanted = {(name, m.id) for m in put for name in m.former_ids}
        held: set[tuple[str, str]] = set()
        for asked in batches([m.id for m in put]):
            held.update((former, home) for former, home in connection.execute(_FORMER, {"ids": asked}))
        connection.execute(self._upsert(t.incident, ["id"], ["sort_key", "summary"]), incidents)
        for statement, pairs in ((_NO_FORMER, held - wanted), (_PUT_FORMER, wanted - held)):
            if pairs:
                connection.execute(statement, [{"former": name, "incident": home} for name, home in sorted(pairs)])

    def get_membership(self, incident_id: str) -> Membership:
        """See the protocol."""
        with self._reading() as connection:
            rows = connection.execute(_INCIDENT, {"one": incident_id}).all()
            if rows:
                return memberships_of(connection, rows)[0]
        raise NotFound(
            f"no incident is held under {incident_id!r}", key=incident_id, todo="`onrecord incidents` lists them."
        )

    def iter_memberships(self) -> Iterator[Membership]:
        """See the protocol."""
        order = (t.incident.c.sort_key, t.incident.c.id)
        query = select(t.incident.c.id, t.incident.c.sort_key, t.incident.c.summary).order_by(*order).limit(PAGE)
        page = query
        while True:
            with self._reading() as connection:
                memberships = memberships_of(connection, connection.execute(page).all())
            if not memberships:
                return
            yield from memberships
            page = query.where(tuple_(*order) > tuple_(memberships[-1].sort_key, memberships[-1].id))

    def find_incidents_of(self, mention_ids: Sequence[str]) -> Mapping[str, str]:
        """See the protocol."""
        found: dict[str, str] = {}
        for asked in batches(mention_ids):
            with self._reading() as connection:
                found.update((mention, home) for mention, home in connection.execute(_HOMES, {"ids": asked}))
        return found

    def resolve_incident(self, prefix: str) -> tuple[str, ...]:
        """See the protocol."""
        if not prefix:
            return ()
        now, former = t.incident.c.id, t.former_id.c.former
        with self._reading() as connection:
            for query in (_NAMED_SO, _ONCE_NAMED_SO):
                found: list[str] = sorted(set(connection.scalars(query, {"one": prefix})))
                if found:
                    return tuple(found)
            beginning = select(now).where(begins(now, prefix))
            once = select(t.former_id.c.incident).where(begins(former, prefix))
            return tuple(sorted(set(connection.scalars(beginning.union(once)))))

    def put_evidence(
        self, mention_id: str, evidence: Sequence[Evidence], responses: Sequence[ResponseEvidence] = ()
    ) -> None:
        """See the protocol."""
        items = [
            {
                "mention": mention_id, "position": n, "id": item.id, "statement": item.statement,
                "report": item.report, "origin": item.origin.id, "row": evidence_text(item),
            }
            for n, item in enumerate(evidence)
        ]  # fmt: skip
        replies = [
            {"mention": mention_id, "position": n, "id": item.id, "row": response_text(item)}
            for n, item in enumerate(responses)
        ]
        with self._writing() as connection:
            self._require(connection, t.mention, [mention_id])
            self._require(connection, t.report, [item.report for item in evidence])
            unlist_of(connection, mention_id)
            for no_rows, put_rows, rows in ((*_EVIDENCE, items), (*_RESPONSE, replies)):
                connection.execute(no_rows, {"one": mention_id})
                if rows:
                    connection.execute(put_rows, rows)

    def get_evidence(self, mention_ids: Sequence[str]) -> Mapping[str, tuple[Evidence, ...]]:
        """See the protocol."""
        rows = self._rows_of(t.evidence, mention_ids)
        return _by_mention(rows, evidence_from_texts([row for _, row in rows]))

    def get_responses(self, mention_ids: Sequence[str]) -> Mapping[str, tuple[ResponseEvidence, ...]]:
        """See the protocol."""
        rows = self._rows_of(t.response, mention_ids)
        return _by_mention(rows, responses_from_texts([row for _, row in rows]))

    def _rows_of(self, table: Table, mention_ids: Sequence[str]) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for asked in batches(mention_ids):
            query = select(table.c.mention, table.c.row).where(table.c.mention.in_(asked))
            with self._reading() as connection:
                rows = connection.execute(query.order_by(table.c.mention, table.c.position))
                found += [(mention, row) for mention, row in rows]
        return found

    def get_incident_cards(self, incident_id: str) -> tuple[MentionCard, ...]:
        """See the protocol."""
        return cards_from_texts(self._rows_in(_CARDS_IN, incident_id), for_matching=False)

    def get_incident_evidence(self, incident_id: str) -> tuple[Evidence, ...]:
        """See the protocol."""
        return evidence_from_texts(self._rows_in(_EVIDENCE_IN, incident_id), reasons=False)

    def get_incident_responses(self, incident_id: str) -> tuple[ResponseEvidence, ...]:
        """See the protocol."""
        return responses_from_texts(self._rows_in(_RESPONSES_IN, incident_id))

    def _rows_in(self, query: Select[Any], incident_id: str) -> Sequence[str]:
        with self._reading() as connection:
            return connection.scalars(query, {"one": incident_id}).all()

    def get_incident_refs(self, incident_id: str) -> tuple[ReportRef, ...]:
        """See the protocol."""
        with self._reading() as connection:
            return refs_from_texts(connection.scalars(_REFS_IN, {"one": incident_id}))

    def find_evidence_for(self, statement_id: str) -> tuple[tuple[str, Evidence], ...]:
        """See the protocol."""
        return self._evidence_where(t.evidence.c.statement == statement_id)

    def find_evidence(self, evidence_id: str) -> tuple[tuple[str, Evidence | ResponseEvidence], ...]:
        """See the protocol."""
        query = (
            select(t.response.c.mention, t.response.c.row)
            .where(t.response.c.id == evidence_id)
            .order_by(t.response.c.mention, t.response.c.position)
        )
        with self._reading() as connection:
            rows = connection.execute(query).all()
        replies = zip([row.mention for row in rows], responses_from_texts([row.row for row in rows]), strict=True)
        return (*self._evidence_where(t.evidence.c.id == evidence_id), *replies)

    def find_items(self, evidence_ids: Sequence[str]) -> tuple[tuple[str, Evidence | ResponseEvidence], ...]:
        """See the protocol."""
        found: list[tuple[str, str, Evidence | ResponseEvidence]] = []
        for asked in batches(evidence_ids):
            with self._reading() as connection:
                items = connection.execute(_ITEMS, {"ids": asked}).all()
                replies = connection.execute(_REPLIES, {"ids": asked}).all()
            told = evidence_from_texts([row.row for row in items])
            answers = responses_from_texts([row.row for row in replies])
            found += [(row.id, row.mention, item) for row, item in zip(items, told, strict=True)]
            found += [(row.id, row.mention, reply) for row, reply in zip(replies, answers, strict=True)]
        found.sort(key=lambda one: one[0])  # stable: evidence before responses, mentions in order
        return tuple((mention, item) for _, mention, item in found)

    def _evidence_where(self, condition: Any) -> tuple[tuple[str, Evidence], ...]:
        query = select(t.evidence.c.mention, t.evidence.c.row).where(condition)
        with self._reading() as connection:
            rows = connection.execute(query.order_by(t.evidence.c.mention, t.evidence.c.position)).all()
        items = evidence_from_texts([row.row for row in rows])
        return tuple(zip([row.mention for row in rows], items, strict=True))

    def iter_parties(self) -> Iterator[PartyCount]:
        """See the protocol. Of a party's several names, the one with the first row in the alphabet is given."""
        counts = (func.min(t.evidence.c.row), func.count(), func.count(t.evidence.c.report.distinct()))
        query = select(*counts).group_by(t.evidence.c.origin).order_by(t.evidence.c.origin)
        with self._reading() as connection:
            rows = connection.execute(query).all()
        items = evidence_from_texts([row[0] for row in rows])
        return (PartyCount(item.origin, row[1], row[2]) for item, row in zip(items, rows, strict=True))

    def put_derived_with(self, version: str) -> None:
        """See the protocol."""
        self._put_mark(_DERIVED_WITH, json.dumps([FORMAT, version]))

    def get_derived_with(self) -> str | None:
        """See the protocol. Rows of another `FORMAT` count as not derived."""
        value = self._get_mark(_DERIVED_WITH)
        if value is None:
            return None
        written, version = json.loads(value)
        return str(version) if written == FORMAT else None

    def put_turn(self, turn: str) -> None:
        """See the protocol."""
        self._put_mark(_TURN, turn)

    def get_turn(self) -> str | None:
        """See the protocol."""
        return self._get_mark(_TURN)

    def _put_mark(self, name: str, value: str) -> None:
        with self._writing() as connection:
            connection.execute(self._upsert(t.mark, ["name"], ["value"]), {"name": name, "value": value})

    def _get_mark(self, name: str) -> str | None:
        with self._reading() as connection:
            value: str | None = connection.scalar(_MARK, {"one": name})
        return value

    def drop_derived(self) -> None:
        """See the protocol."""
        with self._writing() as connection:
            self._seen.pop(t.mention.name, None)
            for table in t.DERIVED:
                emptied = delete(table)
                if table is t.mark:
                    emptied = emptied.where(t.mark.c.name != LISTINGS)  # no number of a revision comes again
                connection.execute(emptied)


_DERIVED_WITH = "derived-with"
_TURN = "turn"

# Made once: to build such a query takes longer than to run it.
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ONE = bindparam("one", type_=t.Id)
_MEMBERS = select(t.membership.c.mention, t.membership.c.incident).where(t.membership.c.incident.in_(_IDS))
_NAMED_SO = select(t.incident.c.id).where(t.incident.c.id == _ONE)
_ONCE_NAMED_SO = select(t.former_id.c.incident).where(t.former_id.c.former == _ONE)
_INCIDENT = select(t.incident.c.id, t.incident.c.sort_key, t.incident.c.summary).where(t.incident.c.id == _ONE)
_HOMES = (
    select(t.membership.c.mention, t.membership.c.incident)
    .where(t.membership.c.mention.in_(_IDS))
    .order_by(t.membership.c.mention)
)
_PUT_MEMBERS = t.membership.insert()
_FORMER = select(t.former_id.c.former, t.former_id.c.incident).where(t.former_id.c.incident.in_(_IDS))
_NO_FORMER = delete(t.former_id).where(
    t.former_id.c.former == bindparam("former", type_=t.Id), t.former_id.c.incident == bindparam("incident", type_=t.Id)
)
_PUT_FORMER = t.former_id.insert()
_EVIDENCE, _RESPONSE = (
    (delete(table).where(table.c.mention == _ONE), table.insert()) for table in (t.evidence, t.response)
)
_EVIDENCE_IN, _RESPONSES_IN, _CARDS_IN = (
    select(table.c.row)
    .join(t.membership, t.membership.c.mention == mention)
    .where(t.membership.c.incident == _ONE)
    .order_by(mention, table.c.position)
    for table, mention in (
        (t.evidence, t.evidence.c.mention),
        (t.response, t.response.c.mention),
        (t.mention, t.mention.c.id),
    )
)
_REFS_IN = (
    select(t.ref.c.row)
    .where(
        t.ref.c.report.in_(
            select(t.mention.c.report)
            .join(t.membership, t.membership.c.mention == t.mention.c.id)
            .where(t.membership.c.incident == _ONE)
        )
    )
    .order_by(t.ref.c.report)
)
_ITEMS, _REPLIES = (
    select(table.c.id, table.c.mention, table.c.row)
    .where(table.c.id.in_(_IDS))
    .order_by(table.c.id, table.c.mention, table.c.position)
    for table in (t.evidence, t.response)
)
_MARK = select(t.mark.c.value).where(t.mark.c.name == _ONE)


def _by_mention(rows: Sequence[tuple[str, str]], items: Sequence[Any]) -> dict[str, tuple[Any, ...]]:
    pairs = zip((mention for mention, _ in rows), items, strict=True)
    return {mention: tuple(item for _, item in group) for mention, group in groupby(pairs, key=lambda pair: pair[0])}


def _delete(connection: Connection, column: Column[Any], keys: Collection[str]) -> None:
    for batch in batches(keys):
        connection.execute(delete(column.table).where(column.in_(batch)))


def memberships_of(connection: Connection, rows: Sequence[Any]) -> list[Membership]:
    """Incident rows with their members and former ids, in two queries for all of them."""
    ids = [row.id for row in rows]
    members = _grouped(connection, t.membership.c.incident, t.membership.c.mention, ids)
    former = _grouped(connection, t.former_id.c.incident, t.former_id.c.former, ids)
    return [
        Membership(row.id, members.get(row.id, ()), former.get(row.id, ()), row.sort_key, json.loads(row.summary))
        for row in rows
    ]


def _grouped(connection: Connection, key: Any, value: Any, keys: Sequence[str]) -> dict[str, tuple[str, ...]]:
    if not keys:
        return {}
    rows = connection.execute(select(key, value).where(key.in_(keys)).order_by(key, value))
    return {name: tuple(row[1] for row in group) for name, group in groupby(rows, key=lambda row: row[0])}
