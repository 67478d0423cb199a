"""The closed lists (design: vocabulary). An unknown value is an error; `other` is a value.

Data that goes with a value (cue words, count nouns, roles) lives in `lang/`; here are the values alone.
"""

from __future__ import annotations

from enum import StrEnum


class Directness(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Manner(StrEnum):
    TOLD = "told"
    BRIEFING = "briefing"
    WRITTEN = "written"
    EMAIL = "email"
    POST = "post"
    LETTER = "letter"
    BROADCAST = "broadcast"
    INTERVIEW = "interview"
    DOCUMENT = "document"
    RELAYED = "relayed"
    THOUGHT = "thought"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    ASSERTS = "asserts"
    ASKS = "asks"
    WARNS = "warns"
    VOWS = "vows"
    DEMANDS = "demands"
    TAKES_RESPONSIBILITY = "takes-responsibility"
    BLAMES = "blames"
    DECLINES = "declines"
    ASSESSING = "assessing"


class Polarity(StrEnum):
    PLUS = "+"
    MINUS = "-"


class Certainty(StrEnum):
    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    CONDITIONAL = "conditional"


class SourceKind(StrEnum):
    PERSON = "person"
    OFFICE = "office"
    ORGANISATION = "organisation"
    STATE = "state"
    ARMED_GROUP = "armed-group"
    COLLECTIVE = "collective"
    DOCUMENT = "document"
    OUTLET = "outlet"
    WITNESS = "witness"


class Basis(StrEnum):
    OWN_ACT = "own-act"
    OWN_PEOPLE = "own-people"
    OBSERVED = "observed"
    TOLD = "told"
    ASSESSED = "assessed"
    UNKNOWN = "unknown"


class IncidentKind(StrEnum):
    STRIKE = "strike"
    BOMBING = "bombing"
    SHOOTING = "shooting"
    ARMED_CLASH = "armed-clash"
    KILLING = "killing"
    ATTACK = "attack"
    ABDUCTION = "abduction"
    ARREST = "arrest"
    PROTEST = "protest"
    RIOT = "riot"
    COUP = "coup"
    SABOTAGE = "sabotage"
    CYBERATTACK = "cyberattack"
    CRASH = "crash"
    FIRE = "fire"
    EXPLOSION = "explosion"
    COLLAPSE = "collapse"
    CRUSH = "crush"
    EARTHQUAKE = "earthquake"
    FLOOD = "flood"
    STORM = "storm"
    LANDSLIDE = "landslide"
    ERUPTION = "eruption"
    EXTREME_WEATHER = "extreme-weather"
    OUTBREAK = "outbreak"
    SPILL = "spill"
    EVACUATION = "evacuation"
    DISPLACEMENT = "displacement"
    MOVEMENT = "movement"
    THREAT = "threat"
    DIPLOMATIC = "diplomatic"
    AGREEMENT = "agreement"
    SANCTIONS = "sanctions"
    TRIAL = "trial"
    OTHER = "other"


DOERLESS = frozenset(
    {IncidentKind.CRASH, IncidentKind.COLLAPSE, IncidentKind.CRUSH, IncidentKind.SPILL, IncidentKind.OUTBREAK}
)
"""Kinds that nobody does, though somebody may be to blame."""


class Stage(StrEnum):
    HAPPENED = "happened"
    UNDER_WAY = "under-way"
    THREATENED = "threatened"
    PLANNED = "planned"
    ATTEMPTED = "attempted"
    FOILED = "foiled"
    RUMOURED = "rumoured"


class Role(StrEnum):
    BY = "by"
    AGAINST = "against"
    VICTIM = "victim"
    MEANS = "means"
    PLACE = "place"
    TIME = "time"
    LAUNCHED_FROM = "launched-from"
    DESTINATION = "destination"
    WITNESS = "witness"


class Relation(StrEnum):
    CAUSE = "cause"
    CONTEXT = "context"
    RESPONSE = "response"
    AFTERMATH = "aftermath"
    PART_OF = "part-of"


class Measure(StrEnum):
    LAUNCHED = "launched"
    INTERCEPTED = "intercepted"
    FAILED = "failed"
    TARGETED = "targeted"
    HIT = "hit"
    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    DETAINED = "detained"
    DISPLACED = "displaced"
    EVACUATED = "evacuated"
    RESCUED = "rescued"
    PRESENT = "present"
    MOVED = "moved"
    DAMAGED = "damaged"
    DESTROYED = "destroyed"
    INCIDENTS = "incidents"
    MAGNITUDE = "magnitude"
    AREA = "area"
    CONTAINMENT = "containment"
    PERSONNEL = "personnel"
    MONEY = "money"
    DURATION = "duration"
    OTHER = "other"


HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING})
"""Measures of people whom something befell."""


