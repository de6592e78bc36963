"""What a list of agencies tells of each, and whom a sentence announces."""

from datetime import date

import pytest

from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.told_assignments import read_announced_assignment, read_opening_of_list, read_told_assignment
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, POLICE = "Sở Y tế", "Công an tỉnh"


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Sở Y tế hướng dẫn các trạm y tế.", [HEALTH]),
        ("Giám đốc Sở Y tế chỉ đạo các bệnh viện trực cấp cứu.", [HEALTH]),
        ("Sở Y tế, Công an tỉnh tăng cường kiểm tra.", [HEALTH, POLICE]),
        ("UBND các xã, phường chịu trách nhiệm trước UBND tỉnh về kết quả.", None),
        ("Công an tỉnh chịu trách nhiệm nếu để xảy ra cháy; phân công cán bộ phụ trách từng bản.", [POLICE]),
        ("Sở Y tế và những việc phải làm.", None),
        ("Công an tỉnh bảo đảm an ninh tại bến phà.", [POLICE]),
        ("Công an tỉnh đã bảo đảm an ninh tại bến phà.", None),
        ("Công an tỉnh đang truy tìm hai người.", None),
        ("Sở Y tế báo cáo tại cuộc họp về số thuốc còn thiếu.", None),
        ("Sở Y tế tiêm được 1.200 liều trong tháng.", None),
        ("Hợp tác xã Nông nghiệp Tân Tiến gieo 200 ha lúa.", ["Hợp tác xã Nông nghiệp Tân Tiến"]),
        ("Hợp tác xã Nông nghiệp Tân Tiến còn nợ 200 triệu đồng.", None),
        ("Các sở, ban, ngành tổ chức thực hiện Kế hoạch này.", None),
        ("Kinh phí do ngân sách bảo đảm.", None),
        ("Các chủ đầu tư chủ động tăng ca thi công.", ["Các chủ đầu tư"]),
        ("Các cơ quan được giao rà soát dữ liệu.", None),
        ("Sở Y tế", None),
        ("Giao Sở Y tế tổ chức triển khai thực hiện Nghị quyết này.", None),
        ("Đối với dịch bệnh gia súc: Sở Y tế tập trung tiêm phòng đợt 1.", [HEALTH]),
        ("Về trật tự: Công an tỉnh tuần tra ban đêm.", [POLICE]),
        ("Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chương trình; định kỳ báo cáo.", None),
    ],
)
def test_a_list_of_agencies_tells_what_each_has_to_do(words: str, leads: list[str] | None) -> None:
    told = read_told_assignment(words, READER)
    assert (told and [ref.name for ref in told.leads]) == leads


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các nhiệm vụ sau:", [HEALTH]),
        ("Đề nghị Công an tỉnh:", [POLICE]),
        ("Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện ngay:", [HEALTH]),
        ("Yêu cầu Sở Y tế báo cáo trước ngày 5/5/2026:", None),
        ("Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:", None),
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
        ("Sở Y tế:", None),
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
