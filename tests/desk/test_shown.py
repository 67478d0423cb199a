"""What pages are made of: marked text, diffs, cursors, moments, the memo, fact rows."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.desk.as_of import AsOf, read_as_of, written
from onrecord.desk.charts import figure_charts
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.diff import changed_figures, stretches
from onrecord.desk.facts import SHOWN, around, fact_rows
from onrecord.desk.marking import paragraphs
from onrecord.desk.memo import Memo
from onrecord.desk.sourcing import sides
from onrecord.errors import BadInput
from onrecord.model.evidence import Interval
from onrecord.model.reading import Cue, Figure, Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock, Measure, Qualifier, SourceKind
from onrecord.pipeline import Records

NOW = datetime(2031, 3, 4, 12, 30, 45, tzinfo=UTC)
TEXT = "The ferry ran aground.\n\n“All are safe,” the harbour master said. Nobody knew why.\n\n\nThe end."


def report(text: str = TEXT) -> Report:
    return Report("r-1", text, title="Ferry aground")


def reading(*statements: Statement, figures: tuple[Figure, ...] = ()) -> Reading:
    return Reading("rules", "r-1", statements=statements, figures=figures)


def said(start: int, end: int, key: str = "st-1") -> Statement:
    source = Source(Span(end + 1, end + 19), "the harbour master", "harbour master", SourceKind.OFFICE, False)
    return Statement(key, (Span(start, end),), source=source, cue=Cue(Span(end + 20, end + 24), "said"))


def test_a_statement_stands_beside_the_paragraph_it_begins_in() -> None:
    start = TEXT.index("“All")
    first, second, third = paragraphs(report(), reading(said(start, start + 15)))
    assert [one.id for one in second.statements] == ["st-1"]
    assert not first.statements
    assert not third.statements
    marked = {name: piece.words for piece in second.pieces for name in piece.names}
    assert marked == {"content": "“All are safe,”", "source": "the harbour master", "cue": "said"}


@given(
    st.text(alphabet="ab \n.", max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(0, 40)), max_size=6),
    st.tuples(st.integers(0, 90), st.integers(0, 20)),
)
def test_marked_text_says_every_word_once(text: str, spans: list[tuple[int, int]], ask: tuple[int, int]) -> None:
    """Whatever overlaps whatever, the pieces joined are the text, but for empty lines between paragraphs."""
    statements = [
        Statement(f"st-{n}", (Span(min(start, len(text)), min(start + size, len(text))),))
        for n, (start, size) in enumerate(spans)
    ]
    shown = paragraphs(report(text), reading(*statements), Span(ask[0], ask[0] + ask[1]))
    joined = "".join(p.words for one in shown for p in one.pieces)
    assert "".join(joined.split()) == "".join(text.split())
    asked = "".join(p.words for one in shown for p in one.pieces if "asked" in p.names)
    assert "".join(asked.split()) == "".join(text[ask[0] : ask[0] + ask[1]].split())


def test_words_stand_among_their_neighbours() -> None:
    start = TEXT.index("All are safe")
    before, after = around(report(), Span(start, start + 12))
    assert before == "“"
    assert after == ",” the harbour master said. Nobody knew why."
    long = report("word " * 200)
    before, after = around(long, Span(500, 504))
    assert before.startswith("… word")
    assert after.endswith("word …")


@given(st.text(alphabet="abc \n", max_size=60), st.text(alphabet="abc \n", max_size=60))
def test_a_diff_holds_both_texts(older: str, newer: str) -> None:
    made = stretches(older, newer)
    assert "".join(s.words for s in made if s.kind != "out").split() == newer.split()
    assert "".join("".join(s.words for s in made if s.kind != "in").split()) == "".join(older.split())


def test_a_diff_tells_a_changed_number_and_no_more() -> None:
    made = stretches("Nine people died in the fire on Monday", "Twelve people died in the fire on Monday")
    assert [(s.kind, s.words.strip()) for s in made] == [
        ("out", "Nine"),
        ("in", "Twelve"),
        ("same", "people died in the fire on Monday"),
    ]
    patchwork = stretches("one two three four five", "six two seven four five")
    assert [s.kind for s in patchwork] == ["out", "in", "same"]


def figure(low: float, measure: Measure = Measure.KILLED) -> Figure:
    return Figure(Span(0, 1), str(low), measure, low, low, low, Qualifier.EXACT, "people")


def test_changed_figures_are_called_out() -> None:
    older = reading(figures=(figure(9), figure(4, Measure.INJURED)))
    newer = reading(figures=(figure(12), figure(4, Measure.INJURED)))
    (change,) = changed_figures(older, newer)
    assert (change.what, change.before, change.after) == ("killed, people", ("9",), ("12",))
    assert changed_figures(newer, newer) == []


@given(st.lists(st.one_of(st.text(max_size=20), st.integers(0, 2**31 - 1)), max_size=4))
def test_a_cursor_comes_back(key: list[str | int]) -> None:
    assert read_cursor(written_cursor(key), *(type(piece) for piece in key)) == (key if written_cursor(key) else None)


@pytest.mark.parametrize("word", ["x", "W10", "bnVsbA", "WzEsMl0", "é", "[" * 200, "Wy0xXQ", "WzFlOTld"])
def test_a_cursor_of_another_making_is_refused(word: str) -> None:
    with pytest.raises(BadInput):
        read_cursor(word, int)


def test_no_cursor_is_the_first_page() -> None:
    assert read_cursor(None, str) is None
    assert read_cursor("", str) is None


def test_without_a_moment_it_is_now_to_the_minute() -> None:
    found = read_as_of(None, Clock.PUBLISHED, NOW)
    assert (found.moment, found.asked) == (NOW.replace(second=0), False)
    assert found.link("/sources") == "/sources"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2031-03-01", datetime(2031, 3, 1, 23, 59, 59, tzinfo=UTC)),
        ("2031-03-01T18:00Z", datetime(2031, 3, 1, 18, tzinfo=UTC)),
        ("2031-03-01 18:00", datetime(2031, 3, 1, 18, tzinfo=UTC)),
        ("2031-03-01T18:00:05+03:00", datetime(2031, 3, 1, 15, 0, 5, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read(words: str, moment: datetime) -> None:
    assert read_as_of(words, Clock.PUBLISHED, NOW).moment == moment


def test_what_is_no_moment_is_refused() -> None:
    with pytest.raises(BadInput, match="moment"):
        read_as_of("soon", Clock.PUBLISHED, NOW)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)))
def test_a_link_keeps_the_moment_to_the_second_and_never_goes_back(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    again = read_as_of(written(moment), Clock.PUBLISHED, NOW).moment
    assert timedelta(0) <= again - moment < timedelta(seconds=1)


def test_links_keep_moment_and_clock_and_escape_the_rest() -> None:
    at = AsOf(datetime(2031, 3, 1, 18, tzinfo=UTC), Clock.RECEIVED, True)
    assert at.link("/search", q="a&b=c", cursor=None) == "/search?as-of=2031-03-01T18:00Z&clock=received&q=a%26b%3Dc"


def test_the_memo_makes_a_value_once_and_forgets_the_oldest() -> None:
    memo = Memo(2)
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name

    for name in ("a", "a", "b", "a", "c", "a", "b"):
        assert memo.get(name, lambda name=name: make(name)) == name  # type: ignore[misc]
    assert made == ["a", "b", "c", "b"]


def test_who_asks_for_what_is_being_made_waits_for_it() -> None:
    memo = Memo(2)
    begun, go = Event(), Event()
    made: list[int] = []

    def make() -> int:
        begun.set()
        assert go.wait(10)
        made.append(1)
        return 7

    with ThreadPoolExecutor(3) as pool:
        first = pool.submit(memo.get, "a", make)
        assert begun.wait(10)
        others = [pool.submit(memo.get, "a", make) for _ in range(2)]
        assert memo.get("b", lambda: 8) == 8, "what is another is not waited for"
        go.set()
        assert [one.result(10) for one in (first, *others)] == [7, 7, 7]
    assert made == [1]


def test_what_could_not_be_made_is_tried_again() -> None:
    memo = Memo(2)
    with pytest.raises(ZeroDivisionError):
        memo.get("a", lambda: 1 // 0)
    assert memo.get("a", lambda: 3) == 3


def test_the_fact_sheet_holds_every_claim_once_and_shows_the_best_first(
    streams: Mapping[str, Records], largest: str
) -> None:
    record = streams["ain-al-asad"].record(largest)
    worded, figures = fact_rows(record)
    shown = [claim.id for row in (*worded, *figures) for claim in (*row.shown, *row.more)]
    assert sorted(shown) == sorted(claim.id for claim in record.claims)
    by = next(row for row in worded if row.slot == "by")
    assert by.shown[0].standing.support.value == "corroborated"
    when = next(row for row in worded if row.slot == "when").shown[0].value
    assert isinstance(when, Interval)
    assert (when.begins, when.precision) == (record.begins, record.precision), "the record's own time comes first"
    assert all(len(row.shown) <= SHOWN for row in (*worded, *figures))
    for row in (*worded, *figures):
        states = [claim.standing.state.value == "live" for claim in (*row.shown, *row.more)]
        assert states == sorted(states, reverse=True), "what no longer stands comes last"


def test_sides_and_own_voices_are_apart(streams: Mapping[str, Records], largest: str) -> None:
    record = streams["ain-al-asad"].record(largest)
    spoken, own = sides(record)
    assert {side.side for side in spoken} >= {"us", "iran", "iraq"}
    assert all(side.counts for side in spoken if side.side in ("us", "iran", "iraq"))
    assert all(voice.party.own for voice in own)
    assert not any(voice.party.own for side in spoken for voice in side.voices)
    assert not any(side.counts for side in spoken if side.side is None)


def test_the_charts_give_tolls_first_and_every_value_a_row(streams: Mapping[str, Records], largest: str) -> None:
    charts = figure_charts(streams["ain-al-asad"].record(largest))
    assert "killed" in charts[0].title
    for chart in charts:
        assert [row.number for row in chart.rows] == list(range(1, len(chart.rows) + 1))
        moments = [row.step.at for row in chart.rows]
        assert moments == sorted(moments)
        assert chart.drawing.count("<circle") + chart.drawing.count('class="cross"') == len(chart.rows)
