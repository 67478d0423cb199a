"""Which words tell what a number measures, and which nouns are counted. Data only; source: our notes of news reports, with the
measures of the closed list (design: vocabulary)."""

from __future__ import annotations

AILMENTS = frozenset(
    "suffocation asphyxiation asphyxia poisoning intoxication inhalation fainting choking burns fractures fracture heatstroke exhaustion dehydration hypothermia "
    "frostbite breathlessness respiratory".split()
)
"""What a case of befalls somebody: "87 cases of suffocation", "87 suffocation cases"."""

NOUN_MEASURES: dict[str, str] = {
    "containment": "containment", "casualty": "casualties", "casualties": "casualties", "fatality": "killed", "fatalities": "killed", "death": "killed", "deaths": "killed", "dead": "killed",
    "bodies": "killed", "body": "killed", "corpses": "killed", "martyrs": "killed", "martyr": "killed", "injury": "injured", "injuries": "injured", "wounded": "injured", "injured": "injured",
    "arrests": "detained", "arrest": "detained", "detainees": "detained", "evacuees": "evacuated", "survivors": "rescued", "survivor": "rescued",
    "hostages": "detained", "launches": "launched", "aftershocks": "incidents", "attacks": "incidents", "strikes": "incidents", "bombings": "incidents",
    "explosions": "incidents", "blasts": "incidents", "incidents": "incidents", "raids": "incidents", "shootings": "incidents", "clashes": "incidents", "quakes": "incidents",
    "concussions": "injured", "ambushes": "incidents", "assaults": "incidents", "killings": "killed", "kidnappings": "incidents", "abductions": "incidents", "tremors": "incidents", "missing": "missing", "impacts": "hit", "displaced": "displaced",
}  # fmt: skip
"""A counted noun that is itself the measure."""

PASSIVE: dict[str, str] = {
    "shot": "injured", "stabbed": "injured", "grazed": "injured", "killed": "killed", "martyred": "killed", "dead": "killed", "deceased": "killed", "died": "killed", "die": "killed", "dies": "killed", "perish": "killed", "drown": "killed", "slain": "killed", "neutralised": "killed", "neutralized": "killed", "murdered": "killed", "perished": "killed", "executed": "killed",
    "massacred": "killed", "butchered": "killed", "knifed": "injured", "assassinated": "killed", "slaughtered": "killed", "gunned": "killed", "beheaded": "killed", "electrocuted": "killed", "succumbed": "killed", "drowned": "killed", "injured": "injured", "wounded": "injured", "hurt": "injured", "hospitalised": "injured",
    "hospitalized": "injured", "maimed": "injured", "concussed": "injured", "harmed": "injured", "burned": "injured", "missing": "missing", "unaccounted": "missing", "disappeared": "missing", "trapped": "missing", "detained": "detained",
    "sickened": "injured", "poisoned": "injured", "asphyxiated": "injured", "arrested": "detained", "rearrested": "detained", "recaptured": "detained", "abducted": "detained", "kidnapped": "detained", "captured": "detained", "jailed": "detained", "displaced": "displaced", "homeless": "displaced",
    "uprooted": "displaced", "evacuated": "evacuated", "rescued": "rescued", "freed": "rescued", "saved": "rescued",
    "launched": "launched", "fired": "launched", "lobbed": "launched", "loosed": "launched", "sent": "launched", "intercepted": "intercepted", "downed": "intercepted", "failed": "failed", "contained": "containment", "shot-down": "intercepted", "misfired": "failed",
    "malfunctioned": "failed", "targeted": "targeted", "hit": "hit", "struck": "hit", "landed": "hit", "impacted": "hit", "fell": "hit", "damaged": "damaged", "flooded": "damaged", "inundated": "damaged", "submerged": "damaged", "cracked": "damaged", "destroyed": "destroyed", "levelled": "destroyed",
    "leveled": "destroyed", "flattened": "destroyed", "gutted": "destroyed", "wrecked": "destroyed", "torched": "destroyed", "razed": "destroyed", "demolished": "destroyed", "collapsed": "destroyed", "moved": "moved", "redeployed": "moved", "withdrawn": "moved", "relocated": "moved", "pulled": "moved", "transferred": "moved",
    "flown": "moved", "deployed": "present", "stationed": "present", "based": "present", "present": "present", "serving": "present", "attached": "present", "hosted": "present",
    "assigned": "present", "travel": "moved", "leave": "moved", "depart": "moved", "departed": "moved", "jammed": "intercepted", "treated": "injured", "diagnosed": "injured", "suffered": "injured", "sheltering": "displaced",
}  # fmt: skip
"""Words after the counted noun → measure ("80 troops were killed", "12 dead", "four failed")."""

