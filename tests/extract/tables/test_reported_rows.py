"""Tables that report: nothing in them is to be done."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
REPORTS = {
    "most rows are done": ["Đã hoàn thành", "Đã thực hiện xong", "Đã ban hành"],
}
PLANS = {
    "most rows are not": ["Đang thực hiện", "Báo cáo", "Đã hoàn thành"],
    "what shall come of it": ["Báo cáo", "Kế hoạch", "Đề án"],
}


def _tasks(read_body: Read, results: list[str]) -> int:
    rows = "\n".join(f"{i}\tSửa trạm bơm {i}\tSở Xây dựng\t{result}" for i, result in enumerate(results, 1))
    programme, _ = read_body(f"II. NHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\tKết quả thực hiện\n{rows}")
    return len(programme.tasks)


@pytest.mark.parametrize("results", REPORTS.values(), ids=REPORTS.keys())
def test_what_is_done_in_most_rows_is_no_task(read_body: Read, results: list[str]) -> None:
    assert _tasks(read_body, results) == 0


def test_a_column_of_something_else_reports_nothing(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        TT\tNhiệm vụ\tChủ trì\tGhi chú
        1\tSửa trạm bơm\tSở Xây dựng\tĐã hoàn thành
        2\tSửa kênh\tSở Xây dựng\tĐã hoàn thành
    """)
    assert len(programme.tasks) == 2


@pytest.mark.parametrize("results", PLANS.values(), ids=PLANS.keys())
def test_what_is_to_come_of_rows_leaves_them_tasks(read_body: Read, results: list[str]) -> None:
    assert _tasks(read_body, results) == len(results)
