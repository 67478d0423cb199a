"""What is wrong with a reading of one case, in words; empty when all is right."""

from __future__ import annotations

from onrecord.extract.places.fold import fold
from onrecord.model.reading import Place, Reading
from onrecord.model.vocabulary import PlaceRole
from tests.extract.places.cases import Case

ASSOCIATIVE, METONYMIC = PlaceRole.ORIGIN, PlaceRole.SEAT


def faults(case: Case, reading: Reading) -> list[str]:
    """Faults of span, sense, what it resolves to, and precision."""
    over = [one for one in reading.places if one.span.start < case.end and case.start < one.span.end]
    if not case.sense:
        return [f"found {one.text!r} as {one.name}" for one in over]
    exact = [one for one in over if (one.span.start, one.span.end) == (case.start, case.end)]
    if not exact:
        return [f"not found; there: {[one.text for one in over]}"]
    return _of_sense(case, exact[0]) + _of_place(case, exact[0])


def _of_sense(case: Case, found: Place) -> list[str]:
    senses = case.sense.split("|")
    sense = {ASSOCIATIVE: "associative", METONYMIC: "metonymic"}.get(found.role, "literal")
    return [] if sense in senses or found.role.value in senses else [f"is {found.role.value}, not {case.sense}"]


def _of_place(case: Case, found: Place) -> list[str]:
    if case.place == "?":
        return [] if found.gazetteer is None and found.lat is None else [f"resolved to {found.name}, {found.country}"]
    names, _, country = case.place.rpartition(",")
    told = []
    right = fold(found.name) in [fold(name) for name in names.split("|")]
    if not right or country.strip() not in ("", found.country):
        told.append(f"resolved to {found.name}, {found.country}")
    if found.lat is None or found.lon is None:
        told.append("no coordinates")
    if (found.precision.value if found.precision else "") not in case.precision.split("|"):
        told.append(f"precision {found.precision}, not {case.precision}")
    return told
