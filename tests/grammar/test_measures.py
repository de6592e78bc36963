"""What each figure of a sentence measures."""

import re

import pytest

from dondoc.grammar.measures import measures_of

# A sentence with figures in per cent: what each of them measures.
MEASURES = {
    "Tỷ lệ hộ nghèo còn 5%": ["Tỷ lệ hộ nghèo"],
    "Phấn đấu đến năm 2030, tỷ lệ che phủ rừng đạt trên 48%": ["tỷ lệ che phủ rừng"],
    "tỷ lệ hài lòng không quá 5%": ["tỷ lệ hài lòng"],
    "tỷ lệ hài lòng tối đa 5%": ["tỷ lệ hài lòng"],
    "sản lượng gần 5%": ["sản lượng"],
    "sản lượng xấp xỉ 5%": ["sản lượng"],
    "tổng thu khoảng (5%": ["tổng thu"],
    "dịch vụ chiếm 40%": ["dịch vụ"],
    "100% bản có điện": ["bản có điện"],
    "100% khu công nghiệp, 70% cụm công nghiệp có trạm xử lý": ["khu công nghiệp", "cụm công nghiệp có trạm xử lý"],
    "nông nghiệp 17%, công nghiệp 33%": ["nông nghiệp", "công nghiệp"],
    "Tỷ lệ đô thị hóa năm 2025 đạt 18%, năm 2030 đạt 22%": ["Tỷ lệ đô thị hóa", "Tỷ lệ đô thị hóa"],
    "53% xã đạt chuẩn, tương ứng với 36%": ["xã đạt chuẩn", "xã đạt chuẩn"],
    "thu 3.000 tỷ đồng, tăng 5%": ["thu 3.000 tỷ đồng, tăng"],
    "Tỷ lệ che phủ (cả cây ăn quả) đạt 50%": ["Tỷ lệ che phủ (cả cây ăn quả)"],
    "10%, 20%": ["%", "%"],
}


@pytest.mark.parametrize(("sentence", "measures"), MEASURES.items(), ids=MEASURES.keys())
def test_a_figure_measures_what_its_clause_names(sentence: str, measures: list[str]) -> None:
    figures = [match.span() for match in re.finditer(r"\d+%", sentence)]
    assert measures_of(figures, ["%"] * len(figures), sentence) == measures


def test_a_stop_inside_a_number_ends_no_clause() -> None:
    sentence = "5% của tổng số 3.000 hộ nghèo"
    assert measures_of([(0, 2)], ["%"], sentence) == ["của tổng số 3.000 hộ nghèo"]
