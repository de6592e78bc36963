"""Sheets that are not taken, each with its reason; rows that are refused or changed meanwhile; who may."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report
from dondoc.site.tracking.refusals import ChangedMeanwhile, WrongMoment
from dondoc.site.worksheets.actions.apply_sheet import apply_sheet
from dondoc.site.worksheets.actions.take_sheet import take_sheet
from dondoc.site.worksheets.comparing import compare
from dondoc.site.worksheets.entries import from_json
from dondoc.site.worksheets.layout import HEAD_ROW, IDENTITY_SHEET
from dondoc.site.worksheets.models import ReturnedSheet
from dondoc.site.worksheets.reading import LARGEST
from dondoc.site.worksheets.refusals import SheetRefused

GOOD = {"state": "Đang thực hiện", "percent": 45, "result": "Trong phiếu."}


def verdicts(acting: Acting, report: Report, returned: ReturnedSheet) -> dict[int, str]:
    rows = compare(acting, report, returned, [from_json(line) for line in returned.lines])
    return {row.entry.row - HEAD_ROW - 1: row.verdict.value for row in rows}


def edited(content: bytes, change: Callable[[Any], None]) -> bytes:
    book = load_workbook(BytesIO(content))
    change(book)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def burst() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (70 * 1024 * 1024))
    return target.getvalue()


def foreign() -> bytes:
    target = BytesIO()
    Workbook().save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "không phải bảng tính Excel"),
        (b"%PDF-1.7 nothing", "không phải bảng tính Excel"),
        (b"PK\x03\x04 cut short", "không phải bảng tính Excel"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 600, "có mật khẩu"),
        (b"0" * (LARGEST + 1), "lớn hơn 5 MB"),
        (foreign(), "không phải phiếu của hệ thống"),
        (burst(), "bung ra lớn hơn"),
    ],
    ids=["empty", "pdf", "cut", "old", "large", "foreign", "burst"],
)
def test_a_file_that_is_no_sheet_of_ours_is_refused(
    construction_officer: Acting, report: Report, content: bytes, told: str
) -> None:
    with pytest.raises(SheetRefused, match=told):
        take_sheet(construction_officer, report, "x.xlsx", content)
    assert not ReturnedSheet.objects.exists()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_sheet_that_was_cut_short_is_refused(
    construction_officer: Acting, report: Report, blank: Any, share: float
) -> None:
    content = blank(report)
    with pytest.raises(SheetRefused):
        take_sheet(construction_officer, report, "x.xlsx", content[: int(len(content) * share)])


def test_the_sheet_of_another_cycle_is_refused_by_its_name(
    construction_officer: Acting, office: Acting, report: Report, blank: Any, settings: Any, construction: Agency
) -> None:
    june = blank(report)
    close_cycle(office, report.cycle)
    settings.DONDOC_TODAY = "2026-07-02"
    july = open_cycle(office, report.cycle.programme, report.cycle.ends_on.replace(month=7))
    with pytest.raises(SheetRefused, match="Tháng 06/2026"):
        take_sheet(construction_officer, july.reports.get(agency=construction), "x.xlsx", june)
    with pytest.raises(WrongMoment):
        take_sheet(construction_officer, report, "x.xlsx", june)


def test_the_sheet_of_another_agency_is_refused_by_its_name(
    construction_officer: Acting, health_officer: Acting, report: Report, blank: Any, health: Agency
) -> None:
    theirs = report.cycle.reports.get(agency=health)
    with pytest.raises(SheetRefused, match="phiếu của Sở Xây dựng"):
        take_sheet(health_officer, theirs, "x.xlsx", blank(report))
    with pytest.raises(NotAllowed):
        take_sheet(health_officer, report, "x.xlsx", blank(report))


def test_a_change_in_a_locked_column_is_refused_with_its_place(
    construction_officer: Acting, report: Report, blank: Any, fill: Any
) -> None:
    with pytest.raises(SheetRefused, match="dòng 7, cột Nội dung nhiệm vụ"):
        take_sheet(construction_officer, report, "x.xlsx", fill(blank(report), {2: {"words": "Việc dễ hơn"}}))


def swap_versions(book: Any) -> None:
    identity = book[IDENTITY_SHEET]
    identity.cell(identity.max_row, 2).value = 7


def drop_row(book: Any) -> None:
    book.worksheets[0].delete_rows(HEAD_ROW + 2)


def add_row(book: Any) -> None:
    book.worksheets[0].cell(HEAD_ROW + 9, 2).value = "Việc mới"


def rename(book: Any) -> None:
    book[IDENTITY_SHEET]["B4"] = "Sở khác"


@pytest.mark.parametrize("change", [swap_versions, drop_row, add_row, rename])
def test_any_other_tampering_is_refused(
    construction_officer: Acting, report: Report, blank: Any, change: Callable[[Any], None]
) -> None:
    with pytest.raises(SheetRefused):
        take_sheet(construction_officer, report, "x.xlsx", edited(blank(report), change))


def test_a_bad_row_is_refused_with_its_reason_and_the_others_are_applied(
    construction_officer: Acting, report: Report, blank: Any, fill: Any
) -> None:
    content = fill(blank(report), {1: GOOD, 2: {"state": "Hoàn thành"}, 3: {"percent": "nhiều"}})
    returned = take_sheet(construction_officer, report, "x.xlsx", content)
    assert verdicts(construction_officer, report, returned) == {1: "changed", 2: "refused", 3: "refused"}
    assert apply_sheet(construction_officer, returned) == 1
    with pytest.raises(WrongMoment, match="đã được áp dụng"):
        apply_sheet(construction_officer, returned)
    assert report.updates.count() == 1


def test_a_row_changed_on_the_site_meanwhile_keeps_both_texts(
    construction_officer: Acting, report: Report, blank: Any, fill: Any, save: Any
) -> None:
    content = fill(blank(report), {1: GOOD, 2: GOOD})
    one = Obligation.objects.get(agency=report.agency, task__label="I/1")
    save(one)
    returned = take_sheet(construction_officer, report, "x.xlsx", content)
    assert verdicts(construction_officer, report, returned) == {1: "conflict", 2: "changed", 3: "unchanged"}
    assert apply_sheet(construction_officer, returned) == 1
    assert [update.result for update in one.updates.all()] == ["Trên trang."]
    again = take_sheet(construction_officer, report, "x.xlsx", content)
    assert apply_sheet(construction_officer, again, {one.pk: 1}) == 1
    assert [update.result for update in one.updates.all()] == ["Trên trang.", "Trong phiếu."]


def test_a_row_saved_once_more_while_the_person_looks_changes_nothing_at_all(
    construction_officer: Acting, report: Report, blank: Any, fill: Any, save: Any
) -> None:
    content = fill(blank(report), {1: GOOD, 2: GOOD})
    one = Obligation.objects.get(agency=report.agency, task__label="I/1")
    save(one)
    returned = take_sheet(construction_officer, report, "x.xlsx", content)
    save(one, result="Lại sửa.")
    with pytest.raises(ChangedMeanwhile):
        apply_sheet(construction_officer, returned, {one.pk: 1})
    assert ProgressUpdate.objects.count() == 2


def test_an_untouched_row_is_no_conflict(
    construction_officer: Acting, report: Report, blank: Any, fill: Any, save: Any
) -> None:
    content = fill(blank(report), {2: GOOD})
    save(Obligation.objects.get(agency=report.agency, task__label="I/1"))
    returned = take_sheet(construction_officer, report, "x.xlsx", content)
    assert verdicts(construction_officer, report, returned) == {1: "unchanged", 2: "changed", 3: "unchanged"}


def test_the_same_sheet_filled_in_further_builds_on_what_it_brought(
    construction_officer: Acting, report: Report, blank: Any, fill: Any
) -> None:
    first = fill(blank(report), {1: GOOD})
    apply_sheet(construction_officer, take_sheet(construction_officer, report, "x.xlsx", first))
    second = fill(first, {1: {"percent": 60}, 2: GOOD})
    returned = take_sheet(construction_officer, report, "x.xlsx", second)
    assert verdicts(construction_officer, report, returned) == {1: "changed", 2: "changed", 3: "unchanged"}
    assert apply_sheet(construction_officer, returned) == 2
    one = Obligation.objects.get(agency=report.agency, task__label="I/1")
    assert [update.percent for update in one.updates.all()] == [45, 60]


def test_a_report_that_is_with_the_head_takes_no_sheet(
    construction_officer: Acting, report: Report, blank: Any, save: Any
) -> None:
    content = blank(report)
    save(Obligation.objects.get(agency=report.agency, task__label="I/1"))
    report.refresh_from_db()
    hand_to_head(construction_officer, report)
    report.refresh_from_db()
    with pytest.raises(SheetRefused, match="chuyên viên"):
        take_sheet(construction_officer, report, "x.xlsx", content)
