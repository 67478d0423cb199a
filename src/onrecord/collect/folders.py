"""Files and folders → bytes. A folder is walked in name order, hidden files left out; `.gz` is unpacked.

A `.jsonl` file gives one item a line, so that a broken line costs only itself. A file that can't be opened, is too
large, or is a truncated gzip is a `Failure`, and the rest go on. So is a folder that can't be opened or holds no file.
"""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO

from onrecord.collect.received import MAX_BYTES, Collected, Failure
from onrecord.errors import UnreadableReport
from onrecord.model.report import Hints, Received

JSON_LINE = "application/x-ndjson"
"""Media type given to one line of a JSON-lines file."""

_MEDIA = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".eml": "message/rfc822",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/plain",
}
_JSON_LINES = (".jsonl", ".ndjson")


def collect_path(path: Path, received: datetime, hints: Hints, form: str | None = None) -> Iterator[Collected]:
    """Every item under a file or folder, in name order. `form` overrides what the suffix says ("jsonl", "text", …)."""
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            yield from _folder(path, received, hints, form)
            return
        handle: IO[bytes] = path.open("rb")
    except (OSError, ValueError) as error:
        yield _shut(path, received, getattr(error, "strerror", None) or str(error))
        return
    named = _named(path)
    with handle:
        suffixes = [suffix.lower() for suffix in path.suffixes]
        stream = gzip.GzipFile(fileobj=handle) if suffixes and suffixes[-1] == ".gz" else handle
        kind = (suffixes[:-1] if isinstance(stream, gzip.GzipFile) else suffixes)[-1:] or [""]
        if form == "jsonl" or (form is None and kind[0] in _JSON_LINES):
            yield from collect_lines(stream, named, received, hints)
        else:
            yield _whole(stream, named, received, hints, media_of(form) or _MEDIA.get(kind[0]))


def _folder(top: Path, received: datetime, hints: Hints, form: str | None) -> Iterator[Collected]:
    """Files under a folder, depth first in name order; links to folders are not followed, so there is no going round."""
    waiting, found = [top], False
    while waiting:
        path = waiting.pop()
        try:
            if path is top or (path.is_dir() and not path.is_symlink()):
                names = [name for name in sorted(os.listdir(path), reverse=True) if not name.startswith(".")]
                waiting += [path / name for name in names]
                continue
            wanted = path.is_file() or (path.is_symlink() and not path.exists())
        except OSError as error:
            found = True
            yield _shut(path, received, error.strerror or str(error))
            continue
        if wanted:
            found = True
            yield from collect_path(path, received, hints, form)
    if not found:
        yield _shut(top, received, "no file in this folder", "Name a folder with reports in it.", "empty")


def _named(path: Path) -> str:
    """The path as text; bytes of a name that are no UTF-8 are written out."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _shut(
    path: Path,
    received: datetime,
    problem: str,
    todo: str = "Check the path and that you may read it.",
    code: str = "no-file",
) -> Failure:
    where = _named(path)
    return Failure(where, "file", received, UnreadableReport(f"{where}: {problem}", where=where, todo=todo, code=code))


def media_of(form: str | None) -> str | None:
    """The media type of a form named by the user ("text", "html", "feed", "mail", "jsonl"), None for None."""
    return {
        None: None,
        "text": "text/plain",
        "html": "text/html",
        "feed": "application/rss+xml",
        "mail": "message/rfc822",
        "jsonl": JSON_LINE,
    }[form]


def collect_stream(
    stream: IO[bytes], address: str, received: datetime, hints: Hints, form: str | None = None
) -> Iterator[Collected]:
    """The item (or, for "jsonl", the items) on an open stream such as standard input."""
    if form == "jsonl":
        yield from collect_lines(stream, address, received, hints)
    else:
        yield _whole(stream, address, received, hints, media_of(form))


def collect_lines(
    stream: IO[bytes] | io.BufferedIOBase, address: str, received: datetime, hints: Hints
) -> Iterator[Collected]:
    """One item a non-empty line; the address of a line is `file#L<number>`, counted from 1."""
    number = 0
    while True:
        number += 1
        where = f"{address}#L{number}"
        try:
            line = stream.readline(MAX_BYTES + 1)
        except (OSError, EOFError, zlib.error) as error:
            yield Failure(where, "file", received, _broken(where, error))
            return
        if not line:
            return
        if len(line) > MAX_BYTES:
            yield Failure(where, "file", received, _too_large(where), line, len(line))
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_BYTES)
        elif line.strip():
            yield Received(line, where, "file", received, JSON_LINE, hints)


def _whole(
    stream: IO[bytes] | io.BufferedIOBase, address: str, received: datetime, hints: Hints, media: str | None
) -> Collected:
    kept = io.BytesIO()
    try:
        while chunk := stream.read(1 << 20):
            kept.write(chunk)
            if kept.tell() > MAX_BYTES:
                return Failure(address, "file", received, _too_large(address), kept.getvalue(), kept.tell())
    except (OSError, EOFError, zlib.error) as error:
        return Failure(address, "file", received, _broken(address, error), kept.getvalue(), kept.tell())
    return Received(kept.getvalue(), address, "file", received, media, hints)


def _too_large(where: str) -> UnreadableReport:
    limit = MAX_BYTES // 1_000_000
    todo = "Cut the item to the report itself, or split it into several."
    return UnreadableReport(f"{where}: larger than {limit} MB", where=where, todo=todo, code="too-large")


def _broken(where: str, error: Exception) -> UnreadableReport:
    todo = "The file is truncated or damaged: get it again."
    return UnreadableReport(f"{where}: {error}", where=where, todo=todo, code="damaged")
