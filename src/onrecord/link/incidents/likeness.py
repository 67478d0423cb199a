"""Do two reports tell of one incident as their news? What the two share and where they differ, measured, weighed, and told.

`measures_of` gives numbers, each 0 where it says nothing; `WEIGHTS` (lang/likeness.py) what one unit of each adds to the log-odds that the
two are one incident, learned from reports whose incidents are known (docs/linking.md). The sheet groups them by what they are about.
Kinds of which a country has few a day are told apart by time more strictly than the weights have it: `APART`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from onrecord.lang.kinds import SINGLE
from onrecord.lang.likeness import PRIOR, WEIGHTS
from onrecord.link.incidents.comparing import (
    COARSE,
    alike,
    are_long_between,
    between_reports,
    days_apart,
    figures,
    is_still,
    km_apart,
    later,
    same_minute,
    told_before,
)
from onrecord.link.incidents.facets import LEAST_WEIGHT, SPOT, Facets, facets, worth
from onrecord.link.incidents.rarity import UNSEEN, rarity, weight
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind, Measure

Feature = tuple[str, str, float]
MOST = {"head": 25.0, "who": 40.0, "names": 3.0, "streets": 2.0, "ages": 3.0, "numbers": 4.0}
"""Up to which shared words, names … count: after that they tell nothing new."""
APART = ((1.0, 0.0), (3.0, -1.0), (10.0, -2.5))
"""Days between two told times → evidence, for kinds that are not daily and do not go on for days: raids of one campaign share town and words."""
MINUTE = 4.0
"""Evidence where two tell of a kind that is no daily one to the same minute: one moment, whatever towns are named by it."""
ONE_AT_A_TIME, THE_TIME = 1.5, timedelta(days=7)
"""Evidence where reports of a week tell of a kind of which a country has one at a time (`SINGLE`), in one country; and that time."""
MONTHS, MONTHS_APART = timedelta(days=120), -2.0
"""Time between reports, and evidence where more lies between them, the later one tells of nothing that comes long after a deed, they name nobody in common and the
times told do not overlap: news of one town months apart shares its streets, its services and its words."""
ABROAD, BORDER_KM = -3.0, 60.0
"""Evidence where all towns told lie in two countries, and how far apart: a namesake in another state is misread often, one abroad seldom."""
WIDE_KM = 300.0
"""So far for kinds that cover much ground: a quake at a border is felt on both sides."""
_SINGLE = frozenset(SINGLE.split())
COMMON = 4.0
"""Rarity under which any two reports of a week on such deeds share a word."""
AT_LENGTH = 20
"""Words of an opening from which it is more than a headline: one that names none of the places the other names is then on another incident."""
FEW = 0.15
"""Share of the names of the one that tells fewer, under which two reports are on other people and places."""


def news_scores(a: MentionCard, b: MentionCard) -> tuple[float, dict[str, float]]:
    """(log-odds without any feature, what each thing compared adds to it)."""
    gap = days_apart(a, b)
    return PRIOR, _weighed(_measured(a, b, gap), _strictly(a, b, gap))


def likely_scores(a: MentionCard, b: MentionCard, least: float) -> tuple[float, dict[str, float]] | None:
    """`news_scores`, or None where all of it is less than `least` and that is told early: words and tolls cost the most to compare, and can't make up
    for towns and days far apart, as most pairs have them that one rare word brings together."""
    gap = days_apart(a, b)
    around, strictly = _around(a, b, gap), _strictly(a, b, gap)
    said = PRIOR + sum(strictly.values())
    for told in around:
        for name, value in told.items():
            said += WEIGHTS.get(name, 0.0) * value
    if said + MOST_OF_WORDS < least or (said + MOST_OF_LEADS < least and not _share_headlines(facets(a), facets(b))):
        return None
    return PRIOR, _weighed((_words(facets(a), facets(b)), *around, _what(a, b)), strictly)


def _weighed(measured: Iterable[Mapping[str, float]], strictly: Mapping[str, float]) -> dict[str, float]:
    """What each thing compared adds, of measures and what is set by hand."""
    found: dict[str, float] = {}
    for told in measured:
        for name, value in told.items():
            if value and name in WEIGHTS:
                about = _ABOUT[name]
                found[about] = found.get(about, 0.0) + WEIGHTS[name] * value
    found.update(strictly)
    return {about: score for about, score in found.items() if score}


def news_features(a: MentionCard, b: MentionCard) -> tuple[float, list[Feature]]:
    """`news_scores` as a sheet, told in words."""
    prior, scores = news_scores(a, b)
    told = _told(a, b)
    return prior, [(about, told[about], score) for about, score in scores.items()]


def measures_of(a: MentionCard, b: MentionCard) -> dict[str, float]:
    """What is measured of a pair, by name; the part before "_" is what it is about."""
    told = _measured(a, b, days_apart(a, b))
    return {name: value for measures in told for name, value in measures.items() if value}


_ABOUT = {name: name.split("_")[0] for name in WEIGHTS}


def _measured(a: MentionCard, b: MentionCard, gap: float | None) -> tuple[dict[str, float], ...]:
    """What says nothing may be left out. `gap`: the days between the two."""
    return _words(facets(a), facets(b)), *_around(a, b, gap), _what(a, b)


def _around(a: MentionCard, b: MentionCard, gap: float | None) -> tuple[dict[str, float], ...]:
    """All that is measured but words and what happened."""
    mine, theirs = facets(a), facets(b)
    return _capitals(mine, theirs), _named(mine, theirs), _when(a, b, gap), _published(a, b), _where(mine, theirs)


def _weight(name: str) -> float:
    return WEIGHTS.get(name, 0.0)


def _most(about: str) -> float:
    """The most that the measures of kinds or of one toll may add: one of them holds."""
    return max(0.0, *(weight for name, weight in WEIGHTS.items() if _ABOUT[name] == about))


_MOST_OF_WHAT = sum(_most(about) for about in ("kind", "killed", "injured"))
MOST_OF_LEADS = UNSEEN * (_weight("words_rarest") + _weight("words_second")) + _weight("words_enough") + _MOST_OF_WHAT
"""The most that words and tolls may add where no word of a headline is shared."""
MOST_OF_WORDS = MOST_OF_LEADS + MOST["head"] * _weight("headline_abs") + _weight("headline_within")
"""The most that words and tolls may add."""


def _share_headlines(a: Facets, b: Facets) -> bool:
    """Whether a word of one headline is in the other's headline or opening."""
    return not (a.head.isdisjoint(b.head) and a.head.isdisjoint(b.lead) and b.head.isdisjoint(a.lead))


