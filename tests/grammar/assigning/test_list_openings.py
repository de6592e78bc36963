"""Whom a sentence over a list orders, tells or only directs."""

from datetime import date

import pytest

from dondoc.grammar.assigning.list_openings import (
    directs_others,
    only_directs,
    orders_list,
    read_announced_assignment,
    read_opening_of_list,
)
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))


HEALTH, POLICE = "Sở Y tế", "Công an tỉnh"


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các nhiệm vụ sau:", [HEALTH]),
        ("Đề nghị Công an tỉnh:", [POLICE]),
        ("UBND tỉnh chuyển Công an tỉnh:", [POLICE]),
        ("Nội dung chuyển đổi số:", None),
        ("Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện ngay:", [HEALTH]),
        ("HĐND tỉnh đề nghị UBND tỉnh quan tâm chỉ đạo thực hiện một số việc sau:", ["UBND tỉnh"]),
        ("Yêu cầu Sở Y tế, trong đó nòng cốt là các trạm vùng cao, khẩn trương thực hiện các việc sau:", [HEALTH]),
        ("Yêu cầu Sở Y tế căn cứ tình hình dịch bệnh ở vùng cao tổ chức thực hiện các việc sau:", [HEALTH]),
        ("Sở Nội vụ đề nghị Sở Y tế quan tâm chỉ đạo một số nội dung sau:", [HEALTH]),
        ("Sở Nội vụ đề nghị Sở Y tế phối hợp, lưu ý một số việc, cụ thể như sau:", [HEALTH]),
        ("Sở Nội vụ đề nghị Sở Y tế chỉ đạo các trạm vùng cao làm các việc sau đây:", [HEALTH]),
        ("Sở Nội vụ đề nghị Sở Y tế cung cấp một số nội dung sau:", None),
        ("Sở Nội vụ đề nghị Sở Y tế xem xét, giải quyết các vấn đề sau:", None),
        ("Yêu cầu Sở Y tế mở lớp cho các trạm vùng cao. Các trạm thực hiện các việc sau:", None),
        ("Yêu cầu Sở Y tế báo cáo trước ngày 5/5/2026:", None),
        ("Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:", None),
        ("Để giữ rừng, thời gian tới, Công an tỉnh cần tập trung triển khai các nhiệm vụ sau đây:", [POLICE]),
        ("Nhằm giữ rừng, chống cháy, các sở, ban, ngành phải thực hiện các việc sau:", ["Các sở, ban, ngành"]),
        ("Trong thời gian tới, đề nghị Sở Y tế tập trung thực hiện các nhiệm vụ sau:", [HEALTH]),
        ("Để giữ rừng, báo cáo của Công an tỉnh cần có các nội dung sau:", None),
        ("Để giữ rừng, Công an tỉnh đã thực hiện các nhiệm vụ sau:", None),
        ("Để giữ rừng, Công an tỉnh cần thực hiện các nhiệm vụ sau.", None),
        ("Qua kiểm tra, Công an tỉnh nêu các nhiệm vụ sau:", None),
    ],
)
def test_a_sentence_announces_whom_its_list_binds(words: str, leads: list[str] | None) -> None:
    announced = read_announced_assignment(words, READER)
    assert (announced and [ref.name for ref in announced.leads]) == leads


@pytest.mark.parametrize(
    ("heading", "leads"),
    [
        ("Giám đốc Sở Y tế chỉ đạo các bệnh viện, trung tâm y tế:", [HEALTH]),
        ("Công an tỉnh tập trung:", [POLICE]),
        ("Công an tỉnh tăng cường tuần tra bến phà", [POLICE]),
        ("Công an tỉnh, các đội dân phòng", None),
        ("Sở Y tế:", None),
        ("Công an tỉnh (lực lượng Cảnh sát):", None),
        ("Sở Y tế thành lập ba đoàn kiểm tra, gồm:", None),
        ("UBND tỉnh yêu cầu các đơn vị:", None),
        ("Kinh phí thực hiện:", None),
        ("Giao Sở Y tế khẩn trương làm những việc sau đây:", [HEALTH]),
        ("Chủ tịch UBND tỉnh yêu cầu Công an tỉnh tăng cường tuần tra, trong đó:", [POLICE]),
        ("Sở Y tế đã thăm 12 xã, trong đó:", None),
        ("Công an tỉnh còn một số hạn chế:", None),
        ("Sở Y tế báo cáo kết quả như sau:", None),
        ("Sở Y tế lập đề án trong quý I. Đề án nói về:", None),
    ],
)
def test_a_heading_may_begin_what_its_list_goes_on_with(heading: str, leads: list[str] | None) -> None:
    told = read_opening_of_list(heading, READER)
    assert (told and [ref.name for ref in told.leads]) == leads


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        ("Xét đề nghị của Sở Y tế, UBND tỉnh có ý kiến như sau:", True),
        ("Để bảo đảm tiến độ, Chủ tịch UBND tỉnh yêu cầu:", True),
        ("Sau khi nghe các đơn vị báo cáo, Chủ tịch UBND tỉnh kết luận và chỉ đạo như sau:", True),
        ("Rác còn nhiều. UBND xã yêu cầu các nhóm hộ làm tốt các việc sau đây:", True),
        ("Để kịp giải ngân, Sở Tài chính đề nghị:", True),
        ("Ban Quản lý đề nghị một số nội dung sau:", True),
        ("UBND tỉnh kiến nghị, đề nghị:", False),
        ("Sở Tài chính trân trọng đề nghị:", False),
        ("Tình hình dịch bệnh trong tháng như sau:", False),
        ("Hồ sơ gồm các nội dung sau:", False),
        ("UBND tỉnh có ý kiến như sau.", False),
    ],
)
def test_a_sentence_orders_what_its_list_says_of_each(words: str, orders: bool) -> None:
    assert orders_list(words) is orders


@pytest.mark.parametrize(
    ("words", "directs"),
    [
        ("Chỉ đạo Sở Y tế:", True),
        ("Chỉ đạo Sở Y tế, Công an tỉnh:", True),
        ("Chỉ đạo Sở Y tế rà soát các trạm:", False),
        ("Chỉ đạo điều hành:", False),
        ("Sở Y tế:", False),
    ],
)
def test_a_heading_may_only_say_through_whom_something_is_done(words: str, directs: bool) -> None:
    assert only_directs(words, READER) is directs


@pytest.mark.parametrize(
    ("heading", "directs"),
    [
        ("Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:", True),
        ("Sở Y tế chỉ đạo:", True),
        ("Yêu cầu Sở Y tế lãnh đạo, chỉ đạo:", True),
        ("Sở Y tế hướng dẫn các trạm:", False),
        ("Sở Y tế chỉ đạo các trạm:", False),
        ("Các bên lãnh đạo, chỉ đạo:", False),
        ("Sở Y tế lãnh đạo, chỉ đạo các trạm mở cửa", False),
    ],
)
def test_a_heading_may_say_only_that_a_body_leads_and_directs(heading: str, directs: bool) -> None:
    assert directs_others(heading, READER) is directs
