"""Whether rows are held, asked in batches, and asked once: what a transaction has seen is there until its end.

`Connected._seen` is emptied when a transaction begins; the one way in which a row that others point to goes inside one (a mention of
a report read anew, all that is derived) takes it out of `_seen` too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from onrecord.errors import NotFound
from onrecord.store import schema as t
from onrecord.store.connected import Connected

MOST_ASKED = 10_000
"""Ids in one query; SQLite takes 32,766 parameters."""

# Made once: to build such a query takes longer than to run it.
_HELD = {
    table.name: select(table.c.id).where(table.c.id.in_(bindparam("ids", expanding=True)))
    for table in (t.report, t.capture, t.mention, t.set_aside, t.decision)
}


class Holding(Connected):
    """A connection that knows which rows it has seen."""

    def _saw(self, table: Table, ids: Collection[str]) -> None:
        """These are held, for as long as this transaction lasts."""
        self._seen.setdefault(table.name, set()).update(ids)

    def _require(self, connection: Connection, table: Table, ids: Sequence[str]) -> None:
        """Raises NotFound for the first id that `table` has no row of."""
        seen = self._seen.get(table.name, set())
        for asked in batches(set(ids) - seen):
            held = set(connection.scalars(_HELD[table.name], {"ids": asked}))
            missing = [one for one in asked if one not in held]
            if missing:
                raise not_found(table.name, missing[0])
            self._saw(table, asked)

    def _upsert(self, table: Table, keys: Sequence[str], changing: Sequence[str]) -> Any:
        """An INSERT that takes the place of what is held under the same keys; made once a table."""
        made = self._upserts.get(table.name)
        if made is None:
            insert = self._dialect.insert(table)
            new = {name: insert.excluded[name] for name in changing}
            made = self._upserts[table.name] = insert.on_conflict_do_update(index_elements=list(keys), set_=new)
        return made


def holds(connection: Connection, table: Table, key: str) -> bool:
    """Whether `table` has a row of that id."""
    return connection.scalar(_HELD[table.name], {"ids": [key]}) is not None


def not_found(what: str, key: str) -> NotFound:
    """The error for an id that nothing is held under."""
    return NotFound(f"no {what} is held under {key!r}", key=key, todo="Ids are shown by the other commands.")


def batches(ids: Collection[str]) -> Iterator[list[str]]:
    """The ids once each, sorted, at most `MOST_ASKED` at a time."""
    once = sorted(set(ids))
    for start in range(0, len(once), MOST_ASKED):
        yield once[start : start + MOST_ASKED]
