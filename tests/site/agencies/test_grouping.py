"""Whom a group stands for: by kinds and by what was entered, from a day to a day."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.add_agency import add_agency
from dondoc.site.agencies.actions.enrol_member import enrol_member, release_member
from dondoc.site.agencies.biography import biography_of, members_of
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.agencies.registering import agency_for, store_register

TODAY, BASIS = date(2026, 6, 20), "Quyết định 7/QĐ-UBND"
JOINS, LEAVES = date(2026, 2, 1), date(2026, 5, 1)


@pytest.fixture(autouse=True)
def _day(settings: Settings, db: None) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()
    store_register()


@pytest.fixture
def administrator(person: Callable[..., Acting]) -> Acting:
    return person(Role.ADMINISTRATOR, Agency.objects.get(register_id="vp-ubnd-tinh"))


@pytest.fixture
def media() -> Agency:
    """A group without kinds of its own."""
    return Agency.objects.get(register_id="g-bao-chi")


@pytest.fixture
def departments() -> Agency:
    return Agency.objects.get(register_id="g-so-ban-nganh")


def the(register_id: str) -> Agency:
    return Agency.objects.get(register_id=register_id)


def _members(group: Agency, day: date) -> list[str]:
    return [member.register_id for member in History().members(group.register_id, day)]


def test_an_agency_joins_a_group_and_leaves_it_on_a_day(administrator: Acting, media: Agency) -> None:
    paper = the("bao-ptth")
    enrol_member(administrator, media, paper, day=JOINS, basis=BASIS)
    release_member(administrator, media, paper, day=LEAVES, basis=BASIS)
    days = [date(2026, 1, 31), JOINS, date(2026, 4, 30), LEAVES, TODAY]
    assert [_members(media, day) for day in days] == [[], ["bao-ptth"], ["bao-ptth"], [], []]
    (belonging,) = members_of(media, TODAY)
    assert (belonging.valid_from, belonging.valid_to, belonging.holds) == (JOINS, date(2026, 4, 30), False)


def test_one_of_the_kind_is_left_out_and_comes_back(administrator: Acting, departments: Agency) -> None:
    release_member(administrator, departments, the("so-y-te"), day=JOINS, basis=BASIS)
    enrol_member(administrator, departments, the("so-y-te"), day=LEAVES, basis=BASIS)
    days = [date(2026, 1, 31), JOINS, LEAVES]
    assert ["so-y-te" in _members(departments, day) for day in days] == [True, False, True]
    stretches = [
        (one.valid_from, one.valid_to)
        for other, one in History().stretches("g-so-ban-nganh")
        if other.register_id == "so-y-te"
    ]
    assert stretches == [(None, date(2026, 1, 31)), (LEAVES, None)]


def test_a_member_by_kind_belongs_from_its_first_day_to_its_last(departments: Agency) -> None:
    found = {one.other.register_id: (one.valid_from, one.valid_to) for one in members_of(departments, TODAY)}
    assert found["so-khdt"] == (None, date(2025, 2, 28))
    assert found["so-nn-mt"] == (date(2025, 3, 1), None)
    (group,) = (one for one in biography_of(the("so-khdt"), TODAY).groups if one.other.register_id == "g-so-ban-nganh")
    assert (group.valid_to, group.holds) == (date(2025, 2, 28), False)


@pytest.mark.parametrize(
    ("register_id", "day"),
    [("so-y-te", TODAY), ("so-khdt", TODAY), ("so-nn-mt", date(2025, 1, 1)), ("g-bao-chi", TODAY)],
)
def test_what_cannot_be_is_refused(administrator: Acting, departments: Agency, register_id: str, day: date) -> None:
    with pytest.raises(RegisterRefused):
        enrol_member(administrator, departments, the(register_id), day=day, basis=BASIS)


def test_who_is_no_member_cannot_leave(administrator: Acting, media: Agency) -> None:
    with pytest.raises(RegisterRefused):
        release_member(administrator, media, the("so-y-te"), day=TODAY, basis=BASIS)


@pytest.mark.parametrize("role", [Role.OFFICE, Role.LEADER, Role.HEAD])
def test_nobody_else_changes_members(role: Role, media: Agency, person: Callable[..., Acting]) -> None:
    acting = person(role, the("vp-ubnd-tinh"))
    for change in (enrol_member, release_member):
        with pytest.raises(NotAllowed):
            change(acting, media, the("bao-ptth"), day=TODAY, basis=BASIS)


def test_the_administrator_enters_members_on_the_page_of_the_group(
    administrator: Acting, media: Agency, signed_in: Callable[[Acting], Client]
) -> None:
    desk = signed_in(administrator)
    given = {"vao-nhom-day": "01/02/2026", "vao-nhom-basis": BASIS}
    answer = desk.post("/danh-muc/sua/g-bao-chi/vao-nhom/", given | {"vao-nhom-member": "Không có ai"})
    assert answer.status_code == 422
    name = the("bao-ptth").name
    answer = desk.post("/danh-muc/sua/g-bao-chi/vao-nhom/", given | {"vao-nhom-member": name}, follow=True)
    page = answer.content.decode()
    assert f"thêm {name} vào nhóm từ 01/02/2026" in page
    assert '<td data-label="Từ ngày">01/02/2026</td>' in page
    left = {"ra-nhom-day": "01/05/2026", "ra-nhom-basis": BASIS, "ra-nhom-member": name}
    desk.post("/danh-muc/sua/g-bao-chi/ra-nhom/", left)
    assert _members(media, TODAY) == []
    assert "đến hết 30/04/2026" in desk.get("/co-quan/g-bao-chi/").content.decode()


def test_an_added_agency_of_a_kind_belongs_to_its_groups(administrator: Acting, departments: Agency) -> None:
    added = add_agency(administrator, name="Sở Du lịch", kind="department", day=JOINS, basis=BASIS)
    assert added.register_id in _members(departments, JOINS)
    assert agency_for("so-du-lich", "", False) == added
