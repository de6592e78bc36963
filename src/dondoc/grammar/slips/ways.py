"""Which way a measure is meant to go through the years, and figures of a row that no step of it explains.

Of most measures nobody can tell; but no programme plans fewer hospital beds, or more poor households.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

UP, DOWN = 1, -1
_RISES = any_of(
    "thu nhập bình quân", "grdp bình quân", "bình quân đầu người", "giường bệnh", "bác sĩ", "bác sỹ", "bao phủ",
    "che phủ", "kim ngạch", "tuổi thọ", "năng suất", "qua đào tạo", "nước sạch", "hợp vệ sinh", "đô thị h(?:óa|oá)",
    "được thu gom", "đạt chuẩn", "nhà ở bình quân", "khách du lịch", "lượt khách", "thu ngân sách", "giá trị sản xuất",
    "hài lòng", "trực tuyến", "số h(?:óa|oá)", "đúng hạn", "tham gia bảo hiểm", "kiên cố",
)  # fmt: skip
_FALLS = any_of(
    "hộ nghèo", "nghèo đa chiều", "cận nghèo", "thất nghiệp", "suy dinh dưỡng", "thấp còi", "nhẹ cân", "tử vong",
    "tảo hôn", "thất thoát", "tai nạn", "mắc mới", "sinh con thứ ba", "nhà tạm",
)  # fmt: skip
# What is given, planned or built each year, and how fast something goes, has no way: 'tăng thêm', 'hỗ trợ', 'xóa'.
_OF_A_STEP = re.compile(
    any_of("tốc độ", "tăng", "giảm", "mức", "thêm", "x(?:óa|oá)", "hỗ trợ", "mới", "thoát", "vượt", "hằng năm",
           "hàng năm", "mỗi năm", "từng năm", "giới tính", "chi phí", "vốn", "nông nghiệp", "khu vực nông thôn")
)  # fmt: skip
_UPWARDS, _DOWNWARDS = re.compile(_RISES), re.compile(_FALLS)
_MAY_FALL = re.compile(
    any_of("giảm", "còn", "xuống", "hạ", "dưới", "không quá", "x(?:óa|oá)", "chấm dứt", "tối đa", "thấp", "nghèo",
           "tử vong", "mắc", "chết", "tai nạn", "vụ", "khởi công", "giai đoạn", "phát thải", "nợ", "bình quân")
)  # fmt: skip
_COLLAPSE = 5  # times
_FEWEST, _LEAP = 4, 4  # figures of a row; how many times both neighbours


def way_of(measure: str) -> int:
    """Return UP or DOWN where the words `measure` tell which way the figures of the years go, else 0."""
    folded = fold(measure)
    falls = bool(_DOWNWARDS.search(folded))
    if _OF_A_STEP.search(folded) or falls is bool(_UPWARDS.search(folded)):
        return 0
    return DOWN if falls else UP


def falls_too_far(first: Decimal, following: Decimal, words: str) -> bool:
    """Whether a figure is a small part of the one before, and the `words` around them speak of nothing that falls."""
    return 0 < following * _COLLAPSE <= first and not _MAY_FALL.search(fold(words))


def out_of_row(values: Sequence[Decimal]) -> int | None:
    """Return the place of the one of `values`, a figure a year, that leaps from both beside it by far; None if none."""
    if len(values) < _FEWEST or min(values) <= 0:
        return None
    odd = [
        place
        for place in range(1, len(values) - 1)
        if all(values[place] >= _LEAP * beside for beside in (values[place - 1], values[place + 1]))
        or all(values[place] * _LEAP <= beside for beside in (values[place - 1], values[place + 1]))
    ]
    return odd[0] if len(odd) == 1 else None
