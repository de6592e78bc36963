"""Heads that a page tells in a sentence, in place of a letterhead."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

PAGE = """
{title}
16/06/2026

{told}

Theo đó, các đơn vị nuôi ong theo kế hoạch.
"""
TITLE = "Kế hoạch nuôi ong lấy mật năm 2026"
TOLD = "Ngày 10 tháng 6 năm 2026, {issuer} ban hành {kind} số 57/{letters} về nuôi ong lấy mật năm 2026."


def test_the_sentence_above_tells_number_issuer_and_day(read: Read) -> None:
    told = TOLD.format(issuer="Ủy ban nhân dân tỉnh", kind="Kế hoạch", letters="KH-UBND")
    head = read(PAGE.format(title=TITLE, told=told))[0].document
    assert (head.number, head.kind, head.issuer) == ("57/KH-UBND", "kế hoạch", "UBND tỉnh")
    assert (head.issued_on, head.title) == (date(2026, 6, 10), "về nuôi ong lấy mật năm 2026")


def test_the_number_may_stand_within_the_sentence_and_its_day_behind_it(read: Read) -> None:
    told = (
        "Thực hiện Quyết định số 44/QĐ-TTg ngày 5/4/2025 của Thủ tướng Chính phủ. UBND tỉnh ban hành Kế hoạch số "
        "57/KH-UBND ngày 10/6/2026 về nuôi ong lấy mật."
    )
    head = read(PAGE.format(title=f"Thông báo\n\n{TITLE}", told=told))[0].document
    assert (head.number, head.kind, head.issuer) == ("57/KH-UBND", "kế hoạch", "UBND tỉnh")
    assert head.issued_on == date(2026, 6, 10)


def test_the_place_of_the_issuer_may_stand_in_what_it_is_about(read: Read) -> None:
    told = (
        "Ngày 10/6/2026, UBND tỉnh đã ban hành Kế hoạch số 57/KH-UBND về việc nuôi ong trên địa bàn tỉnh Sơn La với "
        "nội dung cụ thể như sau:"
    )
    head = read(PAGE.format(title=TITLE, told=told))[0].document
    assert (head.issuer, head.title) == ("UBND tỉnh Sơn La", "về việc nuôi ong trên địa bàn tỉnh Sơn La")


def test_a_report_without_a_title_tells_of_what_was_issued(read: Read) -> None:
    told = "Ngày 07/6/2026, Ban Thường vụ Tỉnh ủy đã ban hành Chỉ thị số 35-CT/TU về nuôi ong; {rest} các xã nuôi ong."
    head = read(told.format(rest="theo đó, yêu cầu"))[0].document
    assert (head.number, head.issuer) == ("35-CT/TU", "Ban Thường vụ Tỉnh ủy")
    assert read(told.format(rest="tiếp đó"))[0].document.number is None


@pytest.mark.parametrize(
    ("title", "issuer", "kind", "letters"),
    [
        (TITLE, "Thủ tướng Chính phủ", "Kế hoạch", "KH-TTg"),  # of the centre, whose plan another one carries out
        (TITLE, "UBND tỉnh", "Quyết định", "QĐ-UBND"),  # of another kind than the page
        ("Tỉnh phát động phong trào nuôi ong", "UBND tỉnh", "Kế hoạch", "KH-UBND"),  # of a page that is no plan
    ],
)
def test_another_document_that_is_told_of_is_only_cited(
    read: Read, title: str, issuer: str, kind: str, letters: str
) -> None:
    told = TOLD.format(issuer=issuer, kind=kind, letters=letters)
    assert read(PAGE.format(title=title, told=told))[0].document.number is None


def test_a_letterhead_tells_more_than_a_sentence(read: Read) -> None:
    told = TOLD.format(issuer="UBND tỉnh", kind="Kế hoạch", letters="KH-UBND")
    page = PAGE.format(title=f"ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n{TITLE}", told=told)
    assert read(page)[0].document.number is None
