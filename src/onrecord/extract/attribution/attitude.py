"""What a source does with its content: stance, polarity, certainty, tense, manner and basis, from words alone.

Rules, in order:
1. Stance: a refusal; the verb's own; what quoted words perform ("we warn …"); what an indirect content refuses ("it would
   not provide …"); words that something isn't known yet (assessing); else asserts.
2. Polarity is that of the content's main clause, turned by a verb that denies.
3. Certainty: words of certainty, the weakest hedge in the main clause, the verb's own, else certain. Assessing is unknown.
4. Manner: the verb's own unless a phrase of manner stands by it, the nearest first; a thought is a thought.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.attribution.hits import RESPONSIBILITY
from onrecord.extract.clauses.view import View
from onrecord.lang import cues, manners, roles
from onrecord.model.vocabulary import Certainty, Manner, Polarity, Stance, Tense

_ORDER = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN)
_SCOPE_ENDS = frozenset(
    "because who which that whom if until unless although though while whereas and but so or".split()
)
_NEGATIVE = cues.NEGATORS | {"unlikely"}
_CERTAIN, _OPEN = (tuple(f" {phrase} " for phrase in told) for told in (cues.CERTAIN_PHRASES, cues.OPEN_PHRASES))
_NOT_NEGATIONS = ("not only", "no doubt", "no fewer", "no less", "not just", "no more than", "not least", "no matter")
_COMPARED = frozenset("more greater higher better closer bigger".split())
_SELF = frozenset("i we i'm we're i've we've i'll we'll".split())
_FUTURE = frozenset("will shall won't we'll they'll he'll she'll i'll it'll 'll".split())
_CONDITIONS = frozenset("if unless provided conditional depends depend contingent".split())
_THIRD = frozenset("it he she they we i".split())


def words_of(view: View, ranges: list[Range]) -> list[str]:
    """The content's tokens in lower case, without its leading "that"."""
    words = [view.lower[i] for first, last in ranges for i in range(first, last)]
    return words[1:] if words[:1] == ["that"] else words


def main_clause(view: View, ranges: list[Range]) -> list[str]:
    """The words of the content's first clause: up to a subordinator or comma once a verb has been seen."""
    scope: list[str] = []
    verb = False
    for first, last in ranges:
        for i in range(first, last):
            word = view.lower[i]
            if word == "that" and not scope:
                continue
            if word == "and" and i + 1 < last and (view.verb(i + 1) or _told_on(view, i + 1)):
                return scope  # "the dead at 16, and calls the strike a possible crime"
            if verb and (word in _SCOPE_ENDS or word in (",", ";", ".", "?", "!") or view.dash(i)):
                return scope
            if view.word(i):
                scope.append(word)
            verb = verb or view.verb(i)
    return scope


def _told_on(view: View, i: int) -> bool:
    """Whether a token has a verb's -s before a determiner."""
    return view.lower[i].endswith("s") and i + 1 < len(view.lower) and view.lower[i + 1] in roles.DETERMINERS


def stance_of(view: View, found: Found) -> Stance:
    """Rule 1."""
    words = words_of(view, found.content)
    text = f" {' '.join(words)} "
    cue = view.lower[max(0, found.cue[0] - 2) : found.cue[1]]
    if _negated(cue) and not cues.WANTING.isdisjoint(cue):
        return Stance.DECLINES  # "did not want to speak about the motive"
    if found.unsure:
        return Stance.ASSESSING
    if (
        found.refused
        or refuses(words)
        or _keeps_back(cue)
        or any(f" {phrase} " in text for phrase in cues.REFUSAL_PHRASES)
    ):
        return Stance.DECLINES
    if found.verb is RESPONSIBILITY:
        return Stance.TAKES_RESPONSIBILITY
    if found.verb.stance is not None:
        return found.verb.stance
    preposition = view.lower[found.cue[1] - 1]
    if found.verb.lemma in ("call", "appeal") and preposition in ("for", "on", "upon", "to"):
        return Stance.DEMANDS
    if found.verb.lemma in ("tell", "warn", "advise") and words[:1] == ["to"]:
        return Stance.DEMANDS
    performed = _performed(words)
    if performed is not None:
        return performed
    if found.verb.lemma == "claim" and _deed_claimed(words):
        return Stance.TAKES_RESPONSIBILITY
    if found.verb.lemma == "announce" and words[:3][-2:] == ["targeting", "of"]:
        return Stance.TAKES_RESPONSIBILITY  # “announced the targeting of the ship”
    claims = found.verb.lemma in ("claim", "admit", "boast", "acknowledge")
    if not found.verb.denies and _own_deed(words, claims, _is_quoted(view, found)) and not _the_writers(view, found):
        return Stance.TAKES_RESPONSIBILITY
    if any(f" {phrase} " in text for phrase in cues.ASSESSING_PHRASES) or _unfinished(words):
        return Stance.ASSESSING
    return Stance.ASSERTS


