"""The results of a folder as Parquet: one table of documents, one of tasks, one of targets.

They say what programmes.jsonl says, in columns that DuckDB, pandas or a warehouse reads without unpacking JSON; the
table of documents has the whole programme as JSON, too, so that nothing is lost.
"""

import json
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from dondoc.corpus.results import FINISHED
from dondoc.errors import DondocError
from dondoc.writers.atomic import atomic_file

_GROUP = 500  # documents in memory at a time
_AGENCY_ROLES = ("leads", "cooperating")

# The columns of each table with their types, as pyarrow names them.
TABLES: dict[str, dict[str, str]] = {
    "documents": {
        "file": "string", "sha256": "string", "rules": "string", "fault": "string", "number": "string",
        "kind": "string", "issuer": "string", "issued_on": "date32", "title": "string", "tasks": "int32",
        "indicators": "int32", "targets": "int32", "duties": "int32", "citations": "int32", "findings": "int32",
        "lines": "int32", "unclassified_lines": "int32", "characters": "int64", "programme": "string",
    },
    "tasks": {
        "file": "string", "id": "string", "label": "string", "section": "string", "text": "string",
        "leads": "list", "lead_ids": "list", "cooperating": "list", "cooperating_ids": "list",
        "start": "date32", "end": "date32", "recurrence": "string", "times": "list", "page": "int32",
        "source_start": "int64", "source_end": "int64",
    },
    "targets": {
        "file": "string", "indicator": "string", "text": "string", "measure": "string", "comparator": "string",
        "value": "float64", "low": "float64", "high": "float64", "unit": "string", "period_start": "string",
        "period_end": "string", "leads": "list", "raw": "string",
    },
}  # fmt: skip

Row = dict[str, Any]


class NoParquet(DondocError):  # read aloud: 'raises NoParquet'
    """The package that writes Parquet is not installed."""


def refuse_missing_library() -> None:
    """Raise NoParquet where pyarrow is not installed."""
    _arrow("pyarrow")


def write_tables(out: Path) -> None:
    """Write documents.parquet, tasks.parquet and targets.parquet beside the finished results in `out`.

    Each file is there whole or not at all. Raises NoParquet where pyarrow is not installed.
    """
    arrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    for table, columns in TABLES.items():
        schema = arrow.schema([(name, _type(arrow, kind)) for name, kind in columns.items()])
        with (
            atomic_file(out / f"{table}.parquet") as file,
            parquet.ParquetWriter(file, schema, compression="zstd") as writer,
        ):
            for rows in _grouped(out / FINISHED, table):
                writer.write_table(arrow.Table.from_pylist(rows, schema=schema))


def _arrow(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise NoParquet("--format parquet needs pyarrow; install it with: pip install 'dondoc[parquet]'") from error


def _type(arrow: Any, kind: str) -> Any:
    return arrow.list_(arrow.string()) if kind == "list" else getattr(arrow, kind)()


def _grouped(finished: Path, table: str) -> Iterator[list[Row]]:
    rows: list[Row] = []
    with finished.open("rb") as lines:
        for count, line in enumerate(lines, 1):
            rows += [_typed(row, TABLES[table]) for row in _rows(json.loads(line), table)]
            if count % _GROUP == 0:
                yield rows
                rows = []
    yield rows


def _rows(line: Row, table: str) -> Iterator[Row]:
    programme = line["programme"]
    if table == "documents":
        yield _document(line, programme)
    elif programme and table == "tasks":
        yield from (_task(task, line["file"]) for task in programme["tasks"])
    elif programme:
        for indicator in programme["indicators"]:
            yield from (_target(target, indicator, line["file"]) for target in indicator["targets"])


def _document(line: Row, programme: Row | None) -> Row:
    if programme is None:
        return {**line, "fault": line["fault"]["message"]}
    return {**line, **programme["document"], **line["counts"], "programme": json.dumps(programme, ensure_ascii=False)}


def _task(task: Row, file: str) -> Row:
    times = task["schedule"]
    agencies = {role: [agency["name"] for agency in task[role]] for role in _AGENCY_ROLES}
    return {
        **task,
        **agencies,
        "file": file,
        "lead_ids": [agency["agency"] for agency in task["leads"]],
        "cooperating_ids": [agency["agency"] for agency in task["cooperating"]],
        "start": min((time["start"] for time in times if time["start"]), default=None),
        "end": max((time["end"] for time in times if time["end"]), default=None),
        "recurrence": next((time["recurrence"] for time in times if time["recurrence"]), None),
        "times": [time["raw"] for time in times],
        "page": task["source"]["page"],
        "source_start": task["source"]["start"],
        "source_end": task["source"]["end"],
    }


def _target(target: Row, indicator: Row, file: str) -> Row:
    leads = [agency["name"] for agency in indicator["leads"]]
    return {**target, "file": file, "indicator": indicator["id"], "text": indicator["text"], "leads": leads}


def _typed(row: Row, columns: dict[str, str]) -> Row:
    """The values of `row` that `columns` name, days as dates; text without the halves of surrogate pairs."""
    return {name: _value(row.get(name), kind) for name, kind in columns.items()}


def _value(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "date32":
        return date.fromisoformat(value)
    return value.encode(errors="replace").decode() if kind == "string" else value
