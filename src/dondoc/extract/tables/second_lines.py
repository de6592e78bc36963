"""The second line of a heading whose upper cells say each one half of it.

'Ước thực hiện | Kế hoạch' above 'năm 2025 | năm 2026' says each in two lines; 'Năm 2025 | | Năm 2026' stands over 'Kế
hoạch | Ước thực hiện | Kế hoạch'.
"""

import re
from collections.abc import Sequence

from dondoc.extract.tables.headings import Heading
from dondoc.extract.tables.joined_headings import heads, joined
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.figures.target_cells import heads_no_targets

_MAY_BE_PARTED = (None, Column.TASK, Column.YEAR, Column.VALUE, Column.PERIOD, Column.PRODUCT)
_UNPARTED = 2  # columns: the number and what is measured
_FEWEST = 2  # cells of a second line
_YEAR = re.compile(r"(?:19|20)\d\d")


def with_second_line(upper: Heading, cells: Sequence[str]) -> Heading | None:
    """Return the whole heading of a table of measures where `cells` are what stands below its `upper` line, or None."""
    if len(cells) != len(upper.words) or Column.INDICATOR not in upper.columns or any(cells[:_UNPARTED]):
        return None
    if sum(map(bool, cells)) < _FEWEST:
        return None
    words, over, span = list[str](), list[str](), ""
    for column, own, below in zip(upper.columns, upper.words, cells, strict=True):
        span = own or span
        if below and (column not in _MAY_BE_PARTED or not _may_part(span, below)):
            return None
        words.append(_said_together(span, below) if below else own)
        over.append(span if below else "")
    if not any(map(_YEAR.search, words)):
        return None
    return Heading(tuple(map(read_column_heading, words)), tuple(words), tuple(over))


def _may_part(span: str, below: str) -> bool:
    return heads(below, span) or heads_no_targets(span) or heads_no_targets(below)


def _said_together(span: str, below: str) -> str:
    return f"{span} {below}" if heads_no_targets(span) else joined(span, below)
