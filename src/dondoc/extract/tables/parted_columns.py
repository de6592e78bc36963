"""The years that one column of a heading is parted into, in a text that has lost the cells before them.

'TT | Chỉ tiêu | ĐVT | Kế hoạch' stands above '2026 | 2027 | 2030', and rows of six cells follow.
"""

import re
from collections.abc import Sequence

from dondoc.extract.tables.joined_headings import joined
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.figures.target_cells import may_head_targets

_YEAR = re.compile(r"20\d\d")
_FEWEST = 2  # years
_OPEN = (None, Column.VALUE, Column.TASK)  # 'Kế hoạch' alone may be what is to be done, or what is planned


def parted_words(
    columns: Sequence[Column | None], words: Sequence[str], cells: Sequence[str]
) -> tuple[str, ...] | None:
    """Return the `words` over all columns where the row `cells` holds the years of one of them; else None.

    Only where the rows are measures, and where one column alone may be meant.
    """
    if Column.INDICATOR not in columns or len(cells) < _FEWEST or not all(map(_is_year, cells)):
        return None
    spans = [
        place
        for place, (column, word) in enumerate(zip(columns, words, strict=True))
        if column in _OPEN and may_head_targets(word) and not _YEAR.search(word)
    ]
    if len(spans) != 1:
        return None
    place, span = spans[0], words[spans[0]]
    return (*words[:place], *(joined(span, cell) for cell in cells), *words[place + 1 :])


def _is_year(cell: str) -> bool:
    return read_column_heading(cell) is Column.YEAR
