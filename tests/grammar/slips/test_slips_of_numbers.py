"""Figures that cannot be: years of five figures, spans that run backwards, words and figures that differ, sums."""

from collections.abc import Callable, Iterable

import pytest

from dondoc.grammar.documents.assemblies import other_assembly
from dondoc.grammar.slips.backward_spans import find_backward_spans
from dondoc.grammar.slips.impossible_days import find_impossible_days
from dondoc.grammar.slips.mistyped_numbers import find_mistyped_numbers
from dondoc.grammar.slips.spelled_numbers import find_differing_numbers, read_words
from dondoc.grammar.slips.sums import find_uneven_sums

Find = Callable[[str], Iterable[tuple[int, ...]]]


def _sums(text: str) -> Iterable[tuple[int, ...]]:
    return ((sum_.start, sum_.end) for sum_ in find_uneven_sums(text))


FAULTS: dict[str, tuple[Find, str, str]] = {
    "a year of five figures": (find_mistyped_numbers, "xong trong năm 20226, sau đó", "20226"),
    "a year of three": (find_mistyped_numbers, "đến năm 202; sau đó", "202"),
    "a year too far away": (find_mistyped_numbers, "đến năm 2206.", "2206"),
    "a day with such a year": (find_mistyped_numbers, "ngày 08/6/20210 của", "08/6/20210"),
    "two years without a dash": (find_mistyped_numbers, "trong giai đoạn 20262030;", "20262030"),
    "a term of two such": (find_mistyped_numbers, "của nhiệm kỳ 20252030 và", "20252030"),
    "a span to a year of five": (find_mistyped_numbers, "trong các năm 2026-20228 sẽ", "2026-20228"),
    "a time of two such": (find_mistyped_numbers, "quy hoạch thời kỳ 20212030,", "20212030"),
    "a month with such a year": (find_mistyped_numbers, "trước tháng 6/202 báo cáo", "tháng 6/202"),
    "a letter among figures": (find_mistyped_numbers, "trước ngày 15/6/2O26", "15/6/2O26"),
    "a letter for a one": (find_mistyped_numbers, "trước ngày 05/l2/2026", "05/l2"),
    "a letter before what is counted": (find_mistyped_numbers, "sửa 2O nhà cho hộ nghèo", "2O"),
    "a letter before a sign": (find_mistyped_numbers, "đạt 1OO% kế hoạch", "1OO"),
    "groups of other than three": (find_mistyped_numbers, "chi 12.34.500 đồng", "12.34.500"),
    "groups of other than three, with decimals": (find_mistyped_numbers, "chi 12.34.500,5 đồng", "12.34.500,5"),
    "a sign twice": (find_mistyped_numbers, "tăng 5%%", "%%"),
    "days": (find_backward_spans, "từ ngày 05/7/2026 đến ngày 04/7/2026", "từ ngày 05/7/2026 đến ngày 04/7/2026"),
    "months": (find_backward_spans, "Từ tháng 9/2026 đến tháng 3/2026", "Từ tháng 9/2026 đến tháng 3/2026"),
    "quarters": (find_backward_spans, "từ quý III/2026 đến quý I/2026", "từ quý III/2026 đến quý I/2026"),
    "years": (find_backward_spans, "từ năm 2030 đến năm 2026", "từ năm 2030 đến năm 2026"),
    "years from the beginning of one": (
        find_backward_spans,
        "từ đầu năm 2030 - năm 2026",
        "từ đầu năm 2030 - năm 2026",
    ),
    "to the end of a year": (find_backward_spans, "từ năm 2030 đến hết năm 2026", "từ năm 2030 đến hết năm 2026"),
    "quarters in figures": (
        find_backward_spans,
        "từ quý 3 năm 2026 đến quý 2 năm 2026",
        "từ quý 3 năm 2026 đến quý 2 năm 2026",
    ),
    "words for another number": (find_differing_numbers, "trong 30 (ba mươi lăm) ngày", "30 (ba mươi lăm)"),
    "a quarter too many": (find_impossible_days, "trong Quý V năm 2026", "Quý V"),
    "a quarter in figures": (find_impossible_days, "trong quý 5/2026", "quý 5"),
    "a whole day without its noun": (find_impossible_days, "hạn: 31/6/2026", "31/6/2026"),
    "parts that are too much": (
        _sums,
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng.",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
    ),
    "parts that are too much already": (
        _sums,
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng, phần còn lại của dân.",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
    ),
    "parts of places that are named like words": (
        _sums,
        "10 tỷ đồng, bao gồm Quy Nhơn 7 tỷ đồng và An Lão 5 tỷ đồng",
        "10 tỷ đồng, bao gồm Quy Nhơn 7 tỷ đồng và An Lão 5 tỷ đồng",
    ),
    "parts of thousands that are too little": (
        _sums,
        "10.000 ha (gồm: lúa 5.000 ha; ngô 4.000 ha. Giao cho xã.",
        "10.000 ha (gồm: lúa 5.000 ha; ngô 4.000 ha",
    ),
    "what the whole is one of": (
        _sums,
        "trồng 10 ha rừng, trong đó: phòng hộ 4 ha, sản xuất 8 ha.",
        "10 ha rừng, trong đó: phòng hộ 4 ha, sản xuất 8 ha",
    ),
    "all parts that are too little": (
        _sums,
        "10 ha, gồm: lúa 5 ha; ngô 4 ha.",
        "10 ha, gồm: lúa 5 ha; ngô 4 ha",
    ),
}
SOUND: dict[str, tuple[Find, str]] = {
    "many a year": (find_mistyped_numbers, "mỗi năm 20000 lượt, hằng năm 2500, năm 2026, năm 938, năm 2050."),
    "fractions": (find_mistyped_numbers, "đạt 5/200 hộ, 28/204 xã, tháng 12/2026, ngày 15/12/2026"),
    "formulas and roads": (
        find_mistyped_numbers,
        "Fe2O3, CO2, khí O2, mã 2O26A, nhà 1O, phòng l2, al2/3, 12.34.500 hang, Quốc lộ 4G",
    ),
    "numbers of parts": (find_mistyped_numbers, "bản 2.0.15, 10.20.30.40, mục 1.2.3"),
    "amounts": (find_mistyped_numbers, "1.234.567,5 đồng; 12.500 triệu đồng; 5,5% và 10%"),
    "numbers of documents": (find_mistyped_numbers, "số 20226/UBND-TH, số 15/2026/NĐ-CP ngày 05/6/2024"),
    "spans that run on": (find_backward_spans, "từ ngày 15/12/2026 đến ngày 15/01/2027; từ năm 2026 đến năm 2030"),
    "a span of two years' months": (find_backward_spans, "từ tháng 9/2026 đến tháng 3/2027; từ quý III đến quý I"),
    "a span of one day": (find_backward_spans, "từ ngày 05/7/2026 đến ngày 05/7/2026"),
    "a span that ends in no year": (find_backward_spans, "từ năm 2030 đến năm 20291"),
    "words for the number": (
        find_differing_numbers,
        "30 (ba mươi) ngày, 05 (năm) năm, 15 (mười lăm), 21 (hai mươi mốt)",
    ),
    "words that are no number": (
        find_differing_numbers,
        "1.035 (ba mươi) hộ, 2035 (ba mươi), 03 (Mường Bú, Chiềng Hoa), 12 (tháng), 2 (khu vực)",
    ),
    "quarters": (find_impossible_days, "quý I, II, III và IV năm 2026; đá quý 5 viên; Quý vị; quý vi phạm"),
    "all of the parts": (_sums, "10 ha, gồm: lúa 5 ha; ngô 5 ha."),
    "one part": (_sums, "10 ha, gồm: lúa 5 ha."),
    "parts for each": (_sums, "10 tấn, gồm: vụ xuân 7 tấn/ha; vụ mùa 5 tấn/ha."),
    "parts in a longer word": (_sums, "10 ha, gồm: đá 7 hang; đất 5 hang."),
    "a whole that is a name": (_sums, "lô A10 ha, gồm: lúa 5 ha; ngô 4 ha."),
    "parts that are names": (_sums, "10 ha, gồm: lô A7 ha; lô B5 ha."),
    "some of the parts": (_sums, "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 1 tỷ đồng."),
    "parts of a part": (_sums, "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 3 tỷ đồng, xã vùng cao 2 tỷ đồng."),
    "a whole of something else": (_sums, "giao 10 ha và máy móc, trong đó: lúa 7 ha, ngô 5 ha."),
    "parts in another unit": (_sums, "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 3.000 triệu đồng."),
    "parts of another kind": (_sums, "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 500 ha."),
    "parts that are about": (_sums, "10 tỷ đồng, gồm: tỉnh khoảng 7 tỷ đồng, xã 4 tỷ đồng."),
    "parts that were rounded": (_sums, "10,0 ha, gồm: lúa 3,3 ha; ngô 3,3 ha; sắn 3,3 ha."),
    "an open list": (_sums, "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 1 tỷ đồng, phần còn lại của dân."),
}


