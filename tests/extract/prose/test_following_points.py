"""What the paragraph that follows tells of one."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.following_points import announces, begins_list, names_thing_over, stands_over, tell_alike
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
OVER = {
    "2. Sửa các trạm:\n- Trạm Nậm La.": True,
    "2. Sửa các trạm.\n- Trạm Nậm La.": False,
    "- Sửa các trạm:\n- Trạm Nậm La.": False,
    "2. Sửa các trạm:\nTrạm Nậm La.": False,
    "2. Lập hồ sơ, gồm:\n- Tờ trình.": False,
}
THINGS = {
    "2. Cầu Nậm La\n- Sở Xây dựng": True,
    "2. Cầu Nậm La\n- Sở Xây dựng chủ trì thay dầm.": True,
    "2. Cầu Nậm La\n- Thay dầm (Sở Xây dựng chủ trì).": True,
    "2. Cầu Nậm La\n- Sở Xây dựng: thay dầm": True,
    "2. Cầu Nậm La.\n- Sở Xây dựng": False,
    "2. Sửa cầu Nậm La\n- Sở Xây dựng": False,
    "2. Cầu Nậm La\n- Thay dầm": False,
    "- Cầu Nậm La\n- Sở Xây dựng": False,
    "2. Cầu Nậm La\nSở Xây dựng": False,
}
ANNOUNCED = {
    "Yêu cầu các sở thực hiện các việc sau:\n1. Sở Y tế": True,
    "Yêu cầu các sở thực hiện các việc sau:\n1. Sửa trạm": False,
    "Yêu cầu các sở thực hiện các việc sau.\n1. Sở Y tế": False,
    "Yêu cầu các sở thực hiện các việc sau\n1. Sở Y tế": False,
    "1. Yêu cầu các sở thực hiện các việc sau:\na) Sở Y tế": False,
    "Kết quả như sau:\n1. Sở Y tế": False,
}
LISTS = {
    "1. Sửa các trạm.\n2. Sở Y tế:": True,
    "1. Sửa các trạm.\n2. Giao Sở Y tế lập danh sách.": True,
    "1. Sửa các trạm.\n2. Yêu cầu Sở Y tế thực hiện các việc sau:": True,
    "1. Sửa các trạm.\n2. Đề nghị Công an tỉnh:": True,
    "1. Sửa các trạm.\n2. Thay ống.": False,
    "1. Sửa các trạm.\n3. Giao Sở Y tế lập danh sách.": False,
    "- Sửa các trạm.\n- Giao Sở Y tế lập danh sách.": False,
    "1. Sửa các trạm.\nGiao Sở Y tế lập danh sách.": False,
}
ALIKE = {
    "- Sở Y tế nâng cấp các trạm.\n- Sở Xây dựng: mở đường.": True,
    "1. Sở Y tế nâng cấp các trạm.\n2. Sở Xây dựng xây dựng cầu.": True,
    "1. Sở Y tế nâng cấp các trạm.\n3. Sở Xây dựng xây dựng cầu.": False,
    "- Sở Y tế: sửa các trạm.\n+ Sở Xây dựng: vá đường.": False,
    "- Sở Y tế: sửa các trạm.\nSở Xây dựng: vá đường.": False,
    "1. Sở Y tế nâng cấp các trạm.\n- Sở Xây dựng: mở đường.": False,
    "- Sửa các trạm.\n- Sở Xây dựng: vá đường.": False,
    "- Sở Y tế: sửa các trạm.\n- Vá đường.": False,
}


@pytest.mark.parametrize(("text", "expected"), OVER.items())
def test_a_paragraph_stands_over_deeper_ones_behind_a_colon(text: str, expected: bool) -> None:
    assert stands_over(*paragraphs_of(text)) is expected


@pytest.mark.parametrize(("text", "expected"), THINGS.items())
def test_a_heading_may_name_a_thing_of_which_the_points_say_who_does_what(text: str, expected: bool) -> None:
    assert names_thing_over(*paragraphs_of(text), READER) is expected


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED.items())
def test_an_order_announces_those_that_are_named_below(text: str, expected: bool) -> None:
    assert announces(*paragraphs_of(text), READER) is expected


def test_the_last_paragraph_announces_nobody() -> None:
    assert not announces(paragraphs_of("Yêu cầu các sở thực hiện các việc sau:")[0], None, READER)


@pytest.mark.parametrize(("text", "expected"), LISTS.items())
def test_a_point_begins_a_list_of_orders_where_the_next_one_orders(text: str, expected: bool) -> None:
    first, second = paragraphs_of(text)
    assert first.number
    assert begins_list(first.number, second, READER) is expected


@pytest.mark.parametrize(("text", "expected"), ALIKE.items())
def test_two_points_may_tell_one_agency_after_the_other(text: str, expected: bool) -> None:
    first, second = paragraphs_of(text)
    assert first.number
    assert tell_alike(first, first.number, second, READER) is expected
