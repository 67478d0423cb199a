"""What a report's times are set in: when it was put out, in which zone, and what was named before.

The zone is the first of these that is known: that of the expression; "local", of the place where it happened; an explicit zone elsewhere in the
report; the dateline's; that of the country of all places, or of those in the country of the state's body that published it. Else none is, and an interval is widened by twelve hours to each side.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Self

from onrecord.extract.page import Page
from onrecord.extract.times.values import date_of
from onrecord.extract.times.zones import TownZone, zone_of
from onrecord.lang.nations import countries
from onrecord.lang.times import ZONES
from onrecord.model.reading import Place, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, TimePrecision, TimeType
from onrecord.text.times import Expression
from onrecord.text.times.tense import Tense, tense_at
from onrecord.text.zones import zone_named

_SINCE = re.compile(r"\b(?:since|after)\s+(?:late\s+|early\s+)?\Z", re.IGNORECASE)
NEAR = 400
"""Characters within which what was named before is what "a year earlier", "the following spring" count from."""
SANE = range(100, 9900)
"""Years of publication that a century can be added to or taken from."""
WIDEN = timedelta(hours=12)
"""To each side where the zone is not known: no inhabited place is further from UTC than 14 hours, few more than 12."""
_WEST = 10 * 60
"""Minutes behind UTC up to which a local time is held to be behind it, not ahead: no more than 14 hours ahead lie any inhabited places."""
NEXT_CLOCK = 40
"""Characters after a clock time within which the same moment in another zone begins."""
OR = re.compile(r"(?:\s+in\s+[\w. ]{2,30}?)?(?:\s*,?\s+or\s+(?:at\s+)?|\s*\(\s*(?:at\s+)?)")
_HAS_ENDED = re.compile(r"\bended\s+(?:on\s+)?\Z")
_LINK = re.compile(r"\s*[,(]?\s*(?P<in>in\s+)?(?:the\s+)?")
_ITS_TIME = re.compile(r"(?:'s|’s)?\s+time\b")


@dataclass
class Setting:
    """A report's setting, and what its times have named so far."""

    page: Page
    published: datetime | None
    today: date | None
    """The day of publication where its audience is."""
    zone: tzinfo | None
    zone_name: str | None
    local: tzinfo | None
    local_name: str | None
    anchor: str
    town_zone: TownZone
    places: tuple[Place, ...] = ()
    found: tuple[Expression, ...] = ()
    day: date | None = None
    """The day named last; as `year`, `month` (its first day), and `quarter` as (year, quarter, where it was named)."""
    named_at: int = 0
    day_part: str | None = None
    """The part by which `day` was told ("Saturday morning"), and the day that was named before it."""
    day_before_it: date | None = None
    year: int | None = None
    month: date | None = None
    base: tuple[date, TimePrecision, int] | None = None
    """The day, month or year named last, how precise it is, and where it was named."""
    quarter: tuple[int, int, int] | None = None
    reported: tuple[int, int] | None = None
    """The quarter named first: of a report of business, the one that it is about."""
    stretch: tuple[str, int] | None = None
    """The half or the three quarters of a year named last, and where: "the nine months"."""
    clock_told: tuple[int, datetime] | None = None
    """Where the clock time told last ends, and its moment."""
    told_year: int | None = None
    """The year written out last."""

    @classmethod
    def of(cls, page: Page, places: tuple[Place, ...], found: list[Expression], town_zone: TownZone) -> Self:
        local_name = zone_of(
            [
                p
                for p in places
                if p.role in (PlaceRole.HIT, PlaceRole.MENTIONED) and p.precision is not PlacePrecision.COUNTRY
            ]
            or [p for p in places if p.role is not PlaceRole.ORIGIN],
            town_zone,
        )
        explicit = [one.zone for one in found if one.zone and ZONES[one.zone] != "UTC"]
        dateline = zone_of([p for p in places if p.role is PlaceRole.DATELINE], town_zone)
        if explicit:
            name, anchor = ZONES[Counter(explicit).most_common(1)[0][0]], "text"
        elif dateline:
            name, anchor = dateline, "dateline"
        else:
            name, anchor = None, "published"
            fine = [p for p in places if p.precision is not PlacePrecision.COUNTRY and p.role is not PlaceRole.ORIGIN]
            fine = [p for p in fine if p.country is not None]  # a name that the index does not know is in no zone
            home = _named_in(page.report.outlet or "")
            # a ministry of Keldia writes of both sides of its border
            fine = [p for p in fine if p.country in home] or fine
            if fine and len({p.country for p in fine}) == 1:
                name, anchor = zone_of(fine, town_zone), "places"
        zone = zone_named(name) if name else None
        local = zone_named(local_name) if local_name else None
        published = page.report.published
        published = published if published is not None and published.year in SANE else None
        today = published.astimezone(zone or UTC).date() if published is not None and not is_bare(published) else None
        return cls(
            page,
            published,
            today or (published.date() if published is not None else None),
            zone,
            name if zone else None,
            local,
            local_name if local else None,
            anchor,
            town_zone,
            places,
            tuple(found),
        )

    def _year_of(self, one: Expression) -> int | None:
        today = self.today
        if one.year_shift is not None:
            return today.year + one.year_shift if today else None
        return one.year

    def _base_near(self, one: Expression) -> tuple[date, TimePrecision] | None:
        """The day, month or year named last, where that is near."""
        if self.base is None or one.start - self.base[2] > NEAR:
            return None
        return self.base[0], self.base[1]

    def _since(self, one: Expression) -> bool:
        """Whether "since" or "after" stands right before it."""
        return _SINCE.search(self.page.document.text, max(0, one.start - 12), one.start) is not None

    def _just_ended(self, one: Expression) -> bool:
        """Whether "ended" stands right before it: "the fiscal year ended Jan. 31"."""
        return _HAS_ENDED.search(self.page.document.text, max(0, one.start - 12), one.start) is not None

    def _tense(self, one: Expression) -> Tense | None:
        """Whether what its sentence tells beside it is past or to come."""
        sentence = self.page.document.sentence_at(one.start)
        begins, ends = (sentence.start, sentence.end) if sentence else (0, one.end + 90)
        return tense_at(self.page.document.text, begins, one.start, one.end, ends)

    def _future(self, one: Expression) -> bool:
        return self._tense(one) == "future"

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

    def _zone_for(self, one: Expression) -> tuple[tzinfo | None, str | None]:
        if one.zone:
            return zone_named(ZONES[one.zone]), ZONES[one.zone]
        if one.local:
            told = self._offset_told(one)
            return told or self.local, self.local_name
        if (told := self._offset_told(one)) is not None:
            return told, str(told).removeprefix("UTC") or "UTC"
        beside = self._zone_beside(one) if one.clock is not None else None
        if beside is not None:
            return zone_named(beside), beside
        return self.zone, self.zone_name

    def _offset_told(self, one: Expression) -> tzinfo | None:
        """The distance from UTC that "1:30 a.m. local time (2130 GMT)", "10:40 p.m. (1940GMT)" tells, whatever is known of the place's zone."""
        for other in self.found:
            near = other.clock is not None and one.end < other.start <= one.end + NEXT_CLOCK
            if near and one.clock is not None and other.zone and ZONES[other.zone] == "UTC":
                if OR.fullmatch(self.page.document.text, one.end, other.start) is None:
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
                    return zone_of([place], self.town_zone)
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


