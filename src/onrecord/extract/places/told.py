"""What a report says of a place: the role it has, and the words around its name that tell it.

Rules, in order:
1. A people or an adjective gives the role origin ("Iranian"), as do possessives of states and abbreviations before a noun ("U.S. troops");
   a state or a seat of government that says or does something is a seat ("Washington said"), no place of the event.
2. A dateline is one; a zone's name ("Manila time") is a seat.
3. Moved from and to, launched from, by the words before.
4. After a deed (struck, explosion …) and a preposition: hit.
5. What the encoder takes for a metonymy is a seat where no word told more. Else mentioned.
"""

from __future__ import annotations

from onrecord.extract.datelines import dateline_over
from onrecord.extract.places.gazetteer import Entry, name_key
from onrecord.extract.places.named import Candidate
from onrecord.lang import places as words
from onrecord.lang.incident_cues import HAPPENINGS
from onrecord.model.vocabulary import PlaceRole
from onrecord.text.document import Document, Token

CLAUSE = 24
"""Tokens before a place in which what was done there is looked for: "targeted at least two Iraqi military bases hosting U.S.
military and coalition personnel at …" is sixteen."""


_SKIPPED = frozenset(
    "the nearby southern northern eastern western central city town village of province downtown".split()
)
_GOES_ON = words.PREPOSITIONS | frozenset(
    "and or but who which that where when while as by for with after before during since until because were are have been be it he she they".split()
)
"""What may follow "Anbar province"; another noun makes the word its adjective ("Moscow state television")."""
_OF_WHAT = frozenset("city town village province outskirts".split())


def set_in_context(document: Document, one: Candidate) -> None:
    """Write into the candidate what stands around it."""
    tokens, text = document.tokens, document.text
    at = one.index - 1
    while at >= 0 and (low := tokens[at].lower) in _SKIPPED:
        if low == "of" and at and tokens[at - 1].lower not in _OF_WHAT:
            break
        at -= 1
    sentence = document.sentence_at(one.start)
    one.before = tokens[at].lower if at >= 0 and (sentence is None or tokens[at].start >= sentence.start) else ""
    one.lower = text[one.start : one.end].lower()
    one.key = (name_key(one.lower) if one.entries else one.lower) + ("=" if one.based else "")
    one.opens = sentence is not None and sentence.start == one.start
    one.possessive = text[one.end : one.end + 2] in ("'s", "’s")
    after = tokens[one.after].lower if one.after < len(tokens) and tokens[one.after].kind == "word" else ""
    one.native = after in words.NATIVES and text[one.end : one.end + 1].isspace() and one.lower not in words.NOT_PLACES
    one.timed = after == "time" and text[one.end : one.end + 1].isspace()
    last = tokens[one.index - 1].lower if one.index else ""
    earlier = tokens[one.index - 2].lower if last == "of" and one.index > 1 else ""
    beyond = tokens[one.after + 1] if after in words.AREA_WORDS and one.after + 1 < len(tokens) else None
    closed = beyond is None or beyond.kind != "word" or beyond.lower in _GOES_ON or beyond.lower in words.SAYS
    further = tokens[one.after + 1].lower if one.after + 1 < len(tokens) else ""
    holds = after in words.TOWN_WORDS and further == "of"  # "the Ohio city of Lima"
    named_so = (after in words.AREA_WORDS and closed) or last == "county" or earlier in words.AREA_BEFORE
    one.area = one.area or holds or named_so
    one.first_level = earlier in words.REGION_BEFORE
    one.town = (after in words.TOWN_WORDS or last in words.TOWN_WORDS or earlier in words.TOWN_WORDS) and not one.area
    one.dateline = dateline_over(document, one.start, one.end) is not None


def role_of(document: Document, one: Candidate, entry: Entry | None) -> PlaceRole:
    """The role of a place, by rules 1 to 5."""
    role = _told_role(document, one, entry)
    if role in (PlaceRole.SEAT, PlaceRole.MENTIONED) and _named_as_town(document, one):
        return PlaceRole.MENTIONED  # "a market in the Keldian city of Bannu has been bombed"
    metonymic = one.sense == "metonymic" and role is PlaceRole.MENTIONED and entry is not None
    return PlaceRole.SEAT if metonymic else role


_KINDS_OF_PLACE = frozenset(
    "city town village port district province region suburb county municipality island hamlet neighbourhood neighborhood".split()
)


def _named_as_town(document: Document, one: Candidate) -> bool:
    """After "city of", "town of" …: where it is, whatever verb follows."""
    near = document.tokens_in(max(0, one.start - 24), one.start)
    return len(near) > 1 and near[-1].lower == "of" and near[-2].lower in _KINDS_OF_PLACE


def _speaks(document: Document, one: Candidate, entry: Entry | None) -> bool:
    """A state or a large city as the subject of saying or doing: "Washington said", "Iran denied"."""
    large = entry is not None and (entry.kind == "country" or entry.population > 100_000)
    if not large or one.possessive or one.before in words.PREPOSITIONS or one.after >= len(document.tokens):
        return False
    following = document.tokens[one.after]
    return following.lower in words.SAYS and document.text[one.end : following.start] == " "


