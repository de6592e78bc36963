"""Rows and columns of a sheet that somebody has hidden: they are not printed, and no part of the document.

What a filter or a folded outline hides is only out of sight for a while, and stays.
"""

from lxml import etree

from dondoc.sources.xlsx.places import read_area

_TRUE = ("1", "true")
_MOST_COLUMNS = 64  # hidden in one go; a sheet that ends somewhere has all those behind hidden


def hidden_rows(root: etree._Element) -> set[int]:
    """Return the numbers, from 1, of the rows of the sheet `root` that were hidden by hand."""
    filtered = _filtered(root)
    return {
        int(number)
        for row in root.iterfind("{*}sheetData/{*}row")
        if _is_hidden(row) and (number := row.get("r", "")).isdecimal() and int(number) not in filtered
    }


def hidden_columns(root: etree._Element) -> set[int]:
    """Return the places, from 0, of the columns of the sheet `root` that were hidden by hand."""
    places: set[int] = set()
    for column in root.iterfind("{*}cols/{*}col"):
        first, last = column.get("min", ""), column.get("max", "")
        if _is_hidden(column) and first.isdecimal() and last.isdecimal():
            places |= set(range(int(first) - 1, min(int(last), int(first) + _MOST_COLUMNS)))
    return places


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") in _TRUE and element.get("outlineLevel", "0") == "0"


def _filtered(root: etree._Element) -> range:
    """The rows below the heading of a filter that is at work."""
    for found in root.iterfind("{*}autoFilter"):
        area = read_area(found.get("ref"))
        if area and found.find("{*}filterColumn") is not None:
            (first, _), (last, _) = area
            return range(first + 1, last + 1)
    return range(0)
