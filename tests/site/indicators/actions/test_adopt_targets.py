"""Targets of a new programme find their measures."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.indicators.actions.adopt_targets import adopt_targets
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import Programme


def test_publishing_makes_a_measure_of_each_new_target(published: Programme) -> None:
    measure = Measure.objects.get()
    link = measure.links.get()
    assert (measure.name, measure.unit, measure.direction, measure.is_share) == ("Tỷ lệ nhà ở kiên cố", "%", "up", True)
    assert (link.is_confirmed, link.reach, link.target.raw) == (True, "end", "trên 85,5%")
    assert "indicators.targets.adopted" in [one.code for one in audit.entries_of(published)]


@pytest.mark.parametrize("words", ["Tỷ lệ nhà ở kiên cố", "tỷ lệ nhà ở  kiên cố;", "TỶ LỆ NHÀ Ở KIÊN CỐ"])
def test_an_equal_name_and_unit_is_proposed_for_a_person_to_confirm(
    measure: Measure, another_document: Callable[..., Programme], words: str
) -> None:
    programme = another_document(text=words)
    link = Link.objects.get(target__indicator__programme=programme)
    assert (link.measure, link.state) == (measure, "proposed")


@pytest.mark.parametrize("target", [{"unit": "nhà"}, {"measure": "Số nhà ở kiên cố"}])
def test_another_unit_or_name_is_another_measure(
    measure: Measure, another_document: Callable[..., Programme], target: dict[str, Any]
) -> None:
    link = Link.objects.get(target__indicator__programme=another_document(**target))
    assert link.measure != measure
    assert link.is_confirmed


def test_the_oldest_of_equal_measures_is_proposed(measure: Measure, another_document: Callable[..., Programme]) -> None:
    Measure.objects.create(name="Tỷ lệ nhà ở kiên cố", unit="%", key=measure.key, search_text="")
    assert Link.objects.get(target__indicator__programme=another_document()).measure == measure


def test_adopting_again_changes_nothing(published: Programme) -> None:
    assert adopt_targets(published) == []
    assert Link.objects.count() == 1


PROPOSALS = [  # words of the target, its comparator, unit, years; direction and reach
    ("Tỷ lệ đô thị hóa", "eq", "%", "", "2030", "up", "end"),
    ("Tốc độ tăng GRDP bình quân", "eq", "%/năm", "2026", "2030", "up", "mean"),
    ("Vốn đầu tư toàn xã hội", "approx", "tỷ đồng", "2026", "2030", "up", "total"),
    ("Tỷ lệ hộ nghèo giảm bình quân", "between", "điểm %/năm", "2026", "2030", "up", "mean"),
    ("Tỷ lệ hộ nghèo giảm còn", "eq", "%", "", "2030", "down", "end"),
    ("Số vụ cháy", "lt", "vụ", "", "2030", "down", "end"),
    ("Tỷ trọng công nghiệp", "between", "%", "", "2030", "keep", "end"),
    ("Bảo hiểm y tế duy trì ổn định", "ge", "%", "2026", "2030", "up", "every"),
    ("Tỷ lệ che phủ rừng", "ge", "%", "2026", "2030", "up", "end"),
    ("Thu ngân sách", "eq", "tỷ đồng", "2030", "2030", "up", "end"),
]


@pytest.mark.parametrize(("words", "comparator", "unit", "start", "end", "direction", "reach"), PROPOSALS)
def test_the_words_propose_a_direction_and_what_is_held_against_the_target(
    another_document: Callable[..., Programme],
    words: str,
    comparator: str,
    unit: str,
    start: str,
    end: str,
    direction: str,
    reach: str,
) -> None:
    years = {"period_start": start, "period_end": end}
    programme = another_document(text=words, comparator=comparator, unit=unit, value=Decimal(1), **years)
    link = Link.objects.get(target__indicator__programme=programme)
    assert (link.measure.direction, link.reach) == (direction, reach)


def test_a_target_without_a_name_of_its_own_takes_that_of_its_indicator(
    another_document: Callable[..., Programme],
) -> None:
    another_document(text="số bác sỹ", measure=" ")
    assert Measure.objects.get().name == "Số bác sỹ"
