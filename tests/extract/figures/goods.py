"""Sentences of ours in the manner of news of cars, phones, science, companies and sport: amounts with their units, bounds and moves.

Rows as in `cases`. All 40 of GOODS were written, with what they say, and committed before the grammar was run on any: 30 were right then. One was put otherwise since (trees that died). OUTSIDE
were written while mending: a number and a road, a court or a place further on were taken for an address.
"""

from __future__ import annotations

Row = tuple[str, str, str]

GOODS: tuple[Row, ...] = (
    # Cars
    (
        "an engine",
        "The 3.5-litre V6 makes 295 horsepower and 263 pound-feet of torque.",
        "other 3.5 unit:litres; other 295 unit:horsepower; other 263",
    ),
    (
        "zero to sixty",
        "It sprints from zero to 60 mph in just 3.9 seconds.",
        "other 60 unit:miles_per_hour; duration 3.9 unit:seconds",
    ),
    (
        "a starting price, more than",
        "Prices start at $38,500, about $2,000 more than last year's model.",
        "money 38500; money ~2000",
    ),
    (
        "a range on a charge",
        "The truck can travel more than 300 miles on a single charge.",
        "other 300+ unit:miles qualifier:more-than",
    ),
    (
        "miles to the gallon",
        "The hybrid is rated at 52 mpg in the city and 48 mpg on the highway.",
        "other 52 unit:miles_per_gallon; other 48 unit:miles_per_gallon",
    ),
    (
        "a warranty",
        "It carries an eight-year, 100,000-mile warranty.",
        "duration 8 unit:years; other 100000 unit:miles",
    ),
    (
        "wheels, speakers, seats",
        "The top trim adds 20-inch wheels, 14 speakers and seven seats.",
        "other 20 unit:inches; other 14 unit:speakers; other 7 unit:seats",
    ),
    (
        "towing up to",
        "It can tow up to 7,700 pounds, nearly 1,000 pounds more than before.",
        "other 7700-; other ~1000",
    ),
    (
        "sold, down from",
        "Dealers sold 14,210 of them in June, down 9 percent from May.",
        "other 14210 change:down; other 0.09 change:down by:0.09",
    ),
    (
        "recalled over a fault",
        "The firm is recalling roughly 1.1 million SUVs over faulty fuel pumps.",
        "other ~1100000 unit:suvs",
    ),
    # Phones and computers
    (
        "a screen and its rate",
        "The phone has a 6.7-inch screen with a 120Hz refresh rate and peaks at 2,600 nits.",
        "other 6.7 unit:inches; other 120 unit:hertz; other 2600 unit:nits",
    ),
    (
        "storage and memory",
        "It comes with 256GB of storage and 12GB of RAM for $899.",
        "other 256 unit:gigabytes; other 12 unit:gigabytes; money 899",
    ),
    (
        "a battery that lasts",
        "The 4,400mAh battery lasts up to 18 hours.",
        "other 4400 unit:milliampere-hours; duration 18- unit:hours",
    ),
    ("a camera", "A 48-megapixel camera shoots video in 4K.", "other 48 unit:megapixels"),
    (
        "monthly users, up from",
        "The app has 1.3 billion monthly users, up from 1.1 billion a year ago.",
        "other 1300000000 change:up from:1100000000; other 1100000000",
    ),
    (
        "less than half the weight",
        "At 172 grams, it weighs slightly less than its rival's 187 grams.",
        "other 172 unit:grams; other 187 unit:grams",
    ),
    (
        "a fee a month",
        "The plan costs $9.99 a month or $99 a year.",
        "money 9.99; money 99",
    ),
    (
        "times faster",
        "The chip is 40 percent faster and uses a third less power.",
        "other 0.4 change:up; other 0.3333 change:down",
    ),
    (
        "downloads in days",
        "The game was downloaded 10 million times in its first five days.",
        "other 10000000 unit:times; duration 5 unit:days",
    ),
    (
        "a leak of accounts",
        "Hackers stole the data of as many as 5.4 million accounts.",
        "other 5400000- unit:accounts",
    ),
    # Science
    (
        "a planet's size and distance",
        "The planet is 1.6 times as wide as Earth and lies 124 light-years away.",
        "other 124",
    ),
    (
        "a fossil's age",
        "The skull is at least 300,000 years old.",
        "",
    ),
    (
        "a temperature rise since",
        "The ocean has warmed by 0.9 degrees Celsius since 1900.",
        "other 0.9 unit:degrees_Celsius change:up by:0.9",
    ),
    (
        "a study of people over years",
        "Researchers followed 82,000 women for 16 years.",
        "other 82000 unit:people group:women; duration 16 unit:years",
    ),
    (
        "a risk higher by",
        "Heavy drinkers had a 23% higher risk of stroke.",
        "other 0.23 change:up",
    ),
    (
        "a speed in space",
        "The probe will fly past at 430,000 miles per hour.",
        "other 430000 unit:miles_per_hour",
    ),
    (
        "metres deep",
        "The lake is less than two metres deep in places.",
        "other 2- unit:metres qualifier:fewer-than",
    ),
    (
        "a sample of trees",
        "They measured 1,450 trees and found that 38 had died.",
        "other 1450 unit:trees; killed 38",
    ),
    # Companies
    (
        "a round of funding",
        "The start-up raised $75 million at a valuation of $1.2 billion.",
        "money 75000000; money 1200000000",
    ),
    (
        "employs more than",
        "The group employs more than 42,000 people in 30 countries.",
        "other 42001+ unit:people; other 30 unit:countries",
    ),
    (
        "a dividend",
        "It will pay a dividend of 32 cents a share, up a cent.",
        "money 32 unit:cents_per_share change:up",
    ),
    (
        "a loss smaller than feared",
        "The loss of $0.14 per share was two cents smaller than analysts had feared.",
        "money 0.14; money 2 unit:cents",
    ),
    (
        "a buyback over years",
        "It plans to buy back up to 500 million euros of shares over two years.",
        "money 500000000- unit:euros; duration 2 unit:years",
    ),
    (
        "a share of sales",
        "China accounts for roughly one-fifth of its sales.",
        "other ~0.2 of:sales",
    ),
    # Sport
    (
        "batting and homers",
        "He is hitting .312 with 27 homers and 84 RBIs.",
        "other 27; other 84",
    ),
    (
        "yards and touchdowns",
        "He threw for 311 yards and three touchdowns.",
        "other 311 unit:yards; other 3 unit:touchdowns",
    ),
    (
        "a transfer and a contract",
        "The club signed him for 60 million euros on a five-year contract.",
        "money 60000000 unit:euros; duration 5 unit:years",
    ),
    (
        "a lap in minutes and seconds",
        "She finished in two hours, 21 minutes and 14 seconds.",
        "duration 2 unit:hours; duration 21 unit:minutes; duration 14 unit:seconds",
    ),
    (
        "unbeaten in",
        "They are unbeaten in 11 games and top the table by six points.",
        "other 11 unit:games; other 6 unit:points",
    ),
    (
        "a crowd of over",
        "A crowd of over 70,000 watched the 2-2 draw.",
        "other 70001+",
    ),
)

