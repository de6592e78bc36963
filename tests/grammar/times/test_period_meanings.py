"""What the words of a period mean once its pattern has found their parts, and when they mean nothing."""

import re
from collections.abc import Callable

import pytest

from dondoc.grammar.times import period_meanings as meanings
from dondoc.grammar.times.stretches import Period

Meaning = Callable[[re.Match[str]], Period | None]
_DAY = r"(?:ngày )?(?P<day>\d+)(?P<mark>[./-]) ?(?P<month>\d+)[./-] ?(?P<year>\d+)"
_QUARTER = r"(?P<first>\w+)(?:-(?P<last>\w+))?/(?P<year>\d+)"
_WEEK = r"tuần (?P<which>\w+)(?:-(?P<last>\w+))? tháng (?P<month>\d+)/(?P<year>\d+)"

# For each meaning a pattern with the parts that it asks for, and what the words then mean: first day, last day.
CASES: dict[Meaning, tuple[str, dict[str, str | None]]] = {
    meanings.one_day: (
        _DAY,
        {
            "12/5/2026": "2026-05-12 2026-05-12",
            "12/ 5/2026": "2026-05-12 2026-05-12",
            "12.5.2026": "2026-05-12 2026-05-12",
            "12. 5.2026": None,  # an item's number and a figure
            "12- 5-2026": None,
            "ngày 12. 5.2026": "2026-05-12 2026-05-12",
            "31/02/2026": None,
            "29/02/2028": "2028-02-29 2028-02-29",
            "10/13/2026": None,
        },
    ),
    meanings.days_in_a_row: (
        rf"(?P<first>\d+)(?:/(?P<begins>\d+))? - {_DAY}",
        {
            "10 - 15/10/2026": "2026-10-10 2026-10-15",
            "15 - 15/10/2026": "2026-10-15 2026-10-15",
            "15/3 - 30/4/2026": "2026-03-15 2026-04-30",
            "16 - 15/10/2026": None,
            "15/5 - 30/4/2026": None,
            "31/2 - 30/4/2026": None,
            "10 - 31/4/2026": None,
        },
    ),
    meanings.days_of_month: (
        r"(?P<count>\d+) ngày (?P<which>đầu|cuối) tháng (?P<month>\w+)/(?P<year>\d+)",
        {
            "10 ngày đầu tháng 1/2026": "2026-01-01 2026-01-10",
            "5 ngày cuối tháng 1/2026": "2026-01-27 2026-01-31",
            "28 ngày cuối tháng 2/2026": "2026-02-01 2026-02-28",
            "29 ngày cuối tháng 2/2026": None,
            "5 ngày đầu tháng 13/2026": None,
            "5 ngày đầu tháng tư/2026": "2026-04-01 2026-04-05",
        },
    ),
    meanings.counted: (
        rf"(?P<count>\d+) (?P<unit>ngày|tháng) kể từ {_DAY}",
        {
            "30 ngày kể từ 1/7/2026": "2026-07-01 2026-07-31",
            "3 tháng kể từ 15/11/2026": "2026-11-15 2027-02-15",
            "1 tháng kể từ 31/1/2026": "2026-01-31 2026-02-28",
            "30 ngày kể từ 31/6/2026": None,
        },
    ),
    meanings.month_range: (
        _QUARTER,
        {
            "4/2026": "2026-04-01 2026-04-30",
            "4-6/2026": "2026-04-01 2026-06-30",
            "tư-sáu/2026": "2026-04-01 2026-06-30",
            "6-4/2026": None,
            "13/2026": None,
        },
    ),
    meanings.month_of: (
        r"(?P<month>\w+)/(?P<year>\d+)",
        {"2/2026": "2026-02-01 2026-02-28", "giêng/2026": "2026-01-01 2026-01-31", "0/2026": None},
    ),
    meanings.months_of_years: (
        r"(?P<first>\d+)/(?P<first_year>\d+) - (?P<last>\d+)/(?P<year>\d+)",
        {
            "6/2026 - 3/2027": "2026-06-01 2027-03-31",
            "6/2026 - 3/2026": None,
            "13/2026 - 3/2027": None,
            "6/2026 - 13/2027": None,
        },
    ),
    meanings.quarters: (
        _QUARTER,
        {
            "2/2026": "2026-04-01 2026-06-30",
            "ii-iii/2026": "2026-04-01 2026-09-30",
            "tư/2026": "2026-10-01 2026-12-31",
            "ba/2026": "2026-07-01 2026-09-30",
            "một/2026": "2026-01-01 2026-03-31",
            "hai-bốn/2026": "2026-04-01 2026-12-31",
            "5/2026": None,
            "iii-ii/2026": None,
        },
    ),
    meanings.part_of_year: (
        r"(?P<months>nửa|\w+ tháng) (?P<which>đầu|cuối) (?P<year>\d+)",
        {
            "nửa đầu 2026": "2026-01-01 2026-06-30",
            "nửa cuối 2026": "2026-07-01 2026-12-31",
            "sáu tháng cuối 2026": "2026-07-01 2026-12-31",
            "chín tháng đầu 2026": "2026-01-01 2026-09-30",
            "ba tháng cuối 2026": "2026-10-01 2026-12-31",
            "9 tháng đầu 2026": "2026-01-01 2026-09-30",
            "4 tháng cuối 2026": "2026-09-01 2026-12-31",
        },
    ),
    meanings.years: (
        r"(?:năm |giai đoạn )?(?P<first>20\d\d) ?- ?(?P<last>20\d\d)",
        {
            "2026 - 2030": "2026-01-01 2030-12-31",
            "2026 - 2026": "2026-01-01 2026-12-31",
            "2030 - 2026": None,
            # of the first year only a part
            "quý 2 năm 2026 - 2027": None,
            "quý ii/2026 - 2027": None,
            "q.ii 2026 - 2027": None,
            "tháng tư 2026 - 2027": None,
            "t5.2026 - 2027": None,
            "sáu tháng cuối năm 2026 - 2027": None,
            "30/6/2026 - 2027": None,
            "30.6.2026 - 2027": None,
            "quý ii/2026 giai đoạn 2026 - 2030": "2026-01-01 2030-12-31",
            "tháng 5 giai đoạn 2026 - 2030": "2026-01-01 2030-12-31",
            "quý giá 2026 - 2027": None,
            "đường 2026 - 2027": "2026-01-01 2027-12-31",
        },
    ),
    meanings.weeks_of_month: (
        _WEEK,
        {
            "tuần đầu tháng 6/2026": "2026-06-01 2026-06-07",
            "tuần nhất tháng 6/2026": "2026-06-01 2026-06-07",
            "tuần 2 tháng 6/2026": "2026-06-08 2026-06-14",
            "tuần iii tháng 6/2026": "2026-06-15 2026-06-21",
            "tuần cuối tháng 6/2026": "2026-06-24 2026-06-30",
            "tuần hai-tư tháng 6/2026": "2026-06-08 2026-06-28",
            "tuần tư-hai tháng 6/2026": None,
            "tuần i tháng 6/2026": "2026-06-01 2026-06-07",
            "tuần ba tháng 13/2026": None,
            "tuần ba-tư tháng 13/2026": None,
        },
    ),
    meanings.school_year: (
        r"(?P<first>20\d\d)-(?P<last>20\d\d)",
        {"2026-2027": "2026-09-01 2027-05-31", "2026-2028": None, "2027-2026": None},
    ),
}


