"""The tables of `lang.countries` as rows, read once: countries, their offices and their capitals.

It judges nothing: which of the words count, and how they are compared, is its callers' to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.lang.countries import CAPITALS, COUNTRIES, OFFICES


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: an ISO 3166 alpha-2 code, and the names that it has there as they are written, one at least."""

    code: str
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        """The first of them: of a country its name."""
        return self.names[0]

    @property
    def words(self) -> tuple[str, ...]:
        """The others: of a country the words for its people and what is theirs, and its short names."""
        return self.names[1:]


@cache
def countries() -> tuple[Row, ...]:
    """Countries by their names and the words for their people, in the order of the codes."""
    return _rows(COUNTRIES)


@cache
def offices() -> tuple[Row, ...]:
    """Seats and bodies whose name does not tell their country; a code may have several rows."""
    return _rows(OFFICES)


@cache
def capitals() -> tuple[Row, ...]:
    """Capitals, with other spellings of them."""
    return _rows(CAPITALS)


def _rows(table: str) -> tuple[Row, ...]:
    lines = ([cell.strip() for cell in line.split(";")] for line in table.strip().splitlines())
    return tuple(Row(code, tuple(name for name in names if name)) for code, *names in lines)
