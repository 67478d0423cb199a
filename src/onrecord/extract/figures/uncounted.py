"""Numbers that count nothing: dates, clock times, ages, addresses, names of models and roads, scores, telephone numbers.

Each pattern stands at the number's left or right; the words are closed classes (months, kinds of road, kinds of numbered
thing), not names of any place or outlet.
"""

from __future__ import annotations

import re

from onrecord.lang import harm
from onrecord.lang import measures as words
from onrecord.lang.numbers import TENS, UNITS
from onrecord.lang.times import MONTHS
from onrecord.text.numbers import Number

_MONTH = "|".join(MONTHS)
_LEFT = re.compile(
    rf"(?:(?<!\b\d\s)(?<!\b\d\d\s)\b(?:{_MONTH})\.?\s*(?:the\s*)?|\b(?:aged?|ages|ages?\s+of|at\s+age|route|highway|hwy|interstate|state\s+road|county\s+road|sr|us|exit|flight|room|suite|channel|no\.|nos\.|(?<!dead\s)(?<!wounded\s)(?<!injured\s)number|article|section|chapter|page|paragraph|resolution|"
    r"level|phase|group|division|brigade|battalion|squadron|camp|tower|gate|day|act|type|class|mark|covid|ward|zone|sector|boeing|airbus|district|precinct|pier|pct\.|building|apartment|apt\.?|unit|lot|box|season|episode|week|game|"
    r"round|lap|part|volume|figure|table|engine|station|ladder|proposition|prop\.?|amendment|title|form|grade|step|version|update|annex|image|photo|s&p|nikkei|ftse|russell|fortune|cac|stoxx|asx|csi|nifty|of\s+/)\s*-?|[#№]\s?|\b[A-Z]{1,4}-|\b(?:s|early|mid|late)[-\s](?=\d0s))\Z",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    rf"(?:\s*(?:(?:a\.?m|p\.?m)\b\.?|hours?\s+(?:gmt|utc|local)|hrs\b|o['’]clock|gmt|utc|est|edt|pst|pdt|cet|h\b)|(?:st|nd|rd|th)\b|\s+(?:{_MONTH})\b|[-\s]years?[-\s]old|[-\s]year[-\s]old|[-\s]*(?:y/o|y\.o\.|yrs?\.?[-\s]old)(?!\w)|\s*,\s+(?:of|from|was|who|a|an|the)\s+(?=[A-Za-z])"
    r"|\s+(?:NE|NW|SE|SW|N\.|S\.|E\.|W\.)(?=\s)|[\s-](?:calib(?:er|re)|gauge)\b|[\s-]?mm\s+(?:[\w-]+\s+)?(?:pistol|hand|gun|rifle|semi|round|shell|ammunition|bullet|casing|weapon|caliber|mortar|rocket|howitzer|cannon|artillery|grenade|projectile|missile|warhead)|['’′]?s\b|[-–]\d|/\s+(?=[A-Z“\"])|[-\s](?:1/2\s+)?(?:foot|feet)[-\s]\d|\s+(?:higher|lower)\s+than\b|\s+times\s+(?:the|as|more|higher|greater|larger|over|what|that)\b|\s*(?:calls?|dispatch\w*)\b)",
)
_ADDRESS = re.compile(
    r"\s+(?:[NSEW]\.?\s+|(?:North|South|East|West)\s+)?(?:[A-Z][\w.]*\s+){0,3}(?:blk\b|Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Boulevard|Blvd\b\.?|Drive|Dr\b\.?|Lane|Ln\b\.?|Highway|Hwy|Way|Trail|Court|Place|Parkway|Pkwy|Block|block)\b"
)
_SHOUTED_ADDRESS = re.compile(
    r"\s+(?:[NSEW]\.?\s+|(?:NORTH|SOUTH|EAST|WEST)\s+)?(?:[A-Z][A-Z.]*\s+){0,3}(?:BLK|STREET|ST\.?|AVENUE|AVE\.?|ROAD|RD\.?|BOULEVARD|BLVD\.?|DRIVE|DR\.?|LANE|LN\.?|HIGHWAY|HWY|COURT|PLACE|PARKWAY|BLOCK)(?![A-Za-z])"
)
_RIGHT_LOOSE = re.compile(_RIGHT.pattern, re.IGNORECASE)
_AGES = re.compile(r"\bage[ds]?\s+(?:of\s+)?\d+(?:,\s*\d+)*\s*,?\s+(?:and|to)\s+\Z", re.IGNORECASE)
_AGE_LEFT = re.compile(r"[A-Z][\w’'-]+(?:,?\s+(?:Jr|Sr|II|III)\.?)?(?:,\s*|\s*\()\Z")
_KIN_LEFT = re.compile(
    rf"\b(?:man|woman|boy|girl|suspect|victim|officer|teen|{'|'.join(sorted(harm.KIN))})\s*,\s*\Z",
    re.IGNORECASE,
)
_AGE_RIGHT = re.compile(r"\s*(?:[,.;)]|--|[—–])|[ \t]*(?:\n|\Z)|\s+(?:and|of|was|were|is|who)\b")
_COORDINATE = re.compile(r"\d{1,3}\.\d+")
_POLE = re.compile(r"\s?°?\s?[NSEW]\b(?!\.)")
""" "7.912 S": degrees."""
_EMERGENCY = re.compile(r"911|999|000|1\d\d")
_DIALLED = re.compile(
    r"\s*(?:[,.;:)!?\n]|\Z)|\s+(?:for|to|with|if|or|and|in|when|immediately|at|from|who|hotline|line|emergency)\b"
)
""" "Call 114 with news of the missing": nobody is counted ("called 120 witnesses")."""
_CALLED = re.compile(
    r"\b(?:dial\w*|call\w*|phon\w+|rang|ring\w*|text\w*|via)\s+(?:(?:[\w'’]+\s+){0,2}(?:to|on)\s+)?\Z", re.IGNORECASE
)
""" "112 have been injured" is a count; so is "the toll rose to 112"."""
_A_LINE = re.compile(
    r"\b(?:toll[-\s]?free|hotline|helpline|telephone|tel\.?|phone|whatsapp|(?:emergency|green|information|crisis)\s+(?:line|number))\b(?:\s+(?:line|number|no\.|on|at|is|under))*\s*:?\s*\Z",
    re.IGNORECASE,
)
""" "Toll-free number: 143"."""
_OF_LINES = frozenset("free tollfree hotline helpline telephone tel phone whatsapp line number on at is under".split())
"""Every plain word that may stand right before such a number: the look is far cheaper than the pattern."""
_RANGING_AGES = re.compile(r"\b(?:in\s+age|ages?|aged)\b[^.;]{0,24}\Z", re.IGNORECASE)
_YEARS_OLD = re.compile(
    r"\s*(?:,|and|or|to|[-–])\s*\d{1,3}[-\s]years?[-\s]old\b|\s*(?:and|or|to)\s+\d{1,2}\s*,?\s*(?:years?\s+old)|-?\s+and\s+\d+-year-old|\s+ZIP\b",
    re.IGNORECASE,
)
_PERSON_OF = re.compile(
    rf"\b(?:an?|the|one|another)\s+(?:[\w-]+\s+){{0,2}}?(?:{'|'.join(sorted(harm.PERSONS - harm.KIN - set(harm.OF_TWO)))})\s+of\s+\Z",
    re.IGNORECASE,
)
_A_SORT_OF = re.compile(
    r",\s+an?\s+(?!(?:[a-z]+\s)?(?:total|toll|sum|figure|number|count|tally|loss|average|maximum|minimum|majority|crew|group|team|gang|crowd|mob|family|party|"
    r"convoy|column|fleet|force|squad|unit|platoon|batch|series|row|class|congregation|staff|speed|depth|height|distance|magnitude|temperature|rate)\b)[a-z-]+\s+of\s+\Z"
)
""" "One of them, a cook of 57, was hurt": an age."""
_WHO_IS = re.compile(r",\s+who\s+(?:is|was)\s+\Z", re.IGNORECASE)
""" "The man, who is 51, …": an age."""
_AGE_STANDS = re.compile(
    r"\s*(?:[,.;:)]|\Z)|\s+(?:and|or|who|whom|whose|was|were|is|had|has|died|from|in|at|with|alive|dead)\b"
)
""" "A man of 61 died": an age."""
_EACH_AGED = re.compile(r"\b(?:both|each|all)\s+\Z", re.IGNORECASE)
_TWICE = re.compile(
    r"\s+(?:bod(?:y|ies)|persons?|people|m[ae]n|wom[ae]n|names?|victims?|patients?)\s+(?:(?:had|has|have|was|were|been)\s+)+"
    r"(?:entered|counted|registered|recorded|listed|reported)\s+(?:twice|as\s+two|(?:on|in)\s+(?:the\s+)?(?:lists?|registers?)\s+of\s+two)\b",
    re.IGNORECASE,
)
""" "One body had been entered twice": a slip of the count, and nobody more."""
_COUNTED_AS = re.compile(r"\b(?:counted|registered|listed)\s+as\s+\Z", re.IGNORECASE)
""" "One body had been counted as two"."""
_A_NUMBER_THAT = re.compile(r"a\s+number\s+(?:that|which)\b", re.IGNORECASE)
""" "412 troops were there, a number that had been kept back": the one told before."""
_MORE_THAN_TOLD = re.compile(
    r"\s+(?:more|fewer|less)\s+than\s+(?:(?!(?:minute|hour|day|week|month|year|decade)s?\b)[^.;,\d]){0,40}?\b(?:announced|known|reported|said|counted|acknowledged|admitted|thought|stated)\b",
    re.IGNORECASE,
)
""" "16 more than the military had last announced": a difference of counts."""
_PER = re.compile(r"\b(?:per|(?:in|for)\s+every)\s+\Z", re.IGNORECASE)
"""Before the base of a rate ("12 deaths per 100,000 residents")."""
_FAR_YEAR = re.compile(r"(?:21|22)\d\d\Z")
_BY_YEAR = re.compile(r"\b(?:by|until|before|after|through|year)\s+(?:the\s+year\s+)?\Z", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[789]|20)\d\d\Z")
_YEARS = re.compile(r"(?:1[789]|20)\d\d\s?(?:[-–—]|to|and)\s?(?:(?:1[789]|20)\d\d|\d\d)\Z")
_CLOCK = re.compile(r"[0-2]\d[0-5]\d\Z")
_HOURS = re.compile(r"\s*(?:hrs|hours)\b", re.IGNORECASE)
_SCORE = re.compile(
    r"\b(?:won|win|wins|beat|beats|lost|lose|loses|defeated|drew|draw|score[ds]?|lead|led|trail\w*|victory|defeat)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_HAVE = re.compile(r"\b(?:has|have|had|having|with)\s+\Z", re.IGNORECASE)
_NO_HARM = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:casualt\w+|deaths?|fatalit\w+|injur\w+|wounds?|victims?|people|survivors?|dead|wounded|damage|losses)\b",
    re.IGNORECASE,
)
_NO_ONE = re.compile(
    r"\s+(?:longer|doubt|matter|one\b|such|way|news\b|other|comment|reason|need|question|idea|sign|word|evidence|immediate|indication|traces?|shots?|plans?|information|clear|day|else\b|charges?|arrests?\s+(?:had|have)|motive|suspects?|choice|official|known|numbers?\b|figures?\b|count\b|tally|toll|total|breakdown|estimates?|explanation|"
    r"of\s+the\s+(?:most|few|first|largest|biggest|worst|main|best|oldest|greatest|country|nation|world))",
    re.IGNORECASE,
)
_NOT_GRAVE = re.compile(
    r"\s+(?:of\s+(?:the|their|his|her|its|those|these|them)\s+)?(?:[\w-]+\s+){0,2}?(?:injuries|wounds|injury)?\s*"
    r"(?:(?:was|were|is|are|be|appear(?:s|ed)?(?:\s+to\s+be)?)\s+)?(?:believed\s+to\s+be\s+|considered\s+|thought\s+to\s+be\s+)?"
    r"(?:life[-\s]threatening|seriously|critically|severely|gravely|badly|serious\b|critical\b|in\s+(?:[\w-]+\s+){0,3}?(?:danger|condition)\b)",
    re.IGNORECASE,
)
""" "None of their injuries were life-threatening": people were hurt."""
_GOT_AWAY = re.compile(
    r"\s+(?:of\s+(?:them|the\s+\w+)\s+)?(?:(?:have|has|had|was|were|could|did|is|are|been|not|able\s+to)\s+)*(?:g[eo]t(?:ten)?\s+away|escaped?|fled|flee|left|leave|returned|charged|named|identified)\b",
    re.IGNORECASE,
)
""" "Four attackers were killed and none had got away": nobody is counted."""
_AT_ONCE = re.compile(
    r"\s+(?:immediate|known|official)\s+(?:reports?\s+of\s+)?(?:casual|death|injur|fatal)", re.IGNORECASE
)
_PRONOUN = re.compile(r"\b(?:no|any|every|some|each|this|that|the|another|not|which|on|day)[\s-]+\Z", re.IGNORECASE)
_SUCH_A_ONE = re.compile(
    r"\b(?:an?|the|this|that|its|their)\s+(?:(?:even|far|much|slightly|still)\s+)?(?:\w{3,}(?:er|est)|first|second|third|last|next|big|large|small|new|old|previous|similar|main|same|different|strong|powerful|deadly|major|separate)\s+\Z",
    re.IGNORECASE,
)
""" "Five days after a stronger one killed 31": no number."""
_CALLED_RIGHT = re.compile(r"\s*(?:phone|call\w*|emergency|dispatch|operators?|tapes?|recordings?|lines?|center)")
_AGE_GOES_ON = re.compile(r"\s*(?:[,.;)]|and\b|to\b|years?\b)")
_OF_A_KIND = re.compile(r"-(?:car|coach|carriage|wagon|room|bed|stor(?:e)?y|seat|page)\b(?:\s+[a-z])")
""" "A 114-car train": how large it is, and nothing of what happened."""
_ENDS = re.compile(r"\s*(?:[,.;)—–]|-\s|\Z)")
_DIGITS = re.compile(r"\d+")
_TELEPHONE = re.compile(r"\d{3}[-–]\d{4}")
_AREA_CODE = re.compile(r"\(?\d{3}(?:[-.]|\)\s?)\Z")
_MORE_DIGITS = re.compile(r"[-.]\d{3}")
_STATE = re.compile(r"\b[A-Z]{2}\s\Z")
_TIED_RIGHT = re.compile(r"-\d+\b")
_TIED_LEFT = re.compile(r"\b\d+-\Z")
_OTHER_ONE = re.compile(r"\b(?:another|not|the\s+other)\s+\Z", re.IGNORECASE)
_OLD = re.compile(r"[-\s]years?[-\s]old\b", re.IGNORECASE)
_ITEM = re.compile(r"[.)][ \t]+[A-Z“\"(]")
_NUMBERED = re.compile(r"\.\s*\d")
_OF = re.compile(r"\s+of\b")
_ABOVE_OR_BELOW = re.compile(r"\b(?:below|above|to|sub)[\s-]+\Z", re.IGNORECASE)
_AGES_IN_WORDS = re.compile(r"\bage[sd]?\s+(?:[a-z]+,?\s+)?(?:and\s+)?\Z", re.IGNORECASE)
_APPOSED = re.compile(r"\s*,\s+(?:a|an|the|of|from|was|who)\s")
_AGED = re.compile(r"\b(?:aged?|age\s+of)\s+\Z", re.IGNORECASE)
_HARMED = re.compile(r"\s+(?:people\s+)?(?:shot|killed|dead|hurt|injured|wounded|stabbed|slain)\b", re.IGNORECASE)
"""After a headline's count: "4 shot in Gilpin Court" is no address."""
_CHANNEL = re.compile(r"\s+News\b")
_PICTURES = re.compile(r"\b(?:image|photo|picture|slide)\s+\d+\s+of\s+\Z", re.IGNORECASE)
_SO_OLD_BOTH = re.compile(
    r"\b(?:sisters|brothers|siblings|twins|cousins|sons|daughters|children|girls|boys|women|men)(?:\s+both)?\s+of\s+(?:[a-z]+|\d{1,2})\s+and\s+(?:[a-z]+|\d{1,2})(?=\s*[,.;:)])",
    re.IGNORECASE,
)


