"""Incidents measured: MUC-4's templates and WikiEvents' triggers and arguments, through the whole reader.

    python -m eval.events FOLDER [--question templates|triggers] [--show N]

FOLDER holds the unpacked `muc4` and `wikievents`.

- templates: MUC-4 tst1 and tst2, 200 documents as the archive gives them (capitals, broken lines), against the keys in GTT's form
  (`processed/dev.json`: incident type and five slots, each entity a set of mentions). A template is made of each incident of a
  reading (`templates_of`). Scored as Du, Rush and Cardie (2021) do: templates are paired one to one, only where the types are
  the same, so that the document's F1 is best; an entity is right where its words are a mention of an entity of the paired template (without
  case, marks and articles); unpaired templates are spurious or missing with all their fills; micro-averaged over type and slots.
- triggers: WikiEvents dev. A trigger is found where an incident's trigger or an event word touches it. An argument's head is right where
  a role filler of our roles that its own role answers to (`ROLES`) covers its head (its last word), in the incident that holds its trigger.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import string
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from eval.attribution import f1
from eval.figures import read_messages
from onrecord.config import read_settings
from onrecord.extract.reader import Reader
from onrecord.model.reading import IncidentMention, Mention, Reading
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import IncidentKind, MentionLevel, MentionType, Role, Stage
from onrecord.pipeline import open_reader

SLOTS = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
TYPES = {
    IncidentKind.STRIKE: "attack",
    IncidentKind.SHOOTING: "attack",
    IncidentKind.KILLING: "attack",
    IncidentKind.ATTACK: "attack",
    IncidentKind.SABOTAGE: "attack",
    IncidentKind.BOMBING: "bombing",
    IncidentKind.EXPLOSION: "bombing",
    IncidentKind.ABDUCTION: "kidnapping",
    IncidentKind.FIRE: "arson",
}
"""Our kinds in MUC-4's types. Clashes of armed forces are no templates by its guidelines; robbery and forced stoppages have no kind of ours."""


@dataclass
class Template:
    """An incident in MUC-4's form: each entity a set of normalised mentions, any of which will do."""

    type: str
    slots: dict[str, list[frozenset[str]]] = field(default_factory=lambda: {slot: [] for slot in SLOTS})


def normal(words: str) -> str:
    """Without case, marks, articles and runs of blanks, as the published scorer compares."""
    bare = words.lower().translate(str.maketrans("", "", string.punctuation))
    return " ".join(re.sub(r"\b(?:a|an|the)\b", " ", bare).split())


def gold_templates(row: Mapping[str, Any]) -> list[Template]:
    """The templates of a document's row, doubles once."""
    made: list[Template] = []
    for given in row["templates"]:
        one = Template(given["incident_type"])
        for slot in SLOTS:
            one.slots[slot] = [frozenset(normal(mention[0]) for mention in entity) for entity in given[slot] if entity]
        if one not in made:
            made.append(one)
    return made


def templates_of(reading: Reading) -> list[Template]:
    """A template for each incident of a kind that MUC-4 asks for, that isn't told as a rumour.

    Its guidelines: a victim is a name (GTT's keys hold `HUM TGT: NAME`, none of the 221 descriptions of tst1 and tst2), so of a victim's words the
    person's names in them are given; an organisation that did it is a name too, "guerrillas" are individuals.
    """
    made = []
    for incident in reading.incidents:
        kind = TYPES.get(incident.kind)
        if kind is not None and incident.stage is not Stage.RUMOURED:
            made.append(_template(kind, incident, reading))
    return made


def _template(kind: str, incident: IncidentMention, reading: Reading) -> Template:
    made = Template(kind)
    for filler in incident.roles:
        told = [filler.text]
        slot = {Role.VICTIM: "Victim", Role.MEANS: "Weapon"}.get(filler.role)
        if filler.role is Role.BY:
            slot = "PerpOrg" if _is_body(filler.span, reading) else "PerpInd"
        elif filler.role is Role.AGAINST:
            slot = "Target"
        elif filler.role is Role.VICTIM:
            told = [m.text for m in _names(filler.span, reading) if m.type is MentionType.PERSON]
        for words in (frozenset([normal(one)]) for one in told):
            if slot is not None and words not in made.slots[slot]:
                made.slots[slot].append(words)
    return made


def _names(span: Span, reading: Reading) -> list[Mention]:
    return [m for m in reading.mentions if m.level is MentionLevel.NAME and m.span.overlaps(span)]


