"""Corpora to training documents: text with attributions, mentions and toponyms by character span.

Each reader takes the folder in which the archives are unpacked. What a corpus does not mark is left open, not called absent:
`closed` names the mention types whose absence means something.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.extract.encoder.labels import MENTION

Range = tuple[int, int]
ALL = frozenset(MENTION)


@dataclass(frozen=True)
class Relation:
    """An attribution: fragments of its source (none where nobody is named), cue and content."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]


@dataclass(frozen=True)
class Marked:
    """A span and the kinds it may be; "O" among them: or nothing."""

    start: int
    end: int
    kinds: frozenset[str]


@dataclass(frozen=True)
class Doc:
    """A text with what is known of it; None: this corpus does not mark it. `versions`: one a annotator.

    `decided`: the ranges in which attribution is marked; None: everywhere.
    """

    name: str
    text: str
    versions: tuple[tuple[Relation, ...], ...] = ()
    mentions: tuple[Marked, ...] | None = None
    closed: frozenset[str] = field(default=ALL)
    toponyms: tuple[Marked, ...] | None = None
    toponyms_open: frozenset[str] = field(default=frozenset())
    decided: tuple[Range, ...] | None = None


# -- attribution ---------------------------------------------------------------------------------------------------------


def read_polnear(folder: Path, split: str) -> Iterator[Doc]:
    """PolNeAR, every annotator of a document as a version of it, in the order of file names."""
    home = folder / "polnear" / split
    found: dict[str, list[tuple[Relation, ...]]] = {}
    for path in sorted((home / "attributions").glob("*.ann")):
        found.setdefault(path.stem.rpartition("_")[0], []).append(tuple(_brat_relations(path)))
    for stem, versions in sorted(found.items()):
        text = home / "text" / f"{stem}.txt"
        if text.exists():
            yield Doc(f"polnear/{stem}", text.read_text(encoding="utf-8"), tuple(versions))


def _brat_relations(path: Path) -> Iterator[Relation]:
    spans: dict[str, tuple[Range, ...]] = {}
    events: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if parts[0].startswith("T") and len(parts) > 2:
            ranges = (item.split() for item in parts[1].split(" ", 1)[1].split(";"))
            spans[parts[0]] = tuple((int(a), int(b)) for a, b in ranges)
        elif parts[0].startswith("E"):
            events.append(parts[1])
    for event in events:
        roles: dict[str, tuple[Range, ...]] = {}
        for item in event.split():
            role, _, ref = item.partition(":")
            role = role.rstrip("0123456789")
            roles[role] = roles.get(role, ()) + spans.get(ref, ())
        if roles.get("Cue") and roles.get("Content"):
            yield Relation(roles.get("Source", ()), roles["Cue"], roles["Content"])


# -- mentions ------------------------------------------------------------------------------------------------------------

_PLACED = frozenset({"place", "facility"})
"""What corpora call a location; which of the two, its words tell (`_settled`)."""
BUILT = frozenset(
    "airport airbase airfield base barracks fort camp prison jail bridge tunnel dam hotel mosque church cathedral temple synagogue shrine "
    "hospital clinic school university college library museum theatre theater stadium arena mall tower hall house palace castle "
    "station terminal harbor harbour port pier plant refinery factory building center centre courthouse embassy consulate zoo".split()
)
"""A location with one of these as its last word is a facility ("Ain al-Asad air base"), or with one as its first and "of" after it."""


def _settled(kinds: frozenset[str], words: str) -> frozenset[str]:
    """Kinds with place or facility decided by the words: no corpus here tells them apart."""
    if not kinds >= _PLACED:
        return kinds
    found = re.findall(r"[^\W\d_]+", words.lower()) or [""]
    built = found[-1] in BUILT or (found[0] in BUILT - {"port"} and found[1:2] == ["of"])
    return kinds - {"place" if built else "facility"}


