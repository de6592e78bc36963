"""No row of a table without borders is lost without a word: it is read, or a finding names its lines."""

import textwrap
from collections.abc import Callable, Sequence

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Programme
from dondoc.sources.plain import document_from_text

ABOVE = "KẾ HOẠCH\nViệc làm và đất đai năm 2026\nI. NHIỆM VỤ\nCác việc được giao theo biểu sau:\n"
BELOW = "\nII. BÁO CÁO\n1. Các cơ quan báo cáo kết quả trước ngày 15/12/2026.\nNơi nhận:\n- Như trên;\n"
HEADINGS = [
    ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
    ["Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"],
    ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Tiến độ", "Sản phẩm"],
]
WORK = [
    "Rà soát bảng giá đất của các xã vùng cao trước khi thu hồi",
    "Mở lớp dạy nghề cho lao động nông thôn chưa có việc làm",
    "Số hóa hồ sơ địa chính của những thửa đã cấp giấy chứng nhận",
]
CELLS = {
    "Cơ quan phối hợp": ["Thuế tỉnh", "", "Công an tỉnh"],
    "Sản phẩm": ["Bảng giá", "Lớp học", "Kho hồ sơ"],
}
BODIES, TIMES = ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế"], ["Quý I/2026", "Tháng 6/2026", "Năm 2026"]
Table = Sequence[Sequence[str]]


def table(headings: Sequence[str]) -> Table:
    of = {"TT": ["1", "2", "3"], "STT": ["1", "2", "3"], **CELLS}
    rows = []
    for at, work in enumerate(WORK):
        subjects = ("Nhiệm vụ", "Nội dung công việc", "Nội dung nhiệm vụ")
        timed = ("Thời gian hoàn thành", "Thời hạn", "Tiến độ")
        rows.append(
            [
                work if heading in subjects else TIMES[at] if heading in timed else of.get(heading, BODIES)[at]
                for heading in headings
            ]
        )
    return [list(headings), *rows]


def below_each_other(rows: Table) -> str:
    return "\n".join(cell for row in rows for cell in row)


def wrapped_below_each_other(rows: Table) -> str:
    return "\n".join(line for row in rows for cell in row for line in textwrap.wrap(cell, 24))


def with_blank_lines(rows: Table) -> str:
    return "\n\n".join(cell for row in rows for cell in row if cell)


def far_apart(rows: Table) -> str:
    return "\n".join("   ".join(filter(None, row)) for row in rows)


def side_by_side(rows: Table) -> str:
    lines = []
    for row in rows:
        cells = [textwrap.wrap(cell, 24) for cell in row]
        for at in range(max(map(len, cells))):
            lines.append(" ".join((cell[at] if at < len(cell) else "").ljust(25) for cell in cells).rstrip())
    return "\n".join(lines)


def with_single_blanks(rows: Table) -> str:
    return "\n".join(" ".join(filter(None, row)) for row in rows)


def between_strokes(rows: Table) -> str:
    return "\n".join(" | ".join(row) for row in rows)


def run_together(rows: Table) -> str:
    return "| " + " | | ".join(" | ".join(row) for row in rows) + " |"


FORMS = [
    below_each_other, wrapped_below_each_other, with_blank_lines, far_apart, side_by_side, with_single_blanks,
    between_strokes, run_together,
]  # fmt: skip


def read(text: str) -> Programme:
    return extract_programme(document_from_text(ABOVE + text + BELOW, name="a.txt"))


@pytest.mark.parametrize("headings", HEADINGS, ids=" | ".join)
@pytest.mark.parametrize("form", FORMS)
def test_each_row_is_a_task_or_its_lines_are_named(form: Callable[[Table], str], headings: Sequence[str]) -> None:
    text = form(table(headings))
    programme = read(text)
    document = document_from_text(ABOVE + text + BELOW, name="a.txt")
    named = {"unread_table", "unsure_cells"}
    spans = [finding.source for finding in programme.findings if finding.kind in named]
    said = " ".join(document.quote(span) for span in (*spans, *programme.ledger.unclassified))
    read_ = {task.text for task in programme.tasks}
    for work in WORK:
        assert work in read_ or all(word in said for word in work.split())


