"""Time expressions in a text: found, and cut into what they say. Knows neither the report's date nor its zone (`extract.times`
resolves them).

Method: words are looked up once; only a word of time (a month, a weekday, a unit, a part of the day, a year, a clock) opens a reading, which
grows to its left over what narrows it ("early", "the past two", "last") and to its right ("of last year", "ago", ", 2020").
Of readings that overlap the longest stays. A clock time beside a day is one expression with it ("5:30 p.m. EST Tuesday").

Each heading below is one kind of word and says what it reads. What is no time is left alone there: ages ("a 12-year-old"), "may" and
"march" as verbs, "second" as an ordinal, a quarter of something, numbers with another unit than a year.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from onrecord.lang.times import (
    FEASTS,
    MONTHS,
    ONES,
    ORDINALS,
    PARTS,
    REFERENCES,
    SEASONS,
    SETS,
    SEVERAL,
    TENS,
    UNITS,
    WEEKDAYS,
    ZONES,
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression at [start, end), and what it says: any of

    a clock time (minutes of the day; `zone` as written; `local`), a date's fields, a weekday, a quarter, a half or a season of a year, a
    decade (198) or a century (18), a shift in days from the report's day (`which` "context": from a day named before), a part of the day,
    `which` of a unit, month or weekday is meant (last, this, next, past, coming, previous, following, same), an amount of a unit (None:
    some; `direction` −1 ago, +1 later, 0 a length; `anchored` to something told before, not to now), or a reference ("PAST_REF").
    `every`: it comes again and again. `edge`: "early", "mid" or "late".
    """

    start: int
    end: int
    clock: int | None = None
    zone: str | None = None
    local: bool = False
    halved: bool = False
    year: int | None = None
    year_shift: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    which: str | None = None
    shift: int | None = None
    feast: str | None = None
    part: str | None = None
    edge: str | None = None
    count: float | None = None
    unit: str | None = None
    direction: int | None = None
    anchored: bool = False
    reference: str | None = None
    every: bool = False


Read = tuple[int, int, Expression]
"""Tokens [first, last) and what they say."""
_TOKEN = re.compile(r"\n[^\S\n]*\n\s*|\d+|[^\W\d_]+|[^\w\s]|_")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"})
_PAD = 8
_NOTHING = Expression(0, 0)
_ABBREVIATED = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
_DEFINITE = frozenset("the this that its his her their our".split())
_WHICH = {
    "last": "last", "past": "last", "previous": "previous", "preceding": "previous", "prior": "previous", "next": "next", "coming": "next", "upcoming": "next", "following": "following", "ensuing": "following", "this": "this", "current": "this", "same": "same", "that": "same",
}  # fmt: skip
_EDGES = {
    "early": "early", "earlier": "early", "late": "late", "later": "late", "mid": "mid", "sometime": "", "beginning": "early", "start": "early", "middle": "mid", "end": "late", "dawn": "early", "close": "late", "outset": "early",
}  # fmt: skip
_ABOUT = frozenset("about around nearly almost roughly approximately some over under only just exactly".split())
_BARE_CLOCK = frozenset("at by until till from before after around about since between to and".split())
_DEICTIC: dict[str, tuple[int, str | None]] = {
    "today": (0, None), "yesterday": (-1, None), "tomorrow": (1, None), "tonight": (0, "night"), "overnight": (0, "overnight"),
}  # fmt: skip
_OF_A_YEAR = frozenset(
    "in since of from by during until till through between to and before after for the year fiscal early late mid around circa than or".split()
)
_MODIFIERS = frozenset(
    "more additional extra full straight consecutive long short busy solid whole good calendar further other fiscal trading working business school".split()
)
_NAMED_PARTS = frozenset(PARTS) - {"early", "late"}
_CLOCK_PARTS = {"noon": 720, "midnight": 0}


