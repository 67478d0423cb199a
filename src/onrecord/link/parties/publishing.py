"""Whose own statement a report is: the body that publishes it, where no outlet does.

Rules, in order: whose account it is ("Governor Jan Roe (Telegram)", "the Keld Brigade on X"); an outlet's name that is a body's ("Ministry of Health, press office"); one that the text has speak in the present of itself
("The Dockers' Federation condemns …"), or say "we" outside quotation marks under a body's name; who "informs the public". None for media.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.lang.actors import DUTIES, DUTY_BODIES, PUBLISHERS
from onrecord.lang.manners import OUTLET_WORDS, PLATFORMS
from onrecord.lang.roles import ORGANISATION_NOUNS
from onrecord.link.parties.actors import Actor, actor_in, country_in, find_actor
from onrecord.link.parties.names import fold
from onrecord.link.parties.sides import Setting, standpoint
from onrecord.model.reading import Source
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import SourceKind

_UNION = re.compile(
    r"\b(?:workers|miners|teachers|nurses|drivers|pilots|farmers|students|journalists|trade|labou?r)['’]?s?\s+union\b|\bunion\s+of\b",
    re.IGNORECASE,
)


def publisher(outlet: str | None, setting: Setting) -> Source | None:
    """The body whose own statement a report is ("St. Brendan's Hospital", "Ministry of Health, press office"): what it says in its own
    voice is its word, and no outlet's. None where the outlet's name is none of a body's, nor begins or ends with what a body is called, nor
    is one of a known side without a press office."""
    account = _ACCOUNT.fullmatch((outlet or "").strip())
    if account is not None:
        return _holder(account["name"].strip(), setting)
    whole = _PRESS_OFFICE.sub("", outlet or "").strip()
    if (joint := _joint(whole, setting)) is not None:
        return joint
    name = whole if find_actor(whole, setting.at) is not None else _SEAT.sub("", whole)
    words = set(fold(name).split())
    actor = (find_actor(name, setting.at) or _branch(name)) if name else None
    body = (
        actor is not None
        and actor.kind in (SourceKind.OFFICE, SourceKind.ORGANISATION)
        and actor.function not in _MEDIA_BODIES
    )
    of_duty = not words.isdisjoint(_DUTIES) and not words.isdisjoint(_DUTY_BODIES)
    of_media = words & (OUTLET_WORDS - _DUTY_BODIES if of_duty else OUTLET_WORDS)
    publishes = (of_duty or bool(words & _PUBLISHERS) or _UNION.search(name) is not None) and not of_media
    office = (
        bool(name)
        and _PRESS_OFFICE.search(outlet or "") is not None
        and (body or bool(words & _BODY_NOUNS) or not _NEWS_SERVICE.search(outlet or ""))
    )
    if not (body or publishes or office):
        return None
    seat = country_in(whole) if country_in(name) is None else None
    of = whole.removeprefix(name).strip(" ,")  # "General Staff Department, Kachin Independence Army"
    owner = of if of and find_actor(of, setting.at) is not None else None
    source = Source(Span(0, 0), name, name, SourceKind.ORGANISATION, True, affiliation=owner, country=seat)
    stand = standpoint(source, setting)
    known = stand.side is not None and stand.function not in _MEDIA_BODIES
    full = _SHORT.sub("", name)
    ends = {fold(full.split()[0]), fold(full.split()[-1]), "cluster"} if full else set()
    by_name = publishes and (of_duty or not ends.isdisjoint(_PUBLISHERS))
    return source if known or ((office or by_name) and stand.function not in _MEDIA_BODIES) else None


_SHORT = re.compile(r"\s*\([A-Z][A-Za-z]+\)\s*\Z")
"""What a body is called for short: "Keldian Defence Force (KDF)"."""


def _joint(names: str, setting: Setting) -> Source | None:
    """Several known bodies of one side that publish together ("IOM and UNHCR"), or None."""
    actors = [find_actor(name.strip(), setting.at) for name in _AND.split(names)]
    if len(actors) < 2 or any(one is None or one.function in _MEDIA_BODIES for one in actors):
        return None
    if len({one.side for one in actors if one is not None}) > 1:
        return None
    return Source(Span(0, 0), names, names, SourceKind.ORGANISATION, True, affiliation=_AND.split(names)[0].strip())


_AND = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+")


def _branch(name: str) -> Actor | None:
    """The body of many states whose branch in a country a name is ("OCHA Colombia"), or None."""
    actor = actor_in(name)
    rest = set(fold(name).split()) - set(fold(actor.name).split()) if actor is not None else set()
    bodies = (
        actor is not None and actor.function in ("intergovernmental", "aid", "health") and country_in(name) is not None
    )
    return actor if bodies and not rest & OUTLET_WORDS else None


_PLATFORM = "|".join(sorted(PLATFORMS))
_ACCOUNT = re.compile(
    rf"(?P<name>[^()@|]{{4,60}}?)\s*(?:\((?:on\s+)?(?:{_PLATFORM})(?:\s+(?:channel|page|account))?\)|[,/|]\s*(?:{_PLATFORM})|\s(?:on|via)\s+(?:{_PLATFORM}))",
    re.IGNORECASE,
)
_POST = re.compile(
    r"(?P<post>(?:[A-Z][\w-]*\s+){0,3}(?:Governor|Mayor|Minister|President|Spokes\w+|Head|Chief|Commander|General|Colonel))\s+"
)


def _holder(name: str, setting: Setting) -> Source | None:
    """Whose account a name is: a body's, or a person's, with a post told before the name; None for a medium's."""
    if set(fold(name).split()) & OUTLET_WORDS:
        return None
    body = Source(Span(0, 0), name, name, SourceKind.ORGANISATION, True)
    if set(fold(name).split()) & (_BODY_NOUNS | _PUBLISHERS | _BODIES) or find_actor(name) is not None:
        return None if standpoint(body, setting).function in _MEDIA_BODIES else body
    post = _POST.match(name)
    person = name[post.end() :] if post is not None else name
    return Source(Span(0, 0), name, person, SourceKind.PERSON, True, role=post["post"] if post is not None else None)


