"""Tables in plain text with a cell a line, as converters write what Word had: no tab, no stroke, no gap is left.

Told by their shape alone: 'TT' and the headings of the other columns below each other, and then, again and again, the
number of a row and as many lines as there are other columns. An empty cell is a blank line. Only what is to be done may
have lines of its own: a row with more lines than columns has them there.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from dondoc.sources.drawn_tables import Drawn, rows_of_drawn_tables
from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers
from dondoc.sources.spaced_lines import FEED, NUMBER
from dondoc.sources.unnumbered_lists import MOST_LINES, Unnumbered, find_unnumbered, length_of_row, may_begin

_LONGEST_MARK = 12  # characters of 'STT' and what may stand around it
_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 12
_FEWEST_HEADED = 2  # columns whose headings have words that head columns
_LONGEST_HEADING = 90  # characters
_GROUP = 2  # lines of a row that heads others: its number, and a cell that runs across the others
_SUM = 3  # figures; no number of a row has as many
_FIRST_LETTERS = ("a)", "a.")
_MOST_LINES = 40  # of a row
_TITLE = re.compile(
    r"(?:phan|nhom|muc|linh vuc) [\divx]|[ivx]{1,5} ?[.)–-]|[a-d][.)] "
)  # of rows that run across all columns


def rows_of_listed_tables(lines: Iterable[str]) -> Iterator[Drawn]:
    """Yield the words of each of `lines` and whether it is in a table, a row with a cell a line in its first line.

    What stands between such tables is read for drawn ones.
    """
    coming = _Coming(iter(lines))
    while coming.ahead(1):
        yield from rows_of_drawn_tables(coming.until_table())
        if width := _width(coming.ahead(_MOST_COLUMNS + 1)):
            yield from coming.table(width)
        elif form := coming.unnumbered():
            yield from coming.table_without_numbers(form)


class _Listed(NamedTuple):
    """A row: the words of its cells, and how many lines it takes."""

    cells: list[str]
    lines: int


class _Coming:
    """The lines that are still to come, as many of them held as somebody looks ahead."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._held: deque[str] = deque()

    def ahead(self, count: int) -> Sequence[str]:
        """The next `count` lines, which stay to be taken; fewer at the end."""
        self._held.extend(islice(self._lines, max(count - len(self._held), 0)))
        return list(islice(self._held, count))

    def until_table(self) -> Iterator[str]:
        """Take and yield the lines before the next table."""
        while line := self.ahead(1):
            if _heads_numbers(line[0]) and self._begins_table():
                return
            if self.unnumbered():
                return
            yield self._held.popleft()

    def table(self, width: int) -> Iterator[Drawn]:
        """Take the lines of the table that begins here, its heading among them, and yield its rows."""
        row: _Listed | None = _Listed(_words(self.ahead(width)), width)
        while row:
            lines = [self._held.popleft() for _ in range(row.lines)]
            for at, line in enumerate(lines):
                yield FEED * line.count(FEED) + ("" if at else "\t".join(row.cells)), True
            row = _row(self.ahead(_MOST_LINES + 1), width)

    def unnumbered(self) -> Unnumbered | None:
        """The form of the table without numbers that begins here."""
        first = self.ahead(1)
        return find_unnumbered(self.ahead(MOST_LINES)) if first and may_begin(first[0]) else None

    def table_without_numbers(self, form: Unnumbered) -> Iterator[Drawn]:
        """Take the lines of the table of that `form` that begins here, its heading among them, and yield its rows."""
        length = form.width
        while length:
            lines = [self._held.popleft() for _ in range(length)]
            words = "\t".join([*_words(lines), *[""] * (form.width - length)])
            yield from ((FEED * line.count(FEED) + ("" if at else words), True) for at, line in enumerate(lines))
            length = length_of_row(self.ahead(2 * form.width), form)

    def _begins_table(self) -> bool:
        """Whether two rows follow on the heading here."""
        ahead = self.ahead(_MOST_COLUMNS + 2 * _MOST_LINES + 1)
        width = _width(ahead)
        first = _row(ahead[width:], width) if width else None
        return first is not None and _row(ahead[width + first.lines :], width) is not None


