"""Money that a plan costs."""

import pytest

from dondoc.grammar.figures.means import costs_money, heads_means, names_source, sets_price

COSTS = [
    "tổng kinh phí khoảng 1,2 tỷ đồng",
    "Xây 3 bến đò; tổng mức đầu tư dự kiến 90 tỷ đồng",
    "Tổng kinh phí dự kiến bố trí cho các chương trình 90 tỷ đồng",
    "Nhu cầu vốn để thực hiện các đề án là 90 triệu đồng",
    "Khái toán kinh phí hỗ trợ 90 tỉ",
    "Nguồn vốn lồng ghép khoảng 90 nghìn tỷ đồng",
    "Mức đầu tư được giao 900 triệu",
    "Kinh phí đối ứng 900 đồng",
    "Số vốn cấp cho kế hoạch 9 tỷ",
    "Ngân sách cân đối của dự án 9 tỷ",
    "Dự toán phân bổ 9 nghìn tỷ",
    "Trong đó: vốn dành cho hoạt động 9 tỷ",
    "Kinh phí triển khai nhiệm vụ 9 tỷ",
    "Tổng kinh phí thực hiện đề án giai đoạn 2026-2030 là 90 tỷ đồng, trong đó ngân sách xã 8 tỷ đồng",
    "Ngân sách tỉnh bố trí cho các dự án giai đoạn 2026-2030 khoảng 900 tỷ đồng",
    "Trong giai đoạn 2026-2028, nguồn lực dành cho thủy lợi đạt 45 tỷ đồng, chiếm 5% tổng chi ngân sách",
    "Tổng nguồn vốn hỗ trợ của chương trình tối thiểu là 1.200 triệu đồng",
]
NO_COSTS = [
    "tổng kinh phí huy động từ người dân đạt 90 tỷ đồng",
    "Chi ngân sách dành cho các dự án 9 tỷ",
    "Tổng vốn đầu tư thực hiện toàn xã hội của các dự án 9 tỷ",
    "Tiết kiệm kinh phí của các dự án 9 tỷ",
    "Chỉ tiêu vốn cho các dự án 9 tỷ",
    "Mục tiêu vốn cho các dự án 9 tỷ",
    "Đến năm 2030 thu ngân sách đạt 900 tỷ đồng",
    "Tổng vốn đầu tư toàn xã hội của huyện đạt 4.000 tỷ đồng",
    "Tổng số vốn đầu tư toàn xã hội dành cho công nghiệp đạt khoảng 900 tỷ đồng",
    "Tổng số vốn huy động được cho các dự án thủy lợi đạt 300 tỷ đồng",
    "Phấn đấu giải ngân 100% vốn được giao cho dự án, khoảng 12 tỷ đồng",
    "Đến năm 2030 huy động được 30 tỷ đồng vốn góp của dân",
    "Đến năm 2030 có 12 dự án được bố trí vốn",
    "Tỷ lệ hộ dùng nước sạch đạt 95%",
]


@pytest.mark.parametrize("sentence", COSTS)
def test_what_a_plan_costs_is_no_goal(sentence: str) -> None:
    assert costs_money(sentence, of_means=False)


@pytest.mark.parametrize("sentence", NO_COSTS)
def test_what_is_raised_or_striven_for_may_be_one(sentence: str) -> None:
    assert not costs_money(sentence, of_means=False)


