"""What a person sees in a terminal: tables, briefs and changes in Rich, plain text when piped.

Colour is used for standing alone, and never alone: the word stands beside it. Nothing is decided here. A report's words are
shown and never obeyed: what would mark up or steer a terminal is printed as a sign for itself.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from onrecord.brief.phrases import bounds, plural, stamp, value_phrase
from onrecord.brief.render import as_text
from onrecord.model.brief import Brief
from onrecord.model.decision import Decision
from onrecord.model.evidence import Amount
from onrecord.model.reading import Reading, Source
from onrecord.model.record import Claim, Record, Shift
from onrecord.model.report import Report
from onrecord.model.vocabulary import Contest, Manner, PlaceRole, State, Support, TimePrecision
from onrecord.record.effect import Effect

STYLES = {
    State.SUPERSEDED: "dim",
    State.WITHDRAWN: "dim strike",
    Support.CORROBORATED: "green",
    Support.SINGLE_SOURCE: "yellow",
    Support.UNATTRIBUTED: "dim",
    Contest.DISPUTED: "bold red",
    Contest.INCONSISTENT: "red",
}
PLAIN_WIDTH = 100
"""Characters a line when the output is no terminal: wide enough for the tables, whatever the reader's window is."""

_STEERING = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd") | {27: "␛"}
"""Control characters, but for tab and newline: a terminal would act on them."""


class _Console(Console):
    """A console on which the words shown can't act: no mark-up, no emoji codes, no control characters."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(segment.text.translate(_STEERING), segment.style)

    def on_broken_pipe(self) -> None:
        """Whoever read our output has seen enough."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0)


@dataclass(frozen=True)
class Screen:
    """Where output goes. `out` is for results, `err` for progress and troubles."""

    out: Console
    err: Console

    @classmethod
    def of(cls, out: TextIO, err: TextIO) -> Screen:
        """Consoles on two streams; a stream that is no terminal gets plain text of `PLAIN_WIDTH`."""
        return cls(_console(out), _console(err))

    def json(self, item: Mapping[str, Any]) -> None:
        """One JSON object on one line, exactly."""
        ascii_only = self.out.encoding.lower().replace("-", "") != "utf8"
        self.out.file.write(json.dumps(item, ensure_ascii=ascii_only, separators=(", ", ": ")) + "\n")

    def raw(self, text: str) -> None:
        """Text as it is, neither wrapped nor marked up; on a terminal without control characters."""
        text = text.translate(_STEERING) if self.out.is_terminal else text
        self.out.file.write(text if text.endswith("\n") else text + "\n")

    def show(self, *things: RenderableType) -> None:
        """Rich renderables, one below the other."""
        for thing in things:
            self.out.print(thing)

    def aside(self, reason: str, todo: str, more: str = "") -> None:
        """An item that could not be read: why, what to do, and more of it."""
        self.out.print(Text.assemble(("✗ ", "bold yellow"), reason), soft_wrap=True)
        for words in filter(None, (f"→ {todo}", more)):
            self.out.print(Text(f"  {words}", "" if words is not more else "dim"), soft_wrap=True)

    def trouble(self, message: str, todo: str = "") -> None:
        """An error for a person: what is wrong, and what to do."""
        self.err.print(Text.assemble(("✗ ", "bold red"), message), soft_wrap=True)
        if todo:
            self.err.print(Text.assemble(("  → ", "bold"), todo), soft_wrap=True)


