"""How programmes write stretches of the calendar: 'Quý I/2021', 'tháng 3 năm 2026', '2026 – 2030'.

The rules read folded text. What a period means to a programme that names it (a deadline, a running time) is for
`dondoc.grammar.times.schedules`.
"""

import re

from dondoc.grammar.rules import Rule
from dondoc.grammar.times.months import MONTH
from dondoc.grammar.times.period_meanings import (
    counted,
    days_in_a_row,
    days_of_month,
    month_range,
    months_of_years,
    one_day,
    one_year,
    part_of_year,
    quarters,
    school_year,
    weeks_of_month,
    years,
)
from dondoc.grammar.times.stretches import Period

YEAR = r"(?:19|20)\d\d(?![\d./]?\d)(?! ?/ ?[^\W\d])"  # a letter behind '/' makes it part of a document's number
JOIN = r" ?(?:(?:[-–—÷~→]|->)(?: ?(?:đến )?hết)?|đến(?: hết)?|tới(?: hết)?) ?"
_OF_YEAR = r"(?: ?/ ?(?:năm )?|,? (?:của )?năm | ?[-–.] ?(?:năm )?(?=(?:19|20)\d\d)|,? \(?)"
_QUARTER = r"(?:[il]v|[il]{1,3}|0?[1-4]|một|hai|ba|tư|bốn)"
_QUARTERS_OF = r"(?:\bqu[ýí] ?(?:thứ )?|\bq[.]? ?)"
_MONTHS_OF = r"(?:tháng |t[.]?(?=\d))"
_AND = rf"(?:{JOIN}|, ?| và | hoặc | ?[&+] ?)"
_WEEK = "(?:đầu|cuối|nhất|hai|ba|tư|iv|i{1,3}|0?[1-4])"
_NEAR = 20  # characters before a year: 'giai đoạn từ năm ', 'ngày 31 - 12 - '
_LONGEST_ROW = 48  # characters of 'ngày 10 đến hết ngày 15 tháng 10 năm ', with room
_APART = 17  # characters from a year to the one that ends a span: '2026 đến hết năm 2030'
_APART_WITH_PARTS = 19  # the same, where parts of the years are named: '2025 sang đầu năm 2026'

