"""Rows below a heading that only number the columns of a table, or say in brackets how they are filled."""

from collections.abc import Sequence

from dondoc.grammar.cells.columns import read_column_number

_FEWEST_NUMBERS = 3
_FEWEST_EXPLAINED = 2


def numbers_columns(cells: Sequence[str]) -> bool:
    """Whether the row `cells` only numbers the columns: '(1) | (2) | (3)', 'A | B | 1 | 2'."""
    numbers: list[int | str] = []
    for cell in filter(None, cells):
        number = read_column_number(cell)
        if number is None:
            return False
        numbers.append(number)
    figures = [number for number in numbers if isinstance(number, int)]
    if len(numbers) < _FEWEST_NUMBERS or not figures:
        return False
    return figures == list(range(figures[0], figures[0] + len(figures))) and figures[0] <= _FEWEST_NUMBERS


def explains_columns(cells: Sequence[str]) -> bool:
    """Whether the row `cells` below a heading has nothing but brackets: '(đơn vị) | (tháng/quý)'."""
    filled = [cell for cell in cells if cell]
    return len(filled) >= _FEWEST_EXPLAINED and all(cell[0] == "(" and cell[-1] == ")" for cell in filled)