ACTIVE: dict[str, str] = {
    "captured": "detained", "captures": "detained", "capturing": "detained", "shot": "injured", "shoots": "injured", "shooting": "injured", "stabbed": "injured", "stabbing": "injured", "injures": "injured", "wounds": "injured",
    "killed": "killed", "martyred": "killed", "martyring": "killed", "killing": "killed", "kills": "killed", "kill": "killed", "murdered": "killed", "murdering": "killed", "butchered": "killed", "slaughtered": "killed", "massacred": "killed", "executed": "killed", "knifed": "injured", "claimed": "killed", "claiming": "killed", "claims": "killed", "claim": "killed", "cost": "killed", "costing": "killed", "lost": "killed", "took": "killed", "taken": "killed",
    "maimed": "injured", "maiming": "injured", "wounded": "injured", "wounding": "injured", "injured": "injured", "injuring": "injured", "hurt": "injured", "hurting": "injured",
    "detained": "detained", "detaining": "detained", "arrested": "detained", "arresting": "detained", "abducted": "detained", "kidnapped": "detained", "seized": "detained", "displaced": "displaced",
    "displacing": "displaced", "evacuated": "evacuated", "evacuating": "evacuated", "rescued": "rescued", "rescuing": "rescued", "freed": "rescued",
    "launched": "launched", "launching": "launched", "launches": "launched", "launch": "launched", "fired": "launched", "firing": "launched", "lobbed": "launched", "intercepted": "intercepted",
    "intercepting": "intercepted", "downed": "intercepted", "targeted": "targeted", "targeting": "targeted", "targets": "targeted", "hit": "hit", "hitting": "hit", "struck": "hit",
    "striking": "hit", "damaged": "damaged", "damaging": "damaged", "flooded": "damaged", "flooding": "damaged", "inundated": "damaged", "inundating": "damaged", "destroyed": "destroyed", "destroying": "destroyed", "flattened": "destroyed", "flattening": "destroyed", "gutted": "destroyed", "gutting": "destroyed", "wrecked": "destroyed", "wrecking": "destroyed", "torched": "destroyed", "torching": "destroyed", "hospitalized": "injured", "hospitalised": "injured", "hospitalizing": "injured", "levelled": "destroyed", "leveled": "destroyed", "levelling": "destroyed", "leveling": "destroyed", "razed": "destroyed", "razing": "destroyed", "demolished": "destroyed", "recaptured": "detained", "moved": "moved",
    "moving": "moved", "withdrew": "moved", "redeployed": "moved", "sent": "moved", "hosting": "present", "hosts": "present", "directed": "targeted", "aimed": "targeted", "treated": "injured", "treating": "injured", "sending": "moved", "sends": "moved", "send": "moved", "deploys": "moved", "deploying": "moved", "deployed": "moved", "rained": "launched", "stormed": "targeted",
    "admitted": "injured", "sickened": "injured", "sickens": "injured", "sickening": "injured", "poisoned": "injured", "poisoning": "injured",
}  # fmt: skip
"""Verbs before the number → measure ("killing at least 12", "fired 15 missiles")."""

PHRASAL: dict[str, str] = {
    "swept away": "destroyed", "washed away": "destroyed", "carried away": "destroyed", "blew up": "destroyed", "blown up": "destroyed", "burned down": "destroyed", "burnt down": "destroyed", "tore down": "destroyed", "wiped out": "destroyed",
    "rounded up": "detained", "shot dead": "killed", "took away": "detained", "taken away": "detained", "whisked away": "detained", "led away": "detained", "marched off": "detained",
    "carted away": "detained", "snatched away": "detained", "made off with": "detained",
}  # fmt: skip
"""Verbs of two words before the number → measure ("swept away 14 bridges")."""

LABELS: dict[str, str] = {
    word: measure for word, measure in {**PASSIVE, **NOUN_MEASURES}.items()
    if measure in ("killed", "injured", "missing", "detained", "displaced", "evacuated", "rescued", "damaged", "destroyed", "intercepted", "casualties")
} | dict.fromkeys("involved engaged mobilised mobilized deployed".split(), "personnel") | {
    "lost their lives": "killed", "lives lost": "killed", "loss of life": "killed", "on board": "present", "aboard": "present",
}  # fmt: skip
"""Words before a colon → measure of the counts behind it ("Dead: 5", "Involved: 140 rescuers")."""

NOMINAL: dict[str, str] = {
    "containment": "containment", "contained": "containment", "acreage": "area", "victims": "casualties", "body count": "killed", "number of fatalities": "killed", "number of casualties": "casualties", "number of displaced": "displaced",
    "death toll": "killed", "toll": "killed", "number of dead": "killed", "number of deaths": "killed", "dead": "killed", "number killed": "killed",
    "number of killed": "killed", "number of injured": "injured", "number of wounded": "injured", "number injured": "injured", "number of missing": "missing",
    "casualty count": "casualties", "casualty figure": "casualties", "injury count": "injured", "injuries": "injured", "casualties": "casualties", "deaths": "killed", "fatalities": "killed", "missing": "missing",
    "magnitude": "magnitude", "magnitude of": "magnitude",
}  # fmt: skip
"""Noun phrases before the number, with a verb of standing or moving between ("the death toll rose to 34")."""

DEEDS: dict[str, str] = {
    "lives": "killed",
    "toll": "killed", "tolls": "killed", "assassination": "killed", "massacre": "killed", "execution": "killed", "slaying": "killed", "slayings": "killed", "murders": "killed", "assassinations": "killed", "drowning": "killed", "bodies": "killed", "remains": "killed",
    "injuring": "injured", "shooting": "injured", "kidnapping": "detained", "capture": "detained", "interceptions": "intercepted", "launches": "launched",
    "withdrawal": "moved", "redeployment": "moved", "transfer": "moved", "relocation": "moved", "pullout": "moved", "evacuation": "evacuated", "arrest": "detained", "arrests": "detained",
    "detention": "detained", "abduction": "detained", "killing": "killed", "killings": "killed", "death": "killed", "deaths": "killed", "murder": "killed", "loss": "killed", "wounding": "injured", "launch": "launched",
    "firing": "launched", "rescue": "rescued", "displacement": "displaced", "destruction": "destroyed", "deployment": "present", "presence": "present", "interception": "intercepted",
}  # fmt: skip
"""Nouns with "of" before the number ("the withdrawal of 200 soldiers")."""

