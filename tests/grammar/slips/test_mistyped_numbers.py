"""Numbers that a slip of the hand spoilt, and sound ones of unusual forms."""

import pytest

from dondoc.grammar.slips.mistyped_numbers import find_mistyped_numbers

FAULTS = {
    "a year of five figures": ("xong trong năm 20226, sau đó", "20226"),
    "a year of three": ("đến năm 202; sau đó", "202"),
    "a year too far away": ("đến năm 2206.", "2206"),
    "a day with such a year": ("ngày 08/6/20210 của", "08/6/20210"),
    "two years without a dash": ("trong giai đoạn 20262030;", "20262030"),
    "a term of two such": ("của nhiệm kỳ 20252030 và", "20252030"),
    "a span to a year of five": ("trong các năm 2026-20228 sẽ", "2026-20228"),
    "a span to a year of five, with a dash": ("trong các năm 2026–20228 sẽ", "2026–20228"),
    "a time of two such": ("quy hoạch thời kỳ 20212030,", "20212030"),
    "a month with such a year": ("trước tháng 6/202 báo cáo", "tháng 6/202"),
    "a letter among figures": ("trước ngày 15/6/2O26", "15/6/2O26"),
    "a letter for a one": ("trước ngày 05/l2/2026", "05/l2"),
    "a capital letter for a one": ("trước ngày 05/I2/2026", "05/I2"),
    "a letter before what is counted": ("sửa 2O nhà cho hộ nghèo", "2O"),
    "a letter before a sign": ("đạt 1OO% kế hoạch", "1OO"),
    "groups of other than three": ("chi 12.34.500 đồng", "12.34.500"),
    "groups of other than three, with decimals": ("chi 12.34.500,5 đồng", "12.34.500,5"),
    "a sign twice": ("tăng 5%%", "%%"),
    "a small letter before what is counted": ("việc làm cho 25.00o lao động", "25.00o"),
}
SOUND = {
    "many a year": "mỗi năm 20000 lượt, hằng năm 2500, năm 2026, năm 938, năm 2050.",
    "fractions": "đạt 5/200 hộ, 28/204 xã, tháng 12/2026, ngày 15/12/2026",
    "formulas and roads": "Fe2O3, CO2, khí O2, mã 2O26A, nhà 1O, phòng l2, al2/3, 12.34.500 hang, Quốc lộ 4G",
    "numbers of parts": "bản 2.0.15, 10.20.30.40, mục 1.2.3",
    "degrees": "ở 10o vĩ Bắc, 25o C, số 10o",
    "amounts": "1.234.567,5 đồng; 12.500 triệu đồng; 5,5% và 10%",
    "numbers of documents": "số 20226/UBND-TH, số 15/2026/NĐ-CP ngày 05/6/2024",
}


@pytest.mark.parametrize(("text", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_spoilt_number_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_mistyped_numbers(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_sound_numbers_are_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in find_mistyped_numbers(text)] == []


@pytest.mark.parametrize("end", [",", ".", ";", ":", ")", "]", " (", " và", " đến", " của", " là", " theo", "", "\n"])
def test_a_year_with_a_figure_too_many_may_stand_before_the_end_of_a_phrase(end: str) -> None:
    words = f"xong trong năm 20226{end}"
    assert [words[slice(*found)] for found in find_mistyped_numbers(words)] == ["20226"]


@pytest.mark.parametrize("each", ["mỗi ", "hằng ", "hàng ", "một ", "từng ", "nhiều ", "lượt/"])
def test_what_there_is_in_each_year_is_no_year(each: str) -> None:
    assert list(find_mistyped_numbers(f"đón {each}năm 20000, sau đó")) == []
