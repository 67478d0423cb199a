"""Areas wider than a country or across borders, seas, and further names of regions, as data.

Points are representative: GeoNames' own (CC BY 4.0) of the continents, oceans and some more, rounded by hand of the rest.
"""

from __future__ import annotations

AREAS = """
Africa; 7.19 21.09; | African; Africans
Antarctica; -78.16 16.41; | Antarctic
Asia; 29.84 89.3; | Asian; Asians
Europe; 48.69 9.14; Continental Europe | European; Europeans
North America; 46.07 -100.55; | North American; North Americans
South America; -14.6 -57.66; | South American; South Americans
Oceania; -18.31 138.52; |
Latin America; 4 -72; | Latin American; Latin Americans
Central America; 12.77 -85.6; | Central American; Central Americans
Middle East; 33.14 35.86; Mideast; the Mideast; Near East | Middle Eastern; Mideastern
Central Asia; 45.45 68.83; | Central Asian
South Asia; 20 77; | South Asian
East Asia; 35 115; Far East; Northeast Asia | East Asian
Southeast Asia; 10 106; South-East Asia; South East Asia | Southeast Asian
Eastern Europe; 50 30; | Eastern European; East European
Western Europe; 46.77 4.75; | Western European; West European
Central Europe; 48 15; | Central European
Southern Europe; 41 15; |
Northern Europe; 60 15; |
West Africa; 12 -3; Western Africa | West African
East Africa; 0 38; Eastern Africa | East African
Central Africa; 4 20; |
North Africa; 32.95 9.98; Northern Africa; Maghreb | North African
Southern Africa; -22 24; | Southern African
Sub-Saharan Africa; 0 20; | sub-Saharan
Horn of Africa; 8 45; |
Sahel; 15 0; the Sahel |
Sahara; 24.49 -12.66; Sahara Desert | Saharan
Balkans; 42.5 21; the Balkans | Balkan
Scandinavia; 63 12; | Scandinavian; Scandinavians; Nordic
Caucasus; 42.5 44; North Caucasus; South Caucasus |
Baltics; 57 25; the Baltics | Baltic
Benelux; 50.8 5; |
Iberia; 40 -4; Iberian Peninsula | Iberian
Caribbean; 15 -75; West Indies; Caribbean Sea | West Indian
Kurdistan; 37 44; | Kurdish; Kurd; Kurds
Levant; 34 37; the Levant | Levantine
Persian Gulf; 27 51; Arabian Gulf |
Arabian Peninsula; 22 47; Arabia |
Gulf of Mexico; 25.3 -90.1; |
Gulf of Aden; 12.5 47; |
Gulf of Oman; 25 58; |
Strait of Hormuz; 26.6 56.5; Straits of Hormuz |
Strait of Malacca; 3 100.5; |
Red Sea; 20 38.5; |
Dead Sea; 31.5 35.5; |
Black Sea; 43 34; |
Caspian Sea; 42 50; Caspian |
Baltic Sea; 58 20; |
North Sea; 56 3; |
Irish Sea; 53.8 -5; |
Aegean Sea; 38.5 25; Aegean |
Adriatic Sea; 43 15; Adriatic |
Mediterranean Sea; 35 20; Mediterranean; the Mediterranean |
Arabian Sea; 15 65; |
Bay of Bengal; 15 88; |
South China Sea; 12 115; |
East China Sea; 29 125; |
Yellow Sea; 36 123; |
Sea of Japan; 40 135; |
Sea of Azov; 46 36.5; |
English Channel; 50.1 -1; |
Bering Sea; 58 -178; |
Atlantic Ocean; 40 -40; Atlantic; the Atlantic; North Atlantic; South Atlantic | trans-Atlantic
Pacific Ocean; 30 -170; Pacific; the Pacific; South Pacific; North Pacific |
Indian Ocean; -10 70; |
Arctic Ocean; 75.58 -43.95; Arctic; the Arctic |
Korean Peninsula; 38 127.5; Korean peninsula |
Sinai Peninsula; 29.5 33.8; Sinai; EG |
Golan Heights; 33 35.8; Golan; SY |
Siberia; 60 105; RU | Siberian
Donbas; 48.2 38.3; Donbass; UA |
Kashmir Valley; 34 74.9; IN | Kashmiri; Kashmiris
Helmand River; 31 63; |
Midwest; 41.5 -90; the Midwest; US | Midwestern
New England; 44 -71; US |
Pacific Northwest; 46 -121; US |
Deep South; 33 -87; US |
East Coast; 38 -77; the East Coast; US |
West Coast; 38 -121; the West Coast; US |
Gulf Coast; 29.5 -91; US |
Great Lakes; 45 -84; |
Great Plains; 41 -100; US |
Silicon Valley; 37.4 -122; US |
Bay Area; 37.7 -122.2; San Francisco Bay Area; US |
Long Island; 40.8 -73.2; US |
Manhattan; 40.78 -73.97; US |
Brooklyn; 40.65 -73.95; US |
Queens; 40.68 -73.84; US |
Bronx; 40.85 -73.87; the Bronx; The Bronx; US |
Staten Island; 40.56 -74.14; US |
Hollywood; 34.1 -118.33; US |
Capitol Hill; 38.89 -77.0; US |
Wall Street; 40.71 -74.01; US |
Appalachia; 37.5 -81.5; US | Appalachian
Mississippi Delta; 33.5 -90.8; US |
Lake Michigan; 43.5 -87; US |
Lake Erie; 42.2 -81.2; |
Lake Ontario; 43.7 -77.9; |
Lake Superior; 47.7 -87.5; |
Lake Huron; 44.8 -82.4; |
Mississippi River; 34 -91; Mississippi river; US |
Ohio River; 38 -86; US |
Missouri River; 43 -98; US |
Colorado River; 36 -112; US |
Hudson River; 41.7 -73.9; US |
Rio Grande; 29 -102; |
River Thames; 51.5 -0.6; Thames; the Thames; GB |
Niger Delta; 4.8 6; NG |
Nile; 26 32; the Nile; Nile River |
Euphrates; 35 40; the Euphrates; Euphrates River |
Tigris; 35 44; the Tigris; Tigris River |
Danube; 46 19; the Danube |
Rhine; 50 7.7; the Rhine |
Amazon rainforest; -5 -60; Amazon Basin; the Amazon |
Himalayas; 28.5 84; the Himalayas; Himalaya | Himalayan
Alps; 46.5 9; the Alps; Swiss Alps | Alpine
Pyrenees; 42.6 1; |
Andes; -15 -72; the Andes | Andean
Rocky Mountains; 43 -110; the Rockies; Rockies |
Urals; 60 60; Ural Mountains; the Urals; RU |
Great Britain; 54 -2.5; British Isles; GB |
Ulster; 54.6 -6.7; GB |
Patagonia; -44 -68; |
Polynesia; -15 -150; | Polynesian
Micronesia; 7 150; | Micronesian
Tamil Nadu; 11 78; IN |
Catalonia; 41.82 1.87; ES | Catalan; Catalans
Basque Country; 43 -2.5; ES | Basque; Basques
Andalusia; 37.6 -4.5; ES | Andalusian
Galicia; 42.75 -7.9; ES | Galician
Sicily; 37.75 14.25; IT | Sicilian
Sardinia; 40 9; IT | Sardinian
Tuscany; 43.42 11; IT | Tuscan
Lombardy; 45.67 9.5; IT |
Bavaria; 49 11.5; DE | Bavarian
Brittany; 48.17 -2.83; FR | Breton
Normandy; 49 0.3; FR |
Corsica; 42 9; FR | Corsican
Crete; 35.25 25; GR | Cretan
Transylvania; 46.5 24; RO |
Transnistria; 46.85 29.6; MD |
Abkhazia; 43 41; GE | Abkhaz; Abkhazian
South Ossetia; 42.3 44; GE |
Nagorno-Karabakh; 39.9 46.6; Karabakh; AZ |
Darfur; 13 25; SD |
Tigray; 13.9 38.8; ET | Tigrayan; Tigrayans
Oromia; 8 39.5; ET | Oromo
Puntland; 9 49; SO |
Somaliland; 9.5 46; SO |
Katanga; -9 26; CD |
Kivu; -2 28; CD |
Cabinda; -5 12.5; AO |
Zanzibar; -6.1 39.3; TZ |
Rakhine; 20 93.8; Rakhine State; MM | Rohingya; Rohingyas
Mindanao; 7.5 125; PH |
Luzon; 16 121; PH |
Visayas; 11 123.5; PH |
Java; -7.3 110; ID | Javanese
Sumatra; 0 102; ID | Sumatran
Borneo; 1 114; |
Sulawesi; -2 121; ID |
Bali; -8.4 115.2; ID | Balinese
Aceh; 4.4 97; ID | Acehnese
West Papua; -1.3 132; ID |
New Guinea; -5 140; |
Okinawa; 26.5 128; JP | Okinawan
Hokkaido; 43.4 142.8; JP |
Xinjiang; 41.15 85.5; CN | Uighur; Uighurs; Uyghur; Uyghurs
Tibet; 31.68 88.09; CN | Tibetan; Tibetans
Sindh; 26 69; PK | Sindhi
Waziristan; 32.7 69.9; North Waziristan; South Waziristan; PK |
Anatolia; 39 34; TR | Anatolian
Thrace; 41.5 26.5; |
Rojava; 36.7 40.5; SY |
Negev; 30.8 34.9; Negev Desert; IL |
Galilee; 32.8 35.5; IL |
"""
"""Name; point; further names, and the country's ISO code where one holds it all | adjectives and peoples."""

