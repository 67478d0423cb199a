"""What the model hears a number to count, where the grammar does not know. What it says is made by hand."""

from __future__ import annotations

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.page import Page
from tests.extract.encoder.saying import page_saying


def figures(page: Page) -> list[tuple[str, str, float | None]]:
    found = FigureGrammar().find_figures(page, (), (), ())
    return [(page.document.text[slice(*page.at(one.span))], one.measure.value, one.best) for one in found]


def test_a_number_without_a_measure_has_the_models() -> None:
    text = "Some 340 people from Keld wait in the arena."
    assert figures(page_saying(text))[0][1] in ("other", "present")
    assert figures(page_saying(text, counted={"340": "evacuated"}))[0][1:] in (("evacuated", 340.0), ("present", 340.0))


def test_a_number_that_the_grammar_leaves_out_is_a_figure_where_the_model_is_sure() -> None:
    text = "In inpatient care: 21"
    assert ("21", "injured", 21.0) in figures(page_saying(text, counted={"21": "injured"}))
    assert figures(page_saying(text, counted={"21": "injured"}, unsure=True)) == figures(page_saying(text))


def test_what_the_grammar_knows_stays() -> None:
    found = figures(page_saying("The blast killed 12 people.", counted={"12": "injured"}))
    assert [(measure, best) for _, measure, best in found] == [("killed", 12.0)]


def test_a_unit_is_never_heard() -> None:
    assert figures(page_saying("They sang 40 songs.", counted={"40": "money"})) == figures(
        page_saying("They sang 40 songs.")
    )
