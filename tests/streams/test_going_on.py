"""Who is given what nobody is named as saying, and what each of two states counts: from the words to the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.record import Record
from tests.streams.test_told import counts, record_of

CLASH = "Soldiers of Georgia fired on an Armenian border post near the Armenian village of Tashir on Tuesday"


def origins(record: Record, measure: str, best: float) -> set[str]:
    """The names of those who give a count."""
    return {
        "" if share.party.own else share.party.name
        for claim, amount in counts(record, measure)
        if amount.best == best
        for share in claim.origins
    }


@pytest.mark.parametrize(
    "text",
    [
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said. Nine others were wounded.",
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said.\n\nNine of those were wounded by glass.",
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said.\n\nNine people were wounded. "
        "The street is closed, Roe said.",
        "An explosion shook Ghent on Tuesday.\n\nROE: Two people were killed. It was a terrible sight. Nine people were wounded.",
    ],
    ids=["next sentence", "a part of those told", "between two of his", "a speaker's turn"],
)
def test_a_count_goes_on_with_who_was_given_words(tmp_path: Path, reader: Reader, text: str) -> None:
    record = record_of(tmp_path, reader, ("Field Wire", text))
    told = {name for measure in ("injured", "killed") for name in origins(record, measure, 9.0)}
    assert any("Roe" in name or "ROE" in name for name in told), told


@pytest.mark.parametrize(
    "text",
    [
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said.\n\nNine people were wounded.",
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said. Earlier, nine people were wounded.",
        "Two people were killed in an explosion in Ghent on Tuesday, a resident said. Nine people were wounded.",
        "Police chief Tom Roe condemned the explosion in Ghent on Tuesday. Nine people were wounded.",
        "Two people were killed in an explosion in Ghent on Tuesday, police chief Tom Roe said. A Field Wire reporter saw nine wounded people.",
    ],
    ids=["another paragraph", "a turn", "a private person", "a word of judgement", "the outlet's own eyes"],
)
def test_a_count_that_does_not_go_on_stays_the_outlets(tmp_path: Path, reader: Reader, text: str) -> None:
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert not any("Roe" in name or "resident" in name for name in origins(record, "injured", 9.0))


def test_a_sum_in_a_sentences_tail_is_its_speakers(tmp_path: Path, reader: Reader) -> None:
    text = (
        "A woman who was hurt in the explosion in Ghent on Monday died on Tuesday, mayor Ann Roe said, "
        "which makes two deaths in all."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert any("Roe" in name for name in origins(record, "killed", 2.0))


def test_who_claims_an_attack_is_the_group_by_its_name(tmp_path: Path, reader: Reader) -> None:
    text = (
        "A little-known Islamist faction, the Army of Keld, claimed responsibility on Tuesday for a bombing that killed nine people in "
        "Ghent.\n\nThe bombing was also claimed by Ansar-ul-Arland, a faction that nobody had heard of."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    told = {getattr(claim.value, "label", "") for claim in record.claims if claim.slot == "by"}
    assert told == {"the Army of Keld", "Ansar-ul-Arland"}
    assert origins(record, "killed", 9.0) == {""}, "how many it killed is no word of who claims it"


def test_an_outlet_that_corrects_its_own_report_takes_the_number_back(tmp_path: Path, reader: Reader) -> None:
    text = (
        "An earlier report in this newspaper said that 15 people had been killed in Tuesday’s bombing in Ghent. The figure came from a "
        "television channel and was wrong. Police put the number of dead at 11."
    )
    record = record_of(tmp_path, reader, ("Coast Daily", text))
    states = {amount.best: claim.standing.state.value for claim, amount in counts(record, "killed")}
    assert states == {15.0: "withdrawn", 11.0: "live"}


def test_each_of_two_states_counts_its_own(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        (
            "Field Wire",
            "Seven people were killed when an earthquake struck the Turkish town of Baskale near the border with Iran on Tuesday, "
            "Turkey’s interior ministry said.",
        ),
        (
            "Coast Daily",
            "Five people were killed in the Iranian town of Khoy when an earthquake struck the border with Turkey on Tuesday, Iran’s "
            "interior ministry said.",
        ),
    )
    assert {claim.standing.contest.value for claim, _ in counts(record, "killed")} == {"none"}
    toll = dict(record.tolls)["killed"]
    assert (toll.low, toll.best, toll.high) == (12.0, 12.0, 12.0)


def test_what_a_sentence_dates_is_all_of_that_date(tmp_path: Path, reader: Reader) -> None:
    text = (
        "A freight train derailed near Dryden in Canada on Tuesday and one man was killed, police said. The line is closed. Crews are at the site.\n\nIn July 2013, a runaway train "
        "derailed and exploded in Lac-Megantic, Quebec, killing 47 people."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert [amount.best for _, amount in counts(record, "killed")] == [1.0]
    assert "Dryden" in record.title


def test_a_mines_explosion_is_no_bombing_and_fire_between_forces_a_clash(tmp_path: Path, reader: Reader) -> None:
    mine = "Twelve miners are trapped after an explosion in a coal mine in the Colombian town of Socha on Tuesday, the governor said."
    assert record_of(tmp_path, reader, ("Field Wire", mine)).kind.value == "explosion"
    (tmp_path / "clash").mkdir()
    clash = record_of(tmp_path / "clash", reader, ("Field Wire", f"{CLASH}, Armenia’s defence ministry said."))
    assert clash.kind.value == "armed-clash"