REGION_ALIASES = """
IQ.Anbar; Al Anbar; al-Anbar
IQ.Ninawa; Nineveh; Ninewa
IQ.Salah ad Din Governorate; Salahuddin; Salahaddin; Saladin; Salah al-Din
IQ.Dahuk; Duhok; Dohuk
IQ.Al Qadisiyah; Qadisiyah; Diwaniyah Province
IQ.Muhafazat Kirkuk; Kirkuk Province
IQ.Dhi Qar; Thi Qar
IR.Kordestan; Kurdistan Province; Kordestan Province
IR.Azarbayjan-e Gharbi; West Azerbaijan
IR.Khorasan-e Shomali; North Khorasan
IR.Khorasan-e Jonubi; South Khorasan
IR.Sistan and Baluchestan; Sistan-Baluchistan; Sistan-Baluchestan; Sistan and Baluchistan
SY.Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir el-Zour
SY.Al-Hasakah; Hasakah; Hasaka; Hassakeh
SY.Ar-Raqqah; Raqqa; Raqqah
SY.As-Suwayda; Sweida; Suwayda
SY.Daraa; Deraa; Dara'a
AF.Ghowr; Ghor
AF.Vardak; Wardak; Maidan Wardak
AF.Lowgar; Logar
AF.Parvan; Parwan
AF.Konar; Kunar
AF.Oruzgan; Uruzgan
AF.Khowst; Khost
AF.Bamian; Bamyan; Bamiyan
AF.Nurestan; Nuristan
AF.Jowzjan; Jawzjan
PK.Khyber Pakhtunkhwa; KPK; North-West Frontier Province; Khyber-Pakhtunkhwa
PK.Balochistan; Baluchistan
PK.Azad Kashmir; Pakistan-administered Kashmir; Azad Jammu and Kashmir
PK.Federally Administered Tribal Areas; FATA; tribal areas
IN.Kashmir; Jammu and Kashmir; Indian-administered Kashmir; Jammu & Kashmir
IN.Odisha; Orissa
IN.NCT; Delhi Territory; National Capital Region
IN.Pondicherry; Puducherry
IN.Uttarakhand; Uttaranchal
CN.Xinjiang Uygur Zizhiqu; Xinjiang Uygur Autonomous Region; Xinjiang Uighur Autonomous Region
CN.Guangxi Zhuangzu Zizhiqu; Guangxi
CN.Ningxia Huizu Zizhiqu; Ningxia
UA.Dnipropetrovsk; Dnipro region
UA.Odessa; Odesa region
RU.Krasnodarskiy; Krasnodar
RU.Stavropol'skiy; Stavropol
RU.Moskovskaya; Moscow region; Moscow Oblast
RU.Tverskaya; Tver
RU.Brjansk; Bryansk
RU.Voronezj; Voronezh
RU.Orjol; Oryol
RU.Nizjnij Novgorod; Nizhny Novgorod
RU.Jaroslavl; Yaroslavl
RU.Rjazan; Ryazan
RU.Ingushetiya; Ingushetia
EG.Muhafazat Shamal Sina'; North Sinai; Northern Sinai
YE.Ma'rib; Marib
YE.Sa'dah; Saada; Sa'ada; Saadah
YE.Muhafazat al Hudaydah; Hodeidah; Hodeida; Hudaydah; Hudaida
YE.Ta'izz; Taiz
YE.Muhafazat Hadramawt; Hadramawt; Hadhramaut; Hadramout
DE.Rheinland-Pfalz; Rhineland-Palatinate
DE.Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania
DE.Baden-Wuerttemberg; Baden-Württemberg
FR.Bourgogne; Burgundy
FR.Picardie; Picardy
IT.Sicily; Sicilia
US.District of Columbia; D.C.; DC
US.New York; New York State; upstate New York; Upstate New York
US.Washington; Washington state; Washington State
US.California; Southern California; Northern California; SoCal
CA.British Columbia; B.C.
CA.Newfoundland and Labrador; Newfoundland; Labrador
CA.Prince Edward Island; P.E.I.; PEI
CA.Yukon; Yukon Territory; the Yukon
AU.New South Wales; NSW
AU.Australian Capital Territory; ACT
GB.Northern Ireland; Ulster
PS.Gaza Strip; Gaza; the Gaza Strip
PS.West Bank; the West Bank; Judea and Samaria
LB.Beqaa; Bekaa; Bekaa Valley; Beqaa Valley
LB.Baalbek-Hermel; Baalbek-Hermel
MX.Michoacan; Michoacán
MX.Mexico; State of Mexico; Mexico State
BR.Sao Paulo; São Paulo state
ID.Aceh; Nanggroe Aceh Darussalam
MM.Rakhine; Rakhine State; Arakan
TR.Sirnak; Şırnak
"""
"""Regions by the name the tables give them: further names that news in English uses."""