_STATE_BODY = re.compile(
    r"\b(?:Ministr(?:y|ies)|Army|Armed Forces|Police|Defen[cs]e Forces?|Navy|Air Force|Presidency|Government|Service|Authority)\b"
)


def _named_in(outlet: str) -> frozenset[str]:
    """ISO codes of the countries that the name of a state's body tells: "Ministry of Defense of Azerbaijan"; of no paper ("Times of India")."""
    if _STATE_BODY.search(outlet) is None:
        return frozenset()
    codes = _country_codes()
    return frozenset(codes[match.group()] for match in _country_names().finditer(outlet))


@cache
def _country_codes() -> dict[str, str]:
    """Names of countries and peoples → ISO code."""
    return {name: row.code for row in countries() for name in row.names}


@cache
def _country_names() -> re.Pattern[str]:
    """Any of them, the longest first: "South Sudan" is not Sudan."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_country_codes(), key=len, reverse=True)))})\b")


def is_bare(published: datetime) -> bool:
    """Whether only the date of publication is known: noon (as `read.moments` gives it) or midnight UTC to the second. The date is then the
    audience's own, whatever its zone."""
    there = published.astimezone(UTC)
    return (there.minute, there.second, there.microsecond) == (0, 0, 0) and there.hour in (0, 12)
