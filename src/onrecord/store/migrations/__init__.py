"""How a database of an older onrecord becomes one of this: Alembic revisions in `versions/`, run by `migrate`."""