class _Words:
    """A text's tokens in lower case, padded at both ends."""

    def __init__(self, text: str) -> None:
        found = list(_TOKEN.finditer(text))
        blank = [""] * _PAD
        self.text = text
        self.low = [
            *blank,
            *(("\n" if m.group()[0] == "\n" else m.group().lower().translate(_PLAIN)) for m in found),
            *blank,
        ]
        self.starts = [*[0] * _PAD, *(m.start() for m in found), *[len(text)] * _PAD]
        self.ends = [*[0] * _PAD, *(m.end() for m in found), *[len(text)] * _PAD]

    def glued(self, i: int) -> bool:
        """Whether token `i` follows the one before it without a space."""
        return self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether token `i` opens with a capital."""
        return self.text[self.starts[i] : self.starts[i] + 1].isupper()

    def all(self, i: int, *words: str) -> bool:
        """Whether these words stand from token `i` on."""
        return tuple(self.low[i : i + len(words)]) == words


def find_expressions(text: str) -> list[Expression]:
    """Time expressions in text order, none overlapping: of those that do, the longest, then the first."""
    words = _Words(text)
    low = words.low
    found: list[Read] = []
    for i in range(_PAD, len(low) - _PAD):
        read = _HEADS.get(low[i]) or (_number if low[i][0].isdigit() else None)
        if read is not None:
            made = read(words, i)
            if made is not None:
                found.append(made)
    found.sort(key=lambda one: (one[0] - one[1], one[0]))
    taken = bytearray(len(low))
    kept = []
    for first, last, said in found:
        if not any(taken[first:last]):
            taken[first:last] = b"\x01" * (last - first)
            kept.append((first, last, said))
    joined = _join(words, sorted(kept, key=lambda one: one[0]))
    return [replace(said, start=words.starts[first], end=words.ends[last - 1]) for first, last, said in joined]


# -- joining what stands beside each other -------------------------------------------------------------------------------

_BETWEEN = frozenset(
    [
        "",
        ",",
        "on",
        "at",
        ", at",
        ", on",
        "about",
        "around",
        "at about",
        "at around",
        ", at about",
        ", at around",
        ", around",
        "of",
        "early",
        "late",
        "on the",
        ", early on",
        ", late on",
    ]
)


def _join(words: _Words, found: list[Read]) -> list[Read]:
    """Rule: a clock time or a part of the day and a day are one; "between 1:45 and 2:15 a.m." share the half of the day and the zone."""
    made: list[Read] = []
    for first, last, said in found:
        if made:
            before, end, told = made[-1]
            gap = " ".join(words.low[end:first])
            one, other = (told, said) if told.clock is not None else (said, told)
            timed = one.clock is not None and other.clock is None and _is_day(other) and gap in _BETWEEN
            parted = _is_part(told) and _is_day(said) and said.part is None and gap in ("of", "on", "", ",")
            if timed:
                day = replace(other, start=0, end=0)
                kept = {name: value for name in _CLOCKED if (value := getattr(one, name)) not in (None, False)}
                made[-1] = before, last, replace(day, **kept)
                continue
            if parted:
                made[-1] = before, last, replace(said, part=told.part, edge=told.edge or said.edge)
                continue
            if gap in ("and", "to", "until", "-", "or") and told.clock is not None and said.clock is not None:
                made[-1] = before, end, _spread(told, said)
        made.append((first, last, said))
    return made


_CLOCKED = ("clock", "zone", "local", "halved")


def _spread(a: Expression, b: Expression) -> Expression:
    if a.zone is not None or a.local or a.clock is None or b.clock is None:
        return a
    later = not a.halved and b.halved and b.clock >= 720 and a.clock < 720 and a.clock + 720 <= b.clock
    return replace(a, clock=a.clock + (720 if later else 0), zone=b.zone, local=b.local)


def _is_day(one: Expression) -> bool:
    whole = one.day is not None or one.weekday is not None or one.shift is not None
    return whole and not one.every


def _is_part(one: Expression) -> bool:
    return one.part is not None and not _is_day(one) and one.clock is None and not one.every


# -- what narrows a point: "early", "the end of", "last", "earlier this" -------------------------------------------------


def _edge(words: _Words, i: int) -> tuple[int, str | None]:
    """Over "early", "late on", "mid-", "the end of", "earlier", "sometime" right before token `i`."""
    low = words.low
    if low[i - 1] == "of" and low[i - 2] in _EDGES and low[i - 3] == "the":
        return i - 3, _EDGES[low[i - 2]]
    at = i
    if low[at - 1] in ("on", "in", "the") and low[at - 2] in ("early", "late", "earlier", "later"):
        at -= 1
    if low[at - 1] == "-" and low[at - 2] in ("mid", "early", "late"):
        at -= 1
    if low[at - 1] in ("early", "late", "earlier", "later", "mid", "sometime"):
        return at - 1, _EDGES[low[at - 1]] or None
    return i, None


def _pointed(words: _Words, i: int) -> tuple[int, str | None]:
    """Over "last", "this past", "the previous", "next" … right before token `i`."""
    low = words.low
    which = _WHICH.get(low[i - 1])
    if which is None or (low[i - 1] == "that" and low[i - 2] in ("said", "says", "say", "so", "saying", "told", "and")):
        return i, None
    first = i - 1
    if low[first - 1] in _DEFINITE and low[i - 1] not in ("this", "that"):
        first -= 1
        if low[first] == "this" and which == "last":
            which = "last"
    return first, which


def _of_year(words: _Words, j: int) -> tuple[int, dict[str, int]]:
    """Over "of 1990", ", 1990", "1990", "of last year", "last year" from token `j` on."""
    low = words.low
    at = j
    if low[at] == "," or low[at] == "of":
        at += 1
    year = _year_at(words, at)
    if year is not None and (low[j] != "," or low[at + 1] not in ("-",)):
        return at + 1, {"year": year}
    if low[at] == "'" and len(low[at + 1]) == 2 and low[at + 1].isdigit() and words.glued(at + 1):
        return at + 2, {"year": 1900 + int(low[at + 1]) if int(low[at + 1]) > 40 else 2000 + int(low[at + 1])}
    shift = {"last": -1, "this": 0, "next": 1}.get(low[at])
    if shift is not None and low[at + 1] == "year" and low[j] != ",":
        return at + 2, {"year_shift": shift}
    return j, {}


def _year_at(words: _Words, i: int) -> int | None:
    word = words.low[i]
    if len(word) == 4 and word.isdigit() and word[:1] in "12" and 1500 <= int(word) <= 2099:
        return int(word)
    return None


# -- days ----------------------------------------------------------------------------------------------------------------


def _day_at(words: _Words, i: int) -> tuple[int, int] | None:
    """(day, next token) of "8", "8th", "eighth" at token `i`."""
    low = words.low
    if low[i].isdigit() and len(low[i]) <= 2 and 1 <= int(low[i]) <= 31:
        return int(low[i]), i + 2 if low[i + 1] in ("st", "nd", "rd", "th") and words.glued(i + 1) else i + 1
    if low[i] in ORDINALS:
        return ORDINALS[low[i]], i + 1
    if low[i] in ("twenty", "thirty") and low[i + 1] == "-" and low[i + 2] in ORDINALS:
        return TENS[low[i]] + ORDINALS[low[i + 2]], i + 3
    return None


def _month(words: _Words, i: int) -> Read | None:
    """Months: "Jan. 8, 2020", "8 January", "early March", "March of last year", "last May"; with the weekday before."""
    low = words.low
    if low[i] in ("may", "march", "mar", "sun", "dec", "jan") and not words.capital(i):
        return None
    month = MONTHS[low[i]]
    last = i + 2 if low[i] in _ABBREVIATED and low[i + 1] == "." and words.glued(i + 1) else i + 1
    first = i
    fields: dict[str, int | str] = {"month": month}
    held = _day_at(words, last)
    if (
        held is not None
        and not _measured(words, held[1])
        and not (low[last] in ORDINALS and low[held[1]] not in (",", ".", ""))
    ):
        fields["day"], last = held
        if low[last] in ("-", "to") and (until := _day_at(words, last + 1)) is not None:
            plain = low[last + 1].isdigit() and not _measured(words, until[1]) and until[0] > held[0]
            if plain and (low[last] == "-" or low[until[1]] in (",", ".", ")", "\n", "")):
                fields["last_day"], last = until
    else:
        before = i - 1 if low[i - 1] != "of" else i - 2
        number = before - 1 if low[before] in ("st", "nd", "rd", "th") and words.glued(before) else before
        if (low[number].isdigit() and len(low[number]) <= 2 and 1 <= int(low[number]) <= 31) or (
            low[number] in ORDINALS and low[i - 1] == "of"
        ):
            clocked = low[number - 1] in (":", ".") and words.glued(number)
            if not clocked:
                fields["day"] = int(low[number]) if low[number].isdigit() else ORDINALS[low[number]]
                first = number
                if low[first - 1] == "-" and low[first - 2].isdigit() and words.glued(first - 1):
                    fields["day"], fields["last_day"], first = int(low[first - 2]), int(fields["day"]), first - 2
                if low[first - 1] == "the":
                    first -= 1
    limit = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    if int(fields.get("day", 1)) > limit:
        return None
    last, year = _of_year(words, last)
    fields |= year
    if "day" in fields:
        at = first - 1 if low[first - 1] == "," else first
        if low[at - 1] == "." and low[at - 2] in WEEKDAYS:
            at -= 1
        if low[at - 1] in WEEKDAYS:
            first = at - 1
        first, edge = _edge(words, first)
    else:
        point, which = _pointed(words, first)
        if which is not None and not year:
            fields["which"], first = which, point
        first, edge = _edge(words, first)
        if low[i] in _ABBREVIATED and not year and not (low[i + 1] == "." and words.glued(i + 1)):
            return None
        sure = year or which or edge or len(low[i]) > 4 or low[i] in ("june", "july") or low[i - 1] in _OF_A_YEAR
        if not sure or (
            low[i] in ("may", "march")
            and not (year or which or edge)
            and low[i - 1]
            not in ("in", "since", "until", "by", "of", "from", "last", "during", "before", "after", "through")
        ):
            return None
        if (
            low[i] in ("april", "june", "august")
            and words.capital(last)
            and low[last] not in MONTHS
            and not (year or which or edge)
            and low[i - 1] not in _OF_A_YEAR
        ):
            return None  # “June Smith”
    if edge:
        fields["edge"] = edge
    return first, last, replace(_NOTHING, **fields)  # type: ignore[arg-type]


_MEASURES = frozenset(
    "% percent per million billion people points cents dollars miles meters metres km kilometers kilometres tons tonnes degrees magnitude".split()
)


def _measured(words: _Words, j: int) -> bool:
    """Whether a number that ends before token `j` has a unit or more digits of its own."""
    low = words.low
    more = low[j] in (".", ",", ":") and low[j + 1].isdigit() and words.glued(j) and words.glued(j + 1)
    return (
        more
        or low[j] in _MEASURES
        or (
            low[j] == "-"
            and words.glued(j)
            and low[j + 1] not in ("", "\n")
            and not low[j + 1].isdigit()
            and words.glued(j + 1)
        )
    )


def _weekday(words: _Words, i: int) -> Read | None:
    """Weekdays: "Tuesday night", "last Friday", "every Monday", "Tuesdays"."""
    low = words.low
    word = low[i].removesuffix("s") if low[i] not in WEEKDAYS else low[i]
    last = i + 1
    if len(word) < 6:
        dotted = low[last] == "." and words.glued(last)
        if not words.capital(i) or not (dotted or low[last] in MONTHS or low[last] in (",",)):
            return None
        if not dotted and low[last] == "," and not (low[last + 1] in MONTHS or low[last + 1].isdigit()):
            return None
        last += dotted
    fields: dict[str, object] = {"weekday": WEEKDAYS[word]}
    if low[i] not in WEEKDAYS:
        fields["every"] = True
    if low[last] in _NAMED_PARTS or low[last].removesuffix("s") in _NAMED_PARTS:
        fields["part"] = low[last] if low[last] in _NAMED_PARTS else low[last].removesuffix("s")
        fields["every"] = bool(fields.get("every")) or low[last] not in _NAMED_PARTS
        last += 1
    first, which = _pointed(words, i)
    if which is not None:
        fields["which"] = which
    elif low[i - 1] in ("every", "each"):
        fields["every"], first = True, i - 1
    first, edge = _edge(words, first)
    if edge:
        fields["edge"] = edge
    return first, last, replace(_NOTHING, **fields)  # type: ignore[arg-type]


def _deictic(words: _Words, i: int) -> Read | None:
    """ "today", "yesterday afternoon", "late tonight", "overnight", "the day before yesterday"."""
    low = words.low
    shift, part = _DEICTIC[low[i]]
    first, last = i, i + 1
    if low[i] == "overnight" and low[i + 1] in (
        "delivery",
        "stay",
        "success",
        "bag",
        "shipping",
        "rate",
        "rates",
        "loan",
        "loans",
        "express",
        "trip",
    ):
        return None
    if low[last] in _NAMED_PARTS and part is None:
        part, last = low[last], last + 1
    elif words.all(i - 3, "the", "day", "before") and low[i] == "yesterday":
        first, shift = i - 3, -2
    elif words.all(i - 3, "the", "day", "after") and low[i] == "tomorrow":
        first, shift = i - 3, 2
    first, edge = _edge(words, first)
    return first, last, replace(_NOTHING, shift=shift, part=part, edge=edge)


def _part(words: _Words, i: int) -> Read | None:
    """Parts of the day: "this morning", "last night", "at dawn", "in the early hours", "shortly after midnight", "noon"."""
    low = words.low
    word, last = low[i], i + 1
    if word in _CLOCK_PARTS:
        first = i - 1 if low[i - 1] in ("12", "twelve") else i
        last, zone, local = _zone(words, last)
        if low[first - 1] in ("after", "before") and low[first - 2] in ("shortly", "just", "soon", "right"):
            first -= 2
        return first, last, replace(_NOTHING, clock=_CLOCK_PARTS[word], zone=zone, local=local, halved=True)
    if low[last] == "hours":
        last += 1
    early = {"early": "early", "late": "late", "mid": "mid"}.get(low[i - 1] if low[i - 1] != "-" else low[i - 2])
    inner = i - (0 if early is None else 2 if low[i - 1] == "-" else 1)
    before = low[inner - 1]
    if before in ("before", "after") and low[inner - 2].removesuffix("s") in UNITS:
        return None  # “six hours before dawn”
    shown = {"this": (0, inner - 1), "last": (-1, inner - 1)}.get(before)
    if shown is not None and (before == "this" or word in ("night", "evening")):
        return shown[1], last, replace(_NOTHING, shift=shown[0], part=word, edge=early)
    if before in ("previous", "following", "next", "same", "that") or (before == "before" and low[inner - 2] == "the"):
        definite = low[inner - 2] == "the"
        shift = {"previous": -1, "before": -1, "following": 1, "next": 1}.get(before, 0)
        if definite or before == "that":
            return inner - 1 - definite, last, replace(_NOTHING, shift=shift, which="context", part=word, edge=early)
    if word == "night" and low[last] == "before" and before == "the":
        return inner - 1, last + 1, replace(_NOTHING, shift=-1, which="context", part=word)
    if before in ("every", "each"):
        return inner - 1, last, replace(_NOTHING, part=word, every=True)
    if before == "the" or (
        word in ("dawn", "dusk", "sunrise", "sunset", "daybreak", "nightfall", "midday", "night", "lunchtime")
        and before in ("at", "by", "before", "after", "until", "around", "since")
    ):
        first = inner - (before == "the")
        return first, last, replace(_NOTHING, part=word, edge=early)
    if early is not None or word in ("predawn",) or (word == "dawn" and words.all(i - 2, "pre", "-")):
        first = i - 2 if words.all(i - 2, "pre", "-") else inner - (low[inner - 1] == "the")
        return first, last, replace(_NOTHING, part="predawn" if first == i - 2 else word, edge=early)
    return None


def _early_hours(words: _Words, i: int) -> Read | None:
    """ "in the early hours", "the small hours" (of a day joined later)."""
    if words.low[i - 1] in ("early", "small", "wee") and words.low[i - 2] == "the":
        return i - 2, i + 1, replace(_NOTHING, part="early")
    return None


# -- years, quarters, seasons --------------------------------------------------------------------------------------------


def _season(words: _Words, i: int) -> Read | None:
    """ "last spring", "the winter of 1994", "this past summer", "in autumn"."""
    low = words.low
    last, year = _of_year(words, i + 1)
    if low[i + 1] == ",":
        last, year = i + 1, {}
    first, which = _pointed(words, i)
    if which is None:
        loose = low[i - 1] in ("in", "by", "since", "until", "during") and low[i] != "fall"
        definite = low[i - 1] == "the" and low[i - 2] in (
            "in",
            "by",
            "during",
            "since",
            "for",
            "of",
            "until",
            "early",
            "late",
        )
        if not (year or loose or definite):
            return None
        first = i - 1 if low[i - 1] == "the" else i
    elif which in ("previous", "same") and low[i] == "fall" and not year:
        return None
    first, edge = _edge(words, first)
    return first, last, replace(_NOTHING, season=low[i], which=which, edge=edge, **year)  # type: ignore[arg-type]


def _number(words: _Words, i: int) -> Read | None:
    """Numbers: years, decades ("the 1980s"), "2020-01-08", "10/26/89", clock times ("5:30 p.m.", "22:30 GMT", "1430 hours")."""
    low = words.low
    inside = low[i - 1] in (".", ",", ":", "/", "-") and words.glued(i) and low[i - 2].isdigit() and words.glued(i - 1)
    if inside and (low[i - 1] != "-" or len(low[i - 2]) == 4):
        return None  # the inside of a longer number
    if words.text[words.starts[i] - 1 : words.starts[i]] in ("$", "£", "€", "#") or (
        i > _PAD and low[i - 1][:1].isalpha() and words.glued(i)
    ):
        return None
    return _iso(words, i) or _clock(words, i) or _decade(words, i) or _plain_year(words, i)


def _iso(words: _Words, i: int) -> Read | None:
    low = words.low
    if (
        len(low[i]) == 4
        and low[i + 1] == "-"
        and low[i + 3] == "-"
        and words.glued(i + 1)
        and words.glued(i + 2)
        and words.glued(i + 4)
    ):
        year, month, day = low[i], low[i + 2], low[i + 4]
    elif low[i + 1] == "/" and low[i + 3] == "/" and words.glued(i + 1) and words.glued(i + 2) and words.glued(i + 4):
        month, day, year = low[i], low[i + 2], low[i + 4]
    else:
        return None
    if (
        not (year.isdigit() and month.isdigit() and day.isdigit())
        or len(year) not in (2, 4)
        or max(len(month), len(day)) > 2
    ):
        return None
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    full = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > 40 else 2000)
    return i, i + 5, replace(_NOTHING, year=full, month=int(month), day=int(day))


def _decade(words: _Words, i: int) -> Read | None:
    low = words.low
    if low[i + 1] == "s" and words.glued(i + 1):
        last = i + 2
    elif low[i + 1] == "'" and low[i + 2] == "s" and words.glued(i + 2):
        last = i + 3
    else:
        return None
    if len(low[i]) == 4 and low[i].endswith("0") and 1500 <= int(low[i]) <= 2090:
        decade = int(low[i]) // 10
    elif len(low[i]) == 2 and low[i].endswith("0") and low[i - 1] in ("'", "the", "mid", "early", "late", "-"):
        decade = 190 + int(low[i]) // 10
    else:
        return None
    first = i - 1 if low[i - 1] == "'" else i
    first, edge = _edge(words, first)
    if low[first - 1] == "the":
        first -= 1
    return first, last, replace(_NOTHING, decade=decade, edge=edge)


_AFTER_A_YEAR = frozenset(
    "and or but as when while after the to by in period quarter was is for with because through".split()
)


def _plain_year(words: _Words, i: int) -> Read | None:
    low = words.low
    year = _year_at(words, i)
    if year is None or (
        low[i + 1] in ("-", ":", ".", ",")
        and words.glued(i + 1)
        and low[i + 2].isdigit()
        and words.glued(i + 2)
        and len(low[i + 2]) != 2
    ):
        return None
    if low[i + 1] in (
        "%",
        "percent",
        "people",
        "miles",
        "feet",
        "km",
        "meters",
        "metres",
        "pounds",
        "tons",
        "tonnes",
        "troops",
        "soldiers",
        "hours",
        "acres",
        "points",
        "homes",
        "houses",
        "block",
    ):
        return None
    first, edge = _edge(words, i)
    if low[first - 1] == "fiscal":
        first -= 1
    elif words.all(first - 2, "fiscal", "year") or words.all(first - 2, "the", "year"):
        first -= 2
    sure = edge or first < i or low[i - 1] in _OF_A_YEAR or low[i - 1] in ("(", "-", "'")
    after = low[i + 1]
    if not sure:
        counted = (
            after.isalpha() and after.endswith("s") and len(after) > 3 and after not in ("was", "has", "this", "is")
        )
        if counted or low[i - 1] in ("no", "number", "route", "highway", "flight", "model") or low[i - 1][:1].isdigit():
            return None
        plain = not after.isalpha() or after in _AFTER_A_YEAR or words.capital(i + 1)
        if not plain and low[i - 1] not in ("\n", "", "his", "her", "its", "their", "a", "an", "s"):
            return None
    return first, i + 1, replace(_NOTHING, year=year, edge=edge)


def _century(words: _Words, i: int) -> Read | None:
    """ "the 19th century", "last century"; an amount of centuries is a unit's."""
    low = words.low
    at = i - 1
    if low[at] == "-":
        at -= 1
    if low[at] in ("st", "nd", "rd", "th") and low[at - 1].isdigit():
        number, first = int(low[at - 1]), at - 1
    elif low[at] in ORDINALS:
        number, first = ORDINALS[low[at]], at
        if low[at - 1] == "-" and low[at - 2] in TENS:
            number, first = number + TENS[low[at - 2]], at - 2
    else:
        return _unit(words, i)
    first, edge = _edge(words, first)
    if low[first - 1] == "the":
        first -= 1
    return first, i + 1, replace(_NOTHING, century=number - 1, edge=edge)


