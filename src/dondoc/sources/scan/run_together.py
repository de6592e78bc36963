"""Words between which a scan lost the space: 'Vềnhân' for 'Về nhân'.

A word of the language is one syllable, so what holds two, both with marks on their vowels, was two words. What stands
between the vowels goes to the second of them as far as a word can begin with it. A capital begins one: 'SởY tế'.
"""

import re
import unicodedata
from itertools import pairwise

_VOWELS = "aeiouy"
_MARKED = re.compile(r"[^\W\d_]*[^\x00-\x7f][^\W\d_]*")
_BEGINNINGS = ("ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", *"bcdghklmnrstvx")
_ENDINGS = ("", "c", "ch", "m", "n", "ng", "nh", "p", "t")
_TWO = re.compile(
    rf"(?P<first>[^{_VOWELS}]*[{_VOWELS}]+)(?P<between>[^{_VOWELS}]+)(?P<second>[{_VOWELS}]+[^{_VOWELS}]*)"
)


def parted(words: str) -> str:
    """Return canonical `words` with a space where two of them were run together."""
    return _MARKED.sub(lambda word: _parted(_before_capitals(word[0])), words)


def _before_capitals(word: str) -> str:
    """`word` with a space before a capital behind a small letter with a mark: no abbreviation is written so."""
    places = [
        at
        for at, (small, large) in enumerate(pairwise(word), 1)
        if large.isupper() and small.islower() and not small.isascii()
    ]
    return f"{word[: places[0]]} {word[places[0] :]}" if places else word


def _parted(word: str) -> str:
    found = _TWO.fullmatch("".join(map(_plain, word)))
    if found is None or not (_has_marks(word[: found.end("first")]) and _has_marks(word[found.start("second") :])):
        return word
    between = found["between"]
    for begin in range(len(between) + 1):
        if between[:begin] in _ENDINGS and between[begin:] in _BEGINNINGS:
            at = found.start("between") + begin
            return f"{word[:at]} {word[at:]}"
    return word


def _plain(letter: str) -> str:
    """`letter` small and without the marks that a vowel bears."""
    plain = unicodedata.normalize("NFD", letter.casefold())[0]
    return plain if plain.isascii() else "d"  # the one with a bar


def _has_marks(letters: str) -> bool:
    return any(len(unicodedata.normalize("NFD", letter)) > 1 for letter in letters)
