"""Marks in the cell of a table that stand for what the cell above says: 'nt', '-nt-', '"', '//', 'như trên'."""

import re

_AS_ABOVE = re.compile(r"[-–(\s]*(?:nt|n/t|như (?:mục |dòng |hàng |ô )?trên|[\"”″〃]|//|''|,,)[-–.)\s]*", re.IGNORECASE)
_LONGEST = 16  # characters


def is_as_above(cell: str) -> bool:
    """Whether the words of `cell` only say that it holds what the one above holds."""
    return 0 < len(cell) <= _LONGEST and bool(_AS_ABOVE.fullmatch(cell))
