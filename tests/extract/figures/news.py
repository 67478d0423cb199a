"""Sentences of ours in the manner of business, health, sports, climate, science and elections news, with their figures.

Rows as in `cases`. All of NEWS were written from the designs before the grammar was run on any of them: BLIND_RIGHT of the
first BLIND_ROWS were right then; the grammar was tuned to the others afterwards.
"""

from __future__ import annotations

Row = tuple[str, str, str]

NEWS: tuple[Row, ...] = (
    # Business
    ("an estimate beaten", "Analysts had expected revenue of $1.2 billion.", "money 1200000000 unit:dollars"),
    ("pounds with m", "The retailer lost £3m in the quarter.", "money 3000000 unit:pounds"),
    ("a decimal and a scale", "The fund put 1.5 million euros into the start-up.", "money 1500000 unit:euros"),
    (
        "per cent to an amount from another",
        "Sales rose 3 percent to 4.5 million from 4.37 million a year ago.",
        "other 0.03 change:up by:0.03; other 4500000 change:up from:4370000; other 4370000",
    ),
    ("doubled to money", "Profit more than doubled to $640 million.", "money 640000000 unit:dollars change:up"),
    (
        "cut by a third",
        "The company cut its dividend by a third.",
        "other 0.3333 unit:share change:down by:0.3333",
    ),
    ("halved alone", "The firm has halved its workforce to 1,400.", "other 1400 change:down"),
    ("shares rose", "Shares of the carmaker jumped 6.3% in Tokyo.", "other 0.063 unit:share change:up"),
    (
        "an index with its points",
        "The Nikkei 225 gained 310 points, or 1.1 percent.",
        "other 310 unit:points change:up; other 0.011 change:up",
    ),
    (
        "a price per barrel",
        "Brent crude slipped 40 cents to $78.15 a barrel.",
        "money 40 change:down; money 78.15 change:down",
    ),
    ("a pay range", "The job pays $18 to $22 an hour.", "money 18..22 unit:dollars"),
    ("a multiple", "Demand is three times higher than last year.", "other 3 unit:times"),
    ("jobs to go", "The bank will cut about 2,500 jobs.", "other ~2500 unit:jobs change:down"),
    (
        "a stake",
        "It bought a 24.9% stake in the airline for 310 million Swiss francs.",
        "other 0.249 unit:share; money 310000000 unit:francs",
    ),
    ("at least money", "Repairs will cost at least $75,000.", "money 75000+ unit:dollars qualifier:at-least"),
    (
        "more than money",
        "More than $9 billion was wiped off its value.",
        "money 9000000000+ unit:dollars qualifier:more-than",
    ),
    ("quarters and years named", "In the fourth quarter of 2023 the shop opened 14 stores.", "other 14 unit:stores"),
    ("a compound age of a firm", "The 120-year-old brewery employs 85 people.", "other 85 unit:people"),
    (
        "up percent over a span",
        "House prices have gone up 11 per cent in two years.",
        "other 0.11 change:up; duration 2 unit:years",
    ),
    (
        "a target price",
        "They raised their price target to 95 euros from 88.",
        "money 95 unit:euros change:up from:88; money 88",
    ),
    # Health
    ("a rate of many", "The county recorded 12 deaths per 100,000 residents.", "killed 12"),
    ("a dose", "Volunteers took 200 mg twice a day.", "other 200 unit:milligrams"),
    ("one in eight", "One in eight adults has the condition.", "other 0.125 of:adults"),
    ("a risk cut", "The drug reduced the risk of stroke by 27 percent.", "other 0.27 unit:share change:down by:0.27"),
    (
        "people in a trial",
        "The trial followed 4,300 patients for six years.",
        "other 4300 unit:people group:patients; duration 6 unit:years",
    ),
    ("ages of subjects", "Children aged 5 to 11 got a smaller dose.", ""),
    ("cases in a day", "Health officials reported 1,204 new cases on Monday.", "other 1204 unit:cases"),
    ("occupancy", "Hospital beds are 92% full.", "other 0.92 unit:share"),
    ("fewer than money", "The test costs less than $5.", "money 5- unit:dollars qualifier:fewer-than"),
    ("weight lost", "On average they lost 15 pounds over 20 weeks.", "other 15; duration 20 unit:weeks"),
    ("a wait that fell", "Waiting times fell from 19 weeks to 14.", "other 14 change:down from:19"),
    ("one of a class, no figure", "It is one of the oldest vaccines.", ""),
    # Sports
    ("points scored", "Okafor scored 31 points and took 12 rebounds.", "other 31 unit:points; other 12 unit:rebounds"),
    ("a result and a crowd", "City beat United 4-1 before 61,000 fans.", "other 61000 unit:people group:fans"),
    ("sets", "She won 6-4, 3-6, 7-5 on Sunday.", ""),
    ("a season's goals", "He has 17 goals in 22 games this season.", "other 17 unit:goals; other 22 unit:games"),
    ("a race", "The runner won the 400 meters in 44.2 seconds.", "other 400 unit:metres; duration 44.2 unit:seconds"),
    ("an ordinal title", "It was her third title and his 250th match.", ""),
    ("a contract", "He signed a four-year, $96 million deal.", "duration 4 unit:years; money 96000000 unit:dollars"),
    ("a shirt", "The forward, who wears No. 9, is out.", ""),
    ("points behind", "They are seven points behind the leaders.", "other 7 unit:points"),
    ("a distance", "Her throw of 71.2 metres was a record.", "other 71.2 unit:metres"),
    # Climate, science, technology
    (
        "degrees of warming",
        "The planet has warmed by 1.2 degrees Celsius.",
        "other 1.2 unit:degrees_Celsius change:up by:1.2",
    ),
    ("parts", "Carbon dioxide reached 421 parts per million.", "other 421"),
    ("rain in inches", "Between 3 and 5 inches of rain fell.", "other 3..5 unit:inches"),
    (
        "a capacity",
        "The plant will generate 450 megawatts, enough for 300,000 homes.",
        "other 450 unit:megawatts; other 300000 unit:homes",
    ),
    ("sea level", "Sea level could rise by up to two metres by 2100.", "other 2- unit:metres change:up"),
    (
        "a phone's specifications",
        "The phone has a 6.7-inch display and 128GB of storage.",
        "other 6.7 unit:inches; other 128 unit:gigabytes",
    ),
    ("a model name with its price", "The Galaxy S21 costs $799.", "money 799 unit:dollars"),
    ("an aircraft", "The airline ordered 20 Boeing 787 jets.", "other 20"),
    ("light years", "The star is 41 light-years away.", "other 41"),
    ("a fraction of a whole", "Two-fifths of the reef is dead.", "other 0.4 unit:share of:reef"),
    (
        "a speed reached",
        "The car reaches 60 mph in 3.9 seconds.",
        "other 60 unit:miles_per_hour; duration 3.9 unit:seconds",
    ),
    ("a battery", "It has a 75 kWh battery.", "other 75 unit:kilowatt-hours"),
    (
        "tonnes",
        "The country emitted 35 million tonnes of CO2, down 4 per cent.",
        "other 35000000 unit:tonnes; other 0.04 change:down",
    ),
    ("acres a day", "The forest loses nearly 3,000 acres a day.", "area ~3000"),
    ("a street in a story", "The lab at 1200 Harbor Drive has 3 reactors.", "other 3 unit:reactors"),
    # Elections and society
    ("a lead in points", "The mayor leads by eight percentage points.", "other 0.08"),
    ("a vote", "The senate voted 52 to 48 to end debate.", "other 52; other 48"),
    ("turnout that rose", "Turnout rose to 68 percent from 61 percent.", "other 0.68 change:up from:0.61; other 0.61"),
    ("seats", "Her party won 43 of the 120 seats.", "other 43 unit:seats; other 120 unit:seats"),
    ("support that holds", "Support for the bill held steady at 54 percent.", "other 0.54 change:same"),
    (
        "a poll's size",
        "The poll of 1,012 voters has a margin of error of 3.1 points.",
        "other 1012 unit:people group:voters; other 3.1 unit:points",
    ),
    ("an article of law", "Article 50 and Proposition 8 were both debated.", ""),
    ("a population", "The town of 8,400 people has two schools.", "other 8400 unit:people; other 2 unit:schools"),
    ("a telephone line", "Voters can call 0800 731 4590.", ""),
    ("a range of per cent", "Interest is expected to be between 4% and 4.25%.", "other 0.04..0.0425 unit:share"),
    (
        "basis points by",
        "The central bank raised rates by 25 basis points to 4.75 percent.",
        "other 25 unit:basis_points change:up by:25; other 0.0475 change:up",
    ),
    ("hours a week", "Staff work 48 hours a week.", "duration 48"),
    ("a decade and a year", "In the 1990s, and again in 2014, the plan failed.", ""),
    ("a millennium of words", "Nearly two thousand people signed the petition.", "other ~2000 unit:people"),
    ("several dozen", "Several dozen delegates walked out.", "other 36+ group:delegates"),
    ("unpaid tens", "Tens of millions of dollars are missing.", "money 20000000+ unit:dollars qualifier:vague"),
    ("no money at all", "The charity received no donations in May.", "other 0"),
    ("an inquiry number", "The ruling in case 21-476 came on June 30.", ""),
)
