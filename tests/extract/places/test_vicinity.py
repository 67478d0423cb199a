"""What names speak for by being near: the rarer, the nearer and the likelier the more, each once, whatever their order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.places.gazetteer import Entry
from onrecord.extract.places.vicinity import REACH, speak


def town(name: str, lat: float, lon: float, weight: float = 4.0, kind: str = "city") -> Entry:
    return Entry("test", f"{name} {lat} {lon}", name, kind, lat, lon, "US", "", "", int(10**weight), None, weight)


HERE, AWAY = town("Sel", 40.0, -80.0, 4.4), town("Sel", 38.0, 23.0, 6.0)
RARE = town("Oldmill", 40.1, -80.1, 3.5)


def test_a_rare_name_speaks_for_the_place_near_it_and_no_other() -> None:
    spoken = speak({"sel": (AWAY, HERE), "oldmill": (RARE,)}, ("oldmill",))
    assert spoken.keys() == {("sel", HERE.id)}
    assert spoken["sel", HERE.id] > 3


def test_a_name_that_many_places_bear_says_less_and_one_meant_elsewhere_nothing() -> None:
    many = tuple(town("Ford", 40.1 if n == 0 else -40.0, -80.1 + n, 3.5) for n in range(20))
    known = (town("Grand", 48.8, 2.3, 7.0), town("Grand", 40.1, -80.1, 3.5))
    rare, common, other = (
        speak({"sel": (AWAY, HERE), "x": places}, ("x",)).get(("sel", HERE.id), 0.0)
        for places in ((RARE,), many, known)
    )
    assert rare > common > 0 == other


def test_a_county_of_the_same_name_says_nothing_of_the_town() -> None:
    county = town("Sel County", 40.0, -80.2, 4.5, "district")
    assert speak({"sel": (AWAY, HERE), "sel county": (county,)}, ("sel", "sel county")) == {}


def test_what_is_out_of_reach_says_nothing() -> None:
    far = town("Oldmill", 40.0 + 1.1 * REACH / 111, -80.0)
    assert speak({"sel": (AWAY, HERE), "oldmill": (far,)}, ("oldmill",)) == {}


@given(st.permutations(range(4)))
def test_the_order_of_names_changes_nothing(order: list[int]) -> None:
    rows = [
        ("sel", (AWAY, HERE)),
        ("oldmill", (RARE,)),
        ("ford", (town("Ford", 40.2, -80.0),)),
        ("grand", (town("Grand", 39.9, -80.1),)),
    ]
    whole = speak(dict(rows), tuple(key for key, _ in rows))
    again = speak(dict(rows[n] for n in order), tuple(rows[n][0] for n in order))
    assert whole == again
