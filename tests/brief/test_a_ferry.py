"""Four reports of an invented ferry disaster, through the whole house: what a desk would want told, and what not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from onrecord.brief.render import as_text
from onrecord.collect.folders import JSON_LINE
from onrecord.extract.reader import Reader
from onrecord.model.report import Received
from onrecord.pipeline import Records, open_records
from tests.conftest import NOW

REPORTS = (
    ("a1", "Gulf Herald", "2023-03-02T06:10:00Z", "Ferry sinks off Zanzibar, dozens missing",
     "DAR ES SALAAM (Gulf Herald) — A passenger ferry carrying about 120 people sank off the Tanzanian island of Zanzibar early "
     "on Thursday, the Zanzibar Maritime Authority said, and dozens were missing.\n\nAt least 14 bodies had been recovered by "
     "mid-morning, regional police commander Hamad Khamis told reporters. “The sea was rough and the boat was overloaded,” he "
     "said.\n\nTwenty-six people were rescued by fishermen, according to the Tanzania Red Cross. It was not immediately clear "
     "what caused the accident."),
    ("a2", "Coast Radio", "2023-03-02T09:30:00Z", "Zanzibar ferry toll rises to 23",
     "The number of people killed when a ferry capsized near Zanzibar on Thursday has risen to 23, Tanzanian Prime Minister "
     "Kassim Majaliwa said.\n\nMajaliwa said 31 people had been rescued and 60 others were unaccounted for.\n\nOpposition leader "
     "Othman Masoud said more than 40 people had died and accused the government of hiding the true figure."),
    ("a3", "North Wire", "2023-03-03T15:00:00Z", "Captain of capsized Zanzibar ferry arrested",
     "ZANZIBAR, March 3 (North Wire) — Police in Zanzibar have arrested the captain and two crew members of a ferry that capsized "
     "on Thursday, killing 29 people, police commander Hamad Khamis said on Friday.\n\nThe death toll was put at 29 by the "
     "maritime authority, which ended its search at noon.\n\nIn 2011, more than 200 people died when the MV Spice Islander sank "
     "between Unguja and Pemba."),
)  # fmt: skip


@pytest.fixture(scope="module")
def records(reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    database = tmp_path_factory.mktemp("ferry") / "r.sqlite"
    with open_records(str(database), now=NOW, reader=reader) as opened:
        for ref, outlet, published, title, text in REPORTS:
            item = {"ref": ref, "outlet": outlet, "published": published, "title": title, "text": text}
            list(opened.add([Received(json.dumps(item).encode(), f"ferry.jsonl#{ref}", "file", NOW, JSON_LINE)]))
        yield opened


def _main(records: Records) -> str:
    return max(records.incidents(), key=lambda one: len(one.reports)).incident


def test_the_disaster_of_2011_is_another(records: Records) -> None:
    told = {len(record.reports): dict(record.tolls)["killed"] for record in records.incidents()}
    assert (told[3].low, told[3].best, told[3].high) == (29, 29, 41)
    assert told[1].low == 201


def test_it_stood_at_14_and_23_before(records: Records) -> None:
    morning = records.record(_main(records), datetime(2023, 3, 2, 7, tzinfo=UTC))
    assert dict(morning.tolls)["killed"].best == 14
    noon = dict(records.record(_main(records), datetime(2023, 3, 2, 12, tzinfo=UTC)).tolls)["killed"]
    assert (noon.low, noon.best, noon.high) == (23, 23, 41)


def test_the_brief_tells_the_dispute_and_no_blame_that_was_not_laid(records: Records) -> None:
    text = " ".join(as_text(records.brief(_main(records))).split())
    assert "Othman Masoud, opposition leader, said more than 40 people were killed" in text
    assert "in place of 23" in text
    assert "did it" not in text
    assert "201" not in text
    assert "more than 200" not in text
