"""Parts of the earth that no list of towns and regions has: continents, oceans and seas, gulfs, straits, rivers, lakes, ranges,
deserts, islands, and areas of the news that are no first-level region. Data only.

Written by hand from general knowledge, list by list; no outlet's words. Coordinates are degrees, rounded: of a river its mouth, of
the rest a middle. A line: name; latitude longitude; countries (none: of several or of no state); further names, adjectives after "~".
"""

from __future__ import annotations

CONTINENTS = """
Africa; 7.2 21.1; ; ~African; ~Africans
Antarctica; -80 0; AQ; ~Antarctic
Asia; 29.8 89.3; ; Asian continent; ~Asian; ~Asians
Europe; 48.7 9.1; ; continental Europe; ~European; ~Europeans; European Union; EU; E.U.
North America; 46.1 -100.5; ; North American continent; ~North American; ~North Americans
South America; -14.6 -57.7; ; ~South American; ~South Americans
Oceania; -18.3 138.5; ; Australasia
Latin America; -14.6 -57.7; ; ~Latin American; ~Latin Americans
Central America; 12.7 -86; ; ~Central American; ~Central Americans
Caribbean; 14.5 -75; ; the Caribbean; Caribbean Sea; West Indies; the West Indies
Middle East; 33.1 35.9; ; Mideast; the Middle East; the Mideast; Near East; ~Middle Eastern
North Africa; 33 9.6; ; Northern Africa; ~North African; ~North Africans
West Africa; 12 -3; ; Western Africa; ~West African; ~West Africans
East Africa; 0 38; ; Eastern Africa; ~East African; ~East Africans
Central Africa; 3 20; ; ~Central African
Southern Africa; -23 24; ; ~southern African
Sub-Saharan Africa; -2 22; ; ~sub-Saharan
Horn of Africa; 8 46; ; the Horn of Africa
Sahel; 15 5; ; the Sahel; Sahel region; ~Sahelian
Maghreb; 32 0; ; the Maghreb; Maghrib
Great Lakes region; -3 29.5
Southeast Asia; 5 110; ; South-East Asia; South East Asia; ~Southeast Asian; ~Southeast Asians; ~South East Asian; ~South-East Asian
South Asia; 22 79; ; Southern Asia; Indian subcontinent; Subcontinent; ~South Asian; ~South Asians
East Asia; 36 115; ; Eastern Asia; Northeast Asia; Far East; the Far East; ~East Asian; ~East Asians
Central Asia; 42 65; ; ~Central Asian; ~Central Asians
Western Europe; 48 5; ; ~Western European
Eastern Europe; 50 28; ; ~Eastern European; ~Eastern Europeans
Central Europe; 49 16; ; ~Central European
Northern Europe; 60 15; ; ~Northern European
Southern Europe; 41 15; ; ~Southern European
Southeastern Europe; 43 22; ; Southeast Europe
Balkans; 43 21; ; the Balkans; Balkan Peninsula; Western Balkans; ~Balkan
Scandinavia; 63 14; ; ~Scandinavian; ~Scandinavians
Nordic countries; 63 14; ; ~Nordic
Baltic states; 57 25; ; Baltics; the Baltics; Baltic countries
Benelux; 51 5
Iberian Peninsula; 40 -5; ; Iberia; ~Iberian
Caucasus; 42.5 45; ; the Caucasus; South Caucasus; North Caucasus; Transcaucasia; Caucasus Mountains
Levant; 33.5 36.5; ; the Levant; ~Levantine
Mesopotamia; 33 44; ; ~Mesopotamian
Anatolia; 39 33; TR; Asia Minor; ~Anatolian
Arabian Peninsula; 23 46; ; Arabia; ~Arabian
Asia-Pacific; 10 130; ; Asia Pacific; Indo-Pacific
Polynesia; -15 -150; ; ~Polynesian
Melanesia; -8 160; ; ~Melanesian
Micronesia; 7 150; ; ~Micronesian
Indochina; 15 106
Eurasia; 50 80; ; ~Eurasian
"""

