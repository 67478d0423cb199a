"""Who did it and who suffered it, by the clause around a trigger. Ranges are tokens.

Rules, in order: "by …" after the trigger; an active verb's subject, or the people or possessor named in it where it is an arm
("a U.S. drone"); a possessor or people's name right before a noun. Who suffered it: a passive's subject, a verb's object, what
stands after "of", a possessor of a death. A verb is passive after a form of "be", or as a participle without an object.
"""

from __future__ import annotations

from functools import cache

from onrecord.extract.incidents.clauses import Words, bare
from onrecord.extract.incidents.telling import Range, Telling
from onrecord.lang import incident_cues as cues
from onrecord.lang.nations import countries, offices

_TITLES = frozenset(
    "gen. gen general maj. maj major col. col colonel lt. lt capt. capt sgt. sgt mr. mrs. ms. dr. dr president commander sheikh adm. brig. police prime minister mr mrs ms officer".split()
)
_AFTER_PARTICIPLES = frozenset("in by at on during while outside inside near after amid as over for".split())
"""After a participle that has no object: it befell its subject ("Two officers shot dead in Keld", "Dozens arrested as …")."""


def country_words() -> dict[tuple[str, ...], str]:
    """Words of states, their peoples and offices, lower case → ISO code."""
    table: dict[tuple[str, ...], str] = {}
    for row in (*countries(), *offices()):
        for name in row.names:
            table.setdefault(tuple(name.lower().replace("-", " ").split()), row.code)
    return table


@cache
def country_names() -> frozenset[str]:
    """States by name, lower case, and by no word for what is theirs."""
    return frozenset(row.name.lower() for row in countries())


_AT_WHOM, _WHERE = frozenset("on against targeting".split()), frozenset("at in near".split())
"""After a deed's noun: whom or what it befell; where."""
_BE_DONE = frozenset("has have had was were been".split())
"""After a trigger: what is done "by" somebody then is another thing."""


