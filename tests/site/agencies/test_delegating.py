"""A person acts for another by a written delegation: whose, for which days, and what histories say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.delegate import DelegationRefused, DelegationTerms, delegate, revoke
from dondoc.site.agencies.models import Agency, Delegation
from dondoc.site.agencies.people import Acting, NotAllowed, places_of
from dondoc.site.reminders.recipients import Recipients

TERMS = DelegationTerms(date(2026, 6, 10), date(2026, 6, 12), "15/GUQ-SXD", date(2026, 6, 9))

Browse = Callable[[Acting], Client]


@pytest.fixture(autouse=True)
def _today(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-06-10"


@pytest.fixture
def granted(construction_head: Acting, construction_officer: Acting) -> Delegation:
    """The head of the construction department lets its officer act from the 10th to the 12th."""
    assert construction_head.membership is not None
    return delegate(construction_head, construction_head.membership, construction_officer.person, TERMS)


@pytest.mark.parametrize(("day", "stands_in"), [(9, False), (10, True), (12, True), (13, False)])
def test_it_holds_on_its_days_and_ends_by_itself(
    granted: Delegation, construction_officer: Acting, day: int, stands_in: bool
) -> None:
    places = list(places_of(construction_officer.person.pk, date(2026, 6, day)))
    assert places[0] == construction_officer.membership
    assert (granted.membership in places) is stands_in


def test_whoever_stands_in_chooses_the_place_and_has_its_rights(
    granted: Delegation, construction_officer: Acting, signed_in: Browse, settings: Any
) -> None:
    browser = signed_in(construction_officer)
    page = browser.get("/van-ban/").content.decode()
    assert "(thay head-so-xay-dung)" in page
    browser.post("/chuyen-co-quan/", {"membership": granted.membership_id})
    acting = browser.get("/van-ban/").context["request"].acting
    assert (acting.role, acting.person, acting.stands_in_for) == (
        Role.HEAD,
        construction_officer.person,
        granted.membership.user,
    )
    settings.DONDOC_TODAY = "2026-06-13"
    acting = browser.get("/van-ban/").context["request"].acting
    assert (acting.role, acting.stands_in_for) == (Role.OFFICER, None)


def test_histories_say_who_acted_for_whom(
    granted: Delegation, construction_officer: Acting, construction: Agency, signed_in: Browse
) -> None:
    browser = signed_in(construction_officer)
    browser.post("/chuyen-co-quan/", {"membership": granted.membership_id})
    standing_in = browser.get("/van-ban/").context["request"].acting
    audit.record(standing_in.person, "agencies.spelling.added", construction, words="Sở XD")
    last = audit.entries_of(construction).last()
    assert last is not None
    assert last.by_whom == "officer-so-xay-dung thay head-so-xay-dung"
    browser.post("/chuyen-co-quan/", {"membership": construction_officer.membership.pk})  # type: ignore[union-attr]
    own = browser.get("/van-ban/").context["request"].acting
    audit.record(own.person, "agencies.spelling.added", construction, words="Sở XD")
    last = audit.entries_of(construction).last()
    assert last is not None
    assert last.by_whom == "officer-so-xay-dung"


def test_revoked_it_ends_at_once(granted: Delegation, construction_head: Acting, construction_officer: Acting) -> None:
    revoke(construction_head, granted)
    assert list(places_of(construction_officer.person.pk, TERMS.from_day)) == [construction_officer.membership]
    codes = audit.entries_of(granted.membership.agency).values_list("code", flat=True)
    assert list(codes) == ["agencies.delegation.granted", "agencies.delegation.revoked"]


def test_what_was_delegated_is_not_handed_on(granted: Delegation, construction_officer: Acting, office: Acting) -> None:
    standing_in = Acting(construction_officer.person, granted.membership)
    with pytest.raises(NotAllowed):
        delegate(standing_in, granted.membership, office.person, TERMS)


@pytest.mark.parametrize("who", ["construction_officer", "health_head", "office", "leader"])
def test_only_the_head_and_the_administrator_delegate(
    who: str, construction_head: Acting, auditor: Acting, request: pytest.FixtureRequest
) -> None:
    assert construction_head.membership is not None
    with pytest.raises(NotAllowed):
        delegate(request.getfixturevalue(who), construction_head.membership, auditor.person, TERMS)


def test_a_head_delegates_within_the_agency_and_the_administrator_to_anybody(
    construction_head: Acting, health_officer: Acting, administrator: Acting
) -> None:
    assert construction_head.membership is not None
    with pytest.raises(DelegationRefused):
        delegate(construction_head, construction_head.membership, health_officer.person, TERMS)
    made = delegate(administrator, construction_head.membership, health_officer.person, TERMS)
    assert made.granted_by == administrator.person


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        (replace(TERMS, to_day=date(2026, 6, 9)), "to_day"),
        (replace(TERMS, from_day=date(2026, 6, 1), to_day=date(2026, 6, 9)), "to_day"),
    ],
)
def test_days_that_do_not_fit_are_refused(
    terms: DelegationTerms, field: str, construction_head: Acting, construction_officer: Acting
) -> None:
    assert construction_head.membership is not None
    with pytest.raises(DelegationRefused) as refused:
        delegate(construction_head, construction_head.membership, construction_officer.person, terms)
    assert refused.value.field == field


def test_nobody_acts_for_themselves(construction_head: Acting) -> None:
    assert construction_head.membership is not None
    with pytest.raises(DelegationRefused):
        delegate(construction_head, construction_head.membership, construction_head.person, TERMS)


def test_the_head_grants_and_revokes_on_a_page(
    construction_head: Acting, construction_officer: Acting, signed_in: Browse
) -> None:
    browser = signed_in(construction_head)
    assert construction_head.membership is not None
    form = {
        "membership": construction_head.membership.pk,
        "delegate": "officer-so-xay-dung",
        "from_day": "10/06/2026",
        "to_day": "12/06/2026",
        "document_number": "15/GUQ-SXD",
        "document_on": "09/06/2026",
    }
    page = browser.post("/uy-quyen/", form, follow=True).content.decode()
    assert "officer-so-xay-dung thay head-so-xay-dung" in page
    assert "Đang có hiệu lực" in page
    page = browser.post(f"/uy-quyen/{Delegation.objects.get().pk}/thu-hoi/", follow=True).content.decode()
    assert "Đã thu hồi" in page


def test_a_name_that_nobody_has_is_shown_again(construction_head: Acting, signed_in: Browse) -> None:
    response = signed_in(construction_head).post("/uy-quyen/", {"delegate": "khong-co"})
    assert response.status_code == 422
    assert "Không có tài khoản nào tên như vậy." in response.content.decode()


def test_whoever_stands_in_is_reminded_as_the_other_is(granted: Delegation, construction: Agency) -> None:
    told = {(one.user, one.role) for one in Recipients()._by_role[Role.HEAD]}
    assert told == {(granted.membership.user_id, Role.HEAD), (granted.delegate_id, Role.HEAD)}


def test_a_head_chooses_among_the_people_of_the_agency_and_an_administrator_names_anybody(
    construction_head: Acting,
    construction_officer: Acting,
    health_officer: Acting,
    administrator: Acting,
    signed_in: Browse,
) -> None:
    field = signed_in(construction_head).get("/uy-quyen/").context["form"].fields["delegate"]
    assert [value for value, _words in field.widget.choices] == ["", construction_officer.person.username]
    page = signed_in(administrator).get("/uy-quyen/").content.decode()
    assert '<input type="text" name="delegate"' in page
    assert f'<option value="{health_officer.person.username}"' not in page
