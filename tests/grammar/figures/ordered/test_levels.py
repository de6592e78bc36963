"""Levels that a task names at the head of a clause."""

import pytest

from dondoc.grammar.figures.ordered.levels import demands_standing, orders_level
from dondoc.text import fold

ORDERED = [
    "Tổ chức tiêm vắc xin đạt 82% tổng đàn",
    "Thu học phí không dùng tiền mặt đạt 98%",
    "100% văn bản giữa các cơ quan được gửi qua mạng",
    "Rà soát, củng cố các tổ; tối thiểu 70% hộ kinh doanh dùng hóa đơn điện tử",
    "Bảo đảm 100% hồ sơ phải được số hóa",
    "Thời gian chờ của người dân tại bộ phận một cửa bình quân dưới 15 phút/lượt",
    "Tỷ lệ hồ sơ trễ hạn không quá 3%",
    "Giảm tỷ lệ hộ nghèo xuống còn 4%",
    "Thu cả năm vượt 12% dự toán",
    "Xử lý 100% tin báo về xâm hại trẻ em",
    "Quý I/2026, hoàn thành 100% đại hội chi đoàn",
    "Thăm hộ nghèo; phụng dưỡng suốt đời 100% Mẹ Việt Nam Anh hùng",
    "Tuyển sinh theo kế hoạch, tỷ lệ lao động qua đào tạo đạt 74%",
    "Tỷ lệ mẫu nước đạt chuẩn từ 95% trở lên",
    "90% xã, phường phù hợp với trẻ em",
    "Cả năm 2026 phấn đấu giảm tỷ lệ hộ nghèo 1,5%",
    "Đến 30/9/2026 giải ngân trên 65%",
    "Giải ngân vốn đến hết tháng 9/2026 đạt tối thiểu 65%",
    "Chỉ đạo tăng trưởng tín dụng đạt khoảng 15%",
    "Tỷ lệ xã đạt chuẩn nông thôn mới đạt 80%",
    "Tỷ lệ nước thải được xử lý trước khi xả ra môi trường đạt 98%",
    "Tỷ lệ số hóa kết quả giải quyết đạt 100%",
    "Sản lượng cá tra năm 2026 đạt 560.000 tấn",
    "Củng cố các hợp tác xã, nâng tỷ lệ xếp loại khá, tốt lên 72%",
    "Giảm từ 10% số vụ lừa đảo qua mạng so với năm 2025",
    "Chậm nhất ngày 31/10/2026, 100% trạm phải có sóng",
    "Kiểm soát nợ thuế không quá 8% tổng thu",
    "Rà soát dư nợ; giữ tỷ lệ nợ xấu dưới 1,5%",
    "Nâng chỉ số hài lòng lên 92%",
    "Tỷ lệ trạm y tế được trang bị máy siêu âm đạt 70%",
]
NOT_ORDERED = [
    "Đã tiêm đạt 82% tổng đàn",
    "Khen thưởng các xã đạt 95% kế hoạch",
    "Hỗ trợ 100% kinh phí cho hộ có công",
    "100% kinh phí do ngân sách bảo đảm, không thu thêm",
    "Rà soát các dự án có tỷ lệ giải ngân dưới 40%",
    "Tỷ lệ hộ nghèo hiện còn 4%",
    "Thu phí đạt 98% mới được công nhận",
    "Giảm 10% chi thường xuyên thì được thưởng",
    "Nếu tỷ lệ giải ngân đạt 90%",
    "Tỷ lệ tiêm ước đạt 82%",
    "Tỷ lệ tiêm năm nay đạt 82% thì được khen thưởng",
    "Mở 12 lớp tập huấn",
    "Giảm 50% tiền thuê đất cho hợp tác xã",
    "Miễn 100% học phí cho học sinh",
    "Hỗ trợ 100% học sinh hộ nghèo",
    "Đã xử lý 100% tin báo",
    "Số hóa 100% hồ sơ bệnh án theo quy định",
    "Tính đến 30/9/2026 giải ngân trên 65%",
    "Đến 30/9/2026 đã giải ngân trên 65%",
    "Kết quả giải ngân cả năm đạt 65%",
    "Tỷ lệ hộ dùng nước sạch tăng 3% khi giải ngân đạt 65%",
    "Sản lượng cá tra hiện đạt 560.000 tấn",
    "Kiểm soát các dự án đã giải ngân dưới 30%",
    "Kiểm soát chất lượng theo 8 tiêu chí",
    "Phối hợp với 3 sở",
]


@pytest.mark.parametrize("words", ORDERED)
def test_a_task_may_name_the_level_it_leads_to(words: str) -> None:
    assert orders_level(fold(words))


@pytest.mark.parametrize("words", NOT_ORDERED)
def test_results_rules_and_whom_is_meant_are_no_levels(words: str) -> None:
    assert not orders_level(fold(words))


@pytest.mark.parametrize("words", [
    "Chỉ số năng lực cạnh tranh cấp tỉnh tăng 5 bậc trở lên", "Nâng chỉ số chuyển đổi số lọt nhóm 8 địa phương dẫn đầu",
    "Chỉ số cải cách hành chính đạt từ 88 điểm", "Đưa chỉ số hài lòng lên nhóm 5 tỉnh dẫn đầu",
    "Rà soát quy trình; chỉ số hài lòng xếp thứ 20",
])  # fmt: skip
def test_an_index_may_be_told_where_to_stand(words: str) -> None:
    assert demands_standing(fold(words))


@pytest.mark.parametrize("words", [
    "Chỉ số năng lực cạnh tranh đã tăng 5 bậc", "Công bố chỉ số của 8 địa phương", "Bộ chỉ số gồm 8 nhóm",
    "Chỉ số năng lực cạnh tranh hiện xếp thứ 20", "Rà soát 8 chỉ số thành phần", "Xã tăng 5 bậc",
])  # fmt: skip
def test_where_it_stands_is_no_demand(words: str) -> None:
    assert not demands_standing(fold(words))
