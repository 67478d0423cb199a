"""Derived rows: put in place of what was there, found by what they are found by, droppable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.model.evidence import Alike, Carry, Evidence, Known, MentionCard, Nearest, ReportRef, ResponseEvidence
from onrecord.model.reading import Reading
from onrecord.model.reason import Reason
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.store import Membership, PartyCount, Store
from onrecord.store.sql import open_store
from tests.model.generated import some
from tests.store import made


def add(store: Store, *numbers: int) -> list[Report]:
    reports = [made.report(n) for n in numbers]
    for report in reports:
        store.add_report(report, made.capture(report))
    return reports


def add_cards(store: Store, *numbers: int) -> list[MentionCard]:
    cards = [made.card(report) for report in add(store, *numbers)]
    for card in cards:
        store.put_cards(card.report, [card])
    return cards


FIRST = (made.at(0), "")


def with_keys(store: Store, *keys: str) -> dict[str, list[str]]:
    """Ids of all mentions with each key, sorted."""
    return {key: sorted(side.after) for key, side in store.find_nearest(keys, FIRST, 99).items()}


def test_bands_find_near_copies(store: Store) -> None:
    a, b, c = add(store, 1, 2, 3)
    known = {one.id: made.ref(one).known for one in (a, b, c)}
    store.put_bands(a.id, ["x1", "x2", "x3"], known[a.id])
    store.put_bands(b.id, ["x2", "x3", "y"], known[b.id])
    store.put_bands(c.id, ["z"], known[c.id])
    both = {"x2", "x3"}
    first, second, third = ((known[one.id].moment, one.id) for one in (a, b, c))
    assert store.find_near([a.id], made.at(0), made.at(99)) == {first: {"x1", *both}, second: both}
    assert store.find_near([c.id], made.at(0), made.at(99)) == {third: {"z"}}
    assert store.find_near([b.id, c.id], made.at(0), made.at(99)) == {first: both, second: {"y", *both}, third: {"z"}}
    store.put_bands(a.id, ["x3", "z", "z"], known[a.id])
    at = known[b.id].published
    assert at is not None
    assert store.find_near([a.id], at, at) == {second: {"x3"}}
    assert store.find_near([a.id], at + timedelta(seconds=1), made.at(99)) == {third: {"z"}}
    store.put_bands(b.id, ["x3"], Known(None, at))
    assert store.find_near([a.id], at, at) == {second: {"x3"}}
    assert store.find_near([a.id], made.at(0), made.at(0)) == {second: {"x3"}}, "undated: at any time before"
    assert store.find_near([a.id], at + timedelta(seconds=1), made.at(99)) == {third: {"z"}}, (
        "nor later than it was received"
    )


def test_refs_are_found_by_id_outlet_and_what_they_replace(store: Store) -> None:
    a, b = add(store, 1, 2)
    carries = (Carry(Span(0, 9), "p-1", None, "Nord Agency", (Reason("credit", "“Nord Agency” at the top"),)),)
    old, new = made.ref(a), replace(made.ref(b, replaces=a.id), carries=carries)
    for ref in (made.ref(b), old, new):
        store.put_ref(ref)
    assert store.get_refs([b.id, a.id, "r-none"]) == {a.id: old, b.id: new}
    assert store.find_newer(a.id) == (b.id,)
    assert store.find_newer(b.id) == ()
    assert store.find_by_outlet("Radio Fjell", made.at(0), made.at(99)) == (a.id, b.id)
    assert store.find_by_outlet("Radio Fjell", made.at(2), made.at(99)) == (b.id,)
    assert store.find_by_outlet("Radio Fjell", made.at(1), made.at(2)) == (a.id,)
    assert store.find_by_outlet("The Nordal Post", made.at(0), made.at(99)) == ()


def test_an_undated_report_is_found_by_when_it_was_received(store: Store) -> None:
    (a,) = add(store, 1)
    ref = made.ref(a)
    store.put_ref(replace(ref, known=replace(ref.known, published=None, received=made.at(50))))
    assert store.find_by_outlet("Radio Fjell", made.at(50), made.at(51)) == (a.id,)


def test_cards_are_found_by_key(store: Store) -> None:
    a, b = add(store, 1, 2)
    first, second = made.card(a, 0, ("k1", "k2")), made.card(a, 1, ("k3",))
    other = made.card(b, 0, ("k2", "k2"))
    store.put_cards(a.id, [second, first])
    store.put_cards(b.id, [other])
    assert store.get_cards([first.id, "im-none"]) == {first.id: first}
    assert store.find_cards_of(a.id) == (second, first)
    assert store.find_cards_in([a.id, "rp-none"]) == {a.id: (second, first)}
    assert with_keys(store, "k1", "k2", "k9") == {"k1": [first.id], "k2": sorted((first.id, other.id)), "k9": []}
    assert store.find_nearest([], FIRST, 3) == {}


def test_cards_put_again_take_the_place_of_the_old_and_keep_what_hangs_on_them(store: Store) -> None:
    (a,) = add(store, 1)
    kept, gone = made.card(a, 0, ("k1",)), made.card(a, 1, ("k2",))
    store.put_cards(a.id, [kept, gone])
    for card in (kept, gone):
        store.put_evidence(card.id, [made.evidence(card)], [made.response(card)])
    store.put_scores({(kept.id, gone.id): 0.9})
    store.replace_incidents([], [Membership("in-1", (gone.id, kept.id))])
    rekeyed = replace(kept, keys=("k3",))
    store.put_cards(a.id, [rekeyed])
    assert store.find_cards_of(a.id) == (rekeyed,)
    assert with_keys(store, "k1", "k2", "k3") == {"k1": [], "k2": [], "k3": [rekeyed.id]}
    assert store.get_evidence([kept.id, gone.id]) == {kept.id: (made.evidence(kept),)}
    assert store.get_responses([kept.id, gone.id]) == {kept.id: (made.response(kept),)}
    assert store.find_scores([kept.id]) == {}
    assert store.get_membership("in-1").members == (kept.id,)
    store.put_cards(a.id, [])
    assert store.find_cards_of(a.id) == ()


def test_a_card_of_another_report_is_refused(store: Store) -> None:
    a, b = add(store, 1, 2)
    with pytest.raises(ValueError, match="not of"):
        store.put_cards(a.id, [made.card(b)])


def test_matches_are_held_once_a_pair(store: Store) -> None:
    a, b, c = sorted(card.id for card in add_cards(store, 1, 2, 3))
    store.put_scores({(b, a): 0.4, (b, c): 0.9})
    store.put_scores({(a, b): 0.8})
    assert store.find_scores([a]) == {(a, b): 0.8}
    assert store.find_scores([c, a]) == {(a, b): 0.8, (b, c): 0.9}
    assert store.find_scores([]) == {}


def test_the_nearest_of_each_key_are_found_on_either_side(store: Store) -> None:
    reports = add(store, *range(1, 8))
    cards = [made.card(report, 0, ("k1", "k2") if n % 2 else ("k1",)) for n, report in enumerate(reports)]
    cards = [replace(card, known=replace(card.known, published=made.at(n // 2))) for n, card in enumerate(cards)]
    for report, card in zip(reports, cards, strict=True):
        store.put_cards(report.id, [card])
    order = sorted((card.known.moment, card.id) for card in cards)
    found = store.find_nearest(["k1", "k9", "k2"], order[3], 2)
    assert found["k1"] == Nearest([order[2][1], order[1][1]], [order[4][1], order[5][1]])
    assert found["k9"] == Nearest([], [])
    second = [key for _, key in order if key in {card.id for card in cards if "k2" in card.keys}]
    held = [order[3][1]] if order[3][1] in second else []
    assert [*found["k2"].before[::-1], *held, *found["k2"].after] == second
    assert store.count_between(["k1"], order[0], order[4], 8) == {"k1": 3}
    assert store.count_between(["k1"], order[0], order[4], 2) == {"k1": 2}
    inner = len(set(second) - {order[0][1], order[6][1]})
    assert store.count_between(["k1", "k2"], order[0], order[6], 8) == {"k1": 5, "k2": inner}
    many = [f"m{n:03}" for n in range(250)]
    assert store.find_nearest([*many, "k1"], order[0], 1)["k1"] == Nearest([], [order[1][1]])
    assert store.count_between(["k1", *many], order[0], order[4], 8) == {"k1": 3, **dict.fromkeys(many, 0)}


def test_strands_are_held_by_mention_and_found_by_what_matches(store: Store) -> None:
    cards = sorted(add_cards(store, 1, 2, 3), key=lambda card: (card.known.moment, card.id))
    a, b, c = (card.id for card in cards)
    moments = {card.id: card.known.moment for card in cards}
    store.put_scores({(a, b): 0.8, (b, c): 0.9})
    assert store.find_alike([b]) == []
    store.put_strands({key: (moments[key], a) for key in (a, b)})
    store.put_strands({c: (moments[c], c)})
    assert store.get_strand(a) == [(moments[a], a), (moments[b], b)]
    assert store.find_strands([a, b, c, "im-none"]) == {a: a, b: a, c: c}
    assert sorted(store.find_alike([b]), key=lambda one: one.other) == sorted(
        [Alike(b, a, moments[a], a), Alike(b, c, moments[c], c)], key=lambda one: one.other
    )
    store.put_strands({b: (moments[b], b)})
    assert store.get_strand(a) == [(moments[a], a)]
    store.drop_scores([(min(a, b), max(a, b))])
    assert store.find_scores([a]) == {}
    store.drop_strands([b])
    assert store.find_strands([b]) == {}
    assert store.find_alike([c]) == []


def test_incidents_are_listed_and_looked_into(store: Store) -> None:
    a, b, c = (card.id for card in add_cards(store, 1, 2, 3))
    one = Membership("in-aa1", tuple(sorted((a, b))), ("in-old",), "2", {"title": "Ferry aground", "n": [1, None]})
    two = Membership("in-bb2", (c,), (), "1")
    store.replace_incidents([], [one, two])
    assert list(store.iter_memberships()) == [two, one]
    assert store.get_membership("in-aa1") == one
    assert store.find_incidents_of([a, c, "im-none"]) == {a: "in-aa1", c: "in-bb2"}


def test_incidents_are_merged_and_split_at_once(store: Store) -> None:
    a, b, c = (card.id for card in add_cards(store, 1, 2, 3))
    store.replace_incidents([], [Membership("in-1", (a,)), Membership("in-2", (b,)), Membership("in-3", (c,))])
    store.replace_incidents(["in-2"], [Membership("in-1", tuple(sorted((a, b))), ("in-2",))])
    assert store.find_incidents_of([a, b, c]) == {a: "in-1", b: "in-1", c: "in-3"}
    assert store.resolve_incident("in-2") == ("in-1",)
    store.replace_incidents(["in-1"], [Membership("in-4", (a,), ("in-1",)), Membership("in-5", (b,), ("in-1",))])
    assert store.resolve_incident("in-1") == ("in-4", "in-5")
    assert store.resolve_incident("in-2") == ()
    store.replace_incidents([], [Membership("in-4", (b,), (), "9", {"title": "b"}), Membership("in-5", (a,))])
    assert store.find_incidents_of([a, b, c]) == {a: "in-5", b: "in-4", c: "in-3"}
    assert store.get_membership("in-4") == Membership("in-4", (b,), (), "9", {"title": "b"})


@pytest.mark.parametrize(
    ("put", "error"),
    [
        ((Membership("in-9", ("im-none",)),), NotFound),
        ((Membership("in-9", ("{a}",)),), ValueError),
        ((Membership("in-1", ("{a}",)), Membership("in-9", ("{a}",))), ValueError),
        ((Membership("in-1", ("{a}", "{a}")),), ValueError),
        ((Membership("in-1", ("{a}", "im-none"), ("in-0",), "9", {"title": "changed"}),), NotFound),
    ],
)
def test_a_grouping_that_can_not_be_changes_nothing(
    store: Store, put: Sequence[Membership], error: type[Exception]
) -> None:
    (a,) = (card.id for card in add_cards(store, 1))
    held = Membership("in-1", (a,))
    store.replace_incidents([], [held])
    put = [replace(one, members=tuple(member.format(a=a) for member in one.members)) for one in put]
    with pytest.raises(error):
        store.replace_incidents([], put)
    assert list(store.iter_memberships()) == [held]


def test_incidents_resolve_by_their_beginning(store: Store) -> None:
    a, b = (card.id for card in add_cards(store, 1, 2))
    store.replace_incidents(
        [], [Membership("in-ab1", (a,), ("in-ab", "in-c1")), Membership("in-ab2", (b,), ("in-c2",))]
    )
    assert store.resolve_incident("in-ab1") == ("in-ab1",)
    assert store.resolve_incident("in-ab") == ("in-ab1",)
    assert store.resolve_incident("in-a") == ("in-ab1", "in-ab2")
    assert store.resolve_incident("in-c2") == ("in-ab2",)
    assert store.resolve_incident("in-c") == ("in-ab1", "in-ab2")
    for nothing in ("in-d", "", "%", "in_ab"):
        assert store.resolve_incident(nothing) == ()


def test_more_incidents_than_a_page_are_all_listed(store: Store) -> None:
    cards = add_cards(store, *range(30))
    memberships = [Membership(f"in-{n:03}", (cards[n % 30].id,) if n < 30 else (), (), f"{n % 7}") for n in range(450)]
    store.replace_incidents([], memberships)
    assert list(store.iter_memberships()) == sorted(memberships, key=lambda one: (one.sort_key, one.id))


def test_evidence_takes_the_place_of_what_was_there(store: Store) -> None:
    (card,) = add_cards(store, 1)
    store.put_evidence(card.id, [made.evidence(card, n) for n in (2, 0, 1)], [made.response(card)])
    assert store.get_evidence([card.id])[card.id] == tuple(made.evidence(card, n) for n in (2, 0, 1))
    store.put_evidence(card.id, [made.evidence(card, 7)])
    assert store.get_evidence([card.id, "im-none"]) == {card.id: (made.evidence(card, 7),)}
    assert store.get_responses([card.id]) == {}


def test_all_of_an_incident_at_once(store: Store) -> None:
    cards = add_cards(store, 1, 2, 3)
    for card in cards:
        store.put_ref(made.ref(store.get_report(card.report)))
        store.put_evidence(card.id, [made.evidence(card, n) for n in range(2)], [made.response(card)])
    inside = sorted(cards[:2], key=lambda card: card.id)
    store.replace_incidents([], [Membership("in-1", tuple(card.id for card in inside))])
    assert store.get_incident_cards("in-1") == tuple(replace(one, amounts=(), keys=(), marks=()) for one in inside)
    assert store.get_incident_evidence("in-1") == tuple(made.evidence(card, n) for card in inside for n in range(2))
    assert store.get_incident_responses("in-1") == tuple(made.response(card) for card in inside)
    refs = store.get_incident_refs("in-1")
    assert [ref.id for ref in refs] == sorted(card.report for card in inside)
    assert store.get_incident_evidence("in-2") == ()
    assert store.get_incident_refs("in-2") == ()


def test_evidence_is_found_by_id_and_by_statement(store: Store) -> None:
    a, b = sorted(add_cards(store, 1, 2), key=lambda card: card.id)
    shared = made.evidence(a)
    store.put_evidence(a.id, [shared], [made.response(a)])
    store.put_evidence(b.id, [shared])
    assert store.find_evidence_for(shared.statement) == ((a.id, shared), (b.id, shared))
    assert store.find_evidence(shared.id) == ((a.id, shared), (b.id, shared))
    assert store.find_evidence(made.response(a).id) == ((a.id, made.response(a)),)
    assert store.find_evidence("ev-none") == store.find_evidence_for("st-none") == ()
    reply = made.response(a)
    one_by_one = [pair for key in sorted((shared.id, reply.id)) for pair in store.find_evidence(key)]
    assert list(store.find_items([reply.id, "ev-none", shared.id, shared.id])) == one_by_one
    assert store.find_items([]) == ()


def test_parties_are_counted(store: Store) -> None:
    a, b = add_cards(store, 1, 2)
    other = replace(made.PARTY, id="person:lund", name="Ada Lund")
    store.put_evidence(a.id, [made.evidence(a, 0), made.evidence(a, 1)])
    store.put_evidence(b.id, [made.evidence(b), replace(made.evidence(b, 1), origin=other)])
    assert list(store.iter_parties()) == [PartyCount(made.PARTY, 3, 2), PartyCount(other, 1, 1)]


def test_derived_rows_are_dropped_and_evidence_stays(store: Store) -> None:
    cards = add_cards(store, 1, 2)
    report = store.get_report(cards[0].report)
    store.add_reading(made.reading(report))
    store.put_ref(made.ref(report))
    store.put_bands(report.id, ["x"], made.ref(report).known)
    store.put_evidence(cards[0].id, [made.evidence(cards[0])], [made.response(cards[0])])
    store.put_scores({(cards[0].id, cards[1].id): 0.9})
    store.replace_incidents([], [Membership("in-1", (cards[0].id,), ("in-0",))])
    store.put_derived_with("rules-1/1")
    store.put_turn("a")
    assert store.get_turn() == "a"
    assert store.get_derived_with() == "rules-1/1"
    store.drop_derived()
    assert store.get_derived_with() is store.get_turn() is None
    filled = {name for name, count in store.counts().items() if count}
    assert filled == {"report", "capture", "reading", "statement"}
    assert store.get_reading(report.id) == made.reading(report)


@pytest.mark.parametrize(
    "put",
    [
        lambda store: store.put_bands("r-none", ["x"], made.ref(made.report(9)).known),
        lambda store: store.put_ref(made.ref(made.report(9))),
        lambda store: store.put_cards(made.report(9).id, [made.card(made.report(9))]),
        lambda store: store.put_evidence("im-none", []),
        lambda store: store.put_scores({("im-none", "im-nor"): 0.9}),
        lambda store: store.put_strands({"im-none": (made.at(0), "im-none")}),
    ],
)
def test_nothing_hangs_on_what_is_not_held(store: Store, put: object) -> None:
    assert callable(put)
    with pytest.raises(NotFound):
        put(store)
    assert not any(store.counts().values())


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(some(MentionCard), some(ReportRef), st.lists(some(Evidence), max_size=3), some(ResponseEvidence))
def test_every_derived_value_comes_back(
    card: MentionCard, ref: ReportRef, items: list[Evidence], response: ResponseEvidence
) -> None:
    store = open_store(":memory:")
    (report,) = add(store, 1)
    store.add_reading(Reading("rules-1", report.id))
    card, ref = replace(card, report=report.id), replace(ref, id=report.id)
    items = [replace(item, report=report.id) for item in items]
    store.put_cards(report.id, [card])
    store.put_ref(ref)
    store.put_evidence(card.id, items, [response])
    assert store.get_cards([card.id]) == {card.id: card}
    assert store.get_refs([report.id]) == {report.id: ref}
    assert store.get_evidence([card.id]).get(card.id, ()) == tuple(items)
    assert store.get_responses([card.id]) == {card.id: (response,)}
    store.close()
