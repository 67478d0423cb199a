from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.parties.actors import actor_in
from onrecord.link.parties.parties import parties_of
from onrecord.link.parties.sides import Setting, standpoint
from onrecord.link.parties.unifying import unify, with_parties
from onrecord.model.evidence import Act, Evidence, Known, Party, Rank
from onrecord.model.reading import Source
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, PlaceRole, SourceKind
from tests.link.made import place, reading, report, said, source

P, ORG = SourceKind.PERSON, SourceKind.ORGANISATION


def who(
    name: str,
    kind: SourceKind = P,
    *,
    named: bool = False,
    role: str | None = None,
    affiliation: str | None = None,
    country: str | None = None,
) -> Source:
    return Source(Span(0, len(name)), name, name, kind, named, role, affiliation, country)


@pytest.mark.parametrize(
    ("given_source", "side"),
    [
        (who("Pentagon", SourceKind.OFFICE, named=True), "us"),
        (who("Sepah", ORG, named=True), "iran"),
        (who("Islamic Revolutionary Guard Corps", ORG, named=True), "iran"),
        (who("CENTCOM", ORG, named=True), "us"),
        (who("Ana Ruiz", named=True, role="White House press secretary", affiliation="White House"), "us"),
        (who("Ana Ruiz", named=True, role="Defense Secretary"), "us"),
        (who("senior administration official", role="senior administration official", country="US"), "us"),
        (who("Iranian politician", country="IR"), "iran"),
        (who("Iranian state television", SourceKind.OUTLET, country="IR"), "iran"),
        (who("Al-Manar", SourceKind.OUTLET, named=True), "hezbollah"),
        (who("Department of National Defence", ORG, named=True), "canada"),
        (who("BBC", SourceKind.OUTLET, named=True), "outlet:bbc"),
        (who("Tehran", SourceKind.STATE, named=True), "iran"),
        (who("Washington", P, named=True), "us"),
        (who("Senegalese interior ministry", ORG, country="SN"), "senegal"),
        (who("police", ORG), "kenya"),
        (who("sheriff's deputy", role="sheriff's deputy"), "kenya"),
        (who("mayor", role="mayor"), "kenya"),
        (who("Ana Ruiz", named=True, role="head of the region"), "kenya"),
        (who("Ana Ruiz", named=True, role="head of the administrative post"), "kenya"),
        (who("Ana Ruiz", named=True, role="head of the choir"), None),
        (who("Ukraine's air force", ORG, named=True, affiliation="Ukraine"), "ukraine"),
        (who("defence ministry", ORG), "france"),
        (who("Mercy Hospital spokeswoman", affiliation="Mercy Hospital"), "org:mercy-hospital"),
        (who("resident", SourceKind.WITNESS), "private"),
        (who("senior Western official", role="senior Western official"), None),
        (who("district collector", role="district collector"), "kenya"),
        (who("Ana Ruiz", named=True, role="administrator of Kwale Province", affiliation="Kwale Province"), "kenya"),
        (who("Rift Valley Geophysical Observatory", ORG, named=True), "kenya"),
        (who("Conflict Observatory", ORG, named=True), None),
        (who("former Pentagon official", role="former Pentagon official", affiliation="Pentagon"), None),
        (who("military analyst", role="analyst"), None),
        (who("Iranian opposition leader", country="IR"), None),
        (who("Jane Roe", named=True), None),
        (who("source in the Revolutionary Guards", affiliation="Revolutionary Guards"), "iran"),
        (who("Houthis", SourceKind.ARMED_GROUP, named=True), "houthis"),
        (who("health ministry of the U.N.-backed government in Tripoli", ORG, named=True, country="LY"), "libya"),
        (who("Turkish Red Crescent", ORG, named=True, country="TR"), "org:turkish-red-crescent"),
        (who("Red Cross", ORG, named=True), "red-cross"),
        (who("Libyan National Army", ORG, named=True), "libyan-national-army"),
        (who("Foreign Office", ORG, named=True), "france"),
    ],
)
def test_sides(given_source: Source, side: str | None) -> None:
    assert standpoint(given_source, Setting(dateline="FR", scene="KE")).side == side


