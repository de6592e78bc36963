"""Which breaks between two lines stand within a time."""

import pytest

from dondoc.grammar.times.torn_times import tears_a_time

TORN = [
    ("KẾ HOẠCH CHĂN NUÔI GIAI ĐOẠN 2026", "- 2030"),
    ("trồng 500 ha quế trong giai đoạn 2026", "– 2030 tại ba xã vùng cao"),
    ("Nạo vét kênh Bản Mòng thời kỳ 2021", "- 2030, tầm nhìn đến năm 2050"),
    ("mở 12 lớp trong năm học 2026", "- 2027."),
    ("Đề án Nước sạch nông thôn 2026 -", "2030"),
    ("Đề án Nước sạch nông thôn 2026-", "2030; giao Sở Y tế"),
    ("cứng hóa 40 km đường đến hết năm", "2030 theo phân kỳ"),
    ("KẾ HOẠCH TUYỂN QUÂN NĂM", "2026"),
    ("Chương trình Khuyến công giai đoạn", "2026 - 2030"),
    ("Xong trước tháng", "12 năm 2026"),
    ("Xong trước tháng", "6/2026 và báo cáo"),
    ("Trình trong quý", "IV/2026"),
    ("Trình trong Quý", "III năm 2026"),
    ("Gửi về Sở Tài chính trước ngày", "15/11 hằng năm"),
    ("Gửi về Sở Tài chính trước ngày", "05 tháng 12 năm 2026"),
]
WHOLE = {
    "items that say of each year what is done": ("Phân kỳ từ năm 2026", "- 2027: lập quy hoạch"),
    "a year before the other": ("So với năm 2026", "- 2021 chỉ có 12 xã"),
    "a span that is whole": ("trong giai đoạn 2026 - 2030", "- 2031 tổng kết"),
    "two years below each other": ("2026", "2027"),
    "a dash on both sides": ("Kỳ 2026 -", "- 2030"),
    "the number of a paper": ("Quyết định số 12/2026", "- 2030/QĐ-TTg"),
    "the end of a number": ("Nghị quyết 57-NQ/TW, 12/2026", "- Sở Y tế"),
    "a sentence that has ended": ("Tổng kết vào năm 2026.", "- 2030 hộ thoát nghèo"),
    "an item of a list": ("Xong trước tháng", "12. Sở Y tế"),
    "a heading": ("Giao trong quý", "IV. TỔ CHỨC THỰC HIỆN"),
    "a count": ("Mỗi năm", "200 hộ thoát nghèo"),
    "words": ("Kết quả năm", "Sở Y tế báo cáo"),
    "a day of another kind": ("Họp hằng ngày", "15 người dự"),
}


@pytest.mark.parametrize(("line", "below"), TORN)
def test_a_line_goes_on_with_the_rest_of_a_time(line: str, below: str) -> None:
    assert tears_a_time(line, below)


@pytest.mark.parametrize(("line", "below"), WHOLE.values(), ids=WHOLE.keys())
def test_what_only_begins_like_a_time_is_a_line_of_its_own(line: str, below: str) -> None:
    assert not tears_a_time(line, below)
