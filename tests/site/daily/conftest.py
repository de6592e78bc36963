"""A registry of its own for each test."""

import pytest

from dondoc.site.daily import registry


@pytest.fixture(autouse=True)
def _nothing_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})