@pytest.mark.parametrize(
    ("meaning", "pattern", "words", "days"),
    [
        pytest.param(meaning, pattern, words, days, id=f"{meaning.__name__}: {words}")
        for meaning, (pattern, rows) in CASES.items()
        for words, days in rows.items()
    ],
)
def test_the_parts_of_a_period_mean_days(meaning: Meaning, pattern: str, words: str, days: str | None) -> None:
    match = re.search(pattern, words)
    assert match
    period = meaning(match)
    assert (period and f"{period.start} {period.end}") == days


# A scan takes 'I' for 'l'.
MISREAD = {1: ["l"], 2: ["il", "li", "ll"], 3: ["iil", "ili", "lii", "ill", "lil", "lli", "lll"], 4: ["lv"]}


@pytest.mark.parametrize(("number", "words"), [(number, words) for number, spelt in MISREAD.items() for words in spelt])
def test_the_numbers_of_quarters_are_known_as_scans_read_them(number: int, words: str) -> None:
    match = re.fullmatch(_QUARTER, f"{words}/2026")
    assert match
    quarter = meanings.quarters(match)
    assert quarter
    assert (quarter.start.month, quarter.end.month) == (number * 3 - 2, number * 3)


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("2026 - 2030", True),
        ("2026 - 2026", True),
        ("2030 - 2026", False),
        ("2030-năm 2026", False),
        ("2030 - năm 2026", False),
        ("2030 ÷ 2026", False),
        ("2030, 2026", True),
    ],
)
def test_neither_end_of_a_span_that_runs_backwards_is_a_year(words: str, known: bool) -> None:
    ends = list(re.finditer(r"(?P<year>20\d\d)", words))
    assert [meanings.one_year(end) is not None for end in ends] == [known, known]