def _width(lines: Sequence[str]) -> int:
    """How many columns the table has whose heading begins with the first of `lines`; 0 where none does."""
    if not lines or not _heads_numbers(lines[0]):
        return 0
    width = next((at for at, line in enumerate(lines[: _MOST_COLUMNS + 1]) if at and _is_number(line)), 0)
    if width and _is_title(lines[width - 1]) and not heading_words().search(bare(lines[width - 1])):
        width -= 1
    heads = lines[1:width]
    if width < _FEWEST_COLUMNS or not all(0 < len(head.strip()) <= _LONGEST_HEADING for head in heads):
        return 0
    return width if sum(bool(heading_words().search(bare(head))) for head in heads) >= _FEWEST_HEADED else 0


def _row(lines: Sequence[str], width: int) -> _Listed | None:
    """The row that begins with the first of `lines`; None where none does.

    It ends where the next begins, with a number, without one or with the heading that is repeated; else as it should.
    """
    if len(lines) < width:
        return None
    if _heads_numbers(lines[0]):
        return _Listed(_words(lines[:width]), width) if _width(lines) == width else None
    if _is_title(lines[0]) and _begins_row(lines[1]):
        return _Listed([*_words(lines[:1]), *[""] * (width - 1)], 1)
    if group := next((at for at in range(_GROUP, width) if _heads(lines[0], lines[at])), 0):
        number, title, *sums = _words(lines[:group])  # which stand in the last columns
        return _Listed([number, title, *[""] * (width - group), *sums], group)
    more = _follows(lines, width)
    if not lines[0].strip():
        return _Listed(_words(lines[:width]), width) if lines[1].strip() and more else None
    if not _is_number(lines[0]):
        return None
    if more or not (next_ := _next_number(lines[0])):
        return _Listed(_words(lines[:width]), width)
    longer = (at for at in range(width + 1, len(lines)) if lines[at].strip() == next_)
    length = next(longer, width)
    if any(map(_heads_numbers, lines[width:length])):
        return None
    words = _words(lines[:length])
    behind = length - width + 2
    return _Listed([words[0], " ".join(filter(None, words[1:behind])), *words[behind:]], length)


def _heads(line: str, below: str) -> bool:
    """Whether the number in `line` is that of a group whose first row has the number `below`: 'I' over '1' or '1.1'."""
    mark = line.strip().rstrip(".)")
    if not (_is_number(line) and _is_number(below)):
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
    return _is_number(line) or _heads_numbers(line)


def _follows(lines: Sequence[str], width: int) -> bool:
    """Whether a row may begin behind the first `width` of `lines`, or the heading once more."""
    if len(lines) <= width:
        return False
    if lines[width].strip():
        if _begins_row(lines[width]):
            return True
        return len(lines) > width + 1 and _is_title(lines[width]) and _begins_row(lines[width + 1])
    behind = 2 * width  # a row without number ends where one with a number begins
    return len(lines) > behind and bool(lines[width + 1].strip()) and _is_number(lines[behind])


def _next_number(line: str) -> str | None:
    """What numbers the row behind the one that `line` numbers: '4' behind '3', '4.' behind '3.'."""
    figures = line.strip().rstrip(".)")
    return line.strip().replace(figures, str(int(figures) + 1)) if figures.isdecimal() else None


def _heads_numbers(line: str) -> bool:
    return len(line) <= _LONGEST_MARK and bare(line.strip()) in heads_of_numbers()


def _is_number(line: str) -> bool:
    return len(line) <= 2 * _LONGEST_MARK and bool(NUMBER.match(line.strip()))


def _words(lines: Sequence[str]) -> list[str]:
    return [" ".join(line.split()) for line in lines]
