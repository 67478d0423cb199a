"""Sentences in nobody's mouth that go on with what somebody has just been given: "…, Marwat said. Four suspects are in custody."

Rules, in order:
1. A sentence that tells a toll or what was done to people and things, and nothing but the outlet's own voice, goes on with the sentence
   before it in its paragraph where that is given to one party alone, which is no private person, and asserts. One that counts a part
   of those just told ("Four of the dead were paramedics") does so over the paragraph's end too, and so does one after which the same
   party is the next to be given words.
2. It does not where it tells of another time or another incident, turns ("but", "meanwhile", "earlier"), is observed or left open by
   the outlet, or where what came before only judged ("condemned the attack").
3. What a sentence's own tail sums up ("which makes two deaths") is its speaker's.
4. What goes on is gone on with: the third sentence of a row is the first one's speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onrecord.lang.cues import JUDGING
from onrecord.lang.questions import OPEN
from onrecord.link.incidents.gist import sentences_of
from onrecord.model.evidence import Party
from onrecord.model.reading import Reading, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, Measure, SourceKind, Stance, TimePrecision

COUNTED = frozenset(
    (
        Measure.KILLED,
        Measure.INJURED,
        Measure.CASUALTIES,
        Measure.MISSING,
        Measure.RESCUED,
        Measure.DETAINED,
        Measure.EVACUATED,
        Measure.DISPLACED,
        Measure.DAMAGED,
        Measure.DESTROYED,
    )
)
"""Measures of what became of people and things: whoever tells of an incident goes on with them."""
SENT = frozenset((Measure.MOVED, Measure.PERSONNEL, Measure.PRESENT))
"""Measures of whom somebody sends: only of a sentence that opens with them ("Some 300 soldiers are being sent")."""
AHEAD = 3
"""Sentences after one in which its speaker may be given words again."""
OPENING = 8
"""Characters at a sentence's head in which the number that it opens with begins."""
_NO_SPEAKERS = (SourceKind.WITNESS, SourceKind.OUTLET, SourceKind.DOCUMENT)
_COARSE = (TimePrecision.WEEK, TimePrecision.MONTH, TimePrecision.YEAR)
_TURN = re.compile(
    r"(?:but|however|meanwhile|separately|elsewhere|earlier|previously|before|yet|still|although|though|while|last|since|in (?:all|total)|our \w+|an? [\w ]{2,30}? (?:reporter|photographer|correspondent|crew)|officials?|reports?|local media|state media)\b",
    re.IGNORECASE,
)
""" "In all": the outlet may have added them up."""
_PART = re.compile(
    r"(?:at least |more than |about |some |nearly |around )?[\w-]+ of (?:them|whom|these|those|the (?:dead|wounded|injured|victims|killed|hurt|missing|detained))\b",
    re.IGNORECASE,
)
_OLDER = re.compile(
    r"\b(?:up|down) from\b|\b(?:earlier|previous|last) (?:count|figure|toll|update|estimate|tally)\b|\bmore than (?:was|were) announced\b",
    re.IGNORECASE,
)
""" "That is up from 64": what was told before, perhaps by somebody else."""
_SUMS = re.compile(r"which (?:makes|brings|takes|raises|puts)\b|(?:among them|including|of whom)\b", re.IGNORECASE)
""" "…, the hospital said, which makes two deaths": the speaker's sum; "…, he said, among them three sailors": the speaker's part."""
_OPEN = re.compile(OPEN)


