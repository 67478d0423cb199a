"""What a decision would change, and what one has changed: found by really making it, and setting the records against each other.

To preview is to decide in a transaction that is taken back: the incidents are grouped anew as they would be, their records judged
as they would be. Nothing remains of it. While it lasts, no other can write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from onrecord.deciding import incidents_in, scope_of
from onrecord.model.decision import Decision
from onrecord.model.evidence import Held
from onrecord.model.record import Record
from onrecord.model.vocabulary import Clock
from onrecord.pipeline import Records, uncollected
from onrecord.record.effect import Effect, effect_of
from onrecord.record.revise import record_at


class _TakenBack(Exception):
    """Ends a transaction that nothing is to remain of."""


def preview(records: Records, decision: Decision, clock: Clock = Clock.PUBLISHED) -> Effect:
    """What a decision would change. Raises BadDecision, NotFound."""
    store = records.store
    earlier = records.decisions()
    with suppress(_TakenBack), store.transaction():
        scope = scope_of(store, decision)
        incidents, further = incidents_in(store, scope)
        was = {key: records.held(key) for key in incidents}
        made = records.decide_inside(decision)
        told = sorted({card.id for one in was.values() for card in one.cards})
        homes = store.find_incidents_of([*told, *scope.mentions])
        now = {key: records.held(key) for key in dict.fromkeys(homes.values())}
        raise _TakenBack
    moment = max(records.now, made.at)
    return effect_of(_judged(was, earlier, moment, clock), _judged(now, (*earlier, made), moment, clock), further)


def effect(records: Records, decision: Decision, clock: Clock = Clock.PUBLISHED) -> Effect:
    """What a decision that was made did, on what is held now. Which tellings are one incident is as it is now: what was merged or
    split since, or by it, is not told."""
    store = records.store
    incidents, further = incidents_in(store, scope_of(store, decision))
    held = {key: records.held(key) for key in incidents}
    earlier = [one for one in records.decisions() if one.at < decision.at]
    moment = max(records.now, decision.at)
    was = _judged(held, earlier, moment, clock)
    return effect_of(was, _judged(held, [*earlier, decision], moment, clock), further)


def _judged(held: Mapping[str, Held], decisions: Sequence[Decision], moment: datetime, clock: Clock) -> list[Record]:
    """Records of several incidents; of those that are not on the clock, on the received one."""
    found = []
    with uncollected():
        for one in held.values():
            for on in dict.fromkeys((clock, Clock.RECEIVED)):
                if any((at := card.known.at(on)) is not None and at <= moment for card in one.cards):
                    found.append(record_at(one, decisions, moment, on))
                    break
    return found
