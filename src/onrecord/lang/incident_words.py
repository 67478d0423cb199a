"""Words that tell of incidents, as data: kind, marks, words. Source: our notes of news reports, over all kinds of the closed
list (design: vocabulary); MUC-4's and WikiEvents' training halves as a check list of what was missing.

A line is `kind | marks | words; …`. Words are lower case; a longer entry wins over a shorter one at the same place; a word
with a hyphen ("missile-attack") is read as its parts. Marks:

- `noun`, `verb`: what the word is; `both`: to be told from its neighbours.
- `general`: also said of other kinds of the family ("attack"); `any`: of nearly any incident ("the incident"). `join`: never
  opens an incident, only speaks of one told elsewhere.
- `outcome`: what an incident did to people; opens one only where nothing else tells of it.
- `soft`: an act of state or police, mostly a response; an incident of its own only where a report is about it.
- `arms`, `hit`, `kill`, `vehicle`, `vessel`, `lava`, `building`: needs such a word in its clause (see `incident_cues`), which may also
  settle the kind.
- `armed`: needs armed people before it in its clause who do it ("armed men entered the camp").
- `driven`: needs a vehicle right before it or one that is driven there.
- `drop`: needs where it fell after it ("into a deep ravine").
- `leaking`: needs what leaks in its clause, or in a title that has the word too.
- `thing`: done to a ship or a plane, which is what it is against.
- `loose`: also common in sport, trade and talk; unread in reports on those.
- `military`: read where the report tells of forces or arms ("an operation against the base", not one against smugglers).
- `after`: an aftershock or other follower of an incident of the same kind.
"""

from __future__ import annotations

