"""The office's pages: what a measure is, and how a target is judged."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import Programme


@pytest.fixture
def desk(measure: Measure, office: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


DEFINITION = {
    "name": "Nhà ở kiên cố",
    "unit": "%",
    "direction": "up",
    "periodicity": "year",
    "is_share": "on",
    "whole": "",
    "computation": "Số nhà kiên cố chia cho tổng số nhà",
    "checking": "Đối chiếu tổng điều tra",
    "limits": "Không nói về diện tích",
}


def test_a_definition_is_kept_and_shown(desk: Client, measure: Measure) -> None:
    assert "Tỷ lệ nhà ở kiên cố" in desk.get(f"/chi-tieu/{measure.pk}/dinh-nghia/").content.decode()
    shown = desk.post(f"/chi-tieu/{measure.pk}/dinh-nghia/", DEFINITION, follow=True).content.decode()
    for words in (
        "<h1>Nhà ở kiên cố</h1>",
        "chia cho tổng số nhà",
        "Đối chiếu tổng điều tra",
        "Không nói về diện tích",
    ):
        assert words in shown


@pytest.mark.parametrize("whole", ["itself", "name"])
def test_a_faulty_definition_comes_back_with_its_words(desk: Client, measure: Measure, whole: str) -> None:
    faulty = {"whole": str(measure.pk)} if whole == "itself" else {"name": ""}
    answer = desk.post(f"/chi-tieu/{measure.pk}/dinh-nghia/", DEFINITION | faulty)
    assert answer.status_code == 422
    assert "Đối chiếu tổng điều tra" in answer.content.decode()
    measure.refresh_from_db()
    assert measure.name == "Tỷ lệ nhà ở kiên cố"


def test_a_proposed_link_is_confirmed_or_split_off(
    desk: Client, measure: Measure, another_document: Callable[..., Programme]
) -> None:
    link = Link.objects.get(target__indicator__programme=another_document())
    address = f"/chi-tieu/muc-tieu/{link.pk}/"
    assert "Xác nhận</button>" in desk.get(address).content.decode()
    said = {
        "reach": "end",
        "path": "given",
        "tolerance": "1,5",
        "given": "2026: 86,5\n2025: 85\n",
        "measure": measure.pk,
    }
    desk.post(address, said)
    link.refresh_from_db()
    assert (link.is_confirmed, link.measure, link.tolerance) == (True, measure, Decimal("1.5"))
    assert link.given == {"2025": "85", "2026": "86.5"}
    assert "2026: 86,5" in desk.get(address).content.decode()
    desk.post(address, said | {"measure": ""})
    link.refresh_from_db()
    assert link.measure != measure


@pytest.mark.parametrize("changes", [{"given": "năm sau"}, {"given": "2026: x"}, {"path": "given", "given": ""}])
def test_a_faulty_decision_comes_back_with_its_words(desk: Client, measure: Measure, changes: dict[str, str]) -> None:
    link = measure.links.get()
    said = {"reach": "end", "path": "linear", "tolerance": "0,75", "measure": measure.pk}
    answer = desk.post(f"/chi-tieu/muc-tieu/{link.pk}/", said | changes)
    assert answer.status_code == 422
    assert 'value="0,75"' in answer.content.decode()


@pytest.mark.parametrize("who", ["construction_officer", "leader", "consolidator"])
def test_only_the_office_gets_these_pages(
    measure: Measure, who: str, signed_in: Callable[[Acting], Client], request: pytest.FixtureRequest
) -> None:
    browser = signed_in(request.getfixturevalue(who))
    for address in (f"/chi-tieu/{measure.pk}/dinh-nghia/", f"/chi-tieu/muc-tieu/{measure.links.get().pk}/"):
        assert browser.get(address).status_code == 403
    assert "Định nghĩa</a>" not in browser.get(f"/chi-tieu/{measure.pk}/").content.decode()


def test_there_is_no_page_for_a_link_that_is_not_there(desk: Client) -> None:
    assert desk.get("/chi-tieu/muc-tieu/999999/").status_code == 404
