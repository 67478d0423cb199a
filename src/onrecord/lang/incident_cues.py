"""What stands around words of incidents and decides what they tell: stages, what voids them, what sets one apart, means.
Data only; source: our notes of news reports. Words are lower case, words of a list are split at blanks.
"""

from __future__ import annotations

# -- words that void a trigger ------------------------------------------------------------------------------------------

VOID_NEXT = """
disaster: operations management agency authority authorities centre center risk relief response recovery preparedness reduction mitigation officials official minister ministry
engaged: in to with for on
fire: opened from-positions tear teargas rubber shots rounds live pellets stun warning chief chiefs department departments engine engines truck trucks official officials station stations marshal marshals brigade brigades crew crews alarm alarms exit exits safety season service services officer officers captain hydrant extinguisher investigator investigators academy sale sales hose lieutenant drill insurance code codes protection prevention commissioner escape retardant power
attack: helicopter helicopters aircraft dog dogs ad ads line lines plane planes submarine submarines drone drones jet jets politics rifle
attacks: ad
assault: rifle rifles weapon weapons charges charge helicopter vehicle ship
strike: group groups force price fund zone team fighter fighters aircraft breaker breakers capability capabilities out rate deal package plan drone drones
shooting: guard guards star stars percentage range ranges sports schedule script location locations film films video videos skills form drill drills season game brake slump touch stroke
shot: put putter clock clocks glass list a-film on-goal off-target from-the film selection stopper attempt attempts blocker
shots: on off from at-goal
riot: police gear squad shield shields act grrrl control
bomb: squad squads disposal shelter shelters technicians technician threat threats scare sniffing expert experts maker makers making detection dogs hoax factory factories
storm: water drain drains warning warnings clouds door shutters out the chaser chasers trooper watch front watches
storms: out
earthquake: relief-mission relief-flight relief-flights relief-work relief-operation relief-operations relief-goods prone insurance preparedness drill drills engineering engineer engineers resistant proof risk zone zones warning research center centre scientists monitoring safety code codes
flood: relief-mission relief-flight relief-flights relief-work relief-operation relief-operations relief-effort relief-efforts relief-camp relief-camps relief-goods insurance plain plains defences defenses warning warnings control gate gates barrier barriers lights light risk zone zones maps map watch protection
hurricane: season hunters center centre preparedness shutters insurance deck
tornado: warning warnings watch watches season siren sirens shelter alley
tsunami: warning warnings alert alerts advisory watch buoys early
avalanche: warning beacon risk control forecast
crash: course courses test tests tested testing diet diets helmet barrier barriers out dummies dummy program programme pad bar
crashes: out
crashed: out
hostage: negotiator negotiators
protest: movement vote votes letter song songs votes too
rally: car driver drivers cap around racing
coup: de for plotter
arrest: warrant warrants record records rate rates
trial: run runs balloon period and court courts lawyer lawyers data version period judge attorney attorneys participants
hanging: out on up over around from in onto
execution: of-the-plan style
accident: insurance investigation investigations investigators and
hail: mary from as
lightning: fast speed rod quick
murder: mystery charge charges trial trials weapon rate suspect mysteries case cases
murders: of-crows
homicide: detective detectives division unit squad bureau investigators rate section department detail
robbery: homicide
outbreak: of-violence of-fighting of-war of-hostilities of-peace
battle: damage against for over of-wits lines cry plan with cancer station group ready tested hardened rages-over space
battles: against for with over
offensive: language coordinator line lineman linemen comments remarks tackle material content words joke jokes lineman rebound rebounds coordinators foul to tweet tweets players rating weapons
convoy: of-hope
killing: time it spree-record off floor field
shelling: out
drive: by
spill: over
sabotage: group groups unit units squad squads cell team teams and-reconnaissance
hack: squad
vigil: for
raid: on-the-treasury
blast: off from-the furnace
blasts: off
siege: mentality
wreck: it
crush: on injury injuries syndrome depth the a his her bars barrier barriers any all opponents rivals
"""
"""word: words that may not follow it (a hyphen joins several)."""

