"""The sheets of a workbook as lists: for what the program wrote itself and people filled in and sent back."""

from io import BytesIO

from dondoc.sources.docx.package import Package
from dondoc.sources.xlsx.sheet import read_sheet
from dondoc.sources.xlsx.workbook import Workbook
from dondoc.text import canonical, collapse

Sheet = list[list[str]]


def read_lists(data: bytes, *, name: str) -> list[Sheet]:
    """Return each visible sheet of the .xlsx in `data` as rows of words, as the cells show them, in canonical text.

    All rows of a sheet are of one length, and those that a person hid are among them. Raises UnreadableFile where it is
    no workbook, or a damaged one.
    """
    workbook = Workbook(Package(BytesIO(data), name=name))
    return [
        [[collapse(canonical(cell.words)) for cell in row] for row in read_sheet(root, workbook, hidden_too=True)]
        for root in workbook.visible_sheets()
    ]
