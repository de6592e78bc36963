"""Where the columns of a table begin that only spaces set apart, and which words of a line stand in which.

Between two columns nearly all lines are blank. Where that is a single character wide, cells must begin behind it with
more blanks before them: converters leave narrow columns no more than one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple


class Fragment(NamedTuple):
    """Words of a line that stand together, with no more than one blank between them."""

    start: int
    end: int
    words: str


Line = Sequence[Fragment]
Columns = Sequence[tuple[int, int]]

_WORD = re.compile(r"\S+")
_LINES_FOR_ONE_ACROSS = 10  # among so many lines one may run across a gap
_LINES_TO_ONE_HEADED = 5  # the same where two headings stand over what the gap would part
_WIDE = 2  # characters of a gap that needs nothing more to be one
_FEWEST_BEGINNINGS = 2
_FEWEST_ACROSS = 2  # lines with words at each place of a gap that is none
_MOST_COLUMNS = 63  # as in Word's tables
_UNSTEADY = 4  # characters by which the cells of a column begin further left or right


def find_columns(lines: Sequence[Line], heading: Sequence[Line]) -> Columns:
    """Return where the columns of a table begin and end, whose rows are `lines`; each has words in the `heading`.

    None where there are more than a page has room for.
    """
    most = len(lines) // _LINES_FOR_ONE_ACROSS
    used = Counter(at for line in lines for word in words_of(line) for at in range(word.start, word.end))
    covered = sorted(at for at, times in used.items() if times > most)
    begins = Counter(part.start for line in lines for part in line)
    columns: list[tuple[int, int]] = []
    for at in covered:
        if columns and not _parts(columns[-1][1], at, begins):
            columns[-1] = (columns[-1][0], at + 1)
        else:
            columns.append((at, at + 1))
    if len(columns) > _MOST_COLUMNS:
        return ()
    over = [part for line in heading for part in line]
    columns = _whole(columns, over, used)
    columns = [part for column in columns for part in _parted(column, heading, used, begins, len(lines))]
    own = [
        (part.start, part.end) for part in over if not any(_overlap(part, column) > -_WIDE + 1 for column in columns)
    ]
    return _headed(sorted([*columns, *_merged(own)]), over)


def _whole(columns: Columns, over: Sequence[Fragment], used: Counter[int]) -> list[tuple[int, int]]:
    """`columns`, those joined between which words stand in some lines, and the words `over` them go on, too.

    Where one column has many lines in each row, those in which another has words are few among them all.
    """
    whole = list(columns[:1])
    for start, end in columns[1:]:
        gap = range(whole[-1][1], start)
        headed = any(part.start < gap.start and part.end > gap.stop for part in over)
        if headed and all(used[at] >= _FEWEST_ACROSS for at in gap):
            whole[-1] = whole[-1][0], end
        else:
            whole.append((start, end))
    return whole


def _parted(
    column: tuple[int, int], heading: Sequence[Line], used: Counter[int], begins: Counter[int], lines: int
) -> list[tuple[int, int]]:
    """The columns that `column` is, where several words of one line of the `heading` stand over it.

    Words of few lines run across the gap between two of them, behind which the cells of others begin.
    """
    over = max(
        ([part for part in line if column[0] < part.end and part.start < column[1]] for line in heading),
        key=len,
        default=[],
    )
    start, parts = column[0], []
    for before, after in pairwise(over):
        gaps = [
            at
            for at in range(max(start, before.start) + 1, min(after.end, column[1] - _UNSTEADY))
            if used[at] <= max(_FEWEST_ACROSS - 1, lines // _LINES_TO_ONE_HEADED)
            and sum(begins[place] for place in range(at + 1, at + _UNSTEADY)) >= _FEWEST_BEGINNINGS
        ]
        gap = min(gaps, key=lambda at: (used[at], -begins[at + 1], at), default=None)
        if gap is None:
            continue
        parts.append((start, gap))
        start = gap + 1
    return [*parts, (start, column[1])]


def by_place(line: Line, columns: Columns) -> list[str]:
    """Return the words of `line` by column."""
    cells = [""] * len(columns)
    filled = -1  # the last column that a fragment has filled
    for part in line:
        within = [column for column, place in enumerate(columns) if _overlap(part, place) > 0]
        if len(within) == 2 and within[0] == filled and _overlap(part, columns[filled]) <= _UNSTEADY:
            within = within[1:]  # set in less than the cells above it, beside another fragment
            words: Iterable[Fragment] = [Fragment(columns[within[0]][0], part.end, part.words)]
        else:
            words = words_of([part]) if len(within) > 1 else [part]
        for word in words:
            place = _column_of(word, columns)
            cells[place] = f"{cells[place]} {word.words}".strip()
            filled = place
    return cells


def _column_of(word: Fragment, columns: Columns) -> int:
    """In which of `columns` most of `word` stands; where it is as much in two, a capital or a figure begins a cell."""
    overlaps = [_overlap(word, column) for column in columns]
    most = [column for column, overlap in enumerate(overlaps) if overlap == max(overlaps)]
    return most[0] if word.words[:1].islower() else most[-1]


def words_of(line: Line) -> Iterable[Fragment]:
    """Yield each word of `line`."""
    for part in line:
        for word in _WORD.finditer(part.words):
            yield Fragment(part.start + word.start(), part.start + word.end(), word[0])


def _parts(end: int, start: int, begins: Counter[int]) -> bool:
    """Whether the blanks from `end` to `start` part two columns."""
    if start - end >= _WIDE:
        return True
    return start > end and sum(begins[at] for at in range(start, start + _UNSTEADY)) >= _FEWEST_BEGINNINGS


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """`spans`, those that lie over each other as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _headed(columns: Columns, heading: Sequence[Fragment]) -> Columns:
    """`columns`, those joined to the one before that have no words in the `heading`."""
    headed: list[tuple[int, int]] = []
    for column in columns:
        if headed and not any(_overlap(part, column) > 0 for part in heading):
            headed[-1] = (headed[-1][0], column[1])
        else:
            headed.append(column)
    return headed


def _overlap(part: Fragment, column: tuple[int, int]) -> int:
    """How many characters of `part` stand in `column`; below nothing, how far it is away."""
    return min(part.end, column[1]) - max(part.start, column[0])
