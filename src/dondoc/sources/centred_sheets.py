"""One page of a table with centred cells: its columns and rows, and how sure these are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.centred_rows import CentredRow, are_centred, centred_rows, tall_cells
from dondoc.sources.crossing_words import cells_at
from dondoc.sources.soft_breaks import joined
from dondoc.sources.spaced_columns import Columns, Line, find_columns
from dondoc.sources.spaced_lines import NUMBER
from dondoc.sources.spaced_tables import Row

_FEWEST_COLUMNS = 3
_MOST_TORN = 0.05  # of the rows, which may begin with a small letter


class Sheet(NamedTuple):
    """The part of a table on one page: where it begins and ends, where its rows begin, and what they are."""

    start: int
    body: int
    columns: Columns
    rows: list[CentredRow]
    numbers: list[int]  # counted from the body
    cells: list[list[str]]  # of each line from the body on
    rest: list[list[str]]  # of the lines above the body that go on with the last row of the page before

    @property
    def end(self) -> int:
        return self.body + self.rows[-1].end


def read_sheet(
    parts: Sequence[Line], start: int, body: int, numbers: Sequence[int], end: int, heading: Sequence[Line]
) -> Sheet | None:
    """Return the rows of one page, where nearly all of them are centred round their numbers."""
    known = parts[body : numbers[-1] + 1]
    told = [line for at, line in enumerate(known, body) if line and not (at in numbers and len(line) == 2)]
    columns = find_columns(told, heading)
    if len(columns) < _FEWEST_COLUMNS:
        return None
    cells = [cells_at(line, columns) for line in parts[body:end]]
    within = [number - body for number in numbers]
    if not all(NUMBER.match(line[0]) for line in cells[: within[-1] + 1] if line[0]):
        return None
    widest = max(range(1, len(columns)), key=lambda column: sum(len(line[column]) for line in cells))
    for told_by in (range(1, len(columns)), [widest]):
        rows = centred_rows(cells, within, told_by)
        if rows is None or (told_by == [widest] and not are_centred([[line[widest]] for line in cells], within, rows)):
            continue
        if told_by == [widest] and any(_begin_at_numbers(cells, within, column) for column in range(1, len(columns))):
            continue
        if not _are_torn([cells[row.start : row.end] for row in rows], widest):
            return Sheet(start, body, columns, rows, within, cells, [])
    return None


def _are_torn(rows: Sequence[Sequence[Sequence[str]]], column: int) -> bool:
    """Whether the words of `rows` in a `column` begin within a sentence: they are those of the row before."""
    first = [next((cells[column] for cells in row if cells[column]), "") for row in rows]
    return sum(words[:1].islower() for words in first) > _MOST_TORN * len(rows)


def _begin_at_numbers(lines: Sequence[Sequence[str]], numbers: Sequence[int], column: int) -> bool:
    """Whether the cells of a `column` begin in the lines of the `numbers`, and go on below some: none is centred."""
    goes_on = centred_rows(lines, numbers, [column]) is None
    return (
        goes_on
        and all(lines[number][column] for number in numbers)
        and not any(line[column] for line in lines[: numbers[0]])
    )


def with_last_row_to(sheet: Sheet, end: int) -> Sheet:
    """Return `sheet`, whose last row a page break cuts."""
    return sheet._replace(rows=[*sheet.rows[:-1], sheet.rows[-1]._replace(end=end - sheet.body)])


def how_unsure(sheet: Sheet) -> int:
    """Return how many rows of `sheet` are not surely centred."""
    return sum(not row.sure for row in sheet.rows)


def begins_within(sheet: Sheet) -> int:
    """Return how many cells of the first row begin within a sentence: theirs are the last words of the page before."""
    first = sheet.cells[: sheet.rows[0].end]
    return sum(next(filter(None, column), "")[:1].islower() for column in zip(*first, strict=True))


def rows_of_sheet(sheet: Sheet) -> Iterator[Row]:
    """Yield the rows of `sheet`; what stands in a cell over several of them is said in each."""
    lines = [sheet.cells[row.start : row.end] for row in sheet.rows]
    cells = [joined_cells(row) for row in lines]
    for column in range(1, len(sheet.columns)):
        if _is_tall(sheet, column) and (tall := tall_cells(sheet.cells[: sheet.rows[-1].end], sheet.rows, column)):
            for row, words in zip(cells, tall, strict=True):
                row[column] = words
    for place, row in zip(sheet.rows, cells, strict=True):
        yield Row(sheet.body + place.start, row)


def joined_cells(lines: Sequence[Sequence[str]]) -> list[str]:
    """Return the words of each column in `lines`."""
    return [joined(filter(None, cells)) for cells in zip(*lines, strict=True)]


def _is_tall(sheet: Sheet, column: int) -> bool:
    """Whether the cells of a column are not those of single rows: not as many lines stand above as below a number."""
    return centred_rows(sheet.cells, sheet.numbers, [column]) is None or any(
        not row.sure for row in centred_rows(sheet.cells, sheet.numbers, [column]) or ()
    )
