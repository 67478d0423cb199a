"""Short reports of our own over all kinds of incident, with what a finder of incidents must say of each.

Everything but the incidents is given by hand (figures, times, places, statements), so that nothing here depends on the
other finders. Written before the finder was tuned on anything; names and places are invented or carry no real event.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Told:
    """One incident that must be found. `trigger`: words, one of which a trigger must overlap ("|" between alternatives).

    `figures`: words of figures that must be its own; `roles`: (role, words one filler must hold). `links`: (words of the
    other's trigger, relation).
    """

    kinds: str
    trigger: str
    background: bool = False
    stage: str = "happened"
    roles: tuple[tuple[str, str], ...] = ()
    figures: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    begins: str | None = None
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A report. `figures`: (words, measure, low). `times`: (words, begins, ends, precision). `places`: (words, role, country).

    `statements`: (content, stance, source, target), "" for none.
    """

    name: str
    text: str
    told: tuple[Told, ...] = ()
    title: str | None = None
    figures: tuple[tuple[str, str, float], ...] = ()
    times: tuple[tuple[str, str, str, str], ...] = ()
    places: tuple[tuple[str, str, str], ...] = ()
    statements: tuple[tuple[str, str, str, str], ...] = field(default=())


TEXTS: tuple[Text, ...] = (
    Text(
        "quake with an older one",
        "An earthquake of magnitude 6.4 struck the coast near Ardesia at 3:12 a.m. on Thursday, killing at least 31 people "
        "and bringing down the old bridge, the civil protection office said. In 1999, a quake in the same province killed "
        "1,200 people.",
        (
            Told(
                "earthquake",
                "earthquake",
                figures=("6.4", "at least 31 people"),
                begins="2022-05-12T01:12",
                places=("Ardesia",),
            ),
            Told("earthquake", "quake in", background=True, figures=("1,200 people",), begins="1998-12-31T23:00"),
        ),
        figures=(("6.4", "magnitude", 6.4), ("at least 31 people", "killed", 31), ("1,200 people", "killed", 1200)),
        times=(
            ("3:12 a.m. on Thursday", "2022-05-12T01:12", "2022-05-12T01:13", "minute"),
            ("1999", "1998-12-31T23:00", "1999-12-31T23:00", "year"),
        ),
        places=(("Ardesia", "hit", "IT"),),
    ),
    Text(
        "aftershock as the news",
        "A strong aftershock shook Belmora on Friday, two days after the earthquake that killed 40 people there. "
        "Six people were hurt by falling bricks on Friday, doctors said.",
        (
            Told("earthquake", "aftershock", figures=("Six people",), links=(("earthquake", "cause"),)),
            Told(
                "earthquake",
                "earthquake",
                background=True,
                figures=("40 people",),
                links=(("aftershock", "aftermath"),),
            ),
        ),
        figures=(("40 people", "killed", 40), ("Six people", "injured", 6)),
    ),
    Text(
        "flood",
        "Flash floods tore through three villages in the Kessar valley overnight, leaving 17 people dead and dozens missing. "
        "Rescuers said the flooding was the worst in 30 years.",
        (Told("flood", "Flash floods|floods", figures=("17 people", "dozens"), places=("Kessar",)),),
        figures=(("17 people", "killed", 17), ("dozens", "missing", 24)),
        places=(("Kessar", "hit", "TJ"),),
    ),
    Text(
        "storm",
        "Hurricane Odile came ashore near Puerto Lindo on Monday with winds of 200 kph, and at least four people died, "
        "officials said. The storm cut power to half of the province.",
        (Told("storm", "Hurricane", figures=("at least four people",)),),
        figures=(("at least four people", "killed", 4),),
        places=(("Puerto Lindo", "hit", "MX"),),
    ),
    Text(
        "landslide",
        "A landslide buried a bus on the mountain road to Quillar on Saturday, killing 12 passengers. Two days of rain had "
        "softened the slope, the road authority said.",
        (Told("landslide", "landslide", figures=("12 passengers",), roles=(("victim", "passengers"),)),),
        figures=(("12 passengers", "killed", 12),),
    ),
    Text(
        "eruption",
        "The Sarkan volcano erupted before dawn on Sunday and sent ash ten kilometres into the sky. About 3,000 people were "
        "moved from villages on its slopes.",
        (Told("eruption", "erupted", figures=("About 3,000 people",)),),
        figures=(("About 3,000 people", "evacuated", 2500),),
    ),
    Text(
        "heat",
        "A heatwave has killed 22 people in the south since Monday, the health ministry said, as temperatures passed 44 "
        "degrees.",
        (Told("extreme-weather", "heatwave", figures=("22 people",)),),
        figures=(("22 people", "killed", 22),),
    ),
    Text(
        "plane crash",
        "A small plane crashed into a field outside Norwell shortly after take-off on Tuesday, killing the pilot and two "
        "passengers. The cause of the crash is not known, investigators said.",
        (Told("crash", "crashed", figures=("two passengers",), roles=(("victim", "pilot"), ("means", "plane"))),),
        figures=(("two passengers", "killed", 2),),
    ),
    Text(
        "car crash with collision",
        "Three teenagers died when their car collided with a lorry on the A9 on Friday night, police said. The driver of the "
        "lorry was treated for shock after the collision.",
        (Told("crash", "collided", figures=("Three teenagers",)),),
        figures=(("Three teenagers", "killed", 3),),
    ),
    Text(
        "ferry",
        "A ferry carrying 140 people capsized on Lake Mbeya on Wednesday and at least 26 drowned, the port captain said.",
        (Told("crash", "capsized", figures=("at least 26",), roles=(("means", "ferry"),)),),
        figures=(("140 people", "present", 140), ("at least 26", "killed", 26)),
    ),
    Text(
        "derailment",
        "A freight train derailed near Corvo on Thursday morning. Nobody was hurt, the rail company said.",
        (Told("crash", "derailed", figures=("Nobody",)),),
        figures=(("Nobody", "injured", 0),),
    ),
    Text(
        "house fire",
        "Two children were killed when fire broke out in a house on Mill Lane early on Sunday, the fire chief said. "
        "The fire department was called at 2:40 a.m.; crews put out the blaze in an hour.",
        (Told("fire", "fire broke|fire", figures=("Two children",), roles=(("victim", "children"),)),),
        figures=(("Two children", "killed", 2),),
    ),
    Text(
        "wildfire under way",
        "A wildfire is burning out of control in the hills above Santa Brisa. It has covered 4,000 hectares and is 10 per cent "
        "contained, officials said on Wednesday.",
        (Told("fire", "wildfire", stage="under-way", figures=("4,000 hectares", "10 per cent")),),
        figures=(("4,000 hectares", "area", 4000), ("10 per cent", "containment", 0.1)),
    ),
    Text(
        "explosion at a plant",
        "An explosion at a fertiliser plant in Drava killed five workers on Monday. A fire that followed the blast was put out "
        "by evening.",
        (Told("explosion", "explosion", figures=("five workers",), roles=(("victim", "workers"),), places=("Drava",)),),
        figures=(("five workers", "killed", 5),),
        places=(("Drava", "hit", "HR"),),
    ),
    Text(
        "collapse",
        "A six-storey building collapsed in the port district of Lomar on Tuesday night, and rescuers were searching for 14 "
        "people under the rubble.",
        (Told("collapse", "collapsed", figures=("14 people",)),),
        figures=(("14 people", "missing", 14),),
    ),
    Text(
        "fatal shooting",
        "A 24-year-old man was shot dead outside a petrol station on Harlow Road at about 9 p.m. on Saturday, police said. "
        "Detectives asked anyone with information about the shooting to come forward.",
        (
            Told(
                "shooting",
                "shot dead|shot",
                figures=("A 24-year-old man",),
                roles=(("victim", "man"),),
                begins="2022-05-07T20:00",
            ),
        ),
        figures=(("A 24-year-old man", "killed", 1),),
        times=(("about 9 p.m. on Saturday", "2022-05-07T20:00", "2022-05-07T20:00", "minute"),),
    ),
    Text(
        "arrest after a shooting",
        "Police have arrested a man over the shooting of a shopkeeper in Tilbrook last week. Arjun Vale, 41, died in hospital "
        "a day after the attack.",
        (Told("shooting", "shooting", roles=(("victim", "shopkeeper"),)),),
        title="Man arrested over Tilbrook shooting",
    ),
    Text(
        "two shootings",
        "Two people were killed in separate shootings in Marfield on Friday night. In the first, a 19-year-old was shot in a "
        "car park on Dean Street at about 8 p.m. In a second shooting three hours later, a woman was shot on her doorstep on "
        "Abbot Avenue, police said.",
        (
            Told("shooting", "a 19-year-old was shot|shot in a car", roles=(("victim", "19-year-old"),)),
            Told("shooting", "second shooting|shooting three|shot on her", roles=(("victim", "woman"),)),
        ),
        figures=(("Two people", "killed", 2),),
    ),
    Text(
        "gunman opens fire",
        "A gunman opened fire at a market in Halden on Sunday, wounding seven shoppers before he was overpowered, the mayor "
        "said.",
        (
            Told(
                "shooting",
                "opened fire",
                figures=("seven shoppers",),
                roles=(("by", "gunman"), ("victim", "shoppers"), ("against", "market")),
            ),
        ),
        figures=(("seven shoppers", "injured", 7),),
        places=(("Halden", "hit", "NO"),),
    ),
    Text(
        "car bomb",
        "A car bomb exploded near the courthouse in Idrane on Monday, killing eight people, the interior ministry said. The "
        "Red Dawn Front claimed responsibility for the bombing.",
        (
            Told(
                "bombing",
                "car bomb",
                figures=("eight people",),
                roles=(("means", "car bomb"), ("by", "Red Dawn Front"), ("against", "courthouse")),
            ),
        ),
        figures=(("eight people", "killed", 8),),
        statements=(("responsibility for the bombing", "takes-responsibility", "Red Dawn Front", ""),),
        places=(("Idrane", "hit", "DZ"),),
    ),
    Text(
        "suicide bombing",
        "A suicide bomber blew himself up at a checkpoint in Zarmat on Tuesday, and 11 soldiers were killed in the blast.",
        (
            Told(
                "bombing",
                "suicide bomber|blew himself up",
                figures=("11 soldiers",),
                roles=(("by", "suicide bomber"), ("against", "checkpoint"), ("victim", "soldiers")),
            ),
        ),
        figures=(("11 soldiers", "killed", 11),),
    ),
    Text(
        "air strike with its answer",
        "Norvian warplanes struck an ammunition depot in Keld on Friday in retaliation for a rocket attack that killed two "
        "Norvian border guards a week ago, the Norvian army said.",
        (
            Told(
                "strike",
                "struck",
                roles=(("by", "Norvian"), ("against", "ammunition depot")),
                links=(("rocket attack", "cause"),),
            ),
            Told("strike", "rocket attack", background=True, figures=("two Norvian border guards",)),
        ),
        figures=(("two Norvian border guards", "killed", 2),),
    ),
    Text(
        "a man to be avenged, and how he died",
        "Keria fired missiles at the Tarsis naval yard on Wednesday.\n\nKeria had promised to avenge Jonas Brandt, the admiral killed in a "
        "drone strike at Ostrava a week before.",
        (
            Told("strike", "fired", roles=(("by", "Keria"), ("against", "naval yard"))),
            Told("strike killing", "killed|drone strike", background=True, figures=("Jonas Brandt",)),
        ),
        figures=(("Jonas Brandt", "killed", 1),),
        places=(("Tarsis", "hit", "ES"), ("Ostrava", "mentioned", "SE")),
    ),
    Text(
        "drones shot down",
        "Air defences shot down two drones over Tarsis on Tuesday, the Kerian army said. Nobody was hurt.",
        (Told("strike", "shot down", roles=(("means", "drones"),), figures=("two",)),),
        figures=(("two", "intercepted", 2),),
        places=(("Tarsis", "hit", "ES"),),
    ),
    Text(
        "a man to be avenged",
        "Keria fired missiles at the Tarsis naval yard on Wednesday. The attack was carried out to avenge Admiral Jonas Brandt, who was "
        "killed in Ostrava on January 3.",
        (
            Told("strike", "fired", roles=(("by", "Keria"), ("against", "naval yard"))),
            Told(
                "killing", "killed", background=True, figures=("Admiral Jonas Brandt",), roles=(("victim", "Brandt"),)
            ),
        ),
        figures=(("Admiral Jonas Brandt", "killed", 1),),
        places=(("Tarsis", "hit", "ES"), ("Ostrava", "mentioned", "SE")),
    ),
    Text(
        "missiles, no word of a strike",
        "Four ballistic missiles landed near the Tarsis naval yard late on Sunday, and two of them failed to go off, the "
        "defence ministry said. The missiles were launched from Ostrava island by the Kerian navy.",
        (
            Told(
                "strike",
                "landed",
                figures=("Four ballistic missiles", "two of them"),
                roles=(("means", "ballistic missiles"), ("by", "Kerian navy"), ("launched-from", "Ostrava island")),
            ),
        ),
        figures=(("Four ballistic missiles", "hit", 4), ("two of them", "failed", 2)),
        places=(("Tarsis", "hit", "ES"), ("Ostrava", "launched-from", "SE")),
    ),
    Text(
        "drone killing as the cause",
        "Rockets were fired at the Balat air base on Tuesday, four days after a French drone killed the militia leader Omar "
        "Sidane.",
        (
            Told("strike", "fired", roles=(("means", "Rockets"), ("against", "Balat air base"))),
            Told(
                "strike killing",
                "drone killed|killed",
                background=True,
                roles=(("by", "French"), ("victim", "Sidane")),
                figures=("Omar Sidane",),
            ),
        ),
        figures=(("Omar Sidane", "killed", 1),),
    ),
    Text(
        "armed clash",
        "Soldiers clashed with fighters of the Upland Front near the town of Remba on Wednesday, and six fighters were killed, "
        "the army said.",
        (
            Told(
                "armed-clash",
                "clashed",
                figures=("six fighters",),
                roles=(("by", "Soldiers"), ("against", "Upland Front")),
            ),
        ),
        figures=(("six fighters", "killed", 6),),
    ),
    Text(
        "ambush",
        "Gunmen ambushed an army convoy on the road to Dasso on Thursday, killing nine soldiers.",
        (
            Told(
                "attack",
                "ambushed",
                figures=("nine soldiers",),
                roles=(("by", "Gunmen"), ("against", "army convoy"), ("victim", "soldiers")),
            ),
        ),
        figures=(("nine soldiers", "killed", 9),),
    ),
    Text(
        "assassination",
        "The mayor of San Telmo, Bruno Caldas, was assassinated outside his home on Monday morning.",
        (Told("killing", "assassinated", roles=(("victim", "Caldas"),)),),
        figures=(),
    ),
    Text(
        "stabbing",
        "Three people were stabbed on a tram in Lindau on Friday evening and a 30-year-old man was detained.",
        (Told("attack killing", "stabbed", figures=("Three people",), roles=(("victim", "people"),)),),
        figures=(("Three people", "injured", 3),),
    ),
    Text(
        "abduction",
        "Armed men kidnapped 16 pupils from a school in the village of Tero on Monday night, the governor said. The "
        "kidnappers have made no demands.",
        (
            Told(
                "abduction",
                "kidnapped",
                figures=("16 pupils",),
                roles=(("by", "Armed men"), ("victim", "pupils")),
            ),
        ),
        figures=(("16 pupils", "detained", 16),),
    ),
    Text(
        "protest with arrests",
        "Some 20,000 people marched through Veranda on Saturday to protest against higher fuel prices, and police arrested 45 "
        "demonstrators.",
        (Told("protest", "protest", figures=("Some 20,000 people", "45")),),
        figures=(("Some 20,000 people", "present", 15000), ("45", "detained", 45)),
    ),
    Text(
        "labour strike",
        "Rail workers went on strike on Monday over pay, leaving most of the country without trains. The union said the strike "
        "would last three days.",
        (Told("protest", "strike", roles=(("by", "Rail workers"),)),),
        figures=(("three days", "duration", 3),),
    ),
    Text(
        "riot",
        "Rioters set cars alight and looted shops in the Eastgate district on Tuesday night, and 23 police officers were "
        "injured in the riot.",
        (Told("riot", "Rioters|riot|looted", figures=("23 police officers",)),),
        figures=(("23 police officers", "injured", 23),),
    ),
    Text(
        "coup",
        "Soldiers seized power in Tamara on Wednesday and put the president under house arrest. The African Union condemned "
        "the coup.",
        (Told("coup", "seized power", roles=(("by", "Soldiers"),)),),
    ),
    Text(
        "sabotage",
        "Two undersea cables were cut in an act of sabotage off the coast of Gotska on Sunday, the prosecutor said.",
        (Told("sabotage", "sabotage"),),
    ),
    Text(
        "cyberattack",
        "A ransomware attack shut down the computers of three hospitals in Brenholm on Monday, the health board said. No data "
        "was lost in the attack.",
        (Told("cyberattack", "ransomware attack", figures=("three hospitals",)),),
        figures=(("three hospitals", "hit", 3),),
    ),
    Text(
        "outbreak",
        "An outbreak of cholera has killed 60 people in the camps around Jerama since the beginning of the month, aid workers "
        "said.",
        (Told("outbreak", "outbreak", figures=("60 people",)),),
        figures=(("60 people", "killed", 60),),
    ),
    Text(
        "spill",
        "A tanker leaked 300 tonnes of crude oil into the Serra estuary on Friday. The oil spill reached the beaches a day "
        "later.",
        (Told("spill", "leaked|oil spill", figures=("300 tonnes",)),),
        figures=(("300 tonnes", "other", 300),),
    ),
    Text(
        "foiled plot",
        "Police in Arnsberg said on Monday they had foiled a plot to bomb the city's main railway station and arrested four "
        "men.",
        (Told("bombing", "bomb", stage="foiled", figures=("four men",), roles=(("against", "railway station"),)),),
        figures=(("four men", "detained", 4),),
        title="Police foil bomb plot at Arnsberg station",
    ),
    Text(
        "attempted killing",
        "Gunmen tried to assassinate the governor of Rimal on Sunday, but he was unhurt, his office said.",
        (Told("killing", "assassinate", stage="attempted", roles=(("victim", "governor"),)),),
    ),
    Text(
        "threat as the news",
        "The island's airport was closed for two hours on Thursday after a bomb threat, the police said. Nothing was found.",
        (Told("threat", "bomb threat"),),
        title="Bomb threat closes airport",
    ),
    Text(
        "sentence",
        "A court in Helm on Friday sentenced Dario Penn to 22 years in prison for the murder of a taxi driver in 2015.",
        (
            Told("trial", "sentenced"),
            Told("killing", "murder", background=True, roles=(("victim", "taxi driver"),)),
        ),
        title="Man sentenced to 22 years",
        times=(
            ("Friday", "2022-05-13T00:00", "2022-05-14T00:00", "day"),
            ("2015", "2015-01-01T00:00", "2016-01-01T00:00", "year"),
        ),
    ),
    Text(
        "sanctions",
        "The European Union imposed sanctions on three Varnian ministers on Monday, its foreign policy chief said.",
        (Told("sanctions", "sanctions"),),
        title="EU imposes sanctions on Varnian ministers",
    ),
    Text(
        "ceasefire",
        "The two governments signed a ceasefire on Tuesday that is to take effect at midnight, mediators said.",
        (Told("agreement", "ceasefire|signed"),),
        title="Neighbours sign ceasefire",
    ),
    Text(
        "evacuation as the news",
        "Some 700 residents were evacuated from Stora on Monday as a precaution while engineers inspect the dam above the town.",
        (Told("evacuation", "evacuated", figures=("Some 700 residents",)),),
        title="Town evacuated as engineers inspect dam",
        figures=(("Some 700 residents", "evacuated", 650),),
    ),
    Text(
        "movement as the news",
        "Ireland has moved 60 of its soldiers from Chad to Niger, the defence forces said on Monday.",
        (Told("movement", "moved", figures=("60",), roles=(("by", "Ireland"),)),),
        title="Ireland moves soldiers to Niger",
        figures=(("60", "moved", 60),),
        places=(("Ireland", "seat", "IE"), ("Chad", "moved-from", "TD"), ("Niger", "moved-to", "NE")),
    ),
    Text(
        "blamed for two others",
        "A drone killed the militia commander Rashid Doleh in Maruba on Thursday. Doleh was blamed for the recent death of a "
        "Belgian aid worker and for hundreds of roadside bombs.",
        (
            Told("strike killing", "killed", roles=(("victim", "Doleh"), ("means", "drone"))),
            Told("killing attack", "death of a", background=True, figures=("a Belgian aid worker",)),
            Told("bombing", "roadside bombs", background=True, figures=("hundreds",)),
        ),
        figures=(
            ("the militia commander Rashid Doleh", "killed", 1),
            ("a Belgian aid worker", "killed", 1),
            ("hundreds", "incidents", 200),
        ),
        statements=(
            ("the recent death of a Belgian aid worker and for hundreds of roadside bombs", "blames", "", "Doleh"),
        ),
    ),
    Text(
        "same base, another year",
        "Rockets hit the Garmat base on Monday, wounding three Danish trainers. Last year's attack on the same base killed "
        "one interpreter.",
        (
            Told("strike attack", "hit", figures=("three Danish trainers",), roles=(("against", "Garmat base"),)),
            Told("attack strike", "attack", background=True, figures=("one interpreter",)),
        ),
        figures=(("three Danish trainers", "injured", 3), ("one interpreter", "killed", 1)),
        times=(
            ("Monday", "2022-05-09T00:00", "2022-05-10T00:00", "day"),
            ("Last year's", "2021-01-01T00:00", "2022-01-01T00:00", "year"),
        ),
    ),
    Text(
        "vow",
        "Rebel leaders vowed on Sunday to attack the capital if the talks fail, and the government warned of a bloody response.",
        (),
    ),
    Text(
        "an attack dated by another",
        "A car bomb wounded six people in Zarmat on Thursday, police said. The attack came a week after 12 people were killed "
        "in an ambush near Keld.",
        (
            Told("bombing attack", "car bomb", figures=("six people",), begins="2022-05-12T00:00"),
            Told("attack armed-clash", "ambush", background=True, figures=("12 people",)),
        ),
        figures=(("six people", "injured", 6), ("12 people", "killed", 12)),
        times=(("Thursday", "2022-05-12T00:00", "2022-05-13T00:00", "day"),),
        places=(("Zarmat", "mentioned", "ES"), ("Keld", "mentioned", "ES")),
    ),
    Text(
        "a strike dated by a death",
        "The Tarsis military struck five militia bases near Zarmat on Thursday, killing 25 fighters. The strike comes days after "
        "a contractor was killed in Keld.",
        (
            Told("strike", "struck", figures=("25 fighters",)),
            Told("killing", "was killed|killed in Keld", background=True, figures=("a contractor",)),
        ),
        figures=(("25 fighters", "killed", 25), ("a contractor", "killed", 1)),
        places=(("Zarmat", "mentioned", "ES"), ("Keld", "mentioned", "ES")),
    ),
    Text(
        "a deed dated by a deed, its place too",
        "A gunman wounded three people at a school in Zarmat on Thursday. The attack came two weeks after a gunman killed five "
        "people at a shrine in Keld.",
        (
            Told("shooting attack", "gunman wounded|wounded", figures=("three people",), places=("Zarmat",)),
            Told(
                "killing shooting attack",
                "killed",
                background=True,
                figures=("five\npeople", "five people")[1:],
                places=("Keld",),
            ),
        ),
        figures=(("three people", "injured", 3), ("five people", "killed", 5)),
        places=(("Zarmat", "mentioned", "ES"), ("Keld", "mentioned", "ES")),
    ),
    Text(
        "before a crash, told as what came first",
        "Keria fired missiles at two bases near Zarmat on Wednesday. The attack came hours before 176 people died when a jet "
        "crashed outside Keld.",
        (
            Told("strike", "fired missiles", begins="2022-05-11T00:00"),
            Told("crash", "crashed", background=True, figures=("176 people",)),
        ),
        figures=(("176 people", "killed", 176),),
        times=(("Wednesday", "2022-05-11T00:00", "2022-05-12T00:00", "day"),),
        places=(("Zarmat", "mentioned", "ES"), ("Keld", "mentioned", "ES")),
    ),
    Text(
        "deadliest since",
        "A fire killed four people at a hotel in Zarmat on Thursday. It was the deadliest fire there since 33 people died at a mill outside Keld.",
        (
            Told("fire", "fire killed|fire", figures=("four people",)),
            Told("fire killing", "died", background=True, figures=("33 people",)),
        ),
        figures=(("four people", "killed", 4), ("33 people", "killed", 33)),
        places=(("Zarmat", "mentioned", "ES"),),
    ),
    Text(
        "an arrest hours after is news of the same",
        "Police in Zarmat arrested a man hours after three people were killed in a shooting at a bar.",
        (Told("shooting", "shooting", figures=("three people",)),),
        title="Man held over bar shooting",
        figures=(("three people", "killed", 3),),
        places=(("Zarmat", "mentioned", "ES"),),
    ),
    Text(
        "a title's dead and the body's shooting",
        "A man was killed in a shooting in Zarmat, police said.",
        (Told("shooting", "shooting", figures=("A man",)),),
        title="Man killed in Zarmat",
        figures=(("A man", "killed", 1),),
        places=(("Zarmat", "mentioned", "ES"),),
    ),
    Text(
        "shot hours after he killed: one story",
        "Police shot a man hours after he killed his wife in Zarmat.",
        (Told("shooting killing", "shot|killed", figures=("his wife",)),),
        title="Police shoot man who killed wife",
        figures=(("his wife", "killed", 1),),
        places=(("Zarmat", "mentioned", "ES"),),
    ),
    Text(
        "metaphor: politics",
        "The result was an earthquake in politics, and a storm of criticism broke over the party chief.",
    ),
    Text(
        "metaphor: market",
        "Shares fell on Monday in what traders called a market crash, and bids were met by a flood of sell orders.",
    ),
    Text(
        "people not fires",
        "Fire chief Anna Lund took a crash course in Spanish before the fire department's visit to Madrid.",
    ),
    Text(
        "sport",
        "The shooting guard hit six three-pointers and shot 60 per cent from the field as the team struck early and kept up "
        "the attack to win its third game of the season, the coach said.",
    ),
    Text("similar note", "The finance minister struck a similar note and said the talks had not collapsed."),
    Text(
        "no incident at all",
        "The council will discuss the budget for the new library on Thursday, the mayor's office said.",
    ),
    Text(
        "standoff and war are none",
        "The standoff between the two countries has raised fears of a war in the region, diplomats said, and bases that host "
        "foreign troops are on alert.",
    ),
)
