"""Claims' evidence: which statement speaks to which slot of an incident with which value, by whom, on what basis.

Rules, in order (whose an item is: `items`; figures: `counts`; what is taken back: `retracting`):
1. A value speaks through the innermost statement it stands in; in nobody's mouth it is the outlet's own voice.
2. Roles, places hit, launch points, times, triggers and figures of the mention each give one item. Who takes responsibility says
   that he did it; who is blamed is said to have done it.
3. What is declined, not yet known or in own voice called unclear gives an item without a value, by the question it answers.
4. A value that is about another incident of the report is not the mention's; a value that points at no words is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from onrecord.lang.incident_cues import BLAMED_FOR
from onrecord.lang.questions import (
    KEPT_BACK,
    MOTIVE,
    OPEN,
)
from onrecord.link.claims.bearing import act_of, denies_deed
from onrecord.link.claims.counts import figures_of
from onrecord.link.claims.items import SLOT_OF_ROLE, Telling, item_of, slot_asked
from onrecord.link.claims.retracting import retractions_of
from onrecord.link.claims.values import (
    label_of,
    names_nobody,
    party_value,
    place_key,
    place_value,
    thing_value,
    value_of_party,
)
from onrecord.link.incidents.cards import kind_value, role_value
from onrecord.link.parties.actors import actor_in, country_in
from onrecord.link.parties.names import fold, slug
from onrecord.link.parties.parties import parties_of
from onrecord.model.evidence import Act, Carry, Evidence, Interval, MentionCard, Named, Party
from onrecord.model.reading import IncidentMention, Reading, RoleFiller, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    DOERLESS,
    TO_THE_DAY,
    Directness,
    PlacePrecision,
    PlaceRole,
    Polarity,
    Role,
    Slot,
    SourceKind,
    Stance,
)

_OPEN, _KEPT, _MOTIVE = re.compile(OPEN), re.compile(KEPT_BACK), re.compile(MOTIVE, re.IGNORECASE)
_DAMAGED = re.compile(r"\bdamag(?:ed|ing) (?P<what>(?:the|a|an|its|some|several|at least|part of)\s[^.,;“”]{3,60})")


def evidence_of(
    report: Report,
    reading: Reading,
    mention: IncidentMention,
    card: MentionCard,
    carries: Sequence[Carry] = (),
    parties: Mapping[str, Party] | None = None,
) -> tuple[Evidence, ...]:
    """Everything a report's telling of one incident bears on, each item once, in a fixed order.

    `parties`: `parties_of` the report (made here where not given). Raises ValueError as `known_of`.
    """
    known = parties if parties is not None else parties_of(report, reading, carries, [card])
    telling = Telling(report, reading, mention, card, carries, known)
    items: dict[str, Evidence] = {}
    for make in (
        _roles,
        _places,
        _times,
        _kinds,
        figures_of,
        _credit,
        _named_as,
        _motives,
        _damage,
        _gaps,
        retractions_of,
    ):
        for item in make(telling):
            items.setdefault(item.id, item)
    return tuple(sorted(items.values(), key=lambda item: (item.slot, item.act.value, item.span, item.id)))


# -- what each part of a reading gives -----------------------------------------------------------------------------------


def _roles(telling: Telling) -> Iterator[Evidence]:
    for filler in telling.mention.roles:
        slot = SLOT_OF_ROLE.get(filler.role)
        statement = telling.statements.at(filler.span)
        if slot is None or statement is None or not filler.text.strip() or names_nobody(filler.text):
            continue
        if any(time.span.covers(filler.span) for time in telling.reading.times):
            continue  # "the September shooting"
        if filler.role is Role.VICTIM and _is_where(telling, filler):
            continue  # "a coach who was shot in southern Keld"
        if filler.role is Role.BY and _SITE.search(filler.text):
            continue  # "the Keld mall shooting": a site does nothing
        if statement.stance is Stance.ASSESSING:
            continue  # what is not known yet is asked for in words (`_gaps`), not by every name beside it
        if slot is Slot.BY and (
            _suffers(telling, filler) or _is_topic(telling, filler) or _fires_back(telling, filler)
        ):
            continue
        owned = statement.stance is Stance.TAKES_RESPONSIBILITY or _is_brought_down(telling, statement)
        if slot is Slot.BY and telling.mention.kind in DOERLESS and not owned:
            continue  # nobody does a crash: whom it is blamed on is told by who blames (`_credit`)
        if slot is Slot.BY and (
            _SOMEBODY.fullmatch(filler.text.strip()) or _of_defence(telling, filler) or _is_where(telling, filler)
        ):
            continue
        value = role_value(filler, telling.card.known)
        party = telling.parties[statement.id]
        possessed = _possessed(telling, filler)
        if slot is Slot.BY and _ITS_OWN.match(possessed):
            whose = _whose(telling, statement, possessed, party)
            value = value_of_party(whose) if not whose.own and (whose.side or whose.named) else value
        if slot in (Slot.LAUNCHED_FROM, Slot.WHERE):
            place = next((one for one in telling.reading.places if one.span.overlaps(filler.span)), None)
            value = place_value(place) if place is not None else thing_value(filler.text)
        yield item_of(telling, statement, slot.value, value, filler.span)


def _is_brought_down(telling: Telling, statement: Statement) -> bool:
    """Whether the statement tells that somebody shot down what crashed."""
    return _DOWNED.search(telling.statements.content(statement)) is not None


_DOWNED = re.compile(
    r"\b(?:sh(?:ot|oot(?:s|ing)?)\s+(?:(?!(?:in|on|at|from|inside|near|by)\b)[\w’'-]+\s+){0,4}?down|downed|brought\s+(?:[\w’'-]+\s+){0,4}?down)\b(?!\s+(?:the|a)\s+(?:street|road|river|hill))",
    re.IGNORECASE,
)


def _possessed(telling: Telling, filler: RoleFiller) -> str:
    """A filler's words with the "our" or "its" before them."""
    text = telling.report.text_at(filler.span)
    before = re.search(
        r"\b(?:its|our) (?:own )?\Z", text[max(0, filler.span.start - 9) : filler.span.start], re.IGNORECASE
    )
    return f"{before.group()}{filler.text}" if before else filler.text


