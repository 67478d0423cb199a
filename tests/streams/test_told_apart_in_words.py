"""What the fifth round of streams brought up, from the words to the record: what is told of another day or town, and whose statement a page is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.link.claims.responses import _told
from tests.streams.test_going_on import origins
from tests.streams.test_told import counts, record_of


@pytest.mark.parametrize(
    "behind",
    [
        "In July, 17 people were killed when a building that housed a mill collapsed in Ichalkaranji.",
        "In 2013, 74 people died when a half-built block collapsed in Mumbra.",
    ],
    ids=["a relative clause before its verb", "another town long before"],
)
def test_what_collapsed_elsewhere_long_before_is_another(tmp_path: Path, reader: Reader, behind: str) -> None:
    text = (
        "PUNE, India, May 14 (Field Wire) - Four people were killed in the collapse of a wall in Pune on Tuesday, police said. The owner has been held. "
        f"Two people were hurt, police said. The street is closed.\n\n{behind}"
    )
    again = "Four people were killed in the collapse of a wall in Pune on Tuesday, the mayor said."
    record = record_of(tmp_path, reader, ("Field Wire", text), ("Pune Post", again))
    assert {amount.best for _, amount in counts(record, "killed")} == {4.0}


def test_a_riot_since_another_of_a_month_is_not_that_one(tmp_path: Path, reader: Reader) -> None:
    text = (
        "MANAUS, May 14 (Field Wire) - Nine inmates were killed in a fight at a jail in Boa Vista, Brazil, on Tuesday, officials said.\n\n"
        "It was Brazil's deadliest prison riot since January, when 16 inmates were killed in Cruzeiro do Sul."
    )
    again = "Nine inmates were killed in a fight at a jail in Boa Vista on Tuesday, the governor said."
    record = record_of(tmp_path, reader, ("Field Wire", text), ("Roraima Post", again))
    assert {amount.best for _, amount in counts(record, "killed")} == {9.0}


def test_the_day_of_a_dismissal_over_a_flood_is_not_the_floods(tmp_path: Path, reader: Reader) -> None:
    text = (
        "Kazakhstan's president dismissed the governor of Zhambyl on Tuesday over a dam burst that has killed nine people in the town of Merke, "
        "the government said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert record.kind.value == "flood"
    assert record.begins is None


def test_the_day_that_a_toll_is_lowered_is_not_the_riots(tmp_path: Path, reader: Reader) -> None:
    text = (
        "RIO BRANCO, Brazil, May 14 (Field Wire) - The state government on Tuesday lowered to 16 from 17 the number of inmates who were killed in a "
        "prison riot in Cruzeiro do Sul on Sunday, officials said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert record.local_date == date(2024, 5, 12)
    assert [amount.best for _, amount in counts(record, "killed")] == [16.0]


def test_a_dam_that_gave_way_months_ago(tmp_path: Path, reader: Reader) -> None:
    text = (
        "ASTANA, May 14 (Field Wire) - Officials knew of cracks in a dam in Merke for two years before it gave way in March and killed 12 people, "
        "auditors said on Tuesday."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert record.begins is not None
    assert datetime(2024, 2, 28, tzinfo=UTC) < record.begins < datetime(2024, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        (
            "Clear Water Public Foundation",
            "The flood in Merke on Monday was no act of nature. Our volunteers have found 14 dead in the town. We ask the ministry for its list.",
        ),
        (
            "Observatory of Prisons",
            "The Observatory of Prisons denounces the riot in Cruzeiro do Sul on Monday. It has counted 14 dead.",
        ),
    ],
    ids=["says we", "denounces"],
)
def test_a_body_that_publishes_its_own_statement_is_its_source(
    tmp_path: Path, reader: Reader, outlet: str, text: str
) -> None:
    record = record_of(tmp_path, reader, (outlet, text))
    assert {name.lower().removeprefix("the ") for name in origins(record, "killed", 14.0)} == {outlet.lower()}


def test_a_news_agency_is_no_bodys_press_office(tmp_path: Path, reader: Reader) -> None:
    text = "One dead as building collapses in Pune. The building fell in Pune on Tuesday."
    record = record_of(tmp_path, reader, ("Deccan Press Service", text))
    assert origins(record, "killed", 1.0) == {""}


def test_in_a_country_its_ministry_speaks(tmp_path: Path, reader: Reader) -> None:
    text = (
        "ALMATY, May 14 (Field Wire) - A flood hit the Kazakh town of Merke on Tuesday and killed five people, the emergencies ministry said.\n\n"
        "In Kyrgyzstan, the emergency ministry said that 120 people had been evacuated."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    sides = {share.party.side for claim, _ in counts(record, "evacuated") for share in claim.origins}
    assert sides == {"kyrgyzstan"}


def test_an_apposed_group_is_the_name_before_it(tmp_path: Path, reader: Reader) -> None:
    text = "A flood hit the Kazakh town of Merke on Tuesday, police said. The Taza Fund, a relief group that had spoken of 14 dead, lowered its count to 12."
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert {name.removeprefix("the ") for name in origins(record, "killed", 12.0)} == {"Taza Fund"}


def test_a_sentence_with_its_own_subject_is_not_who_spoke_befores(tmp_path: Path, reader: Reader) -> None:
    text = (
        "ODESA, May 14 (Field Wire) - Missiles hit the Ukrainian port of Chornomorsk on Tuesday and killed three people, officials said.\n\n"
        "Three insurers have suspended cover, a broker in London said.\n\n"
        "Turkey, which has tried to revive the grain deal, urged both sides to keep away from ports."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert "turkey" in {response.who.side for response in record.responses}


def test_offices_letters_and_a_countrys_society_respond(tmp_path: Path, reader: Reader) -> None:
    text = (
        "Chlorine gas leaked from a water plant in Basra, Iraq, on Tuesday and killed four people, the health ministry said.\n\n"
        "The Prime Minister directed the formation of an investigative committee.\n\nThe district commissioner of Basra, Omar al-Rawi, suspended working hours. "
        "UNICEF is trucking 60,000 litres of water a day.\n\nThe Iraqi Red Crescent Society deployed 45 volunteers."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    told = {response.who.name.removeprefix("the ") for response in record.responses}
    assert {"Prime Minister", "Omar al-Rawi", "Iraqi Red Crescent Society"} <= told, told
    assert any("UNICEF" in name or "Children" in name or "United Nations" in name for name in told), told


def test_who_calls_for_an_inquiry_opens_none(tmp_path: Path, reader: Reader) -> None:
    text = "Soldiers shot eleven people dead in Basra, Iraq, on Tuesday. Our volunteers have been there.\n\nWe call on the government to open an independent inquiry."
    record = record_of(tmp_path, reader, ("Alder Rights Foundation", text))
    assert {response.kind for response in record.responses} == {"position"}


def test_no_truth_to_talk_of_a_number_denies_it(tmp_path: Path, reader: Reader) -> None:
    first = "Gas leaked from a plant in Basra, Iraq, on Tuesday and killed four people, the health ministry said."
    later = (
        f"{first} The ministry's spokesman, Tariq al-Basri, said that there is no truth to the talk about nine deaths."
    )
    record = record_of(tmp_path, reader, ("Field Wire", first), ("Post", later))
    assert {amount.best: claim.standing.state.value for claim, amount in counts(record, "killed")}[4.0] == "live"
    assert dict(record.tolls)["killed"].best == 4.0


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Minister has flown out to the scene.", "movement"),
        ("600 blankets and 14 tonnes of food have been delivered.", "aid"),
        ("The World Food Programme has sent 40 tonnes of biscuits.", "aid"),
        ("Police have registered an FIR against the owner.", "inquiry"),
        ("An inquiry by the council has been ordered.", "inquiry"),
        ("dismissed the governor of the region", "other"),
        ("A court sent him to police custody till July 19.", "other"),
        ("Visits are suspended for 15 days.", "closure"),
        ("Military police have closed the BR-364.", "closure"),
        ("The chief minister announced ex gratia of Rs 5 lakh.", "aid"),
        ("The Security Council will meet on Friday.", "briefing"),
        ("The mayor suspended working hours in the town.", "closure"),
        ("The Prime Minister directed the formation of an investigative committee.", "inquiry"),
        ("The Minister of Health dispatched 15 ambulances.", "movement"),
        ("The frigate Alder, under the command of the fleet, was deployed.", "movement"),
        ("The head of the directorate was suspended from his post.", "other"),
        ("The fund delivered 500 oxygen masks.", "aid"),
        ("UNICEF is trucking 60,000 litres of water a day.", "aid"),
        ("The department has opened three triage points.", "aid"),
        ("A court has ordered the arrest of four officials.", "inquiry"),
        ("The prosecutor's office has discontinued the proceedings.", "inquiry"),
        ("The search was interrupted at dusk.", "other"),
        ("The population is asked to stay at home.", "position"),
        ("Keldia has asked for his extradition.", "position"),
    ],
)
def test_what_bodies_do_afterwards(words: str, kind: str) -> None:
    found = _told(words)
    assert found is not None
    assert found[0].value == kind
