"""The numbers of a list within a sentence, and the brackets that only compare a figure."""

import pytest

from dondoc.grammar.figures.asides import without_aside_at_end, without_bounds, without_changes, without_ordinals
from dondoc.grammar.figures.targets import find_targets

LISTED = {
    "Đến năm 2028: (1) Thu ngân sách đạt 900 tỷ đồng; (2) tỷ lệ hộ nghèo còn 4%": (
        "Đến năm 2028: Thu ngân sách đạt 900 tỷ đồng; tỷ lệ hộ nghèo còn 4%"
    ),
    "(i) có 12 trường, (ii) có 9 chợ và (iii) có 3 bến": "có 12 trường, có 9 chợ và có 3 bến",
    "gồm: (a) 5 mô hình; (b) 7 mô hình": "gồm: 5 mô hình; 7 mô hình",
}
NOT_LISTED = [
    "Chỉ số cải cách (PAR INDEX) đạt 90%",
    "Số hộ (1) theo chuẩn mới còn 300 hộ",
    "Đạt 90%; (90%) nếu tính cả xã mới",
    "Rừng đạt 48%; (kể cả cây ăn quả)",
]
CHANGES = {
    "Có 50 xã (tăng 5 xã) đạt chuẩn": "Có 50 xã đạt chuẩn",
    "Có 50 xã (tăng 11%) đạt chuẩn": "Có 50 xã đạt chuẩn",
    "Có 50 xã (giảm 2 xã so với năm 2025).": "Có 50 xã.",
    "Có 50 xã, tăng 5 xã so với năm 2025, đạt chuẩn": "Có 50 xã đạt chuẩn",
    "Tỷ lệ đạt 85% (tăng 3% so với năm 2025)": "Tỷ lệ đạt 85%",
}
NO_CHANGES = [
    "Thu 5.000 tỷ đồng (tăng 10% so với năm 2025)",
    "Có 50 xã (trong đó 12 xã vùng cao) đạt chuẩn",
    "Đón 8 triệu lượt khách (khách quốc tế 60.000 lượt)",
    "Có 50 xã, tăng 5 xã so với năm 2025",
    "Tỷ lệ đạt 85%, tăng 3% so với năm 2025, đạt chỉ tiêu",
]
BOUNDS = {
    "Tỷ lệ cá bột nhẹ cân (dưới 25 gam) còn 5%": "Tỷ lệ cá bột nhẹ cân còn 5%",
    "Đến năm 2028, tỷ lệ hồ lớn (trên 50 triệu mét khối) có trạm đo đạt 90%": (
        "Đến năm 2028, tỷ lệ hồ lớn có trạm đo đạt 90%"
    ),
    "Số vụ đắm đò từ 5 người chết đuối trở lên: không quá 2 vụ": "Số vụ đắm đò: không quá 2 vụ",
    "Số vụ đắm đò thiệt hại từ 50 triệu đồng trở lên giảm 20%": "Số vụ đắm đò thiệt hại giảm 20%",
    "Có 12 bến; số tàu lớn (từ 15 mét trở lên) đạt 40 chiếc": "Có 12 bến; số tàu lớn đạt 40 chiếc",
}
NO_BOUNDS = [
    "Số bến đạt từ 5 bến trở lên: không quá 2 bến tạm",
    "Xây từ 5 bến trở lên; không quá 2 bến tạm",
    "Có 3 vụ từ 5 người trở lên: không quá 2 vụ đắm đò",
    "Sản lượng đạt 900 tấn (trên 3 tấn/ha), tăng 5%",  # behind a figure it says that figure otherwise
    "Tỷ lệ cá bột khỏe mạnh (trên 95%) đạt 3 năm liền",
    "Thu nhập bình quân (trên 60 triệu đồng/người)",
    "Số tàu lớn (15 mét) đạt 40 chiếc",
]
CELLS = {
    "50 (tăng 5 xã)": "50",
    "97% (năm 2025: 95%)": "97%",
    "12 (08 xã, 04 phường)": "12",
    "trên 300 xã (giảm 4 xã)": "trên 300 xã",
    "12 xã (80% số xã)": "12 xã (80% số xã)",
    "(tăng 5 xã)": "(tăng 5 xã)",
    "50": "50",
}


@pytest.mark.parametrize(("words", "expected"), LISTED.items(), ids=LISTED.keys())
def test_the_number_of_a_part_in_a_sentence_is_no_word_of_it(words: str, expected: str) -> None:
    assert without_ordinals(words) == expected


@pytest.mark.parametrize("words", NOT_LISTED)
def test_other_brackets_number_nothing(words: str) -> None:
    assert without_ordinals(words) == words


@pytest.mark.parametrize(("words", "expected"), CHANGES.items(), ids=CHANGES.keys())
def test_by_how_much_a_figure_changes_stands_aside(words: str, expected: str) -> None:
    assert without_changes(words) == expected


@pytest.mark.parametrize("words", NO_CHANGES)
def test_other_brackets_and_clauses_stay(words: str) -> None:
    assert without_changes(words) == words


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_bracket_at_the_end_of_a_cell_compares_its_figure(cell: str, expected: str) -> None:
    assert without_aside_at_end(cell) == expected


def test_goals_in_a_numbered_row_are_measured_by_their_own_words() -> None:
    targets = find_targets("Đến năm 2028: (1) Tuổi thọ đạt 75 tuổi; (2) Tỷ lệ hộ nghèo còn 4%")
    assert [(target.measure, target.unit) for target in targets] == [("Tuổi thọ", "tuổi"), ("Tỷ lệ hộ nghèo", "%")]


@pytest.mark.parametrize(("words", "expected"), BOUNDS.items(), ids=BOUNDS.keys())
def test_a_bracket_that_says_which_things_are_counted_is_left_out(words: str, expected: str) -> None:
    assert without_bounds(words) == expected


@pytest.mark.parametrize("words", NO_BOUNDS)
def test_other_brackets_with_a_bound_stay(words: str) -> None:
    assert without_bounds(words) == words
