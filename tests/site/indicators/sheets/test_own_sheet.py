"""The sheet of a round: downloaded, filled in, sent back, looked at, applied."""

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import FigureSheet, Measure, Value
from dondoc.site.worksheets.layout import HEAD_ROW

ROW = HEAD_ROW + 2  # as Excel counts
AMOUNT, STANDING, DAY, SOURCE, NOTE = "E", "F", "G", "H", "I"


@pytest.fixture
def desk(measure: Measure, construction_officer: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(construction_officer)


def sheet_of(desk: Client, period: str = "2025") -> bytes:
    return desk.get(f"/chi-tieu/phieu/phieu.xlsx?ky={period}").content


def filled(content: bytes, **cells: Any) -> bytes:
    """The sheet with these cells of the first row, by their column."""
    book = load_workbook(BytesIO(content))
    for column, value in {SOURCE: "Niên giám", STANDING: "Chính thức", **cells}.items():
        book.worksheets[0][f"{column}{ROW}"] = value
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def send(desk: Client, content: bytes) -> Any:
    file = SimpleUploadedFile("phieu.xlsx", content)
    return desk.post("/chi-tieu/phieu/", {"file": file, "do": "phieu"}, follow=True)


def apply(desk: Client, **said: Any) -> Any:
    return desk.post(f"/chi-tieu/phieu/{FigureSheet.objects.latest('pk').pk}/", said, follow=True)


def test_a_filled_sheet_is_shown_row_by_row_then_applied(desk: Client, measure: Measure) -> None:
    shown = send(desk, filled(sheet_of(desk), E=84.5)).content.decode()
    assert "Sẽ ghi" in shown
    assert '<del class="quiet">chưa có</del> → <b>84,5%</b>' in shown
    assert Value.objects.count() == 0
    assert "Đã lưu 1 số liệu." in apply(desk).content.decode()
    value = Value.objects.get()
    assert (value.measure, value.period, value.amount, value.source) == (measure, "2025", Decimal("84.5"), "Niên giám")


def test_the_sheet_shows_what_is_stored_and_sending_it_unchanged_changes_nothing(
    desk: Client, measure: Measure, books: Any
) -> None:
    books.put(measure, books.entry("84.5"))
    content = sheet_of(desk)
    cells = load_workbook(BytesIO(content)).worksheets[0]
    assert (cells[f"A{ROW}"].value, cells[f"C{ROW}"].value, cells[f"{AMOUNT}{ROW}"].value) == (
        measure.name,
        "2025",
        84.5,
    )
    assert "Tệp không thay đổi gì" in send(desk, content).content.decode()


def test_a_row_that_others_changed_meanwhile_waits_for_a_person(desk: Client, measure: Measure, books: Any) -> None:
    content = sheet_of(desk)
    first = books.put(measure, books.entry("81"))
    assert "Đã đổi trên trang" in send(desk, filled(content, E=84)).content.decode()
    apply(desk)
    assert Value.objects.count() == 1
    send(desk, filled(content, E=84))
    apply(desk, **{f"tren-{measure.pk}/2025": first.pk})
    assert Value.objects.latest("pk").supersedes == first


def test_the_same_sheet_corrected_and_sent_again_builds_on_what_it_brought(desk: Client) -> None:
    content = sheet_of(desk)
    for amount in (84, 85):
        assert "Sẽ ghi" in send(desk, filled(content, E=amount)).content.decode()
        apply(desk)
    assert list(Value.objects.order_by("pk").values_list("amount", flat=True)) == [84, 85]


def test_a_doubtful_figure_waits_for_the_answer_and_stops_no_other(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83"})
    shown = send(desk, filled(sheet_of(desk), E=99.5, I="Đổi cách tính")).content.decode()
    assert "Cần xem lại" not in shown  # a fifth more is not unlikely
    send(desk, filled(sheet_of(desk), E=8300))
    apply(desk)
    assert Value.objects.count() == 1
    send(desk, filled(sheet_of(desk), E=8300))
    apply(desk, **{f"dung-{measure.pk}/2025": "1", f"vi-sao-{measure.pk}/2025": "Đổi đơn vị"})
    value = Value.objects.latest("pk")
    assert (value.amount, value.answer) == (Decimal(8300), "Đổi đơn vị")


REFUSED_ROWS = [
    ({AMOUNT: "hai mươi"}, "Nhập một số như 1.234,5"),
    ({AMOUNT: 84, STANDING: "Tạm tính"}, "Chọn ước thực hiện hoặc chính thức"),
    ({AMOUNT: 84, DAY: "cuối năm"}, "20/06/2026"),
    ({AMOUNT: 84, SOURCE: None}, "nguồn"),
]


@pytest.mark.parametrize(("cells", "reason"), REFUSED_ROWS)
def test_a_row_that_cannot_be_taken_says_why(desk: Client, cells: dict[str, Any], reason: str) -> None:
    shown = send(desk, filled(sheet_of(desk), **cells)).content.decode()
    assert "Không nhận" in shown
    assert reason.casefold() in shown.casefold()


def test_a_sheet_that_was_changed_where_it_is_locked_is_refused(desk: Client) -> None:
    answer = send(desk, filled(sheet_of(desk), E=84, A="Chỉ tiêu khác"))
    assert answer.status_code == 422
    assert "cột màu trắng" in answer.content.decode()
    assert FigureSheet.objects.count() == 0


def test_the_sheet_of_another_agency_is_refused_by_name(
    desk: Client, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    content = sheet_of(desk)
    answer = send(signed_in(health_officer), content)
    assert "Đây là phiếu của Sở Xây dựng; bạn nhập số cho Sở Y tế." in answer.content.decode()


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x03\x04broken"])
def test_whatever_else_arrives_is_refused_in_a_sentence(desk: Client, content: bytes) -> None:
    answer = send(desk, content)
    assert answer.status_code in (200, 422)
    assert "Không nhận được tệp" in answer.content.decode()


def test_a_sheet_is_applied_once(desk: Client) -> None:
    send(desk, filled(sheet_of(desk), E=84))
    apply(desk)
    assert "đã áp dụng" in apply(desk).content.decode().lower()
    assert Value.objects.count() == 1
