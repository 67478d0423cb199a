"""Time expressions of a report, resolved: TIMEX3 values and UTC intervals.

Rules, in order (design: record, "Time"; values: TIMEX3, Pustejovsky et al. 2003):
1. A zone in the expression wins. "local" takes the zone of the place where it happened. Else the audience's zone: that of an
   explicit zone elsewhere in the report, else the dateline's, else that of the country of most places; else none is known, and
   the interval is widened by twelve hours to each side.
2. A weekday is the last one up to the day of publication, or the next where the words are of the future; a date without a year is the
   nearest before publication, or after it in the future; a quarter or a season the last that has ended. "the previous day" and "two
   days later" count from the date named before, "a year earlier" from the quarter or the year named before.
3. A clock time without a day is on the day named in its sentence, else, in a sentence that tells of a deed, on the day that a report names
   for that elsewhere, and for no other, days before ("shot dead at 10 p.m." in a report on the trial); else the last such moment up to
   publication. "Ten days before the shooting" counts from that day too.
4. "early Wednesday" is that day (TIMEX3 marks the edge apart), with the interval of its early hours.
5. Without a publication date, what is relative has a value but no interval. What no words say has none: never the date of
   publication.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from onrecord.extract.page import Page
from onrecord.extract.timevalues import date_of, duration_value, feast_of, set_value, unresolved_value
from onrecord.extract.timezones import zone_named, zone_of
from onrecord.lang.harm import DEEDS, DEEDS_TOLD
from onrecord.lang.times import ATTACKS, PARTS, SEASONS, ZONES
from onrecord.model.reading import Place, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, TimePrecision, TimeType
from onrecord.text.times import Expression, find_expressions
from onrecord.text.times.tense import Tense, tense_at

_SINCE = re.compile(r"\b(?:since|after)\s+(?:late\s+|early\s+)?\Z", re.IGNORECASE)
SOON = 4
"""Months ahead up to which a bare month is the coming one: "in January" told in October."""
RECENT = 30
"""Days back up to which a date is the one just past even beside a verb of the future ("they will visit where the Aug. 7 blasts …")."""
FAR = 120
"""Days ahead beyond which a date beside a verb of the past is that of the year before; nearer ones are often what was invited or agreed to."""
NEAR = 400
"""Characters within which a quarter named before is what "a year earlier" counts from."""
SANE = range(100, 9900)
"""Years of publication that a century can be added to or taken from."""
PERIODS = (3, 6, 9)
"""Months that business reports of as one period beside a quarter."""
EVENING = 19
"""Hour, where a report is put out, from which "last night" in it is that day's night."""
WIDEN = timedelta(hours=12)
"""To each side where the zone is not known: no inhabited place is further from UTC than 14 hours, few more than 12."""
MINUTE = timedelta(minutes=1)
LONG_SINCE = 3
"""Days after a deed from which a clock time in a report is the deed's rather than the last one."""
_BESIDE_DEED = re.compile(r"\s+(?P<side>before|after)\s+(?:the|his|her|their)\s+(?:\w+\s+)?(?P<deed>\w+)")


@dataclass(frozen=True)
class TimeGrammar:
    """The time finder by grammar."""

    def find_times(self, page: Page, places: tuple[Place, ...]) -> tuple[Time, ...]:
        """Times in text order."""
        found = [one for one in find_expressions(page.document.words) if not _skipped(page, one)]
        setting = _Setting.of(page, places, found)
        setting.deed = setting.deed_day()
        return tuple(time for one in found if (time := setting.resolve(one)) is not None)


def _skipped(page: Page, one: Expression) -> bool:
    crosses = page.offset and one.start < page.offset <= one.end
    return bool(crosses) or any(start < one.end and one.start < end for start, end in page.document.skip)


