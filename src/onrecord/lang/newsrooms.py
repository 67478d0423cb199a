"""News agencies, broadcasters, papers and the media arms of armed groups, known by name: part of `actors.ACTORS`, in its columns."""

NEWSROOMS = """
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
tass | russia | outlet | state-media | TASS; Itar-Tass
ria | russia | outlet | state-media | RIA Novosti; RIA
sputnik | russia | outlet | state-media | Sputnik; Sputnik News
rt | russia | outlet | state-media | RT; Russia Today
rossiya | russia | outlet | state-media | Rossiya 1; Rossiya 24; Channel One Russia; Vesti
xinhua | china | outlet | state-media | Xinhua News Agency; Xinhua
cctv | china | outlet | state-media | China Central Television; CCTV; CGTN
global-times | china | outlet | state-media | Global Times; People's Daily; China Daily
kcna | north-korea | outlet | state-media | Korean Central News Agency; KCNA; Rodong Sinmun
sana | syria | outlet | state-media | Syrian Arab News Agency; SANA; Syrian state TV; Syrian state television; Syrian state media
anadolu | turkey | outlet | state-media | Anadolu Agency; Anadolu; Anadolu Ajansi
trt | turkey | outlet | state-media | Turkish Radio and Television; TRT; TRT World
al-aqsa-tv | hamas | outlet | state-media | Al-Aqsa TV; Al-Aqsa television; Al Aqsa TV
wafa | palestinian-authority | outlet | state-media | WAFA; Wafa news agency
al-manar | hezbollah | outlet | state-media | Al-Manar; Al Manar; Al-Manar TV; Al-Manar television
al-masirah | houthis | outlet | state-media | Al-Masirah; Al Masirah; Al-Masirah TV; Al-Masirah television; Saba (Houthi)
amaq | islamic-state | outlet | state-media | Amaq; Amaq news agency; Amaq News Agency
rudaw | kurdistan-region | outlet | state-media | Rudaw; Kurdistan24; Kurdistan 24
site-intelligence | = | organisation | media | SITE Intelligence Group; SITE Intelligence
bellingcat | = | organisation | media | Bellingcat
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
pakistan-app | pakistan | outlet | state-media | Associated Press of Pakistan
radio-pakistan | pakistan | outlet | state-media | Radio Pakistan
doordarshan | india | outlet | state-media | Doordarshan; DD News; Prasar Bharati
united-news-of-india | = | outlet | agency | United News of India
bss | bangladesh | outlet | state-media | Bangladesh Sangbad Sangstha; BSS
united-news-of-bangladesh | = | outlet | agency | United News of Bangladesh
bdnews24 | = | outlet | agency | bdnews24.com; bdnews24
rss-nepal | nepal | outlet | state-media | Rastriya Samachar Samiti
bakhtar | afghanistan | outlet | state-media | Bakhtar News Agency
tolonews | = | outlet | media | TOLOnews; Tolo News
khaama | = | outlet | agency | Khaama Press; Khaama Press News Agency
pajhwok | = | outlet | agency | Pajhwok Afghan News; Pajhwok
antara | indonesia | outlet | state-media | Antara news agency; Antara News; Antara
philippine-news-agency | philippines | outlet | state-media | Philippine News Agency
vna | vietnam | outlet | state-media | Vietnam News Agency; VietnamPlus
kpl | laos | outlet | state-media | Lao News Agency; KPL
akp | cambodia | outlet | state-media | Agence Kampuchea Presse; Agence Kampuchea Press; Cambodian state news agency AKP
mrtv | myanmar | outlet | state-media | MRTV; Myanmar state TV; Myawaddy TV
mizzima | = | outlet | media | Mizzima; Mizzima News
nnt-thailand | thailand | outlet | state-media | National News Bureau of Thailand
china-news-service | china | outlet | state-media | China News Service
rthk | hong-kong | outlet | state-media | Radio Television Hong Kong; RTHK
cna-taiwan | = | outlet | agency | Taiwan's Central News Agency; Central News Agency of Taiwan; Focus Taiwan; Taiwan's official Central News Agency; Taiwan's semi-official Central News Agency
channel-newsasia | = | outlet | media | Channel NewsAsia; Channel News Asia
montsame | mongolia | outlet | state-media | Montsame
kctv | north-korea | outlet | state-media | Korean Central Television; KCTV; North Korean state TV; North Korean state media
kbs | = | outlet | media | Korean Broadcasting System; KBS
newsis | = | outlet | agency | Newsis
rnz | = | outlet | media | Radio New Zealand; RNZ
khabar-kazinform | kazakhstan | outlet | state-media | Kazinform; Khabar 24
kabar-kyrgyz | kyrgyzstan | outlet | state-media | Kabar news agency
akipress | = | outlet | agency | AKIpress
uza | uzbekistan | outlet | state-media | Uzbekistan National News Agency; UzA
khovar | tajikistan | outlet | state-media | Khovar
azertac | azerbaijan | outlet | state-media | Azertac; AZERTAG; Azerbaijan State News Agency
armenpress | armenia | outlet | state-media | Armenpress
interfax-ukraine | = | outlet | agency | Interfax-Ukraine
unian | = | outlet | agency | UNIAN
suspilne | = | outlet | media | Suspilne; Suspilne News; Ukrainian public broadcaster
ukrainska-pravda | = | outlet | media | Ukrainska Pravda; Ukrayinska Pravda
novaya-gazeta | = | outlet | media | Novaya Gazeta; Novaya Gazeta Europe
zvezda | russia | outlet | state-media | Zvezda TV; TV Zvezda; Russian state TV; Russian state television; Russian state media
rferl | = | outlet | media | Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty; Radio Free Europe
nournews | iran | outlet | state-media | Nour News; Nournews
nna-lebanon | lebanon | outlet | state-media | Lebanon's National News Agency; Lebanese National News Agency; Lebanon's state-run National News Agency; state-run National News Agency; Lebanon's official National News Agency; Lebanese state news agency
north-press | = | outlet | agency | North Press Agency
qna | qatar | outlet | state-media | Qatar News Agency; QNA
bna-bahrain | bahrain | outlet | state-media | Bahrain News Agency
oman-news-agency | oman | outlet | state-media | Oman News Agency; Oman TV
sky-news-arabia | uae | outlet | state-media | Sky News Arabia
al-ahram | egypt | outlet | state-media | Al-Ahram; Ahram Online; Egyptian state television; Egyptian state TV
map-morocco | morocco | outlet | state-media | Maghreb Arabe Presse; Moroccan state news agency; Agence Marocaine de Presse; Morocco's MAP news agency; MAP news agency
aps-algeria | algeria | outlet | state-media | Algérie Presse Service; Algeria Press Service; Algerian state news agency; Algerian Press Service
tap-tunisia | tunisia | outlet | state-media | Tunis Afrique Presse; Agence Tunis Afrique Presse; TAP news agency
suna | sudan | outlet | state-media | Sudan News Agency; SUNA
dabanga | = | outlet | media | Radio Dabanga; Dabanga; Dabanga Sudan
ethiopian-news-agency | ethiopia | outlet | state-media | Ethiopian News Agency; Ethiopian Press Agency
shabait | eritrea | outlet | state-media | Eri-TV; Shabait; Eritrean state media; Eritrean state TV
adi-djibouti | djibouti | outlet | state-media | Agence Djiboutienne d'Information; Djibouti News Agency
sonna | somalia | outlet | state-media | Somali National News Agency; SONNA; Radio Mogadishu; Somali National Television
kenya-news-agency | kenya | outlet | state-media | Kenya News Agency
uganda-broadcasting | uganda | outlet | state-media | Uganda Broadcasting Corporation
rwanda-broadcasting | rwanda | outlet | state-media | Rwanda Broadcasting Agency; Rwanda News Agency
acp-congo | dr-congo | outlet | state-media | Agence Congolaise de Presse
crtv | cameroon | outlet | state-media | CRTV; Cameroon Radio Television
nan-nigeria | nigeria | outlet | state-media | News Agency of Nigeria
ghana-news-agency | ghana | outlet | state-media | Ghana News Agency
aip-ivory-coast | ivory-coast | outlet | state-media | Agence Ivoirienne de Presse
aps-senegal | senegal | outlet | state-media | Agence de presse sénégalaise; Senegalese Press Agency
ortm | mali | outlet | state-media | ORTM; Malian state television; Malian state TV
aib-burkina | burkina-faso | outlet | state-media | Agence d'Information du Burkina; Burkina Information Agency; Radiodiffusion Télévision du Burkina; Burkina Faso state television
anp-niger | niger | outlet | state-media | Agence nigérienne de presse; Télé Sahel; Nigerien state television
aim-mozambique | mozambique | outlet | state-media | Agência de Informação de Moçambique; Mozambique News Agency; Televisão de Moçambique
angop | angola | outlet | state-media | ANGOP; Angola Press Agency
nampa | namibia | outlet | state-media | Namibia Press Agency; Namibian Press Agency; news agency NAMPA
zbc-zimbabwe | zimbabwe | outlet | state-media | Zimbabwe Broadcasting Corporation; New Ziana
sabc | = | outlet | media | SABC; SABC News; South African Broadcasting Corporation
apa-austria | = | outlet | agency | Austria Press Agency; Austria Presse Agentur
orf | = | outlet | media | ORF; Austrian broadcaster ORF
keystone-sda | = | outlet | agency | Keystone-SDA; Swiss news agency Keystone-ATS; Keystone-ATS
belga | = | outlet | agency | Belga; Belga News Agency
anp-nl | = | outlet | agency | Algemeen Nederlands Persbureau; Dutch news agency ANP; ANP news agency
nos-nl | = | outlet | media | Dutch broadcaster NOS; NOS Nieuws; Dutch public broadcaster NOS
stt | = | outlet | agency | Finnish news agency STT; Suomen Tietotoimisto; STT
yle | = | outlet | media | Yle; Finnish broadcaster Yle; Yleisradio
nrk | = | outlet | media | NRK; Norwegian broadcaster NRK
svt | = | outlet | media | SVT; Swedish broadcaster SVT; Sveriges Television; SVT Nyheter
dr-dk | = | outlet | media | Danish broadcaster DR; Danmarks Radio; DR Nyheder
ruv | = | outlet | media | RÚV; Icelandic broadcaster RUV; Iceland's national broadcaster RUV
rte | = | outlet | media | RTÉ; RTÉ News; Raidió Teilifís Éireann; RTÉ Radio 1; RTÉ.ie
bns | = | outlet | agency | Baltic News Service
leta-elta | = | outlet | agency | LETA
pap-poland | = | outlet | agency | Polish Press Agency; Polish news agency PAP; Polska Agencja Prasowa; PAP news agency; state news agency PAP
ctk | = | outlet | agency | Czech News Agency; ČTK; Česká tisková kancelář
tasr | = | outlet | agency | TASR; News Agency of the Slovak Republic
mti | hungary | outlet | state-media | Magyar Távirati Iroda; Hungarian news agency MTI; MTI; Hungarian state news agency
agerpres | = | outlet | agency | Agerpres
bta | = | outlet | agency | Bulgarian News Agency; Bulgarian Telegraph Agency
hina | = | outlet | agency | Croatian news agency HINA
tanjug | serbia | outlet | state-media | Tanjug
beta-serbia | = | outlet | agency | Beta news agency
ana-mpa | greece | outlet | state-media | Athens-Macedonian News Agency; Athens News Agency; ANA-MPA; AMNA
cyprus-news-agency | = | outlet | agency | Cyprus News Agency
dha | = | outlet | agency | Demirören News Agency; Dogan News Agency
iha | = | outlet | agency | İhlas News Agency; IHA
lusa | = | outlet | agency | Lusa; Lusa news agency; Agência Lusa
rtp | = | outlet | media | Rádio e Televisão de Portugal; Portuguese broadcaster RTP; RTP Notícias
europa-press | = | outlet | agency | Europa Press
rtve | = | outlet | media | RTVE; Spanish broadcaster RTVE; Radiotelevisión Española; Spanish public broadcaster TVE
adnkronos | = | outlet | agency | Adnkronos
rai | = | outlet | media | RaiNews; Rai News; RaiNews24; Italian broadcaster RAI; Italian state broadcaster RAI
bfmtv | = | outlet | media | BFMTV; BFM TV
ard-zdf | = | outlet | media | ARD; tagesschau; German broadcaster ARD
notimex | mexico | outlet | state-media until=2023-12-31 | Notimex
agn-guatemala | guatemala | outlet | state-media | Agencia Guatemalteca de Noticias
el-19-digital | nicaragua | outlet | state-media | El 19 Digital
cubadebate | cuba | outlet | state-media | Cubadebate; Cuban state television; Juventud Rebelde
avn-venezuela | venezuela | outlet | state-media | Agencia Venezolana de Noticias; Venezuelan News Agency
andina-peru | peru | outlet | state-media | Andina news agency; Agencia Andina; Agencia Peruana de Noticias; Peru's Andina news agency
rpp | = | outlet | media | RPP Noticias; RPP radio
abi-bolivia | bolivia | outlet | state-media | Agencia Boliviana de Información; Bolivian Information Agency; Bolivian state news agency ABI
agencia-fides | = | outlet | agency | Agencia de Noticias Fides
telam | = | outlet | agency until=2024-03-04 | Télam
noticias-argentinas | = | outlet | agency | Noticias Argentinas
agencia-brasil | = | outlet | agency | Agência Brasil; Empresa Brasil de Comunicação
globo | = | outlet | media | GloboNews; O Globo; TV Globo; Globo TV
folha | = | outlet | media | Folha de S.Paulo; Folha de S. Paulo; Folha de São Paulo
caracol | = | outlet | media | Caracol Radio; Noticias Caracol; Caracol Noticias
jis | jamaica | outlet | state-media | Jamaica Information Service
all-india-radio | india | outlet | state-media | All India Radio; Akashvani
pakistan-tv | pakistan | outlet | state-media | Pakistan Television; PTV News; Pakistan Television Corporation
tvri | indonesia | outlet | state-media | TVRI
radio-republik-indonesia | indonesia | outlet | state-media | Radio Republik Indonesia
philippine-information-agency | philippines | outlet | state-media | Philippine Information Agency
voice-of-vietnam | vietnam | outlet | state-media | Voice of Vietnam
nhan-dan | vietnam | outlet | state-media | Nhan Dan
vietnam-television | vietnam | outlet | state-media | Vietnam Television
vientiane-times | laos | outlet | state-media | Vientiane Times
global-new-light | myanmar | outlet | state-media | Global New Light of Myanmar
china-media-group | china | outlet | state-media | China Media Group; China National Radio
news1-korea | = | outlet | agency | News1
24-kg | = | outlet | agency | 24.kg
rbc-ukraine | = | outlet | agency | RBC-Ukraine
rossiyskaya-gazeta | russia | outlet | state-media | Rossiyskaya Gazeta
ilna | iran | outlet | state-media | Iranian Labour News Agency; ILNA
yjc | iran | outlet | state-media | Young Journalists Club
snn-iran | iran | outlet | state-media | Student News Network
mizan | iran | outlet | state-media | Mizan Online; Mizan news agency; Mizan Online News Agency
fana-ethiopia | ethiopia | outlet | state-media | Fana Broadcasting Corporate; Fana Media Corporation
ethiopian-broadcasting | ethiopia | outlet | state-media | Ethiopian Broadcasting Corporation
rtd-djibouti | djibouti | outlet | state-media | Radio Télévision de Djibouti; Radio Television of Djibouti
kbc-kenya | kenya | outlet | state-media | Kenya Broadcasting Corporation
cameroon-tribune | cameroon | outlet | state-media | Cameroon Tribune
nta-nigeria | nigeria | outlet | state-media | Nigerian Television Authority
rtnc | dr-congo | outlet | state-media | Radio-Télévision nationale congolaise; RTNC
sahara-reporters | = | outlet | media | Sahara Reporters; SaharaReporters
radio-mozambique | mozambique | outlet | state-media | Radio Mozambique; Rádio Moçambique
jornal-de-angola | angola | outlet | state-media | Jornal de Angola
al-qahera | egypt | outlet | state-media | Al-Qahera News
elta | = | outlet | agency | ELTA
mediafax | = | outlet | agency | Mediafax
news-ro | = | outlet | agency | News.ro
lapresse-it | = | outlet | agency | LaPresse
franceinfo | = | outlet | media | franceinfo; France Info
erbol | = | outlet | agency | Erbol
bolivia-tv | bolivia | outlet | state-media | Bolivia TV
venezolana-de-television | venezuela | outlet | state-media | Venezolana de Televisión
cuban-news-agency | cuba | outlet | state-media | Agencia Cubana de Noticias; Cuban News Agency
fonet | = | outlet | agency | FoNet
rts-serbia | serbia | outlet | state-media | Radio Television of Serbia; Serbian state broadcaster RTS
ert-greece | greece | outlet | state-media | Greek state broadcaster ERT
"""
