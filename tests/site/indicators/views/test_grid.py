"""All figures of a round on one page."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.programmes.models import Programme

ADDRESS = "/chi-tieu/bang-nhap/?ky=2025"


@pytest.fixture
def desk(measure: Measure, construction_officer: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(construction_officer)


def line(measure: Measure, amount: str = "84", **said: Any) -> dict[str, Any]:
    words = {"amount": amount, "standing": "official", "on_day": "31/12/2025", "source": "Niên giám", "version": "0"}
    words |= {"submission_key": str(uuid4()), **said}
    return {f"ct-{measure.pk}-{name}": value for name, value in words.items()}


def send_line(desk: Client, measure: Measure, **said: Any) -> Any:
    return desk.post(f"/chi-tieu/bang-nhap/{measure.pk}/?ky=2025", line(measure, **said))


def test_the_grid_has_a_line_for_each_measure_that_the_agency_keeps(
    desk: Client, measure: Measure, books: Any, another_document: Callable[..., Programme]
) -> None:
    another_document(text="Bê tông", unit="km")
    books.keep(measure, {2024: "83"})
    shown = desk.get(ADDRESS).content.decode()
    assert shown.count("data-line=") == 2
    assert "kỳ trước (năm 2024): 83" in shown
    assert "chưa nhập" in shown
    assert len(shown) < 100_000


def test_all_lines_are_saved_together_and_an_empty_one_says_nothing(
    desk: Client, measure: Measure, another_document: Callable[..., Programme]
) -> None:
    another_document(text="Bê tông", unit="km")
    other = Measure.objects.get(name="Bê tông")
    answer = desk.post(ADDRESS, line(measure, "84,5") | line(other, ""), follow=True)
    assert "Đã lưu 1 số liệu." in answer.content.decode()
    value = Value.objects.get()
    assert (value.measure, value.period, value.amount, value.is_waiting) == (measure, "2025", Decimal("84.5"), True)


def test_a_line_is_saved_as_it_is_written_and_can_be_written_on(desk: Client, measure: Measure) -> None:
    first = send_line(desk, measure, amount="84").json()
    assert first["saved"].startswith("đã lưu")
    said = {"version": first["version"], "submission_key": first["submission_key"]}
    again = send_line(desk, measure, amount="85", **said)
    assert again.status_code == 200
    newest = Value.objects.latest("pk")
    assert (newest.amount, newest.supersedes_id) == (Decimal(85), first["version"])


def test_the_same_line_sent_twice_is_one_figure(desk: Client, measure: Measure) -> None:
    key = str(uuid4())
    send_line(desk, measure, submission_key=key)
    send_line(desk, measure, submission_key=key)
    send_line(desk, measure, version=str(Value.objects.get().pk))
    assert Value.objects.count() == 1


def test_an_unlikely_figure_is_asked_about_and_kept_with_the_answer(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83"})
    asked = send_line(desk, measure, amount="840000")
    assert asked.status_code == 422
    assert "Đơn vị có đúng là %" in asked.json()["conflict"]
    assert f"ct-{measure.pk}-sure" in asked.json()["conflict"]
    kept = send_line(desk, measure, amount="840000", sure="dung", answer="Đổi cách tính")
    assert kept.status_code == 200
    value = Value.objects.latest("pk")
    assert (value.questions, value.answer) == (["unit", "share"], "Đổi cách tính")


def test_what_someone_else_entered_meanwhile_is_shown_before_it_is_replaced(
    desk: Client, measure: Measure, books: Any
) -> None:
    books.put(measure, books.entry("81"))
    answer = send_line(desk, measure, amount="84")
    assert answer.status_code == 409
    assert "81%" in answer.json()["conflict"]
    assert send_line(desk, measure, amount="84", version=answer.json()["version"]).status_code == 200


def test_a_faulty_line_keeps_its_words_and_stops_no_other(
    desk: Client, measure: Measure, another_document: Callable[..., Programme]
) -> None:
    another_document(text="Bê tông", unit="km")
    other = Measure.objects.get(name="Bê tông")
    answer = desk.post(ADDRESS, line(measure, "84", source="") | line(other, "12"))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert "1 dòng chưa lưu được" in shown
    assert "Đã lưu 1 dòng khác." in shown
    assert 'value="84"' in shown


def test_who_was_signed_out_gets_back_what_was_typed(measure: Measure, client: Client) -> None:
    assert client.post(f"/chi-tieu/bang-nhap/{measure.pk}/?ky=2025", line(measure)).status_code == 401
    assert Value.objects.count() == 0


def test_another_agency_has_no_line_of_it(
    measure: Measure, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    desk = signed_in(health_officer)
    assert "data-line=" not in desk.get(ADDRESS).content.decode()
    assert send_line(desk, measure).status_code == 404


@pytest.mark.parametrize(("asked", "shown"), [("2025-06", "Năm 2025"), ("x", "Năm 2026"), ("2031", "Năm 2026")])
def test_a_round_becomes_the_period_of_each_measure(desk: Client, asked: str, shown: str) -> None:
    page = desk.get(f"/chi-tieu/bang-nhap/?ky={asked}").content.decode()
    assert f'<span class="small quiet">{shown}' in page


def test_the_number_of_queries_does_not_grow_with_the_lines(
    desk: Client,
    measure: Measure,
    another_document: Callable[..., Programme],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(6):
        another_document(text=f"Chỉ số của nhóm {chr(65 + number)}", unit=f"đơn vị {number}")
    with django_assert_max_num_queries(12):
        desk.get(ADDRESS)
