"""Rows as CSV, JSON and Parquet, and what describes them."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.writers.opendata import (
    About,
    Column,
    Kind,
    NoParquet,
    Table,
    csv_pieces,
    csvw_metadata,
    json_pieces,
    parquet_to,
    tables,
)

WORDS = {"vi": "x", "en": "x"}
TABLE = Table(
    "things",
    WORDS,
    WORDS,
    (
        Column("id", WORDS, WORDS, Kind.INTEGER, is_required=True),
        Column("text", WORDS, WORDS),
        Column("on", WORDS, WORDS, Kind.DATE),
        Column("amount", WORDS, WORDS, Kind.DECIMAL),
        Column("at", WORDS, WORDS, Kind.MOMENT),
        Column("holds", WORDS, WORDS, Kind.BOOLEAN),
    ),
    key="id",
)
ROW: dict[str, Any] = {
    "id": 1,
    "text": 'Xã "A", thôn B\nxóm C',
    "on": date(2026, 6, 10),
    "amount": Decimal("20.500000"),
    "at": datetime(2026, 6, 10, 8, 30, tzinfo=UTC),
    "holds": True,
}


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_says_each_kind_as_xml_schema_does() -> None:
    assert read("".join(csv_pieces(TABLE, [ROW, {"id": 2}]))) == [
        {
            "id": "1",
            "text": 'Xã "A", thôn B\nxóm C',
            "on": "2026-06-10",
            "amount": "20.5",
            "at": "2026-06-10T08:30:00+00:00",
            "holds": "true",
        },
        {"id": "2", "text": "", "on": "", "amount": "", "at": "", "holds": ""},
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"))))
def test_every_text_comes_back_out_of_the_csv(texts: list[str]) -> None:
    rows = [{"id": place, "text": text} for place, text in enumerate(texts)]
    assert [row["text"] for row in read("".join(csv_pieces(TABLE, rows)))] == texts


@pytest.mark.parametrize(
    ("amount", "words"),
    [("20.500000", "20.5"), ("100", "100"), ("1E+3", "1000"), ("0.000001", "0.000001"), ("-5.0", "-5")],
)
def test_numbers_have_digits_and_nothing_else(amount: str, words: str) -> None:
    [row] = read("".join(csv_pieces(TABLE, [{"id": 1, "amount": Decimal(amount)}])))
    assert row["amount"] == words


def test_json_has_every_column_in_every_row() -> None:
    [first, second] = json.loads("".join(json_pieces(TABLE, [ROW, {"id": 2}])))
    assert first == {**ROW, "on": "2026-06-10", "amount": 20.5, "at": "2026-06-10T08:30:00+00:00"}
    assert second == {"id": 2, "text": None, "on": None, "amount": None, "at": None, "holds": None}
    assert json.loads("".join(json_pieces(TABLE, []))) == []


@pytest.mark.parametrize("pieces", [csv_pieces, json_pieces])
def test_rows_are_written_as_they_come(pieces: Any) -> None:
    taken = 0

    def endless() -> Iterator[dict[str, Any]]:
        nonlocal taken
        while True:
            taken += 1
            yield {"id": taken, "text": "a" * 1000}

    written = "".join(islice(pieces(TABLE, endless()), 3))
    assert len(written) > 3 * 64 * 1024
    assert taken < 400


def test_parquet_keeps_the_kinds() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file = io.BytesIO()
    parquet_to(file, TABLE, [ROW, {"id": 2}])
    first, second = parquet.read_table(file).to_pylist()
    assert first == ROW
    assert second == {"id": 2, "text": None, "on": None, "amount": None, "at": None, "holds": None}
    assert parquet.read_schema(file).field("id").metadata == {b"title_vi": b"x", b"title_en": b"x"}


def test_without_the_package_parquet_is_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(NoParquet, match="dondoc\\[parquet\\]"):
        parquet_to(io.BytesIO(), TABLE, [ROW])


@pytest.mark.parametrize("name", list(tables()))
def test_the_description_of_each_table_is_csv_on_the_web(name: str) -> None:
    """By the rules of the vocabulary: context, url, one schema, columns with unique names, the key among them."""
    table = tables()[name]
    about = About("UBND tỉnh", "https://creativecommons.org/licenses/by/4.0/", date(2026, 6, 10))
    described = csvw_metadata(table, about, url=f"{name}.csv")
    assert described == json.loads(json.dumps(described))
    assert described["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "vi"}]
    columns = described["tableSchema"]["columns"]
    names = [column["name"] for column in columns]
    assert names == [column.name for column in table.columns] == list(dict.fromkeys(names))
    assert described["tableSchema"]["primaryKey"] in names
    assert all(not name.startswith("_") and "-" not in name for name in names)
    headings = "".join(csv_pieces(table, [])).strip().split(",")
    for column, heading in zip(columns, headings, strict=True):
        assert heading in column["titles"]["vi"], "a reader matches headings with titles"
        assert column["datatype"]["base"] in {"string", "integer", "decimal", "boolean", "date", "dateTime"}
        assert isinstance(column["required"], bool)


def test_columns_refer_to_tables_that_there_are() -> None:
    known = tables()
    assert {column.refers_to for table in known.values() for column in table.columns} - {""} <= known.keys()
