"""Heading rows on scans: several words agree, so that none has to be read right."""

import pytest

from dondoc.sources.grids import GridCell
from dondoc.sources.scan.table_headings import Cells, respelled, with_headings

HEADING = "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện"
ROWS = ["I | Văn hóa | | | ", "1 | Mở lớp | Sở A | Sở B | 2026", "2 | Sửa đường | Sở C | | 2027"]


def row(words: str) -> Cells:
    return tuple(GridCell((cell.strip(),) if cell.strip() else ()) for cell in words.split("|"))


def words_of(cells: Cells) -> str:
    return " | ".join(cell.words for cell in cells)


def headed(*heads: str, rows: list[str] = ROWS) -> list[str]:
    return [words_of(table[0]) for table in with_headings([[row(head), *map(row, rows)] for head in heads])]


@pytest.mark.parametrize("first", ["31", "ST +", "S1T", "sIT", "Sĩ", "1T"])
def test_what_stands_over_numbers_in_a_heading_row_is_the_heading_of_numbers(first: str) -> None:
    [found] = headed(HEADING.replace("STT", first))
    assert found.split(" | ")[0] == ("STT" if len(first.replace(" ", "")) > 2 else "TT")


@pytest.mark.parametrize("first", ["TT", "Stt", "Mục", "Số TT", "Thứ tự số", "Nội dung"])
def test_another_heading_over_numbers_stays(first: str) -> None:
    assert headed(HEADING.replace("STT", first))[0].split(" | ")[0] == first


@pytest.mark.parametrize(
    "head",
    [
        "31 | Mở lớp tại xã | Sở Y tế | Sở Nội vụ | 2026",
        "31 | Công bố kết quả | Sở Y tế | Sở Nội vụ | 2026",
        "31 | Phối hợp rà soát toàn bộ những hồ sơ còn tồn đọng qua nhiều năm | Cơ quan chủ trì | Sở | Thời gian",
    ],
)
def test_the_first_row_of_a_table_without_a_heading_stays(head: str) -> None:
    assert headed(head) == [head]


def test_over_a_column_without_numbers_nothing_is_taken_for_their_heading() -> None:
    rows = ["Mường La | Mở lớp | Sở A | Sở B | 2026", "Sông Mã | Sửa đường | Sở C | | 2027"]
    assert headed(HEADING.replace("STT", "Xã"), rows=rows)[0].startswith("Xã | ")


SPELLED = [
    ("Nhiêm vu", "Nhiệm vụ"),
    ("Cợ quan chú trí", "Cơ quan chủ trì"),
    ("CƠ QUAN PHÔI HỢP", "CƠ QUAN PHỐI HỢP"),
    ("Thởi gian thưc hiên", "Thời gian thực hiện"),
    ("Ghi chủ", "Ghi chú"),
    ("Đôn vị phối hơp", "Đơn vị phối hợp"),
    ("Chỉ số đo", "Chỉ số đo"),
    ("Thời gianthực hiện", "Thời gianthực hiện"),
]


@pytest.mark.parametrize(("read", "spelled"), SPELLED)
def test_words_that_head_columns_are_known_without_their_marks(read: str, spelled: str) -> None:
    assert respelled(read) == spelled


def test_a_heading_that_the_next_page_repeats_says_what_the_first_does() -> None:
    again = "T1 | Nhiệm vụ | Cơ quan chu trì | Co quan phối hợp | Thời gian thực"
    assert headed(HEADING, again) == [HEADING.replace("STT", "STT"), HEADING]
    other = "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Cơ quan phối hợp"
    assert headed(HEADING, other) == [HEADING, other]


def test_only_heading_rows_are_spelled_anew() -> None:
    [[_, *rows]] = with_headings([[row(HEADING), row("1 | Thưc hiện | Cơ quan A | B | 2026")]])
    assert words_of(rows[0]) == "1 | Thưc hiện | Cơ quan A | B | 2026"


def test_a_rule_between_two_headings_is_no_letter() -> None:
    years = [
        GridCell((words,)) if words else GridCell() for words in ("", "Năm 2026", "Năm | Năm 2027 2028", "", "Năm 2029")
    ]
    [table] = with_headings([[row("TT | Chỉ tiêu | Kế hoạch | | "), tuple(years), row("1 | Số xã | 5 | 6 | 7")]])
    assert [cell.words for cell in table[1]] == ["", "Năm 2026", "Năm 2027", "Năm 2028", "Năm 2029"]


@pytest.mark.parametrize("cells", [("Năm | Năm 2027 2028", "Ghi chú"), ("Trước | sau khi giao", ""), ("Năm |", "")])
def test_a_stroke_in_a_heading_stays(cells: tuple[str, str]) -> None:
    heading = tuple(GridCell((words,)) if words else GridCell() for words in ("TT", "Chỉ tiêu", *cells))
    [table] = with_headings([[heading, row("1 | Số xã | 5 | 6")]])
    assert [cell.words for cell in table[0][2:]] == list(cells)
