"""Rows as Parquet, group by group, where pyarrow is installed."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from itertools import islice
from typing import IO, Any

from dondoc.data_files import data_beside
from dondoc.errors import DondocError
from dondoc.writers.opendata.tables import Kind, Row, Table

_GROUP = 20_000  # rows in memory at a time


class NoParquet(DondocError):  # read aloud: 'raises NoParquet'
    """The package that writes Parquet is not installed."""


def parquet_to(file: IO[bytes], table: Table, rows: Iterable[Row]) -> None:
    """Write `rows` to `file` as Parquet with the types of `table`; raises NoParquet where pyarrow is not installed."""
    arrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    schema = _schema(arrow, table)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(rows):
            values = {column.name: [_stored(row.get(column.name)) for row in group] for column in table.columns}
            writer.write_table(arrow.table(values, schema=schema))


def _schema(arrow: Any, table: Table) -> Any:
    kinds = {
        Kind.STRING: arrow.string(),
        Kind.INTEGER: arrow.int64(),
        Kind.DECIMAL: arrow.decimal128(24, 6),
        Kind.BOOLEAN: arrow.bool_(),
        Kind.DATE: arrow.date32(),
        Kind.MOMENT: arrow.timestamp("us", tz="UTC"),
    }
    return arrow.schema(
        [
            arrow.field(
                column.name,
                kinds[column.kind],
                nullable=not column.is_required,
                metadata={f"title_{language}": words for language, words in column.title.items()},
            )
            for column in table.columns
        ]
    )


def _stored(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value.quantize(Decimal("0.000001"))
    return value.astimezone() if isinstance(value, datetime) and value.tzinfo is None else value


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    remaining = iter(rows)
    while group := list(islice(remaining, _GROUP)):
        yield group


def _arrow(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as missing:
        raise NoParquet(data_beside(__package__, "words.yaml")["no_parquet"]) from missing
