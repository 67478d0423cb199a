"""Sentences of ours with who died, was hurt, was there or was held in words that were once misread, each beside one of the same build that counts
otherwise. Rows as in `cases`."""

from __future__ import annotations

Row = tuple[str, str, str]

COUNTED: tuple[Row, ...] = (
    ("counted as two", "A body had been counted as two.", ""),
    ("a toll recorded as", "The death toll was recorded as 14.", "killed 14"),
    ("a cook of", "Ada Roe, a cook of 57, was hurt.", "injured 1+"),
    ("a total of, after a comma", "The quake killed dozens, a total of 57.", "killed 24+; killed 57"),
    ("a line to call", "Anyone who saw them should call 114.", ""),
    ("people who were called", "Police called 120 witnesses.", "other 120"),
    ("more than announced", "The army counts 19 dead, five more than it had announced.", "killed 19"),
    ("more than an hour", "The blaze killed 12 more than an hour after it was reported.", "killed 12"),
    ("buried in a cemetery", "Nine of the miners have been buried in the cemetery of Keld.", "killed 9"),
    ("buried by a landslide", "Some 40 people have been buried by a landslide.", "other ~40"),
    ("broken legs", "Eleven people had broken legs.", "injured 11"),
    ("homes broken into", "Eleven people had their homes broken into.", "other 11"),
    (
        "all aboard died",
        "All 14 persons who were on board, including a minister, were killed.",
        "killed 14; killed 1 part:0",
    ),
    (
        "some aboard died",
        "Fourteen people were aboard, and three, including the pilot, were killed.",
        "present 14; killed 3; killed 1+ part:1",
    ),
    ("indicted", "Prosecutors indicted nine people over a fire in Keld.", "other 9"),
    ("arrested and charged", "Police arrested and charged nine people over the fire.", "detained 9"),
    ("received by a hospital", "The hospital received 11 people from the mall.", "injured 11"),
    ("received as guests", "The hospital received 12 officials from the ministry.", "other 12"),
)
