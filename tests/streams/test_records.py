"""The records of the streams say what was expected of them by hand, but for what is listed in `not_yet.py` with its reason.

A row that comes right must leave the list: the test fails on it as on a row that goes wrong.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from onrecord.pipeline import Records
from tests.streams.comparing import compare
from tests.streams.expected import Stream
from tests.streams.expected_ain_al_asad import EXPECTED as ASAD
from tests.streams.expected_tarija import EXPECTED as TARIJA
from tests.streams.not_yet import NOT_YET
from tests.streams.short import SHORT


@pytest.mark.parametrize("stream", [ASAD, TARIJA, *SHORT], ids=lambda stream: stream.folder)
def test_the_records_are_as_expected(stream: Stream, streams: Mapping[str, Records]) -> None:
    findings = compare(stream, streams[stream.folder])
    wrong = {finding.row: finding.found for finding in findings if not finding.right}
    listed = NOT_YET[stream.folder]
    assert not {row: found for row, found in wrong.items() if row not in listed}
    assert not sorted(set(listed) & {finding.row for finding in findings if finding.right}), "take these off the list"
