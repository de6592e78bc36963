"""The office says what a measure is, and which targets are its own."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.actions.decide_link import Decision, decide_link
from dondoc.site.indicators.actions.define_measure import Definition, define_measure
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.refusals import BadFigure
from dondoc.site.programmes.models import Programme

HOUSES = Definition(name="Nhà ở kiên cố", unit="%", is_share=True, checking="Đối chiếu với tổng điều tra")


def test_a_definition_is_stored_with_what_it_changed(measure: Measure, office: Acting) -> None:
    defined = define_measure(office, measure, HOUSES)
    assert (defined.name, defined.checking, defined.search_text) == (HOUSES.name, HOUSES.checking, "nha o kien co %")
    [entry] = audit.entries_of(measure)
    assert (entry.code, set(entry.data["changed"])) == ("indicators.measure.defined", {"name", "checking"})


def test_saying_the_same_again_leaves_no_trace(measure: Measure, office: Acting) -> None:
    define_measure(office, measure, HOUSES)
    define_measure(office, measure, HOUSES)
    assert len(audit.entries_of(measure)) == 1


def test_a_later_document_finds_the_measure_by_its_new_name(
    measure: Measure, office: Acting, another_document: Callable[..., Programme]
) -> None:
    define_measure(office, measure, HOUSES)
    programme = another_document(text="nhà ở kiên cố")
    assert Link.objects.get(target__indicator__programme=programme).measure == measure


@pytest.mark.parametrize("who", ["construction_officer", "construction_head", "consolidator", "leader", "nobody"])
def test_only_the_office_defines_and_links(measure: Measure, who: str, request: pytest.FixtureRequest) -> None:
    acting = request.getfixturevalue(who)
    with pytest.raises(NotAllowed):
        define_measure(acting, measure, HOUSES)
    with pytest.raises(NotAllowed):
        decide_link(acting, measure.links.get(), Decision(measure))


def test_a_definition_that_does_not_hold_together_is_refused(measure: Measure, office: Acting) -> None:
    part = Measure.objects.create(name="Nhà gỗ", unit="%", key="x", search_text="", whole=measure)
    for said, field in (
        (replace(HOUSES, name=" "), "name"),
        (replace(HOUSES, direction="sideways"), "direction"),
        (replace(HOUSES, periodicity="day"), "periodicity"),
        (replace(HOUSES, whole=measure.pk), "whole"),
        (replace(HOUSES, whole=part.pk), "whole"),
    ):
        with pytest.raises(BadFigure) as refused:
            define_measure(office, measure, said)
        assert set(refused.value.faults) == {field}


def test_the_office_confirms_a_proposed_link(
    measure: Measure, office: Acting, another_document: Callable[..., Programme]
) -> None:
    link = Link.objects.get(target__indicator__programme=another_document())
    decided = decide_link(office, link, Decision(measure, tolerance=Decimal("0.5"), path="compound", base_year=2020))
    decided.refresh_from_db()
    assert (decided.is_confirmed, decided.decided_by) == (True, office.person)
    assert (decided.tolerance, decided.path, decided.base_year) == (Decimal("0.5"), "compound", 2020)
    assert [entry.code for entry in audit.entries_of(link)] == ["indicators.link.decided"]


def test_a_target_with_another_definition_gets_a_measure_of_its_own(
    measure: Measure, office: Acting, another_document: Callable[..., Programme]
) -> None:
    link = Link.objects.get(target__indicator__programme=another_document())
    decided = decide_link(office, link, Decision(None))
    assert decided.measure != measure
    assert (decided.measure.name, decided.is_confirmed) == (measure.name, True)


BAD = [
    (Decision(None, reach="sideways"), "reach"),
    (Decision(None, path="winding"), "path"),
    (Decision(None, path="given"), "given"),
    (Decision(None, tolerance=Decimal(-1)), "tolerance"),
]


@pytest.mark.parametrize(("decision", "field"), BAD)
def test_a_decision_that_does_not_hold_together_is_refused(
    measure: Measure, office: Acting, decision: Decision, field: str
) -> None:
    with pytest.raises(BadFigure) as refused:
        decide_link(office, measure.links.get(), decision)
    assert set(refused.value.faults) == {field}
    assert Measure.objects.count() == 1
