"""Actors, as data: bodies and outlets known by name, what they are, and in whose effective control.

The lines stand by subject in `state_bodies`, `services`, `groups` and `newsrooms`; here they are one table. A line of
`ACTORS` is `key | side | kind | function | names`, names separated by `;`, first the full one. A side is the slug of a
state (see `SIDE_NAMES`), the key of a group, or `=` (the actor is its own side). `since=` / `until=` after the function
date the control (inclusive day, UTC); a key may have several lines of different times. `kind` is a source kind of
vocabulary.md. Functions: government, military, police, relief, monitor (instruments: seismic, weather), health, court,
agency (news wire), media, state-media, armed-group, intergovernmental, aid.

Control is effective control of what is said, not funding or ownership alone: a state broadcaster that relays its state is
of the state's side; a public broadcaster with its own newsroom is its own. Sources: the bodies' own descriptions of
themselves; the Phoenix actor dictionaries (Open Event Data Alliance, MIT) as a check list of names; Reporters Without
Borders' and the State Media Monitor's published notes on editorial control. Every line can be overruled by a decision.
"""

from __future__ import annotations

from onrecord.lang.groups import GROUPS
from onrecord.lang.newsrooms import NEWSROOMS
from onrecord.lang.services import SERVICES
from onrecord.lang.state_bodies import STATE_BODIES

SIDE_NAMES = "US us; GB uk; AE uae; CD dr-congo; CG congo; KP north-korea; KR south-korea; PS palestinian-authority"
"""States whose side is not the slug of their name in `countries`."""

COUNTRY_NAMES = frozenset(
    ("America", "Britain", "England", "Scotland", "Wales", "Burma", "Türkiye", "Turkey", "Czechia", "Netherlands", "Palestine", "Cape Verde")
)  # fmt: skip
"""Further names of countries in the table of `countries`; its other words but the first are of people or things of theirs."""

ACTORS = "\n".join(table.strip() for table in (STATE_BODIES, SERVICES, GROUPS, NEWSROOMS))
"""Actors known by name, from the tables by subject; see the module's words for the columns."""

