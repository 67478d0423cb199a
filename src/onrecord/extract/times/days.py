"""Which day a time names: a weekday, a date without a year, "the 12th", a feast, a day counted from today or from one named before.

A weekday is the last one up to the day of publication, or the next where the words are of the future; a date without a year is the nearest before
publication, or after it in the future.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, timedelta

from onrecord.extract.times.setting import Setting, is_bare
from onrecord.extract.times.values import date_of, feast_of
from onrecord.lang.times import ATTACKS
from onrecord.model.vocabulary import TimePrecision
from onrecord.text.times import Expression

SOON = 4
"""Months ahead up to which a bare month is the coming one: "in January" told in October."""
RECENT = 30
"""Days back up to which a date is the one just past even beside a verb of the future ("they will visit where the Aug. 7 blasts …")."""
FAR = 120
"""Days ahead beyond which a date beside a verb of the past is that of the year before; nearer ones are often what was invited or agreed to."""
EVENING = 19
"""Hour, where a report is put out, from which "last night" in it is that day's night."""
_TO_DAY = re.compile(r"day\s*(?:\b(?:through|thru|to)\b|[-–—])\s*\Z", re.IGNORECASE)
_OF_ATTACKS = re.compile(r"[,\s]+(?:[\w-]+\s+){0,2}(?:attacks?|hijack\w+|attackers)\b")


