"""Single rules from the words to the record, of kinds that the fourth round of short streams brought up: who acts, whose side it is, what a
count is of, what an incident is."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import onrecord
from onrecord.brief.compose import compose
from onrecord.extract.reader import Reader
from onrecord.model.evidence import Amount, Named
from onrecord.model.record import Claim, Record
from onrecord.pipeline import open_records

FIRST = datetime(2024, 5, 14, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
BUS = "LIMA, May 14 (Field Wire) — A bus plunged into a ravine near the city of Cusco on Monday, killing 12 people, police said.\n\n"
HOTEL = "NAIROBI, May 14 (Field Wire) — Gunmen attacked a hotel in Mombasa on Tuesday, killing nine people, Kenya’s interior ministry said.\n\n"
STORM = "MANILA, May 14 (Field Wire) — Typhoon Marisol struck the Philippine province of Samar on Monday, killing 30 people, the disaster agency said.\n\n"


def records_of(folder: Path, reader: Reader, *texts: tuple[str, str]) -> list[Record]:
    """The records of (outlet, text)s, each published an hour after the one before it, that with most reports first."""
    lines = []
    for number, (outlet, text) in enumerate(texts):
        moment = (FIRST + timedelta(hours=number)).isoformat()
        told = {"ref": f"r{number}", "outlet": outlet, "title": "", "published": moment, "received": moment}
        lines.append(json.dumps({**told, "text": text}))
    (folder / "reports").mkdir()
    (folder / "reports" / "stream.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with open_records(str(folder / "records.sqlite"), now=NOW, reader=reader) as records:
        assert all(o.result == "added" for o in records.add(onrecord.gather(folder / "reports", now=NOW)))
        found = list(records.incidents(NOW))
    return sorted(found, key=lambda one: (not any(main for _, main in one.reports), -len(one.reports)))


def counts(record: Record, measure: str) -> list[tuple[Claim, Amount]]:
    """The record's figures of a measure."""
    return [
        (claim, claim.value) for claim in record.claims if isinstance(claim.value, Amount) and claim.slot == measure
    ]


def numbers(record: Record, measure: str) -> set[float | None]:
    """What the figures of a measure come to."""
    return {amount.best if amount.best is not None else amount.low for _, amount in counts(record, measure)}


def sides(claim: Claim) -> set[str | None]:
    """The sides of who gave a claim."""
    return {share.party.side for share in claim.origins if not share.party.own}


# -- who acts afterwards ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "who", "kind", "words"),
    [
        ("The Red Crescent has deployed 80 volunteers.", "Red C", "movement", "80 volunteers"),
        ("The World Food Programme has sent 12 tonnes of rice from Lima.", "Food", "aid", "12 tonnes"),
        ("The Development Bank said that it was ready to make $4 million available.", "Bank", "aid", "$4 million"),
        ("President Ana Quispe canceled a trip to Bonn and ordered a day of mourning.", "Quispe", "other", "mourning"),
        ("President Ana Quispe declared two days of mourning.", "Quispe", "other", "declared two days"),
        ("The government has extended the state of emergency by a month.", "government", "other", "extended"),
        ("The crash is being investigated by the National Roads Institute.", "Roads", "inquiry", "investigated"),
        (
            "Transport Minister Luis Paz said that a commission would look into the accident.",
            "Paz",
            "inquiry",
            "look into",
        ),
        ("The drivers’ union said its members would go on strike on Friday.", "union", "other", "strike"),
    ],
)
def test_who_does_something_afterwards_responds(
    tmp_path: Path, reader: Reader, text: str, who: str, kind: str, words: str
) -> None:
    record = records_of(tmp_path, reader, ("Field Wire", BUS + text))[0]
    told = [(one.who.name, one.kind, one.words) for one in record.responses]
    assert any(who in name and kind == sort and words in said for name, sort, said in told), told


def test_in_a_bodys_own_release_another_that_is_told_to_act_acts(tmp_path: Path, reader: Reader) -> None:
    text = "Twelve people were killed when a bus plunged into a ravine near Cusco, Peru, on Monday. The Red Cross has deployed 40 volunteers."
    record = records_of(tmp_path, reader, ("Cusco Fire Department", text))[0]
    assert [one.who.name for one in record.responses if one.kind == "movement"] == [
        "the International Committee of the Red Cross"
    ]


# -- whose side ---------------------------------------------------------------------------------------------------------


def test_a_groups_name_after_what_it_is_claims_the_deed(tmp_path: Path, reader: Reader) -> None:
    text = HOTEL + "A militant group, Sons of the al-Nahr, claimed responsibility for the attack in a video."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    by = {
        claim.value.label: claim.standing.contest.value
        for claim in record.claims
        if claim.slot == "by" and isinstance(claim.value, Named)
    }
    assert by.get("Sons of the al-Nahr") == "none"
    assert by.get("gunmen", by.get("Gunmen")) == "none", "a description contradicts no name"


