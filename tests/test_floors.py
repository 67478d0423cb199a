"""Floors are kept, and lowered only with a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from eval.floors import Steps, below, read_floors


def test_the_floors_in_the_repository_are_in_order() -> None:
    floors = read_floors()
    assert floors
    assert all(
        steps and all(isinstance(step["floor"], int | float) for step in steps)
        for held in floors.values()
        for steps in held.values()
    )


def test_a_floor_is_not_lowered_in_silence(tmp_path: Path) -> None:
    file = tmp_path / "floors.json"
    file.write_text(json.dumps({"names": {"all / f1": [{"floor": 70}, {"floor": 69}]}}))
    with pytest.raises(ValueError, match="without a reason"):
        read_floors(file)
    file.write_text(
        json.dumps({"names": {"all / f1": [{"floor": 70}, {"floor": 69, "why": "a corpus was corrected"}]}})
    )
    assert read_floors(file)["names"]["all / f1"][-1]["floor"] == 69


def test_a_figure_below_its_floor_and_one_that_is_gone_are_told() -> None:
    floors: dict[str, Steps] = {
        "all / f1": [{"floor": 70}],
        "all / p": [{"floor": 60}, {"floor": 50, "why": "x"}],
        "gone": [{"floor": 1}],
    }
    assert below({"all": {"f1": 69.9, "p": 50}}, floors) == [
        "all / f1 is 69.9, below its floor of 70",
        "gone is not measured any more; its floor is 1",
    ]