_NAMES: dict[str, dict[str, frozenset[str]]] = {
    "uner-ewt": {"PER": frozenset({"person"}), "ORG": frozenset({"organisation"}), "LOC": _PLACED},
    "wnut17": {
        "person": frozenset({"person"}),
        "location": _PLACED,
        "corporation": frozenset({"organisation"}),
        "group": frozenset({"organisation"}),
        "product": frozenset({"other"}),
        "creative-work": frozenset({"other"}),
    },
    "crossner-politics": {
        "politician": frozenset({"person"}),
        "person": frozenset({"person"}),
        "organisation": frozenset({"organisation"}),
        "politicalparty": frozenset({"organisation"}),
        "location": _PLACED,
        "country": frozenset({"place"}),
        "election": frozenset({"other"}),
        "event": frozenset({"other"}),
        "misc": frozenset({"other", "group"}),
    },
}
_COLUMNS = {"uner-ewt": (1, 2), "wnut17": (0, 1), "crossner-politics": (0, 1)}
_CLOSED = {
    "uner-ewt": frozenset({"person", "organisation", "place", "facility"}),
    "wnut17": frozenset({"person", "organisation", "place", "facility", "other"}),
    "crossner-politics": frozenset({"person", "organisation", "place", "facility", "other"}),
}
SENTENCES = 12
"""Sentences of a corpus without documents that make a document here."""


def read_names(folder: Path, corpus: str, file: str) -> Iterator[Doc]:
    """A corpus of names in columns, sentences gathered a dozen at a time (its own documents where it has them)."""
    word, tag = _COLUMNS[corpus]
    sentences: list[list[tuple[str, str]]] = []
    for block in re.split(r"\n\s*\n", (folder / corpus / file).read_text(encoding="utf-8")):
        rows = [line.split("\t") for line in block.splitlines() if line.strip() and not line.startswith("# ")]
        rows = [row for row in rows if len(row) > tag]
        if rows:
            sentences.append([(row[word], row[tag]) for row in rows])
    for index in range(0, len(sentences), SENTENCES):
        yield _from_columns(f"{corpus}/{file}#{index}", sentences[index : index + SENTENCES], corpus)


def _from_columns(name: str, sentences: Iterable[list[tuple[str, str]]], corpus: str) -> Doc:
    text, marked = "", []
    for sentence in sentences:
        held: tuple[int, int, str] | None = None
        for word, tag in [*sentence, ("", "O")]:
            if held is not None and not (tag.startswith("I-") and tag[2:] == held[2]):
                kinds = _NAMES[corpus].get(held[2])
                marked.append(
                    Marked(
                        held[0],
                        held[1],
                        _settled(kinds or ALL, text[held[0] : held[1]]) | ({"O"} if not kinds else set()),
                    )
                )
                held = None
            begin = len(text)
            text += word + (" " if word else "")
            if tag.startswith(("B-", "I-")):
                held = (begin if held is None else held[0], begin + len(word), tag[2:])
        text = text.rstrip(" ") + "\n\n"
    return Doc(name, text, mentions=tuple(marked), closed=_CLOSED[corpus])


_RE3D = {
    "Organisation": frozenset({"organisation"}),
    "Location": _PLACED,
    "Nationality": frozenset({"group"}),
    "Person": frozenset({"person"}),
    "Weapon": frozenset({"weapon"}),
    "Vehicle": frozenset({"vehicle"}),
    "MilitaryPlatform": frozenset({"vehicle"}),
}


def read_re3d(folder: Path, *, own: bool = False) -> Iterator[Doc]:
    """re3d. It marks roles and common nouns too ("the regime", "western Iraq"): of those the capitalised words from the first on count as
    a name or as nothing, undecided here; places without a capital are left open. `own`: as it marks them, to be measured by itself."""
    for home in sorted(path for path in (folder / "re3d").iterdir() if path.is_dir()):
        rows: dict[str, list[Marked]] = {}
        for one in _json_lines(home / "entities.json"):
            kinds = _RE3D.get(one["type"])
            if kinds is None:
                continue
            begin, named = one["begin"], own or one["type"] == "Nationality"
            kinds = _settled(kinds, one["value"])
            if not named:
                first = re.search(r"\b[A-Z]", one["value"])
                begin += first.start() if first else 0
                words = one["value"][first.start() :].split() if first else []
                named = bool(words) and one["type"] != "Person" and all(w[0].isupper() for w in words if len(w) > 3)
            rows.setdefault(one["documentId"], []).append(Marked(begin, one["end"], kinds if named else kinds | {"O"}))
        for one in _json_lines(home / "documents.json"):
            closed = frozenset({"organisation", "place", "facility", "person"})
            yield Doc(f"re3d/{one['_id']}", one["text"], mentions=tuple(rows.get(one["_id"], ())), closed=closed)


