"""The tables of scanned pages with their headings and the numbers of their rows, each told by those around it."""

from collections.abc import Iterator
from dataclasses import replace

from dondoc.sources.pdf import TablesOfPages
from dondoc.sources.pdf.tables import Row, RuledTable, runs_on
from dondoc.sources.scan.row_numbers import repaired_columns, repaired_numbers
from dondoc.sources.scan.table_headings import with_headings

_OF_A_GROUP = 2  # cells that the row of a group fills: its number and its name


def with_numbers(tables: TablesOfPages) -> TablesOfPages:
    """Return `tables`, by their pages, with the numbers of their rows, which go on from page to page."""
    found: TablesOfPages = {page: [] for page in tables}
    for run in map(_with_heading, _runs(tables)):
        rows = [row for _, table in run for row in table.rows]
        alone = [not any(cell.words for cell in row.cells[_OF_A_GROUP:]) for row in rows]
        firsts = [at == 0 for _, table in run for at in range(len(table.rows))]
        numbers = iter(repaired_numbers(repaired_columns([row.cells[0].words for row in rows], firsts), alone))
        for page, table in run:
            found[page].append(replace(table, rows=tuple(_with_number(row, next(numbers)) for row in table.rows)))
    return found


def _with_heading(run: list[tuple[int, RuledTable]]) -> list[tuple[int, RuledTable]]:
    """The tables of `run` with their headings, also those that pages repeat, as they were printed."""
    headed = with_headings([[row.cells for row in table.rows] for _, table in run])
    return [
        (page, replace(table, rows=tuple(row._replace(cells=new) for row, new in zip(table.rows, cells, strict=True))))
        for (page, table), cells in zip(run, headed, strict=True)
    ]


def _runs(tables: TablesOfPages) -> Iterator[list[tuple[int, RuledTable]]]:
    """The tables with their pages, those together that run on from one to the next."""
    run: list[tuple[int, RuledTable]] = []
    for page in sorted(tables):
        for table in sorted(tables[page], key=lambda table: table.box.top):
            if run and not runs_on(run[-1][1], table):
                yield run
                run = []
            run.append((page, table))
    if run:
        yield run


def _with_number(row: Row, number: str) -> Row:
    first, *others = row.cells
    return row._replace(cells=(first._replace(lines=(number,) if number else ()), *others))
