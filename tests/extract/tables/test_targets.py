"""Targets in tables: in the words of a row and in columns of figures."""

from collections.abc import Callable, Iterable
from decimal import Decimal

import pytest

from dondoc.extract.tables.parted_columns import parted_words
from dondoc.grammar.cells.columns import Column
from dondoc.model import AgencyRef, Comparator, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def figures(programme: Programme) -> list[list[str]]:
    return [
        [f"{target.value or target.high} {target.unit} {target.period_end}" for target in indicator.targets]
        for indicator in programme.indicators
    ]


def test_indicators_have_their_agencies_targets_and_consolidators(read_body: Read) -> None:
    programme, document = read_body("""
        STT\tChỉ tiêu\tCơ quan chủ trì\tCơ quan phối hợp
        1\tĐến năm 2030, kinh tế số đạt trên 15%\tSở Y tế (Thống kê tỉnh tổng hợp, đánh giá)\tUBND các xã, phường
    """)
    (indicator,) = programme.indicators
    assert (indicator.label, names(indicator.leads)) == ("1", ["Sở Y tế"])
    assert (names(indicator.cooperating), names(indicator.consolidators)) == (
        ["UBND các xã, phường"],
        ["Thống kê tỉnh"],
    )
    (target,) = indicator.targets
    assert (target.comparator, target.value, target.unit) == (Comparator.GT, Decimal(15), "%")
    assert target.period_end == "2030"
    assert document.quote(indicator.source) == indicator.text


def test_targets_may_stand_in_a_column_a_year_with_the_unit_in_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tNăm 2027\tĐến năm 2030
        1\tTỷ trọng kinh tế số\t%\t10\t12,5\t> 15
        2\tThu ngân sách\tTỷ đồng\t8.000\t9.000-9.500\t≥ 12.000
        3\tDoanh nghiệp số\tDoanh nghiệp\t\t…\t2.000
    """)
    first, second, third = programme.indicators
    assert [(t.value, t.unit, t.period_end) for t in first.targets] == [
        (Decimal(10), "%", "2026"),
        (Decimal("12.5"), "%", "2027"),
        (Decimal(15), "%", "2030"),
    ]
    assert [t.comparator for t in first.targets] == [Comparator.EQ, Comparator.EQ, Comparator.GT]
    assert [t.comparator for t in second.targets] == [Comparator.EQ, Comparator.BETWEEN, Comparator.GE]
    assert (second.targets[1].low, second.targets[1].high) == (Decimal(9000), Decimal(9500))
    assert [(t.value, t.period_end) for t in third.targets] == [(Decimal(2000), "2030")]


def test_years_may_stand_under_a_heading_that_spans_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tThực hiện\tKế hoạch\t
        \t\t\t2025\t2026\t2027
        TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\t\t
        \t\t\t2026\t2027\t2028
        1\tThu ngân sách\tTỷ đồng\t10\t11\t12
    """)
    (indicator,) = programme.indicators
    assert [(target.value, target.period_end) for target in indicator.targets] == [
        (Decimal(10), "2026"),
        (Decimal(11), "2027"),
        (Decimal(12), "2028"),
    ]


def test_results_of_past_years_are_no_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tTH 2024\tƯớc thực hiện năm 2025\tKH 2026
        1\tThu ngân sách\tTỷ đồng\t7.000\t7.500\t8.000
    """)
    assert [(target.value, target.period_end) for item in programme.indicators for target in item.targets] == [
        (Decimal(8000), "2026")
    ]


def test_a_column_of_a_year_before_the_document_tells_where_things_stand(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\t2025\t2026\t2030
        1\tThu ngân sách\tTỷ đồng\t7.500\t8.000\t9.900
    """)
    assert [target.period_end for item in programme.indicators for target in item.targets] == ["2026", "2030"]


