"""Responses: what governments and organisations did or decided after an incident, as statements tell it, own voice too.

Rules: only the report's main incident has responses; the kind is the first of the cue lists that fits; who responds is the party
that speaks, or in own voice the state or body named before the cue; private people, commentators and outlets respond to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onrecord.lang.responses import FROM_TO, RESPONSES
from onrecord.lang.roles import ORGANISATION_NOUNS
from onrecord.link.amounts import amount_of
from onrecord.link.cards import known_of
from onrecord.link.items import Telling, origin_of
from onrecord.link.names import slug
from onrecord.link.parties import identify, named_party, parties_of, setting_of
from onrecord.model.evidence import Amount, Carry, MentionCard, Party, ResponseEvidence
from onrecord.model.ids import hash_id
from onrecord.model.reading import IncidentMention, Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Measure, PlaceRole, ResponseKind, SourceKind, Stance

_RESPONSES = tuple((ResponseKind(kind), re.compile(words)) for kind, words in RESPONSES)
_FROM_TO = re.compile(FROM_TO)
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
    found = [one for statement in telling.spoken() if (one := _response(telling, statement)) is not None]
    return tuple(sorted(found, key=lambda one: (one.span, one.id)))


def _response(telling: Telling, statement: Statement) -> ResponseEvidence | None:
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
    who = _who(telling, statement, origin, content, match)
    if who is None or _is_the_incident(telling, statement, kind):
        return None
    span, quote = telling.statements.quote(statement, _span_of(statement, match))
    if (by_cue is not None or (found is None and joined is not None)) and statement.cue is not None:
        span, quote = _with_cue(telling, statement.cue.span, span, quote)
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


_ASKS = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:on|upon|for)|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)? to|request(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)


def _told(words: str) -> tuple[ResponseKind, re.Match[str]] | None:
    """The kind of response that words tell, with those that tell it."""
    plain = words.lower().replace("’", "'")
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


def _who(
    telling: Telling, statement: Statement, origin: Party, content: str, match: re.Match[str] | None
) -> Party | None:
    if not origin.own:
        other = _acts_in_release(telling, statement, content, match)
        return other or (origin if _can_respond(origin) else None)
    if match is None or len(statement.content) != 1:
        return None
    before = content[: match.start()]
    agent = _AGENT.match(content, match.end())  # "is being investigated by the Roads Administration"
    if agent is not None:
        return _subject(telling, statement, agent.group("who"), agent.start("who"))
    named = named_party(before, telling.card.known.published) or _subject(telling, statement, before)
    return named if named is not None and _can_respond(named) else None


def _acts_in_release(telling: Telling, statement: Statement, content: str, match: re.Match[str] | None) -> Party | None:
    """Another body that a body's own release tells to have done something ("The Red Cross has deployed …"), or None."""
    if statement.source is not None or match is None or len(statement.content) != 1:
        return None
    agent = _AGENT.match(content, match.end())
    if agent is not None:
        return _subject(telling, statement, agent.group("who"), agent.start("who"))
    bare = _bare(content[: match.start()])
    if not bare or not all(word[:1].isupper() or word in ("of", "for", "the", "and") for word in bare.split()):
        return None
    named = named_party(bare, telling.card.known.published) or _subject(telling, statement, content[: match.start()])
    return named if named is not None and _can_respond(named) else None