LEADERS = """
us | Donald Trump | 2017-01-20 | 2021-01-20
us | Donald Trump | 2025-01-20 |
us | Joe Biden | 2021-01-20 | 2025-01-20
us | Barack Obama | 2009-01-20 | 2017-01-20
us | George W. Bush | 2001-01-20 | 2009-01-20
us | Mike Pence | 2017-01-20 | 2021-01-20
us | Kamala Harris | 2021-01-20 | 2025-01-20
us | JD Vance | 2025-01-20 |
us | Mike Pompeo | 2018-04-26 | 2021-01-20
us | Antony Blinken | 2021-01-26 | 2025-01-20
us | Marco Rubio | 2025-01-21 |
us | Mark Esper | 2019-07-23 | 2020-11-09
us | Lloyd Austin | 2021-01-22 | 2025-01-20
us | Pete Hegseth | 2025-01-25 |
us | John Kirby | 2021-01-20 | 2025-01-20
us | Jake Sullivan | 2021-01-20 | 2025-01-20
us | Mark Milley | 2019-10-01 | 2023-09-30
us | Karine Jean-Pierre | 2022-05-13 | 2025-01-20
us | Karoline Leavitt | 2025-01-20 |
us | Merrick Garland | 2021-03-11 | 2025-01-20
us | Pam Bondi | 2025-02-05 |
us | Kristi Noem | 2025-01-25 |
us | Kash Patel | 2025-02-20 |
us | Christopher Wray | 2017-08-02 | 2025-01-20
us | Steve Witkoff | 2025-01-20 |
iran | Ali Khamenei | 1989-06-04 |
iran | Hassan Rouhani | 2013-08-03 | 2021-08-03
iran | Ebrahim Raisi | 2021-08-03 | 2024-05-19
iran | Masoud Pezeshkian | 2024-07-28 |
iran | Mohammad Javad Zarif | 2013-08-15 | 2021-08-25
iran | Hossein Amir-Abdollahian | 2021-08-25 | 2024-05-19
iran | Abbas Araghchi | 2024-08-21 |
iran | Esmail Baghaei | 2024-10-01 |
russia | Vladimir Putin | 1999-12-31 |
russia | Dmitry Peskov | 2012-05-22 |
russia | Sergei Lavrov | 2004-03-09 |
russia | Maria Zakharova | 2015-08-10 |
russia | Sergei Shoigu | 2012-11-06 |
russia | Andrei Belousov | 2024-05-14 |
russia | Dmitry Medvedev | 2008-05-07 |
ukraine | Volodymyr Zelensky | 2019-05-20 |
ukraine | Andriy Yermak | 2020-02-11 | 2025-11-28
ukraine | Dmytro Kuleba | 2020-03-04 | 2024-09-05
ukraine | Andrii Sybiha | 2024-09-05 |
ukraine | Oleksandr Syrskyi | 2024-02-08 |
ukraine | Kyrylo Budanov | 2020-08-05 |
belarus | Alexander Lukashenko | 1994-07-20 |
china | Xi Jinping | 2012-11-15 |
china | Wang Yi | 2013-03-16 |
china | Li Qiang | 2023-03-11 |
turkey | Recep Tayyip Erdogan | 2003-03-14 |
turkey | Hakan Fidan | 2023-06-03 |
israel | Benjamin Netanyahu | 2009-03-31 | 2021-06-13
israel | Benjamin Netanyahu | 2022-12-29 |
israel | Naftali Bennett | 2021-06-13 | 2022-07-01
israel | Isaac Herzog | 2021-07-07 |
israel | Yoav Gallant | 2022-12-29 | 2024-11-05
israel | Israel Katz | 2019-02-17 |
israel | Gideon Saar | 2024-11-05 |
israel | Itamar Ben-Gvir | 2022-12-29 |
israel | Daniel Hagari | 2023-03-01 | 2025-03-31
palestinian-authority | Mahmoud Abbas | 2005-01-15 |
hamas | Ismail Haniyeh | 2017-05-06 | 2024-07-31
hamas | Yahya Sinwar | 2017-02-13 | 2024-10-16
hamas | Khalil al-Hayya | 2017-02-13 |
hezbollah | Hassan Nasrallah | 1992-02-16 | 2024-09-27
hezbollah | Naim Qassem | 1991-01-01 |
houthis | Abdul-Malik al-Houthi | 2004-09-10 |
houthis | Yahya Saree | 2018-11-01 |
houthis | Mohammed Abdulsalam | 2011-01-01 |
syria | Bashar al-Assad | 2000-07-17 | 2024-12-08
hts | Ahmed al-Sharaa | 2017-10-01 | 2024-12-08
syria | Ahmed al-Sharaa | 2024-12-08 |
sdf | Mazloum Abdi | 2015-10-10 |
iraq | Adel Abdul Mahdi | 2018-10-25 | 2020-05-07
iraq | Mohammed Shia al-Sudani | 2022-10-27 |
lebanon | Joseph Aoun | 2025-01-09 |
lebanon | Najib Mikati | 2021-09-10 | 2025-02-08
egypt | Abdel Fattah al-Sisi | 2014-06-08 |
saudi-arabia | Mohammed bin Salman | 2017-06-21 |
libya | Muammar Gaddafi | 1969-09-01 | 2011-10-20
sudan | Abdel Fattah al-Burhan | 2019-04-12 |
rsf-sudan | Mohamed Hamdan Dagalo | 2013-08-01 |
ethiopia | Abiy Ahmed | 2018-04-02 |
eritrea | Isaias Afwerki | 1993-05-24 |
kenya | William Ruto | 2022-09-13 |
rwanda | Paul Kagame | 2000-04-22 |
dr-congo | Felix Tshisekedi | 2019-01-24 |
nigeria | Bola Tinubu | 2023-05-29 |
south-africa | Cyril Ramaphosa | 2018-02-15 |
canada | Justin Trudeau | 2015-11-04 | 2025-03-14
canada | Mark Carney | 2025-03-14 |
uk | Boris Johnson | 2019-07-24 | 2022-09-06
uk | Rishi Sunak | 2022-10-25 | 2024-07-05
uk | Keir Starmer | 2024-07-05 |
uk | David Lammy | 2024-07-05 |
uk | Yvette Cooper | 2024-07-05 |
france | Emmanuel Macron | 2017-05-14 |
germany | Angela Merkel | 2005-11-22 | 2021-12-08
germany | Olaf Scholz | 2021-12-08 | 2025-05-06
germany | Friedrich Merz | 2025-05-06 |
germany | Boris Pistorius | 2023-01-19 |
italy | Giorgia Meloni | 2022-10-22 |
spain | Pedro Sanchez | 2018-06-02 |
hungary | Viktor Orban | 2010-05-29 |
poland | Donald Tusk | 2023-12-13 |
serbia | Aleksandar Vucic | 2017-05-31 |
armenia | Nikol Pashinyan | 2018-05-08 |
azerbaijan | Ilham Aliyev | 2003-10-31 |
india | Narendra Modi | 2014-05-26 |
india | Subrahmanyam Jaishankar | 2019-05-30 |
india | Rajnath Singh | 2014-05-26 |
pakistan | Imran Khan | 2018-08-18 | 2022-04-10
pakistan | Shehbaz Sharif | 2024-03-04 |
pakistan | Asim Munir | 2022-11-29 |
pakistan | Ishaq Dar | 2024-03-11 |
bangladesh | Sheikh Hasina | 2009-01-06 | 2024-08-05
bangladesh | Muhammad Yunus | 2024-08-08 |
myanmar | Min Aung Hlaing | 2011-03-30 |
japan | Fumio Kishida | 2021-10-04 | 2024-10-01
japan | Shigeru Ishiba | 2024-10-01 | 2025-10-21
japan | Sanae Takaichi | 2025-10-21 |
south-korea | Yoon Suk Yeol | 2022-05-10 | 2025-04-04
south-korea | Lee Jae-myung | 2025-06-04 |
north-korea | Kim Jong Un | 2011-12-17 |
north-korea | Kim Yo Jong | 2014-11-27 |
philippines | Ferdinand Marcos Jr | 2022-06-30 |
philippines | Rodrigo Duterte | 2016-06-30 | 2022-06-30
australia | Anthony Albanese | 2022-05-23 |
mexico | Andres Manuel Lopez Obrador | 2018-12-01 | 2024-10-01
mexico | Claudia Sheinbaum | 2024-10-01 |
brazil | Luiz Inacio Lula da Silva | 2023-01-01 |
brazil | Jair Bolsonaro | 2019-01-01 | 2023-01-01
argentina | Javier Milei | 2023-12-10 |
colombia | Gustavo Petro | 2022-08-07 |
venezuela | Nicolas Maduro | 2013-04-19 |
venezuela | Delcy Rodriguez | 2018-06-14 |
ecuador | Daniel Noboa | 2023-11-23 |
peru | Dina Boluarte | 2022-12-07 | 2025-10-10
cuba | Miguel Diaz-Canel | 2018-04-19 |
russia | Yevgeny Prigozhin | 2014-05-01 | 2023-06-23
european-union | Ursula von der Leyen | 2019-12-01 |
european-union | Kaja Kallas | 2024-12-01 |
european-union | Josep Borrell | 2019-12-01 | 2024-11-30
nato | Jens Stoltenberg | 2014-10-01 | 2024-10-01
nato | Mark Rutte | 2024-10-01 |
united-nations | Antonio Guterres | 2017-01-01 |
united-nations | Tedros Adhanom Ghebreyesus | 2017-07-01 |
united-nations | Volker Turk | 2022-10-17 |
united-nations | Philippe Lazzarini | 2020-04-01 |
united-nations | Tom Fletcher | 2024-11-18 |
iaea | Rafael Grossi | 2019-12-03 |
"""
"""Heads of states, bodies and groups, ministers and spokespeople who are quoted without their office: `side | name | from | until` (days, UTC; from the
first of several offices of one side that follow each other). In any spelling of `link/names`."""

