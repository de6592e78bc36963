"""Rows of a table that state the total of the other rows, and do not."""

import pytest

from dondoc.extract.findings.totals import faults_of_totals
from dondoc.sources.plain import document_from_text

HEADING = "TT\tXã\tSố trạm\tTỷ lệ"
FOUND = {
    "below the rows": ([HEADING, "1\tMường Bú\t3\t5", "2\tChiềng Lao\t4\t6", "Tổng cộng\t\t9\t"], "9", "7"),
    "above the rows": ([HEADING, "\tTổng số\t9\t", "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t"], "9", "7"),
    "an empty cell counts nothing": ([HEADING, "1\tMường Bú\t\t", "2\tChiềng Lao\t4\t", "Tổng\t\t9\t"], "9", "4"),
    "rounded parts far off": ([HEADING, "1\tA\t3,1\t", "2\tB\t4,1\t", "Tổng\t\t7,4\t"], "7,4", "7,2"),
}
SOUND = {
    "the sum": [HEADING, "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "Tổng cộng\t\t7\t"],
    "no total": [HEADING, "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "3\tMường Trai\t9\t"],
    "rates": [HEADING, "1\tMường Bú\t\t3", "2\tChiềng Lao\t\t4", "Tổng cộng\t\t\t9"],
    "rounded parts": [HEADING, "1\tA\t3,1\t", "2\tB\t4,1\t", "Tổng\t\t7,3\t"],
    "one row": [HEADING, "1\tMường Bú\t3\t", "Tổng cộng\t\t9\t"],
    "groups and their parts": [HEADING, "I\tVùng cao\t3\t", "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "Tổng\t\t9\t"],
    "rows without a number": [HEADING, "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "\tChợ\t2\t", "Tổng\t\t9\t"],
    "numbers that skip": [HEADING, "1\tMường Bú\t3\t", "3\tChiềng Lao\t4\t", "Tổng\t\t9\t"],
    "two totals": [HEADING, "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "Cộng\t\t9\t", "Tổng cộng\t\t9\t"],
    "words in the column": [HEADING, "1\tMường Bú\tba\t", "2\tChiềng Lao\t4\t", "Tổng\t\t9\t"],
    "no figure in the total": [HEADING, "1\tMường Bú\t3\t", "2\tChiềng Lao\t4\t", "Tổng\t\tđủ\t"],
    "an empty column": [HEADING, "1\tMường Bú\t\t", "2\tChiềng Lao\t\t", "Tổng\t\t9\t"],
    "a total of other cells": [HEADING, "1\tMường Bú\t3\tTổng", "2\tChiềng Lao\t4\t", "3\tChợ\t9\t"],
    "no table": ["Tổng cộng: 9", "1. Mường Bú: 3", "2. Chiềng Lao: 4"],
}


@pytest.mark.parametrize(("rows", "whole", "total"), FOUND.values(), ids=FOUND.keys())
def test_a_total_that_the_rows_do_not_make_up_is_told(rows: list[str], whole: str, total: str) -> None:
    document = document_from_text("\n".join(rows), name="document.txt")
    (fault,) = faults_of_totals(document)
    assert (fault.kind, document.quote(fault.source)) == ("sum_mismatch", whole)
    assert fault.message == f"Hàng tổng ghi {whole}, các dòng của cột cộng lại được {total}."


@pytest.mark.parametrize("rows", SOUND.values(), ids=SOUND.keys())
def test_other_tables_are_left_alone(rows: list[str]) -> None:
    assert list(faults_of_totals(document_from_text("\n".join(rows), name="document.txt"))) == []
