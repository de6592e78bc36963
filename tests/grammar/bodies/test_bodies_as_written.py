"""Headings of a list of agencies that name a body which no register knows."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignment_headings import read_heading_of_body
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.bodies_as_written import reads_as_body
from dondoc.register import load_register
from dondoc.text import fold

BODIES = [
    "Phó Hiệu trưởng phụ trách chuyên môn",
    "Các đồng chí Phó Giám đốc",
    "Tập thể lãnh đạo",
    "Văn thư",
    "Bảo vệ",
    "Các địa phương",
    "Các sở, ngành",
    "Học viện",
    "Giám đốc các bệnh viện",
    "Thủ trưởng các đơn vị",
    "12 khu dân cư",
    "Các buôn",
    "Xóm",
    "Ban điều hành các khu phố",
    "Chủ các cơ sở kinh doanh",
    "Các hộ kinh doanh:",
    "Trưởng thôn, tổ trưởng tổ dân phố",
    "Người đứng đầu các đơn vị sự nghiệp",
    "Tổ công nghệ số cộng đồng",
    "Bộ phận Một cửa",
    "Chuyên viên phụ trách văn hóa",
    "Các Phó Chủ tịch phụ trách lĩnh vực văn hóa, dân tộc và các hội quần chúng",
    "Thường trực Hội đồng nhân dân",
    "Các cơ quan, ban, ngành, đoàn thể tỉnh",
    "13 thôn:",
    "5 giáo xứ, họ đạo trên địa bàn xã",
    "Các giáo xứ",
]
OTHERS = [
    "Bảo vệ môi trường",
    "Chủ trương đầu tư",
    "Chủ trì: Sở Nội vụ",
    "Hội nhập quốc tế",
    "Phòng cháy, chữa cháy",
    "Trung tâm dữ liệu",
    "Ngành nghề nông thôn",
    "Viện trợ nước ngoài",
    "Cơ sở hạ tầng",
    "Nhóm giải pháp về vốn",
    "Đoàn kết toàn dân",
    "Bộ quy tắc ứng xử",
    "Bản cam kết",
    "Bản đồ quy hoạch",
    "Làng nghề truyền thống",
    "Ban hành văn bản chỉ đạo",
    "Tổ chức thực hiện",
    "Kinh phí thực hiện",
    "Chế độ báo cáo",
    "Hội nghị sơ kết",
    "Trường hợp phát sinh",
    "Cơ sở dữ liệu dùng chung",
    "13 thôn đạt chuẩn nông thôn mới",
    "05 nội dung trọng tâm",
    "2026 thôn",
    "Các nhiệm vụ thường xuyên",
    "Đội ngũ cán bộ",
    "Phó mặc cho các thôn",
    "Chủ cơ sở phải dừng hoạt động.",
    "Nhà ở cho người có thu nhập thấp",
    "Quỹ đất phát triển đô thị",
    "",
]


@pytest.mark.parametrize("heading", BODIES)
def test_a_word_for_a_body_or_for_people_begins_a_name(heading: str) -> None:
    assert reads_as_body(fold(heading))


@pytest.mark.parametrize("heading", OTHERS)
def test_other_headings_name_nobody(heading: str) -> None:
    assert not reads_as_body(fold(heading))


def test_the_body_leads_under_its_own_words() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    assignment = read_heading_of_body("Đề nghị Ban liên lạc cựu học sinh:", reader)
    assert assignment
    assert [ref.name for ref in assignment.leads] == ["Ban liên lạc cựu học sinh"]
    two = read_heading_of_body("Các đồn biên phòng, Công an tỉnh", reader)
    assert two
    assert [ref.name for ref in two.leads] == ["Các đồn biên phòng", "Công an tỉnh"]
    bracketed = read_heading_of_body("Các chủ rừng (vườn quốc gia, công ty lâm nghiệp):", reader)
    assert bracketed
    assert [ref.name for ref in bracketed.leads] == ["Các chủ rừng"]
    addressed = read_heading_of_body("Các ông (bà) Trưởng thôn", reader)
    assert addressed
    assert [ref.name for ref in addressed.leads] == ["Trưởng thôn"]
    assert read_heading_of_body("Kinh phí thực hiện", reader) is None


def test_fields_that_somebody_looks_after_are_part_of_his_name() -> None:
    reader = AgencyReader(load_register(), date(2026, 5, 5))
    assignment = read_heading_of_body("Các Phó Chủ tịch phụ trách dân tộc, tôn giáo và các hội quần chúng", reader)
    assert assignment
    assert len(assignment.leads) == 1
