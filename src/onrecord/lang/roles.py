"""Titles, roles and the nouns that name parties, as data. Sources: our own reading of news; ranks of NATO forces."""

from __future__ import annotations

TITLES = frozenset(
    "mr mrs ms miss dr lic ing eng prof professor sir dame lord lady gen general lt lieutenant col colonel maj major capt captain sgt "
    "sergeant cpl corporal adm admiral commodore cmdr commander brig brigadier marshal sen senator rep representative gov governor "
    "pres president vice prime minister premier chancellor king queen prince princess emir sheikh sheik ayatollah imam "
    "pope cardinal bishop archbishop rabbi rev reverend father sister judge justice attorney mayor councillor councilman "
    "councilwoman chief deputy secretary undersecretary ambassador envoy consul sheriff constable officer detective "
    "inspector superintendent commissioner marshall chairman chairwoman chairperson speaker leader director head "
    "spokesman spokeswoman spokesperson spox secretary-general director-general governor-general coach ceo cfo founder congressman congresswoman mp assemblyman supt insp "
    "prefect brigadier wing squadron administrator headmaster headmistress principal rector dean provost magistrate "
    "chair charge const det pfc spc warden chairwoman lawmaker businessman activist analyst expert economist author candidate "
    "foreign defence defense interior finance health justice energy transport state attorney-general press".split()
)
"""Words that may stand before a person's name and belong to the role, lower case, without full stops."""

PERSON_NOUNS = frozenset(
    "administrator administrators headmaster headmistress principal rector dean spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons official officials officer officers minister "
    "ministers secretary secretaries president premier leader leaders commander commanders general generals admiral commodore "
    "colonel major captain lieutenant sergeant chief chiefs head heads director directors chairman chairwoman mayor "
    "mayors governor governors senator senators lawmaker lawmakers politician politicians legislator legislators "
    "congressman congresswoman congressmen ambassador ambassadors envoy envoys diplomat diplomats aide aides adviser "
    "advisers advisor advisors strategist strategists analyst analysts expert experts economist economists scientist "
    "scientists researcher researchers seismologist seismologists professor professors doctor doctors surgeon surgeons "
    "nurse nurses physician physicians medic medics paramedic paramedics witness witnesses resident residents villager "
    "villagers survivor survivors neighbour neighbours neighbor neighbors relative relatives father mother son daughter "
    "brother sister wife husband uncle aunt cousin friend friends parent parents family families man woman men women boy "
    "girl student students teacher teachers worker workers driver drivers pilot pilots passenger passengers "
    "soldier soldiers fighter fighters militant militants rebel rebels insurgent insurgents policeman policemen detective "
    "investigator investigators prosecutor prosecutors lawyer lawyers attorney attorneys judge judges justice justices "
    "sheriff deputy deputies inspector superintendent constable firefighter firefighters rescuer rescuers volunteer "
    "volunteers coordinator manager managers executive executives owner owners founder founders journalist journalists "
    "reporter reporters correspondent editor editors author authors activist activists campaigner campaigners protester "
    "protesters demonstrator demonstrators supporter supporters voter voters candidate candidates nominee opponent "
    "opponents critic critics ally allies delegate delegates source sources insider insiders veteran veterans historian "
    "historians bishop priest imam cleric clerics rabbi pastor pope king queen prince princess speaker member members "
    "representative representatives counsel negotiator negotiators adjutant warden ranger rangers farmer farmers "
    "shopkeeper fisherman fishermen tourist tourists caller callers user users developer consultant consultants observer "
    "observers monitor monitors predecessor successor boss billionaire businessman tycoon mogul star actor actress singer "
    "writer coach player pollster pollsters operative operatives republican republicans democrat democrats "
    "conservative conservatives liberal liberals democrat person people "
    "employee employees staffer staffers contractor contractors "
    "engineer engineers technician controller controllers dispatcher dispatchers meteorologist meteorologists forecaster "
    "forecasters epidemiologist epidemiologists virologist coroner pathologist spox lieutenant commissioner commissioners "
    "prefect prefects subprefect sub-prefect akim starosta corporal corporals brigadier brigadiers attache attaché elder elders mediator mediators "
    "serviceman servicemen servicewoman gunner gunners guard guards guardsman guardsmen sheikh chieftain warlord "
    "councillor councillors trustee trustees principal superintendent bystander bystanders eyewitness eyewitnesses "
    "onlooker onlookers cops cop deputies trooper troopers adviser advisor aides royal monarch chancellor premier rower monk nun "
    "challenger challengers contender contenders rival rivals surrogate surrogates columnist columnists commentator commentators "
    "moderator host pundit pundits incumbent newcomer neurosurgeon businesswoman entrepreneur filmmaker novelist musician comedian "
    "organizer organizers organiser organisers biographer legislator hopeful hopefuls "
    "chair collector tehsildar corporator clerk clerks conductor conductors receptionist receptionists cashier cashiers waiter waiters waitress waitresses cook janitor porter trader traders vendor "
    "vendors merchant merchants miner miners sailor sailors foreman foremen electrician plumber carpenter mechanic mechanics builder builders "
    "labourer labourers laborer laborers accountant banker bankers broker brokers translator interpreter librarian chemist biologist physicist "
    "geologist geologists hydrologist climatologist psychologist psychiatrist midwife midwives dentist pharmacist sociologist archaeologist "
    "curator architect designer artist painter poet photographer photographers cameraman presenter blogger publisher steward stewardess skipper "
    "crewman crewmen herder herders herdsman shepherd butcher baker barber trucker courier grocer housewife pensioner pensioners retiree retirees "
    "refugee refugees migrant migrants hostage hostages victim victims customer customers shopper shoppers worshipper worshippers pilgrim pilgrims "
    "detainee detainees prisoner prisoners inmate inmates defendant defendants plaintiff plaintiffs suspect juror jurors magistrate magistrates "
    "solicitor barrister ombudsman treasurer registrar dean rector lecturer tutor academic academics archbishop cardinal elder elders warlord "
    "mediator mediators emissary consul rapporteur supervisor supervisors auditor auditors widow widower grandmother grandfather nephew niece "
    "mum dad grandson granddaughter schoolboy schoolgirl teenager teenagers forester foresters operator's neighbour's".replace(
        "operator's neighbour's", ""
    ).split()
)

