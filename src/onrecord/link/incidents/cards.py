"""Cards: one incident as one report tells it, made compact, and the index keys under which its like are found.

Keys select tens of candidates of ten thousand reports, never thousands:
- dated: kind family | window of two days | grid cell of half a degree (two grids, each off by half, so that neighbours over a
  border share one), or the name of a place that is not resolved, or the country where no town is told or the kind is no daily one;
- a main incident without a time takes its window from when the report was known: it tells news;
- any: kind family | the full name of somebody in it; undated background also kind family | who did it | whom or where, and family | sixty days | town or whom;
- any main, whatever its kind: two days around when it was known | a rare word of its headline or opening; six days | a town named there; a name;
- of a kind that is no daily one also: family | ten minutes, where it is told to the minute; of such a kind, or with three dead (or hurt, of no violence), or
  background: family | calendar month | grid cell, or with five dead the country (of background without a place those of its report); where no time is told, the month is
  that in which the report was known, of background also the one before;
- follow-ups: family | sixty days | street; any main, at any time: two rare words, or one and an age, or a place and a word written as a name;
  sixty days | a word that is in none of the corpora.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from itertools import combinations, product
from sys import intern

from onrecord.lang.kinds import DAILY, FAMILIES, FOLLOWS
from onrecord.lang.small_words import COMMON_STREETS
from onrecord.link.claims.amounts import WARD, amount_of, in_ward
from onrecord.link.claims.values import names_nobody, party_value, place_key, place_value, thing_value
from onrecord.link.incidents.facets import CHILD
from onrecord.link.incidents.rarity import UNHEARD, rarity
from onrecord.link.incidents.telling import marks_of
from onrecord.link.parties.actors import names_people
from onrecord.link.parties.names import slug
from onrecord.model.evidence import Amount, CardRole, Known, MentionCard, Named
from onrecord.model.reading import Figure, IncidentMention, Place, Reading, RoleFiller, Statement
from onrecord.model.report import Report
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, PlaceRole, Role, Stage, TimePrecision

FUTURE = timedelta(days=1)
"""A report dated later than this after we received it is future-dated: absent from the published clock."""
CELL = 0.5
"""Degrees: some 50 km; a town and the places that outlets name around it."""
WINDOW = 2
"""Days a window of the index: incidents near midnight and day-line slips stay together."""
REMEMBERED = 3.0
"""Dead (or hurt, where nobody did it) from which an incident of a daily kind is remembered by its town and month."""
RECALLED = 5.0
"""Dead from which an incident is recalled by their number and its month, whatever is said of its kind and place ("the fire in July, which killed 47")."""
RECENT = timedelta(days=30)
"""How long ago what is recalled without a time may have been ("the attack on the train in Keld")."""
MINUTES = 10
"""Minutes a window of what is told to the minute."""
RECALL = 60
"""Days a window of undated background, and of follow-ups told by their street or by a word of their headline."""
HEADLINE_WORDS, HEADLINE_RARE = 5, 2.0
"""Words of a headline that a report is found by within days, and the least rarity of one (one report in seven has it)."""
OPENING_WORDS, OPENING_RARE = 8, 3.0
"""Words of its opening beside them (one report in twenty has such a one)."""
PAIRED_WORDS, PAIRED_RARE = 8, 2.5
"""Words that are paired, the headline's first. On dev, seven lost one in six of the headlines' pairs that eight found."""
TOWN_DAYS, TOWN_RARE = 6, 3.0
"""Days in which a report is found by a place named in its opening, wherever the incident was read to be, and the least rarity of that name
(one report in twenty has it). On dev it brings seven of a hundred missed pairs of gun-violence together, for a tenth more comparisons."""
PLACES, NAMES, NAME_RARE = 2, 4, 4.0
"""The rarest places of an opening that, with one of the rarest words written as a name, a report is found by at any time, and the least rarity
of such a name. On dev it brings one in a hundred more of gun-violence's and of ECB+'s pairs together."""
UNHEARD_WORDS = 6
"""Words that are in none of the corpora that rarity was counted over, the headline's first, that a report is found by within two months: a search
is called off weeks after it began. On dev it brings three in a hundred more of ECB+'s pairs together."""
OLD = 69
"""Age beyond which, and below `facets.CHILD`, one tells incidents of a town apart; there are many shootings of people between."""


