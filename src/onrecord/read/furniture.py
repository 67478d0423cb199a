"""Marks page furniture in a text: menus, related links, playlists, captions' credits. Marks it; never cuts it.

Rules, in order, over non-empty lines:
1. A short line that opens with furniture words (`lang.furniture`) is furniture.
2. Once a tail opener ("More from …", "Recently played") has been seen, each later short line without a sentence's end is.
3. Runs of four or more short lines in title case without a sentence's end, at the very top or bottom, are a menu.
4. Where two lines or more open with a clock time that stands apart ("12:45 The toll …", "11:10 p.m. — Five people …"), as in a live
   page, these times are stamps: when it was put up, not what it tells. So is "All times are GMT".
5. A line on who wrote it, and from where ("By Jane Roe in Riga and agencies"), on when it was put up ("Last updated at 11:15 GMT"), or of
   names of sections alone ("Home World Sport"), is furniture: where the writer sits is no place of what happened.
6. A sentence in which the site speaks of itself to its reader ("Please check your spam folder", `lang.furniture.SITE_TALK`) is furniture, whatever stands
   beside it and however long it is; not within quotation marks.

A line that holds a credit ("(Reuters)") is the report's own and ends no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from onrecord.lang.furniture import BYLINE_WORDS, CAPTION_CREDITS, OPENERS, SECTIONS, SITE_TALK, TAIL_OPENERS
from onrecord.model.span import Span
from onrecord.read.dated import is_put_up

SHORT = 12
"""Words: furniture lines measured in our notes have at most eleven; the shortest paragraph that ends like a sentence is
kept whatever its length."""

MENU_RUN = 4
"""Lines: fewer short lines together may be a list inside the report."""

MENU_WORDS = 4
"""Words of a menu line at the most."""

SECTION_RUN = 3
"""Words: "World News" may be a heading of the report's own."""

_LINE = re.compile(r"[^\r\n]+")
_FIELD = re.compile(r"[A-Z][\w /()’'-]{1,40}:\s+\S*\d")
""" "Depth: 10 km", "Injured: 14": a field of a bulletin, and no menu's line."""
_CREDIT = re.compile(r"\(?[A-Z][\w./& ’'-]*\)?\Z")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def ends_like_sentence(self) -> bool:
        return bool(re.search(r"[.!?…][\"'”’)\]]*\Z", self.text)) and not self.text.endswith(("…", "..."))


def find_furniture(text: str) -> tuple[Span, ...]:
    """Spans of furniture lines, in order."""
    lines = list(_lines(text))
    marked = {index for index, line in enumerate(lines) if _opens(line, OPENERS + CAPTION_CREDITS)}
    marked |= {i for i, line in enumerate(lines) if _of_sections(line) or (i and (_byline(line) or _dated(line)))}
    tail = next((i for i, line in enumerate(lines) if i and _opens(line, TAIL_OPENERS)), None)
    if tail is not None:
        for index in range(tail, len(lines)):
            line = lines[index]
            if line.words <= SHORT and not line.ends_like_sentence:
                marked.add(index)
    marked |= _menu(lines, range(len(lines))) | _menu(lines, range(len(lines) - 1, -1, -1))
    whole = [Span(lines[i].start, lines[i].end) for i in sorted(marked)]
    left = [line for i, line in enumerate(lines) if i not in marked]
    talk = [span for line in left for span in _site_talk(line)]
    stamps = [span for span in _stamps(left) if not any(one.start <= span.start < one.end for one in talk)]
    return tuple(sorted(whole + talk + stamps))


_SITE_TALK = re.compile("|".join(map(re.escape, SITE_TALK)), re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”]")
_SENTENCE = re.compile(r"\S(?:.*?[.!?][\"'”’)\]]*(?=\s|\Z)|.*\Z)")


def _site_talk(line: _Line) -> Iterator[Span]:
    """Runs of sentences of a line that are the site's own words to its reader."""
    text = line.text.replace("’", "'")
    if not _SITE_TALK.search(text) or _QUOTED.search(text):
        return
    sentences = list(_SENTENCE.finditer(text))
    for is_talk, run in groupby(sentences, lambda one: _SITE_TALK.search(one.group()) is not None):
        if is_talk:
            talk = list(run)
            yield Span(line.start + talk[0].start(), line.start + talk[-1].end())


_ZONE = r"(?:(?-i:[A-Z]{2,5})|local\s+time|local)"
_STAMP = re.compile(
    rf"(?:\[|\()?(?:(?:updated?|posted)(?:\s+at)?:?\s+)?\d{{1,2}}[:.h]\d{{2}}(?:\s*[ap]\.?m\b\.?)?(?:\s+{_ZONE}\b)?(?:\]|\))?\s*"
    r"(?:[.:|—–-]\s*|\Z|(?=\S))",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\Z|[A-Z0-9“\"‘'(]")
"""What stands after a stamp: a sentence, or nothing."""
_ALL_TIMES = re.compile(rf"\(?all\s+times\s+(?:are\s+)?(?:in\s+)?{_ZONE}(?:\s+time)?\.?\)?\Z", re.IGNORECASE)
STAMPS = 2
"""Lines: a single one that opens with a clock time may tell what happened then."""


def _stamps(lines: list[_Line]) -> list[Span]:
    found = [
        (line, match) for line in lines if (match := _STAMP.match(line.text)) and _OPENS.match(line.text[match.end() :])
    ]
    stamps = [Span(line.start, line.start + len(match.group().rstrip())) for line, match in found]
    zones = [Span(line.start, line.end) for line in lines if _ALL_TIMES.match(line.text)]
    return (stamps if len(stamps) >= STAMPS else []) + zones


_BY = re.compile(
    r"By:?\s+(?P<name>[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]*){1,3})(?=\Z|\s*[,|/•·–—-]|\s+(?:in|at|and|for|with)\s)(?P<rest>.*)\Z"
)


def _byline(line: _Line) -> bool:
    match = _BY.match(line.text)
    if match is None or line.words > SHORT or line.ends_like_sentence:
        return False
    words = re.findall(r"[\w’'-]+", match["rest"])
    return all(word[:1].isupper() or word in BYLINE_WORDS for word in words)


def _dated(line: _Line) -> bool:
    return line.words <= SHORT and not line.ends_like_sentence and is_put_up(line.text)


def _of_sections(line: _Line) -> bool:
    words = re.findall(r"[\w’'-]+", line.text.lower())
    return len(words) >= SECTION_RUN and SECTIONS.issuperset(words)


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if stripped:
            start = match.start() + match.group().index(stripped)
            yield _Line(start, start + len(stripped), stripped)


def _opens(line: _Line, openers: tuple[str, ...]) -> bool:
    low = line.text.lower().replace("’", "'").lstrip("•·-–—*>| ")
    return line.words <= SHORT and low.startswith(openers) and not line.ends_like_sentence


def _menu(lines: list[_Line], order: range) -> set[int]:
    run: list[int] = []
    for index in order:
        line = lines[index]
        credit = line.text.startswith("(") and _CREDIT.match(line.text)
        if line.words > MENU_WORDS or line.ends_like_sentence or credit or _FIELD.match(line.text):
            break
        run.append(index)
    return set(run) if len(run) >= MENU_RUN and len(run) < len(lines) else set()
