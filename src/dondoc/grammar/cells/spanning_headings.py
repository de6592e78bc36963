"""Headings of tables that span several columns, by the headings of those: 'Phân công' over 'Chủ trì', 'Phối hợp'."""

import re
from collections.abc import Sequence

from dondoc.grammar.cells.calendar_columns import read_part_of_year
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.heading_senses import names_level
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_BODIES = (Column.LEAD, Column.COOPERATING, Column.CONSOLIDATING)
_TIMES = (Column.START, Column.END, Column.DEADLINE, Column.PERIOD, Column.YEAR)
_OVER_BODIES = re.compile(
    rf"(?:các )?{any_of('cơ quan', 'đơn vị(?! tính)', 'phân công', 'trách nhiệm', 'tổ chức', 'thực hiện', 'giao')}"
)
_OVER_TIMES = re.compile(
    any_of("thời (?:gian|hạn|điểm)", "tiến độ", "lộ trình", "kế hoạch", "năm", "mục tiêu", "chỉ tiêu", "giai đoạn")
)
_OVER_MONEY = re.compile(any_of("(?:tổng )?(?:dự toán|kinh phí|nhu cầu|vốn|nguồn|mức vốn)", "trong đó"))
_MONEY = re.compile(
    any_of("tổng", "cộng", "năm 20", "20", "nsnn", "nstw", "nsđp", "ngân sách", "ns ", "vốn", "nguồn",
           "xã hội hoá", "trung ương", "địa phương", "tỉnh", "xã", "khác", "trong đó")
)  # fmt: skip
_OVER_SUBMISSIONS = re.compile(any_of("cấp", "trình", "thẩm quyền", "thời (?:gian|hạn|điểm)", "hạn"))
_SUBMISSION = re.compile(
    any_of("trình", "gửi", "ubnd", "hđnd", "chủ tịch", "thường trực", "ban thường vụ", "btv", "bch", "tỉnh uỷ",
           "thành uỷ", "chính phủ", "thủ tướng", "quốc hội")
)  # fmt: skip


def spans_columns(over: str, below: Sequence[str]) -> bool:
    """Whether the heading `over` may stand over all columns with the headings `below`: 'Phân công' over 'Chủ trì'."""
    folded = fold(over)
    kinds = {read_column_heading(cell) for cell in below}
    if kinds <= {*_BODIES} or all(map(names_level, below)):
        return bool(_OVER_BODIES.match(folded))
    if _OVER_MONEY.match(folded) and all(_MONEY.match(fold(cell)) for cell in below):
        return True
    if kinds <= {*_TIMES} or all(map(read_part_of_year, below)):
        return bool(_OVER_TIMES.match(folded))
    return all(_SUBMISSION.match(fold(cell)) for cell in below) and bool(_OVER_SUBMISSIONS.match(folded))
