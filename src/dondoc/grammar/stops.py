"""Sentences that begin in small letters: '… tín ngưỡng. tập trung …'."""

import re
from collections.abc import Iterator

from dondoc.grammar.syllables import LETTERS, is_marked, is_syllable
from dondoc.text import fold

_SMALL_AFTER_STOP = re.compile(rf"\. (?P<after>[{LETTERS}]{{2,}})(?= [{LETTERS}]|,)")
_BEFORE_STOP = re.compile(rf"(?<![.\w])[{LETTERS}]{{2,}}$")
_SHORTENED = frozenset({"tp", "tr", "vv", "gs", "ts", "ths", "pgs", "bs", "ks", "tt", "st", "no", "vol"})
_LONGEST_WORD = 10


def find_small_beginnings(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` where a stop is followed by a word in small letters.

    Only between two words of Vietnamese in small letters: what is shortened ends in a stop, too.
    """
    for match in _SMALL_AFTER_STOP.finditer(text):
        before = _BEFORE_STOP.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if before is None or before[0] in _SHORTENED:
            continue
        words = fold(before[0]), fold(match["after"])
        if all(map(is_syllable, words)) and any(map(is_marked, words)):
            yield before.start(), match.end()
