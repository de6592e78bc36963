"""The rules of the reporting regime: cut-off days, days off, and what a province sets otherwise."""

from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from dondoc.site.tracking.periods import PeriodKind, period_of
from dondoc.site.tracking.regime import BadRegime, read_regime

FIGURES = [
    # kind, any day of the period, the first and the last day of its figures
    (PeriodKind.MONTH, date(2026, 11, 3), date(2026, 10, 15), date(2026, 11, 14)),
    (PeriodKind.MONTH, date(2026, 1, 31), date(2025, 12, 15), date(2026, 1, 14)),
    (PeriodKind.QUARTER, date(2026, 8, 1), date(2026, 6, 15), date(2026, 9, 14)),
    (PeriodKind.HALF_YEAR, date(2026, 2, 1), date(2025, 12, 15), date(2026, 6, 14)),
    (PeriodKind.HALF_YEAR, date(2026, 7, 1), date(2026, 6, 15), date(2026, 12, 14)),
    (PeriodKind.NINE_MONTHS, date(2026, 4, 1), date(2025, 12, 15), date(2026, 9, 14)),
    (PeriodKind.YEAR, date(2026, 4, 1), date(2025, 12, 15), date(2026, 12, 14)),
]
MOVED = [
    # a last day, and where the general rule puts it
    (date(2026, 6, 17), date(2026, 6, 17)),  # Wednesday
    (date(2026, 10, 17), date(2026, 10, 19)),  # Saturday
    (date(2026, 2, 17), date(2026, 2, 23)),  # Tet, then a weekend
    (date(2026, 9, 2), date(2026, 9, 3)),  # National Day
    (date(2026, 1, 10), date(2026, 1, 10)),  # a Saturday worked in exchange for 2 January
    (date(2031, 9, 2), date(2031, 9, 3)),  # a year that nobody has listed yet
]


@pytest.mark.parametrize(("kind", "day", "first", "last"), FIGURES)
def test_the_figures_of_a_period_run_from_cut_off_to_cut_off(
    kind: PeriodKind, day: date, first: date, last: date
) -> None:
    assert read_regime().figures_of(period_of(kind, day)) == (first, last)


def test_what_is_asked_for_once_has_no_figures_of_a_period() -> None:
    assert read_regime().figures_of(period_of(PeriodKind.ONCE, date(2026, 2, 14))) is None


@pytest.mark.parametrize(("named", "moved"), MOVED)
def test_a_last_day_on_which_nobody_works_goes_to_the_next_working_day(named: date, moved: date) -> None:
    assert read_regime().moved(named) == moved


def test_every_year_of_days_off_names_its_source() -> None:
    text = files("dondoc.site.tracking.regime").joinpath("days_off.yaml").read_text("utf-8")
    assert text.count("source:") == text.count("closed:") == 2


@pytest.fixture
def province(tmp_path: Path) -> Path:
    return tmp_path / "province.yaml"


@pytest.mark.parametrize(("rule", "moved"), [("previous", date(2026, 10, 16)), ("keep", date(2026, 10, 17))])
def test_a_province_decides_what_becomes_of_such_a_day(province: Path, rule: str, moved: date) -> None:
    province.write_text(f"when_day_is_off: {rule}\n", "utf-8")
    assert read_regime(str(province)).moved(date(2026, 10, 17)) == moved
    assert read_regime(str(province)).due_on == read_regime().due_on


def test_a_province_adds_a_year_of_days_off_and_keeps_the_others(province: Path) -> None:
    province.write_text('days_off: {years: {2027: {source: notice, closed: ["2027-02-08/2027-02-12"]}}}', "utf-8")
    days_off = read_regime(str(province)).days_off
    assert days_off.next_worked(date(2027, 2, 8)) == date(2027, 2, 15)
    assert days_off.next_worked(date(2026, 4, 27)) == date(2026, 4, 28)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("due: 20", "due is no rule"),
        ("- 20", "is no rule"),
        ("due_on: 45", "45 is no day of a month"),
        ("when_day_is_off: sometimes", "sometimes"),
        ("days_off: {years: {2027: {closed: [soon]}}}", "soon"),
        ("due_on: [", "readable YAML file"),
    ],
)
def test_rules_that_cannot_be_read_are_refused_with_file_and_place(province: Path, text: str, told: str) -> None:
    province.write_text(text, "utf-8")
    with pytest.raises(BadRegime, match=r"province\.yaml") as refused:
        read_regime(str(province))
    assert told in str(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRegime, match="DONDOC_REGIME"):
        read_regime(str(tmp_path / "nowhere.yaml"))
