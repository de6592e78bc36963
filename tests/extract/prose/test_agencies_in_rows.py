"""Points that tell one agency after another what it does, where the list around them says that they do."""

from collections.abc import Callable, Iterable

import pytest

from dondoc.model import AgencyRef, Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


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


def test_a_bullet_tells_a_task_behind_bullets_that_name_agencies_before_a_colon(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Cấp tỉnh
        - Sở Y tế: Mở các điểm tiêm phòng tại mọi xã.
        - Sở Tài chính bảo đảm kinh phí cho việc tiêm phòng.
        - Trưởng thôn, bản: Lập sổ theo dõi vật nuôi.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Tài chính"], ["Trưởng thôn, bản"]]


def test_a_list_goes_on_behind_a_point_that_only_follows_up(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế có trách nhiệm lập kế hoạch chi tiết.
        2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.
        3. Công an tỉnh tuần tra ban đêm tại các điểm nóng.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


def test_the_point_behind_a_labelled_task_may_tell_of_another_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1.1. Tổ chức diễn đàn học sinh.
        - Cơ quan chủ trì: Sở Y tế.
        - Thời gian: Quý II/2026.
        1.2. Công an tỉnh bảo vệ an ninh trong thời gian diễn đàn.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


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


def test_one_point_below_work_tells_a_body_what_to_do_by_any_verb(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        a) Trung tâm Kiểm soát bệnh tật mua vắc xin (quý II/2026).
        III. GIẢI PHÁP
        a) Chi cục Kiểm lâm có 12 hạt.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Trung tâm Kiểm soát bệnh tật"]]


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


def test_a_list_may_begin_with_groups_where_its_next_point_opens_a_list(read_body: Read) -> None:
    programme, _ = read_body("""
        II- NHIỆM VỤ
        1- Cấp ủy các cấp tiếp tục quán triệt nội dung sắp xếp thôn, bản.
        2- Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:
        - Sở Y tế lập danh sách trạm phải sửa chữa.
        - Sở Tài chính cấp bù học phí.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Cấp ủy các cấp"], ["Sở Y tế"], ["Sở Tài chính"]]


def test_a_party_committee_that_leads_is_told_the_numbered_points_below_it_that_name_nobody(read_body: Read) -> None:
    programme, _ = read_body("""
        II- NHIỆM VỤ
        2. Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo
        2.1. Lập đề án sửa chữa trạm y tế, trình Ban Thường vụ Tỉnh ủy trong tháng 3/2026.
        2.2. Cấp bù học phí trước ngày 30/6/2026.
        3. Đảng ủy UBND tỉnh hướng dẫn các sở
        3.1. Cấp bù học phí trước ngày 30/6/2026.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Đảng ủy UBND tỉnh"], ["Đảng ủy UBND tỉnh"]]


def test_posts_lead_from_the_first_on_where_the_part_shares_out_work(read_body: Read) -> None:
    programme, _ = read_body("""
        II. PHÂN CÔNG NHIỆM VỤ

        1. Hiệu trưởng

        - Duyệt lịch học của các khối lớp.

        2. Phó Hiệu trưởng phụ trách chuyên môn

        - Xem giáo án của các tổ.

        III. KINH PHÍ

        1. Giáo viên thỉnh giảng

        - Trả theo giờ dạy.
    """)
    leads = [names(task.leads) for task in programme.tasks]
    assert leads == [["Hiệu trưởng"], ["Phó Hiệu trưởng phụ trách chuyên môn"]]


@pytest.mark.parametrize("mark", ["", "- "])
def test_behind_a_point_that_tells_an_agency_a_heading_may_name_a_body_that_nobody_knows(
    read_body: Read, mark: str
) -> None:
    programme, _ = read_body(f"""
        I. NHIỆM VỤ
        8. Sở Y tế rà soát danh sách hộ nghèo trong xã.
        9. Các tổ chức, cá nhân được cấp phép khai thác khoáng sản
        {mark}Lắp đặt trạm cân ở cửa mỏ.
        10. Phòng học, bàn ghế
        {mark}Mỗi lớp có hai dãy bàn.
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Sở Y tế"],
        ["Các tổ chức, cá nhân được cấp phép khai thác khoáng sản"],
    ]
