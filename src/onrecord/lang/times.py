"""Words of time: months, weekdays, parts of the day, zones. Data only; zone offsets from the IANA database's current rules."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH_STEMS = tuple(name.title() for name in MONTHS if len(name) == 3)
"""The first three letters of each month: what its name and any short form of it open with."""
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
DAY_NAMES = tuple(name.title() for name in WEEKDAYS if name.endswith("day"))
"""The days of the week, written out."""
PARTS: dict[str, tuple[str, int, int]] = {
    "morning": ("MO", 4, 12), "noon": ("T12:00", 12, 12), "midday": ("T12:00", 11, 14), "afternoon": ("AF", 12, 18), "evening": ("EV", 17, 24), "night": ("NI", 18, 30), "overnight": ("NI", -4, 8), "dawn": ("MO", 4, 7),
    "dusk": ("EV", 17, 20), "daytime": ("DT", 8, 18), "lunchtime": ("MI", 11, 14), "daybreak": ("MO", 4, 7), "sunrise": ("MO", 4, 7), "sunset": ("EV", 17, 20), "nightfall": ("EV", 17, 20), "predawn": ("MO", 2, 6), "early": ("MO", 0, 9), "late": ("NI", 18, 24),
    "midnight": ("T24:00", 0, 0),
}  # fmt: skip
"""Part → TIMEX3 code and hours of the day it can mean, wide on purpose: "Tuesday evening" was 5.30 p.m."""
SEASONS: dict[str, tuple[str, int, int]] = {
    "spring": ("SP", 3, 6), "summer": ("SU", 6, 9), "fall": ("FA", 9, 12), "autumn": ("FA", 9, 12), "winter": ("WI", 12, 15),
}  # fmt: skip
"""Season → TIMEX3 code, first month and the month after its last (winter ends in the next year), as in the northern half of the earth."""
ONES: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "dozen": 12, "score": 20,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
DECADES: dict[str, int] = {
    "twenties": 192, "thirties": 193, "forties": 194, "fifties": 195, "sixties": 196, "seventies": 197, "eighties": 198, "nineties": 199,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
SEVERAL = frozenset("several few many some numerous multiple couple handful dozens scores hundreds thousands".split())
"""Amounts that name no number: X in TIMEX3."""
UNITS: dict[str, str] = {
    "second": "S", "minute": "M", "min": "M", "hour": "H", "hr": "H", "day": "D", "night": "D", "week": "W", "month": "Mo", "year": "Y", "decade": "Y10", "quarter": "Q", "fortnight": "W2", "weekend": "WE", "century": "Y100", "centurie": "Y100",
}  # fmt: skip
REFERENCES: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF", "shortly": "FUTURE_REF",
}  # fmt: skip
"""Words that name a stretch around, before or after now and no length."""
MAKES = frozenset(
    (
        "acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc honda hummer hyundai infiniti jaguar jeep kia lexus lincoln mazda mercedes mercury mini mitsubishi nissan oldsmobile "
        "plymouth pontiac porsche ram saab saturn scion subaru suzuki tesla toyota volkswagen volvo yamaha kawasaki harley"
    ).split()
)
"""Makes of vehicles: the year before one is the model's ("a 1994 Honda"), and tells of no time."""
SETS: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P3M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
}  # fmt: skip
FEASTS: dict[str, tuple[int, ...]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31), "halloween": (10, 31), "independence day": (7, 4), "valentine's day": (2, 14), "boxing day": (12, 26), "bastille day": (7, 14), "veterans day": (11, 11),
    "election day": (11, 1, 9), "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "presidents day": (2, 0, 3), "martin luther king jr. day": (1, 0, 3), "mother's day": (5, 6, 2), "father's day": (6, 6, 3),
    "easter": (0, 0, 0), "easter sunday": (0, 0, 0), "easter monday": (0, 1, 0), "good friday": (0, -2, 0), "palm sunday": (0, -7, 0), "ash wednesday": (0, -46, 0),
}  # fmt: skip
"""Feasts: (month, day); (month, weekday, which of them in the month, −1 the last, 9 the first after the 1st); (0, days from Easter, 0)."""
ATTACKS: dict[tuple[int, int], int] = {(9, 11): 2001}
"""Days that name an attack of a year by themselves: "the Sept. 11 attacks"."""
ZONES: dict[str, str] = {
    "gmt": "UTC", "utc": "UTC", "z": "UTC", "zulu": "UTC", "est": "-05:00", "edt": "-04:00", "et": "America/New_York", "eastern": "America/New_York", "eastern time": "America/New_York", "cst": "-06:00", "cdt": "-05:00", "ct": "America/Chicago", "central time": "America/Chicago",
    "mst": "-07:00", "mdt": "-06:00", "mt": "America/Denver", "pst": "-08:00", "pdt": "-07:00", "pt": "America/Los_Angeles", "pacific time": "America/Los_Angeles", "ast": "-04:00", "nst": "-03:30", "bst": "+01:00", "ist": "+05:30", "wib": "+07:00", "wita": "+08:00", "pkt": "+05:00", "jst": "+09:00",
    "kst": "+09:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "hkt": "+08:00", "sgt": "+08:00", "pht": "+08:00", "wat": "+01:00", "cat": "+02:00", "eat": "+03:00", "sast": "+02:00", "brt": "-03:00", "art": "-03:00", "bot": "-04:00",
    "moscow time": "Europe/Moscow", "london time": "Europe/London", "paris time": "Europe/Paris", "new york time": "America/New_York", "washington time": "America/New_York", "tehran time": "Asia/Tehran", "baghdad time": "Asia/Baghdad", "kyiv time": "Europe/Kyiv", "tokyo time": "Asia/Tokyo", "beijing time": "Asia/Shanghai", "danish time": "Europe/Copenhagen", "israel time": "Asia/Jerusalem", "turkish time": "Europe/Istanbul",
}  # fmt: skip
"""Abbreviations and names → an IANA zone or a fixed offset ("EST" is always −05:00)."""
COUNTRY_ZONES: dict[str, str] = {
    "AF": "Asia/Kabul", "AE": "Asia/Dubai", "AM": "Asia/Yerevan", "AR": "America/Argentina/Buenos_Aires", "AT": "Europe/Vienna", "AZ": "Asia/Baku", "BD": "Asia/Dhaka", "BE": "Europe/Brussels", "BF": "Africa/Ouagadougou", "BG": "Europe/Sofia", "BO": "America/La_Paz", "CH": "Europe/Zurich", "CI": "Africa/Abidjan",
    "CM": "Africa/Douala", "CN": "Asia/Shanghai", "CO": "America/Bogota", "CU": "America/Havana", "CY": "Asia/Nicosia", "CZ": "Europe/Prague", "DE": "Europe/Berlin", "DK": "Europe/Copenhagen", "DZ": "Africa/Algiers", "EG": "Africa/Cairo", "ES": "Europe/Madrid", "ET": "Africa/Addis_Ababa", "FI": "Europe/Helsinki", "FR": "Europe/Paris",
    "GB": "Europe/London", "GE": "Asia/Tbilisi", "GH": "Africa/Accra", "GR": "Europe/Athens", "GT": "America/Guatemala", "HN": "America/Tegucigalpa", "HR": "Europe/Zagreb", "HT": "America/Port-au-Prince", "HU": "Europe/Budapest", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem", "IN": "Asia/Kolkata", "IQ": "Asia/Baghdad", "IR": "Asia/Tehran",
    "IT": "Europe/Rome", "JO": "Asia/Amman", "JP": "Asia/Tokyo", "KE": "Africa/Nairobi", "KP": "Asia/Pyongyang", "KR": "Asia/Seoul", "KW": "Asia/Kuwait", "LB": "Asia/Beirut", "LK": "Asia/Colombo", "LY": "Africa/Tripoli", "MA": "Africa/Casablanca", "ML": "Africa/Bamako", "MM": "Asia/Yangon", "MZ": "Africa/Maputo", "NE": "Africa/Niamey",
    "NG": "Africa/Lagos", "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NP": "Asia/Kathmandu", "PE": "America/Lima", "PH": "Asia/Manila", "PK": "Asia/Karachi", "PL": "Europe/Warsaw", "PS": "Asia/Gaza", "QA": "Asia/Qatar", "RO": "Europe/Bucharest", "RS": "Europe/Belgrade", "SA": "Asia/Riyadh", "SD": "Africa/Khartoum", "SE": "Europe/Stockholm",
    "SN": "Africa/Dakar", "SO": "Africa/Mogadishu", "SS": "Africa/Juba", "SY": "Asia/Damascus", "TD": "Africa/Ndjamena", "TH": "Asia/Bangkok", "TN": "Africa/Tunis", "TR": "Europe/Istanbul", "TW": "Asia/Taipei", "UA": "Europe/Kyiv", "UG": "Africa/Kampala", "VE": "America/Caracas", "VN": "Asia/Ho_Chi_Minh", "YE": "Asia/Aden", "ZA": "Africa/Johannesburg", "ZW": "Africa/Harare",
}  # fmt: skip
"""Countries with one zone (or one that nearly all live in)."""
