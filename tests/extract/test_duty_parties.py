"""Who is bound by a duty to report, and who receives the report."""

from datetime import date

import pytest

from dondoc.extract.duty_parties import names_of, receivers, who_reports
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

AGENCIES = AgencyReader(load_register(), date(2026, 5, 5))
RECEIVED = {
    "Các sở báo cáo UBND tỉnh trước ngày 20 hằng tháng": "UBND tỉnh",
    "gửi báo cáo về Sở Tài chính để tổng hợp, báo cáo UBND tỉnh": "Sở Tài chính",
    "gửi Sở Y tế, Sở Tài chính trước ngày 15": "Sở Y tế; Sở Tài chính",
    "gửi Sở Y tế để theo dõi, gửi Công an tỉnh": "Sở Y tế; Công an tỉnh",
    "báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ)": "UBND tỉnh; Sở Nội vụ",
    "thông qua Sở Nội vụ báo cáo UBND tỉnh": "UBND tỉnh; Sở Nội vụ",
    "báo cáo bằng văn bản gửi Sở Xây dựng": "Sở Xây dựng",
    "nộp báo cáo cho Thanh tra tỉnh": "Thanh tra tỉnh",
    "trình UBND tỉnh phê duyệt": "UBND tỉnh",
    "trình UBND tỉnh phê duyệt; báo cáo HĐND tỉnh": "HĐND tỉnh",
    "gửi báo cáo về phòng Kinh tế để tổng hợp": "Phòng Kinh tế",
    "gửi số liệu về văn phòng UBND tỉnh": "Văn phòng UBND tỉnh",
    "để Sở Y tế tổng hợp, báo cáo UBND tỉnh": "UBND tỉnh",
    "báo cáo cấp có thẩm quyền": "",
    "gửi về phòng họp số 2": "",
    "báo cáo kết quả trước ngày 20": "",
}
# the words of a paragraph, the sentence in it that orders the report, what introduced it: who reports
BOUND = {
    ("Các sở, ban, ngành định kỳ báo cáo UBND tỉnh", "", ""): "Các sở, ban, ngành",
    ("Thủ trưởng các sở, ban, ngành báo cáo kết quả", "", ""): "các sở, ban, ngành",
    ("Yêu cầu UBND các xã, phường báo cáo về Sở Tài chính", "", ""): "UBND các xã, phường",
    ("Hằng quý, Công an tỉnh tổng hợp báo cáo UBND tỉnh", "", ""): "Công an tỉnh",
    (
        "Giao Sở Y tế rà soát. Trước ngày 15/6/2026, Sở Nội vụ báo cáo.",
        "Trước ngày 15/6/2026, Sở Nội vụ báo cáo.",
        "",
    ): "Sở Nội vụ",
    ("Sở Y tế rà soát. Định kỳ báo cáo trước ngày 20.", "Định kỳ báo cáo trước ngày 20.", ""): "Sở Y tế",
    ("Các sở; UBND các xã báo cáo trước ngày 20", "UBND các xã báo cáo trước ngày 20", ""): "Các sở; UBND các xã",
    (
        "Căn cứ Kế hoạch này, Thủ trưởng các sở; Chủ tịch UBND các xã báo cáo trước ngày 20",
        "Chủ tịch UBND các xã báo cáo trước ngày 20",
        "",
    ): "các sở; UBND các xã",
    (
        "Căn cứ Kế hoạch này, Sở Y tế rà soát; UBND các xã báo cáo trước ngày 20",
        "UBND các xã báo cáo trước ngày 20",
        "",
    ): "UBND các xã",
    ("Định kỳ báo cáo trước ngày 20.", "", "Sở Y tế có trách nhiệm:"): "Sở Y tế",
    ("UBND tỉnh yêu cầu báo cáo trước ngày 20", "", "Sở Y tế có trách nhiệm:"): "Sở Y tế",
    ("Định kỳ báo cáo trước ngày 20.", "", "Thời hạn:"): "",
}


@pytest.mark.parametrize(("sentence", "names"), RECEIVED.items())
def test_a_report_goes_to_whom_it_is_sent_else_to_whom_it_is_told(sentence: str, names: str) -> None:
    assert names_of(receivers(sentence, AGENCIES)) == names


@pytest.mark.parametrize(("said", "names"), BOUND.items())
def test_whoever_is_named_nearest_reports(said: tuple[str, str, str], names: str) -> None:
    words, sentence, introduced = said
    assert names_of(who_reports(words, sentence or words, introduced, AGENCIES)) == names
