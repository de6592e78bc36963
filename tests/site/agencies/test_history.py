"""Who took over from whom, as stored: it agrees with the register's files, and goes on from them."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dondoc.register import load_register
from dondoc.site.accounts.models import User
from dondoc.site.agencies.history import History, predecessors, successors
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.registering import documents_among, member_kinds, store_register

pytestmark = pytest.mark.django_db

REGISTER = load_register()
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
FIELDS = st.sampled_from([None, *REGISTER.fields])


@pytest.fixture
def history(db: None) -> History:
    """The history of a site into which the register was loaded."""
    store_register()
    return History()


def _agency(register_id: str) -> Agency:
    return Agency.objects.get(register_id=register_id)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(sorted(REGISTER.agencies)), DAYS, FIELDS)
def test_stored_answers_agree_with_the_register_on_any_day(
    history: History, agency: str, on: date, field: str | None
) -> None:
    answer, expected = history.answering(agency, on, field), REGISTER.responsible(agency, on=on, field=field)
    assert (answer and answer.register_id) == (expected and expected.id)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(sorted(REGISTER.agencies)), DAYS)
def test_stored_heirs_agree_with_the_register_on_any_day(history: History, agency: str, on: date) -> None:
    expected = [heir.id for heir in REGISTER.successors(agency, on=on)]
    assert [heir.register_id for heir in history.heirs(agency, on)] == expected


GROUPS = sorted(agency.id for agency in REGISTER.agencies.values() if agency.group)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(GROUPS), DAYS)
def test_stored_groups_have_the_members_of_the_register_on_any_day(history: History, group: str, on: date) -> None:
    expected = [member.id for member in REGISTER.members(group, on=on)]
    assert [member.register_id for member in history.members(group, on)] == expected


def test_a_task_of_2021_has_another_agency_today(history: History) -> None:
    answers = [history.answering("so-khdt", date(year, 1, 1)) for year in (2022, 2026)]
    assert [found.register_id for found in answers if found] == ["so-khdt", "so-tai-chinh"]


def test_of_several_heirs_nobody_alone_answers(history: History) -> None:
    assert history.answering("so-ldtbxh", date(2026, 1, 1)) is None
    heir = history.answering("so-ldtbxh", date(2026, 1, 1), "poverty-reduction")
    assert heir is not None
    assert heir.register_id == "so-nn-mt"


def test_predecessors_and_successors_come_with_day_and_document(history: History) -> None:
    (taken,) = predecessors(_agency("so-tai-chinh"))
    assert (taken.giver.name, taken.day) == ("Sở Kế hoạch và Đầu tư", date(2025, 3, 1))
    assert taken.basis == "Nghị quyết 461/NQ-HĐND ngày 20/02/2025 của HĐND tỉnh Sơn La"
    assert {given.field for given in successors(_agency("so-tttt"))} == {
        "digital-telecom-post",
        "press-publishing",
        "network-security",
    }


def test_a_group_stands_for_agencies_of_its_kinds(history: History) -> None:
    assert member_kinds("g-xa-phuong") == ["commune"]
    assert [group.register_id for group in history.groups_of("xa-chieng-son", date(2026, 1, 1))].count("g-xa-phuong")
    assert not history.groups_of("xa-chieng-son", date(2025, 6, 30))


def test_without_a_loaded_register_the_files_answer() -> None:
    answer = History().answering("so-khdt", date(2026, 1, 1))
    assert answer is not None
    assert answer.name == "Sở Tài chính"


def test_loading_again_keeps_what_people_decided_and_drops_what_the_register_no_longer_says(history: History) -> None:
    rows = Succession.objects.count()
    assert rows == len(REGISTER.transfers)
    giver, heir, day = _agency("so-y-te"), _agency("so-noi-vu"), date(2026, 1, 1)
    person = User.objects.create(username="a")
    Succession.objects.create(giver=giver, heir=heir, day=day, field="a", decided_by=person)
    Succession.objects.create(giver=giver, heir=heir, day=day, field="b")
    store_register()
    assert [row.field for row in successors(giver)] == ["a"]
    assert Succession.objects.count() == rows + 1


def test_loading_again_leaves_alone_what_an_administrator_edited(history: History) -> None:
    Agency.objects.filter(register_id="so-y-te").update(valid_to=date(2026, 1, 1) - timedelta(days=1), is_edited=True)
    assert store_register() == (0, 0)
    assert _agency("so-y-te").valid_to == date(2025, 12, 31)


def test_only_numbered_documents_are_a_basis() -> None:
    assert documents_among(REGISTER, ("461-nq-hdnd", "plan-2025", "72-2025-qh15")) == (
        "Nghị quyết 461/NQ-HĐND ngày 20/02/2025 của HĐND tỉnh Sơn La\nLuật 72/2025/QH15 ngày 16/6/2025"
    )


def test_a_place_stands_under_the_committee_of_the_province(history: History) -> None:
    assert _agency("xa-chieng-son").parent == _agency("ubnd-tinh")
