"""Bytes → reports, over every form we read. Texts are ours."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import BadInput
from onrecord.model.report import Hints, Received, Report
from onrecord.read.moments import read_moment
from onrecord.read.reports import form_of, read_received

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)
STORY = (
    "A fire broke out at a paint works in the port of Varna on Tuesday, and three people were hurt, the fire service said. "
    "It was put out after four hours by crews who had come from two neighbouring towns, and the road to the port was shut."
)


def received(raw: bytes | str, address: str = "a.txt", media: str | None = None, **hints: object) -> Received:
    data = raw.encode() if isinstance(raw, str) else raw
    return Received(data, address, "file", NOW, media, Hints(**hints))  # type: ignore[arg-type]  # a test's shorthand


def one(item: Received) -> Report:
    reports, failures = read_received(item)
    assert not failures
    assert len(reports) == 1
    return reports[0]


PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Fire at paint works | Varna Post</title>
<link rel="canonical" href="https://varnapost.example/fire">
<meta property="og:site_name" content="Varna Post">
<meta property="article:published_time" content="2024-04-30T21:15:00+03:00">
<meta property="article:modified_time" content="2024-05-01T08:00:00+03:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "author": {{"name": "Ilia Petrov"}}}}</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Fire at paint works hurts three</h1>
<p>VARNA, April 30 (Meridian Wire) — {STORY}</p><p>{STORY.replace("Tuesday", "the same day")}</p></article>
<footer>© Varna Post. All rights reserved.</footer></body></html>"""


def test_page_gives_what_it_says_of_itself() -> None:
    report = one(received(PAGE, "fire.html", "text/html", ref="r1"))
    assert report.outlet == "Varna Post"
    assert report.title == "Fire at paint works hurts three"
    assert report.byline == ("Ilia Petrov",)
    assert report.published == datetime(2024, 4, 30, 18, 15, tzinfo=UTC)
    assert report.updated == datetime(2024, 5, 1, 5, tzinfo=UTC)
    assert report.url == "https://varnapost.example/fire"
    assert report.agencies == ("Meridian Wire",)
    assert report.language == "en"
    assert report.ref == "r1"
    assert "Sport" not in report.text
    assert "three people were hurt" in report.text


def test_page_without_a_moment_has_none() -> None:
    page = f"<html><body><article><h1>Fire</h1><p>{STORY}</p><p>{STORY}</p></article></body></html>"
    assert one(received(page, "x.html", "text/html")).published is None


def test_hints_win_over_the_page() -> None:
    report = one(received(PAGE, "fire.html", "text/html", outlet="Copy Desk", published=NOW))
    assert (report.outlet, report.published) == ("Copy Desk", NOW)


def test_plain_text_is_kept_to_the_character() -> None:
    text = f"Fire at paint works hurts three\r\n\r\n{STORY}  \r\n\r\nMore from Varna Post\r\n"
    report = one(received(text))
    assert report.text == text
    assert (report.title, report.title_in_text) == ("Fire at paint works hurts three", True)
    assert [report.words(span) for span in report.furniture] == ["More from Varna Post"]


def test_what_a_site_says_of_itself_to_its_reader_is_furniture() -> None:
    told = "Two men were hurt in a fire at paint works, the brigade said."
    talk = "Check your email and click on the link to activate your profile. If none has come, look in your Spam or Junk folder."
    quoted = "“We found the threat in our spam folder,” the owner said."
    report = one(received(f"{told} Copyright 2019 Varna Post. All rights reserved.\n\n{talk}\n\n{quoted}\n"))
    furniture = [report.words(span) for span in report.furniture]
    assert furniture == ["Copyright 2019 Varna Post. All rights reserved.", talk]


def test_first_sentence_is_no_title() -> None:
    assert one(received(f"{STORY}\n\n{STORY}")).title is None


@pytest.mark.parametrize(
    ("credit", "agencies"),
    [
        ("(Reuters/Canadian Press)", ("Reuters", "Canadian Press")),
        ("(AFP)", ("AFP",)),
        ("— Northern Star News", ("Northern Star News",)),
        ("With files from The Associated Press", ("The Associated Press",)),
        ("Ana Ruiz contributed to this report", ()),
        ("(It was the third fire this year.)", ()),
        ("(Sunday Times)", ("Sunday Times",)),
        ("CORRECTION (February 11): The fire broke out at 4 p.m.", ()),
    ],
)
def test_credit_lines(credit: str, agencies: tuple[str, ...]) -> None:
    found = one(received(f"Fire at paint works\n\n{STORY}\n\n{credit}\n")).agencies
    assert tuple(name.removeprefix("The ") for name in found) == tuple(n.removeprefix("The ") for n in agencies)


FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Gather</title><item><title>Fire &amp; smoke</title><link>https://a.example/1</link><guid>g1</guid>
<pubDate>Tue, 30 Apr 2024 21:15:00 +0300</pubDate><source url="https://b.example/rss">Varna Post</source>
<description>short</description><content:encoded><![CDATA[<p>{STORY}</p><p>It was out by noon.</p>]]></content:encoded>
</item><item><title>No date</title><link>https://a.example/2</link><description>{STORY}</description></item>
<item><title>Empty</title></item></channel></rss>"""


def test_feed_entries_are_reports_and_an_empty_one_costs_only_itself() -> None:
    reports, failures = read_received(received(FEED, "feed.xml", "application/xml"))
    first, second = reports
    assert first.outlet == "Varna Post"
    assert first.title == "Fire & smoke"
    assert first.text == f"{STORY}\n\nIt was out by noon."
    assert first.published == datetime(2024, 4, 30, 18, 15, tzinfo=UTC)
    assert (first.ref, first.url) == ("g1", "https://a.example/1")
    assert (second.outlet, second.published) == ("Gather", None)
    assert [failure.code for failure in failures] == ["no-text"]


def test_mail() -> None:
    mail = (
        "From: Varna Fire Service <press@fire.example>\r\nSubject: Fire at paint works\r\n"
        "Date: Tue, 30 Apr 2024 21:15:00 +0300\r\nMessage-ID: <m1@fire.example>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{STORY}\r\n"
    )
    for media in ("message/rfc822", None):
        report = one(received(mail, "x.eml", media))
        assert report.outlet == "Varna Fire Service"
        assert report.title == "Fire at paint works"
        assert report.published == datetime(2024, 4, 30, 18, 15, tzinfo=UTC)
        assert report.text.strip() == STORY


def line(**item: object) -> Received:
    return received(json.dumps(item), "in.jsonl#L7", "application/x-ndjson")


def test_json_line_gives_every_field() -> None:
    report = one(
        line(
            text=STORY, title="Fire", ref=12, outlet="O", url="https://a.example", published="2024-04-30T18:15:00Z",
            received="2024-04-30T19:00:00+00:00", byline=["A", "B"], agencies="Wire", language="en", other=1,
        )
    )  # fmt: skip
    assert (report.ref, report.title, report.title_in_text, report.outlet) == ("12", "Fire", False, "O")
    assert (report.byline, report.agencies) == (("A", "B"), ("Wire",))
    assert report.published == datetime(2024, 4, 30, 18, 15, tzinfo=UTC)
    assert report.received == datetime(2024, 4, 30, 19, tzinfo=UTC)


FRENCH = (
    "Un incendie s'est déclaré mardi dans une usine de peinture du port de Varna et trois personnes ont été blessées, "
    "ont indiqué les pompiers. Il a été maîtrisé après quatre heures par des équipes venues de deux villes voisines, et "
    "la route du port a été fermée à la circulation pendant toute la journée selon la mairie."
)


@pytest.mark.parametrize(
    ("item", "code"),
    [
        (received(b""), "empty"),
        (received(b" \n\t "), "empty"),
        (received(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200)), "not-text"),
        (received("Café fire hurts three".encode("cp1252")), "charset"),
        (received(b"x", media="text/plain; charset=klingon"), "charset"),
        (received("<html><body><script>x()</script></body></html>", "x.html", "text/html"), "no-text"),
        (received("<rss><channel><title>x</title></channel></rss>", "x.xml", "application/rss+xml"), "no-entries"),
        (received('{"text": "half', "a.jsonl#L3", "application/x-ndjson"), "broken-json"),
        (received("[" * 100_000, "a.jsonl#L3", "application/x-ndjson"), "broken-json"),
        (received("[1]", "a.jsonl#L3", "application/x-ndjson"), "unreadable-line"),
        (line(title="no text"), "empty"),
        (line(text=5), "unreadable-line"),
        (line(text=STORY, published="yesterday"), "bad-date"),
        (line(text=STORY, published=12), "bad-date"),
        (line(text=STORY, byline=[1]), "unreadable-line"),
        (received('{"text": "\\ud800 alone"}', "a.jsonl#L3", "application/x-ndjson"), "charset"),
        (
            received("From: a\r\nSubject: b\r\nTo: c\r\nContent-Type: image/png\r\n\r\nxx", "a.eml", "message/rfc822"),
            "no-text",
        ),
    ],
)
def test_bad_input_says_what_to_do(item: Received, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_received(item)
    assert caught.value.code == code
    assert caught.value.todo
    assert item.address in str(caught.value)


def test_a_language_we_do_not_read_is_set_aside() -> None:
    reports, failures = read_received(received(FRENCH))
    assert not reports
    assert failures[0].code == "language"


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        reports, failures = read_received(received(raw))
    except BadInput as error:
        reports, failures = [], [error]
    assert all(failure.todo for failure in failures)
    assert all(report.words(span) for report in reports for span in report.furniture)
    assert reports or failures


def test_forms_are_told_from_the_bytes_where_nothing_is_said() -> None:
    assert form_of(received(PAGE)) == "html"
    assert form_of(received(FEED)) == "feed"
    assert form_of(received(STORY)) == "text"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2024-04-30T21:15:00+03:00", datetime(2024, 4, 30, 18, 15, tzinfo=UTC)),
        ("2024-04-30 18:15", datetime(2024, 4, 30, 18, 15, tzinfo=UTC)),
        ("2024-04-30", datetime(2024, 4, 30, 12, tzinfo=UTC)),
        ("Tue, 30 Apr 2024 21:15:00 +0300", datetime(2024, 4, 30, 18, 15, tzinfo=UTC)),
        ("Tuesday", None),
        ("", None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_moments(words: str, moment: datetime | None) -> None:
    assert read_moment(words) == moment
