"""Reports with planted copies: originals of invented incidents, and what desks make of them, with who carries whose words where.

An incident is told by several originals, agencies' and outlets' own, that share no passage but quotes (`eval.originals`).
Pickups are of four makes: whole, cut, re-headlined, stitched (an outlet's own story with paragraphs of one or two wires inside). All are
edited as desks do: a dateline put on or taken off, curly or straight quotes, numbers and spelling in the house's style, "told Meridian
Wire" kept or made "said", a paragraph trimmed, two run together, a line put in between. Some are pickups of a pickup. A wire may not be
held, so that only its siblings are. Half of the pickups credit whose words they are.

Texts are ours; nothing is anybody else's. Everything follows from `seed`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from eval.originals import AGENCIES, OUTLETS, Original, Teller


@dataclass(frozen=True, slots=True)
class Carried:
    """Characters [start, end) of a text that are the words of an original, and which paragraphs of it."""

    start: int
    end: int
    original: str
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters [start, end) of a text that are one paragraph: of which original (ref, index; "" and -1 for none), and whose side it gives."""

    start: int
    end: int
    original: str
    index: int
    side: str


@dataclass(frozen=True, slots=True)
class Planted:
    """A report of the set. `carried`: none for an original."""

    ref: str
    incident: int
    outlet: str
    title: str
    text: str
    published: datetime
    carried: tuple[Carried, ...] = ()
    pieces: tuple[Piece, ...] = ()
    make: str = "original"
    agencies: tuple[str, ...] = ()

    def line(self) -> dict[str, object]:
        """The report as a JSON line."""
        moment = f"{self.published:%Y-%m-%dT%H:%M:%SZ}"
        url = f"https://{self.outlet.lower().replace(' ', '-')}.example/{self.ref}"
        item: dict[str, object] = {"ref": self.ref, "title": self.title, "outlet": self.outlet, "url": url}
        return item | {"published": moment, "received": moment, "text": self.text, "agencies": list(self.agencies)}


@dataclass(frozen=True, slots=True)
class PlantedSet:
    """All reports by when they were published, and all originals by ref, those not held too."""

    reports: tuple[Planted, ...]
    originals: dict[str, Original]


# -- what desks do ----------------------------------------------------------------------------------------------------

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()
_SPELLING = (("kilometers", "kilometres"), ("meters", "metres"), ("neighbors", "neighbours"), ("percent", "per cent"))
_SWAPS = (
    ("killed", "left dead"),
    ("wounded", "injured"),
    ("people had been", "people were"),
    ("told a news conference", "told reporters"),
)


def _numbers_out(text: str) -> str:
    return re.sub(r"(?<![\d,.])(\d{1,2})(?![\d,.])", lambda m: _SMALL[int(m[1])] if int(m[1]) < 13 else m[1], text)


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"').replace("’", "'")


def _said(text: str) -> str:
    return re.sub(r"\btold [A-Z][\w ]+? that\b", "said", text)


def _spelling(text: str) -> str:
    for american, british in _SPELLING:
        text = text.replace(american, british)
    return text


def _swapped(text: str) -> str:
    for old, new in _SWAPS:
        text = text.replace(old, new, 1)
    return text


def _clipped(text: str) -> str:
    """The last sentence's ending clause cut off."""
    head, comma, tail = text.rpartition(", ")
    return f"{head}." if comma and len(tail.split()) < 9 and '"' not in tail and "”" not in tail else text


EDITS: tuple[Callable[[str], str], ...] = (_numbers_out, _straight, _said, _spelling, _swapped, _clipped)
_INSERTED = (
    "Read more: our live page on the events.", "This is a developing story and will be updated.", "— Advertisement —",
    "Have you been there? Write to the newsroom.", "The names of those under age are withheld in keeping with our rules.",
)  # fmt: skip


Part = tuple[str, Original | None, tuple[int, ...], str]
"""Words, the original they are of, which paragraphs of it, whose side they give."""


