"""Police, fire and civil protection, coast guards, health offices, weather and earth observers, and those who look into accidents, known by name:
part of `actors.ACTORS`, in its columns.

An accident investigator is on its state's side, as its other offices are: the careful reading, since they often tell from one sheet. Observers
of universities, rescuers by charity and ombudsmen are each their own side. A name that several states share (NEMA, AAIB, PNP) stands only with its
country, or is listed in `link/parties/sides` as a name of several."""

SERVICES = """
us-coast-guard | us | organisation | relief | U.S. Coast Guard; US Coast Guard
fbi | us | office | police | Federal Bureau of Investigation; FBI
ice | us | office | police | Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement
cbp | us | office | police | Customs and Border Protection; CBP; U.S. Customs and Border Protection; US Customs and Border Protection; U.S. Border Patrol; Border Patrol
secret-service | us | office | police | U.S. Secret Service; US Secret Service; Secret Service
us-marshals | us | office | police | U.S. Marshals Service; US Marshals Service; U.S. Marshals; US Marshals
tsa | us | office | government | Transportation Security Administration; TSA
dea | us | office | police | Drug Enforcement Administration; DEA
atf | us | office | police | Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF
fema | us | office | relief | Federal Emergency Management Agency; FEMA
ntsb | us | office | government | National Transportation Safety Board; NTSB
faa | us | office | government | Federal Aviation Administration; FAA
cdc | us | office | health | Centers for Disease Control and Prevention; Centers for Disease Control; CDC
usgs | us | office | monitor | U.S. Geological Survey; USGS; US Geological Survey; United States Geological Survey
nws | us | office | monitor | National Weather Service; NWS; National Hurricane Center; NHC; NOAA
cal-fire | us | office | relief | California Department of Forestry and Fire Protection; Cal Fire; CAL FIRE
russia-investigative-committee | russia | office | police | Investigative Committee of Russia; Russian Investigative Committee; Russia's Investigative Committee
china-earthquake-networks | china | office | monitor | China Earthquake Networks Center; CENC
afad | turkey | office | relief | Disaster and Emergency Management Presidency; AFAD; Disaster and Emergency Management Authority
kandilli | turkey | office | monitor | Kandilli Observatory; Kandilli; Kandilli Observatory and Earthquake Research Institute; KOERI
mda | = | organisation | health | Magen David Adom; MDA
scotland-yard | uk | office | police | Metropolitan Police; Scotland Yard; Met Police
rcmp | canada | office | police | Royal Canadian Mounted Police; RCMP; Mounties
ndma-pakistan | pakistan | office | relief | National Disaster Management Authority; NDMA; Pakistan's National Disaster Management Authority; NDMA Pakistan; Pakistan's NDMA
jma | japan | office | monitor | Japan Meteorological Agency; JMA
bmkg | indonesia | office | monitor | BMKG; Meteorology, Climatology and Geophysics Agency; Meteorological, Climatological and Geophysical Agency; Meteorology, Climatology and Geophysical Agency; Badan Meteorologi, Klimatologi, dan Geofisika
bnpb | indonesia | office | relief | BNPB; National Disaster Mitigation Agency; National Agency for Disaster Management; Badan Nasional Penanggulangan Bencana; Indonesia's National Disaster Management Agency; Indonesian National Disaster Management Agency; Indonesian National Board for Disaster Management; Indonesia's disaster agency; Indonesia's National Disaster Mitigation Agency
phivolcs | philippines | office | monitor | Philippine Institute of Volcanology and Seismology; PHIVOLCS; Phivolcs; Philippine Institute of Volcanology and Seismology (PHIVOLCS)
ingv | italy | office | monitor | National Institute of Geophysics and Volcanology; INGV; Istituto Nazionale di Geofisica e Vulcanologia; Vesuvius Observatory; Osservatorio Vesuviano
emsc | = | organisation | monitor | European-Mediterranean Seismological Centre; EMSC; Euro-Mediterranean Seismological Centre; European-Mediterranean Seismological Center; Euro-Mediterranean Seismological Center
gfz | = | organisation | monitor | GFZ German Research Centre for Geosciences; GFZ; German Research Centre for Geosciences; GFZ Helmholtz Centre for Geosciences; GEOFON
ukmto | uk | office | monitor | United Kingdom Maritime Trade Operations; UKMTO; UK Maritime Trade Operations
garda | ireland | organisation | police | An Garda Síochána; Garda Síochána; Garda; Gardaí; Garda Press Office; Garda Press & Public Relations Office; Garda Headquarters; Garda National Bureau of Criminal Investigation; Garda Emergency Response Unit
irish-coast-guard | ireland | office | relief | Irish Coast Guard; Irish Coastguard
hse-ireland | ireland | office | health | Health Service Executive; Ireland's HSE; Irish Health Service Executive
met-eireann | ireland | office | monitor | Met Éireann; Irish Meteorological Service
aaiu | ireland | office | government | Air Accident Investigation Unit (Ireland); AAIU; Irish Air Accident Investigation Unit; Ireland's Air Accident Investigation Unit
psni | uk | organisation | police | Police Service of Northern Ireland; PSNI
police-scotland | uk | organisation | police | Police Scotland
nca-uk | uk | office | police | National Crime Agency; UK National Crime Agency; Britain's National Crime Agency
british-transport-police | uk | organisation | police | British Transport Police
counter-terrorism-policing | uk | office | police | Counter Terrorism Policing; Counter Terrorism Policing North West; Counter Terrorism Policing North East; Counter Terrorism Policing London
hm-coastguard | uk | office | relief | Maritime and Coastguard Agency; HM Coastguard; His Majesty's Coastguard; Her Majesty's Coastguard; UK Coastguard
london-fire-brigade | uk | organisation | relief | London Fire Brigade
ukhsa | uk | office | health | UK Health Security Agency; UKHSA
bgs | = | office | monitor | British Geological Survey
aaib-uk | uk | office | government | Air Accidents Investigation Branch; UK Air Accidents Investigation Branch; Britain's AAIB; UK AAIB
maib | uk | office | government | Marine Accident Investigation Branch; MAIB
raib | uk | office | government | Rail Accident Investigation Branch; RAIB
onr-uk | uk | office | government | Office for Nuclear Regulation
french-police | france | organisation | police | French National Police; France's National Police; Police nationale française; GIGN; French National Gendarmerie; Gendarmerie nationale française
dgsi | france | office | police | Direction générale de la sécurité intérieure; DGSI; General Directorate for Internal Security
securite-civile | france | office | relief | Sécurité civile française; French Civil Security; French civil protection agency; Direction générale de la Sécurité civile et de la gestion des crises
paris-fire-brigade | france | organisation | relief | Paris Fire Brigade; Brigade de sapeurs-pompiers de Paris
meteo-france | france | office | monitor | Météo-France
renass | = | office | monitor | BCSF-Rénass; Bureau central sismologique français; French Central Seismological Office
ipgp | = | office | monitor | Institut de physique du globe de Paris; IPGP; Observatoire volcanologique du Piton de la Fournaise; Piton de la Fournaise Volcano Observatory
bea-france | france | office | government | Bureau d'Enquêtes et d'Analyses pour la sécurité de l'aviation civile; Bureau d'Enquêtes et d'Analyses; France's BEA; French BEA; BEA of France; French Bureau of Enquiry and Analysis; BEA-TT; BEAmer
asn-france | france | office | government | Autorité de sûreté nucléaire; ASNR; French Nuclear Safety Authority; France's nuclear safety authority
sante-publique-france | france | office | health | Santé publique France
carabinieri | italy | organisation | police | Carabinieri; Arma dei Carabinieri; Italian Carabinieri; Carabinieri Corps
polizia-di-stato | italy | organisation | police | Polizia di Stato; Italian State Police; Italian National Police; Italy's State Police
guardia-di-finanza | italy | organisation | police | Guardia di Finanza
guardia-costiera | italy | organisation | relief | Guardia Costiera; Italian Coast Guard
protezione-civile | italy | office | relief | Protezione Civile; Italian Civil Protection Department; Dipartimento della Protezione Civile; Italian Civil Protection; Italy's Civil Protection Department; Italy's civil protection agency
vigili-del-fuoco | italy | organisation | relief | Corpo Nazionale dei Vigili del Fuoco; Vigili del Fuoco; Italian National Fire Corps
cnsas | = | organisation | relief | Corpo Nazionale Soccorso Alpino e Speleologico; CNSAS; Soccorso Alpino; Italian Alpine Rescue
ansv | italy | office | government | Agenzia Nazionale per la Sicurezza del Volo; ANSV; Italy's ANSV
guardia-civil | spain | organisation | police | Guardia Civil; Spanish Civil Guard; Spain's Civil Guard; Spanish Guardia Civil
policia-nacional-spain | spain | organisation | police | Spanish National Police; Spain's National Police; Policía Nacional de España; Cuerpo Nacional de Policía
mossos | spain | organisation | police | Mossos d'Esquadra; Mossos
ertzaintza | spain | organisation | police | Ertzaintza
salvamento-maritimo | spain | office | relief | Salvamento Marítimo; SASEMAR; Spanish Maritime Rescue; Spain's Maritime Rescue; Spain's maritime rescue service; Spanish maritime rescue service
ume-spain | spain | organisation | relief | Unidad Militar de Emergencias; Military Emergencies Unit; Military Emergency Unit of Spain; Spain's Military Emergency Unit; Spanish Military Emergencies Unit
aemet | spain | office | monitor | Agencia Estatal de Meteorología; AEMET; Spanish Meteorological Agency; State Meteorological Agency of Spain; Spain's State Meteorological Agency
ign-spain | spain | office | monitor | Spain's National Geographic Institute; Spanish National Geographic Institute; Instituto Geográfico Nacional de España; Spanish IGN
involcan | = | organisation | monitor | Instituto Volcanológico de Canarias; INVOLCAN; Canary Islands Volcanology Institute
ciaiac | spain | office | government | CIAIAC; Spain's Civil Aviation Accident and Incident Investigation Commission
anepc | portugal | office | relief | Autoridade Nacional de Emergência e Proteção Civil; ANEPC; ANPC; National Emergency and Civil Protection Authority; Autoridade Nacional de Proteção Civil; Portuguese Civil Protection; Portugal's Civil Protection Authority; Portugal's National Civil Protection Authority
gnr-portugal | portugal | organisation | police | Guarda Nacional Republicana; Portuguese National Republican Guard; Portugal's National Republican Guard; Portugal's GNR; Portuguese GNR
psp-portugal | portugal | organisation | police | Portuguese Public Security Police; Polícia de Segurança Pública de Portugal; Portugal's Public Security Police; Portugal's PSP; Portuguese PSP
pj-portugal | portugal | organisation | police | Portuguese Judicial Police; Portuguese Judiciary Police; Portugal's Judicial Police; Portugal's Polícia Judiciária
ipma | portugal | office | monitor | Instituto Português do Mar e da Atmosfera; IPMA; Portuguese Institute for Sea and Atmosphere
bka | germany | office | police | German Federal Criminal Police Office; Germany's Federal Criminal Police Office; Bundeskriminalamt of Germany; Germany's BKA; German BKA; Germany's Federal Criminal Police; German Federal Criminal Police
bundespolizei | germany | organisation | police | Bundespolizei; German Federal Police; Germany's Federal Police
thw | germany | organisation | relief | Technisches Hilfswerk; Federal Agency for Technical Relief; German Federal Agency for Technical Relief
dwd | germany | office | monitor | Deutscher Wetterdienst; DWD; German Weather Service; German Meteorological Service
rki | germany | office | health | Robert Koch Institute; Robert Koch Institut
bfu-germany | germany | office | government | Bundesstelle für Flugunfalluntersuchung; German Federal Bureau of Aircraft Accident Investigation; Germany's BFU; German BFU
dutch-police | netherlands | organisation | police | Dutch National Police; Korps Nationale Politie; Politie Nederland; National Police of the Netherlands
marechaussee | netherlands | organisation | police | Koninklijke Marechaussee; Royal Netherlands Marechaussee; Marechaussee; Royal Marechaussee
dutch-safety-board | = | office | government | Dutch Safety Board; Onderzoeksraad voor Veiligheid; Onderzoeksraad
knmi | netherlands | office | monitor | Royal Netherlands Meteorological Institute; KNMI
belgian-police | belgium | organisation | police | Belgian Federal Police; Belgium's Federal Police; Police fédérale belge
swiss-seismological-service | = | office | monitor | Swiss Seismological Service; Schweizerischer Erdbebendienst
sust | switzerland | office | government | Swiss Transportation Safety Investigation Board; STSB; Swiss Safety Investigation Authority
fedpol | switzerland | office | police | Fedpol; Swiss Federal Office of Police; Swiss Federal Police
rega | = | organisation | relief | Swiss Air-Rescue Rega; Air-rescue service Rega; Schweizerische Rettungsflugwacht
geosphere-austria | austria | office | monitor | GeoSphere Austria; ZAMG
swedish-police | sweden | organisation | police | Swedish Police Authority; Polismyndigheten; Swedish Police
sapo | sweden | office | police | Säkerhetspolisen; Säpo; Swedish Security Service; Sweden's Security Service
shk | sweden | office | government | Swedish Accident Investigation Authority; Statens haverikommission
smhi | sweden | office | monitor | Swedish Meteorological and Hydrological Institute; SMHI
pst-norway | norway | office | police | Politiets sikkerhetstjeneste; Norwegian Police Security Service; Norway's PST; Norwegian PST; Norway's Police Security Service
kripos | norway | office | police | Kripos; Norwegian National Criminal Investigation Service
hovedredningssentralen | norway | office | relief | Hovedredningssentralen; Norwegian Joint Rescue Coordination Centre; Norway's Joint Rescue Coordination Centre; Joint Rescue Coordination Centre of Norway
nsia-norway | norway | office | government | Norwegian Safety Investigation Authority; Statens havarikommisjon; Havarikommisjonen
norsar | = | organisation | monitor | NORSAR
pet-denmark | denmark | office | police | Politiets Efterretningstjeneste; Danish Security and Intelligence Service; Denmark's PET; Danish intelligence service PET
supo | finland | office | police | Finnish Security and Intelligence Service; Supo; Finnish Security Intelligence Service; Suojelupoliisi
krp-finland | finland | office | police | Finnish National Bureau of Investigation; Keskusrikospoliisi; Finland's National Bureau of Investigation
icelandic-met-office | iceland | office | monitor | Icelandic Meteorological Office; Icelandic Met Office; Veðurstofa Íslands; Iceland's Meteorological Office; Iceland's Met Office
almannavarnir | iceland | office | relief | Almannavarnir; Icelandic Department of Civil Protection and Emergency Management; Icelandic Civil Protection; Iceland's Civil Protection
polish-fire-service | poland | organisation | relief | Państwowa Straż Pożarna; Polish State Fire Service; State Fire Service of Poland; Poland's State Fire Service
imgw | poland | office | monitor | IMGW; Institute of Meteorology and Water Management
igsu | romania | office | relief | Inspectoratul General pentru Situații de Urgență; IGSU; Romanian General Inspectorate for Emergency Situations; Romanian Department for Emergency Situations; Romania's Department for Emergency Situations; Romania's Inspectorate for Emergency Situations
infp | = | office | monitor | National Institute for Earth Physics; INFP; Romanian National Institute for Earth Physics
hellenic-police | greece | organisation | police | Hellenic Police; Greece's Hellenic Police
hellenic-coast-guard | greece | organisation | relief | Hellenic Coast Guard
hellenic-fire-service | greece | organisation | relief | Hellenic Fire Service; Hellenic Fire Brigade; Hellenic Fire Corps
geodynamic-institute-athens | = | office | monitor | National Observatory of Athens; Geodynamic Institute of the National Observatory of Athens; Athens Geodynamic Institute; Institute of Geodynamics in Athens
kosovo-police | kosovo | organisation | police | Kosovo Police; Policia e Kosovës
jandarma | turkey | organisation | police | Jandarma; Turkish Gendarmerie; Gendarmerie General Command of Turkey; Turkey's Gendarmerie
turkish-coast-guard | turkey | organisation | relief | Turkish Coast Guard; Turkish Coast Guard Command; Turkey's Coast Guard
akut | = | organisation | relief | AKUT Search and Rescue Association; AKUT
emercom | russia | office | relief | Russian Ministry of Emergency Situations; EMERCOM; EMERCOM of Russia; Russian Emergencies Ministry; Russia's Emergencies Ministry; Russian Emergency Situations Ministry; Russia's Ministry of Emergency Situations; Russia's Emergency Situations Ministry; Russian Emergency Ministry; Russian Ministry for Emergency Situations; MChS Rossii; MChS of Russia; Russia's MChS
rosgvardia | russia | organisation | police | Rosgvardia; Rosgvardiya; Russian National Guard; National Guard of Russia; Russia's National Guard
rosaviatsia | russia | office | government | Rosaviatsia; Rosaviatsiya; Russian Federal Air Transport Agency; Russia's Federal Air Transport Agency
roshydromet | russia | office | monitor | Roshydromet; Rosgidromet
kamchatka-geophysical | russia | office | monitor | Kamchatka Branch of the Geophysical Survey; Geophysical Survey of the Russian Academy of Sciences; Kamchatka Volcanic Eruption Response Team; KVERT; Institute of Volcanology and Seismology
rospotrebnadzor | russia | office | health | Rospotrebnadzor
interstate-aviation-committee | = | organisation | government | Interstate Aviation Committee
dsns-ukraine | ukraine | office | relief | State Emergency Service of Ukraine; Ukrainian State Emergency Service; Ukraine's State Emergency Service; DSNS; SES of Ukraine; State Emergency Services of Ukraine; Ukraine's State Emergency Services; Ukraine's Emergency Service; Ukrainian Emergency Service
national-police-ukraine | ukraine | organisation | police | National Police of Ukraine; Ukrainian National Police; Ukraine's National Police
dpsu-ukraine | ukraine | organisation | military | State Border Guard Service of Ukraine; Ukrainian State Border Guard Service; Ukraine's State Border Guard Service; Ukrainian Border Guard Service
gknb-kyrgyzstan | kyrgyzstan | office | police | GKNB; Kyrgyz State Committee for National Security; Kyrgyzstan's State Committee for National Security
kazhydromet | kazakhstan | office | monitor | Kazhydromet
faraja | iran | organisation | police | FARAJA; Law Enforcement Command of Iran; Law Enforcement Command of the Islamic Republic of Iran; Iranian Law Enforcement Command
irsc-iran | iran | office | monitor | Iranian Seismological Center; Iranian Seismological Centre; Institute of Geophysics of the University of Tehran; Iran's Seismological Center
israel-police | israel | organisation | police | Israel Police; Israeli Police; Israel Border Police; Israeli Border Police
home-front-command | israel | office | relief | Home Front Command; IDF Home Front Command; Israeli Home Front Command
israel-fire | israel | organisation | relief | Israel Fire and Rescue Services; Israel Fire and Rescue; Israel Fire and Rescue Authority; Israeli Fire and Rescue Services
zaka | = | organisation | relief | ZAKA
craag | algeria | office | monitor | Centre de recherche en astronomie, astrophysique et géophysique; CRAAG
protection-civile-algeria | algeria | office | relief | Algerian Civil Protection; Protection civile algérienne; Algeria's Civil Protection
dgsn-morocco | morocco | organisation | police | Morocco's General Directorate of National Security; Morocco's DGSN; Moroccan DGSN
royal-oman-police | oman | organisation | police | Royal Oman Police
ncema | uae | office | relief | National Emergency Crisis and Disasters Management Authority; NCEMA
kuwait-fire-force | kuwait | organisation | relief | Kuwait Fire Force; Kuwait Fire Service Directorate
saudi-geological-survey | saudi-arabia | office | monitor | Saudi Geological Survey
ndrf-india | india | organisation | relief | National Disaster Response Force; NDRF; India's National Disaster Response Force
ndma-india | india | office | relief | India's National Disaster Management Authority; Indian National Disaster Management Authority; National Disaster Management Authority of India; NDMA India; India's NDMA
imd-india | india | office | monitor | India Meteorological Department; Indian Meteorological Department
ncs-india | india | office | monitor | National Centre for Seismology; National Center for Seismology; India's National Centre for Seismology
incois | india | office | monitor | INCOIS; Indian National Centre for Ocean Information Services; Indian Tsunami Early Warning Centre
gsi-india | india | office | monitor | Geological Survey of India
indian-coast-guard | india | organisation | relief | Indian Coast Guard; India's Coast Guard
crpf | india | organisation | police | Central Reserve Police Force; CRPF
bsf-india | india | organisation | police | Border Security Force; BSF; India's Border Security Force; Indian Border Security Force
nia-india | india | office | police | National Investigation Agency; India's National Investigation Agency; India's NIA; India's anti-terror agency NIA
cbi-india | india | office | police | Central Bureau of Investigation; India's Central Bureau of Investigation; India's CBI
railway-protection-force | india | organisation | police | Railway Protection Force
jk-police | india | organisation | police | Jammu and Kashmir Police; J&K Police
aaib-india | india | office | government | India's Aircraft Accident Investigation Bureau; Indian Aircraft Accident Investigation Bureau; India's AAIB; Indian AAIB; Aircraft Accident Investigation Bureau of India; AAIB India
dgca-india | india | office | government | India's Directorate General of Civil Aviation; India's DGCA; Indian DGCA; DGCA India
pdma-pakistan | pakistan | office | relief | Provincial Disaster Management Authority; PDMA; Khyber Pakhtunkhwa Provincial Disaster Management Authority; Punjab Provincial Disaster Management Authority; Balochistan Provincial Disaster Management Authority; GBDMA
rescue-1122 | pakistan | organisation | relief | Rescue 1122
edhi | = | organisation | relief | Edhi Foundation; Edhi ambulance service; Edhi Rescue Service
ctd-pakistan | pakistan | office | police | Pakistan's Counter Terrorism Department; Counter Terrorism Department Punjab; Counter Terrorism Department Balochistan; CTD Punjab; CTD Balochistan; CTD Sindh; Punjab Counter Terrorism Department; Balochistan Counter Terrorism Department; Punjab CTD; Pakistan CTD
frontier-corps | pakistan | organisation | military | Frontier Corps
fia-pakistan | pakistan | office | police | Federal Investigation Agency; Pakistan's Federal Investigation Agency; Pakistan's FIA
pmd-pakistan | pakistan | office | monitor | Pakistan Meteorological Department
andma | afghanistan | office | relief | Afghanistan National Disaster Management Authority; ANDMA; Afghan National Disaster Management Authority; Afghanistan's disaster management authority
rab-bangladesh | bangladesh | organisation | police | Rapid Action Battalion; Bangladesh's Rapid Action Battalion
bgb | bangladesh | organisation | military | Border Guard Bangladesh; BGB
bangladesh-fire-service | bangladesh | organisation | relief | Bangladesh Fire Service and Civil Defence; Fire Service and Civil Defence; Fire Service and Civil Defense; Bangladesh Fire Service & Civil Defence; Fire Service & Civil Defence
ndrrma-nepal | nepal | office | relief | National Disaster Risk Reduction and Management Authority; NDRRMA; Nepal's National Disaster Risk Reduction and Management Authority
nepal-police | nepal | organisation | police | Nepal Police; Nepal's Armed Police Force; Armed Police Force Nepal; APF Nepal
caan | nepal | office | government | Civil Aviation Authority of Nepal; CAAN
dmc-sri-lanka | sri-lanka | office | relief | Sri Lanka's Disaster Management Centre; Sri Lanka's Disaster Management Center; Sri Lankan Disaster Management Centre; Disaster Management Centre of Sri Lanka; Disaster Management Centre, Sri Lanka
basarnas | indonesia | office | relief | National Search and Rescue Agency; Basarnas; Badan SAR Nasional; Indonesian National Search and Rescue Agency; Indonesia's National Search and Rescue Agency; Badan Nasional Pencarian dan Pertolongan
bpbd | indonesia | office | relief | Regional Disaster Management Agency; BPBD; Regional Disaster Mitigation Agency; Badan Penanggulangan Bencana Daerah
pvmbg | indonesia | office | monitor | Center for Volcanology and Geological Hazard Mitigation; PVMBG; Centre for Volcanology and Geological Hazard Mitigation; Volcanology and Geological Hazard Mitigation Center; Center for Volcanology and Geological Disaster Mitigation; Indonesian Geological Agency; Indonesia's Geological Agency; Badan Geologi
knkt | indonesia | office | government | National Transportation Safety Committee; KNKT; Komite Nasional Keselamatan Transportasi; Indonesia's National Transportation Safety Committee; Indonesian National Transportation Safety Committee; Indonesia's NTSC; Indonesian NTSC
polri | indonesia | organisation | police | Indonesian National Police; Polri; National Police of Indonesia; Kepolisian Negara Republik Indonesia; Densus 88; Detachment 88
bakamla | indonesia | organisation | relief | Indonesian Maritime Security Agency; Bakamla; Indonesian Coast Guard
ndrrmc | philippines | office | relief | National Disaster Risk Reduction and Management Council; NDRRMC; Philippine Office of Civil Defense; Philippines' Office of Civil Defense; Office of Civil Defense of the Philippines; National Disaster Coordinating Council
pagasa | philippines | office | monitor | Philippine Atmospheric, Geophysical and Astronomical Services Administration; PAGASA
pnp-philippines | philippines | organisation | police | Philippine National Police; PNP Philippines; Philippines' National Police; PNP-CIDG; Criminal Investigation and Detection Group
philippine-coast-guard | philippines | organisation | relief | Philippine Coast Guard; Philippines' Coast Guard
bfp-philippines | philippines | organisation | relief | Bureau of Fire Protection; Philippine Bureau of Fire Protection
pdrm | malaysia | organisation | police | Royal Malaysia Police; PDRM; Polis Diraja Malaysia; Royal Malaysian Police; Bukit Aman
nadma | malaysia | office | relief | NADMA; Malaysia's National Disaster Management Agency; Malaysian National Disaster Management Agency
mmea | malaysia | organisation | relief | Malaysian Maritime Enforcement Agency; MMEA; Malaysia Maritime Enforcement Agency
jbpm | malaysia | organisation | relief | Fire and Rescue Department of Malaysia; Malaysian Fire and Rescue Department; Jabatan Bomba dan Penyelamat Malaysia; JBPM
metmalaysia | malaysia | office | monitor | MetMalaysia; Malaysian Meteorological Department
singapore-police-force | singapore | organisation | police | Singapore Police Force
scdf | singapore | organisation | relief | Singapore Civil Defence Force; SCDF
ddpm | thailand | office | relief | Department of Disaster Prevention and Mitigation; DDPM; Thailand's Department of Disaster Prevention and Mitigation; Thai Department of Disaster Prevention and Mitigation
royal-thai-police | thailand | organisation | police | Royal Thai Police; Thailand's Royal Thai Police; Central Investigation Bureau of Thailand; Crime Suppression Division of Thailand
japan-fdma | japan | office | relief | Fire and Disaster Management Agency; Japan's Fire and Disaster Management Agency; Japanese Fire and Disaster Management Agency
japan-coast-guard | japan | organisation | relief | Japan Coast Guard; Japanese Coast Guard
japan-police | japan | office | police | Japan's National Police Agency; Japanese National Police Agency; National Police Agency of Japan
jtsb | japan | office | government | Japan Transport Safety Board; JTSB
nra-japan | japan | office | government | Nuclear Regulation Authority; Japan's Nuclear Regulation Authority; Japanese Nuclear Regulation Authority
korea-fire | south-korea | organisation | relief | South Korea's National Fire Agency; South Korean National Fire Agency; Korea's National Fire Agency; Korean National Fire Agency; National Fire Agency of Korea
cdsc-korea | south-korea | office | relief | Central Disaster and Safety Countermeasures Headquarters; Central Disaster and Safety Countermeasure Headquarters
korea-coast-guard | south-korea | organisation | relief | Korea Coast Guard; South Korean Coast Guard; South Korea's Coast Guard
korea-police | south-korea | organisation | police | Korean National Police Agency; South Korea's National Police Agency; South Korean National Police Agency
kma | south-korea | office | monitor | Korea Meteorological Administration; South Korea's Meteorological Administration; Korean Meteorological Administration
araib | south-korea | office | government | Aviation and Railway Accident Investigation Board; ARAIB
kdca | south-korea | office | health | Korea Disease Control and Prevention Agency; KDCA
china-emergency | china | office | relief | China's Ministry of Emergency Management; Chinese Ministry of Emergency Management; Ministry of Emergency Management of China; China's Emergency Management Ministry
china-meteorological | china | office | monitor | China Meteorological Administration; China's National Meteorological Center; China's National Meteorological Centre
china-coast-guard | china | organisation | police | China Coast Guard; Chinese Coast Guard
caac | china | office | government | Civil Aviation Administration of China; CAAC
china-cdc | china | office | health | Chinese Center for Disease Control and Prevention; China CDC; Chinese CDC
hong-kong-police | hong-kong | organisation | police | Hong Kong Police Force; Hong Kong Police
hong-kong-observatory | hong-kong | office | monitor | Hong Kong Observatory
taiwan-cwa | taiwan | office | monitor | Central Weather Administration; Taiwan's Central Weather Administration; Taiwan's Central Weather Bureau; Central Weather Bureau
taiwan-fire | taiwan | office | relief | Taiwan's National Fire Agency; Taiwanese National Fire Agency; National Fire Agency of Taiwan; Central Emergency Operation Center; Taiwan's Central Emergency Operation Center
taiwan-coast-guard | taiwan | organisation | police | Taiwan's Coast Guard; Taiwanese Coast Guard; Taiwan's Coast Guard Administration; Coast Guard Administration of Taiwan
ttsb | taiwan | office | government | Taiwan Transportation Safety Board; TTSB
nema-mongolia | mongolia | office | relief | Mongolia's National Emergency Management Agency; National Emergency Management Agency of Mongolia; NEMA Mongolia; Mongolia's NEMA
australian-federal-police | australia | organisation | police | Australian Federal Police; Australia's Federal Police
nsw-police | australia | organisation | police | New South Wales Police; NSW Police; NSW Police Force; New South Wales Police Force; Victoria Police Force
nsw-emergency | australia | organisation | relief | NSW Rural Fire Service; New South Wales Rural Fire Service; NSW RFS
bom-australia | australia | office | monitor | Bureau of Meteorology; Australian Bureau of Meteorology; Australia's Bureau of Meteorology
amsa | australia | office | relief | Australian Maritime Safety Authority; AMSA
atsb | australia | office | government | Australian Transport Safety Bureau; ATSB
new-zealand-police | new-zealand | organisation | police | New Zealand Police; NZ Police
gns-science | new-zealand | office | monitor | GNS Science; GeoNet; Earth Sciences New Zealand; New Zealand's GNS Science
metservice | new-zealand | office | monitor | MetService; New Zealand MetService
fenz | new-zealand | organisation | relief | Fire and Emergency New Zealand; FENZ
nema-nz | new-zealand | office | relief | New Zealand's National Emergency Management Agency; National Emergency Management Agency of New Zealand; NEMA New Zealand; New Zealand's NEMA; New Zealand Civil Defence; NZ Civil Defence
maritime-nz | new-zealand | office | relief | Maritime New Zealand; Maritime NZ; Rescue Coordination Centre New Zealand; Rescue Co-ordination Centre New Zealand; RCCNZ
taic | new-zealand | office | government | Transport Accident Investigation Commission; TAIC
ndmo-fiji | fiji | office | relief | Fiji's National Disaster Management Office; National Disaster Management Office of Fiji
fiji-met | fiji | office | monitor | Fiji Meteorological Service
rpngc | papua-new-guinea | organisation | police | Royal Papua New Guinea Constabulary; RPNGC
rabaul-observatory | papua-new-guinea | office | monitor | Rabaul Volcanological Observatory; Rabaul Volcano Observatory
vmgd | vanuatu | office | monitor | Vanuatu Meteorology and Geo-Hazards Department; VMGD
rsipf | solomon-islands | organisation | police | Royal Solomon Islands Police Force; RSIPF
opp-canada | canada | organisation | police | Ontario Provincial Police
canadian-coast-guard | canada | organisation | relief | Canadian Coast Guard; Canada's Coast Guard
tsb-canada | canada | office | government | Transportation Safety Board of Canada; Canada's Transportation Safety Board; Canadian Transportation Safety Board; Canada's TSB; TSB of Canada
environment-canada | canada | office | monitor | Environment and Climate Change Canada; Environment Canada
nrcan | canada | office | monitor | Natural Resources Canada; NRCan; Earthquakes Canada; Geological Survey of Canada
bc-wildfire | canada | office | relief | BC Wildfire Service; British Columbia Wildfire Service
nypd | us | organisation | police | New York Police Department; NYPD; New York City Police Department
lapd | us | organisation | police | Los Angeles Police Department; LAPD
fdny | us | organisation | relief | New York City Fire Department; FDNY; Fire Department of New York
lafd | us | organisation | relief | Los Angeles Fire Department; LAFD; Los Angeles City Fire Department
chp | us | organisation | police | California Highway Patrol
nrc-us | us | office | government | Nuclear Regulatory Commission; U.S. Nuclear Regulatory Commission
csb-us | us | office | government | U.S. Chemical Safety Board; Chemical Safety Board
msha | us | office | government | Mine Safety and Health Administration; MSHA
nifc | us | office | relief | National Interagency Fire Center
us-volcano-observatories | us | office | monitor | Hawaiian Volcano Observatory; Cascades Volcano Observatory; Yellowstone Volcano Observatory
us-tsunami-centers | us | office | monitor | Pacific Tsunami Warning Center; PTWC; Pacific Tsunami Warning Centre; National Tsunami Warning Center
nasa | us | office | government | National Aeronautics and Space Administration; NASA
puerto-rico-seismic | = | office | monitor | Puerto Rico Seismic Network; Red Sísmica de Puerto Rico
cnpc-mexico | mexico | office | relief | Coordinación Nacional de Protección Civil; Mexico's National Civil Protection Coordination; Mexican Civil Protection; Mexico's Civil Protection agency; Protección Civil de México
ssn-mexico | = | office | monitor | Mexico's National Seismological Service; Mexican National Seismological Service; Servicio Sismológico Nacional de México; National Seismological Service of Mexico; Mexico's SSN; Mexican Seismological Service
guardia-nacional-mexico | mexico | organisation | military | Mexican National Guard; Mexico's National Guard; Guardia Nacional de México; National Guard of Mexico
sspc-mexico | mexico | office | police | Secretaría de Seguridad y Protección Ciudadana; SSPC; Mexico's Secretariat of Security and Citizen Protection; Secretariat of Security and Citizen Protection; Mexico's Security Ministry
conagua | mexico | office | monitor | Conagua; Comisión Nacional del Agua de México; Mexico's National Water Commission; Mexico's National Meteorological Service
conred | guatemala | office | relief | Coordinadora Nacional para la Reducción de Desastres; CONRED; National Coordinator for Disaster Reduction; National Coordination for Disaster Reduction; National Coordinator for the Reduction of Disasters; Guatemala's disaster agency
insivumeh | guatemala | office | monitor | INSIVUMEH; Instituto Nacional de Sismología, Vulcanología, Meteorología e Hidrología
pnc-guatemala | guatemala | organisation | police | Policía Nacional Civil de Guatemala; Guatemala's National Civil Police; Guatemalan National Civil Police; National Civil Police of Guatemala; PNC Guatemala
copeco | honduras | office | relief | Permanent Contingency Commission; COPECO; Comisión Permanente de Contingencias; Permanent Contingencies Commission; Permanent Commission of Contingencies; Permanent Commission for Contingencies; Honduran Permanent Contingency Commission; Comité Permanente de Contingencias; Secretaría de Gestión de Riesgos y Contingencias Nacionales; Secretariat of Risk Management and National Contingencies
cenaos | honduras | office | monitor | Centro de Estudios Atmosféricos, Oceanográficos y Sísmicos; CENAOS; CENAOS-COPECO; Center for Atmospheric, Oceanographic and Seismic Studies; Centre for Atmospheric, Oceanographic and Seismic Studies
honduran-police | honduras | organisation | police | Honduran National Police; Policía Nacional de Honduras; National Police of Honduras; Honduras' National Police
bomberos-honduras | honduras | organisation | relief | Cuerpo de Bomberos de Honduras; Honduran Fire Department; Bomberos de Honduras; Honduras Fire Department
pnc-el-salvador | el-salvador | organisation | police | Policía Nacional Civil de El Salvador; Salvadoran National Civil Police; El Salvador's National Civil Police; National Civil Police of El Salvador
proteccion-civil-el-salvador | el-salvador | office | relief | Protección Civil de El Salvador; Salvadoran Civil Protection; El Salvador's Civil Protection; El Salvador's General Directorate of Civil Protection; Protección Civil El Salvador
sinapred | nicaragua | office | relief | Sistema Nacional para la Prevención, Mitigación y Atención de Desastres; SINAPRED; National System for Disaster Prevention, Mitigation and Attention of Nicaragua; Nicaragua's disaster agency
ineter | nicaragua | office | monitor | Instituto Nicaragüense de Estudios Territoriales; INETER; Nicaraguan Institute of Territorial Studies
nicaraguan-police | nicaragua | organisation | police | Nicaraguan National Police; Policía Nacional de Nicaragua; Nicaragua's National Police
cne-costa-rica | costa-rica | office | relief | Costa Rica's National Emergency Commission; Comisión Nacional de Emergencias de Costa Rica; Costa Rican National Emergency Commission; Costa Rica's CNE; Comisión Nacional de Prevención de Riesgos y Atención de Emergencias
oij | costa-rica | office | police | Organismo de Investigación Judicial; OIJ; Costa Rica's Judicial Investigation Agency; Judicial Investigation Organization of Costa Rica; Costa Rica's Judicial Investigation Department
ovsicori | = | office | monitor | OVSICORI; Volcanological and Seismological Observatory of Costa Rica; Observatorio Vulcanológico y Sismológico de Costa Rica
sinaproc | panama | office | relief | Sistema Nacional de Protección Civil de Panamá; SINAPROC; Panama's Civil Protection
senafront | panama | organisation | police | SENAFRONT; Panama's National Border Service
coe-dominican | dominican-republic | office | relief | Centro de Operaciones de Emergencias; Dominican Emergency Operations Center; Dominican Republic's Emergency Operations Center; Dominican Republic's COE
indomet | dominican-republic | office | monitor | INDOMET; ONAMET; Dominican Institute of Meteorology
haiti-police | haiti | organisation | police | Haitian National Police; Haiti's National Police; Police nationale d'Haïti; National Police of Haiti
dgpc-haiti | haiti | office | relief | Haiti's Civil Protection Agency; Haitian Civil Protection; Haiti's Civil Protection; Haitian Civil Protection Agency; Direction Générale de la Protection Civile d'Haïti; Haiti's General Directorate of Civil Protection
insmet-cuba | cuba | office | monitor | Cuban Institute of Meteorology; INSMET; Cuba's Institute of Meteorology; Instituto de Meteorología de Cuba
jamaica-constabulary | jamaica | organisation | police | Jamaica Constabulary Force; JCF
odpem | jamaica | office | relief | Office of Disaster Preparedness and Emergency Management; ODPEM
ttps | trinidad-and-tobago | organisation | police | Trinidad and Tobago Police Service; TTPS
royal-bahamas-police | bahamas | organisation | police | Royal Bahamas Police Force; RBPF
uwi-seismic | = | office | monitor | UWI Seismic Research Centre; University of the West Indies Seismic Research Centre
guyana-police | guyana | organisation | police | Guyana Police Force
cdema | = | organisation | relief | Caribbean Disaster Emergency Management Agency; CDEMA
ungrd | colombia | office | relief | Unidad Nacional para la Gestión del Riesgo de Desastres; UNGRD; National Unit for Disaster Risk Management; Colombia's National Unit for Disaster Risk Management; Colombia's disaster agency; Colombia's National Disaster Risk Management Unit
colombian-police | colombia | organisation | police | Colombian National Police; Policía Nacional de Colombia; National Police of Colombia; Colombia's National Police
sgc-colombia | colombia | office | monitor | Servicio Geológico Colombiano; Colombian Geological Service; Colombian Geological Survey; Colombia's Geological Service; Colombia's Geological Survey
ideam | colombia | office | monitor | IDEAM; Institute of Hydrology, Meteorology and Environmental Studies
legal-medicine-colombia | colombia | office | health | Colombia's National Institute of Legal Medicine; Instituto Nacional de Medicina Legal y Ciencias Forenses
cicpc | venezuela | organisation | police | Cuerpo de Investigaciones Científicas, Penales y Criminalísticas; CICPC
funvisis | venezuela | office | monitor | Fundación Venezolana de Investigaciones Sismológicas; FUNVISIS; Venezuelan Foundation for Seismological Research
proteccion-civil-venezuela | venezuela | office | relief | Venezuelan Civil Protection; Venezuela's Civil Protection; Protección Civil Venezuela
sngr-ecuador | ecuador | office | relief | Ecuador's Risk Management Secretariat; Ecuador's National Risk Management Secretariat; Secretaría Nacional de Gestión de Riesgos; SNGR; Ecuador's National Secretariat for Risk Management; Ecuadorian Risk Management Secretariat
ecuador-police | ecuador | organisation | police | Ecuador's National Police; Ecuadorian National Police; Policía Nacional del Ecuador; National Police of Ecuador
ig-epn | = | office | monitor | Ecuador's Geophysical Institute; Geophysical Institute of Ecuador; Instituto Geofísico de la Escuela Politécnica Nacional; IG-EPN; Geophysical Institute of the National Polytechnic School; Ecuadorian Geophysical Institute
indeci | peru | office | relief | National Institute of Civil Defense; INDECI; Instituto Nacional de Defensa Civil; National Civil Defense Institute; National Institute of Civil Defence; National Civil Defence Institute; Peru's Civil Defense Institute
igp-peru | peru | office | monitor | Geophysical Institute of Peru; Instituto Geofísico del Perú; Peru's Geophysical Institute; Peruvian Geophysical Institute; Peru's IGP
senamhi-peru | peru | office | monitor | Peru's Senamhi; Senamhi Peru; Servicio Nacional de Meteorología e Hidrología del Perú; National Meteorology and Hydrology Service of Peru; Peru's National Meteorology and Hydrology Service
peru-police | peru | organisation | police | Peruvian National Police; Policía Nacional del Perú; Peru's National Police; National Police of Peru; PNP Peru
bolivian-police | bolivia | organisation | police | Bolivian Police; Policía Boliviana; Bolivian National Police
videci | bolivia | office | relief | Bolivian Vice Ministry of Civil Defense; Viceministerio de Defensa Civil; VIDECI; Bolivia's Vice Ministry of Civil Defence; Bolivia's Vice Ministry of Civil Defense
senamhi-bolivia | bolivia | office | monitor | Bolivia's Senamhi; Senamhi Bolivia; Servicio Nacional de Meteorología e Hidrología de Bolivia
san-calixto | = | office | monitor | Observatorio San Calixto; San Calixto Observatory
senapred | chile | office | relief | Servicio Nacional de Prevención y Respuesta ante Desastres; SENAPRED; ONEMI; National Disaster Prevention and Response Service; Chile's National Disaster Prevention and Response Service; Chile's National Emergency Office; Oficina Nacional de Emergencia de Chile
csn-chile | = | office | monitor | Centro Sismológico Nacional de la Universidad de Chile; Chile's National Seismological Center; Chile's National Seismological Centre; Chilean National Seismological Center; University of Chile's National Seismological Center; National Seismological Center of the University of Chile
sernageomin | chile | office | monitor | Servicio Nacional de Geología y Minería; SERNAGEOMIN; National Geology and Mining Service
conaf | chile | office | relief | Corporación Nacional Forestal; CONAF; Chile's National Forestry Corporation
carabineros-chile | chile | organisation | police | Carabineros de Chile; Chile's Carabineros; Chilean Carabineros; Carabineros of Chile
pdi-chile | chile | organisation | police | Policía de Investigaciones de Chile; Chile's Investigative Police; Chilean Investigative Police; Chile's PDI; PDI Chile
inpres | argentina | office | monitor | Instituto Nacional de Prevención Sísmica; Argentina's National Institute of Seismic Prevention; Argentina's National Seismic Prevention Institute; INPRES
argentine-federal-police | argentina | organisation | police | Argentine Federal Police; Policía Federal Argentina; Argentina's Federal Police
prefectura-naval | argentina | organisation | relief | Prefectura Naval Argentina; Argentine Naval Prefecture; Argentine Coast Guard; Argentina's Coast Guard; Argentina's Naval Prefecture
brazil-federal-police | brazil | organisation | police | Brazil's Federal Police; Brazilian Federal Police; Polícia Federal do Brasil; Federal Police of Brazil; Brazil's Polícia Federal
prf-brazil | brazil | organisation | police | Polícia Rodoviária Federal; Brazil's Federal Highway Police; Brazilian Federal Highway Police; Federal Highway Police of Brazil; Brazil's PRF
defesa-civil-brazil | brazil | office | relief | Brazil's Civil Defense; Brazilian Civil Defense; Defesa Civil do Brasil; Brazil's National Secretariat of Civil Protection and Defense
inmet-brazil | brazil | office | monitor | Instituto Nacional de Meteorologia do Brasil; INMET; Brazil's National Institute of Meteorology; Brazil's National Meteorology Institute
cenipa | brazil | office | government | CENIPA; Centro de Investigação e Prevenção de Acidentes Aeronáuticos; Brazil's Aeronautical Accidents Investigation and Prevention Center
ibama | brazil | office | government | IBAMA
sen-paraguay | paraguay | office | relief | Paraguay's National Emergency Secretariat; Secretaría de Emergencia Nacional
sinae | uruguay | office | relief | Sistema Nacional de Emergencias de Uruguay; SINAE; Uruguay's National Emergency System
nema-nigeria | nigeria | office | relief | Nigeria's National Emergency Management Agency; National Emergency Management Agency of Nigeria; Nigerian National Emergency Management Agency; Nigeria's NEMA; NEMA Nigeria
nigeria-police | nigeria | organisation | police | Nigeria Police Force; Nigeria Police; Nigerian Police Force
dss-nigeria | nigeria | office | police | Department of State Services; Nigeria's Department of State Services; Nigeria's DSS; Nigeria's State Security Service; Nigerian Department of State Services
nscdc | nigeria | organisation | police | Nigeria Security and Civil Defence Corps; NSCDC
nsib | nigeria | office | government | Nigerian Safety Investigation Bureau; NSIB; Nigeria Safety Investigation Bureau
nimet | nigeria | office | monitor | Nigerian Meteorological Agency; NiMet
ncdc-nigeria | nigeria | office | health | Nigeria Centre for Disease Control; Nigeria Centre for Disease Control and Prevention; Nigeria's NCDC; Nigeria CDC
nadmo | ghana | office | relief | National Disaster Management Organisation; NADMO; Ghana's National Disaster Management Organisation; Ghana's National Disaster Management Organization
ghana-police | ghana | organisation | police | Ghana Police Service; Ghana Police
onpc-ivory-coast | ivory-coast | office | relief | Office national de la protection civile de Côte d'Ivoire; Ivory Coast's National Office of Civil Protection
ingd-mozambique | mozambique | office | relief | Instituto Nacional de Gestão e Redução do Risco de Desastres; INGD; INGC; Instituto Nacional de Gestão de Calamidades; Mozambique's National Institute for Disaster Management; Mozambique's National Disaster Management Institute; National Institute for Disaster Risk Management and Reduction; Mozambique's National Institute of Disaster Management; Mozambique's disaster agency
prm-mozambique | mozambique | organisation | police | Polícia da República de Moçambique; Mozambican Police; Police of the Republic of Mozambique
bngrc | madagascar | office | relief | Bureau National de Gestion des Risques et des Catastrophes; BNGRC; National Office for Risk and Disaster Management; Madagascar's disaster office
dodma | malawi | office | relief | Department of Disaster Management Affairs; DoDMA; Malawi's Department of Disaster Management Affairs
dmmu-zambia | zambia | office | relief | Zambia's Disaster Management and Mitigation Unit; Disaster Management and Mitigation Unit; DMMU
zimbabwe-police | zimbabwe | organisation | police | Zimbabwe Republic Police; ZRP
saps | south-africa | organisation | police | South African Police Service; SAPS; South African Police
saws | south-africa | office | monitor | South African Weather Service
samsa | south-africa | office | relief | South African Maritime Safety Authority; SAMSA
nicd | south-africa | office | health | National Institute for Communicable Diseases; NICD
nsri | = | organisation | relief | National Sea Rescue Institute; NSRI
er24 | = | organisation | health | ER24
gift-of-the-givers | = | organisation | aid | Gift of the Givers; Gift of the Givers Foundation
kenya-police | kenya | organisation | police | Kenya Police Service; Kenya National Police Service; Kenya Police
kenya-wildlife-service | kenya | office | government | Kenya Wildlife Service
uganda-police | uganda | organisation | police | Uganda Police Force; Uganda Police; Ugandan Police Force
tanzania-police | tanzania | organisation | police | Tanzania Police Force
rwanda-police | rwanda | organisation | police | Rwanda National Police; Rwandan National Police
ethiopian-federal-police | ethiopia | organisation | police | Ethiopian Federal Police; Ethiopian Federal Police Commission; Ethiopia's Federal Police
sodma | somalia | office | relief | Somali Disaster Management Agency; SoDMA; Somalia's Disaster Management Agency
congolese-police | dr-congo | organisation | police | Police nationale congolaise; Congolese National Police; DR Congo National Police
goma-volcano-observatory | dr-congo | office | monitor | Goma Volcano Observatory; Goma Volcanological Observatory; Observatoire volcanologique de Goma
inrb | dr-congo | office | health | Institut National de Recherche Biomédicale; INRB; National Institute of Biomedical Research
djibouti-gendarmerie | djibouti | organisation | police | Djibouti National Gendarmerie; Gendarmerie nationale de Djibouti
africa-cdc | african-union | organisation | health | Africa Centres for Disease Control and Prevention; Africa CDC
ecdc | european-union | organisation | health | European Centre for Disease Prevention and Control; ECDC
easa | european-union | organisation | government | European Union Aviation Safety Agency; EASA
gdacs | european-union | organisation | monitor | Global Disaster Alert and Coordination System; GDACS
wmo | united-nations | organisation | monitor | World Meteorological Organization; WMO; World Meteorological Organisation
paho | united-nations | organisation | health | Pan American Health Organization; PAHO
ctbto | = | organisation | monitor | Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
global-volcanism-program | = | organisation | monitor | Global Volcanism Program; Smithsonian's Global Volcanism Program
aviation-safety-network | = | organisation | monitor | Aviation Safety Network
marinetraffic | = | organisation | monitor | MarineTraffic
netblocks | = | organisation | monitor | NetBlocks
recaap | = | organisation | monitor | ReCAAP; ReCAAP Information Sharing Centre
accuweather | = | organisation | monitor | AccuWeather
sebin | venezuela | office | government | Bolivarian National Intelligence Service; SEBIN
dgcim | venezuela | office | military | DGCIM
asnr-irsn | france | office | government | IRSN
pevolca | spain | office | relief | Pevolca
sindh-rangers | pakistan | organisation | military | Pakistan Rangers; Sindh Rangers; Pakistani Rangers
frontier-constabulary | pakistan | organisation | police | Frontier Constabulary
cisf | india | organisation | police | Central Industrial Security Force; CISF
itbp | india | organisation | police | Indo-Tibetan Border Police; ITBP
sdrf-india | india | organisation | relief | State Disaster Response Force; SDRF
government-railway-police | india | organisation | police | Government Railway Police
nbro | sri-lanka | office | monitor | National Building Research Organisation
chhipa | = | organisation | relief | Chhipa Welfare Association
united-hatzalah | = | organisation | health | United Hatzalah
korea-forest-service | south-korea | office | relief | Korea Forest Service
china-earthquake-administration | china | office | monitor | China Earthquake Administration
hong-kong-fire | hong-kong | organisation | relief | Hong Kong Fire Services Department; Hong Kong Fire Services
geoscience-australia | australia | office | monitor | Geoscience Australia; Joint Australian Tsunami Warning Centre
queensland-police | australia | organisation | police | Queensland Police Service; Queensland Police
queensland-fire | australia | organisation | relief | Queensland Fire and Emergency Services; Queensland Fire Department
nsw-ses | australia | organisation | relief | NSW State Emergency Service; NSW SES; New South Wales State Emergency Service
ambulance-victoria | australia | organisation | health | Ambulance Victoria
nsw-ambulance | australia | organisation | health | NSW Ambulance
surf-life-saving-nsw | = | organisation | relief | Surf Life Saving NSW
surete-quebec | canada | organisation | police | Sûreté du Québec
spvm | canada | organisation | police | Service de police de la Ville de Montréal; SPVM
jrcc-halifax | canada | office | relief | Joint Rescue Coordination Centre Halifax; JRCC Halifax
alberta-wildfire | canada | office | relief | Alberta Wildfire
lasd | us | organisation | police | Los Angeles County Sheriff's Department; LASD
la-county-fire | us | organisation | relief | Los Angeles County Fire Department
texas-dps | us | organisation | police | Texas Department of Public Safety
florida-highway-patrol | us | organisation | police | Florida Highway Patrol
osha | us | office | government | Occupational Safety and Health Administration; OSHA
us-forest-service | us | office | relief | U.S. Forest Service
alaska-volcano-observatory | us | office | monitor | Alaska Volcano Observatory
storm-prediction-center | us | office | monitor | Storm Prediction Center
jtwc | us | office | monitor | Joint Typhoon Warning Center; JTWC
cenapred | mexico | office | monitor | CENAPRED; National Center for Disaster Prevention of Mexico
panama-police | panama | organisation | police | Panamanian National Police; Policía Nacional de Panamá; Panama's National Police
senan-panama | panama | organisation | police | Panama's National Aeronaval Service; SENAN
dominican-civil-defense | dominican-republic | office | relief | Dominican Civil Defense
cenais | cuba | office | monitor | CENAIS; Cuba's National Center for Seismological Research
odpm-trinidad | trinidad-and-tobago | office | relief | Office of Disaster Preparedness and Management of Trinidad and Tobago
royal-bahamas-defence-force | bahamas | organisation | military | Royal Bahamas Defence Force
montserrat-volcano-observatory | = | office | monitor | Montserrat Volcano Observatory
guyana-defence-force | guyana | organisation | military | Guyana Defence Force
guyana-fire | guyana | organisation | relief | Guyana Fire Service
inameh | venezuela | office | monitor | INAMEH
ecu-911 | ecuador | office | relief | ECU 911
snai | ecuador | office | government | Ecuador's prison agency; SNAI
coen-peru | peru | office | relief | Centro de Operaciones de Emergencia Nacional; COEN; Peru's National Emergency Operations Center
cenepred | peru | office | relief | CENEPRED
ingemmet | peru | office | monitor | INGEMMET
sutran | peru | office | government | Sutran
felcc | bolivia | organisation | police | FELCC
felcn | bolivia | organisation | police | FELCN
felcv | bolivia | organisation | police | FELCV
shoa-chile | chile | office | monitor | Chilean Navy's Hydrographic and Oceanographic Service; SHOA
gendarmeria-argentina | argentina | organisation | police | Gendarmería Nacional Argentina; Argentine National Gendarmerie
segemar | argentina | office | monitor | SEGEMAR
smn-argentina | argentina | office | monitor | Argentina's National Meteorological Service; Argentina's National Weather Service
cemaden | brazil | office | monitor | Cemaden
inpe-brazil | brazil | office | monitor | Brazil's National Institute for Space Research; INPE
icmbio | brazil | office | government | ICMBio
funai | brazil | office | government | FUNAI
senad-paraguay | paraguay | organisation | police | Paraguay's SENAD; Paraguay's National Anti-Drug Secretariat
inumet | uruguay | office | monitor | Inumet
lasema | nigeria | office | relief | Lagos State Emergency Management Agency; LASEMA
frsc | nigeria | organisation | police | Federal Road Safety Corps; FRSC
nihsa | nigeria | office | monitor | Nigeria Hydrological Services Agency; NIHSA
ghana-fire | ghana | organisation | relief | Ghana National Fire and Rescue Service; Ghana National Fire Service
gspm | ivory-coast | organisation | relief | Groupement des sapeurs-pompiers militaires; GSPM
sernic | mozambique | office | police | Mozambique's National Criminal Investigation Service; SERNIC
hawks-south-africa | south-africa | office | police | Directorate for Priority Crime Investigation
council-for-geoscience | south-africa | office | monitor | Council for Geoscience
mrcc-cape-town | south-africa | office | relief | MRCC Cape Town
netcare-911 | = | organisation | health | Netcare 911
dci-kenya | kenya | office | police | Directorate of Criminal Investigations; Kenya's Directorate of Criminal Investigations; DCI Kenya; Kenya's DCI
tma-tanzania | tanzania | office | monitor | Tanzania Meteorological Authority
tanzania-fire | tanzania | organisation | relief | Tanzania Fire and Rescue Force
rib-rwanda | rwanda | office | police | Rwanda Investigation Bureau
djibouti-coast-guard | djibouti | organisation | relief | Djiboutian Coast Guard; Djibouti Coast Guard
djibouti-police | djibouti | organisation | police | Djiboutian National Police; Djibouti National Police
copernicus-ems | european-union | organisation | monitor | Copernicus Emergency Management Service; Copernicus Emergency; European Forest Fire Information System; EFFIS
flightradar24 | = | organisation | monitor | Flightradar24
flightaware | = | organisation | monitor | FlightAware
tankertrackers | = | organisation | monitor | TankerTrackers; TankerTrackers.com
kpler | = | organisation | monitor | Kpler
tokyo-police | japan | organisation | police | Tokyo Metropolitan Police; Tokyo Metropolitan Police Department
bcij-morocco | morocco | office | police | Morocco's Central Bureau of Judicial Investigations; BCIJ; Central Bureau of Judicial Investigation of Morocco
fusina | honduras | organisation | police | FUSINA
china-nhc | china | office | health | China's National Health Commission; Chinese National Health Commission
"""
