"""Time expressions of a report, resolved: TIMEX3 values and UTC intervals.

Rules, in order (design: record, "Time"; values: TIMEX3, Pustejovsky et al. 2003):
1. A zone in the expression wins. "local" takes the zone of the place where it happened. Else the audience's zone: that of an
   explicit zone elsewhere in the report, else the dateline's, else that of the country of most places; else none is known, and
   the interval is widened by twelve hours to each side.
2. A weekday is the last one up to the day of publication, or the next where the words are of the future; a date without a year is the
   nearest before publication, or after it in the future; a quarter or a season the last that has ended. "the previous day", "two
   days later", "later that month", "the following spring" and, beside a verb of the past, "the next year" count from the date named before, "a year earlier" from the
   quarter or the year named before; "two years later" of nothing named before is a length.
3. A clock time without a day is on the day named in its sentence, else, in a sentence that tells of a deed, on the day that a report names
   for that elsewhere, and for no other, days before ("shot dead at 10 p.m." in a report on the trial); else the last such moment up to
   publication. "Ten days before the shooting" counts from that day too, and is one time with the
   clock time before it.
4. "early Wednesday" is that day (TIMEX3 marks the edge apart), with the interval of its early hours.
5. Without a publication date, what is relative has a value but no interval. What no words say has none: never the date of
   publication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from onrecord.extract.page import Page
from onrecord.extract.times.deedday import DeedSetting
from onrecord.extract.times.setting import NEXT_CLOCK, OR, WIDEN, is_bare
from onrecord.extract.times.values import duration_value, set_value, unresolved_value
from onrecord.extract.times.zones import TownZone
from onrecord.lang.harm import CAME_ABOUT, HAPPENINGS
from onrecord.lang.times import PARTS
from onrecord.model.reading import Place, Time
from onrecord.model.vocabulary import TimePrecision, TimeType
from onrecord.text.times import Expression, find_expressions

PERIODS = (3, 6, 9)
"""Months that business reports of as one period beside a quarter."""
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class TimeGrammar:
    """The time finder by grammar. `town_zone`: knows the zones of towns, where a country has several."""

    town_zone: TownZone = field(default=lambda place: None)

    def find_times(self, page: Page, places: tuple[Place, ...]) -> tuple[Time, ...]:
        """Times in text order."""
        found = [one for one in find_expressions(page.document.words) if not _skipped(page, one)]
        setting = _Setting.of(page, places, found, self.town_zone)
        setting.deed = setting.deed_day()
        return tuple(time for one in setting.with_days_beside(found) if (time := setting.resolve(one)) is not None)


_NAMED_AFTER = re.compile(r"[Tt]he\s+(?:Night|Morning|Evening|Dawn|Midnight|Day)")
_WHOSE = re.compile(r"['’]s\s+(?:[a-z]+\s+)?(?P<deed>\w+)")
_DEED_OF = re.compile(r"\b(?P<deed>\w+)\s+of\s+(?:last\s+)?\Z")
""" "Tuesday's earthquake", "the earthquake of Tuesday night"."""
_GOES_ON_AT = re.compile(
    rf"\W*(?:It|The\s+(?:[a-z]+\s+)?(?P<deed>[a-z]+))\s+(?:{CAME_ABOUT}|was\s+reported)\b[^.;]{{0,30}}\Z"
)
DAWN = 5 * 60
"""Minutes of a day before which a night's clock time is that of the day after it."""
DAY_LONG = 24 * 60
"""Minutes of a day."""
WEEK = 7
"""Days up to which a day named before may be that of a clock time further on."""
_BRACKETED = re.compile(r"\s*\([^)\n]{3,40}\)\s*(?:on\s+)?")
""" " (2040 GMT) on ": what stands between a clock time and its day."""
_SAID_ON = re.compile(
    r"\b(?:said|says|told|added|announced)\b(?:\s+[\w'’-]+){0,2}?(?:\s+(?:at|in|during|through|via)\s+an?\s+(?:[\w'’-]+\s+){0,2}[\w'’-]+)?(?:\s+(?:on|early|late|later))*\s+\Z"
)
_GOES_ON = re.compile(r"\s+[A-Z][a-z]+")


