"""When two wordings name the same party: bodies by their names, posts by their nouns.

Rules, in order:
1. Two names of a body are one when their words are, but for determiners and the name of a country or nation at the head ("the
   Supreme Court", "the U.S. Supreme Court"), or the order around "of" ("Department of Labor", "Labor Department").
2. A word in capitals is a name's initials ("IRGC"), or made of its words' beginnings ("CENTCOM" of Central Command).
3. A seat is the body that sits there ("the Pentagon", the Defense Department).
4. A shorter name is a longer one's beginning before "of" or "for" ("the Seismic Network" of the Seismic Network of Peru).
5. Two nouns are of one post when a class of `roles.ROLE_CLASSES` has both ("Rep.", "congressman").
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extract.sources.kinds import Atlas
from onrecord.lang import roles

Words = tuple[str, ...]
_SMALL = ("of", "the", "for", "and")
_SHORTEST_BLEND = 5
"""Letters of the shortest word that is taken for one made of beginnings: fewer are initials."""


def plain(words: Words) -> Words:
    """Words without determiners."""
    return tuple(w for w in words if w not in ("the", "a", "an", "'s"))


def spelled(words: Words) -> Words:
    """Words in one spelling of several."""
    return tuple(roles.SPELLINGS.get(word, word) for word in words)


def same_body(one: Words, other: Words, atlas: Atlas) -> bool:
    """Rules 1 to 4; order does not matter. Two names of bodies of different countries are never one."""
    (its, a), (others, b) = (_held(words, atlas) for words in (one, other))
    if its is not None and others is not None and its != others:
        return False
    if (_is_seat(one) and others is None and "defence" in other) or (
        _is_seat(other) and its is None and "defence" in one
    ):
        return False  # the Pentagon is the Defense Department; a Department of Defence is another country's
    return a == b or abbreviates(one, other) or abbreviates(other, one) or _begins(a, b) or _begins(b, a)


def _is_seat(words: Words) -> bool:
    return " ".join(plain(words)) in roles.METONYMS


def abbreviates(short: Words, full: Words) -> bool:
    """Rule 2: whether one word is the initials of several, or made of their beginnings."""
    if len(short) != 1 or len(full) < 2:
        return False
    word, main = short[0].replace(".", ""), [w for w in full if w not in _SMALL]
    if word in ("".join(w[0] for w in main), "".join(w[0] for w in full)):
        return True
    return len(word) >= _SHORTEST_BLEND and any(_blends(word, main[i:]) for i in range(len(main) - 1))


def _blends(word: str, parts: list[str]) -> bool:
    """Whether a word is beginnings of at least two letters of all parts, in order."""
    if not parts:
        return not word
    return any(
        word.startswith(parts[0][:n]) and _blends(word[n:], parts[1:])
        for n in range(2, min(len(parts[0]), len(word)) + 1)
    )


def _begins(short: Words, full: Words) -> bool:
    """Rule 4."""
    longer = 1 < len(short) < len(full)
    return longer and full[: len(short)] == short and full[len(short)] in ("of", "for")


def _held(words: Words, atlas: Atlas) -> tuple[str | None, Words]:
    """`_canonical`, worked out once for each name of a report."""
    if words not in atlas.canonical:
        atlas.canonical[words] = _canonical(words, atlas)
    return atlas.canonical[words]


def _canonical(words: Words, atlas: Atlas) -> tuple[str | None, Words]:
    """The country at a name's head, and the rest in the order of rule 1, seats by their bodies (rule 3)."""
    words, country = plain(words), None
    for length in range(min(3, len(words) - 1), 0, -1):
        country = atlas.nations.get(words[:length])
        if country is not None:
            words = words[length:]
            break
    words = tuple(roles.METONYMS.get(" ".join(words), "").split()) or words
    if len(words) > 2 and words[0] in ("department", "ministry", "bureau", "office") and words[1] == "of":
        words = (*words[2:], words[0])
    return country, spelled(words)


def classes(words: Iterable[str]) -> frozenset[str]:
    """Rule 5: the classes of posts that words name; abbreviated ranks count as what they stand for."""
    bare = {word.rstrip(".") for word in words}
    return frozenset(name for name, nouns in _CLASSES.items() if nouns & bare)


_CLASSES = {name: frozenset(nouns.split()) for name, nouns in roles.ROLE_CLASSES.items()}