PUBLIC_BODIES = {
    "military": "army military navy airforce air-force troops command garrison brigade battalion fleet armed forces defence defense militaries general-staff "
    "armees armee armadas fuerzas forcas ejercito exercito tatmadaw",
    "police": "policia polizia carabineros police policeman policewoman policemen sheriff sheriffs deputy deputies constable constabulary detective "
    "detectives trooper troopers gendarmerie gendarmes carabinieri marshal marshals superintendent patrol",
    "relief": "fire firefighter firefighters firefighting rescuers rescue emergency disaster civil-defence civil-defense "
    "civil-protection coastguard coast-guard paramedic paramedics ambulance",
    "health": "coroner coroners medical-examiner health-ministry health-department",
    "government": "government ministry minister ministries president presidency presidential premier chancellor cabinet "
    "mayor mayoral governor governorate governorship mayoralty prefect prefecture province municipality municipal council councillor county city-hall "
    "provincial-administrator district-administrator city-administrator "
    "parliament parliamentary senate senator congressman congresswoman lawmaker lawmakers legislator mp ambassador embassy consulate high-commission high-commissioner "
    "consul envoy prosecutor prosecutors attorney-general district-attorney authorities authority administration "
    "official officials officer secretary department directorate agency bureau regulator intelligence state federal provincial "
    "regional security politician politicians leaders diplomat diplomats spokesperson-for-the-government customs ministers collector collectorate tehsildar akim akimat magistrate commissioner "
    "defence-minister foreign-minister king queen emir sultan prince crown royal imperial national ministere ministerio ministero gouvernement gobierno governo "
    "presidencia fiscalia procuraduria prefeitura gobernacion alcaldia mairie defensoria",
    "monitor": "geophysical-observatory seismological-observatory volcano-observatory volcanological-observatory geological-survey geophysical-survey "
    "seismological-centre seismological-center seismic-network meteorological-service meteorological-office weather-service weather-office met-office "
    "hydrometeorological",
}
"""Words of a source that make it an office of a state: function → words (joined by "-" where they are two)."""

