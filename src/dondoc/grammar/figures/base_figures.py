"""Figures that say where things stand before they change: 'giảm từ 20% xuống còn 15%', '… so với dự toán (20%)'."""

import re

from dondoc.grammar.figures.figures_with_units import WORDS_BEFORE, Figure

_BASE_BEFORE = re.compile(r"\btừ (?:mức )?(?:khoảng |trên |dưới )?$")
_BASE_ASIDE = re.compile(r"\bso với [^,;.()]{2,50} \($")  # 'tăng 15% so với dự toán (8.200 tỷ đồng)'
_ENDS_OF_BASES = ("từ ", "mức ", "khoảng ", "trên ", "dưới ")
_BASE_AFTER = re.compile(
    r"[^,;.\d]{0,20}(?:năm \d{4}[^,;.\d]{0,12})?\b(?<!trở )(?:xuống|lên|còn)(?: còn| đến| mức| đạt)*(?: \w+){0,2} \d"
)


def is_base(figure: Figure, folded: str) -> bool:
    """Whether `figure` is where things stand before they change: 'từ 20% xuống còn 15%'."""
    before = folded[max(0, figure.start - WORDS_BEFORE) : figure.start]
    if before.endswith("(") and _BASE_ASIDE.search(before) and folded.startswith(")", figure.end):
        return True
    if not folded.endswith(_ENDS_OF_BASES, 0, figure.start):
        return False
    return bool(_BASE_BEFORE.search(before)) and bool(_BASE_AFTER.match(folded, figure.end))