VOID_LAST = """
fire: tank army police troops troop gunship naval aerial anti-aircraft drone shell suppressive retaliatory harassing sporadic cross-border direct indirect crossfire under friendly cease camp open opened opens opening under returned return exchanged exchange rocket artillery mortar machine sniper line-of came-under gun hostile small-arms covering heavy on catch caught exchange-of ball crown rapid enemy
fires: crown camp
attack: heart panic asthma anxiety personal verbal under counter anti political ad free-from plan-of angle-of art in
attacks: heart panic asthma anxiety personal verbal under counter political negative anti
strike: lightning first-ball called third hunger
shot: long big single cheap mug head moon flu booster vaccine money warning free-kick penalty slap foul tee jump bank screen best parting hot drop three-point one tequila his-best her-best their-best a-first
shots: flu booster free tequila vaccine jump mug warning-of called three-point blocked head
shooting: photo film trouble sharp straight field-goal three-point started-the of-the-film parts crap video
storm: fire political media twitter perfect brain taken-by take-by by twitter barn social-media legal diplomatic financial
storms: brain political
earthquake: political
flood: media a-political
avalanche: colorado
crash: market stock price financial economic currency flash crypto dot-com wall-street housing oil-price property system computer server software gate
crashes: market stock price computer system software
crashed: system computer website server app site market prices stocks shares party program
accident: by no happy
battle: legal court custody uphill political election title losing bidding primary cancer power relegation ratings
battles: legal court custody political cancer
clash: personality culture heads-up title top big semifinal cup league
clashes: personality culture title
explosion: population cambrian data
rally: stock market price late car ninth-inning comeback bond gold oil election campaign relief
rallies: campaign stock election
protest: under
trial: clinical drug vaccine time field drug's free
trials: clinical drug vaccine time field medical human olympic u.s.-olympic
arrest: cardiac house
arrests: cardiac
offensive: charm defensive sexually racially deeply most
offensive: marketing peace press
dead: the-walking brain walking grateful left-for
death: black cheating
killing: making-a mercy
hack: life
hacking: growth
execution: flawless poor
sanctions: ncaa
invasion: pitch privacy
accord: own honda
convoy: motorcycle
home: at
collapse: late
collapsed: he she and
siege: under-media
drowned: noise-was
landslide: won-by-a by-a in-a electoral
blast: full had-a having-a e-mail email
hanging: picture still left cliff
hail: taxi all
crush: a-schoolgirl teenage celebrity wine grape sugar olive to
stampede: calgary buyers investors cattle
"""
"""word: words that may not stand before it (a hyphen joins several)."""

