"""Cells in rows whose unit is a rank."""

import pytest

from dondoc.grammar.figures.rank_cells import counts_ranks, read_rank_cell
from dondoc.grammar.figures.target_cells import going
from dondoc.model import Comparator

LE, EQ = Comparator.LE, Comparator.EQ
CELLS = {
    "≤ 12": [(LE, "12", "")],
    "12": [(EQ, "12", "")],
    "Nhóm 15": [(LE, "15", "")],
    "Thứ 9 cả nước": [(EQ, "9", "(cả nước)")],
    "≤ 4 Đông Nam Á; ≤ 60 thế giới": [(LE, "4", "(Đông Nam Á)"), (LE, "60", "(thế giới)")],
    "Top 20 toàn quốc": [(LE, "20", "(toàn quốc)")],
    "Thuộc nhóm dẫn đầu": [],
    "≤ 4 Đông Nam Á; tăng dần": [],
    "Đạt mức 4": [],
    "0": [],
    "": [],
}


@pytest.mark.parametrize(("cell", "ranks"), CELLS.items(), ids=CELLS.keys())
def test_a_cell_may_set_a_rank_for_each_place_where_it_counts(
    cell: str, ranks: list[tuple[Comparator, str, str]]
) -> None:
    found = read_rank_cell(cell, "Thứ bậc")
    assert [(one.comparator, str(one.low), one.way) for one in found] == ranks


def test_in_rows_of_other_units_nothing_is_a_rank() -> None:
    assert counts_ranks("Xếp hạng")
    assert not counts_ranks("Hạng mục")
    assert read_rank_cell("≤ 12", "%") == ()


def test_what_is_ranked_is_named_with_where() -> None:
    assert going("Chỉ số đổi mới", "(thế giới)") == "Chỉ số đổi mới (thế giới)"
