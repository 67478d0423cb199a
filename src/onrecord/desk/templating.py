"""Templates: Jinja with every text escaped and no silent gaps; what they may call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import version
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.brief.phrases import bounds, number, plural, side_name, stamp
from onrecord.desk import wording
from onrecord.desk.access.csrf import csrf_field, csrf_token
from onrecord.desk.access.who import Role, Who
from onrecord.desk.as_of import AsOf, written
from onrecord.desk.asking import Asked, Parts
from onrecord.desk.deciding.words import moves_of
from onrecord.desk.svg.map import ROLE_WORDS, role_key
from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock


def make_templates() -> Environment:
    """The environment of all pages."""
    made = Environment(
        loader=PackageLoader("onrecord.desk"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "stamp": stamp,
        "clock_time": lambda moment: f"{moment:%H:%M}",
        "day": lambda moment: f"{moment.day} {moment:%B %Y}",
        "short_day": lambda moment: f"{moment.day} {moment:%b}",
        "written": written,
        "number": number,
        "plural": plural,
        "side": side_name,
        "one_line": lambda words: " ".join(words.split()),
        "segment": lambda words: quote(words, safe=":@"),
        "first_up": lambda words: words[:1].upper() + words[1:],
    }
    made.globals |= {
        "bounds": bounds,
        "wording": wording,
        "words_of": words_address,
        "role_words": ROLE_WORDS,
        "role_key": role_key,
        "version": version("onrecord"),
        "clocks": tuple(Clock),
        "csrf_token": csrf_token,
        "csrf_field": csrf_field,
        "may_decide": may_decide,
        "decide_at": decide_at,
        "moves_of": moves_of,
    }
    return made


def words_address(at: AsOf, report: str, span: Span) -> str:
    """Where the exact words stand, highlighted."""
    part = "title" if span.part == "title" else None
    return at.link(f"/reports/{report}", words=f"{span.start}-{span.end}", part=part) + "#words"


def may_decide(request: Request, at: AsOf) -> bool:
    """Whether whoever looks may decide on what is shown: an editor, and now."""
    who: Who | None = getattr(request.state, "who", None)
    return who is not None and who.role.may(Role.EDITOR) and not at.asked


def decide_at(at: AsOf, kind: str, **fields: str) -> str:
    """Where a decision of a kind is asked for, with some of it filled in."""
    clock = {} if at.clock is Clock.PUBLISHED else {"clock": at.clock.value}
    names = {"with_": "with"}
    told = {names.get(key, key): value for key, value in fields.items()} | clock
    return f"/decide/{kind}?{urlencode(told)}" if told else f"/decide/{kind}"


class Pages:
    """Makes pages of templates."""

    def __init__(self) -> None:
        self._templates = make_templates()

    def compile(self) -> None:
        """Compile all templates now: a page's first visitor would wait a tenth of a second for it."""
        for name in self._templates.list_templates():
            self._templates.get_template(name)

    def page(self, asked: Asked, name: str, part: Parts | None = None, **context: Any) -> HTMLResponse:
        """The page of a request, with its ETag. `part`: the parts of it that are kept."""
        body = self._templates.get_template(name).render(
            at=asked.as_of, path=asked.path, request=asked.request, who=asked.request.state.who, part=part, **context
        )
        if part is not None:
            part.done = True
        return HTMLResponse(body, headers={"etag": asked.etag, "cache-control": "private, no-cache"})

    def plain(self, request: Request, template: str, status: int = 200, /, **context: Any) -> HTMLResponse:
        """A page that shows nothing of the record, and that nobody keeps."""
        body = self._templates.get_template(template).render(
            at=AsOf(datetime.min), path=request.url.path, request=request, who=request.state.who, **context
        )
        return HTMLResponse(body, status, headers={"cache-control": "no-store"})

    def trouble(
        self, request: Request, status: int, heading: str, words: str, todo: str, choices: Iterable[tuple[str, str]]
    ) -> HTMLResponse:
        """A page that says what is wrong and what to do."""
        now = AsOf(datetime.min)
        body = self._templates.get_template("trouble.html").render(
            at=now,
            path="",
            request=request,
            who=request.state.who,
            heading=heading,
            words=words,
            todo=todo,
            choices=list(choices),
        )
        return HTMLResponse(body, status, headers={"cache-control": "no-store"})
