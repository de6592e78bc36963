"""What the tables of open data are: their columns, with titles, types and meaning, as tables.yaml says."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from dondoc.data_files import data_beside

Value = str | int | bool | Decimal | date | datetime | None
Row = dict[str, Value]


class Kind(StrEnum):
    """What a column holds; the words are those of XML Schema, which CSVW uses."""

    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    DATE = "date"
    MOMENT = "dateTime"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its title and meaning by language ('vi', 'en'), its kind, and whether it is never empty.

    `refers_to` names the table whose key it holds.
    """

    name: str
    title: dict[str, str]
    meaning: dict[str, str]
    kind: Kind = Kind.STRING
    is_required: bool = False
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, title and meaning by language, its columns, and the column that is its key."""

    name: str
    title: dict[str, str]
    meaning: dict[str, str]
    columns: tuple[Column, ...]
    key: str


@cache
def tables() -> dict[str, Table]:
    """Every table by its name, in the order in which they build on each other."""
    return {name: _table(name, said) for name, said in data_beside(__package__, "tables.yaml").items()}


def _table(name: str, said: dict[str, Any]) -> Table:
    columns = tuple(_column(key, one) for key, one in said["columns"].items())
    return Table(name, said["title"], said["meaning"], columns, key=next(iter(said["columns"])))


def _column(name: str, said: dict[str, Any]) -> Column:
    return Column(
        name=name,
        title={"vi": said["vi"], "en": said["en"]},
        meaning=said.get("meaning", {}),
        kind=Kind(said.get("kind", "string")),
        is_required=said.get("required", False),
        refers_to=said.get("refers_to", ""),
    )
