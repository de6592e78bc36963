"""Lines that only open the points under them."""

import pytest

from dondoc.grammar.assigning.point_openers import only_opens_points

OPENERS = {
    "Chủ trì:": True,
    "Chủ trì": True,
    "Phối hợp thực hiện:": True,
    "Nhiệm vụ cụ thể:": True,
    "Chủ trì thực hiện các nhiệm vụ sau:": True,
    "Có trách nhiệm:": True,
    "Tham mưu UBND tỉnh:": True,
    "Về công tác tuyên truyền:": True,
    "Đối với hộ nghèo, hộ cận nghèo:": True,
    # work of its own, whatever stands below it
    "Rà soát các xã biên giới:": False,
    "Tham mưu UBND tỉnh ban hành quy chế:": False,
    "Tổ chức thực hiện chính sách dân tộc:": False,
    "Về công tác tuyên truyền": False,
    "Chủ trì xây dựng đề án": False,
}


@pytest.mark.parametrize("words", OPENERS)
def test_words_that_only_open_points(words: str) -> None:
    assert only_opens_points(words) is OPENERS[words]
