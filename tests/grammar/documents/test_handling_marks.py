"""Marks of haste and secrecy in letterheads."""

import pytest

from dondoc.grammar.documents.handling_marks import without_handling_mark

LINES = {
    "HỎA TỐC": "",
    "HOẢ TỐC HẸN GIỜ": "",
    "MẬT": "",
    "(DỰ THẢO LẦN 2)": "",
    "TỈNH SƠN LA HỎA TỐC": "TỈNH SƠN LA",
    "TỈNH SƠN LA KHẨN": "TỈNH SƠN LA",
    "THƯỢNG KHẨN ỦY BAN NHÂN DÂN": "ỦY BAN NHÂN DÂN",
    "ỦY BAN NHÂN DÂN TỐI MẬT": "ỦY BAN NHÂN DÂN",
    # no marks
    "ỦY BAN NHÂN DÂN XÃ MẬT SƠN": "ỦY BAN NHÂN DÂN XÃ MẬT SƠN",
    "BAN CHỈ ĐẠO ỨNG PHÓ KHẨN CẤP": "BAN CHỈ ĐẠO ỨNG PHÓ KHẨN CẤP",
    "Công điện khẩn": "Công điện khẩn",
    "TỈNH SƠN LA": "TỈNH SƠN LA",
}


@pytest.mark.parametrize(("line", "left"), LINES.items(), ids=LINES.keys())
def test_a_mark_of_haste_or_secrecy_is_no_part_of_a_name(line: str, left: str) -> None:
    assert without_handling_mark(line) == left
