"""What editors look at most is ready before they ask, says the same, and a report on one incident leaves the others ready."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from starlette.testclient import TestClient

import onrecord
from onrecord.desk.app import make_app
from onrecord.desk.asking import Desk
from onrecord.desk.memo import Memo
from onrecord.desk.pace import Pace
from onrecord.desk.svg.basemap import Country
from onrecord.desk.warming import STEPS, Warming
from onrecord.extract.reader import Reader
from onrecord.model.decision import make_decision
from onrecord.model.vocabulary import DecisionKind
from onrecord.pipeline import Records, open_records
from tests.conftest import DEMO, NOW

V = TypeVar("V")


class Noting(Memo):
    """Notes what had to be made."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.made: list[Hashable] = []

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        def noted() -> V:
            self.made.append(key)
            return make()

        return super().get(key, noted)

    def records(self) -> list[str]:
        """The incidents whose records were judged since the last look."""
        found = [str(key[2]) for key in self.made if isinstance(key, tuple) and key[1] == "record"]
        self.made.clear()
        return found


class Opened:
    """A desk over a copy of a database, at which nobody has been; a second goes by between two looks at its clock."""

    def __init__(self, place: str, countries: tuple[Country, ...]) -> None:
        self.worked_out = Noting(900)
        self.desk = Desk(
            place, lambda: NOW, countries, worked_out=self.worked_out, pace=Pace(itertools.count(1.0).__next__)
        )
        app = make_app(place, now=lambda: NOW, countries=countries, desk=self.desk)
        self.client = TestClient(app, base_url="http://127.0.0.1:8321")
        self.warming = Warming(self.desk)


@pytest.fixture
def place(streams: Mapping[str, Records], tmp_path: Path) -> str:
    """The stream of the missile strike, listed."""
    copy = str(tmp_path / "copy.sqlite")
    shutil.copyfile(streams["ain-al-asad"].store.place, copy)
    with open_records(copy, now=NOW) as records:
        list(records.list_anew())
    return copy


@contextmanager
def opened(place: str, countries: tuple[Country, ...]) -> Iterator[Opened]:
    made = Opened(place, countries)
    yield made
    made.desk.stores.close()


def test_a_page_that_is_ready_judges_nothing_and_says_the_same(
    place: str, countries: tuple[Country, ...], largest: str
) -> None:
    paths = [f"/incidents/{largest}", f"/incidents/{largest}/brief", f"/incidents/{largest}/changes"]
    with opened(place, countries) as cold, opened(place, countries) as warm:
        assert warm.warming.once() >= len(STEPS)
        assert largest in warm.worked_out.records()
        assert warm.warming.once() == 0, "nothing was added since"
        for path in paths:
            assert warm.client.get(path).text == cold.client.get(path).text
        assert warm.worked_out.records() == []
        assert cold.worked_out.records() != []


def test_a_report_leaves_what_it_does_not_touch_ready(
    place: str, countries: tuple[Country, ...], largest: str, reader: Reader
) -> None:
    with opened(place, countries) as one:
        before = one.client.get(f"/incidents/{largest}").text
        one.worked_out.records()
        with open_records(place, now=NOW, reader=reader) as records:
            quake = next(iter(onrecord.gather(DEMO / "tarija-earthquake", now=NOW)))
            assert {outcome.result for outcome in records.add([quake])} == {"added"}
            list(records.list_anew())
        assert one.client.get(f"/incidents/{largest}").text == before
        assert one.worked_out.records() == []
        one.warming.once()
        new = one.worked_out.records()
        assert new, "the earthquake's own"
        assert largest not in new


def test_a_report_of_it_and_a_decision_make_a_page_anew(
    streams: Mapping[str, Records], tmp_path: Path, countries: tuple[Country, ...], reader: Reader
) -> None:
    place = str(tmp_path / "growing.sqlite")
    items = list(onrecord.gather(DEMO / "tarija-earthquake", now=NOW))
    with open_records(place, now=NOW, reader=reader) as records:
        list(records.add(items[:6]))
        list(records.list_anew())
        with opened(place, countries) as one:
            found = max(records.incidents(), key=lambda record: len(record.reports)).incident
            seen = {one.client.get(f"/incidents/{found}").text}
            list(records.add(items[6:9]))
            assert found in {membership.id for membership in records.store.iter_memberships()}
            for then in (lambda: None, lambda: list(records.list_anew()), lambda: _leave_out(records, found)):
                then()
                told = one.client.get(f"/incidents/{found}").text
                with opened(place, countries) as fresh:
                    assert told == fresh.client.get(f"/incidents/{found}").text
                seen.add(told)
            assert len(seen) == 3, "listing it changes nothing, the reports and the decision do"


def _leave_out(records: Records, incident: str) -> None:
    item = records.record(incident).evidence[0]
    records.decide(make_decision(DecisionKind.REJECT, [item.id], by="edda", at=NOW, why="Misread."))


def test_nothing_is_made_ready_while_a_page_is_under_way_nor_after_the_end(
    place: str, countries: tuple[Country, ...]
) -> None:
    with opened(place, countries) as one:
        with one.desk.pace.request():
            assert one.desk.pace.idle() == 0.0
            one.warming.stop()
            assert one.warming.once() == 0
        assert one.worked_out.records() == []


def test_the_pace_tells_how_long_nobody_has_asked() -> None:
    now = [5.0]
    pace = Pace(lambda: now[0])
    assert pace.idle() == float("inf"), "nobody ever has"
    with pace.request():
        now[0] = 7.0
        with pace.request():
            assert pace.idle() == 0.0
        assert pace.idle() == 0.0, "one of two is under way"
    now[0] = 7.5
    assert pace.idle() == 0.5
