"""The encoder's attributions joined with the grammar's, rule by rule: the encoder's part is handed in, no model is run."""

from __future__ import annotations

import re

import numpy as np

from onrecord.extract.attribution.grammar import AttributionGrammar
from onrecord.extract.attribution.statements import Statements
from onrecord.extract.attribution.trained import SURE, Joined
from onrecord.extract.encoder.decode import Range, Relation
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.page import Page
from onrecord.model.reading import Statement
from onrecord.model.report import Report

GRAMMAR = AttributionGrammar()


class Case:
    """A text, and what the encoder is to have said of it, in words of the text."""

    def __init__(self, text: str, title: str | None = None) -> None:
        self.page = Page(Report("r-test", text, title=title))
        self.text = self.page.document.text
        spans = [match.span() for match in re.finditer(r"\w+|[^\w\s]", self.text)]
        starts, ends = (np.asarray(part, np.int64) for part in zip(*spans, strict=True))
        none = starts * 0
        self.pieces = Pieces(none, none, none, none, np.arange(len(starts)), starts, ends)
        self.relations: list[Relation] = []

    def words(self, words: str) -> Range:
        """The range of a piece of the text."""
        at = self.text.index(words)
        first = int(np.searchsorted(self.pieces.starts, at))
        return first, int(np.searchsorted(self.pieces.starts, at + len(words)))

    def told(self, source: str | None, cue: str, *content: str, score: float = 0.99) -> Case:
        """Add what the encoder found."""
        who = self.words(source) if source is not None else None
        self.relations.append(Relation(who, self.words(cue), tuple(map(self.words, content)), score))
        return self

    def read(self) -> list[tuple[str | None, str, str]]:
        """(source as it stands, cue, content) of every attributed statement."""
        return [
            (
                one.source.text if one.source else None,
                one.cue.text if one.cue else "",
                " … ".join(map(self.page.words, one.content)),
            )
            for one in self.statements()
        ]

    def statements(self) -> list[Statement]:
        """The attributed statements."""
        view = GRAMMAR.view(self.page)
        found = Joined(self.page, view, GRAMMAR.find(view)).join(self.pieces, self.relations)
        return [one for one in Statements(self.page, view, found).build()[0] if not one.own_voice]


def test_spans_are_the_encoders_and_what_the_verb_says_the_grammars() -> None:
    case = Case("The mayor of Sel denied that the bridge was closed, and traffic went on.")
    case.told("The mayor of Sel", "denied", "that the bridge was closed")
    assert case.read() == [("The mayor of Sel", "denied", "that the bridge was closed")]
    assert case.statements()[0].polarity.value == "-"


def test_what_the_encoder_alone_finds_is_a_statement_where_it_is_sure() -> None:
    text = "Farmers along the Sel fear a second flood."
    assert Case(text).read() == []
    assert Case(text).told("Farmers along the Sel", "fear", "a second flood").read() == [
        ("Farmers along the Sel", "fear", "a second flood")
    ]
    assert Case(text).told("Farmers along the Sel", "fear", "a second flood", score=SURE - 0.01).read() == []
    assert Case(text).told(None, "fear", "a second flood").read() == []


def test_who_is_cited_is_no_content() -> None:
    """The encoder has learned "citing" as a cue with whom it cites as content."""
    case = Case("Kanal 5, citing a harbour pilot, feared a second flood.")
    case.told("Kanal 5", "citing", "a harbour pilot").told("Kanal 5", "feared", "a second flood")
    assert sorted(case.read(), key=str) == [
        ("Kanal 5", "feared", "a second flood"),
        ("a harbour pilot", "citing", "a second flood"),
    ]


def test_pictures_speak_not_who_reviewed_them() -> None:
    text = "Satellite pictures taken by the firm Orbis and reviewed by Delta News showed smoke over the port."
    case = Case(text).told("Delta News", "showed", "smoke over the port")
    ((source, cue, content),) = case.read()
    assert (source, cue, content) == (text.split(" showed")[0], "showed", "smoke over the port")


def test_where_content_before_a_cue_begins_is_the_grammars() -> None:
    text = "The guards fired rockets at Sel, the base in the north, state television said."
    case = Case(text).told("state television", "said", "the base in the north")
    assert case.read() == [("state television", "said", "The guards fired rockets at Sel, the base in the north")]


