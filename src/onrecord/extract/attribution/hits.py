"""Cues of a unit: verb groups, cue phrases and "according to", outside quotations, in text order.

Rules, in order:
1. Phrases of several words before single verbs, the longest first.
2. A form that is a noun as often as a verb counts only where the words around say that it is a verb.
3. The group takes in the auxiliaries, negations and adverbs to its left; "went on to say" is one group; an infinitive
   under another verb is no cue of its own.
4. A passive counts only with its agent ("was billed by X as"), and is told apart here.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extract.attribution.found import Hit
from onrecord.extract.clauses.lexicon import CueVerb, Form
from onrecord.extract.clauses.view import PREPOSITIONS, Unit, View
from onrecord.lang import cues, manners, roles
from onrecord.model.vocabulary import Manner, Stance

ACCORDING = CueVerb("according", "")
RESPONSIBILITY = CueVerb("take responsibility", "")
COLON = CueVerb("colon", "q")
QUOTED = CueVerb("be quoted", "cq", manner=Manner.RELAYED)
BLAME = CueVerb("hold responsible", "b", stance=Stance.BLAMES)
SHARE = CueVerb("share", "n", manner=Manner.POST)
_BE = frozenset("is are was were be been being am 's 're wasn't weren't isn't aren't".split())
_CARRIED_ON = frozenset("went goes go continued continues began begins chose came".split())
_OPENERS = frozenset(
    (
        *cues.NAMING, "quoted", "cited", "owned", *cues.RESPONSIBILITY_VERBS, *cues.HOLDS_TO_BLAME, *cues.BLAME_NOUN_VERBS,
        *cues.SHARING,
    )
)  # fmt: skip
"""Words that the cues told apart here begin with, beside the lexicon's."""
_MODALS = frozenset("will would shall should can could may might must cannot can't couldn't won't wouldn't".split())


def is_cited(hit: Hit) -> bool:
    """Whether a cue is "citing" or "quoting": what follows is whose word it is, what it is of stands elsewhere."""
    return hit.verb is ACCORDING and hit.tag == "participle"


def find_hits(view: View, unit: Unit) -> Iterator[Hit]:
    """The cues of a unit in order."""
    i = unit.first
    of_lexicon = view.lexicon.openers
    while i < unit.last:
        if view.quote[i] >= 0:
            i = max(i + 1, view.quote_range(i)[1])
            continue
        if (word := view.lower[i]) not in of_lexicon and word not in _OPENERS:
            i += 1
            continue
        if names_itself(view, i):
            i += 2
            continue
        hit = (
            _phrase(view, unit, i)
            or _quoted_by(view, unit, i)
            or _responsibility(view, unit, i)
            or _blame(view, unit, i)
        )
        hit = hit or _sharing(view, unit, i) or _verb(view, unit, i)
        if hit is not None:
            yield hit
            i = max(hit.last, i + 1)
        else:
            i += 1


def names_itself(view: View, i: int) -> bool:
    """Whether a cue only tells what somebody goes by: "a group calling itself the Night Brigade", "which describes itself as …"."""
    return view.lower[i] in cues.NAMING and not cues.REFLEXIVES.isdisjoint(view.lower[i + 1 : i + 2])


def _phrase(view: View, unit: Unit, i: int) -> Hit | None:
    word = view.lower[i]
    for words in view.lexicon.according.get(word, ()):
        if tuple(view.lower[i : i + len(words)]) == words and i + len(words) < unit.last:
            return Hit(i, i + len(words), ACCORDING, "participle" if words[0] in cues.FACT_PARTICIPLES else "phrase")
    for phrase in view.lexicon.phrases.get(word, ()):
        if tuple(view.lower[i : i + len(phrase.words)]) == phrase.words:
            hit = Hit(i, i + len(phrase.words), phrase.verb, "past")
            return _grown(view, unit, hit)
    return None


def _quoted_by(view: View, unit: Unit, i: int) -> Hit | None:
    """“was quoted by state media as saying”: relayed, and by whom."""
    if view.lower[i] not in ("quoted", "cited") or view.lower[i + 1 : i + 2] != ["by"]:
        return None
    for j in range(i + 3, min(unit.last - 1, i + 14)):
        if view.lower[j] == "as" and view.lower[j + 1] == "saying":
            hit = _grown(view, unit, Hit(i, j + 2, QUOTED, "past"))
            hit.passive, hit.relay = False, (i + 2, j)
            return hit
    return None


