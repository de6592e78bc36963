"""Rows of tables whose figures are shared out, or are parts of others."""

from collections.abc import Callable

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def said(programme: Programme) -> list[tuple[str, str, str]]:
    return [
        (target.measure, f"{target.comparator.value} {target.value}", target.unit)
        for indicator in programme.indicators
        for target in indicator.targets
    ]


def test_columns_of_communes_say_for_which_their_figures_are(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐVT\tToàn tỉnh\tXã Mường Sơn\tXã Tân Lập\tPhường Chiềng An
        1\tĐào ao nuôi cá\tha\t70\t30\t25\t15
    """)
    assert said(programme) == [
        ("Đào ao nuôi cá", "eq 70", "ha"),
        ("Đào ao nuôi cá, Xã Mường Sơn", "eq 30", "ha"),
        ("Đào ao nuôi cá, Xã Tân Lập", "eq 25", "ha"),
        ("Đào ao nuôi cá, Phường Chiềng An", "eq 15", "ha"),
    ]


def test_places_beside_units_are_given_what_stands_under_anything(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU CHO CÁC XÃ NĂM 2026
        STT\tNội dung\tĐVT\tTổng số\tXã Mường Sơn\tXã Tân Lập
        1\tSố thôn có chợ\tthôn\t7\t3\t4
    """)
    assert [measure for measure, _, _ in said(programme)] == [
        "Số thôn có chợ",
        "Số thôn có chợ, Xã Mường Sơn",
        "Số thôn có chợ, Xã Tân Lập",
    ]
    assert not programme.tasks


def test_a_column_of_women_is_a_part_of_the_figure_beside_it(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tTrong đó: Nữ
        1\tSố người học nghề\tngười\t300\t140
    """)
    assert said(programme) == [
        ("Số người học nghề", "eq 300", "người"),
        ("Số người học nghề, Nữ", "eq 140", "người"),
    ]


def test_members_by_sex_are_no_targets(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tChi hội\tHội viên\tNam\tNữ
        1\tChi hội Bản Lầu\t34\t21\t13
        2\tChi hội Bản Hạ\t28\t17\t11
    """)
    assert said(programme) == []


def test_measures_may_stand_under_a_heading_of_anything(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung\tNăm 2026\tNăm 2027
        Tỷ lệ thôn có loa truyền thanh (%)\t≥ 80\t≥ 90
        Đàn ong (đàn)\t400\t450
    """)
    assert said(programme) == [
        ("Tỷ lệ thôn có loa truyền thanh", "ge 80", "%"),
        ("Tỷ lệ thôn có loa truyền thanh", "ge 90", "%"),
        ("Đàn ong", "eq 400", "đàn"),
        ("Đàn ong", "eq 450", "đàn"),
    ]


def test_money_by_years_for_what_is_done_is_none(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung\tNăm 2026\tNăm 2027
        Xây dựng bể bơi\t800\t900
        Mua sắm thiết bị\t120\t150
    """)
    assert said(programme) == []


def test_parts_of_a_row_have_its_unit_and_their_own_names(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tKế hoạch năm 2026
        1\tTốc độ tăng giá trị sản xuất (GTSX) (%)\t9
        1.1\tNghề cá\t7
        -\tTrong đó: Nuôi lồng\t8
        2\tSố hợp tác xã\t40
    """)
    assert said(programme) == [
        ("Tốc độ tăng giá trị sản xuất (GTSX)", "eq 9", "%"),
        ("Nghề cá", "eq 7", "%"),
        ("Nuôi lồng", "eq 8", "%"),
        ("Số hợp tác xã", "eq 40", "hợp tác xã"),
    ]


def test_so_many_of_all_there_are_is_the_target_of_a_count(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026
        1\tSố trường có bể bơi\tTrường\t9/11
        2\tLễ khai hội\tNgày\t9/11
    """)
    assert said(programme) == [("Số trường có bể bơi", "eq 9", "Trường")]


def test_each_hamlet_below_the_figures_of_a_commune_has_its_share(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tChỉ tiêu\tĐVT\tToàn xã\tTrong đó\t\t
        \t\t\t\tThôn Nà Lan\tBản Phiêng\tTổ dân phố 3
        1\tTrồng ngô\tha\t310\t120\t90\t100
    """)
    (indicator,) = programme.indicators
    assert [str(target.value) for target in indicator.targets] == ["310", "120", "90", "100"]
