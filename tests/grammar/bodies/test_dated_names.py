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
    assert named_on([AgencyRef(SHORT, "BCH BĐBP tỉnh")], on, "lao-cai") == (AgencyRef(name, "BCH BĐBP tỉnh"),)


def test_other_names_stay() -> None:
    known = AgencyRef(SHORT, SHORT, "known"), AgencyRef("Sở Y tế", "Sở Y tế")
    assert named_on(known, None, "lao-cai") == known


def test_a_branch_of_the_state_bank_is_that_of_the_province() -> None:
    (branch,) = named_on([AgencyRef("Ngân hàng Nhà nước chi nhánh tỉnh", "NHNN chi nhánh tỉnh")], None, "lao-cai")
    assert branch.name == "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lào Cai"
