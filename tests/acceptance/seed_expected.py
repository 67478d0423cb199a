"""What a reading of the seed report must say: the rows of its own list of expectations, without its text.

The seed report is a real one and stays out of the repository. Here are only offsets into it and single identifying
words; they hold for the file whose SHA-256 is `SHA256` (`LENGTH` code points, line ends as in the file). Whoever uses
this must check the digest first: `check` raises ValueError when the text is another.

Read it with outlet "620 CKRM" and published `PUBLISHED`. Row numbers are the list's own; 3 and 4 are optional.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Final

from tests.acceptance.expectations import ANY, Expected, Figure, Incident, Party, Statement, Unknown

SHA256: Final = "eec5e2dc50ca338d99911c7abdbe1fba0c361f803aae5bcbca26c6153dab4840"
LENGTH: Final = 4580
OUTLET: Final = "620 CKRM"
PUBLISHED: Final = datetime(2020, 1, 8, 2, 0, tzinfo=UTC)

_IRGC = Party(("Revolutionary Guard|Revolutionary Guards",), named=True)
_HOFFMAN = Party(("Hoffman",), ("Pentagon", "spokesman"), named=True)
_SENIOR = Party(("senior administration official",), named=False)
_GRISHAM = Party(("Grisham",), ("White House", "press secretary"), named=True)
_VANCE = Party(("Vance",), ("chief of the defence staff",), named=True)

STATEMENTS = (
    Statement("1", Party(("Pentagon",)), (((0, 76),),), stance=("asserts",), polarity="+"),
    # Credit taken with no content of its own: the cue stands for it.
    Statement(
        "2",
        _IRGC,
        (((344, 355),), ((336, 355),)),
        stance=("takes-responsibility",),
        polarity="+",
        wordless=True,
    ),
    Statement(
        "3",
        Party(("politician",), named=False),
        (((392, 409),),),
        manner=("post",),
        optional=True,
        wordless=True,
    ),
    Statement(
        "4",
        Party(("Trump",), named=True),
        (((468, 485),), ((468, 541),)),
        manner=("post",),
        optional=True,
        wordless=True,
    ),
    # The whole quotation, or what is warned of in it.
    Statement(
        "5",
        _IRGC,
        (((545, 688),), ((604, 687),)),
        stance=("warns",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "6", Party(("leaders",), ("Iranian|Iran",), named=False), (((859, 893),),), stance=("vows",), polarity="+"
    ),
    Statement(
        "7",
        Party(("U.S.|US|United States",)),
        (((923, 1025),),),
        stance=("blames",),
        polarity="+",
        target="Soleimani",
    ),
    Statement(
        "8",
        Party(("spokesman",), ("Pentagon",), never=("Hoffman",), named=False),
        (((1064, 1153),),),
        stance=("asserts",),
        polarity="+",
        certainty=("probable",),
    ),
    Statement(
        "9",
        _HOFFMAN,
        (((1157, 1327),),),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        certainty=("certain",),
        directness=("direct",),
    ),
    Statement("10", _HOFFMAN, (((1375, 1426),),), stance=("assessing",), directness=("direct",)),
    Statement(
        "11",
        _SENIOR,
        (((1494, 1551),),),
        manner=("told",),
        stance=("asserts",),
        polarity="-",
        directness=("direct",),
        via="ABC News",
    ),
    Statement("12", Party(("officials",), ("U.S.|US",), named=False), (((1563, 1619),),), stance=("assessing",)),
    Statement(
        "13",
        _SENIOR,
        (((1646, 1720),),),
        stance=("asserts",),
        polarity="+",
        via="ABC News",
    ),
    # Which official is unclear; the senior one would be a guess.
    Statement(
        "14",
        Party(("official|officials",), ("U.S.|US",), never=("senior", "administration"), named=False),
        (((1871, 1915),),),
        stance=("asserts",),
        polarity="-",
    ),
    Statement(
        "15",
        Party(("officials",), ("White House",), named=False),
        (((2047, 2109),),),
        manner=("told",),
        stance=("asserts",),
        polarity="-",
    ),
    Statement(
        "16",
        _GRISHAM,
        (((2113, 2176),),),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "17",
        _GRISHAM,
        (((2257, 2375),),),
        manner=("written",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "18",
        Party(("Lane",), ("press secretary", "Sajjan|minister|defence minister"), named=True),
        (((2440, 2549), (2632, 2681)),),
        manner=("email",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "19",
        Party(("Austen",), ("spokesperson", "Champagne|minister|foreign affairs minister"), named=True),
        (((2788, 2888),),),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    # Content on both sides of its cue.
    Statement("20", _VANCE, (((3047, 3117), (3182, 3246)),), stance=("asserts",), polarity="+"),
    Statement("21", _VANCE, (((3390, 3541),),), manner=("letter",), stance=("asserts",), polarity="+"),
    Statement(
        "22",
        _VANCE,
        (((3544, 3678),),),
        manner=("letter",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement(
        "23",
        _VANCE,
        (((3738, 3804),),),
        manner=("letter",),
        stance=("asserts",),
        polarity="+",
        directness=("direct",),
    ),
    Statement("24", _VANCE, (((4068, 4253),),), stance=("asserts",), polarity="+", directness=("direct",)),
    Statement("25", Party(("Department of National Defence",), named=True), (((3934, 3992),),), stance=("declines",)),
)

FIGURES = (
    Figure("multiple", ((110, 127),), ("launched",), 2, ANY, None, qualifiers=("vague",)),
    Figure("more than a dozen", ((1075, 1101),), ("launched",), 13, ANY, None, units=("missiles",)),
    Figure("at least two", ((1226, 1259),), ("targeted",), 2, ANY, None, units=("bases", "military bases")),
    Figure("no casualties", ((1501, 1535),), ("casualties",), 0, 0, 0, group="American"),
    Figure("a quarter", ((1646, 1695),), ("failed",), ANY, 0.25, ANY, units=("share",)),
    Figure("contractor", ((934, 974),), ("killed",), 1, 1, 1),
    Figure("hundreds", ((999, 1025),), ("incidents",), 200, ANY, None, qualifiers=("vague",)),
    Figure("500", ((3348, 3369),), ("personnel", "present"), 500, 500, 500, group="Canadian"),
    Figure("about 200", ((4289, 4307),), ("personnel", "present"), ANY, 200, ANY, qualifiers=("about",)),
    Figure("unspecified", ((3065, 3107),), ("moved",), None, None, None, qualifiers=("unspecified",)),
    # The killing as background: at least the one general.
    Figure("general", ((265, 295), (501, 541), (871, 893)), ("killed",), 1, ANY, ANY, optional=True),
)

INCIDENTS = (
    Incident(
        "1",
        ("strike", "attack", "bombing"),
        False,
        ((0, 19), (104, 127), (1174, 1202), (1992, 2003)),
        begins=datetime(2020, 1, 7, 22, 30, tzinfo=UTC),
        roles=(
            ("by", "Iran|Revolutionary Guard|Iranian"),
            ("against", "bases|military sites|sites|coalition"),
            ("means", "missiles"),
            ("launched-from", "Iran"),
        ),
        places=(("Al-Assad", "hit"), ("Irbil", "hit"), ("Iran", "launched-from")),
    ),
    # "Recent": no date may be invented for it.
    Incident(
        "2",
        ("strike", "killing", "bombing"),
        True,
        ((247, 271), (501, 541)),
        roles=(("by", "American|U.S."), ("victim", "Soleimani|generals")),
    ),
    Incident("3", ("killing", "attack", "shooting", "strike"), True, ((934, 974),)),
    Incident("4", ("bombing", "explosion", "attack"), True, ((999, 1025),)),
)

UNKNOWNS = (
    Unknown("number moved", ("moved",), "withheld", ((3934, 3992), (3807, 3882))),
    Unknown("damage", ("damage", "damaged"), "open", ((1375, 1426),)),
    Unknown("casualties", ("casualties", "killed", "injured"), "open", ((1494, 1551),)),
    Unknown("return", ("moved", "return", "when"), "open", ((3248, 3304),)),
    Unknown("bases hit", ("hit",), "unreported"),
    Unknown("what became of those that failed", ("intercepted", "failed"), "unreported"),
)

EXPECTED = Expected(
    statements=STATEMENTS,
    figures=FIGURES,
    incidents=INCIDENTS,
    unknowns=UNKNOWNS,
    furniture=((4525, 4543), (4546, 4561), (4563, 4580)),
    agencies=("Reuters", "Canadian Press"),
    outlet=OUTLET,
    published=PUBLISHED,
    own_voice=(
        (188, 222),
        (412, 429),
        (769, 798),
        (1723, 1805),
        (1961, 2003),
        (2378, 2436),
        (2928, 2958),
        (3248, 3304),
    ),
)


def check(text: str) -> None:
    """Raises ValueError when `text` isn't the seed report to the byte."""
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    if digest != SHA256:
        raise ValueError(f"not the seed report: SHA-256 {digest}, {len(text)} characters")
