"""A brief → plain text, Markdown or HTML. The words are the brief's; here is only their setting.

HTML is one self-contained page: no script, no request; report words are escaped as text.
"""

from __future__ import annotations

import textwrap
from html import escape

from onrecord.brief.phrases import stamp
from onrecord.model.brief import Brief, Note, Sentence

WIDTH = 88
"""Characters a line of plain text: fits a terminal of 90 and an email."""


def as_text(brief: Brief, width: int = WIDTH) -> str:
    """The brief as plain text with numbered notes at the end."""
    lines = [brief.title, moment_line(brief), ""]
    for section in brief.sections:
        lines += [section.name.upper(), ""]
        for sentence in section.sentences:
            words = f"{sentence.text} {_marks(sentence)}"
            lines += textwrap.wrap(words, width, initial_indent="  • ", subsequent_indent="    ")
        lines.append("")
    lines += ["NOTES", ""]
    for note in brief.notes:
        head = f"[{note.n}] {where_line(note)}: “{one_line(note.quote)}” — {note.source}"
        lines += textwrap.wrap(head, width, initial_indent="  ", subsequent_indent="      ")
    if brief.left_out:
        lines += ["", "LEFT OUT", ""]
        for words in _left_out(brief):
            lines += textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="    ")
    return "\n".join(lines).rstrip() + "\n"


def as_markdown(brief: Brief) -> str:
    """The brief as Markdown with footnotes (`[^1]`)."""
    lines = [f"# {_md(brief.title)}", "", f"*{_md(moment_line(brief))}*", ""]
    for section in brief.sections:
        lines += [f"## {section.name}", ""]
        for sentence in section.sentences:
            lines.append(f"- {_md(sentence.text)}{''.join(f'[^{n}]' for n in sentence.notes)}")
        lines.append("")
    for note in brief.notes:
        lines.append(f"[^{note.n}]: {_md(where_line(note))}: “{_md(one_line(note.quote))}” — {_md(note.source)}")
    if brief.left_out:
        lines += ["", "## Left out", "", *(f"- {_md(words)}" for words in _left_out(brief))]
    return "\n".join(lines) + "\n"


def _left_out(brief: Brief) -> list[str]:
    """A line a statement that is refused."""
    return [f"{one.evidence} on {one.statement}: {one.why}" for one in brief.left_out]


STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5d5d5d; --line: #d9d6cf; --paper: #fdfcf9; --link: #1f4e8c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --soft: #a5a29b; --line: #3a3935; --paper: #161614; --link: #8ab4f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font: 600 .8125rem/1.2 system-ui, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
  border-top: 1px solid var(--line); padding-top: 1rem; margin: 2rem 0 .75rem; }
p.moment { color: var(--soft); font: .875rem/1.4 system-ui, sans-serif; margin: 0; }
ul { list-style: none; margin: 0; padding: 0; } li { margin: 0 0 .6rem; }
sup { font: .6875rem/1 system-ui, sans-serif; } a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
ol.notes { font-size: .9rem; line-height: 1.45; padding-left: 1.75rem; } ol.notes li { margin-bottom: .5rem; }
ol.notes .where { color: var(--soft); font-family: system-ui, sans-serif; font-size: .8125rem; }
@media print { body { max-width: none; padding: 0; background: none; } a { color: inherit; } }
"""


def as_html(brief: Brief) -> str:
    """The brief as one HTML page."""
    body = [f"<h1>{escape(brief.title)}</h1>", f'<p class="moment">{escape(moment_line(brief))}</p>']
    for section in brief.sections:
        items = "".join(f"<li>{escape(sentence.text)} {_links(sentence)}</li>" for sentence in section.sentences)
        body.append(f"<section><h2>{escape(section.name)}</h2><ul>{items}</ul></section>")
    notes = "".join(
        f'<li id="note-{note.n}"><span class="where">{escape(where_line(note))}</span><br>'
        f"“{escape(one_line(note.quote))}” — {escape(note.source)}</li>"
        for note in brief.notes
    )
    body.append(f'<section><h2>Notes</h2><ol class="notes">{notes}</ol></section>')
    if brief.left_out:
        refused = "".join(f"<li>{escape(words)}</li>" for words in _left_out(brief))
        body.append(f"<section><h2>Left out</h2><ul>{refused}</ul></section>")
    return page(brief.title, STYLE, "\n".join(body))


def page(title: str, style: str, body: str) -> str:
    """A self-contained HTML page; `body` is markup, `title` text."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def moment_line(brief: Brief) -> str:
    """Of which moment the brief is, on which clock."""
    return f"As of {stamp(brief.as_of)}, on the {brief.clock.value} clock"


def where_line(note: Note) -> str:
    """Where and when a note's words stood."""
    when = stamp(note.published) if note.published else "undated"
    return f"{note.outlet or 'outlet not known'}, {when}"


def _marks(sentence: Sentence) -> str:
    return "".join(f"[{n}]" for n in sentence.notes)


def _links(sentence: Sentence) -> str:
    return "<sup>" + " ".join(f'<a href="#note-{n}">{n}</a>' for n in sentence.notes) + "</sup>"


def one_line(words: str) -> str:
    """Words with every run of spaces and line ends as one space."""
    return " ".join(words.split())


def _md(words: str) -> str:
    for mark in "\\`*_[]<>#|":
        words = words.replace(mark, "\\" + mark)
    return words
