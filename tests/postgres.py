"""A PostgreSQL server of the tests' own: made in an empty folder, on a Unix socket alone, gone with the run.

PostgreSQL refuses to run as root, so that root starts it as `postgres`, the account that Debian's package makes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

OWNER = "postgres"
SETTINGS = "-c listen_addresses='' -c fsync=off -c max_connections=40"
"""Nothing of it outlives the run, so nothing is flushed to the disk."""


def programs() -> Path | None:
    """The folder that holds `initdb` and `pg_ctl`: on the PATH, or where Debian puts them (the latest version)."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]), reverse=True
    )
    return installed[0].parent if installed else None


@contextmanager
def server(where: Path) -> Iterator[str]:
    """The address of a database on a server that runs while this is open. Raises CalledProcessError, with what was printed."""
    with tempfile.TemporaryDirectory(prefix="onrecord-pg-", dir="/tmp") as name:  # a socket's path holds some 100 bytes
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, OWNER)
        _run(where / "initdb", "-D", folder / "data", "-A", "trust", "-U", "onrecord", "-E", "UTF8", "--locale=C")
        control = (where / "pg_ctl", "-D", folder / "data")
        _run(*control, "-o", f"-k {folder} {SETTINGS}", "-l", folder / "log", "-w", "start")
        try:
            yield f"postgresql+psycopg://onrecord@/postgres?host={folder}"
        finally:
            _run(*control, "-m", "immediate", "-w", "stop")


@contextmanager
def empty_schema(address: str) -> Iterator[str]:
    """The address of a database with nothing in it, on a server: a schema of its own, dropped at the end."""
    name = f"onrecord_{uuid.uuid4().hex}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
        url = make_url(address).update_query_dict({"options": f"-csearch_path={name}"})
        yield url.render_as_string(hide_password=False)
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()


def _run(*command: str | Path) -> None:
    as_owner = ["setpriv", f"--reuid={OWNER}", f"--regid={OWNER}", "--clear-groups"] if os.geteuid() == 0 else []
    subprocess.run([*as_owner, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")
