"""Countries in a view → SVG paths: only what is seen, no finer than half a pixel, cut off at the edge of the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.desk.svg.basemap import Country, Ring
from onrecord.desk.svg.projection import EqualEarth, LambertEqualArea, Projection

WORLD = 50.0
"""Degrees from the middle of a view to its edge, above which the whole world is shown: from there on Lambert's projection bends
what lies at the rim beyond recognition."""

_MARGIN = 6.0
"""Pixels beyond the edge that are drawn too, so that the cut itself is never seen."""


@dataclass(frozen=True, slots=True)
class Window:
    """Degrees that a map may show: from south to north, and so far to both sides of a longitude."""

    south: float
    north: float
    lon: float
    wide: float

    def shows(self, ring: Ring) -> bool:
        """Whether any of a ring may be seen."""
        west, south, east, north = ring.bounds
        if south > self.north or north < self.south:
            return False
        if self.wide >= 180:
            return True
        return any(
            west + turn <= self.lon + self.wide and east + turn >= self.lon - self.wide for turn in (-360, 0, 360)
        )


@dataclass(frozen=True, slots=True)
class View:
    """What a map shows: the middle and how many degrees it is from there to the nearer edge, and its size in pixels."""

    lon: float
    lat: float
    radius: float
    width: float
    height: float

    @property
    def whole_world(self) -> bool:
        """Whether all of it is shown."""
        return self.radius > WORLD

    @property
    def projection(self) -> Projection:
        """How degrees become places on the plane."""
        return EqualEarth() if self.whole_world else LambertEqualArea(self.lon, self.lat)

    @property
    def scale(self) -> float:
        """Pixels for one unit of the plane."""
        if self.whole_world:
            return min(self.width / (2 * 2.7066), self.height / (2 * 1.3174)) * 0.98
        return min(self.width, self.height) / 2 / (2 * math.sin(math.radians(self.radius) / 2))

    def pixels(self, lon: NDArray[np.float64], lat: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 2) places in the picture, y downwards."""
        x, y = self.projection(lon, lat)
        return np.stack([self.width / 2 + x * self.scale, self.height / 2 - y * self.scale], axis=-1)

    def point(self, lon: float, lat: float) -> tuple[float, float]:
        """One place in the picture."""
        x, y = self.pixels(np.array([lon]), np.array([lat]))[0]
        return float(x), float(y)

    def kilometres(self, pixels: float) -> float:
        """What so many pixels are on the ground, near the middle."""
        return pixels / self.scale * 6371.0

    def window(self) -> Window:
        """The degrees that may be seen."""
        if self.whole_world:
            return Window(-90, 90, self.lon, 180)
        reach = math.degrees(2 * math.asin(min(1.0, math.hypot(self.width, self.height) / 2 / self.scale / 2)))
        if abs(self.lat) + reach >= 90:
            wide = 180.0
        else:
            wide = math.degrees(math.asin(math.sin(math.radians(reach)) / math.cos(math.radians(self.lat))))
        return Window(self.lat - reach, self.lat + reach, self.lon, wide)


Line = list[tuple[float, float]]
"""A closed line in the picture."""


def outline(country: Country, view: View, window: Window | None = None) -> list[Line]:
    """What is seen of a country, as closed lines in the picture; none when none of it is seen. `window`: the view's, where it is worked
    out already."""
    found = []
    shown = window or view.window()
    for ring in country.rings:
        if shown.shows(ring):
            line = clip(_thin(view.pixels(ring.points[:, 0], ring.points[:, 1])), view.width, view.height)
            if len(line) > 2:
                found.append([(x, y) for x, y in line.tolist()])
    return found


def path_of(lines: list[Line]) -> str:
    """Closed lines as an SVG path."""
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in line) + "Z" for line in lines)


def inner_point(line: Line, y: float) -> float | None:
    """The x at the middle of the widest stretch inside a closed line at a height; None where the height crosses none."""
    crossings = sorted(
        a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in zip(line, line[1:] + line[:1], strict=True)
        if (a[1] <= y) is not (b[1] <= y)
    )
    stretches = [
        (right - left, (left + right) / 2) for left, right in zip(crossings[::2], crossings[1::2], strict=False)
    ]
    return max(stretches, default=(0.0, None))[1]


def _thin(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """The line without points that fall on the same half pixel as the one before."""
    halves = np.round(line * 2).astype(np.int64)
    moves = np.any(halves[1:] != halves[:-1], axis=1)
    kept: NDArray[np.float64] = line[np.concatenate([[True], moves])]
    return kept


def clip(line: NDArray[np.float64], width: float, height: float) -> NDArray[np.float64]:
    """A closed line cut to the picture and its margin (Sutherland and Hodgman, 1974)."""
    for axis, edge, keep_below in (
        (0, -_MARGIN, False),
        (0, width + _MARGIN, True),
        (1, -_MARGIN, False),
        (1, height + _MARGIN, True),
    ):
        inside = line[:, axis] <= edge if keep_below else line[:, axis] >= edge
        if inside.all():
            continue
        crossed = inside != np.roll(inside, 1)
        before = np.roll(line, 1, axis=0)
        apart = np.where(crossed, line[:, axis] - before[:, axis], 1.0)
        share = ((edge - before[:, axis]) / apart)[:, None]
        cuts = before + share * (line - before)
        cuts[:, axis] = edge
        line = np.stack([cuts, line], axis=1)[
            np.stack([crossed, inside], axis=1)
        ]  # where a side enters or leaves, then its end
        if not len(line):
            break
    return line
