"""Where linking could go wrong: short streams, ours, of incidents that are like one another, and which reports are of one.

What is expected was written before any of them was read; then one sentence was put otherwise ("through the first raid of the week", which named Monday's
fire and was read as being on it). Each stream is put on record in several orders of arrival, and must fall into the same
incidents in each.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

import onrecord
from onrecord.extract.reader import Reader
from onrecord.pipeline import open_records

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """A report, and the incident that it is of."""

    incident: str
    outlet: str
    published: str
    title: str
    text: str


TWO_SHOOTINGS = (
    Told(
        "alder street", "Valley Ledger", "2024-03-09T13:00:00Z", "Baker shot dead outside his shop in Spokane",
        "SPOKANE, Wash. — A baker was shot dead outside his shop on Alder Street in Spokane late Friday, police said. Ramon Ortega, 24, was "
        "locking up at about 10:30 p.m. when a man in a grey hood walked up to him and fired twice, Sgt. Lena Holt said. A passer-by was hit "
        "in the leg. The shooter fled on foot.",
    ),
    Told(
        "quarry road", "Valley Ledger", "2024-03-09T14:00:00Z", "Woman wounded in her car in Spokane",
        "SPOKANE, Wash. — A woman was shot and wounded in her parked car on Quarry Road in Spokane late Friday, police said. Dorothy Pike, 61, "
        "was hit in the shoulder at about 11 p.m. and drove herself to Sacred Heart hospital, Sgt. Lena Holt said. Three casings were found "
        "at a bus stop.",
    ),
    Told(
        "alder street", "Channel 8", "2024-03-09T18:00:00Z", "Police name man killed on Alder Street",
        "Police on Saturday named the man who was killed on Alder Street in Spokane on Friday night as Ramon Ortega, 24, a baker. His mother, "
        "Elena Ortega, said he had opened the shop in January. A man who was hit in the leg by a stray bullet has left hospital.",
    ),
    Told(
        "quarry road", "Channel 8", "2024-03-10T02:00:00Z", "Quarry Road victim: 'I thought it was a stone'",
        "A Spokane woman who was shot in her car on Friday night said on Saturday that she had taken the first bullet for a stone. Dorothy "
        "Pike, 61, was waiting on Quarry Road for her daughter to come off a shift. Police said that they were looking for a white van.",
    ),
)  # fmt: skip
A_TRIAL = (
    Told(
        "alder street", "Valley Ledger", "2024-03-09T13:00:00Z", "Baker shot dead outside his shop in Spokane",
        TWO_SHOOTINGS[0].text,
    ),
    Told("alder street", "Channel 8", "2024-03-09T18:00:00Z", "Police name man killed on Alder Street", TWO_SHOOTINGS[2].text),
    Told(
        "alder street", "Valley Ledger", "2025-04-02T20:00:00Z", "Jury finds Colby Rusk guilty of killing baker Ramon Ortega",
        "SPOKANE, Wash. — A jury on Wednesday found Colby Rusk, 31, guilty of murder for shooting the baker Ramon Ortega outside his shop on "
        "Alder Street in March of last year. The jurors had heard for nine days how Rusk walked up to Ortega in a grey hood and fired twice. "
        "Judge Ida Fenn will sentence him on April 30.",
    ),
    Told(
        "kemper avenue", "Valley Ledger", "2025-04-02T21:00:00Z", "Jury finds Dale Wirth guilty of killing his landlord",
        "SPOKANE, Wash. — A jury on Wednesday found Dale Wirth, 52, guilty of murder for shooting his landlord, Otis Crane, in a flat on Kemper "
        "Avenue in August. The jurors had heard for four days how the two quarrelled over rent. Judge Paul Sorrel will sentence him on May 7.",
    ),
)  # fmt: skip
A_CAMPAIGN = (
    Told(
        "monday", "Field Wire", "2024-05-13T08:00:00Z", "Drones hit oil depot in Syzran",
        "KYIV, May 13 (Field Wire) — Drones hit an oil depot in the Russian city of Syzran before dawn on Monday, Ukraine's General Staff said. "
        "Two tanks were on fire. The regional governor said that nobody had been hurt.",
    ),
    Told(
        "monday", "Volga News", "2024-05-13T11:00:00Z", "Fire at Syzran depot after Monday's drone strike",
        "SYZRAN, May 13 (Volga News) — Firemen fought a blaze at the Syzran oil depot on Monday after a drone strike before dawn set two tanks "
        "alight, the regional governor said. Nobody was hurt.",
    ),
    Told(
        "wednesday", "Field Wire", "2024-05-15T08:00:00Z", "Drones hit Syzran depot again",
        "KYIV, May 15 (Field Wire) — Drones hit the oil depot in the Russian city of Syzran again before dawn on Wednesday, two days after a "
        "first strike there, Ukraine's General Staff said. A pumping house was destroyed. A watchman was wounded.",
    ),
    Told(
        "wednesday", "Volga News", "2024-05-15T10:00:00Z", "Watchman hurt as drones destroy pumping house",
        "SYZRAN, May 15 (Volga News) — A watchman was wounded when drones struck the Syzran oil depot before dawn on Wednesday and destroyed a "
        "pumping house, the regional governor said.",
    ),
    Told(
        "wednesday", "River Radio", "2024-05-15T12:00:00Z", "Syzran depot out of action for weeks",
        "The oil depot in Syzran will be out of action for weeks, its operator said, after its pumping house was lost before dawn on Wednesday. "
        "It had gone on working through the first raid of the week.",
    ),
    Told(
        "friday", "Field Wire", "2024-05-17T09:00:00Z", "Third strike in a week on Syzran",
        "KYIV, May 17 (Field Wire) — Drones hit the refinery in the Russian city of Syzran overnight into Friday, the third strike on the city "
        "in a week, Ukraine's General Staff said. A distillation column caught fire.",
    ),
)  # fmt: skip
TWO_SPRINGFIELDS = (
    Told(
        "illinois", "State Wire", "2024-06-04T13:00:00Z", "Blast at Springfield grain mill kills one",
        "SPRINGFIELD, Ill. — An explosion at a grain mill in Springfield, Illinois, killed a worker on Tuesday morning, fire officials said. "
        "The blast at the Harlan mill blew out windows along Clay Street.",
    ),
    Told(
        "missouri", "Ozark Post", "2024-06-04T15:00:00Z", "Two hurt in Springfield paint shop explosion",
        "SPRINGFIELD, Mo. — An explosion at a paint shop in Springfield, Missouri, hurt two people on Tuesday, fire officials said. A spark "
        "from a grinder set off fumes at Tolliver Auto Body, the fire marshal said.",
    ),
    Told(
        "illinois", "Prairie Radio", "2024-06-04T18:00:00Z", "Worker killed in mill explosion named",
        "The man who was killed in an explosion at the Harlan grain mill in Springfield, Illinois, on Tuesday was Peter Novak, 44, the coroner "
        "said. Dust had caught fire in a shaft, fire officials said.",
    ),
    Told(
        "missouri", "Channel 3", "2024-06-04T20:00:00Z", "Fumes blamed for Springfield shop blast",
        "Fumes that were lit by a spark caused Tuesday's explosion at the Tolliver Auto Body paint shop in Springfield, Missouri, in which two "
        "people were hurt, the fire marshal said.",
    ),
)  # fmt: skip
STREAMS = {
    "two shootings in one city on one night": TWO_SHOOTINGS,
    "a trial a year later": A_TRIAL,
    "strikes of one campaign": A_CAMPAIGN,
    "a name of two towns": TWO_SPRINGFIELDS,
}


def fallen(folder: Path, reader: Reader, told: Sequence[tuple[int, Told]]) -> dict[int, str]:
    """The incident that each of these reports, by its number, is held to be of as its news, put on record in this order."""
    folder.mkdir()
    lines = [
        {"ref": f"r{number}", "outlet": one.outlet, "title": one.title, "published": one.published, "text": one.text}
        for number, one in told
    ]
    (folder / "stream.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    with open_records(str(folder / "records.sqlite"), now=NOW, reader=reader) as records:
        outcomes = list(records.add(onrecord.gather(folder / "stream.jsonl", now=NOW)))
        found = {}
        for (number, _), outcome in zip(told, outcomes, strict=True):
            assert outcome.report is not None
            main = [card for card in records.store.find_cards_of(outcome.report) if card.main]
            found[number] = records.store.find_incidents_of([main[0].id])[main[0].id]
    return found


@pytest.mark.parametrize("name", STREAMS)
def test_like_incidents_are_told_apart(name: str, tmp_path: Path, reader: Reader) -> None:
    stream = list(enumerate(STREAMS[name]))
    orders = [stream, stream[::-1], random.Random(7).sample(stream, len(stream))]
    found = [fallen(tmp_path / str(number), reader, order) for number, order in enumerate(orders)]
    assert found[0] == found[1] == found[2]
    assert sets(found[0]) == sets({number: one.incident for number, one in stream})


def sets(homes: dict[int, str]) -> set[frozenset[int]]:
    """Which reports are of one incident, by number."""
    return {frozenset(number for number, home in homes.items() if home == one) for one in homes.values()}