@dataclass
class DaySetting(Setting):
    """A setting that tells days."""

    def _todays(self) -> list[date]:
        """The day of publication in UTC and where it happened: the day line may lie between those and the audience."""
        if self.published is None or is_bare(self.published):
            return []
        return [self.published.astimezone(zone).date() for zone in (self.local, UTC) if zone is not None]

    def _day(self, one: Expression) -> tuple[date | None, TimePrecision | None]:
        if one.beside:
            day, precise = self._day(one._replace(beside=0))
            return (day and day + timedelta(days=one.beside)), precise
        today, year = self.today, self._year_of(one)
        if one.year_shift is not None and year is None:
            return None, TimePrecision.DAY if one.day else TimePrecision.MONTH
        if one.feast is None and year and one.month and one.day:
            return date_of(year, one.month, one.day), TimePrecision.DAY
        if one.month and one.day:
            return self._nearest(one, today), TimePrecision.DAY
        if one.day:
            return self._nth(one, today), TimePrecision.DAY
        if one.month:
            return self._month(one, today, year), TimePrecision.MONTH
        if year and one.feast is None:
            return date(year, 1, 1), TimePrecision.YEAR
        if one.feast is not None:
            return self._feast(one, today, year), TimePrecision.DAY
        if one.shift is not None:
            base = self.day if one.which == "context" and self.day else today
            shift = 0 if self._for_tomorrow(one) else one.shift
            return (base + timedelta(days=shift) if base else None), TimePrecision.DAY
        if one.weekday is not None:
            return self._weekday(one, today), TimePrecision.DAY
        return None, None

    def _for_tomorrow(self, one: Expression) -> bool:
        """Whether "last night" is written in the evening for those who read it the next day: it is the night that has begun."""
        if (
            one.shift != -1
            or one.part != "night"
            or self.published is None
            or self.zone is None
            or is_bare(self.published)
        ):
            return False
        return self.published.astimezone(self.zone).hour >= EVENING

    def _month(self, one: Expression, today: date | None, year: int | None) -> date | None:
        month = one.month or 1
        year = year or self._told_year(one, today)
        if year:
            return date(year, month, 1)
        if today is None:
            return None
        if one.which == "next":
            return date(today.year + (month <= today.month), month, 1)
        if one.which == "last":
            just = (
                today.month - month
            ) % 12 <= 1  # "last February" told in March: the one just over would be "last month"
            return date(today.year - (month >= today.month or just) - (just and month > today.month), month, 1)
        if one.which == "this":
            return date(today.year, month, 1)
        tense = "past" if self._since(one) else self._tense(one)
        ahead = tense == "future" or (tense is None and (month - today.month) % 12 <= SOON)
        year = today.year + (month < today.month if ahead else -(month > today.month))
        return date(year, month, 1)

    def _weekday(self, one: Expression, today: date | None) -> date | None:
        if today is None or one.weekday is None:
            return None
        named = self._day_before(one) or (self.day if self.day and self.day.weekday() == one.weekday else None)
        if one.which in ("previous", "following") and named is not None:
            days = (
                (named.weekday() - one.weekday - 1) % 7 + 1
                if one.which == "previous"
                else (one.weekday - named.weekday() - 1) % 7 + 1
            )
            return named + timedelta(days=-days if one.which == "previous" else days)
        if (
            self.day is not None
            and one.which is None
            and _TO_DAY.search(self.page.document.text, max(0, one.start - 20), one.start)
        ):
            return self.day + timedelta(days=(one.weekday - self.day.weekday()) % 7)  # "Monday through Friday"
        back = (today.weekday() - one.weekday) % 7
        ahead = [day for day in self._todays() if day > today and day.weekday() == one.weekday]
        if ahead and one.which is None:
            return ahead[0]
        if one.which in ("next", "following") or (one.which in (None, "this") and back and self._future(one)):
            return today + timedelta(days=(one.weekday - today.weekday() - 1) % 7 + 1)
        if one.which in ("last", "previous") and back == 0:
            back = 7
        return today - timedelta(days=back + 7 * round((one.amount or 1) - 1))

    def _nearest(self, one: Expression, today: date | None) -> date | None:
        """The nearest such day; with words of the future the next, with "last" the last."""
        if one.month is None or one.day is None:
            return None
        told = self._told_year(one, today)
        if told is not None:
            return date_of(told, one.month, one.day)
        if today is None:
            return None
        if (
            (year := ATTACKS.get((one.month, one.day)))
            and today.year >= year
            and _OF_ATTACKS.match(self.page.document.text, one.end)
        ):
            return date(year, one.month, one.day)
        years = (today.year - 1, today.year, today.year + 1)
        choices = [made for year in years if (made := date_of(year, one.month, one.day))]
        if one.which == "last" or self._since(one) or self._just_ended(one):
            choices = [made for made in choices if made <= today] or choices
        elif one.which == "next":
            choices = [made for made in choices if made >= today] or choices
        elif (tense := self._tense(one)) == "future":
            choices = [made for made in choices if (today - made).days <= RECENT] or choices
        elif tense == "past":
            choices = [made for made in choices if (made - today).days <= FAR] or choices
        return min(choices, key=lambda made: (abs((made - today).days), made), default=None)

    def _told_year(self, one: Expression, today: date | None) -> int | None:
        """The year written out last, which a month or a day without one is of where no date of publication is known."""
        return self.told_year if today is None and one.which is None else None

    def _nth(self, one: Expression, today: date | None) -> date | None:
        """ "on the 12th": the nearest, by the tense told beside it."""
        if today is None or one.day is None:
            return None
        months = [
            (today.year + (today.month + shift - 1) // 12, (today.month + shift - 1) % 12 + 1) for shift in (-1, 0, 1)
        ]
        choices = [made for year, month in months if (made := date_of(year, month, one.day))]
        if self._future(one):
            choices = [made for made in choices if made >= today]
        else:
            choices = [made for made in choices if made <= today]
        return min(choices, key=lambda made: abs((made - today).days), default=None)

    def _feast(self, one: Expression, today: date | None, year: int | None) -> date | None:
        """The nearest such feast, or that of the year; with "last" or "next" the one before or to come."""
        if year is not None:
            return feast_of(one.feast or "", year)
        if today is None:
            return None
        choices = [feast_of(one.feast or "", year) for year in (today.year - 1, today.year, today.year + 1)]
        if one.which == "last":
            choices = [day for day in choices if day < today]
        elif one.which == "next" or self._future(one):
            choices = [day for day in choices if day >= today]
        return min(choices, key=lambda day: (abs((day - today).days), day))

    def _day_before(self, one: Expression) -> date | None:
        """The day named last, in the same paragraph or the one before it (paragraphs of news are of a sentence or two)."""
        if self.day is None or self.page.document.text.count("\n\n", self.named_at, one.start) > 1:
            return None
        return self.day
