"""Figures whose own words name nothing that is measured: 'Tỷ lệ đạt 60% trở lên', 'Con số này gấp 2 lần'.

What they measure was named before: by the figure, the sentence or the bullet above.
"""

import re

from dondoc.grammar.figures.trimmed_measures import trim
from dondoc.grammar.figures.units_above_figures import unit_in_brackets
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_BARE = r"(?:tỷ lệ|tỉ lệ|con số|mức|chỉ tiêu|kết quả)"
_BARE_WORD = re.compile(rf"{_BARE}\b")
_POINTING = re.compile(rf"(?:{_BARE}|số)?(?: (?:này|đó|trên|nêu trên|chung))?")
_SAYS_LITTLE = re.compile(
    r"(?:%|‰|điểm ?%|điểm phần trăm|phần trăm|lần\b)|.*\b(?:đồng|usd)$"
)  # 'bác sĩ/vạn dân' says all
# What names a measure where it stands alone, as a heading of bullets does.
_NAMES_ONE = re.compile(
    any_of("tỷ lệ", "tỉ lệ", "tỷ suất", "tuổi thọ", "tỷ trọng",
           "tỉ trọng", "tổng", "số", "chỉ số", "tốc độ", "mật độ", "mức", "thu nhập",
           "giá trị", "diện tích", "sản lượng", "năng suất", "quy mô", "kim ngạch", "doanh thu")
    + r" [^\W\d]"
)  # fmt: skip
_ANNOUNCES = re.compile(r"\b(?:sau|sau đây|cụ thể|gồm|chỉ tiêu|mục tiêu|chủ yếu|như sau)$")
_LONGEST = 160  # characters of a sentence that is one noun phrase, or one piece of work


def bare_word(words: str) -> str:
    """Return 'Tỷ lệ' where `words` before a figure have nothing else to say what it measures; else ''."""
    bare = _BARE_WORD.search(folded) if _rate_is_in(folded := fold(words)) else None
    return words[bare.start() : bare.end()] if bare and not trim(words[: bare.start()]) else ""


def names_nothing(measure: str, unit: str) -> bool:
    """Whether `measure` is no more than the `unit` of its figure, or a word that points back at what was named."""
    folded = fold(measure)
    return (folded == fold(unit) and bool(_SAYS_LITTLE.match(folded))) or bool(_POINTING.fullmatch(folded))


def measure_of_sentence(words: str) -> str:
    """Return what the sentence `words`, which sets no figure, is about; '' where it is too long or has figures."""
    said = trim(words.rstrip(" .;:"))
    return "" if len(said) > _LONGEST or any(map(str.isdigit, said)) or " " not in said else said


def measure_of_heading(words: str) -> str:
    """Return the measure that a heading or the bullet above names: 'Tỷ lệ hộ dùng nước sạch:'; else ''."""
    said = measure_of_sentence(words)
    folded = fold(said)
    return said if _NAMES_ONE.match(folded) and not _ANNOUNCES.search(folded) else ""


def names_measure(words: str) -> bool:
    """Whether `words` name a measure: 'Tỷ lệ hộ nghèo', 'Đàn trâu (con)'."""
    return bool(_NAMES_ONE.match(fold(words))) or unit_in_brackets(words) is not None


def _rate_is_in(folded: str) -> bool:
    return "lệ" in folded or "số" in folded or "mức" in folded or "tiêu" in folded or "quả" in folded
