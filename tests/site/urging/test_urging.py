"""Urging agencies about tasks chosen in a list."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.people import NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.urging.actions.urge_agency import urge_agency
from dondoc.site.urging.models import Urge
from dondoc.site.urging.selectors import urges_for, waiting_urges

CHOSEN, LIST = "/don-doc/viec-da-chon/", "/don-doc/"


@pytest.fixture
def programme(world: Any) -> Programme:
    made: Programme = world.small_programme()
    return made


@pytest.mark.parametrize("who", ["office", "leader", "consolidator"])
def test_the_office_a_leader_and_the_consolidator_of_the_programme_urge(
    world: Any, programme: Programme, who: str
) -> None:
    urge = urge_agency(getattr(world, who), world.obligation(programme), " Đến đâu rồi? ")
    assert (urge.words, urge.agency.register_id) == ("Đến đâu rồi?", "so-tu-phap")


@pytest.mark.parametrize("who", ["officer", "head", "other_head", "auditor"])
def test_nobody_else_urges(world: Any, programme: Programme, who: str) -> None:
    with pytest.raises(NotAllowed):
        urge_agency(getattr(world, who), world.obligation(programme), "Đến đâu rồi?")


def test_a_consolidator_does_not_urge_about_programmes_of_others(world: Any, programme: Programme) -> None:
    programme.consolidator = world.agency("so-y-te")
    programme.save()
    with pytest.raises(NotAllowed):
        urge_agency(world.consolidator, world.obligation(programme), "Đến đâu rồi?")


def test_an_urging_needs_words_and_something_to_do(world: Any, programme: Programme) -> None:
    obligation = world.obligation(programme)
    with pytest.raises(ReasonMissing):
        urge_agency(world.office, obligation, " ")
    Obligation.objects.filter(pk=obligation.pk).update(state="done")
    with pytest.raises(WrongMoment):
        urge_agency(world.office, obligation, "Đến đâu rồi?")


def test_an_agency_is_urged_once_a_day_about_a_task(
    world: Any, programme: Programme, on_day: Callable[[date], None]
) -> None:
    obligation = world.obligation(programme)
    urge_agency(world.office, obligation, "Đến đâu rồi?")
    with pytest.raises(WrongMoment):
        urge_agency(world.leader, obligation, "Sao chưa có?")
    on_day(date(2026, 6, 11))
    urge_agency(world.office, obligation, "Vẫn chưa có?")
    assert Urge.objects.count() == 2


def test_many_are_urged_at_once_and_each_refusal_has_its_reason(world: Any, programme: Programme) -> None:
    keys = list(Obligation.objects.values_list("pk", flat=True))
    Obligation.objects.filter(pk=keys[0]).update(state="done")
    client = world.client(world.office)
    asked = {"chosen": keys, "words": "Báo cáo trước thứ Sáu", "query": "deadline=overdue"}
    page = client.post(CHOSEN, asked, follow=True)
    assert page.redirect_chain == [("/viec-phai-lam/?deadline=overdue", 302)]
    content = page.content.decode()
    assert f"Đã đôn đốc {len(keys) - 1} việc." in content
    assert "Việc này đã kết thúc" in content
    assert Urge.objects.count() == len(keys) - 1


def test_what_was_chosen_is_exported_in_the_order_of_the_list(world: Any, programme: Programme) -> None:
    keys = [world.obligation(programme, label).pk for label in ("1.1", "2.1")]
    answer = world.client(world.officer).post(CHOSEN, {"chosen": keys, "xuat": "csv", "query": "sort=-due"})
    lines = b"".join(answer.streaming_content).decode().splitlines()
    assert [line.split(",")[0] for line in lines] == ["TT", "2.1", "1.1"]


def test_choosing_nothing_is_told(world: Any, programme: Programme) -> None:
    page = world.client(world.office).post(CHOSEN, {"words": "x"}, follow=True)
    assert "Chưa chọn việc nào" in page.content.decode()


def test_an_agency_reads_what_it_received_and_not_what_others_did(world: Any, programme: Programme) -> None:
    urge_agency(world.office, world.obligation(programme), "Đến đâu rồi?")
    assert urges_for(world.officer).count() == 1
    assert urges_for(world.other_officer).count() == 0
    assert urges_for(world.auditor).count() == 1
    assert "Đến đâu rồi?" in world.client(world.officer).get(LIST).content.decode()
    assert "Đến đâu rồi?" not in world.client(world.other_officer).get(LIST).content.decode()


def test_it_waits_on_the_first_page_until_an_update_is_submitted(world: Any, on_day: Callable[[date], None]) -> None:
    cycle = world.cycle()
    urge_agency(world.office, world.obligation(cycle.programme), "Đến đâu rồi?")
    waiting = waiting_urges(world.officer)
    assert waiting is not None
    assert (waiting.number, waiting.address) == (1, "/don-doc/?tra-loi=chua")
    on_day(date(2026, 6, 12))
    world.submitted(cycle)
    assert waiting_urges(world.officer) is None
    assert "Đã trả lời" in world.client(world.office).get(f"{LIST}?tra-loi=roi").content.decode()


def test_the_number_of_queries_does_not_grow(
    world: Any, programme: Programme, django_assert_max_num_queries: Any
) -> None:
    for obligation in Obligation.objects.all():
        urge_agency(world.office, obligation, "Đến đâu rồi?")
    client = world.client(world.office)
    with django_assert_max_num_queries(11):
        client.get(LIST)
