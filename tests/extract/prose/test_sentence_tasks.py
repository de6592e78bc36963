"""Tasks that sentences assign, and the lists that they stand in."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def test_bullets_below_what_a_body_is_told_without_a_stop_are_its_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế chỉ đạo các trạm y tế
        - Kiểm kê bể chứa nước trước ngày 30/4/2026.
        - Lập sổ theo dõi bể chứa.
        2. Công an tỉnh tuần tra các bến phà.
        - Giữ trật tự trên phà.
    """)
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Kiểm kê bể chứa nước trước ngày 30/4/2026.", ["Sở Y tế"]),
        ("Lập sổ theo dõi bể chứa.", ["Sở Y tế"]),
        ("Công an tỉnh tuần tra các bến phà.", ["Công an tỉnh"]),
        ("Giữ trật tự trên phà.", ["Công an tỉnh"]),
    ]


def test_points_of_an_ordered_list_need_no_stop_to_tell_work(read_body: Read) -> None:
    programme, _ = read_body("""
        Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Y tế mua sắm thuốc men, bông băng cho các trạm
        2. Sở Xây dựng
        3. Công an tỉnh là lực lượng nòng cốt trong mọi việc trên phà
        4. Sở Tài chính hướng dẫn các xã lập sổ thu, sổ chi của bến
        4.1. Ghi rõ từng khoản thu trong ngày.
    """)
    assert [(names(task.leads), task.text[:20]) for task in programme.tasks if task.text[-1] != "."] == [
        (["Sở Y tế"], "Sở Y tế mua sắm thuố")
    ]


def test_a_paragraph_without_number_below_work_to_be_done_tells_one_body_its_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ TRỌNG TÂM
        1. Về nước sạch
        Sở Y tế lấy mẫu nước tại các bể chứa của bản.
        2. Về đường sá
        Chủ tịch UBND các xã vá ổ gà trên đường liên bản trước ngày 30/4/2026.
        3. Về chợ
        Các sở, ban, ngành coi trọng chợ phiên như nơi gặp gỡ.
        Công an tỉnh mong các hộ bán hàng giữ trật tự.
    """)
    assert [(names(task.leads), task.section) for task in programme.tasks] == [
        (["Sở Y tế"], "Về nước sạch"),
        (["UBND các xã, phường"], "Về đường sá"),
    ]


def test_a_paragraph_without_number_elsewhere_tells_no_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. SỰ CẦN THIẾT
        1. Về nước sạch
        Sở Y tế lấy mẫu nước tại các bể chứa của bản.
        II. MỤC ĐÍCH
        Công an tỉnh nắm rõ các điểm ngập.
    """)
    assert programme.tasks == ()


def test_under_an_agency_a_bracket_overrules_it_and_a_told_sentence_does_not(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Sở Y tế
        - Nâng cấp máy chủ (Công an tỉnh chủ trì).
        - Sở Tài chính chủ trì bố trí kinh phí cho việc này.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Công an tỉnh"], ["Sở Y tế"]]


def test_under_a_heading_of_groups_who_is_named_leads(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Đối với các sở, ngành
        - Sở Y tế hỗ trợ xã xây dựng trạm y tế mới.
        - Rà soát các kiến nghị của xã.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Các sở, ban, ngành"]]


def test_an_order_to_report_to_one_of_them_is_no_task_of_the_last_agency(read_body: Read) -> None:
    programme, _ = read_body("""
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Mua sắm thiết bị cho các trạm.
        Định kỳ 6 tháng (trước ngày 20/6) và hằng năm (trước ngày 05/12), các đơn vị báo cáo kết quả về Sở Y tế.
    """)
    assert len(programme.tasks) == 1
    assert len(programme.duties) == 2


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


def test_a_heading_may_name_several_groups_that_nobody_knows(read_body: Read) -> None:
    programme, _ = read_body("""
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        - Mua máy.
        2. Các chủ rừng, các hộ nhận khoán
        - Dọn thực bì.
    """)
    assert names(programme.tasks[-1].leads) == ["Các chủ rừng", "Các hộ nhận khoán"]


def test_behind_a_colon_to_follow_the_document_is_no_task_either(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế: Mở lớp tập huấn cho nhân viên các trạm.
        2. Sở Nội vụ: Theo dõi, đôn đốc tiến độ thực hiện Kế hoạch này; định kỳ báo cáo UBND tỉnh.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]]


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


def test_below_one_who_leads_each_point_tells_another_what_to_do(read_body: Read) -> None:
    programme, _ = read_body("""
        II- NHIỆM VỤ
        1- Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:
        - Sở Y tế lập danh sách trạm dột nát.
        2- Ban Tổ chức Tỉnh ủy xếp lịch bồi dưỡng bí thư chi bộ.
        3- Giao Đảng ủy UBND tỉnh tập trung chỉ đạo thực hiện các nhiệm vụ sau:
        - Sở Tài chính cấp bù học phí.
        - Mở rộng bếp ăn bán trú.
        4- Đảng ủy UBND tỉnh báo cáo:
        - Sở Y tế còn nợ thuốc của ba huyện cũ.
        5- Công tác chỉ đạo:
        - Sở Y tế đã trả xong nợ thuốc.
    """)
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Sở Y tế"], "Sở Y tế lập danh sách trạm dột nát."),
        (["Ban Tổ chức Tỉnh ủy"], "Ban Tổ chức Tỉnh ủy xếp lịch bồi dưỡng bí thư chi bộ."),
        (["Sở Tài chính"], "Sở Tài chính cấp bù học phí."),
        (["Đảng ủy UBND tỉnh"], "Mở rộng bếp ăn bán trú."),
    ]


