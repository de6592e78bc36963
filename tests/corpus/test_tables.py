"""The results as Parquet."""

import json
import sys
from datetime import date
from typing import Any

import pytest

from dondoc.corpus.tables import TABLES, NoParquet, refuse_missing_library, write_tables

Corpus = Any  # see conftest.py
PROSE = "KẾ HOẠCH\nPhát triển kinh tế số năm 2026\n- Phấn đấu đến năm 2030 tỷ lệ hộ nghèo giảm còn dưới 5%.\n"


def rows(corpus: Corpus, table: str) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    write_tables(corpus.out)
    read = parquet.read_table(corpus.out / f"{table}.parquet")
    assert read.column_names == list(TABLES[table])
    found: list[dict[str, Any]] = read.to_pylist()
    return found


def test_a_document_is_a_row_with_its_head_its_counts_and_the_whole_programme(corpus: Corpus) -> None:
    corpus.add("leer.txt", b"")
    corpus.extract()
    found = rows(corpus, "documents")
    assert [row["file"] for row in found] == ["2025/a.txt", "a.txt", "b.txt", "leer.txt"]
    assert [row["tasks"] for row in found] == [2, 2, 2, None]
    assert json.loads(found[0]["programme"]) == corpus.results()[0]["programme"]
    assert [bool(row["fault"]) for row in found] == [False, False, False, True]


def test_a_task_is_a_row_with_its_agencies_and_days(corpus: Corpus) -> None:
    corpus.extract()
    row = next(row for row in rows(corpus, "tasks") if row["file"] == "a.txt")
    assert (row["text"], row["leads"], row["cooperating"]) == (
        "Rà soát quy hoạch vùng",
        ["Sở Xây dựng"],
        ["Sở Tài chính"],
    )
    assert (row["start"], row["end"], row["times"]) == (date(2026, 1, 1), date(2026, 3, 31), ["Quý I/2026"])


def test_a_target_is_a_row(corpus: Corpus) -> None:
    corpus.add("c.txt", PROSE.encode())
    corpus.extract()
    [row] = rows(corpus, "targets")
    assert (row["file"], row["comparator"], row["value"], row["unit"]) == ("c.txt", "lt", 5.0, "%")


def test_results_without_a_document_give_tables_without_a_row(corpus: Corpus) -> None:
    corpus.folder /= "2030"
    corpus.folder.mkdir()
    corpus.extract()
    assert [rows(corpus, table) for table in TABLES] == [[], [], []]


def test_without_pyarrow_the_way_to_get_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(NoParquet, match=r"pip install 'dondoc\[parquet\]'"):
        refuse_missing_library()
