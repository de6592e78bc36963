"""The places of a chart's marks."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from dondoc.site.indicators.assessing import Assessment, assess
from dondoc.site.indicators.charting import Chart, draw
from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.sparkline import HEIGHT, WIDTH, sparkline
from dondoc.site.programmes.models import Programme

DAY = date(2026, 6, 10)
FIGURES = [Figure(2022, Decimal("15")), Figure(2023, Decimal("16.5")), Figure(2024, Decimal("17"), is_estimate=True)]


@pytest.fixture
def targets(another_document: Callable[..., Programme]) -> Callable[[], list[Assessment]]:
    """All targets, judged by FIGURES."""
    for number, value in (("1/QĐ", "22.15"), ("2/QĐ", "22.2")):
        another_document(number, text="Tỷ lệ đô thị hóa", value=Decimal(value), period_end="2030")
    Link.objects.update(state="confirmed", base_year=2022)

    def judged() -> list[Assessment]:
        return [assess(link, FIGURES, DAY) for link in Link.objects.select_related("measure").order_by("pk")]

    return judged


def drawn(assessments: list[Assessment]) -> Chart:
    chart = draw(FIGURES, assessments, width=700, height=300, margin=150)
    assert chart is not None
    return chart


def test_figures_go_from_left_to_right_and_more_stands_higher(targets: Callable[[], list[Assessment]]) -> None:
    dots = drawn(targets()).dots
    assert [dot.text for dot in dots] == ["2022: 15", "2023: 16,5", "2024: 17"]
    assert [dot.label for dot in dots] == ["15", "", "17"]
    assert [dot.is_hollow for dot in dots] == [False, False, True]
    assert sorted(dots, key=lambda dot: float(dot.x)) == list(dots)
    assert sorted(dots, key=lambda dot: -float(dot.y)) == list(dots)


def test_each_document_has_a_path_and_a_mark_and_no_two_labels_lie_on_each_other(
    targets: Callable[[], list[Assessment]],
) -> None:
    chart = drawn(targets())
    assert len(chart.paths) == 2
    assert {goal.text for goal in chart.goals} == {"1/QĐ", "2/QĐ"}
    assert chart.forecast is not None
    assert chart.forecast.mark is not None
    heights = sorted(float(mark.label_y) for mark in (*chart.goals, chart.forecast.mark))
    assert all(below - above >= 14 for above, below in zip(heights, heights[1:], strict=False))  # noqa: RUF007


def test_everything_lies_within_the_picture(targets: Callable[[], list[Assessment]]) -> None:
    chart = drawn(targets())
    marks = [*chart.dots, *chart.goals]
    assert all(float(chart.left) <= float(mark.x) <= float(chart.right) for mark in marks)
    assert all(0 <= float(mark.y) <= float(chart.bottom) for mark in marks)
    assert chart.forecast is not None
    assert 0 <= float(chart.forecast.top) <= float(chart.forecast.bottom) <= float(chart.bottom)
    assert "," not in "".join(point.split(",")[0] for point in chart.line.split())
    assert chart.years[-1].label == "2030"


def test_a_sum_is_not_drawn_on_the_scale_of_the_years(targets: Callable[[], list[Assessment]]) -> None:
    Link.objects.update(reach="total")
    chart = drawn(targets())
    assert (chart.goals, chart.paths, chart.forecast) == ((), (), None)


def test_a_mean_is_a_level_through_its_years(another_document: Callable[..., Programme]) -> None:
    another_document(text="Tăng trưởng bình quân", value=Decimal(10), period_start="2026", period_end="2030")
    link = Link.objects.get(measure__name="Tăng trưởng bình quân")
    [path] = drawn([assess(link, FIGURES, DAY)]).paths
    (_, start), (_, end) = (point.split(",") for point in path.split())
    assert start == end


def test_a_range_is_a_bar(another_document: Callable[..., Programme]) -> None:
    another_document(comparator="between", value=None, low=Decimal(17), high=Decimal(18))
    chart = drawn([assess(Link.objects.get(), FIGURES, DAY)])
    assert [goal.label for goal in chart.goals] == ["17–18"]
    [bar] = chart.ranges
    assert float(bar.top) < float(bar.bottom)


def test_nothing_to_draw_is_no_chart(another_document: Callable[..., Programme]) -> None:
    another_document(value=None)
    assert draw([], [assess(Link.objects.get(), [], DAY)], width=700, height=300, margin=150) is None


@pytest.mark.parametrize("values", [["5"], ["0"], ["0", "0"], ["-3", "-3"], ["0.000001"], ["1e12", "2e12"]])
def test_any_figures_can_be_drawn(values: list[str]) -> None:
    figures = [Figure(2020 + place, Decimal(value)) for place, value in enumerate(values)]
    chart = draw(figures, [], width=350, height=260, margin=92)
    assert chart is not None
    assert len(chart.levels) >= 2
    assert all(0 <= float(dot.y) <= 260 for dot in chart.dots)


def test_a_small_line_needs_two_figures_and_holds_its_goal() -> None:
    assert sparkline(FIGURES[:1], Decimal(20)) is None
    small = sparkline(FIGURES, Decimal(20))
    assert small is not None
    assert small.is_hollow
    assert 0 < float(small.goal_y) < float(small.end_y) < HEIGHT
    assert 0 < float(small.end_x) < WIDTH
    flat = sparkline([Figure(2024, Decimal(1)), Figure(2025, Decimal(1))], None)
    assert flat is not None
    assert flat.goal_y == ""


def test_the_measure_of_the_small_document_can_be_drawn(measure: Measure) -> None:
    assert draw(FIGURES, [assess(measure.links.get(), FIGURES, DAY)], width=720, height=320, margin=150) is not None
