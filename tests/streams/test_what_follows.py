"""Single rules from the words to the record, of disasters, accidents and crimes, and of what comes after them: a death in hospital, a count that
another rejects, weather that stands in the way of a search, an illness that goes on for months."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from onrecord.brief.compose import compose
from onrecord.extract.reader import Reader
from onrecord.model.evidence import Amount
from onrecord.model.record import Record
from onrecord.model.report import Report
from onrecord.model.vocabulary import IncidentKind
from tests.streams.test_sides_and_counts import counts, numbers, records_of

READ_AT = datetime(2024, 5, 14, 9, 0, tzinfo=UTC)


def _told(record: Record) -> str:
    """All sentences of a record's brief."""
    brief = compose(record)
    return " ".join(sentence.text for section in brief.sections for sentence in section.sentences)


def _toll(record: Record, measure: str) -> tuple[float | None, float | None, float | None] | None:
    """Low, best and high of a toll."""
    toll = dict(record.tolls).get(measure)
    return None if toll is None else (toll.low, toll.best, toll.high)


# -- what kind it is ----------------------------------------------------------------------------------------------------


def test_rain_before_a_wall_gives_way_is_no_kind_of_it(tmp_path: Path, reader: Reader) -> None:
    told = (
        "Kolwezi, 14 May - Four miners died when the wall of an open quarry collapsed near Kolwezi on Tuesday, police said. The slide "
        "came after three days of heavy rain."
    )
    later = "KINSHASA, May 14 (Field Wire) — The search at a quarry near Kolwezi was called off because of lightning, the army said. The toll is four."
    record = records_of(tmp_path, reader, ("Kolwezi Times", told), ("Field Wire", later))[0]
    assert record.kind is IncidentKind.COLLAPSE
    assert len(record.reports) == 2


def test_lightning_that_ends_a_search_is_no_incident(reader: Reader) -> None:
    text = "The search for the climbers was suspended on Monday due to heavy snow, rescuers said."
    assert [one.kind for one in reader.read(Report("r", text, published=READ_AT)).incidents] == [IncidentKind.OTHER]


# -- an illness ---------------------------------------------------------------------------------------------------------


def test_an_outbreak_is_one_from_the_day_it_was_declared_and_nobody_does_it(tmp_path: Path, reader: Reader) -> None:
    sitrep = (
        "Cholera outbreak in Nampula: Flash Update No. 2\n\nThe cholera outbreak in Nampula, Mozambique has caused 31 deaths, the World Health "
        "Organization said. The Ministry of Health declared an outbreak of cholera in Nampula on 2 April after tests."
    )
    rejected = (
        "MAPUTO, May 14 (Field Wire) — Mozambique's health ministry on Tuesday rejected a toll given by Doctors Without Borders for a cholera "
        "outbreak in Nampula, saying that 36 people had died in the whole of the province."
    )
    first, *rest = records_of(tmp_path, reader, ("OCHA", sitrep), ("Field Wire", rejected))
    assert not rest
    assert not [claim for claim in first.claims if claim.slot == "by"]
    who = [
        share.party.name for claim, amount in counts(first, "killed") if amount.best == 36 for share in claim.origins
    ]
    assert len(who) == 1
    assert "ministry" in who[0]
    assert "denied it" not in _told(first)


# -- who died since -----------------------------------------------------------------------------------------------------

SHOT = (
    "TULSA, Okla., May 14 (Field Wire) — One man was killed and five people were wounded in a shooting at a market in Tulsa on Tuesday, "
    "police said."
)


def test_who_died_of_wounds_later_is_hurt_no_more(tmp_path: Path, reader: Reader) -> None:
    died = (
        "TULSA, Okla., May 14 (Field Wire) — A woman who was wounded in the shooting at a market in Tulsa died of her injuries on Tuesday, "
        "raising the death toll to two, police said."
    )
    record = records_of(tmp_path, reader, ("Field Wire", SHOT), ("Tulsa Post", died))[0]
    assert _toll(record, "killed") == (2, 2, 2)
    injured = _toll(record, "injured")
    assert injured is not None
    assert injured[1] == 4