HEADS_OF_STATES = {
    "military": "general admiral colonel commander commanders brigadier gen adm col lt-gen maj-gen lieutenant captain major sergeant "
    "chief-of-staff chief-of-defence chief-of-defense chief-of-the joint-chiefs",
    "government": "spokesman spokeswoman spokesperson spokesmen aide aides adviser advisers advisor advisors negotiator negotiators "
    "leader statesman first-lady premier",
}
"""Words of a source that make it a state's only where the state is told ("a U.S. commander"): function → words."""

PUBLISHERS = (
    "ministry department police sheriff constabulary gendarmerie coastguard prosecutor prosecutors hospital clinic embassy consulate government governor governorate governorship mayoralty prefecture force watch foundation federation confederation "
    "municipality council authority army navy forces military service services headquarters guard staff parliament court commission committee directorate observatory command presidency secretariat office society crescent cross brigade commissioner university cluster rescue ambulance railway railways airlines airways "
    "armees armee armadas fuerzas fuerza forcas ejercito exercito gendarmerie gendarmeria carabineros carabinieri ministere ministerio ministero gouvernement gobierno governo "
    "presidence presidencia fiscalia procuraduria parquet prefeitura prefettura policia polizia bomberos bombeiros gobernacion alcaldia mairie defensoria"
)
"""Words of an outlet's name that make it a body which publishes its own statements, where none of a medium's stands beside them."""
DUTY_BODIES = (
    "centre center agency bureau institute administration board division unit corps mission delegation network"
)
DUTIES = (
    "disaster disasters emergency emergencies crisis relief humanitarian civil protection defence defense rescue safety security health medical poison disease diseases epidemiological meteorological "
    "meteorology weather climate geological geophysical seismological seismic volcanological volcanology hydrological tsunami avalanche forest forestry wildfire fire mining mines water environment "
    "environmental pollution transport transportation aviation maritime navigation border migration refugee refugees customs investigation investigations accident accidents correctional prisons electricity energy nuclear "
    "radiation cybersecurity statistics elections rights"
)
"""Nouns that bodies and media may both be called, and words of what a body is there for, which make such a name a body's ("National Disaster Centre")."""

OWN_BODIES = (
    "hospital clinic medical-center medical-centre court judge tribunal university college school church mosque temple "
    "lines airways petroleum motors holdings inc ltd plc corp company corporation airline airlines railway operator union charity ngo foundation institute lawyer lawyers attorney "
    "attorneys museum hotel mine factory bank port-operator shipowner shipping diocese bishop federation club association "
    "think-tank group monitoring-group watchdog manufacturer red-cross red-crescent relief-society surgeon doctor doctors nurse physician"
)
"""Words of a source that is nobody's office: a body or a professional of its own side."""

PRIVATE_PERSONS = (
    "witness witnesses eyewitness eyewitnesses resident residents neighbor neighbors neighbour neighbours survivor "
    "survivors bystander bystanders onlooker onlookers passenger passengers villager villagers relative relatives family "
    "families mother father brother sister son daughter wife husband cousin uncle aunt grandmother grandfather friend "
    "friends worker workers shopkeeper farmer fisherman tourist tourists student students driver teacher owner activist "
    "activists protester protesters customer customers roommate girlfriend boyfriend homeowner motorist boy girl man woman"
)
"""Private people: they speak for themselves, and for what they saw."""

COMMENTATORS = (
    "analyst analysts expert experts professor professors researcher researchers scientist scientists historian economist "
    "commentator columnist editor journalist journalists reporter reporters correspondent academic strategist former ex "
    "retired adviser-to-investors consultant"
)
"""People whose side can't be told from what they do: unknown, so independent of nobody."""