_SHELTERS = r"(?:shelters|pagodas|temples|gymnasiums|(?:evacuation|reception|relief|displacement)\s+(?:cent(?:re|er)s|sites|camps))\b(?!\s+(?:were|was|are|have|had|died)\b)"
SHELTERED: tuple[tuple[str, str], ...] = (
    (
        rf"(?:(?:have|has|had|were|was|are|been|being)\s+)+(?:taken|moved|brought|bused|driven|transferred)\s+to\s+(?:(?:[\d,]+|[a-z-]+)\s+){{0,3}}?(?:{_SHELTERS}|(?:shelter|pagoda|gymnasium|(?:evacuation|reception|relief|displacement)\s+(?:cent(?:re|er)|site|camp))\b)",
        "evacuated",
    ),
    (rf"(?:living\s+|staying\s+)?in\s+(?:(?:[\d,]+|[a-z-]+)\s+){{0,3}}?{_SHELTERS}", "displaced"),
)
"""People who are taken to shelters or live in them, however many those are: "14,500 people had been taken to 38 shelters"."""
PREDICATES: tuple[tuple[str, str], ...] = (
    (r"(?:(?:have|has|had|were|are|was|is|been|being|either|reported)\s+)*(?:killed|dead)\s+or\s+(?:wounded|injured|hurt|maimed|missing)\b", "casualties"),
    *SHELTERED,
    (r"(?:(?:have|has|had|were|was|been|being)\s+)+(?:led|escorted|guided|helped)\s+(?:out\s+of|from|down\s+from)\s+(?:the|their|a)\s+(?:[\w-]+\s+)?(?:buildings?|blocks?|flats?|mall|hall|tower|school|hotel|theatre|station|homes?|houses?|smoke|rubble)\b", "evacuated"),
    (r"(?:(?:have|has|had|were|was|been|being)\s+)+carried\s+out\s+of\b", "rescued"),
    (r"(?:(?:have|has|had|were|was|been|being)\s+)+(?:let|allowed)\s+(?:in|inside)\b(?!\s+on\b)", "present"),
    (r"(?:(?:may|might|could|are|were|is|was|still|be|believed|thought|feared|to)\s+)+(?:in|under|beneath|inside)\s+the\s+(?:collapsed\s+\w+|(?:rubble|debris|ruins|wreckage)(?=\s*(?:[.,;]|\Z)|\s+(?:of|and|when|as|after|on|in)\b))", "missing"),
    (r"(?:(?:from|on)\s+(?:the|a|their)\s+list\s+of\s+(?:the\s+)?missing\s+|(?:who\s+)?(?:had|have|has)\s+been\s+(?:listed|reported|feared)\s+(?:as\s+)?missing\s+|who\s+(?:had|have|has)\s+been\s+missing\s+)?(?:(?:have|has|had|were|was|been|being)\s+)+(?:found|located|traced)\s+(?:alive|safe|unharmed|unhurt)\b", "rescued"),
    (r"(?:(?:have|has|had|were|was|been|being)\s+)*(?:pulled|plucked|hauled|winched)\s+(?:alive\s+)?(?:out\s+of|from)\b", "rescued"),
    (r"(?:(?:have|has|had|were|are|was|is|being)\s+)*(?:fled|flee|fleeing|forced\s+from|driven\s+from|driven\s+out\s+of)\b", "displaced"),
    (r"(?:(?:have|has|had|were|are|was|is|been|being)\s+)*(?:taken|rushed|sent|flown|airlifted|transported|brought|admitted|referred|evacuated|hospitali[sz]ed)?\s*(?:by\s+\w+\s+)?to\s+(?:(?:an?|the|area|local|nearby|different|two|three)\s+)*(?:[\w.’'-]+\s+){0,3}?hospitals?\b", "injured"),
    (r"(?:(?:have|has|had|were|are|was|is|been|being)\s+)+(?:taken|rushed|transported|brought|admitted)\s+to\s+(?:(?:an?|the|two|three)\s+)?(?:[\w.’'-]+\s+){0,5}?medical\s+cent(?:re|er)s?\b", "injured"),
    (r"(?:(?:have|has|had|were|are|was|is|been|being|left|remain|remains|remained|still|listed|reported|described|said|to)\s+)*in\s+(?:an?\s+)?(?:critical|serious|grave|stable|fair)(?:\s+but\s+stable)?\s+condition", "injured"),
    (r"(?:(?:are|were|is|was|remain|remains|remained|remaining|still|lay|being\s+treated|treated)\s+)+in\s+(?:(?:the|an?|local|area|two|three)\s+)*(?:\w+\s+)?(?:hospitals?|intensive\s+care)\b", "injured"),
    (r"(?:(?:who|were|was|are|is|had|have|has)\s+)*(?:suffer(?:ed|ing|s)?|sustain(?:ed|ing)|receiv(?:ed|ing)|with|(?:had|have)\s+(?!(?:\w+\s+)?died\b))\s*(?:[\w-]+\s+){0,4}(?:wounds?|injur(?:y|ies)|burns?|concussions?|fractures?|bruises|(?:broken|fractured)\s+(?:[a-z]+\s+){0,2}?(?:bones?|legs?|arms?|ribs?|limbs?|ankles?|wrists?|hips?|pelvis|spines?|vertebrae|skulls?|noses?|jaws?|fingers?|collarbones?|shoulders?|necks?|backs?))\b", "injured"),
    (r"(?:(?:are|were|is|was|still|left|remains?|remained)\s+)*(?:fighting\s+for|clinging\s+to)\s+(?:(?:their|his|her)\s+)?(?:life|lives)\b", "injured"),
    (r"(?:(?:are|were|is|was|may|might|be|still|others?)\s+)*(?:feared|believed|thought|presumed)\s+(?:to\s+be\s+)?(?:still\s+)?buried\b", "missing"),
    (r"['’]\s+(?:slayings?|murders?|killings?|deaths?|assassinations?|massacre)\b", "killed"),
    (r"(?:[\w-]+\s+){0,8}?(?:and\s+)?bleeding\s+from\s+(?:\w+\s+)?(?:gunshot|stab|bullet|shrapnel|knife|multiple|head|chest)?\s*(?:wounds?|head|chest|leg|arm)\b", "injured"),
    (r"(?:(?:were|was|are|is|have\s+been|had\s+been|being)\s+)*(?:shot\s+down|brought\s+down)\b", "intercepted"),
    (r"(?:(?:have|has|had|were|are)\s+)?(?:lost\s+(?:their|its|his|her)\s+(?:homes?|houses?)|(?:left\s+)?homeless)", "displaced"),
    (r"(?:(?:are|were|left|still|now)\s+)*without\s+(?:homes?|a\s+home|shelter|a\s+roof)", "displaced"),
    (r"(?:(?:are|were|have\s+been)\s+)?(?:staying|sheltering|sleeping|housed|accommodated|lodged|put\s+up)\s+(?:in|at|with)\b", "displaced"),
    (r"(?:(?:who|have|has|had)\s+)*lost\s+(?:his|her|their)\s+li(?:fe|ves)\b", "killed"),
    (r"(?:(?:who|are|is|were|was|have|has|had|could|can|ca|still)\s*)*(?:not|n['’]t)\s+(?:yet\s+)?(?:answer(?:ing|ed)?\s+(?:their|his|her)\s+(?:tele|mobile\s+|cell\s+)?phones?|be(?:en)?\s+(?:reached|contacted|heard\s+from)\b(?!\s+(?:for|to|by|with)\b))", "missing"),
    (r"dies?(?=\s+(?:in|after|as|when|from|at|on|during|of|while|following)\b|\s*[.,;]|\s*\Z)", "killed"),
    (r"(?:(?:who|have|has|had)\s+)*(?:fell|fallen)\s+(?:in\s+the\s+(?:ambush|attack|clash(?:es)?|battle)|on\s+the\s+field\s+of\s+hono[u]?r|in\s+(?:combat|battle|action|the\s+line\s+of\s+duty|the\s+fighting)|heroically|as\s+martyrs)\b", "killed"),
    (r"(?:(?:who|have|has|had)\s+)*(?:embraced|attained|achieved|received)\s+(?:martyrdom|shahadat)\b", "killed"),
    (r"(?:have|has|had)\s+been\s+buried\b(?!\s+(?:alive|under|beneath|by|in\s+(?:the\s+|an?\s+)?(?:rubble|debris|mud\w*|snow|ruins|avalanche|rockslide|landslide)))", "killed"),
    (r"(?:(?:who|have|has|had)\s+)*(?:made|paid)\s+the\s+(?:supreme|ultimate)\s+(?:sacrifice|price)\b", "killed"),
    (r"(?:(?:who|have|has|had|were|are|was|is|been|being|now|still|remain|remains|taken|placed|held)\s+)+(?:in|into|under)\s+(?:police\s+|military\s+|pre-?trial\s+|house\s+)?(?:custody|detention|arrest)\b", "detained"),
    (r"(?:(?:have|has|had|were|are|was|is)\s+)+(?:been\s+|being\s+)?admitted\b(?!\s+(?:as|to\s+(?:the\s+|a\s+)?(?:bar|club|league|union|university|college|school|programme|program)))", "injured"),
    (r"alive\s+(?:from|under|in)\b", "rescued"),
    (r"(?:(?:have|has|had|are|were|is|was|known|believed|thought|to)\s+)*survived(?=\s*(?:[.,;]|\Z)|\s+(?:and|but)\b|\s+the\s+(?:crash|sinking|shipwreck|wreck|fire|blast|attack|collapse)\b)", "rescued"),
    (r"in\s+intensive\s+care\b", "injured"),
    (r"(?:(?:who|are|were|is|was|still|remain|remained|now)\s+)*(?:lying|hospitali[sz]ed|recovering)\s+in\s+(?:(?:the|an?|local|various|two|three)\s+)*(?:[\w-]+\s+)?(?:hospitals?|intensive\s+care)\b", "injured"),
    (r"(?:with|showing|presenting|reporting)\s+(?:(?:mild|moderate|severe|serious|acute|the)\s+)*(?:symptoms\s+of\s+(?:\w+\s+)?(?:exposure|poisoning|inhalation|intoxication|suffocation)|(?:breathing|respiratory)\s+(?:difficult\w+|problems?|symptoms|distress))", "injured"),
    (r"(?:(?:have|has|had)\s+)?(?:fell|fallen|became|taken)\s+ill\b", "injured"),
    (r"(?:(?:could|be|have|has|had|were|was|been|being)\s+)+(?:dug|cut|extricated)\s+(?:out|free)\b(?!\s+dead)", "rescued"),
    (r"(?:away\s+|out\s+)?from\s+their\s+homes\b", "displaced"),
    (r"(?:(?:are|were|is|was|be|still|thought|believed|said|known|to|remain|remained)\s+)+(?:inside|underground)\b", "present"),
    (r"(?:and\s+[a-z]+\s+)?(?:(?:are|were|was|is|be|had|been)\s+)+(?:in|inside|at)\s+the\s+(?:[\w-]+\s+){1,4}?at\s+(?:the|that)\s+(?:time|moment)\b", "present"),
    (r"(?:(?:that|which)\s+)?(?:(?:are|were|was|is|has|have|had|been)\s+)+burn(?:ed|t)\s+(?:out|down|to\s+the\s+ground)\b", "destroyed"),
    (r"burn(?:ed|t)\s+(?:down|to\s+the\s+ground)(?=\s*(?:[.,;]|\Z)|\s+(?:in|on|at|and|during|overnight|when|after)\b)", "destroyed"),
    (r"(?:(?:have|has|had|were|was|been|being)\s+)+taken\s+off\s+(?:by|(?:the|her|his|its|their)\s+(?:ship|vessel|boat|ferry|tanker|island|roof|mountain)|it|her|board)\b", "rescued"),
    (r"(?:(?:is|are|was|were|still|being)\s+)+(?:searched|looked)\s+for\b", "missing"),
    (r"underground(?=\s*(?:[.,;]|at\b|when\b|\Z))", "present"),
    (r"(?:are|were|was|is)\s+among\s+(?:the|those)\s+(?:passengers|(?:people\s+)?(?:on\s+board|aboard))\b", "present"),
    (r"(?:(?:have|has|had|were|was|been|being)\s+)+(?:pulled|brought|taken)\s+out\s+(?:so\s+far|with\s+ropes|by\s+(?:divers|rescuers|firefighters|soldiers|helicopter)|alive|safely|unhurt|injured|and\s+(?:rushed|taken|shifted|admitted))\b", "rescued"),
    (r"whose\s+bodies\b", "killed"),
    (r"(?:(?:have|has|had)\s+)?(?:become|became|fell|fallen)\s+victims?\s+(?:of|to)\b", "killed"),
    (r"(?:have|has|had)(?:\s+not|n't)\s+(?:yet\s+)?been\s+found\b", "missing"),
    (r"(?:came|come|walked|emerged|got)\s+out\s+alive\b", "rescued"),
    (r"(?:hostage|captive)\b", "detained"),
    (r"(?:(?:were|was|are|is|had|have|has|been|being)\s+)*(?:taken|seized|snatched|marched|herded|led)\s+(?:away|off|hostage|captive|into\s+the\s+(?:bush|forest|hills|mountains)|"
     r"by\s+(?:the\s+|armed\s+|unknown\s+)*(?:gunmen|bandits|kidnappers|militants|men|attackers|abductors|rebels|insurgents))\b", "detained"),
    (r"(?:(?:are|were|is|was|be|still|remain|remains|remained|held|being)\s+)*in\s+(?:captivity|the\s+hands\s+of\s+(?:the\s+|their\s+)?(?:bandits|kidnappers|gunmen|abductors|captors|militants|rebels|insurgents|terrorists))\b", "detained"),
    (r"taken\s*(?:[,.;:]|\Z)", "detained"),
    (r"to\s+safety\b", "rescued"),
    (r"(?:(?:have|has|had|were|are|was|been)\s+)*(?:told|ordered|asked|urged|advised|forced)\s+to\s+(?:leave|evacuate)\b", "evacuated"),
    (r"(?:(?:may|might|could|are|were|be|still|believed|feared|thought|to|remain|remained)\s+)*(?:buried\s+|trapped\s+)?"
     r"(?:under|beneath)\s+(?:the\s+|collapsed\s+|tonnes\s+of\s+)*(?:rubble|debris|ruins|wreckage|mud|buildings)", "missing"),
)  # fmt: skip
"""Predicates of several words right after the people counted → measure, as patterns."""