def _quarter(words: _Words, i: int) -> Read | None:
    """ "third-quarter", "the fourth quarter of 1989", "the 1989 third quarter", "the year-earlier quarter", "the latest quarter"."""
    low = words.low
    at = i - 1 - (low[i - 1] == "-")
    if low[at] == "fiscal":
        at -= 1
    if low[at] not in ("first", "second", "third", "fourth") or low[i] == "quarters":
        if low[i] == "quarter" and low[i + 1] == "of" and low[i + 2] in ("a", "the", "all", "its", "their"):
            return None
        return _unit(words, i)
    fields: dict[str, int | str] = {"quarter": ORDINALS[low[at]]}
    first = at
    last, year = _of_year(words, i + 1)
    fields |= year if low[i + 1] != "," else {}
    last = last if low[i + 1] != "," else i + 1
    if low[first - 1] == "fiscal":
        first -= 1
    before = _year_at(words, first - 1)
    if before is not None:
        fields["year"], first = before, first - 1
    elif words.all(first - 4, "this", "year", "'", "s"):
        fields["year_shift"], first = 0, first - 4
    elif words.all(first - 4, "last", "year", "'", "s"):
        fields["year_shift"], first = -1, first - 4
    elif words.all(first - 3, "year", "-", "earlier") or words.all(first - 3, "year", "-", "ago"):
        fields["which"], first = "year-earlier", first - 3
    else:
        point, which = _pointed(words, first)
        if which is not None:
            fields["which"], first = which, point
    first, edge = _edge(words, first)
    if edge:
        fields["edge"] = edge
    if low[first - 1] in ("the", "its"):
        first -= low[first - 1] == "the"
    return first, last, replace(_NOTHING, **fields)  # type: ignore[arg-type]