def test_goals_by_a_year_may_head_the_column_that_rows_are_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu đến năm 2030\tCơ quan theo dõi
        1\tTỷ lệ đô thị hóa trên 45%\tSở Xây dựng
    """)
    assert [(str(t.value), t.period_end) for each in programme.indicators for t in each.targets] == [("45", "2030")]


@pytest.mark.parametrize(
    ("heading", "row", "targets"),
    [
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa (%)\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Thu ngân sách (tỷ đồng)\t2.000\t", ["2000 tỷ đồng 2027"]),
        ("Chỉ tiêu\tNăm 2027 (%)\tNăm 2030 (%)", "Tỷ lệ đô thị hóa\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu (ĐVT: %)\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa\t20\t30", ["20 % 2027", "30 % 2030"]),
        ("Chỉ tiêu\tNăm 2027\tNăm 2030", "Tỷ lệ đô thị hóa (toàn tỉnh)\t20\t30", ["20  2027", "30  2030"]),
    ],
)
def test_a_unit_may_stand_in_brackets(read_body: Read, heading: str, row: str, targets: list[str]) -> None:
    programme, _ = read_body(f"TT\t{heading}\n1\t{row}")
    [indicator] = programme.indicators
    assert [f"{each.value} {each.unit} {each.period_end}" for each in indicator.targets] == targets


def test_a_column_of_figures_whose_heading_names_no_year_holds_the_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan chủ trì
        I\tĐến năm 2030\t\t\t
        1\tTỷ lệ người từ 15 tuổi có tài khoản số\t%\t≥ 80\tSở Y tế
        II\tĐến năm 2035\t\t\t
        1\tSố kho dữ liệu dùng chung\tkho\t5 - 6\tSở Tài chính
    """)
    assert figures(programme) == [["80 % 2030"], ["6 kho 2035"]]
    assert [names(indicator.leads) for indicator in programme.indicators] == [["Sở Y tế"], ["Sở Tài chính"]]


def test_what_is_counted_and_planned_is_an_indicator_by_whatever_name(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tĐVT\tKế hoạch giao
        1\tĐường bê tông ở bản\tkm\t12,5
        2\tLớp tập huấn\tlớp\t8
    """)
    assert programme.tasks == ()
    assert figures(programme) == [["12.5 km 2026"], ["8 lớp 2026"]]


def test_what_was_planned_for_the_year_that_results_are_told_of_is_no_target(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\t\tNăm 2027
        \t\t\tKế hoạch\tƯớc thực hiện\t
        1\tThu ngân sách\ttỷ đồng\t90\t95\t110
    """)
    assert figures(programme) == [["110 tỷ đồng 2027"]]


def test_the_unit_may_stand_above_the_table_or_with_the_whole_of_which_a_row_is_a_part(read_body: Read) -> None:
    programme, _ = read_body("""
        II. CHỈ TIÊU
        Đơn vị tính: %
        TT\tChỉ tiêu\t2026\t2027
        1\tTỷ lệ hộ nghèo\t12\t10
    """)
    assert figures(programme) == [["12 % 2026", "10 % 2027"]]
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\t2026
        1\tDiện tích cây ăn quả\tha\t900
        \t- Xoài\t\t400
        2\tĐàn bò\tcon\t70
    """)
    assert figures(programme) == [["900 ha 2026"], ["400 ha 2026"], ["70 con 2026"]]


def test_the_title_of_an_appendix_says_when_its_targets_are_due(read: Read) -> None:
    programme, _ = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 12/KH-UBND
        Sơn La, ngày 05 tháng 5 năm 2026
        KẾ HOẠCH
        Giảm nghèo bền vững giai đoạn 2026 - 2030
        PHỤ LỤC
        CHỈ TIÊU GIAO NĂM 2027
        (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026 của UBND tỉnh)
        TT\tChỉ tiêu\tĐVT\tChỉ tiêu giao
        1\tSố hộ thoát nghèo\thộ\t250
    """)
    assert figures(programme) == [["250 hộ 2027"]]


def test_figures_under_years_are_targets_whatever_heads_what_is_measured(read_body: Read) -> None:
    programme, _ = read_body("""
        (ĐVT: ha)
        TT\tLoại rừng\tTổng\tPhân theo năm\t
        \t\t\tNăm 2026\tNăm 2027
        1\tRừng trồng mới\t120\t50\t70
    """)
    assert figures(programme) == [["120 ha 2027", "50 ha 2026", "70 ha 2027"]]
    assert programme.ledger.unclassified == ()


def test_a_column_of_figures_is_not_what_rows_are_about_though_its_heading_may_be(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tLĩnh vực (điểm)\tMục tiêu năm 2026\tCơ quan chủ trì
        1\tGia nhập thị trường\t≥ 7,9\tSở Tài chính
        2\tTiếp cận đất đai (điểm)\t7,2\tSở Y tế
    """)
    assert [indicator.text for indicator in programme.indicators] == ["Gia nhập thị trường", "Tiếp cận đất đai (điểm)"]
    assert figures(programme) == [["7.9 điểm 2026"], ["7.2 điểm 2026"]]


def test_a_unit_in_brackets_may_span_the_years_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tCây trồng\tDiện tích (ha)\t\tSản lượng (tấn)\t
        \t\t2026\t2030\t2026\t2030
        1\tQuế\t140\t150\t25\t32
    """)
    assert figures(programme) == [["140 ha 2026", "150 ha 2030", "25 tấn 2026", "32 tấn 2030"]]


