"""Synthetic reports: invented incidents told by invented outlets, for speed and size, never for quality.

Each incident has a kind, a town, a night, two sides and a run of toll revisions; its reports are made of sentence frames
with names, numbers and order drawn from a seeded generator, so that no two share enough words to be copies, but for the
pickups made on purpose (one in ten).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

TOWNS = (
    "Erbil Kirkuk Mosul Basra Aleppo Homs Latakia Kandahar Herat Kunduz Quetta Peshawar Multan Jaipur Nagpur Patna Dhaka "
    "Khulna Mandalay Medan Surabaya Davao Cebu Kaduna Kano Maiduguri Jos Goma Bukavu Kisangani Beira Nampula Mombasa "
    "Kisumu Gulu Juba Malakal Mekelle Asmara Hargeisa Kismayo Tripoli Benghazi Sfax Oran Tamale Kumasi Bamako Gao Mopti "
    "Niamey Zinder Tahoua Agadez Tillaberi Maroua Garoua Bangui Bambari Birao Lviv Kharkiv Odesa Mariupol Donetsk Kherson "
    "Tbilisi Kutaisi Gyumri Ganja Makhachkala Grozny Vladikavkaz Cali Medellin Cucuta Pasto Maracaibo Valencia Guayaquil "
    "Arequipa Cusco Santa Cruz Sucre Manaus Belem Recife Culiacan Tijuana Reynosa Acapulco Izmir Adana Van Erzurum"
).split()
KINDS = (
    "missile strike",
    "bombing",
    "shooting",
    "explosion",
    "earthquake",
    "flood",
    "fire",
    "landslide",
    "crash",
    "clash",
)
OUTLETS = tuple(
    f"{a} {b}"
    for a in ("North", "Gulf", "Harbour", "Delta", "Summit", "Coast")
    for b in ("Post", "Herald", "Wire", "Radio", "Times")
)
FIRST = "Amir Lena Tomas Ruth Joseph Aisha Karim Nadia Paul Irina Omar Grace Hugo Salma Peter Mina Daniel Leila".split()
LAST = "Haddad Okoye Petrov Silva Rahimi Keita Novak Torres Yilmaz Mensah Kaya Duarte Ahmadi Bello Costa Marin".split()
ROLES = ("interior ministry spokesman", "provincial governor", "police chief", "hospital director", "army spokeswoman")
OPENINGS = (
    "Shops in the {adj} quarter stayed shut",
    "Power came back to the {noun} by the {part}",
    "A convoy with {thing} reached the {noun}",
    "Teachers near the {adj} {noun} kept children indoors",
    "The {noun} had been crowded with {thing}",
    "People carried {thing} out of the {noun}",
    "Rain fell on the {adj} bridge",
    "Two {adj} lanes beside the {noun} were closed",
    "Smoke hung over {thing} at the {noun}",
    "Volunteers stacked {thing} along a {adj} wall",
    "Nobody had mended the {adj} {noun} for years",
    "Families queued for {thing}",
)
ENDINGS = (
    "while the road to the {noun} lay under {thing}",
    "though {thing} could still be seen at the {adj} {noun}",
    "before a second {part} in the open",
    "after a {adj} detour by way of the {noun}",
    "and the {noun} would open again next {part}",
    "as dogs searched the {adj} {noun} for {thing}",
    "because {thing} blocked each {adj} street",
    "with {thing} left from the {part} market",
    "until {thing} came from the {adj} {noun}",
    "where {thing} lay beside the {noun} all {part}",
    "since the {adj} {noun} lost its roof that {part}",
    "so that {thing} had to be moved at {part}",
)
ADJ = "old new upper lower northern southern eastern western narrow crowded quiet ruined".split()
NOUN = (
    "station harbour bakery mosque church depot clinic stadium customs house orchard mill barracks university".split()
)
THING = "rubble buses generators blankets sandbags crates trucks cables tents barrels stretchers pumps".split()
PART = "morning evening night day afternoon week".split()


@dataclass(frozen=True, slots=True)
class Incident:
    """What one incident's reports agree on."""

    number: int
    kind: str
    town: str
    begins: datetime
    people: tuple[str, ...]