def _is_of_ages(text: str, start: int, end: int) -> bool:
    """Whether a number is one of two ages: "sisters of seven and nine"."""
    if " of " not in text[max(0, start - 24) : start]:
        return False
    found = _SO_OLD_BOTH.search(text, max(0, start - 40), min(len(text), end + 24))
    return found is not None and found.start() < start and end <= found.end()


_AGED_FROM = re.compile(
    r"\b(?:aged|ages)\s+(?:(?:between|from)\s+)?(?:[a-z]+|\d{1,3})\s+(?:and|to)\s+\Z", re.IGNORECASE
)
_AGES_FROM_TO = re.compile(r"(?:between\s+|from\s+)?\d{1,3}\s+(?:and|to)\s+\d{1,3}")
_WAS_AGED = re.compile(r"\b(?:who|he|she)\s+(?:was|is|turned)\s+\Z", re.IGNORECASE)
_IS = frozenset(("was", "is", "turned"))
_BEFORE_NAME = re.compile(r"\s+[A-Z][a-z]+\s+[A-Z]")
""" "Kills man, 18 Jose Estrada was …": an age at the end of a headline."""
_MAY = re.compile(r"\s+may\s+(?:be|have|not|still|also|yet|never|remain|already)\b")
""" "30 may be trapped": no day of a month."""
_PARTS = frozenset("a third|one third|third|a fourth|a fifth|a sixth|a quarter".split("|"))
_ORDINAL = re.compile(
    r",?\s+(?:[a-z-]+\s+){0,2}?(?:victim|person|man|woman|boy|girl|child|teen|teenager|officer|suspect|soldier|patient|passenger|student|worker)\b",
    re.IGNORECASE,
)
""" "A third, unidentified victim died": no share."""
_OF_SO_MANY = re.compile(r" / \d")
""" "Image 1 / 33"."""
_AS_MANY = re.compile(r"\s+as\s+(?:many|much|big|large|high|likely|often)\b", re.IGNORECASE)
""" "Half as many as a week ago": a multiple, and no share of anything."""
_TIMES_MORE = re.compile(r"\s+times\s+(?:the|as|more|higher|greater|larger|over|what|that)\b")
_NO_MORE = re.compile(r"\s+(?:more|fewer|less|higher|lower)\s+than\b")
_MORE = re.compile(r"\s+more\b", re.IGNORECASE)
_ONE_CASE = re.compile(r"\s+(?:incident|place|location|spot|scene|occasion|instance)\b", re.IGNORECASE)
_ONE_WAY = re.compile(r"[-‐‑](?:way|off|time|sided|man|woman|storey|story)\b")
""" "18 one-way attack drones": what sort they are."""
_ONE_TIME = re.compile(r"\s+(?:another|day|night|time|morning|afternoon|evening)\b(?!s)", re.IGNORECASE)