@dataclass
class _Setting:
    page: Page
    published: datetime | None
    today: date | None
    """The day of publication where its audience is."""
    zone: tzinfo | None
    zone_name: str | None
    local: tzinfo | None
    local_name: str | None
    anchor: str
    places: tuple[Place, ...] = ()
    found: tuple[Expression, ...] = ()
    day: date | None = None
    """The day named last; as `year`, `month` (its first day), and `quarter` as (year, quarter, where it was named)."""
    named_at: int = 0
    year: int | None = None
    month: date | None = None
    quarter: tuple[int, int, int] | None = None
    reported: tuple[int, int] | None = None
    """The quarter named first: of a report of business, the one that it is about."""
    stretch: tuple[str, int] | None = None
    """The half or the three quarters of a year named last, and where: "the nine months"."""
    told_year: int | None = None
    """The year written out last."""
    deed: date | None = None
    """The one day that is named, by its month, in sentences that tell of a deed."""

    @classmethod
    def of(cls, page: Page, places: tuple[Place, ...], found: list[Expression]) -> _Setting:
        local_name = zone_of(
            [
                p
                for p in places
                if p.role in (PlaceRole.HIT, PlaceRole.MENTIONED) and p.precision is not PlacePrecision.COUNTRY
            ]
            or [p for p in places if p.role is not PlaceRole.ORIGIN]
        )
        explicit = [one.zone for one in found if one.zone and ZONES[one.zone] != "UTC"]
        dateline = zone_of([p for p in places if p.role is PlaceRole.DATELINE])
        if explicit:
            name, anchor = ZONES[Counter(explicit).most_common(1)[0][0]], "text"
        elif dateline:
            name, anchor = dateline, "dateline"
        else:
            name, anchor = None, "published"
            fine = [p for p in places if p.precision is not PlacePrecision.COUNTRY and p.role is not PlaceRole.ORIGIN]
            fine = [p for p in fine if p.country is not None]  # a name that the index does not know is in no zone
            if fine and len({p.country for p in fine}) == 1:
                name, anchor = zone_of(fine), "places"
        zone = zone_named(name) if name else None
        local = zone_named(local_name) if local_name else None
        published = page.report.published
        published = published if published is not None and published.year in SANE else None
        today = published.astimezone(zone or UTC).date() if published is not None and not _bare(published) else None
        return cls(
            page,
            published,
            today or (published.date() if published is not None else None),
            zone,
            name if zone else None,
            local,
            local_name if local else None,
            anchor,
            places,
            tuple(found),
        )

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
        if precise is TimePrecision.DAY and day is not None and one.part != "overnight":
            self.day, self.year, self.named_at = day, day.year, one.start
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

    # -- days -------------------------------------------------------------------------------------------------------

    def _todays(self) -> list[date]:
        """The day of publication in UTC and where it happened: the day line may lie between those and the audience."""
        if self.published is None or _bare(self.published):
            return []
        return [self.published.astimezone(zone).date() for zone in (self.local, UTC) if zone is not None]

    def _year_of(self, one: Expression) -> int | None:
        today = self.today
        if one.year_shift is not None:
            return today.year + one.year_shift if today else None
        return one.year

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
            or _bare(self.published)
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

    def _since(self, one: Expression) -> bool:
        """Whether "since" or "after" stands right before it."""
        return _SINCE.search(self.page.document.text, max(0, one.start - 12), one.start) is not None

    def _just_ended(self, one: Expression) -> bool:
        """Whether "ended" stands right before it: "the fiscal year ended Jan. 31"."""
        return _HAS_ENDED.search(self.page.document.text, max(0, one.start - 12), one.start) is not None

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

    def _tense(self, one: Expression) -> Tense | None:
        """Whether what its sentence tells beside it is past or to come."""
        sentence = self.page.document.sentence_at(one.start)
        begins, ends = (sentence.start, sentence.end) if sentence else (0, one.end + 90)
        return tense_at(self.page.document.text, begins, one.start, one.end, ends)

    def _future(self, one: Expression) -> bool:
        return self._tense(one) == "future"

    # -- intervals --------------------------------------------------------------------------------------------------

    def _clock(self, one: Expression, day: date | None) -> Time:
        zone, name = self._zone_for(one)
        minutes = one.clock or 0
        value = f"T{minutes // 60:02d}:{minutes % 60:02d}"
        if day is None:
            day = self._day_elsewhere(one, minutes, zone) or self._day_beside(one)
            day = day or self._day_of_deed(one) or self._day_before(one) or self._main_day(minutes, zone)
        if day is None:
            said = unresolved_value(one) if one.weekday is not None or (one.month and one.day) else ""
            return self._made(one, TimeType.TIME, said + value, precision=TimePrecision.MINUTE, zone=name)
        begins = datetime(day.year, day.month, day.day, tzinfo=zone or UTC) + timedelta(minutes=minutes)
        begins, ends = begins.astimezone(UTC), begins.astimezone(UTC) + MINUTE
        if zone is None:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.TIME, f"{day.isoformat()}{value}", begins, ends, TimePrecision.MINUTE, name)

    def _day_elsewhere(self, one: Expression, minutes: int, zone: tzinfo | None) -> date | None:
        """Of "5:30 p.m. in Washington, or 1:30 a.m. on Wednesday in Iraq" the first's day: the one on which both are one moment."""
        text = self.page.document.text
        for other in self.found:
            if one.end < other.start <= one.end + _NEXT_CLOCK and other.clock is not None and zone is not None:
                day, precise = self._day(other)
                there = self._zone_for(other)[0]
                if day is None or there is None or precise is not TimePrecision.DAY:
                    continue
                if not _OR.fullmatch(text, one.end, other.start):
                    continue
                moment = datetime(day.year, day.month, day.day, tzinfo=there) + timedelta(minutes=other.clock)
                here = moment.astimezone(zone)
                if here.hour * 60 + here.minute == minutes:
                    return here.date()
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
            if named and not other.every and inside:
                days.add(self._day(other)[0])
            elif inside and (counted := self._beside_deed(other)) is not None:
                days.add(counted)
        return days.pop() if len(days) == 1 else None

    def _day_before(self, one: Expression) -> date | None:
        """The day named last, in the same paragraph or the one before it (paragraphs of news are of a sentence or two)."""
        if self.day is None or self.page.document.text.count("\n\n", self.named_at, one.start) > 1:
            return None
        return self.day

    def deed_day(self) -> date | None:
        """The one day that is named, by its month, in sentences that tell of a deed; None where there are several."""
        named = [one for one in self.found if one.month and one.day and not one.every and self._tells_deed(one)]
        days = {self._day(one)[0] for one in named}
        return days.pop() if len(days) == 1 else None

    def _tells_deed(self, one: Expression) -> bool:
        sentence = self.page.document.sentence_at(one.start)
        words = self.page.document.text[sentence.start : sentence.end].lower() if sentence is not None else ""
        return not DEEDS_TOLD.isdisjoint(re.findall(r"\w+", words))

    def _day_of_deed(self, one: Expression) -> date | None:
        """Rule 3, of a clock time: the deed's day, where that is days before publication and the sentence tells of it."""
        if self.deed is None or self.today is None or (self.today - self.deed).days < LONG_SINCE:
            return None
        return self.deed if self._tells_deed(one) else None

    def _beside_deed(self, one: Expression) -> date | None:
        """ "Ten days before the shooting", where the day of that is named."""
        if self.deed is None or one.unit != "D" or one.amount is None or one.amount % 1 or one.direction != 0:
            return None
        told = _BESIDE_DEED.match(self.page.document.text, one.end)
        if told is None or told["deed"].lower() not in DEEDS:
            return None
        try:
            return self.deed + timedelta(days=(-1 if told["side"] == "before" else 1) * int(one.amount))
        except OverflowError:
            return None

    def _main_day(self, minutes: int, zone: tzinfo | None) -> date | None:
        """The last day up to publication on which that clock time had come."""
        if self.published is None:
            return None
        if _bare(self.published):
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
            last = first + 1
        else:
            value = f"{day.isoformat()}T{code}"
        start = datetime(day.year, day.month, day.day, tzinfo=zone or UTC)
        begins, ends = (start + timedelta(hours=first)).astimezone(UTC), (start + timedelta(hours=last)).astimezone(UTC)
        if zone is None:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.TIME, value, begins, ends, TimePrecision.PART_OF_DAY, name)

    def _dated(self, one: Expression, day: date, precision: TimePrecision) -> Time:
        zone, name = self._zone_for(one)
        if precision is TimePrecision.YEAR:
            last, value = date(day.year + 1, 1, 1), f"{day.year}"
        elif precision is TimePrecision.MONTH:
            last, value = day + timedelta(days=calendar.monthrange(day.year, day.month)[1]), f"{day:%Y-%m}"
        else:
            until = date_of(day.year, day.month, one.last_day) if one.last_day else None
            last, value = (until or day) + timedelta(days=1), day.isoformat()
        begins = datetime(day.year, day.month, day.day, tzinfo=zone or UTC).astimezone(UTC)
        ends = datetime(last.year, last.month, last.day, tzinfo=zone or UTC).astimezone(UTC)
        if zone is None and precision is TimePrecision.DAY:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.DATE, value, begins, ends, precision, name)

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
        if one.anchored and unit == "Y" and self.year is not None and count == 1:
            named = min(self.year, today.year) if direction < 0 else self.year
            return self._unit_of(one, date(named, 1, 1), unit, round(amount))
        return self._unit_of(one, base, unit, round(amount))

    def _pointed(self, one: Expression) -> Time | None:
        """The last, this, next, previous … week, month, quarter, year."""
        today, unit = self.today, one.unit or "D"
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
        if unit == "Mo" and one.which in ("previous", "following") and self.month is not None:
            return self._unit_of(one, self.month, unit, shift)
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

    # -- parts of a year, and more than a year ------------------------------------------------------------------------

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
            if one.which in ("next", "following") or (one.which is None and self._future(one)):
                year += begun
            elif one.which in ("last", "previous"):
                year -= today.month < last
            elif one.which is None and not begun:
                year -= 1
        return self._months(one, year or 1, first, last - first, f"{year}-{code}")

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

    # -- zones --------------------------------------------------------------------------------------------------------

    def _zone_for(self, one: Expression) -> tuple[tzinfo | None, str | None]:
        if one.zone:
            return zone_named(ZONES[one.zone]), ZONES[one.zone]
        if one.local:
            told = self._offset_told(one)
            return told or self.local, self.local_name
        beside = self._zone_beside(one) if one.clock is not None else None
        if beside is not None:
            return zone_named(beside), beside
        return self.zone, self.zone_name

    def _offset_told(self, one: Expression) -> tzinfo | None:
        """The distance from UTC that "1:30 a.m. local time (2130 GMT)" tells, whatever is known of the place's zone."""
        for other in self.found:
            near = other.clock is not None and one.end < other.start <= one.end + _NEXT_CLOCK
            if near and one.clock is not None and other.zone and ZONES[other.zone] == "UTC":
                if _OR.fullmatch(self.page.document.text, one.end, other.start) is None:
                    continue
                ahead = (one.clock - (other.clock or 0) + _WEST) % (24 * 60) - _WEST
                return timezone(timedelta(minutes=ahead)) if ahead % 15 == 0 else None
        return None

    def _zone_beside(self, one: Expression) -> str | None:
        """The zone of the place right after a clock time: "1:30 a.m. in Iraq", "6:30 a.m. Wednesday, Manila time"."""
        text = self.page.document.text
        for place in self.places:
            start, end = self.page.at(place.span)
            if one.end <= start <= one.end + 10:
                link = _LINK.fullmatch(text, one.end, start)
                if link is not None and (link.group("in") or _ITS_TIME.match(text, end)):
                    return zone_of([place])
        return None

    def _made(
        self,
        one: Expression,
        kind: TimeType,
        value: str,
        begins: datetime | None = None,
        ends: datetime | None = None,
        precision: TimePrecision = TimePrecision.UNKNOWN,
        zone: str | None = None,
    ) -> Time:
        text = self.page.document.text[one.start : one.end]
        return Time(
            self.page.span(one.start, one.end),
            text,
            kind,
            value,
            begins,
            ends,
            precision,
            zone,
            self.anchor if begins else None,
        )


