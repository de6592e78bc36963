"""Figures that are goals because the one before them is."""

from dondoc.grammar.figures.goals_beside import goes_with


def test_a_part_of_what_is_reached_is_told_by_its_place() -> None:
    assert goes_with("phấn đấu năm 2028 thông quan đạt 2.500 xe/ngày, trong đó cửa khẩu chính ")
    assert not goes_with("phấn đấu năm 2028 thông quan đạt 2.500 xe/ngày, trong đó hiện có ")
    assert not goes_with("kinh phí 12 tỷ đồng, trong đó ngân sách tỉnh ")
    assert not goes_with("trong đó cửa khẩu chính ")


def test_what_so_much_brings_is_told_behind_it() -> None:
    assert goes_with("đến năm 2028 đạt 800 ha, sản lượng ")
    assert goes_with("đạt 800 ha lúa lai, với năng suất bình quân ")
    assert not goes_with("đạt 800 ha, hiện ")
    assert not goes_with("đạt 800 ha. Sản lượng ")


def test_a_figure_for_whom_a_goal_is_or_of_what_is_made_next_is_one_too() -> None:
    assert goes_with("mở tối thiểu 30 lớp cho ")
    assert goes_with("hỗ trợ 40 mô hình; trồng mới ")
    assert goes_with("hỗ trợ 40 mô hình; và khoanh nuôi, phục hồi ") is False
    assert not goes_with("hỗ trợ 40 triệu đồng cho ")
    assert not goes_with("hỗ trợ 40 mô hình; hiện có ")
    assert not goes_with("trồng mới ")
