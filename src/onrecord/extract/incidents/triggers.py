"""The lexicon of trigger words compiled: its lines by their first word, and what a trigger is once found in a text. Data."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.lang.incident_words import TRIGGERS


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the lexicon: its kind and marks."""

    kind: str
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger at tokens [first, last). `verb`: it is one; `means`: the token that settled the kind, or None."""

    first: int
    last: int
    kind: str
    marks: frozenset[str]
    verb: bool
    means: int | None = None


Rows = list[tuple[tuple[str, ...], tuple[Entry, ...]]]
Table = dict[str, Rows]


def compiled() -> Table:
    """The lexicon by first word, longer runs first."""
    runs: dict[tuple[str, ...], list[Entry]] = {}
    for line in TRIGGERS.strip().splitlines():
        kind, marks, words = (part.strip() for part in line.split("|"))
        entry = Entry(kind, frozenset(marks.split()))
        for listed in words.split(";"):
            if listed.strip():
                runs.setdefault(tuple(listed.split()), []).append(entry)
    table: Table = {}
    for run, entries in runs.items():
        table.setdefault(run[0], []).append((run, tuple(entries)))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


def voids(table: str) -> dict[str, frozenset[str]]:
    """word → words or runs that void it beside it."""
    made: dict[str, frozenset[str]] = {}
    for line in table.strip().splitlines():
        word, words = line.split(":", 1)
        made[word.strip()] = made.get(word.strip(), frozenset()) | frozenset(words.split())
    return made
