"""A second set of what follows incidents, written when the rules for the first (`test_following.py`) stood: what of it was right at first tells
how they do on streams that they have not seen."""

from tests.streams.test_told_apart import Told

TRAINS = (
    Told(
        "collision", "Thessaly News", "2023-03-01T00:30:00Z", "Trains collide north of Larissa, at least 16 dead",
        "LARISSA, Greece, March 1 (Thessaly News) - A passenger train and a goods train collided head-on at Tempe, north of the Greek city of Larissa, shortly "
        "before midnight on Tuesday. At least 16 people were killed and 85 hurt, the fire service said.",
    ),
    Told(
        "collision", "Aegean Wire", "2023-03-01T15:00:00Z", "Greek station master arrested after trains collide",
        "ATHENS, March 1 (Aegean Wire) - Police arrested the station master of Larissa on Wednesday after two trains crashed head-on and killed at least 36 people. "
        "He told investigators that a switch may have failed.",
    ),
    Told(
        "collision", "Aegean Wire", "2023-03-02T11:00:00Z", "Transport minister resigns over rail disaster",
        "ATHENS, March 2 (Aegean Wire) - Greece's transport minister has resigned. \"When something so tragic happens, we cannot go on as if nothing had,\" Kostas "
        "Vlachos said. Railway workers walked out for 24 hours.",
    ),
    Told(
        "collision", "Thessaly News", "2023-03-03T09:00:00Z", "“I held on to a seat that was no longer there”",
        "Andreas Moraitis, a student of 22, was in the third carriage, on his way back to Thessaloniki after the carnival. \"I held on to a seat that was no longer "
        "there,\" he says in a ward of Larissa's hospital. Seven of his year are still unaccounted for.",
    ),
    Told(
        "bus", "Thessaly News", "2023-03-02T16:00:00Z", "School bus slides off road near Volos",
        "Three children were slightly hurt when a school bus slid off a wet road near Volos on Thursday, traffic police said.",
    ),
)  # fmt: skip
BUS_BOMB = (
    Told(
        "bus", "Levant Wire", "2021-10-20T06:00:00Z", "Bomb on army bus kills 13 in Damascus",
        "DAMASCUS, Oct 20 (Levant Wire) - Two bombs that had been fixed to an army bus went off in central Damascus on Wednesday morning and killed at least 13 "
        "people, state television said. A third was defused.",
    ),
    Told(
        "bus", "Orontes Radio", "2021-10-20T13:00:00Z", "Damascus bus attack: toll 14",
        "Fourteen soldiers were killed in the attack on a bus near the President's Bridge in Damascus this morning, a military source said.",
    ),
    Told(
        "bus", "Levant Wire", "2021-10-21T12:00:00Z", "Little-known group says it bombed soldiers in Syrian capital",
        "BEIRUT, Oct 21 (Levant Wire) - A little-known group, the Qasioun Brigades, said on Thursday that it had blown up the bus in Damascus. It gave no proof.",
    ),
    Told(
        "shelling", "Orontes Radio", "2021-10-20T09:00:00Z", "Army shells kill ten in Ariha",
        "Shells that were fired by the army hit a market in the rebel-held town of Ariha in Idlib and killed ten people on Wednesday, rescuers said. Four of the dead "
        "were schoolchildren.",
    ),
    Told(
        "shelling", "Orontes Radio", "2021-10-21T08:00:00Z", "“They were on their way to school”",
        "In Ariha four small graves were dug on Wednesday evening. \"They were on their way to school,\" said Mahmoud Barakat, who lost two nephews. The education "
        "office has shut all schools until Saturday.",
    ),
)  # fmt: skip
SLIDE = (
    Told(
        "slide", "Andes Agency", "2023-03-27T14:00:00Z", "Landslide buries homes in Ecuador's Alausí, seven dead",
        "QUITO, March 27 (Andes Agency) - A landslide buried dozens of homes in the Ecuadorean town of Alausí late on Sunday and killed at least seven people, the "
        "risk management office said. More than 60 are missing.",
    ),
    Told(
        "slide", "Chimborazo Today", "2023-03-28T18:00:00Z", "Alausí digs with its hands",
        "On the third day of digging nobody in Alausí speaks loudly. \"If it is quiet, we may hear them,\" says Rosa Guamán, whose parents' house stood under the "
        "stadium. Firemen from Cuenca have brought dogs.",
    ),
    Told(
        "slide", "Andes Agency", "2023-04-09T16:00:00Z", "Ecuador town declares buried quarter a cemetery",
        "ALAUSÍ, Ecuador, April 9 (Andes Agency) - The search for the last 36 missing ended on Sunday, and the mayor of Alausí said the slope would be declared a "
        "cemetery. Fifty-two bodies were recovered in two weeks.",
    ),
    Told(
        "quake", "Andes Agency", "2023-03-28T11:00:00Z", "Aftershock shakes Ecuador's coast",
        "QUITO, March 28 (Andes Agency) - An aftershock of magnitude 4.9 was felt in Machala on Tuesday, ten days after an earthquake that killed 14 people. No damage "
        "was reported.",
    ),
)  # fmt: skip
ABDUCTION = (
    Told(
        "school", "Sahel Wire", "2024-03-07T17:00:00Z", "Gunmen abduct scores of pupils in Nigeria's Kaduna",
        "KADUNA, Nigeria, March 7 (Sahel Wire) - Gunmen on motorcycles abducted more than 200 pupils from a school in Kuriga in the Nigerian state of Kaduna on Thursday "
        "morning, a teacher and residents said.",
    ),
    Told(
        "school", "Kaduna Trust", "2024-03-09T10:00:00Z", "Kuriga: parents wait, governor promises",
        "Governor Uba Lawal told parents in Kuriga that every child would come home. \"Mine is eight,\" said Hauwa Bello. \"He went without breakfast.\" Soldiers are "
        "combing the forest.",
    ),
    Told(
        "school", "Sahel Wire", "2024-03-24T09:00:00Z", "Nigerian pupils freed after 17 days",
        "ABUJA, March 24 (Sahel Wire) - The pupils who were taken from a school in Kuriga are free, the governor of Kaduna state said on Sunday. He did not say whether a "
        "ransom had been paid.",
    ),
    Told(
        "village", "Kaduna Trust", "2024-03-18T10:00:00Z", "Eighty-seven taken from Kajuru village",
        "Gunmen took 87 people from the village of Kajuru in Kaduna state on Sunday night, a police spokesman said. A shop was looted.",
    ),
)  # fmt: skip
FLOOD = (
    Told(
        "flood", "Coast Wire", "2023-09-11T12:00:00Z", "Floods in eastern Libya kill at least 150",
        "BENGHAZI, Sept 11 (Coast Wire) - Floods killed at least 150 people in eastern Libya after a storm broke two dams above the city of Derna in the night to Monday, "
        "officials of the eastern administration said.",
    ),
    Told(
        "flood", "Jebel News", "2023-09-13T09:00:00Z", "Derna mayor fears 18,000 dead",
        "Between 18,000 and 20,000 people may have died in Derna, its mayor said, going by the districts that the water took.",
    ),
    Told(
        "flood", "Jebel News", "2023-09-15T15:00:00Z", "A pharmacist's night on the roof",
        "Salma Zwei heard the first dam go at ten to three. \"It was not a sound of water,\" the pharmacist says. She, her mother and a neighbour's baby sat on the roof "
        "in Derna until it was light. The street below had become sea.",
    ),
    Told(
        "flood", "Coast Wire", "2023-09-25T17:00:00Z", "Libyan prosecutor orders eight officials held over dams",
        "TRIPOLI, Sept 25 (Coast Wire) - Libya's prosecutor general ordered eight officials to be held on Monday in his inquiry into why two dams above Derna burst. They had "
        "not been maintained since 2008, he said.",
    ),
    Told(
        "clash", "Coast Wire", "2023-09-12T08:00:00Z", "Two killed in clash in Libya's Zawiya",
        "TRIPOLI, Sept 12 (Coast Wire) - Two people were killed when armed groups fought in the western city of Zawiya on Monday night, medics said.",
    ),
)  # fmt: skip
SECOND = {
    "two trains": TRAINS,
    "a bomb on a bus": BUS_BOMB,
    "a landslide": SLIDE,
    "an abduction": ABDUCTION,
    "a flood": FLOOD,
}
