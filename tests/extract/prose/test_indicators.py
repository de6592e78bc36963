"""Indicators in running text."""

from collections.abc import Callable
from decimal import Decimal

from dondoc.model import Comparator, Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def test_a_sentence_that_sets_a_goal_is_an_indicator_with_its_target(read_body: Read) -> None:
    programme, document = read_body("""
        I. MỤC TIÊU
        1. Tỉnh có 75 xã. Phấn đấu đến năm 2030 tỷ trọng kinh tế số đạt trên 15% trong tổng sản phẩm.
    """)
    (indicator,) = programme.indicators
    assert indicator.text.startswith("Phấn đấu đến năm 2030")
    (target,) = indicator.targets
    assert (target.value, target.unit, target.period_end) == (Decimal(15), "%", "2030")
    assert target.measure == "tỷ trọng kinh tế số"
    assert "Phấn đấu" in document.quote(indicator.source)


def test_the_ledger_tells_which_lines_set_goals(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Mục tiêu đến năm 2030
        - Tỷ lệ hộ có nước sạch đạt 97%.
        - Cảnh quan làng bản ngày một đẹp hơn.
        2. Sở Y tế
        - Phấn đấu đến năm 2028, 85% trạm y tế có bác sĩ.
    """)
    assert len(programme.indicators) == 2
    roles = programme.ledger.roles
    assert [role for role in roles if role in (Role.INDICATOR, Role.PROSE, Role.TASK)] == [
        Role.INDICATOR,
        Role.PROSE,
        Role.TASK,
    ]


def test_a_goal_without_a_year_is_due_when_the_plan_ends(read_body: Read) -> None:
    programme, _ = read_body("I. MỤC TIÊU\n1. Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 90% tổng số hồ sơ.")
    assert [target.period_end for item in programme.indicators for target in item.targets] == ["2026"]


def test_the_goal_of_a_task_has_the_agencies_of_the_task(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n- Phấn đấu năm 2026 có 100% bệnh viện dùng bệnh án điện tử.")
    (indicator,) = programme.indicators
    assert [ref.name for ref in indicator.leads] == ["Sở Y tế"]
    assert indicator.section == "Sở Y tế"


def test_a_goal_in_prose_has_the_heading_above_it(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU
        Phấn đấu đến năm 2030, 85% trạm y tế có bác sĩ.
        1. Về nước sạch
        - Đến năm 2030, tỷ lệ hộ có nước sạch đạt 97%.
        1.1. Ở vùng cao
        Các bể chứa được sửa lại, đến năm 2030 đạt 60%.
        II. GIẢI PHÁP
        Phấn đấu đến năm 2028, 85% bản có bể chứa nước.
    """)
    assert [indicator.section for indicator in programme.indicators] == [
        "MỤC TIÊU",
        "Về nước sạch",
        "Ở vùng cao",
        "GIẢI PHÁP",
    ]


def test_results_rules_and_other_figures_are_no_indicators(read_body: Read) -> None:
    programme, _ = read_body("""
        I. ĐÁNH GIÁ
        1. Đến năm 2025, tỷ lệ hồ sơ trực tuyến đã đạt 80% tổng số hồ sơ.
        2. Hỗ trợ 36 xã vùng cao lắp đặt thiết bị đầu cuối trong thời gian tới.
    """)
    assert programme.indicators == ()


