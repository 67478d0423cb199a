"""Readings made by hand for the short texts, and what a finder's answer lacks of what was told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from onrecord.extract.page import Page
from onrecord.model.reading import Figure, IncidentMention, Place, Reading, Source, Statement, Target, Time
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Measure,
    PlacePrecision,
    PlaceRole,
    Qualifier,
    SourceKind,
    Stance,
    TimePrecision,
    TimeType,
)
from tests.extract.incidents.texts import Text, Told

PUBLISHED = datetime(2022, 5, 13, 20, 0, tzinfo=UTC)


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def page_of(text: Text) -> Page:
    return Page(Report(id=f"r-{text.name}", text=text.text, title=text.title, published=PUBLISHED))


def reading_of(text: Text) -> Reading:
    """All that the other finders would have found, as given by hand."""

    def span(words: str) -> Span:
        at = text.text.index(words)
        return Span(at, at + len(words))

    clock = ("minute", "hour")
    return Reading(
        reader="by-hand",
        report=f"r-{text.name}",
        statements=tuple(
            Statement(
                id=f"s-{n}",
                content=(span(content),),
                stance=Stance(stance),
                source=Source(span(source or content), source, source, SourceKind.ARMED_GROUP, named=bool(source)),
                target=Target(span(target), target) if target else None,
            )
            for n, (content, stance, source, target) in enumerate(text.statements)
        ),
        figures=tuple(
            Figure(span(words), words, Measure(measure), low, low, low, Qualifier.EXACT, "people")
            for words, measure, low in text.figures
        ),
        places=tuple(
            Place(span(words), words, words, PlacePrecision.LOCALITY, PlaceRole(role), country=country)
            for words, role, country in text.places
        ),
        times=tuple(
            Time(
                span(words),
                words,
                TimeType.TIME if precision in clock else TimeType.DATE,
                begins,
                moment(begins),
                moment(ends),
                TimePrecision(precision),
            )
            for words, begins, ends, precision in text.times
        ),
    )


def lacks(text: Text, found: Sequence[IncidentMention], page: Page, reading: Reading) -> list[str]:
    """What is wrong, in words; nothing where all is as told."""
    wrong: list[str] = []
    answers: dict[int, IncidentMention] = {}
    for n, told in enumerate(text.told):
        here = [m for m in found if _names(m, told, page) and m not in answers.values()]
        here.sort(key=lambda m: m.background != told.background)
        if not here:
            wrong.append(f"nothing at {told.trigger!r}")
            continue
        answers[n] = here[0]
        wrong += _facets(text, told, here[0], reading)
    others = [m for m in found if m not in answers.values()]
    wrong += [f"beyond: {m.kind.value} {m.trigger_text!r}" for m in others]
    for n, told in enumerate(text.told):
        for words, relation in told.links:
            named = {m.id for k, m in answers.items() if k != n and words in text.told[k].trigger}
            if n in answers and not any(
                link.incident in named and link.relation.value == relation for link in answers[n].links
            ):
                wrong.append(f"{told.trigger!r}: {words!r} is not its {relation}")
    return wrong


def _names(mention: IncidentMention, told: Told, page: Page) -> bool:
    whole = page.document.text
    for words in told.trigger.split("|"):
        at = whole.find(words)
        while at >= 0:
            if any(a < at + len(words) and at < b for a, b in map(page.at, mention.triggers)):
                return True
            at = whole.find(words, at + 1)
    return False


def _facets(text: Text, told: Told, mention: IncidentMention, reading: Reading) -> list[str]:
    wrong = []
    if mention.kind.value not in told.kinds.split():
        wrong.append(f"{told.trigger!r}: kind {mention.kind.value}")
    if mention.background != told.background:
        wrong.append(f"{told.trigger!r}: background {mention.background}")
    if mention.stage.value != told.stage:
        wrong.append(f"{told.trigger!r}: stage {mention.stage.value}")
    if told.begins is not None and mention.begins != moment(told.begins):
        wrong.append(f"{told.trigger!r}: begins {mention.begins}")
    for role, words in told.roles:
        fillers = [f.text for f in mention.roles if f.role.value == role]
        if not any(words.casefold() in filler.casefold() for filler in fillers):
            wrong.append(f"{told.trigger!r}: {role} {fillers}, not {words}")
    mine = {text.figures[index][0] for index in mention.figures}
    others = {words for other in text.told if other is not told for words in other.figures}
    wrong += [f"{told.trigger!r}: without {words!r}" for words in told.figures if words not in mine]
    wrong += [f"{told.trigger!r}: has another's {words!r}" for words in sorted(mine & others - set(told.figures))]
    held = {reading.places[index].text for index in mention.places}
    wrong += [f"{told.trigger!r}: not at {words}" for words in told.places if words not in held]
    return wrong
