"""What one unit of each measure of two reports adds to the log-odds that their news is one incident; `link/incidents/likeness.py` says what is measured.

Learned by logistic regression (L2 0.5) on pairs of reports that share an index key: gun-violence (1,366 articles), ECB+ topics 1–35 (a sub-topic is
an incident), twenty incidents of headlines; each corpus weighs as 600 to 800 pairs of one incident. Cross-fitted figures: docs/linking.md. A measure
that stands for nothing beside the others (its weight was under 0.05, or of another sign in the other half) is left out.
"""

from __future__ import annotations

PRIOR = -2.85
"""Log-odds before any measure. The fit gives 0.7 less: groups are judged by the mean of all their pairs, and with this prior they are best on dev."""
WEIGHTS = {
    # what the headlines share: per unit of rarity (up to 25); the share of one headline that stands in the other's opening
    "headline_abs": 0.09,
    "headline_within": 1.89,
    # what the openings share: the rarity of the rarest and of the second rarest word; one word alone (set by hand: a maker, a town); none but common
    # words and no place, where one is no mere headline (set by hand: "fatal", "arrest", "shoot")
    "words_common": -0.5,
    "words_enough": 0.35,
    "words_rarest": 0.26,
    "words_second": 0.14,
    "words_single": -1.50,
    # single words written as names: per unit of rarity (up to 40); share of the fewer; hardly any shared; none written so in one
    "who_abs": 0.02,
    "who_other": -1.28,
    "who_share": 1.61,
    "who_untold": 0.94,
    # years told in the openings
    "years_other": -1.53,
    "years_shared": 1.94,
    # people named by two names or more (up to 3)
    "names_shared": 0.64,
    # each headline names somebody of whom the other report says nothing (set by hand)
    "headed_other": -0.8,
    # streets (up to 2)
    "streets_other": -1.50,
    "streets_shared": 0.98,
    # ages (up to 3)
    "ages_other": -1.25,
    "ages_shared": 0.34,
    "ages_children": -1.5,
    # numbers of headline and first sentences (up to 4)
    "numbers_shared": 0.33,
    # both tell two of the three (names, streets, ages), or all, and share none (the first set by hand, the fit gives -0.34: two shootings in one city
    # on one night share its name, its officers and the night)
    "details_all": -0.29,
    "details_other": -1.0,
    # days between the times told: none (a month or a year, in one: set by hand), up to 1, 3, 10; one told nothing; told of before it was
    "time_coarse": 0.5,
    "time_day": 0.09,
    "time_days": -1.39,
    "time_early": -1.89,
    "time_same": 1.16,
    "time_untold": 0.14,
    "time_week": -0.37,
    # days between the reports: up to 1, 3, 10, 45, more; one is undated; more than ten, and the later one on what followed (fitted beside the others as they stand)
    "told_after": 1.10,
    "told_day": 1.08,
    "told_days": 1.58,
    "told_far": -1.37,
    "told_month": -0.71,
    "told_undated": -1.95,
    "told_week": 1.37,
    # towns: one is the same; the nearest within 25, 150 km, farther; both openings name places and share none (set by hand)
    "place_around": -0.76,
    "place_far": -0.75,
    "place_other": -0.7,
    "place_same": 1.08,
    # both of one kind; one of no kind
    "kind_same": 0.29,
    "kind_untold": -0.21,
    # tolls
    "injured_differ": -1.40,
    # tolls
    "killed_agree_one": 0.40,
    "killed_agree_few": 0.90,
    "killed_agree_many": 1.10,
    "killed_differ": -1.42,
    "magnitude_differ": -1.5,
}
