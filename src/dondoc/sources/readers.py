"""Which module reads which kind of file. A module is loaded with the first file that needs it."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from dondoc.model import Document
from dondoc.sources.encodings import decode
from dondoc.sources.kinds import Kind
from dondoc.sources.markdown import document_from_markdown
from dondoc.sources.plain import document_from_text
from dondoc.sources.stream import read_within_limit
from dondoc.sources.unreadable import Fault, UnreadableFile


def _text(stream: BinaryIO, name: str) -> Document:
    return document_from_text(decode(read_within_limit(stream, name=name), name=name), name=name)


def _markdown(stream: BinaryIO, name: str) -> Document:
    return document_from_markdown(decode(read_within_limit(stream, name=name), name=name), name=name)


def _csv(stream: BinaryIO, name: str) -> Document:
    from dondoc.sources.csv_table import document_from_csv

    return document_from_csv(decode(read_within_limit(stream, name=name), name=name), name=name)


def _page(stream: BinaryIO, name: str) -> Document:
    from dondoc.sources.html import document_from_page

    return document_from_page(read_within_limit(stream, name=name), name=name)


def _word(stream: BinaryIO, name: str, *, converted: bool = False) -> Document:
    from dondoc.sources.docx import Package, document_from_package

    return document_from_package(Package(stream, name=name), converted=converted)


def _workbook(stream: BinaryIO, name: str) -> Document:
    from dondoc.sources.docx import Package
    from dondoc.sources.xlsx import document_from_workbook

    return document_from_workbook(Package(stream, name=name))


def _pdf(stream: BinaryIO, name: str) -> Document:
    from dondoc.sources.pdf import document_from_pages, read_pdf

    data = stream.read()
    pages, tables = read_pdf(data, name=name)
    drawn = not any(page.strips for page in pages)  # also what a program drew of lines, without letters
    pictured = [page.number for page in pages if drawn or page.is_picture]
    layered = [page for page in pages if page.is_layered and not drawn]
    mending, unread = None, tuple[int, ...]()
    if pictured or layered:
        from dondoc.sources.scan import mended, read_pictured, worth_reading_anew

        try:
            numbers = sorted([*pictured, *worth_reading_anew(data, layered, beside=len(pictured), name=name)])
            scanned, tables_on_pictures = read_pictured(data, numbers, name=name)
        except UnreadableFile as error:
            if error.fault is not Fault.NEEDS_TESSERACT or len(pictured) == len(pages):
                raise
            scanned, tables_on_pictures, numbers, unread = [], {}, [], tuple(pictured)
        mending = partial(mended, pages=frozenset(numbers))
        read = {page.number: page for page in scanned}
        pages, tables = [read.get(page.number, page) for page in pages], tables | tables_on_pictures
    return replace(document_from_pages(pages, tables, name=name, mended=mending), unread=unread)


def _picture(stream: BinaryIO, name: str) -> Document:
    from dondoc.sources.scan import document_from_picture

    return document_from_picture(stream.read(), name=name)


def _old(stream: BinaryIO, name: str, *, kind: Kind) -> Document:
    from dondoc.sources.office import TARGETS, modernised

    modern = io.BytesIO(modernised(stream.read(), kind, name=name))
    document = _word(modern, name, converted=True) if TARGETS[kind] == "docx" else _workbook(modern, name)
    return replace(document, format=kind.suffixes[0].lstrip("."))


READERS: dict[Kind, Callable[[BinaryIO, str], Document]] = {
    Kind.TEXT: _text,
    Kind.MARKDOWN: _markdown,
    Kind.CSV: _csv,
    Kind.HTML: _page,
    Kind.DOCX: _word,
    Kind.XLSX: _workbook,
    Kind.PDF: _pdf,
    Kind.IMAGE: _picture,
    **{kind: partial(_old, kind=kind) for kind in (Kind.DOC, Kind.RTF, Kind.ODT, Kind.XLS, Kind.ODS)},
}
