"""Role spans of the model: their edges, whose they are, which stay. The scores are made by hand."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest

from onrecord.extract.encoder.labels import EVENT, LINK_SIZE, MENTION, ROLE, bio
from onrecord.extract.encoder.model import Encoder, Scores, Tables
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.encoder.weights import Weights
from onrecord.extract.incidents.trained import fillers_of, find_marked, has_no_case, joined, kind_told
from onrecord.extract.page import Page
from onrecord.extract.predicates import find_predicates
from onrecord.model.reading import RoleFiller
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import IncidentKind, Role
from onrecord.text.document import Document


def by_marks(features: int) -> Weights:
    """A phrase fills a role that all its words are marked with, where neither the word before nor that after goes on with it."""
    inner = np.zeros((features, len(ROLE)), np.float32)
    for k in range(len(ROLE)):
        inner[k, k] = 1  # the mean of its words' chances
        inner[7 * len(ROLE) + k, k] = inner[8 * len(ROLE) + k, k] = -1  # before it, after it
    zeros, ones = np.zeros(len(ROLE), np.float32), np.ones(features, np.float32)
    return Weights(ones * 0, ones, inner, zeros, np.eye(len(ROLE), dtype=np.float32) * 40, zeros - 36)


FEATURES = 146
"""Features of a phrase."""


class Told:
    """An encoder that says what it is told: labels of words by their words, and event words with their factuality."""

    def __init__(
        self, labels: dict[str, str], judged: dict[str, float] | None = None, events: dict[str, str] | None = None
    ) -> None:
        self.labels, self.judged, self.events = labels, judged or {}, events or {}

    def read(self, document: Document) -> Scores:
        """A word is what stands between blanks."""
        words, at = [], 0
        for word in document.text.split():
            start = document.text.index(word, at)
            at = start + len(word)
            words.append((start, at, word))
        count, names = len(words), bio(ROLE)
        role = np.zeros((count, len(names)), np.float32)
        event = np.zeros((count, len(bio(EVENT))), np.float32)
        judged = np.full((count, 2), -1, np.float32)
        for i, (_, _, word) in enumerate(words):
            role[i, names.index(self.labels.get(word, "O"))] = 9
            event[i, bio(EVENT).index(self.events.get(word, "O"))] = 9
            if word in self.judged:
                judged[i] = 1, self.judged[word] / 3
        ints = np.arange(count)
        starts, ends = (np.asarray([w[k] for w in words], np.int64) for k in (0, 1))
        pieces = Pieces(ints, ints * 0, ints * 0, ints * 0, ints, starts, ends)
        zeros = np.zeros((7, 7), np.float32), np.zeros((2, 17), np.float32), np.zeros(LINK_SIZE + 1, np.float32)
        names_of = np.zeros((count, len(bio(MENTION))), np.float32)
        heads = {"role": role, "event": event, "name": names_of, "mention": names_of}
        return Scores(pieces, heads, judged, (), Tables("", *zeros, by_marks(FEATURES)))


def page(text: str, labels: dict[str, str], judged: dict[str, float] | None = None, title: str | None = None) -> Page:
    return Page(Report("r", text, title=title), cast(Encoder, Told(labels, judged)))


def test_a_filler_is_a_whole_phrase_and_may_run_over_a_line_end() -> None:
    given = page("the Red\nDawn burned it", {"Red": "B-group", "Dawn": "I-group"})
    (found,) = find_marked(given)
    assert given.document.text[found.start : found.end] == "Red\nDawn"
    assert found.chance > 0.9


def test_nothing_runs_across_title_and_text() -> None:
    assert find_marked(page("men fled", {"Blast": "B-by", "men": "I-by"}, title="Blast")) == ()


def test_a_page_without_encoder_has_no_marked_spans() -> None:
    assert find_marked(Page(Report("r", "Rebels burned it"))) == ()


def test_spans_go_to_the_incident_they_speak_of_and_one_of_a_last_word_stays() -> None:
    labels = {"guerrillas": "B-by", "FMLN": "B-by", "rebels": "I-by", "mayor": "B-victim", "REBELS": "B-by"}
    given = page("guerrillas shot mayor then FMLN rebels burned REBELS", labels)
    first, second = fillers_of(given, 2, lambda at: 0 if at < 22 else 1)
    assert [(f.role, f.text) for f in first] == [(Role.BY, "guerrillas"), (Role.VICTIM, "mayor")]
    assert [f.text for f in second] == ["FMLN rebels"]
    assert fillers_of(given, 1, lambda at: None) == [()]


def test_of_a_role_that_both_find_the_lexicons_fillers_stand_and_the_models_where_there_is_no_case() -> None:
    def filler(role: Role, start: int) -> RoleFiller:
        return RoleFiller(role, Span(start, start + 1), "x")

    lexicon = [filler(Role.BY, 0), filler(Role.VICTIM, 1), filler(Role.PLACE, 2)]
    found = [filler(Role.VICTIM, 5), filler(Role.MEANS, 6)]
    assert joined(found, lexicon) == (lexicon[0], lexicon[1], found[1], lexicon[2])
    assert joined(found, lexicon, no_case=True) == (*found, lexicon[2])
    assert joined([], lexicon) == tuple(lexicon)


def test_event_words_have_a_factuality_within_three() -> None:
    found = find_predicates(page("He may have left or died", {}, {"left": 0.5, "died": 7.0}))
    assert [(one.text, one.factuality) for one in found] == [("left", 0.5), ("died", 3.0)]


@pytest.mark.parametrize(
    ("lexicon", "head", "told"),
    [
        (IncidentKind.ATTACK, "B-bombing", IncidentKind.BOMBING),
        (IncidentKind.KILLING, "B-abduction", IncidentKind.ABDUCTION),
        (IncidentKind.BOMBING, "O", IncidentKind.ATTACK),
        (IncidentKind.BOMBING, "B-bombing", IncidentKind.BOMBING),
        (IncidentKind.ATTACK, "B-attack", IncidentKind.ATTACK),
        (IncidentKind.FLOOD, "B-bombing", IncidentKind.FLOOD),
    ],
)
def test_a_kind_is_the_heads_where_it_tells_it_better(lexicon: IncidentKind, head: str, told: IncidentKind) -> None:
    text = "Rebels struck the town ."
    here = Page(Report("r", text), cast(Encoder, Told({}, events={"struck": head})))
    assert kind_told(here, lexicon, [text.index("struck")]) is told


def test_a_page_without_encoder_keeps_the_lexicons_kind() -> None:
    assert kind_told(Page(Report("r", "Rebels struck .")), IncidentKind.BOMBING, [7]) is IncidentKind.BOMBING


def test_in_a_text_without_case_only_the_heads_doers_and_targets_stand() -> None:
    lexicon = [RoleFiller(role, Span(0, 4), "HEAT") for role in (Role.BY, Role.MEANS, Role.PLACE)]
    assert [one.role for one in joined([], lexicon, no_case=True)] == [Role.MEANS, Role.PLACE]
    assert len(joined([], lexicon)) == len(lexicon)
    assert has_no_case("GUNMEN ATTACKED THE BANK, 3 JAN 90")
    assert has_no_case("gunmen attacked the bank, 3 jan 90")
    assert not has_no_case(
        "GUNMEN ATTACK BANK\n\nGunmen attacked the bank on Monday, and the police of Leon followed them."
    )
    assert not has_no_case("Gunmen attacked the bank.")
    assert has_no_case("нападение на банк в воскресенье")
    assert has_no_case("НАПАДЕНИЕ НА БАНК “В” ВОСКРЕСЕНЬЕ")
    assert not has_no_case("Нападение на банк в воскресенье")
