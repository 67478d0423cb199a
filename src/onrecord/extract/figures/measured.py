"""What a number measures, by the words around it: killed, injured, launched, damaged …

Rules, in order:
1. A currency or a unit that is its own measure (hours, acres, kilometres) settles it.
2. The counted noun's own measure ("casualties", "injured Americans"); a predicate of several words right after people ("lost
   their homes", "were taken to hospital").
3. The sentence's subject where the number stands or moves ("the death toll rose to 34"); the verb or deed right before it
   ("killed 12", "the withdrawal of 200"); people whom those who speak "lost".
4. The words after it ("were killed"), an aside skipped; then a verb or noun further left.

A verb of hitting ("shot") is told apart, since it says nothing of who died. The subject is told in `headed`, the verb before the number in
`governed`, the words after it in `toldafter`, what the unit alone tells in `ofunits`, who or what is counted in `counted`.
"""

from __future__ import annotations

import re

from onrecord.extract.figures.aboard import all_died, is_aboard
from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import OTHERS_OR_MORE, Draft
from onrecord.extract.figures.governed import governed, told_before
from onrecord.extract.figures.headed import THE_NUMBER, headed, magnitude_of, number_of
from onrecord.extract.figures.ofunits import AT_WORK, DUD, is_of_bombs
from onrecord.extract.figures.toldafter import predicate, told_after
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number


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
    if counted.head in ("bodies", "remains", "victims") and _IDENTIFIED.match(document.text, counted.end):
        return "other", False  # "27 bodies have been formally identified": not how many died
    if (those := THE_NUMBER.match(document.text, number.end)) is not None:
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
        return magnitude_of(document, number) or "other", False
    end = counted.end or number.end
    if counted.head == "reports" and number.high != 0:
        return "other", False  # "five reports of people shot"
    if counted.head in words.PERSONNEL and AT_WORK.match(document.text, end):
        return "personnel", False
    if number.high == 0 and _DEED.match(document.text, number.end):
        return "other", False  # "nobody was executed": of how they died, and no toll
    if number.high == 0 and (told := _NO_REPORTS.match(document.text, number.end)):
        return words.NOUN_MEASURES[told.group("noun").lower()], False
    if counted.unit in words.ARMS and (done := _DONE_TO_ARMS.match(document.text, end)) is not None:
        return ("intercepted" if done["down"] else "launched"), False
    if counted.unit in words.NOT_ALIVE | words.WEAPONS and _RECOVERED.match(document.text, end):
        return "other", False
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
    if _TAKEN_IN.search(document.text, max(sentence.start, number.start - 24), number.start) and (
        counted.head in ("patients", "patient")
        or (
            counted.unit == "people"
            and counted.head not in words.NOUN_MEASURES
            and counted.head not in _NO_PATIENTS
            and _BY_A_HOSPITAL.search(document.text, sentence.start, number.start)
        )
    ):
        return "injured", False
    if counted.unit in ("people", "") and _NO_NEWS_OF.search(
        document.text, max(sentence.start, number.start - 24), number.start
    ):
        return "missing", False
    there = _THERE_WERE.search(document.text, max(sentence.start, number.start - 24), number.start)
    if counted.head in _GUESTS and there is not None and not document.text.startswith(" who", end):
        return "present", False
    if counted.unit == "people" and is_prosecuted(document.text, number.start):
        return "other", False  # "prosecutors indicted nine people over a fire in Keld": not where they are
    if (
        counted.unit in ("people", "")
        and _UNWELL.match(document.text, end)
        and _MADE.search(document.text, max(sentence.start, number.start - 40), number.start)
    ):
        return "injured", False
    if of_us(document, sentence, number, counted):
        return "killed", False
    if (counted.unit in ("people", "") or not counted.listed) and not measure:
        others = OTHERS_OR_MORE.match(document.text, end) if not counted.unit else None
        after = others.end() if others else end
        body = _OF_A_BODY.match(document.text, after, limit) if counted.unit else None
        if (sheltered := _SHELTERED.match(document.text, after)) is not None:
            return sheltered.lastgroup or "", False
        measure = predicate(document.text[after:limit]) or (
            predicate(document.text[body.end() : limit]) if body else ""
        )
        if measure:
            # "sent nine people to hospitals" tells of all who were hit; "were taken to a hospital", of those who lived
            return measure, measure == "injured" and document.text[end:limit].lstrip()[:3].lower() == "to "
    measure = measure or magnitude_of(document, number) or headed(document, sentence, number, before)
    measure = measure or number_of(document, sentence, number)
    if not _ATTEMPTS.match(document.text, number.end):
        measure = measure or governed(document, sentence, number)
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
        and counted.unit == "people"
        and _BROUGHT.search(document.text, max(sentence.start, number.start - 14), number.start)
        and _OUT_OF.match(document.text, end)
    ):
        return "rescued", False  # "brought 23 people out of the building"
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
        return ("killed" if all_died(document.text, end, sentence.end) else "present"), False
    arms = counted.unit in words.ARMS or (in_run and before is not None and before.counted.unit in words.ARMS)
    if (arms or is_of_bombs(counted)) and DUD.match(document.text, end, limit):
        return "failed", False
    if arms and _GOT_THERE.match(document.text, end):
        return "hit", False
    counts = counted.unit == "people" or counted.unit in words.ARMS
    if not measure and (counts or not _ATTEMPTS.match(document.text, number.end)):
        measure = told_before(document, sentence, number.start, counted.head in ("lives", "life"))
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
_OF_A_BODY = re.compile(
    r"\s+of\s+(?:[\w’'-]+\s+){1,6}?(?=(?:has\s+|have\s+|had\s+)?(?:lost\s+(?:his|her|their)\s|(?:fell|fallen)\s+in\s))"
)
""" "One member of the Defence and Security Forces lost his life"."""


