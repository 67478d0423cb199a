"""Are two incident mentions one incident? Named features, each with what it added, readable as a sheet.

A feature adds or takes away evidence, in units of natural log-odds; the sum, with `PRIOR`, makes a score between 0 and 1. A
conflict no likeness can make up for (days apart, far places, kinds that can't be one thing, a report from before it happened) ends
the comparison. `match_incidents(a, b)` and `match_incidents(b, a)` give the same score and reasons.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import cache

from onrecord.link.claims.values import place_key, place_within
from onrecord.link.incidents.comparing import (
    COARSE,
    alike,
    are_exchanged,
    are_long_between,
    are_news,
    days_apart,
    figures,
    follows,
    is_still,
    km_apart,
    later,
    same_craft,
    same_minute,
    told_before,
)
from onrecord.link.incidents.facets import Facets, facets
from onrecord.link.incidents.likeness import MINUTE, WIDE_KM, Feature, likely_scores, news_features, shared
from onrecord.link.incidents.rarity import UNHEARD, rarity
from onrecord.link.parties.actors import actor_of_key, state_sides
from onrecord.model.evidence import Match, MentionCard, Named
from onrecord.model.reason import Reason, Words
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, Role

SAME = 0.5
"""Score from which two mentions are held to be one incident: as likely as not, the features being measured as log-odds."""
PRIOR = -1.8
"""Log-odds that two mentions that share an index key are one incident, before any feature: about one in ten."""
FAR_DAYS = 10.0
"""Days between two told times beyond which no likeness helps: outlets slip by a day or a week ("last Tuesday"), not more."""
FAR_KM = 150.0
"""Kilometres between two towns beyond which they are two places."""
NEAR_KM = 25.0
"""Kilometres within which two names are of one place: a base and its town."""
BESIDE_KM = 60.0
"""Kilometres within which one report may name the village, the other the town by it."""
HALF_A_DAY = 0.5
"""Days from which two told times are of two days, whatever zone each is told in."""
ANSWERED = 0.25
"""Days within which the sides of an exchange of fire say that it began: some hours from one another."""
SAME_VICTIM = 2.4
"""One person is killed, abducted or tried once in most records: a victim by name is nearly the incident's name."""
SAME_CRAFT, SAME_NUMBER = 3.0, 4.0
"""A ship is seized, hit or lost once in most records; notices of one number are on one matter."""
FAINT = 0.1
"""Score from which a match is kept: under it two mentions are as good as unlike; between it and `SAME` they speak against a group."""
GOES_ON = timedelta(days=3)
"""Time between two reports in which one that tells no day may go on with what the other tells."""
GOES_ON_LONG = timedelta(days=10)
"""The same where both openings have a name that was never heard before."""
AT_MOST = 0.7
"""Log-odds up to which the sheet of learned kinds is believed of others: raids of one campaign share town and words."""
MISREAD = timedelta(days=90)
"""Time between two reports up to which a day or a kind in which they differ may be misread: later news of a town is of another deed."""
SAID_ALIKE, SAID_WORDS = 0.2, 4
"""Share of the shorter opening, and words, from which two kinds that are no names of one thing may be, for all that, one thing misread."""


def match_incidents(a: MentionCard, b: MentionCard) -> Match | None:
    """The comparison of two mentions as a sheet; None where a conflict rules it out or they are of one report."""
    a, b = (a, b) if a.id <= b.id else (b, a)
    if not _comparable(a, b):
        return None
    prior, features = news_features(a, b) if are_news(a, b) else _recalled(a, b)
    if _goes_on(a, b) and _total(prior, features) < AT_MOST:
        prior, features = max((prior, features), _as_news(a, b), key=lambda sheet: _total(*sheet))
    words = (Words(a.report, a.trigger), Words(b.report, b.trigger))
    reasons = tuple(Reason(name, detail, round(score, 3), words=words) for name, detail, score in features)
    return Match(a.id, b.id, _score(prior, [score for _, _, score in features]), reasons)


def score_incidents(a: MentionCard, b: MentionCard, least: float = 0.0) -> float | None:
    """The score of `match_incidents` without its sheet, for the many pairs whose sheet nobody will ask for. None too where it is less than `least`
    and that was seen before all was compared."""
    a, b = (a, b) if a.id <= b.id else (b, a)
    if not _comparable(a, b):
        return None
    if are_news(a, b):
        likely = likely_scores(a, b, _least_total(least))
        return None if likely is None else _score(likely[0], likely[1].values())
    found = _total(*_recalled(a, b))
    if _goes_on(a, b) and found < AT_MOST:
        found = max(found, _total(*_as_news(a, b)))
    return _score(0.0, [found])


def _total(prior: float, features: Iterable[Feature]) -> float:
    return prior + sum(score for _, _, score in features)


