"""When a page says that it was put up, in lines as sites write them; days and hours by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.report import Hints, Received, Report
from onrecord.read.dated import Dated, find_dated, is_dated
from onrecord.read.reports import read_received

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)
STORY = "Three people were hurt when a crane fell on a ferry in the port of Rijeka on Tuesday, the harbour master said."


def at(day: str, hour: str = "12:00") -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}:00+00:00")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("April 30, 2024", at("2024-04-30")),
        ("Tuesday 30 April 2024", at("2024-04-30")),
        ("Tue., Apr. 30, 2024 11:45 AM PDT", at("2024-04-30", "18:45")),
        ("Posted April 30th, 2024 at 5:19 pm", at("2024-04-30")),  # whose hour is not said
        ("Published on: Tue, 30 Apr 2024 at 09:56 IST", at("2024-04-30", "04:26")),
        ("30 April 2024, 18:07 (GMT+05:00)", at("2024-04-30", "13:07")),
        ("8:44AM BST 30 Apr 2024", at("2024-04-30", "07:44")),
        ("8: 05am UK, Tuesday 30 April 2024", at("2024-04-30", "07:05")),
        ("Tuesday 30 April 2024 03. 31 BST", at("2024-04-30", "02:31")),
        ("30 / 04 / 2024", at("2024-04-30")),
        ("2024 - 04 - 30", at("2024-04-30")),
        ("Article posted on 08. 04. 2024", at("2024-04-08")),
        ("8:13 AM PDT 4/8/2024", at("2024-04-08", "15:13")),
        ("FOR IMMEDIATE RELEASE April 30, 2024", at("2024-04-30")),
    ],
)
def test_a_line_that_says_when_the_page_was_put_up(line: str, moment: datetime) -> None:
    assert is_dated(line)
    assert find_dated(f"Crane falls on ferry\n{line}\n{STORY}") == Dated(moment, None)


@pytest.mark.parametrize(
    "line",
    [
        "4/8/2024",  # April or August
        "Posted 2 hours ago",
        "Updated at 11:15 GMT",
        "April 30",
        "On Tuesday, April 30, 2024, the crane fell.",
        "End of watch: Tuesday, April 30, 2024",
        "The Ferry of April 30, 2024",
        "31 February 2024",
        "1" * 400,
    ],
)
def test_a_line_that_says_no_day_or_something_else(line: str) -> None:
    assert not is_dated(line)
    assert find_dated(f"Crane falls on ferry\n{line}\n{STORY}") is None


def test_published_goes_before_a_bare_day_and_that_before_the_last_change() -> None:
    assert find_dated("Crane\n29 April 2024\nPublished: 28 April 2024\nUpdated: 30 April 2024, 10:00 GMT") == Dated(
        at("2024-04-28"), at("2024-04-30", "10:00")
    )
    assert find_dated("29 April 2024 Last updated at 10:00 GMT\nCrane") == Dated(at("2024-04-29"), None)
    assert find_dated("Crane\nLast updated 30 April 2024, 10:00 GMT") == Dated(
        at("2024-04-30", "10:00"), at("2024-04-30", "10:00")
    )


def test_only_the_head_is_asked() -> None:
    assert find_dated("\n".join([*[STORY] * 8, "30 April 2024"])) is None


def test_a_text_without_a_given_date_is_published_when_it_says_so() -> None:
    report = _read(f"30 April 2024\nCrane falls on ferry\n\n{STORY}")
    assert report.published == at("2024-04-30")
    assert report.title == "Crane falls on ferry"


def test_what_the_caller_says_wins_over_the_page() -> None:
    said = datetime(2024, 4, 29, 7, tzinfo=UTC)
    assert _read(f"Crane falls on ferry\n30 April 2024\n\n{STORY}", published=said).published == said


def test_a_day_that_was_still_to_come_is_not_when_it_was_published() -> None:
    report = _read(f"Programme of the fair\n30 May 2024\n\n{STORY}")
    assert report.published is None


@given(
    st.lists(
        st.sampled_from(
            ["Updated", "May", "2024", "31", "13/13/2024", ":", "GMT+99", "a.m.", " ", "/", "9" * 30, "00:99"]
        )
    )
)
def test_any_line_is_read_without_an_error(pieces: list[str]) -> None:
    find_dated("".join(pieces))


def _read(text: str, published: datetime | None = None) -> Report:
    reports, failures = read_received(Received(text.encode(), "a.txt", "file", NOW, None, Hints(published=published)))
    assert not failures
    return reports[0]
