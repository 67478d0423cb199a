"""What sets a telling apart from what the report is on, by the words before and in its noun phrase and around its clause.

Rules, in order, a later one outweighing those before it:
1. "Another", "unrelated" in its noun phrase, or words that part it from the report's own ("nothing to do with", "no link"): another.
2. "Previous", "similar", "earlier" in its noun phrase: older. So is what is told anew under a time before the news, where nothing is told yet.
3. Right after "in retaliation for", "because of": a cause. Right after "like", "similar to", or blamed on somebody: context, where nothing is
   told yet.
Whether it is definite, plural, a series ("dozens of attacks"), a charge in court, or stands after "after", "since" is told here too.
"""

from __future__ import annotations

import re

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.page import Page
from onrecord.lang import harm
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Reading
from onrecord.model.vocabulary import Measure, Stance

SERIES_FROM = 10
"""A counted series of at least so many is told as one incident of its own."""
_AFTER_ANOTHER = re.compile(
    r"[^.;:!?]{0,60}?\b\w+\s+(?:nights?|days?|hours?|weeks?|months?|years?)\s+(?:after|before)\s+(?:the|that)\s+(?:[\w-]+\s+){0,2}?(?:"
    + "|".join(sorted(harm.HAPPENINGS))
    + r")\b",
    re.IGNORECASE,
)
""" "The killing of a man in Keld two nights after the attack" …"""
_CAME = frozenset("came come comes was were is happened occurred took struck followed has had".split())
"""… but "the killing came two nights after it" is told of the killing."""
_SET_APART, _ELSEWHEN, _NO_LINK = (
    re.compile(words, re.IGNORECASE) for words in (cues.SET_APART, cues.ELSEWHEN, cues.NO_LINK)
)
_TOLLS = frozenset("number toll tally count".split())
_OVER_HOURS = re.compile(
    r"\W*(?:in|over|during|within)\s+the\s+(?:past|last|previous|preceding)\s+(?:(?:24|48|72)\s+hours|day)\b",
    re.IGNORECASE,
)
"""The opening of a sentence that sums up a day or two."""
_EARLIER = re.compile(
    r"(?:(?P<vague>Earlier\s+(?:this|last)\s+\w+)|Last\s+(?:week|month|year|\w+ber|\w+ary|March|April|May|June|July|August)|(?:A|Two|Three|Four|Five|Six)\s+(?:day|week|month|year)s?\s+(?:ago|earlier|before)"
    r"|In\s+(?:[A-Z][a-z]+,?\s+)?(?:19|20)\d\d)\b"
)
_HARM = frozenset("death deaths dead toll damage losses injuries casualties victims destruction flooding".split())
_CHARGE = (
    "charged with",
    "charge of",
    "charges of",
    "count of",
    "counts of",
    "accused of",
    "guilty of",
    "guilty to",
    "convicted of",
    "suspicion of",
    "charges including",
    "indicted on",
    "charged in connection with",
    "warrant for",
    "warrants for",
    "wanted for",
    "arrested for",
    "detained for",
    "held for",
    "fined for",
    "jailed for",
    "facing",
    "degree",
    "attempted",
)


