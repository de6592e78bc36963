"""Targets in tables: in the words of a row and in columns of figures."""

from collections.abc import Callable, Iterable
from decimal import Decimal

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


def test_goals_by_a_year_may_head_the_column_that_rows_are_about(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu đến năm 2030\tCơ quan theo dõi
        1\tTỷ lệ đô thị hóa trên 45%\tSở Xây dựng
    """)
    assert [(str(t.value), t.period_end) for each in programme.indicators for t in each.targets] == [("45", "2030")]


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


def test_a_time_in_the_row_says_when_its_goal_is_due(read_body: Read) -> None:
    for heading in ("Lộ trình", "Thời gian hoàn thành", "Lộ trình thực hiện"):
        programme, _ = read_body(f"""
            TT\tMục tiêu\tChỉ tiêu\t{heading}\tCơ quan chủ trì
            1\tTỷ lệ hộ dùng nước sạch\ttrên 85%\tQuý IV/2027\tSở Y tế
            2\tTỷ lệ thôn có nhà văn hóa\t70%\t2026 - 2028\tSở Nội vụ
            3\tTỷ lệ thôn có chợ\t40%\t\tSở Nội vụ
        """)
        assert figures(programme) == [["85 % 2027"], ["70 % 2028"], ["40 % 2026"]]


def test_work_beside_a_share_that_it_is_to_reach_stays_work(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tMục tiêu\tCơ quan chủ trì
        1\tSửa bến đò ở các xã ven sông\tNăm 2026: 70%; năm 2027: 85%\tSở Xây dựng
        2\tLắp biển báo ở bến đò\tNăm 2026: 90%; năm 2027: 100%\tSở Xây dựng
    """)
    assert [task.text for task in programme.tasks] == ["Sửa bến đò ở các xã ven sông", "Lắp biển báo ở bến đò"]


def test_a_row_without_a_figure_is_a_task_where_figures_stand_in_the_words(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu/Nhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tTỷ lệ giải ngân đạt trên 95%\tSở Tài chính\tNăm 2026
        2\tXây dựng Đề án phát triển du lịch\tSở Tài chính\tQuý III/2026
    """)
    assert (len(programme.tasks), figures(programme)) == (1, [["95 % 2026"]])


def test_below_a_structure_stand_shares(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026
        1\tCơ cấu kinh tế\t%\t100
        -\tChăn nuôi\t%\t41,5
        -\tDịch vụ\t%\t58,5
    """)
    found = [[(target.measure, str(target.value)) for target in item.targets] for item in programme.indicators]
    assert found == [[], [("Tỷ trọng chăn nuôi", "41.5")], [("Tỷ trọng dịch vụ", "58.5")]]


def test_how_much_of_it_shall_be_done_are_targets_without_money_beside_it(read_body: Read) -> None:
    rows = "TT\tHạng mục\tĐVT\tKhối lượng{more}\n1\tMương nội đồng\tkm\t4,5{cost}\n2\tNhà sàn cũ\tnhà\t9{cost}"
    programme, _ = read_body(rows.format(more="", cost=""))
    assert [item.text for item in programme.indicators] == ["Mương nội đồng", "Nhà sàn cũ"]
    assert [[f"{target.value} {target.unit}" for target in item.targets] for item in programme.indicators] == [
        ["4.5 km"],
        ["9 nhà"],
    ]
    programme, _ = read_body(rows.format(more="\tThành tiền", cost="\t900"))
    assert programme.indicators == ()