def _skipped(page: Page, one: Expression) -> bool:
    crosses = page.offset and one.start < page.offset <= one.end
    text = page.document.text
    if one.start >= page.offset and _NAMED_AFTER.fullmatch(text, one.start, one.end) and _GOES_ON.match(text, one.end):
        return True  # "the Night Brigade"
    return bool(crosses) or any(start < one.end and one.start < end for start, end in page.document.skip)


@dataclass
class _Setting(DeedSetting):
    """A report's setting, which resolves its times in the order of the text."""

    def resolve(self, one: Expression) -> Time | None:
        """The time; what it names is kept for what comes after. None: nothing that can be meant."""
        if one.every:
            return self._made(one, TimeType.SET, set_value(one))
        if one.reference:
            return self._made(one, TimeType.DATE, one.reference)
        if one.decade is not None or one.century is not None:
            return self._decade(one)
        if one.quarter is not None or one.half is not None:
            return self._part_of_year(one)
        if one.season is not None:
            return self._season(one)
        if one.which == "of":
            return self._around(one)
        if one.clock is not None and one.unit:
            return self._clock(one, self._beside_deed(one))
        if one.unit and one.direction is not None:
            if one.direction == 0:
                if (day := self._beside_deed(one)) is not None:
                    return self._dated(one, day, TimePrecision.DAY)
                if one.unit == "Mo" and one.amount in PERIODS:
                    self.stretch = duration_value(one), one.start
                return self._made(one, TimeType.DURATION, duration_value(one))
            return self._relative(one)
        if one.unit:
            return self._pointed(one)
        day, precise = self._day(one)
        if one.year is not None:
            self.told_year = one.year
        told = precise is TimePrecision.DAY and one.part != "overnight"
        if told and day is not None and not self._tells_which(one) and not self._only_of_saying(one):
            if day != self.day:
                self.day_before_it = self.day
            self.day, self.year, self.named_at, self.day_part = day, day.year, one.start, one.part
        if day is not None and precise is not None:
            self.base = day, precise, one.start
        if one.clock is not None:
            return self._clock(one, day)
        if one.part:
            return self._part(one, day if precise in (TimePrecision.DAY, None) else None)
        if day is None:
            return self._made(one, TimeType.DATE, unresolved_value(one))
        if precise is not TimePrecision.DAY:
            self.year = day.year
        if precise is TimePrecision.MONTH:
            self.month = day
        dated = self._dated(one, day, precise or TimePrecision.DAY)
        if one.edge in ("early", "late") and precise is TimePrecision.DAY:
            edged = self._part(one._replace(part=one.edge), day)
            return replace(dated, begins=edged.begins, ends=edged.ends, precision=TimePrecision.PART_OF_DAY)
        return dated

    def _clock(self, one: Expression, day: date | None) -> Time:
        zone, name = self._zone_for(one)
        minutes = one.clock or 0
        value = f"T{minutes // 60:02d}:{minutes % 60:02d}"
        if day is not None and one.part == "night" and minutes < DAWN and (one.shift == -1 or one.weekday is not None):
            day += timedelta(days=1)  # "last night at 1:47 a.m.": the day has changed by then
            self.day = day
        if day is None:
            day = self._day_of_the_same(one, minutes, zone) or self._day_elsewhere(one, minutes, zone)
            day = day or self._day_behind(one) or self._day_beside(one)
            day = day or self._day_of_deed(one) or self._day_before(one) or self._day_going_on(one)
            if day is not None and day == self.day and self._of_another_part(minutes):
                day = self.day_before_it or day
            day = day or self._main_day(minutes, zone)
        if day is None:
            said = unresolved_value(one) if one.weekday is not None or (one.month and one.day) else ""
            return self._made(one, TimeType.TIME, said + value, precision=TimePrecision.MINUTE, zone=name)
        begins = self._moment(day, minutes, zone)
        ends = begins + MINUTE
        self.clock_told = (one.end, begins) if zone is not None else None
        if zone is None:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.TIME, f"{day.isoformat()}{value}", begins, ends, TimePrecision.MINUTE, name)

    def _of_another_part(self, minutes: int) -> bool:
        """Whether the day named last was told by a part of it that a clock time is not in: of "a man threw a grenade on Friday night, and two were
        fighting for their lives on Saturday morning" 10:15 p.m. is Friday's."""
        if self.day_part is None or self.day_part not in PARTS:
            return False
        _, first, last = PARTS[self.day_part]
        return not (first * 60 <= minutes <= last * 60 or first * 60 <= minutes + DAY_LONG <= last * 60)

    @staticmethod
    def _moment(day: date, minutes: int, zone: tzinfo | None) -> datetime:
        """A clock time of a day, in UTC; as if it were told in UTC where no zone is known."""
        return (datetime(day.year, day.month, day.day, tzinfo=zone or UTC) + timedelta(minutes=minutes)).astimezone(UTC)

    def _day_elsewhere(self, one: Expression, minutes: int, zone: tzinfo | None) -> date | None:
        """Of "5:30 p.m. in Washington, or 1:30 a.m. on Wednesday in Iraq" the first's day: the one on which both are one moment."""
        text = self.page.document.text
        for other in self.found:
            if one.end < other.start <= one.end + NEXT_CLOCK and other.clock is not None and zone is not None:
                day, precise = self._day(other)
                there = self._zone_for(other)[0]
                if day is None or there is None or precise is not TimePrecision.DAY:
                    continue
                if not OR.fullmatch(text, one.end, other.start):
                    continue
                moment = datetime(day.year, day.month, day.day, tzinfo=there) + timedelta(minutes=other.clock)
                here = moment.astimezone(zone)
                if here.hour * 60 + here.minute == minutes:
                    return here.date()
        return None

    def _day_of_the_same(self, one: Expression, minutes: int, zone: tzinfo | None) -> date | None:
        """Of "1:30 a.m. on Monday (2100 GMT)" the day of the moment before it, in this one's zone, where both are one moment."""
        if self.clock_told is None or zone is None or not one.zone:
            return None
        end, moment = self.clock_told
        if OR.fullmatch(self.page.document.text, end, one.start) is None:
            return None
        there = moment.astimezone(zone)
        return there.date() if there.hour * 60 + there.minute == minutes else None

    def _day_behind(self, one: Expression) -> date | None:
        """ "At 9:40 p.m. (2040 GMT) on Monday": the day behind what stands in brackets."""
        for other in self.found:
            if one.end < other.start <= one.end + NEXT_CLOCK and other.clock is None:
                named = other.day is not None or other.weekday is not None
                if named and _BRACKETED.fullmatch(self.page.document.text, one.end, other.start):
                    return self._day(other)[0]
        return None

    def _day_beside(self, one: Expression) -> date | None:
        """The day named in the sentence of a clock time, where it names one alone."""
        sentence = self.page.document.sentence_at(one.start)
        if sentence is None:
            return None
        days = set()
        for other in self.found:
            named = (
                other.day is not None or other.weekday is not None or (other.shift is not None and other.which is None)
            )
            inside = sentence.start <= other.start < sentence.end
            if named and not other.every and inside and not self._of_saying(other):
                days.add(self._day(other)[0])
            elif inside and (counted := self._beside_deed(other)) is not None:
                days.add(counted)
        return days.pop() if len(days) == 1 else None

    def _tells_which(self, one: Expression) -> bool:
        """Whether a day only says which deed is meant, in a sentence that has named another ("on Thursday … of the earthquake of Tuesday night")."""
        sentence = self.page.document.sentence_at(one.start)
        if sentence is None or self.day is None or not sentence.start <= self.named_at < one.start:
            return False
        text = self.page.document.text
        after = _WHOSE.match(text, one.end)
        before = _DEED_OF.search(text, sentence.start, one.start)
        return any(found is not None and found["deed"].lower() in HAPPENINGS for found in (after, before))

    def _only_of_saying(self, one: Expression) -> bool:
        """ "Soldiers were killed on Monday, two sources said on Tuesday": what is told after it is still Monday's."""
        sentence = self.page.document.sentence_at(one.start)
        named = sentence is not None and self.day is not None and sentence.start <= self.named_at < one.start
        return named and self._of_saying(one)

    def _of_saying(self, one: Expression) -> bool:
        """Whether a day is that on which something was said ("…, Roe said at a news conference Wednesday")."""
        return _SAID_ON.search(self.page.document.text, max(0, one.start - 60), one.start) is not None

    def _day_going_on(self, one: Expression) -> date | None:
        """Of "The strike came at 6:45 a.m.", "It happened about 9 p.m." the day named last, wherever that was."""
        sentence = self.page.document.sentence_at(one.start)
        if sentence is None or self.day is None or self.today is None or not 0 <= (self.today - self.day).days < WEEK:
            return None
        told = _GOES_ON_AT.match(self.page.document.text, sentence.start, one.start)
        if told is None or (told["deed"] is not None and told["deed"] not in HAPPENINGS):
            return None
        self.named_at = one.start  # of "(0345 GMT)" right behind it too
        return self.day

    def _is_to_come(self, one: Expression, moment: datetime) -> bool:
        """Whether a moment of what is told as past lies after publication."""
        published = self.published
        return published is not None and not is_bare(published) and moment > published and not self._future(one)

    def _main_day(self, minutes: int, zone: tzinfo | None) -> date | None:
        """The last day up to publication on which that clock time had come."""
        if self.published is None:
            return None
        if is_bare(self.published):
            return self.published.date()  # its hour is not known
        there = self.published.astimezone(zone or UTC)
        past = there.hour * 60 + there.minute >= minutes
        return there.date() if past else there.date() - timedelta(days=1)

    def _part(self, one: Expression, day: date | None) -> Time:
        part = one.part or str(one.edge)
        code, first, last = PARTS[part]
        if one.edge == "early" and one.part is None:
            code, first, last = PARTS["early"]
        if one.part and one.edge == "early":
            last = min(last, first + (last - first) // 2 + 1)
        if one.part and one.edge == "late":
            first += (last - first) // 2
        zone, name = self._zone_for(one)
        told = day
        if day is None and one.part is not None and part != "overnight":
            day = self._day_before(one)
        if day is None:
            if self.published is None or one.part is None or part in ("overnight",):
                day = self.today
            else:
                day = self._main_day(first * 60, zone) if first >= 0 else self.today
        if day is None:
            return self._made(one, TimeType.TIME, f"XXXX-XX-XXT{code}", precision=TimePrecision.PART_OF_DAY)
        if code.startswith("T"):
            value = f"{day.isoformat()}{code}"
            last = max(last, first + 1)
        else:
            value = f"{day.isoformat()}T{code}"
        start = datetime(day.year, day.month, day.day, tzinfo=zone or UTC)
        dated = told is None or (one.day is not None and one.month is not None)
        if dated and part == "night" and self._is_to_come(one, start + timedelta(hours=first)):
            start -= timedelta(days=1)  # "were fired in the night", "on the night of 18 October", written that morning
            value = f"{start.date().isoformat()}T{code}"
        begins, ends = (start + timedelta(hours=first)).astimezone(UTC), (start + timedelta(hours=last)).astimezone(UTC)
        if zone is None:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.TIME, value, begins, ends, TimePrecision.PART_OF_DAY, name)
