"""The post, calling or rank that a party is told to have: which nouns tell it, whether two tell of one, which of two tellings is the fuller."""

from __future__ import annotations

from onrecord.extract.clauses.view import PREPOSITIONS
from onrecord.extract.sources.alike import classes
from onrecord.extract.sources.party import Party
from onrecord.lang import roles
from onrecord.model.vocabulary import SourceKind

_ANY_RANK = frozenset("officer commander soldier".split())


def fuller_role(named: Party, told: Party) -> str | None:
    """The role of somebody named, or the post that the report calls him by where that is the same in more words ("Minister Javier Tello", "the
    interior minister")."""
    if not named.named or told.named or named.role is None or named.kind is not SourceKind.PERSON:
        return named.role
    held, words = named.role.lower().split(), [word for word in told.words if word not in roles.DETERMINERS]
    fuller = len(held) < len(words) <= _POST and words[-len(held) :] == held and PREPOSITIONS.isdisjoint(words)
    return " ".join(words) if fuller else named.role


_POST = 4
"""Words of a post at most."""


def one_class(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of nouns tell of one post or calling; two ranks that are not the same are two persons' ("the captain", "Rear Admiral Roe")."""
    same = classes(one) & classes(other)
    ranks = [{roles.RANKS.get(word.rstrip("."), word) for word in nouns} for nouns in (one, other)]
    return bool(same - {"soldier"}) or (
        "soldier" in same and (bool(ranks[0] & ranks[1]) or bool((ranks[0] | ranks[1]) & _ANY_RANK))
    )


_OF_A_STAFF = frozenset("inspector attorney secretary director consul governor solicitor".split())
""" "The inspector general": no general."""


def told_by(party: Party) -> frozenset[str]:
    """The nouns that say what post or calling a person has: of a role, or of the nominal itself before any preposition."""
    told = (
        party.role.lower().replace(",", " ").split()
        if party.named and party.role
        else []
        if party.named
        else party.words
    )
    stop = next((i for i, word in enumerate(told) if word in PREPOSITIONS), len(told)) if not party.named else len(told)
    words = {
        word.strip(".()")
        for i, word in enumerate(told[:stop])
        if not (i and word == "general" and told[i - 1] in _OF_A_STAFF)
    }
    return frozenset(
        word for word in words if word in roles.PERSON_NOUNS or word in roles.TITLES or word in roles.STANDINGS
    )