def _half(words: _Words, i: int) -> Read | None:
    """ "the first half of 1990", "the second half"."""
    low = words.low
    if low[i - 1] not in ("first", "second", "last", "latter"):
        return None
    last, year = _of_year(words, i + 1)
    if low[i + 1] == "," or (not year and low[i + 1] == "of" and not words.all(i + 1, "of", "the", "year")):
        return None
    if (
        not year
        and not words.all(i + 1, "of", "the", "year")
        and low[i + 1] not in ("results", "profit", "earnings", "net", "sales")
    ):
        return None
    if not year and words.all(i + 1, "of", "the", "year"):
        last = i + 4
    first = i - 1 - (low[i - 2] == "the")
    return first, last, replace(_NOTHING, half=1 if low[i - 1] == "first" else 2, **year)  # type: ignore[arg-type]


# -- amounts -------------------------------------------------------------------------------------------------------------


def _count(words: _Words, i: int) -> tuple[int, float | None] | None:
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
    if word.isdigit():
        first, value = at - 1, float(word)
        if low[first - 1] == "/" and low[first - 2].isdigit() and int(word):
            value, first = int(low[first - 2]) / int(word), first - 2
            if low[first - 1].isdigit():
                value, first = value + int(low[first - 1]), first - 1
        elif (
            low[first - 1] in (".", ",") and low[first - 2].isdigit() and words.glued(first) and words.glued(first - 1)
        ):
            value = float(f"{low[first - 2]}.{word}") if low[first - 1] == "." else float(low[first - 2] + word)
            first -= 2
        if words.text[words.starts[first] - 1 : words.starts[first]] in ("$", "£", "€", ":"):
            return None
        return first, value
    if word == "half" and low[at - 2] == "a":
        if low[at - 3] == "and" and (held := _count(words, at - 3)) is not None and held[1] is not None:
            return held[0], held[1] + 0.5
        return at - 2, 0.5
    if word == "half":
        return at - 1, 0.5
    if word in ("a", "an"):
        return (at - 2, 0.5) if low[at - 2] == "half" else (at - 1, 1.0)
    return _in_words(words, at)