_RESOLUTION = re.compile(
    r"[2458]K\b(?=\s*(?:[.,;)]|\Z)|\s+(?:video|resolution|tv|television|display|screen|monitor|footage|at|and|or|camera|content)\b)",
    re.IGNORECASE,
)
""" "Video in 4K"."""
_FOR_RUNS = re.compile(r"(?<=taking )\d+ for \d+\b|(?<=took )\d+ for \d+\b|(?<=with )\d+ for \d+\b|\d+-for-\d+\b")
_OF_RUNS = re.compile(r"\b(?:taking|took|with) \d+ for \Z|\d-for-\Z")
""" "Taking 5 for 44": what a bowler did."""
_A_RACE = re.compile(r"\d+k\Z", re.IGNORECASE)
_RACE_LEFT = re.compile(r"\b(?:an?|the|annual|charity|this|his|her|their|first|fun)\s+\Z", re.IGNORECASE)
_RACE_RIGHT = re.compile(
    r"\s+(?:fun\s+)?(?:runs?|races?|walks?|course|runners?|event)\b|\s*(?:[.,;)]|\Z)|\s+(?:on|in|at|for|to|from|through|along|and|with|was|is|will)\b",
    re.IGNORECASE,
)
""" "Finished the 5K on Saturday": a race over so many kilometres."""
_OF_SO_OLD = re.compile(
    rf"\b(?:those|everyone|anyone|all|kids|under|persons|{'|'.join(sorted(one for one in words.PEOPLE if one.endswith(('s', 'men', 'children', 'people'))))})\s+(?:who\s+(?:are|were)\s+)?(?:aged\s+)?"
    r"(?:under|over|below|above|younger\s+than|older\s+than)\s+(?:the\s+age\s+of\s+)?\Z",
    re.IGNORECASE,
)
_SO_OLD_RIGHT = re.compile(
    r"\s*(?:[.,;)]|\Z)|\s+(?:and|or|in|who|are|were|is|was|have|had|with|at|to|can|will|should|must|from|on|by)\b"
)
""" "Children under 5 are most at risk": how old they are."""


