"""Bytes → characters, exactly: no replacement characters, no guessing between look-alike charsets.

Rules, in order: a byte-order mark; the charset the channel declared; the charset an XML declaration names; UTF-8. Anything
that then doesn't decode, holds NUL, or is mostly control characters is not text, and says so.
"""

from __future__ import annotations

import codecs
import re

from onrecord.errors import UnreadableReport

_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"))
_DECLARED = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]*\sencoding\s*=\s*[\"']([\w.:-]+)")
_REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,16}|[0-9]{1,16});")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MOST_CONTROLS = 0.01
"""Share of characters: text has next to none, pictures and archives many."""
WIDE = 0.7
"""Share of every other byte that is NUL: all of them in ASCII written as UTF-16, few in pictures and archives."""


def decode(raw: bytes, media: str | None, where: str) -> str:
    """The characters. Raises UnreadableReport ("empty", "charset", "not-text")."""
    if not raw.strip():
        todo = "Nothing to read: get the item again, or leave it out."
        raise UnreadableReport(f"{where}: empty", where=where, todo=todo, code="empty")
    charset = _charset(raw, media)
    try:
        text = raw.decode(charset)
    except LookupError:
        todo = "Convert it to UTF-8."
        raise UnreadableReport(
            f"{where}: unknown charset {charset!r}", where=where, todo=todo, code="charset"
        ) from None
    except UnicodeError as error:
        if b"\x00" in raw[:4096] or _binary(raw):
            raise _not_text(where, raw) from None
        todo = "Convert it to UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)."
        place = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        message = f"{where}: not {charset}{place}"
        raise UnreadableReport(message, where=where, todo=todo, code="charset") from None
    if "\x00" in text or len(_CONTROLS.findall(text[:100_000])) > MOST_CONTROLS * min(len(text), 100_000):
        raise _not_text(where, raw)
    return text


def _charset(raw: bytes, media: str | None) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    if raw.startswith(codecs.BOM_UTF16_BE):
        return "utf-16"
    declared = _DECLARED.search(media or "")
    if declared:
        return declared.group(1).lower()
    said = _XML.match(raw[:512])
    return said.group(1).decode("ascii", "replace").lower() if said else "utf-8"


def _binary(raw: bytes) -> bool:
    head = raw[:4096]
    return sum(byte < 9 or 13 < byte < 27 for byte in head) > MOST_CONTROLS * len(head)


def _not_text(where: str, raw: bytes) -> UnreadableReport:
    head = raw[:4096]
    for name, low, high in (("UTF-16LE", head[0::2], head[1::2]), ("UTF-16BE", head[1::2], head[0::2])):
        if high.count(0) > WIDE * len(high) and low.count(0) < (1 - WIDE) * len(low):
            todo = f"Convert it to UTF-8: iconv -f {name} -t UTF-8."
            message = f"{where}: it looks like UTF-16, and no byte-order mark says so"
            return UnreadableReport(message, where=where, todo=todo, code="charset")
    todo = "Pictures, PDF and archives are not read: add the text or the page."
    return UnreadableReport(f"{where}: not text", where=where, todo=todo, code="not-text")


def fit_references(markup: str) -> str:
    """Markup whose numeric references to no character (`&#0;`, `&#xD800;`) are the sign for none, U+FFFD."""
    return _REFERENCE.sub(_of_a_character, markup)


def _of_a_character(reference: re.Match[str]) -> str:
    """A numeric reference as it is, where it is to a character; else the sign for none."""
    number = reference.group(1)
    value = int(number[1:], 16) if number[0] in "xX" else int(number)
    fit = value in (9, 10, 13) or 32 <= value < 0xD800 or 0xE000 <= value < 0xFFFE or 0x10000 <= value < 0x110000
    return reference.group() if fit else "\ufffd"