STANDING_VERBS = frozenset(
    "stands stood is was were are rose rises risen climbed climbs jumped grew reached reaches reaching passed fell dropped at to rising climbing "
    "increased increases now had has have raised raising revised revising up down lowered put puts putting from by as high number numbers numbered range ranges ranged ranging between climbing doubled tripled went going gone came comes stayed official overall total".split()
)
"""Words that may stand between a nominal measure and its number."""

PEOPLE = frozenset(
    "lives life mps voters senators pedestrians cyclists motorcyclists climbers hikers siblings legislators councillors migrants colleagues colleague people persons person men man women woman children child boys girls boy girl civilians civilian comrades comrade constables constable policewomen wardens warden investigators detectives crewmen cadets servicemen soldiers soldier troops troop personnel members member servicemen servicewomen service-members "
    "forces americans iraqis iranians canadians officers officer police policemen guards guard contractors contractor workers worker employees staff passengers passenger crew "
    "students student pupils teachers patients patient doctors nurses residents resident villagers villager inhabitants victims victim migrants refugees refugee tourists pilgrims "
    "worshippers journalists journalist fighters fighter militants militant rebels rebel insurgents gunmen gunman mercenaries mercenary attackers attacker suspects suspect prisoners hostages hostage "
    "protesters protester demonstrators commuters miners firefighters firefighter rescuers volunteers sailors sailor pilots pilot marines marine airmen "
    "nationals national foreigners citizens citizen officials official politicians politician leaders leader generals general commanders commander lawmakers toddlers toddler infants infant babies baby teenagers teenager teens teen "
    "youths adults adult elderly others bystanders bystander casualties dead wounded injured drivers driver motorists shoppers customers guests relatives siblings brothers sisters sons daughters "
    "deputies deputy paramedics evacuees survivors detainees trainers advisers advisors medics conscripts recruits reservists peacekeepers diplomats scientists tribesmen farmers fishermen monks priests imams "
    "fans fan spectators spectator supporters supporter delegates delegate subscribers subscriber participants participant attendees attendee consumers consumer investors investor shareholders homeowners tenants taxpayers immigrants "
    "graduates applicants candidates candidate athletes athlete players player runners runner swimmers dancers musicians actors artists visitors visitor travellers travelers traveler immigrant asylum-seekers retirees pensioners veterans veteran "
    "recipients recipient users user clients client buyers buyer sellers owners owner parents parent mothers fathers couples newborns adolescents seniors scientists researchers researcher engineers engineer lawyers judges jurors prosecutors plaintiffs plaintiff defendants defendant claimants complainants witnesses "
    "counsellors counsellor counselors counselor troopers trooper patrolmen patrolman martyrs martyr pirates pirate rustlers rustler poachers poacher smugglers smuggler bandits bandit robbers robber assailants assailant mutineers mutineer hijackers kidnappers commandos commando paratroopers seafarers seafarer "
    "mariners skiers skier snowboarders snowboarder mountaineers mountaineer alpinists trekkers trekker campers camper divers diver herders herder shepherds technicians technician specialists vendors vendor traders trader minors minor nuns nun expatriates "
    "agents agent gendarmes gendarme rangers ranger paramilitaries paramilitary legionnaires legionnaire terrorists terrorist jihadists jihadist extremists extremist assailants assailant bandits bandit guerrillas guerrilla bombers bomber militiamen militiaman commandos commando servicemen serviceman servicewomen paratroopers infiltrators guardsmen seafarers seafarer crewmen crewman mariners shooters shooter inmates Danes danes britons germans".lower().split()
)
"""Nouns whose unit is people."""

