"""Where an outlet is, by its name and address: the town or region that it is named for, the country of its domain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from onrecord.extract.places.fold import fold
from onrecord.extract.places.gazetteer import Entry, Gazetteer
from onrecord.lang import countries as states
from onrecord.lang import places as words
from onrecord.model.report import Report

PAPER_TOWN = 8_000
"""People: a smaller town seldom has an outlet whose name is the town's."""


@dataclass(frozen=True)
class Home:
    """Where an outlet is, as its name and address tell: a country's code or "", the towns of which
    one is its own, the likeliest first, and the first-level region that it is named for."""

    country: str = ""
    towns: tuple[Entry, ...] = ()
    region: Entry | None = None


class Homes:
    """Where outlets are, by name and address; each looked up once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.known: dict[tuple[str | None, str | None], Home] = {}

    def of(self, report: Report) -> Home:
        """The home that a report's outlet and address tell; an address given for the outlet's name is one."""
        outlet, url = report.outlet or "", report.url or ""
        if not url and "." in outlet and " " not in outlet:
            outlet, url = "", outlet
        host = urlsplit(url if "://" in url else f"//{url}").hostname or ""
        key = (outlet, host)
        if key not in self.known:
            self.known[key] = self._look(outlet, host)
        return self.known[key]

    def _look(self, outlet: str, host: str) -> Home:
        labels = host.removeprefix("www.").split(".")
        last = labels[-1] if len(labels) > 1 else ""
        code = "GB" if last == "uk" else last.upper() if len(last) == 2 and last not in words.OPEN_DOMAINS else ""
        country = code if self.gazetteer.country(code) is not None else ""
        named = self._by_name(outlet, country)
        for label in labels[:-1]:
            named += [*([] if label in words.FIRST_NAMES else [label]), *_stems(label)]
        towns = {town.id: town for name in named for town in self._towns(name, country)}
        region = None if towns else next((e for name in named for e in self._regions(name)), None)
        ordered = tuple(sorted(towns.values(), key=lambda town: (-town.population, town.id)))
        return Home(country or (region.country if region else ""), ordered, region)

    def _by_name(self, outlet: str, country: str) -> list[str]:
        """Names of towns in an outlet's name, each part of a double one by itself ("Moscow-Pullman Daily News"): the most words that are one."""
        named = []
        for part in _PARTS.split(outlet):
            left = [word for word in _WORD.findall(part) if word.lower() not in words.PAPER_WORDS]
            if not left or len(left) == len(outlet.split()):
                continue
            runs = [left[a : a + size] for size in range(len(left), 0, -1) for a in range(len(left) - size + 1)]
            named.append(next((" ".join(run) for run in runs if self._towns(" ".join(run), country)), " ".join(left)))
        return named

    def _regions(self, name: str) -> list[Entry]:
        """First-level regions of that name in countries that speak English."""
        found = self.gazetteer.find(name) if len(name) > 3 else ()
        return [entry for entry in found if entry.kind == "region" and entry.country in states.ENGLISH]

    def _towns(self, name: str, country: str) -> list[Entry]:
        if len(name) < 4 or name.lower() in words.NOT_PLACES:
            return []
        own = fold(name)
        found = [e for e in self.gazetteer.find(name) if e.kind == "city" and (fold(e.name) == own or country)]
        return [e for e in found if e.population >= PAPER_TOWN and e.country in (country or e.country)]


_PARTS = re.compile(r"[-–&/]|\band\b")
_WORD = re.compile(r"[\w'’.]+")


def _stems(label: str) -> list[str]:
    """What is left of "edmontonjournal" and "onlineathens" without an outlet's words."""
    if label.startswith("online"):
        return [label.removeprefix("online"), *_stems(label.removeprefix("online"))]
    for word in words.PAPER_WORDS:
        if label.endswith(word) and len(label) - len(word) > 3:
            stem = label.removesuffix(word).rstrip("-")
            return [stem.removeprefix("the"), stem.replace("-", " "), *_stems(stem)]
    return []