def _are_ill(document: Document, number: Number, counted: Counted, end: int, limit: int) -> bool:
    """Whether people are told to be ill, and not to have died of it."""
    if words.DISEASES.isdisjoint(token.lower for token in document.tokens_in(number.start, limit)):
        return False
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
    r"\b(?:eliminat|neutrali[sz]|liquidat)(?:ed|ing|es|e)\s+(?:(?:up|to|at|least|some|about|around|more|than|over|nearly|almost|another|further|a|total|of|the)\s+)*\Z",
    re.IGNORECASE,
)
""" "Eliminated up to 250 servicemen"."""
_SHELTERED = re.compile("|".join(f"(?P<{measure}>\\s+{pattern})" for pattern, measure in words.SHELTERED))
"""So many in so many shelters: the second number ends no telling of the first."""
_TAKEN_IN = re.compile(r"\b(?:received|took\s+in|taken\s+in|admitted|treating|treated|treats)\s+\Z", re.IGNORECASE)
""" "The hospital received 11 patients from the mall"."""
_MEANT_FOR = re.compile(
    r"\b(?:launchers?|kits?|room|space|beds?|berths?|seats?|places|capacity|designed|built|meant|licensed|approved|certified)\s+for\s+(?:up\s+to\s+|some\s+|about\s+|at\s+least\s+)?\Z|\bfamilies\s+of\s+\Z",
    re.IGNORECASE,
)
_WHO_LIVE = re.compile(
    r"\s+(?:(?:who|that)\s+)?(?:live|lives|lived|living|reside|resided)\s+(?:in|on|along|near|within|under)\b"
)
""" "9,800 people live in the villages that were hit hardest": no one of them need have been hit."""


def meant_for(text: str, start: int) -> bool:
    """Whether so many are only what something is for: "a launcher for 12 rockets", "trauma kits for 200 patients", "paid the families of 19 victims"."""
    return _MEANT_FOR.search(text, max(0, start - 40), start) is not None


def is_prosecuted(text: str, start: int) -> bool:
    """Whether a court or a prosecutor does something with those counted at `start`."""
    return _PROSECUTING.search(text, max(0, start - 24), start) is not None


_PROSECUTING = re.compile(
    r"(?<!\barrested and )(?<!\bdetained and )(?<!\bheld and )\b(?:(?:indict|arraign|acquitt?)(?:ed|s|ing)?|(?:charg|prosecut|su)(?:ed|es?|ing))\s+(?:another\s+)?\Z",
    re.IGNORECASE,
)
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
_OF_HURT_WHO_DIED = re.compile(
    r"\s+of\s+(?:the|those)\s+(?:[\w-]+\s+){0,2}?(?:wounded|injured|hurt|victims|patients|missing)\s+(?:(?:have|has|had|since|later|also|then|been|were|was)\s+)*(?:died|succumbed|passed\s+away|perished|found\s+dead)\b",
    re.IGNORECASE,
)
_DONE_TO_ARMS = re.compile(
    r"\s+(?:(?:had|have|has|were|was|been)\s+)+(?:(?P<down>defeated|brought\s+to\s+the\s+ground)|detected|tracked|aimed|directed)\b",
    re.IGNORECASE,
)
""" "17 drones were defeated", "12 drones had been aimed at the base"."""
_RECOVERED = re.compile(
    r"\s+(?:(?:had|have|has|were|was|been|also)\s+)+(?:recovered|seized|confiscated)\b", re.IGNORECASE
)
""" "Two automatic rifles were recovered": found, and not destroyed."""
_NO_PATIENTS = frozenset(
    "officials doctors nurses surgeons medics specialists experts volunteers visitors journalists donors ministers guests delegates".split()
)
""" "The hospital received 12 officials from the ministry"."""
_BY_A_HOSPITAL = re.compile(
    r"\b(?:hospital|clinic|clinical\s+cent(?:re|er)|medical\s+cent(?:re|er)|infirmary)\b", re.IGNORECASE
)
_NO_NEWS_OF = re.compile(r"\bno\s+(?:news|word|trace|sign)\s+of\s+(?:the\s+)?(?:other\s+)?\Z", re.IGNORECASE)
""" "There is no news of five others"."""
_GUESTS = frozenset(
    "guests spectators worshippers revellers visitors customers clubbers partygoers diners concertgoers".split()
)
_THERE_WERE = re.compile(
    r"\bthere\s+(?:(?:had|have|has)\s+been|were|are|was)\s+(?:(?:about|some|around|nearly|almost|more|than|over|at|least|only|up|to)\s+)*\Z",
    re.IGNORECASE,
)
_BROUGHT = re.compile(r"\b(?:brought|bring|led|carried|got|helped|escorted|dragged)\s+\Z", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+out\s+(?:of\s+(?:the|a|an|its|their)\b|alive\b|safely\b|unharmed\b)", re.IGNORECASE)
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
