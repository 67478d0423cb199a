"""Persons and bodies that a report names without their being sources, met so that "he" and a surname find them.

Rules, in order:
1. A run of capitals with a title or role noun before it ("Foreign Secretary Jane Roe", "The mayor of X, Jane Roe,") is a
   person; so is a run of two to four capitals with an appositive that holds a role noun ("Jane Roe, a spokeswoman for …")
   or an age ("Jane Roe, 54,").
2. "the" + lower-case words that end in a body's noun ("the defence ministry") are that body.
3. Capitals that hold a body's word, or that an abbreviation in brackets follows ("… Corps (IRGC)"), are an organisation.
4. Capitals are a person where the encoder marks them as one; without encoder, where they begin with a given name and a source
   bears their last word alone.
5. "a" or "an" and the head of a later source ("a source in the ministry … the source") bring that source in.
Other capitals are left to the place and incident finders.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from onrecord.extract.clauses.view import PREPOSITIONS, View
from onrecord.extract.sources.party import Parties, Party, last_names
from onrecord.lang import cues, roles
from onrecord.lang.given_names import gender_of
from onrecord.model.vocabulary import SourceKind
from onrecord.text.document import ABBREVIATIONS

_WITHIN_NAMES = frozenset("of the for and to in on against de la del des du".split())
"""Small words inside a body's name ("Campaign to End Floods")."""
_ARTICLES = frozenset(("the", "a", "an"))
_LONGEST_ROLE = 6
_BODIES_MEANT = frozenset(
    "ministry department agency army navy police government company firm operator airline".split()
)


def find_bystanders(
    view: View,
    parties: Parties,
    persons: Mapping[int, int] | None = None,
    surnames: frozenset[str] = frozenset(),
    heads: frozenset[str] = frozenset(),
) -> Iterator[Party]:
    """Named persons and bodies in text order, as `Party`s over token ranges.

    `persons`: names of persons that the encoder marks, first token → end, None without encoder; `surnames`: last names that sources bear alone;
    `heads`: heads of sources told with "the"; both in lower case.
    """
    marked = persons or {}
    datelines = {i for unit in view.units for i in range(unit.first, view.past_dateline(unit.first, unit.last))}
    unit_of = {i: unit for unit in view.units for i in range(unit.first, unit.last)}
    i = 0
    while i < len(view.tokens):
        word = view.lower[i]
        if (not view.capitals[i] and word not in _ARTICLES) or i in datelines or _is_heading(view, i):
            i += 1
            continue
        if word == "the" and (body_last := _body_end(view, i)) is not None:
            yield parties.parse(i, body_last)
            i = body_last
            continue
        if word in ("a", "an") and (brought := _brought_in(view, i, heads)) is not None:
            yield parties.parse(i, brought)
            i += 1
            continue
        if not _starts_name(view, i):
            i += 1
            continue
        last = _name_end(view, i, marked)
        unit = unit_of.get(i)
        first = _role_start(view, i) if unit is None else max(_role_start(view, i, unit.first), unit.first)
        phrase_last = _appositive_end(view, last)
        if unit is not None:
            phrase_last = max(last, min(phrase_last, unit.last))
        told = phrase_last - first > 1 or i in marked or view.tokens[i].text.isupper()
        if not told and persons is not None:
            i += 1
            continue  # a word with a capital of which nothing is told: no rule makes it a name
        party = parties.parse(first, phrase_last)
        known = any(at in marked for at in range(i, last)) or (
            persons is None and gender_of(party.words[0]) is not None and party.words[-1] in surnames
        )
        if party.named and (
            _worth(view, party, i, last, first, phrase_last) or (known and _full_person(view, party, i))
        ):
            yield party
        i = max(last, i + 1)


def _is_heading(view: View, i: int) -> bool:
    """Whether a word in capitals fills a line ("HIGHLIGHTS") or stands before a colon ("CORRECTION: …"): it heads a part of a page."""
    token, text = view.tokens[i], view.document.text
    if text[token.end : token.end + 1] == ":" and token.text.isupper():
        return True  # "CORRECTION: At 10:55 …"
    alone = text[token.start - 1 : token.start] in ("", "\n") and text[token.end : token.end + 1] in ("", "\n")
    return alone and token.text.isupper() and token.kind == "word"


