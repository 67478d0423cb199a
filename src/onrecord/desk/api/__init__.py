"""The reads as JSON, under `/api/v1`: what the pages show, in the public forms of records, readings and briefs."""

from __future__ import annotations

from fastapi import APIRouter

from onrecord.desk.api import access, health, incidents, reports, search, sources

router = APIRouter(prefix="/api/v1")
for module in (incidents, reports, sources, search, health, access):
    router.include_router(module.router)
