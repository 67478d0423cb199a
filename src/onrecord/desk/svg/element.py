"""SVG elements as markup in which every text and attribute is escaped."""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup, escape


def element(name: str, *children: str | Markup, **attributes: str | float | None) -> Markup:
    """One element. A trailing underscore of an attribute's name is dropped (`class_`), others become hyphens; None leaves the
    attribute out. Children that are `Markup` stand as they are, all else is text."""
    written = "".join(
        [
            f' {_hyphened(key)}="{_escaped(value) if isinstance(value, str) else _short(value)}"'
            for key, value in attributes.items()
            if value is not None
        ]
    )
    inner = "".join([child if isinstance(child, Markup) else _escaped(child) for child in children])
    return Markup(f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>")


@cache
def _hyphened(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _escaped(words: str) -> str:
    """Most words need no escape, and to look is quicker than to make markup of each."""
    return words if _PLAIN(words) else str(escape(words))


_PLAIN = re.compile(r"[^&<>\"']*").fullmatch
"""Words that hold none of the characters that `markupsafe.escape` writes otherwise."""


def group(*children: str | Markup, **attributes: str | float | None) -> Markup:
    """A `<g>` of children."""
    return element("g", *children, **attributes)


def picture(width: float, height: float, title: str, *children: str | Markup, class_: str) -> Markup:
    """A whole drawing, as wide as its column at most; `title` says what it shows to who can't see it."""
    return element(
        "svg",
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_short(width)} {_short(height)}",
        width=width,
        height=height,
        role="img",
        aria_label=title,
        class_=class_,
    )


def _short(value: str | float) -> str:
    """Numbers with one decimal at most: a tenth of a pixel is finer than any screen."""
    if isinstance(value, str):
        return value
    return f"{value:.1f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