COUNTING_NOUNS = frozenset(
    "somebody someone others other another everyone nobody many some several most one none both two three four".split()
)
"""Words that stand for persons alone: "another said"."""

ORGANISATION_NOUNS = frozenset(
    "railroad railways railway ministry ministries department departments government governments administration agency agencies office offices "
    "army military navy force forces guard guards coastguard coastguards gendarmerie corps command police council committee commission parliament congress "
    "senate house court courts judiciary tribunal union party parties campaign campaigns group groups organisation organization "
    "organisations organizations company companies corporation firm firms bank operator airline association foundation "
    "institute institution university college school hospital hospitals clinic centre center bureau board authority "
    "authorities service services network movement militia front arm wing brigade brigades faction alliance coalition embassy "
    "consulate mission secretariat league federation society club team delegation cabinet presidency palace kremlin "
    "pentagon state regime cell gang opposition observatory survey headquarters newspaper broadcaster station channel media press "
    "outlet magazine website utility manufacturer regulator watchdog charity academy fund trust union directorate staff "
    "division battalion regiment district county city town region province municipality prefecture crew industry carrier".split()
)

COLLECTIVE_NOUNS = frozenset(
    "officials leaders lawmakers ministers residents witnesses villagers survivors doctors experts analysts authorities "
    "rescuers investigators prosecutors activists critics diplomats sources aides advisers relatives families people "
    "soldiers fighters militants rebels commanders police scientists researchers economists protesters voters supporters "
    "opponents republicans democrats allies politicians members reporters journalists observers medics firefighters "
    "americans".split()
)

STATE_WORDS = frozenset("state kingdom republic federation emirate".split())

ARMED_GROUP_WORDS = frozenset(
    "taliban hezbollah hizbollah hamas isis isil daesh houthi houthis militia militias militants rebels insurgents "
    "separatists guerrillas brigades qaeda shabaab shabab farc pkk ypg janjaweed jihad fighters front mujahideen "
    "hashd m23 boko haram eln sendero".split()
)

ANY_GROUP = frozenset("militia militias militants rebels insurgents separatists guerrillas fighters".split())
"""Of those, what names no group."""

OFFICE_WORDS = frozenset(
    "pentagon kremlin white house downing street elysee elysée palace presidency office embassy consulate".split()
)