def _whose(telling: Telling, statement: Statement, words: str, party: Party) -> Party:
    """Whose forces "its forces", "our army" are: the speaker's; in indirect words of another, told by a body in its own release, that body's ("the
    Military Council has announced that our army fired")."""
    told_by_another = fold(words).startswith("our ") and statement.directness is Directness.INDIRECT
    if not told_by_another:
        return party
    own = (one for one in telling.reading.statements if one.own_voice and not telling.parties[one.id].own)
    return next((telling.parties[one.id] for one in own), party)


_SITE = re.compile(
    r"\b(?:mall|school|church|mosque|hospital|clinic|hotel|market|station|airport|stadium|park|street|restaurant|bar|nightclub|store|supermarket|temple|shrine|synagogue|monastery|cathedral|mine|quarry|pit|factory|warehouse|building|tower|bridge|dam|pier|terminal|depot|theatre|theater|cinema|arena|hall|stage|plaza|square)s?\Z",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(
    r"(?:(?:one|two|three|some) of )?(?:its|our) (?:own )?(?:[\w-]+ )?(?:fighters|forces|men|soldiers|members|troops|militants|aircraft|drones|jets|planes|pilots|army|navy)\b",
    re.IGNORECASE,
)
""" "Its forces struck": whoever says so did."""
_TOWN_OF = re.compile(r"(?:the )?(?:city|town|village|port|district|region|province|suburb) of\b", re.IGNORECASE)
_PART_OF_STATE = re.compile(
    r"(?:the )?(?:north|south|east|west|central|northern|southern|eastern|western|northeast\w*|northwest\w*|southeast\w*|southwest\w*)\s[A-Z]\w+\Z",
    re.IGNORECASE,
)
""" "A bomb in northwest Keldia kills six": where, not who."""
_SOMEBODY = re.compile(
    r"(?:an?|the|one|another|single|lone|two|three|some)?\s*(?:\w+ed\s+)?(?:man|woman|men|women|person|persons|people|attackers?|assailants?|suspects?|perpetrators?|driver|individual)"
    r"(?:\s+(?:with|armed\s+with|wielding|carrying|in)\s+.{1,40})?",
    re.IGNORECASE,
)
""" "A man did it": that somebody did is no answer to who."""
_DEFENCE = re.compile(r"\b(?:air|missile)[- ]?defen[cs]es?\b|\binterceptors?\b", re.IGNORECASE)
_HELD_BY = re.compile(
    r"\b(?:he|she|attacker|gunman|suspect|assailant|knifeman|shooter|perpetrator|driver)\b[^.;]{0,40}\b(?:was|were|been)\s+(?:\w+\s+){0,2}"
    r"(?:shot|killed|overpowered|arrested|detained|wounded|subdued|stopped)\b[^.;]{0,30}\bby\s+(?:the\s+|armed\s+|local\s+)*\Z",
    re.IGNORECASE,
)


def _words_after(telling: Telling, filler: RoleFiller) -> str:
    text = telling.report.text_at(filler.span)
    return text[filler.span.end : filler.span.end + 80]


def _suffers(telling: Telling, filler: RoleFiller) -> bool:
    """ "A boy stabbed to death in Keld has been named": who suffered it did not do it."""
    return _SUFFERS.match(_words_after(telling, filler)) is not None


def _fires_back(telling: Telling, filler: RoleFiller) -> bool:
    """ "Rockets had struck their compound and troops returned fire": who answers a deed did not do it."""
    return _FIRES_BACK.match(_words_after(telling, filler)) is not None


def _is_topic(telling: Telling, filler: RoleFiller) -> bool:
    """ "Lewisham stabbing: Boy named": a single name that opens the title, and is no actor's, says where."""
    opens = filler.span.part == "title" or (telling.report.title or "\0").startswith(filler.text)
    alone = filler.span.start == 0 and len(filler.text.split()) == 1 and opens
    known = country_in(filler.text) is not None or actor_in(filler.text) is not None
    return alone and not known and _HEADS.match(_words_after(telling, filler)) is not None


_SUFFERS = re.compile(
    r"\s+(?:(?:was|were|is|are|been|being|has|have|had)\s+)*(?:fatally\s+)?(?:shot|stabbed|knifed|hacked|beaten|strangled|burned|burnt|trampled|crushed|bludgeoned|killed|murdered|found)"
    r"(?:\s+(?:to\s+death|dead|and\s+killed|and\s+wounded))?(?=\s*(?:\b(?:in|at|on|near|outside|inside|by|during|after|as|while|when|has|have|had|was|were)\b|[.,;:]|\Z))",
    re.IGNORECASE,
)
_FIRES_BACK = re.compile(
    r"\s+(?:(?:had|have|has|then|immediately)\s+)*(?:return(?:ed|s|ing)\s+fire|(?:fired|shot)\s+back)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:stabbing|shooting|attack|bombing|killing|murder|fire|crash|blast|explosion|collapse|riot|siege|kidnapping|raid)s?\b",
    re.IGNORECASE,
)


def _of_defence(telling: Telling, filler: RoleFiller) -> bool:
    """Who shot down what was fired, or shot and held the attacker, did not do it."""
    if filler.span.part == "title":
        return _DEFENCE.search(filler.text) is not None
    before = telling.report.text[max(0, filler.span.start - 140) : filler.span.start]
    return _DEFENCE.search(filler.text) is not None or _HELD_BY.search(before) is not None


def _is_where(telling: Telling, filler: RoleFiller) -> bool:
    """Whether who did it is but a place that is no state ("the refinery on the Volga was attacked")."""
    found = next(
        (
            one
            for one in telling.reading.places
            if one.span.covers(filler.span) or (one.span.overlaps(filler.span) and _TOWN_OF.match(filler.text))
        ),
        None,
    )
    side = None if found is None or found.precision is PlacePrecision.COUNTRY else found
    part = _PART_OF_STATE.match(filler.text) is not None and country_in(filler.text) is not None
    return part or (side is not None and side.role not in (PlaceRole.SEAT, PlaceRole.ORIGIN))


def _places(telling: Telling) -> Iterator[Evidence]:
    slots = {PlaceRole.HIT: Slot.WHERE, PlaceRole.LAUNCHED_FROM: Slot.LAUNCHED_FROM}
    kept = {(place_key(place), place.role) for place in telling.card.places}
    for index in telling.mention.places:
        place = telling.reading.places[index]
        if (place_key(place), place.role) not in kept:
            continue
        statement = telling.statements.at(place.span)
        if place.role in slots and statement is not None and statement.stance is not Stance.ASSESSING:
            yield item_of(telling, statement, slots[place.role].value, place_value(place), place.span)


def _times(telling: Telling) -> Iterator[Evidence]:
    begins, ends = telling.card.begins, telling.card.ends
    for index in telling.mention.times:
        time = telling.reading.times[index]
        statement = telling.statements.at(time.span)
        if time.begins is None or statement is None or statement.stance is Stance.ASSESSING:
            continue
        if time.precision not in TO_THE_DAY and telling.mention.precision in TO_THE_DAY:
            continue  # "last week's strike" beside its day says nothing of when it was
        value = Interval(time.begins, time.ends or time.begins, label_of(time.text), time.precision)
        slack = timedelta(days=1)
        off = begins is not None and (value.ends < begins - slack or value.begins > (ends or begins) + slack)
        if not off:
            yield item_of(telling, statement, Slot.WHEN.value, value, time.span)


def _kinds(telling: Telling) -> Iterator[Evidence]:
    """That it happened, once a voice: who speaks of a strike five times says once that there was one."""
    said: set[tuple[str, Act | None]] = set()
    for span in dict.fromkeys((telling.mention.trigger, *telling.mention.triggers)):
        statement = telling.statements.at(span)
        if statement is None or statement.stance in (Stance.DECLINES, Stance.ASKS):
            continue
        act = _kind_act(telling, statement)
        voice = (telling.parties[statement.id].id, act)
        if voice not in said:
            said.add(voice)
            yield item_of(telling, statement, Slot.KIND.value, kind_value(telling.mention.kind), span, act)


def _kind_act(telling: Telling, statement: Statement) -> Act | None:
    """That it happened is what an assessing or open statement still takes for granted."""
    act = act_of(statement, kind_value(telling.mention.kind), "", "")
    return Act.ASSERTS if act is Act.LEAVES_OPEN else None


def _credit(telling: Telling) -> Iterator[Evidence]:
    """Responsibility taken, blamed or denied."""
    triggers = (telling.mention.trigger, *telling.mention.triggers)
    named = any(one.stance is Stance.TAKES_RESPONSIBILITY and telling.parties[one.id].named for one in telling.spoken())
    for statement in telling.spoken():
        party = telling.parties[statement.id]
        if statement.stance is Stance.TAKES_RESPONSIBILITY and named and not party.named:
            continue  # the headline's "militant faction", whom the text names
        if statement.stance is Stance.TAKES_RESPONSIBILITY and statement.polarity is Polarity.PLUS and not party.own:
            span = statement.source.span if statement.source is not None else None
            yield item_of(telling, statement, Slot.BY.value, value_of_party(party), span, Act.ASSERTS)
        elif (
            statement.stance is Stance.BLAMES
            and statement.target is not None
            and not names_nobody(statement.target.name)
        ):
            about = statement.id in telling.mention.statements and _of_deed(telling, statement)
            about = about or (telling.card.main and _of_nothing_else(telling, statement))
            if about or any(content.overlaps(span) for content in statement.content for span in triggers):
                value = party_value(statement.target.name, telling.card.known.published)
                yield item_of(telling, statement, Slot.BY.value, value, statement.target.span, Act.ASSERTS)
        elif not party.own and party.side is not None and statement.id in telling.mention.statements:
            words = telling.statements.all_words(statement)
            if re.search(r"\b(?:den(?:y|ied|ies|ying))\b", words) and denies_deed(words):
                yield item_of(telling, statement, Slot.BY.value, value_of_party(party), None, Act.DENIES)
            elif (no_link := _NO_LINK.search(telling.statements.content(statement))) is not None:
                actor = actor_in(no_link["whom"], telling.card.known.published)
                if actor is not None and actor.kind is SourceKind.ARMED_GROUP:
                    value = party_value(actor.name, telling.card.known.published)
                    yield item_of(telling, statement, Slot.BY.value, value, None, Act.DENIES)


def _named_as(telling: Telling) -> Iterator[Evidence]:
    """ "The gunman has been identified as Jan Roe": who did it, in what is said of a report's own incident."""
    if not telling.card.main:
        return
    for statement in telling.spoken():
        for content in statement.content:
            words = telling.report.text if content.part == "text" else telling.report.title or ""
            for match in _IDENTIFIED.finditer(words, content.start, content.end):
                value = party_value(match["name"], telling.card.known.published)
                yield item_of(telling, statement, Slot.BY.value, value, Span(*match.span("name"), content.part))


_IDENTIFIED = re.compile(
    r"\b(?:gunman|shooter|attacker|assailant|bomber|killer|knifeman|hijacker)\s+(?:(?:has|had)\s+been|was|is)\s+(?:\w+ly\s+|since\s+)?(?:identified|named)\s+(?:by\s+[\w\s]{2,40}?\s+)?as\s+"
    r"(?P<name>[A-Z][\w’'-]+(?:\s+(?:[A-Z][\w.’'-]*\w|al-[\w’'-]+|bin|de|van|von|der)){1,4})"
)


_NO_LINK = re.compile(
    r"\bno\s+(?:links?|ties?|connections?|signs?|evidence|indications?|proof)\b(?P<whom>[^.;]{5,120})",
    re.IGNORECASE,
)
""" "We have found no link to the Harbour Front", "no sign that he acted for it": that it did the deed is denied."""


def _of_deed(telling: Telling, statement: Statement) -> bool:
    """Whether blame is for the deed, not for what was made of it ("accused the government of hiding the figure")."""
    return _BLAMED_FOR.search(telling.statements.all_words(statement)) is not None


def _of_nothing_else(telling: Telling, statement: Statement) -> bool:
    """Whether somebody is blamed, and what for is not told: for what the report is on ("The ministry blamed forces loyal to …")."""
    text = telling.statements.content(statement)
    blamed = statement.cue is not None and statement.cue.text.lower().split()[-1:] in (
        ["blamed"],
        ["blames"],
        ["blaming"],
    )
    return blamed and re.search(r"\b(?:for|of|over|on)\b", text.split(",")[0]) is None


_BLAMED_FOR = re.compile(BLAMED_FOR)


def _motives(telling: Telling) -> Iterator[Evidence]:
    triggers = (telling.mention.trigger, *telling.mention.triggers)
    for statement in telling.spoken():
        for content in statement.content:
            about = statement.id in telling.mention.statements or any(content.overlaps(span) for span in triggers)
            match = _MOTIVE.search(telling.report.words(content)) if about and telling.card.main else None
            if match is not None and not _NOT_DONE.search(telling.report.words(content)[: match.start()]):
                span = Span(content.start + match.start(), content.start + match.end(), content.part)
                label = label_of(match.group())
                yield item_of(telling, statement, Slot.MOTIVE.value, Named(slug(match.group("why")), label), span)


_NOT_DONE = re.compile(r"\b(?:not|never|n['’]t)\s+\Z")
""" "Did not reply to five emails" is no reply to anything."""


def _damage(telling: Telling) -> Iterator[Evidence]:
    for statement in telling.spoken():
        for content in statement.content:
            match = (
                _DAMAGED.search(telling.report.words(content)) if statement.id in telling.mention.statements else None
            )
            if match is not None and statement.stance is Stance.ASSERTS:
                span = Span(content.start + match.start("what"), content.start + match.end("what"), content.part)
                yield item_of(telling, statement, Slot.DAMAGE.value, thing_value(match.group("what")), span)


_QUESTIONS = re.compile(r",?\s+(?:or|and|nor)\s+(?=whether\b|how\b|if\b|who\b|why\b|where\b|what\b|which\b)")
"""Between two questions of one sentence ("how many there were, or whether any of them were hurt")."""


SHORT_QUESTION = 6
"""Words below which a question is told by what stands before it ("Some were pulled out; the ministry will not say how many")."""


_OWN_NATIONALS = re.compile(
    r"\bany\s+[A-Z][a-z]+(?:\s+(?:victims?|casualties|citizens?|nationals?|passengers?|tourists?|dead|injured))?\b"
)


def _before_statement(telling: Telling, statement: Statement) -> str:
    """The words of the paragraph before a statement, lower case; the 200 characters next to it."""
    first = min(statement.content)
    if first.part == "title":
        return ""
    text = telling.report.text
    opening = text.rfind("\n\n", 0, first.start) + 1
    return text[max(opening, first.start - 200) : first.start].lower()


def _gaps(telling: Telling) -> Iterator[Evidence]:
    """Questions a source keeps back or leaves open."""
    for statement in telling.spoken():
        words = telling.statements.all_words(statement)
        own = telling.parties[statement.id].own or statement.own_voice
        declined = statement.stance is Stance.DECLINES or (own and _KEPT.search(words) is not None)
        opened = statement.stance is Stance.ASSESSING or (own and _OPEN.search(words) is not None)
        if not (declined or opened) or (own and not telling.card.main):
            continue
        asked = [slot_asked(part) for part in _QUESTIONS.split(words)]
        if opened and _OWN_NATIONALS.search(telling.statements.content(statement)):
            continue  # "did not know of any British victims" asks after those alone
        if not any(asked) and declined and len(words.split()) < SHORT_QUESTION:
            before = _before_statement(telling, statement)
            asked = [slot_asked(f"how many {before}")]
        for slot in dict.fromkeys(one for one in asked if one is not None):
            yield item_of(telling, statement, slot, None, None, Act.WITHHOLDS if declined else Act.LEAVES_OPEN)
