"""What is sent and is no report."""

import pytest

from dondoc.grammar.reporting.things_sent import sends_no_report
from dondoc.text import fold

NO_REPORTS = [
    "Gửi danh sách về Sở Nội vụ trước ngày 12/4/2026",
    "Các đơn vị nộp hồ sơ đề nghị xét tặng trước ngày 01/10/2026",
    "góp ý dự thảo, gửi ý kiến về Sở Tư pháp trước 20/5/2026 để tổng hợp, báo cáo UBND tỉnh",
    "Đăng ký nhu cầu tập huấn gửi Sở Y tế trước ngày 15/3",
]
REPORTS = [
    "Gửi kết quả về Sở Nội vụ trước ngày 12/4/2026",
    "Gửi báo cáo kèm danh sách về Sở Nội vụ trước ngày 12/4/2026",
    "Lập danh sách hộ nghèo; gửi số liệu về Sở Y tế trước ngày 20 hằng tháng",
    "Rà soát hồ sơ tồn đọng, báo cáo UBND tỉnh trước ngày 30/6/2026",
    "Lấy ý kiến nhân dân; hằng quý gửi tổng hợp về Sở Nội vụ",
]


@pytest.mark.parametrize("sentence", NO_REPORTS)
def test_lists_opinions_and_files_are_no_reports(sentence: str) -> None:
    assert sends_no_report(fold(sentence))


@pytest.mark.parametrize("sentence", REPORTS)
def test_a_report_beside_them_is_one(sentence: str) -> None:
    assert not sends_no_report(fold(sentence))
