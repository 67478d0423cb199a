"""Words that tell of incidents, by kind; what stops them; stages; means; families of kinds. Data only.

Source: our notes of news reports over the kinds of the closed list (design: vocabulary); the mapping to PLOVER, CAMEO and
ACLED follows their published code books.
"""

from __future__ import annotations

import re

TRIGGERS: dict[str, str] = {
    "strike": "air strike|airstrike|air strikes|airstrikes|drone strike|drone strikes|missile strike|missile strikes|missile attack|missile attacks|rocket attack|rocket attacks|drone attack|drone attacks|rocket fire|"
    "missile barrage|barrage of missiles|barrage of rockets|salvo|shelling|shelled|bombardment|bombarded|air raid|air raids|strikes|strike|struck by missiles|artillery fire|drone raid|drone raids|ballistic missiles|mortar attack",
    "bombing": "car bomb|car bombing|truck bomb|suicide bombing|suicide bomber|suicide attack|roadside bomb|roadside bombs|roadside bombing|bombing|bombings|bomb attack|bomb blast|bomb attacks|bomb exploded|bombed|explosive device|blew himself up|blew herself up|detonated",
    "shooting": "mass shooting|shooting spree|drive-by shooting|shooting|shootings|shot dead|shot and killed|shot and wounded|gunned down|opened fire|gunfire|gunshot|gunshots|gunman|shot|fatally shot|shootout|gunshot wound|gunshot wounds",
    "armed-clash": "armed clash|armed clashes|clashes|clashed|firefight|gun battle|gunbattle|fighting broke out|battle|battles|skirmish|skirmishes|exchange of fire|exchanged fire",
    "killing": "assassination|assassinations|assassinated|murder|murders|murdered|homicide|stabbing|stabbed|killing of|killings|beheading|beheaded|massacre|executed|execution|slaying|hacked to death|beaten to death|death of",
    "attack": "attack|attacks|attacked|assault|assaults|assaulted|raid|raids|raided|ambush|ambushes|ambushed|stormed|offensive|incursion|onslaught|rampage",
    "abduction": "abduction|abducted|kidnapping|kidnappings|kidnapped|hostage-taking|taken hostage|hostage taking",
    "arrest": "arrest|arrests|arrested|detained|detention",
    "protest": "protest|protests|protested|demonstration|demonstrations|sit-in|general strike|walkout|rally",
    "riot": "riot|riots|rioting|rioters|unrest|looting",
    "coup": "coup|coup attempt|putsch|mutiny|overthrow",
    "sabotage": "sabotage|sabotaged|arson|arson attack",
    "cyberattack": "cyberattack|cyber attack|cyberattacks|ransomware attack|ransomware|data breach|hacking|hacked",
    "crash": "plane crash|car crash|bus crash|train crash|helicopter crash|crash|crashed|crashes|derailment|derailed|collision|collided|capsized|capsizing|sank|shipwreck|ran aground|rolled over|overturned",
    "fire": "wildfire|wildfires|bushfire|bushfires|forest fire|house fire|factory fire|fire broke out|blaze|fire|inferno|went up in flames|caught fire|engulfed",
    "explosion": "explosion|explosions|exploded|blast|blasts|gas leak explosion",
    "collapse": "building collapse|bridge collapse|collapse|collapsed|caved in|cave-in",
    "earthquake": "earthquake|earthquakes|quake|quakes|aftershock|aftershocks|tremor|tremors|temblor|seismic event",
    "flood": "flood|floods|flooding|flash flood|flash floods|inundated|dam burst|tsunami",
    "storm": "storm|hurricane|typhoon|cyclone|tornado|tornadoes|blizzard|hailstorm|tropical storm",
    "landslide": "landslide|landslides|mudslide|mudslides|avalanche|rockslide",
    "eruption": "eruption|erupted|volcano",
    "extreme-weather": "heatwave|heat wave|drought|cold snap|cold wave",
    "outbreak": "outbreak|epidemic|pandemic|cholera|ebola",
    "spill": "oil spill|chemical spill|spill|gas leak|toxic leak",
    "trial": "trial|sentenced|convicted|indicted",
    "sanctions": "sanctions|sanctioned",
    "agreement": "ceasefire|cease-fire|truce|peace deal|agreement signed|signed an agreement",
    "evacuation": "evacuation|mass evacuation",
    "displacement": "mass displacement|exodus",
}  # fmt: skip
"""Kind → its trigger words. A longer trigger wins over a shorter one inside it."""

