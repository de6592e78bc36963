"""Times of no year, with the year that stands above them."""

from datetime import date

import pytest

from dondoc.grammar.times.completed_words import Completed
from dondoc.grammar.times.unsaid_years import complete_cell, complete_sentence
from dondoc.text import fold

# A cell, the heading of its column, the year that stands above: the words to be read.
CELLS: dict[tuple[str, str, int | None], str] = {
    ("Quý II", "Thời gian", 2026): "Quý II năm 2026",
    ("Tháng 7", "Thời gian", 2026): "Tháng 7 năm 2026",
    ("Trước tháng 7", "Thời hạn", 2026): "Trước tháng 7 năm 2026",
    ("Xong trong tháng 3", "Thời hạn", 2026): "Xong trong tháng 3 năm 2026",
    ("Quý II, III", "Thời gian", 2026): "Quý II, III năm 2026",
    ("Quý I và Quý III", "Thời gian", 2026): "Quý I và Quý III năm 2026",
    ("Tháng 6; tháng 12", "Thời gian", 2026): "Tháng 6 năm 2026; tháng 12 năm 2026",
    ("Từ tháng 3 đến tháng 6", "Thời gian", 2026): "Từ tháng 3 đến tháng 6 năm 2026",
    ("Quý IV (trình HĐND)", "Thời gian", 2026): "Quý IV năm 2026 (trình HĐND)",
    ("Dự kiến tháng 8", "Thời gian", 2026): "Dự kiến tháng 8 năm 2026",
    ("30/6", "Thời gian", 2026): "30/6/2026",
    ("Ngày 20-25/6", "Thời gian", 2026): "Ngày 20-25/6/2026",
    ("Trước ngày 30/6", "Thời gian", 2026): "Trước ngày 30/6/2026",
    ("Từ 01/7 đến 30/9", "Thời gian", 2026): "Từ 01/7/2026 đến 30/9/2026",
    ("Từ 01/7 đến 30/9/2027", "Thời gian", 2026): "Từ 01/7/2027 đến 30/9/2027",
    ("6 tháng đầu năm", "Thời gian", 2026): "6 tháng đầu năm 2026",
    ("Cuối năm", "Thời gian", 2026): "Cuối năm 2026",
    ("Nửa đầu năm", "Thời gian", 2026): "Nửa đầu năm 2026",
    ("Nửa cuối năm", "Thời gian", 2026): "Nửa cuối năm 2026",
    ("6 tháng cuối năm", "Thời gian", 2026): "6 tháng cuối năm 2026",
    ("Ngày 30/6 trình HĐND", "Thời gian", 2026): "Ngày 30/6/2026 trình HĐND",
    ("Quý 2", "Thời gian", 2026): "Quý 2 năm 2026",
    ("Cả năm", "Thời gian", 2026): "Cả năm 2026",
    ("Trong năm", "Thời gian", 2026): "Trong năm 2026",
    ("Đến hết năm", "Thời gian", 2026): "Đến hết năm 2026",
    ("Tháng 3-6", "Thời gian", 2026): "Tháng 3-6 năm 2026",
    ("Tháng 3, và tháng 6", "Thời gian", 2026): "Tháng 3, và tháng 6 năm 2026",
    ("Từ quý I đến hết quý II", "Thời gian", 2026): "Từ quý I đến hết quý II năm 2026",
    ("Quý I & II", "Thời gian", 2026): "Quý I & II năm 2026",
    ("7", "Tháng hoàn thành", 2026): "tháng 7 năm 2026",
    ("7", "Tháng (dự kiến)", 2026): "tháng 7 năm 2026",
    ("II", "Quý trình", 2026): "quý II năm 2026",
    ("II", "Quý thực hiện:", 2026): "quý II năm 2026",
    ("7", "Tháng ban hành", 2026): "tháng 7 năm 2026",
    ("II - III", "Quý triển khai", 2026): "quý II - III năm 2026",
    ("T6", "Thời gian", 2026): "tháng 6 năm 2026",
    ("T6-T8", "Thời gian", 2026): "tháng 6-8 năm 2026",
    ("Từ T3 đến T5", "Thời gian", 2026): "từ tháng 3 đến tháng 5 năm 2026",
    ("T3, T9/2027", "Thời gian", 2026): "tháng 3, tháng 9/2027",
    ("06-2026", "Thời gian", None): "tháng 06 năm 2026",
    ("9.2026", "Thời gian", 2025): "tháng 9 năm 2026",
    ("7", "Tháng", 2026): "tháng 7 năm 2026",
    ("II", "Quý", 2026): "quý II năm 2026",
    ("30 ngày kể từ ngày ban hành", "Thời gian", 2026): "30 ngày kể từ ngày 05/03/2026 ban hành",
}
# Cells that stay as they are.
UNTOUCHED: dict[tuple[str, str, int | None], str] = {
    ("7", "Thời gian", 2026): "a figure of nothing",
    ("13-2026", "Thời gian", 2026): "no month",
    ("15-6-2026", "Thời gian", 2026): "a day",
    ("Quý II/2027", "Thời gian", 2026): "a year of its own",
    ("Quý II (năm 2027)", "Thời gian", 2026): "a year in brackets",
    ("Tháng 3/2026, tháng 6/2027", "Thời gian", 2026): "several years",
    ("Nửa đầu năm học", "Thời gian", 2026): "half of a school year",
    ("6 tháng đầu năm học", "Thời gian", 2026): "months of a school year",
    ("7", "Tháng của năm", 2026): "a heading that says something else",
    ("Định kỳ 30/6", "Thời gian", 2026): "a day that recurs, in other words",
    ("Mỗi quý II", "Thời gian", 2026): "a quarter that recurs",
    ("Tháng 6, thường niên", "Thời gian", 2026): "a month that recurs",
    ("Thường xuyên", "Tháng", 2026): "no month under months",
    ("Quý II; tháng 6/2027; quý I/2028", "Thời gian", 2026): "a time of no year beside several",
    ("30 ngày kể từ ngày ban hành", "Thời gian", 2026): "days from one that is not known",
    ("Hằng quý", "Thời gian", 2026): "what recurs",
    ("30/6 hằng năm", "Thời gian", 2026): "a day that recurs",
    ("Tháng 6, 12 hằng năm", "Thời gian", 2026): "months that recur",
    ("2/3 số xã", "Thời gian", 2026): "a fraction",
    ("45%", "Thời gian", 2026): "a share",
    ("Sau 02 năm", "Thời gian", 2026): "a stretch",
    ("Trong nhiệm kỳ", "Thời gian", 2026): "a term",
    ("Năm học 2026", "Thời gian", 2026): "a school year",
    ("Quý II", "Thời gian", None): "no year above",
    ("", "Tháng", 2026): "nothing",
}
ISSUED = date(2026, 3, 5)


