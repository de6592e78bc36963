"""Targets in words: the figure, its unit, how it is compared, by when, and what is measured."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.figures.comparators import COMPARATORS
from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Comparator, Target

EQ, GT, GE, LT, LE, APPROX = (
    Comparator.EQ, Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE, Comparator.APPROX,
)  # fmt: skip

# Words: the comparator, the value, the unit.
COMPARED = {
    "Thời gian sống khỏe (năm): 68": (EQ, "68", "năm"),
    "Số ngày lưu trú của khách 2,2 ngày": (EQ, "2.2", "ngày"),
    "Khách lưu trú bình quân trong tỉnh 2,4 ngày": (EQ, "2.4", "ngày"),
    "Tổng đàn lợn (con): khoảng 12.000": (APPROX, "12000", "con"),
    "Sản lượng chè búp (tấn) - trên 900": (GT, "900", "tấn"),
    "Tỷ số tử vong mẹ còn dưới 36/100.000 trẻ đẻ sống": (LT, "36", "/100.000 trẻ đẻ sống"),
    "Tỷ lệ mắc sởi dưới 0,5/1.000.000 dân": (LT, "0.5", "/1.000.000 dân"),
    "Tỷ lệ bác sĩ đạt 12,5/vạn dân": (EQ, "12.5", "/vạn dân"),
    "Có 10 doanh nghiệp/nghìn dân": (EQ, "10", "doanh nghiệp/nghìn dân"),
    "Tỷ lệ hồ sơ số hóa đạt tối thiểu tương ứng 90%": (GE, "90", "%"),
    "Thu tăng 15% so với dự toán (8.200 tỷ đồng)": (EQ, "15", "%"),
    "Tỷ suất mắc lao giảm còn 120/100.000 dân": (EQ, "120", "/100.000 dân"),
    "Tỷ lệ che phủ rừng đạt 48,5%": (EQ, "48.5", "%"),
    "Tỷ lệ hộ nghèo giảm còn 3%": (EQ, "3", "%"),
    "Tỷ lệ bao phủ bảo hiểm đạt trên 96.5%": (GT, "96.5", "%"),
    "Quy mô 12.5 ha": (EQ, "12.5", "ha"),
    "Quy mô 12.500 ha": (EQ, "12500", "ha"),
    "Thu 1.5 tỷ đồng": (EQ, "1.5", "tỷ đồng"),
    "Sửa chữa, nâng cấp 26 công trình": (EQ, "26", "công trình"),
    "Mật độ đạt 10 doanh nghiệp trên 1.000 dân": (EQ, "10", "doanh nghiệp/1.000 dân"),
    "Không có xã nào đạt dưới 90%": (GE, "90", "%"),
    "Không để thôn nào có tỷ lệ bỏ học trên 2%": (LE, "2", "%"),
    "Không có điện thì dưới 90%": (LT, "90", "%"),
    "Sản lượng rau các loại 420 nghìn tấn": (EQ, "420", "nghìn tấn"),
    "Thời gian lưu trú bình quân 2,5 ngày": (EQ, "2.5", "ngày"),
    "Trồng 12.000 ha rừng/năm": (EQ, "12000", "ha/năm"),
    "Mở 5 lớp tập huấn nghiệp vụ/quý": (EQ, "5", "lớp/quý"),
    "Trồng 300 ha và chăm sóc rừng/năm": (EQ, "300", "ha"),
    "Có 40 lớp học đạt 2 buổi/ngày": (EQ, "40", "lớp"),
    "GRDP bình quân đạt trên 90 triệu đồng/người": (GT, "90", "triệu đồng/người"),
    "Có hơn 5.500 doanh nghiệp": (GT, "5500", "doanh nghiệp"),
    "Tỷ lệ bác sĩ đạt 1,5 bác sĩ/trạm y tế": (EQ, "1.5", "bác sĩ/trạm y tế"),
    "Bố trí ít nhất 02 cán bộ/trung tâm dịch vụ công, ưu tiên vùng cao": (GE, "2", "cán bộ/trung tâm dịch vụ công"),
    "Đạt 12 xe/bến tàu trở lên": (GE, "12", "xe/bến tàu"),
    "Thu 12 tỷ đồng/xã cho các quỹ": (EQ, "12", "tỷ đồng/xã"),
    "Hoàn thành 12/12 chỉ tiêu về môi trường": (EQ, "12", "chỉ tiêu"),
    "Bình quân 01 xã đạt 16,5 tiêu chí": (EQ, "16.5", "tiêu chí"),
    "Giá trị thu được trên 01 ha mặt nước đạt 90 triệu đồng": (EQ, "90", "triệu đồng"),
    "Nâng số dược sĩ đại học/vạn dân lên 3,5 dược sĩ": (EQ, "3.5", "dược sĩ/vạn dân"),
    "Nâng số giường bệnh/vạn dân lên 35 giường": (EQ, "35", "giường/vạn dân"),
    "Tần suất mất điện dưới 3 lần/khách hàng/năm": (LT, "3", "lần/khách hàng/năm"),
    "Đạt 150 triệu quả trứng": (EQ, "150", "triệu quả"),
    "Thu hút tối thiểu 3 nhà đầu tư": (GE, "3", "nhà đầu tư"),
    "Không xã nào đạt dưới 60%": (GE, "60", "%"),
    "Tỷ lệ đường tỉnh đạt cấp IV trở lên đạt 60%": (EQ, "60", "%"),
    "Tỷ lệ người dân được khám sức khỏe ít nhất 1 lần/năm đạt 95%": (EQ, "95", "%"),
    "Tỷ lệ có bằng cấp vượt mức 38%": (GT, "38", "%"),
    "Tỷ lệ hộ nghèo dưới mức 2%": (LT, "2", "%"),
    "Giữ tỷ lệ che phủ rừng ở mức 61%": (EQ, "61", "%"),
    "Mật độ đường cao tốc 0,05 km/km2": (EQ, "0.05", "km/km2"),
    "Chỉ số phát triển con người (HDI) đạt trên 0,75": (GT, "0.75", ""),
    "HDI duy trì trên 0,72": (GT, "0.72", ""),
    "Văn hóa đóng góp vào chỉ số hạnh phúc duy trì trên 6,1": (GT, "6.1", ""),
    "Phấn đấu hệ số sử dụng nước dưới 1,2 vào năm 2030": (LT, "1.2", ""),
    "Số bác sĩ trên 10.000 dân đạt 12,2": (EQ, "12.2", "bác sĩ/10.000 dân"),
    "Số điều dưỡng trên một vạn dân đạt 25": (EQ, "25", "điều dưỡng/vạn dân"),
    "Số bác sĩ chuyên khoa nhi trên 100.000 dân đạt 1,7": (EQ, "1.7", "bác sĩ chuyên khoa nhi/100.000 dân"),
    "Mức dùng muối dưới 7 gam/người/ngày": (LT, "7", "gam/người/ngày"),
    "Tôn tạo 18 hạng mục": (EQ, "18", "hạng mục"),
    "Đón 5 triệu lượt hành khách/năm": (EQ, "5", "triệu lượt hành khách/năm"),
    "Đạt 10 m2 cây xanh/người": (EQ, "10", "m2/người"),
    "Có 30 bãi đỗ xe": (EQ, "30", "bãi đỗ xe"),
    "Hoàn thành 24/24 công trình": (EQ, "24", "công trình"),
    "Có 05/8 huyện khai thác dữ liệu": (EQ, "5", "huyện"),
    "Thu tiền sử dụng đất 320 tỷ đồng": (EQ, "320", "tỷ đồng"),
    "Thời gian chờ không quá 15 phút/lượt giao dịch": (LE, "15", "phút/lượt giao dịch"),
    "Có ít nhất 40 ý tưởng": (GE, "40", "ý tưởng"),
    "90% cán bộ có trình độ đại học trở lên": (EQ, "90", "%"),
    "90% chi bộ hoàn thành tốt nhiệm vụ trở lên": (EQ, "90", "%"),
    "Có 40 sản phẩm đạt 3 sao trở lên": (EQ, "40", "sản phẩm"),
    "Tỷ lệ đảng viên nhập ngũ đạt và vượt 3%": (GE, "3", "%"),
    "Tỷ lệ hài lòng cao hơn 10 điểm % so với năm trước": (EQ, "10", "điểm %"),
    "Số bác sĩ/vạn dân đạt 12,2": (EQ, "12.2", "bác sĩ/vạn dân"),
    "Số giường bệnh/10.000 dân đạt trên 32": (GT, "32", "giường bệnh/10.000 dân"),
    "Tỷ lệ giải ngân cao hơn 95%": (GT, "95", "%"),
    "Thu ngân sách vượt 5% dự toán": (GT, "5", "%"),
    "Quy mô lớn hơn 20 ha": (GT, "20", "ha"),
    "Tỷ lệ hài lòng > 90%": (GT, "90", "%"),
    "Tỷ lệ hài lòng tối thiểu 90%": (GE, "90", "%"),
    "Có ít nhất 3 mô hình": (GE, "3", "mô hình"),
    "Mỗi xã có ít nhất 01 hợp tác xã": (GE, "1", "hợp tác xã"),
    "Thu không dưới 8.000 tỷ đồng": (GE, "8000", "tỷ đồng"),
    "Tỷ lệ không thấp hơn 95%": (GE, "95", "%"),
    "Tối thiểu đạt 90%": (GE, "90", "%"),
    "Ít nhất là 90%": (GE, "90", "%"),
    "Tỷ lệ tham gia đạt từ 96,35% trở lên": (GE, "96.35", "%"),
    "Đạt 80% số xã trở lên": (GE, "80", "%"),
    "Tỷ lệ ≥ 95%": (GE, "95", "%"),
    "Tỷ lệ thất nghiệp dưới 3%": (LT, "3", "%"),
    "Giảm tỷ lệ xuống dưới 62%": (LT, "62", "%"),
    "Tỷ lệ thấp hơn 5%": (LT, "5", "%"),
    "Tỷ lệ < 5%": (LT, "5", "%"),
    "Tỷ lệ thất nghiệp không quá 3%": (LE, "3", "%"),
    "Chi phí không vượt quá 10 triệu đồng": (LE, "10", "triệu đồng"),
    "Tỷ lệ tồn đọng tối đa 2%": (LE, "2", "%"),
    "Nhiều nhất 5 mô hình": (LE, "5", "mô hình"),
    "Tỷ lệ suy dinh dưỡng từ 10% trở xuống": (LE, "10", "%"),
    "Tỷ lệ đạt tối thiểu từ 90%": (GE, "90", "%"),
    "Giải quyết không quá 5 ngày": (LE, "5", "ngày"),
    "Lưu trú bình quân tăng từ 2,1 ngày lên 3 ngày": (EQ, "3", "ngày"),
    "Tỷ lệ suy dinh dưỡng 10% trở xuống": (LE, "10", "%"),
    "Tỷ lệ ≤ 3%": (LE, "3", "%"),
    "Thuế sản phẩm trừ trợ cấp 6%": (EQ, "6", "%"),
    "Lao động có trình độ trung cấp 24%": (EQ, "24", "%"),
    "Thu nhập bình quân 5 năm 2026-2030 tăng 8%/năm": (EQ, "8", "%/năm"),
    "Vốn huy động bình quân 3 năm (2024-2026) đạt 9 nghìn tỷ": (EQ, "9", "nghìn tỷ đồng"),
    "Tổng vốn khoảng 150.000 tỷ đồng": (APPROX, "150000", "tỷ đồng"),
    "Tổng vốn ước đạt 2.000 tỷ đồng": (APPROX, "2000", "tỷ đồng"),
    "Sản lượng gần 500 tấn": (APPROX, "500", "tấn"),
    "Quy mô xấp xỉ 200 ha": (APPROX, "200", "ha"),
}
BETWEEN = {
    "Tăng trưởng 8-9%/năm": ("8", "9", "%/năm"),
    "Tăng trưởng 8 – 9%/năm": ("8", "9", "%/năm"),
    "Tăng trưởng từ 8% đến 9%": ("8", "9", "%"),
    "Tốc độ tăng 7,5-8%": ("7.5", "8", "%"),
    "Cơ cấu dịch vụ (43-44)%": ("43", "44", "%"),
    "Giảm bình quân 1,5 - 2 điểm %/năm": ("1.5", "2", "điểm %/năm"),
    "Đón từ 5 đến 6 triệu lượt khách": ("5", "6", "triệu lượt khách"),
    "Thu hút 10-15 dự án": ("10", "15", "dự án"),
    "Tỷ lệ 60 tới 65%": ("60", "65", "%"),
    "Thu từ 700 tỷ đồng đến 800 tỷ đồng": ("700", "800", "tỷ đồng"),
    "Chọn từ 3 xã đến 5 xã": ("3", "5", "xã"),
    "Đón từ 200 nghìn đến 250 nghìn lượt": ("200", "250", "nghìn lượt"),
}
UNITS = {
    "10%/năm": "%/năm",
    "10-15%/ha/năm": "%/ha/năm",
    "0,2‰": "‰",
    "2 điểm phần trăm": "điểm phần trăm",
    "95 %": "%",
    "9,5 bác sỹ/10.000 dân": "bác sỹ/10.000 dân",
    "34,5 giường bệnh/10.000 dân": "giường bệnh/10.000 dân",
    "45 triệu đồng/người/năm": "triệu đồng/người/năm",
    "12.420 tỷ đồng": "tỷ đồng",
    "12.420 tỉ đồng": "tỉ đồng",
    "5 nghìn tỷ đồng": "nghìn tỷ đồng",
    "350 triệu USD": "triệu USD",
    "9 triệu lượt/năm": "triệu lượt/năm",
    "1.300 triệu kWh": "triệu kWh",
    "500 MW": "MW",
    "625.810 ha": "ha",
    "120 km": "km",
    "27 m2/người": "m2/người",
    "45.000 tấn/năm": "tấn/năm",
    "75 tuổi": "tuổi",
    "68 điểm": "điểm",
    "19 tiêu chí/xã": "tiêu chí/xã",
    "20.000 lao động": "lao động",
    "36 xã": "xã",
    "120 sản phẩm": "sản phẩm",
    "2,7 lần": "lần",
}
HORIZONS = {
    "Đến năm 2030 đạt 25,8%": (None, "2030"),
    "đến hết năm 2030 đạt 84,4%": (None, "2030"),
    "năm 2026 tăng 8%": (None, "2026"),
    "đạt trên 30% vào năm 2025": (None, "2025"),
    "bình quân giai đoạn 2026-2030 đạt 10%/năm": ("2026", "2030"),
    "tăng 10%/năm giai đoạn 2026 - 2030": ("2026", "2030"),
    "đạt 98%": (None, None),
}

MEASURES = {
    "Tốc độ tăng GRDP bình quân đạt 10%/năm": "Tốc độ tăng GRDP bình quân",
    "GRDP bình quân đầu người đến năm 2030 đạt trên 90 triệu đồng/người": "GRDP bình quân đầu người",
    "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 5%": "tỷ lệ hộ nghèo",
    "Tỷ lệ hài lòng đạt từ 95% trở lên": "Tỷ lệ hài lòng",
    "Thu ngân sách khoảng 8.000 tỷ đồng": "Thu ngân sách",
    "100% bản có điện": "tỷ lệ bản có điện",
    "Tổng vốn ước đạt 2.000 tỷ đồng": "Tổng vốn",
    "Tỷ lệ đô thị hóa: đến năm 2030 đạt 30%": "Tỷ lệ đô thị hóa",
    "Đến ngày 31/01/2027 vốn rải ra đạt 90%": "vốn rải ra",
    "Dân số: đến năm 2030 khoảng 1,4 triệu người": "Dân số",
    "Thu nhập bình quân đầu người: 90 triệu đồng/năm": "Thu nhập bình quân đầu người",
}
NO_TARGETS = {
    "in brackets no unit": "Nhà sàn (xã Tân Lập): 68",
    "a part of no things": "giải quyết 2/3 tỷ lệ vụ việc",
    "a day of a year unsaid": "xong trước 01/7 xã Tân Lập bàn giao",
    "more than all": "có 30/6 xã Tân Lập bàn giao",
    "years of land use": "kế hoạch sử dụng đất 5 năm",
    "what a congress decides": "Đến năm 2030 xác định 5 nhiệm vụ trọng tâm",
    "which communes": "Vận động để không còn xã dưới 12 tiêu chí",
    "those that have so many": "giảm số thôn đạt trên 9 tiêu chí nông thôn mới",
    "a form with an index": "theo chỉ số tại mẫu 2",
    "figures within a number": "tuyến 4/12.000",
    "the scale of a map": "bản đồ tỷ lệ 1/10.000",
    "no figure": "Tiếp tục nâng cao chất lượng",
    "a year": "Đến năm 2030, kinh tế phát triển",
    "years": "giai đoạn 2026-2030",
    "a day": "trước ngày 30/6/2026",
    "a quarter": "Quý II/2026",
    "a figure without a unit": "nằm trong nhóm 30",
    "an ordinal": "chi bộ thứ 10",
    "a session": "Kỳ họp lần thứ 15",
    "an article": "Điều 5, khoản 2",
    "a document": "Nghị quyết số 12",
    "a level": "dịch vụ công mức 3, mức 4",
    "a class": "đô thị loại 3",
    "nothing": "",
}


def figures(target: Target) -> tuple[str, str, str | None]:
    return str(target.value), target.unit, target.period_end


@pytest.mark.parametrize(("words", "expected"), COMPARED.items(), ids=COMPARED.keys())
def test_a_figure_is_compared_as_the_words_around_it_say(words: str, expected: tuple[Comparator, str, str]) -> None:
    (target,) = find_targets(words)
    comparator, value, unit = expected
    assert (target.comparator, target.value, target.unit) == (comparator, Decimal(value), unit)
    assert (target.low, target.high) == (None, None)


@pytest.mark.parametrize(("words", "expected"), BETWEEN.items(), ids=BETWEEN.keys())
def test_two_ends_are_a_range(words: str, expected: tuple[str, str, str]) -> None:
    (target,) = find_targets(words)
    low, high, unit = expected
    assert (target.comparator, target.low, target.high) == (Comparator.BETWEEN, Decimal(low), Decimal(high))
    assert (target.value, target.unit) == (None, unit)


def test_every_comparator_has_a_case() -> None:
    assert {comparator for comparator, _, _ in COMPARED.values()} | {Comparator.BETWEEN} == set(Comparator)
    assert {comparator for comparator, _ in COMPARATORS} <= {comparator for comparator, _, _ in COMPARED.values()}


@pytest.mark.parametrize(("figure", "unit"), UNITS.items(), ids=UNITS.keys())
def test_a_unit_is_read_whole(figure: str, unit: str) -> None:
    (target,) = find_targets(f"Kết quả đạt {figure}")
    assert target.unit == unit
    assert target.raw == figure


@pytest.mark.parametrize(("words", "expected"), HORIZONS.items(), ids=HORIZONS.keys())
def test_the_horizon_is_a_year_or_a_span_of_years(words: str, expected: tuple[str | None, str | None]) -> None:
    (target,) = find_targets(words)
    assert (target.period_start, target.period_end) == expected


@pytest.mark.parametrize(("words", "measure"), MEASURES.items(), ids=MEASURES.keys())
def test_what_is_measured_are_the_words_of_the_clause(words: str, measure: str) -> None:
    assert [target.measure for target in find_targets(words)] == [measure]


def test_the_measure_leaves_out_where_things_stand() -> None:
    assert [target.measure for target in find_targets("tỷ lệ hộ nghèo giảm từ 20% xuống còn 15%")] == ["tỷ lệ hộ nghèo"]


@pytest.mark.parametrize("words", NO_TARGETS.values(), ids=NO_TARGETS.keys())
def test_other_figures_are_no_target(words: str) -> None:
    assert find_targets(words) == ()


@given(st.text(alphabet="0123456789.,-–% đạt trên từ đến năm tỷ đồng xã khoảng (/)", max_size=60))
def test_a_target_has_either_one_value_or_two_ends_and_is_quoted(words: str) -> None:
    text = " ".join(words.split())
    for target in find_targets(words):
        assert target.raw in text
        assert (target.value is None) == (target.low is not None) == (target.high is not None)
        assert (target.comparator is Comparator.BETWEEN) == (target.value is None)


def test_how_much_for_each_is_part_of_what_a_share_measures() -> None:
    found = find_targets("65% hộ vùng cao dùng nước sạch với mức tối thiểu 60 lít/người/ngày")
    assert [(str(target.value), target.unit) for target in found] == [("65", "%")]


def test_how_often_is_part_of_what_a_share_measures() -> None:
    (target,) = find_targets("90% người cao tuổi được khám ít nhất 02 lần/năm")
    assert (target.measure, target.unit) == ("tỷ lệ người cao tuổi được khám ít nhất 02 lần/năm", "%")


def test_ages_and_years_are_dealt_out() -> None:
    dealt = find_targets("Tuổi thọ 76 tuổi và sống khỏe 68 năm; đến năm 2045 tương ứng là 80 tuổi và 71 năm")
    assert [(str(target.value), target.period_end) for target in dealt][-2:] == [("80", "2045"), ("71", "2045")]
    assert not find_targets("Quản lý người từ 80 tuổi và 71 năm tuổi Đảng")


def test_a_number_names_no_school_where_something_is_handed_out() -> None:
    assert [target.unit for target in find_targets("Cấp 120 mã số vùng trồng; cấp 9 thẻ")] == [
        "mã số vùng trồng",
        "thẻ",
    ]
    assert find_targets("Trường cấp 3 trường chuyên") == ()


def test_how_often_work_is_done_is_a_norm() -> None:
    assert not find_targets("Thu gom rác với tần suất không ít hơn 02 lần/tuần")
    assert not find_targets("Người dân được khám sức khỏe ít nhất mỗi năm 1 lần")
    assert find_targets("Thu nhập tăng 2 lần")


def test_in_how_many_ways_something_is_measured_is_no_target() -> None:
    assert [target.unit for target in find_targets("Giảm 5% tai nạn giao thông trên cả 3 tiêu chí")] == ["%"]


def test_how_many_each_of_a_share_has_is_part_of_what_it_measures() -> None:
    for share in ("90% trạm y tế xã có ít nhất 02 bác sĩ", "90% trạm y tế xã, phường, đặc khu có ít nhất 02 bác sĩ"):
        (target,) = find_targets(f"Đến năm 2030, {share}")
        assert figures(target)[:1] == ("90",)