LAUNCHES = re.compile(
    r"\b(?:fire[sd]?|firing|launch(?:e[sd]|ing)?|lob(?:bed|s)?|rain(?:ed|s)?|land(?:ed|s|ing)?|hit|hits|struck|strikes|strike|slam(?:med|s)?|fell|impacted|targeted|shot|unleashed)\b[^.;!?]{0,60}?\b(?:missiles?|rockets?|drones?|projectiles?|shells|mortars?)\b"
    r"|\b(?:missiles?|rockets?|drones?|projectiles?|shells|mortars?)\b[^.;!?]{0,40}?\b(?:fired|launched|landed|hit|struck|fell|slammed|targeted|rained|exploded|impacted|failed|took off|directed|aimed|came down|come down|flew|crashed)\b",
    re.IGNORECASE,
)
"""Missiles, rockets or drones doing or suffering something: a strike without its name."""

KILLED_NAMED = re.compile(r"\bkilled(?=\s+(?:[a-z]+\s+){0,2}(?:[A-Z][a-z]+\.?\s+){0,3}[A-Z][\w’'-]+\s+[A-Z])")
"""Somebody named was killed: told of a known person, it is an incident of its own."""

STOPPERS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\bfire (?:chief|department|service|services|brigade|marshal|officials?|crews?|engines?|trucks?|station|fighters?|alarm|rescue|and rescue|officer|captain|extinguisher)\b",
        r"\b(?:cease|open(?:ed|s)?|under|return(?:ed)?|came under|exchange of|exchanged|line of|rocket|artillery|friendly|gun|heavy|small-arms|cannon|mortar|sniper) fire\b",
        r"\b(?:labou?r|hunger|rail|teachers?|doctors?|nurses?|workers?|pilots?|bus|transit|general|union|writers?) strikes?\b|\bon strike\b|\bstrike action\b|\bstrikes? (?:a|an|the|up|at) (?:deal|balance|similar|chord|note|heart|different|tone|pose|conversation)\b|\bstruck (?:a|an) (?:deal|balance|similar|chord|note|different|tone|pose)\b|\bstrike (?:force|group|zone|price)\b",
        r"\bshooting (?:guard|star|stars|range|sport|schedule|location)\b|\b(?:photo|film|movie|penalty|jump|three-point) shoot(?:ing|s)?\b|\bshooting (?:percentage|of the film)\b|\bshot (?:put|at the|in the arm|of|on goal|clock|glass)\b|\b(?:long|slap|mug|head|screen|one|best|big|parting|warning|three-point|jump|tee) shots?\b",
        r"\bstorm of (?:criticism|protest|controversy|outrage)\b|\b(?:political|media|twitter|social media|perfect|brain) (?:storm|earthquake|firestorm|tsunami)\b",
        r"\b(?:market|stock|stock-market|financial|economic|crypto|computer|system|flash|price) (?:crash|collapse|crashes|meltdown)\b|\bcrash course\b|\bcollapse of (?:the )?(?:talks|government|economy|currency|bank|soviet|deal|regime|company|peace)\b|\b(?:talks|negotiations|economy|currency|deal|government|prices) collapsed?\b",
        r"\bpolitical (?:earthquake|explosion)\b|\bexplosion (?:of|in) (?:interest|popularity|demand|prices|growth|violence)\b",
        r"\bheart attacks?\b|\bpanic attacks?\b|\b(?:personal|verbal|political|attack) (?:attacks?|ads?|lines?|dogs?)\b|\bcounter-?attack\b|\battack(?:ed|s|ing)? (?:him|her|his|trump|biden|the media|the bill|the proposal|the policy|critics)\b",
        r"\bcharm offensive\b|\boffensive (?:language|comments|remarks|line|coordinator|material|content|joke)\b",
        r"\b(?:flood|wave|storm|torrent|avalanche|outbreak) of (?:tears|calls|complaints|emails|messages|lawsuits|requests|violence|applause|criticism)\b",
        r"\btrial (?:run|balloon|period|and error)\b|\bclinical trials?\b|\b(?:drug|vaccine) trials?\b|\bfield trials?\b",
        r"\bbattle (?:damage|against cancer|for|ground|over|with)\b|\b(?:legal|court|political|custody|election|uphill) battles?\b|\bbattle against\b|\bbattleground\b",
        r"\barrest warrants?\b|\bhouse arrest\b|\bcardiac arrest\b|\b(?:no|any|yet to make) arrests?\b",
        r"\bfire(?:d|s)? (?:the|his|her|its|a) (?:coach|manager|director|aide|adviser|secretary|employee|chief)\b|\bwas fired (?:from|by|as|for|on)\b|\bget fired\b|\bunder fire\b|\bfireworks\b|\bfirearms?\b|\bcampfire\b|\bfire-?power\b|\bfirewall\b",
        r"\bspill over\b|\bhacking cough\b|\blife hacks?\b|\brally (?:in|of) (?:stocks|shares|prices)\b|\bstocks rall",
        r"\bdrone (?:maker|footage|video|pilot|operators?|program|programme|industry)\b",
        r"\battack (?:helicopters?|aircraft|submarines?|drones?)\b|\bstrike (?:aircraft|fighters?)\b|\bfighter jets?\b",
        r"\bcivil unrest index\b|\bsocial unrest risk\b",
    )
)
"""Where one of these covers a trigger, it tells of no incident."""

