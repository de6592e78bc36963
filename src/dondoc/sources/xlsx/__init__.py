"""Excel workbooks (.xlsx): `workbook` finds the sheets, `sheet` their cells, `hidden` which of those are not shown,
`numbers` how the others are, `regions` which of the rows are a table and which are lines above and below it.
"""

from collections.abc import Iterator

from dondoc.model import Document
from dondoc.sources.blocks import Block, lay_out
from dondoc.sources.docx.package import Package
from dondoc.sources.xlsx.regions import region_blocks
from dondoc.sources.xlsx.sheet import read_sheet
from dondoc.sources.xlsx.workbook import Workbook

__all__ = ["document_from_workbook"]


def document_from_workbook(package: Package) -> Document:
    """Return the sheets of the workbook in `package`, one after another, without those that are hidden.

    Raises UnreadableFile where a needed part is missing or damaged.
    """
    return lay_out(_blocks(Workbook(package)), name=package.name, format="xlsx")


def _blocks(workbook: Workbook) -> Iterator[Block]:
    tables = 0
    for root in workbook.visible_sheets():
        for block in region_blocks(read_sheet(root, workbook), first_table=tables + 1):
            tables = max(tables, block.table)
            yield block
