import pytest

from dondoc.grammar.unknown_bodies import find_unknown, gaps

UNKNOWN = {
    "a company": ("Công ty Điện lực Sơn La", ["Công ty Điện lực Sơn La"]),
    "two of them": ("Quỹ Phát triển đất; Hợp tác xã Mường Bú", ["Quỹ Phát triển đất", "Hợp tác xã Mường Bú"]),
    "only filler": ("chủ trì, phối hợp thực hiện", []),
    "a day": ("hoàn thành trước ngày 30/6/2026", []),
    "the head of a list": ("Các sở:", []),
}


@pytest.mark.parametrize(("cell", "names"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_what_names_somebody_in_a_cell_is_kept_and_the_rest_is_not(cell: str, names: list[str]) -> None:
    assert [ref.raw for _, _, ref in find_unknown(cell, 0, len(cell))] == names


def test_gaps_are_what_lies_between_what_was_found() -> None:
    assert list(gaps([(2, 4), (3, 6)], 9)) == [(0, 2), (6, 9)]
