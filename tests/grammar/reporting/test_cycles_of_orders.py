"""How often a sentence orders a report without naming a day."""

import pytest

from dondoc.grammar.reporting.cycles_of_orders import find_cycles
from dondoc.text import fold

CYCLES = {
    "định kỳ hằng quý báo cáo UBND tỉnh": ["quarterly"],
    "hằng tháng tổng hợp, báo cáo UBND xã": ["monthly"],
    "báo cáo định kỳ: hằng quý; 6 tháng; năm": ["quarterly", "yearly"],
    "tổng hợp báo cáo UBND phường hằng tháng; tham mưu sơ kết 6 tháng và tổng kết năm": ["monthly"],
    "lập dự toán hằng năm; báo cáo UBND tỉnh hằng quý": ["quarterly"],
    "bố trí ngân sách hằng năm": [],
    "giao ban hằng tuần; tổ chức sơ kết 6 tháng": [],
}


@pytest.mark.parametrize(("sentence", "cycles"), CYCLES.items(), ids=CYCLES.keys())
def test_a_cycle_is_one_of_reports_in_the_clause_that_orders_them(sentence: str, cycles: list[str]) -> None:
    assert [cycle for _, cycle in find_cycles(fold(sentence))] == cycles
