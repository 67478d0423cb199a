"""Sentences of ours on amounts that move: prices, rates, counts, ranks, shares, with how they moved.

Rows as in `cases`. All 40 of MOVED, and later all 30 of AGAIN, were written from the designs before the grammar was run on any of them; how
many were right then, and what was put otherwise since, is told in docs/measured.md.
"""

from __future__ import annotations

Row = tuple[str, str, str]

MOVED: tuple[Row, ...] = (
    (
        "per cent to from",
        "The rate rose 5% to 34 from 11.",
        "other 0.05 change:up; other 34 change:up from:11; other 11",
    ),
    ("fell by half", "Attendance fell by half.", "other 0.5 change:down by:0.5"),
    (
        "points to a per cent",
        "Inflation eased 0.3 percentage points to 2.9 percent in May.",
        "other 0.003 change:down; other 0.029 change:down",
    ),
    ("a climb in money", "The stock climbed $2.10 to $48.35.", "money 2.1 change:up; money 48.35 change:up"),
    (
        "up from earlier",
        "Revenue was $5.4 billion, up from $4.9 billion a year earlier.",
        "money 5400000000 change:up from:4900000000; money 4900000000",
    ),
    (
        "down per cent from",
        "Exports totalled 310,000 tons, down 12 percent from 2022.",
        "other 310000 unit:tons change:down; other 0.12 change:down by:0.12",
    ),
    ("tripled", "The number of applications has tripled to 9,000 since January.", "other 9000 change:up"),
    (
        "cut in half",
        "The council cut its grant in half, to £40,000.",
        "other 0.5 change:down by:0.5; money 40000 unit:pounds change:down",
    ),
    ("unchanged", "The unemployment rate was unchanged at 4.1 percent.", "other 0.041 change:same"),
    ("held steady", "Oil held steady at $71 a barrel.", "money 71 change:same"),
    ("a rise of", "The ministry reported a rise of 400 cases.", "other 400 unit:cases change:up by:400"),
    ("an n per cent drop", "Shops reported a 7 percent drop in sales.", "other 0.07 change:down by:0.07"),
    (
        "raised from to",
        "The union raised its demand from 6 percent to 8 percent.",
        "other 0.06; other 0.08 change:up from:0.06",
    ),
    (
        "n more than",
        "The army lost 40 tanks, 12 more than in March.",
        "other 40 unit:tanks; other 12 change:up by:12",
    ),
    ("added jobs", "Employers added 187,000 jobs last month.", "other 187000 unit:jobs change:up"),
    ("shed jobs", "The plant shed 900 jobs.", "other 900 unit:jobs change:down"),
    ("dipped below", "The pound dipped below $1.25.", "money 1.25- change:down"),
    ("topped", "Turnout topped 70 percent.", "other 0.7+"),
    ("an increase of per cent", "That is an increase of 3.5 per cent on last year.", "other 0.035 change:up by:0.035"),
    ("by a quarter", "Traffic has grown by a quarter.", "other 0.25 change:up by:0.25"),
    (
        "narrowed",
        "The deficit narrowed to $62 billion from $68 billion.",
        "money 62000000000 change:down from:6.8e+10; money 68000000000",
    ),
    ("widened", "Its loss widened to 14 cents a share.", "money 14 unit:cents_per_share change:up"),
    ("a plain holding", "The museum has 3,200 paintings.", "other 3200 unit:paintings change:none"),
    ("a plain price", "Tickets cost $15.", "money 15 change:none"),
    ("lowered to", "The bank lowered its forecast to 1.8% growth.", "other 0.018 change:down"),
    ("up n places", "The team moved up three places to ninth.", "other 3 unit:places change:up"),
    ("slipped from to", "His approval slipped from 52% to 47%.", "other 0.52; other 0.47 change:down from:0.52"),
    ("down n", "The index was down 120 points at 8,310.", "other 120 unit:points change:down; other 8310 change:down"),
    (
        "the year before",
        "It sold 2.1 million cars, compared with 1.8 million the year before.",
        "other 2100000 unit:cars; other 1800000 unit:cars",
    ),
    ("extra", "The budget gives schools an extra $30 million.", "money 30000000 change:up by:30000000"),
    ("fewer", "Police made 60 fewer arrests than in 2021.", "detained 60 change:down"),
    ("jump in", "A 40 percent jump in rents drove families out.", "other 0.4 change:up by:0.4"),
    ("higher at", "Gold closed higher at $1,950 an ounce.", "money 1950 change:up"),
    ("plunged percent", "Bookings plunged 60 percent after the storm.", "other 0.6 change:down by:0.6"),
    ("quadrupled from", "Enrolment has quadrupled from 250.", "other 250"),
    ("halved from to", "The agency halved its staff, from 80 to 40.", "other 40 change:down from:80"),
    ("rose as high as", "Winds rose as high as 110 mph.", "other 110- unit:miles_per_hour change:up"),
    ("doubling", "The grant brings the total to $8 million, doubling the 2019 figure.", "money 8000000 change:up"),
    ("record high", "Registrations hit a record 51,000.", "other 51000"),
    (
        "shrank by people",
        "The village's population shrank by 300 to 1,100.",
        "other 300 change:down by:300; other 1100 change:down",
    ),
)


