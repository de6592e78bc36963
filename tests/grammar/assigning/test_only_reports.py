"""What is only to sum up and to report, and work that looks like it."""

import pytest

from dondoc.grammar.assigning.only_reports import only_reports, only_sums_up, tells_of_reports

REPORTS = {
    "a standing body that sums up": "là cơ quan thường trực, tổng hợp, báo cáo UBND tỉnh.",
    "to two above": "tổng hợp, báo cáo UBND tỉnh, Tỉnh ủy.",
    "to three above by a day": "tổng hợp, báo cáo Tỉnh ủy, HĐND tỉnh và UBND tỉnh trước ngày 15/12 hằng năm.",
    "whom others turn to": "đầu mối theo dõi, tổng hợp; tham mưu Giám đốc Sở báo cáo UBND tỉnh theo quý, năm.",
    "whom others turn to, said in full": "là đơn vị đầu mối theo dõi, tổng hợp, báo cáo Giám đốc Sở.",
    "and what the paper says of its force": (
        "tổng hợp, báo cáo UBND tỉnh trước ngày 25 hằng tháng. Chỉ thị này thay thế Chỉ thị số 4/CT-UBND ngày 02/3/2024"
        " của Chủ tịch UBND tỉnh về quản lý bến đò, phương tiện chở khách qua sông, neo đậu tàu thuyền và hoạt động vui"
        " chơi trên mặt nước ở các hồ thủy điện, hồ thủy lợi trong tỉnh, có hiệu lực từ ngày ký."
    ),
}
WORK = {
    "a paper to be laid before others": "tổng hợp, trình UBND tỉnh, HĐND tỉnh phân bổ vốn.",
    "a standing body with work": "là cơ quan thường trực, tổng hợp hồ sơ đăng ký của các hộ.",
    "one who is turned to with papers": "đầu mối tiếp nhận, giải quyết đơn của người dân.",
    "another paper behind the report": "tổng hợp, báo cáo UBND tỉnh; xây dựng Kế hoạch này thay thế Kế hoạch cũ.",
    "what is prepared for a head": "đầu mối theo dõi; tham mưu Giám đốc Sở ban hành quy chế.",
}


@pytest.mark.parametrize("rest", REPORTS.values(), ids=REPORTS.keys())
def test_to_sum_up_and_to_report_is_no_work(rest: str) -> None:
    assert only_reports(rest)


@pytest.mark.parametrize("rest", WORK.values(), ids=WORK.keys())
def test_what_is_done_besides_is_work(rest: str) -> None:
    assert not only_reports(rest)


def test_to_sum_up_is_less_than_to_follow_up() -> None:
    assert only_sums_up("là cơ quan thường trực, tổng hợp, báo cáo UBND tỉnh.")
    assert not only_sums_up("là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp, báo cáo UBND tỉnh kết quả.")


def test_a_paragraph_may_say_that_it_is_on_reports_alone() -> None:
    assert tells_of_reports("Chế độ báo cáo: Sở Y tế báo cáo hằng quý.")
    assert tells_of_reports("Chế độ thông tin, báo cáo định kỳ: Sở Y tế báo cáo hằng quý.")
    assert not tells_of_reports("Chế độ trực ban: Sở Y tế báo cáo hằng ngày.")
    assert not tells_of_reports("Sở Y tế thực hiện chế độ báo cáo: hằng quý.")
