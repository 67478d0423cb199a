"""What a number measures, by the words around it: killed, injured, launched, damaged …

Rules, in order:
1. A currency or a unit that is its own measure (hours, acres, kilometres) settles it.
2. The counted noun's own measure ("casualties", "injured Americans"); a predicate of several words right after people ("lost
   their homes", "were taken to hospital").
3. The sentence's subject where the number stands or moves ("the death toll rose to 34"); the verb or deed right before it
   ("killed 12", "the withdrawal of 200"); people whom those who speak "lost".
4. The words after it ("were killed"), an aside skipped; then a verb or noun further left.

A verb of hitting ("shot") is told apart, since it says nothing of who died. It doesn't say who or what is counted (`counted`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extract.figures.counted import Counted, counted_after
from onrecord.extract.figures.drafts import OF_PEOPLE, Draft
from onrecord.extract.figures.toldafter import DOWN, STOPS, TO_DEATH, predicate, told_after
from onrecord.lang import measures as words
from onrecord.lang.numbers import UNITS
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

REACH_LEFT = 4
"""Tokens before the number in which its verb is looked for: "killing at least an estimated" is three."""


REACH_NOMINAL = 9
"""Tokens before the number in which a toll is looked for: "the death toll from the quake had by Monday risen to"."""


def measure_of(
    document: Document,
    sentence: Sentence,
    number: Number,
    counted: Counted,
    before: Draft | None,
    limit: int,
    in_run: bool,
) -> tuple[str, bool]:
    """The measure that the words tell (rule 3), "" when none does; whether it is a verb of hitting that told it."""
    if number.money:
        return "money", False
    if number.share and _CONTAINING.search(document.text, max(sentence.start, number.start - 24), number.start):
        return "containment", False
    if counted.unit in words.UNIT_MEASURES:
        return words.UNIT_MEASURES[counted.unit], False
    if counted.unit in ("people", "") and OF_THE_LAW.match(document.text, number.end):
        return "other" if counted.unit else "", False
    if meant_for(document.text, number.start) or _WHO_LIVE.match(document.text, counted.end):
        return "other", False
    if counted.head in ("bodies", "remains") and _IDENTIFIED.match(document.text, counted.end):
        return "other", False  # "27 bodies have been formally identified": not how many died
    if (those := _THE_NUMBER.match(document.text, number.end)) is not None:
        return "detained" if those["what"].lower() == "held" else words.PASSIVE.get(
            those["what"].lower(), "killed"
        ), False
    if counted.unit.partition(" per ")[0] in _COINS:
        return "money", False  # "14 cents a share"
    if _SICKENING.search(document.text, max(sentence.start, number.start - 24), number.start) and not _POISONS.search(
        document.text, sentence.start, sentence.end
    ):
        return "other", False  # an outbreak's cases are nobody's injury
    if _LED_BY.search(document.text, max(sentence.start, number.start - 60), number.start):
        return "other", False
    if (
        counted.unit == "people"
        and _SENTENCING.search(document.text, max(sentence.start, number.start - 24), number.start)
        and (
            _JAILING.search(document.text, max(sentence.start, number.start - 24), number.start)
            or _TO_PRISON.match(document.text, counted.end or number.end)
        )
    ):
        return "detained", False
    if counted.attribute:
        return _magnitude(document, number) or "other", False
    end = counted.end or number.end
    if counted.head == "reports" and number.high != 0:
        return "other", False  # "five reports of people shot"
    if counted.head in words.PERSONNEL and _AT_WORK.match(document.text, end):
        return "personnel", False
    if number.high == 0 and _DEED.match(document.text, number.end):
        return "other", False  # "nobody was executed": of how they died, and no toll
    if number.high == 0 and (told := _NO_REPORTS.match(document.text, number.end)):
        return words.NOUN_MEASURES[told.group("noun").lower()], False
    if counted.unit not in ("people", "") and (
        _BROUGHT_DOWN.match(document.text, end)
        or _BRINGING_DOWN.search(document.text, max(sentence.start, number.start - 24), number.start)
    ):
        return "intercepted", False
    if _ELIMINATED.match(document.text, end) and (
        counted.head in words.COMBATANTS or counted.unit in words.NOT_ALIVE | words.ARMS
    ):
        return ("killed" if counted.unit == "people" else "destroyed"), False
    if (counted.head in words.COMBATANTS or counted.unit in words.NOT_ALIVE | words.ARMS) and _ELIMINATING.search(
        document.text, max(sentence.start, number.start - 40), number.start
    ):
        return ("killed" if counted.unit == "people" else "destroyed"), False
    if _NONE_OF.search(document.text, max(sentence.start, number.start - 24), number.start):
        return "other", False  # "none of the nine has died"
    if _OF_HURT_WHO_DIED.match(document.text, number.end):
        return "killed", False  # "three of the wounded died"
    if counted.unit in ("people", "") and (those := _OF_OTHERS_HARMED.match(document.text, number.end)) is not None:
        return words.PASSIVE[those["what"].lower()], False
    if counted.unit == "people" and (who := _WHO_WERE.match(document.text, end)) is not None:
        return words.PASSIVE[who["what"].lower()], False
    if counted.unit in words.NOT_ALIVE and _BURIED.match(document.text, end):
        return "damaged", False
    if counted.unit in words.NOT_ALIVE and predicate(document.text[end:limit]) == "destroyed":
        return "destroyed", False
    if counted.unit in ("people", "") and (
        _IS_HELD.match(document.text, end)
        or _HOLDING.search(document.text, max(sentence.start, number.start - 60), number.start)
    ):
        return "detained", False
    if _TO_EVACUATE.search(document.text, max(sentence.start, number.start - 60), number.start) or _UNDER_ORDERS.match(
        document.text, end
    ):
        return "evacuated", False
    if counted.head in _HELD and (
        _LET_GO.match(document.text, end)
        or _LETTING_GO.search(document.text, max(sentence.start, number.start - 24), number.start)
    ):
        return "rescued", False
    measure = words.NOUN_MEASURES.get(counted.head, "") or counted.state
    if not measure and _are_ill(document, number, counted, end, limit):
        return "other", False  # "treated 1,050 patients with cholera": ill, and not hurt
    if counted.head in ("patients", "patient") and _TAKEN_IN.search(
        document.text, max(sentence.start, number.start - 24), number.start
    ):
        return "injured", False
    if (
        counted.unit in ("people", "")
        and _UNWELL.match(document.text, end)
        and _MADE.search(document.text, max(sentence.start, number.start - 40), number.start)
    ):
        return "injured", False
    if of_us(document, sentence, number, counted):
        return "killed", False
    if (counted.unit in ("people", "") or not counted.listed) and not measure:
        others = _OTHERS.match(document.text, end) if not counted.unit else None
        after = others.end() if others else end
        body = _OF_A_BODY.match(document.text, after, limit) if counted.unit else None
        if (sheltered := _SHELTERED.match(document.text, after)) is not None:
            return ("evacuated" if sheltered["taken"] else "displaced"), False
        measure = predicate(document.text[after:limit]) or (
            predicate(document.text[body.end() : limit]) if body else ""
        )
        if measure:
            # "sent nine people to hospitals" tells of all who were hit; "were taken to a hospital", of those who lived
            return measure, measure == "injured" and document.text[end:limit].lstrip()[:3].lower() == "to "
    measure = measure or _magnitude(document, number) or _headed(document, sentence, number, before)
    measure = measure or _number_of(document, sentence, number)
    if not _ATTEMPTS.match(document.text, number.end):
        measure = measure or _governed(document, sentence, number)
    if (
        measure == "targeted"
        and counted.unit == "people"
        and _A_PROGRAMME.search(document.text, sentence.start, number.start)
    ):
        return "other", False  # "a vaccination campaign that targets 1.1 million people"
    if (
        measure == "detained"
        and counted.unit not in ("people", "")
        and _SEIZED.search(document.text, max(sentence.start, number.start - 12), number.start)
    ):
        return "other", False  # "seized two rifles"
    if (
        not measure
        and counted.unit == "people"
        and counted.head not in words.NOUN_MEASURES
        and _PULLED.search(document.text, max(sentence.start, number.start - 14), number.start)
        and _FROM_THE.match(document.text, end)
    ):
        return "rescued", False  # "pulled 63 migrants from the water"
    if (
        not measure
        and counted.unit in ("people", "")
        and not number.share
        and _CROWD_OF.search(document.text, max(sentence.start, number.start - 60), number.start)
    ):
        return "present", False  # "drew more than 100,000 people", "put attendance at 275,000"
    if not measure and counted.unit in ("people", ""):
        measure = of_those(document.text, number.start)
    if not measure and counted.unit == "people" and (told := _AND_ONE.match(document.text, end)) is not None:
        measure = words.PASSIVE[told["what"].lower()]
    if measure:
        hit = measure == "injured" and bool(_HIT_BEFORE.search(document.text, max(0, number.start - 12), number.start))
        return measure, hit
    has_noun = bool(counted.unit) or in_run or number.share
    measure, hit = told_after(document, end, limit, sentence.end, has_noun)
    if measure == "hit" and counted.unit == "people" and not _STRUCK.search(document.text, end, limit):
        measure, hit = "", False  # people who find "that sleep fell" are not hit
    if measure == "destroyed" and counted.unit in ("people", "") and _COLLAPSED.search(document.text, end, limit):
        measure = ""  # who collapses need not die
    if measure in ("", "present") and is_aboard(document, sentence, number, counted):
        return "present", False
    arms = counted.unit in words.ARMS or (in_run and before is not None and before.counted.unit in words.ARMS)
    if (arms or _is_of_bombs(counted)) and _DUD.match(document.text, end, limit):
        return "failed", False
    if arms and _GOT_THERE.match(document.text, end):
        return "hit", False
    counts = counted.unit == "people" or counted.unit in words.ARMS
    if not measure and (counts or not _ATTEMPTS.match(document.text, number.end)):
        measure = _before(document, sentence, number.start, counted.head in ("lives", "life"))
        hit = bool(_HIT_BEFORE.search(document.text, max(0, number.start - 30), number.start))
    return measure, hit


_NONE_OF = re.compile(
    r"\b(?:none|neither|nobody|no\s+one|not\s+one)\s+of\s+(?:(?:the|these|those|its|their)\s+)?(?:other\s+)?\Z",
    re.IGNORECASE,
)
_OF_OTHERS_HARMED = re.compile(
    r"\s+of\s+(?:the|those)\s+(?:people\s+)?(?:rescued|evacuated|saved|found|on\s+board|aboard|freed|released)\s+(?:(?:are|were|is|was|had|have|been)\s+)+(?P<what>injured|hurt|wounded|dead|killed)\b",
    re.IGNORECASE,
)
""" "Seven of those rescued are injured"."""
_WHO_WERE = re.compile(
    r"(?:\s+(?:of|from|at)\s+[^,.;:\d]{2,50})?,\s+who\s+(?:(?:had|have|were|was|been|both|all)\s+)+(?P<what>killed|injured|wounded|hurt|missing)\b",
    re.IGNORECASE,
)
""" "Two nurses of St Brendan's Hospital, who were killed by the last shells"."""
_BURIED = re.compile(
    r"\s+(?:(?:have|has|had|been|are|were|is|was|lie|lay)\s+)*(?:buried|(?:under|beneath)\s+(?:the\s+)?(?:mud|rubble|earth|debris|snow|water|lava|ash))\b",
    re.IGNORECASE,
)
""" "41 houses buried", "some 30 houses are under the mud"."""


def of_us(document: Document, sentence: Sentence, number: Number, counted: Counted) -> bool:
    """ "We lost one patient", "I have lost two brothers", "the army lost twelve soldiers": they died."""
    if _TO_OTHERS.match(document.text, counted.end):
        return False  # "we have lost 40 nurses to better-paid jobs"
    before = document.text[max(sentence.start, number.start - 24) : number.start]
    ours = counted.unit == "people" and counted.head not in _NOT_DEAD and _WE_LOST.search(before) is not None
    return ours or (counted.head in words.COMBATANTS - {"members"} and _LOST.search(before) is not None)


_WE_LOST = re.compile(r"\b(?:we|I|they)(?:['’]ve|\s+have|\s+had|\s+also|\s+just)*\s+lost\s+\Z", re.IGNORECASE)
_LOST = re.compile(r"\b(?:lost|losing)\s+\Z", re.IGNORECASE)
_NOT_DEAD = frozenset(
    "subscribers members customers voters clients users players supporters fans followers employees staff workers".split()
)
"""Whom a company, a club or a party loses."""
_TO_OTHERS = re.compile(r"[^.;,]{0,30}\bto\b")
_OF_A_BODY = re.compile(r"\s+of\s+(?:[\w’'-]+\s+){1,6}?(?=(?:has\s+|have\s+|had\s+)?lost\s+(?:his|her|their)\s)")
""" "One member of the Defence and Security Forces lost his life"."""


def _are_ill(document: Document, number: Number, counted: Counted, end: int, limit: int) -> bool:
    """Whether people are told to be ill, and not to have died of it."""
    of_them = counted.head in ("patients", "patient") and _ILL.search(document.text, number.start, end) is not None
    ill = of_them or _ILL.search(document.text, end, limit) is not None
    return ill and _DEADLY_TOO.search(document.text, end, limit) is None


_SICKENING = re.compile(r"\bsicken(?:s|ed|ing)\s+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE)
_POISONS = re.compile(
    r"\b(?:gas|gases|chlorine|ammonia|monoxide|chemicals?|toxic|fumes|smoke|vapou?rs?|leaks?|spills?|pesticides?|acid|poison\w*|methanol|radiation)\b",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"\b(?:who|that|which)\s+(?:[a-z]+\s+){0,2}?(?:led|guided|headed|joined|left|organi[sz]ed|accompanied|commanded)\s+(?:the|an?|his|her|their)\s+(?:[a-z]+\s+)?(?:group|party|team|crew|unit|band)\s+of\s+\Z",
    re.IGNORECASE,
)
""" "The guide who led the group of six was killed": he was, and not six."""
_SENTENCING = re.compile(
    r"\b(?:sentence[sd]?|sentencing|jail(?:s|ed|ing)?|imprison(?:s|ed|ing)?)\s+(?:all\s+|another\s+)?\Z", re.IGNORECASE
)
_JAILING = re.compile(r"\b(?:jail|imprison)\w*\s+(?:all\s+|another\s+)?\Z", re.IGNORECASE)
_TO_PRISON = re.compile(r"[^.;]{0,40}?\bto\s+(?:[\w-]+\s+){0,5}?(?:years?|months?|life|prison|jail)\b", re.IGNORECASE)
""" "Sentenced eight men to between 11 and 16 years in prison"."""


_AND_ONE = re.compile(
    r"(?:\s+of\s+[^,.;:\d]{1,40}?)?(?:,\s+[^,.;:]{1,50}?){0,4},?\s+and\s+(?:an?|one)\s+(?:[\w-]+\s+){1,4}?(?:had|have|has|were|was)\s+(?:been\s+)?"
    r"(?P<what>killed|injured|wounded|hurt|arrested|detained|missing|rescued|evacuated)\b",
    re.IGNORECASE,
)
""" "Four miners, two members of the crew and a guard had been killed"."""


def of_those(text: str, start: int) -> str:
    """What befell those whom a count at `start` is told to be among: "The dead included four children"."""
    told = _THOSE_INCLUDED.search(text, max(0, start - 60), start)
    return "" if told is None else words.NOUN_MEASURES.get(told["what"].lower()) or words.PASSIVE[told["what"].lower()]


_THOSE_INCLUDED = re.compile(
    r"\b(?:the|those)\s+(?P<what>dead|deceased|killed|wounded|injured|hurt|missing|fatalities|detained|arrested|displaced|evacuated|rescued)\b[^.;,\d]{0,24}?\s+(?:include[sd]?|were|are|is)\s+\Z",
    re.IGNORECASE,
)


def is_aboard(document: Document, sentence: Sentence, number: Number, counted: Counted) -> bool:
    """ "149 people on board", "carrying 149 passengers", "the manifest listed 149 people": who is in a vessel or vehicle."""
    text, end = document.text, counted.end or number.end
    if counted.unit not in ("people", "") or number.share:
        return False
    if _ABOARD.match(text, end) or (not counted.unit and _ABOARD_BARE.match(text, end)):
        return True
    if counted.head in ("passengers", "crew") and _WITH.search(
        text, max(sentence.start, number.start - 6), number.start
    ):
        return True  # "a Boeing 737 with 162 passengers"
    return counted.unit == "people" and bool(
        _CARRYING.search(text, max(sentence.start, number.start - 60), number.start)
    )


_ABOARD = re.compile(
    r"(?:\s+and\s+[a-z]+)?(?:\s+(?:who|that|are|were|was|is|be|been|being|have|has|had|crammed|packed|crowded|travell?ing|believed|thought|said|to|still|also|already|[a-z]+ly)){0,5}"
    r"\s+(?:on\s?board|aboard|on\s+(?:the|an?)\s+(?:[\w-]+\s+){0,2}?(?:MV|MS|SS|HMS|USS|ship|ferry|boat|vessel|bus|train|plane|aircraft|flight|jet|helicopter)\b)",
)
_ABOARD_BARE = re.compile(r"\s+(?:were\s+|are\s+)?(?:on\s?board|aboard)\b")
_CARRYING = re.compile(
    r"\b(?:carrying|carried|carries|(?:was|were|is|are)\s+(?:taking|bringing)|(?:manifest|passenger\s+list|list\s+of\s+passengers)\b[^.;]{0,30}?\b(?:listed|lists|listing|named|names|showed|shows|counted|gave|gives|had|of))\s+\Z",
    re.IGNORECASE,
)
_WITH = re.compile(r"\bwith\s+\Z", re.IGNORECASE)
_GOT_THERE = re.compile(
    r"\s+(?:(?:have|has|had)\s+)?(?:reached|got\s+through|broke\s+through|broken\s+through|penetrated|made\s+it\s+(?:through|to)|(?:slammed|crashed|smashed|ploughed|plowed)\s+into)\b",
    re.IGNORECASE,
)
""" "Eight drones reached the plant"."""


_ELIMINATED = re.compile(
    r"(?:\s+and\s+[\w.,]+\s+(?:[a-z-]+\s+){1,3}?)?\s*(?:(?:have|has|had|were|was|been)\s+)+(?:eliminated|liquidated)\b",
    re.IGNORECASE,
)
""" "Up to 40 mercenaries and 12 boats were eliminated"."""
_IDENTIFIED = re.compile(
    r"\s+(?:(?:have|has|had|were|are|been|now|so\s+far|already|also)\s+)+(?:(?:formally|positively|officially|successfully)\s+)?(?:identified|claimed|named|buried|handed\s+over|returned|released|examined|repatriated)\b",
    re.IGNORECASE,
)
_DISEASE = "|".join(sorted(words.DISEASES))
_ILL = re.compile(
    rf"\b(?:with|for|of|from)\s+(?:(?:suspected|confirmed|severe|acute|symptoms\s+of|cases\s+of)\s+)*(?:{_DISEASE})\b|\b(?:{_DISEASE})\s+(?:patients?|sufferers?|cases?)\b",
    re.IGNORECASE,
)
_DEADLY_TOO = re.compile(r"\b(?:died|dead|killed|deaths?|perished|succumbed)\b", re.IGNORECASE)
_ELIMINATING = re.compile(
    r"\b(?:eliminat|neutrali[sz]|liquidat)(?:ed|ing|es)\s+(?:(?:up|to|at|least|some|about|around|more|than|over|nearly|almost|another|further|a|total|of|the)\s+)*\Z",
    re.IGNORECASE,
)
""" "Eliminated up to 250 servicemen"."""
_SHELTERED = re.compile(
    r"\s+(?:(?P<taken>(?:(?:have|has|had|were|was|are|been|being)\s+)+(?:taken|moved|brought|bused|driven|transferred)\s+to)|(?:living\s+|staying\s+)?in)\s+[\d,]+\s+"
    r"(?:[a-z]+\s+){0,2}?(?:shelters|pagodas|temples|(?:evacuation|reception|relief|displacement)\s+(?:cent(?:re|er)s|sites|camps))\b(?!\s+(?:were|was|are|have|had|died)\b)"
)
""" "14,500 people had been taken to 38 shelters", "18,600 people in 44 shelters"."""
_TAKEN_IN = re.compile(r"\b(?:received|took\s+in|taken\s+in|admitted|treating|treated|treats)\s+\Z", re.IGNORECASE)
""" "The hospital received 11 patients from the mall"."""
_MEANT_FOR = re.compile(
    r"\b(?:launchers?|kits?|room|space|beds?|berths?|seats?|places|capacity|designed|built|meant)\s+for\s+(?:up\s+to\s+|some\s+|about\s+|at\s+least\s+)?\Z|\bfamilies\s+of\s+\Z",
    re.IGNORECASE,
)
_WHO_LIVE = re.compile(
    r"\s+(?:(?:who|that)\s+)?(?:live|lives|lived|living|reside|resided)\s+(?:in|on|along|near|within|under)\b"
)
""" "9,800 people live in the villages that were hit hardest": no one of them need have been hit."""


def meant_for(text: str, start: int) -> bool:
    """Whether so many are only what something is for: "a launcher for 12 rockets", "trauma kits for 200 patients", "paid the families of 19 victims"."""
    return _MEANT_FOR.search(text, max(0, start - 40), start) is not None


OF_THE_LAW = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:(?:were|was|are|is|have|has|had|been|being|to|be)\s+)*(?:charged|indicted|sued|convicted|sentenced|arraigned|acquitted|accused)\b",
    re.IGNORECASE,
)
""" "Three charged in shooting that left a teenager dead": of what becomes of them, and not of the dead."""
_MADE = re.compile(
    r"\b(?:made|makes|making|left|leaves|leaving|turned|fell|falling|fallen)\s+(?:(?:at|least|more|than|some|about|around|over|nearly|almost|another|up|to|as|many)\s+)*\Z",
    re.IGNORECASE,
)
_UNWELL = re.compile(r"\s+(?:others?\s+)?(?:[a-z]+ly\s+)?(?:ill|sick|unwell|nauseous)\b", re.IGNORECASE)
""" "Killed six people and made 1,480 ill"."""
_DEED = re.compile(
    r"\s+(?:(?:people|civilians|prisoners|soldiers|one)\s+)?(?:(?:was|were|has|have|had|been|is|are)\s+)+(?:executed|murdered|assassinated|massacred|beheaded|lynched|butchered|slaughtered)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\s+(?:others?|more)\b(?!\s+than\b)", re.IGNORECASE)
_OF_HURT_WHO_DIED = re.compile(
    r"\s+of\s+(?:the|those)\s+(?:[\w-]+\s+){0,2}?(?:wounded|injured|hurt|victims|patients|missing)\s+(?:(?:have|has|had|since|later|also|then|been|were|was)\s+)*(?:died|succumbed|passed\s+away|perished|found\s+dead)\b",
    re.IGNORECASE,
)
_PULLED = re.compile(r"\b(?:pull|pluck|haul|winch|lift)(?:ed|ing)\s+\Z", re.IGNORECASE)
_FROM_THE = re.compile(
    r"(?:\s+alive)?\s+from\s+(?:the\s+|an?\s+|its\s+)?(?:[\w-]+\s+){0,2}?(?:water|waters|sea|river|lake|rubble|wreckage|debris|ruins|flood|floods|floodwaters|wreck|building|roof|rooftops?|boat|dinghy|mud|house|homes?|car|bus|train)\b",
    re.IGNORECASE,
)
_A_PROGRAMME = re.compile(
    r"\b(?:vaccinat\w+|immuni[sz]ation|vaccines?|campaigns?|programmes?|programs?|schemes?|projects?|appeals?|aid|assistance|distributions?|plans?|interventions?|initiatives?|drives?|response)\b"
    r"[^.;]{0,60}\btarget(?:s|ed|ing)\b",
    re.IGNORECASE,
)
_CROWD_OF = re.compile(
    r"\b(?:(?:rally|protest|march|demonstration|gathering|vigil|funeral|event|procession|concert|pilgrimage)s?\b[^.;]{0,30}\b(?:drew|draws|drawn|drawing|attract(?:ed|s|ing)|brought\s+(?:together|out))"
    r"|(?:put|puts|estimated|estimates|gave|set)\s+(?:the\s+)?(?:attendance|turnout|crowd|numbers?\s+of\s+(?:protesters|demonstrators|participants))\s+at"
    r"|attendance\s+(?:of|at|was|reached|exceeded))\s+(?:(?:between|an?|the|estimated|some|about|around|nearly|almost|more|than|over|at|least|up|to|as|many)\s+)*\Z",
    re.IGNORECASE,
)
_SEIZED = re.compile(r"\bseiz(?:ed|es|ing)\s+\Z", re.IGNORECASE)
_IS_HELD = re.compile(
    r"\s+(?:others?\s+)?(?:(?:are|were|was|is|being|been|have|has|had|still|also|now)\s+)+held\b(?!\s+(?:up|back|talks?|to|at\s+(?:gun|knife)point))"
    r"|\s+held\s+(?:over|for|after|on\s+suspicion|without\s+bail|in\s+(?:custody|jail|connection))\b|\s+held\s*(?:[.;]|\Z)",
    re.IGNORECASE,
)
""" "Nineteen migrants were held", "Two held over blast"."""
_HOLDING = re.compile(
    r"\b(?:police|gardai|authorities|officers|agents|troops|soldiers|prosecutors|kidnappers|rebels|gunmen)\s+(?:[a-z]+\s+){0,2}?(?:held|holding|hold)\s+\Z",
    re.IGNORECASE,
)
_TO_EVACUATE = re.compile(
    r"\bevacuation\s+(?:orders?|notices?)\b[^.;\d]{0,30}?\b(?:cover(?:s|ed|ing)?|affect(?:s|ed|ing)?|for|issued\s+to|includ(?:es?|ed|ing))\s+\Z",
    re.IGNORECASE,
)
_UNDER_ORDERS = re.compile(
    r"\s+(?:(?:are|were|was|is|remain|remained|still|now|placed|put|been|have|had)\s+)*under\s+(?:mandatory\s+|an?\s+)*evacuation\s+(?:orders?|notices?)\b",
    re.IGNORECASE,
)
_HELD = frozenset("hostage hostages captive captives prisoners detainees".split())
_LETTING_GO = re.compile(
    r"\b(?:release[sd]?|releasing|free[sd]|freeing|let\s+go)\s+(?:all\s+|another\s+)?\Z", re.IGNORECASE
)
_CONTAINING = re.compile(r"\bcontain(?:ed|ing)\s+\Z", re.IGNORECASE)
""" "Crews had contained 35 percent of the fire"."""
_LET_GO = re.compile(
    r"\s+(?:(?:was|were|have|has|had|been|are|all|then|later)\s+)*(?:freed|released|rescued)\b", re.IGNORECASE
)
_COINS = frozenset(unit for unit, measure in words.UNIT_MEASURES.items() if measure == "money")
_COLLAPSED = re.compile(r"\bcollapsed\b", re.IGNORECASE)
_STRUCK = re.compile(r"\b(?:hit|struck)\b", re.IGNORECASE)
_ATTEMPTS = re.compile(r"\s*(?:-?\s?(?:of|for)\s?-?)\s*\d+\b(?!\s+(?:people|men|women|victims))", re.IGNORECASE)
"""After the goals of so many throws ("shot 9 of 14 from the field"), which hit nobody."""
_NO_REPORTS = re.compile(
    r"\s+(?:further\s+|other\s+|confirmed\s+)?(?:reports?|word|signs?)\s+of\s+(?:any\s+)?(?:[\w-]+\s+){0,2}?(?P<noun>casualties|deaths|fatalities|injuries)\b",
    re.IGNORECASE,
)
""" "No reports of injuries"; "no immediate reports" leaves it open."""


_BROUGHT_DOWN = re.compile(
    r"\s+(?:(?:were|was|are|have\s+been|had\s+been)\s+)?(?:shot|brought|knocked|taken)\s+down\b", re.IGNORECASE
)


_BRINGING_DOWN = re.compile(
    r"\b(?:shot|shoots|shooting|brought|bringing|knocked|took)\s+down\s+(?:all\s+)?\Z", re.IGNORECASE
)


_HIT_BEFORE = re.compile(
    r"\b(?:shot|shooting|shoots|hit|hitting|hits|struck|striking)\s+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE
)


def measure_of_unit(document: Document, sentence: Sentence, number: Number, counted: Counted) -> str:
    """The measure that the unit alone tells: arms in flight, happenings, people who are somewhere, people at work."""
    if counted.unit in words.HAPPENINGS and number.qualifier == "vague":
        return "incidents"
    if counted.unit in words.ARMS and _in_flight(document, sentence):
        return "launched"
    if _is_of_bombs(counted) and (
        _DROPPED.match(document.text, counted.end)
        or _DROPS.search(document.text, max(sentence.start, number.start - 30), number.start)
    ):
        return "launched"
    if counted.unit == "people" and counted.head in words.PERSONNEL:
        at_work = _AT_WORK.match(document.text, counted.end)
        return (
            "personnel"
            if at_work or (counted.head == "personnel" and not counted.somewhere)
            else "present"
            if counted.somewhere
            else ""
        )
    if _INHABITED.search(document.text, max(sentence.start, number.start - 30), number.start):
        return ""
    if number.share or _BEFELL_THEM.search(document.text, max(sentence.start, number.start - 24), number.start):
        return ""
    return "present" if counted.unit == "people" and counted.somewhere else ""


_BEFELL_THEM = re.compile(
    r"\b(?:sicken|infect|affect|test|poll|survey|vaccinat|inoculat|employ|serv|cover|represent|benefit|help|reach|interview|insur)(?:ed|es|ing|s)?\s+\Z",
    re.IGNORECASE,
)
"""Verbs before people that say no more of where they are: "sickened 104 people in 14 states"."""
_INHABITED = re.compile(
    r"\b(?:cit(?:y|ies)|towns?|villages?|hamlets?|islands?|countr(?:y|ies)|nations?|states?|regions?|provinces?|districts?|count(?:y|ies)|municipalit(?:y|ies)|communit(?:y|ies)|suburbs?|settlements?|capital|metropolis|population|home)\s+(?:of|to)\s+\Z",
    re.IGNORECASE,
)
""" "A city of some 200,000 people in the wine country": who lives there, not who is where something happened."""


_AT_WORK = re.compile(
    r"\s+(?:(?:is|are|was|were|have\s+been|had\s+been|remain|now|still|currently)\s+)*(?:assigned|battling|fighting|working|on\s+scene|on\s+the\s+(?:scene|fire|ground|line)|responding|engaged|committed|tackling|deployed\s+to\s+(?:fight|battle))\b",
    re.IGNORECASE,
)
"""What people who were sent to deal with something do."""


def brought_down(document: Document, sentence: Sentence, number: Number, counted: Counted) -> bool:
    """Whether arms that are told to be destroyed are so in flight: "Air defences destroyed 43 of 51 drones"."""
    return counted.unit in words.ARMS and _DEFENCES.search(document.text, sentence.start, number.start) is not None


_DEFENCES = re.compile(r"\b(?:air[\s-]+defen[cs]e|anti-?aircraft|anti-?missile|interceptor)", re.IGNORECASE)


def is_level(document: Document, number: Number) -> bool:
    """ "Hit a record 51,000": a level is reached, and nothing struck."""
    return _A_RECORD.search(document.text, max(0, number.core - 24), number.core) is not None


def fitting(measure: str, counted: Counted, whence: bool) -> str:
    """The measure as it fits what is counted: people aren't destroyed, nor launched; sites are targeted, but
    not those that arms come from (`whence`)."""
    if measure == "destroyed" and counted.unit in _OF_WHOM:
        return "other"  # a slide sweeps two groups away
    if counted.unit in words.NO_PEOPLE and (measure == "moved" or measure in OF_PEOPLE):
        return "other"  # "moved up three places", "found shot five blocks away"
    if measure == "destroyed" and counted.unit in ("people", ""):
        return "killed"
    if counted.unit in _SENT_OUT and measure == "launched":
        return "moved"  # "six ambulances were sent"
    if counted.unit in words.SITES and measure == "launched":
        return "other" if whence else "targeted"
    if counted.unit == "people":
        return {"launched": "moved", "hit": "injured", "intercepted": "detained", "damaged": "injured"}.get(
            measure, measure
        )
    if measure == "casualties" and counted.unit in words.NOT_ALIVE:
        return "other"
    if measure == "detained" and counted.unit in words.NOT_HELD:
        return "other"  # "captured three towns"
    if counted.unit and measure in ("injured", "killed") and counted.unit in words.NOT_ALIVE:
        return "hit" if measure == "injured" else "destroyed"
    return measure


_SENT_OUT = frozenset(
    "ambulances trucks lorries buses minibuses cars vans vehicles helicopters ships boats planes tankers convoys trains".split()
)
_OF_WHOM = frozenset("groups teams parties".split())


_PUT = r"\b(?:was|were|is|are|been)\s+(?:first\s+|initially\s+|now\s+|later\s+)?(?:put|given|measured|estimated|revised|corrected|set|raised|lowered|cut|reduced|increased|brought|found|established|determined)\s+(?:to\s+be|at|as|to|down\s+to|up\s+to)\s*\Z"
_PUT_OBJECT = r"\b(?:revis|rais|lower|correct|updat|adjust|reduc|increas|put|set|cut|brought|bring|tak|took|push)\w*\s+(?:the|its|their|his|her)\b[^.;:]{0,90}?\s(?:up\s+|down\s+)?(?:to|at)\s*\Z"
""" "The observatory revised the magnitude of the quake up to", "corrected the number of people killed in the shooting to"."""


_MOVED = (
    r"\b(?:(?:ris|climb|jump|grow|increas|fall|drop)(?:es|s|en|ed|n|ing)?|rose|grew|fell|reach(?:es|ed)?|st(?:oo|an)ds?|gone|went|com(?:e|es)\s+down|came\s+down)"
    r"(?:\s+(?:up|down))?(?:\s+from\s+[\w,.-]+)?(?:\s+(?:to|at))?\s*\Z"
)
_STANDS = re.compile(f"{_PUT}|{_MOVED}|{_PUT_OBJECT}", re.IGNORECASE)
"""A verb of putting, standing or moving right before the number."""


_PUT_AGAIN = re.compile(r"\band\s+(?:at|as)\s*\Z", re.IGNORECASE)


_NUMBER_WHO = re.compile(
    r"\b(?:number|that)\s+of\s+(?:[\w-]+\s+){0,3}?(?:(?:who|that)\s+(?:(?:were|was|are|had|have|has|been)\s+)*)?(?P<what>died|killed|lost\s+their\s+lives|injured|wounded|hurt|dead|missing|trapped|unaccounted|displaced|homeless|detained|arrested|evacuated|rescued)\b",
    re.IGNORECASE,
)
""" "The number of people killed when …": what became of them."""
_UNDER_RUBBLE = re.compile(
    r"\b(?:number|that)\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:(?:who|that)\s+)?(?:(?:are|were|be|is|remain|still|believed|feared|thought|to|buried|trapped)\s+)*"
    r"(?:under|beneath)\s+(?:the\s+|tonnes\s+of\s+)?(?:rubble|debris|ruins|wreckage|mud|earth|snow|ice)\b",
    re.IGNORECASE,
)
""" "The number of those still under the rubble is put at …"."""


_IN_CARE = re.compile(
    r"\b(?:number|total|count)\s+of\s+(?:those|people|patients|persons|cases)\s+(?:(?:who|that|are|were|is|was|have|had|been|being|still)\s+)*(?:lying|treated|hospitali[sz]ed|admitted|visited)\b[^.;,\d]{0,60}\Z",
    re.IGNORECASE,
)
""" "The number of those lying in the intensive care unit is 11"."""
_NUMBER_OF_HARM = re.compile(
    r"\b(?:number|total)\s+of\s+(?:confirmed\s+)?(?:deaths|dead|fatalities|injuries|casualties|injured|wounded|missing)\b[^.;:]*\Z",
    re.IGNORECASE,
)
""" "The number of deaths due to the leak in Keld is four"."""
_IS = re.compile(r"\b(?:is|was|now)\s+(?:now\s+|actually\s+|in\s+fact\s+|believed\s+to\s+be\s+)?\Z", re.IGNORECASE)
""" "The number of people killed in the collapse is 11"."""


def the_number(document: Document, number: Number) -> Counted | None:
    """ "Bringing to 17 the number of sailors lost": what is counted stands behind."""
    those = _THE_NUMBER.match(document.text, number.end)
    if those is None:
        return None
    noun = (those["noun"] or "").strip() or None
    return Counted(
        "people",
        None if noun == "people" else noun,
        (noun or "people").split()[-1].lower(),
        those.end(),
        None,
        False,
        True,
    )


_THE_NUMBER = re.compile(
    r"\s+the\s+(?:number|total|count|tally)\s+(?:of\s+(?:the\s+)?(?P<noun>(?:[\w-]+\s+){0,3}?))?(?:(?:who|that)\s+)?(?:(?:were|was|are|have|had|has|been)\s+)*"
    r"(?P<what>died|dead|killed|lost|injured|wounded|hurt|missing|displaced|detained|arrested|held|evacuated|rescued|freed)\b",
    re.IGNORECASE,
)


def _headed(document: Document, sentence: Sentence, number: Number, before: Draft | None) -> str:
    """The measure that the sentence's subject is: "The magnitude of the quake, …, was put at 5.9 by X and at 6.2 by Y"."""
    left = document.text[sentence.start : number.start]
    if before is not None and before.measure == "magnitude" and _PUT_AGAIN.search(left):
        return before.measure
    if _UNDER_RUBBLE.search(left) and _STANDS.search(left):
        return "missing"

    stands = _STANDS.search(left) or _IS.search(left)
    if stands is not None and _IN_CARE.search(left, 0, stands.start()):
        return "injured"
    many = list(_NUMBER_WHO.finditer(left))
    counted = _NUMBER_OF_HARM.search(left) if _IS.search(left) else None
    if not _STANDS.search(left) and not (many and _IS.search(left)) and counted is None:
        return ""
    if many:
        return words.PASSIVE.get(many[-1].group("what").split()[0].lower(), "killed")
    told = [(match.end(), phrase) for phrase in words.NOMINAL for match in re.finditer(rf"\b{phrase}\b", left.lower())]
    return words.NOMINAL[max(told)[1]] if told else ""


