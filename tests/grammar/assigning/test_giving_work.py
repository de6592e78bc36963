"""Who gives work to others, and has none itself."""

from datetime import date

import pytest

from dondoc.grammar.assigning.giving_work import gives_work
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
GIVES = {
    ("ubnd tỉnh", "giao Công an tỉnh giữ bến phà."): True,
    ("uỷ ban nhân dân tỉnh", "yêu cầu Sở Y tế mở trạm."): True,
    ("ubnd tỉnh", "phân công Sở Y tế mở trạm."): True,
    ("ubnd tỉnh", "đề nghị Sở Y tế mở trạm."): True,
    ("phó chủ tịch lê văn bình", "yêu cầu Sở Y tế mở trạm."): True,
    ("sở y tế", "giao Công an tỉnh giữ kho thuốc."): False,
    ("ubnd tỉnh", "giao đất cho hộ nghèo."): False,
    ("ubnd tỉnh", "mở trạm."): False,
}


@pytest.mark.parametrize(("words", "expected"), GIVES.items())
def test_a_committee_that_tells_others_has_no_work_itself(words: tuple[str, str], expected: bool) -> None:
    named, rest = words
    assert gives_work(named, rest, READER) is expected
