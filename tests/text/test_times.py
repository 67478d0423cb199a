"""Times, a row a sentence (`times_rows`), and what must hold of any text."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.page import Page
from onrecord.extract.times.finder import TimeGrammar
from onrecord.lang import times as words
from onrecord.model.reading import Place, Time
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import PlacePrecision, PlaceRole
from tests.text.times_rows import INTERVALS, NO_TIMES, ROWS
from tests.text.times_told import NIGHTS, NOT_TOLD, TOLD_AGAIN, TOLD_ROWS, TOLD_THIRD

TOLD = datetime(2026, 5, 14, 15, 0, tzinfo=UTC)
_ROW = re.compile(r"(.*?)\[([^]]+)\](?:\(([^)]+)\))?(.*) = (\w+) (\S+)")


def times(text: str, published: datetime | None = TOLD) -> tuple[Time, ...]:
    return TimeGrammar().find_times(Page(Report("r", text, published=published)), ())


def rows() -> list[tuple[str, str, str, str]]:
    """(sentence, words of the time, type, value); round brackets after square ones hold the exact words where those are fewer."""
    made = []
    for line in (
        (ROWS + TOLD_ROWS.lstrip() + TOLD_AGAIN.lstrip() + TOLD_THIRD.lstrip() + NIGHTS.lstrip()).strip().splitlines()
    ):
        if set(line) == {"-"}:
            continue
        match = _ROW.fullmatch(line)
        assert match, line
        before, shown, exact, after, kind, value = match.groups()
        made.append((before + shown + after, exact or shown, kind, value))
    return made


@pytest.mark.parametrize(("sentence", "told", "kind", "value"), rows(), ids=lambda part: None)
def test_rows(sentence: str, told: str, kind: str, value: str) -> None:
    found = [(one.text, one.type.value, one.value) for one in times(sentence)]
    assert (told, kind, value) in found, found


@pytest.mark.parametrize("row", INTERVALS.strip().splitlines())
def test_intervals(row: str) -> None:
    sentence, _, told = row.partition(" = ")
    (one,) = times(sentence)
    assert one.begins is not None
    assert one.ends is not None
    assert [moment.strftime("%Y-%m-%dT%H:%M") for moment in (one.begins, one.ends)] == told.split()


@pytest.mark.parametrize("sentence", (NO_TIMES + NOT_TOLD.lstrip()).strip().splitlines())
def test_what_is_no_time(sentence: str) -> None:
    assert [one.text for one in times(sentence) if one.text not in ("Sunday",)] == []


def test_last_night_of_copy_put_out_in_the_evening_is_that_days() -> None:
    text = "Shells fell on the port last night, the mayor said just after 7 p.m. EST."
    evening, morning = datetime(2026, 5, 15, 1, tzinfo=UTC), datetime(2026, 5, 15, 13, tzinfo=UTC)  # 8 p.m. and 8 a.m.
    assert [one.value for one in times(text, evening)] == ["2026-05-14TNI", "2026-05-14T19:00"]
    assert [one.value for one in times(text, morning)] == ["2026-05-14TNI", "2026-05-14T19:00"]


def test_a_period_told_far_below_is_of_the_quarter_reported_or_of_months_told_since() -> None:
    filler = "The company makes paper, soap and cartons in eleven countries and has mills in four of them. " * 5
    lead = "Third-quarter profit rose 20 percent. After a weak second quarter prices went up. "
    told = times(f"{lead}{filler}In the year-earlier period it took a charge. In the 2025 period costs fell.")
    assert [one.value for one in told if "period" in one.text] == ["2024-Q3", "2025-Q3"]
    told = times(f"{lead}{filler}For the nine months it earned $90 million. In the 2024 period it earned $70 million.")
    assert [one.value for one in told if "period" in one.text] == ["2024"]


def test_what_was_a_year_ago_counts_from_the_report() -> None:
    told = times(
        "Sales rose from $30 million last year. The year-ago results held a gain, and the year-earlier ones a loss."
    )
    assert [one.value for one in told] == ["2025", "2025", "2024"]


def test_plain_kin_read_alike() -> None:
    for sentence, *_ in rows():
        expected = [(one.type, one.value) for one in times(sentence)]
        assert [(one.type, one.value) for one in times(sentence.replace(" ", "\u00a0"))] == expected
        assert [(one.type, one.value) for one in times(sentence.replace("'", "’"))] == expected
        digits = sentence.translate({ord("0") + n: 0x660 + n for n in range(10)})
        assert [(one.type, one.value) for one in times(digits)] == expected


def test_without_a_date_of_publication_nothing_relative_has_an_interval() -> None:
    for sentence, *_ in rows():
        for one in times(sentence, None):
            if one.begins is not None:
                assert re.search(r"\d|nineteen|thousand|nineties", sentence), (sentence, one)


_PIECES = st.sampled_from(
    [*words.MONTHS, *words.WEEKDAYS, *words.UNITS, *words.PARTS, *words.ONES, *words.SEASONS, *words.REFERENCES, "May", "the", "of", "last", "next", "ago", "earlier", "-", "’", ",", ".", "\n\n", "1989", "31", "5:30", "p.m.", "EST", "²", "٣"]
)  # fmt: skip


@given(
    st.lists(_PIECES, max_size=12),
    st.sampled_from([None, TOLD, datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)]),
)
def test_any_words(pieces: list[str], published: datetime | None) -> None:
    text = " ".join(pieces)
    for one in times(text, published):
        assert text[one.span.start : one.span.end] == one.text
        assert one.begins is None or (one.ends is not None and one.begins <= one.ends)


def test_ten_thousand_random_strings_raise_nothing() -> None:
    draw = random.Random(7)
    alphabet = "0123456789:./-–’' ,()\n\u00a0apmJunedythstlrwkoqAM½²٣$%"
    for _ in range(10_000):
        times("".join(draw.choice(alphabet) for _ in range(draw.randint(1, 60))))


DEED = """Dana Roe was shot dead on March 3 at her home in Selby, police said.

