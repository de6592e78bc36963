"""What is sent and binds no agency."""

import pytest

from dondoc.grammar.reporting.things_sent import sends_no_report
from dondoc.text import fold

NO_REPORTS = [
    "Gửi bài dự thi về Sở Nội vụ trước ngày 12/4/2026",
    "Thí sinh nộp hồ sơ về Sở Nội vụ trước ngày 12/4/2026",
    "Các hộ gia đình gửi danh sách về Sở Nội vụ trước ngày 12/4/2026",
    "Các hộ nộp đơn xin vay trước ngày 01/10/2026",
    "Viết tác phẩm, gửi Hội Văn nghệ trước 20/5/2026 để chấm, báo cáo UBND tỉnh",
]
REPORTS = [
    "Gửi kết quả về Sở Nội vụ trước ngày 12/4/2026",
    "Gửi báo cáo kèm danh sách về Sở Nội vụ trước ngày 12/4/2026",
    "Lập danh sách hộ nghèo; gửi số liệu về Sở Y tế trước ngày 20 hằng tháng",
    "Rà soát hồ sơ tồn đọng, báo cáo UBND tỉnh trước ngày 30/6/2026",
    "Lấy ý kiến nhân dân; hằng quý gửi tổng hợp về Sở Nội vụ",
    "Gửi danh sách về Sở Nội vụ trước ngày 12/4/2026",
    "góp ý dự thảo, gửi ý kiến về Sở Tư pháp trước 20/5/2026 để tổng hợp, báo cáo UBND tỉnh",
    "Đăng ký nhu cầu tập huấn gửi Sở Y tế trước ngày 15/3",
    "Các đơn vị nộp hồ sơ đề nghị xét tặng trước ngày 01/10/2026",
]


@pytest.mark.parametrize("sentence", NO_REPORTS)
def test_lists_opinions_and_files_are_no_reports(sentence: str) -> None:
    assert sends_no_report(fold(sentence))


@pytest.mark.parametrize("sentence", REPORTS)
def test_a_report_beside_them_is_one(sentence: str) -> None:
    assert not sends_no_report(fold(sentence))


THINGS = [
    *("giấy mời", "đơn xin học", "bài dự thi", "bài viết", "tác phẩm", "giấy chứng nhận", "hồ sơ dự thi"),
    *("hồ sơ dự thầu", "hồ sơ mời thầu", "hồ sơ tuyển sinh", "hồ sơ dự tuyển", "hồ sơ vay"),
]


@pytest.mark.parametrize("thing", THINGS)
def test_each_of_these_things_is_sent_or_handed_in(thing: str) -> None:
    assert sends_no_report(f"gửi {thing} về sở y tế")
    assert sends_no_report(f"nộp {thing} về sở y tế")
    assert sends_no_report(f"lập {thing} của đơn vị, gửi sở y tế")


@pytest.mark.parametrize("words", ["lại", "kèm", "các", "bản", "01", "file", "kèm 01"])
def test_some_words_may_stand_before_the_thing(words: str) -> None:
    assert sends_no_report(f"gửi {words} bài viết về sở y tế")


@pytest.mark.parametrize("report", ["báo cáo", "kết quả", "số liệu", "kế hoạch"])
def test_what_tells_a_report_counts_unless_it_is_what_the_thing_serves(report: str) -> None:
    assert not sends_no_report(f"gửi bài viết và {report} về sở y tế")
    for purpose in ("để có", "nhằm lập", "làm cơ sở lập"):
        assert sends_no_report(f"gửi bài viết về sở y tế {purpose} {report}")
    assert not sends_no_report(f"gửi bài viết để xét duyệt; gửi {report} về sở y tế")


def test_every_sending_has_to_be_of_such_a_thing() -> None:
    assert not sends_no_report("gửi bài viết về sở y tế; nộp tiền về kho bạc")
    assert not sends_no_report("lập bài viết hộ nghèo. gửi tiền về kho bạc")
