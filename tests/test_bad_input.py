"""Whatever is handed in: it is told what is wrong and what to do, the good neighbours are added, nothing is doubled.

All of it through the public command. Texts are ours.
"""

from __future__ import annotations

import functools
import gzip
import io
import json
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from onrecord import cli, cli_reading, cli_shared
from onrecord.collect.fetch import FetchLimits, HttpFetcher
from onrecord.extract.reader import Reader
from onrecord.pipeline import open_reader, open_records

NOW = datetime(2026, 11, 1, tzinfo=UTC)
GOOD = "A fire at a paint works in Varna, Bulgaria, killed three people on 4 May 2024, the fire service said.\n"
OTHER = "A bus crash near Oruro, Bolivia, killed nine people on 6 May 2024, police said.\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Length 300 >>\nstream\n" + bytes(range(1, 256)) * 4


@dataclass(frozen=True)
class Told:
    """What a run of the command came to."""

    code: int
    out: str
    err: str

    @property
    def words(self) -> str:
        """All that was printed, its runs of blanks as one (a table breaks its cells over lines)."""
        return " ".join((self.out + self.err).split())


class Command:
    """`onrecord` in this process, on a database of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "records" / "r.sqlite"

    def __call__(self, *words: str | Path, stdin: bytes | None = None, db: str | Path | None = None) -> Told:
        environ = {"ONRECORD_DB": str(db or self.database)}
        got = CliRunner().invoke(cli.app, [str(word) for word in words], input=stdin, env=environ)
        if got.exception is not None and not isinstance(got.exception, SystemExit):
            raise got.exception
        assert "Traceback" not in got.output
        return Told(got.exit_code, got.stdout, got.stderr)

    def file(self, name: str, content: bytes | str) -> Path:
        """A file beside the database."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def counts(self) -> dict[str, int]:
        """Rows by table, those that hold any; but for captures, of which each reception is one."""
        with open_records(str(self.database), now=NOW) as records:
            counts = records.store.counts().items()
            return {name: count for name, count in counts if count and name != "capture"}

    def aside(self) -> list[tuple[str, str, str, str]]:
        """(code, address, reason, to do) of all that is set aside."""
        with open_records(str(self.database), now=NOW) as records:
            return [(one.code, one.address, one.reason, one.todo) for one in records.set_aside()]

    def reports(self) -> list[Any]:
        """All reports held."""
        with open_records(str(self.database), now=NOW) as records:
            return list(records.store.iter_reports())


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of no reports: to copy it is quicker than to make one for each test."""
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite"
    open_records(str(path), now=NOW).store.close()
    return path


@pytest.fixture
def command(
    tmp_path: Path, empty: Path, cache_folder: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.setenv("ONRECORD_CACHE", str(cache_folder))
    for module in (cli_shared, cli_reading):
        monkeypatch.setattr(module, "open_reader", lambda cache: reader)  # made once for all
    made = Command(tmp_path)
    made.database.parent.mkdir()
    shutil.copy(empty, made.database)
    return made


def added(count: int, aside: int = 0, seen: int = 0) -> str:
    return f"{count} added · {seen} seen before · {aside} set aside"


def held_to_be_bad(command: Command, bad: Sequence[str | Path], code: str, says: str, todo: str, good: int = 0) -> None:
    """`bad`, with a good file after it: what it holds of good is added, the rest is set aside once, and says why."""
    neighbour = command.file("neighbour.txt", GOOD)
    told = command("add", *bad, neighbour)
    assert told.code == 0
    assert told.out.startswith(added(1 + good, 1)), told.out
    ((its_code, where, reason, its_todo),) = command.aside()
    assert its_code == code
    assert re.search(says, reason), reason
    assert re.search(todo, its_todo), its_todo
    assert f"✗ {reason}\n  → {its_todo}\n" in told.out
    assert where
    before = command.counts()
    again = command("add", *bad, neighbour)
    assert again.out.startswith(added(0, 1, 1 + good)), again.out
    assert command.counts() == before
    listed = command("set-aside")
    assert listed.code == 0
    assert f"✗ {reason}\n  → {its_todo}\n  {code}, received " in listed.out


def zipped() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("story.txt", GOOD * 20)
    return kept.getvalue()


def mail(body: str, *heads: str) -> str:
    first = ("From: Rhein Kanal <desk@rhein.example>", "Subject: Fire in Varna", "Date: Sun, 5 May 2024 10:00:00 +0000")
    return "\n".join([*first, *heads, "", body])


NESTED = "[" * 100_000 + "]" * 100_000
FRENCH = "Le gouvernement a annoncé mardi que les secours poursuivent leurs recherches dans la vallée. " * 6
EMPTY_PAGE = (
    "<!doctype html><html><head><title>Story</title><script>app()</script></head><body><div id=app></div></body>"
)

WHOLE_FILES = [
    ("empty.txt", b"", "empty", "empty", "get the item again"),
    ("blank.txt", b" \n\t\n", "empty", "empty", "get the item again"),
    ("empty.html", b"", "empty", "empty", "get the item again"),
    ("picture.txt", PNG, "not-text", "not text", "add the text or the page"),
    ("picture.png", PNG, "not-text", "not text", "add the text or the page"),
    ("story.zip", zipped(), "not-text", "not text", "add the text or the page"),
    ("story.pdf", PDF, "not-text", "not text", "add the text or the page"),
    ("cut.txt.gz", gzip.compress(GOOD.encode() * 50, mtime=0)[:-20], "damaged", "ended before", "get it again"),
    ("not.txt.gz", b"this is no gzip", "damaged", "[Nn]ot a gzipped", "get it again"),
    ("wide.txt", GOOD.encode("utf-16-le"), "charset", "UTF-16", "iconv -f UTF-16LE"),
    ("wide-be.txt", GOOD.encode("utf-16-be"), "charset", "UTF-16", "iconv -f UTF-16BE"),
    ("latin.txt", "Le café à Tarija a brûlé.".encode("latin-1"), "charset", "not utf-8 at byte 6", "iconv"),
    (
        "cp1252.html",
        '<html><head><meta charset="utf-8"></head><body><p>“Nobody was hurt”</p></body>'.encode("cp1252"),
        "charset",
        "not utf-8 at byte",
        "iconv",
    ),
    ("odd.html", b'<html><head><meta charset="klingon"></head><body>x</body>', "charset", "'klingon'", "UTF-8"),
    ("codec.eml", mail("Text.", "Content-Type: text/plain; charset=undefined"), "charset", "undefined", "UTF-8"),
    ("script.html", EMPTY_PAGE, "no-text", "no text on the page", "save it as text"),
    ("french.txt", FRENCH, "language", "not in English", "translation"),
    ("none.rss", "<rss version='2.0'><channel><title>Post</title></channel></rss>", "no-entries", "no entries", "feed"),
    ("not.rss", "This is no feed at all.", "no-entries", "no feed entries", "Check that the address is a feed's"),
    ("bare.eml", mail(""), "empty", "empty", "leave it out"),
    (
        "picture.eml",
        mail("iVBORw0KGgo=", "Content-Type: image/png", "Content-Transfer-Encoding: base64"),
        "no-text",
        "no text in the message",
        "save its attachment",
    ),
    (
        "broken.eml",
        mail("QSBmaXJlIGtpbGxl*ZCB0aHJlZS4gSXQgd\n", "Content-Transfer-Encoding: base64"),
        "damaged",
        "base64",
        "get it again",
    ),
]


@pytest.mark.parametrize(
    ("name", "content", "code", "says", "todo"), WHOLE_FILES, ids=[str(row[0]) for row in WHOLE_FILES]
)
def test_a_file_that_can_not_be_read(
    name: str, content: bytes | str, code: str, says: str, todo: str, command: Command
) -> None:
    held_to_be_bad(command, [command.file(name, content)], code, f"{re.escape(name)}.*{says}", todo)


def line(**fields: object) -> str:
    return json.dumps({"outlet": "Varna Post", "published": "2024-05-05T10:00Z", "text": GOOD} | fields)


LINES = [
    ("cut", line()[:60], "broken-json", "broken JSON", "one whole JSON object"),
    ("list", "[1, 2]", "unreadable-line", "not a JSON object", "one JSON object with `text`"),
    ("null", "null", "unreadable-line", "not a JSON object", "one JSON object with `text`"),
    ("deep", NESTED, "broken-json", "nested too deep", "one flat object"),
    ("deep-objects", '{"a":' * 100_000 + "1" + "}" * 100_000, "broken-json", "nested too deep", "one flat object"),
    ("long-number", '{"text": "x", "n": ' + "9" * 5000 + "}", "broken-json", "number", "one whole JSON object"),
    ("no-text", '{"title": "Fire"}', "empty", "no `text` and no `html`", "as `text`"),
    ("blank-text", line(text=" \n "), "empty", "no `text` and no `html`", "as `text`"),
    ("null-text", line(text=None), "empty", "no `text` and no `html`", "as `text`"),
    ("number-text", line(text=17), "unreadable-line", "`text` is not a string", "`text` as a string"),
    ("list-outlet", line(outlet=["a"]), "unreadable-line", "`outlet` is not a string", "`outlet` as a string"),
    ("number-byline", line(byline=5), "unreadable-line", "`byline` is not a list", "`byline` as a list"),
    ("object-published", line(published={}), "bad-date", "`published` is not a moment", "2020-01-08T02:00:00Z"),
    ("words-published", line(published="next Tuesday"), "bad-date", "'next Tuesday'", "2020-01-08T02:00:00Z"),
    ("month-13", line(published="2024-13-05"), "bad-date", "'2024-13-05'", "2020-01-08T02:00:00Z"),
    ("in-2099", line(published="2099-05-05T10:00Z"), "bad-date", "2099.*after it was received", "--published"),
    ("in-year-3", line(published="0003-05-05T10:00Z"), "bad-date", "0003", "--published"),
    ("before-year-1", line(published="0001-01-01T00:00+14:00"), "bad-date", "0001", "2020-01-08T02:00:00Z"),
    ("nul", line(text="A fire\u0000 killed three."), "charset", "`text` holds NUL", "Unicode"),
    ("surrogate", line(text="A fire \ud83d killed three."), "charset", "`text` holds half a surrogate", "Unicode"),
    ("title-surrogate", line(title="\udfff"), "charset", "`title` holds half a surrogate", "Unicode"),
    ("byline-surrogate", line(byline=["\udfff"]), "charset", "`byline` holds half a surrogate", "Unicode"),
    ("byline-nul", line(byline="\u0000"), "charset", "`byline` holds NUL", "Unicode"),
    ("latin", b'{"text": "caf\xe9"}', "charset", "not utf-8", "iconv"),
    ("binary", PNG.replace(b"\n", b""), "not-text", "not text", "add the text"),
]


@pytest.mark.parametrize(("bad", "code", "says", "todo"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_broken_line_among_good_ones(bad: bytes | str, code: str, says: str, todo: str, command: Command) -> None:
    middle = bad if isinstance(bad, bytes) else bad.encode()
    path = command.file("s.jsonl", b"\n".join([line(ref="a").encode(), middle, line(ref="b", text=OTHER).encode()]))
    held_to_be_bad(command, [path], code, f"{re.escape(str(path))}#L2: .*{says}", todo, good=2)


def test_an_item_of_80_mb(command: Command) -> None:
    page = b"<html><body>" + f"<p>{GOOD}</p>".encode() * (80_000_000 // (len(GOOD) + 7)) + b"</body></html>"
    assert len(page) > 79_000_000
    held_to_be_bad(command, [command.file("long.html", page)], "too-large", "long.html: larger than 50 MB", "split it")


def test_a_line_of_51_mb(command: Command) -> None:
    long = line(text="x" * 51_000_000)
    path = command.file("s.jsonl", f"{line(ref='a')}\n{long}\n{line(ref='b', text=OTHER)}\n")
    held_to_be_bad(command, [path], "too-large", "#L2: larger than 50 MB", "split it", good=2)


def noise(seed: int) -> str:
    """20,000 characters that can't be packed."""
    return random.Random(seed).randbytes(10_000).hex()


