"""What figures of a telling give: counts of the incident, each for whom it is said of, once.

Rules, in order: counts told together are added up, beside their parts; a state's office that was not the doer counts its own people; a count that is told to be
another's is that other's; what will be done is no count yet; "no casualties" says none killed and none injured too, and an answer for the moment
stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.lang.questions import (
    FOR_NOW,
    KEPT_BACK,
)
from onrecord.link.claims.amounts import amount_of, group_of, of_side, told_of_foes
from onrecord.link.claims.bearing import takes_back
from onrecord.link.claims.items import Telling, is_none, item_of, origin_of, statement_of
from onrecord.link.claims.joined import Joined, joined_counts, told_one_by_one
from onrecord.link.claims.retracting import told_inside
from onrecord.link.incidents.facets import facets
from onrecord.link.parties.actors import country_in, label_of_country, side_of_country, state_sides
from onrecord.link.parties.identifying import named_party
from onrecord.link.parties.names import fold
from onrecord.model.evidence import Act, Amount, Evidence, Party, Rank
from onrecord.model.reading import Figure, Reading, Statement
from onrecord.model.reason import Reason
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    HARM,
    Basis,
    IncidentKind,
    Measure,
    Qualifier,
    Role,
    SourceKind,
    Stance,
    Tense,
)

_DONE = (Measure.MOVED, Measure.INJURED, Measure.KILLED, Measure.LAUNCHED, Measure.HIT, Measure.DESTROYED)
"""Measures of what has been done; who says that it will be gives no count of it."""
_KEPT, _FOR_NOW = re.compile(KEPT_BACK), re.compile(FOR_NOW)


def figures_of(telling: Telling) -> Iterator[Evidence]:
    """Items of the figures of a telling (the module's rules)."""
    told = [i for i in telling.mention.figures if statement_of(telling, telling.reading.figures[i]) is not None]
    joined = joined_counts(telling.report, telling.reading, told)
    together = {index for one in joined for index in one.parts}
    joined += told_one_by_one(telling.report, telling.reading, [index for index in told if index not in together])
    sums = {index: one.words for one in joined for index in one.parts}
    for one in joined:
        yield from _added_up(telling, one, told)
    elsewhere = _of_the_country(telling, told)
    for index in told:
        figure = telling.reading.figures[index]
        statement = statement_of(telling, figure)
        if statement is None or index in elsewhere:
            continue
        after = "shock" in telling.mention.trigger_text.lower()
        if figure.measure is Measure.MAGNITUDE and not after and _AFTERSHOCK.search(_before(telling, figure)):
            continue  # "300 aftershocks, the strongest of magnitude 6.0": not of the quake itself
        if figure.unit == "share" and figure.change.by is not None:
            continue  # "14 deaths, 27% fewer than the week before": how much it moved, and no share of anybody
        amount = amount_of(
            figure,
            telling.reading,
            telling.card.places,
            None if _counts_foes(telling, statement, figure) else telling.parties.get(statement.id),
            _after(telling, figure),
            countries=True,
        )
        amount = _of_own_people(telling, statement, figure, _of_a_side(telling, figure, amount))
        if figure.part_of in elsewhere:
            amount = replace(amount, part_of=None)  # "169 countrywide, which includes the 48 of Keld": all of Keld's
        if index in sums:
            amount = replace(amount, part_of=sums[index])
        elif amount.part_of is not None and _stands_for_whole(telling.reading, figure, told):
            amount = replace(amount, part_of=None)
        if amount.place == "the hospital" and _ANOTHERS_COUNT.search(_before(telling, figure)):
            amount = replace(amount, place=None, place_key="")
        if statement.tense is Tense.FUTURE and figure.measure in _DONE and not statement.own_voice:
            continue  # "it will fly ten of the wounded to Keld"
        if statement.stance is Stance.DECLINES or (
            _unspecified(figure) and _KEPT.search(telling.statements.all_words(statement))
        ):
            yield item_of(telling, statement, figure.measure.value, None, figure.span, Act.WITHHOLDS)
            continue
        act = Act.ASSERTS if statement.stance is Stance.ASSESSING and not _unspecified(figure) else None
        if (whose := counted_by(telling.report, telling.reading, figure, telling.card.known.published)) is not None:
            made = item_of(telling, statement, figure.measure.value, amount, figure.span, act)
            yield replace(made, origin=whose, basis=Basis.TOLD)
            continue
        takes = takes_back(telling.statements.all_words(statement)) and not told_inside(telling, statement)
        if figure.change.before is not None or not takes:
            yield item_of(telling, statement, figure.measure.value, amount, figure.span, act)
            yield from _nobody_hurt(telling, statement, amount, figure.span)


_NATIONWIDE = re.compile(
    r"\b(?:nation-?wide|country-?wide|nationally|across\s+the\s+(?:country|nation)|in\s+the\s+whole\s+country)\b",
    re.IGNORECASE,
)
_TOLLS = (Measure.KILLED, Measure.INJURED, Measure.MISSING)


def _of_the_country(telling: Telling, told: Sequence[int]) -> set[int]:
    """Tolls told of the whole country ("Nationwide, floods have killed 188"), where the report gives one of the incident by itself too."""
    wide: set[int] = set()
    figures = {index: telling.reading.figures[index] for index in told}
    for index, figure in figures.items():
        ends = re.compile(r"[.!?]\s|\n")
        before, after = _before(telling, figure), _after(telling, figure)
        near = ends.split(before)[-1] + figure.text + ends.split(after)[0]
        if figure.measure in _TOLLS and figure.unit == "people" and _NATIONWIDE.search(near):
            wide.add(index)
    alone = {one.measure for index, one in figures.items() if index not in wide and one.change.by is None}
    return {index for index in wide if figures[index].measure in alone}


def _counts_foes(telling: Telling, statement: Statement, figure: Figure) -> bool:
    """Whether the soldiers that a party counts are those whom it fought ("our units eliminated 40 servicemen", "the enemy lost 40"), not its own."""
    party = telling.parties.get(statement.id)
    if party is None or set(fold(figure.group or "").split()) & _ONES_OWN:
        return False
    before = re.split(r"[.;!?]\s|\n", _words_before(telling.report, figure))[-1]
    return (
        party.kind is SourceKind.ARMED_GROUP
        or statement.stance is Stance.TAKES_RESPONSIBILITY
        or told_of_foes(before)
        or _AT_FOES_AFTER.match(_after(telling, figure)) is not None
    )


def _of_a_side(telling: Telling, figure: Figure, amount: Amount) -> Amount:
    """ "The Keldian side has four dead and one wounded": theirs."""
    if amount.group_key or amount.unit != "people" or figure.measure not in HARM:
        return amount
    told = _SIDE_HAS.search(re.split(r"[.;!?]\s|\n", _words_before(telling.report, figure))[-1])
    key, within = group_of(f"{told['whose']} soldiers", "people") if told is not None else ("", ())
    return (
        replace(amount, group=f"people of the {told['whose']} side", group_key=key, group_within=within)
        if told is not None and key
        else amount
    )


_SIDE_HAS = re.compile(
    r"\b[Tt]he\s+(?P<whose>[A-Z][\w-]+)\s+side\s+(?:has|had|have|suffered|sustained|lost|reports?|reported|counts?|counted|incurred)\b[^.;]{0,60}\Z"
)
_ONES_OWN = frozenset("our its his her their own my".split())
_AT_FOES_AFTER = re.compile(
    r"[^.;,]{0,40}?\b(?:(?:has|have|had|were|was|been)\s+)+(?:eliminated|neutrali[sz]ed|liquidated|wiped\s+out)\b",
    re.IGNORECASE,
)


def _stands_for_whole(reading: Reading, figure: Figure, told: Sequence[int]) -> bool:
    """Whether a figure is the same as the one that it is a part of, and that one is not told of this incident."""
    if figure.part_of is None or figure.part_of in told:
        return False
    whole = reading.figures[figure.part_of]
    return figure.measure is whole.measure and (figure.best or figure.low) == (whole.best or whole.low)


def _added_up(telling: Telling, joined: Joined, told: Sequence[int]) -> Iterator[Evidence]:
    """The sum of counts that are told together, where no count of the incident is as high."""
    figures = telling.reading.figures
    first = figures[joined.parts[0]]
    counts = [figures[i] for i in told if figures[i].measure is first.measure and figures[i].unit == first.unit]
    statement = statement_of(telling, first)
    if statement is None or any((one.best or one.low or 0) >= joined.total for one in counts):
        return
    amount = amount_of(first, telling.reading, telling.card.places, telling.parties.get(statement.id))
    whole = replace(
        amount, low=joined.total, best=joined.total, high=joined.total, group=None, group_key="", group_within=()
    )
    why = (Reason("added-up", f"told together: {joined.words}"),)
    yield item_of(telling, statement, first.measure.value, whole, joined.span, None, why)


_ARMED = frozenset(
    {IncidentKind.STRIKE, IncidentKind.ATTACK, IncidentKind.BOMBING, IncidentKind.ARMED_CLASH, IncidentKind.SHOOTING}
)


_NOBODY_AT_ALL = frozenset(("nobody", "no one", "anybody", "anyone"))
""" "Nobody is dead", "denied that anybody had been killed": of everybody, whoever says it."""


_EXCHANGED = re.compile(
    r"\b(?:(?:return(?:ed|ing)|exchang(?:ed|ing))\s+(?:artillery\s+|mortar\s+|heavy\s+)?fire|fired\s+back|(?:shell|fir|shoot|attack)(?:ed|ing)\s+(?:at\s+)?(?:each\s+other|one\s+another)|"
    r"exchanges?\s+of\s+(?:\w+\s+)?fire|trad(?:ed?|es|ing)\s+(?:fire|shellfire|artillery|shots|blows)|(?:artillery|rocket)\s+(?:exchanges?|duels?)|opened\s+fire\s+first|fired\s+first|"
    r"across\s+(?:the|their)\s+(?:\w+\s+){0,2}(?:border|frontier))\b",
    re.IGNORECASE,
)


_KILLS = re.compile(
    r"\b(?:killed|wounded|injured|eliminated|neutrali[sz]ed|destroyed|captured)\s+(?:at\s+least\s+|about\s+|some\s+|more\s+than\s+)?\Z",
    re.IGNORECASE,
)
""" "The army said that it had killed 20 soldiers": another's."""


def _of_own_people(telling: Telling, statement: Statement, figure: Figure, amount: Amount) -> Amount:
    """A toll without a group, given by a state's office that was not the doer: of its own people, where the incident was in
    another country, where two states fire at each other, or where it is none ("no casualties") and not all was in its own country, on nobody
    else's base."""
    who, _ = origin_of(telling, statement)
    tolls = (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING)
    society = side_of_country(country_in(who.name)) if (who.side or "").startswith("org:") and is_none(amount) else None
    if society is not None and amount.measure in tolls and not amount.group_key and not amount.place_key:
        return replace(amount, group_key=society)  # "no one has died", a country's own society
    if amount.unit != "people" or amount.measure not in tolls or telling.card.kind not in _ARMED:
        return amount
    if who.own or who.side is None or who.rank is Rank.NOBODY or who.side not in state_sides():
        return amount
    if fold(figure.text) in _NOBODY_AT_ALL:
        return amount
    fought = facets(telling.card).states
    exchanged = (
        len(fought) > 1 and who.side in fought and not is_none(amount) and _EXCHANGED.search(telling.report.text)
    )
    if exchanged and not _KILLS.search(_before(telling, figure)):
        return of_side(amount, who.side)  # where two states fire at each other, each counts its own
    if amount.group_key:
        return amount
    doers, hit = _sides_as(telling, Role.BY), _sides_as(telling, Role.AGAINST) & state_sides()
    places = {side_of_country(place.country) for place in telling.card.places if place.country}
    if who.side in doers or (not is_none(amount) and (not doers or not places or who.side in places)):
        return amount
    if places == {who.side} and hit <= {who.side}:
        return amount
    return replace(amount, group_key=who.side)


def _sides_as(telling: Telling, asked: Role) -> set[str]:
    """Keys of the parties that fill a role."""
    return {key for role in telling.card.roles if role.role is asked for key in (role.value.key, *role.value.within)}


_ANOTHERS_COUNT = re.compile(
    r"\b(?:toll|count|figure|number|total)\s+(?:given|put out|announced|issued|released|published|reported)\s+(?P<by>by)\b"
    r"(?:(?!\b(?:said|says|saying|insist\w*|put|puts|putting|adding|stating|but|while)\b)[^.;])*\Z"
)
"""“the toll given by the ministry, which stood at nine”: a hospital tells it, and had not all of them."""


_AFTERSHOCK = re.compile(r"\baftershocks?\b(?:(?!\b(?:earthquake|quake|tremor|mainshock)\b)[^.;\n])*\Z", re.IGNORECASE)


def _before(telling: Telling, figure: Figure) -> str:
    return _words_before(telling.report, figure)


def _words_before(report: Report, figure: Figure) -> str:
    """The words that lead up to a figure."""
    source = report.text_at(figure.span)
    return source[max(0, figure.span.start - 100) : figure.span.start]


def counted_by(report: Report, reading: Reading, figure: Figure, at: datetime | None) -> Party | None:
    """Whose count a figure is told to be by somebody else ("part of the toll given by the ministry in Keld, which stood at nine"): the actor
    named, else the state of the place named with it. `at`: when the report was published."""
    before = _words_before(report, figure)
    match = _ANOTHERS_COUNT.search(before)
    if match is None:
        return None
    words = before[match.end("by") :]
    named = named_party(words, at)
    first = figure.span.start - len(words)
    near = [one for one in reading.places if first <= one.span.start < figure.span.start and one.span.part == "text"]
    if named is None and near and near[0].country:
        named = named_party(label_of_country(near[0].country) or "", at)
    return named


def _after(telling: Telling, figure: Figure) -> str:
    """The words that follow a figure."""
    source = telling.report.text_at(figure.span)
    return source[figure.span.end : figure.span.end + 100]


def _unspecified(figure: Figure) -> bool:
    return figure.qualifier is Qualifier.UNSPECIFIED


def _nobody_hurt(telling: Telling, statement: Statement, amount: Amount, span: Span) -> Iterator[Evidence]:
    tolls = (Measure.CASUALTIES, Measure.KILLED, Measure.INJURED)
    if not is_none(amount) or amount.measure not in tolls:
        return
    if amount.measure is Measure.CASUALTIES:
        why = (Reason("no-casualties", "no casualties: none killed, none injured"),)
        for measure in (Measure.KILLED, Measure.INJURED):
            yield item_of(telling, statement, measure.value, replace(amount, measure=measure), span, Act.ASSERTS, why)
    if _FOR_NOW.search(telling.statements.all_words(statement)):
        why = (Reason("for-now", "the answer holds for the moment it was given"),)
        yield item_of(telling, statement, amount.measure.value, None, span, Act.LEAVES_OPEN, why)
