"""Record values → an editor's words: figures, moments, parties. Numbers stay as their sources gave them.

What it does not do: decide what is told, or in which order (`compose` does).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from onrecord.brief.groups import noun_of, theirs, whom
from onrecord.model.evidence import Amount, Interval
from onrecord.model.record import Claim
from onrecord.model.vocabulary import Certainty, Measure, Qualifier, TimePrecision

MEASURE_WORDS: dict[Measure, str] = {
    Measure.LAUNCHED: "launched",
    Measure.INTERCEPTED: "intercepted",
    Measure.FAILED: "failed",
    Measure.TARGETED: "targeted",
    Measure.HIT: "hit the target",
    Measure.KILLED: "killed",
    Measure.INJURED: "injured",
    Measure.CASUALTIES: "killed or injured",
    Measure.MISSING: "missing",
    Measure.DETAINED: "detained",
    Measure.DISPLACED: "displaced",
    Measure.EVACUATED: "evacuated",
    Measure.RESCUED: "rescued",
    Measure.PRESENT: "present",
    Measure.MOVED: "moved",
    Measure.DAMAGED: "damaged",
    Measure.DESTROYED: "destroyed",
}
"""What follows the counted noun: "16 missiles launched"."""

NOUN_MEASURES: dict[Measure, str] = {
    Measure.MAGNITUDE: "magnitude",
    Measure.AREA: "area",
    Measure.CONTAINMENT: "containment",
    Measure.MONEY: "money",
    Measure.DURATION: "duration",
    Measure.PERSONNEL: "personnel",
    Measure.INCIDENTS: "incidents",
    Measure.OTHER: "",
}
"""Measures that are named by a noun of their own."""

LIKELIHOOD: dict[Certainty, str] = {
    Certainty.CERTAIN: "",
    Certainty.PROBABLE: "likely",
    Certainty.POSSIBLE: "a roughly even chance",
    Certainty.UNKNOWN: "",
}
"""The source's own hedge in the words of ICD 203 (likely: 55–80 %; roughly even chance: 45–55 %). Never our confidence. What a source is
still assessing has none: that is told as assessed (`account.said`)."""

CONFIDENCE = {1: "high", 2: "high", 3: "moderate", 4: "low", 5: "low", 6: "not judged"}
"""Our confidence, from the Admiralty grade of the claim; a matter of sources, never of likelihood."""


def number(value: float) -> str:
    """Digits with thousands set off: 1,200; 6.4."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"


def bounds(low: float | None, best: float | None, high: float | None) -> str:
    """low–best–high in few characters: "16", "13 or more", "up to 80", "30–40", "not given"."""
    if low is not None and low == high:
        return number(low)
    if low is not None and high is not None:
        middle = f" (best {number(best)})" if best is not None and best not in (low, high) else ""
        return f"{number(low)}–{number(high)}{middle}"
    if low is not None:
        return f"{number(low)} or more"
    if high is not None:
        return f"up to {number(high)}"
    return f"about {number(best)}" if best is not None else "not given"


def quantity(amount: Amount) -> str:
    """The number with its bound: "at least 80", "more than 12", "about 200", "no", "an unspecified number of"."""
    low, best, high = amount.low, amount.best, amount.high
    if amount.unit == "share" and best is not None:
        return f"{'about ' if amount.qualifier is Qualifier.ABOUT else ''}{number(round(best * 100, 1))} per cent of"
    if amount.qualifier is Qualifier.UNSPECIFIED:
        return "an unspecified number of"
    if (low, high) == (0, 0):
        return "no"
    words = {
        Qualifier.AT_LEAST: f"at least {number(low)}" if low is not None else "",
        Qualifier.MORE_THAN: f"more than {number(low - 1)}" if low is not None else "",
        Qualifier.AT_MOST: f"at most {number(high)}" if high is not None else "",
        Qualifier.FEWER_THAN: f"fewer than {number(high + 1)}" if high is not None else "",
        Qualifier.ABOUT: f"about {number(best)}" if best is not None else "",
        Qualifier.NEARLY: f"nearly {number(best)}" if best is not None else "",
        Qualifier.BETWEEN: f"between {number(low)} and {number(high)}" if low is not None and high is not None else "",
        Qualifier.VAGUE: f"an unclear number of ({number(low)} or more)" if low is not None else "",
    }.get(amount.qualifier, "")
    return words or bounds(low, best, high)


