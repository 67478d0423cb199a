"""A mailed text (.eml) → a report: the plain part where there is one, else the HTML part as a page would be read."""

from __future__ import annotations

import dataclasses
import email
import email.policy
from email.errors import InvalidBase64CharactersDefect, InvalidBase64LengthDefect, InvalidBase64PaddingDefect
from email.message import EmailMessage
from email.utils import parseaddr

from onrecord.errors import UnreadableReport
from onrecord.model.report import Received, Report
from onrecord.read.charset import decode
from onrecord.read.moments import read_moment
from onrecord.read.plain import report_of_text

_BROKEN = (InvalidBase64CharactersDefect, InvalidBase64LengthDefect, InvalidBase64PaddingDefect)
"""What Python's parser passes over, and we don't: words would be lost or garbled without a sign."""


def read_mail(received: Received) -> Report:
    """A report from a message. Raises UnreadableReport ("empty", "charset", "no-text")."""
    where = received.address
    message = email.message_from_bytes(received.raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # policy.default makes no other
    body = message.get_body(("plain", "html"))
    if body is None:
        todo = "The message has no text: save its attachment and add that."
        raise UnreadableReport(f"{where}: no text in the message", where=where, todo=todo, code="no-text")
    raw = body.get_payload(decode=True)
    broken = [defect for defect in body.defects if isinstance(defect, _BROKEN)]
    if broken:
        problem = f"{where}: its base64 is broken ({type(broken[0]).__name__})"
        todo = "The message is truncated or damaged: get it again, or add its text."
        raise UnreadableReport(problem, where=where, todo=todo, code="damaged")
    text = decode(raw if isinstance(raw, bytes) else b"", f"charset={body.get_content_charset('utf-8')}", where)
    hints = received.hints
    name, _ = parseaddr(_head(message, "From"))
    said = dataclasses.replace(
        hints,
        title=hints.title or _head(message, "Subject").strip() or None,
        outlet=hints.outlet or name or None,
        published=hints.published or read_moment(_head(message, "Date")),
        ref=hints.ref or _head(message, "Message-ID").strip("<> ") or None,
    )
    if body.get_content_subtype() == "html":
        from onrecord.read.html import report_of_page  # what reads pages takes a fifth of a second to import

        return report_of_page(text, received, said)
    return report_of_text(text, received, said)


def _head(message: EmailMessage, name: str) -> str:
    """A head's words; as they stand where Python's parser stumbles over them."""
    try:
        return str(message.get(name, ""))
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return " ".join(str(raw).split())
