"""Names of agencies that one list has twice: 'Sở Y tế, Sở Tài chính, Sở Y tế'."""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of
from dondoc.grammar.words.left_out_words import NAME_OPENINGS
from dondoc.text import fold

_PARTED = re.compile(r"[,;\n] ?(?:và )?| và |(?:phối hợp|với|gồm|:) ?| ?chủ trì|[()]|\. ")
_NAME = re.compile(rf"{any_of(*NAME_OPENINGS)} \w+")
_NUMBERED = re.compile(r"(?:[\dIVX.]{1,6}[./]|[-+*])? ?")
_SHORTEST = 9  # characters: 'Sở A,Sở A'


def find_repeated_names(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places [start, end) in the list `words` of names that it has already, and the names."""
    if len(words) < _SHORTEST or not may_repeat_names(words):
        return
    known: set[str] = set()
    start = 0
    for match in (*_PARTED.finditer(words), None):
        end = match.start() if match else len(words)
        name = words[start:end]
        opening = _NUMBERED.match(name)
        start += opening.end() if opening else 0
        name = words[start:end].rstrip(" .:")
        if _NAME.match(name):
            folded = fold(name)
            if folded in known:
                yield start, start + len(name), name
            known.add(folded)
        start = match.end() if match else end


def may_repeat_names(words: str) -> bool:
    """Whether two names in `words` begin alike: the cheap look, for most lists have each name once."""
    beginnings = _NAME.findall(words)
    return len(set(map(fold, beginnings))) < len(beginnings)
