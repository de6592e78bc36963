"""The letter that urges agencies names who owes what, and nobody else."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.passages import Composed
from dondoc.site.reporting.urging import NobodyToUrge, composed_letter
from dondoc.writers.official import Heading, Item, Paragraph, Row, Table

FINANCE = Agency(register_id="so-tai-chinh", name="Sở Tài chính", kind="department")
LATE = date(2026, 3, 31)


def words(letter: Composed) -> list[str]:
    return [passage.text for passage in letter.passages if passage.text]


def test_a_letter_names_the_missing_reports_and_the_overdue_work(figures: Any) -> None:
    late = figures.row("Sở Xây dựng", state="running", due_on=LATE)
    fine = figures.row("Sở Nội vụ", state="running", due_on=date(2026, 12, 31))
    reports = (figures.report("Sở Xây dựng", on=date(2026, 6, 10)), figures.report("Sở Y tế", "not_begun"))
    letter = composed_letter(figures.summary(figures.section(figures.task(late, fine)), reports=reports), FINANCE)
    assert letter.frame.addressees == ("Sở Y tế", "Sở Xây dựng")
    assert [p.block.number for p in letter.passages if isinstance(p.block, Heading)] == ["1.", "2.", "3."]
    [item] = [p for p in letter.passages if isinstance(p.block, Item)]
    assert item.block.text == "Sở Y tế."
    assert "đến nay đã quá hạn 5 ngày" in " ".join(words(letter))
    [table] = [p.block for p in letter.passages if isinstance(p.block, Table)]
    assert [row.cells for row in table.rows if isinstance(row, Row)] == [
        ("1", "Sở Xây dựng", "I.1. Rà soát quy hoạch", "31/3/2026", "83")
    ]
    assert "Sở Nội vụ" not in " ".join(words(letter))


def test_a_list_ends_with_a_point_and_tasks_are_named_as_people_say_it(figures: Any) -> None:
    late = figures.task(figures.row("Sở Xây dựng", state="running", due_on=LATE), label="I/8/-1")
    reports = tuple(figures.report(name, "not_begun") for name in ("Sở Y tế", "Sở Nội vụ"))
    letter = composed_letter(figures.summary(figures.section(late), reports=reports), FINANCE)
    assert [p.block.text[-1] for p in letter.passages if isinstance(p.block, Item)] == [";", "."]
    [table] = [p.block for p in letter.passages if isinstance(p.block, Table)]
    [row] = table.rows
    assert isinstance(row, Row)
    assert row.cells[2] == "I.8, gạch đầu dòng 1. Rà soát quy hoạch"


def test_it_is_a_letter_of_the_consolidating_agency(figures: Any) -> None:
    letter = composed_letter(figures.summary(reports=(figures.report("Sở Y tế", "not_begun"),)), FINANCE)
    assert letter.frame.kind == ""
    assert letter.frame.letterhead is not None
    assert letter.frame.letterhead.number == "/STC-……"
    assert letter.frame.subject.startswith("đôn đốc gửi báo cáo")


@pytest.mark.parametrize(("missing", "late"), [(True, False), (False, True)])
def test_what_is_in_order_is_not_mentioned(figures: Any, missing: bool, late: bool) -> None:
    row = figures.row("Sở Xây dựng", state="running", due_on=LATE if late else date(2026, 12, 31))
    report = figures.report("Sở Y tế", "not_begun" if missing else "accepted", None if missing else date(2026, 6, 10))
    letter = composed_letter(figures.summary(figures.section(figures.task(row)), reports=(report,)), FINANCE)
    headings = [p.block.text for p in letter.passages if isinstance(p.block, Heading)]
    assert ("Cơ quan chưa gửi báo cáo" in headings, "Việc quá hạn" in headings) == (missing, late)


def test_where_nothing_is_owed_there_is_no_letter(figures: Any) -> None:
    done = figures.row("Sở Y tế", state="done", done_on=date(2026, 3, 1), due_on=LATE)
    summary = figures.summary(
        figures.section(figures.task(done)), reports=(figures.report("Sở Y tế", on=date(2026, 6, 10)),)
    )
    with pytest.raises(NobodyToUrge):
        composed_letter(summary, FINANCE)


def test_every_sentence_with_a_figure_has_its_source(figures: Any) -> None:
    late = figures.row("Sở Xây dựng", state="running", due_on=LATE)
    reports = (figures.report("Sở Y tế", "not_begun"),)
    letter = composed_letter(figures.summary(figures.section(figures.task(late)), reports=reports), FINANCE)
    told = [p for p in letter.passages if isinstance(p.block, Paragraph | Item | Table) and has_figure(p.block)]
    assert told
    assert all(passage.sources for passage in told)


def has_figure(block: Paragraph | Item | Table) -> bool:
    return isinstance(block, Table) or any(letter.isdigit() for letter in block.text.replace("12/KH-UBND", ""))
