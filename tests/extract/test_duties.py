"""Duties to report, with those who are bound and those who receive."""

from collections.abc import Callable
from datetime import date

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]
PART = "III. TỔ CHỨC THỰC HIỆN\n"


def test_a_duty_names_who_reports_to_whom_and_when(read_body: Read) -> None:
    programme, document = read_body(
        PART + "1. Các sở, ban, ngành báo cáo kết quả, gửi về Sở Tài chính trước ngày 15/12 hằng năm."
    )
    (duty,) = programme.duties
    assert (duty.who, duty.to) == ("Các sở, ban, ngành", "Sở Tài chính")
    assert (duty.recurrence, duty.month, duty.day) == ("yearly", 12, 15)
    assert document.quote(duty.source).startswith("1. Các sở, ban, ngành")
    assert programme.ledger.roles[-1] is Role.DUTY


def test_names_in_a_duty_stand_as_the_document_writes_them(read_body: Read) -> None:
    programme, _ = read_body(PART + "1. Các Sở, ngành định kỳ hằng tháng báo cáo Ủy ban nhân dân tỉnh.")
    (duty,) = programme.duties
    assert (duty.who, duty.to, duty.recurrence) == ("Các Sở, ngành", "Ủy ban nhân dân tỉnh", "monthly")


def test_a_report_goes_to_whom_it_is_sent_and_not_to_those_it_serves(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các cơ quan, đơn vị được phân công nhiệm vụ gửi báo cáo quý, báo cáo khi có yêu cầu về Sở Nội vụ "
        "trước ngày 20/12 hằng năm để tổng hợp, báo cáo UBND tỉnh và Bộ Nội vụ."
    )
    (duty,) = programme.duties
    assert (duty.who, duty.to) == ("Các cơ quan, đơn vị được phân công nhiệm vụ", "Sở Nội vụ")


def test_who_takes_a_report_in_for_another_receives_it_too(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành gửi báo cáo UBND tỉnh (qua Sở Tài chính) trước ngày 15/12 hằng năm."
    )
    (duty,) = programme.duties
    assert duty.to == "UBND tỉnh; Sở Tài chính"


def test_bullets_bind_those_whom_their_introduction_addresses(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Căn cứ Kế hoạch này, Thủ trưởng các sở, ban, ngành:\n"
        "- Trước ngày 15/02/2026, ban hành kế hoạch của đơn vị mình."
    )
    (duty,) = programme.duties
    assert (duty.who, duty.recurrence, duty.date) == ("các sở, ban, ngành", "once", date(2026, 2, 15))