def _bare(published: datetime) -> bool:
    """Whether only the date of publication is known: noon (as `read.moments` gives it) or midnight UTC to the second. The date is then the
    audience's own, whatever its zone."""
    there = published.astimezone(UTC)
    return (there.minute, there.second, there.microsecond) == (0, 0, 0) and there.hour in (0, 12)


_WEST = 10 * 60
"""Minutes behind UTC up to which a local time is held to be behind it, not ahead: no more than 14 hours ahead lie any inhabited places."""
_NEXT_CLOCK = 40
"""Characters after a clock time within which the same moment in another zone begins."""
_OR = re.compile(r"(?:\s+in\s+[\w. ]{2,30}?)?(?:\s*,?\s+or\s+(?:at\s+)?|\s*\(\s*(?:at\s+)?)")
_TO_DAY = re.compile(r"day\s*(?:\b(?:through|thru|to)\b|[-–—])\s*\Z", re.IGNORECASE)
_ENDED = re.compile(r"\s+(?:that\s+)?end(?:ed|s|ing)\s+(?:on\s+)?")
_HAS_ENDED = re.compile(r"\bended\s+(?:on\s+)?\Z")
_OF_ATTACKS = re.compile(r"[,\s]+(?:[\w-]+\s+){0,2}(?:attacks?|hijack\w+|attackers)\b")
_LINK = re.compile(r"\s*[,(]?\s*(?P<in>in\s+)?(?:the\s+)?")
_ITS_TIME = re.compile(r"(?:'s|’s)?\s+time\b")
