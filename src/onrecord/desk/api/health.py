"""How the record-keeping is doing."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.api import forms
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf
from onrecord.desk.wellbeing import wellbeing

router = APIRouter(tags=["health"])

PAGE = 100
"""Items set aside a page."""


@router.get("/health", response_model=forms.Health, responses=forms.TROUBLES)
def health(request: Request, desk: DeskOf, as_of: AsOfOf, cursor: Cursor = None) -> JSONResponse:
    """What is held, how it came, and a page of what could not be read, the last first."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        state = wellbeing(asked)
        aside = asked.store.page_set_aside(PAGE + 1, str(key[0]) if key else None)
        made = forms.Health(
            held=dict(state.counts),
            made_with=state.made_with,
            channels=[forms.ChannelForm(name=c.name, captures=c.captures, last=c.last) for c in state.channels],
            set_aside=[
                forms.SetAsideForm(
                    id=item.id,
                    address=item.address,
                    channel=item.channel,
                    received=item.received,
                    code=item.code,
                    reason=item.reason,
                    todo=item.todo,
                    size=item.size,
                )
                for item in aside[:PAGE]
            ],
            next=written_cursor([aside[PAGE - 1].id]) if len(aside) > PAGE else None,
        )
        return forms.answer(asked, made)
