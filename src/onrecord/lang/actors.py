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
ice | us | office | police | Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement
cbp | us | office | police | Customs and Border Protection; CBP; U.S. Customs and Border Protection; US Customs and Border Protection; U.S. Border Patrol; Border Patrol
secret-service | us | office | police | U.S. Secret Service; US Secret Service; Secret Service
us-marshals | us | office | police | U.S. Marshals Service; US Marshals Service; U.S. Marshals; US Marshals
tsa | us | office | government | Transportation Security Administration; TSA
dea | us | office | police | Drug Enforcement Administration; DEA
epa | us | office | government | Environmental Protection Agency; EPA; U.S. Environmental Protection Agency
hhs | us | office | health | Department of Health and Human Services; HHS; Health and Human Services
nsa | us | office | government | National Security Agency; NSA
dni | us | office | government | Office of the Director of National Intelligence; ODNI
national-guard | us | organisation | military | National Guard; U.S. National Guard
southcom | us | office | military | U.S. Southern Command; SOUTHCOM; Southern Command; US Southern Command
supreme-court-us | = | office | court | U.S. Supreme Court; US Supreme Court
federal-reserve | = | office | government | Federal Reserve; the Fed; U.S. Federal Reserve
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
fsb | russia | office | government | Federal Security Service; FSB; Russia's Federal Security Service; Russian Federal Security Service
svr | russia | office | government | Foreign Intelligence Service of Russia; SVR
gru | russia | office | military | GRU; Russian military intelligence
russia-investigative-committee | russia | office | police | Investigative Committee of Russia; Russian Investigative Committee; Russia's Investigative Committee
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
shin-bet | israel | office | government | Shin Bet; Israel Security Agency; Shabak; Israeli security services
mossad | israel | office | government | Mossad
cogat | israel | office | military | COGAT; Coordinator of Government Activities in the Territories
mda | = | organisation | health | Magen David Adom; MDA
hamas | hamas | armed-group | armed-group | Hamas; Izz ad-Din al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades; Hamas-run government media office; Gaza government media office
gaza-health-ministry | hamas | office | health | Gaza Health Ministry; Health Ministry in Gaza; Gaza's Health Ministry; Hamas-run Health Ministry; Hamas-run health ministry; Gaza Ministry of Health; Gaza civil defence; Gaza's civil defence agency
al-aqsa-tv | hamas | outlet | state-media | Al-Aqsa TV; Al-Aqsa television; Al Aqsa TV
islamic-jihad | islamic-jihad | armed-group | armed-group | Palestinian Islamic Jihad; Islamic Jihad; Al-Quds Brigades
palestinian-authority | palestinian-authority | state | government | Palestinian Authority; PA; Palestinian presidency; Ramallah
wafa | palestinian-authority | outlet | state-media | WAFA; Wafa news agency
hezbollah | hezbollah | armed-group | armed-group | Hezbollah; Hizbullah; Hizbollah; Hezbollah media office
al-manar | hezbollah | outlet | state-media | Al-Manar; Al Manar; Al-Manar TV; Al-Manar television
houthis | houthis | armed-group | armed-group | Houthis; Houthi movement; Ansar Allah; Ansarullah; Houthi rebels; Houthi; Houthi military; Houthi-run health ministry
sanaa-health-ministry | houthis | office | health since=2014-09-21 | Health Ministry in Sanaa; Sanaa Health Ministry; Ministry of Health in Sanaa; Ministry of Public Health and Population, Sanaa; Ministry of Health, Sanaa; Health Ministry, Sanaa; Health Ministry in Houthi-held Sanaa; Health Ministry in Houthi-controlled Sanaa
al-masirah | houthis | outlet | state-media | Al-Masirah; Al Masirah; Al-Masirah TV; Al-Masirah television; Saba (Houthi)
taliban | taliban | armed-group | armed-group until=2021-08-14 | Taliban; Afghan Taliban; Islamic Emirate; Taleban
taliban | afghanistan | state | government since=2021-08-15 | Taliban; Afghan Taliban; Islamic Emirate; Taleban; Taliban government
ttp | ttp | armed-group | armed-group | Tehreek-e-Taliban Pakistan; Pakistani Taliban; TTP; Tehrik-i-Taliban Pakistan
islamic-state | islamic-state | armed-group | armed-group | Islamic State; ISIS; ISIL; Daesh; IS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State group; Islamic State Khorasan; ISIS-K; ISKP
amaq | islamic-state | outlet | state-media | Amaq; Amaq news agency; Amaq News Agency
al-qaeda | al-qaeda | armed-group | armed-group | Al-Qaeda; al-Qaida; Al Qaeda; AQIM; AQAP
jnim | jnim | armed-group | armed-group | Jama'at Nasr al-Islam wal Muslimin; JNIM; Az-Zallaqa; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; GSIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin
al-shabaab | al-shabaab | armed-group | armed-group | Al-Shabaab; al-Shabab; Al Shabaab; Shabaab
boko-haram | boko-haram | armed-group | armed-group | Boko Haram
iswap | islamic-state | armed-group | armed-group | Islamic State West Africa Province; ISWAP
kataib-hezbollah | kataib-hezbollah | armed-group | armed-group | Kataib Hezbollah; Kata'ib Hezbollah; Ketaib Hezbollah
palestinian-red-crescent | = | organisation | health | Palestine Red Crescent Society; Palestinian Red Crescent; Palestine Red Crescent; PRCS
pmf | iraq | organisation | military | Popular Mobilisation Forces; Popular Mobilization Forces; PMF; Hashd al-Shaabi; Popular Mobilization Units; PMU
iraq-security-media | iraq | office | military | Security Media Cell; Iraqi Security Media Cell; Security Media Network; Joint Operations Command; Iraqi Joint Operations Command; Joint Military Command; Iraqi military; Iraqi army; Iraq's military
peshmerga | kurdistan-region | organisation | military | Peshmerga; Kurdish Peshmerga
krg | kurdistan-region | state | government | Kurdistan Regional Government; KRG; Counter Terrorism Group of Kurdistan; Kurdistan Counter-Terrorism
rudaw | kurdistan-region | outlet | state-media | Rudaw; Kurdistan24; Kurdistan 24
libyan-national-army | libyan-national-army | armed-group | armed-group | Libyan National Army; LNA; Libyan Arab Armed Forces; Haftar's forces; Haftar's Libyan National Army
southern-transitional-council | southern-transitional-council | armed-group | armed-group | Southern Transitional Council; STC
free-syrian-army | free-syrian-army | armed-group | armed-group | Free Syrian Army
sudanese-army | sudan | organisation | military | Sudanese Armed Forces; Sudanese army; Sudanese military; Sudan's army; Sudan's military
fdlr | fdlr | armed-group | armed-group | Democratic Forces for the Liberation of Rwanda; FDLR
lra | lra | armed-group | armed-group | Lord's Resistance Army; LRA
codeco | codeco | armed-group | armed-group | CODECO; Cooperative for the Development of the Congo
ola | ola | armed-group | armed-group | Oromo Liberation Army; OLA
fano | fano | armed-group | armed-group | Fano; Amhara Fano
snc-syria | sna-syria | armed-group | armed-group until=2025-01-28 | Syrian National Army; SNA
eta | eta | armed-group | armed-group | Euskadi Ta Askatasuna; ETA; Basque Homeland and Freedom
ira | ira | armed-group | armed-group | Irish Republican Army; IRA; Provisional IRA
ltte | ltte | armed-group | armed-group | Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers
maoists-india | maoists-india | armed-group | armed-group | Communist Party of India (Maoist); Naxalites; Indian Maoists
npa | npa | armed-group | armed-group | New People's Army; NPA
tren-de-aragua | tren-de-aragua | armed-group | armed-group | Tren de Aragua
sinaloa-cartel | sinaloa-cartel | armed-group | armed-group | Sinaloa Cartel; Sinaloa cartel
cjng | cjng | armed-group | armed-group | Jalisco New Generation Cartel; CJNG; Jalisco cartel
mungiki | mungiki | armed-group | armed-group | Mungiki
islamic-resistance-iraq | islamic-resistance-iraq | armed-group | armed-group | Islamic Resistance in Iraq
pkk | pkk | armed-group | armed-group | Kurdistan Workers' Party; PKK; HPG
farc | farc | armed-group | armed-group | FARC; Revolutionary Armed Forces of Colombia
eln | eln | armed-group | armed-group | ELN; National Liberation Army (Colombia); National Liberation Army of Colombia; Colombia's National Liberation Army; Ejército de Liberación Nacional
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
dnd-canada | canada | office | military | Department of National Defence; DND; Canadian Armed Forces; CAF; Canadian military; Canadian Forces
rcmp | canada | office | police | Royal Canadian Mounted Police; RCMP; Mounties
global-affairs-canada | canada | office | government | Global Affairs Canada; Global Affairs; Canadian foreign ministry
elysee | france | office | government | Elysee; Élysée Palace; Elysee Palace; Matignon; Quai d'Orsay
bundeswehr | germany | organisation | military | Bundeswehr
danish-defence | denmark | organisation | military | Danish Defence; Defence Command Denmark; Danish Defence Command; Danish armed forces; Forsvaret
isi | pakistan | office | government | Inter-Services Intelligence; ISI; Pakistan's Inter-Services Intelligence
nug-myanmar | nug-myanmar | organisation | government | National Unity Government of Myanmar; Myanmar's National Unity Government; NUG
tatmadaw | myanmar | organisation | military | Tatmadaw; Myanmar military; Myanmar's military; Burmese military; Myanmar army; Myanmar junta; Myanmar's junta; State Administration Council
kia | kia | armed-group | armed-group | Kachin Independence Army; KIA
mndaa | mndaa | armed-group | armed-group | Myanmar National Democratic Alliance Army; MNDAA
ispr | pakistan | office | military | Inter-Services Public Relations; ISPR; Pakistan Army; Pakistani military
ndma-pakistan | pakistan | office | relief | National Disaster Management Authority; NDMA
jma | japan | office | monitor | Japan Meteorological Agency; JMA
bmkg | indonesia | office | monitor | BMKG; Meteorology, Climatology and Geophysics Agency
bnpb | indonesia | office | relief | BNPB; National Disaster Mitigation Agency; National Agency for Disaster Management
phivolcs | philippines | office | monitor | Philippine Institute of Volcanology and Seismology; PHIVOLCS; Phivolcs
ingv | italy | office | monitor | National Institute of Geophysics and Volcanology; INGV
emsc | = | organisation | monitor | European-Mediterranean Seismological Centre; EMSC
gfz | = | organisation | monitor | GFZ German Research Centre for Geosciences; GFZ; German Research Centre for Geosciences
united-nations | united-nations | organisation | intergovernmental | United Nations; UN; U.N.; UN Secretary-General; U.N. Secretary-General; U.N. mission; Special Representative of the Secretary-General; Special Envoy of the Secretary-General; Secretary-General's Special Representative; Secretary-General's Special Envoy; UN special envoy; U.N. special envoy; UN Special Representative; U.N. Special Representative; UN resident coordinator; UN humanitarian coordinator
unifil | united-nations | organisation | intergovernmental | United Nations Interim Force in Lebanon; UNIFIL; U.N. peacekeepers; UN peacekeepers; U.N. peacekeeping mission; UN peacekeeping mission
monusco | united-nations | organisation | intergovernmental | MONUSCO; UN mission in Congo; U.N. mission in Congo
unmiss | united-nations | organisation | intergovernmental | UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan
minusca | united-nations | organisation | intergovernmental | MINUSCA
unama | united-nations | organisation | intergovernmental | UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan
unsmil | united-nations | organisation | intergovernmental | UNSMIL; UN Support Mission in Libya
unowas | united-nations | organisation | intergovernmental | UNOWAS; United Nations Office for West Africa and the Sahel
undof | united-nations | organisation | intergovernmental | UNDOF; UNISFA; UNFICYP; UNMOGIP
aspides | european-union | organisation | military | EUNAVFOR Aspides; EU NAVFOR Aspides; Operation Aspides; EUNAVFOR Atalanta; EU NAVFOR Atalanta; EUNAVFOR; EU NAVFOR; EUMA; European Union Mission in Armenia; EUMM; EU Monitoring Mission in Georgia
ukmto | uk | office | monitor | United Kingdom Maritime Trade Operations; UKMTO; UK Maritime Trade Operations
jmic | = | organisation | monitor | Joint Maritime Information Center; Joint Maritime Information Centre; JMIC
combined-maritime-forces | = | organisation | military | Combined Maritime Forces
imb | = | organisation | monitor | International Maritime Bureau; IMB; IMB Piracy Reporting Centre
ambrey | = | organisation | monitor | Ambrey; Ambrey Analytics
vanguard-tech | = | organisation | monitor | Vanguard Tech
site-intelligence | = | organisation | media | SITE Intelligence Group; SITE Intelligence
acled | = | organisation | aid | ACLED; Armed Conflict Location & Event Data; Armed Conflict Location and Event Data Project
airwars | = | organisation | aid | Airwars
bellingcat | = | organisation | media | Bellingcat
un-security-council | united-nations | organisation | intergovernmental | UN Security Council; U.N. Security Council; United Nations Security Council
unicef | united-nations | organisation | intergovernmental | United Nations Children's Fund; UNICEF; U.N. children's agency; UN children's agency
ocha | united-nations | organisation | intergovernmental | Office for the Coordination of Humanitarian Affairs; OCHA; U.N. Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; U.N. humanitarian office; UN humanitarian office
unhcr | united-nations | organisation | intergovernmental | United Nations High Commissioner for Refugees; UNHCR; U.N. refugee agency; UN refugee agency; U.N. High Commissioner for Refugees
unrwa | united-nations | organisation | intergovernmental | United Nations Relief and Works Agency; UNRWA; U.N. Relief and Works Agency; U.N. agency for Palestinian refugees; UN agency for Palestinian refugees
wfp | united-nations | organisation | intergovernmental | World Food Programme; World Food Program; WFP; U.N. World Food Programme; UN World Food Programme
ohchr | united-nations | organisation | intergovernmental | Office of the High Commissioner for Human Rights; OHCHR; UN human rights office; U.N. human rights office
iom | united-nations | organisation | intergovernmental | International Organization for Migration; IOM; U.N. migration agency; UN migration agency
who | united-nations | organisation | health | World Health Organization; World Health Organisation; WHO; U.N. health agency; UN health agency
imf | = | organisation | intergovernmental | International Monetary Fund; IMF
world-bank | = | organisation | intergovernmental | World Bank
icc | = | organisation | court | International Criminal Court; ICC
icj | = | organisation | court | International Court of Justice; ICJ; World Court
interpol | = | organisation | police | Interpol; International Criminal Police Organization
ecowas | ecowas | organisation | intergovernmental | Economic Community of West African States; ECOWAS
arab-league | = | organisation | intergovernmental | Arab League; League of Arab States
opec | = | organisation | intergovernmental | OPEC; Organization of the Petroleum Exporting Countries
frontex | european-union | organisation | police | European Border and Coast Guard Agency; Frontex
europol | european-union | organisation | police | Europol; European Union Agency for Law Enforcement Cooperation
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
sbu | ukraine | office | government | Security Service of Ukraine; SBU; Ukrainian Security Service; Ukraine's Security Service; Ukraine's security service
gur | ukraine | office | military | Main Directorate of Intelligence; GUR; HUR; Ukrainian military intelligence; Ukraine's military intelligence
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
    "ministry department police sheriff constabulary gendarmerie coastguard prosecutor prosecutors hospital clinic embassy consulate government governor governorate governorship mayoralty prefecture "
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