LIFELESS = "lifeless"
"""Of whoever is found so, as of bodies."""

CIVILIANS = frozenset(
    "civilians civilian children child women woman residents villagers students pupils passengers patients pilgrims worshippers shoppers tourists journalists bystanders teenagers infants".split()
)
COMBATANTS = frozenset(
    "forces soldiers soldier troops personnel servicemen serviceman servicewomen marines marine airmen sailors commandos paratroopers terrorists terrorist jihadists jihadist extremists assailants attackers guerrillas militiamen infiltrators bandits occupiers invaders fighters fighter militants militant rebels insurgents gunmen mercenaries mercenary conscripts recruits reservists peacekeepers members".split()
)

THINGS: dict[str, str] = {
    "missile": "missiles", "rocket": "rockets", "drone": "drones", "projectile": "projectiles", "shell": "shells", "mortar": "mortars", "bomb": "bombs", "warhead": "warheads", "round": "rounds", "shots": "shots", "kwh": "kilowatt-hours", "mwh": "megawatt-hours", "megapixel": "megapixels", "sheep": "sheep", "cattle": "cattle", "fish": "fish", "deer": "deer", "zebu": "zebus", "goat": "goats", "camel": "camels", "wound": "wounds", "gunshot": "gunshots", "blow": "blows", "hole": "holes", "casing": "casings", "surgery": "surgeries",
    "base": "bases", "site": "sites", "target": "targets", "house": "houses", "home": "homes", "building": "buildings", "school": "schools", "hospital": "hospitals", "vehicle": "vehicles", "car": "cars", "aircraft": "aircraft", "plane": "planes",
    "helicopter": "helicopters", "ship": "ships", "boat": "boats", "train": "trains", "bus": "buses", "truck": "trucks", "hamlet": "hamlets", "settlement": "settlements", "village": "villages", "town": "towns", "city": "cities", "district": "districts", "location": "locations", "position": "positions", "area": "areas",
    "hour": "hours", "minute": "minutes", "day": "days", "week": "weeks", "month": "months", "year": "years", "second": "seconds", "kilometre": "kilometres", "kilometer": "kilometres", "mile": "miles", "metre": "metres", "meter": "metres", "acre": "acres", "hectare": "hectares",
    "kilometers": "kilometres", "meters": "metres", "foot": "feet", "feet": "feet", "inch": "inches", "yard": "yards", "centimeter": "centimetres", "centimetre": "centimetres", "km": "kilometres", "kms": "kilometres", "cm": "centimetres", "mm": "millimetres",
    "m": "metres", "ft": "feet", "mi": "miles", "mph": "miles per hour", "kph": "kilometres per hour", "kmh": "kilometres per hour", "kg": "kilograms", "kilogram": "kilograms", "kilo": "kilograms", "gram": "grams", "lb": "pounds of weight", "lbs": "pounds of weight",
    "litre": "litres", "liter": "litres", "gallon": "gallons", "barrel": "barrels", "degree": "degrees", "megawatt": "megawatts", "mw": "megawatts", "gw": "gigawatts", "kw": "kilowatts", "gigawatt": "gigawatts", "kilowatt": "kilowatts", "knot": "knots", "time": "times", "point": "points",
    "mg": "milligrams", "milligram": "milligrams", "microgram": "micrograms", "ml": "millilitres", "millilitre": "millilitres", "milliliter": "millilitres", "hertz": "hertz", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz",
    "mah": "milliampere-hours", "oz": "ounces", "wh": "watt-hours", "horsepower": "horsepower", "hp": "horsepower", "pixel": "pixels", "nit": "nits", "decibel": "decibels", "calorie": "calories", "watt": "watts", "volt": "volts", "terawatt": "terawatts", "nanometer": "nanometres", "nanometre": "nanometres",
    "nm": "nanometres", "micron": "microns", "stone": "stone", "quart": "quarts", "pint": "pints", "bushel": "bushels", "cup": "cups", "tablespoon": "tablespoons", "teaspoon": "teaspoons", "mpg": "miles per gallon", "ounce": "ounces", "gb": "gigabytes", "mb": "megabytes", "tb": "terabytes", "ha": "hectares", "vote": "votes", "seat": "seats", "share": "shares", "job": "jobs", "goal": "goals", "page": "pages", "cent": "cents", "pound": "pounds", "pence": "pence", "yen": "yen", "yuan": "yuan", "rupee": "rupees",
    "ruble": "roubles", "rouble": "roubles", "peso": "pesos", "franc": "francs", "won": "won", "lira": "lira", "dinar": "dinars", "dirham": "dirhams", "riyal": "riyals", "shekel": "shekels", "ringgit": "ringgit", "baht": "baht", "naira": "naira", "rand": "rand", "krona": "kronor", "decade": "decades", "night": "nights", "century": "centuries",
    "family": "families", "household": "households", "dog": "dogs", "animal": "animals", "head": "head", "engine": "engines", "dozer": "dozers", "business": "businesses", "shop": "shops", "store": "stores", "office": "offices", "church": "churches", "mosque": "mosques", "country": "countries", "state": "states", "company": "companies",
    "facility": "facilities", "factory": "factories", "apartment": "apartments", "residence": "residences", "outbuilding": "outbuildings", "property": "properties", "case": "cases", "count": "counts", "charge": "charges", "percentage": "percentage points", "flight": "flights", "tree": "trees", "test": "tests", "dose": "doses", "weapon": "weapons", "gun": "guns",
    "rifle": "rifles", "pistol": "pistols", "hangar": "hangars", "ambulance": "ambulances", "motorcycle": "motorcycles", "motorbike": "motorbikes", "uav": "drones", "uavs": "drones", "pickup": "pickups", "vessel": "vessels", "warship": "warships", "speedboat": "speedboats", "bullet": "bullets", "tank": "tanks", "sortie": "sorties", "airstrike": "airstrikes",
    "aftershock": "aftershocks", "structure": "structures", "unit": "units", "bridge": "bridges", "road": "roads", "tent": "tents", "shelter": "shelters", "tonne": "tonnes", "ton": "tons", "dollar": "dollars", "euro": "euros",
}  # fmt: skip
"""Counted things, singular → plural unit."""

