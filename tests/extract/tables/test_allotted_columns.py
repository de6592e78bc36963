"""What the heading of a table that allots figures says of each column: measure, year, plan or result."""

from collections.abc import Callable

import pytest
from allotted_figures import assert_all_is_understood, given

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_a_heading_of_two_lines_says_the_measure_above_and_the_year_below(read_body: Read) -> None:
    programme, _ = read_body("""
        Phụ lục 1: Phân bổ chỉ tiêu bảo hiểm cho các xã, phường
        TT\tXã, phường\tSố người tham gia (người)\t\tTỷ lệ bao phủ (%)\t
        \t\t2026\t2027\t2026\t2027
        (1)\t(2)\t(3)\t(4)\t(5)\t(6)
        1\tMường La\t310\t350\t≥ 95,2\t96
        2\tBắc Yên\t420\t\t97\t98
    """)
    assert given(programme) == [
        (["UBND xã Mường La"], ["310 người 2026", "350 người 2027", "95.2 % 2026", "96 % 2027"]),
        (["UBND xã Bắc Yên"], ["420 người 2026", "97 % 2026", "98 % 2027"]),
    ]
    assert programme.indicators[0].text == "bảo hiểm: Số người tham gia, Tỷ lệ bao phủ"
    assert_all_is_understood(programme)


def test_beside_results_only_what_is_planned_is_given(read_body: Read) -> None:
    programme, _ = read_body("""
        Giao chỉ tiêu xoá nhà tạm năm 2026 cho các địa phương
        Đơn vị tính: Nhà
        TT\tĐịa phương\tDân số\tThực hiện năm 2025\tKế hoạch năm 2026\t\t
        \t\t\t\tTổng số\tTrong đó\t
        \t\t\t\t\tXây mới\tSửa chữa
        1\tXã Mường La\t12.500\t90\t120\t80\t40
        2\tXã Bắc Yên\t9.800\t12\t20\t15\t5
    """)
    assert given(programme) == [
        (["UBND xã Mường La"], ["120 Nhà 2026", "80 Nhà 2026", "40 Nhà 2026"]),
        (["UBND xã Bắc Yên"], ["20 Nhà 2026", "15 Nhà 2026", "5 Nhà 2026"]),
    ]
    assert not programme.tasks


@pytest.mark.parametrize(
    "table",
    [
        "DÂN SỐ CÁC XÃ, PHƯỜNG\nTT\tXã, phường\tSố người\tSố hộ\n1\tXã Mường La\t125\t29\n2\tXã Bắc Yên\t98\t21",
        "KẾT QUẢ TRỒNG RỪNG\nTT\tXã, phường\tNăm 2024\tNăm 2025\n1\tXã Mường La\t12\t29\n2\tXã Bắc Yên\t9\t2",
        "KẾT QUẢ 6 THÁNG\nTT\tXã, phường\tKế hoạch\tThực hiện\n1\tXã Mường La\t12\t29\n2\tXã Bắc Yên\t9\t2",
        "GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024\nTT\tXã, phường\tDiện tích (ha)\n1\tXã Mường La\t12\n2\tXã Bắc Yên\t9",
        "DANH SÁCH THÀNH VIÊN\nTT\tXã, phường\tHọ và tên\tTuổi\n1\tXã Mường La\tLò Pó\t38\n2\tXã Bắc Yên\tVì Sa\t35",
        "ĐỊA CHỈ TRỤ SỞ\nTT\tXã, phường\tĐịa chỉ\n1\tXã Mường La\tTiểu khu 3\n2\tXã Bắc Yên\tBản Phố",
    ],
)  # fmt: skip
def test_people_results_members_and_addresses_are_no_targets(read_body: Read, table: str) -> None:
    programme, _ = read_body(f"PHỤ LỤC\n{table}")
    assert not [target for indicator in programme.indicators for target in indicator.targets]
    assert not programme.tasks


def test_where_neither_title_nor_heading_names_a_measure_the_title_stands_for_it(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        CHỈ TIÊU GIAO CÁC XÃ, PHƯỜNG NĂM 2026
        STT\tĐơn vị\tChỉ tiêu giao
        1\tUBND xã Bắc Yên\t45%
        2\tUBND xã Mường La\t60%
    """)
    assert [indicator.text for indicator in programme.indicators] == ["CHỈ TIÊU GIAO CÁC XÃ, PHƯỜNG NĂM 2026"] * 2
    assert given(programme) == [(["UBND xã Bắc Yên"], ["45 % 2026"]), (["UBND xã Mường La"], ["60 % 2026"])]


def test_a_rate_for_the_end_of_the_year_is_given_as_the_numbers_beside_it_are(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        GIAO CHỈ TIÊU GIẢM NGHÈO NĂM 2027 CHO CÁC XÃ, PHƯỜNG
        Xã, phường\tSố hộ nghèo đầu năm (hộ)\tChỉ tiêu giao\t
        \t\tSố hộ thoát nghèo (hộ)\tTỷ lệ hộ nghèo cuối năm (%)
        Xã Mường La\t210\t64\t9,5
        Xã Bắc Yên\t305\t90\t14
    """)
    assert [figures for _, figures in given(programme)] == [
        ["64 hộ 2027", "9.5 % 2027"],
        ["90 hộ 2027", "14 % 2027"],
    ]


