"""Reports with planted copies: originals of invented incidents, and what desks make of them, with who carries whose words where.

An incident is told by several originals: agencies' and outlets' own. They share facts, figures and the verbatim quotes of one press conference, and
no passage else: every sentence is an opening, a matter and an ending, drawn from lists so long that two writers do not agree by chance.
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
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from eval.synthetic import ADJ, FIRST, LAST, NOUN, PART, THING, TOWNS

AGENCIES = ("Meridian Wire", "Northgate News Agency", "Caspian Press Agency", "Harbour Newswire")
OUTLETS = tuple(
    f"{a} {b}"
    for a in "North Gulf Coast Delta Summit Prairie Valley Lakeside Union Morning Evening Bay".split()
    for b in "Post Herald Courier Radio Times Gazette Tribune Mail".split()
)
BEGIN = datetime(2023, 3, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and whose words it gives: the speaker's key and his side ("" for the outlet's own words)."""

    text: str
    speaker: str = ""
    side: str = ""


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
class Original:
    """An original text; `held`: whether it is in the set."""

    ref: str
    incident: int
    outlet: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    published: datetime
    held: bool


@dataclass(frozen=True, slots=True)
class PlantedSet:
    """All reports by when they were published, and all originals by ref, those not held too."""

    reports: tuple[Planted, ...]
    originals: dict[str, Original]


# -- words ------------------------------------------------------------------------------------------------------------

_OPENINGS = (
    "As crews worked by the light of {thing}", "Hours after shops in the {adj} quarter had closed", "With {thing} still across the {adj} road",
    "While {thing} were brought in from the {noun}", "Two streets from the {adj} {noun}", "On a {part} when most families were indoors",
    "In a district known for its {adj} {noun}", "Even before {thing} reached the {noun}", "Amid calls for a second {noun}",
    "Under a sky that stayed {adj} all {part}", "After a {part} of false alarms near the {noun}", "Beside a row of {thing} at the {noun}",
    "Once the {adj} bridge had been cleared of {thing}", "Not far from where {thing} had burned", "By the {adj} gate of the {noun}",
    "Long after the last {thing} had left the {noun}", "Through a {part} without power", "For the second {part} in a row",
    "Where a {noun} had stood on the {adj} side", "Between the {noun} and a line of {thing}", "Against the advice of the {noun}",
    "Without waiting for {thing}", "In front of the {adj} {noun}", "Despite {thing} blocking the {adj} lane",
)  # fmt: skip
_ENDINGS = (
    "as {thing} were unloaded outside the {noun}", "while neighbours passed {thing} along a {adj} wall", "before {thing} could be moved to the {noun}",
    "because the {adj} {noun} had no {thing} left", "though the {noun} opened again that {part}", "until {thing} came by the {adj} road",
    "and the {noun} stayed shut for the {part}", "where {thing} had been stacked since the {part}", "with {thing} lining the {adj} street",
    "after a detour by way of the {adj} {noun}", "so that {thing} had to be carried by hand", "as a {adj} crowd gathered at the {noun}",
    "in spite of {thing} left from another {part}", "which the {noun} had asked for since {part}", "once {thing} were out of the way",
    "while dogs went round the {adj} {noun}", "under the eyes of a crowd at the {noun}", "with the {noun} turned into a store for {thing}",
    "even as {thing} ran short at the {noun}", "and children were kept away from the {noun}", "near a {noun} used for {thing}",
    "although {thing} had been promised by {part}", "by a {noun} whose {adj} roof had gone", "and nobody could say when {thing} would come",
)  # fmt: skip
_STANDALONE = (
    "{opening}, volunteers handed out {thing} to {many} families.",
    "{opening}, traders counted {many} stalls that would not open again.",
    "A team of {many} went from door to door, {ending}.",
    "{opening}, {many} pupils were sent home.",
    "Some {many} tonnes of {thing} lay in the yard, {ending}.",
    "The road to the {noun} was closed for {few} kilometers, {ending}.",
    "{opening}, buses were turned back at a post {few} kilometers out of town.",
    "Power was back in {few} of the {many} streets, {ending}.",
    "{opening}, a bakery gave away {many} loaves.",
    "Nearly {few} percent of the roofs on the {adj} side were gone, {ending}.",
)
_SEEN = (
    "I was {few} meters away when the windows came in", "We counted {few} neighbors out and went back for more", "My mother would not leave the {noun}",
    "The dust stood for {few} minutes and nobody spoke", "They told us to wait by the {noun} and nobody came",
    "I drove {few} people to the ward in a truck for {thing}", "All that {part} the phones were dead", "There was nothing left of the {noun} but {thing}",
    "We slept among {thing} because the walls were cracked", "Whoever could walk walked to the {adj} {noun}",
)  # fmt: skip
_QUOTES = (
    "We have {toll} dead and we will not stop until the last {noun} has been searched, because every family here has the right to know",
    "Nobody will be left outside this {part}, and whoever has a roof should open it to those who have none",
    "What happened here will be looked into by people from outside this town, and what they find will be read out in this very room",
    "I ask everyone to keep off the {adj} road, to give our crews {few} hours, and to believe no number that does not come from us",
    "There are {hurt} people in our wards and {few} of them are children, and for each of them somebody is sitting on the floor",
    "We were not warned, we were not asked, and I have told the capital so in words that I will not repeat here",
)
_TRADES = "baker teacher driver tailor nurse carpenter grocer student plumber farmer welder clerk".split()
_KINDS = ("explosion", "bombing", "shooting", "drone strike", "fire", "flood", "landslide", "clash")
_VIOLENT = ("bombing", "shooting", "drone strike", "clash")
_GROUPS = ("Red Dawn Front", "Free Valley Army", "Northern Resistance Council", "Eastern Liberation Movement")


