"""Derived rows a report brings: near-copy index keys, how the record names it, its incident mentions, matches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Text, and_, delete, or_, select, type_coerce

from onrecord.model.evidence import Match, MentionCard, ReportRef
from onrecord.model.evidence_json import (
    card_text,
    cards_from_texts,
    match_text,
    matches_from_texts,
    ref_text,
    refs_from_texts,
)
from onrecord.store import schema as t
from onrecord.store.connected import Connected
from onrecord.store.sql_evidence import batches, require


class MentionRows(Connected):
    """The half of `DerivedStore` that goes by report."""

    def put_bands(self, report_id: str, bands: Sequence[str]) -> None:
        """See the protocol."""
        with self._writing() as connection:
            require(connection, t.report, [report_id])
            connection.execute(delete(t.band).where(t.band.c.report == report_id))
            if bands:
                connection.execute(t.band.insert(), [{"key": key, "report": report_id} for key in sorted(set(bands))])

    def find_near(self, report_ids: Sequence[str], since: datetime, until: datetime) -> Mapping[str, frozenset[str]]:
        """See the protocol."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for asked in batches(report_ids):
            mine, theirs = t.band.alias(), t.band.alias()
            keys = select(mine.c.key).where(mine.c.report.in_(asked)).distinct().subquery()
            query = (
                select(theirs.c.report, theirs.c.key)
                .join_from(keys, theirs, keys.c.key == theirs.c.key)
                .join(t.ref, t.ref.c.report == theirs.c.report)
                .where(or_(t.ref.c.dated.is_(False), and_(t.ref.c.at >= since, t.ref.c.at <= until)))
            )
            with self._reading() as connection:
                for report, key in connection.execute(query):
                    found[report].add(key)
        return {report: frozenset(keys) for report, keys in sorted(found.items())}

    def put_ref(self, ref: ReportRef) -> None:
        """See the protocol."""
        row = {
            "outlet": ref.outlet,
            "at": ref.known.published or ref.known.received,
            "dated": ref.known.published is not None,
            "replaces": ref.replaces,
            "row": ref_text(ref),
        }
        insert = self._dialect.insert(t.ref).values(report=ref.id, **row)
        with self._writing() as connection:
            require(connection, t.report, [ref.id])
            connection.execute(insert.on_conflict_do_update(index_elements=["report"], set_=row))

    def get_refs(self, report_ids: Sequence[str]) -> Mapping[str, ReportRef]:
        """See the protocol."""
        rows: list[str] = []
        for asked in batches(report_ids):
            query = select(t.ref.c.row).where(t.ref.c.report.in_(asked)).order_by(t.ref.c.report)
            with self._reading() as connection:
                rows += connection.scalars(query)
        return {ref.id: ref for ref in refs_from_texts(rows)}

    def find_newer(self, report_id: str) -> tuple[str, ...]:
        """See the protocol."""
        query = select(t.ref.c.report).where(t.ref.c.replaces == report_id).order_by(t.ref.c.report)
        with self._reading() as connection:
            return tuple(connection.scalars(query))

    def find_by_outlet(self, outlet: str, since: datetime, until: datetime) -> tuple[str, ...]:
        """See the protocol."""
        query = (
            select(t.ref.c.report)
            .where(t.ref.c.outlet == outlet, t.ref.c.at >= since, t.ref.c.at < until)
            .order_by(t.ref.c.at, t.ref.c.report)
        )
        with self._reading() as connection:
            return tuple(connection.scalars(query))

    def put_cards(self, report_id: str, cards: Sequence[MentionCard]) -> None:
        """See the protocol. What hangs on a mention that is gone (keys, matches, its incident's membership, evidence)
        goes with it."""
        for card in cards:
            if card.report != report_id:
                raise ValueError(f"mention {card.id} is of {card.report}, not of {report_id}")
        ids = [card.id for card in cards]
        upsert = self._dialect.insert(t.mention)
        new = {name: upsert.excluded[name] for name in ("report", "position", "row")}
        rows = [{"id": c.id, "report": report_id, "position": n, "row": card_text(c)} for n, c in enumerate(cards)]
        keys = [{"key": key, "mention": card.id} for card in cards for key in sorted(set(card.keys))]
        with self._writing() as connection:
            require(connection, t.report, [report_id])
            gone = delete(t.mention).where(t.mention.c.report == report_id, t.mention.c.id.not_in(ids))
            connection.execute(gone)
            if rows:
                connection.execute(delete(t.mention_key).where(t.mention_key.c.mention.in_(ids)))
                connection.execute(upsert.on_conflict_do_update(index_elements=["id"], set_=new), rows)
            if keys:
                connection.execute(t.mention_key.insert(), keys)

    def get_cards(self, mention_ids: Sequence[str]) -> Mapping[str, MentionCard]:
        """See the protocol."""
        found: list[MentionCard] = []
        for asked in batches(mention_ids):
            found += self._cards(t.mention.c.id.in_(asked), t.mention.c.id)
        return {card.id: card for card in found}

    def find_cards_of(self, report_id: str) -> tuple[MentionCard, ...]:
        """See the protocol."""
        return self._cards(t.mention.c.report == report_id, t.mention.c.position)

    def find_mentions_by_keys(self, keys: Sequence[str]) -> tuple[str, ...]:
        """See the protocol."""
        found: set[str] = set()
        for asked in batches(keys):
            with self._reading() as connection:
                found.update(connection.scalars(select(t.mention_key.c.mention).where(t.mention_key.c.key.in_(asked))))
        return tuple(sorted(found))

    def _cards(self, condition: Any, order: Any) -> tuple[MentionCard, ...]:
        with self._reading() as connection:
            return cards_from_texts(connection.scalars(select(t.mention.c.row).where(condition).order_by(order)))

    def put_matches(self, matches: Sequence[Match]) -> None:
        """See the protocol."""
        if not matches:
            return
        upsert = self._dialect.insert(t.match)
        upsert = upsert.on_conflict_do_update(
            index_elements=["a", "b"], set_={"score": upsert.excluded.score, "row": upsert.excluded.row}
        )
        pairs = {(min(m.a, m.b), max(m.a, m.b)): (m.score, match_text(m)) for m in matches}
        with self._writing() as connection:
            require(connection, t.mention, [mention for pair in pairs for mention in pair])
            connection.execute(
                upsert, [{"a": a, "b": b, "score": score, "row": row} for (a, b), (score, row) in sorted(pairs.items())]
            )

    def find_matches(self, mention_ids: Sequence[str]) -> tuple[Match, ...]:
        """See the protocol."""
        found = {(row.a, row.b): row.row for row in self._matches(mention_ids, t.match.c.a, t.match.c.b, t.match.c.row)}
        return matches_from_texts(found[pair] for pair in sorted(found))

    def find_scores(self, mention_ids: Sequence[str]) -> Mapping[tuple[str, str], float]:
        """See the protocol."""
        # The ids come as the database has them: they are ours, and never need the escapes of `Id`.
        a, b = (type_coerce(column, Text) for column in (t.match.c.a, t.match.c.b))
        return {(row[0], row[1]): row[2] for row in self._matches(mention_ids, a, b, t.match.c.score)}

    def _matches(self, mention_ids: Sequence[str], *columns: Any) -> Iterator[Any]:
        for asked in batches(mention_ids):
            for end in (t.match.c.a, t.match.c.b):
                with self._reading() as connection:
                    yield from connection.execute(select(*columns).where(end.in_(asked)))
