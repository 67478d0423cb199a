"""How a party is named: as a wire editor names it at first mention.

"Jonathan Hoffman, Pentagon spokesman"; "Gen. Jonathan Vance, chief of the defence staff"; "a senior administration official"; "two
U.S. officials"; "the Pentagon"; "police". Nothing is added that the report's words do not say.
"""

from __future__ import annotations

import re

from onrecord.lang import roles
from onrecord.link.parties.names import fold
from onrecord.link.parties.sides import Standpoint
from onrecord.model.reading import Source
from onrecord.model.vocabulary import SourceKind

COUNT = re.compile(
    r"^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|other|another|second|third|both|"
    r"unnamed|anonymous|unidentified|his|her|its|their)\s+",
    re.IGNORECASE,
)
"""Articles and counts before a nominal."""
_TAIL = re.compile(
    r"\s*(?:,|\b(?:who|quoted|speaking|briefed|familiar|on condition|with knowledge|told|that|which|posted|citing)\b).*$",
    re.IGNORECASE,
)
_THERE = re.compile(r"\s+(?:there|here|in|of|at|on|from|to|by|with)$")
""" "Police there", "the judge in": what is left of where they are."""
_RANK = re.compile(
    r"^(?:(?:Lt|Maj|Brig|Vice|Rear|Staff|First|Second|Master|Chief|Lieutenant|Major|Brigadier)\.? )?(?:Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Dr|Prof|Rev|Mr|Mrs|"
    r"Ms|Sir|Dame|Sen|Rep|Gov|General|Colonel|Major|Captain|Lieutenant|Admiral|Commodore|Sergeant|Professor|President|Governor|Mayor|"
    r"Senator|Minister|King|Queen|Pope|Ayatollah|Sheikh|Sheriff|Chief|Detective|Officer|Deputy|Secretary|Colonel)\.?$"
)


def institution_noun(source: Source) -> bool:
    """ "Police said": an institution speaks, though no name is given."""
    return fold(bare_name(source.name)).split()[-1:] == ["police"]


def holds_office(source: Source) -> bool:
    """ "The governor of Keld": whoever holds an office of which there is one, though no name is given."""
    return _SOLE.match(source.text) is not None


def display(source: Source, stand: Standpoint, institution: bool) -> str:
    """The party as a wire editor names it at first mention."""
    name = bare_name(source.name)
    if institution or institution_noun(source):
        return _institution(name, source, stand)
    if not source.named:
        return _unnamed(name, source)
    role = source.role or ""
    pieces = [piece.strip() for piece in role.split(",") if piece.strip() and not piece.strip().endswith(" and")]
    pieces = [part for piece in pieces for part in _role_and_rank(re.sub(r"\s+(?:Dr|Mr|Mrs|Ms|Prof)\.?$", "", piece))]
    ranks = [piece for piece in pieces if _RANK.match(piece)]
    rest = [piece for piece in pieces if piece not in ranks]
    full = " ".join([*ranks, name])
    if not rest:
        return full
    title = ", ".join(rest)
    if re.match(r"(?:speaks|works|writes|edits|leads|heads|runs)\b", title):
        title = f"who {title}"
    elif re.match(r"(?:Press|Deputy|Senior|Chief|Police|Opposition|Spokes\w+) [a-z]", title):
        title = title[:1].lower() + title[1:]
    words = title.split()
    if len(words) <= 3 and all(word[:1].isupper() for word in words) and not ranks:
        return f"{title} {full}"
    return f"{full}, {title}"


_BEFORE_RANK = re.compile(
    r"(?P<role>.*(?:[Ss]pokes\w+|[Cc]ommander|[Cc]hief|[Hh]ead|[Dd]irector|[Mm]inister))\s+(?P<rank>(?:(?:Lieutenant|Major|Brigadier|Rear|Vice)\s+)?(?:General|Colonel|Major|Captain|Lieutenant|Admiral|Commodore|Sergeant))$"
)


def _role_and_rank(piece: str) -> list[str]:
    """ "Spokesman Lieutenant Colonel" → what he is and his rank."""
    match = _BEFORE_RANK.match(piece)
    return [match.group("rank"), match.group("role")] if match is not None else [piece]


LONGEST_ABBREVIATION = 7
"""Letters: a longer word in capitals is a headline's ("PENTAGON"), not an abbreviation ("CENTCOM")."""


def bare_name(name: str) -> str:
    """A nominal without what hangs on behind it ("…, speaking on condition of anonymity", "police there", "judge in")."""
    return _THERE.sub("", _TAIL.sub("", name).strip()) or name


