"""The list of incidents: kept lines say what records say; filters combine; what is new since the last visit; the feed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import feedparser
import pytest
from lxml import etree
from starlette.testclient import TestClient

import onrecord
from onrecord.desk.app import make_app
from onrecord.desk.svg.basemap import Country
from onrecord.extract.reader import Reader
from onrecord.listing import list_line, place_tag, tags_of
from onrecord.model.line import line_from_json, line_json
from onrecord.model.vocabulary import Clock
from onrecord.pipeline import Records, open_records
from onrecord.record.lines import line_of
from onrecord.record.revise import known_moments
from tests.conftest import DEMO, NOW
from tests.desk.test_pages import EARLY, page, words


def rows(client: TestClient, query: str) -> list[dict[str, Any]]:
    answer = client.get(f"/api/v1/incidents?limit=100&{query}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["incidents"]
    return found


def test_a_line_says_what_the_record_says_and_is_written_and_read(streams: Mapping[str, Records]) -> None:
    for records in streams.values():
        for record in records.incidents():
            line = line_of(record)
            assert line_from_json(line.incident, line_json(line)) == line
            assert line.reports == len(record.reports)
            held = records.held(record.incident)
            kept = list_line(held, ())
            through = known_moments(held, Clock.PUBLISHED)[-1]
            assert kept.row == line_json(line) | {"through": through.isoformat()}
            assert set(kept.tags) == set(tags_of(line))


def every_row(client: TestClient, moment: datetime) -> list[dict[str, Any]]:
    """All rows of the list at a moment, over all its pages."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        told = client.get(
            "/api/v1/incidents", params={"as-of": moment.isoformat(), "limit": 100, "cursor": cursor}
        ).json()
        found += told["incidents"]
        cursor = told["next"]
        if cursor is None:
            return found


def moments_of(streams: Mapping[str, Records], incident: str) -> list[datetime]:
    return known_moments(streams["ain-al-asad"].held(incident), Clock.PUBLISHED)


@pytest.fixture(scope="module")
def listed(streams: Mapping[str, Records]) -> Mapping[str, Records]:
    """The streams with all their lines made."""
    for records in streams.values():
        assert [*records.list_anew()][-1:] or records.store.find_unlisted(1) == ()
        assert records.store.find_unlisted(1) == ()
    return streams


