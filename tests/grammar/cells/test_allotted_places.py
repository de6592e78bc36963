"""The words for places that figures are allotted to."""

import pytest

from dondoc.grammar.cells.allotted_places import heads_group, heads_places, is_for_all, names_place


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Xã, phường", ["Mường La"]),
        ("Tên xã/phường", ["Bắc Yên"]),
        ("Huyện, thị xã, thành phố", ["Mai Sơn"]),
        ("Các xã, phường, thị trấn", []),
        ("Đơn vị", ["UBND xã Mường La", "Phường Tô Hiệu"]),
        ("Địa phương", ["Xã Mường La", "Xã Bắc Yên", "Tổng cộng"]),
        ("Đơn vị (xã, phường)", ["Bắc Yên"]),
        ("Xã và phường", ["Mường La"]),
        ("UBND xã", ["Mường La"]),
        ("Địa bàn xã", ["Mường La"]),
        ("Tên các đơn vị", ["Phường Tô Hiệu"]),
        ("Địa bàn", ["Xã Mường La", "", "Xã Bắc Yên", "Bắc Yên", ""]),
        ("Địa bàn", ["Xã Mường La", "Xã Bắc Yên", "Xã Mường Bú", "Bản Lướt", "Bản Giạng"]),
        ("Cơ quan, đơn vị", ["Sở Y tế", "Sở Công Thương"]),
    ],
)
def test_a_column_of_places_is_told_by_its_heading_or_its_cells(heading: str, cells: list[str]) -> None:
    assert heads_places(heading, cells)


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Đơn vị", ["%", "Tỷ đồng"]),
        ("Đơn vị tính", ["ha", "xã"]),
        ("Nội dung", ["Xã Mường La"]),
        ("Số xã, phường", ["12"]),
        ("Địa phương", ["Có", "Không"]),
        ("Địa phương", ["", "Tổng cộng"]),
        ("UBND các xã, phường có trách nhiệm tổ chức thực hiện", ["x"]),
        ("", ["Xã Mường La"]),
    ],
)
def test_other_columns_name_no_places(heading: str, cells: list[str]) -> None:
    assert not heads_places(heading, cells)


def test_the_names_of_places_begin_with_their_kind() -> None:
    assert names_place("Xã Mường La")
    assert names_place("UBND phường Tô Hiệu")
    assert names_place("Thôn Nà Lan")
    assert names_place("Tổ dân phố số 3")
    assert not names_place("Thôn đạt chuẩn nông thôn mới")
    assert not names_place("Bản đồ số")
    assert not names_place("Các xã vùng cao")
    assert not names_place("Xã")


def test_a_row_may_be_for_all_places() -> None:
    assert is_for_all("Tổng cộng")
    assert is_for_all("Toàn tỉnh")
    assert is_for_all("Cộng cả thành phố")
    assert is_for_all("Toàn ngành")
    assert not is_for_all("Xã Toàn Thắng")


def test_a_row_with_a_letter_heads_a_group_if_it_names_no_place() -> None:
    assert heads_group("I", "Khu vực vùng cao")
    assert not heads_group("I", "Xã Mường La")
    assert heads_group("A", "Khu vực vùng cao")
    assert heads_group("IV", "Khu vực vùng cao")
    assert not heads_group("AB", "Khu vực vùng cao")
    assert not heads_group("1", "Khu vực vùng cao")
