"""Readers of corpora of events, on files written here in each corpus's form."""

from __future__ import annotations

import json
from pathlib import Path

from eval.factuality import judged_words
from training.events import laid_out, read_factuality, read_muc4, read_wikievents

MESSAGE = """DEV-MUC3-0001 (X)

   SAN LEON, 3 JAN 90 -- [TEXT] TERRORISTS OF THE RED
DAWN MURDERED A JUDGE.  A MAYOR DIED IN BED.

DEV-MUC3-0002 (X)

   SAN LEON, 4 JAN 90 -- [TEXT] THE TALKS WERE MURDERED.
"""
KEY = """
0.  MESSAGE: ID                     DEV-MUC3-0001 (X)
4.  INCIDENT: TYPE                  ATTACK
9.  PERP: INDIVIDUAL ID             "TERRORISTS"
10. PERP: ORGANIZATION ID           "RED DAWN"
19. HUM TGT: DESCRIPTION            "JUDGE"
                                    ? "JUDGES"

0.  MESSAGE: ID                     DEV-MUC3-0002 (X)
4.  INCIDENT: TYPE                  *
"""


def test_muc4_fills_are_marked_where_their_words_stand(tmp_path: Path) -> None:
    home = tmp_path / "muc4" / "dev"
    home.mkdir(parents=True)
    (home / "dev-muc3-0001-0100").write_text(MESSAGE)
    (home / "key-dev-0001.muc4").write_text(KEY)
    told, untold = read_muc4(tmp_path)
    roles = {(told.text[one.start : one.end], *one.kinds) for one in told.roles or ()}
    assert roles == {("TERRORISTS", "by"), ("RED\nDAWN", "group"), ("JUDGE", "victim")}
    events = {told.text[one.start : one.end]: one.kinds for one in told.events or ()}
    assert events["MURDERED"] == {"killing", "attack"}
    assert untold.roles == ()
    assert untold.events == ()


def test_wikievents_arguments_are_the_nearest_of_their_words(tmp_path: Path) -> None:
    (tmp_path / "wikievents").mkdir()
    tokens = "Rebels met . Later rebels killed a general , Ann ’ s aide .".replace("rebels", "Rebels").split()
    trigger = {"start_idx": 5, "end_idx": 6, "text": "killed"}
    arguments = [{"role": "Killer", "text": "Rebels"}, {"role": "Victim", "text": "general"}]
    row = {
        "docid": "x",
        "tokens": tokens,
        "event_mentions": [{"event_type": "Life.Die", "trigger": trigger, "arguments": arguments}],
    }
    (tmp_path / "wikievents" / "wiki-train-human.jsonl").write_text(json.dumps(row) + "\n")
    (told,) = read_wikievents(tmp_path)
    assert told.text == "Rebels met. Later Rebels killed a general, Ann’s aide."
    assert [(told.text[one.start : one.end], set(one.kinds)) for one in told.events or ()] == [("killed", {"killing"})]
    decided = [(one.start, told.text[one.start : one.end]) for one in told.roles or () if "O" not in one.kinds]
    assert decided == [(18, "Rebels"), (34, "general")]


def test_event_words_of_factuality_are_counted_in_words(tmp_path: Path) -> None:
    row = {"text": "He may leave .", "idx": 0, "targets": [{"span1": [2, 3], "label": 0.6}]}
    assert judged_words(row) == [(7, 12, 0.6)]
    home = tmp_path / "factuality" / "UW"
    home.mkdir(parents=True)
    (home / "train.jsonl").write_text(json.dumps(row) + "\n")
    (told,) = read_factuality(tmp_path, "UW")
    assert told.judged == ((7, 12, 0.6),)


def test_words_are_laid_out_as_they_are_written() -> None:
    text, ranges = laid_out(["on", "-", "site", "(", "U.S.", ")", ",", "he", "said"])
    assert text == "on-site (U.S.), he said"
    assert [text[a:b] for a, b in ranges] == ["on", "-", "site", "(", "U.S.", ")", ",", "he", "said"]
