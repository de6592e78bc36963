"""Columns that give a share of a row's figure."""

import pytest

from dondoc.grammar.cells.shared_columns import heads_share, is_parted, whose_share

SHARES = {
    "Trong đó: Nữ": "Nữ",
    "Chia ra: Nữ": "Nữ",
    "- Nam": "Nam",
    "Nữ giới": "Nữ giới",
    "Lao động nữ": "Lao động nữ",
    "Người dân tộc thiểu số": "Người dân tộc thiểu số",
    "Học sinh DTTS": "Học sinh DTTS",
    "Đảng viên nữ": "Đảng viên nữ",
    "Số trẻ em": "Số trẻ em",
    "Nam": "Nam",
    "Xã Mường Sơn": "Xã Mường Sơn",
    "Dân tộc thiểu số": "Dân tộc thiểu số",
    "Toàn tỉnh": None,
}
NO_SHARES = ["Ghi chú", "Năm 2026", "Nam Trung Bộ", "Xã đạt chuẩn trong năm theo bộ tiêu chí của giai đoạn tới đây", ""]


@pytest.mark.parametrize(("heading", "whose"), SHARES.items(), ids=SHARES.keys())
def test_a_heading_says_whose_the_figures_below_are(heading: str, whose: str | None) -> None:
    assert heads_share(heading)
    assert whose_share(heading) == whose


@pytest.mark.parametrize("heading", NO_SHARES)
def test_other_headings_do_not(heading: str) -> None:
    assert not heads_share(heading)
    assert whose_share(heading) is None


def test_a_heading_may_stand_over_parts_of_what_is_before_it() -> None:
    assert is_parted("Trong đó")
    assert is_parted("Bao gồm:")
    assert not is_parted("Tổng số, trong đó nữ")
