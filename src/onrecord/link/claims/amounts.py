"""Figures → amounts whose scope can be compared across reports: what is counted, of whom, where.

Rules:
1. Units: nouns for people are one unit, "people"; other nouns their head, plural ("ballistic missiles" → "missiles").
2. Groups: a country's people and its people on duty are that country ("American", "U.S. troops", "American service members");
   civilians, children, police … of it are a group within it ("us:civilian"). People on duty of no named country are the
   speaker's own where a state's office speaks of "service members" or "troops".
   Things have no group: "Iranian missiles" and "missiles" of one incident are the same missiles.
3. A place that holds all that was hit is no limit; a place that is one of several is. A hospital counts those it had.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from onrecord.lang.actors import CIVIL_GROUPS, MILITARY_NOUNS, PEOPLE_NOUNS
from onrecord.lang.harm import OWN_KIN
from onrecord.link.claims.values import place_key, place_within
from onrecord.link.parties.actors import actor_in, countries_in, names_people, side_of_country, state_sides
from onrecord.link.parties.names import fold, slug
from onrecord.model.evidence import SOLDIERS, Amount, Party, Rank
from onrecord.model.reading import Figure, Place, Reading
from onrecord.model.vocabulary import HARM, Direction, Measure, PlacePrecision, PlaceRole, Qualifier, SourceKind

OF_PEOPLE = HARM | {Measure.DETAINED, Measure.DISPLACED, Measure.EVACUATED, Measure.RESCUED}
"""Measures that count people where no other noun is told."""


def amount_of(
    figure: Figure,
    reading: Reading,
    hit: Sequence[Place] = (),
    speaker: Party | None = None,
    after: str = "",
    countries: bool = False,
) -> Amount:
    """The figure as an amount. `hit`: places of the incident; `speaker`: whose words the figure is in, where known;
    `after`: the words that follow the figure in its sentence, where a group may stand ("no casualties among our men"); `countries`: whether a
    country is kept as its place though it holds all that was hit (`soil` decides, over all reports)."""
    unit = unit_of(figure)
    own_people = figure.group is not None and fold(figure.group) in _EVERYBODY
    group = (None if own_people else figure.group) or group_after(after) or _singled_out(figure)
    key, within = group_of(group, figure.unit, speaker) if unit in ("people", "share") else ("", ())
    place = _place(figure, reading, hit, countries)
    ward = place is None and speaker is not None and figure.measure in OF_PEOPLE and is_hospital(speaker)
    part = (
        reading.figures[figure.part_of]
        if figure.part_of is not None and figure.part_of < len(reading.figures)
        else None
    )
    if part is not None and part.measure is Measure.PRESENT and figure.measure in HARM:
        part = None  # "62 people on site, of whom 34 died": the toll is whole
    if part is not None and part.span < figure.span and part.statement != figure.statement and _is_total(figure):
        part = None  # "in Tarsia the number of dead has gone up to seven", after another country's 58
    seen = _one_seen(figure, speaker)
    return Amount(
        measure=figure.measure,
        low=figure.low,
        best=None if seen else figure.best,
        high=None if seen else figure.high,
        qualifier=Qualifier.AT_LEAST if seen else figure.qualifier,
        unit=unit,
        group=group,
        group_key=key,
        group_within=within,
        population=figure.population,
        place=(place.name or place.text) if place is not None else WARD if ward else None,
        place_key=place_key(place) if place is not None else (speaker.side or "") if ward and speaker else "",
        place_within=place_within(place) if place is not None else (),
        of=_of(figure, reading),
        part_of=part.text if part is not None else AN_EARLIER if _is_increment(figure) else None,
        holds_at=figure.holds_at,
        change=figure.change,
    )


_EVERYBODY = frozenset(("our citizens", "our people", "our compatriots", "our countrymen", "our fellow citizens"))
"""As a state's bodies call the people of their country, whoever they are: no group of them."""


def _singled_out(figure: Figure) -> str | None:
    """Who "a guard", "one police officer", "a 19-year-old student" is, as two of them are a group; None for "a person", a name, an age."""
    if figure.measure not in OF_PEOPLE or figure.low != 1 or figure.best not in (1, None):
        return None
    found = _ONE_SUCH.match(" ".join(figure.text.split()))
    if found is None:
        return None
    words = [word for word in fold(found["who"]).split() if word not in _AGED and not word.isdigit()]
    counts = words and OWN_KIN.isdisjoint(words) and group_of(" ".join(words), None)[0]
    return " ".join(words) if counts else None


_SINGLED_OUT = re.compile(r"(?:an?|another|his|her|their|my|the)\s", re.IGNORECASE)
_ONE_SUCH = re.compile(r"(?:an?|another|one)\s(?P<who>[^,(]+)", re.IGNORECASE)
_AGED = frozenset("year years month months old yearold aged".split())


