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
    ("Tốc độ tăng GRDP bình quân", "eq", "%/năm", "2026", "2030", "up", "rate"),
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


def test_a_similar_name_is_proposed_with_how_much_of_it_is_the_same(
    measure: Measure, another_document: Callable[..., Programme]
) -> None:
    programme = another_document(text="Tỷ lệ nhà ở kiên cố, bán kiên cố")
    link = Link.objects.get(target__indicator__programme=programme)
    assert (link.measure, link.state, link.likeness) == (measure, "proposed", 80)


@pytest.fixture
def adopted(another_document: Callable[..., Programme]) -> Callable[..., list[Link]]:
    """The links of one indicator with these targets."""

    def adopt(text: str, *wanted: dict[str, Any]) -> list[Link]:
        programme = another_document(text=text, **wanted[0])
        [indicator] = programme.indicators.all()
        for place, one in enumerate(wanted[1:], start=2):
            said = {"comparator": "eq", "unit": "%", "period_end": "2026", "measure": text} | one
            indicator.targets.create(position=place, **said)
        Link.objects.filter(target__indicator=indicator).delete()
        Measure.objects.filter(links__isnull=True).delete()
        adopt_targets(programme)
        return list(Link.objects.filter(target__indicator=indicator).order_by("target__position"))

    return adopt


def test_two_horizons_of_one_indicator_are_one_measure_at_once(adopted: Callable[..., list[Link]]) -> None:
    near, far = adopted("Che phủ rừng", {"value": Decimal(50)}, {"value": Decimal(56), "period_end": "2030"})
    assert near.measure == far.measure
    assert near.is_confirmed
    assert far.is_confirmed


def test_the_same_words_twice_for_one_time_are_two_measures(adopted: Callable[..., list[Link]]) -> None:
    one, other = adopted("Che phủ", {"value": Decimal(50)}, {"value": Decimal(30)})
    assert one.measure != other.measure


def test_shares_that_come_to_a_hundred_are_put_together(adopted: Callable[..., list[Link]]) -> None:
    parts = [{"measure": name, "value": Decimal(value)} for name, value in (("A", 20), ("B", 35), ("C", 45))]
    links = adopted("Cơ cấu kinh tế", *parts)
    [composition] = {link.measure.composition for link in links}
    assert (composition.name, composition.is_whole) == ("Cơ cấu kinh tế (2026)", True)


def test_shares_with_a_part_unnamed_stay_below_a_hundred(adopted: Callable[..., list[Link]]) -> None:
    ranges = (("A", 17, 18), ("B", 32, 33), ("C", 43, 44))
    parts = [
        {"measure": name, "comparator": "between", "value": None, "low": Decimal(low), "high": Decimal(high)}
        for name, low, high in ranges
    ]
    [composition] = {link.measure.composition for link in adopted("Cơ cấu kinh tế", *parts)}
    assert composition.is_whole is False


@pytest.mark.parametrize(
    ("text", "values"), [("Cơ cấu kinh tế", (75, 40)), ("Lao động", (60, 40)), ("Cơ cấu chi", (20, 30))]
)
def test_other_shares_are_left_apart(adopted: Callable[..., list[Link]], text: str, values: tuple[int, int]) -> None:
    links = adopted(text, *({"measure": name, "value": Decimal(one)} for name, one in zip("AB", values, strict=True)))
    assert {link.measure.composition for link in links} == {None}
