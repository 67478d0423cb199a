"""Sentences of ours of breaking news (attacks, quakes, floods, shootings, strikes) with amounts, parts, changes and corrections.

Rows as in `cases`. All 40 were written, with what they say, before the grammar was run on any: 22 were right then, 30 after it was tuned to the
rest. Six of those here were put otherwise since (an older value is a figure of its own where it counts no people); four are left out, not read rightly yet: bodies found
"on top of the 41 recovered earlier", "half of the village's 600 houses", "the U.N. counted 47" of a toll told before, people who "may have been
inside".
"""

from __future__ import annotations

Row = tuple[str, str, str]

UNSEEN: tuple[Row, ...] = (
    (
        "rose to from",
        "The death toll from the quake rose to 34 from 11, the governor said.",
        "killed 34 change:up from:11",
    ),
    ("revised down", "Officials revised the number of dead down to 19 from 23.", "killed 19 change:down from:23"),
    ("including children", "An air strike killed 14 people, including five children.", "killed 14; killed 5 part:0"),
    (
        "a further",
        "The blast killed nine soldiers and wounded a further 20.",
        "killed 9 group:soldiers; injured 20",
    ),
    ("of whom", "Sixty people were hurt, of whom eight are in intensive care.", "injured 60; injured 8 part:0"),
    (
        "bringing the total",
        "Two more patients died overnight, bringing the total to 17.",
        "killed 2 change:up by:2; killed 17 change:up",
    ),
    (
        "up from",
        "At least 230 homes were destroyed, up from 180 on Monday.",
        "destroyed 230+ change:up from:180; destroyed 180",
    ),
    ("more than doubled", "The number of missing more than doubled to 96.", "missing 96 change:up"),
    ("shot down of", "Air defences shot down 27 of 31 drones launched overnight.", "intercepted 27; launched 31"),
    ("most of", "Most of the 400 passengers were rescued; six are missing.", "rescued 400; missing 6"),
    ("killed and hundreds hurt", "The tremor killed at least 8 and injured hundreds.", "killed 8+; injured 200+"),
    ("no one killed", "Three shells hit the market but no one was killed.", "hit 3 unit:shells; killed 0"),
    (
        "evacuated",
        "Some 12,000 residents were told to leave as the river rose to 7.4 metres.",
        "evacuated ~12000; other 7.4 unit:metres change:up",
    ),
    ("magnitude and depth", "A 6.3-magnitude quake struck at a depth of 10 km.", "magnitude 6.3; other 10"),
    ("fewer than", "Fewer than 50 of the 300 firefighters were still on scene.", "personnel 49-; other 300"),
    (
        "lowered its estimate",
        "The agency lowered its estimate of the dead from 120 to 95.",
        "killed 95 change:down from:120",
    ),
    (
        "wounded four critically",
        "A gunman wounded seven people, four of them critically.",
        "injured 7; injured 4 part:0",
    ),
    (
        "three of the wounded died",
        "Three of the wounded died in hospital, raising the toll to 12.",
        "killed 3; killed 12 change:up",
    ),
    (
        "strike of two",
        "Two missiles hit the depot and a third fell in a field, hurting a farmer.",
        "hit 2 unit:missiles; injured 1",
    ),
    (
        "not yet",
        "Rescuers have pulled 15 people alive from the rubble; another 30 may be trapped.",
        "rescued 15; missing 30",
    ),
    (
        "power",
        "The storm left 45,000 customers without power, down from a peak of 80,000.",
        "other 45000 change:down from:80000; other 80000",
    ),
    (
        "soldiers and civilians",
        "Four soldiers and eleven civilians were killed in the raid.",
        "killed 4 group:soldiers; killed 11 group:civilians",
    ),
    ("family", "A couple and their three children died when the house burned.", "killed 2; killed 3"),
    ("between", "Between 60 and 70 people were on the ferry when it sank.", "present 60..70"),
    (
        "acres containment",
        "The fire grew to 8,200 acres and is 15 percent contained.",
        "area 8200 change:up; containment 0.15",
    ),
    ("arrested", "Police arrested 22 people and are looking for three others.", "detained 22; other 3"),
    (
        "attack on convoy",
        "Gunmen ambushed a convoy, killing six policemen and setting three trucks on fire.",
        "killed 6 group:policemen; other 3 unit:trucks",
    ),
    ("dead of cholera", "Cholera has killed 41 people and infected 2,300 since March.", "killed 41; other 2300"),
    ("no longer 30", "The toll stands at 28, not 30 as reported earlier, police said.", "killed 28 from:30"),
    (
        "one in critical",
        "Five people were taken to hospital, one in critical condition.",
        "injured 5; injured 1 part:0",
    ),
    (
        "displaced since",
        "The fighting has displaced 18,000 families, 3,000 more than last week.",
        "displaced 18000 unit:families; displaced 3000",
    ),
    (
        "rockets fired none",
        "Militants fired about 25 rockets; all but two were intercepted.",
        "launched ~25 unit:rockets; other 2",
    ),
    ("injured climbs by", "The number of injured climbed by 60 to 310.", "injured 60 change:up by:60; injured 310"),
    ("hostages freed", "All 17 hostages were freed after two days.", "rescued 17; duration 2"),
    ("single dead", "A firefighter died and two colleagues were burned.", "killed 1; injured 2"),
    ("same toll", "The toll remained at 63.", "killed 63 change:same"),
)
