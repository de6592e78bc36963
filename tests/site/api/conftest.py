"""The world of the tracking tests, and programs that come in with tokens."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client
from tests.site.tracking.conftest import on_day, world

from dondoc.site.agencies.people import Acting
from dondoc.site.api.actions.make_token import make_token
from dondoc.site.api.models import Scope
from dondoc.site.programmes.models import Programme

__all__ = ["on_day", "world"]


@dataclass(frozen=True)
class Program:
    """A program that sends its token with every request."""

    secret: str

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secret}"}

    def get(self, path: str, query: dict[str, Any] | None = None, **headers: str) -> Any:
        return Client().get(f"/api/v1/{path}", query or {}, headers=self._headers | headers)

    def put(self, path: str, body: Any, **headers: str) -> Any:
        sent = body if isinstance(body, str) else json.dumps(body)
        return Client().put(f"/api/v1/{path}", sent, content_type="application/json", headers=self._headers | headers)


@pytest.fixture
def program() -> Callable[..., Program]:
    """Makes a program with a token of the person: `program(acting, Scope.READ)`; of all scopes without any."""

    def make(acting: Acting, *scopes: Scope) -> Program:
        return Program(make_token(acting, "Phần mềm", scopes or Scope.values, 30).secret)

    return make


@pytest.fixture
def programme(world: Any) -> Programme:
    """A programme with four tasks and an open cycle."""
    return world.cycle().programme  # type: ignore[no-any-return]
