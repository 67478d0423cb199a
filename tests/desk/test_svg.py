"""Projections against known values, labels that never overlap, land cut to the picture, charts that say what they are given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from onrecord.desk.svg.basemap import Country, read_countries
from onrecord.desk.svg.chart import Point, draw_chart, nice_top, ticks
from onrecord.desk.svg.element import element
from onrecord.desk.svg.labels import Box, Wanted, place, width_of
from onrecord.desk.svg.land import View, clip, inner_point, outline
from onrecord.desk.svg.map import draw_map
from onrecord.desk.svg.projection import EqualEarth, LambertEqualArea, middle_of
from onrecord.model.reading import Place
from onrecord.model.span import Span
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, State


def one(lon: float, lat: float) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], ...]:
    return np.array([lon]), np.array([lat])


def test_lambert_is_snyders() -> None:
    """Snyder's worked example, p. 332: radius 3, about 40° N 100° W, the point 20° S 100° E."""
    x, y = LambertEqualArea(-100, 40)(*one(100, -20))
    assert 3 * x[0] == pytest.approx(-4.2339303, abs=1e-7)
    assert 3 * y[0] == pytest.approx(4.0257775, abs=1e-7)


def test_equal_earth_is_its_authors() -> None:
    """The edges of the map as the paper's polynomial gives them: half its width and half its height."""
    assert EqualEarth()(*one(180, 0))[0][0] == pytest.approx(2.7066300, abs=1e-7)
    assert EqualEarth()(*one(0, 90))[1][0] == pytest.approx(1.3173628, abs=1e-7)


@given(st.floats(-170, 170), st.floats(-80, 80), st.floats(-170, 170), st.floats(-80, 80))
def test_lambert_keeps_area(lon: float, lat: float, mid_lon: float, mid_lat: float) -> None:
    """A small cell's area in the plane is its area on the globe, wherever it is (but for the far side of it)."""
    project = LambertEqualArea(mid_lon, mid_lat)
    d = 1e-3
    lons, lats = np.array([lon, lon + d, lon]), np.array([lat, lat, lat + d])
    x, y = project(lons, lats)
    if x[0] ** 2 + y[0] ** 2 > 3:
        return
    plane = abs((x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]))
    globe = np.radians(d) ** 2 * np.cos(np.radians(lat))
    assert plane == pytest.approx(globe, rel=2e-3)


def test_the_middle_of_places_on_both_sides_of_the_date_line() -> None:
    lon, lat, radius = middle_of([(179, -17), (-179, -17)])
    assert abs(lon) == pytest.approx(180, abs=1e-6)
    assert lat == pytest.approx(-17, abs=0.1)
    assert radius < 1.1


@given(
    st.lists(st.tuples(st.floats(0, 480), st.floats(0, 360), st.text("abcMW il", min_size=1, max_size=24)), max_size=40)
)
def test_labels_never_overlap(points: list[tuple[float, float, str]]) -> None:
    room = Box(0, 0, 480, 360)
    taken = [Box(x - 5, y - 5, x + 5, y + 5) for x, y, _ in points]
    wanted = [Wanted(n, x, y, words, 12) for n, (x, y, words) in enumerate(points)]
    placed = place(wanted, room, taken)
    assert all(label.box.inside(room) for label in placed)
    assert not any(a.box.overlaps(b.box) for a, b in combinations(placed, 2))
    assert not any(label.box.overlaps(box) for label in placed for box in taken)
    assert all(label.box.right - label.box.left >= width_of(label.words, 12) for label in placed)


def test_a_label_alone_is_placed_to_the_right() -> None:
    (label,) = place([Wanted(0, 100, 100, "Nordal", 12)], Box(0, 0, 480, 360))
    assert label.anchor == "start"
    assert label.x > 100


def test_a_line_is_cut_at_the_edge_of_the_picture() -> None:
    cut = clip(np.array([(-50.0, 50), (50, 50), (50, 150), (-50, 150)]), 100, 100).tolist()
    assert {x for x, _ in cut} == {-6.0, 50}
    assert {y for _, y in cut} == {50, 106.0}
    assert clip(np.array([(200.0, 200), (300, 200), (300, 300)]), 100, 100).tolist() == []
    assert inner_point([(0, 0), (10, 0), (10, 10), (0, 10)], 5) == 5


def test_the_base_map_holds_the_countries(countries: tuple[Country, ...]) -> None:
    by_code = {country.code: country for country in countries}
    assert {"IQ", "BO", "NO", "FJ"} <= set(by_code)
    bolivia = by_code["BO"]
    assert bolivia.name == "Bolivia"
    west, south, east, north = bolivia.rings[0].bounds
    assert pytest.approx((west, south, east, north), abs=0.3) == (-69.7, -22.9, -57.4, -9.6)
    with pytest.raises(Exception, match="zip"):
        read_countries(b"not a zip")


