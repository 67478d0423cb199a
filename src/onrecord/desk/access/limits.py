"""How often a password may be guessed: a few times in a quarter of an hour for a name, some more from one address.

Counted before the password is looked at, so that many guesses at once count too; a right one takes its count back. For a name, guesses
from an address that it has been signed in from lately count by themselves: strangers can't lock an editor out. Names that are no
accounts are counted alike, so that the answer does not tell which are. In the memory of one running desk.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict, deque
from datetime import datetime, timedelta
from math import ceil
from threading import Lock

WINDOW = timedelta(minutes=15)
A_NAME, AN_ADDRESS = 10, 40
"""Wrong passwords in a window: a person who has forgotten theirs tries a handful; a newsroom behind one address has a dozen such."""
KEPT = 20_000
"""Names and addresses whose guesses are kept, those of the last: a few megabytes."""


class Limits:
    """Guesses by whom or whence they came."""

    def __init__(self) -> None:
        self._guesses: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._lock = Lock()

    def take(self, keys: dict[str, int], now: datetime) -> int:
        """Count a guess under each key, unless one has had its number already: then the seconds to wait, and nothing is counted."""
        with self._lock:
            wait = max((self._wait(key, most, now) for key, most in keys.items()), default=0)
            if not wait:
                for key in keys:
                    self._guesses.setdefault(key, deque()).append(now)
                    self._guesses.move_to_end(key)
                while len(self._guesses) > KEPT:
                    self._guesses.popitem(last=False)
            return wait

    def forgive(self, keys: dict[str, int]) -> None:
        """Take the last guess under each key back: it was right."""
        with self._lock:
            for key in keys:
                if self._guesses.get(key):
                    self._guesses[key].pop()

    def _wait(self, key: str, most: int, now: datetime) -> int:
        guesses = self._guesses.get(key)
        while guesses and now - guesses[0] >= WINDOW:
            guesses.popleft()
        if not guesses or len(guesses) < most:
            return 0
        return max(1, ceil((guesses[-most] + WINDOW - now).total_seconds()))


def network(address: str) -> str:
    """Whose an address is: of IPv6, where one household has many, the first 64 bits."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address[:100]
    if known.version == 4:
        return str(known)
    mapped = known.ipv4_mapped
    return str(mapped) if mapped else str(ipaddress.ip_network((known, 64), strict=False))
