"""Sentences of the report are chosen by the figures; a sentence never says more than the figures bear."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest

from dondoc.site.reporting.final import remaining
from dondoc.site.reporting.lateness import overdue
from dondoc.site.reporting.paragraphs import discipline, opening, overview, results
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.problems import problems
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Heading, Item, Paragraph, Row, Table

Summary = Callable[..., CycleSummary]
LATE, LATER, AHEAD = date(2026, 3, 31), date(2026, 5, 31), date(2026, 12, 31)


def texts(passages: Iterable[Passage]) -> list[str]:
    """What the passages say, a string each; of a table its rows."""
    said = []
    for passage in passages:
        match block := passage.block:
            case Paragraph() | Item():
                said.append(block.text)
            case Heading():
                said.append(f"{block.number} {block.text}")
            case Table():
                said.extend(" | ".join(row.cells) for row in block.rows if isinstance(row, Row))
    return said


def rows_of(passages: Iterable[Passage]) -> list[tuple[str, ...]]:
    (table,) = (passage.block for passage in passages if isinstance(passage.block, Table))
    return [row.cells for row in table.rows if isinstance(row, Row)]


# --- opening ----------------------------------------------------------------------------------------------


def test_the_opening_says_what_of_which_month_by_which_day(figures: Any) -> None:
    (said,) = texts([opening(figures.summary(), "Sở Tài chính")])
    cited = "Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn La về phát triển nhà ở năm 2026"
    assert f"hằng tháng theo {cited}, Sở Tài chính" in said
    assert "kết quả tháng 6 năm 2026" in said
    assert "tính đến ngày 22/6/2026" in said


@pytest.mark.parametrize("title", ["", "Kế hoạch"])
def test_a_programme_without_a_title_of_its_own_is_named_once(figures: Any, title: str) -> None:
    unnumbered = {"programme_number": "", "programme_issuer": "", "programme_issued_on": None}
    (said,) = texts([opening(figures.summary(programme_title=title, **unnumbered), "Sở Tài chính")])
    assert "hằng tháng theo Kế hoạch, Sở Tài chính" in said


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Về phát triển nhà ở", "về phát triển nhà ở,"),
        ("về việc giao chỉ tiêu", "về việc giao chỉ tiêu,"),
        ("Ban hành Chương trình hành động", "về việc ban hành Chương trình hành động,"),
        ("Sơn La phát triển du lịch", "về Sơn La phát triển du lịch,"),
        ("CÁC CHỈ TIÊU ĐẾN NĂM 2030", "về “CÁC CHỈ TIÊU ĐẾN NĂM 2030”,"),
    ],
)
def test_what_a_programme_is_about_follows_its_name_as_people_say_it(figures: Any, title: str, about: str) -> None:
    (said,) = texts([opening(figures.summary(programme_title=title), "Sở Tài chính")])
    assert f"của UBND tỉnh Sơn La {about}" in said


def test_an_appendix_that_was_read_alone_is_named_as_its_document(figures: Any) -> None:
    summary = figures.summary(programme_kind="phụ lục", programme_number="486/CTr-UBND", programme_title="CHỈ TIÊU")
    (said,) = texts([opening(summary, "Sở Tài chính")])
    assert "theo Chương trình số 486/CTr-UBND ngày 20/01/2026 của UBND tỉnh Sơn La, Sở Tài chính" in said


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ([], "Không còn việc nào chưa hoàn thành."),
        ([AHEAD, None], "Còn 2 việc chưa hoàn thành, không có việc nào quá hạn."),
        ([LATE, AHEAD], "Còn 2 việc chưa hoàn thành, trong đó 1 việc quá hạn."),
        ([LATE, LATE], "Còn 2 việc chưa hoàn thành, tất cả đã quá hạn."),
        ([LATE], "Còn 1 việc chưa hoàn thành và đã quá hạn."),
    ],
)
def test_a_final_report_says_once_whether_what_remains_is_overdue(
    figures: Any, one_task: Summary, due: list[date | None], said: str
) -> None:
    done = figures.row("C", state="done", percent=100, done_on=LATE)
    still_open = [figures.row(name, due_on=day) for name, day in zip("AB", due, strict=False)]
    first, *others = texts(remaining(one_task(done, *still_open)))
    assert first == said
    assert bool(others) == (LATE in due)  # the table of who is late


# --- I. overview ------------------------------------------------------------------------------------------


def test_nothing_to_count_gives_one_sentence_and_no_rate(figures: Any) -> None:
    said = texts(overview(figures.summary()))
    assert said == ["Kế hoạch số 12/KH-UBND có 0 nhiệm vụ, không còn việc nào phải thực hiện."]


def test_what_has_no_deadline_has_no_classes_and_no_rate(figures: Any, one_task: Summary) -> None:
    said = texts(overview(one_task(figures.row("A"), figures.row("B"))))
    assert said[0].endswith("tính theo từng cơ quan có 2 việc, chưa có việc nào hoàn thành.")
    assert said[1:] == ["Các việc được giao đều không ấn định thời hạn."]


def test_what_nobody_has_done_is_not_said_in_zeros(figures: Any, one_task: Summary) -> None:
    said = texts(overview(one_task(figures.row("A", due_on=AHEAD), figures.row("B"))))
    assert said[1:] == [
        "Trong 1 việc có thời hạn, có 1 việc chưa hoàn thành, còn trong hạn.",
        "Chưa có việc nào đến hạn.",
        "Ngoài ra có 1 việc không ấn định thời hạn, chưa có việc nào hoàn thành.",
    ]


def test_the_overview_counts_what_the_summary_counts(figures: Any, one_task: Summary) -> None:
    summary = one_task(
        figures.row("A", state="done", percent=100, due_on=AHEAD, done_on=LATE),
        figures.row("B", state="done", percent=100, due_on=LATE, done_on=LATER),
        figures.row("C", due_on=LATE),
        figures.row("D", due_on=AHEAD),
        figures.row("D", state="done", percent=100, done_on=LATE),
        figures.row("E", state="dropped", due_on=LATE),
    )
    said = texts(overview(summary))
    assert said == [
        "Kế hoạch số 12/KH-UBND giao 1 nhiệm vụ cho 4 cơ quan chủ trì; tính theo từng cơ quan có 5 việc, "
        "trong đó đã hoàn thành 3 việc, chưa hoàn thành 2 việc.",
        "Trong 4 việc có thời hạn, có 1 việc hoàn thành đúng hạn; 1 việc hoàn thành quá hạn; "
        "1 việc chưa hoàn thành, còn trong hạn; 1 việc chưa hoàn thành, đã quá hạn.",
        "Số việc hoàn thành tính theo báo cáo của các cơ quan, không kể việc bị trả lại; Văn phòng UBND tỉnh "
        "chưa xác nhận việc nào.",
        "Tỷ lệ hoàn thành trên số việc đã đến hạn: 66,7% (2/3 việc).",
        "Ngoài ra có 1 việc không ấn định thời hạn, đã hoàn thành.",
        "Có 1 việc thôi thực hiện theo quyết định của cấp có thẩm quyền, không tính vào các số trên.",
    ]


def test_large_numbers_are_written_with_points(figures: Any, one_task: Summary) -> None:
    summary = one_task(*(figures.row(f"Cơ quan {number}") for number in range(1234)))
    assert "cho 1.234 cơ quan chủ trì; tính theo từng cơ quan có 1.234 việc" in texts(overview(summary))[0]


# --- II. results ------------------------------------------------------------------------------------------


def test_a_section_says_how_it_stands_and_what_was_reported(figures: Any) -> None:
    quiet = figures.section(figures.task(figures.row()), label="II", title="Đất đai")
    busy = figures.section(
        figures.task(figures.row("A", due_on=LATE, result="Đã trình."), figures.row("B", result="Đã trình.")),
        figures.task(figures.row("A", state="done", done_on=LATE, result="Đã xong."), label="I/2"),
    )
    heading = figures.section(title="Nhóm trên")
    assert texts(results(figures.summary(heading, busy, quiet))) == [
        "1. Nhà ở",
        "Có 2 nhiệm vụ (3 việc), đã hoàn thành 1 việc, 1 việc quá hạn.",
        "A; B (nhiệm vụ I.1): Đã trình.",
        "A (nhiệm vụ I.2): Đã xong.",
        "2. Đất đai",
        "Có 1 nhiệm vụ (1 việc), chưa có việc nào hoàn thành.",
        "Chưa có kết quả mới được báo cáo trong kỳ.",
    ]


def test_words_that_are_not_in_a_report_are_not_results(figures: Any, one_task: Summary) -> None:
    said = texts(results(one_task(figures.row(result="Bản nháp.", is_reported=False))))
    assert "Chưa có kết quả mới được báo cáo trong kỳ." in said


def test_tasks_under_no_heading_stand_without_one(figures: Any) -> None:
    part = figures.section(figures.task(figures.row()), label="", title="", level=0)
    assert [type(passage.block) for passage in results(figures.summary(part))] == [Paragraph, Paragraph]


# --- III. overdue -----------------------------------------------------------------------------------------


def test_nothing_overdue_is_said_in_a_sentence(figures: Any, one_task: Summary) -> None:
    assert texts(overdue(one_task(figures.row(due_on=AHEAD)))) == ["Không có việc nào quá hạn."]


def test_each_agency_stands_with_its_tasks_days_and_reasons(figures: Any) -> None:
    tasks = (
        figures.task(figures.row("A", due_on=LATER, obstacles="Thiếu vốn."), text="Việc một"),
        figures.task(figures.row("B", due_on=LATE), label="I/2", text="Việc hai"),
        figures.task(figures.row("A", due_on=LATE, obstacles="thiếu vốn"), label="I/3", text="Việc ba"),
    )
    passages = list(overdue(figures.summary(figures.section(*tasks))))
    assert texts(passages)[0] == "Đến ngày 22/6/2026 có 3 việc quá hạn, do 2 cơ quan chủ trì:"
    assert rows_of(passages) == [
        ("1", "A", "2", "I.3 (83 ngày): Việc ba\nI.1 (22 ngày): Việc một", "thiếu vốn"),
        ("2", "B", "1", "I.2 (83 ngày): Việc hai", "Cơ quan chủ trì chưa nêu."),
    ]


def test_many_that_are_overdue_alike_stand_in_one_row(figures: Any, one_task: Summary) -> None:
    passages = list(overdue(one_task(*(figures.row(f"Xã {number}", due_on=LATE) for number in range(1, 8)))))
    assert texts(passages)[0] == "Đến ngày 22/6/2026 có 7 việc quá hạn, do 7 cơ quan chủ trì:"
    [row] = rows_of(passages)
    assert row[1:3] == ("Xã 1; Xã 2; Xã 3; Xã 4 và 3 cơ quan khác", "7 (mỗi cơ quan 1)")


def test_a_moved_deadline_keeps_a_row_of_its_own(figures: Any, one_task: Summary) -> None:
    passages = overdue(one_task(figures.row("A", due_on=LATE), figures.row("B", due_on=LATER)))
    assert [(row[1], row[3]) for row in rows_of(passages)] == [
        ("A", "I.1 (83 ngày): Rà soát quy hoạch"),
        ("B", "I.1 (22 ngày): Rà soát quy hoạch"),
    ]


def test_what_was_dropped_is_not_overdue(figures: Any, one_task: Summary) -> None:
    assert texts(overdue(one_task(figures.row(state="dropped", due_on=LATE)))) == ["Không có việc nào quá hạn."]


# --- IV. discipline ---------------------------------------------------------------------------------------


def test_late_and_missing_agencies_are_named_with_their_days(figures: Any) -> None:
    reports = (
        figures.report("A", on=date(2026, 6, 17)),
        figures.report("B", "submitted", on=date(2026, 6, 19)),
        figures.report("C", "draft"),
        figures.report("D", "not_begun"),
    )
    assert texts(discipline(figures.summary(reports=reports))) == [
        "Hạn gửi báo cáo là ngày 17/6/2026. Có 2/4 cơ quan đã gửi báo cáo, trong đó 1 báo cáo đã được chấp nhận.",
        "Có 1 cơ quan gửi chậm: B (chậm 2 ngày).",
        "Có 2 cơ quan chưa gửi báo cáo: C; D.",
    ]


def test_a_returned_report_has_been_received(figures: Any) -> None:
    said = texts(discipline(figures.summary(reports=(figures.report("A", "returned", on=date(2026, 6, 10)),))))
    assert "Có 1 cơ quan phải gửi và đã gửi báo cáo, chưa có báo cáo nào được chấp nhận." in said[0]


def test_when_all_came_in_time_nobody_is_named(figures: Any) -> None:
    said = texts(discipline(figures.summary(reports=(figures.report("A", on=date(2026, 6, 10)),))))
    assert said == [
        "Hạn gửi báo cáo là ngày 17/6/2026. Có 1 cơ quan phải gửi và đã gửi báo cáo, báo cáo đã được chấp nhận.",
        "Không có cơ quan nào gửi chậm.",
    ]


def test_where_nobody_has_reported_nobody_is_praised_for_being_in_time(figures: Any) -> None:
    said = texts(discipline(figures.summary(reports=(figures.report("A", "draft"), figures.report("B", "draft")))))
    assert said == [
        "Hạn gửi báo cáo là ngày 17/6/2026. Chưa có cơ quan nào trong 2 cơ quan gửi báo cáo.",
        "Có 2 cơ quan chưa gửi báo cáo: A; B.",
    ]


def test_before_the_day_is_over_nobody_is_missing_and_not_all_have_reported(figures: Any) -> None:
    early = date(2026, 6, 12)
    reports = (figures.report("A", on=early, as_of=early), figures.report("B", "draft", as_of=early))
    said = texts(discipline(figures.summary(reports=reports, as_of=early)))
    assert said[1:] == ["Còn 1 cơ quan chưa gửi báo cáo, chưa quá hạn gửi."]


# --- V. problems ------------------------------------------------------------------------------------------


def test_without_problems_and_proposals_one_sentence_says_so(figures: Any, one_task: Summary) -> None:
    assert texts(problems(one_task(figures.row(result="Đã xong.")))) == [
        "Các cơ quan không nêu khó khăn, đề xuất nào trong kỳ."
    ]


def test_proposals_alone_are_numbered_first(figures: Any, one_task: Summary) -> None:
    assert texts(problems(one_task(figures.row("A", proposals="Bổ sung vốn.")))) == [
        "1. Đề xuất, kiến nghị",
        "A (nhiệm vụ I.1): Bổ sung vốn.",
    ]


def test_what_many_say_alike_stands_once_under_each_heading(figures: Any, one_task: Summary) -> None:
    summary = one_task(
        figures.row("A", obstacles="Thiếu vốn.", proposals="Bổ sung vốn."),
        figures.row("B", obstacles="Thiếu vốn."),
    )
    assert texts(problems(summary)) == [
        "1. Khó khăn, vướng mắc",
        "A; B (nhiệm vụ I.1): Thiếu vốn.",
        "2. Đề xuất, kiến nghị",
        "A (nhiệm vụ I.1): Bổ sung vốn.",
    ]