def test_an_abbreviation_in_brackets_is_one_party_in_all_reports(tmp_path: Path, reader: Reader) -> None:
    first = STORM + "Another 70 people were injured, according to the National Institute for Civil Preparedness (ICPN)."
    second = "MANILA, May 14 (Field Wire) — Typhoon Marisol injured 95 people in the Philippine province of Samar on Monday, ICPN said."
    record = records_of(tmp_path, reader, ("Field Wire", first), ("Isla Times", second))[0]
    states = {amount.best: claim.standing.state.value for claim, amount in counts(record, "injured")}
    assert states == {70.0: "superseded", 95.0: "live"}
    assert {side for claim, _ in counts(record, "injured") for side in sides(claim)} == {"philippines"}


def test_the_countrys_office_is_of_the_country_that_its_sentence_names(tmp_path: Path, reader: Reader) -> None:
    text = (
        STORM
        + "In neighbouring Malaysia, four people drowned in Sabah, the country’s Department of Disaster Affairs said."
    )
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    by_number = {amount.best: sides(claim) for claim, amount in counts(record, "killed")}
    assert by_number[4.0] == {"malaysia"}
    toll = dict(record.tolls)["killed"]
    assert toll.best == 34, "each country counts its own"


def test_a_ministry_of_a_state_is_not_another_states_of_that_name(tmp_path: Path, reader: Reader) -> None:
    text = "Eleven people were killed on Tuesday when gunmen attacked a hotel in Niamey, Niger. Two of the attackers were neutralised."
    record = records_of(tmp_path, reader, ("Ministry of National Defence of Niger", text))[0]
    assert {side for claim, _ in counts(record, "killed") for side in sides(claim)} == {"niger"}


def test_a_body_that_speaks_in_the_present_of_itself_is_the_source_of_its_report(
    tmp_path: Path, reader: Reader
) -> None:
    text = "The Dockers’ Federation condemns the killing of five strikers by police in Mombasa, Kenya, on Tuesday. Forty were wounded."
    record = records_of(tmp_path, reader, ("Dockers’ Federation", text))[0]
    assert all(claim.standing.support.value == "single-source" for claim, _ in counts(record, "killed"))


def test_no_link_to_a_group_is_a_denial_of_its_claim(tmp_path: Path, reader: Reader) -> None:
    text = (
        HOTEL
        + "The Islamic State group claimed responsibility for the attack.\n\n“We have found no link to the Islamic State,” Kenyan police said."
    )
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    claimed = [claim for claim in record.claims if claim.slot == "by" and "Islamic State" in str(claim.value)]
    assert [claim.standing.contest.value for claim in claimed] == ["disputed"]


# -- what a count is of ---------------------------------------------------------------------------------------------------


def test_others_past_an_aside_are_counted_by_their_own_verb(tmp_path: Path, reader: Reader) -> None:
    text = "A woman was killed and at least 40 others, including six officers, were injured when police opened fire in Kisumu, Kenya, on Tuesday, witnesses said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert numbers(record, "killed") == {1.0}
    assert numbers(record, "injured") == {40.0, 6.0}


def test_who_died_of_wounds_is_not_injured(tmp_path: Path, reader: Reader) -> None:
    text = "Police opened fire on a crowd in Kisumu, Kenya, on Tuesday. Three men had died of bullet wounds, the hospital said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert numbers(record, "killed") == {3.0}
    assert not counts(record, "injured")


def test_bodies_that_have_names_are_no_second_toll(tmp_path: Path, reader: Reader) -> None:
    text = BUS + "By Tuesday 7 of the 12 bodies had been identified, the prosecutor’s office said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert numbers(record, "killed") == {12.0}


def test_a_list_after_a_count_tells_its_parts(tmp_path: Path, reader: Reader) -> None:
    text = "Gunmen attacked a hotel in Niamey, Niger, on Tuesday.\n\n- 14 persons killed: 11 civilians, of whom 4 are foreigners, and 3 guards;\n- 9 soldiers wounded."
    record = records_of(tmp_path, reader, ("Ministry of Defence of Niger", text))[0]
    whole = {amount.best for _, amount in counts(record, "killed") if amount.part_of is None}
    assert whole == {14.0}
    assert numbers(record, "killed") == {14.0, 11.0, 4.0, 3.0}


def test_the_wounded_of_whom_some_are_policemen(tmp_path: Path, reader: Reader) -> None:
    text = "Police opened fire on a crowd in Kisumu, Kenya, on Tuesday. The committee put the number of wounded at 64, of whom 12 were policemen."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    parts = {(amount.best, amount.part_of is not None) for _, amount in counts(record, "injured")}
    assert parts == {(64.0, False), (12.0, True)}


def test_attackers_killed_are_no_part_of_the_toll(tmp_path: Path, reader: Reader) -> None:
    text = HOTEL + "Four of the gunmen were shot dead by special forces, the ministry said. None of them got away."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    toll = dict(record.tolls)["killed"]
    assert (toll.low, toll.best, toll.high) == (9, 9, 9)


