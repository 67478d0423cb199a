"""Whom or what a figure counts, in an editor's words: "American troops", "one member of the security forces", "eight people on the Thai side"."""

from __future__ import annotations

import re

from onrecord.model.evidence import Amount

_SEVERAL = {"female": "females", "male": "males", "juvenile": "juveniles", "minor": "minors", "adult": "adults"}
""" "Seven are female": of several, who are told by a word for one."""
_IRREGULAR = {"children": "child", "people": "person"}


def noun_of(amount: Amount, one: bool) -> str:
    """The counted noun with its group, singular for one: "American troops", "missiles", "person"."""
    group, unit = whom(amount), amount.unit
    if unit == "share":
        return amount.of or group or "them"
    if unit in ("", "people"):
        if group.startswith("its "):
            return f"of {group}"  # "three of its own soldiers", "one of its soldiers"
        if group:
            group = _one_of(group) if one else _SEVERAL.get(group, group)
            adjective = group[:1].isupper() and " " not in group and not group.endswith("s")
            if group.endswith(" side"):
                return f"{'person' if one else 'people'} on the {group}"  # "eight people on the Thai side"
            if adjective:
                return f"{group} {'person' if one else 'people'}"
            head, _, last = group.rpartition(" ")
            return f"{head} {_IRREGULAR.get(last.lower(), last)}".strip() if one else group
        return "person" if one else "people"
    noun = unit[:-1] if one and unit.endswith("s") else unit
    return noun if not group or noun.lower() in group.lower() else f"{group} {noun}"


def _one_of(group: str) -> str:
    """One of a group told in the plural: "students" → "student", "young women" → "young woman"."""
    head, of, whose = group.partition(" of ")
    if of:
        return f"{_one_of(head)} of {whose}"  # "one member of the security forces", "one citizen of Keldia"
    head, _, last = group.rpartition(" ")
    if last.endswith("men") and last != "specimen":
        last = f"{last[:-3]}man"
    elif last.endswith("ies") and len(last) > 4:
        last = f"{last[:-3]}y"
    elif last.endswith("s") and not last.endswith(("ss", "us", "is")):
        last = last[:-1]
    return f"{head} {last}".strip()


def whom(amount: Amount) -> str:
    """The group without a word that the verb says again: "110 injured Americans" were injured."""
    words = theirs((amount.group or "").rstrip(".")).split()
    return " ".join(word for word in words if word.lower() != amount.measure.value)


def theirs(group: str) -> str:
    """A speaker's "our men", "members of our army", told by another."""
    return re.sub(r"\bour\b", "its", re.sub(r"^our\b", "its own", group))