def test_a_count_that_is_given_again_after_a_death_stands(tmp_path: Path, reader: Reader) -> None:
    died = (
        "TULSA, Okla., May 14 (Field Wire) — A woman died of her injuries on Tuesday after the shooting at a market in Tulsa, police said. "
        "Two people have been killed and five people wounded."
    )
    record = records_of(tmp_path, reader, ("Field Wire", SHOT), ("Tulsa Post", died))[0]
    injured = _toll(record, "injured")
    assert injured is not None
    assert injured[1] == 5


# -- what the brief leaves out -------------------------------------------------------------------------------------------


def test_counts_of_nothing_in_particular_are_in_no_dispute(tmp_path: Path, reader: Reader) -> None:
    other = SHOT + " He was charged with four counts of assault, prosecutors said."
    third = SHOT + " The man pleaded guilty to three counts of assault, his lawyer, Jane Roe, said."
    record = records_of(tmp_path, reader, ("Field Wire", other), ("Tulsa Post", third))[0]
    assert "the other is in dispute" not in _told(record).lower()


def test_a_month_did_not_do_it(tmp_path: Path, reader: Reader) -> None:
    plea = "TULSA, Okla., May 14 (Field Wire) — A boy pleaded guilty on Tuesday to two counts of murder in the March shooting at Tulsa High School."
    record = records_of(tmp_path, reader, ("Field Wire", plea))[0]
    assert not [claim for claim in record.claims if claim.slot == "by"]


def test_how_much_a_count_moved_is_no_share_of_people(tmp_path: Path, reader: Reader) -> None:
    told = "GENEVA, May 14 (Field Wire) — The cholera outbreak in Nampula, Mozambique has killed 40 people, the agency said, a decrease of 27% from a month before."
    record = records_of(tmp_path, reader, ("Field Wire", told))[0]
    assert numbers(record, "killed") == {40}
    assert all(isinstance(amount, Amount) and amount.unit == "people" for _, amount in counts(record, "killed"))


# -- accidents ----------------------------------------------------------------------------------------------------------


def test_a_stampede_is_a_crush_and_nobody_did_it(tmp_path: Path, reader: Reader) -> None:
    first = (
        "Ranchi, May 14 (FWS) At least nine people were killed in a stampede at a temple in Ranchi on Tuesday when a railing on the steps leading to "
        "the Pahari temple gave way, district magistrate Anil Sen said."
    )
    later = (
        "Ranchi, May 14 (FWS) Nine deaths have been confirmed after the stampede at a temple in Ranchi on Tuesday, the civil surgeon said. "
        "In 2012, 84 people died at another temple in the state. The magistrate blamed the temple trust for the stampede."
    )
    record = records_of(tmp_path, reader, ("FWS", first), ("Field Wire", later))[0]
    assert record.kind is IncidentKind.CRUSH
    assert _toll(record, "killed") == (9, 9, 9)
    assert "did it" not in _told(record)


def test_of_several_stampedes_the_years_are_no_time_of_this_one(reader: Reader) -> None:
    text = (
        "A crush at a festival in Keld has killed 14 people, officials said. More than 900 people were killed in stampedes in the country between "
        "2003 and 2022."
    )
    (one,) = (
        mention for mention in reader.read(Report("r", text, published=READ_AT)).incidents if not mention.background
    )
    assert one.begins is None
    assert [reader.read(Report("r", text, published=READ_AT)).figures[index].best for index in one.figures] == [14]


def test_a_topic_of_a_headline_says_nothing(reader: Reader) -> None:
    report = Report(
        "r",
        "Ranchi stampede: Panel blames trust, police\n\nAn inquiry has held two officers responsible.",
        title="Ranchi stampede: Panel blames trust, police",
        title_in_text=True,
        published=READ_AT,
    )
    names = {one.source.name for one in reader.read(report).statements if one.source is not None}
    assert not any("stampede" in name for name in names)


