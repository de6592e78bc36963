"""What everybody reads: what, who, by when, how it stands; the same for all, and kept while nothing changes."""

from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from django.test import Client, override_settings
from django.urls import reverse

from dondoc.site import audit, clock
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.programmes.models import Indicator, Programme, Target
from dondoc.site.public.actions.mark_programme import withdraw_programme
from dondoc.site.tracking.models import Obligation

ATOM = "{http://www.w3.org/2005/Atom}"
SAID = {"result": "Loiketqua", "obstacles": "Loivuongmac", "proposals": "Loikiennghi"}


def words(name: str, *args: Any) -> str:
    return Client().get(reverse(name, args=args)).content.decode()


@pytest.fixture
def told(world: Any, opened: Programme) -> Obligation:
    """An obligation of the public programme of which the agency has submitted that it is under way."""
    obligation = world.obligation(opened)
    world.write(world.officer, obligation, state="running", percent=40, **SAID)
    _submit(world)
    obligation.refresh_from_db()
    return obligation  # type: ignore[no-any-return]


def _submit(world: Any) -> None:
    from dondoc.site.tracking.actions.hand_to_head import hand_to_head
    from dondoc.site.tracking.actions.submit_report import submit_report
    from dondoc.site.tracking.models import Report

    report = Report.objects.get(agency=world.officer.agency)
    hand_to_head(world.officer, report)
    submit_report(world.head, report)


@pytest.fixture
def measured(world: Any, opened: Programme) -> Measure:
    """A measure of the public programme with a confirmed figure and one that waits."""
    place = {"span_start": 0, "span_end": 1, "line_start": 1, "line_end": 1}
    indicator = Indicator.objects.create(programme=opened, position=1, text="Tỷ lệ đô thị hóa", search_text="", **place)
    target = Target.objects.create(
        indicator=indicator,
        position=1,
        measure="Tỷ lệ đô thị hóa",
        comparator="ge",
        value=25,
        unit="%",
        period_end="2030",
        raw="25%",
    )
    measure = Measure.objects.create(name="Tỷ lệ đô thị hóa", unit="%", key="ty le do thi hoa %", search_text="")
    Link.objects.create(target=target, measure=measure, state="confirmed")
    for period, amount, confirmed in (("2025", "20.5", clock.now()), ("2026", "77.7", None)):
        Value.objects.create(
            measure=measure,
            period=period,
            amount=Decimal(amount),
            standing="official",
            on_day=date(2026, 3, 1),
            source="Niên giám thống kê",
            agency=world.agency("so-xay-dung"),
            entered_by=world.officer.person,
            entered_at=clock.now(),
            submission_key=f"00000000-0000-4000-8000-00000000{period}",
            confirmed_at=confirmed,
        )
    return measure


def test_a_programme_says_what_who_when_and_how_it_stands(opened: Programme) -> None:
    page = words("public:programme", opened.pk)
    assert "Rà soát văn bản quy phạm pháp luật" in page
    assert "Sở Tư pháp" in page
    assert "31/03/2026" in page
    assert "Quá hạn 71 ngày" in page


def test_of_what_agencies_write_nothing_is_shown(told: Obligation, opened: Programme) -> None:
    pages = [
        words("public:programme", opened.pk),
        words("public:task", told.task_id),
        words("public:list"),
        words("public:feed"),
        words("public:programme_feed", opened.pk),
    ]
    assert "40" in pages[1]
    assert [word for word in SAID.values() for page in pages if word in page] == []


def test_a_draft_changes_nothing(world: Any, opened: Programme) -> None:
    obligation = world.obligation(opened)
    world.write(world.officer, obligation, state="running", percent=37, **SAID)
    assert "37" not in words("public:task", obligation.task_id).replace("1366", "")


def test_an_indicator_shows_confirmed_figures_with_day_and_source(measured: Measure) -> None:
    page = words("public:measure", measured.pk)
    assert "20,5" in page
    assert "01/03/2026; Niên giám thống kê" in page
    assert "77,7" not in page
    assert "/hinh/" in page
    assert "Tỷ lệ đô thị hóa" in words("public:measures")


def test_a_measure_of_a_programme_that_is_not_public_is_not_there(
    world: Any, measured: Measure, opened: Programme
) -> None:
    from dondoc.site.public.actions.mark_programme import mark_programme

    mark_programme(world.office, opened, shows_tasks=True, shows_indicators=False)
    assert Client().get(reverse("public:measure", args=[measured.pk])).status_code == 404
    assert "Tỷ lệ đô thị hóa" not in words("public:measures")


def test_the_feed_tells_what_changed_newest_first(told: Obligation, measured: Measure) -> None:
    answer = Client().get(reverse("public:feed"))
    assert answer["Content-Type"].startswith("application/atom+xml")
    entries = ElementTree.fromstring(answer.content).findall(f"{ATOM}entry")  # noqa: S314  our own words
    names = [entry.findtext(f"{ATOM}id") or "" for entry in entries]
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert {name.split(":")[2].split("-")[0] for name in names} == {"programme", "obligation", "value"}
    assert len(set(names)) == len(names)
    assert updated == sorted(updated, reverse=True)


def test_the_answer_is_the_same_for_everybody_and_may_be_kept(world: Any, opened: Programme) -> None:
    page = reverse("public:programme", args=[opened.pk])
    answer, signed_in = Client().get(page), world.client(world.officer).get(page)
    assert answer.content == signed_in.content
    assert "Cookie" not in answer.get("Vary", "")
    assert not answer.cookies
    assert {"public", "max-age=60"} <= set(answer["Cache-Control"].split(", "))


def test_who_has_the_page_already_is_told_so_until_something_changes(
    world: Any, opened: Programme, django_assert_max_num_queries: Any
) -> None:
    page = reverse("public:programme", args=[opened.pk])
    mark = Client().get(page)["ETag"]
    with django_assert_max_num_queries(1):
        again = Client().get(page, headers={"If-None-Match": mark})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", mark)
    world.write(world.officer, world.obligation(opened))
    assert Client().get(page, headers={"If-None-Match": mark}).status_code == 200


def test_pages_ask_the_database_a_fixed_number_of_questions(
    told: Obligation, measured: Measure, opened: Programme, django_assert_max_num_queries: Any
) -> None:
    for name, args in (
        ("public:list", ()),
        ("public:programme", (opened.pk,)),
        ("public:task", (told.task_id,)),
        ("public:measures", ()),
        ("public:measure", (measured.pk,)),
        ("public:feed", ()),
    ):
        words(name, *args)
        with django_assert_max_num_queries(20):
            words(name, *args)


def test_pages_need_no_script_and_load_nothing_from_elsewhere(opened: Programme) -> None:
    page = words("public:programme", opened.pk)
    assert "<script" not in page
    assert "://" not in page.replace("http://testserver", "")
    assert len(page.encode()) < 100_000


def test_a_page_is_made_once_until_something_changes(
    world: Any, opened: Programme, django_assert_num_queries: Any
) -> None:
    address = reverse("public:programme", args=[opened.pk])
    with override_settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}):
        cache.clear()
        first = Client().get(address)
        with django_assert_num_queries(1):
            again = Client().get(address)
        assert (again.content, again["ETag"]) == (first.content, first["ETag"])
        Programme.objects.filter(pk=opened.pk).update(title="Tên khác hẳn")
        audit.record(world.office.person, "tests.something.changed", opened)
        assert "Tên khác hẳn" in Client().get(address).content.decode()
        withdraw_programme(world.office, opened)
        assert Client().get(address).status_code == 404
        cache.clear()