def test_a_title_of_several_lines_in_capitals_stands_over_the_unit(read_body: Read) -> None:
    programme, _ = read_body("""
        Thực hiện ở các xã vùng cao.
        GIAO CHỈ TIÊU TRỒNG RỪNG
        NĂM 2027 CHO CÁC XÃ
        (Đơn vị tính: ha)
        TT\tXã, phường\tTổng số\tPhòng hộ
        1\tXã Mường La\t60\t20
        2\tXã Bắc Yên\t45\t10
    """)
    assert {indicator.text for indicator in programme.indicators} == {"TRỒNG RỪNG: Phòng hộ"}
    assert [figures for _, figures in given(programme)] == [["60 ha 2027", "20 ha 2027"], ["45 ha 2027", "10 ha 2027"]]


def test_years_gone_by_are_context_and_a_span_has_its_first_year(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG
        TT\tXã, phường\tNăm 2025 (ha)\tNăm 2026 (ha)\tGiai đoạn 2026-2030 (ha)
        1\tXã Mường La\t60\t20\t150
        2\tXã Bắc Yên\t45\t10\t120
    """)
    assert [figures for _, figures in given(programme)] == [
        ["20 ha 2026", "150 ha 2030"],
        ["10 ha 2026", "120 ha 2030"],
    ]
    assert [target.period_start for target in programme.indicators[0].targets] == [None, "2026"]


def test_among_results_only_a_plan_with_its_year_is_given(read_body: Read) -> None:
    programme, _ = read_body("""
        KẾT QUẢ TRỒNG RỪNG VÀ KẾ HOẠCH NĂM 2027
        TT\tXã, phường\tThực hiện 2025 (ha)\tKế hoạch cũ (ha)\tKế hoạch năm 2027 (ha)
        1\tXã Mường La\t60\t20\t150
        2\tXã Bắc Yên\t45\t10\t120
    """)
    assert [figures for _, figures in given(programme)] == [["150 ha 2027"], ["120 ha 2027"]]


def test_years_over_places_are_given_whatever_the_title_says(read_body: Read) -> None:
    programme, _ = read_body("""
        II. MỤC TIÊU
        1. Diện tích trồng cây ăn quả của các xã, phường như sau:
        TT\tĐơn vị\tĐVT\tNăm 2026\tNăm 2027
        1\tMường La\tha\t12\t14
        2\tTô Hiệu\tha\t5\t6
        \tTổng cộng\tha\t17\t20
    """)
    assert given(programme) == [
        (["UBND xã Mường La"], ["12 ha 2026", "14 ha 2027"]),
        (["UBND phường Tô Hiệu"], ["5 ha 2026", "6 ha 2027"]),
        ([], ["17 ha 2026", "20 ha 2027"]),
    ]
    assert {target.measure for each in programme.indicators for target in each.targets} == {
        "Diện tích trồng cây ăn quả"
    }


def test_results_of_places_by_years_are_given_to_nobody(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Kết quả trồng cây của các xã, phường như sau:
        TT\tĐơn vị\tNăm 2024\tNăm 2025
        1\tMường La\t12\t14
        2\tTô Hiệu\t5\t6
    """)
    assert programme.indicators == ()


def test_without_a_year_of_its_own_a_table_is_for_that_of_the_plan(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG CHO CÁC XÃ
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
    """)
    assert [figures for _, figures in given(programme)] == [["60 ha 2026"], ["45 ha 2026"]]


def test_how_things_are_to_stand_at_the_end_of_a_year_may_be_allotted(read_body: Read) -> None:
    programme, _ = read_body("""
        CHỈ TIÊU GIẢM NGHÈO NĂM 2026
        TT\tXã, phường\tTỷ lệ hộ nghèo cuối năm 2026 (%)
        1\tXã Mường La\t8,5
        2\tXã Bắc Yên\t9,5
    """)
    assert [figures for _, figures in given(programme)] == [["8.5 % 2026"], ["9.5 % 2026"]]


def test_beside_what_is_given_the_end_of_the_year_is_a_target_and_what_there_is_none(read_body: Read) -> None:
    programme, _ = read_body("""
        CHỈ TIÊU GIẢM NGHÈO NĂM 2026
        TT\tXã, phường\tTổng số hộ\tHộ nghèo cuối năm 2025\tChỉ tiêu giảm năm 2026 (hộ)\tTỷ lệ cuối năm 2026 (%)
        1\tXã Mường La\t900\t90\t20\t8,5
        2\tXã Bắc Yên\t800\t85\t15\t9,5
    """)
    assert [figures for _, figures in given(programme)] == [["20 hộ 2026", "8.5 % 2026"], ["15 hộ 2026", "9.5 % 2026"]]


def test_the_sum_of_what_is_given_stands_before_its_parts(read_body: Read) -> None:
    programme, _ = read_body("""
        CHỈ TIÊU TRỒNG RỪNG NĂM 2026
        TT\tXã, phường\tTổng số (ha)\tKế hoạch phòng hộ (ha)\tKế hoạch sản xuất (ha)
        1\tXã Mường La\t9\t5\t4
        2\tXã Bắc Yên\t8\t6\t2
    """)
    assert [len(figures) for _, figures in given(programme)] == [3, 3]


def test_the_budget_that_a_place_takes_in_may_be_allotted_and_what_it_is_given_not(read_body: Read) -> None:
    programme, _ = read_body("""
        CHỈ TIÊU GIAO CÁC XÃ NĂM 2026
        TT\tXã, phường\tThu ngân sách (tỷ đồng)\tTỷ lệ hộ nghèo (%)\tNgân sách tỉnh hỗ trợ (tỷ đồng)
        1\tXã Mường La\t12\t8,5\t3
        2\tXã Bắc Yên\t10\t9,5\t4
    """)
    assert [figures for _, figures in given(programme)] == [
        ["12 tỷ đồng 2026", "8.5 % 2026"],
        ["10 tỷ đồng 2026", "9.5 % 2026"],
    ]
