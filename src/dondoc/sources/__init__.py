"""A file in, a Document out: one module a format.

`read_document` looks at the bytes, picks the format's module, and returns a `Document` whose text is canonical
(see `dondoc.text`) and whose lines know their cells. Whatever is wrong with a file ends as `UnreadableFile`.

There is no map from characters back to bytes of the file: a line of plain text has the number that it has in the
file, a line of a .docx or .pdf knows its page where there is one; a line of a table knows its row and cells.
"""

from pathlib import Path

from dondoc.model import Document
from dondoc.sources.reading import document_in
from dondoc.sources.stream import opened, read_within_limit
from dondoc.sources.unreadable import Fault, UnreadableFile

__all__ = ["Fault", "UnreadableFile", "read_document", "read_within_limit"]


def read_document(source: str | Path | bytes, *, name: str | None = None) -> Document:
    """Return the document in `source`, a path or the bytes of a file.

    `name` is what messages call the file; its ending must fit what the bytes are. Without it the path's own name
    is taken, and the bytes alone decide where there is no path. Raises UnreadableFile.
    """
    called = name or ("document" if isinstance(source, bytes) else Path(source).name or str(source))
    with opened(source, name=called) as stream:
        return document_in(stream, name=called)
