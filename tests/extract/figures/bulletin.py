"""Sentences of ours in the manner of wires, broadcasters and local news: tolls by place, wholes after parts, kin, arrests, votes, weather, names with numbers.

Rows as in `cases`. All 78 were written, with what they say, and committed before the grammar was run on any, by one who had read it and its tables: 47 were right then. Five were put
otherwise since: people "caught", "stranded" or "at P.S. 118" are present, the gunman among the dead is told as one of them, "hostages" are no group.
"""

from __future__ import annotations

Row = tuple[str, str, str]

BULLETIN: tuple[Row, ...] = (
    # Who died, who was hurt
    (
        "tolls by place",
        "The storm killed 14 people in Georgia, nine in Florida and one in Alabama.",
        "killed 14; killed 9; killed 1",
    ),
    (
        "one of them a child",
        "Six people were killed, one of them a child, when a bus plunged into a ravine.",
        "killed 6; killed 1 part:0",
    ),
    ("a toddler among them", "Three people drowned, a toddler among them.", "killed 3; killed 1 part:0"),
    (
        "more bodies, bringing the confirmed dead",
        "Divers recovered three more bodies on Sunday, bringing the confirmed dead to 31.",
        "killed 3 change:up by:3; killed 31 change:up",
    ),
    ("a headline of dead and hurt as", "Four dead, 10 hurt as truck plows into market", "killed 4; injured 10"),
    (
        "killing himself and two others",
        "A man opened fire at a clinic, killing himself and two others.",
        "killed 1; killed 2",
    ),
    ("a family of five", "A family of five was found dead in a home in Tulsa.", "killed 5 unit:people"),
    (
        "a mother and her two sons",
        "A mother and her two sons died when fire tore through their home.",
        "killed 1; killed 2 group:sons",
    ),
    (
        "all but two of the hostages",
        "All but two of the 40 hostages have been freed.",
        "other 2; other 40",
    ),
    (
        "upwards of",
        "Upwards of 300 people were inside the nightclub when the roof came down.",
        "present 301+ qualifier:more-than",
    ),
    ("a dozen or so", "A dozen or so shops were looted overnight.", "other ~12 unit:shops"),
    (
        "in the low hundreds",
        "Aid workers said the number of dead was in the low hundreds.",
        "killed 200+ qualifier:vague",
    ),
    ("twice as many hurt", "At least 17 died and twice as many were hurt.", "killed 17+"),
    (
        "the deadliest since a year with its toll",
        "It was the deadliest attack in the city since 2015, when gunmen killed 130 people.",
        "killed 130",
    ),
    ("a fifth victim", "A fifth victim, a 19-year-old woman, died Thursday.", "killed 1"),
    (
        "two of whom remain missing",
        "Eleven climbers were caught in the avalanche, two of whom remain missing.",
        "present 11 group:climbers; missing 2 part:0",
    ),
    (
        "none of them seriously",
        "A trolley derailed downtown, injuring 14 people, none of them seriously.",
        "injured 14",
    ),
    (
        "at the scene and a third later",
        "Two teenagers died at the scene and a third died later at a hospital.",
        "killed 2 group:teenagers; killed 1",
    ),
    (
        "left homeless",
        "The cyclone flattened 1,700 homes and left more than 9,000 people homeless.",
        "destroyed 1700 unit:homes; displaced 9001+",
    ),
    (
        "for a total of",
        "Nine bodies were found Monday and six on Tuesday, for a total of 15.",
        "killed 9; killed 6; killed 15",
    ),
    (
        "confirmed dead, feared buried",
        "Seven people are confirmed dead and 30 more are feared buried.",
        "killed 7; missing 30",
    ),
    (
        "the gunman among them",
        "Eight people, including the gunman, were killed in the standoff.",
        "killed 8; killed 1+ part:0",
    ),
    (
        "a toll, of it, hurt, of them",
        "A passenger train derailed outside Lahore, killing at least 20 people. The dead included four children, a railway official said. More than 80 were hurt, 12 of them critically.",
        "killed 20+; killed 4 part:0; injured 81+; injured 12 part:2",
    ),
    (
        "carrying, and the rest",
        "The helicopter was carrying 12 people; nine were killed and the rest are in hospital.",
        "present 12; killed 9",
    ),
    (
        "a headline's toll that climbs",
        "Toll in mine blast climbs to 17; 5 still trapped",
        "killed 17 change:up; missing 5",
    ),
    ("a headline of a boy of an age", "Boy, 6, shot dead; father held", "killed 1; detained 1"),
    (
        "a headline of a sentence for a killing",
        "Ex-officer gets 12 years in 2019 killing of teen",
        "duration 12 unit:years; killed 1",
    ),
    ("maimed hundreds more", "The blast killed 90 people and maimed hundreds more.", "killed 90; injured 200+"),
    (
        "another fighting for life",
        "The crash left one person dead and another fighting for life.",
        "killed 1; injured 1",
    ),
    (
        "the driver and his passenger",
        "The driver of the pickup and his passenger were pronounced dead at the scene.",
        "killed 2",
    ),
    ("who is left behind", "He leaves a wife and four children.", "other 4 group:children"),
    (
        "forty-odd",
        "Forty-odd passengers were stranded at the airport.",
        "present ~40 unit:people group:passengers",
    ),
    # Numbers that count nothing
    (
        "rifles of a model, a bore, rounds",
        "Officers seized two AK-47s, a 9mm pistol and 400 rounds of 5.56mm ammunition.",
        "other 2; other 400 unit:rounds",
    ),
    (
        "a flight, an airliner, a gate",
        "Flight 182, a Boeing 737 with 162 passengers, turned back to Gate 14.",
        "present 162 unit:people group:passengers",
    ),
    ("summits, treaties, a day, a programme", "G7 leaders invoked Article 5 after 9/11, he told CBS's 60 Minutes.", ""),
    (
        "years of school",
        "About 30 pupils in Grade 8 and Year 11 at P.S. 118 wrote the letter.",
        "present ~30 unit:people group:pupils",
    ),
    (
        "a race, a road, all hours",
        "Nearly 2,000 runners finished the 5K on Route 66, which is open 24/7.",
        "other ~2000 unit:people group:runners",
    ),
    (
        "channels and a station",
        "The clip drew 3 million views on YouTube, Channel 4 and BBC Radio 2.",
        "other 3000000 unit:views",
    ),
    (
        "a section, a courtroom, a day of the month",
        "He faces two counts under Section 215 in Courtroom 4 and is due back on the 23rd.",
        "other 2 unit:counts",
    ),
    ("a generation and a version", "The chipmaker's 5G modem runs Android 14 and costs $60.", "money 60 unit:dollars"),
    ("ages over and under", "Adults over 65 and children under 5 are most at risk.", ""),
    (
        "a team of an age",
        "England's under-21s beat Spain 1-0 in front of 18,000.",
        "other 18000",
    ),
    (
        "a marker on a road",
        "The car was found near mile marker 112 on I-40, about 20 miles west of town.",
        "other ~20 unit:miles",
    ),
    ("a ruling's votes", "In a 6-3 ruling, the court threw out the maps.", ""),
    ("a storm's category", "Sustained winds of 145 mph made it a Category 4 hurricane.", "other 145"),
    # Evacuations, arrests, courts
    (
        "households, or people",
        "Evacuation orders covered 3,200 households, or roughly 9,500 people.",
        "evacuated 3200 unit:households; evacuated ~9500 unit:people",
    ),
    ("made arrests", "Police made 47 arrests at the march, most of them for trespassing.", "detained 47"),
    (
        "arrests that bring to",
        "The arrests bring to 29 the number of people held over the riot.",
        "detained 29",
    ),
    (
        "all but three of them",
        "Nineteen migrants were held, all but three of them Eritreans.",
        "detained 19 unit:people group:migrants; detained 3",
    ),
    (
        "counts involving girls",
        "A 44-year-old teacher was charged with 12 counts of assault involving seven girls.",
        "other 12 unit:counts; other 7 group:girls",
    ),
    (
        "life plus years",
        "He got life plus 20 years and must serve at least 35 before parole.",
        "duration 20 unit:years; duration 35+",
    ),
    (
        "a sentence suspended",
        "She was given an 18-month sentence, suspended for two years, and 200 hours of unpaid work.",
        "duration 18 unit:months; duration 2 unit:years; duration 200 unit:hours",
    ),
    (
        "a jury of women and men",
        "A jury of seven women and five men took three hours to convict him.",
        "other 7 group:women; other 5 group:men; duration 3 unit:hours",
    ),
    (
        "through a month, to, from",
        "Homicides were down 21% through June, to 187 from 237 in the same period a year ago.",
        "other 0.21 change:down by:0.21; other 187 change:down from:237; other 237",
    ),
    # Prices, budgets, markets
    (
        "down a third to",
        "Pretax profit was down a third to 210 million pounds.",
        "other 0.3333 change:down by:0.3333; money 210000000 unit:pounds change:down",
    ),
    (
        "will go from to",
        "Fuel will go from $3.19 to $3.45 a gallon.",
        "money 3.19; money 3.45 change:up from:3.19",
    ),
    ("a six-figure fee", "The club paid a six-figure fee for the striker.", "money 100000..999999"),
    (
        "a deficit and its share",
        "The deficit hit $1.8 trillion, or 6.4% of gross domestic product.",
        "money 1800000000000 unit:dollars; other 0.064 of:gross_domestic_product",
    ),
    (
        "by money over years",
        "The plan trims spending by $40 billion over 10 years.",
        "money 40000000000 change:down by:4e+10; duration 10 unit:years change:none",
    ),
    (
        "each gets a bonus and a raise",
        "Each of the 1,100 workers will get a $2,500 bonus and a 4% raise.",
        "other 1100 unit:people group:workers; money 2500; other 0.04 change:up",
    ),
    (
        "tickets for children under an age",
        "Tickets are $12 for adults and $8 for children under 12.",
        "money 12 change:none; money 8 change:none",
    ),
    (
        "two indexes",
        "The S&P 500 slid 1.3% to 4,982.77, while the Dow shed 478 points.",
        "other 0.013 change:down by:0.013; other 4982.77 change:down; other 478 unit:points change:down by:478",
    ),
    (
        "guidance of a range, from",
        "The company raised its full-year guidance to between $4.10 and $4.30 per share from $3.95.",
        "money 4.1..4.3 change:up from:3.95; money 3.95",
    ),
    (
        "swelled by, against",
        "Crude stockpiles swelled by 2.4 million barrels last week, against a forecast of 1 million.",
        "other 2400000 unit:barrels change:up by:2400000; other 1000000 change:none",
    ),
    (
        "a fifth of their value, were up at",
        "Its shares, which have lost a fifth of their value this year, were up 2.7% at 93 pence.",
        "other 0.2 change:down; other 0.027 change:up by:0.027; money 93 unit:pence",
    ),
    (
        "came in at, missing by",
        "Vehicle deliveries came in at 386,810, missing estimates by some 13%.",
        "other 386810 change:none; other ~0.13",
    ),
    # Polls and votes
    (
        "points clear of",
        "The poll put Labour on 38%, six points clear of the Conservatives on 32%.",
        "other 0.38 change:none; other 6 unit:points; other 0.32",
    ),
    (
        "precincts reporting",
        "With 97% of precincts reporting, Amendment 3 led by 1,204 votes.",
        "other 0.97 of:precincts; other 1204 unit:votes",
    ),
    (
        "a vote in figures and a levy",
        "The council voted unanimously, 9-0, to raise the levy 3 cents.",
        "money 3 unit:cents change:up",
    ),
    # Weather, health, sport
    (
        "snow in hours, flights",
        "Up to 14 inches of snow fell in 12 hours, and about 60 flights were scrapped.",
        "other 14- unit:inches; duration 12 unit:hours; other ~60 unit:flights",
    ),
    (
        "shy of the record",
        "The high reached 111 degrees, three shy of the record set in 1990.",
        "other 111 unit:degrees; other 3",
    ),
    ("a crest", "The river crested at 32.6 feet, the second-highest level on record.", "other 32.6 unit:feet"),
    (
        "more than half of them",
        "Some 1.1 million homes and businesses lost power, more than half of them in Maine.",
        "other ~1100000; other 0.5+",
    ),
    (
        "cases, of them children under two",
        "Ohio has logged 64 measles cases this year, 22 of them in children under 2.",
        "other 64 unit:cases; other 22 part:0",
    ),
    (
        "doses and how they work",
        "One dose is 93% effective; two doses are 97% effective.",
        "other 1; other 0.93; other 2 unit:doses; other 0.97",
    ),
    ("four in ten of those", "The virus kills about four in 10 of those it infects.", "killed ~0.4 unit:share"),
    (
        "points in minutes",
        "She finished with 26 points in 31 minutes off the bench.",
        "other 26 unit:points; duration 31 unit:minutes",
    ),
    ("counties under a warning", "Tornado warning for 5 counties until 9 p.m.", "other 5 unit:counties"),
)