UNIT_MEASURES: dict[str, str] = (
    dict.fromkeys("hours minutes days weeks months years seconds decades nights centuries".split(), "duration")
    | dict.fromkeys(("acres", "hectares", "square miles", "square kilometres", "square metres", "square feet"), "area")
    | dict.fromkeys(
        "dollars euros pounds cents pence yen yuan rupees roubles pesos francs won lira dinars dirhams riyals shekels ringgit baht naira rand crowns kronor reais rupiah money kyat kyats shilling shillings taka kwacha cedis birr kwanza meticais dong tenge hryvnia hryvnias zloty zlotys zlotych guarani guaranis guaranies guaraníes riel riels lari drams manat manats somoni leva denars lek leke dalasi dalasis leones pula maloti kina gourdes quetzals quetzales lempiras cordobas colones balboas kip tugrik ariary koruna forints lei afghanis rials dirham riyal kroner soles bolivars ruble rubles".split(),
        "money",
    )
    | dict.fromkeys(
        (
            "miles", "kilometres", "metres", "feet", "inches", "yards", "centimetres", "millimetres", "tonnes", "tons", "kilograms", "grams", "litres", "gallons", "barrels", "degrees", "volts", "watts",
            "kilowatts", "megawatts", "gigawatts", "knots", "miles per hour", "kilometres per hour", "times", "percentage points", "points", "basis points", "ounces", "bytes", "gigabytes", "megabytes", "terabytes",
            "degrees Celsius", "degrees Fahrenheit", "barrels per day", "cubic metres", "cubic feet", "votes", "seats", "shares", "jobs", "goals", "pages", "rounds of voting", "kilotons", "calories",
        ),
        "other",
    )
)  # fmt: skip
"""Units that are their own measure, whatever verb stands by."""

