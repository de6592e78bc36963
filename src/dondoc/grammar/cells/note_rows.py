"""A row below those of a table that holds a note over its whole width: 'Ghi chú: Các cơ quan báo cáo …'."""

import re
from collections.abc import Sequence

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_NOTE = re.compile(rf"[(*) ]*{any_of('ghi chú', 'chú thích', 'lưu ý')} ?[:.] ?\w")
_LONGEST_MARK = 20  # characters


def is_note(cells: Sequence[str]) -> bool:
    """Whether the row `cells` is a note: its first cell alone is filled, and begins as notes do."""
    return not any(cells[1:]) and bool(cells) and bool(_NOTE.match(fold(cells[0][:_LONGEST_MARK])))
