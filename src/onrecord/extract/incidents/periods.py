"""Tolls of a year, a season or several incidents together, which are of no one incident ("the city's 76th homicide of 2016", "750 killed so far this
year"), and times at which it did not happen: of a death or a release since, of the page itself."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from onrecord.extract.page import Page
from onrecord.lang import harm
from onrecord.lang.numbers import UNITS
from onrecord.lang.times import MONTHS
from onrecord.model.reading import Figure, Time
from onrecord.model.vocabulary import Measure, TimePrecision

TOLLS = frozenset((Measure.KILLED, Measure.INJURED, Measure.CASUALTIES))
RUINS = frozenset((Measure.DAMAGED, Measure.DESTROYED, Measure.HIT, Measure.LAUNCHED, Measure.INTERCEPTED))
_SINCE_A_MONTH = re.compile(
    rf"[^.;!?]{{0,60}}?\bsince\s+[^.;!?]{{0,60}}?\b(?:{'|'.join(name.title() for name in MONTHS if len(name) > 4)}|(?:19|20)\d\d)\b"
)
""" "Has damaged more than 100 port facilities since it quit a deal in July": of a war, and of no one strike."""
ONCE = frozenset(
    "shooting killing attack strike bombing explosion abduction crash fire collapse crush sabotage threat arrest trial landslide spill coup".split()
)
"""Kinds of what happens once: an outbreak, a war or a flood has tolls of a season."""
REACH = 90
"""Characters after a count within which its period is told, in its sentence."""
_PERIOD = re.compile(
    r"[^.;!?]*?\b(?:this\s+(?:year|season|month|decade)|so\s+far\s+in|year[-\s]to[-\s]date|last\s+year|(?:each|every|per|a)\s+(?:year|month|decade)|annually"
    r"|(?:in|over|during|for)\s+the\s+(?:past|last|previous)\s+(?:[\w-]+\s+)?(?:years?|months?|decades?)|since\s+(?:the\s+(?:start|beginning)\s+of\s+(?:the\s+year|(?:19|20)\d\d)\b|January\b|(?:19|20)\d\d\b)"
    r"|(?:in|for|of|during)\s+(?:all\s+of\s+)?(?:19|20)\d\d\b|(?:between|from)\s+(?:19|20)\d\d\s+(?:and|to|until)\s+(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"\b(?:homicides?|murders?|killings|suicides?|traffic\s+deaths?)\s+(?:total|count|tally|number|toll)\b[^.;!?]{0,40}\Z"
    r"|\b(?:year|season|month|decade)['’]s\s+[^.;!?]{0,40}\Z|\b(?:this|last)\s+year\b[^.;!?]{0,50}\Z"
    r"|\b(?:since\s+the\s+(?:start|beginning)\s+of\s+(?:the\s+|this\s+)?(?:year|month|winter|summer|spring|autumn|[\w-]+\s+season|season)|so\s+far\s+this\s+(?:winter|summer|season|month))\b[^.;!?]{0,50}\Z",
    re.IGNORECASE,
)
_IN_A_MONTH = re.compile(rf"\s*(?:In|During|Throughout)\s+(?:{'|'.join(name.title() for name in MONTHS)})\b")
_ALL_OVER = re.compile(
    r"(?:\s+(?!before\b|after\b|and\b|when\b|as\b|who\b)[\w-]+){0,3}?\s+(?:(?:across|throughout|all\s+over)\s+(?:the\s+)?(?:country\b|(?-i:[A-Z]))|nationwide\b|countrywide\b)",
    re.IGNORECASE,
)
""" "In September, the mission verified 214 civilians killed across Keldia"."""
_HAPPENINGS = (
    r"(?:shootings|stabbings|incidents|attacks|crashes|accidents|explosions|blasts|bombings|strikes|fires|robberies)\b"
)
_SEVERAL = re.compile(
    rf"[^.;!?,]*?\b(?:string|series|spate|wave|rash|number)\s+of\s+(?:[a-z-]+\s+){{0,2}}{_HAPPENINGS}"
    rf"|[^.;!?,]*?\bin\s+{_HAPPENINGS}\s+(?:across|around|throughout)\b|[^.;!?,]*?\b(?:across\s+the\s+city|citywide|city-wide)\b",
    re.IGNORECASE,
)
""" "Among nine people wounded in shootings across the city": of several, and of no one of them."""


_IN_ONE = re.compile(
    rf"\b(?:in|by|of|during|when|after)\s+(?:the|an?)\s+(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(sorted(harm.HAPPENINGS))})\b",
    re.IGNORECASE,
)
""" "1,100 people died in the collapse of a factory in 2013": of one, in a year."""


def is_of_a_period(page: Page, figure: Figure, kind: str) -> bool:
    """Whether a count of several people is told of a period, or of several incidents, and not of an incident of this kind, which happens once."""
    if figure.measure in RUINS and _SINCE_A_MONTH.match(page.document.text, page.at(figure.span)[1]):
        return True
    if kind not in ONCE or figure.measure not in TOLLS or max(figure.best or 0, figure.low or 0, figure.high or 0) < 2:
        return False
    text = page.document.text
    start, end = page.at(figure.span)
    sentence = page.document.sentence_at(start)
    first, last = (sentence.start, sentence.end) if sentence is not None else (start, end)
    period = _PERIOD.match(text, end, min(last, end + REACH))
    return bool(
        (period is not None and not _IN_ONE.search(text, end, period.end()))
        or _SEVERAL.match(text, end, min(last, end + REACH))
        or _RUNNING.search(text, max(first, start - REACH), start)
        or (_IN_A_MONTH.match(text, first) and _ALL_OVER.match(text, end, min(last, end + REACH)))
    )


_DIED = re.compile(
    r"\b(?:died|dies|succumbed|passed\s+away)\b(?:\s+(?!when\b|in\s+the\b|as\b)[\w'’-]+){0,6}\s*\Z", re.IGNORECASE
)
_PRONOUNCED = re.compile(
    r"\b(?:pronounced|declared|certified)\s+(?:dead|deceased)\b(?:\s+[\w'’.-]+){0,8}?\s*\Z", re.IGNORECASE
)
""" "He was pronounced dead at the scene at 1:58 a.m.": after the shots."""
_OF_WOUNDS = re.compile(
    r"\b(?:wounded|injured|hurt|wounds?|injur(?:y|ies)|burns|hospital|bleeding|complications|coma|sepsis|organ\s+failure)\b",
    re.IGNORECASE,
)


_FURTHER = re.compile(
    r"[“\"]?(?:The|A)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last|latest)\b",
    re.IGNORECASE,
)
""" "The fourth, a teacher of 45, died on Jan. 9": one of several, and after the others."""


def died_later(page: Page, time: Time) -> bool:
    """Whether a time is that of a death told by who established it, of somebody hurt before ("One of two who were wounded in the strike died on Thursday"), or of
    one more of several."""
    start, _ = page.at(time.span)
    sentence = page.document.sentence_at(start)
    if sentence is None:
        return False
    text = page.document.text
    return bool(
        _PRONOUNCED.search(text, max(sentence.start, start - 90), start)
        or (
            _DIED.search(text, max(sentence.start, start - 60), start)
            and (_OF_WOUNDS.search(text, sentence.start, sentence.end) or _FURTHER.match(text, sentence.start, start))
        )
    )


_LET_GO = r"(?:freed|frees|released|releases|rescued|rescues|let\s+go|set\s+free|handed\s+over|reunited|regained\s+(?:their|his|her)\s+freedom)"
_FREED_BEFORE = re.compile(rf"\b{_LET_GO}\b[^.;:!?]{{0,40}}\Z", re.IGNORECASE)
_FREED_AFTER = re.compile(rf"\s+(?:(?:were|was|have\s+been|has\s+been|also|finally)\s+)*{_LET_GO}\b", re.IGNORECASE)
_OF_A_DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?|[ap]\.?m\b|hrs?|hours?|"
    r"h|local\s+time|gmt|utc|issued|updated|published|released|at|as|of|on)\b",
    re.IGNORECASE,
)
"""What else a line has that only says when it was written: "Friday, 9 December 2022, 11:00 hrs"."""
_OF_A_PAGE = re.compile(r"['’]s\s+(?:updates?|live|latest|news|briefing|bulletin|developments|blog)\b", re.IGNORECASE)

_STATE_AT = re.compile(
    r"(?:\A|[,;:(\n]|\blast)\s*(?:state|status|situation|updated?)\s+(?:(?:as\s+)?(?:at|of)\s+)?\Z",
    re.IGNORECASE,
)
""" "Information on persons injured, state at 1:30 p.m."."""


def freed_then(page: Page, time: Time) -> bool:
    """Whether a time is that at which those who were taken came free ("Gunmen on Friday freed the last 22 pupils")."""
    start, end = page.at(time.span)
    sentence = page.document.sentence_at(start)
    text = page.document.text
    return sentence is not None and bool(
        _FREED_BEFORE.search(text, max(sentence.start, start - 60), start)
        or _FREED_AFTER.match(text, end, sentence.end)
    )


def of_the_page(page: Page, time: Time) -> bool:
    """Whether a time only says of which day a page is: "Saturday's updates", or a line of its own where it is known when it was published."""
    start, end = page.at(time.span)
    text = page.document.text
    if _OF_A_PAGE.match(text, end) is not None or _STATE_AT.search(text, max(0, start - 20), start) is not None:
        return True
    line = text[text.rfind("\n", 0, start) + 1 : start] + text[end:].partition("\n")[0]
    return page.report.published is not None and not _OF_A_DATE.sub("", line).strip(" .:,;/()|-–—")


_SPACE = re.compile(
    rf"\b(?P<count>an?|\d{{1,2}}|{'|'.join(word for word in UNITS if len(word) > 2)})\s+(?P<unit>day|week|month|year)s?\s+after\b[^.;]*\Z",
    re.IGNORECASE,
)


def time_before(words: str, news: datetime) -> tuple[datetime, datetime, TimePrecision] | None:
    """When what is told after `words` was, which set the news (at `news`, in the zone whose days are counted) off against it by a span of days, weeks, months or years
    ("The attack came a month after …"): UTC begin and end of that day, week, month or year, and the precision; None where none does."""
    match = _SPACE.search(words)
    if match is None:
        return None
    said = match.group("count").lower()
    count = 1 if said in ("a", "an") else int(said) if said.isdigit() else int(UNITS[said])
    unit = match.group("unit").lower()
    day = news.replace(hour=0, minute=0, second=0, microsecond=0)
    begins, ends, precision = _space_before(day, count, unit)
    return begins.astimezone(UTC), ends.astimezone(UTC), precision


def _space_before(day: datetime, count: int, unit: str) -> tuple[datetime, datetime, TimePrecision]:
    """The day, week, month or year that lies so many of them before a day."""
    if unit == "day":
        return day - timedelta(days=count), day - timedelta(days=count - 1), TimePrecision.DAY
    if unit == "week":
        middle = day - timedelta(weeks=count)
        return middle - timedelta(days=3), middle + timedelta(days=4), TimePrecision.WEEK
    if unit == "year":
        return (
            day.replace(year=day.year - count, month=1, day=1),
            day.replace(year=day.year - count + 1, month=1, day=1),
            TimePrecision.YEAR,
        )
    months = day.year * 12 + day.month - 1 - count
    begins = day.replace(year=months // 12, month=months % 12 + 1, day=1)
    return begins, (begins + timedelta(days=32)).replace(day=1), TimePrecision.MONTH
