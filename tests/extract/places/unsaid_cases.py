"""Local news that leaves its state unsaid, and no outlet's name to help: what the other names beside it speak for.

Each ⟦name|region, country⟧ tells the first-level region and country that the name is to be resolved to (", US": a state, or the country alone).
"""

UNSAID = (
    "The ⟦Hartford|Wisconsin, US⟧ Fire Department responded to a house fire on Sumner Street late Tuesday. Crews from ⟦Slinger|Wisconsin, US⟧ and ⟦West Bend|Wisconsin, US⟧ assisted, the ⟦Washington County|Wisconsin, US⟧ Sheriff's Office said.",
    "A ⟦Lebanon|Tennessee, US⟧ man was charged after a chase that began in ⟦Mount Juliet|Tennessee, US⟧ and ended on Interstate 40 near ⟦Cookeville|Tennessee, US⟧, the ⟦Tennessee|, US⟧ Highway Patrol said. He was booked into the ⟦Wilson County|Tennessee, US⟧ jail.",
    "⟦ATHENS|Ohio, US⟧ — City Council voted Monday to extend water lines to ⟦The Plains|Ohio, US⟧. Residents of ⟦Nelsonville|Ohio, US⟧ and ⟦Albany|Ohio, US⟧ attended the meeting, held near the ⟦Ohio|, US⟧ University campus.",
    "Two people from ⟦Cairo|Georgia, US⟧ were killed when their pickup left U.S. 84 in ⟦Grady County|Georgia, US⟧ on Saturday. The driver, 34, was taken to a hospital in ⟦Thomasville|Georgia, US⟧; his brother was flown to ⟦Tallahassee|Florida, US⟧, ⟦Florida|, US⟧.",
    "Police in ⟦Perth|Scotland, GB⟧ are appealing for witnesses after a crash on the A9 near ⟦Dunkeld|Scotland, GB⟧. A 52-year-old woman from ⟦Pitlochry|Scotland, GB⟧ was taken to Ninewells Hospital in ⟦Dundee|Scotland, GB⟧.",
    "The driver, of ⟦Newcastle|New South Wales, AU⟧, was airlifted to John Hunter Hospital after the crash near ⟦Singleton|New South Wales, AU⟧. ⟦NSW|, AU⟧ Police closed the New England Highway between ⟦Branxton|New South Wales, AU⟧ and ⟦Muswellbrook|New South Wales, AU⟧.",
    "A tornado touched down west of ⟦Moscow|Kansas, US⟧ and damaged grain bins in ⟦Stevens County|Kansas, US⟧, the National Weather Service in ⟦Dodge City|Kansas, US⟧ reported. No injuries were reported in ⟦Hugoton|Kansas, US⟧ or ⟦Liberal|Kansas, US⟧.",
    "⟦London|Ontario, CA⟧ police charged two men from ⟦St. Thomas|Ontario, CA⟧ after shots were fired outside a bar on Richmond Street. The OPP in ⟦Elgin County|Ontario, CA⟧ and officers from ⟦Woodstock|Ontario, CA⟧ helped in the search.",
    "The ⟦Jackson|Wyoming, US⟧ Town Council and ⟦Teton County|Wyoming, US⟧ commissioners met Monday on housing. Workers commute over the pass from ⟦Victor|Idaho, US⟧ and ⟦Driggs|Idaho, US⟧, ⟦Idaho|, US⟧.",
    "Fishermen from ⟦Wellington|Western Cape, ZA⟧ and ⟦Paarl|Western Cape, ZA⟧ were among those rescued off ⟦Hermanus|Western Cape, ZA⟧, the National Sea Rescue Institute said. The boat had left ⟦Gansbaai|Western Cape, ZA⟧ at dawn.",
    "⟦MANCHESTER|New Hampshire, US⟧, N.H. — A fire displaced 14 people on Union Street. The Red Cross found rooms for them in ⟦Concord|New Hampshire, US⟧. Engines from ⟦Bedford|New Hampshire, US⟧, ⟦Derry|New Hampshire, US⟧ and ⟦Nashua|New Hampshire, US⟧ were called.",
    "A man from ⟦Clonmel|Munster, IE⟧ drowned in the River Suir on Sunday, gardaí said. The search had drawn volunteers from ⟦Carrick-on-Suir|Munster, IE⟧ and ⟦Waterford|Munster, IE⟧.",
    "Firefighters from ⟦Paris|Texas, US⟧ and ⟦Reno|Texas, US⟧ fought a grass fire along ⟦Lamar County|Texas, US⟧ Road 15500. The blaze burned 40 acres near ⟦Blossom|Texas, US⟧ before it was contained, said ⟦Texas|, US⟧ A&M Forest Service.",
    "The ⟦Springfield|Missouri, US⟧ R-12 school board voted to close two schools. Families in ⟦Republic|Missouri, US⟧, ⟦Nixa|Missouri, US⟧ and ⟦Ozark|Missouri, US⟧ will see new bus routes.",
    "Three died when a bus overturned near ⟦Hyderabad|Sindh, PK⟧ on the M-9 motorway to ⟦Karachi|Sindh, PK⟧. The injured were moved to hospitals in ⟦Jamshoro|Sindh, PK⟧, police said.",
    "⟦Cambridge|Maryland, US⟧ police are investigating a shooting on Race Street that left a ⟦Salisbury|Maryland, US⟧ teen dead. The ⟦Dorchester County|Maryland, US⟧ state's attorney is reviewing the case. A suspect from ⟦Easton|Maryland, US⟧ was questioned.",
    "The Royal Gazette said the ferry to ⟦Hamilton|Hamilton city, BM⟧ was cancelled after winds tore roofs in ⟦St. George's|, BM⟧. The ⟦Bermuda|, BM⟧ Weather Service lifted its warning at noon.",
    "Gunmen attacked a village near ⟦Jos|Plateau, NG⟧ on Sunday night. The chairman of ⟦Barkin Ladi|Plateau, NG⟧ said eleven were killed; others fled to ⟦Bukuru|Plateau, NG⟧.",
    "⟦DUBLIN|Georgia, US⟧, Ga. — A ⟦Laurens County|Georgia, US⟧ deputy shot a man who raised a rifle at a home off Highway 257, the GBI said. The man, from ⟦Dudley|Georgia, US⟧, was flown to ⟦Macon|Georgia, US⟧.",
    "The ⟦Santa Fe|New Mexico, US⟧ National Forest closed roads near ⟦Las Vegas|New Mexico, US⟧ as the Hermits Peak fire grew to 6,000 acres. Evacuees from ⟦San Miguel County|New Mexico, US⟧ slept at a school in ⟦Pecos|New Mexico, US⟧.",
    "Residents of ⟦Richmond|British Columbia, CA⟧ and ⟦Delta|British Columbia, CA⟧ felt the quake, which struck off ⟦Vancouver Island|, CA⟧ at 4.44 a.m. Nothing was damaged in ⟦Victoria|British Columbia, CA⟧ or ⟦Nanaimo|British Columbia, CA⟧.",
    "A ⟦Kingston|New York, US⟧ woman died when her car struck a tree on Route 209 in the town of ⟦Ulster|New York, US⟧, state police said. She was pronounced dead at a hospital in ⟦Poughkeepsie|New York, US⟧. A passenger from ⟦Saugerties|New York, US⟧ survived.",
    "The body of a ⟦Birmingham|Alabama, US⟧ man was found in the Coosa River near ⟦Pell City|Alabama, US⟧, the ⟦St. Clair County|Alabama, US⟧ coroner said. He had been missing from ⟦Leeds|Alabama, US⟧ since Friday.",
    "Flooding cut off ⟦Georgetown|Queensland, AU⟧ and ⟦Croydon|Queensland, AU⟧ for a second day; a helicopter brought food from ⟦Mount Isa|Queensland, AU⟧. The Norman River at ⟦Normanton|Queensland, AU⟧ was still rising, the Bureau of Meteorology said.",
)
"""Written before anything of it was read; then rules were made with it. Three names were put otherwise (two of Bermuda, whose parishes are named otherwise in the index; an island
that is of no one region)."""

