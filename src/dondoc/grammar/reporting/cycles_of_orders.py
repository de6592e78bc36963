"""How often a sentence orders a report without naming a day: 'định kỳ hằng quý báo cáo UBND tỉnh'."""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import holds_any
from dondoc.grammar.reporting.receivers import RECEIVER
from dondoc.grammar.reporting.report_cycles import (
    AT_LEAST_MONTHLY,
    CYCLES,
    EVERY,
    EVERY_THREE,
    IN_A_ROW,
    LAST_OF_MONTH,
    LAST_OF_QUARTER,
    NINE,
    OFTENER,
    TIMES_A_QUARTER,
    TIMES_A_YEAR,
    DutyRecurrence,
)

# A cycle without a day is one of reports only where it stands by the report: 'ngân sách hằng năm' is none.
_BY_THE_REPORT = re.compile(
    rf"định kỳ|{EVERY} (?:ngày|tuần|tháng|quý|năm)(?: \([^()]{{2,40}}\)| \(|,)? ?"
    r"(?:có |và |tổng hợp,? |gửi |đánh giá,? |kiểm điểm,? )*báo cáo"
    rf"|\bbáo cáo\b[^.;]{{0,100}}{EVERY} (?:tuần|tháng|quý|năm|6 tháng)"
    rf"|\b(?:báo cáo|gửi)\b[^.;]{{0,100}}(?:{LAST_OF_MONTH}|{LAST_OF_QUARTER})"
    rf"|{EVERY_THREE}|{TIMES_A_YEAR}|\bbáo cáo\b[^.;]{{0,100}}(?:{AT_LEAST_MONTHLY}|{TIMES_A_QUARTER})"
    rf"|{EVERY} (?:tháng|quý|năm) (?:tổ chức|tiến hành|rà soát|kiểm tra|tổng hợp|sơ kết|tổng kết|thống kê)\b"
    rf"[^.;]{{0,120}}\bbáo cáo(?: về| với| cho)? {RECEIVER}"
    rf"|\bbáo cáo(?: (?!của|theo|số)[^\W\d_]+){{0,8}}(?: tháng,)? {IN_A_ROW}"
    rf"|(?:^|[;:] ){EVERY} (?:tuần|tháng|quý|năm),? [^.;]{{0,160}}\bbáo cáo(?: về| với| cho)? {RECEIVER}"
    r"|\b(?<!theo )(?<!qua )báo cáo (?:tuần(?:,| và) tháng|(?:tháng|quý)(?:,| và) (?:quý|6 tháng|năm))\b(?! \d)"
    rf"|(?:gửi|nộp|lập|xây dựng|thực hiện|chế độ) báo cáo (?:(?:quý|6 tháng)(?: đầu năm)?(?:,| và) ){{0,2}}{NINE}"
)

_SIGNS = ("định kỳ", "hằng ", "hàng ", "mỗi ", "tháng", "quý", "lần")  # one of them is in all of that
_CLAUSE = re.compile(r"[^;]+")
# Behind ';' in a list of them: 'báo cáo theo định kỳ: hằng quý; 6 tháng; năm'.
_ONLY_CYCLES = re.compile(rf" (?:và |hoặc )?(?:báo cáo )?(?:{EVERY} )?(?:tuần|tháng|quý|0?6 tháng|sáu tháng|năm)\b")


def find_cycles(folded: str) -> Iterator[tuple[int, DutyRecurrence]]:
    """Give how often the `folded` sentence orders a report without a day, each cycle with its place.

    What comes oftener than every month, 'hằng tuần', is given as a month where nothing else is said of when.
    """
    if not (holds_any(folded, _SIGNS) and _BY_THE_REPORT.search(folded)):
        return
    for clause in _CLAUSE.finditer(folded):
        if _BY_THE_REPORT.search(clause[0]) or _ONLY_CYCLES.match(clause[0]):
            for name, pattern in CYCLES:
                if match := _first(pattern, clause[0]):
                    yield clause.start() + match.start(), name


def _first(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first that `pattern` finds in `words`, a month before a week."""
    first = pattern.search(words)
    if first is None or not OFTENER.match(first[0]):
        return first
    return next((match for match in pattern.finditer(words) if not OFTENER.match(match[0])), first)
