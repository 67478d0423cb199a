"""What a report recalls in a sentence, or goes on with later, finds the incident it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from onrecord.link.incidents.cards import card
from onrecord.link.incidents.grouping import group_incidents
from onrecord.link.incidents.matching import match_incidents
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, TimePrecision
from tests.link.made import NIGHT, counted, happened, place, reading, report
from tests.link.test_incidents import BASE, same, told

STABBING = "A man stabbed passengers on a train near Bakel on Thursday night and was overpowered, police said."
RECALL = "Asked whether he had wanted to copy the attack on the train at Bakel, she said that nothing spoke for it."


def test_an_undated_recall_finds_by_its_town_what_was_news_that_month() -> None:
    """ "The attack on the train": no day is told, and what is meant was news a few days ago."""
    news = told(f"{STABBING} Three were killed.", "stabbed", IncidentKind.OUTBREAK, where="Bakel")
    recall = told(
        RECALL, "attack", IncidentKind.OUTBREAK, hours=90, begins=None, where="Bakel", outlet="B Post", background=True
    )
    assert set(news.keys) & set(recall.keys)
    much_later = told(
        RECALL,
        "attack",
        IncidentKind.OUTBREAK,
        hours=24 * 90,
        begins=None,
        where="Bakel",
        outlet="B Post",
        background=True,
    )
    assert not {key for key in set(news.keys) & set(much_later.keys) if "2021-03" in key}


def storm(text: str, dead: int, *, background: bool, hours: float, where: str | None, outlet: str) -> MentionCard:
    """A card of a storm in March that killed so many; where no town is told, in a report that names its country."""
    one = report(text, outlet, hours=hours)
    country = place(one, "Senegal", precision=PlacePrecision.COUNTRY, country="SN")
    places = (place(one, where, **BASE, country="SN"),) if where else (country,)  # type: ignore[arg-type]
    count = counted(one, str(dead), Measure.KILLED, dead)
    told_in = range(len(places)) if where else ()
    mention = happened(one, "storm", IncidentKind.STORM, begins=NIGHT, background=background, places=told_in)
    mention = replace(mention, figures=(0,), precision=TimePrecision.MONTH if background else TimePrecision.DAY)
    return card(one, reading(one, places=places, figures=(count,), incidents=(mention,)), mention)


def test_a_recall_without_a_place_is_sought_in_the_countries_of_its_report() -> None:
    news = storm(
        "A storm killed 12 in Bakel in Senegal.", 12, background=False, hours=9, where="Bakel", outlet="A Post"
    )
    recall = storm(
        "A boat sank off Senegal. In March a storm killed 53.",
        53,
        background=True,
        hours=900,
        where=None,
        outlet="B Post",
    )
    assert any(key.endswith("|ksn") for key in set(news.keys) & set(recall.keys))


@pytest.mark.parametrize(("background", "least"), [(True, 0.0), (False, -1.2)])
def test_few_words_in_common_say_nothing_against_what_is_recalled(background: bool, least: float) -> None:
    """A recall is a sentence or two: that it is told in other words is no sign of another incident."""
    news = told("Drones struck the Bakel depot before dawn and burned nine trucks.", "struck", where="Bakel")
    text = "The ministry sent envoys after the raid at Bakel that cost several officers their posts."
    other = told(text, "raid", IncidentKind.ATTACK, where="Bakel", outlet="B Post", background=background)
    match = match_incidents(news, other)
    assert match is not None
    (words,) = [reason.score for reason in match.reasons if reason.rule == "words"]
    assert words is not None
    assert (words == 0.0) if background else (least < words < 0.0)


def test_what_is_told_behind_the_news_joins_the_news_before_what_others_tell_behind() -> None:
    """One report tells a strike twice; its second telling must not draw away what another recalls of it."""
    news = [told(f"Drones struck the Bakel depot, {n} said.", "struck", outlet=f"{n} Post") for n in "ABC"]
    text = "Drones struck the Bakel depot, C said."
    twice = replace(news[2], id=f"{news[2].id}b", main=False)
    recall = told(f"{text} It was in March.", "struck", outlet="D Post", hours=200, background=True)
    pairs = [(a, b, 0.95) for a in news for b in news if a.id < b.id]
    pairs += [(recall, one, 0.9) for one in news] + [(recall, twice, 0.99)]
    scores = {(min(a.id, b.id), max(a.id, b.id)): score for a, b, score in pairs}
    groups = group_incidents([*news, twice, recall], scores)
    assert any({recall.id, *(one.id for one in news)} <= set(group.members) for group in groups)


def test_shots_at_a_protest_may_be_told_as_either() -> None:
    words = "Four workers were killed when police fired on garment workers who blocked the highway at Bakel on Tuesday, their union said."
    shots = told(words, "fired", IncidentKind.SHOOTING, where="Bakel")
    for kind in (IncidentKind.PROTEST, IncidentKind.RIOT):
        blocked = told(words.replace("their union", "a rights group"), "blocked", kind, where="Bakel", outlet="B Post")
        assert same(shots, blocked)


@pytest.mark.parametrize(("name", "goes_on"), [("Dankoli", True), ("Washington", False)])
def test_a_name_never_heard_before_ties_reports_for_ten_days(name: str, goes_on: bool) -> None:
    """Of a kind that few are learned of, where one report tells no day: an abduction in a village is told of for weeks."""
    text = (
        f"Gunmen seized 87 pupils and three teachers of a secondary school at {name} near Bakel in the night of Monday."
    )
    first = told(text, "seized", IncidentKind.ABDUCTION, where="Bakel")
    text = (
        f"Parents of the children seized from the {name} school met a minister in Ribat, where nine of them were freed."
    )
    spot = {**BASE, "lat": 15.6, "gazetteer_id": "903"}
    later = told(
        text, "seized", IncidentKind.ABDUCTION, hours=24 * 6, begins=None, where="Ribat", spot=spot, outlet="B Post"
    )
    match = match_incidents(first, later)
    assert match is not None
    assert ("unlearned" in {reason.rule for reason in match.reasons}) is goes_on
    much_later = replace(later, known=replace(later.known, published=NIGHT + timedelta(days=30)))
    match = match_incidents(first, much_later)
    assert match is None or "unlearned" not in {reason.rule for reason in match.reasons}


def test_a_sentence_that_counts_from_what_lies_behind_is_none_of_the_news() -> None:
    """ "The attack came four days after a judge was shot": the judge is no mark of the post that was attacked."""
    text = (
        "Gunmen fired on a police post at Yby late on Monday. Two officers were hurt, a minister said. "
        "The attack came four days after judge Evelio Ocampos was wounded in Bakel."
    )
    one = report(text)
    news = happened(one, "fired", IncidentKind.SHOOTING, begins=NIGHT)
    attack = replace(news, triggers=(news.trigger, happened(one, "attack", IncidentKind.SHOOTING).trigger))
    behind = happened(one, "wounded", IncidentKind.SHOOTING, begins=None, background=True)
    marks = card(one, reading(one, incidents=(attack, behind)), attack).marks
    assert not [mark for mark in marks if "ocampos" in mark or mark == "lead:judge"]
    assert any(mark == "lead:post" for mark in marks)