def _goes_on(a: MentionCard, b: MentionCard) -> bool:
    """Whether, of two reports of a few days and one place on kinds that few are learned of, one tells no day ("the shelling"): it may go on with
    the other."""
    if are_news(a, b) or not (a.main and b.main) or (a.begins is not None and b.begins is not None):
        return False
    dated = a.known.published is not None and b.known.published is not None
    between = abs(a.known.moment - b.known.moment)
    if not dated or between > (GOES_ON_LONG if _share_unheard(a, b) else GOES_ON):
        return False
    km = km_apart(facets(a).site_points, facets(b).site_points)
    return km <= BESIDE_KM if km is not None else any(score > 0 for _, _, score in _place(a, b))


def _share_unheard(a: MentionCard, b: MentionCard) -> bool:
    """Whether both openings have a word written as a name that is in none of the corpora that rarity was counted over: a village, a ship."""
    return any(rarity(word) >= UNHEARD for word in facets(a).who & facets(b).who)


def _as_news(a: MentionCard, b: MentionCard) -> tuple[float, list[Feature]]:
    """The sheet of news of learned kinds, of which no more than `AT_MOST` is believed."""
    prior, features = news_features(a, b)
    over = _total(prior, features) - AT_MOST
    return prior, [*features, ("unlearned", f"few {a.kind.value} are learned of", -over)] if over > 0 else features


def _comparable(a: MentionCard, b: MentionCard) -> bool:
    return a.report != b.report and _may_be_one(a, b) and conflict(a, b) is None


def _score(prior: float, scores: Iterable[float]) -> float:
    total = max(-_MOST, min(_MOST, prior + sum(scores)))
    return round(1 / (1 + math.exp(-total)), 4)


_MOST = 30.0
"""Log-odds beyond which nothing is surer."""


@cache
def _least_total(score: float) -> float:
    """Log-odds under which a pair has no such score, whatever is rounded."""
    chance = score - 0.0001
    return math.log(chance / (1 - chance)) if chance > 0 else -math.inf


def _recalled(a: MentionCard, b: MentionCard) -> tuple[float, list[Feature]]:
    """The sheet where one of the two is background, told in a sentence or two, or of a kind that none is learned for: weighed by hand."""
    return PRIOR, [feature for make in _FEATURES for feature in make(a, b)]


def _may_be_one(a: MentionCard, b: MentionCard) -> bool:
    """Whether their kinds can be one thing: alike, one of them not known, or both news told in the same words."""
    if alike(a.kind, b.kind):
        return True
    if not are_news(a, b):
        return False
    if IncidentKind.OTHER in (a.kind, b.kind):
        return True
    words, share = shared(a, b)
    return words >= SAID_WORDS and share >= SAID_ALIKE


def conflict(a: MentionCard, b: MentionCard) -> str | None:
    """Why two mentions can't be one incident by time or place, or None."""
    mine, theirs = facets(a), facets(b)
    if mine.after != theirs.after:
        return "an aftershock is not the earthquake before it"
    gap = days_apart(a, b)
    if are_news(a, b) and not alike(a.kind, b.kind):
        # the one kind is misread: so may its day and its place be
        known = IncidentKind.OTHER not in (a.kind, b.kind)
        return "months later, and of another kind" if known and _is_later_news(a, b, gap) else None
    if _named_alike(mine, theirs):
        return None
    if mine.everyday and theirs.everyday:
        return (
            f"{gap:.0f} days apart, in reports as far apart" if gap is not None and _is_later_news(a, b, gap) else None
        )
    if gap is not None and gap > FAR_DAYS * (3 if is_still(a, b) else 1):
        return f"{gap:.0f} days apart"
    early = told_before(a, b) or told_before(b, a)
    if early:
        return early
    km = km_apart(facets(a).hit_points, facets(b).hit_points)
    if km is not None and km > FAR_KM * (4 if is_still(a, b) else 1):
        return f"{km:.0f} km apart"
    return None


def _is_later_news(a: MentionCard, b: MentionCard, gap: float | None) -> bool:
    """Whether the times told do not overlap, and the later of two reports is of another season and tells of nothing that comes long after a deed."""
    return gap != 0 and are_long_between(a, b, MISREAD)


def _named_alike(a: Facets, b: Facets) -> bool:
    """Two tellings of a daily kind that name the same people or streets: then a day or a town is more likely misread (an arrest's
    day for the deed's, a namesake town) than another."""
    if not (a.daily and b.daily):
        return False
    return bool(a.names & b.names) or len(a.streets & b.streets) > 1


# -- time ---------------------------------------------------------------------------------------------------------------


