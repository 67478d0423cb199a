"""Whose a source is, where the words before it tell: "Its director", "its commissioner", "In Keldia, the health ministry"."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.link.parties.actors import actor_in, country_in
from onrecord.model.reading import Reading, Source
from onrecord.model.report import Report
from onrecord.model.vocabulary import MentionLevel, MentionType, SourceKind


def belonging(source: Source, report: Report, reading: Reading) -> Source:
    """The source with the body or country that its report tells right before it, where it has none of its own."""
    hospitals = _of_its_hospital(source, report)
    return _of_where_it_is(hospitals if hospitals is not source else _of_its_body(source, report, reading), report)


_HOSPITAL = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]*\s+){0,4}(?:[Hh]ospital|[Cc]linic)(?:\s+(?:of|in)\s+[A-Z][\w-]+)?)(?:\s+\w[\w’'-]*){1,12}\.\s+Its\s*\Z"
)


def _of_its_hospital(source: Source, report: Report) -> Source:
    """ "The hospital of Keld has run out of blood. Its director, Jane Roe, said …": she speaks for the hospital."""
    if source.affiliation or source.span.part != "text" or source.kind is not SourceKind.PERSON:
        return source
    at = source.span.start + (len("Its ") if source.text.startswith("Its ") else 0)
    found = _HOSPITAL.search(report.text, max(0, at - 200), at)
    return replace(source, affiliation=found["name"]) if found is not None else source


OWNER_WITHIN = 200
"""Characters before "its commissioner" in which the body is named whose he is."""


def _of_its_body(source: Source, report: Report, reading: Reading) -> Source:
    """ "Copeco still has 15 dead. … says its commissioner, Jane Roe": of the body that its paragraph has named last."""
    if (
        source.span.part != "text"
        or source.kind is not SourceKind.PERSON
        or not source.text.startswith(("Its ", "its "))
    ):
        return source
    since = max(report.text.rfind("\n", 0, source.span.start), source.span.start - OWNER_WITHIN)
    named = [
        one
        for one in reading.mentions
        if one.type is MentionType.ORGANISATION
        and one.level is MentionLevel.NAME
        and one.span.part == "text"
        and since <= one.span.start < source.span.start
    ]
    if named:
        return replace(source, affiliation=max(named, key=lambda one: one.span.start).text)
    known = actor_in(report.text[since : source.span.start], report.published)
    return replace(source, affiliation=known.name) if known is not None else source


_IN_A_COUNTRY = re.compile(r"(?:\A|[.!?”\"]\s+|\n\s*)In (?P<where>(?:[A-Z][\w’'-]+ ?){1,4}), (?:the |its )?\Z")


def _of_where_it_is(source: Source, report: Report) -> Source:
    """ "In Keldia, the health ministry said …": that country's."""
    told = source.country is not None or source.kind is SourceKind.PERSON or country_in(source.name) is not None
    if told or source.span.part != "text":
        return source
    found = _IN_A_COUNTRY.search(report.text, max(0, source.span.start - 60), source.span.start)
    code = country_in(found["where"]) if found is not None else None
    return replace(source, country=code) if code is not None else source
