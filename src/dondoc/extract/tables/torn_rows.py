"""Rows that a converter cut at a page break with no heading repeated: what is left of them has no number.

Where the rows of a table have numbers, one without goes on with that above if its words stand inside a sentence: they
begin small, go on with a list inside the cell ('(5) …' behind '(4) …'), stand behind a semicolon and have one, or are
the rest of a name or of a list and have no other cell beside them.
"""

import re
from collections.abc import Sequence

from dondoc.extract.tables.rows import Row
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.slips.cut_sentences import is_cut, is_rest_of_name

_MOST_UNNUMBERED = 0.25  # of the rows
_FEWEST_NUMBERED = 3
_ITEM = re.compile(r"\(?(\d{1,2})\)?")
_PARTS = ";"
_ENDS = (".", ";")
_OWN = (Column.LEAD, Column.LEAD_AND_COOPERATING, Column.DEADLINE, Column.PERIOD)  # no rest of a row has them


def are_numbered(rows: Sequence[Row]) -> bool:
    """Whether nearly all `rows` of a table have their number in its column."""
    numbered = sum(_is_numbered(row) for row in rows)
    return numbered >= _FEWEST_NUMBERED and len(rows) - numbered <= _MOST_UNNUMBERED * len(rows)


def is_rest(row: Row, texts: dict[Column, str], words: str, ending: str) -> bool:
    """Whether `row`, with `words` on what it is about, is the rest of the one above, whose words end in `ending`.

    Both stand in a table whose rows are numbered.
    """
    if _is_numbered(row) or not ending or not words or any(map(texts.get, _OWN)):
        return False
    if row.number is not None:  # at the head of its words
        item = _ITEM.fullmatch(row.number.label)
        return item is not None and f"({int(item[1]) - 1}) " in ending
    if sum(map(bool, texts.values())) == 1 and (is_cut(ending) or is_rest_of_name(ending, words)):
        return True
    return words[0].islower() or (ending.endswith(_PARTS) and (_PARTS in words or words.endswith(_ENDS)))


def _is_numbered(row: Row) -> bool:
    return row.number is not None and row.numbered is None