MONEY = {
    "spent on each": "II. NỘI DUNG\nTT\tNội dung chi\tDự toán (triệu đồng)\t\n\t\tNăm 2026\tNăm 2027",
    "from each source": "II. NỘI DUNG\nTT\tNguồn vốn\tNăm 2026\tNăm 2027",
    "under its title": "II. KINH PHÍ THỰC HIỆN\nTT\tNội dung\tNăm 2026\tNăm 2027",
}


@pytest.mark.parametrize("heading", MONEY.values(), ids=MONEY.keys())
def test_what_a_plan_costs_in_its_years_is_no_target(read_body: Read, heading: str) -> None:
    programme, _ = read_body(f"{heading}\n1\tTập huấn\t1.200\t1.300\n2\tMua xe rác\t8.500\t6.000")
    assert programme.indicators == programme.tasks == ()
    assert programme.ledger.unclassified == ()


def test_money_may_be_a_target_under_a_title_of_money(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NGÂN SÁCH
        TT\tChỉ tiêu\tNăm 2026\tNăm 2027
        1\tThu nội địa (tỷ đồng)\t1.200\t1.300
    """)
    assert figures(programme) == [["1200 tỷ đồng 2026", "1300 tỷ đồng 2027"]]


def test_what_is_planned_for_years_is_an_indicator_where_nobody_is_to_do_it(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNội dung\tMục tiêu 2028\tMục tiêu 2030
        1\tNhân lực thiết kế\tTối thiểu 3.000 người\tTối thiểu 5.000 người
        2\tLò đốt rác\t01 lò đốt\t02 lò đốt
    """)
    assert programme.tasks == ()
    assert figures(programme) == [["3000 người 2028", "5000 người 2030"], ["1 lò đốt 2028", "2 lò đốt 2030"]]


def test_a_base_year_over_two_columns_holds_no_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ số\tĐơn vị tính\tNăm cơ sở\t\tMục tiêu\t
        \t\t\tNăm\tGiá trị\tĐến năm 2027\tĐến năm 2030
        1\tTrạm đo mặn\ttrạm\t2024\t46\t80\t≥ 100
    """)
    assert figures(programme) == [["80 trạm 2027", "100 trạm 2030"]]


def test_a_row_without_figures_says_the_unit_of_its_parts(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tKế hoạch 2026\tKế hoạch 2030
        1\tQuy mô kinh tế (tỷ đồng)\t295.000\t455.000
        2\tCơ cấu kinh tế (%)\t\t
        -\tNông nghiệp\t32,4\t28
        -\tCông nghiệp\t67,6\t72
        3\tTổng đàn (nghìn con)\t500\t600
        -\tBò\t300\t350
        4\tSố xã\t50\t60
    """)
    units = [{target.unit for target in indicator.targets} for indicator in programme.indicators]
    assert units == [{"tỷ đồng"}, {"%"}, {"%"}, {"nghìn con"}, {"nghìn con"}, {"xã"}]


def test_the_line_of_the_unit_over_a_table_of_projects_is_understood(read_body: Read) -> None:
    programme, _ = read_body("""
        I. DANH MỤC
        Đơn vị tính: Triệu đồng
        TT\tTên dự án\tCơ quan chủ trì
        1\tXây cầu\tSở Xây dựng
    """)
    assert programme.ledger.unclassified == ()


def test_a_row_without_a_figure_is_a_task_where_the_heading_speaks_of_tasks_too(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu/Nhiệm vụ\tĐVT\tKế hoạch 2026\tCơ quan chủ trì\tThời hạn
        1\tDoanh thu du lịch\ttỷ đồng\t45.000\tSở Y tế\t
        2\tTrồng 200 cây dọc tuyến\t\t\tSở Y tế\tQuý II/2026
    """)
    assert ([task.text for task in programme.tasks], len(programme.indicators)) == (["Trồng 200 cây dọc tuyến"], 1)


def test_elsewhere_a_row_without_a_figure_stays_an_indicator(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tCơ quan chủ trì
        1\tDoanh thu du lịch\ttỷ đồng\t45.000\tSở Y tế
        2\tTỷ lệ che phủ rừng\t%\t\tSở Y tế
    """)
    assert (programme.tasks, len(programme.indicators)) == ((), 2)


