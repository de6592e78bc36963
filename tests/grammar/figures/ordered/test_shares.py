"""Shares up to which a task is to be done."""

import pytest

from dondoc.grammar.figures.ordered.shares import demands_rate, orders_amount, orders_share
from dondoc.text import fold

ORDERED = [
    "Tổ chức tiêm vắc xin cho đàn gia súc đạt trên 80% tổng đàn",
    "Rà soát, thu hồi ít nhất 85% nợ có khả năng thu",
    "Thực hiện ký số; từ 90% văn bản trở lên được ký số",
    "Chỉ đạo các trường huy động trẻ ra lớp đạt 99,5% trở lên",
    "Đôn đốc các chủ đầu tư giải ngân đạt 100% kế hoạch",
    "Kiểm tra đột xuất tại ít nhất 30% số cơ quan",
    "Thực hiện ký số đạt tỷ lệ tối thiểu 95% văn bản",
    "Vận động người dân tham gia bảo hiểm đạt từ 95% dân số",
    "Triển khai dạy nghề có chứng chỉ đạt trên 40% lao động",
    "Tiêm phòng cho các đàn trâu, bò đạt trên 80% tổng đàn",
]
NOT_ORDERED = [
    "Khen thưởng các xã đạt trên 95% kế hoạch",
    "Rà soát các dự án có tỷ lệ giải ngân đạt trên 90%",
    "Đến nay đã tiêm đạt trên 80% tổng đàn",
    "Hiện nay tỷ lệ tiêm đạt trên 80% tổng đàn",
    "Cơ sở đạt trên 80% tiêu chí thì được công nhận",
    "Mức sinh hoạt đạt từ 50% lương trở lên được hưởng chế độ",
    "Hỗ trợ tối thiểu 50% học phí",
    "Bố trí vốn đối ứng của xã tối thiểu 10%",
    "Thu hồi vốn của dự án giải ngân không dưới 30%",
    "Nếu giải ngân đạt trên 50% vốn",
    "Mua tối thiểu 12 máy đo",
    "Đạt trên 12 tiêu chí",
    "Tuyên dương những học sinh đạt trên 90% số buổi",
    "Lập danh sách các hợp tác xã đạt trên 60% kế hoạch",
]


@pytest.mark.parametrize("words", ORDERED)
def test_a_task_may_say_up_to_which_share_it_is_done(words: str) -> None:
    assert orders_share(fold(words))


@pytest.mark.parametrize("words", NOT_ORDERED)
def test_results_rules_and_those_that_are_meant_order_no_share(words: str) -> None:
    assert not orders_share(fold(words))


@pytest.mark.parametrize("words", [
    "Tỷ lệ tiêm đạt từ 80% tổng đàn trở lên", "- Bảo đảm tỷ lệ chuyên cần tối thiểu 95%",
    "Tỉ lệ hồ sơ giải quyết đúng hạn không dưới 98%",
])  # fmt: skip
def test_a_rate_with_its_floor_is_demanded_of_whoever_it_may_be(words: str) -> None:
    assert demands_rate(fold(words))


@pytest.mark.parametrize("words", [
    "Tỷ lệ tiêm đạt 80% tổng đàn", "Tỷ lệ tiêm đạt trên 80% tổng đàn", "Các xã có tỷ lệ tiêm từ 80% trở lên",
    "Tỷ lệ giải ngân đạt từ 80% trở lên thì được xét khen thưởng", "Tỷ lệ hộ nghèo còn 5%",
])  # fmt: skip
def test_what_a_rate_was_or_what_follows_from_it_is_no_demand(words: str) -> None:
    assert not demands_rate(fold(words))


@pytest.mark.parametrize(
    ("sentence", "ordered"),
    [
        ("Vận động Quỹ đạt từ 90 triệu đồng trở lên trong năm 2026", True),
        ("Trồng rừng; tổ chức thu phí đạt 12 tỷ đồng đến hết năm 2027", True),
        ("Tổ chức khám bệnh đạt 85% số dân trong năm 2026", True),
        ("Đã vận động Quỹ đạt 90 triệu đồng trong năm 2025", False),
        ("Khen thưởng các hộ có thu nhập đạt 90 triệu đồng trong năm 2026", False),
        ("Vận động Quỹ đạt 90 triệu đồng", False),
    ],
)
def test_an_amount_is_ordered_with_its_year(sentence: str, *, ordered: bool) -> None:
    assert orders_amount(fold(sentence)) is ordered
