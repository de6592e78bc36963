"""So much of something in a year, or in each."""

import pytest

from dondoc.grammar.figures.ordered.done_in_a_year import does_by_a_time, does_each_year, done_in_a_year, within_years
from dondoc.text import fold

EACH_YEAR = [
    "Mỗi năm kết nạp 90 đảng viên",
    "Nhân lực: bình quân giai đoạn 2026 - 2030 mỗi năm đào tạo 60 bác sĩ",
    "Từ năm 2026, hằng năm hỗ trợ 40 mô hình",
    "Mở rộng mạng lưới; mỗi năm mở tối thiểu 15 lớp",
    "Hàng năm trồng mới 900 ha rừng",
    "Mỗi năm giảm ít nhất 5% số vụ",
    "Nhân lực: bồi dưỡng cho không dưới 2.000 lượt lao động mỗi năm",
    "Rà soát quy hoạch; trồng mới 90 ha rừng/năm",
    "Các năm 2027, 2028 mỗi năm hỗ trợ 900 hộ",
    "Các năm 2027, 2028 và 2029, mỗi năm sửa chữa 12 trạm",
    "Mỗi năm tổ chức 90 buổi chiếu phim",
    "Mỗi năm tổ chức ít nhất 12 lớp tập huấn",
]
NOT_EACH_YEAR = [
    "Hằng năm, tỉnh đón 3 triệu lượt khách",
    "Hằng năm, các trường đào tạo 60 bác sĩ",
    "Tỷ lệ hộ nghèo còn 8%, bình quân mỗi năm giảm 2,5%",
    "Mỗi năm hỗ trợ 12 tỷ đồng",
    "Tỉnh bồi dưỡng 300 cán bộ mỗi năm",
    "Bồi dưỡng 300 cán bộ, mỗi năm một lần",
    "Mỗi năm tổ chức 02 hội nghị",
    "Mỗi năm tổ chức kiểm tra 02 lần",
    "Các năm 2021, 2022 tỉnh hỗ trợ 900 hộ",
    "Đào tạo 60 bác sĩ",
]
IN_A_YEAR = [
    "Khu kinh tế có nhiều dự án; năm 2026 thu hút thêm 12 dự án",
    "Nhà ở: năm 2026 hỗ trợ 90 hộ",
    "Trong năm 2026, phấn đấu trồng mới 90 ha",
    "Năm 2026 sửa chữa 7 trạm",
    "Năm 2026 khám bệnh cho 9.000 lượt người",
    "Năm 2026 nâng cấp, mở rộng 7 trạm",
]
NOT_IN_A_YEAR = [
    "Năm 2025 thu hút 12 dự án, tăng 3 dự án so với cùng kỳ",
    "Năm 2025 trồng 90 ha, bằng 102% kế hoạch",
    "Năm 2025 đã trồng 90 ha",
    "Năm 2026 tỉnh trồng 90 ha",
    "Năm 2026 hỗ trợ 90 triệu đồng",
    "Từ khi thành lập năm 2021, thu hút 12 dự án",
    "Trồng 90 ha",
]


@pytest.mark.parametrize("words", EACH_YEAR)
def test_so_much_may_be_done_each_year(words: str) -> None:
    assert does_each_year(fold(words))


@pytest.mark.parametrize("words", NOT_EACH_YEAR)
def test_what_is_so_each_year_orders_nothing(words: str) -> None:
    assert not does_each_year(fold(words))


@pytest.mark.parametrize("words", IN_A_YEAR)
def test_so_much_may_be_done_in_a_year(words: str) -> None:
    place = done_in_a_year(fold(words))
    assert place is not None
    assert words[place:].startswith("2026")


@pytest.mark.parametrize("words", NOT_IN_A_YEAR)
def test_results_of_a_year_order_nothing(words: str) -> None:
    assert done_in_a_year(fold(words)) is None


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("Hoàn thành sửa chữa 90 nhà ở người có công trước ngày 27/7/2026", True),
        ("Giải quyết việc làm cho 900 lao động trở lên, đưa 90 người đi học trong năm 2026", True),
        ("Trồng mới 90 ha đến hết quý III/2026", True),
        ("Sở đã sửa chữa 90 nhà ở trước ngày 27/7/2026", False),
        ("Sửa chữa 90 nhà ở", False),
        ("Khám sức khỏe cho 900 học sinh năm 2026", True),
        ("Tư vấn việc làm cho 900 người trong giai đoạn 2026-2030", True),
        ("Hoàn thành sửa chữa 90 nhà năm 2026, gồm 12 nhà tạm", True),
        ("Sửa chữa 90 nhà theo kế hoạch năm 2026", False),
        ("Sửa chữa 90 nhà xây từ năm 2006", False),
        ("Nâng cấp mở rộng 12 trạm bơm trong năm 2026", True),
        ("Tuyển 900 giáo viên trong 3 năm học 2026-2027, 2027-2028, 2028-2029", True),
        ("Tuyển 90 bác sĩ trong hai năm tới", True),
        ("Đến 30/9/2026 lắp xong 20 trạm", True),
        ("Trước ngày 30/9/2026, hoàn thành lắp đặt 20 máy", True),
        ("Tuyển 90 bác sĩ đã công tác trong ngành trên 3 năm", False),
        ("Đến 30/9/2026 tỉnh đã lắp xong 20 trạm", False),
        ("Tính đến 30/9/2026 lắp xong 20 trạm", False),
        ("Hỗ trợ 90 triệu đồng trước ngày 27/7/2026", False),
        ("Tiêm phòng cho 45.000 con trâu; phun hóa chất; hoàn thành trước ngày 27/7/2026", True),
        ("Hỗ trợ xây mới 90 nhà; tất cả phải xong chậm nhất ngày 27/7/2026", True),
        ("Hoàn thành toàn bộ 90 tuyến mương trong năm 2026", True),
        ("Sở Xây dựng đôn đốc hoàn thành 900 căn nhà ở xã hội trong năm 2026", True),
        ("Sở Xây dựng đã hoàn thành 900 căn nhà ở xã hội trong năm 2026", False),
        ("Hoàn thành 900 căn nhà ở xã hội", False),
        ("Tiêm phòng cho 45.000 con trâu; báo cáo trước ngày 27/7/2026", False),
        ("Đã tiêm phòng cho 45.000 con trâu; hoàn thành trước ngày 27/7/2026", False),
    ],
)
def test_so_much_may_be_done_by_a_time_behind_it(words: str, *, does: bool) -> None:
    assert does_by_a_time(fold(words)) is does


@pytest.mark.parametrize(
    ("behind", "within"),
    [
        (" giáo viên trong 3 năm học", True),
        (" bác sĩ trong ba năm, gồm 12 nội trú", True),
        (" bác sĩ trong ngành trên 3 năm", False),
        (" bác sĩ, sửa 9 trạm trong 3 năm", False),
        (" bác sĩ trong 3 năm học tập ở nước ngoài", False),
    ],
)
def test_a_figure_may_be_reached_within_years(behind: str, *, within: bool) -> None:
    assert within_years(behind) is within