def _number_of(document: Document, sentence: Sentence, number: Number) -> str:
    """ "The number of people without homes has gone down to 1,800"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        return ""
    noun = match.group("noun")
    for index, word in enumerate(noun.split()):
        told = words.PASSIVE.get(word.lower(), "") or predicate(" ".join(noun.split()[index:]))
        if told:
            return told
    return ""


def _is_of_bombs(counted: Counted) -> bool:
    """Bombs of any sort: "guided aerial bombs"."""
    return counted.unit.rpartition(" ")[2] == "bombs"


_DUD = re.compile(
    r"(?:(?!\bbut\b|\bwhile\b)[^.;,])*?\b(?:did\s+not|didn['’]t|failed\s+to|failing\s+to|without)\s+(?:explod|detonat|go(?:ing)?\s+off)",
    re.IGNORECASE,
)
_DROPPED = re.compile(r"\s+(?:(?:had|have|has|were|was|been|being)\s+)*(?:dropped|released)\b", re.IGNORECASE)
_DROPS = re.compile(
    r"\b(?:drop(?:s|ped|ping)?|us(?:ed|es|ing)|released|releasing)\s+(?:[a-z]+\s+){0,3}\Z", re.IGNORECASE
)


def _in_flight(document: Document, sentence: Sentence) -> bool:
    return any(token.lower in words.IN_FLIGHT for token in document.tokens_in(sentence.start, sentence.end))


_NUMBER_OF = re.compile(
    r"\b(?:number|count|tally|total) of (?P<noun>(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:at|to|was|is|were|had reached|reached|stood at|stands at|"
    r"(?:(?:has|have|had)\s+(?:now\s+)?(?:gone|risen|fallen|climbed|dropped|come|grown|increased|decreased)|rose|fell|climbed|dropped|grew|jumped)\s+(?:up\s+|down\s+)?to)\s*\Z",
    re.IGNORECASE,
)


_NUMBER_OF_WHO = re.compile(
    r"\bnumber\s+of\s+(?P<noun>(?:[\w-]+\s+){0,2}?[\w-]+)\s+who\s+(?:(?:were|was|are|had|have|has|been)\s+)*(?:died|killed|lost\s+their\s+lives|injured|wounded|hurt)\b",
    re.IGNORECASE,
)


def named_before(document: Document, sentence: Sentence, number: Number) -> Counted | None:
    """ "The number of drones at over twenty", "the number of civilians who lost their lives has been found to be 13"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        left = document.text[sentence.start : number.start]
        stands = _STANDS.search(left) is not None or _IS.search(left) is not None
        match = _NUMBER_OF_WHO.search(document.text, sentence.start, number.start) if stands else None
    if match is None:
        return None
    counted = counted_after(document, match.start("noun"), match.end("noun"), False)
    return replace(counted, end=number.end) if counted.unit else None


