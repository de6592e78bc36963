"""Đôn Đốc reads Vietnamese government action programmes: `dondoc.extract("chuong-trinh.docx")`."""

from pathlib import Path
from typing import TYPE_CHECKING

# Imported here and now: a first import of the package `dondoc.extract` later would put the module in the place
# of the function `extract` below. It brings nothing with it; what reads is loaded when something is to be read.
from dondoc.extract import extract_programme

if TYPE_CHECKING:
    from dondoc.model import Document, Programme

__all__ = ["__version__", "extract", "read"]
__version__ = "0.1.0"


def read(source: str | Path | bytes, *, name: str | None = None) -> "Document":
    """Return the canonical document in the file `source` (a path, or the bytes themselves).

    `name` is the file name to speak of, and its ending tells the format where the bytes do not.
    Raises `dondoc.sources.UnreadableFile` with the file, the fault and the way out.
    """
    from dondoc.sources import read_document

    return read_document(source, name=name)


def extract(source: "str | Path | bytes | Document", *, name: str | None = None) -> "Programme":
    """Return the programme in `source`: a path, the bytes of a file, or a document already read.

    Raises `dondoc.sources.UnreadableFile` where the file cannot be read; any text that can be read gives a result.
    """
    from dondoc.model import Document

    document = source if isinstance(source, Document) else read(source, name=name)
    return extract_programme(document)