def _is_whole(document: Document, one: Candidate) -> bool:
    """After a preposition of place and with no noun after it: the name modifies nothing ("in County Cork.")."""
    if one.before not in words.AT or one.after >= len(document.tokens):
        return False
    following = document.tokens[one.after]
    return following.kind == "mark" and following.text in ".,;:!?)"


def _told_role(document: Document, one: Candidate, entry: Entry | None) -> PlaceRole:
    if one.dateline:
        return PlaceRole.DATELINE
    if one.adjective:
        return PlaceRole.ORIGIN
    if one.start == 0 and document.text[one.end : one.end + 1] == ":" and (entry is None or entry.kind != "country"):
        return PlaceRole.MENTIONED  # "Keld: families wait at the mine"
    if one.sense and _speaks(document, one, entry):
        return PlaceRole.SEAT
    if one.sense == "associative" and not one.holds and not _is_whole(document, one):
        return PlaceRole.ORIGIN
    if one.sense and (entry is None or one.landmark):
        return (
            PlaceRole.MENTIONED
        )  # a name that the index does not know places no incident; its town, named as a rule, does
    if one.timed:
        return PlaceRole.SEAT
    if _used_as_adjective(document, one):
        return PlaceRole.ORIGIN
    sentence = document.sentence_at(one.start)
    left = document.tokens_in(sentence.start if sentence else 0, one.start)[-CLAUSE:]
    lowers = [token.lower for token in left]
    if one.before == "from":
        near = set(lowers[-7:])
        took_off = lowers[-2:-1] == ["off"] and not words.TOOK_OFF.isdisjoint(lowers[-4:-2])
        if near & words.MOVE and not took_off:
            return PlaceRole.MOVED_FROM
        if near & words.LAUNCH or took_off or ("came" in near and words.FLYING.intersection(lowers)):
            return PlaceRole.LAUNCHED_FROM
    if lowers and lowers[-1] in ("to", "into") and set(lowers) & words.MOVE:
        return PlaceRole.MOVED_TO
    if lowers[-1:] == ["for"] and not words.BOUND.isdisjoint(lowers[-2:-1]):
        return PlaceRole.MOVED_TO
    if one.before not in words.PREPOSITIONS:
        right = document.tokens[one.after : one.after + 2]
        country_or_capital = entry is not None and (entry.kind == "country" or entry.population > 100_000)
        if one.possessive and country_or_capital:
            return PlaceRole.ORIGIN
        if right and country_or_capital and any(token.lower in words.SAYS for token in right[:1]):
            return PlaceRole.SEAT
        right_word = right[0] if right else None
        if (
            entry is not None
            and entry.kind == "country"
            and right_word is not None
            and right_word.kind == "word"
            and document.text[one.end : right_word.start] == " "
            and right_word.text[0].islower()
        ):
            return PlaceRole.SEAT if not (set(lowers[-5:]) & words.HIT) else PlaceRole.HIT
    if lowers[-1:] == ["in"] and set(lowers[-2:-1]) & words.SEATED:
        return PlaceRole.SEAT
    if lowers[-1:] == ["in"] and set(lowers[-2:-1]) & words.PLANNED:
        return PlaceRole.MENTIONED  # "the attack was planned in Keldia"
    following = document.tokens[one.after : one.after + 1]
    if entry is not None and entry.kind != "country" and following and following[0].lower in HAPPENINGS:
        return PlaceRole.HIT  # "Keld blast", "the Keld shooting"
    if lowers and lowers[-1] in words.HIT:
        return PlaceRole.HIT
    fine = entry is None or entry.kind != "country"
    reach = _clause(left) if fine else lowers[-7:]
    if (
        len(lowers) > 1
        and lowers[-1] == "in"
        and lowers[-2] in ("morning", "afternoon", "evening", "night", "time", "a.m.", "p.m.", "noon", "midnight")
    ):
        return PlaceRole.MENTIONED
    listed = lowers[-1:] in (["and"], [","], ["them"], ["including"], ["both"])
    deed = (words.HIT | words.BEFELL) & set(reach) or (words.FALL & set(reach) and words.FLYING & set(reach))
    of_town = lowers[-1:] == ["of"] and not words.SETTLEMENTS.isdisjoint(lowers[-2:-1])
    at_town = of_town and not words.AT.isdisjoint(lowers[-6:-2])  # "in the Ivorian town of Keld"
    if (one.before in words.AT or at_town or (listed and fine)) and deed:
        return PlaceRole.HIT
    return PlaceRole.MENTIONED


def _clause(left: tuple[Token, ...]) -> list[str]:
    """Words since the last break of the sentence."""
    found: list[str] = []
    for token in reversed(left):
        if token.text in (";", "—", "–", ":", "”", "“") or token.lower in (
            "said",
            "says",
            "told",
            "while",
            "but",
            "after",
            "because",
        ):
            break
        found.append(token.lower)
    return found


def _used_as_adjective(document: Document, one: Candidate) -> bool:
    """ "U.S. troops", "UN staff": an abbreviation of a country before a noun."""
    text = document.text[one.start : one.end]
    following = document.tokens[one.after] if one.after < len(document.tokens) else None
    if not (text.isupper() and len(text) < 6) or following is None or following.kind != "word":
        return False
    return document.text[
        one.end : following.start
    ] == " " and following.lower not in words.SAYS | words.PREPOSITIONS | {"and", "or", "as", "who", "that"}
