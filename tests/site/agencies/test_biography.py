"""The life of an agency, and its page."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from pytest_django import Settings

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.biography import biography_of
from dondoc.site.agencies.models import Agency, Spelling
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import store_register

TODAY = date(2026, 6, 20)


@pytest.fixture(autouse=True)
def _register(db: None, settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()
    store_register()


@pytest.fixture
def desk(person: Callable[..., Acting], signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(person(Role.OFFICER, _agency("so-y-te")))


def _agency(register_id: str) -> Agency:
    return Agency.objects.get(register_id=register_id)


def test_it_tells_what_was_given_and_when_it_ended() -> None:
    events = biography_of(_agency("so-tttt"), TODAY).events
    assert {event.day for event in events} == {date(2025, 3, 1)}
    assert [event.kind for event in events].count("gave") == 3
    assert {event.words for event in events if event.kind == "gave"} >= {"báo chí, xuất bản"}
    assert [event.kind for event in events].count("ended") == 1


def test_it_tells_who_answers_on_the_day() -> None:
    planning = _agency("so-khdt")
    now, then = biography_of(planning, TODAY), biography_of(planning, date(2022, 1, 1))
    assert (now.answering and now.answering.name, then.answering and then.answering.name) == (
        "Sở Tài chính",
        "Sở Kế hoạch và Đầu tư",
    )


def test_it_has_the_groups_of_the_day() -> None:
    commune = _agency("xa-chieng-son")
    group = next(one for one in biography_of(commune, TODAY).groups if one.other.register_id == "g-xa-phuong")
    assert (group.valid_from, group.valid_to, group.holds) == (date(2025, 7, 1), None, True)
    assert not any(one.holds for one in biography_of(commune, date(2024, 1, 1)).groups)


def test_own_spellings_stand_beside_those_of_the_register() -> None:
    finance = _agency("so-tai-chinh")
    Spelling.objects.create(agency=finance, words="Sở TC")
    life = biography_of(finance, TODAY)
    assert life.own_spellings == ["Sở TC"]
    assert "Sở Tài chính tỉnh Sơn La" in life.spellings


def test_the_page_of_an_ended_agency_leads_to_who_answers_now(desk: Client) -> None:
    page = desk.get("/co-quan/so-khdt/").content.decode()
    assert "Ngày 20/06/2026, việc của Sở Kế hoạch và Đầu tư thuộc" in page
    assert "461/NQ-HĐND" in page


def test_the_page_as_of_another_day_says_so_and_keeps_the_day(desk: Client) -> None:
    page = desk.get("/co-quan/so-khdt/?ngay=2022-01-01").content.decode()
    assert "Tính đến ngày 01/01/2022, không phải hôm nay" in page
    assert 'href="/co-quan/so-tai-chinh/?ngay=2022-01-01"' in page
    assert "việc của Sở Kế hoạch và Đầu tư thuộc" not in page


def test_the_list_shows_who_existed_on_the_day(desk: Client) -> None:
    assert "Sở Kế hoạch và Đầu tư" not in desk.get("/co-quan/?kind=department").content.decode()
    page = desk.get("/co-quan/?kind=department&ngay=2024-06-30").content.decode()
    assert "Sở Kế hoạch và Đầu tư" in page
    assert "không phải hôm nay" in page


def test_the_tree_has_the_communes_under_the_committee(desk: Client) -> None:
    page = desk.get("/co-quan/?xem=cay").content.decode()
    assert "UBND xã Chiềng Sơn" in page
    assert len(page) < 100_000


def test_an_own_spelling_is_found(desk: Client) -> None:
    Spelling.objects.create(agency=_agency("so-tai-chinh"), words="STC Sơn La cũ")
    assert "Sở Tài chính" in desk.get("/co-quan/?q=stc+son+la+cu").content.decode()