def test_json_lines_in_a_gzip_that_is_cut_off(command: Command) -> None:
    lines = "".join(line(ref=f"r{n}", text=f"{n} {OTHER}", noise=noise(n)) + "\n" for n in range(9))
    path = command.file("s.jsonl.gz", gzip.compress(lines.encode(), mtime=0)[:-9000])
    told = command("add", path)
    assert told.code == 0
    whole = int(told.out.split()[0])
    assert 0 < whole < 9
    ((code, where, _, todo),) = command.aside()
    assert (code, where, todo) == (
        "damaged",
        f"{path}#L{whole + 1}",
        "The file is truncated or damaged: get it again.",
    )
    path.write_bytes(gzip.compress(lines.encode(), mtime=0))
    assert command("add", path).out.startswith(added(9 - whole, seen=whole))


# -- feeds


def entry(number: int, *more: str, text: str = GOOD) -> str:
    parts = (f"<title>Fire {number}</title>", f"<guid>g{number}</guid>", *more, f"<description>{text}</description>")
    return f"<item>{''.join(parts)}</item>"


def feed(*entries: str, head: str = "") -> str:
    return f"{head}<rss version='2.0'><channel><title>Varna Post</title>{''.join(entries)}</channel></rss>"


DATED = "<pubDate>Sun, 05 May 2024 10:00:00 +0000</pubDate>"


