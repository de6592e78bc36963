"""How the indicators of a programme stand on a day."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.models import Measure
from dondoc.site.indicators.selectors.standings import standings_of
from dondoc.site.programmes.models import Programme

TODAY = date(2026, 6, 10)


def test_each_indicator_stands_with_its_newest_figure_its_target_and_its_judgement(
    measure: Measure, leader: Acting, published: Programme, books: Any
) -> None:
    books.keep(measure, {2024: "83", 2025: "84.5", 2026: "~86"})
    [one] = [each for each in standings_of(leader, published, TODAY) if each.targets]
    [target] = one.targets
    assert (target.measure, target.latest.amount, target.latest.is_estimate) == (measure, Decimal(86), True)
    assert target.target.value == Decimal("85.5")
    assert one.judgement is target.judgement is Judgement.MET


def test_a_target_that_is_still_ahead_carries_its_forecast(
    leader: Acting, another_document: Callable[..., Programme], books: Any
) -> None:
    programme = another_document(text="Bê tông", value=Decimal(90), period_end="2030")
    books.keep(Measure.objects.get(name="Bê tông"), {2022: "60", 2023: "60.2", 2024: "60.1", 2025: "60.4"})
    [one] = standings_of(leader, programme, TODAY)
    [target] = one.targets
    assert target.forecast is not None
    assert (target.forecast.year, target.forecast.method) == (2030, "linear_trend")
    assert one.judgement is Judgement.UNLIKELY


def test_figures_confirmed_after_the_day_do_not_count(
    measure: Measure, leader: Acting, published: Programme, books: Any
) -> None:
    books.keep(measure, {2026: "~86"})
    [one] = [each for each in standings_of(leader, published, date(2026, 6, 9)) if each.targets]
    assert one.targets[0].latest is None
    assert one.judgement is Judgement.NO_DATA


def test_who_has_no_role_sees_no_standing(measure: Measure, nobody: Acting, published: Programme) -> None:
    assert standings_of(nobody, published, TODAY) == []


def test_the_number_of_queries_does_not_grow_with_the_indicators(
    measure: Measure,
    leader: Acting,
    another_document: Callable[..., Programme],
    books: Any,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    programme = another_document(text="Bê tông")
    for number in range(6):
        another_document(number=f"{number}/QĐ-UBND", text="Bê tông")
    with django_assert_max_num_queries(9):
        standings_of(leader, programme, TODAY)
