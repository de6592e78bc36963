"""Rows of a structure: below 'Cơ cấu kinh tế' stand shares, though '- Dịch vụ' names none; all of them are 100%."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.model import Target
from dondoc.text import fold

_STRUCTURE = re.compile(r"\W*cơ cấu\b")
_SAYS_SHARE = re.compile(any_of("tỷ trọng", "tỉ trọng", "tỷ lệ", "tỉ lệ", "cơ cấu") + r"\b")
_ALL = 100  # percent


def part_of_structure(whole: str, name: str) -> str:
    """Return what a row measures whose `name` stands below the row `whole`: 'Tỷ trọng dịch vụ' below 'Cơ cấu …'."""
    if not _STRUCTURE.match(fold(whole)) or _SAYS_SHARE.match(fold(name)):
        return name
    first, _, rest = name.partition(" ")
    return f"Tỷ trọng {first if first.isupper() and len(first) > 1 else first.lower()} {rest}".rstrip()


def is_whole_of_structure(words: str, target: Target) -> bool:
    """Whether `target` only says that all parts of the structure that the row `words` heads are the whole."""
    return target.value == _ALL and target.unit in ("%", "") and bool(_STRUCTURE.match(fold(words)))
