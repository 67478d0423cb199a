"""Accounts: signing in and out, who a session or an API token stands for, and every change to an account, noted with who made it.

Rules
- A session is made at signing in and nowhere else, with a new secret each time (nobody can hand another theirs); it ends by
  signing out, after `IDLE` without a request, after `LONGEST_SESSION`, when the account is disabled, or when its password changes.
- What is kept of a session's or token's secret is its hash: who reads the database can't sign in with it.
- A role counts as it is now: a change is felt at the next request. A token may at most what its account may.
- The last admin can't be disabled or made less.
- To whoever signs in, a wrong name, a wrong password and a disabled account are one answer, after the same work.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from onrecord.desk.access.limits import A_NAME, AN_ADDRESS, Limits, network
from onrecord.desk.access.passwords import Passwords, check_password
from onrecord.desk.access.who import LOCAL, Who
from onrecord.errors import BadAccount, NotFound, NotSignedIn, StoreError, TooMany
from onrecord.model.account import AccessEvent, Account, Happened, Role, Session, Token
from onrecord.store.accounts import AccountStore

IDLE, LONGEST_SESSION = timedelta(hours=12), timedelta(days=7)
"""A shift and the way home; a week of shifts."""
SEEN_EVERY = timedelta(minutes=5)
"""A session is noted as seen this often: a write every so often, none a request."""
TRIED_EVERY, MOST_TRIED = timedelta(minutes=1), 10_000
"""Where another program holds the database for long, the noting is tried this often; of how many it is kept when it was."""
KNOWN_FOR = timedelta(days=30)
"""How long an address counts as one that an account has been signed in from."""
DAYS, MOST_DAYS = 90, 366
"""Days that a token holds unless another number is given, and the highest."""
TOKENS_EACH = 50
"""Tokens of one account that hold at a time."""
TOKEN_BEGINS = "onr_"
"""What a token's secret begins with, so that one left in a file is found as one."""

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._@-]{0,62}[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class By:
    """Who makes a change, from which address ("": the command line)."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session or token that holds. `session`: its id, None for a token."""

    who: Who
    session: str | None


def read_name(words: str) -> str:
    """An account's name as it is kept. Raises BadAccount."""
    name = words.strip().lower()
    if not _NAME.fullmatch(name) or name == LOCAL.name:
        raise BadAccount(
            f"{words[:70]!r} can't be an account's name",
            todo=f"Take 1 to 64 letters (a to z), digits, and between them . _ - or @; not {LOCAL.name!r}.",
        )
    return name


def kept_hash(secret: str) -> str:
    """What is kept of a session's or token's secret: it has 256 random bits, so one round is enough."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()


class Accounts:
    """Everything that is done with accounts. `now`: the wall clock."""

    def __init__(
        self, store: AccountStore, now: Callable[[], datetime], passwords: Passwords, limits: Limits | None = None
    ) -> None:
        self.store = store
        self._now = now
        self._passwords = passwords
        self._limits = limits or Limits()
        self._tried: dict[str, datetime] = {}

    # -- who asks ---------------------------------------------------------------------------------------------------

    def of_session(self, secret: str) -> SignedIn | None:
        """Whom a session's secret stands for, if it still holds."""
        now = self._now()
        found = self.store.find_session(kept_hash(secret))
        if found is None:
            return None
        session, account = found
        if account.disabled or now - session.seen >= IDLE or now - session.made >= LONGEST_SESSION:
            return None
        if now - session.seen >= SEEN_EVERY and self._is_due(session.id, now):
            with suppress(StoreError):  # another program is writing: it is noted by a later request
                self.store.see_session(session.id, now)
        return SignedIn(Who(account.name, account.role), session.id)

    def of_token(self, secret: str) -> SignedIn | None:
        """Whom an API token's secret stands for, if it still holds."""
        now = self._now()
        found = self.store.find_token(kept_hash(secret))
        if found is None:
            return None
        token, account = found
        if account.disabled or token.revoked or now >= token.expires:
            return None
        if (token.used is None or now - token.used >= SEEN_EVERY) and self._is_due(token.id, now):
            with suppress(StoreError):
                self.store.put_token(replace(token, used=now))
        return SignedIn(Who(account.name, min(token.role, account.role, key=tuple(Role).index)), None)

    # -- signing in and out -----------------------------------------------------------------------------------------

    def sign_in(self, name: str, password: str, address: str, agent: str, before: str | None = None) -> str:
        """The secret of a new session; `before`: that of one the browser had, which ends. Raises NotSignedIn, TooMany."""
        known = name.strip().lower()[:100]
        keys = self._counted(known, address)
        account = self.store.get_account(known)
        fits = self._passwords.fits(password, account.password if account else None)
        if account is None or not fits or account.disabled:
            note = "unknown name" if account is None else "wrong password" if not fits else "disabled"
            self._note(Happened.SIGN_IN_REFUSED, account.name if account else "", By("", address), note)
            raise NotSignedIn("that name and password don't go together", todo="Try again, or ask an admin.")
        self._limits.forgive(keys)
        if self._passwords.is_dated(account.password):
            account = replace(account, password=self._passwords.hash(password))
        secret, now = secrets.token_urlsafe(32), self._now()
        with self.store.transaction():
            held = self.store.get_account(known)
            if held is None or held.disabled or held.password_at != account.password_at:
                raise NotSignedIn("the account has just been changed", todo="Sign in again.")
            self.store.put_account(replace(held, password=account.password))
            self.store.drop_old_sessions(now - LONGEST_SESSION, now - IDLE)
            if before:
                self.store.drop_sessions(one=kept_hash(before))
            self.store.add_session(Session(kept_hash(secret), known, now, now, address, agent[:200]))
            self._note(Happened.SIGNED_IN, known, By(known, address), "")
        return secret

    def sign_out(self, session: str, by: By) -> None:
        """End a session."""
        with self.store.transaction():
            if self.store.drop_sessions(one=session):
                self._note(Happened.SIGNED_OUT, by.name, by, "")

    def end_sessions(self, name: str, by: By, but: str | None = None) -> int:
        """End an account's sessions, all or all but one. How many there were."""
        with self.store.transaction():
            self._account(name)
            ended = self.store.drop_sessions(of=name, but=but)
            self._note(Happened.SESSIONS_ENDED, name, by, f"{ended}")
            return ended

    # -- accounts ---------------------------------------------------------------------------------------------------

    def add(self, name: str, role: Role, password: str, by: By) -> Account:
        """A new account. Raises BadAccount."""
        known = read_name(name)
        check_password(password, known)
        kept, now = self._passwords.hash(password), self._now()
        account = Account(known, role, kept, now, by.name, now)
        with self.store.transaction():
            if self.store.get_account(known) is not None:
                raise BadAccount(f"there is an account {known!r} already", todo="Take another name.")
            if role is not Role.ADMIN and not self.store.any_account():
                raise BadAccount("the first account is an admin's", todo="Give it the role admin; add others after it.")
            self.store.put_account(account)
            self._note(Happened.ACCOUNT_ADDED, known, by, role.value)
        return account

    def set_role(self, name: str, role: Role, by: By) -> None:
        """Another role. Raises NotFound, BadAccount."""
        with self.store.transaction():
            account = self._account(name)
            if role is account.role:
                return
            if account.role is Role.ADMIN:
                self._keep_an_admin(account)
            self.store.put_account(replace(account, role=role))
            self._note(Happened.ROLE_CHANGED, account.name, by, f"{account.role} → {role}")

    def disable(self, name: str, by: By) -> None:
        """Nobody signs in by that name any more; its sessions end, its tokens hold no longer. Raises NotFound, BadAccount."""
        with self.store.transaction():
            account = self._account(name)
            if account.disabled:
                return
            self._keep_an_admin(account)
            self.store.put_account(replace(account, disabled=self._now()))
            self.store.drop_sessions(of=account.name)
            self._note(Happened.ACCOUNT_DISABLED, account.name, by, "")

    def enable(self, name: str, by: By) -> None:
        """The account may be used again; tokens that it had are revoked. Raises NotFound."""
        with self.store.transaction():
            account = self._account(name)
            if not account.disabled:
                return
            now = self._now()
            for token in self.store.list_tokens(account.name):
                if token.revoked is None:
                    self.store.put_token(replace(token, revoked=now))
            self.store.put_account(replace(account, disabled=None))
            self._note(Happened.ACCOUNT_ENABLED, account.name, by, "")

    def set_password(self, name: str, password: str, by: By, keep: str | None = None) -> None:
        """Another password; all sessions end but one that may be kept. Raises NotFound, BadAccount."""
        check_password(password, self._account(name).name)
        kept = self._passwords.hash(password)
        with self.store.transaction():
            account = self._account(name)
            self.store.put_account(replace(account, password=kept, password_at=self._now()))
            self.store.drop_sessions(of=account.name, but=keep)
            self._note(Happened.PASSWORD_CHANGED, account.name, by, "")

    def change_own_password(self, name: str, old: str, new: str, by: By, keep: str | None) -> None:
        """Another password, by who knows the one before. Raises BadAccount, TooMany."""
        keys = self._counted(name, by.address)
        if not self._passwords.fits(old, self._account(name).password):
            raise BadAccount("that is not your password as it is now", todo="Try again.")
        self._limits.forgive(keys)
        self.set_password(name, new, by, keep)

    # -- tokens -----------------------------------------------------------------------------------------------------

    def add_token(self, name: str, label: str, role: Role, days: int, by: By) -> tuple[Token, str]:
        """A new token and its secret, which is told this once. Raises NotFound, BadAccount."""
        words = " ".join(label.split())[:80]
        if not words:
            raise BadAccount("a token needs a label", todo="Say what it is for.")
        if not 1 <= days <= MOST_DAYS:
            raise BadAccount(f"a token holds from 1 to {MOST_DAYS} days, not {days}", todo="Give another number.")
        now, secret = self._now(), TOKEN_BEGINS + secrets.token_urlsafe(32)
        with self.store.transaction():
            account = self._account(name)
            if not account.role.may(role):
                raise BadAccount(
                    f"{account.name} is {account.role}: a token may at most that", todo="Give it a lesser role."
                )
            if account.disabled:
                raise BadAccount(f"{account.name} is disabled", todo="Enable the account first.")
            if sum(one.revoked is None and now < one.expires for one in self.store.list_tokens(name)) >= TOKENS_EACH:
                raise BadAccount(f"{account.name} has {TOKENS_EACH} tokens already", todo="Revoke those not in use.")
            made = Token(
                f"to-{secrets.token_hex(6)}",
                kept_hash(secret),
                account.name,
                words,
                role,
                now,
                by.name,
                now + timedelta(days=days),
            )
            self.store.put_token(made)
            self._note(Happened.TOKEN_ADDED, account.name, by, f"{made.id} {words} ({role})")
        return made, secret

    def revoke_token(self, token_id: str, by: By, of: str | None = None) -> None:
        """The token holds no longer; `of`: whose it must be. Raises NotFound."""
        with self.store.transaction():
            token = self.store.get_token(token_id)
            if token is None or (of is not None and token.account != of):
                raise NotFound(
                    f"no token is held under {token_id[:40]!r}", key=token_id, todo="See the list of tokens."
                )
            if token.revoked is None:
                self.store.put_token(replace(token, revoked=self._now()))
                self._note(Happened.TOKEN_REVOKED, token.account, by, f"{token.id} {token.label}")

    def _is_due(self, key: str, now: datetime) -> bool:
        """Whether a use is to be noted: one that could not be is not tried again at every request."""
        if key in self._tried and now - self._tried[key] < TRIED_EVERY:
            return False
        if len(self._tried) > MOST_TRIED:
            self._tried.clear()
        self._tried[key] = now
        return True

    # -- inside -----------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The time on the wall."""
        return self._now()

    def get(self, name: str) -> Account:
        """The account. Raises NotFound."""
        return self._account(name)

    def _account(self, name: str) -> Account:
        found = self.store.get_account(name.strip().lower())
        if found is None:
            raise NotFound(f"there is no account {name[:70]!r}", key=name, todo="See the list of accounts.")
        return found

    def _keep_an_admin(self, account: Account) -> None:
        others = (
            one
            for one in self.store.list_accounts()
            if one.role is Role.ADMIN and one.disabled is None and one.name != account.name
        )
        if account.role is Role.ADMIN and account.disabled is None and next(others, None) is None:
            raise BadAccount(f"{account.name} is the last admin", todo="Make another admin first.")

    def _counted(self, name: str, address: str) -> dict[str, int]:
        """Count a guess at a name's password. Raises TooMany."""
        known = self.store.has_signed_in_from(name, address, self._now() - KNOWN_FOR)
        keys = {
            f"name {name} {network(address) if known else ''}": A_NAME,
            f"address {network(address)}": AN_ADDRESS,
        }
        wait = self._limits.take(keys, self._now())
        if wait:
            raise TooMany(
                "too many wrong passwords", seconds=wait, todo=f"Try again in {max(1, round(wait / 60))} minutes."
            )
        return keys

    def _note(self, what: Happened, account: str, by: By, note: str) -> None:
        self.store.add_event(AccessEvent(self._now(), what, account, by.name, by.address, note))
