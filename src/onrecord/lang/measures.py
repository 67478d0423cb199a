"""Which words tell what a number measures, and which nouns are counted. Data only; source: our notes of news reports, with the
measures of the closed list (design: vocabulary)."""

from __future__ import annotations

NOUN_MEASURES: dict[str, str] = {
    "casualty": "casualties", "casualties": "casualties", "fatality": "killed", "fatalities": "killed", "death": "killed", "deaths": "killed", "dead": "killed",
    "bodies": "killed", "body": "killed", "corpses": "killed", "injury": "injured", "injuries": "injured", "wounded": "injured", "injured": "injured",
    "arrests": "detained", "arrest": "detained", "detainees": "detained", "evacuees": "evacuated", "survivors": "rescued", "survivor": "rescued",
    "hostages": "detained", "launches": "launched", "aftershocks": "incidents", "attacks": "incidents", "strikes": "incidents", "bombings": "incidents",
    "explosions": "incidents", "blasts": "incidents", "incidents": "incidents", "raids": "incidents", "shootings": "incidents", "clashes": "incidents", "quakes": "incidents",
    "concussions": "injured", "ambushes": "incidents", "assaults": "incidents", "killings": "killed", "kidnappings": "incidents", "abductions": "incidents", "tremors": "incidents", "missing": "missing", "impacts": "hit", "displaced": "displaced",
}  # fmt: skip
"""A counted noun that is itself the measure."""

PASSIVE: dict[str, str] = {
    "shot": "injured", "stabbed": "injured", "grazed": "injured", "gunned": "killed", "killed": "killed", "dead": "killed", "died": "killed", "slain": "killed", "murdered": "killed", "perished": "killed", "executed": "killed",
    "massacred": "killed", "drowned": "killed", "injured": "injured", "wounded": "injured", "hurt": "injured", "hospitalised": "injured",
    "hospitalized": "injured", "maimed": "injured", "concussed": "injured", "harmed": "injured", "burned": "injured", "missing": "missing", "unaccounted": "missing", "disappeared": "missing", "trapped": "missing", "detained": "detained",
    "arrested": "detained", "abducted": "detained", "kidnapped": "detained", "captured": "detained", "jailed": "detained", "displaced": "displaced", "homeless": "displaced",
    "uprooted": "displaced", "evacuated": "evacuated", "rescued": "rescued", "freed": "rescued", "saved": "rescued",
    "launched": "launched", "fired": "launched", "lobbed": "launched", "loosed": "launched", "sent": "launched", "intercepted": "intercepted", "downed": "intercepted", "failed": "failed", "misfired": "failed",
    "malfunctioned": "failed", "targeted": "targeted", "hit": "hit", "struck": "hit", "landed": "hit", "impacted": "hit", "fell": "hit", "damaged": "damaged", "cracked": "damaged", "destroyed": "destroyed", "levelled": "destroyed",
    "leveled": "destroyed", "flattened": "destroyed", "collapsed": "destroyed", "moved": "moved", "redeployed": "moved", "withdrawn": "moved", "relocated": "moved", "pulled": "moved", "transferred": "moved",
    "flown": "moved", "deployed": "present", "stationed": "present", "based": "present", "present": "present", "serving": "present", "attached": "present", "hosted": "present",
    "assigned": "present", "travel": "moved", "leave": "moved", "depart": "moved", "departed": "moved", "jammed": "intercepted", "treated": "injured", "diagnosed": "injured", "suffered": "injured", "sheltering": "displaced",
}  # fmt: skip
"""Words after the counted noun → measure ("80 troops were killed", "12 dead", "four failed")."""

