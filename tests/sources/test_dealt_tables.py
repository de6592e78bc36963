"""Tables with a cell a line whose rows have more lines or fewer than columns: the lines are dealt out."""

import pytest

from dondoc.sources.dealt_tables import find_dealt

ONE = "TT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nGhi chú"
TWO = "STT\nNhiệm vụ\nCơ quan thực hiện\nThời gian thực hiện\nChủ trì\nPhối hợp\nBắt đầu\nKết thúc"
HEADS_OF_TWO = ["STT|Nhiệm vụ|Cơ quan thực hiện||Thời gian thực hiện|", "||Chủ trì|Phối hợp|Bắt đầu|Kết thúc"]
# The lines of a table, and its rows, cells parted by strokes.
READ = {
    "cells in several lines, empty ones left out": (
        f"{ONE}\n1\nRà soát giá đất của các thửa\nđã thu hồi\nSở Nông nghiệp\nvà Môi trường\nThuế tỉnh\nQuý I/2026\n"
        "2\nMở lớp học nghề ở bản\nSở Nội vụ\nTrước ngày\n15/4/2026\nVốn sự nghiệp",
        [ONE.replace("\n", "|"),
         "1|Rà soát giá đất của các thửa đã thu hồi|Sở Nông nghiệp và Môi trường|Thuế tỉnh|Quý I/2026|",
         "2|Mở lớp học nghề ở bản|Sở Nội vụ||Trước ngày 15/4/2026|Vốn sự nghiệp"],
    ),
    "a blank line behind each cell": (
        f"{ONE}\n1\nRà soát giá đất\nSở Tài chính\nThuế tỉnh\nQuý I/2026\n2\nMở lớp học nghề\nSở Nội vụ\nNăm 2026"
        .replace("\n", "\n\n"),
        [ONE.replace("\n", "|"), "1|Rà soát giá đất|Sở Tài chính|Thuế tỉnh|Quý I/2026|",
         "2|Mở lớp học nghề|Sở Nội vụ||Năm 2026|"],
    ),
    "headings of two rows": (
        f"{TWO}\n1\nRà soát giá đất\nSở Tài chính\nThuế tỉnh\nTháng 1/2026\nTháng 5/2026\n"
        "2\nMở lớp học nghề\nSở Nội vụ\n\nTháng 2/2026\nTháng 9/2026",
        [*HEADS_OF_TWO, "1|Rà soát giá đất|Sở Tài chính|Thuế tỉnh|Tháng 1/2026|Tháng 5/2026",
         "2|Mở lớp học nghề|Sở Nội vụ||Tháng 2/2026|Tháng 9/2026"],
    ),
    "headings of two rows, numbered columns, groups": (
        f"{TWO}\n(1)\n(2)\n(3)\n(4)\n(5)\n(6)\nI\nĐất đai\n1\nRà soát giá đất\nSở Tài chính\nTháng 1/2026\nTháng 5/2026"
        "\nII\nLao động\n2\nMở lớp học nghề\nSở Nội vụ\nThuế tỉnh\nTháng 2/2026\nTháng 9/2026",
        [*HEADS_OF_TWO, "(1)|(2)|(3)|(4)|(5)|(6)", "I|Đất đai||||",
         "1|Rà soát giá đất|Sở Tài chính||Tháng 1/2026|Tháng 5/2026", "II|Lao động||||",
         "2|Mở lớp học nghề|Sở Nội vụ|Thuế tỉnh|Tháng 2/2026|Tháng 9/2026"],
    ),
    "no column of numbers, no column of times": (
        "Nội dung công việc\nĐơn vị chủ trì\nĐơn vị phối hợp\nRà soát giá đất của các thửa\nđã thu hồi\nSở Tài chính\n"
        "Thuế tỉnh\nMở lớp học nghề\nSở Nội vụ\nSở Tài chính",
        ["Nội dung công việc|Đơn vị chủ trì|Đơn vị phối hợp",
         "Rà soát giá đất của các thửa đã thu hồi|Sở Tài chính|Thuế tỉnh", "Mở lớp học nghề|Sở Nội vụ|Sở Tài chính"],
    ),
    "what stands below is no part of it": (
        f"{ONE}\n1\nRà soát giá đất\nSở Tài chính\nQuý I/2026\n2\nMở lớp học nghề\nSở Nội vụ\nNăm 2026\n"
        "III. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính theo dõi, báo cáo UBND tỉnh.\nNơi nhận:\n- Như trên;",
        [ONE.replace("\n", "|"), "1|Rà soát giá đất|Sở Tài chính||Quý I/2026|",
         "2|Mở lớp học nghề|Sở Nội vụ||Năm 2026|"],
    ),
}  # fmt: skip
OTHERS = {
    "sections": "I. NHIỆM VỤ\nCơ quan chủ trì\nTổ chức thực hiện\n1. Sở Y tế chủ trì.\n2. Sở Nội vụ phối hợp.",
    "one row": f"{ONE}\n1\nRà soát giá đất\nSở Tài chính\nQuý I/2026\nNơi nhận:",
    "cells of another kind": "TT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n" + "Cũ\nMới\nTốt\nXấu\nLâu\n" * 3,
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ.keys())
def test_lines_are_dealt_out_to_the_columns(text: str, expected: list[str]) -> None:
    table = find_dealt(text.split("\n"))
    assert table is not None
    assert ["|".join(row.cells) for row in table.rows] == expected


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_lines_are_no_table(text: str) -> None:
    assert find_dealt(text.split("\n")) is None


def test_a_cell_that_may_stand_elsewhere_is_guessed() -> None:
    heading = "TT\nNhiệm vụ\nCơ quan chủ trì\nSản phẩm\nGhi chú\n"
    table = find_dealt((heading + "1\nRà soát giá đất\nSở Tài chính\nBảng giá\n2\nHọp\nSở Y tế\nGiấy\nMới").split("\n"))
    assert table is not None
    assert [row.guessed for row in table.rows] == [False, True, False]


PLAN = """KẾ HOẠCH
Phát triển nông nghiệp, du lịch
I. NHIỆM VỤ
1. Nhóm nhiệm vụ đề án phát triển cà phê
1.1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng
- Xây dựng đề án phát triển cà phê.
1.2. Sở Tài chính
- Xây dựng đề án phát triển cà phê.
- Xây dựng đề án phát triển cà phê.
2. Nhóm nhiệm vụ đề án phát triển cà phê
2.1. Sở Tài chính
- Xây dựng đề án phát triển cà phê.
3. Nhóm nhiệm vụ đề án phát triển cà phê
3.1. Sở Tài chính
- Xây dựng đề án phát triển cà phê.
- Xây dựng đề án phát triển cà phê.
- Xây dựng đề án phát triển cà phê, bản đồ vùng trồng.
"""


def test_numbered_headings_below_the_kind_of_a_document_head_no_columns() -> None:
    assert find_dealt(PLAN.replace("\n", "\n\n").split("\n")) is None
