"""Which periods of a sentence something may be reached by."""

import pytest

from dondoc.grammar.times.periods_to_reach import find_horizons, last_year_of_term, year_held
from dondoc.text import fold


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("đến năm 2030", 1),
        ("so với năm 2020", 0),
        ("thấp hơn giai đoạn 2011-2020", 0),
        ("cao hơn mức của năm 2020", 0),
        ("ở mức cao hơn vào năm 2030", 1),
        ("thực hiện 2024", 0),
        ("Kế hoạch năm 2025", 0),
        ("không có năm", 0),
        ("chậm nhất ngày 30/9/2026", 1),
        ("muộn nhất là ngày 30/9/2026", 1),
        ("họp ngày 30/9/2026", 0),
        ("đến năm 2030, tầm nhìn đến năm 2045", 1),
        ("giai đoạn 2026-2030, định hướng đến năm 2035, trồng chè", 1),
        ("đến năm 2030 trồng chè, định hướng đến năm 2035 trồng quế", 2),
        ("tầm nhìn đến năm 2045", 1),
        ("đến năm 2030, tầm nhìn đến năm 2045 lần lượt đạt 3 và 5 bến", 2),
        ("từ năm 2026, mỗi xã", 0),
        ("từ năm 2026 đến năm 2030", 1),
    ],
)
def test_years_of_comparison_and_of_names_are_no_horizons(sentence: str, count: int) -> None:
    assert len(find_horizons(fold(sentence))) == count


def test_a_term_ends_with_its_last_year() -> None:
    assert last_year_of_term("Đại hội Đảng bộ nhiệm kỳ 2025 - 2030 họp ngày 12/6.") == "2030"
    assert last_year_of_term("Trong nhiệm kỳ, kết nạp 40 đảng viên") is None
    assert last_year_of_term("Giai đoạn 2025-2030") is None


@pytest.mark.parametrize(
    ("sentence", "before", "held"),
    [
        ("Đến năm 2031 đào 12 ao.", None, "2031"),
        ("Đến hết năm 2031, đào 12 ao.", None, "2031"),
        ("Phấn đấu đến năm 2031 đào 12 ao.", None, None),
        ("Đào 12 ao.", "2031", "2031"),
        ("Đào 2035 ao.", None, None),
        ("Đào 12 ao trong năm 2028.", "2031", None),
        ("Đến năm 2031 đào 12 ao, đến năm 2033 đào 20 ao.", None, None),
        ("Đến năm 2031 đào 12 ao, năm 2028 đào 3 ao.", "2035", None),
    ],
)
def test_the_year_that_opens_a_sentence_is_held_for_those_behind_it(
    sentence: str, before: str | None, held: str | None
) -> None:
    assert year_held(sentence, before) == held
