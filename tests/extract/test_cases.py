"""Sentences of ours with the figures, times and places that a careful editor reads from them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.model.vocabulary import PlaceRole

PUBLISHED = datetime(2020, 1, 8, 18, tzinfo=UTC)  # a Wednesday
Row = tuple[str, float | None, float | None, float | None]


def _read(reader: Reader, text: str) -> tuple[Report, Reading]:
    report = Report("r-case", text, outlet="The Test Post", published=PUBLISHED)
    return report, reader.read(report)


def _figures(reader: Reader, text: str) -> list[Row]:
    _, found = _read(reader, text)
    return [(one.measure.value, one.low, one.best, one.high) for one in found.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll of the earthquake in the south has risen to nine, the ministry said.", ("killed", 9, 9, 9)),
        ("The number of deaths had by Monday climbed to 34.", ("killed", 34, 34, 34)),
        ("As many as 40 people may be under the rubble.", ("missing", None, None, 40)),
        ("Around 2,300 people have lost their homes.", ("displaced", None, 2300, None)),
        ("The number of people without homes has gone down to 1,800.", ("displaced", 1800, 1800, 1800)),
        ("Of these, 900 are staying in schools.", ("displaced", 900, 900, 900)),
        ("At least 22 people lost their lives.", ("killed", 22, None, None)),
        ("So far 21 martyrs have been recovered.", ("killed", 21, 21, 21)),
        ("The trucks were taking 62 patrolmen from Pasto to Tumaco when the bomb went off.", ("present", 62, 62, 62)),
        ("There is one death, that of the watchman, and not one more.", ("killed", 1, 1, 1)),
        ("The clinic had treated 71 people.", ("injured", 71, 71, 71)),
        ("The minister rejected a toll of 22 given by the mayor.", ("killed", 22, 22, 22)),
        ("That 34 American soldiers have been diagnosed with concussion was not told.", ("injured", 34, 34, 34)),
        ("More than a dozen missiles were fired.", ("launched", 13, None, None)),
        ("An earthquake measuring 6.2 hit the coast.", ("magnitude", 6.2, 6.2, 6.2)),
        ("Between 30 and 40 people were arrested.", ("detained", 30, None, 40)),
        ("No one was killed.", ("killed", 0, 0, 0)),
        ("Up to 30 people were hurt.", ("injured", None, None, 30)),
        ("Dozens of houses were destroyed.", ("destroyed", 24, None, None)),
        ("Two adult males were pronounced deceased at the scene.", ("killed", 2, 2, 2)),
        ("Three juvenile females were shot.", ("injured", 3, 3, 3)),
        ("The gas killed six people and made 1,480 ill.", ("injured", 1480, 1480, 1480)),
        ("The stew left 40 pupils sick, the head said.", ("injured", 40, 40, 40)),
    ],
)
def test_a_figure(text: str, expected: Row, reader: Reader) -> None:
    assert expected in _figures(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "It was three times the number it gave before.",
        "She is 34 years old and lives at 12 Elm Street.",
        "Iran fired missiles, one more than officials first reported.",
        "The 1st Battalion left on May 3 at 5:30 p.m.",
        "Call 252-972-1411.",
        "Toll-free number: 143.",
        "The hotline is 1122.",
        "Families may ring the ministry (hotline: 112).",
        "Helpline : 143.",
        "We found no trace of destroyed aircraft at the airport, the observatory said.",
        "No shot has been fired since midnight, the foreign ministry said.",
    ],
)
def test_what_counts_nothing(text: str, reader: Reader) -> None:
    assert [row for row in _figures(reader, text) if row[0] != "duration"] == []


def test_two_values_of_one_magnitude_and_one_told_again(reader: Reader) -> None:
    text = (
        "The magnitude of the quake, which struck at 9:52 p.m. on Tuesday, was put at 5.9 by the observatory and at 6.2 by "
        "the center. Another institute gave it as 6.4."
    )
    assert [row[2] for row in _figures(reader, text) if row[0] == "magnitude"] == [5.9, 6.2, 6.4]


def test_parts_of_a_run_are_parts(reader: Reader) -> None:
    _, found = _read(reader, "They counted 22 missiles, 17 of them at Kirkuk and five at Mosul.")
    whole, *parts = found.figures
    assert whole.best == 22
    assert [(part.best, part.part_of, part.place) for part in parts] == [(17, 0, "Kirkuk"), (5, 0, "Mosul")]


def test_the_wounded_are_of_the_group_told_before(reader: Reader) -> None:
    _, found = _read(reader, "At least 80 American soldiers were killed and around 200 wounded.")
    assert [(one.measure.value, one.group) for one in found.figures] == [
        ("killed", "American soldiers"),
        ("injured", "American soldiers"),
    ]


def test_200_more_wounded_are_no_change_of_the_killed(reader: Reader) -> None:
    _, found = _read(reader, "The strike killed 80 soldiers and wounded 200 more.")
    assert all(one.change.by is None for one in found.figures)


def _times(reader: Reader, text: str) -> list[tuple[str, datetime | None]]:
    return [(one.text, one.begins) for one in _read(reader, text)[1].times]


@pytest.mark.parametrize(
    ("text", "words", "begins"),
    [
        ("Missiles fell at 22:30 GMT on Tuesday.", "22:30 GMT on Tuesday", datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("It began at 5:30 p.m. EST on Tuesday.", "5:30 p.m. EST on Tuesday", datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("It was 5:30 p.m. EST (6:30 a.m. Wednesday, Manila time).", "6:30 a.m. Wednesday",
         datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("It was 5:30 p.m. EST (6:30 a.m. Wednesday, Manila time).", "5:30 p.m. EST",
         datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("It came at 5:30 in the afternoon in Washington, or 1:30 a.m. on Wednesday in Iraq.", "5:30 in the afternoon",
         datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("They fell at 1:30 a.m. on Wednesday in Iraq.", "1:30 a.m. on Wednesday", datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
        ("It began at 5 a.m. Baghdad time.", "5 a.m. Baghdad time", datetime(2020, 1, 8, 2, tzinfo=UTC)),
        ("It struck at 23:30 Danish time on Tuesday.", "23:30 Danish time on Tuesday",
         datetime(2020, 1, 7, 22, 30, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_a_time(text: str, words: str, begins: datetime, reader: Reader) -> None:
    assert (words, begins) in _times(reader, text)


@pytest.mark.parametrize("text", ["A year after the strike, the base is open.", "It came four days after a drone killed him.",
                                  "Six hours before dawn they left."])  # fmt: skip
def test_what_counts_from_something_told_is_no_moment(text: str, reader: Reader) -> None:
    assert [begins for _, begins in _times(reader, text)] == [None]


def _places(reader: Reader, text: str) -> list[tuple[str, str | None, str]]:
    return [(one.text, one.country, one.role.value) for one in _read(reader, text)[1].places]


def test_seats_are_no_places_of_the_event(reader: Reader) -> None:
    text = "A quake struck Tarija, Bolivia, the ministry in La Paz said. “We felt it,” officials said in Berlin."
    roles = {words: role for words, _, role in _places(reader, text)}
    assert roles["Tarija"] == PlaceRole.HIT.value
    assert roles["La Paz"] == roles["Berlin"] == PlaceRole.SEAT.value


def test_a_short_name_in_a_country_nobody_speaks_of_is_chance(reader: Reader) -> None:
    text = "TARIJA, Bolivia (Wire) — Two hikers were found in the Sama mountains."
    assert ("Sama", "CN", "hit") not in _places(reader, text)
    assert not [row for row in _places(reader, text) if row[1] == "CN"]


def test_a_base_is_found_under_its_spellings(reader: Reader) -> None:
    for name in ("Al-Assad air base", "Ain al-Asad", "Ayn al-Asad air base"):
        _, found = _read(reader, f"Rockets were fired at {name} in Iraq.")
        assert any(place.name == "Al Asad Air Base" for place in found.places), name


def test_a_stronger_one_is_no_number(reader: Reader) -> None:
    text = "The quake struck five days after a stronger one killed 31 people further west."
    assert [row for row in _figures(reader, text) if row[0] == "killed"] == [("killed", 31, 31, 31)]


def test_an_entry_of_a_list_is_no_part_of_the_one_before(reader: Reader) -> None:
    text = "The toll stands as follows:\n\n- hospitalised: 31, of whom 6 are in a serious condition\n- deaths: 1, a guard of 52"
    assert ("killed", 1, 1, 1) in _figures(reader, text)


def test_more_who_were_hurt_are_no_more_than_before_beside_the_dead(reader: Reader) -> None:
    _, found = _read(reader, "Three people were killed in the blast. Five more people were wounded.")
    assert [(one.measure.value, one.best, one.change.by) for one in found.figures] == [
        ("killed", 3, None),
        ("injured", 5, None),
    ]


def test_those_charged_over_deaths_are_none_of_the_dead(reader: Reader) -> None:
    report = Report(
        "r-case",
        "Police named them.",
        title="Three charged in 2014 shooting that left teen dead, 6 injured",
        published=PUBLISHED,
    )
    killed = {one.best for one in reader.read(report).figures if one.measure.value == "killed"}
    assert 3 not in killed