def is_no_figure(text: str, number: Number) -> bool:
    """True for a number that counts nothing."""
    if number.qualifier == "vague" and _TIMES_MORE.match(text, number.core_end):
        return True
    if number.share and _AS_MANY.match(text, number.core_end):
        return True
    if number.share and _ORDINAL.match(text, number.core_end) and text[number.core : number.core_end].lower() in _PARTS:
        return True
    if number.qualifier == "unspecified" and _A_NUMBER_THAT.match(text, number.start):
        return True
    if number.share or number.money or number.qualifier in ("unspecified", "vague"):
        return False
    if _MORE_THAN_TOLD.match(text, number.core_end):
        return True
    core = text[number.core : number.core_end]
    low = core.lower()
    if len(core) > 3 and core[0] == "0" and core.isdigit():
        return True  # "train 08532": a number of a thing
    left, right = text[max(0, number.core - 44) : number.core], text[number.core_end : number.core_end + 44]
    if _AGES_FROM_TO.fullmatch(text, number.start, number.core_end) and _AGED.search(text, 0, number.start):
        return True  # "aged between 19 and 71"
    if _AGED_FROM.search(left) or _is_of_ages(text, number.core, number.core_end):
        return True  # "aged from five to 12", "sisters of seven and nine"
    if number.start < number.core and _SO_OLD_RIGHT.match(right) and _OF_SO_OLD.search(left):
        return True
    if _TWICE.match(right) or (low in ("one", "two", "1", "2") and _COUNTED_AS.search(left)):
        return True
    if not number.digits:
        return _is_no_count(low, left, right)
    if len(core) < 3 and left.rstrip(" \t")[-1:] in ("", "\n") and _ITEM.match(right):
        return True  # "3. Fifty-one people were wounded": the number of a paragraph
    if _FOR_RUNS.match(text, number.core) or _OF_RUNS.search(left):
        return True
    if not number.money and _RESOLUTION.match(text, number.core):
        return True
    if _A_RACE.match(core) and _RACE_LEFT.search(left) and _RACE_RIGHT.match(right):
        return True
    if _OF_A_KIND.match(right):
        return True
    if _COORDINATE.fullmatch(core) and _POLE.match(right):
        return True
    near, last = _last_word(left)
    if (not last.isalpha() or last in _OF_LINES) and _A_LINE.search(left):
        return True
    if _EMERGENCY.fullmatch(core) and ((_CALLED.search(left) and _DIALLED.match(right)) or _CALLED_RIGHT.match(right)):
        return True
    if (
        last in ("is", "was")
        and core.isdigit()
        and 0 < int(core) < 116
        and _WHO_IS.search(left)
        and _AGE_STANDS.match(right)
    ):
        return True
    of_so_old = last == "of" and core.isdigit() and 0 < int(core) < 116
    if of_so_old and (
        (_PERSON_OF.search(left) and _AGE_STANDS.match(right)) or (_A_SORT_OF.search(left) and _ENDS.match(right))
    ):
        return True
    if _YEARS_OLD.match(right) or (core.isdigit() and _AGE_GOES_ON.match(right) and _RANGING_AGES.search(left)):
        return True
    if last in _EACH and _EACH_AGED.search(left) and _ENDS.match(right) and core.isdigit() and int(core) < 116:
        return True
    if _YEARS.match(core) or (_YEAR.match(core) and not _counts_things(core, number, right)):
        return True
    if _FAR_YEAR.match(core) and _BY_YEAR.search(left):
        return True
    if _CLOCK.match(core) and _HOURS.match(right):
        return True
    if number.qualifier == "between":
        b = int(digits[-1]) if (digits := _DIGITS.findall(core)) else 0
        return (bool(_SCORE.search(left)) and b < 200) or bool(_TELEPHONE.fullmatch(core)) or bool(_LEFT.search(left))
    if last in _RATES and _PER.search(left) and (number.digits and number.best is not None and number.best >= 100):
        return True
    if (last in _TWO and _AGES.search(left)) or (near and _LEFT.search(left)):
        return True
    count = _APPOSED.match(right) or _HARMED.match(right) or _MAY.match(right)
    if not count and (_RIGHT_LOOSE.match(right) or _ADDRESS.match(right) or _SHOUTED_ADDRESS.match(right)):
        return True
    if (
        _OF_SO_MANY.match(right)
        or left.endswith(" / ")
        or _CHANNEL.match(right)
        or (last.endswith("of") and _PICTURES.search(left))
    ):
        return True
    if last in _IS and _WAS_AGED.search(left) and _AGE_GOES_ON.match(right) and core.isdigit() and int(core) < 116:
        return True
    if left.rstrip()[-1:] == "," and _KIN_LEFT.search(left) and _BEFORE_NAME.match(right):
        return True
    if (
        core.isdigit()
        and 0 < int(core) < 116
        and left.rstrip()[-1:] in _BEFORE_AGES
        and (_AGE_LEFT.search(left) or _KIN_LEFT.search(left))
        and _AGE_RIGHT.match(right)
    ):
        return True
    if (
        _AREA_CODE.search(left)
        or _MORE_DIGITS.match(right)
        or (len(core) == 5 and "," not in core and _STATE.search(left))
    ):
        return True
    return bool(
        _TIED_RIGHT.match(right)
        or (left.endswith("-") and _TIED_LEFT.search(left))
        or (set(core) == {"0"} and len(core) > 1)
    )