def test_years_may_stand_in_a_row_of_their_own_that_lost_the_cells_before_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2025\tKế hoạch
        2026\t2027\tNăm 2028
        1\tThu ngân sách\tTỷ đồng\t10\t11\t12\t13
    """)
    assert figures(programme) == [["11 Tỷ đồng 2026", "12 Tỷ đồng 2027", "13 Tỷ đồng 2028"]]


def test_such_a_row_parts_no_column_where_two_may_be_meant_or_none_is_measured() -> None:
    measured = (Column.NUMBER, Column.INDICATOR, Column.UNIT, None, None)
    words = ("TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "Kế hoạch")
    assert parted_words(measured, words, ("2027", "2028")) is None
    assert parted_words(measured[:4], words[:4], ("2027", "2028")) == (*words[:3], "Mục tiêu 2027", "Mục tiêu 2028")
    assert parted_words(measured[:4], words[:4], ("2027", "Ghi chú")) is None
    assert parted_words(measured[:4], words[:4], ("2027",)) is None
    assert parted_words((Column.NUMBER, Column.TASK, Column.LEAD), ("TT", "Kế hoạch", "Ai"), ("2027", "2028")) is None


def test_quarters_and_months_so_far_beside_the_whole_of_a_planned_year_are_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tQuý I/2026\t6 tháng/2026\t9 tháng/2026\tCả năm 2026
        1\tTốc độ tăng GRDP\t%\t9,2\t9,8\t10,1\t10,5
    """)
    (indicator,) = programme.indicators
    assert [str(target.value) for target in indicator.targets] == ["9.2", "9.8", "10.1", "10.5"]


def test_a_time_in_the_row_says_when_its_goal_is_due(read_body: Read) -> None:
    for heading in ("Lộ trình", "Thời gian hoàn thành", "Lộ trình thực hiện"):
        programme, _ = read_body(f"""
            TT\tMục tiêu\tChỉ tiêu\t{heading}\tCơ quan chủ trì
            1\tTỷ lệ hộ dùng nước sạch\ttrên 85%\tQuý IV/2027\tSở Y tế
            2\tTỷ lệ thôn có nhà văn hóa\t70%\t2026 - 2028\tSở Nội vụ
            3\tTỷ lệ thôn có chợ\t40%\t\tSở Nội vụ
        """)
        assert figures(programme) == [["85 % 2027"], ["70 % 2028"], ["40 % 2026"]]


def test_what_a_cell_adds_in_brackets_is_no_figure_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026
        1\tSố xã có chợ\txã\t50 (tăng 5 xã)
        2\tSố vụ cháy rừng\t%\tGiảm 5 (năm 2025: giảm 3%)
    """)
    assert figures(programme) == [["50 xã 2026"], ["5 % 2026"]]
    assert [each.targets[0].measure for each in programme.indicators] == ["Số xã có chợ", "Số vụ cháy rừng giảm"]


def test_one_quarter_beside_the_plan_of_the_year_tells_how_things_stand(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tNăm 2026\tQuý I/2026
        1\tTốc độ tăng GRDP\t%\t10,5\t9,2
    """)
    (indicator,) = programme.indicators
    assert [str(target.value) for target in indicator.targets] == ["10.5"]


def test_a_column_of_goals_may_give_each_year_its_figure_within_the_cells(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tMục tiêu\tCơ quan theo dõi
        1\tTỷ lệ bến đò có biển báo\tNăm 2026: 70%; năm 2027: trên 85%\tSở Xây dựng
        2\tSố bến đò được sửa\tNăm 2026: 4 bến; năm 2027: 9 bến\tSở Tài chính
    """)
    assert [indicator.text for indicator in programme.indicators] == ["Tỷ lệ bến đò có biển báo", "Số bến đò được sửa"]
    assert figures(programme) == [["70 % 2026", "85 % 2027"], ["4 bến 2026", "9 bến 2027"]]
    assert programme.tasks == ()


def test_work_beside_a_share_that_it_is_to_reach_stays_work(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tMục tiêu\tCơ quan chủ trì
        1\tSửa bến đò ở các xã ven sông\tNăm 2026: 70%; năm 2027: 85%\tSở Xây dựng
        2\tLắp biển báo ở bến đò\tNăm 2026: 90%; năm 2027: 100%\tSở Xây dựng
    """)
    assert [task.text for task in programme.tasks] == ["Sửa bến đò ở các xã ven sông", "Lắp biển báo ở bến đò"]


