"""Who did what to whom with what: role fillers of an incident as words of the report.

Rules, in order: doers and victims come with the tellings; whoever takes responsibility or is blamed in a statement on the
incident is a doer; a doer is a person, body, people or state: a phrase that is none by its mention or head is left out; what is
attacked is the verb's object, a passive's subject, or what stands after "at", "on", "against", each of those joined by "and" by
itself; arms come with the triggers and from "with a …" in their clauses; where it was launched from and happened are the places'.
How many they are ("two", "several") is told by figures and is no part of what was attacked or used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from onrecord.extract.incidents.clauses import Words, bare
from onrecord.extract.incidents.doers import Doers, is_when
from onrecord.extract.incidents.incident import Incident
from onrecord.extract.incidents.telling import Range, Telling
from onrecord.extract.page import Page
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Reading, RoleFiller, Statement
from onrecord.model.vocabulary import MentionLevel, MentionType, PlaceRole, Role, SourceKind, Stance

_TARGETED = frozenset(
    "strike bombing attack shooting armed-clash sabotage cyberattack explosion riot protest abduction".split()
)
_ACCIDENTS = frozenset("explosion crash fire collapse crush spill".split())
"""Kinds whose state is told as where it happened, unless somebody says that it did it."""
_AT = frozenset("at on against into upon near targeting outside with inside toward towards".split())
_AGENTS = frozenset((MentionType.PERSON, MentionType.ORGANISATION, MentionType.GROUP))
_MOST = 6
"""Fillers of one role that are kept."""
_TELLS = frozenset("leaves leave kills kill injures wounds hits claims".split())
"""Verbs of headlines that look like plural nouns."""


ARMS_WITHIN = 12
ARMS_OF_A_DOWNING = 24
"""Tokens after a deed within which "with" names its arms; a craft and its place stand between in "shot down a helicopter of the army near Keld with a missile"."""
_ARMS = cues.ORDNANCE | cues.BOMBS | cues.GUNS | cues.BLADES


class Roles:
    """Finds the role fillers of a report's incidents."""

    def __init__(self, page: Page, words: Words, found: Reading, doers: Doers) -> None:
        self.page, self.words, self.found, self.doers = page, words, found, doers

    def fillers(
        self, incident: Incident, kind: str, statements: list[Statement], places: list[int], times: list[int]
    ) -> tuple[RoleFiller, ...]:
        """Fillers in the order of the roles, each words of the report once."""
        ranges: list[tuple[Role, Range]] = []
        for telling in incident.tellings:
            where = kind in _ACCIDENTS and telling.countries  # "a Colombia coal mine blast"
            if telling.by is not None and telling.by != telling.victim and not where:
                ranges.append((Role.BY, telling.by))
            if telling.victim is not None:
                ranges.append((Role.AGAINST if "thing" in telling.marks else Role.VICTIM, telling.victim))
            ranges += [(Role.MEANS, found) for found in self._means(telling, kind)]
            if kind in _TARGETED:
                ranges += [(Role.AGAINST, found) for found in self._against(telling)]
        if kind == "bombing" or kind == "shooting":
            suffered = {telling.victim for telling in incident.tellings}
            persons = [(t.phrase[0], t.hit.last) for t in incident.tellings if self._is_person(t)]
            ranges += [
                (Role.BY, one) for one in persons if not any(v and v[0] < one[1] and one[0] < v[1] for v in suffered)
            ]
        parted = [(role, part) for role, found in ranges for part in self._parts(role, found)]
        made = [self._filler(role, *found) for role, found in parted if found[1] > found[0]]
        made += self._told(kind, incident, statements)
        made += self._where(kind, incident, places, times)
        blamed = [one.target.span for one in statements if one.stance is Stance.BLAMES and one.target is not None]
        made = [  # “blamed the attack on the Front”: it was not attacked
            one for one in made
            if one is None or one.role is not Role.AGAINST or not any(one.span.overlaps(span) for span in blamed)
        ]  # fmt: skip
        nobody = kind in cues.NATURE or kind == "outbreak"  # nobody does an earthquake
        return _once(filler for filler in made if filler is not None and not (nobody and filler.role is Role.BY))

    def _parts(self, role: Role, found: Range) -> Iterator[Range]:
        """What is named of a phrase: of what is attacked or used each thing by itself, without their number; of doers those who can do."""
        lower = self.words.lower
        if role is Role.BY:
            yield from self._doers_of(*found)
            return
        if role not in (Role.AGAINST, Role.MEANS):
            yield found
            return
        first = found[0]
        joints = [i for i in range(*found) if role is Role.AGAINST and lower[i] == "and" and not self._in_name(i)]
        for last in (*joints, found[1]):
            while first < last and (lower[first] in cues.HOW_MANY or self.words.tokens[first].kind == "number"):
                first += 1
            yield first, last
            first = last + 1

    def _doers_of(self, first: int, last: int) -> Iterator[Range]:
        """Those of a phrase who can do; of "FMLN guerrillas" the body too that they are of."""
        lower = self.words.lower
        if not self._is_doer(first, last):
            return
        while first < last - 1 and lower[first] in cues.HEDGES | cues.DETERMINERS:
            first += 1
        yield first, last
        body = self._body_in(first, last)
        if body is not None:
            yield body

    def _body_in(self, first: int, last: int) -> Range | None:
        """A body's name inside a phrase whose head is another word, a person's or a group's."""
        words = self.words
        if not {words.lower[last - 1], bare(words.lower[last - 1])} & (cues.DOER_HEADS | cues.PERSON_HEADS):
            return None
        for mention in self.found.mentions:
            if mention.level is MentionLevel.NAME and mention.type is MentionType.ORGANISATION:
                start, end = self.page.at(mention.span)
                if words.tokens[first].start <= start and end <= words.tokens[last - 1].start:
                    return words.token_at(start), words.token_at(end - 1) + 1
        return None

    def _in_name(self, i: int) -> bool:
        """Whether a token stands inside a name ("Trinidad and Tobago")."""
        start = self.words.tokens[i].start
        return any(
            self.page.at(m.span)[0] < start < self.page.at(m.span)[1] - 1
            for m in self.found.mentions
            if m.level is MentionLevel.NAME
        )

    def _is_doer(self, first: int, last: int) -> bool:
        """Whether a phrase is of a person, body, people or state, by a mention that reaches its end, a state's words in it, or its head."""
        words, lower = self.words, self.words.lower
        opens = words.sentence[first - 1] != words.sentence[first] if first else True
        if not _shouted(words, first, last) and any(
            words.cap(i) and not (opens and i == first < last - 1) for i in range(first, last)
        ):
            return True
        if self.doers.countries((first, last)):
            return True
        start, end = words.tokens[first].start, words.tokens[last - 1].end
        for mention in self.found.mentions:
            if mention.type in _AGENTS:
                at = self.page.at(mention.span)
                if at[0] < end <= at[1] + 2 and at[1] > start:
                    return True
        head = next((i for i in range(first + 1, last) if lower[i] in cues.PREPOSITIONS or lower[i] == "who"), last) - 1
        word = bare(lower[head])
        return word in cues.DOER_HEADS or word in cues.PERSON_HEADS

    def _is_person(self, telling: Telling) -> bool:
        return not telling.hit.verb and self.words.lower[telling.hit.last - 1] in cues.PERSON_HEADS

    def _filler(self, role: Role, first: int, last: int) -> RoleFiller | None:
        words = self.words
        while first < last and (words.lower[first] in ("the", "a", "an") or not words.word(first)):
            first += 1
        while last > first + 1 and words.in_title(first) and words.lower[last - 1] in _TELLS:
            last -= 1  # “Explosion at Keld market leaves 8 dead”
        if first < last - 1 and tuple(words.lower[first - 1 : first + 1]) in cues.BOUNDS:
            first += 1  # “at least three people were killed”
        if last <= first:
            return None
        person = role in (Role.BY, Role.VICTIM)
        number = words.tokens[first].kind == "number" and last == first + 1
        if words.lower[first] in cues.NO_FILLERS or (person and number):
            return None
        if words.lower[last - 1] == "many" and "how" in words.lower[first:last]:
            return None  # “could not say how many had died”
        if role is Role.AGAINST and words.lower[last - 1] in cues.NO_TARGETS:
            return None
        start, end = words.tokens[first].start, words.tokens[last - 1].end
        text = self.page.document.text[start:end]
        for ending in ("’s", "'s"):
            if text.endswith(ending):
                end -= len(ending)
        if end <= start or (start < self.page.offset) != (end <= self.page.offset):
            return None
        span = self.page.span(start, end)
        return RoleFiller(role, span, self.page.words(span))

    def _means(self, telling: Telling, kind: str) -> list[Range]:
        words, lower = self.words, self.words.lower
        found = []
        if telling.hit.means is not None:
            found.append(self._with_adjectives(telling.hit.means))
        clause = words.clauses[telling.clause]
        if kind in cues.NATURE or kind in ("crash", "protest", "outbreak"):
            if kind == "crash" and telling.hit.verb and telling.hit.means is None:
                subject = words.subject(telling.hit.first)
                if subject and any(bare(lower[i]) in cues.VEHICLES for i in range(*subject)):
                    at = next(i for i in range(subject[1] - 1, subject[0] - 1, -1) if bare(lower[i]) in cues.VEHICLES)
                    found.append((subject[0], at + 1))
            if kind == "crash" and not cues.DOWNING.isdisjoint(lower[telling.hit.first : telling.hit.last]):
                found += self._armed_with(telling, ARMS_OF_A_DOWNING)  # "shot down a plane with a missile"
            return found
        before = telling.hit.first - 1
        if (
            not telling.hit.verb
            and telling.hit.last - telling.hit.first > 1
            and bare(lower[telling.hit.first]) in _ARMS | cues.VEHICLES
        ):
            found.append((telling.hit.first, telling.hit.first + 1))  # "knife attack" as one trigger
        elif not telling.hit.verb and before >= clause.first and bare(lower[before]) in _ARMS | cues.VEHICLES:
            found.append((before, before + 1))  # "the knife attack"
        return found + self._armed_with(telling, ARMS_WITHIN)

    def _armed_with(self, telling: Telling, within: int) -> list[Range]:
        """Arms after "with", "using" or "from", within so many tokens after the deed."""
        lower, clause = self.words.lower, self.words.clauses[telling.clause]
        found: list[Range] = []
        for i in range(telling.hit.last, min(clause.last, telling.hit.last + within)):
            if lower[i] in ("with", "using", "from"):
                arms = (j for j in range(i + 1, min(clause.last, i + 6)) if bare(lower[j]) in _ARMS)
                found += [self._with_adjectives(j) for j in arms][:1]
        return found

    def _with_adjectives(self, i: int) -> Range:
        first = i
        lower = self.words.lower
        while (
            first > 0
            and self.words.clause[first - 1] == self.words.clause[i]
            and i - first < 3
            and (lower[first - 1] in cues.MEANS_ADJECTIVES or lower[first - 1] in cues.ORDNANCE)
        ):
            first -= 1
        return (first, i + 1)

    def _against(self, telling: Telling) -> list[Range]:
        words, lower, hit = self.words, self.words.lower, telling.hit
        clause = words.clauses[telling.clause]
        stop = words.ranges[telling.sentence][1]
        if "outcome" in telling.marks or telling.kind == "any":
            return []
        found: list[Range] = []
        if (
            hit.verb
            and telling.kind in ("attack", "strike", "bombing", "sabotage", "armed-clash")
            and telling.victim is None
        ):
            if self.doers.passive(telling):
                subject = words.subject(hit.first)
                if subject and not (hit.means is not None and subject[0] <= hit.means < subject[1]):
                    found.append(subject)
            elif "arms" not in telling.marks:
                phrase = words.phrase(hit.last, stop)
                if phrase and not is_when(lower[phrase[0]]):
                    found.append(phrase)
        for i in range(hit.last, min(clause.last, hit.last + 14)):
            if lower[i] in _AT and i + 1 < stop and lower[i + 1] not in ("least", "most", "about", "around"):
                begin = i + 1
                if lower[i + 1] in ("no", "more", "fewer", "less") and "than" in lower[i + 2 : i + 4]:
                    begin = lower.index("than", i + 2) + 1
                phrase = words.phrase(begin, stop)
                if phrase and not self._is_other(phrase):
                    found.append(phrase)
                    break
            if lower[i] in ("after", "before", "when", "said", "told"):
                break
        follows = words.clauses[telling.clause + 1] if telling.clause + 1 < len(words.clauses) else None
        if follows is not None and follows.sentence == telling.sentence:
            for i in range(follows.first, min(follows.last, follows.first + 2)):
                if lower[i] in ("targeting", "targeted", "hitting", "striking"):
                    begin = i + 3 if lower[i + 1 : i + 3] == ["at", "least"] else i + 1
                    phrase = words.phrase(begin, stop)
                    if phrase:
                        found.append(phrase)
        return found

    def _is_other(self, phrase: Range) -> bool:
        """A time, number or arm, no target."""
        head = self.words.lower[phrase[1] - 1]
        start = self.words.tokens[phrase[0]].start
        if any(self.page.at(time.span)[0] <= start < self.page.at(time.span)[1] for time in self.found.times):
            return True
        return (
            is_when(self.words.lower[phrase[0]])
            or is_when(head)
            or self.words.tokens[phrase[1] - 1].kind == "number"
            or head in ("p.m.", "a.m.", "cause", "gmt", "time", "least", "once", "pistol", "gun", "knife")
            or bare(head) in cues.ORDNANCE | cues.GUNS | cues.BLADES
        )

    def _told(self, kind: str, incident: Incident, statements: list[Statement]) -> list[RoleFiller]:
        made = []
        for statement in statements:
            source = statement.source
            if source is None or kind in cues.NATURE:
                continue
            if (
                statement.stance is Stance.TAKES_RESPONSIBILITY
                and statement.polarity.value == "+"
                and not (incident.background and not statement.content)
            ):
                made.append(RoleFiller(Role.BY, source.span, source.text))
            elif (
                statement.stance is Stance.BLAMES
                and statement.target is not None
                and statement.polarity.value == "+"
                and any(re.search(cues.BLAMED_FOR, self.page.words(span).lower()) for span in statement.content)
            ):
                made.append(RoleFiller(Role.BY, statement.target.span, self.page.words(statement.target.span)))
            elif source.kind is SourceKind.WITNESS:
                made.append(RoleFiller(Role.WITNESS, source.span, source.text))
        return made

    def _where(self, kind: str, incident: Incident, places: list[int], times: list[int]) -> list[RoleFiller]:
        made = []
        for index in places:
            place = self.found.places[index]
            role = (
                Role.LAUNCHED_FROM
                if place.role is PlaceRole.LAUNCHED_FROM
                else Role.DESTINATION
                if place.role is PlaceRole.MOVED_TO
                else Role.PLACE
            )
            made.append(RoleFiller(role, place.span, place.text))
        made += [RoleFiller(Role.TIME, self.found.times[i].span, self.found.times[i].text) for i in times[:3]]
        if kind == "strike":
            for telling in incident.tellings:
                made += self._launched(telling)
        return made

    def _launched(self, telling: Telling) -> list[RoleFiller]:
        """ "launched from X", "took off from the X area" where the places finder has none."""
        words, lower = self.words, self.words.lower
        if "arms" not in telling.marks:
            return []
        clause = words.clauses[telling.clause]
        for i in range(telling.hit.last, min(clause.last, telling.hit.last + 5)):
            if lower[i] == "from":
                phrase = words.phrase(i + 1, clause.last, within_of=False)
                if phrase and any(words.cap(j) for j in range(*phrase)):
                    filler = self._filler(Role.LAUNCHED_FROM, *phrase)
                    return [filler] if filler else []
        return []


def _once(fillers: Iterable[RoleFiller]) -> tuple[RoleFiller, ...]:
    seen: set[tuple[str, str]] = set()
    counts: dict[Role, int] = {}
    kept: list[RoleFiller] = []
    for filler in fillers:
        key = (filler.role.value, filler.text.casefold())
        if key in seen or counts.get(filler.role, 0) >= _MOST:
            continue
        seen.add(key)
        counts[filler.role] = counts.get(filler.role, 0) + 1
        kept.append(filler)
    order = list(Role)
    return tuple(sorted(kept, key=lambda filler: order.index(filler.role)))


def _shouted(words: Words, first: int, last: int) -> bool:
    """Whether capitals tell nothing here: every word of the phrase's sentence is in them."""
    held = words.ranges[words.sentence[first]] if words.sentence[first] >= 0 else (first, last)
    long = [words.tokens[i].text for i in range(*held) if words.word(i) and len(words.tokens[i].text) > 1]
    return all(word.isupper() or not word.isalpha() for word in long)
