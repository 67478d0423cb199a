"""Amounts of time: lengths, "two days ago", "last week", "every month"; words that name no length ("now", "recently")."""

from __future__ import annotations

from onrecord.lang.times import ONES, REFERENCES, SETS, SEVERAL, TENS, UNITS
from onrecord.text.times.clocks import is_military
from onrecord.text.times.days import read_part
from onrecord.text.times.words import _DEFINITE, _WHICH, LIKE, Read, edge_before, said, which_before
from onrecord.text.words import Words

_ABOUT = frozenset("about around nearly almost roughly approximately some over under only just exactly".split())


_MODIFIERS = frozenset(
    "more additional extra full straight consecutive long short busy solid whole good calendar further other fiscal trading working business school".split()
)


def _count(words: Words, i: int) -> tuple[int, float | None] | None:
    """(first token, number or None for "several") of the amount that ends right before token `i`."""
    low = words.low
    at = i
    if low[at - 1] == "-" and words.glued(at - 1):
        at -= 1
    while low[at - 1] in _MODIFIERS and low[at - 2] not in ("the", "\n", ""):
        at -= 1
    if low[at - 1] == "of" and low[at - 2] in SEVERAL | {"dozen"}:
        at -= 1
    word = low[at - 1]
    if word in SEVERAL:
        first = at - 1 - (low[at - 2] in ("a", "the") and word in ("couple", "few", "handful"))
        return first, 2.0 if word == "couple" else None
    if word.isdecimal():
        first, value = at - 1, float(word)
        if low[first - 1] == "/" and low[first - 2].isdecimal() and int(word):
            value, first = int(low[first - 2]) / int(word), first - 2
            if low[first - 1].isdecimal():
                value, first = value + int(low[first - 1]), first - 1
        elif (
            low[first - 1] in (".", ",")
            and low[first - 2].isdecimal()
            and words.glued(first)
            and words.glued(first - 1)
        ):
            value = float(f"{low[first - 2]}.{word}") if low[first - 1] == "." else float(low[first - 2] + word)
            first -= 2
        if words.text[words.starts[first] - 1 : words.starts[first]] in ("$", "£", "€", ":"):
            return None
        return first, value
    if word == "half" and low[at - 2] == "-" and words.all(at - 5, "and", "-", "a"):
        held = _count(words, at - 6)
        return (held[0], held[1] + 0.5) if held is not None and held[1] is not None else None
    if word == "half" and low[at - 2] == "a":
        if low[at - 3] == "and" and (held := _count(words, at - 3)) is not None and held[1] is not None:
            return held[0], held[1] + 0.5
        return at - 2, 0.5
    if word == "half":
        return at - 1, 0.5
    if word in ("a", "an"):
        return (at - 2, 0.5) if low[at - 2] == "half" else (at - 1, 1.0)
    return _in_words(words, at)


def _in_words(words: Words, at: int) -> tuple[int, float] | None:
    low = words.low
    scale, first = 1.0, at - 1
    if low[first] in ("hundred", "thousand", "million"):
        scale = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}[low[first]]
        first -= 1
        if low[first] == "a":
            return first, scale
        if low[first].isdecimal():
            return first, int(low[first]) * scale
    word = low[first]
    if word in ONES:
        value = ONES[word]
        if low[first - 1] == "-" and low[first - 2] in TENS:
            return first - 2, (TENS[low[first - 2]] + value) * scale
        if low[first - 1] in TENS:
            return first - 1, (TENS[low[first - 1]] + value) * scale
        if word == "dozen" and low[first - 1] in ("a", "half"):
            return first - 1 - (low[first - 2] == "half"), (6 if "half" in low[first - 2 : first] else 12) * scale
        return first, value * scale
    if word in TENS:
        return first, TENS[word] * scale
    return None


def read_unit(words: Words, i: int) -> Read | None:
    """Units: lengths ("two years", "24-hour", "a year and a half"), points ("last week", "this month"), "two days ago", "a year
    earlier", "the past three months", "recent weeks", "every week", "$15 a year"."""
    low = words.low
    word = low[i]
    plural = word not in UNITS
    unit = UNITS.get(word) or UNITS[word[:-1]]
    last = i + 1
    if word == "second" or words.all(last, "-", "old") or low[last] == "old" or words.all(last, "of", "age"):
        return None
    if word in ("night", "nights", "min", "hr") and not plural and word == "night":
        return read_part(words, i)
    held = _count(words, i)
    if word in ("hours", "hrs") and is_military(low[i - 1]):
        return None  # "at about 2100 hrs" is a clock time
    if plural and low[i - 1] in ("a", "an"):
        held = None  # "a decades-long embargo"
    if held is None and word in ("min", "hr", "mins", "hrs"):
        return None
    if held is not None:
        return _amount(words, i, unit, held, plural)
    made = _bare_unit(words, i, unit, plural)
    return made


