"""Figures that are nothing to reach by the words before them."""

import pytest

from dondoc.grammar.figures.standing_figures import tells_size, tells_what_stands

STANDS = [
    "kinh phí còn thiếu (",
    "các xã đang nợ khoảng ",
    "vốn đã bố trí ",
    "ba cầu hiện có trên ",
    "đến nay cả tỉnh có ",
    "hiện nay, các xã còn khoảng ",
    "nhu cầu nhân lực đến năm 2030 khoảng ",
]
MAY_BE_REACHED = [
    "tỷ lệ hộ thiếu nước còn ",
    "trả nợ ",
    "bố trí ",
    "đến nay, phấn đấu cả tỉnh có ",
    "đáp ứng ",
    "nhu cầu của người dân được đáp ứng trên ",
    "đến nay đủ thầy thuốc, trong đó có ",
]
SIZES = [
    "tuyến đường dài ",
    "kênh rộng hơn ",
    "đường xe, tốc độ thiết kế ",
    "cầu treo, tổng mức đầu tư khoảng ",
]
NO_SIZES = [
    "thời gian kéo dài ",
    "chiều dài ",
    "mở rộng ",
    "nhân rộng ",
    "lan rộng ",
    "nối dài ",
    "kênh dài hơn và đạt ",
    "dài ",
    "tổng mức đầu tư ",
]


@pytest.mark.parametrize("before", STANDS)
def test_what_is_there_what_lacks_and_what_is_needed_stands(before: str) -> None:
    assert tells_what_stands(before)


@pytest.mark.parametrize("before", MAY_BE_REACHED)
def test_other_words_leave_a_figure_to_be_reached(before: str) -> None:
    assert not tells_what_stands(before)


@pytest.mark.parametrize("before", SIZES)
def test_a_thing_is_of_a_size(before: str) -> None:
    assert tells_size(before)


@pytest.mark.parametrize("before", NO_SIZES)
def test_what_is_done_or_measured_is_no_size(before: str) -> None:
    assert not tells_size(before)
