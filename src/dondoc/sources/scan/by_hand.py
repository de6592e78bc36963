"""The number and the day of a letterhead, where they were written by hand: Tesseract knows print, and guesses.

What is written rises above the print beside it, or Tesseract itself is not sure of it. Dots stand for it, as where the
place was left open: a number that is missing is seen and filled in, a wrong one is believed.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from dondoc.data_files import data_beside

_WORD = "5"  # the level of a word in the table that Tesseract gives
_LINE = slice(1, 5)  # columns that count pages, blocks, paragraphs and lines
_LEFT, _TOP, _SURE, _TEXT = 6, 7, 10, 11  # columns
_COLUMNS = 12
_RISES = 0.02  # inches, above the word before it
_NUMBER_SURE, _DAY_SURE = 60.0, 80.0  # of 100; of print it is surer
_UPPER, _RIGHT = 0.35, 0.35  # of the page, within which a letterhead stands, and right of which its day
_MOST_FIGURES = 2  # that one day was taken for
_OPEN = "…"
Row = list[str]


def without_handwriting(rows: Sequence[Row], size: tuple[int, int], dpi: float) -> list[Row]:
    """Return the `rows` of the table that Tesseract gave for a first page of that `size`, dots for what is written."""
    found = list(rows)
    words = [(at, row) for at, row in enumerate(rows) if len(row) >= _COLUMNS and row[0] == _WORD]
    upper = [(at, row) for at, row in words if int(row[_TOP]) < _UPPER * size[1]]
    for _, line in groupby(upper, key=lambda word: word[1][_LINE]):
        for at, text in _opened(list(line), size[0], _RISES * dpi):
            found[at] = [*rows[at][:_TEXT], text, *rows[at][_COLUMNS:]]
    return found


def _opened(line: Sequence[tuple[int, Row]], width: int, rises: float) -> Iterator[tuple[int, str]]:
    """The places of words in `line` that are written, and what is left of them."""
    texts = [row[_TEXT] for _, row in line]
    heads = _heads()
    for place, text in enumerate(texts):
        beside, behind = line[place][1], line[place + 1 :]
        top = int(beside[_TOP]) - rises
        if text.casefold() == f"{heads['number']}:" and text != text.casefold():
            end = next((at + 1 for at, (_, row) in enumerate(behind) if "/" in row[_TEXT]), 0)
            yield from _dots_for(behind[:end], top, _NUMBER_SURE)
        elif text == heads["day"] and heads["month"] in texts[place + 2 :] and int(beside[_LEFT]) > _RIGHT * width:
            day = behind[: texts.index(heads["month"], place + 2) - place - 1]
            if len(day) <= _MOST_FIGURES:
                yield from _dots_for(day, top, _DAY_SURE)


def _dots_for(words: Sequence[tuple[int, Row]], top: float, sure: float) -> Iterator[tuple[int, str]]:
    """Dots for the figures in `words`, up to the stroke of a number, where any of them is written or apart."""
    figures = [(at, row) for at, row in words if row[_TEXT].partition("/")[0]]
    if len(figures) > 1 or any(int(row[_TOP]) < top or float(row[_SURE]) < sure for _, row in figures):
        for place, (at, row) in enumerate(figures):
            stroke, letters = row[_TEXT].partition("/")[1:]
            yield at, f"{'' if place else _OPEN}{stroke}{letters}"


@cache
def _heads() -> dict[str, str]:
    words: dict[str, str] = data_beside(__package__, "misread.yaml")["letterhead"]
    return words
