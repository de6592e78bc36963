"""A statistics office's own table: recognised, compared, applied."""

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Composition, FigureSheet, Measure, Value
from dondoc.site.indicators.plausibility import Question, questions
from dondoc.site.indicators.surroundings import Known
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(measure: Measure, office: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


def send(desk: Client, content: bytes | str, name: str = "bang.csv", source: str = "Niên giám 2025") -> Any:
    data = content.encode() if isinstance(content, str) else content
    said = {"file": SimpleUploadedFile(name, data), "do": "thong-ke", "source": source}
    return desk.post("/chi-tieu/phieu/", said, follow=True)


def apply(desk: Client, **said: Any) -> str:
    return str(desk.post(f"/chi-tieu/phieu/{FigureSheet.objects.latest('pk').pk}/", said, follow=True).content.decode())


def workbook(*rows: list[Any]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def stored() -> dict[str, Decimal]:
    return {value.period: value.amount for value in Value.objects.all()}


WIDE = """CỤC THỐNG KÊ
Bảng 12. Nhà ở;;;;
TT;Chỉ tiêu;Đơn vị tính;2023;2024;Năm 2025
1;Tỷ lệ nhà ở kiên cố;%;82,5;83;84,1
"""
LONG = "Mã,Năm,Giá trị,Nguồn\n0412,2024,83,Tổng điều tra\n0412,2025,84.1,\n"


def test_a_column_for_each_year_is_read_and_applied_at_once(desk: Client) -> None:
    shown = send(desk, WIDE).content.decode()
    assert "<b>3</b>số sẽ ghi" in shown
    assert stored() == {}
    assert "Đã lưu 3 số liệu." in apply(desk)
    assert stored() == {"2023": Decimal("82.5"), "2024": Decimal(83), "2025": Decimal("84.1")}
    assert set(Value.objects.values_list("source", flat=True)) == {"Niên giám 2025"}


def test_a_row_for_each_figure_is_found_by_its_code(desk: Client, measure: Measure) -> None:
    Measure.objects.filter(pk=measure.pk).update(code="0412")
    send(desk, LONG)
    apply(desk)
    assert stored() == {"2024": Decimal(83), "2025": Decimal("84.1")}
    assert Value.objects.get(period="2024").source == "Tổng điều tra"


def test_a_workbook_is_read_from_the_sheet_that_has_the_table(desk: Client) -> None:
    content = workbook(["Biểu số 3"], [], ["Tên chỉ tiêu", "ĐVT", 2024, 2025], ["- Tỷ lệ nhà ở kiên cố", "%", 83, 84.1])
    send(desk, content, "bang.xlsx")
    apply(desk)
    assert stored() == {"2024": Decimal(83), "2025": Decimal("84.1")}


def test_the_figures_of_one_table_are_held_against_each_other(desk: Client) -> None:
    shown = send(desk, "Chỉ tiêu;2023;2024;2025\nTỷ lệ nhà ở kiên cố;41;42;84\n").content.decode()
    assert "<b>2</b>số sẽ ghi" in shown
    assert shown.count("Số này khác kỳ trước hơn một nửa.") == 1
    apply(desk)
    assert stored() == {"2023": Decimal(41), "2024": Decimal(42)}


def test_the_parts_of_a_whole_in_one_table_are_added_up(desk: Client, measure: Measure) -> None:
    group = Composition.objects.create(name="Nhà ở", is_whole=True)
    Measure.objects.filter(pk=measure.pk).update(composition=group)
    other = Measure.objects.create(name="Tỷ lệ nhà tạm", unit="%", composition=group)
    measures = {measure.pk: Decimal(84), other.pk: Decimal(26)}
    known = Known([measure, other], {(key, "2025"): amount for key, amount in measures.items()})
    around = known.around(Measure.objects.get(pk=measure.pk), "2025")
    assert questions(Decimal(84), False, around) == [Question.SHARES]


REFUSED = [
    ("Chỉ tiêu;2025\nTỷ lệ nhà kiên cố;84\n", "có phải “Tỷ lệ nhà ở kiên cố”"),
    ("Chỉ tiêu;2025\nSố xã;84\n", "Không có chỉ tiêu nào bạn được nhập số có tên hoặc mã này"),
    ("Chỉ tiêu;Đơn vị;2025\nTỷ lệ nhà ở kiên cố;nhà;84\n", "được theo dõi theo %; bảng ghi theo nhà"),
    ("Chỉ tiêu;2025\nTỷ lệ nhà ở kiên cố;nhiều\n", "Không đọc được “nhiều”"),
    ("Chỉ tiêu;Kỳ;Số liệu\nTỷ lệ nhà ở kiên cố;đầu kỳ;84\n", "Không đọc được kỳ"),
    ("Chỉ tiêu;Ước 2026\nTỷ lệ nhà ở kiên cố;84\n", "Văn phòng chỉ nhập số liệu chính thức"),
    ("Chỉ tiêu;2027\nTỷ lệ nhà ở kiên cố;84\n", "chưa bắt đầu"),
    ("Chỉ tiêu;2025\nTỷ lệ nhà ở kiên cố;84\nTỷ lệ nhà ở kiên cố;85\n", "Dòng trước đã có số của kỳ này"),
]


@pytest.mark.parametrize(("table", "reason"), REFUSED)
def test_a_row_that_is_not_taken_says_why(desk: Client, table: str, reason: str) -> None:
    shown = send(desk, table).content.decode()
    assert "Không nhận" in shown
    assert reason in shown


NO_TABLES = [
    ("Chào các anh chị\n", "bang.csv", "Không dòng nào của tệp có đầu bảng"),
    ("Chỉ tiêu;2025\n", "bang.csv", "không có số nào"),
    ("Chỉ tiêu;2025\nNhà ở;84".encode("utf-16")[:-1], "bang.csv", "không phải UTF-8"),
    (b"\xd0\xcf\x11\xe0", "bang.xls", ".xlsx"),
    (b"Ch\xd8 ti\xeau;2025", "bang.csv", "không phải UTF-8"),
]


@pytest.mark.parametrize(("content", "name", "reason"), NO_TABLES)
def test_a_file_without_a_table_is_refused_in_a_sentence(desk: Client, content: Any, name: str, reason: str) -> None:
    answer = send(desk, content, name)
    assert answer.status_code == 422
    assert reason in answer.content.decode()


def test_differences_are_shown_before_they_are_applied(
    desk: Client, measure: Measure, books: Any, office: Acting
) -> None:
    books.keep(measure, {2024: "82"})
    shown = send(desk, WIDE).content.decode()
    assert '<del class="quiet">82%</del> → <b>83%</b>' in shown
    apply(desk)
    assert Value.objects.filter(period="2024").latest("pk").amount == 83


def test_an_officer_brings_estimates_that_the_head_has_to_confirm(
    measure: Measure, construction_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    desk = signed_in(construction_officer)
    send(desk, "Chỉ tiêu;Ước 2026\nTỷ lệ nhà ở kiên cố;84\n")
    apply(desk)
    value = Value.objects.get()
    assert (value.is_estimate, value.is_waiting) == (True, True)


def test_the_page_of_a_large_table_is_bounded(
    desk: Client,
    another_document: Callable[..., Programme],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    names = [f"Chỉ số của nhóm {chr(65 + number)}" for number in range(8)]
    for name in names:
        another_document(text=name, measure=name, unit="điểm")
    table = "Chỉ tiêu;2023;2024;2025\n" + "".join(
        f"{name};1;2;3\n" for name in Measure.objects.values_list("name", flat=True)
    )
    send(desk, table)
    address = f"/chi-tieu/phieu/{FigureSheet.objects.latest('pk').pk}/"
    with django_assert_max_num_queries(16):
        assert len(desk.get(address).content) < 100_000
