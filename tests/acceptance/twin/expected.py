"""What a reading of `report.txt`, the twin, must say.

The report is invented from end to end and written by us: it has the difficulties of the seed report (see the
repository's acceptance tests) with another country, other names, numbers, zones, cue words and order.
Rows are numbered in the order of the text; O rows are optional (wordless or arguable).
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.acceptance.expectations import ANY, Expected, Figure, Incident, Party, Spans, Statement, Unknown
from tests.acceptance.spans import at, spans

TEXT = (Path(__file__).parent / "report.txt").read_text(encoding="utf-8")
OUTLET = "Corrib FM"
PUBLISHED = datetime(2019, 3, 17, 23, 30, tzinfo=UTC)


def _one(*pieces: str) -> tuple[Spans, ...]:
    """One reading of the content: all pieces together."""
    return (spans(TEXT, *pieces),)


_BELLOCH = Party(("Belloch",), ("spokeswoman", "ministry|Spain|Spanish"), named=True)
_AIDE = Party(("aide",), ("high-ranking|prime minister",), never=("Moncloa", "palace"), named=False)
_BRIGADE = Party(("Azawad Dignity Brigade",), named=True)
_LASARTE = Party(("Lasarte",), ("spokesman", "government"), named=True)
_CORLESS = Party(("Corless",), ("chief of staff",), named=True)

STATEMENTS = (
    # The title's own form: source, colon, content.
    Statement(
        "1",
        Party(("ministry",), ("Spanish|Spain", "defence")),
        _one("drones strike Mali camps that house European trainers"),
        stance=("asserts",),
        polarity="+",
    ),
    Statement(
        "2",
        _BELLOCH,
        _one(
            "There is no doubt that the drones took off from the Kidal area and were directed at no fewer than three "
            "camps, among them Koulikoro and Gao, where Spanish and other European instructors live"
        ),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        certainty=("certain",),
        directness=("direct",),
    ),
    # "she" is the spokeswoman of the sentence before.
    Statement(
        "3",
        _BELLOCH,
        _one("Our engineers are still establishing the extent of the damage"),
        stance=("assessing",),
        directness=("direct",),
    ),
    # Unnamed in the text; "put at" is an estimate.
    Statement(
        "4",
        Party(("spokeswoman",), ("ministry",), never=("Belloch",), named=False),
        _one("the number of drones at over twenty, the first of them flying in at around 9:40 p.m. CET"),
        stance=("asserts",),
        polarity="+",
        certainty=("probable",),
    ),
    Statement(
        "5",
        _AIDE,
        _one("At this hour we know of no Spanish wounded or dead"),
        manner=("told",),
        stance=("asserts",),
        polarity="-",
        directness=("direct",),
        via="Canal Meseta",
    ),
    Statement(
        "6",
        Party(("diplomats",), ("European",), named=False),
        _one("the picture was still changing and that checks were not complete"),
        stance=("assessing",),
    ),
    # The gloss between the dashes is the outlet's, not the aide's.
    Statement(
        "7",
        _AIDE,
        _one("Roughly a third of the drones sent up “misfired”"),
        stance=("asserts",),
        polarity="+",
        via="Canal Meseta",
    ),
    # One of three: the antecedent is unclear; must not become the aide.
    Statement(
        "8",
        Party(("diplomat",), ("European",), never=("aide",), named=False),
        _one("saw no further movement around Kidal for now"),
        stance=("asserts",),
        polarity="-",
    ),
    Statement(
        "9",
        _BRIGADE,
        (spans(TEXT, "claiming responsibility"), spans(TEXT, "lost no time in claiming responsibility")),
        stance=("takes-responsibility",),
        polarity="+",
        wordless=True,
    ),
    Statement(
        "10",
        Party(("lawmaker",), (), named=False),
        _one("a picture of an empty chair"),
        manner=("post",),
        optional=True,
        wordless=True,
    ),
    Statement(
        "11",
        Party(("Marchetti",), ("President|French",), named=True),
        _one("a picture of one herself"),
        manner=("post",),
        optional=True,
        wordless=True,
    ),
    Statement(
        "12",
        _BRIGADE,
        _one("Whoever sends another warplane over our valleys will bury more of his own soldiers"),
        manner=("broadcast",),
        stance=("warns",),
        directness=("direct",),
    ),
    Statement(
        "13",
        Party(("chiefs",), ("Rebel",), named=False),
        (spans(TEXT, "avenge ag Bissou"), spans(TEXT, "to avenge ag Bissou")),
        stance=("vows",),
        polarity="+",
    ),
    Statement(
        "14",
        Party(("France",)),
        _one("the murder of a Dutch aid worker last month and for dozens of ambushes on supply convoys"),
        stance=("blames",),
        polarity="+",
        target="Bissou",
    ),
    Statement(
        "15",
        Party(("Aides",), ("Moncloa",), named=False),
        _one("she would not be making a televised speech on Sunday night"),
        manner=("told",),
        stance=("asserts",),
        polarity="-",
    ),
    Statement(
        "16",
        _LASARTE,
        _one("We have seen the reports of explosions at camps in Mali"),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "17",
        _LASARTE,
        _one(
            "The prime minister has been informed, is following events hour by hour and has called her defence "
            "cabinet together"
        ),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "18",
        Party(("Mulqueen",), ("press adviser", "minister"), named=True),
        _one(
            "Minister (Aoife) Tiernan is at headquarters with the general staff and officials of the Department of Defence",
            "She is following developments closely",
        ),
        manner=("email",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    # No verb of saying: "the line from X was …: “…”".
    Statement(
        "19",
        Party(("Devane",), ("Garrihy|Foreign Minister",), named=True),
        _one("Minister Garrihy has been told of the events in Mali. We are keeping the situation under review."),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "20",
        _CORLESS,
        _one(
            "nothing mattered more to him than the safety of his people and that their protection was being “weighed, "
            "tightened and adapted every single day”"
        ),
        manner=("letter",),
        stance=("asserts",),
        polarity="+",
    ),
    Statement(
        "21",
        _CORLESS,
        _one(
            "In the next few days, as part of the mission’s planning, a number of our colleagues will travel from Mali "
            "to Senegal for the time being"
        ),
        manner=("letter",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "22",
        _CORLESS,
        _one("Put plainly, this is about keeping them safe"),
        manner=("letter",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    # "the general" is Corless.
    Statement(
        "23",
        _CORLESS,
        _one(
            "What we do there, and whether the mission goes on, will of course depend on conditions that let us work "
            "safely and usefully"
        ),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "24",
        Party(("Department of Defence",), named=True),
        (
            spans(TEXT, "to say how many were going, citing operational security"),
            spans(TEXT, "how many were going"),
        ),
        stance=("declines",),
    ),
    Statement(
        "25",
        _CORLESS,
        _one(
            "the transfer of an undisclosed number of Irish trainers to Senegal as a short-term step for their protection"
        ),
        stance=("asserts",),
        polarity="+",
    ),
)

FIGURES = (
    # "over twenty": more than twenty whole drones is 21 at the least.
    Figure("drones", spans(TEXT, "over twenty"), ("launched",), 21, ANY, None, units=("drones",)),
    Figure("camps", spans(TEXT, "no fewer than three"), ("targeted",), 3, ANY, None, units=("camps", "bases")),
    Figure(
        "Spanish casualties",
        spans(TEXT, "no Spanish wounded or dead"),
        ("casualties", "killed", "injured"),
        0,
        0,
        0,
        group="Spanish",
    ),
    Figure("share failed", spans(TEXT, "Roughly a third"), ("failed",), ANY, 1 / 3, ANY, units=("share",)),
    Figure("aid worker", spans(TEXT, "a Dutch aid worker"), ("killed",), 1, 1, 1),
    Figure("ambushes", spans(TEXT, "dozens of ambushes"), ("incidents",), 24, ANY, None, qualifiers=("vague",)),
    Figure("Irish in Mali", spans(TEXT, "60 Irish personnel"), ("personnel", "present"), 60, 60, 60, group="Irish"),
    Figure("Irish at Koulikoro", spans(TEXT, "some 20 soldiers"), ("personnel", "present"), ANY, 20, ANY),
    Figure(
        "Irish moved",
        spans(TEXT, "an undisclosed number of Irish trainers"),
        ("moved",),
        None,
        None,
        None,
        qualifiers=("unspecified",),
    ),
    Figure(
        "colleagues moved",
        spans(TEXT, "a number of our colleagues"),
        ("moved",),
        ANY,
        None,
        None,
        qualifiers=("unspecified", "vague"),
        optional=True,
    ),
    Figure(
        "commander",
        spans(TEXT, "a rebel commander died", "killed the commander, Ilyad ag Bissou"),
        ("killed",),
        1,
        ANY,
        ANY,
        optional=True,
    ),
)

INCIDENTS = (
    Incident(
        "strike",
        ("strike", "attack", "bombing"),
        False,
        (*spans(TEXT, "drones strike", "came down on army camps"), at(TEXT, "The raid", 0), at(TEXT, "of the raid")),
        # 9:40 p.m. CET; "late on Sunday" is the same moment.
        begins=datetime(2019, 3, 17, 20, 40, tzinfo=UTC),
        roles=(("by", "Azawad Dignity Brigade"), ("means", "drones"), ("launched-from", "Kidal")),
        places=(("Koulikoro", "hit"), ("Gao", "hit"), ("Kidal", "launched-from")),
    ),
    Incident(
        "air raid",
        ("strike", "killing", "bombing", "attack"),
        True,
        spans(TEXT, "air raid in which a rebel commander died", "air raid that killed the commander"),
        roles=(("by", "French|France"), ("victim", "commander|Bissou")),
    ),
    Incident("murder", ("killing", "attack", "shooting"), True, spans(TEXT, "the murder of a Dutch aid worker")),
    Incident(
        "ambushes",
        ("attack", "armed-clash", "bombing", "shooting"),
        True,
        spans(TEXT, "dozens of ambushes on supply convoys"),
    ),
)

UNKNOWNS = (
    Unknown("how many moved", ("moved",), "withheld", spans(TEXT, "refused to say how many were going")),
    Unknown(
        "damage",
        ("damage", "damaged"),
        "open",
        spans(TEXT, "Our engineers are still establishing the extent of the damage"),
    ),
    Unknown(
        "casualties",
        ("casualties", "killed", "injured"),
        "open",
        spans(TEXT, "At this hour we know of no Spanish wounded or dead"),
    ),
    Unknown("return", ("moved", "return", "when"), "open", spans(TEXT, "Whether they will go back, and when")),
    Unknown("camps hit", ("hit",), "unreported"),
    Unknown("what became of those that failed", ("intercepted", "failed"), "unreported"),
)

EXPECTED = Expected(
    statements=STATEMENTS,
    figures=FIGURES,
    incidents=INCIDENTS,
    unknowns=UNKNOWNS,
    furniture=spans(TEXT, "More from Corrib FM", "Just Played", "Player is loading…"),
    agencies=("Atlas Press", "Irish News Service"),
    outlet=OUTLET,
    published=PUBLISHED,
    own_voice=spans(
        TEXT,
        "in what looked like payback for last week’s French air raid in which a rebel commander died",
        "which would mean that they had been jammed or had run out of fuel",
        "seemingly a dig at French President Hélène Marchetti",
        "Ireland gave little away in the first hours",
        "Whether they will go back, and when, nobody can say",
        "had moved people out before Ireland did",
    ),
)