def _negated(words: list[str]) -> bool:
    """Whether "not", by itself or drawn together with a verb, is among words."""
    return any(word == "not" or word.endswith(("n't", "n’t")) for word in words)


def _keeps_back(words: list[str]) -> bool:
    """“the command does not disclose …”, “the source did not disclose from where …”; “did not name” only tells of a silence."""
    if _negated(words) and not _BEING.isdisjoint(words) and not cues.GIVING.isdisjoint(words):
        return True  # "the ministry is not releasing the names"
    verb = next((word for word in reversed(words) if word in cues.KEEPING_VERBS), None)
    if verb is None:
        return False
    pairs = set(pairwise(words))
    rule = bool(pairs & {("does", "not"), ("do", "not")}) or not {"doesn't", "don't"}.isdisjoint(words)
    return rule or (verb in cues.DISCLOSING and (("did", "not") in pairs or "didn't" in words))


_BEING = frozenset("is are was were isn't aren't wasn't isn’t aren’t".split())


def _deed_claimed(words: list[str]) -> bool:
    """“claimed the attack”, “the bombing was claimed by”: a deed as a noun, and nothing said of it."""
    phrase = words[: next((i for i, word in enumerate(words) if i and word in _PHRASE_ENDS), len(words))]
    return bool(phrase) and len(phrase) <= 6 and phrase[-1] in cues.DEEDS_CLAIMED and phrase[0] not in ("no", "such")


_PHRASE_ENDS = frozenset("in at on of near against that which who by and , . outside inside late last".split())


def _is_quoted(view: View, found: Found) -> bool:
    """Whether the content begins in quotation marks."""
    return any(view.quote[first] >= 0 or view.tokens[first].text in "\"“«‘'" for first, _ in found.content[:1])


def _own_deed(words: list[str], claims: bool, quoted: bool) -> bool:
    """“it was behind the blast”, “our fighters carried out the raid”, “responsible for”; `quoted`: in their own words, in which “they” are others."""
    plain = [w for w in words[:9] if w.isalpha()]
    if not plain or (quoted and plain[0] in ("they", "it")):
        return False
    if claims and plain[:2] == ["to", "have"]:
        return plain[2:3] != [] and plain[2] in cues.ACTS
    if plain[0] in ("it", "we", "they") and plain[1:2] and plain[1] in ("was", "were", "is", "are", "had"):
        rest = plain[2:5]
        if rest[:1] == ["behind"] or rest[:2] in (["responsible", "for"], ["been", "behind"], ["carried", "out"]):
            return True
    if plain[:2] in (["one", "of"], ["two", "of"], ["three", "of"], ["some", "of"], ["members", "of"]):
        plain = plain[2:]  # "one of its soldiers carried out the attack"
    own = plain[:1] in (["its"], ["our"]) and plain[1:2] and plain[1] in cues.OWN_FIGHTERS
    at = 2 if own else 1
    rest = [w for w in plain[at:] if w not in ("had", "have", "has", "also", "successfully")]
    itself = plain[0] in ("it", "we", "they") and (
        claims or plain[at : at + 2] == ["carried", "out"] or (rest[:1] != [] and rest[0] in cues.OWN_ACTS)
    )
    if not (own or itself) or not rest or (rest[0] in cues.FENDING and not cues.ASSAILANTS.isdisjoint(rest[1:])):
        return False  # “its troops had killed nine militants” fended them off
    if rest[:2] == ["taken", "control"] or rest[:2] == ["took", "control"]:
        return True
    return rest[0] in cues.ACTS and (rest[0] != "carried" or rest[1:2] == ["out"])


