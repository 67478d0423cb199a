"""A brief → a PDF or a Word file, as bytes. The words are the brief's; here is only their setting.

Every sentence has its notes' numbers, each a link to the note; a note has the report's exact words. The PDF is set in Noto Sans, which
comes with its package: Latin, Greek and Cyrillic script. What it has no sign for is told at the end of the notes, never left out in silence.
"""

from __future__ import annotations

import io
from functools import lru_cache
from html import escape
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from onrecord.brief.render import moment_line, one_line, where_line
from onrecord.model.brief import Brief

if TYPE_CHECKING:
    from docx.document import Document as WordFile

INK, SOFT = "#1b1a17", "#5d5a52"
MISSING = "\ufffd"
"""What stands for a sign that the type has not."""
_FONT = "NotoSans"
_MARGIN_CM = 2.2


def as_pdf(brief: Brief) -> bytes:
    """The brief as a PDF, A4."""
    # Imported here, as below: to load what sets pages takes longer than to write a brief.
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import cm
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    covered = _registered()
    lacking: set[str] = set()

    def words(text: str) -> str:
        missing = {sign for sign in text if ord(sign) not in covered and not sign.isspace()}
        lacking.update(missing)
        return escape("".join(MISSING if sign in missing else sign for sign in text))

    styles = _pdf_styles()
    story: list[Any] = [
        Paragraph(words(brief.title), styles["title"]),
        Paragraph(words(moment_line(brief)), styles["soft"]),
    ]
    for section in brief.sections:
        story.append(Paragraph(words(section.name.upper()), styles["head"]))
        for sentence in section.sentences:
            links = " ".join(f'<a href="#note-{n}" color="{SOFT}">{n}</a>' for n in sentence.notes)
            story.append(Paragraph(f"{words(sentence.text)}<super size=7> {links}</super>", styles["body"]))
    story.append(Paragraph("NOTES", styles["head"]))
    for note in brief.notes:
        told = (
            f'<a name="note-{note.n}"/>{note.n}&nbsp;&nbsp;<font color="{SOFT}">{words(where_line(note))}:</font> '
            f"“{words(one_line(note.quote))}” — {words(note.source)}"
        )
        story.append(Paragraph(told, styles["note"]))
    if lacking:
        kinds = f"{len(lacking)} kind{'s' if len(lacking) > 1 else ''}"
        story.append(
            Paragraph(
                f"{MISSING} stands for {kinds} of sign that this file’s type lacks; the HTML has them.", styles["soft"]
            )
        )
    made = io.BytesIO()
    margin = _MARGIN_CM * cm
    SimpleDocTemplate(
        made, pagesize=A4, title=_xml(brief.title), author="onrecord", subject=_xml(moment_line(brief)), lang="en-GB", invariant=True,
        leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin,
    ).build(story, onFirstPage=_foot, onLaterPages=_foot)  # fmt: skip
    return made.getvalue()


@lru_cache(maxsize=1)
def _registered() -> frozenset[int]:
    """The type, known to the PDF's maker; the code points it has signs for."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with as_file(files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf") as path:
        font = TTFont(_FONT, str(path))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def _pdf_styles() -> dict[str, Any]:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    base = ParagraphStyle("base", fontName=_FONT, fontSize=10, leading=14.5, textColor=HexColor(INK))
    soft = {"textColor": HexColor(SOFT)}
    return {
        "title": ParagraphStyle("title", base, fontSize=19, leading=24, spaceAfter=2),
        "soft": ParagraphStyle("soft", base, fontSize=9, leading=12, spaceBefore=4, **soft),
        "head": ParagraphStyle(
            "head", base, fontSize=8.5, leading=11, spaceBefore=16, spaceAfter=5, keepWithNext=1, **soft
        ),
        "body": ParagraphStyle("body", base, spaceAfter=4.5, allowWidows=0, allowOrphans=0),
        "note": ParagraphStyle(
            "note", base, fontSize=8.5, leading=12, spaceAfter=3, leftIndent=18, firstLineIndent=-18
        ),
    }


def _foot(canvas: Any, _page: Any) -> None:
    canvas.saveState()
    canvas.setFont(_FONT, 8)
    canvas.setFillColor(SOFT)
    canvas.drawRightString(canvas._pagesize[0] - 62, 34, str(canvas.getPageNumber()))
    canvas.drawString(62, 34, "onrecord")
    canvas.restoreState()


def as_docx(brief: Brief) -> bytes:
    """The brief as a Word file."""
    from docx import Document
    from docx.shared import Cm, Pt, RGBColor

    made = Document()
    page = made.sections[0]
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(_MARGIN_CM)
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(5)
    for name, size in (("Title", 20), ("Heading 1", 11)):
        made.styles[name].font.size = Pt(size)
        made.styles[name].font.color.rgb = RGBColor.from_string(INK[1:].upper())
    properties = made.core_properties
    properties.title, properties.author, properties.subject = _xml(brief.title), "onrecord", _xml(moment_line(brief))
    properties.language = "en-GB"
    properties.created = properties.modified = brief.as_of.replace(tzinfo=None)
    made.add_paragraph(_xml(brief.title), style="Title")
    made.add_paragraph().add_run(_xml(moment_line(brief))).italic = True
    for section in brief.sections:
        made.add_heading(_xml(section.name), 1)
        for sentence in section.sentences:
            paragraph = made.add_paragraph(_xml(sentence.text) + " ")
            for index, n in enumerate(sentence.notes):
                _link(paragraph, f"note-{n}", f"{' ' if index else ''}{n}")
    made.add_heading("Notes", 1)
    _word_notes(made, brief)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def _word_notes(made: WordFile, brief: Brief) -> None:
    from docx.shared import Cm, Pt

    for note in brief.notes:
        paragraph = made.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.8), Cm(-0.8)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.8))
        _anchor(paragraph, note.n)
        for words in (
            f"{note.n}\t",
            f"{_xml(where_line(note))}: ",
            f"“{_xml(one_line(note.quote))}”",
            f" — {_xml(note.source)}",
        ):
            paragraph.add_run(words).font.size = Pt(9)


def _link(paragraph: Any, anchor: str, words: str) -> None:
    """A raised number that leads to a bookmark."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = paragraph.add_run(words)
    run.font.superscript = True
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), anchor)
    link.set(qn("w:history"), "1")
    run._r.addprevious(link)
    link.append(run._r)


def _anchor(paragraph: Any, n: int) -> None:
    """A bookmark at the beginning of a note."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for name in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(name)
        mark.set(qn("w:id"), str(n))
        if name.endswith("Start"):
            mark.set(qn("w:name"), f"note-{n}")
        paragraph._p.append(mark)


def _xml(words: str) -> str:
    """Words without the characters that XML has none of."""
    return "".join(
        c if (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff") or c in "\t\n" else "\ufffd"
        for c in words
    )
