"""Publishing: what was confirmed becomes rows."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from dondoc.site import audit
from dondoc.site.agencies.models import UNREGISTERED, Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.actions.decide_item import decide_item
from dondoc.site.documents.models import Reading, ReadingState
from dondoc.site.documents.selectors import result_of
from dondoc.site.programmes.actions.publish_programme import AlreadyPublished, NotPublished, publish_programme
from dondoc.site.programmes.models import AgencyRole, Programme, Task
from dondoc.site.programmes.signals import programme_published


@pytest.fixture(autouse=True)
def _agencies(finance: Agency, construction: Agency, health: Agency) -> None:
    """The agencies that the document names are stored, as after `load_register`."""


def _parts(task: Task) -> list[tuple[str, str, str]]:
    return [(part.role, part.agency.name, part.raw) for part in task.agencies.all()]


def test_the_programme_carries_the_identity_of_the_document(
    office: Acting, published: Programme, finance: Agency, reading: Reading
) -> None:
    assert (published.number, published.kind, published.issuer) == ("12/KH-UBND", "Kế hoạch", "UBND tỉnh Sơn La")
    assert published.issued_on == date(2026, 1, 20)
    assert published.title == "Phát triển nhà ở năm 2026"
    assert (published.published_by, published.consolidator, published.reading) == (office.user, finance, reading)
    assert str(published) == "Kế hoạch 12/KH-UBND"
    reading.refresh_from_db()
    assert reading.published_at is not None


def test_sections_and_tasks_keep_the_order_and_places_of_the_document(published: Programme, reading: Reading) -> None:
    assert [(section.label, section.title) for section in published.sections.all()] == [
        ("I", "Quy hoạch"),
        ("II", "Chỉ tiêu"),
    ]
    first, second = published.tasks.all()
    assert [task.label for task in (first, second)] == ["I/1", "I/2"]
    assert first.section is not None
    assert first.section.title == "Quy hoạch"
    for task in (first, second):
        assert task.quote == reading.text[task.span_start : task.span_end] == task.text


def test_deadlines_follow_the_times_of_the_document(published: Programme) -> None:
    first, second = published.tasks.all()
    assert (first.starts_on, first.due_on, first.recurrence) == (date(2026, 4, 1), date(2026, 6, 30), "")
    assert (second.due_on, second.recurrence, second.schedule_raw) == (None, "yearly", "hằng năm")


def test_agencies_have_their_roles_and_the_words_that_name_them(published: Programme) -> None:
    first, second = published.tasks.all()
    assert _parts(first) == [
        ("lead", "Sở Xây dựng", "Sở Xây dựng"),
        ("cooperating", "Sở Tài chính", "Sở Tài chính"),
    ]
    assert [(role, name) for role, name, _raw in _parts(second)] == [
        ("lead", "Sở Y tế"),
        ("lead", "Hội Kiến trúc sư tỉnh"),
    ]
    assert Agency.objects.get(name="Hội Kiến trúc sư tỉnh").kind == UNREGISTERED


def test_indicators_have_targets_and_agencies(published: Programme) -> None:
    [indicator] = published.indicators.all()
    assert (indicator.label, indicator.section_title, indicator.quote) == ("II/1", "Chỉ tiêu", "Tỷ lệ nhà ở kiên cố")
    [target] = indicator.targets.all()
    assert (target.comparator, target.value, target.unit, target.period_end) == ("gt", Decimal("85.5"), "%", "2026")
    assert [part.role for part in indicator.agencies.all()] == [AgencyRole.LEAD]


def test_reporting_duties_are_kept_with_their_day_and_place(published: Programme) -> None:
    [duty] = published.duties.all()
    assert (duty.who, duty.what, duty.recurrence, duty.day) == ("Các sở", "báo cáo kết quả", "monthly", 17)
    assert duty.quote == "Các sở báo cáo kết quả trước ngày 18 hằng tháng"


def test_decisions_shape_what_is_published_and_leave_the_reading_as_it_is(
    office: Acting, reading: Reading, health: Agency
) -> None:
    changes = {"text": "Rà soát", "leads": ["so-y-te"], "due_on": "2026-09-30"}
    decide_item(office, reading, "task", "t1", "corrected", changes=changes, reason="so với bản ký")
    decide_item(office, reading, "task", "t2", "left_out", reason="trùng")
    [task] = publish_programme(office, reading).tasks.all()
    assert (task.text, task.due_on) == ("Rà soát", date(2026, 9, 30))
    assert task.quote == result_of(reading)["tasks"][0]["text"]
    assert _parts(task)[0] == ("lead", "Sở Y tế", "")


def test_sections_within_sections_keep_their_parents(office: Acting, reading: Reading) -> None:
    result = result_of(reading)
    result["sections"][1] |= {"parent": "s1", "level": 2}
    Reading.objects.filter(pk=reading.pk).update(result=result)
    outer, inner = publish_programme(office, reading).sections.all()
    assert (inner.parent, outer.parent) == (outer, None)


def test_an_agency_named_twice_in_one_role_is_one_part(office: Acting, reading: Reading) -> None:
    result = result_of(reading)
    [lead] = result["tasks"][0]["leads"]
    result["tasks"][0]["leads"] = [lead, {**lead, "raw": "Sở XD"}]
    result["tasks"][0]["cooperating"] = [lead]
    Reading.objects.filter(pk=reading.pk).update(result=result)
    task = publish_programme(office, reading).tasks.first()
    assert task is not None
    assert [(role, name) for role, name, _raw in _parts(task)] == [
        ("lead", "Sở Xây dựng"),
        ("cooperating", "Sở Xây dựng"),
    ]


def test_words_and_figures_too_large_for_a_column_do_not_stop_the_publishing(office: Acting, reading: Reading) -> None:
    result = result_of(reading)
    result["document"]["number"] = "1" * 200
    result["tasks"][0]["label"] = "I/" * 200
    result["indicators"][0]["targets"][0] |= {"value": 10**30, "unit": "%" * 200}
    Reading.objects.filter(pk=reading.pk).update(result=result)
    programme = publish_programme(office, reading)
    assert len(programme.number) == 100
    [target] = programme.indicators.get().targets.all()
    assert (target.value, target.raw) == (None, "trên 85,5%")


def test_a_document_without_a_title_is_called_by_its_file(office: Acting, reading: Reading) -> None:
    result = result_of(reading)
    result["document"] |= {"title": None, "number": None, "kind": None, "issued_on": None}
    Reading.objects.filter(pk=reading.pk).update(result=result)
    assert str(publish_programme(office, reading)) == "ke-hoach.txt"


def test_publishing_is_recorded(office: Acting, published: Programme) -> None:
    entry = audit.entries_of(published).get(code="programmes.programme.published")
    assert entry.actor == office.user
    assert entry.data == {"tasks": 2, "indicators": 1, "consolidator": "so-tai-chinh"}


def test_publishing_a_second_time_is_refused_and_leads_to_the_first(office: Acting, published: Programme) -> None:
    with pytest.raises(AlreadyPublished, match="đã được công bố trước đây: Kế hoạch 12/KH-UBND") as refused:
        publish_programme(office, published.reading)
    assert refused.value.programme == published
    assert Programme.objects.count() == 1


@pytest.mark.parametrize(
    "other",
    ["leader", "auditor", "administrator", "consolidator", "construction_head", "construction_officer", "nobody"],
)
def test_nobody_else_publishes(other: str, request: Any, reading: Reading) -> None:
    with pytest.raises(NotAllowed, match="Văn phòng"):
        publish_programme(request.getfixturevalue(other), reading)
    assert not Programme.objects.exists()


@pytest.mark.parametrize("state", [ReadingState.QUEUED, ReadingState.RUNNING, ReadingState.FAILED])
def test_only_what_has_been_read_is_published(office: Acting, reading: Reading, state: str) -> None:
    Reading.objects.update(state=state)
    with pytest.raises(NotPublished, match="chưa được đọc xong"):
        publish_programme(office, reading)


def test_a_programme_with_nothing_left_in_it_is_not_published(office: Acting, reading: Reading) -> None:
    for kind, item in (("task", "t1"), ("task", "t2"), ("indicator", "i1")):
        decide_item(office, reading, kind, item, "left_out", reason="thừa")
    with pytest.raises(NotPublished, match="ít nhất một mục"):
        publish_programme(office, reading)


def test_listeners_take_part_in_the_same_transaction(office: Acting, reading: Reading) -> None:
    heard = []

    def refuse(sender: type[Programme], programme: Programme, **_values: object) -> None:
        heard.append((programme.tasks.count(), transaction.get_connection().in_atomic_block))
        raise RuntimeError("cannot bind")

    programme_published.connect(refuse)
    try:
        with pytest.raises(RuntimeError):
            publish_programme(office, reading)
    finally:
        programme_published.disconnect(refuse)
    assert heard == [(2, True)]
    assert not Programme.objects.exists()
    assert not Task.objects.exists()
    reading.refresh_from_db()
    assert reading.published_at is None


def test_the_number_of_queries_does_not_grow_with_the_tasks(
    office: Acting,
    reading: Reading,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    monkeypatch.setattr(programme_published, "send", lambda *_args, **_values: [])
    result = result_of(reading)
    result["tasks"] = [{**result["tasks"][0], "id": f"t{place}"} for place in range(200)]
    Reading.objects.filter(pk=reading.pk).update(result=result)
    with django_assert_max_num_queries(30):
        publish_programme(office, reading)
    assert Task.objects.count() == 200
