"""Targets in words: 'đến năm 2030 đạt trên 90 triệu đồng/người' is > 90, in triệu đồng/người, by 2030.

One target a number that has a unit; a number for a later year may leave the unit of the one before it unsaid. The
comparator, horizon and measure are read from the words around it, each by the module of that name.
"""

from bisect import bisect_right
from collections.abc import Iterator

from dondoc.grammar.figures.asides import without_changes, without_ordinals
from dondoc.grammar.figures.base_figures import is_base
from dondoc.grammar.figures.counts_told_again import of_what_is_counted
from dondoc.grammar.figures.figures_in_a_row import compared
from dondoc.grammar.figures.figures_with_units import (
    Figure,
    figure_with_unit,
    is_lost_table,
    numbers_in,
    part_of_all,
)
from dondoc.grammar.figures.give_and_take import either_way
from dondoc.grammar.figures.horizons import horizons_of
from dondoc.grammar.figures.measure_names import name_of_measure
from dondoc.grammar.figures.measures import measures_of
from dondoc.grammar.figures.multiples import find_multiples
from dondoc.grammar.figures.ranges_of_sums import find_ranges_of_sums
from dondoc.grammar.figures.ranks import find_ranks, name_of_rank
from dondoc.grammar.figures.sizes_of_each import is_size_of_each, lasts
from dondoc.grammar.figures.unsaid_units import (
    each_time,
    for_so_many,
    in_turn,
    in_unit_of_measure,
    of_an_index,
    sharing_people,
    without_unit,
)
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period
from dondoc.model import Comparator, Target
from dondoc.text import collapse, fold


class _Times:
    """Where the times of a folded sentence stand."""

    def __init__(self, folded: str) -> None:
        periods = find_periods(folded)
        self._starts = [period.start for period in periods]
        self._ends = [period.end for period in periods]

    def hold(self, place: int) -> bool:
        """Whether `place` lies in one of them."""
        last = bisect_right(self._starts, place) - 1
        return last >= 0 and place < self._ends[last]

    def last_start(self, place: int) -> int:
        """Where the last of those begins that begin before or at `place`; -1 where none does."""
        last = bisect_right(self._starts, place) - 1
        return self._starts[last] if last >= 0 else -1


def find_targets(text: str) -> tuple[Target, ...]:
    """Return the targets that `text` (the words of an indicator, or a sentence that sets goals) gives, in order."""
    text = without_changes(without_ordinals(collapse(text)))
    folded = fold(text)
    if is_lost_table(folded):
        return ()
    among = [for_so_many(figure, folded) for figure in _all_figures(text, folded)]
    figures = [each_time(figure, folded) for figure in sharing_people(among, folded)]
    if not figures:
        return ()
    places = [(figure.start, figure.end) for figure in figures]
    horizons = horizons_of(places, folded)
    measures = measures_of(places, [figure.unit for figure in figures], text)
    comparators = compared(places, folded)
    return tuple(
        _target(text, figure, horizon, measure, figure.comparator or comparator)
        for figure, horizon, measure, comparator in zip(figures, horizons, measures, comparators, strict=True)
    )


def _all_figures(text: str, folded: str) -> list[Figure]:
    """The figures of `text`, those in words and of an order among them, in reading order."""
    figures = list(_figures(text, folded))
    told = [figure for figure in find_multiples(folded) if all(figure.start != other.start for other in figures)]
    if whole := [*find_ranks(text, folded), *find_ranges_of_sums(text, folded)]:
        figures = [figure for figure in figures if not any(one.start <= figure.start < one.end for one in whole)]
    return sorted([*figures, *told, *whole], key=lambda figure: figure.start) if told or whole else figures


def _figures(text: str, folded: str) -> Iterator[Figure]:
    times: _Times | None = None  # they are looked for when the first figure is found: most figures are of times
    last: Figure | None = None
    for match in numbers_in(folded):
        figure = (
            part_of_all(match, text, folded)
            if match["part"]
            else figure_with_unit(match, text, folded)
            or (without_unit(match, folded, last, times.last_start(match.start())) if last and times else None)
            or in_unit_of_measure(match, text, folded)
            or in_turn(match, text, folded)
            or of_an_index(match, folded)
            or of_what_is_counted(match, text, folded)
        )
        if figure is None or (last and figure.start < last.end):
            continue
        figure = either_way(figure, folded)
        times = times or _Times(folded)
        aside = is_base(figure, folded) or lasts(figure, folded) or is_size_of_each(figure.start, folded)
        if not aside and not times.hold(match.start()):
            last = figure
            yield figure


def _target(text: str, figure: Figure, period: Period | None, measure: str, comparator: Comparator) -> Target:
    between = figure.high is not None
    name = name_of_measure(measure, figure.unit, text[: figure.start], text[figure.end :])
    return Target(
        measure=name_of_rank(name, text[figure.end :]) if figure.comparator else name,
        comparator=Comparator.BETWEEN if between else comparator,
        unit=figure.unit,
        raw=text[figure.start : figure.end],
        value=None if between else figure.low,
        low=figure.low if between else None,
        high=figure.high,
        period_start=str(period.start.year) if period and period.spans_years else None,
        period_end=str(period.end.year) if period else None,
    )