def _magnitude(document: Document, number: Number) -> str:
    """ "a magnitude of 6.1", "6.4-magnitude"."""
    left = document.text[max(0, number.core - 30) : number.core].lower()
    right = document.text[number.core_end : number.core_end + 12].lower()
    if number.digits and _QUAKE_M.search(document.text, max(0, number.start - 4), number.start):
        return "magnitude"
    near = (("magnitude" in left or "measur" in left) and _MAGNITUDE.search(left)) or right.startswith(
        ("-magnitude", " magnitude", " on the ric")
    )
    return "magnitude" if near else ""


_QUAKE_M = re.compile(r"(?:\A|(?<=[\s(,:]))M[wLbs]?\s?\Z")
""" "M 6.7", "Mw 7.1": as bulletins of quakes write it."""
_MAGNITUDE = re.compile(
    r"(?:magnitude(?:\s?\(m[\w ]{0,3}\))?(?:[\s-]|\s?:\s?)|(?:quake|tremor)\s+measuring\s|measured\s+(?:it|the\s+(?:earth)?quake)\s+at\s)(?:of\s+)?(?:about\s+|around\s+)?\Z"
)
_OBJECT = re.compile(
    r"(?<![a-z])(?P<verb>[a-z]++)(?P<of>\s+of)?(?P<at>\s+at)?(?:\s+(?:the|its|their|his|her|a total of|also))?\s*\Z",
    re.IGNORECASE,
)


