"""What leads in to somebody's words is neither the outlet's own statement nor says when the deed was."""

from __future__ import annotations

from datetime import UTC, datetime

from onrecord.extract.reader import Reader
from onrecord.model.report import Report

TEXT = (
    "OSLO, May 4 (Fjord Wire) — Rockets struck a harbour in Tano on Monday.\n\n"
    "In a written statement put out just after 9 p.m. GMT, navy spokeswoman Ada Roe said the rockets had been fired "
    "from a ship at about 6:30 p.m. GMT and had hit two piers.\n\n"
    "— Fjord Wire\n"
)


def test_the_time_of_a_statement_is_not_the_time_of_the_deed(reader: Reader) -> None:
    reading = reader.read(Report("r-1", TEXT, published=datetime(2026, 5, 4, 22, tzinfo=UTC)))
    (incident,) = [one for one in reading.incidents if not one.background]
    when = {reading.times[index].text for index in incident.times}
    assert "6:30 p.m. GMT" in when
    assert "9 p.m. GMT" not in when


def test_lead_ins_and_sign_offs_are_not_own_voice(reader: Reader) -> None:
    reading = reader.read(Report("r-1", TEXT, published=datetime(2026, 5, 4, 22, tzinfo=UTC)))
    own = [TEXT[span.start : span.end] for one in reading.statements if one.own_voice for span in one.content]
    assert not [words for words in own if "written statement" in words or "Fjord Wire" in words]
    assert any("Rockets struck" in words for words in own)
