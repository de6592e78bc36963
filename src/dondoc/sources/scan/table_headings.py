"""The heading rows of tables: known by several of their words together, so that none of them has to be read right.

A heading is short and often slanted, bold or broken over lines, and is read worse than the cells below it; a table is
lost with it. Letters come out right more often than the marks on them, so the words that head columns are known without
marks. A row that has some of them is a heading: what stands in it over numbers is the heading of numbers, and the
heading that the next page repeats says what the first one says.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from dondoc.sources.grids import GridCell
from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers, spelled

_LONGEST = 60  # characters of a heading
_FEWEST = 2  # cells with words that head columns, and
_SHARE = 0.5  # of all that are filled
_MOST_ALIKE = 0.6  # of the cells of a heading that is repeated
_LONGEST_NUMBERS = 5  # characters of the heading over numbers
_NUMBER = re.compile(r"[IVXHLivxl1]{1,5}[.)]?|\d{1,3}(?:\.\d{1,3})*[.)]?|[A-Z\u0110][.)]?|[-–+]")
_SHARE_OF_NUMBERS = 0.5  # of a column, for it to be one of numbers
_SHORT, _LONG = "TT", "STT"
_TALLEST = 3  # rows of a heading
_BAR = " | "  # a short rule between two cells, read as a letter
Cells = tuple[GridCell, ...]


def with_headings(tables: Sequence[Sequence[Cells]]) -> list[list[Cells]]:
    """Return the rows of `tables`, which run on from page to page, with their headings as they were printed."""
    found = [[*map(_unbarred, rows[:_TALLEST]), *rows[_TALLEST:]] for rows in tables]
    numbers = [row[0].words for rows in found for row in rows[1:] if row and row[0].words]
    numbered = sum(1 for number in numbers if _NUMBER.fullmatch(number)) >= max(_SHARE_OF_NUMBERS * len(numbers), 1)
    first: Cells | None = None
    for rows in found:
        if not rows or not _is_heading(rows[0]):
            continue
        if first is not None and _repeats(rows[0], first):
            rows[0] = first
            continue
        rows[0] = _over_numbers(_respelled_row(rows[0]), numbered=numbered)
        if len(rows) > 1 and _is_heading(rows[1]):
            rows[1] = _respelled_row(rows[1])
        first = first or rows[0]
    return found


def respelled(words: str) -> str:
    """Return `words` with the words that head columns as they are spelled, whatever marks were read on them."""
    words = unicodedata.normalize("NFC", words)
    return "".join(_pieces(words, bare(words)))


def _pieces(words: str, unmarked: str) -> Sequence[str]:
    pieces, end = [], 0
    for match in heading_words().finditer(unmarked):
        read = words[match.start() : match.end()]
        printed = spelled()[match[0]]
        pieces += [words[end : match.start()], _in_case_of(read, printed)]
        end = match.end()
    return [*pieces, words[end:]]


def _in_case_of(read: str, spelled: str) -> str:
    if read.isupper():
        return spelled.upper()
    return spelled[0].upper() + spelled[1:] if read[0].isupper() else spelled


def _unbarred(row: Cells) -> Cells:
    """`row` with two cells where a rule between them was read as a letter: 'Năm | Năm 2027 2028'."""
    cells = list(row)
    for at, (cell, beside) in enumerate(pairwise(row)):
        before, bar, behind = cell.words.partition(_BAR)
        first, others = before.split(), behind.split()
        second, below = others[: len(first)], others[len(first) :]
        alike = len(second) == len(first) and len(below) % 2 == 0 and behind[:1].isupper() == before[:1].isupper()
        if bar and alike and not beside.words and _BAR not in behind:
            half = len(below) // 2
            cells[at] = cell._replace(lines=(" ".join([*first, *below[:half]]),))
            cells[at + 1] = beside._replace(lines=(" ".join([*second, *below[half:]]),), merged=False)
    return tuple(cells)


def _is_heading(row: Cells) -> bool:
    filled = [cell.words for cell in row if cell.words]
    if not filled or max(map(len, filled)) > _LONGEST:
        return False
    named = sum(1 for words in filled if heading_words().search(bare(words)))
    return named >= _FEWEST and named >= _SHARE * len(filled)


def _respelled_row(row: Cells) -> Cells:
    return tuple(cell._replace(lines=(respelled(cell.words),)) if cell.words else cell for cell in row)


def _over_numbers(row: Cells, *, numbered: bool) -> Cells:
    """The heading `row` with that of numbers over a column that is `numbered`, if its first cell names nothing else."""
    first = row[0]
    letters = "".join(first.words.split())
    if not numbered or not 1 < len(letters) <= _LONGEST_NUMBERS or bare(first.words) in heads_of_numbers():
        return row
    if heading_words().search(bare(first.words)):
        return row
    return (first._replace(lines=(_SHORT if len(letters) == len(_SHORT) else _LONG,)), *row[1:])


def _repeats(row: Cells, heading: Cells) -> bool:
    """Whether `row`, the first of a page, is the `heading` over the table once more."""
    pairs = [(new.words, old.words) for new, old in zip(row, heading, strict=False) if new.words or old.words]
    alike = sum(1 for new, old in pairs if bare(new) == bare(old))
    return len(row) == len(heading) and alike >= _MOST_ALIKE * len(pairs)
