"""The words of tables that allot figures to places."""

import pytest

from dondoc.grammar.cells.allotments import (
    allots,
    is_set,
    may_all_be_allotted,
    may_be_allotted,
    measure_headed,
    tells_results,
    unit_over,
    what_is_allotted,
    without_appendix,
    years_over,
)


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Giao chỉ tiêu trồng rừng năm 2026 cho các xã, phường", "trồng rừng"),
        ("Phụ lục: Giao chỉ tiêu trồng rừng năm 2026 cho các xã, phường", "trồng rừng"),
        ("PHỤ LỤC II PHÂN BỔ CHỈ TIÊU GIẢM NGHÈO GIAI ĐOẠN 2026-2030", "GIẢM NGHÈO"),
        ("BIỂU CHI TIẾT KẾ HOẠCH KHÁM SỨC KHỎE NĂM 2026 CỦA CÁC XÃ", "KHÁM SỨC KHỎE"),
        ("Dự kiến phân bổ số lượng máy cấy cho từng huyện", "số lượng máy cấy"),
        ("Chỉ tiêu giao các xã, phường năm 2026", ""),
        ("Giao chỉ tiêu xã nông thôn mới cho các huyện", "xã nông thôn mới"),
        ("Bảng 2: Chỉ tiêu trồng rừng phân bổ cho các đơn vị", "trồng rừng"),
        ("Biểu số 3. Kế hoạch trồng rừng theo địa bàn các xã", "trồng rừng"),
        ("Phụ biểu 1a - Giao nhiệm vụ trồng rừng đối với từng xã", "trồng rừng"),
        ("Phân khai cho các xã kế hoạch trồng rừng", ""),
        ("Chỉ tiêu trồng rừng giao từng đơn vị", "trồng rừng"),
        ("Chỉ tiêu trồng rừng phân bổ địa phương", "trồng rừng"),
        ("Chỉ tiêu các địa phương", ""),
        ("Chỉ tiêu từng xã", ""),
        ("Biểu giao thu ngân sách và trồng rừng năm 2026 cho các xã", "thu ngân sách và trồng rừng"),
        ("Chỉ tiêu trồng rừng đến hết năm 2026 của tỉnh", "trồng rừng"),
        ("Chỉ tiêu trồng rừng trong các năm 2026, 2027", "trồng rừng"),
        ("Chỉ tiêu trồng rừng (vào cả giai đoạn 2026 - năm 2030)", "trồng rừng"),
        ("Chỉ tiêu tiêm phòng cho đàn vật nuôi năm 2026", "tiêm phòng cho đàn vật nuôi"),
    ],
)
def test_a_title_says_what_is_allotted(title: str, subject: str) -> None:
    assert allots(title)
    assert what_is_allotted(title) == subject


@pytest.mark.parametrize(
    "title",
    [
        "Dân số các xã, phường năm 2026",
        "Kết quả thực hiện chỉ tiêu trồng rừng năm 2024",
        "Rà soát chỉ tiêu trồng rừng của các xã",
        "Hiện trạng chỉ tiêu trồng rừng",
        "Giao đất làm nhà",
        "Giao biên chế năm 2026 cho các xã",
        "Giao xe ô tô cho các xã, phường",
        "Danh sách thành viên Tổ công tác được giao nhiệm vụ",
        "Biểu tổng hợp tình hình thực hiện kế hoạch",
        "Phân bổ kế hoạch vốn cho các xã",
        "Ban hành kèm theo Kế hoạch của UBND tỉnh",
        "Địa chỉ trụ sở các xã, phường",
        "Diện tích rừng hiện có của các xã",
        "",
    ],
)
def test_titles_of_results_of_people_and_of_money_allot_nothing(title: str) -> None:
    assert not allots(title)
    assert what_is_allotted(title) == ""


