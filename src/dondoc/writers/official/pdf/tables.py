"""Tables: headings repeated on every page, group rows across the columns."""

from dondoc.writers.official.document import Column, GroupRow, Row, Table
from dondoc.writers.official.pdf.elements import Element, element


def table_of(table: Table) -> Element:
    """Return `table` as HTML; its columns share the width as they say."""
    shares = sum(column.width for column in table.columns)
    widths = [f"width: {column.width / shares:.4%}" for column in table.columns]
    columns = element("colgroup", [element("col", style=width) for width in widths])
    heading = element("tr", [element("th", text=column.heading) for column in table.columns])
    rows = [_row(row, table.columns) for row in table.rows]
    return element("table", [columns, element("thead", [heading]), element("tbody", rows)], class_="table")


def _row(row: Row | GroupRow, columns: tuple[Column, ...]) -> Element:
    if isinstance(row, GroupRow):
        title = element("td", text=row.title, colspan=str(len(columns) - 1))
        return element("tr", [element("td", text=row.number), title], class_=f"group level-{min(row.level, 3)}")
    return element("tr", [_cell(words, column) for words, column in zip(row.cells, columns, strict=True)])


def _cell(words: str, column: Column) -> Element:
    lines = words.split("\n")
    if len(lines) == 1:
        return element("td", text=words, class_=column.align)
    return element("td", [element("div", text=line) for line in lines], class_=column.align)
