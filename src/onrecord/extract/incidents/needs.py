"""What a trigger's entry needs near it, and the kind that arms, a vehicle, a building … give it.

Rules, in order: "strike" is of arms, of workers, or of nothing told; what is fired, thrown or dropped settles the kind of the verb; what hits, hits as
ordnance, a bomb, a gun or a vehicle does; a killing verb takes its kind from the arm before it; an entry that needs a vehicle, a building, a slope …
is dropped without one; all others are of their entry's kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extract.incidents.clauses import Words, bare
from onrecord.extract.incidents.triggers import Entry, Hit
from onrecord.extract.incidents.verbal import heads_before
from onrecord.lang import incident_cues as cues

DOWN_WITHIN = 5
"""Tokens after "shot" within which "down" stands: "shot the army's helicopter down"."""
REACH = 10
"""Tokens to each side in which a verb's arm, vehicle or building is looked for."""
_THROWN = frozenset("threw thrown throws throwing tossed tosses".split())
_DROPPED = _THROWN | frozenset("dropped drops hurled lobbed lob lobs".split())
_RIOTERS = frozenset("petrol gasoline fire molotov smoke stun paint stink gas tear sound flash".split())
"""What stands before "bombs" and "grenades" that are thrown in a riot."""
_SINKING = frozenset("sank sinks sunk sinking".split())
_JOINING = frozenset(("took off", "sent", "aimed", "directed", "hurled", "rain", "rained", "dropped"))
"""Verbs of arms that open no incident by themselves."""
_HARMLESS = frozenset("tear teargas gas smoke stun sound".split())
"""Words before "shells", "grenades" that disperse a crowd."""
_CROWD = frozenset(
    "protesters protestors protesting protest protests demonstrators workers students strikers marchers supporters fans villagers".split()
)
_LABOUR = frozenset(
    "union unions workers worker wages wage pay staff nurses teachers doctors pilots drivers strikers picket walkout labour labor employees miners dockers".split()
)
_KILLED_BY_IT = re.compile(
    r"(?:[^.;:!?]{0,40}\b(?:that|which)\s+(?:has\s+|had\s+)?(?:killed|kills)|[^.;:!?]{0,40},\s*killing|(?:in\s+\w+\s+)?(?:kills|killed))\b"
)
_MILITARY = frozenset(
    "military army troops forces air airstrike airstrikes warplane warplanes jets navy pentagon soldiers missile missiles drone drones rocket rockets artillery bombardment".split()
)
_FORCES = frozenset(
    "warplanes warplane jets planes aircraft forces army military navy artillery helicopters militants rebels gunboats".split()
)
_SUBJECTED = frozenset(("subjected", "subjecting"))
_SHELLED = frozenset(("shelled", "bombarded"))
_WEATHER = frozenset("storm hurricane quake earthquake flood typhoon cyclone tornado floods tsunami".split())
_BOMBERS = frozenset(("bomber", "bombers"))
_CRAFT = re.compile(cues.CRAFT_MODEL)
_ELSEWHERE = frozenset("in on at from inside near by outside with while and".split())
"""After these stands no object of the verb: "shot in a car", "a bomb in Keld"."""
_CRIMINAL = frozenset(
    "drug drugs narcotics smugglers smuggling traffickers trafficking gang gangs crime criminals corruption fraud poachers fishing migrants migration".split()
)
"""What police operations are against."""
_DEVICES = frozenset("bomb bombs device devices ied ieds explosives".split())
_MADE_SAFE = frozenset(
    "defused defuse defuses defusing disarmed disarm dismantled deactivated neutralised neutralized discovered found seized recovered unexploded intercepted".split()
)
"""What is done to bombs that did not go off."""
_WAYS_DOWN = frozenset("into off down from over".split())
_NEEDS: dict[str, frozenset[str]] = {
    "vehicle": cues.VEHICLES,
    "building": cues.BUILDINGS,
    "dam": cues.DAMS,
    "prison": cues.PRISONS,
    "lava": cues.LAVA,
    "slope": cues.SLOPES,
    "arms2": cues.FLUIDS,
    "troops": cues.TROOPS,
}


@dataclass(frozen=True, slots=True)
class _Made:
    """Makes hits of one place in the text."""

    first: int
    last: int
    marks: frozenset[str]
    verb: bool

    def __call__(self, kind: str, means: int | None = None, extra: str = "") -> Hit:
        return Hit(self.first, self.last, kind, self.marks | {extra} if extra else self.marks, self.verb, means)


