"""A reading → one marked-up HTML page: the report as it was, with source, cue and content tinted, figures and places
underlined, furniture greyed; beside it each statement with its manner, stance, certainty and via.

Spans may overlap in any way: the text is cut at every span's edge, and each piece carries the classes of all that cover it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from itertools import pairwise

from onrecord.brief.phrases import bounds, stamp
from onrecord.brief.render import page
from onrecord.model.reading import Figure, Reading, Statement
from onrecord.model.report import Report
from onrecord.model.span import Part, Span
from onrecord.model.vocabulary import Certainty, Manner, Polarity

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #63605a; --line: #d9d6cf; --paper: #fdfcf9;
  --source: #cfe3f7; --cue: #f6dfae; --content: #dcefd6; --own: #ececec; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --soft: #a5a29b; --line: #3a3935; --paper: #161614;
    --source: #1d3d5c; --cue: #5a4413; --content: #20401f; --own: #2a2a28; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 Georgia, "Times New Roman", serif; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2.5rem; max-width: 76rem; margin: 0 auto;
  padding: 2rem 1.25rem 4rem; }
@media (max-width: 52rem) { main { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
.meta, aside, .key { font: .8125rem/1.45 system-ui, sans-serif; } .meta, .key { color: var(--soft); margin: 0 0 1.25rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.source { background: var(--source); } .cue { background: var(--cue); font-style: italic; }
.content { background: var(--content); }
.figure { border-bottom: 2px solid currentColor; } .place { border-bottom: 2px dotted currentColor; }
.trigger { font-weight: 700; } .furniture { color: var(--soft); text-decoration: line-through; }
aside h2 { font-size: .75rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .5rem; }
aside ol { margin: 0 0 1.5rem; padding: 0; list-style: none; }
aside li { border-top: 1px solid var(--line); padding: .5rem 0; } aside b { font-weight: 600; }
aside .how { color: var(--soft); } aside .words { font-family: Georgia, serif; font-size: .9375rem; }
"""

_KEY = (
    '<p class="key"><span class="source">source</span> · <span class="cue">cue</span> · '
    '<span class="content">content</span> · <span class="figure">figure</span> · <span class="place">place</span> · '
    '<span class="trigger">incident</span> · <span class="furniture">furniture</span></p>'
)


def marked_page(report: Report, reading: Reading) -> str:
    """The page. `reading` must be of `report`; raises ValueError when it is of another."""
    if reading.report != report.id:
        raise ValueError(f"a reading of {reading.report}, not of {report.id}")
    spans = list(_classes(report, reading))
    title = report.title or "Untitled report"
    head = escape(title) if report.title_in_text or not report.title else _mark(report.title, "title", spans)
    meta = " · ".join(escape(piece) for piece in _meta(report))
    text = re.sub(r"\n{3,}", "\n\n", _mark(report.text, "text", spans))  # a page's empty lines; spans are marked by now
    left = f'<h1>{head}</h1><p class="meta">{meta}</p>{_KEY}<div class="text">{text}</div>'
    return page(title, STYLE, f"<main><article>{left}</article><aside>{_aside(report, reading)}</aside></main>")


def _meta(report: Report) -> Iterable[str]:
    yield report.outlet or "outlet not known"
    yield stamp(report.published) if report.published else "no date found"
    if report.agencies:
        yield f"credited to {'/'.join(report.agencies)}"


def _classes(report: Report, reading: Reading) -> Iterable[tuple[Span, str]]:
    for statement in reading.statements:
        if statement.own_voice:
            continue
        if statement.source:
            yield statement.source.span, "source"
        if statement.cue:
            yield statement.cue.span, "cue"
        for span in statement.content:
            yield span, "content"
    for figure in reading.figures:
        yield figure.span, "figure"
    for place in reading.places:
        yield place.span, "place"
    for incident in reading.incidents:
        for span in incident.triggers or (incident.trigger,):
            yield span, "trigger"
    for span in report.furniture:
        yield span, "furniture"


def _mark(text: str, part: Part, spans: list[tuple[Span, str]]) -> str:
    here = [(span, name) for span, name in spans if span.part == part and len(span)]
    edges = sorted({0, len(text), *(s.start for s, _ in here), *(s.end for s, _ in here)})
    opens: dict[int, list[str]] = {edge: [] for edge in edges}
    closes: dict[int, list[str]] = {edge: [] for edge in edges}
    for span, name in here:
        opens[span.start].append(name)
        closes[span.end].append(name)
    running: list[str] = []
    pieces: list[str] = []
    for start, end in pairwise(edges):
        for name in closes[start]:
            running.remove(name)
        running += opens[start]
        words = escape(text[start:end])
        names = " ".join(sorted(set(running)))
        pieces.append(f'<span class="{names}">{words}</span>' if names else words)
    return "".join(pieces)


def _aside(report: Report, reading: Reading) -> str:
    attributed = [statement for statement in reading.statements if not statement.own_voice]
    statements = "".join(f"<li>{_statement(report, statement)}</li>" for statement in attributed)
    figures = "".join(f"<li>{_figure(figure)}</li>" for figure in reading.figures)
    incidents = "".join(
        f"<li><b>{escape(one.kind.value)}</b> <span class='how'>{escape(one.stage.value)}"
        f"{', background' if one.background else ''}</span><br>“{escape(one.trigger_text)}”</li>"
        for one in reading.incidents
    )
    return (
        f"<h2>Statements</h2><ol>{statements}</ol><h2>Figures</h2><ol>{figures}</ol>"
        f"<h2>Incidents</h2><ol>{incidents}</ol>"
    )


def _statement(report: Report, statement: Statement) -> str:
    source = statement.source
    role = f", {source.role}" if source and source.role and source.role != source.name else ""
    who = f"<b>{escape(source.name + role)}</b>" if source else "<b>source not named</b>"
    manner = [statement.manner.value] if statement.manner is not Manner.UNKNOWN else []
    denied = " (negated)" if statement.polarity is Polarity.MINUS else ""
    how = [*manner, f"{statement.stance.value}{denied}"]
    how += [statement.certainty.value] if statement.certainty is not Certainty.CERTAIN else []
    how += [f"via {via.name}{' (inferred)' if via.inferred else ''}" for via in statement.via]
    words = " ".join(" … ".join(report.words(span) for span in statement.content).split())
    quoted = escape(words) if words[:1] in '“"‘' else f"<q>{escape(words)}</q>"
    return f'{who}<br><span class="how">{escape(" · ".join(how))}</span><br><span class="words">{quoted}</span>'


def _figure(figure: Figure) -> str:
    what = " ".join(piece for piece in (figure.group, figure.unit) if piece)
    value = bounds(figure.low, figure.best, figure.high)
    head = f"<b>{escape(figure.measure.value)}</b> {escape(value)} <span class='how'>{escape(what)}</span>"
    return f"{head}<br>“{escape(figure.text)}”"
