"""Time expressions of a report, resolved: TIMEX3 values and UTC intervals.

Rules, in order (design: record, "Time"):
1. A zone in the expression wins. "local" takes the zone of the place where it happened. Else the audience's zone: that of an
   explicit zone elsewhere in the report, else the dateline's, else that of the country of most places; else none is known, and
   the interval is widened by twelve hours to each side.
2. A weekday is the last one up to the day of publication, or the next after a word of the future; a date without a year is the
   nearest before publication, or after it in the future. "the previous day" counts from the date named before it.
3. A clock time without a day is on the day named in its sentence, else the report's main day: the last such moment up to
   publication.
4. Without a publication date, what is relative has a value but no interval. What no words say has none: never the date of
   publication.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.extract.page import Page
from onrecord.lang.times import COUNTRY_ZONES, PARTS, ZONES
from onrecord.model.reading import Place, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, TimePrecision, TimeType
from onrecord.text.times import Expression, find_expressions

_FUTURE = re.compile(
    r"\b(?:will|would|shall|going to|next|plans? to|planned|due|scheduled|expected to|set to|until|by|upcoming|later)\W+(?:[\w’'-]+\W+){0,8}\Z",
    re.IGNORECASE,
)
WIDEN = timedelta(hours=12)
"""To each side where the zone is not known: no inhabited place is further from UTC than 14 hours, few more than 12."""
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class TimeGrammar:
    """The time finder by grammar."""

    def find_times(self, page: Page, places: tuple[Place, ...]) -> tuple[Time, ...]:
        """Times in text order."""
        found = [one for one in find_expressions(page.document.text) if not _skipped(page, one)]
        setting = _Setting.of(page, places, found)
        made: list[Time] = []
        context: date | None = None
        for one in found:
            time, day = setting.resolve(one, context)
            if day is not None:
                context = day
            if time is not None:
                made.append(time)
        return tuple(made)


def _skipped(page: Page, one: Expression) -> bool:
    crosses = page.offset and one.start < page.offset <= one.end
    return bool(crosses) or any(start < one.end and one.start < end for start, end in page.document.skip)


@dataclass
class _Setting:
    page: Page
    published: datetime | None
    zone: tzinfo | None
    zone_name: str | None
    local: tzinfo | None
    local_name: str | None
    anchor: str
    places: tuple[Place, ...] = ()

    @classmethod
    def of(cls, page: Page, places: tuple[Place, ...], found: list[Expression]) -> _Setting:
        local_name = _zone_of(
            [
                p
                for p in places
                if p.role in (PlaceRole.HIT, PlaceRole.MENTIONED) and p.precision is not PlacePrecision.COUNTRY
            ]
            or [p for p in places if p.role is not PlaceRole.ORIGIN]
        )
        explicit = [one.zone for one in found if one.zone and ZONES[one.zone] != "UTC"]
        dateline = _zone_of([p for p in places if p.role is PlaceRole.DATELINE])
        if explicit:
            name, anchor = ZONES[Counter(explicit).most_common(1)[0][0]], "text"
        elif dateline:
            name, anchor = dateline, "dateline"
        else:
            name, anchor = None, "published"
            fine = [p for p in places if p.precision is not PlacePrecision.COUNTRY and p.role is not PlaceRole.ORIGIN]
            fine = [p for p in fine if p.country is not None]  # a name that the index does not know is in no zone
            if fine and len({p.country for p in fine}) == 1:
                name, anchor = _zone_of(fine), "places"
        zone = zone_named(name) if name else None
        local = zone_named(local_name) if local_name else None
        return cls(
            page,
            page.report.published,
            zone,
            name if zone else None,
            local,
            local_name if local else None,
            anchor,
            places,
        )

    def resolve(self, one: Expression, context: date | None) -> tuple[Time | None, date | None]:
        """The time, and the day it names for what comes after."""
        if one.reference:
            return self._made(
                one,
                TimeType.SET if one.reference == "SET" else TimeType.DATE,
                f"P1{(one.unit or 'D')[0]}" if one.reference == "SET" else one.reference,
            ), None
        if one.unit and one.which is None and one.direction == 0:
            return self._made(one, TimeType.DURATION, _duration(one)), None
        if one.unit:
            return self._relative(one), None
        day, precise = self._day(one, context)
        if one.clock is not None:
            return self._clock(one, day), day
        if one.part or (one.edge in ("early", "late") and precise == TimePrecision.DAY and one.month is None):
            return self._part(
                one, day if precise in (TimePrecision.DAY, None) else None
            ), day if one.day or one.weekday is not None or one.shift is not None else None
        if day is None:
            return self._made(one, TimeType.DATE, _unresolved(one)), None
        return self._dated(one, day, precise or TimePrecision.DAY), day if precise is TimePrecision.DAY else None

    # -- days -------------------------------------------------------------------------------------------------------

    def _today(self) -> date | None:
        if self.published is None:
            return None
        return self.published.astimezone(self.zone or UTC).date()

    def _todays(self) -> list[date]:
        """The day of publication in UTC and where it happened: the day line may lie between those and the audience."""
        if self.published is None:
            return []
        return [self.published.astimezone(zone).date() for zone in (self.local, UTC) if zone is not None]

    def _day(self, one: Expression, context: date | None) -> tuple[date | None, TimePrecision | None]:
        today = self._today()
        if one.year and one.month and one.day:
            return _date(one.year, one.month, one.day), TimePrecision.DAY
        if one.month and one.day:
            return self._nearest(one, today), TimePrecision.DAY
        if one.month:
            if one.year:
                return date(one.year, one.month, 1), TimePrecision.MONTH
            if today is None:
                return None, TimePrecision.MONTH
            year = today.year if one.month <= today.month or self._future(one) else today.year - 1
            return date(year, one.month, 1), TimePrecision.MONTH
        if one.year:
            return date(one.year, 1, 1), TimePrecision.YEAR
        if one.shift is not None:
            base = context if one.which == "context" and context else today
            return (base + timedelta(days=one.shift) if base else None), TimePrecision.DAY
        if one.weekday is not None:
            return self._weekday(one, today), TimePrecision.DAY
        return None, None

    def _weekday(self, one: Expression, today: date | None) -> date | None:
        if today is None or one.weekday is None:
            return None
        back = (today.weekday() - one.weekday) % 7
        ahead = [day for day in self._todays() if day > today and day.weekday() == one.weekday]
        if ahead and one.which is None:
            return ahead[0]
        if one.which == "next" or (one.which is None and self._future(one)):
            return today + timedelta(days=(one.weekday - today.weekday() - 1) % 7 + 1)
        if one.which == "last" and back == 0:
            back = 7
        return today - timedelta(days=back)

    def _nearest(self, one: Expression, today: date | None) -> date | None:
        if today is None or one.month is None or one.day is None:
            return None
        choices = [
            made for year in (today.year - 1, today.year, today.year + 1) if (made := _date(year, one.month, one.day))
        ]
        if self._future(one):
            choices = [made for made in choices if made >= today] or choices
        else:
            choices = [made for made in choices if made <= today + timedelta(days=2)] or choices
        return min(choices, key=lambda made: abs((made - today).days), default=None)

    def _future(self, one: Expression) -> bool:
        sentence = self.page.document.sentence_at(one.start)
        left = self.page.document.text[max(sentence.start if sentence else 0, one.start - 90) : one.start]
        return bool(_FUTURE.search(left))

    # -- intervals --------------------------------------------------------------------------------------------------

    def _clock(self, one: Expression, day: date | None) -> Time:
        zone, name = self._zone_for(one)
        minutes = one.clock or 0
        value = f"T{minutes // 60:02d}:{minutes % 60:02d}"
        if day is None:
            day = self._main_day(minutes, zone)
        if day is None:
            return self._made(one, TimeType.TIME, value, precision=TimePrecision.MINUTE, zone=name)
        begins = datetime(day.year, day.month, day.day, tzinfo=zone or UTC) + timedelta(minutes=minutes)
        begins, ends = begins.astimezone(UTC), begins.astimezone(UTC) + MINUTE
        if zone is None:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.TIME, f"{day.isoformat()}{value}", begins, ends, TimePrecision.MINUTE, name)

    def _main_day(self, minutes: int, zone: tzinfo | None) -> date | None:
        """The last day up to publication on which that clock time had come."""
        if self.published is None:
            return None
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
        if day is None:
            if self.published is None or one.part is None or part in ("overnight",):
                day = self._today()
            else:
                day = self._main_day(first * 60, zone) if first >= 0 else self._today()
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
            until = _date(day.year, day.month, one.last_day) if one.last_day else None
            last, value = (until or day) + timedelta(days=1), day.isoformat()
        begins = datetime(day.year, day.month, day.day, tzinfo=zone or UTC).astimezone(UTC)
        ends = datetime(last.year, last.month, last.day, tzinfo=zone or UTC).astimezone(UTC)
        if zone is None and precision is TimePrecision.DAY:
            begins, ends = begins - WIDEN, ends + WIDEN
        return self._made(one, TimeType.DATE, value, begins, ends, precision, name)

    def _relative(self, one: Expression) -> Time:
        counted_from = _FROM.search(self.page.document.text, one.start, one.end)
        if counted_from is not None and one.which is None:
            # “Four days after a drone killed …”: so long from something told, not from the day of the report.
            return self._made(replace(one, end=counted_from.start()), TimeType.DURATION, _duration(one))
        today, unit = self._today(), one.unit or "D"
        steps = {"D": 1, "W": 7, "W2": 14}
        if one.which in ("last", "this", "next") and one.count is None:
            shift = {"last": -1, "this": 0, "next": 1}[one.which]
            if today is None:
                return self._made(
                    one, TimeType.DATE, {"last": "PAST_REF", "this": "PRESENT_REF", "next": "FUTURE_REF"}[one.which]
                )
            return self._unit_of(one, today, unit, shift)
        if one.which == "span" or one.count is None:
            return self._made(one, TimeType.DURATION, _duration(one))
        if today is None or self.published is None:
            return self._made(one, TimeType.DATE, "PAST_REF" if one.direction < 0 else "FUTURE_REF")
        amount = one.direction * one.count
        if unit in ("H", "M", "S"):
            at = self.published + timedelta(**{{"H": "hours", "M": "minutes", "S": "seconds"}[unit]: amount})
            return self._made(
                one,
                TimeType.TIME,
                at.strftime("%Y-%m-%dT%H"),
                at - timedelta(minutes=30),
                at + timedelta(minutes=30),
                TimePrecision.HOUR,
                "UTC",
            )
        if unit in steps:
            day = today + timedelta(days=steps[unit] * amount)
            if unit == "D":
                return self._dated(one, day, TimePrecision.DAY)
            return self._unit_of(one, day, "W", 0)
        return self._unit_of(one, today, unit, int(amount))

    def _unit_of(self, one: Expression, today: date, unit: str, shift: int) -> Time:
        if unit == "D":
            return self._dated(one, today + timedelta(days=shift), TimePrecision.DAY)
        if unit in ("W", "W2", "WE"):
            monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
            year, week, _ = monday.isocalendar()
            begins = datetime(monday.year, monday.month, monday.day, tzinfo=UTC)
            value = f"{year}-W{week:02d}" + ("-WE" if unit == "WE" else "")
            return self._made(one, TimeType.DATE, value, begins, begins + timedelta(days=7), TimePrecision.WEEK, "UTC")
        if unit == "Mo":
            month = today.month - 1 + shift
            return self._dated(one, date(today.year + month // 12, month % 12 + 1, 1), TimePrecision.MONTH)
        years = {"Y10": 10, "Y100": 100}.get(unit, 1)
        if unit == "Q":
            return self._made(one, TimeType.DATE, f"{today.year}-Q{(today.month - 1) // 3 + 1}")
        year = today.year + shift * years
        return (
            self._dated(one, date(year, 1, 1), TimePrecision.YEAR)
            if 1 <= year <= 9998
            else self._made(one, TimeType.DATE, "PAST_REF")
        )

    def _zone_for(self, one: Expression) -> tuple[tzinfo | None, str | None]:
        if one.zone:
            return zone_named(ZONES[one.zone]), ZONES[one.zone]
        if one.local:
            return self.local, self.local_name
        beside = self._zone_beside(one) if one.clock is not None else None
        if beside is not None:
            return zone_named(beside), beside
        return self.zone, self.zone_name

    def _zone_beside(self, one: Expression) -> str | None:
        """The zone of the place right after a clock time: "1:30 a.m. in Iraq", "6:30 a.m. Wednesday, Manila time"."""
        text = self.page.document.text
        for place in self.places:
            start, end = self.page.at(place.span)
            if one.end <= start <= one.end + 10:
                link = _LINK.fullmatch(text, one.end, start)
                if link is not None and (link.group("in") or _ITS_TIME.match(text, end)):
                    return _zone_of([place])
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


def zone_named(name: str) -> tzinfo | None:
    """An IANA zone, or a fixed offset written "+03:00"; None for a name nobody knows."""
    if name == "UTC":
        return UTC
    if name[0] in "+-":
        hours, minutes = int(name[1:3]), int(name[4:6])
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(-offset if name[0] == "-" else offset)
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None


_FROM = re.compile(r"\s+(?:after|before)\Z", re.IGNORECASE)
_LINK = re.compile(r"\s*[,(]?\s*(?P<in>in\s+)?(?:the\s+)?")
_ITS_TIME = re.compile(r"(?:'s|’s)?\s+time\b")


def _zone_of(places: list[Place]) -> str | None:
    """The zone of the first place whose country has one, else its mean time by longitude."""
    for place in places:
        if place.country in COUNTRY_ZONES:
            return COUNTRY_ZONES[place.country]
        if place.lon is not None and place.precision is not PlacePrecision.COUNTRY:
            if place.country == "US":
                return _us_zone(place.lon)
            hours = round(place.lon / 15)
            return f"{'-' if hours < 0 else '+'}{abs(hours):02d}:00"
    return None


def _us_zone(longitude: float) -> str:
    """The contiguous zones by their mean borders; east of 86° W is Eastern."""
    for west, name in (
        (-86.5, "America/New_York"),
        (-101.5, "America/Chicago"),
        (-114.0, "America/Denver"),
        (-125.0, "America/Los_Angeles"),
        (-154.0, "America/Anchorage"),
    ):
        if longitude > west:
            return name
    return "Pacific/Honolulu"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _duration(one: Expression) -> str:
    unit = one.unit or "D"
    base, factor = {
        "Y10": ("Y", 10),
        "Y100": ("Y", 100),
        "W2": ("W", 2),
        "Mo": ("M", 1),
        "WE": ("W", 1),
        "Q": ("Q", 1),
    }.get(unit, (unit, 1))
    time = "T" if unit in ("H", "M", "S") else ""
    count = "X" if one.count is None else f"{one.count * factor:g}"
    return f"P{time}{count}{base}"


def _unresolved(one: Expression) -> str:
    if one.weekday is not None:
        return f"XXXX-WXX-{one.weekday + 1}"
    if one.month and one.day:
        return f"XXXX-{one.month:02d}-{one.day:02d}"
    return f"XXXX-{one.month:02d}" if one.month else "XXXX-XX-XX"
