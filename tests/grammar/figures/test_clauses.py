"""Where the clause of a figure begins and ends, and the measure that a colon names before it."""

import pytest

from dondoc.grammar.figures.clauses import begin_of_clause, end_of_clause, named_before_colon
from dondoc.text import fold

# A sentence, and its clause with the figure 12.
CLAUSES = {
    "xây 30 cầu; sửa 12 trạm; mở 5 lớp": " sửa 12 trạm",
    "xây 30 cầu. Sửa 12 trạm. Mở 5 lớp": "Sửa 12 trạm",
    "xây 30 cầu, trong đó 12 cầu treo": " 12 cầu treo",
    "đạt 90% số hộ, tương ứng với 12 hộ ở bản": "12 hộ ở bản",
    "đạt 90% số hộ, tương đương 12 hộ ở bản": "12 hộ ở bản",
    "sửa 12 trạm, tương đương 90% số trạm": "sửa 12 trạm",
    "sửa 12 trạm, trong đó 5 trạm bơm": "sửa 12 trạm",
    "sửa 12 trạm, có 5 trạm bơm": "sửa 12 trạm",
    "sửa 12 trạm, xây 30 cầu": "sửa 12 trạm",
    "số trạm đạt tương ứng 12 trạm lớn": "số trạm đạt tương ứng 12 trạm lớn",
}
NAMED = {
    "Tỷ lệ đô thị hóa: năm 2025 đạt 12%": "Tỷ lệ đô thị hóa",
    "Về giao thông: 12% bản có đường": "giao thông",
    "Xây 30 cầu; số trạm: 12 trạm": "số trạm",
    "Các chỉ tiêu như sau: 12% bản có đường": "",
    "Mục tiêu: 12% bản có đường": "",
    "Sửa 12 trạm": "",
}


@pytest.mark.parametrize(("sentence", "clause"), CLAUSES.items())
def test_a_clause_holds_its_figure(sentence: str, clause: str) -> None:
    folded = fold(sentence)
    start = folded.index("12")
    behind = [i for i in range(start + 2, len(folded)) if folded[i].isdigit()]
    begin = begin_of_clause(folded, 0, start)
    assert sentence[begin : end_of_clause(folded, start + 2, behind[0] if behind else None)] == clause


def test_a_clause_begins_where_the_last_figure_was_used_up_at_the_earliest() -> None:
    assert begin_of_clause("xây 30 cầu sửa 12 trạm", 10, 15) == 10
    assert begin_of_clause("xây; 30 cầu sửa 12 trạm", 11, 16) == 11


@pytest.mark.parametrize(("sentence", "measure"), NAMED.items())
def test_the_words_before_a_colon_name_the_measure(sentence: str, measure: str) -> None:
    folded = fold(sentence)
    clause = begin_of_clause(folded, 0, folded.index("12"))
    assert named_before_colon(sentence, folded, 0, clause) == measure
