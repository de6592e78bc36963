"""Brackets that assign, and brackets that do not."""

from datetime import date

import pytest

from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.bracket_assignments import read_bracket
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, FINANCE, COMMUNES = "Sở Y tế", "Sở Tài chính", "UBND các xã, phường"

ASSIGN = {
    "Sửa trạm y tế (Sở Y tế chủ trì).": ([HEALTH], []),
    "Sửa trạm y tế (Chủ trì: Sở Y tế; phối hợp: Sở Tài chính).": ([HEALTH], [FINANCE]),
    "Sửa trạm y tế (UBND các xã, phường chủ trì, Sở Y tế phối hợp).": ([COMMUNES], [HEALTH]),
}
NONE = ["Sửa trạm y tế (theo đề nghị của Sở Y tế).", "(Sở Y tế chủ trì)", "Sửa trạm y tế (giai đoạn 2)."]


@pytest.mark.parametrize(("words", "meant"), ASSIGN.items(), ids=ASSIGN.keys())
def test_a_bracket_assigns_what_stands_before_it(words: str, meant: tuple[list[str], list[str]]) -> None:
    read = read_bracket(words, READER)
    assert read is not None
    assert ([ref.name for ref in read[0].leads], [ref.name for ref in read[0].cooperating]) == meant


@pytest.mark.parametrize("words", NONE)
def test_other_brackets_assign_nothing(words: str) -> None:
    assert read_bracket(words, READER) is None