# -- words --------------------------------------------------------------------------------------------------------------


def _words(a: Facets, b: Facets) -> dict[str, float]:
    spots = a.spots | b.spots
    within = max(
        worth(a.head & b.lead, spots) / a.head_weight,
        worth(b.head & a.lead, spots) / b.head_weight,
    )
    found = {"headline_abs": min(worth(a.head & b.head, spots), MOST["head"]), "headline_within": min(within, 1.0)}
    if a.news and b.news and _at_length(a, b):
        found["words_enough"] = 1.0
    both = a.lead & b.lead
    if not both:
        return found
    named = both & spots
    rare = sorted([min(SPOT, rarity(one)) if one in named else rarity(one) for one in both])
    found["words_rarest"] = rare[-1]
    if len(both) == 1:
        found["words_single"] = 1.0
    else:
        found["words_second"] = rare[-2]  # one rare word may be chance
    if not named and rare[-1] < COMMON and max(len(a.lead), len(b.lead)) >= AT_LENGTH:
        found["words_common"] = 1.0
    return found


def _at_length(a: Facets, b: Facets) -> bool:
    """Whether both are more than headlines."""
    return min(len(a.lead), len(b.lead)) >= AT_LENGTH


def shared(a: MentionCard, b: MentionCard) -> tuple[int, float]:
    """How many words two openings share, and what share of the shorter that is, by rarity."""
    mine, theirs = facets(a), facets(b)
    both = mine.lead & theirs.lead
    return len(both), weight(both) / max(min(mine.lead_weight, theirs.lead_weight), LEAST_WEIGHT)


def _capitals(a: Facets, b: Facets) -> dict[str, float]:
    """Single words written as names: who and where, told apart from what was done."""
    if not a.who or not b.who:
        return {"who_untold": 1.0}
    both = worth(a.who & b.who, a.spots | b.spots)
    share = min(both / min(a.who_weight, b.who_weight), 1.0)
    years = a.years & b.years
    return {
        "who_abs": min(both, MOST["who"]),
        "who_share": share,
        "who_other": float(share < FEW and min(len(a.who), len(b.who)) > 2),
        "years_other": float(bool(a.years) and bool(b.years) and not years),
        "years_shared": float(bool(years)),
    }


# -- names, streets, ages, numbers --------------------------------------------------------------------------------------


