"""Tolls that are put, corrected and told of again in a desk's reports: rows as in `cases`, each from a fault that a brief showed."""

from __future__ import annotations

from tests.extract.figures.cases import Row

TOLLS: tuple[Row, ...] = (
    (
        "four of the dead say nothing of the wounded",
        "At least 12 people were killed. Another 30 were wounded. Four of the dead were medics.",
        "killed 12+; injured 30; killed 4",
    ),
    (
        "the nearest are them",
        "Four people died and nine others were wounded. The hospital received 11 patients and two of them died.",
        "killed 4; injured 9; casualties 11; killed 2",
    ),
    (
        "a magnitude revised up",
        "The observatory revised the magnitude of the quake up to 5.9 from 5.8.",
        "magnitude 5.9 change:up; magnitude 5.8",
    ),
    ("up to a number alone", "Up to 40 people were killed.", "killed 40-"),
    (
        "people who died, lowered",
        "The number of people who died in the quake in Keld was lowered to nine from 10.",
        "killed 9 change:down",
    ),
    (
        "people killed, corrected",
        "Police corrected the number of people killed in the shooting at the mall to four from five.",
        "killed 4 change:down",
    ),
    ("he is no victim of what he did not say", "He did not say how many people had died.", ""),
    ("a mayor who counts the dead", "The mayor, who has spoken of at least 22 dead, came.", "killed 22+"),
    (
        "a family of six",
        "She saw four houses that had collapsed and a family of six by a fire.",
        "destroyed 4; other 6",
    ),
    ("collapsed buildings", "They counted 1,066 collapsed buildings.", "destroyed 1066 unit:buildings"),
    ("burnt-out and damaged", "He saw two burnt-out cars and three damaged schools.", "destroyed 2; damaged 3"),
    ("in hospital", "Eight people remained in hospital, three of them in critical condition.", "injured 8; injured 3"),
    ("in a city of so many", "Power failed in Keld, a city of some 20,000 people in the hills.", "other ~20000"),
    ("below a magnitude", "There were 17 aftershocks, all of them below magnitude 4.", "incidents 17; other 4"),
    ("forces of a state", "At least 80 forces of America were destroyed.", "killed 80+ group:forces_of_America"),
    ("none of a people", "It counted 22 missiles and said that no Iraqi was hurt.", "other 22; injured 0 group:Iraqi"),
    ("what is threatened", "Iran has threatened to hit 104 more places.", ""),
    ("another beside the dead", "Twelve people were killed. Another 30 were wounded.", "killed 12; injured 30 by:None"),
    ("more of the same", "Five more bodies were found.", "killed 5 by:5"),
    ("damaged by so much", "Forty-three villages were damaged by 40 percent.", "damaged 43; other 0.4"),
    (
        "none of the arms",
        "Fifteen missiles hit the base and none was intercepted.",
        "hit 15; intercepted 0 unit:missiles",
    ),
    ("near to", "Near to 200 persons are wounded.", "injured ~200"),
)
