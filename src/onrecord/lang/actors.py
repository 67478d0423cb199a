"""Actors, as data: bodies and outlets known by name, what they are, and in whose effective control.

A line of `ACTORS` is `key | side | kind | function | names`, names separated by `;`, first the full one. A side is the
slug of a state (see `SIDE_NAMES`), the key of a group, or `=` (the actor is its own side). `since=` / `until=` after the
function date the control (inclusive day, UTC); a key may have several lines of different times. `kind` is a source kind
of vocabulary.md. Functions: government, military, police, relief, monitor (instruments: seismic, weather), health, court,
agency (news wire), media, state-media, armed-group, intergovernmental, aid.

Control is effective control of what is said, not funding or ownership alone: a state broadcaster that relays its state is
of the state's side; a public broadcaster with its own newsroom is its own. Sources: the bodies' own descriptions of
themselves; the Phoenix actor dictionaries (Open Event Data Alliance, MIT) as a check list of names; Reporters Without
Borders' and the State Media Monitor's published notes on editorial control. Every line can be overruled by a decision.
"""

from __future__ import annotations

SIDE_NAMES = "US us; GB uk; AE uae; CD dr-congo; CG congo; KP north-korea; KR south-korea; PS palestinian-authority"
"""States whose side is not the slug of their name in `countries`."""

COUNTRY_NAMES = frozenset(
    ("America", "Britain", "England", "Scotland", "Wales", "Burma", "Türkiye", "Turkey", "Czechia", "Netherlands", "Palestine", "Cape Verde")
)  # fmt: skip
"""Further names of countries in the table of `countries`; its other words but the first are of people or things of theirs."""

