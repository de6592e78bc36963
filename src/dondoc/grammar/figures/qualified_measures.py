"""Figures of one measure for this and for that: 'đạt 38% trẻ em nhà trẻ và 97% trẻ em mẫu giáo'.

What stands behind each of them begins alike and says for whom or where; the words before the first measure both.
"""

import re
from collections.abc import Sequence

from dondoc.grammar.figures.measures_before import names_measure
from dondoc.grammar.figures.trimmed_measures import trim
from dondoc.text import fold

Place = tuple[int, int]  # characters [start, end)

_BETWEEN = re.compile(
    r"(?: trở (?:lên|xuống))? (?P<whom>[^\W\d][^,;.:\d()]{2,70}?)(?:,? và|,|;)"
    r"(?: (?:đạt|trên|khoảng|tối thiểu|ít nhất|có|là|dưới|từ|không quá|không dưới|tối đa|còn))* "
)
_BEHIND = re.compile(r" (?P<whom>[^\W\d][^,;.:\d()]{2,70})")
_FOR = re.compile(r"(?:đối với|ở|tại|cho|trong) (?:các )?")


def qualified(figures: Sequence[Place], units: Sequence[str], measures: Sequence[str], text: str) -> list[str]:
    """Return `measures`, those of `figures` in the sentence `text`, where two in a row say for whom they hold."""
    named = list(measures)
    for place in range(len(figures) - 1):
        (start, end), (next_start, next_end) = figures[place], figures[place + 1]
        if units[place] != units[place + 1]:
            continue
        one = _BETWEEN.fullmatch(text, end, next_start)
        other = _BEHIND.match(text, next_end) if one else None
        before = measures[place]
        if one is None or other is None or not before or before not in text[:start]:
            continue
        if _first_word(one["whom"]) == _first_word(other["whom"]):
            joint = ", " if names_measure(before) else " "  # 'tỷ lệ hộ nghèo, vùng cao', but 'bê tông hóa đường xã'
            named[place] = f"{before}{joint}{_whom(one['whom'])}"
            named[place + 1] = f"{before}{joint}{_whom(other['whom'])}"
    return named


def _first_word(words: str) -> str:
    return fold(words).partition(" ")[0]


def _whom(words: str) -> str:
    said = trim(words)
    for_ = _FOR.match(fold(said))
    return said[for_.end() :] if for_ else said
