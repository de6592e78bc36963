"""Numbers written twice, in figures and in words: '30 (ba mươi) ngày', '1.250 hộ (một nghìn hai trăm năm mươi hộ)'."""

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
_IN_BRACKETS = re.compile(r"\((?P<words>[^\W\d_]{2,6}(?: [^\W\d_]{2,6}){0,10})\)")
_FIGURES_BEFORE = re.compile(r"(?<![\w.,/-])(?P<figures>\d{1,3}(?:\.\d{3})?)(?: (?P<unit>[^\W\d_]{1,6}))? ?$")
_REACH = 15  # characters: '100.000 người ' with room
_THOUSAND = re.compile(r" ?(?:nghìn|ngàn) ?")


def find_differing_numbers(text: str) -> Iterator[tuple[int, int, str, int]]:
    """Yield [start, end), the figures and what the words beside them say, where both differ."""
    for match in _IN_BRACKETS.finditer(text):
        before = _FIGURES_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        said = _said(fold(match["words"]), before) if before else None
        if before and said is not None and said != int(before["figures"].replace(".", "")):
            yield before.start(), match.end(), before["figures"], said


def _said(words: str, before: re.Match[str]) -> int | None:
    """The number that folded `words` say for the figures `before` them: a unit stands behind both, or behind neither.

    Thousands in figures are thousands in words: '1.035 (ba mươi)' are two numbers.
    """
    if unit := before["unit"]:
        number = words.removesuffix(f" {fold(unit)}")
        if number == words:
            return None
        words = number
    parts = _THOUSAND.split(words)
    if len(parts) > 2 or (len(parts) > 1) is not ("." in before["figures"]):
        return None
    thousands, rest = (0, *[read_words(part) if part else 0 for part in parts])[-2:]
    return None if thousands is None or rest is None else thousands * 1000 + rest


def read_words(words: str) -> int | None:
    """Return the number below a thousand that folded `words` spell, or None where they are no number."""
    match = _WORDS.fullmatch(words.strip())
    if match is None or not words.strip():
        return None
    hundreds, tens, ones = (_DIGITS[match[part]] if match[part] else 0 for part in ("hundreds", "tens", "ones"))
    return hundreds * 100 + (10 if match["ten"] else tens * 10) + ones
