"""What the rooms of this site register."""

import pytest
from django.apps import apps

from dondoc.site.daily.registry import daily_work


@pytest.fixture
def _registered_anew() -> None:
    apps.get_app_config("succession").ready()


@pytest.mark.usefixtures("_registered_anew")
def test_groups_are_followed_each_day() -> None:
    assert [piece.name for piece in daily_work()] == ["follow_groups"]