def known_of(report: Report, statement: Statement | None = None) -> Known:
    """When a report's words were known on both clocks; `published` None when undated or future-dated.

    Raises ValueError for a report with neither a received nor a published moment: the pipeline gives every capture one.
    """
    received = report.received or report.updated or report.published
    if received is None:
        raise ValueError(f"report {report.id} was received at no moment")
    said = statement.said_at if statement is not None else None
    dated = [moment for moment in (report.published, report.updated) if moment is not None]
    published = max([*dated, *([said] if said is not None else [])]) if dated else None
    if published is not None and published > received + FUTURE:
        published = None
    return Known(published, received)


def card(report: Report, reading: Reading, mention: IncidentMention) -> MentionCard:
    """One incident mention of a reading as a card. Raises ValueError as `known_of`."""
    known = known_of(report)
    mention = _not_to_come(mention, known)
    places = places_of(report, reading, mention)
    roles = tuple(
        dict.fromkeys(CardRole(filler.role, role_value(filler, known)) for filler in mention.roles if _valued(filler))
    )
    marks = marks_of(report, reading, mention)
    figures = [reading.figures[index] for index in mention.figures if index < len(reading.figures)]
    return MentionCard(
        id=mention.id,
        report=report.id,
        kind=mention.kind,
        stage=mention.stage,
        main=not mention.background,
        known=known,
        trigger=mention.trigger,
        trigger_text=mention.trigger_text,
        begins=mention.begins,
        ends=mention.ends,
        precision=mention.precision,
        places=places,
        roles=roles,
        amounts=tuple(_amount(report, reading, figure, _hit(places)) for figure in figures),
        keys=tuple(map(intern, _keys(mention, known, places or _around(reading, mention), roles, marks, figures))),
        links=tuple((link.incident, link.relation) for link in mention.links),
        marks=tuple(map(intern, marks)),
    )


def _amount(report: Report, reading: Reading, figure: Figure, hit: Sequence[Place]) -> Amount:
    """A figure as an amount; of those that a hospital had, as theirs alone, whoever tells it."""
    made = amount_of(figure, reading, hit)
    words = report.text if figure.span.part == "text" else report.title or ""
    return replace(made, place=WARD) if made.place is None and in_ward(figure, words) else made


def _around(reading: Reading, mention: IncidentMention) -> tuple[Place, ...]:
    """Where what is recalled without a place is sought: in the countries of the report."""
    told = {place.country: place for place in reading.places if place.precision is PlacePrecision.COUNTRY}
    return tuple(told.values()) if mention.background else ()


def _not_to_come(mention: IncidentMention, known: Known) -> IncidentMention:
    """A time after the report was known is not when it happened (a hearing, a deadline): then it has none."""
    late = mention.begins is not None and mention.begins > known.moment + FUTURE / 2
    if not late or mention.stage not in (Stage.HAPPENED, Stage.UNDER_WAY):
        return mention
    return replace(mention, begins=None, ends=None, precision=TimePrecision.UNKNOWN)


def _valued(filler: RoleFiller) -> bool:
    return filler.role not in (Role.TIME, Role.PLACE) and bool(filler.text.strip()) and not names_nobody(filler.text)


def role_value(filler: RoleFiller, known: Known) -> Named:
    """A role's words as a value: parties by identity, means by head noun."""
    if filler.role is Role.MEANS:
        return thing_value(filler.text)
    return party_value(filler.text, known.moment)


def places_of(report: Report, reading: Reading, mention: IncidentMention) -> tuple[Place, ...]:
    """Places of the mention, those hit first, each identity once.

    A people's name ("Iranian missiles", "American forces") is no place that was hit, nor is the state that did it.
    """
    found = [reading.places[index] for index in mention.places if index < len(reading.places)]
    found = [
        replace(place, role=PlaceRole.MENTIONED) if place.role is PlaceRole.DATELINE else place
        for place in found
        if place.role is not PlaceRole.SEAT
    ]
    fine = {
        place.country
        for place in found
        if place.role is PlaceRole.HIT and place.precision is not PlacePrecision.COUNTRY
    }
    by = {key for one in mention.roles if one.role is Role.BY for key in _sides(one)}
    kept: dict[tuple[str, PlaceRole], Place] = {}
    seen = [replace(one, role=PlaceRole.MENTIONED) if _not_hit(report, one, fine, by) else one for one in found]
    for place in sorted(seen, key=lambda one: (one.role is not PlaceRole.HIT, one.span)):
        kept.setdefault((place_key(place), place.role), place)
    return tuple(kept.values())