VOID_OF = frozenset(
    "storm flood avalanche earthquake tsunami hurricane wave outbreak tornado landslide whirlwind torrent floods inferno "
    "bombardment barrage salvo battle siege crush stampede".split()
)
"""Void before "of" with an abstract noun after it (`ABSTRACT`)."""
ABSTRACT = frozenset(
    "criticism protest protests controversy outrage anger abuse complaints calls questions emails e-mails messages lawsuits "
    "requests violence applause publicity condemnation speculation tweets allegations insults support orders interest "
    "demand applications visitors tourists cash money data information words wits ideas emotions emotion tears letters "
    "memories accusations claims rumours rumors comments reaction indignation fighting hostilities war negativity imports "
    "nations tourists refugees migrants advertising sell buy bids trades offers fury enthusiasm creativity "
    "jealousy nerves wills growth popularity colour color demands phone telephone".split()
)
VOID_PHRASES = (
    "struck a deal", "struck a similar", "struck a chord", "struck a note", "struck a balance", "struck an agreement", "struck a different", "struck out", "struck by how", "struck by the",
    "struck down the", "struck gold", "strike a deal", "strike a balance", "strike up", "strikes a", "striking a balance", "striking a deal", "strike an agreement", "strike an accord", "hit back", "hit out", "hit by sanctions",
    "hit the road", "hit record", "hit a record", "hit a new", "hit hard by the pandemic", "hit its lowest", "hit its highest", "hit the market", "landed a deal", "landed a job", "landed a role",
    "fell to", "fell from", "fell by", "fell short", "fell ill", "fell in love", "fell apart", "fell silent", "fell sharply", "fell below", "land reform", "sent a letter", "sent a message", "launched an investigation", "launched an inquiry",
    "launched a campaign", "launched a probe", "launched an appeal", "launched its", "fired back at critics", "fired the coach", "fired his", "fired her", "was fired as", "was fired from", "were fired from", "fired for", "in the line of fire",
    "attack on press freedom", "attack on democracy", "attacks on democracy", "attack on freedom", "attack on our values", "opened fire on critics", "under fire for", "under fire over", "under fire from critics", "came under fire for", "came under fire from", "come under fire for",
    "on track", "went off script", "goes off script", "went off without", "blew up in", "blow up in", "exploded in anger", "exploded in popularity", "exploded with joy", "exploded into life", "war on drugs",
    "demonstrated that", "demonstrated the", "demonstrated how", "demonstrated a", "demonstrated his", "demonstrated her", "demonstrated its", "a demonstration of", "demonstration project", "demonstration flight", "protested his innocence", "protested her innocence",
    "ousted coach", "murder of crows", "to death by boredom", "dead heat", "dead end", "dead wrong", "dead last", "dead ball", "death penalty", "death row", "death certificate", "death sentence", "death metal", "death benefits",
    "dying to see", "stock up", "no accident", "by accident", "fought back tears", "fought for", "fought off", "fought hard", "fought cancer", "battle of wits", "battle of the sexes", "battling cancer", "battled cancer", "battle with cancer", "battling a", "battled injuries",
    "flooded with", "flooded the market", "flooded by", "inundated with", "flooded in", "moved forward", "moved ahead", "moved on", "moved to tears", "toppled the record", "hacked together", "killed the bill", "killed off", "killed the deal",
    "collapsed and died", "talks collapsed", "talks had not collapsed", "negotiations collapsed", "government collapsed", "collapsed from exhaustion", "walked out of the meeting", "walked out of talks", "prices exploded", "burst into tears", "snatched victory", "snatched the lead",
    "rallied to win", "rallied from", "rallied round", "rallied around", "rallied behind", "rallied to", "shares rallied", "stocks rallied", "stormed to victory", "stormed out", "stormed into the lead", "stormed off", "storming out", "robbed of victory", "siege mentality",
    "shot a film", "shot a video", "shot the video", "shot the film", "shot on film", "shot on location", "shot up to", "shot up in price", "shot back", "shot down the idea", "shooting a film", "shooting a video", "shot of", "take a shot", "took a shot at the", "gave it a shot", "a shot at",
    "deadlines", "deadline", "sea of flames", "old flames", "drive by shooting victims fund", "trial and error", "hung over", "accident and emergency", "lightning rod", "sending a message",
)  # fmt: skip
"""Runs of words that are no incident, whatever stands in them."""

COMMON_CONTEXT = frozenset(
    "season coach quarterback touchdown touchdowns inning innings playoff playoffs nba nfl nhl mlb goalkeeper striker "
    "midfielder defender halftime rebounds penalty offside league tournament semifinal semi-final quarterfinal championship "
    "teammate teammates roster pitcher batting wicket wickets batsman cricket soccer basketball football rugby tennis "
    "golf hockey baseball game games match matches win wins points team teams player players scored score goals goal "
    "shares investors traders stocks earnings nasdaq dow index revenue album film movie actor actress band".split()
)
"""Words of sport, trade and show; many of them in a report and a loose trigger tells of no incident."""
MANY_COMMON = 0.035
"""Share of a report's words from which on it is held to be about sport, trade or show (crime reports: under 0.01)."""

# -- what a clause must hold ----------------------------------------------------------------------------------------------

