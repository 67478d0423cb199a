"""Corpora of events to training documents: triggers, role spans and factuality by character span.

What each gives the branch (`training.branch`):
- MUC-4 dev, 1,300 messages with their templates' string fills: roles, at every place where a fill's words stand; and *weak* triggers: words
  that tell of an attack, bombing, abduction or fire where a template of the document is of that type. A message without a template says
  that its words tell of no such thing as MUC-4 asks for. tst1 and tst2 measure.
- WikiEvents train: triggers with types, and arguments by their nearest words (the file gives no places). dev measures.
- UDS-IH2 and UW train: event words with factuality; the words around them are no event words. dev measures.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eval.factuality import judged_words
from eval.figures import templates

from onrecord.extract.encoder.labels import EVENT
from training.corpora import Marked, Range

VIOLENT = frozenset(("attack", "bombing", "abduction", "fire", "killing"))


@dataclass(frozen=True)
class Told:
    """A text with what is known of its events. `judged`: event words with their factuality, −3 … +3, NaN where not judged; None: not
    marked here. `events_open`: kinds that an unmarked word may be all the same."""

    name: str
    text: str
    events: tuple[Marked, ...] | None = None
    events_open: frozenset[str] = field(default=frozenset())
    roles: tuple[Marked, ...] | None = None
    judged: tuple[tuple[int, int, float], ...] | None = None


# -- MUC-4 ---------------------------------------------------------------------------------------------------------------

_WORDS = re.compile(r'"((?:\\.|[^"\\])*)"')
_FILLS = {
    "INCIDENT: INSTRUMENT ID": "means",
    "PERP: INDIVIDUAL ID": "by",
    "PERP: ORGANIZATION ID": "group",
    "PHYS TGT: ID": "against",
    "HUM TGT: NAME": "victim",
    "HUM TGT: DESCRIPTION": "victim",
}
_LEXEMES: Mapping[str, frozenset[str]] = {
    r"attack(?:s|ed|ing)?|assault(?:s|ed)?|ambush(?:es|ed)?|raid(?:s|ed)?|shot|shooting|fired|machine-?gunned|strafed|shelled|wounded|massacred?|stormed|intercepted": frozenset(
        ("attack",)
    ),
    r"murder(?:s|ed|ing)?|assassinat(?:ed|ion|ions|ing)|kill(?:ed|ing|ings|s)?|death|slain|slaying|executed|execution|died|dead|crime": frozenset(
        ("killing", "attack")
    ),
    r"bomb(?:ed|ing|ings)|bombs?|explo(?:ded|sion|sions|de)|blast|detonated|blew up|blown up|dynamited?|went off|car-?bomb|blow up|set off|planted|hurled|thrown|threw|destroyed": frozenset(
        ("bombing",)
    ),
    r"kidnap(?:ped|ping|pings|s)?|abduct(?:ed|ion|ions)|hostages?|hijack(?:ed|ing)|captured|seized|taken|released|freed|disappeared": frozenset(
        ("abduction",)
    ),
    r"burned|burnt|set fire|set ablaze|torched|arson|burning|set on fire|fire": frozenset(("fire",)),
}
SHORTEST = 4
"""Letters from which a fill's last word, standing alone, may speak of it again: such words are left open."""
NEAR = 150
"""Characters from a fill within which a word that could tell of a template's type is held to."""
_OF_TYPE = {"ATTACK": VIOLENT - {"bombing", "abduction", "fire"}, "BOMBING": {"bombing"}, "KIDNAPPING": {"abduction"}, "ARSON": {"fire"}, "ROBBERY": {"attack"}}  # fmt: skip


def read_muc4(folder: Path) -> Iterator[Told]:
    """MUC-4's dev messages, as the archive gives them: in capitals, with broken lines."""
    for name, text, held in muc4_messages(folder):
        yield _message(name, text, held)


