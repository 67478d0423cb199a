"""JSON under `/api/v1`: what the pages show, in the public forms of records, readings and briefs, and the decisions they make."""

from __future__ import annotations

from fastapi import APIRouter

from onrecord.desk.api import access, decisions, health, incidents, reports, search, sources

router = APIRouter(prefix="/api/v1")
for module in (incidents, reports, sources, search, health, decisions, access):
    router.include_router(module.router)
