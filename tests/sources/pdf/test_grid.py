"""Cells with places become grids."""

from itertools import pairwise

from dondoc.sources.pdf.grid import grids_of
from dondoc.sources.pdf.strips import Box


def cells(top: float, *edges: float, height: float = 20) -> list[Box]:
    return [Box(left, top, right, top + height) for left, right in pairwise(edges)]


def shape(made: list[Box]) -> list[list[list[bool]]]:
    return [[[cell is not None for cell in row] for row in grid.rows] for grid in grids_of(made)]


def test_cells_in_rows_and_columns_are_one_grid() -> None:
    assert shape([*cells(0, 0, 50, 100), *cells(20, 0.5, 51, 100)]) == [[[True, True], [True, True]]]


def test_places_that_wide_and_tall_cells_cover_have_no_cell_of_their_own() -> None:
    wide = [*cells(0, 0, 100), *cells(20, 0, 50, 100)]
    tall = [Box(0, 0, 50, 40), Box(50, 0, 100, 20), Box(50, 20, 100, 40)]
    assert shape(wide) == [[[True, False], [True, True]]]
    assert shape(tall) == [[[True, True], [False, True]]]


def test_a_table_with_other_columns_right_below_is_another_one() -> None:
    made = [*cells(0, 0, 40, 120, 200), *cells(20, 0, 60, 150, 200), *cells(40, 0, 60, 150, 200)]
    assert shape(made) == [[[True] * 3], [[True] * 3, [True] * 3]]
