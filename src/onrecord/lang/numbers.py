"""Number words and words of bounds. Data only; source: Quirk et al., A Comprehensive Grammar of English (1985), 5.10–5.25,
and our own notes of news style. Currency codes: ISO 4217."""

from __future__ import annotations

UNITS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALE_WORDS = ("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "lakhs", "crore", "crores")
SCALES: dict[str, float] = {
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    "mn": 1e6, "m": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "k": 1e3,
}  # fmt: skip
GLUED_UNITS = (
    "mph", "kph", "kmh", "km", "kg", "cm", "mm", "ft", "lb", "lbs", "in", "sq", "mw", "kw", "gw", "gb", "tb", "mb", "ml", "ha", "mi", "hp", "C", "F", "MW", "GW",
    "kW", "GB", "TB", "MB", "bpd", "ppm", "pc", "bps", "kt", "Hz", "hz", "kHz", "MHz", "GHz", "mAh", "mg", "mL", "nm", "kWh", "kwh", "MWh", "oz", "mpg", "Wh",
)  # fmt: skip
"""Units that may stand against their digits ("25mph")."""

VAGUE: dict[str, float] = {
    "tens of thousands": 20_000, "hundreds of thousands": 200_000, "tens of millions": 2e7, "hundreds of millions": 2e8, "several hundred thousand": 300_000,
    "several thousand": 3_000, "several hundred": 300, "several dozen": 36, "several million": 3e6, "several hundreds": 300, "several thousands": 3_000, "several dozens": 36,
    "a few hundred": 300, "a few thousand": 3_000, "a few dozen": 36, "many hundreds": 200, "many dozens": 24, "many thousands": 2_000, "dozens": 24, "scores": 40, "tens": 20, "hundreds": 200,
    "thousands": 2_000, "millions": 2e6, "billions": 2e9, "several": 3, "multiple": 2, "a handful": 3, "handful": 3, "a few": 3, "quite a few": 3, "numerous": 2,
    "a number": 2, "many": 2, "various": 2, "countless": 2, "few": 2,
}  # fmt: skip
"""Low bounds: two of the unit for a bare plural ("dozens" = 24), three for "several" and "a few" (more than a couple)."""

UNSPECIFIED = tuple(
    f"{article} {kind} {noun}"
    for article, kinds in (("an", ("unspecified", "undisclosed", "unknown", "undetermined", "unconfirmed", "untold", "uncertain")), ("a", ("still unknown", "yet unknown")))
    for kind in kinds
    for noun in ("number", "amount", "sum")
)  # fmt: skip
NUMERATORS: dict[str, int] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
DENOMINATORS: dict[str, int] = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
NONE = ("not a single", "not one", "no one", "nobody", "none", "no", "zero", "neither")

CURRENCY_BEFORE = r"(?:\b(?:US|C|CA|A|AU|NZ|HK|S|R)|\b)?[$€£¥₹₽₩₺₦]\s?|\b(?:USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|UGX|KES|TZS|RWF|BIF|NGN|GHS|ZAR|ZMW|MWK|MZN|AOA|ETB|SDG|XOF|XAF|MAD|DZD|TND|EGP|MMK|THB|VND|IDR|PHP|MYR|SGD|PKR|BDT|LKR|NPR|AFN|IQD|IRR|SAR|AED|QAR|ILS|JOD|LBP|SYP|YER|TRY|UAH|RUB|PLN|CZK|HUF|RON|SEK|NOK|DKK|BRL|MXN|ARS|COP|CLP|PEN|VES|Rs\.?|Rp\.?)\s?"
"""Currency signs and codes before a number, as a pattern."""
CURRENCIES: dict[str, str] = {
    "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₽": "roubles", "₩": "won", "₺": "lira", "₦": "naira", "USD": "dollars", "EUR": "euros", "GBP": "pounds",
    "JPY": "yen", "CNY": "yuan", "RMB": "yuan", "INR": "rupees", "RS": "rupees", "RP": "rupiah", "AUD": "dollars", "CAD": "dollars", "CHF": "francs", "R$": "reais",
} | dict(
    zip(
        "UGX KES TZS RWF BIF NGN GHS ZAR ZMW MWK MZN AOA ETB SDG XOF XAF MAD DZD TND EGP MMK THB VND IDR PHP MYR SGD PKR BDT LKR NPR AFN IQD IRR SAR AED QAR ILS JOD LBP SYP YER TRY UAH RUB PLN CZK HUF RON SEK NOK DKK BRL MXN ARS COP CLP PEN VES".split(),
        "shillings shillings shillings francs francs naira cedis rand kwacha kwacha meticais kwanza birr pounds francs francs dirhams dinars dinars pounds kyats baht dong rupiah pesos ringgit dollars rupees taka rupees rupees afghanis dinars rials riyals dirhams riyals shekels dinars pounds pounds rials lira hryvnias roubles zloty koruna forints lei kronor kroner kroner reais pesos pesos pesos pesos soles bolivars".split(),
        strict=True,
    )
)  # fmt: skip

BEFORE: dict[str, str] = {
    "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least", "a minimum of": "at-least", "minimum of": "at-least", "at the very least": "at-least",
    "not fewer than": "at-least", "at minimum": "at-least", "more than": "more-than", "over": "more-than", "above": "more-than", "upwards of": "more-than", "well above": "more-than",
    "upward of": "more-than", "in excess of": "more-than", "well over": "more-than", "greater than": "more-than", "higher than": "more-than", "larger than": "more-than", "exceeding": "more-than",
    "exceeded": "more-than", "exceeds": "more-than", "surpassed": "more-than", "surpassing": "more-than", "topped": "more-than", "topping": "more-than", "slightly more than": "more-than", "far more than": "more-than",
    "up to": "at-most", "as many as": "at-most", "as much as": "at-most", "as high as": "at-most", "at most": "at-most", "no more than": "at-most", "at the most": "at-most",
    "not more than": "at-most", "a maximum of": "at-most", "maximum of": "at-most", "fewer than": "fewer-than", "less than": "fewer-than", "under": "fewer-than", "slightly less than": "fewer-than",
    "below": "fewer-than", "lower than": "fewer-than", "smaller than": "fewer-than", "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "an estimated": "about", "estimated": "about", "circa": "about", "in the region of": "about", "something like": "about", "more or less": "about", "approx.": "about", "approx": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "near to": "nearly", "just under": "nearly", "just short of": "nearly", "approaching": "nearly", "exactly": "exact", "a little under": "nearly", "just below": "nearly",
    "precisely": "exact", "just over": "more-than", "a little over": "more-than", "slightly over": "more-than", "just above": "more-than", "a total of": "exact", "total of": "exact", "just": "exact", "only": "exact", "all": "exact",
    "a further": "exact", "another": "exact", "an additional": "exact", "the other": "exact", "a record": "exact", "a combined": "exact", "about another": "about",
}  # fmt: skip
"""Words before a number → qualifier."""

MOVED_BY = "rose risen rises fell fallen falls gained gains lost loses dropped drops climbed climbs jumped added adds slipped slid tumbled plunged surged soared declined shed advanced rallied eased dipped up down increased decreased grew".split()
"""Verbs right before the difference that a level follows ("rose 12 to 1,832")."""

MOVED_UP_TO = frozenset(
    "revised raised rose risen climbed gone went moved adjusted pushed jumped bumped back brought going taken".split()
)
"""Verbs after which "up to" is a movement, not a bound ("revised up to 33")."""

GIVING_BACK = frozenset("buy buys buying bought pay pays paid paying give gives gave giving".split())
"""Verbs of which "back" is a part: "buy back up to 500 million" is a bound."""

AFTER: dict[str, str] = {
    "or more": "at-least", "or so": "about", "-odd": "about", "or thereabouts": "about", "or fewer": "at-most", "or less": "at-most", "at least": "at-least", "at most": "at-most", "plus": "at-least", "and counting": "at-least",
}  # fmt: skip
"""Words after a number (and perhaps its noun) → qualifier."""

TOLD_ABOUT = frozenset(
    "report reports rumour rumours rumor rumors claim claims news information story stories allegation allegations talk lies question questions statement statements "
    "message messages post posts video videos concern concerns worried asked know knew".split()
)
"""Before "about" where it tells what something is on ("reports about six wounded"), and no number is meant roughly."""