ORDNANCE = frozenset(
    "missile missiles rocket rockets drone drones projectile projectiles mortar mortars artillery shell shells warhead "
    "warheads warplane warplanes airplanes torpedo torpedoes munition munitions katyusha katyushas gunship gunships uav uavs "
    "howitzer howitzers himars bomber bombers fighter-jets quadcopter quadcopters icbm icbms".split()
)
BOMBS = frozenset(
    "bomb bombs bomblet ied ieds explosives explosive grenade grenades mine mines landmine landmines dynamite".split()
)
FROM_THE_AIR = frozenset("glide gliding guided aerial air-dropped gravity barrel cluster unguided".split())
"""Before "bombs": they are dropped by aircraft, and not planted."""
GUNS = frozenset(
    "gun guns handgun handguns pistol pistols rifle rifles shotgun shotguns firearm firearms revolver revolvers bullet "
    "bullets gunshot gunshots round rounds shots machine-gun ak-47 kalashnikov kalashnikovs ar-15 submachine".split()
)
BLADES = frozenset("knife knives machete machetes sword swords axe axes hatchet blade".split())
AIRCRAFT = frozenset(
    "plane planes airplane airplanes aircraft jet jets jetliner airliner helicopter helicopters chopper balloon glider cessna boeing airbus flight".split()
)
CRAFT_MODEL = r"(?:(?:mi|su|an|il|tu|mig|ka|ch|uh|ah|mh|oh|atr|dhc|dc|md|pc|yak|erj|crj)-?|[abcfql]-)\d{1,3}[a-z]{0,2}"
""" "The Mi-17 lost contact", "an F-16": aircraft by their models."""
DOWNING = frozenset("shot downed shoot shoots shooting".split())
"""Words with which a craft is told to have been brought down by somebody."""
VEHICLES = AIRCRAFT | frozenset(
    "car cars bus buses coach minibus minibuses truck trucks lorry lorries van vans train trains tram trams locomotive ferry ferries boat boats ship "
    "ships tanker tankers vessel vessels mv ms ss motorcycle motorcycles motorbike motorbikes bicycle suv pickup taxi dinghy "
    "trawler yacht barge vehicle vehicles tractor submarine".split()
)
LAUNCHES = frozenset(
    "launch launches lighter lighters canoe canoes raft rafts dhow dhows barque ketch schooner".split()
)
"""Vessels by name only where something sinks: a rocket has a launch too."""
DRIVEN = frozenset(
    "drove drives drive driving driven plowed plows plowing ploughed ploughs ploughing plow plough rammed rams ramming barreled barrelled barreling barrelling careened careens "
    "careered careers crashed crashes crashing slammed slams slamming smashed smashes smashing ran runs running sped speeding swerved veered reversed steered accelerated".split()
)
"""What is done with a vehicle that comes among people."""
VESSELS = frozenset(
    "ship ships vessel vessels tanker tankers freighter freighters carrier carriers bulker bulkers cargo-ship boat boats dhow dhows trawler trawlers "
    "yacht yachts ferry ferries tugboat tug barge barges coaster coasters containership mv m/v mt m/t merchantman skiff plane aircraft airliner jet".split()
)
"""What is seized or boarded by those who hijack it."""
HIJACKERS = frozenset(
    "pirate pirates piracy hijacker hijackers gunman gunmen attacker attackers assailant assailants militant militants rebel rebels robber robbers "
    "skiff skiffs armed unauthorised unauthorized intruders".split()
)
"""Who does so, or what is said of them: without one, a ship is seized by those whose duty it is."""
INTRUDERS = frozenset(
    "gunman gunmen attackers attacker assailants assailant militants insurgents rebels bandits raiders jihadists terrorists extremists fighters militiamen intruders kidnappers robbers marauders".split()
)
"""Who comes to do harm, whatever they are said to do first; as "armed men" are."""
PEACEFUL = frozenset(
    "talks negotiations negotiation agreement agreements deal pact ceasefire cease-fire truce dialogue conference parliament politics coalition elections election amnesty alliance contest race plea pleas court courtroom custody prison hospital exile hiding".split()
)
"""What armed people enter, or land for, to no one's harm."""
DUTIFUL = frozenset(
    "forces police officers service services guards soldiers troops personnel leader leaders leadership commander".split()
)
"""After "armed" and the like, words of those whose duty it is, or of whom it is not the band that comes."""
DROPS = frozenset(
    "ravine gorge gully canyon valley nullah ditch trench drain culvert river stream creek canal lake pond reservoir dam sea bay harbour harbor well cliff "
    "embankment precipice chasm abyss slope hillside mountainside bridge flyover road highway carriageway".split()
)
"""What a vehicle falls into or leaves."""
BUILDINGS = frozenset(
    "building buildings bridge bridges roof roofs mine mines wall walls house houses home homes stadium dam dams crane tunnel tower towers block "
    "apartment apartments school hospital church mosque temple market structure structures scaffolding balcony ceiling floor "
    "pit pits quarry quarries trench trenches silo silos pier jetty gantry pylon walkway footbridge gangway pontoon heap landfill scaffold canopy awning marquee "
    "overpass flyover stand stands grandstand garage warehouse factory hotel shaft levee embankment stage tent minaret chimney mall flats".split()
)
DAMS = frozenset("dam dams dyke dykes dike dikes levee levees embankment reservoir".split())
LIKENED = frozenset(
    "earthquake quake tremor tsunami hurricane tornado storm thunderstorm cyclone avalanche flood".split()
)
"""What things are felt and seen to be like."""
HAMPERED = frozenset(
    "search searches searching rescue rescuers rescues operation operations effort efforts recovery divers crews firefighters work flights called suspended "
    "halted paused postponed cancelled canceled delayed hampered hindered complicated slowed impeded hampering hindering".split()
)
"""What bad weather stands in the way of, and how."""
PRISONS = frozenset(
    "prison prisons jail jails penitentiary penitentiaries inmates inmate prisoners prisoner cells".split()
)
WORDY = frozenset(
    "minister ministers president lawmaker lawmakers mp mps senator senators mayor governor councillors politicians leader leaders candidates lawyers parties".split()
)
"""Who clash in words."""
SLOPES = frozenset(
    "mud boulder boulders rocks earth soil slope slopes hillside hillsides mountainside hill mountain cliff glacier snow scree slag embankment".split()
)
"""What comes down in a landslide or an avalanche."""
MINES = frozenset("mine mines landmine landmines".split())
"""What somebody hits who sets it off."""
LAVA = frozenset(
    "volcano volcanoes volcanic lava ash crater magma mount mt etna vesuvius popocatepetl pyroclastic".split()
)
FLUIDS = frozenset(
    "oil crude diesel petrol gasoline gas chlorine ammonia chemical chemicals acid toxic fuel sewage radioactive tonnes litres gallons barrels".split()
)
POISONS = frozenset("chlorine ammonia monoxide fumes chemicals phosgene toxic poisonous poison gas".split())
"""What people are killed by where something has leaked."""
TROOPS = frozenset(
    "troops troop soldiers soldier forces force military personnel army navy marines battalion brigade contingent warship "
    "warships carrier fleet squadron peacekeepers trainers garrison regiment aircraft armour armor tanks embassy staff "
    "diplomats citizens nationals colleagues people".split()
)
TROUBLE = frozenset(
    "base bases camp camps convoy depot headquarters embassy airport airfield port city town village villages building "
    "house houses home hospital school checkpoint position positions site sites refinery plant barracks residential "
    "district capital neighbourhood neighborhood island market militants militia target targets facility facilities".split()
)
"""Things an arm is turned on: "struck" or "hit" before one of them, with a state or force as subject, is a strike."""
NATURE = frozenset("earthquake flood storm landslide eruption extreme-weather".split())