PLACE_OFFICES = frozenset(
    (
        "the pentagon",
        "pentagon",
        "white house",
        "the white house",
        "kremlin",
        "the kremlin",
        "downing street",
        "state department",
        "capitol hill",
    )
)

WITNESS_NOUNS = frozenset(
    "witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers survivor survivors".split()
)

SPEECHLESS = frozenset(
    "missile missiles rocket rockets drone drones bomb bombs shell shells blast blasts explosion explosions attack attacks "
    "strike strikes quake earthquake earthquakes fire fires storm storms flood floods crash crashes toll damage number accident accidents "
    "collapse collapses stampede stampedes crush shooting shootings stabbing stabbings killing killings murder murders massacre derailment derailments collision collisions sinking "
    "capsizing eruption tsunami wildfire wildfires blaze blazes tremor drought riot riots bombing bombings raid raids kidnapping kidnappings abduction hijacking tragedy spill leak landslip "
    "disaster cyclone hurricane typhoon tornado avalanche landslide landslides mudslide heatwave epidemic outbreak".split()
)
"""Heads of phrases that claim, find or tell nothing, whatever verb follows ("the missiles claimed no lives")."""
POSSESSIVES = frozenset("my our your his her its their".split())
"""Whose somebody is, where only the context tells."""
PRONOUNS = {
    "he": ("person", "m", 1),
    "she": ("person", "f", 1),
    "they": ("any", None, 2),
    "it": ("body", None, 1),
    "i": ("speaker", None, 1),
    "we": ("speaker", None, 2),
    "who": ("relative", None, 1),
    "which": ("relative", None, 1),
    "that": ("relative", None, 1),
    "you": ("hearer", None, 1),
    "this": ("thing", None, 1),
    "these": ("any", None, 2),
    "those": ("any", None, 2),
}
SUBJECT_FORMS = {
    "him": "he", "his": "he", "her": "she", "hers": "she", "them": "they", "their": "they", "its": "it", "me": "i", "my": "i",
    "us": "we", "our": "we", "your": "you",
}  # fmt: skip
"""A pronoun's other cases: “her decision”, “he told them”."""

NUMBER_WORDS = {
    "one": 1,
    "a": 1,
    "an": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "both": 2,
    "another": 1,
    "single": 1,
}

DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any each every another one two three four five six "
    "seven eight nine ten several many most both all other no".split()
)

DEFINITE = frozenset("the this that these those".split())

PORTFOLIOS = frozenset(
    "interior foreign defence defense health finance justice energy transport transportation state home treasury education "
    "labour labor trade agriculture environment opposition prime deputy vice acting assistant senior former police army "
    "navy military emergencies emergency information communications press chief executive managing general permanent "
    "under-secretary culture tourism housing development planning economy economic external internal national regional "
    "provincial local federal".split()
)
"""Capitals in a title that are no body: "Interior Minister", "Opposition leader"."""

MATTERS = frozenset(
    "situations affairs works security safety welfare services resources management reform protection industry industries commerce science technology "
    "women children youth sports religious social public water infrastructure innovation digital emergencies and &".split()
)
"""With `PORTFOLIOS`, capitals after "Minister of" or "Secretary for" that are what the post is about."""

NAME_BODIES = frozenset(
    "resources inc ltd llc plc corp co lines airlines airways group holdings industries energy systems motors technologies "
    "partners defence defense forces command railways railway rail power petroleum oil gas mining steel electric telecom pharmaceuticals foods logistics "
    "shipping aviation international rights watch cross crescent nations union".split()
)
"""Last words of companies' and bodies' names."""

ARMED_ADJECTIVES = frozenset(
    "jihadist rebel militant separatist insurgent paramilitary guerrilla islamist extremist armed terrorist".split()
)

NEIGHBOURING = frozenset(("neighbouring", "neighboring"))
"""What is said of states alone."""
PLACE_MODIFIERS = NEIGHBOURING | frozenset("nearby northern southern eastern western".split())
WHEREABOUTS = frozenset("there here nearby elsewhere".split())
"""Where a party is, no part of its name ("residents there")."""

AFFILIATING = frozenset(
    "ministry department army navy military police government agency company council parliament court judiciary palace embassy "
    "opposition cabinet guard administration presidency campaign union bank hospital university militia rebel intelligence "
    "security".split()
)
"""Words of bodies, in lower case, that a role may be of: "a defence ministry source", "an army spokesman"."""

