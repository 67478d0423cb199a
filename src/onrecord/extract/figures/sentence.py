"""The figures of one sentence: each number with its noun, measure, change, and what it is a part of.

Rules, in order: a number takes the noun after it, or goes on from the figure before it ("17 at al-Asad and five at Erbil");
joined counts share their verb; "including three", "one critically" and counts that add up to the one before are its parts; of
"four of the 16" the part has the main verb.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extract.figures.aboard import is_aboard
from onrecord.extract.figures.changes import change_of, leads_to
from onrecord.extract.figures.counted import Counted, counted_after
from onrecord.extract.figures.drafting import after_all_but, drafted
from onrecord.extract.figures.drafts import OF_PEOPLE, Draft
from onrecord.extract.figures.headed import named_before, the_number
from onrecord.extract.figures.labelled import told_by_label
from onrecord.extract.figures.measured import measure_of, of_us
from onrecord.extract.figures.negated import nor_others
from onrecord.extract.figures.ofunits import fitting
from onrecord.extract.figures.parts import (
    ARE_PEOPLE,
    BEFELL,
    add_up,
    died_since,
    found_since,
    has_verb,
    is_of_them,
    is_one_of,
    is_part,
    ones_among,
    share_a_verb,
    told_by_colon,
)
from onrecord.extract.figures.toldafter import of_both
from onrecord.extract.figures.uncounted import is_a_programme, is_of_a_name
from onrecord.lang import measures as words
from onrecord.model.reading import Change
from onrecord.model.vocabulary import Direction
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number


def in_sentence(document: Document, sentence: Sentence, run: list[Number]) -> list[Draft]:
    """The figures of the numbers in `run`, which are those of the sentence that count something, in order."""
    run = _once_written(document, run)
    drafts: list[Draft] = []
    skip: set[int] = set()
    like: dict[int, Draft] = {}
    older_of: dict[int, Number] = {}
    wholes: set[int] = set()
    leading: set[int] = set()
    for index, number in enumerate(run):
        if number.start in skip:
            continue
        limit = run[index + 1].start if index + 1 < len(run) else sentence.end
        figures = _FIGURES.match(document.text, number.core_end)
        if figures is not None:
            if not figures["sum"] or not 3 < (number.best or 0) < 10:
                continue
            drafts.append(_sum_of_figures(number, figures.end()))
            continue
        after, whole = number.end, run[index + 1] if index + 1 < len(run) else None
        if whole is not None and _OF_WHOLE.fullmatch(document.text, number.end, whole.start):
            after, limit = whole.end, run[index + 2].start if index + 2 < len(run) else sentence.end
            wholes.add(whole.start)
        of_what = (
            number.share and after == number.end and not _IN_SO_MANY.search(document.text, number.core, number.core_end)
        )
        counted = the_number(document, number) or counted_after(document, after, min(limit, sentence.end), of_what)
        if not counted.listed and is_of_a_name(document.text, sentence.start, number, bool(counted.unit)):
            continue
        if counted.unit in _DURATIONS and is_a_programme(document.text, sentence.start, number):
            continue
        are_so_many = not counted.unit and _are_so_many(document, sentence, number)
        if are_so_many:
            counted = Counted("people", None, "people", number.end)
        if not counted.unit and _OF_KIN.search(document.text, max(sentence.start, number.start - 20), number.start):
            counted = Counted("people", None, "people", number.end)
        if (
            not counted.unit
            and (quoted := _QUOTED.match(document.text, number.end)) is not None
            and _DONE_TO.search(document.text, max(sentence.start, number.start - 24), number.start)
        ):
            counted = Counted(
                "people", quoted["who"], quoted["who"].split()[-1].lower(), quoted.end(), None, False, True
            )
        led = (max(sentence.start, number.start - 60), number.start)
        if (_OF_ANOTHER.search(document.text, *led) and _TALKED_OF.match(document.text, number.end)) or (
            not counted.unit and _AN_OLDER.search(document.text, *led)
        ):
            continue
        if (
            not counted.unit
            and not number.share
            and _AMONG_THE.search(document.text, max(sentence.start, number.start - 16), number.start)
            and _NO_MORE.match(document.text, number.end)
        ):
            continue
        of_those = _of_the_dead(document, sentence, number) if not counted.unit else ""
        if of_those and _EACH.match(document.text, number.end):
            continue  # "and one each in Sogod and Borbon"
        if of_those:
            counted = Counted("people", None, "people", number.end)
        if not counted.unit:
            counted = named_before(document, sentence, number) or counted
        before = drafts[-1] if drafts else None
        if index + 1 < len(run) and leads_to(document, number, run[index + 1]) and not (number.money or number.share):
            if counted.unit not in words.UNIT_MEASURES:
                continue
            older_of[run[index + 1].start] = number
        led_by = run[index - 1] if index else None
        moved = change_of(document, sentence, number, counted.end or number.end, run[index + 1 :], led_by)
        if (
            moved is not None
            and counted.unit in _DURATIONS
            and not _MOVES_TO.search(document.text, max(sentence.start, number.start - 16), number.core)
        ):
            moved = None
        if moved is not None and of_us(document, sentence, number, counted):
            moved = None
        told_again = number.start in like  # "from a profit of 15 million": of what moved from it
        draft = drafted(document, sentence, number, counted, before, limit, moved is not None or told_again)
        if draft is None:
            continue
        if are_so_many and draft.measure == "other":
            draft.measure = "present"
        if of_those and draft.measure in ("other", "present", of_those):
            draft.measure, draft.by_place = of_those, True
        if moved is not None and whole is not None and moved[1] == whole.start and not counted.unit:
            behind = the_number(document, whole)  # "lowered to 16 from 17 the number of inmates killed"
            if behind is not None:
                draft.counted = replace(behind, end=whole.end)
                draft.measure = measure_of(document, sentence, whole, behind, before, sentence.end, False)[0] or "other"
        if number.start in older_of and before is not None and not counted.unit:
            like[number.start] = before
        if number.start in like and not counted.unit and not number.money and not number.share:
            draft.measure, draft.counted = (
                like[number.start].measure,
                replace(like[number.start].counted, end=draft.reach),
            )
        if draft.qualifier in _STEPPED and draft.counted.unit.partition(" per ")[0] in words.SMOOTH:
            draft.low, draft.high = _unstepped(number)
        if (
            counted.unit in _DURATIONS
            and draft.qualifier == "more-than"
            and _DURING.search(document.text, max(sentence.start, number.start - 14), number.core)
        ):
            draft.low, draft.best, draft.high, draft.qualifier = _during(number)
        if counted.unit and (after != number.end or number.start in wholes):
            told = of_both(document, counted.end, sentence.end)
            own = _DONE_TO.search(
                document.text, max(sentence.start, _first_of(run, index, wholes) - 24), _first_of(run, index, wholes)
            )
            if own is not None and told[0] and not told[1]:  # "shot down 27 of 31 drones launched overnight"
                told = (
                    words.ACTIVE.get(own["verb"].lower(), "intercepted") if not own["down"] else "intercepted",
                    told[0],
                )
            if _AS_ONE.search(document.text, max(sentence.start, number.start - 12), number.start):
                continue  # "he was one of five people shot" tells of the five
            if number.start in wholes and _AS_ONE.search(
                document.text, max(sentence.start, run[index - 1].start - 12), run[index - 1].start
            ):
                draft.measure = fitting(told[0] or told[1], counted, False) or "other"
            elif number.start in wholes:
                shot_down = before is not None and before.measure in ("intercepted", "failed")
                of_arms = "launched" if shot_down and counted.unit in words.ARMS else "other"
                of_bodies = words.NOUN_MEASURES.get(
                    counted.head, counted.state
                )  # "41 of the 66 bodies", "one of the three survivors", "two of the 18 injured persons"
                of_bodies = of_bodies if of_bodies in (*BEFELL, "rescued") else ""
                draft.measure = fitting(told[1], counted, False) or of_bodies or of_arms
            elif draft.measure == "intercepted" and told[0] == "launched":
                pass  # "shot down 40 of 57 drones launched by Russia"
            elif told[0] or draft.measure == told[1]:
                draft.measure = fitting(told[0], counted, False) or "other"
            elif counted.head in ("bodies", "remains") and _NAMED.match(document.text, counted.end):
                draft.measure = "other"
            draft.of_all_hit = told[0] in ("", "injured") and _SHOT_THEN.match(document.text, counted.end) is not None
            if after_all_but(document, sentence, number):
                draft.measure = "missing" if _FOUND.search(document.text, draft.reach, sentence.end) else "other"
            elif is_aboard(document, sentence, number, counted) and draft.measure in ("other", "present"):
                draft.measure = "present" if number.start in wholes else "other"
                if _SURVIVED.search(document.text, draft.reach, sentence.end):
                    draft.measure = "present" if number.start in wholes else "rescued"
        elif number.start in wholes and not counted.unit:
            continue  # "one of the six" tells of six again
        elif following_part(document, sentence, number, whole):
            leading.add(number.start)
            harmed = words.NOUN_MEASURES.get(counted.head, "") or _befell(document, counted.end)
            aboard = "present" if is_aboard(document, sentence, number, counted) else "other"
            draft.measure, draft.of_all_hit = (harmed if harmed in BEFELL else aboard), False
        elif _OF_THEM_SOMEWHERE.match(document.text, number.end) and (
            draft.measure == "other" or (before is not None and before.start in wholes)
        ):
            told_of = [one for one in drafts if one.counted.unit == draft.counted.unit and one.measure != "other"]
            larger = [one for one in told_of if (one.best or 0) > (draft.best or 0)]
            if larger:
                draft.part_of = larger[0]
                draft.measure = larger[0].measure
        elif is_of_them(document, before, draft) and before is not None:
            draft.part_of, draft.measure = before.part_of or before, before.measure
        if before is not None and _HAPPENED.match(document.text, number.end) and _some_of_harmed(drafts, leading):
            draft.part_of, draft.measure = drafts[0], drafts[0].measure  # "Of the 53 deaths, 24 occurred in Keld"
        if draft.best == 1 and draft.measure == "injured" and _ONE_OF_THE_HURT.match(document.text, number.end):
            continue  # "One of those wounded, a student, died": the student is counted
        if moved is None and before is not None and _APPOSED.match(document.text[before.reach : number.start]):
            turn = before.change.direction
            level = _TO_A_LEVEL.search(document.text, max(sentence.start, before.start - 4), before.start) is not None
            moved = (Change(turn, None, None if level else number.best), None) if turn is not Direction.NONE else None
        if moved is None and before is not None and _goes_on_moving(document, before, draft):
            moved = Change(before.change.direction, None, number.best), None  # "0.4% on the month and 4.1% on the year"
        if moved is not None:
            draft.change, older = moved
            if older is not None and (
                draft.measure in OF_PEOPLE
                or draft.measure == "present"
                or _AND_NOT.search(document.text, number.end, older)
            ):
                skip.add(older)
            elif older is not None:
                like[older] = draft
        elif number.more and (
            before is None or before.measure == draft.measure or before.counted.unit != draft.counted.unit
        ):
            draft.change = Change(Direction.UP, None, number.best if number.best is not None else number.low)
        if draft.measure in BEFELL and _NOT_OF_IT.search(document.text, draft.reach, min(limit, sentence.end)):
            draft.measure = (
                "other"  # "two deaths from illness, which had been counted, are not attributable to the fires"
            )
        if (
            draft.measure == "killed"
            and draft.best
            and draft.change.direction is Direction.NONE
            and _is_of_a_period(document, sentence, draft)
        ):
            draft.change = Change(Direction.UP, None, draft.best)  # "88 new cases and 5 deaths on 3 November alone"
        if draft.change.before is None and draft.change.by is None and died_since(document, sentence, number, draft):
            draft.change = Change(Direction.UP, None, number.best if number.best is not None else number.low)
        if before is not None and found_since(document, before, draft):
            draft.part_of = before
        elif before is not None and is_part(document, before, draft):
            draft.part_of = before.part_of or before
            people = ARE_PEOPLE.match(document.text, draft.reach)
            if people is not None:
                draft.counted = replace(
                    counted_after(document, people.start("who"), people.end(), False), end=draft.reach
                )
            befell = people is not None and before.measure in BEFELL
            if draft.measure == "other" and (befell or not has_verb(document, draft.reach)):
                draft.measure = before.measure
            if draft.measure == "present" and before.measure in BEFELL:
                draft.measure = (
                    "other"  # "75 injured, of whom 65 have been discharged from hospital": no longer, or elsewhere
                )
            if draft.measure == "magnitude":
                draft.measure, draft.part_of = "other", None  # "17 aftershocks, all of them below magnitude 4"
        elif before is not None and is_one_of(document, before, draft):
            draft.part_of = before.part_of or before
        if (
            before is not None
            and before.measure in ("injured", "casualties")
            and _FATAL.match(document.text, draft.end)
        ):
            hit, dead = before.best or before.low or 0, draft.best or draft.low or 0
            if 0 < dead <= hit and draft.counted.unit == "people":
                draft.part_of, draft.measure, draft.of_all_hit = before.part_of or before, "killed", False
                before.measure = "casualties" if dead < hit else "killed"
        drafts.append(draft)
    share_a_verb(drafts, document, leading)
    add_up(drafts, document)
    told_by_colon(drafts, document)
    told_by_label(drafts, document, sentence)
    drafts += ones_among(document, sentence, drafts)
    drafts += nor_others(document, drafts)
    return drafts


_OF_THE_TOLL = re.compile(
    r"\s*(?:Of|Among)\s+(?:the|those)\s+(?:[\w,]+\s+)?(?P<what>dead|killed|deceased|deaths|fatalities|injured|wounded|missing)\b[^,.;]{0,40},"
)

_OF_THESE = re.compile(r"\s*(?:Of|Among)\s+(?:these|them|those)(?:\s+\w+)?,\s")
_IN_A_PLACE = re.compile(r"\s+(?:(?:were|are|died|was|is)\s+)?(?:in|at|from)\s+(?:the\s+)?[A-Z]")
_HARMED = re.compile(r"\b(?P<what>dead|killed|deceased|deaths|fatalities|injured|wounded|missing)\b", re.IGNORECASE)
""" "Deceased: 17 persons. Of these, 12 in Bogo and 5 in Tabogon": what the sentences before it in its line count."""


def _of_the_dead(document: Document, sentence: Sentence, number: Number) -> str:
    """ "Of the dead, 30 were in Bogo, 22 in Tabogon": what befell all that the sentence counts."""
    if number.share or number.money:
        return ""
    told = _OF_THE_TOLL.match(document.text, sentence.start, number.start)
    if (
        told is None
        and _OF_THESE.match(document.text, sentence.start, number.start)
        and _IN_A_PLACE.match(document.text, number.end)
    ):
        told = _HARMED.search(document.text, document.text.rfind("\n", 0, sentence.start) + 1, sentence.start)
    if told is None:
        return ""
    what = told["what"].lower()
    return words.NOUN_MEASURES.get(what) or words.PASSIVE.get(what, "")


_EACH = re.compile(r"\s+each\b", re.IGNORECASE)


def _are_so_many(document: Document, sentence: Sentence, number: Number) -> bool:
    """ "They say that they are about 85, among them ten children": those who speak, or of whom is spoken."""
    led = _THEY_ARE.search(document.text, max(sentence.start, number.start - 24), number.start)
    return led is not None and _ALL_OF_US.match(document.text, number.end) is not None


def _once_written(document: Document, run: list[Number]) -> list[Number]:
    """ "6 (six) devotees", "twelve (12) people": one number, written twice."""
    kept: list[Number] = []
    for number in run:
        last = kept[-1] if kept else None
        again = last is not None and last.best == number.best and document.text[last.end : number.start].strip() == "("
        if last is not None and again and document.text[number.end : number.end + 1] == ")":
            kept[-1] = replace(last, end=number.end + 1)
        else:
            kept.append(number)
    return kept


def _is_of_a_period(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether deaths told beside cases of an illness are those of a day or week, or added to a count, and no toll of all."""
    if _ADDED.search(document.text, max(sentence.start, draft.start - 24), draft.start):
        return True
    if _CASES.search(document.text, sentence.start, sentence.end) is None:
        return False
    near = (max(sentence.start, draft.start - 90), min(sentence.end, draft.reach + 60))
    total = _IN_ALL.search(document.text, *near) is not None
    return not total and _OF_A_PERIOD.search(document.text, *near) is not None