def test_an_unknown_country_leaves_the_side_open() -> None:
    found = standpoint(who("police", ORG), Setting())
    assert (found.side, found.function) == (None, "police")


def test_the_foreign_office_told_from_london_is_londons() -> None:
    assert standpoint(who("Foreign Office", ORG, named=True), Setting(dateline="GB")).side == "uk"


@pytest.mark.parametrize(("scene", "side"), [("CO", "colombia"), ("GB", "uk"), (None, "uk")])
def test_the_metropolitan_police_are_londons_where_nothing_tells_of_another_state(scene: str | None, side: str) -> None:
    of_them = who(
        "Carlos Pena", named=True, role="commander of the Metropolitan Police", affiliation="Metropolitan Police"
    )
    assert standpoint(of_them, Setting(scene=scene)).side == side


@pytest.mark.parametrize(
    ("outlet", "side"),
    [
        ("St. Brendan’s Hospital", "org:st-brendan-hospital"),
        ("Red Crescent Society of Iran, press office", "org:red-crescent-of-iran"),
        ("National Disaster Centre, Kenya", "kenya"),
        ("Ministry of Health, Sanaa", "houthis"),
        ("General Staff Department, Kachin Independence Army", "kia"),
        ("Norwegian Ministry of Defence, information office", "norway"),
        ("Australian High Commission, Nairobi", "australia"),
        ("Quay Herald", None),
        ("The Police Gazette", None),
        ("Weather Network News", None),
        ("Shopping Centre, Keld", None),
    ],
)
def test_a_bodys_own_statement_is_its_word(outlet: str, side: str | None) -> None:
    one = report("Three patients have died. A third is well.", outlet)
    own = said(one, "Three patients have died.")
    found = parties_of(one, reading(one, statements=(own,)))[own.id]
    assert (found.own, found.side) == (side is None, side)


def test_a_spokesman_is_of_the_army_told_of_before() -> None:
    one = report("The Libyan National Army hit the depot. The army’s spokesman, Issa Ndao, said two were hurt.")
    ndao = source(
        one, "The army’s spokesman, Issa Ndao,", "Issa Ndao", named=True, role="spokesman", affiliation="army"
    )
    told = said(one, "two were hurt", ndao)
    read = reading(one, statements=(told,), places=(place(one, "Libyan", country="LY"),))
    assert parties_of(one, read)[told.id].side == "libyan-national-army"


def test_control_is_dated() -> None:
    taliban = who("Taliban", SourceKind.ARMED_GROUP, named=True)
    assert standpoint(taliban, Setting(at=datetime(2019, 5, 1, tzinfo=UTC))).side == "taliban"
    assert standpoint(taliban, Setting(at=datetime(2022, 5, 1, tzinfo=UTC))).side == "afghanistan"


TEXT = (
    "DAKAR — A drone hit the depot, army spokesman Issa Ndao said. “Two are hurt,” Ndao said. Two U.S. officials said nobody was "
    "killed. The official told Atlas TV it was over. Police said the road was shut. A witness saw smoke. It was the third raid."
)


def test_the_parties_of_a_report() -> None:
    one = report(TEXT, "Corvus Wire")
    ndao = {"named": True, "role": "army spokesman", "affiliation": "army"}
    statements = [
        said(one, "A drone hit the depot", source(one, "army spokesman Issa Ndao", "Issa Ndao", **ndao)),  # type: ignore[arg-type]
        said(one, "Two are hurt", source(one, "Ndao", "Issa Ndao", **ndao)),  # type: ignore[arg-type]
        said(one, "nobody was killed", source(one, "Two U.S. officials", "U.S. officials", country="US", speakers=2)),
        said(one, "it was over", source(one, "The official", "official")),
        said(one, "the road was shut", source(one, "Police", "police", kind=ORG)),
        said(one, "smoke", source(one, "A witness", "witness", kind=SourceKind.WITNESS)),
        said(one, "It was the third raid."),
    ]
    read = reading(one, statements=tuple(statements), places=(place(one, "DAKAR", role=PlaceRole.DATELINE),))
    found = [parties_of(one, read)[statement.id] for statement in statements]
    spokesman, again, officials, official, police, witness, own = found
    assert spokesman == again
    assert (spokesman.name, spokesman.side, spokesman.rank) == ("Issa Ndao, army spokesman", "senegal", Rank.IN_CHARGE)
    assert official == officials
    assert (officials.name, officials.side, officials.named) == ("two U.S. officials", "us", False)
    assert (police.name, police.side, police.named) == ("police", "senegal", True)
    assert (witness.rank, witness.named) == (Rank.BYSTANDER, False)
    assert witness.side is not None
    assert witness.side.startswith("private:")
    assert own.own
    assert (own.side, own.rank) == (None, Rank.NOBODY)