@pytest.mark.parametrize(("find", "text", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_slip_is_found(find: Find, text: str, words: str) -> None:
    assert [text[found[0] : found[1]] for found in find(text)] == [words]


@pytest.mark.parametrize(("find", "text"), SOUND.values(), ids=SOUND.keys())
def test_sound_figures_are_left_alone(find: Find, text: str) -> None:
    assert list(find(text)) == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("bốn", 4),
        ("sáu", 6),
        ("bảy", 7),
        ("bẩy", 7),
        ("tám", 8),
        ("chín", 9),
        ("hai mươi lăm", 25),
        ("hai mươi nhăm", 25),
        ("một trăm lẻ năm", 105),
        ("mười", 10),
        ("hai mươi tư", 24),
        ("một trăm linh năm", 105),
        ("ba trăm", 300),
        ("tháng", None),
        ("", None),
    ],
)
def test_numbers_in_words_are_read(words: str, number: int | None) -> None:
    assert read_words(words) == number


@pytest.mark.parametrize("end", [",", ".", ";", ":", ")", "]", " (", " và", " đến", " của", " là", " theo", "", "\n"])
def test_a_year_with_a_figure_too_many_may_stand_before_the_end_of_a_phrase(end: str) -> None:
    words = f"xong trong năm 20226{end}"
    assert [words[slice(*found)] for found in find_mistyped_numbers(words)] == ["20226"]


@pytest.mark.parametrize("each", ["mỗi ", "hằng ", "hàng ", "một ", "từng ", "nhiều ", "lượt/"])
def test_what_there_is_in_each_year_is_no_year(each: str) -> None:
    assert list(find_mistyped_numbers(f"đón {each}năm 20000, sau đó")) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("16/2017/QH14", None),
        ("16/2017/QH13", "QH14"),
        ("31/2021/QH14", None),
        ("31/2021/QH15", None),
        ("31/2024/QH14", "QH15"),
        ("15/2026/NĐ-CP", None),
    ],
)
def test_an_act_is_of_the_assembly_of_its_year(number: str, expected: str | None) -> None:
    assert other_assembly(number) == expected
