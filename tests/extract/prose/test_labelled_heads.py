"""Of which paragraph a label is said."""

from dataclasses import replace

import pytest
from paragraphs import body_of

from dondoc.extract.prose.labelled_heads import head_of, labels_of, tells_of_paper
from dondoc.model import Role

# Lines, the label among them (the last that is marked by '>'), and of which line it is said.
HEADS: dict[str, tuple[list[str], str | None]] = {
    "the number above": (["1. Sửa trạm bơm", "> - Chủ trì: Sở Y tế."], "1. Sửa trạm bơm"),
    "behind other labels": (["1. Sửa trạm bơm", "- Thời gian: 2026.", "> - Chủ trì: Sở Y tế."], "1. Sửa trạm bơm"),
    "a wider bullet": (["- Sửa trạm bơm", "> + Chủ trì: Sở Y tế."], "- Sửa trạm bơm"),
    "the line right above": (["Sửa trạm bơm", "> - Chủ trì: Sở Y tế."], "Sửa trạm bơm"),
    "a label without a number": (["1. Sửa trạm bơm", "> Chủ trì: Sở Y tế."], "1. Sửa trạm bơm"),
    "neither with a number": (["1. Sửa trạm bơm", "Ghi chú.", "> Chủ trì: Sở Y tế."], "Ghi chú."),
    "a label without a number, below bullets": (
        ["1. Sửa trạm bơm", "- Thay ống.", "- Thay van.", "> Chủ trì: Sở Y tế."],
        "1. Sửa trạm bơm",
    ),
    "one of many bullets": (
        ["- Sửa trạm bơm", "> Chủ trì: Sở Y tế.", "- Sửa kênh", "Chủ trì: Sở Nội vụ."],
        "- Sửa trạm bơm",
    ),
    "letters below a bullet": (
        ["1. Sửa trạm bơm", "- Nội dung:", "(1) thay ống", "(2) thay van", "> - Chủ trì: Sở Y tế."],
        "1. Sửa trạm bơm",
    ),
    "a line between without a number": (
        ["1. Sửa trạm bơm", "Ghi chú.", "- Thời gian: 2026.", "> - Chủ trì: Sở Y tế."],
        "1. Sửa trạm bơm",
    ),
    "a letter below a number": (["1. Sửa trạm bơm", "a) Thay ống", "> - Chủ trì: Sở Y tế."], "a) Thay ống"),
    "a label with a number of its own": (["Ghi chú.", "> 1. Chủ trì: Sở Y tế."], None),
    "a bullet alone": (["1. Sửa trạm bơm", "- Thay ống.", "> Chủ trì: Sở Y tế.", "- Thay van."], "1. Sửa trạm bơm"),
    "one of many bullets below a number": (
        ["1. Sửa trạm bơm", "- Thay ống.", "> Chủ trì: Sở Y tế.", "- Thay van.", "Chủ trì: Sở Nội vụ."],
        "- Thay ống.",
    ),
    "a bullet whose next has a narrower one with a label": (
        ["1. Sửa trạm bơm", "- Thay ống.", "> Chủ trì: Sở Y tế.", "+ Thay van.", "Chủ trì: Sở Nội vụ."],
        "1. Sửa trạm bơm",
    ),
    "bullets in a row above a label without a number": (
        ["1. Sửa trạm bơm", "- Thay ống.", "- Thay van.", "> Chủ trì: Sở Y tế.", "- Xây bể.", "Chủ trì: Sở Nội vụ."],
        "1. Sửa trạm bơm",
    ),
    "one of many bullets, the last of which has no label": (
        ["- Sửa trạm bơm", "> Chủ trì: Sở Y tế.", "- Sửa kênh", "Chủ trì: Sở Nội vụ.", "- Hết."],
        "- Sửa trạm bơm",
    ),
    "the last of many bullets": (
        ["1. Thủy lợi", "- Sửa trạm bơm", "Chủ trì: Sở Y tế.", "- Sửa kênh", "> Chủ trì: Sở Nội vụ."],
        "- Sửa kênh",
    ),
    "a bullet above others that are labels": (
        ["1. Sửa trạm bơm", "- Thay ống.", "> Chủ trì: Sở Y tế.", "- Thời gian: 2026.", "Phối hợp: Sở Nội vụ."],
        "1. Sửa trạm bơm",
    ),
    "a bullet above another that no label follows": (
        ["1. Sửa trạm bơm", "- Thay ống.", "> Chủ trì: Sở Y tế.", "- Thay van.", "Ghi chú."],
        "1. Sửa trạm bơm",
    ),
    "letters below a bullet that begin further up": (
        ["1. Sửa trạm bơm", "- Nội dung:", "a) thay ống", "b) thay van", "c) xây bể", "> - Chủ trì: Sở Y tế."],
        "1. Sửa trạm bơm",
    ),
    "letters below a number": (
        ["1. Sửa trạm bơm", "a) thay ống", "b) thay van", "> - Chủ trì: Sở Y tế."],
        "b) thay van",
    ),
    "letters below a wider bullet": (
        ["1. Sửa trạm bơm", "- Nội dung:", "a) thay ống", "b) thay van", "> + Chủ trì: Sở Y tế."],
        "b) thay van",
    ),
    "as far above as a head may stand": (
        ["1. Sửa trạm bơm", *["- Thay ống."] * 19, "> - Chủ trì: Sở Y tế."],
        "1. Sửa trạm bơm",
    ),
    "a part of the document": (["II. Nhiệm vụ", "> - Chủ trì: Sở Y tế."], None),
    "a number of its own list": (["1. Sửa trạm bơm", "> 2. Chủ trì: Sở Y tế."], None),
    "too far above": (["1. Sửa trạm bơm", *["- Thay ống."] * 20, "> - Chủ trì: Sở Y tế."], None),
    "nothing above": (["> - Chủ trì: Sở Y tế."], None),
}


