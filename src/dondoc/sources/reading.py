"""From the bytes of a file to its Document: what it is, whether its name says so, and the module that reads it."""

from pathlib import PurePath
from typing import BinaryIO

from dondoc.model import Document
from dondoc.sources.encodings import decode, refuse_font_encodings
from dondoc.sources.kinds import Kind, kind_named, kind_of, ole_kind, package_kind, text_kind
from dondoc.sources.markdown import document_from_markdown
from dondoc.sources.plain import document_from_text
from dondoc.sources.stream import MAX_MB, read_within_limit, size_of
from dondoc.sources.unreadable import Fault, UnreadableFile

_HEAD = 8192
_TEXTS = (Kind.TEXT, Kind.MARKDOWN)
_PACKAGES = (Kind.DOCX, Kind.XLSX)
_READ = (*_TEXTS, Kind.HTML, Kind.DOCX, Kind.XLSX, Kind.PDF)
MAX_PACKAGE_MB = 200  # pictures count; the text in a package has a limit of its own


def document_in(stream: BinaryIO, *, name: str) -> Document:
    """Return the Document in `stream`, which can be sought in; raises UnreadableFile."""
    size = size_of(stream)
    head = stream.read(_HEAD)
    stream.seek(0)
    if not head:
        raise UnreadableFile(name, Fault.EMPTY)
    kind = kind_of(head)
    if kind is Kind.TEXT:
        kind = text_kind(PurePath(name).suffix, head)
    if kind is Kind.ARCHIVE and head.startswith(b"PK"):
        document = _read_package(stream, size, name)
    else:
        document = _read_text(stream, size, name, kind)
    if not document.text.strip():
        raise UnreadableFile(name, Fault.NO_TEXT)
    refuse_font_encodings(document.text, name=name)
    return document


def _read_package(stream: BinaryIO, size: int, name: str) -> Document:
    from dondoc.sources.docx import Package, document_from_package  # lxml is not loaded for plain text

    _refuse_larger(size, MAX_PACKAGE_MB, name)
    package = Package(stream, name=name)
    kind = package_kind(package.parts)
    named = kind_named(PurePath(name).suffix)
    if kind is Kind.ARCHIVE and named in _PACKAGES:
        kind = named  # what it lacks is said when it is missed
    _refuse_other(kind, name)
    if kind is Kind.XLSX:
        from dondoc.sources.xlsx import document_from_workbook

        return document_from_workbook(package)
    return document_from_package(package)


def _read_text(stream: BinaryIO, size: int, name: str, kind: Kind) -> Document:
    if kind is Kind.OLE:
        found = ole_kind(stream.read(MAX_MB << 20))
        if found is None:
            raise UnreadableFile(name, Fault.PASSWORD)
        kind = found
    if kind not in _TEXTS:
        _refuse_other(kind, name)
    if kind is Kind.PDF:
        from dondoc.sources.pdf import document_from_pdf

        _refuse_larger(size, MAX_PACKAGE_MB, name)
        return document_from_pdf(stream.read(), name=name)
    _refuse_larger(size, MAX_MB, name)
    if kind is Kind.HTML:
        from dondoc.sources.html import document_from_page

        return document_from_page(read_within_limit(stream, name=name), name=name)
    text = decode(read_within_limit(stream, name=name), name=name)
    _refuse_other(kind, name)  # after decoding: a file of noise is binary first of all, whatever it is called
    return document_from_markdown(text, name=name) if kind is Kind.MARKDOWN else document_from_text(text, name=name)


def _refuse_larger(size: int, limit: int, name: str) -> None:
    if size > limit << 20:
        raise UnreadableFile(name, Fault.TOO_LARGE, limit=limit)


def _refuse_other(kind: Kind, name: str) -> None:
    """Raise UnreadableFile where `kind` cannot be read, or `name` promises another kind."""
    suffix = PurePath(name).suffix
    promised = kind_named(suffix)
    misnamed = promised is not None and suffix.lower() not in kind.suffixes
    if kind is Kind.ARCHIVE:
        raise UnreadableFile(name, Fault.ARCHIVE)
    if kind not in _READ:
        fault = Fault.MISNAMED_LATER_FORMAT if misnamed else Fault.LATER_FORMAT
        raise UnreadableFile(name, fault, kind=kind.title, suffix=suffix)
    if misnamed:
        raise UnreadableFile(name, Fault.MISNAMED, kind=kind.title, suffix=suffix, right_suffix=kind.suffixes[0])
