"""The protocol of the store of accounts. `sql_accounts.open_accounts` opens one on the database that holds the record."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from onrecord.model.account import AccessEvent, Account, Session, Token


class AccountStore(Protocol):
    """Accounts, sessions, tokens and events. Rows only: what is allowed is judged above. For any number of threads."""

    @property
    def place(self) -> str:
        """The path or address of the database, without a password."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside happens, or nothing does; no other change comes between."""

    def any_account(self) -> bool:
        """Whether there is an account at all, disabled ones too."""

    def get_account(self, name: str) -> Account | None:
        """The account of that name."""

    def list_accounts(self) -> tuple[Account, ...]:
        """All of them, by name."""

    def put_account(self, account: Account) -> None:
        """The account, in place of one of that name."""

    def add_session(self, session: Session) -> None:
        """A browser that has just signed in."""

    def find_session(self, session_id: str) -> tuple[Session, Account] | None:
        """The session and whose it is."""

    def list_sessions(self, account: str) -> tuple[Session, ...]:
        """An account's sessions, the last seen first."""

    def see_session(self, session_id: str, at: datetime) -> None:
        """Note that it asked just now."""

    def drop_sessions(self, *, of: str | None = None, one: str | None = None, but: str | None = None) -> int:
        """Forget the sessions of an account, or one, or all of an account `but` one. How many there were."""

    def drop_old_sessions(self, made_before: datetime, seen_before: datetime) -> None:
        """Forget the sessions made, or last seen, before these moments."""

    def put_token(self, token: Token) -> None:
        """The token, in place of one of that id."""

    def find_token(self, token_hash: str) -> tuple[Token, Account] | None:
        """The token with that hash, and whose it is."""

    def get_token(self, token_id: str) -> Token | None:
        """The token of that id."""

    def list_tokens(self, account: str | None = None) -> tuple[Token, ...]:
        """An account's tokens, or all, the last made first."""

    def add_event(self, event: AccessEvent) -> None:
        """Note that something happened."""

    def list_events(self, limit: int, account: str | None = None) -> tuple[AccessEvent, ...]:
        """What happened last, first."""

    def has_signed_in_from(self, account: str, address: str, since: datetime) -> bool:
        """Whether the account has been signed in to from an address since then."""

    def is_current(self) -> bool:
        """Whether the database that was opened is the one that is there now."""

    def close(self) -> None:
        """Let go of the database."""
