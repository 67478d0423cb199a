"""Passwords, kept as Argon2id hashes (RFC 9106). The one home of argon2.

Rules: twelve characters at least, five different ones among them, and not the account's name; no rule of digits and signs (NIST SP
800-63B). What is typed is put in one Unicode form first (NFKC), so that another keyboard's accents are the same password. Two hashes
are worked out at a time, each in 64 MiB, so that many who ask at once take no more memory than that.
"""

from __future__ import annotations

import secrets
from threading import BoundedSemaphore, Lock
from unicodedata import normalize

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from onrecord.errors import BadAccount, TooMany

SHORTEST, LONGEST, DIFFERENT, OWN = 12, 1000, 5, 6
"""Characters of a password, different ones among them, and those left when the account's name is taken out."""
AT_A_TIME = 2
"""Hashes worked out at once: a core each on the smallest machine."""
WAIT = 20.0
"""Seconds that one more waits for its turn: some two hundred others at a tenth of a second each before it."""


class Passwords:
    """Makes hashes and checks passwords against them. `hasher`: how hard they are to work out."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()  # RFC 9106's second choice: 3 passes, 64 MiB, 4 lanes
        self._turns = BoundedSemaphore(AT_A_TIME)
        self._nobody: str | None = None
        self._lock = Lock()

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        self._turn()
        try:
            return self._hasher.hash(normalize("NFKC", password))
        finally:
            self._turns.release()

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether this is the password. For an account that is not there (None) it takes as long, and the answer is no."""
        against = kept if kept is not None else self._of_nobody()
        self._turn()
        try:
            right = self._hasher.verify(against, normalize("NFKC", password[:LONGEST]))
        except (VerificationError, InvalidHashError):
            return False
        finally:
            self._turns.release()
        return right and kept is not None

    def is_dated(self, kept: str) -> bool:
        """Whether a hash was made less hard than one would be made now."""
        return self._hasher.check_needs_rehash(kept)

    def _of_nobody(self) -> str:
        with self._lock:
            if self._nobody is None:
                self._nobody = self._hasher.hash(secrets.token_urlsafe(32))
            return self._nobody

    def _turn(self) -> None:
        if not self._turns.acquire(timeout=WAIT):
            raise TooMany("too many are signing in at once", seconds=10, todo="Try again in a moment.")


def check_password(password: str, name: str) -> None:
    """Raises BadAccount for a password that is too easily guessed."""
    made = normalize("NFKC", password)
    if len(made) < SHORTEST:
        words = f"a password has {SHORTEST} characters at least"
    elif len(made) > LONGEST:
        words = f"a password has {LONGEST} characters at most"
    elif len(set(made)) < DIFFERENT:
        words = f"a password has {DIFFERENT} different characters at least"
    elif len(made.casefold().replace(name, "")) < OWN:
        words = "a password is more than the account's name"
    else:
        return
    raise BadAccount(words, todo="Take another: some words in a row are easy to keep in mind and hard to guess.")
