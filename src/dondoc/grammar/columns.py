"""What the heading of a table column says that the column holds.

The vocabulary serves prose, too: some plans write under each task '- Cơ quan chủ trì: …' with the same words.
"""

import re
from enum import StrEnum

from dondoc.grammar.patterns import any_of
from dondoc.text import collapse, fold


class Column(StrEnum):
    """What a column of a programme's table holds."""

    NUMBER = "number"
    TASK = "task"
    INDICATOR = "indicator"
    UNIT = "unit"
    LEAD = "lead"
    COOPERATING = "cooperating"
    CONSOLIDATING = "consolidating"
    DEADLINE = "deadline"
    PERIOD = "period"
    YEAR = "year"
    PRODUCT = "product"
    NOTE = "note"


_BODY = any_of("cơ quan", "đơn vị", "phòng, ban", "tổ chức", "chủ thể")
_WORK = any_of(
    "nhiệm vụ", "nội dung", "công việc", "đầu việc", "giải pháp", "hoạt động",
    "đề án", "dự án", "chương trình", "kế hoạch", "văn bản",
)  # fmt: skip
_OF_WORK = any_of(
    "cụ thể", "chủ yếu", "trọng tâm", "công việc", "nhiệm vụ", "công tác",
    "thực hiện", "triển khai", "giao", "được giao", "cần",
)  # fmt: skip
_MEASURES = any_of("chỉ tiêu", "mục tiêu", "chỉ số")
_OF_MEASURES = any_of("cụ thể", "chủ yếu", "phát triển", "kinh tế", "kế hoạch")
_NUMBERS = any_of("stt", "tt", "st", "s ?tt", "số tt", "số thứ tự", "số", "#", "mục", "mã số")
_BEFORE_YEAR = any_of("mục tiêu", "chỉ tiêu", "kế hoạch", "thực hiện", "đến", "hết")
_TIMES = any_of("thời gian", "thời hạn", "thời điểm", "hạn", "tiến độ", "ngày", "năm")
_MARK = r"[,;/&]"

# In order of preference: 'Cơ quan chủ trì thực hiện chỉ tiêu' names a lead, not an indicator.
VOCABULARY: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.NUMBER, rf"^{_NUMBERS}[.]?$"),
        (Column.NOTE, r"^ghi chú"),
        (Column.UNIT, rf"^{any_of('đơn vị tính', 'đvt', 'đơn vị đo', 'đơn vị')}\b(?!.*(?:chủ trì|thực hiện|phối hợp))"),
        (Column.YEAR, rf"^(?:{_BEFORE_YEAR} )*(?:năm )?(?:19|20)\d\d$"),
        (Column.COOPERATING, any_of("phối hợp", "tham gia", "cùng thực hiện")),
        (Column.CONSOLIDATING, rf"{_BODY} {any_of('tổng hợp', 'theo dõi', 'đánh giá')}"),
        (Column.LEAD, any_of("chủ trì", "phân công", "trách nhiệm", "^phụ trách", "^đầu mối", "^cơ quan$")),
        (
            Column.LEAD,
            rf"{_BODY}(?:,? {_BODY})?(?: chịu trách nhiệm| được giao)? "
            + any_of("thực hiện", "phụ trách", "đầu mối", "tham mưu", "triển khai"),
        ),
        (Column.DEADLINE, rf"{_TIMES} hoàn thành"),
        (Column.DEADLINE, any_of("^thời hạn", r"^hạn\b", "hoàn thành (?:trước|trong)")),
        (Column.PERIOD, any_of("^thời gian", "^tiến độ", "^lộ trình", "^thời điểm", "^giai đoạn", "^kỳ hạn")),
        (Column.PERIOD, any_of("thời gian (?:thực hiện|trình)", "tiến độ (?:thực hiện|trình)")),
        (Column.PRODUCT, any_of("sản phẩm", "kết quả", "đầu ra", "hình thức", "cấp trình", "thẩm quyền", "ban hành")),
        (Column.INDICATOR, rf"^(?:tên |nội dung )?(?:các )?{_MEASURES}(?:$|{_MARK}| {_OF_MEASURES}\b)"),
        (Column.TASK, rf"^(?:tên )?(?:các )?(?:nhóm )?{_WORK}(?:$|{_MARK}| và | {_OF_WORK}\b)"),
        (Column.TASK, r"^tên\b"),
    )
)  # fmt: skip
_LONGEST_HEADING = 90  # characters; a longer cell is content


def read_column_heading(cell: str) -> Column | None:
    """Return what a column headed `cell` holds, or None where the words are no heading of the vocabulary."""
    words = fold(collapse(cell)).strip("*_ :.")
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((column for column, pattern in VOCABULARY if pattern.search(words)), None)