class Population(StrEnum):
    CIVILIAN = "civilian"
    COMBATANT = "combatant"
    UNKNOWN = "unknown"


class Qualifier(StrEnum):
    EXACT = "exact"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    FEWER_THAN = "fewer-than"
    ABOUT = "about"
    NEARLY = "nearly"
    BETWEEN = "between"
    VAGUE = "vague"
    UNSPECIFIED = "unspecified"


class Direction(StrEnum):
    """Which way a figure changed."""

    NONE = "none"
    UP = "up"
    DOWN = "down"
    SAME = "same"


class PlaceRole(StrEnum):
    HIT = "hit"
    LAUNCHED_FROM = "launched-from"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"
    DATELINE = "dateline"
    SEAT = "seat"
    ORIGIN = "origin"
    MENTIONED = "mentioned"


class PlacePrecision(StrEnum):
    POINT = "point"
    LOCALITY = "locality"
    DISTRICT = "district"
    REGION = "region"
    COUNTRY = "country"


class TimePrecision(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


TO_THE_DAY = frozenset({TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.PART_OF_DAY, TimePrecision.DAY})
"""Precisions of a time that tell which day."""


class TimeType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class MentionType(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    FACILITY = "facility"
    GROUP = "group"
    WEAPON = "weapon"
    VEHICLE = "vehicle"
    OTHER = "other"


class MentionLevel(StrEnum):
    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class State(StrEnum):
    LIVE = "live"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Support(StrEnum):
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    UNATTRIBUTED = "unattributed"


class Contest(StrEnum):
    NONE = "none"
    DISPUTED = "disputed"
    INCONSISTENT = "inconsistent"


class Mark(StrEnum):
    UNNAMED = "unnamed"
    OPPOSED_SIDES = "opposed-sides"
    AGAINST_INTEREST = "against-interest"
    MULTIPLE_OUTLETS = "multiple-outlets"
    ONE_REPORT = "one-report"
    ONE_SIDED = "one-sided"
    SECOND_HAND_RETRACTION = "second-hand-retraction"
    APPROXIMATE = "approximate"
    VAGUE = "vague"
    STALE = "stale"


class Gap(StrEnum):
    """Standing of a slot that has no value."""

    WITHHELD = "withheld"
    OPEN = "open"
    UNREPORTED = "unreported"


class Clock(StrEnum):
    PUBLISHED = "published"
    RECEIVED = "received"


class Slot(StrEnum):
    """Questions about an incident that are answered by a party, a place, a moment or words.

    Questions answered by a number are the values of `Measure`.
    """

    KIND = "kind"
    WHEN = "when"
    WHERE = "where"
    BY = "by"
    AGAINST = "against"
    VICTIM = "victim"
    MEANS = "means"
    LAUNCHED_FROM = "launched-from"
    MOTIVE = "motive"
    DAMAGE = "damage"


class ResponseKind(StrEnum):
    POSITION = "position"
    BRIEFING = "briefing"
    MOVEMENT = "movement"
    CLOSURE = "closure"
    NOT_ACTING = "decision-not-to-act"
    AID = "aid"
    INQUIRY = "inquiry"
    OTHER = "other"


class DecisionKind(StrEnum):
    MERGE = "merge"
    SPLIT = "split"
    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    ATTRIBUTE = "attribute"
    RATE = "rate"
    SIDE = "side"
    LINK = "link"
    UNDO = "undo"
