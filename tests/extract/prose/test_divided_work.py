"""Lines that only share out work over points that say who does what."""

import pytest
from paragraphs import body_of

from dondoc.extract.prose.divided_work import divides_work

WORK = {
    "points that name and tell": "Phân công thực hiện:\n- Sở Y tế mở trạm.\n- Sở Xây dựng bố trí xe vá đường.",
    "a point over its own list": "Phân công trách nhiệm:\n- Sở Y tế chủ trì:\n+ Mở trạm.\n- Sở Xây dựng.",
    "behind the list of another": "Phân công trách nhiệm:\n- Sở Y tế\n+ Mở trạm.\n- Sở Xây dựng bố trí xe vá đường.",
    "a later one tells": "Phân công thực hiện:\n- Các trạm vùng cao.\n- Sở Xây dựng bố trí xe vá đường.",
}
NONE = {
    "names alone do what stands above": "Phân công thực hiện:\n- Sở Y tế.\n- Sở Xây dựng.",
    "a deeper list tells": "Phân công thực hiện:\n- Sở Y tế.\n+ Sở Xây dựng bố trí xe vá đường.",
    "another list": "Phân công thực hiện:\n- Sở Y tế.\n1. Sở Xây dựng bố trí xe vá đường.",
    "a line between without a number": "Phân công thực hiện:\n- Sở Y tế.\nGhi chú.\n- Sở Xây dựng bố trí xe vá đường.",
    "no points": "Phân công thực hiện:\nSở Xây dựng bố trí xe vá đường.",
    "nothing below": "Phân công thực hiện:",
    "another heading": "Kết quả:\n- Sở Xây dựng bố trí xe vá đường.",
}


@pytest.mark.parametrize("text", WORK.values(), ids=WORK.keys())
def test_a_heading_shares_out_the_work_of_the_points_below(text: str) -> None:
    zoned = body_of(text)
    assert divides_work(zoned, 0, len(zoned))


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_other_lines_share_out_nothing(text: str) -> None:
    zoned = body_of(text)
    assert not divides_work(zoned, 0, len(zoned))


def test_points_behind_the_end_are_not_asked() -> None:
    zoned = body_of(WORK["a later one tells"])
    assert not divides_work(zoned, 0, len(zoned) - 1)
