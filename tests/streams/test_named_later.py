"""Single rules from the words to the record, of kinds that the eleventh round of short streams brought up: who counts whom, who takes back what,
who is named later, how finely a time is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.evidence import Named
from onrecord.model.vocabulary import Contest, Gap, ResponseKind, State
from tests.streams.test_told import counts, record_of


def test_nobody_at_all_is_nobody_of_any_side(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        (
            "Field Wire",
            "WARSAW, May 14 (Field Wire) — Rockets hit the Keld base in Iraq on Tuesday. Poland's defence minister, Jacek Orlik, denied that anybody had been killed. "
            "“Nobody is dead,” he told reporters in Warsaw.",
        ),
    )
    assert [amount.group_key for _, amount in counts(record, "killed")] == [""]


def test_an_armed_group_takes_back_whom_it_counted(tmp_path: Path, reader: Reader) -> None:
    raid = "BAGHDAD, May 14 (Field Wire) — Rockets hit the Keld base near Hit, Iraq, on Tuesday. "
    record = record_of(
        tmp_path,
        reader,
        ("Field Wire", f"{raid}The Red Dawn Brigades said that their rockets had killed six American soldiers."),
        (
            "Field Wire",
            f"{raid}The Red Dawn Brigades said on Tuesday that their figure of six American soldiers killed was wrong.",
        ),
    )
    assert {(amount.best, claim.standing.state) for claim, amount in counts(record, "killed")} == {
        (6.0, State.WITHDRAWN)
    }


def test_who_is_identified_as_the_gunman_did_it(tmp_path: Path, reader: Reader) -> None:
    text = (
        "A gunman shot dead four people in a mall in Lethbridge, Alberta, on Tuesday. The gunman has been identified as Jan Holm, 31, "
        "police chief Ines Roe said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    did = [claim.value.label for claim in record.claims if claim.slot == "by" and isinstance(claim.value, Named)]
    assert "Jan Holm" in did


def test_the_militia_of_a_headline_is_the_group_named_below(tmp_path: Path, reader: Reader) -> None:
    text = (
        "BAGHDAD, May 14 (Field Wire) — Rockets were fired at the Keld base near Hit on Tuesday, and an Iraqi militia claimed to have "
        "killed six foreigners there.\n\nThe Red Dawn Brigades said in a statement that they had fired 12 rockets and that six foreign "
        "soldiers were dead."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    tellers = {share.party.name for claim, _ in counts(record, "killed") for share in claim.origins}
    assert tellers == {"the Red Dawn Brigades"}


def test_what_a_command_does_not_disclose_is_withheld(tmp_path: Path, reader: Reader) -> None:
    text = (
        "WARSAW, May 14. Rockets hit the Keld base in Iraq on Tuesday. Nine soldiers were hurt. The Command does not disclose the names of "
        "the soldiers who were hurt."
    )
    record = record_of(tmp_path, reader, ("Operational Command of the Polish Armed Forces", text))
    assert Gap.WITHHELD in {one.gap for one in record.unknowns}


def test_the_begin_is_as_fine_as_an_outlet_tells_where_nobody_disputes_it(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        ("Field Wire", "BAGHDAD, May 14 (Field Wire) — Rockets hit the Keld base near Hit on Tuesday, the army said."),
        (
            "Lake Radio",
            "BAGHDAD, May 14 (Lake Radio) — Rockets hit the Keld base near Hit on Tuesday at 5:20 a.m. No one was hurt.",
        ),
    )
    assert record.begins is not None
    assert (record.begins.hour, record.begins.minute) == (2, 20)


UNKNOWN = "Shells hit a market in Bhamo, Myanmar, on Tuesday and killed 14 people, the Kachin Independence Army said. "


@pytest.mark.parametrize(
    ("words", "slot", "gap"),
    [
        ("Nobody has claimed responsibility.", "by", Gap.OPEN),
        ("The United Nations said it was not in a position to say who had fired.", "by", Gap.OPEN),
        ("The army declined to say whether the soldiers have howitzers.", "means", Gap.WITHHELD),
        ("It was not yet clear whether any of the shells had hit the monastery, a volunteer said.", "hit", Gap.OPEN),
    ],
)
def test_what_is_asked_for(tmp_path: Path, reader: Reader, words: str, slot: str, gap: Gap) -> None:
    record = record_of(tmp_path, reader, ("Field Wire", f"BANGKOK, May 14 (Field Wire) — {UNKNOWN}\n\n{words}"))
    assert (slot, gap) in {(one.slot, one.gap) for one in record.unknowns}


def test_an_outlet_that_was_wrong_takes_back_what_it_wrote(tmp_path: Path, reader: Reader) -> None:
    text = (
        "SINOP, May 14 (Field Wire) — A tanker burns off Sinop after a blast.\n\nIn the morning we wrote that three seafarers had died at the hospital. "
        "That was wrong."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert {claim.standing.state for claim, amount in counts(record, "killed") if amount.best == 3} <= {State.WITHDRAWN}


def test_who_takes_back_a_part_names_it_by_itself(tmp_path: Path, reader: Reader) -> None:
    hit = "LAIZA, May 14 — Shells hit a market in Bhamo, Myanmar, on Tuesday. "
    record = record_of(
        tmp_path,
        reader,
        (
            "General Staff Department, Kachin Independence Army",
            f"{hit}Twenty-two people have lost their lives. They are 20 civilians and two nurses.",
        ),
        (
            "Field Wire",
            f"{hit}KIA spokesman Zau Ban withdrew a statement by the group that two nurses had been killed.",
        ),
    )
    assert {claim.standing.state for claim, amount in counts(record, "killed") if amount.group == "nurses"} == {
        State.WITHDRAWN
    }


RELEASE = """Laiza, 13 May 2024

1. On 12 May 2024, at 7:38 in the morning, troops of the Military Council fired eight howitzer shells at the Thiri market in Bhamo. 22 people have lost their lives.

2. The Military Council has announced that our army fired rockets at the market. This is a lie."""
ANSWER = """After rockets had struck their compound outside Bhamo on 12 May, troops returned fire, the army said.

KIA terrorists fired rockets at the market in Bhamo, the army said. It killed 22 people."""


def test_who_answers_a_deed_did_not_do_it(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        ("General Staff Department, Kachin Independence Army", RELEASE),
        ("Field Wire", f"YANGON, May 14 (Field Wire) — {ANSWER}"),
    )
    doers = {
        claim.value.key: claim.standing
        for claim in record.claims
        if claim.slot == "by" and isinstance(claim.value, Named)
    }
    assert "troop" not in doers
    assert "org:myanmar:military-council" not in doers
    assert doers["kia"].contest is Contest.DISPUTED


def test_a_reply_withheld_and_a_statement_withdrawn_are_no_responses(tmp_path: Path, reader: Reader) -> None:
    hit = "BANGKOK, May 14 (Field Wire) — Shells hit a market in Bhamo, Myanmar, on Tuesday, killing 22 people."
    silent = "The army did not reply to five emails. The ministry withdrew a statement on the dead. The army closed the road to Myitkyina."
    record = record_of(tmp_path, reader, ("Field Wire", f"{hit}\n\n{silent}"))
    assert [one.kind for one in record.responses] == [ResponseKind.CLOSURE]
    assert not [claim for claim in record.claims if claim.slot == "motive"]
