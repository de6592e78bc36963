"""Goals that cannot be."""

from decimal import Decimal

import pytest
from lines_with_roles import collected_of

from dondoc.extract.collected import Collected
from dondoc.extract.findings.goals import faults_of_goals
from dondoc.model import Comparator, Indicator, Role, Target, ThresholdRule

MEASURE = "Tỷ lệ hộ dùng nước sạch"


def target(
    value: int | None,
    *,
    comparator: Comparator = Comparator.EQ,
    measure: str = MEASURE,
    unit: str = "%",
    end: str | None = "2030",
    low: int | None = None,
) -> Target:
    def figure(number: int | None) -> Decimal | None:
        return None if number is None else Decimal(number)

    return Target(measure, comparator, unit, f"{value or low}{unit}", figure(value), figure(low), None, None, end)


def told(*groups: list[Target], texts: tuple[str, ...] = (), shares: frozenset[str] = frozenset()) -> list[str]:
    """What is told of indicators, each with one of the `groups` of targets."""
    texts = texts or tuple(f"{MEASURE} đạt mức đã định" for _ in groups)
    collected = collected_of((Role.INDICATOR, f"{text} 109%") for text in texts)
    collected.shares.update(shares)
    for line, targets, text in zip(collected.document.lines, groups, texts, strict=True):
        source = collected.document.span(line.start, line.end)
        collected.indicators.append(Indicator(f"i{line.number}", "", text, source, targets=tuple(targets)))
    return [f"{each.kind} {each.source.line_start}: {each.message}" for each in faults_of_goals(collected)]


DIFFER = "targets_differ 2: Ở đây ghi 72%, dòng 1 ghi 68% cho cùng chỉ tiêu và cùng thời điểm."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (target(68), target(72)),
        (target(68), target(72, comparator=Comparator.APPROX)),
        (target(68, comparator=Comparator.GE), target(72, comparator=Comparator.GT)),
        (target(68, comparator=Comparator.LE), target(72, comparator=Comparator.LT)),
        (target(68), target(72, measure="tỷ lệ hộ dùng nước sạch,")),
    ],
)
def test_one_measure_with_two_figures_for_one_time_is_told(first: Target, second: Target) -> None:
    assert told([first], [second]) == [DIFFER]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (target(68), target(68)),
        (target(68), target(72, end="2027")),
        (target(68, end=None), target(72, end=None)),
        (target(68), target(72, unit="hộ")),
        (target(68), target(72, comparator=Comparator.GE)),
        (target(68, comparator=Comparator.GE), target(72, comparator=Comparator.LE)),
        (target(None, low=68, comparator=Comparator.BETWEEN), target(None, low=72, comparator=Comparator.BETWEEN)),
        (target(68), target(72, measure="Tỷ lệ hộ nghèo đa chiều")),
        (target(68, measure="hộ dùng nước"), target(72, measure="hộ dùng nước")),  # short ones fit many things
    ],
)
def test_figures_of_other_things_times_or_ways_are_sound(first: Target, second: Target) -> None:
    assert told([first], [second]) == []


def test_places_that_have_their_own_figure_of_one_measure_contradict_nobody() -> None:
    assert told([target(68)], [target(72)], shares=frozenset({"i2"})) == []


def test_within_one_indicator_the_measure_must_be_named_for_each_figure() -> None:
    once, twice = f"{MEASURE} đạt 68%, 72%", f"{MEASURE} đạt 68%; {MEASURE.lower()} đạt 72%"
    both = [target(68), target(72)]
    assert told(both, texts=(once,)) == []
    assert len(told(both, texts=(twice,))) == 1
    floors = [target(68, comparator=Comparator.GE), target(72, comparator=Comparator.GE)]
    assert told(floors, texts=(twice,)) == []


@pytest.mark.parametrize(
    ("goal", "told_of"),
    [
        (target(109), True),
        (target(None, low=109, comparator=Comparator.BETWEEN), True),
        (target(109, measure="Tỷ lệ giải ngân vốn đầu tư công"), True),
        (target(100), False),
        (target(109, unit="hộ"), False),
        (target(109, measure="Tốc độ tăng trưởng"), False),
        (target(0), False),
    ],
)
def test_a_rate_of_more_than_the_whole_is_told_at_its_words(goal: Target, told_of: bool) -> None:
    found = told([goal])
    assert [each.partition(" ")[0] for each in found] == ["suspicious_number"] * told_of


@pytest.mark.parametrize(
    ("measure", "unit", "threshold", "found"),
    [
        ("Tỷ lệ giải ngân", "%", 110, ["“Tỷ lệ giải ngân” không thể đạt 110%."]),
        ("Tỷ lệ giải ngân", "%", 100, []),
        ("Tỷ lệ giải ngân", "tỷ đồng", 110, []),
        ("Tốc độ tăng thu", "%", 110, []),
        (None, "%", 110, []),
        ("Tỷ lệ giải ngân", "%", None, []),
    ],
)
def test_a_rule_cannot_count_by_more_than_the_whole_sum(
    measure: str | None, unit: str, threshold: int | None, found: list[str]
) -> None:
    collected: Collected = collected_of([(Role.RULE, "Thu hồi vốn.")])
    figure = None if threshold is None else Decimal(threshold)
    source = collected.document.span(0, 5)
    collected.rules.append(ThresholdRule("1", "Thu hồi", source, measure=measure, unit=unit, threshold=figure))
    assert [each.message for each in faults_of_goals(collected)] == found
