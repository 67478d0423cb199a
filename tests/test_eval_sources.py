"""The label file of `eval.sources` and its measure, on the streams (the corpus itself is not in the repository)."""

from __future__ import annotations

import pytest
from eval.sources import HALVES, Labelled, counted, is_right, read_labels, same_words, shares, sort_of, streams

from onrecord.model.reading import Cue, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import SourceKind

TEXT = "Port chief Ama Roe said the pier held. She said ships could dock. Roe’s office was shut, it was said."


def source(start: int, end: int, resolved: tuple[int, int] | None) -> Source:
    span = None if resolved is None else Span(*resolved)
    return Source(Span(start, end), TEXT[start:end], "Ama Roe", SourceKind.PERSON, True, resolved=span)


def said(cue: str, given: Source | None, which: int = 0) -> Statement:
    at = -1
    for _ in range(which + 1):
        at = TEXT.index(cue, at + 1)
    return Statement(f"st-{at}", (Span(0, 4),), source=given, cue=Cue(Span(at, at + len(cue)), cue))


def test_ten_reports_a_half_of_each_collection() -> None:
    labels = read_labels()
    assert {(c, half): len(labels[c][half]) for c in labels for half in HALVES} == {
        (c, half): 10 for c in ("polnear", "streams") for half in HALVES
    }
    for halves in labels.values():
        assert not set(halves["tuning"]) & set(halves["held"])


@pytest.mark.parametrize("half", HALVES)
def test_labels_of_the_streams_point_at_words(half: str) -> None:
    wanted = read_labels()["streams"][half]
    found = list(streams(wanted))
    assert {one.report.id for one in found} == set(wanted)
    for one in found:
        text, title = one.report.text, one.report.title or ""
        for cue, ranges in one.labels.items():
            part, _, at = cue.rpartition(":")
            assert (title if part else text)[int(at)].strip(), (one.report.id, cue)
            for start, end in ranges:
                words = text[start:end]
                assert words == words.strip(" ,"), (one.report.id, cue)
                assert words, (one.report.id, cue)


def test_a_source_is_right_at_the_label_or_in_the_same_words() -> None:
    report = Report("r", TEXT)
    assert is_right(report, source(39, 42, (0, 18)), ((0, 18),))
    assert is_right(report, source(39, 42, (0, 18)), ((5, 9), (11, 18)))
    assert not is_right(report, source(39, 42, (39, 42)), ((0, 18),))
    assert not is_right(report, source(39, 42, None), ((0, 18),))
    assert not is_right(report, None, ((0, 18),))
    assert same_words("the Port’s", "Port")
    assert not same_words("Ama Roe", "Roe")


def test_what_a_source_is_short_of() -> None:
    report = Report("r", TEXT)
    assert sort_of(report, None) == "no source"
    assert sort_of(report, source(39, 42, None)) == "unresolved"
    assert sort_of(report, source(39, 42, (39, 42))) == "pronoun"
    assert sort_of(report, source(39, 42, (0, 18))) == ""


def test_the_counts_of_a_report() -> None:
    statements = (
        said("said", source(0, 18, (0, 18))),
        said("said", source(39, 42, (39, 42)), 1),
        said("was said", None),
    )
    labels: dict[str, tuple[tuple[int, int], ...]] = {
        str(TEXT.index("said")): ((0, 18),),
        str(TEXT.index("said", 40)): ((0, 18),),
        "5": ((0, 18),),
    }
    labels[str(TEXT.index("was said"))] = ()
    count = counted(Labelled(Report("r", TEXT), labels, {}), statements)
    assert (count["labels"], count["matched"], count["named"], count["right"]) == (4, 3, 2, 1)
    figures = shares(count)
    assert figures["right"] == 50.0
    assert figures["unresolved"] == 66.7
    assert figures["of these"] == {"no source": 1, "unresolved": 0, "pronoun": 1}
