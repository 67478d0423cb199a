"""Number words and words of bounds. Data only; source: Quirk et al., A Comprehensive Grammar of English (1985), 5.10–5.25,
and our own notes of news style."""

from __future__ import annotations

UNITS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: dict[str, float] = {
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "score": 20,
    "mn": 1e6, "m": 1e6, "bn": 1e9, "k": 1e3,
}  # fmt: skip
VAGUE: dict[str, float] = {
    "tens of thousands": 20_000, "hundreds of thousands": 200_000, "tens of millions": 2e7, "several hundred thousand": 300_000,
    "several thousand": 3_000, "several hundred": 300, "several dozen": 36, "several million": 3e6, "a few hundred": 300,
    "a few thousand": 3_000, "a few dozen": 36, "many hundreds": 200, "many dozens": 24, "dozens": 24, "scores": 40, "tens": 20, "hundreds": 200,
    "thousands": 2_000, "millions": 2e6, "billions": 2e9, "several": 3, "multiple": 2, "a handful": 3, "a few": 3, "numerous": 2,
    "a number": 2, "many": 2, "various": 2, "countless": 2, "few": 2,
}  # fmt: skip
"""Low bounds: two of the unit for a bare plural ("dozens" = 24), three for "several" and "a few" (more than a couple)."""

UNSPECIFIED = (
    "an unspecified number", "an undisclosed number", "an unknown number", "an undetermined number", "an unconfirmed number",
    "an untold number", "an unspecified amount", "an undisclosed amount",
)  # fmt: skip
FRACTIONS: dict[str, float] = {
    "a quarter": 1 / 4, "one quarter": 1 / 4, "one-quarter": 1 / 4, "a third": 1 / 3, "one third": 1 / 3, "one-third": 1 / 3, "half": 1 / 2, "one half": 1 / 2,
    "one-half": 1 / 2, "two thirds": 2 / 3, "two-thirds": 2 / 3, "three quarters": 3 / 4, "three-quarters": 3 / 4, "a fifth": 1 / 5, "one fifth": 1 / 5,
    "one-fifth": 1 / 5, "a tenth": 1 / 10, "one-tenth": 1 / 10, "two-fifths": 2 / 5, "three-fifths": 3 / 5, "four-fifths": 4 / 5, "an eighth": 1 / 8,
}  # fmt: skip
NONE = ("not a single", "no one", "nobody", "none", "no", "zero", "neither")

BEFORE: dict[str, str] = {
    "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least", "a minimum of": "at-least", "minimum of": "at-least",
    "not fewer than": "at-least", "more than": "more-than", "over": "more-than", "above": "more-than", "upwards of": "more-than",
    "upward of": "more-than", "in excess of": "more-than", "well over": "more-than", "greater than": "more-than", "exceeding": "more-than",
    "up to": "at-most", "as many as": "at-most", "as much as": "at-most", "at most": "at-most", "no more than": "at-most",
    "not more than": "at-most", "a maximum of": "at-most", "fewer than": "fewer-than", "less than": "fewer-than", "under": "fewer-than",
    "below": "fewer-than", "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "an estimated": "about", "estimated": "about", "circa": "about", "in the region of": "about", "something like": "about", "more or less": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "just under": "nearly", "just short of": "nearly", "approaching": "nearly", "exactly": "exact",
    "precisely": "exact", "just over": "more-than", "a little over": "more-than", "a total of": "exact", "just": "exact", "only": "exact", "all": "exact",
    "a further": "exact", "another": "exact", "an additional": "exact", "the other": "exact",
}  # fmt: skip
"""Words before a number → qualifier."""

AFTER: dict[str, str] = {
    "or more": "at-least", "or so": "about", "or fewer": "at-most", "or less": "at-most", "at least": "at-least", "at most": "at-most", "plus": "at-least",
}  # fmt: skip
"""Words after a number (and perhaps its noun) → qualifier."""

MONTHS = "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split()