def _time(a: MentionCard, b: MentionCard) -> list[Feature]:
    gap = days_apart(a, b)
    if same_minute(a, b):
        return [("time", "both told to the same minute", MINUTE)]
    if gap is not None:
        coarse = a.precision in COARSE or b.precision in COARSE
        if gap == 0:
            return [("time", "the times told overlap", 0.6 if coarse else 1.8)]
        if gap <= 1.0:
            soon = gap <= ANSWERED and are_exchanged(a, b)
            other_day = gap > HALF_A_DAY and not is_still(a, b)
            return [("time", f"{gap * 24:.0f} hours apart", 1.0 if soon else -0.6 if other_day else 0.2)]
        close = gap <= 3 or _named_alike(facets(a), facets(b)) or same_craft(a, b) is not None
        near = close or (gap <= FAR_DAYS and (_recalls(a) or _recalls(b)))
        return [("time", f"{gap:.1f} days apart", -1.0 if close else -1.5 if near else -2.5)]
    told, untold = (a, b) if a.begins is not None else (b, a)
    if told.begins is None:
        between = abs(a.known.moment - b.known.moment) / timedelta(days=1)
        if not (a.main and b.main):
            return []
        score = next(score for days, score in _BETWEEN if between <= days)
        if facets(a).names & facets(b).names:
            score = max(score, -0.8)
        return [("time", f"no time told; reports {between:.1f} days apart", score)]
    if not untold.main:
        return []
    after = (untold.known.moment - told.begins) / timedelta(days=1)
    if 0.0 <= after <= 3.0:
        score = 0.7
    elif later(a, b).long_after:
        score = _AFTER[1][1]
    else:
        score = next(score for days, score in _AFTER if abs(after) <= days)
    return [("time", f"told {after:.1f} days after, without a time", score)]


def _recalls(card: MentionCard) -> bool:
    """Told weeks after: days of what is recalled are misremembered more than days of news."""
    return card.begins is not None and card.known.moment - card.begins > timedelta(days=14)


_BETWEEN = ((2.0, 0.8), (10.0, 0.0), (45.0, -0.5), (120.0, -1.5), (math.inf, -2.5))
"""Days between two reports that tell no time → evidence: news of one day is of one day."""


_AFTER = ((14.0, 0.0), (120.0, -0.3), (math.inf, -1.2))
"""Days between a time told and a report that tells no time → evidence; of what comes long after a deed it is −0.3 at any time."""


# -- place --------------------------------------------------------------------------------------------------------------


def _place(a: MentionCard, b: MentionCard) -> list[Feature]:
    here, there = facets(a), facets(b)
    mine, theirs = here.sites, there.sites
    if not mine or not theirs:
        return []
    told = bool(here.hits and there.hits)
    keys = {place_key(place) for place in mine} & {place_key(place) for place in theirs}
    fine = [
        p for p in mine if place_key(p) in keys and p.precision not in (PlacePrecision.COUNTRY, PlacePrecision.REGION)
    ]
    if fine:
        return [("place", f"both at {fine[0].name}", 1.6)]
    km = km_apart(here.site_points, there.site_points)
    if km is not None:
        if km <= NEAR_KM:
            return [("place", f"{km:.0f} km apart", 0.7)]
        if km <= WIDE_KM and is_still(a, b):
            return []  # a quake is told of at any of the towns that felt it
        if are_exchanged(a, b) and here.countries != there.countries:
            return [("place", f"{km:.0f} km apart, on two sides of a border that is fired over", 0.7)]
        return [("place", f"{km:.0f} km apart", -1.0 if km <= BESIDE_KM else -1.8 if told else -0.4)]
    inside = [
        (x, y)
        for x in mine
        for y in theirs
        if place_key(x) in place_within(y) or place_key(y) in place_within(x) or place_key(x) == place_key(y)
    ]
    if inside:
        return [("place", f"{inside[0][0].name} and {inside[0][1].name}, one in the other", 0.5)]
    return [("place", f"{mine[0].name} is not {theirs[0].name}", -1.0 if told else -0.3)]


# -- who and what -------------------------------------------------------------------------------------------------------


def _kind(a: MentionCard, b: MentionCard) -> list[Feature]:
    if a.kind is b.kind:
        return [("kind", f"both a {a.kind.value}", 0.3)]
    if follows(a.kind, b.kind) or follows(b.kind, a.kind):
        return [("kind", f"{a.kind.value} and {b.kind.value}: one follows the other", -0.6)]
    return [("kind", f"a {a.kind.value} may be called a {b.kind.value}", 0.2)]


def _standing(a: MentionCard, b: MentionCard) -> list[Feature]:
    """What one report of a day tells as news is seldom what another of that day tells as background."""
    if a.main == b.main or abs(a.known.moment - b.known.moment) > timedelta(days=2):
        return []
    return [("background", "news in one, background in the other, on one day", -0.8)]


