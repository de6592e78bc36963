"""Where numbers of documents stand, in whichever of their forms."""

import pytest

from dondoc.grammar.documents.number_forms import NUMBER_OF_DOCUMENT, numbers_in

NUMBERS = {
    "a state body": ("Quyết định số 139/QĐ-UBND ngày", "139/QĐ-UBND"),
    "with its year": ("Nghị định số 30/2020/NĐ-CP của", "30/2020/NĐ-CP"),
    "of the Assembly": ("Luật số 158/2024/QH15", "158/2024/QH15"),
    "of the Party": ("Nghị quyết số 57-NQ/TW", "57-NQ/TW"),
    "the level left out": ("Chỉ thị 12-CT ngày", "12-CT"),
    "without its hyphen": ("Kết luận số 20KL/TW", "20KL/TW"),
    "with a stop": ("Quyết định số 45/QĐ.UB ngày", "45/QĐ.UB"),
    "of joint issuers": ("Thông tư 183/2010/TTLT/BTC-BNN,", "183/2010/TTLT/BTC-BNN"),
    "counted under another": ("số 66.7/2025/NQ-CP", "66.7/2025/NQ-CP"),
    "a letter behind the figures": ("Nghị quyết 36a/NQ-CP", "36a/NQ-CP"),
    "figures parted by a scan": ("số 3 7/NQ-HĐND", "3 7/NQ-HĐND"),
    "an office alone, behind its kind": ("Tờ trình số 126/SKHĐT", "126/SKHĐT"),
    "a break behind the hyphen": ("số 24/TT-\nBNNPTNT", "24/TT-\nBNNPTNT"),
    "a break behind the hyphen, and its year": ("số 24/2019/TT-\nBNNPTNT", "24/2019/TT-\nBNNPTNT"),
}
NONE = {
    "an office alone": "Ngăn tủ 126/SKHĐT",
    "a share": "đạt 12/15 xã",
    "a day": "ngày 12/5/2026",
    "a code in small letters": "mẫu 12/abc-def",
    "a plate": "xe 26A-123.45",
    "no figures": "QĐ-UBND",
    "a break behind the stroke": "năm 24/2019/TT/\nBNNPTNT",
    "a place in a code": "X.12/QĐ-UBND",
}


@pytest.mark.parametrize(("text", "number"), NUMBERS.values(), ids=NUMBERS.keys())
def test_a_number_is_found_in_each_form(text: str, number: str) -> None:
    assert [found["number"] for found in numbers_in(text)] == [number]


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_other_figures_are_none(text: str) -> None:
    assert list(numbers_in(text)) == []


def test_they_are_found_in_order_and_each_once() -> None:
    text = "12/KH-UBND, 57-NQ/TW; 30/2020/NĐ-CP và 158/2024/QH15"
    assert [found["number"] for found in numbers_in(text)] == [
        "12/KH-UBND",
        "57-NQ/TW",
        "30/2020/NĐ-CP",
        "158/2024/QH15",
    ]


@pytest.mark.parametrize("text", [text for name, (text, _) in NUMBERS.items() if "alone" not in name])
def test_going_from_sign_to_sign_misses_nothing_that_a_search_finds(text: str) -> None:
    assert [found.span() for found in numbers_in(text)] == [found.span() for found in NUMBER_OF_DOCUMENT.finditer(text)]
