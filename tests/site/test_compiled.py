"""Questions that are put together once give what the query set would give, whatever they are asked next."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.db.models import QuerySet
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.statements import Statement


@compiled
def _members(agency: int, role: str) -> QuerySet[Membership]:
    return Membership.objects.filter(agency=agency, role=role).select_related("user", "agency").order_by("pk")


@compiled
def _names(kind: str) -> QuerySet[Agency, tuple[str, str]]:
    return Agency.objects.filter(kind=kind).order_by("name").values_list("register_id", "name")


@compiled
def _valid_on(day: date) -> QuerySet[Agency]:
    return Agency.objects.filter(valid_from__lte=day).order_by("pk")


@compiled
def _living(now: datetime) -> QuerySet[Session]:
    return Session.objects.filter(expire_date__gt=now)


def test_rows_are_objects_with_what_was_selected_beside_them(office: Acting, leader: Acting) -> None:
    (found,) = _members(agency=office.agency.pk if office.agency else 0, role=Role.LEADER)
    with CaptureQueriesContext(connection) as asked:
        assert (found.user, found.agency, found.role) == (leader.user, leader.agency, "leader")
    assert len(asked) == 0


def test_the_next_question_has_its_own_answer(office: Acting, construction_officer: Acting) -> None:
    for one in (office, construction_officer, office):
        assert one.agency is not None
        assert one.role is not None
        assert [row.user for row in _members(agency=one.agency.pk, role=one.role.value)] == [one.user]
    assert _members(agency=0, role="office") == []


def test_rows_of_values_are_tuples(finance: Agency, construction: Agency, committee_office: Agency) -> None:
    assert _names(kind="department") == [("so-tai-chinh", "Sở Tài chính"), ("so-xay-dung", "Sở Xây dựng")]
    assert _names(kind="office") == [("vp-ubnd-tinh", "Văn phòng UBND tỉnh")]


def test_days_and_moments_are_compared_as_such(finance: Agency) -> None:
    Agency.objects.update(valid_from=date(2025, 3, 1))
    assert _valid_on(day=date(2025, 3, 1)) == [finance]
    assert _valid_on(day=date(2025, 2, 28)) == []
    at = datetime(2026, 6, 20, 8, tzinfo=UTC)
    kept = Session.objects.create(session_key="one", session_data="", expire_date=at)
    assert _living(now=at - timedelta(seconds=1)) == [kept]
    assert _living(now=at) == []


def test_what_is_asked_for_stays_a_value(finance: Agency) -> None:
    assert _names(kind="department' OR '1'='1") == []


def test_an_argument_that_would_be_changed_on_its_way_is_a_mistake(db: None) -> None:
    @compiled
    def beginning(letters: str) -> QuerySet[Agency]:
        return Agency.objects.filter(name__startswith=letters)

    @compiled
    def numbered(position: int) -> QuerySet[Agency]:
        return Agency.objects.filter(name=position)

    with pytest.raises(TypeError, match="as it is"):
        beginning(letters="S")
    with pytest.raises(TypeError, match="as it is"):
        numbered(position=1)


def test_an_argument_of_another_type_is_refused(db: None) -> None:
    @compiled
    def any_of(keys: list[Any]) -> QuerySet[Agency]:
        return Agency.objects.filter(pk__in=keys)

    with pytest.raises(TypeError, match="none of int"):
        any_of(keys=[1])


def test_what_can_find_nothing_asks_nothing(finance: Agency) -> None:
    @compiled
    def nobody(kind: str) -> QuerySet[Agency]:
        return Agency.objects.filter(kind=kind).none()

    with CaptureQueriesContext(connection) as asked:
        assert nobody(kind="department") == []
    assert len(asked) == 0
    assert nobody.statement is None


def test_the_statement_can_become_a_part_of_another(finance: Agency, construction: Agency) -> None:
    names = _names.statement
    assert names is not None
    counted = Statement(f"SELECT COUNT(*) FROM ({names.sql}) AS found", names.parameters)  # noqa: S608
    assert counted.rows(connection, {"kind": "department"}) == [(2,)]


@compiled
def _held(kind: str) -> QuerySet[Agency]:
    return Agency.objects.filter(kind=kind).select_for_update()


@pytest.mark.django_db(transaction=True)
def test_rows_are_held_within_a_transaction_alone() -> None:
    with transaction.atomic():
        assert _held(kind="department") == []
    with pytest.raises(TransactionManagementError):
        _held(kind="department")
