from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from onrecord.link.claims.evidence import evidence_of
from onrecord.link.claims.responses import responses_of
from onrecord.link.copies.passages import match_copies
from onrecord.link.incidents.cards import card
from onrecord.link.parties.parties import parties_of
from onrecord.model.evidence import Act, Amount, Carry, Evidence, Interval, Named, ResponseEvidence
from onrecord.model.reading import Figure, Place, Reading, Statement, Target, Time
from onrecord.model.report import Report
from onrecord.model.vocabulary import (
    Basis,
    IncidentKind,
    Measure,
    PlacePrecision,
    PlaceRole,
    Polarity,
    Qualifier,
    ResponseKind,
    Role,
    SourceKind,
    Stance,
)
from tests.link.made import NIGHT, at, counted, happened, moment, place, reading, report, said, source


def tell(
    one: Report,
    statements: Sequence[Statement],
    trigger: str = "struck",
    *,
    figures: Sequence[Figure] = (),
    places: Sequence[Place] = (),
    times: Sequence[Time] = (),
    roles: Sequence[tuple[Role, str]] = (),
    carries: Sequence[Carry] = (),
    kind: IncidentKind = IncidentKind.STRIKE,
) -> tuple[tuple[Evidence, ...], tuple[ResponseEvidence, ...], Reading]:
    mention = happened(
        one,
        trigger,
        kind,
        begins=NIGHT,
        roles=roles,
        figures=range(len(figures)),
        places=range(len(places)),
        times=range(len(times)),
        statements=statements,
    )
    read = reading(
        one,
        statements=tuple(statements),
        figures=tuple(figures),
        places=tuple(places),
        times=tuple(times),
        incidents=(mention,),
    )
    made = card(one, read, mention)
    parties = parties_of(one, read, carries, [made])
    for item in (found := evidence_of(one, read, mention, made, carries, parties)):
        assert one.words(item.span) == item.quote
        assert item.reasons
    return found, responses_of(one, read, mention, made, carries, parties), read


def of(items: Sequence[Evidence], slot: str, act: Act = Act.ASSERTS) -> list[Evidence]:
    return [item for item in items if item.slot == slot and item.act is act]


RAID = (
    "French jets struck the Gao depot on Thursday evening, the Malian army said in a statement. “Our men counted 14 bombs,” Col. "
    "Idrissa Sow, the army’s spokesman, said. There were no casualties at this time, Sow said. A French official said about 20 "
    "fighters were killed. Paris declined to say how many jets took part."
)


def raid() -> tuple[tuple[Evidence, ...], tuple[ResponseEvidence, ...], Reading]:
    one = report(RAID, "Corvus Wire")
    army = source(one, "the Malian army", "Malian army", kind=SourceKind.ORGANISATION, country="ML")
    sow = source(
        one,
        "Sow",
        "Idrissa Sow",
        named=True,
        role="Col., the army’s spokesman",
        affiliation="Malian army",
        country="ML",
    )
    official = source(one, "A French official", "French official", country="FR")
    paris = source(one, "Paris", "Paris", kind=SourceKind.STATE, named=True, country="FR")
    return tell(
        one,
        [
            said(one, "French jets struck the Gao depot on Thursday evening", army, cue="said"),
            said(one, "Our men counted 14 bombs", sow, cue="said"),
            said(one, "There were no casualties at this time", sow, cue="said", polarity=Polarity.MINUS),
            said(one, "about 20 fighters were killed", official, cue="said"),
            said(one, "to say how many jets took part", paris, cue="declined", stance=Stance.DECLINES),
        ],
        figures=[
            counted(one, "14", Measure.LAUNCHED, 14, unit="bombs"),
            counted(one, "no casualties", Measure.CASUALTIES, 0),
            counted(one, "about 20", Measure.KILLED, 20, low=15, high=25, group="fighters", qualifier=Qualifier.ABOUT),
        ],
        places=[place(one, "Gao", lat=16.27, lon=-0.04, country="ML", gazetteer_id="7")],
        times=[moment(one, "Thursday evening", NIGHT, 3)],
        roles=[(Role.BY, "French"), (Role.MEANS, "jets"), (Role.AGAINST, "the Gao depot")],
    )


