"""Firms and people by what they do: with a list of trades, and in small letters behind others."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))

LISTS = {
    "Các đại lý phân phối, bán lẻ xăng dầu rà soát giá": ["Các đại lý phân phối, bán lẻ xăng dầu"],
    "Các cơ sở giết mổ, buôn bán gia cầm khử trùng chuồng": ["Các cơ sở giết mổ, buôn bán gia cầm"],
    "Các doanh nghiệp khai thác, chế biến đá, doanh nghiệp vận tải lắp cân": [
        "Các doanh nghiệp khai thác, chế biến đá",
        "Doanh nghiệp vận tải",
    ],
    "Sở Y tế, chủ đầu tư, nhà thầu thi công rà soát tiến độ": ["Sở Y tế", "Chủ đầu tư", "Nhà thầu thi công"],
    "Công an tỉnh, các đơn vị vận tải, chủ phương tiện chấp hành tải trọng": [
        "Công an tỉnh",
        "Các đơn vị vận tải",
        "Chủ phương tiện",
    ],
    "Hội Nông dân, hợp tác xã nông nghiệp lập tổ gom rơm": ["Hội Nông dân tỉnh", "Hợp tác xã nông nghiệp"],
}
LISTS |= {
    "Các hộ chăn nuôi, thương lái không giấu dịch": ["Các hộ chăn nuôi", "Thương lái"],
    "Công an tỉnh, hệ thống truyền thanh cơ sở đưa tin": ["Công an tỉnh", "Hệ thống truyền thanh cơ sở"],
    "Các khu dân cư, tiểu thương dọn vệ sinh chợ": ["Các khu dân cư", "Tiểu thương"],
    "Tập đoàn Công nghiệp - Viễn thông Quân đội, Sở Y tế lắp trạm": [
        "Tập đoàn Công nghiệp - Viễn thông Quân đội",
        "Sở Y tế",
    ],
    "Viện Kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao kết nối dữ liệu": [
        "Viện kiểm sát nhân dân tối cao",
        "Tòa án nhân dân tối cao",
    ],
    "Cục Hàng không Việt Nam lập phương án": ["Cục Hàng không Việt Nam"],
}
LISTS["Sở Y tế, doanh nghiệp viễn thông bảo đảm liên lạc"] = ["Sở Y tế", "Doanh nghiệp viễn thông"]
LISTS |= {
    "Hội Nông dân, hợp tác xã xây dựng mã vùng trồng": ["Hội Nông dân tỉnh", "Hợp tác xã"],
    "Sở Công Thương, doanh nghiệp xây dựng phương án dự trữ": ["Sở Công Thương", "Doanh nghiệp"],
    "Sở Y tế, tổ hợp tác xây dựng chuỗi dược liệu": ["Sở Y tế", "Tổ hợp tác"],
    "Sở Xây dựng, doanh nghiệp xây dựng, hợp tác xã vận tải kê khai giá": [
        "Sở Xây dựng",
        "Doanh nghiệp xây dựng",
        "Hợp tác xã vận tải",
    ],
    "Sở Xây dựng, doanh nghiệp xây dựng cầu đường kê khai giá": ["Sở Xây dựng", "Doanh nghiệp xây dựng cầu đường"],
}
NO_LISTS = {
    "Sở Y tế hướng dẫn, cơ sở y tế thực hiện": ["Sở Y tế"],
    "Sở Y tế, trong đó doanh nghiệp dược lập kế hoạch": ["Sở Y tế"],
}


@pytest.mark.parametrize(("words", "named"), (LISTS | NO_LISTS).items())
def test_a_list_goes_on_with_firms_and_people_of_a_trade(words: str, named: list[str]) -> None:
    assert [ref.name for ref in READER.run(words)[0]] == named


def test_whom_small_words_ask_to_cooperate_may_be_a_force() -> None:
    words = "phối hợp với lực lượng kiểm lâm tuần tra rừng giáp ranh"
    named, _ = READER.run(words, len("phối hợp với "), asked=True)
    assert [ref.name for ref in named] == ["Lực lượng kiểm lâm"]
