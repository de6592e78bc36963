from decimal import Decimal

import pytest

from dondoc.grammar.figures.targets import find_targets

TOLD_AGAIN = {
    "what falls from a base of today, in two steps": (
        "Phấn đấu số lượng mức thuế giảm từ 31 mức hiện nay xuống còn khoảng 24 mức vào năm 2025"
        " và 19 mức vào năm 2030",
        [("số lượng mức thuế", 24, "mức", "2025"), ("số lượng mức thuế", 19, "mức", "2030")],
    ),
    "what falls from a base": (
        "Phấn đấu số đầu mối giảm từ 31 đầu mối còn 24 đầu mối năm 2027",
        [("số đầu mối", 24, "đầu mối", "2027")],
    ),
    "what remains": ("Đến năm 2027 số khâu trung gian còn 3 khâu", [("số khâu trung gian", 3, "khâu", "2027")]),
    "a thing that the list of units knows, from a base of today": (
        "Giảm số thủ tục từ 31 thủ tục hiện có xuống còn 24 thủ tục vào năm 2027",
        [("số thủ tục", 24, "thủ tục", "2027")],
    ),
    "a share from a base of today": (
        "Giảm tỷ lệ hộ nghèo từ 21% hiện nay xuống còn 14% năm 2027",
        [("tỷ lệ hộ nghèo", 14, "%", "2027")],
    ),
}
OTHERS = {
    "a thing that the measure does not count": "Đến năm 2027 số hộ vay vốn hưởng mức 3 mức",
    "another sentence's measure": "Đến năm 2027 giảm số mức thuế; áp dụng 3 mức",
    "a number that names": "Đến năm 2027 số điều khoản theo Điều 3 điều",
    "a part of a word": "Đến năm 2027 hệ số mức lương cơ sở tại bảng 3 mục",
}


@pytest.mark.parametrize(("words", "targets"), TOLD_AGAIN.values(), ids=TOLD_AGAIN.keys())
def test_a_figure_counts_what_the_measure_counts_and_its_base_is_none(
    words: str, targets: list[tuple[str, int, str, str]]
) -> None:
    found = find_targets(words)
    assert [(each.measure, each.value, each.unit, each.period_end) for each in found] == [
        (measure, Decimal(value), unit, year) for measure, value, unit, year in targets
    ]


@pytest.mark.parametrize("words", OTHERS.values(), ids=OTHERS.keys())
def test_what_the_measure_does_not_count_is_no_figure(words: str) -> None:
    assert find_targets(words) == ()