def find_abbreviations(view: View) -> dict[str, tuple[str, ...]]:
    """Abbreviations given in brackets after a name: {"irgc": ("islamic", "revolutionary", "guard", "corps")}."""
    given: dict[str, tuple[str, ...]] = {}
    for i in range(1, len(view.tokens) - 2):
        token = view.tokens[i + 1]
        if (
            view.tokens[i].text != "("
            or view.tokens[i + 2].text != ")"
            or not token.text.isupper()
            or len(token.text) < 2
        ):
            continue
        words: list[str] = []
        for j in range(i - 1, max(-1, i - 9), -1):
            if not view.word(j) or not (view.cap(j) or view.lower[j] in _WITHIN_NAMES):
                break
            words.insert(0, view.lower[j].removesuffix("'s"))
        while words and words[0] in _WITHIN_NAMES:
            words.pop(0)
        while len(words) > len(token.text) + 2:
            words.pop(0)
        if len(words) > 1:
            given.setdefault(token.lower, tuple(w for w in words if w != "the"))
    return given


def find_glossed(view: View) -> dict[str, int]:
    """Abbreviations in brackets ("… End Floods (CEF)") → the token after the words they stand for."""
    texts = [token.text for token in view.tokens]
    return {
        view.lower[i + 1]: i
        for i in range(1, len(texts) - 2)
        if texts[i] == "(" and texts[i + 2] == ")" and texts[i + 1].isupper() and len(texts[i + 1]) > 1
    }


def find_pairs(view: View, met: Iterable[Party], asked: Iterable[Party]) -> Iterator[Party]:
    """“Jane Roe and John Doe”, where the two speak as "Roe and Doe" elsewhere: persons met side by side, as one party."""
    wanted = {lasts for party in asked if (lasts := last_names(party)) is not None}
    persons = sorted((p for p in met if p.named and p.kind is SourceKind.PERSON and p.words), key=lambda p: p.first)
    for one, other in pairwise(persons):
        joined = one.last + 1 == other.first and view.lower[one.last] == "and"
        if joined and (one.words[-1], other.words[-1]) in wanted:
            words = (*one.words, "and", *other.words)
            name = f"{one.name} and {other.name}"
            yield Party(one.first, other.last, name, SourceKind.COLLECTIVE, True, words, speakers=None, plural=True)


def _body_end(view: View, i: int) -> int | None:
    """The end of "the defence ministry", "the army", which opens with the "the" at `i`: a body that later mentions may mean."""
    for j in range(i + 1, min(len(view.tokens), i + 5)):
        if not view.word(j) or view.cap(j) or view.verb(j):
            return None
        if view.lower[j] in _BODIES_MEANT:
            return j + 1 if j + 1 == len(view.tokens) or view.lower[j + 1] not in roles.PERSON_NOUNS else None
    return None


def _brought_in(view: View, i: int, heads: frozenset[str]) -> int | None:
    """Rule 5: the end of the phrase that opens with the "a" or "an" at `i`."""
    for j in range(i + 1, min(len(view.tokens), i + _LONGEST_ROLE)):
        if not view.word(j) or view.lower[j] in PREPOSITIONS or view.lower[j] in roles.DETERMINERS:
            return None
        if view.lower[j] in heads and view.lower[j] in roles.PERSON_NOUNS:
            if j + 1 < len(view.tokens) and (view.lower[j + 1] in roles.PERSON_NOUNS or view.cap(j + 1)):
                return None
            phrase = view.phrase_after(i, len(view.tokens))
            return max(phrase[1], j + 1) if phrase is not None else j + 1
    return None


def _name_end(view: View, i: int, marked: Mapping[int, int]) -> int:
    """The end of the name that begins at `i`: where the encoder's person ends, or the run of capitals; a run that only leads up to
    a person, and is no title, ends before."""
    last = _run_end(view, i)
    if i in marked:
        return last if last > marked[i] and view.lower[marked[i]] == "of" else marked[i]
    at = next((j for j in range(i + 1, last) if j in marked), None)
    if at is None:
        return last
    titled = all(
        not view.word(j) or view.lower[j].rstrip(".") in roles.TITLES or view.lower[j] in roles.PERSON_NOUNS
        for j in range(i, at)
    )
    return _name_end(view, at, marked) if titled else at


def _full_person(view: View, party: Party, i: int) -> bool:
    """Rule 4: a person's name of several words."""
    return party.kind is SourceKind.PERSON and len(party.words) > 1 and not view.time_word(i)


def _starts_name(view: View, i: int) -> bool:
    return (
        view.cap(i)
        and view.tokens[i].kind == "word"
        and view.lower[i] not in PREPOSITIONS
        and view.lower[i] not in cues.SUBORDINATORS
        and view.lower[i] not in roles.DETERMINERS
        and (view.lower[i] not in roles.PRONOUNS)
    )


