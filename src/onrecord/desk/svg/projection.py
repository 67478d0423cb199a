"""Degrees on the globe → the plane, on a sphere of radius 1; x to the east, y to the north.

- Near by: Lambert's azimuthal equal-area projection about the middle of the view (Snyder, Map Projections: A Working
  Manual, 1987, eq. 24-2 and 24-4, p. 185): true area everywhere, next to no bending over a country, and no seam at
  the date line.
- The whole world: Equal Earth (Šavrič, Patterson, Jenny, Int. J. Geogr. Inf. Sci. 33, 2019).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
"""Equal Earth's polynomial."""


class Projection(Protocol):
    """Turns longitudes and latitudes (degrees) into x and y."""

    def __call__(self, lon: Numbers, lat: Numbers) -> tuple[Numbers, Numbers]:
        """x and y of every point."""


@dataclass(frozen=True, slots=True)
class LambertEqualArea:
    """Lambert's azimuthal equal-area projection about a point."""

    lon: float
    lat: float

    def __call__(self, lon: Numbers, lat: Numbers) -> tuple[Numbers, Numbers]:
        """x and y; the point opposite the middle is drawn nowhere near, and lies at the rim."""
        away, phi, middle = np.radians(lon - self.lon), np.radians(lat), np.radians(self.lat)
        near = 1 + np.sin(middle) * np.sin(phi) + np.cos(middle) * np.cos(phi) * np.cos(away)
        k = np.sqrt(2 / np.maximum(near, 1e-9))
        x = k * np.cos(phi) * np.sin(away)
        y = k * (np.cos(middle) * np.sin(phi) - np.sin(middle) * np.cos(phi) * np.cos(away))
        return x, y


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """Equal Earth, with Greenwich in the middle."""

    def __call__(self, lon: Numbers, lat: Numbers) -> tuple[Numbers, Numbers]:
        """x and y of every point."""
        theta = np.arcsin(np.sqrt(3) / 2 * np.sin(np.radians(lat)))
        slope = 9 * _A4 * theta**8 + 7 * _A3 * theta**6 + 3 * _A2 * theta**2 + _A1
        x = 2 * np.sqrt(3) * np.radians(lon) * np.cos(theta) / (3 * slope)
        y = _A4 * theta**9 + _A3 * theta**7 + _A2 * theta**3 + _A1 * theta
        return x, y


def middle_of(points: list[tuple[float, float]]) -> tuple[float, float, float]:
    """(lon, lat, radius in degrees) of a cap that holds all (lon, lat) points, about their middle on the globe; points that
    lie all round the globe have no middle, and are held by the whole of it (radius 180)."""
    lon, lat = np.radians(np.array(points, dtype=float)).T
    on_globe = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    mean = (on_globe.max(axis=1) + on_globe.min(axis=1)) / 2
    length = float(np.linalg.norm(mean))
    if length < 1e-6:
        return 0.0, 0.0, 180.0
    mean /= length
    radius = float(np.degrees(np.arccos(np.clip(mean @ on_globe, -1, 1)).max()))
    return (
        float(np.degrees(np.arctan2(mean[1], mean[0]))),
        float(np.degrees(np.arcsin(np.clip(mean[2], -1, 1)))),
        radius,
    )
