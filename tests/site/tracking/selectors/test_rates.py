"""The counts and rates of every agency."""

from datetime import date
from typing import Any

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.rates import rates_by_agency
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.timeliness import count

TODAY = date(2026, 6, 10)


def of_every_kind(world: Any) -> Programme:
    programme: Programme = world.programme()
    cases = (
        ("done", date(2026, 5, 1), date(2026, 4, 1)),
        ("done", date(2026, 5, 1), date(2026, 5, 1)),
        ("done", date(2026, 5, 1), date(2026, 5, 2)),
        ("running", date(2026, 5, 1), None),
        ("running", TODAY, None),
        ("paused", date(2027, 1, 1), None),
        ("not_started", None, None),
        ("done", None, date(2026, 5, 2)),
        ("dropped", date(2026, 5, 1), None),
    )
    for number, (_, due_on, _) in enumerate(cases):
        world.task(programme, str(number), "so-tu-phap", due_on=due_on)
    world.task(programme, "9", "so-y-te", due_on=date(2026, 12, 31))
    bind_obligations(programme)
    for number, (state, _, done_on) in enumerate(cases):
        Obligation.objects.filter(task__label=str(number)).update(state=state, done_on=done_on)
    return programme


def test_the_database_counts_what_counting_one_by_one_gives(world: Any) -> None:
    of_every_kind(world)
    for row in rates_by_agency(world.office, TODAY):
        own = Obligation.objects.filter(agency__register_id=row.register_id).exclude(state="dropped")
        assert row.classes == count(standing(one, TODAY) for one in own)


def test_rates_name_no_share_of_nothing(world: Any) -> None:
    of_every_kind(world)
    rates = {row.register_id: (row.on_time, row.completed) for row in rates_by_agency(world.office, TODAY)}
    assert rates == {"so-tu-phap": (67, 75), "so-y-te": (None, None)}


def test_one_programme_can_be_asked_for(world: Any) -> None:
    programme = of_every_kind(world)
    assert len(rates_by_agency(world.office, TODAY, programme=programme.pk)) == 2
    assert rates_by_agency(world.office, TODAY, programme=programme.pk + 1) == []


def test_all_agencies_take_one_query(world: Any, django_assert_num_queries: Any) -> None:
    of_every_kind(world)
    acting = world.office
    with django_assert_num_queries(1):
        rates_by_agency(acting, TODAY)


def test_the_page_sets_the_agencies_side_by_side(world: Any) -> None:
    of_every_kind(world)
    page = world.client(world.office).get("/viec-phai-lam/theo-co-quan/").content.decode()
    assert "67%" in page
    assert "75%" in page
