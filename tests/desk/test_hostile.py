"""What somebody hostile might send: nothing gets in, nothing breaks, no answer is a fault of ours (5xx).

Routes come from the application's own table, so that a new one is not forgotten; who may use them is said here by hand.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.routing import iter_route_contexts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from onrecord.desk.guard import MOST_SENT, Guard
from onrecord.model.account import Role
from tests.desk.conftest import PASSWORD, TEAM, Guarded, Person

OPEN = ("/sign-in",)
FOR_ADMINS = ("/accounts", "/api/v1/accounts", "/api/v1/access-events")
ONES_OWN = ("/sign-out", "/account/", "/api/v1/tokens")
"""What begins so: open to all; for admins; for everybody signed in, changes too. All else is read by readers, changed by editors."""

PIECES = {
    "incident_id": "in-00",
    "report_id": "r-00",
    "claim_id": "cl-00",
    "name": "nobody",
    "kind": "merge",
    "form": "md",
}
"""What stands in an address where a route has a parameter; else "x"."""


def routes_of(app: Any) -> list[tuple[str, str]]:
    """Every method and path of the desk."""
    while not hasattr(app, "routes"):
        app = app._app
    contexts = list(iter_route_contexts(app.routes))
    found = [(method, str(one.path)) for one in contexts for method in one.methods or () if method != "HEAD"]
    return sorted(found, key=lambda one: (one[1] == "/sign-out", one[1], one[0]))


def address(path: str) -> str:
    return re.sub(r"\{(\w+)(:path)?\}", lambda part: PIECES.get(part[1], "x"), path)


def role_for(method: str, path: str) -> Role | None:
    """Who may, by hand."""
    if path in OPEN:
        return None
    if path.startswith(FOR_ADMINS):
        return Role.ADMIN
    if path.startswith("/decide/"):
        return Role.EDITOR  # to ask for a decision tries it
    if method == "GET" or path.startswith(ONES_OWN):
        return Role.READER
    return Role.EDITOR


class Caller:
    """Somebody who sends whatever they like, with or without the token that the desk's forms carry."""

    def __init__(self, guarded: Guarded, name: str | None) -> None:
        self.person = guarded.person(name)
        self.role = TEAM[name] if name else None
        self.csrf = self.person.token("/keys" if name else "/sign-in")

    def send(self, method: str, path: str, honest: bool = True, **more: Any) -> Any:
        headers = {"x-csrf-token": self.csrf} if honest else {}
        if method != "GET" and not more:
            more = {"json": {}} if path.startswith("/api/") else {"data": {"nothing": "x"}}
        more["headers"] = headers | more.get("headers", {})
        return self.person.client.request(method, path, **more)


@pytest.fixture
def everybody(guarded: Guarded) -> list[Caller]:
    return [Caller(guarded, name) for name in (None, "rita", "edda", "ada")]


def test_every_role_gets_what_is_its_own_and_nothing_else(guarded: Guarded, everybody: list[Caller]) -> None:
    routes = routes_of(guarded.app)
    assert len(routes) > 40
    before = {one.name: one for one in guarded.accounts.store.list_accounts()}
    for method, path in routes:
        need = role_for(method, path)
        for caller in everybody:
            answer = caller.send(method, address(path))
            told = (method, path, caller.role, answer.status_code, answer.text[:200])
            assert answer.status_code < 500, told
            if need is None:
                assert answer.status_code not in (403, 404), told
            elif caller.role is None:
                sent_away = answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")
                assert answer.status_code == 401 or (method == "GET" and sent_away), told
            elif caller.role.may(need):
                assert answer.status_code not in (401, 403), told
            else:
                assert answer.status_code == 403, told
    assert {one.name: one for one in guarded.accounts.store.list_accounts()} == before


def test_nothing_changes_without_the_forms_token(guarded: Guarded, everybody: list[Caller]) -> None:
    changes = [path for method, path in routes_of(guarded.app) if method == "POST"]
    assert len(changes) > 10
    for path in changes:
        for caller in everybody:
            for more in ({}, {"headers": {"x-csrf-token": "0" * 64}}, {"headers": {"x-csrf-token": everybody[0].csrf}}):
                if caller is everybody[0] and "0" * 64 not in str(more) and more:
                    continue  # its own
                answer = caller.send("POST", address(path), honest=False, **({"data": {"a": "b"}} | more))
                assert answer.status_code in (401, 403), (path, caller.role, more, answer.status_code)
    assert all(caller.person.client.get("/keys").status_code == 200 for caller in everybody[1:]), (
        "nobody was signed out"
    )


