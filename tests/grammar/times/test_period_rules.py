"""Stretches of the calendar, each rule with the ways in which documents write it."""

import re

import pytest

from dondoc.grammar.patterns import holds_any
from dondoc.grammar.rules import find_readings
from dondoc.grammar.times.period_rules import RULES
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period
from dondoc.text import fold

# What is written: the rule that reads it, the first day, the last day.
WHOLE = {
    "ngày 20 tháng 01 năm 2021": ("day-in-words", "2021-01-20", "2021-01-20"),
    "Ngày 5 tháng 5 năm 2026": ("day-in-words", "2026-05-05", "2026-05-05"),
    "30 tháng 6 năm 2026": ("day-in-words", "2026-06-30", "2026-06-30"),
    "ngày 01 tháng 7, năm 2025": ("day-in-words", "2025-07-01", "2025-07-01"),
    "29 tháng 02 năm 2028": ("day-in-words", "2028-02-29", "2028-02-29"),
    "30 ngày kể từ ngày 01/7/2026": ("counted-from-a-day", "2026-07-01", "2026-07-31"),
    "15 ngày, tính từ ngày 20 tháng 12 năm 2026": ("counted-from-a-day", "2026-12-20", "2027-01-04"),
    "03 tháng kể từ ngày 30/11/2026": ("counted-from-a-day", "2026-11-30", "2027-02-28"),
    "tuần thứ ba của tháng 6 năm 2026": ("week", "2026-06-15", "2026-06-21"),
    "tuần II tháng 3/2026": ("week", "2026-03-08", "2026-03-14"),
    "tuần cuối tháng 02/2028": ("week", "2028-02-23", "2028-02-29"),
    "Tuần 1-2 tháng 3/2026": ("week", "2026-03-01", "2026-03-14"),
    "năm học 2025 – 2026": ("school-year", "2025-09-01", "2026-05-31"),
    "10 ngày đầu tháng 01/2026": ("part-of-month", "2026-01-01", "2026-01-10"),
    "05 ngày làm việc đầu tiên của tháng 3 năm 2026": ("part-of-month", "2026-03-01", "2026-03-05"),
    "10 ngày cuối tháng 02/2026": ("part-of-month", "2026-02-19", "2026-02-28"),
    "ngày 10 đến ngày 15/10/2026": ("row-of-days", "2026-10-10", "2026-10-15"),
    "ngày 10 đến hết ngày 15 tháng 10 năm 2026": ("row-of-days", "2026-10-10", "2026-10-15"),
    "ngày 15/3 đến ngày 30/4/2026": ("row-of-days", "2026-03-15", "2026-04-30"),
    "20 - 25/3/2026": ("days-of-month", "2026-03-20", "2026-03-25"),
    "ngày 20-25/3/2026": ("days-of-month", "2026-03-20", "2026-03-25"),
    "ngày 20 đến 25/3/2026": ("days-of-month", "2026-03-20", "2026-03-25"),
    "31/12/2026": ("day", "2026-12-31", "2026-12-31"),
    "ngày 05/5/2026": ("day", "2026-05-05", "2026-05-05"),
    "Ngày 1/7/2025": ("day", "2025-07-01", "2025-07-01"),
    "30-6-2026": ("day", "2026-06-30", "2026-06-30"),
    "30.6.2026": ("day", "2026-06-30", "2026-06-30"),
    "Quý II/2026": ("quarters", "2026-04-01", "2026-06-30"),
    "quý 2/2026": ("quarters", "2026-04-01", "2026-06-30"),
    "Quý 04/2026": ("quarters", "2026-10-01", "2026-12-31"),
    "Quí IV/2025": ("quarters", "2025-10-01", "2025-12-31"),
    "QUÝ III/2026": ("quarters", "2026-07-01", "2026-09-30"),
    "Quý I năm 2026": ("quarters", "2026-01-01", "2026-03-31"),
    "Quý III, năm 2026": ("quarters", "2026-07-01", "2026-09-30"),
    "Quý IV, 2026": ("quarters", "2026-10-01", "2026-12-31"),
    "Quý I / 2026": ("quarters", "2026-01-01", "2026-03-31"),
    "Quý I-II/2026": ("quarters", "2026-01-01", "2026-06-30"),
    "Quý I – III/2026": ("quarters", "2026-01-01", "2026-09-30"),
    "Quý III - Quý IV/2026": ("quarters", "2026-07-01", "2026-12-31"),
    "quý III và quý IV/2026": ("quarters", "2026-07-01", "2026-12-31"),
    "Quý I, II năm 2026": ("quarters", "2026-01-01", "2026-06-30"),
    "quý I đến quý III năm 2026": ("quarters", "2026-01-01", "2026-09-30"),
    "quý I & II/2026": ("quarters", "2026-01-01", "2026-06-30"),
    "6 tháng đầu năm 2026": ("part-of-year", "2026-01-01", "2026-06-30"),
    "06 tháng cuối năm 2026": ("part-of-year", "2026-07-01", "2026-12-31"),
    "9 tháng đầu năm 2026": ("part-of-year", "2026-01-01", "2026-09-30"),
    "3 tháng cuối năm 2026": ("part-of-year", "2026-10-01", "2026-12-31"),
    "sáu tháng đầu năm 2026": ("part-of-year", "2026-01-01", "2026-06-30"),
    "Tháng 3/2021": ("months", "2021-03-01", "2021-03-31"),
    "tháng 02 năm 2028": ("months", "2028-02-01", "2028-02-29"),
    "Tháng 12, năm 2026": ("months", "2026-12-01", "2026-12-31"),
    "T6/2026": ("months", "2026-06-01", "2026-06-30"),
    "T3-T6/2026": ("months", "2026-03-01", "2026-06-30"),
    "Tháng 3-6/2026": ("months", "2026-03-01", "2026-06-30"),
    "Tháng 9 – 12/2026": ("months", "2026-09-01", "2026-12-31"),
    "tháng 3 đến tháng 6 năm 2026": ("months", "2026-03-01", "2026-06-30"),
    "tháng 11 và tháng 12/2026": ("months", "2026-11-01", "2026-12-31"),
    "Tháng 3, 4/2026": ("months", "2026-03-01", "2026-04-30"),
    "09 - 10/2026": ("months-in-figures", "2026-09-01", "2026-10-31"),
    "1-3/2027": ("months-in-figures", "2027-01-01", "2027-03-31"),
    "6/2026": ("month-in-figures", "2026-06-01", "2026-06-30"),
    "12/2026": ("month-in-figures", "2026-12-01", "2026-12-31"),
    "nhiệm kỳ 2025 - 2030": ("years", "2025-01-01", "2030-12-31"),
    "2026-2030": ("years", "2026-01-01", "2030-12-31"),
    "2026 - 2030": ("years", "2026-01-01", "2030-12-31"),
    "2025–2030": ("years", "2025-01-01", "2030-12-31"),
    "2025 — 2030": ("years", "2025-01-01", "2030-12-31"),
    "2025- 2035": ("years", "2025-01-01", "2035-12-31"),
    "2026÷2030": ("years", "2026-01-01", "2030-12-31"),
    "Giai đoạn 2026-2030": ("years", "2026-01-01", "2030-12-31"),
    "giai đoạn 2021 – 2025": ("years", "2021-01-01", "2025-12-31"),
    "năm 2026 đến năm 2030": ("years", "2026-01-01", "2030-12-31"),
    "2026 đến hết năm 2030": ("years", "2026-01-01", "2030-12-31"),
    "các năm 2026-2027": ("years", "2026-01-01", "2027-12-31"),
    "2021": ("year", "2021-01-01", "2021-12-31"),
    "Năm 2026": ("year", "2026-01-01", "2026-12-31"),
    "ngày 15 tháng 9/2026": ("day-in-words", "2026-09-15", "2026-09-15"),
    "30/ 6/ 2026": ("day", "2026-06-30", "2026-06-30"),
    "Quý I, quý II và quý III năm 2026": ("quarters", "2026-01-01", "2026-09-30"),
    "Quý I, II, III/2026": ("quarters", "2026-01-01", "2026-09-30"),
    "Q1/2026": ("quarters", "2026-01-01", "2026-03-31"),
    "QII/2026": ("quarters", "2026-04-01", "2026-06-30"),
    "Quý II-2026": ("quarters", "2026-04-01", "2026-06-30"),
    "cuối năm 2026 và đầu năm 2027": ("turn-of-years", "2026-01-01", "2027-12-31"),
    "cuối năm 2026 sang đầu năm 2027": ("turn-of-years", "2026-01-01", "2027-12-31"),
    "giữa năm 2026 đến cuối năm 2027": ("turn-of-years", "2026-01-01", "2027-12-31"),
    "nửa đầu năm 2026": ("part-of-year", "2026-01-01", "2026-06-30"),
    "nửa cuối năm 2026": ("part-of-year", "2026-07-01", "2026-12-31"),
    "tháng ba năm 2026": ("months", "2026-03-01", "2026-03-31"),
    "tháng năm năm 2026": ("months", "2026-05-01", "2026-05-31"),
    "tháng mười hai/2026": ("months", "2026-12-01", "2026-12-31"),
    "tháng 6-2026": ("months", "2026-06-01", "2026-06-30"),
    "tháng 9.2026": ("months", "2026-09-01", "2026-09-30"),
    "Tháng 3/2026-6/2026": ("months-of-years", "2026-03-01", "2026-06-30"),
    "9/2026 - 3/2027": ("months-of-years", "2026-09-01", "2027-03-31"),
    "30 ngày từ ngày 01/7/2026": ("counted-from-a-day", "2026-07-01", "2026-07-31"),
    "30 ngày, từ ngày 01/7/2026": ("counted-from-a-day", "2026-07-01", "2026-07-31"),
    "năm 2026 tới năm 2030": ("years", "2026-01-01", "2030-12-31"),
    "tuần thứ tư của tháng 6/2026": ("week", "2026-06-22", "2026-06-28"),
    "tuần lễ thứ hai tháng 6/2026": ("week", "2026-06-08", "2026-06-14"),
    "tuần đầu tiên của tháng 6/2026": ("week", "2026-06-01", "2026-06-07"),
    "tuần cuối cùng tháng 6/2026": ("week", "2026-06-24", "2026-06-30"),
    "tuần 1 và tuần 2 tháng 3/2026": ("week", "2026-03-01", "2026-03-14"),
    "tuần thứ nhất và thứ hai tháng 3/2026": ("week", "2026-03-01", "2026-03-14"),
    "ngày 10 tới ngày 15/10/2026": ("row-of-days", "2026-10-10", "2026-10-15"),
    "6 tháng đầu, năm 2026": ("part-of-year", "2026-01-01", "2026-06-30"),
    "15/9/2026 - 3/2027": ("joined", "2026-09-15", "2027-03-31"),
    "12/2025 - 3/2026": ("months-of-years", "2025-12-01", "2026-03-31"),
    "T3/2026 - 6/2026": ("months-of-years", "2026-03-01", "2026-06-30"),
    "Quý IV/2026 - Quý I/2027": ("joined", "2026-10-01", "2027-03-31"),
    "quý II/2026 đến hết quý I/2027": ("joined", "2026-04-01", "2027-03-31"),
    "tháng 10/2026 – tháng 3/2027": ("joined", "2026-10-01", "2027-03-31"),
    "01/01/2026 - 30/6/2026": ("joined", "2026-01-01", "2026-06-30"),
    "ngày 01/7/2026 đến ngày 31/12/2026": ("joined", "2026-07-01", "2026-12-31"),
}
NONE = {
    "no time at all": "Sở Tài chính",
    "a quarter that there is not": "Quý V/2026",
    "a month that there is not": "Tháng 13/2026",
    "a day that there is not": "ngày 31/02/2026",
    "the first days of a month that there is not": "10 ngày đầu tháng 13/2026",
    "days counted from one that there is not": "30 ngày kể từ ngày 31/02/2026",
    "a day in words that there is not": "ngày 31 tháng 4 năm",
    "quarters that run backwards": "Quý III-I/2026",
    "months that run backwards": "10-9/2026",
    "a quarter without its year": "Quý IV",
    "a month without its year": "Tháng 10 hằng năm",
    "a day without its year": "trước 05/12",
    "five figures": "20265 hộ",
    "thousands with a dot": "2.026 hộ",
    "a figure with decimals": "1,2026",
    "the year in a law's number": "Luật số 158/2024/QH15",
    "a plan's number": "Kế hoạch số 221-KH/TU",
    "a year of another century": "năm 1789",
    "a share": "24,5%",
    "years that run backwards": "2030-2026",
    "years that run backwards, apart": "năm 2030 - năm 2026",
    "the number of a decree": "09/2019/NĐ-CP",
    "the number of a decision": "2024/QĐ-UBND",
}