def test_a_feed_without_dates_is_added_undated(command: Command) -> None:
    told = command("add", command.file("f.rss", feed(entry(1), entry(2, text=OTHER))))
    assert told.out.startswith(added(2))
    assert [report.published for report in command.reports()] == [None, None]
    assert "No incident was known by then on the published clock." in command("incidents").out
    assert "--clock received" in command("incidents").words
    nothing = command("brief", "varna")
    assert nothing.code == 3
    assert "--clock received" in nothing.err
    assert command("brief", "varna", "--clock", "received").code == 0


def test_a_feed_that_is_cut_off(command: Command) -> None:
    whole = feed(entry(1, DATED), entry(2, DATED, text=OTHER), entry(3, DATED, text="A flood hit Ruse on 7 May 2024."))
    path = command.file("f.rss", whole[: whole.index("hit Ruse")])
    held_to_be_bad(command, [path], "damaged", "cut off after 2 whole entries", "Get the feed again", good=2)
    assert not any("flood" in report.text for report in command.reports())
    path.write_text(whole)
    assert command("add", path).out.startswith(added(1, seen=2))


def test_a_feed_that_is_cut_off_in_its_first_entry(command: Command) -> None:
    path = command.file("f.rss", feed(entry(1, DATED))[:-60])
    held_to_be_bad(command, [path], "no-entries", "no feed entries.*cut off", "feed")