NOT_HAPPENED = re.compile(
    r"\b(?:would|could|might|may|should|if|unless|threaten(?:ed|s|ing)? (?:to|with)|warn(?:ed|s|ing)? (?:of|that|against)|vow(?:ed|s|ing)? to|plan(?:s|ned|ning)? (?:to|for|a|an)|fears? (?:of|that)|feared|risk of|threat of|prospect of|possibility of|"
    r"possible|potential|any (?:new|further|future|more|such|other|additional|american|u\.s\.)?\s*(?:\w+\s+){0,2}|future|further|new invasions|prevent(?:ed|ing|s)?|deter|avert|in case of|prepared for|preparing for|ready for|to prevent|against any|sought to|spark|hypothetical|drill|exercise|simulat\w+)\W+(?:\w+\W+){0,5}\Z",
    re.IGNORECASE,
)
"""Words before a trigger that keep it from having happened."""

DENIED = re.compile(
    r"\b(?:no|not|never|denied|denies|n['’]t|without|false reports? of|no sign of|no evidence of|there (?:is|was) no(?! doubt| question))\W+(?:\w+\W+){0,3}\Z",
    re.IGNORECASE,
)
FOILED = re.compile(
    r"\b(?:foil(?:ed|s|ing)?|thwart(?:ed|s|ing)?|averted|disrupted|prevented|stopped)\W+(?:\w+\W+){0,4}\Z",
    re.IGNORECASE,
)
ATTEMPTED = re.compile(r"\b(?:attempted|failed|tried to|botched|attempt to)\W+(?:\w+\W+){0,2}\Z", re.IGNORECASE)
RUMOURED = re.compile(
    r"\b(?:rumou?rs? of|rumou?red|unconfirmed reports? of|unverified reports? of)\W+(?:\w+\W+){0,4}\Z", re.IGNORECASE
)

BACKGROUND_BEFORE = re.compile(
    r"\b(?:who was|who were|who had been|whom|recent|earlier|previous|past|prior|last (?:year|month|week)(?:['’]s)?|years?[- ]old|anniversary of|a year after|months after|years after|weeks after|days after|hours after|year after|retaliat(?:ion|ed|ing|e) (?:for|to|over)|revenge for|avenge[sd]?|avenging|in response to|in answer to|answer to|reply to|reprisal for|"
    r"response to|since the|blamed (?:\w+\W+){0,6}?for|behind|similar to|worst since|deadliest since|after the U\.S\.|linked to|connected to|responsible for|accused of|wanted (?:for|over)|over the|for the|history of|series of|spate of|string of|wave of)\W+(?:\w+\W+){0,6}\Z",
    re.IGNORECASE,
)
"""Words before a trigger that put it behind the report's own incident."""

BACKGROUND_AFTER = re.compile(
    r"\A\W*(?:\w+\W+){0,10}?(?:last (?:year|month|week)|(?:a|two|three|four|five|six|\d+) (?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|the (?:previous|year before))\b",
    re.IGNORECASE,
)
YEAR_AFTER = re.compile(
    r"\A\W*(?:\w+\W+){0,10}?(?:in|of|since|on|from|during)\s+(?:early |late |the |mid-)?(?:[A-Z][a-z]+\.? (?:\d{1,2},? )?)?(?P<year>(?:19|20)\d\d)\b"
)
YEAR_BEFORE = re.compile(r"\b(?P<year>(?:19|20)\d\d)\W+(?:\w+\W+){0,4}\Z")
"""A year told with a trigger."""

ANOTHER = re.compile(
    r"\b(?:second|another|separate|unrelated|different|other|later|subsequent|third|new)\W+(?:\w+\W+){0,2}\Z",
    re.IGNORECASE,
)
SERIES = re.compile(
    r"\b(?:hundreds|dozens|scores|thousands|series|spate|string|wave|campaign|number)\W+of\W+(?:\w+\W+){0,3}\Z",
    re.IGNORECASE,
)
DEFINITE = re.compile(r"\b(?:the|this|that|these|those|its|their|his|her)\W+(?:\w+\W+){0,3}\Z", re.IGNORECASE)