_LEFT_WORDS = frozenset(re.findall(r"[a-z]+", _LEFT.pattern.lower())) | {"nos", "hwy"}
"""Every word of `_LEFT`: a number right after another word is none of its kinds."""
_EACH, _RATES, _TWO = frozenset(("both", "each", "all")), frozenset(("per", "every")), frozenset(("and", "to"))
_BEFORE_AGES = (",", "(")


def _last_word(left: str) -> tuple[bool, str]:
    """Whether what stands before a number may be of `_LEFT`, and the last word before it, in lower case. Only a plain word after white space
    that none of its kinds has is surely none; the look is far cheaper than the pattern."""
    bare = left.rstrip()
    last = bare[max(bare.rfind(" "), bare.rfind("\n")) + 1 :].lower()
    return not last.isalpha() or last in _LEFT_WORDS or bare == last, last


_NEXT = re.compile(r"\s+(?P<next>[a-z]+)(?:\s+(?P<after>[a-z]+))?")


def _counts_things(core: str, number: Number, right: str) -> bool:
    """Whether four digits that look like a year count something: a noun of the lists follows ("1812 soldiers"), or bound words stand
    before ("more than 2000"); of years before this century's any plural does."""
    match = _NEXT.match(right)
    if match is None:
        return False
    near = [word for word in match.groups() if word]
    known = any(word in words.PEOPLE or (word.endswith("s") and word in _UNITS) for word in near)
    return known or (any(word.endswith("s") for word in near) and (number.start != number.core or core < "1900"))


