"""The day of a deed: the one day that is named, by its month, in sentences of a report that tell of one.

A clock time in a sentence on the deed is on that day ("shot dead at 10 p.m." in a report on the trial), and days are counted from it ("ten days before the
shooting").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.extract.times.units import UnitSetting
from onrecord.lang.harm import DEEDS, DONE_TO_SOMEBODY
from onrecord.text.times import Expression

LONG_SINCE = 2
"""Days after a deed from which a clock time in a report is the deed's rather than the last one."""
_BESIDE_DEED = re.compile(r"\s+(?P<side>before|after)\s+(?:the|his|her|their)\s+(?:\w+\s+)?(?P<deed>\w+)")


_GAP = re.compile(r",?\s+")


@dataclass
class DeedSetting(UnitSetting):
    """A setting that knows the day of the deed that a report tells of."""

    deed: date | None = None
    """The one day that is named, by its month, in sentences that tell of a deed."""

    def with_days_beside(self, found: list[Expression]) -> list[Expression]:
        """The expressions, a clock time and days counted from the deed as one: "at 6 a.m. ten days before the shooting"."""
        joined: list[Expression] = []
        for one in found:
            before = joined[-1] if joined else None
            if before is not None and before.clock is not None and before.unit is None and not before.every:
                gap = self.page.document.text[before.end : one.start]
                alone = before.day is None and before.weekday is None and before.shift is None
                if alone and _GAP.fullmatch(gap) and self._beside_deed(one) is not None:
                    joined[-1] = before._replace(end=one.end, unit=one.unit, amount=one.amount, direction=0)
                    continue
            joined.append(one)
        return joined

    def deed_day(self) -> date | None:
        """The one day that is named, by its month, in sentences that say that somebody was killed or hurt, else in those that tell of a deed
        at all ("searched the site of the shooting on April 8"); None where there are several."""
        named = [one for one in self.found if one.month and one.day and not one.every]
        for words in (DONE_TO_SOMEBODY, DEEDS):
            days = {self._day(one)[0] for one in named if not words.isdisjoint(self._words_beside(one))}
            if days:
                return days.pop() if len(days) == 1 else None
        return None

    def _words_beside(self, one: Expression) -> frozenset[str]:
        """The words of its sentence, lower-case."""
        sentence = self.page.document.sentence_at(one.start)
        told = self.page.document.text[sentence.start : sentence.end].lower() if sentence is not None else ""
        return frozenset(re.findall(r"\w+", told))

    def _day_of_deed(self, one: Expression) -> date | None:
        """Rule 3, of a clock time: the deed's day, where that is days before publication and the sentence tells of it."""
        if self.deed is None or self.today is None or (self.today - self.deed).days < LONG_SINCE:
            return None
        return None if (DEEDS | DONE_TO_SOMEBODY).isdisjoint(self._words_beside(one)) else self.deed

    def _beside_deed(self, one: Expression) -> date | None:
        """ "Ten days before the shooting", where the day of that is named."""
        if self.deed is None or one.unit != "D" or one.amount is None or one.amount % 1 or one.direction != 0:
            return None
        told = _BESIDE_DEED.match(self.page.document.text, one.end)
        if told is None or told["deed"].lower() not in DEEDS:
            return None
        try:
            return self.deed + timedelta(days=(-1 if told["side"] == "before" else 1) * int(one.amount))
        except OverflowError:
            return None
