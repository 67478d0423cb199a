"""Words around place names: prepositions, what makes a place hit, moved from or to, what shows that a name is no place. Data
only; source: our notes of news reports."""

from __future__ import annotations

PREPOSITIONS = frozenset(
    "in at near from to into toward towards around outside inside across over of on through via between off within throughout north south east west northeast northwest southeast southwest "
    "northern southern eastern western central downtown upstate rural greater".split()
)
STRONG = frozenset(
    "in at near from into toward towards outside across through between via within throughout around to".split()
)
"""Prepositions after which a known name is a place even at small population."""

HIT = frozenset(
    "hit hits hitting struck strikes striking strike strikes targeted targeting targets attacked attacking attack attacks bombed bombing shelled shelling landed landing slammed fired fire impacted "
    "raided blast explosion explosions rocked shook shaken crashed crash exploded quake earthquake shooting shot directed aimed destroyed flattened rockets missiles damaged".split()
)
BEFELL = frozenset(
    "happened occurred accident overturned capsized sank derailed derailment collided collision plunged veered collapsed collapse swept burst erupted eruption stabbed stabbing flames blaze burned burnt ablaze inferno landslide mudslide avalanche stampede".split()
)
"""What befell a place, where a preposition leads to it ("the accident happened near …"): what comes right after these words is none."""
DISTANCES = frozenset("kilometres kilometers kilometre kilometer km kms miles mile mi".split())
BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern eastern western n s e w ne nw se sw nne nnw sse ssw ene ese wnw wsw away".split()
)
"""Between a distance and the town it is counted from ("350 kilometres west of …")."""
SETTLEMENTS = frozenset(
    "town city village port hamlet settlement quarter suburb district township municipality".split()
)
"""Before "of" and a name: "in the town of Keld"."""
AT = frozenset("in at on off near into inside across outside over around against through".split())
"""Prepositions between a deed and where it was done."""
LAUNCH = frozenset("launched fired launching firing launches originated".split())
TOOK_OFF = frozenset("took take takes taken taking".split())
"""Before "off from": what flew was launched there."""
BOUND = frozenset("bound headed heading left leaving".split())
"""Before "for": where somebody was on the way to."""
FLYING = frozenset(
    "shell shells bomb bombs mortar mortars missile missiles rocket rockets drone drones projectile projectiles fire aircraft planes jets".split()
)
FALL = frozenset("fell fall falling rained raining dropped".split())
"""Of what flies, a hit: "shells fell on …"; of prices, none."""
SEATED = frozenset(
    "ministry department embassy consulate office officials official government parliament headquarters spokesman spokeswoman spokesperson authorities "
    "observatory agency company bureau said reporters journalists conference briefing statement interview press".split()
)
"""Before "in" and a place: where a body sits or words were said ("the ministry in La Paz", "told reporters in Baghdad")."""
MOVE = frozenset(
    "moved moving move withdrawn withdrew withdrawing withdrawal redeployed redeployment relocated relocating transferred evacuated evacuating evacuation flown pulled sent taken airlifted fled fly flies flying flew sail sails sailing sailed travelling traveling travelled traveled bound headed heading route journey send sends sending take takes taking transfer transferring evacuate".split()
)

SAYS = frozenset(
    "said says say saying announced confirmed denied warned vowed told added insisted wants wanted blamed accused called urged condemned claims claimed acknowledged believes maintains demanded "
    "reacted responded retaliated threatened imposed is was has had will would".split()
)
"""Verbs that make a capital or country their subject: a seat, not a place of the event."""

TITLES = frozenset(
    "mr mrs ms dr gen general lt col colonel maj major capt captain sgt sergeant sen senator rep representative gov governor president minister secretary spokesman spokeswoman spokesperson "
    "prime commander chief judge justice mayor sir lord lady king queen prince princess sheikh ayatollah imam pope bishop father sister officer detective inspector deputy ambassador chairman director professor".split()
)
ORGANISATION_TAIL = frozenset(
    "post times herald tribune journal gazette news daily university college hospital police department ministry government parliament council court bank airlines airways united city fc team club "
    "agency association committee company corporation corp inc ltd group institute foundation church school academy party union army navy force forces guard corps command agreement accords treaty "
    "declaration summit office bureau service services authority commission administration press radio television tv dispatch standard chronicle star observer examiner sun wire desk institute medical "
    "center centre clinic stadium sheriff fire museum embassy consulate county-based protocol convention conference region's".split()
)
"""A capitalised word after the name that makes the whole an organisation."""

LANDMARK_TAIL = frozenset(
    "airport airbase base street avenue road square bridge hotel mosque stadium harbour harbor port station park mall market hospital school university prison district".split()
)

