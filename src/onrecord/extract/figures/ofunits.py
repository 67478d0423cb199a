"""What the unit alone tells a number to measure, and a measure as it fits what is counted."""

from __future__ import annotations

import re

from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import OF_PEOPLE
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number


def measure_of_unit(document: Document, sentence: Sentence, number: Number, counted: Counted) -> str:
    """The measure that the unit alone tells: arms in flight, happenings, people who are somewhere, people at work."""
    if counted.unit in words.HAPPENINGS and number.qualifier == "vague":
        return "incidents"
    if counted.unit in words.ARMS and _in_flight(document, sentence):
        return "launched"
    if is_of_bombs(counted) and (
        _DROPPED.match(document.text, counted.end)
        or _DROPS.search(document.text, max(sentence.start, number.start - 30), number.start)
    ):
        return "launched"
    if counted.unit == "people" and counted.head in words.PERSONNEL:
        at_work = AT_WORK.match(document.text, counted.end)
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


AT_WORK = re.compile(
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
    if measure == "destroyed" and counted.unit == "people":
        return "killed"
    if counted.unit in _SENT_OUT and measure == "launched":
        return "moved"  # "six ambulances were sent"
    if counted.unit in _FLY_BY_PLAN and measure == "launched":
        return "other"
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
_FLY_BY_PLAN = frozenset(("flights", "services", "sailings"))
_OF_WHOM = frozenset("groups teams parties".split())


def is_of_bombs(counted: Counted) -> bool:
    """Bombs of any sort: "guided aerial bombs"."""
    return counted.unit.rpartition(" ")[2] == "bombs"


DUD = re.compile(
    r"(?:(?!\bbut\b|\bwhile\b)[^.;,])*?\b(?:did\s+not|didn['’]t|failed\s+to|failing\s+to|without)\s+(?:explod|detonat|go(?:ing)?\s+off)",
    re.IGNORECASE,
)
_DROPPED = re.compile(r"\s+(?:(?:had|have|has|were|was|been|being)\s+)*(?:dropped|released)\b", re.IGNORECASE)
_DROPS = re.compile(
    r"\b(?:drop(?:s|ped|ping)?|us(?:ed|es|ing)|released|releasing)\s+(?:[a-z]+\s+){0,3}\Z", re.IGNORECASE
)


def _in_flight(document: Document, sentence: Sentence) -> bool:
    return any(token.lower in words.IN_FLIGHT for token in document.tokens_in(sentence.start, sentence.end))


_A_RECORD = re.compile(r"\b(?:record|high|low|peak|bottom)\s*(?:of\s+)?\Z", re.IGNORECASE)