@pytest.mark.parametrize(
    ("sentence", "price"),
    [
        ("Mức hỗ trợ: 30 triệu đồng/nhà đối với xây mới", True),
        ("Chuẩn nghèo khu vực nông thôn là 2.200.000 đồng/người/tháng", True),
        ("Hỗ trợ 50% chi phí nhưng không quá 9 triệu đồng/hộ", True),
        ("Phạt tiền từ 2.000.000 đồng trở lên", True),
        ("Lương cơ sở là 2,5 triệu đồng/tháng", True),
        ("Thu nhập bình quân đạt 90 triệu đồng/người", False),
        ("Phấn đấu mức chi cho y tế đạt 900 triệu đồng", False),
        ("Mức lương bình quân tăng 9%", False),
        ("Hỗ trợ 500 hộ vay 20 tỷ đồng", False),
        ("Giá nước sạch nông thôn: 8.500 đồng/m3", True),
        ("Học phí: 150.000 đồng/tháng", True),
        ("Phí vệ sinh 30.000 đồng/hộ/tháng", True),
        ("Tiền ăn cho học viên 50.000 đồng/người/ngày", True),
        ("Suất đầu tư 15 triệu đồng/giường", True),
        ("Khoán bảo vệ rừng 500.000 đồng/ha/năm", True),
        ("Hỗ trợ xây mới 60 triệu đồng/căn", True),
        ("hỗ trợ 500.000 đồng/học sinh/tháng", True),
        ("Giá trị sản xuất trên 1 ha đạt 150 triệu đồng", False),
        ("Mức chi tiêu của khách đạt 1,5 triệu đồng/ngày", False),
        ("Hỗ trợ hộ nghèo nâng thu nhập lên 36 triệu đồng/hộ", False),
        ("Hỗ trợ người trồng mía đạt giá trị 90 triệu đồng/ha", False),
    ],
)
def test_what_something_costs_or_who_is_paid_how_much_is_a_price(sentence: str, *, price: bool) -> None:
    assert sets_price(sentence) is price


@pytest.mark.parametrize(
    ("clause", "source"),
    [
        ("vốn tín dụng chính sách khoảng 23 tỷ đồng", True),
        (" và nguồn vốn xã hội hóa 9 tỷ đồng", True),
        ("thu ngân sách đạt 9 tỷ đồng", False),
        ("vốn đầu tư tăng 9%", False),
        ("phấn đấu vốn đăng ký đạt 9 tỷ đồng", False),
    ],
)
def test_a_clause_behind_what_a_plan_costs_may_name_one_more_source(clause: str, *, source: bool) -> None:
    assert names_source(clause) is source


def test_under_a_heading_of_means_all_money_is_cost() -> None:
    assert costs_money("Vốn vay ưu đãi khoảng 40 tỷ đồng", of_means=True)
    assert not costs_money("Vốn vay ưu đãi khoảng 40 tỷ đồng", of_means=False)
    assert not costs_money("Trồng 30 ha rừng", of_means=True)


@pytest.mark.parametrize(
    ("heading", "means"),
    [
        ("IV. KINH PHÍ THỰC HIỆN", True),
        ("5. Nguồn vốn và kinh phí", True),
        ("Dự toán kinh phí của đề án", True),
        ("TỔNG HỢP NHU CẦU KINH PHÍ", True),
        ("Biểu tổng hợp kinh phí thực hiện", True),
        ("Về kinh phí", True),
        ("Khái toán kinh phí để triển khai", True),
        ("Bảng phân khai nguồn vốn", True),
        ("Chi tiết ngân sách của đề án", True),
        ("a) Nguồn kinh phí bảo đảm", True),
        ("Kinh phí và cơ chế", True),
        ("Nguồn lực: ngân sách", True),
        ("Vốn cho các dự án", True),
        ("Tổng mức đầu tư", True),
        ("Nguồn kinh phí triển khai", True),
        ("Kinh phí đảm bảo", True),
        ("Kinh phí hoạt động", True),
        ("Nguồn vốn và vốn", True),
        ("Dự kiến phân bổ vốn thực hiện", True),
        ("Kinh phí lớn", False),
        ("Nguồn nước", False),
        ("TỔNG HỢP CHỈ TIÊU", False),
        ("3. Vốn đầu tư toàn xã hội", False),
        ("II. MỤC TIÊU", False),
        ("Ngân sách xã: thu đúng, thu đủ", False),
    ],
)
def test_some_headings_are_those_of_means(heading: str, *, means: bool) -> None:
    assert heads_means(heading) is means
