"""Of which paragraph a label is said."""

import pytest
from paragraphs import body_of

from dondoc.extract.prose.labelled_heads import head_of, labels_of
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


def test_what_is_taken_already_heads_nothing() -> None:
    zoned = body_of("1. Sửa trạm bơm\n- Chủ trì: Sở Y tế.")
    assert head_of(zoned, 1, 1) is None


@pytest.mark.parametrize("line", ["- Thay ống.", "- Nội dung chính: thay ống.", "Sở Y tế"])
def test_other_lines_are_no_labels(line: str) -> None:
    assert labels_of(body_of(line)[0].paragraph) == ()
