"""Every answer of the API is one that its OpenAPI description allows, whatever is asked (schemathesis, in this process).

Checked: no 5xx; status, content type, headers and body as described; what the description doesn't allow is refused; nothing is answered
without signing in. Not checked: that all it allows is taken, as moments, cursors, names and passwords have rules that no JSON Schema
tells.
"""

from __future__ import annotations

import math
import time
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from onrecord.desk.access.accounts import By
from onrecord.model.account import Role
from tests.desk.conftest import Guarded

HOST = "http://localhost"


AT_LENGTH, SECONDS_AT_LENGTH = 60, 600.0
"""Requests an operation and mode of the long run, and seconds that it takes at most: past them the rest is asked as briefly as by default.
The seed is hypothesis's own of each test (`derandomize`), so that two runs ask the same."""
BRIEFLY = 4


def check_all(guarded: Guarded, examples: int, seconds: float = math.inf) -> int:
    """Ask each operation `examples` times with what its description allows, and as often with what it doesn't; `BRIEFLY`, once so many
    seconds are over. How many there are."""
    until = time.monotonic() + seconds
    _, secret = guarded.accounts.add_token("ada", "schemathesis", Role.ADMIN, 9, By("the test"))
    headers = {"authorization": f"Bearer {secret}"}
    described = schemathesis.openapi.from_dict(
        guarded.person().client.get("/api/v1/openapi.json", headers=headers).json()
    )
    described.app = guarded.app
    asked, wrong = 0, []
    for found in described.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            if mode is GenerationMode.NEGATIVE and not (operation.body or operation.query or operation.path_parameters):
                continue
            try:
                many = examples if time.monotonic() < until else BRIEFLY
                check_one(operation.as_strategy(generation_mode=mode), headers, many)
            except (FailureGroup, Failure) as failure:
                wrong.append(f"{operation.label}, {mode.value}: {failure}")
        asked += 1
    assert not wrong, "\n\n".join(wrong)
    return asked


def check_one(cases: Any, headers: dict[str, str], examples: int) -> None:
    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    @given(cases)
    def asked(case: Any) -> None:
        answer = case.call(base_url=HOST, headers=headers)
        too_long = (
            [negative_data_rejection] if answer.status_code == 414 else []
        )  # a refusal that schemathesis doesn't know
        case.validate_response(answer, headers=headers, excluded_checks=[positive_data_acceptance, *too_long])

    asked()


@pytest.mark.filterwarnings("ignore")
def test_every_answer_is_as_described(guarded: Guarded) -> None:
    assert check_all(guarded, BRIEFLY) > 15


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_every_answer_is_as_described_at_length(guarded: Guarded) -> None:
    assert check_all(guarded, AT_LENGTH, SECONDS_AT_LENGTH) > 15
