"""The API: the same reads in the public forms, paged, with ETag and as-of, and described."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient

from onrecord.pipeline import Records
from onrecord.record.forms import record_json

V1 = "/api/v1"


def get(client: TestClient, path: str) -> dict[str, Any]:
    answer = client.get(V1 + path)
    assert answer.status_code == 200, (path, answer.text[:400])
    body: dict[str, Any] = answer.json()
    return body


def all_rows(client: TestClient, path: str, rows: str) -> list[dict[str, Any]]:
    """Every row of a list, page by page."""
    found: list[dict[str, Any]] = []
    joint = "&" if "?" in path else "?"
    page = get(client, path)
    while True:
        found += page[rows]
        if page["next"] is None:
            return found
        page = get(client, f"{path}{joint}cursor={page['next']}")


def schema(name: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads((files("onrecord.model.schemas") / f"{name}.schema.json").read_text("utf-8"))
    return made


def test_the_list_pages_over_every_incident_once(desk: TestClient, streams: Mapping[str, Records]) -> None:
    rows = all_rows(desk, "/incidents?limit=2", "incidents")
    assert [row["id"] for row in rows] == [record.incident for record in streams["ain-al-asad"].incidents()]
    early = all_rows(desk, "/incidents?limit=2&as-of=2020-01-07T23:50Z", "incidents")
    assert 0 < len(early) < len(rows)


def test_a_record_is_what_the_command_line_prints(
    desk: TestClient, streams: Mapping[str, Records], largest: str
) -> None:
    got = get(desk, f"/incidents/{largest}?as-of=2020-01-08T18:00Z")
    jsonschema.validate(got, schema("incident-1"))
    from datetime import UTC, datetime

    moment = datetime(2020, 1, 8, 18, tzinfo=UTC)
    assert got == json.loads(json.dumps(record_json(streams["ain-al-asad"].record(largest, moment))))


def test_the_received_clock_is_another(desk: TestClient, largest: str) -> None:
    assert get(desk, f"/incidents/{largest}?clock=received")["clock"] == "received"


def test_a_claim_comes_with_the_exact_words(desk: TestClient, streams: Mapping[str, Records], largest: str) -> None:
    store = streams["ain-al-asad"].store
    for claim in get(desk, f"/incidents/{largest}")["figures"][:8]:
        got = get(desk, f"/incidents/{largest}/claims/{claim['id']}")
        assert got["claim"] == claim
        assert got["words"]
        for said in got["words"]:
            report = store.get_report(said["report"])
            source = report.title or "" if said["part"] == "title" else report.text
            assert source[said["start"] : said["end"]] == said["quote"]


def test_briefs_and_readings_are_in_their_public_forms(desk: TestClient, largest: str) -> None:
    jsonschema.validate(get(desk, f"/incidents/{largest}/brief"), schema("brief-1"))
    report = get(desk, "/reports?limit=1")["reports"][0]["id"]
    jsonschema.validate(get(desk, f"/reports/{report}"), schema("reading-1"))


def test_reports_and_sources_page_to_the_end(desk: TestClient) -> None:
    reports = [row["id"] for row in all_rows(desk, "/reports?limit=7", "reports")]
    assert len(reports) == len(set(reports)) == 46
    sources = [row["id"] for row in all_rows(desk, "/sources?limit=9", "sources")]
    assert sources == sorted(set(sources))
    said = [row["id"] for row in all_rows(desk, "/sources/pentagon?limit=13", "said")]
    count = next(r for r in all_rows(desk, "/sources?limit=200", "sources") if r["id"] == "pentagon")["evidence"]
    assert len(said) == count


def test_changes_page_to_the_first_revision(desk: TestClient, streams: Mapping[str, Records], largest: str) -> None:
    rows = all_rows(desk, f"/incidents/{largest}/changes?limit=10", "revisions")
    made = streams["ain-al-asad"].revisions(largest)
    assert [len(row["shifts"]) for row in rows] == [len(revision.shifts) for revision in reversed(made)]


def test_search_pages_without_repeating(desk: TestClient) -> None:
    rows = all_rows(desk, "/search?q=missiles", "hits")
    assert len({(row["report"], row["statement"]) for row in rows}) == len(rows) > 20


@pytest.mark.parametrize("path", [f"{V1}/incidents", "/", f"{V1}/health", "/sources"])
def test_what_has_not_changed_is_not_sent_again(desk: TestClient, path: str) -> None:
    first = desk.get(path)
    again = desk.get(path, headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    assert not again.content
    assert again.headers["etag"] == first.headers["etag"]
    assert desk.get(f"{path}?as-of=2020-01-09").headers["etag"] != first.headers["etag"]


def test_the_description_holds_every_path_and_every_reference(desk: TestClient) -> None:
    described = get(desk, "/openapi.json")
    assert {path.removeprefix(V1) for path in described["paths"]} == {
        "/incidents",
        "/incidents/{incident}",
        "/incidents/{incident}/claims/{claim}",
        "/incidents/{incident}/changes",
        "/incidents/{incident}/brief",
        "/reports",
        "/reports/{report}",
        "/reports/{report}/changes",
        "/sources",
        "/sources/{party}",
        "/search",
        "/health",
        "/me",
        "/accounts",
        "/accounts/{name}",
        "/access-events",
        "/tokens",
        "/tokens/{token}/revoke",
        "/incidents/{incident}/tellings",
        "/decisions",
        "/decisions/preview",
        "/decisions/{decision}",
        "/review",
    }
    held = described["components"]["schemas"]

    def references(part: object) -> list[str]:
        if isinstance(part, dict):
            own = [str(part["$ref"])] if "$ref" in part else []
            return own + [r for one in part.values() for r in references(one)]
        return [r for one in part for r in references(one)] if isinstance(part, list) else []

    for reference in references(described):
        assert reference.removeprefix("#/components/schemas/") in held, reference


def test_every_answer_fits_its_description(desk: TestClient, largest: str) -> None:
    described = get(desk, "/openapi.json")
    claim = get(desk, f"/incidents/{largest}")["claims"][0]["id"]
    report = get(desk, "/reports?limit=1")["reports"][0]["id"]
    asked = {
        "/incidents": "/incidents",
        "/incidents/{incident}": f"/incidents/{largest}",
        "/incidents/{incident}/claims/{claim}": f"/incidents/{largest}/claims/{claim}",
        "/incidents/{incident}/changes": f"/incidents/{largest}/changes",
        "/incidents/{incident}/brief": f"/incidents/{largest}/brief",
        "/reports": "/reports",
        "/reports/{report}": f"/reports/{report}",
        "/sources": "/sources",
        "/sources/{party}": "/sources/pentagon",
        "/search": "/search?q=base",
        "/health": "/health",
    }
    for path, address in asked.items():
        content = described["paths"][V1 + path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        jsonschema.validate(get(desk, address), content | {"components": described["components"]})
