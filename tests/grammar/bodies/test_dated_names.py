"""Abbreviations whose name in full hangs on the day."""

from datetime import date

import pytest

from dondoc.grammar.bodies.dated_names import named_on
from dondoc.model import AgencyRef

SHORT = "BCH Bộ đội Biên phòng tỉnh"


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2025, 6, 30), "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
        (date(2025, 7, 1), "Ban Chỉ huy Bộ đội Biên phòng tỉnh"),
        (None, "Ban Chỉ huy Bộ đội Biên phòng tỉnh"),
    ],
)
def test_the_command_of_the_border_guards_is_named_as_on_the_day(on: date | None, name: str) -> None:
    assert named_on([AgencyRef(SHORT, "BCH BĐBP tỉnh")], on, "Lào Cai") == (AgencyRef(name, "BCH BĐBP tỉnh"),)


def test_other_names_stay() -> None:
    known = AgencyRef(SHORT, SHORT, "known"), AgencyRef("Sở Y tế", "Sở Y tế")
    assert named_on(known, None, "Lào Cai") == known


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ngân hàng Nhà nước chi nhánh tỉnh", "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lào Cai"),
        ("Ngân hàng Nhà nước chi nhánh tỉnh Lai Châu", "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lai Châu"),
        ("Ngân hàng Nhà nước Chi nhánh Khu vực 3", "Ngân hàng Nhà nước Chi nhánh Khu vực 3"),
        ("Ngân hàng Nhà nước", "Ngân hàng Nhà nước"),
    ],
)
def test_a_branch_of_the_state_bank_is_that_of_the_province(words: str, name: str) -> None:
    assert [ref.name for ref in named_on([AgencyRef(words, words)], None, "Lào Cai")] == [name]
