"""Who may use the desk: roles."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What someone may do at the desk, each all that those before it may."""

    READER = "reader"
    EDITOR = "editor"
    ADMIN = "admin"

    def may(self, other: Role) -> bool:
        """Whether this role may do what `other` may."""
        order = tuple(Role)
        return order.index(self) >= order.index(other)
