"""A Programme as an Excel workbook: one sheet each for tasks, indicators, orders, documents and the ledger.

What the sheets are called and show stands in `programme_sheets.yaml`.
"""

from datetime import date

from dondoc.model import Programme
from dondoc.writers.programme_rows import ROWS, sheet_data
from dondoc.writers.workbook import Sheet, write_workbook

_UNDATED = date(1980, 1, 1)  # the workbook's own date for a document without one: the library asks no clock


def as_xlsx(programme: Programme) -> bytes:
    """Return the workbook of `programme`; the same programme gives the same bytes."""
    data, head = sheet_data(), programme.document
    sheets = [Sheet(sheet["name"], sheet["columns"], tuple(ROWS[sheet["rows"]](programme))) for sheet in data["sheets"]]
    title = " ".join(filter(None, (head.number, head.title)))
    return write_workbook(sheets, title=title, made_on=head.issued_on or _UNDATED, footer=data["page"]["footer"])
