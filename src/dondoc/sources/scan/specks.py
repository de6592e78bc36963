"""Words that are none: marks over and below capitals, strokes of signatures and dirt, taken for a line."""

from collections.abc import Sequence
from statistics import median

_WORD = "5"  # the level of a word in the table that Tesseract gives
_LEVEL, _HEIGHT, _SURE, _TEXT = 0, 9, 10, 11  # columns of that table
_COLUMNS = 12
_TINY = 0.35  # of the usual height of words: no letter is so low
_LOW, _UNSURE, _SHORT = 0.65, 15.0, 3  # height, how sure Tesseract is (of 100), letters


def without_specks(rows: Sequence[list[str]]) -> list[list[str]]:
    """Return the `rows` of the table that Tesseract gave for a page without words that are specks.

    Letters of a third of the usual height are, and so are a few low ones of which Tesseract is not sure itself.
    """
    heights = [int(row[_HEIGHT]) for row in rows if _is_word(row)]
    usual = median(heights) if heights else 0.0
    return [row for row in rows if not (_is_word(row) and _is_speck(row, usual))]


def _is_word(row: list[str]) -> bool:
    return len(row) >= _COLUMNS and row[_LEVEL] == _WORD and any(map(str.isalnum, row[_TEXT]))


def _is_speck(row: list[str], usual: float) -> bool:
    height = int(row[_HEIGHT])
    unsure = float(row[_SURE]) < _UNSURE and len(row[_TEXT].strip()) <= _SHORT
    return height < _TINY * usual or (unsure and height < _LOW * usual)
