"""Noun or verb: what a trigger that may be either is where it stands, by its neighbours."""

from __future__ import annotations

from onrecord.extract.incidents.clauses import Words
from onrecord.lang import incident_cues as cues

_PEOPLE_WORDS = frozenset(
    "who gunmen policemen hitmen servicemen men man people woman women police officers troops soldiers forces militants rebels they we he she army navy jets planes".split()
)
_AFTER_NOUN = frozenset(
    "in at on near across along outside inside around kills leaves hits claims injures wounds forces displaces killed left".split()
)
"""After a sentence's first word in -ing, which is then a noun."""


_OF_A_BODY = 12
"""Tokens of a body's name between "of" and a verb, at most: "drones of the Security Service of Keldia (SSK) hit …"."""


def heads_before(words: Words, first: int) -> list[int]:
    """Tokens of the nouns that "of" and a body's name follow, right before token `first`."""
    lower, found = words.lower, list[int]()
    for i in range(first - 1, max(0, first - _OF_A_BODY), -1):
        if lower[i] == "of":
            found.append(i - 1)
        elif not (words.cap(i) or lower[i] in ("the", "(", ")", "and") or i == first - 1):
            break
    return found


def is_verb(words: Words, word: str, first: int, last: int) -> bool:
    """Whether the words [first, last), of which `word` tells (the last of a run), are a verb here."""
    lower = words.lower
    if first > 1 and lower[first - 1].endswith("ly") and not words.cap(first - 1):
        first -= 1
    before = lower[first - 1] if first and words.sentence[first - 1] == words.sentence[first] else ""
    after = lower[last] if last < len(lower) and words.sentence[last] == words.sentence[first] else ""
    if (before in cues.DETERMINERS and before not in ("this", "that")) or before in cues.ANOTHER:
        return False
    if before.endswith("'s") or before.endswith("s'"):
        return False
    if word.endswith("ed") or word in (
        "struck",
        "threw",
        "thrown",
        "shot",
        "shook",
        "sank",
        "fell",
        "slain",
        "sent",
        "drowned",
        "came",
        "slid",
        "fought",
        "held",
        "dead",
    ):
        return not (before in ("the",) and word != "dead")
    if before == "to" or before in cues.MODALS or before in ("he", "she", "they", "we", "i", "who"):
        return not word.endswith("s") or before in ("he", "she", "who")
    if word == "hit" and before in ("it", "which"):
        return True
    if word.endswith("ing"):
        if before in ("", ":") and (after in _AFTER_NOUN or after in cues.AUXILIARIES):
            return False  # “Flooding in Keld kills six”, “Subject: Sinking of a launch”
        return before not in cues.PREPOSITIONS and not (
            first
            and words.tokens[first - 1].kind == "word"
            and words.bounds(first - 1) is False
            and after in ("of", "in", "at", "on", "near", "that", "which", "and", "", ".", ",")
            and before not in ("is", "are", "was", "were")
        )
    if before in cues.PREPOSITIONS:
        return False
    object_like = after in cues.DETERMINERS or (
        last < len(lower)
        and after != ""
        and (words.tokens[last].kind == "number" or (words.cap(last) and words.word(last)))
    )
    if word in cues.NEVER_NOUNS and before and (words.word(first - 1) or before == ","):
        return True
    if word.endswith("s"):
        if not before or not words.word(first - 1):
            return False
        if after in cues.AUXILIARIES or after in cues.SUBORDINATORS:
            return False
        subject_like = words.word(first - 1) and not words.bounds(first - 1)
        plural = before.endswith("s") and not before.endswith("ss")
        if words.in_title(first):
            return (
                subject_like
                and not plural
                and (
                    object_like
                    or (after not in cues.PREPOSITIONS and after not in ("", ",", ":", ";", "-", "–", "—", "and"))
                    or (words.cap(first - 1) and after in ("at", "on", "into", "for", "near"))
                )
            )
        return (
            subject_like
            and not plural
            and object_like
            and before not in cues.ORDNANCE | {"air", "military", "terrorist", "terror"}
        )
    led = bool(before) and words.word(first - 1) and not words.bounds(first - 1)
    if led and ((word == "hit" and object_like) or (word == "burst" and after in cues.PREPOSITIONS)):
        return True  # "when a drone hit his car", "when a dam burst near Keld"
    heads = [before]
    if object_like:
        heads += [lower[i] for i in heads_before(words, first)]  # "soldiers of the Caliphate storm a barracks"
    plural = any(
        (one.endswith("s") and not one.endswith("ss") and len(one) > 3) or one in _PEOPLE_WORDS for one in heads
    )
    return plural and (
        object_like
        or after in ("at", "on", "into", "near")
        or words.in_title(first)
        or (bool(after) and last < len(lower) and words.word(last) and not words.bounds(last))
    )
