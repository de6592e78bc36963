"""Shares that do not make up a hundred."""

import pytest

from dondoc.grammar.slips.shares import find_uneven_shares

UNEVEN = {
    "too much": ("Cơ cấu kinh tế: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%.", "111"),
    "ranges that begin too high": ("Cơ cấu kinh tế: nông nghiệp 32-33%; công nghiệp 30-31%; dịch vụ 44-45%.", "106"),
    "too little, with the taxes": (
        "Cơ cấu kinh tế năm 2030: nông nghiệp 22%, công nghiệp 30%, dịch vụ 38%, thuế sản phẩm 5%.",
        "95",
    ),
    "by their share": ("Tỷ trọng các ngành: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%.", "111"),
    "by their share, in the other spelling": ("Tỉ trọng: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%.", "111"),
    "named twice": ("Cơ cấu kinh tế, tỷ trọng các ngành: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%.", "111"),
    "with decimals": ("Cơ cấu: nông nghiệp chiếm 22,5%; công nghiệp chiếm 37,5%, dịch vụ chiếm 45%", "105"),
}
EVEN = {
    "a hundred": "Cơ cấu kinh tế: nông nghiệp 22%; công nghiệp 38%; dịch vụ 40%.",
    "rounded": "Cơ cấu kinh tế: nông nghiệp 22,4%; công nghiệp 37,3%; dịch vụ 40,2%; thuế 0,6%.",
    "ranges around it": "Cơ cấu kinh tế: nông nghiệp 17-18%; công nghiệp 38-40%; dịch vụ 43-44%.",
    "without the taxes": "Cơ cấu kinh tế: nông nghiệp 17-18%; công nghiệp 32-33%; dịch vụ 43-44%.",
    "ranges with the taxes": "Cơ cấu: nông nghiệp 17-18%; công nghiệp 38-40%; dịch vụ 35-40%; thuế 4-5%.",
    "another line": "Chuyển dịch cơ cấu\nHộ nghèo 32%; hộ cận nghèo 38%; hộ khác 41%.",
    "two parts in a row": "Cơ cấu kinh tế: nông nghiệp 62%; công nghiệp 58% (3 khu chế biến 20%).",
    "two parts": "Cơ cấu kinh tế: nông nghiệp 62%; công nghiệp 58%.",
    "no structure": "Hộ nghèo 32%; hộ cận nghèo 38%; hộ khác 41%.",
    "one part after the other year": "Tỷ trọng dịch vụ năm 2025 đạt 40%, năm 2028 đạt 43%, năm 2030 đạt 45%.",
    "another sentence": "Chuyển dịch cơ cấu. Hộ nghèo 32%; hộ cận nghèo 38%; hộ khác 41%.",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "total"), UNEVEN.values(), ids=UNEVEN.keys())
def test_uneven_shares_are_found_with_their_total(text: str, total: str) -> None:
    (found,) = find_uneven_shares(text)
    assert f"{found.total.normalize():f}" == total
    assert text[found.start : found.end][-1].isdigit()


@pytest.mark.parametrize("text", EVEN.values(), ids=EVEN.keys())
def test_even_shares_are_left_alone(text: str) -> None:
    assert list(find_uneven_shares(text)) == []