def test_one_whom_a_bystander_saw_die_is_no_count_of_all(tmp_path: Path, reader: Reader) -> None:
    text = BUS + "A boy died in his arms, Hugo Mamani told reporters."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert all(claim.standing.contest.value == "none" for claim, _ in counts(record, "killed"))


def test_agencies_and_storms_are_nobodys_victims(tmp_path: Path, reader: Reader) -> None:
    text = "MANILA, May 14 (Field Wire) — At least 30 people were killed in the Philippine province of Samar on Monday when Typhoon Marisol struck, police said. Typhoon Marisol injured 12."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert numbers(record, "killed") == {30.0}
    assert not any("Marisol" in place.name for place in record.places)


def test_what_follows_according_to_goes_on_with_its_counts(tmp_path: Path, reader: Reader) -> None:
    text = "According to the coastguard, nine people have died (six in Samar and three in Leyte), 40 have been injured and 11 are missing after Typhoon Marisol struck the Philippines on Monday."
    record = records_of(tmp_path, reader, ("Isla Times", text))[0]
    for measure in ("killed", "injured", "missing"):
        assert all(sides(claim) == {"philippines"} for claim, _ in counts(record, measure)), measure


def test_another_countrys_count_that_has_gone_up_is_no_part_of_the_one_before(tmp_path: Path, reader: Reader) -> None:
    text = STORM + "In Malaysia the number of dead has gone up to six, Malaysia’s disaster agency said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert {amount.best: amount.part_of for _, amount in counts(record, "killed")} == {30.0: None, 6.0: None}


def test_a_mayors_none_is_of_the_town_where_a_storm_is_wider(tmp_path: Path, reader: Reader) -> None:
    text = STORM + "In the town of Borongan nobody was killed, mayor Rosa Abad said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert all(claim.standing.contest.value == "none" for claim, _ in counts(record, "killed"))
    assert dict(record.tolls)["killed"].best == 30


# -- what an incident is ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("later", "number"),
    [
        ("In January, gunmen killed 31 people at a hotel in Garissa.", 31.0),
        ("In 2013, militants killed 67 people at a mall in Nairobi.", 67.0),
    ],
)
def test_a_killing_of_another_month_is_another(tmp_path: Path, reader: Reader, later: str, number: float) -> None:
    found = records_of(tmp_path, reader, ("Field Wire", HOTEL + later))
    assert number not in numbers(found[0], "killed")
    assert any(number in numbers(one, "killed") for one in found[1:])


def test_an_airliner_that_flew_into_a_mountain_before_is_another_crash(tmp_path: Path, reader: Reader) -> None:
    text = (
        "LIMA, May 14 (Field Wire) — A helicopter crashed near the city of Cusco on Monday, killing four soldiers, the army said.\n\n"
        "In January, an airliner flew into a hill near Arequipa and 52 people died."
    )
    found = records_of(tmp_path, reader, ("Field Wire", text))
    assert numbers(found[0], "killed") == {4.0}
    assert [one.kind.value for one in found[1:]] == ["crash"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Police in Kenya fire tear gas at dockers, nine hurt in Mombasa on Tuesday, a hospital said.", {"protest", "riot"}),
        ("Some 900 people blocked the highway at Mombasa, Kenya, on Tuesday and attacked police. A police car was set on fire. Six officers were injured.", {"protest", "riot"}),
        ("A landslide blocked the road to Cusco, Peru, on Tuesday, officials said.", {"landslide"}),
        ("The accident of flight KQ12 near Mombasa, Kenya, on Tuesday killed 20 people. The public is asked not to spread rumours of an explosion.", {"crash"}),
        ("The number of deaths caused by Typhoon Marisol in the Philippines on Monday is 53, the government said. A bus was swept away.", {"storm"}),
    ],
)  # fmt: skip
def test_kinds(tmp_path: Path, reader: Reader, text: str, kinds: set[str]) -> None:
    assert records_of(tmp_path, reader, ("Field Wire", text))[0].kind.value in kinds


def test_where_the_dead_were_brought_is_not_where_it_happened(tmp_path: Path, reader: Reader) -> None:
    text = "Police opened fire on a crowd in Kisumu, Kenya, on Tuesday. A woman was declared dead at the Jaramogi Teaching Hospital, a doctor said."
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert not any("Hospital" in place.name for place in record.places)


# -- briefs ---------------------------------------------------------------------------------------------------------------


def test_a_brief_calls_a_storm_and_shots_what_they_are(tmp_path: Path, reader: Reader) -> None:
    record = records_of(tmp_path, reader, ("Field Wire", STORM))[0]
    assert compose(record).sections[0].sentences[0].text.startswith("A typhoon hit Samar")
    assert record.title.startswith("Typhoon")