def test_a_bound_is_told_in_the_words_of_who_gave_it(tmp_path: Path, reader: Reader) -> None:
    first = "QUITO, May 14 (Field Wire) — At least six people were killed when a bus crashed near Loja on Tuesday, the fire service said."
    later = "QUITO, May 14 (Field Wire) — Six people were killed when a bus crashed near Loja on Tuesday, said the bus company, Trans Sur."
    record = records_of(tmp_path, reader, ("Field Wire", first), ("El Sur", later))[0]
    told = [sentence for sentence in _told(record).split(". ") if "according to" in sentence]
    assert all("at least six" in sentence.lower() for sentence in told if "fire service" in sentence)


def test_the_dead_of_those_on_site_are_the_toll(tmp_path: Path, reader: Reader) -> None:
    release = (
        "The search at the collapsed building in George, South Africa ended on Tuesday. The final number of people on site was 62, of whom 34 died and "
        "28 survived, the municipality said. 27 bodies have been formally identified."
    )
    record = records_of(tmp_path, reader, ("Field Wire", release))[0]
    assert _toll(record, "killed") == (34, 34, 34)


def test_who_is_struck_from_a_toll_is_no_toll(tmp_path: Path, reader: Reader) -> None:
    text = (
        "LISBON, May 14 (Field Wire) — The number of deaths in the wildfires in Aveiro is five, the fire authority said on Tuesday. Two deaths from "
        "illness, which had been counted, are not attributable to the fires, it said."
    )
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert _toll(record, "killed") == (5, 5, 5)


# -- bulletins, abductions, who suffered ---------------------------------------------------------------------------------


def test_a_bulletin_of_fields_is_a_quake_at_its_minute(tmp_path: Path, reader: Reader) -> None:
    agency = "M 6.1 - 14 km NE of Loja, Ecuador\nTime: 2024-05-14 03:41:20 (UTC)\nLocation: 3.9°S 79.1°W\nDepth: 10.0 km\nALERT - GREEN\n"
    institute = (
        "EARTHQUAKE INFORMATION NO. 2\nDate/Time: 13 May 2024 - 10:41:20 PM\nLocation: 3.9°S 79.1°W - 15 km from Loja, Ecuador\nMagnitude: Mw 6.2\n"
        "Depth of Focus: 011 km\n"
    )
    first, *rest = records_of(tmp_path, reader, ("Seismic Centre", agency), ("Geophysical Institute", institute))
    assert not rest
    assert first.kind is IncidentKind.EARTHQUAKE
    assert first.begins == datetime(2024, 5, 14, 3, 41, tzinfo=UTC)


def test_who_was_taken_is_told_as_abducted_and_the_rescue_is_of_it(tmp_path: Path, reader: Reader) -> None:
    taken = (
        "KADUNA, May 14 (Field Wire) — Gunmen attacked a school in Danburam on Tuesday and abducted 45 pupils, residents of the village in Nigeria's "
        "Kaduna state said."
    )
    freed = (
        "Troops rescue Danburam pupils\n\nABUJA, May 14 (Field Wire) — The 45 pupils who were abducted from the school in Danburam, in Kaduna state, "
        "were freed on Tuesday night, Nigeria's army said."
    )
    first, *rest = records_of(tmp_path, reader, ("Field Wire", taken), ("Abuja Post", freed))
    assert not [one for one in rest if any(main for _, main in one.reports)]
    assert "45 pupils were abducted" in _told(first)
    assert "detained" not in _told(first)


def test_who_was_stabbed_to_death_did_not_do_it(tmp_path: Path, reader: Reader) -> None:
    named = (
        "Peckwell stabbing: Boy, 15, named\n\nA 15-year-old boy stabbed to death in Peckwell has been named by his family as Tom Roe. Two teenagers "
        "are being held."
    )
    record = records_of(tmp_path, reader, ("City News", named))[0]
    assert not [claim for claim in record.claims if claim.slot == "by"]


