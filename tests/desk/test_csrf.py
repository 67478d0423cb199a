"""A change is made only where a page of the desk asked for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import pytest
from fastapi import Depends, FastAPI, Form
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.testclient import TestClient

from onrecord.desk.access.admitted import admitted
from onrecord.desk.access.csrf import csrf_token
from onrecord.desk.access.door import Door
from onrecord.desk.access.kept import Kept
from onrecord.desk.access.passwords import Passwords
from onrecord.desk.access.who import Role, needs, who_of
from onrecord.desk.guard import MOST_SENT, Guard
from onrecord.errors import Refused
from onrecord.store.sql import open_store
from tests.conftest import NOW


@pytest.fixture
def made(tmp_path: Path) -> TestClient:
    """A desk of one page with a form, one change by a form and one by the API."""
    open_store(tmp_path / "desk.sqlite").close()
    app = FastAPI(dependencies=[Depends(admitted)])

    @app.get("/page")
    def page(request: Request) -> PlainTextResponse:
        return PlainTextResponse(csrf_token(request))

    @app.post("/change")
    def change(request: Request, reason: Annotated[str, Form()] = "") -> PlainTextResponse:
        return PlainTextResponse(f"{who_of(request).name}: {reason}")

    @app.post("/api/v1/change")
    @needs(Role.ADMIN)
    def api_change(body: dict[str, str]) -> JSONResponse:
        return JSONResponse(body)

    def refused(_request: Request, error: Exception) -> Response:
        return PlainTextResponse(str(error), 403)

    app.add_exception_handler(Refused, refused)
    kept = Kept(str(tmp_path / "desk.sqlite"), lambda: NOW, Passwords())
    return TestClient(Guard(Door(app, kept, False, refused)), base_url="http://127.0.0.1:8321")


def test_a_form_of_the_desk_is_taken(made: TestClient) -> None:
    token = made.get("/page").text
    answer = made.post("/change", data={"csrf": token, "reason": "a slip"})
    assert (answer.status_code, answer.text) == (200, "local: a slip")
    assert made.get("/page").text == token, "while the browser holds the cookie"
    assert made.post("/change", data={"reason": "by script"}, headers={"x-csrf-token": token}).status_code == 200


def test_the_cookie_is_set_only_with_a_form(made: TestClient) -> None:
    assert "set-cookie" not in made.post("/change").headers
    cookie = made.get("/page").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize("token", [None, "", "0" * 64, "ü", "another's"])
def test_without_its_token_nothing_changes(made: TestClient, token: str | None) -> None:
    other = TestClient(made.app, base_url="http://127.0.0.1:8321").get("/page").text
    made.get("/page")
    data = {} if token is None else {"csrf": other if token == "another's" else token}
    assert made.post("/change", data=data).status_code == 403


def test_without_its_cookie_the_token_is_worth_nothing(made: TestClient) -> None:
    token = made.get("/page").text
    made.cookies.clear()
    assert made.post("/change", data={"csrf": token}).status_code == 403


@pytest.mark.parametrize(
    ("name", "value", "status"),
    [
        ("origin", "http://127.0.0.1:8321", 200),
        ("origin", "https://evil.example", 403),
        ("origin", "http://127.0.0.1:9999", 403),
        ("origin", "null", 403),
        ("origin", "http://[", 403),
        ("sec-fetch-site", "same-origin", 200),
        ("sec-fetch-site", "same-site", 403),
        ("sec-fetch-site", "cross-site", 403),
    ],
)
def test_a_browser_elsewhere_is_refused_with_any_token(made: TestClient, name: str, value: str, status: int) -> None:
    token = made.get("/page").text
    assert made.post("/change", data={"csrf": token}, headers={name: value}).status_code == status


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_the_api_takes_json_of_programs_alone(made: TestClient, kind: str) -> None:
    assert made.post("/api/v1/change", json={"a": "b"}).json() == {"a": "b"}
    assert made.post("/api/v1/change", content=b'{"a": "b"}', headers={"content-type": kind}).status_code >= 400
    assert made.post("/api/v1/change", json={}, headers={"sec-fetch-site": "same-origin"}).status_code == 403
    assert made.post("/api/v1/change", json={}, headers={"cookie": "onrecord-form=x"}).status_code == 403


def test_no_files_are_taken(made: TestClient) -> None:
    token = made.get("/page").text
    assert made.post("/change", data={"csrf": token}, files={"reason": b"a slip"}).status_code == 415


def test_too_large_a_body_is_refused(made: TestClient) -> None:
    assert made.post("/change", content=b"x" * (MOST_SENT + 1)).status_code == 413
    pieces = (b"x" * 1000 for _ in range(MOST_SENT // 1000 + 1))
    kind = {"content-type": "application/json"}
    assert made.post("/api/v1/change", content=pieces, headers=kind).status_code == 413
