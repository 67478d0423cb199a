"""The commands on decisions: `onrecord decide`, `onrecord decisions`."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.text import Text

from onrecord import terminal
from onrecord.cli_shared import Database, opened, the_screen
from onrecord.model.decision import make_decision
from onrecord.model.vocabulary import DecisionKind


def decide(
    kind: Annotated[DecisionKind, typer.Argument(help="What is decided.")],
    targets: Annotated[
        list[str],
        typer.Argument(
            metavar="ID…",
            help="What about: ids of claims, evidence, statements, tellings, incidents, sources, decisions.",
        ),
    ],
    why: Annotated[str, typer.Option(help="The reason: it stands in the trail.")],
    by: Annotated[str, typer.Option(help="Who decides.")],
    value: Annotated[
        str | None, typer.Option(help="correct: LOW..BEST..HIGH; rate: A to F; side: the side; attribute: the basis.")
    ] = None,
    source: Annotated[str | None, typer.Option(help="attribute: the id of who the words are from.")] = None,
    source_name: Annotated[str | None, typer.Option(help="attribute: their name, if none is held.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and change nothing.")] = False,
    db: Database = None,
) -> None:
    """Decide as an editor: merge, split, accept, reject, correct, attribute, rate, side, link, undo."""
    from onrecord.deciding import held_party, new_party
    from onrecord.explaining import ids_named
    from onrecord.previewing import preview

    screen = the_screen()
    with opened(screen, db) as records:
        party = None
        if kind is DecisionKind.LINK:
            party = held_party(records.store, targets[0])
        elif kind is DecisionKind.ATTRIBUTE:
            party = held_party(records.store, source) if source else new_party(source_name) if source_name else None
        named = [key for target in targets for key in ids_named(records, kind, target)]
        call = make_decision(kind, named, by=by, at=records.now, why=why, value=value or None, party=party)
        screen.show(*terminal.effect_page(preview(records, call)))
        if not dry_run:
            made = records.decide(call)
            screen.show(Text(f"decided: {made.id}"), Text(f"To take it back: onrecord decide undo {made.id}", "dim"))


def decisions(db: Database = None) -> None:
    """List who decided what, when and why, the last first."""
    screen = the_screen()
    with opened(screen, db) as records:
        made = list(reversed(records.decisions()))
        screen.show(terminal.decisions_table(made) if made else Text("Nobody has decided anything."))
