"""Figures that tell what was or is."""

import time

import pytest

from dondoc.grammar.figures.facts_told import is_estimated, stands_aside, tells_what_was, tells_what_was_reached
from dondoc.text import fold


@pytest.mark.parametrize(
    ("sentence", "reached", "was"),
    [
        ("Đến nay đã đạt 47%", True, True),
        ("Thu tăng 5% so với cùng kỳ", True, True),
        ("Năm 2026, số vụ cháy giảm ít nhất 15% so với cùng kỳ; tỷ lệ che phủ đạt 47%", False, False),
        ("Năm 2026, thu tăng 5% so với cùng kỳ", False, False),
        ("Phấn đấu giảm 5% số vụ so với cùng kỳ", False, False),
        ("Năm 2026, số vụ cháy đã giảm 15% so với cùng kỳ", True, True),
        ("6 tháng năm 2026, số vụ cháy giảm 15% so với cùng kỳ", True, True),
        ("Số vụ cháy giảm 15% so với cùng kỳ năm 2024", True, True),
        ("Giai đoạn 2021 - 2025, số vụ cháy giảm 15% so với cùng kỳ", True, True),
        ("Thu ước đạt 900 tỷ đồng", False, True),
        ("Khách đến ước tăng 9%", False, True),
        ("Năm 2030 khách đến ước tăng 9%", False, False),
        ("Nhờ vậy đã góp phần đưa tỷ lệ hộ nghèo xuống còn 12% vào cuối năm 2016", True, True),
        ("Góp phần đưa tỷ lệ hộ nghèo xuống còn 12% vào cuối năm 2027", False, False),
        ("Năm 2030 thu ước đạt 900 tỷ đồng", False, False),
        ("Phấn đấu đạt 52% (năm 2025 đã đạt 47%)", False, False),
        ("Vẫn còn 12% số hộ chưa có điện", True, False),
        ("Kết quả năm 2025, thu đạt 900 tỷ đồng", True, False),
        ("Tỷ lệ tiêm phòng mới chỉ đạt 40%", True, False),
        ("Mỗi ngày phát sinh khoảng 450 tấn rác", True, False),
        ("Tỷ lệ lao động có chứng chỉ đạt 40%", False, False),
        ("Số xã nông thôn mới đạt 45 xã", False, False),
        ("Hiện đại hóa 12 trạm bơm", False, False),
        ("Hiện nay đạt 40%, phấn đấu đạt 60%", False, False),
        ("Tổng thu du lịch 900 tỷ đồng, tăng 5% so với cùng kỳ", False, False),
        ("Đã thu 900 tỷ đồng, tăng 5% so với cùng kỳ và đã đạt 90%", True, True),
        ("Duy trì 100% xã đã đạt chuẩn", False, False),
        ("Có 9 xã đã đạt chuẩn", True, True),
    ],
)
def test_words_may_tell_what_was_reached_or_is_expected_to_be(sentence: str, *, reached: bool, was: bool) -> None:
    assert tells_what_was_reached(fold(sentence)) is reached
    assert tells_what_was(fold(sentence)) is was


@pytest.mark.parametrize("sentence", ["Năm 2030 thu ước đạt 900 tỷ đồng", "Sản lượng ước thực hiện 40 tấn"])
def test_an_estimate_says_that_it_is_one(sentence: str) -> None:
    assert is_estimated(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thu 900 tỷ đồng, tăng 8% so với ước thực hiện năm 2025",
        "Thu 900 tỷ đồng (năm 2025 ước đạt 800 tỷ đồng)",
        "Thu bằng 104% ước thực hiện",
    ],
)
def test_what_is_compared_with_an_estimate_is_none(sentence: str) -> None:
    assert not is_estimated(sentence)


@pytest.mark.parametrize("words", ["đạt 52% (năm 2025 ước đạt ", "còn 4% (hiện nay là ", "9 xã (đã đạt 7 xã, thêm "])
def test_brackets_may_tell_how_things_are(words: str) -> None:
    assert stands_aside(words)


@pytest.mark.parametrize("words", ["đạt 52% (tương ứng ", "đạt 52% (ước 47%), còn ", "ước đạt "])
def test_other_figures_stand_in_no_such_brackets(words: str) -> None:
    assert not stands_aside(words)


@pytest.mark.parametrize(
    ("words", "issued", "aside"),
    [
        ("đạt 70% (năm 2025 đạt ", 2025, True),
        ("đạt 70% (9 tháng năm 2025 đạt ", 2025, True),
        ("đạt 70% (năm học 2021 - 2022 là ", 2022, True),
        ("đạt 70% (quý III/2025 đạt ", 2025, True),
        ("đạt 70% (đến hết tháng 9/2025 đạt ", 2025, True),
        ("đạt 70% (so với năm 2025 là ", 2025, True),
        ("đạt 70% (đến năm 2025 đạt ", 2025, False),
        ("đạt 70% (năm 2030 đạt ", 2025, False),
        ("đạt 70% (năm 2025 đạt ", None, False),
        ("đạt 70% (năm 2025 đạt 54%), thu ", 2025, False),
        ("đạt 70% (trong đó năm 2025 đạt ", 2025, False),
    ],
)
def test_brackets_may_tell_of_a_year_that_is_no_longer_to_come(words: str, issued: int | None, *, aside: bool) -> None:
    assert stands_aside(words, issued) is aside


def test_a_long_sentence_takes_no_longer_than_its_words() -> None:
    began = time.perf_counter()
    tells_what_was("sản lượng 1.000 tấn " * 20_000 + "so với cùng kỳ")
    assert time.perf_counter() - began < 1
