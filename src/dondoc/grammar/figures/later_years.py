"""Figures that are due in no year that the sentence names: 'năm 2026 đạt 95%, các năm tiếp theo đạt 97%'."""

import re

_LATER_YEARS = r"(?:các|những) năm (?:tiếp theo|kế tiếp|sau|còn lại)"
_IN_LATER_YEARS = re.compile(rf",? (?:(?:cho|trong|vào|ở|của) )?{_LATER_YEARS}\b(?! (?:đạt|là|còn|tăng|giảm)\b)")
_LATER_YEARS_UP_TO = re.compile(rf"(?<!20\d\d)(?<!20\d\d,)(?:,|;| và|^) (?:trong )?{_LATER_YEARS}\b[^;.\d]{{0,40}}$")
_LATER_BEFORE = 70  # characters before a figure in which they stand


def of_later_years(start: int, end: int, folded: str) -> bool:
    """'Năm 2026 đạt 95%, các năm tiếp theo đạt 97%': the second is due in no year that the sentence names."""
    before = folded[max(0, start - _LATER_BEFORE) : start]
    return bool(_IN_LATER_YEARS.match(folded, end) or _LATER_YEARS_UP_TO.search(before))