@pytest.mark.parametrize(("lines", "head"), HEADS.values(), ids=HEADS.keys())
def test_a_label_is_said_of_what_stands_above_it(lines: list[str], head: str | None) -> None:
    place = next(at for at, line in enumerate(lines) if line.startswith("> "))
    zoned = body_of("\n".join(line.removeprefix("> ") for line in lines))
    assert labels_of(zoned[place].paragraph)
    found = head_of(zoned, place, 0)
    assert (None if found is None else zoned[found].paragraph.words) == head


def test_a_line_whose_part_is_settled_ends_the_search() -> None:
    zoned = body_of("1. Sửa trạm bơm\nKẾ HOẠCH\n- Chủ trì: Sở Y tế.")
    zoned[1] = zoned[1]._replace(role=Role.TITLE)
    assert head_of(zoned, 2, 0) is None


def test_a_table_between_ends_the_search_but_for_the_line_right_above() -> None:
    zoned = body_of("1. Sửa trạm bơm\n- Thời gian: 2026.\n- Chủ trì: Sở Y tế.")
    behind = [item._replace(paragraph=replace(item.paragraph, after_table=True)) for item in zoned]
    assert head_of([zoned[0], zoned[1], zoned[2]], 2, 0) == 0
    assert head_of([behind[0], zoned[1], zoned[2]], 2, 0) is None
    assert head_of([behind[0], zoned[1]], 1, 0) == 0
    assert head_of([zoned[0], behind[1], zoned[2]], 2, 0) == 0


PAPERS = {
    "right above": (["Thông tin văn bản gốc", "- Cơ quan: Sở Y tế."], True),
    "behind other bullets": (["Thông tin văn bản gốc", "- Số: 12.", "+ Ngày: 5.", "- Cơ quan: Sở Y tế."], True),
    "behind a number": (["1. Thông tin văn bản gốc", "- Cơ quan: Sở Y tế."], True),
    "another heading between": (["Thông tin văn bản gốc", "1. Sửa trạm bơm", "- Cơ quan: Sở Y tế."], False),
    "another line between": (["Thông tin văn bản gốc", "Sửa trạm bơm", "- Cơ quan: Sở Y tế."], False),
    "the heading itself": (["- Sửa trạm bơm", "Thông tin văn bản gốc"], False),
    "nothing above": (["- Số: 12.", "- Cơ quan: Sở Y tế."], False),
    "too far above": (["Thông tin văn bản gốc", *["- Số: 12."] * 20], False),
}


@pytest.mark.parametrize(("lines", "told"), PAPERS.values(), ids=PAPERS.keys())
def test_bullets_below_its_heading_tell_of_the_paper_itself(lines: list[str], told: bool) -> None:
    assert tells_of_paper(body_of("\n".join(lines)), len(lines) - 1) is told


def test_what_is_taken_already_heads_nothing() -> None:
    zoned = body_of("1. Sửa trạm bơm\n- Chủ trì: Sở Y tế.")
    assert head_of(zoned, 1, 1) is None


@pytest.mark.parametrize("line", ["- Thay ống.", "- Nội dung chính: thay ống.", "Sở Y tế"])
def test_other_lines_are_no_labels(line: str) -> None:
    assert labels_of(body_of(line)[0].paragraph) == ()
