"""Whether a database is one of ours and of which version; makes the tables, or brings them up to date.

Rules: a database that this program knows to be current costs one small query; an older one is migrated inside one
transaction, so that a migration killed half-way has not happened; a newer one, or one of something else, is refused
and left as it is.

Alembic is imported by the functions that need it: that takes longer than most commands, and a current database needs
none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from onrecord.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0009"
"""The revision this program writes; a test holds it to be the last of `migrations/versions`."""


def version_of(connection: Connection) -> str | None:
    """The database's revision, None where there are no tables yet. Raises StoreError for one of something else."""
    names = inspect(connection).get_table_names()
    if "alembic_version" in names and "capture" in names:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if not names:
        return None
    raise StoreError(
        f"the database holds something else than reports (it has a table {sorted(names)[0]!r})",
        todo="Name another database with --db; this one is left as it is.",
        code="not-ours",
    )


def refuse_unknown(version: str | None) -> None:
    """Raises StoreError for a revision that is none of ours."""
    if version in (None, HEAD):
        return
    from alembic.script import ScriptDirectory

    if version in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}:
        return
    raise StoreError(
        f"the database is of version {version}, written by a newer onrecord (this one knows up to {HEAD})",
        todo="Upgrade onrecord (python -m pip install --upgrade onrecord), or name another database with --db.",
        code="newer",
    )


def migrate(connection: Connection) -> None:
    """Bring the tables up to `HEAD`, in the transaction that is open on `connection`."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "onrecord.store:migrations")
    config.set_main_option("path_separator", "os")
    return config
