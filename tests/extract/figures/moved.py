"""Sentences of ours on amounts that move: prices, rates, counts, ranks, shares, with how they moved.

Rows as in `cases`. All 40 were written from the designs before the grammar was run on any of them; how many were right then, and what was put
otherwise since, is told in docs/measured.md.
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
)
