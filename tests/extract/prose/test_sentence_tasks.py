"""Tasks that sentences assign, and the lists that they stand in."""

from collections.abc import Callable, Iterable
from datetime import date

from dondoc.model import AgencyRef, Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_a_paragraph_with_one_assignment_is_one_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NỘI DUNG
        1. Phụ phẩm được thu gom tại đồng. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng mô hình, hoàn thành
        trước ngày 30/9/2026.
    """)
    (task,) = programme.tasks
    assert task.text.startswith("Phụ phẩm được thu gom")
    assert task.text.endswith("trước ngày 30/9/2026.")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Y tế"], ["Sở Tài chính"])
    assert [schedule.end for schedule in task.schedule] == [date(2026, 9, 29)]
    assert (task.label, task.section) == ("1", "NỘI DUNG")


def test_a_paragraph_with_several_assignments_is_as_many_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. Về trạm y tế
        Giao Sở Y tế lập danh mục trong tháng 3/2026. Giao Sở Tài chính bố trí kinh phí sửa chữa.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Sở Y tế"], "Giao Sở Y tế lập danh mục trong tháng 3/2026."),
        (["Sở Tài chính"], "Giao Sở Tài chính bố trí kinh phí sửa chữa."),
    ]
    assert {task.section for task in programme.tasks} == {"Về trạm y tế"}
    assert len({task.label for task in programme.tasks}) == 2


def test_a_bracket_behind_a_bullet_names_who_leads_and_by_when(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        - Nâng cấp máy chủ (Sở Y tế chủ trì; hoàn thành quý II/2026).
        - Công bố dữ liệu (Chủ trì: Công an tỉnh; phối hợp: Sở Y tế; thời gian: tháng 5/2026).
    """)
    first, second = programme.tasks
    assert (names(first.leads), first.schedule[0].end) == (["Sở Y tế"], date(2026, 6, 30))
    assert (names(second.leads), names(second.cooperating)) == (["Công an tỉnh"], ["Sở Y tế"])
    assert second.schedule[0].end == date(2026, 5, 31)


def test_labels_in_the_paragraph_of_a_task_are_no_words_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1.1. Tổ chức diễn đàn học sinh. Đơn vị chủ trì: Sở Y tế. Thời gian: hằng năm.
    """)
    (task,) = programme.tasks
    assert (task.text, task.schedule[0].recurrence) == ("Tổ chức diễn đàn học sinh.", "yearly")


def test_a_sentence_over_points_says_whose_tasks_they_are(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Y tế chỉ đạo các trạm y tế:
        - Trực cấp cứu ban đêm.
        - Dự trữ huyết thanh trước ngày 30/6/2026.
        2. Giao Công an tỉnh tăng cường tuần tra, trong đó:
        a) Lập chốt tại cầu treo.
        b) Kiểm tra tải trọng xe.
        3. Sở Tài chính bố trí tiền mua thuốc.
    """)
    assert [(task.label, names(task.leads), task.text) for task in programme.tasks] == [
        ("1/1", ["Sở Y tế"], "Trực cấp cứu ban đêm."),
        ("1/2", ["Sở Y tế"], "Dự trữ huyết thanh trước ngày 30/6/2026."),
        ("2/1", ["Công an tỉnh"], "Lập chốt tại cầu treo."),
        ("2/2", ["Công an tỉnh"], "Kiểm tra tải trọng xe."),
        ("3", ["Sở Tài chính"], "Sở Tài chính bố trí tiền mua thuốc."),
    ]