AGAIN: tuple[Row, ...] = (
    # Economy
    (
        "a rise and the one before",
        "Consumer prices climbed 0.4 percent in March, after a 0.6 percent rise in February.",
        "other 0.004 change:up by:0.004; other 0.006 change:up by:0.006",
    ),
    (
        "contracted by",
        "Factory output contracted by 2.3 percent from a month earlier.",
        "other 0.023 change:down by:0.023",
    ),
    (
        "basis points",
        "The central bank trimmed its key rate by 25 basis points to 4.5 percent.",
        "other 25 change:down by:25; other 0.045 change:down",
    ),
    (
        "an annual rate",
        "Housing starts fell to an annual rate of 1.31 million from 1.37 million.",
        "other 1310000 change:down from:1370000; other 1370000",
    ),
    # Health
    ("more than doubled to", "Measles cases more than doubled to 1,400 last year.", "other 1400 change:up"),
    ("by a third", "Infections dropped by a third.", "other 0.3333 change:down by:0.3333"),
    (
        "up on the week, to",
        "Hospital admissions were up 18 percent on the week, to 2,360.",
        "other 0.18 change:up by:0.18; other 2360 change:up",
    ),
    (
        "slid from to",
        "The vaccination rate slid from 95 percent to 88 percent.",
        "other 0.95; other 0.88 change:down from:0.95",
    ),
    # Elections
    (
        "turnout down from",
        "Turnout was 61.2 percent, down from 66.1 percent in 2019.",
        "other 0.612 change:down from:0.661; other 0.661",
    ),
    ("gained seats to hold", "Her party gained 14 seats to hold 82.", "other 14 unit:seats change:up; other 82"),
    (
        "a lead in points",
        "His lead shrank to three points from nine.",
        "other 3 unit:points change:down from:9; other 9",
    ),
    (
        "a share by points",
        "The party's share of the vote rose by 4.1 points to 23.7 percent.",
        "other 4.1 unit:points change:up by:4.1; other 0.237 change:up",
    ),
    # Sports
    (
        "a tally, n more than",
        "The midfielder raised his goal tally to 21, three more than last season.",
        "other 21 change:up; other 3 change:up by:3",
    ),
    (
        "an average climbed",
        "Average attendance climbed 9% to 31,250.",
        "other 0.09 change:up by:0.09; other 31250 change:up",
    ),
    (
        "goals down from",
        "The side have conceded just 12 goals, down from 30.",
        "other 12 unit:goals change:down from:30; other 30",
    ),
    # Climate
    (
        "edged up to a record",
        "Carbon emissions edged up 0.8 percent to a record 37.4 billion tons.",
        "other 0.008 change:up by:0.008; other 37400000000 unit:tons change:up",
    ),
    ("declined by about", "Sea ice has declined by about 13 percent per decade.", "other ~0.13 change:down"),
    (
        "dropped feet",
        "The reservoir dropped 40 feet in two years.",
        "other 40 unit:feet change:down; duration 2 unit:years",
    ),
    ("by a range", "Temperatures will rise by 1.5 to 2 degrees.", "other 1.5..2 change:up"),
    # Disasters
    ("the number of missing", "The number of missing fell to 17 from 43.", "missing 17 change:down from:43"),
    ("more bodies", "Rescuers found nine more bodies, bringing the toll to 58.", "killed 9; killed 58"),
    (
        "grew overnight, from",
        "The wildfire grew to 14,000 acres overnight, from 9,500.",
        "area 14000 unit:acres change:up from:9500; area 9500",
    ),
    (
        "from a peak of",
        "The number of customers without power was down to 8,000 from a peak of 120,000.",
        "other 8000 change:down from:120000; other 120000",
    ),
    (
        "a crest above",
        "The river is expected to crest at 21 feet, two feet above flood stage.",
        "other 21 unit:feet; other 2 unit:feet",
    ),
    # Business, crime, the rest
    ("closed down, at", "Shares closed down 3.2%, at 41.60 euros.", "other 0.032 change:down; money 41.6 change:down"),
    ("by between", "The airline will raise fares by between 5 and 8 percent.", "other 0.05..0.08 change:up"),
    (
        "down by a fifth, to",
        "Burglaries were down by a fifth, to 640.",
        "other 0.2 change:down by:0.2; other 640 change:down",
    ),
    (
        "swelled, an increase of",
        "The prison population swelled to 91,000, an increase of 4,000.",
        "other 91000 change:up; other 4000 change:up by:4000",
    ),
    ("fell for the third month", "Asylum claims fell for the third month running, to 5,120.", "other 5120 change:down"),
    ("go up money to", "Tuition will go up $450 to $12,300 a year.", "money 450 change:up; money 12300 change:up"),
)


