"""Months, weekdays, days told from today, parts of the day, feasts."""

from __future__ import annotations

import re

from onrecord.lang.times import FEASTS, MONTHS, ONES, ORDINALS, PARTS, TENS, UNITS, WEEKDAYS
from onrecord.text.times.clocks import MEASURES, zone_after
from onrecord.text.times.words import Read, edge_before, said, which_before, year_after
from onrecord.text.words import Words

_ABBREVIATED = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)


OF_A_YEAR = frozenset(
    "in since of from by during until till through between to and before after for the year fiscal early late mid around circa than or".split()
)


DEICTIC: dict[str, tuple[int, str | None]] = {
    "today": (0, None), "yesterday": (-1, None), "tomorrow": (1, None), "tonight": (0, "night"), "overnight": (0, "overnight"),
}  # fmt: skip


_NAMED_PARTS = frozenset(PARTS) - {"early", "late"}


_CLOCK_PARTS = {"noon": 720, "midnight": 0}


def _day_at(words: Words, i: int) -> tuple[int, int] | None:
    """(day, next token) of "8", "8th", "eighth" at token `i`."""
    low = words.low
    if low[i].isdecimal() and len(low[i]) <= 2 and 1 <= int(low[i]) <= 31:
        return int(low[i]), i + 2 if low[i + 1] in ("st", "nd", "rd", "th") and words.glued(i + 1) else i + 1
    if low[i] in ORDINALS:
        return ORDINALS[low[i]], i + 1
    if low[i] in ("twenty", "thirty") and low[i + 1] == "-" and low[i + 2] in ORDINALS:
        return TENS[low[i]] + ORDINALS[low[i + 2]], i + 3
    return None


def read_month(words: Words, i: int) -> Read | None:
    """Months: "Jan. 8, 2020", "8 January", "early March", "March of last year", "last May"; with the weekday before."""
    low = words.low
    if low[i] in ("may", "march", "mar", "sun", "dec", "jan") and not words.capital(i):
        return None
    month = MONTHS[low[i]]
    last = i + 2 if low[i] in _ABBREVIATED and low[i + 1] == "." and words.glued(i + 1) else i + 1
    first = i
    fields: dict[str, int | str] = {"month": month}
    held = _day_at(words, last)
    dated = (
        low[i - 1].isdecimal()
        and len(low[i - 1]) <= 2
        and 1 <= int(low[i - 1]) <= 31
        and low[i - 2] not in (":", ".", "-")
    )
    counted = (
        dated and held is not None and low[last].isdecimal() and low[held[1]].isalpha()
    )  # “on 8 January 28 soldiers”
    if (
        held is not None
        and not counted
        and not _measured(words, held[1])
        and not (low[last] in ORDINALS and low[held[1]] not in (",", ".", ""))
    ):
        fields["day"], last = held
        if low[last] in ("-", "to") and (until := _day_at(words, last + 1)) is not None:
            plain = low[last + 1].isdecimal() and not _measured(words, until[1]) and until[0] > held[0]
            if plain and (low[last] == "-" or low[until[1]] in (",", ".", ")", "\n", "")):
                fields["last_day"], last = until
    else:
        before = i - 1 if low[i - 1] != "of" else i - 2
        number = before - 1 if low[before] in ("st", "nd", "rd", "th") and words.glued(before) else before
        if (low[number].isdecimal() and len(low[number]) <= 2 and 1 <= int(low[number]) <= 31) or (
            low[number] in ORDINALS and low[i - 1] == "of"
        ):
            clocked = low[number - 1] in (":", ".") and words.glued(number)
            if not clocked:
                fields["day"] = int(low[number]) if low[number].isdecimal() else ORDINALS[low[number]]
                first = number
                if low[first - 1] == "-" and low[first - 2].isdecimal() and words.glued(first - 1):
                    fields["day"], fields["last_day"], first = int(low[first - 2]), int(fields["day"]), first - 2
                if low[first - 1] == "the":
                    first -= 1
    limit = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    if int(fields.get("day", 1)) > limit:
        return None
    last, year = year_after(words, last)
    fields |= year
    if "day" in fields:
        at = first - 1 if low[first - 1] == "," else first
        if low[at - 1] == "." and low[at - 2] in WEEKDAYS:
            at -= 1
        if low[at - 1] in WEEKDAYS:
            first = at - 1
        first, edge = edge_before(words, first)
    else:
        point, which = which_before(words, first)
        if which is not None and not year:
            fields["which"], first = which, point
        first, edge = edge_before(words, first)
        if low[i - 1] in ("each", "every") and not year:
            return i - 1, last, said(month=month, every=True)
        if low[i] in _ABBREVIATED and not year and not (low[i + 1] == "." and words.glued(i + 1)):
            return None
        sure = (
            year
            or which
            or edge
            or low[i - 1] == "the"
            or len(low[i]) > 4
            or low[i] in ("june", "july")
            or low[i - 1] in OF_A_YEAR
        )
        if not sure or (
            low[i] in ("may", "march")
            and not (year or which or edge)
            and not (low[i - 1] == "the" and low[last].isalpha() and not words.capital(last) and low[last] != "of")
            and not _in_a_span(words, i)
            and low[i - 1]
            not in ("in", "since", "until", "by", "of", "from", "last", "during", "before", "after", "through")
        ):
            return None
        if (
            low[i] in ("april", "june", "august")
            and words.capital(last)
            and low[last] not in MONTHS
            and not (year or which or edge)
            and (low[i - 1] not in OF_A_YEAR or (low[i - 1] in ("and", "or") and low[i - 2] not in MONTHS))
        ):
            return None  # “June Smith”
    if edge:
        fields["edge"] = edge
    return first, last, said(**fields)


