"""What a measure's chart shows of its targets."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from dondoc.charts import Point
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.actions.adopt_targets import adopt_targets
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.picturing import path_chart
from dondoc.site.indicators.selectors.overview import overview
from dondoc.site.programmes.models import Programme, Target

DAY = date(2026, 6, 10)


def test_two_horizons_of_one_document_are_one_path_with_a_bend(
    another_document: Callable[..., Programme], office: Acting, books: Any
) -> None:
    text = "Tỷ lệ đô thị hóa"
    programme = another_document(text=text, value=Decimal("22.15"), period_end="2030")
    indicator = programme.indicators.get()
    wanted = {"comparator": "eq", "unit": "%", "measure": text, "value": Decimal("18.5"), "period_end": "2025"}
    Target.objects.create(indicator=indicator, position=2, **wanted)
    adopt_targets(programme)
    measure = Measure.objects.get(links__target__indicator=indicator, links__target__position=1)
    Link.objects.filter(target__indicator=indicator).update(measure=measure)
    books.keep(measure, {2021: "14.5", 2022: "15.2"})
    [row] = [row for row in overview(office, DAY) if row.measure == measure]
    judged = next(one for one in row.assessments if one.goal.last_year == 2030)
    chart = path_chart(row, "Tỷ lệ đô thị hóa", judged)
    end = [Point(date(2025, 12, 31), Decimal("18.5")), Point(date(2030, 12, 31), Decimal("22.15"))]
    assert list(chart.path)[-2:] == end
    assert [point.on.year for point in chart.path[:-2]] == [2021]
    assert [(goal.on.year, goal.value) for goal in chart.goals] == [(2025, Decimal("18.5"))]