WATERS = """
Atlantic Ocean; 10 -25; ; Atlantic; the Atlantic
North Atlantic; 40 -40; ; North Atlantic Ocean
South Atlantic; -25 -15; ; South Atlantic Ocean
Pacific Ocean; 3.5 -132.2; ; Pacific; the Pacific
North Pacific; 30 -170; ; North Pacific Ocean
South Pacific; -25 -130; ; South Pacific Ocean
Indian Ocean; -10 70
Arctic Ocean; 88 0; ; Arctic; the Arctic; Arctic Circle
Southern Ocean; -62 0; ; Antarctic Ocean
Mediterranean Sea; 35 20; ; Mediterranean; the Mediterranean; Med; the Med
Adriatic Sea; 43 15; ; Adriatic; the Adriatic
Aegean Sea; 38.5 25; ; Aegean; the Aegean
Ionian Sea; 38 19; ; Ionian
Tyrrhenian Sea; 40 12
Ligurian Sea; 43.5 9
Alboran Sea; 36 -3
Black Sea; 43 35
Sea of Azov; 46 37; ; Azov Sea
Sea of Marmara; 40.7 28.2; TR; Marmara Sea
Caspian Sea; 42 50.5; ; Caspian; the Caspian
Aral Sea; 45 60
Red Sea; 20 38
Dead Sea; 31.5 35.5
Sea of Galilee; 32.8 35.6; IL; Lake Tiberias; Lake Kinneret
Baltic Sea; 57 19; ; Baltic; the Baltic
North Sea; 56 3
Irish Sea; 54 -5
Celtic Sea; 50 -8
English Channel; 50 -2; ; the Channel
Norwegian Sea; 68 3
Barents Sea; 75 40
Kara Sea; 76 80; RU
White Sea; 65.5 38; RU
Greenland Sea; 76 -8
Labrador Sea; 57 -53
Beaufort Sea; 72 -140
Bering Sea; 58 -178
Sea of Okhotsk; 55 150
Sea of Japan; 40 135; ; East Sea
Yellow Sea; 36 124; ; West Sea
East China Sea; 29 125
South China Sea; 15 115; ; West Philippine Sea
Philippine Sea; 20 135
Sulu Sea; 8.5 120.5; PH
Celebes Sea; 3 122; ; Sulawesi Sea
Java Sea; -5 110; ID
Banda Sea; -6 127; ID
Flores Sea; -7.7 120.5; ID
Timor Sea; -11 127
Arafura Sea; -9 134
Coral Sea; -18 158
Tasman Sea; -40 160
Bismarck Sea; -4 148; PG
Solomon Sea; -8 154
Arabian Sea; 15 65
Andaman Sea; 10 96
Laccadive Sea; 7 75
Sargasso Sea; 30 -60
Ross Sea; -75 180; AQ
Weddell Sea; -72 -45; AQ
Persian Gulf; 27 51; ; Arabian Gulf; Gulf; the Gulf
Gulf of Oman; 25 58; ; Sea of Oman
Gulf of Aden; 12.5 47.5
Gulf of Aqaba; 28.9 34.7; ; Gulf of Eilat
Gulf of Suez; 28.8 33; EG
Gulf of Mexico; 25 -90; ; Gulf of America; Gulf Coast; the Gulf Coast
Gulf of California; 28 -112; MX; Sea of Cortez
Gulf of Alaska; 58 -145; US
Gulf of Guinea; 2 3
Gulf of Sidra; 31.5 18; LY; Gulf of Sirte
Gulf of Gabes; 34 10.5; TN
Gulf of Finland; 60 27
Gulf of Bothnia; 63 20
Gulf of Riga; 57.7 23.5
Gulf of Thailand; 10 101.5
Gulf of Tonkin; 20 108
Gulf of Martaban; 16 97; MM
Gulf of Carpentaria; -14 139; AU
Gulf of Maine; 43 -68
Gulf of St. Lawrence; 48 -62; CA; Gulf of Saint Lawrence
Gulf of Honduras; 16.2 -88
Gulf of Darien; 9 -77
Gulf of Panama; 8 -79.3; PA
Bay of Bengal; 15 88
Bay of Biscay; 45 -5
Bay of Fundy; 45 -65.5; CA
Hudson Bay; 60 -85; CA
James Bay; 53.5 -80.5; CA
Baffin Bay; 73 -67
Chesapeake Bay; 37.9 -76.1; US; Chesapeake
San Francisco Bay; 37.7 -122.3; US
Tampa Bay; 27.8 -82.5; US
Galveston Bay; 29.6 -94.9; US
Mobile Bay; 30.4 -88; US
Monterey Bay; 36.8 -121.9; US
Massachusetts Bay; 42.3 -70.8; US
Delaware Bay; 39.1 -75.2; US
Green Bay; 44.8 -87.7; US
Puget Sound; 47.7 -122.4; US
Long Island Sound; 41.1 -72.8; US
Cook Inlet; 60.5 -151.7; US
Manila Bay; 14.5 120.8; PH
Tokyo Bay; 35.5 139.8; JP
Guantanamo Bay; 19.95 -75.15; CU; Guantánamo Bay
Great Australian Bight; -35 130; AU
Botany Bay; -34 151.2; AU
Strait of Hormuz; 26.6 56.5; ; Hormuz Strait; Straits of Hormuz
Bab el-Mandeb; 12.6 43.3; ; Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandeb
Strait of Gibraltar; 36 -5.5; ; Straits of Gibraltar; Gibraltar Strait
Strait of Malacca; 3 100.5; ; Malacca Strait; Straits of Malacca; Malacca Straits
Singapore Strait; 1.2 104
Sunda Strait; -6 105.5; ID
Makassar Strait; -2 118; ID
Lombok Strait; -8.6 115.9; ID
Taiwan Strait; 24.5 119.5; ; Formosa Strait; Straits of Taiwan
Luzon Strait; 20.5 121.3
Korea Strait; 34.6 129.3; ; Tsushima Strait
Tsugaru Strait; 41.4 140.5; JP
Bering Strait; 65.8 -169
Bosphorus; 41.1 29.1; TR; Bosporus; Bosphorus Strait
Dardanelles; 40.2 26.4; TR; the Dardanelles
Kerch Strait; 45.3 36.6; ; Strait of Kerch
Strait of Messina; 38.2 15.6; IT; Messina Strait
Strait of Sicily; 37 11.5; ; Sicily Strait; Sicilian Channel
Strait of Otranto; 40.2 19
Strait of Dover; 51 1.4; ; Dover Strait
Oresund; 55.9 12.7; ; Øresund
Kattegat; 57 11.5
Skagerrak; 58 9
Denmark Strait; 66.5 -27
Davis Strait; 65 -58
Hudson Strait; 62 -71; CA
Northwest Passage; 73 -100; CA
Strait of Juan de Fuca; 48.3 -124
Windward Passage; 20 -73.8
Mona Passage; 18.4 -67.8
Florida Straits; 24 -81; ; Straits of Florida
Yucatan Channel; 21.7 -85.7
Strait of Magellan; -53.5 -70.5; CL; Magellan Strait
Drake Passage; -58 -65
Mozambique Channel; -18 41
Palk Strait; 10 79.8
Torres Strait; -10 142.3
Bass Strait; -40 146; AU
Cook Strait; -41.2 174.5; NZ
Suez Canal; 30.6 32.3; EG
Panama Canal; 9.1 -79.7; PA
Kiel Canal; 54 9.5; DE
Corinth Canal; 37.9 23; GR
Erie Canal; 43 -77; US
Lake Superior; 47.7 -88
Lake Michigan; 44 -87; US
Lake Huron; 44.8 -82.4
Lake Erie; 42.2 -81.2
Lake Ontario; 43.7 -77.9
Great Lakes; 45 -84; ; the Great Lakes
Lake Champlain; 44.5 -73.3
Lake Okeechobee; 26.9 -80.8; US
Lake Pontchartrain; 30.2 -90.1; US
Lake Tahoe; 39.1 -120; US
Lake Mead; 36.1 -114.4; US
Lake Powell; 37.1 -111.3; US
Great Salt Lake; 41.2 -112.5; US
Salton Sea; 33.3 -115.8; US
Lake Winnipeg; 52.5 -97.8; CA
Great Slave Lake; 61.7 -114; CA
Great Bear Lake; 66 -121; CA
Lake Athabasca; 59.2 -109.5; CA
Lake Nicaragua; 11.5 -85.4; NI
Lake Maracaibo; 9.8 -71.6; VE
Lake Titicaca; -15.8 -69.4
Lake Victoria; -1 33
Lake Tanganyika; -6 29.5
Lake Malawi; -12 34.5; ; Lake Nyasa
Lake Chad; 13.3 14.1
Lake Kivu; -2 29
Lake Albert; 1.7 31
Lake Turkana; 3.6 36; ; Lake Rudolf
Lake Tana; 12 37.3; ET
Lake Volta; 7 0; GH
Lake Kariba; -17 28
Lake Nasser; 22.8 32.5
Lake Geneva; 46.4 6.5; ; Lac Léman
Lake Constance; 47.6 9.4; ; Bodensee
Lake Como; 46 9.3; IT
Lake Garda; 45.6 10.7; IT
Lake Maggiore; 46 8.7
Lake Balaton; 46.8 17.7; HU
Lake Ladoga; 60.8 31.5; RU
Lake Onega; 61.7 35.5; RU
Lake Baikal; 53.5 108; RU; Baikal
Lake Balkhash; 46 74; KZ
Lake Van; 38.6 43; TR
Lake Urmia; 37.7 45.3; IR
Lake Sevan; 40.3 45.3; AM
Loch Ness; 57.3 -4.4; GB
Loch Lomond; 56.1 -4.6; GB
Lough Neagh; 54.6 -6.4; GB
Tonle Sap; 12.9 104; KH
Lake Toba; 2.6 98.8; ID
Taal Lake; 14 121; PH
Lake Eyre; -28.4 137.4; AU
"""

