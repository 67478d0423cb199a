"""Names and parties as mentions: edges, levels, and what refers to what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from eval.mentions import Text, closed_up

from onrecord.extract.mentions import _before_name, _joined, join_mentions
from onrecord.extract.page import Page
from onrecord.extract.reader import Reader
from onrecord.model.reading import Mention
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import MentionLevel, MentionType


def mention(start: int, end: int, level: MentionLevel, same_as: int | None = None) -> Mention:
    return Mention(Span(start, end), "x" * (end - start), MentionType.PERSON, level, same_as)


def test_a_party_gives_way_to_the_name_it_holds_and_what_refers_to_it_follows() -> None:
    party = mention(0, 30, MentionLevel.NAME)
    pronoun = mention(40, 42, MentionLevel.PRONOUN, same_as=0)
    name = mention(4, 14, MentionLevel.NAME)
    assert join_mentions([party, pronoun], [name]) == (name, replace(pronoun, same_as=0))


def test_a_party_without_a_name_is_nominal() -> None:
    (found,) = join_mentions([mention(0, 9, MentionLevel.NAME)], [])
    assert found.level is MentionLevel.NOMINAL


def test_every_reference_is_to_an_earlier_mention() -> None:
    parties = [mention(20, 29, MentionLevel.NOMINAL), mention(40, 42, MentionLevel.PRONOUN, 0)]
    found = join_mentions(parties, [mention(5, 9, MentionLevel.NAME), mention(50, 55, MentionLevel.NAME)])
    assert [one.span.start for one in found] == [5, 20, 40, 50]
    assert [one.same_as for one in found] == [None, None, 1, None]


def test_names_end_at_line_ends_and_without_possessives(reader: Reader) -> None:
    text = "Regards,\nAngela Merkel\nBarack Obama\n\nGermany’s chancellor met President Obama's envoy in Berlin."
    names = [one for one in reader.read(Report("r", text)).mentions if one.level is MentionLevel.NAME]
    assert names
    for one in names:
        assert "\n" not in one.text
        assert not one.text.endswith(("’s", "'s", ",", " "))
        assert text[one.span.start : one.span.end] == one.text


def test_titles_and_the_are_no_part_of_a_name(reader: Reader) -> None:
    text = (
        "Gen. Maria Oduya spoke in Keld on Monday. Mrs. Lena Hartig and Sheikh Omar Balawi were hurt, the State Department said.\n\n"
        "President Tomas Reyes thanked Dr. Ilse Brandt. Pope Clement was not there."
    )
    names = [one.text for one in reader.read(Report("r", text)).mentions if one.level is MentionLevel.NAME]
    assert names == [
        "Maria Oduya", "Keld", "Lena Hartig", "Omar Balawi", "State Department", "Tomas Reyes", "Ilse Brandt", "Pope Clement",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "proper"),
    [
        ("Mr. King", "King"),
        ("King", "King"),
        ("The Hague", "The Hague"),
        ("the Hague", "Hague"),
        ("Prime Minister Rao", "Rao"),
    ],
)
def test_a_name_is_never_all_title(words: str, proper: str) -> None:
    assert words[_before_name(words, person=True) :] == proper


def test_a_name_marked_in_two_pieces_is_one_and_runs_over_a_wrapped_line_alone() -> None:
    lead = "SAN LEON, TODAY.\n\nTHE MAYOR WHO WAS FOUND DEAD IN THE TOWN YESTERDAY MORNING WAS "
    wrapped, listed = lead + "JUAN\nPAZ RUIZ.", "TODAY.\n\nJUAN\nPAZ RUIZ"

    def pieces(text: str) -> list[tuple[str, int, int]]:
        juan, paz = text.index("JUAN"), text.index("PAZ")
        return [("person", juan, juan + 4), ("person", paz, paz + 8)]

    ((_, start, end),) = _joined(Page(Report("r", wrapped)), pieces(wrapped))
    assert wrapped[start:end] == "JUAN\nPAZ RUIZ"
    assert _joined(Page(Report("r", listed)), pieces(listed)) == pieces(listed)
    apart = "Juan, Paz Ruiz"
    assert len(_joined(Page(Report("r", apart)), [("person", 0, 4), ("person", 6, 14)])) == 2


def test_text_closed_up_keeps_its_names() -> None:
    text = 'He told " Al - Keld TV " that Lena Hartig \'s sister ( Mia ) left .\n'
    names = frozenset(
        (text.index(one), text.index(one) + len(one), "person") for one in ("Lena Hartig", "Mia", "Al - Keld TV")
    )
    made = closed_up(Text(text, names, frozenset(), frozenset()))
    assert made.text == 'He told "Al-Keld TV" that Lena Hartig\'s sister (Mia) left.\n'
    assert {made.text[start:end] for start, end, _ in made.names} == {"Lena Hartig", "Mia", "Al-Keld TV"}
