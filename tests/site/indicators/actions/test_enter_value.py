"""Entering a figure: by whom, with what, twice, and two people at once."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.indicators.plausibility import Question
from dondoc.site.indicators.refusals import BadFigure, FigureChanged, FigureInDoubt
from dondoc.site.programmes.models import AgencyRole, IndicatorAgency
from dondoc.site.tracking.refusals import KeyUsedElsewhere


def test_an_entered_figure_waits_for_the_head(measure: Measure, books: Any, construction_officer: Acting) -> None:
    value = books.put(measure, books.entry(" 84.125 ".strip(), source="  Niên giám\r\n2025 "))
    value.refresh_from_db()
    assert (value.amount, value.period, value.standing) == (Decimal("84.125"), "2025", "official")
    assert (value.source, value.on_day) == ("Niên giám\n2025", date(2026, 3, 1))
    assert (value.agency, value.entered_by) == (construction_officer.agency, construction_officer.person)
    assert (value.is_waiting, value.is_confirmed) == (True, False)
    assert [one.code for one in audit.entries_of(value)] == ["indicators.value.entered"]


def test_an_official_figure_of_the_office_counts_at_once(measure: Measure, books: Any, office: Acting) -> None:
    value = books.put(measure, books.entry(), by=office)
    assert (value.is_confirmed, value.confirmed_by) == (True, office.person)


def test_the_office_leaves_estimates_to_the_agency(measure: Measure, books: Any, office: Acting) -> None:
    with pytest.raises(BadFigure) as refused:
        books.put(measure, books.entry(is_estimate=True), by=office)
    assert set(refused.value.faults) == {"standing"}


@pytest.mark.parametrize(
    "who", ["construction_head", "health_officer", "leader", "auditor", "consolidator", "administrator", "nobody"]
)
def test_only_officers_of_the_keeping_agency_and_the_office_enter(
    measure: Measure, books: Any, who: str, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(NotAllowed):
        books.put(measure, books.entry(), by=request.getfixturevalue(who))
    assert not Value.objects.exists()


def test_where_a_group_leads_the_consolidating_agency_keeps(
    measure: Measure, books: Any, finance: Any, health: Any, person: Any
) -> None:
    indicator = measure.links.get().target.indicator
    health.is_group = True
    health.save()
    indicator.agencies.update(agency=health)
    IndicatorAgency.objects.create(indicator=indicator, agency=finance, role=AgencyRole.CONSOLIDATING, position=9)
    assert books.put(measure, books.entry(), by=person(Role.OFFICER, finance)).agency == finance
    with pytest.raises(NotAllowed):
        books.put(measure, books.entry())


BAD = [
    ({"period": "2025-13"}, {"period"}),
    ({"period": "2025-Q1"}, {"period"}),  # this measure has yearly figures only
    ({"period": "2027"}, {"period"}),  # has not begun
    ({"period": "2026"}, {"standing"}),  # is not over, so only an estimate
    ({"on_day": date(2026, 6, 11)}, {"on_day"}),
    ({"source": "  "}, {"source"}),
    ({"source": "x" * 501}, {"source"}),
    ({"note": "x" * 2001}, {"note"}),
    ({"amount": "1e18"}, {"amount"}),
    ({"amount": "NaN"}, {"amount"}),
    ({"amount": "-Infinity"}, {"amount"}),
]


@pytest.mark.parametrize(("said", "fields"), BAD)
def test_what_does_not_hold_together_is_refused(
    measure: Measure, books: Any, said: dict[str, Any], fields: set[str]
) -> None:
    with pytest.raises(BadFigure) as refused:
        books.put(measure, books.entry(**said))
    assert set(refused.value.faults) == fields
    assert not Value.objects.exists()


def test_the_running_year_has_an_estimate(measure: Measure, books: Any) -> None:
    assert books.put(measure, books.entry(period="2026", is_estimate=True)).is_estimate


def test_the_measures_own_periods_are_taken_beside_the_year(measure: Measure, books: Any) -> None:
    Measure.objects.update(periodicity="quarter")
    assert books.put(measure, books.entry(period="2026-Q1")).stretch.last_day == date(2026, 3, 31)
    assert books.put(measure, books.entry(period="2025")).stretch.is_year


def test_an_unlikely_figure_is_asked_about_and_kept_if_it_is_right(measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83"})
    with pytest.raises(FigureInDoubt) as doubt:
        books.put(measure, books.entry("0.84"), is_sure=False)
    assert doubt.value.questions == (Question.UNIT,)
    assert Value.objects.count() == 1
    assert books.put(measure, books.entry("0.84"), is_sure=True).questions == ["unit"]


def test_a_likely_figure_is_not_asked_about(measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83"})
    assert books.put(measure, books.entry("84"), is_sure=False).questions == []


def test_a_part_is_compared_with_its_whole_and_the_other_parts(measure: Measure, books: Any) -> None:
    whole = Measure.objects.create(name="Tổng", unit="%", key="x", search_text="")
    sister = Measure.objects.create(name="Khác", unit="%", key="y", search_text="", whole=whole)
    Measure.objects.filter(pk=measure.pk).update(whole=whole)
    values = {"on_day": date(2026, 1, 1), "source": "x", "standing": "official", "entered_at": clock.now()}
    author = {"agency": books.officer.agency, "entered_by": books.officer.person, "confirmed_at": clock.now()}
    for one, amount in ((whole, 90), (sister, 20)):
        Value.objects.create(measure=one, period="2025", amount=amount, submission_key=uuid4(), **values, **author)
    for amount, asked in (("91", Question.PART), ("71", Question.PARTS)):
        with pytest.raises(FigureInDoubt) as doubt:
            books.put(measure, books.entry(amount), is_sure=False)
        assert doubt.value.questions == (asked,)


def test_the_same_form_sent_twice_is_one_figure(measure: Measure, books: Any) -> None:
    key = uuid4()
    first = books.put(measure, books.entry(), submission_key=key)
    again = enter_value(books.officer, measure, books.entry(), seen=None, is_sure=False, submission_key=key)
    assert (again.value, again.is_repeated) == (first, True)


def test_a_key_of_another_saving_is_refused(measure: Measure, books: Any, office: Acting) -> None:
    key = uuid4()
    books.put(measure, books.entry(), submission_key=key)
    with pytest.raises(KeyUsedElsewhere):
        books.put(measure, books.entry("85"), by=office, submission_key=key)


def test_the_later_of_two_people_is_told_what_was_entered(measure: Measure, books: Any, office: Acting) -> None:
    theirs = books.put(measure, books.entry("84.5"), by=office)
    with pytest.raises(FigureChanged) as changed:
        books.put(measure, books.entry("84"), seen=None)
    assert changed.value.newest == theirs


def test_a_correction_follows_what_it_corrects_and_keeps_it(measure: Measure, books: Any) -> None:
    books.keep(measure, {2025: "~84"})
    estimate = Value.objects.get()
    official = books.put(measure, books.entry("83.5"))
    assert official.supersedes == estimate
    assert [str(one.amount) for one in Value.objects.order_by("pk")] == ["84.000000", "83.500000"]


def test_the_database_lets_only_one_figure_follow_another(measure: Measure, books: Any) -> None:
    first = books.put(measure, books.entry())
    second = books.put(measure, books.entry("85"))
    second.pk, second.submission_key = None, uuid4()
    second._state.adding = True
    assert second.supersedes == first
    with pytest.raises(IntegrityError):
        second.save()


def test_an_estimate_over_an_official_figure_is_asked_about(measure: Measure, books: Any) -> None:
    books.keep(measure, {2025: "84"})
    with pytest.raises(FigureInDoubt) as doubt:
        books.put(measure, books.entry("84", is_estimate=True), is_sure=False)
    assert doubt.value.questions == (Question.ESTIMATE,)
