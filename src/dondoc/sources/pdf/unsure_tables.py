"""Tables without rules whose columns or rows nobody can surely tell: their lines are kept as they stand.

Each becomes a row of one cell, below no heading, so that words of several columns are never read as one sentence.
"""

from dataclasses import replace
from itertools import pairwise

from dondoc.sources.grids import GridCell
from dondoc.sources.heading_words import bare, heading_words
from dondoc.sources.pdf.blank_rows import one_stretch
from dondoc.sources.pdf.blanks import Words, head_of_numbers, is_across, numbers_below
from dondoc.sources.pdf.strips import Box, rows_of
from dondoc.sources.pdf.tables import Row, RuledTable
from dondoc.sources.pdf.unruled_page import Unruled

_AROUND = 3.0  # lines of a heading that may stand above or below the middle one
_FEWEST_NAMED = 3  # words that head columns
_FEWEST_LINES = 3  # that a table which goes on has at least
_MOST_PARTED = 0.7  # of lines; of prose hardly one has no word across the edge of a column


def unsure_table(words: Words, *, last: Unruled | None) -> RuledTable | None:
    """Return the table among the `words` of a page whose columns could not be told, None where there is none.

    Its heading shows it, or the columns of the `last` table, of the page before, which part most lines.
    """
    head = head_of_numbers(words)
    if head is not None:
        reach = _AROUND * head.box.height
        heading = [word for word in words if abs(word.box.middle - head.box.middle) < reach]
        named = heading_words().findall(bare(" ".join(word.words for word in heading)))
        beside = next(row for row in rows_of(words) if head in row)
        if len(named) < _FEWEST_NAMED or not _has_blank(beside):
            return None
        top = min([word.box.top for word in beside])
        numbers = numbers_below(words, head)
        end = numbers[-1].box.top if numbers else head.box.top
        within = [word for word in words if top - 1 <= word.box.top < end]
        rest = one_stretch([word for word in words if word.box.top >= end])
        return as_lines([*within, *rest])
    if last is None or not last.at_end or not words:
        return None
    lines = rows_of(one_stretch(words))
    parted = sum(1 for line in lines if not any(is_across(word.box, last.edges) for word in line))
    if parted < max(_FEWEST_LINES, _MOST_PARTED * len(lines)):
        return None
    return as_lines([word for line in lines for word in line])


def _has_blank(line: Words) -> bool:
    return any(right.box.left - left.box.right > left.box.height for left, right in pairwise(line))


def without_last_row(found: Unruled) -> list[RuledTable]:
    """Return the table `found` and the lines of its last row, of which the next page may have the rest."""
    lines = as_lines(found.last_row)
    kept = replace(found.table, rows=found.table.rows[:-1], box=found.table.box._replace(bottom=lines.box.top - 0.1))
    return [kept, lines]


def as_lines(words: Words) -> RuledTable:
    """Return a table whose rows are the lines of `words`."""
    lines = rows_of(words)
    box = Box(
        min(word.box.left for word in words),
        min(word.box.top for word in words),
        max(word.box.right for word in words),
        max(word.box.bottom for word in words),
    )
    rows = (Row((GridCell((" ".join(word.words for word in line),)),), line[0].page) for line in lines)
    return RuledTable(box, tuple(rows), unsure=True)
