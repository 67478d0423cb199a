"""What holds for every text: spans slice back, nothing raises, spellings of marks do not matter, what is not resolved says so."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extract.page import Page
from onrecord.extract.places.finder import PlaceGrammar
from onrecord.extract.places.gazetteer import Gazetteer
from onrecord.extract.reader import Reader
from onrecord.model.reading import Place
from onrecord.model.report import Report
from onrecord.model.vocabulary import PlaceRole
from tests.extract.places.cases import FIRST, LATER

PIECES = (
    "Paris , Texas . in London Ont. N.C. ( ) - — ’ ' al- Al-Asad base Ain Georgia Washington state the of County Lake Street St. Ft "
    "U.S. Kurdish Europe\n\n \n “ ” 12 A417 I-95 Mr Jordan York New The THE LIMA (AP) Hit was Ḩadīthah 東京 Ñ é . , in at from to"
).split(" ")


@pytest.fixture(scope="module")
def grammar(gazetteer: Gazetteer) -> PlaceGrammar:
    return PlaceGrammar(gazetteer)


def _sound(text: str, places: tuple[Place, ...]) -> None:
    last = 0
    for place in places:
        assert text[place.span.start : place.span.end] == place.text
        assert place.text.strip()
        assert last <= place.span.start < place.span.end
        last = place.span.end
        resolved = [place.gazetteer, place.gazetteer_id, place.lat, place.lon, place.precision]
        assert all(value is None for value in resolved) or all(value is not None for value in resolved)
        assert (place.gazetteer is not None) or place.name == place.text


def test_thousands_of_strings(grammar: PlaceGrammar) -> None:
    chance = random.Random(7)
    for _ in range(4_000):
        text = chance.choice(("", " ")).join(chance.choices(PIECES, k=chance.randint(0, 40)))
        _sound(text, grammar.find_places(Page(Report("r", text))))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text(grammar: PlaceGrammar, text: str) -> None:
    _sound(text, grammar.find_places(Page(Report("r", text))))


def test_the_shipped_reader_on_random_runs_of_names(reader: Reader) -> None:
    chance = random.Random(11)
    for _ in range(60):
        text = " ".join(chance.choices(PIECES, k=30))
        _sound(text, reader.read(Report("r", text)).places)


def _told(places: tuple[Place, ...]) -> list[tuple[str, str | None, PlaceRole]]:
    return [(place.name.replace("’", "'"), place.gazetteer_id, place.role) for place in places]


def test_curly_marks_and_dashes_read_like_plain(grammar: PlaceGrammar) -> None:
    pairs = [
        ("N'Djamena's market burned.", "N’Djamena’s market burned."),
        ("Nine died in Sana'a on Monday.", "Nine died in Sana’a on Monday."),
        ("Rockets hit the Al-Asad base in Iraq.", "Rockets hit the Al‐Asad base in Iraq."),
        ("KABUL - Two bombs went off.", "KABUL – Two bombs went off."),
        ("KABUL -- Two bombs went off.", "KABUL — Two bombs went off."),
        ("Iraq's army said so in Baghdad.", "Iraq’s army said so in Baghdad."),
    ]
    for plain, curly in pairs:
        found = [_told(grammar.find_places(Page(Report("r", text)))) for text in (plain, curly)]
        assert found[0] == found[1], plain
        assert found[0], plain


def test_reading_is_the_same_every_time(reader: Reader) -> None:
    text = " ".join(case.text for case in (FIRST + LATER)[::3])
    assert reader.read(Report("r", text)).places == reader.read(Report("r", text)).places


def test_other_reports_change_nothing(gazetteer: Gazetteer) -> None:
    """One report's names leave nothing behind in the finder."""
    first, second = PlaceGrammar(gazetteer), PlaceGrammar(gazetteer)
    texts = [case.text for case in FIRST + LATER]
    for text in texts[1:]:
        second.find_places(Page(Report("r", text)))
    assert first.find_places(Page(Report("r", texts[0]))) == second.find_places(Page(Report("r", texts[0])))