def _in_words(words: _Words, at: int) -> tuple[int, float] | None:
    low = words.low
    scale, first = 1.0, at - 1
    if low[first] in ("hundred", "thousand", "million"):
        scale = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}[low[first]]
        first -= 1
        if low[first] == "a":
            return first, scale
        if low[first].isdigit():
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


def _unit(words: _Words, i: int) -> Read | None:
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
        return _part(words, i)
    held = _count(words, i)
    if held is None and word in ("min", "hr", "mins", "hrs"):
        return None
    if held is not None:
        return _amount(words, i, unit, held, plural)
    made = _bare_unit(words, i, unit, plural)
    return made


def _amount(words: _Words, i: int, unit: str, held: tuple[int, float | None], plural: bool) -> Read | None:
    low = words.low
    first, count = held
    last = i + 1
    if unit == "Q" and (low[last] == "of" or (low[i - 1] == "-" and plural)):
        return None
    if words.all(last, "and", "a", "half") and count is not None:
        count, last = count + 0.5, last + 3
    every = low[first - 1] in ("every", "each")
    if every:
        return first - 1, last, replace(_NOTHING, every=True, unit=unit, count=count, direction=0)
    direction, end, anchored = _when(words, last)
    if low[first] == "a" and not plural and not direction and _rated(words, first):
        return first, last, replace(_NOTHING, every=True, unit=unit, count=count, direction=0)
    about = _more(words, first)
    if direction:
        return about, end, replace(_NOTHING, unit=unit, count=count, direction=direction, anchored=anchored)
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
    elif (low[first - 1] in _DEFINITE and low[first - 1] != "that") or low[first - 1] == "another":
        start = first - 1
    else:
        start = about
    if (low[first] in ("a", "an") and unit == "WE") or (unit == "Q" and count == 1.0 and low[first] in ("a", "one")):
        return None
    return (
        start,
        last,
        replace(_NOTHING, unit=unit, count=count, direction=0, which=which if start < first and which else None),
    )