def incidents(count: int, seed: int = 7) -> list[Incident]:
    """`count` incidents over three years, no two of one kind in one town within a month."""
    rng = random.Random(seed)
    made: list[Incident] = []
    for number in range(count):
        town, kind = TOWNS[number % len(TOWNS)], KINDS[(number // len(TOWNS) + number) % len(KINDS)]
        begins = datetime(2021, 1, 1, tzinfo=UTC) + timedelta(days=2 * number, hours=rng.randrange(24))
        people = tuple(f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in ROLES)
        made.append(Incident(number, kind, town, begins, people))
    return made


def _paragraphs(rng: random.Random, it: Incident, hours: float, words: int) -> list[str]:
    toll = int(3 + 2 * it.number % 11 + min(hours, 72) // 6)
    hurt = toll * 2 + rng.randrange(3)
    weekday = f"{it.begins:%A}"
    lead = rng.choice(
        (
            f"A {it.kind} in {it.town} on {weekday} killed at least {toll} people and wounded {hurt}, officials said.",
            f"At least {toll} people died and {hurt} were injured in a {it.kind} in {it.town} on {weekday}, authorities said.",
        )
    )
    missing, moved, hit, flat = (
        rng.randrange(2, 9),
        rng.randrange(3, 30) * 10,
        rng.randrange(5, 60),
        rng.randrange(1, 9),
    )
    anyone = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    said = [
        rng.choice(lines).format(person=person, role=role, anyone=anyone, outlet=rng.choice(OUTLETS), place=it.town)
        for (person, role), lines in zip(
            zip((*it.people, anyone, anyone), (*ROLES, ROLES[0], ROLES[1]), strict=True),
            (
                (
                    f"“We have counted {toll} dead and {hurt} wounded,” said {{person}}, {{role}}.",
                    f"{{person}}, the {{role}}, told reporters that {toll} had died and {hurt} needed care.",
                    f"“There are {toll} bodies, and {hurt} people in wards,” {{role}} {{person}} said.",
                ),
                (
                    f"{{person}}, the {{role}}, said {missing} people were still missing.",
                    f"“We look for {missing} neighbours,” said the {{role}}, {{person}}.",
                    f"As many as {missing} residents of {{place}} could not be found, the {{role}} said.",
                ),
                (
                    f"The {{role}}, {{person}}, told {{outlet}} that about {moved} people had been evacuated.",
                    f"Some {moved} people left their homes, according to {{role}} {{person}}.",
                    f"“Around {moved} were taken to schools,” {{person}}, the {{role}}, told {{outlet}}.",
                ),
                (
                    f"A hospital official, speaking on condition of anonymity, put the number of dead at {toll + rng.randrange(4)}.",
                    f"One medic who asked not to be named told {{outlet}} of {toll + rng.randrange(4)} dead.",
                    f"{{anyone}}, a nurse, said she had seen {toll + rng.randrange(4)} bodies.",
                ),
                (
                    "{person}, an {role}, declined to say how many soldiers had been moved there.",
                    "The army would not say how many soldiers it had sent.",
                    "“I will not talk about troops,” said {role} {person}.",
                ),
                (
                    "“It is too early to say what caused this,” {anyone}, an inspector, said in a statement.",
                    "The cause is not known, according to {anyone} of the fire brigade.",
                    "{anyone} of the fire brigade said nothing could be ruled out.",
                ),
                (
                    f"According to the interior ministry, {hit} houses were damaged and {flat} destroyed.",
                    f"{{anyone}}, who runs a {{place}} relief office, said {hit} houses had cracks and {flat} fell.",
                    f"The interior ministry counted {flat} destroyed homes and {hit} with damage.",
                ),
            ),
            strict=True,
        )
    ]
    rng.shuffle(said)
    body = [lead, *said[: rng.randrange(3, 6)]]
    while sum(len(paragraph.split()) for paragraph in body) < words:
        halves = (rng.choice(OPENINGS), rng.choice(ENDINGS))
        first, second = (
            half.format(adj=rng.choice(ADJ), noun=rng.choice(NOUN), thing=rng.choice(THING), part=rng.choice(PART))
            for half in halves
        )
        body.insert(rng.randrange(2, len(body) + 1), f"{first}, {second}.")
    return body


def reports(count: int, over: int, largest: int = 400, words: int = 300, seed: int = 7) -> Iterator[dict[str, object]]:
    """`count` reports over `over` incidents as JSON-lines items, in order of publication; the first incident has at
    least `largest` reports, the others share the rest."""
    rng = random.Random(seed)
    made = incidents(over, seed)
    of = [made[0]] * min(largest, count) + [made[1 + n % (over - 1)] for n in range(max(0, count - largest))]
    plan = sorted(
        ((it.begins + timedelta(hours=rng.expovariate(1 / 20)), n, it) for n, it in enumerate(of)), key=lambda p: p[:2]
    )
    last: dict[int, str] = {}
    for published, n, it in plan:
        hours = (published - it.begins).total_seconds() / 3600
        outlet = rng.choice(OUTLETS)
        if it.number in last and rng.random() < 0.1:
            text = last[it.number]
        else:
            text = "\n\n".join(_paragraphs(rng, it, hours, words))
            last[it.number] = text
        title = f"{it.town}: {it.kind} {rng.choice(('toll rises', 'what we know', 'latest', 'officials speak'))} ({outlet} {n})"
        moment = published.strftime("%Y-%m-%dT%H:%M:%SZ")
        yield {"ref": f"s{n}", "title": title, "outlet": outlet, "published": moment, "received": moment, "text": text}
