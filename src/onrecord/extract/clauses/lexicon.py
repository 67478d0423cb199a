"""The cue tables of `lang/` made ready for look-up: every inflected form of every cue verb, and phrases by first word.

Rules, in order: irregular forms from the table; regular ones by English spelling (e-drop, y → ied, -al and -el both ways;
other doubled consonants are listed as irregular). A form that two lemmas share keeps the first. Nothing here looks at a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from onrecord.lang import cues
from onrecord.model.vocabulary import Certainty, Manner, Stance

Tag = Literal["base", "s", "past", "part", "ing"]


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A cue verb: its frames (letters of `lang.cues.VERBS`) and what it says of the statement."""

    lemma: str
    frames: str
    stance: Stance | None = None
    manner: Manner | None = None
    certainty: Certainty | None = None
    denies: bool = False
    thinks: bool = False
    needs_document: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """An inflected form of a cue verb."""

    verb: CueVerb
    tag: Tag


@dataclass(frozen=True, slots=True)
class Phrase:
    """A cue of several words, lower case."""

    words: tuple[str, ...]
    verb: CueVerb


@dataclass(frozen=True)
class Lexicon:
    """All cue forms. `phrases` are keyed by first word, longest first."""

    forms: dict[str, Form]
    phrases: dict[str, tuple[Phrase, ...]]
    according: dict[str, tuple[tuple[str, ...], ...]]
    prepositions: dict[str, frozenset[str]]

    @cached_property
    def openers(self) -> frozenset[str]:
        """Every word that a cue of these tables begins with."""
        return frozenset((*self.forms, *self.phrases, *self.according))


def build_lexicon() -> Lexicon:
    """The lexicon of `lang.cues`."""
    irregular = {lemma: (past, part) for lemma, past, part in (line.split() for line in _lines(cues.IRREGULAR))}
    forms: dict[str, Form] = {}
    for line in _lines(cues.VERBS):
        verb = _verb(line)
        for form, tag in _inflect(verb.lemma, irregular.get(verb.lemma)):
            forms.setdefault(form, Form(verb, tag))
    for lemma in cues.PREPOSITION_CUES:
        for form, tag in _inflect(lemma, irregular.get(lemma)):
            forms.setdefault(form, Form(CueVerb(lemma, ""), tag))
    phrases: dict[str, list[Phrase]] = {}
    for text, frames in cues.PHRASES.items():
        words = tuple(text.split())
        manner = Manner.RELAYED if "as" in words else None
        phrases.setdefault(words[0], []).append(Phrase(words, CueVerb(text, frames, manner=manner)))
    according: dict[str, list[tuple[str, ...]]] = {}
    for text in cues.ACCORDING:
        according.setdefault(text.split()[0], []).append(tuple(text.split()))
    return Lexicon(
        forms,
        {first: tuple(sorted(found, key=lambda p: -len(p.words))) for first, found in phrases.items()},
        {first: tuple(found) for first, found in according.items()},
        {lemma: frozenset(words.split()) for lemma, words in cues.PREPOSITION_CUES.items()},
    )


def _lines(table: str) -> Iterator[str]:
    return (line for line in table.strip().splitlines() if line.strip())


def _verb(line: str) -> CueVerb:
    lemma, *marks = line.split()
    frames = "" if not marks or marks[0][0] in "=~?!-" else marks[0]
    given = {mark[0]: mark[1:] for mark in marks if mark[0] in "=~?"}
    return CueVerb(
        lemma,
        frames,
        Stance(given["="]) if "=" in given else None,
        Manner(given["~"]) if "~" in given else None,
        Certainty(given["?"]) if "?" in given else None,
        denies="-" in marks,
        thinks="!think" in marks,
        needs_document="!doc" in marks,
    )


def _inflect(lemma: str, irregular: tuple[str, str] | None) -> Iterator[tuple[str, Tag]]:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past, ing = lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    elif lemma.endswith("e"):
        third, past, ing = lemma + "s", lemma + "d", lemma[:-1] + "ing"
    elif lemma.endswith(("s", "sh", "ch", "x")):
        third, past, ing = lemma + "es", lemma + "ed", lemma + "ing"
    else:
        third, past, ing = lemma + "s", lemma + "ed", lemma + "ing"
    if lemma == "go":
        third = "goes"
    part = past
    if irregular:
        past, part = irregular
        if past.endswith("ed") and past[-3] == past[-4]:
            ing = past[:-2] + "ing"
        elif past == lemma and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
            ing = lemma + lemma[-1] + "ing"  # “putting”, “cutting”
    yield past, "past"
    yield lemma, "base"
    yield third, "s"
    yield part, "part"
    yield ing, "ing"
    if lemma.endswith(("al", "el")):
        yield lemma + "led", "past"
        yield lemma + "ling", "ing"
