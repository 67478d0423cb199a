"""The shipped reader raises nothing, whatever the text and the title, and every span it gives slices back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.extract.reader import Reader
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Report

_PIECES = st.sampled_from(
    [
        "The army said ", "“", "”", '"', "\n\n", "\n", ". ", ", ", "he added ", "according to ", "General Rosa Lim ", "Berlin ", "in Tarija ",
        "Iraq’s ", "no ", "told Reuters ", "nine people were killed ", "on Monday ", "at 9 p.m. ", "a strike on ", "who ", ": ", "— ",
        "denied ", "the spokesman ", "SAYS POLICE ", "🜁", "\t", "3,400 ", "(AP) ",
    ]
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PIECES, max_size=60), st.none() | st.lists(_PIECES, max_size=8).map("".join) | st.text(max_size=20))
def test_anything_is_read(reader: Reader, pieces: list[str], title: str | None) -> None:
    report = Report("r-any", "".join(pieces), title=title, title_in_text=bool(pieces) and pieces[0] == "\n")
    told = reading_json(report, reader.read(report))
    for mention in told["mentions"]:
        words = (title or "") if mention.get("in") == "title" else report.text
        assert words[mention["start"] : mention["end"]] == mention["text"]


BROKEN_OFF = (
    "Two sailors were killed when the tanker Keld Star was holed by a blast off the port of Keld. Their boat struck a drifting mine some seven miles "
    "off Sulina. None of the nine has died; the number of 25, which we gave, was wrong. The killing of a man two nights after the attack there has "
    "not been solved. It slid at about 2100 hrs on Friday, drones of the Security Service of Keldia (SSK) hit the Tell Amud base."
)


@pytest.mark.parametrize(
    "after",
    [" blast", " off", " mine", " there", " of the", " nine", " 25", " 2100", " two", " (SSK", " hit", " Amud", " the"],
)
def test_a_text_that_breaks_off_is_read(reader: Reader, after: str) -> None:
    """Rules look at the words behind a word, and the last one has none."""
    end = 0
    while (end := BROKEN_OFF.find(after, end)) >= 0:
        end += len(after)
        reader.read(Report("r-cut", BROKEN_OFF[:end], title=BROKEN_OFF[:end]))
