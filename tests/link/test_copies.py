from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.copies.credits import credits
from onrecord.link.copies.passages import Overlap, match_copies, match_pair, passage_of, resolve_passages
from onrecord.link.copies.shingles import bands
from onrecord.model.report import Report
from tests.link.made import report

WIRE = (
    "TABORA, March 4 (Corvus Wire) — A cargo ferry with about 40 people on board went down off Pemba Bay on Thursday evening "
    "after its engine room flooded, the port captain said.\n\n"
    "Joram Mwakasege, who runs the harbour office at Wete, said that three tugs had reached the place within an hour and had "
    "taken 31 people off rafts and floating crates before dark.\n\n"
    "The Azima, built in 1987 for lake traffic in Uganda, had been cleared for the crossing by an inspector of the Zanzibar "
    "Maritime Board on Feb. 20, according to papers that were pinned up in its Mkoani office.\n\n"
    "Relatives waited behind a rope at Chake Chake hospital, where nurses read the names of the rescued every half hour."
)
OWN = (
    "Half of the fishing fleet of Tanga stayed in port on Friday as crews spoke of nothing but the Azima.\n\n"
    "At the Raskazone club old hands blamed the steep seas that come with the kaskazi, and a dockers’ union asked for a list of "
    "all vessels that were cleared by the same inspector this year.\n\n"
)
OTHER = (
    "The Azima ferry sank on Thursday off Pemba with some forty passengers and crew; 31 of them were saved, the harbour office in "
    "Wete told this newspaper.\n\nIt was water in the engine room that doomed the vessel, says port captain Idi Faraji."
)


def paragraphs(*numbers: int) -> str:
    return "\n\n".join(WIRE.split("\n\n")[n] for n in numbers)


def wire(hours: float = 1.0) -> Report:
    return report(WIRE, "Corvus Wire", hours=hours)


def test_a_copy_under_another_name_is_the_agencys_even_if_it_was_first() -> None:
    original, early = wire(2.0), report(WIRE, "Lake Radio", hours=1.0, agencies=["Corvus Wire"])
    (carry,) = match_copies(early, [original])
    assert carry.origin == original.id
    assert carry.agency == "Corvus Wire"
    assert carry.passage == passage_of(original.id)
    assert carry.span.start == 0
    assert carry.span.end == len(WIRE)
    assert match_copies(original, [early]) == ()


def test_paragraphs_inside_an_own_story_are_carried_and_no_more() -> None:
    stitched = report(OWN + paragraphs(1, 2) + "\n\nThe club will hold a collection on Sunday.", "Tanga Post", hours=30)
    (carry,) = match_copies(stitched, [wire()])
    assert stitched.text[carry.span.start : carry.span.end] == paragraphs(1, 2)
    assert carry.origin == wire().id
    assert set(bands(stitched)) & set(bands(wire()))


def test_small_edits_keep_a_copy_a_copy() -> None:
    edited = (
        WIRE.replace("about 40", "some 42").replace("three tugs", "four tugs").replace("before dark", "by nightfall")
    )
    (carry,) = match_copies(report(edited, "Lake Radio", hours=5), [wire()])
    assert carry.span.end - carry.span.start > 0.9 * len(edited)


def test_a_story_of_ones_own_on_the_same_event_is_no_copy() -> None:
    assert match_pair(report(OTHER, "Lake Radio"), wire()) == ()


def test_a_shared_quotation_alone_is_no_copy() -> None:
    quote = (
        "“We heard the engine stop, then the lights went out, and the mate walked along the rail and told everyone to hold on to "
        "the crates because the rafts were for the children and for nobody else on that deck,” said Asha Juma, who sold fruit on it."
    )
    a = report(f"WETE — {OTHER}\n\n{quote}", "Lake Radio")
    b = report(f"{OWN}{quote}", "Tanga Post")
    assert match_pair(a, b) == ()


def test_siblings_of_a_wire_text_that_is_not_held_are_one_passage() -> None:
    siblings = [
        report(WIRE, name, hours=n, agencies=["Corvus Wire"]) for n, name in enumerate(("A Post", "B News", "C FM"))
    ]
    carried = resolve_passages(
        siblings, [o for a in siblings for b in siblings if a.id < b.id for o in match_pair(a, b)]
    )
    passages = {carry.passage for carries in carried.values() for carry in carries}
    assert passages == {passage_of(siblings[0].id)}
    assert all(
        carry.origin is None and carry.agency == "Corvus Wire" for carries in carried.values() for carry in carries
    )


