"""News of one town months apart: another deed, unless the later report tells of what comes long after one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from onrecord.link.incidents.facets import facets
from onrecord.link.incidents.matching import conflict, match_incidents
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind
from tests.link.made import NIGHT
from tests.link.test_incidents import told

FLOOD = "{} people died in a flood in Bakel on {}, the governor said. Rescuers searched homes on the river bank."
CRASH = (
    "{} people died in a bus crash in Bakel on {}, the governor said. Rescuers searched the wreck on the river bank."
)
FIRE = "{} people died in a fire at a market in Bakel on {}, the governor said. Rescuers searched the ruins."

ELSEWHERE = "A fire at a Bakel depot killed nine people. Smoke from the market hung over the river, rescuers said."


def news(
    text: str, trigger: str, kind: IncidentKind, days: float, outlet: str = "A Post", *, dated: bool = True
) -> MentionCard:
    begins = NIGHT + timedelta(days=days) if dated else None
    return told(text, trigger, kind, hours=24 * days + 3, begins=begins, where="Bakel", outlet=outlet)


def score(a: MentionCard, b: MentionCard) -> float:
    match = match_incidents(a, b)
    return match.score if match is not None else 0.0


@pytest.mark.parametrize("days", [150, 700])
def test_a_flood_and_a_crash_of_one_town_months_apart_are_two(days: float) -> None:
    flood = news(FLOOD.format(12, "Monday"), "flood", IncidentKind.FLOOD, 0)
    crash = news(CRASH.format(12, "Tuesday"), "crash", IncidentKind.CRASH, days, "B Post")
    assert conflict(flood, crash) == "months later, and of another kind"


def test_a_kind_is_misread_within_weeks() -> None:
    flood = news(FLOOD.format(12, "Monday"), "flood", IncidentKind.FLOOD, 0)
    misread = news(FLOOD.format(12, "Monday"), "died", IncidentKind.CRASH, 20, "B Post")
    assert conflict(flood, misread) is None


def test_two_fires_of_one_town_months_apart_are_two() -> None:
    first = news(FIRE.format(9, "Monday"), "fire", IncidentKind.FIRE, 0)
    second = news(FIRE.format(9, "Friday"), "fire", IncidentKind.FIRE, 200, "B Post")
    assert conflict(first, second) == "200 days apart, in reports as far apart"
    untold = news(ELSEWHERE, "fire", IncidentKind.FIRE, 200, "B Post", dated=False)
    soon = news(ELSEWHERE, "fire", IncidentKind.FIRE, 3, "B Post", dated=False)
    match = match_incidents(first, untold)
    assert match is not None
    assert [reason.score for reason in match.reasons if reason.rule == "months"] == [-2.0]
    assert match.score < score(first, soon)


@pytest.mark.parametrize(
    ("head", "joins"),
    [
        ("Commission faults market owner over fire.", True),
        ("Market owner sentenced over fire.", True),
        ("Bakel marks anniversary of fire.", True),
        ("Traders rebuild stalls in Bakel.", False),
        ("Bakel mourns nine after fire.", False),
    ],
)
def test_what_comes_long_after_a_deed_is_of_that_deed(head: str, joins: bool) -> None:
    first = news(FIRE.format(9, "Monday"), "fire", IncidentKind.FIRE, 0)
    text = f"{head} {FIRE.format(9, 'March')}"
    later = news(text, "fire", IncidentKind.FIRE, 200, "B Post", dated=False)
    assert facets(later).long_after is joins
    assert conflict(first, later) is None
    match = match_incidents(first, later)
    assert match is not None
    assert any(reason.rule == "months" for reason in match.reasons) is not joins


def test_months_say_nothing_where_both_tell_one_day() -> None:
    first = news(FIRE.format(9, "Monday"), "fire", IncidentKind.FIRE, 0)
    text = FIRE.format(9, "4 March 2021")
    recalled = told(text, "fire", IncidentKind.FIRE, hours=24 * 300, begins=NIGHT, where="Bakel", outlet="B Post")
    assert conflict(first, recalled) is None
    match = match_incidents(first, recalled)
    assert match is not None
    assert all(reason.rule != "months" for reason in match.reasons)