def _is_body(span: Span, reading: Reading) -> bool:
    """Whether a doer is an organisation rather than persons: its words are an organisation's name ("members of the FMLN" are persons)."""
    return any(
        m.type is MentionType.ORGANISATION and m.span.end >= span.end and m.span.start - span.start <= len("the ")
        for m in _names(span, reading)
    )


def pair(found: Sequence[Template], gold: Sequence[Template]) -> Counter[str]:
    """Counts by slot ("Victim found", "Victim right", "Victim met", "Victim gold", …) under the best pairing.

    `right` counts found fills that are right, `met` gold fills that were found.
    """
    base: Counter[str] = Counter()
    for name, templates in (("found", found), ("gold", gold)):
        base[f"type {name}"] = len(templates)
        for one in templates:
            base.update({f"{slot} {name}": len(one.slots[slot]) for slot in SLOTS})
    gains = {(i, j): _gain(a, b) for i, a in enumerate(found) for j, b in enumerate(gold) if a.type in b.type}
    best = max(_pairings(len(found), len(gold), gains), key=lambda pairs: sum(_weight(gains[p]) for p in pairs))
    for chosen in best:
        base += gains[chosen]
    return base


def _pairings(
    rows: int, columns: int, gains: Mapping[tuple[int, int], Counter[str]]
) -> Iterator[tuple[tuple[int, int], ...]]:
    """All one-to-one pairings where few choices are open; greedily the best where they are many."""
    options = [[None, *(j for j in range(columns) if (i, j) in gains)] for i in range(rows)]
    size = 1
    for option in options:
        size *= len(option)
    if size <= 20000:
        for chosen in product(*options):
            held = [(i, j) for i, j in enumerate(chosen) if j is not None]
            if len({j for _, j in held}) == len(held):
                yield tuple(held)
        return
    taken: list[tuple[int, int]] = []
    for i, j in sorted(gains, key=lambda p: -_weight(gains[p])):
        if all(i != a and j != b for a, b in taken):
            taken.append((i, j))
    yield tuple(taken)


def _weight(gain: Counter[str]) -> float:
    """The number of right and met fills: with what is found and what is gold fixed, the F1 grows with it."""
    return sum(gain.values())


def _gain(one: Template, gold: Template) -> Counter[str]:
    made = Counter({"type right": 1, "type met": 1})
    for slot in SLOTS:
        made[f"{slot} right"] = sum(any(e <= g for g in gold.slots[slot]) for e in one.slots[slot])
        made[f"{slot} met"] = sum(any(e <= g for e in one.slots[slot]) for g in gold.slots[slot])
    return made


