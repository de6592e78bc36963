"""Marks in the cell of a table that stand for what the cell above says: 'nt', '-nt-', '"', '//', 'như trên'.

'Như mục 1' stands for the cell of the row with that number.
"""

import re

_AS_ABOVE = re.compile(
    r"[-–(\s]*(?:nt|n[./]t|như (?:mục |dòng |hàng |ô )?trên|[\"“”″〃]|//|''|‘‘|’’|,,)[-–.)\s]*", re.IGNORECASE
)
_AS_NUMBER = re.compile(
    r"[-–(\s]*như (?:ở )?(?:mục|dòng|hàng|ô|điểm|khoản|số|nhiệm vụ|stt|tt)(?: số)? (?P<number>\d{1,3}|[ivx]{1,5})"
    r"(?: (?:nêu |ở )?trên)?[-–.)\s]*",
    re.IGNORECASE,
)
_LONGEST = 30  # characters


def is_as_above(cell: str) -> bool:
    """Whether the words of `cell` only say that it holds what the one above holds."""
    return 0 < len(cell) <= _LONGEST and bool(_AS_ABOVE.fullmatch(cell))


def as_number(cell: str) -> str | None:
    """Return the number of the row whose words `cell` says that it shares, 'Như mục 1'; None where it says none."""
    said = _AS_NUMBER.fullmatch(cell) if 0 < len(cell) <= _LONGEST else None
    return said["number"] if said else None
