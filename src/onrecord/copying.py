"""Copies and reissues among the reports held, kept in the store: whose words each carries, and which older text it replaces.

1. Whose copy a report carries, over the whole group of near copies it belongs to.
2. Which older text of its outlet it replaces, and which newer one replaces it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from onrecord.kept import Kept
from onrecord.link.copies.passages import Overlap, match_pair, resolve_passages
from onrecord.link.copies.reissues import match_reissue
from onrecord.link.copies.shingles import bands
from onrecord.link.incidents.cards import known_of
from onrecord.model.evidence import Carry, Known, ReportRef
from onrecord.model.report import Report
from onrecord.store.protocol import Store

COPIED_WITHIN = timedelta(days=14)
"""How long after a text its copies appear: pickups within hours, reprints within days; reissues are found by their address."""
FAR_KEYS = 2
"""Keys that two reports must share of which one is undated and that were not known within those days of one another: of many that are held, a
thousand share one by chance."""
FAR_PAST = datetime(1, 1, 2, tzinfo=UTC)


@dataclass
class Copies:
    """The copies and reissues of one store."""

    store: Store
    _shared: Kept[str, dict[str, tuple[Overlap, ...]]] = field(default_factory=lambda: Kept(5_000))
    _reports: Kept[str, Report] = field(default_factory=lambda: Kept(2_000))

    def forget(self) -> None:
        """Keep nothing that the store may hold otherwise by now."""
        self._shared.clear()

    def link(self, report: Report) -> list[str]:
        """Link one report with what is held; ids of the reports whose carries are others now."""
        self._reports.put(report.id, report)
        was = self.store.get_refs([report.id]).get(report.id)
        self.store.put_bands(report.id, bands(report), known_of(report))
        if was is None:
            self.store.put_ref(_ref(report, (), None))
        else:
            self._shared.clear()  # it may share other stretches than before, and with others
        near = self._near(report)
        changed = self._settle(report, near)
        for one in self._near_no_more(report, was):
            changed += self._settle(one, self._near(one))
        self._reissues(report, near)
        return changed

    def _settle(self, report: Report, near: Iterable[str]) -> list[str]:
        """Carries of the whole group of near copies, put where they are new; ids of the reports whose carries they are. `near`: as `_near` finds."""
        group = {report.id: report}
        overlaps: set[Overlap] = set()
        frontier = [report.id]
        self._set_beside(report, near)
        while frontier:
            for key, shared in self._beside(frontier.pop()).items():
                overlaps.update(shared)
                if key not in group:
                    group[key] = self._report(key)
                    frontier.append(key)
        passages = resolve_passages(group.values(), overlaps)
        refs = self.store.get_refs(sorted(group))
        changed: list[str] = []
        for key, one in sorted(group.items()):
            carries = tuple(passages.get(key, ()))
            held = refs.get(key)
            if held is None or held.carries != carries:
                self.store.put_ref(_ref(one, carries, held.replaces if held else None))
                changed.append(key)
        return changed

    def _beside(self, report: str) -> Mapping[str, tuple[Overlap, ...]]:
        """The stretches that a report shares with each that it shares any with."""

        def found() -> dict[str, tuple[Overlap, ...]]:
            one = self._report(report)
            return self._overlaps(one, self._near(one))

        return self._shared.get(report, found)

    def _set_beside(self, report: Report, near: Iterable[str]) -> None:
        """A report came, or came anew: what it shares with others, and they with it."""
        mine = self._shared.put(report.id, self._overlaps(report, near))
        for other, shared in mine.items():
            if other in self._shared:
                self._shared[other][report.id] = shared

    def _overlaps(self, report: Report, near: Iterable[str]) -> dict[str, tuple[Overlap, ...]]:
        """Of those near, who shares stretches with it, and which; from what is kept of the others where it is."""
        found: dict[str, tuple[Overlap, ...]] = {}
        for key in near:
            kept = self._shared[key].get(report.id) if key in self._shared else None
            shared = kept if kept is not None else match_pair(report, self._report(key))
            if shared:
                found[key] = shared
        return found

    def _near(self, report: Report) -> list[str]:
        """Others that share an index key with it, or `FAR_KEYS`, and are of the days in which one of the two may be a copy of the other."""
        known = known_of(report)
        near = self.store.find_near([report.id], *_copied_in(known))
        return [
            other
            for (moment, other), keys in near.items()
            if other != report.id and (len(keys) >= FAR_KEYS or abs(moment - known.moment) <= COPIED_WITHIN)
        ]

    def _near_no_more(self, report: Report, was: ReportRef | None) -> list[Report]:
        """Reports that may have been copies of it while it was known later than it is now."""
        now = known_of(report)
        if was is None or was.known.moment <= now.moment:
            return []
        since, until = _copied_in(now)[1], _copied_in(was.known)[1]
        near = self.store.find_near([report.id], since, until)
        return [self._report(other) for _, other in near if other != report.id]

    def _report(self, report_id: str) -> Report:
        return self._reports.get(report_id, lambda: self.store.get_report(report_id))

    def _reissues(self, report: Report, near: Iterable[str]) -> None:
        """Which older text each text of this outlet replaces, over the report, near copies of it and all at its address."""
        found = {*near, *(self.store.find_by_url(report.url) if report.url else ())} - {report.id}
        others = [self._report(key) for key in sorted(found)]
        own = [other for other in others if other.outlet == report.outlet or other.url == report.url]
        if not own:
            return
        texts = [report, *own]
        refs = self.store.get_refs([one.id for one in texts])
        for one in texts:
            older = match_reissue(one, [other for other in texts if other.id != one.id])
            replaces = older[0].id if older else None
            if refs[one.id].replaces != replaces:
                self.store.put_ref(replace(refs[one.id], replaces=replaces))


def _copied_in(known: Known) -> tuple[datetime, datetime]:
    """The days in which copies of it, and what it copies, may have appeared. An undated report appeared when it was received, or at any
    time before: what is dated later than its copies would be is none."""
    since = known.moment - COPIED_WITHIN if known.published is not None else FAR_PAST
    return since, known.moment + COPIED_WITHIN


def _ref(report: Report, carries: Iterable[Carry], replaces: str | None) -> ReportRef:
    return ReportRef(
        id=report.id,
        ref=report.ref,
        path=report.path,
        outlet=report.outlet,
        title=report.title,
        published=report.published,
        updated=report.updated,
        known=known_of(report),
        carries=tuple(carries),
        replaces=replaces,
    )
