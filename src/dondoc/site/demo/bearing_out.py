"""The files that bear out what is said to be done in the month, in the formats that offices send."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dondoc.writers.official import Appendix, OfficialDocument, Paragraph, to_docx
from dondoc.writers.workbook import Sheet, write_workbook

Said = Mapping[str, str]  # 'agency', 'task' and 'result'


def minutes(shape: Mapping[str, Any], said: Said) -> bytes:
    """Minutes of what was handed over, as .docx."""
    body = tuple(Paragraph(line.format_map(said)) for line in shape["lines"])
    whole = Appendix(title=shape["title"], body=body)
    return to_docx(OfficialDocument(kind="", subject=shape["title"], appendices=(whole,)))


def products(shape: Mapping[str, Any], said: Said, day: date) -> bytes:
    """The list of what came of the work, as .xlsx."""
    title = shape["title"]
    sheet = Sheet(title, shape["columns"], [dict(said)])
    return write_workbook([sheet], title=title, made_on=day, footer=shape["footer"])
