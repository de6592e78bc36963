"""Syllables with spaces inside them, as converters of pages leave them: 'Bộ Y t ế', 'đ ồ ng chí', 'nă m 2018'.

What was torn shows by a beginning or an end of consonants alone: no word of Vietnamese is that. The pieces together
are a syllable that the lexicon knows, and none of them is a word by itself but what stands between two such pieces. Or
they are half of a compound whose other half stands beside them: 'phát tri ển', 'ch ương trình'.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.word_list import Place
from dondoc.text import fold
from dondoc.text.syllables import bare, is_marked

_BEGINNINGS = frozenset(
    ("b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
     "s", "t", "th", "tr", "v", "x")
)  # fmt: skip
_ENDS = frozenset(("c", "ch", "g", "h", "m", "n", "ng", "nh", "p", "t"))
_GLIDES = frozenset("iouy")  # they end a syllable, too, but are no sign of a torn one
_VOWELS = frozenset("aeiouy")
_MOST_PIECES, _FEWEST_PIECES = 3, 2


@dataclass(frozen=True, slots=True)
class TornWord:
    """The characters [start, end) hold the pieces of one syllable, the `reading`."""

    start: int
    end: int
    reading: str


def find_torn_words(text: str, puzzles: Iterable[Place]) -> Iterator[TornWord]:
    """Yield the torn syllables of canonical `text`, in reading order; `puzzles` are its words that make no sense."""
    done = 0
    for stretch, i in puzzles:
        first = i
        count = _pieces_at(stretch.words, i)
        if not count:
            first = next((at for at in (i, i - 1) if _are_half_of_compound(stretch.words, at)), i)
            count = 0 if first == i and not _are_half_of_compound(stretch.words, i) else _FEWEST_PIECES
        if count:
            start, end = stretch.span(first, first + count)
            if start >= done and "\n" not in text[start:end]:
                done = end
                yield TornWord(start, end, "".join(stretch.words[first : first + count]))


def join_torn_words(words: str) -> str:
    """Return `words` with the pieces of their torn syllables joined: 'Bộ Y tế' of 'Bộ Y t ế'."""
    pieces = words.split(" ")
    folded = [fold(piece) for piece in pieces]
    if _BEGINNINGS.isdisjoint(folded) and _ENDS.isdisjoint(folded):
        return words
    joined, i = [], 0
    while i < len(pieces):
        count = _pieces_at(folded, i) or 1
        joined.append("".join(pieces[i : i + count]))
        i += count
    return " ".join(joined)


def _pieces_at(words: Sequence[str], i: int) -> int:
    """How many of the folded `words` from number `i` on are the pieces of one syllable; 0 where they are whole."""
    for count in range(_MOST_PIECES, _FEWEST_PIECES - 1, -1):
        pieces = tuple(words[i : i + count])
        if len(pieces) == count and _are_pieces(pieces):
            return count
    return 0


@lru_cache(maxsize=4096)
def _are_pieces(pieces: tuple[str, ...]) -> bool:
    first, *_, last = pieces
    known = lexicon().syllables
    begins = first in _BEGINNINGS and _begins_with_vowel(pieces[1])
    if not (begins or last in _ENDS) or "".join(pieces) not in known:
        return False
    if len(pieces) == _MOST_PIECES:
        return begins and (last in _ENDS or last in _GLIDES)
    if begins:  # 'b a' may be a list of letters, 'k ở' a point of a list and a word
        return last not in known and (is_marked(last) or len(first) > 1)
    return first not in known and is_marked(first)


def _are_half_of_compound(words: Sequence[str], i: int) -> bool:
    """Whether the folded words at `i` and behind it are a syllable that makes a compound with the one beside it."""
    if i < 0 or i + 1 >= len(words) or not words[i + 1] or not _begins_with_vowel(words[i + 1]):
        return False
    known = lexicon()
    first, second = words[i], words[i + 1]
    joined = first + second
    if (
        joined not in known.syllables
        or not is_marked(second)
        or (first not in _BEGINNINGS and second in known.syllables)
    ):
        return False
    before, behind = words[i - 1] if i else "", words[i + 2] if i + 2 < len(words) else ""
    return (known.has(before, joined) or known.has(joined, behind)) and not known.has(second, behind)


def _begins_with_vowel(piece: str) -> bool:
    return bare(piece[:1]) in _VOWELS