MEANS_ADJECTIVES = frozenset(
    "ballistic cruise short-range medium-range mid-range long-range surface-to-air guided katyusha explosive armed unmanned car truck "
    "roadside suicide pipe parcel nail home-made homemade improvised hand automatic semi-automatic assault machine kitchen "
    "heavy mortar anti-tank attack explosive-laden explosives-laden grad hellfire petrol incendiary russian-made iranian-made stray".split()
)

# -- stage ----------------------------------------------------------------------------------------------------------------

MODALS = frozenset("will would could can might may should must shall 'll won't wouldn't couldn't".split())
DOING = frozenset(
    "began begun begins begin started starts continued continues managed kept resumed happened used went helped".split()
)
"""Verbs whose infinitive has happened ("began to fire")."""
LINKS = frozenset("link links connection connections relation relationship ties".split())
HYPOTHETICAL = frozenset(
    "threat threats risk risks fear fears feared fearing possibility prospect danger dangers warning warnings warned warn warns prevent prevents "
    "preventing avoid avert averting deter deterring stop potential possible future imminent case "
    "likelihood chance against prepare preparing prepared preparations preparation event hypothetical simulated mock drill "
    "exercise ready readiness brace braced bracing expected likely specter spectre any alleged-future renewed promised vowed threatened threatens threatening "
    "urged urging called calls calling".split()
)
INTENT = frozenset(
    "plan plans planned planning want wants wanted intend intends intended threaten threatens threatened vow vows vowed promise promised pledge pledged agree agreed refuse refused able "
    "unable ready set order orders ordered call calls called calling urge urged going likely expected due decide decided hope hoped continue right permission allowed banned failed supposed".split()
)
"""Before an infinitive: it has not happened by that."""
EVIDENCE = frozenset("evidence indication indications sign signs proof confirmation information reports".split())
"""What there is none of where a thing is held not to have happened."""
NEGATORS = frozenset("no not never without nor neither n't none cannot ruled-out deny denied denies denying".split())
FOILED = frozenset(
    "foil foils foiled foiling thwart thwarts thwarted thwarting averted disrupted prevented defused stopped".split()
)
ATTEMPTED = frozenset(
    "attempted attempt attempts attempting tried tries trying failed botched unsuccessful unsuccessfully".split()
)
PLANNED = frozenset(
    "plot plots plotted plotting planned plan plans planning conspiracy conspired conspiring intended scheduled upcoming".split()
)
THREATENED = frozenset("threat threats threatened threatening threatens vow vows vowed".split())
RUMOURED = frozenset("rumour rumours rumor rumors rumoured rumored unconfirmed unverified".split())
UNDER_WAY = frozenset("underway ongoing continuing continues raging rages burning unfolding under-way still".split())

