"""Sentences of ours with the places that a careful reader takes from them.

A row: the text (the place's words between ⟦ and ⟧), sense, what it resolves to ("Name, CC", with other names of it after "|"; "?" for a
name that must be kept without coordinates; "" where no place is to be found at the words), and the precision.

Sense: literal (where something is or happens; any role but seat and origin), associative (role origin: "Iraqi", "London police"),
metonymic (role seat: "Washington said"), or a role of the vocabulary where the words leave no doubt ("hit", "moved-to", "dateline").

FIRST: forty written from the design (vocabulary, record) and the task before the finder's rules were worked on (its code had been read once); score of the finder as it
then was: see `test_table`. LATER: the others, written along with the work, by construction.
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

LATER = tuple(
    _case(*row)
    for row in (
        # What is named right after it.
        ("A barn burned down near ⟦Paris⟧, Kentucky.", "literal", "Paris, US", "locality"),
        ("A bus left the road outside ⟦London⟧, Ontario.", "literal", "London, CA", "locality"),
        ("A bus left the road outside London, ⟦Ontario⟧.", "literal", "Ontario, CA", "region"),
        ("Deputies in ⟦Lebanon⟧, Ohio, made an arrest.", "literal", "Lebanon, US", "locality"),
        ("A silo exploded in ⟦Peru⟧, Indiana, on Monday.", "hit", "Peru, US", "locality"),
        ("A man was stabbed in ⟦Cambridge⟧, Mass., on Monday.", "literal", "Cambridge, US", "locality"),
        ("A man was stabbed in Cambridge, ⟦Mass.⟧, on Monday.", "literal", "Massachusetts, US", "region"),
        ("Two hikers are missing near ⟦Nelson⟧, B.C., police said.", "literal", "Nelson, CA", "locality"),
        ("Two hikers are missing near Nelson, ⟦B.C.⟧, police said.", "literal", "British Columbia, CA", "region"),
        ("A mine collapsed near ⟦Newcastle⟧, New South Wales.", "literal", "Newcastle, AU", "locality"),
        ("Shells fell on ⟦Hit⟧, in Anbar province.", "hit", "Hit|Hīt, IQ", "locality"),
        ("Gunmen stormed a hotel in ⟦Tripoli⟧, Lebanon.", "literal", "Tripoli, LB", "locality"),
        ("Gunmen stormed a hotel in ⟦Tripoli⟧, Libya.", "literal", "Tripoli, LY", "locality"),
        ("A ferry ran aground off ⟦Victoria⟧, British Columbia.", "literal", "Victoria, CA", "locality"),
        ("A blast hit ⟦San José⟧, Costa Rica.", "hit", "San José, CR", "locality"),
        ("A blast hit ⟦San Jose⟧, California.", "hit", "San Jose, US", "locality"),
        ("A tornado struck ⟦Moscow⟧, Idaho.", "hit", "Moscow, US", "locality"),
        # One name, one place in one report.
        (
            "A tornado struck Moscow, Idaho. Schools in ⟦Moscow⟧ were closed on Tuesday.",
            "literal",
            "Moscow, US",
            "locality",
        ),
        (
            "Flames reached Athens, Alabama, by noon. Nobody in ⟦Athens⟧ was hurt.",
            "literal",
            "Athens, US",
            "locality",
        ),
        # Elsewhere in the report.
        (
            "Sheriffs in Kentucky and Tennessee searched for him. He was seen in ⟦Glasgow⟧, in Bowling Green and in Edmonton.",
            "literal",
            "Glasgow, US",
            "locality",
        ),
        (
            "Ontario’s premier sent help. In ⟦London⟧, Kitchener and Stratford the rivers rose.",
            "literal",
            "London, CA",
            "locality",
        ),
        (
            "Police in Georgia and Alabama gave chase. The car was stopped in ⟦Rome⟧, north of Cartersville.",
            "literal",
            "Rome, US",
            "locality",
        ),
        (
            "The rebels hold much of Syria. They shelled ⟦Tartus⟧ and Latakia.",
            "hit",
            "Tartus|Ţarţūs, SY",
            "locality",
        ),
        (
            "Spain’s rescuers went to ⟦Valencia⟧ after the flood there and in Alicante.",
            "literal",
            "Valencia, ES",
            "locality",
        ),
        (
            "Venezuela’s army went to ⟦Valencia⟧ after riots there and in Maracay.",
            "literal",
            "Valencia, VE",
            "locality",
        ),
        (
            "Russian troops left. In ⟦Georgia⟧, crowds filled the streets of Tbilisi.",
            "literal",
            "Georgia, GE",
            "country",
        ),
        (
            "Across the United States polls opened. In ⟦Georgia⟧, lines were long in Atlanta and Savannah.",
            "literal",
            "Georgia, US",
            "region",
        ),
        # Words that tell the kind.
        ("Fires burned across ⟦Washington⟧ state on Sunday.", "literal", "Washington, US", "region"),
        ("The quake was felt in ⟦Herat⟧ province.", "literal", "Herat, AF", "region"),
        ("The quake was felt in the city of ⟦Herat⟧.", "literal", "Herat|Herāt, AF", "locality"),
        ("Roads were cut in ⟦Kherson⟧ region.", "literal", "Kherson, UA", "region"),
        ("A school was shut in ⟦Anoka County⟧, Minnesota.", "literal", "Anoka County, US", "district"),
        ("He was found in ⟦County Cork⟧.", "literal", "Cork|County Cork, IE", "district"),
        ("Floods spread in the province of ⟦Sindh⟧.", "literal", "Sindh, PK", "region"),
        ("Snow fell in ⟦New York City⟧.", "literal", "New York City, US", "locality"),
        # Transliterations and further names.
        ("Rebels took ⟦Deir al-Zor⟧ on Friday.", "literal", "Deir ez-Zor, SY", "locality|region"),
        (
            "Air strikes hit ⟦Hodeida⟧ overnight.",
            "hit",
            "Al Hudaydah|Al Ḩudaydah|Muhafazat al Hudaydah, YE",
            "locality|region",
        ),
        ("Trains stopped in ⟦Kiev⟧.", "literal", "Kyiv, UA", "locality"),
        ("Riots broke out in ⟦Bombay⟧.", "literal", "Mumbai, IN", "locality"),
        ("Shelling killed four in ⟦Kharkov⟧.", "hit|literal", "Kharkiv, UA", "locality"),
        ("A market burned in ⟦Saida⟧, Lebanon.", "literal", "Sidon|Saïda|Saida, LB", "locality"),
        ("A lorry blew up in ⟦Sao Paulo⟧.", "literal", "São Paulo, BR", "locality"),
        ("A fire broke out in ⟦St. Paul⟧, Minn.", "literal", "Saint Paul, US", "locality"),
        ("Guards at ⟦Al Asad⟧ base slept in tents.", "literal", "Al Asad Air Base, IQ", "point"),
        (
            "A plane left the runway at ⟦Baghdad International Airport⟧.",
            "literal",
            "Baghdad International Airport, IQ",
            "point",
        ),
        # Parts of the earth.
        ("A boat with 80 people sank in the ⟦Aegean Sea⟧.", "literal", "Aegean Sea,", "region"),
        ("A tanker was hit in the ⟦Gulf of Oman⟧.", "hit|literal", "Gulf of Oman,", "region"),
        ("Warships met in the ⟦South China Sea⟧.", "literal", "South China Sea,", "region"),
        ("The storm formed over the ⟦Atlantic⟧.", "literal", "Atlantic Ocean,", "region"),
        ("Bodies were found in the ⟦Rio Grande⟧.", "literal", "Rio Grande,", "region"),
        ("Two villages on the ⟦Euphrates⟧ were cut off.", "literal", "Euphrates,", "region"),
        ("An avalanche hit a camp on ⟦Mount Everest⟧.", "hit|literal", "Mount Everest,", "region"),
        ("Migrants died crossing the ⟦Sahara⟧.", "literal", "Sahara,", "region"),
        ("Protests went on in ⟦Kashmir⟧ for a week.", "literal", "Kashmir|Jammu and Kashmir,", "region"),
        ("Fighting spread in ⟦Darfur⟧.", "literal", "Darfur, SD", "region"),
        ("Troops went to the ⟦Sinai Peninsula⟧.", "literal", "Sinai, EG", "region"),
        ("Prices rose across the ⟦Middle East⟧.", "literal", "Middle East,", "region"),
        ("Troops crossed into ⟦Nagorno-Karabakh⟧.", "literal", "Nagorno-Karabakh, AZ", "region"),
        ("A cyclone reached ⟦Queensland⟧ on Sunday.", "literal", "Queensland, AU", "region"),
        ("Fires burned in ⟦Siberia⟧ all summer.", "literal", "Siberia, RU", "region"),
        # Associative.
        ("The ⟦Kurdish⟧ fighters withdrew.", "associative", "Kurdistan,", "region"),
        ("⟦African⟧ leaders met on Sunday.", "associative", "Africa,", "region"),
        ("A ⟦British⟧ soldier was wounded.", "associative", "United Kingdom, GB", "country"),
        ("Two ⟦Americans⟧ were freed.", "associative", "United States, US", "country"),
        ("⟦U.S.⟧ troops left the base.", "associative", "United States, US", "country"),
        ("A ⟦Scottish⟧ climber is missing.", "associative", "Scotland, GB", "region"),
        # Metonymic.
        ("⟦Beijing⟧ warned that it would answer.", "metonymic", "Beijing, CN", "locality"),
        ("⟦Turkey⟧ accused its neighbour of firing first.", "metonymic", "Turkey, TR", "country"),
        ("“We will answer,” the foreign ministry in ⟦Tehran⟧ said.", "metonymic", "Tehran, IR", "locality"),
        # Movement, launch, dateline.
        ("The wounded were flown to ⟦Landstuhl⟧, Germany.", "moved-to", "Landstuhl, DE", "locality"),
        ("Staff were evacuated from ⟦Juba⟧.", "moved-from", "Juba, SS", "locality"),
        ("The drones were launched from ⟦Yemen⟧.", "launched-from", "Yemen, YE", "country"),
        ("The jets took off from ⟦Adana⟧, officials said.", "launched-from", "Adana, TR", "locality"),
        ("A ferry capsized off ⟦Mombasa⟧ while sailing from Pemba.", "hit", "Mombasa, KE", "locality"),
        ("The tanker, sailing from ⟦Odesa⟧ with grain, lost its rudder.", "moved-from", "Odesa|Odessa, UA", "locality"),
        ("The boat left for ⟦Palermo⟧ at dusk.", "moved-to", "Palermo, IT", "locality"),
        ("The accident happened near ⟦Nakuru⟧, where two lorries had stopped.", "hit", "Nakuru, KE", "locality"),
        ("⟦DAMASCUS⟧, Syria (AP) — Two bombs went off on Monday.", "dateline", "Damascus, SY", "locality"),
        ("⟦MANILA⟧ – A landslide buried 30 homes.", "dateline", "Manila, PH", "locality"),
        # Kept without coordinates, and no places.
        ("Looters came to the village of ⟦Drumbelloway⟧ at night.", "literal", "?", ""),
        ("⟦Austin⟧ Miller was charged on Friday.", "", "", ""),
        ("The ⟦Chicago⟧ Tribune told of the letter.", "", "", ""),
        ("Gen. ⟦Lincoln⟧ spoke to the crew.", "", "", ""),
        ("Ms ⟦Florence⟧ has left the board.", "", "", ""),
        ("⟦May⟧ was the wettest month.", "", "", ""),
        ("The Presidency of the ⟦Republic⟧ informs the public that the Republic of Chad is calm.", "", "", ""),
        ("Gunfire began at the ⟦Soanierana⟧ camp, in the south of Antananarivo, residents said.", "", "", ""),
        ("They were holding the ⟦Geneva⟧ Star, a tanker, off Yemen.", "", "", ""),
        ("Chlorine leaked in ⟦Shatrah⟧, in southern Iraq.", "literal", "Ash Shaţrah, IQ", "locality"),
        (
            "A few notes on the ⟦Niamey⟧ hotel attack, now that the smoke has cleared.",
            "literal",
            "Niamey, NE",
            "locality",
        ),
    )
)
