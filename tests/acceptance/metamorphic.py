"""Variants of a report with its expectations, by consistent substitution: what a reader finds must follow.

Pure: text and expectations go in, text and expectations come out; all spans are kept in step. It does not know how a
report is read. A reader tuned to one report's names, numbers, cues or zones fails on its variants.

Kinds of variant, each a function on a `Case`:

1. `swap_words`: names of persons, organisations and places, wherever they stand; the expected parties follow.
2. `swap_cues`: verbs and nouns of saying by others of the same stance; nothing in the expectations changes.
3. `swap_figures`: numbers with what they mean, in words or digits; the expected bounds follow.
4. `swap_zone`: the zone of a clock time; the expected moments follow.
5. `drop_paragraphs`, `turn_quotes`: paragraphs left out with all that was expected of them; straight quotation marks.

Rules: a swap replaces whole words, all of them at once (a new word is never replaced again), longest first. A swap whose
old words are not in the text is an error. An expected span that begins or ends inside replaced words is widened to them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from tests.acceptance.expectations import Bound, Expected, Party, Span, Spans


@dataclass(frozen=True, slots=True)
class Case:
    """A report's text with what is expected of it."""

    text: str
    expected: Expected


@dataclass(frozen=True, slots=True)
class Restated:
    """A figure said otherwise: which row, its words now and then, and the bounds the new words mean."""

    row: str
    old: str
    new: str
    low: Bound
    best: Bound
    high: Bound


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters [start, end) of the old text give way to `new`."""

    start: int
    end: int
    new: str


def swap_words(case: Case, swaps: Mapping[str, str]) -> Case:
    """Each key, wherever it stands as whole words, becomes its value; expected names follow.

    Raises LookupError when a key is not in the text.
    """
    swapped = edited(case, _edits(case.text, _any_of(swaps), swaps))
    renames = {**_last_names(swaps), **swaps}
    pattern = _any_of(renames)
    return Case(
        swapped.text, _named_otherwise(swapped.expected, lambda words: pattern.sub(lambda m: renames[m[0]], words))
    )


def swap_cues(case: Case, swaps: Mapping[str, str]) -> Case:
    """As `swap_words`, outside quotation marks only, with the expectations' words as they are.

    Raises LookupError when a key is not in the text outside quotation marks.
    """
    quoted = [match.span() for match in re.finditer(r"“[^”]*”", case.text)]
    free = [
        edit
        for edit in _edits(case.text, _any_of(swaps), swaps)
        if not any(start < edit.end and edit.start < end for start, end in quoted)
    ]
    gone = {case.text[edit.start : edit.end] for edit in free}
    if lacking := sorted(set(swaps) - gone):
        raise LookupError(f"only in quotations: {lacking}")
    return edited(case, free)


def swap_figures(case: Case, restated: Sequence[Restated]) -> Case:
    """Each figure's words become the new ones where the figure stands, with its new bounds.

    Raises LookupError when a row is unknown or its old words do not stand at one of its spans.
    """
    edits = []
    figures = {figure.row: figure for figure in case.expected.figures}
    for one in restated:
        if one.row not in figures:
            raise LookupError(f"no figure {one.row!r}")
        figure = figures[one.row]
        places = [(start + case.text[start:end].find(one.old), start, end) for start, end in figure.spans]
        here = [at for at, start, end in places if at >= start and one.old in case.text[start:end]]
        if not here:
            raise LookupError(f"figure {one.row!r} does not say {one.old!r}")
        edits.append(Edit(here[0], here[0] + len(one.old), one.new))
        figures[one.row] = replace(figure, low=one.low, best=one.best, high=one.high)
    told = replace(case.expected, figures=tuple(figures[figure.row] for figure in case.expected.figures))
    return edited(Case(case.text, told), sorted(edits, key=lambda edit: edit.start))


def swap_zone(case: Case, old: str, new: str, later: timedelta) -> Case:
    """The zone of the clock times becomes another; the expected moments are `later` (UTC+2 for UTC+1: one hour less).

    Raises LookupError when the old zone is not in the text.
    """
    swapped = edited(case, _edits(case.text, _any_of({old: new}), {old: new}))
    incidents = tuple(
        replace(incident, begins=incident.begins + later) if incident.begins else incident
        for incident in swapped.expected.incidents
    )
    return Case(swapped.text, replace(swapped.expected, incidents=incidents))


def turn_quotes(case: Case) -> Case:
    """Curly quotation marks and apostrophes become straight ones; offsets stay."""
    return Case(case.text.translate(str.maketrans("“”‘’", "\"\"''")), case.expected)


def drop_paragraphs(case: Case, beginnings: Sequence[str]) -> Case:
    """The paragraphs that begin so are left out, with all that is expected of their words.

    Sources must then still be said in what is left: the caller chooses. Raises LookupError when one is not there.
    """
    edits = []
    for beginning in beginnings:
        match = re.search(rf"^{re.escape(beginning)}[^\n]*\n*", case.text, re.MULTILINE)
        if match is None:
            raise LookupError(f"no paragraph begins {beginning!r}")
        edits.append(Edit(*match.span(), ""))
    gone: Spans = tuple((edit.start, edit.end) for edit in edits)

    def left(spans: Spans) -> Spans:
        return tuple(span for span in spans if not _touches(span, gone))

    told = case.expected
    statements = [
        replace(row, content=kept)
        for row in told.statements
        if (kept := tuple(one for one in row.content if left(one) == one))
    ]
    figures = [replace(row, spans=left(row.spans)) for row in told.figures if left(row.spans)]
    incidents = [replace(row, triggers=left(row.triggers)) for row in told.incidents if left(row.triggers)]
    unknowns = [row for row in told.unknowns if left(row.spans) == row.spans]
    smaller = replace(
        told,
        statements=tuple(statements),
        figures=tuple(figures),
        incidents=tuple(incidents),
        unknowns=tuple(unknowns),
        furniture=left(told.furniture),
        own_voice=left(told.own_voice),
    )
    return edited(Case(case.text, smaller), sorted(edits, key=lambda edit: edit.start))


def edited(case: Case, edits: Sequence[Edit]) -> Case:
    """The case after edits, which are in text order and don't overlap. Raises ValueError when they are not so."""
    for before, after in pairwise(edits):
        if after.start < before.end:
            raise ValueError(f"edits overlap: {before}, {after}")
    pieces, at = [], 0
    for edit in edits:
        pieces += [case.text[at : edit.start], edit.new]
        at = edit.end
    text = "".join([*pieces, case.text[at:]])

    def moved(span: Span) -> Span:
        return _moved(span[0], edits, to_end=False), _moved(span[1], edits, to_end=True)

    return Case(text, _mapped(case.expected, moved))


