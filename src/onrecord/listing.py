"""What is held of an incident → its line in the list of incidents, and by what it is found there. Pure, beside `linking`, which keeps
what is held.

The line is the record's on the published clock, all that is held included; what the list can be narrowed by is told as tags
(`kind:bombing`, `place:iraq`, `has:disputed`).
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.decision import Decision
from onrecord.model.evidence import Held
from onrecord.model.line import Line, line_json
from onrecord.model.vocabulary import Clock
from onrecord.record.lines import line_of
from onrecord.record.revise import known_moments, record_at
from onrecord.record.touch import keys_of, touching
from onrecord.store.protocol import ListLine

THROUGH = "through"
"""In the row of a line, the moment from which on it holds: when the last thing of the incident became known, or was decided on it."""


def kind_tag(kind: str) -> str:
    """The tag of all incidents of a kind."""
    return f"kind:{kind}"


def place_tag(name: str) -> str:
    """The tag of all incidents at or within a place of that name."""
    return f"place:{' '.join(name.casefold().split())}"


def standing_tag(name: str) -> str:
    """The tag of all incidents with a claim of that standing, or a question that is withheld or open (`model.line.STANDINGS`)."""
    return f"has:{name}"


def tags_of(line: Line) -> tuple[str, ...]:
    """All tags of a line."""
    return (
        kind_tag(line.kind.value),
        *(place_tag(name) for name in line.places),
        *(standing_tag(name) for name in line.standings),
    )


def words_of(line: Line) -> str:
    """What a search of the list goes through: title, places, day."""
    day = (line.local_date or line.begins.date()).isoformat() if line.begins else ""
    return " ".join((line.title, *line.places, day))


def list_line(held: Held, decisions: Sequence[Decision]) -> ListLine:
    """The line of what is held of an incident."""
    published, received = (
        min((at for card in held.cards if (at := card.known.at(clock)) is not None), default=None)
        for clock in (Clock.PUBLISHED, Clock.RECEIVED)
    )
    if published is None:
        return ListLine(held.incident, None, received, None, None, "", (), None)
    known = known_moments(held, Clock.PUBLISHED)
    last = max([*known, *(decision.at for decision in decisions)])
    decided = touching(decisions, keys_of(held), spread=True) if decisions else ()
    through = max([*known, *(decision.at for decision in decided)])
    record = record_at(held, decisions, last, Clock.PUBLISHED)
    line = line_of(record)
    begins = record.local_date or (record.begins.date() if record.begins else None)
    ends = max(begins, record.ends.date()) if begins and record.ends else begins
    return ListLine(
        incident=held.incident,
        published=published,
        received=received,
        begins=begins,
        ends=ends,
        words=words_of(line),
        tags=tags_of(line),
        row={**line_json(line), THROUGH: through.isoformat()},
    )
