"""The pages, a module each."""

from __future__ import annotations

from fastapi import APIRouter

from onrecord.desk.pages import (
    account,
    accounts,
    brief,
    changes,
    claim,
    decide,
    decisions,
    health,
    incident,
    incidents,
    keys,
    report,
    search,
    sign_in,
    source,
)

router = APIRouter(include_in_schema=False)
for module in (
    incidents,
    incident,
    claim,
    changes,
    brief,
    report,
    source,
    search,
    health,
    keys,
    decide,
    decisions,
    sign_in,
    account,
    accounts,
):
    router.include_router(module.router)
