"""Time expressions in a text: found, and cut into what they say. Knows neither the report's date nor its zone (`extract.times`
resolves them).

Forms, longest first: a clock time with or without zone and day; a day (ISO, "8 January 2020", "Jan. 8", a weekday, today,
yesterday …) with or without a part of it; a month, a year; so long ago or later; a part of the day alone; lengths of time;
repeated times; vague ones ("recently", "in the coming days").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from onrecord.lang.times import MONTHS, NUMBER_WORDS, UNITS, WEEKDAYS, ZONES


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression at [start, end). What it says: any of a clock time (minutes of the day; `zone` as written), a date's
    fields, a weekday, a shift in days from the report's day, a part of the day, an amount of a unit (`direction` −1 ago, +1
    later, 0 a length), or a reference ("PAST_REF", "SET")."""

    start: int
    end: int
    clock: int | None = None
    zone: str | None = None
    local: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    which: str | None = None
    shift: int | None = None
    part: str | None = None
    edge: str | None = None
    count: float | None = None
    unit: str | None = None
    direction: int = 0
    reference: str | None = None


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_any(MONTHS)})\.?"
_DAYNUM = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
_WEEKDAY = rf"(?P<weekday>{_any(w for w in WEEKDAYS if len(w) > 3)}|(?:{_any(w for w in WEEKDAYS if len(w) == 3)})\.?(?=\s+(?:{_any(MONTHS)})\b))"
_PART = r"(?P<part>morning|afternoon|evening|night|noon|midday|dawn|dusk|lunchtime|midnight|daybreak|sunrise|sunset)"
_ZONE = rf"(?:\s*\(?(?P<zone>{_any(ZONES)})\b\)?|\s*,?\s*\(?(?P<local>local(?:\s+time)?)\b\)?)"
_CLOCK = (
    r"(?:(?P<hour>1\d|2[0-3]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half>a\.?m\.?|p\.?m\.?)(?![a-z])|(?P<hour24>[01]?\d|2[0-3])[:.](?P<minute24>[0-5]\d)(?::[0-5]\d)?(?!\s*(?:%|per\s?cent|million|billion|magnitude|-magnitude))(?:\s+in\s+the\s+(?P<obits24>morning|afternoon|evening))?"
    r"|(?P<military>[01]\d[0-5]\d|2[0-3][0-5]\d)\s+hours|(?:shortly|just)\s+after\s+(?P<after>midnight|noon)|(?P<bare>midnight|noon)|(?P<oclock>\d{1,2})\s+o['’]clock(?:\s+in\s+the\s+(?P<obits>morning|afternoon|evening))?)"
)
_EDGE = r"(?P<edge>early|late|mid|the\s+end\s+of|the\s+beginning\s+of)"
_DATE = rf"(?:{_DAYNUM}(?:\s*[-–]\s*(?P<last>3[01]|[12]\d|0?[1-9]))?\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?|{_MONTH}\s+{_DAYNUM}(?:\s*[-–]\s*(?P<last>3[01]|[12]\d|0?[1-9]))?(?:,?\s+{_YEAR})?(?!\d))"
_DEICTIC = r"(?P<deictic>the day before yesterday|today|yesterday|tomorrow|tonight|last night|this morning|this afternoon|this evening|the previous day|the day before|the previous night|the night before|the same day|that day|that night|the following day|the next day|the following morning|the next morning|the day after|overnight)"
_COUNT = rf"(?P<count>\d+(?:\.\d+)?|{_any(NUMBER_WORDS)}|several|a\s+few|few|many)"
_UNIT = rf"(?P<unit>{_any(UNITS)})s?"

_DAYISH = [
    r"(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)",
    rf"(?:{_WEEKDAY},?\s+)?{_DATE}",
    rf"(?:(?P<which>last|next|this|this\s+past|past|the\s+previous|the\s+following)\s+)?{_WEEKDAY}",
    _DEICTIC,
]


def _days(tail: bool = True) -> list[str]:
    part = rf"(?:\s+{_PART})?" if tail else ""
    return [f"{day}{part}" for day in _DAYISH]


