"""What an editor asks for, as a form or an address has it: read, bounded, and written back as the fields it came by.

Nothing is looked up here. What can't be read is refused, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from onrecord.deciding import LONGEST_NAME, LONGEST_WORDS
from onrecord.desk.parameters import plain
from onrecord.errors import BadInput
from onrecord.model.vocabulary import Clock, DecisionKind

MOST_CHOSEN = 150
"""Tellings, words or incidents chosen in one form: as many as an address has room for."""

_ID = re.compile(r"[a-z]{1,3}-[0-9a-f]{1,32}")
_SINGLE = (
    "incident",
    "claim",
    "source",
    "item",
    "decision",
    "seen",
    "value",
    "basis",
    "low",
    "best",
    "high",
    "name",
    "whole",
)
_SEVERAL = ("words", "telling", "with")
_FREE = {"source", "with", "value", "basis", "low", "best", "high", "name"}
"""Fields that hold no id of ours, or one of a source, which is any words."""
_LONGEST = 300
"""Characters of a field: room for any source's id."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A kind of decision, with the fields of its form. `one` and `all_of` give what a field holds."""

    kind: DecisionKind
    fields: tuple[tuple[str, str], ...]
    why: str = ""
    by: str = ""
    clock: Clock = Clock.PUBLISHED

    def one(self, name: str) -> str:
        """A field's value, "" where it is not given."""
        return next((value for key, value in self.fields if key == name), "")

    def all_of(self, name: str) -> tuple[str, ...]:
        """A field's values, once each."""
        return tuple(dict.fromkeys(value for key, value in self.fields if key == name))

    @property
    def path(self) -> str:
        """Where this kind of decision is asked for."""
        return f"/decide/{self.kind.value}"

    @property
    def address(self) -> str:
        """The form with all that is filled in, but for the reason and the name."""
        kept = [(key, value) for key, value in self.fields if key != "seen"]
        if self.clock is not Clock.PUBLISHED:
            kept.append(("clock", self.clock.value))
        return f"{self.path}?{urlencode(kept, quote_via=quote)}" if kept else self.path


def read_wish(kind: DecisionKind, told: Iterable[tuple[str, str]], clock: Clock = Clock.PUBLISHED) -> Wish:
    """The wish that fields make; those we don't know, and empty ones, are left out. Raises BadInput."""
    fields: list[tuple[str, str]] = []
    why = by = ""
    for name, value in told:
        value = value.strip()
        if name == "why":
            why = _text(value, name, LONGEST_WORDS)
        elif name == "by":
            by = plain(_text(value, name, LONGEST_NAME))
        elif value and name in (*_SINGLE, *_SEVERAL):
            fields.append((name, _field(name, value)))
    if len(fields) > MOST_CHOSEN + len(_SINGLE):
        todo = "Decide on some now and on the rest after, or use the API."
        raise BadInput(f"more than {MOST_CHOSEN} are chosen at once", where="form", todo=todo)
    once = {name: value for name, value in reversed(fields) if name in _SINGLE}
    several = [(name, value) for name, value in dict.fromkeys(fields) if name in _SEVERAL]
    return Wish(kind, (*((name, once[name]) for name in _SINGLE if name in once), *several), why, by, clock)


def _field(name: str, value: str) -> str:
    if len(value) > _LONGEST:
        raise BadInput(f"{name} is too long", where=name, todo="Begin at the list of incidents.")
    if name in _FREE:
        return plain(value)
    if not _ID.fullmatch(value) and not (name == "seen" and value == "none") and not (name == "whole" and value == "1"):
        raise BadInput(f"not an id: {value[:40]!r}", where=name, todo="Begin at the list of incidents.")
    return value


def _text(value: str, name: str, most: int) -> str:
    if len(value) > most:
        raise BadInput(f"{name} is longer than {most} characters", where=name, todo="Say it more shortly.")
    return "\n".join(plain(line) for line in value.splitlines())


def address_of(kind: DecisionKind, fields: Mapping[str, str]) -> str:
    """Where a decision of a kind is asked for, with some of it filled in."""
    return read_wish(kind, fields.items()).address