# -- apart ----------------------------------------------------------------------------------------------------------------

ANOTHER = frozenset("another second third fourth separate unrelated different other similar subsequent further".split())
EXPRESSLY = frozenset("separate unrelated".split())
SET_APART = (
    r"\b(?:incidents?|accidents?|cases?|events?|collisions?|stabbings?|bombings?|collapses?|shootings?|attacks?|fires?|blazes?|blasts?|explosions?|crash(?:es)?|deaths?|killings?|murders?|strikes?|quakes?|earthquakes?|tremors?|ruptures?|outbreaks?|it|this|there)\b"
    r"[^.;:!?]{0,60}?(?:\b(?:not|never)\b(?:\s+\w+){0,4}\s+(?:related|linked|connected|tied)\s+(?:to|with)|\bunrelated\s+to|\bnothing\s+(?:at\s+all\s+)?to\s+do\s+with"
    r"|\b(?:no|(?:ruled\s+out|denied|dismissed|excluded)\s+any)\s+(?:[\w-]+\s+){0,2}?(?:links?|connections?|relation(?:ship)?|ties)\s+(?:with|to|between))\b"
    r"(?!\s+(?:the|this|that|its|their)\s+(?:[\w-]+\s+)?[\w-]+\s*(?:[.,;:!?\"”]|\Z))"
    r"|\b(?:no|nothing)\s+(?:[\w-]+\s+){0,4}?(?:links?|connects?|ties?)\s+(?:the|this|it|them)\b[^.;:!?]{0,40}?\b(?:to|with)\b"
    r"|\bno\s+(?:[\w-]+\s+){0,2}?(?:links?|connections?|relation)\s+(?:with|to)\s+(?-i:[A-Z])"
)
"""Words, in lower case, after which a sentence tells of another incident, which the report says has nothing to do with its own. (What has nothing to do with
"the attack", and no more, is no other attack.)"""
ELSEWHEN = r"\W*(?:(?:[\w-]+\s+){1,2}(?:hours?|minutes|days?|nights?)\s+(?:earlier|later|before|after)|earlier|later|separately|elsewhere|in\s+another|in\s+a\s+separate|in\s+(?-i:[A-Z])\w+)\b"
NO_LINK = (
    r"[^.;:!?]{0,60}?\b(?:(?:no|nothing\s+to\s+(?:suggest|indicate|show|point\s+to)\s+(?:an?|any))\s+(?:[\w-]+\s+)?(?:links?|connections?|relation)|(?:not|never)\s+(?:(?:believed|thought|known)\s+to\s+be\s+)?(?:connected|related|linked)|unrelated)"
    r"(?:\s+between\s+(?:the|them|both)\b[^.;:!?]{0,30}|\s+to\s+each\s+other)?\s*[.,;]"
)
"""How a sentence opens that tells of another incident, where the next one says no more than that the two are not linked."""
SERIES_NOUNS = frozenset(
    "hundreds dozens scores thousands series string spate wave campaign rash number spike rise surge history".split()
)
OFTEN = frozenset("often repeatedly frequently regularly sometimes commonly".split())
CAUSE_BEFORE = (
    "retaliation for", "retaliate for", "retaliating for", "retaliated for", "retaliatory response to", "revenge for", "revenge over", "reprisal for", "reprisals for", "response to", "reply to", "answer to", "payback for", "reaction to", "avenge", "avenging", "avenged", "vengeance for",
    "because of", "sparked by", "triggered by", "prompted by", "caused by", "provoked by", "led to by", "protest against", "protest at", "protests over", "protest over", "protests against", "anger over", "anger at", "outrage over", "in protest at",
    "punishment for", "retribution for", "retaliation over", "retaliation to", "retaliation after", "in return for", "trial for", "trial over", "sentenced for", "prison for", "life for", "convicted of", "guilty of", "wanted for", "wanted in", "sanctions over", "sanctions for", "condemned to death for",
    "jailed for", "charged with", "accused of", "charges of", "convicted for", "guilty to",
)  # fmt: skip
"""Right before an incident's noun phrase: it came before another thing told, and made it."""
TIME_BEFORE = (
    "after",
    "since",
    "following",
    "days after",
    "weeks after",
    "months after",
    "years after",
    "hours after",
    "day after",
    "week after",
    "month after",
    "year after",
    "in the wake of",
    "in the aftermath of",
    "anniversary of",
    "amid",
    "followed",
)
CONTEXT_BEFORE = (
    "similar to",
    "like",
    "reminiscent of",
    "compared with",
    "compared to",
    "worst since",
    "deadliest since",
    "as in",
    "unlike",
    "linked to",
    "connected to",
    "blamed for",
    "responsible for",
    "behind",
    "suspected of",
    "known for",
    "history of",
    "survivor of",
    "memory of",
    "killed in",
    "veteran of",
    "unrelated to",
)
BLAME = frozenset("blamed blames blame accused accuses responsible behind suspected implicated".split())
GENERIC_SUBJECTS = frozenset(("it", "they", "this", "that", "which"))
REPORTING = frozenset(
    "said says told informed put-out briefed addressed asked aired tweet address letter message announced reported confirmed stated added tweeted wrote statement published publishes released releases issued issues presents according "
    "spoke briefing conference interview announcement sentenced court arraigned charged arrested identified posted updated "
    "gave given giving put disclosed revealed acknowledged diagnosed pleaded hearing remembered vigil funeral buried".split()
)

