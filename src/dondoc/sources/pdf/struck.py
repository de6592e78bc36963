"""Words that are struck through, as office programs print what a tracked change deletes: they are left out.

Surely struck is what a line in its own colour goes through from end to end, at half the height of small letters. A rule
of a table that runs through words does not end where they do, and what is underlined has its line below.
"""

import ctypes
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.letters import Place

_LONGEST = 2000  # letters of struck words that are looked at
_THIN = 0.2  # of the size of the letters; a line is no thicker, its ends counted
_LOWEST, _HIGHEST = 0.15, 0.45  # of the size, above the base line
_SLACK = 0.25  # of the size; so far a line may reach into the letters beside, or fall short of its own
_SPACE = 0.6  # of the size; so far behind its words a line may end, for it goes through a space, too
_BESIDE, _THICK = 8.0, 1.0  # points from the middle of a line to a letter that it strikes
_NEAR = 5.0  # points; a line is no further above or below the ink of what it strikes
_LEVEL = 0.01  # of the size; letters that stand upright lean no more
Colour = tuple[int, int, int]


class Struck(NamedTuple):
    """Where struck words stood on their page, and whether there was a space at an end of them."""

    place: Place
    spaced: bool


class _Line(NamedTuple):
    middle: float
    left: float
    right: float
    thick: float
    path: pypdfium2.PdfObject


class _Words(NamedTuple):
    piece: pypdfium2.PdfObject
    left: float
    right: float
    base: float
    size: float


def without_struck(
    page: pypdfium2.PdfPage, paths: Iterable[pypdfium2.PdfObject]
) -> tuple[pypdfium2.PdfTextPage, list[Struck]]:
    """Return the text of `page`, on which `paths` are drawn, without what these strike through, and where that stood.

    They are off the page while it is open.
    """
    text = page.get_textpage()
    pieces = list(dict.fromkeys(_struck(page, paths, text)))
    if not pieces:
        return text, []
    found = [Struck(piece.get_bounds(), _is_spaced(piece, text)) for piece in pieces]
    text.close()
    for piece in pieces:
        page.remove_obj(piece)
        piece.close()
    return page.get_textpage(), found


def _struck(
    page: pypdfium2.PdfPage, paths: Iterable[pypdfium2.PdfObject], text: pypdfium2.PdfTextPage
) -> list[pypdfium2.PdfObject]:
    on_page = (path for path in paths if not path.level)  # the others are measured in a form of their own
    drawn = (line for line in map(_line, on_page) if line is not None and _is_in_words(line, text))
    lines = sorted(drawn, key=lambda line: line.middle)
    through: dict[_Line, list[_Words]] = {}
    for piece in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1) if lines else ():
        left, bottom, right, top = piece.get_bounds()
        first, end = (bisect_left(lines, (height,)) for height in (bottom - _NEAR, top + _NEAR))
        beside = [line for line in lines[first:end] if line.left < right and left < line.right]
        words = _words(piece, left, right) if beside else None
        for line in beside:
            if words and _touches(line, words):
                through.setdefault(line, []).append(words)
    return [each.piece for line, words in through.items() if _goes_through(line, words) for each in words]


def _is_in_words(line: _Line, text: pypdfium2.PdfTextPage) -> bool:
    """Whether a letter is where the middle of `line` is, or beside it: rules of tables have their words further off."""
    return text.get_index((line.left + line.right) / 2, line.middle, _BESIDE, _THICK) is not None


def _touches(line: _Line, words: _Words) -> bool:
    across = min(line.right, words.right) - max(line.left, words.left)
    far_in = min(_SLACK * words.size, (words.right - words.left) / 2)
    return across > far_in and _LOWEST * words.size < line.middle - words.base < _HIGHEST * words.size


def _goes_through(line: _Line, words: Sequence[_Words]) -> bool:
    """Whether `line` goes from the beginning to the end of all `words` that it touches, in their colour."""
    size, colour = words[0].size, _colour_of_line(line.path)
    ends = (min(each.left for each in words) - line.left, line.right - max(each.right for each in words))
    fits = all(-_SLACK * size < end < _SPACE * size for end in ends)
    return fits and line.thick < _THIN * size and all(_filled(each.piece) == colour for each in words)


def _line(path: pypdfium2.PdfObject) -> _Line | None:
    """The level line that `path` is; None for all else that is drawn."""
    left, bottom, right, top = path.get_bounds()
    thick = top - bottom
    return _Line((bottom + top) / 2, left, right, thick, path) if 2 * thick < right - left else None


def _words(piece: pypdfium2.PdfObject, left: float, right: float) -> _Words | None:
    """The words of `piece`, which reach from `left` to `right`; None where they do not stand upright."""
    matrix, size = pdfium.FS_MATRIX(), ctypes.c_float()
    if not (pdfium.FPDFPageObj_GetMatrix(piece.raw, matrix) and pdfium.FPDFTextObj_GetFontSize(piece.raw, size)):
        return None
    high = size.value * matrix.d
    if high <= 0 or abs(size.value * matrix.b) > _LEVEL * high:
        return None
    return _Words(piece, left, right, matrix.f, high)


def _colour_of_line(path: pypdfium2.PdfObject) -> Colour | None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path.raw, fill, stroke)
    if stroke.value:
        return _colour(path, pdfium.FPDFPageObj_GetStrokeColor)
    return _filled(path) if fill.value else None


def _filled(piece: pypdfium2.PdfObject) -> Colour:
    return _colour(piece, pdfium.FPDFPageObj_GetFillColor)


def _colour(piece: pypdfium2.PdfObject, ask: Callable[..., Any]) -> Colour:
    red, green, blue, opaque = (ctypes.c_uint() for _ in range(4))
    ask(piece.raw, red, green, blue, opaque)
    return red.value, green.value, blue.value


def _is_spaced(piece: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> bool:
    letters = (ctypes.c_ushort * _LONGEST)()
    count = pdfium.FPDFTextObj_GetText(piece.raw, text.raw, letters, ctypes.sizeof(letters))
    words = bytes(letters)[: max(count - 2, 0)].decode("utf-16-le", "replace")
    return words != words.strip()


def text_without_struck(page: pypdfium2.PdfPage) -> pypdfium2.PdfTextPage:
    """Return the text of `page`, which has words that are struck through, without them."""
    return without_struck(page, list(page.get_objects([pdfium.FPDF_PAGEOBJ_PATH], max_depth=1)))[0]