_NOT_OF_IT = re.compile(
    r"\b(?:are|were|is|was|be)\s+not\s+(?:directly\s+)?(?:attributable|related|linked|connected|due)\b|\bshould(?:\s+not|n't)\s+have\s+been\s+(?:included|counted)\b"
    r"|\b(?:wrongly|mistakenly|erroneously)\s+(?:been\s+)?(?:included|counted|listed|added)\b|\b(?:had|has|have|was|were)\s+nothing\s+to\s+do\s+with\b",
    re.IGNORECASE,
)
_CASES = re.compile(r"\bcases?\b|\b(?:infections|patients|admissions)\b", re.IGNORECASE)
_ADDED = re.compile(r"\baddition\s+of\s+\Z", re.IGNORECASE)
_IN_ALL = re.compile(r"\b(?:cumulative|total|overall|since|so\s+far|to\s+date)\b", re.IGNORECASE)
_OF_A_PERIOD = re.compile(
    r"\b(?:in|during)\s+(?:epidemiological\s+)?week\s+\d+\b|\b(?:new|additional|further|fresh|more)\s+(?:[a-z]+\s+){0,2}cases\b"
    r"|\b(?:in|over|during)\s+the\s+(?:past|last|previous|preceding)\s+(?:\d+|\w+)?\s*(?:hours?|days?|weeks?)\b|\balone\b",
    re.IGNORECASE,
)
_AND_NOT = re.compile(r"(?:,|\band)\s+not\b", re.IGNORECASE)
""" "Four missiles, not three": the three are nobody's count."""
_NAMED = re.compile(
    r"\s+(?:(?:have|has|had|were|are|been|now|so\s+far|already)\s+)*(?:identified|claimed|named|buried|handed\s+over|returned|released|examined)\b",
    re.IGNORECASE,
)
""" "41 of the bodies have been identified": not how many died."""
_AN_OLDER = re.compile(
    r"\b(?:rais|lower|revis|correct|updat|increas|reduc|chang|replac|supersed)\w*\s+(?:down\s+|up\s+)?(?:from\s+)?(?:its|an|the|his|her|their)\s+(?:earlier|previous|initial|first|original|preliminary)\s+"
    r"(?:figure|toll|count|number|total|estimate|tally)\s+of\s+(?:(?:at\s+least|about|some|around)\s+)?\Z",
    re.IGNORECASE,
)
""" "…, raising its earlier figure of 75": what is given no more."""
_OF_ANOTHER = re.compile(
    r"\b(?:figure|toll|count|number|total|estimate|tally|reports?|claims?|rumou?rs?)\s+of\s+\Z", re.IGNORECASE
)
_TALKED_OF = re.compile(
    r"\s+(?:(?:also|wrongly)\s+)?(?:includ(?:es?|ed)|exclud(?:es?|ed)|cover(?:s|ed)|does\s+not\s+include|did\s+not\s+include|"
    r"(?:[\w-]+\s+){0,2}?(?:is|was|were|are|had\s+been|has\s+been|have\s+been)\s+(?:wrong|false|incorrect|inaccurate|exaggerated|inflated|baseless|untrue|nonsense|a\s+lie|an?\s+exaggeration))\b",
    re.IGNORECASE,
)
""" "The figure of 62 includes people who died of other causes": who says so judges another's count, and gives none."""
_AMONG_THE = re.compile(r"\b(?:among|one\s+of)\s+(?:the|those)\s+\Z", re.IGNORECASE)
_NO_MORE = re.compile(r"\s*(?:[.,;:!?”\"]|\Z|and\b|but\b|who\b|whose\b)", re.IGNORECASE)
""" "He was among the nine.": a count told before is meant."""
_QUOTED = re.compile(r"\s+[\"“](?P<who>[A-Za-z][\w ]{2,40})[\"”]")
""" "Killed 30 “occupiers”": who is counted stands between marks."""
_HAPPENED = re.compile(
    r"\s+(?:(?:have|had)\s+)?(?:occurred|happened|were\s+(?:recorded|registered|reported))\b|\s+in\s+[A-Z]",
    re.IGNORECASE,
)