NO_DOERS = frozenset(
    "device devices ied ieds improvised bomb blast explosion attack strike flames smoke fire debris gunfire crossfire".split()
)
"""Heads of a subject that are the means or the deed, not the doer."""
NO_FILLERS = frozenset(
    "board what it they he she we i you each initial this that these those which who him her them himself themselves me us both others another".split()
)
"""Words no role filler begins with: what they stand for is told elsewhere."""
NO_TARGETS = frozenset(
    "media facebook twitter television tv radio condition foot bail charges suspicion side time hand behalf scene fire video camera duty patrol monday trial large gunpoint knifepoint random".split()
)
"""Heads after "on", "at", "with" that are no target."""

DETERMINERS = frozenset(
    "the a an this that these those its their his her our your my no any some each every another such several many few".split()
)
DEFINITE = frozenset("the this that these those its their his her our".split())
PREPOSITIONS = frozenset(
    "in on at of for from with by to into onto about after before during since until between among against over under within "
    "without through across near behind beyond around along amid via upon toward towards outside inside off down up following out per than as like despite including".split()
)
SUBORDINATORS = frozenset(
    "that which who whom whose when where while after before since because if although though until but as unless whether whereas so".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would could can might may should must shall isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't".split()
)
COMMON_VERBS = frozenset(
    "came went took got left told saw made fell hit struck shot sent put set led met broke kept held began rose ran gave became "
    "found brought thought felt stood lost paid sat spoke heard let meant said says killed died tore buried swept shook fled "
    "drove sank burst cut threw blew caught fought flew knew wrote won grew drew hits strikes kills kill attacks fires fired launch launches launched avenge avenges avenging denies deny pleads plead".split()
)
"""Verbs, and forms of theirs, that a clause is told by where no tagger is; words in -ed beside them."""
NEVER_NOUNS = frozenset(
    "abduct sinks capsizes derails collides overturns plunges flips explodes erupts stabs kills injures wounds destroys engulfs topples detonates".split()
)
"""Forms that are verbs whatever stands before them ("Boat carrying 80 migrants sinks")."""
LOCATIVE = frozenset(
    "in at near on into outside around across off inside over of from against to through between".split()
)
PERSON_HEADS = frozenset(
    "gunman gunmen attacker attackers assailant assailants bomber bombers militants militant rebels rebel insurgents fighters soldiers troops police officers officer men man suspect kidnappers rioters protesters demonstrators workers arsonist hackers".split()
)
"""Heads of doers where the subject is none of a state, force or name."""
DOER_HEADS = frozenset(
    "agent agents army assassin assassins band bandit bandits bands boy boys brigade captors cartel cartels cell cells civilian civilians column columns commando "
    "commandos couple criminal criminals crowd crowds driver drivers extremist extremists faction factions farmers fighter force forces fugitive "
    "fugitives gang gangs girl girls government group groups guard guards guerilla guerillas guerrilla guerrillas gunner gunners hacker hijacker "
    "hijackers hitman hitmen husband individual individuals inmate inmates insurgent intruder intruders killer killers kidnapper leader leaders loyalists mafia mafias marines member members mercenaries "
    "mercenary militia militias militiamen mob mobs movement murderer murderers narcotraffickers narcoterrorist narcoterrorists nationals neighbour neighbor organisation organization "
    "paramilitaries paramilitary patrol patrols people person persons pilot pilots pirate pirates policeman policemen prisoner prisoners "
    "protester regime robber robbers ruffians saboteur saboteurs sailors separatist separatists settlers shooter shooters sniper snipers squad squads "
    "student students subversive subversives supporters suspects teen teenager teenagers terrorist terrorists thief thieves thugs traffickers "
    "trafficker tribesmen troop unit units vandals villagers warlord wife woman women youth youths "
    "others someone authorities jets warplanes helicopters planes aircraft gunboats warships".split()
)
"""Heads of phrases that can be a doer's, beside PERSON_HEADS; forces are told by what they fly and sail."""
HOW_MANY = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens scores hundreds thousands several some many numerous various other another".split()
)
"""Words before a noun that tell how many, not what."""
TOLLS = frozenset("toll tolls count tally number fatalities deaths casualties".split())
TOLL_MOVES = frozenset(
    "rose rises rising climbed climbs climbing jumped jumps grew grows reached reaches stood stands passed increased fell dropped".split()
)
"""“The death toll rose to 22 on Wednesday”: what a count does."""
SET_TOLLS = frozenset(
    "lowered raised revised cut increased reduced corrected put set bringing raising taking pushing lifting".split()
)
"""“On Friday lowered to 16 the number of dead”: what is done to a count, right after its day."""
BOUNDS = tuple(
    tuple(words.split())
    for words in "at least;at most;more than;fewer than;less than;no fewer than;up to;as many as;as few as;upwards of;close to".split(
        ";"
    )
)
"""What stands before the number of those hurt and is no part of who they are."""

