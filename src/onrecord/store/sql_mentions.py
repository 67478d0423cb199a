"""Derived rows a report brings: near-copy index keys, how the record names it, its incident mentions, matches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Select, Text, and_, bindparam, delete, or_, select, type_coerce

from onrecord.model.evidence import MentionCard, ReportRef
from onrecord.model.evidence_json import (
    card_text,
    cards_from_texts,
    ref_text,
    refs_from_texts,
)
from onrecord.store import schema as t
from onrecord.store.holding import Holding, batches
from onrecord.store.sql_lines import unlist_told_by


class MentionRows(Holding):
    """The half of `DerivedStore` that goes by report."""

    def put_bands(self, report_id: str, bands: Sequence[str]) -> None:
        """See the protocol."""
        with self._writing() as connection:
            self._require(connection, t.report, [report_id])
            connection.execute(_NO_BANDS, {"one": report_id})
            if bands:
                connection.execute(t.band.insert(), [{"key": key, "report": report_id} for key in sorted(set(bands))])

    def find_near(self, report_ids: Sequence[str], since: datetime, until: datetime) -> Mapping[str, frozenset[str]]:
        """See the protocol."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for asked in batches(report_ids):
            with self._reading() as connection:
                for report, key in connection.execute(_NEAR, {"ids": asked, "since": since, "until": until}):
                    found[report].add(key)
        return {report: frozenset(keys) for report, keys in sorted(found.items())}

    def put_ref(self, ref: ReportRef) -> None:
        """See the protocol."""
        row = {
            "outlet": ref.outlet,
            "at": ref.known.moment,
            "dated": ref.known.published is not None,
            "replaces": ref.replaces,
            "row": ref_text(ref),
        }
        upsert = self._upsert(t.ref, ["report"], list(row))
        with self._writing() as connection:
            self._require(connection, t.report, [ref.id])
            unlist_told_by(connection, ref.id)
            connection.execute(upsert, {"report": ref.id, **row})

    def get_refs(self, report_ids: Sequence[str]) -> Mapping[str, ReportRef]:
        """See the protocol."""
        rows: list[str] = []
        for asked in batches(report_ids):
            with self._reading() as connection:
                rows += connection.scalars(_REFS, {"ids": asked})
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
        upsert = self._upsert(t.mention, ["id"], ["report", "position", "row"])
        rows = [{"id": c.id, "report": report_id, "position": n, "row": card_text(c)} for n, c in enumerate(cards)]
        keys = [{"key": key, "mention": card.id} for card in cards for key in sorted(set(card.keys))]
        with self._writing() as connection:
            self._require(connection, t.report, [report_id])
            held = set(connection.scalars(_MENTIONS_OF, {"one": report_id}))
            if held:
                connection.execute(_NO_MENTIONS, {"ids": sorted(held - set(ids))})
                connection.execute(_NO_KEYS, {"ids": sorted(held & set(ids))})
                for no_matches in _NO_MATCHES:
                    connection.execute(no_matches, {"ids": sorted(held & set(ids))})
                self._seen.pop(t.mention.name, None)
            if rows:
                connection.execute(upsert, rows)
                self._saw(t.mention, ids)
            if keys:
                connection.execute(_PUT_KEYS, keys)

    def get_cards(self, mention_ids: Sequence[str]) -> Mapping[str, MentionCard]:
        """See the protocol."""
        found: list[MentionCard] = []
        for asked in batches(mention_ids):
            with self._reading() as connection:
                found += cards_from_texts(connection.scalars(_CARDS, {"ids": asked}))
        return {card.id: card for card in found}

    def find_cards_of(self, report_id: str) -> tuple[MentionCard, ...]:
        """See the protocol."""
        with self._reading() as connection:
            return cards_from_texts(connection.scalars(_CARDS_OF, {"one": report_id}))

    def find_cards_in(self, report_ids: Sequence[str]) -> Mapping[str, tuple[MentionCard, ...]]:
        """See the protocol."""
        found: defaultdict[str, list[MentionCard]] = defaultdict(list)
        for asked in batches(report_ids):
            with self._reading() as connection:
                for card in cards_from_texts(connection.scalars(_CARDS_IN, {"ids": asked})):
                    found[card.report].append(card)
        return {report: tuple(cards) for report, cards in found.items()}

    def find_mentions_by_keys(self, keys: Sequence[str]) -> tuple[str, ...]:
        """See the protocol."""
        found: set[str] = set()
        for asked in batches(keys):
            with self._reading() as connection:
                found.update(connection.scalars(_WITH_KEYS, {"ids": asked}))
        return tuple(sorted(found))

    def put_scores(self, scores: Mapping[tuple[str, str], float]) -> None:
        """See the protocol."""
        if not scores:
            return
        with self._writing() as connection:
            self._require(connection, t.mention, [mention for pair in scores for mention in pair])
            ordered = {(min(pair), max(pair)): score for pair, score in scores.items()}
            rows = [{"a": a, "b": b, "score": score} for (a, b), score in sorted(ordered.items())]
            connection.execute(self._upsert(t.match, ["a", "b"], ["score"]), rows)

    def find_scores(self, mention_ids: Sequence[str]) -> Mapping[tuple[str, str], float]:
        """See the protocol."""
        found: dict[tuple[str, str], float] = {}
        for asked in batches(mention_ids):
            for query in _SCORES:
                with self._reading() as connection:
                    found.update(((a, b), score) for a, b, score in connection.execute(query, {"ids": asked}))
        return found