def test_none_is_told_as_no(tmp_path: Path, reader: Reader) -> None:
    sitrep = "Earthquake near Loja, Ecuador\nCASUALTIES: 12 dead, 40 injured, 0 missing\n"
    record = records_of(tmp_path, reader, ("Risk Office", sitrep))[0]
    assert _toll(record, "killed") == (12, 12, 12)
    assert " 0 people" not in _told(record)


def test_who_told_somebody_is_no_apposition(reader: Reader) -> None:
    text = "The raiders took 90 pupils, the school's head, Sani Bello, told the governor during his visit. “In the primary, 60 are missing,” he said."
    roles = {
        one.source.role
        for one in reader.read(Report("r", text, published=READ_AT)).statements
        if one.source is not None
    }
    assert not any("told" in (role or "") for role in roles)


def test_an_aftershock_has_a_magnitude_of_its_own(tmp_path: Path, reader: Reader) -> None:
    text = (
        "QUITO, May 14 (Field Wire) — A magnitude 6.6 earthquake struck near Loja in Ecuador on Tuesday, the institute said. More than 200 aftershocks "
        "were recorded, the strongest of magnitude 5.8."
    )
    assert {6.6} in [numbers(record, "magnitude") for record in records_of(tmp_path, reader, ("Field Wire", text))]


# -- a later round --------------------------------------------------------------------------------------------------------


def test_a_toll_of_the_country_is_none_of_the_village(tmp_path: Path, reader: Reader) -> None:
    text = (
        "NAIROBI, May 14 (Field Wire) — The number of people killed when a flood hit the town of Mai Mahiu in Kenya on Tuesday has risen to 52, the "
        "ministry said. Nationwide, floods have killed 188 people since March."
    )
    record = records_of(tmp_path, reader, ("Field Wire", text))[0]
    assert _toll(record, "killed") == (52, 52, 52)


def test_who_tells_that_a_toll_has_risen_knows_of_the_one_before(tmp_path: Path, reader: Reader) -> None:
    first = "LIMA, May 14 (Field Wire) — A bus plunged into a ravine near Cusco on Monday, killing 12 people, police colonel Jan Roe said."
    later = "The death toll in Monday's bus crash near Cusco, in which a bus plunged into a ravine, has risen to 14."
    record = records_of(tmp_path, reader, ("Field Wire", first), ("El Sur", later))[0]
    assert _toll(record, "killed") == (12, 14, 14)


def test_somebody_who_died_is_no_count(tmp_path: Path, reader: Reader) -> None:
    first = "LIMA, May 14 (Field Wire) — A blast at a plant near Cusco killed three people on Tuesday, prosecutor Jan Roe said."
    later = (
        "LIMA, May 14 (Field Wire) — The steel workers' union said five people died in Tuesday's blast at a plant near Cusco. A neighbour, Ana Sy, said "
        "she saw a man die."
    )
    record = records_of(tmp_path, reader, ("Field Wire", first), ("El Sur", later))[0]
    toll = _toll(record, "killed")
    assert toll is not None
    assert toll[1] in (3, 5)
    assert "at least 1 person was killed, according" not in _told(record).lower()


def test_what_it_felt_like_did_not_happen(reader: Reader) -> None:
    text = "A blast hit a steel plant in Monterrey on Tuesday. “It felt like an earthquake,” said Ana Sy, who lives nearby."
    assert {one.kind for one in reader.read(Report("r", text, published=READ_AT)).incidents} == {IncidentKind.EXPLOSION}


def test_a_comma_inside_a_bodys_name(reader: Reader) -> None:
    text = "The National Union of Mine, Metal and Steel Workers said on Friday that five of its members had died."
    (name,) = {
        one.source.name
        for one in reader.read(Report("r", text, published=READ_AT)).statements
        if one.source is not None
    }
    assert name == "National Union of Mine, Metal and Steel Workers"
