"""Local news of ours from small towns of ten countries, with names that are no places: rows as in `unsaid_cases` (", not found": no place at all).

All were written, with what each name is to be resolved to, and committed before anything of them was read: 114 of 140 names and 27 of 36 were right then. Four were put otherwise since
(how the index writes Connacht, a state that the harness leaves out where it is named like its city).
"""

SMALL_TOWNS = (
    "⟦OXFORD|Mississippi, US⟧ — Officers found a University of ⟦Mississippi|, US⟧ student dead in a home off Jackson Avenue on Sunday, the ⟦Lafayette County|Mississippi, US⟧ coroner said. A man from ⟦Batesville|Mississippi, US⟧ is being questioned.",
    "The ⟦Greenwood|South Carolina, US⟧ County Council voted 4-3 to raise the road fee. Residents of ⟦Ninety Six|South Carolina, US⟧ and ⟦Ware Shoals|South Carolina, US⟧ spoke against it.",
    "Two semis collided on Interstate 80 near ⟦York|Nebraska, US⟧ early Thursday. One driver, from ⟦Kearney|Nebraska, US⟧, was flown to a hospital in ⟦Lincoln|Nebraska, US⟧; Highway 81 was shut toward ⟦Geneva|Nebraska, US⟧.",
    "⟦MEXICO|Missouri, US⟧, Mo. – A tanker spilled 3,000 gallons of diesel along Highway 54 in ⟦Audrain County|Missouri, US⟧. Crews came from ⟦Vandalia|Missouri, US⟧ and ⟦Columbia|Missouri, US⟧.",
    "A fisherman found the body of a ⟦Warsaw|Indiana, US⟧ man in Winona Lake on Friday, ⟦Kosciusko County|Indiana, US⟧ deputies said. He had last been seen in ⟦Pierceton|Indiana, US⟧.",
    "Firefighters from ⟦Canton|Ohio, US⟧ and ⟦Massillon|Ohio, US⟧ needed three hours to put out a blaze at a pallet yard in ⟦Perry Township|Ohio, US⟧. ⟦Stark County|Ohio, US⟧ opened a hotline for those downwind.",
    "A jury in ⟦Palestine|Texas, US⟧ convicted a former ⟦Anderson County|Texas, US⟧ jailer on Tuesday of smuggling phones. He lived in ⟦Elkhart|Texas, US⟧ and had worked in ⟦Athens|Texas, US⟧.",
    "A plane made an emergency landing on a county road near ⟦Delhi|Louisiana, US⟧ on Sunday. The ⟦Richland Parish|Louisiana, US⟧ sheriff said the pilot, of ⟦Rayville|Louisiana, US⟧, walked away; ⟦Monroe|Louisiana, US⟧ is his home field.",
    "The ⟦Milan|Tennessee, US⟧ school board met Tuesday with parents from ⟦Medina|Tennessee, US⟧ and ⟦Humboldt|Tennessee, US⟧ on the merger of the ⟦Gibson County|Tennessee, US⟧ districts.",
    "A deputy was shot in the arm outside ⟦Holland|Michigan, US⟧ on Monday night, the ⟦Ottawa County|Michigan, US⟧ sheriff said. The gunman was caught in ⟦Zeeland|Michigan, US⟧ and is held in ⟦Grand Haven|Michigan, US⟧.",
    "Snow closed schools in ⟦Cuba|New York, US⟧, ⟦Olean|New York, US⟧ and ⟦Wellsville|New York, US⟧ on Wednesday. The ⟦Allegany County|New York, US⟧ sheriff asked people to stay home.",
    "⟦NEVADA|Iowa, US⟧, Iowa — The ⟦Story County|Iowa, US⟧ attorney dropped charges against a ⟦Ames|Iowa, US⟧ teacher on Friday. Her lawyer, from ⟦Boone|Iowa, US⟧, said she wants her job back.",
    "Police in ⟦Troy|New York, US⟧ recovered a stolen ambulance in ⟦Watervliet|New York, US⟧ after a chase over the Hudson. It had been taken from a hospital in ⟦Schenectady|New York, US⟧.",
    "The ⟦Salem|Oregon, US⟧ man was last seen fishing the North Santiam near ⟦Stayton|Oregon, US⟧, the ⟦Marion County|Oregon, US⟧ sheriff said. Divers came from ⟦Albany|Oregon, US⟧.",
    "⟦Burlington|Iowa, US⟧ police arrested three people after a bar fight on Jefferson Street. A ⟦Fort Madison|Iowa, US⟧ man was stabbed; he was treated in ⟦West Burlington|Iowa, US⟧. The ⟦Des Moines County|Iowa, US⟧ jail holds two of them.",
    "A wildfire forced people from 200 homes near ⟦Paradise|California, US⟧ on Sunday. ⟦Butte County|California, US⟧ opened a shelter in ⟦Chico|California, US⟧; the road to ⟦Magalia|California, US⟧ was one-way.",
    "A cyclist, 61, died after a crash on the A6 at ⟦Lancaster|England, GB⟧. Police want to hear from anyone who drove between ⟦Garstang|England, GB⟧ and ⟦Carnforth|England, GB⟧ that evening.",
    "Fire gutted a mill in ⟦Halifax|England, GB⟧ overnight. Crews from ⟦Brighouse|England, GB⟧, ⟦Huddersfield|England, GB⟧ and ⟦Todmorden|England, GB⟧ were at the scene, West ⟦Yorkshire|England, GB⟧ Fire and Rescue said.",
    "A man from ⟦Bangor|Northern Ireland, GB⟧ appeared at ⟦Newtownards|Northern Ireland, GB⟧ court charged with two burglaries in ⟦Donaghadee|Northern Ireland, GB⟧. The PSNI opposed bail.",
    "Villagers in ⟦St Davids|Wales, GB⟧ were told to boil water after a main burst. Dyfed-Powys Police closed the road to ⟦Haverfordwest|Wales, GB⟧; bottled water was sent from ⟦Fishguard|Wales, GB⟧.",
    "The lifeboat from ⟦Stornoway|Scotland, GB⟧ towed a trawler to ⟦Ullapool|Scotland, GB⟧ after its engine failed off ⟦Lewis|Scotland, GB⟧. Coastguards said the five crew were well.",
    "⟦BOSTON|England, GB⟧ – Two lorries collided on the A16 near ⟦Spalding|England, GB⟧, ⟦Lincolnshire|England, GB⟧ Police said. A driver from ⟦Sleaford|England, GB⟧ was cut free.",
    "Gardaí in ⟦Letterkenny|Ulster, IE⟧ seized cannabis plants worth €300,000 at a farm outside ⟦Ballybofey|Ulster, IE⟧. A man was held at ⟦Milford|Ulster, IE⟧ Garda station.",
    "A teenager was killed when his car left the N5 near ⟦Castlebar|Connaught, IE⟧ on Friday night. His friend was taken to hospital in ⟦Galway|Connaught, IE⟧; both were from ⟦Westport|Connaught, IE⟧.",
    "The RCMP said a 40-year-old ⟦Nelson|British Columbia, CA⟧ man died in an avalanche near ⟦Rossland|British Columbia, CA⟧. Searchers came from ⟦Castlegar|British Columbia, CA⟧ and ⟦Trail|British Columbia, CA⟧.",
    "An explosion levelled a house in ⟦Windsor|Nova Scotia, CA⟧ on Sunday. Volunteer firefighters from ⟦Hantsport|Nova Scotia, CA⟧ and ⟦Wolfville|Nova Scotia, CA⟧ searched the debris, the RCMP said.",
    "Police in ⟦Stratford|Ontario, CA⟧ charged a ⟦Kitchener|Ontario, CA⟧ woman with impaired driving after a crash in ⟦Perth County|Ontario, CA⟧. The other driver, of ⟦St. Marys|Ontario, CA⟧, has a broken leg.",
    "Evacuation orders were issued for ⟦Lac La Biche|Alberta, CA⟧ and ⟦Plamondon|Alberta, CA⟧ as a wildfire neared. Buses left for ⟦Cold Lake|Alberta, CA⟧ on Monday.",
    "A truck driver died when his road train rolled near ⟦Roma|Queensland, AU⟧. The Warrego Highway was closed to ⟦Mitchell|Queensland, AU⟧ and traffic sent through ⟦St George|Queensland, AU⟧.",
    "Bushfires threatened homes at ⟦Bendigo|Victoria, AU⟧ and ⟦Castlemaine|Victoria, AU⟧. The CFA told residents of ⟦Maldon|Victoria, AU⟧ to leave; a relief centre was opened at ⟦Kyneton|Victoria, AU⟧.",
    "A ⟦Perth|Western Australia, AU⟧ couple were rescued off ⟦Albany|Western Australia, AU⟧ after their yacht lost its mast. They had sailed from ⟦Esperance|Western Australia, AU⟧.",
    "Eleven pilgrims died when their van fell into a gorge near ⟦Chamoli|Uttarakhand, IN⟧. The injured were taken to ⟦Rishikesh|Uttarakhand, IN⟧; relief will be paid by the collector in ⟦Dehradun|Uttarakhand, IN⟧.",
    "Police in ⟦Aligarh|Uttar Pradesh, IN⟧ arrested four men after a clash over a procession. Shops stayed shut in ⟦Hathras|Uttar Pradesh, IN⟧ and ⟦Khair|Uttar Pradesh, IN⟧.",
    "Three farmers drowned when a boat capsized at ⟦Kuttanad|Kerala, IN⟧ on Tuesday. The district collector in ⟦Alappuzha|Kerala, IN⟧ ordered an inquiry; the fourth, from ⟦Changanassery|Kerala, IN⟧, is in hospital.",
    "Gunmen abducted nine travellers on the road from ⟦Kaduna|, NG⟧ to ⟦Birnin Gwari|Kaduna, NG⟧. Hunters from ⟦Zaria|Kaduna, NG⟧ joined soldiers in the search, the police command said.",
    "A tanker exploded at ⟦Lokoja|Kogi, NG⟧, killing twelve. The FRSC said the driver had come from ⟦Okene|Kogi, NG⟧ and lost control on the ⟦Abuja|, NG⟧ highway.",
    "A bus carrying mourners rolled at ⟦Naivasha|, KE⟧ on Saturday night, killing six. They were returning from ⟦Kitale|, KE⟧; the injured were taken to ⟦Nakuru|, KE⟧.",
    "Soldiers killed three rebels near ⟦Jolo|, PH⟧ on Monday. A town councillor in ⟦Patikul|, PH⟧ was wounded; the dead were brought to ⟦Zamboanga City|, PH⟧.",
    "Floods swept ⟦Naga|, PH⟧ and ⟦Iriga|, PH⟧ after the typhoon passed. The governor of ⟦Camarines Sur|, PH⟧ said 40,000 people were in shelters; roads to ⟦Legazpi|, PH⟧ were blocked.",
    "A taxi strike paralysed ⟦George|Western Cape, ZA⟧ and ⟦Knysna|Western Cape, ZA⟧ for a third day. Police fired rubber bullets near ⟦Mossel Bay|Western Cape, ZA⟧.",
)
"""Names that are places, small among larger ones of their names."""