Her brother has moved away.

The trial opens on Monday in the county court.

"""


def value_of(text: str, words: str) -> str:
    """The value of the time whose words these are, of a report of June 1, 2026."""
    (found,) = [one for one in times(text, datetime(2026, 6, 1, 15, tzinfo=UTC)) if one.text == words]
    return found.value


def test_a_clock_time_of_a_deed_is_on_its_day() -> None:
    """It was on the day that the report was put out."""
    assert value_of(f"{DEED}Roe was shot at 10 p.m. as she stood in her kitchen.", "10 p.m.") == "2026-03-03T22:00"
    assert value_of(f"{DEED}The court rose at 10 a.m. without a word.", "10 a.m.") == "2026-06-01T10:00"


def test_a_deed_of_two_days_gives_no_day() -> None:
    text = f"{DEED}Her uncle was shot dead on April 9.\n\nA neighbour left.\n\nThe house was sold.\n\nShe was shot at 10 p.m. there."
    assert value_of(text, "10 p.m.") == "2026-05-31T22:00"


def test_what_was_done_tells_the_day_before_what_came_of_it() -> None:
    """The gun's day was a second day of a deed, so that there was none."""
    text = f"{DEED}A gun was found near the scene of the attack on April 8.\n\nA cyclist saw a van at 5 a.m. near the house nine days before the killing."
    assert value_of(text, "5 a.m.") == "2026-02-22T05:00"


def test_days_before_a_deed_are_counted_from_its_day() -> None:
    assert value_of(f"{DEED}A jogger saw the car ten days before the shooting.", "ten days") == "2026-02-21"
    assert value_of(f"{DEED}She had the dog for ten days before the sale.", "ten days") == "P10D"


def test_a_clock_time_and_days_before_a_deed_are_one() -> None:
    text = f"{DEED}A jogger saw the car at 6 a.m. ten days before the shooting, and again at 7 a.m. two days after the murder."
    assert value_of(text, "6 a.m. ten days") == "2026-02-21T06:00"
    assert value_of(text, "7 a.m. two days") == "2026-03-05T07:00"


def test_a_part_of_the_day_in_a_name_is_no_time() -> None:
    text = "The bank was shot at on Monday. The Night Brigade said on Tuesday that it had done it."
    assert [one.text for one in times(text, datetime(2026, 6, 1, 15, tzinfo=UTC))] == ["Monday", "Tuesday"]


def test_the_day_on_which_something_was_said_is_no_day_of_what_happened() -> None:
    text = "Two men were shot at a farm Tuesday night.\n\nDeputies came at 8:40 p.m., Sheriff Roe said at a news conference Wednesday."
    found = times(text, datetime(2026, 6, 4, 15, tzinfo=UTC))
    assert [one.value for one in found if one.text == "8:40 p.m."] == ["2026-06-02T20:40"]


