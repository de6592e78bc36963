"""Opening PDF files: damaged, locked and endless ones are told apart before anything is read.

PDFium opens them. It is not made for several threads at once, so they take turns.
"""

import threading

import pypdfium2

from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_PAGES = 2000
TURNS = threading.Lock()


def opened(data: bytes, *, name: str) -> pypdfium2.PdfDocument:
    """Return the open PDF `data`; raises UnreadableFile where it is damaged, locked or has more than MAX_PAGES."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise UnreadableFile(name, Fault.PASSWORD) from error
        raise UnreadableFile(name, Fault.DAMAGED, reason="it is cut short or no PDF") from error
    if len(document) > MAX_PAGES:
        document.close()
        raise UnreadableFile(name, Fault.TOO_MANY_PAGES, limit=MAX_PAGES)
    return document