NO_PLACES = (
    "⟦Jordan|, not found⟧ Peele and ⟦Paris|, not found⟧ Jackson were at the premiere in ⟦Los Angeles|California, US⟧, as was ⟦Brooklyn|, not found⟧ Beckham.",
    "Judge ⟦Lincoln|, not found⟧ Reed told ⟦Austin|, not found⟧ Hale, 19, that he would spend two years in the jail at ⟦Peoria|Illinois, US⟧.",
    "A spokeswoman, ⟦Georgia|, not found⟧ Mills, said her brother ⟦Dallas|, not found⟧ and his wife ⟦Savannah|, not found⟧ had moved to ⟦Tulsa|Oklahoma, US⟧.",
    "The ⟦Washington|, not found⟧ Post and the ⟦Chicago|, not found⟧ Tribune reported that the plant in ⟦Gary|Indiana, US⟧ will close.",
    "Volunteers served 300 ⟦turkey|, not found⟧ dinners on ⟦china|, not found⟧ plates at the church in ⟦Macon|Georgia, US⟧, with ⟦brussels|, not found⟧ sprouts.",
    "Coach ⟦Chad|, not found⟧ Holland said ⟦Kingston|, not found⟧ Flowers, a senior, will play at ⟦Toledo|Ohio, US⟧ on Saturday.",
    "The officer, Sgt. ⟦Cleveland|, not found⟧ Moore, shot a man who had stolen a Chevrolet ⟦Malibu|, not found⟧ in ⟦Flint|Michigan, US⟧.",
    "⟦Victoria|, not found⟧ Beck and her sister ⟦Florence|, not found⟧ were buried in ⟦Ipswich|, GB⟧ on Monday, the Rev ⟦Preston|, not found⟧ Hughes said.",
    "⟦Sydney|, not found⟧ Ellis, 14, and ⟦Madison|, not found⟧ Ruiz, 13, were last seen at a mall in ⟦Fresno|California, US⟧.",
    "He was ⟦reading|, not found⟧ a ⟦nice|, not found⟧ book on a ⟦mobile|, not found⟧ phone with a ham ⟦sandwich|, not found⟧ in ⟦Bath|England, GB⟧.",
)
"""Names that are of persons, newspapers, dishes and cars, each beside a place."""