def test_a_mark_says_the_unit_of_the_row_above_again(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tNăm 2026
        1\tĐàn bò\tCon\t900
        2\tĐàn trâu\t"\t700
        3\tĐàn dê\t//\t800
    """)
    assert figures(programme) == [["900 Con 2026"], ["700 Con 2026"], ["800 Con 2026"]]


@pytest.mark.parametrize("heading", ["Tỷ lệ TH/KH (%)", "Tỷ lệ (%) so với kế hoạch", "Tăng, giảm so với kế hoạch"])
def test_how_far_a_plan_has_come_is_no_target(read_body: Read, heading: str) -> None:
    programme, _ = read_body(f"""
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tThực hiện 6 tháng\t{heading}
        1\tThu ngân sách\ttỷ đồng\t5.200\t2.600\t50
    """)
    assert figures(programme) == [["5200 tỷ đồng 2026"]]


def test_a_row_without_a_figure_is_a_task_where_figures_stand_in_the_words(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu/Nhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tTỷ lệ giải ngân đạt trên 95%\tSở Tài chính\tNăm 2026
        2\tXây dựng Đề án phát triển du lịch\tSở Tài chính\tQuý III/2026
    """)
    assert (len(programme.tasks), figures(programme)) == (1, [["95 % 2026"]])


@pytest.mark.parametrize("whole", ["Kế hoạch năm", "Kế hoạch năm 2026", "Cả năm"])
def test_quarters_beside_a_column_of_units_are_targets(read_body: Read, whole: str) -> None:
    programme, _ = read_body(f"""
        Nội dung\tĐVT\t{whole}\tQuý I\tQuý II\tQuý III\tQuý IV
        Khám sàng lọc\tlượt\t1.200\t200\t300\t300\t400
        Tập huấn cộng tác viên\tngười\t960\t160\t300\t300\t200
    """)
    assert not programme.tasks
    first, second = figures(programme)
    assert first == [f"{value} lượt 2026" for value in (1200, 200, 300, 300, 400)]
    assert second == [f"{value} người 2026" for value in (960, 160, 300, 300, 200)]


def test_quarters_that_are_marked_are_none(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung\tĐVT\tChủ trì\tQuý I\tQuý II
        Khám sàng lọc\tlượt\tSở Y tế\tx\t
        Tập huấn cộng tác viên\tngười\tSở Y tế\t\tx
    """)
    assert figures(programme) == []


def test_figures_below_a_heading_of_floors_are_floors_unless_they_say_otherwise(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐơn vị tính\tTối thiểu năm 2026\tNăm 2027
        1\tTỷ lệ hộ nghèo\t%\t9\t8
        2\tTỷ lệ che phủ rừng\t%\t> 45\t47
    """)
    found = [target.comparator for indicator in programme.indicators for target in indicator.targets]
    assert found == [Comparator.GE, Comparator.EQ, Comparator.GT, Comparator.EQ]


def test_captions_give_year_and_unit_to_figures_below_floors_of_years(read_body: Read) -> None:
    programme, _ = read_body("""
        Biểu 2. Chỉ tiêu giao quân năm 2098
        Đơn vị tính: người
        STT\tChỉ tiêu\tTối thiểu\tPhấn đấu
        1\tThanh niên nhập ngũ\t165\t170
        2\tDân quân thường trực\t40\t44
        Biểu 3. Chỉ tiêu giao các xã (Đơn vị tính: %)
        STT\tNội dung\tMức tối thiểu năm 2097\tMức tối thiểu năm 2099
        1\tGia đình văn hóa\t88\t90
        2\tKhu dân cư văn hóa\t85\t87
    """)
    assert figures(programme) == [
        ["165 người 2098", "170 người 2098"],
        ["40 người 2098", "44 người 2098"],
        ["88 % 2097", "90 % 2099"],
        ["85 % 2097", "87 % 2099"],
    ]
    bounds = {target.comparator for indicator in programme.indicators[2:] for target in indicator.targets}
    assert bounds == {Comparator.GE}


def test_a_row_of_ranks_has_one_for_each_place_where_it_counts(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan theo dõi
        1\tChỉ số chính phủ số đến năm 2030\tThứ bậc\t≤ 4 Đông Nam Á; ≤ 60 Thế giới\tSở Nội vụ
        2\tKinh tế số đến năm 2030\t%\t≥ 30\tSở Nội vụ
    """)
    assert [[(t.value, t.unit, t.comparator) for t in one.targets] for one in programme.indicators] == [
        [(4, "Thứ bậc", Comparator.LE), (60, "Thứ bậc", Comparator.LE)],
        [(30, "%", Comparator.GE)],
    ]