GENERIC_OWNERS = frozenset(
    "country nation organisation organization group company agency body firm party outlet its his her their".split()
)
"""Possessors that stand for a party named before."""

RANKS = {
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "adm": "admiral",
    "cmdr": "commander",
    "brig": "brigadier",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "pres": "president",
    "dr": "doctor",
    "prof": "professor",
    "supt": "superintendent",
    "insp": "inspector",
    "det": "detective",
    "cpl": "corporal",
    "const": "constable",
    "rev": "reverend",
    "pm": "premier",
}

ACTING_FOR = frozenset(
    "speaks represents leads heads runs commands chairs advises directs spoke led headed ran speaking leading".split()
)
"""“who speaks for X”, “who heads X”: a role told as a clause."""

FEMALE_WORDS = frozenset(
    "spokeswoman mrs ms miss lady dame queen princess mother sister wife daughter aunt actress woman congresswoman "
    "chairwoman girl councilwoman".split()
)
MALE_WORDS = frozenset(
    "spokesman mr sir lord king prince father brother husband son uncle actor man congressman chairman boy pope "
    "policeman fisherman councilman".split()
)

OF_AFFILIATION = frozenset("of for from with at in".split())

ROLE_CLASSES = {
    "lawmaker": "lawmaker legislator congressman congresswoman representative rep senator sen mp assemblyman member",
    "chief": "chief head boss director secretary minister president chairman chairwoman chairperson ceo commander leader premier",
    "spokesman": "spokesman spokeswoman spokesperson spox press",
    "doctor": "doctor dr physician surgeon medic neurosurgeon psychiatrist",
    "scholar": "professor prof researcher scientist expert scholar historian economist analyst academic",
    "lawyer": "lawyer attorney counsel prosecutor barrister solicitor",
    "police": "officer policeman constable sheriff inspector detective trooper superintendent",
    "soldier": "general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commodore commander officer",
    "business": "businessman businesswoman tycoon mogul billionaire millionaire founder executive entrepreneur ceo developer",
    "filmmaker": "director filmmaker producer",
    "candidate": "candidate nominee contender hopeful",
    "cleric": "pastor priest bishop rev reverend cleric imam rabbi preacher",
    "journalist": "journalist reporter correspondent editor anchor moderator host",
}
"""Words for one post or calling: a report that has named "Rep. Jane Roe" goes on with "the congresswoman", "the lawmaker"."""

STANDINGS = frozenset(
    "businessman businesswoman billionaire millionaire tycoon candidate nominee contender hopeful frontrunner front-runner "
    "newcomer incumbent veteran politician native developer mogul magnate lady heiress heir statesman socialist populist "
    "republican democrat conservative liberal actor actress singer musician filmmaker novelist star".split()
)
"""Nouns for what somebody is besides the post held: they are said again of one already named, whatever the post ("the billionaire")."""

OFFICES = frozenset(
    "governor mayor minister president chief sheriff premier commissioner ambassador chancellor".split()
)
"""Posts of which a place or body has one: a lead tells of who holds it before the name is given."""
CALLINGS = frozenset(
    "teacher nurse farmer driver doctor physician surgeon student shopkeeper fisherman miner clerk waiter waitress cook engineer electrician "
    "pensioner widow widower mother father grandmother grandfather baker butcher barber mechanic plumber carpenter trader vendor tailor "
    "shepherd herder pilot sailor tourist firefighter paramedic translator librarian chemist dentist pharmacist receptionist cashier "
    "accountant architect artist painter poet photographer priest pastor imam monk nun retiree housewife grocer trucker steward stewardess".split()
)
"""What somebody does for a living or is at home: a report goes on so of whom it has just quoted by name alone."""

METONYMS = {
    "pentagon": "defense department",
    "white house": "administration",
    "kremlin": "russian government",
    "foggy bottom": "state department",
    "capitol hill": "congress",
    "scotland yard": "metropolitan police",
}
"""Seats that stand for a body, and the words the body is called by later ("the Pentagon … the department")."""

SPELLINGS = {
    "tv": "television",
    "defence": "defense",
    "labour": "labor",
    "centre": "center",
    "organisation": "organization",
}
"""Two spellings of one word of a body's name."""
QUESTIONERS = frozenset(
    "q question questioner reporter journalist correspondent moderator host anchor presenter interviewer".split()
)
"""In a transcript, who asks."""
