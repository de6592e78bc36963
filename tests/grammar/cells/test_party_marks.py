"""Marks under agencies: who leads, who cooperates."""

import pytest

from dondoc.grammar.cells.party_marks import (
    Marked,
    Part,
    heads_party,
    hold_party_marks,
    is_party_mark,
    part_of,
    read_legend,
    says_leads,
)

MARKS = ["x", "X", "C", "P", "CT", "PH", "ct", "(P)", "Chủ trì", "phối hợp", "●", "○", "+"]
NO_MARKS = ["", "Sở Y tế", "12", "Quý I", "Báo cáo", "Chủ trì xây dựng kho dữ liệu dùng chung", "T6"]
LEGENDS = {
    "(C: chủ trì; P: phối hợp)": {"C": Part.LEADS, "P": Part.COOPERATES},
    "Ghi chú: X là cơ quan chủ trì, x là cơ quan phối hợp": {"X": Part.LEADS, "x": Part.COOPERATES},
    "● - chủ trì; ○ - phối hợp": {"●": Part.LEADS, "○": Part.COOPERATES},
    "X là đánh dấu đơn vị chủ trì": {"X": Part.LEADS},
    "“X” = vai trò phối hợp": {"X": Part.COOPERATES},
    "[o] - là cơ quan tham gia": {"o": Part.COOPERATES},
    "Sở Y tế: chủ trì biên soạn tài liệu": {},
    "Phân công các sở theo bảng sau:": {},
}
PARTIES = [
    "Sở Y tế",
    "Sở Văn hóa, Thể thao và Du lịch",
    "VP UBND",
    "CA tỉnh",
    "CA xã",
    "CA huyện",
    "VP phường",
    "BQL KKT",
]
NO_PARTIES = ["", "Kinh phí", "Địa điểm", "Nhiệm vụ", "Có", "x"]


@pytest.mark.parametrize("cell", MARKS)
def test_letters_and_signs_are_marks(cell: str) -> None:
    assert is_party_mark(cell)


@pytest.mark.parametrize("cell", NO_MARKS)
def test_words_and_figures_are_no_marks(cell: str) -> None:
    assert not is_party_mark(cell)


def test_dashes_and_noughts_say_that_an_agency_has_no_part() -> None:
    assert hold_party_marks(["x", "-", "0", ""])
    assert not hold_party_marks(["-", "–", ""])


@pytest.mark.parametrize(("words", "legend"), LEGENDS.items())
def test_words_near_a_table_tell_what_its_marks_mean(words: str, legend: dict[str, Part]) -> None:
    assert read_legend(words) == legend


@pytest.mark.parametrize("heading", PARTIES)
def test_an_agency_may_stand_over_its_marks(heading: str) -> None:
    assert heads_party(heading)


@pytest.mark.parametrize("heading", NO_PARTIES)
def test_other_words_stand_for_no_agency(heading: str) -> None:
    assert not heads_party(heading)


@pytest.mark.parametrize(
    ("marked", "others_lead", "part"),
    [
        (Marked("Sở Y tế", "", "CT"), False, Part.LEADS),
        (Marked("Sở Y tế", "", "PH"), False, Part.COOPERATES),
        (Marked("Sở Y tế", "", "x"), False, Part.LEADS),
        (Marked("Sở Y tế", "", "x"), True, Part.COOPERATES),
        (Marked("Sở Y tế", "Cơ quan phối hợp", "x"), False, Part.COOPERATES),
        (Marked("Sở Y tế", "Bên liên quan", "x"), False, Part.COOPERATES),
        (Marked("Sở Y tế", "Bên tham gia", "x"), False, Part.COOPERATES),
        (Marked("Sở Y tế", "Cơ quan phối hợp", "CT"), True, Part.LEADS),
        (Marked("Sở Y tế", "", "○"), False, Part.COOPERATES),
    ],
)
def test_a_mark_says_what_it_can_and_the_table_the_rest(marked: Marked, others_lead: bool, part: Part) -> None:
    assert part_of(marked, {}, others_lead=others_lead) is part


def test_what_is_said_of_a_mark_goes_before_what_it_looks_like() -> None:
    legend = {"C": Part.COOPERATES, "x": Part.LEADS}
    assert part_of(Marked("Sở Y tế", "", "C"), legend, others_lead=False) is Part.COOPERATES
    assert part_of(Marked("Sở Y tế", "Cơ quan phối hợp", "x"), legend, others_lead=True) is Part.LEADS
    assert says_leads(Marked("Sở Y tế", "", "x"), legend)
    assert not says_leads(Marked("Sở Y tế", "", "C"), legend)
    assert says_leads(Marked("Sở Y tế", "", "(CT)"), legend)
    assert not says_leads(Marked("Sở Y tế", "", "P"), legend)
