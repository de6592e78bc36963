"""Which rows of a sheet are a table, and which are lines that somebody typed into cells above and below it.

A title, the issuer beside the motto, a signature: rows with words in one or two places. A table begins with the first
row that has words in three places (two, where the whole region has no more) and goes on to the next empty row.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dondoc.sources.blocks import Block
from dondoc.sources.grids import GridCell, row_block

_FEW = 2
_LONGEST_HEAD = 5  # rows: two or three of names, the number beside the place and day
_SHORTEST_NAME = 4  # characters; 'STT' heads a column
Rows = Sequence[Sequence[GridCell]]


def region_blocks(rows: Rows, *, first_table: int) -> Iterator[Block]:
    """Yield the lines of the sheet `rows`, in which tables are counted from `first_table`."""
    table = first_table
    begun = False
    for filled, group in groupby(rows, key=lambda row: any(cell.words for cell in row)):
        region = list(group)
        start = _start_of_table(region, begun) if filled else len(region)
        yield from map(Block, _lines_of(region[:start]))
        yield from (row_block(row, table=table, row=count) for count, row in enumerate(region[start:], 1))
        table += start < len(region)
        begun = begun or start < len(region)


def _start_of_table(region: Rows, begun: bool) -> int:
    """The index of the first row of the table in `region`, its length where there is none.

    Once a table has `begun`, a region of two columns is what stands below it.
    """
    filled = [sum(1 for cell in row if cell.words) for row in region]
    if max(filled) > _FEW:
        return next(at for at, count in enumerate(filled) if count > _FEW)
    pairs = [at for at, count in enumerate(filled) if count == _FEW]
    if begun or len(pairs) <= _FEW or _is_head([region[at] for at in pairs]):
        return len(region)
    return pairs[0]


def _is_head(pairs: Rows) -> bool:
    """Whether the rows `pairs`, of two cells each, are the issuer beside the motto: few, the first in capitals."""
    first = [cell.words for cell in pairs[0] if cell.words]
    return len(pairs) <= _LONGEST_HEAD and all(words.isupper() and len(words) > _SHORTEST_NAME for words in first)


def _lines_of(rows: Rows) -> Iterator[str]:
    """The lines of `rows` above or below a table; those of a head column by column."""
    filled = [[cell for cell in row if cell.words] for row in rows]
    pairs = [row for row in filled if len(row) == _FEW]
    first = filled.index(pairs[0]) if pairs else 0
    if pairs and _is_head(pairs) and filled[first : first + len(pairs)] == pairs:
        for row in filled[:first]:
            yield from (line for cell in row for line in cell.lines)
        yield from (line for column in zip(*pairs, strict=True) for cell in column for line in cell.lines)
        filled = filled[first + len(pairs) :]
    yield from (line for row in filled for cell in row for line in cell.lines)
