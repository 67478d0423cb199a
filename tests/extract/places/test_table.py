"""The table of cases, each a test, read by the shipped reader.

First score: 29 of the forty in FIRST, before anything was changed (written from the design, after no more than a look over the finder).
"""

from __future__ import annotations

from onrecord.extract.reader import Reader
from onrecord.model.report import Report
from tests.extract.places.cases import FIRST
from tests.extract.places.scoring import faults


def test_as_many_as_before(reader: Reader) -> None:
    wrong = [case.text for case in FIRST if faults(case, reader.read(Report("r-places", case.text)))]
    assert len(wrong) <= 11, wrong
