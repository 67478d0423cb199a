"""The record's public form is valid by its published schema, and its closed lists are the vocabulary's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from onrecord.model import vocabulary as v
from onrecord.model.brief_json import brief_json
from onrecord.model.schemas import schema
from onrecord.pipeline import Records

INCIDENT = Draft202012Validator(schema("incident-1"))
BRIEF = Draft202012Validator(schema("brief-1"))
MOMENTS = (datetime(2014, 6, 4, 3, tzinfo=UTC), datetime(2020, 1, 8, 18, tzinfo=UTC), None)


@pytest.mark.parametrize("folder", ["ain-al-asad", "tarija-earthquake"])
@pytest.mark.parametrize("moment", MOMENTS, ids=["2014", "2020", "now"])
def test_every_record_and_brief_is_valid(folder: str, moment: datetime | None, streams: Mapping[str, Records]) -> None:
    records = streams[folder]
    told = list(records.incidents(moment))
    for record in told:
        INCIDENT.validate(json.loads(json.dumps(records.json(record))))
        BRIEF.validate(json.loads(json.dumps(brief_json(records.brief(record.incident, moment)))))
    assert told or moment is not None


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        (("properties", "kind"), v.IncidentKind),
        (("properties", "stage"), v.Stage),
        (("properties", "clock"), v.Clock),
        (("properties", "figures", "items", "properties", "measure"), v.Measure),
        (("properties", "figures", "items", "properties", "marks", "items"), v.Mark),
        (("properties", "unknowns", "items", "properties", "standing"), v.Gap),
        (("properties", "responses", "items", "properties", "kind"), v.ResponseKind),
        (("properties", "links", "items", "properties", "relation"), v.Relation),
        (("$defs", "standing", "properties", "state"), v.State),
        (("$defs", "standing", "properties", "support"), v.Support),
        (("$defs", "standing", "properties", "contest"), v.Contest),
        (("$defs", "origin", "properties", "basis"), v.Basis),
    ],
)
def test_closed_lists_are_the_vocabulary(where: Iterable[str], kind: type[v.State]) -> None:
    found: Any = schema("incident-1")
    for key in where:
        found = found[key]
    assert found["enum"] == [member.value for member in kind]