def _the_writers(view: View, found: Found) -> bool:
    """Whether unquoted words of a deed begin with “our”, which is the writer's and not the speaker's: “the Council has announced that our army fired”."""
    first = next(
        (i for i, last in found.content[:1] for i in range(i, last) if view.word(i) and view.lower[i] != "that"), None
    )
    speaker = found.source is not None and view.lower[found.source[0]] not in ("i", "we")
    return first is not None and speaker and view.lower[first] == "our" and view.quote[first] < 0


def _unfinished(words: list[str]) -> bool:
    """Work of finding out under way, or a picture not yet complete."""
    if words and words[0] in ("nobody", "no", "none"):
        return False
    for i, word in enumerate(words):
        before = words[max(0, i - 4) : i]
        if word in cues.INQUIRIES and any(
            w in ("are", "is", "were", "was", "still", "we're", "be", "been") for w in before
        ):
            return True
        if word in cues.UNFINISHED and any(w in cues.UNFINISHED_SUBJECTS for w in words[max(0, i - 6) : i]):
            return True
        negated = any(w in ("not", "isn't", "aren't", "wasn't", "weren't", "far") for w in before)
        if word in cues.COMPLETED and negated and any(w in cues.UNFINISHED_SUBJECTS for w in words[max(0, i - 7) : i]):
            return True
    return False


def refuses(words: list[str]) -> bool:
    """“it would not provide …”, “we will not comment”: the party refuses to give information."""
    plain = [w for w in words[:10] if w.isalpha() or "'" in w]
    if not plain or plain[0] not in _THIRD:
        return False
    text = " ".join(plain[1:])
    if len(plain) > 2 and plain[1] in ("is", "was", "are", "were"):
        rest = [w for w in plain[2:5] if w not in ("not", "still", "currently")]
        negated = plain[2] == "not" and bool(rest) and rest[0] in cues.GIVING
        if rest[:1] == ["withholding"] or negated:
            return True
    for refusal in (
        "would not ",
        "will not ",
        "wouldn't ",
        "won't ",
        "cannot ",
        "can't ",
        "could not ",
        "declined to ",
        "refused to ",
        "is not able to ",
        "was not able to ",
    ):
        if text.startswith(refusal):
            rest = text.removeprefix(refusal).split()
            rest = [w for w in rest if w not in ("be", "immediately", "further", "publicly")]
            able = refusal in ("cannot ", "can't ", "could not ")
            verb = rest[0] if rest else ""
            if able and verb in ("confirm", "verify", "say"):
                return False
            return verb in cues.REFUSED_VERBS or verb.removesuffix("ing") in cues.REFUSED_VERBS
    return False


def _performed(words: list[str]) -> Stance | None:
    head = [w for w in words[:8] if w.isalpha() or "'" in w]
    if not head or head[0] not in _SELF:
        return None
    rest = [w for w in head[1:] if w not in ("again", "also", "strongly", "hereby", "do", "once")]
    for phrase, stance in cues.PERFORMATIVES.items():
        if " ".join(rest).startswith(phrase + " "):
            return Stance(stance)
    return None


def polarity_of(scope: list[str], denies: bool) -> Polarity:
    """Rule 2; `scope`: the content's main clause."""
    if _NEGATIVE.isdisjoint(scope):
        return Polarity.MINUS if denies else Polarity.PLUS
    text = f" {' '.join(scope)} "
    for phrase in _NOT_NEGATIONS:
        text = text.replace(f" {phrase} ", " ")
    words = text.split()
    if words and words[0] in ("nothing", "nobody", "no", "none") and "than" in words and _COMPARED & set(words):
        text = " ".join(words[2 if words[0] == "no" else 1 :])
    negations = sum(1 for word in text.split() if word in cues.NEGATORS and word != "without")
    negations += text.split().count("unlikely")
    negative = (negations % 2 == 1) != denies
    return Polarity.MINUS if negative else Polarity.PLUS


def certainty_of(scope: list[str], own: Certainty | None, stance: Stance) -> Certainty:
    """Rule 3; `scope`: the content's main clause."""
    if stance is Stance.ASSESSING:
        return Certainty.UNKNOWN
    text = f" {' '.join(scope)} "
    if any(phrase in text for phrase in _CERTAIN):
        return Certainty.CERTAIN
    found = [own] if own is not None else []
    found += [Certainty(cues.CERTAINTY_WORDS[word]) for word in scope if word in cues.CERTAINTY_WORDS]
    if any(phrase in text for phrase in _OPEN):
        found.append(Certainty.UNKNOWN)
    return max(found, key=_ORDER.index) if found else Certainty.CERTAIN