def test_content_that_goes_on_follows_on_in_its_own_sentence() -> None:
    case = Case("“We saw smoke,” Ana Ruiz said. “It was black.” It rained.")
    case.told("Ana Ruiz", "said", "“We saw smoke,”", "“It was black.”")
    assert case.read() == [("Ana Ruiz", "said", "“We saw smoke,”"), ("Ana Ruiz", "said", "“It was black.”")]


def test_a_headlines_attribution_ends_with_the_headline() -> None:
    case = Case("Two ships were hit off Sel on Monday.", title="Two ships hit, navy says")
    case.told("navy", "says", "Two ships hit", "Two ships were hit off Sel on Monday")
    assert case.read() == [("navy", "says", "Two ships hit")]


def test_a_refusal_stays_as_the_grammar_has_it() -> None:
    text = "The ministry would not say how many soldiers were there."
    grammar = Case(text).read()
    assert grammar == Case(text).told("The ministry", "would not say how many", "soldiers were there").read()
    assert Case(text).statements()[0].stance.value == "declines"


def test_who_is_quoted_has_said_it_via_who_quotes() -> None:
    text = "State media quoted the governor as saying the dam would hold."
    case = Case(text).told("State media", "quoted", "the governor as saying the dam would hold")
    assert case.read() == [("the governor", "quoted", "the dam would hold")]
    assert [via.name for via in case.statements()[0].via] == ["State media"]


def test_a_weak_link_is_not_believed_against_the_grammar() -> None:
    text = (
        "A year on, the number has come to rest at 110, according to the U.S. military, The Washington Post reported."
    )
    case = Case(text).told("The Washington Post", "according to", "the number has come to rest at 110", score=0.6)
    assert ("the U.S. military", "according to") in [(source, cue) for source, cue, _ in case.read()]


def test_what_is_nested_in_the_encoders_content_is_kept() -> None:
    text = "The minister said the army had told him that two villages were empty."
    case = Case(text).told("The minister", "said", "the army had told him that two villages were empty")
    inner = next(one for one in case.statements() if one.source is not None and one.source.text == "the army")
    assert inner.inside is not None


def test_a_doubtful_verb_of_the_grammar_alone_is_dropped_and_a_plain_one_kept() -> None:
    doubtful = Case("Officials called the plan a disaster. Rosa Lim said two had died.")
    assert len(doubtful.read()) == 1
    assert doubtful.read() == [("Rosa Lim", "said", "two had died")]


def test_what_happened_is_no_part_of_who_speaks() -> None:
    case = Case("A day after the attack President Roe said nobody was harmed.")
    case.told("the attack President Roe", "said", "nobody was harmed")
    assert case.read() == [("President Roe", "said", "nobody was harmed")]


def test_when_and_where_it_was_said_is_no_content() -> None:
    text = "Shortly before 10 p.m. in Bergen, the mayor wrote on Friday that all was well."
    case = Case(text).told("the mayor", "wrote", "Shortly before 10 p.m. in Bergen", "that all was well")
    assert [(source, content) for source, _, content in case.read()] == [("the mayor", "that all was well")]


def test_what_a_sentence_tells_before_its_source_stays_content() -> None:
    case = Case("In the north, the army said, two villages were cut off.")
    case.told("the army", "said", "In the north", "two villages were cut off")
    assert case.read()[0][2].startswith("In the north")


def test_who_was_told_is_no_part_of_what_was_said() -> None:
    case = Case("A source in the port told Meridian the crew was behind the fire.")
    case.told("A source in the port", "told", "Meridian the crew was behind the fire")
    assert case.read() == [("A source in the port", "told", "the crew was behind the fire")]


def test_what_sort_of_page_it_is_is_nobodys_word() -> None:
    case = Case("It told of 34.", title="Friday note: 34 brain injuries from the strike")
    case.told("Friday note", ":", "34 brain injuries from the strike")
    assert case.read() == []


def test_a_headline_that_says_who_speaks_at_its_end_is_not_its_first_words() -> None:
    case = Case("Fear has settled over Morven.", title="Morven: three dead in Old Town, says the quarter's chief")
    case.told("Morven", "says", "the quarter's chief")
    assert case.read()[0][0] == "the quarter's chief"


def test_a_post_at_the_end_has_the_name_behind_it() -> None:
    case = Case("All pupils were sent home, according to the headmaster, Jérôme Wodié.")
    case.told("the headmaster", "according to", "All pupils were sent home")
    assert case.read()[0][0] == "the headmaster, Jérôme Wodié"
    case = Case("All pupils were sent home, according to the ministry, Morven and Keld.")
    case.told("the ministry", "according to", "All pupils were sent home")
    assert case.read()[0][0] == "the ministry"