def _json_lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if line.strip():
            yield json.loads(line)


# -- GUM -----------------------------------------------------------------------------------------------------------------

_GUM = {
    "person": frozenset({"person"}),
    "people": frozenset({"group"}),
    "place": _PLACED,
    "organization": frozenset({"organisation"}),
    "object": frozenset({"other"}),
    "time": frozenset({"O"}),
}
_JOINING = frozenset("of the for and & - – ' ’s 's de la al el bin von van".split())
_ENTITY = re.compile(r"\((\d+(?:\[\d+/\d+\])?)-([a-z]+)-([^()]*)(\))?|(\d+(?:\[\d+/\d+\])?)\)")


@dataclass(frozen=True)
class _Word:
    """A word of GUM: its range, form, part of speech (Penn's), its head and relation within the sentence, its sentence, its discourse unit."""

    start: int
    end: int
    form: str
    tag: str
    head: int
    relation: str
    sentence: int
    unit: int

    @property
    def named(self) -> bool:
        """Whether it is a proper noun."""
        return self.tag in ("NNP", "NNPS")


def read_gum(folder: Path) -> Iterator[Doc]:
    """GUM: of an entity whose head is a proper noun, the run of proper nouns around that head; and attributions (`_gum_relations`)."""
    for path in sorted((folder / "gum" / "dep").glob("*.conllu")):
        if "reddit" not in path.name:
            yield _gum_doc(path)


def _gum_doc(path: Path) -> Doc:
    text = ""
    words: list[_Word] = []
    entities: list[tuple[int, int, str, str]] = []
    stack: list[tuple[str, str, str, int]] = []
    units: dict[int, tuple[str, int]] = {}
    unit = sentence = base = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar"):
            text = text.rstrip() + "\n\n"
        if line.startswith("# sent_id"):
            sentence, base = sentence + 1, len(words) - 1
        columns = line.split("\t")
        if not columns[0].isdigit():
            continue
        index = len(words)
        for relation, number, parent in _DISCOURSE.findall(columns[9]):
            unit = int(number)
            units[unit] = (relation, int(parent or 0))
        head = int(columns[6])
        place = (len(text), len(text) + len(columns[1]))
        words.append(_Word(*place, columns[1], columns[4], base + head if head else -1, columns[7], sentence, unit))
        text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
        for item in columns[9].split("|"):
            if not item.startswith("Entity="):
                continue
            for match in _ENTITY.finditer(item[7:]):
                if match.group(5):
                    at = next((i for i in range(len(stack) - 1, -1, -1) if stack[i][0] == match.group(5)), None)
                    if at is not None:
                        _, kind, rest, begin = stack.pop(at)
                        entities.append((begin, index + 1, kind, rest))
                elif match.group(4):
                    entities.append((index, index + 1, match.group(2), match.group(3)))
                else:
                    stack.append((match.group(1), match.group(2), match.group(3), index))
    relations, decided = _gum_relations(words, units)
    told = path.stem.split("_")[1] in _TOLD and relations
    return Doc(
        f"gum/{path.stem}",
        text,
        mentions=tuple(_gum_names(words, entities)),
        versions=(relations,) if told else (),
        decided=decided if told else None,
    )


_DISCOURSE = re.compile(r"Discourse=([a-zA-Z]+(?:-[a-z]+)?(?:_m)?):(\d+)(?:->(\d+))?")
_TOLD = frozenset(["news", "bio", "academic", "essay", "textbook", "voyage", "court"])
"""GUM's genres in which others' words are told; in speech and letters most attributions are the speaker's own."""
_WITH_CUE = ("aux", "advmod", "obl", "obj", "iobj", "compound", "mark", "xcomp", "conj")


