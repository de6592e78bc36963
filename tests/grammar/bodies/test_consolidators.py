"""Who sums up what others do."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.consolidators import consolidators_in
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 1, 1))
CONSOLIDATORS = {
    "sums up": ("Các sở, ngành (Sở Tài chính chủ trì tổng hợp)", ["Sở Tài chính"], "Các sở, ngành "),
    "sums up, and does no more": ("Các sở, ngành (Sở Tài chính tổng hợp)", ["Sở Tài chính"], "Các sở, ngành "),
    "leads what is summed up": (
        "Các sở, ngành (Sở Tài chính chủ trì, đánh giá)",
        ["Sở Tài chính"],
        "Các sở, ngành ",
    ),
    "follows and evaluates": ("Sở Y tế (Thống kê tỉnh theo dõi, đánh giá)", ["Thống kê tỉnh"], "Sở Y tế "),
    "another bracket": ("Sở Tài chính (đầu mối)", [], "Sở Tài chính (đầu mối)"),
    "no bracket": ("Sở Tài chính", [], "Sở Tài chính"),
}


@pytest.mark.parametrize(("cell", "names", "rest"), CONSOLIDATORS.values(), ids=CONSOLIDATORS.keys())
def test_a_bracket_names_who_consolidates(cell: str, names: list[str], rest: str) -> None:
    refs, left = consolidators_in(cell, READER)
    assert [ref.name for ref in refs] == names
    assert left == rest