def test_the_finding_names_the_lines_from_the_headings_to_the_end() -> None:
    found = [each for each in read(with_single_blanks(table(HEADINGS[0]))).findings if each.kind == "unread_table"]
    assert [(each.source.line_start, each.source.line_end) for each in found] == [(5, 8)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Các mức: một | hai | ba | bốn | năm | sáu | bảy | tám | chín",
        "| Nhiệm vụ | Sở Tài chính | Quý I/2026 | Nhiệm vụ hai | Sở Nội vụ | Quý II/2026 | Ghi chú |",
        "Mẫu sổ: | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Ghi chú | Ký nhận | Ngày |",
    ],
)
def test_bars_in_a_paragraph_without_headings_or_rows_are_no_table(paragraph: str) -> None:
    assert "unread_table" not in {each.kind for each in read(paragraph).findings}


def test_a_table_that_was_read_has_none() -> None:
    assert "unread_table" not in {each.kind for each in read(below_each_other(table(HEADINGS[0]))).findings}


CELLS_OF_AN_ANNEX = """
TT Nội dung nhiệm vụ
Cơ quan thực hiện Thời gian
hoàn thành
Chủ trì Phối hợp
1
Rà soát bảng giá đất
của các xã
Sở Tài chính
Thuế tỉnh
Quý I/2026
2
Mở lớp dạy nghề
Sở Nội vụ
Năm 2026
"""
SCATTERED = """
TT
1
2
3
Nhiệm vụ
Rà soát bảng giá đất
của các xã
Mở lớp dạy nghề
Số hóa hồ sơ địa chính
Cơ quan chủ trì
Sở Tài chính
Sở Nội vụ
Sở Y tế
Thời gian hoàn thành
Quý I/2026
Năm 2026
"""
SIGNED = "Nơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"
TITLES = [
    "PHỤ LỤC\nDANH MỤC VIỆC\n(Kèm theo Kế hoạch số 5/KH-UBND ngày 02 tháng 3 năm 2026)",
    "DANH MỤC VIỆC NĂM 2026 CỦA TỈNH",
]


@pytest.mark.parametrize("cells", [CELLS_OF_AN_ANNEX, SCATTERED], ids=["row by row", "column by column"])
@pytest.mark.parametrize("title", TITLES)
def test_cells_below_the_title_of_an_annex_are_no_title(title: str, cells: str) -> None:
    text = f"{ABOVE}1. Sở Y tế kiểm tra các chợ.\n{SIGNED}{title}{cells}"
    programme = extract_programme(document_from_text(text, name="a.txt"))
    document = document_from_text(text, name="a.txt")
    said = [document.quote(each.source) for each in programme.findings if each.kind == "unread_table"]
    assert len(said) == 1
    assert "Mở lớp dạy nghề" in said[0]


def test_a_long_title_is_one() -> None:
    lines = "\n".join(f"và nội dung thứ {number} của nhiệm vụ ấy" for number in range(8))
    text = f"{ABOVE}1. Sở Y tế kiểm tra các chợ.\n{SIGNED}PHỤ LỤC\nNhiệm vụ của tỉnh\n{lines}\n"
    assert "unread_table" not in {
        each.kind for each in extract_programme(document_from_text(text, name="a.txt")).findings
    }


SPACED = """
STT                    Tên nhiệm vụ                                  Thời gian hoàn thành   Kết quả đầu ra
I                      Sở Xây dựng
1                      Lập đề án nhà ở cho công nhân                 Tháng 5/2026           Quyết định của UBND
                                                                                            tỉnh
2                      Khởi công đường tránh qua trung tâm xã        Quý IV/2026            Lễ khởi công
"""
REST = """\x0cII    Sở Công Thương
1     Trình phương án mở rộng cụm công  10   Quý III/2026      Tờ trình  5
      nghiệp
III   Sở Tài chính
1     Thu hút năm dự án vào khu kinh   20   Trước 30/6/2026   Giấy chứng nhận  6
2     Tổ chức hội nghị gặp mặt nhà đầu tư  30 Hằng năm     Hội nghị    7
"""


def test_rows_that_stand_in_no_columns_of_the_table_above_them_are_named() -> None:
    found = [each for each in read(SPACED + REST).findings if each.kind == "unread_table"]
    document = document_from_text(ABOVE + SPACED + REST + BELOW, name="a.txt")
    assert "Thu hút năm dự án" in document.quote(found[0].source)
    assert "Tổ chức hội nghị" in document.quote(found[0].source)


def test_who_signs_below_a_table_is_no_row() -> None:
    signed = (
        "\n     Nơi nhận:                    TM. ỦY BAN NHÂN DÂN\n     - Như trên;                       CHỦ TỊCH\n"
    )
    assert "unread_table" not in {each.kind for each in read(SPACED + signed).findings}