ACTORS = """
pentagon | us | office | military | Department of Defense; Pentagon; Secretary of Defense; Defense Secretary; Joint Chiefs of Staff; Defense Department; DoD; US Department of Defense; U.S. Defense Department
centcom | us | office | military | U.S. Central Command; CENTCOM; Central Command; US Central Command; United States Central Command
africom | us | office | military | U.S. Africa Command; AFRICOM; Africa Command; US Africa Command
eucom | us | office | military | U.S. European Command; EUCOM; European Command
indopacom | us | office | military | U.S. Indo-Pacific Command; INDOPACOM; Indo-Pacific Command
us-army | us | organisation | military | U.S. Army; US Army; American army
us-navy | us | organisation | military | U.S. Navy; US Navy; Fifth Fleet; 5th Fleet; U.S. 5th Fleet
us-air-force | us | organisation | military | U.S. Air Force; US Air Force; USAF
us-marines | us | organisation | military | U.S. Marine Corps; Marine Corps; US Marine Corps
us-coast-guard | us | organisation | relief | U.S. Coast Guard; US Coast Guard
us-military | us | organisation | military | U.S. military; US military; American military; U.S. forces; American forces; US forces
white-house | us | office | government | White House; Oval Office; Trump administration; Biden administration; Obama administration; Bush administration; U.S. administration; US administration; National Security Council
us-state-department | us | office | government | Department of State; Secretary of State; State Department; U.S. State Department; US State Department
us-congress | us | organisation | government | U.S. Congress; Congress; Capitol Hill; U.S. Senate; House of Representatives
us-justice-department | us | office | government | Department of Justice; Justice Department; DOJ; U.S. Attorney's Office; US Attorney's Office
us-homeland-security | us | office | government | Department of Homeland Security; Homeland Security; DHS
fbi | us | office | police | Federal Bureau of Investigation; FBI
atf | us | office | police | Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF
cia | us | office | government | Central Intelligence Agency; CIA
fema | us | office | relief | Federal Emergency Management Agency; FEMA
ntsb | us | office | government | National Transportation Safety Board; NTSB
faa | us | office | government | Federal Aviation Administration; FAA
cdc | us | office | health | Centers for Disease Control and Prevention; Centers for Disease Control; CDC
usgs | us | office | monitor | U.S. Geological Survey; USGS; US Geological Survey; United States Geological Survey
nws | us | office | monitor | National Weather Service; NWS; National Hurricane Center; NHC; NOAA
us-treasury | us | office | government | U.S. Treasury; Treasury Department; US Treasury
cal-fire | us | office | relief | California Department of Forestry and Fire Protection; Cal Fire; CAL FIRE
irgc | iran | organisation | military | Islamic Revolutionary Guard Corps; IRGC; Islamic Revolution Guards Corps; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; Sepah; Sepah Pasdaran; Pasdaran; Guards Corps; IRGC Aerospace Force; Guards' aerospace force
quds-force | iran | organisation | military | Quds Force; Qods Force; IRGC Quds Force
basij | iran | organisation | military | Basij
iran-government | iran | state | government | Islamic Republic of Iran; Islamic Republic; Iranian government; Tehran
iran-supreme-leader | iran | office | government | Supreme Leader of Iran; Supreme Leader; Iran's supreme leader; Ayatollah Ali Khamenei; Ali Khamenei
irib | iran | outlet | state-media | Islamic Republic of Iran Broadcasting; IRIB; Iranian state TV; Iranian state television; Iran's state television; Iran state TV; Iranian TV; Iranian television; state TV of Iran
press-tv | iran | outlet | state-media | Press TV; PressTV
irna | iran | outlet | state-media | Islamic Republic News Agency; IRNA
fars | iran | outlet | state-media | Fars News Agency; Fars; Fars news
tasnim | iran | outlet | state-media | Tasnim News Agency; Tasnim
mehr | iran | outlet | state-media | Mehr News Agency; Mehr
isna | iran | outlet | state-media | Iranian Students' News Agency; ISNA; Iranian Students News Agency
tehran-times | iran | outlet | state-media | Tehran Times
mashregh | iran | outlet | state-media | Mashregh News; Mashregh
al-alam | iran | outlet | state-media | Al-Alam; Al Alam; Al-Alam TV
kremlin | russia | office | government | Kremlin; Russian presidency; Russian government; Moscow
russia-defence-ministry | russia | office | military | Russian Defence Ministry; Russian Ministry of Defence; Russia's Defense Ministry; Russian Defense Ministry
fsb | russia | office | government | Federal Security Service; FSB
tass | russia | outlet | state-media | TASS; Itar-Tass
ria | russia | outlet | state-media | RIA Novosti; RIA
sputnik | russia | outlet | state-media | Sputnik; Sputnik News
rt | russia | outlet | state-media | RT; Russia Today
rossiya | russia | outlet | state-media | Rossiya 1; Rossiya 24; Channel One Russia; Vesti
wagner | russia | armed-group | armed-group | Wagner Group; Wagner; PMC Wagner
xinhua | china | outlet | state-media | Xinhua News Agency; Xinhua
cctv | china | outlet | state-media | China Central Television; CCTV; CGTN
global-times | china | outlet | state-media | Global Times; People's Daily; China Daily
pla | china | organisation | military | People's Liberation Army; PLA; Eastern Theater Command
china-earthquake-networks | china | office | monitor | China Earthquake Networks Center; CENC
kcna | north-korea | outlet | state-media | Korean Central News Agency; KCNA; Rodong Sinmun
sana | syria | outlet | state-media | Syrian Arab News Agency; SANA; Syrian state TV; Syrian state television; Syrian state media
syrian-observatory | = | organisation | aid | Syrian Observatory for Human Rights; Syrian Observatory; SOHR
white-helmets | = | organisation | aid | Syria Civil Defence; White Helmets
sdf | = | armed-group | armed-group | Syrian Democratic Forces; SDF; YPG; People's Protection Units
hts | = | armed-group | armed-group until=2024-12-07 | Hayat Tahrir al-Sham; HTS
hts | syria | organisation | military since=2024-12-08 | Hayat Tahrir al-Sham; HTS
anadolu | turkey | outlet | state-media | Anadolu Agency; Anadolu; Anadolu Ajansi
trt | turkey | outlet | state-media | Turkish Radio and Television; TRT; TRT World
afad | turkey | office | relief | Disaster and Emergency Management Presidency; AFAD; Disaster and Emergency Management Authority
kandilli | turkey | office | monitor | Kandilli Observatory; Kandilli
idf | israel | organisation | military | Israel Defense Forces; IDF; Israel Defence Forces; Israeli military; Israeli army; Israeli forces
shin-bet | israel | office | government | Shin Bet; Mossad; Israeli security services
mda | = | organisation | health | Magen David Adom; MDA
hamas | hamas | armed-group | armed-group | Hamas; Izz ad-Din al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades; Al-Aqsa TV; Hamas-run government media office; Gaza government media office
gaza-health-ministry | hamas | office | health | Gaza Health Ministry; Health Ministry in Gaza; Gaza's Health Ministry; Hamas-run Health Ministry; Hamas-run health ministry; Gaza Ministry of Health; Gaza civil defence; Gaza's civil defence agency
islamic-jihad | islamic-jihad | armed-group | armed-group | Palestinian Islamic Jihad; Islamic Jihad; Al-Quds Brigades
palestinian-authority | palestinian-authority | state | government | Palestinian Authority; PA; Palestinian presidency; Ramallah
wafa | palestinian-authority | outlet | state-media | WAFA; Wafa news agency
hezbollah | hezbollah | armed-group | armed-group | Hezbollah; Hizbullah; Hizbollah; Hezbollah media office; Al-Manar; Al Manar; Al-Manar TV
houthis | houthis | armed-group | armed-group | Houthis; Houthi movement; Ansar Allah; Ansarullah; Houthi rebels; Al-Masirah; Al Masirah; Al-Masirah TV; Houthi-run health ministry; Saba (Houthi)
taliban | taliban | armed-group | armed-group until=2021-08-14 | Taliban; Afghan Taliban; Islamic Emirate; Taleban
taliban | afghanistan | state | government since=2021-08-15 | Taliban; Afghan Taliban; Islamic Emirate; Taleban; Taliban government
ttp | ttp | armed-group | armed-group | Tehreek-e-Taliban Pakistan; Pakistani Taliban; TTP; Tehrik-i-Taliban Pakistan
islamic-state | islamic-state | armed-group | armed-group | Islamic State; ISIS; ISIL; Daesh; IS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State group; Amaq; Amaq news agency; Islamic State Khorasan; ISIS-K; ISKP
al-qaeda | al-qaeda | armed-group | armed-group | Al-Qaeda; al-Qaida; Al Qaeda; AQIM; AQAP
jnim | jnim | armed-group | armed-group | Jama'at Nasr al-Islam wal Muslimin; JNIM; Az-Zallaqa
al-shabaab | al-shabaab | armed-group | armed-group | Al-Shabaab; al-Shabab; Al Shabaab; Shabaab
boko-haram | boko-haram | armed-group | armed-group | Boko Haram
iswap | islamic-state | armed-group | armed-group | Islamic State West Africa Province; ISWAP
kataib-hezbollah | kataib-hezbollah | armed-group | armed-group | Kataib Hezbollah; Kata'ib Hezbollah; Ketaib Hezbollah
pmf | iraq | organisation | military | Popular Mobilisation Forces; Popular Mobilization Forces; PMF; Hashd al-Shaabi; Popular Mobilization Units; PMU
iraq-security-media | iraq | office | military | Security Media Cell; Iraqi Security Media Cell; Security Media Network; Joint Operations Command; Iraqi Joint Operations Command; Joint Military Command; Iraqi military; Iraqi army; Iraq's military
peshmerga | kurdistan-region | organisation | military | Peshmerga; Kurdish Peshmerga
krg | kurdistan-region | state | government | Kurdistan Regional Government; KRG; Counter Terrorism Group of Kurdistan; Kurdistan Counter-Terrorism
rudaw | kurdistan-region | outlet | state-media | Rudaw; Kurdistan24; Kurdistan 24
pkk | pkk | armed-group | armed-group | Kurdistan Workers' Party; PKK; HPG
farc | farc | armed-group | armed-group | FARC; Revolutionary Armed Forces of Colombia
eln | eln | armed-group | armed-group | ELN; National Liberation Army (Colombia)
m23 | m23 | armed-group | armed-group | M23; March 23 Movement
adf | adf | armed-group | armed-group | Allied Democratic Forces; ADF
rsf-sudan | rsf-sudan | armed-group | armed-group | Rapid Support Forces; RSF
tplf | tplf | armed-group | armed-group | Tigray People's Liberation Front; TPLF
arakan-army | arakan-army | armed-group | armed-group | Arakan Army
lashkar-e-taiba | lashkar-e-taiba | armed-group | armed-group | Lashkar-e-Taiba; LeT
jaish-e-mohammed | jaish-e-mohammed | armed-group | armed-group | Jaish-e-Mohammed; Jaish-e-Muhammad; JeM
bla | bla | armed-group | armed-group | Balochistan Liberation Army; BLA; Baloch Liberation Army
abu-sayyaf | abu-sayyaf | armed-group | armed-group | Abu Sayyaf
sendero | sendero | armed-group | armed-group | Shining Path; Sendero Luminoso
fmln | fmln | armed-group | armed-group | Farabundo Marti National Liberation Front; FMLN
dnr | russia | armed-group | armed-group since=2014-04-07 | Donetsk People's Republic; DNR; DPR; Luhansk People's Republic; LNR; LPR
downing-street | uk | office | government | Downing Street; 10 Downing Street; No 10; Number 10; Whitehall
uk-mod | uk | office | military | UK Ministry of Defence; British Ministry of Defence; Britain's Ministry of Defence; British defence ministry
uk-foreign-office | uk | office | government | Foreign Office; FCDO; Foreign, Commonwealth and Development Office
scotland-yard | uk | office | police | Metropolitan Police; Scotland Yard; Met Police
dnd-canada | canada | office | military | Department of National Defence; National Defence; DND; Canadian Armed Forces; CAF; Canadian military; Canadian Forces
rcmp | canada | office | police | Royal Canadian Mounted Police; RCMP; Mounties
global-affairs-canada | canada | office | government | Global Affairs Canada; Global Affairs; Canadian foreign ministry
elysee | france | office | government | Elysee; Élysée Palace; Elysee Palace; Matignon; Quai d'Orsay
bundeswehr | germany | organisation | military | Bundeswehr
danish-defence | denmark | organisation | military | Danish Defence; Defence Command Denmark; Danish Defence Command; Danish armed forces; Forsvaret
ispr | pakistan | office | military | Inter-Services Public Relations; ISPR; Pakistan Army; Pakistani military
ndma-pakistan | pakistan | office | relief | National Disaster Management Authority; NDMA
jma | japan | office | monitor | Japan Meteorological Agency; JMA
bmkg | indonesia | office | monitor | BMKG; Meteorology, Climatology and Geophysics Agency
bnpb | indonesia | office | relief | BNPB; National Disaster Mitigation Agency; National Agency for Disaster Management
phivolcs | philippines | office | monitor | Philippine Institute of Volcanology and Seismology; PHIVOLCS; Phivolcs
ingv | italy | office | monitor | National Institute of Geophysics and Volcanology; INGV
emsc | = | organisation | monitor | European-Mediterranean Seismological Centre; EMSC
gfz | = | organisation | monitor | GFZ German Research Centre for Geosciences; GFZ; German Research Centre for Geosciences
united-nations | united-nations | organisation | intergovernmental | United Nations; UN; U.N.; UN Secretary-General; U.N. mission; UNICEF; OCHA; UNHCR; UNRWA; World Food Programme; UN human rights office
who | united-nations | organisation | health | World Health Organization; World Health Organisation; WHO
iaea | = | organisation | intergovernmental | International Atomic Energy Agency; IAEA
nato | nato | organisation | military | NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation
anti-is-coalition | us | organisation | military | Operation Inherent Resolve; U.S.-led coalition; US-led coalition; Combined Joint Task Force; anti-ISIS coalition
european-union | european-union | organisation | intergovernmental | European Union; EU; European Commission; European Council
african-union | african-union | organisation | intergovernmental | African Union; AU; AMISOM; ATMIS
osce | = | organisation | intergovernmental | OSCE; Organization for Security and Co-operation in Europe
red-cross | = | organisation | aid | International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; IFRC
msf | = | organisation | aid | Medecins Sans Frontieres; Médecins Sans Frontières; MSF; Doctors Without Borders
amnesty | = | organisation | aid | Amnesty International; Amnesty
hrw | = | organisation | aid | Human Rights Watch; HRW
reuters | = | outlet | agency | Reuters; Thomson Reuters
ap | = | outlet | agency | Associated Press; AP; The Associated Press
afp | = | outlet | agency | Agence France-Presse; AFP; Agence France Presse
canadian-press | = | outlet | agency | Canadian Press; The Canadian Press; CP
pa-media | = | outlet | agency | PA Media; Press Association; PA news agency
dpa | = | outlet | agency | Deutsche Presse-Agentur; dpa; DPA
efe | = | outlet | agency | EFE; Agencia EFE
ansa | = | outlet | agency | ANSA
kyodo | = | outlet | agency | Kyodo News; Kyodo
jiji | = | outlet | agency | Jiji Press; Jiji
yonhap | = | outlet | agency | Yonhap News Agency; Yonhap
pti | = | outlet | agency | Press Trust of India; PTI
ani | = | outlet | agency | Asian News International; ANI
ians | = | outlet | agency | Indo-Asian News Service; IANS
ritzau | = | outlet | agency | Ritzau
tt-news | = | outlet | agency | TT News Agency; TT
ntb | = | outlet | agency | NTB
upi | = | outlet | agency | United Press International; UPI
aap | = | outlet | agency | Australian Associated Press; AAP
interfax | = | outlet | agency | Interfax
bloomberg | = | outlet | agency | Bloomberg; Bloomberg News
dow-jones | = | outlet | agency | Dow Jones; Dow Jones Newswires
tns | = | outlet | agency | Tribune News Service; TNS
bernama | malaysia | outlet | state-media | Bernama
mena | egypt | outlet | state-media | Middle East News Agency; MENA
spa | saudi-arabia | outlet | state-media | Saudi Press Agency; SPA; Al-Ekhbariya
wam | uae | outlet | state-media | Emirates News Agency; WAM
petra | jordan | outlet | state-media | Petra; Petra News Agency; Jordan News Agency
kuna | kuwait | outlet | state-media | Kuwait News Agency; KUNA
ina | iraq | outlet | state-media | Iraqi News Agency; INA; Al-Iraqiya; Iraqi state TV; Iraqiya TV
prensa-latina | cuba | outlet | state-media | Prensa Latina; Granma
telesur | venezuela | outlet | state-media | teleSUR; Telesur; VTV
belta | belarus | outlet | state-media | BelTA; Belta
voa | us | outlet | state-media | Voice of America; VOA
bbc | = | outlet | media | BBC; BBC News; British Broadcasting Corporation; BBC World Service
cbc | = | outlet | media | CBC; CBC News; Canadian Broadcasting Corporation; Radio-Canada
abc-au | = | outlet | media | Australian Broadcasting Corporation
npr | = | outlet | media | National Public Radio; NPR
pbs | = | outlet | media | PBS; PBS NewsHour
dw | = | outlet | media | Deutsche Welle; DW
france24 | = | outlet | media | France 24; France24; RFI
nhk | = | outlet | media | NHK; NHK World
al-jazeera | = | outlet | media | Al Jazeera; Al-Jazeera; Aljazeera
al-arabiya | = | outlet | media | Al Arabiya; Al-Arabiya
cnn | = | outlet | media | CNN
abc-news | = | outlet | media | ABC News; ABC
cbs | = | outlet | media | CBS News; CBS
nbc | = | outlet | media | NBC News; NBC; MSNBC
fox | = | outlet | media | Fox News; Fox
nyt | = | outlet | media | The New York Times; New York Times; NYT
wapo | = | outlet | media | The Washington Post; Washington Post
wsj | = | outlet | media | The Wall Street Journal; Wall Street Journal; WSJ
guardian | = | outlet | media | The Guardian; Guardian
politico | = | outlet | media | Politico
axios | = | outlet | media | Axios
defense-one | = | outlet | media | Defense One
tv2-dk | = | outlet | media | TV2; TV 2; Danish broadcaster TV2
haaretz | = | outlet | media | Haaretz; Times of Israel; Jerusalem Post
ukrinform | ukraine | outlet | state-media | Ukrinform
ukraine-general-staff | ukraine | organisation | military | General Staff of the Armed Forces of Ukraine; Ukrainian General Staff; Ukraine's General Staff; Ukrainian military; Ukrainian army; Ukrainian air force
"""
"""Actors known by name; see the module's words for the columns."""