def _rated(words: _Words, i: int) -> bool:
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
    ) or (low[i - 1].isdigit() and low[i + 1] not in ("half",))


def _when(words: _Words, j: int) -> tuple[int, int, bool]:
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


def _more(words: _Words, i: int) -> int:
    """Over "about", "more than", "at least", "up to" … right before token `i`."""
    low = words.low
    if low[i - 1] == "than" and low[i - 2] in ("more", "less", "fewer", "longer"):
        return i - 2
    if low[i - 1] in ("least", "most") and low[i - 2] == "at":
        return i - 2
    if words.all(i - 2, "up", "to"):
        return i - 2
    return i - 1 if low[i - 1] in _ABOUT else i


def _bare_unit(words: _Words, i: int, unit: str, plural: bool) -> Read | None:
    low = words.low
    before, last = low[i - 1], i + 1
    if before in ("every", "each"):
        return i - 1, last, replace(_NOTHING, every=True, unit=unit, count=1.0, direction=0)
    if before == "other" and low[i - 2] == "every":
        return i - 2, last, replace(_NOTHING, every=True, unit=unit, count=2.0, direction=0)
    if before == "per":
        return i, last, replace(_NOTHING, every=True, unit=unit, count=1.0, direction=0)
    if before == "recent" and plural:
        return i - 1, last, replace(_NOTHING, reference="PAST_REF")
    if plural and before in ("coming", "next", "future", "upcoming"):
        first = i - 1 - (low[i - 2] == "the")
        return first, last, replace(_NOTHING, reference="FUTURE_REF")
    if plural and before == "past":
        first = i - 1 - (low[i - 2] == "the")
        return first, last, replace(_NOTHING, reference="PAST_REF")
    if plural and words.all(last, "ago"):
        return i, last + 1, replace(_NOTHING, reference="PAST_REF")
    if plural and words.all(last, "ahead"):
        return i, last + 1, replace(_NOTHING, reference="FUTURE_REF")
    if plural and (words.all(last, "later") or words.all(last, "earlier")):
        return i, last + 1, replace(_NOTHING, unit=unit, count=None, direction=0)
    if plural:
        if unit in ("S", "WE") or low[i] == "quarters":
            return None
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
            return i, last, replace(_NOTHING, unit=unit, count=None, direction=0)
        return None
    point, which = _pointed(words, i)
    if low[i - 1] == "-" or low[i - 1] in ("light", "leap", "calendar", "new"):
        return None
    if words.all(last, "-", "earlier") or words.all(last, "-", "ago"):
        if unit != "Y":
            return None
        noun = low[last + 2] in ("period", "quarter", "level", "levels", "figure", "month", "week", "day", "results")
        first = i - 1 if low[i - 1] in ("the", "a") else i
        end = last + 2 + noun
        held = low[last + 2] if noun else ""
        return (
            first,
            end,
            replace(
                _NOTHING,
                unit="Y",
                count=1.0,
                direction=-1,
                anchored=True,
                which="quarter" if held == "quarter" else None,
            ),
        )
    if which is not None:
        first, edge = _edge(words, point)
        if low[i] == "day" and which in ("last",):
            return None
        if low[i] == "day" and which in ("previous", "following", "next", "same"):
            shift = {"previous": -1, "following": 1, "next": 1, "same": 0}[which]
            if low[i - 1] == "that" or low[i - 2] == "the":
                return first, last, replace(_NOTHING, shift=shift, which="context", edge=edge)
            return None
        if low[i] in ("hour", "minute"):
            return None
        if words.all(last, "'", "s") and low[i] == "year" and low[last + 2] in ("first", "second", "third", "fourth"):
            return None
        return first, last, replace(_NOTHING, unit=unit, which=which, edge=edge)
    if low[i] == "day" and low[i - 1] == "the":
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
            return i - 1, last + 1, replace(_NOTHING, shift=-1 if low[last] == "before" else 1, which="context")
        return None
    if low[i] in ("day", "hour", "minute", "night"):
        return None
    if low[i - 1] == "latest" and low[i - 2] in _DEFINITE:
        return i - 2, last, replace(_NOTHING, unit=unit, which="latest")
    if low[i - 1] == "the" or (low[i - 1] == "fiscal" and low[i - 2] == "the"):
        first, edge = _edge(words, i - 1 - (low[i - 1] == "fiscal"))
        if unit == "WE":
            return first, last, replace(_NOTHING, unit=unit, which="weekend", edge=edge)
        if unit == "Q":
            return first, last, replace(_NOTHING, unit=unit, which="latest", edge=edge)
        if unit in ("Y", "Mo", "W") and (edge or low[i] != "week"):
            return (
                first,
                last,
                replace(_NOTHING, unit=unit, which="this", edge=edge)
                if edge
                else replace(_NOTHING, unit=unit, count=1.0, direction=0),
            )
    return None


