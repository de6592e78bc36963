"""Notes that list abbreviations with the bodies that they stand for."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

# A note, a cell of the document, and whom the cell names.
LISTED = {
    "behind 'Ghi chú'": (
        "Ghi chú: VP: Văn phòng HĐND và UBND xã; PKT: Phòng Kinh tế; Đoàn TN: Đoàn Thanh niên xã.",
        "VP; PKT; Đoàn TN",
        ["Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Đoàn Thanh niên xã"],
    ),
    "an item a line": (
        "Các chữ viết tắt:\n- TTDVC = Trung tâm Dịch vụ công\n- TYT: Trạm Y tế xã Cao Phong",
        "TTDVC, TYT",
        ["Trung tâm Dịch vụ công", "Trạm Y tế xã Cao Phong"],
    ),
    "with dashes": ("Chữ viết tắt: BQLR - Ban Quản lý rừng", "BQLR", ["Ban Quản lý rừng"]),
    "the name first": ("(Viết tắt: Phòng Quản lý đô thị: QLĐT)", "QLĐT", ["Phòng Quản lý đô thị"]),
    "with commas": (
        "Ký hiệu: TTVH: Trung tâm Văn hóa, Thể thao, QLTH: Phòng Quản lý tổng hợp",
        "QLTH; TTVH",
        ["Phòng Quản lý tổng hợp", "Trung tâm Văn hóa, Thể thao"],
    ),
    "of a known one": ("Viết tắt: TTra - Thanh tra tỉnh; NVụ là Sở Nội vụ", "NVụ", ["Sở Nội vụ"]),
    "the first of two": (
        "Ghi chú: DVC: Trạm Dịch vụ công\nGhi chú: DVC: Tổ Dịch vụ công",
        "DVC",
        ["Trạm Dịch vụ công"],
    ),
}
# What stands in no note, or says something else there.
NOT_LISTED = {
    "no note": ("Nội dung: TTDVC: Trung tâm Dịch vụ công", "TTDVC"),
    "marks of a table": ("Ghi chú: CT: chủ trì; PH: phối hợp", "PH"),
    "no body": ("Ghi chú: DVC: Dịch vụ công", "DVC"),
    "other letters": ("Ghi chú: QLĐT: Trung tâm Dịch vụ công", "QLĐT"),
    "a line behind the note": ("Ghi chú: số liệu làm tròn\nKết luận.\nDVC: Trạm Dịch vụ công", "DVC"),
    "a kind of body": ("Ghi chú: UBND: Ủy ban nhân dân", "UBND"),
}


def names(note: str, cell: str) -> list[str]:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    reader.learn_abbreviations(note)
    return [ref.name for ref in reader.cell(cell)]


@pytest.mark.parametrize(("note", "cell", "expected"), LISTED.values(), ids=LISTED.keys())
def test_a_listed_abbreviation_names_the_body(note: str, cell: str, expected: list[str]) -> None:
    assert names(note, cell) == expected


@pytest.mark.parametrize(("note", "cell"), NOT_LISTED.values(), ids=NOT_LISTED.keys())
def test_other_words_explain_nothing(note: str, cell: str) -> None:
    assert names(note, cell) == [cell]
