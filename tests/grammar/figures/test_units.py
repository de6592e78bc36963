"""Units of figures."""

import pytest

from dondoc.grammar.figures.units import (
    COUNTED,
    read_unit,
    thing_counted,
    unit_in_brackets,
    unit_of_count,
    unit_of_table,
    unit_of_things,
)
from dondoc.text import fold

UNITS = {
    " khu dân cư văn hóa": ("khu dân cư", 11),
    " khu vực cấp nước": ("khu vực", 8),
    " đặc khu": ("đặc khu", 8),
    " làng nghề": ("làng nghề", 10),
    " người/ấp": ("người/ấp", 9),
    "% số hộ": ("%", 1),
    "%0/năm": ("‰/năm", 6),
    " triệu đồng / người / năm": ("triệu đồng / người / năm", 25),
    "%o": ("‰", 2),
    " điểm %/năm": ("điểm %/năm", 11),
    " phần trăm": ("phần trăm", 10),
    " tỷ đồng": ("tỷ đồng", 8),
    " dược sĩ đại học/vạn dân": ("dược sĩ đại học/vạn dân", 24),
    " dược sĩ đại học": ("dược sĩ", 8),
    " m2 sàn/người": ("m2 sàn/người", 13),
    " kg/ha vào năm 2027": ("kg/ha", 6),
    " giờ/lô hàng": ("giờ/lô hàng", 12),
    " triệu TEU": ("triệu TEU", 10),
    " tỷ": ("tỷ đồng", 3),
    " nghìn tỷ": ("nghìn tỷ đồng", 9),
    " triệu đồng/người/năm": ("triệu đồng/người/năm", 21),
    " bác sĩ/vạn dân": ("bác sĩ/vạn dân", 15),
    " bác sĩ/10.000 dân": ("bác sĩ/10.000 dân", 18),
    " con/nhà": ("con/nhà", 8),
    " liên hiệp hợp tác xã": ("liên hiệp hợp tác xã", 21),
    " km/km2": ("km/km2", 7),
    " ca/100.000 dân": ("ca/100.000 dân", 15),
    " ca mắc/vạn dân": ("ca mắc/vạn dân", 15),
    " ấp": ("ấp", 3),
    " tàu cá": ("tàu cá", 7),
    " tạ/ha": ("tạ/ha", 6),
    " bậc": ("bậc", 4),
    " vạn tấn": ("vạn tấn", 8),
    " vạn cây xanh": ("vạn cây", 8),
    " nhà tạm": ("nhà tạm", 8),
    " nhà cho hộ nghèo": ("nhà", 4),
    " nhà máy": ("nhà máy", 8),
    " đô thị": ("đô thị", 7),
    " khu công nghiệp": ("khu công nghiệp", 16),
    " cụm công nghiệp": ("cụm công nghiệp", 16),
    " trường học": ("trường học", 11),
    " lượt lao động": ("lượt lao động", 14),
    " triệu lượt khách": ("triệu lượt khách", 17),
    " triệu buồng": ("triệu buồng", 12),
    " triệu việc làm": ("triệu việc làm", 15),
    " triệu bình gas": ("triệu", 7),  # no money, whatever it is
    " triệu vào năm 2028": ("triệu đồng", 7),
    " triệu/ha/năm": ("triệu đồng/ha/năm", 13),
    " m2sàn/người": ("m2sàn/người", 12),
    " cm": ("cm", 3),
    " tỉnh, thành phố": ("tỉnh, thành phố", 16),
    " ngày/khách": ("ngày/khách", 11),
    " triệu đồng/lượt khách": ("triệu đồng/lượt khách", 22),
    " nhà tạm, nhà dột nát": ("nhà tạm", 8),
    " căn nhà": ("căn nhà", 8),
    " căn nhà ở xã hội": ("căn", 4),
    " m3/ngày đêm": ("m3/ngày đêm", 12),
    " phụ nữ mang thai": ("phụ nữ", 7),
    " thanh niên nông thôn": ("thanh niên", 11),
    " hài cốt liệt sĩ": ("hài cốt liệt sĩ", 16),
    " buổi chiếu phim": ("buổi", 5),
    " kỹ thuật mới": ("kỹ thuật", 9),
    " di sản văn hóa": ("di sản", 7),
    " tổ công nghệ số cộng đồng": ("tổ công nghệ số cộng đồng", 26),
    "/100.000 trẻ đẻ sống": ("/100.000 trẻ đẻ sống", 20),
    "/1.000 dân": ("/1.000 dân", 10),
}
NO_UNITS = [
    " thanh niên xung phong",
    " buổi mỗi ngày",
    " buổi học",
    " kỹ thuật viên",
    "/100.000 đồng",
    "/12 tháng",
    "",
    " tỷ lệ hộ nghèo",
    " tỷ trọng dịch vụ",
    " hoặc hơn",
    ", tỷ đồng",
    " xãhội",
    " nhất",
    " lần lượt là",
    " ca",
    " bằng 2",
]


