"""Makes `lang/rarity.txt`: how rare each stem is in news, by the field in which it is commonest.

    python -m eval.rarity CORPORA > src/onrecord/lang/rarity.txt

Fields: crime (gun-violence, but for the first 1,400 articles, which `linking` measures on), politics (PolNeAR train), attacks (MUC-4 dev, WikiEvents train),
wire news (TimeBank, AQUAINT), headlines (runs of ten of one week; the share of the median week, so that no burst makes a name common).
Of long reports the first 2,500 characters count.
"""

from __future__ import annotations

import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from onrecord.link.incidents.gist import stem
from onrecord.link.parties.names import fold

FIRST = 2500
MEASURED = 1400
RUN = 10
WEEK_OF = 300
RAREST = 6.2
WIDTH = 150
HEAD = """# How rare a word is in news: each line is a level in half units of natural log-odds (0 = in nearly every report, 12 = in one of 400), then stems of it.
# A stem that is not here is rarer than all (link/incidents/rarity.py). Made by `python -m eval.rarity CORPORA`, which says what was counted."""
Counts = tuple[Counter[str], float]


def stems(text: str) -> set[str]:
    """Different stems of a text, numbers left out."""
    return {stem(word) for word in fold(text).split() if len(word) > 1 and not word.isdigit()}


def counted(texts: Iterable[str]) -> Counts:
    """How many texts have each stem, and how many texts there are."""
    counts: Counter[str] = Counter()
    number = 0
    for text in texts:
        number += 1
        counts.update(stems(text[:FIRST]))
    return counts, number


def crime(folder: Path) -> Iterator[str]:
    """Articles of incidents that are not measured on."""
    by: dict[str, list[str]] = defaultdict(list)
    for line in (folder / "gun-violence" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        by[str(article["incident"])].append(f"{article['title']} {article['content']}")
    seen = 0
    for key in sorted(by):
        seen += len(by[key])
        if seen >= MEASURED + len(by[key]):
            yield from by[key]


def attacks(folder: Path) -> Iterator[str]:
    """MUC-4 dev and WikiEvents train."""
    for path in sorted((folder / "muc4" / "dev").glob("dev-muc3*")):
        yield from re.split(r"DEV-MUC3-\d+", path.read_text(encoding="utf-8", errors="ignore"))[1:]
    for line in (folder / "wikievents" / "wiki-train-human.jsonl").read_text(encoding="utf-8").splitlines():
        yield " ".join(json.loads(line)["tokens"])


def headlines(folder: Path) -> Counts:
    """Counts as if every week were the median week."""
    weeks: dict[int, list[str]] = defaultdict(list)
    for line in (folder / "headlines" / "headlines.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        weeks[datetime.fromisoformat(row["first_utc"]).toordinal() // 7].append(row["headline"])
    whole = [told for _, told in sorted(weeks.items()) if len(told) >= WEEK_OF]
    shares: dict[str, list[float]] = defaultdict(list)
    rng = random.Random(3)
    for told in whole:
        rng.shuffle(told)
        counts, runs = counted(" ".join(told[at : at + RUN]) for at in range(0, len(told), RUN))
        for one, count in counts.items():
            shares[one].append(count / runs)
    number = sum(map(len, whole)) / RUN
    made: Counter[str] = Counter()
    for one, found in shares.items():
        median = sorted([*found, *[0.0] * (len(whole) - len(found))])[len(whole) // 2]
        made[one] = round(median * number) if median else 1 + len(found)
    return made, number


def main() -> None:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    folder = Path(sys.argv[1])
    read = [path.read_text(encoding="utf-8") for path in sorted((folder / "polnear" / "train").rglob("*.txt"))]
    wire = [path.read_text(encoding="utf-8") for path in sorted((folder / "tempeval3").rglob("*.tml"))]
    fields = [
        counted(crime(folder)),
        counted(read),
        counted(attacks(folder)),
        counted(re.sub(r"<[^>]+>", " ", text) for text in wire),
        headlines(folder),
    ]
    levels: dict[int, list[str]] = defaultdict(list)
    for one in set().union(*(counts for counts, _ in fields)):
        found = [-math.log((counts[one] + 0.5) / (n + 1)) for counts, n in fields if counts[one] > 1]
        if found and min(found) < RAREST and one.isascii() and one.isalpha():
            levels[round(2 * min(found))].append(one)
    print(HEAD)
    for level, held in sorted(levels.items()):
        line = str(level)
        for one in sorted(held):
            if len(line) + len(one) >= WIDTH:
                print(line)
                line = str(level)
            line += f" {one}"
        print(line)


if __name__ == "__main__":
    main()
