"""Heads that stand in the title, as older gazettes print them."""

from datetime import date

import pytest

from dondoc.extract.head.called import CalledHead, read_called_head

SUBJECT = "VỀ VIỆC NUÔI ONG LẤY MẬT"


@pytest.mark.parametrize(
    ("before", "number", "issuer", "issued_on"),
    [
        (
            "CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 26/2001/CT-TTG NGÀY 21 THÁNG 6 NĂM 2001",
            "26/2001/CT-TTg",
            "Thủ tướng Chính phủ",
            date(2001, 6, 21),
        ),
        (
            "CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA SỐ 12/2004/QĐ-UB NGÀY 05/3/2004",
            "12/2004/QĐ-UB",
            "UBND tỉnh Sơn La",
            date(2004, 3, 5),
        ),
    ],
)
def test_the_title_tells_who_issued_it_and_when(before: str, number: str, issuer: str, issued_on: date) -> None:
    assert read_called_head(f"{before} {SUBJECT}") == CalledHead(SUBJECT, number, issuer, issued_on)


@pytest.mark.parametrize(
    "title",
    [
        None,
        SUBJECT,
        f"CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA {SUBJECT}",
        "của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 9-NQ/TW, ngày 02/3/2026 của Bộ Chính trị về nuôi ong",
        "của Ban Thường vụ Tỉnh ủy thực hiện Chỉ thị số 9-CT/TW, ngày 02/3/2026 của Ban Bí thư",
        "THỰC HIỆN KẾ HOẠCH CỦA TỈNH ỦY SỐ 12-KH/TU NGÀY 05/3/2004 VỀ NUÔI ONG",
        "CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA SỐ 12/2004/QĐ-UB NGÀY 05/3/2004",
    ],
)
def test_other_titles_stay_as_they_are(title: str | None) -> None:
    assert read_called_head(title) == CalledHead(title)
