"""Headings over what is, or was done: 'I. TÌNH HÌNH', 'Kết quả đạt được'. What is told below them are facts."""

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
    r"\b(?:nhiệm vụ|giải pháp|phương hướng|yêu cầu|chỉ đạo|giao|kết luận|tổ chức thực hiện|phân công|thời gian tới"
    r"|khắc phục|trách nhiệm)\b"
)


@lru_cache(maxsize=256)
def states_facts(title: str) -> bool | None:
    """Whether what stands under the heading `title` is told of what is; None where the heading tells neither."""
    folded = fold(title)
    if _TASKS.search(folded):
        return False
    return True if _STATE.match(folded) else None