_AUXILIARIES = re.compile(
    r"(?:\s+(?:has|have|had|is|are|will|would|also|now|then|today|on\s+\w+day|since|already|immediately|later|said\s+it))+\s*\Z",
    re.IGNORECASE,
)
_OFFICE_NAMES = re.compile(
    r"(?:(?:[A-Z][\w’'-]*|of|the) ){0,3}?(?:President|Premier|Minister|Chancellor|Governor|Mayor|Secretary|King|Queen) (?=[A-Z])"
)
_OFFICE_HOLDER = re.compile(
    _OFFICE_NAMES.pattern + r"(?:[A-Z][\w’'-]*(?: (?=[A-Z])|(?=\Z)|(?= [a-z]))){1,4}(?=\Z| [\w’' -]{3,60} and\Z)"
)
""" "President Jane Roe (cancelled a trip and) ordered …": who is told of by office and name."""
_POST = re.compile(
    r"(?P<post>(?:(?:[Pp]rime|[Dd]eputy|[Ii]nterior|[Hh]ealth|[Dd]efen[cs]e|[Ff]oreign|[Jj]ustice|[Tt]ransport|[Dd]istrict|[Pp]rovincial|[Rr]egional|[Pp]olice) )*"
    r"(?:[Mm]inister|[Pp]resident|[Pp]remier|[Gg]overnor|[Mm]ayor|[Pp]refect|[Cc]ommissioner|[Mm]agistrate)(?: (?:of|for) (?:the )?[A-Z][\w’'-]*(?: (?:and )?[A-Z][\w’'-]*){0,3})?)"
    r"(?:, (?:[A-Z][\w.’'-]*|al-[A-Z][\w’'-]*)(?: (?:[A-Z][\w.’'-]*|al-[A-Z][\w’'-]*)){0,4},?)?"
)
""" "The Prime Minister (directed …)", "the district commissioner of Keld, Jane Roe, (suspended …)"."""
_LONGEST_SUBJECT = 6
"""Words of a body that is told to have done something: "The education department of Keld"."""


_AGENT = re.compile(
    r"\s+by\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]*(?:\s+(?:of\s+|for\s+|and\s+)?(?:the\s+)?[A-Z][\w’'-]*){0,5})"
)


def _subject(telling: Telling, statement: Statement, before: str, start: int = 0) -> Party | None:
    """The body that the outlet says did it: the sentence's subject right before the cue ("The coastguard has suspended …"), or the words
    `before`, which stand at character `start` of the content."""
    name = _subject_words(before)
    if name is None:
        return None
    first = min(statement.content)
    span = Span(first.start + start, first.start + start + len(before), first.part)
    office = _OFFICE_NAMES.match(name)
    source = (
        Source(span, name, name[office.end() :], SourceKind.PERSON, True, role=office.group().strip())
        if office is not None
        else Source(span, name, name, SourceKind.ORGANISATION, name[:1].isupper())
    )
    return identify(source, telling.report, statement, setting_of(telling.report, telling.reading, [telling.card]))


def _bare(before: str) -> str:
    """Words without the auxiliaries that end them, letters in brackets, and the article that opens them."""
    return re.sub(
        r"^(?:the|an?)\s+|\s+\([A-Z][A-Za-z]*\)$", "", _AUXILIARIES.sub("", before).strip(), flags=re.IGNORECASE
    )


_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,6}[A-Z]")


def _subject_words(before: str) -> str | None:
    """The name of a body, where words are but it with its auxiliaries; None for any others."""
    bare = _bare(before)
    office = _OFFICE_HOLDER.match(bare)
    if office is not None:
        return office.group()
    post = _POST.fullmatch(bare)
    if post is not None:
        return post["post"]
    head = re.split(r"\s(?:of|in|for|at)\s", bare)[0].split()[-1:]
    if not head or len(bare.split()) > _LONGEST_SUBJECT or re.search(r"[,.;:“”\"]", bare):
        return None
    if _LETTERS.fullmatch(bare):
        return bare  # "UNICEF (is trucking …)"
    name = all(word[:1].isupper() for word in bare.split()) and len(bare.split()) > 1
    body = head[0].lower() in ORGANISATION_NOUNS or (name and set(bare.lower().split()) & ORGANISATION_NOUNS)
    return bare if body else None


def acts_in(content: str, who: Party) -> bool:
    """Whether an outlet's own words tell that a body did something: it is their subject."""
    found = _told(content)
    if found is None:
        return False
    agent = _AGENT.match(content, found[1].end())
    name = _subject_words(content[: found[1].start()]) if agent is None else _bare(agent.group("who"))
    return name is not None and who.id.rsplit(":", 1)[-1] in (slug(name), slug(_OFFICE_NAMES.sub("", name)))


def _can_respond(party: Party) -> bool:
    side = party.side or ""
    body = party.kind in (SourceKind.OFFICE, SourceKind.ORGANISATION, SourceKind.STATE, SourceKind.ARMED_GROUP)
    if side.startswith(("private:", "outlet:")) or party.kind in (SourceKind.OUTLET, SourceKind.WITNESS):
        return False
    return bool(side) or (body and party.named)


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