def test_a_source_may_be_the_last_word_of_all() -> None:
    case = Case("", title="Three dead in quake, says mayor").told("mayor", "says", "Three dead in quake")
    assert case.read() == [("mayor", "says", "Three dead in quake")]


def test_what_raises_a_toll_says_nothing() -> None:
    case = Case(
        "Three of the missing have been identified, prosecutors said on Monday, which raises the number of dead to 21 from 18.",
        title="DNA tests raise death toll to 21",
    )
    case.told("DNA tests", "raise", "death toll to 21").told("which", "raises", "the number of dead to 21 from 18")
    case.told("prosecutors", "said", "Three of the missing have been identified")
    what = "Three of the missing have been identified … which raises the number of dead to 21 from 18"
    assert case.read() == [("prosecutors", "said", what)]
    case = Case("Officials raised the toll to 22 from 18.").told("Officials", "raised", "the toll to 22 from 18")
    assert case.read() == [("Officials", "raised", "the toll to 22 from 18")]


def test_what_is_found_is_told_where_it_is_a_finding() -> None:
    case = Case("Six people died in the accident, the court found.")
    case.told("the court", "found", "Six people died in the accident")
    assert case.read() == [("the court", "found", "Six people died in the accident")]
    case = Case("Police found six bodies in the house.").told("Police", "found", "six bodies in the house")
    assert case.read() == []


def test_according_to_a_pronoun_is_somebodys_and_to_information_nobodys() -> None:
    him = Case("The chairman came. According to him, the foreman was dismissed.")
    him.told("him", "According to", "the foreman was dismissed")
    assert [(cue, content) for _, cue, content in him.read()] == [("According to", "the foreman was dismissed")]
    none = Case("According to preliminary information nobody was injured.")
    assert none.told("preliminary information", "According to", "nobody was injured").read() == []


def test_who_follows_informed_is_told_it() -> None:
    case = Case("The toll climbed to 50 soldiers, informed the Pentagon.")
    assert case.told("the Pentagon", "informed", "The toll climbed to 50 soldiers").read() == []


def test_what_ends_the_phrase_before_a_source_is_none_of_it() -> None:
    case = Case("The clinic took in 38 people, among them four nurses, director Jo Roe says.")
    case.told("among them four nurses, director Jo Roe", "says", "The clinic took in 38 people")
    assert [source for source, _, _ in case.read()] == ["director Jo Roe"]


def test_a_quotation_on_either_side_of_its_cue_is_one_speakers() -> None:
    """A question ends its sentence before the cue: the nearest sentence of content is then the one after it."""
    case = Case("“What do we do about it?” Roe said. “In Keld an unarmed man was shot. We have to do better.”")
    case.told("Roe", "said", "“What do we do about it?”", "“In Keld an unarmed man was shot. We have to do better.”")
    assert case.read() == [
        ("Roe", "said", "“What do we do about it?”"),
        ("Roe", "said", "“In Keld an unarmed man was shot. We have to do better.”"),
    ]


def test_who_was_according_to_ends_where_the_encoder_has_it() -> None:
    who = "a police official and a doctor who asked not to be named"
    case = Case(f"Six died, according to {who}.").told(who, "according to", "Six died")
    assert [source for source, _, _ in case.read()] == [who]
    whole = "the event organizer Alliance to Mend Our Bridges (AMOB)"
    case = Case(f"Six died, according to {whole}.").told(whole, "according to", "Six died")
    assert [source for source, _, _ in case.read()] == [whole.removesuffix(" (AMOB)")]
    case = Case("Six died, according to Jo Roe of Keld.").told("Jo Roe", "according to", "Six died")
    assert [source for source, _, _ in case.read()] == ["Jo Roe"]


def test_who_speaks_and_the_verb_share_a_contraction() -> None:
    case = Case("Roe left the race. He’s claiming that the count was wrong.")
    case.relations.append(
        Relation(case.words("He"), case.words("’s claiming"), (case.words("that the count was wrong"),), 0.9)
    )
    assert case.read() == [("He", "’s claiming", "that the count was wrong")]


def test_a_horizontal_bar_ends_a_dateline() -> None:
    case = Case("KELD ― Jo Roe said the bridge was open.").told("KELD ― Jo Roe", "said", "the bridge was open")
    assert [source for source, _, _ in case.read()] == ["Jo Roe"]
