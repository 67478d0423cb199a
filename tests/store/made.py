"""Small whole values to put in a store: reports of our own words, with readings, mentions and evidence on them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from onrecord.model.evidence import (
    Act,
    Evidence,
    Known,
    MentionCard,
    Named,
    Party,
    Rank,
    ReportRef,
    ResponseEvidence,
)
from onrecord.model.ids import bytes_hash, hash_id, report_id
from onrecord.model.reading import Cue, Reading, Source, Statement
from onrecord.model.report import Capture, Report, SetAside
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, IncidentKind, ResponseKind, SourceKind, Stage

START = datetime(2031, 3, 4, 5, 0, tzinfo=UTC)
PARTY = Party("office:harbour-master", "the harbour master", SourceKind.OFFICE, "town", False, Rank.UNNAMED)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def report(n: int, *, text: str | None = None, outlet: str = "Radio Fjell") -> Report:
    body = text or f"Ferry {n} ran aground off Nordal on Tuesday. “Nobody was hurt,” the harbour master said."
    title = f"Ferry {n} aground"
    return Report(
        id=report_id(body, title),
        text=body,
        title=title,
        outlet=outlet,
        url=f"https://radio.example/{n}",
        published=at(n),
        received=at(n + 1),
        byline=("Ada Lund",),
        furniture=(Span(0, 2),),
    )


def capture(of: Report, minutes: float = 1, address: str = "reports/one.txt") -> Capture:
    received = at(minutes)
    raw = bytes_hash(of.text.encode("utf-8", "surrogatepass"))
    return Capture(hash_id("c", of.id, address, received), of.id, address, "folder", received, raw)


def reading(of: Report, reader: str = "rules-1") -> Reading:
    begins = of.text.index("Nobody") if "Nobody" in of.text else 0
    statement = Statement(
        id=hash_id("st", of.id, begins),
        content=(Span(begins, begins + 15),),
        source=Source(Span(0, 5), "harbour master", "harbour master", SourceKind.OFFICE, False, role="master"),
        cue=Cue(Span(0, 4), "said"),
    )
    return Reading(reader, of.id, statements=(statement,))


def card(of: Report, n: int = 0, keys: tuple[str, ...] = ("crash|2031-03-04",)) -> MentionCard:
    return MentionCard(
        id=hash_id("im", of.id, n),
        report=of.id,
        kind=IncidentKind.CRASH,
        stage=Stage.HAPPENED,
        main=n == 0,
        known=Known(of.published, of.received or START),
        trigger=Span(6, 12),
        trigger_text="aground",
        keys=keys,
    )


def evidence(on: MentionCard, n: int = 0) -> Evidence:
    return Evidence(
        id=hash_id("ev", on.id, n),
        statement=hash_id("st", on.report, n),
        report=on.report,
        slot="means",
        act=Act.ASSERTS,
        value=Named("vehicle:ferry", "ferry"),
        origin=PARTY,
        basis=Basis.OWN_PEOPLE,
        known=on.known,
        span=Span(0, 40),
        quote="Ferry ran aground off Nordal on Tuesday.",
    )


def response(on: MentionCard, n: int = 0) -> ResponseEvidence:
    return ResponseEvidence(
        id=hash_id("re", on.id, n),
        statement=hash_id("st", on.report, n),
        report=on.report,
        who=PARTY,
        kind=ResponseKind.CLOSURE,
        known=on.known,
        span=Span(0, 40),
        quote="The harbour is shut until Friday.",
        origin=PARTY,
    )


def ref(of: Report, replaces: str | None = None) -> ReportRef:
    return ReportRef(
        id=of.id,
        ref=of.ref,
        path=of.path,
        outlet=of.outlet,
        title=of.title,
        published=of.published,
        updated=of.updated,
        known=Known(of.published, of.received or START),
        replaces=replaces,
    )


def set_aside(n: int) -> SetAside:
    raw = bytes([n, 0, 255])
    return SetAside(
        id=hash_id("sa", n), address=f"bad/{n}.bin", channel="folder", received=at(n), code="not-text",
        reason="it is not text", todo="Look at the file.", bytes_hash=bytes_hash(raw), raw=raw, size=3,
    )  # fmt: skip
