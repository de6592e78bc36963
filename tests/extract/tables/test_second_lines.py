"""The second line of a heading whose upper cells say each one half of it."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def goals(programme: Programme) -> list[tuple[str, str, str | None]]:
    return [(str(t.value), t.unit, t.period_end) for item in programme.indicators for t in item.targets]


def test_a_cell_of_a_heading_may_go_on_in_the_line_below(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐơn vị\tƯớc thực hiện\tKế hoạch
        \t\t\tnăm 2025\tnăm 2026
        1\tĐộ che phủ rừng\t%\t41\t42
    """)
    assert (goals(programme), programme.tasks) == ([("42", "%", "2026")], ())


@pytest.mark.parametrize("compared", ["So sánh (%)\tKH 2026/ƯTH 2025", "Tỷ lệ so sánh\tKH 2026/ƯTH 2025 (%)"])
def test_a_year_over_two_columns_stands_beside_one_over_one(read_body: Read, compared: str) -> None:
    over, below = compared.split("\t")
    programme, _ = read_body(f"""
        TT\tChỉ tiêu\tĐơn vị tính\tNăm 2025\t\tNăm 2026\t{over}
        \t\t\tKế hoạch\tƯớc thực hiện\tKế hoạch\t{below}
        1\tSản lượng chè\tTấn\t50.000\t52.000\t54.000\t103,8
    """)
    assert goals(programme) == [("54000", "Tấn", "2026")]


def test_a_row_of_content_is_no_second_line(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tNăm 2026\tNăm 2027
        \tTrong đó:\t\t\t
        1\tSản lượng chè\tTấn\t50.000\t52.000
    """)
    assert goals(programme) == [("50000", "Tấn", "2026"), ("52000", "Tấn", "2027")]
