"""Targets in columns of their own: of which year, in which unit, within which bounds."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from dondoc.extract.tables.parted_columns import parted_words
from dondoc.grammar.cells.columns import Column
from dondoc.model import Comparator, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def figures(programme: Programme) -> list[list[str]]:
    return [
        [f"{target.value or target.high} {target.unit} {target.period_end}" for target in indicator.targets]
        for indicator in programme.indicators
    ]


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


def test_a_unit_in_brackets_may_span_the_years_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tCây trồng\tDiện tích (ha)\t\tSản lượng (tấn)\t
        \t\t2026\t2030\t2026\t2030
        1\tQuế\t140\t150\t25\t32
    """)
    assert figures(programme) == [["140 ha 2026", "150 ha 2030", "25 tấn 2026", "32 tấn 2030"]]


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


def test_what_a_cell_adds_in_brackets_is_no_figure_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tKế hoạch 2026
        1\tSố xã có chợ\txã\t50 (tăng 5 xã)
        2\tSố vụ cháy rừng\t%\tGiảm 5 (năm 2025: giảm 3%)
    """)
    assert figures(programme) == [["50 xã 2026"], ["5 % 2026"]]
    assert [each.targets[0].measure for each in programme.indicators] == ["Số xã có chợ", "Số vụ cháy rừng giảm"]


def test_a_column_of_goals_may_give_each_year_its_figure_within_the_cells(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNội dung\tMục tiêu\tCơ quan theo dõi
        1\tTỷ lệ bến đò có biển báo\tNăm 2026: 70%; năm 2027: trên 85%\tSở Xây dựng
        2\tSố bến đò được sửa\tNăm 2026: 4 bến; năm 2027: 9 bến\tSở Tài chính
    """)
    assert [indicator.text for indicator in programme.indicators] == ["Tỷ lệ bến đò có biển báo", "Số bến đò được sửa"]
    assert figures(programme) == [["70 % 2026", "85 % 2027"], ["4 bến 2026", "9 bến 2027"]]
    assert programme.tasks == ()


def test_a_mark_says_the_unit_of_the_row_above_again(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tNăm 2026
        1\tĐàn bò\tCon\t900
        2\tĐàn trâu\t"\t700
        3\tĐàn dê\t//\t800
    """)
    assert figures(programme) == [["900 Con 2026"], ["700 Con 2026"], ["800 Con 2026"]]


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