FIRST_NAMES = frozenset(
    "john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george mary patricia jennifer linda "
    "elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley kimberly emily donna michelle carol amanda melissa mohammed muhammad ahmed ali hassan hussein omar khalid abdul ibrahim "
    "yusuf vladimir sergei dmitry ivan olga jean pierre jacques francois marie carlos jose juan luis maria ana bashar qassem qasem hassan javad todd adam jonathan stephanie mike joe bill tom hillary barack paris "
    "jordan chelsea austin dallas madison savannah sydney victoria florence charlotte brooklyn israel chad georgia kelly".split()
)
"""Given names: before a capitalised word they make a person; those that are places too count only with one after."""

KINSHIP = frozenset(
    "wife husband son daughter brother sister mother father girlfriend boyfriend fiancee fiance uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather".split()
)
"""Before a name: it is a person's."""

NOT_PLACES = frozenset(
    "gulf guards operation est edt cst cdt mst pst pdt gmt utc cet cest bst ist msk eet us jan feb mar apr jun jul aug sep sept oct nov dec march may union reading mobile of nice bath orange police university normal independence liberty enterprise best the he we she they it this that monday tuesday wednesday thursday friday saturday sunday "
    "january february april june july august september october november december north south east west central state national federal international english spanish french german chinese western eastern northern southern "
    "general most man many and but not san santa president minister king prince battle center centre summit mission hope star young an as is on or at mr gen col coalition army navy force guard corps defense defence war peace "
    "white house green red black blue brown gray grey gold silver rose lake river mount hill valley bay beach island port fort camp church christian muslim god allah islam foundation same other others some wire post daily radio "
    "republic federation commonwealth presidency nation no yes if when while after before during among under over more one two three four five six seven eight nine ten hundred thousand rev st story photo video live media press news".split()
)
"""Words that name towns somewhere and mostly mean something else: places only with a country or region after them."""

ARTICLED_IN = frozenset("IQ SY JO LB PS KW SA QA BH AE OM YE EG SD LY TN DZ MA MR".split())
"""States whose towns bear an article in the index as often as not."""
STATES_THEMSELVES = frozenset("republic federation kingdom commonwealth union state sultanate emirate".split())
"""What a state calls itself ("the Presidency of the Republic"): towns only with what holds them after a comma."""

US_STATES: dict[str, str] = {
    "ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "colo": "Colorado", "conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois", "ind": "Indiana",
    "kan": "Kansas", "ky": "Kentucky", "la": "Louisiana", "md": "Maryland", "mass": "Massachusetts", "mich": "Michigan", "minn": "Minnesota", "miss": "Mississippi", "mo": "Missouri", "mont": "Montana",
    "neb": "Nebraska", "nev": "Nevada", "nh": "New Hampshire", "nj": "New Jersey", "nm": "New Mexico", "ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "okla": "Oklahoma", "ore": "Oregon",
    "pa": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota", "tenn": "Tennessee", "tex": "Texas", "vt": "Vermont", "va": "Virginia", "wash": "Washington", "wva": "West Virginia",
    "wis": "Wisconsin", "wyo": "Wyoming", "dc": "District of Columbia", "al": "Alabama", "ak": "Alaska", "az": "Arizona", "ar": "Arkansas", "ca": "California", "co": "Colorado", "ct": "Connecticut", "fl": "Florida", "hi": "Hawaii",
    "id": "Idaho", "il": "Illinois", "ia": "Iowa", "ks": "Kansas", "me": "Maine", "ma": "Massachusetts", "mi": "Michigan", "mn": "Minnesota", "ms": "Mississippi", "mt": "Montana", "ne": "Nebraska", "nv": "Nevada", "oh": "Ohio", "ok": "Oklahoma",
    "tn": "Tennessee", "tx": "Texas", "ut": "Utah", "wa": "Washington", "wv": "West Virginia", "wi": "Wisconsin", "wy": "Wyoming",
}  # fmt: skip
"""AP and postal abbreviations, dots off, lower case."""

STATES_ABROAD: dict[str, str] = {
    "bc": "CA.British Columbia", "alta": "CA.Alberta", "sask": "CA.Saskatchewan", "man": "CA.Manitoba", "ont": "CA.Ontario", "que": "CA.Quebec", "nb": "CA.New Brunswick", "ns": "CA.Nova Scotia",
    "pei": "CA.Prince Edward Island", "nl": "CA.Newfoundland and Labrador", "nfld": "CA.Newfoundland and Labrador", "nsw": "AU.New South Wales", "qld": "AU.Queensland", "vic": "AU.Victoria", "tas": "AU.Tasmania",
}  # fmt: skip
"""Abbreviations of Canada's provinces and Australia's states, dots off, lower case. "WA", "SA" and "NT" are left out: of several."""

