"""Sentences of ours from war, attacks and armies' communiqués; each was found wrong in a scene of ours, and is told here in other words. Rows as in `cases`."""

from __future__ import annotations

Row = tuple[str, str, str]

ARMED: tuple[Row, ...] = (
    ("fell on the field of honour", "Four of our soldiers fell on the field of honour and seven were wounded.", "killed 4 group:our_soldiers; injured 7 group:our_soldiers"),
    ("fell in combat", "Two of its officers fell in combat.", "killed 2 group:its_officers"),
    ("day before the month, count after it", "On 9 June 17 soldiers were killed in an ambush.", "killed 17 group:soldiers"),
    ("day after the month, count after it", "On June 9 17 soldiers were killed in an ambush.", "killed 17 group:soldiers"),
    ("quoted bound before dead", 'He spoke of "half a dozen" dead among the gendarmes.', "killed 6"),
    ("bodies of its own", "The enemy was routed and fled, leaving the bodies of 12 of its own.", "killed 12 group:enemy_fighters"),
    ("enemy losses", "Enemy losses: 14 killed, 20 wounded.", "killed 14 group:enemy_fighters; injured 20 group:enemy_fighters"),
    ("one of the wounded succumbed", "One of the wounded succumbed to his injuries.", "killed 1 change:up by:1"),
    ("remains of the missing", "The sweep made it possible to find the remains of three gendarmes who had been reported missing.", "killed 3 group:gendarmes change:up by:3"),
    ("a third firefighter", "A third firefighter has died in hospital.", "killed 3"),
    ("a third beside two", "Two men were injured and a third person was killed.", "injured 2 group:men; killed 1"),
    ("active elimination", "Units of the brigade eliminated up to 90 servicemen and four tanks.", "killed 90- group:servicemen; other 4 unit:tanks"),
    ("neutralised", "Our forces neutralised 16 terrorists.", "killed 16 group:terrorists"),
    ("motorcycles are not hurt", "The raiders came on some 25 motorcycles and had burned three shops.", "other ~25 unit:motorcycles; other 3 unit:shops"),
    ("drones that got through", "The air force said 30 drones were downed and two got through.", "intercepted 30 unit:drones; hit 2"),
    ("reports about so many", "Reports about six wounded servicemen are false.", "injured 6 group:servicemen"),
    ("parts are not who comes after", "The raid left seven people dead, among them three members of the Civil Guard, and 28 injured.", "killed 7; killed 3 group:members_of_the_Civil_Guard part:0; injured 28"),
    ("die in a headline", "Four Keldian soldiers die in border flare-up", "killed 4 group:Keldian_soldiers"),
    ("one who serves", "A serviceman of the border service was wounded.", "injured 1"),
    ("the same two", "Two Kenyan sailors were killed. The two men had died below deck.", "killed 2 group:Kenyan_sailors; killed 2 group:Kenyan_sailors"),
)  # fmt: skip
