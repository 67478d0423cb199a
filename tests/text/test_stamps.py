"""Entries of live pages by the clock times that head them."""

from __future__ import annotations

import pytest

from onrecord.text.stamps import entries, entries_since

POSTS = "10:58 Seven are dead.\n\n11:24 They hit it again.\n\n11:55 Nine are dead.\n\nThe head of the region"
PAGE = (
    "All times Central.\n\n12:20 p.m. — Three are dead.\n\n11:10 a.m. — One is dead.\n\n9:50 a.m. — A boom was heard."
)


def test_posts_stand_oldest_first_and_a_page_newest_first() -> None:
    assert [since for _, since in entries(POSTS)] == [2, 1, 0]
    assert [since for _, since in entries(PAGE)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("text", "words", "since"),
    [
        (POSTS, "Seven", 2),
        (POSTS, "Nine", 0),
        (POSTS, "The head", 0),
        (PAGE, "All times", 0),
        (PAGE, "Three", 0),
        (PAGE, "A boom", 2),
    ],
)
def test_what_was_put_there_since(text: str, words: str, since: int) -> None:
    assert entries_since(text, text.index(words)) == since


@pytest.mark.parametrize(
    "text", ["", "It sank at 12:40.", "12:40 Two boats sank.", "10:15 Tuesday was the deadline.\n\n9:00 Monday too."]
)
def test_no_entries(text: str) -> None:
    assert entries(text) == ()
