"""Schemathesis asks the whole interface what its own description allows and forbids, and finds no fault.

`make fuzz-api` asks much more; here the seed is fixed, so that a failure can be looked at again.
"""

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, seed, settings
from schemathesis.config import (
    ChecksConfig,
    GenerationConfig,
    PositiveDataAcceptanceConfig,
    ProjectConfig,
    ProjectsConfig,
    SchemathesisConfig,
)
from schemathesis.specs.openapi.checks import ignored_auth

from dondoc.site.api.actions.make_token import make_token
from dondoc.site.config.wsgi import application
from dondoc.site.programmes.models import Programme

EXAMPLES = int(os.environ.get("DONDOC_FUZZ_EXAMPLES", "5"))  # for each operation, beside those of every boundary
SEED = int(os.environ.get("DONDOC_FUZZ_SEED", "20260610"))

# What is well-formed may still not hold together (422), or come at the wrong moment (409) or too late (412).
_TAKEN = ["2xx", "304", "401", "403", "404", "409", "412", "422"]
_CONFIG = SchemathesisConfig(
    seed=SEED,
    projects=ProjectsConfig(
        default=ProjectConfig(
            generation=GenerationConfig(max_examples=EXAMPLES, deterministic=True),
            checks=ChecksConfig(positive_data_acceptance=PositiveDataAcceptanceConfig(expected_statuses=_TAKEN)),
        )
    ),
)


@pytest.fixture
def kept_connection(db: None) -> Iterator[None]:
    """Requests leave the connection open that holds what the test made, as those of Django's own test client do."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def secret(kept_connection: None, world: Any, programme: Programme, settings: Any) -> str:
    """The token of an officer's program that may come as often as it likes."""
    settings.DONDOC_API_RATE = 0
    return make_token(world.officer, "Thử", ["read", "progress", "feed"], 30).secret


schema: Any = schemathesis.openapi.from_wsgi("/api/openapi.json", application, config=_CONFIG)


@seed(SEED)
@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_operation_keeps_what_the_description_promises(case: Any, secret: str) -> None:
    case.call_and_validate(headers={"Authorization": f"Bearer {secret}"}, excluded_checks=[ignored_auth])
