"""The office puts the targets of several documents under one indicator, or keeps them apart."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import Programme

ADDRESS = "/chi-tieu/ghep/"


@pytest.fixture
def desk(measure: Measure, office: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


@pytest.fixture
def waiting(measure: Measure, another_document: Callable[..., Programme]) -> Link:
    programme = another_document(text="Tỷ lệ nhà ở kiên cố trên địa bàn toàn tỉnh", value=Decimal(88))
    return Link.objects.get(target__indicator__programme=programme)


def test_a_target_waits_with_the_reason_for_which_it_was_found(desk: Client, waiting: Link) -> None:
    shown = desk.get(ADDRESS).content.decode()
    assert "Cùng tên, cùng đơn vị %" in shown
    assert "9/QĐ-UBND" in shown


def test_confirming_puts_both_targets_on_one_line(desk: Client, waiting: Link, measure: Measure) -> None:
    desk.post(ADDRESS, {"muc-tieu": waiting.pk, "do": "la-mot"})
    waiting.refresh_from_db()
    assert (waiting.is_confirmed, waiting.measure) == (True, measure)
    page = desk.get(f"/chi-tieu/{measure.pk}/").content.decode()
    assert "Các văn bản còn hiệu lực đặt mức khác nhau cho 2026" in page
    assert "Không có mục tiêu nào chờ" in desk.get(ADDRESS).content.decode()


def test_splitting_gives_the_target_an_indicator_of_its_own(desk: Client, waiting: Link, measure: Measure) -> None:
    desk.post(ADDRESS, {"muc-tieu": waiting.pk, "do": "tach"})
    waiting.refresh_from_db()
    assert waiting.is_confirmed
    assert waiting.measure != measure


def test_what_was_decided_meanwhile_is_told_and_left(desk: Client, waiting: Link) -> None:
    desk.post(ADDRESS, {"muc-tieu": waiting.pk, "do": "la-mot"})
    shown = desk.post(ADDRESS, {"muc-tieu": [waiting.pk, "x"], "do": "tach"}, follow=True).content.decode()
    assert "Đã tách" not in shown


def test_a_target_that_a_later_document_has_ended_no_longer_disagrees(
    desk: Client, waiting: Link, measure: Measure
) -> None:
    desk.post(ADDRESS, {"muc-tieu": waiting.pk, "do": "la-mot"})
    said = {"measure": measure.pk, "reach": "end", "path": "linear", "ends_on": "01/06/2026"}
    address = f"/chi-tieu/muc-tieu/{waiting.pk}/"
    assert "Ghi văn bản làm mục tiêu hết hiệu lực" in desk.post(address, said).content.decode()
    page = desk.post(address, said | {"ended_by": "Nghị quyết 12/NQ-HĐND"}, follow=True).content.decode()
    assert "đặt mức khác nhau" not in page
    assert "đã được văn bản sau thay (Nghị quyết 12/NQ-HĐND, từ 01/06/2026)" in page


def test_the_history_says_who_changed_what(desk: Client, waiting: Link, measure: Measure) -> None:
    desk.post(ADDRESS, {"muc-tieu": waiting.pk, "do": "la-mot"})
    definition = {"name": "Nhà ở kiên cố", "unit": "%", "direction": "up", "periodicity": "year", "is_share": "on"}
    desk.post(f"/chi-tieu/{measure.pk}/dinh-nghia/", definition | {"code": "0412"})
    shown = desk.get(f"/chi-tieu/{measure.pk}/lich-su/").content.decode()
    assert "đổi định nghĩa" in shown
    assert '<b>Mã:</b> <del class="quiet"></del> → 0412' in shown
    assert "xác nhận cách đánh giá mục tiêu" in shown