def test_a_sentence_over_points_leaves_those_of_another_agency_alone(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Y tế
        a) Các trạm y tế thay máy cũ, gồm:
        - Máy siêu âm tại xã vùng cao.
        - Máy điện tim tại xã biên giới.
    """)
    assert {name for task in programme.tasks for name in names(task.leads)} == {"Sở Y tế"}


def test_what_stands_behind_the_bullets_of_a_bullet_is_no_task_of_its_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        - UBND các xã, phường:
        + Kiểm kê giếng khoan.
        + Sửa bể chứa nước.
        - Sở Y tế: Cấp viên khử khuẩn cho trạm y tế.
        - Sở Tài chính:
        + Ứng tiền mua bồn nước.
        Việc làm này kéo dài đến hết mùa khô.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["UBND các xã, phường"], "Kiểm kê giếng khoan."),
        (["UBND các xã, phường"], "Sửa bể chứa nước."),
        (["Sở Y tế"], "Cấp viên khử khuẩn cho trạm y tế."),
        (["Sở Tài chính"], "Ứng tiền mua bồn nước."),
    ]


def test_the_first_point_of_a_list_of_agencies_tells_a_task_too(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. UBND các xã, phường có bến đò ngang kiểm tra lại áo phao.
        2. Công an tỉnh:
        - Cấm đò chở quá tải.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["UBND các xã, phường"], "UBND các xã, phường có bến đò ngang kiểm tra lại áo phao."),
        (["Công an tỉnh"], "Cấm đò chở quá tải."),
    ]


def test_the_points_behind_an_agency_tell_what_the_next_agencies_do(read_body: Read) -> None:
    programme, _ = read_body("""
        III. PHÂN CÔNG
        1. Sở Y tế:
        - Trực cấp cứu trong những ngày lễ.
        2. Công an tỉnh tăng cường tuần tra ban đêm.
        3. Sở Tài chính bố trí kinh phí.
        4. Kinh phí thực hiện do ngân sách tỉnh bảo đảm.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"], ["Sở Tài chính"]]
    assert programme.ledger.roles[-1] is Role.PROSE


def test_a_sentence_of_its_own_only_tells(read_body: Read) -> None:
    programme, _ = read_body("III. NỘI DUNG\n1. Sở Y tế hướng dẫn các trạm y tế thực hiện.")
    assert programme.tasks == ()