RULES: tuple[Rule[Period], ...] = (
    Rule(
        "week",
        re.compile(
            rf"\btuần (?:lễ )?(?:thứ )?(?P<which>{_WEEK})(?: tiên| cùng)?"
            rf"(?:{_AND}(?:tuần )?(?:thứ )?(?P<last>{_WEEK}))?"
            rf" (?:của )?tháng (?P<month>1[0-2]|0?[1-9]){_OF_YEAR}(?P<year>{YEAR})"
        ),
        weeks_of_month,
        ("tuần ",),
    ),
    Rule(
        "school-year",
        re.compile(rf"\bnăm học (?P<first>{YEAR}){JOIN}(?P<last>{YEAR})"),
        school_year,
        ("năm học ",),
    ),
    Rule(
        "day-in-words",
        re.compile(
            rf"(?<!tuần )(?<!tuần \d)(?:ngày )?(?P<day>\d{{1,2}}) ?tháng (?P<month>\d{{1,2}})"
            rf"(?P<mark>,? ?năm | ?/ ?)(?P<year>{YEAR})"
        ),
        one_day,
        ("tháng",),
    ),
    Rule(
        "day",
        re.compile(
            rf"(?<![\d/])(?:ngày )?(?P<day>\d{{1,2}}) ?(?P<mark>[/.-]) ?(?P<month>\d{{1,2}})"
            rf" ?(?P=mark) ?(?P<year>{YEAR})"
        ),
        one_day,
        before=_NEAR,
        signs=frozenset("/.-"),
    ),
    Rule(
        "counted-from-a-day",
        re.compile(
            rf"\b(?P<count>\d{{1,3}}) (?P<unit>ngày|tháng),? (?:kể |tính )?từ (?:ngày )?(?P<day>\d{{1,2}})"
            rf"(?P<mark>/| tháng )(?P<month>\d{{1,2}})(?:/| năm )(?P<year>{YEAR})"
        ),
        counted,
        ("ngày từ ", "tháng từ ", "ngày, từ ", "tháng, từ ", "kể từ ", "tính từ "),
    ),
    Rule(
        "part-of-month",
        re.compile(
            rf"\b(?P<count>[1-9]\d?|0[1-9]) ngày (?:làm việc )?(?P<which>đầu|cuối)(?: tiên| cùng)? (?:của )?"
            rf"tháng (?P<month>{MONTH}){_OF_YEAR}(?P<year>{YEAR})"
        ),
        days_of_month,
        ("ngày đầu", "ngày cuối", "việc đầu", "việc cuối"),
    ),
    Rule(
        "row-of-days",
        re.compile(
            rf"\bngày (?P<first>\d{{1,2}})(?:(?:/| tháng )(?P<begins>\d{{1,2}}))? (?:đến|tới) (?:hết )?ngày"
            rf" (?P<day>\d{{1,2}})(?:/| tháng )(?P<month>\d{{1,2}})(?P<mark>/|,? ?năm )(?P<year>{YEAR})"
        ),
        days_in_a_row,
        ("đến ngày", "đến hết ngày", "tới ngày"),
        before=_LONGEST_ROW,
    ),
    Rule(
        "days-of-month",
        re.compile(
            rf"(?<![\w/.,-])(?:ngày )?(?P<first>\d{{1,2}})(?P<begins>)(?: ?[-–] ?| (?:đến|tới) )(?P<day>\d{{1,2}})"
            rf"/(?P<month>\d{{1,2}})(?P<mark>/)(?P<year>{YEAR})"
        ),
        days_in_a_row,
        before=_NEAR + 8,
        signs=frozenset("/"),
    ),
    Rule(
        "quarters",
        re.compile(
            rf"{_QUARTERS_OF}(?P<first>{_QUARTER})(?:{_AND}(?:{_QUARTERS_OF})?{_QUARTER}(?={_AND})){{0,2}}"
            rf"(?:{_AND}(?:{_QUARTERS_OF})?(?P<last>{_QUARTER}))?{_OF_YEAR}(?P<year>{YEAR})"
        ),
        quarters,
        ("quý", "quí", "qi", "q.", "q ", *(f"q{figure}" for figure in range(5))),
    ),
    Rule(
        "part-of-year",
        re.compile(rf"\b(?P<months>(?:0?[369]|sáu|chín|ba) tháng|nửa) (?P<which>đầu|cuối){_OF_YEAR}(?P<year>{YEAR})"),
        part_of_year,
        ("tháng đầu", "tháng cuối", "nửa đầu", "nửa cuối"),
    ),
    Rule(
        "months",
        re.compile(
            rf"\b{_MONTHS_OF}(?P<first>{MONTH})(?:{_AND}{_MONTHS_OF}?{MONTH}(?={_AND})){{0,10}}"
            rf"(?:{_AND}{_MONTHS_OF}?(?P<last>{MONTH}))?"
            rf"{_OF_YEAR}(?P<year>{YEAR})"
        ),
        month_range,
        ("tháng ", *(f"{t}{figure}" for t in ("t", "t.") for figure in range(10))),
    ),
    Rule(
        "months-of-years",
        re.compile(
            rf"(?<![\d/.-])(?:\btháng |\bt(?=\d))?(?P<first>0?[1-9]|1[0-2])/(?P<first_year>(?:19|20)\d\d){JOIN}"
            rf"(?P<last>0?[1-9]|1[0-2])/(?P<year>{YEAR})"
        ),
        months_of_years,
        ("/19", "/20"),
        before=_NEAR,
        apart=_APART,
    ),
    Rule(
        "months-in-figures",
        re.compile(rf"(?<![\w/.,–-])(?P<first>0?[1-9]|1[0-2]) ?[-–] ?(?P<last>0?[1-9]|1[0-2])/(?P<year>{YEAR})"),
        month_range,
        ("/19", "/20"),
        before=_NEAR,
    ),
    Rule(
        "month-in-figures",
        re.compile(rf"(?<![\w/.-])(?P<first>0?[1-9]|1[0-2])/(?P<year>{YEAR})(?P<last>)"),
        month_range,
        ("/19", "/20"),
        before=_NEAR,
    ),
    Rule(
        "years",
        re.compile(
            r"\b(?:(?:giai đoạn |thời kỳ |nhiệm kỳ |các )(?:từ )?)?"
            rf"(?:năm )?(?P<first>{YEAR}){JOIN}(?:năm )?(?P<last>{YEAR})"
        ),
        years,
        before=_NEAR,
        apart=_APART,
    ),
    Rule(
        "turn-of-years",
        re.compile(
            rf"\b(?:cuối |giữa )năm (?P<first>{YEAR})(?:{JOIN}| sang |,? và |, ?)(?:đầu|giữa|cuối) năm (?P<last>{YEAR})"
        ),
        years,
        ("cuối năm", "giữa năm"),
        before=_NEAR,
        apart=_APART_WITH_PARTS,
    ),
    Rule("year", re.compile(rf"(?=[12n])(?<![\d/.,-])(?:năm )?\b(?P<year>{YEAR})"), one_year, before=_NEAR),
)
