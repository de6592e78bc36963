"""The cells of a row of a letterhead: what of them is one line of it.

Sites and forms give the number a cell of its own beside its word: 'Số:' | '12/KH-UBND'.
"""

import re
from collections.abc import Sequence

from dondoc.grammar.documents.letterheads import split_letterhead
from dondoc.text import fold

_WORD_ALONE = re.compile(r"^số ?:?$")


def lines_of_letterhead(cells: Sequence[str]) -> list[str]:
    """Return the lines in the `cells` of a row of a letterhead or a signature."""
    joined: list[str] = []
    for cell in cells:
        if joined and cell[:1].isdigit() and _WORD_ALONE.match(fold(joined[-1])):
            joined[-1] = f"{joined[-1]} {cell}"
        else:
            joined.append(cell)
    return [line for cell in joined for line in split_letterhead(cell)]
