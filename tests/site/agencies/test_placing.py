"""Under whom agencies stand: entered from a day, known for every day before, and followed when the day has come."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import Settings

from dondoc.site.agencies.actions.place_agency import place_agency
from dondoc.site.agencies.actions.rename_agency import rename_agency
from dondoc.site.agencies.biography import biography_of
from dondoc.site.agencies.models import Agency, Placement
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.placing import enter_placement, parent_on, parents_on, settle_placements, withdraw_placement
from dondoc.site.agencies.tree import tree_of
from dondoc.site.daily.registry import daily_work

TODAY, BASIS = date(2026, 6, 20), "Quyết định 7/QĐ-UBND"


@pytest.fixture(autouse=True)
def _day(settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()


def test_where_an_agency_stood_stays_known_for_the_days_before(
    administrator: Acting, health: Agency, finance: Agency, construction: Agency
) -> None:
    place_agency(administrator, health, parent=finance, day=date(2025, 3, 1), basis=BASIS)
    place_agency(administrator, health, parent=construction, day=date(2026, 1, 1), basis=BASIS)
    health.refresh_from_db()
    assert health.parent == construction
    assert [parent_on(health, day) for day in (date(2025, 2, 28), date(2025, 3, 1), date(2025, 12, 31), TODAY)] == [
        None,
        finance,
        finance,
        construction,
    ]
    events = [(event.day, event.other) for event in biography_of(health, TODAY).events if event.kind == "placed"]
    assert events == [(date(2025, 3, 1), finance), (date(2026, 1, 1), construction)]
    assert biography_of(health, date(2025, 6, 1)).parent == finance


def test_a_placement_between_two_others_holds_until_the_next(
    administrator: Acting, health: Agency, finance: Agency, construction: Agency
) -> None:
    place_agency(administrator, health, parent=finance, day=date(2026, 1, 1), basis=BASIS)
    place_agency(administrator, health, parent=construction, day=date(2025, 1, 1), basis=BASIS)
    health.refresh_from_db()
    assert health.parent == finance
    assert parent_on(health, date(2025, 12, 31)) == construction


def test_a_day_ahead_is_followed_when_it_has_come(administrator: Acting, health: Agency, finance: Agency) -> None:
    place_agency(administrator, health, parent=finance, day=date(2026, 7, 1), basis=BASIS)
    health.refresh_from_db()
    assert (health.parent, parent_on(health, date(2026, 7, 1))) == (None, finance)
    assert [settle_placements(TODAY), settle_placements(date(2026, 7, 1)), settle_placements(date(2026, 7, 2))] == [
        0,
        1,
        0,
    ]
    health.refresh_from_db()
    assert health.parent == finance
    assert "settle_placements" in [piece.name for piece in daily_work()]


def test_the_tree_of_a_day_is_that_of_its_parents(administrator: Acting, health: Agency, finance: Agency) -> None:
    place_agency(administrator, health, parent=finance, day=date(2026, 1, 1), basis=BASIS)
    agencies = list(Agency.objects.filter(pk__in=[health.pk, finance.pk]))
    now = tree_of(agencies, parents_on(TODAY))
    then = tree_of(agencies, parents_on(date(2025, 12, 31)))
    assert [len(branch.nodes) for branch in now] == [1]
    assert [len(branch.nodes) for branch in then] == [2]


def test_what_was_entered_is_taken_back_to_what_was_before(health: Agency, finance: Agency) -> None:
    enter_placement(health, finance, date(2026, 1, 1), basis=BASIS, by=None)
    withdraw_placement(health, date(2026, 1, 1))
    withdraw_placement(health, date(2026, 1, 1))
    health.refresh_from_db()
    assert (health.parent, parent_on(health, TODAY)) == (None, None)


def test_what_stands_under_an_agency_goes_along_with_its_new_name(
    administrator: Acting, health: Agency, finance: Agency
) -> None:
    Agency.objects.filter(pk=health.pk).update(parent=finance)
    renamed = rename_agency(administrator, finance, name="Sở Ngân khố", day=date(2026, 6, 1), basis=BASIS)
    health.refresh_from_db()
    assert (health.parent, parent_on(health, date(2026, 5, 31))) == (renamed, finance)


def test_a_day_before_the_first_is_refused(administrator: Acting, health: Agency, finance: Agency) -> None:
    Agency.objects.filter(pk=health.pk).update(valid_from=date(2025, 3, 1))
    with pytest.raises(RegisterRefused):
        place_agency(administrator, health, parent=finance, day=date(2025, 2, 28), basis=BASIS)
    assert not Placement.objects.exists()


DAYS = st.dates(date(2020, 1, 1), date(2026, 6, 20))


class TestAnyOrder(TestCase):
    """Whatever was entered in whatever order, each day has one answer: that of the last entry for it or before."""

    @given(entered=st.lists(st.tuples(DAYS, st.booleans()), max_size=6), asked=DAYS)
    @profile(max_examples=25, deadline=None)
    def test_as_of_lookups_agree_with_replaying_the_entries(
        self, entered: list[tuple[date, bool]], asked: date
    ) -> None:
        parent = Agency.objects.create(register_id="cap-tren", name="Cấp trên", kind="department")
        child = Agency.objects.create(register_id="cap-duoi", name="Cấp dưới", kind="department")
        replayed: dict[date, Agency | None] = {}
        for day, is_under in entered:
            enter_placement(child, parent if is_under else None, day, basis=BASIS, by=None)
            replayed[day] = parent if is_under else None
        past = [day for day in replayed if day <= asked]
        assert parent_on(child, asked) == (replayed[max(past)] if past else None)
