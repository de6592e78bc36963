"""Rows cut at a page break with no heading repeated there."""

from collections.abc import Callable

import pytest

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