_NEWS_SERVICE = re.compile(r"\bpress\s+service\s*$", re.IGNORECASE)
"""What a body's press office and a news agency may both be called."""
_BODY_NOUNS = (
    ORGANISATION_NOUNS
    - OUTLET_WORDS
    - frozenset("newspaper broadcaster station media outlet magazine publisher".split())
)
_BODIES = frozenset(
    "front brigade resistance foundation observatory association federation confederation union society institute alliance coalition committee council movement party league charity fund "
    "watchdog organisation organization guild chamber syndicate sangh initiative campaign forum collective ltd limited plc inc gmbh corporation".split()
)
"""Nouns of bodies' names that media seldom have."""
_OF_ITSELF = r"(?:hereby\s+|strongly\s+|deeply\s+)?(?:regrets?|informs?|confirms?|announces?|condemns?|deplores?|expresses|wishes\s+to|clarifies|demands?|reiterates|rejects|extends\s+its|denounces?|mourns?|repudiates?|protests?|calls\s+(?:on|for)|urges|warns|recalls|stands\s+with|publishes|is\s+aware\s+of|was\s+informed\s+of|has\s+received\s+(?:an?\s+)?reports?\s+of)\b"
"""What a body does in the present in its own statement."""


_APPOSED = r"(?:,\s[^,.;\n]{3,80},)?"
""" "Gates Shipmanagement, manager of the vessel, confirms …"."""


def informs_of(report: Report) -> str | None:
    """The body that a report has inform the public, or None."""
    informs = _INFORMS.search(report.text[:_OPENING])
    return re.sub(r"^The\s+", "", informs["who"]) if informs is not None else None


def speaks_of_itself(report: Report, setting: Setting) -> Source | None:
    """The body that publishes a report of its own, where the text has it speak in the present under the outlet's name ("The Dockers'
    Federation condemns …"), or say "we" under a body's name; None for media."""
    name = _itself(report.outlet or "", report.text[:_OPENING])
    if name is None:
        return None
    source = Source(Span(0, 0), name, name, SourceKind.ORGANISATION, True)
    stand = standpoint(source, setting)
    return None if stand.function in _MEDIA_BODIES else source


@lru_cache(maxsize=64)
def _itself(outlet: str, opening: str) -> str | None:
    """The name of the body that speaks of itself in a report's opening; kept, since it is asked of every statement in nobody's mouth."""
    name = re.sub(r"^the\s+", "", outlet.strip(), flags=re.IGNORECASE)
    words = name.split()
    if len(name) < _SHORTEST_BODY or set(fold(name).split()) & OUTLET_WORDS:
        return None
    shortened = (
        rf"{re.escape(words[0])}\b(?:\s+[\w’'-]+){{0,5}}?\s+(?i:{re.escape(words[-1])})"
        if len(words) > 2
        else re.escape(name)
    )
    if re.search(rf"(?<!\w)(?:{re.escape(name)}|{shortened}){_APPOSED}\s+{_OF_ITSELF}", opening):
        return name
    if set(fold(name).split()) & _BODIES and _WE.search(_QUOTED.sub(" ", opening)):
        return name
    informs = _INFORMS.search(opening)
    return re.sub(r"^The\s+", "", informs["who"]) if informs is not None else None


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
""" "We ask the ministry to publish its list": who speaks of itself outside quotation marks is who publishes."""
_INFORMS = re.compile(
    r"(?<![^\s])(?P<who>(?:The\s+)?[A-Z][\w’'-]+(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w’'-]+){1,8})\s+(?:hereby\s+)?informs?\s+"
    r"(?:the\s+(?:general\s+)?public|public\s+opinion|national\s+(?:and\s+international\s+)?opinion|the\s+(?:media|press)|all\s+citizens)\b"
)
""" "The National Water Institute informs the public that …": whose statement it is, whatever the outlet is called."""
_SHORTEST_BODY, _OPENING = 4, 600
"""Characters of a body's name; of a statement's head in which it is named."""
_MEDIA_BODIES = frozenset(("state-media", "media", "agency"))
_PUBLISHERS, _DUTIES, _DUTY_BODIES = (frozenset(given.split()) for given in (PUBLISHERS, DUTIES, DUTY_BODIES))
_SEAT = re.compile(r",\s+(?:[A-Z][\w.’'-]*\s*)+\Z")
""" "National Disaster Centre, Papua New Guinea": where a body has its seat."""
_PRESS_OFFICE = re.compile(
    r"\s*[,–—(-]*\s*\b(?:press|media|public\s+affairs|communications|information)\s+(?:office|service|department|team|unit|cent(?:re|er))\)?\s*$|^\s*(?:press|media)\s+(?:office|service)\s+of\s+(?:the\s+)?",
    re.IGNORECASE,
)
