"""The JSON Schemas of the public forms, one file a form: `reading-1`, `incident-1`, `brief-1`."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any


def schema(name: str) -> dict[str, Any]:
    """The schema called `name` ("reading-1"), as JSON Schema 2020-12. Raises FileNotFoundError where there is none."""
    text = resources.files(__name__).joinpath(f"{name}.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
