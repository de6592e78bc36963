"""Whose a department is: 'Cục X (Bộ Y)', 'Viện X - Bộ Y' name one body, and the ministry only says whose it is."""

import re

_OF_WHOM = re.compile(
    r"(?<=\w) ?(?:\((?:thuộc |của )?(?:Bộ|Sở|Tổng cục) [^(),;]{2,60}\)|- Bộ [^(),;\n-]{2,60}?(?=[,;.\n]|$))"
)
_UNIT_BEFORE = re.compile(
    r"(?:^|[,;\n]|\bvà) ?(?:Cục|Vụ|Tổng cục|Chi cục|Viện|Trung tâm|Học viện|Trường|Bệnh viện|Thanh tra)\b[^,;\n()]*$"
)
_LONGEST_UNIT = 90  # characters


def without_parents(text: str) -> str:
    """Return the list of agencies `text` without what behind a department only says whose it is."""
    if "(" not in text and " - Bộ " not in text:
        return text
    return _OF_WHOM.sub(lambda match: "" if _follows_unit(text, match.start()) else match[0], text)


def _follows_unit(text: str, place: int) -> bool:
    return bool(_UNIT_BEFORE.search(text[max(0, place - _LONGEST_UNIT) : place]))
