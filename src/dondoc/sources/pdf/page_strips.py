"""The words of a page of a PDF file in strips, each in a box as high as its font."""

import re
from collections.abc import Sequence

import pypdfium2

from dondoc.sources.pdf.font_heights import font_height
from dondoc.sources.pdf.letter_breaks import has_broken_lines
from dondoc.sources.pdf.letters import Place, are_entangled, words_of_runs
from dondoc.sources.pdf.strips import Box, Strip, unsplit
from dondoc.sources.soft_breaks import joined

_LINE_END_HYPHEN = re.compile("[\x02\ufffe]")  # what PDFium makes of a dash at the end of a line
_FIRST_WORD = re.compile(r"(?:[(\[{“‘]\s*)?\S+")  # no line ends with an opening bracket or quotation mark


def strips_of(
    text: pypdfium2.PdfTextPage, runs: Sequence[Place], height: float, number: int, *, by_letters: bool = False
) -> list[Strip]:
    """The words of each of `runs`; those of letters that stand one by one are put together again.

    `by_letters` tells whose letters are whose also where runs reach far into each other, as what a scanner's program
    laid over a picture does.
    """
    if not (by_letters or are_entangled(runs) or has_broken_lines(text)):
        return [_strip(text, words_in(text, *place), _letter_at(text, place), place, height, number) for place in runs]
    letters = zip(words_of_runs(text, runs), runs, strict=True)
    return unsplit([_strip(text, _on_one_line(words), first, run, height, number) for (words, first), run in letters])


def _letter_at(text: pypdfium2.PdfTextPage, place: Place) -> int | None:
    left, bottom, _, top = place
    index: int | None = text.get_index(left + 0.5, (bottom + top) / 2, 3, max(top - bottom, 2))
    return index


def _strip(
    text: pypdfium2.PdfTextPage, words: str, first: int | None, place: Place, height: float, number: int
) -> Strip:
    """The run `words` whose letters begin with the `first`; its box is as high as the font.

    So all lines of a paragraph are equally far from each other.
    """
    left, bottom, right, top = place
    end = left
    if first is not None:
        bottom, top = font_height(text, first) or (bottom, top)
        last = first + max(unbroken(words), 1) - 1
        end = text.get_charbox(min(last, text.count_chars() - 1))[2]  # letters on their side are fewer than words show
    return Strip(words, Box(left, height - top, right, height - bottom), number, max(end - left, 0.0))


def unbroken(words: str) -> int:
    """Return how many of the first letters of `words` stand on one line: a word, with an opening bracket before it."""
    found = _FIRST_WORD.match(words)
    return found.end() if found else 0


def words_in(text: pypdfium2.PdfTextPage, left: float, bottom: float, right: float, top: float) -> str:
    """Return the words inside a box (in points from the bottom left corner), the lines of it joined."""
    return _on_one_line(text.get_text_bounded(left, bottom, right, top))


def _on_one_line(found: str) -> str:
    found = _LINE_END_HYPHEN.sub("-", found)
    lines = found.splitlines()
    return joined([line.strip() for line in lines]) if len(lines) > 1 else found