LEADERS = """
us | Donald Trump | 2017-01-20 | 2021-01-20
us | Donald Trump | 2025-01-20 |
us | Joe Biden | 2021-01-20 | 2025-01-20
us | Barack Obama | 2009-01-20 | 2017-01-20
us | George W. Bush | 2001-01-20 | 2009-01-20
iran | Ali Khamenei | 1989-06-04 |
iran | Hassan Rouhani | 2013-08-03 | 2021-08-03
iran | Ebrahim Raisi | 2021-08-03 | 2024-05-19
iran | Masoud Pezeshkian | 2024-07-28 |
russia | Vladimir Putin | 1999-12-31 |
ukraine | Volodymyr Zelensky | 2019-05-20 |
ukraine | Volodymyr Zelenskyy | 2019-05-20 |
china | Xi Jinping | 2012-11-15 |
turkey | Recep Tayyip Erdogan | 2003-03-14 |
israel | Benjamin Netanyahu | 2009-03-31 | 2021-06-13
israel | Benjamin Netanyahu | 2022-12-29 |
syria | Bashar al-Assad | 2000-07-17 | 2024-12-08
iraq | Adel Abdul Mahdi | 2018-10-25 | 2020-05-07
canada | Justin Trudeau | 2015-11-04 | 2025-03-14
uk | Boris Johnson | 2019-07-24 | 2022-09-06
france | Emmanuel Macron | 2017-05-14 |
germany | Angela Merkel | 2005-11-22 | 2021-12-08
india | Narendra Modi | 2014-05-26 |
north-korea | Kim Jong Un | 2011-12-17 |
hezbollah | Hassan Nasrallah | 1992-02-16 | 2024-09-27
"""
"""Heads of states and groups who are quoted without their office: `side | name | from | until` (days, UTC)."""

