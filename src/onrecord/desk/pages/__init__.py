"""The pages, a module each."""

from __future__ import annotations

from fastapi import APIRouter

from onrecord.desk.pages import brief, changes, claim, health, incident, incidents, keys, report, search, source

router = APIRouter(include_in_schema=False)
for module in (incidents, incident, claim, changes, brief, report, source, search, health, keys):
    router.include_router(module.router)