SAID_THEN = re.compile(
    r"\b(?:said|says|say|told|tells|announced|confirmed|reported|acknowledged|disclosed|added|wrote|tweeted|posted|statement|briefing|interview|conference|released|revised|raised|updated|put|statement issued|testified|issued|spoke|insisted|repeated|revealed)"
    r"\s+(?:[A-Za-z]+\s+){0,3}?(?:on\s+|late\s+|early\s+|in a statement\s+|at\s+)*\Z",
    re.IGNORECASE,
)
THEN_SAID = re.compile(
    r"\A,?\s*(?:[\w.’'-]+,?\s+){0,9}?(?:said|says|told|announced|confirmed|reported|acknowledged|disclosed|revised|raised|updated|wrote|tweeted|posted|put|revealed|added)\b",
    re.IGNORECASE,
)
"""Words before and after a time that is when somebody spoke, not when it happened."""

FAMILIES: tuple[frozenset[str], ...] = (
    frozenset("strike bombing shooting armed-clash killing attack explosion abduction sabotage riot coup fire".split()),
    frozenset("earthquake landslide collapse".split()),
    frozenset("flood storm landslide extreme-weather".split()),
    frozenset("crash fire explosion collapse spill".split()),
    frozenset("fire extreme-weather".split()),
    frozenset("eruption".split()),
    frozenset("outbreak".split()),
    frozenset("protest riot armed-clash".split()),
)
"""Kinds that one incident may be told under."""

SIDE_KINDS = frozenset(
    "arrest protest trial sanctions agreement evacuation displacement diplomatic coup outbreak extreme-weather riot cyberattack abduction spill eruption".split()
)
"""Kinds that are incidents of their own only in a title or lead: elsewhere they are responses, or history."""

GENERAL = frozenset("attack killing explosion".split())
"""Kinds that give way to a more telling one of the same incident."""

MEANS: dict[str, str] = {
    "ballistic missile": "ballistic missiles", "cruise missile": "cruise missiles", "missile": "missiles", "rocket": "rockets", "drone": "drones", "car bomb": "car bomb", "truck bomb": "truck bomb", "roadside bomb": "roadside bombs", "bomb": "bomb",
    "suicide vest": "suicide vest", "grenade": "grenades", "mortar": "mortars", "artillery": "artillery", "rifle": "rifle", "assault rifle": "assault rifle", "handgun": "handgun", "pistol": "pistol", "shotgun": "shotgun", "gun": "gun", "knife": "knife",
    "machete": "machete", "projectile": "projectiles", "explosive device": "explosive device", "improvised explosive device": "improvised explosive device", "mine": "mine", "shell": "shells", "warplane": "warplanes",
}  # fmt: skip
"""Singular → how the record names it."""

NATURAL = frozenset("earthquake flood storm landslide eruption extreme-weather outbreak collapse crash fire".split())
"""Kinds that nobody does to anybody, as reports tell them."""

MISSILE_KINDS = frozenset({"strike", "attack", "bombing", "explosion", "armed-clash"})

OTHER_CODES: dict[str, tuple[str, str, str]] = {
    "strike": ("ASSAULT", "19", "Air/drone strike; Shelling/artillery/missile attack"),
    "bombing": ("ASSAULT", "18", "Remote explosive/landmine/IED; Suicide bomb"),
    "shooting": ("ASSAULT", "18", "Attack"),
    "armed-clash": ("ASSAULT", "19", "Armed clash"),
    "killing": ("ASSAULT", "18", "Attack"),
    "attack": ("ASSAULT", "18", "Attack"),
    "abduction": ("SEIZE", "18", "Abduction/forced disappearance"),
    "arrest": ("SEIZE", "17", "Arrests"),
    "protest": ("PROTEST", "14", "Peaceful protest"),
    "riot": ("PROTEST", "14", "Violent demonstration; Mob violence"),
    "coup": ("ASSAULT", "19", "Other"),
    "threat": ("THREATEN", "13", ""),
    "diplomatic": ("CONSULT", "04", ""),
    "agreement": ("AGREE", "05", "Agreement"),
    "sanctions": ("SANCTION", "16", ""),
    "trial": ("ACCUSE", "11", ""),
}
"""Kind → PLOVER event type, CAMEO root code, ACLED sub-event types; kinds that those schemes don't code are left out."""
