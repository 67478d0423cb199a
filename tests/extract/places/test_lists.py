"""The lists of towns are read a piece at a time, and whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from onrecord.errors import BadSetting
from onrecord.extract.places.townlists import members

TOWNS = {"1": {"name": "Łódź", "also": ['a"b', "c, d}"], "at": 1.5}, "2": {"name": "{", "also": []}, "3": {}}


@pytest.mark.parametrize("chunk", [1, 2, 7, 1000])
@pytest.mark.parametrize("indent", [None, 2])
def test_members_are_those_of_the_whole(chunk: int, indent: int | None, tmp_path: Path) -> None:
    path = tmp_path / "towns.json"
    path.write_text(json.dumps(TOWNS, indent=indent, ensure_ascii=False), encoding="utf-8")
    assert list(members(path, chunk)) == list(TOWNS.values())


@pytest.mark.parametrize("text", ["", "[]", '{"1": {"name": "x"}', '{"1": {"na', '{"1": {}, '])
def test_what_is_cut_off_is_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "towns.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSetting, match="cut off"):
        list(members(path, 4))
