"""Who is told of again by a noun: a post named later, a calling, one of several, a trade; and what is somebody else's."""

from __future__ import annotations

import pytest

from tests.extract.attribution.reading import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Nine died, the regional governor said.\n\nGovernor Askar Nur told a briefing that 31 were saved.",
            ["Askar Nur", "Askar Nur"],
        ),
        ("“I keep the names,” Agnes Wanjala said. “Who am I?” the teacher said.", ["Agnes Wanjala", "Agnes Wanjala"]),
        (
            "Three diplomats in Lima said the post was empty. Its use was a choice, one of them said.",
            ["diplomats in Lima", "diplomats in Lima"],
        ),
        (
            "Two officials in Aral put the toll at 20. One of the officials told reporters that the line was old. "
            "“They were told,” the official said.",
            ["officials in Aral", "officials in Aral", "officials in Aral"],
        ),
        (
            "National police chief Gen. Ramon Tabios has spoken outside. He says that talks go on.",
            ["Ramon Tabios"],
        ),
        (
            "Bill Yancey said he would stay. “My insurance man says sixty days,” he said, laughing.",
            ["Bill Yancey", "Bill Yancey", "insurance man"],
        ),
        ("“We ran,” says Yerlan B., 34, a driver.", ["Yerlan B."]),
        (
            "The man had a rifle, police chief Ines Roe said. The man fired 40 rounds, she said.",
            ["Ines Roe", "Ines Roe"],
        ),
        (
            "Eleven soldiers are ill, two government officials said.\n\nThe officials said that the soldiers had a headache. Three men flew home, one of "
            "them said.",
            ["government officials", "government officials", "government officials"],
        ),
        (
            "HIGHLIGHTS\n\nThe Office of the Prime Minister (OPM) ended the search. OPM had put the number of missing at 38, and OPM said nine died.",
            ["OPM", "OPM"],
        ),
        (
            "Nine died, a minister said.\n\nAda Holm, the minister for relief, told reporters that 31 were saved. The army said the road is cut. It "
            "will take a week, the minister said.",
            ["Ada Holm", "Ada Holm", "army", "Ada Holm"],
        ),
        ("The ministry's spokesman, Dr. Tariq al-Basri, said that four had died.", ["Tariq al-Basri"]),
        (
            "Two died, said Dr. Jalal ud-Din, who heads a ward. He said that 40 were hurt.",
            ["Jalal ud-Din", "Jalal ud-Din"],
        ),
        (
            "A member of the city council, Samira al-Najjar, said nine had died. “We know of nine,” she said.",
            ["Samira al-Najjar", "Samira al-Najjar"],
        ),
        ("Keld Press/ A security source in Basra reported that two died.", ["security source in Basra"]),
        ("Vice Minister for Emergency Situations Daniyar Sad said it held.", ["Daniyar Sad"]),
        (
            "The road is open, the head of his office Aida Bek said. The president will fly there, she added.",
            ["Aida Bek", "Aida Bek"],
        ),
        (
            "“It was a bang,” Rear Admiral Lars Ekdahl said. The captain has said that he did not notice.",
            ["Lars Ekdahl", "captain"],
        ),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [one.source.name for one in read(text).attributed if one.source is not None] == names


def test_a_man_who_describes_himself_has_that_for_his_role() -> None:
    (one,) = read("A man describing himself as the group's spokesman said: “It is the start.”").attributed
    assert one.source is not None
    assert (one.source.role, one.source.named) == ("group's spokesman", False)


def test_one_of_several_is_one_who_speaks() -> None:
    _, one = read("Two officials in Aral put the toll at 20. One of the officials said the line was old.").attributed
    assert one.source is not None
    assert one.source.speakers == 1


@pytest.mark.parametrize(
    ("text", "vias"),
    [
        ("The head of the railway, Teresa Vilar, told RTL Norte that it was fast.", ["RTL Norte"]),
        ("Roe told The Ledger the barn was lost.", ["The Ledger"]),
        ("Roe told Parliament that the barn was lost.", []),
        ("Jane Roe told John Doe that the barn was lost.", []),
        ("The Keld Fund lost a barn. Roe told the Keld Fund that it was lost.", []),
    ],
)
def test_who_passed_it_on(text: str, vias: list[str]) -> None:
    assert [via.name for one in read(text).attributed for via in one.via] == vias


def test_an_age_is_no_role() -> None:
    (one,) = read("“We ran,” says Yerlan B., 34, a driver.").attributed
    assert one.source is not None
    assert one.source.role in (None, "driver")


def test_who_is_not_to_be_named_asks_for_nothing() -> None:
    found = read(
        "The gate was open, an expert said, asking that his name be withheld because he works with governments."
    )
    assert [one.cue.text for one in found.attributed if one.cue is not None] == ["said"]


def test_a_headline_that_asks_what_is_nobody_s_word() -> None:
    assert read("A clinic was hit.", title="Strike on Sanski clinic: what the two sides say").attributed == []


def test_the_pentagon_is_no_other_country_s_department() -> None:
    text = "Missiles fell, the Pentagon said. The Department of Defence in Ottawa said that it would not comment."
    first = read(text).attributed[0].source
    assert first is not None
    assert first.name == "Pentagon"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The toll is 11, the interior minister said. Six are missing, Minister Javier Tello told a briefing.", "interior minister"),
        ("Six are missing, Minister Javier Tello told a briefing. The toll is 11, the interior minister said.", "interior minister"),
        ("Six are missing, Health Minister Javier Tello told a briefing. The toll is 11, the minister said.", "Health Minister"),
    ],
)  # fmt: skip
def test_a_post_is_told_in_the_most_words_that_the_report_has_for_it(text: str, role: str) -> None:
    sources = [one.source for one in read(text).attributed]
    assert [(one.name, one.role) for one in sources if one is not None] == [("Javier Tello", role)] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Disaster and Emergency Management Authority (DEMA) said that six had died.", ["Disaster and Emergency Management Authority"]),
        ("The Keld Chief Public Prosecutor's Office said that three had been arrested.", ["Keld Chief Public Prosecutor's Office"]),
        ("Six people died in the accident, the court found.", ["court"]),
        ("The court found that six people had died.", ["court"]),
        ("Police found six bodies in the house.", []),
        ("12:20 p.m. — Three of its members are dead, the union tells Keld News 6.", ["union"]),
        ("In the town, officials told reporters.", ["officials"]),
    ],
)  # fmt: skip
def test_who_speaks(text: str, names: list[str]) -> None:
    assert [one.source.name for one in read(text).attributed if one.source is not None] == names
