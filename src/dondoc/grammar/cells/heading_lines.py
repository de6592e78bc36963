"""Lines of a text that are nothing but headings of columns: several side by side, or one alone.

A table whose cells nobody could part leaves them behind: 'TT Nhiệm vụ Cơ quan chủ trì Thời gian hoàn thành'.
"""

from collections.abc import Sequence
from itertools import takewhile

from dondoc.grammar.cells.columns import Column, read_column_heading

FEWEST_HEADINGS = 3
_ONE_OF = 3  # headings may be unknown
_LONGEST_LINE, _LONGEST_HEADING = 250, 60  # characters
_MOST_WORDS = 9  # of a heading
_STOPS = (".", ";", ":", ",")
BAR = "|"
SUBJECTS = frozenset({Column.TASK, Column.INDICATOR})
_PARTS = frozenset({Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING, Column.DEADLINE, Column.PERIOD})


def head_a_table(columns: Sequence[Column | None]) -> bool:
    """Whether headings of these `columns` stand over a table of tasks or goals; one of many may be unknown."""
    known = set(columns) - {None}
    unknown = sum(column is None for column in columns)
    few_unknown = unknown * _ONE_OF <= len(columns)
    return len(known) >= FEWEST_HEADINGS and few_unknown and bool(known & SUBJECTS and known & _PARTS)


def may_be_heading_line(words: str) -> bool:
    """Whether `words`, a line of their own, may head columns at all; most lines are longer, or end a sentence."""
    return len(words) <= _LONGEST_LINE and (words[:1] == BAR or words[:1].isupper()) and not words.endswith(_STOPS)


def read_heading_line(words: str) -> Column | None:
    """Return what the column holds that `words`, a line of their own, head; None where they head none."""
    if len(words) > _LONGEST_HEADING or not (words[:1].isupper() and may_be_heading_line(words)):
        return None
    return read_column_heading(words)


def are_headings_side_by_side(words: str) -> bool:
    """Whether `words` are the headings of a table's columns, one behind the other."""
    parts = _parts(words)
    columns: list[Column | None] = []
    unknown = 0
    for part in parts if len(parts) >= FEWEST_HEADINGS else ():
        columns.append(read_column_heading(part))
        unknown += columns[-1] is None
        if unknown * _ONE_OF > len(parts):  # the others need not be asked
            return False
    return head_a_table(columns)


def headings_in(words: str) -> set[Column]:
    """Return what the columns hold that `words`, a line of their own, head: 'TT Nội dung nhiệm vụ'."""
    return {column for part in _parts(words) if (column := read_column_heading(part))}


def begins_with_headings(words: str) -> bool:
    """Whether `words`, a paragraph with bars, are a table whose rows run on in one: headings come before all else."""
    cells = [cell.strip() for cell in words[:_LONGEST_LINE].split(BAR)]
    return head_a_table(list(takewhile(lambda column: column is not None, map(read_heading_line, filter(None, cells)))))


def _parts(words: str) -> list[str]:
    """The headings that `words` may be, each of which begins with a capital; none where they are a sentence."""
    if not may_be_heading_line(words):
        return []
    parts: list[str] = []
    for word in words.replace(BAR, " ").split():
        if word[0].isupper() or not parts:
            parts.append(word)
        else:
            parts[-1] += f" {word}"
    return [] if any(part.count(" ") >= _MOST_WORDS for part in parts) else parts
