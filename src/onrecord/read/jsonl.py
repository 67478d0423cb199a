"""One JSON line → a report (design: reading, "JSON lines in"): `text` or `html`, and any of the fields of `Hints`."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from onrecord.errors import UnreadableLine
from onrecord.model.report import Hints, Received, Report
from onrecord.read.charset import decode
from onrecord.read.moments import read_moment
from onrecord.read.plain import report_of_text


def read_line(received: Received) -> Report:
    """A report from one line. Raises UnreadableLine, or UnreadableReport for its text; unknown keys are passed over."""
    line = _Line(received)
    item = line.parse()
    said = line.hints(item)
    text, page = line.words(item, "text"), line.words(item, "html")
    if text is not None and text.strip():
        return report_of_text(text, received, said)
    if page is not None and page.strip():
        from onrecord.read.html import report_of_page  # what reads pages takes a fifth of a second to import

        return report_of_page(page, received, said)
    raise line.error("no `text` and no `html`", "Give the report's words as `text`.", "empty")


class _Line:
    """Where a line is, for the errors it may raise."""

    def __init__(self, received: Received) -> None:
        self.received = received
        _, _, number = received.address.rpartition("#L")
        self.number = int(number) if number.isdigit() else 1

    def error(self, problem: str, todo: str, code: str = "unreadable-line") -> UnreadableLine:
        where = self.received.address
        return UnreadableLine(f"{where}: {problem}", where=where, line=self.number, todo=todo, code=code)

    def parse(self) -> dict[str, Any]:
        text = decode(self.received.raw, None, self.received.address)
        try:
            item = json.loads(text)
        except json.JSONDecodeError as error:
            todo = "Each line must be one whole JSON object."
            raise self.error(f"broken JSON ({error.msg} at column {error.colno})", todo, "broken-json") from None
        except ValueError as error:  # a number of thousands of digits
            todo = "Each line must be one whole JSON object; write a long number as a string."
            raise self.error(f"broken JSON: a number is too long ({error})", todo, "broken-json") from None
        except RecursionError:
            raise self.error("JSON nested too deep", "Give one flat object a line.", "broken-json") from None
        if not isinstance(item, dict):
            raise self.error("not a JSON object", "Each line must be one JSON object with `text` or `html`.")
        return item

    def hints(self, item: dict[str, Any]) -> Hints:
        """What the line says of its report; where it says nothing, what the caller said of the whole file."""
        caller = self.received.hints
        return Hints(
            ref=self.words(item, "ref") or caller.ref,
            title=self.words(item, "title") or caller.title,
            outlet=self.words(item, "outlet") or caller.outlet,
            url=self.words(item, "url") or caller.url,
            published=self.moment(item, "published") or caller.published,
            updated=self.moment(item, "updated") or caller.updated,
            received=self.moment(item, "received") or caller.received,
            byline=self.names(item, "byline") or caller.byline,
            agencies=self.names(item, "agencies") or caller.agencies,
            language=self.words(item, "language") or caller.language,
        )

    def words(self, item: dict[str, Any], key: str) -> str | None:
        value = item.get(key)
        if value is None:
            return None
        if key == "ref" and isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            raise self.error(f"`{key}` is not a string", f"Give `{key}` as a string.")
        return self.proper(value, key)

    def proper(self, value: str, key: str) -> str:
        """The words, when they are text: no half of a surrogate pair, no NUL."""
        if any("\ud800" <= mark <= "\udfff" for mark in value):
            raise self.error(f"`{key}` holds half a surrogate pair", "Write the text as proper Unicode.", "charset")
        if "\x00" in value:
            raise self.error(f"`{key}` holds NUL", "Write the text as proper Unicode, without NUL.", "charset")
        return value

    def names(self, item: dict[str, Any], key: str) -> tuple[str, ...] | None:
        value = item.get(key)
        if value is None:
            return None
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.error(f"`{key}` is not a list of strings", f"Give `{key}` as a list of strings.")
        return tuple(self.proper(one, key).strip() for one in value if one.strip())

    def moment(self, item: dict[str, Any], key: str) -> datetime | None:
        value = item.get(key)
        if value is None:
            return None
        moment = read_moment(value) if isinstance(value, str) else None
        if moment is None:
            raise self.error(f"`{key}` is not a moment: {value!r}", "Write it as 2020-01-08T02:00:00Z.", "bad-date")
        return moment