@pytest.mark.parametrize(("mark", "told"), [("-", ["Sở Y tế", "Công an tỉnh"]), ("+", [])])
def test_only_bullets_of_one_kind_tell_of_one_agency_after_another(read_body: Read, mark: str, told: list[str]) -> None:
    programme, _ = read_body(f"""
        II. NỘI DUNG
        - Sở Y tế hướng dẫn các trạm y tế vùng cao.
        {mark} Công an tỉnh tuần tra ban đêm ở bến phà.
    """)
    assert [ref.name for task in programme.tasks for ref in task.leads] == told


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("Trung tâm Y tế niêm yết bảng giá dịch vụ.", ["Trung tâm Y tế"]),
        ("Các xã báo số lao động trước ngày 30/6/2026.", ["Các xã"]),
        ("Các xã chấn chỉnh bến đò.", []),
        ("Trung tâm Y tế đang thiếu bác sĩ.", []),
        ("Văn phòng UBND tỉnh theo dõi, chuẩn bị giao ban trước ngày 25 hằng tháng.", []),
    ],
)
def test_a_point_below_work_tells_one_body_its_task_though_no_list_does_so(
    read_body: Read, point: str, told: list[str]
) -> None:
    programme, _ = read_body(f"""
        II. NHIỆM VỤ
        1. Nền nếp làm việc
        a) {point}
    """)
    assert [ref.raw for task in programme.tasks for ref in task.leads] == told


@pytest.mark.parametrize("opening", ["Chỉ đạo Trung tâm Kiểm soát bệnh tật:", "Tập trung thực hiện các nhiệm vụ sau:"])
def test_words_over_the_bullets_of_an_agency_are_no_task_where_they_only_open_them(
    read_body: Read, opening: str
) -> None:
    programme, _ = read_body(f"""
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        Lập danh sách trạm dột nát.
        {opening}
        - Lấy mẫu nước giếng.
        - Phun thuốc ở các ổ dịch.
    """)
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Lập danh sách trạm dột nát.", ["Sở Y tế"]),
        ("Lấy mẫu nước giếng.", ["Sở Y tế"]),
        ("Phun thuốc ở các ổ dịch.", ["Sở Y tế"]),
    ]


def test_such_words_are_kept_where_no_bullets_stand_below_them(read_body: Read) -> None:
    programme, _ = read_body("""
        IV. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        Chỉ đạo Trung tâm Kiểm soát bệnh tật:
        2. Sở Tài chính
        Bố trí tiền mua thuốc.
    """)
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Tài chính"]]


@pytest.mark.parametrize("above", ["Chính phủ", "Bộ Y tế", "các bộ, ngành Trung ương"])
@pytest.mark.parametrize("mark", ["", "- "])
def test_what_a_province_asks_of_those_above_is_no_task_of_theirs(read_body: Read, above: str, mark: str) -> None:
    programme, _ = read_body(f"""
        II. NHIỆM VỤ, GIẢI PHÁP
        1. Phát triển mạng lưới trạm y tế
        {mark}Đề nghị {above} hỗ trợ kinh phí mua xe cứu thương cho vùng cao.
        2. Sở Y tế
        {mark}Đề nghị {above} hỗ trợ kinh phí mua máy thở.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"]]


@pytest.mark.parametrize("bracket", ["", " (phường Tô Hiệu)", " (Sở Xây dựng)", " (Ban Quản lý dự án làm chủ đầu tư)"])
def test_the_name_of_a_thing_over_points_that_say_who_is_their_section(read_body: Read, bracket: str) -> None:
    programme, _ = read_body(f"""
        II. VỀ CÁC CÔNG TRÌNH
        1. Cầu treo Nậm La{bracket}
        - Sở Y tế mở trạm sơ cứu ở đầu cầu, hoàn thành trước ngày 20/8/2026.
        2. Chợ phiên Mường La{bracket}
        - Giao Sở Tài chính bố trí vốn sửa mái.
    """)
    assert [(task.label, names(task.leads), task.section) for task in programme.tasks] == [
        ("1/1", ["Sở Y tế"], f"Cầu treo Nậm La{bracket}"),
        ("2/1", ["Sở Tài chính"], f"Chợ phiên Mường La{bracket}"),
    ]


BY_A_DAY = {
    "Sở Y tế mở trạm sơ cứu trước ngày 20/8/2026.": ["Sở Y tế"],
    "Sở Y tế mở trạm sơ cứu trước ngày 20/3/2026.": [],  # over when the plan was made
    "Sở Y tế mở trạm sơ cứu ở 12 bản.": [],
    "Sở Y tế đã mở trạm sơ cứu, sửa xong trước ngày 20/8/2026.": [],
    "Các sở, ban, ngành mở sổ trực trước ngày 20/8/2026.": [],
    "Trạm sơ cứu mở trước ngày 20/8/2026.": [],
}


@pytest.mark.parametrize(("point", "leads"), BY_A_DAY.items(), ids=BY_A_DAY.keys())
def test_a_point_tells_work_by_a_day_to_come_below_any_heading(read_body: Read, point: str, leads: list[str]) -> None:
    programme, _ = read_body(f"II. VỀ CÁC CÔNG TRÌNH\n1. Cầu treo Nậm La\n- {point}\n- Cầu dài 120 m.\n")
    assert [names(task.leads) for task in programme.tasks] == [leads] * bool(leads)


def test_whoever_follows_others_up_and_reports_by_the_day_of_one_year_has_a_task_and_a_duty(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo UBND tỉnh trước ngày 25/9/2026.
        2. Giao Sở Y tế theo dõi, đôn đốc việc thực hiện; định kỳ báo cáo UBND tỉnh.
        3. Giao các sở, ban, ngành theo dõi, đôn đốc việc thực hiện; báo cáo UBND tỉnh trước ngày 20/9/2026.
        4. Yêu cầu UBND các xã, phường nêu trên rào giếng cạn.
    """)
    assert [(task.label, names(task.leads), [time.end for time in task.schedule]) for task in programme.tasks] == [
        ("1", ["Sở Nội vụ"], [date(2026, 9, 24)]),
        ("4", ["UBND các xã, phường"], []),
    ]
    assert [duty.date for duty in programme.duties if duty.date] == [date(2026, 9, 25), date(2026, 9, 20)]


