"""A brief as the public JSON form "onrecord.brief/1", and back without loss.

`schemas/brief-1.schema.json` is its JSON Schema. `title` is written beyond the documented keys, and `left_out` where the brief refuses
statements.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from onrecord.model.brief import Brief, LeftOut, Note, Section, Sentence
from onrecord.model.jsonable import Json, moment_from_json, moment_json, span_from_json, span_json
from onrecord.model.vocabulary import Clock

SCHEMA = "onrecord.brief/1"


def brief_json(brief: Brief) -> Json:
    """What `onrecord brief --format json` prints."""
    return {
        "schema": SCHEMA,
        "incident": brief.incident,
        "title": brief.title,
        "as_of": moment_json(brief.as_of),
        "clock": brief.clock.value,
        "sections": [
            {
                "name": section.name,
                "sentences": [
                    {"text": sentence.text, "claims": list(sentence.claims), "notes": list(sentence.notes)}
                    for sentence in section.sentences
                ],
            }
            for section in brief.sections
        ],
        "notes": [_note_json(note) for note in brief.notes],
        **({"left_out": [_left_out_json(one) for one in brief.left_out]} if brief.left_out else {}),
    }


def brief_from_json(written: Mapping[str, Any]) -> Brief:
    """The brief.

    Raises ValueError when `schema` is another, `as_of` is null or the clock is none of the two, KeyError when a
    documented key is missing.
    """
    if written["schema"] != SCHEMA:
        raise ValueError(f"not of the form {SCHEMA}: {written['schema']!r}")
    return Brief(
        incident=written["incident"],
        title=written.get("title", ""),
        as_of=_moment(written["as_of"]),
        clock=Clock(written["clock"]),
        sections=tuple(
            Section(
                section["name"],
                tuple(
                    Sentence(sentence["text"], tuple(sentence["claims"]), tuple(sentence["notes"]))
                    for sentence in section["sentences"]
                ),
            )
            for section in written["sections"]
        ),
        notes=tuple(map(_note, written["notes"])),
        left_out=tuple(LeftOut(**one) for one in written.get("left_out", ())),
    )


def _left_out_json(one: LeftOut) -> Json:
    return {"evidence": one.evidence, "statement": one.statement, "why": one.why}


def _note_json(note: Note) -> Json:
    return {
        "n": note.n,
        "report": note.report,
        "ref": note.ref,
        "outlet": note.outlet,
        "published": moment_json(note.published),
        **span_json(note.span),
        "quote": note.quote,
        "source": note.source,
    }


def _note(written: Json) -> Note:
    return Note(
        n=written["n"],
        report=written["report"],
        ref=written["ref"],
        outlet=written["outlet"],
        published=moment_from_json(written["published"]),
        span=span_from_json(written),
        quote=written["quote"],
        source=written["source"],
    )


def _moment(written: str | None) -> datetime:
    moment = moment_from_json(written)
    if moment is None:
        raise ValueError("a brief has a moment it is as of")
    return moment
