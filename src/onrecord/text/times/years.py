"""Years and their parts, decades, centuries; and what a number may be."""

from __future__ import annotations

from onrecord.lang.times import DECADES, MAKES, MONTHS, ONES, ORDINALS, SEASONS, TENS
from onrecord.text.times.amounts import read_unit
from onrecord.text.times.clocks import read_clock
from onrecord.text.times.days import OF_A_YEAR
from onrecord.text.times.words import LIKE, Read, edge_before, said, which_before, year_after, year_at
from onrecord.text.words import PAD, Words

_OWNED = frozenset("his her its their our my the s".split())
_AFTER_A_YEAR = frozenset(
    "and or but as when while after the to by in period quarter was is for with because through".split()
)


def read_season(words: Words, i: int) -> Read | None:
    """ "last spring", "the winter of 1994", "this past summer", "in autumn"."""
    low = words.low
    last, year = year_after(words, i + 1)
    if low[i + 1] == ",":
        last, year = i + 1, {}
    first, which = which_before(words, i)
    if which is None:
        loose = low[i - 1] in ("in", "by", "since", "until", "during") and low[i] != "fall"
        edged = (
            low[i - 1] in ("early", "late", "mid")
            and low[i - 2] == "the"
            and low[i - 3] in ("in", "by", "since", "until", "of", "from", "during")
        )
        if edged and not year:
            return i - 2, i + 1, said(season=low[i], edge=low[i - 1])
        definite = low[i - 1] == "the" and low[i - 2] in (
            "into",
            "in",
            "by",
            "during",
            "since",
            "for",
            "of",
            "until",
            "early",
            "late",
            "over",
            "through",
            "throughout",
            "this",
        )
        if not (year or loose or definite):
            return None
        first = i - 1 if low[i - 1] == "the" else i
    elif which in ("previous", "same") and low[i] == "fall" and not year:
        return None
    first, edge = edge_before(words, first)
    return first, last, said(season=low[i], which=which, edge=edge, **year)


def read_number(words: Words, i: int) -> Read | None:
    """Numbers: years, decades ("the 1980s"), "2020-01-08", "10/26/89", clock times ("5:30 p.m.", "22:30 GMT", "1430 hours")."""
    low = words.low
    inside = (
        low[i - 1] in (".", ",", ":", "/", "-") and words.glued(i) and low[i - 2].isdecimal() and words.glued(i - 1)
    )
    if inside and _range_end(words, i):
        return _plain_year(words, i)
    if inside and (low[i - 1] != "-" or len(low[i - 2]) == 4):
        return None  # the inside of a longer number
    if words.text[words.starts[i] - 1 : words.starts[i]] in ("$", "£", "€", "#") or (
        i > PAD and low[i - 1][:1].isalpha() and words.glued(i) and low[i - 1] != "fy"
    ):
        return None
    return (
        _attacks(words, i)
        or _iso(words, i)
        or read_clock(words, i)
        or _before_christ(words, i)
        or _decade(words, i)
        or _plain_year(words, i)
        or _short_year(words, i)
    )


def _short_year(words: Words, i: int) -> Read | None:
    """ "In '98", "since '05"."""
    low = words.low
    told = low[i - 1] == "'" and words.glued(i) and not words.glued(i - 1) and len(low[i]) == 2
    if (
        not told
        or low[i - 2] not in ("in", "since", "by", "until", "before", "after")
        or (words.glued(i + 1) and low[i + 1] == "s")
    ):
        return None
    return i - 1, i + 1, said(year=int(low[i]) + (1900 if int(low[i]) > 40 else 2000))


def _range_end(words: Words, i: int) -> bool:
    """Whether token `i` is the later year of "1914-1918"."""
    first, last = year_at(words, i - 2), year_at(words, i)
    alone = low_after(words, i + 1)
    return words.low[i - 1] == "-" and first is not None and last is not None and 0 < last - first < 150 and alone


def low_after(words: Words, i: int) -> bool:
    """Whether no digits go on at token `i`: "1914-1918-22" is a number of another kind."""
    return not (
        words.low[i] in ("-", "/", ".", ",") and words.glued(i) and words.low[i + 1].isdecimal() and words.glued(i + 1)
    )


