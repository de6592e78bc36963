"""Tables without drawn rules, and what only looks like one."""

from collections.abc import Sequence

import pytest

from dondoc.sources.pdf.blanks import are_parted, head_of_numbers
from dondoc.sources.pdf.strips import Box, Strip
from dondoc.sources.pdf.unruled_page import Unruled, find_unruled

LETTER, SIZE = 5.0, 12.0
LEFT = (60.0, 100.0, 300.0, 400.0)
HEADING = (100.0, ("STT", "Nhiệm vụ", "Chủ trì", "Thời gian"))
FIRST = [(116.0, ("1", "Lập danh mục công trình", "Sở Xây dựng", "Quý I")), (130.0, ("", "cần sửa", "và Sở Y tế", ""))]
SECOND = [(146.0, ("2", "Mở lớp học", "Sở Nội vụ", "Quý II")), (160.0, ("", "cho cán bộ", "", ""))]
GROUP = [(176.0, ("II", "Những việc làm trong cả nhiệm kỳ ở các vùng xa trung tâm", "", ""))]
THIRD = [(192.0, ("3", "Trồng cây", "Sở Công Thương", "Hằng năm"))]
TABLE = [HEADING, *FIRST, *SECOND, *GROUP, *THIRD]
Lines = Sequence[tuple[float, Sequence[str]]]


def words_of(lines: Lines, *, page: int = 1, left: Sequence[float] = LEFT) -> list[Strip]:
    """The words of `lines`, each with its top and its cells, which begin at the places `left`."""
    found = []
    for top, cells in lines:
        for cell, begin in zip(cells, left, strict=False):
            at = begin
            for word in cell.split():
                found.append(Strip(word, Box(at, top, at + LETTER * len(word), top + SIZE), page))
                at += LETTER * (len(word) + 0.6)
    return found


def rows_in(found: Unruled | None) -> list[list[str]]:
    assert found is not None
    return [[cell.words for cell in row.cells] for row in found.table.rows]