def test_a_country_is_seen_where_it_lies_and_not_from_afar(countries: tuple[Country, ...]) -> None:
    by_code = {country.code: country for country in countries}
    here = View(-65, -17, 9, 480, 360)
    assert outline(by_code["BO"], here)
    assert not outline(by_code["IQ"], here)
    assert outline(by_code["FJ"], View(180, -17, 3, 480, 360))
    assert outline(by_code["IQ"], View(0, 0, 180, 480, 360))


def spot(name: str, lon: float, lat: float, precision: PlacePrecision, role: PlaceRole = PlaceRole.HIT) -> Place:
    return Place(Span(0, 1), name, name, precision, role, lat=lat, lon=lon, country="BO")


def test_a_map_marks_what_is_known_and_no_more(countries: tuple[Country, ...]) -> None:
    made = draw_map(
        [
            spot("Tarija", -64.7, -21.5, PlacePrecision.LOCALITY),
            spot("Bolivia", -65, -17, PlacePrecision.COUNTRY),
            Place(Span(0, 1), "the old mill", "the old mill"),
        ],
        countries,
    )
    assert made is not None
    drawn = etree.fromstring(str(made.drawing).encode())
    named = [text.text for text in drawn.iterfind(".//{*}text[@class='place']")]
    assert named == ["Tarija"]
    assert len(drawn.findall(".//{*}path[@class='land told']")) == 1
    assert [place.name for place in made.nameless] == ["the old mill"]
    assert draw_map([Place(Span(0, 1), "nowhere", "nowhere")], countries) is None


def test_zoom_goes_nearer_and_further_and_ends(countries: tuple[Country, ...]) -> None:
    places = [spot("Tarija", -64.7, -21.5, PlacePrecision.LOCALITY)]
    sizes = {zoom: draw_map(places, countries, zoom) for zoom in (-9, -4, 0, 4, 9)}
    assert all(made is not None for made in sizes.values())
    assert sizes[-9] == sizes[-4]
    assert sizes[9] == sizes[4]
    assert sizes[0] != sizes[4]


START = datetime(2031, 3, 4, 5, tzinfo=UTC)


def point(row: int, low: float | None, best: float | None, high: float | None, state: State = State.LIVE) -> Point:
    return Point(row, START + timedelta(hours=row), low, best, high, "the harbour master", state, "single", "town")


def test_a_chart_draws_each_value_as_it_stands() -> None:
    drawn = etree.fromstring(
        str(
            draw_chart(
                [point(1, 3, 3, 3, State.SUPERSEDED), point(2, 5, None, None), point(3, 9, 9, 9, State.WITHDRAWN)],
                "Dead",
            )
        ).encode()
    )
    assert drawn.get("aria-label") == "Dead"
    assert len(drawn.findall(".//{*}circle[@class='open']")) == 1
    assert len(drawn.findall(".//{*}circle[@class='full']")) == 1
    assert len(drawn.findall(".//{*}path[@class='cross']")) == 1
    assert len(drawn.findall(".//{*}path[@class='range unbounded']")) == 1
    heights = [float(circle.get("cy", "")) for circle in drawn.iterfind(".//{*}circle")]
    assert heights[0] > heights[1], "three dead stand lower than five"
    with pytest.raises(ValueError, match="value"):
        draw_chart([], "Dead")


@given(st.lists(st.floats(0, 1e7), min_size=1, max_size=60))
def test_a_chart_stays_inside_its_picture(values: list[float]) -> None:
    drawn = etree.fromstring(str(draw_chart([point(n, v, v, v) for n, v in enumerate(values)], "Dead")).encode())
    wide, high = float(drawn.get("width", "")), float(drawn.get("height", ""))
    for circle in drawn.iterfind(".//{*}circle"):
        assert 0 <= float(circle.get("cx", "")) <= wide
        assert 0 <= float(circle.get("cy", "")) <= high


@given(st.floats(0, 1e9))
def test_the_axis_holds_its_values_at_round_steps(value: float) -> None:
    top = nice_top(value)
    assert value <= top
    assert top <= max(1.0, value * 2.5)
    steps = ticks(top)
    assert steps[0] == 0
    assert steps[-1] == top


def test_text_in_a_drawing_is_escaped() -> None:
    made = str(element("text", "<script>", class_='"><script>', x=1.25))
    assert made == '<text class="&#34;&gt;&lt;script&gt;" x="1.2">&lt;script&gt;</text>'
