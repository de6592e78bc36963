"""Headings that name an agency by an abbreviation which the document explains, and nothing else."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

CENTRE = "Trung tâm Kiểm soát bệnh tật tỉnh"
BOARD = "Ban Quản lý dự án đường thủy tỉnh"


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (f"{CENTRE} (CDC)", "CDC", CENTRE),
        (f"{CENTRE} (CDC)", "CDC tỉnh:", CENTRE),
        (CENTRE, "CDC tỉnh", CENTRE),
        (f"{BOARD} (gọi tắt là BQL)", "BQL", BOARD),
        ("Sở Y tế", "UBKT Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"),
        ("Sở Y tế", "Ban ATGT tỉnh", "Ban An toàn giao thông tỉnh"),
    ],
)
def test_bullets_below_an_abbreviation_are_tasks_of_the_body(
    read_body: Read, first: str, second: str, name: str
) -> None:
    programme, _ = read_body(f"""
        II. NHIỆM VỤ
        1. {first}
        - Mua phao cứu sinh.
        2. {second}
        - Sơn lại bến đò.
    """)
    assert [task.text for task in programme.tasks] == ["Mua phao cứu sinh.", "Sơn lại bến đò."]
    assert [ref.name for ref in programme.tasks[1].leads] == [name]


def test_an_abbreviation_of_something_else_heads_no_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Chỉ số hài lòng (CSHL)
        - Bến đò sạch, đẹp.
        2. CSHL
        - Bến đò có mái che.
    """)
    assert programme.tasks == ()
