"""PDF files with words in fonts from before Unicode: each such font is told what its letters mean.

A PDF file shows 'Cộng hoà' by the letters of .VnTime and says 'Céng hoµ' of them. What a font says of its letters
stands in a table of the file. That is written anew, and whatever reads the file then reads Unicode.
"""

import io
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.old_fonts import Coding, coding_of
from dondoc.sources.pdf.letter_tables import letters_told, table_of, told_by_encoding, translated

# Letters and signs that words in such fonts have, and those of Unicode have not.
_OLD = r"\xa1-\xa6\xa8-\xaa\xac-\xaf\xb4-\xb6\xb8-\xba\xbc-\xbe\xc4-\xc7\xcb\xce-\xd1\xd6-\xd8\xdb\xdc\xde\xdf"
_OLD += r"\xe4-\xe7\xeb\xee-\xf1\xf6-\xf8\xfb\xfc\xfe\xff\uf0a1-\uf0ff"
_IN_WORD = re.compile(rf"[A-Za-z][{_OLD}]|[{_OLD}][A-Za-z]")
_FEWEST = 3
_FONT = re.compile(rb"/BaseFont\s*/(?:[A-Z]{6}\+)?(?P<name>[^\s/<>\[\]()]+)")
_SIMPLE = re.compile(rb"/Subtype\s*/(?:TrueType|Type1|MMType1)\b")
_TO_UNICODE = re.compile(rb"/ToUnicode\s+(?P<number>\d+)\s+0\s+R")
_ENCODING = re.compile(rb"/Encoding\s+(?P<number>\d+)\s+0\s+R")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_OBJECT = re.compile(rb"(?<!\d)(?P<number>\d{1,8})\s+0\s+obj\b\s*")
_END_OF_OBJECT, _STREAM, _PLACES = b"endobj", b"stream", b"startxref"


class _Font(NamedTuple):
    number: int
    body: bytes
    coding: Coding


def has_old_letters(lines: Iterable[str]) -> bool:
    """Return whether `lines` look as words in a font from before Unicode do to those who do not know the font."""
    found = 0
    for line in lines:
        found += 0 if line.isascii() else len(_IN_WORD.findall(line))
        if found >= _FEWEST:
            return True
    return False


def with_unicode_fonts(document: pypdfium2.PdfDocument) -> bytes | None:
    """Return the PDF `document` with fonts that say in Unicode what their letters mean; None where none is old."""
    written = io.BytesIO()
    document.save(written, flags=pdfium.FPDF_REMOVE_SECURITY)
    data = written.getvalue()
    places = {int(found["number"]): found.end() for found in _OBJECT.finditer(data)}
    free = max(places, default=0) + 1
    added: list[bytes] = []
    for font in _old_fonts(data, places):
        told = _TO_UNICODE.search(font.body)
        letters = letters_told(_object(data, places, int(told["number"]))) if told else _by_encoding(font, data, places)
        table = table_of(translated(letters, font.coding))
        if not table:
            continue
        if told:
            added.append(_as_object(int(told["number"]), table))
        else:
            pointing = b"/ToUnicode %d 0 R>>" % free
            added += [_as_object(free, table), _as_object(font.number, font.body.rstrip()[:-2] + pointing)]
            free += 1
    root = _ROOT.findall(data)
    if not added or not root:
        return None
    # A file that does not say where its objects are is read from end to end, and of two the later holds.
    body = data[: data.rfind(_PLACES)]
    return b"%s\n%s\ntrailer<</Root %s 0 R/Size %d>>\n%%%%EOF" % (body, b"\n".join(added), root[-1], free)


def _old_fonts(data: bytes, places: dict[int, int]) -> Iterator[_Font]:
    """The old fonts in the file `data`, whose objects stand at `places`."""
    for number in places:
        body = _object(data, places, number)
        named = _FONT.search(body) if _STREAM not in body else None
        coding = coding_of(named["name"].decode("latin-1")) if named else None
        if coding and (_TO_UNICODE.search(body) or _SIMPLE.search(body)):
            yield _Font(number, body, coding)


def _by_encoding(font: _Font, data: bytes, places: dict[int, int]) -> dict[str, str]:
    elsewhere = _ENCODING.search(font.body)
    return told_by_encoding(_object(data, places, int(elsewhere["number"])) if elsewhere else font.body)


def _object(data: bytes, places: dict[int, int], number: int) -> bytes:
    at = places.get(number, len(data))
    return data[at : data.find(_END_OF_OBJECT, at)]


def _as_object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj" % (number, body)
