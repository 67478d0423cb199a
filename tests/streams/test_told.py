"""Single rules from the words to the record: a report or two of a few sentences each, and what the record must say of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import onrecord
from onrecord.brief.phrases import clause
from onrecord.extract.reader import Reader
from onrecord.model.evidence import Amount, Interval
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import Gap, IncidentKind, State
from onrecord.pipeline import open_records

FIRST = datetime(2024, 5, 14, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def record_of(folder: Path, reader: Reader, *texts: tuple[str, str]) -> Record:
    """The record of (outlet, text)s, each published an hour after the one before it, that tell of one incident."""
    lines = []
    for number, (outlet, text) in enumerate(texts):
        moment = (FIRST + timedelta(hours=number)).isoformat()
        told = {"ref": f"r{number}", "outlet": outlet, "title": "", "published": moment, "received": moment}
        lines.append(json.dumps({**told, "text": text}))
    (folder / "reports").mkdir()
    (folder / "reports" / "stream.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with open_records(str(folder / "records.sqlite"), now=NOW, reader=reader) as records:
        assert all(o.result == "added" for o in records.add(onrecord.gather(folder / "reports", now=NOW)))
        return max(records.incidents(NOW), key=lambda record: len(record.reports))


def counts(record: Record, measure: str) -> Iterator[tuple[Claim, Amount]]:
    """The record's figures of a measure."""
    for claim in record.claims:
        if isinstance(claim.value, Amount) and claim.slot == measure:
            yield claim, claim.value


RAID = (
    "KYIV, May 14 (Field Wire) — Eleven drones hit an oil depot in the Russian city of Syzran on Tuesday, "
    "Ukraine’s General Staff said."
)


def test_a_bare_number_that_is_taken_back_is_the_figure_beside_it(tmp_path: Path, reader: Reader) -> None:
    later = (
        "KYIV, May 14 (Field Wire) — Seven drones hit an oil depot in the Russian city of Syzran on Tuesday, Ukraine’s General "
        "Staff said. It took back the figure of 11 that it had given in the morning."
    )
    record = record_of(tmp_path, reader, ("Field Wire", RAID), ("Field Wire", later))
    states = {amount.best: claim.standing.state for claim, amount in counts(record, "hit")}
    assert states == {11.0: State.WITHDRAWN, 7.0: State.LIVE}


def test_a_number_in_the_place_of_another_takes_it_back(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        ("Field Wire", "Six people were wounded in a knife attack in Ghent on Tuesday, police said."),
        (
            "Ghent Police, press office",
            "Seven people were wounded in Tuesday’s knife attack in Ghent, not six as was announced. A suspect is being questioned.",
        ),
    )
    states = {amount.best: claim.standing.state for claim, amount in counts(record, "injured")}
    assert states == {6.0: State.WITHDRAWN, 7.0: State.LIVE}
    assert all(not share.party.own for claim, _ in counts(record, "injured") for share in claim.origins)


def test_condemning_is_a_response_with_its_verb(tmp_path: Path, reader: Reader) -> None:
    text = f"{RAID}\n\nHungary condemned the attack. The education department has cancelled classes in the city."
    record = record_of(tmp_path, reader, ("Field Wire", text))
    told = {(response.kind, response.words) for response in record.responses}
    assert ("position", "condemned the attack") in told
    assert any(kind == "closure" and "cancelled classes" in words for kind, words in told)


def test_who_brings_down_what_was_fired_did_not_do_it(tmp_path: Path, reader: Reader) -> None:
    text = (
        "Russian air defences shot down 31 of 34 Ukrainian drones in an attack on the Samara region on Tuesday, the Russian "
        "defence ministry said."
    )
    record = record_of(tmp_path, reader, ("Volga Daily", text))
    assert not [claim for claim in record.claims if claim.slot == "by" and "defence" in str(claim.value)]
    assert [amount.best for _, amount in counts(record, "intercepted")] == [31.0]
    assert [amount.best for _, amount in counts(record, "launched")] == [34.0]


