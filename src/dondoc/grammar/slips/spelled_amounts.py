"""Amounts of money written twice, in figures and in words: '325 tỷ đồng (Ba trăm hai mươi lăm tỷ đồng)'."""

import re
from collections.abc import Iterator
from decimal import Decimal

from dondoc.grammar.figures.numbers import NUMBER, in_figures, read_number
from dondoc.grammar.slips.spelled_numbers import read_words
from dondoc.text import fold

_SCALES = {"tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 10**3, "ngàn": 10**3}
_SCALE = "|".join(_SCALES)
# Brackets are rarer than figures, so they are looked for first.
_IN_WORDS = re.compile(r"\((?:bằng chữ ?:? ?|viết bằng chữ ?:? ?)?(?P<words>[^\W\d_][^()\d\n]{4,160})\)", re.IGNORECASE)
_FIGURES_BEFORE = re.compile(rf"(?<![\w.,])(?P<figures>{NUMBER}) ?(?:(?P<scale>{_SCALE}) )?đồng ?\Z", re.IGNORECASE)
_REACH = 60  # characters of a number with its scale
_BETWEEN = re.compile(r"[ ,.;/]+")
_END, _ROUND = "đồng", "chẵn"
_HINT = "đồng"


def find_differing_amounts(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield [start, end), the figures and the amount that the words beside them say, where both differ."""
    if _HINT not in text:
        return
    for match in _IN_WORDS.finditer(text):
        before = _FIGURES_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        number, said = (read_number(before["figures"]), read_amount(match["words"])) if before else (None, None)
        if before is None or number is None or said is None:
            continue
        scale = _SCALES[fold(before["scale"])] if before["scale"] else 1
        if number * scale != said:
            figures = text[before.start() : match.start("words")].rstrip("( ")
            yield before.start(), match.end(), figures, f"{in_figures(Decimal(said))} {_HINT}"


def read_amount(words: str) -> int | None:
    """Return the amount in đồng that `words` spell, or None where they are no amount."""
    total, below = 0, list[str]()
    said = [word for word in _BETWEEN.split(fold(words)) if word]
    if said and said[-1] == _ROUND:
        said.pop()
    if not said or said.pop() != _END:
        return None
    for word in said:
        if word not in _SCALES:
            below.append(word)
            continue
        number = read_words(" ".join(below))
        if number is None:
            return None
        total, below = total + number * _SCALES[word], []
    rest = read_words(" ".join(below)) if below else 0
    return None if rest is None else total + rest
