"""Headings over what is, or was done: 'I. TÌNH HÌNH', 'Kết quả đạt được'; and over what is to be done: 'NHIỆM VỤ'.

What is told below the former are facts.
"""

import re
from functools import lru_cache

from dondoc.text import fold

_STATE = re.compile(
    r"(?:(?:khái quát|đánh giá|nhận định|một số nét về|sơ lược) )?(?:chung về )?"
    r"(?:tình hình|kết quả|thực trạng|hiện trạng|bối cảnh|đặc điểm|diễn biến|sự cần thiết|những kết quả|ưu điểm"
    r"|tồn tại|hạn chế|những tồn tại|những hạn chế|khó khăn|thuận lợi|nguyên nhân|bài học)\b(?! (?:cần đạt|phải đạt))"
    r"|(?:đánh giá|nhận định|nhận xét) chung\b"
)
_TASKS = re.compile(
    r"\b(?:nhiệm vụ|giải pháp|phương hướng|yêu cầu"
    r"|chỉ đạo(?!, điều hành)|giao|kết luận|tổ chức thực hiện|phân công|thời gian tới"
    r"|khắc phục|trách nhiệm)\b"
)

# 'YÊU CẦU' and 'KẾT LUẬN' say what is wanted of the whole, too; below these stands what is to be done.
_HEADS_WORK = re.compile(r"\b(?:nhiệm vụ|giải pháp|phương hướng|tổ chức thực hiện|phân công|thời gian tới)\b")
# 'Kết quả thực hiện nhiệm vụ', 'Đánh giá việc thực hiện các nhiệm vụ năm 2025'
_DONE = re.compile(
    r"\b(?:kết quả|tình hình|thực trạng|hiện trạng|đánh giá|kiểm điểm|tổng kết|sơ kết|bối cảnh|tồn tại|hạn chế"
    r"|nguyên nhân|năm qua|vừa qua)\b"
)
# What a report says of the time to come; all else in it was done.
_TO_COME = re.compile(
    r"\b(?:nhiệm vụ|giải pháp|phương hướng|tổ chức thực hiện|phân công|thời gian tới|mục tiêu|chỉ tiêu|kế hoạch"
    r"|định hướng|dự kiến|kiến nghị|đề xuất)\b"
)
_REPORT = "báo cáo"
# 'Mục tiêu tổng quát', 'Một số chỉ tiêu chủ yếu năm 2026': nobody is told to do what stands below.
_GOALS_ALONE = re.compile(
    r"(?:(?:các|một số|những|hệ thống|nhóm) )?(?:mục tiêu|chỉ tiêu)(?:,? (?:và )?(?:các )?(?:mục tiêu|chỉ tiêu))?"
    r"(?: (?:tổng quát|chung|cụ thể|chủ yếu|chính|cơ bản|phấn đấu|phát triển|kinh tế|xã hội|môi trường|về))*"
    r"(?:[ ,(-]*(?:đến |vào )?(?:năm|giai đoạn|hết năm)\b[^;.]{0,40})?:?$"
)


_HEAD_OF_TABLE = re.compile(
    r"\W*(?:(?:phụ lục|phụ biểu|biểu|bảng)(?: số)?(?: (?:[ivx]+|\d+[a-z]?)\b)? ?[:.–-]? ?)*"
    r"(?:(?:tổng hợp|chi tiết|một số|so sánh|biểu|bảng)[ :]+)*"
)
_STATE_OF_TABLE = re.compile(r"(?:kết quả|tình hình|hiện trạng|thực trạng|thống kê|số liệu|đánh giá)\b")
_AND_PLAN = re.compile(
    r"\b(?:cần|phải|dự kiến|mong muốn) đạt\b"
    r"|(?:\bvà|[,;–-]) (?:xây dựng |dự kiến )?(?:các )?"
    r"(?:kế hoạch|phương hướng|mục tiêu|dự kiến|dự báo|nhiệm vụ|chỉ tiêu)\b"
)


@lru_cache(maxsize=256)
def captions_state(words: str) -> bool:
    """Whether the caption `words` says that the table below tells how things are or were: 'Biểu 2. Kết quả năm 2025'.

    One that goes on to a plan ('Tình hình năm 2025 và kế hoạch năm 2026') does not.
    """
    folded = fold(words)
    head = _HEAD_OF_TABLE.match(folded)
    stands = _STATE_OF_TABLE.match(folded, head.end() if head else 0)
    return stands is not None and not plans_too(words)


@lru_cache(maxsize=256)
def plans_too(words: str) -> bool:
    """Whether `words` over a table go on from how things are to what is planned: '… năm 2025 và kế hoạch năm 2026'."""
    return _AND_PLAN.search(fold(words)) is not None


def is_report(kind: str | None) -> bool:
    """Whether a document of this `kind` tells what was done: a report."""
    return kind == _REPORT


@lru_cache(maxsize=256)
def tells_of_time_to_come(title: str) -> bool:
    """Whether what stands under the heading `title` of a report is yet to be done: 'PHƯƠNG HƯỚNG, NHIỆM VỤ'."""
    folded = fold(title)
    return _TO_COME.search(folded) is not None and _STATE.match(folded) is None


@lru_cache(maxsize=256)
def heads_work(title: str) -> bool:
    """Whether what stands under the heading `title` is to be done: 'NHIỆM VỤ TRỌNG TÂM', 'Giải pháp'."""
    return _HEADS_WORK.search(fold(title)) is not None


@lru_cache(maxsize=256)
def orders_work(title: str) -> bool | None:
    """Whether what stands under the heading `title` is to be done, and was not; None where it tells neither."""
    folded = fold(title)
    if _DONE.search(folded):
        return False
    return True if _HEADS_WORK.search(folded) else None


@lru_cache(maxsize=256)
def heads_goals_alone(title: str) -> bool:
    """Whether the heading `title` only says that goals stand below it, and not who is to do anything."""
    return _GOALS_ALONE.match(fold(title)) is not None


@lru_cache(maxsize=256)
def states_facts(title: str) -> bool | None:
    """Whether what stands under the heading `title` is told of what is; None where the heading tells neither."""
    folded = fold(title)
    if _TASKS.search(folded):
        return False
    return True if _STATE.match(folded) else None