RIVERS = """
Nile; 30.2 31.1; ; Nile River; River Nile; the Nile
Blue Nile; 15.6 32.5
White Nile; 15.6 32.5
Congo River; -6.1 12.4; ; River Congo
Niger River; 5.3 6.4; ; River Niger
Zambezi; -18.8 36.3; ; Zambezi River
Limpopo River; -25.2 33.5
Orange River; -28.6 16.5
Senegal River; 15.9 -16.5
Volta River; 5.8 0.7; GH
Benue River; 7.8 6.8; NG
Tigris; 31 47.4; ; Tigris River; River Tigris
Euphrates; 31 47.4; ; Euphrates River; River Euphrates
Shatt al-Arab; 30 48.5; ; Arvand Rud; Shatt al-Arab River
Jordan River; 31.8 35.6; ; River Jordan
Litani; 33.3 35.2; LB; Litani River
Orontes; 36 36; ; Orontes River
Yarmouk River; 32.6 35.6
Indus; 24 67.5; ; Indus River; River Indus
Ganges; 22 90; ; Ganges River; River Ganges; Ganga
Yamuna; 25.4 81.9; IN; Yamuna River
Brahmaputra; 24 89.7; ; Brahmaputra River
Kabul River; 33.9 72.2
Helmand River; 31.2 61.5
Amu Darya; 44 59.7
Syr Darya; 46 61
Irrawaddy; 15.8 95.1; MM; Irrawaddy River; Ayeyarwady
Salween; 16.5 97.6; ; Salween River
Mekong; 10.2 106.8; ; Mekong River; Mekong Delta
Chao Phraya; 13.5 100.6; TH; Chao Phraya River
Red River; 20.3 106.6; VN
Yangtze; 31.4 121.9; CN; Yangtze River; Chang Jiang
Yellow River; 37.8 119.2; CN; Huang He
Pearl River; 22.8 113.6; CN; Pearl River Delta
Yalu; 39.9 124.3; ; Yalu River; Amnok
Tumen River; 42.3 130.7; ; Tumen
Amur; 53 141; ; Amur River
Lena River; 72 127; RU
Yenisei; 71 83; RU; Yenisey
Ob River; 66.8 69; RU
Irtysh; 61 69; ; Irtysh River
Volga; 45.8 47.9; RU; Volga River; River Volga
Don River; 47.1 39.3; RU
Ural River; 47 51.8
Dnieper; 46.5 32.3; ; Dnipro River; Dnieper River; Dnepr
Dniester; 46.3 30.3; ; Dniester River
Danube; 45.2 29.7; ; Danube River; River Danube
Rhine; 52 4.1; ; River Rhine; Rhine River
Rhone; 43.3 4.8; ; Rhône; Rhone River
Seine; 49.4 0.2; FR; River Seine
Loire; 47.3 -2.2; FR; River Loire
Garonne; 45 -0.6; FR
Po River; 45 12.5; IT; River Po
Tiber; 41.7 12.2; IT; River Tiber
Elbe; 53.9 8.7; ; River Elbe
Oder; 53.6 14.6; ; Odra
Vistula; 54.4 18.9; PL
Ebro; 40.7 0.9; ES
Tagus; 38.7 -9.2; ; Tejo
Douro; 41.1 -8.7
Guadalquivir; 36.8 -6.4; ES
Sava; 44.8 20.4; ; Sava River
Drina; 44.9 19.4; ; Drina River
Evros; 40.7 26; ; Evros River; Maritsa
Thames; 51.5 0.6; GB; River Thames; Thames River
Severn; 51.7 -2.5; GB; River Severn
Mersey; 53.4 -3; GB; River Mersey
Humber; 53.6 0; GB; Humber Estuary
River Tyne; 55 -1.4; GB
River Trent; 53.7 -0.7; GB
River Clyde; 55.9 -4.7; GB
River Shannon; 52.6 -9.6; IE
Liffey; 53.3 -6.2; IE; River Liffey
Mississippi River; 29.2 -89.3; US
Missouri River; 38.8 -90.1; US
Ohio River; 37 -89.1; US
Tennessee River; 37.1 -88.6; US
Cumberland River; 37.1 -88.4; US
Arkansas River; 33.8 -91.1; US
Colorado River; 31.8 -114.8
Rio Grande; 26 -97.1; ; Rio Bravo
Columbia River; 46.2 -124.1
Snake River; 46.2 -119; US
Sacramento River; 38.1 -121.9; US
Hudson River; 40.7 -74; US; Hudson
East River; 40.7 -74; US
Delaware River; 39.4 -75.5; US
Potomac River; 38 -76.3; US; Potomac
Susquehanna River; 39.5 -76.1; US; Susquehanna
Connecticut River; 41.3 -72.3; US
Charles River; 42.4 -71.1; US
Savannah River; 32 -80.9; US
Yukon River; 62.6 -164.8
Mackenzie River; 69.3 -134; CA
Fraser River; 49.1 -123.2; CA
St. Lawrence River; 49.5 -64; ; Saint Lawrence River; St. Lawrence Seaway
Ottawa River; 45.4 -74; CA
Niagara Falls; 43.1 -79.1
Niagara River; 43.3 -79.1
Amazon River; 0 -50; ; Amazon; the Amazon
Orinoco; 8.6 -62; VE; Orinoco River
Parana River; -33.7 -59.3; ; Paraná River
Rio de la Plata; -35 -57; ; River Plate; Río de la Plata
Uruguay River; -34.2 -58.3
Magdalena River; 11.1 -74.9; CO
Murray River; -35.6 138.9; AU
Darling River; -34.1 141.9; AU
Brisbane River; -27.4 153.2; AU
Waikato River; -37.4 174.7; NZ
"""