def _named(a: Facets, b: Facets) -> dict[str, float]:
    found: dict[str, float] = {}
    others = 0
    for what, mine, theirs in (
        ("names", a.names, b.names),
        ("streets", a.streets, b.streets),
        ("ages", a.ages, b.ages),
        ("numbers", a.numbers, b.numbers),
    ):
        if not mine or not theirs:
            continue
        both = len(mine & theirs)
        if both:
            found[f"{what}_shared"] = min(float(both), MOST[what])
        elif what != "numbers":
            found[f"{what}_other"] = 1.0
            others += 1
    if a.news and b.news and _at_length(a, b) and a.headed - b.all_words and b.headed - a.all_words:
        found["headed_other"] = 1.0
    if a.children and b.children and not a.children & b.children:
        found["ages_children"] = 1.0
    if others > 1:
        found["details_other"] = 1.0
        found["details_all"] = float(others > 2)
    return found


# -- when ---------------------------------------------------------------------------------------------------------------

_STEPS = ((0.0, "same"), (1.0, "day"), (3.0, "days"), (10.0, "week"), (30.0, "month"))


def _when(a: MentionCard, b: MentionCard, gap: float | None) -> dict[str, float]:
    if IncidentKind.OTHER in (a.kind, b.kind) and gap is not None and gap > 1:
        return {"time_untold": 1.0}  # the day that a search ends, a word is said: not when what it is about was
    step = "untold" if gap is None else next((name for days, name in _STEPS if gap <= days), "far")
    if step == "same" and not COARSE.isdisjoint((a.precision, b.precision)):
        step = "coarse"
    early = told_before(a, b) or told_before(b, a)
    return {f"time_{step}": 1.0, "time_early": 1.0} if early is not None else {f"time_{step}": 1.0}


_PUBLISHED = ((1.01, "day"), (3.0, "days"), (10.0, "week"), (45.0, "month"))


def _published(a: MentionCard, b: MentionCard) -> dict[str, float]:
    between = between_reports(a, b)
    if between is None:
        return {"told_undated": 1.0}
    step = next((name for days, name in _PUBLISHED if between <= timedelta(days=days)), "far")
    return {f"told_{step}": 1.0, "told_after": float(_tells_after(a, b, step))}


def _tells_after(a: MentionCard, b: MentionCard, step: str) -> bool:
    """Whether the later of two reports tells of what follows a deed by so much: within weeks an arrest, a funeral; later on a trial, an inquiry."""
    return (step == "month" and later(a, b).follows) or (step == "far" and later(a, b).long_after)


def _strictly(a: MentionCard, b: MentionCard, gap: float | None) -> dict[str, float]:
    """What is set by hand, beyond the weights: times apart of kinds of which there are few a day; towns in two countries."""
    found: dict[str, float] = {}
    mine, theirs = facets(a), facets(b)
    other = IncidentKind.OTHER in (a.kind, b.kind)
    if not (mine.daily or theirs.daily or other or is_still(a, b)) and gap is not None and gap > 1:
        found["apart"] = next((score for days, score in APART if gap <= days), APART[-1][1])
    if gap != 0 and mine.names.isdisjoint(theirs.names) and are_long_between(a, b, MONTHS):
        found["months"] = MONTHS_APART
    if _of_one_time(a, b):
        found["country"] = ONE_AT_A_TIME
    if same_minute(a, b):
        found["minute"] = MINUTE
    elif not other and _abroad(mine, theirs):
        found["abroad"] = ABROAD
    return found


def _of_one_time(a: MentionCard, b: MentionCard) -> bool:
    kinds = {a.kind.value, b.kind.value}
    if kinds.isdisjoint(_SINGLE) or not alike(a.kind, b.kind) or abs(a.known.moment - b.known.moment) > THE_TIME:
        return False
    return not facets(a).countries.isdisjoint(facets(b).countries)


def _abroad(a: Facets, b: Facets) -> bool:
    """Whether both name towns, far apart, no country of the one is one of the other, no place is named in both openings; or each names another region beside its town."""
    if a.regions and b.regions and not a.regions & b.regions and not a.site_keys & b.site_keys:
        km = km_apart(a.site_points, b.site_points)
        return km is not None and km > WIDE_KM
    if not a.countries or not b.countries or a.countries & b.countries or a.spots & b.spots:
        return False
    if a.still and b.still and any(rarity(one) >= UNSEEN for one in a.head & b.head):
        return False  # a storm's name
    km = km_apart(a.site_points, b.site_points)
    return km is not None and km > (WIDE_KM if a.still and b.still else BORDER_KM)


# -- where --------------------------------------------------------------------------------------------------------------

