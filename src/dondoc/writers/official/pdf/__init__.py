"""A document as a PDF file in the layout of Nghị định 30/2020/NĐ-CP, phụ lục I.

`page_tree` makes the page of HTML, `official.css` says how it looks, WeasyPrint sets it. The package `weasyprint` is
an extra (`dondoc[pdf]`), and needs the system's Pango and a font with the widths of Times New Roman.
"""

from base64 import b64decode
from collections.abc import Callable
from importlib import import_module
from importlib.resources import files
from typing import Any

from lxml import etree

from dondoc.errors import DondocError
from dondoc.writers.official.document import OfficialDocument
from dondoc.writers.official.pdf.figures import PICTURE
from dondoc.writers.official.pdf.page_tree import page_of
from dondoc.writers.official.pdf.progress import pages_told
from dondoc.writers.official.printable import printable

__all__ = ["CannotPrint", "to_pdf"]

FAMILIES = {"Liberation Serif", "Tinos", "Times New Roman"}  # all with the same widths
_INSTALL = "install it with: pip install 'dondoc[pdf]' (and, on Debian, apt-get install libpango-1.0-0)"
_INSTALL_FONT = "install one, on Debian: apt-get install fonts-liberation2"


class CannotPrint(DondocError):  # read aloud: 'raises CannotPrint'
    """What a PDF file needs is not installed: says what, and how to get it."""


def to_pdf(document: OfficialDocument, *, told: Callable[[int], None] | None = None) -> bytes:
    """Return the bytes of `document` as a PDF file with its fonts in it, tagged for screen readers, with bookmarks.

    The same document gives the same bytes. `told` is called with the number of each page, from 1, as it is laid out;
    pages may be laid out more than once.

    Raises CannotPrint where WeasyPrint or a font with Times' widths is not installed.
    """
    weasyprint = _weasyprint()
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    css = files("dondoc.writers.official.pdf").joinpath("official.css").read_text(encoding="utf-8")
    page = etree.tostring(page_of(printable(document), css), encoding="unicode", method="html")
    source = f"<!DOCTYPE html>{page}"
    with pages_told(told):
        rendered = weasyprint.HTML(string=source, url_fetcher=_nothing_from_elsewhere).render(font_config=fonts)
    pdf: bytes = rendered.write_pdf(pdf_tags=True)
    if not FAMILIES & {_family(font) for font in rendered.fonts.values()}:
        raise CannotPrint(f"a PDF file needs Liberation Serif, Tinos or Times New Roman; {_INSTALL_FONT}")
    return pdf


def _weasyprint() -> Any:
    try:
        return import_module("weasyprint")
    except (ImportError, OSError) as error:  # OSError: a library of the system is missing
        raise CannotPrint(f"a PDF file needs WeasyPrint; {_INSTALL}") from error


def _family(font: Any) -> str:
    family = font.family
    return family.decode() if isinstance(family, bytes) else str(family)


def _nothing_from_elsewhere(url: str, *_: object, **__: object) -> Any:
    """Return a picture that stands in the page; all else that a document is made of is in it already."""
    if url.startswith(PICTURE):
        return import_module("weasyprint.urls").URLFetcherResponse(
            url, b64decode(url.removeprefix(PICTURE)), headers={"Content-Type": "image/png"}
        )
    raise ValueError(f"a document loads nothing, and this is {url}")
