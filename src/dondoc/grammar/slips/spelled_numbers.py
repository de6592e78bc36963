"""Numbers written twice, in figures and in words: '30 (ba mươi) ngày'."""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_DIGIT = any_of(*_DIGITS)
_WORDS = re.compile(
    rf"(?:(?P<hundreds>{_DIGIT}) trăm(?: |$))?(?:(?P<tens>{_DIGIT}) mươi(?: |$)|(?P<ten>mười)(?: |$)|(?:linh|lẻ) )?"
    rf"(?P<ones>{_DIGIT})?"
)
_IN_BRACKETS = re.compile(r"\((?P<words>[^\W\d_]{2,6}(?: [^\W\d_]{2,6}){0,4})\)")
_FIGURES_BEFORE = re.compile(r"(?<![\w.,/-])(?P<figures>\d{1,3}) ?$")
_REACH = 6  # characters


def find_differing_numbers(text: str) -> Iterator[tuple[int, int, str, int]]:
    """Yield [start, end), the figures and what the words beside them say, where both differ."""
    for match in _IN_BRACKETS.finditer(text):
        before = _FIGURES_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        said = read_words(fold(match["words"])) if before else None
        if before and said is not None and said != int(before["figures"]):
            yield before.start(), match.end(), before["figures"], said


def read_words(words: str) -> int | None:
    """Return the number below a thousand that folded `words` spell, or None where they are no number."""
    match = _WORDS.fullmatch(words.strip())
    if match is None or not words.strip():
        return None
    hundreds, tens, ones = (_DIGITS[match[part]] if match[part] else 0 for part in ("hundreds", "tens", "ones"))
    return hundreds * 100 + (10 if match["ten"] else tens * 10) + ones
