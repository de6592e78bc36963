"""The rows of a table that allots figures: places, those that head them, totals and parts."""

from collections.abc import Callable

from allotted_figures import assert_all_is_understood, given

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


FOREST = """
    PHỤ LỤC
    GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ, PHƯỜNG
    (Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 5 năm 2026)
    TT\tXã, phường\tTổng số (ha)\tRừng phòng hộ\tRừng sản xuất\tGhi chú
    \tTổng cộng\t145,5\t60\t85,5\t
    1\tPhường Tô Hiệu\t25\t10\t15\t
    2\tMường La\t120,5\t50\t70,5\t
"""


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


def test_a_total_before_the_column_of_places_stands_in_its_row(read_body: Read) -> None:
    programme, document = read_body(FOREST.replace("\tTổng cộng", "Tổng cộng\t"))
    total = programme.indicators[0]
    assert (total.leads, document.quote(total.source)) == ((), "Tổng cộng\t\t145,5\t60\t85,5\t")


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