def _gum_relations(
    words: list[_Word], units: dict[int, tuple[str, int]]
) -> tuple[tuple[Relation, ...], tuple[Range, ...]]:
    """Attributions from GUM's discourse trees: a unit joined to another as "attribution" holds source and cue, that other the content.

    Only what one sentence holds whole, outermost alone as in PolNeAR. The ranges where that is known leave out what PolNeAR might
    or might not call part of a cue (auxiliaries, objects, adverbs), and every sentence without such a unit.
    """
    found: list[Relation] = []
    decided: list[Range] = []
    by_sentence: dict[int, list[int]] = {}
    for index, word in enumerate(words):
        by_sentence.setdefault(word.sentence, []).append(index)
    for members in by_sentence.values():
        here = {words[i].unit for i in members}
        made: list[tuple[Relation, set[int], set[int]]] = []
        for unit in sorted(here):
            relation, parent = units.get(unit, ("", 0))
            if relation.startswith("attribution") and parent in here:
                told = {parent}
                while grown := {u for u in here if units.get(u, ("", 0))[1] in told} - told - {unit}:
                    told |= grown
                content = [i for i in members if words[i].unit in told]
                one = _gum_relation(words, [i for i in members if words[i].unit == unit], content)
                if one:
                    made.append((one[0], {unit}, told))
                    unsure = one[1]
                    decided += [(words[i].start, words[i].end) for i in members if i not in unsure]
        outer = [one for one, own, _ in made if not any(own & told for _, _, told in made)]
        found += outer
        if made and not outer:
            return (), ()
    return tuple(found), tuple(decided)


def _gum_relation(words: list[_Word], own: list[int], content: list[int]) -> tuple[Relation, set[int]] | None:
    """The attribution of one unit, and the words of it that may or may not belong to the cue."""
    words_of = [words[i] for i in own]
    if words_of[0].form.lower() == "according" and len(own) > 2:
        cue, source, unsure = own[:2], own[2:], set()
    else:
        top = next((i for i in own if words[i].head not in own), None)
        subject = next((i for i in own if words[i].head == top and words[i].relation.startswith("nsubj")), None)
        if top is None or subject is None or not words[top].tag.startswith("VB"):
            return None
        if words[subject].form.lower() in ("i", "we", "you"):
            return None
        source = [i for i in own if _under(words, i, subject)]
        cue = [top]
        unsure = {i for i in own if words[i].relation.split(":")[0] in _WITH_CUE and i not in source and i != top}
        unsure |= {i for i in own if any(_under(words, i, other) for other in unsure)} - set(source) - {top}
    ranges = [_runs(words, part) for part in (source, cue, content)]
    if not all(ranges) or len(ranges[0]) != 1 or len(ranges[1]) != 1 or len(ranges[2]) > 2:
        return None
    return Relation(*ranges), unsure


def _under(words: list[_Word], index: int, top: int) -> bool:
    while index >= 0:
        if index == top:
            return True
        index = words[index].head
    return False


def _runs(words: list[_Word], given: list[int]) -> tuple[Range, ...]:
    """The words as ranges of text, without punctuation at the edges other than quotation marks."""
    runs: list[list[int]] = []
    for index in given:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    made = []
    for run in runs:
        while run and words[run[-1]].form in ",.;:—-–":
            run.pop()
        while run and words[run[0]].form in ",.;:—-–":
            run.pop(0)
        if run:
            made.append((words[run[0]].start, words[run[-1]].end))
    return tuple(made)


