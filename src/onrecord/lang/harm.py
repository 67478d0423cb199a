"""What is done to people, and who they are, where no number says how many. Data only; source: our notes of news reports."""

from __future__ import annotations

PERSONS = frozenset(
    "man woman boy girl child toddler infant baby newborn teen teenager youth juvenile adult male female person pedestrian motorist driver passenger "
    "bystander resident student pupil teacher worker employee clerk cashier owner customer shopper tourist soldier marine sailor airman officer policeman "
    "policewoman deputy trooper sergeant corporal lieutenant captain major colonel general admiral guard bodyguard agent detective constable firefighter paramedic nurse doctor "
    "journalist reporter photographer lawyer attorney judge prosecutor priest bishop archbishop nun monk imam pastor missionary mayor governor senator deputy minister ambassador "
    "diplomat president leader politician official activist unionist peasant farmer miner fisherman villager civilian contractor veteran grandmother grandfather mother "
    "father mom dad son daughter brother sister husband wife girlfriend boyfriend fiancee uncle aunt nephew niece cousin grandson granddaughter stepson stepdaughter "
    "neighbor neighbour friend roommate coworker colleague boss suspect gunman attacker bomber rebel militant insurgent guerrilla fighter commander bus-driver cyclist hiker "
    "climber swimmer skier diver pilot singer rapper athlete player coach professor engineer businessman businesswoman banker industrialist vendor guest patron inmate prisoner "
    "serviceman servicewoman conscript reservist paratrooper peacekeeper commando gendarme militiaman guardsman sapper seaman seafarer crewman skipper fireman rescuer medic surgeon cleric elder chief councillor prefect herder shepherd trader merchant cameraman correspondent blogger volunteer ranger vigilante hostage victim shooter year-old candidate councilman congressman legislator magistrate cadet recruit sentry teenaged schoolgirl schoolboy sixth-grader freshman sophomore senior inspector superintendent brigadier technician mechanic cyclist jogger chef janitor cleaner welder electrician trainee intern headteacher headmaster lecturer sheikh dentist pharmacist midwife lifeguard steward stewardess gardener carpenter bricklayer baker butcher barber tailor "
    "ex-wife ex-husband ex-girlfriend ex-boyfriend newspaperman nobleman watchman fireman couple parents grandparents twins".split()
)
"""Nouns of one person; of two (`OF_TWO`)."""
OF_TWO = {"couple": 2, "parents": 2, "grandparents": 2, "twins": 2}
KIN = frozenset(
    "wife husband son daughter mother father mom dad brother sister girlfriend boyfriend ex-girlfriend ex-boyfriend ex-wife ex-husband fiancee uncle aunt nephew niece cousin grandson "
    "granddaughter grandmother grandfather stepson stepdaughter neighbor neighbour friend roommate coworker boss baby child infant toddler partner driver bodyguard passenger colleague classmate parents grandparents".split()
)
"""Persons that a possessive makes one ("his wife")."""
MALE = frozenset(
    "serviceman guardsman crewman seaman militiaman cameraman man boy male father dad son brother husband boyfriend uncle nephew grandson grandfather stepson ex-boyfriend ex-husband schoolboy policeman businessman fireman".split()
)
FEMALE = frozenset(
    "woman girl female mother mom daughter sister wife girlfriend aunt niece granddaughter grandmother stepdaughter ex-girlfriend ex-wife fiancee schoolgirl policewoman "
    "businesswoman nun".split()
)
"""Nouns that tell the sex: who is of one is not who is of the other."""
OWN_KIN = KIN - frozenset(
    "neighbor neighbour friend roommate coworker boss baby child infant toddler partner driver bodyguard passenger colleague classmate".split()
)
"""Of those, whom one report seldom has two of: a death told anywhere is hers ("shot his wife … the death of his wife")."""
TITLES = frozenset("mr mrs ms miss dr msgr gen col maj capt sgt".split())
DEFINITE = frozenset("he she victim deceased".split())
OFFICERS = frozenset("police officers officer guards guard soldiers troops marksmen deputies gendarmes".split())
"""Who ends a deed: what they do to the doer is no deed of its own."""