def muc4_messages(folder: Path) -> Iterator[tuple[str, str, list[dict[str, list[str]]]]]:
    """(name, text, templates with a type) of MUC-4's dev messages."""
    home = folder / "muc4" / "dev"
    keys: dict[str, list[dict[str, list[str]]]] = {}
    for path in sorted(home.glob("key-dev-*")):
        for template in templates(path.read_text(encoding="latin-1")):
            name = template["MESSAGE: ID"][0].split()[0]
            keys.setdefault(name, []).append(template)
    for path in sorted(home.glob("dev-muc3-*")):
        parts = re.split(r"^(DEV-MUC3-\d{4})[^\n]*$", path.read_text(encoding="latin-1"), flags=re.MULTILINE)
        for name, text in zip(parts[1::2], parts[2::2], strict=True):
            held = [t for t in keys.get(name, []) if t.get("INCIDENT: TYPE", ["*"])[0].strip() != "*"]
            yield f"muc4/{name}", text.strip(), held


def _message(name: str, text: str, held: Sequence[Mapping[str, Sequence[str]]]) -> Told:
    roles: dict[Range, set[str]] = {}
    open_roles: dict[Range, set[str]] = {}
    types: set[str] = set()
    for template in held:
        kind = template["INCIDENT: TYPE"][0].split("/")[0].strip()
        types |= set(_OF_TYPE.get(kind, ()))
        for role, fill, decided in fills_of(template):
            for span in _places(fill, text):
                (roles if decided else open_roles).setdefault(span, set()).add(role)
            words = fill.split()
            if len(words) > 1 and len(words[-1]) >= SHORTEST:
                for span in _places(words[-1], text):
                    open_roles.setdefault(span, set()).add(role)
    events: dict[Range, frozenset[str]] = {}
    for pattern, kinds in _LEXEMES.items():
        for match in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE):
            near = any(a - NEAR < match.start() < b + NEAR for a, b in roles)
            if kinds & types and near:
                events.setdefault(match.span(), kinds & types)
            elif held:
                events.setdefault(match.span(), kinds | {"O"})
    return Told(
        name,
        text,
        events=tuple(Marked(*span, kinds) for span, kinds in sorted(events.items())),
        events_open=frozenset(EVENT) - VIOLENT,
        roles=(
            *(
                Marked(*span, frozenset(kinds | {"O"}))
                for span, kinds in _outermost(open_roles)
                if not _inside(span, roles)
            ),
            *(Marked(*span, frozenset(kinds)) for span, kinds in _outermost(roles)),
        ),
    )


def fills_of(template: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str, bool]]:
    """(role, words, whether they are one wherever they stand) of a template. What a named victim is ("PRESIDENT": "CEREZO") is left open."""
    for slot, role in _FILLS.items():
        for line in template.get(slot, ()):
            described = slot == "HUM TGT: DESCRIPTION" and re.search(r'":\s*"', line) is not None
            for fill in _WORDS.findall(line):
                yield role, fill.replace("\\", ""), not described


def _places(fill: str, text: str) -> list[Range]:
    """Where a fill's words stand, over line ends."""
    words = [re.escape(word) for word in fill.split()]
    if not words:
        return []
    return [m.span() for m in re.finditer(r"(?<![\w-])" + r"\s+".join(words) + r"(?![\w-])", text, re.IGNORECASE)]


def _inside(span: Range, roles: Mapping[Range, set[str]]) -> bool:
    return any(a <= span[0] and span[1] <= b for a, b in roles)


def _outermost(roles: Mapping[Range, set[str]]) -> Iterator[tuple[Range, set[str]]]:
    end = -1
    for span in sorted(roles, key=lambda one: (one[0], -one[1])):
        if span[0] >= end:
            yield span, roles[span]
            end = span[1]


# -- WikiEvents ----------------------------------------------------------------------------------------------------------

