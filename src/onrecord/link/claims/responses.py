"""Responses: what governments and organisations did or decided after an incident, as statements tell it, own voice too.

Rules: only the report's main incident has responses. A statement's are those that the model heard in it (`extract.responses`), less what tells the incident
itself or only that something is said; and, where no such is of that kind, what the cue lists tell (`lang.responses`), the kind being the first list
that fits. Who responds: `responders`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onrecord.lang.responses import FROM_TO, PLAIN_SAYING, RESPONSES, SILENCE
from onrecord.link.claims import responders
from onrecord.link.claims.amounts import amount_of
from onrecord.link.claims.items import Telling, origin_of
from onrecord.link.claims.responders import responder, responder_told
from onrecord.link.incidents.cards import known_of
from onrecord.link.parties.parties import parties_of
from onrecord.model.evidence import Amount, Carry, MentionCard, Party, ResponseEvidence
from onrecord.model.ids import hash_id
from onrecord.model.reading import IncidentMention, Reading, ResponseMention, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Measure, PlaceRole, ResponseKind, Stance

_RESPONSES = tuple((ResponseKind(kind), re.compile(words)) for kind, words in RESPONSES)
_FROM_TO = re.compile(FROM_TO)
_SILENCE = re.compile(SILENCE)
CUE_GAP = 2
"""Characters between a verb and what it ties ("condemned", "the attack"), shown together."""
OF_PEOPLE_MOVED = frozenset(
    (
        Measure.MOVED,
        Measure.EVACUATED,
        Measure.PRESENT,
        Measure.PERSONNEL,
        Measure.RESCUED,
        Measure.MONEY,
        Measure.OTHER,
    )
)
"""Figures that belong to a response."""


def responses_of(
    report: Report,
    reading: Reading,
    mention: IncidentMention,
    card: MentionCard,
    carries: Sequence[Carry] = (),
    parties: Mapping[str, Party] | None = None,
) -> tuple[ResponseEvidence, ...]:
    """Responses told in one report, for its main incident; empty for background. Raises ValueError as `known_of`."""
    if not card.main:
        return ()
    known = parties if parties is not None else parties_of(report, reading, carries, [card])
    telling = Telling(report, reading, mention, card, carries, known)
    heard = _by_statement(telling)
    found: dict[str, ResponseEvidence] = {}
    for statement in telling.spoken():
        told = [_heard(telling, statement, one) for one in heard.get(statement.id, ())]
        kinds = {one.kind for one in told if one is not None}
        listed = _listed(telling, statement)
        if listed is not None and listed.kind not in kinds:
            told.append(listed)
        for one in told:
            if one is not None:
                found.setdefault(one.id, one)
    return tuple(sorted(found.values(), key=lambda one: (one.span, one.id)))


def _by_statement(telling: Telling) -> Mapping[str, list[ResponseMention]]:
    """The responses that the model heard, by the statement whose cue they are, else the innermost whose words they are."""
    found: dict[str, list[ResponseMention]] = {}
    for one in telling.reading.responses:
        of_cue = [
            s for s in telling.reading.statements if s.cue is not None and s.content and s.cue.span.overlaps(one.span)
        ]
        statement = of_cue[0] if of_cue else telling.statements.at(one.span)
        if statement is not None:
            found.setdefault(statement.id, []).append(one)
    return found


def _heard(telling: Telling, statement: Statement, mention: ResponseMention) -> ResponseEvidence | None:
    if _is_the_deed(telling, mention) or _only_says(statement, mention):
        return None
    who = responder(telling, statement, mention)
    kind = _kind_in_words(telling, statement, mention) or mention.kind
    if who is None or _is_the_incident(telling, statement, kind):
        return None
    span, quote = telling.statements.quote(statement, mention.span)
    cue = statement.cue
    if cue is not None and (cue.span.overlaps(mention.span) or PLAIN_SAYING.isdisjoint(cue.text.lower().split())):
        span, quote = _with_cue(telling, cue.span, span, quote)
    return _made(telling, statement, kind, who, span, quote)


def _listed(telling: Telling, statement: Statement) -> ResponseEvidence | None:
    content = telling.statements.content(statement)
    found = _told(content)
    by_cue = None if statement.cue is None else _told(statement.cue.text)
    joined = _joined(telling, statement)
    kind: ResponseKind
    match: re.Match[str] | None
    if found is None and joined is not None:
        kind, match = joined, None  # "declared" ties "three days of mourning"
    elif found is None and by_cue is not None and by_cue[0] is ResponseKind.POSITION:
        kind, match = ResponseKind.POSITION, None  # "condemned" ties its own content
    elif found is None and statement.stance in (Stance.DEMANDS, Stance.VOWS, Stance.WARNS):
        kind, match = ResponseKind.POSITION, None
    elif found is not None:
        kind, match = found
        cue = statement.cue.text if statement.cue is not None else ""
        asked = _ASKS.search(f"{cue} {content[: match.start()]}")
        if kind is not ResponseKind.POSITION and asked:
            kind, match = ResponseKind.POSITION, None  # "We call on the government to open an inquiry"
    else:
        return None
    origin, _ = origin_of(telling, statement)
    who = responder_told(telling, statement, origin, content, match)
    if who is None or _is_the_incident(telling, statement, kind):
        return None
    span, quote = telling.statements.quote(statement, _span_of(statement, match))
    if (by_cue is not None or (found is None and joined is not None)) and statement.cue is not None:
        span, quote = _with_cue(telling, statement.cue.span, span, quote)
    return _made(telling, statement, kind, who, span, quote)


def _made(
    telling: Telling, statement: Statement, kind: ResponseKind, who: Party, span: Span, quote: str
) -> ResponseEvidence:
    origin, _ = origin_of(telling, statement)
    content = telling.statements.content(statement)
    moved_from, moved_to = _route(telling, statement, content) if kind is ResponseKind.MOVEMENT else (None, None)
    return ResponseEvidence(
        id=response_id(statement.id, kind, who),
        statement=statement.id,
        report=telling.report.id,
        who=who,
        kind=kind,
        known=known_of(telling.report, statement),
        span=span,
        quote=quote,
        origin=origin,
        amounts=_amounts(telling, statement, origin),
        moved_from=moved_from,
        moved_to=moved_to,
    )


def _kind_in_words(telling: Telling, statement: Statement, mention: ResponseMention) -> ResponseKind | None:
    """The kind of the first cue list with words that touch those that the model heard ("sent 20 tonnes of" is aid), or None."""
    within = next((part for part in statement.content if part.covers(mention.span)), None)
    if within is None:
        return None
    plain = telling.report.words(within).lower().replace("’", "'")
    start, end = mention.span.start - within.start, mention.span.end - within.start
    for kind, pattern in _RESPONSES:
        if any(match.start() < end and start < match.end() for match in pattern.finditer(plain)):
            return kind
    return None


_ASKS = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:on|upon|for)|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)? to|request(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)


def _told(words: str) -> tuple[ResponseKind, re.Match[str]] | None:
    """The kind of response that words tell, with those that tell it."""
    plain = _SILENCE.sub(lambda match: " " * len(match.group()), words.lower().replace("’", "'"))
    cues = ((kind, pattern.search(plain)) for kind, pattern in _RESPONSES)
    return next(((kind, match) for kind, match in cues if match is not None), None)


def _joined(telling: Telling, statement: Statement) -> ResponseKind | None:
    """The kind of response that a cue and what it ties tell together, where neither does alone."""
    if statement.cue is None or not statement.content:
        return None
    first = min(statement.content)
    span, words = _with_cue(telling, statement.cue.span, first, "")
    found = _told(words) if span is not first else None
    return found[0] if found is not None and found[0] is not ResponseKind.POSITION else None


def _with_cue(telling: Telling, cue: Span, span: Span, quote: str) -> tuple[Span, str]:
    """The words from the cue on, where it stands right before them: "condemned the attack"."""
    if cue.part != span.part or not 0 <= span.start - cue.end <= CUE_GAP:
        return span, quote
    whole = Span(cue.start, span.end, span.part)
    return whole, telling.report.words(whole)


def acts_in(content: str, who: Party) -> bool:
    """Whether an outlet's own words tell, in words of the cue lists, that a body did something."""
    found = _told(content)
    return found is not None and responders.acts_in(content, found[1], who)