def continued(
    report: Report, reading: Reading, parties: Mapping[str, Party], ordered: Sequence[Statement]
) -> Mapping[str, str]:
    """Own-voice statement → the statement that it goes on with. `parties`: of all statements; `ordered`: in text order."""
    by_sentence = _by_sentence(report, ordered)
    found: dict[str, str] = {}
    speaker: str | None = None  # of the sentence before: what it is given to, or goes on with
    last_end = 0
    for at, (start, end, here) in enumerate(by_sentence):
        broken = "\n" in report.text[last_end:start]
        if broken and not here:
            speaker = None  # an entry's clock time, a rule: what follows stands alone
        text = report.text[start:end]
        own = [one for one in here if one.own_voice]
        spoken = [one for one in here if not one.own_voice and one.inside is None]
        last_end = end
        if not here:
            continue  # cut at an abbreviation: what began before goes on
        if spoken or not own:
            speaker = _speaker(spoken, parties)
            tail = own[0] if len(own) == 1 else None
            sums = tail is not None and parties[tail.id].own and _SUMS.match(report.words(tail.content[0]))
            if tail is not None and speaker is not None and sums:
                found[tail.id] = speaker
            continue
        held = not broken or _PART.match(text) or _between(by_sentence, at, speaker, parties)
        host = speaker if held else None
        alone = len(own) == 1 and own[0].basis is not Basis.OBSERVED and parties[own[0].id].own
        if host is not None and alone and _goes_on(report, reading, start, end, text):
            found[own[0].id] = host
            speaker = host
        else:
            speaker = None
    return found


def _between(
    rows: Sequence[tuple[int, int, list[Statement]]], at: int, speaker: str | None, parties: Mapping[str, Party]
) -> bool:
    """Whether the party that spoke before is the next to be given words, within a few sentences."""
    if speaker is None:
        return False
    for _, _, here in rows[at + 1 : at + 1 + AHEAD]:
        spoken = [one for one in here if not one.own_voice and one.inside is None]
        if spoken:
            return parties[spoken[0].id].id == parties[speaker].id
    return False


def _by_sentence(report: Report, ordered: Sequence[Statement]) -> list[tuple[int, int, list[Statement]]]:
    """The body's sentences with the statements whose words begin in them."""
    found = sentences_of(report, whole=True)
    rows = [(one.end() - len(one.group().lstrip()), one.end(), list[Statement]()) for one in found]
    at = 0
    for start, one in sorted(((_begins(one), one) for one in ordered), key=lambda pair: pair[0]):
        if start < 0:
            continue
        while at < len(rows) - 1 and start >= rows[at][1]:
            at += 1
        if at < len(rows) and start < rows[at][1]:
            rows[at][2].append(one)
    return rows


def _begins(statement: Statement) -> int:
    """Where a statement's first word of the body stands; −1 for the title's."""
    spans: list[Span] = [*statement.content]
    if statement.source is not None:
        spans.append(statement.source.span)
    return min((span.start for span in spans if span.part == "text"), default=-1)


def _speaker(spoken: Sequence[Statement], parties: Mapping[str, Party]) -> str | None:
    """The statement that a sentence's last words are given to, where all of it is given to one party that may be gone on with."""
    who = {parties[one.id].id for one in spoken}
    if len(who) != 1:
        return None
    last = max(spoken, key=lambda one: min(one.content, default=Span(0, 0)))
    party = parties[last.id]
    judged = last.cue is not None and bool(JUDGING & set(last.cue.text.lower().split()))
    private = (party.side or "").startswith("private") or party.kind in _NO_SPEAKERS
    known = party.side is not None or party.named
    fit = last.stance is Stance.ASSERTS and known and not private and not party.own and not judged
    return last.id if fit else None


def _goes_on(report: Report, reading: Reading, start: int, end: int, text: str) -> bool:
    """Whether a sentence in nobody's mouth tells what a speaker goes on with (rules 1 and 2)."""
    if _TURN.match(text) or _OLDER.search(text) or _OPEN.search(text.lower()) or "“" in text or '"' in text:
        return False
    behind = {index for one in reading.incidents if one.background for index in one.figures}
    inside = [
        (index, figure)
        for index, figure in enumerate(reading.figures)
        if figure.span.part == "text" and start <= figure.span.start < end
    ]
    if any(index in behind for index, _ in inside):
        return False
    told = any(
        figure.measure in COUNTED or (figure.measure in SENT and figure.span.start - start <= OPENING)
        for _, figure in inside
    )
    coarse = any(
        time.span.part == "text" and start <= time.span.start < end and time.precision in _COARSE
        for time in reading.times
    )
    return told and not coarse
