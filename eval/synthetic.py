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
FILLER = (
    "Shops in the {adj} quarter stayed shut and the road to {noun} was blocked by {thing} for most of the {part}.",
    "Power came back to {noun} by the {part}, though {thing} could still be seen near the {adj} bridge.",
    "In the {adj} district people carried {thing} out of the {noun} and slept in the open for a second {part}.",
    "The {noun} had been crowded with {thing} since the {part} market, and its {adj} wall had not been mended for years.",
    "A convoy with {thing} reached the {noun} in the {part}, after a {adj} detour through the hills.",
    "Teachers at the {adj} school near the {noun} kept the children away from {thing} until the {part}.",
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
    said = [
        f"“We have counted {toll} dead and {hurt} wounded,” said {it.people[0]}, {ROLES[0]}.",
        f"{it.people[1]}, the {ROLES[1]}, said {rng.randrange(2, 9)} people were still missing after the {it.kind} in {it.town}.",
        f"The {ROLES[2]}, {it.people[2]}, told {rng.choice(OUTLETS)} that about {rng.randrange(3, 30) * 10} people had been evacuated.",
        f"A hospital official, speaking on condition of anonymity, put the number of dead at {toll + rng.randrange(4)}.",
        f"{it.people[4]}, an {ROLES[4]}, declined to say how many soldiers had been moved to {it.town}.",
        f"“It is too early to say what caused this,” {it.people[3]}, the {ROLES[3]}, said in a statement.",
        f"According to the interior ministry, {rng.randrange(5, 60)} houses were damaged and {rng.randrange(1, 9)} destroyed.",
    ]
    rng.shuffle(said)
    body = [lead, *said[: rng.randrange(5, 8)]]
    while sum(len(paragraph.split()) for paragraph in body) < words:
        frame = rng.choice(FILLER)
        line = frame.format(adj=rng.choice(ADJ), noun=rng.choice(NOUN), thing=rng.choice(THING), part=rng.choice(PART))
        body.insert(rng.randrange(2, len(body) + 1), line)
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
