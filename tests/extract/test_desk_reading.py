"""What a desk's reports of other kinds showed to be read wrongly, each in a text of its own. Texts are ours."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import Reading, Statement
from onrecord.model.report import Report
from onrecord.model.vocabulary import Stance, TimePrecision
from onrecord.read.furniture import find_furniture

NOON = datetime(2024, 3, 14, 12, tzinfo=UTC)


def read(reader: Reader, text: str, title: str | None = None) -> Reading:
    return reader.read(Report("r-desk", text, title=title, published=NOON, furniture=find_furniture(text)))


def by_source(found: Reading, name: str) -> list[Statement]:
    return [one for one in found.statements if one.source is not None and name in one.source.name]


def test_stamps_of_a_live_page_are_no_times_of_what_it_tells(reader: Reader) -> None:
    text = (
        "All times are GMT.\n\n12:45 The number of dead in Keld has risen to nine, the police say.\n\n"
        "11:10 p.m. — The fire began at 9:20 p.m., a fire officer says.\n\n09:05 GMT. Schools are closed."
    )
    found = read(reader, text)
    assert [time.text for time in found.times] == ["9:20 p.m."]
    words = [text[span.start : span.end] for one in found.statements for span in one.content]
    assert not [said for said in words if said[:1].isdigit() or "All times" in said]


def test_one_line_that_opens_with_a_time_may_tell_it() -> None:
    assert find_furniture("8:10 p.m. It began then, the police said.\n\nNobody was hurt.") == ()


@pytest.mark.parametrize(
    ("text", "name", "stance"),
    [
        ("Police did not say how many people were killed in the crash.", "Police", Stance.ASSESSING),
        ("The ministry has not confirmed the toll of 15.", "ministry", Stance.ASSESSING),
        ("The ministry confirmed the toll of 15.", "ministry", Stance.ASSERTS),
    ],
)
def test_who_did_not_say_has_said_nothing(reader: Reader, text: str, name: str, stance: Stance) -> None:
    assert [one.stance for one in by_source(read(reader, text), name)] == [stance]


def test_nobody_claims_nothing(reader: Reader) -> None:
    assert all(one.own_voice for one in read(reader, "Nobody has claimed responsibility for the strike.").statements)


def test_how_somebody_asks_not_to_be_named_is_no_statement(reader: Reader) -> None:
    found = read(reader, "A rescue worker, who asked not to be named, said that 15 people were missing in the valley.")
    (one,) = [statement for statement in found.statements if not statement.own_voice]
    assert one.source is not None
    assert one.source.name == "rescue worker"
    found = read(reader, "A doctor who declined to be identified said 12 bodies had been brought in.")
    (one,) = [statement for statement in found.statements if not statement.own_voice]
    assert one.stance is Stance.ASSERTS


def test_several_people_are_no_he(reader: Reader) -> None:
    found = read(reader, "“I am sorry,” Chief Tom Roe said. Ten people were wounded, he said.")
    assert [one.source.name for one in found.statements if one.source is not None][-1] == "Tom Roe"


def test_what_sort_of_page_it_is_is_no_source(reader: Reader) -> None:
    found = read(reader, "Police said that four people were killed in Keld.", title="LIVE: Shooting at a mall in Keld")
    assert not by_source(found, "LIVE")
    found = read(
        reader, "Police said that four people were killed in Keld.", title="Morning note: Four dead at a mall in Keld"
    )
    assert not by_source(found, "Morning note")


def test_its_director_is_the_hospitals(reader: Reader) -> None:
    text = (
        "The United Nations mission in Tano said that 16 people were killed. Eighteen bodies were brought to the hospital in "
        "Keld, its director, Dr. Ana Roe, said."
    )
    (one,) = by_source(read(reader, text), "Ana Roe")
    assert one.source is not None
    assert "hospital" in (one.source.affiliation or "")


def test_a_body_of_a_backed_government_keeps_its_name(reader: Reader) -> None:
    text = "Twelve people died, the health ministry of the U.N.-backed government in Tripoli said."
    (one,) = by_source(read(reader, text), "health ministry")
    assert one.source is not None
    assert one.source.name == "health ministry of the U.N.-backed government in Tripoli"


def test_forces_that_are_blamed_are_told_with_whose_they_are(reader: Reader) -> None:
    text = (
        "Twelve people were killed in an air strike. The ministry blamed forces loyal to Juan Sosa, who leads the army."
    )
    (one,) = [statement for statement in read(reader, text).statements if statement.stance is Stance.BLAMES]
    assert one.target is not None
    assert one.target.name == "forces loyal to Juan Sosa"


def test_it_hit_at_a_time_goes_on_from_the_quake(reader: Reader) -> None:
    text = (
        "An earthquake of magnitude 5.8 struck eastern Turkey on Thursday morning, the observatory said.\n\n"
        "It hit at 8:23 a.m. local time at a depth of 6 kilometres, it said."
    )
    (incident,) = [one for one in read(reader, text).incidents if not one.background]
    assert incident.precision is TimePrecision.MINUTE


def test_who_spoke_on_condition_of_anonymity_has_not_said_why(reader: Reader) -> None:
    text = "Ten missiles struck the base, the official said, speaking on condition of anonymity because the assessment was not finished."
    (one,) = by_source(read(reader, text), "official")
    assert one.stance is Stance.ASSERTS


def test_the_dead_of_another_year_are_behind(reader: Reader) -> None:
    text = (
        "Two men were wounded in a shooting in Keld on Tuesday, the police said. A suspect was arrested. Both are expected to live.\n\n"
        "Lawmakers are debating a bill that was written after four people were killed at a mall in Yakima in October."
    )
    found = read(reader, text, title="Two wounded in shooting in Keld")
    main = [one for one in found.incidents if not one.background]
    killed = {index for index, one in enumerate(found.figures) if one.measure.value == "killed"}
    assert killed
    assert not [one for one in main if killed & set(one.figures)]
