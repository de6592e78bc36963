"""Plain text: a line a paragraph, a line with tabs a table row; tables that are drawn are rows, too.

Line numbers are those of the file. Where the text has form feeds, as the text layer of a PDF has between its
pages, they give the page numbers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from dondoc.model import Document
from dondoc.sources.blocks import Block, lay_out, refuse_countless
from dondoc.sources.counted_rows import heads_numbers
from dondoc.sources.doubled_lines import Undoubled, is_doubled
from dondoc.sources.listed_tables import rows_of_listed_tables

_FORM_FEED = "\x0c"
_TELLING = 2000  # lines that tell whether a blank one stands behind each
_SPELLED_BREAK = r"\r\n"  # spelled out by a converter: a break inside a sentence, where the width of a page ended


def document_from_text(text: str, *, name: str, format: str = "txt") -> Document:
    """Return `text` as a Document; rows that follow each other with no blank line between are one table.

    Raises UnreadableFile where it has a million lines and cells.
    """
    paged = _FORM_FEED in text
    if _SPELLED_BREAK in text:
        text = text.replace(_SPELLED_BREAK, " ")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_countless(text, name=name)  # before any is looked at
    lines = _lines(text)
    del text  # the lines hold it, as long as there are more: a long one is held no more often than needed
    guessed: list[int] = []
    cut_off: list[tuple[int, int]] = []
    document = lay_out(_blocks(lines, guessed, cut_off, paged=paged), name=name, format=format)
    return replace(document, guessed=tuple(guessed), cut_off=tuple(cut_off)) if guessed or cut_off else document


def _lines(text: str) -> Iterator[str]:
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _blocks(
    lines: Iterable[str], guessed: list[int], cut_off: list[tuple[int, int]], *, paged: bool
) -> Iterator[Block]:
    page = 1 if paged else None
    table = row = 0
    for words, drawn in _rows(lines, guessed, cut_off):
        is_row = "\t" in words
        if is_row:
            row += 1
            table += row == 1
        elif not drawn:
            row = 0
        turned = words.count(_FORM_FEED) if page else 0
        if page and words.startswith(_FORM_FEED):
            page, turned = page + 1, turned - 1
        yield Block(words, page, table if is_row else 0, row if is_row else 0)
        page = page + turned if page else None


def _rows(lines: Iterable[str], guessed: list[int], cut_off: list[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Yield the words of each of `lines` and whether it is in a table; blank lines behind every line part nothing."""
    coming = iter(lines)
    held = list(islice(coming, _TELLING))
    if is_doubled(held):
        held += coming
    if not (is_doubled(held) and any(map(heads_numbers, held))):
        yield from rows_of_listed_tables(chain(held, coming), guessed, cut_off)
        return
    single = Undoubled(held)
    unsure: list[int] = []
    left: list[tuple[int, int]] = []
    yield from single.doubled(rows_of_listed_tables(single.lines, unsure, left))
    guessed += map(single.number, unsure)
    cut_off += [(single.number(first), single.number(last)) for first, last in left]
