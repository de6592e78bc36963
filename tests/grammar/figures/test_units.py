"""Units of figures."""

import pytest

from dondoc.grammar.figures.units import COUNTED, read_unit, thing_counted
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