OPPOSITION = "opposition shadow parallel government-in-exile exiled dissident dissidents rebel rebels insurgent insurgents separatist separatists militant militants"
"""Words that keep a country's name from meaning its state."""

STATE_MEDIA_WORDS = (
    "state television; state tv; state media; state-run media; state broadcaster; state news agency; state-run news agency; "
    "state-run television; state-run tv; official news agency; state radio; national television; state-owned television"
)
"""Words for a broadcaster or agency that relays its state; whose, the country's name tells."""

MILITARY_NOUNS = (
    "troops soldiers servicemen servicewomen servicemembers service-members military-personnel forces personnel marines "
    "sailors airmen commandos officers-and-men fighters-of-the-army combatants guardsmen peacekeepers reservists army "
    "military soldier serviceman serviceman servicemember service-member marine sailor airman commando trooper"
)
"""Nouns of a group that, with a country, mean that country's own people on duty; they don't make a group of their own."""

CIVIL_GROUPS = {
    "civilian": "civilian civilians contractor contractors resident residents villager villagers bystander bystanders "
    "aid-worker aid-workers inhabitants",
    "child": "child children kid kids juvenile juveniles youth youths toddlers boy boys girl girls teenager teenagers teen teens infant infants minor minors baby babies toddler",
    "woman": "woman women female females",
    "student": "student students pupil pupils schoolchildren",
    "teacher": "teacher teachers",
    "police": "police policeman policemen police-officer police-officers officer officers deputies gendarmes",
    "firefighter": "firefighter firefighters fireman firemen",
    "rescuer": "rescuer rescuers",
    "medic": "medic medics doctor doctors nurse nurses paramedic paramedics",
    "journalist": "journalist journalists reporter reporters",
    "passenger": "passenger passengers",
    "crew": "crew crewmember crewmembers crew-member crew-members pilot pilots",
    "worker": "worker workers miner miners employee employees staff",
    "tourist": "tourist tourists foreigner foreigners",
    "militant": "militant militants fighter fighters insurgent insurgents rebel rebels gunman gunmen attacker attackers "
    "terrorist terrorists jihadist jihadists assailant assailants suspect suspects extremist extremists guerrilla guerrillas bandit bandits bomber bombers "
    "militiaman militiamen infiltrator infiltrators enemy enemies",
    "protester": "protester protesters demonstrator demonstrators",
    "refugee": "refugee refugees migrant migrants",
    "patient": "patient patients",
    "prisoner": "prisoner prisoners inmate inmates detainee detainees hostage hostages",
    "family": "family families household households",
}
"""Groups within a people that are counted by themselves: key → nouns."""

PEOPLE_NOUNS = (
    "people persons person individuals individual others victims victim casualties dead deaths fatalities wounded injured "
    "injuries bodies lives citizens citizen nationals national members member humans souls someone anyone injury death "
    "fatality body life"
)
"""Nouns that count people and tell nothing of their group."""

CAPITALS = (
    "Washington US; Tehran IR; Moscow RU; Beijing CN; Baghdad IQ; Kyiv UA; Kiev UA; London GB; Paris FR; Berlin DE; Rome IT; "
    "Madrid ES; Ottawa CA; Canberra AU; Tokyo JP; Seoul KR; Pyongyang KP; New Delhi IN; Delhi IN; Islamabad PK; Kabul AF; Ankara TR; "
    "Riyadh SA; Doha QA; Cairo EG; Damascus SY; Beirut LB; Amman JO; Warsaw PL; Minsk BY; Caracas VE; Havana CU; Bogota CO; "
    "Brasilia BR; Mexico City MX; Jakarta ID; Manila PH; Hanoi VN; Bangkok TH; Addis Ababa ET; Khartoum SD; Nairobi KE; "
    "Abuja NG; Pretoria ZA; Kigali RW; Kinshasa CD; Tripoli LY; Tunis TN; Algiers DZ; Rabat MA; Athens GR; Stockholm SE; "
    "Oslo NO; Copenhagen DK; Helsinki FI; Baku AZ; Yerevan AM; Tbilisi GE; Astana KZ; Tashkent UZ; Dhaka BD; Kathmandu NP; "
    "Colombo LK; Naypyidaw MM; Belgrade RS; Pristina XK; Bamako ML; Niamey NE; Ouagadougou BF; Mogadishu SO; Sanaa YE; Taipei TW"
)
"""Seats of government that stand for their state ("Washington said"): name and ISO code."""
