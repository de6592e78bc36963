"""Tables on their side: what is said of a task stands below each other."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
TABLES: dict[str, tuple[str, list[str]]] = {
    "one task": (
        """
        Tên nhiệm vụ\tXây cầu treo Nậm Ty
        Cơ quan chủ trì\tSở Xây dựng
        Cơ quan phối hợp\tSở Tài chính
        Kinh phí\t3 tỷ đồng
        Thời hạn\tQuý III/2026
        """,
        ["Xây cầu treo Nậm Ty|Sở Xây dựng|Sở Tài chính|2026-09-30"],
    ),
    "one behind the other": (
        """
        Nhiệm vụ 1\tXây cầu treo Nậm Ty
        Chủ trì\tSở Xây dựng
        Hoàn thành\t30/9/2026
        Nhiệm vụ 2\tMở lớp xóa mù chữ
        Chủ trì\tSở Nội vụ
        Hoàn thành\t31/10/2026
        """,
        ["Xây cầu treo Nậm Ty|Sở Xây dựng||2026-09-30", "Mở lớp xóa mù chữ|Sở Nội vụ||2026-10-31"],
    ),
    "beside each other": (
        """
        Nội dung\tXây cầu treo Nậm Ty\tMở lớp xóa mù chữ
        Đơn vị chủ trì\tSở Xây dựng\tSở Nội vụ
        Đơn vị phối hợp\t\tSở Tài chính
        Thời gian\tTháng 9/2026\tTháng 10/2026
        """,
        ["Xây cầu treo Nậm Ty|Sở Xây dựng||2026-09-30", "Mở lớp xóa mù chữ|Sở Nội vụ|Sở Tài chính|2026-10-31"],
    ),
    "numbered rows": (
        """
        1\tTên nhiệm vụ\tXây cầu treo Nậm Ty
        2\tĐơn vị thực hiện\tSở Xây dựng
        3\tThời gian hoàn thành\tTháng 9/2026
        """,
        ["Xây cầu treo Nậm Ty|Sở Xây dựng||2026-09-30"],
    ),
    "what is said of a building": (
        """
        Tên dự án\tCầu treo Nậm Ty
        Chủ đầu tư\tCông ty Minh Long
        Tổng mức đầu tư\t3 tỷ đồng
        """,
        [],
    ),
}


@pytest.mark.parametrize(("body", "tasks"), TABLES.values(), ids=TABLES.keys())
def test_a_table_on_its_side_is_read_as_one_that_stands(read_body: Read, body: str, tasks: list[str]) -> None:
    programme, document = read_body(body)
    assert [
        "|".join(
            (
                task.text,
                "; ".join(ref.name for ref in task.leads),
                "; ".join(ref.name for ref in task.cooperating),
                *(str(time.end) for time in task.schedule),
            )
        )
        for task in programme.tasks
    ] == tasks
    for task in programme.tasks:
        assert document.text[task.source.start : task.source.end] == task.text