def _amount(words: Words, i: int, unit: str, held: tuple[int, float | None], plural: bool) -> Read | None:
    low = words.low
    first, count = held
    last = i + 1
    if unit == "Q" and ((low[last] == "of" and count is not None) or (low[i - 1] == "-" and plural)):
        return None
    if low[last] == "-" and low[last + 1] == "long" and words.glued(last):
        last += 2
    if words.all(last, "and", "a", "half") and count is not None:
        count, last = count + 0.5, last + 3
    if _a_name(words, first, i) or words.all(first - 2, "in", "-"):
        return None  # "60 Minutes", a programme; "once-in-a-century"
    every = low[first - 1] in ("every", "each")
    if every:
        return first - 1, last, said(every=True, unit=unit, amount=count, direction=0)
    direction, end, anchored = _when(words, last)
    if low[first] == "a" and not plural and not direction and _rated(words, first):
        return first, last, said(every=True, unit=unit, amount=count, direction=0)
    if words.all(i - 1, "one", "day") and not direction and _hoped(words, i - 1):
        return i - 1, last, said(reference="FUTURE_REF")
    about = _more(words, first)
    if direction:
        return about, end, said(unit=unit, amount=count, direction=direction, anchored=anchored)
    least = _least(words, first, count)
    if least is not None:
        first, count = least
        about = _more(words, first)
    which = _WHICH.get(low[first - 1])
    start = first
    if which is not None and low[first - 1] not in ("this", "that", "same"):
        start = first - 1
        if low[start - 1] in _DEFINITE:
            start -= 1
        if low[start] == "following" and low[start - 1] != "the":
            start = first
    elif low[first - 1] in ("first", "final", "latest", "opening") and low[first - 2] == "the":
        start = first - 2
    elif low[i - 1] == "-" and low[first - 1] == "the":
        start = first  # "the two-hour session"
    elif (low[first - 1] in _DEFINITE and low[first - 1] != "that") or low[first - 1] == "another":
        start = first - 1
    else:
        start = about
    if (low[first] in ("a", "an") and unit == "WE") or (unit == "Q" and count == 1.0 and low[first] in ("a", "one")):
        return None
    return (
        start,
        last,
        said(unit=unit, amount=count, direction=0, which=which if start < first and which else None),
    )


def _least(words: Words, first: int, most: float | None) -> tuple[int, float] | None:
    """Of "two to three weeks", whose "three" is at `first`, where the range begins and its lower end, which is the value (TIMEX3 adds that it may be
    more)."""
    if most is None or words.low[first - 1] not in ("to", "or", "-", "–"):
        return None
    held = _count(words, first - 1)
    if held is None or held[1] is None or not 0 < held[1] < most or words.low[held[0]] in ("a", "an", "half"):
        return None
    return held[0], held[1]


def _hoped(words: Words, i: int) -> bool:
    """Whether "one day" at token `i` is some day to come: "will one day be", "could one day"; not "lasted one day"."""
    return words.low[i - 1] in _MODALS or words.low[i + 2] in _MODALS


_MODALS = frozenset("will would could might may can shall should 'll".split())


def _a_name(words: Words, first: int, i: int) -> bool:
    """Whether a number and a unit in capitals are a name, after a quotation mark or whose it is: CBS's "60 Minutes"."""
    low = words.low
    return words.capital(i) and low[first].isdecimal() and low[first - 1] in ('"', "“", "'", "`", "s")


def _rated(words: Words, i: int) -> bool:
    """Whether "a year" at token `i` follows an amount of something else: "$15 a year", "twice a week", "two times a day"."""
    low = words.low
    return low[i - 1] in (
        "once",
        "twice",
        "times",
        "million",
        "billion",
        "thousand",
        "%",
        "percent",
        "people",
        "barrels",
        "cents",
        "hours",
    ) or (low[i - 1].isdecimal() and low[i + 1] not in ("half",))


