"""The rows below a heading, of cells that follow each other in the file: by column, up to what is none."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dondoc.sources.heading_words import bare, closings
from dondoc.sources.pdf.file_order import FiledCell, are_on_one_line
from dondoc.sources.pdf.strips import Box
from dondoc.sources.spaced_lines import NUMBER

_OVERLAP = 2.0  # points by which the marks of letters in one row reach into the next
_BESIDE = 30.0  # points by which a number stands left or right of what heads it
_DASHES = ("-", "–", "+", "*", "•")
_AROUND = 3.0  # points between the outer words of a table and its edges
Columns = Sequence[tuple[float, float]]
FiledRow = dict[int, FiledCell]  # a cell by its column


def is_number(cell: FiledCell, head: FiledCell) -> bool:
    """Return whether `cell` is the number of a row, below the `head` of the numbers."""
    under = cell.overlaps(head.box.left - _BESIDE, head.box.right + _BESIDE)
    return under and len(cell.words) == 1 and bool(NUMBER.match(cell.text) or cell.text in _DASHES)


def widened(columns: Columns, cells: Sequence[FiledCell], head: FiledCell) -> Columns:
    """Return `columns`, each as wide as the cells that stand in it alone; none where two of them touch."""
    found = list(columns)
    numbers = [is_number(cell, head) for cell in cells]
    for at, cell in enumerate(cells):
        if at and numbers[at - 1] and all(numbers[at + 1 : at + 2]):
            continue  # it may be the heading of a group, and reach over several
        over = [column for column, (left, right) in enumerate(found) if cell.overlaps(left, right)]
        if not over and numbers[at]:
            over = [0]
        if len(over) == 1:
            left, right = found[over[0]]
            found[over[0]] = (min(left, cell.box.left), max(right, cell.box.right))
    return found if all(one[1] < other[0] for one, other in pairwise(found)) else []


def rows_below(cells: Sequence[FiledCell], columns: Columns, head: FiledCell) -> list[FiledRow]:
    """Return the rows below a heading up to what is none; a wide cell behind a number is the heading of a group."""
    rows: list[FiledRow] = []
    for at, cell in enumerate(cells):
        if bare(cell.text).startswith(closings()):
            break
        over = [column for column, (left, right) in enumerate(columns) if cell.overlaps(left, right)]
        if len(over) > 1:
            if over[0] and rows and list(rows[-1]) == [0]:
                rows[-1][1] = cell
            elif any(is_number(after, head) for after in cells[at + 1 : at + 2]):
                rows.append({1: cell})
            else:
                break
            continue
        column = over[0] if over else _nearest(cell, columns)
        if column == 0 and not is_number(cell, head):
            break
        if rows and column == max(rows[-1]) and are_on_one_line(rows[-1][column].words[-1], cell.words[0]):
            rows[-1][column] = rows[-1][column].with_more(cell.words)
        elif rows and column > max(rows[-1]) and not _is_spread(rows[-1], columns):
            rows[-1][column] = cell
        else:
            rows.append({column: cell})
    return rows


def _is_spread(row: FiledRow, columns: Columns) -> bool:
    """Whether `row` is the heading of a group, behind which no cell belongs to it."""
    return list(row) == [0, 1] and row[1].overlaps(*columns[2])


def _nearest(cell: FiledCell, columns: Columns) -> int:
    return min(range(len(columns)), key=lambda at: max(columns[at][0] - cell.box.right, cell.box.left - columns[at][1]))


def follow(rows: Sequence[FiledRow]) -> bool:
    """Return whether each of `rows` stands below the one before it: else the file is not written row by row."""
    spans = [box_around(row.values()) for row in rows]
    return all(below.top > above.bottom - _OVERLAP for above, below in pairwise(spans))


def are_sure(rows: Iterable[FiledRow], columns: Columns) -> bool:
    """Return whether each of `rows` has a number or heads a group: else the file may be written line by line."""
    return all(0 in row or (list(row) == [1] and row[1].overlaps(*columns[2])) for row in rows)


def has_number(cells: Iterable[FiledCell], head: FiledCell) -> bool:
    """Return whether one of `cells` is the number of a row."""
    return any(is_number(cell, head) for cell in cells)


def behind(cells: Sequence[FiledCell], rows: Sequence[FiledRow]) -> list[FiledCell]:
    """Return those of `cells` that stand behind `rows`, which are the first of them."""
    taken = {word for row in rows for cell in row.values() for word in cell.words}
    return [cell for cell in cells if cell.words[0] not in taken]


def box_around(cells: Iterable[FiledCell]) -> Box:
    """Return the box of a table that has `cells`."""
    boxes: Iterator[Box] = (cell.box for cell in cells)
    box = next(boxes)
    for other in boxes:
        box = box.around(other)
    return Box(box.left - _AROUND, box.top, box.right + _AROUND, box.bottom)
