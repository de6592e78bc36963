"""Cells that name who leads and who cooperates in one."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assigned_cells import Assigned, partners_in_note, read_assigned_cell
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.written_names import as_written
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
HEALTH, FINANCE, POLICE = "Sở Y tế", "Sở Tài chính", "Công an tỉnh"

CELLS = {
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh": (
        ["Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh"],
        [],
    ),
    "Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính": ([HEALTH], [FINANCE]),
    "Chủ trì: Sở Y tế, Sở Tài chính": ([HEALTH, FINANCE], []),
    "Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Tài chính, Công an tỉnh": ([HEALTH], [FINANCE, POLICE]),
    "Sở Y tế chủ trì, phối hợp với Sở Tài chính": ([HEALTH], [FINANCE]),
    "Sở Y tế, Công an tỉnh phối hợp với Sở Tài chính": ([HEALTH, POLICE], [FINANCE]),
    "Sở Y tế phối hợp Sở Tài chính": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì; Sở Tài chính, Công an tỉnh phối hợp": ([HEALTH], [FINANCE, POLICE]),
    "Sở Y tế (chủ trì), Sở Tài chính": ([HEALTH], [FINANCE]),
    "Sở Y tế; Sở Tài chính (phối hợp)": ([HEALTH], [FINANCE]),
    "Sở Y tế (Sở Tài chính phối hợp)": ([HEALTH], [FINANCE]),
    "Sở Y tế (Sở Tài chính, Công an tỉnh cùng phối hợp thực hiện)": ([HEALTH], [FINANCE, POLICE]),
    "Sở Y tế chủ trì": ([HEALTH], []),
    "Sở Y tế chủ trì; phối hợp: Sở Tài chính, Công an tỉnh": ([HEALTH], [FINANCE, POLICE]),
    "Hạt Kiểm ngư Hồ Núi chủ trì, Sở Tài chính phối hợp": (["Hạt Kiểm ngư Hồ Núi"], [FINANCE]),
    "Chủ trì Sở Y tế; Sở Tài chính phối hợp": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì; Sở Tài chính hướng dẫn": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì, Sở Tài chính thẩm định": ([HEALTH], [FINANCE]),
    "Chủ trì: Sở Y tế Phối hợp: Sở Tài chính": ([HEALTH], [FINANCE]),
    "Chủ trì: Sở Y tế Cơ quan phối hợp: Sở Tài chính; Công an tỉnh": ([HEALTH], [FINANCE, POLICE]),
    "Phối hợp: Sở Tài chính Chủ trì: Sở Y tế": ([HEALTH], [FINANCE]),
    "Sở Y tế, Sở Tài chính": ([HEALTH, FINANCE], []),
    "": ([], []),
}


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_cell_tells_who_leads_from_who_cooperates(cell: str, expected: tuple[list[str], list[str]]) -> None:
    assigned = read_assigned_cell(cell, READER)
    assert ([ref.name for ref in assigned.leads], [ref.name for ref in assigned.cooperating]) == expected


ABOVE = Assigned((as_written("Trường Múa"),), (as_written("Nhà hát"),))
LIKE_ABOVE = {
    "- Chủ trì: Sở Y tế - Phối hợp: như trên": ([HEALTH], ["Nhà hát"]),
    "Chủ trì: nt; phối hợp: Sở Tài chính": (["Trường Múa"], [FINANCE]),
    "Chủ trì: Sở Y tế": ([HEALTH], []),
}


@pytest.mark.parametrize(("cell", "expected"), LIKE_ABOVE.items(), ids=LIKE_ABOVE.keys())
def test_behind_a_label_a_mark_stands_for_whom_the_cell_above_names(
    cell: str, expected: tuple[list[str], list[str]]
) -> None:
    found = read_assigned_cell(cell, READER, ABOVE)
    assert ([ref.name for ref in found.leads], [ref.name for ref in found.cooperating]) == expected


def test_in_a_column_for_both_the_first_leads_where_the_cell_does_not_say() -> None:
    assigned = read_assigned_cell("Sở Y tế, Sở Tài chính", READER, first_leads=True)
    assert [ref.name for ref in assigned.leads] == [HEALTH]
    assert [ref.name for ref in assigned.cooperating] == [FINANCE]


def test_in_a_column_for_both_the_cell_counts_where_it_says_so() -> None:
    assigned = read_assigned_cell("Chủ trì: Sở Y tế, Sở Tài chính; phối hợp: Công an tỉnh", READER, first_leads=True)
    assert [ref.name for ref in assigned.leads] == [HEALTH, FINANCE]


NOTES = {
    "Phối hợp với Sở Y tế": [HEALTH],
    "Phối hợp Sở Y tế, Công an tỉnh.": [HEALTH, POLICE],
    "- Phối hợp: các phòng thuộc Sở": ["Các phòng thuộc Sở"],
    "Phối hợp với Sở Y tế trình trong quý II": [],
    "Phối hợp tuyên truyền ở cơ sở": [],
    "Sở Y tế đã trình": [],
    "Đang thực hiện": [],
    "": [],
}


@pytest.mark.parametrize(("note", "expected"), NOTES.items(), ids=NOTES.keys())
def test_a_remark_that_only_says_with_whom_names_who_cooperates(note: str, expected: list[str]) -> None:
    assert [ref.name for ref in partners_in_note(note, READER)] == expected
