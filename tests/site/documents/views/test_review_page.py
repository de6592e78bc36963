"""Reviewing what was read beside the source, and deciding about it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from dondoc.model import Finding, Ledger, Span
from dondoc.model import Programme as ReadProgramme
from dondoc.model import Role as LineRole
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.decide_item import decide_item
from dondoc.site.documents.models import Reading, ReviewDecision, Verdict
from dondoc.site.programmes.models import Programme
from dondoc.writers.programme_json import as_json

_TASK = "Rà soát quy hoạch nhà ở, hoàn thành trong Quý II/2026"


@pytest.fixture
def desk(office: Acting, construction: Agency, finance: Agency, signed_in: Callable[[Acting], Client]) -> Client:
    return signed_in(office)


def _page(desk: Client, reading: Reading, query: str = "") -> str:
    return desk.get(f"/van-ban/{reading.pk}/{query}").content.decode()


def test_every_line_of_the_source_is_there(desk: Client, reading: Reading) -> None:
    page = _page(desk, reading)
    assert all(f'id="l{number}"' in page for number in range(1, 8))
    assert "KẾ HOẠCH phát triển nhà ở năm 2026" in page


def test_what_was_found_stands_beside_its_line(desk: Client, reading: Reading) -> None:
    page = _page(desk, reading)
    line = page.split('id="l3"')[1].split("</li>")[0]
    assert "Nhiệm vụ I.1" in line
    assert "Sở Xây dựng" in line
    assert "30/06/2026" in line


def test_nothing_is_marked_until_an_item_is_chosen(desk: Client, reading: Reading) -> None:
    assert "<mark>" not in _page(desk, reading)


def test_the_span_of_the_chosen_item_is_marked(desk: Client, reading: Reading) -> None:
    page = _page(desk, reading, "?muc=t1")
    assert f"<mark>{_TASK}</mark>" in page
    assert page.count("<mark>") == 1
    assert 'id="chosen"' in page


@pytest.mark.parametrize("query", ["?muc=khong-co", "?phan=99", "?phan=x", "?phan=-1", "?xem=x", "?page=99", "?muc="])
def test_an_address_that_means_nothing_shows_the_first_part(desk: Client, reading: Reading, query: str) -> None:
    response = desk.get(f"/van-ban/{reading.pk}/{query}")
    assert response.status_code == 200
    assert "<mark>" not in response.content.decode()


def test_what_is_doubtful_is_listed_with_its_reason(desk: Client, reading: Reading) -> None:
    page = _page(desk, reading)
    assert "Cần xem trước khi công bố: 2 chỗ" in page
    assert "Cơ quan ngoài danh mục" in page
    assert "Hội Kiến trúc sư tỉnh" in page


def test_the_list_narrows_to_one_reason(desk: Client, reading: Reading) -> None:
    page = _page(desk, reading, "?xem=finding")
    waiting = page.split('class="list found-list"')[1].split("</ol>")[0]
    assert waiting.count("<li>") == 1
    assert "Điểm cần kiểm tra" in waiting


def test_the_way_leads_from_one_doubt_to_the_next(desk: Client, reading: Reading) -> None:
    assert 'href="?muc=t2#l4">Chỗ cần xem tiếp theo' in _page(desk, reading, "?muc=finding-0")


def test_a_head_that_was_not_read_is_flagged(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    bare = replace(extracted, document=replace(extracted.document, number=None, issued_on=None))
    Reading.objects.filter(pk=reading.pk).update(result=as_json(bare))
    page = _page(desk, reading)
    assert "không đọc được số" in page
    assert "Thiếu số hoặc ngày văn bản" in page


def test_words_of_the_source_are_never_markup(desk: Client, reading: Reading) -> None:
    Reading.objects.filter(pk=reading.pk).update(text=reading.text.replace("KẾ HOẠCH", "<b>&PLAN"))
    page = _page(desk, reading)
    assert "&lt;b&gt;&amp;PLAN" in page


def test_a_long_document_is_cut_into_light_parts(desk: Client, reading: Reading) -> None:
    long = reading.text + "\n" + "\n".join(f"{number}\t{'Nội dung ' * 40}\tSở Y tế" for number in range(400))
    Reading.objects.filter(pk=reading.pk).update(text=long)
    response = desk.get(f"/van-ban/{reading.pk}/?phan=3")
    assert len(response.content) < 60_000
    assert 'href="?phan=2#nguyen-van"' in response.content.decode()
    assert 'href="?phan=4#nguyen-van"' in response.content.decode()


def test_the_page_asks_the_database_little(
    desk: Client, reading: Reading, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(7):
        _page(desk, reading, "?muc=t1")


# --- deciding ---------------------------------------------------------------------------------------------


def _decide(desk: Client, reading: Reading, **sent: str) -> HttpResponse:
    return desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", sent)  # type: ignore[return-value]


_AS_READ = {
    "muc": "t1",
    "text": _TASK,
    "leads": "Sở Xây dựng",
    "cooperating": "Sở Tài chính",
    "due_on": "30/06/2026",
    "recurrence": "",
    "note": "",
}


def test_an_item_is_kept(desk: Client, reading: Reading) -> None:
    response = _decide(desk, reading, **_AS_READ, verdict="kept")
    assert response.headers["Location"] == f"/van-ban/{reading.pk}/?muc=t1#l3"
    assert ReviewDecision.objects.get().verdict == Verdict.KEPT
    assert "Đã giữ" in _page(desk, reading)


def test_an_item_is_left_out_with_a_reason(desk: Client, reading: Reading) -> None:
    _decide(desk, reading, **_AS_READ, verdict="left_out", reason="Chỉ là lời dẫn")
    assert ReviewDecision.objects.get().reason == "Chỉ là lời dẫn"
    assert "Chỉ là lời dẫn" in _page(desk, reading)


def test_an_item_is_corrected_beside_what_was_read(desk: Client, reading: Reading) -> None:
    changed = _AS_READ | {"due_on": "15/12/2026", "leads": "so tai chinh"}
    _decide(desk, reading, **changed, verdict="corrected", reason="Theo bản gốc")
    decision = ReviewDecision.objects.get()
    assert decision.changes["leads"][0]["agency"] == "so-tai-chinh"
    assert decision.changes["schedule"][0]["end"] == "2026-12-15"
    line = _page(desk, reading).split('id="l3"')[1].split("</li>")[0]
    assert _TASK in line
    assert "15/12/2026" in line


def test_a_second_correction_keeps_the_first(desk: Client, reading: Reading) -> None:
    _decide(desk, reading, **(_AS_READ | {"note": "Gấp"}), verdict="corrected", reason="Thiếu ghi chú")
    changed = _AS_READ | {"note": "Gấp", "text": "Rà soát quy hoạch nhà ở"}
    _decide(desk, reading, **changed, verdict="corrected", reason="Bớt lời")
    newest = ReviewDecision.objects.last()
    assert newest is not None
    assert newest.changes == {"note": "Gấp", "text": "Rà soát quy hoạch nhà ở"}


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"verdict": "left_out"}, "lý do"),
        ({"verdict": "corrected", "reason": "Không đổi gì"}, "Chưa có gì"),
        ({"verdict": "corrected", "reason": "Sai ngày", "due_on": "31/02/2026"}, "ngày"),
        ({"verdict": "corrected", "reason": "Sai tên", "leads": "Sở Xây dựng tỉnh"}, "Gần giống: Sở Xây dựng"),
        ({"verdict": "x"}, "Hãy chọn"),
    ],
)
def test_a_refused_decision_keeps_what_was_typed(
    desk: Client, reading: Reading, sent: dict[str, str], sentence: str
) -> None:
    response = _decide(desk, reading, **(_AS_READ | sent))
    page = response.content.decode()
    assert response.status_code == 422
    assert sentence in page
    assert sent.get("due_on", "30/06/2026") in page
    assert sent.get("reason", "") in page
    assert not ReviewDecision.objects.exists()


@pytest.mark.parametrize("key", ["", "khong-co", "finding-7", "line-1"])
def test_only_an_item_can_be_decided_about(desk: Client, reading: Reading, key: str) -> None:
    assert _decide(desk, reading, muc=key, verdict="kept").status_code == 404


def test_only_the_office_decides(
    published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    response = signed_in(health_officer).post(
        f"/van-ban/{published.reading_id}/quyet-dinh/", {"muc": "t1", "verdict": "kept"}
    )
    assert response.status_code == 403
    assert not ReviewDecision.objects.exists()


def test_a_published_document_is_shown_without_forms(
    published: Programme, health_officer: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    page = _page(signed_in(health_officer), published.reading, "?muc=t1")
    assert f"<mark>{_TASK}</mark>" in page
    assert "quyet-dinh" not in page


def test_earlier_decisions_are_told_with_their_author(office: Acting, desk: Client, reading: Reading) -> None:
    decide_item(office, reading, "task", "t1", "left_out", reason="Trùng mục 3")
    line = _page(desk, reading).split('id="l3"')[1].split("</li>")[0]
    assert "Đã bỏ" in line
    assert "Trùng mục 3" in line
    assert str(office.user) in line


# --- findings and lines without a role ------------------------------------------------------------------------


def _with_a_misprint(reading: Reading, extracted: ReadProgramme) -> Reading:
    """The reading with a figure of its indicator in doubt, and its title as a line without a role."""
    start = reading.text.index("Tỷ lệ nhà ở")
    misprint = Finding("impossible_range", "error", "the range cannot be", Span(start, start + 5, 6, 6))
    ledger = Ledger((LineRole.UNCLASSIFIED,) * 7, len(reading.text), (Span(0, 34, 1, 1),))
    reading.result = as_json(replace(extracted, findings=(misprint,), ledger=ledger))
    reading.save()
    return reading


def test_a_finding_is_decided_on_the_page_and_its_decision_stands_beside_it(
    desk: Client, reading: Reading, extracted: ReadProgramme
) -> None:
    page = _page(desk, _with_a_misprint(reading, extracted), "?muc=finding-0")
    assert all(words in page for words in ("Sửa thành như trên", "Đúng là lỗi, để nguyên", "Không phải lỗi"))
    sent = {"muc": "finding-0", "verdict": "corrected", "reading": "Tỉ lệ"}
    assert desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", sent).status_code == 302
    shown = _page(desk, reading, "?muc=finding-0")
    assert "Đã sửa" in shown
    assert "Tỉ lệ" in shown
    assert "the range cannot be" in shown


def test_a_doubtful_figure_is_told_beside_its_indicator(
    desk: Client, reading: Reading, extracted: ReadProgramme
) -> None:
    line = _page(desk, _with_a_misprint(reading, extracted)).split('id="l6"')[1].split("</li>")[0]
    beside_the_indicator = line.split("Chỉ tiêu II.1")[1]
    assert "Khoảng không thể có" in beside_the_indicator
    assert "the range cannot be" in beside_the_indicator


def test_a_line_without_a_role_is_classified_on_the_page(
    desk: Client, reading: Reading, extracted: ReadProgramme
) -> None:
    page = _page(desk, _with_a_misprint(reading, extracted), "?muc=line-1")
    assert "Lưu cách xếp loại" in page
    sent = {"muc": "line-1", "verdict": "corrected", "role": "title"}
    assert desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", sent).status_code == 302
    shown = _page(desk, reading, "?muc=line-1")
    assert "Đã xếp loại" in shown
    assert "Tên văn bản" in shown


def test_a_line_needs_a_role(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    _with_a_misprint(reading, extracted)
    response = desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", {"muc": "line-1", "verdict": "corrected", "role": ""})
    assert response.status_code == 422
    assert not ReviewDecision.objects.exists()


def test_what_is_still_open_is_counted(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    page = _page(desk, _with_a_misprint(reading, extracted))
    assert "<b>3</b>chỗ cần xem chưa quyết" in page
    desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", {"muc": "line-1", "verdict": "kept"})
    assert "<b>2</b>chỗ cần xem chưa quyết" in _page(desk, reading)


def test_the_day_of_a_duty_that_is_due_once_is_shown(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    once = replace(extracted.duties[0], recurrence="once", day=None, date=date(2026, 11, 30))
    reading.result = as_json(replace(extracted, duties=(once,)))
    reading.save()
    assert "một lần, ngày 30/11/2026" in _page(desk, reading)


def test_words_that_stay_as_they_are_correct_nothing(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    _with_a_misprint(reading, extracted)
    sent = {"muc": "finding-0", "verdict": "corrected", "reading": "Tỷ lệ"}
    assert desk.post(f"/van-ban/{reading.pk}/quyet-dinh/", sent).status_code == 422
    assert not ReviewDecision.objects.exists()


def test_all_broken_words_are_corrected_with_one_button(
    desk: Client, reading: Reading, extracted: ReadProgramme
) -> None:
    start = reading.text.index("Kiểm tra")
    words = Finding("ocr_word", "info", "a word is broken", Span(start, start + 8, 4, 4), "Rà soát")
    reading.result = as_json(replace(extracted, findings=(words,)))
    reading.save()
    assert "Sửa theo gợi ý cả 1 chữ" in _page(desk, reading)
    page = desk.post(f"/van-ban/{reading.pk}/sua-theo-goi-y/", follow=True).content.decode()
    assert "Đã sửa theo gợi ý 1 chữ." in page
    assert "Sửa theo gợi ý cả" not in page


def test_a_published_reading_takes_no_readings_over(published: Programme, desk: Client, office: Acting) -> None:
    page = desk.post(f"/van-ban/{published.reading_id}/sua-theo-goi-y/", follow=True).content.decode()
    assert "Đã sửa theo gợi ý 0 chữ." in page
    assert not ReviewDecision.objects.exists()


def test_after_a_note_comes_the_next_note(desk: Client, reading: Reading, extracted: ReadProgramme) -> None:
    places = [reading.text.index(word) for word in ("Rà soát", "Kiểm tra")]
    notes = [Finding("ocr_word", "info", "broken", Span(at, at + 7, 3 + i, 3 + i), "x") for i, at in enumerate(places)]
    reading.result = as_json(replace(extracted, findings=tuple(notes)))
    reading.save()
    assert '<a href="?muc=finding-1#l4">Chỗ cần xem tiếp theo' in _page(desk, reading, "?muc=finding-0")
