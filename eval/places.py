"""Places measured on GeoWebNews and TR-News: recognition and resolution together, end to end.

    python -m eval.places FOLDER [--cache FOLDER] [--show N] [--why] [--corpus GWN|TR-News]

FOLDER holds the unpacked `geoparsing` archive. A gold toponym with coordinates is right when a found place overlaps its span
and lies within 161 km of it. Literal toponyms are GeoWebNews's Literal, Literal_Modifier, Mixed, Coercion and
Embedded_Literal, and all of TR-News's (it marks no other kinds); `wide` counts every toponym with coordinates. Precision is of
recognition: found places that overlap any annotated name of a place, literal or associative. The median error is over gold
literal toponyms that were found and resolved, in km.

Each corpus is also measured by halves: single errors were read, and numbers tried, on its every second report from the first on
(half 0). Of the others (half 1) only the first count of causes and the totals were looked at, so half 1 is cleaner, not unseen.

`--why` prints what the wrong ones are wrong for: a name that is not found or not resolved; another place of the name is the
right one; no place that the index has of the name is within 161 km, by what it was resolved to.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import statistics
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from onrecord.extract.encoder.model import Encoder
from onrecord.extract.page import Page
from onrecord.extract.places.finder import PlaceGrammar
from onrecord.extract.places.gazetteer import Gazetteer, open_gazetteer
from onrecord.model.reading import Place
from onrecord.model.report import Report

NEAR = 161.0
"""Kilometres (100 miles): the bar of the field."""
EARTH = 6371.0
LITERAL = frozenset(("Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal", "TR-News"))
NO_PLACE = frozenset(("Non_Toponym", "Homonym", "Language", "Literal_Expression", "Non_Lit_Expression"))


@dataclass(frozen=True)
class Gold:
    """An annotated toponym at [start, end); `spot` is (lat, lon) in degrees, None where it has none."""

    start: int
    end: int
    text: str
    kind: str
    spot: tuple[float, float] | None


def read_corpora(folder: Path) -> Iterator[tuple[str, Report, list[Gold]]]:
    """(corpus, report, gold) for each report of both corpora."""
    for article in ElementTree.parse(folder / "GWN.xml").getroot():
        gold = []
        for one in article.iter("toponym"):
            lat, lon = _words(one, "latitude"), _words(one, "longitude")
            spot = (float(lat), float(lon)) if lat and lon else None
            gold.append(_gold(one, _words(one, "extractedName"), _words(one, "type"), spot))
        yield "GWN", _report(article, "link", None), gold
    for article in ElementTree.parse(folder / "TR-News.xml").getroot():
        gold = []
        for one in article.iter("toponym"):
            lat, lon = _words(one, "gaztag/lat"), _words(one, "gaztag/lon")
            spot = (float(lat), float(lon)) if lat and lon else None
            gold.append(_gold(one, _words(one, "phrase"), "TR-News", spot))
        yield "TR-News", _report(article, "url", _words(article, "dltime")), gold


def _words(node: ElementTree.Element, path: str) -> str:
    return (node.findtext(path) or "").strip()


def _gold(node: ElementTree.Element, text: str, kind: str, spot: tuple[float, float] | None) -> Gold:
    return Gold(int(_words(node, "start")), int(_words(node, "end")), text, kind, spot)


def _report(article: ElementTree.Element, address: str, day: str | None) -> Report:
    dated = day is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", day)
    published = datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC) if day and dated else None
    name = article.get("file") or article.get("docid") or ""
    return Report(name, article.findtext("text") or "", url=_words(article, address), published=published)


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle kilometres (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(half)))


def best_overlap(one: Gold, places: tuple[Place, ...]) -> Place | None:
    """The found place that shares most characters with a gold span."""
    over = [(min(one.end, p.span.end) - max(one.start, p.span.start), p) for p in places if p.span.part == "text"]
    shared, place = max(over, key=lambda pair: pair[0], default=(0, None))
    return place if shared > 0 else None


def reason(one: Gold, place: Place | None, gazetteer: Gazetteer) -> str:
    """Why a gold toponym with coordinates is not right."""
    if place is None:
        return "not found"
    if place.gazetteer is None or one.spot is None:
        return "found, not resolved"
    near = [e for e in gazetteer.find(one.text) if distance(one.spot, (e.lat, e.lon)) <= NEAR]
    if near:
        return f"another place of its name is right: {near[0].kind}"
    told = place.precision.value if place.precision else ""
    return f"no place of its name is near; resolved to a {told}"


def measure(
    folder: Path, grammar: PlaceGrammar, only: str | None, show: int, encoder: Encoder | None = None, why: bool = False
) -> dict[str, dict[str, float]]:
    """Figures by corpus (0–1; km for the median error)."""
    reasons: Counter[str] = Counter()
    order: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = {}
    errors: dict[str, list[float]] = {}
    shown: Counter[str] = Counter()
    for corpus, report, gold in read_corpora(folder):
        if only and corpus != only:
            continue
        count, far = counts.setdefault(corpus, Counter()), errors.setdefault(corpus, [])
        places = grammar.find_places(Page(report, encoder))
        half = order[corpus] % 2
        order[corpus] += 1
        for one in gold:
            if one.spot is None:
                continue
            place = best_overlap(one, places)
            off = (
                distance(one.spot, (place.lat, place.lon))
                if place and place.lat is not None and place.lon is not None
                else None
            )
            literal = one.kind in LITERAL
            right = off is not None and off <= NEAR
            count["wide"] += 1
            count["wide right"] += right
            if literal:
                count["literal"] += 1
                count["found"] += place is not None
                count["right"] += right
                count[f"literal {half}"] += 1
                count[f"right {half}"] += right
                if not right:
                    reasons[f"{corpus}: {reason(one, place, grammar.gazetteer)}"] += 1
                far.extend([] if off is None else [off])
            if literal and not right:
                shown[
                    f"{corpus} {one.kind} {one.text!r} → {place.name + ' ' + str(place.country) if place else None} {off and round(off)}"
                ] += 1
        named = [g for g in gold if g.kind not in NO_PLACE]
        count["named"] += len({(g.start, g.end) for g in named})
        for place in places:
            ours = any(g.start < place.span.end and place.span.start < g.end for g in named)
            count["places"] += 1
            count["places right"] += ours
            count["exact"] += any((g.start, g.end) == (place.span.start, place.span.end) for g in named)
            if not ours:
                shown[f"{corpus} SPURIOUS {place.text!r} → {place.name} {place.role.value}"] += 1
    for line, times in sorted(shown.items())[:show]:
        print(times, line)
    if why:
        for line, times in reasons.most_common():
            print(f"{times:5} {line}")
    return {
        corpus: {
            "within_161km": round(count["right"] / max(1, count["literal"]), 4),
            "half_0_within_161km": round(count["right 0"] / max(1, count["literal 0"]), 4),
            "half_1_within_161km": round(count["right 1"] / max(1, count["literal 1"]), 4),
            "found": round(count["found"] / max(1, count["literal"]), 4),
            "median_error_km": round(statistics.median(errors[corpus] or [0.0]), 1),
            "wide_within_161km": round(count["wide right"] / max(1, count["wide"]), 4),
            "precision": round(count["places right"] / max(1, count["places"]), 4),
            "names_exact_f1": round(2 * count["exact"] / max(1, count["places"] + count["named"]), 4),
            "toponyms": count["literal"],
        }
        for corpus, count in counts.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "onrecord-eval")
    parser.add_argument("--corpus", choices=("GWN", "TR-News"))
    parser.add_argument("--model", type=Path, help="the folder of a model; none: the shipped one")
    parser.add_argument("--grammar", action="store_true", help="the grammar alone, without a model")
    parser.add_argument("--why", action="store_true", help="print what the wrong ones are wrong for")
    parser.add_argument("--show", type=int, default=0, help="print this many kinds of errors")
    asked = parser.parse_args()
    grammar = PlaceGrammar(open_gazetteer(asked.cache))
    encoder = None if asked.grammar else Encoder(asked.model) if asked.model else Encoder()
    began = time.perf_counter()
    figures = measure(asked.folder, grammar, asked.corpus, asked.show, encoder, asked.why)
    literal = sum(one["toponyms"] for one in figures.values())
    figures["both"] = {
        name: round(sum(one[name] * one["toponyms"] for one in figures.values()) / max(1, literal), 4)
        for name in ("within_161km", "found")
    }
    figures["both"]["seconds"] = round(time.perf_counter() - began, 2)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
