"""A figure over several columns counts in each of them; other cells stand in the first of theirs."""

from pathlib import Path

import pytest

from dondoc import read
from dondoc.extract import extract_programme
from dondoc.sources.wide_cells import repeats_across


@pytest.mark.parametrize(
    "words", ["45", "45,5", "1.200", "≥ 55", ">=80%", "Trên 90", "40 - 50", "Đạt trên 30 %", "2.026"]
)
def test_a_figure_counts_in_each_of_the_columns_under_it(words: str) -> None:
    assert repeats_across(words, 3)


@pytest.mark.parametrize("words", ["", "2026", "2026 - 2030", "Năm 2026", "Quý 1", "Tháng 3", "x", "Sở A", "12/2026"])
def test_other_words_stand_in_the_first_of_their_columns(words: str) -> None:
    assert not repeats_across(words, 3)


def test_the_number_of_a_row_is_no_figure() -> None:
    assert not repeats_across("1", 0)


def test_long_cells_are_told_fast() -> None:
    assert not repeats_across("1." * 200_000, 1)


def test_a_figure_over_two_years_is_due_in_both(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<p>KẾ HOẠCH</p><table><tr><td rowspan=2>TT<td rowspan=2>Chỉ tiêu<td rowspan=2>ĐVT<td colspan=3>Mục tiêu"
        "<tr><td>Năm 2026<td>Năm 2028<td>Năm 2030"
        "<tr><td>1<td>Tỷ lệ rác được phân loại<td>%<td>40<td>50<td>60"
        "<tr><td>2<td>Tỷ lệ nước được thu gom<td>%<td colspan=2>45<td>≥ 55</table>",
        "utf-8",
    )
    due = [(target.period_end, target.value) for target in extract_programme(read(page)).indicators[1].targets]
    assert due == [("2026", 45), ("2028", 45), ("2030", 55)]
