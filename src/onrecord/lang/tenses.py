"""Verbs' tenses by their forms, as far as a date beside them asks: past or to come. Data only."""

from __future__ import annotations

PAST = frozenset(
    (
        "was were had did became began bent bit blew bought broke broadcast brought built burst came caught chose clung crept cut dealt "
        "died drew drove drank ate fell felt fled flew forbade forgot forgave fought found froze gave gone got grew heard held hid hit hung kept knew laid led left lent lay lit "
        "lost made meant met overthrew overtook paid quit ran rang rose said sang sank sat saw sent shook shot shut slept slid sold sought spent split spoke "
        "sprang stole stood struck strung stuck sunk swam swept swore taken taught threw told took tore underwent understood wept went withdrew woke won wore wrote worn written given "
        "seen done known shown thrown driven fallen stolen broken spoken grown drawn flown hidden chosen been"
    ).split()
)
"""Irregular past forms and participles; forms that are also a plain present ("set", "put", "read", "let") are left out."""
NOT_PAST = frozenset(
    (
        "hundred need speed indeed seed deed feed bleed breed exceed succeed proceed embed shed sacred naked wicked wed red bed fed sped greed creed weed agreed-upon "
        "armed limited unlimited advanced united so-called related retired used skilled aged beloved infrared biased supposed crowded wounded injured"
    ).split()
)
"""Words in -ed that are no verb's past, or mostly stand as adjectives or nouns."""
AHEAD = frozenset(
    (
        "will 'll won't shall must should would can cannot ought may might "
        "scheduled slated forecast planned planning plans plan expected expects expecting due upcoming forthcoming deadline effective hopes hoping intends intend aims aiming poised "
        "begins starts opens meets meet resumes reconvenes reopens expires takes leaves arrives returns faces votes launches"
    ).split()
)
"""Modals, words of plans, and present forms that with a date tell what is to come ("Congress reconvenes on Jan. 24")."""
PLANNED = frozenset("planned scheduled slated forecast expected due upcoming forthcoming deadline proposed".split())
"""Those of them that tell so before a noun too: "the slated visit in September"."""
PLANS_TO = frozenset(
    (
        "plans plan planned planning expected expects scheduled set going due hopes hoped hope wants want wanted ready likely slated intends intend agreed agree vowed promised deadline is are be about "
        "prepared preparing supposed aims aimed decided decision invited pledged threatened ordered forced-sale voted proposed asked deal bid effort pressure"
    ).split()
)
"""What makes a "to" with a verb after it one of the future: "agreed to meet on Monday"."""
DONE_TO = frozenset(
    "managed failed had forced used began tried started continued able helped came appeared seemed".split()
)
"""What makes it one of the past: "failed to return on Monday"."""