@pytest.mark.parametrize(
    ("bad", "code", "says", "todo"),
    [
        (entry(2, DATED, text=""), "no-text", "#entry2: no text", "add the page itself"),
        (entry(2, DATED, text="&lt;script&gt;x()&lt;/script&gt;"), "no-text", "#entry2: no text", "the page itself"),
        (entry(2, "<pubDate>2099-05-05T10:00:00Z</pubDate>", text=OTHER), "bad-date", "2099-05-05", "--published"),
        (entry(2, "<pubDate>0003-05-05T10:00:00Z</pubDate>", text=OTHER), "bad-date", "0003-05-05", "--published"),
        (entry(2, DATED, text=FRENCH), "language", "not in English", "translation"),
    ],
    ids=["empty", "script", "in-2099", "in-year-3", "french"],
)
def test_a_bad_entry_among_good_ones(bad: str, code: str, says: str, todo: str, command: Command) -> None:
    path = command.file("f.rss", feed(entry(1, DATED), bad, entry(3, DATED, text=GOOD.replace("Varna", "Ruse"))))
    held_to_be_bad(command, [path], code, says, todo, good=2)


@pytest.mark.parametrize("date", ["yesterday", "2024-13-45", "0000-00-00T00:00:00Z", "99999999999", ""])
def test_a_date_that_is_none_is_left_out(date: str, command: Command) -> None:
    told = command("add", command.file("f.rss", feed(entry(1, f"<pubDate>{date}</pubDate>"))))
    assert told.out.startswith(added(1))
    assert [report.published for report in command.reports()] == [None]


def test_a_feed_is_decoded_as_it_says_of_itself(command: Command) -> None:
    head = "<?xml version='1.0' encoding='iso-8859-1'?>"
    text = feed(entry(1, text="A fire at the Café Ruse in Varna killed three people on Sunday."), head=head)
    assert command("add", command.file("f.rss", text.encode("latin-1"))).out.startswith(added(1))
    assert "Café Ruse" in command.reports()[0].text


@pytest.mark.parametrize("none", ["&#0;", "&#xD800;", "&#x110000;", "&#1;", "&amp;#xD800;", "&#38;#0;"])
def test_references_to_no_character(none: str, command: Command) -> None:
    path = command.file("f.rss", feed(entry(1, f"<title>{none}</title>", text=f"{OTHER} {none} <p>{none}x</p>")))
    page = command.file("p.html", f"<html><body><h1>{none}</h1><p>{GOOD} {none}</p><p>{OTHER}</p></body></html>")
    assert command("add", path, page).out.startswith(added(2))
    assert not any(set(report.text) & {"\0", "\ud800"} for report in command.reports())


def test_an_entry_with_a_title_alone(command: Command) -> None:
    path = command.file("f.atom", "<feed><entry><title/><summary/></entry></feed>")
    held_to_be_bad(command, [path], "no-text", "#entry1: no text", "the page itself")


@pytest.mark.parametrize(
    "head",
    ["Message-ID: <[", "Reply-To: a: b", "From: x: y;", "Date: Mon, 99 Foo 99999 99:99:99 +9999", f"Date: {'9' * 400}"],
)
def test_a_mail_with_a_head_that_is_none(head: str, command: Command) -> None:
    path = command.file("m.eml", f"{head}\nSubject: Fire in Varna\n\n{GOOD}")
    assert command("add", path).out.startswith(added(1))
    (report,) = command.reports()
    assert (report.title, report.published) == ("Fire in Varna", None)


@pytest.mark.parametrize("date", ["2099-01-01", "0003-01-01T00:00:00Z"])
def test_a_page_that_gives_a_date_that_can_not_be(date: str, command: Command) -> None:
    meta = f'<meta property="article:published_time" content="{date}">'
    page = f"<html><head>{meta}</head><body><article><p>{GOOD}</p><p>{OTHER}</p></article></body></html>"
    path = command.file("p.html", page)
    held_to_be_bad(command, [path], "bad-date", f"published on {date[:10]}", "--published")
    assert command("add", path, "--published", "2024-05-05T10:00Z").out.startswith(added(1))


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + f"<p>{GOOD}</p>" + "</div>" * 20_000,
        f'<script type="application/ld+json">{NESTED}</script><article><p>{GOOD}</p><p>{OTHER}</p></article>',
        f'<script type="application/ld+json">{"9" * 5000}</script><article><p>{GOOD}</p><p>{OTHER}</p></article>',
        f"<article><p>{GOOD}</p><p>{OTHER}</p></article><p" + " a=b" * 50_000,
    ],
    ids=["deep", "deep-json", "long-number", "open-tag"],
)
def test_a_page_that_is_odd_costs_no_neighbour(page: str, command: Command) -> None:
    path = command.file("p.html", f"<html><body>{page}</body></html>")
    told = command("add", path, command.file("n.txt", GOOD))
    assert told.code == 0
    assert "1 set aside" in told.out or told.out.startswith(added(2))


# -- addresses