def as_written(reading_value: Period) -> tuple[str, str]:
    return reading_value.start.isoformat(), reading_value.end.isoformat()


@pytest.mark.parametrize(("words", "expected"), WHOLE.items(), ids=WHOLE.keys())
def test_a_period_is_read_as_a_whole_and_by_its_own_rule(words: str, expected: tuple[str, str, str]) -> None:
    (reading,) = find_periods(fold(words))
    assert (reading.rule, *as_written(reading.value)) == expected
    assert (reading.start, reading.end) == (0, len(words))


@pytest.mark.parametrize("words", NONE.values(), ids=NONE.keys())
def test_other_figures_are_no_period(words: str) -> None:
    assert not find_periods(fold(words))


@pytest.mark.parametrize("words", WHOLE)
def test_what_a_rule_needs_is_in_every_text_that_it_matches(words: str) -> None:
    for rule in RULES:
        if rule.needs and rule.pattern.search(fold(words)):
            assert holds_any(fold(words), rule.needs)


@pytest.mark.parametrize("words", [*WHOLE, *NONE.values()])
def test_whoever_knows_where_years_stand_reads_what_a_search_of_the_whole_text_reads(words: str) -> None:
    folded = fold(words)
    years = [match.start() for match in re.finditer(r"(?:19|20)\d\d", folded)]
    assert find_readings(RULES, folded, years) == find_readings(RULES, folded)


