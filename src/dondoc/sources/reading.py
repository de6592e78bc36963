"""From the bytes of a file to its Document: what it is, whether its name says so, and the module that reads it."""

from pathlib import PurePath
from typing import BinaryIO

from dondoc.model import Document
from dondoc.sources.encodings import refuse_font_encodings
from dondoc.sources.kinds import Kind, kind_named, kind_of, ole_kind, open_document_kind, package_kind, text_kind
from dondoc.sources.readers import READERS
from dondoc.sources.stream import MAX_MB, size_of
from dondoc.sources.unreadable import Fault, UnreadableFile

_HEAD = 8192
_TEXTS = (Kind.TEXT, Kind.MARKDOWN, Kind.CSV, Kind.HTML)
_PACKAGES = (Kind.DOCX, Kind.XLSX)
# What Word and Excel open under their old endings without a word: Word itself saves RTF so, and legal sites web pages.
# Markdown is text, whatever it is called.
_ALSO_NAMED = {
    ".doc": (Kind.DOCX, Kind.RTF, Kind.HTML),
    ".xls": (Kind.XLSX, Kind.HTML),
    ".txt": (Kind.MARKDOWN,),
    ".text": (Kind.MARKDOWN,),
}
MAX_PICTURED_MB = 200  # for files in which pictures count; the text in them has limits of its own


def document_in(stream: BinaryIO, *, name: str) -> Document:
    """Return the Document in `stream`, which can be sought in; raises UnreadableFile."""
    size = size_of(stream)
    head = stream.read(_HEAD)
    if not head:
        raise UnreadableFile(name, Fault.EMPTY)
    kind = _kind_in(stream, head, size, name)
    stream.seek(0)
    if kind not in _TEXTS:
        _refuse_other(kind, name)
    _refuse_larger(size, MAX_MB if kind in _TEXTS else MAX_PICTURED_MB, name)
    document = READERS[kind](stream, name)
    _refuse_other(kind, name)  # after decoding: a file of noise is binary first of all, whatever it is called
    if not document.text or document.text.isspace():  # strip() would be the text once more
        raise UnreadableFile(name, Fault.NO_TEXT)
    refuse_font_encodings(document.text, name=name)
    return document


def _kind_in(stream: BinaryIO, head: bytes, size: int, name: str) -> Kind:
    """What `stream`, which begins with `head`, is; what no signature tells is told by the ending of `name`."""
    kind = kind_of(head)
    suffix = PurePath(name).suffix
    stream.seek(0)
    if kind is Kind.TEXT:
        return text_kind(suffix, head)
    if kind is Kind.OLE:
        found = ole_kind(stream.read(MAX_MB << 20))
        if found is None:
            raise UnreadableFile(name, Fault.PASSWORD)
        return found
    if kind is not Kind.ARCHIVE or not head.startswith(b"PK"):
        return kind
    from dondoc.sources.docx import Package  # lxml is not loaded for plain text
    from dondoc.sources.office import refuse_locked

    _refuse_larger(size, MAX_PICTURED_MB, name)
    package = Package(stream, name=name)
    kind, named = package_kind(package.parts), kind_named(suffix)
    if kind is Kind.ODT:
        refuse_locked(package)
        return open_document_kind(head)
    # What a package lacks to be what its name says is told when it is missed.
    return named if kind is Kind.ARCHIVE and named in _PACKAGES else kind


def _refuse_larger(size: int, limit: int, name: str) -> None:
    if size > limit << 20:
        raise UnreadableFile(name, Fault.TOO_LARGE, limit=limit)


def _refuse_other(kind: Kind, name: str) -> None:
    """Raise UnreadableFile where `kind` cannot be read, or `name` promises another kind."""
    suffix = PurePath(name).suffix
    promised = kind_named(suffix)
    named = suffix.lower()
    misnamed = promised is not None and named not in kind.suffixes and kind not in _ALSO_NAMED.get(named, ())
    if kind is Kind.ARCHIVE:
        raise UnreadableFile(name, Fault.ARCHIVE)
    if kind not in READERS:
        fault = Fault.MISNAMED_LATER_FORMAT if misnamed else Fault.LATER_FORMAT
        raise UnreadableFile(name, fault, kind=kind.title, suffix=suffix)
    if misnamed:
        raise UnreadableFile(name, Fault.MISNAMED, kind=kind.title, suffix=suffix, right_suffix=kind.suffixes[0])
