"""Who is let in, and that no input whatever brings the desk down or gets anything past it."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from starlette.testclient import TestClient

from onrecord.desk.guard import is_loopback

PATHS = ("/", "/incidents/{}", "/reports/{}", "/sources/{}", "/incidents/{}/claims/{}", "/incidents/{}/brief")


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("127.9.0.3", True),
        ("localhost", True),
        ("LOCALHOST.", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.0.7", False),
        ("example.org", False),
        ("localhost.example.org", False),
        ("127.0.0.1.example.org", False),
        ("", False),
    ],
)
def test_only_this_machine_is_loopback(host: str, own: bool) -> None:
    assert is_loopback(host) is own


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:8321", 200),
        ("localhost:9", 200),
        ("[::1]:8321", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example:8321", 421),
        ("localhost@evil.example", 421),
        ("[::1]evil.example", 421),
        ("", 421),
    ],
)
def test_the_host_header_is_one_of_this_machine(desk: TestClient, host: str, status: int) -> None:
    assert desk.get("/keys", headers={"host": host}).status_code == status


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_nothing_can_be_changed(desk: TestClient, method: str) -> None:
    for path in ("/", "/api/v1/incidents", "/static/desk.css"):
        assert desk.request(method, path).status_code == 405


def test_head_is_get_without_a_body(desk: TestClient) -> None:
    answer = desk.head("/keys")
    assert answer.status_code == 200
    assert not answer.content
    assert answer.headers["etag"] == desk.get("/keys").headers["etag"]


@pytest.mark.parametrize("path", ["/", "/api/v1/health", "/static/desk.js", "/nowhere", "/api/v1/nowhere"])
def test_every_answer_carries_the_policy(desk: TestClient, path: str) -> None:
    headers = desk.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    "path",
    [
        "/incidents/in-zz",
        "/incidents/in-" + "0" * 33,
        "/reports/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/?as-of=yesterday",
        "/?as-of=9999-12-31T23:59:59-23:59",
        "/?as-of=0001-01-01T00:00:00%2B14:00",
        "/?clock=mine",
        "/?cursor=%00",
        "/?cursor=W10",
        "/?cursor=WzFd",
        "/?q=" + "x" * 201,
        "/search?q=" + "x" * 3500,
        "/search?cursor=Wy0xXQ",
        "/reports/r-0?words=9-1",
        "/reports/r-0?words=1e9-2",
        "/incidents/in-0?zoom=99",
        "/incidents/in-0?zoom=x",
        "/api/v1/incidents?limit=0",
        "/api/v1/incidents?limit=1000000",
        "/api/v1/reports?cursor=WyJyLW5vbmUiXQ",
        "/%0d%0aset-cookie:x=1",
        "/%2fevil.example/",
        "/incidents/in-0/brief.odt",
    ],
)
def test_bad_input_is_told_clearly(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert 400 <= answer.status_code < 500
    assert "set-cookie" not in answer.headers
    assert "location" not in answer.headers
    if path.startswith("/api/"):
        assert answer.json()["error"]["message"]
    elif answer.headers["content-type"].startswith("text/html"):
        assert html.fromstring(answer.text).findtext(".//h1")


def test_a_very_long_address_is_refused(desk: TestClient) -> None:
    assert desk.get("/search?q=" + "x" * 50_000).status_code == 414


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=60), st.sampled_from(PATHS), st.sampled_from(["q", "as-of", "cursor", "words", "clock", "since"])
)
def test_no_input_brings_the_desk_down(desk: TestClient, text: str, path: str, name: str) -> None:
    from urllib.parse import quote

    piece = quote(text.encode("utf-8", "replace"), safe="") or "x"
    assert desk.get(path.replace("{}", piece)).status_code < 500
    answer = desk.get("/search" if name == "q" else "/", params={name: text.encode("utf-8", "replace").decode()})
    assert answer.status_code < 500


def test_hostile_reports_are_shown_as_text(hostile: TestClient) -> None:
    listed = hostile.get("/api/v1/incidents").json()["incidents"]
    reports = hostile.get("/api/v1/reports").json()["reports"]
    assert listed
    assert len(reports) == 2
    sources = [row["id"] for row in hostile.get("/api/v1/sources").json()["sources"]]
    record = hostile.get(f"/api/v1/incidents/{listed[0]['id']}").json()
    claims = [f"/incidents/{record['id']}/claims/{one['id']}" for one in [*record["claims"], *record["figures"]]]
    paths = [
        "/",
        "/search?q=script",
        "/search?q=<script>alert(9)</script>",
        '/?q="><script>alert(9)</script>',
        "/sources",
        "/health",
        *(f"/sources/{key}" for key in sources),
        *(f"/incidents/{row['id']}" for row in listed),
        *(f"/incidents/{row['id']}/brief" for row in listed),
        *(f"/incidents/{row['id']}/changes" for row in listed),
        *claims,
        *(f"/reports/{row['id']}" for row in reports),
        *(f"/reports/{row['id']}/changes" for row in reports if row["replaces"]),
    ]
    told = 0
    for path in paths:
        answer = hostile.get(path)
        assert answer.status_code == 200, (path, answer.text[-300:])
        found = html.fromstring(answer.text)
        assert [script.get("src") for script in found.iter("script")] == ["/static/desk.js"]
        assert not any(name.startswith("on") for one in found.iter() for name in one.keys())  # noqa: SIM118
        assert not found.xpath("//*[@style] | //style | //iframe | //object | //base | //img")
        assert not any("javascript:" in (link.get("href") or "").casefold() for link in found.iter("a"))
        assert "49" not in re.findall(r"There are (\S+)", answer.text)
        told += "alert(" in found.text_content()
    assert told > 3
