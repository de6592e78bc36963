"""Numbers of quarters that a scan made of upright strokes: 'Quý II1/2026', whose strokes are counted again."""

import re
from collections.abc import Sequence
from functools import cache

from dondoc.data_files import data_beside

_STROKE_LETTERS = r"[I1lLTHJ|!\[\]]{1,4}"
_STROKES_OF_QUARTER = re.compile(rf"(?P<strokes>{_STROKE_LETTERS})(?P<year>/20\d\d\b)")
_QUARTER_READ = re.compile(r"I{1,3}(?=/20\d\d\b)")
_MOST_STROKES = 3


def is_strokes_of_quarter(before: str, word: str) -> bool:
    """Whether `word` is upright strokes and a year behind the word for a quarter: 'Quý' and 'II1/2026'."""
    return before.casefold() == _quarter_word() and bool(_STROKES_OF_QUARTER.match(word))


def with_strokes(word: str, count: int) -> str:
    """Return `word`, which is_strokes_of_quarter, with the number that `count` strokes make."""
    if not 1 <= count <= _MOST_STROKES:
        return word
    return _STROKES_OF_QUARTER.sub(lambda read: "I" * count + read["year"], word, count=1)


def is_quarter(word: str) -> bool:
    """Whether `word` begins with the number of a quarter in strokes, and a year."""
    return bool(_QUARTER_READ.match(word))


def has_quarter(text: str) -> bool:
    """Whether `text` names a quarter by strokes, also by one that was taken for a figure: 'Quý 1/2026' may be 'II'."""
    return bool(_quarters_read().search(text))


def with_quarters(text: str, quarters: Sequence[str]) -> str:
    """Return `text` with `quarters` in the place of those that it names, if they are as many."""
    if len(_quarters_read().findall(text)) != len(quarters):
        return text
    numbers = iter(quarters)
    return _quarters_read().sub(lambda read: next(numbers).partition("/")[0], text)


@cache
def _quarter_word() -> str:
    word: str = data_beside(__package__, "misread.yaml")["quarter"]
    return word.casefold()


@cache
def _quarters_read() -> re.Pattern[str]:
    """The number of a quarter in strokes, and what behind the word for one can be nothing else."""
    behind = rf"(?<=\b{_quarter_word()}\s){_STROKE_LETTERS}(?=/20\d\d\b)"
    return re.compile(rf"{_QUARTER_READ.pattern}|(?i:{behind})")
