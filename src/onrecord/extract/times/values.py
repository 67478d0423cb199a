"""TIMEX3 values of what needs no day of publication, and days of feasts (values: TIMEX3, Pustejovsky et al. 2003)."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from onrecord.lang.times import FEASTS, PARTS
from onrecord.text.times import Expression

AFTER_FIRST = 9
"""In a feast's rule: the first such weekday after the first of the month (the day of U.S. elections is never 1 November)."""


def duration_value(one: Expression) -> str:
    """The TIMEX3 value of an amount: "P2Y", "PT30M", "P1Y6M" of a year and a half, "PXW" of several weeks, "PXC" of
    centuries (years would tell less)."""
    unit = one.unit or "D"
    base, factor = {
        "Y10": ("Y", 10),
        "Y100": ("Y", 100),
        "W2": ("W", 2),
        "Mo": ("M", 1),
        "WE": ("W", 1),
    }.get(unit, (unit, 1))
    time = "T" if unit in ("H", "M", "S") else ""
    if one.amount is None:
        return "PXC" if unit == "Y100" else f"P{time}X{base}"
    count = one.amount * factor
    if mixed := _mixed(unit, one.amount):
        return mixed
    smaller = {"Y": ("6", "M"), "H": ("30", "M"), "M": ("30", "S")}.get(base if time or base == "Y" else "")
    if count % 1 == 0.5 and smaller is not None:
        whole = f"{count - 0.5:g}{base}" if count > 0.5 else ""
        return f"P{time}{whole}{smaller[0]}{smaller[1]}"
    return f"P{time}{count:g}{base}"


def _mixed(unit: str, count: float) -> str | None:
    """ "PT2H10M" of two hours and ten minutes; None of amounts with no fraction, and of halves."""
    whole, rest = int(count), count % 1
    if unit not in _SMALLER or not whole or rest in (0, 0.5):
        return None
    name, size = _SMALLER[unit]
    small = rest * size
    if abs(small - round(small)) > 1e-6:
        return None
    return f"P{'T' if unit != 'Y' else ''}{whole}{unit}{round(small)}{name}"


_SMALLER = {"H": ("M", 60), "Y": ("M", 12), "M": ("S", 60)}


def set_value(one: Expression) -> str:
    """The TIMEX3 value of what comes again: "P1W", "XXXX-WXX-5TNI" of Friday nights."""
    if one.reference:
        return one.reference
    part = ""
    if one.part:
        code = PARTS[one.part][0]
        part = code if code.startswith("T") else f"T{code}"
    if one.weekday is not None:
        return f"XXXX-WXX-{one.weekday + 1}{part}"
    if one.month is not None:
        return f"XXXX-{one.month:02d}"
    return duration_value(one) if one.unit else f"XXXX-XX-XX{part}"


def unresolved_value(one: Expression) -> str:
    """The value of a date that no day of publication is known for: "XXXX-WXX-2" of a Tuesday."""
    if one.weekday is not None:
        return f"XXXX-WXX-{one.weekday + 1}"
    if one.month and one.day:
        return f"XXXX-{one.month:02d}-{one.day:02d}"
    return f"XXXX-{one.month:02d}" if one.month else "XXXX-XX-XX"


def feast_of(name: str, year: int) -> date:
    """The day of a feast in a year: a day of its own, the nth weekday of a month (−1: the last), or counted from Easter (Gauss's rule as
    given by Meeus 1991)."""
    rule = FEASTS[name]
    if len(rule) == 2:
        return date(year, *rule)
    if rule[0] == 0:
        return _easter(year) + timedelta(days=rule[1])
    month, weekday, nth = rule
    if nth < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    if nth == AFTER_FIRST:
        return first + timedelta(days=(weekday - first.weekday()) % 7 or 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def date_of(year: int, month: int, day: int) -> date | None:
    """The day, None where there is none: 30 February."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