_WHO_WERE = re.compile(r"\s+(?:who\s+(?:(?:were|was|had|have|been)\s+)*)?(?:[a-z]+ly\s+)?(?P<what>[a-z]+)\b")


def _befell(document: Document, end: int) -> str:
    """What is told of the whole that some are told of: "Of the three students who were wounded, two …", "Of 30 people injured, …"."""
    told = _WHO_WERE.match(document.text, end)
    return words.PASSIVE.get(told["what"], "") if told is not None else ""


def _some_of_harmed(drafts: list[Draft], leading: set[int]) -> bool:
    """Whether a sentence opens with the whole of people harmed ("Of the 53 deaths, …")."""
    return drafts[0].start in leading and drafts[0].measure in BEFELL


_FIGURES = re.compile(
    r"[-\s]figures?\b(?:\s+(?:[\w-]+\s+)?(?P<sum>fees?|sums?|salar(?:y|ies)|deals?|settlements?|bonus(?:es)?|payouts?|payments?|contracts?|donations?|fines?|bids?|offers?|amounts?|rewards?|incomes?|prices?|loans?|jobs?))?",
    re.IGNORECASE,
)
""" "A six-figure fee"."""


def _sum_of_figures(number: Number, end: int) -> Draft:
    """The sum that is told by how many figures it has."""
    figures = int(number.best or 0)
    return Draft(
        number.start, number.end, 10.0 ** (figures - 1), None, 10.0**figures - 1, "between", "money", Counted("money", None, "", end), reach=end,
    )  # fmt: skip


