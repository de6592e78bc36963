"""The words of the sheet, kept as data beside the code."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from dondoc.data_files import data_beside


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet: the field it shows, its heading, its width in characters, and whether it is locked."""

    field: str
    heading: str
    width: int
    locked: bool


def words() -> dict[str, Any]:
    """The whole of words.yaml."""
    found: dict[str, Any] = data_beside(__package__, "words.yaml")
    return found


@cache
def columns() -> tuple[Column, ...]:
    """The columns from left to right."""
    return tuple(Column(**column) for column in words()["columns"])


def locked_fields() -> tuple[str, ...]:
    """The fields of the locked columns."""
    return tuple(column.field for column in columns() if column.locked)


def open_fields() -> tuple[str, ...]:
    """The fields that the agency fills in."""
    return tuple(column.field for column in columns() if not column.locked)
