"""Lines that name whom a document is for."""

from dataclasses import replace

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.addressee_lines import goes_on_recipient, is_marked_addressee, is_plain_addressee

LONG = " ".join(["Các trạm y tế ở vùng cao"] * 4)
MARKED = {
    "- Sở Y tế;": True,
    "+ Sở Y tế": True,
    "1. Sở Y tế": False,
    "Sở Y tế;": False,
    f"- {LONG}": False,
}
PLAIN = {
    ("Kính gửi:", "Sở Y tế"): True,
    ("Sở Nội vụ;", "Sở Y tế."): True,
    ("Sở Nội vụ.", "Sở Y tế"): False,
    ("Kính gửi:", "UBND tỉnh yêu cầu:"): False,
    ("Kính gửi:", "Lưu: VT./."): False,
    ("Kính gửi:", "- Sở Y tế"): False,
    ("Kính gửi:", LONG): False,
}
REST = {
    ("- Các phòng, ban,", "trung tâm;"): True,
    ("- Các phòng", "ban, trung tâm,"): True,
    ("- Các phòng;", "Lưu: VT;"): False,
    ("- Lưu: VT.", "Họ và Tên,"): False,
    ("- Các phòng", "Họ và Tên"): False,
}


@pytest.mark.parametrize(("line", "expected"), MARKED.items())
def test_an_addressee_may_stand_behind_a_mark(line: str, expected: bool) -> None:
    assert is_marked_addressee(paragraphs_of(line)[0]) is expected


@pytest.mark.parametrize(("lines", "expected"), PLAIN.items())
def test_an_addressee_may_stand_alone_below_a_colon_or_in_a_list(lines: tuple[str, str], expected: bool) -> None:
    before, line = lines
    assert is_plain_addressee(paragraphs_of(line)[0], before) is expected


@pytest.mark.parametrize(("lines", "expected"), REST.items())
def test_a_recipient_may_go_on_below(lines: tuple[str, str], expected: bool) -> None:
    before, line = lines
    assert goes_on_recipient(paragraphs_of(line)[0], before) is expected


@pytest.mark.parametrize("line", ["- Sở Y tế;", "Sở Y tế"])
def test_below_a_table_nobody_is_addressed(line: str) -> None:
    below = replace(paragraphs_of(line)[0], after_table=True)
    assert not is_marked_addressee(below)
    assert not is_plain_addressee(below, "Kính gửi:")
