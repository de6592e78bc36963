"""Measures in front of another one that are given a rank and no figure.

'Chỉ số A nằm trong nhóm khá, chỉ số B đạt trên 80%' measures the second index alone.
"""

import re

from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_RANK = any_of("nhóm", "tốp", "top", "thứ")
_SIGNS = ("nhóm", "tốp", "top", "thứ")
_RANKED = re.compile(
    rf"\b(?:nằm trong|thuộc|đứng|xếp(?: hạng| thứ)?|lọt vào) (?:[^,;.]{{0,30}} )?{_RANK}\b[^,;]*, "
    rf"(?={any_of('chỉ số', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'mức', 'tổng')}\b)"
)


def behind_rank(words: str) -> str:
    """Return `words`, those before a figure, without the measure in front of them that is given a rank."""
    folded = fold(words)
    if not holds_any(folded, _SIGNS):
        return words
    ranked = _RANKED.search(folded)
    return words[ranked.end() :] if ranked else words