def _responsibility(view: View, unit: Unit, i: int) -> Hit | None:
    if view.lower[i : i + 3] == ["owned", "up", "to"]:
        return _grown(view, unit, Hit(i, i + 3, RESPONSIBILITY, "past"))
    if view.lower[i] not in cues.RESPONSIBILITY_VERBS:
        return None
    tag = "ing" if view.lower[i].endswith("ing") else "past"
    for j in range(i + 1, min(unit.last, i + 4)):
        if view.lower[j] in cues.RESPONSIBILITY_NOUNS and (tag == "ing" or not view.noun_form(i)):
            hit = _grown(view, unit, Hit(i, j + 1, RESPONSIBILITY, tag))
            return None if hit.negated or view.lower[hit.first - 1 : hit.first] == ["to"] else hit
        if not view.word(j) or view.lower[j] in ("no", "any"):
            return None
    return None


def _blame(view: View, unit: Unit, i: int) -> Hit | None:
    """“holds X responsible for Y”, “laid the blame for Y on X”."""
    word = view.lower[i]
    wanted = cues.TO_BLAME if word in cues.HOLDS_TO_BLAME else {"blame"} if word in cues.BLAME_NOUN_VERBS else None
    if wanted is None or view.noun_form(i):
        return None
    for j in range(i + 1, min(unit.last, i + 12)):
        if view.lower[j] in (",", ";") or view.quote[j] >= 0:
            return None
        if view.lower[j] in wanted:
            near = wanted is not cues.TO_BLAME or j + 1 == unit.last or view.lower[j + 1] in ("for", ",")
            tag = "ing" if word.endswith("ing") else "past"
            last = i + 1 if j > i + 1 and wanted is cues.TO_BLAME else j + 1
            hit = _grown(view, unit, Hit(i, last, BLAME, tag))
            return None if hit.negated or not near else hit
    return None


def _sharing(view: View, unit: Unit, i: int) -> Hit | None:
    """“shared a picture of … on Facebook”, “had put up a video”."""
    word = view.lower[i]
    if word not in cues.SHARING or view.noun_form(i):
        return None
    particle = view.lower[i + 1] if i + 1 < unit.last else ""
    online = any(view.lower[j] in manners.PLATFORMS for j in range(i, min(unit.last, i + 25)))
    if not (online or word.startswith(("post", "upload", "shar")) or particle in ("up", "online")):
        return None
    last = i + 2 if particle in ("up", "out") else i + 1
    for j in range(last, min(unit.last, last + 6)):
        if view.quote[j] >= 0 or not view.word(j):
            return None
        if view.lower[j] in cues.PICTURES:
            tag = "ing" if word.endswith("ing") else "past"
            hit = _grown(view, unit, Hit(i, last, SHARE, tag))
            return None if hit.negated or hit.passive else hit
    return None


def _verb(view: View, unit: Unit, i: int) -> Hit | None:
    form = view.lexicon.forms.get(view.lower[i])
    if form is None or view.tokens[i].kind != "word":
        return None
    if view.cap(i) and i > unit.first and not unit.headline and view.quote[i - 1] < 0:
        return None
    if view.lower[i] in cues.OBJECT_NOUN_FORMS and not _is_verb(view, unit, i, form):
        return None
    if view.noun_form(i) and form.tag != "ing":
        return None
    hit = _grown(view, unit, Hit(i, i + 1, form.verb, form.tag))
    if form.tag == "part" and hit.first == i:
        return None
    before = view.lower[hit.first - 1] if hit.first > unit.first else ""
    if before == "without" or (before == "those" and form.tag != "base"):
        return None  # “without saying who”, “those found guilty”
    if before == "to" and _took_to_platform(view, unit, hit.first):
        hit.first, before = hit.first - 4, ""
    if before == "as" and form.tag == "ing":
        return None
    if before == "nor" or before == "to" or (before in PREPOSITIONS and form.tag != "ing"):
        return None
    hit.preposition = _preposition(view, unit, hit)
    if not form.verb.frames and hit.preposition is None:
        return None
    if hit.preposition is not None:
        hit.last += 1
    return hit


def _took_to_platform(view: View, unit: Unit, i: int) -> bool:
    """“took to X to say”."""
    return (
        i - 4 >= unit.first
        and view.lower[i - 2] in manners.PLATFORMS
        and view.lower[i - 3] == "to"
        and view.lower[i - 4] in ("took", "takes", "turned", "taken")
    )


def _preposition(view: View, unit: Unit, hit: Hit) -> str | None:
    follows = view.lower[hit.last] if hit.last < unit.last else ""
    return follows if follows in view.lexicon.prepositions.get(hit.verb.lemma, ()) else None


