"""Names of persons as words: when initials and middle names tell two of them apart, or leave them one. It knows no person."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def differ_between(one: Sequence[str], other: Sequence[str], same: Callable[[str, str], bool]) -> bool:
    """Whether two names of three words each, of which first and last may be the same, have middle names that differ: "Ada Lin Roe" and "Ada Kemi
    Roe" are sisters. Both are written out, and not the same by `same`: an initial differs from no name, and a name left out from none."""
    if not len(one) == len(other) == 3:
        return False
    written_out = min(len(words[1].rstrip(".")) for words in (one, other)) > 1
    return written_out and not same(one[1], other[1])


def is_initial(one: str, other: str) -> bool:
    """Whether one of two words of names is the first letter of the other, with or without a full stop: "J." and "Jane"."""
    return one[:1] == other.rstrip(".") or other[:1] == one.rstrip(".")
