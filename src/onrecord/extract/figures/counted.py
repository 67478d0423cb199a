"""The noun phrase after a number: what is counted, in whose group, and whether it is said to be somewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extract.sources.kinds import atlas
from onrecord.lang import measures as words
from onrecord.text.document import Document, Token

LONGEST = 7
"""Tokens of a counted noun phrase: "of the Iranian short-range ballistic missiles" is six."""
_LINKS = frozenset(
    "of the its their own our his her those these them whom such more other others further additional new".split()
)
_ENDS = frozenset(
    "in at on from to by with for and or but as after before when while who whom which that was were is are be been being has have had will would could "
    "may might near into over under during since until than there were's if then because so also not including among amid a an twice once aboard onboard hostage captive".split()
)


_VERBS = frozenset(
    "struck hit landed fell died failed malfunctioned misfired suffered received perished shot fled remain remained remains said say "
    "includes include excludes exclude covers cover refers refer represents represent means comprises comprise".split()
)
_RATE = re.compile(
    r"\s+(?:per|an?|each|every)\s+(hour|day|week|month|year|second|minute|person|square\s+\w+|barrel|share|gallon|tonne?|litre|liter|household|100,000)\b(?!\s+(?:earlier|ago|later|before|after|prior|on))",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=\d)([A-Za-z]{1,3})\b")
_OF_WHAT = re.compile(r"\s+(?:of|the|its|their|his|her|our|all|those|these|contain\w+)\b", re.IGNORECASE)
"""After a share that is told to be of something ("half the missiles")."""
_TEMPERATURES = {"C": "degrees Celsius", "F": "degrees Fahrenheit"}
_HYPHENED = re.compile(r"[-‐‑]([^\W\d_]+)")
_OF_STATE = re.compile(
    r"\b(?:confirmed|reported|suspected|associated|related|feared|presumed|believed|possible|known|still|now|already|further|new|more|most|additional|critically|seriously|severely|gravely|badly|slightly|lightly|fatally|mortally|allegedly|reportedly|injured|wounded|hurt|dead|killed|slain|missing|displaced|detained|arrested|trapped|surviving|lifeless|shooting|gunshot|stabbing)\b(?:\s+|\Z)",
    re.IGNORECASE,
)
"""Words of a group that say what befell it, how badly or how surely, not who it is ("four seriously injured men")."""
_OF_WEIGHT = re.compile(
    r"\b(?:weigh\w*|weight|tow(?:s|ed|ing)?|haul(?:s|ed|ing)?|payload|capacity|gained|lighter|heavier|shed|lost|bench\w*|lift\w*)\b[^;$£€]{0,30}\bpounds?\b|\bpounds?\s+of\b(?!\s+(?:debt|aid|funding|tax|investment))",
    re.IGNORECASE,
)
"""Pounds that are no money."""
_OF_A_COUNTRY = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.]*(?:\s+[A-Z]\w+)?")
""" "80 forces of America"."""
_OF_FORCES = re.compile(
    r"\s+of\s+(?:(?:our|the|its|their|his|an?|one)\s+(?:[\w-]+\s+){0,2}?(?:army|forces|military|police|navy|guards?|militia|family|household)"
    r"|(?:(?:our|the|its|their|his)\s+(?:[\w-]+\s+)?)?(?:crew|staff|personnel|faculty|parliament|congress))\b",
    re.IGNORECASE,
)
""" "Two members of our army", "two members of the security forces", "three members of staff"."""
_KIND = re.compile(r"(square|cubic|percentage|basis)\Z", re.IGNORECASE)
_SCALE = re.compile(r"\s+(Celsius|Fahrenheit)\b|°?\s?([CF])\b")


_OF_COUNTRIES = words.COMBATANTS | frozenset("citizens citizen nationals national subjects natives".split())
"""Whom "of" and a name tell whose they are."""


@dataclass(frozen=True, slots=True)
class Counted:
    """`unit`: the counted noun as plural ("people", "missiles"), "" when none is found; `group`: the modifiers with the noun
    where it says who ("Canadian soldiers"); `head`: the noun in lower case; `end`: where the phrase ends; `of`: the whole
    phrase for shares; `somewhere`: a place follows."""

    unit: str
    group: str | None
    head: str
    end: int
    of: str | None = None
    somewhere: bool = False
    listed: bool = False
    """The noun is one of the lists (people, things, measures), not just a plural."""
    state: str = ""
    """The measure that a modifier tells: "four seriously injured men"."""
    attribute: bool = False
    """The number describes a thing and counts none: "a 50-acre park", "a two-county chase"."""


def counted_after(document: Document, start: int, limit: int, share: bool) -> Counted:
    """What the number that ends at `start` counts; at most up to `limit`."""
    if document.text[start : start + 1] in ("-", "‐", "‑") and document.text[start + 1 : start + 2].isalpha():
        return _attribute(document, start, limit)
    if share and not _OF_WHAT.match(document.text, start):
        return Counted("", None, "", 0)
    glued = _GLUED.match(document.text, start)
    if glued is not None and glued.group(1) in _TEMPERATURES:
        return Counted(_TEMPERATURES[glued.group(1)], None, "", glued.end(), glued.group(1), False, True)
    if glued is not None and _singular(glued.group(1).lower()) in words.THINGS:
        low = glued.group(1).lower()
        return Counted(_plural(low), None, low, glued.end(), glued.group(1), False, True)
    tokens = _phrase(document, start, limit)
    if tokens and tokens[0].lower in _OTHERS_NOUN and len(tokens) > 1 and tokens[1].lower in _SPANS:
        return Counted("", None, "", 0)  # "1.8 million the year before"
    ours = ""
    while tokens and tokens[0].lower in _LINKS:
        ours = tokens[0].lower if tokens[0].lower in ("our", "its") else ours
        tokens = tokens[1:]
    if not tokens:
        return Counted("", None, "", 0)
    head_at = _head(tokens)
    if head_at is None and share and tokens[-1].kind == "word" and tokens[0].lower not in words.PASSIVE:
        return Counted("", None, "", tokens[-1].end, document.text[tokens[0].start : tokens[-1].end])
    if head_at is None:
        return Counted("", None, "", 0)
    phrase, head = tokens[: head_at + 1], tokens[head_at]
    low = head.lower
    end = head.end
    text = document.text[phrase[0].start : end]
    following = document.tokens_in(end, min(limit, end + 60))[:3]
    somewhere = any(
        token.lower in ("in", "at", "on", "inside", "outside", "attached", "stationed", "based", "deployed", "serving")
        for token in following
    )
    of_whom = _OF_A_COUNTRY.match(document.text, end, limit) if low in _OF_COUNTRIES else None
    if of_whom is not None:
        whose = document.text[phrase[0].start : of_whom.end()]
        return Counted("people", whose, low, of_whom.end(), text, somewhere, True, _state(phrase))
    of_forces = _OF_FORCES.match(document.text, end, limit) if low in ("member", "members") else None
    if of_forces is not None:
        whose = _OF_STATE.sub("", document.text[phrase[0].start : of_forces.end()]).strip()
        return Counted("people", whose, low, of_forces.end(), text, somewhere, True, _state(phrase))
    if low in words.PEOPLE or low in words.NOUN_MEASURES or is_a_people(head.text):
        unit = (
            "people" if low not in words.NOUN_MEASURES or words.NOUN_MEASURES[low] not in ("incidents", "hit") else low
        )
        group = _group(phrase, low, document)
        group = f"{ours} {group}" if ours and group else group
        return Counted(unit, group, low, end, text, somewhere, True, _state(phrase))
    if low in ("case", "cases") and _is_of_ailing(document, phrase, end):
        return Counted("people", None, low, end, text, somewhere, True, "injured")
    if low in _UNMANNED and any(token.lower == "unmanned" for token in phrase[:-1]):
        return Counted("drones", None, low, end, text, somewhere, True)
    unit = _rated(document, _plural(low), phrase, head)
    heavy = low in ("pound", "pounds") and "illion" not in document.text[max(0, start - 10) : start]
    if heavy and _OF_WEIGHT.search(document.text, max(0, start - 60), end + 20):
        unit = "pounds of weight"
    modifiers = document.text[phrase[0].start : head.start].strip() or None
    if modifiers and _KIND.fullmatch(modifiers) and unit.startswith(modifiers.lower()):
        modifiers = None  # "square metres": the unit has it
    ruined = next((words.RUINED[word] for word in (modifiers or "").lower().split() if word in words.RUINED), "")
    if ruined and modifiers is not None:
        modifiers = " ".join(word for word in modifiers.split() if word.lower() not in words.RUINED) or None
    return Counted(unit, modifiers, low, end, text, somewhere, _singular(low) in words.THINGS, ruined)


_UNMANNED = frozenset("vehicle vehicles aircraft system systems".split())
"""What is a drone by another name: "unmanned aerial vehicles"."""


def _is_of_ailing(document: Document, phrase: list[Token], end: int) -> bool:
    """ "87 cases of suffocation", "87 suffocation cases": people whom it befell."""
    told = _OF_AILING.match(document.text, end)
    before = [token.lower for token in phrase[:-1]]
    return any(word in words.AILMENTS for word in ((told["what"].lower().split() if told is not None else []) + before))


_OF_AILING = re.compile(r"\s+of\s+(?P<what>(?:[\w-]+\s+)?[\w-]+)")


def is_a_people(noun: str) -> bool:
    """ "12 Nigerians": a country's people, in the plural."""
    return noun[:1].isupper() and noun.endswith("s") and (noun[:-1],) in atlas().countries