def test_under_an_agency_a_bracket_overrules_it_and_a_told_sentence_does_not(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        - Nâng cấp máy chủ (Công an tỉnh chủ trì).
        - Sở Tài chính chủ trì bố trí kinh phí cho việc này.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Công an tỉnh"], ["Sở Y tế"]]


def test_the_first_point_of_a_list_tells_a_task_where_the_next_one_assigns(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế xây dựng đề án, phân công rõ trách nhiệm từng bệnh viện.
        2. Giao Sở Tài chính bố trí kinh phí cho đề án.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"], ["Sở Tài chính"]]


def test_a_point_behind_an_agency_with_a_colon_tells_what_the_next_agency_does(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế: Chuẩn bị cơ số thuốc, nhân lực cấp cứu.
        2. Sở Xây dựng bố trí lực lượng chốt chặn tại các điểm sạt lở.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"], ["Sở Xây dựng"]]


def test_a_body_that_a_heading_named_ends_where_its_name_does(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Phòng Quản lý Văn hóa
        Mời các đoàn nghệ nhân tham gia.
        2. Sở Y tế
        Phối hợp với Phòng Quản lý Văn hóa trưng bày hiện vật cồng chiêng.
    """)
    assert [ref.name for ref in programme.tasks[1].cooperating] == ["Phòng Quản lý Văn hóa"]


def test_a_list_goes_on_under_the_next_subject(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. Về đường cao tốc
        a) Giao Sở Y tế rà soát danh mục.
        b) Yêu cầu Sở Xây dựng hoàn thành việc kiểm đếm.
        2. Về khu tái định cư
        a) Sở Tài chính bố trí kinh phí.
        b) Công an tỉnh bảo vệ công trường.
        III. KẾT QUẢ
        1. Năm nay
        a) Sở Tài chính cấp đủ kinh phí.
    """)
    assert [ref.name for task in programme.tasks for ref in task.leads] == [
        "Sở Y tế",
        "Sở Xây dựng",
        "Sở Tài chính",
        "Công an tỉnh",
    ]


def test_an_order_that_announces_a_list_assigns_what_the_list_says(read_body: Read) -> None:
    programme, _ = read_body("""
        Để ứng phó kịp thời, UBND tỉnh yêu cầu các sở, ban, ngành, UBND các xã, phường thực hiện các nội dung sau:
        1. Rà soát các khu vực có nguy cơ sạt lở.
        2. Sở Tài chính bố trí kinh phí theo quy định.
        3. Giao Sở Y tế chuẩn bị cơ số thuốc.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Các sở, ban, ngành", "UBND các xã, phường"],
        ["Sở Tài chính"],
        ["Sở Y tế"],
    ]


def test_an_order_that_announces_agencies_is_no_task_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành tập trung thực hiện một số nhiệm vụ sau:
        1. Sở Y tế:
        - Rà soát giấy phép đã cấp, báo cáo kết quả trong quý I/2026.
        2. Đối với các chủ mỏ: Lắp trạm cân tại mỏ.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Các chủ mỏ"]]


def test_agencies_one_after_another_are_a_list_that_tells_what_each_does(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế tham mưu UBND tỉnh phê duyệt mạng lưới.
        2. Công an tỉnh bảo đảm an ninh tại các bệnh viện.
        3. Kinh phí bố trí từ ngân sách tỉnh theo phân cấp.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


def test_a_bullet_behind_one_that_assigns_tells_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Kho dữ liệu
        - Sở Tài chính chủ trì xây dựng kiến trúc kho.
        - Công an tỉnh bảo đảm an ninh cho kho dữ liệu.
        - Kho dữ liệu mở cho mọi cơ quan.
        - Sở Y tế dùng kho dữ liệu từ năm 2027.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Tài chính"], ["Công an tỉnh"]]


def test_what_agencies_have_done_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. KẾT QUẢ
        1. Sở Y tế đã phê duyệt mạng lưới trạm y tế.
        2. Công an tỉnh đã bảo đảm an ninh tại các bệnh viện.
    """)
    assert programme.tasks == ()


def test_an_order_with_nothing_but_names_is_of_the_list_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu Sở Tài chính, Công an tỉnh:
        - Rà soát dữ liệu cán bộ.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Tài chính", "Công an tỉnh"]]


def test_a_bullet_tells_a_task_behind_bullets_that_name_agencies_before_a_colon(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Cấp tỉnh
        - Sở Y tế: Mở các điểm tiêm phòng tại mọi xã.
        - Sở Tài chính bảo đảm kinh phí cho việc tiêm phòng.
        - Trưởng thôn, bản: Lập sổ theo dõi vật nuôi.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Tài chính"], ["Trưởng thôn, bản"]]


def test_an_agency_with_a_colon_may_only_open_the_list_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Y tế: Chủ trì, phối hợp với Sở Tài chính tổ chức triển khai:
        a) Nắm tình hình dịch bệnh trên địa bàn.
        b) Mở lớp tập huấn cho nhân viên y tế.
        2. Công an tỉnh: Tiếp tục thực hiện
        - Tuần tra ban đêm tại các điểm nóng.
    """)
    assert [(names(task.leads), names(task.cooperating)) for task in programme.tasks] == [
        (["Sở Y tế"], ["Sở Tài chính"]),
        (["Sở Y tế"], ["Sở Tài chính"]),
        (["Công an tỉnh"], []),
    ]


def test_under_a_heading_of_groups_who_is_named_leads(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Đối với các sở, ngành
        - Sở Y tế hỗ trợ xã xây dựng trạm y tế mới.
        - Rà soát các kiến nghị của xã.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Các sở, ban, ngành"]]


def test_a_list_goes_on_behind_a_point_that_only_follows_up(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế có trách nhiệm lập kế hoạch chi tiết.
        2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.
        3. Công an tỉnh tuần tra ban đêm tại các điểm nóng.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


def test_sentences_of_several_agencies_share_a_paragraph(read_body: Read) -> None:
    programme, _ = read_body("""
        II. KẾT LUẬN
        1. Giao Sở Y tế lập danh mục trạm y tế cần sửa chữa. Khẩn trương mua thuốc trước ngày 30/6/2026. Công an tỉnh
        bảo vệ kho thuốc ban đêm.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (
            ["Sở Y tế"],
            "Giao Sở Y tế lập danh mục trạm y tế cần sửa chữa. Khẩn trương mua thuốc trước ngày 30/6/2026.",
        ),
        (["Công an tỉnh"], "Công an tỉnh bảo vệ kho thuốc ban đêm."),
    ]


def test_a_last_bracket_of_names_makes_a_point_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Hạ tầng
        - Nâng cấp máy chủ (Sở Y tế, quý II/2026).
        - Công bố dữ liệu mở (Công an tỉnh).
    """)
    first, second = programme.tasks
    assert (names(first.leads), first.schedule[0].end) == (["Sở Y tế"], date(2026, 6, 30))
    assert (names(second.leads), second.schedule) == (["Công an tỉnh"], ())


def test_a_bracket_of_names_in_a_heading_holds_for_its_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Nâng cấp hạ tầng y tế (Sở Y tế)
        - Thay máy chủ đã cũ ở các trạm y tế.
        - Nối mạng các trạm y tế vùng cao.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Y tế"]]


def test_a_heading_that_tells_an_agency_something_holds_for_its_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Giám đốc Sở Y tế chỉ đạo các bệnh viện:
        a) Trực cấp cứu trong những ngày nghỉ lễ.
        b) Dự trữ máu và thuốc men đầy đủ.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Y tế"]]


def test_the_point_behind_a_labelled_task_may_tell_of_another_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1.1. Tổ chức diễn đàn học sinh.
        - Cơ quan chủ trì: Sở Y tế.
        - Thời gian: Quý II/2026.
        1.2. Công an tỉnh bảo vệ an ninh trong thời gian diễn đàn.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


def test_an_order_to_report_to_one_of_them_is_no_task_of_the_last_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Mua sắm thiết bị cho các trạm.
        Định kỳ 6 tháng (trước ngày 20/6) và hằng năm (trước ngày 05/12), các đơn vị báo cáo kết quả về Sở Y tế.
    """)
    assert len(programme.tasks) == 1
    assert len(programme.duties) == 2


