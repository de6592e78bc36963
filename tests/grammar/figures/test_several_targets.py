"""Sentences with several figures, each a target of its own."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Comparator, Target

EQ, GT, GE, LT, LE, APPROX = (
    Comparator.EQ, Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE, Comparator.APPROX,
)  # fmt: skip


SEVERAL = {
    "a whole that the measure counts": (
        "Đến năm 2030 có thêm 900 doanh nghiệp, nâng tổng số doanh nghiệp lên 4.500",
        [("900", "doanh nghiệp", "2030"), ("4500", "doanh nghiệp", "2030")],
    ),
    "the ends of a range in different thousands": (
        "năm 2030 thu từ 900 triệu đến 2 tỷ đồng",
        [("None", "tỷ đồng", "2030")],
    ),
    "several of so many people": (
        "năm 2030 có 35 giường bệnh, 11 bác sĩ, 2,5 dược sĩ đại học trên 10.000 dân",
        [
            ("35", "giường bệnh/10.000 dân", "2030"),
            ("11", "bác sĩ/10.000 dân", "2030"),
            ("2.5", "dược sĩ đại học/10.000 dân", "2030"),
        ],
    ),
    "so many of all, each by its year": (
        "hoàn thành 05/10 khu tái định cư tập trung vào năm 2028, 10/10 khu vào năm 2030",
        [("5", "khu", "2028"), ("10", "khu", "2030")],
    ),
    "two thirds of people": (
        "năm 2030 2/3 lao động qua đào tạo, 9/10 học sinh biết bơi, 1/2 hộ có vườn, 2/3 xã đạt chuẩn, 9/12 hộ có điện",
        [("2", "xã", "2030"), ("9", "hộ", "2030")],
    ),
    "so much of what no list knows for each": (
        "năm 2030 suất tiêu hao giảm từ 87 kgOE/tấn xuống 82 kgOE/tấn, theo Nghị quyết 12 NQ/TW, 15 và/hoặc",
        [("82", "kgOE/tấn", "2030")],
    ),
    "how fast a thing is": (
        "năm 2030 tỷ lệ hộ dùng mạng tốc độ 01 Gb/s đạt 95%",
        [("95", "%", "2030")],
    ),
    "what is counted and no money": (
        "năm 2030 có 90 đồng chí, 900 trẻ em, 90 lượt thanh niên; tuổi bình quân 32 tuổi",
        [
            ("90", "đồng chí", "2030"),
            ("900", "trẻ em", "2030"),
            ("90", "lượt thanh niên", "2030"),
            ("32", "tuổi", "2030"),
        ],
    ),
    "the year of a part in brackets": (
        "xử lý 65 điểm (trong đó 22 điểm nguy hiểm trước năm 2028), di dời 90 hộ",
        [("65", "điểm", None), ("22", "điểm", "2027"), ("90", "hộ", None)],
    ),
    "the only year of a clause, behind its figures": (
        "cắt giảm 30% thời gian, 30% chi phí trong năm 2026; đến năm 2027 đạt 50%",
        [("30", "%", "2026"), ("30", "%", "2026"), ("50", "%", "2027")],
    ),
    "a span that leads in to the figure behind it": (
        "vốn giai đoạn 2021-2025 đạt trên 120 tỷ và giai đoạn 2026-2030 đạt trên 150 tỷ đồng, tỷ lệ lần lượt là 32,5%"
        " và 29%",
        [("120", "tỷ đồng", "2025"), ("150", "tỷ đồng", "2030"), ("32.5", "%", "2025"), ("29", "%", "2030")],
    ),
    "a year behind a figure that another clause of the sentence closes off": (
        "thu 30 triệu đồng, đến năm 2026 thu 40 triệu đồng; đến năm 2027 thu 50 triệu đồng",
        [("30", "triệu đồng", None), ("40", "triệu đồng", "2026"), ("50", "triệu đồng", "2027")],
    ),
    "a share of children, and their age": (
        "năm 2030 tỷ lệ huy động trẻ nhà trẻ từ 35%, trẻ từ 3 tuổi đạt 95%",
        [("35", "%", "2030"), ("95", "%", "2030")],
    ),
    "years in a row behind figures in a row": (
        "tỷ lệ xã có bãi rác lần lượt đạt 40%, 60%, 90% vào các năm 2026, 2027 và 2029",
        [("40", "%", "2026"), ("60", "%", "2027"), ("90", "%", "2029")],
    ),
    "fewer years than figures in a row": (
        "đạt 40%, 60% và 90% vào các năm 2026 và 2027",
        [("40", "%", None), ("60", "%", None), ("90", "%", "2026")],
    ),
    "later years are none that is named": (
        "năm 2026 đạt 60%, các năm tiếp theo đạt 70%; năm 2026 giảm 9% và duy trì 8% trong những năm sau",
        [("60", "%", "2026"), ("70", "%", None), ("9", "%", "2026"), ("8", "%", None)],
    ),
    "a year and those behind it": (
        "đến năm 2027 và các năm tiếp theo đạt 60%",
        [("60", "%", "2027")],
    ),
    "each year's in turn behind a figure of its own": (
        "Đến năm 2027, lắp 60% số trụ, 70% số trạm; đến năm 2029 đạt tương ứng là 90% và 95%",
        [("60", "%", "2027"), ("70", "%", "2027"), ("90", "%", "2029"), ("95", "%", "2029")],
    ),
    "what opens a later clause": (
        "Giảm 15% so với năm 2014; đến năm 2050 giảm 30%",
        [("15", "%", None), ("30", "%", "2050")],
    ),
    "what closes a later clause": (
        "Giảm 15% so với năm 2014; giảm 30% vào năm 2050",
        [("15", "%", "2050"), ("30", "%", "2050")],
    ),
    "the span of a whole sentence": (
        "Phấn đấu trong giai đoạn 2026-2028, sửa 18 công trình; mở 4 lễ hội",
        [("18", "công trình", "2028"), ("4", "lễ hội", "2028")],
    ),
    "the span of a clause before": (
        "Sửa 18 công trình trong giai đoạn 2026-2028; mở 4 lễ hội",
        [("18", "công trình", "2028"), ("4", "lễ hội", None)],
    ),
    "spans of years that had a figure each": (
        "vốn giai đoạn 2021-2025 đạt 90 tỷ đồng và giai đoạn 2026-2030 đạt 120 tỷ đồng, tỷ lệ lần lượt là 32% và 30%",
        [("90", "tỷ đồng", "2025"), ("120", "tỷ đồng", "2030"), ("32", "%", "2025"), ("30", "%", "2030")],
    ),
    "more than others' years": (
        "Giảm 40% giấy tờ, gấp đôi mức của giai đoạn 2021-2025; đến năm 2029 giảm 60%",
        [("40", "%", None), ("2", "lần", None), ("60", "%", "2029")],
    ),
    "so many thousands of all": (
        "3.120/3.450 hộ có bể nước (90,4%)",
        [("3120", "hộ", None), ("90.4", "%", None)],
    ),
    "how long each lasts of what is counted": (
        "giảm số lần mất điện trên 45 phút ở các xã còn không quá 12 vụ",
        [("12", "vụ", None)],
    ),
    "a time to reach and what is counted": (
        "thời gian mất điện dưới 45 phút; số sự cố còn 12 vụ",
        [("45", "phút", None), ("12", "vụ", None)],
    ),
    "a horizon each, behind the figures": (
        "đạt trên 30% vào năm 2025 và trên 40% vào năm 2030",
        [("30", "%", "2025"), ("40", "%", "2030")],
    ),
    "a horizon each, before the figures": (
        "năm 2026 đạt 20%, năm 2030 đạt 25,8%",
        [("20", "%", "2026"), ("25.8", "%", "2030")],
    ),
    "one horizon for all": (
        "Đến năm 2030: nông nghiệp 17%, công nghiệp 33%, dịch vụ 44%",
        [("17", "%", "2030"), ("33", "%", "2030"), ("44", "%", "2030")],
    ),
    "how many each of a share has": (
        "Đến năm 2028, 90% số xã có ít nhất 01 điểm vui chơi",
        [("90", "%", "2028")],
    ),
    "a share behind a pace": (
        "thu nội địa tăng 11%/năm, tự cân đối trên 45% nhu cầu chi",
        [("11", "%/năm", None), ("45", "%", None)],
    ),
    "one after the other in order": (
        "cơ cấu lần lượt là 20%, 30% và 50%",
        [("20", "%", None), ("30", "%", None), ("50", "%", None)],
    ),
    "the same in another unit": (
        "Đến năm 2030, 53% xã đạt chuẩn, tương ứng với 36 xã",
        [("53", "%", "2030"), ("36", "xã", "2030")],
    ),
    "one unit behind all that are dealt out": (
        "năm 2026, 2027 và 2030 lần lượt đạt 1,2; 1,5 và 1,9 tỷ USD",
        [("1.2", "tỷ USD", "2026"), ("1.5", "tỷ USD", "2027"), ("1.9", "tỷ USD", "2030")],
    ),
    "numbers of names are not dealt out": (
        "dự án 1, 2 và 3 lần lượt là 5 và 7 tỷ đồng",
        [("5", "tỷ đồng", None), ("7", "tỷ đồng", None)],
    ),
    "the measure says for how many": (
        "Số điều dưỡng/10.000 dân năm 2026 đạt 12 điều dưỡng và đạt 15 điều dưỡng vào năm 2030",
        [("12", "điều dưỡng/10.000 dân", "2026"), ("15", "điều dưỡng/10.000 dân", "2030")],
    ),
    "another measure says it": (
        "Đạt 9 bác sĩ/10.000 dân; tuyển dụng 40 bác sĩ",
        [("9", "bác sĩ/10.000 dân", None), ("40", "bác sĩ", None)],
    ),
    "two for so many people": (
        "đạt 9 bác sĩ, 1 dược sĩ/10.000 dân",
        [("9", "bác sĩ/10.000 dân", None), ("1", "dược sĩ/10.000 dân", None)],
    ),
    "each of its own": ("thêm 5 bác sĩ; tiếp nhận 10 người/ngày", [("5", "bác sĩ", None), ("10", "người/ngày", None)]),
    "others for nobody": ("mở 9 lớp, 30 học sinh/lớp", [("9", "lớp", None), ("30", "học sinh/lớp", None)]),
    "the unit of the first": (
        "đến năm 2025 đạt trên 55 triệu đồng/người, đến năm 2030 đạt trên 80",
        [("55", "triệu đồng/người", "2025"), ("80", "triệu đồng/người", "2030")],
    ),
    "where things stand is no target, down": ("giảm từ 20% xuống còn 15%", [("15", "%", None)]),
    "where things stand is no target, up": ("tăng từ 20% năm 2025 lên 30% năm 2030", [("30", "%", "2030")]),
    "a whole behind a bound": (
        "tỷ lệ tăng dân số dưới 11‰, 100% trạm có bác sĩ",
        [("11", "‰", None), ("100", "%", None)],
    ),
    "the time of a mean": ("Vốn đầu tư bình quân 5 năm khoảng 41% GRDP", [("41", "%", None)]),
    "a mean in years": ("Tuổi thọ bình quân đạt 75 năm, tăng 2 năm", [("75", "năm", None)]),
    "two measures in one row": (
        "đón 9 triệu lượt/năm, tổng thu đạt 12.420 tỷ đồng",
        [("9", "triệu lượt/năm", None), ("12420", "tỷ đồng", None)],
    ),
}


def figures(target: Target) -> tuple[str, str, str | None]:
    return str(target.value), target.unit, target.period_end


def test_a_share_in_the_next_clause_is_compared_by_its_own_words() -> None:
    first, second = find_targets("Kiềm chế số người nghiện mới dưới 1%; 60% số xã không có ma túy")
    assert (first.comparator, second.comparator) == (LT, EQ)


@pytest.mark.parametrize(("words", "expected"), SEVERAL.values(), ids=SEVERAL.keys())
def test_every_figure_with_a_unit_is_a_target_of_its_own(
    words: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert [figures(target) for target in find_targets(words)] == expected


def test_a_figure_without_a_year_of_its_own_takes_no_unit_from_another() -> None:
    assert [target.value for target in find_targets("đạt 60 triệu đồng/người, xếp hạng trên 86")] == [Decimal(60)]


def test_the_same_figure_in_another_unit_measures_the_same() -> None:
    assert {target.measure for target in find_targets("53% xã đạt chuẩn, tương ứng với 36 xã")} == {
        "tỷ lệ xã đạt chuẩn",
        "số xã đạt chuẩn",
    }


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Tỷ lệ xe buýt điện đạt ít nhất 30% năm 2026, 45% năm 2027 và 60% năm 2028", [GE, GE, GE]),
        ("Tỷ lệ xe buýt điện đạt trên 30% năm 2026 và 45% năm 2027", [GT, EQ]),
        ("Tỷ lệ hộ dùng nước sạch tối thiểu 62% vào năm 2028 và 75% vào năm 2030", [GE, GE]),
        ("Diện tích chè đạt khoảng 300 ha năm 2027; 420 ha năm 2029", [APPROX, APPROX]),
        ("Tỷ lệ giường điều trị trên 30% vào năm 2028 và đạt 40% vào năm 2030", [GT, EQ]),
        ("Cắt giảm ít nhất 25% thời gian cấp phép, 25% giấy tờ và 25% chi phí đi lại", [GE, GE, GE]),
        ("Giảm ít nhất 25% thời gian cấp phép, 40% giấy tờ", [GE, EQ]),
        ("Giảm ít nhất 25% thời gian cấp phép; 25% giấy tờ", [GE, EQ]),
        ("Tỷ lệ trên 30% vào năm 2028 và tối đa 40% vào năm 2030", [GT, LE]),
    ],
)
def test_figures_in_a_row_with_a_year_each_share_what_compares_the_first(words: str, meant: list[Comparator]) -> None:
    assert [target.comparator for target in find_targets(words)] == meant
