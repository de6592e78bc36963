"""The numbers at the head of lines and rows: 'I.', '1.', '1.1.', 'a)', '-', 'Điều 2.', 'PHỤ LỤC SỐ 01'.

Every kind has a rank: of two numbered lines the one with the smaller rank is the wider heading. Administrative
documents number I. → 1. → 1.1. → a) → - → + (Nghị định 30/2020/NĐ-CP, phụ lục I); laws and decisions add phần,
chương, mục, điều above, plans 'Nhiệm vụ 1:' between.
"""

import re
from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from dondoc.grammar.patterns import CAPITALS, any_of


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


_NOTE = re.compile(r"\[\d{1,3}\] \S")


def is_note(words: str) -> bool:
    """Whether the line `words` is a footnote, as readers of printed formats put them at the end: '[3] …'."""
    return words.startswith("[") and bool(_NOTE.match(words))


@lru_cache(maxsize=256)
def _dotted_rank(label: str) -> Rank:
    """By how many figures there are; a Roman number or letter before them ('I.1') is the heading around."""
    depth = len(_FIGURES.findall(label))
    return (Rank.NUMBER, Rank.NUMBER_2, Rank.NUMBER_3, Rank.NUMBER_4)[min(depth, 4) - 1]


_FIGURES = re.compile(r"\d+")
_Rules = tuple[tuple[str, Rank | Callable[[str], Rank]], ...]  # a pattern with a group 'label', and the rank

_CAPITAL = f"[{CAPITALS}]"
_ROMAN = r"(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})"
_ORDINALS = any_of("nhất", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_BULLETS = "-–—•●*▪◦○■►·\uf02d\uf0a7\uf0b7\uf0d8\uf076\uf0fc"  # those of the Symbol and Wingdings fonts at the end
_LAWS = any_of("của", "Luật", "Bộ luật", "Nghị", "Hiến pháp", "Quyết định", "Thông tư", "và", "khoản", "này")
_AMOUNTS = any_of("triệu", "tỷ", "tỉ", "nghìn", "ha", "km", "lần", "điểm")
# '01/NQ-CP', '57-NQ/TW': the number of a document, not of a line.
_NO_DOCUMENT = r"(?! ?[A-ZĐ]{1,4}[a-z]{0,2} ?[-–/])"
_DASHED = rf" ?[-–](?= ?{_CAPITAL})(?! ?[IVX]+\b)"
_LINE_RULES: _Rules = (
    (
        rf"(?:PHẦN|Phần) (?:THỨ |thứ )?(?P<label>(?<=(?:THỨ|thứ) )(?i:{_ORDINALS})|{_ROMAN}|[A-ZĐ]|\d+)(?!\w)[.:]?",
        Rank.PART,
    ),
    (rf"(?:CHƯƠNG|Chương) (?P<label>{_ROMAN}|\d+)\b[.:]?", Rank.CHAPTER),
    (rf"(?:ĐIỀU|Điều) (?P<label>\d+)\b(?! {_LAWS}\b)(?![,;])[.:]?", Rank.ARTICLE),
    (rf"(?P<label>(?:{_ROMAN}|[A-HĐ])(?:\.\d{{1,2}}){{1,3}})[.)]?(?!\.?\d)(?= ?\D|$)", _dotted_rank),
    (rf"(?P<label>{_ROMAN})(?:[.):]|/(?![vV]\b)|{_DASHED})", Rank.ROMAN),
    (r"(?P<label>[A-HĐ])(?:[.)])(?= )", Rank.LETTER),
    (
        rf"(?P<label>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})[.)]?(?![\d%]|\.\d)(?! ?{_AMOUNTS}\b)(?= ?\D|$)",
        _dotted_rank,
    ),
    (rf"(?P<label>\d{{1,3}})(?:[.)](?!\d)|/(?!\d){_NO_DOCUMENT})", _dotted_rank),
    (rf"(?P<label>\d{{1,2}}) ?[-–] (?={_CAPITAL}){_NO_DOCUMENT}", _dotted_rank),
    (r"(?:Nhiệm vụ|NHIỆM VỤ) (?:số )?(?P<label>\d{1,2})(?:[.:](?!\d)| [-–])", Rank.NAMED),
    (r"\((?P<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\)", Rank.BRACKET),
    (r"(?P<label>[ivx]{2,4})\)", Rank.BRACKET),
    (r"(?P<label>[a-zđ]|a[a-z])(?:\)|[./](?= ))", Rank.SMALL_LETTER),
    (rf"(?P<label>[{_BULLETS}])(?= ?[^\W\d_]| ?[“\"(]| \d)", Rank.DASH),
    (r"(?P<label>\+)(?= ?\S)", Rank.PLUS),
)
_CELL_RULES: _Rules = (
    (rf"(?P<label>{_ROMAN})[.)]?", Rank.ROMAN),
    (r"(?P<label>[A-HĐ])[.)]?", Rank.LETTER),
    (rf"(?P<label>(?:{_ROMAN}|[A-HĐ])(?:\.\d{{1,3}}){{1,3}})[.)]?", _dotted_rank),
    (r"(?P<label>\d{1,3}(?:\.\d{1,3}){0,3})[.)/]?", _dotted_rank),
    (r"\((?P<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\)", Rank.BRACKET),
    (r"(?P<label>i{1,3}|iv|vi{0,3}|ix)[.)]?", Rank.BRACKET),
    (r"(?P<label>(?:\d{1,3}(?:\.\d{1,3})*\.?)?[a-zđ])[.)]?", Rank.SMALL_LETTER),
    (rf"(?P<label>[{_BULLETS}])", Rank.DASH),
    (r"(?P<label>\+)", Rank.PLUS),
)


def _any_of(rules: _Rules) -> re.Pattern[str]:
    """`rules` as one pattern, which tries them in the same order: most lines have no number, and one look tells."""
    named = (pattern.replace("(?P<label>", f"(?P<label{place}>") for place, (pattern, _) in enumerate(rules))
    return re.compile("|".join(f"(?:{pattern})" for pattern in named))


_ANY_LINE, _ANY_CELL = _any_of(_LINE_RULES), _any_of(_CELL_RULES)
_LINE_RANKS, _CELL_RANKS = (
    {f"label{place}": rank for place, (_, rank) in enumerate(rules)} for rules in (_LINE_RULES, _CELL_RULES)
)


def read_line_number(line: str) -> Numbering | None:
    """Return the number that the text line `line` begins with, or None."""
    match = _ANY_LINE.match(line)
    return _numbering(match, _LINE_RANKS) if match else None


@lru_cache(maxsize=256)
def read_cell_number(cell: str) -> Numbering | None:
    """Return the number that fills the table cell `cell` ('II', '1.17', '-'), or None where it holds anything else.

    Kept for a while, as several readers ask for the cells of a row.
    """
    match = _ANY_CELL.fullmatch(cell)
    return _numbering(match, _CELL_RANKS) if match else None


def _numbering(match: re.Match[str], ranks: Mapping[str, Rank | Callable[[str], Rank]]) -> Numbering:
    group = match.lastgroup or ""
    label, rank = match[group].rstrip("."), ranks[group]
    return Numbering(label, rank if isinstance(rank, Rank) else rank(label), match.end())