def _in_a_span(words: Words, i: int) -> bool:
    """Whether a month opens or closes a stretch of months: "from April to May", "March and April", "the year to March"."""
    low = words.low
    opens = low[i + 1] in _SPANNING and low[i + 2] in MONTHS and words.capital(i + 2)
    closes = low[i - 1] in _SPANNING and low[i - 2] in MONTHS and words.capital(i - 2)
    return (
        opens
        or closes
        or low[i - 1] == "between"
        or (low[i - 1] == "to" and low[i - 2].removesuffix("s") in ("year", "month"))
    )


_SPANNING = frozenset("to and or through until - / &".split())


def _measured(words: Words, j: int) -> bool:
    """Whether a number that ends before token `j` has a unit or more digits of its own."""
    low = words.low
    if low[j] == "-" and low[j + 1] in MONTHS:
        return False  # "April 30-May 1"
    more = low[j] in (".", ",", ":") and low[j + 1].isdecimal() and words.glued(j) and words.glued(j + 1)
    return (
        more
        or low[j] in MEASURES
        or (
            low[j] == "-"
            and words.glued(j)
            and low[j + 1] not in ("", "\n")
            and not low[j + 1].isdecimal()
            and words.glued(j + 1)
        )
    )


def read_weekday(words: Words, i: int) -> Read | None:
    """Weekdays: "Tuesday night", "last Friday", "every Monday", "Tuesdays"."""
    low = words.low
    word = low[i].removesuffix("s") if low[i] not in WEEKDAYS else low[i]
    last = i + 1
    if len(word) < 6:
        dotted = low[last] == "." and words.glued(last)
        if not words.capital(i) or not (dotted or low[last] in MONTHS or low[last] in (",",)):
            return None
        if not dotted and low[last] == "," and not (low[last + 1] in MONTHS or low[last + 1].isdecimal()):
            return None
        last += dotted
    fields: dict[str, object] = {"weekday": WEEKDAYS[word]}
    if low[i] not in WEEKDAYS and low[i + 1] == "ago" and low[i - 1] in ONES:
        return i - 1, i + 2, said(which="last", amount=float(ONES[low[i - 1]]), **fields)  # "two Saturdays ago"
    if low[i] not in WEEKDAYS:
        fields["every"] = True
    if low[last] in _NAMED_PARTS or low[last].removesuffix("s") in _NAMED_PARTS:
        fields["part"] = low[last] if low[last] in _NAMED_PARTS else low[last].removesuffix("s")
        fields["every"] = bool(fields.get("every")) or low[last] not in _NAMED_PARTS
        last += 1
    if words.capital(last) and (
        low[last] in _NEWSPAPERS or (low[i - 1] in _QUOTES and last > i + 1 and words.capital(last - 1))
    ):
        return None  # "the Sunday Times", "Friday Night Lights"
    first, which = which_before(words, i)
    if which is not None:
        fields["which"] = which
    elif low[i - 1] in ("every", "each"):
        fields["every"], first = True, i - 1
    first, edge = edge_before(words, first)
    if edge:
        fields["edge"] = edge
    return first, last, said(**fields)


_NEWSPAPERS = frozenset("times telegraph mail express mirror independent herald star".split())
_QUOTES = frozenset("\"“'`")


def read_deictic(words: Words, i: int) -> Read | None:
    """ "today", "yesterday afternoon", "late tonight", "overnight", "the day before yesterday"."""
    low = words.low
    shift, part = DEICTIC[low[i]]
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
    first, edge = edge_before(words, first)
    return first, last, said(shift=shift, part=part, edge=edge)