def test_beside_a_heading_below_which_a_sentence_assigns_others_are_told(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Rà soát
        Sở Y tế chủ trì rà soát nhân lực các trạm y tế.
        2. Mở lớp
        UBND các xã, phường bố trí phòng học. Công an tỉnh bảo vệ an ninh lớp học.
        III. THỰC TRẠNG
        1. Lớp học
        Công an tỉnh bảo vệ an ninh lớp học.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Sở Y tế"], "Sở Y tế chủ trì rà soát nhân lực các trạm y tế."),
        (["UBND các xã, phường"], "UBND các xã, phường bố trí phòng học."),
        (["Công an tỉnh"], "Công an tỉnh bảo vệ an ninh lớp học."),
    ]


def test_a_list_numbered_with_the_letters_of_a_machine_goes_on(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu:
        c) Sở Y tế cấp phát thuốc khử khuẩn.
        d) Sở Tài chính chi tạm ứng 3 tỷ đồng.
        e) Công an tỉnh bảo đảm an ninh tại bến phà.
        f) Công ty Điện lực tỉnh di dời đường dây trước ngày 25/8/2026.
        g) Hợp tác xã Vận tải Hoàng Liên đổi bến của ba tuyến.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Sở Y tế"],
        ["Sở Tài chính"],
        ["Công an tỉnh"],
        ["Công ty Điện lực Sơn La"],
        ["Hợp tác xã Vận tải Hoàng Liên"],
    ]


def test_what_is_told_under_a_heading_of_facts_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. TÌNH HÌNH
        - Chi cục Thủy lợi quản lý 12 hồ chứa với 310 nhân viên.
        - Công an tỉnh khởi tố 14 vụ phá rừng.
        II. NHIỆM VỤ
        - Chi cục Thủy lợi nạo vét 12 hồ chứa phía tây.
        - Công an tỉnh truy quét các bãi gỗ lậu.
    """)
    assert [task.section for task in programme.tasks] == ["NHIỆM VỤ", "NHIỆM VỤ"]


def test_a_list_that_an_order_opens_tells_what_each_of_its_agencies_does(read_body: Read) -> None:
    programme, _ = read_body("""
        Để kịp thời hỗ trợ người dân, Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Tài chính bố trí kinh phí hỗ trợ trước ngày 15/3/2026.
        Mức hỗ trợ: 500.000 đồng một hộ.
        2. Công an tỉnh đối chiếu danh sách hộ dân.
        3. Kinh phí do ngân sách tỉnh bảo đảm.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Tài chính"], ["Công an tỉnh"]]


