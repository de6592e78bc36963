"""Years in the names of standards."""

import pytest

from dondoc.grammar.times.periods_of_standards import span_of_standard
from dondoc.grammar.times.periods_to_reach import find_horizons
from dondoc.text import fold


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("Đến năm 2027, tỷ lệ xã đạt chuẩn (theo Bộ tiêu chí quốc gia giai đoạn 2026-2030) đạt 40%", [2027]),
        ("Năm 2026, tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2026 - 2030 giảm 2%", [2026]),
        ("Tỷ lệ hộ nghèo (theo chuẩn nghèo giai đoạn 2026 - 2030) giảm 2%/năm", [2030]),
        (
            "Hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025 và theo chuẩn nghèo giai đoạn 2026 - 2030 còn 4%",
            [2025, 2030],  # they alone are left
        ),
        ("Năm 2027 có 9 xã, giai đoạn 2026 - 2030 có 30 xã đạt chuẩn", [2027, 2030]),
        ("Theo kế hoạch, giai đoạn 2026 - 2030 có 30 xã, năm 2027 có 9 xã", [2030, 2027]),
    ],
)
def test_the_years_of_a_standard_give_way_to_others(sentence: str, years: list[int]) -> None:
    assert [reading.value.end.year for reading in find_horizons(fold(sentence))] == years


def test_a_standard_may_be_all_that_names_years() -> None:
    span = span_of_standard("Tỷ lệ xã đạt chuẩn (theo Bộ tiêu chí quốc gia giai đoạn 2026-2030) đạt 15%")
    assert span is not None
    assert (span.start.year, span.end.year) == (2026, 2030)


@pytest.mark.parametrize(
    "sentence",
    [
        "Số xã đạt chuẩn nông thôn mới giai đoạn 2026-2030 là 30 xã",
        "Tỷ lệ hộ nghèo theo chuẩn nghèo năm 2026 còn 4%",
        "Theo chuẩn nghèo giai đoạn 2026 - 2030, đến năm 2028 còn 4%",
        "Tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2026 - 2030, đến năm 2028 còn 4%",
        "Theo quy định còn 4%",
    ],
)
def test_other_years_are_those_of_no_standard(sentence: str) -> None:
    assert span_of_standard(sentence) is None
