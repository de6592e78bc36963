"""Figures of one measure through the years: those that go back where they should go on, and one out of all measure."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.ended_agencies import place_of_words
from dondoc.grammar.slips.ways import UP, falls_too_far, out_of_row, way_of
from dondoc.model import Comparator, Finding, Indicator, Target
from dondoc.text import fold

_OF_A_YEAR = 4  # characters of a period that is a year
_REACHED = frozenset({Comparator.EQ, Comparator.GE, Comparator.GT, Comparator.APPROX})
_BOUNDED = frozenset({Comparator.EQ, Comparator.LE, Comparator.LT, Comparator.APPROX})
_Step = tuple[str, Decimal, Target]


def faults_of_paths(collected: Collected) -> Iterator[Finding]:
    """Yield the figures of the indicators of `collected` that stand against those of the years before and after."""
    for indicator in collected.indicators:
        if len(indicator.targets) > 1 and indicator.id not in collected.shares:
            for path in _paths(indicator):
                yield from _of_path(path, indicator, collected)


def _paths(indicator: Indicator) -> list[list[_Step]]:
    """The figures of each measure of `indicator` in the order of their years, where each year has one."""
    paths: dict[tuple[str, str], list[_Step]] = {}
    for target in indicator.targets:
        if target.value is not None and target.period_end and target.period_start in (None, target.period_end):
            measure = fold(target.measure).strip(" ,;:"), target.unit
            paths.setdefault(measure, []).append((target.period_end[:_OF_A_YEAR], target.value, target))
    return [
        sorted(path, key=itemgetter(0))
        for path in paths.values()
        if len(path) > 1 and len({year for year, _, _ in path}) == len(path)
    ]


def _of_path(path: list[_Step], indicator: Indicator, collected: Collected) -> Iterator[Finding]:
    odd = out_of_row([value for _, value, _ in path])
    if odd is not None:
        year, _, target = path[odd]
        before, behind = path[odd - 1][2].raw, path[odd + 1][2].raw
        place = place_of_words(collected.document, indicator.source, target.raw)
        yield finding("out_of_row", place, words=target.raw, year=year, before=before, behind=behind)
        return
    way = way_of(path[0][2].measure)
    compared = _REACHED if way == UP else _BOUNDED
    for (year, value, target), (next_year, following, later) in pairwise(path):
        against = way and (following - value) * way < 0 and {target.comparator, later.comparator} <= compared
        if against or (target.unit != "%" and falls_too_far(value, following, indicator.text)):
            place = place_of_words(collected.document, indicator.source, later.raw)
            facts = {"words": later.raw, "year": next_year, "other": target.raw, "before": year}
            yield finding("runs_against", place, measure=later.measure, **facts)
            return
