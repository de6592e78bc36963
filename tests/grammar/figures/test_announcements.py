"""Words that announce goals, as headings and within sentences."""

import pytest

from dondoc.grammar.figures.announcements import announces_goals, announces_within

ANNOUNCING = [
    "Phần I - Kết quả cần đạt trong năm",
    "Kết quả chủ yếu phải đạt",
    "II. Tầm nhìn đến năm 2045",
    "3. TẦM NHÌN 2045",
    "Định hướng, tầm nhìn đến năm 2050",
    "MỤC TIÊU",
    "Các chỉ tiêu chủ yếu",
    "Mục tiêu cụ thể đến năm 2030",
    "với các mục tiêu",
    "Quan điểm, mục tiêu",
    "Điều 1. Giao chỉ tiêu phát triển kinh tế - xã hội năm 2027 như sau:",
]


NOT_ANNOUNCING = [
    "I. Kết quả đạt được",
    "Yêu cầu cần đạt",
    "Để hoàn thành chỉ tiêu được giao, UBND tỉnh yêu cầu các xã thực hiện:",
    "Nhằm đạt các mục tiêu trên, đề nghị các sở tập trung:",
    "Quy hoạch đến năm 2030, tầm nhìn đến năm 2050",
    "Thực hiện các mục tiêu phát triển bền vững",
    "Chương trình mục tiêu quốc gia",
    "Phân công thực hiện các chỉ tiêu",
    "Giao các sở rà soát chỉ tiêu",
    "Nhiệm vụ, giải pháp",
]


@pytest.mark.parametrize("words", ANNOUNCING)
def test_a_heading_may_announce_goals(words: str) -> None:
    assert announces_goals(words)


@pytest.mark.parametrize("words", NOT_ANNOUNCING)
def test_a_heading_of_what_is_to_be_done_announces_none(words: str) -> None:
    assert not announces_goals(words)


@pytest.mark.parametrize(
    ("sentence", "announces"),
    [
        ("Đại hội đề ra các chỉ tiêu, như: sản lượng chè đạt 900 tấn", True),
        ("Hội nghị thông qua 12 chỉ tiêu gồm: trồng 30 ha rừng", True),
        ("Phấn đấu với các mục tiêu sau: trồng 30 ha rừng", True),
        ("Đại hội thông qua một số chỉ tiêu chủ yếu thu ngân sách tăng 6%; kết nạp 40 đảng viên", True),
        ("Chỉ tiêu về chăn nuôi: đàn dê 900 con; đàn lợn 4.000 con", True),
        ("Theo đó, chỉ tiêu năm 2027 về sản lượng chè là 900 tấn; chè búp khô 200 tấn", True),
        ("Chỉ tiêu về chăn nuôi: đàn dê 900 con, đạt 98% kế hoạch", False),
        ("Chỉ tiêu về chăn nuôi: đàn dê đã có 900 con", False),
        ("Với một số chỉ tiêu chủ yếu đều vượt, thu ngân sách tăng 6%", False),
        ("Xã hoàn thành 12 chỉ tiêu, vượt 3 chỉ tiêu", False),
        ("Trồng 30 ha rừng để đạt mục tiêu", False),
    ],
)
def test_a_sentence_may_announce_goals_and_set_them(sentence: str, *, announces: bool) -> None:
    assert announces_within(sentence) is announces


@pytest.mark.parametrize(
    "sentence",
    [
        "Đại hội xác định các chỉ tiêu: thu 90 tỷ đồng",
        "Đại hội quyết nghị 12 mục tiêu sau: thu 90 tỷ đồng",
        "với những chỉ tiêu như sau: thu 90 tỷ đồng",
        "về một số mục tiêu, gồm: thu 90 tỷ đồng",
        "phấn đấu đạt các chỉ tiêu, trong đó thu 90 tỷ đồng",
        "đặt mục tiêu, cụ thể: thu 90 tỷ đồng",
        "thông qua chỉ tiêu sau: thu 90 tỷ đồng",
    ],
)
def test_goals_may_be_announced_in_many_words(sentence: str) -> None:
    assert announces_within(sentence)


@pytest.mark.parametrize(
    "words", ["Thực hiện hoàn thành chỉ tiêu", "Thực hiện thắng lợi các mục tiêu", "Phân công thực hiện chỉ tiêu"]
)
def test_what_is_done_for_goals_announces_none(words: str) -> None:
    assert not announces_goals(words)
