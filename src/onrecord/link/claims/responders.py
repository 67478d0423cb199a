"""Who responded: the party that speaks, or a state, body or office that the words tell to have acted.

Of words that the model heard (`model.reading.ResponseMention`), in order:
1. What a cue itself tells ("condemned"), and what "we" did, is its speaker's.
2. "It", "she", "they" are the speaker; in an outlet's own words, who was last told to speak or act.
3. Somebody named is who is so called in the report where words are given to him; else the state, body or office that the words name.
4. Where nobody is named: the subject right before, if it is a body's or an office's name; else a speaker who is a body, or in charge, or whose
   position it is.
Private people, witnesses and outlets respond to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from onrecord.lang.roles import ORGANISATION_NOUNS, PRONOUNS
from onrecord.link.claims.items import Telling, origin_of
from onrecord.link.parties.actors import find_actor, is_country
from onrecord.link.parties.identifying import identify, named_party
from onrecord.link.parties.names import fold, slug
from onrecord.link.parties.naming import bare_name
from onrecord.link.parties.toldfrom import setting_of
from onrecord.model.evidence import Party, Rank, ResponseEvidence
from onrecord.model.reading import Doer, Reading, ResponseMention, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import ResponseKind, SourceKind

NEAR = 400
"""Characters within which "it" is who was last told of."""
LONGEST_SUBJECT = 6
"""Words of a body that is told to have done something: "The education department of Keld"."""
BODIES = (SourceKind.OFFICE, SourceKind.ORGANISATION, SourceKind.STATE, SourceKind.ARMED_GROUP)
_SELF = frozenset("we us our ours i my me ourselves".split())

_AUXILIARIES = re.compile(
    r"(?:\s+(?:has|have|had|is|are|will|would|also|now|then|today|on\s+\w+day|since|already|immediately|later|said\s+it))+\s*\Z",
    re.IGNORECASE,
)
_OFFICE_NAMES = re.compile(
    r"(?:(?:[A-Z][\w’'-]*|of|the) ){0,3}?(?:President|Premier|Minister|Chancellor|Governor|Mayor|Secretary|King|Queen|Prefect|Commissioner|Administrator|Ambassador|Sheriff|Judge|Magistrate|"
    r"Bishop|Archbishop|Coroner|Speaker|Senator) (?=[A-Z])"
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
_AGENT = re.compile(
    r"\s+by\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]*(?:\s+(?:of\s+|for\s+|and\s+)?(?:the\s+)?[A-Z][\w’'-]*){0,5})"
)
""" "Is being investigated by the Roads Administration"."""
_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,6}[A-Z]")


def can_respond(party: Party) -> bool:
    """Whether a party is a state, a body, or somebody of one."""
    side = party.side or ""
    if side.startswith(("private:", "outlet:")) or party.kind in (SourceKind.OUTLET, SourceKind.WITNESS):
        return False
    return bool(side) or (party.kind in BODIES and party.named)


# -- words that the model heard -------------------------------------------------------------------------------------------


def responder(telling: Telling, statement: Statement, mention: ResponseMention) -> Party | None:
    """Who responded in words of a statement that the model heard (see the module's rules), or None."""
    origin, _ = origin_of(telling, statement)
    speaker = None if origin.own else origin
    doer = mention.doer
    words = fold(doer.text).split() if doer is not None else []
    of_cue = statement.cue is not None and statement.cue.span.overlaps(mention.span)
    if of_cue or not _SELF.isdisjoint(words[:1]):
        who = speaker
    elif doer is None:
        who = _subject_before(telling, statement, mention) or _answerable(speaker, mention.kind)
    elif len(words) == 1 and words[0] in PRONOUNS:
        who = speaker or _last_told(telling, mention)
    else:
        who = _so_called(telling, statement, doer)
    return who if who is not None and can_respond(who) else None


def responds_in(report: Report, reading: Reading, parties: Mapping[str, Party], item: ResponseEvidence) -> bool:
    """Whether words of a report that an item quotes tell of a response by the party that the item gives it to. `parties`: of its statements."""
    for one in reading.responses:
        doer = one.doer
        if one.span.part != item.span.part or not item.span.overlaps(one.span):
            continue
        if doer is None:
            before = _in_sentence(report.words(Span(0, one.span.start, one.span.part)))
            if _is_called(item.who, subject_words(before) or before):
                return True
            continue
        named = [doer]
        if fold(doer.text) in PRONOUNS:
            named = [x.doer for x in reading.responses if x.doer is not None and x.doer.span < doer.span]
            sources = [s.id for s in reading.statements if s.source is not None and s.source.span < doer.span]
        else:
            sources = [s.id for s in reading.statements if _is_of(s, doer)]
        if any(_is_called(item.who, x.text) for x in named) or any(parties[s].id == item.who.id for s in sources):
            return True
    return False


def _answerable(speaker: Party | None, kind: ResponseKind) -> Party | None:
    """A speaker whose own response something is that nobody is told to have done."""
    if speaker is None:
        return None
    answers = kind is ResponseKind.POSITION or speaker.kind in BODIES or speaker.rank is Rank.IN_CHARGE
    return speaker if answers else None


def _subject_before(telling: Telling, statement: Statement, mention: ResponseMention) -> Party | None:
    """The body, office or state that is the subject of words in a statement: "UNICEF (is trucking …)", "• WHO (delivered …)"."""
    within = next((part for part in statement.content if part.covers(mention.span)), None)
    if within is None:
        return None
    text = telling.report.words(Span(within.start, mention.span.start, within.part))
    before = _in_sentence(text)
    return party_before(telling, statement, before, within.start + len(text) - len(before))


def _in_sentence(text: str) -> str:
    """What stands in the last sentence or entry of a text."""
    return re.split(r"[.!?]\s+|\n\W*", text)[-1]


def _so_called(telling: Telling, statement: Statement, doer: Doer) -> Party | None:
    """The party of whom words are: of a source of the report, or what the words name."""
    for one in telling.reading.statements:
        if _is_of(one, doer) and not telling.parties[one.id].own:
            return telling.parties[one.id]
    bare = _plain(bare_name(doer.text))
    if find_actor(bare, telling.card.known.published) is not None or is_country(bare):
        return named_party(doer.text, telling.card.known.published)
    return _called(telling, statement, doer.span, _plain(doer.text))


def _is_of(statement: Statement, doer: Doer) -> bool:
    """Whether a statement's source is who these words name."""
    source = statement.source
    return source is not None and (
        source.span.overlaps(doer.span) or slug(_plain(bare_name(source.name))) == slug(_plain(doer.text))
    )


def _is_called(party: Party, words: str) -> bool:
    named = named_party(words)
    slugs = {slug(_plain(words)), slug(_plain(bare_name(words))), slug(_OFFICE_NAMES.sub("", words))}
    return (named is not None and named.id == party.id) or party.id.rsplit(":", 1)[-1] in slugs


def _plain(words: str) -> str:
    return re.sub(r"^(?:the|an?|our|its|their)\s+", "", words, flags=re.IGNORECASE)


def _last_told(telling: Telling, mention: ResponseMention) -> Party | None:
    """Who was told to speak or to act right before."""
    at = mention.doer.span if mention.doer is not None else mention.span
    found: list[tuple[Span, Party | None]] = []
    for one in telling.reading.statements:
        if one.source is not None and one.source.span.part == at.part and one.source.span.start < at.start:
            found.append((one.source.span, telling.parties[one.id]))
    for other in telling.reading.responses:
        doer = other.doer
        if doer is None or doer.span.part != at.part or doer.span.start >= at.start or fold(doer.text) in PRONOUNS:
            continue
        within = telling.statements.at(doer.span)
        if within is not None:
            found.append((doer.span, _so_called(telling, within, doer)))
    last = max(found, key=lambda one: one[0], default=None)
    return last[1] if last is not None and at.start - last[0].start <= NEAR else None


# -- words of the cue lists -----------------------------------------------------------------------------------------------


def responder_told(
    telling: Telling, statement: Statement, origin: Party, content: str, match: re.Match[str] | None
) -> Party | None:
    """Who responded in words that `lang.responses` knows: the party that speaks, or who is told to have acted. `match`: those words in the content."""
    if not origin.own:
        other = _acts_in_release(telling, statement, content, match)
        return other or (origin if can_respond(origin) else None)
    if match is None or len(statement.content) != 1:
        return None
    start = min(statement.content).start
    agent = _AGENT.match(content, match.end())
    if agent is not None:
        return _named_subject(telling, statement, agent.group("who"), start + agent.start("who"))
    return party_before(telling, statement, content[: match.start()], start)


def _acts_in_release(telling: Telling, statement: Statement, content: str, match: re.Match[str] | None) -> Party | None:
    """Another body that a body's own release tells to have done something ("The Red Cross has deployed …"), or None."""
    if statement.source is not None or match is None or len(statement.content) != 1:
        return None
    start = min(statement.content).start
    agent = _AGENT.match(content, match.end())
    if agent is not None:
        return _named_subject(telling, statement, agent.group("who"), start + agent.start("who"))
    bare = _bare(content[: match.start()])
    if not bare or not all(word[:1].isupper() or word in ("of", "for", "the", "and") for word in bare.split()):
        return None
    return party_before(telling, statement, content[: match.start()], start)


def acts_in(content: str, told: re.Match[str], who: Party) -> bool:
    """Whether an outlet's own words tell that a body did something: it is their subject. `told`: the words for it in the content."""
    agent = _AGENT.match(content, told.end())
    name = subject_words(content[: told.start()]) if agent is None else _bare(agent.group("who"))
    return name is not None and who.id.rsplit(":", 1)[-1] in (slug(name), slug(_OFFICE_NAMES.sub("", name)))


def party_before(telling: Telling, statement: Statement, before: str, start: int) -> Party | None:
    """The party that the words before a response name, if it can respond: a known actor or state in them, or the subject that they are. `start`: of these words."""
    named = named_party(before, telling.card.known.published)
    who = named or _named_subject(telling, statement, before, start)
    return who if who is not None and can_respond(who) else None


def _named_subject(telling: Telling, statement: Statement, before: str, start: int) -> Party | None:
    name = subject_words(before)
    if name is None:
        return None
    part = min(statement.content).part
    return _called(telling, statement, Span(start, start + len(before), part), name)


def _called(telling: Telling, statement: Statement, span: Span, name: str) -> Party | None:
    """The party of this name in the report."""
    office = _OFFICE_NAMES.match(name)
    source = (
        Source(span, name, name[office.end() :], SourceKind.PERSON, True, role=office.group().strip())
        if office is not None
        else Source(span, name, name, SourceKind.ORGANISATION, name[:1].isupper())
    )
    return identify(source, telling.report, statement, setting_of(telling.report, telling.reading, [telling.card]))


def subject_words(before: str) -> str | None:
    """The name of a body or office, where words are but it with its auxiliaries; None for any others."""
    bare = _bare(before)
    office = _OFFICE_HOLDER.match(bare)
    if office is not None:
        return office.group()
    post = _POST.fullmatch(bare)
    if post is not None:
        return post["post"]
    head = re.split(r"\s(?:of|in|for|at)\s", bare)[0].split()[-1:]
    if not head or len(bare.split()) > LONGEST_SUBJECT or re.search(r"[,.;:“”\"]", bare):
        return None
    if _LETTERS.fullmatch(bare):
        return bare  # "UNICEF (is trucking …)"
    name = all(word[:1].isupper() for word in bare.split()) and len(bare.split()) > 1
    body = head[0].lower() in ORGANISATION_NOUNS or (name and set(bare.lower().split()) & ORGANISATION_NOUNS)
    return bare if body else None


def _bare(before: str) -> str:
    """Words without the auxiliaries that end them, letters in brackets, and the article that opens them."""
    return re.sub(
        r"^(?:the|an?)\s+|\s+\([A-Z][A-Za-z]*\)$", "", _AUXILIARIES.sub("", before).strip(), flags=re.IGNORECASE
    )
