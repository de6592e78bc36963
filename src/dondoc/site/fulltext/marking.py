"""The words found, marked in the text that they stand in."""

import re
import unicodedata
from collections.abc import Iterable
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
    words = tuple(folded_words(asked))
    if not words:
        return [(text[: 2 * around], False)]
    plain = text.translate(_plain_letters())  # as long as the text, so that a place in it is one in the text
    first = _phrase(words).search(plain)
    pattern = _phrase(words) if first else _any_of(words)
    first = first or pattern.search(plain)
    begin = _word_before(text, first.start() - around) if first else 0
    end = _word_after(text, first.end() + around if first else 2 * around)
    pieces = _split(text, begin, end, pattern.finditer(plain, begin, end))
    before, behind = [("… ", False)] if begin else [], [(" …", False)] if end < len(text) else []
    return [*before, *pieces, *behind]


def _split(text: str, begin: int, end: int, places: Iterable[re.Match[str]]) -> list[Piece]:
    pieces: list[Piece] = []
    at = begin
    for place in places:
        pieces += [(text[at : place.start()], False), (text[place.start() : place.end()], True)]
        at = place.end()
    pieces.append((text[at:end], False))
    return [piece for piece in pieces if piece[0]]


@cache
def _plain_letters() -> dict[int, str]:
    """For each letter what becomes of it without capitals and accents, where that is one letter."""
    found: dict[int, str] = {}
    for code in _LATIN:
        letter = chr(code)
        if unicodedata.category(letter).startswith("L") and len(bare := searchable(letter)) == 1 and bare != letter:
            found[code] = bare
    return found


@lru_cache(maxsize=64)
def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """Words with nothing but blanks and signs in between, the first from its beginning, the last perhaps unfinished."""
    return re.compile(r"\b" + r"[\W_]+".join(map(re.escape, words)))


@lru_cache(maxsize=64)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words as a whole one, the last perhaps unfinished."""
    spelt = [re.escape(word) for word in words]
    return re.compile(r"\b(?:" + "|".join([*(rf"{word}\b" for word in spelt[:-1]), spelt[-1] + r"\w*"]) + ")")


def _word_before(text: str, at: int) -> int:
    return 0 if at <= 0 else text.rfind(" ", 0, at) + 1


def _word_after(text: str, at: int) -> int:
    space = text.find(" ", at)
    return len(text) if at >= len(text) or space < 0 else space
