"""Figures of wrecks, arms brought down, arrests and corrections; ages that are no figures."""

from __future__ import annotations

from tests.extract.figures.cases import Row

ABOARD: tuple[Row, ...] = (
    ("carrying passengers", "A ferry carrying 90 passengers and crew capsized.", "present 90 group:None"),
    (
        "all but",
        "All but 14 of the 90 people on board have been accounted for.",
        "missing 14; present 90",
    ),
    ("crammed on board", "More than 200 people had been crammed on board the boat.", "present 201+"),
    ("a manifest", "The manifest listed 90 people.", "present 90"),
    ("aboard, in a headline", "Ferry with 90 aboard capsizes off Keld", "present 90"),
    ("allowed to carry", "The ferry is allowed to carry 180 people.", "other 180"),
    (
        "passengers and crew",
        "There were 71 people on board: 60 passengers and 11 members of the crew.",
        "present 71; present 60 part:0; present 11 part:0",
    ),
    ("not so many as was said", "Seven people were wounded, not six as was announced.", "injured 7 change:up from:6"),
    (
        "and not so many as they had said",
        "He said that 71 people had been on the ferry, and not 49 as the coastguard had announced on Friday.",
        "present 71 from:49",
    ),
    ("who survived of them", "Five of the 62 people on board survived.", "rescued 5; present 62"),
    ("what befell some only", "Of 90 passengers, 12 were killed.", "other 90; killed 12"),
    (
        "shot down of so many",
        "Air defences shot down 31 of 34 drones overnight, 12 of them over Keld.",
        "intercepted 31 change:none; launched 34; intercepted 12 part:0",
    ),
    ("shot down of those launched", "They shot down 40 of 57 drones launched by Keld.", "intercepted 40; launched 57"),
    ("reached a plant", "At least eight drones reached the plant.", "hit 8+ unit:drones"),
    ("a man of so many years", "A woman of 34 and a man of 61 died on the spot.", "killed 1; killed 1"),
    ("who is so old", "The man, who is 51, was arrested.", "detained 1"),
    ("no danger", "The attacker has been arrested and there is no further danger.", "detained 1"),
    ("neither is in danger", "Neither of the wounded is in danger.", ""),
    ("a headline's wounds", "Man with knife wounds several people", "injured 3+"),
    ("shoppers butchered", "A man butchered three shoppers in Keld.", "killed 3 group:shoppers"),
    ("an arrest", "A man of 24 was arrested nearby.", "detained 1"),
    ("who was arrested once", "The man who was arrested in May has been released.", ""),
    ("a third is missing", "Two paramedics were killed. A third is missing.", "killed 2; missing 1"),
)
