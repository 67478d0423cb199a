"""Sentences of ours with the places that a careful reader takes from them.

A row: the text (the place's words between ⟦ and ⟧), sense, what it resolves to ("Name, CC", with other names of it after "|"; "?" for a
name that must be kept without coordinates; "" where no place is to be found at the words), and the precision.

Sense: literal (where something is or happens; any role but seat and origin), associative (role origin: "Iraqi", "London police"),
metonymic (role seat: "Washington said"), or a role of the vocabulary where the words leave no doubt ("hit", "moved-to", "dateline").

FIRST: forty written from the design (vocabulary, record) and the task before the finder's rules were worked on; score of the finder as it
then was: see `test_table`. LATER: eighty written along with the work, by construction.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """`text` without the marks; [start, end) the words between them."""

    text: str
    start: int
    end: int
    sense: str
    place: str
    precision: str

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


def _case(marked: str, sense: str, place: str, precision: str) -> Case:
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    return Case(marked.replace("⟦", "").replace("⟧", ""), start, end, sense, place, precision)


FIRST = tuple(
    _case(*row)
    for row in (
        ("Rockets struck ⟦Erbil⟧ before dawn on Monday, residents said.", "hit", "Erbil|Arbil|Irbil, IQ", "locality"),
        ("Rockets struck ⟦Irbil⟧ before dawn on Monday, residents said.", "hit", "Erbil|Arbil|Irbil, IQ", "locality"),
        (
            "Missiles landed at ⟦Al-Assad⟧ air base in western Iraq, two officers said.",
            "hit",
            "Al Asad Air Base, IQ",
            "point",
        ),
        ("Missiles landed at ⟦Ain al-Asad⟧ air base, two officers said.", "hit", "Al Asad Air Base, IQ", "point"),
        ("Troops at ⟦Ayn al-Asad⟧ air base took cover in bunkers.", "literal", "Al Asad Air Base, IQ", "point"),
        ("Troops at ⟦al-Asad Airbase⟧ took cover in bunkers.", "literal", "Al Asad Air Base, IQ", "point"),
        ("⟦Washington⟧ said it would not answer in kind.", "metonymic", "Washington|Washington D.C., US", "locality"),
        ("Talks broke down after ⟦Moscow⟧ rejected the draft.", "metonymic", "Moscow, RU", "locality"),
        ("⟦Iran⟧ denied that any of its drones had crossed the border.", "metonymic", "Iran, IR", "country"),
        ("Fighters hit three ⟦Iraqi⟧ military bases overnight.", "associative", "Iraq, IQ", "country"),
        ("An ⟦Iranian⟧ general was among the dead.", "associative", "Iran, IR", "country"),
        ("The bomb was planted by a ⟦London⟧ businessman, a court heard.", "associative", "London, GB", "locality"),
        ("Two people were shot dead in ⟦Rocky Mount⟧, N.C., on Friday.", "hit", "Rocky Mount, US", "locality"),
        ("Two people were shot dead in Rocky Mount, ⟦N.C.⟧, on Friday.", "literal", "North Carolina, US", "region"),
        ("A tornado flattened a school in ⟦Paris⟧, Texas.", "hit", "Paris, US", "locality"),
        ("A fire broke out in ⟦Paris⟧ near the opera.", "literal", "Paris, FR", "locality"),
        ("A police officer in ⟦Athens⟧, Georgia, was wounded.", "literal", "Athens, US", "locality"),
        ("The quake shook ⟦Anbar⟧ province and was felt in the capital.", "hit", "Anbar|Al Anbar, IQ", "region"),
        ("The soldiers were moved from ⟦Kirkuk⟧ to Baghdad.", "moved-from", "Kirkuk, IQ", "locality"),
        ("The soldiers were moved from Kirkuk to ⟦Baghdad⟧.", "moved-to", "Baghdad, IQ", "locality"),
        (
            "The rockets were launched from ⟦Gaza City⟧ toward the coast.",
            "launched-from",
            "Gaza|Gaza City, PS",
            "locality",
        ),
        ("⟦NAIROBI⟧ (Reuters) - Floods killed nine people on Tuesday.", "dateline", "Nairobi, KE", "locality"),
        ("⟦LIMA⟧, Peru — A bus fell into a ravine on Sunday.", "dateline", "Lima, PE", "locality"),
        ("Fighting went on in the ⟦Gaza Strip⟧ for a third day.", "literal", "Gaza Strip, PS", "region"),
        ("Settlers burned cars in the ⟦West Bank⟧ on Friday.", "literal", "West Bank, PS", "region"),
        ("Shells fell on villages in ⟦Donbas⟧ through the night.", "literal", "Donbas, UA", "region"),
        (
            "A ferry sank in the ⟦Mediterranean⟧ on Sunday with 60 aboard.",
            "literal",
            "Mediterranean|Mediterranean Sea,",
            "region",
        ),
        ("A tanker was seized in the ⟦Strait of Hormuz⟧.", "literal", "Strait of Hormuz,", "region"),
        ("Climbers were killed in the ⟦Himalayas⟧ on Saturday.", "literal", "Himalayas,", "region"),
        ("Aid has not reached much of ⟦Africa⟧.", "literal", "Africa,", "region"),
        ("Police fired at marchers on Bourguiba Avenue in ⟦Tunis⟧.", "literal", "Tunis, TN", "locality"),
        ("The dead were taken to a clinic in ⟦Qarvelistan⟧.", "literal", "?", ""),
        ("A gunman opened fire in ⟦Springfield⟧, Ohio.", "hit", "Springfield, US", "locality"),
        ("Fire crews from across ⟦Ohio⟧ were sent.", "literal", "Ohio, US", "region"),
        ("Mr ⟦London⟧ said he had seen nothing.", "", "", ""),
        ("⟦Paris⟧ Hilton was not hurt in the crash.", "", "", ""),
        ("The ⟦Washington⟧ Post first told of the raid.", "", "", ""),
        ("⟦Jordan⟧ Williams, 14, was struck by a bullet.", "", "", ""),
        ("The embassy in ⟦Kyiv⟧ was closed on Monday.", "literal|metonymic", "Kyiv|Kiev, UA", "locality"),
        ("Nine died when a bridge fell in ⟦Sana'a⟧.", "literal", "Sanaa|Sana'a|Sanaa, YE", "locality"),
    )
)