def _gum_names(words: list[_Word], entities: list[tuple[int, int, str, str]]) -> Iterator[Marked]:
    taken = [False] * len(words)
    runs = []
    for begin, end, kind, rest in entities:
        heads = [int(n) for part in rest.split("-")[3:4] for n in part.split(",") if n.isdigit()]
        head = begin + (heads[-1] if heads else 1) - 1
        if head >= end or not words[head].named:
            continue
        left = right = head
        while left > begin and (words[left - 1].named or _joins(words, left - 1, begin, -1)):
            left -= 1
        while right + 1 < end and (words[right + 1].named or _joins(words, right + 1, end, 1)):
            right += 1
        if kind == "person" and words[head].tag == "NNPS":
            kind = "people"
        kinds = _GUM.get(kind, frozenset({"other", "O"}))
        runs.append((left, right + 1, _settled(kinds, " ".join(word.form for word in words[left : right + 1]))))
    for left, right, kinds in sorted(runs, key=lambda run: run[0] - run[1]):
        if not any(taken[left:right]):
            taken[left:right] = [True] * (right - left)
            yield Marked(words[left].start, words[right - 1].end, kinds)
    for word, done in zip(words, taken, strict=True):
        if word.named and not done:
            yield Marked(word.start, word.end, (ALL - {"facility"}) | {"O"})


def _joins(words: list[_Word], at: int, bound: int, step: int) -> bool:
    """Whether a joining word stands between two parts of a name ("Bank of England")."""
    beyond = at + step
    inside = beyond >= bound if step < 0 else beyond < bound
    return inside and words[at].form.lower() in _JOINING and words[at].form.lower() != "and" and words[beyond].named


# -- toponyms ------------------------------------------------------------------------------------------------------------

_TOPONYM = {
    "Literal": "literal",
    "Mixed": "literal",
    "Coercion": "literal",
    "Literal_Modifier": "literal",
    "Embedded_Literal": "literal",
    "Demonym": "associative",
    "Language": "associative",
    "Homonym": "associative",
    "Non_Literal_Modifier": "associative",
    "Embedded_Non_Lit": "associative",
    "Metonymic": "metonymic",
}


def read_geowebnews(folder: Path) -> Iterator[Doc]:
    """GeoWebNews: names alone, not its "expressions" (common nouns with a place's sense)."""
    home = folder / "geoparsing" / "GeoWebNews"
    for path in sorted(home.glob("*.txt"), key=lambda p: int(p.stem)):
        marked = []
        for line in path.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
            parts = line.split("\t")
            if parts[0].startswith("T"):
                kind, start, end = parts[1].split(";")[0].split()[:3]
                if kind in _TOPONYM:
                    marked.append(Marked(int(start), int(end), frozenset({_TOPONYM[kind]})))
        yield Doc(f"geowebnews/{path.stem}", path.read_text(encoding="utf-8"), toponyms=tuple(marked))


def read_trnews(folder: Path) -> Iterator[Doc]:
    """TR-News: places with coordinates, their sense not told; words of origin are left open."""
    root = ET.parse(folder / "geoparsing" / "TR-News.xml").getroot()
    for article in root.iter("article"):
        text = article.findtext("text") or ""
        marked = []
        for one in article.iter("toponym"):
            start, end = int(one.findtext("start") or 0), int(one.findtext("end") or 0)
            phrase = (one.findtext("phrase") or "").strip()
            if text[start:end] == phrase:
                marked.append(Marked(start, end, frozenset({"literal", "associative", "metonymic"})))
        name = f"trnews/{article.get('docid')}"
        yield Doc(name, text, toponyms=tuple(marked), toponyms_open=frozenset({"associative"}))


# -- texts alone ---------------------------------------------------------------------------------------------------------

SHARE = 4
"""One article in so many of the gun-violence archive is read for its words: it is large, and of one subject."""


def read_texts(folder: Path, open_only: bool = False) -> Iterator[Doc]:
    """Texts without labels, for the encoder's further training on words; none of a part that a dev figure is taken on."""
    for doc in (*read_gum(folder), *read_re3d(folder)):
        yield Doc(doc.name, doc.text)
    if open_only:
        return
    for doc in read_polnear(folder, "train"):
        yield Doc(doc.name, doc.text)
    for index, one in enumerate(_json_lines(folder / "gun-violence" / "articles.jsonl")):
        if index % SHARE == 0:
            yield Doc(f"gun-violence/{one['id']}", one["content"])
