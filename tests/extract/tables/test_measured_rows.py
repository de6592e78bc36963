"""The targets of rows, with the unit and the year that are said around them."""

from collections.abc import Callable

import pytest
from tables_of_rows import document_of

from dondoc.extract.tables.headings import Heading
from dondoc.extract.tables.measured_rows import counts_money
from dondoc.extract.tables.rows import Table
from dondoc.grammar.cells.columns import Column
from dondoc.model import Document, Programme, Section

Read = Callable[[str], tuple[Programme, Document]]

# A table of goals, and of each of its indicators what is measured, the figure, the unit and the year.
TARGETS = {
    "a column of units": (
        "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\n1\tSố trạm\ttrạm\t15",
        [("Số trạm", "15", "trạm", "2030")],
    ),
    "a unit in brackets": (
        "TT\tChỉ tiêu\tNăm 2030\n1\tDiện tích quế (ha)\t15",
        [("Diện tích quế", "15", "ha", "2030")],
    ),
    "a unit over all that is measured": (
        "TT\tChỉ tiêu (ha)\tNăm 2030\n1\tDiện tích quế\t15",
        [("Diện tích quế", "15", "ha", "2030")],
    ),
    "a part has the unit of the whole": (
        "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\n1\tSản lượng\ttấn\t15\n-\tChè\t\t9\n1.1\tQuế\t\t6",
        [("Sản lượng", "15", "tấn", "2030"), ("Chè", "9", "tấn", "2030"), ("Quế", "6", "tấn", "2030")],
    ),
    "the next whole has not": (
        "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\n1\tSản lượng chè\ttấn\t15\n2\tSố hộ nghèo\t\t9",
        [("Sản lượng chè", "15", "tấn", "2030"), ("Số hộ nghèo", "9", "hộ nghèo", "2030")],
    ),
    "a part has the unit of its group": (
        "TT\tChỉ tiêu\tNăm 2030\nI\tSản lượng (tấn)\t\n-\tChè\t9",
        [("Chè", "9", "tấn", "2030")],
    ),
    "a unit of its own": (
        "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\n1\tSản lượng\ttấn\t15\n-\tSố vườn\tvườn\t9",
        [("Sản lượng", "15", "tấn", "2030"), ("Số vườn", "9", "vườn", "2030")],
    ),
    "the year of the group": (
        "TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu\nI\tĐến năm 2028\t\t\n1\tSố trạm\ttrạm\t15\n"
        "II\tĐến năm 2030\t\t\n2\tSố lớp\tlớp\t9",
        [("Số trạm", "15", "trạm", "2028"), ("Số lớp", "9", "lớp", "2030")],
    ),
    "the words alone": (
        "TT\tChỉ tiêu\tGhi chú\n1\tĐến năm 2030 có 15 trạm y tế\t",
        [(None, "15", "trạm y tế", "2030")],
    ),
    "a structure, whose whole is no target": (
        "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2030\n1\tCơ cấu kinh tế\t%\t100\n-\tNông nghiệp\t\t40\n-\tDịch vụ\t\t60",
        [(None, "40", "%", "2030"), (None, "60", "%", "2030")],
    ),
}


@pytest.mark.parametrize(("rows", "targets"), TARGETS.values(), ids=TARGETS.keys())
def test_unit_and_year_are_those_said_around_a_figure(
    read_body: Read, rows: str, targets: list[tuple[str | None, str, str, str]]
) -> None:
    programme, _ = read_body(f"II. CHỈ TIÊU\n{rows}")
    found = [target for each in programme.indicators for target in each.targets]
    assert [(str(target.value), target.unit, target.period_end) for target in found] == [
        (value, unit, year) for _, value, unit, year in targets
    ]
    for target, (measure, *_) in zip(found, targets, strict=True):
        assert measure in (None, target.measure)


PLACE = document_of(["x"]).span(0, 1)
COSTS, WORK = Section("s1", "", "KINH PHÍ THỰC HIỆN", 1, PLACE), Section("s1", "", "NHIỆM VỤ", 1, PLACE)


@pytest.mark.parametrize(
    ("subject", "heading", "section", "who", "money"),
    [
        (Column.TASK, "Nội dung chi", WORK, False, True),
        (Column.TASK, "Nội dung chi", None, True, True),
        (Column.TASK, "Nhiệm vụ", COSTS, False, True),
        (Column.TASK, "Nhiệm vụ", COSTS, True, False),
        (Column.TASK, "Nhiệm vụ", WORK, False, False),
        (Column.TASK, "Nhiệm vụ", None, False, False),
        (Column.INDICATOR, "Chỉ tiêu", COSTS, False, False),
        (Column.INDICATOR, "Nội dung chi", COSTS, False, True),
    ],
)
def test_a_table_counts_money_where_its_heading_or_its_section_says_so(
    subject: Column, heading: str, section: Section | None, who: bool, money: bool
) -> None:
    document = document_of(["TT\tx\ty"])
    table = Table(Heading((Column.NUMBER, subject, None), ("TT", heading, "Ghi chú")), document.lines[0])
    assert counts_money(table, section, who=who) is money