def test_the_same_moment_in_utc_tells_the_zone() -> None:
    text = "BAKU. Two were hurt in Turkey, the ministry in Baku said. The coach crashed at about 10:40 p.m. (1940GMT) late Wednesday."
    found = {one.text: one.begins for one in times(text)}
    assert found["10:40 p.m."] == found["1940GMT"]


def test_before_dawn_is_before_it() -> None:
    early, late = times("It fell before dawn on Wednesday."), times("It fell at dawn on Wednesday.")
    assert early[0].begins is not None
    assert late[0].begins is not None
    assert early[0].begins < late[0].begins
    assert early[0].value == late[0].value


def test_a_clock_time_in_a_report_of_two_days_later_is_of_the_deed() -> None:
    text = "Sixteen people were killed in the attack on 12 May.\n\nTwo bombs exploded in the attack at about 10:15."
    assert [one.value for one in times(text) if one.text.endswith("10:15")] == ["2026-05-12T10:15"]


def test_the_night_of_a_morning_s_report_is_the_one_just_past() -> None:
    text = "KELD, May 14 (Wire) - Rockets were fired in the night at a base, the army said."
    found = {one.text: one.begins for one in times(text, datetime(2026, 5, 14, 7, tzinfo=UTC))}
    assert str(found["the night"])[:10] == "2026-05-13"


def test_the_day_that_tells_which_deed_is_meant_is_no_clock_time_s() -> None:
    text = (
        "A strong aftershock killed eight people on Thursday, among them rescuers who searched for victims of the earthquake of Tuesday night.\n\n"
        "The aftershock struck at 5:22 a.m., the centre said."
    )
    found = [one.value for one in times(text, datetime(2026, 5, 15, 7, tzinfo=UTC)) if one.text == "5:22 a.m."]
    assert found == ["2026-05-14T05:22"]


def test_a_deed_told_on_is_of_the_day_named_last_however_far_back() -> None:
    text = "Seven people were killed on Tuesday in a strike on a market.\n\nThe trucks carried flour.\n\nThe strike came at 6:45 a.m. (0345 GMT)."
    found = {one.text: one.value for one in times(text, datetime(2026, 5, 14, 15, tzinfo=UTC))}
    assert (found["6:45 a.m."], found["0345 GMT"]) == ("2026-05-12T06:45", "2026-05-12T03:45")


def test_a_town_of_a_land_with_several_zones_has_its_own() -> None:
    text = "Police in Lethbridge were called at 3:52 p.m. today."
    span = Span(text.index("Lethbridge"), text.index("Lethbridge") + len("Lethbridge"))
    town = Place(
        span,
        "Lethbridge",
        name="Lethbridge",
        country="CA",
        lat=49.7,
        lon=-112.8,
        precision=PlacePrecision.LOCALITY,
        role=PlaceRole.HIT,
    )
    page = Page(Report("r", text, published=datetime(2025, 11, 15, 23, 42, tzinfo=UTC)))
    for zones, hour in ((lambda place: "America/Edmonton", 22), (lambda place: None, 23)):
        clock = TimeGrammar(zones).find_times(page, (town,))[0]
        assert clock.begins is not None
        assert (clock.begins.hour, clock.begins.minute) == (hour, 52)


def test_four_figures_and_hrs_are_a_clock_time() -> None:
    text = "A landslide occurred on Tuesday 12 May at about 2100 hrs in the village."
    assert [one.value for one in times(text, datetime(2026, 5, 14, 7, tzinfo=UTC))] == ["2026-05-12T21:00"]


def test_a_clock_time_is_of_the_last_day_told_by_a_part_that_it_is_in() -> None:
    text = (
        "A man threw a grenade into a bar on Tuesday night and injured 14 people, two of whom were fighting for their lives on Wednesday "
        "morning.\n\nThe man walked in shortly after 10:15 p.m. (2115 GMT)."
    )
    found = {one.text: one.value for one in times(text, datetime(2026, 5, 13, 7, tzinfo=UTC))}
    assert (found["10:15 p.m."], found["2115 GMT"]) == ("2026-05-12T22:15", "2026-05-12T21:15")