# -- clock times ---------------------------------------------------------------------------------------------------------


def _clock(words: _Words, i: int) -> Read | None:
    low = words.low
    hour, at, minute = low[i], i + 1, 0
    timed = (
        low[at] in (":", ".")
        and words.glued(at)
        and words.glued(at + 1)
        and len(low[at + 1]) == 2
        and low[at + 1].isdigit()
    )
    colon = timed and low[at] == ":"
    if timed:
        minute, at = int(low[at + 1]), at + 2
        if low[at] == ":" and words.glued(at) and len(low[at + 1]) == 2 and low[at + 1].isdigit():
            at += 2
    if len(hour) > 2 or not hour.isdigit() or minute > 59:
        return _military(words, i)
    value = int(hour)
    half, end = _half_of_day(words, at)
    if half:
        if not 1 <= value <= 12:
            return None
        value, at = value % 12 + (12 if half == "p" else 0), end
    elif low[at] == "o" and low[at + 1] == "'" and low[at + 2] == "clock":
        at += 3
        if words.all(at, "in", "the") and low[at + 2] in ("morning", "afternoon", "evening"):
            value, at = value + (12 if low[at + 2] != "morning" and value < 12 else 0), at + 3
            half = "o"
    elif colon or (
        timed and hour != "0" and low[i - 1] in ("at", "by", "around", "about") and low[at] not in _MEASURES
    ):
        tied = words.glued(at + 1) and low[at + 1].isdigit()
        if (
            value > 23
            or low[at] in ("%", "percent", "million", "billion", "magnitude", ":")
            or (low[at] in "-." and tied)
        ):
            return None
        if words.all(at, "in", "the") and low[at + 2] in ("morning", "afternoon", "evening"):
            value, at = value + (12 if low[at + 2] != "morning" and value < 12 else 0), at + 3
            half = "o"
    else:
        return None
    if value > 24:
        return None
    last, zone, local = _zone(words, at)
    minutes = value * 60 + minute
    return i, last, replace(_NOTHING, clock=minutes % 1440, zone=zone, local=local, halved=bool(half))


def _half_of_day(words: _Words, j: int) -> tuple[str, int]:
    low = words.low
    if low[j] in ("am", "pm"):
        return low[j][0], j + 1
    if low[j] in ("a", "p") and low[j + 1] == "." and words.glued(j + 1) and low[j + 2] == "m":
        return low[j], j + 4 if low[j + 3] == "." and words.glued(j + 3) else j + 3
    return "", j


def _military(words: _Words, i: int) -> Read | None:
    low = words.low
    word = low[i]
    if len(word) != 4 or not word.isdigit() or int(word[:2]) > 23 or int(word[2:]) > 59:
        return None
    last, zone, local = _zone(words, i + 1)
    if low[i + 1] in ("hours", "hrs") or (low[i + 1] == "h" and words.glued(i + 1)):
        last, zone, local = _zone(words, i + 2)
    elif zone is None or (zone == "z" and not words.glued(i + 1)):
        return None
    return i, last, replace(_NOTHING, clock=int(word[:2]) * 60 + int(word[2:]), zone=zone, local=local, halved=True)