class Needs:
    """Looks at what stands near the triggers of one page."""

    def __init__(self, words: Words) -> None:
        self.words, self.lower = words, words.lower
        held = set(self.lower)
        self.military = bool(held & _MILITARY)
        self.crowd = bool(held & _CROWD) and "police" in held and not self.military
        self.labour = bool(held & _LABOUR)

    def hit(self, entry: Entry, run: tuple[str, ...], first: int, last: int, verbal: bool) -> Hit | None:
        """The trigger that the words `run` at tokens [first, last) are by an entry; None where what it needs is not there."""
        marks = entry.marks
        made = _Made(first, last, marks, verbal)
        if "strikeword" in marks:
            return self._strike_word(run, made)
        if "arms" in marks:
            means = self._near(first, last, cues.ORDNANCE) if run[0] not in _THROWN else None
            if means is not None and self.lower[means - 1] in _HARMLESS:
                return made("protest")  # "fired tear shells at workers"
            extra = "join" if " ".join(run) in _JOINING else ""
            if means is not None:
                return made("strike", means, extra)
            if run[0] in _DROPPED:
                means = self._near(first, last, cues.BOMBS)
                if means is not None and run[0] in _THROWN and self.lower[means - 1] in _RIOTERS:
                    return None
                return made("bombing", means) if means is not None else None
            if run[0] in ("fire", "fires", "fired", "firing"):
                means = self._near(first, last, cues.GUNS)
                after = self.lower[last] if last < len(self.lower) else ""
                if means is not None:
                    return made("shooting", means)
                if after in ("at", "on", "into", "upon") and verbal:
                    return made("shooting", None)
            return None
        if run[-1] == "fire" and run[0] in ("open", "opens", "opened", "opening"):
            means = self._shelled(last)
            return made("strike", means) if means is not None else made(entry.kind)
        if run == ("shot",) and "down" in (within := self.lower[last : last + DOWN_WITHIN]):
            down = last + within.index("down")
            craft = self._in(cues.AIRCRAFT, last, down)
            if craft is not None and _ELSEWHERE.isdisjoint(self.lower[last:craft]):
                return made("crash", craft)
            if down == last or self._in(cues.ORDNANCE, last, last + DOWN_WITHIN) is not None:
                return None  # what is shot down flies
        if "hit" in marks:
            return self._impact(run, made)
        if entry.kind == "extreme-weather" and self._hampers(first):
            return None

        if "kill" in marks:
            clause = self.words.clause_at(first)
            floor = max(clause.first if clause else first, first - 7)
            if clause is not None and clause.opener in ("that", "which"):
                floor = max(self.words.ranges[clause.sentence][0], clause.first - 1)  # "the grenade that killed three"
            means = self._in(cues.ORDNANCE, floor, first)
            if means is not None:
                return made("strike", means)
            means = self._in(cues.BOMBS, floor, first)
            if means is None:
                return None
            return made("explosion" if bare(self.lower[means]) in cues.MINES else "bombing", means)
        if run == ("fire",) and self._under_fire(first):
            return made("armed-clash")
        if entry.kind == "armed-clash" and run == ("returned", "fire"):
            means = self._in(cues.ORDNANCE, last, min(len(self.lower), last + 6))
            return made("strike", means) if means is not None else made(entry.kind)
        if entry.kind == "armed-clash" and run[0].startswith("clash"):
            if self.crowd:
                return made("riot")  # of police with protesters
            if self._in(cues.WORDY, max(0, first - 4), first) is not None:
                return None  # "as minister and local leader clash over the toll"
        if run == ("storm",) and verbal:
            whom = last < len(self.lower) and (self.lower[last] in cues.DETERMINERS or self.words.cap(last))
            return (made("riot") if self.crowd else made(entry.kind)) if whom else None  # but "storm winds"
        if entry.kind == "protest" and run[0] == "blocked":
            clause = self.words.clause_at(first)
            people = _CROWD | {"people", "persons", "residents", "crowd"}
            if self._in(people, self.words.ranges[clause.sentence][0] if clause else first, first) is None:
                return None  # a landslide blocks a road too
        if "bare" in marks:
            before = self.lower[first - 1] if first else ""
            return made(entry.kind) if before == "to" or before in cues.MODALS else None
        if "drop" in marks and not self._drops(last):
            return None
        if "military" in marks and not (self.military and self._in(_CRIMINAL, last, last + 6) is None):
            return None
        if entry.kind == "bombing" and not _DEVICES.isdisjoint(run) and self._near(first, last, _MADE_SAFE) is not None:
            return None  # "an improvised explosive device defused", "police found a car bomb"
        if "driven" in marks and not self._driven(first):
            return None
        if "armed" in marks and not self._intrudes(first, last):
            return None
        if "vessel" in marks and not self._seized(first):
            return None
        if "leaking" in marks and self._near(first, last, cues.FLUIDS) is None and not self._leaks_in_title(first):
            return None
        if entry.kind == "killing" and "outcome" in marks and self.lower[last : last + 1] == ["by"]:
            poisoned = not cues.POISONS.isdisjoint(self.lower[last + 1 : last + 3])
            return made("spill" if poisoned else entry.kind)
        if run == ("went", "off") and self._drops(last - 1):
            vehicle = self._near(first, first, cues.VEHICLES, True)
            return made("crash", vehicle) if vehicle is not None else None
        for mark, near in _NEEDS.items():
            if mark in marks:
                left_only = verbal and mark in ("vehicle", "building", "dam", "slope") and run[-1] != "down"
                if run[0] in _SINKING:
                    near = near | cues.LAUNCHES
                means = self._near(first, first if left_only else last, near, left_only)
                if (
                    means is None and left_only and self.lower[first - 1 : first] == ["it"]
                ):  # "cracks in a dam … before it gave way"
                    clause = self.words.clause_at(first)
                    means = self._in(near, self.words.ranges[clause.sentence][0], first) if clause is not None else None
                if means is None:
                    return None
                return made(entry.kind, means if mark == "vehicle" else None)
        if entry.kind == "bombing" and not verbal:
            if run[-1] in _ELSEWHERE and not self._opens(first):
                return None  # "police defused a bomb in Keld"
            means = next(
                (i for i in range(first, last) if set(self.lower[i].split("-")) & (cues.BOMBS | {"ied"})), None
            )
            return made(entry.kind, means)
        if entry.kind == "strike" and not verbal:
            means = next((i for i in range(first, last) if set(self.lower[i].split("-")) & cues.ORDNANCE), None)
            return made(entry.kind, means)
        return made(entry.kind)

    def _strike_word(self, run: tuple[str, ...], made: _Made) -> Hit | None:
        first, last, verbal = made.first, made.last, made.verb
        opens = self.words.ranges[self.words.sentence[first]][0]
        before = [self.lower[i] for i in range(max(opens, first - 3), first)]
        if verbal:
            sub = self._in(cues.ORDNANCE, max(0, first - 7), first)
            if sub is not None:
                return made("strike", sub)
            if self._in(cues.TROUBLE, last, min(len(self.lower), last + 8)) is not None and (
                self.military or self.words.in_title(first)
            ):
                return made("strike")
            if run[0] == "strike" and before and before[-1] == "to" and self.military:
                return made("strike")
            return None
        ordnance = self._in(
            cues.ORDNANCE | {"air", "military", "retaliatory", "precision", "nato", "surgical"}, max(0, first - 3), last
        )
        if ordnance is not None:
            return made("strike", ordnance if self.lower[ordnance] in cues.ORDNANCE else None)
        labour_near = any(bare(word) in _LABOUR for word in before)
        if _KILLED_BY_IT.match(self.words.text(last, min(last + 9, len(self.lower)))):
            return made("strike")  # "nurses safe after strike in Yemen that killed 31"
        if labour_near or (self.labour and not self.military):
            return made("protest")
        return made("strike") if self.military else None

    def _impact(self, run: tuple[str, ...], made: _Made) -> Hit | None:
        first, last = made.first, made.last
        words, lower = self.words, self.lower
        clause = words.clause_at(first)
        if clause is None:
            return None
        floor = clause.first
        if clause.opener in ("that", "which") or (clause.opener and floor - first > -3 and clause.opener in (",", "(")):
            floor = max(words.ranges[clause.sentence][0], floor - 5)
        left = max(floor, first - 8)
        by = next((i for i in range(last, min(clause.last, last + 4)) if lower[i] in ("by", "with")), None)
        passive = by is not None
        span = (by, min(clause.last, by + 6)) if by is not None else (left, first)
        means = self._in(cues.ORDNANCE, *span)
        if means is None and not passive:  # "drones of the Security Service of Keldia hit …"
            means = next((i for i in heads_before(words, first) if self._in(cues.ORDNANCE, i, i + 1) is not None), None)
        if means is not None:
            return made("strike", means)
        means = self._in(cues.BOMBS, *span)
        if means is not None and not passive:
            return made("bombing", means) if run[-1] not in ("fell", "falls", "landed") else made("strike", means)
        if run[0] in ("blew", "exploded", "crashed", "ploughed", "plowed"):
            vehicle = self._in(cues.VEHICLES, left, first)
            if run[0] in ("crashed", "ploughed", "plowed"):
                return made("crash", vehicle) if vehicle is not None else None
            return None
        gun = self._in(cues.GUNS - {"round", "rounds", "shots"}, *span)
        if gun is not None and run[0] in ("struck", "hit", "hits", "striking", "hitting", "penetrated"):
            return made("shooting", gun)
        if passive and run[0] in ("struck", "hit"):
            vehicle = self._in(cues.VEHICLES, by or last, min(clause.last, (by or last) + 6))
            return made("crash", vehicle) if vehicle is not None else None
        if run[0] in ("struck", "hit", "hits", "striking", "hitting", "pounded", "pounds", "pounding"):
            forces = self._in(_FORCES, left, first)
            trouble = self._in(cues.TROUBLE, last, min(clause.last, last + 8))
            if forces is not None and trouble is not None:
                return made("strike", forces if lower[forces] in cues.ORDNANCE else None)
            subject = words.subject(first)
            pronoun = first > clause.first and lower[first - 1] in ("they", "it")
            if (
                subject is not None
                and trouble is not None
                and self.military
                and (pronoun or words.cap(subject[1] - 1))
                and self._in(_WEATHER, left, first) is None
            ):
                return made("strike")
        if run[0] in ("hit", "hits", "struck", "strikes", "striking") and not passive:
            mine = self._in(cues.MINES, last, min(clause.last, last + 4))
            if mine is not None and not any(word in cues.PREPOSITIONS for word in lower[last:mine]):
                return made("explosion", mine)  # "their boat struck a drifting mine"
        if run[0] in ("slammed", "slams", "smashed", "hit", "struck"):
            told = first > clause.first and lower[first - 1] == "it"  # "on the plane when it hit a mountainside"
            joined = (
                first > clause.first and lower[first - 1] == "and"
            )  # "a truck broke through a barrier in Keld and struck two"
            begin = words.ranges[clause.sentence][0] if told else clause.first if joined else left
            vehicle = self._in(cues.VEHICLES, begin, first)
            if vehicle is not None and run[0] in ("slammed", "slams", "smashed", "struck", "hit"):
                return made("crash", vehicle)
        if first > clause.first and lower[first - 1] in cues.GENERIC_SUBJECTS:
            return made("any", None, "pronoun")
        return None

    def _shelled(self, last: int) -> int | None:
        """The ordnance that fire was opened with, or the shelling that came of it; None beside guns: "opened fire with artillery"."""
        sentence = self.words.sentence[last - 1]
        end = self.words.ranges[sentence][1] if sentence >= 0 else last
        near = min(end, last + 8)
        if self._in(cues.GUNS, last, near) is not None:
            return None
        means = self._in(cues.ORDNANCE, last, near)
        if means is not None or "and" not in self.lower[last:end]:
            return means
        return self._in(_SHELLED, last + self.lower[last:end].index("and"), end)

    def _under_fire(self, first: int) -> bool:
        """ "Subjected the positions of the army to intensive fire"."""
        clause = self.words.clause_at(first)
        if clause is None or "to" not in self.lower[max(clause.first, first - 3) : first]:
            return False
        return self._in(_SUBJECTED, clause.first, first) is not None

    def _opens(self, first: int) -> bool:
        """Whether nothing but an article stands before a token in its sentence, or between it and a colon or a dash ("LIVE: Bomb at …")."""
        clause = self.words.clause_at(first)
        begin = self.words.ranges[clause.sentence][0] if clause is not None else first
        at = first - 1 if self.lower[first - 1 : first] in (["a"], ["the"]) else first
        return at <= begin or self.lower[at - 1] in (":", "-", "–", "—")

    def _hampers(self, first: int) -> bool:
        """ "The search was called off because of lightning": weather that stands in the way is nothing that happened."""
        clause = self.words.clause_at(first)
        begin = self.words.ranges[clause.sentence][0] if clause is not None else first
        before = self.lower[begin:first]
        because = {"because", "due", "owing", "amid", "despite", "by", "in"} & set(before[-4:])
        return bool(because) and not cues.HAMPERED.isdisjoint(before)

    def _leaks_in_title(self, first: int) -> bool:
        """ "Treated after a leak at a waterworks", under a title that tells of a chlorine leak."""
        title = [i for i in range(first) if self.words.in_title(i)]
        told = {bare(self.lower[i]) for i in title}
        return not told.isdisjoint(cues.FLUIDS) and not told.isdisjoint(("leak", "leaks"))

    def _driven(self, first: int) -> bool:
        """Whether a vehicle stands right before ("truck into crowd"), or what is done with one, in a clause with one or with its driver."""
        if self._in(cues.VEHICLES, max(0, first - 1), first) is not None:
            return True
        left = max(self.words.ranges[self.words.sentence[first]][0], first - 10)
        done = self._in(cues.DRIVEN, left, first)
        return done is not None and (
            self.lower[done].startswith(("dr", "ram")) or self._in(cues.VEHICLES, left, first) is not None
        )

    def _intrudes(self, first: int, last: int) -> bool:
        """Whether those who do it are armed people, named before it in its clause, and not into talks: "armed men in uniforms entered the camp"."""
        clause = self.words.clause_at(first)
        floor = max(clause.first, first - 12) if clause is not None else first
        if self._in(cues.PEACEFUL, last, min(last + 8, self.words.ranges[self.words.sentence[first]][1])) is not None:
            return False
        led = [i for i in range(floor, first) if self.lower[i] in cues.INTRUDERS or self.lower[i] == "armed"]
        return any(cues.DUTIFUL.isdisjoint(self.lower[i + 1 : i + 2]) for i in led)

    def _seized(self, first: int) -> bool:
        """Whether a ship and those who hijack one stand in a verb's sentence: customs seize ships too."""
        first, last = self.words.ranges[self.words.sentence[first]]
        return self._in(cues.VESSELS, first, last) is not None and self._in(cues.HIJACKERS, first, last) is not None

    def _drops(self, last: int) -> bool:
        """Whether where something fell follows: "into a deep ravine", "off the bridge"."""
        ways = [i for i in range(last, min(last + 3, len(self.lower))) if self.lower[i] in _WAYS_DOWN]
        return bool(ways) and self._in(cues.DROPS, ways[0] + 1, ways[0] + 6) is not None

    def _in(self, group: frozenset[str], first: int, last: int) -> int | None:
        for i in range(max(0, first), min(last, len(self.lower))):
            word = bare(self.lower[i])
            if word in _BOMBERS and i and self.lower[i - 1] == "suicide":
                continue  # no warplane
            if word in group or ("-" in word and any(part in group for part in word.split("-"))):
                return i
            if (group is cues.VEHICLES or group is cues.AIRCRAFT) and _CRAFT.fullmatch(word) is not None:
                return i
            if i and group is cues.ORDNANCE and word in ("bomb", "bombs") and self.lower[i - 1] in cues.FROM_THE_AIR:
                return i
        return None

    def _near(self, first: int, last: int, group: frozenset[str], left_only: bool = False) -> int | None:
        """The nearest word of a group in the clause; over the opener "that", "which" in the phrase before it."""
        words = self.words
        clause = words.clause_at(first)
        if clause is None:
            return None
        if not left_only:
            for i in range(last, min(clause.last, last + REACH)):
                if self._in(group, i, i + 1) is not None:
                    return i
            if clause.last - last <= 3:
                for i in range(clause.last, min(words.ranges[clause.sentence][1], clause.last + 5)):
                    if self._in(group, i, i + 1) is not None:
                        return i
        floor = max(clause.first, first - REACH)
        if clause.opener in ("that", "which", ",", "(", "when"):
            back = REACH if words.lower[clause.first] in ("was", "were", "has", "have") else 6  # past a place in commas
            floor = max(words.ranges[clause.sentence][0], min(floor, clause.first - back))
        for i in range(first - 1, floor - 1, -1):
            if self._in(group, i, i + 1) is not None:
                return i
        return None
