"""What the sixteenth round of streams brought up, from the words to the record: what is told of another town, when and where communiqués are written, whose
dead a paragraph counts, what is kept back. Other names and numbers than there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.model.vocabulary import TimePrecision
from tests.streams.test_told import counts, record_of


def read(reader: Reader, text: str, title: str = "") -> Reading:
    return reader.read(Report("r-told", text, title=title or None, published=datetime(2024, 5, 14, 18, tzinfo=UTC)))


def test_a_deed_of_another_kind_in_a_far_town_is_another(reader: Reader) -> None:
    text = (
        "DOUALA, May 14 (Field Wire) - An explosion killed four workers at a paint plant in the Cameroonian port of Douala on Tuesday, the governor said.\n\n"
        "The blast was heard across the harbour.\n\n"
        "Earlier on the same day, soldiers raided a village near Bamenda. The army says that it killed eight rebels there."
    )
    found = read(reader, text).incidents
    assert [one.kind.value for one in found if one.background] == ["attack"]
    assert [one.kind.value for one in found if not one.background] != ["attack"]


def test_a_sentence_goes_on_under_the_date_of_the_one_before(reader: Reader) -> None:
    text = (
        "MAPUTO, May 14 (Field Wire) - Three dock workers were injured on Tuesday when a fire broke out on a jetty in Maputo, the port said.\n\n"
        "On April 2, missiles hit an air base near Nampula. Four guards were killed and 21 soldiers were injured."
    )
    found = read(reader, text)
    told = {one.background: {found.figures[index].best for index in one.figures} for one in found.incidents}
    assert told == {False: {3.0}, True: {4.0, 21.0}}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Eight people died on Tuesday when a bus left the road near Gitega and fell into a ravine, police said.", "crash"),
        ("The missile force of the Armed Forces carried out an operation against the Sabha base on Tuesday. Twelve soldiers died.", "attack"),
    ],
)  # fmt: skip
def test_deeds_in_words_that_were_not_heard(reader: Reader, text: str, kind: str) -> None:
    assert [one.kind.value for one in read(reader, text).incidents if not one.background] == [kind]


def test_a_device_that_was_defused_is_no_bombing(reader: Reader) -> None:
    text = "Troops stopped a van near Gitega on Tuesday. Six rifles were seized and an improvised explosive device was defused."
    assert not any(one.kind.value == "bombing" for one in read(reader, text).incidents)


def test_a_communique_is_dated_where_its_writer_sits(tmp_path: Path, reader: Reader) -> None:
    text = "Quito, 14 May 2024\n\nA bus fell into a gorge near Loja at 4:10 a.m. on Tuesday. Nine people were killed."
    record = record_of(tmp_path, reader, ("Ministry of the Interior, Ecuador", text))
    assert (record.begins, record.precision) == (datetime(2024, 5, 14, 9, 10, tzinfo=UTC), TimePrecision.MINUTE)
    assert "Quito" not in {place.name for place in record.places}


def test_a_minute_in_nobodys_zone_does_not_set_the_beginning(tmp_path: Path, reader: Reader) -> None:
    unzoned = "A shooting at the greyhound stadium left two dead at 9:40 p.m. on Monday, its owners said. Two men, 41 and 52, were shot in the car park."
    zoned = (
        "LIMERICK, Ireland, May 14 (Field Wire) - Two people were shot dead in the car park of the greyhound stadium in Limerick at 9:40 p.m. (2040 GMT) on Monday, "
        "police said. The two men were 41 and 52."
    )
    record = record_of(tmp_path, reader, ("Racing Gazette", unzoned), ("Field Wire", zoned))
    assert len(record.reports) == 2
    assert record.begins == datetime(2024, 5, 13, 20, 40, tzinfo=UTC)


def test_the_countrys_minister_is_of_the_country_named_and_not_of_a_people(reader: Reader) -> None:
    text = "A base in northern Chad where French and Dutch troops are stationed was attacked on Tuesday, the country's interior minister said."
    (statement,) = (one for one in read(reader, text).statements if one.source is not None)
    assert statement.source is not None
    assert statement.source.country == "TD"


def test_its_commissioner_is_of_the_body_named_last(tmp_path: Path, reader: Reader) -> None:
    text = (
        "TEGUCIGALPA, Honduras, May 14 (Field Wire) - Floods near Tela cut power lines on Tuesday, according to the state power company.\n\n"
        'Copeco has boats in the water. "We have found 17 dead," said its commissioner, Jorge Paz.'
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    sides = {
        share.party.side for claim, amount in counts(record, "killed") for share in claim.origins if amount.best == 17
    }
    assert sides == {"honduras"}


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [
        ("9:40 p.m. (2040 GMT) on Monday", 20, 40),
        ("12:30 a.m. (2330 GMT) on Monday", 23, 30),
    ],
)
def test_a_day_behind_brackets_is_the_clock_times_before_them(
    reader: Reader, words: str, hour: int, minute: int
) -> None:
    text = f"LIMERICK, Ireland, May 14 (Field Wire) - Two people were shot dead in Limerick at {words}, police said."
    told = [time for time in read(reader, text).times if time.precision is TimePrecision.MINUTE]
    assert len({time.begins for time in told}) == 1
    assert told[0].begins is not None
    assert (told[0].begins.hour, told[0].begins.minute) == (hour, minute)
    assert told[0].value is not None
    assert told[0].value.startswith("2024-05-13")


@pytest.mark.parametrize(
    ("words", "gap"),
    [
        ("She would not say which unit had been in the village.", "withheld"),
        ("It is not known which unit carried out the raid.", "open"),
    ],
)
def test_who_did_it_is_kept_back_or_not_known(tmp_path: Path, reader: Reader, words: str, gap: str) -> None:
    text = f"GITEGA, Burundi, May 14 (Field Wire) - Soldiers raided a village near Gitega on Tuesday and killed nine people, Minister Ana Roe said. {words}"
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert (f"by {gap}") in {f"{unknown.slot} {unknown.gap.value}" for unknown in record.unknowns}


def test_the_first_word_of_a_longer_name_is_no_place(reader: Reader) -> None:
    text = "A mudslide buried the village of Santa Rosita near Tingo María in Peru on Tuesday, and nine people died, police said."
    assert {(place.name, place.country) for place in read(reader, text).places} == {
        ("Santa Rosita", None),
        ("Tingo María", "PE"),
        ("Peru", "PE"),
    }


@pytest.mark.parametrize(
    ("behind", "killed"),
    [
        ("Last week Hurricane Rosa killed 37 people on the country's north coast.", 37.0),
        ("Four people died after a gunman opened fire at a market in Choluteca on April 2.", 4.0),
    ],
)
def test_what_a_closing_paragraph_recalls_is_another(reader: Reader, behind: str, killed: float) -> None:
    text = (
        "COMAYAGUA, Honduras, May 14 (Field Wire) - Eleven people died on Tuesday when a bus left the road near Comayagua and fell into a ravine, police said.\n\n"
        "There were 34 people on the bus. The driver has been held.\n\n" + behind
    )
    found = read(reader, text)
    told = {one.background: {found.figures[index].best for index in one.figures} for one in found.incidents}
    assert killed in told[True]
    assert killed not in told[False]