HEIGHTS = """
Alps; 46.5 9.5; ; the Alps; Swiss Alps; French Alps; Italian Alps; Bavarian Alps; ~Alpine
Pyrenees; 42.7 1; ; the Pyrenees
Apennines; 43 13; IT; the Apennines
Dolomites; 46.4 11.9; IT; the Dolomites
Carpathians; 47 25; ; Carpathian Mountains; the Carpathians
Urals; 60 60; RU; Ural Mountains; the Urals
Sierra Nevada; 37.5 -119; US
Pennines; 54.5 -2.3; GB; the Pennines
Scottish Highlands; 57.5 -4.5; GB; Highlands; the Highlands
Cairngorms; 57.1 -3.6; GB
Snowdonia; 52.9 -3.9; GB
Lake District; 54.5 -3.1; GB; the Lake District
Peak District; 53.3 -1.8; GB; the Peak District
Cotswolds; 51.8 -2; GB; the Cotswolds
Dartmoor; 50.6 -3.9; GB
Atlas Mountains; 32 -5; ; High Atlas; Atlas
Drakensberg; -29 29; ; Drakensberg Mountains
Ethiopian Highlands; 9 39; ET
Rwenzori Mountains; 0.4 29.9
Virunga; -1.4 29.5; ; Virunga National Park; Virunga Mountains
Himalayas; 28 84; ; the Himalayas; Himalaya; Himalayan Mountains; ~Himalayan
Karakoram; 35.9 76.5
Hindu Kush; 35.5 70; ; Hindu Kush Mountains
Pamirs; 38.5 73; ; Pamir Mountains; the Pamirs
Tian Shan; 42 80
Altai Mountains; 49 89
Kunlun Mountains; 36 84; CN
Zagros Mountains; 33.5 48; IR; Zagros
Alborz Mountains; 36 52; IR; Elburz Mountains
Taurus Mountains; 37 33; TR
Sinjar Mountains; 36.4 41.8; IQ; Mount Sinjar; Sinjar Mountain
Qandil Mountains; 36.5 45; IQ; Qandil; Mount Qandil
Hamrin Mountains; 34.5 44.5; IQ
Sulaiman Mountains; 30.5 70; PK
Western Ghats; 14 75; IN
Rocky Mountains; 44 -110; ; Rockies; the Rockies
Appalachians; 38 -80; US; Appalachian Mountains; Appalachia
Blue Ridge Mountains; 36 -82; US
Great Smoky Mountains; 35.6 -83.5; US; Smoky Mountains
Adirondacks; 44 -74; US; Adirondack Mountains
Catskills; 42.1 -74.4; US; Catskill Mountains
Ozarks; 37 -93; US; the Ozarks; Ozark Mountains
White Mountains; 44.2 -71.3; US
Black Hills; 44 -103.7; US
Cascades; 46 -121.5; ; Cascade Range; Cascade Mountains
Sierra Madre; 25 -105; MX
Andes; -20 -67; ; the Andes; Andes Mountains; ~Andean
Great Dividing Range; -30 151; AU
Blue Mountains; -33.6 150.3; AU
Southern Alps; -43.5 170.5; NZ
Mount Everest; 27.99 86.93; ; Everest
K2; 35.88 76.51
Annapurna; 28.6 83.8; NP
Nanga Parbat; 35.2 74.6; PK
Mont Blanc; 45.8 6.9
Matterhorn; 46 7.7
Mount Elbrus; 43.4 42.4; RU
Mount Ararat; 39.7 44.3; TR
Mount Damavand; 36 52.1; IR
Mount Hermon; 33.4 35.9
Mount Lebanon; 34 36; LB
Temple Mount; 31.78 35.24; ; Haram al-Sharif; Noble Sanctuary
Mount Sinai; 28.5 34; EG
Mount Kilimanjaro; -3.1 37.4; TZ; Kilimanjaro
Mount Kenya; -0.2 37.3; KE
Table Mountain; -34 18.4; ZA
Mount Nyiragongo; -1.5 29.2; CD; Nyiragongo
Mount Cameroon; 4.2 9.2; CM
Mount Etna; 37.8 15; IT; Etna
Mount Vesuvius; 40.8 14.4; IT; Vesuvius
Stromboli; 38.8 15.2; IT
Mount Olympus; 40.1 22.4; GR
Mount Athos; 40.2 24.3; GR
Ben Nevis; 56.8 -5; GB
Snowdon; 53.1 -4.1; GB
Mount Fuji; 35.4 138.7; JP
Mount Ontake; 35.9 137.5; JP
Mount Aso; 32.9 131.1; JP
Mount Merapi; -7.5 110.4; ID; Merapi
Mount Sinabung; 3.2 98.4; ID
Mount Agung; -8.3 115.5; ID
Mount Semeru; -8.1 112.9; ID
Krakatoa; -6.1 105.4; ID; Anak Krakatau
Mount Pinatubo; 15.1 120.4; PH; Pinatubo
Mayon; 13.3 123.7; PH; Mount Mayon; Mayon Volcano
Taal Volcano; 14 121; PH
Mount Paektu; 42 128.1
Mount Rainier; 46.9 -121.8; US
Mount St. Helens; 46.2 -122.2; US; Mount Saint Helens
Mount Hood; 45.4 -121.7; US
Mount Shasta; 41.4 -122.2; US
Mount Whitney; 36.6 -118.3; US
Mount McKinley; 63.1 -151; US; Denali
Mount Washington; 44.3 -71.3; US
Mount Rushmore; 43.9 -103.5; US
Kilauea; 19.4 -155.3; US
Mauna Loa; 19.5 -155.6; US
Popocatepetl; 19 -98.6; MX; Popocatépetl
Volcan de Fuego; 14.5 -90.9; GT; Fuego volcano
Cotopaxi; -0.7 -78.4; EC
Nevado del Ruiz; 4.9 -75.3; CO
Aconcagua; -32.7 -70; AR
White Island; -37.5 177.2; NZ; Whakaari
"""

