"""Reports that one body owes by a day."""

import pytest

from dondoc.grammar.assigning.dated_reports import owes_one_report, reports_by_a_day
from dondoc.model import AgencyRef

ONE = AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te")
GROUP = AgencyRef("Các sở, ban, ngành", "các sở", "g-so-ban-nganh", group=True)

# what is told: whether it is to report by a day, and whether by that of one year
TOLD = {
    "theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2026.": (True, True),
    "đôn đốc việc thực hiện; chậm nhất ngày 25 tháng 6 năm 2026 báo cáo UBND tỉnh.": (True, True),
    "theo dõi, đôn đốc việc thực hiện Kế hoạch này; tổng hợp, báo cáo trước ngày 25/6/2026.": (False, False),
    "theo dõi việc thực hiện Chỉ thị này, báo cáo UBND tỉnh trước ngày 25/6/2026.": (True, True),
    "đôn đốc việc thực hiện; báo cáo UBND tỉnh theo Kế hoạch này trước ngày 25/6/2026.": (True, True),
    "báo cáo HĐND tỉnh kết quả thu phí đò tại phiên họp tổ chức vào tháng 8 năm 2026.": (True, True),
    "theo dõi việc thực hiện, báo cáo UBND tỉnh trong quý III/2026.": (True, True),
    "theo dõi việc thực hiện, báo cáo UBND tỉnh tình hình tháng 8/2026.": (False, False),
    "tổng hợp, báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm.": (True, False),
    "báo cáo UBND tỉnh trước ngày 15/12.": (True, False),
    "theo dõi, đôn đốc việc thực hiện; định kỳ báo cáo UBND tỉnh.": (False, False),
    "báo cáo UBND tỉnh trước ngày 25 hằng tháng.": (False, False),
    "theo dõi việc thực hiện Kế hoạch số 12 ngày 25/6/2026, báo cáo UBND tỉnh.": (False, False),
    "theo dõi việc thực hiện, xong trước ngày 25/6/2026.": (False, False),
    "tổng hợp, báo cáo UBND tỉnh trước ngày 25 hằng tháng, báo cáo tổng kết trước ngày 15/6/2026.": (True, False),
    "đôn đốc dọn bến đò hằng tháng; báo cáo UBND tỉnh trước ngày 15/6/2026.": (True, True),
}


@pytest.mark.parametrize(("words", "read"), TOLD.items(), ids=TOLD.keys())
def test_a_report_by_a_day_is_told_from_others(words: str, read: tuple[bool, bool]) -> None:
    assert (reports_by_a_day(words), owes_one_report(words, [ONE])) == read


def test_what_groups_report_by_a_day_is_no_task_of_theirs() -> None:
    assert not owes_one_report(next(iter(TOLD)), [GROUP])
