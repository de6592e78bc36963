"""Shares that shall be made so by a day: 'Số hoá 100% hồ sơ hộ tịch trước ngày 31/10/2026'."""

import re

from dondoc.grammar.patterns import any_of, holds_any, places_of
from dondoc.text import fold

# 'Số hoá 100% hồ sơ hộ tịch trước ngày 31/10/2026': a share of all there is, made by a day.
_BY_DAY = (
    r"%(?:[^.;:%\d]|\d(?!\d* ?%)){3,140}?"
    r"\b(?:trước|chậm nhất|muộn nhất|hết|xong trong|đến)(?: là)? "
    r"(?:(?:hết )?(?:ngày|tháng|quý) [\dIV]|ngày \d|\d{1,2}/\d)"
)
_MADE = (
    "số hoá", "hoàn thành", "kết nối", "cấp", "lắp đặt", "cập nhật", "chuẩn hoá", "tích hợp", "rà soát", "giải ngân",
    "xử lý", "đồng bộ", "chi trả", "tổ chức", "vận động", "ký cam kết với", "tiêm phòng", "tập huấn", "nghiệm thu",
    "bàn giao", "bố trí", "phân bổ", "phê duyệt", "khắc phục", "kê khai", "công khai", "thẩm định", "đánh giá", "lập",
    "kiểm tra", "thanh tra", "điều tra", "thống kê", "thu hồi", "giải phóng", "phủ kín", "khám", "niêm yết", "phủ sóng",
)  # fmt: skip
_FITTED = ("cài đặt", "lắp đặt", "lắp", "trang bị", "triển khai", "cung cấp", "thiết lập", "cấp", "tập huấn", "tổ chức")
_SHARE_MADE = re.compile(
    rf"\b(?<!đã ){any_of(*_MADE)}(?:(?:, [^,;.:\d]{{3,60}})? đối với)?"
    r"(?: (?:được|xong|cho|đạt|đủ|tối thiểu|ít nhất|trên|dứt điểm))* (?:\d[\d.,]* ?)?$"
    # 'Cài đặt phần mềm giám sát cho 100% máy chủ, xong trước 30/9': with what all of them are fitted.
    rf"|\b(?<!đã ){any_of(*_FITTED)} [^,;.:\d%]{{3,60}} cho(?: (?:được|đủ|tối thiểu|ít nhất|trên))* (?:\d[\d.,]* ?)?$"
)
_DUE = re.compile(_BY_DAY)
_WORDS_OF_DUE = ("trước ", "chậm nhất ", "muộn nhất ", "hết ", "xong trong ", "đến ")
LONGEST_FIGURE = 12  # characters, with its sign
_BEFORE = 80  # characters before a figure in which the word of making stands


def makes_something_by_a_day(folded: str) -> bool:
    """Whether some share in the `folded` words is one that shall be made so by a day."""
    due = "%" in folded and holds_any(folded, _WORDS_OF_DUE)
    return due and any(_is_made_by_a_day(folded, sign) for sign in places_of("%", folded))


def is_made_by_a_day(sentence: str, start: int) -> bool:
    """Whether the share whose figure is at `start` of `sentence` is something that shall be made so by a day."""
    folded = fold(sentence)
    sign = folded.find("%", start, start + LONGEST_FIGURE)
    return sign >= 0 and _is_made_by_a_day(folded, sign)


def _is_made_by_a_day(folded: str, sign: int) -> bool:
    return bool(_DUE.match(folded, sign)) and bool(_SHARE_MADE.search(folded[max(0, sign - _BEFORE) : sign]))
