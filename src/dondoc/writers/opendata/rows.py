"""Rows as CSV and as JSON, piece by piece: a file of any length goes out with the same memory."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from dondoc.writers.opendata.tables import Row, Table, Value

_PIECE = 64 * 1024  # characters sent together


def csv_pieces(table: Table, rows: Iterable[Row]) -> Iterator[str]:
    """The CSV of `rows` by RFC 4180 in UTF-8 without a mark: names of the columns first, nothing for what is empty.

    It is made for programs: text stands as it is, days and numbers as XML Schema writes them.
    """
    names = [column.name for column in table.columns]
    yield from _together(csv_line(values) for values in _heading_first(names, rows))


def csv_line(values: Iterable[str]) -> str:
    """One line of CSV; the writer hands back what it writes."""
    write: Callable[[Iterable[str]], str] = csv.writer(_Line()).writerow
    return write(values)


def written(value: Value) -> str:
    """`value` as XML Schema writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def plain(value: Decimal) -> str:
    """`value` in digits, without zeros at its end and without an exponent."""
    words = f"{value:f}"
    return words.rstrip("0").rstrip(".") if "." in words else words


def json_pieces(table: Table, rows: Iterable[Row]) -> Iterator[str]:
    """The JSON of `rows`: one array of objects that all have every column; null for what is empty."""
    names = [column.name for column in table.columns]
    objects = (json.dumps({name: _plain(row.get(name)) for name in names}, ensure_ascii=False) for row in rows)
    yield from _together(_listed(objects))


def _plain(value: Value) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date | datetime) else value


def _listed(objects: Iterable[str]) -> Iterator[str]:
    before = "[\n"
    for one in objects:
        yield f"{before}{one}"
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"


def _heading_first(names: list[str], rows: Iterable[Row]) -> Iterator[list[str]]:
    yield names
    for row in rows:
        yield [written(row.get(name)) for name in names]


def _together(lines: Iterable[str]) -> Iterator[str]:
    piece: list[str] = []
    length = 0
    for line in lines:
        piece.append(line)
        length += len(line)
        if length > _PIECE:
            yield "".join(piece)
            piece, length = [], 0
    yield "".join(piece)


class _Line:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text