def test_no_session_is_worth_anothers_token(guarded: Guarded, everybody: list[Caller]) -> None:
    _, rita, edda, _ = everybody
    answer = rita.send("POST", "/account/sessions", honest=False, data={"csrf": edda.csrf})
    assert answer.status_code == 403


BODIES: tuple[tuple[str, bytes], ...] = (
    ("application/json", b""),
    ("application/json", b"{"),
    ("application/json", b"null"),
    ("application/json", b"[" * 50_000),
    ("application/json", b'{"a":' * 20_000),
    ("application/json", b'{"name": 1e999, "role": NaN}'),
    ("application/json", b'{"name": "\\ud800", "role": "reader", "password": "\\ud800\\u0000 twelve chars"}'),
    ("application/json", b"\xff\xfe\x00"),
    ("application/json; charset=utf-7", b"+AHs-"),
    ("application/x-www-form-urlencoded", b"=&=&%&%zz&;\x00"),
    ("application/x-www-form-urlencoded", b"name=%00%ff&password=%ed%a0%80&role=admin&next=%0d%0aset-cookie:x=1"),
    ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % n for n in range(5000))),
    ("multipart/form-data", b"--x\r\n"),
    ("multipart/form-data; boundary=", b"--\r\n"),
    ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=name\r\n\r\nada"),
    (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="name"; filename="../x"\r\n\r\na\r\n--x--\r\n',
    ),
    ("text/xml", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    ("text/plain", b"hello"),
    ("\x7f/\xff", b"hello"),
    ("", b"hello"),
)


def test_no_body_breaks_anything(guarded: Guarded) -> None:
    caller = Caller(guarded, "ada")
    before = guarded.accounts.store.list_accounts()
    for method, path in routes_of(guarded.app):
        if method != "POST" or path == "/sign-out":
            continue
        for kind, body in BODIES:
            sent = {b"content-type": kind.encode("latin-1"), b"x-csrf-token": caller.csrf.encode()}
            answer = caller.person.client.request("POST", address(path), content=body, headers=sent)
            assert answer.status_code < 500, (path, kind, body[:80], answer.text[:300])
            assert "x=1" not in answer.headers.get("set-cookie", "")
    assert guarded.accounts.store.list_accounts() == before


def test_what_is_too_much_is_refused_before_it_is_read(guarded: Guarded) -> None:
    ten_megabytes = 10_000_000
    stranger = Caller(guarded, None)
    for more in (
        {"content": b"x" * ten_megabytes},
        {"data": {"name": "ada", "password": "x" * ten_megabytes}},
        {"headers": {"content-length": "9" * 30}, "content": b""},
        {"headers": {"content-length": "-1"}, "content": b""},
        {
            "content": (b"x" * 100_000 for _ in range(100)),
            "headers": {"content-type": "application/x-www-form-urlencoded"},
        },
    ):
        assert stranger.send("POST", "/sign-in", **more).status_code in (400, 413), str(more)[:60]
    rita = Caller(guarded, "rita")
    for path in ("/search", "/", "/api/v1/search", "/incidents/in-" + "0" * ten_megabytes):
        assert status_of(guarded.app, path, b"q=" + b"x" * ten_megabytes) == 414
    assert rita.send("POST", "/account/tokens", data={"label": "x" * (MOST_SENT // 2)}).status_code == 200
    assert len(guarded.accounts.store.list_tokens("rita")[0].label) == 80


def status_of(app: Any, path: str, query: bytes) -> int:
    """The status of a GET that no client would send."""
    scope = {
        "type": "http",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query,
        "headers": [(b"host", b"127.0.0.1")],
        "client": ("127.0.0.1", 1),
    }
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        statuses.append(message.get("status", 0))

    asyncio.run(app(scope, receive, send))
    return statuses[0]


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../app.py",
        "/static/%2e%2e/%2e%2e/app.py",
        "/static/..%5c..%5capp.py",
        "/static/%00",
        "/static//etc/passwd",
        "/accounts/..%2f..%2fetc%2fpasswd",
        "/accounts/%00",
        "/accounts/%ff",
        "/accounts/ada%0d%0aset-cookie:x=1",
        "/sources/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/account?done=<script>alert(1)</script>",
        "/accounts/ada?done=%0d%0a",
        "/sign-in?next=//evil.example",
        "/sign-in?next=%2f%2fevil.example",
        "/sign-in?next=https:evil.example",
        "//evil.example/%2e%2e",
        "/%5cevil.example",
    ],
)
def test_no_address_leads_out_or_in(guarded: Guarded, path: str) -> None:
    for name in (None, "ada"):
        answer = guarded.person(name).client.get(path)
        assert answer.status_code < 500
        assert "root:" not in answer.text
        assert "make_app" not in answer.text
        assert "alert(1)" not in answer.text
        assert "x=1" not in str(answer.headers.get("set-cookie"))
        place = answer.headers.get("location", "/")
        assert re.match(r"/(?![/\\])", place), place
        assert "\n" not in place


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "desk.example.org.evil.example"},
        {"host": "desk.example.org@evil.example"},
        {"host": "evil.example:desk.example.org"},
        {"host": ""},
        {"host": "127.0.0.1 evil.example"},
        {"host": "desk.example.org/evil"},
    ],
)
def test_no_host_but_its_own(guarded: Guarded, headers: dict[str, str]) -> None:
    assert guarded.person().client.get("/sign-in", headers=headers).status_code == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"x-forwarded-host": "evil.example"},
        {"x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "https"},
        {"forwarded": "for=127.0.0.1;host=evil.example;proto=https"},
        {"x-original-url": "/accounts", "x-rewrite-url": "/accounts"},
        {"x-http-method-override": "POST"},
        {"cookie": "onrecord-session=; onrecord-session=A; onrecord-form=\x01"},
        {"cookie": "onrecord-session=" + "A" * 3000},
        {"cookie": '__Host-onrecord-session="\\""; =; ;;'},
        {"authorization": "Bearer " + "x" * 5000},
        {"if-none-match": '*, W/"x"'},
        {"range": "bytes=0-1,0-2"},
        {"accept-language": "'; DROP TABLE account; --"},
        {"user-agent": "<script>alert(1)</script>"},
    ],
)
def test_no_header_lets_anybody_in(guarded: Guarded, headers: dict[str, str]) -> None:
    sent = {name.encode(): value.encode("latin-1") for name, value in headers.items()}
    for path in ("/", "/accounts", "/api/v1/accounts"):
        answer = guarded.person().client.get(path, headers=sent)
        assert answer.status_code in (303, 401), answer.text[:200]
        assert "evil" not in answer.headers.get("location", "")


