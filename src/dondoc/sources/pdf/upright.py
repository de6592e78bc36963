"""Pages whose letters stand on their side, turned upright: wide tables on upright paper, and pages with a /Rotate.

What finds lines and cells takes letters to run from left to right. A page is therefore written anew, with all that is
on it turned by a quarter or two, before anything is read from it.
"""

import io
import math
from collections import Counter
from collections.abc import Mapping

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.letters import Place

_SAMPLE = 60  # letters of a page
_QUARTER = math.pi / 2


def turn_of(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> int | None:
    """Return by how many quarters clockwise `page` has to be turned for most letters to stand upright.

    None for a page that stands upright and is shown so, and for one without letters.
    """
    count = text.count_chars()
    letters = range(0, count, max(count // _SAMPLE, 1))
    angles = Counter(
        round(pdfium.FPDFText_GetCharAngle(text, letter) / _QUARTER) % 4
        for letter in letters
        if not pdfium.FPDFText_IsGenerated(text, letter)
    )
    if not angles:
        return None
    turn = -angles.most_common(1)[0][0] % 4  # PDFium counts the angle of a letter clockwise
    return turn if turn or page.get_rotation() else None


def upright(document: pypdfium2.PdfDocument, turns: Mapping[int, int]) -> bytes:
    """Return the PDF `document` with pages turned by so many quarters clockwise; `turns` counts pages from 1."""
    for number, turn in turns.items():
        page = document[number - 1]
        left, bottom, right, top = page.get_cropbox()
        matrix, box = _turned((left, bottom, right, top), turn)
        pdfium.FPDFPage_TransFormWithClip(page, matrix, pdfium.FS_RECTF(*_clip(box)))
        page.set_mediabox(*box)
        page.set_cropbox(*box)
        page.set_rotation(0)
        page.close()
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _turned(box: Place, turn: int) -> tuple[pdfium.FS_MATRIX, Place]:
    """What turns all that is in `box` by `turn` quarters clockwise, and the box that it is in then."""
    left, bottom, right, top = box
    width, height = right - left, top - bottom
    if turn == 1:
        return pdfium.FS_MATRIX(0, -1, 1, 0, -bottom, right), (0, 0, height, width)
    if turn == 2:
        return pdfium.FS_MATRIX(-1, 0, 0, -1, right, top), (0, 0, width, height)
    if turn == 3:
        return pdfium.FS_MATRIX(0, 1, -1, 0, top, -left), (0, 0, height, width)
    return pdfium.FS_MATRIX(1, 0, 0, 1, -left, -bottom), (0, 0, width, height)


def _clip(box: Place) -> Place:
    """`box` as PDFium wants a rectangle: left, top, right, bottom."""
    left, bottom, right, top = box
    return left, top, right, bottom
