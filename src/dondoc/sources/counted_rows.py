"""Rows of tables with a cell a line that have as many lines as the table has columns.

Told by their shape alone: 'TT' and the headings of the other columns below each other, and then, again and again, the
number of a row and as many lines as there are other columns. An empty cell is a blank line. Only what is to be done may
have lines of its own: a row with more lines than columns has them there.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers
from dondoc.sources.spaced_lines import NUMBER

_LONGEST_MARK = 12  # characters of 'STT' and what may stand around it
_FEWEST_COLUMNS, MOST_COLUMNS = 3, 12
_FEWEST_HEADED = 2  # columns whose headings have words that head columns
_LONGEST_HEADING = 90  # characters
_GROUP = 2  # lines of a row that heads others: its number, and a cell that runs across the others
_SUM = 3  # figures; no number of a row has as many
_FIRST_LETTERS = ("a)", "a.")
MOST_LINES = 40  # of a row
_TITLE = re.compile(
    r"(?:phan|nhom|muc|linh vuc) [\divx]|[ivx]{1,5} ?[.)–-]|[a-d][.)] "
)  # of rows that run across all columns


class CountedRow(NamedTuple):
    """A row: the words of its cells, and how many lines it takes."""

    cells: list[str]
    lines: int


def width_of(lines: Sequence[str]) -> int:
    """How many columns the table has whose heading begins with the first of `lines`; 0 where none does."""
    if not lines or not heads_numbers(lines[0]):
        return 0
    width = next((at for at, line in enumerate(lines[: MOST_COLUMNS + 1]) if at and is_row_number(line)), 0)
    if width and _is_title(lines[width - 1]) and not heading_words().search(bare(lines[width - 1])):
        width -= 1
    heads = lines[1:width]
    if width < _FEWEST_COLUMNS or not all(0 < len(head.strip()) <= _LONGEST_HEADING for head in heads):
        return 0
    return width if sum(bool(heading_words().search(bare(head))) for head in heads) >= _FEWEST_HEADED else 0


def counted_row(lines: Sequence[str], width: int) -> CountedRow | None:
    """The row that begins with the first of `lines`; None where none does.

    It ends where the next begins, with a number, without one or with the heading that is repeated; else as it should.
    """
    if len(lines) < width:
        return None
    if heads_numbers(lines[0]):
        return CountedRow(words_of(lines[:width]), width) if width_of(lines) == width else None
    if _is_title(lines[0]) and _begins_row(lines[1]):
        return CountedRow([*words_of(lines[:1]), *[""] * (width - 1)], 1)
    if group := next((at for at in range(_GROUP, width) if _heads(lines[0], lines[at])), 0):
        number, title, *sums = words_of(lines[:group])  # which stand in the last columns
        return CountedRow([number, title, *[""] * (width - group), *sums], group)
    more = _follows(lines, width)
    if not lines[0].strip():
        return CountedRow(words_of(lines[:width]), width) if lines[1].strip() and more else None
    if not is_row_number(lines[0]):
        return None
    if more or not (next_ := _next_number(lines[0])):
        return CountedRow(words_of(lines[:width]), width)
    longer = (at for at in range(width + 1, len(lines)) if lines[at].strip() == next_)
    length = next(longer, width)
    if any(map(heads_numbers, lines[width:length])):
        return None
    words = words_of(lines[:length])
    behind = length - width + 2
    return CountedRow([words[0], " ".join(filter(None, words[1:behind])), *words[behind:]], length)


def _heads(line: str, below: str) -> bool:
    """Whether the number in `line` is that of a group whose first row has the number `below`: 'I' over '1' or '1.1'."""
    mark = line.strip().rstrip(".)")
    if not (is_row_number(line) and is_row_number(below)):
        return False
    first = below.strip()
    if first[0].isdecimal():
        return (mark.isalpha() and len(first.rstrip(".)")) < _SUM) or first.startswith(f"{mark}.")
    return mark.isdecimal() and first.startswith(_FIRST_LETTERS)


def _is_title(line: str) -> bool:
    """Whether `line` runs across a table and heads what follows: in capitals, or numbered as parts are."""
    words = line.strip()
    return (words.isupper() and len(words.split()) > 1) or bool(_TITLE.match(bare(words)))


def _begins_row(line: str) -> bool:
    return is_row_number(line) or heads_numbers(line)


def _follows(lines: Sequence[str], width: int) -> bool:
    """Whether a row may begin behind the first `width` of `lines`, or the heading once more."""
    if len(lines) <= width:
        return False
    if lines[width].strip():
        if _begins_row(lines[width]):
            return True
        return len(lines) > width + 1 and _is_title(lines[width]) and _begins_row(lines[width + 1])
    behind = 2 * width  # a row without number ends where one with a number begins
    return len(lines) > behind and bool(lines[width + 1].strip()) and is_row_number(lines[behind])


def _next_number(line: str) -> str | None:
    """What numbers the row behind the one that `line` numbers: '4' behind '3', '4.' behind '3.'."""
    figures = line.strip().rstrip(".)")
    return line.strip().replace(figures, str(int(figures) + 1)) if figures.isdecimal() else None


def heads_numbers(line: str) -> bool:
    return len(line) <= _LONGEST_MARK and bare(line.strip()) in heads_of_numbers()


def is_row_number(line: str) -> bool:
    return len(line) <= 2 * _LONGEST_MARK and bool(NUMBER.match(line.strip()))


def words_of(lines: Sequence[str]) -> list[str]:
    return [" ".join(line.split()) for line in lines]
