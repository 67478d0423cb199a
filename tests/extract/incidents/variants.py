"""The short texts with other names, towns and numbers: whatever was told of them must hold of these too."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.extract.incidents.texts import Text, Told

NAMES = {
    "Ardesia": "Morvello",
    "Belmora": "Castrin",
    "Kessar": "Ubrin",
    "Odile": "Bertrand",
    "Puerto Lindo": "Bahía Clara",
    "Quillar": "Tomeco",
    "Norwell": "Easterby",
    "Drava": "Ilvesk",
    "Lomar": "Petrana",
    "Harlow Road": "Quarry Lane",
    "Arjun Vale": "Mehmet Oran",
    "Tilbrook": "Fenwick",
    "Marfield": "Osterley",
    "Halden": "Vimmerby",
    "Idrane": "Tazmalt",
    "Red Dawn Front": "Black Banner Brigade",
    "Zarmat": "Kulbash",
    "Norvian": "Danish",
    "Keld": "Orsk Valley",
    "Tarsis": "Malvern",
    "Ostrava": "Gronholm",
    "Kerian": "Swedish",
    "Balat": "Chirouan",
    "French": "Turkish",
    "Omar Sidane": "Idris Makhlouf",
    "Remba": "Kasulo",
    "Upland Front": "River Army",
    "Dasso": "Mopeli",
    "Bruno Caldas": "Hector Ibarra",
    "San Telmo": "Villa Rica",
    "Lindau": "Aarberg",
    "Tero": "Zongo",
    "Veranda": "Montclair",
    "Eastgate": "Harbourside",
    "Tamara": "Zemba",
    "Brenholm": "Lundby",
    "Arnsberg": "Dornwald",
    "Rimal": "Sahab",
    "Dario Penn": "Luka Vrab",
    "Varnian": "Belarusian",
    "Rashid Doleh": "Karim Zayat",
    "Doleh": "Zayat",
    "Maruba": "Tessalia",
    "Belgian": "Norwegian",
    "Garmat": "Sulhan",
    "Danish trainers": "Finnish trainers",
    "Corvo": "Ostheim",
    "Mill Lane": "Bridge Street",
    "Santa Brisa": "Las Palmas Altas",
    "Sarkan": "Mount Borga",
    "Mbeya": "Vesna",
    "Gotska": "Fjällöya",
    "Jerama": "Kounta",
    "Serra": "Minho",
    "Stora": "Lisko",
    "Helm": "Bruck",
}
NUMBERS = {
    "31": "58",
    "1,200": "2,300",
    "40": "73",
    "17": "29",
    "26": "34",
    "12": "16",
    "22": "38",
    "eight": "six",
    "11": "14",
    "seven": "nine",
}


def swapped(text: Text) -> Text:
    """The text with every name and number of the tables replaced, and what is told of it likewise."""
    return replace(
        text,
        text=_swap(text.text),
        title=_swap(text.title) if text.title else None,
        told=tuple(_told(told) for told in text.told),
        figures=tuple((_swap(words), measure, low) for words, measure, low in text.figures),
        times=tuple((_swap(words), begins, ends, precision) for words, begins, ends, precision in text.times),
        places=tuple((_swap(words), role, country) for words, role, country in text.places),
        statements=tuple(
            (_swap(content), stance, _swap(source), _swap(target))
            for content, stance, source, target in text.statements
        ),
    )


def _told(told: Told) -> Told:
    return replace(
        told,
        trigger=_swap(told.trigger),
        roles=tuple((role, _swap(words)) for role, words in told.roles),
        figures=tuple(_swap(words) for words in told.figures),
        places=tuple(_swap(words) for words in told.places),
    )


_PATTERN = re.compile(
    r"(?<![\w,.-])(?:"
    + "|".join(sorted((re.escape(name) for name in {**NAMES, **NUMBERS}), key=len, reverse=True))
    + r")(?![\w]|,\d|-)"
)


def _swap(words: str) -> str:
    table = {**NAMES, **NUMBERS, "Caldas": "Ibarra", "Sidane": "Makhlouf"}
    return _PATTERN.sub(
        lambda match: table[match.group()],
        re.sub(r"(?<!Bruno )\bCaldas\b", "Ibarra", re.sub(r"(?<!Omar )\bSidane\b", "Makhlouf", words)),
    )
