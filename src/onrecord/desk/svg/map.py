"""A record's places → a map: each place by its role, on the countries around it.

Rules: only a place that is known to a point, a town or a district is a mark. A region is a ring of dots ("somewhere in it"), a
country is shaded: neither is put at a point that nobody gave. A role is a shape, never a colour. A label that would touch
another is left out; the list beside the map names every place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from onrecord.desk.svg.basemap import Country
from onrecord.desk.svg.element import element, group, picture
from onrecord.desk.svg.labels import Box, Wanted, place, width_of
from onrecord.desk.svg.land import Line, View, inner_point, outline, path_of
from onrecord.desk.svg.projection import middle_of
from onrecord.model.reading import Place
from onrecord.model.vocabulary import PlacePrecision, PlaceRole

WIDTH, HEIGHT = 480.0, 360.0
SMALLEST = {PlacePrecision.REGION: 2.5, PlacePrecision.COUNTRY: 8.0}
"""Degrees from the middle to the edge, at least, where nothing finer is known."""
SMALLEST_POINT = 1.6
"""Degrees, where a point or town is known: some 180 km, enough to see whereabouts in a country it is."""
MOST_ZOOM = 4
_EXACT = frozenset({PlacePrecision.POINT, PlacePrecision.LOCALITY, PlacePrecision.DISTRICT})
_SIZE, _COUNTRY_SIZE, _REGION = 13.0, 11.0, 14.0
_NAMED_FROM = 60.0
"""Pixels that a country must be wide and high in the picture to be named where its own label lies outside it."""

ROLE_WORDS: dict[PlaceRole, str] = {
    PlaceRole.HIT: "hit",
    PlaceRole.LAUNCHED_FROM: "launched from",
    PlaceRole.MOVED_FROM: "moved from",
    PlaceRole.MOVED_TO: "moved to",
    PlaceRole.DATELINE: "dateline",
    PlaceRole.SEAT: "seat",
    PlaceRole.ORIGIN: "origin",
    PlaceRole.MENTIONED: "mentioned",
}


@dataclass(frozen=True, slots=True)
class Map:
    """The drawing, the places in it (marked or shaded), and those known by name alone."""

    drawing: Markup
    shown: tuple[Place, ...]
    nameless: tuple[Place, ...]
    zoom: int


def draw_map(places: Sequence[Place], countries: Sequence[Country], zoom: int = 0) -> Map | None:
    """The map of these places, `zoom` steps nearer (each halves what is seen) or further; None where none is known by more
    than its name."""
    once = list({(p.name, p.role): p for p in places}.values())
    known = [p for p in once if p.lat is not None and p.lon is not None]
    if not known:
        return None
    zoom = max(-MOST_ZOOM, min(MOST_ZOOM, zoom))
    view = _view(known, zoom)
    shaded = {p.country for p in known if p.precision is PlacePrecision.COUNTRY}
    drawing = _draw(known, shaded, countries, view)
    return Map(drawing, tuple(known), tuple(p for p in once if p not in known), zoom)


def _view(known: Sequence[Place], zoom: int) -> View:
    exact = [p for p in known if p.precision in _EXACT]
    regions = [p for p in known if p.precision is PlacePrecision.REGION]
    held = exact or regions or list(known)
    least = SMALLEST_POINT if exact else SMALLEST[PlacePrecision.REGION if regions else PlacePrecision.COUNTRY]
    lon, lat, radius = middle_of([(p.lon, p.lat) for p in held if p.lon is not None and p.lat is not None])
    return View(lon, lat, max(least, radius * 1.25) / 2.0**zoom, WIDTH, HEIGHT)


def _draw(known: Sequence[Place], shaded: set[str | None], countries: Sequence[Country], view: View) -> Markup:
    land = []
    seen = []
    window = view.window()
    for country in countries:
        lines = outline(country, view, window)
        if lines:
            seen.append((country, _name_at(country, lines, view)))
            land.append(element("path", d=path_of(lines), class_="land told" if country.code in shaded else "land"))
    marks = []
    wanted = []
    taken = []
    exact = [p for p in known if p.precision is not PlacePrecision.COUNTRY]
    for index, one in enumerate(sorted(exact, key=lambda p: (list(PlaceRole).index(p.role), p.name))):
        x, y = view.point(one.lon or 0.0, one.lat or 0.0)
        if -8 < x < WIDTH + 8 and -8 < y < HEIGHT + 8:
            marks.append(_mark(one, x, y))
            half = _REGION if one.precision is PlacePrecision.REGION else 6.0
            taken.append(Box(x - half, y - half, x + half, y + half))
            wanted.append(Wanted(index, x, y, one.name, _SIZE, gap=half + 5))
    scale, scale_box = _scale(view)
    frame = Box(2, 2, WIDTH - 2, HEIGHT - 2)
    labels = place(wanted, frame, [*taken, scale_box])
    names = [
        Wanted(index, *at, country.name, _COUNTRY_SIZE, centred=True)
        for index, (country, at) in enumerate(
            sorted(seen, key=lambda s: (s[0].code not in shaded, s[0].rank, s[0].name))
        )
        if at is not None and country.rank < (4 if view.whole_world else 9)
    ]
    behind = place(names, frame, [*taken, scale_box, *(label.box for label in labels)])
    return picture(
        WIDTH,
        HEIGHT,
        "Map: " + ", ".join(f"{p.name} ({ROLE_WORDS[p.role]})" for p in known),
        element("rect", width=WIDTH, height=HEIGHT, class_="sea"),
        group(*land),
        group(*(element("text", b.words, x=b.x, y=b.y, class_="country", text_anchor=b.anchor) for b in behind)),
        group(*marks),
        group(*(element("text", b.words, x=b.x, y=b.y, class_="place", text_anchor=b.anchor) for b in labels)),
        scale,
        class_="map",
    )


def _name_at(country: Country, lines: Sequence[Line], view: View) -> tuple[float, float] | None:
    """Where a country's name goes: its own label's place, else the middle of its largest part in the picture, if that is large
    enough."""
    x, y = view.point(*country.label)
    if 0 < x < WIDTH and 0 < y < HEIGHT:
        return x, y
    best, size = None, 0.0
    for line in lines:
        left, right = max(0.0, min(p[0] for p in line)), min(WIDTH, max(p[0] for p in line))
        top, bottom = max(0.0, min(p[1] for p in line)), min(HEIGHT, max(p[1] for p in line))
        if right - left > _NAMED_FROM and bottom - top > _NAMED_FROM and (right - left) * (bottom - top) > size:
            middle = inner_point(line, (top + bottom) / 2)
            best, size = (middle, (top + bottom) / 2) if middle is not None else best, (right - left) * (bottom - top)
    return best


def _mark(one: Place, x: float, y: float) -> Markup:
    title = element("title", f"{one.name}, {ROLE_WORDS[one.role]}")
    if one.precision is PlacePrecision.REGION:
        return element("circle", title, cx=x, cy=y, r=_REGION, class_="mark region")
    return group(title, role_shape(one.role, x, y), class_=f"mark {one.role.value}")


def role_shape(role: PlaceRole, x: float, y: float) -> Markup:
    """The shape that stands for a role."""
    if role is PlaceRole.HIT:
        ring = element("circle", cx=x, cy=y, r=6.5, class_="open")
        return group(ring, element("circle", cx=x, cy=y, r=3, class_="full"))
    if role is PlaceRole.LAUNCHED_FROM:
        return element("path", d=f"M{x:.1f} {y - 6:.1f}l6 11h-12Z", class_="full")
    if role in (PlaceRole.MOVED_TO, PlaceRole.MOVED_FROM):
        kind = "full" if role is PlaceRole.MOVED_TO else "open"
        return element("rect", x=x - 4.5, y=y - 4.5, width=9, height=9, class_=kind)
    return element("circle", cx=x, cy=y, r=3.5, class_="open")


def role_key(role: PlaceRole) -> Markup:
    """The shape alone, for the list beside the map."""
    return element(
        "svg", role_shape(role, 8, 8), viewBox="0 0 16 16", width=14, height=14, class_="key", aria_hidden="true"
    )


def _scale(view: View) -> tuple[Markup, Box]:
    """A bar of a round number of kilometres; none on a map of the world, where no bar holds."""
    if view.whole_world:
        return Markup(""), Box(0, 0, 0, 0)
    most = view.kilometres(130)
    length = max(step * 10.0**power for power in range(-1, 5) for step in (1, 2, 5) if step * 10.0**power <= most)
    pixels = length / view.kilometres(1)
    words = f"{length:,g} km"
    left, low = 14.0, HEIGHT - 14
    box = Box(left - 4, low - 22, left + max(pixels, width_of(words, 11)) + 6, low + 6)
    bar = element("path", d=f"M{left} {low - 4}v4h{pixels:.1f}v-4", class_="scale")
    return group(bar, element("text", words, x=left, y=low - 8, class_="scale")), box
