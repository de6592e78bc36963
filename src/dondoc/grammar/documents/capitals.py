"""Headings all in capitals, as they would stand in a text: 'II. SỞ DU LỊCH' names 'Sở Du lịch'.

Half of what tells a body of its own from other words is which of its words begin with a capital.
"""

import re

_ABBREVIATIONS = frozenset({"UBND", "HĐND", "MTTQ", "BQL", "LLVT", "TAND", "VKSND", "TNCS", "KKT", "KCN"})
_WORD = re.compile(r"\w+")
_BEGINS = re.compile(r"(?:^|[,;:(] ?|[-–] |\bvà )(?:(?:sở|phòng|cục|vụ) )?$")
_LOOK_BACK = 12  # characters: the longest words before a name, with their spaces


def in_small_letters(heading: str) -> str:
    """Return `heading`, as long as it was; in small letters where it stood in capitals, but for the heads of names."""
    if not heading.isupper():
        return heading
    small = heading.lower()
    return _WORD.sub(lambda word: _as_in_a_text(word, small), heading)


def _as_in_a_text(word: re.Match[str], small: str) -> str:
    if word[0] in _ABBREVIATIONS:
        return word[0]
    begins = _BEGINS.search(small, max(0, word.start() - _LOOK_BACK), word.start())
    return word[0].capitalize() if begins else word[0].lower()
