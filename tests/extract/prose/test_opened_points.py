"""Lines that open the points below them, and tell them whom they bind or nothing at all."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.opened_points import only_heads, opening_of_points
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
OPENINGS = {
    "an order with a colon": ("1. Yêu cầu Sở Y tế thực hiện các việc sau:\n- Sửa trạm.", ["Sở Y tế"]),
    "a body that leads, over numbers": (
        "1. Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo\n1.1. Sửa trạm.",
        ["Đảng ủy UBND tỉnh"],
    ),
    "a body that leads, over bullets": ("1. Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo\n- Sửa trạm.", ["Đảng ủy UBND tỉnh"]),
    "an order without a stop, over numbers": ("1. Yêu cầu Sở Y tế làm các việc\n1.1. Sửa trạm.", None),
    "a sentence with a stop": ("1. Yêu cầu Sở Y tế thực hiện các việc sau.\n- Sửa trạm.", None),
    "points that are no deeper": ("- Yêu cầu Sở Y tế thực hiện các việc sau:\n- Sửa trạm.", None),
    "points that name somebody": ("1. Yêu cầu Sở Y tế thực hiện các việc sau:\n- Sở Xây dựng.", None),
    "no number": ("Yêu cầu Sở Y tế thực hiện các việc sau:\n- Sửa trạm.", None),
    "a heading": ("1. Công tác y tế:\n- Sửa trạm.", None),
}
HEADS = {
    "names": ("SỞ Y TẾ\nSửa trạm.", True),
    "words that only open": ("- Chủ trì:\n+ Sửa trạm.", True),
    "partners": ("- Phối hợp với Sở Nội vụ:\n+ Sửa trạm.", True),
    "who only directs, over bullets": ("Chỉ đạo Sở Y tế:\n- Thay ống.", True),
    "who only directs, behind a number": ("1. Chỉ đạo Sở Y tế:\n- Thay ống.", False),
    "who only directs, over numbers": ("Chỉ đạo Sở Y tế:\n1. Thay ống.", False),
    "who announces tasks, over bullets": ("Nhiệm vụ cụ thể như sau:\n- Thay ống.", True),
    "a word that opens, without a colon": ("- Chủ trì\n+ Sửa trạm.", True),
    "words that open, with a stop": ("- Chủ trì.\n+ Sửa trạm.", False),
    "work": ("- Sửa các trạm:\n+ Trạm Nậm La.", False),
    "a list of its own height": ("- Chủ trì:\n- Sửa trạm.", False),
    "nothing numbered below": ("- Chủ trì:\nSửa trạm.", False),
}


@pytest.mark.parametrize(("text", "leads"), OPENINGS.values(), ids=OPENINGS.keys())
def test_a_point_may_tell_whom_the_points_below_it_bind(text: str, leads: list[str] | None) -> None:
    opening = opening_of_points(*paragraphs_of(text), READER)
    assert (opening and [ref.name for ref in opening.leads]) == leads


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS.keys())
def test_a_line_below_an_agency_may_only_head_what_stands_below(text: str, expected: bool) -> None:
    assert only_heads(*paragraphs_of(text), READER) is expected


def test_the_last_line_heads_nothing() -> None:
    assert not only_heads(paragraphs_of("- Chủ trì:")[0], None, READER)