def test_kept_lines_and_judged_ones_are_alike(
    listed: Mapping[str, Records], tmp_path: Path, open_desk: Callable[[str], TestClient]
) -> None:
    """The page is the same whether its lines are kept or have to be made."""
    place = listed["ain-al-asad"].store.place
    unlisted = tmp_path / "copy.sqlite"
    unlisted.write_bytes(Path(place).read_bytes())
    for more in ("-wal", "-shm"):
        if Path(place + more).exists():
            Path(f"{unlisted}{more}").write_bytes(Path(place + more).read_bytes())
    with open_records(str(unlisted), now=NOW) as records, records.store.transaction():
        for membership in [*records.store.iter_memberships()]:
            records.store.replace_incidents([membership.id], [])
            records.store.replace_incidents([], [membership])
        assert len(records.store.find_unlisted(99)) == len([*records.store.iter_memberships()])
    kept, judged = open_desk(place), open_desk(str(unlisted))
    moments = {at for m in listed["ain-al-asad"].store.iter_memberships() for at in moments_of(listed, m.id)}
    for moment in sorted(moments)[:: len(moments) // 12]:  # where some incidents are over and others are not
        assert every_row(kept, moment) == every_row(judged, moment)
    for query in ("", "standing=disputed", "kind=strike", "place=iraq", "q=kirkuk", "from=2020-01-08&to=2020-01-08"):
        assert rows(kept, query) == rows(judged, query), query
        shown = [[words(row) for row in page(desk, f"/?{query}").cssselect("tr.item")] for desk in (kept, judged)]
        assert shown[0] == shown[1]


def test_filters_narrow_and_combine_with_search(listed: Mapping[str, Records], desk: TestClient) -> None:
    every = rows(desk, "")
    asked: list[tuple[str, Callable[[dict[str, Any]], Any]]] = [
        ("standing=disputed", lambda row: row["disputed"] > 0),
        ("standing=uncorroborated", lambda row: row["corroborated"] == 0),
        ("standing=withheld", lambda row: row["withheld"] > 0),
        ("place=IRAQ", lambda row: "Iraq" in row["places"]),
        ("kind=strike", lambda row: row["kind"] == "strike"),
        ("from=2020-01-08", lambda row: (row["begins"] or "") >= "2020-01-07T12"),
        ("q=strike+iraq", lambda row: "trike" in row["title"] and "Iraq" in row["places"]),
        ("place=iraq&standing=disputed&q=missile", lambda row: row["disputed"] and "issile" in row["title"]),
    ]
    for query, fits in asked:
        found = rows(desk, query)
        assert found, query
        assert all(fits(row) for row in found), query
        if "from" not in query:
            assert [row["id"] for row in found] == [row["id"] for row in every if fits(row)], query
    assert not rows(desk, "to=1999-12-31")
    shown = page(desk, "/?place=iraq&standing=disputed&q=missile")
    assert shown.get_element_by_id("place").get("value") == "iraq"
    assert shown.cssselect("#standing option[selected]")[0].get("value") == "disputed"
    assert "no incident fits" in words(page(desk, "/?place=ira")).casefold()


def test_a_filter_goes_with_the_moment(listed: Mapping[str, Records], desk: TestClient) -> None:
    """The eighty dead were claimed later: at the early moment their dispute is none yet."""
    late = {row["id"] for row in rows(desk, "standing=disputed")}
    early = rows(desk, f"standing=disputed&as-of={EARLY}")
    assert late
    assert all(row["disputed"] for row in early)
    assert {row["id"] for row in rows(desk, f"place=iraq&as-of={EARLY}")} <= {
        row["id"] for row in rows(desk, "place=iraq")
    }


@pytest.mark.parametrize(
    "query",
    ["kind=party", "standing=good", "from=yesterday", "to=2020-13-01", "from=2020-01-08T00:00", "place=" + "x" * 101],
)
def test_what_is_no_filter_is_told(desk: TestClient, query: str) -> None:
    assert desk.get(f"/?{query}").status_code == 400
    assert desk.get(f"/api/v1/incidents?{query}").status_code == 400


def test_a_place_is_found_whatever_its_case_and_spaces() -> None:
    assert place_tag("  Ain  AL-Asad ") == "place:ain al-asad"


def test_every_page_of_a_narrowed_list_is_narrowed(listed: Mapping[str, Records], desk: TestClient) -> None:
    query = "place=iraq"
    whole = [row["id"] for row in rows(desk, query)]
    seen: list[object] = []
    cursor = ""
    while True:
        answer = desk.get(f"/api/v1/incidents?limit=2&{query}{cursor}").json()
        seen += [row["id"] for row in answer["incidents"]]
        if answer["next"] is None:
            break
        cursor = f"&cursor={answer['next']}"
    assert seen == whole


# -- new since the last visit -------------------------------------------------------------------------------------------


class Wall:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 1, 9, tzinfo=UTC)


