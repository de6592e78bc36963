"""Paragraphs that speak to everybody at the end of a document."""

import pytest

from dondoc.grammar.documents.closings import closes_document, orders_execution

CLOSINGS = [
    "Yêu cầu Hiệu trưởng các trường nghiêm túc thực hiện.",
    "Đề nghị Giám đốc các đơn vị thực hiện nghiêm.",
    "Định kỳ hằng quý, các khóm báo cáo UBND xã trước ngày 25.",
    "UBND đặc khu yêu cầu các đơn vị nghiêm túc thực hiện./.",
    "UBND quận thông báo để Nhân dân được biết./.",
    "Trên đây là Kế hoạch chuyển đổi số năm 2026.",
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND tỉnh.",
    "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.",
    "UBND tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện./.",
    "Các cơ quan báo cáo kết quả trước ngày 10/12 hằng năm về Sở Nội vụ.",
    "Định kỳ 6 tháng, các sở, ngành gửi báo cáo về Sở Nội vụ.",
    "Quyết định này có hiệu lực từ ngày ký./.",
    "Kế hoạch này được phổ biến đến chi bộ.",
    "Nghị quyết này phổ biến đến chi bộ.",
    "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.",
    "Hằng năm, trước ngày 25/11, các sở, ngành, địa phương gửi báo cáo về Sở Y tế.",
    "Định kỳ trước ngày 28 hằng tháng, các chủ đầu tư báo cáo kết quả về Sở Y tế.",
    "Trước ngày 20 hằng tháng, các đơn vị cập nhật kết quả và báo cáo Sở Y tế.",
    "Yêu cầu các phòng, ban tổ chức thực hiện nghiêm túc, không để chậm trễ.",
    "Đề nghị các trường học thực hiện nghiêm.",
    "Đề nghị Sở Y tế quan tâm, phối hợp thực hiện./.",
    "Đề nghị Sở Y tế và các đơn vị gửi báo cáo về UBND tỉnh./.",
    "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện.",
    "Yêu cầu UBND các xã, phường báo cáo kết quả trước ngày 30/4/2026./.",
    "Yêu cầu UBND các xã, phường quan tâm, phối hợp./.",
    "UBND xã thông báo đến các thôn biết, tổ chức thực hiện.",
    "Văn phòng UBND tỉnh truyền đạt ý kiến của Chủ tịch UBND tỉnh đến các sở biết, thực hiện.",
    "Nhận được Công điện này, yêu cầu các bến đò thực hiện nghiêm.",
    "UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường nghiêm túc triển khai thực hiện.",
    "Đề nghị các chủ đò quan tâm, phối hợp thực hiện.",
    "Rất mong nhận được sự phối hợp của Quý cơ quan.",
    "Các nội dung khác giữ nguyên theo quy định.",
    "Giám đốc các sở, Chủ tịch UBND các xã, phường nghiêm túc thực hiện; hằng tuần báo cáo Sở Y tế để tổng hợp.",
    "Yêu cầu các đồng chí Chủ tịch UBND các xã khẩn trương tổ chức thực hiện.",
    "Thông báo này thay văn bản giao việc; yêu cầu các đơn vị triển khai./.",
]
TASKS = [
    "Yêu cầu UBND các đặc khu bàn giao bến đò trước ngày 30/4/2026./.",
    "Các đơn vị sự nghiệp tổ chức lại bộ phận báo cáo.",
    "Yêu cầu các bệnh viện cập nhật dữ liệu.",
    "Trước ngày 20 hằng tháng, cập nhật kết quả và báo cáo Sở Y tế.",
    "Triển khai bệnh án điện tử./.",
    "Đề nghị Hội Nông dân tỉnh cử đại biểu dự lễ phát động./.",
    "Yêu cầu các trường học thực hiện nghiêm túc việc khai báo y tế.",
    "Sở Y tế thực hiện nghiêm túc, không để chậm trễ.",
    "Yêu cầu UBND các xã, phường bàn giao bến đò trước ngày 30/4/2026./.",
    "Đề nghị Chủ tịch UBND các xã, phường mở lại bến đò trong tháng 5./.",
    "Sở Y tế thông báo lịch tiêm đến từng xã.",
    "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.",
    "Đề nghị các chủ đò sửa thuyền, phối hợp với Công an tỉnh kiểm tra.",
    "Văn phòng UBND tỉnh phối hợp thực hiện.",
    "Chương trình này mở cho mọi trường.",
    "Giám đốc các bệnh viện nghiêm túc thực hiện; bố trí thêm bác sĩ trực đêm.",
    "Giám đốc Sở Y tế khẩn trương tổ chức thực hiện.",
    "Trong quá trình thực hiện phải bảo đảm an toàn dữ liệu.",
    "",
]


@pytest.mark.parametrize("words", CLOSINGS)
def test_a_closing_belongs_to_no_agency(words: str) -> None:
    assert closes_document(words)


@pytest.mark.parametrize("words", TASKS)
def test_a_task_closes_nothing(words: str) -> None:
    assert not closes_document(words)


EXECUTION = {
    "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.": True,
    "Thủ trưởng các sở, ban, ngành chịu trách nhiệm thực hiện Quyết định này.": True,
    "Sở Y tế chịu trách nhiệm trước UBND tỉnh về kết quả.": False,
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2026.": False,
}


@pytest.mark.parametrize(("words", "expected"), EXECUTION.items())
def test_the_article_of_execution_is_known(words: str, expected: bool) -> None:
    assert orders_execution(words) is expected