def _not_hit(report: Report, place: Place, fine: set[str | None], by: set[str]) -> bool:
    if place.role is not PlaceRole.HIT or place.precision is not PlacePrecision.COUNTRY:
        return False
    of_people = names_people(place.text, place.country) or _before_noun(report, place)
    return of_people or place_key(place) in by or bool(fine and place.country not in fine)


def _before_noun(report: Report, place: Place) -> bool:
    """ "U.S. forces", "UK troops": an abbreviation right before a small word that is no preposition or verb of being."""
    if not (place.text.isupper() or "." in place.text) or place.span.part != "text":
        return False
    after = report.text[place.span.end : place.span.end + 24].split()
    return bool(after) and after[0].strip(".,").isalpha() and after[0].islower() and after[0] not in _NOT_NOUNS


_NOT_NOUNS = frozenset(
    "on in at of to by for from with and or but is was were are has had have will would said says that as after before".split()
)


def _sides(filler: RoleFiller) -> tuple[str, ...]:
    value = party_value(filler.text)
    return (value.key, *value.within)


def _hit(places: Sequence[Place]) -> tuple[Place, ...]:
    """Where it happened: what was hit, else what is told with it and is not where somebody came from or went."""
    hit = tuple(place for place in places if place.role is PlaceRole.HIT)
    return hit or tuple(place for place in places if place.role not in _MOVED) or tuple(places)


_MOVED = (PlaceRole.MOVED_FROM, PlaceRole.MOVED_TO)


# -- index keys ---------------------------------------------------------------------------------------------------------


def is_timeless(key: str) -> bool:
    """Whether an index key holds at any time: what stands for its days or months is a single word of `_TIMELESS`."""
    return key.split("|", 2)[1] in _TIMELESS


_TIMELESS = frozenset(("n", "u", "at", "w", "y"))
"""Somebody's name; who did it to whom; a base; a place and a word written as a name; two rare words, or one and an age."""


@cache
def families(kind: IncidentKind) -> tuple[str, ...]:
    """The families of the index that a kind is in; its own name for a kind in none."""
    found = [name for name, kinds in FAMILIES.items() if kind.value in kinds.split()]
    if kind.value in FOLLOWS.split():
        found.append("violence")
    return tuple(found) or (kind.value,)