_TYPES: tuple[tuple[str, str], ...] = (
    ("Conflict.Attack.DetonateExplode", "bombing"),
    ("Conflict.Attack", "attack"),
    ("Life.Die", "killing"),
    ("Life.Injure", "injury"),
    ("ArtifactExistence.Damage", "damage"),
    ("Justice.ArrestJail", "arrest"),
    ("Justice", "trial"),
    ("Conflict.Demonstrate", "protest"),
    ("Contact.Threaten", "threat"),
    ("Movement", "movement"),
    ("Disaster.Crash", "crash"),
    ("Disaster.Disease", "outbreak"),
    ("Life.Infect", "outbreak"),
    ("Contact", "talks"),
)
DOERS = frozenset(("by", "group"))
_ROLES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("Attacker", "Killer", "Injurer", "Damager", "Destroyer", "DamagerDestroyer", "Jailer", "Demonstrator", "Perpetrator"), DOERS),
    **dict.fromkeys(("Victim", "Detainee"), frozenset(("victim",))),
    "Target": frozenset(("against", "victim")),
    "Artifact": frozenset(("against",)),
    **dict.fromkeys(("Instrument", "ExplosiveDevice"), frozenset(("means",))),
}  # fmt: skip


def kind_of(event_type: str) -> str:
    """WikiEvents' type in the branch's kinds."""
    return next((kind for start, kind in _TYPES if event_type.startswith(start)), "other")


def read_wikievents(folder: Path) -> Iterator[Told]:
    """WikiEvents train; its articles' pieces as they come, words joined as they are written."""
    for line in (folder / "wikievents" / "wiki-train-human.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, words = laid_out(row["tokens"])
        events: list[Marked] = []
        roles: dict[Range, frozenset[str]] = {}
        for event in row["event_mentions"]:
            first, last = event["trigger"]["start_idx"], event["trigger"]["end_idx"]
            kind = kind_of(event["event_type"])
            events.append(Marked(words[first][0], words[last - 1][1], frozenset((kind,))))
            for argument in event["arguments"]:
                kinds = _ROLES.get(argument["role"])
                span = _nearest(argument["text"].split(), row["tokens"], words, first) if kinds else None
                if span and kinds:
                    roles[span] = roles.get(span, frozenset()) | kinds
        marked = [m for span, kinds in sorted(roles.items()) for m in _headed(span, kinds, text)]
        yield Told(f"wikievents/{row['docid']}", text, events=tuple(events), roles=tuple(marked))


def laid_out(tokens: Sequence[str]) -> tuple[str, list[Range]]:
    """Words joined as they are written, and the range of each."""
    text, words = "", []
    glue = True
    for token in tokens:
        if not glue and not re.fullmatch(r"[.,;:!?)\]”’'%-]|n’t|’\w+|'\w+", token):
            text += " "
        words.append((len(text), len(text) + len(token)))
        text += token
        glue = token in ("(", "[", "“", "-", "$", "‘", "’") and not text.endswith(" ")
    return text, words


def _nearest(wanted: Sequence[str], tokens: Sequence[str], words: Sequence[Range], at: int) -> Range | None:
    size = len(wanted)
    found = [i for i in range(len(tokens) - size + 1) if list(tokens[i : i + size]) == list(wanted)]
    if not size or not found:
        return None
    best = min(found, key=lambda i: abs(i - at))
    return (words[best][0], words[best + size - 1][1]) if abs(best - at) < 60 else None


def _headed(span: Range, kinds: frozenset[str], text: str) -> Iterator[Marked]:
    """A head with the words before it undecided: how far a phrase reaches is not told by these marks."""
    left = re.search(r"(?:[^\s.,;:!?“”()]+\s+){1,4}\Z", text[: span[0]])
    if left:
        yield Marked(left.start(), span[0] - 1, kinds | {"O"})
    yield Marked(*span, kinds)


# -- factuality ----------------------------------------------------------------------------------------------------------


def read_factuality(folder: Path, corpus: str, seed: int = 1) -> Iterator[Told]:
    """UDS-IH2 or UW train; one to six sentences a document, half of them alone."""
    rng = random.Random(seed)
    rows = [json.loads(line) for line in (folder / "factuality" / corpus / "train.jsonl").read_text().splitlines()]
    while rows:
        size = 1 if rng.random() < 0.5 else rng.randint(2, 6)
        taken, rows = rows[:size], rows[size:]
        text, judged = "", []
        for row in taken:
            judged += [(len(text) + s, len(text) + e, value) for s, e, value in judged_words(row)]
            text += row["text"] + "\n"
        yield Told(f"{corpus}/{taken[0]['idx']}", text, judged=tuple(judged))