def _goes_on_moving(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a share moved as the one before it did, over another time."""
    shares = draft.share and before.share and before.change.by is not None
    return shares and _ON_THE_OTHER.fullmatch(document.text, before.reach, draft.start) is not None


def following_part(document: Document, sentence: Sentence, number: Number, following: Number | None) -> bool:
    """Whether the number is what the next one is some of: "Of 149 passengers, 12 were killed"."""
    led = _OF_SO_MANY.search(document.text[sentence.start : number.start])
    return following is not None and led is not None and "," in document.text[number.end : following.start]


_OF_KIN = re.compile(
    r"\b(?:family|families|crew|team|party|household|group|band|gang|squad|brigade|battalion|regiment|garrison|platoon|contingent)\s+of\s+\Z",
    re.IGNORECASE,
)
""" "A family of six": people, whatever was counted before."""


def _first_of(run: list[Number], index: int, wholes: set[int]) -> int:
    """Where "27 of 31" begins, for either of its numbers."""
    return run[index - 1].start if index and run[index].start in wholes else run[index].start


_DONE_TO = re.compile(
    r"\b(?:(?P<down>(?:shot|brought|knocked|taken|took)\s+down)|(?P<verb>intercepted|destroyed|downed|repelled|rescued|freed|killed|wounded|damaged))\s+\Z",
    re.IGNORECASE,
)
_DURATIONS = frozenset(unit for unit, measure in words.UNIT_MEASURES.items() if measure == "duration")
_DURING = re.compile(
    r"(?<!\bfor\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwell\s)(?<!\bjust\s)(?<!\bof\s)(?<!\btook\s)(?<!\bby\s)(?<!\bafter\s)(?<!\bbe\s)(?<!lasted\s)(?<!spent\s)(?<!takes\s)(?<!\blittle\s)(?<!slightly\s)"
    r"\bover\s+(?:the\s+(?:past\s+|last\s+|next\s+|coming\s+)?)?\Z",
    re.IGNORECASE,
)
""" "Lost 15 pounds over 20 weeks": during them, not for more."""


_MOVES_TO = re.compile(r"\b(?:by|to|from|at|another|extra|additional)\s+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE)
"""Before a duration that itself moves: "down 5 percent over 24 hours" moves no hours."""


_STEPPED = frozenset(("more-than", "fewer-than"))


def _unstepped(number: Number) -> tuple[float | None, float | None]:
    """The bounds of what is measured and not counted: "more than 300 miles" may be 300.5."""
    if number.low is not None:
        return (number.low - 1 if number.low % 1 == 0 else number.low), None
    return None, (number.high + 1 if number.high is not None and number.high % 1 == 0 else number.high)


def _during(number: Number) -> tuple[float | None, float | None, float | None, str]:
    low = number.low
    value = None if low is None else low - 1.0 if low == int(low) else low
    return value, value, value, "exact"


_IN_SO_MANY = re.compile(r"\s(?:in|of)\s", re.IGNORECASE)
""" "One in five houses": what follows is what the share is of."""
_SHOT_THEN = re.compile(r"\s+(?:who\s+were\s+)?(?:shot|hit|struck)\b", re.IGNORECASE)
_AS_ONE = re.compile(r"\b(?:was|is|were|are|be|became|as|among)\s+\Z", re.IGNORECASE)
_APPOSED = re.compile(r"\s*,?\s*or\s+(?:about\s+|around\s+|nearly\s+|almost\s+)?\Z|\s*\(\Z", re.IGNORECASE)
""" "dropped 45 cents, or 0.5%": the same change in another unit."""
_ON_THE_OTHER = re.compile(
    r"\s+(?:on|from|over|in)\s+(?:the\s+|an?\s+)?(?:month|quarter|week|year|day)(?:\s+(?:earlier|before|ago))?,?\s+and\s+(?:by\s+)?",
    re.IGNORECASE,
)
_TO_A_LEVEL = re.compile(r"\b(?:to|at)\s+\Z", re.IGNORECASE)
""" "rose to $5.8 million, or 28 cents a share": what it came to, and no difference."""
_FOUND = re.compile(
    r"\b(?:accounted\s+for|found|rescued|saved|brought\s+(?:ashore|to\s+safety)|reached)\b", re.IGNORECASE
)
""" "All but 14 of the 149 people on board have been accounted for": who is left out is missing."""
_ONE_OF_THE_HURT = re.compile(
    r"\s+of\s+(?:those|the\s+(?:people|men|women))\s+(?:who\s+(?:were|had\s+been)\s+)?(?:wounded|injured|hurt)\b[^.;]*,\s+an?\s[^.;]*\b(?:died|has\s+died)\b",
    re.IGNORECASE,
)
_SURVIVED = re.compile(r"\b(?:survived|alive)\b", re.IGNORECASE)
_OF_SO_MANY = re.compile(
    r"(?:\A|[;:]\s+|,\s+and\s+)(?:out\s+)?of\s+(?:the\s+|all\s+|some\s+|about\s+)*\Z", re.IGNORECASE
)
""" "Of 149 passengers, 12 were killed": what befell the 12 did not befall all."""
_OF_THEM_SOMEWHERE = re.compile(
    r"\s+of\s+(?:them|these|those)\s+(?:over|in|near|at|above|on|off|around)\b", re.IGNORECASE
)


_OF_WHOLE = re.compile(
    r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|those\s+|these\s+|his\s+|her\s+|our\s+)?(?:(?:last|first|past|next|previous|opening|final|remaining|other)\s+)?",
    re.IGNORECASE,
)
""" "Seven of the nine soldiers were wounded": the predicate is the part's."""


_FATAL = re.compile(r"\s*(?:of\s+(?:them|whom)\s+)?(?:,\s*)?(?:fatally|mortally)\b", re.IGNORECASE)
""" "Six people were shot, two fatally": those died."""


_THEY_ARE = re.compile(
    r"\b(?:they|we)\s+(?:are|were)\s+(?:(?:about|some|around|nearly|almost|over)\s+)?\Z", re.IGNORECASE
)
_ALL_OF_US = re.compile(r"\s*,\s+(?:among|including|most|all|of\s+them|of\s+whom)\b|\s+in\s+all\b", re.IGNORECASE)
