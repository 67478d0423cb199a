"""Single rules from the words to the record, of kinds that the thirteenth round of short streams brought up: two states that fire at each other,
victims who are judges, what is asked for, what is done after."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.evidence import Interval
from onrecord.model.vocabulary import Contest, Gap, ResponseKind
from tests.streams.test_told import counts, record_of

ARRAY_OF_ONE = (
    "At 06:20 today, 14 May 2024, Ecuadorian forces opened fire with artillery on a Peruvian base near Tumbes. Peruvian units returned fire.\n\n"
    "Four villagers have been killed."
)
OF_THE_OTHER = (
    "Peruvian troops opened fire first on Ecuadorian positions near Machala at 5:50 a.m. on Tuesday and then shelled the town, the Ministry of Defence said.\n\n"
    "Three people were killed, it said. It denied that Ecuadorian forces had fired rockets at Peruvian villages."
)


def test_either_side_of_a_border_tells_of_one_exchange(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        ("Ministry of Defence of Peru", ARRAY_OF_ONE),
        ("Andes Wire", f"QUITO, May 14 (Andes Wire) - {OF_THE_OTHER}"),
    )
    assert len(record.reports) == 2
    killed = {amount.best: claim.standing.contest for claim, amount in counts(record, "killed")}
    assert killed == {4.0: Contest.NONE, 3.0: Contest.NONE}  # each counts its own


def test_who_says_it_killed_others_does_not_count_its_own(tmp_path: Path, reader: Reader) -> None:
    text = "After an exchange of fire near Tumbes on Tuesday, the Peruvian army said that it had killed 20 soldiers of Ecuador."
    record = record_of(tmp_path, reader, ("Andes Wire", f"LIMA, May 14 (Andes Wire) - {text}"))
    assert "peru" not in {amount.group_key for _, amount in counts(record, "killed")}


def test_a_clock_time_of_a_ministry_is_its_countrys(tmp_path: Path, reader: Reader) -> None:
    text = "Starting from 02:20 on May 14, rockets hit a base in Tumbes, across the border from Machala. Four soldiers were killed."
    record = record_of(tmp_path, reader, ("Ministry of Defence of Peru", text))
    begun = [
        claim.value.begins for claim in record.claims if isinstance(claim.value, Interval) and claim.slot == "when"
    ]
    assert begun == [datetime(2024, 5, 14, 7, 20, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("words", "slot", "gap"),
    [
        ("A commissioner said it was not clear what had set off the surge.", "kind", Gap.OPEN),
        ("A commissioner could not say how many people had come.", "present", Gap.OPEN),
        ("A commissioner declined to say how many officers had been on duty.", "present", Gap.WITHHELD),
        ("A prosecutor did not want to speak about the motive.", "motive", Gap.WITHHELD),
    ],
)
def test_what_is_asked_for(tmp_path: Path, reader: Reader, words: str, slot: str, gap: Gap) -> None:
    crush = "CHIPATA, Zambia, May 14 (Field Wire) — Nine people were killed in a crush at a festival in Chipata on Tuesday, police said."
    record = record_of(tmp_path, reader, ("Field Wire", f"{crush}\n\n{words}"))
    assert (slot, gap) in {(one.slot, one.gap) for one in record.unknowns}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Police have instituted investigations.", ResponseKind.INQUIRY),
        ("The ministry said the crossing at Chong Chom has been closed.", ResponseKind.CLOSURE),
        ("The fire service said the gas supply was cut off at 6:50 a.m.", ResponseKind.CLOSURE),
    ],
)
def test_what_is_done_after_it(tmp_path: Path, reader: Reader, words: str, kind: ResponseKind) -> None:
    blast = "GRUDZIADZ, Poland, May 14 (Field Wire) — A blast in a block of flats in Grudziądz killed two people on Tuesday, police said."
    record = record_of(tmp_path, reader, ("Field Wire", f"{blast}\n\n{words}"))
    assert kind in {one.kind for one in record.responses}


def test_who_answers_late_but_acts_has_responded(tmp_path: Path, reader: Reader) -> None:
    blast = "GRUDZIADZ, Poland, May 14 (Field Wire) — A blast in a block of flats in Grudziądz killed two people on Tuesday, police said."
    text = f"{blast}\n\nThe ministry has not responded but has ordered an inquiry."
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert ResponseKind.INQUIRY in {one.kind for one in record.responses}


def test_what_autopsies_show_a_ministry_says(tmp_path: Path, reader: Reader) -> None:
    crush = "The Ministry of Health corrects the number of deaths in the crush in Chipata on 13 May. "
    record = record_of(
        tmp_path,
        reader,
        ("Ministry of Health of Zambia", f"{crush}Postmortem examinations have shown that 15 people died."),
    )
    assert {share.party.name for claim, _ in counts(record, "killed") for share in claim.origins} == {
        "the Ministry of Health of Zambia"
    }
