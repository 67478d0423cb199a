"""Settings, read once into a frozen object and handed in.

ONRECORD_DB      the database: a file path or a SQLAlchemy URL (default: `onrecord.sqlite` in the user's data folder)
ONRECORD_CACHE   the folder of the compiled place index (default: the user's cache folder)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from onrecord.errors import BadSetting


@dataclass(frozen=True, slots=True)
class Settings:
    """`database`: path or URL; `cache`: folder for what can be made again."""

    database: str
    cache: Path


def read_settings(environ: Mapping[str, str], database: str | None = None) -> Settings:
    """Settings from the environment; `database` (the `--db` option) wins. Raises BadSetting for an empty one."""
    chosen = database if database is not None else environ.get("ONRECORD_DB")
    if chosen is not None and not chosen.strip():
        raise BadSetting("the database has no name", todo="Give --db (or ONRECORD_DB) a path, or leave it out.")
    cache = environ.get("ONRECORD_CACHE")
    return Settings(
        database=chosen or str(user_data_path("onrecord") / "onrecord.sqlite"),
        cache=Path(cache) if cache else user_cache_path("onrecord"),
    )