REGION_ADJECTIVES = """
GB.England; English; Englishman; Englishmen
GB.Scotland; Scottish; Scots; Scot
GB.Wales; Welsh; Welshman
GB.Northern Ireland; Northern Irish
CA.Quebec; Quebecois; Québécois; Quebecer; Quebecers; Quebecker; Quebeckers
CA.Alberta; Albertan; Albertans
CA.Ontario; Ontarian; Ontarians
RU.Chechnya; Chechen; Chechens
RU.Dagestan; Dagestani; Dagestanis
UA.Crimea; Crimean; Crimeans
US.California; Californian; Californians
US.Texas; Texan; Texans
US.Florida; Floridian; Floridians
US.Hawaii; Hawaiian; Hawaiians
US.Alaska; Alaskan; Alaskans
US.Virginia; Virginian; Virginians
US.New York; New Yorker; New Yorkers
PS.Gaza Strip; Gazan; Gazans
IN.Punjab; Punjabi; Punjabis
IN.West Bengal; Bengali; Bengalis
PK.Balochistan; Baloch; Baluch
AU.Tasmania; Tasmanian; Tasmanians
AU.Queensland; Queenslander; Queenslanders
IT.Sicily; Sicilian; Sicilians
"""
"""Adjectives and peoples of regions."""