ROWS = [
    ["STT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
    ["1", "Lập danh mục công trình cần sửa", "Sở Xây dựng và Sở Y tế", "Quý I"],
    ["2", "Mở lớp học cho cán bộ", "Sở Nội vụ", "Quý II"],
    ["II", "Những việc làm trong cả nhiệm kỳ ở các vùng xa trung tâm", "", ""],
    ["3", "Trồng cây", "Sở Công Thương", "Hằng năm"],
]


def test_rows_are_told_by_the_room_between_them() -> None:
    assert rows_in(find_unruled(words_of(TABLE))) == ROWS


def test_rows_without_room_between_them_begin_with_their_numbers() -> None:
    tight = [(100.0 + 14 * at, cells) for at, (_, cells) in enumerate(TABLE)]
    assert rows_in(find_unruled(words_of(tight))) == ROWS


def test_numbers_in_the_middle_of_their_rows_tell_how_high_these_are() -> None:
    lines = [
        HEADING,
        (114.0, ("", "Lập danh mục", "Sở Xây dựng", "")),
        (121.0, ("1", "", "", "Quý I")),
        (128.0, ("", "cần sửa", "và Sở Y tế", "")),
        (142.0, ("", "Mở lớp", "", "")),
        (156.0, ("2", "học cho", "Sở Nội vụ", "Quý II")),
        (170.0, ("", "cán bộ", "", "")),
    ]
    assert rows_in(find_unruled(words_of(lines)))[1:] == [
        ["1", "Lập danh mục cần sửa", "Sở Xây dựng và Sở Y tế", "Quý I"],
        ["2", "Mở lớp học cho cán bộ", "Sở Nội vụ", "Quý II"],
    ]


TIGHT = [(100.0 + 14 * at, cells) for at, (_, cells) in enumerate(TABLE)]
REST = [(114.0, ("", "và những người sống xa trường", "và Sở Tư pháp", "hay muộn hơn"))]
BELOW_REST = [(128.0, ("4", "Đào giếng", "Sở Y tế", "Quý III")), (142.0, ("5", "Xây cầu", "Sở Nội vụ", "Quý IV"))]


def second_page(lines: Lines) -> Unruled | None:
    """The table of a page with `lines` behind one with TIGHT."""
    first, words = words_of(TIGHT), words_of(lines, page=2)
    head = head_of_numbers(first)
    assert head is not None
    return find_unruled(words, find_unruled(first), beside=[(first, head)])


def test_below_a_repeated_heading_the_rest_of_a_row_is_no_part_of_it() -> None:
    found = second_page([HEADING, *REST, *BELOW_REST])
    assert rows_in(found) == [list(HEADING[1]), *(list(cells) for _, cells in [*REST, *BELOW_REST])]
    assert found is not None
    assert found.table.torn


def test_a_page_may_hold_nothing_but_the_rest_of_a_row() -> None:
    found = second_page([HEADING, *REST])
    assert rows_in(found) == [list(HEADING[1]), list(REST[0][1])]
    assert found is not None
    assert found.table.torn


def test_rows_right_below_a_repeated_heading_are_torn_from_none() -> None:
    found = second_page([HEADING, *((top - 14, cells) for top, cells in BELOW_REST)])
    assert found is not None
    assert not found.table.torn
    assert len(found.table.rows) == 3


def test_the_rest_of_a_row_that_nobody_knows_stands_before_the_table() -> None:
    first, words = words_of(TIGHT), words_of([HEADING, *REST, *BELOW_REST], page=2)
    head = head_of_numbers(first)
    assert head is not None
    found = find_unruled(words, None, beside=[(first, head)])
    assert rows_in(found) == [list(HEADING[1]), *(list(cells) for _, cells in BELOW_REST)]
    assert found is not None
    assert found.table.box.top > REST[0][0]


def test_columns_that_one_page_does_not_part_are_parted_with_the_pages_beside() -> None:
    lines = [HEADING, (114.0, GROUP[0][1]), (128.0, ("", "và quanh các chợ đầu mối ở thành phố này, cũng như", "", ""))]
    words, other = words_of([*lines, (142.0, ("6", "Xây kho", "Sở Y tế", "Quý I"))]), words_of(TIGHT, page=2)
    head = head_of_numbers(other)
    assert head is not None
    assert rows_in(find_unruled(words, beside=[(other, head)]))[2] == ["6", "Xây kho", "Sở Y tế", "Quý I"]


def test_the_heading_of_a_group_is_one_though_its_words_stand_across_no_edge() -> None:
    group = (176.0, ("II", "Làm những việc từ nay tới mùa mưa sang năm", "", ""))
    found = rows_in(find_unruled(words_of([HEADING, *FIRST, *SECOND, group, *THIRD], left=(60.0, 100.0, 260.0, 400.0))))
    assert found[3][2:] == ["", ""]


def test_words_above_and_below_the_table_stay_outside() -> None:
    around = [(60.0, ("", "PHỤ LỤC")), *TABLE, (240.0, ("", "", "KT. CHỦ TỊCH"))]
    found = find_unruled(words_of(around))
    assert rows_in(found) == ROWS
    assert found is not None
    assert not found.at_end


def test_the_next_page_goes_on_with_the_rest_of_a_row_and_without_a_heading() -> None:
    first = find_unruled(words_of(TABLE))
    more = [(60.0, ("", "ven sông", "", "")), (76.0, ("4", "Sửa kè", "Sở Xây dựng", "2027"))]
    found = find_unruled(words_of(more, page=2), first)
    assert rows_in(found) == [["", "ven sông", "", ""], ["4", "Sửa kè", "Sở Xây dựng", "2027"]]
    assert first is not None
    assert found is not None
    assert (found.table.box.left, found.table.box.right) == (first.table.box.left, first.table.box.right)


def test_a_figure_at_the_head_of_a_line_of_words_is_no_number_of_a_row() -> None:
    lines = [*TABLE[:-1], *THIRD, (206.0, ("", "9 xã", "", ""))]
    near = (75.0, 100.0, 300.0, 400.0)
    assert rows_in(find_unruled(words_of(lines, left=near)))[-1][1] == "Trồng cây 9 xã"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([(60.0, ("", "UBND TỈNH", "CỘNG HÒA")), (76.0, ("", "Số: 5", "Độc lập"))], id="letterhead"),
        pytest.param([(60.0, ("Nơi nhận:", "", "TM. ỦY BAN")), (76.0, ("- TT", "", "CHỦ TỊCH"))], id="signature"),
        pytest.param([(100.0, ("STT", "Họ", "Tên", "Tuổi")), *TABLE[1:]], id="heading that names no work"),
        pytest.param([(100.0, ("STT", "Nhiệm vụ")), (116.0, ("1", "Lập")), (132.0, ("2", "Mở"))], id="two columns"),
        pytest.param([HEADING], id="no rows"),
        pytest.param([HEADING, *FIRST, (146.0, ("2", "chữ " * 60)), (160.0, ("chữ " * 60,))], id="prose below"),
        pytest.param(
            [HEADING, (114.0, ("", "II. Rừng")), (128.0, ROWS[1]), (142.0, ROWS[2])], id="group without its own number"
        ),
        pytest.param([HEADING, (116.0, ("1", "Lập", "a", "b")), (122.0, ("2", "Mở", "c", "d"))], id="rows in rows"),
    ],
)
def test_what_is_not_surely_a_table_is_none(lines: Lines) -> None:
    assert find_unruled(words_of(lines)) is None


def test_a_page_of_prose_does_not_go_on_with_the_table_before() -> None:
    prose = [(60.0, ("", "Tổ chức thực hiện " * 6)), (76.0, ("", "các cơ quan " * 8))]
    assert find_unruled(words_of(prose, page=2), find_unruled(words_of(TABLE))) is None


def test_only_a_word_at_the_left_heads_numbers() -> None:
    assert head_of_numbers(words_of([(60.0, ("Theo", "Quyết", "STT"))])) is None
    assert head_of_numbers(words_of([(60.0, ("Số TT", "Việc"))])) is not None


def test_blanks_inside_cells_line_after_line_are_two_columns_taken_for_one() -> None:
    lines = [words_of([(100.0 + 14 * at, ("Sở Y tế", "Sở Nội vụ"))], left=(100.0, 160.0)) for at in range(3)]
    assert not are_parted([[line] for line in lines])
    assert are_parted([[line[:3]] for line in lines])
    assert are_parted([[line[:3]] for line in lines[:2]] + [[lines[2]]]), "one may be justified"