BULLETIN_LATER: tuple[Row, ...] = (
    # Business and markets
    (
        "gained to close at",
        "The Hang Seng gained 214 points, or 1.2%, to close at 17,841.",
        "other 214 unit:points change:up by:214; other 0.012 change:up; other 17841 change:up",
    ),
    ("a rate left at", "The Fed left its benchmark rate at 5.25% to 5.5%.", "other 0.0525..0.055"),
    (
        "jobs to go and sites to shut",
        "The chain will shut 38 stores and lay off 2,100 people, a tenth of its workforce.",
        "other 38 unit:stores; other 2100 unit:people; other 0.1 of:workforce",
    ),
    (
        "per cent higher than",
        "Wheat output is seen 7% higher than last year at 113 million tonnes.",
        "other 0.07 change:up by:0.07; other 113000000 unit:tonnes",
    ),
    (
        "reached a deal worth",
        "The two firms reached a deal worth up to $4.6 billion, including $600 million in debt.",
        "other 2 unit:firms; money 4600000000-; money 600000000",
    ),
    (
        "cents from cents",
        "Quarterly earnings came to 87 cents a share, against 64 cents a year earlier.",
        "money 87 unit:cents_per_share; money 64",
    ),
    (
        "rose for a month to its highest",
        "Wages rose 0.4% on the month and 4.1% on the year.",
        "other 0.004 change:up by:0.004; other 0.041 change:up by:0.041",
    ),
    (
        "shed almost n jobs",
        "Factories shed almost 12,000 jobs in May, the most since 2020.",
        "other ~12000 unit:jobs change:down",
    ),
    (
        "priced at",
        "The shares were priced at $21 each, valuing the company at $3.1 billion.",
        "money 21; money 3100000000",
    ),
    (
        "a barrel up a dollar",
        "Brent settled up $1.04, or 1.3 percent, at $82.63 a barrel.",
        "money 1.04 change:up by:1.04; other 0.013 change:up by:0.013; money 82.63 change:up",
    ),
    (
        "trimmed from to",
        "The fund trimmed its growth forecast for China to 4.6% from 5%.",
        "other 0.046 change:down from:0.05; other 0.05",
    ),
    (
        "between them",
        "The twins own 62% of the company between them.",
        "other 0.62 of:company",
    ),
    # Public money, society
    (
        "an hour up from",
        "The minimum wage will rise to 11.44 pounds an hour from 10.42 pounds.",
        "money 11.44 change:up from:10.42; money 10.42",
    ),
    (
        "one in every",
        "One in every nine children in the state is uninsured.",
        "other 0.1111 of:children",
    ),
    (
        "households pay more a year",
        "The average household will pay $86 more a year for water.",
        "money 86",
    ),
    (
        "enrolment down by to",
        "Enrolment slipped by 1,450 to 31,200, the district said.",
        "other 1450 change:down by:1450; other 31200 change:down",
    ),
    (
        "a majority of",
        "Labour held the seat with a majority of 4,021, down from 11,220.",
        "other 4021 change:down from:11220; other 11220",
    ),
    (
        "an opinion, undecided",
        "Some 44% backed the bill, 39% opposed it and 17% were undecided.",
        "other ~0.44; other 0.39; other 0.17",
    ),
    (
        "tons of aid and trucks",
        "A convoy of 31 trucks brought 600 tons of flour into the strip.",
        "other 31 unit:trucks; other 600 unit:tons change:none",
    ),
    (
        "emissions by a year from levels",
        "The law requires a 55% cut in emissions by 2030 from 1990 levels.",
        "other 0.55 change:down by:0.55",
    ),
    # Harm
    (
        "wounded including, two of them in serious condition",
        "The blast wounded 19, including two who are in serious condition.",
        "injured 19; injured 2 part:0",
    ),
    (
        "killed in separate",
        "Five soldiers were killed in two separate ambushes.",
        "killed 5 group:soldiers; incidents 2",
    ),
    (
        "a bus with n pupils",
        "A bus with 27 pupils aboard skidded off a bridge, killing the driver.",
        "present 27 unit:people group:pupils; killed 1+",
    ),
    (
        "drowned and rescued",
        "Coastguards pulled 63 migrants from the water; at least 11 others drowned.",
        "rescued 63 unit:people group:migrants; killed 11+",
    ),
    (
        "the dead by sex",
        "The dead were three women, a man and two children.",
        "killed 3 group:women; killed 1; killed 2 group:children",
    ),
    (
        "houses and animals lost",
        "The fire killed 300 sheep and gutted nine houses.",
        "killed 300 unit:sheep; destroyed 9 unit:houses",
    ),
    (
        "police officers hurt, arrests",
        "Twelve officers were hurt and 85 people arrested in the clashes.",
        "injured 12 group:officers; detained 85",
    ),
    (
        "sickened",
        "The outbreak has sickened 104 people in 14 states and killed one.",
        "other 104 unit:people; other 14 unit:states; killed 1",
    ),
    (
        "more than half of the dead",
        "More than half of the 26 dead were children.",
        "killed 0.5+; killed 26",
    ),
    (
        "no injuries, families displaced",
        "No one was injured, but eight families were displaced.",
        "injured 0; displaced 8 unit:families",
    ),
    (
        "a headline of a crash",
        "2 killed, 3 injured in I-95 crash",
        "killed 2; injured 3",
    ),
    (
        "a headline of missing",
        "Boat capsizes off Malta; 40 feared drowned, 12 rescued",
        "killed 40; rescued 12",
    ),
    (
        "shots fired",
        "Officers fired 16 shots, hitting the man seven times.",
        "launched 16 unit:shots; other 7 unit:times",
    ),
    (
        "aftershocks of at least",
        "More than 60 aftershocks, one of magnitude 5.2, followed the 6.9 quake.",
        "incidents 61+; incidents 1; magnitude 5.2; magnitude 6.9",
    ),
    # Weather, sport, measures
    (
        "a low of degrees below",
        "The temperature fell to 31 degrees below zero.",
        "other 31 unit:degrees change:down",
    ),
    (
        "a record broken by",
        "She broke the record by 0.06 seconds with a time of 9.91.",
        "duration 0.06 unit:seconds; duration 9.91 unit:seconds",
    ),
    (
        "runs and wickets",
        "Australia were bowled out for 188, with Rabada taking 5 for 44.",
        "other 188",
    ),
    (
        "goals in a row",
        "The striker has scored in six straight games and has 19 goals in all.",
        "other 6 unit:games; other 19 unit:goals",
    ),
    (
        "square kilometres burned",
        "The blaze has consumed 42 square kilometres of forest.",
        "area 42 unit:square_kilometres",
    ),
    (
        "a queue of miles",
        "The closure caused an eight-mile tailback and delays of 90 minutes.",
        "other 8 unit:miles; duration 90 unit:minutes",
    ),
    # found wrong in whole reports (`tests/extract/reports`)
    (
        "driven from their homes",
        "A fire jumped the road, forcing more than 700 people from their homes.",
        "displaced 701+ unit:people",
    ),
    (
        "in intensive care",
        "Forty-two people were treated, seven of them in intensive care.",
        "injured 42; injured 7 part:0",
    ),
    ("underground", "At the moment of the blast there were 57 people underground.", "present 57"),
    ("underground, and killed", "Fifty miners underground were killed.", "killed 50"),
    ("thought to be inside", "Between 30 and 40 guests are thought to be inside.", "present 30..40"),
    ("inside, and killed", "Three people inside the building were killed.", "killed 3"),
    ("among the passengers", "Nine of its nationals were among the passengers.", "present 9"),
)