def _governed(document: Document, sentence: Sentence, number: Number) -> str:
    """The measure of the verb or deed that the number follows at once: "killed 12", "withdrawal of 200"."""
    match = _OBJECT.search(document.text, max(sentence.start, number.start - 40), number.start)
    if match is None:
        return ""
    table, verb = words.DEEDS if match.group("of") else words.ACTIVE, match.group("verb").lower()
    if verb in _PARTICLES and (
        phrasal := _PHRASAL.search(document.text, max(sentence.start, number.start - 40), number.start)
    ):
        return words.PHRASAL[" ".join(phrasal.group("verb").lower().split())]
    if verb in _OF_LIVES and _LIFE.match(document.text, number.end):
        return "killed"
    measure = "" if verb in _OF_LIVES else table.get(verb, "")
    if measure == "injured" and match.group("at"):
        return "targeted"
    fatal = measure == "injured" and _FATALLY.search(document.text, max(0, match.start() - 10), match.start())
    return "killed" if fatal else measure


_PHRASAL = re.compile(
    rf"\b(?P<verb>{'|'.join(words.PHRASAL)})(?:\s+(?:the|its|their|his|her|a total of|also))?\s*\Z".replace(
        " ", r"\s+"
    ),
    re.IGNORECASE,
)
_PARTICLES = frozenset(verb.split()[1] for verb in words.PHRASAL)
_A_RECORD = re.compile(r"\b(?:record|high|low|peak|bottom)\s*(?:of\s+)?\Z", re.IGNORECASE)
_LIFE = re.compile(r"(?:\s+[\w-]+['’]s?)?\s+(?:life|lives)\b", re.IGNORECASE)
""" "Claims one man's life"."""
_FATALLY = re.compile(r"\b(?:fatally|mortally)\s+\Z", re.IGNORECASE)


