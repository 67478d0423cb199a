"""Single rules from the words to the record: who is counted where one person is told, whose soldiers they are, who counts, and what a later report recalls by its number."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.vocabulary import State
from tests.streams.test_sides_and_counts import BUS, HOTEL, counts, records_of

AMBUSH = "NAIROBI, May 14 (Field Wire) — Fighters ambushed a convoy of the Kenyan army near Garissa on Tuesday"


def test_one_who_is_told_by_what_he_is_is_not_all_who_died(tmp_path: Path, reader: Reader) -> None:
    text = HOTEL + "A guard was killed at the gate, the hotel’s manager, Amina Odhiambo, said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    told = {amount.group_key: amount.best for _, amount in counts(record, "killed")}
    assert told[""] == 9
    assert told["guard"] == 1
    assert dict(record.tolls)["killed"].best == 9


@pytest.mark.parametrize("first", ["Nine soldiers are dead", "Nine Kenyan soldiers are dead"])
def test_soldiers_that_an_officer_counts_are_those_that_his_minister_counts_later(
    tmp_path: Path, reader: Reader, first: str
) -> None:
    record = records_of(
        tmp_path,
        reader,
        ("Field Wire", f"{AMBUSH}, killing six soldiers, Kenyan army spokesman Colonel Peter Wafula said."),
        (
            "Garissa Post",
            f"A convoy was ambushed near Garissa on Tuesday.\n\n{first}, up from six, according to Colonel Wafula.",
        ),
        ("Field Wire", f"{AMBUSH}, killing eleven Kenyan soldiers, Kenya’s defence minister, Ruth Achieng, said."),
    )[0]
    states = {amount.best: claim.standing.state for claim, amount in counts(record, "killed") if amount.best}
    assert states[9] is State.SUPERSEDED
    assert states[11] is State.LIVE


@pytest.mark.parametrize(
    "words",
    [
        "The regional hospital in Cusco received 31 wounded people.",
        "Regional Hospital of Cusco: 31 injured admitted, three of them critical.",
        "18:05 — Evening count of the regional hospital: 31 wounded taken in since noon.",
    ],
)
def test_a_hospital_counts_whom_it_received(tmp_path: Path, reader: Reader, words: str) -> None:
    record = records_of(tmp_path, reader, ("Field Wire", f"{BUS}{words}"))[0]
    claim = next(claim for claim, amount in counts(record, "injured") if amount.best == 31)
    assert "hospital" in claim.origins[0].party.name.lower()
    assert not claim.origins[0].party.own


def test_a_clinic_that_treats_so_many_a_day_counts_nobody(tmp_path: Path, reader: Reader) -> None:
    record = records_of(tmp_path, reader, ("Field Wire", f"{BUS}The clinic in Cusco treats 200 patients a day."))[0]
    assert not any(amount.best == 200 and not claim.origins[0].party.own for claim, amount in counts(record, "injured"))


def test_what_a_spokesman_leaves_at_seven_is_no_part_of_the_eleven_before_it(tmp_path: Path, reader: Reader) -> None:
    text = (
        HOTEL
        + "A rights group said that 11 people had died. The government spokesman said that the toll remained at nine."
    )
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert all(amount.part_of is None for _, amount in counts(record, "killed"))


def test_a_report_months_on_recalls_an_incident_by_its_number_and_month(tmp_path: Path, reader: Reader) -> None:
    later = (
        "LIMA, Oct 3 (Andes Agency) — A minibus overturned near Puno on Thursday, injuring four people, police said.\n\n"
        "In May, 12 people died when a bus plunged into a ravine in Peru."
    )
    found = records_of(tmp_path, reader, ("Field Wire", BUS), ("Andes Agency", later))
    bus = next(record for record in found if any(main for _, main in record.reports) and "Cusco" in record.title)
    assert len(bus.reports) == 2
