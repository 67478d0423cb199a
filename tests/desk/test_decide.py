"""Decisions at the desk: each kind asked for, shown before it is made, made, told and undone; two editors at once; the API; the queue."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import html
from starlette.testclient import TestClient

from onrecord.model.record import Claim, Record
from onrecord.pipeline import Records
from onrecord.store.sql import open_store
from tests.conftest import NOW
from tests.desk.conftest import weakened
from tests.test_deciding import copy_of


@pytest.fixture
def place(streams: Mapping[str, Records], tmp_path: Path) -> str:
    return copy_of(streams["ain-al-asad"], tmp_path / "desk.sqlite")


@pytest.fixture
def desk(place: str, open_desk: Callable[[str], TestClient]) -> TestClient:
    """A desk over a copy, to decide at."""
    return open_desk(place)


@pytest.fixture
def main(streams: Mapping[str, Records]) -> Record:
    return max(streams["ain-al-asad"].incidents(), key=lambda record: len(record.reports))


@pytest.fixture
def eighty(main: Record) -> Claim:
    """The eighty dead, disputed."""
    return next(c for c in main.claims if c.slot == "killed" and c.standing.contest == "disputed" and c.value.low == 80)  # type: ignore[union-attr]  # an amount


def page(desk: TestClient, path: str, status: int = 200) -> html.HtmlElement:
    answer = desk.get(path)
    assert answer.status_code == status, (path, answer.text[-400:])
    return html.fromstring(answer.text)


def fields(form: html.HtmlElement) -> dict[str, Any]:
    """What a browser would send of a form."""
    return {key: [value for name, value in form.form_values() if name == key] for key, _ in form.form_values()}


def decide(desk: TestClient, path: str, why: str = "Read the words again.", by: str = "Ada Vane") -> str:
    """Ask, look, decide; the page of the decision."""
    shown_page = page(desk, path)
    return send(desk, shown_page, why, by)


def send(desk: TestClient, shown_page: html.HtmlElement, why: str, by: str) -> str:
    (form,) = shown_page.cssselect("form.decide")
    sent = fields(form) | {"why": why, "by": by}
    answer = desk.post(form.action, data=sent)
    assert answer.status_code == 303, answer.text[-600:]
    assert answer.headers["location"].startswith("/decisions/de-")
    return answer.headers["location"].partition("?")[0]


def words(found: html.HtmlElement, selector: str = "main") -> str:
    return " ".join(" ".join(one.text_content() for one in found.cssselect(selector)).split())


def at_claim(kind: str, record: Record, claim: Claim, **more: str) -> str:
    rest = "".join(f"&{key}={value}" for key, value in more.items())
    return f"/decide/{kind}?incident={record.incident}&claim={claim.id}{rest}"


def test_a_claim_is_left_out_and_brought_back(desk: TestClient, main: Record, eighty: Claim) -> None:
    path = at_claim("reject", main, eighty)
    asked = page(desk, path)
    assert "At least 80 American troops killed" in words(asked, ".effect")
    assert "not on this record" in words(asked, ".effect")
    assert "Decided" not in words(page(desk, f"/incidents/{main.incident}"), "#decisions")
    made = decide(desk, path, "A claim of a party at war, told of the enemy.")
    told = words(page(desk, made))
    assert "Ada Vane left out" in told
    assert "A claim of a party at war" in told
    assert f"/incidents/{main.incident}/claims/{eighty.id}" not in desk.get(f"/incidents/{main.incident}").text
    assert "Ada Vane left out" in words(page(desk, f"/incidents/{main.incident}"), "#decisions")
    assert "Ada Vane left out" in words(page(desk, "/decisions"))
    assert "left out; Ada Vane: A claim of a party at war" in words(page(desk, f"/incidents/{main.incident}/changes"))
    then = desk.get(f"/incidents/{main.incident}/claims/{eighty.id}?as-of=2026-10-01")
    assert then.status_code == 200, "and stands where it stood before"
    undo = next(a.get("href") for a in page(desk, made).cssselect("a.act"))
    assert "At least 80 American troops killed" in words(page(desk, undo), ".effect")
    decide(desk, undo, "It is what they said, and disputed is what it is.", "Ben Ode")
    assert page(desk, f"/incidents/{main.incident}/claims/{eighty.id}") is not None
    trail = words(page(desk, f"/decisions?on={main.incident}"))
    assert "Ben Ode undid what Ada Vane decided: left out" in trail
    assert "undone by Ben Ode" in trail


def test_a_figure_is_corrected_in_the_words_that_were_chosen(desk: TestClient, main: Record, eighty: Claim) -> None:
    asked = page(desk, at_claim("correct", main, eighty))
    assert not asked.cssselect("form.decide"), "nothing to decide before there is a figure"
    assert len(asked.cssselect("input[name=words]")) > 1
    one = eighty.origins[0].evidence[0]
    made = decide(desk, at_claim("correct", main, eighty, words=one, low="18", best="18", high="18"))
    assert "corrected" in words(page(desk, made))
    assert "to 18" in words(page(desk, made))
    record = desk.get(f"/api/v1/incidents/{main.incident}").json()
    killed = [f for f in record["figures"] if f["measure"] == "killed" and f["best"] == 18]
    assert killed
    assert any(reason["rule"] == "decision-correct" for reason in killed[0]["reasons"])
    assert any(f["id"] == eighty.id for f in record["figures"]), "the other words still say eighty"
    trouble = page(desk, at_claim("correct", main, eighty, low="nine"))
    assert "not a figure" in words(trouble, ".notice")


def test_words_are_given_to_another_source_held_or_new(desk: TestClient, main: Record, eighty: Claim) -> None:
    decide(desk, at_claim("attribute", main, eighty, source="pentagon", basis="own-people"))
    claim = desk.get(f"/api/v1/incidents/{main.incident}/claims/{eighty.id}").json()["claim"]
    assert [origin["side"] for origin in claim["origins"]] == ["us"]
    decide(desk, at_claim("attribute", main, eighty, name="The Quay Inquest"))
    claim = desk.get(f"/api/v1/incidents/{main.incident}/claims/{eighty.id}").json()["claim"]
    assert [(origin["name"], origin["side"]) for origin in claim["origins"]] == [("The Quay Inquest", None)]
    decide(desk, "/decide/side?source=named:quay-inquest&value=org:quay")
    claim = desk.get(f"/api/v1/incidents/{main.incident}/claims/{eighty.id}").json()["claim"]
    assert [origin["side"] for origin in claim["origins"]] == ["org:quay"]


def test_tellings_are_split_off_and_incidents_merged(desk: TestClient, main: Record) -> None:
    tellings = desk.get(f"/api/v1/incidents/{main.incident}/tellings").json()["tellings"]
    off = [one["id"] for one in tellings[3:5]]  # two that no third hangs on: the rest stays as it is
    path = f"/decide/split?incident={main.incident}&telling={off[0]}&telling={off[1]}"
    assert "new incident" in words(page(desk, path), ".effect")
    split = decide(desk, path, "Another strike.")
    assert "split off two tellings" in words(page(desk, split))
    left = desk.get(f"/api/v1/incidents/{main.incident}/tellings").json()["tellings"]
    assert len(left) == len(tellings) - 2
    new = next(
        urlsplit(a.get("href")).path for a in page(desk, split).cssselect("h1 a") if "/incidents/" in a.get("href")
    ).rpartition("/")[2]
    offered = page(desk, f"/decide/merge?incident={main.incident}")
    assert new in [box.get("value") for box in offered.cssselect("input[name=with]")][:3], "the likest first"
    merge = f"/decide/merge?incident={main.incident}&with={new}"
    assert "becomes part of the other" in words(page(desk, merge), ".effect")
    decide(desk, merge, "No, the same.")
    again = desk.get(f"/api/v1/incidents/{main.incident}/tellings").json()["tellings"]
    assert again == tellings
    assert desk.get(f"/incidents/{new}").status_code == 307, "the address goes on working"


def test_a_source_is_rated_sided_and_linked(desk: TestClient, main: Record) -> None:
    asked = page(desk, "/decide/rate?source=pentagon")
    assert len(asked.cssselect("input[type=radio]")) == 6
    rated = decide(desk, "/decide/rate?source=pentagon&value=B", "Corrects itself, late.")
    assert "Rated B" in words(page(desk, "/sources/pentagon"))
    assert "usually reliable, by Ada Vane" in words(page(desk, "/sources/pentagon"))
    before = desk.get("/sources/pentagon?as-of=2026-10-01")
    assert "Not rated" in before.text
    decide(desk, f"/decide/undo?decision={rated.rpartition('/')[2]}")
    assert "Not rated" in words(page(desk, "/sources/pentagon"))
    found = page(desk, "/decide/link?source=pentagon&name=us military")
    assert "org:us:military" in [box.get("value") for box in found.cssselect("input[name=with]")]
    decide(desk, "/decide/link?source=pentagon&with=org:us:military", "One building.")
    assert "One source with" in words(page(desk, "/sources/pentagon"))
    assert "One source with" in words(page(desk, "/sources/org:us:military"))
    record = desk.get(f"/api/v1/incidents/{main.incident}").json()
    names = {origin["name"] for claim in record["claims"] for origin in claim["origins"]}
    assert "the military" not in names
    effect = words(page(desk, "/decide/side?source=pentagon&value=unknown"), ".effect")
    assert "corroborated" in effect


def test_the_second_of_two_editors_sees_the_first_and_is_asked_again(
    place: str, open_desk: Callable[[str], TestClient], main: Record, eighty: Claim
) -> None:
    ada, ben = open_desk(place), open_desk(place)
    hers = page(ada, at_claim("reject", main, eighty))
    his = page(ben, at_claim("correct", main, eighty, low="18", best="18", high="18"))
    send(ada, hers, "A claim of a party at war.", "Ada Vane")
    (form,) = his.cssselect("form.decide")
    answer = ben.post(form.action, data=fields(form) | {"why": "It says eighteen.", "by": "Ben Ode"})
    # the claim he saw is not there any more: he is told so, and nothing was changed
    assert answer.status_code in (404, 409), answer.text[-300:]
    assert [one["by"] for one in ben.get("/api/v1/decisions").json()["decisions"]] == ["Ada Vane"]


def test_the_second_finds_his_reason_kept(
    place: str, open_desk: Callable[[str], TestClient], main: Record, eighty: Claim
) -> None:
    ada, ben = open_desk(place), open_desk(place)
    other = next(c for c in main.claims if c.slot == "injured" and c.standing.contest == "disputed" and c.origins)
    hers, his = page(ada, at_claim("reject", main, other)), page(ben, at_claim("reject", main, eighty))
    send(ada, hers, "Counted twice.", "Ada Vane")
    (form,) = his.cssselect("form.decide")
    answer = ben.post(form.action, data=fields(form) | {"why": "A claim of a party at war.", "by": "Ben Ode"})
    assert answer.status_code == 409
    again = html.fromstring(answer.text)
    assert "Ada Vane has decided on this since you looked at it" in words(again, ".notice")
    assert "Counted twice." in words(again, ".notice")
    assert again.cssselect("textarea")[0].text == "A claim of a party at war."
    assert again.cssselect("#by")[0].get("value") == "Ben Ode"
    send(ben, again, "A claim of a party at war.", "Ben Ode")
    assert [one["by"] for one in ada.get("/api/v1/decisions").json()["decisions"]] == ["Ben Ode", "Ada Vane"]


def test_sent_twice_it_is_decided_once(desk: TestClient, main: Record, eighty: Claim) -> None:
    asked = page(desk, at_claim("accept", main, eighty))
    send(desk, asked, "Seen both.", "Ada Vane")
    (form,) = asked.cssselect("form.decide")
    answer = desk.post(form.action, data=fields(form) | {"why": "Seen both.", "by": "Ada Vane"})
    assert answer.status_code in (303, 409), (
        "the very same, which is held already; a moment later, what was decided since"
    )
    assert len(desk.get("/api/v1/decisions").json()["decisions"]) == 1


def test_a_decision_needs_a_name_a_reason_and_now(desk: TestClient, main: Record, eighty: Claim) -> None:
    (form,) = page(desk, at_claim("reject", main, eighty)).cssselect("form.decide")
    for missing in ("why", "by"):
        sent = fields(form) | {"why": "Because.", "by": "Ada Vane", missing: "  "}
        answer = desk.post(form.action, data=sent)
        assert answer.status_code == 400
        assert "needs who made it and why" in answer.text
    assert desk.get(at_claim("reject", main, eighty) + "&as-of=2020-01-09").status_code == 400
    assert desk.get("/api/v1/decisions").json()["decisions"] == []
    send(desk, page(desk, at_claim("reject", main, eighty)), "Because.", "Ada Vane")
    assert page(desk, "/decide/rate?source=pentagon&value=B").cssselect("#by")[0].get("value") == "Ada Vane"
    then = page(desk, f"/incidents/{main.incident}?as-of=2020-01-09")
    assert not then.cssselect("a[href^='/decide/']"), "as of another moment nothing is decided"


def test_without_the_form_s_own_token_nothing_is_decided(desk: TestClient, main: Record, eighty: Claim) -> None:
    (form,) = page(desk, at_claim("reject", main, eighty)).cssselect("form.decide")
    sent = fields(form) | {"why": "Because.", "by": "Ada Vane"}
    for token in ([], ["0" * 64]):
        assert desk.post(form.action, data=sent | {"csrf": token}).status_code == 403
    assert desk.get("/api/v1/decisions").json()["decisions"] == []


def test_the_queue_empties_as_it_is_decided_on(
    place: str, open_desk: Callable[[str], TestClient], main: Record, eighty: Claim
) -> None:
    desk = open_desk(weakened(place, main.incident))
    first = page(desk, "/review")
    assert "At least 80 American troops killed" in words(first, "#disputes")
    assert first.cssselect("#weak .queue li")
    assert first.cssselect("#alike .queue li")
    decide(desk, at_claim("accept", main, eighty), "Both stand: it is disputed, and says so.")
    weak, alike = len(first.cssselect("#weak .queue li")), len(first.cssselect("#alike .queue li"))
    decide(desk, next(a.get("href") for a in first.cssselect("#weak .acts a") if a.text == "It belongs"))
    decide(desk, next(a.get("href") for a in first.cssselect("#alike .acts a") if a.text == "They are two"))
    then = page(desk, "/review")
    assert "At least 80 American troops killed" not in words(then, "#disputes")
    assert len(then.cssselect("#weak .queue li")) < weak
    assert len(then.cssselect("#alike .queue li")) < alike
    assert desk.get("/api/v1/review").json()["next"] is None


def test_an_unreadable_report_leaves_the_queue_and_comes_back(
    place: str, open_desk: Callable[[str], TestClient]
) -> None:
    from onrecord.model.report import SetAside

    store = open_store(place)
    item = SetAside(
        "x-00aa", "reports/empty.txt", "folder", NOW, "unreadable", "an empty file", "Leave it.", "0" * 64, b"", 0
    )
    store.add_set_aside(item)
    store.close()
    desk = open_desk(place)
    act = next(a.get("href") for a in page(desk, "/review").cssselect("#aside .acts a"))
    made = decide(desk, act, "Nothing in it.")
    assert "None" in words(page(desk, "/review"), "#aside")
    decide(desk, f"/decide/undo?decision={made.rpartition('/')[2]}")
    assert "An empty file" in words(page(desk, "/review"), "#aside")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/decide/whatever", 400),
        ("/decide/merge", 400),
        ("/decide/reject?incident=in-00", 404),
        ("/decide/reject?incident=nothing", 400),
        ("/decide/undo?decision=de-00", 404),
        ("/decide/rate?source=person:nobody", 404),
        ("/decide/rate?source=pentagon&value=Z", 400),
        ("/decide/side?source=pentagon&value=<script>", 200),
        ("/decide/reject?item=x-00", 404),
        ("/decisions/de-00", 404),
        ("/decisions?cursor=WyJkZS0wMCJd", 404),
        ("/decisions?on=in-00", 404),
        ("/decisions?kind=none", 400),
        ("/review?cursor=%00", 400),
        ("/decide/split?" + "&".join(f"telling=i-{n:016x}" for n in range(100)), 400),
        ("/decide/rate?source=" + "x" * 301, 400),
    ],
)
def test_what_can_t_be_decided_is_told(desk: TestClient, path: str, status: int) -> None:
    answer = desk.get(path)
    assert answer.status_code == status, answer.text[-300:]
    if status == 200:
        assert "Not a side" in answer.text
        assert "<script>&" not in answer.text


# -- the API ------------------------------------------------------------------------------------------------------------------


def post(desk: TestClient, path: str, body: dict[str, Any]) -> Any:
    """As a program sends it: JSON, without a cookie."""
    desk.cookies.clear()
    return desk.post(path, json=body)


def test_by_api_a_decision_is_previewed_made_listed_and_undone(desk: TestClient, main: Record, eighty: Claim) -> None:
    targets = [key for share in eighty.origins for key in share.evidence]
    wanted = {"kind": "correct", "targets": targets, "value": "18..18..18"}
    seen = post(desk, "/api/v1/decisions/preview", wanted)
    assert seen.status_code == 200, seen.text
    (incident,) = seen.json()["incidents"]
    assert [m["after"]["words"] for m in incident["moves"] if m["move"] == "value"] == ["18 American troops killed"]
    assert desk.get("/api/v1/decisions").json()["decisions"] == []
    made = post(desk, "/api/v1/decisions", wanted | {"seen": seen.json()["seen"], "why": "Read wrongly.", "by": "Ada"})
    assert made.status_code == 201, made.text
    again = post(desk, "/api/v1/decisions", wanted | {"seen": seen.json()["seen"], "why": "Too.", "by": "Ben"})
    assert again.status_code == 409
    assert again.json()["error"]["code"] == "decided-meanwhile"
    assert again.json()["error"]["decisions"] == [made.json()["id"]]
    one = desk.get(made.headers["location"]).json()
    assert (one["by"], one["why"], one["value"], one["undone_by"]) == ("Ada", "Read wrongly.", "18..18..18", None)
    undo = post(desk, "/api/v1/decisions", {"kind": "undo", "targets": [one["id"]], "why": "No.", "by": "Ben"}).json()
    assert desk.get(made.headers["location"]).json()["undone_by"] == undo["id"]
    assert [d["id"] for d in desk.get(f"/api/v1/decisions?on={main.incident}").json()["decisions"]] == [
        undo["id"],
        one["id"],
    ]
    first = desk.get("/api/v1/decisions?limit=1").json()
    assert [d["id"] for d in desk.get(f"/api/v1/decisions?limit=1&cursor={first['next']}").json()["decisions"]] == [
        one["id"]
    ]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"kind": "reject", "targets": ["ev-00"], "why": "x", "by": "A"}, 404, "not-found"),
        ({"kind": "reject", "targets": [], "why": "x", "by": "A"}, 400, "bad-request"),
        ({"kind": "no", "targets": ["ev-00"], "why": "x", "by": "A"}, 400, "bad-request"),
        ({"kind": "rate", "targets": ["pentagon"], "value": "B", "why": "", "by": "A"}, 400, "bad-decision"),
        ({"kind": "rate", "targets": ["pentagon"], "value": "B", "why": "x", "by": ""}, 400, "bad-decision"),
        ({"kind": "rate", "targets": ["pentagon"], "value": "Q", "why": "x", "by": "A"}, 400, "bad-decision"),
        ({"kind": "merge", "targets": ["in-00", "in-01"], "why": "x", "by": "A"}, 404, "not-found"),
        ({"kind": "attribute", "targets": ["ev-00"], "source": "no", "why": "x", "by": "A"}, 404, "not-found"),
        ({"kind": "link", "targets": ["pentagon", "no"], "why": "x", "by": "A"}, 404, "not-found"),
        ({"kind": "undo", "targets": ["de-00"], "why": "x", "by": "A"}, 404, "not-found"),
        ({"kind": "side", "targets": ["pentagon"], "value": "\x00", "why": "x", "by": "A"}, 400, "bad-decision"),
        ([], 400, "bad-request"),
    ],
)
def test_by_api_what_can_t_be_decided_is_a_4xx_with_a_word(desk: TestClient, body: Any, status: int, code: str) -> None:
    answer = post(desk, "/api/v1/decisions", body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), answer.text
    assert desk.get("/api/v1/decisions").json()["decisions"] == []


def test_the_description_tells_of_decisions(desk: TestClient) -> None:
    told = desk.get("/api/v1/openapi.json").json()
    assert {"/api/v1/decisions", "/api/v1/decisions/preview", "/api/v1/review"} <= set(told["paths"])
    assert "409" in told["paths"]["/api/v1/decisions"]["post"]["responses"]


def test_a_hostile_reason_and_name_are_shown_as_text(desk: TestClient, main: Record, eighty: Claim) -> None:
    why = '"><script>alert(1)</script> {{ 7*7 }}'
    made = decide(desk, at_claim("reject", main, eighty), why, "<b>Ada</b>")
    for path in (made, "/decisions", f"/incidents/{main.incident}", f"/incidents/{main.incident}/changes"):
        found = page(desk, path)
        assert [one.get("src") for one in found.iter("script")] == ["/static/desk.js"]
        assert "alert(1)" in found.text_content()
        assert "49" not in re.findall(r"script> (\S+)", found.text_content())
        assert not found.xpath("//b[text()='Ada']")
