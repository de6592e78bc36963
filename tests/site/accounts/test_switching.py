"""Working in the name of another of one's agencies."""

from collections.abc import Callable

import pytest
from django.test import Client

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting


@pytest.fixture
def second(office: Acting, finance: Agency) -> Membership:
    return Membership.objects.create(user=office.person, agency=finance, role=Role.CONSOLIDATOR)


@pytest.fixture
def desk(office: Acting, second: Membership, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


def _acts_for(desk: Client) -> str:
    return str(desk.get("/van-ban/").context["request"].acting.agency)


def test_a_person_of_two_agencies_chooses_between_them(desk: Client, second: Membership) -> None:
    assert _acts_for(desk) == "Văn phòng UBND tỉnh"
    response = desk.post("/chuyen-co-quan/", {"membership": second.pk, "next": "/van-ban/"})
    assert response.headers["Location"] == "/van-ban/"
    assert _acts_for(desk) == "Sở Tài chính"


@pytest.mark.parametrize("wanted", ["999999", "x", ""])
def test_a_membership_that_is_not_ones_own_is_not_taken(desk: Client, wanted: str) -> None:
    desk.post("/chuyen-co-quan/", {"membership": wanted})
    assert _acts_for(desk) == "Văn phòng UBND tỉnh"


def test_nobody_takes_the_membership_of_another(
    desk: Client, second: Membership, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    other = signed_in(health_officer)
    other.post("/chuyen-co-quan/", {"membership": second.pk})
    assert _acts_for(other) == "Sở Y tế"


def test_a_link_does_not_switch(desk: Client) -> None:
    assert desk.get("/chuyen-co-quan/").status_code == 405


def test_the_choice_is_offered_only_where_there_is_one(
    desk: Client, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert 'name="membership"' in desk.get("/van-ban/").content.decode()
    assert 'name="membership"' not in signed_in(health_officer).get("/van-ban/").content.decode()