@pytest.mark.parametrize(("words", "expected"), UNITS.items(), ids=UNITS.keys())
def test_a_unit_is_read_whole_and_says_where_it_ends(words: str, expected: tuple[str, int]) -> None:
    assert read_unit(words, fold(words), 0) == expected


@pytest.mark.parametrize("words", NO_UNITS)
def test_other_words_are_no_unit(words: str) -> None:
    assert read_unit(words, fold(words), 0) is None


def test_a_longer_noun_stands_before_the_one_that_it_begins_with() -> None:
    for place, noun in enumerate(COUNTED):
        assert not any(noun.startswith(f"{shorter} ") for shorter in COUNTED[:place]), noun


def test_a_unit_may_stand_in_brackets_behind_words() -> None:
    assert unit_in_brackets("Tỷ lệ đô thị hóa (%)") == "%"
    assert unit_in_brackets("Năm 2030 (ĐVT: tỷ đồng)") == "tỷ đồng"
    assert unit_in_brackets("Tổng tỷ suất sinh (con/phụ nữ)") == "con/phụ nữ"
    assert unit_in_brackets("Số nhà tạm cần xóa năm 2026 (nhà)") == "nhà"
    assert unit_in_brackets("Tổng số cột mốc (cột mốc)") == "cột mốc"
    assert unit_in_brackets("Mật độ (thùng rác/bản)") == "thùng rác/bản"
    assert unit_in_brackets("Rác được tái chế, tấn/ngày") == "tấn/ngày"
    assert unit_in_brackets("Mức hài lòng của người dân, %") == "%"
    assert not any(map(unit_in_brackets, ("Số xã, phường", "Số phòng, ban/xã", "Tấn/ngày")))
    assert not any(map(unit_in_brackets, ("Số nhà (nếu có)", "Giá cửa (cửa)")))
    assert not any(map(unit_in_brackets, ("Tỷ lệ (toàn tỉnh)", "Tỷ lệ %", "Số xã (xã biên giới)", "")))


def test_a_measure_that_counts_says_its_unit_and_among_how_many() -> None:
    assert unit_of_count("Số giường bệnh/vạn dân") == "giường bệnh/vạn dân"
    assert unit_of_count("Số bác sĩ trên 10.000 dân") == "bác sĩ/10.000 dân"
    assert unit_of_count("Tổng số xã đạt chuẩn") == "xã"
    assert unit_of_count("Tỷ lệ xã đạt chuẩn") is None


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Sản phẩm OCOP", "sản phẩm"),
        ("Hộ thoát nghèo", "hộ"),
        ("Diện tích trồng rừng", None),
        ("Tỷ lệ hộ nghèo", None),
        ("Ha rừng", None),
        ("sản phẩm OCOP", None),
        ("Bác sĩ/vạn dân", None),
    ],
)
def test_things_that_head_figures_are_their_unit(heading: str, unit: str | None) -> None:
    assert unit_of_things(heading) == unit


def test_a_line_above_a_table_may_say_the_unit_of_all_its_figures() -> None:
    assert unit_of_table("Đơn vị tính: %") == "%"
    assert unit_of_table("(ĐVT: tỷ đồng)") == "tỷ đồng"
    assert not any(map(unit_of_table, ("Đơn vị tính", "Đơn vị: Sở Y tế", "Đơn vị tính: % và người", "Chỉ tiêu: 5%")))


@pytest.mark.parametrize(
    ("unit", "thing"),
    [
        ("doanh nghiệp", "doanh nghiệp"),
        ("triệu lượt khách", "lượt khách"),
        ("Xã", "Xã"),
        ("ha", None),
        ("%", None),
        ("tỷ đồng", None),
        ("bác sĩ/10.000 dân", None),
    ],
)
def test_a_unit_tells_what_is_counted(unit: str, thing: str | None) -> None:
    assert thing_counted(unit) == thing