class Site(BaseHTTPRequestHandler):
    """A site with every fault."""

    def do_GET(self) -> None:
        """Answers by path."""
        fault = self.path.strip("/")
        if fault in ("loop", "loop2"):
            self.answer(302, b"", ("Location", "/loop2" if fault == "loop" else "/loop"))
        elif fault == "lost":
            self.answer(302, b"")
        elif fault in ("500", "404", "403"):
            self.answer(int(fault), b"<html><body><p>Sorry.</p></body></html>")
        elif fault == "short":
            self.answer(200, GOOD.encode(), length=5000)
        elif fault == "packed":
            self.answer(200, b"this is no gzip", ("Content-Encoding", "gzip"))
        elif fault == "picture":
            self.answer(200, PNG, ("Content-Type", "image/png"))
        elif fault == "charset":
            self.answer(200, "Café".encode("latin-1"), ("Content-Type", "text/html; charset=utf-8"))
        elif fault == "silent":
            self.server.done.wait(20)  # type: ignore[attr-defined]  # the fixture's
        elif fault in ("endless", "drip"):
            self.send_response(200)
            self.end_headers()
            while not self.server.done.wait(0.05 if fault == "drip" else 0):  # type: ignore[attr-defined]
                self.wfile.write(b"x" if fault == "drip" else b"<p>more</p>" * 5000)
        else:
            self.answer(200, f"<html><body><p>{GOOD}</p><p>{OTHER}</p></body></html>".encode())

    def answer(self, status: int, body: bytes, *heads: tuple[str, str], length: int | None = None) -> None:
        """One answer."""
        self.send_response(status)
        for name, value in heads:
            self.send_header(name, value)
        self.send_header("Content-Length", str(length or len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is said."""


class Server(ThreadingHTTPServer):
    """Whoever hangs up on it may."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Site)
        self.done = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing is said."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with Server() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.done.set()
        server.shutdown()


LIMITS = FetchLimits(connect=2.0, read=0.4, total=0.8, size=3_000_000)


@pytest.mark.parametrize(
    ("fault", "code", "says", "todo"),
    [
        ("loop", "redirects", "more than 5 redirects", "in a circle"),
        ("lost", "http-status", "answered 302", "in a browser"),
        ("500", "http-status", "answered 500 Internal Server Error", "in a browser"),
        ("404", "http-status", "answered 404 Not Found", "in a browser"),
        ("403", "http-status", "answered 403", "save the page and add the file"),
        ("short", "fetch-failed", "without sending complete message body", "try again"),
        ("packed", "fetch-failed", "decompressing|gzip|header", "try again"),
        ("picture", "not-text", "not text", "add the text or the page"),
        ("charset", "charset", "not utf-8 at byte 3", "iconv"),
        ("silent", "timed-out", "timed out", "[Tt]ry again later"),
        ("drip", "timed-out", "still sending after 0.8 seconds", "[Tt]ry again later"),
        ("endless", "too-large", "larger than 3 MB", "Save the page"),
    ],
)
def test_an_address_that_gives_no_report(
    fault: str, code: str, says: str, todo: str, site: str, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = functools.partialmethod(HttpFetcher.__init__, limits=LIMITS)
    monkeypatch.setattr(HttpFetcher, "__init__", patient)
    bad = f"{site}/{fault}"
    held_to_be_bad(command, ["--allow-private", bad], code, f"{re.escape(bad)}.*{says}", todo)


@pytest.mark.parametrize(
    ("address", "code", "says", "todo"),
    [
        ("http://127.0.0.1:9/x", "address-refused", "127.0.0.1 is an address inside your network", "--allow-private"),
        ("http://[::1]:9/x", "address-refused", "inside your network", "--allow-private"),
        ("ftp://news.example/x", "address-refused", "http and https only", "begins with http"),
        ("http://", "address-refused", "http and https only", "begins with http"),
        ("http://[::1/x", "address-refused", "not an address", "Check the address"),
        ("http://a:99999999/", "no-host", "a: not found", "Check the host's name"),
        ("http://" + "a" * 300 + ".example/", "no-host", "not found", "Check the host's name"),
        ("http://no-such-host.invalid/", "no-host", "not found", "Check the host's name"),
    ],
)
def test_an_address_that_is_not_asked(address: str, code: str, says: str, todo: str, command: Command) -> None:
    held_to_be_bad(command, [address], code, says, todo)


def test_a_redirect_to_an_address_inside(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "93.184.216.34"
        return httpx.Response(302, headers={"location": "http://router.example/admin"})

    def resolve(host: str, port: int) -> list[str]:
        return ["192.168.1.1" if host == "router.example" else "93.184.216.34"]

    led = functools.partialmethod(HttpFetcher.__init__, resolve=resolve, transport=httpx.MockTransport(answer))
    monkeypatch.setattr(HttpFetcher, "__init__", led)
    says = r"router.example is an address inside your network \(192.168.1.1\)"
    held_to_be_bad(command, ["http://news.example/x"], "address-refused", says, "--allow-private")


# -- files and folders


def test_a_path_where_there_is_nothing(command: Command) -> None:
    held_to_be_bad(command, [command.folder / "none"], "no-file", "none: No such file or directory", "Check the path")


@pytest.mark.parametrize("name", ["x" * 5000, "x/" * 3000, "a\udcff.txt"], ids=["long", "deep", "bytes"])
def test_a_name_that_can_not_be(name: str, command: Command) -> None:
    held_to_be_bad(command, [command.folder / name], "no-file", ".", "Check the path")


def test_a_link_that_leads_to_itself(command: Command) -> None:
    (command.folder / "in").mkdir()
    (command.folder / "in" / "ring").symlink_to(command.folder / "in" / "ring")
    (command.folder / "in" / "up").symlink_to(command.folder)
    command.file("in/story.txt", OTHER)
    held_to_be_bad(command, [command.folder / "in"], "no-file", "ring: Too many levels of symbolic links", "path", 1)


def test_a_file_that_may_not_be_read(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = command.file("in/shut.txt", OTHER)
    command.file("in/story.txt", OTHER)
    shut.chmod(0)
    if os.access(shut, os.R_OK):  # we are root, who may read all: then the refusal is acted
        opened = Path.open

        def refused(path: Path, *args: Any, **options: Any) -> Any:
            if path == shut:
                raise PermissionError(13, "Permission denied", str(path))
            return opened(path, *args, **options)

        monkeypatch.setattr(Path, "open", refused)
    held_to_be_bad(command, [command.folder / "in"], "no-file", "shut.txt: Permission denied", "may read it", 1)


def test_a_folder_that_may_not_be_read(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = command.folder / "in" / "shut"
    command.file("in/shut/story.txt", OTHER)
    command.file("in/story.txt", OTHER)
    listed = os.listdir

    def refused(path: Any) -> list[str]:
        if Path(path) == shut:
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "listdir", refused)
    held_to_be_bad(command, [command.folder / "in"], "no-file", "shut: Permission denied", "may read it", 1)


def test_a_folder_with_nothing_in_it(command: Command) -> None:
    (command.folder / "in" / "deep").mkdir(parents=True)
    command.file("in/.hidden.txt", GOOD)
    held_to_be_bad(command, [command.folder / "in"], "empty", "no file in this folder", "Name a folder with reports")


def test_names_and_words_are_shown_and_never_obeyed(command: Command) -> None:
    command.file("in/[red]x[/b] :fire:.txt", b"")
    os.close(os.open(os.fsencode(command.folder / "in") + b"/caf\xe9.txt", os.O_CREAT))
    told = command("add", command.folder / "in")
    assert told.code == 1
    assert "[red]x[/b]:fire:.txt" in "".join(told.out.split())
    assert r"caf\xe9.txt" in "".join(told.out.split())
    hostile = line(title="\x1b[2J\x9b31m[bold]Fire[/nothing]", text=f"\x1b]0;owned\x07{GOOD}")
    assert command("add", command.file("s.jsonl", hostile)).code == 0
    key = command.reports()[0].id
    for words in (["incidents"], ["show", "varna"], ["brief", "varna"], ["why", key], ["changes", "varna"]):
        told = command(*words)
        assert told.code == 0
        assert not set(told.out) & {"\x1b", "\x9b", "\x07"}
    assert "[bold]Fire[/nothing]" in command("why", key).out


# -- nothing at all could be read


def test_when_nothing_could_be_read_the_command_says_so(command: Command) -> None:
    told = command("add", command.file("a.txt", b""), command.file("b.png", PNG), "nowhere")
    assert told.code == 1
    assert told.out.startswith(added(0, 3))
    assert "  → Check the path and that you may read it.\n" in told.out
    read = command("read", command.file("a.txt", b""), command.file("b.txt", OTHER))
    assert read.code == 0
    assert "a.txt: empty" in read.err
    assert "→ Nothing to read" in read.err
    assert command("read", command.file("a.txt", b"")).code == 1
    (error,) = map(json.loads, command("read", command.folder / "a.txt", "--format", "json").out.splitlines())
    assert error["error"]["code"] == "empty"
    assert error["error"]["todo"]


def test_standard_input(command: Command) -> None:
    assert command("add", "-", stdin=GOOD.encode()).out.startswith(added(1))
    assert command("add", "-", stdin=b"").code == 1
    both = f"{line()}\nbroken\n".encode()
    assert command("add", "-", "--as", "jsonl", stdin=both).out.startswith(added(1, 1))


# -- the command's words


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["brief", "varna", "--format", "odt"], 2, "'odt' is not one of 'text', 'md', 'html', 'json', 'pdf', 'docx'"),
        (["brief", "varna", "--clock", "wall"], 2, "'wall' is not one of 'published', 'received'"),
        (["brief", "varna", "--as-of", "yesterday"], 2, "--as-of: not a moment: 'yesterday'. Write it as 2020-01-08T"),
        (["brief", "varna", "--as-of", "2024-02-30"], 2, "not a moment: '2024-02-30'"),
        (["brief", "varna", "--since", "25:00"], 2, "--since: not a moment: '25:00'"),
        (["changes", "varna", "--since", "x"], 2, "--since: not a moment: 'x'"),
        (["add", "x.txt", "--published", "soon"], 2, "--published: not a moment: 'soon'"),
        (["add", "x.txt", "--received", "soon"], 2, "--received: not a moment: 'soon'"),
        (["add", "x.txt", "--as", "docx"], 2, "'docx' is not one of"),
        (["add"], 2, "Missing argument"),
        (["tell"], 2, "No such command 'tell'"),
        (["show"], 2, "Missing argument 'INCIDENT'"),
        (["brief", "atlantis"], 3, "no incident is called 'atlantis' → List them: onrecord incidents"),
        (["brief", ""], 3, "no incident is called '' → List them"),
        (["brief", "varna", "--as-of", "2001-01-01"], 3, "was known by 2001-01-01T23:59:59"),
        (["show", "2024-05"], 3, "2 incidents fit '2024-05' → Give an id, or more words. in-"),
        (["why", "in-"], 3, "nothing is held under 'in-' → Take an id from `onrecord show INCIDENT`"),
        (["why", "%%%%"], 3, "nothing is held under '%%%%'"),
        (["why", "cl-zzzz"], 3, "no claim 'cl-zzzz'"),
        (["why", "cl-"], 3, "Give more of the id. cl-"),
    ],
)
def test_words_the_command_does_not_know(words: list[str], code: int, says: str, command: Command) -> None:
    assert command(
        "add", command.file("s.jsonl", f"{line()}\n{line(text=OTHER, published='2024-05-07')}")
    ).out.startswith(added(2))
    told = command(*words)
    assert told.code == code
    assert says.replace(" ", "") in re.sub(r"[\s│|]", "", told.err), told.err
    assert told.out == ""


# -- databases


def no_database(command: Command, db: str | Path, says: str, todo: str, code: int = 4) -> None:
    for words in (["add", command.file("n.txt", GOOD)], ["incidents"], ["brief", "x"], ["doctor"]):
        told = command(*words, db=db)
        assert told.code == code, told
        makes = words[0] in ("add", "doctor")
        assert re.search(says if makes else f"{says}|there is no database at", told.err), told.err
        assert re.search(f"→ .*({todo}|another with --db)", told.err), told.err


def test_a_folder_that_is_missing_is_made(command: Command) -> None:
    deep = command.folder / "a" / "b" / "c.sqlite"
    assert command("add", command.file("n.txt", GOOD), db=deep).out.startswith(added(1))
    assert deep.exists()


def test_a_folder_that_can_not_be_made_or_written(command: Command) -> None:
    no_database(command, "/proc/none/r.sqlite", "/proc/none/r.sqlite can't be made", "--db")
    no_database(command, "/proc/r.sqlite", "/proc/r.sqlite: it can't be opened", "may be opened")
    no_database(command, command.file("file", b"") / "r.sqlite", "file/r.sqlite can't be made", "--db")
    no_database(command, command.folder, "is a folder", "Name a file with --db")


def test_a_database_that_may_only_be_read(command: Command) -> None:
    assert command("add", command.file("n.txt", GOOD)).code == 0
    read_only = f"sqlite:///file:{command.database}?mode=ro&uri=true"
    assert command("incidents", db=read_only).code == 0
    told = command("add", command.file("o.txt", OTHER), db=read_only)
    assert told.code == 4
    assert "it can't be written" in told.err
    assert "→ Give yourself the right to write" in told.err
    assert told.out.startswith(added(0))
    assert len(command.reports()) == 1


def test_a_file_that_is_no_database(command: Command) -> None:
    path = command.file("story.txt", OTHER * 200)
    no_database(command, path, "story.txt: it is not a database", "Name another file with --db; this one is left")
    assert path.read_text() == OTHER * 200


def test_a_database_of_something_else(command: Command) -> None:
    path = command.folder / "songs.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    no_database(command, path, "holds something else than reports", "Name another database with --db")


def test_a_database_of_a_newer_onrecord(command: Command) -> None:
    assert command("add", command.file("n.txt", GOOD)).code == 0
    with closing(sqlite3.connect(command.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    no_database(command, command.database, "of version 9999, written by a newer onrecord", "Upgrade onrecord")


def test_a_database_without_a_name(command: Command) -> None:
    told = command("incidents", "--db", " ")
    assert (told.code, told.err.splitlines()[0]) == (5, "✗ the database has no name")
    assert "→ Give --db" in told.err


def test_a_place_index_that_is_damaged(command: Command, cache_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for whole in cache_folder.glob("places-*.sqlite"):
        command.file(f"cache/{whole.name}", b"no index")
    monkeypatch.setenv("ONRECORD_CACHE", str(command.folder / "cache"))
    for module in (cli_shared, cli_reading):
        monkeypatch.setattr(module, "open_reader", open_reader)
    told = command("add", command.file("n.txt", GOOD))
    assert told.code == 5
    assert "can't be made or read" in told.err
    assert "delete the folder" in told.err


# -- a process of its own: a full disk, an output that is full or closed, a kill


def start(command: Command, cache: Path, *words: str | Path, limit: int | None = None, **more: Any) -> Any:
    environ = dict(os.environ) | {"ONRECORD_CACHE": str(cache)} | more.pop("environ", {})
    environ.setdefault("ONRECORD_DB", str(command.database))
    at_start = functools.partial(resource.setrlimit, resource.RLIMIT_FSIZE, (limit, limit)) if limit else None
    line = [sys.executable, "-m", "onrecord", *map(str, words)]
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True} | more
    return subprocess.Popen(line, env=environ, preexec_fn=at_start, **piped)


def many(count: int) -> str:
    """Small reports: every other one of an incident, many of which are told of by several."""
    towns = "Tarija Potosi Sucre Oruro Cobija Lima Cusco Quito Bogota Cali Santiago Rosario Salta Caracas".split()
    kinds = ("bus crash", "fire at a market", "gas explosion", "flood", "landslide")
    made = []
    for n in range(count):
        town, kind, month = towns[n % 14], kinds[n // 14 % 5], 1 + n // 70
        text = f"A {kind} killed {2 + n % 9} people in {town} on Monday, police said."
        text = text if n % 2 else f"The council of {town} met {n} times."
        when = f"2014-{month:02d}-{1 + n % 14:02d}T{n % 24:02d}:00Z"
        made.append(line(ref=f"r{n}", outlet=f"Outlet {n % 7}", published=when, text=text))
    return "\n".join(made)


def test_a_full_disk(command: Command, cache_folder: Path, gazetteer: object) -> None:
    path = command.file("s.jsonl", many(60))
    full = start(command, cache_folder, "add", path, limit=700_000)
    out, err = full.communicate(timeout=60)
    assert full.returncode == 4, err
    assert "Traceback" not in err
    assert "the disk" in err
    assert "→ Make room on that disk, then run the same command again: nothing is lost or doubled." in err
    held = len(command.reports())
    assert 0 < held < 60
    assert out.startswith(added(held))
    assert command("add", path).out.startswith(added(60 - held, seen=held))
    assert command("doctor").code == 0


def test_an_output_that_is_full_or_closed(command: Command, cache_folder: Path) -> None:
    assert command("add", command.file("n.txt", GOOD), "--published", "2024-05-05").code == 0
    for words in (["incidents"], ["brief", "varna", "--format", "md"], ["show", "varna", "--format", "json"]):
        with open("/dev/full", "w") as full:
            process = start(command, cache_folder, *words, stdout=full)
            assert "the output can't be written: No space left" in process.communicate(timeout=60)[1]
        assert process.returncode == 5
    process = start(command, cache_folder, "show", "varna")
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == ""
    process.stderr.close()


def test_an_output_that_lacks_characters(command: Command, cache_folder: Path) -> None:
    dated = ("--published", "2024-05-05")
    assert (
        command("add", command.file("n.txt", "“Шест” dead in a fire in Varna on 4 May 2024, police said."), *dated).code
        == 0
    )
    for charset, words in (("ascii", ["why", command.reports()[0].id]), ("latin-1", ["incidents"])):
        process = start(command, cache_folder, *words, environ={"PYTHONIOENCODING": charset})
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        assert "Varna" in out
    words = ["read", str(command.folder / "n.txt"), "--format", "json"]
    process = start(command, cache_folder, *words, environ={"PYTHONIOENCODING": "ascii"})
    assert "“Шест”" in json.loads(process.communicate(timeout=60)[0])["report"]["text"]


@pytest.mark.parametrize("lines", [150, pytest.param(500, marks=pytest.mark.slow)])
def test_killed_in_the_middle_and_run_again(
    command: Command, cache_folder: Path, gazetteer: object, lines: int
) -> None:
    path = command.file("s.jsonl", many(lines))
    words = ("add", path, "--received", "2026-01-01T00:00Z")
    whole = command.folder / "whole.sqlite"
    undisturbed = start(command, cache_folder, *words, environ={"ONRECORD_DB": str(whole)})
    killed = start(command, cache_folder, *words)
    deadline = time.monotonic() + 60
    while held_in(command.database) < 30:
        assert killed.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    held = held_in(command.database)
    assert 30 <= held < lines
    again = start(command, cache_folder, *words)
    out, err = again.communicate(timeout=120)
    assert (again.returncode, err) == (0, "")
    assert out.startswith(added(lines - held, seen=held))
    assert undisturbed.communicate(timeout=120)[0].startswith(added(lines))
    assert told_by(command.database) == told_by(whole)


def held_in(database: Path) -> int:
    """Reports in a database that another process is writing to."""
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM report").fetchone()[0])
    except sqlite3.Error:
        return 0


def told_by(database: Path) -> tuple[dict[str, int], list[dict[str, Any]]]:
    """All that a database holds and tells."""
    with open_records(str(database), now=NOW) as records:
        assert records.store.check() == ()
        told = sorted((records.json(one) for one in records.incidents()), key=lambda one: str(one["id"]))
        return dict(records.store.counts()), told
