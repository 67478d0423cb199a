"""Whose copy a report says it carries: agency credits by their form, and the agency's identity key.

Forms, in order: what `read` found (`report.agencies`); a dateline's brackets; a line of its own in brackets; a closing dash
line; a byline's line that ends in an agency's name; "via X", "source: X", "first published by X", "Reporting by …" with an
agency's own name in it. A joint credit is one set. "With files from X" and "X contributed" credit a part, never the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.link.parties.actors import find_actor
from onrecord.link.parties.names import fold, slug
from onrecord.model.report import Report

_NAME = r"[A-Z][\w.&’'-]*(?: (?:of |and |de |the )?[A-Z0-9][\w.&’'-]*){0,4}"
_NAMES = rf"{_NAME}(?:\s*/\s*{_NAME})*"
_WHOLE = (
    re.compile(rf"^[^\S\n]*[A-Z][A-Z .’'-]+(?:[,/][^()\n]{{0,40}})?\s*\((?P<names>{_NAMES})\)\s*[—–:-]", re.MULTILINE),
    re.compile(rf"^[^\S\n]*\((?P<names>{_NAMES})\)[^\S\n]*$", re.MULTILINE),
    re.compile(rf"^[^\S\n]*[—–]\s*(?P<names>{_NAMES})\.?[^\S\n]*$", re.MULTILINE),
    re.compile(
        r"^[^\S\n]*[(\[]?(?i:source:|via|copyright|©|first published by|this (?:story|article|report) (?:was|is) "
        rf"(?:first |originally )?(?:published|supplied|provided) by)\s+(?:20\d\d )?(?:the )?(?P<names>{_NAMES})",
        re.MULTILINE,
    ),
)
_PART = re.compile(
    r"(?i:with (?:files|reporting|a report|additional reporting|reports|material) (?:from|by)|contributed (?:by|from))\s+"
    rf"(?:the )?(?P<names>{_NAMES}(?:(?:,| and) (?:the )?{_NAME})*)"
)
_CONTRIBUTED = re.compile(rf"(?P<names>{_NAMES}) contributed to this (?:report|story|article)")
_ONE_OF = re.compile(r"\s*(?:/|,| and )\s*(?:the )?")
_FULL_STOP = re.compile(r"(?<=[a-z])\. ")
_YEAR = re.compile(r" (?:19|20)\d\d\Z")
""" "© Keld Radio 2024"."""
_OWN = re.compile(r"\b(?:staff|reporter|bureau|newsroom|correspondent|editor)s?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credit:
    """Credited agencies by name, in order. `whole`: the credit is for the whole text, not for a part of it."""

    names: tuple[str, ...]
    whole: bool

    @property
    def joint(self) -> str:
        """The names joined by "/"."""
        return "/".join(self.names)

    @property
    def keys(self) -> frozenset[str]:
        """The members' identity keys."""
        return frozenset(map(agency_key, self.names))


def agency_key(name: str) -> str:
    """Identity of an agency or outlet: "AP", "The Associated Press" → "ap"; an unlisted one by its folded name."""
    actor = find_actor(name)
    return actor.key if actor is not None else slug(name)


def credits(report: Report) -> Credit | None:
    """The report's credit, or None. An outlet's own name in its own report is no credit."""
    own = agency_key(report.outlet) if report.outlet else ""
    whole = _found(_WHOLE, report.text)
    part = [*_found((_PART, _CONTRIBUTED), report.text)]
    part_keys = {agency_key(name) for name in part}
    whole_keys = {agency_key(name) for name in whole}
    listed = [name for name in report.agencies if agency_key(name) not in part_keys - whole_keys]
    names = _unique([*listed, *(name for name in whole if _known(name) or not report.agencies), *_byline(report)], own)
    if names:
        return Credit(names, True)
    names = _unique([*report.agencies, *part], own)
    return Credit(names, False) if names else None


def _found(patterns: Iterable[re.Pattern[str]], text: str) -> list[str]:
    names: list[str] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            names += [
                _YEAR.sub("", _FULL_STOP.split(name.strip())[0].rstrip("."))
                for name in _ONE_OF.split(match.group("names"))
            ]
    return [name for name in names if name and not _OWN.search(name)]


def _known(name: str) -> bool:
    """A bracket or a dash may hold anything ("(Photo)"); only a name that is an agency's, or looks like one, counts."""
    actor = find_actor(name)
    if actor is not None:
        return actor.function in ("agency", "media", "state-media")
    return bool({"press", "wire", "agency", "news", "newswire", "reuters"} & set(fold(name).split()))


def _byline(report: Report) -> list[str]:
    """Agencies named in the byline ("By Ann Lee, Associated Press")."""
    found: list[str] = []
    for line in report.byline:
        for piece in re.split(r"[,/|;]| for | of ", line):
            actor = find_actor(piece.strip())
            if actor is not None and actor.function == "agency":
                found.append(piece.strip())
    return found


def _unique(names: Iterable[str], own: str) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for name in names:
        key = agency_key(name)
        if key and key != own and not own.startswith(f"{key}-"):  # "(Meridian)" in Meridian Wire's own report
            kept.setdefault(key, name)
    return tuple(kept.values())