def test_an_article_that_asks_a_committee_binds_it_under_the_fields_below(read_body: Read) -> None:
    programme, _ = read_body("""
        Điều 2. Hội đồng nhân dân tỉnh đề nghị UBND tỉnh quan tâm chỉ đạo thực hiện một số việc sau:
        1. Về y tế:
        - Bổ sung bác sĩ cho các trạm y tế vùng cao.
        - Chỉ đạo Sở Xây dựng:
        + Bàn giao hai trạm y tế mới trong tháng 8/2026.
        Điều 3. Trách nhiệm của các cơ quan, tổ chức, cá nhân
        1. Khi HĐND tỉnh không họp, Thường trực HĐND tỉnh chọn nội dung giải trình.
        2. UBND tỉnh, Giám đốc các sở có trách nhiệm thực hiện Nghị quyết.
        3. Các Ban HĐND tỉnh giám sát việc thực hiện Nghị quyết.
    """)
    assert [(names(task.leads), task.section) for task in programme.tasks] == [
        (["UBND tỉnh"], "Về y tế"),
        (["UBND tỉnh"], "Chỉ đạo Sở Xây dựng"),
        (["HĐND tỉnh"], "Trách nhiệm của các cơ quan, tổ chức, cá nhân"),
    ]


def test_what_a_council_looks_at_is_no_task_of_it(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Hội đồng nhân dân tỉnh xem xét các báo cáo sau đây:
        - Báo cáo của UBND tỉnh về ngân sách.
        - Báo cáo về phòng, chống tội phạm.
    """)
    assert not programme.tasks


def test_the_papers_of_a_file_are_parts_of_the_task_above_them(read_body: Read) -> None:
    programme, _ = read_body("""
        1. UBND các xã, phường
        - Lập hồ sơ hỗ trợ của từng hộ, gồm:
        + Đơn của hộ gia đình;
        + Biên bản bàn giao nhà.
        - Niêm yết danh sách hộ được hỗ trợ.
        - Các nhiệm vụ khác gồm:
        + Vận động xã hội hóa.
    """)
    assert [task.text for task in programme.tasks] == [
        "Lập hồ sơ hỗ trợ của từng hộ, gồm:",
        "Niêm yết danh sách hộ được hỗ trợ.",
        "Các nhiệm vụ khác gồm:",
        "Vận động xã hội hóa.",
    ]


def test_beside_points_that_assign_paragraphs_without_numbers_tell_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        III. NHIỆM VỤ
        1. Khi chưa có dịch
        a) Sở Y tế chủ trì, phối hợp với các địa phương kiểm tra kho thuốc.
        2. Khi có dịch
        Công an tỉnh lập chốt ở đầu bản; Sở Tài chính bố trí kinh phí mua vắc xin.
        Hằng năm, Sở Y tế rút kinh nghiệm với từng trạm.
        Năm 2024 có hai ổ dịch nhỏ.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks[1:]] == [
        (["Công an tỉnh"], "Công an tỉnh lập chốt ở đầu bản;"),
        (["Sở Tài chính"], "Sở Tài chính bố trí kinh phí mua vắc xin."),
        (["Sở Y tế"], "Hằng năm, Sở Y tế rút kinh nghiệm với từng trạm."),
    ]


def test_behind_what_everybody_is_told_an_agency_may_be_told_of(read_body: Read) -> None:
    programme, _ = read_body("""
        III. NHIỆM VỤ
        1. Khi chưa có dịch
        a) Sở Y tế chủ trì kiểm tra kho thuốc.
        2. Khi hết dịch
        Các cơ quan, địa phương thống kê thiệt hại; Sở Tài chính tham mưu hỗ trợ hộ chăn nuôi.
        Các cơ quan, địa phương thống kê thiệt hại; kết quả được niêm yết.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks[1:]] == [
        (["Sở Tài chính"], "Sở Tài chính tham mưu hỗ trợ hộ chăn nuôi."),
    ]


def test_the_next_point_of_a_list_of_agencies_may_name_a_body_that_nobody_knows(read_body: Read) -> None:
    programme, _ = read_body("""
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế: Hướng dẫn các trạm mua máy.
        2. Các hộ nuôi lợn: Rửa chuồng hai lần một tuần.
        3. Chế độ báo cáo: Gửi số liệu bằng phần mềm.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Các hộ nuôi lợn"]]


def test_a_heading_may_name_several_groups_that_nobody_knows(read_body: Read) -> None:
    programme, _ = read_body("""
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Mua máy.
        2. Các chủ rừng, các hộ nhận khoán
        - Dọn thực bì.
    """)
    assert names(programme.tasks[-1].leads) == ["Các chủ rừng", "Các hộ nhận khoán"]


def test_a_numbered_point_of_an_agency_may_state_a_rule(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Tài chính
        a) Giao vốn cho chủ đầu tư.
        b) Đến ngày 30/6/2026, dự án có tỷ lệ giải ngân dưới 30% thì thu hồi vốn của dự án.
    """)
    assert [task.text for task in programme.tasks] == ["Giao vốn cho chủ đầu tư."]
    assert [rule.as_of for rule in programme.rules] == [date(2026, 6, 30)]


