"""By when each figure of a sentence is to be reached."""

import re

import pytest

from dondoc.grammar.figures.horizons import horizons_of
from dondoc.text import fold

# A sentence with figures in per cent: the last year of the horizon of each.
YEARS = {
    # Steps on the way to the year that opens the sentence.
    "Đến năm 2030, chợ đạt 90%, năm 2028 đạt 80%; bến đạt 70%": ["2030", "2028", "2030"],
    "Đến năm 2030, chợ đạt 90%; năm 2031 bến đạt 80%; cầu đạt 70%": ["2030", "2031", "2031"],
    # A clause of its own at the end says when all of it shall be done.
    "Mở chợ 10%; sửa bến 20%; hoàn thành trước ngày 30/9/2026.": ["2026", "2026"],
    "Mở chợ 10%; các nội dung trên phải hoàn thành, bàn giao chậm nhất là ngày 30/9/2026": ["2026"],
    "Mở chợ 10%; báo cáo trước ngày 30/9/2026": [None],
    "Mở chợ 10%; hoàn thành trước ngày 30/9/2026, bến 20%": [None, "2026"],
    "20% cán bộ, công chức dùng thạo vào năm 2026, 30% vào năm 2027": ["2026", "2027"],
    "Đạt 20% năm 2026, tăng lên 30% vào năm 2027": ["2026", "2027"],
    "Đạt 20% năm 2026; khoảng 30% đến hết năm 2027": ["2026", "2027"],
    "Đạt 20% năm 2026, và tối thiểu 30% (trong năm 2027)": ["2026", "2027"],
    "Đạt 20% năm 2026; và ít nhất 30% cuối năm 2027": ["2026", "2027"],
    "năm 2025 và năm 2030 tương ứng đạt 10% và 20%": ["2025", "2030"],
    "năm 2025 và năm 2030 tương ứng còn 10% và 20%": ["2025", "2030"],
    "năm 2025 và năm 2030 tương ứng: 10% và 20%": ["2025", "2030"],
    "đến năm 2030 đạt 10% và trở thành đô thị vào năm 2028": ["2030"],
    "đến năm 2030 đạt 10% và về đích vào năm 2028": ["2030"],
    "đến năm 2030 đạt 10% và được công nhận vào năm 2028": ["2030"],
    "đến năm 2025 đạt 91% và đến năm 2030 sóng mới phủ 85%": ["2025", "2030"],
    "năm 2025 đạt 91% và phấn đấu đến hết năm 2030 có 85%": ["2025", "2030"],
    "đạt 91% và đến năm 2030 sóng mới phủ 85%": ["2030", "2030"],
    "giảm 10% và 20% lần lượt đến hết năm 2027 và năm 2030": ["2027", "2030"],
    "giảm 10% và 20% lần lượt trong các năm 2027, năm 2030": ["2027", "2030"],
    "giá cố định năm 2010 tăng 10%": [None],
    "theo giá gốc năm 2010 tăng 10%": [None],
    "gấp 3 lần của năm 2025, đạt 10%": [None],
    "gấp 3 lần mức năm 2025, đạt 10%": [None],
    "từ mức gần 5% trong năm 2025 lên 10%": [None, None],
    "từ hơn 5% vào đầu năm 2025 xuống 3%": [None, None],
    "từ trên 5% ở năm 2025 còn 3%": [None, None],
    "theo Chiến lược năm 2021, đạt 10%": [None],
    "bình quân 10%; riêng trong năm 2026 đạt 9%": [None, "2026"],
    "năm 2030: 12%": ["2030"],
    # A year that closes the figures of a clause does not hold for the clauses behind it, where another does.
    "đến năm 2030, nước sạch 10%; điện 20% vào năm 2027, 30% vào năm 2029; đường 40%": ["2030", "2027", "2029", "2030"],
    "đến năm 2030, nước sạch 10%; năm 2026, 2027 lần lượt là 20%, 30%; đường 40%": ["2030", "2026", "2027", "2030"],
    "đến năm 2030, nước sạch 10%; năm 2026 là 20%, năm 2027 là 30%; đường 40%": ["2030", "2026", "2027", "2030"],
    "đến năm 2030, nước sạch 10%; điện 20% vào năm 2027; trong đó bản 15%": ["2030", "2027", "2027"],
    "đến năm 2030 nước sạch 90%, năm 2027 đạt 60%, năm 2028 đạt 70%; đường 40%": ["2030", "2027", "2028", "2030"],
    "năm 2027 nước sạch 60%, năm 2030 đạt 90%; đường 40%": ["2027", "2030", "2030"],
    "điện đạt 20% vào năm 2027; đường 40%": ["2027", "2027"],
    "đến năm 2030 có 10%; từ năm 2027, 20% số trường": ["2030", "2030"],
    "cài đặt cho 10% máy, hoàn thành trước ngày 30/9/2027; đến năm 2030 có 20%": ["2027", "2030"],
    "cài đặt cho 10% máy, xong trong năm 2027": ["2027"],
    "đến thời điểm 31/12/2027 còn 10%": ["2027"],
    "giải ngân đạt 10% kế hoạch vào cuối năm 2027": ["2027"],
    "giải ngân đạt 10% kế hoạch trong năm 2027": ["2027"],
    "Đạt trên 70% năm 2026, 80% năm 2027 và 90% năm 2028": ["2026", "2027", "2028"],
    "Đạt 35% vào năm 2027; 50% vào năm 2029": ["2027", "2029"],
    "Đạt 20% (năm 2026), 30% (năm 2027)": ["2026", "2027"],
    "Đạt 20% năm 2025, năm 2026 30%": ["2025", "2026"],
    "đến năm 2030 đạt 10%": ["2030"],
    "đến năm 2030, tăng bình quân giai đoạn 2026-2028 từ 10%; dịch vụ 20%": ["2028", "2030"],
    "đến năm 2030, tăng trong giai đoạn 2026-2028 từ 10%; dịch vụ 20%": ["2028", "2030"],
    "đạt 10% vào năm 2030": ["2030"],
    "đạt 10% vào năm 2025 và 20% vào năm 2030": ["2025", "2030"],
    "đạt 10% khách đến biển, đảo vào năm 2028 và 20% vào năm 2030": ["2028", "2030"],
    # The year of the next level of the same does not go back.
    "đạt 10%, vào năm 2030 tăng lên 20%": [None, "2030"],
    "đạt 10% và đến năm 2030 đạt trên 20%": [None, "2030"],
    "từ 5 đến 10%, sang năm 2027 nâng lên 20%": [None, "2027"],
    "đạt 10%, đến năm 2030 có 20% số xã": ["2030", "2030"],
    "đạt 10%, đến năm 2030 đạt 20 điểm": ["2030"],
    "năm 2026 đạt 10%, năm 2030 đạt 20%": ["2026", "2030"],
    "đến năm 2030, nông nghiệp 10%, dịch vụ 20%": ["2030", "2030"],
    "năm 2025 và năm 2030 lần lượt là 10% và 20%": ["2025", "2030"],
    "năm 2025 và năm 2030 lần lượt là 10%, 20% và 30%": ["2030", "2030", "2030"],
    # Years and figures in rows of one length, with nothing that says so.
    "đến năm 2025 và 2030, có 10% và 20% số trạm": ["2025", "2030"],
    "năm 2026, 2027 và 2028 có 10%, 20% và 30% số hộ": ["2026", "2027", "2028"],
    "năm 2025 và 2030 có 10%, 20% và 30% số hộ": ["2030", "2030", "2030"],
    "năm 2025 và 2030 có 10% số hộ và 20% số trạm": ["2030", "2030"],
    "năm 2025 khởi công, năm 2030 đạt 10% và 20% số hộ": ["2030", "2030"],
    "đạt 10% so với năm 2020": [None],
    "tăng 10% so với năm trước vào năm 2030": ["2030"],
    "đạt 90%, trong đó năm 2026 đạt 40%": [None, "2026"],
    "giải ngân đạt 10% kế hoạch vào năm 2030": ["2030"],
    "đến năm 2030 gấp 2 lần năm 2025, đạt 10%": ["2030"],
    "tăng 1,5 lần so với năm 2025, đạt 10%": [None],
    "đạt 3 lần vào năm 2030, tức 10%": ["2030"],
    "bình quân 10%; riêng năm 2026 đạt 9%": [None, "2026"],
    "xử lý 90% số điểm nóng, riêng năm 2026 xử lý 12%": [None, "2026"],
    "đạt 96% năm 2026, phấn đấu 97% năm 2027 và từ 98% trở lên năm 2030": ["2026", "2027", "2030"],
    "đạt 28% (năm 2025: 22%)": [None, "2025"],
    "đạt 28% (năm 2030)": ["2030"],
    "đến năm 2030 đạt 28% (năm 2025: 22%), chiếm 5%": ["2030", "2025", "2030"],
    "năm 2025 và năm 2030 tương ứng là 10% và 20%": ["2025", "2030"],
    "năm 2025 và năm 2030 đạt 10%, tương ứng với 20%": ["2030", "2030"],
    "năm 2026, 2027, 2030 lần lượt là 1%; 2% và 3%": ["2026", "2027", "2030"],
    "năm 2026, 2030 lần lượt là 1%, 2%; tăng 9%": ["2026", "2030", "2030"],
    # A year of the figure from which another rises or falls is nothing to reach it by.
    "từ mức 5% năm 2020 lên 10%": [None, None],
    "đưa tỷ lệ phủ sóng từ 5% năm 2025 lên 10%; giữ 20%": [None, None, None],
    "giảm từ 5% (cuối năm 2025) xuống còn 2% vào năm 2028": ["2028", "2028"],
    "thu nhập từ 45 triệu đồng/người năm 2025 lên 60 triệu, đạt 10%": [None],
    "đến năm 2027, từ 5% của năm 2025 tăng lên 10%": ["2027", "2027"],
    "từ 5% năm 2026 đến 10% năm 2030": ["2026", "2030"],
    "từ 5% năm 2026, đến năm 2030 đạt 10%": ["2026", "2030"],
    "giai đoạn 2026-2030 tăng 10%": ["2030"],
    "trong giai đoạn 2021-2025 tăng 10%; năm 2030 đạt 20%": ["2025", "2030"],
    "Theo Nghị quyết năm 2021, đạt 10%": [None],
    "đến ngày 30/6/2026 đạt 10%": ["2026"],
    "Căn cứ văn bản ngày 05/5/2026, đạt 10%": [None],
    "xây dựng 10% trước năm 2027": ["2026"],
    "đạt 10% trước ngày 01/01/2028": ["2027"],
    "đạt 10% trước ngày 30/6/2026": ["2026"],
    "đạt 10%": [None],
    "giá trị sản xuất (giá so sánh năm 2010) tăng 10%": [None],
    # A year that ends a clause without a figure is that of the clause alone.
    "đến năm 2030 đạt 10%; lên phường vào năm 2027; đạt 20%": ["2030", "2030"],
    "đến năm 2030 đạt 10% và đạt chuẩn đô thị vào năm 2028": ["2030"],
    "giảm 10% và 20% số hộ lần lượt vào năm 2027 và năm 2030": ["2027", "2030"],
    "giảm 10% và 20% số hộ lần lượt vào năm 2027": ["2027", "2027"],
    "đạt 10% vào năm 2027; đạt 20%": ["2027", "2027"],
    "đạt 10%; từ năm 2026 thu phí nước": [None],
    "đạt 10%; kể từ năm 2026, xã thu phí nước": [None],
    "đạt 10%; trước năm 2027 mở lớp": [None],
    "đạt 10%; năm 2027 mở lớp": [None],
    "đạt 10% từ năm 2026; mở lớp": ["2026"],
    # Whence something holds is not by when.
    "từ năm 2026, đạt 10%; đạt 20%": [None, None],
    "- phấn đấu từ đầu năm 2026 đạt 10%": [None],
    "từ năm 2026 đến năm 2030 đạt 10%": ["2030"],
    # What a bracket tells of a year holds for nothing outside of it.
    "đạt 70% (9 tháng năm 2025 đạt 54%); giảm 30%": [None, "2025", None],
    "đạt 70% (năm 2025 đạt 54%); giảm 30%": [None, "2025", None],
    "đạt 70% (năm 2025: 54%; năm 2024: 50%); giảm 30%": [None, "2025", "2024", None],
    "đạt 70% (cùng kỳ năm 2024 đạt 54%); giảm 30%": [None, "2024", None],
    "đạt 70% (đến hết tháng 9/2025 đạt 54%); giảm 30%": [None, "2025", None],
    "bình quân giai đoạn 2026 - 2030, mỗi năm giảm 2%; đạt 50%": ["2030", "2030"],
    "tăng bình quân giai đoạn 2026 - 2030 8%; đạt 50%": ["2030", None],
    "năm 2026 đạt 10%, từ năm 2027 đạt 20%": ["2026", "2027"],
}


@pytest.mark.parametrize(("sentence", "years"), YEARS.items(), ids=YEARS.keys())
def test_a_figure_has_the_horizon_that_belongs_to_it(sentence: str, years: list[str | None]) -> None:
    folded = fold(sentence)
    figures = [match.span() for match in re.finditer(r"\d+%", folded)]
    found = horizons_of(figures, folded)
    assert [str(period.end.year) if period else None for period in found] == years


def test_a_figure_with_no_figures_around_it_has_none() -> None:
    assert horizons_of([], "đến năm 2030") == []
