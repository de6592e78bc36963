"""Tasks written as a line of their own with labelled lines below it."""

import pytest
from paragraphs import body_of

from dondoc.extract.prose.labelled_blocks import Block, find_blocks
from dondoc.grammar.cells.columns import Column
from dondoc.model import Role

LEAD, TIME = "- Cơ quan chủ trì: Sở Y tế.", "- Thời gian: Quý II/2026."


def blocks(*lines: str) -> list[Block]:
    return list(find_blocks(body_of("\n".join(lines)), 0, len(lines)).values())


def test_the_lines_below_a_task_say_who_and_when() -> None:
    (block,) = blocks("1. Sửa trạm bơm", LEAD, TIME, "2. Mở lớp dạy nghề")
    assert (block.start, block.stop, block.names_somebody) == (0, 3, True)
    assert (block.words(Column.LEAD), block.words(Column.COOPERATING)) == ("Sở Y tế", "")
    assert any("Quý II/2026" in words for said in block.said.values() for words in said)


def test_a_label_of_time_alone_names_nobody() -> None:
    (block,) = blocks("1. Sửa trạm bơm", TIME)
    assert not block.names_somebody


def test_a_label_that_comes_twice_is_said_twice() -> None:
    (block,) = blocks("1. Sửa trạm bơm", LEAD, "- Cơ quan chủ trì: Sở Nội vụ.")
    assert block.words(Column.LEAD) == "Sở Y tế; Sở Nội vụ"


SPANS = {
    "two tasks": (["1. Sửa trạm bơm", LEAD, "2. Mở lớp", LEAD], [(0, 2), (2, 4)]),
    "a line of contents between": (["1. Sửa trạm bơm", "- Nội dung: thay ống.", LEAD], [(0, 3)]),
    "another label between": (["1. Sửa trạm bơm", LEAD, "- Địa điểm: bản Nà.", TIME], [(0, 4)]),
    "three other labels between": (
        ["1. Sửa trạm bơm", LEAD, "- Địa điểm: bản Nà.", "- Quy mô: nhỏ.", "- Nguồn: xã.", TIME],
        [(0, 6)],
    ),
    "an empty label over a list": (["1. Sửa trạm bơm", "- Cơ quan chủ trì:", "+ Sở Y tế;", "+ Sở Nội vụ."], [(0, 4)]),
}
NONE = {
    "no label": ["1. Sửa trạm bơm", "- Thay ống."],
    "a label alone": [LEAD],
    "what is told of the paper": ["Thông tin văn bản gốc", "- Cơ quan ban hành: Sở Y tế."],
}


@pytest.mark.parametrize(("lines", "spans"), SPANS.values(), ids=SPANS.keys())
def test_a_block_reaches_from_the_task_to_its_last_label(lines: list[str], spans: list[tuple[int, int]]) -> None:
    assert [(block.start, block.stop) for block in blocks(*lines)] == spans


@pytest.mark.parametrize("lines", NONE.values(), ids=NONE.keys())
def test_other_lines_are_no_block(lines: list[str]) -> None:
    assert blocks(*lines) == []


def test_what_lies_beyond_four_other_labels_or_in_sentences_is_not_of_the_task() -> None:
    others = ["- Địa điểm: bản Nà.", "- Quy mô: nhỏ.", "- Nguồn: xã.", "- Loại: mới."]
    assert blocks("1. Sửa trạm bơm", LEAD, *others, TIME)[0].stop == 2
    assert blocks("1. Sửa trạm bơm", LEAD, "- Các bản góp ngày công.", TIME)[0].stop == 2


def test_the_content_is_what_the_line_and_its_list_say() -> None:
    (block,) = blocks("1. Trạm bơm", "- Nội dung:", "+ thay ống;", "+ thay van.", LEAD)
    assert block.content == "Nội dung: thay ống; thay van."


def test_points_that_share_their_labels_are_tasks_of_their_own() -> None:
    (block,) = blocks("1. Trạm bơm", "a) Thay ống ở trạm.", "b) Thay van ở trạm.", LEAD)
    assert (block.title, block.points) == (None, (1, 2))
    (block,) = blocks("1. Trạm bơm", LEAD, TIME, "a) Thay ống ở trạm.", "b) Thay van ở trạm.")
    assert (block.title, block.points) == (0, (3, 4))
    (alone,) = blocks("1. Trạm bơm", LEAD)
    assert (alone.title, alone.points) == (None, ())


def test_the_items_of_an_empty_label_end_at_a_wider_line_or_the_next_label() -> None:
    lead = "- Cơ quan chủ trì:"
    (block,) = blocks("1. Sửa trạm bơm", lead, "+ Sở Y tế;", "+ Sở Nội vụ.", "- Các bản góp công.")
    assert (block.stop, block.words(Column.LEAD)) == (4, "Sở Y tế; Sở Nội vụ")
    (block,) = blocks("1. Sửa trạm bơm", lead, "+ Sở Y tế;", "Hết.")
    assert (block.stop, block.words(Column.LEAD)) == (3, "Sở Y tế")


def test_lines_with_a_part_of_their_own_are_of_no_task() -> None:
    zoned = body_of(f"1. Sửa trạm bơm\n{LEAD}")
    assert find_blocks([zoned[0], zoned[1]._replace(role=Role.TITLE)], 0, 2) == {}
    assert find_blocks(zoned, 1, 2) == {}