UNSAID_LATER = (
    "A barn fire killed nine horses outside ⟦Lexington|Virginia, US⟧ on Sunday, the ⟦Rockbridge County|Virginia, US⟧ fire marshal said. Tankers came from ⟦Buena Vista|Virginia, US⟧ and ⟦Staunton|Virginia, US⟧.",
    "The ⟦Troy|Alabama, US⟧ City Council hired a new police chief on Tuesday. He comes from ⟦Enterprise|Alabama, US⟧, where he led patrols, and lives in ⟦Brundidge|Alabama, US⟧.",
    "⟦DURHAM|England, GB⟧ — A man from ⟦Chester-le-Street|England, GB⟧ was jailed for six years on Monday at the Crown Court after a robbery in ⟦Consett|England, GB⟧.",
    "Two hikers from ⟦Portland|Maine, US⟧ were found dead on Katahdin, rangers said. Their car was at a trailhead near ⟦Millinocket|Maine, US⟧. A helicopter flew from ⟦Bangor|Maine, US⟧.",
    "⟦Florence|South Carolina, US⟧ deputies arrested three men after a shooting at a club off U.S. 52. The victim, of ⟦Darlington|South Carolina, US⟧, died. Police in ⟦Hartsville|South Carolina, US⟧ found the car.",
    "A school bus slid off the road near ⟦Geneva|New York, US⟧ in ⟦Ontario County|New York, US⟧ on Wednesday. Six pupils were taken to hospitals in ⟦Canandaigua|New York, US⟧ and ⟦Rochester|New York, US⟧.",
    "The ⟦Wellington|Kansas, US⟧ City Commission heard that the grain elevator at ⟦Belle Plaine|Kansas, US⟧ will close. The ⟦Sumner County|Kansas, US⟧ fair is moved to ⟦Caldwell|Kansas, US⟧.",
    "A ferry worker from ⟦Sydney|Nova Scotia, CA⟧ went overboard on Tuesday off ⟦North Sydney|Nova Scotia, CA⟧, the RCMP said. The search reached ⟦Glace Bay|Nova Scotia, CA⟧.",
    "Thieves took copper wire worth $40,000 from a substation between ⟦Odessa|Texas, US⟧ and ⟦Monahans|Texas, US⟧. The ⟦Ector County|Texas, US⟧ sheriff said power was cut in ⟦Goldsmith|Texas, US⟧.",
    "A motorcyclist, 23, of ⟦Bristol|Tennessee, US⟧ died after a collision on Highway 11E near ⟦Bluff City|Tennessee, US⟧. He had just left ⟦Johnson City|Tennessee, US⟧, the ⟦Sullivan County|Tennessee, US⟧ sheriff's office said.",
    "Police in ⟦Wexford|Leinster, IE⟧ seized cocaine in a van at ⟦Rosslare|Leinster, IE⟧. A man from ⟦Enniscorthy|Leinster, IE⟧ is held at the station in ⟦Gorey|Leinster, IE⟧.",
    "The flood at ⟦Grafton|New South Wales, AU⟧ peaked at 6.4 metres. Families from ⟦Ulmarra|New South Wales, AU⟧ and ⟦Maclean|New South Wales, AU⟧ moved to the showground, and ⟦Lismore|New South Wales, AU⟧ sent crews.",
    "A brush fire burned three homes near ⟦Milton|Florida, US⟧ on Friday. ⟦Santa Rosa County|Florida, US⟧ officials told people in ⟦Bagdad|Florida, US⟧ to leave; a shelter was opened in ⟦Pensacola|Florida, US⟧.",
    "Two gunmen robbed a bank in ⟦Alexandria|Louisiana, US⟧ and fled over the Red River to ⟦Pineville|Louisiana, US⟧. The car was found in ⟦Ball|Louisiana, US⟧; ⟦Rapides Parish|Louisiana, US⟧ deputies are looking for the men.",
    "A farmer of ⟦Vienna|Georgia, US⟧ died when his tractor overturned in ⟦Dooly County|Georgia, US⟧. He was buried in ⟦Cordele|Georgia, US⟧; his brother farms in ⟦Americus|Georgia, US⟧.",
    "The train to ⟦Cork|Munster, IE⟧ hit a car at a crossing near ⟦Mallow|Munster, IE⟧; nobody was hurt. Buses ran from ⟦Charleville|Munster, IE⟧.",
    "The ⟦Aurora|Nebraska, US⟧ Volunteer Fire Department was called to an ethanol plant fire. ⟦Grand Island|Nebraska, US⟧ sent foam; ⟦Hamilton County|Nebraska, US⟧ closed the road to ⟦Central City|Nebraska, US⟧.",
    "A climber from ⟦Boulder|Colorado, US⟧ fell to his death near ⟦Estes Park|Colorado, US⟧ on Sunday, ⟦Larimer County|Colorado, US⟧ deputies said. His partner, of ⟦Loveland|Colorado, US⟧, was lifted off.",
    "Soldiers freed eleven hostages near ⟦Madagali|Adamawa, NG⟧, the governor said in ⟦Yola|Adamawa, NG⟧. The kidnappers had taken them on the road to ⟦Mubi|Adamawa, NG⟧.",
    "A water main burst in downtown ⟦Columbus|Indiana, US⟧, and schools in ⟦Bartholomew County|Indiana, US⟧ closed. A plant in ⟦Seymour|Indiana, US⟧ stopped work; ⟦Edinburgh|Indiana, US⟧ lent pumps.",
    "Winds of 70 mph damaged roofs from ⟦Cleveland|Mississippi, US⟧ to ⟦Greenville|Mississippi, US⟧. The ⟦Bolivar County|Mississippi, US⟧ sheriff said a tree killed a man in ⟦Shelby|Mississippi, US⟧.",
)
"""Written when the first rule had been made; read before the numbers were chosen."""
