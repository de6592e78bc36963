"""What is kept wrongly is found, told and set right."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from dondoc.site.figures.models import Grain, Scope, Tally
from dondoc.site.figures.recounting import differences, fold


def spoilt(world: Any) -> None:
    world.small_programme()
    fold()
    Tally.objects.filter(scope=Scope.AGENCY, grain=Grain.TOTAL).update(number=7)


def told(*options: str) -> str:
    out = StringIO()
    call_command("recount_figures", *options, stdout=out)
    return out.getvalue()


def test_nothing_is_told_of_figures_that_are_right(world: Any) -> None:
    world.small_programme()
    assert told() == "Figures: all as counted.\n"


def test_checking_tells_what_is_wrong_and_changes_nothing(world: Any) -> None:
    spoilt(world)
    with pytest.raises(CommandError, match="are wrong"):
        told("--check")
    assert {one.kept for one in differences()} == {7}


def test_recounting_sets_it_right(world: Any) -> None:
    spoilt(world)
    assert "kept 7, counted 1" in told()
    assert differences() == []
