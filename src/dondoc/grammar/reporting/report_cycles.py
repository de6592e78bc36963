"""How often reports are due, and on which day of a month, a quarter or a year: 'trước ngày 18 hằng tháng'."""

import re
from typing import Literal

from dondoc.grammar.patterns import any_of

DutyRecurrence = Literal["once", "monthly", "quarterly", "yearly"]


EVERY = "(?:h[ằà]ng|mỗi)"
_DAY = r"(?<![\d/.,-])(?P<day>0?[1-9]|[12]\d|3[01])"
_OF_A_QUARTER = rf"(?:của )?tháng (?:cuối cùng|cuối|đầu tiên|đầu|thứ (?:ba|nhất|3|1)) (?:của )?(?:{EVERY} |các )?quý"
_AFTER = any_of("sau", "kế tiếp", "tiếp theo", "liền kề", "liền sau")

# 'Ngày 18 của tháng 5', 'ngày 18 của tháng đó': of one month.
_NAMED = any_of(r"\d", "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "chạp", "này", "đó",
                "trước", "đầu", "cuối", "thứ", "nào", "có", "bắt đầu", "kết thúc")  # fmt: skip

MONTHLY = re.compile(rf"{_DAY} (?:của )?{EVERY} tháng")
# Days of a cycle, each with the cycle in its own words. In order of preference.
DAYS_OF_CYCLES: tuple[tuple[DutyRecurrence, re.Pattern[str]], ...] = (
    ("quarterly", re.compile(rf"{_DAY} {_OF_A_QUARTER}")),
    ("quarterly", re.compile(rf"{_DAY} (?:của )?tháng {_AFTER} (?:của )?quý")),
    ("quarterly", re.compile(rf"{_DAY} (?:của )?quý {_AFTER}")),
    ("quarterly", re.compile(rf"(?:ngày ){_DAY}[^.;\d)]{{0,20}}{EVERY} quý")),
    ("monthly", MONTHLY),
    (
        "monthly",
        re.compile(
            rf"{_DAY}(?=(?:(?:,|,? và) (?:trước )?(?:ngày )?(?:\d{{1,2}}|cuối(?: cùng)?)){{1,4}}"
            rf" (?:của )?{EVERY} tháng)"
        ),
    ),
    ("monthly", re.compile(rf"ngày {_DAY} (?:của )?tháng (?:{_AFTER}|báo cáo\b)")),
    ("monthly", re.compile(rf"ngày {_DAY} của tháng\b(?! {_NAMED})")),
)
HALF_YEARLY = re.compile(rf"{EVERY} 6 tháng|\b0?6 tháng(?: đầu năm| một lần)?|sáu tháng")
NINE_MONTHLY = re.compile(r"(?<![\d/.,-])0?9 tháng|chín tháng")
EVERY_YEAR = re.compile(rf"{EVERY} năm|(?:,| và) (?:cả )?năm\b|báo cáo năm\b")
# Nine months as a cycle, not as how long something takes, nor those of one year: 'báo cáo 9 tháng đầu năm 2025'.
NINE = rf"(?:{NINE_MONTHLY.pattern})(?! (?:đầu |của )?năm \d)"
_EVERY_NINE = rf"(?:định kỳ|báo cáo|{EVERY}|(?:6 tháng(?: đầu năm)?|quý)(?:,| và)) {NINE}"
_ONCE = r"(?: ?/ ?| (?:một|1|01) )lần\b"
# 'Báo cáo 3 tháng một lần': a quarter, counted in months.
EVERY_THREE = rf"(?<![\d/.,-])(?:định kỳ )?(?:0?3|ba) tháng{_ONCE}|định kỳ (?:0?3|ba) tháng\b(?! đầu)"
_TIMES = r"(?<![\d/.,-])(?:\d{1,2}|một|hai|ba|bốn) lần(?: ?/ ?| mỗi | một | trong (?:1 |01 |một |mỗi ))"
# 'Báo cáo 02 lần/năm', 'mỗi năm một lần', '6 tháng một lần'.
TIMES_A_YEAR = (
    rf"{_TIMES}năm\b|(?:mỗi|một|1|01) năm (?:một|hai|ba|bốn|\d{{1,2}}) lần|(?<![\d/.,-])(?:0?6|sáu) tháng{_ONCE}"
)
TIMES_A_QUARTER = rf"{_TIMES}quý\b|\btheo quý\b(?! [ivx\d])"
# What comes as often as every month, or oftener: 'hằng tuần', '02 tuần/lần', '01 lần/tháng', 'theo tháng'.
AT_LEAST_MONTHLY = (
    rf"{EVERY} (?:tháng|tuần|ngày)\b|(?<![\d/.,-])(?:(?:0?1|một) tháng|(?:0?\d|một|hai) (?:tuần|ngày)){_ONCE}"
    rf"|{_TIMES}(?:tháng|tuần|ngày)\b|\btheo tháng\b(?! \d)"
)
# 'Hằng tuần', 'mỗi ngày', '02 tuần/lần': what comes oftener than any month.
OFTENER = re.compile(rf"{EVERY} (?:tuần|ngày)\b|(?:0?\d|một|hai) (?:tuần|ngày){_ONCE}|{_TIMES}(?:tuần|ngày)\b")
# 'Vào tuần cuối của tháng', 'ngày làm việc cuối cùng của quý', 'cuối mỗi tháng': which part of each of them.
_PART_OF = (
    r"(?:(?:tuần|ngày(?: làm việc)?) (?:đầu tiên|đầu|cuối cùng|cuối|thứ \w+) |cuối |đầu )"
    rf"(?:của )?(?:(?:mỗi|{EVERY}|các) )?"
)
LAST_OF_MONTH = rf"{_PART_OF}tháng\b(?! (?:\d|này|trước|sau|đầu|cuối|thứ))"
LAST_OF_QUARTER = rf"{_PART_OF}quý\b(?! (?:[ivx\d]|này|trước|sau))"
# 'Báo cáo công tác văn hóa tháng, quý, năm': the cycles are all that is said of when.
_MIDDLE = r"(?:, (?:0?6|sáu) tháng(?: đầu năm)?)?(?:, (?:0?9|chín) tháng(?: đầu năm)?)?"
IN_A_ROW = rf"quý(?={_MIDDLE}(?:,| và) (?:cả )?năm\b(?! \d))"
# No cycle is as short as a week or a day: the month is the nearest there is, as the year is of half a year. The words
# of the duty keep what is said.
CYCLES: tuple[tuple[DutyRecurrence, re.Pattern[str]], ...] = (
    (
        "monthly",
        re.compile(
            rf"{AT_LEAST_MONTHLY}|{LAST_OF_MONTH}|(?<=định kỳ )tháng\b(?! \d)|(?<=định kỳ \()tháng"
            rf"|(?<=báo cáo )tháng(?=, {IN_A_ROW})"
            r"|\bbáo cáo tháng(?=,? (?:trước|chậm|muộn|gửi)| \()"
            r"|(?<=báo cáo )tháng(?=(?:,| và) (?:quý|6 tháng|năm)\b(?! \d))"
            r"|(?:(?<=tuần, )|(?<=tuần và ))tháng\b(?! \d)"
        ),
    ),
    (
        "quarterly",
        re.compile(
            rf"{EVERY} quý|(?<=tháng, )quý|(?<=định kỳ )quý\b(?! (?:[ivx]+|\d)\b)|(?<=tháng/)quý\b"
            rf"|{EVERY_THREE}|{TIMES_A_QUARTER}|{LAST_OF_QUARTER}|\b{IN_A_ROW}"
        ),
    ),
    (
        "yearly",
        re.compile(
            rf"{EVERY} năm|{HALF_YEARLY.pattern}|(?<=quý, )năm|(?:(?<=tháng/quý/)|(?<= quý/))năm\b|(?<=quý và )năm"
            rf"|(?<=tháng, )năm|báo cáo (?:tổng kết )?năm\b(?! \d)|(?<=định kỳ )năm"
            rf"|báo cáo quý (?:i{{1,3}}|iv|[1-4])(?=:| (?:\(|trước|chậm|muộn))|{_EVERY_NINE}|{TIMES_A_YEAR}"
        ),
    ),
)
DAY_OF_YEAR = re.compile(
    rf"{_DAY}(?: ?/ ?| tháng |[.-](?=\d\d?,? (?:của )?{EVERY} năm))(?P<month>\d{{1,2}})"
    rf"(?![\d/]|[.,]\d| ?/ ?\d|,? năm \d)"
    rf"(?P<yearly>,? (?:của )?(?:{EVERY} năm|năm {_AFTER}|năm trước\b(?! ngày)))?"
)
_MONTH = r"(?:1[0-2]|0?[1-9])"
# 'Ngày 25 các tháng 3, 6, 9, 12', 'ngày 20 tháng 6 và tháng 12': one day in several months.
DAY_OF_MONTHS = re.compile(
    rf"{_DAY} (?:của )?(?:các tháng (?P<listed>{_MONTH}(?:(?:,| và|, và) {_MONTH})+)"
    rf"|(?P<named>tháng {_MONTH}(?:(?:,| và|, và) tháng {_MONTH})+))(?!\d|[/.,]\d| tháng|,? (?:của )?năm \d)"
)
MONTH_OF_YEAR = re.compile(
    rf"(?:(?:trong|vào|và|báo cáo) |, )tháng (?P<month>{_MONTH})"
    rf"(?=(?:(?:,| và) tháng {_MONTH})*,? (?:của )?{EVERY} năm)"
)
BARE_DAY = re.compile(rf"\bngày {_DAY}(?![\d/]|[.,]\d| ?[/-] ?\d| tháng \d| {_OF_A_QUARTER})")
