"""Sentences follow the figures whatever they are, and a province words them within what the figures bear."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.word_sentence import BadPhrasing, take_own_words, word_sentence
from dondoc.site.reporting.drafts import passages_of
from dondoc.site.reporting.marks import filled, loose_braces, names_in
from dondoc.site.reporting.models import Phrasing, ReportKind
from dondoc.site.reporting.phrasings import phrasings_in_force
from dondoc.site.reporting.previewing import preview
from dondoc.site.reporting.sentences import as_stored, meaning_of, problems_in, sentences, shown, shown_name
from dondoc.site.reporting.wording import chosen, compared, say, worded, wording
from dondoc.site.ui.numbers import written

counts = st.integers(min_value=0, max_value=5_000_000)


# --- chosen by the figures -----------------------------------------------------------------------------------


@given(now=counts, before=counts)
def test_a_comparison_says_rise_where_it_rose_and_fall_where_it_fell(now: int, before: int) -> None:
    for cases in wording()["compared"].values():
        said = say(
            compared(cases, now, before),
            earlier="kỳ trước",
            now=written(now),
            before=written(before),
            difference=written(abs(now - before)),
        )
        assert ("tăng" in said) == (now > before)
        assert ("giảm" in said) == (now < before)
        assert ("không thay đổi" in said) == (now == before)
        assert written(now) in said


@given(number=counts)
def test_the_case_of_nothing_is_for_nothing_alone(number: int) -> None:
    cases = {"none": "không có", "one": "một", "only": "chỉ một", "all": "tất cả", "some": "{n}"}
    said = chosen(cases, number, whole=7)
    assert (said == "không có") == (number == 0)
    assert (said == "tất cả") == (number == 7)
    assert (said == "một") == (number == 1)


@given(number=st.integers(0, 3), whole=st.integers(0, 3))
def test_one_of_one_is_never_called_all(number: int, whole: int) -> None:
    every = ({"none": "", "only": "chỉ một", "all": "tất cả", "some": "{n}"}, {"none": "", "all": "tất cả", "some": ""})
    told, without = (chosen(cases, number, whole) for cases in every)
    assert (told == "chỉ một") == (number == whole == 1)
    assert (told == "tất cả") == (number == whole > 1)
    assert (without == "tất cả") == (number == whole > 0)  # a sentence that has no words for one of one


@given(st.lists(st.tuples(st.sampled_from(["done", "running", "dropped"]), st.integers(-200, 200)), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_no_sentence_of_the_overview_contradicts_the_figures(figures: Any, rows: list[tuple[str, int]]) -> None:
    from datetime import date, timedelta

    from dondoc.site.reporting.lateness import overdue
    from dondoc.site.reporting.paragraphs import overview

    as_of = date(2026, 6, 22)
    made = []
    for place, (state, days) in enumerate(rows):
        done_on = as_of - timedelta(days=3) if state == "done" else None
        due_on = as_of + timedelta(days=days) if days else None
        made.append(figures.row(f"Cơ quan {place}", state=state, due_on=due_on, done_on=done_on))
    summary = figures.summary(figures.section(figures.task(*made))) if made else figures.summary()
    said = " ".join(one.text or "" for one in (*overview(summary), *overdue(summary)))
    classes = summary.classes
    scope = re.search(r"cho ([\d.]+) cơ quan chủ trì; tính theo từng cơ quan có ([\d.]+) việc, ([^.]*)[.]", said)
    assert bool(scope) == (classes.total > 0)
    if scope:
        agencies, total = (int(number.replace(".", "")) for number in scope.groups()[:2])
        assert agencies <= total == classes.total
        still_open = classes.total - classes.done
        some = f"trong đó đã hoàn thành {classes.done} việc, chưa hoàn thành {still_open} việc"
        none = "chưa có việc nào hoàn thành"
        every = "đã hoàn thành" if classes.total == 1 else "tất cả đã hoàn thành"
        assert scope[3] == (none if not classes.done else some if still_open else every)
    assert not re.search(r"(?<![\d.,/])0 việc", said.partition("Tỷ lệ")[0].partition("chủ trì;")[2])
    assert ("Không có việc nào quá hạn." in said) == (classes.open_overdue == 0)
    assert (f"có {classes.open_overdue} việc quá hạn" in said) == (classes.open_overdue > 0)
    assert ("Chưa có việc nào đến hạn" in said) == (classes.fell_due == 0 < classes.with_deadline)
    if rate := re.search(r"đã đến hạn: ([\d,]+)%", said):
        share = float(rate[1].replace(",", "."))
        assert 0 <= share <= 100
        assert (share == 100) == (classes.open_overdue == 0) or classes.fell_due > 1000
    assert ("thôi thực hiện" in said) == (summary.dropped > 0)


# --- marks ---------------------------------------------------------------------------------------------------


@given(st.text(alphabet="{}abđ.! [](_", max_size=40))
@example("{{_}}")
@example("{a{b}a}")
def test_filling_a_sentence_never_runs_more_than_names(sentence: str) -> None:
    names = names_in(sentence)
    assert filled(sentence, dict.fromkeys(names, "{x}")).count("{x}") >= len(names)  # what is filled in is not filled
    told = filled(sentence, dict.fromkeys(names, "x"))
    assert bool(loose_braces(sentence)) == ("{" in told or "}" in told)  # and a sentence with such is refused


@pytest.mark.parametrize(
    "mark", ["{done.__class__}", "{done[0]}", "{done!r}", "{done:>9}", "{0}", "{}", "{done", "done}"]
)
def test_what_is_no_plain_name_is_no_mark(mark: str) -> None:
    assert loose_braces(mark)
    assert filled(mark, {"done": "3"}) == mark


# --- what a province may say -----------------------------------------------------------------------------------

RATE, DONE = sentences()["overview.rate"], sentences()["compared.done"]


@pytest.mark.parametrize(
    ("sentence", "path", "text", "place"),
    [
        (RATE, "overview.rate.some", "Đạt {rat}%.", 5),
        (RATE, "overview.rate.some", "Đạt {rate%.", 5),
        (RATE, "overview.rate.none", "", 0),
        (RATE, "overview.rate.none", "   ", 0),
        (RATE, "overview.rate.some", "Đạt {rate.real}%.", 5),
        (RATE, "overview.rate.some", "a" * 1001, 1001),
        (DONE, "compared.done.down", "Số việc tăng {difference}.", 9),
        (DONE, "compared.done.up", "Số việc giảm.", 9),
        (DONE, "compared.done.same", "Số việc tăng nhẹ.", 9),
    ],
)
def test_a_wording_that_cannot_be_is_refused_with_its_place(sentence: Any, path: str, text: str, place: int) -> None:
    [problem, *_others] = problems_in(sentence, {path: text})
    assert (problem.path, problem.place) == (path, place)
    assert problem.reason


def test_marks_are_written_as_the_province_calls_them_and_old_ones_are_still_read(office: Acting) -> None:
    path = "overview.rate.some"
    for typed in ("Đạt {tỷ lệ}%.", "Đạt {Tỷ  lệ}%.", "Đạt {rate}%."):
        wanted = " ".join(typed.split())
        assert not problems_in(RATE, {path: wanted})
        assert as_stored(wanted) == "Đạt {rate}%."
    assert shown("Đạt {rate}%.") == "Đạt {tỷ lệ}%."
    word_sentence(office, RATE, {path: "Đạt {tỷ lệ}%."}, why="Gọn.")
    assert phrasings_in_force() == {path: "Đạt {rate}%."}


@pytest.mark.parametrize(("written", "nearest"), [("ti le", "tỷ lệ"), ("tỷ lê", "tỷ lệ"), ("rat", "tỷ lệ")])
def test_an_unknown_mark_is_named_and_the_nearest_offered(written: str, nearest: str) -> None:
    [problem] = problems_in(RATE, {"overview.rate.some": f"Đạt {{{written}}}%."})
    assert f"{{{written}}}" in problem.reason
    assert f"{{{nearest}}}" in problem.reason


def test_no_two_marks_are_called_alike() -> None:
    names = {name for sentence in sentences().values() for name in sentence.names}
    assert len({shown_name(name) for name in names}) == len(names)
    assert all(as_stored(shown(f"{{{name}}}")) == f"{{{name}}}" for name in names)


def test_words_for_a_sentence_that_has_got_cases_since_are_for_the_case_of_some(office: Acting) -> None:
    with worded({"overview.scope": "Có {total} việc.", "discipline.complete": "Đủ."}):
        assert wording()["overview"]["scope"]["some"] == "Có {total} việc."
        assert "chưa có việc nào" in wording()["overview"]["scope"]["none"]


def test_a_denial_is_no_contradiction() -> None:
    assert not problems_in(DONE, {"compared.done.same": "Số việc không tăng, không giảm ({now})."})


def test_every_sentence_names_its_marks_and_its_own_words_are_sound() -> None:
    for sentence in sentences().values():
        assert not problems_in(sentence, {path: own for path, (_, own) in sentence.cases.items() if own}), sentence.key
        assert all(meaning_of(name) for name in sentence.names)


def test_every_mark_that_a_sentence_offers_is_filled(figures: Any) -> None:
    from datetime import date

    from dondoc.site.reporting.consolidated import report_of
    from dondoc.site.reporting.material import Material
    from dondoc.site.reporting.urging import composed_letter

    late = figures.row("A", due_on=date(2026, 3, 1), obstacles="Thiếu vốn.", result="Đã trình.")
    summary = figures.summary(
        figures.section(figures.task(late, figures.row("B", state="done", done_on=date(2026, 3, 1)))),
        reports=(figures.report("A", "draft"), figures.report("B", on=date(2026, 6, 19))),
    )
    every = {
        path: " ".join(f"{{{name}}}" for name in sentence.names) or own
        for sentence in sentences().values()
        for path, (_, own) in sentence.cases.items()
    }
    with worded(every):
        report_of(Material((summary,), None))
        composed_letter(summary, None)


# --- kept, previewed, given back ---------------------------------------------------------------------------------


@pytest.fixture
def cycle(settings: Any, office: Acting, published: Any) -> Any:
    from datetime import date

    from dondoc.site.tracking.actions.open_cycle import open_cycle

    settings.DONDOC_TODAY = "2026-07-20"
    return open_cycle(office, published, date(2026, 7, 1))


def test_reports_begun_later_use_the_words_and_earlier_ones_do_not(office: Acting, cycle: Any) -> None:
    before = compose_draft(office, ReportKind.CONSOLIDATED, cycle)
    sentence = sentences()["overdue.some"]
    word_sentence(office, sentence, {"overdue.some": "Tính đến {as_of} chậm {overdue} việc:"}, why="Cho gọn.")
    after = compose_draft(office, ReportKind.CONSOLIDATED, cycle)
    said = [[passage.text for _, passage in passages_of(draft)] for draft in (before, after)]
    assert "Tính đến 20/7/2026 chậm 1 việc:" in said[1]
    assert "Tính đến 20/7/2026 chậm 1 việc:" not in said[0]


def test_every_version_is_kept_with_who_and_why_and_the_own_words_come_back(office: Acting) -> None:
    sentence = sentences()["section.none"]
    word_sentence(office, sentence, {"section.none": "Chưa có gì mới."}, why="Thử.")
    word_sentence(office, sentence, {"section.none": "Kỳ này chưa có kết quả."}, why="Rõ hơn.")
    assert phrasings_in_force() == {"section.none": "Kỳ này chưa có kết quả."}
    take_own_words(office, sentence, why="Theo mẫu chung.")
    assert phrasings_in_force() == {}
    kept = list(Phrasing.objects.values_list("text", "why", "by__username"))
    assert [text for text, _, _ in kept] == ["Chưa có gì mới.", "Kỳ này chưa có kết quả.", ""]
    assert {name for _, _, name in kept} == {office.person.username}


def test_the_own_words_typed_again_change_nothing(office: Acting) -> None:
    sentence = sentences()["section.none"]
    assert word_sentence(office, sentence, {"section.none": sentence.own("section.none")}) == []


def test_only_the_office_words_sentences_and_a_bad_one_is_not_stored(office: Acting, consolidator: Acting) -> None:
    sentence = sentences()["section.none"]
    with pytest.raises(NotAllowed):
        word_sentence(consolidator, sentence, {"section.none": "Khác."})
    with pytest.raises(BadPhrasing):
        word_sentence(office, sentence, {"section.none": "{nothing}"})
    assert not Phrasing.objects.exists()


def test_a_preview_shows_what_would_stand_in_the_report_and_stores_nothing(office: Acting, cycle: Any) -> None:
    seen = preview(office, sentences()["overdue.some"], {"overdue.some": "Chậm {overdue} việc:"}, cycle)
    assert seen.before == ("Đến ngày 20/7/2026 có 1 việc quá hạn, do 1 cơ quan chủ trì:",)
    assert seen.after == ("Chậm 1 việc:",)
    assert not Phrasing.objects.exists()


def test_the_page_shows_preview_problems_and_versions(
    office: Acting, leader: Acting, cycle: Any, signed_in: Callable[[Acting], Any]
) -> None:
    from django.urls import reverse

    client, address = signed_in(office), reverse("reporting:phrasing", args=["overdue.some"])
    seen = client.post(address, {"overdue.some": "Chậm {overdue} việc:", "cycle": cycle.pk, "do": "xem"})
    assert "Chậm 1 việc:" in seen.content.decode()
    refused = client.post(address, {"overdue.some": "Chậm {overdu} việc:", "do": "luu"})
    assert refused.status_code == 422
    assert "{overdu}" in refused.content.decode()
    saved = client.post(address, {"overdue.some": "Chậm {overdue} việc:", "why": "Gọn.", "do": "luu"}, follow=True)
    assert "Các lần sửa" in saved.content.decode()
    assert "Đã sửa" in client.get(reverse("reporting:wording")).content.decode()
    assert "Lưu cho báo cáo từ nay" not in signed_in(leader).get(address).content.decode()