def test_what_came_after_the_last_visit_is_new(reader: Reader, tmp_path: Path, countries: tuple[Country, ...]) -> None:
    place = str(tmp_path / "visits.sqlite")
    items = list(onrecord.gather(DEMO / "tarija-earthquake", now=NOW))
    clock = Wall()
    desk = TestClient(make_app(place, now=lambda: clock.now, countries=countries), base_url="http://127.0.0.1:8321")
    with open_records(place, now=NOW, reader=reader) as records:
        list(records.add(items[:4]))
        list(records.list_anew())
        first = desk.get("/")
        assert "last visit" not in first.text, "there was none"
        cookie = first.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        list(records.add(items[4:5]))
        list(records.list_anew())
        clock.now = clock.now.replace(minute=20)
        assert "last visit" not in desk.get("/").text, "the first visit goes on"
        clock.now = clock.now.replace(hour=11)
        assert "No news since your last visit" in desk.get("/").text
        list(records.add(items[5:6]))
        list(records.list_anew())
        again = desk.get("/")
        assert re.search(r"with news since your last visit", again.text)
        new = [row.findtext(".//a") for row in page(desk, "/?new=1").cssselect("tr.item")]
        assert new
        marked = [row.findtext(".//a") for row in page(desk, "/").cssselect("tr.item") if row.cssselect(".new")]
        assert marked == new
        clock.now = clock.now.replace(hour=13)
        assert "No news since your last visit" in desk.get("/").text
        assert not page(desk, "/?new=1").cssselect("tr.item")


@pytest.mark.parametrize(
    "held", ["", "x", "1.2", "1.2.3.4", "-1.2.3", "9" * 400 + ".1.1", "1.2.²", "é.1.1", "..", "1..1"]
)
def test_a_cookie_that_is_not_ours_is_no_visit(desk: TestClient, held: str) -> None:
    answer = desk.get("/", headers=[(b"cookie", f"onrecord-visit={held}".encode())])
    assert answer.status_code == 200


def test_the_api_tells_what_is_newer(listed: Mapping[str, Records], desk: TestClient) -> None:
    newest = desk.get("/api/v1/incidents").json()["newest"]
    assert newest == listed["ain-al-asad"].store.last_added()
    assert rows(desk, f"newer-than={newest}") == []
    assert rows(desk, f"newer-than={newest - 1}")
    assert rows(desk, "newer-than=0") == rows(desk, "")


# -- the feed -----------------------------------------------------------------------------------------------------------

NS = {"a": "http://www.w3.org/2005/Atom"}


def test_the_feed_is_valid_atom(listed: Mapping[str, Records], desk: TestClient) -> None:
    """RFC 4287: what a feed and an entry must have, ids unique and absolute, moments in RFC 3339's form; a feed reader reads it."""
    answer = desk.get("/feed.atom?place=iraq")
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    feed = etree.fromstring(answer.content)
    assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
    entries = feed.findall("a:entry", NS)
    assert [entry.findtext("a:title", namespaces=NS) for entry in entries] == [
        row["title"] for row in rows(desk, "place=iraq")
    ]
    assert feed.findtext("a:author/a:name", namespaces=NS)
    for one in (feed, *entries):
        for name in ("id", "title", "updated"):
            assert len(one.findall(f"a:{name}", NS)) == 1, name
        assert UUID(str(one.findtext("a:id", namespaces=NS)).removeprefix("urn:uuid:"))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", str(one.findtext("a:updated", namespaces=NS)))
        links = one.findall("a:link", NS)
        assert all(urlsplit(str(link.get("href"))).scheme == "http" for link in links)
        assert len({(link.get("rel"), link.get("type")) for link in links}) == len(links)
    assert len({entry.findtext("a:id", namespaces=NS) for entry in entries}) == len(entries)
    own = feed.find("a:link[@rel='self']", NS)
    assert own is not None
    assert parse_qs(urlsplit(str(own.get("href"))).query) == {"place": ["iraq"]}
    read = feedparser.parse(answer.content)
    assert not read.bozo
    assert len(read.entries) == len(entries)
    for entry in read.entries:
        assert desk.get(urlsplit(entry.link).path).status_code == 200


def test_the_list_names_its_feed(desk: TestClient) -> None:
    found = page(desk, "/?kind=strike")
    link = found.cssselect("link[rel=alternate]")[0]
    assert link.get("href") == "/feed.atom?kind=strike"
    assert desk.get(link.get("href")).status_code == 200


def test_a_hostile_feed_is_text(hostile: TestClient) -> None:
    feed = etree.fromstring(hostile.get("/feed.atom").content)
    assert not feed.findall(".//{*}script")