SMOOTH = frozenset(
    unit for unit in UNIT_MEASURES
    if UNIT_MEASURES[unit] == "other" and unit not in ("times", "votes", "seats", "shares", "jobs", "goals", "pages", "rounds of voting", "points", "basis points", "percentage points")
)  # fmt: skip
"""Units of what is measured and not counted: a bound on it is no whole step away. Lengths of time and burnt areas are told in whole ones, and labelled so."""

ANIMALS = frozenset(
    "zebus dogs cats cattle cows sheep horses pigs goats birds chickens animals whales elephants fish bears camels deer pets livestock".split()
)
"""Counted nouns that are killed and are no people."""
NO_PEOPLE = frozenset(
    "blocks codes locations scenes places areas sites spots times occasions counts fights brawls shootings incidents attacks addresses wounds bullets shots rounds "
    "legs arms hands feet apartments units floors rooms doors corners streets intersections parts sides charges calls tests operations surgeries warrants orders searches trades contracts".split()
)
"""Plural nouns that are of no person, whatever verb stands by ("shot five blocks away")."""
RUINED: dict[str, str] = dict.fromkeys(
    "collapsed destroyed flattened levelled leveled ruined wrecked burnt-out burned-out gutted demolished".split(),
    "destroyed",
) | dict.fromkeys("damaged cracked shattered".split(), "damaged")
"""Words of a counted thing that say what became of it ("1,066 collapsed buildings") → measure."""
NOT_ALIVE = frozenset(
    "houses homes buildings structures vehicles cars aircraft planes helicopters ships boats trains buses trucks bridges roads schools hospitals villages towns cities bases sites targets shops stores businesses offices mosques churches "
    "temples apartments factories windows tents shelters units facilities motorcycles motorbikes bikes bicycles mopeds scooters pickups vans lorries jeeps tractors rickshaws trailers vessels warships speedboats ferries canoes tanks howitzers launchers radars jets pylons substations transformers depots warehouses posts checkpoints outposts barracks garages carts hangars ambulances".split()
)
"""Things that are hit or destroyed, not hurt or killed."""
WEAPONS = frozenset("rifles pistols weapons guns".split())
"""What is found on those who fought, and neither hurt nor killed."""
PERSONNEL = frozenset("firefighters personnel rescuers volunteers crew crews responders paramedics medics".split())
"""People who are sent to deal with what happened."""