VICTIMS: tuple[Row, ...] = (
    # Who was harmed, and who only stands by
    (
        "others need not be men",
        "One man was killed and four others were injured.",
        "killed 1; injured 4 unit:people group:None",
    ),
    ("a life claimed", "The fire claimed one man's life.", "killed 1"),
    ("y/o is an age", "20 y/o killed in a shooting.", ""),
    ("operators of an emergency number", "He told 911 operators that he was at home.", ""),
    ("who spreads the news", "A woman spread the news that a 3-year-old girl had been shot.", "injured 1"),
    ("by whom, not who", "The victim was approached by a man in a hood and was shot.", "injured 1+"),
    ("who shot the gun", "He bought a gun for his friend, who accidentally shot that gun at home.", ""),
    (
        "another's deed after a count",
        "Roy Hamon with his two sisters on the night he was killed.",
        "present 2 group:sisters; killed 1+",
    ),
    ("collapsed people", "One of the victims drove there and collapsed.", "other 1"),
    ("grazed", "Bullets flew at a squad car, grazing an officer in the cheek.", "injured 1"),
    ("twins", "A man fatally shot his twin daughters.", "killed 2"),
    ("and then himself", "A man fatally shot his wife and then himself.", "killed 1; killed 1"),
    (
        "ages between",
        "Two children, ages 3 and 5, and their mother were found dead.",
        "killed 2 group:children; killed 1",
    ),
    ("a headline of two kinds", "2 children, woman shot near park", "injured 2 group:children; injured 1"),
    ("blocks away", "She was found shot five blocks away.", "injured 1+; other 5 unit:blocks"),
    ("a prayer", "She was praying that nobody died.", ""),
    (
        "another is none of those before",
        "A man was shot. Another man was shot later.",
        "injured 1 part:None; injured 1 part:None",
    ),
    ("many times higher", "That is many times higher than the four dead of Tuesday.", "killed 4"),
    # Who was shot and died; who of the hurt is told of again
    ("shooting his friend", "He confessed to shooting his friend. The 16-year-old boy died.", "killed 1+"),
    ("a friend hurt in the leg", "A man was killed. The gunman also shot a woman in the leg.", "killed 1; injured 1"),
    (
        "she and three others are four",
        "She and three others were shot. Police found four victims with gunshot wounds.",
        "injured 1+ part:2; injured 3 part:2; injured 4 part:None",
    ),
    (
        "two of nine in some condition",
        "Nine people were injured. Two people with serious injuries were in stable condition.",
        "injured 9 part:None; injured 2 part:0",
    ),
    (
        "taken to hospital, of forty",
        "Forty people were injured. Twelve people were taken to hospital.",
        "injured 40 part:None; injured 12 part:0",
    ),
    (
        "more in care than were told hurt",
        "Three people were injured. Twelve people were taken to hospital.",
        "injured 3 part:None; injured 12 part:None",
    ),
    (
        "none life-threatening",
        "Four people were shot. Officers said none of their injuries were life-threatening.",
        "injured 4",
    ),
    ("nobody seriously", "Three were injured. None were seriously injured.", "injured 3"),
    ("gunfire struck others", "Gunfire struck Milner and three others at the party.", "injured 3 unit:people"),
    ("an apposed female", "At least one other person, a female, was rushed to the hospital.", "injured 1"),
    ("a headline of two persons", "Man, woman shot dead in Lyon", "killed 2"),
    ("kin in a headline", "Mother, daughter killed in crash", "killed 2"),
    ("a headline of two fates", "Man killed, woman injured in crash", "killed 1; injured 1"),
    ("an age ends a paragraph", "Two died: Larkin and Treavon Lewis, 22\n\nHe was a pupil.", "killed 2"),
)
