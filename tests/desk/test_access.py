"""Signing in and out, sessions, roles, accounts and tokens, through the desk itself."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from starlette.testclient import TestClient

from onrecord.desk.access.accounts import IDLE, LONGEST_SESSION, Accounts, By, kept_hash
from onrecord.desk.access.limits import A_NAME, AN_ADDRESS, WINDOW
from onrecord.desk.access.onward import onward
from onrecord.desk.access.passwords import Passwords
from onrecord.errors import BadAccount, NotSignedIn
from onrecord.model.account import Happened, Role
from onrecord.store.sql import open_store
from onrecord.store.sql_accounts import open_accounts
from tests.desk.conftest import CHEAP, LOOPBACK, PASSWORD, Guarded, Person

BY = By("the test")


def text_of(answer: Any) -> str:
    return " ".join(html.fromstring(answer.text).text_content().split())


# -- signing in ---------------------------------------------------------------------------------------------------------


def test_without_accounts_this_machine_needs_no_signing_in(desk: TestClient) -> None:
    answer = desk.get("/")
    assert answer.status_code == 200
    assert "Sign out" not in answer.text
    assert desk.get("/account").headers["location"] == "/accounts"
    assert "No accounts yet" in desk.get("/accounts").text
    assert desk.get("/sign-in?next=/sources").headers["location"] == "/sources"


@pytest.mark.parametrize("path", ["/", "/incidents/in-00", "/nowhere", "/accounts", "/health?as-of=2020-01-08"])
def test_with_accounts_a_page_sends_you_to_sign_in_and_back(guarded: Guarded, path: str) -> None:
    person = guarded.person()
    sent = person.client.get(path)
    assert sent.status_code == 303
    assert sent.headers["location"].startswith("/sign-in")
    page = html.fromstring(person.client.get(sent.headers["location"]).text)
    following = page.xpath("string(//input[@name='next']/@value)")
    assert following == path
    assert person.sign_in("rita", following=following).headers["location"] == path


def test_with_accounts_the_api_says_401(guarded: Guarded) -> None:
    for path in ("/api/v1/incidents", "/api/v1/openapi.json", "/api/v1/nowhere"):
        answer = guarded.person().client.get(path)
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "not-signed-in"
        assert answer.headers["www-authenticate"].startswith("Bearer")


def test_the_style_sheet_needs_no_signing_in(guarded: Guarded) -> None:
    assert guarded.person().client.get("/static/desk.css").status_code == 200


def test_a_session_is_a_cookie_that_script_cant_read(guarded: Guarded) -> None:
    cookie = guarded.person().sign_in("edda").headers["set-cookie"]
    assert re.match(r"onrecord-session=[\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800$", cookie)
    secure = guarded.person(base_url="https://desk.example.org").sign_in("edda")
    cookie = secure.headers["set-cookie"]
    assert re.match(
        r"__Host-onrecord-session=[\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800; Secure$", cookie
    )
    assert "max-age" in secure.headers["strict-transport-security"]


def test_who_is_signed_in_is_shown_and_may_sign_out(guarded: Guarded) -> None:
    person = guarded.person("edda")
    assert "Signed in as edda, editor" in text_of(person.client.get("/"))
    held = dict(person.client.cookies)
    assert person.post("/sign-out", "/").headers["location"] == "/sign-in"
    assert "onrecord-session" not in person.client.cookies
    again = Person(guarded.app)
    again.client.cookies.update(held)
    assert again.client.get("/").status_code == 303, "the session is gone, not only the cookie"


def test_only_hashes_are_held(guarded: Guarded) -> None:
    person = guarded.person("edda")
    secret = person.client.cookies["onrecord-session"]
    _, token = guarded.accounts.add_token("edda", "feed", Role.READER, 9, BY)
    with open(guarded.database, "rb") as file, open(guarded.database + "-wal", "rb") as ahead:
        held = file.read() + ahead.read()
    assert kept_hash(secret).encode() in held
    for hidden in (secret, token, PASSWORD.format("edda")):
        assert hidden.encode() not in held
    assert guarded.accounts.get("edda").password.startswith("$argon2id$")


@pytest.mark.parametrize(
    ("name", "password"), [("edda", "wrong"), ("nobody", "wrong"), ("", ""), ("edda", ""), ("rita' --", "x")]
)
def test_a_wrong_name_or_password_is_one_answer(guarded: Guarded, name: str, password: str) -> None:
    answer = guarded.person().sign_in(name, password)
    assert answer.status_code == 401
    assert "That name and password don't go together" in text_of(answer)
    assert "set-cookie" not in answer.headers


def test_a_disabled_account_is_the_same_answer(guarded: Guarded) -> None:
    guarded.accounts.disable("edda", BY)
    answers = [text_of(guarded.person().sign_in(*one)) for one in (("edda",), ("edda", "wrong"), ("nobody", "x"))]
    bare = {re.sub("edda|nobody", "", one) for one in answers}
    assert len(bare) == 1
    notes = [event.note for event in guarded.accounts.store.list_events(3)]
    assert notes == ["unknown name", "wrong password", "disabled"]


def test_an_unknown_name_is_worked_as_hard_as_a_known_one(guarded: Guarded) -> None:
    worked: list[str] = []

    class Counted(type(CHEAP._hasher)):  # type: ignore[misc]
        def verify(self, kept: str, password: str) -> bool:
            worked.append(kept)
            return bool(super().verify(kept, password))

    accounts = Accounts(guarded.accounts.store, guarded.accounts.now, Passwords(Counted(1, 8, 1)))
    for name in ("edda", "nobody"):
        with pytest.raises(NotSignedIn):
            accounts.sign_in(name, "wrong", "192.0.2.1", "")
    assert len(worked) == 2


def test_passwords_are_hashed_as_rfc_9106_has_it() -> None:
    passwords = Passwords()
    kept = passwords.hash("ﬁve plain words")
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.fits("five plain words", kept), "in one Unicode form"
    assert not passwords.fits("five plain word", kept)
    assert passwords.is_dated(CHEAP.hash("five plain words"))


# -- sessions -----------------------------------------------------------------------------------------------------------


def test_a_session_that_was_handed_over_is_not_taken_up(guarded: Guarded) -> None:
    person = guarded.person()
    planted = {"cookie": f"onrecord-session={'A' * 43}"}
    form = html.fromstring(person.client.get("/sign-in", headers=planted).text).xpath(
        "string(//input[@name='csrf']/@value)"
    )
    data = {"csrf": form, "name": "edda", "password": PASSWORD.format("edda")}
    planted["cookie"] += f"; onrecord-form={person.client.cookies['onrecord-form']}"
    answer = person.client.post("/sign-in", data=data, headers=planted)
    assert answer.status_code == 303
    assert "A" * 43 not in answer.headers["set-cookie"]
    other = guarded.person()
    other.client.cookies["onrecord-session"] = "A" * 43
    assert other.client.get("/").status_code == 303


def test_signing_in_again_ends_the_session_before(guarded: Guarded) -> None:
    person = guarded.person("edda")
    before = person.client.cookies["onrecord-session"]
    token = Person(guarded.app)
    token.client.cookies["onrecord-session"] = before
    answer = person.client.post(
        "/sign-in",
        data={"csrf": person.token("/"), "name": "edda", "password": PASSWORD.format("edda")},
    )
    assert answer.status_code == 303
    assert person.client.cookies["onrecord-session"] != before
    assert token.client.get("/").status_code == 303


def test_a_session_ends_when_idle(guarded: Guarded) -> None:
    person = guarded.person("edda")
    for _ in range(3):
        guarded.clock[0] += IDLE - timedelta(minutes=1)
        assert person.client.get("/keys").status_code == 200
    guarded.clock[0] += IDLE
    assert person.client.get("/keys").status_code == 303


def test_a_session_ends_at_last_however_busy(guarded: Guarded) -> None:
    person = guarded.person("edda")
    end = guarded.clock[0] + LONGEST_SESSION
    while guarded.clock[0] + timedelta(hours=6) < end:
        guarded.clock[0] += timedelta(hours=6)
        assert person.client.get("/keys").status_code == 200
    guarded.clock[0] = end
    assert person.client.get("/keys").status_code == 303


def test_old_sessions_are_forgotten_at_the_next_signing_in(guarded: Guarded) -> None:
    guarded.person("edda")
    guarded.clock[0] += IDLE + timedelta(hours=1)
    guarded.person("rita")
    assert guarded.accounts.store.list_sessions("edda") == ()


def test_the_page_differs_by_who_asks(guarded: Guarded) -> None:
    edda, rita = guarded.person("edda"), guarded.person("rita")
    tags = {person.client.get("/keys").headers["etag"] for person in (edda, rita)}
    assert len(tags) == 2
    tag = edda.client.get("/keys").headers["etag"]
    assert edda.client.get("/keys", headers={"if-none-match": tag}).status_code == 304
    assert rita.client.get("/keys", headers={"if-none-match": tag}).status_code == 200


# -- guessing -----------------------------------------------------------------------------------------------------------


def test_guessing_a_password_is_stopped_for_known_and_unknown_names_alike(guarded: Guarded) -> None:
    for name in ("edda", "nobody"):
        stranger = guarded.person()
        codes = [stranger.sign_in(name, f"guess {n}").status_code for n in range(A_NAME + 1)]
        assert codes == [401] * A_NAME + [429]
        answer = stranger.sign_in(name, PASSWORD.format(name))
        assert answer.status_code == 429, "the right one too"
        assert 0 < int(answer.headers["retry-after"]) <= WINDOW.total_seconds()
    guarded.clock[0] += WINDOW
    assert guarded.person().sign_in("edda").status_code == 303


def test_strangers_cant_lock_an_editor_out(guarded: Guarded) -> None:
    guarded.person("edda")  # from the address of all test clients
    elsewhere = TestClient(guarded.app, base_url=LOOPBACK, client=("198.51.100.7", 1), follow_redirects=False)
    stranger = Person(guarded.app)
    stranger.client = elsewhere
    assert [stranger.sign_in("edda", "wrong").status_code for _ in range(A_NAME + 1)][-1] == 429
    assert guarded.person().sign_in("edda").status_code == 303


def test_one_address_guesses_only_so_many_names(guarded: Guarded) -> None:
    person = guarded.person()
    codes = [person.sign_in(f"name-{n}", "wrong").status_code for n in range(AN_ADDRESS + 1)]
    assert codes == [401] * AN_ADDRESS + [429]


def test_a_right_password_is_no_guess(guarded: Guarded) -> None:
    assert {guarded.person().sign_in("edda").status_code for _ in range(A_NAME + 2)} == {303}


# -- onward -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "http:evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/x\r\nset-cookie: a=b",
        "/\t/evil.example",
        " //evil.example",
        "/\u2215evil.example",
        "/sign-in?next=/",
        "/sign-out",
        "/api/v1/me",
        "",
        "/" + "x" * 5000,
    ],
)
def test_onward_is_never_elsewhere(guarded: Guarded, asked: str) -> None:
    assert onward(asked) == "/"
    answer = guarded.person().sign_in("rita", following=asked)
    assert answer.headers["location"] == "/"


@pytest.mark.parametrize("asked", ["/", "/incidents/in-0?as-of=2020-01-08T18:00Z#facts", "/search?q=a%20b&cursor=W10"])
def test_onward_is_where_one_wanted_to_go(asked: str) -> None:
    assert onward(asked) == asked


# -- accounts -----------------------------------------------------------------------------------------------------------


def test_an_admin_keeps_the_accounts(guarded: Guarded) -> None:
    ada = guarded.person("ada")
    new = "four plain words here"
    made = ada.post("/accounts", "/accounts", name=" Nils ", role="editor", password=new, again=new)
    assert made.headers["location"] == "/accounts/nils?done=added"
    nils = guarded.person()
    assert nils.sign_in("nils", new).status_code == 303
    page = "/accounts/nils"
    assert ada.post(f"{page}/role", page, role="reader").status_code == 303
    assert "reader" in text_of(nils.client.get("/"))
    assert ada.post(f"{page}/sessions", page).status_code == 303
    assert nils.client.get("/").status_code == 303
    other = "four other words now"
    assert ada.post(f"{page}/password", page, password=other, again=other).status_code == 303
    assert nils.sign_in("nils", new).status_code == 401
    assert nils.sign_in("nils", other).status_code == 303
    assert ada.post(f"{page}/disable", page).status_code == 303
    assert nils.client.get("/").status_code == 303
    assert nils.sign_in("nils", other).status_code == 401
    assert ada.post(f"{page}/enable", page).status_code == 303
    assert nils.sign_in("nils", other).status_code == 303
    happened = [event.what for event in guarded.accounts.store.list_events(50, "nils") if event.by == "ada"]
    assert happened == [
        Happened.ACCOUNT_ENABLED,
        Happened.ACCOUNT_DISABLED,
        Happened.PASSWORD_CHANGED,
        Happened.SESSIONS_ENDED,
        Happened.ROLE_CHANGED,
        Happened.ACCOUNT_ADDED,
    ]
    assert "reader" in text_of(ada.client.get(page))


def test_the_last_admin_stays(guarded: Guarded) -> None:
    ada = guarded.person("ada")
    for action, data in (("disable", {}), ("role", {"role": "reader"})):
        answer = ada.post(f"/accounts/ada/{action}", "/accounts/ada", **data)
        assert answer.status_code == 400
        assert "last admin" in answer.text
    guarded.accounts.set_role("edda", Role.ADMIN, BY)
    assert ada.post("/accounts/ada/role", "/accounts/ada", role="reader").status_code == 303
    assert ada.client.get("/accounts").status_code == 403


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("edda", "violet harbour edda"),
        ("", "violet harbour edda"),
        ("a b", "violet harbour edda"),
        ("../x", "violet harbour edda"),
        ("ädda", "violet harbour edda"),
        ("local", "violet harbour edda"),
        ("x" * 65, "violet harbour edda"),
        ("nina", "short"),
        ("nina", "aaaaaaaaaaaaaaaa"),
        ("nina.nordmann", "nina.nordmann1"),
        ("nina", "x y z" * 400),
    ],
)
def test_what_an_account_cant_have_is_told(guarded: Guarded, name: str, password: str) -> None:
    with pytest.raises(BadAccount):
        guarded.accounts.add(name, Role.READER, password, BY)
    answer = guarded.person("ada").post("/accounts", "/accounts", name=name, password=password, again=password)
    assert answer.status_code == 400


def test_the_first_account_is_an_admins(empty: TestClient) -> None:
    person = Person(empty.app)
    new = "four plain words here"
    assert person.post("/accounts", "/accounts", name="ada", role="editor", password=new, again=new).status_code == 400
    assert person.client.get("/").status_code == 200
    made = person.post("/accounts", "/accounts", name="ada", role="admin", password=new, again=new)
    assert made.status_code == 303
    assert person.client.get("/").status_code == 303, "from now on everybody signs in"
    assert person.sign_in("ada", new).status_code == 303


def test_ones_own_password_is_changed_by_who_knows_it(guarded: Guarded) -> None:
    here, there = guarded.person("rita"), guarded.person("rita")
    new = "another four words"
    for old, once, again in (("wrong", new, new), (PASSWORD.format("rita"), new, "typed wrong twice")):
        assert here.post("/account/password", "/account", old=old, new=once, again=again).status_code == 400
    answer = here.post("/account/password", "/account", old=PASSWORD.format("rita"), new=new, again=new)
    assert answer.headers["location"] == "/account?done=password"
    assert here.client.get("/account?done=password").status_code == 200
    assert there.client.get("/account").status_code == 303
    assert guarded.person().sign_in("rita", new).status_code == 303


def test_guessing_ones_own_password_is_stopped_too(guarded: Guarded) -> None:
    here = guarded.person("rita")
    codes = [
        here.post(
            "/account/password", "/account", old=f"no {n}", new="a b c d e f g", again="a b c d e f g"
        ).status_code
        for n in range(A_NAME + 1)
    ]
    assert codes == [400] * A_NAME + [429]


def test_others_can_be_signed_out(guarded: Guarded) -> None:
    here, there = guarded.person("rita"), guarded.person("rita")
    assert here.post("/account/sessions", "/account").status_code == 303
    assert there.client.get("/").status_code == 303
    assert here.client.get("/").status_code == 200


# -- tokens -------------------------------------------------------------------------------------------------------------


def api(guarded: Guarded, secret: str, path: str = "/api/v1/incidents") -> int:
    return guarded.person().client.get(path, headers={"authorization": f"Bearer {secret}"}).status_code


def test_a_token_is_shown_once_and_can_be_revoked(guarded: Guarded) -> None:
    edda = guarded.person("edda")
    made = edda.post("/account/tokens", "/account", label="the feed", role="reader", days="30")
    assert made.headers["cache-control"] == "no-store"
    secret = html.fromstring(made.text).xpath("string(//code[@class='secret'])")
    assert re.fullmatch(r"onr_[\w-]{43}", secret)
    page = edda.client.get("/account").text
    assert "the feed" in page
    assert secret not in page
    assert api(guarded, secret) == 200
    token = guarded.accounts.store.list_tokens("edda")[0]
    assert token.used is not None
    assert edda.post("/account/tokens/revoke", "/account", token=token.id).status_code == 303
    assert api(guarded, secret) == 401


def test_a_token_ends_with_its_time_its_account_or_its_role(guarded: Guarded) -> None:
    _, secret = guarded.accounts.add_token("edda", "feed", Role.EDITOR, 30, BY)
    guarded.accounts.set_role("edda", Role.READER, BY)
    signed = guarded.accounts.of_token(secret)
    assert signed is not None
    assert signed.who.role is Role.READER
    guarded.accounts.disable("edda", BY)
    assert api(guarded, secret) == 401
    guarded.accounts.enable("edda", BY)
    assert api(guarded, secret) == 401, "what could be used once is revoked when the account comes back"
    _, secret = guarded.accounts.add_token("edda", "feed", Role.READER, 30, BY)
    guarded.clock[0] += timedelta(days=30)
    assert api(guarded, secret) == 401


def test_a_token_is_no_key_to_the_pages(guarded: Guarded) -> None:
    _, secret = guarded.accounts.add_token("ada", "all", Role.ADMIN, 30, BY)
    assert api(guarded, secret, "/accounts") == 303
    for words in ("Bearer", f"Basic {secret}", f"Bearer {secret}x", f"bearer  {secret} x", "Bearer \xff"):
        answer = guarded.person().client.get("/api/v1/incidents", headers={b"authorization": words.encode("latin-1")})
        assert answer.status_code == 401


def test_nobody_makes_a_token_above_themselves_or_revokes_anothers(guarded: Guarded) -> None:
    rita = guarded.person("rita")
    assert rita.post("/account/tokens", "/account", label="x", role="admin", days="9").status_code == 400
    for days in ("0", "-1", "9999", "9" * 30):
        assert rita.post("/account/tokens", "/account", label="x", days=days).status_code == 400
    token, secret = guarded.accounts.add_token("edda", "feed", Role.EDITOR, 30, BY)
    assert rita.post("/account/tokens/revoke", "/account", token=token.id).status_code == 404
    assert api(guarded, secret) == 200
    ada = guarded.person("ada")
    assert ada.post("/accounts/edda/tokens/revoke", "/accounts/edda", token=token.id).status_code == 303
    assert api(guarded, secret) == 401


# -- the database -------------------------------------------------------------------------------------------------------


def test_a_database_that_cant_be_read_lets_nobody_in(guarded: Guarded, tmp_path: Path) -> None:
    person = guarded.person("edda")
    shutil.move(guarded.database, tmp_path / "away.sqlite")
    for path, status in (("/", 503), ("/api/v1/incidents", 503), ("/sign-in", 503), ("/static/desk.css", 200)):
        assert person.client.get(path).status_code == status


def test_a_database_put_in_anothers_place_is_the_one_that_counts(guarded: Guarded, tmp_path: Path) -> None:
    person = guarded.person("edda")
    other = tmp_path / "other.sqlite"
    open_store(other).close()
    store = open_accounts(other, wait=5)
    Accounts(store, guarded.accounts.now, CHEAP).add("ada", Role.ADMIN, PASSWORD.format("ada"), BY)
    store.close()
    for ending in ("-wal", "-shm"):
        Path(guarded.database + ending).unlink(missing_ok=True)
    shutil.move(other, guarded.database)
    assert person.client.get("/keys").status_code == 303
    assert guarded.person("ada").client.get("/keys").status_code == 200