def test_who_ends_a_deed_neither_did_it_nor_is_its_doer_counted(tmp_path: Path, reader: Reader) -> None:
    text = (
        "A man stabbed two people in a street in Ghent on Tuesday before he was shot in the leg by police, police said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert [amount.best for _, amount in counts(record, "injured")] == [2.0]
    assert not [claim for claim in record.claims if claim.slot == "by"]
    assert record.kind.value == "attack"


def test_one_of_its_soldiers_is_its_own_deed(tmp_path: Path, reader: Reader) -> None:
    text = (
        "Two people were killed in a knife attack in Ghent on Tuesday, police said.\n\nThe Islamic State group said that one of its "
        "soldiers carried out the attack."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    assert [str(getattr(claim.value, "key", "")) for claim in record.claims if claim.slot == "by"] == ["islamic-state"]


def test_a_local_time_and_the_same_in_gmt_are_one_moment(tmp_path: Path, reader: Reader) -> None:
    text = (
        "An oil depot in the Russian city of Syzran was struck by drones at about 1:30 a.m. local time (2130 GMT on Monday), the "
        "governor said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    told = {claim.value.begins for claim in record.claims if isinstance(claim.value, Interval)}
    assert told == {datetime(2024, 5, 13, 21, 30, tzinfo=UTC)}


def test_the_day_that_somebody_hurt_dies_is_not_the_attacks(tmp_path: Path, reader: Reader) -> None:
    later = (
        "A drone strike on an oil depot in the Russian city of Syzran wounded two firefighters. One of two firefighters who were "
        "wounded in the strike died on Monday, the governor said."
    )
    record = record_of(tmp_path, reader, ("Field Wire", later))
    assert not [claim for claim in record.claims if claim.slot == "when"]


def test_what_is_kept_back_is_told_once_its_side_gives_it(tmp_path: Path, reader: Reader) -> None:
    first = (
        "A man stabbed several people in a street in Ghent on Tuesday, a police spokeswoman said. Spokeswoman Ilse Roe declined to say "
        "how many people had been wounded."
    )
    later = "Six people were wounded in the knife attack in Ghent on Tuesday, the Belgian interior minister, Hanne Doe, said."
    gaps = {(gap.slot, gap.gap) for gap in record_of(tmp_path, reader, ("Field Wire", first)).unknowns}
    assert ("injured", Gap.WITHHELD) in gaps
    (tmp_path / "later").mkdir()
    record = record_of(tmp_path / "later", reader, ("Field Wire", first), ("Coast Daily", later))
    assert not [gap for gap in record.unknowns if gap.slot == "injured"]


def test_a_denied_number_is_held_against_up_to_that_number(tmp_path: Path, reader: Reader) -> None:
    first = "Up to 40 people were killed in an explosion at a factory in the Turkish city of Bursa on Tuesday, a union said."
    later = "The Turkish interior ministry denied that 40 people had been killed in the explosion at a factory in Bursa on Tuesday."
    record = record_of(tmp_path, reader, ("Field Wire", first), ("Coast Daily", later))
    assert [claim.denials != () for claim, amount in counts(record, "killed") if amount.high == 40] == [True]


def test_who_says_that_it_did_it_is_not_told_twice(tmp_path: Path, reader: Reader) -> None:
    """The brief read "the Red Dawn Front said the Red Dawn Front did it"."""
    text = (
        "LIMA, May 14 (Field Wire) — A bomb killed six people at a market in Trujillo, Peru, on Tuesday, police said. The Red Dawn Front "
        "claimed responsibility for the attack in a statement."
    )
    record = record_of(tmp_path, reader, ("Field Wire", text))
    (claim,) = [claim for claim in record.claims if claim.slot == "by"]
    assert clause(claim) == "it was responsible"


def test_a_kind_that_says_little_counts_less(tmp_path: Path, reader: Reader) -> None:
    deaths = "Five people died in Kolwezi on Monday after drinking at a feast in the Orla quarter, the governor's office said."
    ill = "An outbreak of food poisoning in the Orla quarter of Kolwezi on Monday killed five people, the health ministry said."
    record = record_of(tmp_path, reader, ("Kolwezi Times", deaths), ("Field Wire", ill), ("Katanga Post", deaths))
    assert record.kind is IncidentKind.OUTBREAK


def test_a_later_entry_of_a_page_takes_the_place_of_an_earlier(tmp_path: Path, reader: Reader) -> None:
    posts = (
        "10:58 Keld: bombs hit the market. As of this minute we know of 7 dead.\n\n11:24 The enemy hit the same place again with a drone.\n\n"
        "11:55 Unfortunately, 9 people have died in the strike on the market."
    )
    newest_first = "\n\n".join(reversed(posts.split("\n\n")))
    for number, text in enumerate((posts, newest_first)):
        folder = tmp_path / str(number)
        folder.mkdir()
        record = record_of(folder, reader, ("Sumy Regional Military Administration (Telegram)", text))
        states = {amount.best: claim.standing.state for claim, amount in counts(record, "killed")}
        assert states == {7.0: State.SUPERSEDED, 9.0: State.LIVE}


def test_a_company_read_as_somebody_s_name_is_the_company(tmp_path: Path, reader: Reader) -> None:
    blast = "An explosion hit a plant near Lafayette, Louisiana, on Tuesday. "
    record = record_of(
        tmp_path,
        reader,
        ("KVML 6", f"{blast}62 people were on site and four of them are missing, Delcourt Polymers says in an email."),
        (
            "Northlake Wire",
            f"{blast}Two people are missing after the explosion at the plant, the company Delcourt Polymers said.",
        ),
    )
    told = {amount.best: claim.standing.state for claim, amount in counts(record, "missing")}
    assert told == {4.0: State.SUPERSEDED, 2.0: State.LIVE}


def test_the_people_of_a_country_are_no_group_of_those_hurt(tmp_path: Path, reader: Reader) -> None:
    record = record_of(
        tmp_path,
        reader,
        (
            "Governorship of Kahramanmaraş",
            "A coach went off the road in our Göksun district. According to the first determinations, 6 of our citizens lost their lives.",
        ),
        (
            "Field Wire",
            "KAHRAMANMARAŞ (FW) — At least nine people were killed when a coach went off the road in Göksun, the governor of Kahramanmaraş said.",
        ),
    )
    claims = {amount.low: claim for claim, amount in counts(record, "killed")}
    assert claims[6.0].standing.state is State.SUPERSEDED
    assert [share.party.name for share in claims[9.0].origins] == ["the governor of Kahramanmaraş"]