@dataclass
class _Teller:
    """Writes originals of one incident."""

    number: int
    rng: random.Random
    kind: str = ""
    town: str = ""
    toll: int = 0
    hurt: int = 0
    people: dict[str, str] = field(default_factory=dict)
    quotes: tuple[str, ...] = ()
    begins: datetime = BEGIN

    def __post_init__(self) -> None:
        rng = self.rng
        self.kind, self.town = rng.choice(_KINDS), TOWNS[self.number % len(TOWNS)]
        self.toll, self.hurt = rng.randrange(3, 40), rng.randrange(41, 120)
        roles = ("governor", "chief", "doctor", "ministry", "group", "relief")
        self.people = {role: f"{rng.choice(FIRST)} {rng.choice(LAST)}" for role in roles}
        self.quotes = tuple(self.filled(words) for words in rng.sample(_QUOTES, 3))
        self.begins = BEGIN + timedelta(days=3 * self.number / 2, hours=rng.uniform(0, 24))

    def filled(self, words: str) -> str:
        """The words with every slot filled."""
        rng = self.rng
        while "{" in words:
            words = words.format(
                opening=rng.choice(_OPENINGS), ending=rng.choice(_ENDINGS), adj=rng.choice(ADJ), noun=rng.choice(NOUN),
                thing=rng.choice(THING), part=rng.choice(PART), many=rng.randrange(13, 400), few=rng.randrange(2, 13),
                toll=self.toll, hurt=self.hurt,
            )  # fmt: skip
        return words

    def original(self, ref: str, outlet: str, held: bool) -> Original:
        """A text of its own on the incident."""
        matters = [
            self._governor,
            self._chief,
            self._doctor,
            self._ministry,
            self._other,
            self._resident,
            self._resident,
        ]
        self.rng.shuffle(matters)
        told = [matter(outlet) for matter in matters[: self.rng.randrange(4, 7)]]
        for _ in range(self.rng.randrange(2, 4)):
            told.insert(self.rng.randrange(len(told) + 1), Paragraph(" ".join(self._scene() for _ in range(2))))
        published = self.begins + timedelta(hours=self.rng.uniform(1, 9))
        title = self.headline()
        return Original(ref, self.number, outlet, title, (self._lead(), *told), published, held)

    def headline(self) -> str:
        """A headline of many."""
        rng = self.rng
        return rng.choice(
            (
                f"{self.toll} dead in {self.town} {self.kind}", f"{self.town}: {self.kind} leaves {self.toll} dead",
                f"{self.kind.capitalize()} kills {self.toll} in {self.town}", f"{self.town} counts its dead after {self.kind}",
                f"{self.hurt} hurt, {self.toll} killed as {self.kind} hits {self.town}", f"Search goes on in {self.town}",
                f"{self.town} in mourning", f"What is known of the {self.kind} in {self.town}",
            )
        )  # fmt: skip

    def _scene(self) -> str:
        return self.filled(self.rng.choice(_STANDALONE))

    def _lead(self) -> Paragraph:
        rng, a = self.rng, "An" if self.kind[0] in "aeiou" else "A"
        dead = rng.choice(
            (
                f"{self.toll} people",
                f"at least {self.toll} people",
                f"{self.toll} residents",
                f"{self.toll} men and women",
            )
        )
        died = rng.choice(("were killed", "died", "lost their lives", "were found dead"))
        hurt = rng.choice(
            (f"{self.hurt} were wounded", f"{self.hurt} others were hurt", f"wards filled with {self.hurt} wounded")
        )
        what = rng.choice(
            (
                f"{a.lower()} {self.kind} in {self.town}",
                f"the {self.kind} in {self.town}",
                f"{a.lower()} {self.kind} near the {{noun}} of {self.town}",
            )
        )
        day = rng.choice((f"on {self.begins:%A}", f"on {self.begins:%A} {{part}}", f"late on {self.begins:%A}"))
        said = rng.choice(
            ("the governor’s office said", "according to the governor’s office", "the office of the governor reported")
        )
        words = rng.choice(
            (
                f"{dead} {died} and {hurt} {day} in {what}, {said}, {{ending}}.",
                f"{{opening}}, {said}, {dead} {died} in {what} {day}; {hurt}.",
                f"{what} {day} left {self.toll} dead, {said}, and {hurt}, {{ending}}.",
                f"The toll of {what} rose to {self.toll} {day}, {{ending}}; {hurt}, {said}.",
                f"{hurt} and {dead} {died} {day} after {what}, {said}, {{ending}}.",
            )
        )
        filled = self.filled(words)
        return Paragraph(f"{filled[0].upper()}{filled[1:]} {self._scene()}", "governor", "state")

    def _attributed(self, outlet: str, role: str, title: str, content: str, side: str) -> Paragraph:
        rng, person = self.rng, self.people[role]
        first = content[0].upper() + content[1:]
        words = rng.choice(
            (
                f"{{opening}}, {person}, {title}, said {content}.",
                f"{first}, said {person}, {title}, {{ending}}.",
                f"{person}, {title}, told {outlet} that {content}, {{ending}}.",
                f"According to {person}, {title}, {content}, {{ending}}.",
            )
        )
        return Paragraph(f"{self.filled(words)} {self._scene()}", role, side)

    def _governor(self, outlet: str) -> Paragraph:
        quote, person = self.rng.choice(self.quotes), self.people["governor"]
        words = self.rng.choice(
            (
                f"“{quote},” {person}, the governor of {self.town}, told a news conference, {{ending}}.",
                f"{{opening}}, the governor, {person}, faced reporters. “{quote},” he said.",
                f"“{quote},” said {person}, who governs {self.town}, {{ending}}.",
            )
        )
        return Paragraph(self.filled(words), "governor", "state")

    def _chief(self, outlet: str) -> Paragraph:
        missing = self.rng.randrange(2, 30)
        return self._attributed(
            outlet, "chief", f"the police chief of {self.town}", f"{missing} people were missing", "state"
        )

    def _doctor(self, outlet: str) -> Paragraph:
        content = self.rng.choice(
            (
                f"{self.hurt} wounded had been treated",
                f"{self.toll} people had been killed",
                f"{self.toll} people had died",
            )
        )
        return self._attributed(outlet, "doctor", f"a doctor at the {self.town} general hospital", content, "hospital")

    def _ministry(self, outlet: str) -> Paragraph:
        content = self.rng.choice(
            (f"{self.toll} deaths had been confirmed", f"the number of dead stood at {self.toll}")
        )
        return self._attributed(outlet, "ministry", "a spokesman for the interior ministry", content, "state")

    def _other(self, outlet: str) -> Paragraph:
        if self.kind in _VIOLENT:
            group = _GROUPS[self.number % len(_GROUPS)]
            content = self.rng.choice(
                (f"{self.toll} people had been killed", f"its men had no part in the {self.kind}")
            )
            return self._attributed(outlet, "group", f"a spokesman for the {group}", content, "group")
        content = self.rng.choice(
            (f"its volunteers had counted {self.toll} dead", f"{self.toll * 30} people needed shelter")
        )
        return self._attributed(outlet, "relief", "a Red Cross coordinator", content, "relief")

    def _resident(self, outlet: str) -> Paragraph:
        rng = self.rng
        person = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
        said = self.filled(rng.choice(_SEEN))
        words = f"“{said},” said {person}, a {rng.choice(_TRADES)}, {{ending}}. {{opening}}, he had not slept."
        return Paragraph(self.filled(words), f"resident {person}", f"private {person}")


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
        self, ref: str, teller: _Teller, wires: Sequence[Original], outlet: str, make: str, via: Planted | None
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
    tellers: list[tuple[_Teller, list[Original]]] = []
    while sum(one.held for one in texts.values()) < originals:
        teller = _Teller(len(tellers), random.Random(f"{seed}/{len(tellers)}"))
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
