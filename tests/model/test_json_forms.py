"""The public JSON forms: what is written is valid by the published schema, and comes back equal."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from onrecord.errors import UnreadableReport
from onrecord.model import vocabulary as v
from onrecord.model.brief import Brief, Note, Section, Sentence
from onrecord.model.brief_json import brief_from_json, brief_json
from onrecord.model.jsonable import moment_from_json, moment_json, number_json, span_from_json
from onrecord.model.reading import (
    Change,
    Cue,
    Figure,
    IncidentMention,
    Place,
    Predicate,
    Reading,
    RoleFiller,
    Source,
    Statement,
    Via,
)
from onrecord.model.reading_json import (
    error_json,
    reading_from_json,
    reading_json,
    report_from_json,
)
from onrecord.model.report import Report
from onrecord.model.schemas import schema
from onrecord.model.span import Span
from tests.model.generated import WORDS, some

READING = Draft202012Validator(schema("reading-1"))
BRIEF = Draft202012Validator(schema("brief-1"))

filled = WORDS.filter(bool)
index = st.integers(0, 9)
readings = some(
    Reading,
    reader=filled,
    statements=st.lists(some(Statement, id=filled, score=st.floats(0, 1)), max_size=2).map(tuple),
    predicates=st.lists(some(Predicate, factuality=st.floats(-3, 3)), max_size=2).map(tuple),
    places=st.lists(
        some(Place, lat=st.none() | st.floats(-90, 90), lon=st.none() | st.floats(-180, 180)), max_size=2
    ).map(tuple),
    incidents=st.lists(some(IncidentMention, id=filled, links=st.just(())), max_size=2).map(tuple),
)
reports = some(Report, id=filled)
slow_to_make = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example]
)


def carried(written: dict[str, Any]) -> dict[str, Any]:
    """As another program gets it: written out and parsed again."""
    loaded: dict[str, Any] = json.loads(json.dumps(written, allow_nan=False))
    return loaded


@slow_to_make
@given(reports, readings)
def test_a_reading_is_valid_and_comes_back(report: Report, reading: Reading) -> None:
    reading = replace(reading, report=report.id)
    written = carried(reading_json(report, reading))
    READING.validate(written)
    assert reading_from_json(written) == reading
    assert report_from_json(written["report"]) == report


notes = st.lists(
    some(Note, n=st.integers(1, 99), report=filled, quote=filled, source=WORDS),
    max_size=3,
).map(tuple)
sentences = some(
    Sentence,
    text=filled,
    claims=st.lists(filled, max_size=2).map(tuple),
    notes=st.lists(st.integers(1, 99), min_size=1, max_size=3).map(tuple),
)
sections = some(Section, name=filled, sentences=st.lists(sentences, max_size=2).map(tuple))


@slow_to_make
@given(some(Brief, incident=filled, sections=st.lists(sections, max_size=2).map(tuple), notes=notes))
def test_a_brief_is_valid_and_comes_back(brief: Brief) -> None:
    written = carried(brief_json(brief))
    BRIEF.validate(written)
    assert brief_from_json(written) == brief


@pytest.mark.parametrize("name", ["reading-1", "brief-1"])
def test_the_schemas_are_schemas_and_strict(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    for part in _objects(schema(name)):
        assert part["additionalProperties"] is False, part


def test_a_schema_we_do_not_have() -> None:
    with pytest.raises(FileNotFoundError):
        schema("reading-0")


CLOSED_LISTS: dict[str, type[StrEnum]] = {
    "directness": v.Directness,
    "manner": v.Manner,
    "stance": v.Stance,
    "polarity": v.Polarity,
    "certainty": v.Certainty,
    "tense": v.Tense,
    "basis": v.Basis,
    "source_kind": v.SourceKind,
    "mention_type": v.MentionType,
    "mention_level": v.MentionLevel,
    "measure": v.Measure,
    "population": v.Population,
    "qualifier": v.Qualifier,
    "direction": v.Direction,
    "place_role": v.PlaceRole,
    "place_precision": v.PlacePrecision,
    "time_type": v.TimeType,
    "time_precision": v.TimePrecision,
    "incident_kind": v.IncidentKind,
    "stage": v.Stage,
    "role": v.Role,
    "relation": v.Relation,
}


def test_the_schema_closes_its_lists_as_the_vocabularies_do() -> None:
    enums = {name: part["enum"] for name, part in schema("reading-1")["$defs"].items() if "enum" in part}
    assert enums == {name: [value.value for value in values] for name, values in CLOSED_LISTS.items()}
    assert schema("brief-1")["properties"]["clock"]["enum"] == [clock.value for clock in v.Clock]


TEXT = "More than a dozen hikers were hurt, ranger Ada Lund told Radio Fjell."
REPORT = Report(id="r-1", text=TEXT, title="Slide", published=datetime(2031, 3, 4, 5, 6, tzinfo=UTC))
STATEMENT = Statement(
    id="st-1",
    content=(Span(0, 34),),
    source=Source(Span(36, 51), "ranger Ada Lund", "Ada Lund", v.SourceKind.PERSON, True, role="ranger"),
    cue=Cue(Span(52, 56), "told"),
    via=(Via(Span(57, 68), "Radio Fjell"),),
)
FIGURE = Figure(
    Span(0, 17), "More than a dozen", v.Measure.INJURED, 13.0, None, None, v.Qualifier.MORE_THAN, "hikers",
    change=Change(v.Direction.UP, before=4.0), statement="st-1",
)  # fmt: skip
INCIDENT = IncidentMention(
    id="i-1", kind=v.IncidentKind.LANDSLIDE, trigger=Span(0, 5, "title"), trigger_text="Slide", figures=(0,),
    roles=(RoleFiller(v.Role.VICTIM, Span(18, 24), "hikers"),),
)  # fmt: skip


def test_the_form_is_the_documented_one() -> None:
    written = reading_json(
        REPORT, Reading("rules-1", "r-1", statements=(STATEMENT,), figures=(FIGURE,), incidents=(INCIDENT,))
    )
    assert written["report"]["published"] == "2031-03-04T05:06:00Z"
    assert written["statements"][0]["source"]["start"] == 36
    assert written["statements"][0]["via"] == [{"start": 57, "end": 68, "name": "Radio Fjell", "inferred": False}]
    figure = written["figures"][0]
    assert (figure["start"], figure["low"], figure["high"]) == (0, 13, None)
    assert json.dumps(figure["low"]) == "13"
    assert figure["change"] == {"direction": "up", "from": 4, "by": None}
    assert written["incidents"][0]["trigger"] == {"start": 0, "end": 5, "in": "title", "text": "Slide"}
    assert written["incidents"][0]["roles"] == [{"role": "victim", "start": 18, "end": 24, "text": "hikers"}]


def test_a_form_with_only_the_documented_keys_is_read() -> None:
    written = reading_json(REPORT, Reading("rules-1", "r-1", incidents=(INCIDENT,)))
    for extra in ("received", "title_in_text"):
        del written["report"][extra]
    for extra in ("triggers", "times", "precision"):
        del written["incidents"][0][extra]
    READING.validate(written)
    assert reading_from_json(written) == Reading("rules-1", "r-1", incidents=(INCIDENT,))
    assert report_from_json(written["report"]) == REPORT


def test_an_error_line_is_valid_and_gives_the_ref_back() -> None:
    error = UnreadableReport("there is no text in it", where="a.html", code="no-text")
    written = error_json(error, path="a.html", ref="mine-7")
    READING.validate(written)
    assert written == {
        "report": {"path": "a.html", "ref": "mine-7"},
        "error": {"code": "no-text", "message": "there is no text in it"},
    }
    READING.validate(error_json(error, path=None))


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), "onrecord.reading/2"),
        (("statements", 0, "stance"), "says"),
        (("figures", 0, "measure"), "wounded"),
        (("statements", 0, "content", 0, "in"), "caption"),
        (("report", "published"), "2031-03-04T05:06:00"),
    ],
)
def test_what_is_none_of_the_form_is_refused(where: tuple[str | int, ...], value: str) -> None:
    written: Any = carried(reading_json(REPORT, Reading("r", "r-1", statements=(STATEMENT,), figures=(FIGURE,))))
    part = written
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    assert not READING.is_valid(written)
    with pytest.raises(ValueError):  # noqa: PT011  # the enum's own words differ by Python version
        (reading_from_json(written), report_from_json(written["report"]))


def test_a_reading_of_another_report_is_refused() -> None:
    with pytest.raises(ValueError, match="r-2"):
        reading_json(REPORT, Reading("rules-1", "r-2"))


def test_moments_are_utc_and_have_a_zone() -> None:
    oslo = datetime(2031, 7, 1, 2, 0, tzinfo=timezone(timedelta(hours=2)))
    assert moment_json(oslo) == "2031-07-01T00:00:00Z"
    assert moment_from_json("2031-07-01T02:00:00+02:00") == oslo
    with pytest.raises(ValueError, match="zone"):
        moment_json(datetime(2031, 7, 1))
    with pytest.raises(ValueError, match="zone"):
        moment_from_json("2031-07-01T02:00:00")


def test_numbers_json_can_not_write_are_refused() -> None:
    with pytest.raises(ValueError, match="inf"):
        number_json(float("inf"))
    assert number_json(0.25) == 0.25
    assert span_from_json({"start": 1, "end": 2, "other": 3}) == Span(1, 2)


def _objects(part: Any) -> list[dict[str, Any]]:
    """Every schema of an object with properties, at any depth."""
    if isinstance(part, list):
        return [found for item in part for found in _objects(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if "properties" in part else []
    return own + [found for item in part.values() for found in _objects(item)]
