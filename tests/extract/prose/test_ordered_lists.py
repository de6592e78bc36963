"""Sentences and headings that order or tell somebody what the list below them says."""

from collections.abc import Callable, Iterable

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


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


def test_a_heading_without_a_number_holds_for_the_bullets_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        Giám đốc Sở Y tế có trách nhiệm:
        - Giải đáp vướng mắc của các trạm.
        - Thanh toán đúng hạn.
        Căn cứ kết quả thí điểm, trong năm 2027 Bộ sẽ tổng kết những ưu điểm của cách làm này.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Sở Y tế"], "Giải đáp vướng mắc của các trạm."),
        (["Sở Y tế"], "Thanh toán đúng hạn."),
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


def test_an_order_with_nothing_but_names_is_of_the_list_below_it(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu Sở Tài chính, Công an tỉnh:
        - Rà soát dữ liệu cán bộ.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Tài chính", "Công an tỉnh"]]


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


def test_a_heading_that_tells_an_agency_something_holds_for_its_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Giám đốc Sở Y tế chỉ đạo các bệnh viện:
        a) Trực cấp cứu trong những ngày nghỉ lễ.
        b) Dự trữ máu và thuốc men đầy đủ.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Y tế"]]


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


def test_all_who_are_ordered_a_list_may_be_named_again_at_its_head(read_body: Read) -> None:
    programme, _ = read_body("""
        UBND tỉnh yêu cầu các sở, ban, ngành, UBND các xã, phường:
        1. Các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 20/8/2026.
        2. Rà soát bến đò.
    """)
    assert [task.text for task in programme.tasks] == ["Rà soát bến đò."]
    assert names(programme.tasks[0].leads) == ["Các sở, ban, ngành", "UBND các xã, phường"]
    assert [(duty.who, str(duty.date)) for duty in programme.duties] == [("Các đơn vị", "2026-08-20")]


def test_posts_are_told_what_to_do_in_a_list_of_who_does_what(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Hiệu trưởng phân công giáo viên trực cổng.
        2. Kế toán lập dự toán mua phao.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Hiệu trưởng"], ["Kế toán"]]


def test_the_head_of_a_body_that_is_known_stands_for_it(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Giám đốc Sở Y tế rà soát kho thuốc của từng trạm.
        2. Giám đốc Ban Quản lý rừng đặc dụng Xuân Nha dựng 6 chòi canh lửa.
        3. Giao trưởng bản vận động bà con dọn mương.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Sở Y tế"],
        ["Ban Quản lý rừng đặc dụng Xuân Nha"],
        ["Trưởng bản"],
    ]


def test_a_heading_of_a_field_names_who_answers_for_what_is_below(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Lĩnh vực kinh tế: Đảng ủy UBND xã lãnh đạo, chịu trách nhiệm chính.
        - Rà soát vùng trồng chè.
        - Vận động nhân dân góp đất làm đường.
        2. Lĩnh vực kinh phí: dự kiến 12 triệu đồng.
        - Tổ chức hội xòe bản Mường.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Đảng ủy UBND xã"], ["Đảng ủy UBND xã"]]


def test_what_a_post_does_elsewhere_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. ĐẶC ĐIỂM TÌNH HÌNH
        1. Hiệu trưởng phân công giáo viên trực cổng.
        II. TỔ CHỨC THỰC HIỆN
        Điều 1. Tổ trưởng phân công việc cho tổ viên.
    """)
    assert not programme.tasks


def test_a_list_goes_on_though_a_paragraph_among_its_points_tells_others(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế có trách nhiệm:
        a) Mở điểm tiêm ở từng bản.
        Các trường nội trú sắp xếp lại lịch học.
        b) Mua tủ lạnh.
        2. Kinh phí: 3 tỷ đồng.
    """)
    assert [task.text for task in programme.tasks if names(task.leads) == ["Sở Y tế"]] == [
        "Mở điểm tiêm ở từng bản.",
        "Mua tủ lạnh.",
    ]


def test_what_turns_to_the_list_below_it_is_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        V. TỔ CHỨC THỰC HIỆN
        1. Các sở, ban, ngành
        Các sở, ban, ngành theo dõi giá cả, trong đó tập trung vào một số việc cụ thể sau:
        - Kiểm tra cân ở chợ.
        2. Đối với Thủ đô Hà Nội
        - Mở chợ phiên.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Các sở, ban, ngành"], "Kiểm tra cân ở chợ."),
        (["UBND thành phố Hà Nội"], "Mở chợ phiên."),
    ]


def test_whoever_a_heading_binds_leads_what_its_list_says(read_body: Read) -> None:
    programme, _ = read_body("""
        3. Về tổ chức thi
        a) Trưởng các điểm chấm có trách nhiệm
        - Niêm phong tủ bài.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Trưởng các điểm chấm"], "Niêm phong tủ bài."),
    ]


def test_a_number_may_stand_in_the_line_above_its_words(read_body: Read) -> None:
    programme, _ = read_body("""
        C.
        Phân công trách nhiệm xây dựng đề án
        1.
        Sở Y tế chủ trì, phối hợp với Sở Tài chính:
        - Mở điểm tiêm ở từng bản.
        2.
        Sở Nội vụ:
        - Tuyển thêm y sĩ.
    """)
    assert [(names(task.leads), task.label) for task in programme.tasks] == [
        (["Sở Y tế"], "1/1"),
        (["Sở Nội vụ"], "2/1"),
    ]


def test_what_groups_have_to_do_for_an_aim_stands_in_the_list_below(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        2. Để nối các kho số liệu, thời gian tới, các sở, ban, ngành cần tập trung triển khai các nhiệm vụ sau đây:
        a) Tăng cường số hóa hồ sơ lưu trữ.
        b) Rà soát quy chế khai thác số liệu.
        c) Sở Y tế tiếp tục phối hợp với Sở Nội vụ nối kho hồ sơ sức khỏe.
        d) Công an tỉnh:
        - Bảo vệ các phòng máy.
        3. Sở Tài chính bố trí tiền thuê máy chủ.
    """)
    assert [(names(task.leads), names(task.cooperating), task.text[:16]) for task in programme.tasks] == [
        (["Các sở, ban, ngành"], [], "Tăng cường số hó"),
        (["Các sở, ban, ngành"], [], "Rà soát quy chế "),
        (["Sở Y tế"], ["Sở Nội vụ"], "Sở Y tế tiếp tục"),
        (["Công an tỉnh"], [], "Bảo vệ các phòng"),
        (["Sở Tài chính"], [], "Sở Tài chính bố "),
    ]
