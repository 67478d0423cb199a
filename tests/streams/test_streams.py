"""The demonstration streams themselves: well formed, of the promised sizes, and in step with what is expected of them."""

from __future__ import annotations

import email
import email.policy
import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from pathlib import Path

import pytest

from tests.streams.expected import Stream
from tests.streams.expected_ain_al_asad import EXPECTED as ASAD
from tests.streams.expected_tarija import EXPECTED as TARIJA
from tests.streams.short import SHORT

DEMO, REPORTS = Path(__file__).parents[2] / "demo", Path(__file__).parent / "reports"
FEWEST_OF_A_COPY = 25
"""Runs of five words: an agency's two reports of one night share up to 18 (its background), the smallest pickup over 50."""
BOTH = pytest.mark.parametrize("stream", [ASAD, TARIJA], ids=lambda stream: stream.folder)
STREAMS = pytest.mark.parametrize("stream", [ASAD, TARIJA, *SHORT], ids=lambda stream: stream.folder)


@dataclass(frozen=True)
class Told:
    """A report of a stream, bare: what these tests need of it."""

    ref: str
    words: str
    published: str | None
    received: str | None
    outlet: str | None


def _stripped(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<script.*?</script>|<[^>]+>", " ", markup, flags=re.DOTALL)).split())


def _lines(path: Path) -> list[Told]:
    told = []
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        words = item["text"] if "text" in item else _stripped(item["html"])
        told.append(Told(item["ref"], words, item.get("published"), item["received"], item["outlet"]))
    return told


def _feed(path: Path) -> list[Told]:
    atom, content = "{http://www.w3.org/2005/Atom}", "{http://purl.org/rss/1.0/modules/content/}"
    root = ElementTree.parse(path).getroot()
    told = []
    for entry in (*root.iter(f"{atom}entry"), *root.iter("item")):
        ref, body = _first(entry, f"{atom}id", "guid"), _first(entry, f"{atom}content", f"{content}encoded")
        told.append(Told(ref, _stripped(body), _first(entry, f"{atom}published", "pubDate"), None, None))
    return told


def _first(entry: ElementTree.Element, *names: str) -> str:
    """The text of the first child that has one of the names."""
    return next(child.text or "" for name in names if (child := entry.find(name)) is not None)


def _mail(path: Path) -> Told:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return Told(str(message["Message-ID"]).strip("<>"), body.get_content(), message["Date"], None, None)


def reports(stream: Stream) -> dict[str, Told]:
    """All reports of a stream by ref or file name."""
    told: list[Told] = []
    for path in sorted(((REPORTS if stream in SHORT else DEMO) / stream.folder).iterdir()):
        if path.suffix == ".jsonl":
            told += _lines(path)
        elif path.suffix in (".atom", ".rss"):
            told += _feed(path)
        elif path.suffix == ".eml":
            told.append(_mail(path))
        elif path.suffix == ".html":
            body = path.read_text(encoding="utf-8").partition("<article")[2].partition("</article>")[0]
            told.append(Told(path.name, _stripped(body), "on the page", None, None))
        elif path.suffix == ".txt":
            told.append(Told(path.name, path.read_text(encoding="utf-8"), None, None, None))
        else:
            assert path.name == "README.md"
    by_ref = {one.ref: one for one in told}
    assert len(by_ref) == len(told)
    return by_ref


@STREAMS
def test_reports_are_of_the_size_of_reports(stream: Stream) -> None:
    for ref, told in reports(stream).items():
        assert (35 if stream in SHORT else 115) <= len(told.words.split()) <= 420, ref


@STREAMS
def test_every_report_named_is_there(stream: Stream) -> None:
    held = set(reports(stream))
    for incident in stream.incidents:
        named = [*incident.main, *incident.background, *incident.others]
        assert set(named) <= held, incident.key
        assert not set(incident.main) & set(incident.background)
        assert not (set(incident.main) | set(incident.background)) & set(incident.others)
    assert {p.report for p in stream.pickups} <= held
    assert {p.of for p in stream.pickups} - {None} <= held
    assert {r for one in stream.reissues for r in (one.report, one.older)} <= held


@STREAMS
def test_every_report_has_a_main_incident(stream: Stream) -> None:
    placed = {ref for incident in stream.incidents for ref in (*incident.main, *incident.others)}
    assert placed >= set(reports(stream))


@STREAMS
def test_rows_name_incidents_and_are_named_once(stream: Stream) -> None:
    keys = {incident.key for incident in stream.incidents}
    asked = [
        *((row.row, row.incident) for row in stream.figures),
        *((row.row, row.incident) for row in stream.slots),
        *((row.row, row.incident) for row in stream.histories),
        *((row.row, row.incident) for row in stream.tolls),
        *((row.row, row.incident) for row in stream.unknowns),
        *((row.row, row.incident) for row in stream.responses),
        *((row.row, row.incident) for row in stream.changes),
        *((row.row, row.incident) for row in stream.briefs),
    ]
    assert {incident for _, incident in asked} <= keys
    if stream not in SHORT:  # a brief's row may have a figure's name
        rows = [row for row, _ in asked]
        assert len(set(rows)) == len(rows)
    assert {key for pair in stream.apart for key in pair} <= keys


@STREAMS
def test_pickups_share_their_passages(stream: Stream) -> None:
    """A carried paragraph is there to the word, but for spellings that one pickup changes."""
    told = reports(stream)
    for pickup in stream.pickups:
        if pickup.of is None:
            assert pickup.agency is not None
            assert pickup.agency in told[pickup.report].words
            continue
        mine, theirs = (set(_shingles(told[ref].words)) for ref in (pickup.report, pickup.of))
        shared = len(mine & theirs)
        assert shared >= 2 * FEWEST_OF_A_COPY, pickup.report
        if pickup.whole:
            assert shared / len(mine) > 0.85, pickup.report


@STREAMS
def test_other_reports_are_no_copies(stream: Stream) -> None:
    told = reports(stream)
    families = [{p.of or p.report, p.report} for p in stream.pickups] + [{r.report, r.older} for r in stream.reissues]
    kin = {frozenset((a, b)) for family in families for a in family for b in family}
    originals = {p.report: p.of for p in stream.pickups}
    refs = sorted(told)
    for number, a in enumerate(refs):
        for b in refs[number + 1 :]:
            same = frozenset((a, b)) in kin or (a in originals and originals[a] == originals.get(b))
            shared = set(_shingles(told[a].words)) & set(_shingles(told[b].words))
            assert same or len(shared) < FEWEST_OF_A_COPY, (a, b, sorted(shared)[:3])


@STREAMS
def test_undated_reports(stream: Stream) -> None:
    told = reports(stream)
    html_lines = {ref for ref, one in told.items() if ref.startswith("waypoint")}  # the page itself says when
    assert {ref for ref, one in told.items() if one.published is None} - html_lines == set(stream.undated)


@BOTH
def test_received_after_published_and_not_in_order(stream: Stream) -> None:
    lines = [one for one in reports(stream).values() if one.received]
    for one in lines:
        if one.published:
            assert datetime.fromisoformat(str(one.received)) >= datetime.fromisoformat(one.published), one.ref
    dated = sorted((one for one in lines if one.published), key=lambda one: str(one.received))
    assert [one.published for one in dated] != sorted(str(one.published) for one in dated)


@STREAMS
def test_absent_rows_hold_when_they_are_asked(stream: Stream) -> None:
    """Rows of one incident that ask for a figure and forbid it at the same moment would contradict each other."""
    for row in stream.figures:
        if row.absent:
            twins = [
                other
                for other in stream.figures
                if not other.absent
                and (other.incident, other.at, other.low) == (row.incident, row.at, row.low)
                and set(other.measures) & set(row.measures)
            ]
            assert twins == [], row.row


def test_the_false_toll_has_one_origin_and_seven_reports() -> None:
    told = reports(ASAD)
    row = next(figure for figure in ASAD.figures if figure.row == "evening-80")
    assert row.origins == 1
    carriers = [ref for ref, one in told.items() if re.search(r"\b80\b", one.words) and one.received]
    assert len(carriers) >= 8  # seven that carry it and those that tell of its retraction


def test_the_copy_that_came_first_came_before_its_original() -> None:
    told = reports(ASAD)
    assert str(told["whbr-1"].published) < str(told["mw-2"].published)


def _shingles(words: str) -> list[tuple[str, ...]]:
    """Runs of five words."""
    plain = re.findall(r"\w+", words.casefold())
    return [tuple(plain[at : at + 5]) for at in range(len(plain) - 4)]