def _moved(offset: int, edits: Sequence[Edit], to_end: bool) -> int:
    """Where an offset lands; one inside replaced words goes to their beginning or end."""
    shift = 0
    for edit in edits:
        if edit.end <= offset and not (to_end and edit.start == edit.end == offset):
            shift += len(edit.new) - (edit.end - edit.start)
        elif edit.start < offset:
            return edit.start + shift + (len(edit.new) if to_end else 0)
    return offset + shift


def _mapped(told: Expected, moved: Callable[[Span], Span]) -> Expected:
    """The expectations with every span moved."""

    def all_of(spans: Spans) -> Spans:
        return tuple(moved(span) for span in spans)

    return replace(
        told,
        statements=tuple(replace(row, content=tuple(map(all_of, row.content))) for row in told.statements),
        figures=tuple(replace(row, spans=all_of(row.spans)) for row in told.figures),
        incidents=tuple(replace(row, triggers=all_of(row.triggers)) for row in told.incidents),
        unknowns=tuple(replace(row, spans=all_of(row.spans)) for row in told.unknowns),
        furniture=all_of(told.furniture),
        own_voice=all_of(told.own_voice),
    )


def _named_otherwise(told: Expected, renamed: Callable[[str], str]) -> Expected:
    """The expectations with the words of every party, role, place and credit renamed."""

    def every(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(renamed(one) for one in words)

    def party(old: Party) -> Party:
        return replace(old, name=every(old.name), about=every(old.about), never=every(old.never))

    statements = tuple(
        replace(
            row,
            party=party(row.party),
            via=renamed(row.via) if row.via else None,
            target=renamed(row.target) if row.target else None,
        )
        for row in told.statements
    )
    incidents = tuple(
        replace(
            row,
            roles=tuple((role, renamed(words)) for role, words in row.roles),
            places=tuple((renamed(name), role) for name, role in row.places),
        )
        for row in told.incidents
    )
    figures = tuple(replace(row, group=renamed(row.group) if row.group else None) for row in told.figures)
    return replace(
        told,
        statements=statements,
        figures=figures,
        incidents=incidents,
        agencies=every(told.agencies),
        outlet=renamed(told.outlet),
    )


def _any_of(swaps: Mapping[str, str]) -> re.Pattern[str]:
    longest_first = sorted(swaps, key=lambda old: (-len(old), old))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def _last_names(swaps: Mapping[str, str]) -> dict[str, str]:
    """Expectations may ask for the last word of a name alone ("Belloch"): it is renamed along."""
    return {old.split()[-1]: new.split()[-1] for old, new in swaps.items() if " " in old and " " in new}


def _edits(text: str, pattern: re.Pattern[str], swaps: Mapping[str, str]) -> list[Edit]:
    found = [Edit(*match.span(), swaps[match[0]]) for match in pattern.finditer(text)]
    gone = {text[edit.start : edit.end] for edit in found}
    if lacking := sorted(set(swaps) - gone):
        raise LookupError(f"not in the text: {lacking}")
    return found


def _touches(span: Span, others: Spans) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)
