"""What is aimed at behind 'phấn đấu' or 'đặt mục tiêu'."""

import pytest

from dondoc.grammar.figures.targets import find_targets

AIMED = {
    "Kéo nước về bản, phấn đấu tỷ lệ hộ có nước đạt 90%": "tỷ lệ hộ có nước",
    "Đẩy mạnh phát triển nghề muối, phấn đấu đạt tốc độ tăng trưởng bình quân 6%/năm": (
        "tốc độ tăng trưởng bình quân nghề muối"
    ),
    "Rà soát thủ tục, phấn đấu tỷ lệ giảm 30%": "Rà soát thủ tục, phấn đấu tỷ lệ giảm",
    "Hội Nông dân đặt mục tiêu 70% hội viên có thẻ": "tỷ lệ hội viên có thẻ",
    "UBND tỉnh yêu cầu các ngành, các cấp phấn đấu giảm 30% số vụ cháy": "giảm số vụ cháy",
    "Số vụ cháy phấn đấu giảm 30%": "Số vụ cháy phấn đấu giảm",
    "Đại hội đề ra chỉ tiêu kết nạp từ 2.500 hội viên trở lên/năm": "kết nạp hội viên",
    "Huyện đề ra các chỉ tiêu, như: sản lượng chè đạt 900 tấn": "sản lượng chè",
    "Đại hội thông qua các chỉ tiêu chủ yếu thủ công - dịch vụ tăng 9%": "thủ công - dịch vụ tăng",
    "Mục tiêu đặt ra là tỷ lệ hộ có bể đạt 40%": "tỷ lệ hộ có bể",
    "Về kinh tế số, xã đặt mục tiêu tỷ trọng hàng bán trên mạng đạt 9%": "tỷ trọng hàng bán trên mạng",
    "Chỉ tiêu năm 2027 về thu hút khách đạt 90%": "thu hút khách",
    "Theo nghị quyết, phấn đấu cả nước có 40% xã có chợ": "tỷ lệ xã có chợ",
    "Số người học hết lớp 9 và tương đương đạt 85%": "Số người học hết lớp 9 và tương đương",
    "Để đạt mục tiêu đến năm 2028, số hộ nuôi ong đạt 400 hộ": "số hộ nuôi ong",
}


@pytest.mark.parametrize(("sentence", "measure"), AIMED.items(), ids=AIMED.keys())
def test_words_behind_an_aim_say_what_is_measured(sentence: str, measure: str) -> None:
    assert [target.measure for target in find_targets(sentence)] == [measure]
