"""Amounts of money in figures and in words."""

import pytest

from dondoc.grammar.slips.spelled_amounts import find_differing_amounts, read_amount

AMOUNTS = {
    "Ba trăm hai mươi lăm tỷ đồng": 325 * 10**9,
    "một trăm tám mươi sáu triệu, năm trăm nghìn đồng": 186_500_000,
    "Hai tỷ, không trăm năm mươi triệu đồng chẵn": 2_050_000_000,
    "chín mươi nghìn hai trăm đồng": 90_200,
}
NO_AMOUNTS = ["ngân sách tỉnh", "khoảng hai tỷ đồng", "hai phẩy năm tỷ đồng", "hai tỷ", "đồng bộ", "chẵn"]
DIFFERING = {
    "325 tỷ đồng (Ba trăm năm mươi hai tỷ đồng)": "352.000.000.000 đồng",
    "186.500.000 đồng (Bằng chữ: Một trăm sáu mươi tám triệu, năm trăm nghìn đồng)": "168.500.000 đồng",
}
ALIKE = [
    "325 tỷ đồng (Ba trăm hai mươi lăm tỷ đồng)",
    "1.250 triệu đồng (Một tỷ, hai trăm năm mươi triệu đồng)",
    "1,5 tỷ đồng (ngân sách tỉnh cấp)",
    "325 tỷ đồng (trong đó hai tỷ đồng của xã)",
    "325 tỷ đồng\n(Ba trăm năm mươi hai tỷ đồng)",
    "QĐ325 tỷ đồng (Ba trăm năm mươi hai tỷ đồng)",
]


@pytest.mark.parametrize(("words", "amount"), AMOUNTS.items(), ids=AMOUNTS.keys())
def test_an_amount_is_read_from_its_words(words: str, amount: int) -> None:
    assert read_amount(words) == amount


@pytest.mark.parametrize("words", NO_AMOUNTS)
def test_other_words_spell_no_amount(words: str) -> None:
    assert read_amount(words) is None


@pytest.mark.parametrize(("words", "said"), DIFFERING.items(), ids=DIFFERING.keys())
def test_figures_and_words_that_differ_are_told(words: str, said: str) -> None:
    ((start, end, _, found),) = find_differing_amounts(words)
    assert (start, end, found) == (0, len(words), said)


@pytest.mark.parametrize("words", ALIKE)
def test_figures_and_words_that_agree_are_not(words: str) -> None:
    assert list(find_differing_amounts(words)) == []
