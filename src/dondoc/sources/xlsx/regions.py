"""Which rows of a sheet are a table, and which are lines that somebody typed into cells above and below it.

A title, the issuer beside the motto, a signature: rows with words in one or two places. A table begins with the first
row that has words in three places (two, where the whole region has no more) and goes on to the next empty row.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dondoc.sources.blocks import Block
from dondoc.sources.grids import GridCell, row_block

_FEW = 2
Rows = Sequence[Sequence[GridCell]]


def region_blocks(rows: Rows, *, first_table: int) -> Iterator[Block]:
    """Yield the lines of the sheet `rows`, in which tables are counted from `first_table`."""
    table = first_table
    begun = False
    for filled, group in groupby(rows, key=lambda row: any(cell.words for cell in row)):
        region = list(group)
        start = _start_of_table(region, begun) if filled else len(region)
        for row in region[:start]:
            yield from (Block(line) for cell in row for line in cell.lines)
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
    return pairs[0] if not begun and len(pairs) > _FEW else len(region)
