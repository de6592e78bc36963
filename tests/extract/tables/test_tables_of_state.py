"""Tables that tell how things are or were: only what a column says is planned is a goal."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def figures(programme: Programme) -> list[str]:
    return [f"{target.value} {target.period_end}" for item in programme.indicators for target in item.targets]


@pytest.mark.parametrize(
    "table",
    [
        "Biểu 1. Kết quả các xã\nTT\tChỉ tiêu\tĐVT\tXã Mường La\tXã Bắc Yên\n1\tTỷ lệ che phủ\t%\t45\t47\n",
        "Biểu 2. Hiện trạng hạ tầng\nTT\tChỉ tiêu\tĐVT\tSố lượng\n1\tĐường xã\tkm\t45\n2\tĐường thôn\tkm\t31\n",
        "I. TÌNH HÌNH\nTT\tChỉ tiêu\tĐVT\tNăm 2025\tNăm 2026\n1\tTỷ lệ che phủ\t%\t45\t47\n",
        "I. TÌNH HÌNH\nTT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tThực hiện\n1\tTỷ lệ che phủ\t%\t45\t47\n",
    ],
)
def test_figures_of_a_table_of_results_are_no_targets(read_body: Read, table: str) -> None:
    programme, _ = read_body(table)
    assert programme.indicators == ()
    assert not programme.tasks
    assert Role.PROSE.value in programme.ledger.count()


def test_a_plan_for_the_time_to_come_is_one_in_such_a_table_too(read_body: Read) -> None:
    programme, _ = read_body("""
        I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tƯớc thực hiện 2026\tKế hoạch 2027
        1\tTỷ lệ che phủ\t%\t45\t46\t47
    """)
    assert figures(programme) == ["47 2027"]


def test_a_table_of_goals_beside_it_keeps_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        Biểu 1. Tình hình năm 2025 và mục tiêu đến năm 2030
        TT\tChỉ tiêu\tĐVT\tNăm 2026\tNăm 2030
        1\tTỷ lệ che phủ\t%\t45\t47
    """)
    assert figures(programme) == ["45 2026", "47 2030"]