PUBLIC_BODIES = {
    "military": "army military navy airforce troops command garrison brigade battalion fleet armed forces defence defense militaries",
    "police": "police policeman policewoman policemen sheriff sheriffs deputy deputies constable constabulary detective "
    "detectives trooper troopers gendarmerie gendarmes carabinieri marshal marshals superintendent patrol",
    "relief": "fire firefighter firefighters firefighting rescuers rescue emergency disaster civil-defence civil-defense "
    "civil-protection coastguard paramedic paramedics ambulance",
    "health": "coroner coroners medical-examiner health-ministry health-department",
    "government": "government ministry minister ministries president presidency presidential premier chancellor cabinet "
    "mayor mayoral governor governorate prefect prefecture municipality municipal council councillor county city-hall "
    "parliament parliamentary senate senator congressman congresswoman lawmaker lawmakers legislator mp ambassador embassy consulate "
    "consul envoy prosecutor prosecutors attorney-general district-attorney authorities authority administration "
    "official officials officer secretary department agency bureau regulator intelligence state federal provincial "
    "regional security politician politicians leaders diplomat diplomats spokesperson-for-the-government customs ministers "
    "defence-minister foreign-minister king queen emir sultan prince crown royal imperial national",
}
"""Words of a source that make it an office of a state: function → words (joined by "-" where they are two)."""

