"""The single words of a page with their places, for tables whose columns are only told by the blanks between words."""

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.font_heights import font_height
from dondoc.sources.pdf.letter_breaks import between, is_break
from dondoc.sources.pdf.strips import Box, Strip

_MOST = 30_000  # letters of a page
_APART = 0.3  # of the height of a word; letters further from each other belong to two words
_HYPHENS = {0x2: "-", 0xFFFE: "-"}  # what PDFium makes of a dash at the end of a line


def words_on(text: pypdfium2.PdfTextPage, height: float, number: int) -> list[Strip]:
    """Return the words of the page of that `height` and `number`, in the order of the file."""
    found: list[Strip] = []
    is_open = False
    for at in range(min(text.count_chars(), _MOST)):
        code = pdfium.FPDFText_GetUnicode(text, at)
        letter = _HYPHENS.get(code) or chr(code)
        if letter.isspace() or not code:
            is_open = is_open and is_break(text, at) and not between(text, at)
            continue
        left, bottom, right, top = text.get_charbox(at)
        if is_open and _goes_on(found[-1].box, left, height - (bottom + top) / 2):
            last = found[-1]
            box = last.box._replace(right=max(last.box.right, right))
            found[-1] = last._replace(words=last.words + letter, box=box)
        else:
            low, high = font_height(text, at) or (bottom, top)
            found.append(Strip(letter, Box(left, height - high, right, height - low), number))
        is_open = True
    return found


def _goes_on(word: Box, left: float, middle: float) -> bool:
    """Whether a letter that begins at `left` goes on with `word`."""
    near = abs(left - word.right) < _APART * word.height or word.left <= left <= word.right
    return near and word.top - word.height <= middle <= word.bottom
