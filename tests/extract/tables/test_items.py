"""Which tables give tasks, and what their lines are in the ledger."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

LED = "TT\tNhiệm vụ\tChủ trì\tThời hạn"
ROW = "1\tSửa trạm\tSở Y tế\t2026"
FACTS = {
    "procedures": "TT\tTên thủ tục\tCơ quan chủ trì\tThời hạn giải quyết\n1\tCấp thẻ\tSở Y tế\t05 ngày",
    "projects": "TT\tTên dự án\tChủ đầu tư\tTổng mức đầu tư\n1\tCầu bản Nà\tSở Xây dựng\t1.200",
    "people": "TT\tHọ và tên\tNhiệm vụ\tGhi chú\n1\tLò Văn Sơn\tSửa trạm\t",
    "how to reach people": "TT\tHọ và tên\tNhiệm vụ\tCơ quan\tSố điện thoại\n1\tLò Văn Sơn\tSửa\tSở Y tế\t0212",
    "what was done": "TT\tNhiệm vụ\tChủ trì\tKết quả thực hiện\n1\tSửa trạm\tSở Y tế\tĐã xong",
    "costs": "TT\tNội dung chi\tChủ trì\tThành tiền\n1\tSửa trạm\tSở Y tế\t1.200",
}


def test_a_table_of_tasks_gives_them(read_body: Read) -> None:
    programme, document = read_body(f"II. NHIỆM VỤ\n{LED}\n{ROW}\n{LED}\n2\tMở lớp\tSở Nội vụ\t2026")
    assert [task.text for task in programme.tasks] == ["Sửa trạm", "Mở lớp"]
    roles = [programme.ledger.roles[line.number - 1] for line in document.lines if line.is_row]
    assert roles == [Role.TABLE_HEADER, Role.TASK, Role.REPEATED_HEADER, Role.TASK]


@pytest.mark.parametrize("rows", FACTS.values(), ids=FACTS.keys())
def test_tables_of_what_is_give_none(read_body: Read, rows: str) -> None:
    programme, _ = read_body(f"III. PHỤ BIỂU\n{rows}")
    assert programme.tasks == ()


def test_a_heading_of_two_rows_is_one(read_body: Read) -> None:
    programme, document = read_body(f"II. NHIỆM VỤ\n{LED}\n(1)\t(2)\t(3)\t(4)\n{ROW}")
    roles = [programme.ledger.roles[line.number - 1] for line in document.lines if line.is_row]
    assert roles == [Role.TABLE_HEADER, Role.TABLE_HEADER, Role.TASK]


def test_the_year_over_the_goals_is_that_of_those_that_name_none(read_body: Read) -> None:
    programme, _ = read_body("TT\tMục tiêu đến năm 2028\tĐơn vị tính\tSố lượng\n1\tSố trạm\ttrạm\t15")
    assert [target.period_end for each in programme.indicators for target in each.targets] == ["2028"]


def test_a_table_without_its_heading_has_its_first_row_read(read_body: Read) -> None:
    rows = [
        "1\tXây dựng trạm y tế\tSở Y tế\tQuý I/2026",
        "2\tTổ chức lớp dạy nghề\tSở Nội vụ\tQuý II/2026",
        "3\tRà soát kênh mương\tSở Xây dựng\tQuý III/2026",
    ]
    programme, _ = read_body("II. NHIỆM VỤ\n" + "\n".join(rows))
    assert len(programme.tasks) == 3
