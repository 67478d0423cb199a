from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from onrecord.lang.actors import ACTORS
from onrecord.link.parties import actors
from onrecord.link.parties.actors import Actor, actor_in, find_actor
from onrecord.link.parties.parties import parties_of
from onrecord.link.parties.sides import Setting, standpoint
from onrecord.model.reading import Source
from onrecord.model.span import Span
from onrecord.model.vocabulary import SourceKind
from tests.link.made import reading, report, said

FUNCTIONS = frozenset(
    "government military police relief monitor health court agency media state-media armed-group intergovernmental aid".split()
)


def _meet(one: Actor, other: Actor) -> bool:
    """Whether two lines hold on one day."""
    first = max(one.since or date.min, other.since or date.min)
    return first <= min(one.until or date.max, other.until or date.max)


def test_no_name_is_of_two_sides_on_one_day() -> None:
    shared = [
        (name, one.key, other.key)
        for name, lines in actors._table().items()
        for (one, _), (other, _) in combinations(lines, 2)
        if one.side != other.side and _meet(one, other)
    ]
    assert shared == []


def test_no_name_stands_twice() -> None:
    twice = [
        (name, one.key, other.key)
        for name, lines in actors._table().items()
        for (one, _), (other, _) in combinations(lines, 2)
        if one.key != other.key and _meet(one, other)
    ]
    assert twice == []


def test_every_line_has_its_columns() -> None:
    states = actors.state_sides()
    keys = {line.split("|")[0].strip() for line in ACTORS.strip().splitlines()}
    for line in ACTORS.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        assert len(cells) == 5, line
        assert all(name.strip() for name in cells[4].split(";")), line
        assert SourceKind(cells[2]), line
        assert cells[3].split()[0] in FUNCTIONS, line
        assert cells[1] == "=" or cells[1] in states or cells[1] in keys | _UNLISTED, line


_UNLISTED = frozenset(("kurdistan-region", "sna-syria"))
"""Sides that are neither a state of the table nor the key of a line."""


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("An Garda Síochána", "garda"),
        ("Garda Press Office", "garda"),
        ("Gardaí", "garda"),
        ("Gardai", "garda"),
        ("Garda", "garda"),
        ("Garda Síochána Ombudsman Commission", "gsoc"),
        ("Permanent Contingency Commission (COPECO)", "copeco"),
        ("Permanent Contingency Commission", "copeco"),
        ("Comisión Permanente de Contingencias (COPECO)", "copeco"),
        ("Copeco", "copeco"),
        ("CONRED", "conred"),
        ("Ethiopian Human Rights Commission (EHRC)", "ehrc-ethiopia"),
        ("Associated Press of Pakistan", "pakistan-app"),
        ("Hong Kong Observatory", "hong-kong-observatory"),
        ("Reuters (London)", None),
        ("NDMA India", "ndma-india"),
        ("NEMA", None),
        ("AAIB", None),
        ("Met Office", None),
    ],
)
def test_a_bodys_whole_name(name: str, key: str | None) -> None:
    found = find_actor(name)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("a Garda superintendent", "ireland"),
        ("the mayor of Garda", None),
        ("Lake Garda rescuers", None),
        ("an officer of the Carabinieri", "italy"),
        ("the Philippine National Police’s spokeswoman", "philippines"),
        ("a spokesman for Basarnas", "indonesia"),
        ("Hakkal, the media wing of the BLA", "bla"),
        ("Ethiopian Human Rights Commission", "ehrc-ethiopia"),
        ("Tanzania People’s Defence Force", "tanzania"),
        ("the Frontier Corps", "pakistan"),
        ("a counter-terrorism department", None),
    ],
)
def test_whose_side_words_are(words: str, side: str | None) -> None:
    found = actor_in(words)
    assert (found.side if found else None) == side


def _side(name: str, dateline: str | None = None, scene: str | None = None) -> str | None:
    body = Source(Span(0, len(name)), name, name, SourceKind.ORGANISATION, True)
    return standpoint(body, Setting(dateline=dateline, scene=scene)).side


def test_a_name_of_several_states_is_of_the_state_it_is_told_from() -> None:
    name = "National Disaster Management Authority"
    assert [_side(name, code) for code in (None, "PK", "IN")] == ["pakistan", "pakistan", "india"]


def test_a_superintendent_and_the_press_office_are_of_one_side() -> None:
    superintendent = Source(
        Span(0, 0), "Jane Roe", "Jane Roe", SourceKind.PERSON, True, role="Garda superintendent", affiliation="Garda"
    )
    assert standpoint(superintendent, Setting(scene="GB")).side == _side("Garda Press Office", "GB") == "ireland"


@pytest.mark.parametrize(
    "outlet",
    ["Permanent Contingency Commission (COPECO)", "COPECO", "Comisión Permanente de Contingencias, Tegucigalpa"],
)
def test_a_body_that_publishes_under_two_names_is_one_party(outlet: str) -> None:
    one = report("Three people have died. A third is well.", outlet)
    own = said(one, "Three people have died.")
    found = parties_of(one, reading(one, statements=(own,)))[own.id]
    assert (found.id, found.side, found.own) == ("copeco", "honduras", False)
