"""How a source knows what it says (basis), from words alone.

Rules, in order: who takes responsibility, vows or declines speaks of its own act; a witness, or "saw", observed; "was
told" was told; an estimate or assessment is assessed; words on the source's own country's people are of its own people;
anything else is unknown.
"""

from __future__ import annotations

from onrecord.extract.attribution.found import Found
from onrecord.extract.clauses.view import View
from onrecord.extract.sources.party import Parties
from onrecord.model.reading import Source
from onrecord.model.vocabulary import Basis, Certainty, SourceKind, Stance

_ASSESSING = frozenset(
    "estimate assess reckon calculate judge conclude suspect believe predict forecast determine".split()
)
_OWN_PEOPLE = frozenset(
    "troops soldiers personnel forces casualties citizens nationals civilians people staff crew workers employees members "
    "servicemen marines sailors airmen pilots peacekeepers deaths injuries dead wounded passengers fighters guards officers "
    "police residents patients students diplomats".split()
)
_FIRST_PERSON = frozenset("our my us we".split())
_OWNERS = frozenset("our my its his her their".split())
_SAW = frozenset("saw seen heard watched witnessed counted felt".split())


def basis_of(view: View, found: Found, source: Source | None, stance: Stance, parties: Parties) -> Basis:
    """The basis of one statement."""
    words = [view.lower[i] for first, last in found.content for i in range(first, last)]
    if stance in (Stance.TAKES_RESPONSIBILITY, Stance.VOWS, Stance.DECLINES):
        return Basis.OWN_ACT
    if source is not None and source.kind is SourceKind.WITNESS:
        return Basis.OBSERVED
    if words[:2] and words[0] in ("he", "she", "i", "they", "we") and any(w in _SAW for w in words[1:4]):
        return Basis.OBSERVED
    if found.verb.lemma in ("was told", "were told") or "had been told" in " ".join(words[:8]):
        return Basis.TOLD
    if found.verb.lemma in _ASSESSING or found.verb.certainty is Certainty.PROBABLE or stance is Stance.ASSESSING:
        return Basis.ASSESSED
    if _own_people(view, found, words, source, parties):
        return Basis.OWN_PEOPLE
    return Basis.UNKNOWN


def _own_people(view: View, found: Found, words: list[str], source: Source | None, parties: Parties) -> bool:
    people = [i for i, word in enumerate(words) if word in _OWN_PEOPLE]
    if not people:
        return False
    if any(any(w in _OWNERS for w in words[max(0, i - 3) : i]) for i in people):
        return True
    if source is None or source.country is None:
        return False
    tokens = [i for first, last in found.content for i in range(first, last)]
    return any(
        parties.atlas.country_of(view, tokens[max(0, i - 3)], tokens[i] + 1) == source.country
        for i in people
        if tokens[i] - tokens[max(0, i - 3)] <= 3
    )