def _one_seen(figure: Figure, speaker: Party | None) -> bool:
    """ "A girl died in his arms", in the words of somebody of no known office: one whom he saw, and no count of all."""
    if figure.best != 1 or figure.measure not in (Measure.KILLED, Measure.INJURED, Measure.MISSING) or speaker is None:
        return False
    private = speaker.kind in (SourceKind.PERSON, SourceKind.WITNESS) and not speaker.own
    of_none = speaker.side is None or speaker.side.startswith("private:")
    return private and of_none and _SINGLED_OUT.match(figure.text) is not None


_WARD = re.compile(
    r"\b(?:admitted|hospitali[sz]ed|treated|being treated|discharged|(?:taken|brought|rushed|flown) (?:in\b|to)|patients?|in hospital|intensive care|wards?)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;\n!?](?=\s|$)")


def in_ward(figure: Figure, words: str) -> bool:
    """Whether people are counted as those whom a hospital had: they are some of those hurt. `words`: the part of the report that the figure is in."""
    if figure.measure not in (Measure.INJURED, Measure.CASUALTIES):
        return False
    ends = [match.start() for match in _CLAUSE.finditer(words)]
    start = max((end + 1 for end in ends if end < figure.span.start), default=0)
    stop = min((end for end in ends if end >= figure.span.end), default=len(words))
    return _WARD.search(words, start, stop) is not None


WARD = "the hospital"
"""The place that people are counted at by a hospital."""
AN_EARLIER = "an earlier count"
"""What an increment ("five more bodies were found") is told beside: it is no total."""


def _is_total(figure: Figure) -> bool:
    """Whether a count has moved to what it is ("has gone up to seven")."""
    return figure.change.direction in (Direction.UP, Direction.DOWN) and figure.change.by is None


def _is_increment(figure: Figure) -> bool:
    return (
        figure.change.by is not None and figure.change.before is None and figure.change.by in (figure.best, figure.low)
    )


def is_hospital(speaker: Party) -> bool:
    """Whether a party speaks for a hospital or clinic, as who merely works there does not."""
    of_one = {"hospital", "clinic"} & set((speaker.side or "").removeprefix("org:").split("-"))
    return bool(of_one) and _WORKS_THERE.isdisjoint(fold(speaker.name).split())


_WORKS_THERE = frozenset("employee employees worker workers staffer".split())


def unit_of(figure: Figure) -> str:
    """The unit's identity: "people", "share", or a plural head noun."""
    if figure.unit == "share":
        return "share"
    words = fold(figure.unit).split()
    if not words:
        return "people" if figure.measure in OF_PEOPLE else ""
    if is_people(figure.unit):
        return "people"
    if figure.measure in (Measure.MAGNITUDE, Measure.CONTAINMENT, Measure.MONEY, Measure.AREA, Measure.DURATION):
        return " ".join(words)
    head = words[-1]
    return head if head.endswith(("s", "craft")) else f"{head}es" if head.endswith(("ch", "sh", "x")) else f"{head}s"


def is_people(noun: str) -> bool:
    """Whether a counted noun counts people."""
    tokens = _tokens(noun)
    return bool(tokens & (_people() | _military() | frozenset(_civil()))) or any(
        side_of_country(code) for code in countries_in(noun)
    )


def group_of(group: str | None, unit: str | None, speaker: Party | None = None) -> tuple[str, tuple[str, ...]]:
    """Identity of a group of people and of the wider groups it is in ("" = everyone is above all and not listed)."""
    words = " ".join(filter(None, (group, unit)))
    tokens = _tokens(words)
    sides = tuple(dict.fromkeys(side for code in countries_in(words) if (side := side_of_country(code))))
    if not sides:
        actor = actor_in(words)
        sides = (actor.side,) if actor is not None and ":" not in actor.side else ()
    civil = tuple(sorted({_civil()[token] for token in tokens if token in _civil()}))
    military = bool(tokens & _military())
    owned = bool(tokens & {"our", "its", "own", "their"})
    if (
        not sides
        and (military or owned)
        and not civil
        and speaker is not None
        and speaker.side
        and speaker.rank is not Rank.BYSTANDER
    ):
        own = speaker.side if ":" not in speaker.side and not speaker.own else None
        sides = (own,) if own else ()
    whose = "+".join(sorted(sides))
    wider = tuple(sorted(sides)) if len(sides) > 1 else ()
    if civil:
        what = "+".join(civil)
        return (f"{whose}:{what}", (whose, what)) if whose else (what, ())
    if whose:
        return whose, wider
    if military:
        return SOLDIERS, ()
    rest = [word for word in fold(group or "").split() if word not in _people() and word not in _NO_GROUP]
    if rest and rest[-1] in _MEN:
        return "man", ()  # "four young men" of one headline are the "four men" of the next
    return ("-".join([*rest[:-1], _singular(rest[-1])]), ()) if rest and not _numeric(rest) else ("", ())


