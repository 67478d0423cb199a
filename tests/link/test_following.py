"""What two reports of one incident may differ in: a part of a toll and the whole, a count that rose, the day of what followed, a misread kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from onrecord.link.incidents.cards import card
from onrecord.link.incidents.comparing import days_apart, figures
from onrecord.link.incidents.matching import conflict, match_incidents
from onrecord.model.evidence import MentionCard
from onrecord.model.reading import Figure
from onrecord.model.report import Report
from onrecord.model.vocabulary import IncidentKind, Measure
from tests.link.made import NIGHT, counted, happened, place, reading, report
from tests.link.test_incidents import BASE, same, told

KILLED, INJURED = Measure.KILLED, Measure.INJURED


def blast(text: str, *figures_of: tuple[str, Measure, float], hours: float = 3.0) -> MentionCard:
    """A report on a blast with its counts."""
    one = report(text, f"Post {hours}", hours=hours)
    counts = [counted(one, words, measure, value) for words, measure, value in figures_of]
    return _card(one, counts)


def _card(one: Report, counts: list[Figure]) -> MentionCard:
    mention = replace(happened(one, "blast", IncidentKind.EXPLOSION, begins=None), figures=tuple(range(len(counts))))
    return card(one, reading(one, figures=counts, incidents=(mention,)), mention)


def test_who_was_taken_to_one_hospital_is_no_other_count_of_the_hurt() -> None:
    all_of_them = blast("The blast hurt 27 people.", ("27", INJURED, 27))
    ward = blast("After the blast four people were being treated at Mercy Hospital.", ("four", INJURED, 4), hours=9)
    others = blast("The blast hurt nine people.", ("nine", INJURED, 9), hours=1)
    assert figures(all_of_them, ward) == figures(ward, all_of_them) == []
    assert figures(others, blast("The blast hurt two people.", ("two", INJURED, 2), hours=9)) == [(INJURED, None)]


def test_a_toll_rises_and_does_not_fall() -> None:
    first = blast("The blast killed seven.", ("seven", KILLED, 7))
    later = blast("The blast killed 13.", ("13", KILLED, 13), hours=40)
    assert figures(first, later) == figures(later, first) == []
    earlier = blast("The blast killed 13.", ("13", KILLED, 13), hours=1)
    assert figures(first, earlier) == [(KILLED, None)]


def test_one_who_died_is_one_of_many() -> None:
    many = blast("The blast killed eleven.", ("eleven", KILLED, 11))
    girl = blast("A girl of six who was hurt in the blast has died.", ("A girl", KILLED, 1), hours=20)
    two = blast("The blast killed two.", ("two", KILLED, 2))
    assert figures(many, girl) == []
    assert figures(two, girl) == [(KILLED, None)]


def test_many_dead_say_more_than_one() -> None:
    def agreed(number: float) -> float:
        texts = (f"The blast killed {number}.", f"Of those in the blast {number} are dead.")
        a, b = (
            blast(text, (str(number), KILLED, number), hours=hours)
            for text, hours in zip(texts, (3.0, 9.0), strict=True)
        )
        sheet = match_incidents(a, b)
        assert sheet is not None
        return next(reason.score or 0.0 for reason in sheet.reasons if reason.rule == "killed")

    assert 0 < agreed(1.0) < agreed(2.0) < agreed(11.0)


def test_the_day_in_court_is_not_the_day_of_the_deed() -> None:
    deed = told("A baker was shot dead on Alder Street in Westhaven.", "shot", IncidentKind.SHOOTING)
    words = "The trial of the man who shot a baker dead on Alder Street began."
    court = told(words, "shot", IncidentKind.SHOOTING, hours=24 * 400, begins=NIGHT + timedelta(days=399))
    again = told(
        words.replace("The trial", "Word"),
        "shot",
        IncidentKind.SHOOTING,
        hours=24 * 400,
        begins=NIGHT + timedelta(days=399),
    )
    assert days_apart(deed, court) is None
    assert days_apart(deed, again) is not None


def test_a_misread_kind_has_a_misread_day() -> None:
    """A storm of 2001 that is read out of a report on who is to host a prize is no bar to it."""
    words = "Ellen Dane will host the Larkspur prize again, its academy said, after Dane tweeted a stormy picture."
    mine = told(words, "host", IncidentKind.OTHER)
    storm = told(
        f"{words} It is her second stint.",
        "stormy",
        IncidentKind.STORM,
        begins=NIGHT - timedelta(days=4000),
        outlet="B Post",
    )
    assert conflict(mine, storm) is None
    assert same(mine, storm)
    assert conflict(replace(mine, kind=IncidentKind.FLOOD), storm) is not None


def test_a_report_without_a_day_goes_on_with_what_is_told_beside_it() -> None:
    """Of a kind that few are learned of: weighed as other news is, but no more than makes a match, and not days later."""
    first = told(
        "Shells fell on a school and a petrol station of Bakel, the emergencies ministry said.",
        "Shells", IncidentKind.ARMED_CLASH, where="Bakel",
    )  # fmt: skip
    text = "The roofs of 26 houses are gone after the shelling of Ribat, the emergencies ministry said, and of a petrol station."
    spot = {**BASE, "lat": 15.6, "gazetteer_id": "903"}
    untold, later = (
        told(text, "shelling", hours=hours, begins=None, where="Ribat", spot=spot, outlet="B Post")
        for hours in (20, 90)
    )
    sheets = [match_incidents(first, one) for one in (untold, later)]
    assert ["headline" in {reason.rule for reason in sheet.reasons} for sheet in sheets if sheet is not None] == [
        True,
        False,
    ]
    assert all(sheet is not None and sheet.score < 0.7 for sheet in sheets)


def test_a_word_never_heard_before_finds_a_report_of_weeks_later() -> None:
    first = told("Forty men are trapped in the Silkbark tunnel.", "trapped", IncidentKind.COLLAPSE, where=None)
    later = told("A drill broke down at Silkbark.", "drill", IncidentKind.OTHER, hours=24 * 12, outlet="B Post")
    assert any("silkbark" in key for key in set(first.keys) & set(later.keys))


def test_a_hospital_named_after_its_town_is_in_it() -> None:
    town = told("A fire in Bakel killed eight.", "fire", IncidentKind.FIRE, where="Bakel")
    one = report("She jumped from the fire and is at Bakel General Hospital.", "B Post", hours=9)
    ward = place(one, "Bakel General Hospital", lat=None, lon=None, gazetteer_id=None)
    mention = happened(one, "fire", IncidentKind.FIRE, places=(0,))
    sheet = match_incidents(town, card(one, reading(one, places=(ward,), incidents=(mention,)), mention))
    assert sheet is not None
    assert any(reason.rule == "place" and (reason.score or 0) > 0 for reason in sheet.reasons)


def test_a_date_is_no_headline() -> None:
    one = replace(report("A dairy burned down in Palmer."), title="11 / 28 / 2005")
    mention = happened(one, "burned", IncidentKind.FIRE)
    assert "head:dairy" in card(one, reading(one, incidents=(mention,)), mention).marks