def figures_of(count: Counter[str]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of the type, of each slot, and of all together."""
    made = {}
    for name in ("all", "type", *SLOTS):
        parts = ("type", *SLOTS) if name == "all" else (name,)
        right, found, met, gold = (sum(count[f"{p} {k}"] for p in parts) for k in ("right", "found", "met", "gold"))
        precision, recall = right / max(1, found), met / max(1, gold)
        made[name] = {
            "p": round(100 * precision, 1),
            "r": round(100 * recall, 1),
            "f1": round(200 * precision * recall / max(1e-9, precision + recall), 1),
        }
    return made


def read_texts(folder: Path) -> dict[str, str]:
    """Document id → text, of tst1 and tst2."""
    return {
        key: text
        for part, name in (("tst1", "tst1-muc3"), ("tst2", "tst2-muc4"))
        for key, text in read_messages(folder / part / name)
    }


def templates(folder: Path, reader: Reader, show: int = 0) -> dict[str, dict[str, float]]:
    """MUC-4 tst1 and tst2 (see the module)."""
    texts, count = read_texts(folder), Counter[str]()
    for line in (folder / "processed" / "dev.json").read_text().splitlines():
        row = json.loads(line)
        found, gold = templates_of(reader.read(Report(row["docid"], texts[row["docid"]]))), gold_templates(row)
        counted = pair(found, gold)
        count += counted
        if show > 0:
            show -= 1
            print(row["docid"], *(f"\n  found {t}" for t in found), *(f"\n  gold  {t}" for t in gold))
    return figures_of(count)


# -- WikiEvents ----------------------------------------------------------------------------------------------------------

ROLES: Mapping[str, Role] = {
    **dict.fromkeys(
        (
            "Attacker",
            "Killer",
            "Injurer",
            "Damager",
            "Destroyer",
            "DamagerDestroyer",
            "Jailer",
            "Demonstrator",
            "Perpetrator",
        ),
        Role.BY,
    ),
    **dict.fromkeys(("Victim", "Detainee", "Patient"), Role.VICTIM),
    **dict.fromkeys(("Target", "Artifact"), Role.AGAINST),
    **dict.fromkeys(("Instrument", "ExplosiveDevice"), Role.MEANS),
    "Place": Role.PLACE,
    "Destination": Role.DESTINATION,
}
"""WikiEvents' roles in ours; others aren't asked."""
ASKED = ("Conflict", "Life", "Justice.Arrest", "ArtifactExistence.Damage", "Disaster")
"""Types of events that an incident of ours may be of."""


def triggers(folder: Path, reader: Reader) -> dict[str, object]:
    """WikiEvents dev (see the module): triggers of all types, of those asked for, and arguments of those."""
    count: Counter[str] = Counter()
    for line in (folder / "dev.jsonl").read_text().splitlines():
        row = json.loads(line)
        text, words = _laid_out(row)
        reading = reader.read(Report(row["doc_id"], text))
        _count_triggers(row, words, reading, count)
    return {
        "event words, all types": f1(count["all right"], count["all found"], count["all gold"]),
        "incident triggers, types asked": f1(count["asked right"], count["asked found"], count["asked gold"]),
        "arguments, heads": f1(count["argument right"], count["argument found"], count["argument gold"]),
    }


def _laid_out(row: Mapping[str, Any]) -> tuple[str, list[tuple[int, int]]]:
    """A line a sentence (the corpus's own text runs some together), and each token's character range."""
    text, words = "", []
    for tokens, sentence in row["sentences"]:
        at = len(text)
        text += str(sentence).strip() + "\n"
        for token, *_ in tokens:
            begin = text.index(token, at)
            at = begin + len(token)
            words.append((begin, at))
    return text, words


def _count_triggers(
    row: Mapping[str, Any], words: list[tuple[int, int]], reading: Reading, count: Counter[str]
) -> None:
    def chars(held: Mapping[str, int]) -> tuple[int, int]:
        return words[held["start"]][0], words[held["end"] - 1][1]

    def touch(a: tuple[int, int], b: tuple[int, int]) -> bool:
        return a[0] < b[1] and b[0] < a[1]

    entities = {one["id"]: chars(one) for one in row["entity_mentions"]}
    events = [(one, chars(one["trigger"])) for one in row["event_mentions"]]
    asked = [(one, at) for one, at in events if one["event_type"].startswith(ASKED)]
    predicates = [(p.span.start, p.span.end) for p in reading.predicates]
    spans = [(k, (s.start, s.end)) for k, i in enumerate(reading.incidents) for s in i.triggers]
    words_found = {*predicates, *(at for _, at in spans)}
    count["all gold"] += len(events)
    count["all found"] += len(words_found)
    count["all right"] += sum(any(touch(at, mine) for mine in words_found) for _, at in events)
    count["asked gold"] += len(asked)
    count["asked found"] += len(spans)
    count["asked right"] += sum(any(touch(at, mine) for _, mine in spans) for _, at in asked)
    wanted: set[tuple[int, Role, int]] = set()
    untold = 0
    for one, at in asked:
        held = next((k for k, mine in spans if touch(at, mine)), None)
        for argument in one["arguments"]:
            role = ROLES.get(argument["role"])
            if role is None or argument["entity_id"] not in entities:
                continue
            if held is None:
                untold += 1
            else:
                wanted.add((held, role, entities[argument["entity_id"]][1] - 1))
    told = {
        (k, r.role, r.span.start, r.span.end)
        for k, i in enumerate(reading.incidents)
        for r in i.roles
        if r.role in ROLES.values()
    }
    right = {(k, r, h) for k, r, h in wanted if any(k == a and r is b and s <= h < e for a, b, s, e in told)}
    hit = {t for t in told if any(k == t[0] and r is t[1] and t[2] <= h < t[3] for k, r, h in wanted)}
    count["argument gold"] += len(wanted) + untold
    count["argument found"] += len(right) + len(told - hit)
    count["argument right"] += len(right)


def measure(corpora: Path, only: str | None = None, show: int = 0) -> dict[str, Any]:
    """Both questions, of what is there."""
    reader = open_reader(read_settings(os.environ).cache)
    made: dict[str, Any] = {}
    if only in (None, "templates") and (corpora / "muc4").is_dir():
        made["MUC-4 templates"] = templates(corpora / "muc4", reader, show)
    if only in (None, "triggers") and (corpora / "wikievents").is_dir():
        made["WikiEvents dev"] = triggers(corpora / "wikievents", reader)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--question", choices=("templates", "triggers"))
    parser.add_argument("--show", type=int, default=0, help="print this many documents' templates")
    asked = parser.parse_args()
    print(json.dumps(measure(asked.folder, asked.question, asked.show), indent=1))


if __name__ == "__main__":
    main()