DRY_LANDS = """
Sahara; 23 10; ; Sahara Desert; the Sahara; ~Saharan
Libyan Desert; 24 25
Nubian Desert; 20 33; SD
Kalahari; -23 22; ; Kalahari Desert
Namib Desert; -23 15; NA; Namib
Danakil; 14 40.5; ; Danakil Desert
Arabian Desert; 20 48
Empty Quarter; 20 50; ; Rub al-Khali
Negev; 30.8 34.8; IL; Negev Desert; the Negev
Judean Desert; 31.5 35.3
Syrian Desert; 33 39; ; Badia; Syrian Badia
Dasht-e Kavir; 34 55; IR
Dasht-e Lut; 31 59; IR
Thar Desert; 27 71; ; Thar; Great Indian Desert
Cholistan; 28.5 71.5; PK; Cholistan Desert
Karakum; 39 60; TM; Karakum Desert
Kyzylkum; 43 64
Taklamakan; 39 83; CN; Taklamakan Desert
Gobi; 43 106; ; Gobi Desert; the Gobi
Mojave Desert; 35 -116; US; Mojave
Sonoran Desert; 32 -112.5
Chihuahuan Desert; 29 -104
Death Valley; 36.5 -117; US
Atacama; -24 -69.3; CL; Atacama Desert
Patagonia; -44 -69; ; ~Patagonian
Outback; -25 133; AU; the Outback
Simpson Desert; -25 137; AU
Great Victoria Desert; -29 128; AU
Amazon rainforest; -3.5 -62; ; Amazon basin; Amazonia; ~Amazonian
Pantanal; -18 -57
Congo Basin; 0 22
Everglades; 25.8 -80.9; US; the Everglades
Great Plains; 42 -102; US
Great Barrier Reef; -18.3 147.7; AU
Siberia; 60 105; RU; ~Siberian
"""

