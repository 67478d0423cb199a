"""What a report tells of, in wordings of local news, wires and bulletins that were once misread."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import IncidentMention
from onrecord.model.report import Report

PUBLISHED = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday


def _told(reader: Reader, title: str, text: str) -> tuple[Report, tuple[IncidentMention, ...]]:
    report = Report("r-told", text, title=title, outlet="The Test Post", published=PUBLISHED)
    return report, reader.read(report).incidents


@pytest.mark.parametrize(
    ("title", "text", "kinds"),
    [
        (
            "Vehicle into crowd at county fair",
            "A pickup truck broke through a barricade in Faribault and struck multiple pedestrians. Two people were pronounced dead at the "
            "scene. We are aware of posts on social media about gunfire. We have no evidence that any shots were fired.",
            ["attack"],
        ),
        ("Three dead as man drives van into parade", "Three people died when a man drove a van into a parade in Keld.", ["attack"]),
        ("Truck plows through market, killing two", "A truck plowed through the market in Lima, killing two people.", ["crash"]),
        ("President walks through crowd", "The president left his car and walked through the crowd at a fair.", ["other"]),
        (
            "Drones hit Kosti",
            "The militia attacked Kosti with nine drones. Air defences shot down seven of them. Two drones fell on a school.",
            ["strike"],
        ),
        ("Grenade at post", "Two men threw a grenade at a police post in Bogota on Sunday.", ["bombing"]),
        ("Soldiers of the Front storm a barracks", "The soldiers took the barracks in Keld on Sunday.", ["attack"]),
        ("Nurses safe after strike in Keld that killed 31", "Two nurses who work in the town are unhurt, the ministry said.", ["strike"]),
        ("Minister and leader clash over toll", "A minister and a local leader clashed over the toll of the landslide in Keld on Sunday.", ["landslide"]),
        ("Mine kills three fishermen", "Three fishermen were killed when their boat struck a drifting mine off Sulina on Sunday.", ["explosion"]),
        ("LIVE: Burning tanker off Sinop", "The number of dead is now two, the governor says.", ["fire"]),
        (
            "Source: drones hit tanker",
            "Sea drones of the Security Service of Ukraine (SBU) hit the tanker Keld in the night of 26 to 27 February, a source said.\n\n"
            "On 2 February, drones set fire to an oil terminal in Tuapse, in Russia's Krasnodar region.",
            ["strike", "fire"],
        ),
        ("Grenade meant for bar next door", "The grenade that killed three people in a bar in Keld had been meant for the one next door.", ["attack"]),
        ("Border", "Keldian forces opened fire with artillery and rocket launchers on a base near Keld on Sunday.", ["strike"]),
        ("Border", "Troops opened fire first on positions near Keld on Sunday and then shelled a village.", ["strike"]),
        ("Border", "Gunmen opened fire with rifles on a base near Keld on Sunday.", ["shooting"]),
        ("Border", "Units of the Keldian army subjected the positions of the Arlandian army to intensive fire on Sunday.", ["armed-clash"]),
        ("Thai shell killed two in border fighting", "A shell that fell short killed two. The two days of fighting killed 20 people in March.", ["strike"]),
        ("Police opened fire", "Police opened fire on a crowd that protested at the shelling of their town near Keld on Sunday.", ["shooting", "strike"]),
        ("Fire in prison", "Inmates were subjected to abuse. On Sunday a fire broke out in the prison of Keld.", ["fire"]),
        ("Nurses strike over pay in Keld", "Nurses in Keld went on strike on Monday over pay, their union said.", ["protest"]),
        ("Storm kills two", "Rescuers after the storm a day later found two bodies.", ["storm"]),
        ("Statement on our site", "We confirm that armed men entered our camp at Keld in the early hours of Sunday.", ["attack"]),
        ("Rebels enter talks", "The rebels entered talks with the government of Keld on Monday.", ["diplomatic"]),
        ("A year of crashes", "Eleven people were killed when a coach rammed into a parked truck near Keld on Sunday.", ["crash"]),
        ("Göksun coach disaster: latest", "The number of dead has gone up to 12.", ["crash"]),
        ("Gunmen storm school, abduct students", "Gunmen came to a school in Keld on Sunday and took the students away.", ["attack"]),
        (
            "Poland condemns bombing of market",
            "Poland condemned the bombing of a market in Sumy on Sunday. Glide bombs slammed into the market, killing 14 people and wounding 38, "
            "and a drone then struck rescuers.",
            ["attack"],
        ),
        (
            "Six shot dead near Macomia",
            "PEMBA, Mozambique - Gunmen opened fire on two minibuses north of Macomia at about 4:20 p.m. on Saturday, killing six passengers.\n\n"
            "On Friday, insurgents raided the village of Quilunde, some 100 km further north.",
            ["shooting", "attack"],
        ),
        (
            "Four shot in Keld",
            "Four people were shot Friday night in Keld.\n\nOn Jan. 5, an 11-year-old boy, David Roe, was fatally shot when a gunman walked into his home.",
            ["shooting", "shooting"],
        ),
        ("Rebels shoot down helicopter", "Rebels shot the army's helicopter down with a missile near Keld on Sunday, killing nine.", ["crash"]),
        ("Two shot in parked car", "Two men were shot in a car parked down the street from a bar in Keld on Sunday.", ["shooting"]),
        ("Mi-17 lost", "An Mi-17 with nine on board crashed into a ridge near Keld on Sunday.", ["crash"]),
        ("LIVE: Bomb at police headquarters", "Four people are dead, the police of Keld say.", ["bombing"]),
        ("National Disaster Centre opens office", "The National Disaster Centre opened an office in Keld on Sunday.", ["other"]),
    ],
)  # fmt: skip
def test_kinds(reader: Reader, title: str, text: str, kinds: list[str]) -> None:
    _, found = _told(reader, title, text)
    assert [one.kind.value for one in found] == kinds


@pytest.mark.parametrize(
    ("title", "text", "begins"),
    [
        (
            "Rebels say they ambushed convoy",
            "BOGOTA, March 2 (Wire) - A faction claimed responsibility on Monday for an ambush in which 14 people were killed near Tumaco.",
            None,
        ),
        (
            "Five jailed over ambush",
            "BOGOTA, March 2 (Wire) - A judge on Monday sent five men to jail for the ambush of a convoy near Tumaco in September.",
            "2025-09-01",
        ),
        (
            "Insurgents raid village in Mozambique",
            "PEMBA, Mozambique, March 2 (Wire) - Insurgents raided a fishing village in northern Mozambique before dawn on Sunday, killing five people.\n\n"
            "The attackers landed in three boats at about 3:30 a.m. (0130 GMT), the mayor said.",
            "2026-03-01T01:30",
        ),
        (
            "Coach crash in Turkey",
            "On 27.02.2026 at around 22:40, a coach of a firm from Keld, which was travelling from Ankara to Kahramanmaraş with 42 persons on board, went "
            "off the road in Göksun.",
            "2026-02-27T19:40",
        ),
        (
            "Slope comes down on village",
            "KAMPALA, March 2 (Wire) - Mud and boulders slid down a slope of Mount Elgon in Uganda on Friday and buried a village, killing nine people. "
            "A girl was found alive on Sunday morning, 36 hours after the slope gave way.",
            "2026-02-26",
        ),
        (
            "Traders missing after landslide",
            "Two traders who had crossed into Uganda on Sunday are among those missing after the landslide in Sironko, their families said.",
            None,
        ),
        (
            "Landslide toll reaches 21",
            "Rescuers pulled three more bodies from the mud on Sunday, bringing the number of people killed in a landslide in Uganda to 21.",
            None,
        ),
        ("LANDSLIDE IN SIRONKO: What we know tonight", "Thirty-one people have died, the chairman of the sub-county says.", None),
        (
            "Town tightens watch on bars",
            "PERPIGNAN - Police will keep watch over the bars until Sunday night, the town hall said after the attack in Béziers.\n\nA man threw a "
            "grenade into a crowded bar in Béziers on Friday night and injured 14 people.",
            "2026-02-27",
        ),
        ("Bulletin No. 3: sinking of a launch", "BULLETIN NO. 3\nMonday, 2 March 2026, 11:00 hrs\n\n19 bodies have been recovered.", None),
    ],
)  # fmt: skip
def test_whose_a_day_is(reader: Reader, title: str, text: str, begins: str | None) -> None:
    _, found = _told(reader, title, text)
    (deed,) = [one for one in found if one.kind.value != "trial"]
    told = deed.begins.isoformat() if deed.begins is not None else None
    assert (told or "").startswith(begins or "")
    assert (told is None) == (begins is None)


def test_days_before_the_news_are_counted_where_it_happened(reader: Reader) -> None:
    _, (news, other) = _told(
        reader,
        "Minibus overturns in Sivas, 5 killed",
        "SIVAS (Wire) - Five people were killed when a minibus overturned near Zara in Turkey's Sivas province on Sunday at 1:30 a.m.\n\n"
        "The accident came ten days after 14 people were killed when a coach plunged into a gorge in Kahramanmaraş province.",
    )
    assert news.begins == datetime(2026, 2, 28, 22, 30, tzinfo=UTC)
    assert other.begins == datetime(2026, 2, 18, 21, tzinfo=UTC), "the 19th, in Turkey"


def test_where_drones_were_shot_down_is_not_where_a_strike_told_beside_hit(reader: Reader) -> None:
    report, found = _told(
        reader,
        "Statement of the Russian Ministry of Defence",
        "This morning the Aerospace Forces delivered a strike with aerial bombs against a brigade in the settlement of Ternohrad, Sumy region.\n\n"
        "In the past 24 hours, air defence systems shot down 47 drones over Belgorod, Bryansk and Kursk regions.",
    )
    names = {reader.read(report).places[index].name for one in found if not one.background for index in one.places}
    assert names == {"Ternohrad", "Sumy"}
    assert "aerial bombs" not in {role.text for one in found for role in one.roles if role.role.value == "against"}


def test_a_count_of_a_month_all_over_a_country_is_of_no_incident(reader: Reader) -> None:
    report, found = _told(
        reader,
        "Monitors visit Keld",
        "The mission has verified that 16 civilians were killed in the attack on Keld on Sunday.\n\nIn January, the mission verified 214 civilians "
        "killed across the country.",
    )
    figures = reader.read(report).figures
    assert "214" not in {report.words(figures[index].span) for one in found for index in one.figures}


@pytest.mark.parametrize(
    "after",
    [
        "It was the second such accident this month. The launch Rupali sank at Chandpur two weeks ago, with the loss of 43 lives.",
        "In Khulna, a trawler capsized late on Saturday and 43 people drowned. Officials saw no connection.",
        "The police chief attributed the accident to a wave and ruled out any relation to the capsizing near Khulna in which 43 people drowned.",
    ],
)
def test_another_of_its_kind_stays_apart(reader: Reader, after: str) -> None:
    report, found = _told(
        reader,
        "Seven drown as boat capsizes",
        f"DHAKA, March 2 (Wire) - Seven people drowned after a trawler capsized off Bhola on Sunday, police said.\n\n{after}",
    )
    figures = reader.read(report).figures
    told = [{report.words(figures[i].span) for i in one.figures} for one in found]
    assert sorted("43" in one for one in told) == [False, True]
    assert not any({"Seven", "43"} <= one for one in told)


def test_the_state_before_a_city_is_no_town(reader: Reader) -> None:
    report = Report(
        "r-city", "A truck hit a crowd in the Minnesota city of Faribault on Sunday.", outlet="The Test Post", published=PUBLISHED
    )  # fmt: skip
    places = [(one.name, one.precision.value if one.precision else None) for one in reader.read(report).places]
    assert places == [("Minnesota", "region"), ("Faribault", "locality")]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The general attributed the attack in Keld to a local gang and ruled out any relation to the ceasefire.", "a local gang"),
        ("The army blamed the bombing on the rebels and vowed to respond.", "the rebels"),
        ("The army blamed the bombing on the Front and allied militias.", "the Front and allied militias"),
    ],
)  # fmt: skip
def test_who_is_blamed_ends_where_something_else_is_done(reader: Reader, text: str, by: str) -> None:
    _, found = _told(reader, "Attack in Keld", text)
    assert {role.text for one in found for role in one.roles if role.role.value == "by"} == {by}


def test_the_day_right_after_a_deed_is_the_deed_s(reader: Reader) -> None:
    _, found = _told(
        reader,
        "Committee hears minister on attack",
        "The committee today heard the minister on the attack of 18 September 2025 on the base.",
    )
    assert [str(one.begins)[:7] for one in found] == ["2025-09"]


def test_nothing_to_suggest_a_link_sets_apart(reader: Reader) -> None:
    _, found = _told(
        reader,
        "Gunman kills four at mall",
        "LETHBRIDGE, March 1 (Wire) - A gunman shot dead four people in a mall in Lethbridge on Saturday, police said.\n\n"
        "The mall is closed.\n\nA man was shot and wounded outside an apartment building at about 9:40 p.m. on Saturday. Police have found nothing to "
        "suggest a link, the chief said.",
    )
    assert sorted(one.background for one in found) == [False, True]


def test_a_sentence_led_by_an_older_deed_counts_for_it(reader: Reader) -> None:
    _, found = _told(
        reader,
        "Eleven soldiers hurt in attack on Keld base",
        "Eleven soldiers were hurt in a rocket attack on the Keld base on Sunday.\n\nAfter the missile attack on the Tano base in January 2020, more "
        "than 100 American soldiers were diagnosed with concussion.",
    )
    assert [len(one.figures) for one in found if one.background] == [1]


def test_where_the_hurt_are_treated_and_cars_are_found_is_not_where_it_happened(reader: Reader) -> None:
    report, (news, other) = _told(
        reader,
        "Man shot dead in car park in southern France",
        "NARBONNE, France, March 2 (Wire) - A man was shot dead and another was wounded in the town of Narbonne in the early hours of Sunday. The car was "
        "found burnt out near Coursan.\n\nThe wounded man was taken to the hospital in Perpignan. “Nothing allows us to make a link with what happened in "
        "Béziers,” a prosecutor in Toulouse said. A grenade that was thrown into a bar there on Friday killed one person.",
    )
    places = reader.read(report).places
    assert {report.words(places[i].span) for i in news.places} <= {"Narbonne", "France"}
    assert {report.words(places[i].span) for i in other.places} == {"Béziers"}


@pytest.mark.parametrize(
    "last",
    [
        "No element links the attack to the killing of a man in Narbonne in the night of Saturday.",
        "The killing of a man in Narbonne two nights after the attack on the bar has not been solved.",
    ],
)
def test_a_killing_that_is_told_apart(reader: Reader, last: str) -> None:
    _, found = _told(
        reader,
        "Second communiqué on the attack on the bar",
        f"A waiter of the bar in Béziers died of his injuries in the attack of 27 February.\n\n{last}",
    )
    assert [one.background for one in found] == [False, True]


def test_what_is_reported_there_goes_on_from_the_place_before(reader: Reader) -> None:
    report, found = _told(
        reader,
        "Sea drones hit tanker in Black Sea",
        "Sea drones hit the tanker Keld in the Black Sea on Saturday. Nobody was hurt.\n\nOn 2 February, drones set fire to an oil terminal in Tuapse, in "
        "Russia's Krasnodar region. The local headquarters there reported one person injured.",
    )
    figures = reader.read(report).figures
    behind = next(one for one in found if one.background)
    assert [report.words(figures[i].span) for i in behind.figures] == ["one person"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (
            "KELD, Kenya, March 2 (Post) - Five fans were killed on Sunday in a crush at a stadium in Nairobi. It happened at about 2:15 p.m. (1115 GMT).",
            datetime(2026, 3, 1, 11, 15, tzinfo=UTC),
        ),
        ("Kenya and Uganda stopped shelling each other at midnight after two days of artillery attacks.", None),
        ("Prosecutors in Nairobi on Friday charged four men with the murder of a judge.", None),
        ("A man was admitted at 6:58 p.m. with gunshot wounds, a hospital in Nairobi said.", None),
        (
            "NAIROBI, Kenya, March 2 (Post) - Gunmen stopped a bus at 9 p.m. on Sunday and killed 12 passengers near Nairobi.",
            datetime(2026, 3, 1, 18, 0, tzinfo=UTC),
        ),
        (
            "NAIROBI, Kenya, March 2 (Post) - Despite the ceasefire, drones struck the port of Mombasa at 4 a.m. on Sunday.",
            datetime(2026, 3, 1, 1, 0, tzinfo=UTC),
        ),
    ],
)
def test_an_hour_that_is_not_of_the_deed_does_not_date_it(reader: Reader, text: str, begins: datetime | None) -> None:
    main = next(one for one in _told(reader, "", text)[1] if not one.background)
    assert main.begins == begins


def test_those_hurt_days_before_are_of_another_incident(reader: Reader) -> None:
    text = (
        "One officer was killed when gunmen attacked a police post in Keld on Sunday, the ministry said.\n\nThe attack came four days after a judge was "
        "critically wounded and his bodyguard was killed in Alder. The Front said that it had shot the judge."
    )
    _, incidents = _told(reader, "Officer killed in attack on police post", text)
    assert [one.background for one in incidents] == [False, True]
    assert incidents[1].begins is not None
    assert incidents[1].begins.date() == datetime(2026, 2, 25, tzinfo=UTC).date()


@pytest.mark.parametrize(("where", "told"), [("the same city", ["Bannu"]), ("a city", [])])
def test_what_was_in_the_same_city_was_where_the_news_is(reader: Reader, where: str, told: list[str]) -> None:
    text = f"Gunmen shot dead two policemen in Bannu on Monday. A bombing in a market in {where} killed 11 people last month."
    report = Report(
        "r-same", text, title="Two policemen shot dead in Bannu", outlet="The Test Post", published=PUBLISHED
    )
    reading = reader.read(report)
    (recalled,) = [one for one in reading.incidents if one.background]
    assert sorted({reading.places[k].name for k in recalled.places}) == told


def test_a_town_with_a_name_of_three_words_is_a_place_after_in(reader: Reader) -> None:
    text = "His bodyguard was killed in Pedro Juan Caballero, about 110 km to the northeast."
    assert [place.name for place in reader.read(Report("r-three", text, published=PUBLISHED)).places] == [
        "Pedro Juan Caballero"
    ]


def test_a_base_is_where_the_words_that_follow_hold_it(reader: Reader) -> None:
    """No town that the sentence names for another reason, and everywhere in the report the same."""
    text = (
        "In victory for the blood that was shed in Hodeida, the missile force carried out an operation at dawn today against the Kelmarou "
        "base, which the enemy occupies in Djibouti. Six missiles were used against Kelmarou."
    )
    report = Report("r-base", text, title="Statement on Kelmarou base", outlet="The Test Post", published=PUBLISHED)
    places = [one for one in reader.read(report).places if one.name == "Kelmarou"]
    assert {one.country for one in places} == {"DJ"}


def test_the_republic_of_a_state_is_no_town(reader: Reader) -> None:
    text = "The soldiers are stationed in the Republic of Djibouti."
    assert [place.name for place in reader.read(Report("r-state", text, published=PUBLISHED)).places] == ["Djibouti"]
