"""Rows below a heading that only number the columns of a table, or say how they are filled."""

import pytest

from dondoc.extract.tables.column_numbers import explains_columns, numbers_columns

NUMBERS = (
    ["(1)", "(2)", "(3)"],
    ["1", "2", "3"],
    ["01", "02", "03"],
    ["1)", "2)", "3)"],
    ["A", "B", "1", "2"],
    ["1", "", "2", "3"],
    ["1", "2", "3=1+2"],
    ["3", "4", "5"],
)
NO_NUMBERS = {
    "too few": ["(1)", "(2)"],
    "one is left out": ["1", "3", "4"],
    "a row of figures": ["4", "5", "6"],
    "letters alone": ["A", "B", "C"],
    "Roman numbers": ["I", "II", "III"],
    "words among them": ["1", "Rà soát", "3"],
    "nothing": ["", "", ""],
}
EXPLAINED = (["(đơn vị)", "(tháng/quý)"], ["", "(ha)", "(%)"])
UNEXPLAINED = (["(đơn vị)", ""], ["(đơn vị)", "tháng"], ["(đơn vị) tỉnh", "(ha)"], [])


@pytest.mark.parametrize("cells", NUMBERS)
def test_a_row_that_numbers_the_columns_is_told(cells: list[str]) -> None:
    assert numbers_columns(cells)


@pytest.mark.parametrize("cells", NO_NUMBERS.values(), ids=NO_NUMBERS.keys())
def test_other_rows_number_no_columns(cells: list[str]) -> None:
    assert not numbers_columns(cells)


@pytest.mark.parametrize("cells", EXPLAINED)
def test_a_row_of_brackets_explains_the_columns(cells: list[str]) -> None:
    assert explains_columns(cells)


@pytest.mark.parametrize("cells", UNEXPLAINED)
def test_a_row_with_other_words_explains_none(cells: list[str]) -> None:
    assert not explains_columns(cells)
