"""Who may use the desk: accounts with roles, their sessions and API tokens, and what is noted of their use.

Nothing here is evidence: accounts are kept beside the record and never bear on it. No secret is held as it is: a password as its
Argon2id hash, the secrets of sessions and tokens as SHA-256 of 32 random bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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


@dataclass(frozen=True, slots=True)
class Account:
    """Someone who may sign in. `password`: the hash; `disabled`: since when they may not any more."""

    name: str
    role: Role
    password: str
    made: datetime
    made_by: str
    password_at: datetime
    disabled: datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that is signed in. `id`: the hash of what its cookie holds; `seen`: when it asked last, to some minutes."""

    id: str
    account: str
    made: datetime
    seen: datetime
    address: str
    agent: str


@dataclass(frozen=True, slots=True)
class Token:
    """What a program signs in with. `hash`: of its secret, which is shown once; `role`: at most this, and at most its account's."""

    id: str
    hash: str
    account: str
    label: str
    role: Role
    made: datetime
    made_by: str
    expires: datetime
    used: datetime | None = None
    revoked: datetime | None = None


class Happened(StrEnum):
    """What is noted of the use of accounts."""

    SIGNED_IN = "signed-in"
    SIGN_IN_REFUSED = "sign-in-refused"
    SIGNED_OUT = "signed-out"
    SESSIONS_ENDED = "sessions-ended"
    ACCOUNT_ADDED = "account-added"
    ACCOUNT_DISABLED = "account-disabled"
    ACCOUNT_ENABLED = "account-enabled"
    ROLE_CHANGED = "role-changed"
    PASSWORD_CHANGED = "password-changed"
    TOKEN_ADDED = "token-added"
    TOKEN_REVOKED = "token-revoked"


@dataclass(frozen=True, slots=True)
class AccessEvent:
    """One of these: to which account ("": a name that is none), by whom, from which address ("": the command line)."""

    at: datetime
    what: Happened
    account: str
    by: str
    address: str = ""
    note: str = ""