def test_behind_a_colon_to_follow_the_document_is_no_task_either(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế: Mở lớp tập huấn cho nhân viên các trạm.
        2. Sở Nội vụ: Theo dõi, đôn đốc tiến độ thực hiện Kế hoạch này; định kỳ báo cáo UBND tỉnh.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]]


def test_an_order_to_those_named_above_opens_its_list_and_is_no_task(read_body: Read) -> None:
    order = "Đề nghị UBND tỉnh chỉ đạo các ngành giữ đúng mọi cam kết với cử tri về tiến độ thi công các công trình sau"
    programme, _ = read_body(f"""
        Điều 2. Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh thực hiện các việc sau:
        1. Về giao thông:
        a) Rà soát các dự án dở dang.
        b) {order}:
        - Thông xe cầu Nậm La.
        - Trải nhựa đường vào xã Tân Hòa.
        2. Về y tế:
        - Nối mạng các trạm y tế.
    """)
    assert [(task.section, names(task.leads), task.text) for task in programme.tasks] == [
        ("Về giao thông", ["UBND tỉnh"], "Rà soát các dự án dở dang."),
        (order, ["UBND tỉnh"], "Thông xe cầu Nậm La."),
        (order, ["UBND tỉnh"], "Trải nhựa đường vào xã Tân Hòa."),
        ("Về y tế", ["UBND tỉnh"], "Nối mạng các trạm y tế."),
    ]


def test_what_an_agency_orders_others_below_its_heading_is_a_task_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng
        a) Yêu cầu Công ty Thoát nước tỉnh nạo vét trước mùa mưa những tuyến cống hay ngập
        mà người dân phản ánh, trong đó có các tuyến sau:
        - Tuyến cống đường Tô Hiệu.
        - Tuyến cống đường Lò Văn Giá.
        b) Thay nắp cống bị mất.
    """)
    assert any(task.text.startswith("Yêu cầu Công ty Thoát nước tỉnh") for task in programme.tasks)
    assert {tuple(names(task.leads)) for task in programme.tasks} == {("Sở Xây dựng",)}


def test_under_carrying_out_each_point_tells_who_does_what(read_body: Read) -> None:
    programme, _ = read_body("""
        V. TỔ CHỨC THỰC HIỆN
        1. Ban Công tác Mặt trận các thôn khi có thông báo cử người trực tại chốt.
        2. Kinh phí lấy từ ngân sách tỉnh.
        3. Sở Y tế mở lớp tập huấn cho nhân viên các trạm.
    """)
    everybody, _ = read_body("V. TỔ CHỨC THỰC HIỆN\n1. Các sở, ngành tăng cường đôn đốc việc thực hiện Chương trình.")
    assert everybody.tasks == ()
    assert [names(task.leads) for task in programme.tasks] == [["Ban Công tác Mặt trận các thôn"], ["Sở Y tế"]]


def test_under_another_heading_one_such_point_tells_nothing(read_body: Read) -> None:
    programme, _ = read_body("""
        I. BỐI CẢNH
        1. Mưa lớn kéo dài từ đầu tháng.
        2. Sở Y tế mở lớp tập huấn cho nhân viên các trạm.
        3. Đường vào các bản bị cắt.
    """)
    assert programme.tasks == ()


def test_people_are_given_work_only_under_headings_that_share_it_out(read_body: Read) -> None:
    programme, _ = read_body("""
        I. DIỄN BIẾN
        - Đ/c Lê Văn Nam (Trưởng đoàn) chủ trì cuộc họp đầu tháng.
        II. PHÂN CÔNG THỰC HIỆN
        - Đ/c Lê Văn Nam (Trưởng đoàn) chủ trì lập danh sách các hộ trước ngày 30/9/2026.
    """)
    (task,) = programme.tasks
    assert (names(task.leads), task.section) == (["Đ/c Lê Văn Nam (Trưởng đoàn)"], "PHÂN CÔNG THỰC HIỆN")
    assert task.schedule


def test_a_list_that_was_ordered_goes_on_behind_a_point_that_names_nobody(read: Read) -> None:
    programme, _ = read("""
        Số: 12/CĐ-UBND
        CÔNG ĐIỆN
        Về phòng, chống rét
        Đợt rét vừa qua đã làm chết 120 con trâu, bò của các hộ dân.
        Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Y tế rà soát thuốc men của các trạm.
        2. Công tác tuyên truyền còn chậm ở một số xã vùng cao.
        3. Sở Tài chính bố trí nguồn dự phòng cho các xã.
    """)
    assert [task.label for task in programme.tasks] == ["1", "3"]


def test_no_list_goes_on_where_none_was_ordered_or_another_begins(read: Read) -> None:
    told = """
        Số: 12/BC-UBND
        BÁO CÁO
        Về phòng, chống rét
        Đợt rét vừa qua đã làm chết 120 con trâu, bò của các hộ dân.
        Tình hình trong tháng như sau:
        1. Sở Y tế rà soát thuốc men của các trạm.
        2. Công tác tuyên truyền còn chậm ở một số xã vùng cao.
        3. Sở Tài chính bố trí nguồn dự phòng cho các xã.
    """
    assert read(told)[0].tasks == ()
    programme, _ = read("""
        Số: 12/CĐ-UBND
        CÔNG ĐIỆN
        Về phòng, chống rét
        Đợt rét vừa qua đã làm chết 120 con trâu, bò của các hộ dân.
        Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Y tế rà soát thuốc men của các trạm.
        2. Công tác tuyên truyền còn chậm ở một số xã vùng cao.
        II. KẾT QUẢ
        3. Sở Nội vụ tuyển dụng công chức cho các xã.
    """)
    assert [task.label for task in programme.tasks] == ["1"]


def test_those_who_are_ordered_what_follows_are_told_it_paragraph_by_paragraph(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu các sở, ngành, UBND các xã, phường khẩn trương chỉ đạo, tổ chức triển khai thực hiện
        các nội dung sau:
        Sở Y tế lập danh sách trẻ chưa tiêm chủng.
        Công an tỉnh phối hợp với lực lượng dân quân chốt chặn đường mòn.
    """)
    assert [(names(task.leads), names(task.cooperating)) for task in programme.tasks] == [
        (["Sở Y tế"], []),
        (["Công an tỉnh"], ["Lực lượng dân quân"]),
    ]


