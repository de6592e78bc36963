"""The numbers that lines and cells begin with, 'I.', '1.1.', 'a)', 'Điều 2.', read as what they rank as."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of

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
_SET_OFF = rf"(?: ?[-–](?= ?{_CAPITAL})|/(?= {_CAPITAL}))"
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
        rf"(?P<label>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?:{_SET_OFF}{_NO_DOCUMENT}|[.)])?"
        rf"(?![\d%]|\.\d)(?! ?{_AMOUNTS}\b)(?= ?\D|$)",
        _dotted_rank,
    ),
    (rf"(?P<label>\d{{1,3}})(?:[.)](?!\d)|/(?!\d){_NO_DOCUMENT})", _dotted_rank),
    (rf"(?P<label>\d{{1,2}})(?: ?[-–] (?={_CAPITAL})|[-–](?={_CAPITAL}{SMALL}+ {SMALL})){_NO_DOCUMENT}", _dotted_rank),
    (r"(?:Nhiệm vụ|NHIỆM VỤ) (?:số )?(?P<label>\d{1,2})(?:[.:](?!\d)| [-–])", Rank.NAMED),
    (r"\((?P<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\)", Rank.BRACKET),
    (r"(?P<label>[ivx]{2,4})\)", Rank.BRACKET),
    (r"(?P<label>[a-zđ]|a[a-z])(?:\)|[./](?= ))", Rank.SMALL_LETTER),
    (rf"(?P<label>[{_BULLETS}])(?= ?[^\W\d_]| ?[“\"(]| \d)", Rank.DASH),
    (rf"(?P<label>[~_])(?= {_CAPITAL}{SMALL}+ )", Rank.DASH),  # dashes, as scanners read them
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


_ALONE = re.compile(rf"(?:{_ROMAN}|[A-HĐ]|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[a-hđ])[.)]")


def is_number_alone(line: str) -> bool:
    """Whether the text line `line` is nothing but the number of what stands below it: '1.', 'II.', 'a)'.

    Web pages number their lists without writing it, and what is copied from them has the number in a line of its own.
    """
    return _ALONE.fullmatch(line) is not None


def _any_of(rules: _Rules) -> re.Pattern[str]:
    """`rules` as one pattern, which tries them in the same order: most lines have no number, and one look tells."""
    named = (pattern.replace("(?P<label>", f"(?P<label{place}>") for place, (pattern, _) in enumerate(rules))
    return re.compile("|".join(f"(?:{pattern})" for pattern in named))


_ANY_LINE, _ANY_CELL = _any_of(_LINE_RULES), _any_of(_CELL_RULES)
_LINE_RANKS, _CELL_RANKS = (
    {f"label{place}": rank for place, (_, rank) in enumerate(rules)} for rules in (_LINE_RULES, _CELL_RULES)
)


@lru_cache(maxsize=64)
def read_line_number(line: str) -> Numbering | None:
    """Return the number that the text line `line` begins with, or None.

    Kept for a while: two of three times it is asked of a line, somebody just asked.
    """
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
