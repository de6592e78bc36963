"""Orders that those named in a heading give themselves."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.assigning.own_orders import is_own_order
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
# A sentence, to whom it is said, and whether it is theirs below one body, and below groups.
ORDERS = {
    "divisions are given work": ("Giao Phòng Kinh tế tiếp nhận hồ sơ.", "Phòng Kinh tế", True, True),
    "work is shared out": ("Phân công Công an xã trực bến.", "Công an xã", True, True),
    "others are asked": ("Đề nghị Sở Y tế mở trạm.", "Sở Y tế", True, False),
    "a known body is required": ("Yêu cầu Sở Y tế mở trạm.", "Sở Y tế", True, False),
    "one whom no register knows is required": (
        "Yêu cầu Hợp tác xã Nậm La mở lớp.",
        "Hợp tác xã Nậm La",
        True,
        True,
    ),
    "a group is required": ("Yêu cầu các trường học mở lớp.", "các trường học", True, True),
    "the document gives work": ("Giao Sở Y tế mở trạm.", "Sở Y tế", False, False),
    "somebody else orders": ("UBND tỉnh yêu cầu Sở Y tế mở trạm.", "Sở Y tế", False, False),
    "nobody orders": ("Sở Y tế mở trạm.", "Sở Y tế", False, False),
}


@pytest.mark.parametrize(("sentence", "whom", "of_one", "of_many"), ORDERS.values(), ids=ORDERS.keys())
def test_an_order_below_a_heading_is_of_those_it_names_or_of_the_document(
    sentence: str, whom: str, of_one: bool, of_many: bool
) -> None:
    to = read_names(whom, READER)
    assert to
    assert is_own_order(sentence, to, of_many=False) is of_one
    assert is_own_order(sentence, to, of_many=True) is of_many