def _institution(name: str, source: Source, stand: Standpoint) -> str:
    bare = re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE)
    if bare.isupper() and len(bare) > LONGEST_ABBREVIATION:
        bare = bare.title()
    if stand.whole and stand.actor is None:
        return bare
    last = fold(bare).split()[-1:] or [""]
    if _OF_ITS_FIELD.match(bare) or last[0] in _SPELLED:
        return f"the {bare}"
    if re.match(r"[A-Z]\w+['’]s? ", bare):
        return bare
    head = re.split(r"\s(?:in|to|at|of|for)\s", bare)[0].split()[-1:]
    if (
        head
        and (fold(head[0]) in _WITH_ARTICLE or bare[:1].islower())
        and not bare.islower()
        and not head[0].endswith("s")
    ):
        return f"the {bare}"
    if bare.islower() and last[0] in ("police", "authorities", "officials", "rescuers", "firefighters"):
        return bare
    if last[0] in _WITH_ARTICLE or bare.islower() or (source.named is False and not bare[:1].isupper()):
        return f"the {bare}"
    if not source.named and source.kind is not SourceKind.OUTLET and last[0] not in ("police", "officials"):
        return f"the {bare}"
    return bare


_OF_ITS_FIELD = re.compile(
    r"(?:Department|Ministry|Office|Bureau|Institute|University|College|Centre|Center|Council|Board|Bank|Court) of\b"
)
_SPELLED = frozenset("fbi cia nsa faa ntsb usgs atf dea cdc fema who un eu irgc idf imf iaea".split())
"""Abbreviations that are said letter by letter: they have the article of their words."""
_WITH_ARTICLE = frozenset(
    "corps guard guards ministry department command office pentagon kremlin army navy force forces government house service "
    "services agency administration bureau commission council committee observatory survey cell network military board "
    "authority union nations cross crescent centre center institute organization organisation presidency coalition movement "
    "brigades brigade front party parliament senate congress league embassy mission crescent-society society police-department times post guardian taliban "
    "houthis patrol mod elysee bundeswehr peshmerga wagner staff defence defense treasury association treasury".split()
)


_SEVERAL = re.compile(r"(?:[a-rt-z]s|media|data)$")
_HANGING = re.compile(r"\b(?:close|(?:with|has|have) (?:close )?(?:ties|links)|linked|loyal|allied)$")


def _unnamed(name: str, source: Source) -> str:
    bare = re.sub(r"^(?:the|a|an|his|her|its|their)\s+", "", name, flags=re.IGNORECASE)
    counted = re.match(
        r"(?:the )?(two|three|four|five|six|seven|eight|nine|ten|several|some|many)\b", source.text, re.IGNORECASE
    )
    if (source.speakers or 0) > 1 and counted and not fold(bare).startswith(fold(counted.group(1))):
        return f"{counted.group(1).lower()} {bare}"
    if source.speakers != 1 or fold(bare).split()[:1] == ["two"] or fold(bare).split()[-1:] == ["officials"]:
        return bare
    if source.kind is SourceKind.DOCUMENT and _SEVERAL.search(bare):
        return bare  # “reports”, “local media”
    if _HANGING.search(bare):  # “editor close [to Guards]”
        told = re.sub(r"^(?:the|an?|one) ", "", source.text.split(",")[0], flags=re.IGNORECASE)
        bare = _HANGING.sub("", told).strip()
    whose = re.match(
        rf"(?:(?:the|an?|one) )?{re.escape(bare)}(?P<whose> (?:close|linked|loyal) to [^,]+)",
        source.text,
        re.IGNORECASE,
    )
    if whose is not None:
        bare += whose.group("whose")  # “an editor close to the Guards”
    if fold(bare).startswith("same ") or holds_office(source):
        return f"the {bare}"
    if re.match(r"(?:one|another|every|each)\b", bare, re.IGNORECASE):
        return bare
    whose = _POSSESSOR.match(bare)
    if whose is not None:
        return bare if whose.group()[0].isupper() else f"the {bare}"  # “Pakistan's interior minister”
    first, _, rest = bare.partition(" ")
    if rest and first.istitle() and first.lower() in _COMMON:
        bare = f"{first.lower()} {rest}"  # “Militant faction claims …”
    return f"{article(bare)} {bare}"


_SOLE = re.compile(
    r"the\s+(?:governor|mayor|prefect|president|prime\s+minister|minister|chief|head|sheriff|premier|chancellor|commander|director|dean|rector|king)\s+of\s",
    re.IGNORECASE,
)
_POSSESSOR = re.compile(r"[^\s,]+(?: [A-Z][^\s,]*)*['’]s(?= )")
_COMMON = (
    roles.ARMED_ADJECTIVES
    | roles.PERSON_NOUNS
    | roles.COLLECTIVE_NOUNS
    | frozenset(("senior", "local", "former", "top"))
)


def article(words: str) -> str:
    """ "a" or "an", by sound as far as spelling tells."""
    first = fold(words).split()[:1] or [""]
    if words.startswith(("U.", "US", "UN", "UK", "Eu", "eu", "uni", "Uni", "one")):
        return "a"
    if re.match(r"[FHLMNRSX][A-Z]\b|[FHLMNRSX][A-Z]{2,}", words):
        return "an"
    return "an" if first[0][:1] in tuple("aeiou") or first[0].startswith(("hour", "hono", "heir")) else "a"


def with_article(name: str) -> str:
    """A body's name as it stands inside a sentence: "the Department of Defense", "Reuters"."""
    last = fold(name).split()[-1:] or [""]
    return (
        f"the {name}"
        if last[0] in _WITH_ARTICLE or re.match(r"(?:Department|Ministry|Office|Bureau) of ", name)
        else name
    )
