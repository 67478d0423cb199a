"""What the sixth round of streams brought up: ships seized, notices with a number, communiqués of a coup, avalanches of other years."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import onrecord
from onrecord.extract.reader import Reader
from onrecord.model.evidence import Named
from onrecord.model.record import Record
from onrecord.model.report import Report
from onrecord.model.vocabulary import Role
from onrecord.pipeline import open_records
from onrecord.text.crafts import crafts_in
from tests.streams.test_going_on import origins
from tests.streams.test_told import NOW, counts, record_of

Told = tuple[str, str, str, str]


def records_of(folder: Path, reader: Reader, *texts: Told) -> list[Record]:
    """The records of (outlet, published, title, text)s, named r0, r1 …"""
    lines = [
        {"ref": f"r{n}", "outlet": outlet, "title": title, "published": moment, "received": moment, "text": text}
        for n, (outlet, moment, title, text) in enumerate(texts)
    ]
    (folder / "reports").mkdir()
    (folder / "reports" / "stream.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with open_records(str(folder / "records.sqlite"), now=NOW, reader=reader) as records:
        assert all(o.result == "added" for o in records.add(onrecord.gather(folder / "reports", now=NOW)))
        return list(records.incidents(NOW))


def told(records: list[Record]) -> set[frozenset[str]]:
    """The reports that each record is what they are on."""
    return {frozenset(str(ref.ref) for ref, main in record.reports if main) for record in records} - {frozenset()}


SEIZED = (
    "Delta Shipping",
    "2024-05-14T09:00:00Z",
    "Gunmen seize tanker off Nigeria, crew of 17 aboard",
    "Armed men have seized the Corinth Dawn, a Panama-flagged tanker, 90 nautical miles off the coast of Nigeria, the security firm Alder Risk said on "
    "Tuesday. The crew of 17 had locked themselves in.",
)
FREED = (
    "Field Wire",
    "2024-05-20T09:00:00Z",
    "Danish navy frees crew from pirates, two pirates killed",
    "COPENHAGEN, May 20 (Field Wire) - Danish commandos stormed a tanker held by pirates before dawn on Monday and freed its 17 crew after six days, "
    "Denmark's defence ministry said. They boarded the Corinth Dawn from a helicopter.",
)
JAILED = (
    "Field Wire",
    "2025-02-03T09:00:00Z",
    "Danish court jails four for hijacking of Corinth Dawn",
    "COPENHAGEN, Feb 3 (Field Wire) - A Danish court on Monday sentenced four men to 12 years in prison for hijacking the tanker Corinth Dawn and "
    "holding its crew for six days in May.",
)


def test_reports_of_one_ship_seized_are_of_one_incident(tmp_path: Path, reader: Reader) -> None:
    records = records_of(tmp_path, reader, SEIZED, FREED, JAILED)
    assert frozenset({"r0", "r1", "r2"}) in told(records)
    record = max(records, key=lambda one: len(one.reports))
    against = {
        claim.value.label for claim in record.claims if claim.slot == "against" and isinstance(claim.value, Named)
    }
    assert "Corinth Dawn" in against
    assert "Copenhagen" not in {place.name for place in record.places}, "where an agency wrote"


def test_a_ship_that_customs_seize_is_not_hijacked(reader: Reader) -> None:
    found = reader.read(Report("r", "Customs officers seized a ship with two tonnes of cocaine off Cadiz on Tuesday."))
    assert "abduction" not in {one.kind.value for one in found.incidents}


def test_of_a_people_no_state_is_the_doer(reader: Reader) -> None:
    text = "Danish marines stormed a tanker held by Nigerian pirates on Monday, the ministry said."
    found = reader.read(Report("r", text))
    assert "Nigerian" not in {role.text for one in found.incidents for role in one.roles if role.role is Role.BY}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The MV Corinth Dawn was hit.", ["Corinth Dawn"]),
        ("Pirates boarded the bulk carrier Alder Bay.", ["Alder Bay"]),
        ("The Alder Bay, a Maltese-flagged tanker, is adrift.", ["Alder Bay"]),
        ("Six crew aboard the Alder Bay are safe.", ["Alder Bay"]),
        ("Hijackers boarded Flight 62.", []),
        ("The ferry Sunday was late; the aircraft carrier USS Alder sailed.", []),
        ("A missile was fired at the vessel USS Alder.", []),
    ],
)
def test_ships_names(text: str, names: list[str]) -> None:
    assert list(crafts_in(text)) == names


NOTICE = (
    "MSCIO",
    "2024-05-14T11:00:00Z",
    "MSCIO WARNING 031/MAY/2024 - ATTACK",
    "MSCIO has received a report of an incident 60NM south of Aden, Yemen.\n\nThe Master of a tanker reported being approached by two skiffs at 0845 UTC. "
    "The crew are safe.",
)
UPDATE = (
    "MSCIO",
    "2024-05-14T16:00:00Z",
    "MSCIO WARNING 031/MAY/2024 - HIJACK - UPDATE 001",
    "The vessel has been boarded by unauthorised persons and is heading for the coast.",
)


def test_notices_of_one_number_are_of_one_incident(tmp_path: Path, reader: Reader) -> None:
    records = records_of(tmp_path, reader, NOTICE, UPDATE)
    assert frozenset({"r0", "r1"}) in told(records)
    record = max(records, key=lambda one: len(one.reports))
    assert record.begins == datetime(2024, 5, 14, 8, 45, tzinfo=UTC)


def test_an_agency_of_the_sea_that_has_received_a_report_speaks_for_itself(tmp_path: Path, reader: Reader) -> None:
    text = "MSCIO has received a report of an attack near Aden in Yemen. Three people were injured in the attack."
    record = record_of(tmp_path, reader, ("MSCIO", text))
    assert "MSCIO" in {name.removeprefix("the ") for name in origins(record, "injured", 3.0)}


COUP = (
    (
        "Field Wire", "2024-05-14T05:00:00Z", "Heavy gunfire at barracks in Chad's capital",
        "N'DJAMENA, May 14 (Field Wire) - Heavy gunfire rang out early on Tuesday from an army barracks in the capital of Chad, residents said. The shooting "
        "began at the Korbol camp, in the north of N'Djamena.",
    ),
    (
        "National Council of Redress", "2024-05-14T07:00:00Z", "Communiqué No. 1",
        "We, the forces united in the National Council of Redress, have decided to end the regime. The constitution is suspended and the government is dissolved. "
        "The borders of Chad are closed.\n\nDone at N'Djamena, 14 May 2024",
    ),
    (
        "Presidency of the Republic of Chad", "2024-05-14T08:00:00Z", "Communiqué of the Presidency of the Republic",
        "The Presidency of the Republic informs national opinion that misguided soldiers attempted this Tuesday, 14 May, to attack the institutions of the Republic. "
        "Calm has returned to N'Djamena. Two soldiers of the guard were killed and nine mutineers were arrested.",
    ),
    (
        "Field Wire", "2024-05-15T08:00:00Z", "Chad says mutiny over, five dead",
        "N'DJAMENA, May 15 (Field Wire) - Chad's government said on Wednesday that a mutiny in N'Djamena was over and that five people had been killed. The leader of the "
        "National Council of Redress is on the run.",
    ),
)  # fmt: skip


def test_gunfire_and_rival_communiques_are_of_one_coup(tmp_path: Path, reader: Reader) -> None:
    records = records_of(tmp_path, reader, *COUP)
    assert frozenset({"r0", "r1", "r2", "r3"}) in told(records)
    record = max(records, key=lambda one: len(one.reports))
    assert all(place.country in (None, "TD") for place in record.places), [place.name for place in record.places]
    assert any("Presidency" in name for name in origins(record, "killed", 2.0))


def test_an_avalanche_of_another_year_is_another(tmp_path: Path, reader: Reader) -> None:
    text = (
        "SION, May 14 (Field Wire) - Four skiers died in an avalanche near Arolla, the police said. They were on their way to a hut. The search has ended.\n\n"
        "In January 2022, seven people were killed by an avalanche near Zermatt.\n\nIt came two weeks after nine people were killed by an avalanche near Davos."
    )
    titled = ("Field Wire", "2024-05-14T05:00:00Z", "Avalanche near Arolla kills four skiers", text)
    again = (
        "Post",
        "2024-05-14T06:00:00Z",
        "Four die in Arolla avalanche",
        "Four skiers died in an avalanche near Arolla on Tuesday, the police said.",
    )
    records = records_of(tmp_path, reader, titled, again)
    record = max(records, key=lambda one: len(one.reports))
    assert {amount.best for _, amount in counts(record, "killed")} == {4.0}
    assert record.title.endswith("Switzerland") or "Arolla" in record.title


def test_what_a_police_note_has_found_so_far_is_the_polices(tmp_path: Path, reader: Reader) -> None:
    text = (
        "An avalanche came down near Zermatt on Tuesday. According to initial information, eight people were injured."
    )
    record = record_of(tmp_path, reader, ("Wallis Cantonal Police", text))
    assert {name.removeprefix("the ") for name in origins(record, "injured", 8.0)} == {"Wallis Cantonal Police"}


def test_where_somebody_was_arrested_is_not_where_his_deed_was(reader: Reader) -> None:
    text = "Colonel Jo Roe, who led a mutiny in Chad, was arrested in the Comoros on Saturday, a minister said."
    (mutiny,) = (one for one in reader.read(Report("r", text)).incidents if one.kind.value == "coup")
    assert "Comoros" not in {role.text for role in mutiny.roles}


def test_leaks_of_other_months_are_linked_and_set_apart(tmp_path: Path, reader: Reader) -> None:
    leak = (
        "Field Wire", "2024-05-14T09:00:00Z", "Chlorine leak at plant in Basra kills four",
        "BASRA, Iraq (Field Wire) - A leak of chlorine at a water plant in the Iraqi city of Basra killed four people on Tuesday, the health ministry said. The plant is closed.\n\n"
        "The governor has been told.\n\nIn August 2021, some 90 people were treated after a leak at a waterworks near Mosul.",
    )  # fmt: skip
    later = (
        "Field Wire", "2024-09-20T09:00:00Z", "Ammonia leak in Kirkuk injures 12",
        "KIRKUK, Iraq (Field Wire) - Twelve people were hurt when ammonia leaked from a factory in the Iraqi city of Kirkuk on Friday, the health department said.\n\nA pipe burst.\n\n"
        "In May, four people were killed by chlorine at a water plant in Basra.",
    )  # fmt: skip
    records = records_of(tmp_path, reader, leak, later)
    assert {frozenset(str(ref.ref) for ref, _ in one.reports) for one in records if "Basra" in one.title} == {
        frozenset({"r0", "r1"})
    }
    assert any("Mosul" in one.title for one in records)