def test_roles_places_times_and_kinds_become_slots() -> None:
    items, _, _ = raid()
    (by,) = of(items, "by")
    assert isinstance(by.value, Named)
    assert (by.value.key, by.value.label) == ("france", "France")
    assert (by.origin.name, by.origin.side) == ("the Malian army", "mali")
    (where,) = of(items, "where")
    assert isinstance(where.value, Named)
    assert where.value.key == "geonames:7"
    assert "mali" in where.value.within
    (when,) = of(items, "when")
    assert isinstance(when.value, Interval)
    assert when.value.begins == NIGHT
    (means,) = of(items, "means")
    assert isinstance(means.value, Named)
    assert means.value.key == "jet"
    assert [item.value.key for item in of(items, "kind") if isinstance(item.value, Named)] == ["strike"]


def test_figures_carry_scope_origin_and_basis() -> None:
    items, _, _ = raid()
    (launched,) = of(items, "launched")
    assert isinstance(launched.value, Amount)
    assert (launched.value.low, launched.value.unit) == (14, "bombs")
    assert launched.origin.name == "Col. Idrissa Sow, the army’s spokesman"
    assert launched.basis is Basis.OBSERVED
    french = next(item for item in of(items, "killed") if item.origin.side == "france")
    assert isinstance(french.value, Amount)
    assert (french.value.group_key, french.value.unit) == ("militant", "people")
    assert french.basis is Basis.UNKNOWN  # who did it knows its deed, not what the other side lost


def test_no_casualties_says_none_killed_and_none_injured_and_stays_open_for_now() -> None:
    items, _, _ = raid()
    for slot in ("casualties", "killed", "injured"):
        (none,) = [item for item in of(items, slot) if isinstance(item.value, Amount) and item.value.high == 0]
        assert none.act is Act.ASSERTS
        assert none.origin.side == "mali"
    assert {item.reasons[1].rule for item in items if item.slot == "injured"} == {"no-casualties"}
    assert len(of(items, "casualties", Act.LEAVES_OPEN)) == 1


def test_what_is_declined_is_withheld_with_no_value() -> None:
    items, _, _ = raid()
    (withheld,) = [item for item in items if item.act is Act.WITHHOLDS]
    assert withheld.value is None
    assert withheld.origin.side == "france"


def test_ids_are_stable_and_unique() -> None:
    first, again = raid()[0], raid()[0]
    assert [item.id for item in first] == [item.id for item in again]
    assert len({item.id for item in first}) == len(first)


def test_credit_taken_and_blame_and_a_denial_of_the_deed() -> None:
    text = (
        "Rockets struck Gao. The Azawad Dignity Brigade took credit for the attack. Mali blamed Algeria for the rockets that struck "
        "Gao. Algeria denied any involvement."
    )
    one = report(text)
    brigade = source(
        one, "The Azawad Dignity Brigade", "Azawad Dignity Brigade", kind=SourceKind.ARMED_GROUP, named=True
    )
    mali = source(one, "Mali", kind=SourceKind.STATE, named=True, country="ML")
    algeria = source(one, "Algeria denied", "Algeria", kind=SourceKind.STATE, named=True, country="DZ")
    blamed = said(one, "the rockets that struck Gao", mali, cue="blamed", stance=Stance.BLAMES)
    target = at(one, "Algeria")
    items, _, _ = tell(
        one,
        [
            said(one, "Rockets struck Gao."),
            said(one, "the attack", brigade, cue="took credit", stance=Stance.TAKES_RESPONSIBILITY),
            replace(blamed, target=Target(target, "Algeria")),
            said(one, "any involvement", algeria, cue="denied", polarity=Polarity.MINUS),
        ],
    )
    by = {item.value.key: item for item in of(items, "by") if isinstance(item.value, Named)}
    assert set(by) == {"org:azawad-dignity-brigade:azawad-dignity-brigade", "algeria"}
    credit = by["org:azawad-dignity-brigade:azawad-dignity-brigade"]
    assert (credit.basis, credit.origin.side) == (Basis.OWN_ACT, "azawad-dignity-brigade")
    assert by["algeria"].origin.side == "mali"
    (denial,) = of(items, "by", Act.DENIES)
    assert isinstance(denial.value, Named)
    assert (denial.value.key, denial.origin.side) == ("algeria", "algeria")


