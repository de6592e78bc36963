"""The form for a figure: what was typed is kept, whatever becomes of it."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Measure, Value


@pytest.fixture
def desk(measure: Measure, construction_officer: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(construction_officer)


def typed(**changes: Any) -> dict[str, str]:
    form = {
        "period": "2025",
        "amount": "84,25",
        "standing": "official",
        "on_day": "31/12/2025",
        "source": "Niên giám",
        "note": "",
        "seen": "",
        "seen_period": "2025",
        "submission_key": str(uuid4()),
    }
    return form | {name: str(value) for name, value in changes.items()}


def address(measure: Measure) -> str:
    return f"/chi-tieu/{measure.pk}/nhap/"


def test_the_form_offers_the_periods_that_have_begun(desk: Client, measure: Measure) -> None:
    shown = desk.get(address(measure)).content.decode()
    assert '<option value="2025" selected>Năm 2025</option>' in shown
    assert 'value="2026"' in shown
    assert 'value="2027"' not in shown


def test_a_quarterly_measure_offers_quarters_too(desk: Client, measure: Measure) -> None:
    Measure.objects.update(periodicity="quarter")
    shown = desk.get(address(measure)).content.decode()
    assert ">Quý II/2026</option>" in shown
    assert "2026-Q3" not in shown


def test_a_figure_is_kept(desk: Client, measure: Measure) -> None:
    answer = desk.post(address(measure), typed(), follow=True)
    assert "Người khác đọc được sau khi thủ trưởng xác nhận" in answer.content.decode()
    assert Value.objects.get().amount == Decimal("84.25")


def test_the_office_enters_an_official_figure(
    measure: Measure, office: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    answer = signed_in(office).post(address(measure), typed(), follow=True)
    assert "mọi người đọc được" in answer.content.decode()


BAD = [
    ({"amount": "25.8"}, "Nhập một số như 1.234,5"),
    ({"amount": ""}, "#id_amount"),
    ({"on_day": "hôm qua"}, "hôm qua"),
    ({"on_day": "31/12/2026"}, "không thể ở sau hôm nay"),
    ({"period": "2027"}, "#id_period"),
    ({"period": "2026", "seen_period": "2026"}, "ước thực hiện"),
    ({"standing": "x"}, "#id_standing"),
    ({"source": " "}, "Ghi nguồn"),
]


@pytest.mark.parametrize(("changes", "sentence"), BAD)
def test_what_cannot_be_taken_comes_back_with_its_words(
    desk: Client, measure: Measure, changes: dict[str, str], sentence: str
) -> None:
    answer = desk.post(address(measure), typed(note="Chữ đã gõ", **changes))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert "Chữ đã gõ" in shown
    assert 'id="errors"' in shown
    assert sentence in shown
    assert not Value.objects.exists()


def test_an_unlikely_figure_is_asked_about_and_then_kept(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83"})
    form = typed(amount="8.400")
    asked = desk.post(address(measure), form)
    shown = asked.content.decode()
    assert asked.status_code == 422
    assert "Đơn vị có đúng là % không?" in shown
    assert "Tỷ lệ lớn hơn 100%" in shown
    assert 'value="8.400"' in shown
    assert 'name="is_sure"' in shown
    desk.post(address(measure), form | {"is_sure": "on"})
    assert Value.objects.get(period="2025").questions == ["unit", "share"]


def test_the_form_sent_twice_is_one_figure(desk: Client, measure: Measure) -> None:
    form = typed()
    for _ in range(2):
        assert desk.post(address(measure), form).status_code == 302
    assert Value.objects.count() == 1


def test_the_later_of_two_is_told_and_may_then_replace_it(desk: Client, measure: Measure, books: Any) -> None:
    books.put(measure, books.entry("84"))
    form = typed(amount="84,75")
    answer = desk.post(address(measure), form)
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Đã có người nhập số liệu cho kỳ này" in shown
    assert 'value="84,75"' in shown
    newest = Value.objects.get()
    assert f'name="seen" value="{newest.pk}"' in shown
    assert desk.post(address(measure), form | {"seen": str(newest.pk)}).status_code == 302
    assert Value.objects.count() == 2


def test_another_period_chosen_in_the_form_is_looked_at_when_sent(desk: Client, measure: Measure, books: Any) -> None:
    books.put(measure, books.entry("83", "2024"))
    assert desk.post(address(measure), typed(period="2024", amount="83,5")).status_code == 302
    assert Value.objects.filter(period="2024").count() == 2


def test_a_lost_or_foreign_key_does_not_lose_the_words(
    desk: Client, measure: Measure, books: Any, office: Acting
) -> None:
    key = uuid4()
    books.put(measure, books.entry("83", "2024"), by=office, submission_key=key)
    answer = desk.post(address(measure), typed(submission_key=key, note="Chữ đã gõ"))
    assert answer.status_code == 409
    assert "Chữ đã gõ" in answer.content.decode()
    assert str(key) not in answer.content.decode()
    assert desk.post(address(measure), typed(submission_key="lost")).status_code == 302


@pytest.mark.parametrize("who", ["health_officer", "construction_head", "leader"])
def test_others_do_not_get_the_form(
    measure: Measure, who: str, signed_in: Callable[[Acting], Client], request: pytest.FixtureRequest
) -> None:
    browser = signed_in(request.getfixturevalue(who))
    assert browser.get(address(measure)).status_code == 403
    assert browser.post(address(measure), typed()).status_code == 403
    assert not Value.objects.exists()