_OTHERS_NOUN = frozenset("the this that last next a an each every".split())
_WHEN = frozenset("this last next".split())
_SPANS = frozenset(
    "year years month week day days quarter morning night decade season weekend afternoon evening time".split()
)
_STATES = frozenset("injured missing displaced killed detained".split())


def _state(phrase: list[Token]) -> str:
    told = [words.PASSIVE.get(token.lower, "") for token in phrase[:-1]]
    if any(token.lower == words.LIFELESS for token in phrase[:-1]):
        return "killed"
    return next((measure for measure in told if measure in _STATES), "")


def _attribute(document: Document, start: int, limit: int) -> Counted:
    """ "50-acre", "two-mile-long": the unit after the hyphen."""
    match = _HYPHENED.match(document.text, start, limit)
    if match is None:
        return Counted("", None, "", 0)
    low = match.group(1).lower()
    unit = "people" if low in words.PEOPLE else _plural(low)
    return Counted(unit, None, low, match.end(), None, False, True, attribute=True)


def _phrase(document: Document, start: int, limit: int) -> list[Token]:
    tokens: list[Token] = []
    for token in document.tokens_in(start, limit):
        joined = document.text[token.start - 1 : token.start] == "-" if token.start else False
        if token.kind == "mark" and (token.text not in ("-", "’", "'") or _apart(document, token)):
            break
        if (
            token.text == "'"
            and document.text[token.start - 1] in "sS"
            and document.text[token.end : token.end + 1] == " "
        ):
            break
        if token.lower in _ENDS and not joined:
            break
        if token.lower in ("of",) and tokens and tokens[-1].lower not in _LINKS:
            break
        if token.lower in _WHEN and tokens and tokens[-1].lower not in _LINKS:
            break  # "a fifth of their value this year"
        if token.lower in _VERBS or token.lower in words.DOING_ALONE:
            break
        if token.lower in words.PASSIVE and token.lower not in words.NOUN_MEASURES and tokens:
            break
        tokens.append(token)
        if len(tokens) >= LONGEST:
            break
    return tokens


