"""Years that a standard has in its name: 'theo chuẩn nghèo giai đoạn 2022-2025', 'theo Bộ tiêu chí … 2026-2030'.

They say how something is measured. What is to be reached is due then only where nothing else says when.
"""

import re

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period
from dondoc.text import fold

_STANDARD = re.compile(
    r"\btheo (?:các |quy định (?:của|tại) )?(?:bộ )?(?:tiêu chí|chuẩn)\b[^,;.()\d]{0,70}"
    r"\b(?:giai đoạn|thời kỳ)? ?$"
)
_LONGEST_NAME = 100  # characters before the years
_SIGN = "theo "


def without_standards(readings: list[Reading[Period]], folded: str) -> list[Reading[Period]]:
    """Return `readings` of the `folded` sentence without the years of standards, where others are left."""
    if len(readings) < 2 or _SIGN not in folded:
        return readings
    return [reading for reading in readings if not _is_of_standard(reading, folded)] or readings


def span_of_standard(sentence: str) -> Period | None:
    """Return the years of the standard by which `sentence` measures, where it names no others."""
    if _SIGN not in sentence or "20" not in sentence:
        return None
    folded = fold(sentence)
    readings = find_periods(folded)
    if len(readings) != 1 or not readings[0].value.spans_years:
        return None
    return readings[0].value if _is_of_standard(readings[0], folded) else None


def _is_of_standard(reading: Reading[Period], folded: str) -> bool:
    return bool(_STANDARD.search(folded, max(0, reading.start - _LONGEST_NAME), reading.start))
