"""Run by Alembic: on the connection handed in, inside its transaction. There is no offline mode."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