def _apart(document: Document, token: Token) -> bool:
    """Whether a dash stands between two spaces, as headlines have it before an outlet's name."""
    around = document.text[token.start - 1 : token.start] + document.text[token.end : token.end + 1]
    return token.text == "-" and around == "  "


def _head(tokens: list[Token]) -> int | None:
    """Index of the counted noun: the last known count noun of the phrase, else a last plural."""
    known = [
        i
        for i, token in enumerate(tokens)
        if token.lower in words.PEOPLE or token.lower in words.NOUN_MEASURES or _singular(token.lower) in words.THINGS
    ]
    if known:
        first = known[0]
        while first + 1 in known or (
            first + 1 < len(tokens) and _is_plural(tokens[first + 1]) and not _joins(tokens[first])
        ):
            first += 1
        return first
    for index, token in enumerate(tokens):
        low = token.lower
        if (
            token.kind == "word"
            and low.endswith("s")
            and not low.endswith(("ss", "us", "'s"))
            and (len(low) > 3 or token.text[:2].isupper())
            and low not in words.PASSIVE
        ):
            return index
    return None


def _is_plural(token: Token) -> bool:
    low = token.lower
    return (
        token.kind == "word" and low.endswith("s") and not low.endswith(("ss", "us", "'s", "is")) and len(low) > 3
        and low not in words.PASSIVE and low not in words.ACTIVE
    )  # fmt: skip


def _joins(token: Token) -> bool:
    """A plural noun is the head itself: what follows it is no noun of the phrase."""
    return token.lower.endswith("s") and token.lower not in ("sports", "news")


def _group(phrase: list[Token], head: str, document: Document) -> str | None:
    """Who is counted: modifiers, with the noun unless it is "people" or the measure itself."""
    bare = head in ("people", "persons", "person", "others") or head in words.NOUN_MEASURES
    last = phrase[-2] if bare and len(phrase) > 1 else None if bare else phrase[-1]
    if last is None:
        return None
    group = document.text[phrase[0].start : last.end].strip()
    if head in words.NOUN_MEASURES and group.lower().split()[0] in words.INJURED_PARTS:
        return None
    group = _OF_STATE.sub("", group).strip()
    return None if bare and group.lower() in ("people", "persons", "person", "others", "victims") else group or None


def _rated(document: Document, unit: str, phrase: list[Token], head: Token) -> str:
    """The unit with what makes it another one: "square miles", "miles per hour", "degrees Celsius"."""
    if len(phrase) > 1 and _KIND.match(phrase[-2].text):
        unit = f"{phrase[-2].lower} {unit}"
    if unit == "degrees" and (scale := _SCALE.match(document.text, head.end)):
        return f"degrees {'Celsius' if (scale.group(1) or scale.group(2)).upper().startswith('C') else 'Fahrenheit'}"
    rate = _RATE.match(document.text, head.end)
    return f"{unit} per {rate.group(1).lower()}" if rate else unit


def _singular(noun: str) -> str:
    if noun in words.THINGS:
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith("es") and noun[:-2] in words.THINGS:
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") else noun


def _plural(noun: str) -> str:
    plural = noun if noun.endswith("s") else noun[:-1] + "ies" if re.search(r"[^aeiou]y\Z", noun) else noun + "s"
    return words.THINGS.get(_singular(noun), plural)