ACTIVE: dict[str, str] = {
    "shot": "injured", "shoots": "injured", "shooting": "injured", "stabbed": "injured", "stabbing": "injured", "injures": "injured", "wounds": "injured",
    "killed": "killed", "killing": "killed", "kills": "killed", "kill": "killed", "murdered": "killed", "murdering": "killed", "claimed": "killed",
    "wounded": "injured", "wounding": "injured", "injured": "injured", "injuring": "injured", "hurt": "injured", "hurting": "injured",
    "detained": "detained", "detaining": "detained", "arrested": "detained", "arresting": "detained", "abducted": "detained", "kidnapped": "detained", "seized": "detained", "displaced": "displaced",
    "displacing": "displaced", "evacuated": "evacuated", "evacuating": "evacuated", "rescued": "rescued", "rescuing": "rescued", "freed": "rescued",
    "launched": "launched", "launching": "launched", "launches": "launched", "launch": "launched", "fire": "launched", "fired": "launched", "firing": "launched", "fires": "launched", "lobbed": "launched", "intercepted": "intercepted",
    "intercepting": "intercepted", "downed": "intercepted", "targeted": "targeted", "targeting": "targeted", "targets": "targeted", "hit": "hit", "hitting": "hit", "struck": "hit",
    "striking": "hit", "damaged": "damaged", "damaging": "damaged", "destroyed": "destroyed", "destroying": "destroyed", "flattened": "destroyed", "moved": "moved",
    "moving": "moved", "withdrew": "moved", "redeployed": "moved", "sent": "moved", "hosting": "present", "hosts": "present", "directed": "targeted", "aimed": "targeted", "treated": "injured", "treating": "injured",
    "admitted": "injured",
}  # fmt: skip
"""Verbs before the number → measure ("killing at least 12", "fired 15 missiles")."""

NOMINAL: dict[str, str] = {
    "death toll": "killed", "toll": "killed", "number of dead": "killed", "number of deaths": "killed", "dead": "killed", "number killed": "killed",
    "number of killed": "killed", "number of injured": "injured", "number of wounded": "injured", "number injured": "injured", "number of missing": "missing",
    "casualty count": "casualties", "casualty figure": "casualties", "injury count": "injured", "injuries": "injured", "casualties": "casualties", "deaths": "killed", "fatalities": "killed", "missing": "missing",
    "magnitude": "magnitude", "magnitude of": "magnitude",
}  # fmt: skip
"""Noun phrases before the number, with a verb of standing or moving between ("the death toll rose to 34")."""

DEEDS: dict[str, str] = {
    "toll": "killed", "tolls": "killed",
    "withdrawal": "moved", "redeployment": "moved", "transfer": "moved", "relocation": "moved", "pullout": "moved", "evacuation": "evacuated", "arrest": "detained", "arrests": "detained",
    "detention": "detained", "abduction": "detained", "killing": "killed", "killings": "killed", "death": "killed", "deaths": "killed", "murder": "killed", "loss": "killed", "wounding": "injured", "launch": "launched",
    "firing": "launched", "rescue": "rescued", "displacement": "displaced", "destruction": "destroyed", "deployment": "present", "presence": "present", "interception": "intercepted",
}  # fmt: skip
"""Nouns with "of" before the number ("the withdrawal of 200 soldiers")."""

PREDICATES: tuple[tuple[str, str], ...] = (
    (r"(?:(?:have|has|had|were|are)\s+)?(?:lost\s+(?:their|its|his|her)\s+(?:homes?|houses?)|(?:left\s+)?homeless)", "displaced"),
    (r"(?:(?:are|were|left|still|now)\s+)*without\s+(?:homes?|a\s+home|shelter|a\s+roof)", "displaced"),
    (r"(?:(?:are|were|have\s+been)\s+)?(?:staying|sheltering|sleeping|housed|put\s+up)\s+(?:in|at|with)\b", "displaced"),
    (r"(?:(?:have|has|had)\s+)?lost\s+their\s+lives", "killed"),
    (r"(?:(?:may|might|could|are|were|be|still|believed|feared|thought|to|remain|remained)\s+)*(?:buried\s+|trapped\s+)?"
     r"(?:under|beneath)\s+(?:the\s+|collapsed\s+|tonnes\s+of\s+)*(?:rubble|debris|ruins|wreckage|mud|buildings)", "missing"),
)  # fmt: skip
"""Predicates of several words right after the people counted → measure, as patterns."""

STANDING_VERBS = frozenset(
    "stands stood is was were are rose rises risen climbed climbs jumped grew reached reaches reaching passed fell dropped at to rising climbing "
    "increased increases now had has have raised raising revised revising up down lowered put puts putting from by as high official overall total".split()
)
"""Words that may stand between a nominal measure and its number."""

