"""The clause that closes a sentence with the day by which all of it is due."""

import pytest

from dondoc.grammar.figures.closing_day import closes_all
from dondoc.grammar.times.periods import find_periods
from dondoc.text import fold

CLOSE = [
    "hoàn thành trước ngày 30/9/2026",
    "hoàn thành trước ngày 30/9/2026.",
    "hoàn thành trước ngày 30/9/2026; ",
    "hoàn tất trong năm 2026",
    "xong vào cuối tháng 9/2026",
    "nghiệm thu xong, đưa vào sử dụng trước 30/9/2026",
    "và hoàn thành dứt điểm đến hết 30/9/2026",
    "cơ bản hoàn thành muộn nhất 30/9/2026",
    "toàn bộ các công việc trên phải hoàn thành, bàn giao chậm nhất là ngày 30/9/2026",
]
DO_NOT = [
    "trước ngày 30/9/2026",
    "hoàn thành kè trước ngày 30/9/2026",
    "hoàn thành từ ngày 30/9/2026",
    "khởi công trước ngày 30/9/2026",
    "hoàn thành trước ngày 30/9/2026; làm kè",
    "hoàn thành trước ngày 30/9/2026 ở ba bản",
    f"hoàn thành{' toàn bộ' * 15} trước ngày 30/9/2026",
]


def _closes(sentence: str) -> bool:
    folded = fold(sentence)
    (horizon,) = find_periods(folded)
    return closes_all(horizon, folded)


@pytest.mark.parametrize("clause", CLOSE)
def test_a_clause_of_its_own_dates_all_before_it(clause: str) -> None:
    assert _closes(f"Sửa 90 nhà; xây 2 cầu; {clause}")


@pytest.mark.parametrize("clause", CLOSE)
def test_the_same_words_behind_a_comma_date_what_they_follow(clause: str) -> None:
    assert not _closes(f"Sửa 90 nhà; xây 2 cầu, {clause}")


@pytest.mark.parametrize("clause", DO_NOT)
def test_other_clauses_date_themselves(clause: str) -> None:
    assert not _closes(f"Sửa 90 nhà; xây 2 cầu; {clause}")