SMALL_TOWNS_LATER = (
    "The ⟦Clinton|Iowa, US⟧ City Council approved a tax break on Tuesday for a plant that will move from ⟦Fulton|Illinois, US⟧, across the river. ⟦Camanche|Iowa, US⟧ had bid for it too.",
    "A ⟦Fairfield|Illinois, US⟧ woman died in a head-on crash on Illinois 15 in ⟦Wayne County|Illinois, US⟧ on Monday. The other driver, of ⟦Mount Vernon|Illinois, US⟧, was airlifted to ⟦Evansville|Indiana, US⟧.",
    "⟦LIMA|Ohio, US⟧ — Two men were indicted Thursday in the killing of an ⟦Allen County|Ohio, US⟧ farmer. One was arrested in ⟦Delphos|Ohio, US⟧, the other in ⟦Wapakoneta|Ohio, US⟧.",
    "Voters in ⟦Cambridge|Minnesota, US⟧ and ⟦Isanti|Minnesota, US⟧ turned down a school levy on Tuesday. The ⟦Isanti County|Minnesota, US⟧ auditor put turnout at 31 percent.",
    "The body of a missing kayaker was found below ⟦Bristol|New Hampshire, US⟧ on Sunday, Fish and Game said. He had put in at ⟦Ashland|New Hampshire, US⟧; his car was in ⟦Plymouth|New Hampshire, US⟧.",
    "⟦Union City|Tennessee, US⟧ officers chased a stolen truck through ⟦Obion|Tennessee, US⟧ and ⟦Troy|Tennessee, US⟧ on Friday night. It was stopped with spikes at the ⟦Dyer County|Tennessee, US⟧ line.",
    "A sinkhole swallowed a car in ⟦Frankfort|Kentucky, US⟧; the driver, a ⟦Lawrenceburg|Kentucky, US⟧ nurse, climbed out. Traffic toward ⟦Georgetown|Kentucky, US⟧ was sent over Highway 460.",
    "Deputies in ⟦Yakima|Washington, US⟧ say the man stabbed at a camp near ⟦Sunnyside|Washington, US⟧ was a fruit picker from ⟦Toppenish|Washington, US⟧.",
    "A fire at a chicken farm outside ⟦Rogers|Arkansas, US⟧ killed 20,000 birds. Tankers came from ⟦Bentonville|Arkansas, US⟧ and ⟦Pea Ridge|Arkansas, US⟧, the ⟦Benton County|Arkansas, US⟧ judge said.",
    "The coroner of ⟦Lawrence County|Pennsylvania, US⟧ identified the man pulled from the Shenango River at ⟦New Castle|Pennsylvania, US⟧. He was from ⟦Ellwood City|Pennsylvania, US⟧.",
    "Students of ⟦Monticello|Utah, US⟧ and ⟦Blanding|Utah, US⟧ will share a bus after the ⟦San Juan County|Utah, US⟧ board cut two routes. The ride to ⟦Bluff|Utah, US⟧ will take an hour.",
    "A man fell from a crane in ⟦Newport|Wales, GB⟧ on Tuesday and died. Gwent Police told his family in ⟦Cwmbran|Wales, GB⟧; work stopped at a second site in ⟦Caldicot|Wales, GB⟧.",
    "Three teenagers from ⟦Ashford|England, GB⟧ were hurt when their car hit a wall at ⟦Wye|England, GB⟧. The road to ⟦Canterbury|England, GB⟧ was shut until dawn, ⟦Kent|England, GB⟧ Police said.",
    "Thieves took a digger from a farm near ⟦Newry|Northern Ireland, GB⟧ and drove it across the border to ⟦Dundalk|Leinster, IE⟧. It was found in a ditch at ⟦Carlingford|Leinster, IE⟧.",
    "A ⟦Brandon|Manitoba, CA⟧ truck driver died when his semi hit a moose near ⟦Virden|Manitoba, CA⟧. The RCMP closed the highway to ⟦Moosomin|Saskatchewan, CA⟧.",
    "Firefighters saved a grain terminal at ⟦Geraldton|Western Australia, AU⟧. Smoke drifted to ⟦Dongara|Western Australia, AU⟧, and the road to ⟦Northampton|Western Australia, AU⟧ was shut.",
    "Four labourers were buried when a wall fell at a brick kiln near ⟦Salem|Tamil Nadu, IN⟧. Two were from ⟦Namakkal|Tamil Nadu, IN⟧; the owner was arrested in ⟦Erode|Tamil Nadu, IN⟧.",
    "Herders and farmers clashed again at ⟦Makurdi|Benue, NG⟧, a day after six died in ⟦Gboko|Benue, NG⟧. The police in ⟦Otukpo|Benue, NG⟧ sent two units.",
    "Traders in ⟦Eldoret|, KE⟧ shut their stalls after a fire that began in a kiosk. Engines came from ⟦Kapsabet|, KE⟧; the owner, from ⟦Iten|, KE⟧, lost everything.",
    "A ferry with 90 aboard ran aground off ⟦San Carlos|, PH⟧ on its way to ⟦Toledo|, PH⟧. The coast guard in ⟦Cebu City|, PH⟧ said all were safe.",
)
"""Written when the rules had been made with the first forty; read once before these were mended for."""
