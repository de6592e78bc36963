"""On whose behalf a request acts, and how a person of several agencies chooses."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import MEMBERSHIP_IN_SESSION, Acting, NotAllowed, acting

SEEING_EVERYTHING = {Role.OFFICE, Role.CONSOLIDATOR, Role.LEADER, Role.AUDITOR}
PREDICATES = {
    Role.OFFICE: "is_office",
    Role.CONSOLIDATOR: "is_consolidator",
    Role.HEAD: "is_head",
    Role.OFFICER: "is_officer",
    Role.LEADER: "is_leader",
    Role.AUDITOR: "is_auditor",
    Role.ADMINISTRATOR: "is_administrator",
}


def _acting(user: User | AnonymousUser, chosen: object = None) -> Acting:
    request = RequestFactory().get("/")
    request.user = user
    request.session = SessionStore()
    if chosen is not None:
        request.session[MEMBERSHIP_IN_SESSION] = chosen
    return acting(request)


@pytest.fixture
def of_two(person: Callable[..., Acting], finance: Agency, construction: Agency) -> tuple[Membership, Membership]:
    """The two memberships of one person: head of one agency, officer of another."""
    first = person(Role.HEAD, construction).membership
    assert first is not None
    return first, Membership.objects.create(user=first.user, agency=finance, role=Role.OFFICER)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_answers_to_its_own_name_alone(role: Role) -> None:
    someone = Acting(User(), Membership(agency=Agency(), role=role))
    assert {name for name in PREDICATES.values() if getattr(someone, name)} == {PREDICATES[role]}
    assert someone.sees_everything is (role in SEEING_EVERYTHING)


def test_a_visitor_is_nobody(db: None) -> None:
    visitor = _acting(AnonymousUser())
    assert (visitor.membership, visitor.agency, visitor.role, visitor.sees_everything) == (None, None, None, False)
    with pytest.raises(NotAllowed):
        _ = visitor.person


def test_a_person_without_a_role_may_do_nothing(nobody: Acting) -> None:
    assert nobody.person.pk
    with pytest.raises(NotAllowed):
        nobody.must_be(*Role)


def test_a_refusal_says_its_sentence(health_officer: Acting) -> None:
    with pytest.raises(NotAllowed, match="Chỉ lãnh đạo"):
        health_officer.must_be(Role.LEADER, sentence="Chỉ lãnh đạo.")
    with pytest.raises(NotAllowed, match="Vai trò của bạn không được làm việc này"):
        health_officer.must_be(Role.LEADER)


def test_one_of_several_roles_is_enough(office: Acting) -> None:
    office.must_be(Role.LEADER, Role.OFFICE)


def test_the_first_membership_counts_until_another_is_chosen(of_two: tuple[Membership, Membership]) -> None:
    first, second = of_two
    assert _acting(first.user).membership == first
    assert _acting(first.user, second.pk).membership == second


@pytest.mark.parametrize("chosen", [-1, "x", None])
def test_a_choice_that_is_not_ones_own_counts_for_nothing(
    of_two: tuple[Membership, Membership], health_head: Acting, chosen: object
) -> None:
    first, _second = of_two
    assert health_head.membership is not None
    for choice in (chosen, health_head.membership.pk):
        assert _acting(first.user, choice).membership == first


def test_who_acts_costs_one_query(
    of_two: tuple[Membership, Membership], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        someone = _acting(of_two[0].user)
        assert someone.agency is not None
        assert {membership.agency.name for membership in someone.places} == {
            "Sở Xây dựng",
            "Sở Tài chính",
        }


def test_switching_acts_for_the_other_agency_from_then_on(
    client: Client, of_two: tuple[Membership, Membership]
) -> None:
    first, second = of_two
    client.force_login(first.user)
    response = client.post("/chuyen-co-quan/", {"membership": second.pk, "next": "/van-ban/"})
    assert response.headers["Location"] == "/van-ban/"
    assert client.session[MEMBERSHIP_IN_SESSION] == second.pk
    client.post("/chuyen-co-quan/", {"membership": second.pk})
    assert client.session[MEMBERSHIP_IN_SESSION] == second.pk


@pytest.mark.parametrize("wanted", ["", "x", "0", "99999"])
def test_switching_to_what_is_not_ones_own_changes_nothing(
    client: Client, of_two: tuple[Membership, Membership], wanted: str
) -> None:
    client.force_login(of_two[0].user)
    assert (
        client.post("/chuyen-co-quan/", {"membership": wanted, "next": "//elsewhere.example"}).headers["Location"]
        == "/"
    )
    assert MEMBERSHIP_IN_SESSION not in client.session


def test_switching_takes_a_form_and_a_person(client: Client, of_two: tuple[Membership, Membership]) -> None:
    assert client.post("/chuyen-co-quan/").headers["Location"].startswith("/dang-nhap/")
    client.force_login(of_two[0].user)
    assert client.get("/chuyen-co-quan/").status_code == 405


def _of_session(client: Client) -> HttpRequest:
    """A request of whoever has signed in with `client`."""
    request = RequestFactory().get("/")
    request.session = client.session
    request.session.get("")  # so that it is read
    request.user = get_user(request)
    return request


def test_a_session_reads_person_and_memberships_in_one_query(
    client: Client, of_two: tuple[Membership, Membership]
) -> None:
    client.force_login(of_two[0].user)
    with CaptureQueriesContext(connection) as asked:
        assert {place.pk for place in acting(_of_session(client)).places} == {one.pk for one in of_two}
    assert len([one for one in asked if "django_session" not in one["sql"]]) == 1


def test_who_may_no_longer_sign_in_is_nobody_from_the_next_request_on(
    client: Client, of_two: tuple[Membership, Membership]
) -> None:
    person = of_two[0].user
    client.force_login(person)
    assert _of_session(client).user == person
    User.objects.filter(pk=person.pk).update(is_active=False)
    assert not _of_session(client).user.is_authenticated


def test_who_has_no_place_of_their_own_is_still_who_signed_in(client: Client, db: None) -> None:
    someone = User.objects.create_user("someone", display_name="Someone")
    client.force_login(someone)
    request = _of_session(client)
    assert request.user == someone
    assert acting(request).places == ()
