"""Rows and charts as the templates take them."""

from dataclasses import dataclass
from datetime import date

from django.template.loader import render_to_string
from django.utils.html import strip_tags

from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.indicators.periods import Period, Periodicity, periods_of
from dondoc.site.indicators.picturing import SCALELESS, path_chart
from dondoc.site.indicators.selectors.overview import Row
from dondoc.site.indicators.sparkline import Sparkline, sparkline
from dondoc.site.pictures.showing import ShownChart, shown_charts

_SOURCES = 3  # named under a chart; the table of figures names each


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of the list with its small line, and the joint judgement of a target with several parts."""

    row: Row
    spark: Sparkline | None
    compound: Judgement | None

    @property
    def pk(self) -> int:
        return int(self.row.measure.pk)


@dataclass(frozen=True, slots=True)
class YearLine:
    """A line of the table under the chart: a current figure and what the path wanted of its year."""

    value: Value
    wanted: object
    difference: object


def listed(row: Row, compound: dict[int, Judgement]) -> ListedRow:
    """The row as the list shows it."""
    ruling = row.ruling
    goal = ruling.goal.border if ruling and ruling.goal.reach not in SCALELESS else None
    joint = compound.get(ruling.link.target.indicator_id) if ruling else None
    return ListedRow(row, sparkline(row.figures, goal), joint)


def charts(row: Row, day: date) -> list[ShownChart]:
    """The measure's picture with its table, its day and its sources; none before there is a figure."""
    if not row.figures:
        return []
    title = strip_tags(render_to_string("indicators/words/finding.html", {"row": row})).strip()
    sources = dict.fromkeys(value.source for value in reversed(row.values) if value.stretch.is_year)
    return shown_charts([path_chart(row, title)], on=day, source="; ".join(list(sources)[:_SOURCES]))


def lines(row: Row) -> list[YearLine]:
    """The current figures, newest first, beside the path of the target that the measure is judged by."""
    return [_line(value, row.ruling) for value in reversed(row.values)]


def _line(value: Value, ruling: Assessment | None) -> YearLine:
    path = ruling.path if ruling else None
    counts = path is not None and value.stretch.is_year and value.stretch.year > path.points[0][0]
    wanted = path.at(value.stretch.year) if path and counts else None
    return YearLine(value, wanted, None if wanted is None else value.amount - wanted)


def offered_periods(measure: Measure, today: date) -> list[Period]:
    """The periods that a figure may be entered for: this year's that have begun and those of five years before."""
    kinds = dict.fromkeys((Periodicity.YEAR, Periodicity(measure.periodicity)))
    years = range(today.year, today.year - 6, -1)
    found = [period for year in years for kind in kinds for period in reversed(periods_of(year, kind))]
    return [period for period in found if period.first_day <= today]