def _role(role: Role, shared: float, apart: float, what: str) -> Callable[[MentionCard, MentionCard], list[Feature]]:
    def feature(a: MentionCard, b: MentionCard) -> list[Feature]:
        mine, theirs = (facets(card).parties.get(role) for card in (a, b))
        if not mine or not theirs:
            return []
        both = sorted(mine & theirs)
        if both:
            person = role is Role.VICTIM and any(key.startswith("person:") for key in both)
            return [(role.value, f"{what}: {', '.join(both[:3])}", SAME_VICTIM if person else shared)]
        if role in (Role.BY, Role.MEANS) and are_exchanged(a, b):
            return [(role.value, f"{what}: {min(mine)}, and {min(theirs)} in an exchange of fire", 0.0)]
        return (
            [(role.value, f"{what}: {min(mine)} is not {min(theirs)}", apart)]
            if apart and _told_apart(a, b, role)
            else []
        )

    return feature


def _told_apart(a: MentionCard, b: MentionCard, role: Role) -> bool:
    """Whether both tell somebody known in the role: "a gunman" and "John Roe" may be one."""
    if role is Role.MEANS:
        return True
    return all(any(_is_known(one.value) for one in card.roles if one.role is role) for card in (a, b))


def _is_known(value: Named) -> bool:
    return bool(value.within) or actor_of_key(value.key) is not None or value.key in state_sides()


def _names(a: MentionCard, b: MentionCard) -> list[Feature]:
    mine, theirs = facets(a).names, facets(b).names
    both = sorted(mine & theirs)
    if both and facets(a).daily and facets(b).daily:
        return [("names", f"both name {', '.join(both[:4])}", min(2.2 + 0.9 * (len(both) - 1), 4.9))]
    if both:
        return [
            ("names", f"both name {', '.join(both[:4])}, as reports on other incidents may", min(0.5 * len(both), 1.5))
        ]
    if mine and theirs:
        return [("names", "no name in common", -0.5 if min(len(mine), len(theirs)) < 3 else -0.9)]
    return []


def _craft(a: MentionCard, b: MentionCard) -> list[Feature]:
    name = same_craft(a, b)
    return [("craft", f"both tell of the {name.replace('-', ' ')}", SAME_CRAFT)] if name is not None else []


def _reference(a: MentionCard, b: MentionCard) -> list[Feature]:
    both = sorted(facets(a).refs & facets(b).refs)
    return [("number", f"both under {both[0]}", SAME_NUMBER)] if both else []


def _streets(a: MentionCard, b: MentionCard) -> list[Feature]:
    mine, theirs = facets(a).streets, facets(b).streets
    if not mine or not theirs:
        return []
    both = sorted(mine & theirs)
    return [("streets", f"both at {', '.join(both[:3])}", 1.6)] if both else [("streets", "other streets", -1.6)]


def _ages(a: MentionCard, b: MentionCard) -> list[Feature]:
    mine, theirs = facets(a).ages, facets(b).ages
    if not mine or not theirs:
        return []
    both = sorted(mine & theirs)
    if both:
        return [("ages", f"both tell of ages {', '.join(both[:4])}", min(0.7 * len(both), 1.8))]
    return [("ages", "other ages", -0.8)]


def _words(a: MentionCard, b: MentionCard) -> list[Feature]:
    mine, theirs = facets(a).words, facets(b).words
    if min(len(mine), len(theirs)) < 5:
        return []
    both = sorted(mine & theirs)
    share = len(both) / min(len(mine), len(theirs))
    score = 4.5 * (share - 0.25)
    if not (a.main and b.main):
        score = max(score, 0.0)
    return [("words", f"{len(both)} content words in common: {', '.join(both[:6])}", score)]


def _figures(a: MentionCard, b: MentionCard) -> list[Feature]:
    return [
        (measure.value, f"{measure.value} figures differ", _DIFFER.get(measure, 0.0))
        if agreed is None
        else (measure.value, f"{measure.value} figures agree", _AGREE_ONE if agreed == 1 else _AGREE)
        for measure, agreed in figures(a, b)
    ]


_AGREE, _AGREE_ONE = 0.8, 0.4
"""One dead or one hurt is what most incidents have."""
_DIFFER = {Measure.INJURED: -0.6, Measure.KILLED: -0.2, Measure.CASUALTIES: -0.2, Measure.MAGNITUDE: -1.5}
"""Tolls rise as reports come in, so that differing says little; a magnitude is measured within a few tenths."""


_FEATURES: tuple[Callable[[MentionCard, MentionCard], list[Feature]], ...] = (
    _kind,
    _standing,
    _time,
    _place,
    _role(Role.BY, 0.8, -1.0, "done by"),
    _role(Role.AGAINST, 0.5, 0.0, "against"),
    _role(Role.VICTIM, 0.8, -0.3, "victim"),
    _role(Role.MEANS, 0.4, -0.8, "means"),
    _names,
    _craft,
    _reference,
    _streets,
    _ages,
    _words,
    _figures,
)