def test_a_point_of_what_many_are_told_may_tell_one_of_them_with_a_list_of_its_own(read_body: Read) -> None:
    programme, _ = read_body("""
        Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng, Hội Nông dân tỉnh tập trung thực hiện tốt các nhiệm vụ sau:
        1. Nêu gương trong hiến đất làm đường.
        2. Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:
        a) Xóa nhà tạm cho hộ nghèo.
        b) Thu hồi đất bỏ hoang.
        3. Hội Nông dân tỉnh chủ trì, phối hợp với Sở Y tế đôn đốc việc thực hiện Chỉ thị này.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Các cấp ủy, tổ chức đảng", "Hội Nông dân tỉnh"], "Nêu gương trong hiến đất làm đường."),
        (["Đảng ủy UBND tỉnh"], "Xóa nhà tạm cho hộ nghèo."),
        (["Đảng ủy UBND tỉnh"], "Thu hồi đất bỏ hoang."),
    ]


def test_a_list_may_begin_with_groups_where_its_next_point_opens_a_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II- NHIỆM VỤ
        1- Cấp ủy các cấp tiếp tục quán triệt nội dung sắp xếp thôn, bản.
        2- Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:
        - Sở Y tế lập danh sách trạm phải sửa chữa.
        - Sở Tài chính cấp bù học phí.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Cấp ủy các cấp"], ["Sở Y tế"], ["Sở Tài chính"]]


def test_an_order_that_ends_in_what_stands_below_is_no_task_itself(read_body: Read) -> None:
    programme, _ = read_body("""
        Rác còn nhiều ở bãi chợ. Để chấm dứt việc ấy, Chủ tịch UBND xã yêu cầu các phòng, các nhóm hộ làm tốt các
        nội dung sau:
        1. Công an xã lập hồ sơ xử phạt người đổ trộm.
        2. Các hộ kinh doanh, thương lái không đổ rác xuống mương.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Công an xã"],
        ["Các hộ kinh doanh", "Thương lái"],
    ]