def complete(sentence: str, issued_on: date) -> Completed:
    return complete_sentence(sentence, fold(sentence), [(0, len(sentence))], 2026, issued_on)


@pytest.mark.parametrize(("said", "words"), CELLS.items())
def test_the_year_above_is_put_in(said: tuple[str, str, int | None], words: str) -> None:
    assert complete_cell(*said, issued_on=ISSUED) == words


@pytest.mark.parametrize("said", UNTOUCHED, ids=UNTOUCHED.values())
def test_other_cells_stay_as_they_are(said: tuple[str, str, int | None]) -> None:
    assert complete_cell(*said) == said[0]


def test_a_sentence_is_quoted_as_it_was_written() -> None:
    written = "trước 15/4 và trong quý II, không sớm hơn tháng 5."
    said = complete(written, ISSUED)
    assert said.words == "trước 15/4/2026 và trong quý II năm 2026, không sớm hơn tháng 5 năm 2026."
    assert said.quote(0, len(said.words)) == written
    assert said.quote(said.words.index("trong"), said.words.index(",")) == "trong quý II"


DAYS = {
    "nộp ngày 12/6 hồ sơ": "nộp ngày 12/6/2026 hồ sơ",
    "xong trước 12/6.": "xong trước 12/6/2026.",
    "đạt 12/6 hồ sơ": "đạt 12/6 hồ sơ",
    "mã A12/6.": "mã A12/6.",
    "số 1.12/6.": "số 1.12/6.",
}


@pytest.mark.parametrize(("sentence", "words"), DAYS.items())
def test_figures_are_a_day_by_the_word_before_or_where_they_count_nothing(sentence: str, words: str) -> None:
    assert complete(sentence, ISSUED).words == words


def test_what_was_over_on_the_documents_day_may_be_of_another_year() -> None:
    assert complete("trước 15/02", ISSUED).words == "trước 15/02"
    assert complete("trong tháng 02", ISSUED).words == "trong tháng 02"
    assert complete("trong tháng 3", ISSUED).words == "trong tháng 3 năm 2026"
    assert complete("trong quý IV", date(2026, 12, 20)).words == "trong quý IV năm 2026"


def test_a_year_behind_the_end_of_the_window_is_seen() -> None:
    sentence = "trong tháng 6/2027"
    for end in range(len(sentence)):
        assert complete_sentence(sentence, sentence, [(0, end)], 2026, ISSUED).words == sentence


@pytest.mark.parametrize("cell", ["Quý II, III/2026", "Quý II và quý IV năm 2026", "Tháng 5, 6/2026"])
def test_the_year_of_the_last_of_a_list_is_that_of_all(cell: str) -> None:
    assert complete_cell(cell, "Thời gian", 2026) == cell


@pytest.mark.parametrize(
    "kind",
    [
        "quyết định", "kế hoạch", "chỉ thị", "chương trình", "thông báo", "văn bản", "công văn", "nghị quyết",
        "công điện", "đề án",
    ],
)  # fmt: skip
@pytest.mark.parametrize("behind", ["này", "được ban hành", "có hiệu lực"])
def test_days_from_the_document_itself_are_counted_from_its_day(kind: str, behind: str) -> None:
    said = complete(f"trong 15 ngày tính từ ngày {kind} {behind}", ISSUED)
    assert said.words == f"trong 15 ngày tính từ ngày 05/03/2026 {kind} {behind}"


@pytest.mark.parametrize("words", ["Luật có hiệu lực", "quyết định của Bộ", "nhận đủ hồ sơ", "ký hợp đồng"])
def test_days_from_something_else_are_counted_from_a_day_that_is_not_known(words: str) -> None:
    sentence = f"trong 15 ngày kể từ ngày {words}"
    assert complete(sentence, ISSUED).words == sentence
