"""From what was collected to a reading: the first half of the pipeline, which stores nothing and judges nothing.

A module of its own because `onrecord read` needs no more: linking, records, briefs and the store take as long to load as a report to
read.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.collect.received import Collected, Failure
from onrecord.errors import BadInput, BadSetting, OnrecordError
from onrecord.model.report import Report

if TYPE_CHECKING:  # a reader brings its model along
    from onrecord.extract.reader import Reader


def read_item(item: Collected) -> tuple[list[Report], list[OnrecordError]]:
    """Reports in a collected item, and what could not be read."""
    # Imported here: what reads pages takes a quarter of a second to import, and a brief reads none.
    from onrecord.read.reports import read_received

    if isinstance(item, Failure):
        return [], [item.error]
    try:
        reports, failures = read_received(item)
    except BadInput as error:
        return [], [error]
    return reports, list(failures)


def open_reader(cache: Path) -> Reader:
    """The reader of this version, over the place index in `cache` (compiled there the first time, some seconds).

    Raises BadSetting when the index can't be made there or is damaged, BadModel when the trained model can't be opened."""
    # Imported here, as above.
    from onrecord.extract.encoder.model import Encoder
    from onrecord.extract.places.gazetteer import open_gazetteer
    from onrecord.extract.readers import trained_reader

    try:
        gazetteer = open_gazetteer(cache)
        gazetteer.connection.execute("SELECT count(*) FROM (SELECT 1 FROM names JOIN places LIMIT 1)").fetchone()
    except sqlite3.Error as error:
        todo = "Make room on that disk, delete the folder (it can be made again), or name another with ONRECORD_CACHE."
        raise BadSetting(f"the place index in {cache} can't be made or read: {error}", todo=todo) from None
    return trained_reader(gazetteer, Encoder())
