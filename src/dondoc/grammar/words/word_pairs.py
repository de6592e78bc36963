"""What each word of a text is together with the one behind it: a compound, one word too many, a misread phrase.

A text has tens of thousands of such pairs, and nearly all are sound. So that none costs a step of Python, each word is
written as one character, a pair thereby as one number of 32 bits, and one pass looks all of them up in a table.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntFlag
from functools import cached_property
from itertools import repeat

from dondoc.grammar.patterns import places_of
from dondoc.grammar.words.word_list import Place, WordList, words_of

BAR = "|"  # stands between two stretches of words
_UTF_16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"  # two bytes a character, as the machine has them
_HIGH_BYTE = slice(sys.byteorder == "little", None, 2)
_FIRST_FREE, _FIRST_BOUND = 0x0100, 0x2000  # characters that stand for words with and without sense of their own
_IS_FREE = bytes(byte < _FIRST_BOUND >> 8 for byte in range(256))
_UNKNOWN = "\uffff"
_AT_A_TIME = 64  # stretches: the words of a whole text would be many strings at once
_FEW = 40  # pairs; most texts are asked for a handful


class Mark(IntFlag):
    """What two words in a row are."""

    COMPOUND = 1  # one word at least has no sense alone
    TOO_MANY = 2  # one of them is, unless the words around say otherwise
    MISREAD = 4  # they are part of a phrase that is another one's misreading


_IS_COMPOUND = bytes(byte & Mark.COMPOUND for byte in range(256))
_BYTES_WITH = {mark: re.compile(b"[%b]" % bytes(byte for byte in range(8) if byte & mark)) for mark in Mark}
_SENSELESS = re.compile(b"\0")
_TWO_TWICE = re.compile(r"([^\uffff])([^\uffff])\1\2")
_MORE = range(3, 7)  # words that stand twice in a row


@dataclass(frozen=True)
class MarkedWords(WordList):
    """The words of a text, one character each in `codes`, and the `marks` of every word with the one behind it."""

    codes: str
    marks: bytes
    _table: "PairTable" = field(repr=False)
    _told: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def places_with(self, mark: Mark) -> Iterator[Place]:
        """The words that have `mark` with the one behind them."""
        return self.places(found.start() for found in _BYTES_WITH[mark].finditer(self.marks))

    def places_of(self, word: str) -> Iterator[Place]:
        """Where `word` stands, which is one of the table."""
        return self.places(places_of(self._table.code(word), self.codes))

    def senseless(self) -> Iterator[int]:
        """Which of the words, counted through, are part of no compound, and do not stand alone."""
        free = self.codes.encode(_UTF_16, "surrogatepass")[_HIGH_BYTE].translate(_IS_FREE)
        compound = int.from_bytes(self.marks.translate(_IS_COMPOUND), "little")
        sense = int.from_bytes(free, "little") | compound | compound << 8
        found = _SENSELESS.finditer(sense.to_bytes(len(self.codes) + 1, "little"), 0, len(self.codes))
        return (match.start() for match in found)

    def twice_in_a_row(self) -> Iterator[Place]:
        """Where two words, both of the table, stand twice in a row: 'rà soát rà soát'."""
        bar = self._table.codes[BAR]
        return self.places(match.start() for match in _TWO_TWICE.finditer(self.codes) if bar not in match[0])

    def more_twice_in_a_row(self) -> Iterator[tuple[Place, int]]:
        """Where three to six words of the table stand twice in a row, and how many they are."""
        bar = self._table.codes[BAR]
        found = sorted((start, count) for count in _MORE for start in _repeats(self.codes, count))
        once = [each for each in found if not {bar, _UNKNOWN} & set(self.codes[each[0] : sum(each)])]
        return zip(self.places(start for start, _ in once), [count for _, count in once], strict=True)

    def has_pair(self, first: str, second: str) -> bool:
        """Whether `second` follows `first`, both words of the lexicon, anywhere in the text."""
        pair = self._table.code(first) + self._table.code(second)
        if pair not in self._told:
            if len(self._told) >= _FEW:
                return _number(pair) in self._numbers
            self._told[pair] = pair in self.codes
        return self._told[pair]

    @cached_property
    def _numbers(self) -> frozenset[int]:
        """All pairs, for a text so spoilt that searching it again and again costs more."""
        return frozenset().union(*_numbers(self.codes))

    def places(self, counted: Iterable[int]) -> Iterator[Place]:
        """Where the words are that stand, counted through, at the numbers `counted`, in order."""
        bar, number, first, done = self._table.codes[BAR], -1, 0, 0
        for i in counted:
            bars, done = self.codes.count(bar, done, i), i  # from the last one on: a stretch may have thousands
            if bars or number < 0:
                number, first = max(number, 0) + bars, self.codes.rfind(bar, 0, i) + 1
                stretch = self.stretch(number)
            yield Place(stretch, i - first)


class PairTable:
    """Pairs of words with what they are, and words that have sense alone."""

    def __init__(self, alone: Iterable[str], marked: Iterable[tuple[str, str, Mark]], others: Iterable[str]) -> None:
        """Take the words that stand `alone`, the `marked` pairs, and `others` that are asked for."""
        marked = list(marked)
        free = sorted({*alone, BAR, ""})
        bound = sorted({*others, *(word for first, second, _ in marked for word in (first, second))}.difference(free))
        self.codes = {word: chr(_FIRST_FREE + place) for place, word in enumerate(free)}
        self.codes |= {word: chr(_FIRST_BOUND + place) for place, word in enumerate(bound)}
        self._words = {code: word for word, code in self.codes.items()}
        self._marks: dict[int, int] = {}
        pairs = "".join([self.codes[first] + self.codes[second] for first, second, _ in marked])
        for number, (_, _, mark) in zip(_numbers(pairs)[0], marked, strict=True):
            self._marks[number] = self._marks.get(number, 0) | mark.value

    def code(self, word: str) -> str:
        """Return the character that stands for `word`."""
        return self.codes.get(word, _UNKNOWN)

    def mark(self, listed: WordList) -> MarkedWords:
        """Return the `listed` words with their marks."""
        stretches = listed.parts[1::2]
        some = (stretches[place : place + _AT_A_TIME] for place in range(0, len(stretches), _AT_A_TIME))
        code, unknown = self.codes.get, repeat(_UNKNOWN)  # one character for all words that no pair has
        codes = self.codes[BAR].join(["".join(map(code, words_of(f" {BAR} ".join(each)), unknown)) for each in some])
        marks = bytearray(len(codes))
        for first, numbers in enumerate(_numbers(codes)):
            marks[first : first + 2 * len(numbers) : 2] = bytes(map(self._marks.get, numbers, repeat(0)))
        return MarkedWords(listed.parts, codes, bytes(marks), self)

    def words_of(self, codes: str) -> tuple[str, ...] | None:
        """Return the words, and bars, that `codes` stand for; None where one stands for words that no pair has."""
        return None if _UNKNOWN in codes else tuple(map(self._words.__getitem__, codes))


def _numbers(codes: str) -> "tuple[memoryview[int], memoryview[int]]":
    """The pairs of `codes` as numbers: those of the first, third … with the character behind, and of the others."""
    data = memoryview(codes.encode(_UTF_16, "surrogatepass"))
    even, odd = data[: len(data) // 4 * 4], data[2 : 2 + max(len(data) - 2, 0) // 4 * 4]
    return even.cast("I"), odd.cast("I")


def _number(pair: str) -> int:
    return _numbers(pair)[0][0]


def _repeats(codes: str, count: int) -> Iterator[int]:
    """Where as many of `codes` as `count` stand twice in a row: all are compared at once with those so far behind."""
    data = codes.encode(_UTF_16, "surrogatepass")
    whole = int.from_bytes(data, "little")
    differing = (whole ^ (whole >> 16 * count)).to_bytes(len(data), "little")
    none = bytes(2 * count)
    place = differing.find(none)
    while place >= 0:
        place += place % 2
        if differing.startswith(none, place):
            yield place // 2
            place += len(none)
        place = differing.find(none, place)
