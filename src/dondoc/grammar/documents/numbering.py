"""The numbers of lines and rows: how wide a heading each kind makes, and which number follows which in a list.

Every kind has a rank: of two numbered lines the one with the smaller rank is the wider heading. Administrative
documents number I. → 1. → 1.1. → a) → - → + (Nghị định 30/2020/NĐ-CP, phụ lục I); laws and decisions add phần,
chương, mục, điều above, plans 'Nhiệm vụ 1:' between. `line_numbers` reads them.
"""

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple


class Rank(IntEnum):
    """How wide a numbered heading is; the smaller the wider."""

    PART = 10
    CHAPTER = 20
    ARTICLE = 30
    LETTER = 35
    ROMAN = 40
    NUMBER = 50
    NUMBER_2 = 52
    NUMBER_3 = 53
    NUMBER_4 = 54
    NAMED = 56
    SMALL_LETTER = 60
    BRACKET = 65
    DASH = 70
    PLUS = 80

    @property
    def is_arabic(self) -> bool:
        return Rank.NUMBER <= self <= Rank.NUMBER_4


class Numbering(NamedTuple):
    """A number at the head of a line: its label ('II', '1.1', 'a', '-'), its rank, its length in characters."""

    label: str
    rank: Rank
    length: int

    @property
    def is_list_mark(self) -> bool:
        return self.rank >= Rank.DASH

    def comes_after(self, other: "Numbering") -> bool:
        """Whether this is a later number of the same list: 1.3 after 1.1, 'c' after 'a'; not 2.1 after 1.1."""
        if self.rank is not other.rank or self.is_list_mark:
            return False
        mine, theirs = self.in_list, other.in_list
        return mine is not None and theirs is not None and mine[0] == theirs[0] and mine[1] > theirs[1]

    def follows(self, other: "Numbering") -> bool:
        """Whether this is the next number of the same list, with đ and without f or the other way round."""
        mine, theirs = self.in_list, other.in_list
        if self.comes_after(other) and mine is not None and theirs is not None and mine[1] == theirs[1] + 1:
            return True
        return self.rank is other.rank is Rank.SMALL_LETTER and f"{other.label}{self.label}" in _NEXT_IN_ASCII

    def is_below(self, other: "Numbering") -> bool:
        """Whether it numbers something within what `other` numbers: 'a)' and '1.2.' below '1.'."""
        return self.rank > other.rank or self.label.startswith(f"{other.label}.")

    def follows_closely(self, other: "Numbering") -> bool:
        """Whether this is the next number of the same list, or the one behind it: writers leave numbers out."""
        mine, theirs = self.in_list, other.in_list
        close = mine is not None and theirs is not None and mine[1] == theirs[1] + 2
        return self.follows(other) or (close and self.comes_after(other))

    @property
    def begins_list(self) -> bool:
        """Whether this is the first number of a list: '1', '2.1', 'a', 'I'; of list marks none is."""
        mine = self.in_list
        return mine is not None and not self.is_list_mark and mine[1] == (0 if self.rank is Rank.SMALL_LETTER else 1)

    @property
    def in_list(self) -> tuple[str, int] | None:
        """The list that the number belongs to, by what stands before its last part, and its place there."""
        return _place_in_list(self.label, self.rank)

    def numbered(self, place: int) -> str:
        """The label of that `place` (counted as `in_list` does) in the list of this number."""
        group, _, last = self.label.rpartition(".")
        label = str(place) if last.isdigit() else _of_letters(place, self.rank)
        return f"{group}.{label}" if group else label


_LETTERS = "abcdđeghiklmnopqrstuvxy"  # the alphabet of lists, which leaves out letters with marks, but not đ
_NEXT_IN_ASCII = ("de", "ef", "fg", "ij", "jk", "vw", "wx", "yz")  # of lists that a machine numbered: no đ, but f
_TENS, _ONES = ("", "X", "XX", "XXX"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN_VALUES = {f"{ten}{one}": tens * 10 + ones for tens, ten in enumerate(_TENS) for ones, one in enumerate(_ONES)}


@lru_cache(maxsize=1024)
def _place_in_list(label: str, rank: Rank) -> tuple[str, int] | None:
    """What `Numbering.in_list` says, kept for a while: each number is compared with those before it."""
    group, _, last = label.rpartition(".")
    if last.isdigit():
        return group, int(last)
    if last.upper() in _ROMAN_VALUES and rank in (Rank.ROMAN, Rank.PART, Rank.CHAPTER, Rank.BRACKET):
        return group, _ROMAN_VALUES[last.upper()]
    return (group, _LETTERS.index(last.lower())) if len(last) == 1 and last.lower() in _LETTERS else None


def _of_letters(place: int, rank: Rank) -> str:
    if rank in (Rank.SMALL_LETTER, Rank.LETTER):
        return _LETTERS[place]
    return next(roman for roman, value in _ROMAN_VALUES.items() if value == place)
