"""The migrations make the tables that `schema` describes, each exactly once, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from onrecord.errors import StoreError
from onrecord.store import access_schema, schema
from onrecord.store.migrate import HEAD, migrate, refuse_unknown, version_of
from onrecord.store.sql import SqlStore, open_store


@pytest.fixture
def connection(address: str) -> Iterator[Connection]:
    """To a database with nothing in it, outside any store."""
    engine = create_engine(address if "://" in address else f"sqlite:///{address}")
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def test_the_migrations_make_what_the_schema_says(connection: Connection) -> None:
    migrate(connection)
    context = MigrationContext.configure(
        connection,
        opts={"include_object": lambda _object, name, *_rest: "_fts" not in str(name), "compare_type": False},
    )
    assert compare_metadata(context, [schema.metadata, access_schema.metadata]) == []  # type: ignore[arg-type]  # it takes several
    for name, table in {**schema.metadata.tables, **access_schema.metadata.tables}.items():
        columns = {column["name"]: column["nullable"] for column in inspect(connection).get_columns(name)}
        assert columns == {column.name: column.nullable for column in table.columns}
    assert version_of(connection) == HEAD


def test_migrating_twice_is_migrating_once(connection: Connection) -> None:
    migrate(connection)
    before = sorted(inspect(connection).get_table_names())
    migrate(connection)
    assert sorted(inspect(connection).get_table_names()) == before


def test_the_head_is_the_last_migration() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    assert scripts.get_heads() == [HEAD]
    refuse_unknown(HEAD)
    refuse_unknown(None)
    with pytest.raises(StoreError):
        refuse_unknown("9999")


def test_a_migration_that_is_interrupted_has_not_happened(file: Path) -> None:
    engine = create_engine(f"sqlite:///{file}")
    unmade = SqlStore(engine, str(file), wait=1)

    def interrupted() -> None:
        with unmade.transaction():
            migrate(unmade._connection)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert inspect(unmade._connection).get_table_names() == []
    unmade.close()
    open_store(file).close()
