"""Places of whole reports of ours: where the outlet is, landmarks, and what was once read wrong."""

from __future__ import annotations

import pytest

from onrecord.extract.page import Page
from onrecord.extract.places.finder import PlaceGrammar
from onrecord.extract.places.gazetteer import Gazetteer
from onrecord.extract.reader import Reader
from onrecord.model.reading import Place
from onrecord.model.report import Report
from onrecord.model.vocabulary import PlacePrecision, PlaceRole


def _places(reader: Reader, text: str, **told: str) -> dict[str, Place]:
    return {place.text: place for place in reader.read(Report("r", text, **told)).places}  # type: ignore[arg-type]


def test_the_outlets_home_tells_which_town(reader: Reader) -> None:
    text = "A man was stabbed in Hamilton on Friday, police said."
    assert _places(reader, text, url="https://www.example.co.nz/1")["Hamilton"].country == "NZ"
    assert _places(reader, text, url="https://www.example.ca/1")["Hamilton"].country == "CA"


def test_a_papers_own_area(reader: Reader) -> None:
    text = "Crews were called to a fire in Winchester on Friday."
    assert _places(reader, text)["Winchester"].country == "GB"
    assert _places(reader, text, outlet="Lexington Herald Leader")["Winchester"].within[1:2] == ("Kentucky",)
    assert _places(reader, text, url="https://www.lexingtonherald.com/a")["Winchester"].within[1:2] == ("Kentucky",)


def test_a_landmark_is_placed_by_what_holds_it(reader: Reader) -> None:
    text = (
        "LEEDS, England (Wire) — Two people were shot in Leeds on Friday. The wounded were taken to Quarry Hill Hospital. "
        "Police closed Briggate Street."
    )
    found = _places(reader, text)
    hospital = found["Quarry Hill Hospital"]
    assert (hospital.country, hospital.precision) == ("GB", PlacePrecision.LOCALITY)
    assert hospital.name == "Quarry Hill Hospital"
    assert hospital.within[:1] == ("Leeds",)
    assert hospital.gazetteer_id == found["Leeds"].gazetteer_id


def test_an_unknown_name_stays_unresolved(reader: Reader) -> None:
    found = _places(reader, "Looters came to Drumbelloway, in the south of Ireland, at night.")
    assert found["Drumbelloway"].gazetteer is None
    assert found["Drumbelloway"].precision is None
    assert found["Ireland"].country == "IE"


def test_containing_places_run_from_the_smallest_to_the_country(reader: Reader) -> None:
    found = _places(reader, "A car hit a wall in Rocky Mount, North Carolina, on Friday.")
    assert found["Rocky Mount"].within[-2:] == ("North Carolina", "United States")


def test_a_word_that_is_a_towns_code_is_no_place(gazetteer: Gazetteer) -> None:
    """ "THE" is the code of an airport: every "The" was weighed as its town, and streets were placed there."""
    found = PlaceGrammar(gazetteer).find_places(Page(Report("r", "The bridge was shut. The THE was shut.")))
    assert found == ()


def test_two_names_side_by_side_end(gazetteer: Gazetteer) -> None:
    """A name that ended where a capitalised word of no place began was looked at for ever."""
    assert PlaceGrammar(gazetteer).find_places(Page(Report("r", "In Paris Xqz and in Xqz Paris Xqz.")))


def test_a_country_named_after_a_town_is_the_country(reader: Reader) -> None:
    found = _places(reader, "They were flown to Camp Buehring, Kuwait, and stayed in Kuwait for a week.")
    assert found["Kuwait"].precision is PlacePrecision.COUNTRY


def test_a_noun_after_an_areas_word_leaves_the_town(reader: Reader) -> None:
    found = _places(reader, "Residents of Moscow region fled. In Paris, region officials met.")
    assert found["Paris"].precision is PlacePrecision.LOCALITY


def test_a_town_has_its_own_zone(gazetteer: Gazetteer, reader: Reader) -> None:
    found = _places(reader, "A man was shot in Lethbridge, Alberta, on Friday.")
    assert gazetteer.zone(found["Lethbridge"]) == "America/Edmonton"
    assert gazetteer.zone(_places(reader, "A man was shot in Canada on Friday.")["Canada"]) is None


def test_an_upper_case_dateline_with_a_date_and_a_full_stop(reader: Reader) -> None:
    found = _places(reader, "DUSHANBE, 12 April. The ministry said that two houses fell in Khorugh.")
    assert found["DUSHANBE"].role is PlaceRole.DATELINE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two soldiers were wounded in the attack on the Tell Amud base in Syria on Sunday.", ["Tell Amud"]),
        ("Rockets hit the Wadi Tamur air base in Syria on Sunday, the army said.", ["Wadi Tamur"]),
        ("Israel struck a Hezbollah base in Syria on Sunday. A Marine Corps base was hit too.", []),
        ("Rockets hit an Iraqi base in Syria on Sunday.", []),
    ],
)
def test_a_base_that_the_index_does_not_have_keeps_its_whole_name(reader: Reader, text: str, names: list[str]) -> None:
    found = reader.read(Report("r", text)).places
    assert [one.name for one in found if one.country == "SY" and one.name != "Syria"] == names


def test_a_base_lies_in_the_country_of_its_sentence_and_not_at_the_dateline(reader: Reader) -> None:
    text = (
        "WARSAW, 14 September (Wire) - The Operational Command said on Sunday that rockets had fallen near the Wadi Keld base in Iraq.\n\n"
        "The command's headquarters in Warsaw is in touch with the families."
    )
    assert [one.country for one in reader.read(Report("r", text)).places if one.name == "Wadi Keld"] == ["IQ"]


def test_a_governor_s_is_a_first_level_region(reader: Reader) -> None:
    text = "The number of dead is now two, the governor of Sinop, Meryem Tok, says. One of them was flown to Samsun."
    found = {one.text: one for one in reader.read(Report("r", text)).places}
    assert (found["Sinop"].country, found["Sinop"].precision) == ("TR", PlacePrecision.REGION)