def _run_end(view: View, i: int) -> int:
    j = i + 1
    while j < len(view.tokens) and j - i < 9:
        token = view.tokens[j]
        joined = view.document.text[view.tokens[j - 1].end : token.start]
        if "\n" in joined:
            break
        if (
            (token.kind == "word" and view.cap(j) and view.lower[j] not in roles.DETERMINERS)
            or (token.text == "." and _abbreviated(view.lower[j - 1]) and not joined)
            or (
                view.lower[j] in ("al", "bin", "de", "van", "von", "of")
                and j + 1 < len(view.tokens)
                and view.cap(j + 1)
            )
        ):
            j += 1
        else:
            break
    while j > i + 1 and view.tokens[j - 1].kind == "mark":
        j -= 1
    return j


def _abbreviated(word: str) -> bool:
    """Whether a full stop after a word is the word's own ("Gov.", "J.")."""
    return word in ABBREVIATIONS or word in roles.RANKS or len(word) == 1


def _role_start(view: View, i: int, opening: int = -1) -> int:
    """Where the role before a name begins. `opening`: first token of its sentence, for "The mayor of X, Jane Roe, …"."""
    first = i
    if (
        0 <= opening < i - 1
        and view.lower[i - 1] == ","
        and view.lower[opening] in ("the", "its", "his", "her", "their")
    ):
        between = [j for j in range(opening, i - 1) if view.word(j)]
        if (
            len(between) == i - 1 - opening <= _LONGEST_ROLE + 2
            and any(view.lower[j] in roles.PERSON_NOUNS for j in between)
            and not any(view.verb(j) for j in between)
        ):
            return opening
    aside = _role_of_aside(view, i)
    if aside is not None:
        return aside
    while first > 0 and i - first < _LONGEST_ROLE and view.quote[first - 1] == view.quote[i]:
        word = view.lower[first - 1]
        titled = word in roles.PERSON_NOUNS or word in roles.TITLES
        titled = titled or (first < i and word in roles.PORTFOLIOS)  # “National police chief Gen. Jose Tan”
        if not titled or not view.word(first - 1):
            break
        first -= 1
    return first


def _role_of_aside(view: View, i: int) -> int | None:
    """Where the role begins of a name between commas after it ("through its military spokesman, Yahya Qasem, …")."""
    if (
        i < 3
        or view.lower[i - 1] != ","
        or view.lower[i - 2] not in roles.PERSON_NOUNS
        or view.quote[i - 2] != view.quote[i]
    ):
        return None
    end = _run_end(view, i)
    if end >= len(view.tokens) or view.tokens[end].text not in ",.;" or end - i < 2:
        return None
    for j in range(i - 3, max(-1, i - 3 - _LONGEST_ROLE), -1):
        if view.lower[j] in ("the", "its", "his", "her", "their", "a", "an"):
            return j
        if not view.word(j) or view.verb(j) or view.lower[j] in PREPOSITIONS:
            return None
    return None


def _appositive_end(view: View, last: int) -> int:
    if last + 1 >= len(view.tokens) or view.tokens[last].text != "," or view.lower[last + 1] in cues.SUBORDINATORS:
        return last
    for j in range(last + 1, min(len(view.tokens), last + 16)):
        if view.tokens[j].text == "." and view.lower[j - 1] in ABBREVIATIONS:
            continue
        if view.tokens[j].text in ",.;:" or view.quote[j] >= 0:
            return j if view.appositive(last + 1, j) or _age(view, last + 1, j) else last
    return last


def _age(view: View, first: int, last: int) -> bool:
    return last - first == 1 and view.tokens[first].kind == "number"


def _worth(view: View, party: Party, i: int, last: int, first: int, phrase_last: int) -> bool:
    if party.kind is SourceKind.PERSON:
        if view.time_word(i):
            return False
        aged = phrase_last > last and _age(view, last + 1, phrase_last) and last - i > 1
        named_alone = (
            phrase_last > last
            and _age(view, last + 1, phrase_last)
            and view.lower[phrase_last + 1 : phrase_last + 2]
            in (
                ["who"],
                ["whose"],
            )
        )
        return (party.role is not None or aged or named_alone) and len(party.words) >= 1
    if party.kind in (SourceKind.ORGANISATION, SourceKind.ARMED_GROUP):
        if view.time_word(i):
            return False  # “GMT”
        return last - i > 1 or view.tokens[i].text.isupper()
    return False