HEDGES = frozenset(
    "several some many numerous various other another alleged suspected presumed so-called self-styled".split()
)
"""Words before a doer that are no part of who it is."""

BLAMED_FOR = (
    r"\b(?:attack|strike|struck|bomb|kill|death|died|shoot|shot|fir(?:e|ed|ing)\b|launch|crash|sink|sank|sunk|explo|blast|massacre|murder|assault|raid|shell"
    r"|ambush|abduct|kidnap|behind|carr(?:y|ied|ying) out|responsib|orchestrat|planned|planning|incident|disaster|clash|violence|accident|collapse)"
)
"""Words of a deed, its dead or the hand behind it: blame without one is for something else ("of hiding the figure")."""

HAPPENINGS = frozenset(
    "attack attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment barrage salvo shelling shooting "
    "shootings explosion explosions blast blasts assault assaults ambush violence killing killings murder murders unrest "
    "clashes fighting offensive operation incursion invasion crash crashes accident incident quake earthquake tremor fire fires collapse sinking derailment disaster massacre riot "
    "stampede crush murders shooting epidemic outbreak pandemic wildfire wildfires blaze cyclone typhoon hurricane tornado tsunami eruption avalanche mudslide landslides capsizing shipwreck landslide mudslides avalanches "
    "collision tragedy spill leak siege shootout massacre stabbings kidnappings lynching arson murder-suicide flood floods flooding storm landslide protest protests riots stabbing hijacking kidnapping abduction".split()
)
"""Nouns of what happens, as subjects of "came"; news of it ("the arrest came") tells on of the event itself."""
