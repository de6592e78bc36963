"""Tables that give figures to communes and other places."""

from collections.abc import Callable

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme, Role
from dondoc.sources.markdown import document_from_markdown

Read = Callable[[str], tuple[Programme, Document]]
Given = list[tuple[list[str], list[str]]]

FOREST = """
    PHỤ LỤC
    GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ, PHƯỜNG
    (Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 5 năm 2026)
    TT\tXã, phường\tTổng số (ha)\tRừng phòng hộ\tRừng sản xuất\tGhi chú
    \tTổng cộng\t145,5\t60\t85,5\t
    1\tPhường Tô Hiệu\t25\t10\t15\t
    2\tMường La\t120,5\t50\t70,5\t
"""


def given(programme: Programme) -> Given:
    return [
        (
            [lead.name for lead in indicator.leads],
            [f"{target.value} {target.unit} {target.period_end}" for target in indicator.targets],
        )
        for indicator in programme.indicators
    ]


def assert_all_is_understood(programme: Programme) -> None:
    assert not programme.tasks
    assert not programme.ledger.unclassified


def test_each_commune_leads_the_figures_of_its_row_and_nobody_those_of_the_total(read_body: Read) -> None:
    programme, document = read_body(FOREST)
    assert given(programme) == [
        ([], ["145.5 ha 2027", "60 ha 2027", "85.5 ha 2027"]),
        (["UBND phường Tô Hiệu"], ["25 ha 2027", "10 ha 2027", "15 ha 2027"]),
        (["UBND xã Mường La"], ["120.5 ha 2027", "50 ha 2027", "70.5 ha 2027"]),
    ]
    assert {indicator.text for indicator in programme.indicators} == {"TRỒNG RỪNG: Rừng phòng hộ, Rừng sản xuất"}
    last = programme.indicators[-1]
    assert [target.measure for target in last.targets] == ["TRỒNG RỪNG", "Rừng phòng hộ", "Rừng sản xuất"]
    assert (last.label, document.quote(last.source)) == ("2", "Mường La")
    assert_all_is_understood(programme)
    assert not [finding for finding in programme.findings if finding.kind == "targets_differ"]


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


def test_parts_have_the_unit_of_what_stands_before_them(read_body: Read) -> None:
    programme, _ = read_body("""
        Giao chỉ tiêu xoá nhà tạm năm 2026 cho các xã
        TT\tXã, phường\tSố nhà tạm (nhà)\tTrong đó\t
        \t\t\tXây mới\tSửa chữa
        1\tXã Mường La\t12\t8\t4
        2\tXã Bắc Yên\t20\t15\t5
    """)
    assert given(programme) == [
        (["UBND xã Mường La"], ["12 nhà 2026", "8 nhà 2026", "4 nhà 2026"]),
        (["UBND xã Bắc Yên"], ["20 nhà 2026", "15 nhà 2026", "5 nhà 2026"]),
    ]


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


def test_rows_that_head_places_are_sections_or_have_the_figure_of_all(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        GIAO CHỈ TIÊU GIẢM HỘ NGHÈO NĂM 2026
        TT\tĐơn vị\tSố hộ (hộ)
        I\tVùng cao\t
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        II\tVùng thấp\t30
        3\tPhường Tô Hiệu\t30
    """)
    assert [figures for _, figures in given(programme)] == [[f"{n} hộ 2026"] for n in (60, 45, 30, 30)]
    assert [bool(leads) for leads, _ in given(programme)] == [True, True, False, True]
    assert programme.indicators[0].section == "Vùng cao"
    assert_all_is_understood(programme)


def test_a_heading_that_stands_again_on_the_next_page_goes_on_with_the_table(read_body: Read) -> None:
    rows = "TT\tXã, phường\tTổng số (ha)\n1\tXã Mường La\t60\n2\tXã Bắc Yên\t45\n"
    programme, _ = read_body(f"PHỤ LỤC\nGIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2026\n{rows}\n2\n\n{rows}")
    assert [figures for _, figures in given(programme)] == [["60 ha 2026"], ["45 ha 2026"]] * 2


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


def test_figures_under_a_plan_that_is_given_are_no_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        PHÂN BỔ CHỈ TIÊU TRỒNG CÂY NĂM 2026
        TT\tXã, phường\tKế hoạch giao\tĐơn vị thực hiện
        1\tXã Mường La\t12.000 cây\tHạt Kiểm lâm
        2\tXã Bắc Yên\t9.000 cây\tHạt Kiểm lâm
        \tToàn tỉnh\t21.000 cây\t
    """)
    assert [figures for _, figures in given(programme)] == [[f"{n} cây 2026"] for n in (12000, 9000, 21000)]
    assert [bool(leads) for leads, _ in given(programme)] == [True, True, False]
    assert_all_is_understood(programme)


def test_a_table_of_tasks_with_a_column_of_places_stays_one(read_body: Read) -> None:
    programme, _ = read_body("""
        Giao nhiệm vụ năm 2026 cho các xã, phường
        TT\tXã, phường\tNhiệm vụ\tSố lượng\tThời hạn
        1\tXã Mường La\tXây dựng nhà văn hoá các bản\t3\tQuý II/2026
        2\tXã Bắc Yên\tXây dựng 4 nhà văn hoá\t4\tQuý III/2026
    """)
    assert len(programme.tasks) == 2
    assert Role.INDICATOR not in programme.ledger.roles


