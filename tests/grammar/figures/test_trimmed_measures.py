"""The words of a measure, without those that only lead to its figure."""

import pytest

from dondoc.grammar.figures.trimmed_measures import behind_figure, trim

LEADS_TO_A_FIGURE = [
    "đạt", "đạt ổn định", "đạt được", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu",
    "ít nhất", "hơn", "ước", "mức", "ở mức", "theo quy định", "và", "không quá", "không vượt quá", "tối đa", "gần",
    "xấp xỉ", "chiếm", "vượt", "vượt mức", "vượt mốc", "vượt ngưỡng", "không vượt", "không dưới", "không thấp hơn",
    "xuống", "xuống còn", "bảo đảm", "đảm bảo", "duy trì", "lên", "gấp", "giảm còn", "giảm xuống còn", "giảm dưới",
    "giảm dần còn", "tăng lên", "nâng lên", "tăng dần lên", "nâng dần lên", "sau đó đạt", "ổn định", "cao hơn",
    "thấp hơn", "nhiều hơn", "lớn hơn", "nhỏ hơn", "ít hơn", "không cao hơn", "trở xuống", "trở lên", "đến",
    "khống chế", "được khống chế", "được kiểm soát", "tổng cộng", "nằm trong", "đứng trong", "với", "phấn đấu",
    "nằm trong nhóm", "thuộc nhóm", "thuộc tốp", "vào top đầu", "đứng trong nhóm", "lọt vào nhóm", "ở nhóm",
    "duy trì trong nhóm", "xếp thứ", "xếp hạng", "đứng ở vị trí thứ", "giữ vị trí", "xếp từ thứ", "đứng thứ hạng",
    "năm 2028", "đến năm 2028", "đến hết năm 2028", "vào cuối năm 2028", "năm 2027, 2028", "năm 2028 và các năm sau",
    "đến 2028", "trước 30/9/2028", "giai đoạn 2026-2028", "trong nhiệm kỳ 2025-2030", "trong quý II",
    "đến hết quý III/2028", "các năm tiếp theo", "trong những năm còn lại", "từ 12%", "từ 12% năm 2025 lên",
    "(đến năm 2028)", "(theo chuẩn mới)", "(Sở Y tế chủ trì)", "mùa khô 2027 - 2028", "trong mùa mưa bão năm 2028",
]  # fmt: skip
LEADS_IN = [
    "phấn đấu", "đến năm 2028", "mục tiêu", "có", "đạt", "toàn xã", "cả nước", "trong đó", "gồm", "bao gồm", "và",
    "với", "trở lên", "hoàn thành", "để đạt", "nhằm hoàn thành", "trong quý II",
    "mùa khô 2027 - 2028",
]  # fmt: skip
BEHIND_A_FIGURE = {
    "hộ trồng chè, góp phần giảm nghèo": "hộ trồng chè",
    "hộ trồng chè nhằm giữ đất": "hộ trồng chè",
    "hộ trồng chè, qua đó giữ đất": "hộ trồng chè",
    "hộ trồng chè, từ đó giữ đất": "hộ trồng chè",
    "hộ trồng chè, từng bước giữ đất": "hộ trồng chè",
    "hộ trồng chè gắn với du lịch": "hộ trồng chè",
    "hộ trồng chè và không còn hộ nghèo": "hộ trồng chè",
    "hộ trồng chè, đáp ứng nhu cầu": "hộ trồng chè",
    "hộ trồng chè, phục vụ xuất khẩu": "hộ trồng chè",
    "hộ trồng chè, theo lộ trình chung": "hộ trồng chè",
    "hộ trồng chè, nhất là chè cổ": "hộ trồng chè",
    "hộ trồng chè, hộ nuôi ong": "hộ trồng chè, hộ nuôi ong",
    " có bác sĩ nội trú": "có bác sĩ nội trú",
    " đạt loại khá": "đạt loại khá",
    " đạt trên mức khá": "trên mức khá",
}


@pytest.mark.parametrize("words", LEADS_TO_A_FIGURE)
def test_what_leads_to_a_figure_is_none_of_the_measure(words: str) -> None:
    assert trim(f"Mật độ ong {words} ") == "Mật độ ong"


@pytest.mark.parametrize("words", LEADS_IN)
def test_what_leads_in_is_none_of_the_measure(words: str) -> None:
    assert trim(f"{words} mật độ ong") == "mật độ ong"


@pytest.mark.parametrize(("words", "measure"), BEHIND_A_FIGURE.items(), ids=BEHIND_A_FIGURE.keys())
def test_what_follows_from_it_is_none_of_the_measure(words: str, measure: str) -> None:
    assert behind_figure(words) == measure


@pytest.mark.parametrize(
    "words",
    ["Chi bộ hoàn thành tốt nhiệm vụ trở lên", "Cán bộ từ đại học trở lên", "Học sinh khá trở lên",
     "Trẻ 6 tuổi trở lên", "Sản phẩm 3 sao trở lên"],
)  # fmt: skip
def test_from_which_grade_on_belongs_to_the_measure(words: str) -> None:
    assert trim(f"{words} đạt ") == words
