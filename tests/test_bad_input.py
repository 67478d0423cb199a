"""Whatever is handed in: it is told what is wrong and what to do, the good neighbours are added, nothing is doubled.

All of it through the public command. Texts are ours.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from onrecord import cli
from onrecord.extract.reader import Reader
from onrecord.pipeline import open_records

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


@pytest.fixture
def command(tmp_path: Path, cache_folder: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Command:
    monkeypatch.setenv("ONRECORD_CACHE", str(cache_folder))
    return Command(tmp_path)


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
    assert "".join(reason.split()) in "".join(told.out.split()) or len(reason) > 60
    assert where
    before = command.counts()
    again = command("add", *bad, neighbour)
    assert again.out.startswith(added(0, 1, 1 + good)), again.out
    assert command.counts() == before
    listed = command("set-aside")
    assert listed.code == 0
    assert code in listed.words


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
