"""Paragraphs that tell a body by name what it is to do."""

from datetime import date

import pytest

from dondoc.grammar.assigning.told_bodies import tells_body, tells_known_body
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
# Whether a body of its own is told, and whether it is known.
TOLD = {
    "Sở Xây dựng khẩn trương đôn đốc nhà thầu lắp phao.": (True, True),
    "Công an tỉnh chỉ đạo tuần tra bến đò.": (True, True),
    "Sở Y tế đôn đốc nhà thầu giao máy.": (True, True),
    "Về bến đò: Công an tỉnh lập chốt ở hai đầu.": (False, True),
    "Công ty Cổ phần Phao Bến Xuân lắp lại phao.": (True, False),
    "Văn phòng UBND tỉnh theo dõi, chuẩn bị giao ban.": (True, False),
    "Sở Y tế đôn đốc, kiểm tra các trạm.": (True, False),
    "Các sở, ban, ngành rà soát bến đò.": (False, False),
    "Sở Xây dựng là cơ quan quản lý bến đò.": (False, False),
    "Sở Xây dựng tham mưu kịp thời.": (False, False),
    "Bến đò ngang mở lại trong tháng này.": (False, False),
}


@pytest.mark.parametrize(("words", "told"), TOLD.items(), ids=TOLD.keys())
def test_a_body_is_told_what_it_is_to_do(words: str, told: tuple[bool, bool]) -> None:
    assert (tells_body(words, READER), tells_known_body(words, READER)) == told
