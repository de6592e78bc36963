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
    "a time of two such": (find_mistyped_numbers, "quy hoạch thời kỳ 20212030,", "20212030"),
    "a month with such a year": (find_mistyped_numbers, "trước tháng 6/202 báo cáo", "tháng 6/202"),
    "a letter among figures": (find_mistyped_numbers, "trước ngày 15/6/2O26", "15/6/2O26"),
    "a letter before a sign": (find_mistyped_numbers, "đạt 1OO% kế hoạch", "1OO"),
    "groups of other than three": (find_mistyped_numbers, "chi 12.34.500 đồng", "12.34.500"),
    "a sign twice": (find_mistyped_numbers, "tăng 5%%", "%%"),
    "days": (find_backward_spans, "từ ngày 05/7/2026 đến ngày 04/7/2026", "từ ngày 05/7/2026 đến ngày 04/7/2026"),
    "months": (find_backward_spans, "Từ tháng 9/2026 đến tháng 3/2026", "Từ tháng 9/2026 đến tháng 3/2026"),
    "quarters": (find_backward_spans, "từ quý III/2026 đến quý I/2026", "từ quý III/2026 đến quý I/2026"),
    "years": (find_backward_spans, "từ năm 2030 đến năm 2026", "từ năm 2030 đến năm 2026"),
    "words for another number": (find_differing_numbers, "trong 30 (ba mươi lăm) ngày", "30 (ba mươi lăm)"),
    "a quarter too many": (find_impossible_days, "trong Quý V năm 2026", "Quý V"),
    "a quarter in figures": (find_impossible_days, "trong quý 5/2026", "quý 5"),
    "a whole day without its noun": (find_impossible_days, "hạn: 31/6/2026", "31/6/2026"),
    "parts that are too much": (
        _sums,
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng.",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
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
    "formulas and roads": (find_mistyped_numbers, "Fe2O3, CO2, Quốc lộ 4G, bản 2.0.15, 10.20.30.40, mục 1.2.3"),
    "amounts": (find_mistyped_numbers, "1.234.567,5 đồng; 12.500 triệu đồng; 5,5% và 10%"),
    "numbers of documents": (find_mistyped_numbers, "số 20226/UBND-TH, số 15/2026/NĐ-CP ngày 05/6/2024"),
    "spans that run on": (find_backward_spans, "từ ngày 15/12/2026 đến ngày 15/01/2027; từ năm 2026 đến năm 2030"),
    "a span of two years' months": (find_backward_spans, "từ tháng 9/2026 đến tháng 3/2027; từ quý III đến quý I"),
    "words for the number": (
        find_differing_numbers,
        "30 (ba mươi) ngày, 05 (năm) năm, 15 (mười lăm), 21 (hai mươi mốt)",
    ),
    "words that are no number": (find_differing_numbers, "03 (Mường Bú, Chiềng Hoa), 12 (tháng), 2 (khu vực)"),
    "quarters": (find_impossible_days, "quý I, II, III và IV năm 2026; đá quý 5 viên; Quý vị; quý vi phạm"),
    "some of the parts": (_sums, "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 1 tỷ đồng."),
    "parts of a part": (_sums, "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 3 tỷ đồng, xã vùng cao 2 tỷ đồng."),
    "parts in another unit": (_sums, "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 500 triệu đồng."),
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
    [("mười", 10), ("hai mươi tư", 24), ("một trăm linh năm", 105), ("ba trăm", 300), ("tháng", None), ("", None)],
)
def test_numbers_in_words_are_read(words: str, number: int | None) -> None:
    assert read_words(words) == number


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
