"""What every format hands over: its lines in order, from which a Document is laid out in one way for all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from dondoc.model import Cell, Document, Line
from dondoc.sources.cells_of_rows import CellsOfRow
from dondoc.sources.gathered import gathered
from dondoc.sources.unreadable import Fault, UnreadableFile
from dondoc.text import canonical, is_plain, made_canonical

_COMBINING = re.compile("[\u0300-\u036f]")
_AT_A_TIME = 1000  # blocks
_MANY = 5_000  # lines; the cells of those that follow are made when somebody asks for them
MAX_PIECES = 1_000_000  # lines and cells; the longest programmes have some ten thousand


class Block(NamedTuple):
    """One line to be: a paragraph's words, or a table row's cells parted by tabs; no line breaks in it.

    `table` counts the tables of the document from 1 and `row` the rows of that table (both 0 for a paragraph);
    `merged` has the columns, counted from 1, whose cells are one with those above them, `lines` the columns of cells
    with several lines, and these.
    """

    words: str
    page: int | None = None
    table: int = 0
    row: int = 0
    merged: tuple[int, ...] = ()
    lines: tuple[tuple[int, tuple[str, ...]], ...] = ()


def refuse_countless(text: str, *, name: str) -> None:
    """Raise UnreadableFile where `text` has more lines and cells than MAX_PIECES: each would cost memory."""
    if text.count("\n") + text.count("\t") >= MAX_PIECES:
        raise UnreadableFile(name, Fault.COUNTLESS_LINES, limit=MAX_PIECES)


def lay_out(blocks: Iterable[Block], *, name: str, format: str) -> Document:
    """Return the Document whose lines are `blocks`, one line a block, in canonical text.

    They are taken some at a time: a long text is never held in more copies than one. Raises UnreadableFile where there
    are too many of them.
    """
    lines: list[Line] = []
    marked: list[tuple[int, int]] = []
    text = gathered(_laid_out(blocks, lines, marked, name))
    return Document(name, format, text, tuple(lines) or (Line(1, 0, 0),), tuple(marked))


def _laid_out(blocks: Iterable[Block], lines: list[Line], marked: list[tuple[int, int]], name: str) -> Iterator[str]:
    """Yield the text of `blocks` piece by piece; adds their `lines`, and those that are `marked`."""
    start = pieces = 0
    coming = iter(blocks)
    while some := list(islice(coming, _AT_A_TIME)):
        joined = "\n".join([block.words for block in some])
        pieces += len(some) + joined.count("\t")
        if pieces > MAX_PIECES:
            raise UnreadableFile(name, Fault.COUNTLESS_LINES, limit=MAX_PIECES)
        words_of_some = joined
        if not is_plain(joined):
            marked += _in_pieces(joined, len(lines) + 1)
            words_of_some = made_canonical(joined)
        yield f"\n{words_of_some}" if lines else words_of_some
        for words, block in zip(words_of_some.split("\n"), some, strict=True):
            end = start + len(words)
            cells: Sequence[Cell] = ()
            if block.table:
                lengths = tuple(map(len, words.split("\t")))
                row = CellsOfRow(start, lengths, block.merged, tuple(_breaks(block, lengths)))
                cells = row if len(lines) > _MANY else tuple(row)
            lines.append(Line(len(lines) + 1, start, end, block.page, cells, block.table, block.row))
            start = end + 1


def _breaks(block: Block, lengths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The columns of cells with several lines, and how many characters behind their start each next line begins."""
    for column, lines in block.lines:
        of_lines = [len(canonical(line)) + 1 for line in lines]
        if sum(of_lines) == lengths[column - 1] + 1:  # and nothing was lost between them
            yield from ((column, ahead) for ahead in accumulate(of_lines[:-1]))


def _in_pieces(joined: str, first: int) -> Iterator[tuple[int, int]]:
    """The lines with combining marks, counted from `first`, and how many marks each has."""
    if _COMBINING.search(joined):
        counts = ((number, len(_COMBINING.findall(line))) for number, line in enumerate(joined.split("\n"), first))
        yield from ((number, count) for number, count in counts if count)
