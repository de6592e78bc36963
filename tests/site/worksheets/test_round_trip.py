"""What was written in the sheet is what is stored: every text, per cent, state and day, whoever's Excel saved it."""

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.progress import Progress, said_in, tidy
from dondoc.site.worksheets.actions.apply_sheet import apply_sheet
from dondoc.site.worksheets.actions.take_sheet import take_sheet
from dondoc.site.worksheets.entries import Cell, as_json, entry_of, from_json
from dondoc.site.worksheets.layout import HEAD_ROW
from dondoc.site.worksheets.reading import read_sheet
from dondoc.site.worksheets.wording import columns, open_fields, words

FILLED = {
    "state": "Đang thực hiện",
    "percent": 45,
    "result": "Đã xong dự thảo.",
    "obstacles": "",
    "proposals": "Bổ sung vốn.",
}
TODAY = date(2026, 6, 10)

texts = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="_"), max_size=60).map(tidy)
formulas = st.sampled_from("=+-@").flatmap(lambda sign: texts.map(lambda text: sign + text))


@st.composite
def progress(draw: st.DrawFn) -> Progress:
    """Something that an agency may say."""
    state = draw(st.sampled_from(["not_started", "running", "done", "paused"]))
    percent = {"not_started": 0, "done": 100}.get(state, draw(st.integers(0, 99)))
    done_on = TODAY - timedelta(days=draw(st.integers(0, 900))) if state == "done" else None
    result, obstacles, proposals = (draw(st.one_of(texts, formulas)) for _ in range(3))
    number, decided_by = draw(st.one_of(texts, formulas)), draw(st.one_of(texts, formulas))
    product_on = TODAY - timedelta(days=draw(st.integers(0, 900))) if number and draw(st.booleans()) else None
    words = (result or "Có.", obstacles or "Không.", proposals)
    return Progress(state, percent, done_on, *words, decided_by, number, product_on)


@given(said=progress())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_said_comes_through_a_workbook(
    said: Progress, db: None, report: Report, blank: Callable[[Report], bytes]
) -> None:
    cells = {
        "state": words()["states"][said.state],
        "percent": said.percent,
        "done_on": said.done_on,
        "result": said.result,
        "obstacles": said.obstacles,
        "proposals": said.proposals,
        "decided_by": said.decided_by,
        "product_number": said.product_number,
        "product_on": said.product_on,
    }
    content = blank(report)
    book = load_workbook(BytesIO(content))
    sheet = read_sheet(_written(book, cells))
    assert sheet.is_intact
    assert sheet.entries[0].said == said
    assert from_json(as_json(sheet.entries[0])) == sheet.entries[0]


def _written(book: Any, cells: dict[str, Any]) -> bytes:
    for place, column in enumerate(columns(), start=1):
        if column.field in cells:
            cell = book.worksheets[0].cell(HEAD_ROW + 2, place)
            cell.value = cells[column.field]
            if isinstance(cell.value, str):
                cell.data_type = "s"  # as Excel keeps it in a cell of text
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def test_what_was_filled_in_is_stored_as_a_draft_of_the_report(
    construction_officer: Acting, report: Report, blank: Any, fill: Any
) -> None:
    content = fill(blank(report), {1: FILLED, 3: {"state": "Hoàn thành", "done_on": "05/06/2026", "result": "Xong."}})
    returned = take_sheet(construction_officer, report, "phieu.xlsx", content)
    assert report.updates.count() == 0
    assert apply_sheet(construction_officer, returned) == 2
    stored = {update.obligation.task.label: said_in(update) for update in report.updates.all()}
    assert stored == {
        "I/1": Progress("running", 45, None, "Đã xong dự thảo.", "", "Bổ sung vốn."),
        "I/4": Progress("done", 100, date(2026, 6, 5), "Xong.", "", ""),
    }
    assert {update.submitted_at for update in report.updates.all()} == {None}
    report.refresh_from_db()
    assert report.state == "draft"


def test_the_product_and_who_paused_the_work_go_both_ways(
    construction_officer: Acting, report: Report, blank: Any, fill: Any, save: Any
) -> None:
    product = {"product_number": "45/QĐ-SXD", "product_on": "05/06/2026"}
    paused = {"state": "Tạm dừng", "obstacles": "Thiếu vốn.", "decided_by": "Chủ tịch, 12/QĐ-UBND"}
    content = fill(blank(report), {1: {**FILLED, **product}, 3: paused})
    returned = take_sheet(construction_officer, report, "phieu.xlsx", content)
    assert apply_sheet(construction_officer, returned) == 2
    stored = {update.obligation.task.label: said_in(update) for update in report.updates.all()}
    assert (stored["I/1"].product_number, stored["I/1"].product_on) == ("45/QĐ-SXD", date(2026, 6, 5))
    assert stored["I/4"].decided_by == "Chủ tịch, 12/QĐ-UBND"
    again = read_sheet(blank(report))
    assert [entry.said for entry in again.entries] == [stored["I/1"], Progress(), stored["I/4"]]


def test_the_day_of_a_product_without_its_number_is_refused(
    construction_officer: Acting, report: Report, blank: Any, fill: Any
) -> None:
    content = fill(blank(report), {1: {**FILLED, "product_on": date(2026, 6, 5)}})
    returned = take_sheet(construction_officer, report, "phieu.xlsx", content)
    assert apply_sheet(construction_officer, returned) == 0


@pytest.mark.parametrize(
    ("cell", "percent"),
    [
        (Cell(40), 40),
        (Cell(40.0), 40),
        (Cell("40"), 40),
        (Cell("40 %"), 40),
        (Cell(0.4, "0%"), 40),
        (Cell(0.29, "0%"), 29),
        (Cell(None), 0),
    ],
)
def test_a_per_cent_is_read_as_people_write_it(cell: Cell, percent: int) -> None:
    assert _entry(percent=cell).said.percent == percent


@pytest.mark.parametrize("cell", [Cell(0.4), Cell("nhiều"), Cell(True), Cell("4000")])
def test_what_is_no_whole_number_is_refused(cell: Cell) -> None:
    assert list(_entry(percent=cell).faults) == ["percent"]


@pytest.mark.parametrize("text", ["05/06/2026", "5/6/2026", "2026-06-05", "05-06-2026"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert _entry(done_on=Cell(text)).said.done_on == date(2026, 6, 5)


def test_a_day_or_a_state_that_is_none_is_refused() -> None:
    assert set(_entry(done_on=Cell("31/02/2026"), state=Cell("xong rồi")).faults) == {"done_on", "state"}


def _entry(**cells: Cell) -> Any:
    plain = {name: Cell() for name in open_fields()}
    return entry_of(6, 1, 0, plain | {"state": Cell("Đang thực hiện")} | cells)