def test_own_voice_is_nobodys_word_and_leaves_questions_open() -> None:
    text = "Jets struck Gao on Thursday. It was not clear who was behind it. A Corvus Wire reporter saw 12 bodies."
    one = report(text, "Corvus Wire")
    items, _, _ = tell(
        one,
        [
            said(one, "Jets struck Gao on Thursday."),
            said(one, "It was not clear who was behind it."),
            replace(said(one, "A Corvus Wire reporter saw 12 bodies."), basis=Basis.OBSERVED),
        ],
        figures=[counted(one, "12 bodies", Measure.KILLED, 12)],
    )
    (kind,) = of(items, "kind")
    assert kind.origin.own
    assert kind.basis is Basis.UNKNOWN
    assert [item.slot for item in items if item.act is Act.LEAVES_OPEN] == ["by"]
    (seen,) = of(items, "killed")
    assert (seen.basis, seen.origin.side) == (Basis.OBSERVED, "outlet:corvus-wire")


def test_taking_back_at_second_hand_names_who_took_back_and_who_tells() -> None:
    text = (
        "Missiles struck Gao. Malian state television said 60 soldiers were killed. Malian state television is backing away from "
        "the figure of 60 dead, a Kanal 5 reporter wrote."
    )
    one = report(text)
    tv = source(one, "Malian state television", kind=SourceKind.OUTLET, country="ML")
    reporter = source(one, "a Kanal 5 reporter", "Kanal 5 reporter", role="reporter")
    back = "Malian state television is backing away from the figure of 60 dead"
    items, _, _ = tell(
        one,
        [
            said(one, "Missiles struck Gao."),
            said(one, "60 soldiers were killed", tv, cue="said"),
            said(one, back, reporter, cue="wrote"),
        ],
        figures=[counted(one, "60 soldiers", Measure.KILLED, 60), counted(one, "60 dead", Measure.KILLED, 60)],
    )
    (taken,) = [item for item in items if item.act is Act.RETRACTS]
    assert isinstance(taken.value, Amount)
    assert (taken.slot, taken.value.low) == ("killed", 60)
    assert taken.origin.side == "mali"
    assert taken.teller is not None
    assert "Kanal 5" in taken.teller.name
    (given,) = of(items, "killed")
    assert given.origin.side == "mali"


def test_groups_of_one_people_have_one_key() -> None:
    text = "Bombs struck Gao. 3 American troops, 2 U.S. civilians and 4 Americans died, the Pentagon said; 5 service members were hurt."
    one = report(text)
    pentagon = source(one, "the Pentagon", "Pentagon", kind=SourceKind.OFFICE, named=True, country="US")
    whole = said(
        one,
        "3 American troops, 2 U.S. civilians and 4 Americans died, the Pentagon said; 5 service members were hurt",
        pentagon,
    )
    items, _, _ = tell(
        one,
        [said(one, "Bombs struck Gao."), whole],
        figures=[
            counted(one, "3 American troops", Measure.KILLED, 3, group="American troops"),
            counted(one, "2 U.S. civilians", Measure.KILLED, 2, group="U.S. civilians"),
            counted(one, "4 Americans", Measure.KILLED, 4, group="Americans"),
            counted(one, "5 service members", Measure.INJURED, 5, unit="service members"),
        ],
    )
    keys = {item.value.low: item.value.group_key for item in items if isinstance(item.value, Amount)}
    assert keys == {3: "us", 2: "us:civilian", 4: "us", 5: "us"}
    civilians = next(i.value for i in items if isinstance(i.value, Amount) and i.value.low == 2)
    assert "us" in civilians.group_within
    assert all(item.basis is Basis.OWN_PEOPLE for item in items if isinstance(item.value, Amount))


