"""Figures that go the other way than their words."""

import pytest

from dondoc.grammar.slips.backward_figures import find_backward_amounts, find_backward_figures

BACKWARD = {
    "tỷ lệ hộ nuôi ong tăng từ 60% lên 50%": ("từ 60% lên 50%", False),
    "nâng từ 12 ha năm 2025 lên trên 9 ha": ("từ 12 ha năm 2025 lên trên 9 ha", False),
    "kéo giảm từ mức 5% (năm 2025) xuống còn 7,5%": ("từ mức 5% (năm 2025) xuống còn 7,5%", False),
    "số hộ giảm từ 40 hộ còn 45 hộ": ("từ 40 hộ còn 45 hộ", False),
    "từ 12 ha hiện nay tăng lên khoảng 9 ha": ("từ 12 ha hiện nay tăng lên khoảng 9 ha", False),
    "nâng từ dưới 12 ha lên hơn 9 ha": ("từ dưới 12 ha lên hơn 9 ha", False),
    "giảm từ 12 vụ xuống còn 14 vụ cháy": ("từ 12 vụ xuống còn 14 vụ", False),
    "thu nhập từ 60 triệu đồng/người/năm lên 55 triệu đồng/người/năm": (
        "từ 60 triệu đồng/người/năm lên 55 triệu đồng/người/năm",
        False,
    ),
    "kéo từ gần 5% giảm còn 7%": ("từ gần 5% giảm còn 7%", False),
    "nâng từ 60% lên đến 50%": ("từ 60% lên đến 50%", False),
    "nâng từ 60% lên mức 50%": ("từ 60% lên mức 50%", False),
    "kết nạp từ 12 - 8 đảng viên mỗi năm": ("từ 12 - 8 đảng viên", True),
    "mở từ 9–6 lớp": ("từ 9–6 lớp", True),
    "thu từ 30 đến 20 tấn mật": ("từ 30 đến 20 tấn", True),
    "tăng từ 1,6 tỷ USD lên 1,2 tỷ USD": ("từ 1,6 tỷ USD lên 1,2 tỷ USD", False),
    "tăng từ 1.100 mẫu lên 1.000 mẫu": ("từ 1.100 mẫu lên 1.000 mẫu", False),
    "giảm từ 12 chuyến còn 15 chuyến": ("từ 12 chuyến còn 15 chuyến", False),
    "rút ngắn từ 03 ngày xuống còn 05 ngày làm việc": ("từ 03 ngày xuống còn 05 ngày làm việc", False),
    "rút từ 24 giờ xuống còn 36 giờ": ("từ 24 giờ xuống còn 36 giờ", False),
}
FORWARD = [
    "tăng từ 50% lên 60%",
    "giảm từ 7% xuống còn 5%",
    "giảm từ 30 đến 20 tấn",
    "tăng từ 1.000 mẫu lên 1.100 mẫu",
    "hạ từ 60 tuổi lên 55 tuổi",
    "từ 12 chuyến đến 9 chuyến",
    "gửi từ 20 đến 10 ngày trước khi họp",
    "rút từ 03 tháng xuống còn 05 ngày",
    "thu từ 20 đến 30 tấn mật",
    "giữ từ 50% lên 50%",
    "kết nạp từ 8 - 12 đảng viên",
    "giảm từ 12 - 8 hộ",
    "theo mẫu từ 3 - 1a",
    "hạ từ 30 đến 20 tấn",
    "rút ngắn từ 30 đến 20 km",
    "thu hẹp từ 30 đến 20 ha",
    "xuống từ 30 đến 20 ha",
    "chỉ còn từ 30 đến 20 ha",
    "thu từ 30 tấn lên 20 tấn/ha",
    "từ 12 bản lên 9 bảng",
    "từ 60 triệu đồng/hộ lên 55 triệu đồng/người",
    "rút từ 12 ngày làm việc xuống còn 9 ngày làm việc",
    "tăng từ 900 ha lên 1.200 ha",
    "từ 30 hộ đến 20 xã",
    "từ 8 giờ đến 6 giờ sáng",
    "từ ngày 30 đến ngày 20 tháng sau",
    "từ 60% lên",
    "từ 12 tháng xuống còn 15 ngày",
]


@pytest.mark.parametrize(("text", "told"), BACKWARD.items())
def test_figures_that_go_the_other_way_are_told(text: str, told: tuple[str, bool]) -> None:
    assert [(text[each.start : each.end], each.is_range) for each in find_backward_figures(text)] == [told]


@pytest.mark.parametrize("text", FORWARD)
def test_figures_that_go_as_they_say_are_not(text: str) -> None:
    assert list(find_backward_figures(text)) == []


AMOUNTS = {
    "thu từ 45 - 40 triệu đồng/ha": ["45 - 40 triệu đồng"],
    "cho vay 5–3 tỷ đồng": ["5–3 tỷ đồng"],
    "thu 40 - 45 triệu đồng": [],
    "cho vay 500 - 1 tỷ đồng": [],
    "mỗi suất 900 - 1.000 nghìn đồng": [],
    "theo mẫu 3 - 1 cho đồng bào": [],
}


@pytest.mark.parametrize(("text", "found"), AMOUNTS.items(), ids=AMOUNTS.keys())
def test_a_range_of_money_that_runs_down_is_found(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_backward_amounts(text)] == found