ISLANDS = """
Greenland Ice Sheet; 76 -41; GL
Baffin Island; 69 -72; CA
Vancouver Island; 49.6 -125.5; CA
Newfoundland; 48.5 -56; CA
Cape Breton; 46 -60.5; CA; Cape Breton Island
Long Island; 40.8 -73.1; US
Staten Island; 40.58 -74.15; US
Manhattan; 40.78 -73.97; US
Rhode Island Sound; 41.3 -71.3; US
Nantucket; 41.28 -70.1; US
Martha's Vineyard; 41.4 -70.6; US
Cape Cod; 41.7 -70.2; US
Outer Banks; 35.3 -75.6; US
Florida Keys; 24.7 -81.1; US; the Keys
Key Largo; 25.1 -80.4; US
Florida Panhandle; 30.5 -85.5; US
Channel Islands; 49.4 -2.3
Hawaiian Islands; 20.8 -156.3; US
Oahu; 21.4 -158; US; Oʻahu
Maui; 20.8 -156.3; US
Kauai; 22.1 -159.5; US
Big Island; 19.6 -155.5; US
Molokai; 21.1 -157; US
Aleutian Islands; 52 -174; US; Aleutians
Kodiak Island; 57.4 -153.5; US
Galapagos; -0.7 -90.5; EC; Galapagos Islands; Galápagos; Galápagos Islands
Easter Island; -27.1 -109.4; CL; Rapa Nui
Tierra del Fuego; -54 -68
Hispaniola; 19 -71
Tobago; 11.2 -60.7; TT
Nevis; 17.15 -62.6; KN
Barbuda; 17.6 -61.8; AG
Leeward Islands; 17 -62
Windward Islands; 13.5 -61
Lesser Antilles; 15 -61
Grand Bahama; 26.6 -78.3; BS
Great Abaco; 26.5 -77.1; BS; Abaco; Abacos; Abaco Islands
Canary Islands; 28.3 -15.8; ES; Canaries; the Canaries
Tenerife; 28.3 -16.6; ES
Gran Canaria; 28 -15.6; ES
La Palma; 28.7 -17.9; ES
Lanzarote; 29 -13.6; ES
Balearic Islands; 39.5 3; ES; Balearics
Majorca; 39.6 3; ES; Mallorca
Ibiza; 39 1.4; ES
Menorca; 40 4; ES
Azores; 38.5 -28; PT; the Azores
Madeira; 32.75 -17; PT
Lampedusa; 35.5 12.6; IT
Capri; 40.55 14.2; IT
Elba; 42.8 10.3; IT
Crete; 35.2 24.9; GR; ~Cretan
Rhodes; 36.2 28; GR
Lesbos; 39.2 26.3; GR; Lesvos
Chios; 38.4 26; GR
Samos; 37.8 26.8; GR
Kos; 36.8 27.1; GR
Corfu; 39.6 19.8; GR
Santorini; 36.4 25.4; GR
Mykonos; 37.45 25.35; GR
Peloponnese; 37.5 22.3; GR
Gotland; 57.5 18.5; SE
Bornholm; 55.1 14.9; DK
Zealand; 55.5 11.8; DK
Svalbard; 78 16; SJ
Isle of Wight; 50.7 -1.3; GB
Anglesey; 53.3 -4.4; GB
Orkney; 59 -3; GB; Orkney Islands; Orkneys
Shetland; 60.4 -1.3; GB; Shetland Islands; Shetlands
Hebrides; 57.5 -7; GB; Outer Hebrides; Western Isles
Isle of Skye; 57.3 -6.2; GB; Skye
Isles of Scilly; 49.9 -6.3; GB
Zanzibar; -6.1 39.3; TZ; ~Zanzibari
Pemba Island; -5.2 39.8; TZ
Socotra; 12.5 54; YE
Qeshm; 26.8 55.9; IR
Kish Island; 26.5 54; IR
Kharg Island; 29.2 50.3; IR
Abu Musa; 25.9 55
Diego Garcia; -7.3 72.4; IO
Lamu; -2.3 40.9; KE
Andaman Islands; 12.5 92.8; IN; Andamans
Nicobar Islands; 8 93.5; IN
Java; -7.5 110; ID; ~Javanese
Sumatra; 0 102; ID; ~Sumatran
Sulawesi; -2 121; ID
Borneo; 1 114
Kalimantan; -1 114; ID
Bali; -8.4 115.1; ID; ~Balinese
Lombok; -8.6 116.3; ID
Flores; -8.6 121; ID
Sumbawa; -8.7 118; ID
Sumba; -9.7 120; ID
Timor; -9 125
Moluccas; -3 128.5; ID; Maluku Islands
Papua; -4 138; ID; West Papua
New Guinea; -5.5 141
Bougainville; -6.2 155.3; PG
Luzon; 16 121; PH
Mindanao; 8 125; PH
Visayas; 11 123.5; PH
Samar; 12 125; PH
Leyte; 10.8 124.8; PH
Negros; 10 123; PH
Panay; 11.2 122.5; PH
Palawan; 9.8 118.7; PH
Mindoro; 13 121; PH
Jolo; 6 121; PH
Basilan; 6.5 122; PH
Honshu; 36 138; JP
Kyushu; 32.7 131; JP
Shikoku; 33.8 133.5; JP
Hokkaido; 43.5 143; JP
Okinawa; 26.5 128; JP
Iwo Jima; 24.8 141.3; JP
Kuril Islands; 46 151; RU; Kurils; Kuriles; Northern Territories
Sakhalin; 51 143; RU
Kamchatka; 56 160; RU; Kamchatka Peninsula
Senkaku Islands; 25.8 123.5; ; Diaoyu Islands; Senkakus
Spratly Islands; 10 114; ; Spratlys; Spratly
Paracel Islands; 16.5 112; ; Paracels
Scarborough Shoal; 15.1 117.8
Second Thomas Shoal; 9.7 115.9
Dokdo; 37.2 131.9; ; Takeshima; Liancourt Rocks
Jeju; 33.4 126.5; KR; Jeju Island
Yeonpyeong; 37.7 125.7; KR; Yeonpyeong Island
Hainan Island; 19.2 109.7; CN
Kinmen; 24.4 118.3; TW; Kinmen Islands
Penghu; 23.6 119.6; TW
Phuket; 7.9 98.3; TH
Koh Samui; 9.5 100; TH; Ko Samui
Koh Tao; 10.1 99.8; TH
Langkawi; 6.4 99.8; MY
Tasmania; -42 147; AU; ~Tasmanian
Kangaroo Island; -35.8 137.2; AU
Fraser Island; -25.2 153.1; AU; K'gari
Christmas Island; -10.5 105.7; CX
Manus Island; -2.1 147; PG
North Island; -39 176; NZ
South Island; -43.5 170.5; NZ
Guadalcanal; -9.6 160.2; SB
Tahiti; -17.6 -149.4; PF
Bora Bora; -16.5 -151.7; PF
Bikini Atoll; 11.6 165.4; MH
Midway; 28.2 -177.4; UM; Midway Atoll
Wake Island; 19.3 166.6; UM
"""