_OF_LIVES = frozenset("claimed claiming claims claim cost costing lost took taken".split())
"""Verbs that kill only with "lives" as their object."""


_NOMINAL = sorted(words.NOMINAL, key=len, reverse=True)


_BEING_DONE = frozenset("was were been is are be being".split())


def _before(document: Document, sentence: Sentence, start: int, lives: bool) -> str:
    """The measure told by the verb or noun before the number; `lives`: lives are what is counted."""
    tokens = document.tokens_in(sentence.start, start)
    for distance, token in enumerate(reversed(tokens)):
        low = token.lower
        if distance >= REACH_LEFT or token.text in STOPS:
            break
        if low in ("after", "when", "while", "before", "because", "there"):
            break
        if low in ("left", "leaves", "leaving"):
            return ""  # "the shooting left two adults and four children dead": what follows tells
        if low in _OF_LIVES and not lives:
            continue
        if low in words.ACTIVE:
            if distance and tokens[-distance].lower == "and" and tokens[-distance - 2].lower in _BEING_DONE:
                break  # "118 were damaged and 14 schools remain closed"
            if low in ("shot", "shooting", "shoots") and DOWN.match(document.text, token.end):
                return "intercepted"
            fatal = words.ACTIVE[low] == "injured" and (
                _FATALLY.search(document.text, max(0, token.start - 10), token.start)
                or TO_DEATH.match(document.text, token.end)
            )
            return "killed" if fatal else words.ACTIVE[low]
        if token.kind == "number" or (token.text == "," and distance > 0):
            break
    lows = [token.lower for token in tokens[-REACH_NOMINAL:]]
    opened = max((at for at, low in enumerate(lows) if low in ("when", "while", "because")), default=-1)
    near = " ".join(lows[opened + 1 :])
    for phrase in _NOMINAL:
        at = near.rfind(phrase)
        if at >= 0 and (at == 0 or near[at - 1] == " "):
            between = near[at + len(phrase) :].split()
            if any(word in UNITS or word[0].isdigit() for word in between):
                return ""
            if any(word in words.STANDING_VERBS for word in between) or (
                phrase.startswith("magnitude") and not between
            ):
                return words.NOMINAL[phrase]
    return ""