def _attacks(words: Words, i: int) -> Read | None:
    """ "9/11": of one year only."""
    low = words.low
    if low[i + 1] != "/" or not (
        low[i].isdecimal() and low[i + 2].isdecimal() and words.glued(i + 1) and words.glued(i + 2)
    ):
        return None
    if (int(low[i]), int(low[i + 2])) != (9, 11) or low[i - 1] == "/" or not low_after(words, i + 3):
        return None
    return i, i + 3, said(year=2001, month=9, day=11)


def _before_christ(words: Words, i: int) -> Read | None:
    """ "500 B.C.", "44 BC": TIMEX3 writes BC0500."""
    last = era_after(words, i + 1)
    if last is None or len(words.low[i]) > 4 or not words.low[i].isdecimal():
        return None
    return i, last, said(reference=f"BC{int(words.low[i]):04d}")


def era_after(words: Words, j: int) -> int | None:
    """The token after "B.C.", "BC" or "BCE" at token `j`."""
    low = words.low
    if low[j] in ("bc", "bce") and words.text[words.starts[j] : words.ends[j]].isupper():
        return j + 1
    if low[j : j + 4] == ["b", ".", "c", "."] and words.glued(j + 1):
        return j + 4
    return None


def _iso(words: Words, i: int) -> Read | None:
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
        if len(year) == 4 and month.isdecimal() and 12 < int(month) <= 31:
            month, day = day, month
    elif (
        low[i + 1] == low[i + 3] == "."
        and all(words.glued(i + k) for k in range(1, 5))
        and low_after(words, i + 5)
        and year_at(words, i + 4) is not None
    ):
        day, month, year = low[i], low[i + 2], low[i + 4]  # "16.02.2025", as most of Europe writes it
    else:
        return None
    if (
        not (year.isdecimal() and month.isdecimal() and day.isdecimal())
        or len(year) not in (2, 4)
        or max(len(month), len(day)) > 2
    ):
        return None
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    full = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > 40 else 2000)
    return i, i + 5, said(year=full, month=int(month), day=int(day))


def _decade(words: Words, i: int) -> Read | None:
    low = words.low
    if low[i + 1] == "s" and words.glued(i + 1):
        last = i + 2
    elif low[i + 1] == "'" and low[i + 2] == "s" and words.glued(i + 2):
        last = i + 3
    else:
        return None
    if len(low[i]) == 2 and _warm(words, i):
        return None
    if len(low[i]) == 4 and int(low[i]) % 10 == 0 and 1500 <= int(low[i]) <= 2090:
        decade = int(low[i]) // 10
    elif (
        len(low[i]) == 2
        and int(low[i]) % 10 == 0
        and (
            low[i - 1] in ("'", "the", "mid", "early", "late", "-")
            or (low[i - 2] == "s" and low[i - 1] in ("and", "or"))
        )
    ):
        decade = 190 + int(low[i]) // 10
    else:
        return None
    first = i - 1 if low[i - 1] == "'" else i
    first, edge = edge_before(words, first)
    if low[first - 1] == "the":
        first -= 1
    if decade % 10 == 0 and decade < 200 and len(low[i]) == 4:
        return first, last, said(century=decade // 10, edge=edge)  # "the late 1800s"
    return first, last, said(decade=decade, edge=edge)


def read_decade(words: Words, i: int) -> Read | None:
    """ "the nineties", "in the early eighties"; not "in his sixties", nor degrees."""
    first, edge = edge_before(words, i)
    if words.low[first - 1] != "the" or _warm(words, i) or not (edge or words.low[first - 2] in _WITHIN):
        return None
    return first - 1, i + 1, said(decade=DECADES[words.low[i]], edge=edge)


def _warm(words: Words, i: int) -> bool:
    """Whether degrees are told right before token `i`: "highs in the 80s"."""
    return not _DEGREES.isdisjoint(words.low[i - PAD : i])


_DEGREES = frozenset("temperature temperatures highs lows degrees".split())
_WITHIN = frozenset("in of since during through throughout until by from".split())


def _plain_year(words: Words, i: int) -> Read | None:
    low = words.low
    year = year_at(words, i)
    if year is None or (
        low[i + 1] in ("-", ":", ".", ",")
        and words.glued(i + 1)
        and low[i + 2].isdecimal()
        and words.glued(i + 2)
        and len(low[i + 2]) != 2
        and not _range_end(words, i + 2)
    ):
        return None
    if era_after(words, i + 1) is not None or (low[i + 1] in MAKES and words.capital(i + 1)):
        return None  # "a 1994 Honda"
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
        "men",
        "women",
        "children",
    ):
        return None
    first, edge = edge_before(words, i)
    if low[first - 1] == "fiscal" or (
        low[first - 1] == "fy" and words.text[words.starts[first - 1] : words.ends[first - 1]].isupper()
    ):
        first -= 1
    elif words.all(first - 2, "fiscal", "year") or words.all(first - 2, "the", "year"):
        first -= 2
    sure = (
        edge
        or first < i
        or low[i - 1] in OF_A_YEAR
        or low[i - 1] in ("(", "-", "'", "that")
        or _range_end(words, i + 2)
    )
    after = low[i + 1]
    if not sure:
        counted = (
            after.isalpha() and after.endswith("s") and len(after) > 3 and after not in ("was", "has", "this", "is")
        )
        if (
            counted
            or low[i - 1] in ("no", "number", "route", "highway", "flight", "model")
            or low[i - 1][:1].isdecimal()
        ):
            return None
        plain = not after.isalpha() or after in _AFTER_A_YEAR or words.capital(i + 1)
        told = low[i - 1] in ("\n", "", "his", "her", "its", "their", "a", "an", "s")
        if not plain and not told and not (low[i - 1].isalpha() and low[i - 2] in _OWNED and not words.capital(i - 1)):
            return None
    return first, i + 1, said(year=year, edge=edge)


