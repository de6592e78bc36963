"""Times that close a task without a word of time."""

from datetime import date

import pytest

from dondoc.grammar.times.closing_times import read_closing_time

ON = date(2026, 3, 5)
CLOSING = {
    "Hoàn thiện kho dữ liệu dùng chung (quý III/2026).": [("2026-07-01", "2026-09-30")],
    "Thẩm định đề án chợ đầu mối (tháng 6/2026).": [("2026-06-01", "2026-06-30")],
    "Khai trương điểm bán hàng (Tháng 6);": [("2026-06-01", "2026-06-30")],
    "Số hóa hồ sơ người có công (6 tháng cuối năm 2026)": [("2026-07-01", "2026-12-31")],
    "Sở Y tế lập danh sách trạm dột, báo cáo UBND tỉnh ngày 10/6/2026.": [("2026-06-10", "2026-06-10")],
    "Sở Y tế lập danh sách trạm dột; trình Thường trực Tỉnh ủy ngày 10/6./.": [("2026-06-10", "2026-06-10")],
    "Nâng cấp 12 trạm y tế (Sở Y tế chủ trì; quý III/2026).": [("2026-07-01", "2026-09-30")],
    "Nâng cấp 12 trạm y tế (giao Sở Y tế thực hiện, năm 2026)": [("2026-01-01", "2026-12-31")],
    "Nâng cấp 12 trạm y tế xã vùng cao (năm 2026).": [("2026-01-01", "2026-12-31")],
    "Vận hành hệ thống quan trắc nước ngầm (năm 2026).": [("2026-01-01", "2026-12-31")],
    "Cấp thẻ cho hộ nghèo (30/6/2026);": [("2026-06-30", "2026-06-30")],
    "Lắp loa ở các bản (Q.III/2026).": [("2026-07-01", "2026-09-30")],
    "Lắp loa ở các bản (cuối quý III/2026).": [("2026-07-01", "2026-09-30")],
    "Tập huấn cho các tổ công nghệ số ( tháng 4 và tháng 9 năm 2026 )./.": [
        ("2026-04-01", "2026-04-30"),
        ("2026-09-01", "2026-09-30"),
    ],
}
NO_TIMES = [
    "Sở Y tế lập danh sách trạm dột, báo cáo UBND tỉnh ngày 10/01/2026.",
    "Sở Y tế rà soát trạm dột, báo cáo kết quả theo công văn của UBND tỉnh ngày 10/6/2026.",
    "Theo dõi báo cáo UBND tỉnh ngày 10/6/2026.",
    "Sở Y tế lập danh sách trạm dột, gửi 12 bản ngày 10/6/2026.",
    "Thực hiện kết luận của hội nghị tổng kết (tháng 12/2025).",  # over before the document
    "Rút kinh nghiệm từ cuộc họp (ngày 15/6/2026).",
    "Triển khai đề án đã được duyệt (giai đoạn 2026 - 2030).",
    "Bố trí vốn theo kế hoạch đầu tư công (năm 2026).",
    "Họp ban chỉ đạo (Sở Y tế chủ trì; theo Quyết định số 12 năm 2026).",
    "Nạo vét kênh hằng năm (quý III).",
    "Trùng tu nhà tù Sơn La (1908 - 1945).",
    "Tổ chức lễ phát động (quý III/2026) tại các bến xe.",
    "Lập hồ sơ cấp phép (theo mẫu của quý III/2026).",
    "(Quý III/2026)",
    "Hoàn thiện kho dữ liệu (quý III/2026, sau khi có vốn).",
    "Hoàn thiện kho dữ liệu (tháng).",
]


@pytest.mark.parametrize(("text", "times"), CLOSING.items())
def test_what_closes_a_task_says_when_it_is_due(text: str, times: list[tuple[str, str]]) -> None:
    read = read_closing_time(text, ON, 2026)
    assert [(str(time.start), str(time.end)) for time in read] == times
    assert {time.role for time in read} == {"deadline"}


@pytest.mark.parametrize("text", NO_TIMES)
def test_other_endings_set_no_time(text: str) -> None:
    assert read_closing_time(text, ON, 2026) == ()
