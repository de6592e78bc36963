"""A file in, a Document out: one module a format.

`read_document` looks at the bytes, picks the format's module, and returns a `Document` whose text is canonical
(see `dondoc.text`) and whose lines know their cells. Whatever is wrong with a file ends as `UnreadableFile`.
"""

from pathlib import Path

from dondoc.errors import DondocError
from dondoc.model import Document
from dondoc.sources.plain import document_from_text

__all__ = ["UnreadableFile", "read_document"]


class UnreadableFile(DondocError):
    """A file that cannot be read: says which, what is wrong with it, and what to do."""


def read_document(source: str | Path | bytes, *, name: str | None = None) -> Document:
    """Return the document in `source`, a path or bytes; `name` is what messages call it."""
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    return document_from_text(data.decode("utf-8-sig"), name=name or "document")