def read_century(words: Words, i: int) -> Read | None:
    """ "the 19th century", "last century"; an amount of centuries is a unit's."""
    low = words.low
    at = i - 1
    if low[at] == "-":
        at -= 1
    if low[at] in ("st", "nd", "rd", "th") and low[at - 1].isdecimal():
        number, first = int(low[at - 1]), at - 1
    elif low[at] in ORDINALS:
        number, first = ORDINALS[low[at]], at
        if low[at - 1] == "-" and low[at - 2] in TENS:
            number, first = number + TENS[low[at - 2]], at - 2
    else:
        return read_unit(words, i)
    first, edge = edge_before(words, first)
    if low[first - 1] == "the":
        first -= 1
    if (end := era_after(words, i + 1)) is not None:
        return first, end, said(reference=f"BC{number - 1:02d}")
    return first, i + 1, said(century=number - 1, edge=edge)


def read_quarter(words: Words, i: int) -> Read | None:
    """ "third-quarter", "the fourth quarter of 1989", "the 1989 third quarter", "the year-earlier quarter", "the latest quarter"."""
    low = words.low
    at = i - 1 - (low[i - 1] == "-")
    if low[at] == "fiscal":
        at -= 1
    if low[i] == "quarters" and low[i - 1] == "two" and low[i - 2] in ("first", "last", "final"):
        last, year = year_after(words, i + 1)
        if year:
            return i - 2 - (low[i - 3] == "the"), last, said(half=1 if low[i - 2] == "first" else 2, **year)
    if low[at] not in ("first", "second", "third", "fourth") or low[i] == "quarters":
        if low[i] == "quarter" and low[i + 1] == "of" and low[i + 2] in ("a", "the", "all", "its", "their"):
            return None
        return _of_a_named_year(words, i) or read_unit(words, i)
    fields: dict[str, int | str] = {"quarter": ORDINALS[low[at]]}
    first = at
    last, year = year_after(words, i + 1)
    fields |= year if low[i + 1] != "," else {}
    last = last if low[i + 1] != "," else i + 1
    if low[first - 1] == "fiscal":
        first -= 1
    before = year_at(words, first - 1)
    if before is not None:
        fields["year"], first = before, first - 1
    elif words.all(first - 4, "this", "year", "'", "s"):
        fields["year_shift"], first = 0, first - 4
    elif words.all(first - 4, "last", "year", "'", "s"):
        fields["year_shift"], first = -1, first - 4
    elif words.all(first - 4, "next", "year", "'", "s"):
        fields["year_shift"], first = 1, first - 4
    elif words.all(first - 3, "year", "-", "earlier") or words.all(first - 3, "year", "-", "ago"):
        fields["which"], first = "year-earlier", first - 3
    else:
        point, which = which_before(words, first)
        if which is not None:
            fields["which"], first = which, point
    first, edge = edge_before(words, first)
    if edge:
        fields["edge"] = edge
    if low[first - 1] in ("the", "its"):
        first -= low[first - 1] == "the"
    return first, last, said(**fields)


