"""The lines above a signature say by what right it is given."""

import pytest

from dondoc.writers.official import Signature
from dondoc.writers.official.signing import acting, by_delegation, by_order, for_head, on_behalf

LINES = [
    (on_behalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    (for_head("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
    (
        for_head("CHỦ TỊCH", "PHÓ CHỦ TỊCH", body="ỦY BAN NHÂN DÂN"),
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ),
    (by_order("CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]),
    (by_delegation("GIÁM ĐỐC", "TRƯỞNG PHÒNG"), ["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"]),
    (acting("GIÁM ĐỐC"), ["Q. GIÁM ĐỐC"]),
]


@pytest.mark.parametrize(("signature", "lines"), LINES)
def test_the_right_stands_before_the_post(signature: Signature, lines: list[str]) -> None:
    assert [line for line in (signature.authority, *signature.posts) if line] == lines
    assert signature.name == ""