def tense_of(words: list[str], scope: list[str], stance: Stance) -> Tense:
    """The tense of the content's main clause `scope`; `words`: all of the content's."""
    if any(word in _CONDITIONS for word in words) or "would" in scope:
        return Tense.CONDITIONAL
    if any(word in _FUTURE for word in scope) or stance is Stance.VOWS:
        return Tense.FUTURE
    if any(word in ("is", "are", "am", "it's", "there's", "we're", "they're", "i'm", "'s", "'re") for word in scope):
        return Tense.PRESENT
    return Tense.PAST


def manner_of(view: View, found: Found) -> Manner:
    """Rule 4."""
    own = found.verb.manner
    if own is None and found.tag == "participle":
        own = Manner.RELAYED
    tells = "t" in found.verb.frames and ("c" not in found.verb.frames or found.hearer is not None)
    if own is None and tells and found.shape != "according":
        own = Manner.TOLD
    if own is None and found.spoken_to is not None:
        own = Manner.TOLD
    if found.hearer is not None:
        for i in range(*found.hearer):
            if view.lower[i] in manners.BRIEFING_HEARERS:
                return Manner.BRIEFING
    phrase = _manner_phrase(view, found)
    if phrase is not None and not (own is Manner.TOLD and phrase is Manner.TOLD):
        return phrase
    if own is None and (found.verb.thinks or found.verb.lemma in ("wonder",)) and not _quoted(view, found):
        return Manner.THOUGHT
    return own or Manner.UNKNOWN


def _quoted(view: View, found: Found) -> bool:
    return any(view.quote[first] >= 0 for first, _ in found.content)


def _manner_phrase(view: View, found: Found) -> Manner | None:
    """The manner of the phrase nearest to the cue, outside content, source and relative clauses."""
    inside = [*found.content]
    best: tuple[int, Manner] | None = None
    if found.shape == "according" and found.source is not None:
        inside = []
    for i in range(found.unit.first, found.unit.last):
        if view.quote[i] >= 0 or any(first <= i < last for first, last in inside):
            continue
        manner = _manner_at(view, found, i)
        if manner is None:
            continue
        distance = min(abs(i - found.cue[0]), abs(i - found.cue[1]))
        if best is None or distance < best[0]:
            best = (distance, manner)
    return best[1] if best else None


def _manner_at(view: View, found: Found, i: int) -> Manner | None:
    word = view.lower[i]
    if word not in manners.MANNER_NOUNS and word not in manners.PLATFORMS:
        return None
    in_source = found.source is not None and found.source[0] <= i < found.source[1]
    posted = (
        word in manners.PLATFORMS and view.lower[i - 1] == "on"
    )  # “wrote Jane Roe, leader of the opposition, on Facebook”
    if in_source and not posted and not _heads_source(view, found, i):
        return None
    led = False
    for j in range(i - 1, max(found.unit.first, i - 6) - 1, -1):
        before = view.lower[j]
        if before in ("in", "on", "at", "via", "by", "during", "through", "from", "to") or before in cues.ISSUING:
            led = True
            break
        if view.verb(j) or before in ("which", "who", ",", "of"):
            break
    if not led and not in_source:
        return None
    if word in manners.PLATFORMS:
        return Manner.POST if led else None
    near = view.lower[max(found.unit.first, i - 3) : i]
    if any(w in manners.EMAIL_ADJECTIVES for w in near):
        return Manner.EMAIL
    if any(w in manners.SPOKEN_NOUNS for w in near) and manners.MANNER_NOUNS[word] not in ("interview", "briefing"):
        return Manner.BROADCAST
    if word == "post" and view.lower[i - 1] in manners.POSTS_THAT_STAND:
        return None
    if word == "conference" and not any(w in ("news", "press") for w in near):
        return None
    return Manner(manners.MANNER_NOUNS[word])


def _heads_source(view: View, found: Found, i: int) -> bool:
    """Whether the source is itself a statement, letter or report."""
    if found.source is None:
        return False
    head = found.source[0]
    for j in range(found.source[0], found.source[1]):
        if view.lower[j] in ("from", "by", "of", "to", "on", ",", "released", "issued"):
            break
        head = j
    return head == i