def counted(amount: Amount, of_several: bool = False) -> str:
    """What is counted, without the number: "American troops killed", "missiles launched at Erbil". `of_several`: after the number of a
    whole, so that one is not a singular ("1 of 16 missiles failed")."""
    noun = amount.unit if amount.unit not in ("share", "") else (amount.of or "")
    group = whom(amount)
    if noun and group and (noun.lower() in group.lower() or noun == "people"):
        noun = ""
    elif group.lower() in noun.lower():
        group = ""
    verb = MEASURE_WORDS.get(amount.measure, "")
    if not noun and not group and verb:
        noun = "people"
    if quantity(amount).split()[-1] in ("1", "one") and not of_several:
        noun = "person" if noun == "people" else noun.removesuffix("s")
    return " ".join(piece for piece in (group, noun, verb) if piece) + at(amount.place)


def amount_phrase(amount: Amount) -> str:
    """The whole figure: "at least 80 American troops killed"; "magnitude 6.4"; "no casualties"."""
    if amount.measure is Measure.MAGNITUDE:
        return f"magnitude {bounds(amount.low, amount.best, amount.high)}"
    if amount.measure is Measure.CASUALTIES and (amount.low, amount.high) == (0, 0):
        if DEFINITE.match(amount.group or ""):
            return f"no casualties among {amount.group}{at(amount.place)}"
        return f"no {amount.group or ''} casualties{at(amount.place)}".replace("  ", " ")
    whole = f" of {amount.part_of}" if (amount.part_of or "").isdigit() else ""
    return f"{quantity(amount)}{whole} {counted(amount, whole != '')}".strip()


def day(moment: datetime) -> str:
    """ "8 January 2020"."""
    return f"{moment.day} {moment:%B %Y}"


def stamp(moment: datetime) -> str:
    """ "8 Jan 2020, 02:00 UTC"."""
    return f"{moment.day} {moment:%b %Y, %H:%M} UTC"


def when_phrase(value: Interval) -> str:
    """When something happened, no finer than was said."""
    begins, ends = value.begins, value.ends
    if value.precision is TimePrecision.MINUTE:
        return f"at about {begins:%H:%M} UTC on {day(begins)}"
    if value.precision in (TimePrecision.HOUR, TimePrecision.PART_OF_DAY):
        same = begins.date() == ends.date()
        until = f"{ends:%H:%M} UTC" if same else f"{ends:%H:%M} UTC on {day(ends)}"
        start = f"{begins:%H:%M}" if same else f"{begins:%H:%M} UTC on {day(begins)}"
        return f"between {start} and {until}" + (f" on {day(begins)}" if same else "")
    middle = begins + (ends - begins) / 2
    if value.precision is TimePrecision.DAY:
        return f"on {day(middle)}"
    if value.precision is TimePrecision.MONTH:
        return f"in {middle:%B %Y}"
    if value.precision is TimePrecision.YEAR:
        return f"in {middle:%Y}"
    return f"between {day(begins)} and {day(ends)}"


def value_phrase(claim: Claim) -> str:
    """A claim's value in words."""
    value = claim.value
    if isinstance(value, Amount):
        return amount_phrase(value)
    return when_phrase(value) if isinstance(value, Interval) else value.label


def side_name(side: str) -> str:
    """A side, for people: "U.S.", "Iran"; an outlet or body that is a side of its own by its name."""
    bare = side.rpartition(":")[2].replace("-", " ")
    return {"us": "U.S.", "uk": "U.K.", "uae": "UAE", "un": "U.N.", "eu": "EU"}.get(bare, bare.title())


