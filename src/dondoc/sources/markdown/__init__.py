"""Markdown (.md), as writers type it and as the pages of legal sites come out of converters.

`marks` takes the marks of emphasis, links and escapes from the words, `wrapping` joins the lines that only the width
of the editor broke, `pipes`, `boxes`, `ruled_columns` and `bars` read the forms in which tables stand, `cells_a_line`
those that have lost all their marks; `html_tables` and `html_blocks` set apart what stands in tags, `tagged` reads it.
Blank lines only part paragraphs and give no lines.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dondoc.model import Document
from dondoc.sources.blocks import Block, lay_out, refuse_countless
from dondoc.sources.grids import GridCell, Tables, padded
from dondoc.sources.markdown.bars import is_bar, read_bars
from dondoc.sources.markdown.boxes import read_boxes
from dondoc.sources.markdown.cell_lines import Rows
from dondoc.sources.markdown.cells_a_line import LostTables
from dondoc.sources.markdown.html_tables import SetApart, set_apart
from dondoc.sources.markdown.marks import plain_words
from dondoc.sources.markdown.pipes import read_pipes
from dondoc.sources.markdown.ruled_columns import read_ruled_columns
from dondoc.sources.markdown.wrapping import Wrapping
from dondoc.sources.tabbed_tables import TAB, TabbedRows, with_tabs

__all__ = ["document_from_markdown"]


def document_from_markdown(text: str, *, name: str) -> Document:
    """Return the Markdown `text` as a Document; raises UnreadableFile where it has a million lines and cells."""
    refuse_countless(text, name=name)
    apart = set_apart(_with_tabs_of_rows(text.replace("\r\n", "\n").replace("\r", "\n")))
    guessed: list[int] = []
    document = lay_out(_blocks(apart, guessed, name), name=name, format="md")
    return replace(document, guessed=tuple(guessed)) if guessed else document


def _with_tabs_of_rows(text: str) -> str:
    """`text` with blanks for its tabs, but for those that part the cells of a row."""
    if TAB not in text:
        return text
    rows = TabbedRows()
    lines = [(line, rows.cells(with_tabs(line))) for line in text.split("\n")]
    return "\n".join([line.expandtabs(4) if cells is None else TAB.join(cells) for line, cells in lines])


def _blocks(apart: SetApart, guessed: list[int], name: str) -> Iterator[Block]:
    """Yield the blocks of a text; adds the numbers of rows whose cells may stand in other columns to `guessed`."""
    for count, (block, unsure) in enumerate(_read(*apart, name), 1):
        if unsure:
            guessed.append(count)
        yield block


def _read(lines: list[str], tagged: dict[int, str], name: str) -> Iterator[tuple[Block, bool]]:
    """Yield the blocks of `lines` and what is `tagged`, and whether each is a row whose cells are not sure."""
    tables = Tables()
    wrapping = Wrapping(lines)
    lost_tables = LostTables()
    at = 0
    while at < len(lines):
        if at in tagged:
            from dondoc.sources.markdown.tagged import read_tagged  # not loaded for lines alone

            yield from _sure(read_tagged(tagged[at], tables, name=name))
            at += 1
            continue
        if is_bar(lines[at]):
            broken, at = read_bars(lines, at)
            yield from _sure(tables.blocks(padded([[_cell(cell, wrapping) for cell in row] for row in broken])))
            continue
        if read := _read_table(lines, at):
            rows, at = read
            yield from _sure(tables.blocks(padded([[_drawn_cell(cell) for cell in row] for row in rows])))
            continue
        if TAB in lines[at]:
            end = next((end for end in range(at, len(lines)) if TAB not in lines[end]), len(lines))
            yield from _sure(tables.blocks([[_words_of([cell]) for cell in row.split(TAB)] for row in lines[at:end]]))
            at = end
            continue
        if lost := lost_tables.read(lines, at):
            table, at = tables.next(), lost.end
            for place, words in enumerate(lost.rows):
                yield Block(words, None, table, place + 1), place in lost.guessed
            continue
        end = _end_of_chunk(lines, at, lost_tables)
        for line in wrapping.unwrapped(lines[at:end]):
            if words := plain_words(line):
                yield Block(words), False
        at = end + (end == at)


def _read_table(lines: list[str], at: int) -> tuple[Rows, int] | None:
    """The rows of the drawn table that begins in line `at`, and where it ends, or None."""
    if read := read_pipes(lines, at):  # a line of such a cell ends where its writer says so
        return [list(row) for row in read[0]], read[1]
    return read_boxes(lines, at) or read_ruled_columns(lines, at)


def _sure(blocks: Iterable[Block]) -> Iterator[tuple[Block, bool]]:
    return ((block, False) for block in blocks)


def _end_of_chunk(lines: list[str], at: int, lost_tables: LostTables) -> int:
    """Where the lines that stand together without a blank line or a table between them end."""
    end = at
    while end < len(lines) and lines[end].strip() and TAB not in lines[end] and not is_bar(lines[end]):
        if end > at and (_read_table(lines, end) is not None or lost_tables.read(lines, end)):
            break
        end += 1
    return end


def _cell(lines: list[str] | None, wrapping: Wrapping) -> GridCell:
    if lines is None:
        return GridCell(merged=True)
    return _words_of(wrapping.unwrapped(lines))


def _drawn_cell(lines: list[str] | None) -> GridCell:
    return GridCell(merged=True) if lines is None else _words_of(lines)


def _words_of(lines: Iterable[str]) -> GridCell:
    return GridCell(tuple(filter(None, map(plain_words, lines))))
