"""The wizard in a browser: plan, look at what moves, apply, take back."""

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from django.test import Client

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.succession.models import Reorganisation
from dondoc.site.tracking.models import Cycle, Obligation

PLAN = {
    "giver_1": "Sở Y tế",
    "heir_1": "so xay dung",
    "day": "01/06/2026",
    "basis": "Nghị quyết 10/NQ-HĐND",
}


def _check(**other: str) -> str:
    return f"/sap-xep/xem-truoc/?{urlencode(PLAN | other)}"


@pytest.fixture
def desk(office: Acting, signed_in: Callable[[Acting], Client], bound: object) -> Client:
    return signed_in(office)


def test_the_first_step_offers_the_agencies_by_name(desk: Client) -> None:
    page = desk.get("/sap-xep/moi/?giver_1=so-y-te").content.decode()
    assert '<option value="Sở Xây dựng">' in page
    assert 'value="so-y-te"' in page


def test_the_second_step_shows_everything_that_would_move_and_changes_nothing(
    desk: Client, of_health: Obligation, cycle: Cycle, health_officer: Acting
) -> None:
    page = desk.get(_check()).content.decode()
    for words in ("Kiểm tra định kỳ", "Sở Y tế", f'name="viec-{of_health.pk}"', "officer-so-y-te", "tháng 06/2026"):
        assert words in page
    assert not Reorganisation.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"giver_1": "Sở Không Có"}, "Chọn một cơ quan trong danh sách"),
        ({"giver_1": ""}, "Nêu ít nhất một cơ quan chuyển"),
        ({"day": "32/01/2026"}, "Hãy ghi ngày như"),
        ({"day": "01/07/2026"}, "vào ngày có hiệu lực hoặc sau đó"),
        ({"heir_1": "Sở Y tế"}, "không thể nhận từ chính mình"),
    ],
)
def test_a_plan_that_cannot_be_comes_back_with_the_words_typed(desk: Client, wrong: dict[str, str], told: str) -> None:
    answer = desk.get(_check(**wrong))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert told in page
    assert "10/NQ-HĐND" in page


def test_applied_it_leads_to_what_moved_and_can_be_taken_back(
    desk: Client, of_health: Obligation, health: Agency
) -> None:
    answer = desk.post(_check(), {f"viec-{of_health.pk}": "so-xay-dung"})
    made = Reorganisation.objects.get()
    assert answer.headers["Location"] == f"/sap-xep/{made.pk}/"
    page = desk.get(f"/sap-xep/{made.pk}/").content.decode()
    assert "Kiểm tra định kỳ" in page
    assert "Hoàn tác" in page
    desk.post(f"/sap-xep/{made.pk}/hoan-tac/")
    of_health.refresh_from_db()
    assert of_health.agency == health
    assert "Đã hoàn tác" in desk.get("/sap-xep/").content.decode()


def test_the_same_form_sent_twice_changes_nothing_more(desk: Client, of_health: Obligation) -> None:
    desk.post(_check(), {f"viec-{of_health.pk}": "so-xay-dung"})
    desk.post(_check(), {f"viec-{of_health.pk}": "so-xay-dung"})
    assert of_health.changes.count() == 1


def test_a_choice_left_open_stays_open(desk: Client, of_health: Obligation, health: Agency) -> None:
    desk.post(_check(), {f"viec-{of_health.pk}": ""})
    of_health.refresh_from_db()
    assert of_health.agency == health
    assert of_health.open_question


@pytest.mark.parametrize("address", ["/sap-xep/moi/", _check()])
def test_others_cannot_open_the_wizard(
    leader: Acting, bound: object, signed_in: Callable[[Acting], Client], address: str
) -> None:
    assert signed_in(leader).get(address).status_code == 403


def test_everyone_with_a_role_reads_what_was_reorganised(
    desk: Client, of_health: Obligation, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    desk.post(_check(), {f"viec-{of_health.pk}": "so-xay-dung"})
    page = signed_in(health_officer).get(f"/sap-xep/{Reorganisation.objects.get().pk}/").content.decode()
    assert "Kiểm tra định kỳ" in page
    assert "hoan-tac" not in page
