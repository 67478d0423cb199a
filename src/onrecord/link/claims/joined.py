"""Who are told together: "killing his wife and two sons" tells of three, though no number says so.

Rules, in order:
1. Exact counts of people of one measure, none a part of another, that stand in one sentence are of different people; attackers and those whom
   they attacked are not added up ("six soldiers and 35 assailants were killed" is no toll of 41).
2. Not where a word between them tells of another time, of a running count ("a week after two people died", "raising the toll to") or of who says it.
3. They are parts of their sum. The sum is a claim of its own where no count of the incident is as high.
4. People told one by one over sentences are added up too ("A 19-year-old man was shot in the leg. … A woman was hit in the arm."), where each is told
   apart from all before (another age, the other sex, "another") and stands near the one before.

The sum stands on the words from the first to the last of them. It knows one report alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.lang import harm
from onrecord.lang.actors import CIVIL_GROUPS
from onrecord.link.parties.actors import countries_in
from onrecord.model.reading import Figure, Reading
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Direction, Measure, Qualifier

FURTHEST = 160
"""Characters between two counts that are told together."""
NEXT = 600
"""Characters after one person within which the next is of the same happening: two or three paragraphs of news."""
MANY = 4
"""People told without a number are seldom so many: "a man, his wife and their son" are three."""
_AGE = re.compile(r"\b(\d{1,3})(?=-year|[,)\s]|\Z)")
_NUMBER = re.compile(r"(?:\d+(?!-year)|two|three|four|five|six|seven|eight|nine|ten|several|both|all)\b", re.IGNORECASE)
_ANOTHER = re.compile(harm.ANOTHER, re.IGNORECASE)
_APART = re.compile(
    r"[.!?:]\s|\n|[“”\"]|\b(?:after|since|earlier|last|previous|week|month|year|toll|total|number|figure|count|tally|estimate|not|rather|instead|bringing|raising|including|among|"
    r"whom|which|them|those|while|when|where|another\s+(?:shooting|attack|incident)|died|dead|ago|before\s+that|in\s+all|"
    r"said|says|saying|reported|reports|announced|claimed|claims|counted|according|put)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Counts (`parts`: their indices in the reading) that are of different people; `total`: their sum, told at `span`."""

    parts: tuple[int, ...]
    total: float
    span: Span
    words: str


def joined_counts(report: Report, reading: Reading, told: Sequence[int]) -> list[Joined]:
    """Runs of counts among the figures `told` that are to be added up (rules 1 and 2), in the order of the text."""
    runs: list[list[int]] = []
    for measure in (Measure.KILLED, Measure.INJURED):
        last: int | None = None
        for index in told:
            figure = reading.figures[index]
            if figure.measure is not measure or not _is_whole(figure):
                continue
            if last is not None and _together(report, reading.figures[last], figure):
                runs[-1].append(index)
            else:
                runs.append([index])
            last = index
    return [_sum(report, reading, run) for run in runs if len(run) > 1]


def told_one_by_one(report: Report, reading: Reading, told: Sequence[int]) -> list[Joined]:
    """Runs of single people among the figures `told` that are to be added up (rule 4), at most one a measure and part of the report."""
    found = []
    for measure in (Measure.KILLED, Measure.INJURED):
        for part in ("title", "text"):
            chain: list[int] = []
            for index in told:
                figure = reading.figures[index]
                if figure.measure is not measure or figure.span.part != part or not _is_someone(figure):
                    continue
                near = not chain or figure.span.start - reading.figures[chain[-1]].span.end < NEXT
                if near and all(_told_apart(reading.figures[other], figure) for other in chain):
                    chain.append(index)
            if len(chain) > 1:
                found.append(_sum(report, reading, chain))
    return found


def _is_someone(figure: Figure) -> bool:
    """Whether a count is of one person, or of a few, told without a number."""
    few = figure.best is not None and figure.best < MANY
    return few and _is_whole(figure) and figure.unit == "people" and not figure.group and not _NUMBER.match(figure.text)


def _told_apart(one: Figure, other: Figure) -> bool:
    """Whether two cannot be the same person: other ages, the other sex, or the words say so."""
    ages, later = set(_AGE.findall(one.text)), set(_AGE.findall(other.text))
    if ages & later or one.text.lower() == other.text.lower():
        return False
    sexes = [_sexes(figure.text) for figure in (one, other)]
    apart = bool(ages and later) or (all(len(sex) == 1 for sex in sexes) and sexes[0] != sexes[1])
    return apart or _ANOTHER.match(other.text) is not None


def _sexes(text: str) -> set[str]:
    nouns = set(re.findall(r"[a-z-]+", text.lower()))
    return {sex for sex, known in (("m", harm.MALE), ("f", harm.FEMALE)) if nouns & known}


def _is_whole(figure: Figure) -> bool:
    if figure.group and any(True for _ in countries_in(figure.group)):
        return False  # a country's people are a claim of their own, added up by the record
    exact = figure.qualifier is Qualifier.EXACT and figure.best is not None and figure.best > 0
    return exact and figure.part_of is None and figure.change.direction is Direction.NONE and figure.unit != "share"


_FOES = frozenset(CIVIL_GROUPS["militant"].split())


def _is_of_foes(figure: Figure) -> bool:
    return not _FOES.isdisjoint((figure.group or "").lower().split())


def _together(report: Report, first: Figure, second: Figure) -> bool:
    if first.span.part != second.span.part or second.span.start - first.span.end > FURTHEST:
        return False
    if _is_of_foes(first) != _is_of_foes(second):
        return False
    text = report.text_at(first.span)
    return not _APART.search(text, first.span.end, second.span.start)


def _sum(report: Report, reading: Reading, run: Sequence[int]) -> Joined:
    figures = [reading.figures[index] for index in run]
    span = Span(figures[0].span.start, figures[-1].span.end, figures[0].span.part)
    words = " ".join(report.words(span).split())
    return Joined(tuple(run), sum(figure.best or 0.0 for figure in figures), span, words)