def listed(words: Sequence[str], joint: str = "and") -> str:
    """ "a", "a and b", "a, b and c"; each once, in order. What holds a comma is set off: "a; b, a minister; and c"."""
    unique = list(dict.fromkeys(words))
    if len(unique) < 2:
        return "".join(unique)
    if len(unique) == 2:
        return f"{closed(unique[0])} {joint} {unique[1]}"
    if any(", " in one for one in unique):
        return f"{'; '.join(unique[:-1])}; {joint} {unique[-1]}"
    return f"{', '.join(unique[:-1])} {joint} {unique[-1]}"


def closed(name: str) -> str:
    """A name as it stands before a verb: an apposition is closed ("Jane Roe, a minister," said)."""
    return f"{name}," if ", " in name and not name.endswith(",") else name


def speaking(names: Sequence[str]) -> str:
    """Those who speak, before their verb: "a and b", "a and Jane Roe, a minister,"."""
    unique = list(dict.fromkeys(names))
    told = listed(unique)
    return f"{told}," if unique and "; " not in told and closed(unique[-1]) != unique[-1] else told


_OF_BODIES = frozenset(
    "army corps guard guards force forces navy militia police ministry government coalition brigade brigades front movement group party state military".split()
)


_ONE_OF_ITS_KIND = (
    "military",
    "army",
    "navy",
    "government",
    "junta",
    "air force",
    "coastguard",
    "coast guard",
    "opposition",
    "regime",
)
"""Nouns of bodies of which a state has one."""


def named(label: str) -> str:
    """A party's label as it stands inside a sentence: "the Islamic Revolutionary Guard Corps", "Iran"."""
    last = label.split()[-1:] or [""]
    bare = label[:1].islower() and len(label.split()) < 3 and label.split()[0] not in ("the", "a", "an")
    if bare and label.endswith(_ONE_OF_ITS_KIND):
        return f"the {label}"  # "the military did it"
    if bare and not last[0].endswith(("s", "men")) and last[0] not in ("police", "people"):
        return article(label)
    own = label[:1].isupper() and last[0].lower() in _OF_BODIES and not label.lower().startswith("the ")
    return f"the {label}" if own and "’s " not in label and "'s " not in label else label


def land(country: str) -> str:
    """A country inside a sentence: "the United States", "Iran"."""
    plural = country.startswith("United ") or country.split()[-1:] in (["Republic"], ["Islands"], ["Emirates"])
    return (
        f"the {country}"
        if plural or country in ("Philippines", "Netherlands", "Bahamas", "Maldives", "Gambia")
        else country
    )


_SITES = re.compile(
    r"\b(?:base|airport|airfield|hospital|clinic|mall|cent(?:er|re)|school|university|college|market|camp|station|port|stadium|factory|plant|depot|hotel|mosque|church|bridge|prison|barracks|embassy|park)\b|^the\b",
    re.IGNORECASE,
)


def at(place: str | None) -> str:
    """ " at Al Asad Air Base", " in Erbil"; "" for none."""
    return "" if not place else f" {'at' if _SITES.search(place) else 'in'} {place}"


def sentence(words: str) -> str:
    """First letter up, one full stop, single spaces."""
    words = " ".join(words.split()).rstrip(" .;,")
    return words[:1].upper() + words[1:] + "."


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 report", "3 reports", small numbers in words."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return f"{words[count] if count < len(words) else number(count)} {one if count == 1 else many or one + 's'}"


SHIPS = frozenset(
    "ship ships vessel tanker freighter carrier bulker boat dhow trawler yacht ferry barge tug mv".split()
)
"""Words of what is attacked at sea."""
ARMS = frozenset({"missiles", "rockets", "drones", "projectiles", "shells", "mortars", "bombs"})
"""What hits, rather than is hit."""

FIRED = frozenset({"bullets", "shots", "rounds", "shells", "grenades", "canisters"})
"""What is fired rather than launched."""

