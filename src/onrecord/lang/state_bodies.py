"""Governments, armies, ministries and intelligence services, known by name: part of `actors.ACTORS`, in its columns."""

STATE_BODIES = """
pentagon | us | office | military | Department of Defense; Pentagon; Secretary of Defense; Defense Secretary; Joint Chiefs of Staff; Defense Department; DoD; US Department of Defense; U.S. Defense Department
centcom | us | office | military | U.S. Central Command; CENTCOM; Central Command; US Central Command; United States Central Command
africom | us | office | military | U.S. Africa Command; AFRICOM; Africa Command; US Africa Command
eucom | us | office | military | U.S. European Command; EUCOM; European Command
indopacom | us | office | military | U.S. Indo-Pacific Command; INDOPACOM; Indo-Pacific Command
us-army | us | organisation | military | U.S. Army; US Army; American army
us-navy | us | organisation | military | U.S. Navy; US Navy; Fifth Fleet; 5th Fleet; U.S. 5th Fleet
us-air-force | us | organisation | military | U.S. Air Force; US Air Force; USAF
us-marines | us | organisation | military | U.S. Marine Corps; Marine Corps; US Marine Corps
us-military | us | organisation | military | U.S. military; US military; American military; U.S. forces; American forces; US forces
white-house | us | office | government | White House; Oval Office; Trump administration; Biden administration; Obama administration; Bush administration; U.S. administration; US administration; National Security Council
us-state-department | us | office | government | Department of State; Secretary of State; State Department; U.S. State Department; US State Department
us-congress | us | organisation | government | U.S. Congress; Congress; Capitol Hill; U.S. Senate; House of Representatives
us-justice-department | us | office | government | Department of Justice; Justice Department; DOJ; U.S. Attorney's Office; US Attorney's Office
us-homeland-security | us | office | government | Department of Homeland Security; Homeland Security; DHS
epa | us | office | government | Environmental Protection Agency; EPA; U.S. Environmental Protection Agency
hhs | us | office | health | Department of Health and Human Services; HHS; Health and Human Services
nsa | us | office | government | National Security Agency; NSA
dni | us | office | government | Office of the Director of National Intelligence; ODNI
national-guard | us | organisation | military | National Guard; U.S. National Guard
southcom | us | office | military | U.S. Southern Command; SOUTHCOM; Southern Command; US Southern Command
supreme-court-us | = | office | court | U.S. Supreme Court; US Supreme Court
federal-reserve | = | office | government | Federal Reserve; the Fed; U.S. Federal Reserve
cia | us | office | government | Central Intelligence Agency; CIA
us-treasury | us | office | government | U.S. Treasury; Treasury Department; US Treasury
irgc | iran | organisation | military | Islamic Revolutionary Guard Corps; IRGC; Islamic Revolution Guards Corps; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; Sepah; Sepah Pasdaran; Pasdaran; Guards Corps; IRGC Aerospace Force; Guards' aerospace force
quds-force | iran | organisation | military | Quds Force; Qods Force; IRGC Quds Force
basij | iran | organisation | military | Basij
iran-government | iran | state | government | Islamic Republic of Iran; Islamic Republic; Iranian government; Tehran
iran-supreme-leader | iran | office | government | Supreme Leader of Iran; Supreme Leader; Iran's supreme leader; Ayatollah Ali Khamenei; Ali Khamenei
kremlin | russia | office | government | Kremlin; Russian presidency; Russian government; Moscow
russia-defence-ministry | russia | office | military | Russian Defence Ministry; Russian Ministry of Defence; Russia's Defense Ministry; Russian Defense Ministry
fsb | russia | office | government | Federal Security Service; FSB; Russia's Federal Security Service; Russian Federal Security Service
svr | russia | office | government | Foreign Intelligence Service of Russia; SVR
gru | russia | office | military | GRU; Russian military intelligence
pla | china | organisation | military | People's Liberation Army; PLA; Eastern Theater Command; Eastern Theatre Command; PLA Eastern Theater Command
hts | syria | organisation | military since=2024-12-08 | Hayat Tahrir al-Sham; HTS
idf | israel | organisation | military | Israel Defense Forces; IDF; Israel Defence Forces; Israeli military; Israeli army; Israeli forces
shin-bet | israel | office | government | Shin Bet; Israel Security Agency; Shabak; Israeli security services
mossad | israel | office | government | Mossad
cogat | israel | office | military | COGAT; Coordinator of Government Activities in the Territories
palestinian-authority | palestinian-authority | state | government | Palestinian Authority; PA; Palestinian presidency; Ramallah
taliban | afghanistan | state | government since=2021-08-15 | Taliban; Afghan Taliban; Islamic Emirate; Taleban; Taliban government
pmf | iraq | organisation | military | Popular Mobilisation Forces; Popular Mobilization Forces; PMF; Hashd al-Shaabi; Popular Mobilization Units; PMU
iraq-security-media | iraq | office | military | Security Media Cell; Iraqi Security Media Cell; Security Media Network; Joint Operations Command; Iraqi Joint Operations Command; Joint Military Command; Iraqi military; Iraqi army; Iraq's military
peshmerga | kurdistan-region | organisation | military | Peshmerga; Kurdish Peshmerga
krg | kurdistan-region | state | government | Kurdistan Regional Government; KRG; Counter Terrorism Group of Kurdistan; Kurdistan Counter-Terrorism
sudanese-army | sudan | organisation | military | Sudanese Armed Forces; Sudanese army; Sudanese military; Sudan's army; Sudan's military
downing-street | uk | office | government | Downing Street; 10 Downing Street; No 10; Number 10; Whitehall
uk-mod | uk | office | military | UK Ministry of Defence; British Ministry of Defence; Britain's Ministry of Defence; British defence ministry
uk-foreign-office | uk | office | government | Foreign Office; FCDO; Foreign, Commonwealth and Development Office
dnd-canada | canada | office | military | Department of National Defence; DND; Canadian Armed Forces; CAF; Canadian military; Canadian Forces
global-affairs-canada | canada | office | government | Global Affairs Canada; Global Affairs; Canadian foreign ministry
elysee | france | office | government | Elysee; Élysée Palace; Elysee Palace; Matignon; Quai d'Orsay
bundeswehr | germany | organisation | military | Bundeswehr
danish-defence | denmark | organisation | military | Danish Defence; Defence Command Denmark; Danish Defence Command; Danish armed forces; Forsvaret
isi | pakistan | office | government | Inter-Services Intelligence; ISI; Pakistan's Inter-Services Intelligence
nug-myanmar | nug-myanmar | organisation | government | National Unity Government of Myanmar; Myanmar's National Unity Government; NUG
tatmadaw | myanmar | organisation | military | Tatmadaw; Myanmar military; Myanmar's military; Burmese military; Myanmar army; Myanmar junta; Myanmar's junta; State Administration Council
ispr | pakistan | office | military | Inter-Services Public Relations; ISPR; Pakistan Army; Pakistani military
aspides | european-union | organisation | military | EUNAVFOR Aspides; EU NAVFOR Aspides; Operation Aspides; EUNAVFOR Atalanta; EU NAVFOR Atalanta; EUNAVFOR; EU NAVFOR; EUMA; European Union Mission in Armenia; EUMM; EU Monitoring Mission in Georgia
combined-maritime-forces | = | organisation | military | Combined Maritime Forces
icc | = | organisation | court | International Criminal Court; ICC
icj | = | organisation | court | International Court of Justice; ICJ; World Court
nato | nato | organisation | military | NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation
anti-is-coalition | us | organisation | military | Operation Inherent Resolve; U.S.-led coalition; US-led coalition; Combined Joint Task Force; anti-ISIS coalition
sbu | ukraine | office | government | Security Service of Ukraine; SBU; Ukrainian Security Service; Ukraine's Security Service; Ukraine's security service
gur | ukraine | office | military | Main Directorate of Intelligence; GUR; HUR; Ukrainian military intelligence; Ukraine's military intelligence
ukraine-general-staff | ukraine | organisation | military | General Staff of the Armed Forces of Ukraine; Ukrainian General Staff; Ukraine's General Staff; Ukrainian military; Ukrainian army; Ukrainian air force
northcom | us | office | military | U.S. Northern Command; NORTHCOM
strategic-command | us | office | military | U.S. Strategic Command; STRATCOM
socom | us | office | military | U.S. Special Operations Command; SOCOM
us-space-force | us | organisation | military | U.S. Space Force
usaid | us | office | government | U.S. Agency for International Development; USAID
cisa | us | office | government | Cybersecurity and Infrastructure Security Agency; CISA
bureau-of-prisons | us | office | government | Federal Bureau of Prisons; U.S. Bureau of Prisons
ncis | us | office | police | Naval Criminal Investigative Service; NCIS
british-army | uk | organisation | military | British Army
royal-navy | uk | organisation | military | Royal Navy; Britain's Royal Navy
raf | uk | organisation | military | Royal Air Force; RAF; Britain's Royal Air Force
mi5 | uk | office | government | MI5
mi6 | uk | office | government | MI6; UK Secret Intelligence Service
gchq | uk | office | government | GCHQ
cps-uk | uk | office | government | Crown Prosecution Service
irish-defence-forces | ireland | organisation | military | Irish Defence Forces; Óglaigh na hÉireann
french-general-staff | france | organisation | military | État-major des armées; French armed forces general staff; French General Staff; French army general staff
pnat | france | office | government | Parquet national antiterroriste; PNAT; French National Anti-Terrorism Prosecutor's Office; France's National Anti-Terrorism Prosecutor's Office; French anti-terrorism prosecutor's office; France's anti-terrorism prosecutor's office
premar | france | office | military | Préfecture maritime; French Maritime Prefecture; Prémar; Préfecture maritime de la Manche et de la mer du Nord
german-federal-prosecutor | germany | office | government | German Federal Prosecutor's Office; Generalbundesanwalt; Germany's Federal Prosecutor's Office; Bundesanwaltschaft
bfv | germany | office | government | Federal Office for the Protection of the Constitution; Verfassungsschutz; Germany's Federal Office for the Protection of the Constitution; German domestic intelligence agency
bnd | germany | office | government | Bundesnachrichtendienst; BND; German Federal Intelligence Service
belgian-federal-prosecutor | belgium | office | government | Belgian Federal Prosecutor's Office; Belgium's Federal Prosecutor's Office
turkish-intelligence | turkey | office | government | Milli İstihbarat Teşkilatı; Turkish National Intelligence Organization; Turkey's National Intelligence Organization; Turkey's National Intelligence Organisation; Turkish intelligence agency MIT
turkish-armed-forces | turkey | organisation | military | Turkish Armed Forces
russia-antiterror-committee | russia | office | government | Russia's National Antiterrorism Committee; Russian National Anti-Terrorism Committee; National Antiterrorism Committee of Russia; Russia's National Anti-Terrorism Committee; Russian National Antiterrorism Committee
africa-corps | russia | organisation | military since=2023-11-01 | Africa Corps; Russia's Africa Corps; Russian Africa Corps
belarus-kgb | belarus | office | government | Belarusian KGB; KGB of Belarus; Belarus KGB
ukrainian-air-force | ukraine | organisation | military | Air Force of Ukraine; Air Force Command of the Armed Forces of Ukraine; Ukraine's Air Force Command
ukrainian-navy | ukraine | organisation | military | Ukrainian Navy; Ukraine's Navy
ukraine-coordination-headquarters | ukraine | office | government | Coordination Headquarters for the Treatment of Prisoners of War
nagorno-karabakh | nagorno-karabakh | state | government until=2023-12-31 | Republic of Artsakh; Nagorno-Karabakh Republic; Artsakh Defence Army; Artsakh Defense Army; Nagorno-Karabakh Defense Army; Nagorno-Karabakh Defence Army
iranian-army | iran | organisation | military | Iranian Army; Artesh
aeoi | iran | office | government | Atomic Energy Organization of Iran; AEOI; Iran's Atomic Energy Organization; Iran's Atomic Energy Organisation
iraqi-counter-terrorism | iraq | organisation | military | Iraqi Counter-Terrorism Service; Iraq's Counter-Terrorism Service
lebanese-army | lebanon | organisation | military | Lebanese Armed Forces; Lebanese Army
lebanese-isf | lebanon | organisation | police | Lebanon's Internal Security Forces; Lebanese Internal Security Forces; Internal Security Forces of Lebanon
jordan-psd | jordan | organisation | police | Jordan's Public Security Directorate; Public Security Directorate of Jordan; Jordanian Public Security Directorate
jordanian-army | jordan | organisation | military | Jordan Armed Forces; Jordanian Armed Forces
gnu-libya | libya | state | government since=2021-03-15 | Libya's Government of National Unity; Libyan Government of National Unity; Libya's GNU; Government of National Unity in Tripoli; Tripoli-based Government of National Unity; Tripoli-based GNU
libyan-444-brigade | libya | organisation | military | 444th Combat Brigade; 444 Combat Brigade; 444 Brigade; 444th Brigade
saudi-coalition | saudi-arabia | organisation | military | Coalition to Restore Legitimacy in Yemen; Saudi-led coalition; Saudi-led military coalition; Saudi-led Arab coalition
yemen-plc | yemen | state | government since=2022-04-07 | Presidential Leadership Council; Yemen's Presidential Leadership Council; Yemeni Presidential Leadership Council
somaliland | somaliland | state | government | Republic of Somaliland; Somaliland government; Somaliland National Army; Somaliland authorities; Somaliland Police Force
puntland | puntland | state | government | Puntland government; Puntland State of Somalia; Puntland Security Forces; Puntland Maritime Police Force; PMPF; Puntland authorities; Puntland Defence Forces
jubaland | jubaland | state | government | Jubaland government; Jubaland Darwish; Jubaland State of Somalia; Jubaland administration
somali-army | somalia | organisation | military | Somali National Army; Somali National Armed Forces; Danab; Danab forces
nisa-somalia | somalia | office | government | National Intelligence and Security Agency; Somalia's National Intelligence and Security Agency; Somalia's NISA; Somali intelligence agency NISA
endf | ethiopia | organisation | military | Ethiopian National Defence Force; ENDF; Ethiopian National Defense Force
eritrean-defence-forces | eritrea | organisation | military | Eritrean Defence Forces; Eritrean Defense Forces
djibouti-armed-forces | djibouti | organisation | military | Djibouti Armed Forces; Djiboutian Armed Forces; Forces Armées Djiboutiennes
kdf | kenya | organisation | military | Kenya Defence Forces; KDF; Kenya Defense Forces; Kenyan Defence Forces
updf | uganda | organisation | military | Uganda People's Defence Force; UPDF; Uganda People's Defence Forces; Uganda People's Defense Force
tpdf | tanzania | organisation | military | Tanzania People's Defence Force; TPDF; Tanzania People's Defence Forces; Tanzanian People's Defence Force
rwanda-defence-force | rwanda | organisation | military | Rwanda Defence Force; Rwanda Defense Force; Rwandan Defence Force
fardc | dr-congo | organisation | military | Armed Forces of the Democratic Republic of the Congo; FARDC; Forces armées de la République démocratique du Congo
faca | central-african-republic | organisation | military | Central African Armed Forces; FACA
bir-cameroon | cameroon | organisation | military | Rapid Intervention Battalion; Bataillon d'Intervention Rapide; Cameroon's elite Rapid Intervention Battalion; Cameroon's BIR; Cameroonian Rapid Intervention Battalion; Cameroon's Rapid Intervention Battalion
snh-cameroon | cameroon | organisation | government | Société Nationale des Hydrocarbures; SNH (Cameroon); National Hydrocarbons Corporation of Cameroon; Cameroon's National Hydrocarbons Corporation
nigerian-defence-headquarters | nigeria | office | military | Nigeria's Defence Headquarters; Nigerian Defence Headquarters; Defence Headquarters of Nigeria
fama-mali | mali | organisation | military | Malian Armed Forces; FAMa; Forces armées maliennes
vdp-burkina | burkina-faso | organisation | military | Volunteers for the Defense of the Homeland; Volontaires pour la défense de la patrie; Volunteers for the Defence of the Homeland
fds-mozambique | mozambique | organisation | military | Mozambique Defence Armed Forces; FADM; Mozambican Armed Forces; Mozambique Armed Defence Forces; Forças Armadas de Defesa de Moçambique
sandf | south-africa | organisation | military | South African National Defence Force; SANDF; South African National Defense Force
sspdf | south-sudan | organisation | military | South Sudan People's Defence Forces; SSPDF; South Sudan People's Defense Forces
tobruk-government | libyan-national-army | state | government | Government of National Stability; Libya's Government of National Stability; Osama Hammad's government; Benghazi-based government
afghan-ministry-vice-virtue | afghanistan | office | government since=2021-08-15 | Ministry for the Propagation of Virtue and Prevention of Vice; Vice and Virtue Ministry
indian-army | india | organisation | military | Indian Army; Northern Command of the Indian Army
indian-navy | india | organisation | military | Indian Navy
indian-air-force | india | organisation | military | Indian Air Force
drdo | india | organisation | government | Defence Research and Development Organisation; DRDO
ispr-bangladesh | bangladesh | office | military | Inter Services Public Relations Directorate; ISPR Bangladesh; Bangladesh's Inter-Services Public Relations; Bangladesh ISPR
nepal-army | nepal | organisation | military | Nepali Army; Nepal Army
sri-lanka-navy | sri-lanka | organisation | military | Sri Lanka Navy; Sri Lankan Navy
mndf | maldives | organisation | military | Maldives National Defence Force; MNDF; Maldives National Defense Force
tni | indonesia | organisation | military | Indonesian National Armed Forces; TNI; Tentara Nasional Indonesia; Indonesian National Military
armed-forces-philippines | philippines | organisation | military | Armed Forces of the Philippines
royal-thai-army | thailand | organisation | military | Royal Thai Army; Royal Thai Armed Forces
royal-thai-navy | thailand | organisation | military | Royal Thai Navy
malaysian-armed-forces | malaysia | organisation | military | Malaysian Armed Forces
japan-sdf | japan | organisation | military | Japan Self-Defense Forces; JSDF; Japanese Self-Defense Forces; Japan Ground Self-Defense Force; Japan Maritime Self-Defense Force; Japan Air Self-Defense Force
south-korea-jcs | south-korea | organisation | military | South Korea's Joint Chiefs of Staff; South Korean Joint Chiefs of Staff; South Korea's JCS; Seoul's Joint Chiefs of Staff; ROK Joint Chiefs of Staff
south-korea-nis | south-korea | office | government | South Korea's National Intelligence Service; South Korean National Intelligence Service; South Korea's spy agency; South Korean spy agency
kpa | north-korea | organisation | military | Korean People's Army
taiwan-mnd | taiwan | office | military | Taiwan's Ministry of National Defense; Taiwanese Ministry of National Defense; Taiwan's Defense Ministry; Taiwan's defence ministry
southern-theater-command | china | organisation | military | Southern Theater Command; Southern Theatre Command; PLA Southern Theater Command
australian-defence-force | australia | organisation | military | Australian Defence Force; Australian Defense Force
asio | australia | office | government | Australian Security Intelligence Organisation; ASIO
nzdf | new-zealand | organisation | military | New Zealand Defence Force; NZDF
csis-canada | canada | office | government | Canadian Security Intelligence Service; Canada's spy agency
sedena | mexico | office | military | Secretaría de la Defensa Nacional; SEDENA; Mexico's Defense Ministry; Mexican Defense Ministry; Secretariat of National Defense of Mexico
semar | mexico | office | military | Secretaría de Marina; Mexico's SEMAR; Mexican Navy; Mexico's Navy; Mexican Marines; Mexico's Navy Ministry
fgr-mexico | mexico | office | government | Mexico's Attorney General's Office; Mexican Attorney General's Office; Mexico's FGR; Fiscalía General de la República de México; Mexico's Federal Prosecutor's Office
honduran-armed-forces | honduras | organisation | military | Honduran Armed Forces; Fuerzas Armadas de Honduras; Armed Forces of Honduras
fiscalia-colombia | colombia | office | government | Colombian Attorney General's Office; Fiscalía General de la Nación de Colombia; Colombia's Attorney General's Office; Colombian Attorney General; Colombian Prosecutor's Office
colombian-army | colombia | organisation | military | Colombian Armed Forces
fanb | venezuela | organisation | military | Bolivarian National Armed Forces; FANB; Bolivarian National Armed Force; Fuerza Armada Nacional Bolivariana
ecuador-armed-forces | ecuador | organisation | military | Ecuadorian Armed Forces; Fuerzas Armadas del Ecuador; Ecuador's Armed Forces
fiscalia-peru | peru | office | government | Fiscalía de la Nación; Peru's Public Ministry; Peruvian Public Ministry; Peru's Prosecutor's Office; Peruvian Attorney General's Office
peru-joint-command | peru | organisation | military | Joint Command of the Armed Forces of Peru; Comando Conjunto de las Fuerzas Armadas del Perú; Peru's Joint Command of the Armed Forces
norad | us | organisation | military | North American Aerospace Defense Command; NORAD
irish-naval-service | ireland | organisation | military | Irish Naval Service
irish-air-corps | ireland | organisation | military | Irish Air Corps
belarus-border-committee | belarus | office | government | Belarusian State Border Committee; State Border Committee of Belarus
khatam-al-anbiya | iran | organisation | military | Khatam al-Anbiya Central Headquarters; Khatam al-Anbiya Headquarters
assam-rifles | india | organisation | military | Assam Rifles
cbsa | canada | office | government | Canada Border Services Agency; CBSA
royal-australian-navy | australia | organisation | military | Royal Australian Navy
taiwan-affairs-office | china | office | government | China's Taiwan Affairs Office
mainland-affairs-council | taiwan | office | government | Taiwan's Mainland Affairs Council; Mainland Affairs Council
isoc-thailand | thailand | organisation | military | Internal Security Operations Command; ISOC
royal-malaysian-navy | malaysia | organisation | military | Royal Malaysian Navy
bolivarian-national-guard | venezuela | organisation | military | Bolivarian National Guard
nigerian-air-force | nigeria | organisation | military | Nigerian Air Force
philippine-navy | philippines | organisation | military | Philippine Navy
gdi-afghanistan | afghanistan | office | government since=2021-08-15 | General Directorate of Intelligence of Afghanistan; Afghanistan's General Directorate of Intelligence; Taliban's General Directorate of Intelligence
nigerian-army | nigeria | organisation | military | Nigerian Army
operation-hadin-kai | nigeria | organisation | military | Operation Hadin Kai; Operation Lafiya Dole
bangladesh-army | bangladesh | organisation | military | Bangladesh Army
philippine-army | philippines | organisation | military | Philippine Army
philippine-air-force | philippines | organisation | military | Philippine Air Force
philippine-marines | philippines | organisation | military | Philippine Marines
royal-australian-air-force | australia | organisation | military | Royal Australian Air Force
colombian-national-army | colombia | organisation | military | Colombian Army; Ejército Nacional de Colombia; Colombian National Army; Colombia's National Army
chinar-corps | india | organisation | military | Chinar Corps
white-knight-corps | india | organisation | military | White Knight Corps
"""