def test_a_carried_passage_is_one_whoever_carries_it() -> None:
    text = (
        RAID
        + "\n\nWitnesses heard the jets come in twice from the river, one after the other, and then saw smoke over the port."
    )
    copy = report(text, "Sahel Post", hours=3, agencies=["Corvus Wire"])
    original = report(text, "Corvus Wire")
    found = []
    for one, others in ((original, [copy]), (copy, [original])):
        army = source(one, "the Malian army", "Malian army", kind=SourceKind.ORGANISATION, country="ML")
        official = source(one, "A French official", "French official", country="FR")
        items, _, _ = tell(
            one,
            [
                said(one, "French jets struck the Gao depot on Thursday evening", army),
                said(one, "about 20 fighters were killed", official),
            ],
            figures=[counted(one, "about 20", Measure.KILLED, 20, low=15, high=25, qualifier=Qualifier.ABOUT)],
            carries=match_copies(one, others),
        )
        found.append({(item.slot, item.origin.id, item.passage) for item in items})
    assert found[0] == found[1]
    assert len({passage for _, _, passage in found[0]}) == 2  # two sources in one copy are two voices


def test_what_is_known_when() -> None:
    text = "Jets struck Gao, the army said."
    one = replace(report(text), updated=NIGHT + timedelta(hours=4), received=NIGHT + timedelta(hours=9))
    items, _, _ = tell(
        one, [said(one, "Jets struck Gao", source(one, "the army", "army", kind=SourceKind.ORGANISATION))]
    )
    assert items[0].known.published == NIGHT + timedelta(hours=4)
    assert items[0].known.received == NIGHT + timedelta(hours=9)


def test_responses_with_who_what_and_where_to() -> None:
    text = (
        "Drones struck a camp in Mali. In the next days a number of our colleagues will be moved from Mali to Senegal, Gen. Fergal "
        "Corless, Ireland’s chief of staff, wrote. The prime minister did not plan to address the nation, aides to the government of "
        "Spain said. Canada’s response was non-committal. A resident of Gao said she was aware of the noise."
    )
    one = report(text)
    corless = source(
        one, "Gen. Fergal Corless", "Fergal Corless", named=True, role="Gen., Ireland’s chief of staff", country="IE"
    )
    aides = source(
        one,
        "aides to the government of Spain",
        "aides",
        kind=SourceKind.COLLECTIVE,
        affiliation="government of Spain",
        country="ES",
    )
    resident = source(one, "A resident of Gao", "resident of Gao", kind=SourceKind.WITNESS)
    moved = said(
        one, "In the next days a number of our colleagues will be moved from Mali to Senegal", corless, cue="wrote"
    )
    _, responses, _ = tell(
        one,
        [
            said(one, "Drones struck a camp in Mali."),
            moved,
            said(one, "The prime minister did not plan to address the nation", aides),
            said(one, "Canada’s response was non-committal."),
            said(one, "she was aware of the noise", resident),
        ],
        figures=[
            counted(one, "a number of our colleagues", Measure.MOVED, None, qualifier=Qualifier.UNSPECIFIED),
        ],
        places=[
            place(one, "Mali", country="ML", role=PlaceRole.MENTIONED, precision=PlacePrecision.COUNTRY),
        ],
    )
    found = {response.kind: response for response in responses}
    assert set(found) == {ResponseKind.MOVEMENT, ResponseKind.NOT_ACTING, ResponseKind.POSITION}
    movement = found[ResponseKind.MOVEMENT]
    assert (movement.moved_from, movement.moved_to) == ("Mali", "Senegal")
    assert movement.who.name == "Gen. Fergal Corless, Ireland’s chief of staff"
    assert [amount.measure for amount in movement.amounts] == [Measure.MOVED]
    assert found[ResponseKind.NOT_ACTING].who.side == "spain"
    assert (found[ResponseKind.POSITION].who.name, found[ResponseKind.POSITION].origin.own) == ("Canada", True)
    for response in responses:
        assert one.words(response.span) == response.quote


def test_a_long_statement_is_quoted_around_its_words() -> None:
    filler = "The road runs past the mill and the old customs house before it bends to the river. " * 8
    text = f"{filler}Jets struck the Gao depot and killed 3 men. {filler}"
    one = report(text)
    items, _, _ = tell(one, [said(one, text.strip())], figures=[counted(one, "3 men", Measure.KILLED, 3, unit="men")])
    (killed,) = of(items, "killed")
    assert len(killed.quote) <= 400
    assert "killed 3 men" in killed.quote
