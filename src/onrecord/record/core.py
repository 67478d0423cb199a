"""What an incident is, as of a moment: kind, stage, title, when, where. From the cards known by then, by count.

Kind: the one most reports tell (the main ones first), ties to the earliest. Stage: happened as soon as one report says so.
When: of the claims on `when`, the best supported, then the most precise. Places: those hit, then the others, by how many
reports tell them; one entry a place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from onrecord.model.evidence import Interval, MentionCard
from onrecord.model.reading import Place
from onrecord.model.record import Claim
from onrecord.model.vocabulary import (
    Clock,
    Contest,
    IncidentKind,
    PlacePrecision,
    PlaceRole,
    Role,
    Stage,
    State,
    Support,
    TimePrecision,
)

PRECISION_ORDER = list(TimePrecision)
FINE = frozenset({TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.PART_OF_DAY, TimePrecision.DAY})
"""Precisions that tell which day: a month is no answer where somebody gives a day."""
UNZONED = timedelta(hours=20)
"""A clock time of this length and more is one whose zone nobody knows: half a day has been added on either side."""
PLACES_IN_A_TITLE = 2
STORMS = frozenset("cyclone hurricane typhoon tornado blizzard sandstorm snowstorm hailstorm thunderstorm".split())
"""What a storm is called where its reports say closer which it was."""
AFTERSHOCK = "aftershock"
"""An earthquake in another's train is called what its reports call it."""
NOUNS: dict[IncidentKind, str] = {
    IncidentKind.ARMED_CLASH: "armed clash",
    IncidentKind.EXTREME_WEATHER: "extreme weather",
}
AT = frozenset({IncidentKind.STRIKE, IncidentKind.ATTACK})
NEAR = frozenset({IncidentKind.EARTHQUAKE})
BEFORE = frozenset({Stage.THREATENED, Stage.PLANNED, Stage.ATTEMPTED, Stage.FOILED, Stage.RUMOURED})


@dataclass(frozen=True, slots=True)
class Core:
    """The incident in a line."""

    kind: IncidentKind
    stage: Stage
    title: str
    places: tuple[Place, ...]


def core_of(cards: Sequence[MentionCard], clock: Clock) -> Core:
    """Kind, stage, title and places of the cards; at least one card is needed."""
    ordered = sorted(cards, key=lambda card: (not card.main, card.known.at(clock) or card.known.received, card.id))
    main = [card for card in ordered if card.main] or ordered
    kind = _most(main)
    stages = {card.stage for card in main}
    stage = next((s for s in (Stage.HAPPENED, Stage.UNDER_WAY) if s in stages), main[0].stage)
    places = _places(main) or _places(ordered)
    return Core(kind, stage, _title(kind, stage, main, places), places)


VAGUE = frozenset((IncidentKind.OTHER, IncidentKind.KILLING, IncidentKind.ATTACK))
"""Kinds that say little of what happened."""
LITTLE = 0.4
"""What a report that tells no more counts: two that tell of deaths, beside one that tells of an outbreak, are less."""


def _most(cards: Sequence[MentionCard]) -> IncidentKind:
    counts: dict[IncidentKind, float] = {}
    for card in cards:
        counts[card.kind] = counts.get(card.kind, 0.0) + (LITTLE if card.kind in VAGUE else 1.0)
    return max(counts, key=lambda kind: (counts[kind], -next(i for i, card in enumerate(cards) if card.kind is kind)))


def _places(cards: Sequence[MentionCard]) -> tuple[Place, ...]:
    seen: dict[str, Place] = {}
    counts: Counter[str] = Counter()
    hits: set[str] = set()
    for card in cards:
        told: set[str] = set()
        for place in card.places:
            if place.role in (PlaceRole.SEAT, PlaceRole.ORIGIN, PlaceRole.MOVED_TO):
                continue
            key = place.gazetteer_id or place.name.casefold()
            best = seen.get(key)
            if best is None or (place.role is PlaceRole.HIT and best.role is not PlaceRole.HIT):
                seen[key] = place
            if place.role is PlaceRole.HIT:
                hits.add(key)
            told.add(key)
        counts.update(told)
    if all(seen[key].precision is PlacePrecision.COUNTRY for key in hits):
        hits.clear()  # "the attack in Iraq" says less than the base that it was on
    most = max(counts.values(), default=0)
    kept = [key for key in seen if counts[key] > (most / 20 if key in hits or not hits else most / 2)]
    order = {key: index for index, key in enumerate(seen)}
    return tuple(seen[key] for key in sorted(kept, key=lambda key: (key not in hits, -counts[key], order[key])))


