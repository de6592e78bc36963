"""Accounts and roles: given by an administrator, or by the program itself."""

from typing import Any

import pytest
from django.contrib.auth import authenticate

from dondoc.site import audit
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.actions.appoint_person import appoint_person, dismiss_person
from dondoc.site.agencies.actions.create_person import AccountRefused, create_person
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting, NotAllowed

PASSWORD = "đường dài 2026"  # noqa: S105 - of people who exist in these tests only
OTHERS = ["office", "leader", "auditor", "consolidator", "construction_head", "construction_officer", "nobody"]


def test_an_administrator_creates_a_person_who_can_sign_in(administrator: Acting) -> None:
    user = create_person(administrator, "so-y-te.cv", "Chuyên viên Sở Y tế", PASSWORD)
    assert authenticate(username="so-y-te.cv", password=PASSWORD) == user
    [entry] = audit.entries_of(user)
    assert (entry.code, entry.actor) == ("accounts.person.created", administrator.user)
    assert PASSWORD not in str(entry.data)


@pytest.mark.django_db
def test_the_program_itself_creates_people() -> None:
    user = create_person(None, "van-phong", "Văn phòng", PASSWORD)
    assert audit.entries_of(user).get().actor is None


@pytest.mark.parametrize("other", OTHERS)
def test_nobody_else_creates_people_or_gives_roles(other: str, health: Agency, request: Any) -> None:
    acting: Acting = request.getfixturevalue(other)
    with pytest.raises(NotAllowed):
        create_person(acting, "x", "X", PASSWORD)
    with pytest.raises(NotAllowed):
        appoint_person(acting, acting.person, health, Role.ADMINISTRATOR)
    if acting.membership:
        with pytest.raises(NotAllowed):
            dismiss_person(acting, acting.membership)
    assert not User.objects.filter(username="x").exists()


@pytest.mark.parametrize(
    ("username", "password"),
    [("taken", PASSWORD), ("with space", PASSWORD), ("", PASSWORD), ("short", "1234"), ("weak", "password123")],
)
def test_a_bad_name_or_password_is_refused_in_words(administrator: Acting, username: str, password: str) -> None:
    create_person(administrator, "taken", "A", PASSWORD)
    with pytest.raises(AccountRefused, match=r"\w+ \w+"):
        create_person(administrator, username, "B", password)
    assert User.objects.filter(display_name="B").count() == 0


def test_a_person_has_one_role_at_an_agency(administrator: Acting, nobody: Acting, health: Agency) -> None:
    appoint_person(administrator, nobody.person, health, Role.OFFICER)
    appoint_person(administrator, nobody.person, health, Role.HEAD)
    assert [membership.role for membership in nobody.person.memberships.all()] == [Role.HEAD]
    roles = [entry.data["role"] for entry in audit.entries_of(nobody.person)]
    assert roles == ["officer", "head"]


def test_appointing_twice_changes_and_records_nothing_more(
    administrator: Acting, nobody: Acting, health: Agency
) -> None:
    first = appoint_person(administrator, nobody.person, health, Role.OFFICER)
    assert appoint_person(administrator, nobody.person, health, Role.OFFICER) == first
    assert audit.entries_of(nobody.person).count() == 1


def test_a_dismissed_person_keeps_the_account_and_its_history(
    administrator: Acting, nobody: Acting, health: Agency
) -> None:
    dismiss_person(administrator, appoint_person(administrator, nobody.person, health, Role.OFFICER))
    assert not Membership.objects.filter(user=nobody.person).exists()
    codes = [entry.code for entry in audit.entries_of(nobody.person)]
    assert codes == ["accounts.person.appointed", "accounts.person.dismissed"]