# Made once: to build such a query takes longer than to run it.
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ONE = bindparam("one", type_=t.Id)
_NO_BANDS = delete(t.band).where(t.band.c.report == _ONE)
_REFS = select(t.ref.c.row).where(t.ref.c.report.in_(_IDS)).order_by(t.ref.c.report)
_MENTIONS_OF = select(t.mention.c.id).where(t.mention.c.report == _ONE)
_NO_MENTIONS = delete(t.mention).where(t.mention.c.id.in_(_IDS))
_NO_KEYS = delete(t.mention_key).where(t.mention_key.c.mention.in_(_IDS))
_NO_MATCHES = tuple(delete(t.match).where(end.in_(_IDS)) for end in (t.match.c.a, t.match.c.b))
_PUT_KEYS = t.mention_key.insert()
_CARDS = select(t.mention.c.row).where(t.mention.c.id.in_(_IDS)).order_by(t.mention.c.id)
_CARDS_OF = select(t.mention.c.row).where(t.mention.c.report == _ONE).order_by(t.mention.c.position)
_CARDS_IN = (
    select(t.mention.c.row).where(t.mention.c.report.in_(_IDS)).order_by(t.mention.c.report, t.mention.c.position)
)
_WITH_KEYS = select(t.mention_key.c.mention).where(t.mention_key.c.key.in_(_IDS))
# The ids come as the database has them: they are ours, and never need the escapes of `Id`.
_A, _B = (type_coerce(column, Text) for column in (t.match.c.a, t.match.c.b))
_SCORES = tuple(select(_A, _B, t.match.c.score).where(end.in_(_IDS)) for end in (t.match.c.a, t.match.c.b))


def _near() -> Select[Any]:
    mine, theirs = t.band.alias(), t.band.alias()
    keys = select(mine.c.key).where(mine.c.report.in_(_IDS)).distinct().subquery()
    since, until = bindparam("since", type_=t.Moment), bindparam("until", type_=t.Moment)
    return (
        select(theirs.c.report, theirs.c.key)
        .join_from(keys, theirs, keys.c.key == theirs.c.key)
        .join(t.ref, t.ref.c.report == theirs.c.report)
        .where(or_(t.ref.c.dated.is_(False), and_(t.ref.c.at >= since, t.ref.c.at <= until)))
    )


_NEAR = _near()
