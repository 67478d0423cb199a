"""The scorer itself, on readings made by hand from the twin's expectations."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.acceptance.expectations import ANY, Any_, Expected, Figure, Incident, Party, Statement
from tests.acceptance.scoring import (
    holds,
    read_from_furniture,
    right_party,
    score_figures,
    score_incidents,
    score_statements,
    score_unknowns,
)
from tests.acceptance.spans import Tokens, at, iou, spans
from tests.acceptance.twin.expected import EXPECTED, TEXT

Json = dict[str, Any]


def _span(pair: tuple[int, int]) -> Json:
    return {"start": pair[0], "end": pair[1]}


def _statement(row: Statement, number: int) -> Json:
    """A statement that is exactly what the row asks for."""
    words = [one.split("|")[0] for one in (*row.party.name, *row.party.about)]
    source = {
        "name": " ".join(words),
        "text": words[0],
        "role": None,
        "affiliation": None,
        "named": row.party.named is not False,
        "resolved": None,
    }
    return {
        "id": f"s{number}",
        "own_voice": False,
        "source": source,
        "cue": None,
        "content": [_span(pair) for pair in row.content[0]],
        "manner": (row.manner or ("unknown",))[0],
        "stance": (row.stance or ("asserts",))[0],
        "polarity": row.polarity or "+",
        "certainty": (row.certainty or ("certain",))[0],
        "directness": (row.directness or ("indirect",))[0],
        "via": [{"name": row.via}] if row.via else [],
        "target": {"name": row.target} if row.target else None,
    }


def _figure(row: Figure) -> Json:
    bounds = {
        name: None if isinstance(b, Any_) else b for name, b in zip("lbh", (row.low, row.best, row.high), strict=True)
    }
    return {
        **_span(row.spans[0]),
        "measure": row.measures[0],
        "low": bounds["l"],
        "best": bounds["b"],
        "high": bounds["h"],
        "unit": (row.units or ("people",))[0],
        "qualifier": (row.qualifiers or ("exact",))[0],
        "group": row.group,
    }


def _incident(row: Incident, number: int) -> Json:
    return {
        "id": f"i{number}",
        "kind": row.kinds[0],
        "background": row.background,
        "trigger": _span(row.triggers[0]),
        "triggers": [_span(pair) for pair in row.triggers],
        "from": row.begins.isoformat() if row.begins else None,
        "roles": [{"role": role, "text": words.split("|")[0]} for role, words in row.roles],
        "places": [number * 10 + place for place in range(len(row.places))],
    }


@pytest.fixture
def perfect() -> Json:
    """A reading of the twin in which every row is right."""
    places = {
        number * 10 + order: {"text": name, "name": name, "role": role or "mentioned"}
        for number, row in enumerate(EXPECTED.incidents)
        for order, (name, role) in enumerate(row.places)
    }
    return {
        "report": {"text": TEXT, "title": None},
        "statements": [_statement(row, number) for number, row in enumerate(EXPECTED.statements)],
        "figures": [_figure(row) for row in EXPECTED.figures],
        "incidents": [_incident(row, number) for number, row in enumerate(EXPECTED.incidents)],
        "places": places,
    }


def test_a_perfect_reading_is_all_right(perfect: Json) -> None:
    scored = score_statements(perfect, EXPECTED.statements)
    assert len(scored.right) == 23
    assert scored.missed == ()
    assert scored.beyond == scored.fragments == ()
    assert [row.remarks for row in scored.rows] == [()] * 25
    assert all(check.right for check in score_figures(perfect, EXPECTED.figures))
    assert all(check.right for check in score_incidents(perfect, EXPECTED.incidents))
    assert read_from_furniture(perfect, EXPECTED) == ()


def test_an_empty_reading_is_all_missed(perfect: Json) -> None:
    empty = {**perfect, "statements": [], "figures": [], "incidents": []}
    scored = score_statements(empty, EXPECTED.statements)
    assert len(scored.missed) == 23
    assert scored.right == ()
    assert not any(check.right for check in score_figures(empty, EXPECTED.figures))
    assert not any(check.right for check in score_incidents(empty, EXPECTED.incidents))


@pytest.mark.parametrize(
    ("part", "value", "why"),
    [
        ("manner", "told", "manner: told, not written"),
        ("stance", "warns", "stance: warns, not asserts"),
        ("polarity", "-", "polarity: -, not +"),
    ],
)
def test_each_part_of_the_definition_counts(perfect: Json, part: str, value: str, why: str) -> None:
    perfect["statements"][1][part] = value
    scored = score_statements(perfect, EXPECTED.statements)
    assert [(row.row, row.fails) for row in scored.missed] == [("2", (why,))]


@pytest.mark.parametrize(("part", "value"), [("certainty", "possible"), ("directness", "indirect")])
def test_what_the_definition_leaves_out_is_told_beside_it(perfect: Json, part: str, value: str) -> None:
    perfect["statements"][1][part] = value
    scored = score_statements(perfect, EXPECTED.statements)
    assert scored.missed == ()
    assert [row.row for row in scored.rows if row.remarks] == ["2"]


def test_a_wrong_party_misses_the_row(perfect: Json) -> None:
    perfect["statements"][7]["source"]["name"] = "high-ranking aide to the European diplomat"
    scored = score_statements(perfect, EXPECTED.statements)
    assert [row.row for row in scored.missed] == ["8"]
    assert "source" in scored.missed[0].fails[0]


def test_a_named_party_is_not_an_unnamed_one(perfect: Json) -> None:
    perfect["statements"][5]["source"]["named"] = True
    assert [row.row for row in score_statements(perfect, EXPECTED.statements).missed] == ["6"]


def test_content_is_right_from_half_the_tokens_on(perfect: Json) -> None:
    words = "At this hour we know of no Spanish wounded or dead"  # eleven tokens
    perfect["statements"][4]["content"] = [_span(at(TEXT, "of no Spanish wounded or dead"))]  # six of eleven
    assert at(TEXT, words)
    assert score_statements(perfect, EXPECTED.statements).missed == ()
    perfect["statements"][4]["content"] = [_span(at(TEXT, "no Spanish wounded or dead"))]  # five
    missed = score_statements(perfect, EXPECTED.statements).missed
    assert [(row.row, row.fails) for row in missed] == [("5", ("no statement with this content",))]
    assert missed[0].overlap == pytest.approx(5 / 11)


def test_content_in_two_pieces_is_one_content(perfect: Json) -> None:
    first, second = spans(TEXT, "Roughly a third of the drones", "sent up “misfired”")
    perfect["statements"][6]["content"] = [_span(first), _span(second)]
    assert score_statements(perfect, EXPECTED.statements).missed == ()


def test_what_is_found_beyond_the_rows(perfect: Json) -> None:
    gloss = copy.deepcopy(perfect["statements"][6])
    gloss["content"] = [_span(at(TEXT, "which would mean that they had been jammed or had run out of fuel"))]
    twice = copy.deepcopy(perfect["statements"][4])
    twice["source"]["name"] = "nobody known"
    part = copy.deepcopy(perfect["statements"][17])
    part["content"] = [_span(at(TEXT, "She is following developments closely"))]
    own = {**copy.deepcopy(gloss), "own_voice": True, "source": None}
    perfect["statements"] += [gloss, twice, part, own]
    scored = score_statements(perfect, EXPECTED.statements)
    assert len(scored.right) == 23
    assert [len(scored.spurious), len(scored.doubles), len(scored.fragments)] == [1, 1, 1]
    assert "jammed" in scored.spurious[0]
    assert "23 of 23" in scored.told()


def test_one_statement_answers_for_one_row_only(perfect: Json) -> None:
    """Two sentences of one quotation run together: the larger is right, the other is missed."""
    both = [*perfect["statements"][20]["content"], *perfect["statements"][21]["content"]]
    perfect["statements"][20]["content"] = both
    del perfect["statements"][21]
    scored = score_statements(perfect, EXPECTED.statements)
    assert [row.row for row in scored.missed] == ["22"]


def test_a_title_apart_from_the_text_is_found_in_it() -> None:
    row = Statement("1", Party(("Ministry",)), (((0, 11),),))
    source = {"name": "Ministry", "text": "M", "role": None, "affiliation": None, "named": True, "resolved": None}
    statement = {**_statement(row, 0), "source": source, "content": [{"start": 0, "end": 11, "in": "title"}]}
    reading = {"report": {"text": "Camps burnt, says ministry.", "title": "Camps burnt"}, "statements": [statement]}
    assert score_statements(reading, [row]).right == ("1",)


def test_wordless_statements_may_answer_with_their_cue() -> None:
    text = "The brigade swiftly took credit."
    row = Statement("1", Party(("brigade",)), (((12, 31),),), wordless=True)
    statement = {**_statement(row, 0), "content": [], "cue": _span(at(text, "took credit"))}
    reading = {"report": {"text": text, "title": None}, "statements": [statement]}
    assert score_statements(reading, [row]).right == ("1",)


def test_figures_need_their_bounds(perfect: Json) -> None:
    perfect["figures"][0]["low"] = 20
    perfect["figures"][2]["high"] = None
    perfect["figures"][3]["best"] = 0.25
    wrong = {check.row: check.fails for check in score_figures(perfect, EXPECTED.figures) if not check.right}
    assert wrong == {
        "drones": ("low: 20, not 21",),
        "Spanish casualties": ("high: None, not 0",),
        "share failed": (f"best: 0.25, not {1 / 3}",),
    }


def test_an_unbounded_figure_is_not_any_figure() -> None:
    row = Figure("n", ((0, 4),), ("killed",), 5, ANY, None)
    figure = {**_figure(row), "best": 7, "high": 9}
    checks = score_figures({"report": {"text": "five", "title": None}, "figures": [figure]}, [row])
    assert checks[0].fails == ("high: 9, not None",)


def test_incidents_run_together_are_said(perfect: Json) -> None:
    perfect["incidents"][2]["triggers"] += perfect["incidents"][3]["triggers"]
    del perfect["incidents"][3]
    wrong = {check.row: check.fails for check in score_incidents(perfect, EXPECTED.incidents) if not check.right}
    assert wrong["murder"] == ("also ambushes",)
    assert wrong["ambushes"][0] == "also murder"


def test_an_incident_torn_apart_is_said(perfect: Json) -> None:
    perfect["incidents"].append({**perfect["incidents"][0], "id": "again"})
    wrong = [check for check in score_incidents(perfect, EXPECTED.incidents) if not check.right]
    assert [(check.row, check.fails) for check in wrong] == [("strike", ("in 2 pieces",))]


def test_incident_facets(perfect: Json) -> None:
    strike = perfect["incidents"][0]
    strike["from"] = "2019-03-17T21:40:00+00:00"
    strike["background"] = True
    strike["roles"] = [role for role in strike["roles"] if role["role"] != "by"]
    check = score_incidents(perfect, EXPECTED.incidents)[0]
    assert len(check.fails) == 3


def test_unknowns_are_judged_on_the_record() -> None:
    incident = {"unknowns": [{"slot": "moved", "standing": "withheld"}, {"slot": "damage", "standing": "unreported"}]}
    checks = {check.row: check.fails for check in score_unknowns(incident, EXPECTED.unknowns)}
    assert checks["how many moved"] == ()
    assert checks["damage"] == ("unreported, not open",)
    assert checks["camps hit"] == ("no unknown of hit",)


def test_reading_furniture_is_seen(perfect: Json) -> None:
    perfect["statements"][0]["content"] = [_span(at(TEXT, "Just Played"))]
    assert read_from_furniture(perfect, EXPECTED) == ("Just Played",)


@pytest.mark.parametrize(
    ("words", "wanted", "there"),
    [
        ("the Pentagon’s spokesman", "Pentagon", True),
        ("a U.S. official.", "U.S.", True),
        ("a U.S. official.", "official", True),
        ("Unofficial word", "official", False),
        ("Spain's minister", "Portugal|Spain", True),
        ("", "minister", False),
    ],
)
def test_holds(words: str, wanted: str, there: bool) -> None:
    assert holds(words, wanted) is there


def test_nobody_is_no_party() -> None:
    assert not right_party(TEXT, Party(()), None)


def test_tokens_and_iou() -> None:
    tokens = Tokens("U.S. troops’ e-mail, read")
    assert len(tokens.within([(0, 25)])) == 4
    assert tokens.within([(0, 4)]) == {0}
    assert iou(tokens.within([(0, 12)]), tokens.within([(5, 25)])) == pytest.approx(1 / 4)
    assert iou(frozenset(), frozenset()) == 0


def test_the_twins_rows() -> None:
    assert isinstance(EXPECTED, Expected)
    assert [row.row for row in EXPECTED.statements if row.optional] == ["10", "11"]
    rows = [row.row for row in EXPECTED.statements]
    assert len(set(rows)) == len(rows) == 25
    assert len({figure.row for figure in EXPECTED.figures}) == len(EXPECTED.figures)