def _is_the_deed(telling: Telling, mention: ResponseMention) -> bool:
    """Whether words tell the incident itself ("The brigade fired 12 rockets"): whoever did it, it answers nothing."""
    return any(mention.span.overlaps(span) for span in (telling.mention.trigger, *telling.mention.triggers))


def _only_says(statement: Statement, mention: ResponseMention) -> bool:
    """Whether words are a cue that takes no position: it says something, or refuses to."""
    if statement.cue is None or not statement.cue.span.overlaps(mention.span):
        return False
    if statement.stance in (Stance.DECLINES, Stance.ASSESSING):
        return True
    return not PLAIN_SAYING.isdisjoint(statement.cue.text.lower().split())


def _is_the_incident(telling: Telling, statement: Statement, kind: ResponseKind) -> bool:
    """Words that tell the incident itself ("was evacuated" in an evacuation) respond to nothing."""
    triggers = (telling.mention.trigger, *telling.mention.triggers)
    told = any(content.overlaps(span) for content in statement.content for span in triggers)
    same = {
        ResponseKind.MOVEMENT: ("movement", "evacuation", "displacement"),
        ResponseKind.INQUIRY: ("trial", "arrest"),
    }
    return told and telling.card.kind.value in same.get(kind, ())


def _span_of(statement: Statement, match: re.Match[str] | None) -> Span | None:
    if match is None or len(statement.content) != 1:
        return None
    content = statement.content[0]
    return Span(content.start + match.start(), content.start + match.end(), content.part)


def _amounts(telling: Telling, statement: Statement, origin: Party) -> tuple[Amount, ...]:
    figures = [
        figure
        for figure in telling.reading.figures
        if figure.measure in OF_PEOPLE_MOVED
        and (figure.statement == statement.id or any(content.covers(figure.span) for content in statement.content))
    ]
    return tuple(amount_of(figure, telling.reading, (), origin) for figure in figures)


def response_id(statement: str, kind: ResponseKind, who: Party) -> str:
    """The id of a response: another as soon as what is done, by whom, or the statement that says so, is another."""
    return hash_id("re", statement, kind.value, who.id)


def _route(telling: Telling, statement: Statement, content: str) -> tuple[str | None, str | None]:
    places = [place for place in telling.reading.places if any(one.covers(place.span) for one in statement.content)]
    left = next((place.name for place in places if place.role is PlaceRole.MOVED_FROM), None)
    reached = next((place.name for place in places if place.role is PlaceRole.MOVED_TO), None)
    match = _FROM_TO.search(content)
    if match is not None:
        left, reached = left or match.group("from"), reached or match.group("to")
    return left, reached
