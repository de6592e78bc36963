"""Rows of tables that a page break cut in two: what stands at the top of the next page goes on with the last row."""

import re
from collections.abc import Sequence

from dondoc.sources.grids import GridCell
from dondoc.sources.soft_breaks import joined

_NUMBERED = re.compile(r"[\dIVX]{1,5}[.)]\s|[-+*•]|[^\W\d_][.)]\s")
_LABEL = re.compile(r"(?:[\dIVX]{1,5}[.)]?){1,4}$|[^\W\d_][.)]?$")  # the number of a row or a group, alone in its cell
_NUMBER_OF_DOCUMENT = re.compile(r"\d{1,5}(?:/\d{4})?[-/][^\W\d_]")  # '07-NQ/TU'
_OPEN_ITEM = re.compile(r"\(\w{1,4}\)$")  # '(8)' and nothing behind it
_LONG = 120  # letters; no heading of a group
_STOPS = ".:!?)"
Cells = Sequence[GridCell]


def is_rest(rows: Sequence[Cells], cells: Cells) -> bool:
    """Return whether `cells` are what a page break cut off the last of `rows`, and neither a task nor a group.

    A rest has no number, stands only in cells that have words above, and goes on with them: in the middle of a
    sentence or a list. Where a sentence ends with the page, the other groups of the table tell: if all are numbered,
    this is none.
    """
    above = rows[-1]
    filled = [(over.words, cell.words) for over, cell in zip(above, cells, strict=True) if cell.words]
    if not filled or not all(over for over, _ in filled):
        return False
    over, words = filled[0]
    if _is_group(above):
        return _is_group(cells) and (words[0].islower() or (words.isupper() and over.isupper() and not _label(words)))
    if cells[0].words:
        return False
    if any(map(_runs_down, (row[0] for row in rows), rows)):  # an empty cell there says nothing
        return any(_is_open(over, words) for over, words in filled)
    if any(_continues(over, words) for over, words in filled):
        return True
    return _is_group(cells) and not _NUMBERED.match(words) and not words.isupper() and _are_numbered(rows)


def with_rest(row: Cells, rest: Cells) -> tuple[GridCell, ...]:
    """Return `row` with the words of `rest` behind its own, cell by cell."""
    return tuple(map(_with_rest, row, rest))


def with_tall_cells(row: Cells, below: Cells) -> tuple[GridCell, ...]:
    """Return the `row` at the head of a page, its cells that are one with the last on the page before told as merged.

    Such a cell holds for the row `below`, too, and has no words: these stand on the page where it begins.
    """
    return tuple(
        cell._replace(merged=True) if under.merged and not cell.words else cell
        for cell, under in zip(row, below, strict=True)
    )


def _runs_down(first: GridCell, row: Cells) -> bool:
    """Whether the `first` cell of a `row` is one with that above, as a time or lead is that holds for several rows."""
    return first.merged and not _is_group(row)


def _is_open(over: str, words: str) -> bool:
    return words[0].islower() or over[-1] in ",;-–" or bool(_OPEN_ITEM.search(over))


def _continues(over: str, words: str) -> bool:
    """Whether `words` go on with `over`, and are no heading of a group: these are numbered, or end without a stop."""
    if _is_open(over, words):
        return True
    if _NUMBER_OF_DOCUMENT.match(words):
        return over[-1] not in _STOPS
    if words.isupper() or _NUMBERED.match(words):
        return False
    return over[-1] not in _STOPS or words[-1] in ".;" or len(words) > _LONG


def _is_group(cells: Cells) -> bool:
    """Whether a row has the words of one cell only, beside its number."""
    alone = not cells[0].words or _LABEL.match(cells[0].words)
    return sum(1 for cell in cells[1:] if cell.words) == (1 if alone else 0)


def _are_numbered(rows: Sequence[Cells]) -> bool:
    groups = [cells for cells in rows if _is_group(cells)]
    return bool(groups) and all(any(_label(cell.words) for cell in cells) for cells in groups)


def _label(words: str) -> bool:
    return bool(_NUMBERED.match(words) or _LABEL.match(words))


def _with_rest(cell: GridCell, rest: GridCell) -> GridCell:
    words = joined(filter(None, [cell.words, rest.words]))
    return cell._replace(lines=(words,) if words else ())
