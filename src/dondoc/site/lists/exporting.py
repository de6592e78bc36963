"""What a list shows, as a file: all its pages, in its order and under its filters.

A file goes out as it is written: memory stays the same however long the list is. In CSV, text that a spreadsheet could
take for a formula gets an apostrophe in front; in .xlsx text is written as text.
"""

import csv
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from functools import lru_cache
from io import StringIO
from itertools import chain, islice
from typing import IO, Any

from django.db.models import QuerySet
from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from dondoc.site.lists.asking import Asked
from dondoc.site.lists.declaring import Cell, Column, Listing
from dondoc.writers.harmless import all_harmless
from dondoc.writers.workbook import Sheet, write_workbook_to

FORMAT = "xuat"
CSV, CSV_WITH_MARK, XLSX = "csv", "csv-bom", "xlsx"
FORMATS = (CSV, CSV_WITH_MARK, XLSX)
_XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_AT_ONCE = 2_000  # rows read from the database together
_LINES = 500  # rows sent together, some 400 KB
_PLAIN_TEXT = frozenset((str,))
_PLAIN_DAYS = frozenset((date, type(None)))


def exported(asked: Asked, rows: QuerySet[Any], kind: str, today: date) -> HttpResponseBase:
    """Every row of `rows` that `asked` leaves, as a file of `kind`, one of FORMATS."""
    found = asked.ordered(asked.narrow(rows))
    return as_file(asked.listing, asked.listing.rows_of(found, piece=_AT_ONCE), kind, today)


def as_file(listing: Listing[Any], rows: Iterable[Any], kind: str, today: date) -> HttpResponseBase:
    """The finished `rows` of `listing` in their order, as a file of `kind`."""
    name = f"{listing.file_name}-{today.isoformat()}"
    if listing.for_file:
        rows = chain.from_iterable(map(listing.for_file, _together(rows, _AT_ONCE)))
    if kind == XLSX:
        return _as_workbook(listing, rows, name, today)
    mark = "\ufeff" if kind == CSV_WITH_MARK else ""
    pieces = _pieces(listing.columns, rows, mark)
    response = StreamingHttpResponse(pieces, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _together(rows: Iterable[Any], number: int) -> Iterator[list[Any]]:
    waiting = iter(rows)
    while some := list(islice(waiting, number)):
        yield some


def _pieces(columns: Sequence[Column[Any]], rows: Iterable[Any], mark: str) -> Iterator[str]:
    """The lines of the file, some rows together: a column of them is put into words at once."""
    in_words = [_IN_WORDS[column.kind] for column in columns]
    yield mark + _lines([[str(column.heading) for column in columns]])
    for some in _together(rows, _LINES):
        cells = [words(list(map(column.value, some))) for column, words in zip(columns, in_words, strict=True)]
        yield _lines(zip(*cells, strict=True))


def _lines(rows: Iterable[Iterable[Cell]]) -> str:
    file = StringIO(newline="")
    csv.writer(file).writerows(rows)
    return file.getvalue()


def _harmless(values: list[Cell]) -> Sequence[Cell]:
    if _PLAIN_TEXT.issuperset(map(type, values)):
        return all_harmless(values)  # type: ignore[arg-type]
    return all_harmless(["" if value is None else str(value) for value in values])


def _days(values: list[Cell]) -> Sequence[Cell]:
    if _PLAIN_DAYS.issuperset(map(type, values)):
        return list(map(_date, values))
    zone = timezone.get_current_timezone()
    return [_day(value, zone) if value else "" for value in values]


def _day(value: Cell, zone: tzinfo) -> str:
    if isinstance(value, datetime):
        there = value.astimezone(zone)
        return f"{_date(there.date())} {there.hour:02}:{there.minute:02}"
    return _date(value) if isinstance(value, date) else str(value)


@lru_cache(maxsize=4_096)
def _date(value: date | None) -> str:
    return f"{value.day:02}/{value.month:02}/{value.year}" if value else ""


# A writer of CSV knows numbers, and leaves the place of None empty.
_IN_WORDS: dict[str, Callable[[list[Cell]], Sequence[Cell]]] = {
    "text": _harmless,
    "wrap": _harmless,
    "date": _days,
    "number": lambda values: values,
}


def _as_workbook(listing: Listing[Any], rows: Iterable[Any], name: str, today: date) -> HttpResponseBase:
    columns = listing.columns
    sheet = Sheet(
        name=str(listing.title)[:31],
        columns=[
            {"field": one.key, "heading": str(one.heading), "width": one.width, "kind": one.kind} for one in columns
        ],
        rows=({one.key: _in_sheet(one.value(row)) for one in columns} for row in rows),
    )
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    write_workbook_to(file, [sheet], title=str(listing.title), made_on=today, footer=_("&CPage &P of &N"))
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=f"{name}.xlsx", content_type=_XLSX_TYPE)


def _in_sheet(value: Cell) -> Any:
    return timezone.localtime(value).date() if isinstance(value, datetime) else value
