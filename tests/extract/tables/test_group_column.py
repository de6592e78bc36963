"""Sections that stand in a column of their own."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

HEADING = "Nhóm nhiệm vụ\tTT\tNhiệm vụ\tChủ trì\tThời hạn\n"
GROUPS = {
    "in each row": (
        "Y TẾ\t1\tSửa trạm\tSở Y tế\t2026\nY TẾ\t2\tMua máy\tSở Y tế\t2026\nCHỢ\t3\tSửa chợ\tSở Nội vụ\t2026",
        ["Y TẾ", "Y TẾ", "CHỢ"],
    ),
    "in the first of them": (
        "Y TẾ\t1\tSửa trạm\tSở Y tế\t2026\n\t2\tMua máy\tSở Y tế\t2026\nCHỢ\t3\tSửa chợ\tSở Nội vụ\t2026",
        ["Y TẾ", "Y TẾ", "CHỢ"],
    ),
    "in none of the first": (
        "\t1\tSửa trạm\tSở Y tế\t2026\nCHỢ\t2\tSửa chợ\tSở Nội vụ\t2026",
        ["NHIỆM VỤ", "CHỢ"],
    ),
    "anew below another group": (
        "Y TẾ\t1\tSửa trạm\tSở Y tế\t2026\nCHỢ\t2\tSửa chợ\tSở Nội vụ\t2026\nY TẾ\t3\tMua máy\tSở Y tế\t2026",
        ["Y TẾ", "CHỢ", "Y TẾ"],
    ),
}


@pytest.mark.parametrize(("rows", "sections"), GROUPS.values(), ids=GROUPS.keys())
def test_a_column_names_the_group_of_its_rows(read_body: Read, rows: str, sections: list[str]) -> None:
    programme, document = read_body(f"II. NHIỆM VỤ\n{HEADING}{rows}")
    assert [task.section for task in programme.tasks] == sections
    by_id = {section.id: section for section in programme.sections}
    for task in programme.tasks:
        assert task.section_id is not None
        section = by_id[task.section_id]
        assert document.quote(section.source).endswith(section.title)
    groups = [section for section in programme.sections if section.title in ("Y TẾ", "CHỢ")]
    assert {(section.level, section.parent is not None) for section in groups} == {(2, True)}


def test_a_group_counts_anew_below_another_row_that_heads_others(read_body: Read) -> None:
    rows = "Y TẾ\t1\tSửa trạm\tSở Y tế\t2026\n\tII\tVùng cao\t\t\n\t1\tMua máy\tSở Y tế\t2026"
    programme, _ = read_body(f"{HEADING}{rows}")
    assert [task.section for task in programme.tasks] == ["Y TẾ", "Vùng cao"]