_KM = ((25.0, "near"), (60.0, "by"), (150.0, "around"))


def _where(a: Facets, b: Facets) -> dict[str, float]:
    named = {"place_other": float(_at_length(a, b) and bool(a.spots) and bool(b.spots) and not a.spots & b.spots)}
    if not a.sites or not b.sites:
        return {"place_untold": 1.0, **named}
    if a.site_keys & b.site_keys or a.towns & b.named_after or b.towns & a.named_after:
        return {"place_same": 1.0}
    km = km_apart(a.site_points, b.site_points)
    step = {} if km is None else {f"place_{next((name for most, name in _KM if km <= most), 'far')}": 1.0}
    return {**step, **named}


# -- what ---------------------------------------------------------------------------------------------------------------


def _what(a: MentionCard, b: MentionCard) -> dict[str, float]:
    """Kinds and tolls: two reports of a town may each have one dead; eleven are told of one incident."""
    found: dict[str, float] = {}
    if IncidentKind.OTHER in (a.kind, b.kind):
        found["kind_untold"] = float(a.kind is not b.kind)
    elif a.kind is b.kind:
        found["kind_same"] = 1.0
    elif not alike(a.kind, b.kind):
        found["kind_other"] = 1.0
    mine, theirs = facets(a), facets(b)
    own_tolls = mine.still and theirs.still and bool(mine.countries and theirs.countries - mine.countries)
    for measure, agreed in figures(a, b):
        if own_tolls and agreed is None and measure is not Measure.MAGNITUDE:
            continue  # each country counts its own dead of one quake
        found[f"{measure}_{_how(agreed)}"] = 1.0
    return found


def _how(agreed: float | None) -> str:
    if agreed is None:
        return "differ"
    return "agree_one" if agreed <= 1 else "agree_few" if agreed <= 3 else "agree_many"


# -- in words -----------------------------------------------------------------------------------------------------------


def _told(a: MentionCard, b: MentionCard) -> Mapping[str, str]:
    gap = days_apart(a, b)
    both = {name: _first(a, b, prefix) for name, prefix in _PREFIXES.items()}
    km = km_apart(facets(a).site_points, facets(b).site_points)
    names = [place.name for card in (a, b) for place in facets(card).sites[:1]]
    where = f"{' and '.join(names)}, {km:.0f} km apart" if km is not None else " and ".join(names)
    return {
        "headline": f"the headlines share {both['headline']}",
        "words": f"the openings share {both['words']}",
        "who": f"written as names in both: {both['who']}",
        "years": f"years in both: {both['years']}",
        "names": f"both name {both['names']}",
        "headed": "each headline names somebody of whom the other report says nothing",
        "streets": f"both at {both['streets']}",
        "ages": f"both tell of ages {both['ages']}",
        "details": "other people, streets and ages",
        "numbers": f"both give {both['numbers']}",
        "time": "no time told in one"
        if gap is None
        else "the times told overlap"
        if gap == 0
        else f"{gap:.1f} days apart",
        "told": _days_between(a, b),
        "place": where or "no place told in one",
        "kind": f"{a.kind.value} and {b.kind.value}",
        "minute": "both told to the same minute",
        "country": f"one {a.kind.value} in one country",
        "apart": f"kinds of which there are few a day, {gap or 0.0:.1f} days apart",
        "months": f"{_days_between(a, b)}, the later on nothing that comes long after",
        "abroad": f"{' and '.join(names)} lie in two countries",
        **{m: f"{m} figures" for m in ("killed", "injured", "casualties", "magnitude")},
    }


_PREFIXES = {
    "headline": "head",
    "words": "lead",
    "who": "who",
    "years": "year",
    "names": "name",
    "streets": "street",
    "ages": "age",
    "numbers": "num",
}
_SHOWN = 6


def _first(a: MentionCard, b: MentionCard, prefix: str) -> str:
    both = facets(a).marks.get(prefix, frozenset()) & facets(b).marks.get(prefix, frozenset())
    shown = sorted(both, key=lambda one: (-rarity(one), one))[:_SHOWN]
    return ", ".join(shown) + (f" and {len(both) - _SHOWN} more" if len(both) > _SHOWN else "") if both else "nothing"


def _days_between(a: MentionCard, b: MentionCard) -> str:
    between = between_reports(a, b)
    if between is None:
        return "one of the reports is undated"
    follows = ", the later on what followed" if _published(a, b)["told_after"] else ""
    return f"reports {between / timedelta(days=1):.1f} days apart{follows}"
