"""Columns of figures that are targets, or are none, by what stands under and beside their headings."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def figures(programme: Programme) -> list[list[str]]:
    return [
        [f"{target.value or target.high} {target.unit} {target.period_end}" for target in indicator.targets]
        for indicator in programme.indicators
    ]


def test_steps_by_years_are_targets_whatever_heads_them(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tLộ trình thực hiện
        1\tTỷ lệ trẻ em được khám mắt\tNăm 2026: 85%; năm 2028: 92%
        2\tSố xã có sân chơi\tNăm 2026: 6 xã; năm 2030: 13 xã
    """)
    assert figures(programme) == [["85 % 2026", "92 % 2028"], ["6 xã 2026", "13 xã 2030"]]
    assert not programme.tasks


def test_times_of_work_stay_times(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tLộ trình thực hiện
        1\tXây dựng 12 sân chơi\tNăm 2026: 5 sân chơi; năm 2028: 7 sân chơi
        2\tTập huấn người trông trẻ\tNăm 2026; năm 2028
    """)
    assert len(programme.tasks) == 2


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


def test_quarters_and_months_so_far_beside_the_whole_of_a_planned_year_are_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tQuý I/2026\t6 tháng/2026\t9 tháng/2026\tCả năm 2026
        1\tTốc độ tăng GRDP\t%\t9,2\t9,8\t10,1\t10,5
    """)
    (indicator,) = programme.indicators
    assert [str(target.value) for target in indicator.targets] == ["9.2", "9.8", "10.1", "10.5"]


def test_one_quarter_beside_the_plan_of_the_year_tells_how_things_stand(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tNăm 2026\tQuý I/2026
        1\tTốc độ tăng GRDP\t%\t10,5\t9,2
    """)
    (indicator,) = programme.indicators
    assert [str(target.value) for target in indicator.targets] == ["10.5"]


@pytest.mark.parametrize("heading", ["Tỷ lệ TH/KH (%)", "Tỷ lệ (%) so với kế hoạch", "Tăng, giảm so với kế hoạch"])
def test_how_far_a_plan_has_come_is_no_target(read_body: Read, heading: str) -> None:
    programme, _ = read_body(f"""
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tThực hiện 6 tháng\t{heading}
        1\tThu ngân sách\ttỷ đồng\t5.200\t2.600\t50
    """)
    assert figures(programme) == [["5200 tỷ đồng 2026"]]


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