NAME_HEADS = frozenset(
    "san santa santo são sao saint sainte st nueva nuevo nova novo puerto porto villa vila los las".split()
)
"""First words of many names: no place by themselves where a further name follows."""
AREA_WORDS = frozenset(
    "province state county region governorate oblast prefecture district territory department krai canton voivodeship "
    "provinces states counties regions governorates districts parish division emirate".split()
)
"""After a name: the name is an area's, not a town's ("Anbar province", "Washington state")."""
AREA_BEFORE = frozenset(
    "province state county region governorate oblast prefecture district territory department emirate counties provinces governor governorate governorship".split()
)
"""Before "of" and a name, the same; "county" also right before one ("County Cork")."""
REGION_BEFORE = frozenset("province state region governorate oblast governor governorship".split())
"""Of those, before the name of a first-level region."""
TOWN_WORDS = frozenset(
    "city town village municipality hamlet capital port suburb township borough neighborhood neighbourhood community".split()
)
"""Before "of" and a name, or right before or after one: the name is a settlement's."""

NATIVES = frozenset(
    "man woman boy girl teen teenager couple family resident residents native mother father student students police firefighters councillor councillors "
    "mayor farmer pensioner motorist driver businessman businesswoman teacher".split()
)
"""After a name: somebody of that place ("a Nelson man")."""

AROUND_WORDS = frozenset(
    "north south east west northern southern eastern western central upper lower greater inner outer downtown upstate rural northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern old new mid metro metropolitan suburban coastal city town village county of the in near".split()
)
"""Words of a longer name that say which part of a place is meant: "eastern Ghouta", "City of London", "Greater Manchester"."""

NAMESAKE_TAIL = frozenset(
    "street st avenue ave road rd boulevard blvd drive dr lane ln way highway hwy route freeway expressway turnpike parkway pkwy square sq plaza place court ct terrace crescent circle close mews alley "
    "bridge tunnel interchange roundabout corridor line trail row walk gate tower towers hotel inn motel bar pub cafe restaurant building house hall center centre arena theatre theater mall apartments "
    "park gardens garden estate farm ranch creek canal pond quarry field green common heights hill hills lagoon reserve club store shop inc co".split()
)
"""Last words of streets and landmarks: a place's name before them is a namesake as often as where they are."""
QUARTERS = frozenset("camp barracks garrison cantonment depot checkpoint".split())
"""Words after a name that make it one of quarters, which a district of a town gives its name as often as a town of its own."""
HOUSED_TAIL = frozenset(
    "university college school elementary academy seminary institute hospital clinic infirmary medical church cathedral mosque temple synagogue monastery abbey chapel library museum gallery zoo stadium airport airfield "
    "station terminal depot harbour harbor port dock docks marina pier jail prison penitentiary camp base barracks fort castle palace courthouse court embassy consulate ministry parliament police office offices department "
    "plant factory mill mine refinery dam reservoir laboratory cemetery shelter capitol headquarters speedway racecourse racetrack raceway island lake river beach point bay valley forest mountain peak falls district precinct authority service services council".split()
)
"""Last words of places that stand in the town or state they are named for, where that is one the report is about."""
GOVERNING = frozenset(
    "city town county village township borough council commission commissioners board police department sheriff court government authority services schools district and fire rescue supervisors selectmen".split()
)
"""Last words of bodies that govern or serve the place in their name ("Greenwood County Council")."""
LANDMARK_HEAD = frozenset(
    "university college lake mount mt fort camp port rue calle avenida via rua piazza plaza hotel cafe st. church museum hospital".split()
)
"""First words of names that go on with what they are named for."""
ROAD = r"(?:[AMBNEI]|I-|US-|SR-|Route |Highway |Interstate |Autobahn )-?\d{1,4}\w?\b"
"""A road by its number: a place of the report's own area."""

PAPER_WORDS = (
    "newspapers",
    "newspaper",
    "freepress",
    "chronicle",
    "telegraph",
    "statesman",
    "dispatch",
    "examiner",
    "observer",
    "independent",
    "reporter",
    "republic",
    "register",
    "sentinel",
    "standard",
    "advocate",
    "guardian",
    "citizen",
    "express",
    "courier",
    "gazette",
    "herald",
    "journal",
    "tribune",
    "leader",
    "record",
    "review",
    "ledger",
    "mirror",
    "monitor",
    "online",
    "evening",
    "morning",
    "press",
    "daily",
    "today",
    "times",
    "world",
    "news",
    "post",
    "mail",
    "echo",
    "live",
    "star",
    "voice",
    "radio",
    "globe",
    "argus",
    "union",
    "media",
    "local",
    "call",
    "sun",
    "now",
    "the",
    "tv",
    "fm",
)
"""Words of outlets' names and addresses, run together, the longest first: what is left may be the town they write for."""
OPEN_DOMAINS = frozenset("co tv me io ai fm ly to cc ws nu la ag am st gg sh im ms vc bz mn sc".split())
"""National domains that are sold to all the world."""

PLANNED = frozenset(
    "planned plotted prepared masterminded organised organized financed discussed debated investigated".split()
)
"""Before "in": what was done there of a deed, which happened elsewhere."""
