"""One report: its text as it was, marked, beside what was found in it; whose copy it carries; and what a reissue changed."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.asking import Asked
from onrecord.desk.diff import changed_figures, stretches
from onrecord.desk.marking import paragraphs, title_pieces
from onrecord.desk.parameters import AsOfOf, DeskOf, PagesOf, ReportId, read_words
from onrecord.errors import NotFound
from onrecord.model.evidence import ReportRef
from onrecord.model.report import Report
from onrecord.model.span import Span

router = APIRouter()

Asked_for = Annotated[str | None, Query(alias="words", pattern=r"^\d{1,9}-\d{1,9}$", description="Words to highlight.")]
TitleOrText = Annotated[
    Literal["text", "title"], Query(description="Whether the words stand in the text or the title.")
]


@router.get("/reports/{report}")
def report_page(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    report: ReportId,
    words: Asked_for = None,
    part: TitleOrText = "text",
) -> HTMLResponse:
    """A report beside its statements."""
    span = read_words(words, part)
    with desk.asked(request, as_of) as asked:
        found = asked.store.get_report(report)
        kept = asked.parts("report", asked.stamp, report, span)
        return pages.page(asked, "report.html", kept, report=found, **({} if kept.done else _told(asked, found, span)))


def _told(asked: Asked, report: Report, span: Span | None) -> dict[str, Any]:
    """What the page says of a report."""
    reading = asked.store.get_reading(report.id)
    ref = asked.store.get_refs([report.id]).get(report.id)
    return {
        "reading": reading,
        "ref": ref,
        "title": title_pieces(report, reading, span),
        "paragraphs": paragraphs(report, reading, span),
        "said_in_title": [
            s for s in reading.statements if not s.own_voice and s.content and s.content[0].part == "title"
        ],
        "own": sum(statement.own_voice for statement in reading.statements),
        "captures": list(asked.store.iter_captures(report.id)),
        "carried": _carried(asked, ref),
        "carriers": _carriers(asked, report.id),
        "older": _ref(asked, ref.replaces if ref else None),
        "newer": [one for key in asked.store.find_newer(report.id) if (one := _ref(asked, key))],
        "incidents": _incidents(asked, report.id),
    }


@router.get("/reports/{report}/changes")
def reissue(request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, report: ReportId) -> HTMLResponse:
    """What a reissue changed in the report it replaces."""
    with desk.asked(request, as_of) as asked:
        newer = asked.store.get_report(report)
        ref = asked.store.get_refs([report]).get(report)
        if ref is None or ref.replaces is None:
            raise NotFound("this report replaces no older one", key=report, todo="Look at the report itself.")
        older = asked.store.get_report(ref.replaces)
        return pages.page(
            asked,
            "reissue.html",
            newer=newer,
            older=older,
            title=stretches(older.title or "", newer.title or ""),
            text=stretches(older.text, newer.text),
            figures=changed_figures(asked.store.get_reading(older.id), asked.store.get_reading(newer.id)),
        )


def _ref(asked: Asked, report: str | None) -> ReportRef | None:
    return asked.store.get_refs([report]).get(report) if report else None


def _carried(asked: Asked, ref: ReportRef | None) -> list[tuple[str, ReportRef | None, int]]:
    """Whose copy the report carries: the agency's name, the report it comes from where that is held, how many characters."""
    if ref is None:
        return []
    held = asked.store.get_refs(sorted({carry.origin for carry in ref.carries if carry.origin}))
    sizes: dict[tuple[str, str | None], int] = {}
    for carry in ref.carries:
        key = (carry.agency or "", carry.origin)
        sizes[key] = sizes.get(key, 0) + len(carry.span)
    return [(agency, held.get(origin) if origin else None, size) for (agency, origin), size in sizes.items()]


def _carriers(asked: Asked, report: str) -> list[ReportRef]:
    """Reports of the same incidents that carry this one's copy."""
    found = {}
    for incident, _title in _incidents(asked, report):
        for ref in asked.store.get_incident_refs(incident):
            if ref.id != report and any(carry.origin == report for carry in ref.carries):
                found[ref.id] = ref
    return sorted(found.values(), key=lambda ref: (ref.known.received, ref.id))


def _incidents(asked: Asked, report: str) -> list[tuple[str, str]]:
    cards = asked.store.find_cards_of(report)
    homes = asked.store.find_incidents_of([card.id for card in cards])
    ids = dict.fromkeys(homes[card.id] for card in sorted(cards, key=lambda c: not c.main) if card.id in homes)
    return [(key, str(asked.store.get_membership(key).summary.get("title", ""))) for key in ids]