DEADLY = frozenset(
    "killed martyred slain murdered assassinated executed beheaded lynched massacred electrocuted drowned asphyxiated".split()
)
"""Participles of killing."""
HURTING = frozenset("shot wounded injured hurt stabbed hospitalized hospitalised grazed maimed burned beaten".split())
"""Participles of wounding: of killing where "dead", "fatally", "and killed", "to death" stands by."""
DIED = frozenset("died dies perished succumbed drowned".split())
ARRESTED = frozenset("arrested detained apprehended captured".split())
"""Participles of taking into custody."""
STRUCK = frozenset("struck hit".split())
"""Of wounding only with a bullet, gunfire, a blast or a part of the body."""
BY_FIRE = frozenset(
    "bullet bullets gunfire shot shots shrapnel pellet pellets round rounds leg legs arm arms chest head neck back foot feet hand hands face shoulder stomach abdomen torso "
    "thigh hip buttocks buttock knee calf ankle wrist finger side groin eye forehead pelvis blast explosion splinters".split()
)
LIMBS = frozenset(
    "leg legs arm arms foot feet hand hands shoulder thigh hip buttocks buttock knee calf ankle wrist finger".split()
)
"""Of those, where a shot seldom kills."""
KILLING = frozenset(
    "killed killing kills kill murdered murdering murders assassinated assassinating slew slaying executed executing strangled strangling beheaded".split()
)
"""Verbs whose object is dead."""
WOUNDING = frozenset(
    "wounded wounding wounds injured injuring injures hurting grazed grazing shot shooting shoots stabbed stabbing stabs".split()
)
"""Verbs whose object is hurt."""
DEATHS = frozenset("death deaths killing murder murders slaying assassination homicide execution manslaughter".split())
"""Nouns of one death, with "of" or a possessive."""
WOUNDINGS = frozenset("shooting stabbing wounding beating".split())
DEEDS = DEATHS | WOUNDINGS | frozenset("attack attacks bombing blast explosion raid strike crash fire".split())
"""Nouns of a deed: "ten days before the shooting"."""
HAPPENINGS = DEEDS | frozenset("collapse sinking derailment earthquake quake flood stampede shelling".split())
"""Nouns of what happened, whether somebody did it or not."""
CAME_ABOUT = r"(?:happened|occurred|came|struck|began|started|took\s+place)"
"""Verbs by which a sentence goes on to tell when: "It happened at about 2:15 p.m."."""
DONE_TO_SOMEBODY = frozenset("shot killed slain murdered stabbed gunned".split())
"""A deed told as what was done: "was shot dead on Oct. 23"."""
MANY_FOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
TAKEN = frozenset("taken rushed airlifted flown transported brought driven lifeflighted".split())
HOSPITAL = frozenset("hospital hospitals medical clinic trauma".split())
FOR_CARE = frozenset("observation evaluation precaution precautionary jail unharmed uninjured unhurt".split())
"""Why someone unhurt is taken to a hospital."""
STAYING = frozenset("is was are were remained remains remain recovering stayed".split())
FATALLY = frozenset("fatally mortally fatal deadly".split())
GATE = (
    DEADLY | HURTING | ARRESTED | {"missing", "held"} | DIED | STRUCK | KILLING | WOUNDING | DEATHS | WOUNDINGS | FATALLY
    | frozenset("grazing hospital medical lives trauma clinic striking hitting".split())
    | frozenset("dead deceased lifeless suicide life gunshot condition survive himself herself wound wounds injuries".split())
)  # fmt: skip
"""A sentence without any of these tells of no one harmed."""
SKIPPED = frozenset(
    "the very also both later then now still reportedly allegedly apparently accidentally critically seriously severely slightly gravely badly first once twice again just being been".split()
)
BE = frozenset("was were is are be been being got gets get am 's".split())
CLAUSE_ENDS = frozenset(
    "whose where when while after before because but although though whereas if until unless since as so than".split()
)
NO_NAMES = frozenset(
    "hospital county police department university school street avenue center centre road drive park city sheriff office court company army force air navy church hall house college "
    "sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october november december".split()
)
"""Last words of capitalised runs that name no person."""
ANOTHER = r"(?:another|an?\s+(?:second|third|fourth|fifth))\b"
"""A pattern of what stands before a person who is none of those told before."""