@dataclass
class _Desk:
    """Makes pickups of originals."""

    rng: random.Random

    def pickup(
        self, ref: str, teller: Teller, wires: Sequence[Original], outlet: str, make: str, via: Planted | None
    ) -> Planted:
        """A pickup of the first wire (a stitched one may use a second), or of `via`, a pickup of it that is not stitched."""
        after = via.published if via is not None else max(wire.published for wire in wires)
        rng = self.rng
        edits = rng.sample(EDITS, rng.randrange(0, 4))
        parts: list[Part] = []
        if make == "stitched":
            own = teller.original(f"{ref}-own", outlet, held=True)
            parts = [(paragraph.text, None, (), paragraph.side) for paragraph in own.paragraphs[: rng.randrange(3, 6)]]
            for wire in wires:
                first = rng.randrange(len(wire.paragraphs) - 2)
                taken = [self._taken(wire, index, edits) for index in range(first, first + 3)]
                at = rng.randrange(1, len(parts) + 1)
                while any(original is not None for _, original, *_ in parts[at - 1 : at]) and at < len(parts):
                    at += 1
                parts[at:at] = taken
        else:
            wire = wires[0]
            count = len(wire.paragraphs)
            last = rng.randrange(max(3, count // 2), count) if make == "cut" else count
            kept = [index for index in range(last) if make != "cut" or index < 2 or rng.random() > 0.12]
            if via is not None:
                given = [piece for piece in via.pieces if piece.original == wire.ref][:last]
                parts = [(self._edited(via.text[p.start : p.end], edits), wire, (p.index,), p.side) for p in given]
            else:
                parts = [self._taken(wire, index, edits) for index in kept]
            parts = self._run_together(parts)
            if rng.random() < 0.4:
                parts.insert(rng.randrange(1, len(parts) + 1), (rng.choice(_INSERTED), None, (), ""))
        credit = (
            rng.choice(("dateline", "end", "agencies", "", "", ""))
            if wires[0].outlet in AGENCIES and len(wires) == 1
            else ""
        )
        if make == "stitched":
            credit = ""
        title = wires[0].title if make == "whole" else teller.headline()
        return self._laid_out(ref, wires[0], outlet, make, title, parts, credit, after, teller.town)

    def _taken(self, wire: Original, index: int, edits: Sequence[Callable[[str], str]]) -> Part:
        paragraph = wire.paragraphs[index]
        return self._edited(paragraph.text, edits), wire, (index,), paragraph.side

    def _edited(self, text: str, edits: Sequence[Callable[[str], str]]) -> str:
        for edit in edits:
            text = edit(text)
        return text

    def _run_together(self, parts: list[Part]) -> list[Part]:
        if len(parts) < 4 or self.rng.random() < 0.7:
            return parts
        at = self.rng.randrange(1, len(parts) - 1)
        (a, wire, mine, side), (b, _, theirs, other) = parts[at : at + 2]
        if side != other:
            return parts
        return [*parts[:at], (f"{a} {b}", wire, mine + theirs, side), *parts[at + 2 :]]

    def _laid_out(
        self, ref: str, wire: Original, outlet: str, make: str, title: str, parts: list[Part],
        credit: str, after: datetime, town: str,
    ) -> Planted:  # fmt: skip
        text = ""
        carried: list[Carried] = []
        pieces: list[Piece] = []
        if credit == "dateline":
            text = f"{town.upper()} ({wire.outlet}) — "
        elif make != "stitched" and self.rng.random() < 0.3:
            text = f"{town.upper()} — "
        for words, original, indices, side in parts:
            if pieces or carried or text.endswith(".") or (text and not text.endswith("— ")):
                text += "\n\n"
            start = len(text)
            text += words
            if original is None:
                pieces.append(Piece(start, len(text), "", -1, side))
                continue
            pieces.append(Piece(start, len(text), original.ref, indices[0], side))
            last = carried[-1] if carried else None
            if last is not None and last.original == original.ref and start - last.end <= 2:
                carried[-1] = Carried(last.start, len(text), original.ref, last.paragraphs + indices)
            else:
                carried.append(Carried(start, len(text), original.ref, indices))
        if credit == "end":
            text += f"\n\n({wire.outlet})"
        agencies = (wire.outlet,) if credit == "agencies" else ()
        moment = after + timedelta(minutes=self.rng.uniform(10, 4000))
        return Planted(ref, wire.incident, outlet, title, text, moment, tuple(carried), tuple(pieces), make, agencies)


def planted(originals: int = 1000, pickups: int = 3000, seed: int = 5) -> PlantedSet:
    """The set: `originals` texts (four an incident, an eighth of them wires that are not held, not counted among them) and `pickups` of them."""
    rng = random.Random(seed)
    texts: dict[str, Original] = {}
    reports: list[Planted] = []
    tellers: list[tuple[Teller, list[Original]]] = []
    while sum(one.held for one in texts.values()) < originals:
        teller = Teller(len(tellers), random.Random(f"{seed}/{len(tellers)}"))
        outlets = [*rng.sample(AGENCIES, 2), *rng.sample(OUTLETS, 2)]
        own = [teller.original(f"i{teller.number}o{n}", outlet, held=True) for n, outlet in enumerate(outlets)]
        if rng.random() < 0.5:
            own.append(teller.original(f"i{teller.number}w", "Lost Newswire", held=False))
        texts |= {one.ref: one for one in own}
        tellers.append((teller, own))
        reports += [_as_report(one) for one in own if one.held]
    made: dict[str, list[Planted]] = {}
    for number in range(pickups):
        teller, own = tellers[number % len(tellers)]
        desk = _Desk(random.Random(f"{seed}/pickup/{number}"))
        make = desk.rng.choice(
            ("whole", "whole", "cut", "cut", "re-headlined", "re-headlined", "stitched", "stitched", "stitched")
        )
        wires = desk.rng.sample(own, 2 if make == "stitched" and desk.rng.random() < 0.25 else 1)
        taken = {one.outlet for one in reports if one.incident == teller.number}
        outlet = desk.rng.choice([one for one in OUTLETS if one not in taken] or OUTLETS)
        before = [one for one in made.get(wires[0].ref, []) if make != "stitched"]
        via = desk.rng.choice(before) if before and desk.rng.random() < 0.25 else None
        reports.append(desk.pickup(f"i{teller.number}p{number}", teller, wires, outlet, make, via))
        if make != "stitched":
            made.setdefault(wires[0].ref, []).append(reports[-1])
    return PlantedSet(tuple(sorted(reports, key=lambda one: (one.published, one.ref))), texts)


def _as_report(one: Original) -> Planted:
    text = ""
    pieces: list[Piece] = []
    for index, paragraph in enumerate(one.paragraphs):
        text += "\n\n" if text else ""
        pieces.append(Piece(len(text), len(text) + len(paragraph.text), one.ref, index, paragraph.side))
        text += paragraph.text
    return Planted(one.ref, one.incident, one.outlet, one.title, text, one.published, (), tuple(pieces))