def _title(kind: IncidentKind, stage: Stage, cards: Sequence[MentionCard], places: Sequence[Place]) -> str:
    """Kind and place; where no kind is known, the headline that tells it first."""
    if kind is IncidentKind.OTHER:
        return next(card.trigger_text for card in cards if card.kind is kind)
    noun = NOUNS.get(kind, kind.value.replace("-", " "))
    storms = Counter(word for card in cards for word in card.trigger_text.casefold().split() if word in STORMS)
    if kind is IncidentKind.STORM and storms:
        noun = min(storms, key=lambda word: (-storms[word], word))
    if all(AFTERSHOCK in card.trigger_text.casefold() for card in cards):
        noun = AFTERSHOCK
    means = Counter(role.value.label for card in cards for role in card.roles if role.role is Role.MEANS)
    if kind is IncidentKind.STRIKE and means:
        best = min(means, key=lambda label: (-means[label], label))
        noun = f"{_singular(best)} {noun}"
    fine = [p for p in places if p.precision not in (PlacePrecision.COUNTRY, PlacePrecision.REGION, None)]
    hit = [p for p in fine if p.role is PlaceRole.HIT] or fine
    named = hit[:PLACES_IN_A_TITLE] or list(places[:1])
    words = noun if stage not in BEFORE else f"{stage.value} {noun}"
    if named:
        link = "on" if kind in AT else "near" if kind in NEAR else "in"
        words += f" {link} {' and '.join(dict.fromkeys(p.name for p in named))}"
        lands = {place.within[-1] if place.within else "" for place in named}
        around = next(iter(lands)) if len(lands) == 1 else ""
        if around and around not in words:
            words += f", {around}"
    else:
        victims = [
            role.value.label for card in cards for role in card.roles if role.role in (Role.VICTIM, Role.AGAINST)
        ]
        words += f": {victims[0]}" if victims else f" (“{cards[0].trigger_text}”)"
    return words[:1].upper() + words[1:]


def _singular(noun: str) -> str:
    words = noun.split()
    last = words[-1]
    return " ".join([*words[:-1], last[:-1] if last.endswith("s") and not last.endswith("ss") else last])


def when_of(claims: Sequence[Claim]) -> Interval | None:
    """The interval the record gives: live, telling a day, best supported, undisputed, most precise, earliest; and where a
    sourced one lies inside that, the finest such; else the finest that an outlet tells by itself and nobody disputes."""
    support = list(Support)
    live = [
        (c, c.value)
        for c in claims
        if isinstance(c.value, Interval) and c.slot == "when" and c.standing.state is State.LIVE
    ]
    if not live:
        return None

    def rank(pair: tuple[Claim, Interval]) -> tuple[object, ...]:
        claim, value = pair
        return (
            precision_of(value) not in FINE,
            support.index(claim.standing.support),
            claim.standing.contest is not Contest.NONE,
            PRECISION_ORDER.index(precision_of(value)),
            -claim.reports,
            claim.since,
            claim.id,
        )

    _, best = min(live, key=rank)
    inside = [
        pair
        for pair in live
        if best.begins <= pair[1].begins and (pair[1].ends or pair[1].begins) <= (best.ends or best.begins)
    ]
    sourced = [pair for pair in inside if pair[0].standing.support is not Support.UNATTRIBUTED]
    by_itself = [pair for pair in inside if pair[0].standing.contest is Contest.NONE]
    for told in (sourced, by_itself):
        finest = min(
            told, key=lambda pair: (PRECISION_ORDER.index(precision_of(pair[1])), *rank(pair)), default=(None, best)
        )[1]
        if PRECISION_ORDER.index(precision_of(finest)) < PRECISION_ORDER.index(precision_of(best)):
            return finest
    return best


def precision_of(value: Interval) -> TimePrecision:
    """How precise a time is: one told to the minute whose zone nobody knows is no better than a day."""
    wide = value.ends is not None and value.ends - value.begins > UNZONED
    return TimePrecision.DAY if wide and value.precision in FINE else value.precision


def local_date(begins: datetime | None, precision: TimePrecision, places: Sequence[Place]) -> date | None:
    """The date where it happened: mean solar time of the first place with coordinates (15° an hour, so within an hour or two
    of the legal one); None without a moment finer than a day."""
    if begins is None:
        return None
    if precision not in (TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.PART_OF_DAY):
        middle = begins + timedelta(hours=12)
        return middle.date() if precision is TimePrecision.DAY else None
    longitude = next((place.lon for place in places if place.lon is not None), None)
    if longitude is None:
        return None
    return (begins + timedelta(hours=round(longitude / 15))).date()