def _zone(words: _Words, j: int) -> tuple[int, str | None, bool]:
    """(next token, zone as written, whether "local") from token `j` on, in brackets or after a comma too."""
    low = words.low
    at = j + (low[j] in ("(", ","))
    bracket = low[j] == "("
    if low[at] == "local":
        end = at + 1 + (low[at + 1] == "time")
        return end + (bracket and low[end] == ")"), None, True
    for size in (3, 2, 1):
        name = " ".join(low[at : at + size])
        if name in ZONES and (
            size > 1 or words.text[words.starts[at] : words.ends[at]].isupper() or low[at] == "eastern"
        ):
            end = at + size + (low[at + size] == "time" and size == 1)
            return end + (bracket and low[end] == ")"), name, False
    return j, None, False


# -- references, sets, feasts --------------------------------------------------------------------------------------------


def _reference(words: _Words, i: int) -> Read | None:
    """ "now", "recently", "soon"; "the future", "the past" where they stand alone; "at the moment"."""
    low = words.low
    word = low[i]
    if word in REFERENCES:
        if word == "now" and (low[i - 1] == "from" or low[i + 1] == "-"):
            return None
        if word == "shortly" and low[i + 1] in ("after", "before"):
            return None
        if words.all(i, "soon", "after") or (word == "soon" and low[i - 1] == "as"):
            return None
        first = i - 1 if low[i - 1] in ("until", "very", "just") and word == "recently" else i
        return first, i + 1, replace(_NOTHING, reference=REFERENCES[word])
    if (word == "future" and low[i - 1] in ("the", "near")) or (word == "future" and low[i - 2] == "the"):
        first = i - 1 if low[i - 1] == "the" else i - 2 if low[i - 2] == "the" else i - 1
        return first, i + 1, replace(_NOTHING, reference="FUTURE_REF")
    if word == "past" and low[i - 1] == "the" and low[i + 1] in (".", ",", "\n", "", ";", "and", "have", "has"):
        return i - 1, i + 1, replace(_NOTHING, reference="PAST_REF")
    if word == "moment" and low[i - 1] in ("the", "this") and low[i - 2] in ("at", "for"):
        return i - 1, i + 1, replace(_NOTHING, reference="PRESENT_REF")
    if word == "present" and low[i - 1] == "at":
        return i - 1, i + 1, replace(_NOTHING, reference="PRESENT_REF")
    if word == "hour" and low[i - 1] == "this" and low[i - 2] == "at":
        return i - 1, i + 1, replace(_NOTHING, reference="PRESENT_REF")
    return _unit(words, i) if word == "hour" else None


def _set(words: _Words, i: int) -> Read | None:
    """ "daily", "annually"; not "quarterly dividend", which is a kind of dividend."""
    if words.low[i] in ("quarterly", "yearly") and words.low[i + 1].isalpha():
        return None
    return i, i + 1, replace(_NOTHING, every=True, reference=SETS[words.low[i]])


def _feast(words: _Words, i: int) -> Read | None:
    """Feasts, with their year: "Christmas Eve", "last Thanksgiving", "Easter Sunday 2019"."""
    low = words.low
    if not words.capital(i):
        return None
    for size in (5, 4, 3, 2, 1):
        name = re.sub(r" ?(['.]) ?(?=s )", r"\1", " ".join(low[i : i + size])).replace(" .", ".")
        if name in FEASTS and low[i + size] not in (
            "party",
            "tree",
            "trees",
            "shopping",
            "gifts",
            "season",
            "dinner",
            "eggs",
        ):
            last, year = _of_year(words, i + size)
            first, which = _pointed(words, i)
            return first, last, replace(_NOTHING, feast=name, which=which, **year)  # type: ignore[arg-type]
    return None


def _spelled(words: _Words, i: int) -> Read | None:
    """Years in words: "nineteen ninety-four", "the winter of nineteen eighty", "two thousand one"."""
    low = words.low
    if low[i + 1] not in TENS:
        return None
    year, last = 1900 + TENS[low[i + 1]], i + 2
    if low[last] == "-" and ONES.get(low[last + 1], 10) < 10:
        year, last = year + ONES[low[last + 1]], last + 2
    elif ONES.get(low[last], 10) < 10:
        year, last = year + ONES[low[last]], last + 1
    if low[i - 1] == "of" and low[i - 2] in SEASONS:
        first = i - 2 - (low[i - 3] == "the")
        return first, last, replace(_NOTHING, season=low[i - 2], year=year)
    return i, last, replace(_NOTHING, year=year)


_Reader = Callable[[_Words, int], Read | None]
_HEADS: dict[str, _Reader] = {
    **dict.fromkeys(MONTHS, _month),
    **dict.fromkeys(WEEKDAYS, _weekday),
    **{f"{day}s": _weekday for day in WEEKDAYS if len(day) > 5},
    **dict.fromkeys(UNITS, _unit),
    **{f"{unit}s": _unit for unit in UNITS if unit not in ("century",)},
    **dict.fromkeys(PARTS, _part),
    **dict.fromkeys(_DEICTIC, _deictic),
    **dict.fromkeys(SEASONS, _season),
    **dict.fromkeys(REFERENCES, _reference),
    **dict.fromkeys(SETS, _set),
    **{name.split()[0].split("'")[0]: _feast for name in FEASTS},
    "nineteen": _spelled,
    "past": _reference,
    "future": _reference,
    "moment": _reference,
    "present": _reference,
    "hour": _reference,
    "hours": lambda words, i: _early_hours(words, i) or _unit(words, i),
    "half": _half,
    "century": _century,
    "quarter": _quarter,
}
for _word in ("early", "late"):
    del _HEADS[_word]