def of_side(amount: Amount, side: str) -> Amount:
    """A count of people as one of a side's: of everybody on it, its soldiers or another group of its people; one of a told country's stays as it is."""
    key = amount.group_key
    if not key or key == SOLDIERS:
        return replace(amount, group_key=side)
    if ":" in key or key in state_sides():
        return amount
    return replace(amount, group_key=f"{side}:{key}", group_within=(side, key))


def counts_soldiers(amount: Amount) -> bool:
    """Whether the group counted are people on duty."""
    return bool(_tokens(amount.group or "") & _military())


def told_of_foes(words: str) -> bool:
    """Whether words tell what befell those whom a party fought ("our units eliminated …"), not its own."""
    return _AT_FOES.search(words) is not None


_AT_FOES = re.compile(
    r"\b(?:enem(?:y|ies)|adversar(?:y|ies)|occupiers?|invaders?|aggressors?|hostile)\b"
    r"|\b(?:eliminat|neutrali[sz]|liquidat|wip)(?:ed|ing|es)\b"
    r"|\b(?:our|its)\s+(?:\w+\s+)?(?:forces|fighters|troops|units|soldiers|men|army|aircraft|drones|snipers|artillery)\s+(?:(?:have|had|also)\s+)*(?:kill|wound|captur|destroy)\w*",
    re.IGNORECASE,
)


_AMONG = re.compile(
    r"^[^.;,“”]{0,48}?\b(?:among|in the ranks of|on the (?=\w+ side\b))\s*(?P<whom>(?:[\w.’'-]+(?<!\w{3}\.) ?){0,5}[\w.’'-]+)"
)

_LETTERS = re.compile(r"\b\w\.\w\.\Z")
""" "Among the U.S.": its full stop is no sentence's."""


def group_after(after: str) -> str | None:
    """A group told after its number: "… among Iraqi forces", "… on the Iraqi side"; None for none."""
    match = _AMONG.match(after)
    if match is None:
        return None
    words = re.split(
        r"\b(?:and|or|at|in|on|from|who|that|during|after|before|since|as|when|while|until|said|were|was|had|have)\b",
        match.group("whom"),
    )[0].strip()
    words = words if _LETTERS.search(words) else words.rstrip(".")
    whose = bool(set(fold(words).split()) & {"our", "its", "his", "her", "their", "own"})
    people = is_people(words) or any(True for _ in countries_in(words))
    return words if words and (people or whose) else None


def _singular(noun: str) -> str:
    """ "Rangers" and "a ranger" are one group."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us")) and len(noun) > 3 else noun


_MEN = frozenset("man men male males gentleman gentlemen".split())
_NO_GROUP = frozenset(
    "more other others least some many several all any total confirmed further additional new at about no the a an of and "
    "dead killed wounded injured hurt missing in their his her its up to only other same first".split()
)


def _numeric(words: Sequence[str]) -> bool:
    return all(word.isdigit() for word in words)


def _of(figure: Figure, reading: Reading) -> str | None:
    if not figure.of:
        return None
    return " ".join(re.sub(r"^(?:the|these|those|all)\s+", "", figure.of, flags=re.IGNORECASE).split())


def _place(figure: Figure, reading: Reading, hit: Sequence[Place], countries: bool) -> Place | None:
    """The place a figure is limited to, or None where that is no limit (rule 3)."""
    if not figure.place:
        return None
    wanted = slug(figure.place)
    found = [place for place in reading.places if wanted in (slug(place.name), slug(place.text))]
    if not found:
        return Place(figure.span, figure.place, figure.place)
    place = min(found, key=lambda one: (one.gazetteer_id is None, one.span))
    if names_people(figure.place, place.country):
        return None
    if countries and place.precision is PlacePrecision.COUNTRY:
        return place
    if place.precision in (PlacePrecision.COUNTRY, PlacePrecision.REGION):
        inside = [one for one in hit if place_key(place) in (place_key(one), *place_within(one))]
        if len(inside) == len(hit):
            return None
    alone = len({place_key(one) for one in hit}) == 1
    keys = {place_key(one) for one in hit if one.role is PlaceRole.HIT or alone}
    if keys == {place_key(place)} and place.precision is not PlacePrecision.POINT:
        return None
    return place


def _tokens(words: str) -> frozenset[str]:
    parts = fold(words).split()
    return frozenset([*parts, *("-".join(pair) for pair in pairwise(parts))])


@cache
def _military() -> frozenset[str]:
    return frozenset(MILITARY_NOUNS.split())


@cache
def _people() -> frozenset[str]:
    return frozenset(PEOPLE_NOUNS.split())


@cache
def _civil() -> dict[str, str]:
    return {noun: key for key, nouns in CIVIL_GROUPS.items() for noun in nouns.split()}
