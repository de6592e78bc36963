"""Goals that cannot be: one measure with two figures for one time, a rate above the whole, as a goal or in a rule."""

from collections.abc import Iterator
from decimal import Decimal

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.ended_agencies import place_of_words
from dondoc.grammar.figures.numbers import in_figures
from dondoc.grammar.slips.rates import (
    cannot_be_spent_beyond,
    cannot_exceed_the_whole,
    find_shares_above_all,
    names_several,
)
from dondoc.model import Comparator, Finding, Indicator, Target
from dondoc.text import fold

_TELLING_MEASURE = 4  # words; shorter ones are cut from sentences and fit many things
_WHOLE = Decimal(100)

_SIDES = {  # figures that are compared alike contradict each other where they differ
    Comparator.EQ: "=", Comparator.APPROX: "=", Comparator.GE: ">", Comparator.GT: ">", Comparator.LE: "<",
    Comparator.LT: "<",
}  # fmt: skip

_Key = tuple[str, str, str, str]


def faults_of_goals(collected: Collected) -> Iterator[Finding]:
    """Yield the indicators whose targets contradict those of an earlier one, and rates of more than the whole."""
    yield from _of_rules(collected)
    first: dict[_Key, tuple[Target, Indicator]] = {}
    for indicator in collected.indicators:
        for target in indicator.targets:
            reached = target.value if target.value is not None else target.low
            beyond = target.unit == "%" and reached and reached > _WHOLE and _has_a_whole(target.measure)
            if beyond and not any(find_shares_above_all(indicator.text)):  # which is told already
                place = place_of_words(collected.document, indicator.source, target.raw)
                yield finding("rate_above_whole", place, words=target.raw, measure=target.measure)
            key = _key(target)
            if key is None or indicator.id in collected.shares:
                continue
            earlier, home = first.setdefault(key, (target, indicator))
            exact = target.comparator is Comparator.EQ and _is_said_twice(target, indicator)
            if earlier.value != target.value and (home is not indicator or exact):
                line = home.source.line_start
                yield finding("targets_differ", indicator.source, words=target.raw, other=earlier.raw, line=line)


def _has_a_whole(measure: str) -> bool:
    return cannot_exceed_the_whole(measure) or cannot_be_spent_beyond(measure)


def _of_rules(collected: Collected) -> Iterator[Finding]:
    """Rules that count by more of a sum than all of it."""
    for rule in collected.rules:
        measure, threshold = rule.measure or "", rule.threshold or Decimal(0)
        if rule.unit == "%" and threshold > _WHOLE and cannot_be_spent_beyond(measure):
            yield finding("rate_above_whole", rule.source, words=f"{in_figures(threshold)}%", measure=measure)


def _is_said_twice(target: Target, indicator: Indicator) -> bool:
    """Whether `indicator` names the measure of `target` for each of its figures, not once for several in a row."""
    return fold(indicator.text).count(fold(target.measure).strip(" ,;:")) > 1


def _key(target: Target) -> _Key | None:
    """What a target is about, and which way; None for one that says too little to be compared."""
    side = _SIDES.get(target.comparator)
    if side is None or target.period_end is None:
        return None
    measure = fold(target.measure).strip(" ,;:")
    if len(measure.split()) < _TELLING_MEASURE or names_several(measure):
        return None
    return measure, target.unit, target.period_end, side
