"""Lists whose words in front hold for every name of them."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.shared_heads import sharing_place_at
from dondoc.register import load_register

READERS = {place: AgencyReader(load_register(place), date(2026, 5, 5)) for place in ("son-la", "bac-ninh", "khanh-hoa")}
LISTS = {
    "ministries behind a colon": ("son-la", "Các Bộ: Quốc phòng, Công an", ["Bộ Quốc phòng", "Bộ Công an"]),
    "their heads": ("son-la", "Bộ trưởng các Bộ: Y tế, Tài chính chỉ đạo", ["Bộ Y tế", "Bộ Tài chính"]),
    "the first named whole": ("son-la", "các Bộ Y tế, Nội vụ và Bộ Công an", ["Bộ Y tế", "Bộ Nội vụ", "Bộ Công an"]),
    "a group of ministries": ("son-la", "Các bộ, ngành Trung ương", ["Các bộ, ngành Trung ương"]),
    "ministries behind 'ngành liên quan'": (
        "son-la",
        "các Bộ, ngành liên quan: Tài chính, Tư pháp và Bộ Xây dựng hướng dẫn",
        ["Bộ Tài chính", "Bộ Tư pháp", "Bộ Xây dựng"],
    ),
    "ministries and branches without a list": ("son-la", "các bộ, ngành liên quan hướng dẫn", ["Các bộ, ngành"]),
    "committees of places": (
        "bac-ninh",
        "UBND các phường: Thuận Thành, Trạm Lộ rà soát",
        ["UBND phường Thuận Thành", "UBND phường Trạm Lộ"],
    ),
    "all committees with one that is named": (
        "khanh-hoa",
        "UBND các xã, phường, đặc khu Trường Sa rà soát",
        ["UBND các xã, phường", "UBND đặc khu Trường Sa"],
    ),
    "party committees and committees of all places": (
        "bac-ninh",
        "Đảng ủy, HĐND, UBND các xã, phường rà soát",
        ["Đảng ủy các xã, phường", "HĐND các xã, phường", "UBND các xã, phường"],
    ),
    "those of one place": (
        "bac-ninh",
        "Ban Thường vụ Đảng ủy, UBND phường Trạm Lộ rà soát",
        ["Ban Thường vụ Đảng ủy phường Trạm Lộ", "UBND phường Trạm Lộ"],
    ),
    "a council and a committee of the province": (
        "bac-ninh",
        "Thường trực HĐND, UBND tỉnh rà soát",
        ["Thường trực HĐND", "UBND tỉnh"],
    ),
    "all ministers": (
        "son-la",
        "Bộ trưởng các Bộ, Bí thư, Chủ tịch UBND các tỉnh, thành phố chỉ đạo",
        ["Các bộ, ngành", "UBND các tỉnh, thành phố"],
    ),
    "all ministers and heads": (
        "son-la",
        "Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ chỉ đạo",
        ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"],
    ),
    "all committees": ("bac-ninh", "UBND các xã, phường rà soát", ["UBND các xã, phường"]),
}


@pytest.mark.parametrize(("place", "words", "names"), LISTS.values(), ids=LISTS.keys())
def test_the_words_in_front_hold_for_every_name(place: str, words: str, names: list[str]) -> None:
    assert [ref.name for ref in READERS[place].run(words)[0]] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đảng ủy, UBND các xã, phường", "Đảng ủy các xã, phường"),
        ("Đảng ủy, UBND phường, xã", "Đảng ủy các xã, phường"),
        ("HĐND, UBND các xã", "HĐND các xã, phường"),
        ("Đảng ủy, UBND các phường", "Đảng ủy các phường"),
        ("HĐND, UBND xã Mường La", "HĐND xã Mường La"),
        ("HĐND, Sở Y tế", None),
    ],
)
def test_a_body_is_of_the_place_of_the_committee_behind_it(text: str, name: str | None) -> None:
    shared = sharing_place_at(text, 0, load_register())
    assert (shared and shared[1].name) == name


# What a cell says, where a body has its place from the next of the list.
CELLS = {
    "Đảng ủy, UBND các xã, phường": ["Đảng ủy các xã, phường", "UBND các xã, phường"],
    "Thường trực HĐND, UBND cấp xã; Sở Y tế": ["Thường trực HĐND cấp xã", "UBND các xã, phường", "Sở Y tế"],
    "HĐND, UBND, UBMTTQ các xã, phường": [
        "HĐND các xã, phường",
        "UBND các xã, phường",
        "Ủy ban Mặt trận Tổ quốc các xã, phường",
    ],
    "UBND cấp xã, Sở Y tế": ["UBND các xã, phường", "Sở Y tế"],
    "Đảng ủy Công an tỉnh, UBND tỉnh": ["Đảng ủy Công an tỉnh", "UBND tỉnh"],
}


@pytest.mark.parametrize(("cell", "names"), CELLS.items(), ids=CELLS.keys())
def test_bodies_of_a_cell_share_their_place(cell: str, names: list[str]) -> None:
    assert [ref.name for ref in READERS["son-la"].cell(cell)] == names
