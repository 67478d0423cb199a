"""Headlines and sentences of ours in which those counted do something (mourn, march, hunt) about others whom a deed befell. Rows as in `cases`. The first nine
were found wrong in texts of ours and mended ("Thousands attend funeral of officers killed" had 2,000 dead); of the others, eleven written before they were run, six were right at first;
four were put otherwise (countries count; "tens of thousands" of nobody told is no figure; "the guard" is one at least; a group's name), one was left out ("justice for a classmate shot dead").
"""

from __future__ import annotations

Row = tuple[str, str, str]

DOING: tuple[Row, ...] = (
    ("attend a funeral", "Thousands attend funeral of officers killed in Keld", ""),
    ("mourn teenagers", "Hundreds mourn teenagers killed in Keld crash", ""),
    ("attended, relative clause", "Thousands attended the funeral of officers who were killed in Keld.", ""),
    ("marched for the man", "About 400 people marched on Sunday for the man killed by police.", "present ~400; killed 1+"),
    (
        "hunt for the gunman",
        "Hundreds of police hunt for gunman who killed two officers",
        "other 200+ group:police; killed 2 group:officers",
    ),
    (
        "searched for the man",
        "More than 300 officers searched for the man who killed the teacher.",
        "other 301+ group:officers; killed 1+",
    ),
    (
        "among them the president",
        "Several thousand people, among them President Jane Roe, attended a ceremony for the three officers who were killed in Keld.",
        "other 3000+; killed 3 group:officers",
    ),
    ("dozens arrested as hundreds march", "Dozens arrested as hundreds march in Keld", "detained 24+"),
    ("gathered for a funeral and killed", "200 people gathered for a funeral were killed by the bomb.", "killed 200"),
    # written before they were run
    ("condemned the killing", "Twelve countries condemned the killing of 30 villagers.", "other 12 unit:countries; killed 30 group:villagers"),
    ("prayed for those missing", "Some 500 residents prayed for 12 miners missing since Friday.", "other ~500 group:residents; missing 12 group:miners"),
    ("watched as killed", "Dozens of shoppers watched as two men were stabbed.", "other 24+ group:shoppers; injured 2 group:men"),
    ("fought a fire that killed", "Sixty firefighters fought the fire that killed nine people.", "other 60 group:firefighters; killed 9"),
    ("stormed the building", "Forty soldiers stormed the hotel where 18 people had been held hostage.", "other 40 group:soldiers; detained 18"),
    ("protested, then shot", "Ten thousand people protested and three of them were shot dead.", "other 10000; killed 3 part:0"),
    ("those who attended were hurt", "Eleven of those who attended the wedding were injured.", "injured 11"),
    ("lined the streets", "Tens of thousands lined the streets for the coffins of 12 sailors who drowned.", "killed 12 group:sailors"),
    ("signed a petition", "More than 5,000 people signed a petition after a cyclist was killed.", "other 5001+; killed 1"),
    ("saw it", "Three witnesses saw the man who shot the guard.", "other 3 group:witnesses; injured 1+"),
)  # fmt: skip