PEOPLE = frozenset(
    "colleagues colleague people persons person men man women woman children child boys girls boy girl civilians civilian soldiers soldier troops troop personnel members member servicemen servicewomen service-members "
    "americans iraqis iranians canadians officers officer police policemen guards guard contractors contractor workers worker employees staff passengers passenger crew "
    "students student pupils teachers patients doctors nurses residents resident villagers villager inhabitants victims victim migrants refugees refugee tourists pilgrims "
    "worshippers journalists journalist fighters fighter militants militant rebels rebel insurgents gunmen gunman attackers attacker suspects suspect prisoners hostages hostage "
    "families family households protesters protester demonstrators commuters miners firefighters firefighter rescuers volunteers sailors sailor pilots pilot marines marine airmen "
    "nationals national foreigners citizens citizen officials official politicians politician leaders leader generals general commanders commander lawmakers toddlers toddler infants infant babies baby teenagers teenager teens teen "
    "youths adults adult elderly others bystanders bystander casualties dead wounded injured drivers driver motorists shoppers customers guests relatives siblings brothers sisters sons daughters "
    "deputies deputy paramedics evacuees survivors detainees trainers advisers advisors medics conscripts recruits reservists peacekeepers diplomats scientists tribesmen farmers fishermen monks priests imams "
    "shooters shooter inmates Danes danes britons germans".lower().split()
)
"""Nouns whose unit is people."""

CIVILIANS = frozenset(
    "civilians civilian children child women woman residents villagers students pupils passengers patients pilgrims worshippers shoppers tourists journalists families bystanders teenagers infants".split()
)
COMBATANTS = frozenset(
    "soldiers soldier troops personnel servicemen servicewomen marines marine airmen sailors fighters fighter militants militant rebels insurgents gunmen conscripts recruits reservists peacekeepers members".split()
)

THINGS: dict[str, str] = {
    "missile": "missiles", "rocket": "rockets", "drone": "drones", "projectile": "projectiles", "shell": "shells", "mortar": "mortars", "bomb": "bombs", "warhead": "warheads", "round": "rounds", "shot": "shots",
    "base": "bases", "site": "sites", "target": "targets", "house": "houses", "home": "homes", "building": "buildings", "school": "schools", "hospital": "hospitals", "vehicle": "vehicles", "car": "cars", "aircraft": "aircraft", "plane": "planes",
    "helicopter": "helicopters", "ship": "ships", "boat": "boats", "train": "trains", "bus": "buses", "truck": "trucks", "village": "villages", "town": "towns", "city": "cities", "district": "districts", "location": "locations", "point": "points", "position": "positions", "area": "areas",
    "hour": "hours", "minute": "minutes", "day": "days", "week": "weeks", "month": "months", "year": "years", "second": "seconds", "kilometre": "kilometres", "kilometer": "kilometres", "mile": "miles", "metre": "metres", "meter": "metres", "acre": "acres", "hectare": "hectares",
    "aftershock": "aftershocks", "structure": "structures", "unit": "units", "bridge": "bridges", "road": "roads", "tent": "tents", "shelter": "shelters", "tonne": "tonnes", "ton": "tons", "dollar": "dollars", "euro": "euros",
}  # fmt: skip
"""Counted things, singular → plural unit."""

UNIT_MEASURES: dict[str, str] = {
    "hours": "duration", "minutes": "duration", "days": "duration", "weeks": "duration", "months": "duration", "years": "duration", "seconds": "duration",
    "acres": "area", "hectares": "area", "dollars": "money", "euros": "money",
}  # fmt: skip

HAPPENINGS = frozenset(
    "bombs bombings ambushes attacks strikes raids explosions aftershocks incidents shootings clashes".split()
)
"""Things that stand for happenings when many of them are spoken of ("hundreds of roadside bombs")."""

SINGLE_DEATH = (
    "shot dead",
    "killed",
    "shot and killed",
    "stabbed to death",
    "gunned down",
    "beaten to death",
    "found dead",
    "murdered",
    "assassinated",
    "beheaded",
    "run over and killed",
    "pronounced dead",
)
"""What was done to one victim ("a teenager was shot dead")."""

RISE = frozenset("rose risen rises climbed climbs jumped grew raised raising increased rising climbing up".split())
FALL = frozenset("fell dropped lowered down declined reduced cut".split())
ARMS = frozenset({"missiles", "rockets", "drones", "projectiles", "shells", "mortars"})
SITES = frozenset(
    "bases sites targets positions locations points camps houses homes buildings cities towns villages districts facilities areas".split()
)
INJURED_PARTS = frozenset("brain head traumatic burn leg spinal concussion serious minor severe".split())
"""Words of an injury, not of whom it befell."""
IN_FLIGHT = frozenset(
    "came come coming flew flying flown sent used involved rained took attack strike barrage salvo volley wave incoming inbound".split()
)
"""Words in whose sentence arms that are counted were launched."""
REVISE = frozenset("revised revising corrected correcting updated adjusted".split())
NEGATIONS = frozenset("not no never without nor neither n't cannot denied denies".split())
