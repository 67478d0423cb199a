"""Floors: what a figure must not fall below, in `floors.json`, and never lowered without a word why.

A floor is a list of steps, the last one in force: `{"floor": 74.0, "why": "…"}`. A step below the one before it must say why; the first and
higher ones may. `tests/test_floors.py` holds that; `./run eval` fails on a figure below its floor.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("floors.json")
Steps = Sequence[Mapping[str, Any]]


def read_floors(path: Path = FILE) -> Mapping[str, Mapping[str, Steps]]:
    """Question → figure (names joined by " / ") → steps. Raises ValueError for a floor lowered without a reason."""
    held: dict[str, dict[str, Steps]] = json.loads(path.read_text(encoding="utf-8"))
    for question, figures in held.items():
        for figure, steps in figures.items():
            for before, after in pairwise(steps):
                if after["floor"] < before["floor"] and not str(after.get("why", "")).strip():
                    raise ValueError(f"{question}: the floor of {figure} was lowered without a reason")
    return held


def below(figures: Mapping[str, Any], floors: Mapping[str, Steps]) -> list[str]:
    """What has fallen below its floor, or is not measured any more, in words."""
    told = []
    for figure, steps in floors.items():
        value: Any = figures
        for name in figure.split(" / "):
            value = value.get(name) if isinstance(value, Mapping) else None
        floor = steps[-1]["floor"]
        if value is None:
            told.append(f"{figure} is not measured any more; its floor is {floor}")
        elif value < floor:
            told.append(f"{figure} is {value}, below its floor of {floor}")
    return told
