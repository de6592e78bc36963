"""Words that are none: marks over and below capitals, strokes of signatures and dirt, taken for a line.

Where the halves of a letterhead stand at different heights, what one line leaves of its letters is taken for words of
the other: they lie in the line that left them, between its words.
"""

from collections.abc import Sequence
from statistics import median

_WORD = "5"  # the level of a word in the table that Tesseract gives
_LEVEL, _LEFT, _TOP, _WIDTH, _HEIGHT, _SURE, _TEXT = 0, 6, 7, 8, 9, 10, 11  # columns of that table
_LINE = slice(1, 5)  # columns that tell a line from others
_COLUMNS = 12
_TINY = 0.35  # of the usual height of words: no letter is so low
_LOW, _UNSURE, _SHORT = 0.65, 15.0, 3  # height, how sure Tesseract is (of 100), letters
_DOUBTED, _FEW_LETTERS = 85.0, 4  # of what lies in another line
_WITHIN = 0.6  # of its height, that does
_FAR = 2.0  # heights, from a mark that is none to the other words of its line
_NEAR = 3.0  # heights, to the words of that line on its left and right


def without_specks(rows: Sequence[list[str]]) -> list[list[str]]:
    """Return the `rows` of the table that Tesseract gave for a page without words that are specks.

    Letters of a third of the usual height are, and so are a few low ones of which Tesseract is not sure itself.
    """
    heights = [int(row[_HEIGHT]) for row in rows if _is_word(row)]
    usual = median(heights) if heights else 0.0
    left = [row for row in rows if not (_is_word(row) and _is_speck(row, usual))]
    words = [row for row in left if _is_word(row)]
    return [
        row
        for row in left
        if not (_may_be_left_over(row) and (_lies_in_another_line(row, words) or _is_lone_mark(row, left)))
    ]


def _is_word(row: list[str]) -> bool:
    return len(row) >= _COLUMNS and row[_LEVEL] == _WORD and any(map(str.isalnum, row[_TEXT]))


def _is_speck(row: list[str], usual: float) -> bool:
    height = int(row[_HEIGHT])
    unsure = float(row[_SURE]) < _UNSURE and len(row[_TEXT].strip()) <= _SHORT
    return height < _TINY * usual or (unsure and height < _LOW * usual)


def _may_be_left_over(row: list[str]) -> bool:
    is_word = len(row) >= _COLUMNS and row[_LEVEL] == _WORD
    return is_word and len(row[_TEXT].strip()) <= _FEW_LETTERS and float(row[_SURE]) < _DOUBTED


def _is_lone_mark(row: list[str], rows: Sequence[list[str]]) -> bool:
    """Whether `row` is surely no word, and the other words of its line are all far off."""
    if any(map(str.isalnum, row[_TEXT])) and float(row[_SURE]) >= _UNSURE:
        return False
    start, end = int(row[_LEFT]), int(row[_LEFT]) + int(row[_WIDTH])
    beside = [other for other in rows if other is not row and other[_LINE] == row[_LINE] and other[_LEVEL] == _WORD]
    gaps = [max(int(other[_LEFT]) - end, start - int(other[_LEFT]) - int(other[_WIDTH])) for other in beside]
    return bool(gaps) and min(gaps) > _FAR * max(int(other[_HEIGHT]) for other in beside)


def _lies_in_another_line(row: list[str], words: Sequence[list[str]]) -> bool:
    """Whether words of one other line stand close on both sides of `row`, at its height."""
    start, top, height = int(row[_LEFT]), int(row[_TOP]), int(row[_HEIGHT])
    end, least = start + int(row[_WIDTH]), _WITHIN * height
    sides: dict[tuple[str, ...], set[bool]] = {}
    for other in words:
        if other[_LINE] == row[_LINE]:
            continue
        high, first = int(other[_TOP]), int(other[_LEFT])
        last = first + int(other[_WIDTH])
        if min(top + height, high + int(other[_HEIGHT])) - max(top, high) < least:
            continue
        if first <= end + _NEAR * height and last >= start - _NEAR * height:
            sides.setdefault(tuple(other[_LINE]), set()).add(first + last > start + end)
    return any(len(found) > 1 for found in sides.values())