def test_a_point_that_reports_by_a_day_is_a_task_below_a_heading_of_groups(read_body: Read) -> None:
    programme, _ = read_body("""
        III. TỔ CHỨC THỰC HIỆN
        1. Các thôn, bản
        - Trưởng bản báo cáo số giếng cạn với UBND xã trước ngày 05 tháng 6 hằng năm.
        - Trưởng bản báo cáo kết quả với UBND xã.
    """)
    assert [task.text for task in programme.tasks] == [
        "Trưởng bản báo cáo số giếng cạn với UBND xã trước ngày 05 tháng 6 hằng năm."
    ]
    (time,) = programme.tasks[0].schedule
    assert (time.role, time.end, time.recurrence) == ("deadline", None, "yearly")
    assert [(duty.month, duty.day) for duty in programme.duties] == [(6, 5)]


def test_labels_are_whole_paths_where_the_parts_count_anew(read_body: Read) -> None:
    parted, _ = read_body("""
        B. NHIỆM VỤ
        I. BẾN ĐÒ
        1. Giao Sở Y tế đặt tủ thuốc ở bến.
        2. Giao Sở Xây dựng sửa hai bến đò.
        II. CHỢ PHIÊN
        1. Giao Sở Công Thương lợp lại mái chợ.
        3. Giao Sở Y tế lấy mẫu nước.
    """)
    assert [task.label for task in parted.tasks] == ["B/I/1", "B/I/2", "B/II/1", "B/II/3"]
    counted_on, _ = read_body("""
        B. NHIỆM VỤ
        I. BẾN ĐÒ
        1. Giao Sở Y tế đặt tủ thuốc ở bến.
        II. CHỢ PHIÊN
        2. Giao Sở Công Thương lợp mái chợ.
    """)
    assert [task.label for task in counted_on.tasks] == ["1", "2"]


def test_below_a_heading_of_money_somebody_may_be_told_what_to_do(read_body: Read) -> None:
    programme, _ = read_body("""
        I. TỔ CHỨC THỰC HIỆN
        1. Sở Y tế
        Sửa chữa các trạm y tế vùng cao.
        2. Kinh phí thực hiện
        - Kinh phí sửa chữa lấy từ ngân sách tỉnh.
        - Sở Tài chính hướng dẫn các xã lập dự toán sửa chữa trạm y tế.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"], ["Sở Tài chính"]]


def test_paragraphs_below_an_article_that_orders_tell_others_their_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        Điều 1. Thông qua danh mục bến phà.
        Sở Nội vụ lập danh sách chủ đò.
        Điều 2. Giao Sở Y tế kiểm tra nước tại các bến phà.
        Công an tỉnh vẽ lại biển báo ở bến phà; các trạm y tế căn cứ số khách, chủ động lập tủ thuốc.
        Điều 3. Nghị quyết này có hiệu lực từ ngày ký.
        Sở Tài chính lập sổ thu phí phà.
    """)
    assert [(task.label, names(task.leads)) for task in programme.tasks] == [
        ("2", ["Sở Y tế"]),
        ("2/1", ["Công an tỉnh"]),
        ("2/2", ["Các trạm y tế"]),
    ]