def test_every_rule_has_a_case() -> None:
    assert {rule.name for rule in RULES} == {rule for rule, _, _ in WHOLE.values()} - {"joined"}


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("mục 12. 5. 2026", "year"),
        ("dòng 12 - 5 - 2026", "year"),
        ("ngày 20 đến ngày 15/10/2026", "day"),
        ("31 ngày đầu tháng 6/2026", "months"),
        ("tuần 5 tháng 12 năm 2026", "months"),
    ],
)
def test_of_words_that_mean_nothing_together_a_part_is_read(words: str, rule: str) -> None:
    (reading,) = find_periods(fold(words))
    assert reading.rule == rule


def test_a_year_in_brackets_is_that_of_the_quarter_before_it() -> None:
    (reading,) = find_periods(fold("Quý III (2026)"))
    assert as_written(reading.value) == ("2026-07-01", "2026-09-30")


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("giêng", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
        ("tám", 8), ("chín", 9), ("mười", 10), ("mười một", 11), ("mười hai", 12), ("chạp", 12),
    ],
)  # fmt: skip
def test_a_month_may_have_its_name(name: str, month: int) -> None:
    (reading,) = find_periods(f"tháng {name} năm 2026")
    assert (reading.value.start.month, reading.value.end.month) == (month, month)


def test_months_of_a_year_are_not_the_month_that_is_called_five() -> None:
    (reading,) = find_periods(fold("trong 6 tháng năm 2026"))
    assert reading.rule == "year"