def _compile() -> list[tuple[str, re.Pattern[str]]]:
    made: list[tuple[str, str]] = []
    for day in _days():
        made.append(
            (
                "clock",
                rf"{_CLOCK}{_ZONE}?(?:\s*,)?(?:\s+(?:on|late|early))*\s+{day}{'(?:' + _ZONE.replace('zone>', 'zoneb>').replace('local>', 'localb>') + ')?'}",
            )
        )
        made.append(("clock", rf"{day},?\s+(?:at\s+)?(?:about\s+|around\s+)?{_CLOCK}{_ZONE}?"))
        made.append(("day", rf"(?:{_EDGE}\s+(?:on\s+)?)?{day}(?:\s*,?\s*\(?(?P<local>local\s+time)\)?)?"))
        made.append(
            (
                "day",
                rf"(?:in\s+|on\s+)?the\s+(?:early\s+|late\s+)?{_PART}\s+(?:hours\s+)?of\s+{day.removesuffix(r'(?:' + chr(92) + rf's+{_PART})?')}",
            )
        )
    made.append(("clock", rf"{_CLOCK}{_ZONE}?"))
    made.append(("month", rf"(?:{_EDGE}[\s-]+)?(?:in\s+)?{_MONTH}\s+(?:of\s+)?{_YEAR}"))
    made.append(
        (
            "month",
            rf"(?:{_EDGE}[\s-]+)?(?:last|next|this)\s+{_MONTH}\b|\b(?<=in\s){_MONTH}\b|(?<=since\s){_MONTH}\b|(?<=until\s){_MONTH}\b",
        )
    )
    made.append(("month", rf"(?P<edge>early|late|mid)[\s-]{_MONTH}"))
    made.append(
        (
            "year",
            rf"(?:(?<=in\s)|(?<=since\s)|(?<=of\s)|(?<=from\s)|(?<=until\s)|(?<=the\s)|(?<=by\s)|(?<=during\s)|(?<=\()|(?<=late\s)|(?<=early\s)|(?<=between\s)){_YEAR}(?!\d|s\b|\s+(?:people|troops|soldiers|homes|houses))",
        )
    )
    made.append(
        (
            "ago",
            rf"(?:(?:more\s+than|about|around|nearly|almost|at\s+least|over|some)\s+)?{_COUNT}\s+{_UNIT}\s+(?P<dir>ago|earlier|before|later|after|hence)\b",
        )
    )
    made.append(
        (
            "rel",
            rf"\b(?P<relation>last|next|this|the\s+past|the\s+last|the\s+coming|the\s+next|the\s+previous|the\s+following|past|coming)\s+(?:{_COUNT}\s+)?{_UNIT}\b",
        )
    )
    made.append(("set", rf"(?:every|each)\s+(?:{_UNIT}|{_WEEKDAY}|{_PART})|daily|weekly|monthly|annually|nightly"))
    made.append(
        (
            "length",
            rf"(?:(?:more\s+than|about|around|nearly|almost|at\s+least|over|some|up\s+to)\s+)?{_COUNT}[\s-]{_UNIT}\b(?![-\s]old)",
        )
    )
    made.append(
        (
            "ref",
            r"\b(?P<ref>now|currently|at\s+the\s+moment|at\s+this\s+(?:moment|hour|time|point)|at\s+present|recently|lately|recent|in\s+the\s+coming\s+(?:days|weeks|hours|months)|over\s+the\s+coming\s+(?:days|weeks|hours|months)|in\s+the\s+next\s+few\s+days|soon|shortly)\b",
        )
    )
    made.append(
        (
            "part",
            rf"(?:in\s+the\s+|the\s+|at\s+|by\s+|before\s+|after\s+)(?:early\s+|late\s+)?{_PART}(?:\s+hours)?\b|(?:pre-?dawn|overnight)",
        )
    )
    return [(name, re.compile(_unique(pattern), re.IGNORECASE)) for name, pattern in made]


