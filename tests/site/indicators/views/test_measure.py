"""One indicator through documents."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.actions.return_value import return_value
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import Programme, Target


@pytest.fixture
def desk(measure: Measure, leader: Acting, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(leader)


def page(desk: Client, measure: Measure) -> str:
    return desk.get(f"/chi-tieu/{measure.pk}/").content.decode()


def test_the_page_has_chart_table_sources_and_people(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2024: "83", 2025: "84"})
    shown = page(desk, measure)
    assert shown.count('<figure class="chart">') == 1
    assert 'alt="84% năm 2025, mục tiêu 2026: trên 85,5%. Số mới nhất (2025): 84 %. Mục tiêu 2026: 85,5 %."' in shown
    assert "Số liệu đến ngày 10/06/2026. Nguồn: Niên giám thống kê." in shown
    assert "Niên giám thống kê, tính đến 01/03/2026" in shown
    assert "officer-so-xay-dung, 10/06/2026; head-so-xay-dung xác nhận 10/06/2026" in shown
    assert "<b>84</b>" in shown
    assert len(shown) < 100_000


def test_without_figures_it_says_who_shall_enter_them(desk: Client, measure: Measure) -> None:
    shown = page(desk, measure)
    assert "<p>Chưa có số liệu nào.</p>" in shown
    assert "cơ quan theo dõi nhập" in shown
    assert "<figure" not in shown
    assert "Nhập số liệu</a>" not in shown


FINDINGS = [  # figures, changes of the target, the chart's title
    ({2026: "~86"}, {}, "Đạt mục tiêu 2026: 86%"),
    ({2025: "84"}, {"period_end": "2025"}, "Không đạt mục tiêu 2025: 84%"),
    ({2025: "84"}, {"period_end": "2025", "comparator": "eq", "value": Decimal(80)}, "Vượt mục tiêu 2025: 84%"),
    ({2025: "84"}, {}, "84% năm 2025, mục tiêu 2026: trên 85,5%"),
    ({2025: "80", 2026: "~81.2"}, {"period_end": "2030"}, "Nhanh hơn lộ trình 0,10 điểm % (năm 2026)"),
    ({2025: "80", 2026: "~80.1"}, {"period_end": "2030"}, "Chậm hơn lộ trình 1,00 điểm % (năm 2026)"),
    (
        {2023: "80", 2024: "81", 2025: "82"},
        {"period_end": "2030"},
        "Theo xu hướng, năm 2030 khoảng 87%; mục tiêu trên 85,5%",
    ),
    ({2025: "84"}, {"period_end": ""}, "84% năm 2025"),
]


@pytest.mark.parametrize(("figures", "target", "title"), FINDINGS)
def test_the_title_of_the_chart_states_the_finding(
    desk: Client, measure: Measure, books: Any, figures: dict[int, str], target: dict[str, Any], title: str
) -> None:
    Target.objects.update(**target)
    books.keep(measure, figures)
    assert f'<p class="chart-title">{title}</p>' in page(desk, measure)


def test_a_running_mean_says_what_is_still_needed(desk: Client, measure: Measure, books: Any) -> None:
    Target.objects.update(period_start="2026", period_end="2030", value=Decimal(10), comparator="eq")
    Link.objects.update(reach="mean")
    books.keep(measure, {2026: "~9"})
    assert "Bình quân đến 2026 là 9,00; các năm còn lại cần bình quân 10,25" in page(desk, measure)


def test_documents_that_disagree_are_named_at_the_top(
    desk: Client, measure: Measure, another_document: Callable[..., Programme]
) -> None:
    another_document()
    Link.objects.update(state="confirmed")
    shown = page(desk, measure)
    assert "Các văn bản còn hiệu lực đặt mức khác nhau cho 2026" in shown
    assert "<li>Quyết định 9/QĐ-UBND (07/09/2022): <b>90</b>%</li>" in shown


def test_a_correction_shows_and_what_it_replaced_is_kept(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2025: "~84"})
    books.keep(measure, {2025: "83.5"})
    shown = page(desk, measure)
    assert "<b>83,5</b>" in shown
    assert "Các số liệu đã được thay (1)" in shown
    assert "Năm 2025: 84 (ước thực hiện)" in shown


def test_what_waits_is_seen_by_its_agency_alone(
    desk: Client,
    measure: Measure,
    books: Any,
    construction_officer: Acting,
    signed_in: Callable[[Acting], Client],
) -> None:
    books.put(measure, books.entry("71.25"))
    assert "71,25" not in page(desk, measure)
    shown = page(signed_in(construction_officer), measure)
    assert "Chờ thủ trưởng xác nhận: 71,25% năm 2025" in shown
    assert "Xác nhận số liệu</button>" not in shown


def test_the_head_confirms_on_the_page(
    desk: Client, measure: Measure, books: Any, construction_head: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    value = books.put(measure, books.entry("71.25"))
    head = signed_in(construction_head)
    assert "Xác nhận số liệu</button>" in page(head, measure)
    answer = head.post(f"/chi-tieu/so-lieu/{value.pk}/xac-nhan/", follow=True)
    assert "Đã xác nhận số liệu" in answer.content.decode()
    assert "71,25" in page(desk, measure)
    again = head.post(f"/chi-tieu/so-lieu/{value.pk}/xac-nhan/")
    assert (again.status_code, "đã được quyết định" in again.content.decode()) == (409, True)


def test_the_head_sends_back_on_the_page_and_must_say_why(
    measure: Measure,
    books: Any,
    construction_officer: Acting,
    construction_head: Acting,
    signed_in: Callable[[Acting], Client],
) -> None:
    value = books.put(measure, books.entry("71.25"))
    head = signed_in(construction_head)
    silent = head.post(f"/chi-tieu/so-lieu/{value.pk}/tra-lai/", {"reason": " "})
    assert (silent.status_code, "Ghi lý do trả lại" in silent.content.decode()) == (409, True)
    head.post(f"/chi-tieu/so-lieu/{value.pk}/tra-lai/", {"reason": "Sai đơn vị."})
    shown = page(signed_in(construction_officer), measure)
    assert "Bị trả lại: 71,25% năm 2025" in shown
    assert "“Sai đơn vị.”" in shown
    assert f"/chi-tieu/{measure.pk}/nhap/?ky=2025" in shown


def test_a_returned_figure_is_not_shown_to_others(desk: Client, measure: Measure, books: Any) -> None:
    value = books.put(measure, books.entry("71.25"))
    return_value(books.head, value, "Sai")
    assert "71,25" not in page(desk, measure)


@pytest.mark.parametrize("step", ["xac-nhan", "tra-lai"])
def test_others_do_not_even_find_a_waiting_figure(
    measure: Measure, books: Any, health_head: Acting, signed_in: Callable[[Acting], Client], step: str
) -> None:
    value = books.put(measure, books.entry())
    answer = signed_in(health_head).post(f"/chi-tieu/so-lieu/{value.pk}/{step}/", {"reason": "x"})
    assert answer.status_code == 404
    value.refresh_from_db()
    assert value.is_waiting


def test_an_indicator_of_two_parts_is_judged_by_both(desk: Client, measure: Measure, books: Any) -> None:
    books.keep(measure, {2026: "~86"})
    target = Target.objects.get()
    part = Target.objects.create(
        indicator=target.indicator, position=2, measure="Nhà tạm", comparator="eq", value=0, unit="%", period_end="2025"
    )
    other = Measure.objects.create(name="Nhà tạm", unit="%", key="nha tam|%", search_text="nha tam", direction="down")
    Link.objects.create(target=part, measure=other, state="confirmed")
    assert "gồm nhiều phần: Chưa có số liệu" in page(desk, measure)
    assert "cả mục II.1: Chưa có số liệu" in desk.get("/chi-tieu/theo-doi/").content.decode()


def test_there_is_no_page_for_what_is_not_there_or_not_theirs(
    desk: Client, measure: Measure, nobody: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    assert desk.get("/chi-tieu/999999/").status_code == 404
    assert signed_in(nobody).get(f"/chi-tieu/{measure.pk}/").status_code == 404
