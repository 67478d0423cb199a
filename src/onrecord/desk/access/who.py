"""The person a request comes from, and which role a route needs.

A route that reads needs a reader, one that changes something an editor; `@needs(…)` on its function says otherwise.
`request.state.who` is there on every request that reaches a route but those `@open_to_all`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.requests import HTTPConnection

from onrecord.errors import NotSignedIn
from onrecord.model.account import Role

__all__ = ["LOCAL", "Role", "Who", "needed", "needs", "open_to_all", "who_of"]

F = TypeVar("F", bound=Callable[..., Any])

_NEEDS = "__onrecord_needs__"
READING = ("GET", "HEAD")
"""Methods that change nothing."""


@dataclass(frozen=True, slots=True)
class Who:
    """Someone at the desk. `name` is what decisions and the audit are signed with."""

    name: str
    role: Role


LOCAL = Who("local", Role.ADMIN)
"""Whoever sits at this machine, while there are no accounts."""


def needs(role: Role) -> Callable[[F], F]:
    """Says that a route's function is for this role and those above it."""

    def marked(function: F) -> F:
        setattr(function, _NEEDS, role)
        return function

    return marked


def open_to_all(function: F) -> F:
    """Says that a route's function answers anybody, signed in or not."""
    setattr(function, _NEEDS, None)
    return function


def needed(function: Callable[..., Any], method: str) -> Role | None:
    """The role that a route's function needs; None: it is open to all."""
    found: Role | None = getattr(function, _NEEDS, Role.READER if method in READING else Role.EDITOR)
    return found


def who_of(request: HTTPConnection) -> Who:
    """Whom the request comes from. Raises NotSignedIn."""
    found: Who | None = getattr(request.state, "who", None)
    if found is None:
        raise NotSignedIn("you are not signed in", todo="Sign in first.")
    return found
