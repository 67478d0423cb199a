"""War and attacks from the words to the record: short reports of ours, and what the record must say of them. Each was wrong once."""

from __future__ import annotations

from pathlib import Path

from onrecord.extract.reader import Reader
from onrecord.model.vocabulary import Mark, State
from tests.streams.test_told import counts, record_of


def test_what_was_said_earlier_is_gone_on_from(tmp_path: Path, reader: Reader) -> None:
    text = (
        "An oil depot in the Russian city of Syzran was on fire on Tuesday after a drone attack in which two guards died, the governor, "
        "Pavel Orlin, said. He had earlier said that there were no casualties."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    states = {amount.best: claim.standing.state for claim, amount in counts(record, "killed")}
    assert states == {2.0: State.LIVE, 0.0: State.SUPERSEDED}
    assert dict(record.tolls)["killed"].best == 2.0


def test_an_account_is_its_holders_word(tmp_path: Path, reader: Reader) -> None:
    post = "Drones attacked an oil depot in the Russian city of Syzran tonight. According to preliminary data nobody was hurt. Six drones were destroyed."
    record = record_of(tmp_path, reader, ("Pavel Orlin (Telegram)", post))
    given = {share.party.name for claim in record.claims for share in claim.origins}
    assert given == {"Pavel Orlin"}
    assert not any(share.party.own for claim in record.claims for share in claim.origins)


def test_attackers_are_not_added_to_whom_they_attacked(tmp_path: Path, reader: Reader) -> None:
    text = (
        "NIAMEY, May 14 (Field Wire) — Five soldiers and 30 assailants were killed when gunmen attacked an army post near Tillia in Niger on "
        "Tuesday, the army said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert {amount.best for _, amount in counts(record, "killed")} == {5.0, 30.0}
    assert dict(record.tolls)["killed"].best == 5.0


def test_whom_a_side_killed_are_not_its_own(tmp_path: Path, reader: Reader) -> None:
    text = (
        "NIAMEY, May 14 (Field Wire) — Gunmen attacked an army post near Tillia in Niger on Tuesday. JNIM said its fighters had overrun the post "
        "and killed 20 soldiers."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    (claim, amount), *_ = counts(record, "killed")
    assert amount.group_key != "jnim"
    assert Mark.AGAINST_INTEREST not in claim.marks


def test_where_the_writer_sits_is_no_place_of_it(tmp_path: Path, reader: Reader) -> None:
    text = (
        "Depot near bomber base ablaze after drone attack\n\nBy Ana Ferro in Tallinn and agencies\n\nAn oil depot in the Russian city of Syzran was on "
        "fire on Tuesday after a drone attack, the governor, Pavel Orlin, said."
    )
    record = record_of(tmp_path, reader, ("Harbour News", text))
    assert {place.name for place in record.places} >= {"Syzran"}
    assert "Tallinn" not in {place.name for place in record.places}
    assert "estonia" not in {share.party.side for claim in record.claims for share in claim.origins}


def test_the_dead_found_since_are_no_new_toll(tmp_path: Path, reader: Reader) -> None:
    first = "Seven soldiers were killed and two are missing after gunmen attacked an army post near Tillia in Niger, the army said on Tuesday."
    later = (
        "The army said on Wednesday that it had found the remains of two soldiers who had been reported missing after gunmen attacked the army "
        "post near Tillia in Niger on Tuesday."
    )
    record = record_of(tmp_path, reader, ("Field Wire", first), ("Field Wire", later))
    assert dict(record.tolls)["killed"].best == 7.0


def test_reports_called_false_are_denied(tmp_path: Path, reader: Reader) -> None:
    first = "Keldian troops attacked a post near Tillia in Niger on Tuesday. Channels close to the rebels reported six wounded Nigerien servicemen."
    later = "Reports about six Nigerien servicemen wounded in Tuesday’s attack near Tillia are completely false, Niger’s Defence Ministry said. One was wounded."
    record = record_of(tmp_path, reader, ("Field Wire", first), ("Field Wire", later))
    for claim, amount in counts(record, "injured"):
        asserted = {share.party.side for share in claim.origins}
        assert not (amount.best == 6.0 and "niger" in asserted)


def test_who_denies_a_deed_does_not_own_it(tmp_path: Path, reader: Reader) -> None:
    text = (
        "YEREVAN, May 14 (Field Wire) — Shots were fired at a post near Berd on Tuesday, Azerbaijan’s border service said. Armenia’s Defence Ministry "
        "denied that its troops had fired at the post."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    for claim in record.claims:
        if claim.slot == "by":
            assert not any(share.party.side == "armenia" for share in claim.origins)


def test_a_liberation_army_is_no_states_army(tmp_path: Path, reader: Reader) -> None:
    text = (
        "BOGOTA, May 14 (Field Wire) — A bomb killed four police officers in Cali on Tuesday. The Southern Liberation Army denied any part in the "
        "bombing. The mayor, Ana Ruiz, said four officers had died."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    sides = {share.party.name: share.party.side for claim in record.claims for share in claim.origins}
    assert "colombia" not in {side for name, side in sides.items() if "Liberation" in name}


def test_a_bodys_own_lists_are_its_word(tmp_path: Path, reader: Reader) -> None:
    text = "We condemn Monday’s air strike on our school in Tillia in Niger. According to the lists of our ministry, 22 pupils were killed."
    record = record_of(tmp_path, reader, ("Ministry of Education of Niger", text))
    givers = {share.party.name for claim, amount in counts(record, "killed") for share in claim.origins}
    assert givers
    assert not any("lists" in name for name in givers)
