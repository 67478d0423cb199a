"""Reports that tell of what followed an incident, in words of their own: an interview, a funeral, a search called off, an official's word, a
company's statement. They tell no day of the incident, or another one, and few of its words; beside them stand incidents that they are not of.

What is expected was written before any of them was read.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from onrecord.extract.reader import Reader
from tests.streams.following import SECOND
from tests.streams.test_told_apart import Told, fallen, sets

FACTORY = (
    Told(
        "fire", "Delta Wire", "2024-02-20T10:00:00Z", "Fire at garment factory in Narayanganj kills at least eight",
        "DHAKA, Feb 20 (Delta Wire) - A fire swept through a garment factory in the Bangladeshi city of Narayanganj on Tuesday morning and killed at "
        "least eight workers, the fire service said. It broke out at about 8:40 a.m. on the third floor of Padma Knit Composite, where "
        "fabric was stored.",
    ),
    Told(
        "fire", "Shitalakhya News", "2024-02-20T16:30:00Z", "Death toll in Padma Knit fire rises to 21",
        "The number of people killed in Tuesday's fire at the Padma Knit Composite factory in Narayanganj has risen to 21, the deputy commissioner "
        "said. Thirteen bodies were found behind a locked gate on the fourth floor.",
    ),
    Told(
        "fire", "Radio Buriganga", "2024-02-21T05:00:00Z", "“The gate was locked”: a seamstress who jumped",
        "Rehana Akter, 26, sewed collars on the fourth floor. \"When the smoke came up we ran to the stairs and the gate was locked,\" she says from "
        "her bed at Narayanganj General Hospital, where she is being treated for a broken hip. She jumped from a window. Her sister Salma, who "
        "sat beside her, did not.",
    ),
    Told(
        "fire", "Delta Wire", "2024-02-22T09:00:00Z", "Owner of Padma Knit detained at Dhaka airport",
        "DHAKA, Feb 22 (Delta Wire) - Police detained the owner of Padma Knit Composite at Dhaka airport on Thursday as he was about to board a flight to "
        "Bangkok, a spokesman said. Workers' families have accused him of having the gates locked.",
    ),
    Told(
        "boat", "Shitalakhya News", "2024-02-21T12:00:00Z", "Two drown as trawler sinks off Narayanganj",
        "Two people drowned when a sand trawler sank in the Shitalakhya river off Narayanganj on Wednesday, river police said. Five others swam "
        "ashore.",
    ),
)  # fmt: skip
AVALANCHE = (
    Told(
        "avalanche", "Alpine Agency", "2023-03-04T15:00:00Z", "Five skiers missing after avalanche near Arolla",
        "SION, March 4 (Alpine Agency) - Five skiers were missing after an avalanche came down above Arolla in the Swiss canton of Valais at about noon on "
        "Saturday, police said. A group of eleven from Belgium was on a tour to the Pigne d'Arolla.",
    ),
    Told(
        "avalanche", "Le Rhône", "2023-03-05T10:00:00Z", "Avalanche above Arolla: three bodies found",
        "Rescuers found the bodies of three of the five skiers who were buried by Saturday's avalanche on the Pigne d'Arolla, Valais police said on "
        "Sunday. Two are still missing.",
    ),
    Told(
        "avalanche", "Le Rhône", "2023-03-07T18:00:00Z", "Search on Pigne d'Arolla called off",
        "The search for the last missing skier on the Pigne d'Arolla has been called off because of the danger of new slides, Valais police said on "
        "Tuesday evening. Four of the dead have been brought down to Sion. The families have arrived from Namur.",
    ),
    Told(
        "avalanche", "Meuse Gazette", "2023-03-11T17:00:00Z", "Namur takes leave of four skiers",
        "Some 600 people filled Saint Aubain's cathedral in Namur on Saturday for the funeral of the four members of the alpine club who died on the Pigne "
        "d'Arolla. \"They knew the mountain,\" said the club's chairwoman, Odile Ransart.",
    ),
    Told(
        "crash", "Le Rhône", "2023-03-06T09:00:00Z", "Two hurt as coach hits wall in Sion",
        "Two passengers were hurt when a coach hit a wall in Sion on Monday morning, Valais police said. The driver had felt unwell.",
    ),
)  # fmt: skip
SHELLING = (
    Told(
        "market", "Donets Wire", "2024-01-21T09:30:00Z", "Shelling of market in Donetsk kills 13, mayor says",
        "Jan 21 (Donets Wire) - Shells hit a market in the Russian-held city of Donetsk on Sunday morning and killed at least 13 people, its "
        "Russian-installed mayor said. Ukraine's army had no comment.",
    ),
    Told(
        "market", "Steppe News", "2024-01-21T14:00:00Z", "Donetsk market shelling: toll rises to 25",
        "DONETSK, Jan 21 (Steppe News) - Twenty-five people were killed and 20 wounded when the Textilshchik market in Donetsk was shelled on Sunday, the "
        "head of the region's Russian-installed administration said.",
    ),
    Told(
        "market", "Bureau East", "2024-01-21T18:00:00Z", "Ukraine says its forces did not fire on Donetsk",
        "Ukraine's armed forces were not engaged in the shelling of the city of Donetsk, their Tavria command said in a statement. \"Donetsk is "
        "Ukraine,\" it said. \"Russia will have to answer for the Ukrainian lives taken.\"",
    ),
    Told(
        "market", "Steppe News", "2024-01-22T08:00:00Z", "“I had only gone for bread”",
        "Lyudmila had only gone to the corner for bread. When she came back to her stall at the Textilshchik market her neighbour, Oksana, lay among the "
        "mandarins. \"We had sold there for nineteen years,\" she says. A day of mourning is being held in Donetsk.",
    ),
    Told(
        "terminal", "Baltic Wire", "2024-01-21T11:00:00Z", "Fire at gas terminal near St Petersburg after blasts",
        "Jan 21 (Baltic Wire) - A fire broke out at a gas terminal in the Russian port of Ust-Luga on Sunday after two explosions, the regional "
        "governor said. Nobody was hurt.",
    ),
)  # fmt: skip
TUNNEL = (
    Told(
        "tunnel", "Himal Wire", "2023-11-12T07:00:00Z", "Forty workers trapped as tunnel caves in in India's Uttarakhand",
        "DEHRADUN, India, Nov 12 (Himal Wire) - About 40 workers were trapped when part of a road tunnel that was being built in the Indian state of "
        "Uttarakhand collapsed at about 5:30 a.m. on Sunday, officials said. They can be spoken to by walkie-talkie.",
    ),
    Told(
        "tunnel", "Garhwal Times", "2023-11-14T06:00:00Z", "Silkyara tunnel: pipe to be driven through debris",
        "Engineers will drive a steel pipe through the debris in the Silkyara tunnel in Uttarkashi to reach the 40 men who have been trapped since Sunday, the "
        "district's disaster officer said.",
    ),
    Told(
        "tunnel", "Himal Wire", "2023-11-17T10:00:00Z", "Drill breaks down at Indian tunnel, families grow angry",
        "DEHRADUN, India, Nov 17 (Himal Wire) - Work to free 40 trapped men was halted on Friday after a drill broke down, officials said. Relatives shouted "
        "at engineers at the mouth of the Silkyara tunnel. \"Six days, and we get promises,\" said Chanchal Bisht, whose brother is inside.",
    ),
    Told(
        "tunnel", "Garhwal Times", "2023-11-28T16:00:00Z", "All 41 brought out",
        "All 41 men who had been trapped in the Silkyara tunnel for 17 days were brought out through a pipe on Tuesday evening, chief minister Pushkar Rawat "
        "said. He hung garlands round their necks. They were taken to a hospital in Chinyalisaur.",
    ),
    Told(
        "flood", "Garhwal Times", "2023-11-15T06:00:00Z", "Cloudburst washes away bridge in Uttarkashi",
        "A cloudburst washed away a footbridge in a village of Uttarkashi district on Tuesday night, the disaster officer said. Nobody was hurt.",
    ),
)  # fmt: skip
SCHOOL = (
    Told(
        "school", "Prairie Wire", "2024-09-04T15:30:00Z", "Shooting at Kestrel High School in Oklahoma, police say",
        "NORMAN, Okla., Sept 4 (Prairie Wire) - Shots were fired at Kestrel High School in Norman, Oklahoma, on Wednesday morning and several people were "
        "hurt, police said. A pupil is in custody.",
    ),
    Told(
        "school", "Norman Courier", "2024-09-04T20:00:00Z", "Two pupils, teacher killed at Kestrel High",
        "Two pupils and a teacher were shot dead at Kestrel High School on Wednesday and six others were wounded, Norman police chief Ray Tolbert said. The "
        "shooter, a boy of 15, gave himself up to a school officer.",
    ),
    Told(
        "school", "Norman Courier", "2024-09-06T14:00:00Z", "“She ran back for her students”",
        "Maria Delgado taught geometry for 22 years. On Wednesday she had reached the parking lot when she turned around. \"She ran back for her students,\" her "
        "husband Luis said. \"That is who she was.\" A vigil for Delgado and the two pupils is planned at the stadium.",
    ),
    Told(
        "school", "Prairie Wire", "2024-09-09T17:00:00Z", "Father of Oklahoma school shooter charged",
        "NORMAN, Okla., Sept 9 (Prairie Wire) - Prosecutors charged the father of the boy who is accused of killing three people at Kestrel High School with "
        "involuntary manslaughter on Monday. He had given his son the rifle, court papers say.",
    ),
    Told(
        "petrol station", "Norman Courier", "2024-09-05T12:00:00Z", "Clerk shot at Norman petrol station",
        "A clerk was shot in the arm at a petrol station on Classen Boulevard in Norman late on Wednesday, police said. The robber fled with 300 dollars.",
    ),
)  # fmt: skip
STREAMS = {
    "a factory fire": FACTORY,
    "an avalanche": AVALANCHE,
    "the shelling of a market": SHELLING,
    "men in a tunnel": TUNNEL,
    "a shooting at a school": SCHOOL,
}


NOT_YET = {
    "a shooting at a school": "a clerk who is shot in the same small town on the same day is told with few words, most of them the town's; what a "
    "teacher's husband says names neither the school nor the town",
    "an avalanche": "a coach that hits a wall in the valley's town on the day of the search, heard as a crash, shares its town and rescuers with what followed",
    "two trains": "an interview with a student in a ward shares the town and no word with two reports that are placed in the capital",
    "a bomb on a bus": "“in Ariha four small graves were dug” has no place, and the day of the burial",
    "a landslide": "people who dig share the town's name alone, and a report on them has no place",
    "a flood": "a clash in another town of the country, of the same night, shares the country, the night and its dead",
}
"""What does not fall as expected yet, and why: the test fails on it when it does."""


ALL = {**STREAMS, **SECOND}


@pytest.mark.parametrize("name", ALL)
def test_what_follows_is_of_the_incident(name: str, tmp_path: Path, reader: Reader) -> None:
    stream = list(enumerate(ALL[name]))
    orders = [stream, stream[::-1], random.Random(7).sample(stream, len(stream))]
    found = [fallen(tmp_path / str(number), reader, order) for number, order in enumerate(orders)]
    assert found[0] == found[1] == found[2]
    right = sets(found[0]) == sets({number: one.incident for number, one in stream})
    assert right == (name not in NOT_YET)