def _console(stream: TextIO) -> Console:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")  # a character that the stream's charset lacks is written out
    console = _Console(file=stream, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = _Console(file=stream, highlight=False, markup=False, emoji=False, width=PLAIN_WIDTH, no_color=True)
    return console


def heading(title: str, below: str = "") -> RenderableType:
    """A page's head line with what it is about below."""
    return Group(Text(title, style="bold"), Text(below, style="dim"), Text(""))


def table(*columns: str, **options: Any) -> Table:
    """A table in the house's look: no lines but one under the head."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim", expand=False, **options)
    for name in columns:
        made.add_column(name, overflow="fold")
    return made


def standing_words(claim: Claim) -> Text:
    """ "live · single-source · disputed", each in its colour; a quiet axis is left out."""
    words: list[tuple[str, str]] = []
    standing = claim.standing
    if standing.state is not State.LIVE:
        words.append((standing.state.value, STYLES[standing.state]))
    words.append((standing.support.value, STYLES[standing.support]))
    if standing.contest is not Contest.NONE:
        words.append((standing.contest.value, STYLES[standing.contest]))
    text = Text()
    for index, (word, style) in enumerate(words):
        text.append(" · " if index else "")
        text.append(word, style)
    marks = [mark.value for mark in claim.marks]
    if marks:
        text.append(f" ({', '.join(marks)})", "dim")
    return text


def toll_words(record: Record) -> str:
    """ "killed 0–80, injured 109" in few characters."""
    pieces = []
    for name, toll in record.tolls:
        pieces.append(f"{name} {bounds(toll.low, toll.best, toll.high)}")
    return ", ".join(pieces)


def _day(record: Record) -> str:
    """When it was, no finer than is known: a day, a month, a year."""
    if record.begins is None:
        return "not known"
    middle = record.begins + ((record.ends or record.begins) - record.begins) / 2
    if record.precision is TimePrecision.YEAR:
        return f"{middle:%Y}"
    return f"{middle:%Y-%m}" if record.precision is TimePrecision.MONTH else f"{record.begins:%Y-%m-%d}"


def incidents_table(records: Iterable[Record]) -> Table:
    """One row an incident: id, what, when, toll, what is disputed, how many reports."""
    made = table("id", "what", "when", "toll", "standing", "reports")
    for record in records:
        disputed = sum(c.standing.contest is Contest.DISPUTED and c.standing.state is State.LIVE for c in record.claims)
        contested = Text(f"{disputed} disputed", STYLES[Contest.DISPUTED]) if disputed else Text("—", "dim")
        when = _day(record)
        made.add_row(
            record.incident, record.title, when, toll_words(record) or "—", contested, str(len(record.reports))
        )
    return made


def record_sheet(record: Record) -> list[RenderableType]:
    """The fact sheet: a row a claim, then what is not known, then the reports."""
    sheet = table("claim", "slot", "value", "who says so", "standing", "since")
    for claim in record.claims:
        origins = "; ".join(share.party.name for share in claim.origins[:3])
        more = f" +{len(claim.origins) - 3}" if len(claim.origins) > 3 else ""
        style = "dim" if claim.standing.state is not State.LIVE else ""
        value = Text(value_phrase(claim), style)
        sheet.add_row(claim.id, claim.slot, value, origins + more, standing_words(claim), f"{claim.since:%d %b %H:%M}")
    unknown = table("not known", "why", "words")
    for gap in record.unknowns:
        unknown.add_row(gap.slot, gap.gap.value, gap.words or "—")
    reports = table("report", "ref", "outlet", "published", "")
    for ref, main in record.reports:
        when = stamp(ref.published) if ref.published else "undated"
        carried = (
            "carries " + ", ".join(sorted({c.agency or "another's copy" for c in ref.carries})) if ref.carries else ""
        )
        notes = [
            word
            for word in ("" if main else "background", carried, "replaces an older text" if ref.replaces else "")
            if word
        ]
        reports.add_row(ref.id, ref.ref or "—", ref.outlet or "—", when, ", ".join(notes))
    below = f"{record.incident} · as of {stamp(record.as_of)} on the {record.clock.value} clock · {toll_words(record)}"
    return [heading(record.title, below), sheet, unknown, reports]


def brief_page(brief: Brief, console: Console) -> RenderableType:
    """A brief: plain text when piped; with bold heads and dim notes on a terminal."""
    if not console.is_terminal:
        return Text(as_text(brief).rstrip("\n"))
    width = min(console.width, 100)
    body: list[RenderableType] = [
        Text(brief.title, style="bold"),
        Text(f"As of {stamp(brief.as_of)}, on the {brief.clock.value} clock", style="dim"),
    ]
    for section in brief.sections:
        body += [Text(""), Text(section.name, style="bold cyan")]
        for sentence in section.sentences:
            line = Text(sentence.text + " ")
            line.append("".join(f"[{n}]" for n in sentence.notes), "dim")
            body.append(Padding(line, (0, 0, 0, 2)))
    body += [Text(""), Text("Notes", style="bold cyan")]
    for note in brief.notes:
        where = f"{note.outlet or 'outlet not known'}, {stamp(note.published) if note.published else 'undated'}"
        line = Text.assemble(
            (f"{note.n}. ", "dim"), (where, "dim"), f" “{' '.join(note.quote.split())}” ", ("— " + note.source, "dim")
        )
        body.append(Padding(line, (0, 0, 0, 2)))
    made = Table.grid()
    made.add_column(width=width)
    for piece in body:
        made.add_row(piece)
    return made


def changes_page(shifts: Sequence[Shift], everything: bool = False) -> list[RenderableType]:
    """What changed, by moment: what an editor is told, or everything."""
    told = [shift for shift in shifts if everything or shift.material]
    made = table("when", "what", "why")
    for shift in told:
        style = STYLES.get(Contest.DISPUTED, "") if shift.kind == "contest" else ""
        made.add_row(stamp(shift.at), Text(f"{shift.slot}: {shift.kind}", style), shift.why)
    page: list[RenderableType] = [made] if told else [Text("Nothing an editor must know changed.", style="dim")]
    left = len(shifts) - len(told)
    return [*page, Text(f"and {left} lesser changes (onrecord changes … --all)", style="dim")] if left else page


def effect_page(effect: Effect) -> list[RenderableType]:
    """What a decision changes: the tolls, then the claims that stand otherwise."""
    if effect.nothing:
        return [Text("Nothing on any record is another.", "dim")]
    made = table("what", "before", "after")
    for one in effect.incidents:
        for name, was, now in one.tolls:
            made.add_row(f"toll, {name}", *(bounds(t.low, t.best, t.high) if t else "—" for t in (was, now)))
        for move in one.moves:
            claim = move.after or move.before
            if not move.lesser and claim is not None:
                made.add_row(claim.slot, *(_claim_words(side) for side in (move.before, move.after)))
    lesser = sum(move.lesser for one in effect.incidents for move in one.moves)
    titles = "; ".join(
        f"{one.before.title if one.before else 'new'} → {one.after.title if one.after else 'part of another'}"
        if one.before is None or one.after is None or one.before.title != one.after.title
        else one.after.title
        for one in effect.incidents
    )
    rest = [Text(f"and {lesser} claims on other voices, standing as before", "dim")] if lesser else []
    return [heading("What changes", titles), made, *rest]


def _claim_words(claim: Claim | None) -> Text:
    if claim is None:
        return Text("—", "dim")
    return Text.assemble(value_phrase(claim), " ", standing_words(claim))


def decisions_table(decisions: Iterable[Decision]) -> Table:
    """One row a decision: when, who, what, on what, why."""
    made = table("id", "when", "who", "what", "on", "why")
    for one in decisions:
        more = f" +{len(one.targets) - 1}" if len(one.targets) > 1 else ""
        value = f" {one.value}" if one.value else f" {one.party.name}" if one.party else ""
        made.add_row(one.id, stamp(one.at), one.by, f"{one.kind.value}{value}", f"{one.targets[0]}{more}", one.why)
    return made


def claim_page(record: Record, claim: Claim) -> list[RenderableType]:
    """Why a claim stands where it stands: the words, the origins, the rules."""
    evidence = {item.id: item for item in record.evidence}
    reports = {ref.id: ref for ref, _ in record.reports}
    words = table("who", "basis", "outlet", "exact words")
    for share in claim.origins:
        for key in share.evidence:
            item = evidence[key]
            words.add_row(
                share.party.name, share.basis, reports[item.report].outlet or "—", f"“{' '.join(item.quote.split())}”"
            )
    rules = table("rule", "because")
    for reason in claim.reasons:
        rules.add_row(reason.rule, reason.detail)
    history = table("from", "value", "by", "state now")
    for step in claim.history:
        history.add_row(stamp(step.at), bounds(step.low, step.best, step.high), step.origin, step.state.value)
    parts: list[RenderableType] = [
        heading(
            f"{claim.slot}: {value_phrase(claim)}",
            f"{claim.id} · {record.title} · {plural(claim.independent, 'independent origin')}",
        ),
        standing_words(claim),
        words,
        rules,
    ]
    return [*parts, history] if isinstance(claim.value, Amount) else parts


def source_words(source: Source) -> str:
    """Who a source is: the name, then the role and what it is of, each where it says more than stands there already."""
    told = source.name
    for piece in (source.role, source.affiliation):
        if piece and piece.casefold() not in told.casefold():
            told += f", {piece}"
    return told


def quoted(words: str) -> str:
    """Words of a report between quotation marks, on one line; those that the report quotes whole have their own."""
    words = " ".join(words.split())
    inner = words[1:-1]
    whole = words[:1] + words[-1:] in ("“”", '""', "‘’", "''") and not any(mark in inner for mark in '“”"')
    return words if whole else f"“{words}”"


def reading_page(report: Report, reading: Reading) -> list[RenderableType]:
    """A reading for a person: who said what and how, then figures, then incidents."""
    said = table("source", "how", "words")
    for one in reading.statements:
        if one.own_voice:
            continue
        who = source_words(one.source) if one.source else "not named"
        manner = f", {one.manner.value}" if one.manner is not Manner.UNKNOWN else ""
        how = f"{one.stance.value} {one.polarity.value}{manner}" + "".join(f", via {via.name}" for via in one.via)
        words = " … ".join(report.words(span) for span in one.content)
        said.add_row(who, how, quoted(words))
    figures = table("figure", "measure", "low–high", "of")
    for figure in reading.figures:
        unit = (
            figure.unit if figure.unit != "people" or not figure.group else ""
        )  # "police officers" says who was counted
        what = " ".join(piece for piece in (figure.group, unit) if piece)
        figures.add_row(f"“{figure.text}”", figure.measure.value, bounds(figure.low, figure.best, figure.high), what)
    told = table("incident", "when", "where", "trigger")
    for incident in reading.incidents:
        when = f"{stamp(incident.begins)} – {stamp(incident.ends)}" if incident.begins and incident.ends else "not said"
        places = [reading.places[i] for i in incident.places]
        hit = [place for place in places if place.role is PlaceRole.HIT]
        there = hit or [place for place in places if place.role in (PlaceRole.MENTIONED, PlaceRole.DATELINE)]
        where = ", ".join(dict.fromkeys(place.name for place in there))
        behind = ", background" if incident.background else ""
        told.add_row(
            f"{incident.kind.value}, {incident.stage.value}{behind}",
            when,
            where or "not said",
            f"“{incident.trigger_text}”",
        )
    when = stamp(report.published) if report.published else "no date found"
    below = f"{report.id} · {report.outlet or 'outlet not known'} · {when}" + (
        f" · credited to {'/'.join(report.agencies)}" if report.agencies else ""
    )
    return [heading(report.title or "Untitled report", below), said, figures, told]