def read_period(words: Words, i: int) -> Read | None:
    """ "the latest period", "the 1989 period": of a business that has named a quarter, that quarter."""
    if words.low[i - 1] == "latest" and words.low[i - 2] == "the":
        return i - 2, i + 1, said(unit="Q", which="period")
    return _of_a_named_year(words, i)


_YEARS = {"last": -1, "this": 0, "next": 1}


def _of_a_named_year(words: Words, i: int) -> Read | None:
    """A quarter or a period that is named elsewhere, of the year told with it: "the 1989 period", "last year's quarter", "the same quarter of 2011",
    "the corresponding period last year", "the quarter a year ago"."""
    low, first = words.low, i - 1
    if (
        low[first] == "the"
        and low[i] == "quarter"
        and words.all(i + 1, "a", "year")
        and low[i + 3] in ("ago", "earlier")
    ):
        return first, i + 4, said(unit="Y", amount=1.0, direction=-1, anchored=True, which="quarter")
    year = year_at(words, first)
    if year is not None and low[first - 1] == "the":
        return first - 1, i + 1, said(unit="Q", which="period", year=year)
    if words.all(i - 3, "year", "'", "s") and low[i - 4] in _YEARS:
        return i - 4, i + 1, said(unit="Q", which="period", year_shift=_YEARS[low[i - 4]])
    if low[first] in LIKE and low[first - 1] == "the":
        last, told = year_after(words, i + 1)
        if told and low[i + 1] != ",":
            return first - 1, last, said(unit="Q", which="period", **told)
    return None


def read_numbered(words: Words, i: int) -> Read | None:
    """ "Q1 2013", "the H2", as business writes quarters and halves."""
    low = words.low
    number = low[i + 1]
    if (
        not words.capital(i)
        or not words.glued(i + 1)
        or not number.isdecimal()
        or not 1 <= int(number) <= 4
        or low[i + 2] == "-"
    ):
        return None
    last, year = year_after(words, i + 2)
    if low[i] == "h" and (int(number) > 2 or not year):
        return None  # H1 alone is a virus, a visa or a road
    part = said(quarter=int(number)) if low[i] == "q" else said(half=int(number))
    return i, last, part._replace(year=year.get("year"), year_shift=year.get("year_shift"))


def read_half(words: Words, i: int) -> Read | None:
    """ "the first half of 1990", "the second half"."""
    low = words.low
    if low[i - 1] not in ("first", "second", "last", "latter"):
        return None
    last, year = year_after(words, i + 1)
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
    return first, last, said(half=1 if low[i - 1] == "first" else 2, **year)


def read_spelled(words: Words, i: int) -> Read | None:
    """Years in words: "nineteen ninety-four", "the winter of nineteen eighty", "the year two thousand one"."""
    low = words.low
    if words.all(i - 2, "the", "year", "two", "thousand"):
        ones = ONES.get(low[i + 2], 0) if low[i + 2] != "dozen" else 0
        return i - 2, i + 2 + bool(ones), said(year=2000 + ones)
    if low[i] != "nineteen" or low[i + 1] not in TENS:
        return None
    year, last = 1900 + TENS[low[i + 1]], i + 2
    if low[last] == "-" and ONES.get(low[last + 1], 10) < 10:
        year, last = year + ONES[low[last + 1]], last + 2
    elif ONES.get(low[last], 10) < 10:
        year, last = year + ONES[low[last]], last + 1
    if low[i - 1] == "of" and low[i - 2] in SEASONS:
        first = i - 2 - (low[i - 3] == "the")
        return first, last, said(season=low[i - 2], year=year)
    if low[i - 1] in MONTHS and words.capital(i - 1):
        return i - 1, last, said(month=MONTHS[low[i - 1]], year=year)
    return i, last, said(year=year)