@pytest.mark.parametrize(
    ("heading", "measure"),
    [
        ("Rừng phòng hộ (ha)", "Rừng phòng hộ"),
        ("Chỉ tiêu giao năm 2026", ""),
        ("Tổng số (ha)", ""),
        ("Kế hoạch trồng cây phân tán năm 2026", "trồng cây phân tán"),
        ("Trong đó", ""),
        ("Trong đó: Rừng phòng hộ", "Rừng phòng hộ"),
        ("Giao: Rừng phòng hộ", "Rừng phòng hộ"),
        ("Khối lượng giao", ""),
        ("KH", ""),
        ("Giai đoạn 2026-2030", ""),
        ("Chỉ tiêu kế hoạch đến hết năm 2026", ""),
        ("2026", ""),
        ("Năm 2027", ""),
        ("Tỷ lệ hộ dùng nước sạch (%)", "Tỷ lệ hộ dùng nước sạch"),
    ],
)
def test_a_heading_says_its_measure_without_unit_and_year(heading: str, measure: str) -> None:
    assert measure_headed(heading) == measure


@pytest.mark.parametrize("heading", ["Chỉ tiêu giao", "KH năm 2026", "Phấn đấu đến năm 2030"])
def test_a_heading_may_say_that_its_figures_are_set(heading: str) -> None:
    assert is_set(heading)
    assert may_be_allotted(heading)


@pytest.mark.parametrize(
    "heading",
    ["Số thôn", "Số bản, tổ", "Số tổ dân phố", "Số hộ dân của xã", "Họ tên", "Hộ nghèo hiện nay", "Cây hiện có",
     "Trụ sở hiện tại",
     "Dân số (người)", "Thực hiện năm 2024", "Số điện thoại", "Diện tích tự nhiên", "Hiện trạng", "Số hộ đầu năm",
     "Kinh phí (triệu đồng)", "Ước thực hiện năm 2025"],
)  # fmt: skip
def test_what_is_known_or_reached_is_not_allotted(heading: str) -> None:
    assert not may_be_allotted(heading)


@pytest.mark.parametrize(
    "headings",
    [
        ("Kế hoạch giao năm 2027", "Tỷ lệ che phủ rừng cuối năm (%)"),
        ("Giao chỉ tiêu", "Đàn trâu, bò cuối kỳ (con)"),
        ("Mục tiêu năm 2027", "Số hộ cận nghèo cuối năm 2027"),
        ("Phấn đấu tỷ lệ tảo hôn cuối năm (%)",),
    ],
)
def test_what_is_set_for_the_end_of_a_year_is_allotted(headings: tuple[str, ...]) -> None:
    assert may_all_be_allotted(headings)


@pytest.mark.parametrize(
    "headings",
    [
        ("Tỷ lệ che phủ rừng cuối năm (%)",),
        ("Hộ nghèo", "Cuối kỳ"),
        ("Kế hoạch giao năm 2027", "Số hộ cận nghèo cuối năm 2026"),
        ("Kế hoạch giao năm 2027", "Số hộ cận nghèo đầu năm"),
        ("Giao chỉ tiêu", "Dân số cuối năm (người)"),
    ],
)
def test_how_things_stand_at_the_end_of_a_year_is_not_allotted(headings: tuple[str, ...]) -> None:
    assert not may_all_be_allotted(headings)


@pytest.mark.parametrize("heading", ["Số tổ chức hội", "Số tổ hợp tác", "Số bản đồ", "Số hộ dân dùng nước sạch"])
def test_what_is_formed_or_served_is_allotted(heading: str) -> None:
    assert may_be_allotted(heading)


def test_a_title_may_tell_how_things_stand() -> None:
    assert tells_results("Kết quả thực hiện kế hoạch 6 tháng")
    assert not tells_results("Giao chỉ tiêu trồng rừng")


@pytest.mark.parametrize(
    ("line", "unit"),
    [("Đơn vị tính: Nhà", "Nhà"), ("(ĐVT: ha)", "ha"), ("Đơn vị: Sở Y tế và các sở, ban, ngành", None), ("Nhà", None)],
)
def test_a_line_over_a_table_names_the_unit_of_its_figures(line: str, unit: str | None) -> None:
    assert unit_over(line) == unit


@pytest.mark.parametrize(
    ("title", "rest"),
    [("Phụ lục II: Chỉ tiêu", "Chỉ tiêu"), ("PHỤ LỤC CHỈ TIÊU", "CHỈ TIÊU"), ("Chỉ tiêu", "Chỉ tiêu")],
)
def test_a_title_is_told_without_the_name_of_its_appendix(title: str, rest: str) -> None:
    assert without_appendix(title) == rest


def test_the_years_over_a_column_are_read_in_order() -> None:
    assert years_over("Giai đoạn 2026-2030") == ["2026", "2030"]
    assert years_over("Mã 120265") == []
