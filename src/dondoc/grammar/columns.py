"""What the heading of a table column says that the column holds.

The vocabulary serves prose, too: some plans write under each task '- Cơ quan chủ trì: …' with the same words.
"""

import re
from enum import StrEnum

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


# In order of preference: 'Cơ quan chủ trì thực hiện chỉ tiêu' names a lead, not an indicator.
VOCABULARY: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.NUMBER, r"^(?:stt|tt|st|s ?tt|số tt|số thứ tự|số|#|mục|mã số)\.?$"),
        (Column.NOTE, r"^ghi chú"),
        (Column.UNIT, r"^(?:đơn vị tính|đvt|đơn vị đo|đơn vị)\b(?!.*(?:chủ trì|thực hiện|phối hợp))"),
        (Column.YEAR, r"^(?:(?:mục tiêu |chỉ tiêu |kế hoạch |thực hiện |đến |hết )*(?:năm )?(?:19|20)\d\d)$"),
        (Column.COOPERATING, r"phối hợp|tham gia|cùng thực hiện"),
        (Column.CONSOLIDATING, r"(?:cơ quan|đơn vị) (?:tổng hợp|theo dõi|đánh giá)"),
        (
            Column.LEAD,
            r"chủ trì|(?:cơ quan|đơn vị|phòng, ban|tổ chức|chủ thể)(?:,? (?:đơn vị|tổ chức))?(?: chịu trách nhiệm| được giao)?"
            r" (?:thực hiện|phụ trách|đầu mối|tham mưu|triển khai)|phân công|trách nhiệm|^phụ trách|^đầu mối|^cơ quan$",
        ),
        (
            Column.DEADLINE,
            r"(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|ngày|năm) hoàn thành|^thời hạn|^hạn\b|hoàn thành (?:trước|trong)",
        ),
        (
            Column.PERIOD,
            r"^thời gian|^tiến độ|^lộ trình|^thời điểm|(?:thời gian|tiến độ) (?:thực hiện|trình)|^giai đoạn|^kỳ hạn",
        ),
        (Column.PRODUCT, r"sản phẩm|kết quả|đầu ra|hình thức|cấp trình|thẩm quyền|cấp ban hành|cơ quan ban hành"),
        (
            Column.INDICATOR,
            r"^(?:tên |nội dung )?(?:các )?(?:chỉ tiêu|mục tiêu|chỉ số)(?:$|[,;/]| (?:cụ thể|chủ yếu|phát triển|kinh tế|kế hoạch)\b)",
        ),
        (
            Column.TASK,
            r"^(?:tên )?(?:các )?(?:nhóm )?(?:nhiệm vụ|nội dung|công việc|đầu việc|giải pháp|hoạt động|đề án|dự án|chương trình|kế hoạch|văn bản)"
            r"(?:$|[,;/&]| và | (?:cụ thể|chủ yếu|trọng tâm|công việc|nhiệm vụ|thực hiện|triển khai|giao|được giao|cần|công tác)\b)|^tên\b",
        ),
    )
)
_LONGEST_HEADING = 90  # characters; a longer cell is content


def read_column_heading(cell: str) -> Column | None:
    """Return what a column headed `cell` holds, or None where the words are no heading of the vocabulary."""
    words = fold(collapse(cell)).strip("*_ :.")
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((column for column, pattern in VOCABULARY if pattern.search(words)), None)