def _is_verb(view: View, unit: Unit, i: int, form: Form) -> bool:
    """Whether a form that may be a noun is a verb here (rule 2)."""
    j = i - 1
    while j > unit.first and view.adverb(j):
        j -= 1
    follows = view.lower[i + 1] if i + 1 < unit.last else ""
    if j > unit.first and view.lower[j] == ",":
        opening = next((k for k in range(j - 1, unit.first, -1) if view.lower[k] == ","), unit.first)
        if opening > unit.first and view.lower[opening + 1] in ("who", "which", "whose"):
            j = opening - 1  # “two officials, who spoke on condition of anonymity, put the number at 20”
        elif opening > unit.first and follows == "the":
            j -= 1  # "Jane Roe, the mayor, put the toll at six"
    before = view.lower[j] if j >= unit.first else ""
    if j >= unit.first and view.quote[j] >= 0:
        return form.tag != "base" or not set(form.verb.frames).isdisjoint("q")
    if view.noun_form(i) or not before or follows in ("of", "by", "from", "between"):
        return False
    if form.tag != "base" and (_closes(view, unit, i) or _joined_form(view, unit, i, form.tag)):
        return True
    if before in cues.AUXILIARIES or before in roles.PRONOUNS:
        return True
    if (
        form.tag == "base"
        and view.lower[j + 1] != ","
        and not (before.endswith("s") or before in roles.PERSON_NOUNS or before == "police")
    ):
        return False
    party = (view.cap(j) and not before.endswith(("'s", "s'"))) or before in roles.PERSON_NOUNS
    party = (
        party
        or before in roles.COUNTING_NOUNS
        or before in roles.ORGANISATION_NOUNS
        or view.lower[j] == ")"
        or before in manners.DOCUMENT_NOUNS
    )
    party = party or follows == "that"
    opens = follows in roles.DETERMINERS or follows in roles.PRONOUNS or follows in ("that", ":", "there", "no", "to")
    if i + 1 < unit.last:
        mostly_noun = view.lower[i] in cues.MOSTLY_NOUNS and not unit.headline
        opens = opens or view.opens_quote(i + 1) or (view.cap(i + 1) and not mostly_noun)
        counted = follows in cues.QUANTITIES or view.tokens[i + 1].kind == "number"
        opens = opens or (counted and view.has_verb(i + 2, unit.last))
    return party and (opens or unit.headline)


def _closes(view: View, unit: Unit, i: int) -> bool:
    """Whether a form is a sentence's last word, after a party that a comma leads in ("…, its chairman Ana Ruiz claims.")."""
    if any(view.word(j) for j in range(i + 1, unit.last)):
        return False
    subject = view.subject_before(i, unit.first)
    if subject is None or subject[1] != i or subject[0] - 1 <= unit.first or view.lower[subject[0] - 1] != ",":
        return False
    party = any(
        view.lower[j] in roles.PERSON_NOUNS or view.lower[j] in roles.ORGANISATION_NOUNS for j in range(*subject)
    )
    return (party or view.cap(i - 1) or view.lower[i - 1] in roles.PRONOUNS) and view.has_verb(unit.first, subject[0])


def _joined_form(view: View, unit: Unit, i: int, tag: str) -> bool:
    """“claims that … and demands the release”: a form after "and" like that of a cue before it, with a noun phrase after it."""
    if view.lower[i - 1] not in ("and", "but") or view.lower[i + 1 : i + 2] == [] or tag not in ("s", "past"):
        return False
    if view.lower[i + 1] not in roles.DETERMINERS and view.lower[i + 1] != "that":
        return False
    forms = (view.lexicon.forms.get(view.lower[j]) for j in range(unit.first + 1, i - 1) if view.quote[j] < 0)
    return any(form is not None and form.tag == tag and "c" in form.verb.frames for form in forms)


def _grown(view: View, unit: Unit, hit: Hit) -> Hit:
    """The hit with the auxiliaries, adverbs and negations to its left (rule 3)."""
    first = hit.first
    while first > unit.first and view.quote[first - 1] < 0:
        word = view.lower[first - 1]
        if word in cues.AUXILIARIES and "'" not in word.replace("n't", ""):
            hit.modal = word if word in _MODALS else hit.modal
            hit.passive = hit.passive or (word in _BE and hit.tag in ("past", "part") and first == hit.first)
        elif word == "to" and first - 2 >= unit.first and view.lower[first - 2] in _CARRIED_ON:
            first -= 1
        elif not (view.adverb(first - 1) or word in ("not", "never")):
            break
        hit.negated = hit.negated or word in cues.NEGATORS
        if word in _BE and hit.tag in ("past", "part"):
            hit.passive = True
        first -= 1
    while first < hit.first and view.adverb(first) and view.lower[first] in ("however", "all", "both", "each"):
        first += 1
    hit.first = first
    return hit
