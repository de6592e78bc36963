"""The files that bear out what is done are of the formats that they are called, and say what was done."""

from datetime import date
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from dondoc.site.demo.bearing_out import minutes, products
from dondoc.site.demo.data import month
from dondoc.site.evidence.sniffing import kind_at
from dondoc.sources import read_document

SAID = {"agency": "Sở Tư pháp", "task": "Rà soát văn bản", "result": "Đã rà soát 12 văn bản."}


def test_minutes_are_a_document_that_says_who_did_what(tmp_path: Path) -> None:
    shape = month().evidence["minutes"]
    path = tmp_path / shape["name"]
    path.write_bytes(minutes(shape, SAID))
    assert kind_at(path, path.name).name == "DOCX"
    text = read_document(path).text
    assert all(words in text for words in SAID.values())


def test_products_are_a_sheet_with_a_line_of_each(tmp_path: Path) -> None:
    shape = month().evidence["products"]
    path = tmp_path / shape["name"]
    path.write_bytes(products(shape, SAID, date(2026, 6, 10)))
    assert kind_at(path, path.name).name == "XLSX"
    cells = [cell.value for row in load_workbook(BytesIO(path.read_bytes())).worksheets[0] for cell in row]
    assert set(SAID.values()) <= set(cells)
