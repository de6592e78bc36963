"""Names with their part in brackets before what is to be done."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 1, 20))
PARTED = {
    "two": ("Giao Sở Y tế (chủ trì), Sở Nội vụ (phối hợp) mở lớp", ["Sở Y tế"], ["Sở Nội vụ"]),
    "two partners": (
        "Sở Y tế (cơ quan chủ trì), Sở Nội vụ và Sở Tài chính (cơ quan phối hợp) mở lớp",
        ["Sở Y tế"],
        ["Sở Nội vụ", "Sở Tài chính"],
    ),
    "two leads": (
        "Sở Y tế, Sở Nội vụ (chủ trì); Công an tỉnh (phối hợp) mở lớp",
        ["Sở Y tế", "Sở Nội vụ"],
        ["Công an tỉnh"],
    ),
}


@pytest.mark.parametrize(("words", "leads", "cooperating"), PARTED.values(), ids=PARTED.keys())
def test_each_has_the_part_of_its_bracket(words: str, leads: list[str], cooperating: list[str]) -> None:
    found = read_names(words, READER)
    assert found is not None
    assert [ref.name for ref in found.leads] == leads
    assert [ref.name for ref in found.cooperating] == cooperating
    assert words[found.end :] == " mở lớp"


def test_without_both_parts_all_of_them_lead() -> None:
    found = read_names("Giao Sở Y tế (chủ trì), Sở Nội vụ mở lớp", READER)
    assert found is not None
    assert not found.cooperating
