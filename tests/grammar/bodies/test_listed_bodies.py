"""Bodies that only the list around them names whole, in a cell and in running text."""

from datetime import date

import pytest

from dondoc.grammar.bodies.listed_bodies import listed_bodies
from dondoc.register import load_register

REGISTER = load_register("bac-ninh")
# What a cell names, and what running text does: each by its words, and by the name that they stand for.
LISTS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "Các Bộ: Y tế, Công an": (
        {"Y tế": "Bộ Y tế", "Công an": "Bộ Công an"},
        {"Y tế": "Bộ Y tế", "Công an": "Bộ Công an"},
    ),
    "UBND 99 xã, phường": ({"UBND 99 xã, phường": "UBND các xã, phường"}, {}),
    "99 xã, phường": ({"99 xã, phường": "UBND các xã, phường"}, {}),
    "Đảng ủy, UBND các xã, phường": ({"Đảng ủy": "Đảng ủy các xã, phường"}, {}),
    "Ban Thường vụ Đảng ủy, UBND phường Trạm Lộ": (
        {"Ban Thường vụ Đảng ủy": "Ban Thường vụ Đảng ủy phường Trạm Lộ"},
        {},
    ),
    "UBND 03 xã vùng cao": ({}, {}),
    "Sở Y tế, UBND các xã, phường": ({}, {}),
}


@pytest.mark.parametrize(("text", "in_cell", "in_text"), [(text, *both) for text, both in LISTS.items()])
def test_lists_name_bodies(text: str, in_cell: dict[str, str], in_text: dict[str, str]) -> None:
    def named(cell: bool) -> dict[str, str]:
        found = listed_bodies(text, REGISTER, date(2026, 5, 5), in_cell=cell)
        return {text[start:end]: ref.name for start, end, ref in found}

    assert named(cell=True) == in_cell
    assert named(cell=False) == in_text
