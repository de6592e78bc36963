from datetime import date

import pytest

from dondoc.writers.official import Letterhead, formulae


def _letterhead(number: str, issued_on: date | None) -> Letterhead:
    return Letterhead(("ỦY BAN NHÂN DÂN",), number, "Sơn La", issued_on)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 1, 5), "Sơn La, ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 20), "Sơn La, ngày 20 tháng 02 năm 2026"),
        (date(2026, 3, 9), "Sơn La, ngày 09 tháng 3 năm 2026"),
        (date(2026, 12, 31), "Sơn La, ngày 31 tháng 12 năm 2026"),
        (None, "Sơn La, ngày …… tháng …… năm ……"),
    ],
)
def test_only_days_under_ten_and_the_first_two_months_get_a_zero(day: date | None, written: str) -> None:
    assert formulae.dated(_letterhead("1/QĐ-UBND", day)) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [("12/BC-UBND", "Số: 12/BC-UBND"), ("/BC-UBND", "Số: ……/BC-UBND"), ("", "Số: ……")],
)
def test_a_number_that_is_not_given_yet_leaves_room_for_it(number: str, written: str) -> None:
    assert formulae.numbered(_letterhead(number, None)) == written


def test_an_appendix_names_the_document_that_it_belongs_to() -> None:
    words = formulae.attached_to("Quyết định", "215/QĐ-UBND", date(2026, 1, 8), "UBND tỉnh Sơn La")
    assert words == "Kèm theo Quyết định số 215/QĐ-UBND ngày 08/01/2026 của UBND tỉnh Sơn La"


@pytest.mark.parametrize(("number", "written"), [("II", "Phụ lục II"), ("số 01", "Phụ lục số 01"), ("", "Phụ lục")])
def test_a_lone_appendix_has_no_number(number: str, written: str) -> None:
    assert formulae.appendix_heading(number) == written
