"""Texts of invented incidents, by several tellers each: what `eval.planted` makes pickups of.

They share facts, figures and the verbatim quotes of one press conference, and no passage else: every sentence is an opening, a matter and an ending,
drawn from lists so long that two writers do not agree by chance. Texts are ours; everything follows from the seed."""

from __future__ import annotations

import random
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
class Original:
    """An original text; `held`: whether it is in the set."""

    ref: str
    incident: int
    outlet: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    published: datetime
    held: bool


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
class Teller:
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
