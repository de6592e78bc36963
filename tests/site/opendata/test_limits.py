"""Files go out to everybody, but not without end to one address."""

from typing import Any

import pytest
from django.test import Client

from dondoc.site.api import callers
from dondoc.site.programmes.models import Programme

FILES = ("tasks.csv", "tasks.json", "indicators.sdmx.csv", "indicators.sdmx.json", "obligations.csv")


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callers, "FILES_A_MINUTE", len(FILES))


def take(name: str, address: str = "203.0.113.7", **headers: str) -> Any:
    return Client(REMOTE_ADDR=address).get(f"/du-lieu-mo/{name}", headers=headers)


def test_who_takes_too_many_files_is_told_when_to_come_again(opened: Programme) -> None:
    assert [take(name).status_code for name in FILES] == [200] * len(FILES)
    refused = take("tasks.csv")
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= 60
    assert "ETag" not in refused
    assert take("tasks.csv", "203.0.113.8").status_code == 200


def test_a_file_that_has_not_changed_and_the_pages_are_not_counted(opened: Programme) -> None:
    mark = take("tasks.csv")["ETag"]
    assert [take("tasks.csv", **{"If-None-Match": mark}).status_code for _ in range(9)] == [304] * 9
    assert [take("").status_code for _ in range(9)] == [200] * 9
    assert take("tasks.json").status_code == 200
