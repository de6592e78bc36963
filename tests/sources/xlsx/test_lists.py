"""The sheets of a workbook as plain rows of words."""

from datetime import date

import pytest

from dondoc.sources import UnreadableFile
from dondoc.sources.xlsx.lists import read_lists
from dondoc.writers.workbook import Sheet, write_workbook

COLUMNS = [
    {"field": "name", "heading": "Tên", "width": 10, "kind": "wrap"},
    {"field": "day", "heading": "Ngày", "width": 10, "kind": "date"},
    {"field": "code", "heading": "Mã", "width": 10, "kind": "text"},
]


def test_a_sheet_comes_back_as_its_headings_and_rows() -> None:
    rows = ({"name": "Sở  Y tế\nSơn La", "day": date(2025, 3, 1), "code": "03646"}, {"name": "Sở B", "code": "=1+1"})
    data = write_workbook([Sheet("A", COLUMNS, rows), Sheet("B", COLUMNS, ())], title="", made_on=date.max, footer="")
    first, second = read_lists(data, name="a.xlsx")
    assert first == [["Tên", "Ngày", "Mã"], ["Sở Y tế Sơn La", "01/03/2025", "03646"], ["Sở B", "", "=1+1"]]
    assert second == [["Tên", "Ngày", "Mã"]]


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all"])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_lists(data, name="a.xlsx")