def test_a_task_of_an_agency_that_orders_a_report_is_a_duty_too(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n- Báo cáo UBND tỉnh kết quả trước ngày 15/12 hằng năm.\n- Mua thiết bị.")
    (duty,) = programme.duties
    assert (duty.who, duty.to, duty.recurrence, duty.month, duty.day) == ("Sở Y tế", "UBND tỉnh", "yearly", 12, 15)
    assert len(programme.tasks) == 2
    assert programme.ledger.roles[-1] is Role.TASK


def test_a_plan_that_a_task_is_about_is_no_duty_besides(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n- Ban hành kế hoạch tiêm phòng trước ngày 15/12/2026.\n- Mua thiết bị.")
    assert len(programme.tasks) == 2
    assert programme.duties == ()


def test_prose_without_an_order_to_report_gives_no_duty(read_body: Read) -> None:
    programme, _ = read_body(PART + "1. Các sở, ban, ngành triển khai thực hiện nghiêm túc.")
    assert programme.duties == ()


def test_whom_a_sentence_orders_to_report_is_bound(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Giao Công an tỉnh theo dõi, tổng hợp việc thực hiện Kế hoạch này, báo cáo UBND tỉnh trước ngày 20 "
        "hằng tháng."
    )
    (duty,) = programme.duties
    assert (duty.who, duty.to, duty.day) == ("Công an tỉnh", "UBND tỉnh", 20)


def test_who_sums_up_reports_to_another_by_the_later_day(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành gửi kết quả về Sở Y tế trước ngày 05/12 hằng năm để tổng hợp, báo cáo UBND tỉnh "
        "trước ngày 20/12 hằng năm."
    )
    assert [(duty.who, duty.to, duty.day) for duty in programme.duties] == [
        ("Các sở, ban, ngành", "Sở Y tế", 5),
        ("Sở Y tế", "UBND tỉnh", 20),
    ]


def test_who_reports_may_stand_behind_the_time(read_body: Read) -> None:
    programme, _ = read_body(PART + "1. Định kỳ hằng quý, các sở, ban, ngành báo cáo kết quả với UBND tỉnh.")
    (duty,) = programme.duties
    assert (duty.who, duty.to, duty.recurrence) == ("các sở, ban, ngành", "UBND tỉnh", "quarterly")


def test_who_orders_is_not_who_reports(read_body: Read) -> None:
    programme, _ = read_body(PART + "1. UBND tỉnh yêu cầu Sở Y tế, Sở Tài chính gửi báo cáo trước ngày 20/12 hằng năm.")
    (duty,) = programme.duties
    assert duty.who == "Sở Y tế; Sở Tài chính"


def test_a_report_goes_through_the_one_who_takes_it_in(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành báo cáo hằng tháng thông qua Sở Y tế để tổng hợp, báo cáo UBND tỉnh."
    )
    (duty,) = programme.duties
    assert duty.to == "Sở Y tế"


def test_a_later_sentence_of_another_agency_binds_that_one(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Chế độ báo cáo: trước ngày 12 hằng tháng, các sở, ban, ngành gửi kết quả về Sở Y tế; "
        "Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 22 hằng tháng."
    )
    assert [(duty.who, duty.to, duty.day) for duty in programme.duties] == [
        ("các sở, ban, ngành", "Sở Y tế", 12),
        ("Sở Y tế", "UBND tỉnh", 22),
    ]


def test_items_of_a_list_go_to_whom_its_introduction_names(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "Các sở, ban, ngành gửi báo cáo về Sở Y tế, cụ thể:\n"
        "- Báo cáo quý: Trước ngày 12 của tháng cuối quý.\n- Báo cáo năm: Trước ngày 12/12.\n"
    )
    assert [(duty.who, duty.to, duty.month, duty.day) for duty in programme.duties] == [
        ("Các sở, ban, ngành", "Sở Y tế", None, 12),
        ("Các sở, ban, ngành", "Sở Y tế", 12, 12),
    ]


def test_a_semicolon_among_names_parts_none_of_them_from_the_order(read_body: Read) -> None:
    programme, _ = read_body(PART + "- Các sở, ban, ngành; UBND các xã: Báo cáo kết quả trước ngày 12 hằng tháng.")
    assert programme.duties[0].who == "Các sở, ban, ngành; UBND các xã"


def test_a_later_sentence_of_a_task_may_bind_another(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành: Làm các việc được giao. Trước ngày 05 hằng tháng gửi báo cáo về Sở Y tế. "
        "Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 12."
    )
    assert [(duty.who, duty.to) for duty in programme.duties] == [
        ("Các sở, ban, ngành", "Sở Y tế"),
        ("Sở Y tế", "UBND tỉnh"),
    ]


def test_a_clause_in_small_letters_may_tell_somebody_else(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Giao Sở Nội vụ đôn đốc việc thực hiện Kế hoạch này; các sở, ban, ngành báo cáo kết quả về Sở Nội vụ "
        "trước ngày 12/6/2026."
    )
    assert [(duty.who, duty.to, duty.date) for duty in programme.duties] == [
        ("các sở, ban, ngành", "Sở Nội vụ", date(2026, 6, 12)),
    ]


def test_what_stands_beside_a_task_binds_whom_it_names(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành gửi kết quả rà soát về Sở Xây dựng trước ngày 05 hằng tháng; Sở Xây dựng "
        "thẩm định, cắm biển báo từng bến."
    )
    (task,) = programme.tasks
    assert task.text.startswith("Sở Xây dựng thẩm định")
    assert [(duty.who, duty.to, duty.day) for duty in programme.duties] == [("Các sở, ban, ngành", "Sở Xây dựng", 5)]


def test_who_is_urged_to_report_leaves_the_sum_to_whoever_urges(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Sở Nội vụ đôn đốc việc gửi báo cáo trước ngày 10 hằng tháng để tổng hợp, báo cáo UBND tỉnh trước "
        "ngày 15 hằng tháng."
    )
    assert [(duty.who, duty.day) for duty in programme.duties] == [("Sở Nội vụ", 10), ("Sở Nội vụ", 15)]


def test_groups_that_make_their_own_plan_by_a_day_have_a_duty_and_no_task(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Sở Y tế\n- Sửa chữa các trạm y tế vùng cao.\nCăn cứ Kế hoạch này, yêu cầu các sở, ban, ngành xây "
        "dựng kế hoạch của đơn vị mình trước ngày 28/02/2026."
    )
    assert [task.text for task in programme.tasks] == ["Sửa chữa các trạm y tế vùng cao."]
    assert [(duty.who, duty.date) for duty in programme.duties] == [("các sở, ban, ngành", date(2026, 2, 28))]


REPORTS = """II. CHẾ ĐỘ BÁO CÁO

| TT | Tên báo cáo | Cơ quan báo cáo | Nơi nhận | Thời hạn gửi |
|---|---|---|---|---|
| 1 | Báo cáo tháng về sửa cầu | UBND các xã, phường | Sở Xây dựng | Trước ngày 12 hằng tháng |
| 2 | Báo cáo năm | Sở Xây dựng | UBND tỉnh | Trước ngày 12/12 |
| 3 | Báo cáo về thu hút đầu tư | Sở Tài chính | UBND tỉnh | 15/6/2026 |
| 4 | Báo cáo UBND tỉnh về thu hút đầu tư | Sở Tài chính | | 15/6/2026 |
| 5 | Sửa cầu treo, báo cáo UBND tỉnh | Sở Xây dựng | | 15/6/2026 |
"""


def test_rows_that_are_reports_are_duties_by_the_time_in_the_next_cell(read_body: Read) -> None:
    programme, _ = read_body(REPORTS)
    assert len(programme.tasks) == 5
    assert [(duty.who, duty.recurrence, duty.month, duty.day, duty.date) for duty in programme.duties] == [
        ("UBND các xã, phường", "monthly", None, 12, None),
        ("Sở Xây dựng", "yearly", 12, 12, None),
        ("Sở Tài chính", "once", None, None, date(2026, 6, 15)),
    ]
    assert programme.duties[0].what == "Báo cáo tháng về sửa cầu"


def test_a_plan_is_not_sent_to_those_who_receive_a_later_report(read_body: Read) -> None:
    programme, _ = read_body(
        PART
        + "1. Các sở, ban, ngành ban hành kế hoạch triển khai trước ngày 25/02/2026; gửi báo cáo kết quả về Sở Y tế "
        "trước ngày 12/11/2026."
    )
    assert [(duty.to, duty.date) for duty in programme.duties] == [
        (None, date(2026, 2, 25)),
        ("Sở Y tế", date(2026, 11, 12)),
    ]


def test_a_plan_that_is_sent_itself_has_its_receiver(read_body: Read) -> None:
    programme, _ = read_body(
        PART
        + "1. Các sở, ban, ngành ban hành kế hoạch triển khai, gửi về Sở Y tế trước ngày 25/02/2026; định kỳ báo cáo "
        "trước ngày 12/11 hằng năm."
    )
    assert [duty.to for duty in programme.duties] == ["Sở Y tế", "Sở Y tế"]


def test_who_sends_a_report_ends_before_the_verb(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các phòng, đơn vị thuộc Sở gửi báo cáo về Văn phòng Sở trước ngày 7 hằng tháng."
    )
    assert [duty.who for duty in programme.duties] == ["Các phòng, đơn vị thuộc Sở"]


def test_groups_that_make_a_paper_concrete_and_who_submits_the_summary_are_bound_by_a_day(read_body: Read) -> None:
    programme, _ = read_body(
        PART + "1. Các sở, ban, ngành cụ thể hóa Chương trình này, xong trước ngày 20/3/2026.\n"
        "2. Sở Nội vụ tổng hợp kết quả, trình Chủ tịch UBND tỉnh chậm nhất ngày 30/11/2026."
    )
    assert [(duty.who, duty.to, duty.date) for duty in programme.duties] == [
        ("Các sở, ban, ngành", None, date(2026, 3, 20)),
        ("Sở Nội vụ", "Chủ tịch UBND tỉnh", date(2026, 11, 30)),
    ]