def party(key: str, name: str, side: str | None = None, rank: Rank = Rank.NAMED) -> Party:
    return Party(key, name, P, side, True, rank)


MET = [
    party("person:ndao", "Ndao"),
    party("person:ousman-ndao", "Ousman Ndao, army spokesman", "senegal", Rank.IN_CHARGE),
    party("person:ousmane-ndao", "Ousmane Ndao"),
    party("person:ruiz", "Ruiz"),
    party("person:ana-ruiz", "Ana Ruiz"),
    party("person:pedro-ruiz", "Pedro Ruiz"),
    party("org:senegal:nsb", "NSB", "senegal"),
    party("org:senegal:national-safety-board", "the National Safety Board", "senegal"),
    party("iran", "Iran", "iran"),
    Party("unnamed:us:official@reuters", "a U.S. official", P, "us", False, Rank.UNNAMED),
]


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(range(len(MET))))
def test_name_variants_are_one_party_in_any_order(order: list[int]) -> None:
    found = unify([MET[index] for index in order])
    assert found == unify(MET)
    assert found["person:ndao"] == found["person:ousman-ndao"] == found["person:ousmane-ndao"]
    assert (found["person:ndao"].side, found["person:ndao"].rank) == ("senegal", Rank.IN_CHARGE)
    assert found["person:ruiz"].id == "person:ruiz"
    assert found["person:ana-ruiz"].id != found["person:pedro-ruiz"].id
    assert found["org:senegal:nsb"].id == "org:senegal:national-safety-board"
    assert found["iran"] == MET[8]
    assert found["unnamed:us:official@reuters"] == MET[9]


def test_who_is_never_named_keeps_the_words_of_his_own_report() -> None:
    several, one = (
        replace(party("unnamed:us:official", name, "us"), named=False) for name in ("U.S. officials", "a U.S. official")
    )
    known = Known(datetime(2020, 1, 8, tzinfo=UTC), datetime(2020, 1, 8, tzinfo=UTC))
    items = [
        Evidence(
            f"e-{index}", f"s-{index}", "r-1", "killed", Act.ASSERTS, None, by, Basis.TOLD, known, Span(0, 4), "none"
        )
        for index, by in enumerate((several, one))
    ]
    told = with_parties(items, unify([several, one]))
    assert [item.origin.name for item in told] == ["U.S. officials", "a U.S. official"]
    assert with_parties(items[:1], unify([several])) == told[:1], "whatever else is held"


def test_people_of_two_sides_are_never_one() -> None:
    met = [party("person:ali-karimi", "Ali Karimi", "iran"), party("person:karimi", "Karimi", "us")]
    assert unify(met)["person:karimi"].id == "person:karimi"


def test_unifying_is_stable() -> None:
    once = unify(MET)
    shuffled = list(once.values())
    random.Random(3).shuffle(shuffled)
    again = unify(shuffled)
    assert {again[p.id].id for p in once.values()} == {p.id for p in once.values()}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("the Metropolitan Police", "scotland-yard"),
        ("Metropolitan Police Commissioner Jane Roe", "scotland-yard"),
        ("a London Metropolitan Police officer", "scotland-yard"),
        ("the Indianapolis Metropolitan Police Department", None),
        ("Las Vegas Metropolitan Police", None),
        ("Toronto RCMP", "rcmp"),
    ],
)
def test_a_police_force_of_another_town_is_not_londons(words: str, key: str | None) -> None:
    actor = actor_in(words)
    assert (actor.key if actor else None) == key