class Doers:
    """Finds doers and sufferers on one page."""

    def __init__(self, words: Words, table: dict[tuple[str, ...], str]) -> None:
        self.words, self.table = words, table
        self.lower = words.lower

    def by(self, telling: Telling) -> Range | None:
        if telling.kind in cues.NATURE or telling.kind in ("any", "outbreak") or "after" in telling.marks:
            return None
        words, lower, hit = self.words, self.lower, telling.hit
        clause = words.clauses[telling.clause]
        stop = words.ranges[telling.sentence][1]
        for i in range(hit.last, min(clause.last, hit.last + 12)):
            if (not hit.verb and words.verbal(i)) or lower[i] in _BE_DONE:
                break  # "a boat that was to bring wounded people to Keld has been sent back by soldiers"
            if lower[i] == "by" and not (i > hit.last and lower[i - 1].endswith("ed")):
                phrase = words.phrase(i + 1, min(stop, i + 10))
                if phrase and not _is_thing(lower[phrase[1] - 1]) and not lower[i + 1].endswith("ing"):
                    return phrase
                if phrase:
                    return self._people_of(*phrase)
        if hit.verb:
            return self._doer(telling)
        return self._owner(telling) if "outcome" not in telling.marks else None

    def _doer(self, telling: Telling) -> Range | None:
        hit = telling.hit
        if telling.kind == "strike" and hit.means is not None and self.lower[hit.last - 1] == "down":
            return self._people_of(
                max(hit.last, hit.means - 3), hit.means + 1
            )  # “Keldia shot down six Arlandian drones”
        if self.passive(telling):
            subject = self.words.subject(telling.hit.first)
            return (
                self._people_of(*subject)
                if subject and telling.hit.means is not None and subject[0] <= telling.hit.means < subject[1]
                else None
            )
        subject = self.words.subject(telling.hit.first)
        if subject is None or (subject[0] > 0 and self.lower[subject[0] - 1] == "by"):
            return None
        means = telling.hit.means
        if means is not None and subject[0] <= means < subject[1]:
            return self._people_of(*subject)
        if _is_thing(bare(self.lower[subject[1] - 1])):
            return None
        if (telling.kind == "crash" and self.lower[hit.first] not in cues.DOWNING) or "outcome" in telling.marks:
            return None
        return (
            self._bare_of_time(*subject)
            if self.lower[subject[0]] not in ("it", "this", "that", "which", "who", "there", "they", "he", "she", "one")
            else None
        )

    def _bare_of_time(self, first: int, last: int) -> Range | None:
        """A subject without the phrase of time before it ("In January 2020 Iran")."""
        while first < last and (
            is_when(self.lower[first])
            or self.lower[first] in ("in", "on", "at")
            or self.words.tokens[first].kind == "number"
        ):
            first += 1
        return (first, last) if first < last else None

    def _people_of(self, first: int, last: int) -> Range | None:
        """The state, people or possessor named inside a phrase of things ("a U.S. drone", "Iran's missiles")."""
        for i in range(first, last):
            for width in (3, 2, 1):
                if i + width <= last and tuple(bare(word) for word in self.lower[i : i + width]) in self.table:
                    return (i, i + width)
            if self.lower[i].endswith("'s") and self.words.cap(i):
                return (first if self.words.cap(first) else i, i + 1)
            if (
                i < last - 1
                and self.words.cap(i)
                and self.words.tokens[i].kind == "word"
                and self.lower[i] not in cues.DETERMINERS
                and i > 0
                and self.words.sentence[i - 1] == self.words.sentence[i]
                and self.lower[i] not in cues.ORDNANCE
            ):
                return (i, i + 1)
            if (
                i == first
                and i < last - 1
                and self.words.cap(i)
                and self.lower[i].endswith(("ian", "ean", "ish", "ese"))
            ):
                return (i, i + 1)
        return None

    def _owner(self, telling: Telling) -> Range | None:
        """A possessor or people's name before the noun, with at most three words of arms or force between."""
        first, last = telling.phrase[0], telling.hit.first
        for i in range(last - 1, max(first - 1, last - 5), -1):
            word = self.lower[i]
            if word.endswith("'s") or word.endswith("s'"):
                start = i
                while start > first and self.words.cap(start - 1) and self.lower[start - 1] not in cues.DETERMINERS:
                    start -= 1
                return (start, i + 1) if self.words.cap(i) and not is_when(word) else None
            for width in (2, 1):
                if i - width + 1 >= first and tuple(self.lower[i - width + 1 : i + 1]) in self.table:
                    between = self.lower[i + 1 : last]
                    if all(_is_force(other) for other in between) and not self._is_where(i - width + 1, i + 1, telling):
                        return (i - width + 1, i + 1)
        return None

    def _is_where(self, first: int, last: int, telling: Telling) -> bool:
        """ "Treated after Kuwait attack": a state's name right before a deed's noun, of which no target is told, is where it was."""
        if last != telling.hit.first or " ".join(self.lower[first:last]) not in country_names():
            return False
        at = telling.hit.last
        after = self.lower[at] if at < len(self.lower) else ""
        return after not in _AT_WHOM and not (after in _WHERE and self.words.cap(at + 1))

    def passive(self, telling: Telling) -> bool:
        """Whether a verb's subject suffers it: "was shot", "rockets fired at"."""
        first = telling.hit.first
        back = self.lower[max(self.words.clauses[telling.clause].first, first - 3) : first]
        word = self.lower[telling.hit.last - 1]
        if "under" in self.lower[first : telling.hit.last + 1]:
            return True  # "came under fire"
        if any(aux in ("was", "were", "been", "being", "be", "is", "are", "get", "got", "gets") for aux in back):
            return not word.endswith("ing") or "being" in back
        if word.endswith("ing") or any(aux in ("has", "have", "had") for aux in back):
            return False
        phrase = self.words.phrase(telling.hit.last, self.words.clauses[telling.clause].last, within_of=False)
        if phrase is not None and not is_when(self.lower[phrase[0]]):
            return False
        follows = self.lower[telling.hit.last] if telling.hit.last < len(self.lower) else ""
        means = telling.hit.means
        if means is not None and means < first and "arms" in telling.marks:
            return True
        return (
            follows in _AFTER_PARTICIPLES
            and self._past_bounds(telling.hit.last, len(self.lower)) == telling.hit.last
            and (word.endswith("ed") or self.lower[first] in ("shot", "slain"))  # “Two officers shot dead in Keld”
            and telling.kind in ("killing", "shooting", "attack", "abduction", "arrest")
            and "opened" not in self.lower[first]
        )

    def victim(self, telling: Telling) -> Range | None:
        kind, hit = telling.kind, telling.hit
        words, lower = self.words, self.lower
        clause = words.clauses[telling.clause]
        stop = words.ranges[telling.sentence][1]
        people = (
            kind in ("killing", "shooting", "abduction")
            or "outcome" in telling.marks
            or "kill" in telling.marks
            or lower[hit.first] in ("stabbed", "stabbing", "knifed", "robbed")
        )
        if not people:
            return None
        text = words.text(hit.first, hit.last)
        if hit.verb:
            if text in (
                "opened fire",
                "opens fire",
                "died",
                "dies",
                "dead",
                "perished",
                "drowned",
                "dying",
            ) or self.passive(telling):
                if text.startswith("open"):
                    return None
                subject = words.subject(hit.first)
                return subject if subject and lower[subject[0]] not in ("it", "this", "which", "that") else None
            phrase = words.phrase(self._past_bounds(hit.last, stop), stop)
            if phrase is not None and not is_when(lower[phrase[0]]) and lower[phrase[0]] not in ("himself", "herself"):
                return phrase
            return None
        for i in range(hit.last, min(stop, hit.last + 1)):
            if lower[i] == "of" and not text.endswith("toll"):
                return words.phrase(i + 1, stop)
        owner = lower[hit.first - 1] if hit.first > clause.first else ""
        if (
            owner.endswith("'s")
            and ("outcome" in telling.marks or kind == "killing")
            and words.cap(hit.first - 1)
            and (bare(owner),) not in self.table
            and not is_when(owner)
        ):
            return (words.phrase_start(hit.first - 1, clause.first), hit.first)
        return None

    def _past_bounds(self, i: int, stop: int) -> int:
        """Past "at least", "more than" and the like, which a number's phrase opens with."""
        run = next((run for run in cues.BOUNDS if tuple(self.lower[i : i + len(run)]) == run), ())
        return min(i + len(run), stop)

    def names(self, phrase: Range | None) -> frozenset[str]:
        """Names and head noun of a victim's phrase."""
        if phrase is None:
            return frozenset()
        words = self.words
        named = {
            bare(words.lower[i])
            for i in range(*phrase)
            if words.cap(i)
            and words.lower[i] not in _TITLES
            and words.lower[i] not in cues.DETERMINERS
            and (bare(words.lower[i]),) not in self.table
            and i != words.ranges[words.sentence[i]][0]
        }
        head = phrase[1] - 1
        for i in range(*phrase):
            if words.lower[i] == "of":
                head = i - 1
                break
        return frozenset(named | {"~" + bare(words.lower[head]).rstrip("s")})

    def countries(self, phrase: Range | None) -> frozenset[str]:
        """Countries that a phrase names; of "its forces", the one named last before in the sentence."""
        if phrase is None:
            return frozenset()
        if self.lower[phrase[0]] in ("its", "their") and phrase[1] - phrase[0] > 1:
            start = self.words.ranges[self.words.sentence[phrase[0]]][0]
            before = [self.countries((i, i + 1)) for i in range(start, phrase[0])]
            return next((found for found in reversed(before) if found), frozenset())
        found = set()
        for i in range(*phrase):
            for width in (3, 2, 1):
                code = self.table.get(tuple(bare(word) for word in self.lower[i : min(i + width, phrase[1])]))
                if code:
                    found.add(code)
                    break
        return frozenset(found)


def _is_thing(word: str) -> bool:
    word = bare(word)
    arms = cues.ORDNANCE | cues.BOMBS | cues.GUNS | cues.VEHICLES | cues.BLADES
    return word in arms or word in cues.NO_DOERS


def _is_force(word: str) -> bool:
    return any(
        part
        in cues.ORDNANCE
        | cues.MEANS_ADJECTIVES
        | cues.GUNS
        | cues.BOMBS
        | {
            "led",
            "backed",
            "military",
            "air",
            "retaliatory",
            "deadly",
            "ground",
            "naval",
            "border",
            "surprise",
            "police",
            "army",
            "night",
            "massive",
            "recent",
        }
        for part in word.split("-")
    )


def is_when(word: str) -> bool:
    """Whether a word tells when, as a phrase that is no doer or target begins with."""
    return bare(word) in (
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "yesterday",
        "today",
        "tonight",
        "week",
        "month",
        "year",
        "day",
        "night",
        "last",
        "early",
        "late",
        "this",
        "morning",
        "evening",
        "earlier",
        "weekend",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    )