def _when(words: Words, j: int) -> tuple[int, int, bool]:
    """(direction, next token, whether it is counted from something told) of "ago", "earlier", "later", "from now" … at token `j`."""
    low = words.low
    if low[j] == "or" and words.all(j + 1, "so", "ago"):
        return -1, j + 3, False
    if low[j] == "ago":
        return -1, j + 1, False
    if low[j] == "-" and low[j + 1] == "ago" and words.glued(j):
        return -1, j + 2, False
    if low[j] in ("earlier", "before", "previously") or (low[j] == "-" and low[j + 1] == "earlier" and words.glued(j)):
        end = j + 2 if low[j] == "-" else j + 1
        if low[j] == "before" and low[end] not in (".", ",", "\n", "", ";", ")"):
            return 0, j, False  # “two days before the vote”: a length
        return -1, end, True
    if low[j] in ("later", "after", "afterwards", "afterward"):
        if low[j] == "after" and low[j + 1] not in (".", ",", "\n", "", ";", ")"):
            return 0, j, False
        return 1, j + 1, True
    if words.all(j, "from", "now") or words.all(j, "from", "today"):
        return 1, j + 2, False
    if low[j] == "hence":
        return 1, j + 1, False
    return 0, j, False


def _more(words: Words, i: int) -> int:
    """Over "about", "more than", "at least", "up to" … right before token `i`."""
    low = words.low
    if low[i - 1] == "than" and low[i - 2] in ("more", "less", "fewer", "longer"):
        return i - 2
    if low[i - 1] in ("least", "most") and low[i - 2] == "at":
        return i - 2
    if words.all(i - 2, "up", "to"):
        return i - 2
    return i - 1 if low[i - 1] in _ABOUT else i