PASSIVE: dict[Measure, str] = {
    Measure.LAUNCHED: "were launched",
    Measure.INTERCEPTED: "were intercepted",
    Measure.FAILED: "failed",
    Measure.TARGETED: "were targeted",
    Measure.HIT: "hit",
    Measure.KILLED: "were killed",
    Measure.INJURED: "were injured",
    Measure.CASUALTIES: "were killed or injured",
    Measure.MISSING: "were missing",
    Measure.DETAINED: "were detained",
    Measure.DISPLACED: "were displaced",
    Measure.EVACUATED: "were evacuated",
    Measure.RESCUED: "were rescued",
    Measure.PRESENT: "were present",
    Measure.MOVED: "were moved",
    Measure.DAMAGED: "were damaged",
    Measure.DESTROYED: "were destroyed",
}
"""The finite verb after the counted noun; one of a thing takes the singular (`amount_clause`)."""


DEFINITE = re.compile(r"(?:the|its|his|her|their|our|these|those) ", re.IGNORECASE)
"""A group that "no" can't stand before."""

_NUMBER = re.compile(
    r"\d|\b(?:dozen|few|many|tens|dozens|hundreds?|thousands?|million|scores|several|multiple|couple|handful|half|quarter|third|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|number)\b",
    re.IGNORECASE,
)


def is_number(words: str) -> bool:
    """Words that name a number and can stand before a noun."""
    return (
        len(words.split()) < 7
        and bool(_NUMBER.search(words))
        and not re.match(
            r"(?:an? (?!\w+ (?:number|dozen|couple)|dozen|hundred|thousand|couple|quarter|third|handful|half|number)|the )",
            words,
            re.IGNORECASE,
        )
    )


def amount_clause(amount: Amount, words: str | None = None) -> str:
    """A figure as a clause: "16 missiles were launched", "there were no American casualties", "the magnitude was 6.4".

    `words`: the number as its source gave it, used in place of our own wording of the bounds.
    """
    if words and amount.high == 0 and words.casefold() in ("no one", "nobody", "none"):
        words = None  # "nobody": "no people"
    number_words = words or quantity(amount)
    if amount.unit == "share" and words:
        number_words = f"{words} of"
    if words and (
        words.endswith(("number", "tens", "dozens", "scores", "hundreds", "thousands", "handful"))
        or (amount.qualifier is Qualifier.UNSPECIFIED and not words.endswith(" of"))
    ):
        number_words = f"{words} of"
    if amount.measure in NOUN_MEASURES:
        noun = NOUN_MEASURES[amount.measure]
        pieces = (amount.group, "" if amount.group and amount.unit == "people" else amount.unit)  # "75 firefighters"
        what = " ".join(piece for piece in pieces if piece and piece != "share")
        if amount.measure is Measure.MAGNITUDE:
            return f"the magnitude was {number_words}"
        if noun in ("", "personnel", "incidents"):
            return f"there were {number_words} {what}"
        return f"the {noun} was {number_words} {what}"
    place = at(amount.place)
    if (amount.low, amount.high) == (0, 0):
        single = (
            amount.group and amount.group[:1].isupper() and " " not in amount.group and not amount.group.endswith("s")
        )
        adjective = amount.group if single else ""
        among = f" among {theirs(amount.group.rstrip('.'))}" if amount.group and not adjective else ""
        group = f"{adjective} " if adjective else ""
        nouns = {Measure.CASUALTIES: "casualties", Measure.KILLED: "deaths", Measure.INJURED: "injuries"}
        if amount.measure in nouns:
            return f"there were no {group}{nouns[amount.measure]}{among}{place}"
    number_words = {"1": "one", "0": "no"}.get(number_words, number_words)
    one = (amount.low, amount.high) == (1, 1) or number_words.split()[-1].casefold() in ("one", "1")
    verb = PASSIVE[amount.measure]
    if amount.measure is Measure.LAUNCHED and amount.unit.split()[-1:] and amount.unit.split()[-1] in FIRED:
        verb = "were fired"
    if amount.measure is Measure.HIT and amount.unit not in ARMS and amount.unit not in FIRED:
        verb = "were hit"
    if one:
        verb = verb.replace("were", "was", 1)
    if amount.place == WARD and amount.measure in _WARDED:
        verb = f"{'was' if one else 'were'} counted {_WARDED[amount.measure]}"
    who = "" if words and _says_whom(words, amount) else noun_of(amount, one)
    return f"{' '.join(piece for piece in (number_words, who, verb) if piece)}{place}"