AREAS = """
England; 52.16 -0.7; GB; ~English; ~Englishman
Scotland; 56 -4; GB; ~Scottish; ~Scots; ~Scot
Wales; 52.5 -3.5; GB; ~Welsh; ~Welshman
Northern Ireland; 54.5 -6.5; GB; ~Northern Irish
Gaza Strip; 31.4 34.35; PS; Gaza; the Gaza Strip; ~Gazan; ~Gazans
West Bank; 32 35.25; PS; the West Bank; occupied West Bank; Judea and Samaria
Golan Heights; 33 35.8; ; Golan; the Golan; the Golan Heights
Galilee; 32.8 35.5; IL; the Galilee; Upper Galilee; Lower Galilee
Shebaa Farms; 33.3 35.7
Sinai; 29.5 33.8; EG; Sinai Peninsula; North Sinai; the Sinai
Nile Delta; 31 31; EG
Upper Egypt; 26 32; EG
Bekaa Valley; 33.9 36; LB; Bekaa; Beqaa; Beqaa Valley; the Bekaa
South Lebanon; 33.3 35.4; LB; Southern Lebanon
Kurdistan; 37 44; ; ~Kurdish; ~Kurds; ~Kurd
Iraqi Kurdistan; 36.3 44.2; IQ; Kurdistan Region; Kurdistan Region of Iraq
Rojava; 36.8 40.5; SY; Syrian Kurdistan
Eastern Ghouta; 33.53 36.4; SY; Ghouta; East Ghouta
Sunni Triangle; 33.7 43.5; IQ
Nineveh Plains; 36.5 43.2; IQ; Nineveh Plain
Hejaz; 23 40; SA
Kashmir; 34 76; ; the Kashmir; ~Kashmiri; ~Kashmiris
Jammu and Kashmir; 33.9 76.6; IN; Indian-administered Kashmir; Indian Kashmir; Indian-controlled Kashmir
Pakistan-administered Kashmir; 34.2 73.9; PK; Azad Kashmir; Pakistani Kashmir
Kashmir Valley; 34 74.8; IN
Ladakh; 34.2 77.6; IN
Line of Control; 34 74.5
Punjab; 31 74; ; ~Punjabi
Waziristan; 32.5 69.8; PK; North Waziristan; South Waziristan
FATA; 33 70.2; PK; tribal areas
Swat Valley; 35.2 72.4; PK; Swat
Khyber Pass; 34.1 71.1
Baluchistan; 28 65; ; ~Baluch; ~Baloch
Tora Bora; 34.1 70.2; AF
Wakhan Corridor; 37 73; AF
Korengal Valley; 34.9 70.9; AF
Fergana Valley; 40.6 71.5; ; Ferghana Valley
Gorno-Badakhshan; 38.3 72.5; TJ
Tibet; 31.7 88.1; CN; ~Tibetan; ~Tibetans
Xinjiang; 41.2 85.5; CN; East Turkestan; ~Uyghur; ~Uighur
Inner Mongolia; 43.5 114.6; CN
Manchuria; 44 125; CN
Donbas; 48 38; UA; Donbass; the Donbas; Donets Basin
Crimea; 45.25 34; UA; Crimean Peninsula; the Crimea; ~Crimean; ~Crimeans
Transnistria; 47.2 29.2; MD; Transdniestria; Trans-Dniester
Abkhazia; 43 41; GE; ~Abkhaz; ~Abkhazian
South Ossetia; 42.3 44; GE; ~South Ossetian; ~Ossetian
Chechnya; 43.3 45.7; RU; ~Chechen; ~Chechens
Nagorno-Karabakh; 39.8 46.75; AZ; Karabakh; Artsakh
Nakhchivan; 39.3 45.4; AZ
Kaliningrad; 54.7 21.2; RU
Bukovina; 48 25.8
Galicia; 49.5 24
Transylvania; 46.5 24.5; RO; ~Transylvanian
Bavaria; 49 11.5; DE; ~Bavarian; ~Bavarians
Ruhr; 51.5 7.2; DE; Ruhr Valley
Rhineland; 50.5 7.2; DE
Black Forest; 48.3 8.2; DE
Normandy; 49 0; FR
Brittany; 48.2 -3; FR; ~Breton
Provence; 43.8 6; FR
French Riviera; 43.5 7; FR; Riviera; Côte d'Azur; Cote d'Azur
Corsica; 42 9; FR; ~Corsican
Catalonia; 41.8 1.7; ES; ~Catalan; ~Catalans
Basque Country; 43 -2.5; ; ~Basque; ~Basques
Andalusia; 37.5 -4.7; ES; ~Andalusian
Costa del Sol; 36.6 -4.6; ES
Tuscany; 43.4 11; IT; ~Tuscan
Sicily; 37.6 14; IT; ~Sicilian; ~Sicilians
Sardinia; 40 9; IT; ~Sardinian
Lombardy; 45.6 9.8; IT
Flanders; 51 4; BE; ~Flemish
Wallonia; 50.4 4.7; BE; ~Walloon
Lapland; 68 24; ; ~Lapp
Ulster; 54.6 -7
East Anglia; 52.4 1; GB
Cornwall; 50.4 -4.8; GB; ~Cornish
West Midlands; 52.5 -1.9; GB
Midlands; 52.5 -1.5; GB; the Midlands
Home Counties; 51.4 -0.3; GB
West Country; 51 -3.5; GB
Merseyside; 53.4 -2.9; GB
Tyneside; 55 -1.6; GB
Kosovo; 42.6 21; XK
Republika Srpska; 44.8 17.5; BA
Vojvodina; 45.4 20; RS
Sandzak; 43.1 19.8
Thrace; 41.3 26.5; ; ~Thracian
Dalmatia; 43.5 16.5; HR; ~Dalmatian
Cyrenaica; 30 22; LY
Fezzan; 26 14; LY
Tripolitania; 31 14; LY
Darfur; 13 25; SD; West Darfur; North Darfur; South Darfur; ~Darfuri
Kordofan; 13 30; SD
Nuba Mountains; 11 30.5; SD
Abyei; 9.6 28.4
Tigray; 14 39; ET; ~Tigrayan; ~Tigrayans
Amhara; 11.7 38; ET
Oromia; 8 39; ET; ~Oromo
Ogaden; 7 44; ET
Somaliland; 9.8 46; SO; ~Somalilander
Puntland; 9.5 49; SO
Jubaland; 0.5 41.5; SO
Western Sahara; 24.5 -13; EH; ~Sahrawi
Azawad; 19 0; ML
Casamance; 13 -15.5; SN
Niger Delta; 5 6.3; NG
Biafra; 5.5 7.3; NG
Ambazonia; 6 9.5; CM
Cabinda; -5.2 12.4; AO
Cabo Delgado; -12.3 39.3; MZ
Ituri; 1.8 29.5; CD
Kivu; -2.5 28; CD; the Kivus
Katanga; -10 26; CD
Kasai; -5.5 21.5; CD
Ashanti; 6.8 -1.5; GH
Zululand; -28 31.5; ZA
Transvaal; -25 28.5; ZA
Matabeleland; -19.5 28; ZW
Rakhine State; 20 93.6; MM; Rakhine; Arakan; ~Rohingya; ~Rohingyas
Kachin State; 26 97.5; MM; Kachin
Shan State; 21.5 98; MM
Bengal; 24 88; ; ~Bengali; ~Bengalis
Assam; 26 93; IN; ~Assamese
Gujarat; 23 71.5; IN; ~Gujarati
Hindustan; 25 80; IN
Chittagong Hill Tracts; 22.5 92.2; BD
Deep South; 33 -87; US
Aceh; 4 97; ID; ~Acehnese
Bangsamoro; 7.5 124.3; PH
Korean Peninsula; 38.6 127.6; ; the Korean Peninsula
Demilitarized Zone; 38.3 127.5; ; DMZ
Panmunjom; 37.96 126.68
Wallachia; 44.5 26; RO
Midwest; 42 -92; US; the Midwest; American Midwest; ~Midwestern
New England; 43.5 -71.5; US
Pacific Northwest; 46 -121; US; the Pacific Northwest
Bay Area; 37.8 -122.3; US; San Francisco Bay Area
Silicon Valley; 37.4 -122; US
Southern California; 34.3 -117.5; US
Northern California; 39.5 -122; US
Central Valley; 37 -120; US
San Fernando Valley; 34.2 -118.5; US
Napa Valley; 38.4 -122.3; US
Upstate New York; 43 -75.5; US; upstate New York
Hudson Valley; 41.8 -73.9; US
Lehigh Valley; 40.6 -75.5; US
Permian Basin; 32 -102.5; US
Rio Grande Valley; 26.2 -98; US
Texas Panhandle; 35.5 -101.5; US
Bible Belt; 34 -88; US
Rust Belt; 41 -82; US
Sun Belt; 33 -100; US; Sunbelt
East Coast; 38 -76; US; the East Coast; Eastern Seaboard
West Coast; 39 -122; US; the West Coast
Upper Peninsula; 46.3 -87; US
Navajo Nation; 36.3 -109.5; US
Yellowstone; 44.6 -110.5; US; Yellowstone National Park
Yosemite; 37.9 -119.5; US; Yosemite National Park
Grand Canyon; 36.1 -112.1; US; Grand Canyon National Park
Maritimes; 46 -64; CA; Maritime provinces
Atlantic Canada; 47 -61; CA
Prairies; 52 -105; CA; Prairie provinces
Labrador; 54 -62; CA
Yucatan Peninsula; 19.5 -89; ; Yucatan; Yucatán
Baja California; 30 -115; MX; Baja
Tri-Border Area; -25.6 -54.6; ; Triple Frontier
Darien Gap; 8 -77.3; ; Darién Gap
Northern Triangle; 14.5 -89
Esequibo; 6 -59; GY; Essequibo
Gran Chaco; -22 -61; ; Chaco
Araucania; -38.7 -72.3; CL; Araucanía
Kimberley; -17 126; AU; Kimberleys
Pilbara; -22 119; AU
Hunter Valley; -32.6 151.1; AU
Gold Coast; -28 153.4; AU
Sunshine Coast; -26.7 153; AU
"""

TABLES = {
    "continent": CONTINENTS,
    "water": WATERS,
    "river": RIVERS,
    "height": HEIGHTS,
    "land": DRY_LANDS,
    "island": ISLANDS,
    "area": AREAS,
}
"""Kind → its table."""