def test_what_a_browser_calls_itself_is_shown_as_text(guarded: Guarded) -> None:
    person = Person(guarded.app)
    person.client.headers["user-agent"] = "<script>alert(1)</script>\x1b[31m" + "x" * 3000
    assert person.sign_in("rita").status_code == 303
    person.post("/account/tokens", "/account", label='"><script>alert(2)</script>')
    for page in (person.client.get("/account").text, guarded.person("ada").client.get("/accounts/rita").text):
        assert "alert(1)" in page
        assert "alert(2)" in page
        assert [script.get("src") for script in html.fromstring(page).iter("script")] == ["/static/desk.js"]


def names() -> Iterator[str]:
    yield from (
        "ada' OR '1'='1",
        'ada" --',
        "ada\x00",
        "ADA\u200b",
        "ada%",
        "_da",
        "ada\r\nx: y",
        "admin'); DROP TABLE account; --",
    )


@pytest.mark.parametrize("name", list(names()))
def test_no_name_is_taken_for_another(guarded: Guarded, name: str) -> None:
    answer = guarded.person().sign_in(name, PASSWORD.format("ada"))
    assert answer.status_code == 401
    assert len(guarded.accounts.store.list_accounts()) == len(TEAM)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=60))
def test_signing_in_stands_whatever_is_typed(guarded: Guarded, name: str, password: str, following: str) -> None:
    typed = [words.encode("utf-8", "replace").decode() for words in (name, password, following)]
    answer = guarded.person().sign_in(typed[0], typed[1], typed[2])
    assert answer.status_code in (401, 429)
    guarded.accounts._limits._guesses.clear()


def test_json_of_another_shape_is_refused_by_the_api(guarded: Guarded) -> None:
    caller = Caller(guarded, "ada")
    bodies: tuple[Any, ...] = (
        {"name": "x", "role": "owner", "password": "twelve characters"},
        {"name": ["x"]},
        {"role": "admin", "more": 1},
        [],
        7,
    )
    for body in bodies:
        answer = caller.send(
            "POST", "/api/v1/accounts", content=json.dumps(body).encode(), headers={"content-type": "application/json"}
        )
        assert answer.status_code == 400
        assert answer.json()["error"]["message"]


def test_the_guard_is_around_everything(guarded: Guarded) -> None:
    assert isinstance(guarded.app, Guard)
    for path in ("/", "/sign-in", "/static/desk.css", "/nowhere", "/api/v1/me", "/api/v1/openapi.json"):
        headers = guarded.person().client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"], path
