"""Abbreviations whose name in full hangs on the day, and names with torn syllables."""

from datetime import date

import pytest

from dondoc.grammar.bodies.dated_names import named_on
from dondoc.model import AgencyRef


def nobody(_: str) -> tuple[AgencyRef, ...]:
    """No words name anybody."""
    return ()


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
    assert named_on([AgencyRef(SHORT, "BCH BĐBP tỉnh")], on, "Lào Cai", nobody) == (AgencyRef(name, "BCH BĐBP tỉnh"),)


def test_other_names_stay() -> None:
    known = AgencyRef(SHORT, SHORT, "known"), AgencyRef("Sở Y tế", "Sở Y tế")
    assert named_on(known, None, "Lào Cai", nobody) == known


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
    assert [ref.name for ref in named_on([AgencyRef(words, words)], None, "Lào Cai", nobody)] == [name]


@pytest.mark.parametrize(("raw", "name"), [("Bộ Y t ế", "Bộ Y tế"), ("Trạm B ở xã", "Trạm B ở xã")])
def test_a_name_with_torn_syllables_is_that_of_the_joined_words(raw: str, name: str) -> None:
    refs = named_on([AgencyRef(raw, raw)], None, "Lào Cai", lambda words: (AgencyRef(words, words),))
    assert refs == (AgencyRef(name, raw),)


def test_torn_words_that_name_several_stay_as_they_are_written() -> None:
    torn = (AgencyRef("Y t ế", "Y t ế"),)
    assert named_on(torn, None, "Lào Cai", lambda words: (AgencyRef(words, words),) * 2) == torn
