"""Horizons that are dealt out one each to figures in a row."""

import re

import pytest

from dondoc.grammar.figures.horizons_in_turn import horizons_in_turn
from dondoc.grammar.times.periods import find_periods
from dondoc.text import fold

_FIGURE = re.compile(r"\d+(?:,\d+)?%")
# a sentence: its figures, each with the last year of its horizon
IN_TURN = {
    "Tỷ lệ xã đạt chuẩn năm 2026, 2028 lần lượt đạt 50%, 80%": {"50%": 2026, "80%": 2028},
    "Giảm 5% và 10% số vụ lần lượt vào năm 2027 và năm 2030": {"5%": 2027, "10%": 2030},
    "Năm 2026 và năm 2030, tỷ lệ tương ứng là 40% và 60%": {"40%": 2026, "60%": 2030},
    "lần lượt đạt 30%, 40% và 50% vào các năm 2026, 2027, 2028": {"30%": 2026, "40%": 2027, "50%": 2028},
    "Giai đoạn 2026-2028 và 2029-2030 lần lượt tăng 8% và 9%": {"8%": 2028, "9%": 2030},
    "Các năm 2026, 2027, 2028 tăng tương ứng 5%; 6%; 7%": {"5%": 2026, "6%": 2027, "7%": 2028},
    "Năm 2025 đạt 30%; năm 2026 và 2027 lần lượt đạt 40% và 50%": {"40%": 2026, "50%": 2027},
    "Đến hết năm 2026, 2027, tỷ lệ đạt 30%, 40% số xã và lần lượt 60%, 70% số thôn": {
        "30%": 2026,
        "40%": 2027,
        "60%": 2026,
        "70%": 2027,
    },
}
EACH_BY_ITSELF = {
    "each with its own year": "đến năm 2026 đạt 30%, đến năm 2030 đạt 60%",
    "each behind its own year": "Năm 2026: 5%; năm 2027: 6%",
    "each with its year in brackets": "đạt 50% (năm 2026), 70% (năm 2028)",
    "fewer years than figures": "Tỷ lệ lần lượt là 20%, 30%, 40% vào năm 2026, 2028",
    "one year": "Năm 2030, tỷ lệ lần lượt là 20%, 30%",
    "one figure": "Năm 2026 và năm 2030 lần lượt duy trì 20%",
    "years that figures are set against": "lần lượt tăng 5%, 6% so với năm 2024 và năm 2025",
}


def _dealt(sentence: str) -> dict[str, int]:
    folded = fold(sentence)
    figures = [match.span() for match in _FIGURE.finditer(folded)]
    dealt = horizons_in_turn(figures, list(find_periods(folded)), folded)
    return {folded[start:end]: dealt[start].end.year for start, end in figures if start in dealt}


@pytest.mark.parametrize(("sentence", "years"), IN_TURN.items())
def test_years_in_a_row_are_dealt_out_to_figures_in_a_row(sentence: str, years: dict[str, int]) -> None:
    assert _dealt(sentence) == years


@pytest.mark.parametrize("sentence", EACH_BY_ITSELF.values(), ids=EACH_BY_ITSELF.keys())
def test_years_that_stand_otherwise_are_not_dealt_out(sentence: str) -> None:
    assert _dealt(sentence) == {}