def test_a_local_office_is_on_the_side_of_the_incident() -> None:
    def office(side: str, words: str = "governors-office") -> Party:
        return Party(f"org:{side}:{words}", words, SourceKind.OFFICE, side, True, Rank.IN_CHARGE, local=True)

    here, there, same = office("keld"), office("tano"), office("keld", "office-of-the-governor")
    found = unify([there, here, same, here])
    assert {party.side for party in found.values()} == {"keld"}, "met three times"
    assert len({party.id for party in found.values()}) == 1
    assert found == unify([here, here, same, there])
    assert len({party.id for party in unify([office("keld"), office("tano", "mayors-office")]).values()}) == 2
    ministry = Party(
        "org:keld:interior-ministry", "the Interior Ministry", SourceKind.OFFICE, "keld", True, Rank.IN_CHARGE
    )
    ministries = [replace(ministry, id=f"org:{side}:interior-ministry", side=side) for side in ("keld", "tano")]
    assert len({party.id for party in unify(ministries).values()}) == 2, "two states have one each"


def test_who_speaks_in_a_ministrys_own_release_is_of_its_country() -> None:
    one = report(
        "Deputy Minister Ada Holm said that nine soldiers were hurt in Kenya.", "Ministry of Defence of Norway"
    )
    holm = source(one, "Deputy Minister Ada Holm", "Ada Holm", named=True, role="Deputy Minister")
    told = said(one, "nine soldiers were hurt", holm)
    read = reading(one, statements=(told,), places=(place(one, "Kenya", country="KE", role=PlaceRole.HIT),))
    assert parties_of(one, read)[told.id].side == "norway"


def test_the_ministries_of_two_countries_are_of_no_one_side() -> None:
    both = who("two countries' defence ministries", ORG)
    assert standpoint(both, Setting(scene="KE")).side is None
    assert standpoint(who("defence ministry", ORG), Setting(scene="KE")).side == "kenya"


def test_what_a_bodys_analysis_shows_is_its_word() -> None:
    one = report(
        "Analysis of the recordings shows that the shock had a depth of 12 km.", "Seismological Centre of Kenya"
    )
    shown = source(one, "Analysis of the recordings", "Analysis of the recordings", kind=SourceKind.DOCUMENT)
    told = said(one, "the shock had a depth of 12 km", shown)
    assert parties_of(one, reading(one, statements=(told,)))[told.id].side == "kenya"


def test_a_first_provisional_toll_in_a_bodys_release_is_its_word() -> None:
    one = report("According to a first provisional toll, nine people have been injured.", "Prefecture of Hérault")
    toll = source(one, "a first provisional toll", "first provisional toll", kind=SourceKind.DOCUMENT)
    told = said(one, "nine people have been injured", toll)
    assert parties_of(one, reading(one, statements=(told,)))[told.id].name == "Prefecture of Hérault"


def test_a_paper_that_hears_one_states_offices_means_that_state_by_an_office_without_a_country() -> None:
    text = (
        "Drones hit a depot in Keld, Norway's army said. Norwegian intelligence said it burned. An adviser to the head of the President's Office "
        "said nothing."
    )
    one = report(text)
    army = source(one, "Norway's army", "Norway's army", kind=SourceKind.ORGANISATION, named=True, country="NO")
    spies = source(
        one, "Norwegian intelligence", "Norwegian intelligence", kind=SourceKind.ORGANISATION, named=True, country="NO"
    )
    role = "adviser to the head of the President's Office"
    aide = source(one, f"An {role}", f"An {role}", role=role)
    told = [said(one, "Drones hit a depot in Keld", army), said(one, "it burned", spies), said(one, "nothing", aide)]
    read = reading(one, statements=tuple(told), places=(place(one, "Keld", country="KE", role=PlaceRole.HIT),))
    assert parties_of(one, read)[told[2].id].side == "norway"
    assert parties_of(one, replace(read, statements=(told[0], told[2])))[told[2].id].side == "kenya"
