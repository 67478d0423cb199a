"""Three reports of an invented shooting, through the whole house: a toll that one source posts and deletes and another gives a day later, and a funeral
that thousands attend."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from onrecord.brief.render import as_text
from onrecord.collect.folders import JSON_LINE
from onrecord.extract.reader import Reader
from onrecord.model.brief import Brief
from onrecord.model.evidence import Amount, Named
from onrecord.model.report import Received
from onrecord.pipeline import Records, open_records
from tests.conftest import NOW

REPORTS = (
    ("m1", "Le Phare", "2026-08-07T08:00:00Z", "Two police officers shot dead in Marseille; gunman at large",
     "MARSEILLE, France, Aug 7 (Northgate News Agency) — Two police officers were shot dead and a third was wounded late on Thursday when a "
     "man opened fire during a traffic check in Marseille, the interior ministry said on Friday.\n\nInterior Minister Claire Vasseur, who "
     "travelled to the city overnight, said the gunman had fled on foot and was still being sought by more than 300 officers.\n\nA police "
     "union, Alliance, said on X that three officers had died. It later deleted the post.\n\nNo group has claimed responsibility."),
    ("m2", "Rhone Post", "2026-08-08T15:00:00Z", "Third officer dies after Marseille shooting, suspect arrested",
     "The policewoman wounded in Thursday night's shooting in Marseille died of her injuries on Saturday, bringing the number of officers "
     "killed to three, prosecutor Marc Delattre said.\n\nThe Islamic State group claimed responsibility in a statement carried by its "
     "Amaq agency."),
    ("m3", "Le Phare", "2026-08-12T17:00:00Z", "Thousands attend funeral of officers killed in Marseille",
     "Several thousand people, among them President Hélène Marchetti, attended a ceremony on Wednesday for the three police officers who "
     "were killed in a shooting in Marseille last week.\n\n“They died because they did their job,” Marchetti said."),
)  # fmt: skip
FIRST_EVENING = datetime(2026, 8, 7, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def records(reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    database = tmp_path_factory.mktemp("shooting") / "r.sqlite"
    with open_records(str(database), now=NOW, reader=reader) as opened:
        for ref, outlet, published, title, text in REPORTS:
            item = {
                "ref": ref,
                "outlet": outlet,
                "published": published,
                "received": published,
                "title": title,
                "text": text,
            }
            received = Received(json.dumps(item).encode(), f"stream.jsonl#{ref}", "file", NOW, JSON_LINE)
            assert [outcome.result for outcome in opened.add([received])] == ["added"]
        yield opened


def _brief(records: Records, moment: datetime = NOW) -> Brief:
    (incident,) = {record.incident for record in records.incidents(moment)}
    return records.brief(incident, moment)


def _lines(brief: Brief, section: str) -> list[str]:
    return [sentence.text for part in brief.sections if part.name == section for sentence in part.sentences]


def test_those_who_attend_the_funeral_are_not_dead(records: Records) -> None:
    (record,) = records.incidents(NOW)
    killed = {claim.value.best for claim in record.claims if claim.slot == "killed" and isinstance(claim.value, Amount)}
    assert killed <= {1.0, 2.0, 3.0, None}
    assert dict(record.tolls)["killed"].best == 3.0


def test_officers_shot_dead_did_not_do_it(records: Records) -> None:
    (record,) = records.incidents(NOW)
    doers = {claim.value.label for claim in record.claims if claim.slot == "by" and isinstance(claim.value, Named)}
    assert doers
    assert not [label for label in doers if "officers" in label.lower()]


def test_a_deleted_post_is_taken_back(records: Records) -> None:
    timeline = _lines(_brief(records), "Timeline")
    said = [line.split(": ", 1)[1] for line in timeline if "Alliance" in line]
    assert said == ["Alliance said three officers were killed.", "Alliance took back that three officers were killed."]
    assert dict(next(iter(records.incidents(FIRST_EVENING))).tolls)["killed"].best == 2.0


def test_a_toll_stands_on_the_words_of_those_who_still_give_it(records: Records) -> None:
    brief = _brief(records)
    (toll,) = [
        sentence
        for part in brief.sections
        for sentence in part.sentences
        if "by every count" in sentence.text and "killed" in sentence.text
    ]
    sources = [note.source for note in brief.notes if note.n in toll.notes]
    assert sources
    assert not [source for source in sources if "Alliance" in source], as_text(brief)