def test_a_credit_line_alone_makes_a_carrier() -> None:
    lone = report(OTHER + "\n\n(Corvus Wire/Lakes Press Agency)", "Lake Radio")
    (carry,) = match_copies(lone, [])
    assert carry.agency == "Corvus Wire/Lakes Press Agency"
    assert carry.origin is None


def test_credits_by_form() -> None:
    def names(
        text: str, outlet: str = "Lake Radio", agencies: tuple[str, ...] = ()
    ) -> tuple[tuple[str, ...], bool] | None:
        found = credits(report(text, outlet, agencies=agencies))
        return (found.names, found.whole) if found else None

    assert names("MWANZA (AP) — Boats went out.") == (("AP",), True)
    assert names("Boats went out.\n\n(Reuters/Canadian Press)") == (("Reuters", "Canadian Press"), True)
    assert names("Boats went out.\n\nWith a report from Corvus Wire. More at ten.") == (("Corvus Wire",), False)
    assert names("Boats went out.", agencies=("AFP",)) == (("AFP",), True)
    assert names("MWANZA (Corvus Wire) — Boats went out.", outlet="Corvus Wire") is None
    assert names("Boats went out.\n\n(Photo by Ann Lee)") is None
    assert names("Boats went out, the Reuters building stayed lit.") is None


def _group() -> list[Report]:
    return [
        wire(3.0),
        report(WIRE, "Lake Radio", hours=1, agencies=["Corvus Wire"]),
        report(paragraphs(0, 1), "Coast Daily", hours=4),
        report(OWN + paragraphs(1, 2, 3), "Tanga Post", hours=9),
        report(WIRE.replace("about 40", "at least 38"), "Isles Today", hours=7),
        report(OTHER, "Zanzi FM", hours=2),
    ]


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_passages_do_not_depend_on_the_order_of_arrival(seed: int) -> None:
    expected = resolve_passages(_group(), _overlaps(_group()))
    shuffled = _group()
    random.Random(seed).shuffle(shuffled)
    assert resolve_passages(shuffled, _overlaps(shuffled)) == expected
    carried = {one.outlet: [carry.origin for carry in expected[one.id]] for one in _group()}
    original = wire(3.0).id
    assert (
        carried["Lake Radio"] == carried["Isles Today"] == carried["Coast Daily"] == carried["Tanga Post"] == [original]
    )
    assert carried["Zanzi FM"] == carried["Corvus Wire"] == []


def _overlaps(group: list[Report]) -> list[Overlap]:
    return [o for i, a in enumerate(group) for b in group[:i] for o in match_pair(a, b)]


def test_a_copy_of_a_story_that_carries_a_wire_is_the_storys_but_for_the_wires_paragraphs() -> None:
    own = OWN.strip().split("\n\n")
    end = "The club will hold a collection on Sunday, when the boats of Moa and Kwale are to lie at its pier for all to board."
    story = report("\n\n".join([*own, paragraphs(1, 2), end]), "Tanga Post", hours=30)
    copied = report(story.text.replace("this year", "this past year"), "Lake Radio", hours=40)
    group = [wire(), story, copied]
    carried = resolve_passages(group, _overlaps(group))
    assert [c.origin for c in carried[story.id]] == [wire().id]
    assert [c.origin for c in carried[copied.id]] == [story.id, wire().id, story.id]
    middle = carried[copied.id][1].span
    assert abs(middle.start - copied.text.index("Joram")) < 3
    assert abs(middle.end - copied.text.index("The club")) < 5


def test_house_style_of_numbers_and_spelling_hides_no_copy() -> None:
    text = WIRE.replace("about 40", "about eleven").replace("31 people", "9 people").replace("three", "3")
    theirs = text.replace("9 people", "nine people").replace("eleven", "11").replace("harbour", "harbor")
    a, b = report(text, "Corvus Wire"), report(theirs, "Lake Radio", hours=2)
    (carry,) = match_copies(b, [a])
    assert (carry.span.start, carry.span.end) == (0, len(theirs))
    assert set(bands(a)) == set(bands(b))


def test_a_trimmed_paragraph_is_still_carried() -> None:
    clipped = [p.rsplit(",", 1)[0] + "." for p in WIRE.split("\n\n")[1:]]
    (carry,) = match_copies(report("\n\n".join([OWN.strip(), *clipped]), "Tanga Post", hours=9), [wire()])
    assert carry.origin == wire().id
    assert carry.span.start > len(OWN) - 10