def _bare_unit(words: Words, i: int, unit: str, plural: bool) -> Read | None:
    low = words.low
    before, last = low[i - 1], i + 1
    if before in ("every", "each"):
        return i - 1, last, said(every=True, unit=unit, amount=1.0, direction=0)
    if before == "other" and low[i - 2] == "every":
        return i - 2, last, said(every=True, unit=unit, amount=2.0, direction=0)
    if before == "per":
        return i, last, said(every=True, unit=unit, amount=1.0, direction=0)
    if before == "recent" and plural:
        return i - 1, last, said(reference="PAST_REF")
    if plural and before in ("coming", "next", "future", "upcoming"):
        first = i - 1 - (low[i - 2] == "the")
        return first, last, said(reference="FUTURE_REF")
    if plural and before == "past":
        first = i - 1 - (low[i - 2] == "the")
        return first, last, said(reference="PAST_REF")
    if plural and before == "these" and unit == "D":
        return i - 1, last, said(reference="PRESENT_REF")
    if plural and words.all(last, "ago"):
        return i, last + 1, said(reference="PAST_REF")
    if plural and words.all(last, "ahead"):
        return i, last + 1, said(reference="FUTURE_REF")
    if plural and (words.all(last, "later") or words.all(last, "earlier")):
        return i, last + 1, said(unit=unit, amount=None, direction=0)
    if plural and low[i - 1] != "-" and words.all(last, "-", "long") and words.glued(last):
        return i, last + 2, said(unit=unit, amount=None, direction=0)  # "a decades-long embargo"
    if plural and before == "the" and low[i - 2] in ("over", "through") and unit in ("Y", "Y10", "Y100", "Mo"):
        return i - 1, last, said(unit=unit, amount=None, direction=0)  # "over the years"
    if plural:
        if unit == "WE" and before in ("on", "at", "and", "most"):
            return i, last, said(every=True, reference="XXXX-WXX-WE")
        if unit in ("S", "WE") or low[i] == "quarters":
            return None
        if before in ("first", "last", "final", "early", "opening", "closing") and low[i - 2] == "the":
            return i - 2, last, said(unit=unit, amount=None, direction=0)
        if before in (
            "for",
            "in",
            "within",
            "over",
            "after",
            "of",
            "or",
            "and",
            "lasted",
            "follows",
            "followed",
            "follow",
            "take",
            "takes",
            "took",
            "taken",
            "spent",
            "spend",
            "least",
            "than",
            "last",
            "about",
            "just",
            "mere",
        ):
            return i, last, said(unit=unit, amount=None, direction=0)
        return None
    if low[i - 1] != "-" and low[last] == "-" and low[last + 1] == "long" and words.glued(last):
        return i, last + 2, said(unit=unit, amount=1.0, direction=0)  # "a third day-long meeting"
    if words.all(last, "-", "to", "-") and words.glued(last):
        return None  # "the quarter-to-quarter comparison"
    if words.all(last, "-", "end") and low[last + 2] != "-" and words.glued(last) and low[i] == "year":
        return i, last + 2, said(unit="Y", which="year-end")
    if low[i] == "year" and (words.all(last, "end") or words.all(last, "'", "s", "end")):
        first = i - 1 if low[i - 1] == "the" else i
        return first, last + (3 if low[last] == "'" else 1), said(unit="Y", which="year-end", edge="late")
    point, which = which_before(words, i)
    if low[i - 1] == "-" or low[i - 1] in ("light", "leap", "calendar", "new"):
        return None
    if words.all(last, "-", "earlier") or words.all(last, "-", "ago"):
        if unit != "Y":
            return None
        if low[last + 2] in ONES and low[last + 3] == "months":
            first = i - 1 if low[i - 1] in ("the", "a") else i
            return first, last + 4, said(unit="Mo", amount=float(ONES[low[last + 2]]), direction=0)
        noun = low[last + 2] in ("period", "quarter", "level", "levels", "figure", "month", "week", "day", "results")
        first = i - 1 if low[i - 1] in LIKE else i
        first -= low[first - 1] in ("the", "a")
        end = last + 2 + noun
        held = low[last + 2] if noun else ""
        return (
            first,
            end,
            said(
                unit="Y",
                amount=1.0,
                direction=-1,
                anchored=low[last + 1] == "earlier",
                which=held if held in ("quarter", "period") else None,
            ),
        )
    if which is not None:
        first, edge = edge_before(words, point)
        if words.capital(i) and words.capital(point) and low[point - 1] in ('"', "“", "`", "'"):
            return None  # a programme: "This Week"
        if low[i] == "day" and which == "last":
            return None
        if low[i] == "day" and which in ("previous", "following", "next", "same"):
            shift = {"previous": -1, "following": 1, "next": 1, "same": 0}[which]
            if low[i - 1] == "that" or low[i - 2] in ("the", "that"):
                first -= low[i - 2] == "that" and first == i - 1
                return first, last, said(shift=shift, which="context", edge=edge)
            return None
        if low[i] in ("hour", "minute"):
            return None
        if low[i] == "month" and which == "same" and words.all(last, "last", "year"):
            return first, last + 2, said(unit=unit, which=which, year_shift=-1)
        if words.all(last, "'", "s") and low[i] == "year" and low[last + 2] in ("first", "second", "third", "fourth"):
            return None
        return first, last, said(unit=unit, which=which, edge=edge)
    if low[i] == "day" and low[i - 1] == "the":
        if low[i - 2] in ("in", "on") and low[i - 3] in ("later", "earlier", "early", "late"):
            edge = "early" if low[i - 3] in ("earlier", "early") else "late"
            return i - 3, last, said(shift=0, which="context", edge=edge)
        if low[last] in ("before", "after") and low[last + 1] in (
            ".",
            ",",
            "\n",
            "",
            ";",
            ")",
            "and",
            "in",
            "at",
            "when",
            "by",
        ):
            return i - 1, last + 1, said(shift=-1 if low[last] == "before" else 1, which="context")
        return None
    if low[i] in ("day", "hour", "minute", "night"):
        return None
    if (
        low[i - 1] == "the"
        and low[last] in ("before", "after")
        and low[last + 1] in _STOPS
        and unit in ("W", "Mo", "Y")
    ):
        return i - 1, last + 1, said(unit=unit, which="previous" if low[last] == "before" else "following")
    if low[i - 1] == "the" and (
        (low[last] == "of" and unit in ("W", "WE")) or (unit == "W" and low[last] in ("ended", "ending"))
    ):
        return i - 1, last, said(unit=unit, which="of")  # joined with its day
    if unit == "Y" and low[i - 1] in ("full", "whole", "entire") and low[i - 2] == "the":
        return i - 2, last, said(unit=unit, which="this")
    if unit == "Y" and low[i - 1] == "fiscal" and low[i - 2] in ("current", "present") and low[i - 3] in _DEFINITE:
        return i - 3, last, said(unit=unit, which="this")
    if low[i - 1] == "latest" and low[i - 2] in _DEFINITE:
        return i - 2, last, said(unit=unit, which="latest" if unit == "Q" else "last")
    if low[i - 1] == "fiscal" and low[i - 2] == "latest" and low[i - 3] in _DEFINITE:
        return i - 3, last, said(unit=unit, which="last")
    if low[i - 1] == "the" or (low[i - 1] == "fiscal" and low[i - 2] == "the"):
        first, edge = edge_before(words, i - 1 - (low[i - 1] == "fiscal"))
        if unit == "WE":
            return first, last, said(unit=unit, which="weekend", edge=edge)
        if unit == "Q":
            return first, last, said(unit=unit, which="latest", edge=edge)
        if unit in ("Y", "Mo", "W") and (edge or low[i] != "week"):
            ended = low[last] in ("ended", "ending", "to", "that", "since")
            named = (
                unit == "Y"
                and not ended
                and (low[first] == "fiscal" or low[i - 1] == "fiscal" or low[first - 1] in ("of", "for"))
            )
            if edge or named:
                return first, last, said(unit=unit, which="this", edge=edge)
            return first, last, said(unit=unit, amount=1.0, direction=0)
    return None


