"""What of a found name the words tell, whatever the model says of it: names are (kind, start, end) over a text.

Rules, in order:
1. A town and its state or country with nothing between are two places ("Moscow Idaho", "miramar florida"), unless the whole is known as
   one ("West Virginia"), or what stands first only says which part, or what landmark, is meant ("Northern California", "Lake Michigan").
2. A last and a given name with a comma between are one person where quotation marks or an address's bracket hold them alone, as mail
   has them ('"Smith, John" <js@example.org>').
3. A storm is no person and no place ("Hurricane Rita"), and neither is its name by itself elsewhere in the text.
4. A planet is no place of the earth; nor is it a person.
5. A place goes on over "do", "da", "del" … between capitals ("Cruzeiro do Sul", "Vale do Juruá").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeAlias

from onrecord.lang import nations, places
from onrecord.lang.actors import COUNTRY_NAMES

Named: TypeAlias = tuple[str, int, int]

_STORM = re.compile(
    r"\b(?:[Hh]urricanes?|[Tt]yphoons?|[Cc]yclones?|[Ss]torms?|HURRICANE|TYPHOON|CYCLONE|STORM) ([A-Z]\w{2,})\b"
)
_OF_STORMS = ("urricane", "URRICANE", "yphoon", "YPHOON", "yclone", "YCLONE", "torm", "TORM")
"""One of these stands wherever a storm is told of: far sooner looked for than the whole pattern."""
_PLANETS = frozenset("mercury venus jupiter saturn uranus neptune pluto".split())
"""But Mars, which is a town's and a man's name as well, and Earth."""
_ONLY_PART = (
    places.AROUND_WORDS
    | places.LANDMARK_HEAD
    | frozenset("little great mainland peninsular baja alta gulf occupied colonial soviet just of and".split())
)
_TURNED = re.compile(r"\s?,\s")


def storms_in(text: str) -> frozenset[str]:
    """The names of storms told of in a text, in lower case."""
    if not any(part in text for part in _OF_STORMS):
        return frozenset()
    return frozenset(match[1].lower() for match in _STORM.finditer(text))


@cache
def _states() -> frozenset[str]:
    """Names of states of the world and of the US, in lower case; not those that are the end of longer ones ("Latin America")."""
    return frozenset(
        name.lower()
        for name in (
            *COUNTRY_NAMES,
            *(row.name for row in nations.countries()),
            *places.US_STATES.values(),
            "UK",
            "USA",
        )
        if name not in ("America", "Britain")
    )


@cache
def _adjectives() -> frozenset[str]:
    """Words of states' people and of what is theirs, in lower case."""
    return frozenset(word.lower() for row in nations.countries() for word in row.words)


def mended(text: str, names: Iterable[Named]) -> list[Named]:
    """All rules, in text order."""
    storms = storms_in(text)
    made: list[Named] = []
    for kind, start, end in sorted(names, key=lambda one: one[1:]):
        words = text[start:end].lower()
        if kind in ("place", "facility") and (cut := _two_places(text[start:end])):
            made += [("place", start, start + cut[0]), ("place", start + cut[1], end)]
        elif kind in ("person", "place") and (words in _PLANETS or words in storms):
            made.append(("other", start, end))
        else:
            made.append((kind, start, end))
    return _turned(text, _over_particles(text, made))


_PARTICLE = r"(?:do|da|dos|das|del)"
_BETWEEN = re.compile(rf"\s{_PARTICLE}\s")
_ENDS_OPEN = re.compile(rf"\s{_PARTICLE}\Z")
_GOES_ON = re.compile(r"\s[A-ZÀ-Þ][\w’'-]+")
_ONWARD = re.compile(rf"\s{_PARTICLE}{_GOES_ON.pattern}")


def over_particle(text: str, start: int, end: int) -> int | None:
    """Where the name at [start, end) ends that a particle leaves open ("Vale do"), or that goes on over one ("Vale"); None for any other."""
    more = (_GOES_ON if _ENDS_OPEN.search(text[start:end]) else _ONWARD).match(text, end)
    return more.end() if more is not None else None


def _over_particles(text: str, names: Sequence[Named]) -> list[Named]:
    """Rule 5."""
    made: list[Named] = []
    for kind, start, end in names:
        last = made[-1] if made else None
        if last is not None and start < last[2]:
            continue  # it has been gone on over
        if last is not None and last[0] == kind == "place" and _BETWEEN.fullmatch(text, last[2], start):
            made[-1] = kind, last[1], end
        elif kind != "person" and (more := over_particle(text, start, end)) is not None:
            made.append((kind, start, more))
        else:
            made.append((kind, start, end))
    return made


def _two_places(name: str) -> tuple[int, int] | None:
    """Rule 1: where the first place ends and the second begins, counted from the name's beginning."""
    if name.lower() in _states() or "," in name:
        return None
    for gap in re.finditer(r"\s+", name):
        first, second = name[: gap.start()].lower(), name[gap.end() :]
        abbreviated = second.lower() in places.US_STATES and len(second) == 2 and second[0].isupper()
        told_of = _ONLY_PART | _adjectives() | _states()
        if (second.lower() in _states() or abbreviated) and told_of.isdisjoint((first, *first.split())):
            return gap.start(), gap.end()
    return None


def _turned(text: str, names: Sequence[Named]) -> list[Named]:
    """Rule 2."""
    made: list[Named] = []
    for kind, start, end in names:
        last = made[-1] if made else None
        if (
            last is not None
            and last[0] == kind == "person"
            and _TURNED.fullmatch(text, last[2], start)
            and len(text[last[1] : end].split()) < 6
            and _alone(text[: last[1]].rstrip(" "), text[end:].lstrip(" "))
        ):
            made[-1] = kind, last[1], end
        else:
            made.append((kind, start, end))
    return made


def _alone(before: str, after: str) -> bool:
    """Whether marks stand on both sides as mail has them around a name."""
    return (before[-1:] in ('"', "“") and after[:1] in ('"', "”")) or (
        after[:1] == "<" and before[-1:] in ("", "\n", ":", ";", ">", "(")
    )
