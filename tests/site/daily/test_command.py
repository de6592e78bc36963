"""`manage.py daily`, as people and timers type it."""

from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from dondoc.site.daily.registry import Part, register_daily

pytestmark = pytest.mark.django_db


def fails(_day: date) -> int:
    raise ValueError("no network")


def said(*arguments: str) -> str:
    output = StringIO()
    call_command("daily", *arguments, stdout=output)
    return output.getvalue()


def test_it_says_what_each_piece_did_on_the_day_of_the_site(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-06-10"
    register_daily("groups", lambda day: day.day, part=Part.REGISTER)
    assert said() == "groups: 10\n"


def test_it_fails_after_all_the_others_are_done() -> None:
    register_daily("groups", fails, part=Part.REGISTER)
    register_daily("mail", lambda _day: 3, part=Part.MAIL)
    output = StringIO()
    with pytest.raises(CommandError, match="Failed: groups"):
        call_command("daily", stdout=output)
    assert output.getvalue() == "groups: ValueError: no network\nmail: 3\n"


def test_it_lists_the_pieces_and_does_nothing() -> None:
    register_daily("groups", fails, part=Part.REGISTER)
    assert said("--list") == "groups\n"


def test_a_name_that_nobody_registered_is_refused_with_those_there_are() -> None:
    register_daily("groups", fails, part=Part.REGISTER)
    with pytest.raises(CommandError, match="there are groups"):
        said("--only", "post")