def _unique(pattern: str) -> str:
    """Group names used twice in one pattern get numbers: "day", "day__2"."""
    seen: dict[str, int] = {}

    def number(match: re.Match[str]) -> str:
        name = match.group(1)
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}>" if seen[name] == 1 else f"(?P<{name}__{seen[name]}>"

    renamed = re.sub(r"[(][?]P<(\w+)>", number, pattern)
    return rf"(?<![\w-])(?:{renamed})(?![\w])"


PATTERNS = tuple(_compile())


def find_expressions(text: str) -> list[Expression]:
    """Time expressions in text order, none overlapping: at one place the longest."""
    found: list[Expression] = []
    for name, pattern in PATTERNS:
        for match in pattern.finditer(text):
            groups: dict[str, str] = {}
            for key, value in match.groupdict().items():
                if value is not None:
                    groups.setdefault(key.split("__")[0], value)
            made = _expression(name, match.start(), match.end(), groups, text)
            if made is not None:
                found.append(made)
    found.sort(key=lambda one: (-(one.end - one.start), one.start))
    kept: list[Expression] = []
    taken = bytearray(len(text) + 1)
    for one in found:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    return _spread(sorted(kept, key=lambda one: one.start), text)


def _spread(found: list[Expression], text: str) -> list[Expression]:
    """ "between 1:45 and 2:15 a.m. local time": the first takes the second's half of the day and zone."""
    for index in range(len(found) - 1):
        a, b = found[index], found[index + 1]
        joined = re.fullmatch(r"\s*(?:and|to|until|[-–])\s*(?:about\s+)?", text[a.end : b.start])
        if joined and a.clock is not None and b.clock is not None and a.zone is None and not a.local:
            said_half = re.search(r"[ap]\.?m", text[a.start : a.end], re.IGNORECASE)
            later = not said_half and b.clock >= 720 and a.clock < 720 and a.clock + 720 <= b.clock
            found[index] = replace(a, clock=a.clock + (720 if later else 0), zone=b.zone, local=b.local)
    return found


_DEICTICS: dict[str, tuple[int, str | None]] = {
    "today": (0, None), "yesterday": (-1, None), "tomorrow": (1, None), "tonight": (0, "night"), "last night": (-1, "night"), "this morning": (0, "morning"), "this afternoon": (0, "afternoon"), "this evening": (0, "evening"),
    "the day before yesterday": (-2, None), "overnight": (0, "overnight"),
}  # fmt: skip
_CONTEXTUAL: dict[str, tuple[int, str | None]] = {
    "the previous day": (-1, None), "the day before": (-1, None), "the previous night": (-1, "night"), "the night before": (-1, "night"), "the same day": (0, None), "that day": (0, None), "that night": (0, "night"),
    "the following day": (1, None), "the next day": (1, None), "the day after": (1, None), "the following morning": (1, "morning"), "the next morning": (1, "morning"),
}  # fmt: skip
_REFS = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "recently": "PAST_REF",
    "recent": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
    "shortly": "FUTURE_REF",
}


def _expression(name: str, start: int, end: int, g: dict[str, str], text: str) -> Expression | None:
    made = Expression(start, end)
    fields: dict[str, object] = {}
    if name == "ref":
        word = " ".join(g["ref"].lower().split())
        fields["reference"] = _REFS.get(word, "PRESENT_REF" if word.startswith("at ") else "FUTURE_REF")
    elif name == "set":
        fields["reference"] = "SET"
        fields["unit"] = UNITS.get(g.get("unit", "").lower().rstrip("s")) or {
            "daily": "D",
            "weekly": "W",
            "monthly": "Mo",
            "annually": "Y",
            "nightly": "D",
        }.get(text[start:end].lower())
    elif name in ("ago", "rel", "length"):
        fields |= _amount(name, g)
        if not fields:
            return None
    else:
        fields |= _moment(g, text[start:end])
        if not fields:
            return None
        if name == "clock" and "clock" not in fields:
            return None
    if (
        g.get("month", "").lower() in ("may", "mar", "march", "sun", "sat")
        and not any(key in fields for key in ("day", "year"))
        and not text[start:end][:1].isupper()
    ):
        return None
    return Expression(made.start, made.end, **fields)  # type: ignore[arg-type]  # names and types are those of Expression


