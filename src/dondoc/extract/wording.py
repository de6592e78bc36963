"""The words of a passage without the marks that only say how they look."""

import re
from collections.abc import Callable
from functools import lru_cache, partial

from dondoc.text import collapse

Wording = Callable[[int, int], str]  # the plain words of the characters [start, end) of one document
_LONG = 1_000_000  # characters
_KEPT = 64  # passages of a long text

_SIGNS_OF_MARKUP = ("<", "*", "_")
# A tag is a word of letters without marks, and what it is given: 'a<b và c>d' and '<tên đơn vị>' are words.
_TAG = r"</?[a-zA-Z][a-zA-Z0-9]{0,9}(?: +[a-z-]+ ?=[^<>\n]{0,40})*[ /]*>"
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_MARKUP = re.compile(rf"(?=[<*_])(?:{_TAG}|\*{{1,3}}|(?<!\w)_{{1,2}}(?=\w)|(?<=\w)_{{1,2}}(?!\w))")


def plain(words: str) -> str:
    """Return the canonical `words` on one line, without tags, asterisks of emphasis and double spaces."""
    if "<" not in words and "*" not in words and "_" not in words:
        return collapse(words) if "\t" in words or "\n" in words else words
    return collapse(_MARKUP.sub("", _BREAK.sub(" ", words)))


def wording_of(text: str) -> Wording:
    """Return what gives the plain words at places of the canonical `text` of a document.

    Whoever holds a place and this need not hold the words: a long text would be held twice. The last ones are kept, of
    a short text all.
    """
    words_at = _plain_at if any(map(text.__contains__, _SIGNS_OF_MARKUP)) else _unmarked_at
    return lru_cache(maxsize=None if keeps_all(text) else _KEPT)(partial(words_at, text))


def _plain_at(text: str, start: int, end: int) -> str:
    return plain(text[start:end])


def _unmarked_at(text: str, start: int, end: int) -> str:
    """The words at a place of `text`, which as a whole has no sign of markup."""
    words = text[start:end]
    return collapse(words) if "\t" in words or "\n" in words else words


def keeps_all(text: str) -> bool:
    """Whether `wording_of` keeps all words of a document of that `text`: who holds them, too, needs no room for it."""
    return len(text) < _LONG


def in_letters_of(words: str, reading: str) -> str:
    """Return `reading` with the capitals of `words`, in whose place it is to stand."""
    if words.isupper():
        return reading.upper()
    written, meant = words.split(" "), reading.split(" ")
    if len(written) == len(meant):  # 'quỷ II' is 'quý II'
        meant = [
            one.upper() if other.isupper() and len(other) > 1 else one
            for other, one in zip(written, meant, strict=True)
        ]
    reading = " ".join(meant)
    return reading[:1].upper() + reading[1:] if words[:1].isupper() else reading
