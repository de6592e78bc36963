"""PDF files with text: `pages` gives the words with their places, `tables` the ruled tables, `unruled` those without
rules, `columns` the order of what stands side by side, `running` the page numbers and running heads, `setting` how a
page is set and `paragraphs` the lines that belong together.

Page numbers are left out, for every line knows its page. Footnotes (`footnotes`) stand after the text, and a running
head or foot is kept there once. What somebody stamped on a page stands before it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dondoc.model import Document
from dondoc.sources.blocks import Block, lay_out
from dondoc.sources.grids import Tables, is_frame, row_block
from dondoc.sources.pdf.changed_numbers import with_single_numbers
from dondoc.sources.pdf.columns import Placed, in_reading_order
from dondoc.sources.pdf.footnotes import without_footnotes
from dondoc.sources.pdf.pages import Page, read_pages
from dondoc.sources.pdf.paragraphs import Paragraphs
from dondoc.sources.pdf.running import without_running
from dondoc.sources.pdf.strips import Strip
from dondoc.sources.pdf.tables import RuledTable, read_tables, runs_on
from dondoc.sources.pdf.unruled import with_unruled

__all__ = ["document_from_pages", "read_pdf"]
TablesOfPages = dict[int, list[RuledTable]]


def read_pdf(data: bytes, *, name: str) -> tuple[list[Page], TablesOfPages]:
    """Return the pages of the PDF `data` with their words, and the ruled tables by the number of the page.

    Raises UnreadableFile where the file is damaged, locked or has too many pages.
    """
    pages, data = read_pages(data, name=name)
    pages = with_single_numbers(pages)
    raised = {page.number: page.raised for page in pages if page.raised}
    changed = {page.number for page in pages if page.changed}
    with_rules = [page.number for page in pages if page.has_rules]
    ruled = read_tables(data, with_rules, name=name, raised=raised, changed=changed)
    return pages, with_unruled(data, pages, ruled, name=name)


def document_from_pages(
    pages: list[Page],
    tables: TablesOfPages,
    *,
    name: str,
    mended: Callable[[Iterable[Block]], Iterable[Block]] | None = None,
) -> Document:
    """Return the Document of `pages` whose ruled `tables` are given by the number of the page.

    `mended` puts right what shows only when the lines of a paragraph have been joined.
    """
    pages = [page.without([table.box for table in tables.get(page.number, ())]) for page in pages]
    pages, running = without_running(pages)
    pages, notes = without_footnotes(pages)
    flow = (item for page in pages for item in _in_order(page, tables.get(page.number, [])))
    beside = [strip for page in pages for strip in page.beside]
    blocks = [*_alone(beside), *_blocks(flow), *notes, *_alone(running)]
    document = lay_out(mended(blocks) if mended else blocks, name=name, format="pdf")
    unsure = tuple(number for number, on_page in sorted(tables.items()) if any(table.unsure for table in on_page))
    return replace(document, unsure=unsure) if unsure else document


def _alone(strips: Iterable[Strip]) -> Iterator[Block]:
    yield from (Block(strip.words, strip.page) for strip in strips)


def _in_order(page: Page, tables: list[RuledTable]) -> Iterator[Placed | RuledTable]:
    """What stands on `page` from top to bottom, tables between the strips of text."""
    strips = list(page.strips)
    for table in sorted(tables, key=lambda table: table.box.top):
        above = [strip for strip in strips if strip.box.middle < table.box.top]
        strips = [strip for strip in strips if strip.box.middle >= table.box.top]
        yield from in_reading_order(above, page.width)
        yield table
    yield from in_reading_order(strips, page.width)


def _blocks(flow: Iterable[Placed | RuledTable]) -> Iterator[Block]:
    paragraphs = Paragraphs()
    tables = Tables()
    last: RuledTable | None = None
    for item in flow:
        if isinstance(item, Placed):
            if last is not None:
                yield from _table_blocks(last, tables)
                last = None
            yield from paragraphs.add(item)
            continue
        yield from paragraphs.finish()
        if last is not None and runs_on(last, item):
            last = last.with_more(item)
        else:
            yield from _table_blocks(last, tables) if last is not None else ()
            last = item
    yield from paragraphs.finish()
    yield from _table_blocks(last, tables) if last is not None else ()


def _table_blocks(table: RuledTable, tables: Tables) -> Iterator[Block]:
    if not table.unsure and is_frame([row.cells for row in table.rows]):
        yield from (Block(line, row.page) for row in table.rows for cell in row.cells for line in cell.lines)
        return
    number = tables.next()
    for count, row in enumerate(table.rows, 1):
        yield row_block(row.cells, table=number, row=count, page=row.page)