_UNITS = frozenset(words.THINGS.values()) | frozenset(words.NOUN_MEASURES)


def _is_no_count(low: str, left: str, right: str) -> bool:
    """Of number words: "no longer", "one another", "two nights ago"; and ages in words."""
    if low in ("no", "one", "no one", "nobody", "none") and _NO_ONE.match(right) and not _AT_ONCE.match(right):
        return True
    if low == "one" and _ONE_WAY.match(right):
        return True
    if low == "no" and _HAVE.search(left) and not _NO_HARM.match(right):
        return True  # "the victims have no ties to the suspects"
    if low in ("none", "no one", "nobody", "neither") and _GOT_AWAY.match(right):
        return True
    if low in ("no", "none", "no one", "nobody", "neither") and _NOT_GRAVE.match(right):
        return True
    if low == "one" and _ONE_CASE.match(right):
        return True
    if low == "one" and ((_PRONOUN.search(left) and not _OTHER_ONE.search(left)) or _SUCH_A_ONE.search(left)):
        return True
    if _OLD.match(right) or _AGED.search(left):
        return True
    if _TIMES_MORE.match(right) or (low in ("no", "one") and _NO_MORE.match(right)):
        return True
    if low == "not one" and _MORE.match(right):
        return True  # "there is one death and not one more"
    if low == "zero" and _ABOVE_OR_BELOW.search(left):
        return True  # "31 degrees below zero"
    if low == "no" and _NUMBERED.match(right):
        return True
    if low == "neither" and not _OF.match(right):
        return True
    if _AGES_IN_WORDS.search(left):
        return True
    if low in _AGES_TOLD and (
        (_WHO_IS.search(left) and _AGE_STANDS.match(right))
        or (_PERSON_OF.search(left) and _AGE_STANDS.match(right))
        or (_WAS_AGED.search(left) and _ENDS.match(right))
    ):
        return True  # "a girl of six has died", "the son, who is eight, was hurt", "he was nineteen"
    spoken = low in ("one", "two", "three") and _ONE_TIME.match(right)
    return bool(spoken)