def read_reference(words: Words, i: int) -> Read | None:
    """ "now", "recently", "soon"; "the future", "the past" where they stand alone; "at the moment"."""
    low = words.low
    word = low[i]
    if word == "current":
        noun = (
            low[i + 1].isalpha()
            and not words.capital(i + 1)
            and low[i + 1].removesuffix("s") not in UNITS
            and low[i + 1] not in ("fiscal", "season", "account", "affairs")
        )
        return (i, i + 1, said(reference="PRESENT_REF")) if noun and low[i - 1] != "then" else None
    if word == "term":
        if low[i - 1] in ("near", "short", "long") and low[i - 2] == "the":
            return i - 2, i + 1, said(reference="FUTURE_REF")
        return None
    if word in _LONG:
        return i, i + 1, said(unit=UNITS[_LONG[word]], amount=1.0, direction=0)
    if word in REFERENCES:
        if word == "now" and (low[i - 1] == "from" or low[i + 1] == "-"):
            return None
        if word == "shortly" and low[i + 1] in ("after", "before"):
            return None
        if words.all(i, "soon", "after") or (word == "soon" and low[i - 1] == "as"):
            return None
        first = i - 1 if low[i - 1] in ("until", "very", "just") and word == "recently" else i
        return first, i + 1, said(reference=REFERENCES[word])
    if (word == "future" and low[i - 1] in ("the", "near")) or (word == "future" and low[i - 2] == "the"):
        first = i - 1 if low[i - 1] == "the" else i - 2 if low[i - 2] == "the" else i - 1
        return first, i + 1, said(reference="FUTURE_REF")
    if (
        word == "past"
        and low[i - 1] == "the"
        and (low[i + 1] in _AFTER_PAST or (low[i - 2] == "in" and _no_amount(words, i + 1)))
    ):
        return i - 1, i + 1, said(reference="PAST_REF")
    if word == "moment" and low[i - 1] in ("the", "this") and low[i - 2] in ("at", "for"):
        return i - 1, i + 1, said(reference="PRESENT_REF")
    if word == "present" and low[i - 1] == "at":
        return i - 1, i + 1, said(reference="PRESENT_REF")
    if word == "hour" and low[i - 1] == "this" and low[i - 2] == "at":
        return i - 1, i + 1, said(reference="PRESENT_REF")
    return read_unit(words, i) if word == "hour" else None


def _no_amount(words: Words, i: int) -> bool:
    """Whether neither a number nor a unit nor what may stand before them comes at token `i`: "in the past it was", not "in the past two years"."""
    word = words.low[i]
    counted = (
        word.isdecimal()
        or word in ONES
        or word in TENS
        or word in SEVERAL
        or word in _MODIFIERS
        or word in ("half", "hundred")
    )
    return not counted and word not in UNITS and word.removesuffix("s") not in UNITS


_AFTER_PAST = frozenset(". , \n ; and have has".split(" ")) | {""}
_LONG = {f"{unit}long": unit for unit in ("hour", "day", "week", "month", "year", "decade")}
_STOPS = frozenset((".", ",", "\n", "", ";", ")", "and", "in", "at", "when", "by", "but", "as"))


def read_set(words: Words, i: int) -> Read | None:
    """ "daily", "annually"; not "quarterly dividend", which is a kind of dividend, and no newspaper."""
    if words.low[i] in ("quarterly", "yearly") and words.low[i + 1].isalpha():
        return None
    if words.capital(i) and words.capital(i + 1):
        return None  # a newspaper: "the Daily Mail"
    return i, i + 1, said(every=True, reference=SETS[words.low[i]])
