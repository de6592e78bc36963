"""Headings over particulars: when, where and with whom, 'Thời gian, địa điểm', 'Thành phần', 'Một số điểm cần lưu ý'.

What stands below them tells how it will be, and orders nobody; a note may yet begin with what is to be done.
"""

import re
from functools import lru_cache

from dondoc.grammar.assigning.point_words import begins_with_work
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_PARTICULAR = any_of(
    "thời gian", "địa điểm", "thành phần(?: tham (?:dự|gia)| mời)?", "đối tượng(?: tham gia| áp dụng)?", "hình thức",
    "quy mô", "phạm vi(?: áp dụng)?", "số lượng", "trang phục", "tài liệu", "mục đích", "ý nghĩa",
    "nguyên tắc(?: làm việc| hoạt động| phối hợp)?",
    "căn cứ(?: pháp lý)?", "thể lệ", "cơ cấu giải thưởng",
    "giải thích từ ngữ", "chế độ (?:họp|làm việc|hội họp|kiêm nhiệm)", "con dấu",
)  # fmt: skip
# Who pays may be told what to do for it: 'Sở Tài chính hướng dẫn các xã lập dự toán'.
_MONEY = re.compile(r"(?:về )?(?:nguồn )?kinh phí(?: thực hiện| tổ chức)?(?: thực hiện| tổ chức)?")
_PARTICULARS = re.compile(rf"(?:về )?{_PARTICULAR}(?:(?:, và|,| và|;) {_PARTICULAR})*(?: thực hiện| tổ chức)?")
_NOTES = re.compile(
    r"(?:(?:một số|những|các) )?(?:(?:điểm|nội dung|vấn đề|quy định)(?: chung)?(?: cần)? )?(?:lưu ý|chú ý)(?: chung)?"
)


def tells_particulars(title: str, words: str) -> bool:
    """Whether `words` below the heading `title` tell particulars, and nothing that somebody is to do."""
    kind = _kind(title)
    return kind is not None and (kind in (_PARTICULARS, _MONEY) or not begins_with_work(words))


def is_particular(title: str) -> bool:
    """Whether the heading `title` stands over particulars, no notes and no money: 'Chế độ họp', 'Thời gian'."""
    return _kind(title) is _PARTICULARS


@lru_cache(maxsize=256)
def _kind(title: str) -> re.Pattern[str] | None:
    folded = fold(title).strip(" :.")
    return next((kind for kind in (_PARTICULARS, _MONEY, _NOTES) if kind.fullmatch(folded)), None)
