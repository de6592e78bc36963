"""Lines over tables that say whose tasks they hold."""

from datetime import date

import pytest

from dondoc.grammar.assigning.captions import may_be_caption, read_caption, read_tasks_of, title_behind_label
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 3, 20))
CAPTIONS: dict[str, tuple[str, list[str]]] = {
    "Sở Y tế": ("Sở Y tế", ["Sở Y tế"]),
    "CÔNG AN TỈNH": ("CÔNG AN TỈNH", ["Công an tỉnh"]),
    "Bảng 2. Sở Y tế": ("Sở Y tế", ["Sở Y tế"]),
    "Biểu số 03: Nhiệm vụ giao Sở Nội vụ": ("Nhiệm vụ giao Sở Nội vụ", ["Sở Nội vụ"]),
    "Bảng 1.2 - Các nhiệm vụ trọng tâm của Công an tỉnh năm 2026": (
        "Các nhiệm vụ trọng tâm của Công an tỉnh năm 2026",
        ["Công an tỉnh"],
    ),
    "Danh mục công việc do Sở Tài chính chủ trì": ("Danh mục công việc do Sở Tài chính chủ trì", ["Sở Tài chính"]),
    "DANH MỤC NHIỆM VỤ GIAO SỞ XÂY DỰNG": ("DANH MỤC NHIỆM VỤ GIAO SỞ XÂY DỰNG", ["Sở Xây dựng"]),
    "Cơ quan chủ trì: Sở Tư pháp": ("Cơ quan chủ trì: Sở Tư pháp", ["Sở Tư pháp"]),
    "Bảng 4. Nhiệm vụ về hạ tầng": ("Nhiệm vụ về hạ tầng", []),
    "Nhiệm vụ 3": ("", []),
}
NO_CAPTIONS = [
    "Các nhiệm vụ được giao như sau:",
    "Nhiệm vụ của năm 2026",
    "Sở Y tế đã hoàn thành bảng theo dõi.",
    "Bảng theo dõi nhiệm vụ",
    "Nhiệm vụ của Sở Y tế là chăm sóc sức khỏe nhân dân",
    "(Đơn vị tính: triệu đồng)",
]


@pytest.mark.parametrize(("words", "told"), CAPTIONS.items())
def test_a_caption_says_whose_tasks_the_table_holds(words: str, told: tuple[str, list[str]]) -> None:
    caption = read_caption(words, READER)
    assert caption is not None
    assert (caption.title, [ref.name for ref in caption.assignment.leads] if caption.assignment else []) == told
    assert may_be_caption(words)


@pytest.mark.parametrize("words", NO_CAPTIONS)
def test_other_lines_are_no_caption(words: str) -> None:
    assert read_caption(words, READER) is None


def test_the_title_of_an_appendix_may_stand_behind_its_number() -> None:
    assert title_behind_label("PHỤ LỤC II. NHIỆM VỤ CẤP XÃ") == "NHIỆM VỤ CẤP XÃ"
    assert title_behind_label("PHỤ LỤC II") == ""
    assert read_tasks_of("", READER) is None
