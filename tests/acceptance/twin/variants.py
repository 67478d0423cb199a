"""Variants of the twin, ready to be read: each name says what was changed, and the expectations follow it."""

from __future__ import annotations

from datetime import timedelta

from tests.acceptance.expectations import ANY
from tests.acceptance.metamorphic import (
    Case,
    Restated,
    drop_paragraphs,
    swap_cues,
    swap_figures,
    swap_words,
    swap_zone,
    turn_quotes,
)
from tests.acceptance.twin.expected import EXPECTED, TEXT

TWIN = Case(TEXT, EXPECTED)

_PEOPLE = {
    "Marta Belloch": "Inês Sampaio",
    "Rodrigo Lasarte": "Duarte Queirós",
    "Declan Mulqueen": "Pieter Aalbers",
    "Sorcha Devane": "Lotte van Rijn",
    "Fergal Corless": "Willem Terpstra",
    "Corless": "Terpstra",
    "Ilyad ag Bissou": "Moussa ag Tahala",
    "ag Bissou": "ag Tahala",
    "Hélène Marchetti": "Claire Dubosc",
    "Tiernan": "Hoekstra-Bos",
    "Aoife": "Annelies",
    "Eoin Garrihy": "Maarten Vosse",
    "Garrihy": "Vosse",
}
_PARTIES = {
    "Azawad Dignity Brigade": "Salt Road Front",
    "Canal Meseta": "Rádio Lezíria",
    "Spanish": "Portuguese",
    "Spain": "Portugal",
    "Irish": "Dutch",
    "Ireland": "the Netherlands",
    "Dutch": "Norwegian",
    "Department of Defence": "Ministry of Defence",
    "Atlas Press": "Boreal News Agency",
    "Koulikoro": "Agadez",
    "Gao": "Zinder",
    "Kidal": "Arlit",
    "Mali": "Niger",
    "Malian": "Nigerien",
    "Senegal": "Benin",
    "Moncloa": "Belém",
}
_CUES = {
    "stressed": "emphasised",
    "declared": "stated",
    "cautioned": "warned",
    "lost no time in claiming responsibility": "quickly claimed responsibility",
    "had sworn": "had vowed",
    "holds responsible for": "blames for",
    "refused": "declined",
    "wrote in an e-mail": "said in an email",
    "continued": "went on",
    "said in a written statement": "wrote in a statement",
    "read a communiqué": "said a statement",
    "told journalists": "informed reporters",
}

VARIANTS: dict[str, Case] = {
    "people": swap_words(TWIN, _PEOPLE),
    "parties and places": swap_words(TWIN, _PARTIES),
    "cues": swap_cues(TWIN, _CUES),
    "figures": swap_figures(
        TWIN,
        (
            Restated("drones", "over twenty", "more than 40", 41, ANY, None),
            Restated("camps", "no fewer than three", "at least four", 4, ANY, None),
            Restated("share failed", "Roughly a third", "About 40 percent", ANY, 0.4, ANY),
            Restated("ambushes", "dozens", "hundreds", 200, ANY, None),
            Restated("Irish in Mali", "60", "eighty-five", 85, 85, 85),
            Restated("Irish at Koulikoro", "some 20", "around thirty", ANY, 30, ANY),
        ),
    ),
    # Eastern Europe's time is one hour ahead of Central Europe's: the same clock time is an hour earlier in UTC.
    "zone east": swap_zone(TWIN, "CET", "EET", timedelta(hours=-1)),
    "zone west": swap_zone(TWIN, "CET", "GMT", timedelta(hours=1)),
    "straight quotes": turn_quotes(TWIN),
    "without the Irish": drop_paragraphs(
        TWIN,
        (
            "Ireland gave little",
            "“Minister (Aoife)",
            "The line from Sorcha",
            "In an open letter",
            "“In the next few days",
            "But the general",
            "Corless gave no figure",
            "Other European states",
            "The Irish group",
        ),
    ),
    "people, parties and zone": swap_zone(
        swap_words(swap_words(TWIN, _PEOPLE), _PARTIES), "CET", "EET", timedelta(hours=-1)
    ),
}
