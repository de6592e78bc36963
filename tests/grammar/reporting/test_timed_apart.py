"""Reports whose time stands apart from their words."""

import pytest

from dondoc.grammar.reporting.timed_apart import opens_with_report, with_time

REPORTS = [
    "Báo cáo tháng",
    "Tổng hợp, báo cáo UBND tỉnh kết quả sửa cầu",
    "Lập báo cáo gửi Sở Y tế",
    "Định kỳ tổng hợp kết quả, báo cáo UBND tỉnh",
]
OTHERS = [
    "Lập báo cáo nghiên cứu khả thi cầu treo",
    "Báo cáo viên của tỉnh đi các xã",
    "Rà soát cầu treo, báo cáo UBND tỉnh",
    "Sửa cầu treo",
]
TIMES = {
    "Trước ngày 20 hằng tháng": "Báo cáo tháng trước ngày 20 hằng tháng",
    "15/12/2026": "Báo cáo tháng trước 15/12/2026",
    "Ngày 15/12": "Báo cáo tháng trước Ngày 15/12",
    "Hằng quý": "Báo cáo tháng hằng quý",
}


@pytest.mark.parametrize("words", REPORTS)
def test_words_may_begin_with_what_reports(words: str) -> None:
    assert opens_with_report(words)


@pytest.mark.parametrize("words", OTHERS)
def test_work_that_ends_in_a_report_does_not(words: str) -> None:
    assert not opens_with_report(words)


@pytest.mark.parametrize(("time", "sentence"), TIMES.items(), ids=TIMES.keys())
def test_the_time_goes_on_with_the_words(time: str, sentence: str) -> None:
    assert with_time("Báo cáo tháng.", time) == sentence