def _keys(
    mention: IncidentMention,
    known: Known,
    places: Sequence[Place],
    roles: Sequence[CardRole],
    marks: Sequence[str],
    figures: Sequence[Figure],
) -> tuple[str, ...]:
    tails = [f"n|{mark.removeprefix('name:')}" for mark in marks if mark.startswith("name:")]
    tails += [f"n|{role.value.key.removeprefix('person:')}" for role in roles if role.value.key.startswith("person:")]
    windows = _windows(mention, known)
    spots = _spots(places, mention.kind.value in DAILY.split())
    if windows:
        tails += [f"{window}|{spot}" for window in windows for spot in spots]
    months = _months(known)
    tails += [f"{month}|street:{street}" for month in months for street in _streets(marks)]
    venues = [slug(place.name) for place in _hit(places) if place.precision in (None, PlacePrecision.POINT)]
    tails += [f"{month}|v{venue}" for month in months for venue in venues if "-" in venue]
    bases = [place for place in _hit(places) if place.precision is PlacePrecision.POINT and place.gazetteer_id]
    tails += [f"at|{place_key(place)}" for place in bases]
    told_months, harmed = _told_months(mention, known), _harmed(figures, mention.kind)
    tails += [f"{month}|by|{actor}" for month in told_months for actor in _doers(roles)]
    if mention.kind.value not in DAILY.split():
        tails += [f"t|{minute}" for minute in _minutes(mention)]
    remembered = mention.kind.value not in DAILY.split() or harmed >= REMEMBERED or mention.background
    told_in = [spot for spot in spots if remembered and not spot.startswith("k")]
    if harmed >= RECALLED:
        told_in += sorted({f"k{place.country.lower()}" for place in _hit(places) if place.country})
    tails += [f"{month}|{spot}" for month in told_months for spot in told_in]
    if not windows:
        fine = [spot for spot in spots if not spot.startswith("k")]
        whom = [role.value.key for role in roles if role.role in (Role.AGAINST, Role.VICTIM) and role.value.within]
        tails += [f"{month}|{what}" for month in months for what in [*fine, *whom]]
        by = [role.value.key for role in roles if role.role is Role.BY]
        whom = [role.value.key for role in roles if role.role in (Role.AGAINST, Role.VICTIM)]
        tails += [f"u|{a}|{b}" for a in by for b in [*whom, *(place_key(place) for place in _hit(places))] if a != b]
    tolls = {
        f"toll|{month}|{one.measure.value}|{one.best:g}"
        for month in told_months
        for one in figures
        if one.measure in (Measure.KILLED, Measure.INJURED) and one.part_of is None and (one.best or 0.0) >= RECALLED
    }
    families_of = families(mention.kind)
    return tuple(sorted({f"{family}|{tail}" for family in families_of for tail in tails} | _told(known, marks) | tolls))


