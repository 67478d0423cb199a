"""Whole reports of ours, as they come from wires, pages, papers and live blogs: who said what in each, and how much of it is found.

What is not right yet is listed with its reason, and must leave the list when it comes right.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from tests.extract.reports.expected import FIGURES_MISSED, MISSED, SPURIOUS
from tests.extract.reports.marked import TEXTS, read_marked, score
from tests.extract.reports.reading import read

NAMES = sorted(path.stem for path in TEXTS.glob("*.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_who_said_what(reader: Reader, name: str) -> None:
    marked = read_marked(TEXTS / f"{name}.txt")
    scored = score(marked, read(reader, marked))
    assert scored.wrong.keys() == MISSED.get(name, {}).keys(), scored.wrong
    assert {words.partition("]")[0] + "]" for words in scored.spurious} == set(SPURIOUS.get(name, ())), scored.spurious
    assert scored.furniture == ()


@pytest.mark.parametrize("name", NAMES)
def test_figures(reader: Reader, name: str) -> None:
    marked = read_marked(TEXTS / f"{name}.txt")
    scored = score(marked, read(reader, marked))
    assert scored.figures.keys() == FIGURES_MISSED.get(name, {}).keys(), scored.figures


def test_a_row_without_marks_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text("<c1>A fell</c1>, B <q1>said</q1>.\n=====\n2 | B |\n", encoding="utf-8")
    with pytest.raises(KeyError):
        read_marked(path)


def test_what_is_found_at_the_wrong_source_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("<c1>A bridge fell</c1>, Jane Roe <q1>said</q1>.\n=====\n1 | John Doe |\n", encoding="utf-8")
    marked = read_marked(path)
    start, end = marked.rows[0].content[0]
    at = marked.rows[0].cue[0]
    source = {
        "name": "Jane Roe",
        "text": "Jane Roe",
        "role": None,
        "affiliation": None,
        "named": True,
        "resolved": None,
    }
    statement = {
        "id": "s", "own_voice": False, "source": source, "inside": None, "via": [],
        "cue": {"start": at[0], "end": at[1], "text": "said"}, "content": [{"start": start, "end": end}],
    }  # fmt: skip
    reading = {"report": {"text": marked.text, "title": None}, "statements": [statement], "figures": []}
    assert score(marked, reading).wrong == {"1": "source: Jane Roe / None / None"}
