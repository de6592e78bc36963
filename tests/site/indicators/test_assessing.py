"""A target with its figures, path and trend, and documents that disagree."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dondoc.site.indicators.assessing import Assessment, assess
from dondoc.site.indicators.disagreeing import disagreements
from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import Programme

DAY = date(2026, 6, 10)


def known(*values: str, first: int = 2022) -> list[Figure]:
    return [Figure(first + place, Decimal(value)) for place, value in enumerate(values)]


@pytest.fixture
def link(another_document: Callable[..., Programme]) -> Link:
    """22,15 in 2030, in a document of 2022."""
    another_document(text="Tỷ lệ đô thị hóa", value=Decimal("22.15"), period_end="2030")
    return Link.objects.get(measure__name="Tỷ lệ đô thị hóa")


def test_the_path_begins_with_the_last_figure_before_the_document(link: Link) -> None:
    found = assess(link, known("14.65", "15.15", "15.5", "17.25", first=2021), DAY)
    assert found.path is not None
    assert found.path.points[0] == (2021, Decimal("14.65"))
    assert found.path.at(2024) == Decimal("17.15")
    assert (found.lead, found.lead_year) == (Decimal("0.1"), 2024)


def test_the_distance_to_the_path_is_good_or_bad_by_the_direction(link: Link) -> None:
    Link.objects.update(base_year=2025, base_value=Decimal("20.15"))
    figures = known("21.15", first=2026)
    for direction, lead in (("up", Decimal("0.6")), ("down", Decimal("-0.6")), ("keep", None)):
        Measure.objects.update(direction=direction)
        fresh = Link.objects.get(pk=link.pk)
        assert assess(fresh, figures, DAY).lead == lead


PATHS = [
    ({"path": "given", "given": {"2027": "21.5", "2026": "21"}}, ((2026, Decimal(21)), (2027, Decimal("21.5")))),
    ({"path": "given", "given": {}}, None),
    ({"path": "given", "given": {"x": "y"}}, None),
    ({"path": "linear", "base_year": 2028}, None),  # no figure for the base
    ({"path": "linear", "base_year": 2030, "base_value": Decimal(1)}, None),  # nothing left to go
    ({"path": "linear", "reach": "mean"}, None),  # a mean has no path
    ({"path": "compound", "base_year": 2028, "base_value": Decimal(0)}, None),
]


@pytest.mark.parametrize(("how", "points"), PATHS)
def test_a_path_is_there_where_its_ends_are_known(link: Link, how: dict[str, Any], points: object) -> None:
    Link.objects.filter(pk=link.pk).update(**how)
    path = assess(Link.objects.get(pk=link.pk), known("15"), DAY).path
    assert (path.points if path else None) == points


def test_a_trend_stands_beside_the_verdict_while_the_year_is_to_come(link: Link) -> None:
    found = assess(link, known("15", "15.5", "16", "16.5"), DAY)
    assert found.forecast is not None
    assert (found.forecast.value, found.verdict.judgement) == (Decimal(19), "unlikely")


@pytest.mark.parametrize(
    ("figures", "day", "reach"),
    [
        (known("15", "16"), DAY, "end"),  # too few
        (known(*["15"] * 9), DAY, "end"),  # the last year is in
        (known("15", "16", "17"), date(2031, 1, 1), "end"),  # the time is over
        (known("15", "16", "17"), DAY, "mean"),
    ],
)
def test_else_there_is_no_trend(link: Link, figures: list[Figure], day: date, reach: str) -> None:
    Link.objects.filter(pk=link.pk).update(reach=reach)
    assert assess(Link.objects.get(pk=link.pk), figures, day).forecast is None


def assessed() -> list[Assessment]:
    return [assess(link, [], DAY) for link in Link.objects.order_by("pk")]


def confirm_all() -> None:
    Link.objects.update(state="confirmed")


def test_documents_in_force_that_want_different_things_are_named(
    link: Link, another_document: Callable[..., Programme]
) -> None:
    another_document(text="Tỷ lệ đô thị hóa", value=Decimal("25.8"), period_end="2030")
    confirm_all()
    [found] = disagreements(assessed(), DAY)
    assert found.year == 2030
    assert {one.goal.value for one in found.assessments} == {Decimal("22.15"), Decimal("25.8")}


SAME = [
    {"value": Decimal("22.15"), "period_end": "2030"},  # the same number
    {"value": Decimal("25.8"), "period_end": "2035"},  # another year
]


@pytest.mark.parametrize("target", SAME)
def test_documents_that_can_both_be_followed_do_not_disagree(
    link: Link, another_document: Callable[..., Programme], target: dict[str, Any]
) -> None:
    another_document(text="Tỷ lệ đô thị hóa", **target)
    confirm_all()
    assert disagreements(assessed(), DAY) == []


def test_nothing_disagrees_before_the_link_is_confirmed_or_after_the_time_is_over(
    link: Link, another_document: Callable[..., Programme]
) -> None:
    another_document(text="Tỷ lệ đô thị hóa", value=Decimal("25.8"), period_end="2030")
    assert disagreements(assessed(), DAY) == []
    confirm_all()
    assert disagreements(assessed(), date(2031, 1, 1)) == []
