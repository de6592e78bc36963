"""Rows cut at a page break with no heading repeated there."""

from collections.abc import Callable

import pytest
from tables_of_rows import table_of

from dondoc.extract.tables.torn_rows import are_numbered, is_rest
from dondoc.grammar.cells.columns import Column
from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

HEADING = "TT\tNhiệm vụ\tCơ quan chủ trì\tSản phẩm\tThời hạn"
AFTER = "2\tMở lớp học nghề\tSở Nội vụ\tKế hoạch\t2026\n3\tSửa chợ\tSở Xây dựng\tBáo cáo\t2027"
# The words of the first row and those of the line below it that has no number, and what the first task is then.
RESTS = {
    "small letters behind a full stop": (
        "Đo mực nước tại các cống.",
        "tại các cống và trạm bơm.",
        "Đo mực nước tại các cống. tại các cống và trạm bơm.",
    ),
    "a list in the cell that counts on": (
        "Sửa: (1) Cống Đông; (2) Cống Tây;",
        "(3) Cống Nam.",
        "Sửa: (1) Cống Đông; (2) Cống Tây; Cống Nam.",
    ),
    "a semicolon before and within": (
        "Đo mực nước sông Đà;",
        "Mực nước sông Mã; ghi sổ hằng ngày",
        "Đo mực nước sông Đà; Mực nước sông Mã; ghi sổ hằng ngày",
    ),
    "names behind the first word of one": (
        "Lát lại vỉa hè phố Nguyễn",
        "Huệ, Lê Lai",
        "Lát lại vỉa hè phố Nguyễn Huệ, Lê Lai",
    ),
    "a list that breaks off": ("Đo mực nước tại các cống,", "Đập Đông", "Đo mực nước tại các cống, Đập Đông"),
}
OTHERS = {
    "a name behind a whole one": ("Lát lại vỉa hè phố Lê Lai", "Phường Hoa Lư"),
    "words that are no name": ("Lát lại vỉa hè phố Huế", "Lĩnh vực giáo dục"),
    "a title behind a full stop": ("Đo mực nước tại các cống.", "Lĩnh vực giáo dục"),
    "a title behind a semicolon": ("Đo mực nước tại các cống;", "Lĩnh vực giáo dục"),
}


@pytest.mark.parametrize(("words", "below", "task"), RESTS.values(), ids=RESTS.keys())
def test_what_stands_inside_a_sentence_goes_on_with_the_row_above(
    read_body: Read, words: str, below: str, task: str
) -> None:
    programme, _ = read_body(f"{HEADING}\n1\t{words}\tSở Y tế\tSổ\t2026\n\t{below}\t\t\t\n{AFTER}")
    assert [one.text for one in programme.tasks] == [task, "Mở lớp học nghề", "Sửa chợ"]
    assert not [section for section in programme.sections if section.title in below]


@pytest.mark.parametrize(("words", "below"), OTHERS.values(), ids=OTHERS.keys())
def test_other_lines_without_a_number_head_what_follows(read_body: Read, words: str, below: str) -> None:
    programme, _ = read_body(f"{HEADING}\n1\t{words}\tSở Y tế\tSổ\t2026\n\t{below}\t\t\t\n{AFTER}")
    assert [one.text for one in programme.tasks] == [words, "Mở lớp học nghề", "Sửa chợ"]
    assert below in [section.title for section in programme.sections]


def test_a_row_with_a_lead_of_its_own_is_a_task(read_body: Read) -> None:
    programme, _ = read_body(f"{HEADING}\n1\tĐo mực nước.\tSở Y tế\tSổ\t2026\n\ttrông coi cống\tSở A\t\t2026\n{AFTER}")
    assert [one.text for one in programme.tasks][:2] == ["Đo mực nước.", "trông coi cống"]


def test_where_few_rows_have_numbers_each_stands_for_itself(read_body: Read) -> None:
    programme, _ = read_body(f"{HEADING}\n1\tĐo mực nước.\tSở Y tế\tSổ\t2026\n\tviệc khác\t\t\t\n\tviệc nữa\t\t\t")
    assert programme.tasks[0].text == "Đo mực nước."


@pytest.mark.parametrize(
    ("numbers", "nearly_all"),
    [("123", True), ("123 ", True), ("123  ", False), ("12", False), ("12 ", False), ("123456  ", True)],
)
def test_a_table_is_numbered_where_three_rows_and_three_of_four_are(numbers: str, nearly_all: bool) -> None:
    rows = [f"{number.strip()}\tSửa trạm {place}\tSở Y tế\tSổ\t2026" for place, number in enumerate(numbers)]
    assert are_numbered(table_of([HEADING, *rows]).rows) is nearly_all


# The words of a row, what its product is, the end of those above it, and whether it is their rest.
@pytest.mark.parametrize(
    ("number", "words", "product", "ending", "rest"),
    [
        ("", "và trạm bơm", "", "Đo mực nước.", True),
        ("2", "và trạm bơm", "", "Đo mực nước.", False),  # it has its number
        ("", "và trạm bơm", "", "", False),  # nothing is above
        ("", "", "Sổ", "Đo mực nước.", False),  # it says nothing
        ("", "(3) Cống Nam.", "", "(1) Cống Đông; (2) Cống Tây;", True),
        ("", "(3) Cống Nam.", "", "(1) Cống Đông;", False),  # the list does not count on
        ("", "a) Cống Nam.", "", "(1) Cống Đông;", False),
        ("", "Đập Đông", "", "Đo mực nước tại các cống,", True),
        ("", "Đập Đông", "Sổ", "Đo mực nước tại các cống,", False),  # another cell stands beside it
        ("", "Sông Mã.", "", "Đo mực nước sông Đà;", True),
        ("", "Sông Mã; sông Chảy", "", "Đo mực nước sông Đà;", True),
        ("", "Sông Mã", "", "Đo mực nước sông Đà;", False),
        ("", "Sông Mã.", "", "Đo mực nước sông Đà.", False),
    ],
)
def test_a_row_is_a_rest_by_its_words_and_by_those_above(
    number: str, words: str, product: str, ending: str, rest: bool
) -> None:
    first = "1\tSửa trạm\tSở Y tế\tSổ\t2026"
    row = table_of([HEADING, first, f"{number}\t{words}\t\t{product}\t"]).rows[1]
    assert is_rest(row, row.texts, row.text(Column.TASK), ending) is rest
