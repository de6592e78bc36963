"""Where the heading of an agency ends, number by number."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.open_assignment import OpenAssignment
from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
# A heading that names an agency, the lines below it, and which is the first beyond it (None: none is).
ENDS: dict[str, tuple[str, str, str | None]] = {
    "the next of its own list": ("2. Sở Y tế", "- Sửa trạm.\n3. Sở Nội vụ\n- Mở lớp.", "3. Sở Nội vụ"),
    "a number of a list above": ("II.\n1. Sở Y tế", "- Sửa trạm.\nIII. Kết luận", "III. Kết luận"),
    "a list of its own below it": ("1. Sở Y tế", "1. Sửa trạm.\n2. Mở lớp.\n3. Thay ống.", None),
    "its parts": ("1. Sở Y tế", "1.1. Sửa trạm.\n1.2. Mở lớp.\n2. Sở Nội vụ", "2. Sở Nội vụ"),
    "a Roman number": ("1. Sở Y tế", "- Sửa trạm.\nIV. Kết luận", "IV. Kết luận"),
    "a title": ("1. Sở Y tế", "- Sửa trạm.\nKẾT LUẬN CHUNG", "KẾT LUẬN CHUNG"),
    "one word in capitals": ("1. Sở Y tế", "- Sửa trạm.\nCHUNG", None),
    "a sentence that speaks to others behind a point": (
        "1. Sở Y tế",
        "a) Sửa trạm.\nSở Nội vụ tổ chức mở lớp.",
        "Sở Nội vụ tổ chức mở lớp.",
    ),
    "one that speaks to others before any point": ("1. Sở Y tế", "Sở Nội vụ tổ chức mở lớp.", None),
    "one behind a point that goes on": ("1. Sở Y tế", "a) Sửa trạm,\nSở Nội vụ tổ chức mở lớp.", None),
    "a sentence that goes on": ("1. Sở Y tế", "- Sửa trạm.\nMở thêm lớp.", None),
    "words that close a document": (
        "1. Sở Y tế",
        "Sửa trạm.\nTrên đây là Kế hoạch sửa trạm năm 2026 của UBND tỉnh.",
        "Trên đây là Kế hoạch sửa trạm năm 2026 của UBND tỉnh.",
    ),
    "a bullet like its own behind deeper ones": ("- Sở Y tế:", "+ Sửa trạm.\n- Mở lớp.", "- Mở lớp."),
    "the bullets below its own": ("- Sở Y tế:", "+ Sửa trạm.\n+ Mở lớp.", None),
}


def _entered(headings: str) -> OpenAssignment:
    open_ = OpenAssignment()
    for heading in paragraphs_of(headings):
        open_.enter(heading.number, read_names(heading.body, READER))
    return open_


@pytest.mark.parametrize(("headings", "below", "beyond"), ENDS.values(), ids=ENDS.keys())
def test_a_heading_ends_before_what_is_beyond_it(headings: str, below: str, beyond: str | None) -> None:
    open_ = _entered(headings)
    assert open_.assignment
    closing = [each.words for each in paragraphs_of(below) if open_.closes_before(each, READER)]
    assert (closing or [None])[0] == beyond
    assert (open_.assignment is None) is (beyond is not None)


def test_what_a_task_assigns_holds_for_the_bullets_below_it_alone() -> None:
    task, bullet, point = paragraphs_of("1. Sở Y tế sửa trạm.\n- Thay ống.\na) Mở lớp.")
    open_ = OpenAssignment()
    assert task.number
    assert open_.carry(task.number, read_names("Sở Y tế", READER)) == ["1", "1"]
    assert not open_.closes_before(bullet, READER)
    assert open_.closes_before(point, READER)


def test_a_heading_without_agencies_keeps_those_above() -> None:
    open_ = _entered("1. Sở Y tế\n1.1. Công tác thú y")
    assert open_.assignment
    assert [ref.name for ref in open_.assignment.leads] == ["Sở Y tế"]


def test_a_heading_without_agencies_ends_at_the_next_of_its_list() -> None:
    open_ = _entered("1. Công tác thú y")
    sentence, letter, number = paragraphs_of("Sửa trạm.\na) Thay ống.\n2. Mở lớp.")
    assert [open_.closes_before(each, READER) for each in (sentence, letter, number)] == [False, False, True]


def test_bullets_are_counted_under_the_heading() -> None:
    open_ = _entered("1. Sở Y tế")
    first, second = paragraphs_of("- Sửa trạm.\n- Mở lớp.")
    assert [open_.place(each.number) for each in (first, second)] == [["1/1", "1/1"], ["1/2", "1/2"]]


def test_labels_leave_the_widest_numbers_out_unless_nothing_is_left() -> None:
    open_ = _entered("II. Nhiệm vụ\n1. Sở Y tế")
    (point,) = paragraphs_of("a) Sửa trạm.")
    assert open_.place(point.number) == ["1/a", "II/1/a"]
    assert _entered("II. Nhiệm vụ\n1. Sở Y tế").place(None) == ["1/1", "II/1/1"]
    assert OpenAssignment().count() == ["1", "1"]
    roman = _entered("II. Nhiệm vụ")
    (chapter,) = paragraphs_of("III. Kết luận.")
    assert roman.place(chapter.number) == ["III", "III"]