HAPPENINGS = frozenset(
    "bombs bombings ambushes attacks strikes raids explosions aftershocks incidents shootings clashes".split()
)
"""Things that stand for happenings when many of them are spoken of ("hundreds of roadside bombs")."""

RISE = frozenset(
    "rose risen rises rise rising climbed climbs climb climbing jumped jumps jump jumping grew grown grows grow growing raised raising raises raise increased increases increase increasing up gained gains gain gaining "
    "soared soaring surged surges surge surging doubled doubling doubles tripled tripling trebled quadrupled swelled swelling expanded expanding advanced added higher brought bringing brings bring swollen spiked mounted mounting widened widening accelerated accelerating quickened strengthened rallied rebounded recovered warmed warming lifted hiked upped boosted rocketed leapt leaped edged-up".split()
)
FALL = frozenset(
    "fell fallen falls fall falling dropped drops drop dropping lowered lowering lowers lower down declined declines decline declining reduced reducing reduces reduce reduction cut cuts cutting decreased decreases decrease decreasing "
    "shrank shrunk shrinking contracted contracts contracting slipped slips slipping slid tumbled tumbling plunged plunging plunges sank lost loses losing halved halving slowed slows slowing narrowed narrowing weakened weakening retreated cooled softened sliding shed sheds dipped eased dwindled plummeted trimmed trims trimming slashed slashes slashing pared slumped cooled collapsed crashed".split()
)
STAY = frozenset("remained remains remain remaining stayed stays stay staying unchanged steady flat stable".split())
"""Verbs and nouns of a number that goes up, goes down, stays."""
RISES = (
    "more", "rise", "increase", "gain", "jump", "growth", "surge", "higher", "hike", "raise", "boost", "spike", "uptick", "rebound", "faster", "bigger", "larger", "longer", "heavier", "stronger", "taller", "wider", "brighter", "dearer",
)  # fmt: skip
FALLS = (
    "fewer", "less", "fall", "drop", "decline", "decrease", "reduction", "cut", "loss", "lower", "slump", "plunge", "slide", "dip", "slowdown", "contraction", "slower", "smaller", "shorter", "lighter", "cheaper", "weaker", "thinner", "narrower",
)  # fmt: skip
"""Nouns after a number that say how it moved."""
GO = frozenset("went goes going gone go changed moved came".split())
"""Verbs of a change whose direction only its two values tell ("went from 11 to 34")."""
ARMS = frozenset({"missiles", "rockets", "drones", "projectiles", "shells", "mortars"})
SITES = frozenset(
    "bases sites targets positions locations points camps houses homes buildings cities towns villages hamlets settlements districts facilities areas".split()
)
NOT_HELD = NOT_ALIVE | SITES
"""Things and places: nobody who is held, treated or sheltered."""
DISEASES = frozenset(
    "cholera measles ebola marburg malaria dengue covid covid-19 coronavirus influenza flu mpox monkeypox typhoid diphtheria polio meningitis hepatitis tuberculosis plague anthrax "
    "pneumonia diarrhoea diarrhea dysentery leptospirosis chikungunya zika norovirus salmonella listeria legionnaires lassa nipah rabies scabies malnutrition".split()
)
"""What people fall ill with: who is treated for it was not hurt."""
INJURED_PARTS = frozenset("brain head traumatic burn leg spinal concussion serious minor severe".split())
"""Words of an injury, not of whom it befell."""
IN_FLIGHT = frozenset(
    "came come coming flew flying flown sent used involved rained took attack attacked attacks attacking bombarded strike barrage salvo volley wave incoming inbound".split()
)
"""Words in whose sentence arms that are counted were launched."""
REVISE = frozenset("revised revising corrected correcting updated adjusted".split())

DOING_ALONE = frozenset(
    "attend attended mourn mourned marched protested rallied demonstrate demonstrated hunted searched combed seek sought demanded honour honor honoured honored remember remembered gather gathered pray "
    "prayed watched witnessed visited vow vowed signed flock flocked paid packed filled lined join joined condemn condemned donate donated queued camped celebrate celebrated chant chanted stormed "
    "surrounded fought raided voted helped heard saw greet greeted welcome welcomed".split()
)
"""What people do, in words that are no nouns: whoever does it is not whom a deed told after it befell."""
DOING = DOING_ALONE | frozenset(
    "march protest rally hunt search comb demand watch witness visit sign pay pack fill line donate queue camp storm surround fight raid vote help hear see".split()
)
"""The same with forms that are nouns too, as headlines have them ("Dozens march over …")."""