WARD = "the hospital"
"""The place of a hospital's own count."""
_WARDED = {Measure.KILLED: "dead", Measure.INJURED: "injured", Measure.CASUALTIES: "dead or injured"}
"""Whom a hospital had: it did not happen there."""


def _says_whom(words: str, amount: Amount) -> bool:
    """Whether a count of people has the people in its words: "several Americans", but not "20 or more"."""
    last = words.split()[-1]
    counts = _NUMBER.search(last) is not None or last.casefold() in (
        "more",
        "others",
        "so",
        "of",
        "people",
        "many",
        "less",
        "fewer",
    )
    return amount.unit in ("", "people") and not amount.group and not counts


TOPIC: dict[str, str] = {
    "killed": "how many were killed",
    "injured": "how many were injured",
    "casualties": "how many were killed or injured",
    "missing": "how many are missing",
    "launched": "how many were launched",
    "intercepted": "how many were intercepted",
    "failed": "how many failed, and how",
    "targeted": "what was targeted",
    "hit": "what was hit",
    "damage": "what damage was done",
    "damaged": "how much was damaged",
    "destroyed": "how much was destroyed",
    "moved": "how many were moved",
    "evacuated": "how many were evacuated",
    "displaced": "how many were displaced",
    "rescued": "how many were rescued",
    "detained": "how many were detained",
    "present": "how many were there",
    "magnitude": "the magnitude",
    "by": "who did it",
    "against": "whom it was aimed at",
    "victim": "who the victims are",
    "means": "what was used",
    "when": "when it happened",
    "where": "where it happened",
    "motive": "why it was done",
    "launched-from": "where it was launched from",
    "kind": "what happened",
}
"""The question a slot asks, as a noun clause."""


def topic(slot: str, unit: str = "") -> str:
    """The question a slot asks; an unlisted one by its own name. `unit`: what is counted, where that is arms."""
    if unit in ARMS and slot in ("launched", "hit", "intercepted", "failed"):
        return f"how many {unit} {'hit' if slot == 'hit' else 'failed' if slot == 'failed' else f'were {slot}'}"
    return TOPIC.get(slot, f"the {slot}")


def clause(claim: Claim, words: str | None = None) -> str:
    """A claim as a finite clause that can follow "said" or stand alone; `words`: the number as given."""
    value = claim.value
    if isinstance(value, Amount):
        told = amount_clause(value, words)
        if value.measure is Measure.MISSING and "trapped" in claim.words.lower():
            told = told.replace(" missing", " trapped")  # whose place is known
        return f"{told}{_part(value)}"
    if isinstance(value, Interval):
        return f"it happened {when_phrase(value)}"
    if claim.slot == "by" and claim.origins and all(_is_doer(share.party.name, value.label) for share in claim.origins):
        return "it was responsible"  # “the faction said it was responsible”
    pattern = {
        "by": "{} did it",
        "against": "it was aimed at {}",
        "victim": "{} was among the victims",
        "means": "{} were used" if value.label.endswith("s") else "{} was used",
        "where": "it happened at {}",
        "launched-from": "it was launched from {}",
        "motive": "the motive was “{}”",
        "kind": "it was {}",
        "damage": "{} was damaged",
    }.get(claim.slot, "{}")
    name = article(value.label) if claim.slot == "kind" else named(value.label) if claim.slot == "by" else value.label
    return pattern.format(name)


def _is_doer(name: str, doer: str) -> bool:
    return name.removeprefix("the ").casefold() == doer.removeprefix("the ").casefold()


def _part(value: Amount) -> str:
    """What a figure is a part of: ", a part of sixty-four"."""
    whole = value.part_of
    if whole is None or (value.low, value.high) == (0, 0):
        return ""
    if not is_number(whole):
        return ", beyond an earlier count" if whole.startswith("an earlier") else ""
    bare = re.sub(r"^(?:a|an|the)?\s*(?:total|toll)\s+of\s+", "", whole, flags=re.IGNORECASE)
    return f", a part of {bare[:1].lower() + bare[1:]}"


def article(noun: str) -> str:
    """ "a strike", "an earthquake"."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"
