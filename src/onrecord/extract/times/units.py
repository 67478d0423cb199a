"""Times that are no day: so long ago or from now, the last or next of a unit, quarters, halves and seasons of a year, decades.

"A year earlier" counts from the quarter or the year named before; a quarter or a season is the last that has ended.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from onrecord.extract.times.days import DaySetting
from onrecord.extract.times.setting import NEAR, WIDEN
from onrecord.extract.times.values import duration_value
from onrecord.lang.times import SEASONS
from onrecord.model.reading import Time
from onrecord.model.vocabulary import TimePrecision, TimeType
from onrecord.text.times import Expression

_ENDED = re.compile(r"\s+(?:that\s+)?end(?:ed|s|ing)\s+(?:on\s+)?")


@dataclass
class UnitSetting(DaySetting):
    """A setting that tells stretches of time."""

    def _relative(self, one: Expression) -> Time:
        """So long ago or from now; so long before or after what was told before."""
        today, unit, count = self.today, one.unit or "D", one.amount
        direction = one.direction or 0
        if one.which == "period" and self.stretch and self._after_quarter(self.stretch[1], one):
            return self._made(one, TimeType.DURATION, self.stretch[0])
        quarter = self._quarter_near(one) or (self.reported if one.which in ("period", "quarter") else None)
        if unit == "Y" and count == 1 and direction < 0 and quarter:
            return self._quarter(one, quarter[0] - 1, quarter[1], keep=False)
        if unit in ("H", "M", "S") and one.anchored:
            return self._made(one, TimeType.DURATION, duration_value(one))
        if one.anchored and unit in ("D", "W") and self.day is None:
            return self._made(one, TimeType.DURATION, duration_value(one))
        if today is None or self.published is None or count is None:
            return self._made(one, TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
        amount = direction * count
        if unit in ("H", "M", "S"):
            try:
                at = self.published + timedelta(**{{"H": "hours", "M": "minutes", "S": "seconds"}[unit]: amount})
                begins, ends = at - timedelta(minutes=30), at + timedelta(minutes=30)
            except OverflowError:
                return self._made(one, TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
            precision = TimePrecision.HOUR
            return self._made(one, TimeType.TIME, at.strftime("%Y-%m-%dT%H:%M"), begins, ends, precision, "UTC")
        base = self.day if one.anchored and self.day is not None and unit in ("D", "W") else today
        if unit == "D":
            try:
                day = base + timedelta(days=round(amount))
            except OverflowError:
                return self._made(one, TimeType.DATE, "PAST_REF" if direction < 0 else "FUTURE_REF")
            self.day = day
            return self._dated(one, day, TimePrecision.DAY)
        if one.anchored and count % 1:
            return self._made(
                one, TimeType.DURATION, duration_value(one)
            )  # "a year and a half later": of no calendar unit
        if one.anchored and unit in ("Y", "Mo") and (count != 1 or unit == "Mo"):
            if (told := self._base_near(one)) is not None and (unit == "Y" or told[1] is not TimePrecision.YEAR):
                return self._unit_of(one, told[0], unit, round(amount))
            if direction > 0:
                return self._made(one, TimeType.DURATION, duration_value(one))
        if one.anchored and unit == "Y" and self.year is not None and count == 1:
            named = min(self.year, today.year) if direction < 0 else self.year
            return self._unit_of(one, date(named, 1, 1), unit, round(amount))
        return self._unit_of(one, base, unit, round(amount))

    def _pointed(self, one: Expression) -> Time | None:
        """The last, this, next, previous … week, month, quarter, year."""
        today, unit = self.today, one.unit or "D"
        one = self._of_what_was_told(one)
        shift = {"last": -1, "next": 1, "previous": -1, "following": 1}.get(one.which or "", 0)
        if unit == "Q" and (ended := self._ended(one)):
            return self._quarter(one, ended.year, (ended.month - 1) // 3 + 1)
        if one.which == "year-end":
            return self._year_end(one)
        if unit == "Q" and one.which == "period":
            return self._period(one)
        if unit == "Q" and one.which in ("latest", "same") and (quarter := self._quarter_near(one)):
            return self._quarter(one, quarter[0], quarter[1])
        if today is None:
            reference = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[shift]
            return self._made(one, TimeType.DATE, reference)
        if unit == "Q" and one.which == "latest":
            shift = -1
        if unit == "Y" and one.which in ("previous", "following", "same") and self.year is not None:
            return self._unit_of(one, date(self.year, 1, 1), unit, shift)
        if unit == "Mo" and one.which in ("previous", "following", "same") and one.year_shift is None and self.month:
            return self._unit_of(one, self.month, unit, shift)
        if unit == "W" and one.which in ("previous", "following", "same") and (day := self._day_before(one)):
            return self._unit_of(one, day, unit, shift)
        if unit == "WE" and one.which == "weekend":
            shift = 0 if today.weekday() > 4 or self._future(one) else -1
        if unit == "WE" and one.which == "last" and today.weekday() > 4:
            shift = -1
        if unit == "Y100" and one.which == "this":
            return self._made(one, TimeType.DATE, str(today.year // 100))
        if unit == "Y10" and one.which == "this":
            return self._decade(one._replace(decade=today.year // 10))
        if unit in ("Y10", "Y100") and one.which in ("last", "previous", "next", "following"):
            return self._made(one, TimeType.DURATION, "P10Y" if unit == "Y10" else "P100Y")
        if unit == "Mo" and one.which == "same" and one.year_shift is not None:
            same = self.month or today
            return self._dated(one, date(today.year + one.year_shift, same.month, 1), TimePrecision.MONTH)
        return self._unit_of(one, today, unit, shift)

    def _of_what_was_told(self, one: Expression) -> Expression:
        """ "The next year" beside a verb of the past, a year or a month named before it, is the one after that."""
        text = self.page.document.text[one.start : one.start + 4].lower()
        if one.which != "next" or text.split() != ["the"] or one.unit not in ("Y", "Mo", "W"):
            return one
        told = self._base_near(one) is not None and self._tense(one) == "past"
        return one._replace(which="following") if told else one

    def _period(self, one: Expression) -> Time | None:
        """ "the latest period", "the 1989 period": the quarter named near before it, else the one that the report is about, of the year it says;
        else that year, or nothing."""
        year = self._year_of(one)
        nine = self.stretch is not None and self._after_quarter(
            self.stretch[1], one
        )  # of those months, and of no quarter
        if not nine and (quarter := self._quarter_near(one) or self.reported) is not None:
            return self._quarter(one, year or quarter[0], quarter[1], keep=year in (None, quarter[0]))
        return None if year is None else self._dated(one, date(year, 1, 1), TimePrecision.YEAR)

    def _unit_of(self, one: Expression, today: date, unit: str, shift: int) -> Time:
        """The day, week, month, quarter, year … that holds a day, or so many of them from it."""
        beyond = "PAST_REF" if shift < 0 else "FUTURE_REF"
        if abs(shift) > 100_000:
            return self._made(one, TimeType.DATE, beyond)
        if unit in ("D", "W", "W2", "WE"):
            try:
                return self._days_of(one, today, unit, shift)
            except (OverflowError, ValueError):
                return self._made(one, TimeType.DATE, beyond)
        months = {"Mo": 1, "Q": 3, "Y": 12, "Y10": 120, "Y100": 1200}.get(unit, 12) * shift + today.month - 1
        year, month = today.year + months // 12, months % 12 + 1
        if not 1 <= year <= 9998:
            return self._made(one, TimeType.DATE, beyond)
        if unit == "Mo":
            self.month = date(year, month, 1)
            return self._dated(one, self.month, TimePrecision.MONTH)
        if unit == "Q":
            return self._quarter(one, year, (month - 1) // 3 + 1)
        if one.direction is None or (one.amount, shift) != (1, -1):
            self.year = year  # what something is compared with "a year earlier" is no year told of: the next such counts from the same
        return self._dated(one, date(year, 1, 1), TimePrecision.YEAR)

    def _days_of(self, one: Expression, today: date, unit: str, shift: int) -> Time:
        if unit == "D":
            return self._dated(one, today + timedelta(days=shift), TimePrecision.DAY)
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift * (2 if unit == "W2" else 1))
        year, week, _ = monday.isocalendar()
        begins = datetime(monday.year, monday.month, monday.day, tzinfo=UTC)
        value = f"{year}-W{week:02d}" + ("-WE" if unit == "WE" else "")
        first = begins + timedelta(days=5 if unit == "WE" else 0)
        ends = begins + timedelta(days=7)
        return self._made(one, TimeType.DATE, value, first - WIDEN, ends + WIDEN, TimePrecision.WEEK, "UTC")

    def _quarter_near(self, one: Expression) -> tuple[int, int] | None:
        """(year, quarter) of the quarter named last, where that is near."""
        if self.quarter is None or one.start - self.quarter[2] > NEAR:
            return None
        return self.quarter[0], self.quarter[1]

    def _to_come(self, year: int, quarter: int) -> bool:
        """Whether a quarter has not ended at publication: what is forecast for it, beside what was reported, is what nothing is compared with."""
        return self.today is not None and (year, quarter) >= (self.today.year, (self.today.month - 1) // 3 + 1)

    def _after_quarter(self, at: int, one: Expression) -> bool:
        """Whether something named at `at` was named later than a quarter, and near."""
        return one.start - at <= NEAR and (self.quarter is None or at > self.quarter[2])

    def _ended(self, one: Expression) -> date | None:
        """The day that closes it: "the quarter ended Sept. 30"."""
        for other in self.found:
            if (
                other.month
                and other.day
                and one.end < other.start <= one.end + 12
                and _ENDED.fullmatch(self.page.document.text, one.end, other.start)
            ):
                return self._day(other)[0]
        return None

    def _year_end(self, one: Expression) -> Time:
        """ "by year-end"; "since year-end", and what is told in the past, is of the year before."""
        today = self.today
        if today is None:
            return self._made(one, TimeType.DATE, "XXXX-12-31")
        before = self._since(one) or self._tense(one) == "past"
        if one.edge == "late":
            return self._unit_of(one, today, "Y", 0)
        return self._dated(one, date(today.year - before, 12, 31), TimePrecision.DAY)

    def _around(self, one: Expression) -> Time | None:
        """ "the week of March 6", "the weekend of May 3"; of something else than a day it is no point in time."""
        day = self._day(one._replace(which=None, unit=None))[0]
        if day is not None:
            return self._days_of(one, day, one.unit or "W", 0)
        return self._pointed(one._replace(which="weekend")) if one.unit == "WE" else None

    def _part_of_year(self, one: Expression) -> Time:
        today, year = self.today, self._year_of(one)
        months = 3 if one.quarter is not None else 6
        index = one.quarter or one.half or 1
        if year is None and today is not None:
            begun = (today.month - 1) // months + 1 >= index
            ahead = one.which in ("this", "next") or self._future(one)
            year = today.year if begun or ahead else today.year - 1
            year -= one.which == "year-earlier"
        if year is None:
            mark = "Q" if one.quarter is not None else "H"
            return self._made(one, TimeType.DATE, f"XXXX-{mark}{index}")
        if one.quarter is not None:
            return self._quarter(one, year, index, one.which != "year-earlier")
        return self._months(one, year, 6 * index - 5, 6, f"{year}-H{index}")

    def _quarter(self, one: Expression, year: int, index: int, keep: bool = True) -> Time:
        if keep and not (self._to_come(year, index) and self.quarter and not self._to_come(*self.quarter[:2])):
            self.quarter = year, index, one.start
            self.reported = self.reported or (year, index)
        return self._months(one, year, 3 * index - 2, 3, f"{year}-Q{index}")

    def _season(self, one: Expression) -> Time:
        code, first, last = SEASONS[one.season or "winter"]
        today, year = self.today, self._year_of(one)
        if year is None and today is None:
            return self._made(one, TimeType.DATE, f"XXXX-{code}")
        if year is None and today is not None:
            year = today.year
            begun = today.month >= first
            if one.which == "same" and (base := self._base_near(one)) is not None:
                year = base[0].year - (base[1] is not TimePrecision.YEAR and base[0].month <= last - 12)
                return self._months(one, year, first, last - first, f"{year}-{code}")
            if one.which in ("following", "previous") and (base := self._base_near(one)) is not None:
                year = self._season_beside(one.which, base, first)
                return self._months(one, year, first, last - first, f"{year}-{code}")
            if one.which in ("next", "following") or (one.which is None and self._future(one)):
                year += begun
            elif one.which in ("last", "previous"):
                year -= today.month < last
            elif one.which is None and not begun:
                year -= 1
        if one.year is not None and 1 <= one.year <= 9990:
            self.base = date(one.year, first, 1), TimePrecision.MONTH, one.start
        return self._months(one, year or 1, first, last - first, f"{year}-{code}")

    def _season_beside(self, which: str, base: tuple[date, TimePrecision], first: int) -> int:
        """The year of the season before or after what was named last: of a year alone, that of the year beside it."""
        day, precise = base
        if precise is TimePrecision.YEAR:
            return day.year + (1 if which == "following" else -1)
        if which == "following":
            return day.year + (day.month >= first)
        return day.year - (day.month < first + 3)

    def _decade(self, one: Expression) -> Time:
        years, number = (10, one.decade) if one.decade is not None else (100, one.century)
        number = number or 0
        first = max(1, number * years)
        begins, ends = datetime(first, 1, 1, tzinfo=UTC), datetime(min(9999, number * years + years), 1, 1, tzinfo=UTC)
        return self._made(one, TimeType.DATE, str(number), begins, ends, TimePrecision.UNKNOWN)

    def _months(self, one: Expression, year: int, month: int, count: int, value: str) -> Time:
        if not 1 <= year <= 9990:
            return self._made(one, TimeType.DATE, value)
        last = month - 1 + count
        begins = datetime(year, month, 1, tzinfo=UTC)
        ends = datetime(year + last // 12, last % 12 + 1, 1, tzinfo=UTC)
        return self._made(one, TimeType.DATE, value, begins, ends, TimePrecision.UNKNOWN)