def test_tables_of_tasks_stay_beside_those_that_allot(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC I
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        PHỤ LỤC II
        PHÂN CÔNG NHIỆM VỤ
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn
        1\tXây dựng vườn ươm\tSở Y tế\tQuý II/2026
        2\tRà soát quỹ đất\tSở Nội vụ\tQuý III/2026
    """)
    assert [figures for _, figures in given(programme)] == [["60 ha 2027"], ["45 ha 2027"]]
    assert [task.text for task in programme.tasks] == ["Xây dựng vườn ươm", "Rà soát quỹ đất"]


def test_a_table_of_results_below_one_that_allots_is_not_given_to_anybody(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        KẾT QUẢ TRỒNG CÂY NĂM 2025
        TT\tXã, phường\tSố cây (cây)
        1\tXã Mường La\t600
        2\tXã Bắc Yên\t450
    """)
    assert [figures for _, figures in given(programme)] == [["60 ha 2027"], ["45 ha 2027"]]


def test_the_same_heading_below_another_title_is_another_table(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC I
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tChỉ tiêu
        1\tXã Mường La\t60 ha
        2\tXã Bắc Yên\t45 ha
        PHỤ LỤC II
        GIAO CHỈ TIÊU LÀM ĐƯỜNG NĂM 2026 CHO CÁC XÃ
        TT\tXã, phường\tChỉ tiêu
        1\tXã Mường La\t6 km
        2\tXã Bắc Yên\t4 km
    """)
    assert [indicator.text for indicator in programme.indicators] == ["TRỒNG RỪNG"] * 2 + ["LÀM ĐƯỜNG"] * 2
    assert [figures for _, figures in given(programme)] == [
        ["60 ha 2027"],
        ["45 ha 2027"],
        ["6 km 2026"],
        ["4 km 2026"],
    ]


def test_in_a_sheet_titles_are_rows_and_an_appendix_begins_another_table(read_body: Read) -> None:
    programme, _ = read_body("""
        Phụ lục I. Giao chỉ tiêu trồng rừng năm 2027\t\t
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        Phụ lục II. Giao chỉ tiêu làm đường năm 2026\t\t
        TT\tXã, phường\tChiều dài (km)
        1\tXã Mường La\t6
        2\tXã Bắc Yên\t4
    """)
    assert [indicator.text for indicator in programme.indicators] == ["trồng rừng: Diện tích"] * 2 + [
        "làm đường: Chiều dài"
    ] * 2
    assert [figures for _, figures in given(programme)] == [
        ["60 ha 2027"],
        ["45 ha 2027"],
        ["6 km 2026"],
        ["4 km 2026"],
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


def test_words_in_the_column_of_numbers_head_places_or_are_the_total(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027
        TT\tXã, phường\tDiện tích (ha)
        Vùng cao\t\t
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        Tổng cộng\t\t105
    """)
    assert programme.indicators[0].section == "Vùng cao"
    assert given(programme) == [
        (["UBND xã Mường La"], ["60 ha 2027"]),
        (["UBND xã Bắc Yên"], ["45 ha 2027"]),
        ([], ["105 ha 2027"]),
    ]


def test_what_is_counted_has_not_the_unit_of_the_whole_before_it(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027
        TT\tXã, phường\tTổng số (ha)\tPhòng hộ\tSố cây (cây)\tSố hộ tham gia\tSản xuất
        1\tXã Mường La\t60\t20\t300\t15\t40
        2\tXã Bắc Yên\t45\t10\t200\t12\t35
    """)
    assert [figures for _, figures in given(programme)] == [
        ["60 ha 2027", "20 ha 2027", "300 cây 2027", "15 hộ 2027", "40 ha 2027"],
        ["45 ha 2027", "10 ha 2027", "200 cây 2027", "12 hộ 2027", "35 ha 2027"],
    ]


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


def test_in_markdown_a_line_below_the_heading_ends_no_table() -> None:
    rows = (
        "| TT | Xã, phường | Diện tích (ha) |",
        "|---|---|---|",
        "| 1 | Phường Tô Hiệu | 25 |",
        "| 2 | Mường La | 9 |",
    )
    words = "\n".join(("PHỤ LỤC", "GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ, PHƯỜNG", "", *rows))
    programme = extract_programme(document_from_markdown(words, name="document.md"))
    assert given(programme) == [(["UBND phường Tô Hiệu"], ["25 ha 2027"]), (["Mường La"], ["9 ha 2027"])]


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


def test_provinces_are_given_figures_at_two_levels_and_others(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        CHỈ TIÊU GIAO CÁC TỈNH NĂM 2026
        TT\tTỉnh, thành phố\tTỷ lệ tiêm chủng (%)\tSàng lọc trước sinh (%)\t\tSố xã phù hợp với trẻ em
        \t\t\tTối thiểu\tPhấn đấu\t
        1\tHà Nội\t96\t75\t82\t90
        2\tCà Mau\t95\t60\t66\t44
    """)
    assert [targets for _, targets in given(programme)] == [
        ["96 % 2026", "75 % 2026", "82 % 2026", "90 xã 2026"],
        ["95 % 2026", "60 % 2026", "66 % 2026", "44 xã 2026"],
    ]
