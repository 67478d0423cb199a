"""Every error onrecord raises on purpose. Third-party errors are wrapped at the border only; bugs are let through.

    OnrecordError
    ├── BadInput                 what was handed in can't be read; it is set aside, the rest go on
    │   ├── UnreadableReport     not text, empty, wrong charset, no text in the page, too large, truncated
    │   └── UnreadableLine       one line of a JSON-lines file
    ├── FetchFailed              an address gave no bytes: refused, timed out, too large, redirected in a ring
    │   └── AddressRefused       a private or loopback address, or a scheme we don't fetch
    ├── StoreError               the database can't be opened, written or is of another version
    │   └── NotFound             nothing held under that id
    ├── Ambiguous                an id prefix or words fit several incidents
    ├── BadDecision              a decision that points at nothing, or gives no reason
    │   └── DecidedMeanwhile     somebody else has decided on the same thing since it was looked at
    ├── BadSetting               an option or setting that can't be used
    ├── Refused                  whoever asks may not
    │   ├── NotSignedIn          it is not known who asks
    │   ├── NotAllowed           their role may not do that
    │   ├── NotFromHere          a change that no page of the desk asked for
    │   └── TooMany              too often; later again
    ├── BadAccount               a name, password, role or token that an account can't have
    └── BadModel                 the files of the reading model are missing or don't fit

Each carries what it concerns as attributes, a `code` (a stable word for machines) and `todo` (what to do next).
"""

from __future__ import annotations

from collections.abc import Sequence


class OnrecordError(Exception):
    """The root. `str(error)` is one sentence; `todo` is the next thing to do; `code` is stable."""

    code = "error"

    def __init__(self, message: str, *, todo: str = "", code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.todo = todo
        if code is not None:
            self.code = code


class BadInput(OnrecordError):
    """Something handed in can't be read. `where` names it (a path, an address, a line)."""

    code = "bad-input"

    def __init__(self, message: str, *, where: str = "", todo: str = "", code: str | None = None) -> None:
        super().__init__(message, todo=todo, code=code)
        self.where = where


class UnreadableReport(BadInput):
    """A whole item can't be read as a report."""

    code = "unreadable"


class UnreadableLine(BadInput):
    """One line of a JSON-lines file can't be read; `line` counts from 1."""

    code = "unreadable-line"

    def __init__(self, message: str, *, where: str, line: int, todo: str = "", code: str | None = None) -> None:
        super().__init__(message, where=where, todo=todo, code=code)
        self.line = line


class FetchFailed(OnrecordError):
    """An address gave no bytes. `url` is the address asked for."""

    code = "fetch-failed"

    def __init__(self, message: str, *, url: str, todo: str = "", code: str | None = None) -> None:
        super().__init__(message, todo=todo, code=code)
        self.url = url


class AddressRefused(FetchFailed):
    """We would not ask that address: private, loopback, or not http(s)."""

    code = "address-refused"


class StoreError(OnrecordError):
    """The database can't be opened or written, or is of a version this program doesn't know."""

    code = "store"


class NotFound(StoreError):
    """Nothing is held under `key`."""

    code = "not-found"

    def __init__(self, message: str, *, key: str, todo: str = "") -> None:
        super().__init__(message, todo=todo)
        self.key = key


class Ambiguous(OnrecordError):
    """Several things fit `key`; `candidates` are (id, title) pairs."""

    code = "ambiguous"

    def __init__(self, message: str, *, key: str, candidates: Sequence[tuple[str, str]], todo: str = "") -> None:
        super().__init__(message, todo=todo)
        self.key = key
        self.candidates = tuple(candidates)


class BadDecision(OnrecordError):
    """A decision that gives no reason, or points at nothing held."""

    code = "bad-decision"


class DecidedMeanwhile(BadDecision):
    """Somebody has decided on what this decision touches since it was looked at. `decisions`: the ids of theirs, oldest first."""

    code = "decided-meanwhile"

    def __init__(self, message: str, *, decisions: Sequence[str], todo: str = "") -> None:
        super().__init__(message, todo=todo)
        self.decisions = tuple(decisions)


class BadSetting(OnrecordError):
    """An option or setting that can't be used."""

    code = "bad-setting"


class BadModel(OnrecordError):
    """The files of the reading model are missing, broken or not of this onrecord."""

    code = "bad-model"


class Refused(OnrecordError):
    """Whoever asks may not."""

    code = "refused"


class NotSignedIn(Refused):
    """It is not known who asks."""

    code = "not-signed-in"


class NotAllowed(Refused):
    """The role of whoever asks may not do that."""

    code = "not-allowed"


class NotFromHere(Refused):
    """A change that no page of the desk asked for."""

    code = "not-from-here"


class TooMany(Refused):
    """Too often. `seconds`: how long to wait."""

    code = "too-many"

    def __init__(self, message: str, *, seconds: int, todo: str = "") -> None:
        super().__init__(message, todo=todo)
        self.seconds = seconds


class BadAccount(OnrecordError):
    """A name, password, role or token that an account can't have."""

    code = "bad-account"
