"""Rows that lack a cell which runs down from above: under which columns the others stand."""

import pytest

from dondoc.extract.tables.headings import Heading, read_heading
from dondoc.extract.tables.shifted_rows import Shifted, find_shift
from dondoc.grammar.cells.columns import Column

LONG = "Thường xuyên tuần tra các đoạn đê xung yếu trong mùa lũ"
PLAIN = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn"
GROUPED = "Lĩnh vực | TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn"
LEAD_FIRST = "Cơ quan chủ trì | TT | Nhiệm vụ | Cơ quan phối hợp | Thời hạn"
WITH_RESULT = "TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời hạn"
ABOVE = {
    PLAIN: "1 | Sửa đê | Sở Xây dựng | Sở Tài chính | 30/6/2026",
    GROUPED: "Thủy lợi | 1 | Sửa đê | Sở Xây dựng | 30/6/2026",
    LEAD_FIRST: "Sở Xây dựng | 1 | Sửa đê | Sở Tài chính | 30/6/2026",
    WITH_RESULT: "1 | Sửa đê | Sở Xây dựng | Báo cáo | 30/6/2026",
}
# A row that is short, or empty at its end, and what each column of its table has then: '^' is what runs down.
SHIFTED = {
    "no lead": (PLAIN, "2 | Xây kè | Sở Y tế | 15/7/2026", "2 | Xây kè | ^ | Sở Y tế | 15/7/2026"),
    "neither lead nor number": (
        PLAIN,
        f"{LONG} | Sở Y tế | 15/7/2026",
        f"^ | {LONG} | ^ | Sở Y tế | 15/7/2026",
    ),
    "nobody at all": (PLAIN, "2 | Xây kè | 15/7/2026", "2 | Xây kè | ^ | ^ | 15/7/2026"),
    "a dash for nobody": (PLAIN, "2 | Xây kè | - | 15/7/2026", "2 | Xây kè | ^ | - | 15/7/2026"),
    "an empty cell for nobody": (PLAIN, "2 | Xây kè |  | 15/7/2026", "2 | Xây kè | ^ |  | 15/7/2026"),
    "no group": (GROUPED, "2 | Xây kè | Sở Y tế | 15/7/2026", "^ | 2 | Xây kè | Sở Y tế | 15/7/2026"),
    "neither group nor lead": (GROUPED, "2 | Xây kè | 15/7/2026", "^ | 2 | Xây kè | ^ | 15/7/2026"),
    "a lead before the number": (
        LEAD_FIRST,
        "2 | Xây kè | Sở Y tế | 15/7/2026",
        "^ | 2 | Xây kè | Sở Y tế | 15/7/2026",
    ),
    "no result": (WITH_RESULT, "2 | Xây kè | Sở Y tế | 15/7/2026", "2 | Xây kè | Sở Y tế | ^ | 15/7/2026"),
    "an empty end": (LEAD_FIRST, "2 | Xây kè | Sở Y tế | 15/7/2026 | ", "^ | 2 | Xây kè | Sở Y tế | 15/7/2026"),
    "work behind a number in its cell": (
        PLAIN,
        "1. Xây kè | Sở Y tế | 15/7/2026",
        "^ | 1. Xây kè | ^ | Sở Y tế | 15/7/2026",
    ),
    "one who takes part alone leads now": (
        PLAIN,
        "2 | Xây kè | Sở Tài chính | 15/7/2026",
        "2 | Xây kè | ^ | Sở Tài chính | 15/7/2026",
    ),
}


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split("|")]


def _heading(row: str) -> Heading:
    """The heading that `row` is; its cells have told that the first column holds groups where it may."""
    heading = read_heading(_cells(row))
    assert heading is not None
    return heading.telling((Column.GROUP, *heading.columns[1:])) if row == GROUPED else heading


def _standing(heading: Heading, words: list[str], shifted: Shifted) -> str:
    own = {place: words[shifted.places[column]] for column, place in heading.places.items() if column in shifted.places}
    down = [heading.places[column] for column in shifted.lost]
    return " | ".join("^" if place in down else own.get(place, "?") for place in range(len(heading.columns)))


@pytest.mark.parametrize(("heading", "row", "expected"), SHIFTED.values(), ids=SHIFTED.keys())
def test_the_cells_of_a_short_row_stand_where_they_fit(heading: str, row: str, expected: str) -> None:
    columns, words = _heading(heading), _cells(row)
    shifted = find_shift(words, 0, columns, lambda: _cells(ABOVE[heading]))
    assert shifted
    assert _standing(columns, words, shifted) == expected


def test_what_everybody_takes_part_in_runs_down_beside_one_who_leads_anew() -> None:
    columns, words = _heading(PLAIN), _cells("2 | Xây kè | Sở Y tế | 15/7/2026")
    above = _cells("1 | Sửa đê | Sở Xây dựng | Các sở, ban, ngành | 30/6/2026")
    shifted = find_shift(words, 0, columns, lambda: above)
    assert shifted
    assert _standing(columns, words, shifted) == "2 | Xây kè | Sở Y tế | ^ | 15/7/2026"


def test_whoever_led_above_does_not_run_down_to_take_part_with_itself() -> None:
    columns, words = _heading(PLAIN), _cells("2 | Xây kè | Sở Xây dựng | 15/7/2026")
    shifted = find_shift(words, 0, columns, lambda: _cells(ABOVE[PLAIN]))
    assert shifted
    assert _standing(columns, words, shifted) == "2 | Xây kè | Sở Xây dựng | ^ | 15/7/2026"


# Rows whose cells stand under their own columns, or of which nothing can be told.
WHOLE = {
    "a whole row": (PLAIN, "2 | Xây kè | Sở Y tế | Sở Tài chính | 15/7/2026"),
    "nothing below its heading is wrong": (PLAIN, "2 | Xây kè | Sở Y tế | Sở Tài chính | "),
    "a number and a name head what is below": (PLAIN, "II | Sở Tài chính |  |  | "),
    "one cell": (PLAIN, "Sở Tài chính"),
    "a heading of marks in months": (
        "TT | Nhiệm vụ | Cơ quan chủ trì | Tháng 1 | Tháng 2 | Tháng 3",
        "2 | Xây kè | x | x",
    ),
    "a heading of targets by years": (
        "TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2027 | Cơ quan chủ trì",
        "2 | Hộ nghèo | 12 | Sở Y tế",
    ),
}


@pytest.mark.parametrize(("heading", "row"), WHOLE.values(), ids=WHOLE.keys())
def test_other_rows_have_not_moved(heading: str, row: str) -> None:
    above = ABOVE.get(heading, "1 | Sửa đê | Sở Xây dựng | 15 | 12 | Sở Y tế")
    assert find_shift(_cells(row), 0, _heading(heading), lambda: _cells(above)) is None


def test_nothing_runs_down_into_the_first_row() -> None:
    assert find_shift(_cells("1 | Xây kè | 15/7/2026"), 0, _heading(PLAIN), lambda: ()) is None


def test_cells_known_to_be_lost_are_looked_for_where_nothing_stands_ill() -> None:
    columns, words = _heading(WITH_RESULT), _cells("2 | Xây kè | Sở Y tế | Biên bản | ")
    assert find_shift(words, 0, columns, lambda: _cells(ABOVE[WITH_RESULT])) is None
    words = _cells(f"{LONG} | Sở Y tế | Biên bản | 15/7/2026 | ")
    shifted = find_shift(words, 1, columns, lambda: _cells(ABOVE[WITH_RESULT]))
    assert shifted
    assert _standing(columns, words, shifted) == f"^ | {LONG} | Sở Y tế | Biên bản | 15/7/2026"