_AGES_TOLD = frozenset((*UNITS, *TENS)) - {"one", "a", "an", "no", "zero"}


_NAME_BEFORE = re.compile(r"(?P<word>[A-Z][\w’&.-]*)\s+\Z")


def is_a_programme(text: str, start: int, number: Number) -> bool:
    """Whether digits and a length of time are a name ("told CBS's 60 Minutes")."""
    told = number.digits and _A_PROGRAMME.match(text, number.end) is not None
    return told and _PLAIN_WORDS.search(text, start, number.start) is not None


_A_PROGRAMME = re.compile(r"\s+(?:Minutes|Hours|Days)\b")
_PLAIN_WORDS = re.compile(r"\b[a-z]{3,}\s+(?:[a-z]+\s+)*?(?:[A-Z]+'s\s+)?\Z")
""" "He told CBS's 60 Minutes", in a sentence that is not all in capitals: a name."""


_DASH = re.compile(r"\s+[-|–—]\s")
"""After a channel's number, in a headline: "Action News 5 - Hale"."""
_NAME_AFTER = re.compile(r"\s+(?P<word>[A-Z][a-z]+)\b")


def is_of_a_name(text: str, start: int, number: Number, known: bool) -> bool:
    """Whether digits are of a name ("Windows 10", "Fox 2 News"): a capitalised word stands right before them, inside a sentence
    that is not all in capitals, and no noun that can be counted (`known`) after them, or a capitalised word that is none."""
    if known and not _NAME_AFTER.match(text, number.end) and not _DASH.match(text, number.end):
        return False
    if not number.digits or number.share or number.money or number.start != number.core:
        return False
    match = _NAME_BEFORE.search(text, max(start, number.core - 24), number.core)
    if match is None or match.start() <= start:
        return False
    around = text[start : number.core]
    return any(letter.islower() for letter in around)