HEADS_OF_STATES = {
    "military": "general admiral colonel commander commanders brigadier gen adm col lt-gen maj-gen lieutenant captain major sergeant "
    "chief-of-staff chief-of-defence chief-of-defense chief-of-the joint-chiefs",
    "government": "spokesman spokeswoman spokesperson spokesmen aide aides adviser advisers advisor advisors negotiator negotiators "
    "leader statesman first-lady premier",
}
"""Words of a source that make it a state's only where the state is told ("a U.S. commander"): function → words."""

OWN_BODIES = (
    "hospital clinic medical-center medical-centre court judge tribunal university college school church mosque temple "
    "company corporation airline airlines railway operator union charity ngo foundation institute lawyer lawyers attorney "
    "attorneys museum hotel mine factory bank port-operator shipowner shipping diocese bishop federation club association "
    "think-tank group monitoring-group watchdog manufacturer red-cross red-crescent surgeon doctor doctors nurse physician"
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

OPPOSITION = (
    "opposition exiled dissident dissidents rebel rebels insurgent insurgents separatist separatists militant militants"
)
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
    "child": "child children boy boys girl girls teenager teenagers teen teens infant infants minor minors baby babies toddler",
    "woman": "woman women",
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
    "terrorist terrorists jihadist jihadists assailant assailants suspect suspects",
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

AGENCY_FORMS = "agencies wires wire-services news-services staff-and-agencies agency-reports"
"""Credits that name nobody: carried copy of an agency that is not told."""
