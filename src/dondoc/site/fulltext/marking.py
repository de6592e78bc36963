"""The words found, marked in the text that they stand in."""

import re
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache

from dondoc.site.fulltext.words import folded_words
from dondoc.site.searching import searchable

AROUND = 110  # characters shown on either side of the first word found
_LATIN = (*range(0x20, 0x250), *range(0x1E00, 0x1F00))

Piece = tuple[str, bool]  # a stretch of text, and whether it was looked for


def marked(text: str, asked: str, *, around: int = AROUND) -> list[Piece]:
    """The neighbourhood of the first place in `text` that holds `asked`, in pieces; the phrase counts before its words.

    A text that holds none of the words is given from its beginning.
    """
    words = folded_words(asked)
    if not words:
        return [(text[: 2 * around], False)]
    phrase = _pattern(tuple(words), is_phrase=True)
    first = phrase.search(text) or _pattern(tuple(words), is_phrase=False).search(text)
    begin = _word_before(text, first.start() - around) if first else 0
    end = _word_after(text, first.end() + around if first else 2 * around)
    shown = text[begin:end]
    pattern = phrase if first and phrase.search(shown) else _pattern(tuple(words), is_phrase=False)
    pieces = _split(shown, pattern)
    before, behind = [("… ", False)] if begin else [], [(" …", False)] if end < len(text) else []
    return [*before, *pieces, *behind]


def _split(shown: str, pattern: re.Pattern[str]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for match in pattern.finditer(shown):
        pieces += [(shown[at : match.start()], False), (match.group(), True)]
        at = match.end()
    pieces.append((shown[at:], False))
    return [piece for piece in pieces if piece[0]]


@cache
def _letters() -> dict[str, str]:
    """For each plain letter every letter that becomes it without capitals and accents."""
    found: dict[str, str] = defaultdict(str)
    for code in _LATIN:
        letter = chr(code)
        if unicodedata.category(letter).startswith("L") and len(bare := searchable(letter)) == 1:
            found[bare] += letter
    return dict(found)


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...], *, is_phrase: bool) -> re.Pattern[str]:
    """Words as whole ones, the last perhaps unfinished; a phrase has nothing but blanks and signs in between."""
    spelt = ["".join(_class(letter) for letter in word) for word in words]
    if is_phrase:
        return re.compile(r"\b" + r"[\W_]+".join(spelt))
    whole = [rf"{word}\b" for word in spelt[:-1]]
    return re.compile(r"\b(?:" + "|".join([*whole, spelt[-1] + r"\w*"]) + ")")


def _class(letter: str) -> str:
    letters = _letters().get(letter)
    return f"[{letters}]" if letters else re.escape(letter)


def _word_before(text: str, at: int) -> int:
    return 0 if at <= 0 else text.rfind(" ", 0, at) + 1


def _word_after(text: str, at: int) -> int:
    space = text.find(" ", at)
    return len(text) if at >= len(text) or space < 0 else space
