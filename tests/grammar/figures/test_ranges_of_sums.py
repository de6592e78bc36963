"""Ranges whose ends are told in different thousands."""

import pytest

from dondoc.grammar.figures.ranges_of_sums import find_ranges_of_sums
from dondoc.text import fold


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("thu từ 900 triệu đến 1,2 tỷ USD", ("0.9", "1.2", "tỷ USD")),
        ("thu 900 triệu đồng - 1,2 tỷ đồng", ("0.9", "1.2", "tỷ đồng")),
        ("đón 800 nghìn tới 1 triệu lượt khách", ("0.8", "1", "triệu lượt khách")),
        ("vay 600 tỷ đến 1,5 nghìn tỷ đồng", ("0.6", "1.5", "nghìn tỷ đồng")),
        ("thu 900 triệu, 1,2 tỷ", None),
        ("thu từ 1,2 tỷ đến 900 triệu", None),
        ("thu từ 2 triệu đến 3 triệu đồng", None),
        ("thu từ 5.000 triệu đến 2 tỷ đồng", None),
    ],
)
def test_a_range_may_go_from_one_thousand_to_another(words: str, expected: tuple[str, str, str] | None) -> None:
    found = [(str(each.low), str(each.high), each.unit) for each in find_ranges_of_sums(words, fold(words))]
    assert found == ([expected] if expected else [])
