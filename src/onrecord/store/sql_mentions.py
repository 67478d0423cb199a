"""Derived rows a report brings: near-copy index keys, how the record names it, its incident mentions, matches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Integer,
    Select,
    Text,
    TextClause,
    bindparam,
    delete,
    or_,
    select,
    text,
    type_coerce,
)

from onrecord.model.evidence import Alike, Known, MentionCard, Nearest, Position, ReportRef
from onrecord.model.evidence_json import (
    card_text,
    cards_from_texts,
    ref_text,
    refs_from_texts,
)
from onrecord.store import schema as t
from onrecord.store.holding import Holding, batches
from onrecord.store.sql_lines import unlist_told_by

KEYS_ASKED, KEYS_STEP = 96, 8
"""Keys in one query of `find_nearest`, and by how many its length goes: SQLite puts 500 queries together at most."""


class MentionRows(Holding):
    """The half of `DerivedStore` that goes by report."""

    def put_bands(self, report_id: str, bands: Sequence[str], known: Known) -> None:
        """See the protocol."""
        with self._writing() as connection:
            self._require(connection, t.report, [report_id])
            connection.execute(_NO_BANDS, {"one": report_id})
            if bands:
                row = {"at": known.moment, "report": report_id, "dated": known.published is not None}
                connection.execute(t.band.insert(), [{"key": key, **row} for key in sorted(set(bands))])

    def find_near(
        self, report_ids: Sequence[str], since: datetime, until: datetime
    ) -> Mapping[Position, frozenset[str]]:
        """See the protocol."""
        found: defaultdict[Position, set[str]] = defaultdict(set)
        for asked in batches(report_ids):
            with self._reading() as connection:
                for at, report, key in connection.execute(_NEAR, {"ids": asked, "since": since, "until": until}):
                    found[at, report].add(key)
        return {place: frozenset(keys) for place, keys in sorted(found.items())}

    def put_ref(self, ref: ReportRef) -> None:
        """See the protocol."""
        row = {
            "outlet": ref.outlet,
            "at": ref.known.moment,
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
        keys = [
            {"key": key, "at": card.known.moment, "mention": card.id}
            for card in cards
            for key in sorted(set(card.keys))
        ]
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

    def find_nearest(self, keys: Sequence[str], place: Position, most: int) -> Mapping[str, Nearest]:
        """See the protocol."""
        found = {key: Nearest([], []) for key in keys}
        ends = {"at": place[0], "one": place[1], "most": most}
        for asked, values in _asked(sorted(found)):
            with self._reading() as connection:
                for n, after, mention in connection.execute(_nearest(len(values)), {**values, **ends}):
                    if n < len(asked):
                        (found[asked[n]].after if after else found[asked[n]].before).append(mention)
        return found

    def count_between(self, keys: Sequence[str], first: Position, last: Position, most: int) -> Mapping[str, int]:
        """See the protocol."""
        found: dict[str, int] = {}
        ends = {"at": first[0], "one": first[1], "until": last[0], "last": last[1], "most": most}
        for asked, values in _asked(keys):
            with self._reading() as connection:
                for n, count in connection.execute(_between(len(values)), {**values, **ends}):
                    if n < len(asked):
                        found[asked[n]] = count
        return found

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

    def drop_scores(self, pairs: Sequence[tuple[str, str]]) -> None:
        """See the protocol."""
        if pairs:
            with self._writing() as connection:
                connection.execute(_NO_MATCH, [{"first": min(pair), "second": max(pair)} for pair in sorted(pairs)])

    def find_alike(self, mention_ids: Sequence[str]) -> Sequence[Alike]:
        """See the protocol."""
        found: list[Alike] = []
        for asked in batches(mention_ids):
            for query in _ALIKE:
                with self._reading() as connection:
                    found += [Alike(*row) for row in connection.execute(query, {"ids": asked})]
        return found

    def put_strands(self, strands: Mapping[str, tuple[datetime, str]]) -> None:
        """See the protocol."""
        if strands:
            rows = [
                {"mention": mention, "at": at, "strand": strand} for mention, (at, strand) in sorted(strands.items())
            ]
            with self._writing() as connection:
                self._require(connection, t.mention, list(strands))
                connection.execute(self._upsert(t.strand, ["mention"], ["at", "strand"]), rows)

    def drop_strands(self, mention_ids: Sequence[str]) -> None:
        """See the protocol."""
        with self._writing() as connection:
            connection.execute(_NO_STRANDS, {"ids": sorted(mention_ids)})

    def find_strands(self, mention_ids: Sequence[str]) -> Mapping[str, str]:
        """See the protocol."""
        found: dict[str, str] = {}
        for asked in batches(mention_ids):
            with self._reading() as connection:
                found.update((mention, strand) for mention, strand in connection.execute(_STRANDS, {"ids": asked}))
        return found

    def get_strand(self, strand_id: str) -> Sequence[Position]:
        """See the protocol."""
        with self._reading() as connection:
            return [(at, mention) for at, mention in connection.execute(_STRAND, {"one": strand_id})]


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
_NO_STRANDS = delete(t.strand).where(t.strand.c.mention.in_(_IDS))
_STRANDS = select(t.strand.c.mention, t.strand.c.strand).where(t.strand.c.mention.in_(_IDS))
_STRAND = (
    select(t.strand.c.at, t.strand.c.mention)
    .where(t.strand.c.strand == _ONE)
    .order_by(t.strand.c.at, t.strand.c.mention)
)
# The ids come as the database has them: they are ours, and never need the escapes of `Id`.
_A, _B = (type_coerce(column, Text) for column in (t.match.c.a, t.match.c.b))
_NO_MATCH = delete(t.match).where(
    t.match.c.a == bindparam("first", type_=t.Id), t.match.c.b == bindparam("second", type_=t.Id)
)
_ALIKE = tuple(
    select(mine, theirs, t.strand.c.at, t.strand.c.strand)
    .join_from(t.match, t.strand, t.strand.c.mention == theirs)
    .where(mine.in_(_IDS))
    for mine, theirs in ((t.match.c.a, t.match.c.b), (t.match.c.b, t.match.c.a))
)
_SCORES = tuple(select(_A, _B, t.match.c.score).where(end.in_(_IDS)) for end in (t.match.c.a, t.match.c.b))


def _near() -> Select[Any]:
    mine, theirs = t.band.alias(), t.band.alias()
    keys = select(mine.c.key).where(mine.c.report.in_(_IDS)).distinct().subquery()
    since, until = bindparam("since", type_=t.Moment), bindparam("until", type_=t.Moment)
    return (
        select(theirs.c.at, theirs.c.report, theirs.c.key)
        .join_from(keys, theirs, keys.c.key == theirs.c.key)
        .where(theirs.c.at >= since, or_(theirs.c.dated.is_(False), theirs.c.at <= until))
    )


_NEAR = _near()


@cache
def _nearest(keys: int) -> TextClause:
    """A query for so many keys: of each, the mentions right before and right after a place."""
    one = (
        "SELECT {n} AS n, {after} AS after, mention FROM (SELECT mention FROM mention_key WHERE key = :k{n} "
        "AND (at, mention) {than} (:at, :one) ORDER BY at {way}, mention {way} LIMIT :most) AS t{n}{after}"
    )
    sides = ((0, "<", "DESC"), (1, ">", "ASC"))
    words = " UNION ALL ".join(
        one.format(n=n, after=after, than=than, way=way) for n in range(keys) for after, than, way in sides
    )
    return _typed(words, keys)


def _asked(keys: Sequence[str]) -> Iterator[tuple[Sequence[str], dict[str, str]]]:
    """Keys by as many as one query asks, and its values: of few lengths (the last key fills up), so that the database has few to prepare."""
    for start in range(0, len(keys), KEYS_ASKED):
        asked = keys[start : start + KEYS_ASKED]
        room = -(-len(asked) // KEYS_STEP) * KEYS_STEP
        yield asked, {f"k{n}": asked[min(n, len(asked) - 1)] for n in range(room)}


@cache
def _between(keys: int) -> TextClause:
    """A query for so many keys: of each, how many mentions there are between two places."""
    one = (
        "SELECT {n} AS n, count(*) FROM (SELECT 1 AS x FROM mention_key WHERE key = :k{n} "
        "AND (at, mention) > (:at, :one) AND (at, mention) < (:until, :last) LIMIT :most) AS t{n}"
    )
    words = " UNION ALL ".join(one.format(n=n) for n in range(keys))
    moment, end = bindparam("until", type_=t.Moment), bindparam("last", type_=t.Id)
    return _typed(words, keys).bindparams(moment, end)


def _typed(words: str, keys: int) -> TextClause:
    ids = [bindparam(name, type_=t.Id) for name in ("one", *(f"k{n}" for n in range(keys)))]
    return text(words).bindparams(*ids, bindparam("at", type_=t.Moment), bindparam("most", type_=Integer))
