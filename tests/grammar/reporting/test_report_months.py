"""Months and quarters in which a report is due, where no day is named."""

from datetime import date

import pytest

from dondoc.grammar.reporting.report_months import find_months_of_reports
from dondoc.text import fold

ISSUED_ON = date(2026, 2, 10)
DUE = {
    "gửi kết quả về Sở Nội vụ trong tháng 12/2026": date(2026, 12, 31),
    "Gửi báo cáo về Sở Y tế trong quý IV/2026.": date(2026, 12, 31),
    "nộp hồ sơ về UBND tỉnh trong tháng 3/2026 để tổng hợp": date(2026, 3, 31),
    "báo cáo Thủ tướng Chính phủ trong quý I năm 2027 theo quy định": date(2027, 3, 31),
    "gửi Sở Tài chính vào tuần 2 tháng 6/2026": date(2026, 6, 14),
    "báo cáo UBND tỉnh tình hình thực hiện, xong trong quý II/2026": date(2026, 6, 30),
    "báo cáo UBND tỉnh trước khi kết thúc năm 2026": date(2026, 12, 31),
    "báo cáo UBND tỉnh vào tuần cuối của tháng 11/2026": date(2026, 11, 30),
    "báo cáo HĐND tỉnh kết quả thu phí đò tại kỳ họp cuối năm 2026": date(2026, 12, 31),
    "báo cáo Thường trực HĐND tỉnh tại phiên họp dự kiến tổ chức vào tháng 8/2026": date(2026, 8, 31),
    "báo cáo kết quả tại kỳ sinh hoạt định kỳ tháng 6/2026": date(2026, 6, 30),
    "báo cáo kết quả tại kỳ họp thứ Chín (dự kiến tổ chức tháng 7/2026)": date(2026, 7, 31),
    "gửi UBND tỉnh trong ngày làm việc cuối cùng của tháng 6/2026": date(2026, 6, 30),
}
NOT_DUE = {
    "what was done then": "Báo cáo UBND tỉnh kết quả thực hiện trong tháng 10/2026",
    "what goes on then": "báo cáo UBND tỉnh tình hình trong quý II/2026",
    "how it was carried out then": "báo cáo UBND tỉnh tình hình thực hiện trong quý II/2026",
    "a month that is over": "báo cáo Sở Y tế trong tháng 01/2026",
    "a whole year": "báo cáo UBND tỉnh trong năm 2026",
    "nobody who gets it": "báo cáo kịp thời trong tháng 6/2026",
    "something else done in another clause": "Rà soát trong tháng 6/2026; báo cáo UBND tỉnh",
    "something that goes on behind the time": "báo cáo UBND tỉnh trong tháng 6/2026 có bao nhiêu hộ",
    "how meetings went": "báo cáo tình hình sinh hoạt định kỳ tháng 6/2026",
    "a meeting on any day of a summer": "báo cáo HĐND tỉnh tại kỳ họp giữa năm 2026",
    "a meeting that heard of a year": "báo cáo tại kỳ họp về tình hình năm 2026",
    "a meeting at which nothing is reported": "trình HĐND tỉnh tại kỳ họp cuối năm 2026",
    "notices": "thông báo cho UBND tỉnh trong tháng 6/2026",
    "a month that is not introduced": "báo cáo UBND tỉnh tháng 6/2026",
}


@pytest.mark.parametrize(("words", "last"), DUE.items())
def test_a_report_is_due_on_the_last_day_of_the_time_in_which_it_is_handed_in(words: str, last: date) -> None:
    assert [due for _, due in find_months_of_reports(fold(words), ISSUED_ON)] == [last]


@pytest.mark.parametrize("words", NOT_DUE.values(), ids=NOT_DUE.keys())
def test_times_of_other_things_are_no_time_of_a_report(words: str) -> None:
    assert list(find_months_of_reports(fold(words), ISSUED_ON)) == []
