"""Figures of one measure that stand against those of the years before and after."""

from decimal import Decimal

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.paths import faults_of_paths
from dondoc.model import Comparator, Indicator, Role, Target

SHARE = "tỷ lệ hộ dùng nước sạch"
POOR = "tỷ lệ hộ nghèo"
Years = dict[str | None, str]
GE, LE, GT, LT, APPROX = Comparator.GE, Comparator.LE, Comparator.GT, Comparator.LT, Comparator.APPROX


def told(
    years: Years,
    *,
    measure: str = SHARE,
    unit: str = "%",
    comparator: Comparator = Comparator.EQ,
    start: str | None = None,
    share: bool = False,
) -> list[str]:
    """What is told of `measure` with a figure for each of the `years`, and the words at the place of each finding."""
    targets = [
        Target(measure, comparator, unit, f"{figure}{unit}", Decimal(figure), None, None, start, year)
        for year, figure in years.items()
    ]
    return of_targets(targets, measure, share=share)


def of_targets(targets: list[Target], measure: str, *, share: bool = False) -> list[str]:
    text = f"{measure}: {'; '.join(f'{target.raw} năm {target.period_end}' for target in targets)}"
    collected = collected_of([(Role.INDICATOR, text)])
    (line,) = collected.document.lines
    source = collected.document.span(line.start, line.end)
    collected.indicators.append(Indicator("i1", "", text, source, targets=tuple(targets)))
    if share:
        collected.shares.add("i1")
    return [f"{each.kind} {collected.document.quote(each.source)}" for each in faults_of_paths(collected)]


@pytest.mark.parametrize(
    ("years", "fault"),
    [
        ({"2026": "80", "2028": "70"}, ["suspicious_number 70%"]),
        ({"2028": "70", "2026": "80"}, ["suspicious_number 70%"]),  # in the order of the years, not of the text
        ({"2026": "80", "2028": "90"}, []),
        ({"2026": "80", "2028": "80"}, []),
        ({"2026": "80"}, []),
        ({"2026": "80", None: "70"}, []),  # of no year
        ({"2026-06-30": "80", "2028-12-31": "70"}, ["suspicious_number 70%"]),
        ({"2026-06-30": "80", "2026-12-31": "70"}, []),  # both of one year
        ({"2026": "80", "2027": "70", "2028": "60"}, ["suspicious_number 70%"]),  # the first alone is told
    ],
)
def test_what_shall_grow_is_told_where_it_falls(years: Years, fault: list[str]) -> None:
    assert told(years) == fault


@pytest.mark.parametrize(
    ("years", "fault"),
    [
        ({"2026": "8", "2028": "12"}, ["suspicious_number 12%"]),
        ({"2026": "8", "2028": "5"}, []),
    ],
)
def test_what_shall_fall_is_told_where_it_grows(years: Years, fault: list[str]) -> None:
    assert told(years, measure=POOR) == fault


@pytest.mark.parametrize(
    ("measure", "comparator", "is_told"),
    [
        (SHARE, GE, True),
        (SHARE, GT, True),
        (SHARE, APPROX, True),
        (SHARE, LE, False),  # an upper bound may fall
        (POOR, LE, True),
        (POOR, LT, True),
        (POOR, APPROX, True),
        (POOR, GE, False),
    ],
)
def test_a_bound_on_the_other_side_is_not_against_the_way(measure: str, comparator: Comparator, is_told: bool) -> None:
    figures = ("80", "70") if measure == SHARE else ("8", "12")
    assert (
        bool(told(dict(zip(("2026", "2028"), figures, strict=True)), measure=measure, comparator=comparator)) is is_told
    )


@pytest.mark.parametrize(("before", "behind"), [(LE, GE), (GE, LE)])
def test_bounds_of_two_kinds_are_compared_each_with_the_way(before: Comparator, behind: Comparator) -> None:
    first = Target(SHARE, before, "%", "80%", Decimal(80), None, None, None, "2026")
    later = Target(SHARE, behind, "%", "70%", Decimal(70), None, None, None, "2028")
    assert of_targets([first, later], SHARE) == []


def test_one_figure_out_of_a_row_is_told_as_such_and_nothing_else_is() -> None:
    years: Years = {"2026": "20", "2027": "300", "2028": "40", "2029": "50"}
    assert told(years, measure="số lớp học nghề", unit=" lớp") == ["suspicious_number 300 lớp"]


def test_a_count_that_falls_to_a_small_part_is_told_and_a_share_is_not() -> None:
    years: Years = {"2026": "4500", "2028": "45"}
    assert told(years, measure="diện tích rừng trồng", unit=" ha") == ["suspicious_number 45 ha"]
    assert told({"2026": "90", "2028": "1"}, measure="biến động", unit="%") == []


def test_figures_of_a_stretch_of_years_have_no_place_among_those_of_years() -> None:
    assert told({"2026": "80", "2028": "70"}, start="2021") == []


def test_a_year_that_begins_and_ends_with_itself_is_one() -> None:
    targets = [
        Target(SHARE, GE, "%", f"{figure}%", Decimal(figure), None, None, year, year)
        for year, figure in (("2026", 80), ("2028", 70))
    ]
    assert of_targets(targets, SHARE) == ["suspicious_number 70%"]


@pytest.mark.parametrize(
    ("other", "unit", "is_told"),
    [
        (SHARE, "%", True),
        (f"{SHARE.capitalize()},", "%", True),
        (f"{SHARE} ở bản", "%", False),
        (SHARE, "hộ", False),
    ],
)
def test_only_figures_of_one_measure_in_one_unit_make_a_row(other: str, unit: str, is_told: bool) -> None:
    first = Target(SHARE, GE, "%", "80%", Decimal(80), None, None, None, "2026")
    later = Target(other, GE, unit, f"70{unit}", Decimal(70), None, None, None, "2028")
    assert bool(of_targets([first, later], SHARE)) is is_told


def test_targets_without_a_figure_are_passed_over() -> None:
    first = Target(SHARE, GE, "%", "80%", Decimal(80), None, None, None, "2026")
    between = Target(SHARE, GE, "%", "tất cả", None, None, None, None, "2027")
    assert of_targets([first, between], SHARE) == []


def test_shares_of_the_years_of_a_whole_make_no_row() -> None:
    assert told({"2026": "80", "2028": "70"}, share=True) == []