def _amount(name: str, g: dict[str, str]) -> dict[str, object]:
    unit = UNITS[re.sub(r"s$", "", g["unit"].lower()) if g["unit"].lower() not in UNITS else g["unit"].lower()]
    words = " ".join(g.get("count", "").lower().split())
    count = float(words) if words[:1].isdigit() else float(NUMBER_WORDS[words]) if words in NUMBER_WORDS else None
    if name == "length":
        if unit == "Q":
            return {}
        return {"unit": unit, "count": count, "direction": 0}
    if name == "ago":
        return {
            "unit": unit,
            "count": count,
            "direction": -1 if g["dir"].lower() in ("ago", "earlier", "before") else 1,
        }
    relation = " ".join(g["relation"].lower().split())
    if words:
        return {
            "unit": unit,
            "count": count,
            "direction": 1 if relation.split()[-1] in ("coming", "next", "following") else -1,
            "which": "span",
        }
    which = {"last": "last", "next": "next", "this": "this"}.get(relation.split()[-1])
    if which is None:
        which = "next" if relation.split()[-1] in ("coming", "following") else "last"
    return {"unit": unit, "which": which}


def _moment(g: dict[str, str], words: str) -> dict[str, object]:
    fields: dict[str, object] = {}
    clock = _clock(g)
    if clock is not None:
        fields["clock"] = clock
        zone = g.get("zone") or g.get("zoneb")
        if zone:
            fields["zone"] = " ".join(zone.lower().split())
    if g.get("local") or g.get("localb") or re.search(r"\blocal\b", words, re.IGNORECASE):
        fields["local"] = True
    if "iso" in g:
        year, month, day = map(int, g["iso"].split("-"))
        fields |= {"year": year, "month": month, "day": day}
    if "month" in g:
        fields["month"] = MONTHS[g["month"].lower().rstrip(".")]
    if "day" in g:
        fields["day"] = int(re.sub(r"\D", "", g["day"]))
    if "last" in g:
        fields["last_day"] = int(g["last"])
    if "year" in g:
        fields["year"] = int(g["year"])
    if "weekday" in g and "day" not in g:
        fields["weekday"] = WEEKDAYS[g["weekday"].lower().rstrip(".")]
    if "which" in g:
        fields["which"] = {
            "last": "last",
            "next": "next",
            "this": "this",
            "past": "last",
            "previous": "last",
            "following": "next",
        }[g["which"].lower().split()[-1]]
    if "deictic" in g:
        word = " ".join(g["deictic"].lower().split())
        shift, part = _DEICTICS.get(word) or _CONTEXTUAL[word]
        fields["shift"] = shift
        if word in _CONTEXTUAL:
            fields["which"] = "context"
        if part:
            fields["part"] = part
    if "part" in g:
        fields["part"] = g["part"].lower()
    if "edge" in g:
        fields["edge"] = g["edge"].lower().split()[-1] if g["edge"].lower().startswith("the") else g["edge"].lower()
    if not fields and re.search(r"overnight|pre-?dawn", words, re.IGNORECASE):
        fields["part"] = "overnight" if "overnight" in words.lower() else "dawn"
    if fields.get("day") and fields.get("month"):
        limit = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[int(str(fields["month"])) - 1]
        if int(str(fields["day"])) > limit:
            return {}
    return fields


def _clock(g: dict[str, str]) -> int | None:
    if "half" in g:
        hour = int(g["hour"])
        if hour > 12 or hour == 0:
            return None
        return (hour % 12 + (12 if g["half"].lower().startswith("p") else 0)) * 60 + int(g.get("minute", 0))
    if "hour24" in g:
        later = g.get("obits24", "").lower() in ("afternoon", "evening") and int(g["hour24"]) < 12
        return (int(g["hour24"]) + (12 if later else 0)) * 60 + int(g["minute24"])
    if "military" in g:
        return int(g["military"][:2]) * 60 + int(g["military"][2:])
    if "after" in g or "bare" in g:
        word = (g.get("after") or g["bare"]).lower()
        return 0 if word == "midnight" else 720
    if "oclock" in g:
        hour = int(g["oclock"])
        later = g.get("obits", "").lower() in ("afternoon", "evening") and hour < 12
        return (hour + (12 if later else 0)) * 60 if hour < 24 else None
    return None
