"""The head confirms a figure or sends it back."""

from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import NotAllowed
from dondoc.site.indicators.actions.confirm_value import confirm_value
from dondoc.site.indicators.actions.return_value import return_value
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment


@pytest.fixture
def value(measure: Measure, books: Any) -> Value:
    found: Value = books.put(measure, books.entry())
    return found


def test_the_head_confirms(value: Value, books: Any) -> None:
    confirmed = confirm_value(books.head, value)
    assert (confirmed.is_confirmed, confirmed.confirmed_by) == (True, books.head.person)
    assert [one.code for one in audit.entries_of(value)][-1] == "indicators.value.confirmed"


def test_the_head_sends_back_with_a_reason_and_the_officer_enters_anew(
    measure: Measure, value: Value, books: Any
) -> None:
    returned = return_value(books.head, value, " Sai đơn vị. ")
    assert (returned.is_waiting, returned.return_reason) == (False, "Sai đơn vị.")
    assert [(one.code, one.reason) for one in audit.entries_of(value)][-1] == (
        "indicators.value.returned",
        "Sai đơn vị.",
    )
    again = books.put(measure, books.entry("85"))
    assert again.supersedes == value
    assert confirm_value(books.head, again).is_confirmed


def test_sending_back_needs_a_reason(value: Value, books: Any) -> None:
    with pytest.raises(ReasonMissing):
        return_value(books.head, value, "  ")
    value.refresh_from_db()
    assert value.is_waiting


@pytest.mark.parametrize("who", ["construction_officer", "health_head", "office", "leader", "nobody"])
def test_nobody_else_decides(value: Value, who: str, request: pytest.FixtureRequest) -> None:
    acting = request.getfixturevalue(who)
    for act in (lambda: confirm_value(acting, value), lambda: return_value(acting, value, "Sai")):
        with pytest.raises(NotAllowed):
            act()


def test_a_figure_is_decided_on_once(value: Value, books: Any) -> None:
    confirm_value(books.head, value)
    with pytest.raises(WrongMoment):
        confirm_value(books.head, value)
    with pytest.raises(WrongMoment):
        return_value(books.head, value, "Sai")


def test_only_the_newest_figure_of_a_period_is_decided_on(measure: Measure, value: Value, books: Any) -> None:
    books.put(measure, books.entry("85"))
    with pytest.raises(WrongMoment):
        confirm_value(books.head, value)
