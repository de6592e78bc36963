"""Reports whose time stands apart from their words: in the next cell of the row, in a label below the line."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.grammar.reporting.order_words import REPORTS
from dondoc.text import fold

_BEFORE = any_of(
    "tổng hợp", "xây dựng", "lập", "gửi", "nộp", "hoàn thành", "thực hiện", "ban hành", "tham mưu", "chế độ"
)
_OPENS = re.compile(
    rf"(?:định kỳ |h[ằà]ng (?:tuần|tháng|quý|năm),? )?(?:{_BEFORE}(?:(?:,| và)? [^\W\d]+){{0,4}}?,? (?:và )?)*báo cáo\b"
)
_DAY = re.compile(r"(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?(?!\d)")


def opens_with_report(words: str) -> bool:
    """Whether `words` begin with what reports: 'Tổng hợp, báo cáo UBND tỉnh', 'Báo cáo tháng'."""
    folded = fold(words)
    opens = _OPENS.match(folded)
    return opens is not None and REPORTS.search(folded, 0, opens.end() + 40) is not None


def with_time(words: str, time: str) -> str:
    """Return `words` as one sentence with the `time` that stands apart: a day alone is one before which it is due."""
    due = f"trước {time}" if _DAY.match(fold(time)) else f"{time[:1].lower()}{time[1:]}"
    return f"{words.rstrip(' .;')} {due}"