OUTSIDE: tuple[Row, ...] = (
    (
        "a road blocked",
        "About 200 protesters blocked the road to the airport.",
        "other ~200 unit:people group:protesters",
    ),
    ("a highway blocked", "Some 40 trucks blocked a highway near the border.", "other ~40 unit:trucks"),
    ("outside a court", "A bombing killed 12 outside an Islamabad court.", "killed 12"),
    (
        "a way, lower down",
        "The index rises 300 points as talks get under way.",
        "other 300 unit:points change:up by:300",
    ),
    ("an address with its street", "Police were called to 1450 Elm Street and 200 N. Main St.", ""),
    ("an address in capitals", "POLICE WERE CALLED TO 1450 ELM STREET.", ""),
    ("an index and its target", "The bank has the highest S&P 500 target on the street.", ""),
    ("more than miles", "It lies more than 20 miles from the coast.", "other 20+ unit:miles qualifier:more-than"),
    ("fewer than feet", "The car stopped less than 10 feet from the edge.", "other 10- unit:feet qualifier:fewer-than"),
    ("a label in a list", "Injured: 4,877", "injured 4877 unit:people"),
    ("a label of the dead", "Total dead: 10", "killed 10 unit:people"),
    ("more than people", "More than 20 people were hurt.", "injured 21+"),
)
