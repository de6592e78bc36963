"""Two rows of a heading in a text that has lost which cells of the first span several columns."""

import pytest

from dondoc.extract.tables.lost_spans import spread

SPREAD = {
    "one span": (
        ["TT", "Nhiệm vụ", "Phân công", "Thời gian", ""],
        ["Chủ trì", "Phối hợp", "", "", ""],
        ["TT/", "Nhiệm vụ/", "Phân công/Chủ trì", "/Phối hợp", "Thời gian/"],
    ),
    "two spans": (
        ["TT", "Nhiệm vụ", "Phân công", "Thời gian", "", ""],
        ["Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", "", ""],
        ["TT/", "Nhiệm vụ/", "Phân công/Chủ trì", "/Phối hợp", "Thời gian/Bắt đầu", "/Kết thúc"],
    ),
    "rows as long as what they say": (
        ["TT", "Nhiệm vụ", "Phân công", "Thời gian"],
        ["Chủ trì", "Phối hợp"],
        ["TT/", "Nhiệm vụ/", "Phân công/Chủ trì", "/Phối hợp", "Thời gian/"],
    ),
    "cells in their places under a shorter heading": (
        ["TT", "Nhiệm vụ", "Trách nhiệm thực hiện", "Hoàn thành", "Ghi chú"],
        ["", "", "Cấp tỉnh", "Cấp xã", "", ""],
        ["TT/", "Nhiệm vụ/", "Trách nhiệm thực hiện/Cấp tỉnh", "/Cấp xã", "Hoàn thành/", "Ghi chú/"],
    ),
    "years under goals rather than under what is measured": (
        ["TT", "Chỉ tiêu", "Mục tiêu", ""],
        ["2026", "2030", "", ""],
        ["TT/", "Chỉ tiêu/", "Mục tiêu/2026", "/2030"],
    ),
}
NOT_SPREAD = {
    "each row under its own columns": (["TT", "Nhiệm vụ", "Phân công", ""], ["", "", "Chủ trì", "Phối hợp"]),
    "a gap among the words above": (["TT", "", "Phân công", ""], ["Chủ trì", "Phối hợp", "", ""]),
    "one word below": (["TT", "Nhiệm vụ", "Phân công", ""], ["Chủ trì", "", "", ""]),
    "words that nothing spans": (["TT", "Nhiệm vụ", "Ghi chú", ""], ["Chủ trì", "Phối hợp", "", ""]),
    "places of a heading as long": (["TT", "Nhiệm vụ", "Phân công", "Hạn"], ["", "", "Chủ trì", "Phối hợp"]),
    "words in their places that nothing spans": (["TT", "Nhiệm vụ", "Ghi chú"], ["", "", "Chủ trì", "Phối hợp"]),
    "content": (["TT", "Nhiệm vụ", "Phân công"], ["1", "Sửa đê"]),
}


@pytest.mark.parametrize(("words", "cells", "columns"), SPREAD.values(), ids=SPREAD.keys())
def test_words_below_are_laid_under_what_spans_them(words: list[str], cells: list[str], columns: list[str]) -> None:
    laid_out = spread(words, cells)
    assert laid_out
    assert list(map("/".join, zip(*laid_out, strict=True))) == columns


@pytest.mark.parametrize(("words", "cells"), NOT_SPREAD.values(), ids=NOT_SPREAD.keys())
def test_other_rows_stand_as_they_are(words: list[str], cells: list[str]) -> None:
    assert spread(words, cells) is None
