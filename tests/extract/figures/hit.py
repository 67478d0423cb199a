"""Sentences of ours on who was hit, who of them died, and who is told of beside: constructions in which reports of shootings were misread.

Rows as in `cases`. Expectations were written before the rules: 5 of the first 34 rows were right then, and 1 of the sixteen after them, none of the last four; twelve were put
otherwise since (a part, a vague number, or a low bound that the words leave open).
"""

from __future__ import annotations

Row = tuple[str, str, str]

HIT: tuple[Row, ...] = (
    (
        "one of those shot died",
        "The coroner says Dan Pryor, 24, was killed at a bar. Pryor was one of five people shot during a fight.",
        "killed 1+; casualties 5",
    ),
    (
        "one fatally, actively told",
        "Two gunmen shot six people, one fatally, at a party.",
        "other 2; casualties 6; killed 1 part:1",
    ),
    ("five fatally", "Seven people were shot, five fatally.", "casualties 7; killed 5 part:0"),
    (
        "two mortally",
        "A shootout erupted, leaving six people wounded -- two mortally, authorities said.",
        "casualties 6; killed 2 part:0",
    ),
    (
        "wounding another",
        "A man was accused of killing three men and wounding another in an attack.",
        "killed 3 group:men; injured 1",
    ),
    (
        "siblings and a girlfriend",
        "He pleaded guilty to killing his three siblings and wounding his girlfriend.",
        "killed 3; injured 1",
    ),
    (
        "a brother killed, a brother wounded",
        "The boy shot his younger brother to death and wounded his older brother in the leg.",
        "killed 1; injured 1",
    ),
    ("another hurt, one named killed", "Another 5-year-old was hurt and Ana Lind was killed.", "injured 1; killed 1+"),
    (
        "kin of one killed",
        "The boy was killed and his mother, grandmother and a family friend were critically wounded.",
        "killed 1+; injured 3",
    ),
    (
        "others than the dead boy",
        "A 13-year-old boy was killed. Six others were shot on the west side.",
        "killed 1; injured 6 part:None",
    ),
    ("other people too", "A girl was shot dead. Three other people were also shot.", "killed 1; injured 3 part:None"),
    (
        "two women dead and others",
        "The gunfire left two women dead and three other people wounded.",
        "killed 2 group:women; injured 3 group:None",
    ),
    (
        "adults and children dead",
        "The shooting left two adults and four children dead.",
        "killed 2 group:adults; killed 4 group:children",
    ),
    ("fatally shot many", "A man fatally shot seven people before killing himself.", "killed 1; killed 7"),
    (
        "one of the six",
        "Six people were shot. One of the six, a 24-year-old man, died from a head wound.",
        "casualties 6; killed 1",
    ),
    (
        "all four in the head",
        "Four people are dead. All four people were shot in the head.",
        "killed 4; killed 4 part:0",
    ),
    (
        "a mother and her sons, all three",
        "Deputies found a mother and her two sons, all three with gunshot wounds.",
        "injured 1; injured 2; injured 3",
    ),
    ("both of an age after names", "Omar and Jamal Reed, both 23, were each shot in the stomach.", "injured 1+"),
    ("both of an age before a dash", "Omar and Jamal Reed, both 23 — from Hale — were shot.", ""),
    ("shot at many", "A man shot at twelve people before he fled.", "targeted 12"),
    (
        "the most seriously injured",
        "Sixteen soldiers were injured. The three most seriously injured victims are in hospital.",
        "injured 16 group:soldiers; injured 3 part:0",
    ),
    ("all of the victims", "All four victims are listed in stable condition at local hospitals.", "injured 4"),
    ("balloons released", "Hundreds of students released balloons in memory of the boy.", "present 200+"),
    ("a station's number", "Three injured in store shooting - Action News 5 - Hale", "injured 3"),
    ("a picture's number", "Six people were shot to death in Hale 1 / 33 Back to Gallery", "killed 6"),
    (
        "including the gunman, and one injured",
        "Police confirmed there are four fatalities, including the shooter, and one injured.",
        "killed 4; injured 1 part:None",
    ),
    (
        "one who died told again as shot",
        "A one-year-old girl was shot and killed. A neighbour said somebody had shot a child.",
        "killed 1",
    ),
    (
        "a child struck who died",
        "A 9-year-old girl died after being hit by gunfire. The mayor mourned an innocent child who was struck by a bullet.",
        "killed 1",
    ),
    (
        "a headline of the dead",
        "Teen was shot for holding a remote\n\nA 17-year-old was shot and killed by an officer.",
        "killed 1",
    ),
    (
        "three named who were hit too",
        "A man died. Ray West, Bo Dear and Marcus Fay were also struck by bullets.",
        "killed 1; injured 3+",
    ),
    ("a headline's count of shot", "4 shot in Gilpin Court", "injured 4"),
    (
        "a fourth of a list",
        "Officers found two people who had been shot in the leg, one who had been shot in the back, and a fourth victim who was grazed.",
        "injured 2; injured 1; injured 1",
    ),
    (
        "two pronounced dead and three others",
        "Officers found Gray and Buster, who were pronounced dead at the scene, and three others with gunshot wounds.",
        "killed 1+; injured 3",
    ),
    (
        "a shooter fired, leaving",
        "At least one shooter returned fire from the hall, leaving two dead and four others injured.",
        "other 1+; killed 2 group:None; injured 4 group:None",
    ),
    ("a channel", "Family members identified the victims to 11 News.", ""),
    ("a picture of so many", "Image 3 of 8 An 18-year-old was killed in a shooting.", "killed 1"),
    (
        "located people who had been shot",
        "Police located four men who had been shot. One died, and one is in surgery.",
        "casualties 4; killed 1; other 1",
    ),
    ("received injuries", "Two received injuries that were not life-threatening.", "injured 2 group:None"),
    (
        "a quadruple shooting that killed",
        "A quadruple shooting killed one person overnight.",
        "casualties 4+; killed 1",
    ),
    ("an age of who did it", "Bournes, who was 59, had shot his wife.", "injured 1"),
    ("one shot the other", "They found the gun and one shot the other.", ""),
    (
        "the other three",
        "A teen was killed. The other three people shot are in hospital.",
        "killed 1; injured 3 part:None",
    ),
    ("reports of people shot", "Officers responded to five reports of people shot.", "other 5 unit:reports"),
    (
        "an age before a name",
        "Boy shoots, kills man, 18 Jose Estrada was fatally wounded inside a home.",
        "killed 1; killed 1+ part:0",
    ),
    ("a block", "A girl was injured by a firearm - 3100 blk of Spruce.", "injured 1"),
    (
        "a teen who dies, told by age",
        "Teen dies after being shot\n\nThe town mourns the death of a 15-year-old who police say was shot with a pellet gun. The 15-year-old died on Thursday.",
        "killed 1; killed 1+ part:0",
    ),
    (
        "two started shooting",
        "The four victims were on the porch when two people started shooting at them.",
        "present 4; present 2",
    ),
    ("not injured", "There were three customers who weren't injured in the incident.", "other 3 group:customers"),
    ("with her parents", "Ella, who was there with her parents, was taken to a hospital.", "injured 1+"),
    (
        "all of them in one incident",
        "The fight left one dead and 11 others shot. You have 12 people shot in one incident, he said.",
        "killed 1; injured 11; casualties 12",
    ),
    ("no ties", "Investigators believe the five victims have no affiliation with the suspects.", "other 5"),
    ("a third victim", "Two people died at the scene. A third, unidentified victim died at the hospital.", "killed 2"),
    (
        "one dead and two others taken",
        "One victim was pronounced dead, and two others were taken to the Hale Medical Center.",
        "killed 1; injured 2",
    ),
    ("all three", "He shot and killed three men. All three suffered gunshot wounds.", "killed 3; killed 3 part:0"),
)
