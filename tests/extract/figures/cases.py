"""Sentences of ours with every figure that a careful reader finds in them, by construction.

Each row: construction, text, the figures in the order of the text, `; ` between them; "" = no figure at all. A figure is
`measure value [key:words …]`. Value: `12` = 12/12/12; `13+` = low alone; `40-` = high alone; `~200` = best alone;
`30..40` = low and high; `?` = unspecified. Keys: unit, group, of, change (up, down, same), from, by, part (index of the
whole), qualifier, population; words with `_` for a blank. What a row does not name is not asked.

The first hundred rows (BLIND) were written from the designs alone before the grammar was read or changed: 80 of 101 were
right then (57 before the rows' units were put as the designs put them: people, with the noun as group).
"""

from __future__ import annotations

Row = tuple[str, str, str]

BLIND: tuple[Row, ...] = (
    # How a number is written
    ("digits", "The blast killed 12 people.", "killed 12 unit:people"),
    ("a grouped thousand", "The flood displaced 12,400 residents.", "displaced 12400 unit:people group:residents"),
    ("words", "Twenty-three miners were killed.", "killed 23 unit:people group:miners"),
    ("a compound in words", "One hundred and forty-two passengers died.", "killed 142 unit:people group:passengers"),
    ("a scaled number", "Some 1.2 million people were displaced by the war.", "displaced ~1200000 unit:people"),
    ("two dozen", "Two dozen protesters were arrested.", "detained 24 unit:people group:protesters"),
    ("half a dozen", "Half a dozen homes were destroyed.", "destroyed 6 unit:homes"),
    ("no", "No injuries were reported.", "injured 0"),
    ("none", "Of the 40 passengers, none was hurt.", "other 40 unit:people group:passengers; injured 0"),
    ("zero", "The ministry reported zero deaths.", "killed 0"),
    ("a couple", "A couple of soldiers were wounded.", "injured 2 unit:people group:soldiers"),
    ("several", "Several people were injured.", "injured 3+ qualifier:vague unit:people"),
    ("scores", "Scores of villagers were killed.", "killed 40+ qualifier:vague unit:people group:villagers"),
    ("hundreds", "Hundreds of families were evacuated.", "evacuated 200+ qualifier:vague unit:families"),
    ("tens of thousands", "Tens of thousands of people fled their homes.", "displaced 20000+ qualifier:vague"),
    ("one in five", "One in five houses was damaged.", "damaged 0.2 unit:share of:houses"),
    ("a quarter in words", "A quarter of the missiles failed.", "failed 0.25 unit:share of:missiles"),
    ("a range with to", "Officials said 15 to 20 rockets were fired.", "launched 15..20 unit:rockets"),
    ("a range with a dash", "Some 15–20 fighters were killed.", "killed 15..20 unit:people group:fighters"),
    ("between and", "Between 30 and 40 people are missing.", "missing 30..40"),
    ("from to as a range", "Estimates of the dead range from 30 to 50.", "killed 30..50"),
    ("an unspecified number", "An unspecified number of troops were wounded.", "injured ? qualifier:unspecified"),
    # Numbers that count nothing
    ("an ordinal", "It was the third attack on the 21st Brigade.", ""),
    ("an age in years", "The suspect, 34, was not named.", ""),
    ("an age as adjective", "A spokesman described a 16-year-old boy.", ""),
    ("a year", "The treaty of 1987 has lapsed.", ""),
    ("a clock time", "Police came at 9:45 p.m. on Sunday.", ""),
    ("a telephone number", "Anyone with information may call 555-867-5309.", ""),
    ("an address", "Officers went to the 1400 block of West 23rd Street.", ""),
    ("a score", "The home side won 3-2 on Saturday.", ""),
    ("a road", "Traffic on Interstate 95 and Highway 12 was stopped.", ""),
    ("a model number", "The crew flew a Boeing 737 and an F-16.", ""),
    ("a chapter and verse", "He was charged under Section 302.", ""),
    # Bounds
    ("at least", "At least 14 people were killed.", "killed 14+ qualifier:at-least"),
    ("more than", "More than 30 houses were damaged.", "damaged 31+ qualifier:more-than unit:houses"),
    ("over", "Over 200 people were detained.", "detained 201+ qualifier:more-than"),
    ("fewer than", "Fewer than 20 soldiers were hurt.", "injured 19- qualifier:fewer-than unit:people group:soldiers"),
    ("up to", "Up to 60 people are feared trapped.", "missing 60- qualifier:at-most"),
    ("as many as", "As many as 300 troops were present.", "present 300- qualifier:at-most unit:people group:troops"),
    ("about", "About 150 people were rescued.", "rescued ~150 qualifier:about"),
    ("nearly", "Nearly 5,000 people were evacuated.", "evacuated ~5000 qualifier:nearly"),
    ("exactly", "Exactly 11 soldiers were wounded.", "injured 11 qualifier:exact"),
    ("or more", "Twenty or more people were killed.", "killed 20+ qualifier:at-least"),
    ("some", "Some 200 houses were destroyed.", "destroyed ~200 qualifier:about unit:houses"),
    (
        "no fewer than",
        "No fewer than nine officers were injured.",
        "injured 9+ qualifier:at-least unit:people group:officers",
    ),
    ("no more than", "No more than six missiles were launched.", "launched 6- qualifier:at-most unit:missiles"),
    ("a bound after", "The dead number 40 at least.", "killed 40+ qualifier:at-least"),
    ("a bound over a dozen", "More than two dozen drones were shot down.", "intercepted 25+ unit:drones"),
    ("an estimated", "An estimated 3,000 people have been displaced.", "displaced ~3000"),
    # Change
    ("rose to from", "The death toll rose to 34 from 11.", "killed 34 change:up from:11"),
    ("from before to", "The number of injured went from 11 to 34.", "injured 34 change:up from:11"),
    ("more", "Four more people were killed on Tuesday.", "killed 4 change:up by:4"),
    ("another", "Another 12 people were injured.", "injured 12 change:up by:12"),
    ("revised down to", "The toll was revised down to 85.", "killed 85 change:down"),
    ("fell by per cent", "Exports fell by 12 per cent.", "other 0.12 unit:share change:down by:0.12"),
    ("rose per cent to", "The index rose 2 percent to 4,100.", "other 0.02 change:up; other 4100 change:up"),
    (
        "raising the toll",
        "Two men died overnight, raising the toll to 19.",
        "killed 2 unit:people group:men; killed 19 change:up",
    ),
    ("bringing to", "The deaths bring to 57 the number killed this year.", "killed 57"),
    ("doubled to", "The number of detainees doubled to 80.", "detained 80 change:up"),
    ("remained at", "The number of missing remained at seven.", "missing 7 change:same"),
    # Shares, money, sizes
    ("per cent of", "About 60 per cent of the homes were damaged.", "damaged ~0.6 unit:share of:homes"),
    ("a sign of per cent", "The fire is 45% contained.", "containment 0.45 unit:share"),
    ("two thirds", "Two-thirds of the crew were rescued.", "rescued 0.6667 of:crew"),
    ("money with a sign", "Damage was put at $4.5 million.", "money 4500000 unit:dollars"),
    ("money in words", "The thieves took 300,000 euros.", "money 300000 unit:euros"),
    ("an area", "The fire has burned 3,200 acres.", "area 3200 unit:acres"),
    ("a magnitude", "A magnitude 7.1 earthquake struck the island.", "magnitude 7.1"),
    ("a duration", "The siege lasted nine hours.", "duration 9 unit:hours"),
    ("a length", "The ship is 120 meters long.", "other 120 unit:metres"),
    ("a rate", "Winds reached 90 miles per hour.", "other 90"),
    ("personnel", "Some 850 firefighters are battling the blaze.", "personnel ~850 unit:people group:firefighters"),
    # What is counted
    ("group of a nation", "Three Canadian soldiers were killed.", "killed 3 unit:people group:Canadian_soldiers"),
    ("things", "The army fired 15 ballistic missiles.", "launched 15 unit:missiles group:ballistic"),
    ("civilians", "Nine civilians were killed.", "killed 9 unit:people group:civilians population:civilian"),
    ("combatants", "Six gunmen were killed.", "killed 6 unit:people group:gunmen population:combatant"),
    ("a number alone", "Twelve were killed.", "killed 12"),
    # Measure from the predicate
    ("active verb", "A suicide bomber killed 41 worshippers.", "killed 41 unit:people group:worshippers"),
    ("died", "Eight sailors died in the fire.", "killed 8 unit:people group:sailors"),
    ("lost their lives", "Sixteen people have lost their lives.", "killed 16"),
    ("claimed lives", "The storm claimed 21 lives.", "killed 21"),
    ("found dead", "Three hikers were found dead.", "killed 3 unit:people group:hikers"),
    ("coordinated verbs", "The bomb killed 12 people and wounded 30.", "killed 12; injured 30"),
    ("coordinated passives", "Two people were killed and five injured.", "killed 2; injured 5"),
    ("left dead and wounded", "The attack left seven dead and 15 wounded.", "killed 7; injured 15"),
    (
        "one verb, two groups",
        "Two soldiers and three civilians were killed.",
        "killed 2 unit:people group:soldiers; killed 3 unit:people group:civilians",
    ),
    ("shot down", "Air defenses shot down 11 drones.", "intercepted 11 unit:drones"),
    (
        "launched by agent",
        "Sixteen missiles were launched from three sites.",
        "launched 16 unit:missiles; other 3 unit:sites",
    ),
    ("missed and hit", "Eleven missiles struck the base and four failed.", "hit 11; failed 4"),
    ("arrested", "Police arrested 30 demonstrators.", "detained 30 unit:people group:demonstrators"),
    ("deployed", "The country is sending 3,000 troops to the region.", "moved 3000 unit:people group:troops"),
    ("were there", "About 1,500 troops were stationed at the base.", "present ~1500 unit:people group:troops"),
    ("the toll stands", "The death toll stands at 103.", "killed 103"),
    ("fatalities", "There were 14 fatalities.", "killed 14"),
    ("casualties", "The army suffered 90 casualties.", "casualties 90"),
    # Negation, parts, single victims
    ("no casualties of a side", "There were no American casualties.", "casualties 0 group:American"),
    ("did not cause any", "The blast did not cause any deaths.", "killed 0"),
    (
        "including",
        "Nine people, including three children, were killed.",
        "killed 9 unit:people; killed 3 unit:people group:children part:0",
    ),
    (
        "at one place and another",
        "They counted 22 missiles, 17 at Balad and five at Taji.",
        "other 22; other 17 part:0; other 5 part:0",
    ),
    ("a single victim shot dead", "A teenager was shot dead.", "killed 1"),
    ("a single victim shot", "A man was shot on Sunday night.", "injured 1"),
    ("both victims", "A man and a woman were killed.", "killed 2"),
)
