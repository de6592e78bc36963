"""The administrator changes the register: each change has its day and its document, and leaves a trace."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site import audit
from dondoc.site.agencies.actions.add_agency import add_agency
from dondoc.site.agencies.actions.end_agency import end_agency
from dondoc.site.agencies.actions.place_agency import place_agency
from dondoc.site.agencies.actions.rename_agency import rename_agency
from dondoc.site.agencies.actions.spell_agency import add_spelling, remove_spelling
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency, Membership, Succession
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.agencies.registering import agency_for

TODAY, DAY = date(2026, 6, 20), date(2026, 6, 1)
BASIS = "Nghị quyết 10/NQ-HĐND"
OTHERS = ["office", "consolidator", "leader", "auditor", "construction_officer", "construction_head", "nobody"]


@pytest.fixture(autouse=True)
def _day(settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()


def _added(administrator: Acting, **other: Any) -> Agency:
    facts = {"name": "Sở Du lịch", "kind": "department", "day": DAY, "basis": BASIS} | other
    return add_agency(administrator, **facts)


@pytest.mark.parametrize("other", OTHERS)
def test_nobody_else_changes_the_register(other: str, finance: Agency, request: Any) -> None:
    acting: Acting = request.getfixturevalue(other)
    for change in (
        lambda: _added(acting),
        lambda: rename_agency(acting, finance, name="Sở Ngân khố", day=DAY, basis=BASIS),
        lambda: end_agency(acting, finance, last_day=DAY, basis=BASIS),
        lambda: place_agency(acting, finance, parent=None, day=DAY, basis=BASIS),
        lambda: add_spelling(acting, finance, "STC"),
    ):
        with pytest.raises(NotAllowed):
            change()
    finance.refresh_from_db()
    assert (finance.name, finance.valid_to) == ("Sở Tài chính", None)


def test_a_new_agency_exists_from_its_day_and_joins_the_groups_of_its_kind(administrator: Acting) -> None:
    agency = _added(administrator)
    assert (agency.register_id, agency.valid_from, agency.basis) == ("so-du-lich", DAY, BASIS)
    members = [member.register_id for member in History().members("g-so-ban-nganh", DAY)]
    assert "so-du-lich" in members
    before = [member.register_id for member in History().members("g-so-ban-nganh", date(2026, 5, 31))]
    assert "so-du-lich" not in before
    assert [entry.code for entry in audit.entries_of(agency)] == ["agencies.agency.added"]


@pytest.mark.parametrize("name", ["Sở Tài chính", "SỞ TÀI CHÍNH", "so tai chinh"])
def test_a_name_that_is_taken_is_refused(administrator: Acting, finance: Agency, name: str) -> None:
    with pytest.raises(RegisterRefused, match="Sở Tài chính"):
        _added(administrator, name=name)


def test_the_name_of_an_ended_agency_may_come_back(administrator: Acting, finance: Agency) -> None:
    end_agency(administrator, finance, last_day=date(2026, 5, 31), basis=BASIS)
    assert _added(administrator, name="Sở Tài chính").register_id == "so-tai-chinh-2"


def test_a_new_name_ends_one_agency_and_begins_another(administrator: Acting, finance: Agency) -> None:
    renamed = rename_agency(administrator, finance, name="Sở Ngân khố", day=DAY, basis=BASIS)
    finance.refresh_from_db()
    assert (finance.valid_to, renamed.valid_from, renamed.kind) == (date(2026, 5, 31), DAY, "department")
    row = Succession.objects.get()
    assert (row.giver, row.heir, row.day, row.basis) == (finance, renamed, DAY, BASIS)
    assert row.decided_by == administrator.person
    answers = [History().answering(finance.register_id, day) for day in (TODAY, date(2026, 5, 31))]
    assert [found.register_id for found in answers if found] == [renamed.register_id, finance.register_id]


def test_what_stands_under_it_stands_under_its_new_name(administrator: Acting, finance: Agency, health: Agency) -> None:
    place_agency(administrator, health, parent=finance, day=DAY, basis=BASIS)
    renamed = rename_agency(administrator, finance, name="Sở Ngân khố", day=DAY, basis=BASIS)
    health.refresh_from_db()
    assert health.parent == renamed


@pytest.mark.parametrize(
    ("name", "day"),
    [("Sở Tài chính", DAY), ("Sở Xây dựng", DAY), ("Sở Ngân khố", date(2026, 6, 21))],
)
def test_a_name_that_cannot_be_is_refused(
    administrator: Acting, finance: Agency, construction: Agency, name: str, day: date
) -> None:
    with pytest.raises(RegisterRefused):
        rename_agency(administrator, finance, name=name, day=day, basis=BASIS)
    assert not Succession.objects.exists()


def test_an_agency_ends_once_and_not_before_it_began(administrator: Acting) -> None:
    agency = _added(administrator)
    with pytest.raises(RegisterRefused):
        end_agency(administrator, agency, last_day=date(2026, 5, 31), basis=BASIS)
    end_agency(administrator, agency, last_day=TODAY, basis=BASIS)
    with pytest.raises(RegisterRefused):
        end_agency(administrator, agency, last_day=TODAY, basis=BASIS)


def test_an_agency_stands_under_another_and_never_under_itself(
    administrator: Acting, finance: Agency, health: Agency
) -> None:
    place_agency(administrator, health, parent=finance, day=DAY, basis=BASIS)
    with pytest.raises(RegisterRefused):
        place_agency(administrator, finance, parent=health, day=DAY, basis=BASIS)
    (entry,) = audit.entries_of(health)
    assert (entry.data["parent"], entry.data["day"]) == ("Sở Tài chính", "2026-06-01")


def test_an_own_spelling_finds_the_agency_where_the_register_knows_nobody(
    administrator: Acting, finance: Agency
) -> None:
    spelling = add_spelling(administrator, finance, "Cơ quan ngân khố")
    assert agency_for(None, "cơ quan NGÂN KHỐ", False) == finance
    remove_spelling(administrator, spelling)
    assert agency_for(None, "Cơ quan ngân khố", False) != finance


def test_words_stand_for_one_agency_only(administrator: Acting, finance: Agency, health: Agency) -> None:
    add_spelling(administrator, finance, "Cơ quan ngân khố")
    with pytest.raises(RegisterRefused, match="Sở Tài chính"):
        add_spelling(administrator, health, "cơ quan ngân khố")
    with pytest.raises(RegisterRefused, match="Sở Tài chính"):
        _added(administrator, name="Cơ quan ngân khố")


# --- pages ----------------------------------------------------------------------------------------------


@pytest.fixture
def desk(administrator: Acting, finance: Agency, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(administrator)


DATED = {"day": "01/06/2026", "basis": BASIS}


def _steps(step: str, **typed: str) -> dict[str, str]:
    return {f"{step}-{field}": words for field, words in typed.items()}


def test_adding_leads_to_the_page_of_the_agency(desk: Client) -> None:
    typed = {"name": "Sở Du lịch", "kind": "department"} | DATED
    assert desk.post("/danh-muc/them/", typed).headers["Location"] == "/danh-muc/sua/so-du-lich/"
    assert "thêm vào danh mục từ 01/06/2026" in desk.get("/danh-muc/sua/so-du-lich/").content.decode()


def test_a_taken_name_comes_back_with_the_words_typed(desk: Client) -> None:
    answer = desk.post("/danh-muc/them/", {"name": "Sở Tài chính", "kind": "department"} | DATED)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Đã có cơ quan mang tên này" in page
    assert BASIS in page


@pytest.mark.parametrize(
    ("step", "typed", "where"),
    [
        ("doi-ten", {"name": "Sở Ngân khố", **DATED}, "so-ngan-kho"),
        ("ket-thuc", DATED, "so-tai-chinh"),
        ("cap-tren", {"parent": "vp-ubnd-tinh", **DATED}, "so-tai-chinh"),
        ("cach-viet", {"words": "STC tỉnh"}, "so-tai-chinh"),
        ("phan-cong", {"username": "administrator-vp-ubnd-tinh", "role": "officer"}, "so-tai-chinh"),
        (
            "tai-khoan",
            {"username": "moi", "display_name": "Chuyên viên", "password": "mot hai ba bon", "role": "officer"},
            "so-tai-chinh",
        ),
    ],
)
def test_each_form_of_the_page_does_its_work(desk: Client, step: str, typed: dict[str, str], where: str) -> None:
    answer = desk.post(f"/danh-muc/sua/so-tai-chinh/{step}/", _steps(step, **typed))
    assert (answer.status_code, answer.headers.get("Location")) == (302, f"/danh-muc/sua/{where}/")


@pytest.mark.parametrize("step", ["doi-ten", "ket-thuc", "cap-tren", "cach-viet", "phan-cong", "tai-khoan"])
def test_an_empty_form_comes_back_open(desk: Client, step: str) -> None:
    answer = desk.post(f"/danh-muc/sua/so-tai-chinh/{step}/")
    assert answer.status_code == 422
    assert "<details open>" in answer.content.decode()


def test_a_role_and_a_spelling_can_be_taken_away(desk: Client, consolidator: Acting, finance: Agency) -> None:
    spelling = finance.spellings.create(words="STC tỉnh")
    assert consolidator.membership is not None
    desk.post(f"/danh-muc/sua/so-tai-chinh/thoi-vai-tro/{consolidator.membership.pk}/")
    desk.post(f"/danh-muc/sua/so-tai-chinh/bo-cach-viet/{spelling.pk}/")
    assert not Membership.objects.filter(agency=finance).exists()
    assert not finance.spellings.exists()


@pytest.mark.parametrize("address", ["/danh-muc/them/", "/danh-muc/sua/so-tai-chinh/"])
def test_the_pages_are_the_administrators_alone(
    office: Acting, finance: Agency, signed_in: Callable[[Acting], Client], address: str
) -> None:
    assert signed_in(office).get(address).status_code == 403


def test_an_unknown_step_is_not_found(desk: Client) -> None:
    assert desk.post("/danh-muc/sua/so-tai-chinh/khac/").status_code == 404
