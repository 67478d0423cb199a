"""Armed groups, bodies of many states, and those who watch or help of their own, known by name: part of `actors.ACTORS`, in its columns."""

GROUPS = """
wagner | russia | armed-group | armed-group | Wagner Group; Wagner; PMC Wagner
syrian-observatory | = | organisation | aid | Syrian Observatory for Human Rights; Syrian Observatory; SOHR
white-helmets | = | organisation | aid | Syria Civil Defence; White Helmets
sdf | = | armed-group | armed-group | Syrian Democratic Forces; SDF; YPG; People's Protection Units
hts | = | armed-group | armed-group until=2024-12-07 | Hayat Tahrir al-Sham; HTS
hamas | hamas | armed-group | armed-group | Hamas; Izz ad-Din al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades; Hamas-run government media office; Gaza government media office; Government Media Office in Gaza
gaza-health-ministry | hamas | office | health | Gaza Health Ministry; Health Ministry in Gaza; Gaza's Health Ministry; Hamas-run Health Ministry; Hamas-run health ministry; Gaza Ministry of Health; Gaza civil defence; Gaza's civil defence agency
islamic-jihad | islamic-jihad | armed-group | armed-group | Palestinian Islamic Jihad; Islamic Jihad; Al-Quds Brigades
hezbollah | hezbollah | armed-group | armed-group | Hezbollah; Hizbullah; Hizbollah; Hezbollah media office
houthis | houthis | armed-group | armed-group | Houthis; Houthi movement; Ansar Allah; Ansarullah; Houthi rebels; Houthi; Houthi military; Houthi-run health ministry
sanaa-health-ministry | houthis | office | health since=2014-09-21 | Health Ministry in Sanaa; Sanaa Health Ministry; Ministry of Health in Sanaa; Ministry of Public Health and Population, Sanaa; Ministry of Health, Sanaa; Health Ministry, Sanaa; Health Ministry in Houthi-held Sanaa; Health Ministry in Houthi-controlled Sanaa
taliban | taliban | armed-group | armed-group until=2021-08-14 | Taliban; Afghan Taliban; Islamic Emirate; Taleban
ttp | ttp | armed-group | armed-group | Tehreek-e-Taliban Pakistan; Pakistani Taliban; TTP; Tehrik-i-Taliban Pakistan
islamic-state | islamic-state | armed-group | armed-group | Islamic State; ISIS; ISIL; Daesh; IS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State group; Islamic State Khorasan; ISIS-K; ISKP
al-qaeda | al-qaeda | armed-group | armed-group | Al-Qaeda; al-Qaida; Al Qaeda; AQIM; AQAP
jnim | jnim | armed-group | armed-group | Jama'at Nasr al-Islam wal Muslimin; JNIM; Az-Zallaqa; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; GSIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin
al-shabaab | al-shabaab | armed-group | armed-group | Al-Shabaab; al-Shabab; Al Shabaab; Shabaab
boko-haram | boko-haram | armed-group | armed-group | Boko Haram
iswap | islamic-state | armed-group | armed-group | Islamic State West Africa Province; ISWAP
kataib-hezbollah | kataib-hezbollah | armed-group | armed-group | Kataib Hezbollah; Kata'ib Hezbollah; Ketaib Hezbollah
palestinian-red-crescent | = | organisation | health | Palestine Red Crescent Society; Palestinian Red Crescent; Palestine Red Crescent; PRCS
libyan-national-army | libyan-national-army | armed-group | armed-group | Libyan National Army; LNA; Libyan Arab Armed Forces; Haftar's forces; Haftar's Libyan National Army
southern-transitional-council | southern-transitional-council | armed-group | armed-group | Southern Transitional Council; STC
free-syrian-army | free-syrian-army | armed-group | armed-group | Free Syrian Army
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
kia | kia | armed-group | armed-group | Kachin Independence Army; KIA
mndaa | mndaa | armed-group | armed-group | Myanmar National Democratic Alliance Army; MNDAA
united-nations | united-nations | organisation | intergovernmental | United Nations; UN; U.N.; UN Secretary-General; U.N. Secretary-General; U.N. mission; Special Representative of the Secretary-General; Special Envoy of the Secretary-General; Secretary-General's Special Representative; Secretary-General's Special Envoy; UN special envoy; U.N. special envoy; UN Special Representative; U.N. Special Representative; UN resident coordinator; UN humanitarian coordinator
unifil | united-nations | organisation | intergovernmental | United Nations Interim Force in Lebanon; UNIFIL; U.N. peacekeepers; UN peacekeepers; U.N. peacekeeping mission; UN peacekeeping mission
monusco | united-nations | organisation | intergovernmental | MONUSCO; UN mission in Congo; U.N. mission in Congo
unmiss | united-nations | organisation | intergovernmental | UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan
minusca | united-nations | organisation | intergovernmental | MINUSCA
unama | united-nations | organisation | intergovernmental | UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan
unsmil | united-nations | organisation | intergovernmental | UNSMIL; UN Support Mission in Libya
unowas | united-nations | organisation | intergovernmental | UNOWAS; United Nations Office for West Africa and the Sahel
undof | united-nations | organisation | intergovernmental | UNDOF; UNISFA; UNFICYP; UNMOGIP
jmic | = | organisation | monitor | Joint Maritime Information Center; Joint Maritime Information Centre; JMIC
imb | = | organisation | monitor | International Maritime Bureau; IMB; IMB Piracy Reporting Centre
ambrey | = | organisation | monitor | Ambrey; Ambrey Analytics
vanguard-tech | = | organisation | monitor | Vanguard Tech
acled | = | organisation | aid | ACLED; Armed Conflict Location & Event Data; Armed Conflict Location and Event Data Project
airwars | = | organisation | aid | Airwars
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
interpol | = | organisation | police | Interpol; International Criminal Police Organization
ecowas | ecowas | organisation | intergovernmental | Economic Community of West African States; ECOWAS
arab-league | = | organisation | intergovernmental | Arab League; League of Arab States
opec | = | organisation | intergovernmental | OPEC; Organization of the Petroleum Exporting Countries
frontex | european-union | organisation | police | European Border and Coast Guard Agency; Frontex
europol | european-union | organisation | police | Europol; European Union Agency for Law Enforcement Cooperation
iaea | = | organisation | intergovernmental | International Atomic Energy Agency; IAEA
european-union | european-union | organisation | intergovernmental | European Union; EU; European Commission; European Council
african-union | african-union | organisation | intergovernmental | African Union; AU; AMISOM; ATMIS
osce | = | organisation | intergovernmental | OSCE; Organization for Security and Co-operation in Europe
red-cross | = | organisation | aid | International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; IFRC; International Federation of Red Cross and Red Crescent Societies
msf | = | organisation | aid | Medecins Sans Frontieres; Médecins Sans Frontières; MSF; Doctors Without Borders
amnesty | = | organisation | aid | Amnesty International; Amnesty
hrw | = | organisation | aid | Human Rights Watch; HRW
new-ira | new-ira | armed-group | armed-group | New IRA
uvf | uvf | armed-group | armed-group | Ulster Volunteer Force; UVF
ulster-defence-association | ulster-defence-association | armed-group | armed-group | Ulster Defence Association
russian-volunteer-corps | russian-volunteer-corps | armed-group | armed-group | Russian Volunteer Corps
freedom-of-russia-legion | freedom-of-russia-legion | armed-group | armed-group | Freedom of Russia Legion
atesh | atesh | armed-group | armed-group | Atesh
jaish-al-adl | jaish-al-adl | armed-group | armed-group | Jaish al-Adl; Jaish ul-Adl
nujaba | nujaba | armed-group | armed-group | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; Nujaba Movement; Al-Nujaba
asaib-ahl-al-haq | asaib-ahl-al-haq | armed-group | armed-group | Asaib Ahl al-Haq
sayyid-al-shuhada | sayyid-al-shuhada | armed-group | armed-group | Kataib Sayyid al-Shuhada
nusra-front | nusra-front | armed-group | armed-group | Nusra Front; Al-Nusra Front; Jabhat al-Nusra; al-Nusra
ahrar-al-sham | ahrar-al-sham | armed-group | armed-group | Ahrar al-Sham
aanes | sdf | organisation | government | Autonomous Administration of North and East Syria; AANES; Kurdish-led autonomous administration
hawar-news | sdf | outlet | state-media | Hawar News Agency; ANHA; Hawar News
pflp | pflp | armed-group | armed-group | Popular Front for the Liberation of Palestine; PFLP; Abu Ali Mustafa Brigades
al-aqsa-martyrs | al-aqsa-martyrs | armed-group | armed-group | Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs' Brigade
shehab | hamas | outlet | state-media | Shehab News Agency; Shehab agency; Al-Aqsa Radio
polisario | polisario | armed-group | armed-group | Polisario Front; Polisario; Sahrawi People's Liberation Army; Sahrawi Arab Democratic Republic; Sahrawi Republic
al-shabaab-media | al-shabaab | outlet | state-media | Shahada News Agency; al-Shahada; Shahada agency
az-zallaqa | jnim | outlet | state-media | Al-Zallaqa; Az-Zallaqa Foundation; Al-Zallaqa Media; Az-Zallaqa Media; Zallaqa media
katiba-macina | jnim | armed-group | armed-group | Katiba Macina; Macina Liberation Front; Ansar Dine; Ansaroul Islam; Ansarul Islam; Katibat Macina
isgs | islamic-state | armed-group | armed-group | Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province; Islamic State in the Sahel; ISSP; EIGS
iscap | islamic-state | armed-group | armed-group | Islamic State Central Africa Province; ISCAP; Islamic State in Mozambique; Islamic State Mozambique
is-khorasan-media | islamic-state | outlet | state-media | Al-Azaim Foundation; Al-Azaim Media; Al-Azaim
ansaru | ansaru | armed-group | armed-group | Ansaru; Jama'atu Ansarul Muslimina Fi Biladis Sudan
jas | boko-haram | armed-group | armed-group | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Jama'tu Ahlis Sunna Lidda'awati wal-Jihad
lakurawa | lakurawa | armed-group | armed-group | Lakurawa
ipob | ipob | armed-group | armed-group | Indigenous People of Biafra; IPOB; Eastern Security Network
niger-delta-avengers | niger-delta-avengers | armed-group | armed-group | Niger Delta Avengers
mend | mend | armed-group | armed-group | Movement for the Emancipation of the Niger Delta
ambazonia | ambazonia | armed-group | armed-group | Ambazonia Defence Forces; Ambazonia Defense Forces; Ambazonia Governing Council; Ambazonian separatists; Ambazonia separatists; Ambazonian fighters; Ambazonia Restoration Forces; Federal Republic of Ambazonia; Ambazonia Interim Government; Interim Government of Ambazonia; Ambazonian Defence Forces; Ambazonian Defense Forces; Amba Boys
fla-azawad | fla-azawad | armed-group | armed-group | Azawad Liberation Front; Front de libération de l'Azawad; Liberation Front of Azawad; CSP-DPA; Permanent Strategic Framework; Coordination of Azawad Movements
dan-na-ambassagou | dan-na-ambassagou | armed-group | armed-group | Dan Na Ambassagou; Dan Nan Ambassagou
mfdc | mfdc | armed-group | armed-group | Movement of Democratic Forces of Casamance; MFDC
cpc-car | cpc-car | armed-group | armed-group | Coalition of Patriots for Change; Coalition des patriotes pour le changement
anti-balaka | anti-balaka | armed-group | armed-group | Anti-balaka
seleka | seleka | armed-group | armed-group | Seleka
congo-river-alliance | m23 | armed-group | armed-group | Congo River Alliance; Alliance Fleuve Congo; AFC/M23; M23/AFC
wazalendo | wazalendo | armed-group | armed-group | Wazalendo
mai-mai | mai-mai | armed-group | armed-group | Mai-Mai; Mayi-Mayi
crp-ituri | crp-ituri | armed-group | armed-group | Convention for the Popular Revolution
red-tabara | red-tabara | armed-group | armed-group | RED-Tabara
splm-n | splm-n | armed-group | armed-group | Sudan People's Liberation Movement-North; SPLM-N; SPLA-N; SPLM-North
splm-io | splm-io | armed-group | armed-group | Sudan People's Liberation Movement-in-Opposition; SPLM-IO; SPLA-IO; SPLM/A-IO; SPLM-in-Opposition
tasis | rsf-sudan | organisation | government since=2025-02-22 | Sudan Founding Alliance; Tasis alliance; Ta'sis
tdf-tigray | tplf | armed-group | armed-group | Tigray Defence Forces; Tigray Defense Forces
flec | flec | armed-group | armed-group | Front for the Liberation of the Enclave of Cabinda; FLEC; FLEC-FAC
security-belt | southern-transitional-council | armed-group | armed-group | Security Belt Forces; Southern Armed Forces of Yemen; Giants Brigades
hocc-houthi | houthis | office | government | Humanitarian Operations Coordination Center; Humanitarian Operations Coordination Centre; HOCC
umar-media | ttp | outlet | state-media | Umar Media; Omar Media
jamaat-ul-ahrar | jamaat-ul-ahrar | armed-group | armed-group | Jamaat-ul-Ahrar; Jamaatul Ahrar
gul-bahadur | gul-bahadur | armed-group | armed-group | Hafiz Gul Bahadur group; Gul Bahadur group
lashkar-e-jhangvi | lashkar-e-jhangvi | armed-group | armed-group | Lashkar-e-Jhangvi; Lashkar-i-Jhangvi
blf-balochistan | blf-balochistan | armed-group | armed-group | Balochistan Liberation Front; Baloch Liberation Front
baloch-republican-guards | baloch-republican-guards | armed-group | armed-group | Baloch Republican Guards
bras | bras | armed-group | armed-group | Baloch Raji Aajoi Sangar
hakkal | bla | outlet | state-media | Hakkal Media; Hakkal
majeed-brigade | bla | armed-group | armed-group | Majeed Brigade; BLA's Majeed Brigade; Fateh Squad
haqqani | taliban | armed-group | armed-group until=2021-08-14 | Haqqani network
haqqani | afghanistan | armed-group | armed-group since=2021-08-15 | Haqqani network
nrf-afghanistan | nrf-afghanistan | armed-group | armed-group | National Resistance Front of Afghanistan; Afghanistan's National Resistance Front; Afghan National Resistance Front
afghanistan-freedom-front | afghanistan-freedom-front | armed-group | armed-group | Afghanistan Freedom Front
hizbul-mujahideen | hizbul-mujahideen | armed-group | armed-group | Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedeen
trf-kashmir | trf-kashmir | armed-group | armed-group | The Resistance Front (Kashmir); Kashmir Resistance; Resistance Front of Kashmir
ulfa | ulfa | armed-group | armed-group | United Liberation Front of Asom; ULFA; United Liberation Front of Assam
nscn | nscn | armed-group | armed-group | National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN-K
arsa | arsa | armed-group | armed-group | Arakan Rohingya Salvation Army; ARSA
pdf-myanmar | nug-myanmar | armed-group | armed-group since=2021-05-05 | People's Defence Force; People's Defense Force; Myanmar's People's Defence Force
knu | knu | armed-group | armed-group | Karen National Union; KNU; Karen National Liberation Army; KNLA
karenni-kndf | karenni-kndf | armed-group | armed-group | Karenni Nationalities Defence Force; Karenni Nationalities Defense Force; KNDF; Karenni Army
tnla | tnla | armed-group | armed-group | Ta'ang National Liberation Army; TNLA
uwsa | uwsa | armed-group | armed-group | United Wa State Army; UWSA
chin-national-front | chin-national-front | armed-group | armed-group | Chin National Front; Chin National Army; Chinland Defence Force; Chinland Defense Force
kio | kia | organisation | government | Kachin Independence Organisation; Kachin Independence Organization
brotherhood-alliance | brotherhood-alliance | armed-group | armed-group | Three Brotherhood Alliance; Brotherhood Alliance
tpnpb | tpnpb | armed-group | armed-group | West Papua National Liberation Army; TPNPB; TPNPB-OPM; Free Papua Movement; Free Papua Organization
jad-indonesia | jad-indonesia | armed-group | armed-group | Jamaah Ansharut Daulah; Jemaah Ansharut Daulah
jemaah-islamiyah | jemaah-islamiyah | armed-group | armed-group | Jemaah Islamiyah; Jemaah Islamiah
milf | milf | armed-group | armed-group | Moro Islamic Liberation Front
mnlf | mnlf | armed-group | armed-group | Moro National Liberation Front; MNLF
biff | biff | armed-group | armed-group | Bangsamoro Islamic Freedom Fighters; BIFF
dawlah-islamiya | dawlah-islamiya | armed-group | armed-group | Dawlah Islamiya; Dawlah Islamiyah; Maute group; Daulah Islamiyah; Dawlah Islamiya-Maute Group
cpp-ndfp | npa | organisation | armed-group | Communist Party of the Philippines; National Democratic Front of the Philippines; CPP-NPA; NDFP
brn-thailand | brn-thailand | armed-group | armed-group | Barisan Revolusi Nasional; Barisan Revolusi Nasional Melayu Patani
farc-dissidents | farc-dissidents | armed-group | armed-group | FARC dissidents; dissident FARC; FARC dissident group; FARC splinter group; Estado Mayor Central; FARC-EMC; Central General Staff; dissidents of the FARC
segunda-marquetalia | segunda-marquetalia | armed-group | armed-group | Segunda Marquetalia; Second Marquetalia
clan-del-golfo | clan-del-golfo | armed-group | armed-group | Clan del Golfo; Gulf Clan; Gaitanista Army of Colombia; Gaitanist Army of Colombia; Ejército Gaitanista de Colombia; Gaitanista Self-Defense Forces of Colombia; Autodefensas Gaitanistas de Colombia
los-choneros | los-choneros | armed-group | armed-group | Los Choneros; Choneros
los-lobos-ecuador | los-lobos-ecuador | armed-group | armed-group | Los Lobos gang; Los Lobos criminal group
viv-ansanm | viv-ansanm | armed-group | armed-group | Viv Ansanm; Viv Ansanm coalition; G9 Family and Allies
gran-grif | gran-grif | armed-group | armed-group | Gran Grif; Gran Grif gang
mawozo-400 | mawozo-400 | armed-group | armed-group | 400 Mawozo
ms-13 | ms-13 | armed-group | armed-group | Mara Salvatrucha; MS-13; MS13
barrio-18 | barrio-18 | armed-group | armed-group | Barrio 18; 18th Street gang; Calle 18
gulf-cartel | gulf-cartel | armed-group | armed-group | Gulf Cartel; Cártel del Golfo
los-zetas | los-zetas | armed-group | armed-group | Los Zetas; Northeast Cartel; Cártel del Noreste
familia-michoacana | familia-michoacana | armed-group | armed-group | La Nueva Familia Michoacana; Familia Michoacana; La Familia Michoacana
ezln | ezln | armed-group | armed-group | Zapatista Army of National Liberation; EZLN; Zapatistas; Zapatista National Liberation Army
pcc-brazil | pcc-brazil | armed-group | armed-group | Primeiro Comando da Capital; First Capital Command
comando-vermelho | comando-vermelho | armed-group | armed-group | Comando Vermelho; Red Command
epp-paraguay | epp-paraguay | armed-group | armed-group | Paraguayan People's Army; Ejército del Pueblo Paraguayo
multinational-security-haiti | = | organisation | police since=2023-10-02 | Multinational Security Support Mission; Multinational Security Support mission in Haiti; Gang Suppression Force; Kenya-led Multinational Security Support Mission
mnjtf | = | organisation | military | Multinational Joint Task Force; MNJTF
alliance-sahel-states | = | organisation | intergovernmental | Alliance of Sahel States; Confederation of Sahel States
minusma | united-nations | organisation | intergovernmental until=2023-12-31 | MINUSMA; UN mission in Mali
binuh | united-nations | organisation | intergovernmental | BINUH; United Nations Integrated Office in Haiti; U.N. Integrated Office in Haiti
unamid | united-nations | organisation | intergovernmental | UNAMID
unami | united-nations | organisation | intergovernmental | UNAMI; UN Assistance Mission for Iraq
untmis | united-nations | organisation | intergovernmental | UNTMIS; UNSOM; UN Transitional Assistance Mission in Somalia; UNSOS
hrmmu | united-nations | organisation | intergovernmental | UN Human Rights Monitoring Mission in Ukraine; HRMMU
unesco | united-nations | organisation | intergovernmental | UNESCO
undp | united-nations | organisation | intergovernmental | United Nations Development Programme; UNDP; U.N. Development Program
unfpa | united-nations | organisation | intergovernmental | United Nations Population Fund; UNFPA; UN Population Fund
unodc | united-nations | organisation | intergovernmental | United Nations Office on Drugs and Crime; UNODC; U.N. Office on Drugs and Crime
fao | united-nations | organisation | intergovernmental | Food and Agriculture Organization; FAO; U.N. Food and Agriculture Organization
icao | united-nations | organisation | intergovernmental | International Civil Aviation Organization; ICAO
imo | united-nations | organisation | intergovernmental | International Maritime Organization; International Maritime Organisation
undrr | united-nations | organisation | intergovernmental | UNDRR; UN Office for Disaster Risk Reduction
radio-okapi | united-nations | outlet | media | Radio Okapi
opcw | = | organisation | monitor | Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons
oas | = | organisation | intergovernmental | Organization of American States; OAS; Organisation of American States
iachr | = | organisation | intergovernmental | Inter-American Commission on Human Rights; IACHR
sadc | = | organisation | intergovernmental | Southern African Development Community; SADC; SAMIM; SADC Mission in Mozambique; SAMIDRC
igad | = | organisation | intergovernmental | Intergovernmental Authority on Development; IGAD
asean | = | organisation | intergovernmental | Association of Southeast Asian Nations; ASEAN
gcc | = | organisation | intergovernmental | Gulf Cooperation Council
caricom | = | organisation | intergovernmental | Caribbean Community; CARICOM
oic | = | organisation | intergovernmental | Organisation of Islamic Cooperation; Organization of Islamic Cooperation
csto | = | organisation | military | Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation
aussom | african-union | organisation | military since=2025-01-01 | AUSSOM; African Union Support and Stabilization Mission in Somalia
kfor | nato | organisation | military | KFOR
eulex | european-union | organisation | police | EULEX
eurocontrol | = | organisation | government | Eurocontrol
iopc | = | office | monitor | Independent Office for Police Conduct
gsoc | = | office | monitor | Garda Síochána Ombudsman Commission; GSOC; Fiosrú; Garda Ombudsman
police-ombudsman-ni | = | office | monitor | Police Ombudsman for Northern Ireland; Office of the Police Ombudsman for Northern Ireland
rnli | = | organisation | relief | Royal National Lifeboat Institution; RNLI
knrm | = | organisation | relief | Royal Netherlands Sea Rescue Institution; KNRM
ehrc-ethiopia | = | office | monitor | Ethiopian Human Rights Commission; Ethiopia's Human Rights Commission
knchr | = | office | monitor | Kenya National Commission on Human Rights; KNCHR
ipoa | = | office | monitor | Independent Policing Oversight Authority; IPOA
ipid | = | office | monitor | Independent Police Investigative Directorate; IPID
sahrc | = | office | monitor | South African Human Rights Commission; SAHRC
nhrc-nigeria | = | office | monitor | National Human Rights Commission of Nigeria; Nigeria's National Human Rights Commission; Nigerian National Human Rights Commission
nhrc-india | = | office | monitor | National Human Rights Commission of India; India's National Human Rights Commission; Indian National Human Rights Commission
hrcp | = | organisation | aid | Human Rights Commission of Pakistan; HRCP
nhrc-nepal | = | office | monitor | National Human Rights Commission of Nepal; Nepal's National Human Rights Commission
komnas-ham | = | office | monitor | Komnas HAM; Indonesia's National Commission on Human Rights; Indonesian National Commission on Human Rights
suhakam | = | office | monitor | Suhakam; Human Rights Commission of Malaysia
chr-philippines | = | office | monitor | Philippine Commission on Human Rights; Philippines' Commission on Human Rights; Commission on Human Rights of the Philippines
defensoria-colombia | = | office | monitor | Colombian Ombudsman's Office; Defensoría del Pueblo de Colombia; Colombia's Ombudsman's Office; Ombudsman's Office of Colombia; Colombian Ombudsman; Colombia's Ombudsman; Colombia's human rights ombudsman
defensoria-peru | = | office | monitor | Peru's Ombudsman's Office; Defensoría del Pueblo del Perú; Peruvian Ombudsman's Office; Peru's Ombudsman; Peru's human rights ombudsman; Peruvian Ombudsman
defensoria-bolivia | = | office | monitor | Bolivia's Ombudsman's Office; Defensoría del Pueblo de Bolivia; Bolivian Ombudsman's Office; Bolivia's Ombudsman; Bolivian Ombudsman
cndh-mexico | = | office | monitor | Mexico's National Human Rights Commission; Comisión Nacional de los Derechos Humanos de México; Mexican National Human Rights Commission
conadeh | = | office | monitor | CONADEH; Comisionado Nacional de los Derechos Humanos; Honduras' National Human Rights Commissioner; National Commissioner for Human Rights of Honduras
indecom | = | office | monitor | INDECOM; Independent Commission of Investigations
rnddh | = | organisation | aid | Réseau national de défense des droits humains; RNDDH; National Human Rights Defense Network; National Network for the Defense of Human Rights
cofadeh | = | organisation | aid | COFADEH; Committee of Relatives of the Disappeared in Honduras
cristosal | = | organisation | aid | Cristosal
foro-penal | = | organisation | aid | Foro Penal
provea | = | organisation | aid | Provea
indepaz | = | organisation | aid | Instituto de Estudios para el Desarrollo y la Paz; Indepaz; Institute for Development and Peace Studies
cpt-brazil | = | organisation | aid | Comissão Pastoral da Terra; Pastoral Land Commission
cimi-brazil | = | organisation | aid | Conselho Indigenista Missionário; Indigenous Missionary Council
mst-brazil | = | organisation | aid | Landless Workers' Movement; Landless Rural Workers Movement; Brazil's Landless Workers Movement
fogo-cruzado | = | organisation | monitor | Instituto Fogo Cruzado; Fogo Cruzado
snhr | = | organisation | aid | Syrian Network for Human Rights; SNHR
sudan-doctors-network | = | organisation | aid | Sudan Doctors Network
sudan-doctors-committee | = | organisation | aid | Central Committee of Sudan Doctors; Sudan Doctors Committee; Sudan Doctors Central Committee; Sudan Doctors Union
emergency-lawyers | = | organisation | aid | Emergency Lawyers
el-fasher-resistance-committee | = | organisation | aid | El Fasher Resistance Committee; El Fasher Resistance Committees; Resistance Committees in El Fasher
yale-hrl | = | organisation | monitor | Yale Humanitarian Research Lab; Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab; Yale HRL
kivu-security-tracker | = | organisation | monitor | Kivu Security Tracker
mwatana | = | organisation | aid | Mwatana for Human Rights; Mwatana
yemen-data-project | = | organisation | monitor | Yemen Data Project
hengaw | = | organisation | aid | Hengaw Organization for Human Rights; Hengaw
hrana | = | organisation | aid | Human Rights Activists News Agency; HRANA; Human Rights Activists in Iran
iran-human-rights | = | organisation | aid | Iran Human Rights NGO; IHRNGO; Oslo-based Iran Human Rights; Norway-based Iran Human Rights
btselem | = | organisation | aid | B'Tselem
hostages-forum | = | organisation | aid | Hostages and Missing Families Forum
al-haq | = | organisation | aid | Al-Haq rights group; rights group Al-Haq; human rights group Al-Haq; Palestinian rights group Al-Haq
al-mezan | = | organisation | aid | Al Mezan Center for Human Rights; Al Mezan
pchr | = | organisation | aid | Palestinian Centre for Human Rights; Palestinian Center for Human Rights
euro-med-monitor | = | organisation | aid | Euro-Med Human Rights Monitor; Euro-Med Monitor; Euro-Mediterranean Human Rights Monitor
palestinian-prisoners-club | = | organisation | aid | Palestinian Prisoners' Club; Palestinian Prisoners' Society; Palestinian Prisoner's Society
ghf | = | organisation | aid since=2025-02-01 | Gaza Humanitarian Foundation; GHF
ain-o-salish-kendra | = | organisation | aid | Ain o Salish Kendra
odhikar | = | organisation | aid | Odhikar
byc | = | organisation | aid | Baloch Yakjehti Committee
aapp | = | organisation | aid | Assistance Association for Political Prisoners; AAPP; Assistance Association for Political Prisoners (Burma)
free-burma-rangers | = | organisation | aid | Free Burma Rangers
kontras | = | organisation | aid | KontraS; Commission for the Disappeared and Victims of Violence
karapatan | = | organisation | aid | Karapatan
poh-teck-tung | = | organisation | relief | Poh Teck Tung Foundation; Poh Teck Tung
viasna | = | organisation | aid | Viasna; Vyasna; Viasna Human Rights Centre
ovd-info | = | organisation | aid | OVD-Info
gun-violence-archive | = | organisation | monitor | Gun Violence Archive
isw | = | organisation | monitor | Institute for the Study of War
iiss | = | organisation | monitor | International Institute for Strategic Studies
crisis-group | = | organisation | aid | International Crisis Group
conflict-armament-research | = | organisation | monitor | Conflict Armament Research
insecurity-insight | = | organisation | monitor | Insecurity Insight
cpj | = | organisation | aid | Committee to Protect Journalists; CPJ
reporters-without-borders | = | organisation | aid | Reporters Without Borders; Reporters sans frontières
save-the-children | = | organisation | aid | Save the Children
oxfam | = | organisation | aid | Oxfam; Oxfam International
norwegian-refugee-council | = | organisation | aid | Norwegian Refugee Council
danish-refugee-council | = | organisation | aid | Danish Refugee Council
international-rescue-committee | = | organisation | aid | International Rescue Committee
mercy-corps | = | organisation | aid | Mercy Corps
world-vision | = | organisation | aid | World Vision
islamic-relief | = | organisation | aid | Islamic Relief; Islamic Relief Worldwide
action-against-hunger | = | organisation | aid | Action Against Hunger; Action contre la Faim
care-international | = | organisation | aid | CARE International
world-central-kitchen | = | organisation | aid | World Central Kitchen
medecins-du-monde | = | organisation | aid | Médecins du Monde; Doctors of the World
alarm-phone | = | organisation | aid | Alarm Phone
sos-mediterranee | = | organisation | aid | SOS Méditerranée
sea-watch | = | organisation | aid | Sea-Watch
caminando-fronteras | = | organisation | aid | Caminando Fronteras; Walking Borders
icimod | = | organisation | monitor | International Centre for Integrated Mountain Development; ICIMOD
greenpeace | = | organisation | aid | Greenpeace
continuity-ira | continuity-ira | armed-group | armed-group | Continuity IRA
real-ira | real-ira | armed-group | armed-group | Real IRA
yesh-din | = | organisation | aid | Yesh Din
unmik | united-nations | organisation | intergovernmental | UNMIK
minurso | united-nations | organisation | intergovernmental | MINURSO
unitams | united-nations | organisation | intergovernmental | UNITAMS
unmha | united-nations | organisation | intergovernmental | UNMHA
untso | united-nations | organisation | intergovernmental | UNTSO
unep | united-nations | organisation | intergovernmental | UN Environment Programme; UNEP
unosat | united-nations | organisation | monitor | UNOSAT
eufor-althea | european-union | organisation | military | EUFOR Althea; EUFOR
los-tiguerones | los-tiguerones | armed-group | armed-group | Los Tiguerones; Tiguerones
ruamkatanyu | = | organisation | relief | Ruamkatanyu Foundation
baloch-republican-army | baloch-republican-army | armed-group | armed-group | Baloch Republican Army
radio-andalus | al-shabaab | outlet | state-media | Radio Andalus; Radio Al-Andalus; Andalus Radio
somali-memo | al-shabaab | outlet | state-media | Somali Memo
al-kataib | al-shabaab | outlet | state-media | Al-Kataib Media; Al-Kataib Foundation
al-furqan | islamic-state | outlet | state-media | Al-Furqan Media; Al-Furqan Foundation
al-naba | islamic-state | outlet | state-media | Al-Naba newsletter; Al-Naba newspaper
sahara-press-service | polisario | outlet | state-media | Sahara Press Service
ethiopian-human-rights-council | = | organisation | aid | Ethiopian Human Rights Council
"""
