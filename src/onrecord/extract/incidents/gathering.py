"""Tellings of one report → incidents: which tell of the same one, which are behind it.

Rules, in order:
1. The first telling in the title or lead that is not behind something opens the main incident.
2. A telling joins the main incident when its kind can be the same (`lang.triggers.FAMILIES`) and nothing tells them apart:
   another doer, another named victim, another day, "another", a series.
3. A telling that is behind (recent, earlier, had …, in retaliation for, a year ago) joins one behind with the same victim,
   or of its kind with nothing to tell them apart; else opens one, where it has something of its own (a victim, a number, a
   doer, a place, a time).
4. Kinds that are mostly responses or history (`SIDE_KINDS`) open an incident only in the title or lead.
5. An aftershock is an incident of its own only when it has a number, a time or a place of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.extract.incidents.triggers import Telling, moments
from onrecord.lang import triggers as words
from onrecord.model.reading import Reading, Time
from onrecord.model.vocabulary import Stage, TimePrecision

DAYS_APART = 36 * 3600
"""Seconds between two moments that make two incidents: a night's attack is told as either day."""


@dataclass
class Group:
    """Tellings of one incident."""

    tellings: list[Telling] = field(default_factory=list)
    behind: bool = False

    @property
    def kind(self) -> str:
        """The most telling kind: of the first specific telling in the head, else the commonest."""
        specific = [t.kind for t in self.tellings if t.kind not in words.GENERAL]
        heads = [t.kind for t in self.tellings if t.head and t.kind not in words.GENERAL]
        pool = heads or specific or [t.kind for t in self.tellings]
        return max(pool, key=lambda kind: (pool.count(kind), -pool.index(kind)))

    def all(self, name: str) -> set[object]:
        """Everything its tellings have of one attribute."""
        return {item for telling in self.tellings for item in getattr(telling, name)}


def gather(tellings: list[Telling], found: Reading) -> list[Group]:
    """Incidents, the main one first (then in text order)."""
    groups: list[Group] = []
    for telling in tellings:
        _place(telling, groups, found)
    groups = [group for group in groups if _counts(group)]
    if groups and all(group.behind for group in groups):
        first = min(groups, key=lambda group: (not any(t.head for t in group.tellings), group.tellings[0].start))
        first.behind = False
    return sorted(groups, key=lambda group: (group.behind, group.tellings[0].start))


def _place(telling: Telling, groups: list[Group], found: Reading) -> None:
    mains = [group for group in groups if not group.behind]
    behind = telling.behind or telling.series
    aftershock = "aftershock" in telling.text.lower() or "tremor" in telling.text.lower()
    if aftershock and mains:
        if not (telling.times or telling.places) or telling.series or telling.text.lower().endswith("s"):
            return
        own = next((g for g in groups if any("aftershock" in t.text.lower() for t in g.tellings)), None)
        _join(telling, own, groups, behind=False)
        return
    for group in groups:
        if (
            telling.joined is not None
            and any(t.start == telling.joined for t in group.tellings)
            and _alike(telling, group)
        ):
            group.tellings.append(telling)
            return
    for group in groups:
        if group.behind and _told_again(telling, group, mains) and not _apart(telling, group, found):
            group.tellings.append(telling)
            return
    if telling.earlier and not behind and mains:
        behind = not any(_alike(telling, group) and not _apart(telling, group, found) for group in mains)
    if not behind or (telling.head and not mains and not telling.series):
        for group in mains:
            if _alike(telling, group) and not _apart(telling, group, found):
                group.tellings.append(telling)
                return
        if telling.kind in words.SIDE_KINDS and (not telling.head or mains):
            return
        if not mains:
            groups.append(Group([telling]))
            return
        for group in groups:
            if group.behind and _alike(telling, group) and _same(telling, group) and not _apart(telling, group, found):
                group.tellings.append(telling)
                return
        if not _has_own(telling) or telling.kind in words.SIDE_KINDS:
            return
        groups.append(Group([telling], behind=not (telling.head or telling.another)))
        return
    for group in groups:
        if group.behind and _alike(telling, group) and not telling.series and not _apart(telling, group, found):
            group.tellings.append(telling)
            return
    for group in mains:
        if (
            _alike(telling, group)
            and telling.definite
            and not telling.series
            and not _apart(telling, group, found)
            and not telling.victims
        ):
            group.tellings.append(telling)
            return
    if telling.kind not in words.SIDE_KINDS and (_has_own(telling) or telling.series):
        groups.append(Group([telling], behind=True))


def _join(telling: Telling, group: Group | None, groups: list[Group], behind: bool) -> None:
    if group is None:
        groups.append(Group([telling], behind))
    else:
        group.tellings.append(telling)


def _alike(telling: Telling, group: Group) -> bool:
    kinds = {t.kind for t in group.tellings}
    return telling.kind in kinds or any(telling.kind in family and kinds & family for family in words.FAMILIES)


def _told_again(telling: Telling, group: Group, mains: list[Group]) -> bool:
    """A telling of what is behind: its victim again, or its very words where the main incident has others ("the air raid")."""
    if telling.victims & group.all("victims"):
        return True
    texts = {t.text.lower() for t in group.tellings}
    main_texts = {t.text.lower() for main in mains for t in main.tellings}
    return (
        " " in telling.text
        and telling.definite
        and telling.text.lower() in texts
        and telling.text.lower() not in main_texts
    )


def _same(telling: Telling, group: Group) -> bool:
    """Something shared that singles it out."""
    return bool(telling.victims & group.all("victims")) or bool(telling.actors & group.all("actors"))


def _apart(telling: Telling, group: Group, found: Reading) -> bool:
    """Something that tells them apart."""
    if telling.another and telling.times:
        return True
    if any(t.series for t in group.tellings) != telling.series:
        return True
    theirs = group.all("victims")
    if telling.victims and theirs and not telling.victims & theirs:
        return True
    if telling.victims and not theirs and not group.behind and telling.behind:
        return True
    doers = group.all("actors")
    if telling.actors and doers and not telling.actors & doers:
        return True
    return _days_apart(telling, group, found)


def _days_apart(telling: Telling, group: Group, found: Reading) -> bool:
    mine, theirs = (
        moments(found.times, telling.times),
        [m for t in group.tellings for m in moments(found.times, t.times)],
    )
    if not mine or not theirs:
        return False
    return all(_gap(a, b) > DAYS_APART for a in mine for b in theirs)


def _gap(a: Time, b: Time) -> float:
    """Seconds between two intervals; 0 where they touch, or where either is no finer than a month."""
    coarse = (TimePrecision.MONTH, TimePrecision.YEAR, TimePrecision.UNKNOWN)
    if a.begins is None or b.begins is None or a.ends is None or b.ends is None:
        return 0
    if a.precision in coarse and b.precision in coarse:
        return 0
    return max((a.begins - b.ends).total_seconds(), (b.begins - a.ends).total_seconds(), 0)


def _has_own(telling: Telling) -> bool:
    return bool(telling.victims or telling.actors or telling.places or telling.times or telling.figures)


def _counts(group: Group) -> bool:
    """One behind with a single vague telling tells of nothing."""
    if not group.behind:
        return True
    own = any(t.victims or t.times or t.series or t.figures for t in group.tellings)
    return (
        own
        or any(t.stage is not Stage.HAPPENED for t in group.tellings)
        or any(t.actors and t.places for t in group.tellings)
    )