def _told(known: Known, marks: Sequence[str]) -> set[str]:
    """Keys of a main incident by the words it is told in, whatever its kind: one rare word within days; a town within a week; two of the rarest
    words, or one and the age of a child or an old person, or a name, or a place and a word written as one, at any time: trials come years after
    a deed; a word never heard before within two months: a search is called off weeks after it began."""
    head, lead = _marked(marks, "head:"), _marked(marks, "lead:")
    if not head:
        return set()
    opening = _rarest(set(lead) - set(head), OPENING_RARE)
    day = _day(known.moment)
    words = [*_rarest(head, HEADLINE_RARE)[:HEADLINE_WORDS], *opening[:OPENING_WORDS]]
    keys = {f"told|{window}|{word}" for word in words for window in (f"a{day // WINDOW}", f"b{(day + 1) // WINDOW}")}
    towns = [town for town in _marked(marks, "spot:") if rarity(town) >= TOWN_RARE]
    weeks = (f"c{day // TOWN_DAYS}", f"d{(day + TOWN_DAYS // 2) // TOWN_DAYS}")
    keys |= {f"told|{week}|{town}" for week in weeks for town in towns}
    rarest = [*_rarest(head, PAIRED_RARE), *opening][:PAIRED_WORDS]
    names = set(_marked(marks, "spot:"))
    places = _rarest(names, TOWN_RARE)[:PLACES]
    who = _rarest(set(_marked(marks, "who:")) - names, NAME_RARE)[:NAMES]
    unheard = sorted(_rarest({*head, *lead}, UNHEARD), key=lambda word: word not in head)[:UNHEARD_WORDS]
    keys |= {f"told|{month}|{word}" for month in _months(known) for word in unheard}
    keys |= {f"told|w|{place}|{name}" for place, name in product(places, [*who, *_streets(marks)])}
    ages = [mark for mark in marks if mark.startswith("age:") and not CHILD < int(mark[4:]) < OLD][:2]
    pairs = [*combinations(sorted(rarest), 2), *product(ages, rarest[: PAIRED_WORDS // 2])]
    keys |= {f"told|y|{a}|{b}" for a, b in pairs}
    return keys | {f"told|n|{mark.partition(':')[2]}" for mark in marks if mark.startswith(("name:", "craft:", "ref:"))}


def _marked(marks: Sequence[str], prefix: str) -> list[str]:
    return [mark.removeprefix(prefix) for mark in marks if mark.startswith(prefix)]


def _rarest(words: Iterable[str], least: float) -> list[str]:
    return sorted((word for word in words if rarity(word) >= least), key=lambda word: (-rarity(word), word))


def _streets(marks: Sequence[str]) -> list[str]:
    """Streets named, but for those that every town has."""
    return [street for street in _marked(marks, "street:") if street not in _common_streets()]


@cache
def _common_streets() -> frozenset[str]:
    return frozenset(COMMON_STREETS.split())


def _windows(mention: IncidentMention, known: Known) -> list[str]:
    """Windows of the index that the mention's time falls in; none for background without a day."""
    begins, ends = mention.begins, mention.ends
    if begins is not None and mention.precision not in (TimePrecision.MONTH, TimePrecision.YEAR):
        days = {_day(begins), _day(max(begins, (ends or begins) - timedelta(seconds=1)))}
    elif not mention.background and begins is None:
        moment = known.moment
        days = {_day(moment), _day(moment) - 1}
    else:
        return []
    return sorted({f"a{day // WINDOW}" for day in days} | {f"b{(day + 1) // WINDOW}" for day in days})


def _harmed(figures: Sequence[Figure], kind: IncidentKind) -> float:
    """The most dead that a telling counts; of a kind that is no violence the most hurt too: a fire that hurt four is told of again."""
    told = (Measure.KILLED,) if "violence" in families(kind) else (Measure.KILLED, Measure.INJURED)
    return max((one.best or one.low or 0.0 for one in figures if one.measure in told), default=0.0)


def _minutes(mention: IncidentMention) -> list[str]:
    """Windows of ten minutes that a time told to the minute falls in: a quake at a border is told of towns on both sides."""
    if mention.begins is None or mention.precision is not TimePrecision.MINUTE:
        return []
    minute = int(mention.begins.timestamp()) // 60
    return [f"a{minute // MINUTES}", f"b{(minute + MINUTES // 2) // MINUTES}"]


def _told_months(mention: IncidentMention, known: Known) -> list[str]:
    """The calendar month the incident is told to have been in; where no time is told, that in which the report was known, and of background the one before."""
    begins = mention.begins
    if begins is None:
        moments = [known.moment, *([known.moment - RECENT] if mention.background else [])]
    elif mention.precision in (TimePrecision.YEAR, TimePrecision.UNKNOWN):
        moments = []
    else:  # a month begins in UTC the day before, or after
        moments = [begins + timedelta(days=2 if mention.precision is TimePrecision.MONTH else 0)]
    return sorted({f"{moment:%Y-%m}" for moment in moments})


def _doers(roles: Sequence[CardRole]) -> list[str]:
    """Who did it, and the states they are of."""
    done = [role.value for role in roles if role.role is Role.BY]
    return sorted({key for value in done for key in (value.key, *value.within)})


def _months(known: Known) -> list[str]:
    """Windows of sixty days in which an undated background is told of: what outlets recall, they recall together."""
    day = _day(known.moment)
    return [f"m{day // RECALL}", f"n{(day + RECALL // 2) // RECALL}"]


def _day(moment: datetime) -> int:
    return moment.toordinal()


def _spots(places: Sequence[Place], daily: bool) -> list[str]:
    hit = [place for place in _hit(places) if _is_fine(place)] or [*filter(_is_fine, places), *_hit(places)]
    spots: set[str] = set()
    countries: set[str] = set()
    for place in hit:
        fine = _is_fine(place)
        if place.lat is not None and place.lon is not None and fine:
            spots.add(f"c{round(place.lat / CELL)}:{round(place.lon / CELL)}")
            spots.add(f"d{int(place.lat // CELL)}:{int(place.lon // CELL)}")
        elif fine:
            spots.add(f"p{slug(place.name)}")
        elif place.precision is PlacePrecision.REGION:
            spots.add(f"p{place_key(place)}")
        if place.country:
            countries.add(place.country.lower())
    if not daily or not spots:
        spots |= {f"k{country}" for country in countries}
    return sorted(spots)


def _is_fine(place: Place) -> bool:
    return place.precision not in (PlacePrecision.COUNTRY, PlacePrecision.REGION)


def kind_value(kind: IncidentKind) -> Named:
    """A kind as a value."""
    return Named(kind.value, kind.value.replace("-", " "))


__all__ = ["card", "families", "kind_value", "known_of", "place_value", "places_of", "role_value"]