class Apart:
    """Marks the tellings of one page."""

    def __init__(self, page: Page, words: Words, found: Reading) -> None:
        self.page, self.words, self.lower = page, words, words.lower
        self.blamed = [
            page.at(span)
            for statement in found.statements
            if statement.stance is Stance.BLAMES
            for span in statement.content
        ]
        self.counts = [
            (page.at(figure.span), figure) for figure in found.figures if figure.measure is Measure.INCIDENTS
        ]

    def mark(self, telling: Telling) -> None:
        """Sets `definite`, `indefinite`, `plural`, `often`, `series`, `charge`, `apart` and `since` of a telling whose victim is set."""
        lower = self.lower
        start = telling.phrase[0]
        clause = self.words.clauses[telling.clause]
        inside = lower[start : telling.hit.first]
        telling.definite = bool(inside) and (inside[0] in cues.DEFINITE or inside[0].endswith("'s"))
        telling.indefinite = bool(inside) and inside[0] in ("a", "an")
        head = lower[telling.hit.last - 1]
        telling.plural = not telling.hit.verb and head.endswith("s") and not head.endswith("ss")
        at = telling.hit.first if telling.hit.verb else start
        back = lower[max(clause.first, at - 6) : at]
        if telling.hit.verb:
            subject = self.words.subject(at)
            at = subject[0] if subject and subject[0] >= clause.first else at
            back = lower[max(clause.first, at - 3) : at]
        telling.often = any(
            word in cues.OFTEN for word in lower[max(clause.first, telling.hit.first - 2) : telling.hit.last + 2]
        ) or self.words.text(telling.hit.last, telling.hit.last + 2) in ("many times", "several times", "again and")
        telling.series = telling.plural and self._is_series(start, inside)
        telling.charge = (not telling.hit.verb and self.words.ends(start, _CHARGE, 1)) or any(
            word in ("degree", "second-degree", "first-degree") for word in inside
        )
        if any(word in cues.ANOTHER for word in inside) and not (telling.definite and "second" not in inside):
            telling.apart = "another"
        if not cues.EXPRESSLY.isdisjoint(inside) or self._is_set_apart(telling):
            telling.apart = "another"
        if any(word in ("previous", "past", "prior", "recent", "similar", "earlier", "historic") for word in inside):
            telling.apart = "older"
        anew = (
            telling.indefinite
            or (telling.hit.verb and telling.hit.means is not None and self._is_told_anew(telling))
            or (telling.kind in ("storm", "earthquake") and self._is_named_first_here(telling))
        )
        if anew and telling.sentence > 1 and self._opens_earlier(telling):
            telling.apart = telling.apart or "older"
        if self.words.ends(at, cues.CAUSE_BEFORE) and not self._is_what_harmed(telling, at):
            telling.apart = "cause"
        elif self.words.ends(at, cues.CONTEXT_BEFORE, 1) and not self._is_news(telling, at):
            if (
                not telling.definite
                or "outcome" in telling.marks
                or telling.apart
                or self.words.ends(at, ("similar to", "like", "reminiscent of", "worst since"), 1)
            ):
                telling.apart = telling.apart or "context"
        elif (
            (not telling.definite or "outcome" in telling.marks)
            and not telling.hit.verb
            and self._is_blamed(telling, clause.first, at)
        ):
            telling.apart = telling.apart or "context"
        told = (
            clause.opener == "who"
            and telling.hit.verb
            and not telling.apart
            and telling.victim is not None
            and telling.victim[1] <= clause.first
        )
        if told and telling.victim is not None and self.words.ends(telling.victim[0], cues.CAUSE_BEFORE, 1):
            telling.apart = "cause"
        telling.since = (
            clause.opener in ("after", "since")
            or self.words.ends(at, cues.TIME_BEFORE, 0)
            or any(word in ("after", "since", "following") for word in back[-4:])
        )

    def _opens_earlier(self, telling: Telling) -> bool:
        """ "Earlier this month 23 people died in a flood in Keld": a sentence that opens with a time before the news tells of another."""
        start = self.words.tokens[self.words.ranges[telling.sentence][0]].start
        told = _EARLIER.match(self.page.document.text, start)
        return told is not None and (telling.kind in cues.NATURE or told["vague"] is not None)

    def _is_named_first_here(self, telling: Telling) -> bool:
        """ "Last week Hurricane Rosa killed 37 people": a name that the report has not told before."""
        at = telling.hit.last
        if telling.hit.verb or at >= len(self.lower) or not self.words.cap(at):
            return False
        return self.lower[at] not in self.lower[: telling.hit.first]

    def _is_set_apart(self, telling: Telling) -> bool:
        """ "The case had nothing to do with the shooting at the Keld Bar, in which three people died"; "Two hours earlier, a man was shot in Keld.
        Police see no connection"."""
        text, at = self.page.document.text, self.words.tokens[telling.hit.first].start
        sentence = self.page.document.sentence_at(at)
        if sentence is None:
            return False
        said = _SET_APART.search(text, sentence.start, sentence.end)
        if said is not None and said.end() <= at:
            return True
        downed = self.lower[telling.hit.first] in ("shot", "shoot", "shoots", "shooting", "downed")
        if downed and telling.sentence > 1 and not telling.title and _OVER_HOURS.match(text, sentence.start):
            return True  # "In the past 24 hours, air defences shot down 47 drones over Keld"
        deed = telling.kind not in cues.NATURE and self.lower[telling.hit.first] not in ("death", "deaths")
        if deed and not telling.hit.verb and not telling.title:
            end = self.words.tokens[telling.hit.last - 1].end
            match = _AFTER_ANOTHER.match(text, end, sentence.end)
            if match is not None and _CAME.isdisjoint(match[0].lower().split()):
                return True
        anew = _ELSEWHEN.match(text, sentence.start, at) is not None or self._is_told_anew(telling)
        return anew and _NO_LINK.match(text, sentence.end) is not None

    def _is_told_anew(self, telling: Telling) -> bool:
        """ "A man was shot in Keld at 9 p.m.", "the victim of a shooting on Elm Street", behind title and lead: of what nobody has told yet."""
        if telling.title or telling.sentence <= 1:
            return False
        subject = self.words.subject(telling.hit.first) if telling.hit.verb else None
        return self.lower[subject[0]] in ("a", "an") if subject is not None else telling.indefinite

    def _is_news(self, telling: Telling, at: int) -> bool:
        """ "Two were killed in a shooting" tells it, and so does a title; "a veteran killed in a shooting" only mentions it."""
        if not self.words.ends(at, ("killed in",), 1):
            return False
        verb = max(i for i in range(at - 3, at) if self.lower[i] == "killed")
        counted = not _TOLLS.isdisjoint(
            self.lower[max(0, verb - 5) : verb]
        )  # "the number of people killed in a strike has risen"
        return telling.title or counted or not harm.BE.isdisjoint(self.lower[max(0, verb - 2) : verb])

    def _is_what_harmed(self, telling: Telling, at: int) -> bool:
        """ "The number of deaths caused by Cyclone Rosa" in a title or lead is on the cyclone."""
        if not self.words.ends(at, ("caused by", "due to", "because of"), 1):
            return False
        return not _HARM.isdisjoint(self.lower[max(0, at - 7) : at])

    def _is_blamed(self, telling: Telling, floor: int, at: int) -> bool:
        offset = self.words.tokens[telling.hit.first].start
        return any(word in cues.BLAME for word in self.lower[max(floor, at - 16) : at]) or any(
            start <= offset < end for start, end in self.blamed
        )

    def _is_series(self, start: int, inside: list[str]) -> bool:
        lower = self.lower
        if (
            start >= 2
            and lower[start - 1] == "of"
            and any(word in cues.SERIES_NOUNS for word in lower[max(0, start - 3) : start - 1])
        ):
            return True
        offset = self.words.tokens[start].start
        for (first, last), figure in self.counts:
            if (
                first <= offset + 40
                and offset - last <= 30
                and (figure.low or 0) >= SERIES_FROM
                and first <= self.words.tokens[start].end
            ):
                return True
        return any(word in cues.SERIES_NOUNS for word in inside)