def read_part(words: Words, i: int) -> Read | None:
    """Parts of the day: "this morning", "last night", "at dawn", "in the early hours", "shortly after midnight", "noon"."""
    low = words.low
    word, last = low[i], i + 1
    if word in _CLOCK_PARTS:
        first = i - 1 if low[i - 1] in ("12", "twelve") else i
        last, zone, local = zone_after(words, last)
        if low[first - 1] in ("after", "before") and low[first - 2] in ("shortly", "just", "soon", "right"):
            first -= 2
        return first, last, said(clock=_CLOCK_PARTS[word], zone=zone, local=local, halved=True)
    if low[last] == "hours":
        last += 1
    if low[i - 1] == "-" and low[i - 2] == "late" and words.glued(i):
        return None  # "a late-night session": a kind, no time
    early = {"early": "early", "late": "late", "mid": "mid"}.get(low[i - 1] if low[i - 1] != "-" else low[i - 2])
    inner = i - (0 if early is None else 2 if low[i - 1] == "-" else 1)
    before = low[inner - 1]
    if before in ("before", "after") and low[inner - 2].removesuffix("s") in UNITS:
        return None  # “six hours before dawn”
    shown = {"this": (0, inner - 1), "last": (-1, inner - 1)}.get(before)
    if shown is not None and (before == "this" or word in ("night", "evening")):
        first, edge = edge_before(words, shown[1])
        return first, last, said(shift=shown[0], part=word, edge=early or edge)
    if before in ("previous", "following", "next", "same", "that") or (before == "before" and low[inner - 2] == "the"):
        definite = low[inner - 2] == "the" or (before == "same" and low[inner - 2] == "that")
        shift = {"previous": -1, "before": -1, "following": 1, "next": 1}.get(before, 0)
        if definite or before == "that":
            return inner - 1 - definite, last, said(shift=shift, which="context", part=word, edge=early)
    if word == "night" and (nights := _between_days(words, last)) is not None:
        return inner - (before == "the"), nights[0], said(part=word, **nights[1])
    if word == "night" and low[last] == "before" and before == "the":
        return inner - 1, last + 1, said(shift=-1, which="context", part=word)
    if before in ("every", "each"):
        return inner - 1, last, said(part=word, every=True)
    if before == "the" or (
        word in ("dawn", "dusk", "sunrise", "sunset", "daybreak", "nightfall", "midday", "night", "lunchtime")
        and before in ("at", "by", "before", "after", "until", "around", "since")
    ):
        first = inner - (before == "the")
        until = before == "before" and word in ("dawn", "daybreak", "sunrise")
        return first, last, said(part="predawn" if until else word, edge=early)
    predawn = word == "dawn" and words.all(i - 2, "pre", "-")
    if early is not None or word == "predawn" or predawn:
        first = i - 2 if predawn else inner - (low[inner - 1] == "the")
        return first, last, said(part="predawn" if predawn else word, edge=early)
    return None


_JOINING_DAYS = frozenset("to and - / – into".split())


def _between_days(words: Words, j: int) -> tuple[int, dict[str, object]] | None:
    """After "night": where "of 3 to 4 November", "between Sunday and Monday", "from 31 October to 1 November" ends, and the first of the
    two days, whose night it is."""
    low = words.low
    if low[j] not in ("of", "from", "between"):
        return None
    at = j + 1 + (low[j + 1] == "the")
    if low[at] in WEEKDAYS and low[at + 1] in _JOINING_DAYS and low[at + 2] in WEEKDAYS:
        return at + 3, {"weekday": WEEKDAYS[low[at]]}
    month = MONTHS.get(low[at])
    at += month is not None
    first = _day_at(words, at)
    if first is None:
        return None
    at = first[1]
    if month is None and low[at] in MONTHS:
        month, at = MONTHS[low[at]], at + 1
    second = _day_at(words, at + 1 + (low[at + 1] in MONTHS)) if low[at] in _JOINING_DAYS else None
    if second is None:
        return None
    at = second[1]
    if low[at] in MONTHS:
        month, at = month or MONTHS[low[at]], at + 1
    if month is None:
        return None
    last, year = year_after(words, at)
    return last, {"day": first[0], "month": month, **year}


def read_nth(words: Words, i: int) -> Read | None:
    """ "on the 12th", where no floor, street or birthday follows."""
    low = words.low
    number = low[i - 1]
    plain = (
        words.glued(i) and number.isdecimal() and 1 <= int(number) <= 31 and low[i - 2] == "the" and low[i - 3] == "on"
    )
    if not plain or low[i + 1] not in (".", ",", ";", "\n", "", "and", "at", "when", "after", "but"):
        return None
    return i - 2, i + 1, said(day=int(number))


def read_early_hours(words: Words, i: int) -> Read | None:
    """ "in the early hours", "the small hours" (of a day joined later)."""
    if words.low[i - 1] in ("early", "small", "wee") and words.low[i - 2] == "the":
        return i - 2, i + 1, said(part="early")
    return None


def read_feast(words: Words, i: int) -> Read | None:
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
            last, year = year_after(words, i + size)
            first, which = which_before(words, i)
            if low[last] in ("week", "weekend") and which is None:
                unit = "W" if low[last] == "week" else "WE"
                return first, last + 1, said(feast=name, which="of", unit=unit, **year)
            return first, last, said(feast=name, which=which, **year)
    return None