TRIGGERS = """
strike | noun | air strike; air strikes; airstrike; airstrikes; drone strike; drone strikes; missile strike; missile strikes; rocket strike; rocket strikes; missile attack; missile attacks; rocket attack; rocket attacks; drone attack; drone attacks; mortar attack; mortar attacks; air raid; air raids; airborne attack; air attack; air attacks; bombing raid; bombing raids; missile barrage; rocket barrage; rocket fire; artillery fire; mortar fire; artillery strike; artillery strikes; bombardment; bombardments; shelling; shellings; salvo; salvos; missile launch; missile launches; barrage of missiles; barrage of rockets; barrage of drones; air assault; aerial bombardment; carpet bombing; drone raid; drone raids; artillery barrage; precision strike; precision strikes; military strike; military strikes
strike | both loose strikeword | strike; strikes
strike | verb loose hit | struck; striking; hit; hits; hitting; slammed; slams; landed; lands; land; landing; fell; falls; came down; comes down; impacted; pounded; pounds; pounding; rained down; rain down; rained; crashed into; ploughed into; plowed into; blew up; exploded in; exploded at; exploded near; penetrated; smashed
strike | verb arms | fire; fires; fired; firing; launch; launches; launched; launching; lob; lobs; lobbed; lobbing; unleashed; unleashes; rain; sent; loosed; rained; raining; let loose; dropped; drops; dropping; threw; thrown; throws; throwing; tossed; tosses; aimed; directed; hurled; took off; engaged; shot down; shoot down; shoots down; shooting down
strike | verb | shelled; shells towns; bombarded; bombards; bombarding; airstruck; strafed
strike | verb kill | kill; kills; killed; killing; wounded; wounding; injured; injuring
bombing | noun | bombing; bombings; bomb at; bomb in; bomb near; bomb outside; bombs at; bombs in; car bomb; car bombs; car bombing; car bombings; truck bomb; truck bombs; truck bombing; suicide bombing; suicide bombings; suicide bomber; suicide bombers; suicide attack; suicide attacks; suicide blast; suicide blasts; roadside bomb; roadside bombs; roadside bombing; roadside bombings; bomb attack; bomb attacks; bomb blast; bomb blasts; bomb explosion; bomb explosions; parcel bomb; parcel bombs; letter bomb; nail bomb; pipe bomb; pipe bombs; petrol bombing; firebombing; firebomb; ied attack; ied blast; improvised explosive device; improvised explosive devices; grenade attack; grenade attacks; landmine blast; mine blast; dynamite attack; dynamite attacks
bombing | verb | bombed; bombs exploded; bomb exploded; bomb explodes; bomb went off; bombs went off; bomb goes off; device exploded; device went off; blew himself up; blew herself up; blew themselves up; blow himself up; detonated; detonate; detonates; detonating; set off a bomb; dynamited; firebombed; bombing of
bombing | verb bare | bomb
shooting | noun | mass shooting; mass shootings; shooting spree; drive by shooting; drive by shootings; drive by; gun attack; gun attacks; gun rampage; gun massacre; shootout; shootouts; shoot out; gunfire; gunshots; gunshot; gunshot wound; gunshot wounds; shots; sniper fire; school shooting; officer involved shooting; police shooting; double shooting; triple shooting; quadruple shooting; fatal shooting; fatal shootings; shooting rampage; gun violence incident
shooting | noun loose | shooting; shootings
shooting | verb | shot dead; shoot dead; shoots dead; shoot and kill; shoots and kills; fatally shoot; fatally shoots; gun down; guns down; shot and killed; fatally shot; shot and wounded; shot and injured; shot and critically wounded; shot to death; gunned down; opened fire; opens fire; open fire; opening fire; shots were fired; shots rang out; fired shots; fired several shots; shots fired; fires shots; fired a shot; fired multiple shots; shot at; shooting at; shot him; shot her; shot them; shot himself; sprayed bullets; shooting dead; shooting and killing; shooting death; exchanged gunfire
shooting | verb loose | shot; shoots; shooting
shooting | noun join | gunman; gunmen; shooter; shooters
armed-clash | noun | armed clash; armed clashes; armed provocation; armed provocations; armed incident; armed incidents; border conflict; border incident; border incidents; border fighting; hostilities; firefight; firefights; gun battle; gun battles; gunbattle; gunbattles; skirmish; skirmishes; exchange of fire; exchanges of fire; heavy fighting; fierce fighting; pitched battle; border clash; border clashes; street fighting; combat between
armed-clash | noun loose | clash; clashes; fighting; battle; battles
armed-clash | verb loose | clashed; clashing; battled; battling; fought; exchange fire; exchanges fire; exchanged fire; exchanging fire; trade fire; trades fire; traded fire; trading fire; returned fire
armed-clash | noun | offensive; counteroffensive; incursion; incursions; invasion; invasions; siege
armed-clash | verb | overran; besieged; invaded; captured the town; recaptured the
killing | noun | assassination; assassinations; murder; murders; homicide; homicides; double homicide; double murder; triple murder; slaying; slayings; killing; killings; massacre; massacres; beheading; beheadings; lynching; lynchings; execution; executions; murder suicide; manslaughter; femicide; assassination attempt; attempted murder; bloodbath; slaughter; hanging; triple homicide
killing | verb | murdered; murders; murdering; assassinated; assassinate; assassinates; assassinating; beheaded; lynched; executed; massacred; slaughtered; butchered; hacked to death; beaten to death; stabbed to death; strangled; slain; bludgeoned to death; burned alive; poisoned; gunning down; murder
killing | verb outcome | killed; kills; kill; killing; died; dies; dead; dying; perished; was found dead; claimed the lives; took the life; martyred; succumbed; drowned
killing | both outcome | dead; fatalities
killing | noun outcome | death; deaths; fatalities; fatality; death toll; toll; casualties; loss of life; lives lost
attack | both outcome | injured; wounded; wounding; injuring; hurt; injures; wounds; hospitalized; hospitalised
attack | noun outcome | injuries; injury; critical condition; injured; wounded
attack | noun general military | operation against; operations against; targeted operation; targeted operations
attack | noun general loose | attack; attacks; assault; assaults; onslaught; raid; raids; terror attack; terror attacks; terrorist attack; terrorist attacks; armed attack; armed attacks; act of terror; acts of terror; rampage; act of terrorism; hit and run attack; arson attack; acid attack
attack | noun | ambush; ambushes; stabbing; stabbings; knife attack; knife attacks; machete attack; car ramming; ramming attack; armed robbery; home invasion; hit job; hate crime; robbery; robberies; carjacking; carjackings; acid attack
attack | noun driven | into crowd; into a crowd; into the crowd; into crowds; into the crowds; into parade; into a parade; into the parade; into procession; into a procession; into the procession; into pedestrians; into the pedestrians; into people; into the people; into spectators; into the spectators; into protesters; into the protesters; into marchers; into the marchers; into mourners; into the mourners; into worshippers; into the worshippers; into revellers; into the revellers; into revelers; into the revelers; into fairgoers; into the fairgoers; into shoppers; into the shoppers; into group of people; into a group of people; into the group of people; into christmas market; into a christmas market; into the christmas market; through crowd; through a crowd; through the crowd; through crowds; through the crowds; through parade; through a parade; through the parade; through procession; through a procession; through the procession; through pedestrians; through the pedestrians; through people; through the people; through spectators; through the spectators; through protesters; through the protesters; through marchers; through the marchers; through mourners; through the mourners; through worshippers; through the worshippers; through revellers; through the revellers; through revelers; through the revelers; through fairgoers; through the fairgoers; through shoppers; through the shoppers; through group of people; through a group of people; through the group of people; through christmas market; through a christmas market; through the christmas market
attack | verb general loose | attacked; attack; attacks; attacking; assaulted; assaulting; raided; raiding
attack | verb | ambushed; ambush; ambushing; stormed; storming; storms the; storm; stabbed; stabs; stabbing; knifed; rammed; ramming; slashed; set upon; came under attack; come under attack; under attack; came under fire; come under fire; robbed; carjacked; mauled
attack | verb armed | entered; enter; enters; entering; landed; land; lands; landing; broke into; break into; breaks into; burst into; bursts into; invaded; invade; invades; descended on; descend on; forced their way into
abduction | noun | abduction; abductions; kidnapping; kidnappings; kidnap; hostage taking; hostage crisis; hostage situation; hostage standoff
abduction | verb | kidnapped; kidnaps; kidnapping; abducted; abduct; abducts; abducting; taken hostage; took hostage; seized hostages; held hostage; taken captive; took captive; snatched; kidnap
abduction | noun thing | hijacking; hijackings; hijack; piracy; piracy attack; piracy attacks; pirate attack; pirate attacks; act of piracy; acts of piracy
abduction | verb thing | hijacked; hijacks; hijacking; hijack
abduction | verb thing vessel | held; holding; holds; hold; seize; seizes; seized; seizing; captured; captures; capture; capturing; boarded; boards; board; boarding; commandeered; commandeers; commandeering
abduction | noun join | kidnappers; kidnapper; abductors; captors; hijackers; pirate; pirates; hostages; hostage
arrest | both soft | arrest; arrests; detention; detentions; police raid; police raids; dawn raid; dawn raids; manhunt; crackdown; roundup; mass arrests
arrest | verb soft | arrested; arresting; detained; detains; detaining; taken into custody; took into custody; rounded up; apprehended; charged with; charged; jailed; indicted; in custody
protest | noun | protest; protests; demonstration; demonstrations; sit in; sit ins; protest march; protest rally; march against; marches against; walkout; walkouts; general strike; labour strike; labor strike; hunger strike; hunger strikes; picket; street protest; street protests; anti government protest; anti government protests; blockade; vigil protest; industrial action; strike action; wildcat strike
protest | verb | protest; protested; protesting; demonstrated against; demonstrating; demonstrated; took to the streets; take to the streets; taken to the streets; rallied; rallying; marched; marching; went on strike; go on strike; goes on strike; on strike; walked off the job; walked out; downed tools; picketed; blockaded; staged a sit in; staged a strike
protest | verb | blocked a road; blocked the road; blocked a highway; blocked the highway; blocked a railway; blocked the railway; fired tear gas; fires tear gas; fire tear gas; firing tear gas; fired teargas; fire teargas; fired rubber bullets; fire rubber bullets; fires rubber bullets; firing rubber bullets; fired water cannon; used tear gas; used water cannon
protest | noun loose | rally; rallies
protest | noun join | protesters; protestors; demonstrators; marchers; strikers; activists chained; crowds chanting
riot | noun prison | rebellion; rebellions
riot | noun | riot; riots; rioting; rioters; looting; looters; unrest; mob violence; disturbances; disorder; violent disorder; pogrom; prison riot
riot | verb | rioted; looted; threw stones; throwing stones; hurled stones; hurling stones; pelted stones; torched cars; went on the rampage; ransacked
coup | noun | coup; coups; coup attempt; attempted coup; putsch; mutiny; military takeover; coup d'etat; coup d'état; overthrow; power grab
coup | verb | seized power; seize power; seizes power; took power; overthrew; overthrown; toppled; ousted; mutinied; dissolved parliament; staged a coup; suspended the constitution; suspends the constitution; constitution is suspended; constitution was suspended; constitution has been suspended; government is dissolved; parliament is dissolved; government has been dissolved; parliament has been dissolved; overthrow the government; attack the institutions
coup | noun join | mutineers; mutineer; putschists; putschist; coup plotters; coup leaders; coup leader; junta
sabotage | noun | sabotage; act of sabotage; acts of sabotage; vandalism
sabotage | verb | sabotaged; sabotage; vandalised; vandalized; cut cables; blew up pipelines; blew up a pylon
cyberattack | noun | cyberattack; cyberattacks; cyber attack; cyber attacks; cyber assault; ransomware attack; ransomware attacks; ransomware; data breach; data breaches; hacking attack; denial of service; ddos attack; ddos attacks; phishing attack; malware attack; cyber incident; hack; security breach; network intrusion; hacking
cyberattack | verb | hacked; hacking; breached the network; breached the systems
crash | noun | plane crash; plane crashes; car crash; car crashes; bus crash; train crash; helicopter crash; air crash; road crash; motorway crash; highway crash; crash landing; derailment; derailments; collision; collisions; pile up; pileup; shipwreck; shipwrecks; capsizing; capsize; sinking; traffic accident; road accident; car accident; bus accident; boat accident; train accident; ferry disaster; hit and run; wreck; head on crash; head on collision; fender bender; rollover; rail disaster; air disaster; train wreck; near miss
crash | noun | coach disaster; coach tragedy; bus disaster; bus tragedy; minibus disaster; minibus tragedy; train disaster; train tragedy; rail disaster; rail tragedy; tram disaster; tram tragedy; air disaster; air tragedy; plane disaster; plane tragedy; helicopter disaster; helicopter tragedy; ferry disaster; ferry tragedy; boat disaster; boat tragedy; ship disaster; ship tragedy; launch disaster; launch tragedy; migrant boat disaster; migrant boat tragedy; truck disaster; truck tragedy; lorry disaster; lorry tragedy; cable car disaster; cable car tragedy; accident of flight; aircraft accident; plane accident; air accident; aviation accident; helicopter accident
crash | noun loose | crash; crashes
crash | verb loose | crashed; crashes; crashing; crash
crash | verb | collided; collide; collides; colliding; ran into the back of; runs into the back of; ran into the rear of; derailed; derails; derailing; jumped the tracks; left the tracks; left the rails; came off the tracks; came off the rails; come off the tracks; come off the rails; coming off the rails; ran off the rails; capsized; capsizes; capsizing; ran aground; run aground; overturned; overturns; rolled over; veered off; ran off the road; left the road; leaves the road; leaving the road; fell into a ravine; falls into a ravine; falls into ravine; falling into a ravine; fell into a gorge; falls into a gorge; falls into gorge; falling into a gorge; plunges into ravine; plunges into gorge; plunges into river; plunged into a gorge; plunges off; plunged off; plunged into a ravine; plunged into a river; plunged down; skidded off; crash landed; rear ended; rammed into a lorry; rammed into a truck; rammed into a bus; rammed into a parked; rammed into a stationary; rammed into another; rammed into the back; rammed into the rear; rammed into a tree; rammed into a wall; rams into a truck; rams into a bus; rams into a parked; rams into a stationary; rams into another; ploughed into a crowd; went off the road; careered off; smashed into; hit by a car; hit by a train; hit by a bus; hit by a truck; struck by a car; struck by a train; struck by a vehicle; hit by a vehicle; run over; knocked down by; broke apart in mid air
crash | verb vehicle drop | fell; falls; falling; fallen; tumbled; tumbles; tumbling; plummeted; plummets; skidded; skids; skidding; swerved; swerves; veered; veers; rolled; rolls; slid; drove; went; careened; careered
crash | verb vehicle | plowed through; plows through; plowing through; ploughed through; ploughs through; ploughing through; plows into; plowing into; ploughs into; ploughing into; mowed down; mows down; mowing down; ran down; ran over; runs over
crash | verb vehicle | sank; sinks; sunk; sinking; went down; ditched; flipped; plunged; plunges; plunging; disappeared from radar; disappeared from radars; vanished from radar; lost contact with; flew into; flies into; downed; shot down; shoot down; shoots down; shooting down
fire | noun | wildfire; wildfires; wild fire; forest fire; forest fires; bushfire; bushfires; bush fire; brush fire; grass fire; house fire; apartment fire; factory fire; warehouse fire; kitchen fire; fire broke out; blaze; blazes; inferno; arson; conflagration; firestorm; structure fire; nightclub fire; hotel fire; building fire; electrical fire; tower fire; barn fire; school fire; hospital fire; market fire; vegetation fire; fires
fire | noun loose | fire
fire | noun | burning tanker; burning ship; burning ferry; burning vessel; burning freighter; burning boat; burning building; burning house; burning home; burning factory; burning warehouse; burning plane; burning plant; burning train; burning bus; burning coach
fire | verb | caught fire; catches fire; went up in flames; burst into flames; burned down; burnt down; burned to the ground; gutted; engulfed in flames; set on fire; set fire to; set alight; torched; set ablaze; burning out of control; goes up in flames
fire | noun join | flames
explosion | noun general | explosion; explosions; blast; blasts; detonation; detonations
explosion | noun | gas explosion; mine blast; gas blast; boiler explosion; mine explosion; coal mine explosion; coal mine blast; coal mine blasts; gold mine blast; colliery blast; colliery explosion; methane explosion; methane blast; fireworks explosion; refinery explosion; refinery blast; factory explosion; factory blast
explosion | verb general | exploded; explodes; exploding; went off; goes off; blew up; blows up; blown up; explode; going off
collapse | noun building | collapse; collapses
collapse | noun | building collapse; bridge collapse; roof collapse; mine collapse; dam collapse; cave in; wall collapse; stadium collapse; dam failure; dam break
collapse | verb building | collapsed; collapses; collapsing; came down; caved in; gave way; crumbled; toppled over
crush | noun | stampede; stampedes; crowd crush; crowd crushes; crush; crushes; crowd surge; crowd surges; human crush
crush | verb | stampeded; stampeding; trampled; trampling; crushed to death; trampled to death
earthquake | noun | earthquake; earthquakes; quake; quakes; temblor; temblors; tremor; tremors; seismic event; twin earthquakes; foreshock; earth tremor
earthquake | noun after | aftershock; aftershocks
earthquake | noun join | shaking; epicentre; epicenter; ruins
flood | noun | flood; floods; flooding; floodwaters; floodwater; flash flood; flash floods; flash flooding; deluge; inundation; tsunami; tidal wave; dam burst; dam bursts; dam breach; dam disaster; high water; storm surge
flood | verb dam | burst; bursts; breached; ruptured; ruptures
flood | verb | flooded; inundated; burst its banks; overflowed its banks; broke its banks; swept away; burst their banks; submerged
storm | noun | storm; storms; hurricane; hurricanes; cyclone; cyclones; typhoon; typhoons; tornado; tornadoes; tornados; twister; twisters; thunderstorm; thunderstorms; blizzard; blizzards; tropical storm; tropical storms; tropical depression; hailstorm; hailstorms; ice storm; snowstorm; snowstorms; snow storm; dust storm; sandstorm; superstorm; gale; gales; windstorm; derecho; nor'easter; winter storm; monsoon
landslide | verb slope | gave way; gives way; giving way; slid; slides down; sliding down; came down; comes down; collapsed; broke off; broke away; broke loose
landslide | noun | landslide; landslides; mudslide; mudslides; mud slide; mud slides; rockslide; rockslides; rock slide; landslip; landslips; avalanche; avalanches; mudflow; mudflows; rockfall; rockfalls; debris flow; debris flows; slide of earth; slide of mud; slide of rock; slide of rocks; slide of waste
eruption | noun lava | eruption; eruptions; volcanic eruption
eruption | verb lava | erupted; erupts; erupting; erupt
extreme-weather | noun | heatwave; heatwaves; heat wave; heat waves; drought; droughts; cold snap; cold wave; cold spell; heavy snowfall; torrential rain; torrential rains; lightning strike; lightning; polar vortex; deep freeze; extreme heat; heavy snow; heavy rain; heavy rains; record heat; hail
outbreak | noun | outbreak; outbreaks; epidemic; epidemics; pandemic; cluster of cases; mass poisoning; food poisoning
spill | noun | oil spill; oil spills; chemical spill; chemical leak; gas leak; toxic spill; toxic leak; chlorine leak; ammonia leak; oil leak; oil slick; radiation leak; sewage spill; spill; gas release; chemical release; toxic release; accidental release; chlorine release; ammonia release
spill | noun leaking | leak; leaks
spill | verb arms2 | leaked; spilled; spilt; spilling; leaking
evacuation | both soft | evacuation; evacuations; evacuated; evacuates; evacuating; evacuate; airlifted; airlift; airlifts
displacement | both soft | displaced; displacement; exodus; fled their homes; forced from their homes; driven from their homes; fled across
movement | verb soft troops | moved; moves; moving; redeployed; redeploys; redeploying; deployed; deploys; deploying; withdrew; withdraws; withdrawing; withdrawn; pulled out; pulls out; pulling out; relocated; relocates; sent; sends; sending; arrived
movement | noun soft troops | redeployment; deployment; withdrawal; pullout; pull out; troop movement; troop movements; convoy; relocation; transfer; rotation
threat | noun soft | bomb threat; bomb threats; bomb scare; security threat; terror threat; terrorist threat; death threat; death threats; ultimatum; security alert
threat | verb soft | threatened; threatens; threatening
diplomatic | both soft | expelled; expels; expulsion; recalled its ambassador; recalls its ambassador; recalled their ambassador; summoned the ambassador; summons the ambassador; severed ties; cut ties; broke off relations; summit; state visit; peace talks; summoned
agreement | both soft | ceasefire; ceasefires; cease fire; truce; truces; peace deal; peace agreement; peace accord; accord; treaty; signed an agreement; signed a deal; signed an accord; prisoner swap; prisoner exchange; memorandum of understanding; trade deal; armistice
sanctions | noun soft | sanctions; embargo; embargoes; asset freeze; travel ban; arms embargo
sanctions | verb soft | sanctioned; sanctions; blacklisted; blacklists
trial | noun soft | trial; trials; verdict; conviction; court martial; inquest; lawsuit; sentencing; retrial
trial | verb soft | sentenced; sentences; convicted; acquitted; found guilty; pleaded guilty; pleads guilty; pleaded not guilty; extradited; given life; on trial
any | noun any join | accident; accidents; incident; tragedy; disaster; catastrophe; violence; bloodshed; carnage; ordeal; crime; incidents; horror; mayhem; crime scene; atrocity; outrage; scene; calamity
any | verb any join | targeted; targeting; targets
any | verb join vessel | approached by; being followed by; was followed by; fired upon
any | noun any join | wreckage; rubble; debris
"""

_MARKS = [[part.strip() for part in line.split("|")[:2]] for line in TRIGGERS.strip().splitlines()]
SOFT = frozenset(kind for kind, _ in _MARKS) - {kind for kind, marks in _MARKS if "soft" not in marks.split()}
"""Kinds that are told by soft words alone: acts of state and police, mostly responses."""