def test_where_goals_are_announced_both_halves_of_a_sentence_set_goals(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        1. Tỷ lệ lao động qua đào tạo đạt 70%; riêng tỷ lệ có chứng chỉ phấn đấu vượt mức 38%.
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["70", "38"]


def test_what_a_bracket_compares_with_is_no_goal(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        - Tỷ trọng công nghiệp đạt 28% (năm 2025: 22%), công suất lắp máy 1.200 MW.
        - Tăng trưởng bình quân 10%/năm; riêng năm 2026 đạt 9%.
    """)
    assert [(int(t.value or 0), t.unit, t.period_end) for item in programme.indicators for t in item.targets] == [
        (28, "%", "2030"),
        (1200, "MW", "2030"),
        (10, "%/năm", "2030"),
        (9, "%", "2026"),
    ]


def test_a_figure_that_names_nothing_measures_what_was_named_before_it(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU
        1. Nâng chất lượng hòa giải ở thôn. Tỷ lệ đạt 60% trở lên.
        2. Tỷ lệ hộ dùng nước sạch:
        - Năm 2027 đạt 70%.
        - Năm 2028 đạt 80%; có 9 bác sĩ/vạn dân.
        3. Về giao thông:
        - Năm 2027 đạt 30%.
    """)
    assert [target.measure for item in programme.indicators for target in item.targets] == [
        "Nâng chất lượng hòa giải ở thôn",
        "Tỷ lệ hộ dùng nước sạch",
        "Tỷ lệ hộ dùng nước sạch",
        "bác sĩ/vạn dân",
        "%",
    ]


def test_a_share_that_a_task_makes_by_a_day_is_a_target_too(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        - Số hóa 100% hồ sơ bệnh án trước ngày 31/10/2026.
        - Hoàn thành kết nối 95% trạm y tế chậm nhất ngày 30/6/2026.
        - Số hóa 100% hồ sơ bệnh án theo quy định.
        - Báo cáo về việc đã số hóa 80% hồ sơ bệnh án trước ngày 15/4/2026.
        - Tổ chức họp với 50% số xã trước ngày 30/6/2026.
    """)
    assert [(item.text[:9], item.targets[0].value, item.targets[0].period_end) for item in programme.indicators] == [
        ("Số hóa 10", Decimal(100), "2026"),
        ("Hoàn thàn", Decimal(95), "2026"),
    ]
    assert len(programme.tasks) == 5


def test_a_task_sets_a_goal_by_the_share_up_to_which_it_is_done(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Tổ chức tiêm vắc xin cho trẻ em đạt trên 95% tổng số trẻ.
        - Khen thưởng các xã đạt trên 98% kế hoạch.
        IV. ĐẶC ĐIỂM TÌNH HÌNH
        Tổ chức tiêm vắc xin cho trẻ em đạt trên 91% tổng số trẻ.
    """)
    (goal,) = programme.indicators
    ((target,), (lead,)) = goal.targets, goal.leads
    assert (target.value, target.comparator, target.period_end) == (Decimal(95), Comparator.GT, "2026")
    assert (target.measure, lead.name) == ("Tổ chức tiêm vắc xin cho trẻ em", "Sở Y tế")


def test_facts_and_prices_below_goals_are_none(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        1. Tỷ lệ hộ dùng nước sạch đạt 95%. Vẫn còn 12% số hộ dùng nước suối.
        2. Xóa 90 nhà tạm. Mức hỗ trợ là 30 triệu đồng/nhà.
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["95", "90"]


def test_a_point_that_only_says_a_year_says_when_the_goals_below_it_are_due(read_body: Read) -> None:
    programme, _ = read_body("""
        II. CHỈ TIÊU CHỦ YẾU
        - Đến năm 2030:
        + Trồng mới 2.000 ha rừng.
        - Đến năm 2035:
        + Trồng mới 3.000 ha rừng.
    """)
    assert [target.period_end for each in programme.indicators for target in each.targets] == ["2030", "2035"]


def test_what_is_told_of_the_years_behind_is_no_goal(read_body: Read) -> None:
    programme, _ = read_body("""
        I. THỰC TRẠNG
        1. Giai đoạn 2022 - 2026 giá trị sản xuất tăng bình quân 5,9%/năm.
        2. Đến năm 2026, sản lượng chè ước đạt 900 tấn.
        3. Đến năm 2030, sản lượng chè ước đạt 1.200 tấn.
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["1200"]


def test_brackets_that_tell_where_things_stand_leave_the_goal(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        1. Giá trị thu được trên 1 ha đạt 145 triệu đồng (năm 2026 ước đạt 118 triệu đồng).
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["145"]


def test_a_heading_that_names_agencies_and_announces_goals_makes_figures_below_it_goals(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Các sở, ban, ngành phấn đấu đạt các mục tiêu đến năm 2029:
        a) Tỷ lệ hồ sơ đúng hạn đạt 98%; giảm 30% số lần đi lại.
        2. Sở Y tế
        a) Kiểm tra 40 cơ sở.
    """)
    goals = [target for each in programme.indicators for target in each.targets]
    assert [(str(target.value), target.period_end) for target in goals] == [("98", "2029"), ("30", "2029")]


def test_an_estimate_below_goals_for_a_later_year_is_a_goal(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        1. Giá trị sản phẩm từ phụ phẩm ước đạt 900 tỷ đồng.
        2. Năm 2025 ước đạt 700 tỷ đồng.
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["900"]


def test_a_day_by_which_one_clause_is_done_is_not_that_of_the_clauses_before(read_body: Read) -> None:
    programme, _ = read_body(
        "1. Phấn đấu thu ngân sách vượt dự toán 10%; giải ngân vốn đạt 100% kế hoạch trước ngày 31/01/2028."
    )
    goals = [target for each in programme.indicators for target in each.targets]
    assert [target.period_end for target in goals] == ["2026", "2028"]


def test_a_sentence_over_a_list_may_set_goals_itself(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        Phấn đấu đến hết năm 2026 có trên 95% hộ dùng nước sạch, yêu cầu các sở thực hiện các nhiệm vụ sau:
        1. Sở Y tế kiểm tra chất lượng nước tại các trạm cấp nước.
    """)
    ((target,),) = [indicator.targets for indicator in programme.indicators]
    assert (target.value, target.period_end, target.measure) == (Decimal(95), "2026", "tỷ lệ hộ dùng nước sạch")
    assert len(programme.tasks) == 1


def test_a_sentence_over_a_list_that_tells_what_was_reached_sets_none(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        Năm 2025 đã có trên 90% hộ dùng nước sạch, yêu cầu các sở thực hiện các nhiệm vụ sau:
        1. Sở Y tế kiểm tra chất lượng nước tại các trạm cấp nước.
    """)
    assert programme.indicators == ()


def test_facts_below_goals_leave_the_goals_beside_them(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        - Tỉnh có 9 xã biên giới; phấn đấu 100% xã biên giới có bác sĩ.
        - Năm 2025 đã hoàn thành 85% số trạm; phấn đấu đến năm 2028 hoàn thành 95%.
        - Theo quy định, mỗi lớp có không quá 35 học sinh.
        - 12 xã vùng cao đạt chuẩn nông thôn mới.
    """)
    goals = [target for each in programme.indicators for target in each.targets]
    assert [(str(target.value), target.period_end) for target in goals] == [
        ("100", "2030"),
        ("95", "2028"),
        ("12", "2030"),
    ]


def test_a_price_beside_a_goal_and_figures_beside_it_are_told_apart(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU NĂM 2026
        - Xây mới 320 căn, sửa chữa 110 căn; mức hỗ trợ 60 triệu đồng/căn xây mới.
        - Tổng thu du lịch 700 tỷ đồng, tăng 15% so với cùng kỳ.
        - Phổ cập mạng 5G tại 90% xã, phường.
    """)
    assert [str(t.value) for each in programme.indicators for t in each.targets] == ["320", "110", "700", "15", "90"]


def test_a_year_before_a_colon_is_that_of_all_sentences_behind_it(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU
        1. Đến năm 2029: Tỷ lệ hộ dùng nước sạch đạt 90%. Có 10 xã về đích. Đến năm 2030 có 12 xã.
        2. Phấn đấu đến năm 2028: Có 8 xã về đích.
    """)
    goals = [target for each in programme.indicators for target in each.targets]
    assert [(str(target.value), target.period_end) for target in goals] == [
        ("90", "2029"),
        ("10", "2029"),
        ("12", "2030"),
        ("8", "2028"),
    ]


def test_a_task_that_begins_with_what_it_strives_for_sets_all_its_figures(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Giáo dục và Đào tạo
        - Phấn đấu đến năm 2030, tỷ lệ trường chuẩn đạt 70%, trong đó: mầm non 72%, tiểu học 75%, trung học 68%.
        - Tiếp nhận 75% số hồ sơ, trong đó: mầm non 22%, tiểu học 15%.
    """)
    assert [str(target.value) for each in programme.indicators for target in each.targets] == ["70", "72", "75", "68"]


def test_levels_below_a_heading_of_work_are_goals_and_below_its_results_none(read_body: Read) -> None:
    programme, _ = read_body("""
        I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
        1. Bao phủ bảo hiểm y tế đạt 95,5%.
        II. NHIỆM VỤ, GIẢI PHÁP
        1. Bao phủ bảo hiểm y tế đạt 96,5%.
    """)
    assert [target.value for item in programme.indicators for target in item.targets] == [Decimal("96.5")]


def test_a_year_alone_tells_a_goal_only_of_its_plan_or_of_later(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        1. Khu kinh tế có nhiều dự án; năm 2099 thu hút thêm 12 dự án.
        2. Năm 2020 thu hút thêm 15 dự án.
    """)
    assert [target.value for item in programme.indicators for target in item.targets] == [Decimal(12)]


def test_a_span_that_ends_with_the_year_of_the_document_tells_what_was_done(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU
        1. Giai đoạn 2021 - 2026, trồng mới 40 ha. Giai đoạn 2026 - 2028, trồng mới 50 ha.
    """)
    assert [target.value for item in programme.indicators for target in item.targets] == [Decimal(50)]


def test_a_task_orders_so_much_in_some_year_in_each_of_some_or_within_some(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Giáo dục và Đào tạo
        - Nâng cấp mở rộng 38 trạm bơm trong năm 2099.
        - Tuyển 900 giáo viên trong 3 năm học.
        - Các năm 2097, 2098 mỗi năm hỗ trợ 80 hộ.
        - Khám bệnh cho 90 người có mặt.
    """)
    assert [str(each.value) for item in programme.indicators for each in item.targets] == ["38", "900", "80"]


def test_a_paragraph_below_goals_goes_on_with_them(read_body: Read) -> None:
    programme, _ = read_body("""
        I. QUAN ĐIỂM
        Phấn đấu đến năm 2031 có 40 thôn đạt chuẩn.
        Về xã hội, tỷ lệ hộ nghèo còn 3%.
        Xã có 75 thôn, tỷ lệ thôn có chợ 12%.
        Tỷ lệ hộ có bể nước đạt 90%.
    """)
    found = [(str(target.value), target.period_end) for item in programme.indicators for target in item.targets]
    assert found == [("40", "2031"), ("3", "2031")]


def test_what_becomes_of_the_parts_is_told_behind_the_goal(read_body: Read) -> None:
    programme, _ = read_body("""
        I. QUAN ĐIỂM
        Đến năm 2030 có 90 bến đò. Trong đó giữ nguyên 54 bến đò, nâng cấp, mở rộng 20 bến đò, mở mới 16 bến đò.
        Đến năm 2031 quy hoạch 40 cửa hàng, trong đó giải tỏa 02 cửa hàng và xây dựng thêm 9 cửa hàng.
    """)
    found = [(str(target.value), target.period_end) for item in programme.indicators for target in item.targets]
    assert found == [
        ("90", "2030"),
        ("54", "2030"),
        ("20", "2030"),
        ("16", "2030"),
        ("40", "2031"),
        ("2", "2031"),
        ("9", "2031"),
    ]


def test_what_is_done_each_year_is_due_when_the_plan_ends(read_body: Read) -> None:
    programme, _ = read_body("""
        I. MỤC TIÊU ĐẾN NĂM 2030
        1. Đến năm 2027, 100% trạm y tế có bác sĩ. Phấn đấu mỗi năm luân phiên ít nhất 60 bác sĩ. Có 9 trạm điểm.
    """)
    due = [(str(target.value), target.period_end) for item in programme.indicators for target in item.targets]
    assert due == [("100", "2027"), ("60", "2030"), ("9", "2027")]


def test_the_year_that_opens_a_sentence_holds_for_the_next_of_its_paragraph(read_body: Read) -> None:
    programme, _ = read_body("""
        II. MỤC TIÊU ĐẾN NĂM 2028
        - Đến năm 2031 xây mới 12 hồ chứa. Xây mới 5 giếng. Năm 2029 xây mới 3 cầu. Xây mới 4 trạm y tế.
        - Trồng mới 90 cây bàng.
    """)
    found = [(str(target.value), target.period_end) for item in programme.indicators for target in item.targets]
    assert found == [("12", "2031"), ("5", "2031"), ("3", "2029"), ("4", "2028"), ("90", "2028")]
