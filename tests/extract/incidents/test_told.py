"""What a report tells of, in wordings of local news, wires and bulletins that were once misread."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import IncidentMention
from onrecord.model.report import Report

PUBLISHED = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday


def _told(reader: Reader, title: str, text: str) -> tuple[Report, tuple[IncidentMention, ...]]:
    report = Report("r-told", text, title=title, outlet="The Test Post", published=PUBLISHED)
    return report, reader.read(report).incidents


@pytest.mark.parametrize(
    ("title", "text", "kinds"),
    [
        (
            "Vehicle into crowd at county fair",
            "A pickup truck broke through a barricade in Faribault and struck multiple pedestrians. Two people were pronounced dead at the "
            "scene. We are aware of posts on social media about gunfire. We have no evidence that any shots were fired.",
            ["attack"],
        ),
        ("Three dead as man drives van into parade", "Three people died when a man drove a van into a parade in Keld.", ["attack"]),
        ("Truck plows through market, killing two", "A truck plowed through the market in Lima, killing two people.", ["crash"]),
        ("President walks through crowd", "The president left his car and walked through the crowd at a fair.", ["other"]),
        (
            "Drones hit Kosti",
            "The militia attacked Kosti with nine drones. Air defences shot down seven of them. Two drones fell on a school.",
            ["strike"],
        ),
        ("Grenade at post", "Two men threw a grenade at a police post in Bogota on Sunday.", ["bombing"]),
    ],
)  # fmt: skip
def test_kinds(reader: Reader, title: str, text: str, kinds: list[str]) -> None:
    _, found = _told(reader, title, text)
    assert [one.kind.value for one in found] == kinds


@pytest.mark.parametrize(
    ("title", "text", "begins"),
    [
        (
            "Rebels say they ambushed convoy",
            "BOGOTA, March 2 (Wire) - A faction claimed responsibility on Monday for an ambush in which 14 people were killed near Tumaco.",
            None,
        ),
        (
            "Five jailed over ambush",
            "BOGOTA, March 2 (Wire) - A judge on Monday sent five men to jail for the ambush of a convoy near Tumaco in September.",
            "2025-09-01",
        ),
        ("Bulletin No. 3: sinking of a launch", "BULLETIN NO. 3\nMonday, 2 March 2026, 11:00 hrs\n\n19 bodies have been recovered.", None),
    ],
)  # fmt: skip
def test_whose_a_day_is(reader: Reader, title: str, text: str, begins: str | None) -> None:
    _, found = _told(reader, title, text)
    deeds = [one for one in found if one.kind.value != "trial"]
    assert [one.begins.date().isoformat() if one.begins else None for one in deeds] == [begins]


@pytest.mark.parametrize(
    "after",
    [
        "It was the second such accident this month. The launch Rupali sank at Chandpur two weeks ago, with the loss of 43 lives.",
        "In Khulna, a trawler capsized late on Saturday and 43 people drowned. Officials saw no connection.",
        "The police chief attributed the accident to a wave and ruled out any relation to the capsizing near Khulna in which 43 people drowned.",
    ],
)
def test_another_of_its_kind_stays_apart(reader: Reader, after: str) -> None:
    report, found = _told(
        reader,
        "Seven drown as boat capsizes",
        f"DHAKA, March 2 (Wire) - Seven people drowned after a trawler capsized off Bhola on Sunday, police said.\n\n{after}",
    )
    figures = reader.read(report).figures
    told = [{report.words(figures[i].span) for i in one.figures} for one in found]
    assert sorted("43" in one for one in told) == [False, True]
    assert not any({"Seven", "43"} <= one for one in told)


def test_the_state_before_a_city_is_no_town(reader: Reader) -> None:
    report = Report(
        "r-city", "A truck hit a crowd in the Minnesota city of Faribault on Sunday.", outlet="The Test Post", published=PUBLISHED
    )  # fmt: skip
    places = [(one.name, one.precision.value if one.precision else None) for one in reader.read(report).places]
    assert places == [("Minnesota", "region"), ("Faribault", "locality")]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The general attributed the attack in Keld to a local gang and ruled out any relation to the ceasefire.", "a local gang"),
        ("The army blamed the bombing on the rebels and vowed to respond.", "the rebels"),
        ("The army blamed the bombing on the Front and allied militias.", "the Front and allied militias"),
    ],
)  # fmt: skip
def test_who_is_blamed_ends_where_something_else_is_done(reader: Reader, text: str, by: str) -> None:
    _, found = _told(reader, "Attack in Keld", text)
    assert {role.text for one in found for role in one.roles if role.role.value == "by"} == {by}
