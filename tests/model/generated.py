"""Any value of any model type, made from its field types: a field added to the model is tested the day it is added."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar

from hypothesis import strategies as st

from onrecord.model.span import Span

T = TypeVar("T")

# All that UTF-8 can hold, but for NUL.
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))
NUMBERS = st.integers(-20, 10**6).map(float) | st.floats(-1e15, 1e15, allow_nan=False)
SPANS = st.builds(
    lambda start, length, part: Span(start, start + length, part),
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(("text", "title")),
)

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    int: st.integers(0, 10**6),
    float: NUMBERS,
    bool: st.booleans(),
    bytes: st.binary(max_size=20),
    datetime: MOMENTS,
    date: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    type(None): st.none(),
    Span: SPANS,
}


def some(made_of: type[T], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Values of a model dataclass with every field filled; `given` says how, where the type says too little."""
    hints = typing.get_type_hints(made_of)
    fields = dataclasses.fields(made_of)  # type: ignore[arg-type]  # no bound for "a dataclass" that takes a type[T]
    made = {f.name: given[f.name] if f.name in given else _of(hints[f.name]) for f in fields}
    return st.builds(made_of, **made)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*map(_of, arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(_of(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(_of, arguments))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return st.deferred(lambda: some(hint))
    raise TypeError(f"no way to make a {hint}")
